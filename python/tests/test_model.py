"""The live model."""

from __future__ import annotations

import asyncio
import json
import signal
import threading
from typing import TypeVar

import pytest
from centre import PATIENCE, desk, expect, sign_in

import ctisp
from ctisp import model as m

C = TypeVar("C", bound=m.Change)
BRIDGE = ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL


def bridge(server: ctisp.Server) -> ctisp.Client:
    return ctisp.Client(server.address, services=BRIDGE, peripheral_id=5000)


def test_agents_and_calls_are_kept_and_their_changes_told(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        changes = model.changes(timeout=20)

        def next_of(kind: type[C]) -> C:
            return next(change for change in changes if isinstance(change, kind))

        sign_in(phone)
        change = next_of(m.AgentStateChange)
        assert (change.agent_id, change.old, change.new) == ("1001", None, ctisp.AgentState.LOGIN)
        while change.new is not ctisp.AgentState.AVAILABLE:
            change = next_of(m.AgentStateChange)
        agent = model.agent("1001")
        assert agent is not None and [agent] == model.agents
        assert (agent.state, agent.instrument) == (ctisp.AgentState.AVAILABLE, "3001")
        assert agent.since is not None and agent.skill_groups and not agent.unsure
        assert model.agent("nobody") is None

        call = cti_server.place_call("5551234", "8001", {1: "gold"})
        key = next_of(m.CallAppeared).call
        phone.answer_call(expect(phone, ctisp.CallDeliveredEvent).connection)
        connect = ctisp.LocalConnectionState.CONNECT
        while (change_of := next_of(m.ConnectionState)).device_id != "3001" or (
            change_of.new is not connect
        ):
            pass
        seen = model.call(key)
        assert seen is not None and model.calls == [seen]
        assert (seen.call_id, seen.caller, seen.state) == (
            call.call_id,
            "5551234",
            m.CallState.TALKING,
        )
        assert seen.call_variables == ("gold", *[None] * 9)
        party = seen.party_of("3001")
        assert party is not None and party.state is connect
        assert model.calls_of_device("3001") == [seen]
        call.hang_up()
        ended = next_of(m.CallEnded)
        assert (ended.call.key, ended.why) == (key, "end_call")
        assert model.call(key) is None and model.calls == []
        client.close()
        assert [change for change in changes if isinstance(change, m.CallAppeared)] == []


def test_changes_end_when_nothing_changes_in_time(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client:
        model = m.LiveModel(client)
        list(model.changes(timeout=0.2))
        assert list(model.changes(timeout=0)) == []
        with pytest.raises(ValueError, match="callbacks"):
            m.LiveModel(client)


def test_a_lost_session_makes_the_model_unsure_and_a_new_one_right(
    cti_server: ctisp.Server,
) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        sign_in(phone)
        changes = model.changes(timeout=20)
        cti_server.cut_connections()
        kinds = []
        for change in changes:
            kinds.append(type(change))
            if isinstance(change, m.Resynchronised):
                break
        assert m.Unsure in kinds
        agent = model.agent("1001")
        assert agent is not None and not agent.unsure


def test_changes_that_nobody_reads_any_more_hold_nothing_up(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        changes = model.changes()
        del changes
        never_read = model.changes()
        sign_in(phone)
        del never_read
        assert list(model.changes(timeout=0)) == []


STATISTICS = ctisp.QuerySkillGroupStatisticsReq(peripheral_id=5000, skill_group_number=101)


def until(changes: object, kind: type[C]) -> C:
    """The next change of that class."""
    for change in changes:  # type: ignore[attr-defined]
        if isinstance(change, kind):
            return change
    raise AssertionError(f"no {kind.__name__} came")


def test_the_first_picture_has_agents_groups_devices_and_calls(cti_server: ctisp.Server) -> None:
    with desk(cti_server) as phone:
        sign_in(phone)
        call = cti_server.place_call("5551234", "8001", {1: "gold"})
        with bridge(cti_server) as client:
            model = m.LiveModel(client)
            assert model.agents == []
            changes = model.changes(timeout=PATIENCE)
            model.load_configuration()
            assert until(changes, m.Resynchronised).unsure == 0
            assert len(model.agents) == 20
            agent = model.agent("1001")
            assert agent is not None and agent.is_signed_in
            assert (agent.login_name, agent.instrument) == ("1001", "3001")
            assert agent.state_in(1) is agent.state is ctisp.AgentState.RESERVED
            assert [mrd.mrd_id for mrd in agent.mrds] == [1]
            group = model.skill_group(101)
            assert group is not None and group in model.skill_groups
            assert group.name and group.agents_signed_in == 1
            assert sum(group.agents.values()) == 1
            device = model.device("3001")
            assert device is not None and device in model.devices
            assert (device.agent_id, device.in_service) == ("1001", True)
            [seen] = model.calls
            assert device.calls == (seen.key,)
            assert (seen.call_id, seen.call_variables[0]) == (call.call_id, "gold")
            assert model.peripheral_online(5000) is True
            assert model.peripheral_type(5000) is ctisp.PeripheralType.ENTERPRISE_AGENT
            assert model.pg_status == ctisp.PgStatusCode(0)
            assert repr(model) == "<ctisp.model.LiveModel: 20 agents, 1 calls>"


def test_statistics_are_asked_for_and_kept(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        changes = model.changes(timeout=PATIENCE)
        sign_in(phone)
        answer = model.ask(STATISTICS)
        assert isinstance(answer, ctisp.QuerySkillGroupStatisticsConf)
        group = model.skill_group(101)
        assert group is not None and group.statistics_at is not None
        assert group.statistics is not None
        assert group.statistics.agents_logged_on == answer.agents_logged_on == 1
        assert until(changes, m.SkillGroupStatistics).skill_group == 101
        model.ask(ctisp.QueryAgentStatisticsReq(peripheral_id=5000, agent_id="1001"))
        assert until(changes, m.AgentStatistics).agent_id == "1001"
        agent = model.agent("1001")
        assert agent is not None and agent.statistics is not None
        with pytest.raises(ctisp.RefusedError):
            model.ask(STATISTICS.replace(skill_group_number=999))
        with pytest.raises(TypeError, match="not a request"):
            model.ask(answer)  # type: ignore[type-var]


def test_all_of_it_is_plain_as_a_dict_and_short_as_a_repr(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        sign_in(phone)
        cti_server.place_call("5551234", "8001", {1: "gold"})
        expect(phone, ctisp.CallDeliveredEvent)
        changes = model.changes(timeout=PATIENCE)
        model.ask(STATISTICS)
        change = until(changes, m.SkillGroupStatistics)
        assert change.to_dict() == {
            "change": "SkillGroupStatistics",
            "skill_group": 101,
            "peripheral_id": 5000,
        }
        things = [*model.agents, *model.calls, *model.devices, *model.skill_groups, change]
        assert len({type(thing) for thing in things}) == 5
        rows = [thing.to_dict() for thing in things]
        assert json.loads(json.dumps(rows)) == rows
        agent = model.agents[0].to_dict()
        assert (agent["agent_id"], agent["state"]) == ("1001", "RESERVED")
        call = model.calls[0].to_dict()
        assert (call["state"], call["key"]) == ("RINGING", int(model.calls[0].key))
        assert call["parties"][0]["state"] in ("ALERTING", "INITIATE")
        shown = repr(model.agents[0])
        assert shown.startswith("Agent(peripheral_id=5000, agent_id='1001'")
        assert "None" not in shown and "False" not in shown


def test_a_call_on_its_way_is_announced(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        sign_in(phone)
        changes = model.changes(timeout=PATIENCE)
        cti_server.place_call("5551234", "8001", {1: "gold"})
        announced = until(changes, m.CallAnnounced).call
        assert (announced.instrument, announced.agent_id) == ("3001", "1001")
        assert (announced.ani, announced.call_variables[0]) == ("5551234", "gold")
        over = until(changes, m.AnnouncementOver)
        assert (over.call, over.why, over.arrived) == (announced, "arrived", model.calls[0].key)
        assert model.announced_calls == []


def test_ctrl_c_ends_the_wait_for_a_change(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client:
        changes = m.LiveModel(client).changes()
        timer = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            for _ in changes:
                pass


def run(work: object) -> None:
    async def limited() -> None:
        await asyncio.wait_for(work, PATIENCE)  # type: ignore[call-overload]

    asyncio.run(limited(), debug=True)


def async_bridge(server: ctisp.Server) -> ctisp.AsyncClient:
    return ctisp.AsyncClient(server.address, services=BRIDGE, peripheral_id=5000)


async def until_async(changes: object, kind: type[C]) -> C:
    async for change in changes:  # type: ignore[attr-defined]
        if isinstance(change, kind):
            return change
    raise AssertionError(f"no {kind.__name__} came")


def test_a_model_follows_an_async_client(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        async with async_bridge(cti_server) as client:
            model = m.AsyncLiveModel(client)
            changes = model.changes()
            model.load_configuration()
            await until_async(changes, m.Resynchronised)
            assert len(model.agents) == 20
            async with ctisp.AsyncClient(
                cti_server.address,
                services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
                peripheral_id=5000,
                agent_instrument="3001",
            ) as phone:
                await phone.login("1001", "1001")
                change = await until_async(changes, m.AgentStateChange)
                assert (change.agent_id, change.new) == ("1001", ctisp.AgentState.LOGIN)
            answer = await model.ask(STATISTICS)
            assert isinstance(answer, ctisp.QuerySkillGroupStatisticsConf)
            group = model.skill_group(101)
            assert group is not None and group.statistics == answer
            with pytest.raises(ctisp.RefusedError):
                await model.ask(STATISTICS.replace(skill_group_number=999))
            await client.close()
            # The loop ends with the client, when it has read what came before.
            assert [c async for c in changes if isinstance(c, m.CallAppeared)] == []

    run(work())


def test_async_changes_end_in_time_and_lose_nothing_to_a_cancelled_task(
    cti_server: ctisp.Server,
) -> None:
    async def work() -> None:
        async with async_bridge(cti_server) as client:
            model = m.AsyncLiveModel(client)
            assert [c async for c in model.changes(timeout=0) if isinstance(c, m.CallData)] == []
            changes = model.changes()
            waits = asyncio.ensure_future(until_async(changes, m.AgentStateChange))
            await asyncio.sleep(0)
            waits.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waits
            with desk(cti_server) as phone:
                await asyncio.to_thread(sign_in, phone)
            assert (await until_async(changes, m.AgentStateChange)).agent_id == "1001"

    run(work())


def test_an_async_model_needs_an_open_client_that_nobody_reads(cti_server: ctisp.Server) -> None:
    async def work() -> None:
        client = async_bridge(cti_server)
        with pytest.raises(ctisp.ClosedError):
            m.AsyncLiveModel(client)
        async with client:
            m.AsyncLiveModel(client)
            with pytest.raises(ValueError, match="callbacks"):
                m.AsyncLiveModel(client)

    run(work())


def test_a_question_is_answered_while_nobody_reads_the_changes(cti_server: ctisp.Server) -> None:
    with bridge(cti_server) as client, desk(cti_server) as phone:
        model = m.LiveModel(client)
        unread = model.changes()
        sign_in(phone)
        # Each has several changes: more than wait to be read at most.
        for _ in range(1200):
            cti_server.place_call("5551234", "3001").hang_up()
        assert model.ask(STATISTICS).skill_group_number == 101
        assert isinstance(next(unread), m.Change)
