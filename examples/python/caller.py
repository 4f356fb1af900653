"""Call the support line, talk for a second, hang up: caller.py HOST:PORT [SECONDS].

It tells of everything that happens meanwhile, and gives up when nobody answers in SECONDS.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import ctisp

from watch import tell


def main(address: str, seconds: float) -> None:
    """Play the caller: agent 1015 at phone 3015, who is Not Ready and so gets no calls."""
    with ctisp.Client(
        address,
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3015",
    ) as phone:
        phone.login("1015", "1015")
        try:
            wait_for_state(phone, ctisp.AgentState.NOT_READY)
            call(phone, seconds)
        finally:
            phone.logout()
        wait_for_state(phone, ctisp.AgentState.LOGOUT)


def call(phone: ctisp.Client, seconds: float) -> None:
    """Call, talk for a second, hang up."""
    connection = phone.make_call("8001").new_connection
    wait_for_answer(phone, connection, seconds)
    for _ in events(phone, seconds=1):
        pass  # They talk.
    phone.clear_connection(connection)
    wait_for_end(phone, connection)


def events(phone: ctisp.Client, seconds: float) -> Iterator[ctisp.ClientEvent]:
    """Tell of the events of that many seconds, and give each to a loop."""
    end = time.monotonic() + seconds
    while True:
        event = phone.next_event(timeout=end - time.monotonic())
        if event is None:
            return
        tell(event)
        yield event


def wait_for_state(phone: ctisp.Client, state: ctisp.AgentState) -> None:
    """Wait until our agent has come to that state."""
    for event in events(phone, seconds=10):
        if not isinstance(event, ctisp.AgentStateEvent) or event.agent_id != "1015":
            continue
        if event.agent_state == state:
            return
    raise TimeoutError(f"agent 1015 did not come to {state.name}")


def wait_for_answer(phone: ctisp.Client, connection: ctisp.Connection, seconds: float) -> None:
    """Wait until somebody has answered our call; hang up when nobody does."""
    call_id = connection.call_id
    for event in events(phone, seconds):
        if isinstance(event, ctisp.CallEstablishedEvent) and event.connection_call_id == call_id:
            return
        if isinstance(event, ctisp.CallFailedEvent) and event.connection_call_id == call_id:
            raise ctisp.CtiError(f"call {call_id} failed")
    phone.clear_connection(connection)
    raise TimeoutError(f"nobody answered call {call_id} in {seconds:g} seconds")


def wait_for_end(phone: ctisp.Client, connection: ctisp.Connection) -> None:
    """Wait until our call is over."""
    call_id = connection.call_id
    for event in events(phone, seconds=10):
        if isinstance(event, ctisp.EndCallEvent) and event.connection_call_id == call_id:
            return
    raise TimeoutError(f"call {call_id} did not end")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: caller.py HOST:PORT [SECONDS]")
    try:
        main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) == 3 else 30)
    except (ctisp.CtiError, TimeoutError) as error:
        sys.exit(f"caller.py: {error}")
