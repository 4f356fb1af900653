"""The CTI Server Protocol (GED-188), protocol versions 9 to 25.

``Client`` is a session with a CTI server, ``AsyncClient`` one on asyncio. ``Server`` is a CTI
server of your own, on a simulated contact centre, to test against.

Each message is a class with the guide's field names in snake case; a null or absent field is
``None``. ``decode`` reads a message, ``message.encode`` writes it.
"""

from __future__ import annotations

from ctisp import _base, _ctisp, _entries, _enums, _messages, constants
from ctisp._async_client import AsyncClient
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
from ctisp._client import Client
from ctisp._ctisp import __VERSION__ as __version__
from ctisp._ctisp import (
    Call,
    Framer,
    Message,
    Server,
    Ticket,
    UnknownMessage,
    UnreadableMessage,
    decode,
)
from ctisp._entries import *  # noqa: F403
from ctisp._enums import *  # noqa: F403
from ctisp._errors import (
    ClosedError,
    ConnectError,
    ConnectionLostError,
    ControlFailureError,
    CtiError,
    DecodeError,
    EncodeError,
    RefusedError,
    TimedOutError,
    TlsError,
)
from ctisp._messages import *  # noqa: F403
from ctisp._overflow import Overflow
from ctisp._server import Alarm, FailedStep, SessionInfo, TerminationRecord
from ctisp._session_events import (
    ClientEvent,
    ConnectionLost,
    Gap,
    NotRestored,
    Opened,
    OpenFailed,
    Reconnected,
    Resynchronised,
    SessionEvent,
    Side,
    Switched,
)
from ctisp._tls import Tls

__all__ = [
    "Alarm",
    "AsyncClient",
    "Call",
    "Client",
    "ClientEvent",
    "ClosedError",
    "Confirmation",
    "ConnectError",
    "Connection",
    "ConnectionLost",
    "ConnectionLostError",
    "ControlFailureError",
    "CtiError",
    "DecodeError",
    "EncodeError",
    "Enumeration",
    "Event",
    "FailedStep",
    "Framer",
    "Gap",
    "Indication",
    "Mask",
    "Message",
    "NamedArray",
    "NamedVariable",
    "NotRestored",
    "OpenFailed",
    "Opened",
    "Overflow",
    "Reconnected",
    "RefusedError",
    "Request",
    "Resynchronised",
    "Server",
    "SessionEvent",
    "SessionInfo",
    "Side",
    "Switched",
    "TerminationRecord",
    "Ticket",
    "TimedOutError",
    "Tls",
    "TlsError",
    "UnknownField",
    "UnknownMessage",
    "UnreadableMessage",
    "__version__",
    "constants",
    "decode",
]
__all__ += _entries.__all__ + _enums.__all__ + _messages.__all__

_ctisp.bind(_base, _enums, _entries, _messages)
