"""The programs of the README run as they are written, apart from the names of hosts."""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

import pytest
from centre import PATIENCE, desk, sign_in, state
from test_examples import Example

import ctisp

README = Path(__file__).parents[1] / "README.md"
pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 10) or not README.exists(),
    reason="they use the match statement, and stand in the repository",
)


def program(words: str, server: ctisp.Server, folder: Path) -> Path:
    """The program with those words in it, as a file that is for that server."""
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S)
    (text,) = (block for block in blocks if words in block)
    text = text.replace("cti-a:42027", server.address).replace("cti-b:43027", server.address)
    if "async with" in text:
        # What the README leaves to the reader: the function around it, and the names it uses.
        text = (
            "import asyncio, ctisp, types\n"
            "try:\n    import pandas\n"
            "except ImportError:\n    pandas = types.SimpleNamespace(DataFrame=list)\n"
            f"async def main():\n{textwrap.indent(text, '    ')}    print(len(frame), 'rows')\n"
            "asyncio.run(main())\n"
        )
    file = folder / "program.py"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_desktop_answers_a_call(cti_server: ctisp.Server, tmp_path: Path) -> None:
    with ctisp.Client(cti_server.address, services=ctisp.Services.ALL_EVENTS) as watch:
        desktop = Example(program("desk.login", cti_server, tmp_path))
        state(watch, "1001", ctisp.AgentState.AVAILABLE)
        cti_server.place_call("5551234", "8001")
        desktop.says("call from 5551234")
        state(watch, "1001", ctisp.AgentState.TALKING)
        desktop.process.kill()
        desktop.process.wait(PATIENCE)


def test_the_bridge_fills_a_frame(cti_server: ctisp.Server, tmp_path: Path) -> None:
    file = program("AsyncClient", cti_server, tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace("take(1000)", "take(4)"), "utf-8")
    bridge = Example(file)
    while not cti_server.sessions():
        assert bridge.process.poll() is None
    with desk(cti_server) as phone:
        sign_in(phone)
        assert bridge.ends() == ["4 rows"]
