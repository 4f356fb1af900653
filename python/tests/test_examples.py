"""The examples do what they say, each a process of its own against a server of the test's own."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from centre import PATIENCE, desk, expect, sign_in, state

import ctisp

EXAMPLES = Path(__file__).parents[2] / "examples" / "python"
pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 10) or not EXAMPLES.exists(),
    reason="they use the match statement, and stand in the repository",
)


class Example:
    """A program that runs, and what it prints, line by line."""

    def __init__(self, name: str | Path, *arguments: object) -> None:
        command = [sys.executable, "-u", str(EXAMPLES / name), *map(str, arguments)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.lines: queue.Queue[str | None] = queue.Queue()
        self.seen: list[str] = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self.lines.put(line.rstrip("\n"))
        self.lines.put(None)

    def says(self, words: str) -> str:
        """Wait for a line with those words."""
        while (line := self.lines.get(timeout=PATIENCE)) is not None:
            self.seen.append(line)
            if words in line:
                return line
        raise AssertionError(f"it did not say {words!r}, but: {self.seen}")

    def ends(self) -> list[str]:
        """Wait for its end; returns all that it has printed."""
        while (line := self.lines.get(timeout=PATIENCE)) is not None:
            self.seen.append(line)
        assert self.process.wait(PATIENCE) == 0, self.seen
        return self.seen


@pytest.fixture
def start() -> Iterator[type[Example]]:
    running: list[Example] = []

    class Started(Example):
        def __init__(self, name: str, *arguments: object) -> None:
            super().__init__(name, *arguments)
            running.append(self)

    yield Started
    for example in running:
        example.process.kill()
        example.process.wait()


def bridge(server: ctisp.Server) -> ctisp.Client:
    """Watches what the example does, so that the test knows when to go on."""
    return ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS)


def test_an_agent_answers_a_call_and_signs_out(
    cti_server: ctisp.Server, start: type[Example]
) -> None:
    with bridge(cti_server) as watch:
        agent = start("agent.py", cti_server.address, "1001", "3001")
        state(watch, "1001", ctisp.AgentState.AVAILABLE)
        call = cti_server.place_call("5551234", "8001")
        agent.says("call from 5551234 is ringing")
        agent.says(f"call {call.call_id} is answered")
        call.hang_up()
        agent.says(f"call {call.call_id} is over")
        assert agent.ends()[-1] == "signed out"


def test_a_supervisor_barges_in_and_leaves(cti_server: ctisp.Server, start: type[Example]) -> None:
    with desk(cti_server, 1002) as phone:
        supervisor = start("supervisor.py", cti_server.address, "1001", "3001", 1)
        supervisor.says("watching team 1")
        sign_in(phone, "1002")
        cti_server.place_call("5551234", "8001")
        phone.answer_call(expect(phone, ctisp.CallDeliveredEvent).connection)
        supervisor.says("agent 1002 talks: barging in")
        assert "3002" in supervisor.says("in call ")
        supervisor.says("left call ")
        supervisor.ends()


def test_the_wall_board_shows_agents_calls_and_a_skill_group(
    cti_server: ctisp.Server, start: type[Example]
) -> None:
    with desk(cti_server) as phone:
        sign_in(phone)
        board = start("wall_board.py", cti_server.address)
        board.says("1001            AVAILABLE")
        board.says("all is up to date")
        call = cti_server.place_call("5551234", "8001")
        board.says(f"call {call.call_id}   ringing        5551234 - 3001")
        phone.answer_call(expect(phone, ctisp.CallDeliveredEvent).connection)
        board.says(f"1001            TALKING        call {call.call_id} from 5551234")
        board.says("group 101       1 TALKING")
        call.hang_up()
        board.says("1 handled today")
        assert f"call {call.call_id}   over" in board.seen


def test_the_bridge_prints_json(cti_server: ctisp.Server, start: type[Example]) -> None:
    example = start("bridge.py", cti_server.address, 4)
    example.says("SYSTEM_EVENT")
    with desk(cti_server) as phone:
        sign_in(phone)
        lines = example.ends()
    assert lines[0] == "ctisp: session with side A, protocol version 25"
    rows = [json.loads(line) for line in lines[1:]]
    assert [row.get("agent_state") for row in rows] == [None, "LOGIN", "NOT_READY", "AVAILABLE"]


def test_the_screen_pop_shows_call_variables(
    cti_server: ctisp.Server, start: type[Example]
) -> None:
    # A monitor beside the hard phone: the agent's own desktop has no CTI session here.
    with bridge(cti_server) as watch:
        example = start("screen_pop.py", cti_server.address, "3001", 1)
        while len(cti_server.sessions()) < 2:
            time.sleep(0.01)
        cti_server.play(
            'steps = [{ at = 0, agent = "1001", does = "sign_in" }, '
            '{ at = 0, agent = "1001", does = "ready" }]'
        )
        state(watch, "1001", ctisp.AgentState.AVAILABLE)
        cti_server.place_call("5551234", "8001", {1: "gold", 2: "000815"})
        lines = example.ends()
    assert "| call from 5551234" in lines
    assert "| customer  gold" in lines
    assert "| account   000815" in lines


@pytest.mark.cti_server(side_b="127.0.0.1:0")
def test_a_call_is_still_there_after_a_failover(
    cti_server: ctisp.Server, start: type[Example]
) -> None:
    side_b = cti_server.side_address("B")
    with bridge(cti_server) as watch:
        example = start("failover.py", cti_server.address, side_b, "1001", "3001")
        state(watch, "1001", ctisp.AgentState.AVAILABLE)
    call = cti_server.place_call("5551234", "8001")
    example.says(f"talking on call {call.call_id} by side A")
    cti_server.stop_side("A")
    example.says("side A is lost")
    example.says("side B took the session")
    example.says(f"call {call.call_id} is still there")
    example.says("agent 1001 is TALKING")
    call.hang_up()
    example.says(f"call {call.call_id} is over")
    example.ends()


def test_a_frame_counts_events(cti_server: ctisp.Server, start: type[Example]) -> None:
    example = start("frame.py", cti_server.address, 4)
    example.says("1001 LOGOUT, 1002 LOGOUT, 1003 LOGOUT, 1004 LOGOUT, 1005 LOGOUT")
    with desk(cti_server) as phone:
        sign_in(phone)
        lines = " ".join(example.ends()).split()
    assert lines[lines.index("AGENT_STATE_EVENT") + 1] == "3"
    assert lines[lines.index("SYSTEM_EVENT") + 1] == "1"
