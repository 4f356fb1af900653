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
    supervisor = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS
        | ctisp.Services.CLIENT_CONTROL
        | ctisp.Services.SUPERVISOR,
        peripheral_id=5000,
        agent_id="1001",
        agent_instrument="3001",
    )
    # --8<-- [end:ask]
    team = wait_for(supervisor, ctisp.AgentTeamConfigEvent)
    print("team", team.team_id, "has", len(team.agents), "members")
    supervisor.login("1001", "1001")
    agent = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3002",
    )
    agent.login("1002", "1002")
    agent.set_agent_state(ctisp.AgentState.AVAILABLE)
    server.place_call("5551234", "8001")
    agent.answer_call(wait_for(agent, ctisp.CallDeliveredEvent).connection)
    wait_for(agent, ctisp.CallEstablishedEvent)
    # --8<-- [start:use]
    supervisor.request(
        ctisp.SuperviseCallReq(
            peripheral_id=5000,
            agent_id="1002",
            supervisory_action=ctisp.SupervisoryAction.BARGE_IN,
        )
    )
    call = wait_for(supervisor, ctisp.CallConferencedEvent)
    print("in the call, as one of", len(call.parties))
    supervisor.request(
        ctisp.SuperviseCallReq(
            peripheral_id=5000,
            agent_id="1002",
            supervisory_action=ctisp.SupervisoryAction.CLEAR,
        )
    )
    # --8<-- [end:use]
    supervisor.close()
    agent.close()
