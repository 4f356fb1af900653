import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    watcher = ctisp.Client(server.address, services=ctisp.Services.PERIPHERAL_MONITOR)
    # --8<-- [end:ask]
    # --8<-- [start:use]
    monitor = watcher.request(
        ctisp.MonitorStartReq(
            peripheral_id=5000,
            monitored_device_type=ctisp.DeviceIdType.AGENT_DEVICE,
            monitored_device_id="3001",
            connection_call_id=0,
            call_msg_mask=ctisp.CallMsgMask.CALL_DELIVERED | ctisp.CallMsgMask.END_CALL,
            agent_state_mask=ctisp.AgentStateMask.AVAILABLE,
        )
    )
    # --8<-- [end:use]
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    event = watcher.next_event(timeout=10)
    while not isinstance(event, ctisp.AgentStateEvent):
        event = watcher.next_event(timeout=10)
    print(event.agent_id, event.agent_state.name, event.monitor_id == monitor.monitor_id)
    # --8<-- [start:stop]
    watcher.request(ctisp.MonitorStopReq(monitor_id=monitor.monitor_id))
    # --8<-- [end:stop]
    desk.close()
    watcher.close()
