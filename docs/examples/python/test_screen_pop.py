import ctisp
import pytest


def sign_in(address: str) -> ctisp.Client:
    """Stands for the program under test."""
    desk = ctisp.Client(
        address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    desk.login("1001", "1001")
    desk.set_agent_state(ctisp.AgentState.AVAILABLE)
    return desk


def test_a_gold_customer_pops_up(cti_server: ctisp.Server) -> None:
    with sign_in(cti_server.address) as desk:
        cti_server.place_call("5551234", "8001", {1: "gold"})
        call = next(event for event in desk if isinstance(event, ctisp.CallDeliveredEvent))
        assert (call.ani, call.call_variable1) == ("5551234", "gold")


def test_the_desk_comes_back_after_a_lost_connection(cti_server: ctisp.Server) -> None:
    with sign_in(cti_server.address) as desk:
        cti_server.cut_connections()
        now = next(event for event in desk if isinstance(event, ctisp.Resynchronised))
        assert now.agent and now.agent.agent_state == ctisp.AgentState.AVAILABLE


@pytest.mark.cti_server(stepped=True, auto_agents=4)
def test_ten_minutes_pass_at_once(cti_server: ctisp.Server) -> None:
    call = cti_server.place_call("5551234", "8001")
    cti_server.step(60)
    call.hang_up()
    cti_server.step(540)  # wrap-up, and the record is written
    assert cti_server.termination_records()[0].talk_time > 0
