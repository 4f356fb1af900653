"""Show who calls a phone, and what is known of the caller: screen_pop.py HOST:PORT PHONE [CALLS].

It stands beside the agent's desktop or hard phone, and watches only.
"""

from __future__ import annotations

import sys

import ctisp


def watch(address: str, phone: str, count: int | None) -> None:
    """Show so many calls, or all."""
    with ctisp.Client(
        address,
        services=ctisp.Services.CLIENT_EVENTS,
        peripheral_id=5000,
        agent_instrument=phone,
        client_id="screen pop",
        # Of all events this one is enough: the server sends no others.
        events=[ctisp.CallDeliveredEvent],
    ) as client:
        for event in client:
            if isinstance(event, ctisp.CallDeliveredEvent):
                pop(event)
                count = None if count is None else count - 1
                if count == 0:
                    return


def pop(call: ctisp.CallDeliveredEvent) -> None:
    """Show one call.

    What the call's script has put into the call variables is the affair of each contact centre.
    Here CallVariable1 is the customer's class and CallVariable2 the number of the account.
    """
    print("+------------------------------")
    print("| call from", call.ani or "unknown")
    print("| customer ", call.call_variable1 or "-")
    print("| account  ", call.call_variable2 or "-")
    # Expanded call context: variables with names.
    for variable in call.named_variables:
        print("|", variable.name, "=", variable.value)
    print("+------------------------------", flush=True)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: screen_pop.py HOST:PORT PHONE [CALLS]")
    try:
        watch(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else None)
    except KeyboardInterrupt:
        pass
    except ctisp.CtiError as error:
        sys.exit(f"screen_pop.py: {error}")
