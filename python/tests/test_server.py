"""A server of the program's own: its clock, its stories, its sessions, its centre."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TypeVar

import pytest

import ctisp

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 30
E = TypeVar("E")
STORY = """steps = [
    { at = 0, agent = "1001", does = "sign_in" },
    { at = 0, agent = "1001", does = "ready" },
    { at = 2, caller = "5551234", does = "call", number = "8001", call = "first" },
    { at = 3, agent = "1001", does = "hold" },
    { at = 5, agent = "1001", does = "answer", call = "first" },
]"""


def bridge(server: ctisp.Server, client_id: str = "bridge") -> ctisp.Client:
    return ctisp.Client(
        server.address, services=ctisp.Services.ALL_EVENTS, client_id=client_id, reconnect=False
    )


def until(client: ctisp.Client, kind: type[E]) -> E:
    """The next event of that kind."""
    while (event := client.next_event(PATIENCE)) is not None:
        if isinstance(event, kind):
            return event
    raise AssertionError(f"no {kind.__name__}")


def test_a_story_is_told_by_steps_of_the_clock() -> None:
    with ctisp.Server(stepped=True, scenario=STORY) as server, bridge(server) as client:
        assert server.now == 0
        assert server.call_named("first") is None
        server.step(2)
        assert server.now == 2
        call = server.call_named("first")
        assert call is not None
        delivered = until(client, ctisp.CallDeliveredEvent)
        assert delivered.connection.call_id == call.call_id
        assert server.failed_steps() == []
        server.step(3.5)
        until(client, ctisp.CallEstablishedEvent)
        (failed,) = server.failed_steps()
        assert (failed.line, failed.at) == (5, 3.0)
        assert str(failed).startswith("line 5: agent 1001: hold at 3 s: ")
        assert failed.why in str(failed)
        assert call.hang_up()
        assert not call.hang_up()


def test_the_same_seed_tells_the_same_story() -> None:
    def told(seed: int, step: int) -> list[bytes]:
        server = ctisp.Server(stepped=True, seed=seed, traffic=900, auto_agents=10)
        with server, bridge(server) as client:
            for _ in range(120 // step):
                server.step(step)
            # Everybody is told of this last.
            server.go_offline()
            events = []
            for event in client:
                events.append(event.encode())
                if isinstance(event, ctisp.SystemEvent) and len(events) > 1:
                    return events
        raise AssertionError("the end was not told")

    once = told(1, 120)
    assert len(once) > 100
    assert once == told(1, 1)
    assert once != told(2, 120)


def test_a_story_begins_when_it_is_wanted() -> None:
    with ctisp.Server(stepped=True) as server, bridge(server) as client:
        server.step(100)
        server.play(STORY)
        server.step(5)
        until(client, ctisp.CallEstablishedEvent)
        assert server.now == 105


def test_files_are_given_by_their_paths(tmp_path: Path) -> None:
    with ctisp.Server(
        stepped=True, config=EXAMPLES / "centre.toml", traffic=0, auto_agents=0
    ) as server:
        client = ctisp.Client(
            server.address,
            services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
            peripheral_id=5001,
            agent_instrument="204",
        )
        with client:
            client.login("cleo", "cleo")
    with ctisp.Server(stepped=True, scenario=EXAMPLES / "scenario.toml") as server:
        server.step(60)
        assert server.failed_steps() == []
        assert server.now == 60
    with pytest.raises(FileNotFoundError, match=r"nowhere\.toml"):
        ctisp.Server(config=tmp_path / "nowhere.toml")
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("based_on = 'demo'\nauto_agents = 50\n")
    with pytest.raises(ValueError, match=r"wrong\.toml: line 2: "):
        ctisp.Server(config=wrong)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"config": "\nx = 1"}, "config: line 2: unknown field `x`"),
        ({"scenario": "\nsteps = 3"}, "scenario: line 2: "),
        (
            {"scenario": "steps = [{ at = 0, agent = 'x', does = 'ready' }]"},
            "line 1: agent x: ready: the centre has no such agent",
        ),
        ({"auto_agents": 21}, "there are agents and devices for 20"),
        ({"speed": 0}, "speed 0: a number above 0 expected"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(settings: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError) as caught:
        ctisp.Server(**settings)  # type: ignore[arg-type]
    assert words in str(caught.value)


def test_a_wrong_story_does_not_begin() -> None:
    with ctisp.Server(stepped=True) as server:
        with pytest.raises(ValueError, match="line 1: agent x: ready: the centre has no"):
            server.play("steps = [{ at = 0, agent = 'x', does = 'ready' }]")
        with pytest.raises(TypeError):
            server.play(5)  # type: ignore[arg-type]
        server.step(1)
        assert server.failed_steps() == []


def test_a_clock_that_goes_by_itself_is_not_stepped() -> None:
    with ctisp.Server() as server, pytest.raises(RuntimeError, match="clock"):
        server.step(1)
    with ctisp.Server(stepped=True) as server:
        for nonsense in (-1, float("nan"), float("inf")):
            with pytest.raises(ValueError, match="expected seconds"):
                server.step(nonsense)
    with pytest.raises(ctisp.ClosedError):
        server.step(1)


def test_open_sessions_are_listed_killed_and_cut() -> None:
    with ctisp.Server() as server:
        clients = [bridge(server, name) for name in ("a", "b", "a")]
        sessions = server.sessions()
        assert [session.client_id for session in sessions] == ["a", "b", "a"]
        first = sessions[0]
        assert first.services is ctisp.Services.ALL_EVENTS
        assert (first.version, first.agent_instrument) == (25, None)
        assert first.address.startswith("127.0.0.1:")

        assert server.cut_session(sessions[1].session_id)
        with pytest.raises(ctisp.ConnectionLostError) as cut:
            until(clients[1], ctisp.CallDeliveredEvent)
        assert cut.value.code is None
        assert server.kill_session(first.session_id)
        assert not server.kill_session(first.session_id)
        assert server.kill_client("a") == 1
        for killed in (clients[0], clients[2]):
            with pytest.raises(ctisp.ConnectionLostError) as caught:
                until(killed, ctisp.CallDeliveredEvent)
            assert caught.value.code is ctisp.StatusCode.CTI_SERVER_OFFLINE
        assert server.sessions() == []


def test_the_peripheral_goes_off_line_and_comes_back() -> None:
    with ctisp.Server() as server, bridge(server) as client:
        until(client, ctisp.SystemEvent)
        server.go_offline()
        event = until(client, ctisp.SystemEvent)
        assert event.system_event_id is ctisp.SystemEventId.PERIPHERAL_OFFLINE
        with pytest.raises(ctisp.CtiError, match="off line"):
            server.place_call("5551234", "8001")
        server.go_online(5000)
        event = until(client, ctisp.SystemEvent)
        assert event.system_event_id is ctisp.SystemEventId.PERIPHERAL_ONLINE
        with pytest.raises(ValueError, match="no such peripheral"):
            server.go_offline(1)


def test_traffic_and_agents_of_the_centre_make_calls() -> None:
    with ctisp.Server(stepped=True, auto_agents=10) as server, bridge(server) as client:
        server.set_traffic(3600)
        server.step(60)
        until(client, ctisp.CallEstablishedEvent)


def test_alarms_are_read() -> None:
    with ctisp.Server() as server:
        with ctisp.Client(
            server.address, services=ctisp.Services.CONNECTION_MONITOR, client_id="watched"
        ) as client:
            client.request(
                ctisp.ClientEventReportReq(
                    state=ctisp.AlarmState.ERROR, object_name="printer", text="no paper"
                )
            )
        established, event, closed = server.alarms()
        assert (established.kind, established.client_id) == ("session_established", "watched")
        assert (event.kind, event.state) == ("client_event", ctisp.AlarmState.ERROR)
        assert (event.object_name, event.text, event.status) == ("printer", "no paper", None)
        assert "no paper" in str(event)
        assert closed.kind == "session_closed"
        assert [alarm.number for alarm in server.alarms(after=2)] == [3]
        with bridge(server, "other"):
            assert server.kill_client("other") == 1
        assert len(server.alarms()) == 3, "only sessions with the service are watched"


def test_an_emergency_raises_an_alarm() -> None:
    services = ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL
    with ctisp.Server() as server:
        with ctisp.Client(
            server.address,
            services=services,
            client_id="desk",
            peripheral_id=5000,
            agent_instrument="3002",
        ) as desk:
            desk.login("1002", "1002")
            with pytest.raises(ctisp.RefusedError):
                # No supervisor is signed in.
                desk.request(ctisp.EmergencyCallReq(peripheral_id=5000))
        (alarm,) = server.alarms()
        assert (alarm.kind, alarm.client_id, alarm.status) == ("emergency_call", "desk", None)
        assert "1002" in str(alarm)


def test_termination_records_tell_of_calls_that_are_over() -> None:
    story = """steps = [
        { at = 0, agent = "1001", does = "sign_in" },
        { at = 0, agent = "1001", does = "ready" },
        { at = 1, caller = "5551234", does = "call", number = "8001", variables = { 1 = "gold" } },
        { at = 2, agent = "1001", does = "answer" },
        { at = 3, agent = "1001", does = "hold" },
        { at = 5, agent = "1001", does = "retrieve" },
        { at = 6, agent = "1001", does = "set_data", wrapup = "done", variables = { 3 = "c" } },
        { at = 10, caller = "5551234", does = "hang_up" },
    ]"""
    with ctisp.Server(stepped=True, scenario=story) as server:
        server.step(9)
        assert server.termination_records() == []
        server.step(3600)
        assert server.failed_steps() == []
        (record,) = server.termination_records()
        assert (record.agent_id, record.agent_instrument) == ("1001", "3001")
        assert (record.ani, record.dnis) == ("5551234", "8001")
        assert record.call_variables == {1: "gold", 3: "c"}
        assert record.call_wrapup_data == "done"
        assert record.call_type is ctisp.CallType.ACD_IN
        assert (record.service_number, record.skill_group_number) == (11, 101)
        assert (record.ring_time, record.talk_time, record.hold_time) == (1, 8, 2)
        assert record.ended is not None
        assert record.ended - record.began == 9
        assert not record.is_bad_call
        assert record.named_variables == record.named_arrays == record.enabled_services == ()


def test_termination_records_have_the_ecc_variables() -> None:
    with ctisp.Server(stepped=True) as server:
        services = ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL
        with ctisp.Client(
            server.address, services=services, peripheral_id=5000, agent_instrument="3001"
        ) as desk:
            desk.login("1001", "1001")
            made = desk.request(
                ctisp.MakeCallReq(
                    peripheral_id=5000,
                    agent_instrument="3001",
                    dialed_number="95551234",
                    user_to_user_info=b"\x00\xff",
                    named_variables=[ctisp.NamedVariable("user.customer", "gold")],
                    named_arrays=[ctisp.NamedArray(1, "user.history", "last year")],
                )
            )
            desk.clear_connection(made.new_connection)
        server.step(3600)
        (record,) = server.termination_records()
        assert record.named_variables == (ctisp.NamedVariable("user.customer", "gold"),)
        assert record.named_arrays == (ctisp.NamedArray(1, "user.history", "last year"),)
        assert record.user_to_user_info == b"\x00\xff"
        assert record.call_type is ctisp.CallType.OUT


@pytest.mark.cti_server(side_b="127.0.0.1:0")
def test_a_duplex_server_has_two_sides(cti_server: ctisp.Server) -> None:
    server = cti_server
    assert server.side_address("A") == server.address
    side_b = server.side_address("B")
    assert side_b not in (None, server.address)
    assert server.active_side == "A"
    with bridge(server) as client:
        server.switch_over()
        with pytest.raises(ctisp.ConnectionLostError) as caught:
            until(client, ctisp.CallDeliveredEvent)
        assert caught.value.code is ctisp.StatusCode.SERVER_IN_MAINTENANCE_MODE
    assert server.active_side == "B"
    assert server.alarms()[-1].kind == "side_active"
    assert server.stop_side("B")
    assert not server.stop_side("B")
    assert server.active_side == "A"
    server.start_side("B")
    assert server.active_side == "A"
    assert server.stop_side("A")
    assert server.active_side == "B"


def test_a_server_without_side_b_has_nobody_to_switch_to() -> None:
    with ctisp.Server() as server:
        assert server.active_side == "A"
        assert server.side_address("B") is None
        with pytest.raises(RuntimeError, match="does not run"):
            server.switch_over()
        with pytest.raises(ValueError, match="no side B"):
            server.start_side("B")
        with pytest.raises(ValueError, match="expected"):
            server.stop_side("C")  # type: ignore[arg-type]


def test_sessions_are_captured_in_a_folder_that_is_there(tmp_path: Path) -> None:
    debug = ctisp.Services.DEBUG | ctisp.Services.ALL_EVENTS
    server = ctisp.Server(capture_dir=tmp_path)
    with server, ctisp.Client(server.address, services=debug) as client:
        assert ctisp.Services.DEBUG in client.services
    end = time.monotonic() + PATIENCE
    # A thread of its own writes it.
    while not (files := list(tmp_path.iterdir())):
        assert time.monotonic() < end
    (file,) = files
    assert file.suffix == ".pcap"
    with pytest.raises(FileNotFoundError, match="missing"):
        ctisp.Server(capture_dir=tmp_path / "missing")
