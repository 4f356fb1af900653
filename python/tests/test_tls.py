"""TLS of clients and servers."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import ctisp

FILES = Path(__file__).parents[2] / "docs" / "examples" / "tls"
CA = FILES / "ca.pem"
OWN: dict[str, Any] = {
    "tls_certificate_file": FILES / "server.pem",
    "tls_key_file": str(FILES / "server.key"),
}


def client(server: ctisp.Server, tls: ctisp.Tls | bool) -> ctisp.Client:
    return ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS, tls=tls)


def test_a_client_that_trusts_the_authority_has_its_session() -> None:
    with ctisp.Server(**OWN) as server, client(server, ctisp.Tls(ca_file=CA)) as bridge:
        assert bridge.services == ctisp.Services.ALL_EVENTS


def test_so_has_a_client_on_asyncio() -> None:
    async def version(address: str) -> int:
        tls = ctisp.Tls(ca_file=str(CA))
        services = ctisp.Services.ALL_EVENTS
        async with ctisp.AsyncClient(address, services=services, tls=tls) as bridge:
            return bridge.version

    with ctisp.Server(**OWN) as server:
        assert asyncio.run(version(server.address)) == 25


def test_a_server_is_not_trusted_that_nobody_trusted_has_signed() -> None:
    with ctisp.Server(**OWN) as server:
        stranger = ctisp.Tls(ca_file=FILES / "desk.pem")
        with pytest.raises(ctisp.ConnectError, match="unknown issuer"):
            client(server, stranger)


def test_the_certificate_must_be_for_the_name() -> None:
    with ctisp.Server(**OWN) as server:
        client(server, ctisp.Tls(ca_file=CA, server_name="localhost")).close()
        with pytest.raises(ctisp.ConnectError, match=r"is not for cti-a\.example"):
            client(server, ctisp.Tls(ca_file=CA, server_name="cti-a.example"))


def test_a_plain_client_is_told_that_the_server_speaks_tls() -> None:
    told = pytest.raises(ctisp.CtiError, match="the server speaks TLS here")
    with ctisp.Server(**OWN) as server, told:
        client(server, False)


def test_true_is_tls_that_trusts_whom_the_system_trusts() -> None:
    # Either the system trusts nobody, or not our authority.
    refused = pytest.raises((ctisp.ConnectError, ctisp.TlsError), match=r"trusted|system")
    with ctisp.Server(**OWN) as server, refused:
        client(server, True)


def test_a_server_may_ask_for_certificates() -> None:
    with ctisp.Server(**OWN, tls_client_ca_file=CA) as server:
        desk = ctisp.Tls(
            ca_file=CA, certificate_file=FILES / "desk.pem", key_file=FILES / "desk.key"
        )
        client(server, desk).close()
        with pytest.raises(ctisp.CtiError, match="certificate"):
            client(server, ctisp.Tls(ca_file=CA))


def test_files_that_cannot_be_used_are_told() -> None:
    with pytest.raises(ctisp.TlsError, match=r"nowhere\.pem: it cannot be read"):
        ctisp.Server(tls_certificate_file="nowhere.pem", tls_key_file="nowhere.key")
    with pytest.raises(ctisp.TlsError, match="not that of the certificate"):
        ctisp.Server(**{**OWN, "tls_key_file": FILES / "desk.key"})
    unread = pytest.raises(ctisp.TlsError, match=r"nowhere\.pem")
    with ctisp.Server(**OWN) as server, unread as told:
        client(server, ctisp.Tls(ca_file="nowhere.pem"))
    assert isinstance(told.value, ValueError)
    assert isinstance(told.value, ctisp.CtiError)


def test_a_certificate_and_its_key_belong_together() -> None:
    with pytest.raises(ValueError, match="tls_certificate_file and tls_key_file belong together"):
        ctisp.Server(tls_key_file=FILES / "server.key")
    with pytest.raises(ValueError, match="tls_client_ca_file without tls_certificate_file"):
        ctisp.Server(tls_client_ca_file=CA)
    half = pytest.raises(ValueError, match="certificate_file and key_file belong together")
    with ctisp.Server(**OWN) as server, half:
        client(server, ctisp.Tls(ca_file=CA, certificate_file=FILES / "desk.pem"))
