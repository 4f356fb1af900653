"""The exceptions of the package."""

from __future__ import annotations

from ctisp._enums import StatusCode

__all__ = [
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
    """

    def __init__(self, text: str = "", status: int | None = None, request: str = "") -> None:
        super().__init__(text, status)
        self.request = request


class ControlFailureError(RefusedError):
    """The server answered a request with CONTROL_FAILURE_CONF.

    Attributes:
        peripheral_error_code (int | None): what the peripheral gave as its reason.
    """

    def __init__(
        self,
        text: str = "",
        status: int | None = None,
        request: str = "",
        peripheral_error_code: int | None = None,
    ) -> None:
        super().__init__(text, status, request)
        self.peripheral_error_code = peripheral_error_code


class ConnectionLostError(CtiError, ConnectionError):
    """The connection to the CTI server ended before the answer came."""


class CtiTimeoutError(CtiError, TimeoutError):
    """No answer came in time. The request may have been served all the same."""
