"""Programs as processes of their own: the examples, the command, and Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import ctisp

EXAMPLES = Path(__file__).parents[2] / "examples" / "python"
COMMAND = [sys.executable, "-m", "ctisp"]
PATIENCE = 30
posix = pytest.mark.skipif(os.name != "posix", reason="the signals of POSIX")


def run(
    *command: object, stdin: str = "", timeout: float = PATIENCE
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
    )


def agent(server: ctisp.Server) -> ctisp.Client:
    """Agent 1001, available."""
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    return desk


def answer(desk: ctisp.Client) -> None:
    """Answer every call."""
    for event in desk:
        if isinstance(event, ctisp.CallDeliveredEvent):
            desk.answer_call(event.connection)


def test_the_caller_tells_the_story_of_a_call() -> None:
    with ctisp.Server() as server, agent(server) as desk:
        thread = threading.Thread(target=answer, args=[desk])
        thread.start()
        done = run(sys.executable, EXAMPLES / "caller.py", server.address)
        desk.close()
        thread.join()
    assert (done.returncode, done.stderr) == (0, "")
    story = done.stdout
    for words in [
        "agent 1015 at 3015: not ready",
        " rings at 3001",
        "agent 1001 at 3001: reserved",
        ": 3001 answers",
        ": 3015 has hung up",
        " is over",
        "agent 1015 at 3015: logout",
    ]:
        assert words in story, story
    assert "Event(" not in story, "every event has its words"


def test_the_caller_gives_up_when_nobody_answers() -> None:
    with ctisp.Server() as server, agent(server):
        done = run(sys.executable, EXAMPLES / "caller.py", server.address, 0.1)
        assert done.returncode == 1
        assert "nobody answered call" in done.stderr
        # It hung up and signed out: it can be tried again.
        done = run(sys.executable, EXAMPLES / "caller.py", server.address, 0.1)
        assert "nobody answered call" in done.stderr


def test_the_caller_says_that_there_is_no_server() -> None:
    with ctisp.Server() as server:
        address = server.address
    done = run(sys.executable, EXAMPLES / "caller.py", address)
    assert done.returncode == 1
    assert done.stderr.startswith(f"caller.py: side A ({address}): ")


@posix
def test_the_watcher_prints_events_until_ctrl_c() -> None:
    with ctisp.Server() as server:
        command = [sys.executable, str(EXAMPLES / "watch.py"), server.address]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watcher:
            assert watcher.stdout is not None
            assert "system: peripheral online" in watcher.stdout.readline()
            with agent(server):
                line = watcher.stdout.readline()
                while "agent 1001 at 3001: available" not in line:
                    assert line
                    line = watcher.stdout.readline()
            watcher.send_signal(signal.SIGINT)
            assert watcher.wait(PATIENCE) == 0


WAITS = {
    "for event": "for event in client: pass",
    "next_event": "client.next_event()",
    "result": "client.start(ctisp.AnswerCallReq()).result()",
    "request": "client.request(ctisp.AnswerCallReq())",
    "open": "ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS)",
    "close": "client.close()",
}
SILENCE = {"open": "answers=False", "close": "closes=False"}
PROGRAM = """
import ctisp, threading
from scripted import ScriptedServer
server = ScriptedServer({answers})
client = {client}
try:
    print("waits", flush=True)
    {wait}
except KeyboardInterrupt:
    print("interrupted", flush=True)
if client: client.close()
"""


@posix
@pytest.mark.parametrize("what", WAITS)
def test_ctrl_c_ends_every_wait(what: str) -> None:
    opens = what == "open"
    program = PROGRAM.format(
        wait=WAITS[what],
        answers=SILENCE.get(what, ""),
        client="None" if opens else WAITS["open"],
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waits\n"
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        assert process.wait(PATIENCE) == 0


IDLE = """
import ctisp, pathlib, threading, time
server = ctisp.Server()
client = ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS)
while client.next_event(1): pass
def wakes():
    status = pathlib.Path(f"/proc/self/task/{threading.main_thread().native_id}/status").read_text()
    return next(line for line in status.splitlines() if line.startswith("voluntary_ctxt_switches"))
def watch():
    # A thread that is on its way to sleep may yet count.
    time.sleep(1)
    before = wakes()
    time.sleep(1)
    print("asleep" if wakes() == before else "awake", flush=True)
    server.go_offline(5000)
