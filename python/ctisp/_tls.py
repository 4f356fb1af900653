"""TLS for clients."""

from __future__ import annotations

import os
from dataclasses import dataclass

__all__ = ["Tls"]


@dataclass(frozen=True)
class Tls:
    """TLS for a client: whom it trusts, and who it is. The usual ports are 42030 and 43030.

    A server is trusted when an authority that is trusted has signed its certificate, the
    certificate is valid now, and it is for the host that is connected to. There is no way to turn
    that off. TLS 1.2 and 1.3 are spoken. Files are in PEM and are read when the client is opened.
    """

    ca_file: str | os.PathLike[str] | None = None
    """Authorities to trust in place of those that the system trusts. The server's own certificate
    will do where it has signed itself."""
    server_name: str | None = None
    """The name or IP address that the certificates of both sides must be for; unless given, the
    host of each side."""
    certificate_file: str | os.PathLike[str] | None = None
    """The client's certificate, followed by those between it and its authority, for servers that
    ask for one."""
    key_file: str | os.PathLike[str] | None = None
    """Its private key, without a password."""
