"""The masks of a session, by naming what is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, Union

from ctisp._base import Event, Mask
from ctisp._enums import AgentState, AgentStateMask, CallMsgMask, ConfigMsgMask

__all__ = ["CallEvents", "ConfigEvents", "States", "call_events", "config_events", "states"]

CallEvents = Union[CallMsgMask, Iterable[type[Event]]]
ConfigEvents = Union[ConfigMsgMask, Iterable[type[Event]]]
States = Union[AgentStateMask, Iterable[AgentState]]

M = TypeVar("M", bound=Mask)


def call_events(wanted: CallEvents | None) -> int | None:
    """CallMsgMask as a number."""
    if wanted is None or isinstance(wanted, int):
        return wanted
    return _mask(CallMsgMask, [kind.name.removesuffix("_EVENT") for kind in wanted])


def config_events(wanted: ConfigEvents | None) -> int | None:
    """ConfigMsgMask as a number."""
    if wanted is None or isinstance(wanted, int):
        return wanted
    names = [kind.name.removesuffix("_EVENT").removeprefix("CONFIG_") for kind in wanted]
    return _mask(ConfigMsgMask, names)


def states(wanted: States | None) -> int | None:
    """AgentStateMask as a number."""
    if wanted is None or isinstance(wanted, int):
        return wanted
    return _mask(AgentStateMask, [state.name for state in wanted])


def _mask(mask: type[M], names: list[str]) -> int:
    wanted = 0
    for name in names:
        if name not in mask.__members__:
            raise ValueError(f"{name} is not in {mask.__name__}")
        wanted |= int(mask[name])
    return wanted
