import ctisp
from ctisp.model import AgentStateChange, CallEnded, LiveModel

with ctisp.Server() as server:
    address = server.address
    # --8<-- [start:model]
    bridge = ctisp.Client(
        address, services=ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL
    )
    model = LiveModel(bridge)
    changes = model.changes()  # from now on
    model.load_configuration()  # who is there already
    # --8<-- [end:model]
    desk = ctisp.Client(
        address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    # --8<-- [start:changes]
    for change in changes:
        if isinstance(change, AgentStateChange):
            print("agent", change.agent_id, "is", change.new.name)
            if change.new == ctisp.AgentState.AVAILABLE:
                break
        elif isinstance(change, CallEnded):
            print("call from", change.call.caller, "is over:", change.why)
    # --8<-- [end:changes]
    # --8<-- [start:read]
    free = [a.agent_id for a in model.agents if a.state == ctisp.AgentState.AVAILABLE]
    # --8<-- [end:read]
    # --8<-- [start:ask]
    model.ask(ctisp.QuerySkillGroupStatisticsReq(peripheral_id=5000, skill_group_number=101))
    group = model.skill_group(101)
    if group is not None and group.statistics is not None:
        print(group.name, group.agents, group.statistics.handled_calls_today)
    # --8<-- [end:ask]
    assert free == ["1001"]
    desk.close()
    bridge.close()
