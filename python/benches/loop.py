"""Events a second over TCP into a for loop that reads three attributes of each.

Beside it, as the baseline, the same bytes over TCP into a decoder of plain Python that knows
nothing but the layout of this one message.
"""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from events import EVENT

import ctisp

EVENTS = 200_000
CHUNK = 1000
ROUNDS = 7
ANI = 8
"""The tag of the floating field."""


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


@contextmanager
def server() -> Iterator[int]:
    """A server in a process of its own; gives the port."""
    command = [sys.executable, __file__, "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline())


def measure() -> float:
    """Return the events a second of one session."""
    services = ctisp.Services.ALL_EVENTS
    with server() as port, ctisp.Client(f"127.0.0.1:{port}", services=services) as client:
        start = time.perf_counter()
        for count, event in enumerate(client, 1):
            event.ani, event.connection_call_id, event.local_connection_state  # noqa: B018
            if count == EVENTS:
                break
        return EVENTS / (time.perf_counter() - start)


def baseline() -> float:
    """Return the events a second of one connection, read by plain Python."""
    with server() as port, socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(ctisp.OpenReq(invoke_id=1).encode())
        start = time.perf_counter()
        count = 0
        for kind, body in frames(connection):
            if kind != EVENT.message_type:
                continue
            attributes(body)
            count += 1
            if count == EVENTS:
                break
        return EVENTS / (time.perf_counter() - start)


def frames(connection: socket.socket) -> Iterator[tuple[int, bytes]]:
    """Cut the stream into messages."""
    buffer = b""
    while data := connection.recv(65536):
        buffer += data
        at = 0
        while len(buffer) - at >= 8:
            length, kind = struct.unpack_from(">II", buffer, at)
            if len(buffer) - at - 8 < length:
                break
            yield kind, buffer[at + 8 : at + 8 + length]
            at += 8 + length
        buffer = buffer[at:]


FIXED = struct.Struct(">IIHHIHHIIIIHHHHHHHHH")
CALL_ID, STATE = 4, 16


def attributes(body: bytes) -> tuple[str, int, int]:
    """ANI, ConnectionCallID and LocalConnectionState of CALL_DELIVERED_EVENT."""
    fixed = FIXED.unpack_from(body)
    at, ani = FIXED.size, ""
    while at < len(body):
        tag, length = struct.unpack_from(">HH", body, at)
        if tag == ANI:
            ani = body[at + 4 : at + 3 + length].decode("latin-1")
        at += 4 + length
    return ani, fixed[CALL_ID], fixed[STATE]


def main() -> None:
    """Print the medians of several sessions, in turns."""
    assert attributes(EVENT.encode()[8:]) == (
        EVENT.ani,
        EVENT.connection_call_id,
        EVENT.local_connection_state,
    )
    pairs = [(measure(), baseline()) for _ in range(ROUNDS)]
    ours, theirs = (sorted(speeds)[ROUNDS // 2] for speeds in zip(*pairs))
    print(f"events.python {ours:.0f} a second")
    print(f"events.python.baseline {theirs:.0f} a second")


if __name__ == "__main__":
    serve() if sys.argv[1:] == ["serve"] else main()
