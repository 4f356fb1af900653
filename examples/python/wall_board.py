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


def of_agent(model: m.LiveModel, agent_id: str) -> str:
    """For instance ``TALKING        call 16777507 from 5551234``."""
    agent = model.agent(agent_id)
    if agent is None or agent.state is None:
        return "gone"
    phone = agent.extension or agent.instrument or ""
    words = [f"{agent.state.name:<14}"]
    for call in model.calls_of_device(phone):
        words.append(f"call {call.call_id} from {call.caller or 'unknown'}")
    return " ".join(words).rstrip()


def of_call(call: m.Call) -> str:
    """For instance ``ringing        5551234 - 3001``."""
    parties = " - ".join(party.device_id or "somebody" for party in call.parties)
    return f"{WORDS[call.state]:<14} {parties}".rstrip()


def of_group(model: m.LiveModel, number: int) -> str:
    """For instance ``2 AVAILABLE  1 TALKING  0 waiting  12 handled today``."""
    group = model.skill_group(number)
    if group is None:
        return "gone"
    words = [f"{count} {state.name}" for state, count in sorted(group.agents.items())]
    words.append(f"{len(group.calls_queued)} waiting")
    if group.statistics is not None:
        words.append(f"{group.statistics.handled_calls_today} handled today")
    return "  ".join(words)


def news(model: m.LiveModel, change: m.Change) -> tuple[str, str] | None:
    """Say what a change is about, and how that is now; of many there is nothing to say."""
    match change:
        case m.AgentStateChange(agent_id=agent_id):
            return agent_id, of_agent(model, agent_id)
        case m.ConnectionState(call=key) | m.CallCleared(call=key):
            call = model.call(key)
            # It may have ended since: of that there is a change of its own.
            return None if call is None else (f"call {call.call_id}", of_call(call))
        case m.CallEnded(call=call):
            return f"call {call.call_id}", "over"
        case m.AgentInSkillGroupChange(skill_group=number):
            return f"group {number}", of_group(model, number)
        case m.SkillGroupStatistics(skill_group=number):
            return f"group {number}", of_group(model, number)
        case m.Unsure():
            return "server", "cannot be heard: this may be out of date"
        case m.Resynchronised():
            return "server", "all is up to date"
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
        board: dict[str, str] = {}  # what it shows
        for change in changes:
            about, words = news(model, change) or ("", "")
            if board.get(about, "") != words:
                print(f"{about:<15} {words}", flush=True)
                board[about] = words
            if isinstance(change, m.CallEnded):
                del board[about]
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
