"""Events a second out of bytes, without a session, into a for loop that reads three attributes."""

from __future__ import annotations

import time

import ctisp

EVENT = ctisp.CallDeliveredEvent(
    peripheral_id=5000,
    connection=ctisp.Connection(16777507, ctisp.ConnectionDeviceIdType.STATIC, "3001"),
    local_connection_state=2,
    alerting_device_id="3001",
    calling_device_id="5551234",
    called_device_id="8001",
    ani="5551234",
    dnis="8001",
    dialed_number="8001",
    named_variables=[ctisp.NamedVariable("user.customer", "gold")],
    **{f"call_variable{n}": f"call variable number {n}" for n in range(1, 11)},
)
ROUND = 1000


def main() -> None:
    """Print the median of several rounds."""
    data = EVENT.encode() * ROUND
    speeds = []
    for _ in range(200):
        framer = ctisp.Framer()
        start = time.perf_counter()
        framer.feed(data)
        for event in framer:
            event.ani, event.connection_call_id, event.local_connection_state  # noqa: B018
        speeds.append(ROUND / (time.perf_counter() - start))
    print(f"events.python.decode {sorted(speeds)[len(speeds) // 2]:.0f} a second")


if __name__ == "__main__":
    main()
