"""A client on asyncio, against a CTI server of the test's own."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any, TypeVar

import pytest
from centre import PATIENCE, desk, settings, sign_in
from scripted import ScriptedServer

import ctisp

E = TypeVar("E")
T = TypeVar("T")
BRIDGE = ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run it in a loop of its own, in debug mode: what is never awaited or blocks is told."""

    async def limited() -> T:
        return await asyncio.wait_for(work, PATIENCE)

    return asyncio.run(limited(), debug=True)


def bridge(address: str, **more: Any) -> ctisp.AsyncClient:
    return ctisp.AsyncClient(
        address, **{"services": BRIDGE, "peripheral_id": 5000, "client_id": "bridge", **more}
    )


async def expect(client: ctisp.AsyncClient, kind: type[E]) -> E:
    async for event in client:
        if isinstance(event, kind):
            return event
    raise AssertionError(f"no {kind.__name__} came")


def test_an_agent_signs_in_and_answers_a_call(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with ctisp.AsyncClient(cti_server.address, **settings()) as client:
            await client.login("1001", "1001")
            await client.set_agent_state(ctisp.AgentState.AVAILABLE)
            async for event in client:
                match_state = isinstance(event, ctisp.AgentStateEvent)
                if match_state and event.agent_state is ctisp.AgentState.AVAILABLE:
                    break
            call = cti_server.place_call("5551234", "8001")
            delivered = await expect(client, ctisp.CallDeliveredEvent)
            answer = await client.answer_call(delivered.connection)
            assert isinstance(answer, ctisp.AnswerCallConf)
            await expect(client, ctisp.CallEstablishedEvent)
            await client.clear_connection(delivered.connection)
            assert (await expect(client, ctisp.EndCallEvent)).connection_call_id == call.call_id
            assert client.side == "A" and client.version == 25
            await client.set_agent_state(ctisp.AgentState.NOT_READY)
            made = await client.make_call("9123")
            assert isinstance(made.new_connection, ctisp.Connection)
            await client.clear_connection(made.new_connection)
            await client.logout()

    run(work())


def test_events_become_rows(cti_server: ctisp.Server) -> None:
    async def work() -> list[dict[str, Any]]:
        async with bridge(cti_server.address) as client:
            with desk(cti_server) as phone:
                sign_in(phone)
            return [event.to_dict() async for event in client.take(3)]

    rows = run(work())
    assert len(rows) == 3
    assert rows[0]["message"] == "SYSTEM_EVENT"
    assert {row["message"] for row in rows[1:]} == {"AGENT_STATE_EVENT"}
    assert rows[1]["agent_state"] == "LOGIN"


def test_any_loop_will_do_that_can_read_a_socket(cti_server: ctisp.Server) -> None:
    uvloop = pytest.importorskip("uvloop")

    async def work() -> int:
        async with bridge(cti_server.address) as client:
            asked = [client.query_agent_state(agent_id="1001", mrd_id=1) for _ in range(50)]
            assert len(await asyncio.gather(*asked)) == 50
            return len([event async for event in client.take(1)])

    loop = uvloop.new_event_loop()
    try:
        assert loop.run_until_complete(asyncio.wait_for(work(), PATIENCE)) == 1
    finally:
        loop.close()


def test_settings_that_cannot_be_are_told_when_it_is_opened() -> None:
    async def work() -> None:
        with pytest.raises(ValueError, match="protocol version 8"):
            await bridge("127.0.0.1:1", version=8).open()
        with pytest.raises(ctisp.ConnectError):
            await bridge("127.0.0.1:1").open()

    run(work())


def test_rows_become_a_data_frame_in_one_line(cti_server: ctisp.Server) -> None:
    pandas = pytest.importorskip("pandas")

    async def work() -> Any:
        async with bridge(cti_server.address) as client:
            with desk(cti_server) as phone:
                sign_in(phone)
            return pandas.DataFrame([event.to_dict() async for event in client.take(4)])

    frame = run(work())
    states = frame[frame["message"] == "AGENT_STATE_EVENT"]["agent_state"]
    assert list(states) == ["LOGIN", "NOT_READY", "AVAILABLE"]


def test_hundreds_of_requests_are_on_their_way_at_once(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:
            agents = [str(1001 + number % 20) for number in range(300)]
            asked = [client.query_agent_state(agent_id=agent, mrd_id=1) for agent in agents]
            answers = await asyncio.gather(*asked)
            assert [answer.icm_agent_id for answer in answers] == [int(a) + 5000 for a in agents]

    run(work())


def test_answers_come_though_nobody_reads_the_events(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:
            with desk(cti_server) as phone:
                sign_in(phone)
            answer = await client.query_agent_state(agent_id="1001", mrd_id=1)
            assert answer.agent_state is ctisp.AgentState.AVAILABLE

    run(work())


def test_refusals_are_raised_where_they_are_awaited(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with ctisp.AsyncClient(cti_server.address, **settings()) as client:
            with pytest.raises(ctisp.ControlFailureError) as caught:
                await client.login("1001", "wrong")
            assert caught.value.code is ctisp.ControlFailureCode.INVALID_PASSWORD_SPECIFIED
            with pytest.raises(ctisp.RefusedError) as refused:
                await ctisp.AsyncClient(cti_server.address, **settings(client_id="other")).open()
            assert refused.value.code is ctisp.StatusCode.DEVICE_IN_USE
            with pytest.raises(TypeError, match="is not a request"):
                await client.request(ctisp.SystemEvent())  # type: ignore[arg-type]
        with pytest.raises(ctisp.ClosedError):
            await client.login("1001", "1001")

    run(work())


def test_a_cancelled_task_loses_no_event_and_no_later_answer(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:
            await expect(client, ctisp.SystemEvent)
            for _ in range(3):
                waiting = asyncio.create_task(client.__anext__())
                await asyncio.sleep(0)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
            asked = asyncio.create_task(client.query_agent_state(agent_id="1001", mrd_id=1))
            await asyncio.sleep(0)
            asked.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asked
            other = await client.query_agent_state(agent_id="1002", mrd_id=1)
            assert other.icm_agent_id == 6002
            with desk(cti_server) as phone:
                sign_in(phone)
            states = [event async for event in client.take(3)]
            assert [state.agent_state.name for state in states] == [  # type: ignore[union-attr]
                "LOGIN",
                "NOT_READY",
                "AVAILABLE",
            ]

    run(work())


def test_no_event_in_time_is_none(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:
            await expect(client, ctisp.SystemEvent)
            assert await client.next_event(0) is None
            assert await client.next_event(0.01) is None

    run(work())


def test_several_tasks_share_the_events_and_end_with_the_client(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:

            async def read() -> int:
                return len([event async for event in client])

            readers = [asyncio.create_task(read()) for _ in range(3)]
            with desk(cti_server) as phone:
                sign_in(phone)
            # What the server sent before this answer has come before it.
            await client.query_agent_state(agent_id="1001", mrd_id=1)
            await client.close()
            assert sum(await asyncio.gather(*readers)) == 4
            assert [event async for event in client] == []
            assert [event async for event in client.take(1)] == []

    run(work())


def test_closing_in_the_loop_over_the_events_ends_it(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:
            async for _ in client:
                await asyncio.gather(client.close(), client.close())
            await client.close()

    run(work())


def test_requests_under_way_end_with_the_client() -> None:
    async def work() -> None:
        with ScriptedServer() as server:
            async with bridge(server.address) as client:
                asked = [asyncio.create_task(client.answer_call()) for _ in range(3)]
                late = asyncio.create_task(client.request(ctisp.AnswerCallReq(), timeout=0.01))
                with pytest.raises(ctisp.TimedOutError):
                    await late
            for task in asked:
                with pytest.raises(ctisp.ClosedError):
                    await task

    run(work())


def test_a_loop_raises_when_the_connection_is_lost_for_good(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address, reconnect=False) as client:
            await expect(client, ctisp.SystemEvent)
            cti_server.cut_connections()
            with pytest.raises(ctisp.ConnectionLostError):
                async for _ in client:
                    pass

    run(work())


def test_a_lost_session_is_opened_again(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with bridge(cti_server.address) as client:
            await expect(client, ctisp.SystemEvent)
            cti_server.cut_connections()
            assert (await expect(client, ctisp.ConnectionLost)).side == "A"
            assert (await expect(client, ctisp.Reconnected)).open_conf == client.open_conf
            await expect(client, ctisp.Resynchronised)
            await client.query_agent_state(agent_id="1001", mrd_id=1)

    run(work())


def test_opening_can_be_cancelled_and_other_tasks_run_meanwhile() -> None:
    async def work() -> None:
        with ScriptedServer(answers=False) as server:
            client = bridge(server.address)
            assert repr(client) == "<ctisp.AsyncClient, not open>"
            opening = asyncio.create_task(client.open())
            for _ in range(3):
                await asyncio.sleep(0)
            opening.cancel()
            with pytest.raises(asyncio.CancelledError):
                await opening
            with pytest.raises(ctisp.ClosedError):
                await client.next_event(0)
            await client.close()
            with pytest.raises(ctisp.TimedOutError):
                await bridge(server.address, open_timeout=0.01).open()

    run(work())


def test_a_busy_reader_lets_other_tasks_run() -> None:
    events = 1000

    async def work() -> None:
        turns = 0

        async def other() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        with ScriptedServer(ctisp.SystemEvent().encode() * events) as server:
            async with bridge(server.address) as client:
                await client.next_event()
                task = asyncio.create_task(other())
                assert len([event async for event in client.take(events - 1)]) == events - 1
                task.cancel()
        assert turns >= 5

    run(work())


def test_a_client_that_is_forgotten_is_closed(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        client = ctisp.AsyncClient(cti_server.address, **settings())
        await client.open()

    run(work())
    gc.collect()
    with desk(cti_server):
        pass


def test_without_waiting_the_loop_goes_on_until_a_session_is_open(
    cti_server: ctisp.Server,
) -> None:
    async def work() -> None:
        async with bridge(cti_server.address, wait=False) as client:
            opened = await client.next_event()
            assert isinstance(opened, ctisp.Opened) and opened.side == client.side
            assert client.services == BRIDGE

    run(work())
