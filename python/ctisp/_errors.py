"""The exceptions of the package."""

from __future__ import annotations

from ctisp._enums import ControlFailureCode, StatusCode

__all__ = [
    "ClosedError",
    "ConnectError",
    "ConnectionLostError",
    "ControlFailureError",
    "CtiError",
    "CtiTimeoutError",
    "DecodeError",
    "EncodeError",
    "RefusedError",
]


class CtiError(Exception):
    """What goes wrong in this package.

    Attributes:
        status (StatusCode | None): the protocol's status code, where there is one.
    """

    status: StatusCode | None

    def __init__(self, text: str = "", status: int | None = None) -> None:
        super().__init__(text)
        self.status = None if status is None else StatusCode(status)


class DecodeError(CtiError, ValueError):
    """Bytes that are not a message.

    Attributes:
        message (str): the guide's name of the message; empty when its header is at fault.
        field (str): the guide's name of the field; empty when no single field is at fault.
        offset (int | None): where the field begins, in bytes from the start of the body.
    """

    def __init__(
        self,
        text: str = "",
        status: int | None = None,
        message: str = "",
        field: str = "",
        offset: int | None = None,
    ) -> None:
        super().__init__(text, status)
        self.message = message
        self.field = field
        self.offset = offset


class EncodeError(CtiError, ValueError):
    """A message that the protocol version cannot carry.

    Attributes:
        message (str): the guide's name of the message.
        field (str): the guide's name of the field; empty when no single field is at fault.
    """

    def __init__(
        self, text: str = "", status: int | None = None, message: str = "", field: str = ""
    ) -> None:
        super().__init__(text, status)
        self.message = message
        self.field = field


class RefusedError(CtiError):
    """The server answered a request with FAILURE_CONF.

    Attributes:
        request (str): the guide's name of the request.
        name (str): the guide's name of the status code, for instance ``E_CTI_DEVICE_IN_USE``.
        text (str): the server's own words, or what the code means.
    """

    def __init__(
        self,
        message: str = "",
        status: int | None = None,
        request: str = "",
        name: str = "",
        text: str = "",
    ) -> None:
        super().__init__(message, status)
        self.request = request
        self.name = name
        self.text = text


class ControlFailureError(RefusedError):
    """The server answered a request with CONTROL_FAILURE_CONF: its ``status`` is None.

    Attributes:
        code (ControlFailureCode | None): why; ``name`` is the guide's name of it.
        peripheral_error_code (int | None): what the peripheral gave as its reason.
        peripheral_error_name (str | None): Unified CCE's name of it, if it has one.
    """

    def __init__(
        self,
        message: str = "",
        code: int | None = None,
        request: str = "",
        name: str = "",
        text: str = "",
        peripheral_error_code: int | None = None,
        peripheral_error_name: str | None = None,
    ) -> None:
        super().__init__(message, None, request, name, text)
        self.code = None if code is None else ControlFailureCode(code)
        self.peripheral_error_code = peripheral_error_code
        self.peripheral_error_name = peripheral_error_name


class ConnectError(CtiError, ConnectionError):
    """No CTI server could be reached."""


class ConnectionLostError(CtiError, ConnectionError):
    """The session with the CTI server ended without being closed here."""


class ClosedError(CtiError):
    """The session was closed here, or the server was stopped here."""


class CtiTimeoutError(CtiError, TimeoutError):
    """No answer came in time. The request may have been served all the same."""
