from collections.abc import Callable, Iterator, Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import Any, Final, Generic, Literal, TypeVar, final

from typing_extensions import Self

from ctisp._base import Confirmation, Request
from ctisp._enums import PeripheralType, PgStatusCode
from ctisp._errors import DecodeError
from ctisp._messages import OpenConf
from ctisp._server import Alarm, FailedStep, SessionInfo, TerminationRecord
from ctisp._session_events import ClientEvent
from ctisp.model import Agent, AnnouncedCall, Change, Device, SkillGroup
from ctisp.model import Call as ModelCall

_C = TypeVar("_C", bound=Confirmation)
_C_co = TypeVar("_C_co", bound=Confirmation, covariant=True)

__VERSION__: Final[str]

class Message:
    """A message of the protocol. It cannot be changed; ``replace`` makes another one."""

    @property
    def message_type(self) -> int:
        """MessageType of the header."""
    @property
    def name(self) -> str:
        """The guide's name of the message."""
    def encode(self, version: int = 25) -> bytes:
        """Return the message as bytes, header included, for a session of that protocol version.

        Fields that the version does not have are left out. Raises EncodeError when the version
        does not have the message or a value does not fit.
        """
    def to_dict(self) -> dict[str, Any]:
        """Return all attributes as a dict that can be made JSON of, or a row of a data frame.

        Entries are dicts, lists are lists, enumerations are the names of their members, masks are
        numbers, bytes are hex digits. The guide's name of the message is under the key ``message``.
        """
    def replace(self, **changes: Any) -> Self:
        """Return a copy with some attributes changed."""
    def __eq__(self, other: object, /) -> bool: ...

@final
class UnknownMessage(Message):
    """A message of a type without a class, or newer than the version it came in."""

    def __new__(cls, message_type: int, body: bytes) -> Self: ...
    @property
    def body(self) -> bytes:
        """Everything after the header."""

@final
class UnreadableMessage(Message):
    """An event whose bytes are not what its type says: decoding it gave an error."""

    @property
    def body(self) -> bytes:
        """Everything after the header."""
    @property
    def error(self) -> DecodeError:
        """What is wrong with it."""

@final
class Session:
    """A live session: what the clients stand on."""

    def __new__(cls, settings: Mapping[str, Any]) -> Self: ...
    @property
    def version(self) -> int: ...
    @property
    def agent_instrument(self) -> str | None: ...
    @property
    def side(self) -> Literal["A", "B"]: ...
    @property
    def services(self) -> int: ...
    @property
    def open_conf(self) -> OpenConf: ...
    def __iter__(self) -> Iterator[ClientEvent]: ...
    def __next__(self) -> ClientEvent: ...
    def next_event(self, timeout: float | None) -> ClientEvent | None: ...
    def start(self, request: Request[_C], timeout: float | None) -> Ticket[_C]: ...
    def request_callback(
        self,
        request: Request[_C],
        callback: Callable[[Ticket[_C]], object],
        timeout: float | None,
    ) -> None: ...
    def send(self, message: Message) -> None: ...
    def close(self) -> None: ...

@final
class Mailbox:
    """Where the ends of requests and the like are put, with a socket that tells of them."""

    def __new__(cls) -> Self: ...
    def socket(self) -> int: ...
    def watch(self, session: Session) -> None: ...
    def open(self, id: int, settings: Mapping[str, Any]) -> None: ...
    def request(
        self, id: int, session: Session, request: Request[Any], timeout: float | None
    ) -> None: ...
    def ask(
        self,
        id: int,
        model: Model,
        session: Session,
        request: Request[Any],
        timeout: float | None,
    ) -> None: ...
    def close(self, id: int, session: Session) -> None: ...
    def forget(self, id: int) -> None: ...
    def take(self) -> list[tuple[int, bool, Any]]: ...

