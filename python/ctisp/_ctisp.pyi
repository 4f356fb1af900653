from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Generic, TypeVar, final

from typing_extensions import Self

from ctisp._base import Confirmation, Request
from ctisp._errors import DecodeError
from ctisp._messages import OpenConf

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
        """Return all attributes as a dict: entries as dicts, lists as lists.

        The guide's name of the message is under the key ``message``.
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
    """A live session: what ``ctisp.Client`` stands on."""

    def __new__(cls, side_a: str, side_b: str | None, settings: Mapping[str, Any]) -> Self: ...
    @property
    def version(self) -> int: ...
    @property
    def side(self) -> str: ...
    @property
    def open_conf(self) -> OpenConf: ...
    def __iter__(self) -> Iterator[Message]: ...
    def __next__(self) -> Message: ...
    def next_event(self, timeout: float | None) -> Message | None: ...
    def request(self, request: Request[_C], timeout: float | None) -> Ticket[_C]: ...
    def send(self, message: Message) -> None: ...
    def close(self) -> None: ...

@final
class Ticket(Generic[_C_co]):
    """A request on its way: its confirmation can be waited for, now or later, on any thread."""

    def result(self, timeout: float | None = None) -> _C_co:
        """Wait for the confirmation and return it; it may be called again.

        Raises what ``Client.request`` raises; CtiTimeoutError also when ``timeout`` seconds have
        passed: then it can be waited for again.
        """
    def done(self) -> bool:
        """Return whether ``result`` would return, or raise, at once."""

@final
class Server:
    """A CTI server on the demo centre. It runs on a thread of its own until ``stop``."""

    def __new__(cls, listen: str = "127.0.0.1:0", *, speed: float = 1.0, seed: int = 1) -> Self: ...
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
