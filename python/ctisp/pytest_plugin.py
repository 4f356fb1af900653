"""The fixture ``cti_server``: a CTI server of the test's own, on a free port.

It is there as soon as the package is installed. Each test that asks for it gets a fresh server on
the demo centre, which is stopped when the test is over::

    def test_a_desktop_signs_in(cti_server):
        desktop = Desktop(cti_server.address)
        desktop.sign_in("1001", "1001")

The marker ``cti_server`` says what it is to be like, by the keywords of ``ctisp.Server``; on a
module or class it holds for all tests there::

    @pytest.mark.cti_server(stepped=True, scenario=Path("busy_monday.toml"))
    def test_monday(cti_server):
        cti_server.step(60)

A ``Path`` that is not absolute is looked for beside the test's file. The options
``cti_server_stepped``, ``cti_server_config`` and ``cti_server_scenario`` of pytest's configuration
file say the same for all tests; their files are looked for beside that file.

Steps of a scenario that could not be carried out are told as warnings at the test's end.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ctisp

SETTINGS = (
    "speed",
    "seed",
    "stepped",
    "config",
    "scenario",
    "traffic",
    "auto_agents",
    "side_b",
    "capture_dir",
    "tls_certificate_file",
    "tls_key_file",
    "tls_client_ca_file",
)
FILES = ("config", "scenario")
BESIDE = (*FILES, "tls_certificate_file", "tls_key_file", "tls_client_ca_file")
"""Paths are looked for beside the test's file."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "cti_server_stepped", "the time of cti_server's centre moves by step() alone", "bool", False
    )
    for name in FILES:
        parser.addini(f"cti_server_{name}", f"TOML file of cti_server's {name}", default="")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"cti_server({'=..., '.join(SETTINGS)}=...): what the fixture cti_server is to be like; "
        "see ctisp.Server",
    )


def from_configuration(config: pytest.Config) -> dict[str, Any]:
    """What pytest's configuration file says."""
    settings: dict[str, Any] = {"stepped": config.getini("cti_server_stepped")}
    folder = config.inipath.parent if config.inipath else config.rootpath
    for name in FILES:
        file = config.getini(f"cti_server_{name}")
        if file:
            settings[name] = folder / file
    return settings


def from_markers(item: pytest.Item) -> dict[str, Any]:
    """What the markers say, those of the test itself before those around it."""
    settings: dict[str, Any] = {}
    for marker in item.iter_markers("cti_server"):
        unknown = [name for name in marker.kwargs if name not in SETTINGS]
        if marker.args or unknown:
            what = f"`{unknown[0]}`" if unknown else "a setting without its name"
            raise pytest.UsageError(
                f"{item.nodeid}: the marker cti_server takes {', '.join(SETTINGS)}; not {what}"
            )
        for name, value in marker.kwargs.items():
            beside = name in BESIDE and isinstance(value, Path)
            settings.setdefault(name, item.path.parent / value if beside else value)
    return settings


@pytest.fixture
def cti_server(request: pytest.FixtureRequest) -> Iterator[ctisp.Server]:
    """A ``ctisp.Server`` of the test's own, on a free port; stopped when the test is over."""
    settings = {**from_configuration(request.config), **from_markers(request.node)}
    with ctisp.Server(**settings) as server:
        yield server
        try:
            failed = server.failed_steps()
        except ctisp.ClosedError:
            # The test has stopped it.
            return
    item = request.node
    for step in failed:
        warnings.warn_explicit(
            f"a step of the scenario failed: {step}",
            UserWarning,
            filename=str(item.path),
            lineno=1 + (item.location[1] or 0),
        )
