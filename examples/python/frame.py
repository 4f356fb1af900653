"""Collect events on asyncio and make a data frame of them: frame.py HOST:PORT EVENTS.

It prints how many there were of each kind; by pandas where that is installed, else without.
"""

from __future__ import annotations

import asyncio
import collections
import sys
from typing import Any

import ctisp


async def collect(address: str, count: int) -> list[dict[str, Any]]:
    """The next events, one row for each, and a question to the server meanwhile."""
    async with ctisp.AsyncClient(
        address,
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        client_id="frame",
    ) as bridge:
        # Other tasks of the loop run while this one waits for events, and may use the client too.
        question = asyncio.create_task(ask(bridge))
        rows = [event.to_dict() async for event in bridge.take(count)]
        await question
        return rows


async def ask(bridge: ctisp.AsyncClient) -> None:
    """Print the states of some agents, asked for all at once."""
    agents = [str(number) for number in range(1001, 1006)]
    questions = [bridge.query_agent_state(agent_id=agent, mrd_id=1) for agent in agents]
    answers = await asyncio.gather(*questions)
    states = zip(agents, [answer.agent_state.name for answer in answers], strict=True)
    print(", ".join(f"{agent} {state}" for agent, state in states), flush=True)


def show(rows: list[dict[str, Any]]) -> None:
    """Print how many rows there are of each kind."""
    try:
        import pandas  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        for name, number in collections.Counter(row["message"] for row in rows).items():
            print(name, number)
    else:
        frame = pandas.DataFrame(rows)
        print(frame.groupby("message").size().to_string(header=False))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: frame.py HOST:PORT EVENTS")
    try:
        show(asyncio.run(collect(sys.argv[1], int(sys.argv[2]))))
    except KeyboardInterrupt:
        pass
    except ctisp.CtiError as error:
        sys.exit(f"frame.py: {error}")
