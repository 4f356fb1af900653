"""Barge in on a call of a team, and leave it again: supervisor.py HOST:PORT AGENT PHONE TEAM.

AGENT is the supervisor, whose password is the number, as in the demo centre.
"""

from __future__ import annotations

import sys

import ctisp

SERVICES = ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL | ctisp.Services.SUPERVISOR


def supervise(address: str, supervisor: str, phone: str, team: int) -> None:
    """Watch a team until somebody talks; then join the call, and leave it."""
    # The service is granted to an agent who supervises a team: agent_id says who that is.
    with ctisp.Client(
        address,
        services=SERVICES,
        peripheral_id=5000,
        agent_id=supervisor,
        agent_instrument=phone,
        client_id="supervisor",
    ) as client:
        client.login(supervisor, supervisor)
        # From now on we hear of the states of the team's agents.
        client.monitor_agent_team_start(team_id=team)
        print("watching team", team, flush=True)
        agent = barge_in(client, supervisor)
        talk_and_leave(client, agent)
        client.logout()


def barge_in(client: ctisp.Client, supervisor: str) -> str:
    """Join the first call that an agent talks on; returns the agent."""
    for event in client:
        match event:
            case ctisp.AgentStateEvent(agent_id=str(agent), agent_state=ctisp.AgentState.TALKING):
                if agent == supervisor:
                    continue
                print("agent", agent, "talks: barging in", flush=True)
                try:
                    client.supervise_call(
                        agent_id=agent, supervisory_action=ctisp.SupervisoryAction.BARGE_IN
                    )
                except ctisp.RefusedError as error:
                    # It was over before we came: wait for the next one.
                    print("missed it:", error, flush=True)
                    continue
                return agent
    raise ctisp.CtiError("the session is over")


def talk_and_leave(client: ctisp.Client, agent: str) -> None:
    """Wait until we are in the call, and leave it."""
    for event in client:
        match event:
            # A barge-in makes a conference of the call.
            case ctisp.CallConferencedEvent(primary_call_id=call, parties=parties):
                names = [party.connected_party_device_id or "somebody" for party in parties]
                print("in call", call, "with", *names, flush=True)
                client.supervise_call(
                    agent_id=agent, supervisory_action=ctisp.SupervisoryAction.CLEAR
                )
            case ctisp.EndCallEvent(connection_call_id=call):
                print("left call", call, flush=True)
                return


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("usage: supervisor.py HOST:PORT AGENT PHONE TEAM")
    try:
        supervise(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
    except ctisp.CtiError as error:
        sys.exit(f"supervisor.py: {error}")
