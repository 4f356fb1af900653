"""Tell of everything that a CTI server sees, until Ctrl-C: watch.py HOST:PORT."""

from __future__ import annotations

import sys
from datetime import datetime

import ctisp


def words(event: ctisp.ClientEvent) -> str:
    """Say in plain words what happened; None stands where the server did not tell."""
    if isinstance(event, ctisp.SystemEvent):
        return f"system: {name(event.system_event_id)}"
    if isinstance(event, ctisp.AgentStateEvent):
        return f"agent {event.agent_id} at {event.agent_instrument}: {name(event.agent_state)}"
    if isinstance(event, ctisp.AgentPreCallEvent):
        return f"a call from {event.ani} goes to agent {event.agent_id}"
    if isinstance(event, ctisp.BeginCallEvent):
        return f"call {event.connection_call_id} from {event.ani} to {event.dnis} begins"
    if isinstance(event, ctisp.CallServiceInitiatedEvent):
        return f"call {event.connection_call_id}: {event.calling_device_id} has dial tone"
    if isinstance(event, ctisp.CallOriginatedEvent):
        return f"call {event.connection_call_id}: {event.calling_device_id} calls"
    if isinstance(event, ctisp.CallDeliveredEvent):
        return f"call {event.connection_call_id} rings at {event.alerting_device_id}"
    if isinstance(event, ctisp.CallEstablishedEvent):
        return f"call {event.connection_call_id}: {event.answering_device_id} answers"
    if isinstance(event, ctisp.CallFailedEvent):
        return f"call {event.connection_call_id} fails"
    if isinstance(event, ctisp.RtpStartedEvent):
        return f"call {event.connection_call_id}: voice {name(event.direction)} at {event.agent_id}"
    if isinstance(event, ctisp.RtpStoppedEvent):
        return f"call {event.connection_call_id}: no voice {name(event.direction)} any more"
    if isinstance(event, ctisp.CallConnectionClearedEvent):
        return f"call {event.connection_call_id}: {event.releasing_device_id} has hung up"
    if isinstance(event, ctisp.CallClearedEvent):
        return f"call {event.connection_call_id} is over"
    if isinstance(event, ctisp.EndCallEvent):
        return f"call {event.connection_call_id} ends at {event.connection_device_id}"
    if isinstance(event, ctisp.ConnectionLost):
        return f"the connection with side {event.side} is lost: {event.reason}"
    if isinstance(event, ctisp.Reconnected):
        return f"connected with side {event.side} again"
    return repr(event)


def name(value: ctisp.Enumeration) -> str:
    """The name of a value in plain words: NOT_READY is "not ready"."""
    return value.name.replace("_", " ").lower()


def tell(event: ctisp.ClientEvent) -> None:
    """Print an event as one line."""
    now = datetime.now().isoformat(sep=" ", timespec="milliseconds")
    print(now[11:], "", words(event), flush=True)


def main(address: str) -> None:
    """Open a session for the events of all calls and agents, and tell of each."""
    with ctisp.Client(address, services=ctisp.Services.ALL_EVENTS) as bridge:
        for event in bridge:
            tell(event)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: watch.py HOST:PORT")
    try:
        main(sys.argv[1])
    except KeyboardInterrupt:
        pass
    except ctisp.CtiError as error:
        sys.exit(f"watch.py: {error}")
