import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    recorder = ctisp.Client(
        server.address, services=ctisp.Services.SERVER, client_id="our recorder"
    )
    registered = recorder.request(
        ctisp.RegisterServiceReq(
            service_name="Cisco:CallRecording", server_mode=ctisp.ServerMode.EXCLUSIVE
        )
    )
    # --8<-- [end:ask]
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    server.place_call("5551234", "8001")
    for event in desk:
        if isinstance(event, ctisp.CallDeliveredEvent):
            desk.answer_call(event.connection)
        elif isinstance(event, ctisp.CallEstablishedEvent):
            call = event.connection
            break
    asked = desk.start(ctisp.StartRecordingReq(peripheral_id=5000, connection=call))
    # --8<-- [start:use]
    request = recorder.next_event(timeout=10)
    if isinstance(request, ctisp.StartRecordingReq):
        print("to record, for", request.client_id)
        recorder.send(
            ctisp.StartRecordingConf(invoke_id=request.invoke_id, session_id=0, server_data=17)
        )
    # --8<-- [end:use]
    print("the desk hears of", asked.result().server_data)
    # --8<-- [start:stop]
    recorder.request(
        ctisp.UnregisterServiceReq(registered_service_id=registered.registered_service_id)
    )
    # --8<-- [end:stop]
    recorder.close()
    desk.close()
