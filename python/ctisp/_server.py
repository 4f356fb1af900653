"""What a ``Server`` tells of itself."""

from __future__ import annotations

from typing import NamedTuple

from ctisp._enums import AlarmState, Services, StatusCode

__all__ = ["Alarm", "FailedStep", "SessionInfo"]


class SessionInfo(NamedTuple):
    """A session that is open.

    Attributes:
        session_id (int): SessionID, as CLIENT_SESSION_OPENED_EVENT tells it.
        client_id (str): ClientID of OPEN_REQ.
        client_signature (str): ClientSignature of OPEN_REQ; empty where the client gave none.
        address (str): where the client connected from, as ``host:port``.
        version (int): the protocol version of the session.
        services (Services): what was granted.
        agent_instrument (str | None): the instrument of a session with Client Events.
    """

    session_id: int
    client_id: str
    client_signature: str
    address: str
    version: int
    services: Services
    agent_instrument: str | None


class Alarm(NamedTuple):
    """Something an operator should know; as a string, one line for a log.

    Attributes:
        number (int): counts from 1.
        time (int): the centre's time, in seconds since 1970 UTC.
        kind (str): ``client_event`` for CLIENT_EVENT_REPORT_REQ; ``session_established``,
            ``session_closed`` (by CLOSE_REQ) and ``session_lost`` (in any other way) for sessions
            with the Connection Monitor service.
        client_id (str): ClientID of the session that it is about.
        state (AlarmState | None): State of a client event.
        object_name (str | None): ObjectName of a client event.
        text (str | None): Text of a client event.
        status (StatusCode | None): why a session was lost.
    """

    number: int
    time: int
    kind: str
    client_id: str
    state: AlarmState | None
    object_name: str | None
    text: str | None
    status: StatusCode | None
    line: str

    def __str__(self) -> str:
        return self.line


class FailedStep(NamedTuple):
    """A step of a scenario that could not be carried out; as a string, one line for a log.

    Attributes:
        line (int | None): the line of the scenario's text, counted from 1.
        at (float): the centre's time when it was tried, in seconds.
        why (str): the code of the refusal, as a client would get it, or what was missing.
    """

    line: int | None
    at: float
    why: str
    text: str

    def __str__(self) -> str:
        return self.text


# The extension module makes them by these, out of numbers and strings.
def session_info(
    session_id: int,
    client_id: str,
    client_signature: str,
    address: str,
    version: int,
    services: int,
    agent_instrument: str | None,
) -> SessionInfo:
    granted = Services(services)
    return SessionInfo(
        session_id, client_id, client_signature, address, version, granted, agent_instrument
    )


def alarm(
    number: int,
    time: int,
    kind: str,
    client_id: str,
    state: int | None,
    object_name: str | None,
    text: str | None,
    status: int | None,
    line: str,
) -> Alarm:
    alarm_state = None if state is None else AlarmState(state)
    code = None if status is None else StatusCode(status)
    return Alarm(number, time, kind, client_id, alarm_state, object_name, text, code, line)
