"""A live session with a CTI server, on asyncio."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from types import TracebackType
from typing import TypeVar

from ctisp._base import Confirmation, Request
from ctisp._ctisp import Message
from ctisp._enums import AgentState
from ctisp._errors import ClosedError
from ctisp._messages import SetAgentStateConf
from ctisp._post import Post
from ctisp._requests import AsyncRequests
from ctisp._session_events import ClientEvent

__all__ = ["AsyncClient"]

ConfirmationT = TypeVar("ConfirmationT", bound=Confirmation)
Self = TypeVar("Self", bound="AsyncClient")

AT_ONCE = 100
"""So many events are given out before other tasks get their turn."""


class AsyncClient(AsyncRequests):
    """A session with a CTI server, as Client is, for the tasks of one asyncio loop.

    ``async with`` opens and closes it; ``async for`` gives the events, as iterating over a Client
    does; each request has a method to be awaited. Hundreds of requests may be on their way. A task
    that waits may be cancelled: no event is lost by it, and a request that was sent is carried out.

    It takes the settings of Client. All of its methods are for the loop in which it was opened; no
    code of the program runs on another thread.
    """

    _post: Post | None = None
    _given = 0

    async def open(self) -> None:
        """Open the session; ``async with`` does so.

        Raises:
            RefusedError, ConnectError, TlsError, TimedOutError, ValueError: see the settings.
            RuntimeError: it was opened before.
        """
        if self._post is not None:
            raise RuntimeError("the client was opened before")
        self._post = post = Post()
        try:
            session = await post.outcome(lambda n: post.mailbox.open(n, self._settings))
        except BaseException:
            self._post = None
            await post.stop()
            raise
        post.mailbox.watch(session)
        self._opened(session)

    @property
    def _opened_post(self) -> Post:
        if self._post is None:
            raise ClosedError("the session is not open yet")
        return self._post

    def __aiter__(self: Self) -> Self:
        return self

    async def __anext__(self) -> ClientEvent:
        try:
            event = await self.next_event()
        except ClosedError:
            raise StopAsyncIteration from None
        assert event is not None  # without a time-out it is waited for
        return event

    async def next_event(self, timeout: float | None = None) -> ClientEvent | None:
        """Wait for the next event and return it; None when none came in ``timeout`` seconds.

        Raises:
            ClosedError: the client was closed here, and all its events were read.
            ConnectionLostError: it ended otherwise.
        """
        session, post = self._open, self._opened_post
        now = asyncio.get_running_loop().time
        end = None if timeout is None else now() + timeout
        self._given += 1
        if self._given % AT_ONCE == 0:
            await asyncio.sleep(0)
        while True:
            event = session.next_event(0)
            if event is not None:
                return event
            left = None if end is None else end - now()
            if left is not None and left <= 0:
                return None
            await post.ring(left)

    async def take(self, count: int) -> AsyncIterator[ClientEvent]:
        """Give the next ``count`` events to an ``async for``; fewer when the client is closed."""
        for _ in range(count):
            try:
                event = await self.next_event()
            except ClosedError:
                return
            assert event is not None  # without a time-out it is waited for
            yield event

    async def request(
        self, request: Request[ConfirmationT], timeout: float | None = None
    ) -> ConfirmationT:
        """Send a request, wait for its confirmation and return it. The InvokeID is set here.

        Arguments and errors as with ``Client.request``.
        """
        session, post = self._open, self._opened_post
        answer: ConfirmationT = await post.outcome(
            lambda number: post.mailbox.request(number, session, request, timeout)
        )
        return answer

    def send(self, message: Message) -> None:
        """Send a message that nothing confirms: CONFIG_REQUEST_EVENT, an indication.

        It does not wait. Raises ConnectionLostError, ClosedError or EncodeError when it could not
        be sent.
        """
        self._open.send(message)

    async def login(self, agent_id: str, password: str) -> SetAgentStateConf:
        """Sign an agent in: SET_AGENT_STATE_REQ. Raises what ``request`` raises."""
        answer = await self.request(self._state(AgentState.LOGIN, 0, agent_id, password))
        self._agent = (agent_id, password)
        return answer

    async def logout(self, reason: int = 0) -> SetAgentStateConf:
        """Sign the agent of ``login`` out: SET_AGENT_STATE_REQ.

        ``reason`` is the EventReasonCode, 0 for none. Raises what ``request`` raises.
        """
        return await self.request(self._state(AgentState.LOGOUT, reason, *self._agent))

    async def set_agent_state(self, state: AgentState, reason: int = 0) -> SetAgentStateConf:
        """Take the agent of ``login`` to another state: SET_AGENT_STATE_REQ.

        ``reason`` is the EventReasonCode: why the agent is not ready. Raises what ``request``
        raises. A request with more in it is a SetAgentStateReq for ``request``.
        """
        return await self.request(self._state(state, reason, self._agent[0]))

    async def close(self) -> None:
        """Close the client; it may be called from any task, and again.

        It waits for the server's answer, five seconds at most. Requests under way raise
        ClosedError; loops over the events end when they have read those that came before.
        """
        session, post = self._session, self._post
        if session is None or post is None or post.stopped:
            return
        # Another task may have closed it meanwhile.
        with contextlib.suppress(ClosedError):
            await post.outcome(lambda number: post.mailbox.close(number, session))
        if not post.stopped:
            await post.stop()

    async def __aenter__(self: Self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