@final
class CallKey:
    """Names a call in a model: it stays the same when the call gets another ConnectionCallID."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other: CallKey, /) -> bool: ...
    def __le__(self, other: CallKey, /) -> bool: ...
    def __gt__(self, other: CallKey, /) -> bool: ...
    def __ge__(self, other: CallKey, /) -> bool: ...
    def __int__(self) -> int:
        """The key as a number; later calls have greater ones."""

@final
class Listener:
    """Reads the changes of a model from when it was made."""

    def next(self, timeout: float | None) -> tuple[Change | None, bool]: ...

@final
class Model:
    """A model that follows a session: what the models of ``ctisp.model`` stand on."""

    def __new__(cls, session: Session) -> Self: ...
    def watch(self, mailbox: Mailbox) -> None: ...
    def load_configuration(self, session: Session) -> None: ...
    def ask(self, session: Session, request: Request[_C], timeout: float | None) -> _C: ...
    def agents(self) -> list[Agent]: ...
    def agent(self, agent_id: str) -> Agent | None: ...
    def calls(self) -> list[ModelCall]: ...
    def call(self, key: CallKey) -> ModelCall | None: ...
    def calls_of_device(self, device_id: str) -> list[ModelCall]: ...
    def announced_calls(self) -> list[AnnouncedCall]: ...
    def devices(self) -> list[Device]: ...
    def device(self, device_id: str) -> Device | None: ...
    def skill_groups(self) -> list[SkillGroup]: ...
    def skill_group(self, number: int) -> SkillGroup | None: ...
    def peripheral_online(self, peripheral_id: int) -> bool | None: ...
    def peripheral_type(self, peripheral_id: int) -> PeripheralType | None: ...
    def pg_status(self) -> PgStatusCode: ...
    def sizes(self) -> tuple[int, int]: ...
    def changes(self) -> Listener: ...

@final
class Ticket(Generic[_C_co]):
    """A request on its way: its confirmation can be waited for, now or later, on any thread."""

    def result(self, timeout: float | None = None) -> _C_co:
        """Wait for the confirmation and return it; it may be called again.

        Raises what ``Client.request`` raises; TimedOutError also when ``timeout`` seconds have
        passed: then it can be waited for again.
        """
    def done(self) -> bool:
        """Return whether ``result`` would return, or raise, at once."""

@final
class Server:
    """A CTI server on a simulated contact centre. It runs on a thread of its own until ``stop``.

    ``config`` and ``scenario`` are the texts of TOML files, or paths (``pathlib.Path``) to such:
    ``examples/centre.toml`` and ``examples/scenario.toml`` teach all keys. Without ``config`` it is
    the demo centre: agents 1001 to 1020 at instruments 3001 to 3020.

    With ``stepped`` the centre's time stands still but for ``step``; heartbeats and what else
    watches connections follow real time all the same. ``traffic`` is how many outside callers dial
    by themselves in an hour, ``auto_agents`` how many agents answer by themselves.

    With ``side_b`` it is a duplex server: ``listen`` is side A, which is active first, and side B,
    the standby, listens there. With ``capture_dir`` CTI_SERVICE_DEBUG is granted: all messages of a
    session that asks for it go to a pcap file of its own in that folder.

    With ``tls_certificate_file`` and ``tls_key_file`` it speaks TLS, on both sides; with
    ``tls_client_ca_file`` only clients come in that have a certificate of an authority in that
    file. Raises TlsError where such a file cannot be used.
    """

    def __new__(
        cls,
        listen: str = "127.0.0.1:0",
        *,
        speed: float = 1.0,
        seed: int = 1,
        stepped: bool = False,
        config: str | PathLike[str] | None = None,
        scenario: str | PathLike[str] | None = None,
        traffic: int | None = None,
        auto_agents: int | None = None,
        side_b: str | None = None,
        capture_dir: str | PathLike[str] | None = None,
        tls_certificate_file: str | PathLike[str] | None = None,
        tls_key_file: str | PathLike[str] | None = None,
        tls_client_ca_file: str | PathLike[str] | None = None,
    ) -> Self: ...
    @property
    def address(self) -> str:
        """Where it listens, as ``host:port``."""
    @property
    def port(self) -> int:
        """The port it listens on."""
    def place_call(
        self, ani: str, dialed: str, call_variables: Mapping[int, str] | None = None
    ) -> Call:
        """Let an outside party call a number of the centre.

        ``call_variables`` are CallVariable1 to 10 by their numbers. Raises CtiError when the call
        cannot be put through: the number is busy, does not exist, or nobody is signed in there.
        """
    def step(self, seconds: float) -> None:
        """Move the clock of a stepped server, in seconds, and wait.

        When it returns, everything that was due in that time has happened and its events are on
        their way to the clients. What clients ask for meanwhile is served afterwards. Raises
        RuntimeError where the clock goes by itself.
        """
    @property
    def now(self) -> float:
        """The centre's time in seconds, from its beginning."""
    def play(self, scenario: str | PathLike[str]) -> None:
        """Begin a scenario: the text of a TOML file, or the path of one. Its times count from now.

        Raises ValueError, with the lines, for what is no scenario or does not fit the centre.
        """
    def call_named(self, name: str) -> Call | None:
        """The call that a step of a scenario has named so; ``None`` where none has yet."""
    def failed_steps(self) -> list[FailedStep]:
        """Return the steps of scenarios that could not be carried out so far, in order."""
    def sessions(self) -> list[SessionInfo]:
        """Return the open sessions, by their ids."""
    def kill_session(self, session_id: int) -> bool:
        """End a session as the server itself would: FAILURE_EVENT with E_CTI_CTI_SERVER_OFFLINE.

        Then the connection is closed. Returns whether there was one with that id.
        """
    def kill_client(self, client_id: str) -> int:
        """End all sessions of a client, by its client id, as ``kill_session`` does.

        Returns how many there were.
        """
    def cut_session(self, session_id: int) -> bool:
        """Break the connection of one session, as a failure of the network would.

        Returns whether there was one with that id.
        """
    def go_offline(self, peripheral_id: int | None = None) -> None:
        """Take a peripheral off line, that of the agents unless given.

        Everybody gets SYSTEM_EVENT, and all calls end for the clients. Raises ValueError where
        there is none of that id.
        """
    def go_online(self, peripheral_id: int | None = None) -> None:
        """Bring a peripheral back on line, that of the agents unless given."""
    def set_traffic(self, calls_per_hour: int) -> None:
        """Let outside callers dial by themselves from now on, so many in an hour; 0 for no more."""
    def alarms(self, after: int = 0) -> list[Alarm]:
        """Return the latest alarms, 1000 at most, with a number above ``after``, in order."""
    def termination_records(self) -> list[TerminationRecord]:
        """Return the termination records of the calls so far, the latest 1000, in order."""
    def side_address(self, side: Literal["A", "B"]) -> str | None:
        """Where a side listens, as ``host:port``; ``None`` where there is no such side."""
    @property
    def active_side(self) -> Literal["A", "B"] | None:
        """The active side; always A without ``side_b``. ``None`` when no side runs."""
    def switch_over(self) -> None:
        """Begin a planned switch-over to the other side.

        Clients with CTI_SERVICE_ACTIVE_STANDBY are asked and have five seconds to agree. If all do,
        the other side becomes active and they leave this one; the others are closed with
        E_CTI_SERVER_IN_MAINTENANCE_MODE. If one refuses, all stays as it is. An alarm tells which
        it was. Raises RuntimeError when no other side runs or a switch-over is on its way.
        """
    def stop_side(self, side: Literal["A", "B"]) -> bool:
        """Stop a side as a failure would: its connections break and it accepts no others.

        If it was active the other one takes over. Returns whether it ran.
        """
    def start_side(self, side: Literal["A", "B"]) -> None:
        """Let a stopped side run again at its address, as the standby.

        It becomes active only when the other one does not run. Raises OSError when another program
        has its port by now, ValueError where there is no such side.
        """
    def cut_connections(self) -> None:
        """Break all connections at once, as a failure of the network would."""
    def stop(self) -> None:
        """End all sessions with E_CTI_CTI_SERVER_OFFLINE and stop. It may be called again."""
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

