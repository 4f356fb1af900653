"""The CTI Server Protocol (GED-188): messages of protocol versions 9 to 25.

Each message is a class with the guide's field names in snake case; a null or absent field is
``None``. ``decode`` reads a message, ``message.encode`` writes it.
"""

from __future__ import annotations

from ctisp import _base, _ctisp, _entries, _enums, _messages, constants
from ctisp._base import (
    Confirmation,
    Connection,
    Enumeration,
    Event,
    Indication,
    Mask,
    NamedArray,
    NamedVariable,
    Request,
    UnknownField,
)
from ctisp._ctisp import __VERSION__ as __version__
from ctisp._ctisp import Framer, Message, UnknownMessage, decode
from ctisp._entries import *  # noqa: F403
from ctisp._enums import *  # noqa: F403
from ctisp._errors import (
    ConnectionLostError,
    ControlFailureError,
    CtiError,
    CtiTimeoutError,
    DecodeError,
    EncodeError,
    RefusedError,
)
from ctisp._messages import *  # noqa: F403

__all__ = [
    "Confirmation",
    "Connection",
    "ConnectionLostError",
    "ControlFailureError",
    "CtiError",
    "CtiTimeoutError",
    "DecodeError",
    "EncodeError",
    "Enumeration",
    "Event",
    "Framer",
    "Indication",
    "Mask",
    "Message",
    "NamedArray",
    "NamedVariable",
    "RefusedError",
    "Request",
    "UnknownField",
    "UnknownMessage",
    "__version__",
    "constants",
    "decode",
]
__all__ += _entries.__all__ + _enums.__all__ + _messages.__all__

_ctisp.bind(_base, _enums, _entries, _messages)
