"""What a client itself tells, among the events of the server; all of it is logged too."""

from __future__ import annotations

import logging
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal, NamedTuple, Union

from ctisp._base import entry_dict, plain
from ctisp._ctisp import Message
from ctisp._enums import StatusCode
from ctisp._messages import OpenConf, QueryAgentStateConf, SnapshotDeviceConf

__all__ = [
    "ClientEvent",
    "ConnectionLost",
    "Gap",
    "NotRestored",
    "OpenFailed",
    "Opened",
    "Reconnected",
    "Resynchronised",
    "SessionEvent",
    "Side",
    "Switched",
]

logger = logging.getLogger("ctisp")

Side = Literal["A", "B"]
"""A side of a duplex system."""


class SessionEvent:
    """What the client itself tells; the base of its events. The end of the events is none of them:
    the loop over them ends, or raises.
    """

    name: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """Return the event as messages do; its name is under the key ``message``."""
        values = {f.name: plain(getattr(self, f.name)) for f in fields(self)}  # type: ignore[arg-type]
        return {"message": self.name, **values}


@dataclass(frozen=True)
class Opened(SessionEvent):
    """The first session is open; told to clients with ``wait=False`` alone."""

    name = "OPENED"
    side: Side
    """The side that took it."""
    version: int
    """The protocol version of the session."""
    open_conf: OpenConf
    """What the server granted and told."""


@dataclass(frozen=True)
class OpenFailed(SessionEvent):
    """A side could not be opened, at first or after a loss, and the client goes on trying.

    It is told when the reason is another than the time before, and once more when the first pause
    begins; then not again until that side was open. With Services.ACTIVE_STANDBY it may be the
    standby, while the other side is used.
    """

    name = "OPEN_FAILED"
    side: Side
    """That side."""
    reason: str
    """Why, in words: that nobody listens there, that a certificate has expired, why the session was
    refused."""
    retry_in: float
    """Seconds until a side is tried again; 0: one is tried at once."""
    status: StatusCode | None = None
    """The status code that the server gave, or that fits."""


@dataclass(frozen=True)
class ConnectionLost(SessionEvent):
    """The session is lost, and all requests that were on their way.

    The client looks for a side that takes it: Reconnected or Switched follows, or the end, and
    before it OpenFailed for what went wrong.
    """

    name = "CONNECTION_LOST"
    side: Side
    """The side that was lost."""
    reason: str
    """Why, in words."""
    status: StatusCode | None = None
    """The status code that the server gave, or that fits."""


@dataclass(frozen=True)
class Reconnected(SessionEvent):
    """There is a session again. What happened meanwhile is not known: those events are lost.

    The client now sets up again what it had, and Resynchronised follows.
    """

    name = "RECONNECTED"
    side: Side
    """The side that took it."""
    version: int
    """The protocol version of the new session."""
    open_conf: OpenConf
    """What the server granted and told."""


class NotRestored(NamedTuple):
    """A request that was repeated in a new session and did not succeed there."""

    request: Message
    """The request."""
    status: StatusCode | None
    """The protocol's code, where there is one."""
    text: str
    """Why, in words."""

    def to_dict(self) -> dict[str, Any]:
        """Return it as a dict of plain values."""
        return entry_dict(self)


@dataclass(frozen=True)
class Resynchronised(SessionEvent):
    """Monitors and registrations are set up again, and this is how things stand.

    The server knows an agent's state and the calls by itself: no agent has to be signed in again.
    """

    name = "RESYNCHRONISED"
    monitors: tuple[tuple[int, int], ...] = ()
    """MonitorID before and now, of each monitor."""
    services: tuple[tuple[int, int], ...] = ()
    """RegisteredServiceID before and now, of each registration."""
    agent: QueryAgentStateConf | None = None
    """The agent at the session's own phone, where it has one and Client Control."""
    calls: SnapshotDeviceConf | None = None
    """The calls at that phone."""
    refused: tuple[NotRestored, ...] = ()
    """What could not be set up again."""


@dataclass(frozen=True)
class Switched(SessionEvent):
    """The standby is the active side now, and requests go there.

    It follows upon ConnectionLost; without that it was a planned switch-over, in which no event is
    lost and no request. Resynchronised follows.
    """

    name = "SWITCHED"
    side: Side
    """That side."""


@dataclass(frozen=True)
class Gap(SessionEvent):
    """Events are missing here, because they were not read in time: see Overflow.DROP_OLDEST."""

    name = "GAP"
    dropped: int
    """How many."""


ClientEvent = Union[Message, SessionEvent]
"""What a client gives: a message of the server, or what the client itself tells."""


# The extension module calls these, on the thread that reads the events.


def _status(code: int | None) -> StatusCode | None:
    return None if code is None else StatusCode(code)


def opened(side: Side, version: int, open_conf: OpenConf) -> Opened:
    logger.info("session with side %s, protocol version %d", side, version)
    return Opened(side, version, open_conf)


def open_failed(side: Side, reason: str, retry_in: float, status: int | None) -> OpenFailed:
    logger.warning("no session with side %s: %s; next try in %.0f s", side, reason, retry_in)
    return OpenFailed(side, reason, retry_in, _status(status))


def connection_lost(side: Side, reason: str, status: int | None) -> ConnectionLost:
    logger.warning("connection with side %s lost: %s", side, reason)
    return ConnectionLost(side, reason, _status(status))


def reconnected(side: Side, version: int, open_conf: OpenConf) -> Reconnected:
    logger.info("session with side %s again, protocol version %d", side, version)
    return Reconnected(side, version, open_conf)


def not_restored(request: Message, status: int | None, text: str) -> NotRestored:
    logger.warning("%s was not set up again: %s", request.name, text)
    return NotRestored(request, _status(status), text)


def resynchronised(
    monitors: tuple[tuple[int, int], ...],
    services: tuple[tuple[int, int], ...],
    agent: QueryAgentStateConf | None,
    calls: SnapshotDeviceConf | None,
    refused: tuple[NotRestored, ...],
) -> Resynchronised:
    logger.info("set up again, %d requests refused", len(refused))
    return Resynchronised(monitors, services, agent, calls, refused)


def switched(side: Side) -> Switched:
    logger.info("side %s is the active one now", side)
    return Switched(side)


def gap(dropped: int) -> Gap:
    logger.warning("%d events were dropped: they were not read in time", dropped)
    return Gap(dropped)
