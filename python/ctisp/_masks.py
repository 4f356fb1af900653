"""What a session wants to hear of, by naming it; the core knows the bits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from ctisp._base import Event
from ctisp._enums import AgentState, AgentStateMask
from ctisp._session_events import SessionEvent

__all__ = ["EventTypes", "States", "names", "states"]

EventTypes = Iterable[type[Union[Event, SessionEvent]]]
States = Union[AgentStateMask, Iterable[AgentState]]


def names(wanted: EventTypes | None) -> list[str] | None:
    """The guide's names of events; what the client itself tells always comes."""
    if wanted is None:
        return None
    return [kind.name for kind in wanted if not issubclass(kind, SessionEvent)]


def states(wanted: States | None) -> tuple[int | None, list[int] | None]:
    """AgentStateMask as a number, or the states."""
    if wanted is None or isinstance(wanted, AgentStateMask):
        return wanted, None
    return None, [int(state) for state in wanted]
