"""A live session with a CTI server."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TypeVar

from ctisp._base import Confirmation, Connection, Request
from ctisp._ctisp import Message, Session, Ticket
from ctisp._enums import AgentState, AgentStateMask, CallMsgMask, ConfigMsgMask, Services
from ctisp._messages import (
    AnswerCallReq,
    ClearConnectionReq,
    HoldCallReq,
    MakeCallReq,
    OpenConf,
    RetrieveCallReq,
    SetAgentStateReq,
)

__all__ = ["Client"]

ConfirmationT = TypeVar("ConfirmationT", bound=Confirmation)
Self = TypeVar("Self", bound="Client")


class Client:
    """A session with a CTI server, open from the start; any number of threads may use it.

    Iterating gives the events, each waited for. The loop ends when the session is closed here; when
    it ends otherwise the loop raises ConnectionLostError. Several loops share the events: each goes
    to one of them. An event that cannot be decoded is an UnreadableMessage.

    Events wait in a queue until they are read. When it is full the server's connection is left
    alone until there is room, and nothing is lost.

    Use it in a ``with`` statement, or call ``close``. While a method waits other threads run, and
    Ctrl-C ends the wait.
    """

    def __init__(
        self,
        side_a: str,
        side_b: str | None = None,
        *,
        services: Services,
        version: int = 25,
        peripheral_id: int | None = None,
        client_id: str = "ctisp",
        client_password: str | bytes = b"",
        client_signature: str | None = None,
        agent_extension: str | None = None,
        agent_id: str | None = None,
        agent_instrument: str | None = None,
        call_msg_mask: CallMsgMask | None = None,
        agent_state_mask: AgentStateMask | None = None,
        config_msg_mask: ConfigMsgMask | None = None,
        heartbeat: float | None = None,
        connect_timeout: float = 5,
        open_timeout: float = 30,
        request_timeout: float = 30,
        event_limit: int = 10_000,
    ) -> None:
        """Connect to side A, else to side B, and open a session there.

        Args:
            side_a: the server as ``host:port``, usually port 42027.
            side_b: the other server of a duplex system, usually port 43027.
            services: what is asked for; see ``services`` for what was granted.
            version: the protocol version, 9 to 25.
            peripheral_id: the peripheral of the session and of its requests.
            client_id: at most 63 characters.
            client_password: at most 64 bytes.
            client_signature: at most 63 characters; the client id unless given.
            agent_extension: at most 15 characters.
            agent_id: at most 11 characters.
            agent_instrument: the phone of the session and of its requests; at most 63 characters.
            call_msg_mask: the call events wanted; all unless given.
            agent_state_mask: the agent states wanted; all unless given.
            config_msg_mask: the configuration events wanted; none unless given.
            heartbeat: seconds between two heartbeats, whole and at least 5; none unless given. The
                guide advises 90 or more for desktops.
            connect_timeout: seconds that connecting to one side may take.
            open_timeout: seconds that OPEN_REQ may take.
            request_timeout: seconds that a request may take.
            event_limit: how many events may wait to be read.

        Raises:
            RefusedError: the server refused the session.
            ConnectError: no side could be reached.
            CtiTimeoutError: the server did not answer OPEN_REQ in time.
            ValueError: the settings cannot be.
        """
        password = client_password
        self._peripheral_id = peripheral_id
        self._agent: tuple[str, str] | tuple[None, None] = (None, None)
        self._session = Session(
            side_a,
            side_b,
            {
                "services": services,
                "version": version,
                "peripheral_id": peripheral_id,
                "client_id": client_id,
                "client_password": password.encode() if isinstance(password, str) else password,
                "client_signature": client_signature,
                "agent_extension": agent_extension,
                "agent_id": agent_id,
                "agent_instrument": agent_instrument,
                "call_msg_mask": call_msg_mask,
                "agent_state_mask": agent_state_mask,
                "config_msg_mask": config_msg_mask or 0,
                "heartbeat": heartbeat,
                "connect_timeout": connect_timeout,
                "open_timeout": open_timeout,
                "request_timeout": request_timeout,
                "event_limit": event_limit,
            },
        )
        self._open_conf = self._session.open_conf
        self._instrument = agent_instrument or self._open_conf.agent_instrument

    @property
    def open_conf(self) -> OpenConf:
        """What the server granted and told when the session was opened."""
        return self._open_conf

    @property
    def services(self) -> Services:
        """ServicesGranted: it may be less than what was asked for."""
        return self._open_conf.services_granted

    @property
    def version(self) -> int:
        """The protocol version of the session."""
        return self._session.version

    @property
    def side(self) -> str:
        """The side that the session is with, ``"A"`` or ``"B"``."""
        return self._session.side

    def __iter__(self) -> Iterator[Message]:
        return iter(self._session)

    def next_event(self, timeout: float | None = None) -> Message | None:
        """Wait for the next event and return it; None when none came in ``timeout`` seconds.

        Raises:
            ClosedError: the session was closed here, and all its events were read.
            ConnectionLostError: the session ended otherwise.
        """
        return self._session.next_event(timeout)

    def request(
        self, request: Request[ConfirmationT], timeout: float | None = None
    ) -> ConfirmationT:
        """Send a request, wait for its confirmation and return it. The InvokeID is set here.

        A confirmation says that the server has the request; what became of it is told by events.
        A confirmation that comes in several messages is given out as one.

        Args:
            request: the request.
            timeout: seconds that it may take; ``request_timeout`` of the session unless given.

        Raises:
            ControlFailureError: the peripheral refused it.
            RefusedError: the server refused it.
            CtiTimeoutError: no answer came in time.
            ConnectionLostError: the session ended before the answer came.
            ClosedError: the session was closed here before the answer came.
            EncodeError: the version of the session cannot carry it.
        """
        return self.request_async(request, timeout).result()

    def request_async(
        self, request: Request[ConfirmationT], timeout: float | None = None
    ) -> Ticket[ConfirmationT]:
        """Send a request; ``result`` of the ticket waits for its confirmation.

        Arguments as with ``request``; what ``request`` raises is raised by ``result``, unless the
        request could not be sent.
        """
        return self._session.request(request, timeout)

    def send(self, message: Message) -> None:
        """Send a message that nothing confirms: CONFIG_REQUEST_EVENT, an indication.

        Raises:
            ConnectionLostError, ClosedError, EncodeError: it could not be sent.
        """
        self._session.send(message)

    def login(self, agent_id: str, password: str) -> None:
        """Sign an agent in: SET_AGENT_STATE_REQ. Raises what ``request`` raises."""
        self._set_agent_state(AgentState.LOGIN, 0, agent_id, password)
        self._agent = (agent_id, password)

    def logout(self, reason: int = 0) -> None:
        """Sign the agent of ``login`` out: SET_AGENT_STATE_REQ.

        ``reason`` is the EventReasonCode, 0 for none. Raises what ``request`` raises.
        """
        self._set_agent_state(AgentState.LOGOUT, reason, *self._agent)

    def set_agent_state(self, state: AgentState, reason: int = 0) -> None:
        """Take the agent of ``login`` to another state: SET_AGENT_STATE_REQ.

        ``reason`` is the EventReasonCode: why the agent is not ready. Raises what ``request``
        raises.
        """
        self._set_agent_state(state, reason, self._agent[0])

    def _set_agent_state(
        self, state: AgentState, reason: int, agent_id: str | None, password: str | None = None
    ) -> None:
        self.request(
            SetAgentStateReq(
                peripheral_id=self._peripheral_id,
                agent_instrument=self._instrument,
                agent_state=state,
                event_reason_code=reason,
                agent_id=agent_id,
                agent_password=password,
            )
        )

    def make_call(self, dialed_number: str) -> Connection:
        """Call a number from the agent's phone: MAKE_CALL_REQ.

        Returns the agent's own connection. Raises what ``request`` raises.
        """
        request = MakeCallReq(
            peripheral_id=self._peripheral_id,
            agent_instrument=self._instrument,
            dialed_number=dialed_number,
        )
        return self.request(request).new_connection

    def answer_call(self, connection: Connection) -> None:
        """Answer the call that rings: ANSWER_CALL_REQ. Raises what ``request`` raises."""
        self.request(
            AnswerCallReq(
                peripheral_id=self._peripheral_id,
                agent_instrument=self._instrument,
                connection=connection,
            )
        )

    def clear_connection(self, connection: Connection) -> None:
        """Take this phone out of a call: CLEAR_CONNECTION_REQ. Raises what ``request`` raises."""
        self.request(
            ClearConnectionReq(
                peripheral_id=self._peripheral_id,
                agent_instrument=self._instrument,
                connection=connection,
            )
        )

    def hold_call(self, connection: Connection) -> None:
        """Put a call on hold: HOLD_CALL_REQ. Raises what ``request`` raises."""
        self.request(
            HoldCallReq(
                peripheral_id=self._peripheral_id,
                agent_instrument=self._instrument,
                connection=connection,
            )
        )

    def retrieve_call(self, connection: Connection) -> None:
        """Take up a held call again: RETRIEVE_CALL_REQ. Raises what ``request`` raises."""
        self.request(
            RetrieveCallReq(
                peripheral_id=self._peripheral_id,
                agent_instrument=self._instrument,
                held_connection_call_id=connection.call_id,
                held_connection_device_id_type=connection.device_id_type,
                held_connection_device_id=connection.device_id,
            )
        )

    def close(self) -> None:
        """Close the session; it may be called from any thread, and again.

        It waits for the server's answer, five seconds at most. Requests under way raise
        ClosedError; loops over the events end when they have read those that came before.
        """
        self._session.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ctisp.Client on side {self.side}, version {self.version}, {self.services!r}>"
