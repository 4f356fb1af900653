"""A live model: who is in which state, and what has become of which call, kept from the events.

::

    with ctisp.Client(address, services=ctisp.Services.ALL_EVENTS) as client:
        model = LiveModel(client)
        for change in model.changes():
            match change:
                case AgentStateChange(agent_id=agent, new=state):
                    print(agent, "is", state.name)

Agents and calls are snapshots: they show how things were when they were asked for.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from ctisp._base import Connection, NamedVariable
from ctisp._client import Client
from ctisp._ctisp import CallKey, Model
from ctisp._enums import AgentState, EventCause, LocalConnectionState, PgStatusCode

__all__ = [
    "Agent",
    "AgentInSkillGroup",
    "AgentInSkillGroupChange",
    "AgentStateChange",
    "Call",
    "CallAppeared",
    "CallCleared",
    "CallData",
    "CallEnded",
    "CallKey",
    "CallRekeyed",
    "CallState",
    "Change",
    "ConnectionState",
    "DeviceService",
    "LimitReached",
    "LiveModel",
    "OtherChange",
    "Party",
    "PeripheralOnline",
    "PgStatus",
    "Resynchronised",
    "Unsure",
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


@dataclass(frozen=True)
class AgentInSkillGroup:
    """An agent in a skill group."""

    number: int
    """SkillGroupNumber."""
    id: int | None
    """SkillGroupID."""
    state: AgentState
    """SkillGroupState."""


@dataclass(frozen=True)
class Agent:
    """An agent. What no event has told is None."""

    peripheral_id: int | None
    agent_id: str
    icm_agent_id: int | None
    extension: str | None
    """AgentExtension, while signed in."""
    instrument: str | None
    """AgentInstrument, while signed in."""
    state: AgentState | None
    """The state in the first media routing domain that was told of."""
    reason: int
    """EventReasonCode of the state, 0 for none."""
    since: float | None
    """Since when, in seconds since 1970."""
    skill_groups: tuple[AgentInSkillGroup, ...]
    """The groups that the agent is signed in to, as far as they were told."""
    unsure: bool
    """The session was lost since, or events were, and nothing has told the state again."""


@dataclass(frozen=True)
class Party:
    """A device on a call."""

    connection: Connection
    device_id: str | None
    """The device, where it is known."""
    state: LocalConnectionState | None
    since: float | None
    """Since when it has that state, in seconds since 1970."""


@dataclass(frozen=True)
class Call:
    """A call. What no event has told is None."""

    key: CallKey
    """What names it in the model, whatever ids it has."""
    peripheral_id: int | None
    call_id: int | None
    """ConnectionCallID: several calls may have the same one."""
    state: CallState
    caller: str | None
    """ANI, else the device that calls."""
    dnis: str | None
    dialed_number: str | None
    call_variables: tuple[str | None, ...]
    """CallVariable1 to CallVariable10."""
    named_variables: tuple[NamedVariable, ...]
    call_wrapup_data: str | None
    parties: tuple[Party, ...]
    """The devices on the call; who has left is not in it."""
    since: float | None
    """When it was first heard of, in seconds since 1970."""
    unsure: bool
    """The session was lost since, or events were, and nothing has told of it again."""


class Change:
    """One thing that is different now. The model has the new state already when it is told."""


@dataclass(frozen=True)
class CallAppeared(Change):
    """A call is in the model: BEGIN_CALL_EVENT, or whatever was first heard of it."""

    call: CallKey


@dataclass(frozen=True)
class CallRekeyed(Change):
    """The call has another ConnectionCallID."""

    call: CallKey
    old: int | None
    new: int | None


@dataclass(frozen=True)
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


@dataclass(frozen=True)
class CallData(Change):
    """The call's context is different."""

    call: CallKey


@dataclass(frozen=True)
class CallCleared(Change):
    """Nobody takes part in the call any more. Its data can still change, until it ends."""

    call: CallKey
    cause: EventCause | None


@dataclass(frozen=True)
class CallEnded(Change):
    """The call is no longer in the model."""

    call: Call
    """The call as it was last."""
    why: str
    """``end_call``, ``merged``, ``while_disconnected``, ``monitor_stopped``, ``too_many_calls``."""


@dataclass(frozen=True)
class AgentStateChange(Change):
    """An agent has another state, or another reason for it."""

    agent_id: str
    peripheral_id: int | None
    mrd_id: int
    old: AgentState | None
    new: AgentState
    reason: int
    """EventReasonCode, 0 for none."""


@dataclass(frozen=True)
class AgentInSkillGroupChange(Change):
    """An agent has another state in a skill group, has joined it or left it."""

    agent_id: str
    peripheral_id: int | None
    skill_group: int
    old: AgentState | None
    """None where the agent was not in it."""
    new: AgentState | None
    """None where the agent is no longer in it."""


@dataclass(frozen=True)
class DeviceService(Change):
    """A device is in service again, or out of it."""

    peripheral_id: int | None
    device_id: str
    in_service: bool


@dataclass(frozen=True)
class PeripheralOnline(Change):
    """A peripheral is on line again, or off line."""

    peripheral_id: int | None
    online: bool


@dataclass(frozen=True)
class PgStatus(Change):
    """The outages there are now."""

    status: PgStatusCode


@dataclass(frozen=True)
class Unsure(Change):
    """The session is lost, or events are: what is in the model may be out of date."""


@dataclass(frozen=True)
class Resynchronised(Change):
    """The model is right again."""

    unsure: int
    """Objects that nobody gave an answer about."""


@dataclass(frozen=True)
class LimitReached(Change):
    """Something was not kept, as the model would have become too large."""

    limit: str
    """What there is too much of: ``calls``, ``agents``, ``skillgroups`` and so on."""


@dataclass(frozen=True)
class OtherChange(Change):
    """A change of a kind that has no class here."""


class LiveModel:
    """Agents and calls, kept from the events of a client until that is closed; for any thread.

    It takes the events of the client: nobody else may read them. After a lost session it asks the
    server how things are, where the session has Client Control, and puts itself right.
    """

    def __init__(self, client: Client) -> None:
        """Follow a client.

        Raises:
            ValueError: a model follows it already.
        """
        self._model = Model(client._open)

    def agents(self) -> dict[str, Agent]:
        """Return all agents that an event has told of, signed in or not, by their ids."""
        return {agent.agent_id: agent for agent in self._model.agents()}

    def agent(self, agent_id: str) -> Agent | None:
        """Return the agent with that id."""
        return self._model.agent(agent_id)

    def calls(self) -> dict[CallKey, Call]:
        """Return all calls, the earliest first."""
        return {call.key: call for call in self._model.calls()}

    def call(self, key: CallKey) -> Call | None:
        """Return the call of that key; None when it is no longer there."""
        return self._model.call(key)

    def changes(self, timeout: float | None = None) -> Iterator[Change]:
        """Give what changes from now on, each waited for; the loop ends when the client is closed.

        With ``timeout`` it ends too when nothing has changed for so many seconds. Several loops
        share the changes. While 10,000 changes wait to be read, the events of the client wait.
        """
        return self._model.changes(timeout)
