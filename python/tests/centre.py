"""What tests need of a centre: sessions, agents and calls, and waiting for an event."""

from __future__ import annotations

from typing import Any, TypeVar

import ctisp

PATIENCE = 20
DESK = ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL
E = TypeVar("E")


def settings(agent: int = 1001, **more: Any) -> dict[str, Any]:
    """The settings of a desk at the agent's phone."""
    phone = str(agent + 2000)
    own = {"peripheral_id": 5000, "agent_instrument": phone, "client_id": f"desk {phone}"}
    return {"services": DESK, **own, **more}


def desk(server: ctisp.Server, agent: int = 1001, **more: Any) -> ctisp.Client:
    return ctisp.Client(server.address, **settings(agent, **more))


def expect(client: ctisp.Client, kind: type[E]) -> E:
    """The next event of that class."""
    while True:
        event = client.next_event(PATIENCE)
        assert event is not None, f"no {kind.__name__} came"
        if isinstance(event, kind):
            return event


def state(client: ctisp.Client, agent: str, wanted: ctisp.AgentState) -> None:
    """Wait until the agent is in that state."""
    while True:
        event = expect(client, ctisp.AgentStateEvent)
        if (event.agent_id, event.agent_state) == (agent, wanted):
            return


def sign_in(client: ctisp.Client, agent: str = "1001") -> None:
    client.login(agent, agent)
    client.set_agent_state(ctisp.AgentState.AVAILABLE)
    state(client, agent, ctisp.AgentState.AVAILABLE)
