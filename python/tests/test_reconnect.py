"""A client that loses its server, and what it tells of it."""

from __future__ import annotations

import logging
import select
import socket
import threading
from queue import Queue
from typing import Any

import pytest
from centre import DESK, PATIENCE, desk, expect, sign_in
from centre import settings as desk_settings
from scripted import ScriptedServer

import ctisp

SYSTEM_EVENT = ctisp.SystemEvent().encode()


@pytest.mark.cti_server(side_b="127.0.0.1:0")
def test_the_other_side_takes_the_session_and_the_call_is_still_there(
    cti_server: ctisp.Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "ctisp")
    side_b = cti_server.side_address("B")
    with ctisp.Client(cti_server.address, side_b, **desk_settings()) as client:
        sign_in(client)
        call = cti_server.place_call("5551234", "8001")
        client.answer_call(expect(client, ctisp.CallDeliveredEvent).connection)
        expect(client, ctisp.CallEstablishedEvent)
        cti_server.stop_side("A")
        lost = expect(client, ctisp.ConnectionLost)
        assert lost.side == "A" and lost.reason
        again = expect(client, ctisp.Reconnected)
        assert (again.side, again.version, client.side) == ("B", 25, "B")
        told = expect(client, ctisp.Resynchronised)
        assert told.calls is not None and told.agent is not None
        assert [there.call_connection_call_id for there in told.calls.calls] == [call.call_id]
        assert told.agent.agent_state is ctisp.AgentState.TALKING
        assert told.to_dict()["agent"]["agent_state"] == "TALKING"
        assert told.refused == ()
    words = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert words[0] == ("INFO", "session with side A, protocol version 25")
    assert ("WARNING", f"connection with side A lost: {lost.reason}") in words
    assert ("INFO", "session with side B again, protocol version 25") in words


@pytest.mark.cti_server(side_b="127.0.0.1:0")
def test_a_planned_switch_over_loses_nothing(cti_server: ctisp.Server) -> None:
    services = ctisp.Services.ALL_EVENTS | ctisp.Services.ACTIVE_STANDBY
    side_b = cti_server.side_address("B")
    with ctisp.Client(cti_server.address, side_b, services=services) as client:
        while len(cti_server.sessions()) < 2:
            client.next_event(0.01)
        cti_server.switch_over()
        assert expect(client, ctisp.Switched) == ctisp.Switched(side="B")


def test_dropped_events_are_counted_in_their_place(caplog: pytest.LogCaptureFixture) -> None:
    last = ctisp.SystemEvent(system_event_arg1=7).encode()
    with (
        ScriptedServer(SYSTEM_EVENT * 99 + last) as server,
        ctisp.Client(
            server.address, services=DESK, event_queue=10, overflow=ctisp.Overflow.DROP_OLDEST
        ) as client,
    ):
        # The server confirms nothing but CLOSE_REQ, and that after all of its events.
        client.close()
        events = list(client)
    gap = events[0]
    assert isinstance(gap, ctisp.Gap)
    assert gap.to_dict() == {"message": "GAP", "dropped": gap.dropped}
    assert gap.dropped + len(events) - 1 == 100
    assert events[-1].to_dict()["system_event_arg1"] == 7
    assert f"{gap.dropped} events were dropped" in caplog.text


def test_requests_fail_at_once_while_there_is_no_session(cti_server: ctisp.Server) -> None:
    with desk(cti_server) as client:
        cti_server.stop()
        expect(client, ctisp.ConnectionLost)
        with pytest.raises(ctisp.ConnectionLostError):
            client.login("1001", "1001")


def test_a_monitor_is_set_up_again_or_told_as_refused(
    cti_server: ctisp.Server, caplog: pytest.LogCaptureFixture
) -> None:
    services = ctisp.Services.PERIPHERAL_MONITOR | ctisp.Services.CLIENT_MONITOR
    settings: dict[str, Any] = {"services": services, "peripheral_id": 5000}
    with desk(cti_server), ctisp.Client(cti_server.address, **settings) as client:
        monitor = client.monitor_start(
            connection_call_id=0,
            monitored_device_type=ctisp.DeviceIdType.AGENT_DEVICE,
            monitored_device_id="3001",
        )
        client.session_monitor_start(session_id=cti_server.sessions()[0].session_id)
        cti_server.cut_connections()
        told = expect(client, ctisp.Resynchronised)
    assert [old for old, _ in told.monitors] == [monitor.monitor_id]
    (refused,) = told.refused
    assert isinstance(refused.request, ctisp.SessionMonitorStartReq)
    assert f"SESSION_MONITOR_START_REQ was not set up again: {refused.text}" in caplog.text


def test_only_the_events_that_are_named_arrive(cti_server: ctisp.Server) -> None:
    with desk(
        cti_server,
        events=[ctisp.BeginCallEvent, ctisp.CallDeliveredEvent, ctisp.SystemEvent, ctisp.Gap],
        agent_state_mask=[ctisp.AgentState.AVAILABLE],
    ) as client:
        client.login("1001", "1001")
        client.set_agent_state(ctisp.AgentState.AVAILABLE)
        state = expect(client, ctisp.AgentStateEvent)
        assert state.agent_state is ctisp.AgentState.AVAILABLE
        call = cti_server.place_call("5551234", "8001")
        expect(client, ctisp.BeginCallEvent)
        client.answer_call(expect(client, ctisp.CallDeliveredEvent).connection)
        call.hang_up()
        client.close()
        assert {type(event) for event in client} <= {ctisp.AgentStateEvent}
    named = [ctisp.AgentStateEvent, ctisp.ConfigAgentEvent]
    with desk(cti_server, events=named, agent_instrument="3002") as client:
        client.login("1002", "1002")
        expect(client, ctisp.AgentStateEvent)
    with pytest.raises(ValueError, match="MAKE_CALL_REQ is no event"):
        desk(cti_server, events=[ctisp.MakeCallReq])


