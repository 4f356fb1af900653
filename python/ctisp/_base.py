"""What the generated classes are built on."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar

from ctisp._ctisp import CallKey, Message

if TYPE_CHECKING:
    from ctisp._enums import ConnectionDeviceIdType

__all__ = [
    "Confirmation",
    "Connection",
    "Enumeration",
    "Event",
    "Indication",
    "Mask",
    "NamedArray",
    "NamedVariable",
    "Request",
    "UnknownField",
]


class Enumeration(enum.IntEnum):
    """An enumeration; a value that the guide does not list becomes a member of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Enumeration | None:
        if not isinstance(value, int) or not 0 <= value <= 0xFFFFFFFF:
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member

    def __repr__(self) -> str:
        name = type(self).__name__
        known = self._name_ in type(self).__members__
        return f"{name}.{self._name_}" if known else f"{name}({self._value_})"


class Mask(enum.IntFlag):
    """A bit mask; bits that the guide does not list are kept."""

    def __repr__(self) -> str:
        name = type(self).__name__
        rest = int(self)
        parts = []
        for member in type(self).__members__.values():
            bits = int(member)
            if bits and bits & int(self) == bits:
                parts.append(f"{name}.{member._name_}")
                rest &= ~bits
        if rest or not parts:
            parts.append(f"{name}({rest:#x})")
        return " | ".join(parts)


class Confirmation(Message):
    """The answer to a request; the base of all ``...Conf`` classes."""

    __slots__ = ()


class Event(Message):
    """What the server tells unasked; the base of all ``...Event`` classes."""

    __slots__ = ()
    name: ClassVar[str]


class Indication(Message):
    """What a client tells without being answered."""

    __slots__ = ()


ConfirmationT_co = TypeVar("ConfirmationT_co", bound=Confirmation, covariant=True)


class Request(Message, Generic[ConfirmationT_co]):
    """A request; the base of all ``...Req`` classes.

    Its ``confirmation_type`` is the message type of the confirmation, where it has one.
    """

    __slots__ = ()


def entry_repr(entry: Any) -> str:
    """Show an entry with the fields that are set."""
    shown = [f"{k}={v!r}" for k, v in zip(entry._fields, entry) if v is not None and v != ()]
    return f"{type(entry).__name__}({', '.join(shown)})"


def plain(value: Any) -> Any:
    """Return a value as JSON knows it: what ``to_dict`` is made of."""
    if isinstance(value, Enumeration):
        return value._name_
    if isinstance(value, Mask):
        return int(value)
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, CallKey):
        return int(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {plain(key): plain(element) for key, element in value.items()}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, tuple):
        return [plain(element) for element in value]
    return value


def entry_dict(entry: Any) -> dict[str, Any]:
    """Return an entry as a dict of plain values."""
    return {k: plain(v) for k, v in zip(entry._fields, entry)}


class NamedVariable(NamedTuple):
    """A scalar ECC variable."""

    name: str
    """Its name, for instance ``user.customer``. At most 32 characters."""
    value: str
    """Its value. At most 210 characters."""

    def to_dict(self) -> dict[str, Any]:
        """Return the variable as a dict."""
        return entry_dict(self)


class NamedArray(NamedTuple):
    """One element of an ECC array."""

    index: int  # type: ignore[assignment]  # the guide's name, and a method of tuples
    """Which element, from 0 to 255."""
    name: str
    """The array's name. At most 32 characters."""
    value: str
    """The element's value. At most 210 characters."""

    def to_dict(self) -> dict[str, Any]:
        """Return the element as a dict."""
        return entry_dict(self)


class Connection(NamedTuple):
    """A device's connection to a call. A call id alone is not unique."""

    call_id: int | None = None
    """The call."""
    device_id_type: ConnectionDeviceIdType | None = None
    """Whether ``device_id`` stays the same for all calls of the device."""
    device_id: str | None = None
    """Opaque: do not read a device out of it. At most 63 characters."""

    def to_dict(self) -> dict[str, Any]:
        """Return the connection as a dict."""
        return entry_dict(self)


class UnknownField(NamedTuple):
    """A floating field that the table of its message does not list."""

    tag: int
    """Its number."""
    data: bytes
    """Its data."""

    def to_dict(self) -> dict[str, Any]:
        """Return the field as a dict."""
        return entry_dict(self)
