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
        self.address = address
        self.agent_id = agent_id
        self.password = password
        self.instrument = instrument
        self.closing = False
        # What the agent would see: who calls, and what is known of the customer.
        self.popups: queue.Queue[str] = queue.Queue()
        self.session = self.sign_in()
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.thread.start()

    def sign_in(self) -> ctisp.Client:
        session = ctisp.Client(
            self.address,
            services=SERVICES,
            peripheral_id=5000,
            agent_instrument=self.instrument,
            client_id=f"desktop {self.instrument}",
        )
        try:
            session.login(self.agent_id, self.password)
            session.set_agent_state(ctisp.AgentState.AVAILABLE)
        except ctisp.ControlFailureError as error:
            # Signed in from before the connection was lost: the agent's state stays as it is.
            if error.code != ctisp.ControlFailureCode.SPECIFIED_AGENT_ALREADY_SIGNED_ON:
                raise
        return session

    def work(self) -> None:
        """Answer calls; when the connection is lost, come back."""
        while not self.closing:
            try:
                for event in self.session:
                    self.handle(event)
            except ctisp.ConnectionLostError:
                self.session = self.sign_in()
                self.popups.put("back again")

    def handle(self, event: ctisp.Message) -> None:
        if isinstance(event, ctisp.CallDeliveredEvent):
            self.popups.put(f"{event.ani}: {event.call_variable1} customer")
            # The caller may have hung up already: then there is nothing to answer.
            with contextlib.suppress(ctisp.ControlFailureError):
                self.session.answer_call(event.connection)

    def close(self) -> None:
        self.closing = True
        self.session.close()
        self.thread.join()
