"""What is in a live model: agents, calls, devices, skill groups, each as it was when asked for."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ctisp._base import Connection, NamedArray, NamedVariable, plain
from ctisp._ctisp import CallKey
from ctisp._entries import CtiClient
from ctisp._enums import (
    AgentAvailabilityStatus,
    AgentMode,
    AgentState,
    CallDirection,
    CallType,
    DeviceIdType,
    DispositionCode,
    LineType,
    LocalConnectionState,
)

if TYPE_CHECKING:
    from ctisp._messages import QueryAgentStatisticsConf, QuerySkillGroupStatisticsConf

__all__ = [
    "Agent",
    "AgentInMrd",
    "AgentInSkillGroup",
    "AnnouncedCall",
    "Call",
    "CallContext",
    "CallState",
    "Device",
    "DeviceId",
    "Party",
    "QueuedFor",
    "SkillGroup",
    "Snapshot",
]


class CallState(enum.Enum):
    """How far a call is, seen as a whole."""

    SET_UP = "set_up"
    """It is being made: nothing rings yet."""
    QUEUED = "queued"
    """It waits in a queue."""
    RINGING = "ringing"
    """It rings at a device."""
    TALKING = "talking"
    """Two devices or more talk, or one does to somebody who is not known."""
    HELD = "held"
    """Those who are known hold it."""
    FAILED = "failed"
    """It cannot be put through."""
    CLEARED = "cleared"
    """Nobody takes part any more; its data can still change."""


def _is_set(value: object) -> bool:
    return value is not None and value is not False and value != () and value != {}


class Snapshot:
    """A thing of the model as it was when it was asked for. It cannot be changed.

    What no event has told is None. Its repr shows what is set.
    """

    def to_dict(self) -> dict[str, Any]:
        """Return all attributes as a dict that can be made JSON of, or a row of a data frame.

        What belongs to it is a dict too, or a list of such; enumerations are the names of their
        members, masks and call keys are numbers, bytes are hex digits, times seconds since 1970.
        """
        return {name: plain(value) for name, value in vars(self).items()}

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in vars(self).items() if _is_set(value)]
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass(frozen=True, repr=False)
class AgentInMrd(Snapshot):
    """An agent in a media routing domain."""

    mrd_id: int
    """MRDID; 1 is that of calls in Unified CCE."""
    state: AgentState
    reason: int
    """EventReasonCode, 0 for none. It means something where the agent is not ready or out."""
    since: float | None
    """Since when, in seconds since 1970."""
    mode: AgentMode
    """Whether the server may give tasks to the agent (ROUTABLE)."""
    num_tasks: int
    """Tasks that are active, offered, paused or wrapped up."""
    max_task_limit: int
    """Tasks at most at the same time."""
    max_beyond_task_limit: int | None
    """Tasks allowed above that. Since version 22."""
    availability: AgentAvailabilityStatus
    next_state: AgentState | None
    """The state that follows, where it is known."""
    direction: CallDirection | None
    """That of the call at hand."""
    duration: int | None
    """How many seconds the state is expected to last."""


@dataclass(frozen=True, repr=False)
class AgentInSkillGroup(Snapshot):
    """An agent in a skill group."""

    number: int
    """SkillGroupNumber."""
    id: int | None
    """SkillGroupID."""
    priority: int
    """SkillGroupPriority, 0 for none."""
    mrd_id: int
    """MRDID that it was told for."""
    state: AgentState
    """SkillGroupState."""


@dataclass(frozen=True, repr=False)
class Agent(Snapshot):
    """An agent."""

    peripheral_id: int | None
    agent_id: str
    icm_agent_id: int | None
    """ICMAgentID: the skill target id."""
    login_name: str | None
    """LoginName, where the configuration was loaded; the same goes for the next two."""
    first_name: str | None
    last_name: str | None
    extension: str | None
    """AgentExtension, while signed in."""
    instrument: str | None
    """AgentInstrument, while signed in."""
    active_terminal: str | None
    state: AgentState | None
    """The state in the first media routing domain that was told of: that of an agent who takes
    calls only. See ``mrds`` for the others.
    """
    reason: int
    """EventReasonCode of the state, 0 for none."""
    since: float | None
    """Since when, in seconds since 1970."""
    mrds: tuple[AgentInMrd, ...]
    """The agent in each media routing domain that was told of."""
    skill_groups: tuple[AgentInSkillGroup, ...]
    """The groups that the agent is signed in to, as far as they were told."""
    cti_client_signature: str | None
    """CTIClientSignature of the client that belongs to the agent."""
    department_id: int
    session_id: int
    """SessionID of the client that belongs to the agent, 0 for none."""
    statistics: QueryAgentStatisticsConf | None
    """As they came last, by ``ask``."""
    statistics_at: float | None
    """When they came, in seconds since 1970."""
    unsure: bool
    """The session was lost since, or events were, and nothing has told the state again."""

    @property
    def is_signed_in(self) -> bool:
        """Whether the agent is signed in, in any media routing domain."""
        return any(mrd.state != AgentState.LOGOUT for mrd in self.mrds)

    def state_in(self, mrd_id: int) -> AgentState | None:
        """Return the state in a media routing domain."""
        return next((mrd.state for mrd in self.mrds if mrd.mrd_id == mrd_id), None)


@dataclass(frozen=True, repr=False)
class DeviceId(Snapshot):
    """A device, by type and number or name."""

    kind: DeviceIdType | None
    id: str


@dataclass(frozen=True, repr=False)
class Party(Snapshot):
    """A device on a call."""

    connection: Connection
    """What names it in requests."""
    device_id: str | None
    """The device, where it is known."""
    device_type: DeviceIdType | None
    state: LocalConnectionState | None
    since: float | None
    """Since when it has that state, in seconds since 1970."""
    line_handle: int | None
    line_type: LineType | None
    audio_in: bool
    """The phone receives audio: RTP_STARTED_EVENT has come, RTP_STOPPED_EVENT has not."""
    audio_out: bool
    """The phone sends audio, by the same events."""


@dataclass(frozen=True, repr=False)
class QueuedFor(Snapshot):
    """A skill group that a call waits for."""

    number: int
    """SkillGroupNumber."""
    id: int | None
    """SkillGroupID."""
    priority: int
    """SkillGroupPriority, 0 for none."""


@dataclass(frozen=True, repr=False)
class CallContext(Snapshot):
    """The context of a call, under the names that messages have for it."""

    call_type: CallType | None
    ani: str | None
    """The caller's number."""
    dnis: str | None
    dialed_number: str | None
    caller_entered_digits: str | None
    user_to_user_info: bytes | None
    call_variables: tuple[str | None, ...]
    """CallVariable1 to CallVariable10."""
    named_variables: tuple[NamedVariable, ...]
    """ECC variables with one value."""
    named_arrays: tuple[NamedArray, ...]
    """Elements of ECC arrays."""
    router_call_key_day: int | None
    router_call_key_call_id: int | None
    router_call_key_sequence_number: int | None
    call_type_id: int | None
    service_number: int | None
    service_id: int | None
    skill_group_number: int | None
    skill_group_id: int | None
    skill_group_priority: int


