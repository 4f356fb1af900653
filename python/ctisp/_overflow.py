"""What happens when events are not read in time."""

from __future__ import annotations

import enum

__all__ = ["Overflow"]


class Overflow(enum.Enum):
    """What happens when a program does not read its events as fast as they come."""

    BLOCK = "block"
    """The connection is not read until there is room. Nothing is lost; a server that waits too long
    ends the session."""
    DROP_OLDEST = "drop_oldest"
    """The oldest event gives way. Gap stands where events are missing, and counts them."""
    DISCONNECT = "disconnect"
    """The session ends; a new one begins when half of the queue is free."""
