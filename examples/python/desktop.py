"""An agent's desktop as a class, without its windows: signs in, shows callers, comes back.

The README shows how it is tested without a phone system.
"""

from __future__ import annotations

import contextlib
import queue
import threading

import ctisp

SERVICES = ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL


class Desktop:
    """The desktop of the agent at one instrument."""

    def __init__(self, address: str, agent_id: str, password: str, instrument: str) -> None:
        # What the agent would see: who calls, and what is known of the customer.
        self.popups: queue.Queue[str] = queue.Queue()
        self.session = ctisp.Client(
            address,
            services=SERVICES,
            peripheral_id=5000,
            agent_instrument=instrument,
            client_id=f"desktop {instrument}",
        )
        self.session.login(agent_id, password)
        self.session.set_agent_state(ctisp.AgentState.AVAILABLE)
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.thread.start()

    def work(self) -> None:
        """Handle events until the desktop is closed."""
        for event in self.session:
            if isinstance(event, ctisp.CallDeliveredEvent):
                self.popups.put(f"{event.ani}: {event.call_variable1} customer")
                # The caller may have hung up already, or the connection be lost in this moment.
                with contextlib.suppress(ctisp.RefusedError, ctisp.ConnectionLostError):
                    self.session.answer_call(event.connection)
            elif isinstance(event, ctisp.Resynchronised):
                # The connection was lost and is there again, and the agent is still signed in.
                self.popups.put("back again")

    def close(self) -> None:
        self.session.close()
        self.thread.join()
