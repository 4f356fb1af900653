import ctisp

# A CTI server of our own, with a caller every second. Yours is at "cti-a:42027".
with ctisp.Server(traffic=3600) as server:
    with ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    ) as desk:
        desk.login("1001", "1001")
        desk.set_agent_state(ctisp.AgentState.AVAILABLE)
        for event in desk:
            if isinstance(event, ctisp.CallDeliveredEvent):
                print("call from", event.ani or "unknown")
                desk.answer_call(event.connection)
            elif isinstance(event, ctisp.CallEstablishedEvent):
                print("we are talking")
                desk.clear_connection(event.connection)
            elif isinstance(event, ctisp.EndCallEvent):
                print("it is over")
                break