threading.Thread(target=watch).start()
print(type(client.next_event(60)).__name__)
client.close()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel counts")
def test_a_main_thread_that_waits_for_events_is_woken_up_by_them_alone() -> None:
    done = run(sys.executable, "-c", IDLE)
    assert (done.stdout, done.stderr) == ("asleep\nSystemEvent\n", "")


ASYNC_WAITS = {
    "async for": "async for event in client: pass",
    "next_event": "await client.next_event()",
    "request": "await client.answer_call()",
    "open": "",
}
ASYNC_PROGRAM = """
import asyncio, ctisp
from scripted import ScriptedServer
async def work():
    with ScriptedServer({answers}) as server:
        print("waits", flush=True)
        async with ctisp.AsyncClient(server.address, services=ctisp.Services.ALL_EVENTS) as client:
            {wait}
try:
    asyncio.run(work())
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


@posix
@pytest.mark.parametrize("what", ASYNC_WAITS)
def test_ctrl_c_ends_every_wait_in_asyncio(what: str) -> None:
    answers = "answers=False" if what == "open" else ""
    program = ASYNC_PROGRAM.format(answers=answers, wait=ASYNC_WAITS[what] or "pass")
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "waits\n"
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        assert process.wait(PATIENCE) == 0


def test_a_program_that_forgets_its_client_ends() -> None:
    program = """
import ctisp
server = ctisp.Server()
client = ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS)
again = iter(client)
print(type(next(again)).__name__)
"""
    done = run(sys.executable, "-c", program)
    assert (done.returncode, done.stdout, done.stderr) == (0, "SystemEvent\n", "")


SUBINTERPRETER = """
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
import ctisp
other = interpreters.create()
code = 'try:\\n import ctisp\\nexcept ImportError as error:\\n print("refused:", error, flush=True)'
failed = interpreters.{run}(other, code)
print("goes on", ctisp.__version__)
"""


def test_a_subinterpreter_is_refused_by_an_import_error() -> None:
    run_code = "exec" if sys.version_info >= (3, 13) else "run_string"
    done = run(sys.executable, "-c", SUBINTERPRETER.format(run=run_code))
    first, second = done.stdout.splitlines()
    assert first.startswith("refused: ") and "subinterpreters" in first
    assert second == f"goes on {ctisp.__version__}"


def test_the_command_decodes_and_encodes() -> None:
    data = ctisp.HeartbeatReq(invoke_id=7).encode().hex()
    done = run(*COMMAND, "decode", stdin=data + "\n")
    assert done.returncode == 0
    assert '"name":"HEARTBEAT_REQ"' in done.stdout
    done = run(*COMMAND, "encode", stdin=done.stdout)
    assert (done.returncode, done.stdout) == (0, data + "\n")


def test_the_command_has_the_exit_statuses_of_its_contract() -> None:
    assert run(*COMMAND, "decode", stdin="no hex\n").returncode == 1
    assert run(*COMMAND, "nonsense").returncode == 2
    assert run(*COMMAND, "--help").returncode == 0


def test_the_command_is_installed_with_the_package() -> None:
    script = Path(sys.executable).parent / ("ctisp.exe" if os.name == "nt" else "ctisp")
    done = run(script, "--version")
    assert (done.returncode, done.stdout) == (0, f"ctisp {ctisp.__version__}\n")


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_served_centre_cleanly(number: signal.Signals) -> None:
    command = [*COMMAND, "serve", "--listen", "127.0.0.1:0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        word, address = process.stdout.readline().split()
        assert word == "listening"
        with ctisp.Client(address, services=ctisp.Services.ALL_EVENTS, reconnect=False) as client:
            process.send_signal(number)
            with pytest.raises(ctisp.ConnectionLostError) as caught:
                for _ in client:
                    pass
            assert caught.value.code is ctisp.StatusCode.CTI_SERVER_OFFLINE
        assert process.wait(PATIENCE) == 0


@posix
def test_ctrl_c_ends_a_command_that_reads_its_input() -> None:
    with subprocess.Popen(
        [*COMMAND, "decode"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(ctisp.HeartbeatReq().encode().hex() + "\n")
        process.stdin.flush()
        assert "HEARTBEAT_REQ" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == -signal.SIGINT
