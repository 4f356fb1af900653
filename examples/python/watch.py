"""A bridge that tells of everything the CTI server sees: watch.py HOST:PORT."""

from __future__ import annotations

import sys
from datetime import datetime

import ctisp


def words(event: ctisp.Message) -> str:
    """Say in plain words what happened."""
    if isinstance(event, ctisp.AgentStateEvent):
        return f"agent {event.agent_id} is {event.agent_state.name}"
    if isinstance(event, ctisp.BeginCallEvent):
        return f"call {event.connection_call_id} begins"
    if isinstance(event, ctisp.CallServiceInitiatedEvent):
        return f"call {event.connection_call_id} has dial tone"
    if isinstance(event, ctisp.CallOriginatedEvent):
        return f"call {event.connection_call_id} goes out to {event.called_device_id}"
    if isinstance(event, ctisp.CallQueuedEvent):
        return f"call {event.connection_call_id} waits for an agent"
    if isinstance(event, ctisp.CallDeliveredEvent):
        caller = event.calling_device_id or event.ani or "unknown"
        return f"call {event.connection_call_id} from {caller} rings at {event.alerting_device_id}"
    if isinstance(event, ctisp.CallEstablishedEvent):
        return f"call {event.connection_call_id} is answered by {event.answering_device_id}"
    if isinstance(event, ctisp.CallFailedEvent):
        return f"call {event.connection_call_id} failed"
    if isinstance(event, ctisp.CallConnectionClearedEvent):
        return f"call {event.connection_call_id}: {event.releasing_device_id} hung up"
    if isinstance(event, ctisp.CallClearedEvent):
        return f"call {event.connection_call_id} is over"
    if isinstance(event, ctisp.EndCallEvent):
        return f"call {event.connection_call_id} ends"
    if isinstance(event, ctisp.SystemEvent):
        return f"system: {event.system_event_id.name}"
    return repr(event)


def tell(event: ctisp.Message) -> None:
    """Print an event as one line."""
    print(f"{datetime.now():%H:%M:%S.%f}  {words(event)}", flush=True)


def main() -> None:
    """Print every event until Ctrl-C."""
    with ctisp.Client(sys.argv[1], services=ctisp.Services.ALL_EVENTS) as bridge:
        for event in bridge:
            tell(event)


if __name__ == "__main__":
    main()
