"""Sign an agent in, answer a call, sign out when it is over: agent.py HOST:PORT AGENT PHONE.

The agent's password is the agent's number, as in the demo centre.
"""

from __future__ import annotations

import sys

import ctisp


def work(address: str, agent: str, phone: str) -> None:
    """One call of one agent."""
    # CLIENT_EVENTS are the events of our own phone, CLIENT_CONTROL lets us use it.
    with ctisp.Client(
        address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument=phone,
        client_id=f"desk of agent {agent}",
    ) as desk:
        desk.login(agent, agent)
        desk.set_agent_state(ctisp.AgentState.AVAILABLE)
        serve_a_caller(desk)
        # An agent who is available would get the next call: not ready first.
        desk.set_agent_state(ctisp.AgentState.NOT_READY)
        desk.logout()
        print("signed out")


def serve_a_caller(desk: ctisp.Client) -> None:
    """Answer the call that rings, and stay until it is over."""
    ours = None  # the call that we have answered
    for event in desk:
        match event:
            case ctisp.CallDeliveredEvent(ani=ani, connection=connection):
                print("call from", ani or "unknown", "is ringing", flush=True)
                desk.answer_call(connection)
            case ctisp.CallEstablishedEvent(connection_call_id=call):
                print("call", call, "is answered", flush=True)
                ours = call
            case ctisp.EndCallEvent(connection_call_id=call) if call == ours:
                print("call", call, "is over", flush=True)
                return


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: agent.py HOST:PORT AGENT PHONE")
    try:
        work(*sys.argv[1:])
    except ctisp.CtiError as error:
        sys.exit(f"agent.py: {error}")
