import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS
        | ctisp.Services.CLIENT_CONTROL
        | ctisp.Services.CALL_DATA_UPDATE,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    # --8<-- [end:ask]
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    server.place_call("5551234", "8001", {1: "gold"})
    for event in desk:
        if isinstance(event, ctisp.CallDeliveredEvent):
            desk.answer_call(event.connection)
        elif isinstance(event, ctisp.CallEstablishedEvent):
            # --8<-- [start:use]
            desk.request(
                ctisp.SetCallDataReq(
                    peripheral_id=5000,
                    connection=event.connection,
                    call_variable2="000815",
                    call_wrapup_data="wants a new contract",
                )
            )
            # --8<-- [end:use]
        elif isinstance(event, ctisp.CallDataUpdateEvent) and event.call_variable2:
            print("variable 2 is", event.call_variable2)
            # --8<-- [start:release]
            desk.request(ctisp.ReleaseCallReq(peripheral_id=5000, connection=event.connection))
            # --8<-- [end:release]
            break
    desk.close()
