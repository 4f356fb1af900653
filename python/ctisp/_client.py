"""A live session with a CTI server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from types import TracebackType
from typing import Callable, TypeVar

from ctisp._base import Confirmation, Request
from ctisp._ctisp import Mailbox, Message, Session, Ticket
from ctisp._enums import AgentState
from ctisp._messages import SetAgentStateConf
from ctisp._requests import Requests
from ctisp._session_events import ClientEvent, logger

__all__ = ["Client"]

ConfirmationT = TypeVar("ConfirmationT", bound=Confirmation)
Self = TypeVar("Self", bound="Client")


class Client(Requests):
    """A session with a CTI server, open from the start; any number of threads may use it.

    It survives its server: a lost session is opened again, on either side, and set up again.

    Iterating gives the events, each waited for: messages of the server, and what the client itself
    tells (SessionEvent). The loop ends when the client is closed here; when it ends otherwise the
    loop raises ConnectionLostError. Several loops share the events: each goes to one of them. An
    event that cannot be decoded is an UnreadableMessage.

    Each request has a method that sends it, waits, and returns its confirmation. Peripheral and
    phone are those of the session unless a request names others. A confirmation says that the
    server has the request; what became of it is told by events.

    Use it in a ``with`` statement, or call ``close``. While a method waits other threads run, and
    Ctrl-C ends the wait. What happens to the session is logged by the logger ``ctisp``, on the
    thread that reads the events.
    """

    def _begin(self) -> None:
        self._opened(Session(self._settings))

    def __iter__(self) -> Iterator[ClientEvent]:
        return iter(self._open)

    def next_event(self, timeout: float | None = None) -> ClientEvent | None:
        """Wait for the next event and return it; None when none came in ``timeout`` seconds.

        Raises:
            ClosedError: the client was closed here, and all its events were read.
            ConnectionLostError: it ended otherwise.
            RuntimeError: called in a callback.
        """
        return self._open.next_event(timeout)

    def ready_socket(self) -> socket.socket:
        """Return a socket that becomes readable when events begin to wait.

        For programs with a loop of their own, as graphical interfaces have: when it is readable,
        receive what it holds (``recv(4096)``), and call ``next_event(0)`` until that is None.
        It is the caller's to close. A second one takes the place of the first.
        """
        mailbox = Mailbox()
        ready = socket.socket(fileno=mailbox.socket())
        ready.setblocking(False)
        mailbox.watch(self._open)
        return ready

    def request(
        self, request: Request[ConfirmationT], timeout: float | None = None
    ) -> ConfirmationT:
        """Send a request, wait for its confirmation and return it. The InvokeID is set here.

        A confirmation that comes in several messages is given out as one.

        Args:
            request: the request.
            timeout: seconds that it may take; ``request_timeout`` of the client unless given.

        Raises:
            ControlFailureError: the peripheral refused it.
            RefusedError: the server refused it.
            TimedOutError: no answer came in time.
            ConnectionLostError: the session was lost before the answer came, or there is none now.
            ClosedError: the client was closed here before the answer came.
            EncodeError: the version of the session cannot carry it.
        """
        return self.start(request, timeout).result()

    def start(
        self, request: Request[ConfirmationT], timeout: float | None = None
    ) -> Ticket[ConfirmationT]:
        """Send a request; ``result`` of the ticket waits for its confirmation.

        Arguments as with ``request``; what ``request`` raises is raised by ``result``, unless the
        request could not be sent.
        """
        return self._open.start(request, timeout)

    def request_callback(
        self,
        request: Request[ConfirmationT],
        callback: Callable[[Ticket[ConfirmationT]], object],
        timeout: float | None = None,
    ) -> None:
        """Send a request; ``callback`` is called once with its ticket, answered.

        Whoever reads the events calls it, in the order in which answers and events came; so
        somebody must read them. It may send requests and wait for them, and close the client. What
        it raises is logged.

        Raises:
            ConnectionLostError, ClosedError, EncodeError: the request could not be sent; the
                callback is not called then.
        """

        def call(ticket: Ticket[ConfirmationT]) -> None:
            try:
                callback(ticket)
            except Exception:
                logger.exception("a callback of %s failed", request.name)

        self._open.request_callback(request, call, timeout)

    def send(self, message: Message) -> None:
        """Send a message that nothing confirms: CONFIG_REQUEST_EVENT, an indication.

        Raises:
            ConnectionLostError, ClosedError, EncodeError: it could not be sent.
        """
        self._open.send(message)

    def login(self, agent_id: str, password: str) -> SetAgentStateConf:
        """Sign an agent in: SET_AGENT_STATE_REQ. Raises what ``request`` raises."""
        answer = self.request(self._state(AgentState.LOGIN, 0, agent_id, password))
        self._agent = (agent_id, password)
        return answer

    def logout(self, reason: int = 0) -> SetAgentStateConf:
        """Sign the agent of ``login`` out: SET_AGENT_STATE_REQ.

        ``reason`` is the EventReasonCode, 0 for none. Raises what ``request`` raises.
        """
        return self.request(self._state(AgentState.LOGOUT, reason, *self._agent))

    def set_agent_state(self, state: AgentState, reason: int = 0) -> SetAgentStateConf:
        """Take the agent of ``login`` to another state: SET_AGENT_STATE_REQ.

        ``reason`` is the EventReasonCode: why the agent is not ready. Raises what ``request``
        raises. A request with more in it is a SetAgentStateReq for ``request``.
        """
        return self.request(self._state(state, reason, self._agent[0]))

    def close(self) -> None:
        """Close the client; it may be called from any thread and from callbacks, and again.

        It waits for the server's answer, five seconds at most. Requests under way raise
        ClosedError; loops over the events end when they have read those that came before.
        """
        self._open.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