class Unwilling(ScriptedServer):
    """Refuses the first session."""

    status: ctisp.StatusCode | None = None

    def open(self, connection: socket.socket, request: ctisp.OpenReq) -> None:
        if self.status is None:
            super().open(connection, request)
            return
        refusal = ctisp.FailureConf(invoke_id=request.invoke_id, status=self.status)
        connection.sendall(refusal.encode(request.version_number))
        self.status = None


def test_a_client_may_be_there_before_its_session(caplog: pytest.LogCaptureFixture) -> None:
    with Unwilling(answers=False) as server:
        client = ctisp.Client(server.address, services=DESK, wait=False)
        with pytest.raises(ctisp.ClosedError, match="not open yet"):
            client.request(ctisp.ListAgentTeamReq())
        client.close()
    with Unwilling() as server:
        server.status = ctisp.StatusCode.DEVICE_IN_USE
        with ctisp.Client(server.address, services=DESK, wait=False) as client:
            failed, opened = client.next_event(PATIENCE), client.next_event(PATIENCE)
            assert isinstance(failed, ctisp.OpenFailed) and isinstance(opened, ctisp.Opened)
            assert (failed.side, failed.status) == ("A", ctisp.StatusCode.DEVICE_IN_USE)
            assert failed.reason.startswith("E_CTI_DEVICE_IN_USE") and failed.retry_in <= 15
            assert opened.open_conf.services_granted == client.services == DESK
        server.status = ctisp.StatusCode.INVALID_PASSWORD
        with ctisp.Client(server.address, services=DESK, wait=False) as client:
            with pytest.raises(ctisp.ConnectionLostError) as lost:
                client.next_event(PATIENCE)
            assert lost.value.code is ctisp.StatusCode.INVALID_PASSWORD
    assert "no session with side A: E_CTI_DEVICE_IN_USE" in caplog.text


def test_a_lower_version_is_taken_where_that_is_allowed() -> None:
    class Old(ScriptedServer):
        def open(self, connection: object, request: ctisp.OpenReq) -> None:
            if request.version_number > 20:
                status = ctisp.StatusCode.INVALID_VERSION
                refusal = ctisp.FailureConf(invoke_id=request.invoke_id, status=status)
                connection.sendall(refusal.encode(9))  # type: ignore[attr-defined]
            else:
                super().open(connection, request)  # type: ignore[arg-type]

    with Old() as server:
        with pytest.raises(ctisp.RefusedError) as caught:
            ctisp.Client(server.address, services=DESK)
        assert caught.value.code is ctisp.StatusCode.INVALID_VERSION
        with ctisp.Client(server.address, services=DESK, min_version=18) as client:
            assert client.version == 20


def test_callbacks_get_their_answer_in_the_order_of_the_events(
    cti_server: ctisp.Server, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[object] = []
    with desk(cti_server) as client:
        sign_in(client)

        def answered(ticket: ctisp.Ticket[ctisp.AnswerCallConf]) -> None:
            told.append(ticket.result())
            with pytest.raises(RuntimeError, match="in a callback"):
                client.next_event(0)
            # It may ask, and wait.
            told.append(client.query_agent_state(mrd_id=1).agent_id)
            raise ValueError("of the callback")

        cti_server.place_call("5551234", "8001")
        ringing = expect(client, ctisp.CallDeliveredEvent)
        request = ctisp.AnswerCallReq(
            peripheral_id=5000, agent_instrument="3001", connection=ringing.connection
        )
        client.request_callback(request, answered)
        expect(client, ctisp.CallEstablishedEvent)
        assert [type(told[0]), told[1]] == [ctisp.AnswerCallConf, "1001"]
        assert "a callback of ANSWER_CALL_REQ failed" in caplog.text

        refused: list[BaseException] = []

        def failed(ticket: ctisp.Ticket[ctisp.AnswerCallConf]) -> None:
            with pytest.raises(ctisp.ControlFailureError) as caught:
                ticket.result()
            refused.append(caught.value)
            client.close()

        client.request_callback(request, failed)
        assert [event for event in client if isinstance(event, ctisp.Gap)] == []
        assert len(refused) == 1


def test_a_callback_that_is_interrupted_interrupts_who_waits(cti_server: ctisp.Server) -> None:
    def interrupted(ticket: object) -> None:
        raise KeyboardInterrupt

    with desk(cti_server) as client:
        client.request_callback(ctisp.QueryAgentStateReq(mrd_id=1, agent_id="1001"), interrupted)
        with pytest.raises(KeyboardInterrupt):
            for _ in client:
                pass


def test_a_loop_of_the_program_watches_a_socket(cti_server: ctisp.Server) -> None:
    with desk(cti_server) as client, client.ready_socket() as ready:
        seen = []
        client.login("1001", "1001")
        while "NOT_READY" not in seen:
            readable, _, _ = select.select([ready], [], [], PATIENCE)
            assert readable and ready.recv(4096)
            while (event := client.next_event(0)) is not None:
                seen.append(event.to_dict().get("agent_state"))
        assert select.select([ready], [], [], 0)[0] == []
        client.close()
        assert select.select([ready], [], [], PATIENCE)[0] == [ready]


def test_a_thread_that_waits_ends_when_the_client_is_closed(cti_server: ctisp.Server) -> None:
    ended = Queue[str]()
    client = desk(cti_server)

    def read() -> None:
        for _ in client:
            pass
        ended.put("over")

    thread = threading.Thread(target=read)
    thread.start()
    client.close()
    assert ended.get(timeout=PATIENCE) == "over"
    thread.join()
