"""What a ``Server`` tells of itself."""

from __future__ import annotations

from typing import Any, NamedTuple

from ctisp._base import NamedArray, NamedVariable
from ctisp._enums import (
    AlarmState,
    CallType,
    DispositionCode,
    EnabledService,
    Services,
    StatusCode,
)

__all__ = ["Alarm", "FailedStep", "SessionInfo", "TerminationRecord"]


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
            with the Connection Monitor service; ``emergency_call``; ``client_too_slow`` for one
            whose session was ended because it does not read; ``side_active`` and
            ``switch_over_refused`` for the sides of a duplex server; ``capture_stopped`` for a
            capture that ended early.
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


class TerminationRecord(NamedTuple):
    """The record of a call: what the product keeps in its Termination_Call_Detail table.

    It is written when a call is over and its data are final: one for each agent who took part, in
    the order they left, and one without an agent where nobody did. Points in time are seconds since
    1970 UTC by the centre's clock, lengths are seconds.

    Attributes:
        is_bad_call (bool): a client complained of the call's quality; the call may go on.
        call_id (int): ConnectionCallID. A conference's is the one it got last.
        router_call_key_day (int | None): of a call that was routed or that a client gave one.
        router_call_key_call_id (int | None): RouterCallKeyCallID.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber.
        call_type (CallType | None): what the call was for the agent.
        called_party_disposition (DispositionCode): CalledPartyDisposition.
        ani (str | None): the calling line's number.
        dnis (str): the number that was dialled.
        call_variables (dict[int, str]): the call variables that were set, by their numbers.
        call_wrapup_data (str | None): CallWrapupData.
        user_to_user_info (bytes | None): UserToUserInfo.
        caller_entered_digits (str | None): CallerEnteredDigits.
        named_variables (tuple[NamedVariable, ...]): ECC variables with one value.
        named_arrays (tuple[NamedArray, ...]): elements of ECC variables that are arrays.
        service_number (int | None): ServiceNumber of a routed call.
        skill_group_number (int | None): SkillGroupNumber that the agent handled the call for.
        agent_id (str | None): AgentID; None where no agent took part.
        agent_instrument (str | None): AgentInstrument of that agent then.
        agent_extension (str | None): AgentExtension of that agent then.
        enabled_services (tuple[EnabledService, ...]): AI services that were on for the agent.
        began (int): when the call began.
        ended (int | None): when it was over; None while it goes on.
        written (int): when the record was written.
        ring_time (int): from ringing, or dialling, to the answer, or to the end without one.
        talk_time (int): from the answer until the agent left, hold included.
        hold_time (int): how long the agent had it on hold.
        work_time (int): how long the work after the call was, up to now where it goes on.
    """

    is_bad_call: bool
    call_id: int
    router_call_key_day: int | None
    router_call_key_call_id: int | None
    router_call_key_sequence_number: int | None
    call_type: CallType | None
    called_party_disposition: DispositionCode
    ani: str | None
    dnis: str
    call_variables: dict[int, str]
    call_wrapup_data: str | None
    user_to_user_info: bytes | None
    caller_entered_digits: str | None
    named_variables: tuple[NamedVariable, ...]
    named_arrays: tuple[NamedArray, ...]
    service_number: int | None
    skill_group_number: int | None
    agent_id: str | None
    agent_instrument: str | None
    agent_extension: str | None
    enabled_services: tuple[EnabledService, ...]
    began: int
    ended: int | None
    written: int
    ring_time: int
    talk_time: int
    hold_time: int
    work_time: int


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


def termination_record(values: dict[str, Any]) -> TerminationRecord:
    kind = values["call_type"]
    values["call_type"] = None if kind is None else CallType(kind)
    values["called_party_disposition"] = DispositionCode(values["called_party_disposition"])
    values["named_variables"] = tuple(NamedVariable(*each) for each in values["named_variables"])
    values["named_arrays"] = tuple(NamedArray(*each) for each in values["named_arrays"])
    values["enabled_services"] = tuple(map(EnabledService, values["enabled_services"]))
    return TerminationRecord(**values)
