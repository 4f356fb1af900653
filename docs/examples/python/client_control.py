from __future__ import annotations

from typing import TypeVar

import ctisp

M = TypeVar("M", bound=ctisp.Message)


def wait_for(client: ctisp.Client, kind: type[M]) -> M:
    """Let other events pass."""
    while True:
        event = client.next_event(timeout=10)
        assert event is not None, kind
        if isinstance(event, kind):
            return event


with ctisp.Server() as server:
    # --8<-- [start:ask]
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    # --8<-- [end:ask]
    # --8<-- [start:refused]
    try:
        desk.login("1001", "wrong")
    except ctisp.ControlFailureError as error:
        print(error)
    # --8<-- [end:refused]
    desk.login("1001", "1001")
    colleague = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3002",
    )
    colleague.login("1002", "1002")

    # --8<-- [start:use]
    ours = desk.make_call("3002").new_connection
    ringing = wait_for(colleague, ctisp.CallDeliveredEvent)
    colleague.answer_call(ringing.connection)
    wait_for(desk, ctisp.CallEstablishedEvent)
    desk.hold_call(ours)
    wait_for(desk, ctisp.CallHeldEvent)
    desk.retrieve_call(ours)
    wait_for(desk, ctisp.CallRetrievedEvent)
    desk.clear_connection(ours)
    # --8<-- [end:use]
    wait_for(desk, ctisp.EndCallEvent)
    print("called, held, retrieved and hung up")
    desk.close()
    colleague.close()
