"""A wall board: who is in which state, which calls are up, how many wait for a skill group.

``wall_board.py HOST:PORT`` prints a line whenever something changes, until Ctrl-C. The live model
keeps the picture; the program only asks it.
"""

from __future__ import annotations

import sys

import ctisp
from ctisp import model as m

WORDS = {
    m.CallState.SET_UP: "dialling",
    m.CallState.QUEUED: "waiting",
    m.CallState.RINGING: "ringing",
    m.CallState.TALKING: "talking",
    m.CallState.HELD: "on hold",
    m.CallState.FAILED: "failed",
    m.CallState.CLEARED: "wrap-up",
}


def agent_line(model: m.LiveModel, agent_id: str) -> str:
    """For instance ``1001   TALKING         call 16777507 from 5551234``."""
    agent = model.agent(agent_id)
    if agent is None or agent.state is None:
        return f"{agent_id:<6} gone"
    phone = agent.extension or agent.instrument or ""
    calls = [
        f" call {c.call_id} from {c.caller or 'unknown'}" for c in model.calls_of_device(phone)
    ]
    return f"{agent_id:<6} {agent.state.name:<15}{''.join(calls)}"


def call_line(model: m.LiveModel, key: m.CallKey) -> str | None:
    """For instance ``call 16777507   ringing  5551234 - 3001``."""
    call = model.call(key)
    if call is None:
        return None  # it has ended since
    parties = " - ".join(party.device_id or "somebody" for party in call.parties)
    return f"call {call.call_id or 0:<10} {WORDS[call.state]:<8} {parties}"


def group_line(model: m.LiveModel, number: int) -> str | None:
    """For instance ``group 101  2 AVAILABLE  1 TALKING  0 waiting  12 handled today``."""
    group = model.skill_group(number)
    if group is None:
        return None
    words = [f"{count} {state.name}" for state, count in sorted(group.agents.items())]
    words.append(f"{len(group.calls_queued)} waiting")
    if group.statistics is not None:
        words.append(f"{group.statistics.handled_calls_today} handled today")
    return f"group {number}  " + "  ".join(words)


def line(model: m.LiveModel, change: m.Change) -> str | None:
    """Say what to print for a change; of many there is nothing to say."""
    match change:
        case m.AgentStateChange(agent_id=agent_id):
            return agent_line(model, agent_id)
        case m.ConnectionState(call=key) | m.CallCleared(call=key):
            return call_line(model, key)
        case m.CallEnded(call=call):
            return f"call {call.call_id or 0:<10} over"
        case m.AgentInSkillGroupChange(skill_group=number):
            return group_line(model, number)
        case m.SkillGroupStatistics(skill_group=number):
            return group_line(model, number)
        case m.Unsure():
            return "the server cannot be heard: this may be out of date"
        case m.Resynchronised():
            return "all is up to date"
    return None


def ask_after(model: m.LiveModel, call: m.Call) -> None:
    """Ask for statistics: they come by no event, and once after each handled call is enough."""
    if call.skill_group_number is not None:
        request = ctisp.QuerySkillGroupStatisticsReq(
            peripheral_id=call.peripheral_id, skill_group_number=call.skill_group_number
        )
        try:
            model.ask(request)
        except ctisp.CtiError as error:
            print("no statistics:", error, flush=True)


def main(address: str) -> None:
    """Open a session for all events, let a model follow it, and print what changes."""
    # Client Control lets the model ask how things are.
    services = ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL
    with ctisp.Client(address, services=services, client_id="wall board") as client:
        model = m.LiveModel(client)
        changes = model.changes()  # from now on
        # Who is there already, and what do they do? Without this we would learn of an agent when
        # he next does something.
        model.load_configuration()
        for change in changes:
            if (words := line(model, change)) is not None:
                print(words, flush=True)
            if isinstance(change, m.CallEnded):
                ask_after(model, change.call)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: wall_board.py HOST:PORT")
    try:
        main(sys.argv[1])
    except KeyboardInterrupt:
        pass
    except ctisp.CtiError as error:
        sys.exit(f"wall_board.py: {error}")
