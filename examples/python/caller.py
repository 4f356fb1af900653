"""Agent 1015 calls the support line, talks for a second and hangs up: caller.py HOST:PORT."""

from __future__ import annotations

import sys
import time

from watch import tell

import ctisp

TIME_LIMIT = 30  # seconds


def main(address: str) -> None:
    """Play the caller, and tell of everything that happens meanwhile."""
    with ctisp.Client(
        address,
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3015",
    ) as phone:
        end = time.monotonic() + TIME_LIMIT
        phone.login("1015", "1015")  # The agent is Not Ready: calls come to others.
        connection = phone.make_call("8001")
        call = connection.call_id
        wait_for(phone, ctisp.CallEstablishedEvent, call, end)
        listen(phone, seconds=1)
        phone.clear_connection(connection)
        wait_for(phone, ctisp.EndCallEvent, call, end)
        phone.logout()
        listen(phone, seconds=0.2)
