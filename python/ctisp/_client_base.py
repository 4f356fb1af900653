"""What the clients have in common: their settings, and how requests are filled in."""

from __future__ import annotations

from typing import Any

from ctisp._base import Request
from ctisp._ctisp import Session
from ctisp._enums import AgentState, CallMsgMask, ConfigMsgMask, Services
from ctisp._errors import ClosedError
from ctisp._masks import EventTypes, States, names, states
from ctisp._messages import OpenConf, SetAgentStateReq
from ctisp._overflow import Overflow
from ctisp._session_events import Side, logger
from ctisp._tls import Tls

__all__ = ["ClientBase"]

WHOM = frozenset(["agent_instrument", "agent_id", "agent_extension"])
"""Each of these fields says whom a request is about."""


class ClientBase:
    """The settings of a client, and what is known of its session."""

    def __init__(
        self,
        side_a: str,
        side_b: str | None = None,
        *,
        tls: Tls | bool = False,
        services: Services,
        version: int = 25,
        min_version: int | None = None,
        peripheral_id: int | None = None,
        client_id: str = "ctisp",
        client_password: str | bytes = b"",
        client_signature: str | None = None,
        agent_extension: str | None = None,
        agent_id: str | None = None,
        agent_instrument: str | None = None,
        events: EventTypes | None = None,
        call_msg_mask: CallMsgMask | None = None,
        agent_state_mask: States | None = None,
        config_msg_mask: ConfigMsgMask | None = None,
        heartbeat: float | None = None,
        reconnect: bool = True,
        expected_clients: int = 1,
        accept_switch_over: bool = True,
        connect_timeout: float = 5,
        open_timeout: float = 30,
        request_timeout: float = 20,
        event_queue: int = 10_000,
        overflow: Overflow = Overflow.BLOCK,
        wait: bool = True,
    ) -> None:
        """Open a session on the first side that grants it.

        Times are in seconds. AsyncClient opens the session in ``async with``, or by ``open``, which
        then raises what is told here.

        Args:
            side_a: the server as ``host:port``, usually port 42027.
            side_b: the other server of a duplex system, usually port 43027.
            tls: speaks TLS with both sides: as Tls says, or with True as the system trusts. The
                ports are usually 42030 and 43030.
            services: what is asked for; see ``services`` for what was granted.
            version: the protocol version, 9 to 25.
            min_version: the lowest version to fall back to when the server does not know
                ``version``; that one only, unless given.
            peripheral_id: the peripheral of the session and of its requests.
            client_id: at most 63 characters.
            client_password: at most 64 bytes.
            client_signature: at most 63 characters; the client id unless given.
            agent_extension: at most 15 characters.
            agent_id: at most 11 characters.
            agent_instrument: the phone of the session and of its requests; at most 63 characters.
            events: the events wanted, and no others, by their classes, as in
                ``[ctisp.BeginCallEvent, ctisp.EndCallEvent]``. It sets the three masks that follow,
                which then need not be given; what no mask rules is always sent. Agent states are
                wanted with ctisp.AgentStateEvent among them, or by ``agent_state_mask``.
            call_msg_mask: the call events wanted; all unless given.
            agent_state_mask: the agent states wanted, as an AgentStateMask or a list of AgentState;
                all unless given.
            config_msg_mask: the configuration events wanted; none unless given.
            heartbeat: between two heartbeats, whole and at least 5; none unless given. The guide
                advises 90 or more for desktops.
            reconnect: whether a lost session is opened again, on either side, by the guide's
                schedule. Events tell of it: ConnectionLost, Reconnected and Resynchronised.
            expected_clients: how many clients the server has about. When it fails each waits a
                random time of up to a tenth of it in seconds, lest all come back at once.
            accept_switch_over: whether the server may hand over to the other side; asked of clients
                with Services.ACTIVE_STANDBY.
            connect_timeout: how long connecting to one side may take.
            open_timeout: how long OPEN_REQ may take.
            request_timeout: how long a request may take.
            event_queue: how many events may wait to be read.
            overflow: what happens when more come.
            wait: whether the session is to be open when the client is there. Without, the client
                is there at once, Opened and OpenFailed tell what becomes of it, and until then
                requests raise ClosedError. Sides are tried as after a loss, so that no server need
                be there yet; what is refused for good, as a wrong password, ends the events.

        Raises:
            RefusedError: the server refused the session.
            ConnectError: no side could be reached, or none is trusted.
            TlsError: a file of ``tls`` cannot be used.
            TimedOutError: the server did not answer OPEN_REQ in time.
            ValueError: the settings cannot be.
        """
        password = client_password
        state_mask, agent_states = states(agent_state_mask)
        self._session: Session | None = None
        self._peripheral_id = peripheral_id
        self._agent: tuple[str, str] | tuple[None, None] = (None, None)
        self._settings: dict[str, Any] = {
            "side_a": side_a,
            "side_b": side_b,
            "tls": (Tls() if tls else None) if isinstance(tls, bool) else tls,
            "services": services,
            "version": version,
            "min_version": min_version,
            "peripheral_id": peripheral_id,
            "client_id": client_id,
            "client_password": password.encode() if isinstance(password, str) else password,
            "client_signature": client_signature,
            "agent_extension": agent_extension,
            "agent_id": agent_id,
            "agent_instrument": agent_instrument,
            "events": names(events),
            "call_msg_mask": call_msg_mask,
            "agent_state_mask": state_mask,
            "agent_states": agent_states,
            "config_msg_mask": config_msg_mask,
            "heartbeat": heartbeat,
            "reconnect": reconnect,
            "expected_clients": expected_clients,
            "accept_switch_over": accept_switch_over,
            "connect_timeout": connect_timeout,
            "open_timeout": open_timeout,
            "request_timeout": request_timeout,
            "event_queue": event_queue,
            "overflow": overflow.value,
            "wait": wait,
        }
        self._begin()

    def _begin(self) -> None:
        """Open the session now, where that is done at once."""

    def _opened(self, session: Session) -> None:
        self._session = session
        if self._settings["wait"]:
            logger.info("session with side %s, protocol version %d", session.side, session.version)

    @property
    def _open(self) -> Session:
        if self._session is None:
            raise ClosedError("the session is not open yet")
        return self._session

    @property
    def open_conf(self) -> OpenConf:
        """What the server granted and told when the session was opened, the latest time."""
        return self._open.open_conf

    @property
    def services(self) -> Services:
        """ServicesGranted: it may be less than what was asked for."""
        return Services(self._open.services)

    @property
    def version(self) -> int:
        """The protocol version of the session."""
        return self._open.version

    @property
    def side(self) -> Side:
        """The side that the session is with; without a session, that of the last one."""
        return self._open.side

    def _filled(self, kind: type[Request[Any]], fields: dict[str, Any]) -> Request[Any]:
        """Make a request; peripheral and phone are those of the session where it names none."""
        given = {name: value for name, value in fields.items() if value is not None}
        if hasattr(kind, "peripheral_id"):
            given.setdefault("peripheral_id", self._peripheral_id)
        if hasattr(kind, "agent_instrument") and not WHOM & given.keys():
            given["agent_instrument"] = self._open.agent_instrument
        return kind(**given)

    def _ask(self, kind: type[Request[Any]], fields: dict[str, Any], **first: Any) -> Any:
        """Send a request and give its confirmation, as ``request`` of the client does."""
        return self.request(self._filled(kind, {**first, **fields}))

    def request(self, request: Request[Any]) -> Any:
        """Send a request: see the clients."""
        raise NotImplementedError

    def _state(
        self, state: AgentState, reason: int, agent_id: str | None, password: str | None = None
    ) -> SetAgentStateReq:
        return SetAgentStateReq(
            peripheral_id=self._peripheral_id,
            agent_instrument=self._open.agent_instrument,
            agent_state=state,
            event_reason_code=reason,
            agent_id=agent_id,
            agent_password=password,
        )

    def __repr__(self) -> str:
        name = f"ctisp.{type(self).__name__}"
        if self._session is None:
            return f"<{name}, not open>"
        return f"<{name} on side {self.side}, version {self.version}, {self.services!r}>"
