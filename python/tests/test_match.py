"""Messages in a match statement."""

from __future__ import annotations

import ctisp


def what(message: ctisp.Message) -> str:
    match message:
        case ctisp.CallDeliveredEvent(ani=str(ani)):
            return f"call from {ani}"
        case ctisp.CallDeliveredEvent(ani=None, connection=ctisp.Connection(call_id)):
            return f"call {call_id}"
        case ctisp.AgentStateEvent(agent_state=ctisp.AgentState.AVAILABLE):
            return "available"
        case ctisp.Event():
            return "event"
    return "other"


def test_messages_are_told_apart_by_class_and_attribute() -> None:
    for message, expected in [
        (ctisp.CallDeliveredEvent(ani="5551234"), "call from 5551234"),
        (ctisp.CallDeliveredEvent(connection_call_id=5), "call 5"),
        (ctisp.AgentStateEvent(agent_state=ctisp.AgentState.AVAILABLE), "available"),
        (ctisp.AgentStateEvent(), "event"),
        (ctisp.HeartbeatReq(), "other"),
    ]:
        assert what(ctisp.decode(message.encode(), 25)) == expected
