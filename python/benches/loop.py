"""Events a second over TCP into a for loop that reads three attributes of each."""

from __future__ import annotations

import socket
import subprocess
import sys
import time

from events import EVENT

import ctisp

EVENTS = 200_000
CHUNK = 1000


def serve() -> None:
    """Grant one session, send the events, and wait until the client closes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        connection, _ = listener.accept()
    with connection:
        connection.recv(4096)  # OPEN_REQ, whose InvokeID is 1
        connection.sendall(ctisp.OpenConf(invoke_id=1).encode())
        chunk = EVENT.encode() * CHUNK
        for _ in range(EVENTS // CHUNK):
            connection.sendall(chunk)
        connection.recv(4096)  # CLOSE_REQ; the end of the connection answers it


def measure() -> float:
    """Return the events a second of one session."""
    command = [sys.executable, __file__, "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        with ctisp.Client(f"127.0.0.1:{port}", services=ctisp.Services.ALL_EVENTS) as client:
            start = time.perf_counter()
            for count, event in enumerate(client, 1):
                event.ani, event.connection_call_id, event.local_connection_state  # noqa: B018
                if count == EVENTS:
                    break
            return EVENTS / (time.perf_counter() - start)


def main() -> None:
    """Print the median of several sessions."""
    speeds = sorted(measure() for _ in range(7))
    print(f"events.python.loop {speeds[len(speeds) // 2]:.0f} a second")


if __name__ == "__main__":
    serve() if sys.argv[1:] == ["serve"] else main()
