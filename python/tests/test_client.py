"""A client against a CTI server of the test's own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from queue import Queue
from typing import Any

import pytest
from centre import DESK, PATIENCE, desk, expect, sign_in, state
from scripted import ScriptedServer

import ctisp

BRIDGE = ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL


@pytest.fixture
def server() -> Iterator[ctisp.Server]:
    with ctisp.Server() as server:
        yield server


def bridge(server: ctisp.Server, **settings: Any) -> ctisp.Client:
    return ctisp.Client(
        server.address,
        services=BRIDGE,
        peripheral_id=5000,
        agent_instrument="3015",
        **settings,
    )


def test_a_session_tells_what_was_granted(server: ctisp.Server) -> None:
    with desk(server, version=20) as client:
        assert (client.version, client.side, client.services) == (20, "A", DESK)
        assert isinstance(client.open_conf, ctisp.OpenConf)
        assert client.open_conf.peripheral_online
        assert repr(client) == f"<ctisp.Client on side A, version 20, {client.services!r}>"
    assert repr(server) == f"<ctisp.Server at {server.address}>"
    assert server.address == f"127.0.0.1:{server.port}"


def test_an_agent_signs_in_and_out(server: ctisp.Server) -> None:
    with desk(server) as client:
        client.login("1001", "1001")
        state(client, "1001", ctisp.AgentState.NOT_READY)
        client.set_agent_state(ctisp.AgentState.AVAILABLE)
        state(client, "1001", ctisp.AgentState.AVAILABLE)
        client.set_agent_state(ctisp.AgentState.NOT_READY, reason=7)
        state(client, "1001", ctisp.AgentState.NOT_READY)
        client.logout(reason=8)
        state(client, "1001", ctisp.AgentState.LOGOUT)


def test_a_call_is_delivered_answered_held_retrieved_and_cleared(server: ctisp.Server) -> None:
    with desk(server) as client:
        sign_in(client)
        call = server.place_call("5551234", "8001", {1: "gold"})
        begin = expect(client, ctisp.BeginCallEvent)
        assert (begin.connection_call_id, begin.call_variable1) == (call.call_id, "gold")
        delivered = expect(client, ctisp.CallDeliveredEvent)
        assert delivered.ani == "5551234"
        assert repr(call) == f"<ctisp.Call {call.call_id}>"
        client.answer_call(delivered.connection)
        expect(client, ctisp.CallEstablishedEvent)
        client.hold_call(delivered.connection)
        expect(client, ctisp.CallHeldEvent)
        client.retrieve_call(delivered.connection)
        expect(client, ctisp.CallRetrievedEvent)
        client.clear_connection(delivered.connection)
        expect(client, ctisp.CallClearedEvent)
        assert expect(client, ctisp.EndCallEvent).connection_call_id == call.call_id


def test_a_caller_can_hang_up_once(server: ctisp.Server) -> None:
    with desk(server) as client:
        sign_in(client)
        call = server.place_call("5551234", "8001")
        expect(client, ctisp.CallDeliveredEvent)
        assert call.hang_up()
        expect(client, ctisp.EndCallEvent)
        assert not call.hang_up()


def test_two_clients_see_the_same_call_in_order(server: ctisp.Server) -> None:
    with desk(server) as callee, bridge(server) as caller:
        sign_in(callee)
        caller.login("1015", "1015")
        state(caller, "1015", ctisp.AgentState.NOT_READY)
        connection = caller.make_call("8001").new_connection
        callee.answer_call(expect(callee, ctisp.CallDeliveredEvent).connection)
        expect(callee, ctisp.CallEstablishedEvent)
        caller.clear_connection(connection)
        expect(callee, ctisp.EndCallEvent)
        seen = []
        for event in caller:
            # The call leaves the route point for the agent: that is no party's end.
            redirected = getattr(event, "event_cause", None) is ctisp.EventCause.REDIRECTED
            if getattr(event, "connection_call_id", None) == connection.call_id and not (
                isinstance(event, ctisp.CallConnectionClearedEvent) and redirected
            ):
                seen.append(type(event))
            if isinstance(event, ctisp.EndCallEvent):
                break
        story = [
            ctisp.BeginCallEvent,
            ctisp.CallServiceInitiatedEvent,
            ctisp.CallOriginatedEvent,
            ctisp.CallDeliveredEvent,
            ctisp.CallEstablishedEvent,
            ctisp.CallConnectionClearedEvent,
            ctisp.CallClearedEvent,
            ctisp.EndCallEvent,
        ]
        places = [seen.index(kind) for kind in story]
        assert places == sorted(places)


def test_a_wrong_password_is_a_control_failure(server: ctisp.Server) -> None:
    with desk(server) as client:
        with pytest.raises(ctisp.ControlFailureError) as caught:
            client.login("1001", "wrong")
        error = caught.value
        assert error.code is ctisp.ControlFailureCode.INVALID_PASSWORD_SPECIFIED
        assert error.name == "CF_INVALID_PASSWORD_SPECIFIED"
        assert error.request == "SET_AGENT_STATE_REQ"
        assert error.text and error.text in str(error)


def test_a_device_in_use_is_refused(server: ctisp.Server) -> None:
    with desk(server), pytest.raises(ctisp.RefusedError) as caught:
        ctisp.Client(
            server.address,
            services=DESK,
            peripheral_id=5000,
            agent_instrument="3001",
            client_id="another",
        )
    error = caught.value
    assert not isinstance(error, ctisp.ControlFailureError)
    assert error.code is ctisp.StatusCode.DEVICE_IN_USE
    assert (error.name, error.request) == ("E_CTI_DEVICE_IN_USE", "OPEN_REQ")
    assert str(error).startswith("E_CTI_DEVICE_IN_USE: ")


def test_a_ticket_gives_its_confirmation_again(server: ctisp.Server) -> None:
    with desk(server) as client:
        request = ctisp.SetAgentStateReq(
            peripheral_id=5000,
            agent_instrument="3001",
            agent_state=ctisp.AgentState.LOGIN,
            agent_id="1001",
            agent_password="1001",
        )
        ticket = client.start(request)
        assert isinstance(ticket.result(), ctisp.SetAgentStateConf)
        assert ticket.result(0) == ticket.result()
        assert repr(ticket) == "<ctisp.Ticket: answered>"


def test_only_requests_can_be_requested(server: ctisp.Server) -> None:
    with desk(server) as client:
        with pytest.raises(TypeError, match="CallDeliveredEvent is not a request"):
            client.request(ctisp.CallDeliveredEvent())  # type: ignore[arg-type]
        with pytest.raises(ctisp.EncodeError):
            client.send(ctisp.UnknownMessage(99999, b"x" * 100_000))


def test_no_event_in_time_is_none(server: ctisp.Server) -> None:
    with desk(server) as client:
        while client.next_event(timeout=0.01) is not None:
            pass
        assert client.next_event(timeout=-1) is None
        with pytest.raises(ValueError, match="time-out"):
            client.next_event(timeout=float("nan"))


def test_a_loop_ends_when_another_thread_closes(server: ctisp.Server) -> None:
    client = bridge(server)
    first, ended = threading.Event(), Queue[object]()

    def read() -> None:
        try:
            for _ in client:
                first.set()
            ended.put("over")
        except BaseException as error:
            ended.put(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert first.wait(PATIENCE)
    client.close()
    assert [ended.get(timeout=PATIENCE) for _ in threads] == ["over"] * 3
    assert list(client) == []
    with pytest.raises(ctisp.ClosedError):
        client.next_event(0)
    with pytest.raises(ctisp.ClosedError):
        client.login("1015", "1015")
    client.close()


def test_a_loop_keeps_its_session_open_and_the_last_one_to_go_closes_it(
    server: ctisp.Server,
) -> None:
    def other() -> ctisp.Client:
        return ctisp.Client(
            server.address, services=DESK, peripheral_id=5000, agent_instrument="3001"
        )

    loop = iter(desk(server))
    with pytest.raises(ctisp.RefusedError):
        other()
    del loop
    other().close()


def test_events_before_the_close_are_still_read(server: ctisp.Server) -> None:
    with desk(server) as client:
        client.login("1001", "1001")
        call = client.make_call("9123").new_connection
        client.clear_connection(call)
        expect(client, ctisp.BeginCallEvent)
        expect(client, ctisp.EndCallEvent)
        client.logout()
    assert ctisp.AgentStateEvent in [type(event) for event in client]


@pytest.mark.parametrize("how", ["cut", "stop"])
def test_a_loop_raises_when_the_connection_is_lost(server: ctisp.Server, how: str) -> None:
    with bridge(server, reconnect=False) as client:
        expect(client, ctisp.SystemEvent)
        if how == "cut":
            server.cut_connections()
        else:
            server.stop()
        with pytest.raises(ctisp.ConnectionLostError) as caught:
            for _ in client:
                pass
        lost = ctisp.StatusCode.CTI_SERVER_OFFLINE if how == "stop" else None
        assert caught.value.code == lost
        with pytest.raises(ConnectionError):
            client.next_event(PATIENCE)
        with pytest.raises(ctisp.ConnectionLostError):
            client.login("1015", "1015")


def test_a_session_goes_to_side_b_when_side_a_is_not_there(server: ctisp.Server) -> None:
    with ScriptedServer() as gone:
        nobody = gone.address
    with ctisp.Client(nobody, server.address, services=ctisp.Services.ALL_EVENTS) as client:
        assert client.side == "B"
    with pytest.raises(ctisp.ConnectError) as caught:
        ctisp.Client(nobody, services=ctisp.Services.ALL_EVENTS)
    assert nobody in str(caught.value)
    assert isinstance(caught.value, ConnectionError)


def test_a_server_that_does_not_answer_is_a_time_out() -> None:
    with ScriptedServer(answers=False) as server, pytest.raises(ctisp.TimedOutError):
        ctisp.Client(server.address, services=DESK, open_timeout=0.01)
    with ScriptedServer() as server:
        with ctisp.Client(server.address, services=DESK) as client:
            with pytest.raises(ctisp.TimedOutError) as caught:
                client.request(ctisp.AnswerCallReq(), timeout=0.01)
            assert caught.value.code is ctisp.StatusCode.TIMEOUT
            ticket = client.start(ctisp.AnswerCallReq())
            with pytest.raises(TimeoutError):
                ticket.result(0.01)
            assert not ticket.done()
            assert repr(ticket) == "<ctisp.Ticket: on its way>"
        with pytest.raises(ctisp.ClosedError):
            ticket.result(PATIENCE)


def test_an_event_that_cannot_be_decoded_does_not_end_the_loop() -> None:
    bad = bytes.fromhex("0000000200000009") + b"xy"
    unknown = bytes.fromhex("00000001000f423f") + b"z"
    good = ctisp.SystemEvent(system_event_arg1=7).encode(25)
    server = ScriptedServer(bad + unknown + good)
    with server, ctisp.Client(server.address, services=DESK) as client:
        first, second, third = (client.next_event(PATIENCE) for _ in range(3))
    assert isinstance(first, ctisp.UnreadableMessage)
    assert (first.name, first.message_type, first.body) == ("CALL_DELIVERED_EVENT", 9, b"xy")
    assert isinstance(first.error, ctisp.DecodeError)
    assert first.error.message == "CALL_DELIVERED_EVENT"
    assert repr(first) == f"<UnreadableMessage CALL_DELIVERED_EVENT: {first.error}>"
    assert first.encode() == bad
    assert second == ctisp.UnknownMessage(999999, b"z")
    assert isinstance(third, ctisp.SystemEvent) and third.system_event_arg1 == 7


def test_settings_that_cannot_be_are_value_errors() -> None:
    for settings in ({"heartbeat": 2.5}, {"version": 8}, {"client_id": "x" * 64}):
        with pytest.raises(ValueError):
            ctisp.Client("127.0.0.1:1", services=DESK, **settings)  # type: ignore[arg-type]


def test_a_server_refuses_settings_and_calls_that_cannot_be(server: ctisp.Server) -> None:
    with pytest.raises(ValueError, match="speed"):
        ctisp.Server(speed=0)
    with pytest.raises(OSError):
        ctisp.Server(server.address)
    with pytest.raises(ctisp.CtiError, match="8009: the number is busy"):
        server.place_call("1", "8009")
    with pytest.raises(ValueError):
        server.place_call("1", "8001", {11: "x"})
    server.stop()
    server.stop()
    with pytest.raises(ctisp.ClosedError):
        server.place_call("1", "8001")


class TurnByTurn(ScriptedServer):
    """Says something whenever it is asked to."""

    ROUNDS = 100

    def __init__(self, then: bytes) -> None:
        self.asked = threading.Semaphore(0)
        super().__init__(then)

    def talk(self, connection: socket.socket) -> None:
        for _ in range(self.ROUNDS):
            self.asked.acquire()
            connection.sendall(self.then)


def test_other_threads_run_while_one_waits() -> None:
    """With the GIL held the server's thread, called just before the wait, would not come to it."""
    server = TurnByTurn(ctisp.SystemEvent().encode())
    with server, ctisp.Client(server.address, services=DESK) as client:
        for _ in range(server.ROUNDS):
            server.asked.release()
            assert client.next_event() is not None
