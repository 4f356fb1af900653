"""A live model: who is in which state, and what has become of which call, kept from the events.

::

    with ctisp.Client(address, services=ctisp.Services.ALL_EVENTS) as client:
        model = LiveModel(client)
        for change in model.changes():
            match change:
                case AgentStateChange(agent_id=agent, new=state):
                    print(agent, "is", state.name)

``LiveModel`` follows a Client, ``AsyncLiveModel`` an AsyncClient. Agents, calls, devices and skill
groups are snapshots: they show how things were when they were asked for. One line makes a table of
them: ``pandas.DataFrame(agent.to_dict() for agent in model.agents)``.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import TypeVar

from ctisp._async_client import AT_ONCE, AsyncClient
from ctisp._base import Confirmation, Request
from ctisp._client import Client
from ctisp._client_base import ClientBase
from ctisp._ctisp import CallKey, Listener, Model
from ctisp._enums import PeripheralType, PgStatusCode
from ctisp._model_changes import (
    AgentDetails,
    AgentInSkillGroupChange,
    AgentRemoved,
    AgentStateChange,
    AgentStatistics,
    AnnouncementOver,
    CallAnnounced,
    CallAppeared,
    CallCleared,
    CallData,
    CallDevices,
    CallEmergency,
    CallEnded,
    CallMedia,
    CallQueue,
    CallRekeyed,
    Change,
    ConnectionState,
    DeviceService,
    LimitReached,
    OtherChange,
    PeripheralOnline,
    PgStatus,
    Resynchronised,
    SkillGroupDetails,
    SkillGroupRemoved,
    SkillGroupStatistics,
    Unsure,
)
from ctisp._model_objects import (
    Agent,
    AgentInMrd,
    AgentInSkillGroup,
    AnnouncedCall,
    Call,
    CallContext,
    CallState,
    Device,
    DeviceId,
    Party,
    QueuedFor,
    SkillGroup,
    Snapshot,
)
from ctisp._post import Post

__all__ = [
    "Agent",
    "AgentDetails",
    "AgentInMrd",
    "AgentInSkillGroup",
    "AgentInSkillGroupChange",
    "AgentRemoved",
    "AgentStateChange",
    "AgentStatistics",
    "AnnouncedCall",
    "AnnouncementOver",
    "AsyncLiveModel",
    "Call",
    "CallAnnounced",
    "CallAppeared",
    "CallCleared",
    "CallContext",
    "CallData",
    "CallDevices",
    "CallEmergency",
    "CallEnded",
    "CallKey",
    "CallMedia",
    "CallQueue",
    "CallRekeyed",
    "CallState",
    "Change",
    "ConnectionState",
    "Device",
    "DeviceId",
    "DeviceService",
    "LimitReached",
    "LiveModel",
    "ModelBase",
    "OtherChange",
    "Party",
    "PeripheralOnline",
    "PgStatus",
    "QueuedFor",
    "Resynchronised",
    "SkillGroup",
    "SkillGroupDetails",
    "SkillGroupRemoved",
    "SkillGroupStatistics",
    "Snapshot",
    "Unsure",
]

ConfirmationT = TypeVar("ConfirmationT", bound=Confirmation)


class ModelBase:
    """What both models have: the picture. Any thread may look at it at any time."""

    def __init__(self, client: ClientBase) -> None:
        self._client = client
        self._model = Model(client._open)

    @property
    def agents(self) -> list[Agent]:
        """All agents that were told of, in no order, signed in or not."""
        return self._model.agents()

    def agent(self, agent_id: str) -> Agent | None:
        """Return the agent with that id, at whatever peripheral has one."""
        return self._model.agent(agent_id)

    @property
    def calls(self) -> list[Call]:
        """All calls, the earliest first."""
        return self._model.calls()

    def call(self, key: CallKey) -> Call | None:
        """Return the call of that key; None when it is no longer there."""
        return self._model.call(key)

    def calls_of_device(self, device_id: str) -> list[Call]:
        """Return the calls that a device takes part in, the earliest first."""
        return self._model.calls_of_device(device_id)

    @property
    def announced_calls(self) -> list[AnnouncedCall]:
        """The calls on their way, in the order in which they were told."""
        return self._model.announced_calls()

    @property
    def devices(self) -> list[Device]:
        """All devices that are known, in no order."""
        return self._model.devices()

    def device(self, device_id: str) -> Device | None:
        """Return the device with that number or name, at whatever peripheral has it."""
        return self._model.device(device_id)

    @property
    def skill_groups(self) -> list[SkillGroup]:
        """All skill groups that are known, in no order."""
        return self._model.skill_groups()

    def skill_group(self, number: int) -> SkillGroup | None:
        """Return the skill group with that SkillGroupNumber, at whatever peripheral has one."""
        return self._model.skill_group(number)

    def peripheral_online(self, peripheral_id: int) -> bool | None:
        """Return whether a peripheral is on line; None where that was not told."""
        return self._model.peripheral_online(peripheral_id)

    def peripheral_type(self, peripheral_id: int) -> PeripheralType | None:
        """Return the type of a peripheral; None where that was not told."""
        return self._model.peripheral_type(peripheral_id)

    @property
    def pg_status(self) -> PgStatusCode:
        """The outages as they were last told, none where none was."""
        return self._model.pg_status()

    def load_configuration(self) -> None:
        """Load the first picture: CONFIG_REQUEST_EVENT for agents, skill groups and devices.

        Without it a session of all events learns of an agent when he next does something. Names
        come with it, and the states of those who are signed in (since version 21). Where All Events
        and Client Control are granted the model then asks the server about those agents, their
        phones, the route points and the calls there, sixteen questions at a time; the change
        Resynchronised tells that the picture is complete. After a lost session, and after
        a Gap, it loads anew.

        It does not wait. A server serves one such request at a time: while it runs the program must
        send none of its own.

        Raises:
            ConnectionLostError, ClosedError, EncodeError: it could not be sent; EncodeError before
                version 10, which has no configuration.
        """
        self._model.load_configuration(self._client._open)

    def __repr__(self) -> str:
        agents, calls = self._model.sizes()
        return f"<ctisp.model.{type(self).__name__}: {agents} agents, {calls} calls>"


class LiveModel(ModelBase):
    """Agents, calls, devices and skill groups, kept from the events of a Client; for any thread.

    It takes the events of the client: nobody else may read them. After a lost session it asks the
    server how things are, where the session has Client Control, and puts itself right.
    """

    _client: Client

    def __init__(self, client: Client) -> None:
        """Follow a client, until that is closed.

        Raises:
            ValueError: something reads the events of the client already.
        """
        super().__init__(client)

    def changes(self, timeout: float | None = None) -> Iterator[Change]:
        """Give what changes from now on, each waited for; the loop ends when the client is closed.

        With ``timeout`` it ends too when nothing has changed for so many seconds. While it waits
        other threads run, and Ctrl-C ends the wait. Several loops share the changes: each goes to
        one of them. While 10,000 changes wait to be read, the events of the client wait.
        """
        return _Changes(self._model.changes(), timeout)

    def ask(self, request: Request[ConfirmationT], timeout: float | None = None) -> ConfirmationT:
        """Send a request, wait for its confirmation and return it; the model has taken it then.

        For QueryAgentStatisticsReq and QuerySkillGroupStatisticsReq, which no event tells of, and
        for MonitorStopReq, after which calls that no other monitor tells of leave the model. The
        guide wants statistics asked for sparingly, once after each handled call at most.

        Arguments and errors as with ``Client.request``.
        """
        answer: ConfirmationT = self._model.ask(self._client._open, request, timeout)
        return answer


class _Changes(Iterator[Change]):
    def __init__(self, listener: Listener, timeout: float | None) -> None:
        self._listener, self._timeout = listener, timeout

    def __next__(self) -> Change:
        change, _ = self._listener.next(self._timeout)
        if change is None:
            raise StopIteration
        return change


class AsyncLiveModel(ModelBase):
    """Agents, calls, devices and skill groups, kept from the events of an open AsyncClient.

    It is LiveModel for the tasks of one asyncio loop, that of the client. Looking at it does not
    wait; changes and answers are awaited. No code of the program runs on another thread.
    """

    _client: AsyncClient

    def __init__(self, client: AsyncClient) -> None:
        """Follow a client, until that is closed.

        Raises:
            ClosedError: the client is not open yet.
            ValueError: something reads the events of the client already.
        """
        super().__init__(client)
        self._model.watch(client._opened_post.mailbox)

    def changes(self, timeout: float | None = None) -> AsyncIterator[Change]:
        """Give what changes from now on to an ``async for``; it ends when the client is closed.

        With ``timeout`` it ends too when nothing has changed for so many seconds. A task that waits
        may be cancelled: no change is lost by it. Several loops share the changes: each goes to one
        of them. While 10,000 changes wait to be read, the events of the client wait.
        """
        return _AsyncChanges(self._model.changes(), self._client._opened_post, timeout)

    async def ask(
        self, request: Request[ConfirmationT], timeout: float | None = None
    ) -> ConfirmationT:
        """Send a request, await its confirmation and return it, as ``LiveModel.ask`` does."""
        session, post = self._client._open, self._client._opened_post
        answer: ConfirmationT = await post.outcome(
            lambda number: post.mailbox.ask(number, self._model, session, request, timeout)
        )
        return answer


class _AsyncChanges(AsyncIterator[Change]):
    def __init__(self, listener: Listener, post: Post, timeout: float | None) -> None:
        self._listener, self._post, self._timeout = listener, post, timeout
        self._given = 0

    async def __anext__(self) -> Change:
        loop = asyncio.get_running_loop()
        end = None if self._timeout is None else loop.time() + self._timeout
        self._given += 1
        if self._given % AT_ONCE == 0:
            await asyncio.sleep(0)
        while True:
            change, over = self._listener.next(0)
            if change is not None:
                return change
            left = None if end is None else end - loop.time()
            if over or (left is not None and left <= 0):
                raise StopAsyncIteration
            if self._post.stopped:
                # The client is closed, and nothing rings any more: the end comes in a moment.
                await asyncio.sleep(0.01)
            else:
                await self._post.ring(left)
