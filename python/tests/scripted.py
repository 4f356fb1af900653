"""A CTI server of a few lines, which says what a test wants."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType

import ctisp


class ScriptedServer:
    """Serves connections one after another: grants the session, says something, and confirms
    only CLOSE_REQ. With ``answers=False`` it does not even grant the session, with ``closes=False``
    it says nothing to CLOSE_REQ.
    """

    def __init__(self, then: bytes = b"", *, answers: bool = True, closes: bool = True) -> None:
        self.then, self.answers, self.closes = then, answers, closes
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            # A client may be gone without having closed its session.
            with connection, contextlib.suppress(ConnectionError):
                self.serve(connection)

    def serve(self, connection: socket.socket) -> None:
        framer = ctisp.Framer()
        while data := connection.recv(4096):
            framer.feed(data)
            for message in framer:
                if isinstance(message, ctisp.OpenReq) and self.answers:
                    self.open(connection, message)
                if isinstance(message, ctisp.CloseReq) and self.closes:
                    connection.sendall(ctisp.CloseConf(invoke_id=message.invoke_id).encode())

    def open(self, connection: socket.socket, request: ctisp.OpenReq) -> None:
        granted = request.services_requested
        conf = ctisp.OpenConf(invoke_id=request.invoke_id, services_granted=granted)
        connection.sendall(conf.encode(request.version_number))
        self.talk(connection)

    def talk(self, connection: socket.socket) -> None:
        connection.sendall(self.then)

    def __enter__(self) -> ScriptedServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Closing it alone does not wake up a thread that waits in accept.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
