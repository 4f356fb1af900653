from collections.abc import Iterator
from typing import Any, Final, final

from typing_extensions import Self

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

def bind(base: object, enums: object, entries: object, messages: object) -> None:
    """Bind the classes of the package to the tables of the protocol."""