@final
class Call:
    """A call that ``Server.place_call`` placed."""

    @property
    def call_id(self) -> int:
        """ConnectionCallID, as the events of the call have it."""
    def hang_up(self) -> bool:
        """Let the caller hang up. Returns whether the caller was still there."""

@final
class Framer:
    """Cuts a byte stream, fed in pieces of any size, into messages.

    Iterating gives the messages that are whole so far; feed more and iterate again. A DecodeError
    of one message leaves the following ones readable; one of a header is the end of the stream.
    """

    def __new__(cls, version: int = 25) -> Self: ...
    version: int
    """The protocol version of the messages that follow."""
    def feed(self, data: bytes | bytearray) -> None:
        """Take in what came from the stream."""
    @property
    def pending(self) -> int:
        """Bytes taken in that no message has been made of yet."""
    def __iter__(self) -> Iterator[Message]: ...
    def __next__(self) -> Message: ...

def decode(data: bytes | bytearray, version: int = 25) -> Message:
    """Return the one message that the bytes are, header included.

    Raises DecodeError when they are not a message of that protocol version.
    """

def run_command(args: Sequence[str]) -> int:
    """Run the ``ctisp`` command with these arguments, the program's name first.

    Returns its exit status.
    """

def bind(base: object, enums: object, entries: object, messages: object) -> None:
    """Bind the classes of the package to the tables of the protocol."""
