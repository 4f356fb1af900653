"""What a live model tells of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ctisp._base import Connection
from ctisp._ctisp import CallKey
from ctisp._enums import AgentState, EventCause, LocalConnectionState, PgStatusCode
from ctisp._model_objects import AnnouncedCall, Call, Snapshot

__all__ = [
    "AgentDetails",
    "AgentInSkillGroupChange",
    "AgentRemoved",
    "AgentStateChange",
    "AgentStatistics",
    "AnnouncementOver",
    "CallAnnounced",
    "CallAppeared",
    "CallCleared",
    "CallData",
    "CallDevices",
    "CallEmergency",
    "CallEnded",
    "CallMedia",
    "CallQueue",
    "CallRekeyed",
    "Change",
    "ConnectionState",
    "DeviceService",
    "LimitReached",
    "OtherChange",
    "PeripheralOnline",
    "PgStatus",
    "Resynchronised",
    "SkillGroupDetails",
    "SkillGroupRemoved",
    "SkillGroupStatistics",
    "Unsure",
]


class Change(Snapshot):
    """One thing that is different now. The model has the new state already when it is told."""

    def to_dict(self) -> dict[str, Any]:
        """Return the change as agents and calls do; the name of its class is under ``change``."""
        return {"change": type(self).__name__, **super().to_dict()}


@dataclass(frozen=True, repr=False)
class CallAppeared(Change):
    """A call is in the model: BEGIN_CALL_EVENT, or whatever was first heard of it."""

    call: CallKey


@dataclass(frozen=True, repr=False)
class CallRekeyed(Change):
    """The call has another ConnectionCallID."""

    call: CallKey
    old: int | None
    new: int | None


@dataclass(frozen=True, repr=False)
class ConnectionState(Change):
    """A device's connection to a call has another state, has begun or is over."""

    call: CallKey
    connection: Connection
    device_id: str | None
    old: LocalConnectionState | None
    """None where the connection is new or its state was not known."""
    new: LocalConnectionState | None
    """NULL where the connection is over; None where nobody told it yet."""
    cause: EventCause | None


@dataclass(frozen=True, repr=False)
class CallData(Change):
    """The call's context is different: variables, numbers, wrap-up data and so on."""

    call: CallKey


@dataclass(frozen=True, repr=False)
class CallDevices(Change):
    """Who calls, who is called, who sent the call on last, or what it consults about differs."""

    call: CallKey


@dataclass(frozen=True, repr=False)
class CallQueue(Change):
    """The call waits in other queues than before, in none any more, or behind more or fewer."""

    call: CallKey


@dataclass(frozen=True, repr=False)
class CallMedia(Change):
    """A recording, a greeting or a stream of audio has begun or is over."""

    call: CallKey


@dataclass(frozen=True, repr=False)
class CallEmergency(Change):
    """An agent handles the call as an emergency."""

    call: CallKey


@dataclass(frozen=True, repr=False)
class CallCleared(Change):
    """Nobody takes part in the call any more. Its data can still change, until it ends."""

    call: CallKey
    cause: EventCause | None


@dataclass(frozen=True, repr=False)
class CallEnded(Change):
    """The call is no longer in the model."""

    call: Call
    """The call as it was last."""
    why: str
    """``end_call``, ``merged``, ``while_disconnected``, ``monitor_stopped``, ``too_many_calls``."""
    into: CallKey | None = None
    """The call that it goes on as, where it was merged."""


@dataclass(frozen=True, repr=False)
class CallAnnounced(Change):
    """A call is on its way, to an agent or by a translation route."""

    call: AnnouncedCall


@dataclass(frozen=True, repr=False)
class AnnouncementOver(Change):
    """A call is not on its way any more."""

    call: AnnouncedCall
    why: str
    """``arrived``, ``aborted``, ``while_disconnected``, ``too_many``."""
    arrived: CallKey | None = None
    """The call that it is now, where it has arrived."""


@dataclass(frozen=True, repr=False)
class AgentStateChange(Change):
    """An agent has another state, or another reason for it."""

    agent_id: str
    peripheral_id: int | None
    mrd_id: int
    """MRDID: the media routing domain in which it has."""
    old: AgentState | None
    new: AgentState
    reason: int
    """EventReasonCode, 0 for none."""


@dataclass(frozen=True, repr=False)
class AgentDetails(Change):
    """Something else of an agent is different: device, tasks, mode, availability, name."""

    agent_id: str
    peripheral_id: int | None


@dataclass(frozen=True, repr=False)
class AgentRemoved(Change):
    """An agent is no longer in the model: the configuration has none of that id any more."""

    agent_id: str
    peripheral_id: int | None


@dataclass(frozen=True, repr=False)
class AgentInSkillGroupChange(Change):
    """An agent has another state in a skill group, has joined it or left it."""

    agent_id: str
    peripheral_id: int | None
    skill_group: int
    """SkillGroupNumber."""
    old: AgentState | None
    """None where the agent was not in it."""
    new: AgentState | None
    """None where the agent is no longer in it."""


@dataclass(frozen=True, repr=False)
class AgentStatistics(Change):
    """Statistics of an agent have come, by ``ask``."""

    agent_id: str
    peripheral_id: int | None


@dataclass(frozen=True, repr=False)
class SkillGroupStatistics(Change):
    """Statistics of a skill group have come, by ``ask``."""

    skill_group: int
    """SkillGroupNumber."""
    peripheral_id: int | None


@dataclass(frozen=True, repr=False)
class SkillGroupDetails(Change):
    """The name or the id of a skill group is told otherwise."""

    skill_group: int
    """SkillGroupNumber."""
    peripheral_id: int | None


@dataclass(frozen=True, repr=False)
class SkillGroupRemoved(Change):
    """A skill group is no longer in the model: the configuration has none of that number."""

    skill_group: int
    """SkillGroupNumber."""
    peripheral_id: int | None


@dataclass(frozen=True, repr=False)
class DeviceService(Change):
    """A device is in service again, or out of it."""

    peripheral_id: int | None
    device_id: str
    in_service: bool


@dataclass(frozen=True, repr=False)
class PeripheralOnline(Change):
    """A peripheral is on line again, or off line."""

    peripheral_id: int | None
    online: bool


@dataclass(frozen=True, repr=False)
class PgStatus(Change):
    """The outages there are now."""

    status: PgStatusCode


@dataclass(frozen=True, repr=False)
class Unsure(Change):
    """The session is lost, or events are, or a peripheral is off line: what is in the model may be
    out of date, until Resynchronised.
    """


@dataclass(frozen=True, repr=False)
class Resynchronised(Change):
    """The model is right again, or has its first picture: see ``load_configuration``."""

    unsure: int
    """Objects that nobody gave an answer about."""


@dataclass(frozen=True, repr=False)
class LimitReached(Change):
    """Something was not kept, as the model would have become too large."""

    limit: str
    """What there is too much of: ``calls``, ``agents``, ``skill_groups``, ``peripherals``,
    ``devices``, ``announced_calls``.
    """


@dataclass(frozen=True, repr=False)
class OtherChange(Change):
    """A change of a kind that has no class here."""

    text: str
    """What it is, in the words of the library."""
