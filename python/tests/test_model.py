"""The live model."""

from __future__ import annotations

from typing import TypeVar

import pytest
from centre import desk, expect, sign_in

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
        assert agent is not None and agent == model.agents()["1001"]
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
        assert seen is not None and model.calls() == {key: seen}
        assert (seen.call_id, seen.caller, seen.state) == (
            call.call_id,
            "5551234",
            m.CallState.TALKING,
        )
        assert seen.call_variables == ("gold", *[None] * 9)
        assert "3001" in [party.device_id for party in seen.parties]
        call.hang_up()
        ended = next_of(m.CallEnded)
        assert (ended.call.key, ended.why) == (key, "end_call")
        assert model.call(key) is None and model.calls() == {}
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
