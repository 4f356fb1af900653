"""Checked by mypy --strict; the tests do not run it."""

from __future__ import annotations

import ctisp


def caller(message: ctisp.Message) -> str:
    match message:
        case ctisp.CallDeliveredEvent(ani=ani, connection=connection):
            device: str | None = connection.device_id
            return ani or device or "unknown"
        case ctisp.AgentStateEvent(agent_state=state):
            known: ctisp.AgentState = state
            return known.name
    return ""


def confirmation_of(request: ctisp.Request[ctisp.MakeCallConf]) -> type[ctisp.MakeCallConf]:
    return ctisp.MakeCallConf


request = ctisp.MakeCallReq(
    agent_instrument="3001",
    dialed_number="8001",
    call_manner_type=ctisp.CallMannerType.UNSPECIFIED,
    named_variables=[ctisp.NamedVariable("user.customer", "gold")],
)
answer = confirmation_of(request)
names: list[str] = [variable.name for variable in request.named_variables]
services: ctisp.Services = ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL
data: bytes = request.replace(dialed_number="8002").encode(version=20)
