import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    # --8<-- [end:ask]
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    server.place_call("5551234", "8001", {1: "gold"})
    # --8<-- [start:use]
    for event in desk:
        if isinstance(event, ctisp.BeginCallEvent):
            print(f"call {event.connection_call_id} begins: {event.call_variable1} customer")
        elif isinstance(event, ctisp.CallDeliveredEvent):
            print(f"it rings, from {event.ani}")
            desk.answer_call(event.connection)
        elif isinstance(event, ctisp.CallEstablishedEvent):
            desk.clear_connection(event.connection)
        elif isinstance(event, ctisp.EndCallEvent):
            print("it has left this phone")
            break
    # --8<-- [end:use]
    desk.close()
