"""Keep a call while the CTI server fails: failover.py SIDE_A SIDE_B AGENT PHONE.

Each side is HOST:PORT. It answers a call. The phones do not need the CTI server: when the side that
is active stops, the call goes on, and the client finds it again on the other side.
"""

from __future__ import annotations

import logging
import sys

import ctisp


def work(side_a: str, side_b: str, agent: str, phone: str) -> None:
    """Answer a call and tell of it, through a failure, until it is over."""
    # --8<-- [start:open]
    with ctisp.Client(
        side_a,
        side_b,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument=phone,
        client_id=f"desk of agent {agent}",
    ) as desk:
        # --8<-- [end:open]
        desk.login(agent, agent)
        desk.set_agent_state(ctisp.AgentState.AVAILABLE)
        for event in desk:
            match event:
                case ctisp.CallDeliveredEvent(connection=connection):
                    desk.answer_call(connection)
                case ctisp.CallEstablishedEvent(connection_call_id=call):
                    print("talking on call", call, "by side", desk.side, flush=True)
                # --8<-- [start:events]
                # From here on requests would fail with ConnectionLostError, until:
                case ctisp.ConnectionLost(side=side, reason=reason):
                    print("side", side, "is lost:", reason, flush=True)
                case ctisp.Reconnected(side=side):
                    print("side", side, "took the session", flush=True)
                # Nobody has to sign in again: the server tells the agent's state and the calls.
                case ctisp.Resynchronised(agent=state, calls=calls):
                    for there in calls.calls if calls else ():
                        print("call", there.call_connection_call_id, "is still there", flush=True)
                    if state:
                        print("agent", agent, "is", state.agent_state.name, flush=True)
                # --8<-- [end:events]
                case ctisp.EndCallEvent(connection_call_id=call):
                    print("call", call, "is over", flush=True)
                    break
        desk.set_agent_state(ctisp.AgentState.NOT_READY)
        desk.logout()


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("usage: failover.py SIDE_A SIDE_B AGENT PHONE")
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    try:
        work(*sys.argv[1:])
    except ctisp.CtiError as error:
        sys.exit(f"failover.py: {error}")
