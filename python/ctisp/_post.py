"""How asyncio hears of what the library's threads have done."""

from __future__ import annotations

import asyncio
import itertools
import socket
from typing import Any, Callable

from ctisp._ctisp import Mailbox
from ctisp._errors import ClosedError

__all__ = ["Post"]


class Post:
    """A mailbox and the task that empties it, in the loop that runs when it is made.

    A thread of the library writes a byte into a socket. Reading it by ``loop.sock_recv`` works in
    every loop: selectors, Proactor on Windows, which cannot watch a file descriptor, and uvloop.
    """

    def __init__(self) -> None:
        self.mailbox = Mailbox()
        self.stopped = False
        self._loop = asyncio.get_running_loop()
        self._socket = socket.socket(fileno=self.mailbox.socket())
        self._socket.setblocking(False)
        self._numbers = itertools.count()
        self._futures: dict[int, asyncio.Future[Any]] = {}
        self._rings: set[asyncio.Future[None]] = set()
        self._task = self._loop.create_task(self._serve())

    async def _serve(self) -> None:
        try:
            while await self._loop.sock_recv(self._socket, 4096):
                self._deliver()
        finally:
            self._socket.close()

    def _deliver(self) -> None:
        for number, failed, value in self.mailbox.take():
            future = self._futures.pop(number, None)
            if future is None or future.done():
                continue
            if failed:
                future.set_exception(value)
            else:
                future.set_result(value)
        for ring in self._rings:
            if not ring.done():
                ring.set_result(None)

    async def outcome(self, begin: Callable[[int], None]) -> Any:
        """Begin something with a number of its own, and wait for what it comes to."""
        number = next(self._numbers)
        begin(number)
        self._futures[number] = future = self._loop.create_future()
        try:
            return await future
        finally:
            if self._futures.pop(number, None) is not None:
                self.mailbox.forget(number)

    async def ring(self, timeout: float | None = None) -> None:
        """Wait until something has come, ``timeout`` seconds at most."""
        ring: asyncio.Future[None] = self._loop.create_future()
        self._rings.add(ring)
        try:
            await asyncio.wait([ring], timeout=timeout)
        finally:
            self._rings.discard(ring)

    async def stop(self) -> None:
        """End the task. What is still waited for ends with ClosedError."""
        self.stopped = True
        self._task.cancel()
        await asyncio.wait([self._task])
        # A task that was cancelled before it began has not closed it.
        self._socket.close()
        self._deliver()
        for future in self._futures.values():
            if not future.done():
                future.set_exception(ClosedError("the client is closed"))
