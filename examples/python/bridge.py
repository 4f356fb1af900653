"""Print every event of the contact centre as a line of JSON: bridge.py HOST:PORT [EVENTS].

It ends after that many events, or by Ctrl-C.
"""

from __future__ import annotations

import itertools
import json
import logging
import sys

import ctisp


def pass_on(address: str, count: int | None) -> None:
    """Print the events of one session."""
    with ctisp.Client(
        address,
        services=ctisp.Services.ALL_EVENTS,
        client_id="bridge",
        # Should whoever reads our lines be slow, the latest events are worth more than all of them:
        # ctisp.Gap stands then where some are missing.
        overflow=ctisp.Overflow.DROP_OLDEST,
    ) as bridge:
        for event in itertools.islice(bridge, count):
            # Events of the server and those of the client itself, as a lost connection, alike.
            print(json.dumps(event.to_dict()), flush=True)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: bridge.py HOST:PORT [EVENTS]")
    # The logger "ctisp" tells of the session: when it is lost, and when it is there again.
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    try:
        pass_on(sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else None)
    except KeyboardInterrupt:
        pass
    except ctisp.CtiError as error:
        sys.exit(f"bridge.py: {error}")