@dataclass(frozen=True, repr=False)
class Call(CallContext):
    """A call."""

    key: CallKey
    """What names it in the model, whatever ids it has."""
    peripheral_id: int | None
    call_id: int | None
    """ConnectionCallID: several calls may have the same one."""
    state: CallState
    caller: str | None
    """ANI, else the device that calls."""
    parties: tuple[Party, ...]
    """The devices on the call; who has left is not in it."""
    calling: DeviceId | None
    """The device that calls, as the last event told it."""
    called: DeviceId | None
    """The device that is called, as the last event told it."""
    last_redirect: DeviceId | None
    """The device that sent the call on last, if any did."""
    consults: Connection | None
    """The connection of the call that this consult call was made from."""
    secondary_call_id: int | None
    """SecondaryConnectionCallID, where CALL_DELIVERED_EVENT had one."""
    num_queued: int | None
    """While the call waits in a queue: how many waited when that was told."""
    queued_for: tuple[QueuedFor, ...]
    """The skill groups that it waits for."""
    called_party_disposition: DispositionCode
    campaign_id: int
    query_rule_id: int
    call_wrapup_data: str | None
    customer_phone_number: str | None
    customer_account_number: str | None
    cti_clients: tuple[CtiClient, ...]
    """The clients of the call."""
    call_reference_id: bytes | None
    trunk_number: int | None
    trunk_group_number: int | None
    recorded: bool
    """A network recording runs."""
    greeting: bool
    """An agent's greeting plays."""
    emergency: bool
    """An agent handles it as an emergency."""
    since: float | None
    """When it was first heard of, in seconds since 1970."""
    unsure: bool
    """The session was lost since, or events were, and nothing has told of it again."""

    def party_of(self, device_id: str) -> Party | None:
        """Return the party at that device."""
        return next((party for party in self.parties if party.device_id == device_id), None)


@dataclass(frozen=True, repr=False)
class AnnouncedCall(CallContext):
    """A call on its way: to an agent, by AGENT_PRE_CALL_EVENT, or by a translation route.

    Its context is what the call will have; the call itself takes its own from its own events.
    """

    instrument: str | None
    """AgentInstrument that it goes to; None for a translation route."""
    agent_id: str | None
    icm_agent_id: int | None
    """AgentSkillTargetID of the agent. Since version 20."""
    mrd_id: int | None
    since: float | None
    """When it was told, in seconds since 1970."""


@dataclass(frozen=True, repr=False)
class Device(Snapshot):
    """A device: it is known while it takes part in a call, an agent is signed in there, or it is
    out of service.
    """

    peripheral_id: int | None
    device_id: str
    """Its number or name."""
    device_type: DeviceIdType | None
    calls: tuple[CallKey, ...]
    """The calls it takes part in, the earliest first."""
    agent_id: str | None
    """The agent who is signed in there."""
    in_service: bool


@dataclass(frozen=True, repr=False)
class SkillGroup(Snapshot):
    """A skill group."""

    peripheral_id: int | None
    number: int
    """SkillGroupNumber."""
    id: int | None
    """SkillGroupID."""
    name: str | None
    """Its name, where the configuration was loaded."""
    agents: dict[AgentState, int]
    """How many agents of the model are in each state in this group, those with none left out."""
    calls_queued: tuple[CallKey, ...]
    """The calls that wait for it, where CALL_QUEUED_EVENT tells so; Unified CCE does not."""
    statistics: QuerySkillGroupStatisticsConf | None
    """As they came last, by ``ask``."""
    statistics_at: float | None
    """When they came, in seconds since 1970."""

    @property
    def agents_signed_in(self) -> int:
        """How many agents of the model are signed in to this group."""
        return sum(self.agents.values())
