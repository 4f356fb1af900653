import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    everything = ctisp.ConfigMsgMask.AGENT | ctisp.ConfigMsgMask.SKILL_GROUP
    client = ctisp.Client(
        server.address,
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.CONFIG_EVENTS,
        config_msg_mask=everything,
    )
    client.send(ctisp.ConfigRequestEvent(peripheral_id=5000, config_information=everything))
    # --8<-- [end:ask]
    # --8<-- [start:use]
    names = {}
    for event in client:
        if isinstance(event, ctisp.ConfigAgentEvent):
            for agent in event.records:
                names[agent.login_id] = f"{agent.first_name} {agent.last_name}"
        elif isinstance(event, ctisp.ConfigEndEvent):
            if event.config_end_status != ctisp.ConfigEndStatus.PARTIAL:
                break
    # --8<-- [end:use]
    print(len(names), "agents")
    client.close()
