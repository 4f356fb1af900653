"""Checked by mypy --strict; the tests do not run it."""

from __future__ import annotations

from pathlib import Path

import ctisp


def caller(message: ctisp.ClientEvent) -> str:
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


def program(address: str) -> None:
    with ctisp.Client(address, services=services, peripheral_id=5000) as desk:
        confirmation: ctisp.MakeCallConf = desk.request(request)
        ticket: ctisp.Ticket[ctisp.MakeCallConf] = desk.start(request)
        connection: ctisp.Connection = ticket.result(timeout=5).new_connection
        desk.clear_connection(confirmation.new_connection)
        desk.answer_call(connection)
        event: ctisp.ClientEvent | None = desk.next_event(timeout=1)
        granted: ctisp.Services = desk.services
        opened: ctisp.OpenConf = desk.open_conf
        print(event, granted, opened)
        for event in desk:
            print(caller(event))


def told(event: ctisp.ClientEvent) -> str:
    match event:
        case ctisp.Reconnected(side=side, open_conf=conf):
            services: ctisp.Services = conf.services_granted
            return f"{side} {services}"
        case ctisp.Resynchronised(agent=agent, refused=refused):
            again: list[ctisp.Message] = [one.request for one in refused]
            return f"{agent.agent_state.name if agent else None} {again}"
        case ctisp.Gap(dropped=number):
            return str(number + 1)
    return str(event.to_dict()["message"])


def methods(desk: ctisp.Client, ringing: ctisp.CallDeliveredEvent) -> None:
    answer: ctisp.AnswerCallConf = desk.answer_call(ringing.connection)
    made: ctisp.ConsultationCallConf = desk.consultation_call(
        ringing.connection, "3002", call_variable1="gold"
    )
    desk.transfer_call(made.new_connection, ringing.connection)
    state: ctisp.AgentState = desk.query_agent_state(agent_id="1001").agent_state
    desk.request_callback(request, lambda ticket: print(ticket.result().new_connection))
    print(answer, state)


async def on_asyncio(address: str) -> list[dict[str, object]]:
    async with ctisp.AsyncClient(
        address,
        "cti-b:43027",
        services=services,
        events=[ctisp.BeginCallEvent, ctisp.EndCallEvent],
        agent_state_mask=[ctisp.AgentState.AVAILABLE],
        overflow=ctisp.Overflow.DROP_OLDEST,
    ) as bridge:
        confirmation: ctisp.MakeCallConf = await bridge.request(request)
        connection: ctisp.Connection = (await bridge.make_call("8001")).new_connection
        event: ctisp.ClientEvent | None = await bridge.next_event(timeout=1)
        side: ctisp.Side = bridge.side
        print(confirmation, connection, event, side)
        async for event in bridge:
            print(told(event))
        return [event.to_dict() async for event in bridge.take(1000)]


def own_server() -> str:
    with ctisp.Server(seed=7) as server:
        call = server.place_call(ani="5551234", dialed="8001", call_variables={1: "gold"})
        number: int = call.call_id
        gone: bool = call.hang_up()
        print(number, gone)
        return server.address


def stepped_server(story: Path) -> list[str]:
    with ctisp.Server(stepped=True, scenario=story, traffic=60, auto_agents=3) as server:
        server.step(1.5)
        server.play("steps = []")
        call: ctisp.Call | None = server.call_named("first")
        sessions: list[ctisp.SessionInfo] = server.sessions()
        killed: bool = server.kill_session(sessions[0].session_id)
        alarms: list[ctisp.Alarm] = server.alarms(after=1)
        state: ctisp.AlarmState | None = alarms[0].state
        records: list[ctisp.TerminationRecord] = server.termination_records()
        print(call, killed, state, server.now, records[0].call_type)
        return [step.why for step in server.failed_steps()]
