"""The exceptions of the package."""

from __future__ import annotations

from ctisp._enums import ControlFailureCode, StatusCode

__all__ = [
    "ClosedError",
    "ConnectError",
    "ConnectionLostError",
    "ControlFailureError",
    "CtiError",
    "DecodeError",
    "EncodeError",
    "RefusedError",
    "TimedOutError",
    "TlsError",
]


class CtiError(Exception):
    """What goes wrong in this package. ``str`` of it tells all there is to tell.

    Attributes:
        code (StatusCode | ControlFailureCode | None): the protocol's code, where there is one.
        name (str): the guide's name of the code, for instance ``E_CTI_DEVICE_IN_USE``; or empty.
        text (str): the server's own words, or what the code means; or empty.
    """

    code: StatusCode | ControlFailureCode | None

    def __init__(
        self, message: str = "", code: int | None = None, name: str = "", text: str = ""
    ) -> None:
        super().__init__(message)
        self.code = None if code is None else StatusCode(code)
        self.name = name
        self.text = text


class DecodeError(CtiError, ValueError):
    """Bytes that are not a message.

    Attributes:
        message (str): the guide's name of the message; empty when its header is at fault.
        field (str): the guide's name of the field; empty when no single field is at fault.
        offset (int | None): where the field begins, in bytes from the start of the body.
    """

    code: StatusCode | None

    def __init__(
        self,
        text: str = "",
        code: int | None = None,
        name: str = "",
        meaning: str = "",
        message: str = "",
        field: str = "",
        offset: int | None = None,
    ) -> None:
        super().__init__(text, code, name, meaning)
        self.message = message
        self.field = field
        self.offset = offset


class EncodeError(CtiError, ValueError):
    """A message that the protocol version cannot carry.

    Attributes:
        message (str): the guide's name of the message.
        field (str): the guide's name of the field; empty when no single field is at fault.
    """

    code: StatusCode | None

    def __init__(
        self,
        text: str = "",
        code: int | None = None,
        name: str = "",
        meaning: str = "",
        message: str = "",
        field: str = "",
    ) -> None:
        super().__init__(text, code, name, meaning)
        self.message = message
        self.field = field


class RefusedError(CtiError):
    """The server refused a request: FAILURE_CONF, or CONTROL_FAILURE_CONF in the subclass.

    Attributes:
        request (str): the guide's name of the request.
    """

    def __init__(
        self,
        message: str = "",
        code: int | None = None,
        name: str = "",
        text: str = "",
        request: str = "",
    ) -> None:
        super().__init__(message, code, name, text)
        self.request = request


class ControlFailureError(RefusedError):
    """The peripheral refused a request: CONTROL_FAILURE_CONF.

    Attributes:
        code (ControlFailureCode | None): why.
        peripheral_error_code (int | None): what the peripheral gave as its reason.
        peripheral_error_name (str | None): Unified CCE's name of it, if it has one.
    """

    code: ControlFailureCode | None

    def __init__(
        self,
        message: str = "",
        code: int | None = None,
        name: str = "",
        text: str = "",
        request: str = "",
        peripheral_error_code: int | None = None,
        peripheral_error_name: str | None = None,
    ) -> None:
        super().__init__(message, None, name, text, request)
        self.code = None if code is None else ControlFailureCode(code)
        self.peripheral_error_code = peripheral_error_code
        self.peripheral_error_name = peripheral_error_name


class ConnectError(CtiError, ConnectionError):
    """No CTI server could be reached."""

    code: StatusCode | None


class TlsError(CtiError, ValueError):
    """Settings of TLS that cannot be: a file that cannot be read, a key of another certificate.

    What is wrong with the other end, as an authority that is not trusted, is a ConnectError.
    """

    code: StatusCode | None


class ConnectionLostError(CtiError, ConnectionError):
    """The session with the CTI server ended without being closed here, or there is none now."""

    code: StatusCode | None


class ClosedError(CtiError):
    """The session was closed here, or the server was stopped here."""

    code: StatusCode | None


class TimedOutError(CtiError, TimeoutError):
    """No answer came in time. The request may have been served all the same.

    Attributes:
        request (str): the guide's name of the request; empty when a ticket was not waited for long
            enough.
    """

    code: StatusCode | None

    def __init__(
        self,
        message: str = "",
        code: int | None = None,
        name: str = "",
        text: str = "",
        request: str = "",
    ) -> None:
        super().__init__(message, code, name, text)
        self.request = request
