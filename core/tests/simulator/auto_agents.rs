//! Agents that the centre plays itself.

use crate::desk::*;
use ctisp::peripheral::simulator::{TrafficConfig, WrapUp};
use ctisp::peripheral::Peripheral;
use ctisp::{AgentState, ControlFailureCode};
use std::time::Duration;

const HOUR: u64 = 3_600_000;

fn with_agents(count: u32) -> Desk {
    let mut desk = Desk::with(|config| config.auto_agents = count);
    desk.events();
    desk
}

#[test]
fn they_are_spread_over_the_agents_and_available_at_once() {
    let mut desk = with_agents(2);
    let available: Vec<u32> = (1001..=1020)
        .filter(|agent| desk.state_of(&agent.to_string()) == AgentState::AVAILABLE)
        .collect();
    assert_eq!(available, [1010, 1020]);
}

#[test]
fn they_answer_wrap_up_and_are_available_again() {
    let mut desk = with_agents(20);
    let call = desk.call_in("8001");
    assert_eq!(desk.state_of("1001"), AgentState::RESERVED);
    desk.events();
    let events = desk.wait(10_000);
    assert_eq!(events[0], "CALL_ESTABLISHED call 1 at 3001 LCS_CONNECT -> 3001 bridge");
    desk.centre.hang_up(call);
    assert_eq!(desk.state_of("1001"), AgentState::WORK_READY);
    desk.wait(60_000);
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
    assert_eq!((desk.centre.calls_in_progress(), desk.centre.next_deadline()), (0, None));
}

#[test]
fn they_are_never_stuck_whatever_the_rules_are() {
    let rules = [WrapUp::NotAllowed, WrapUp::Optional, WrapUp::Required, WrapUp::RequiredWithData];
    for wrap_up in rules {
        let mut desk = Desk::with(|config| {
            config.wrap_up = wrap_up;
            config.auto_agents = 20;
            config.traffic = Some(TrafficConfig::new(1_000));
            // Some are too slow for it.
            config.delays.ring_no_answer = Some(Duration::from_secs(4));
        });
        desk.wait(HOUR);
        desk.centre.set_traffic(None);
        desk.wait(10 * HOUR);
        assert!(desk.centre.traffic_counts().answered > 300, "{wrap_up:?}");
        assert_eq!(desk.centre.calls_in_progress(), 0, "{wrap_up:?}");
        assert_eq!(desk.centre.next_deadline(), None, "{wrap_up:?}");
        for agent in 1001..=1020 {
            let state = desk.state_of(&agent.to_string());
            assert_eq!(state, AgentState::AVAILABLE, "{wrap_up:?} {agent}");
        }
    }
}

#[test]
fn a_direct_call_is_answered_too_and_not_wrapped_up() {
    let mut desk = with_agents(2);
    desk.not_ready(&["1001"]);
    desk.told(make("3001", "3020"));
    let events = desk.wait(10_000);
    assert_eq!(events[0], "CALL_ESTABLISHED call 1 at 3020 LCS_CONNECT -> 3001 3020 bridge");
    desk.told(clear(at(1, "3001")));
    assert_eq!(desk.state_of("1020"), AgentState::AVAILABLE);
}

#[test]
fn who_dials_one_that_pauses_and_gives_up_does_not_keep_it_from_work() {
    let mut desk = with_agents(2);
    desk.not_ready(&["1001"]);
    desk.told(state("1020", AgentState::NOT_READY));
    desk.told(make("3001", "3020"));
    desk.wait(1_000);
    desk.told(clear(at(1, "3001")));
    desk.wait(HOUR);
    assert_eq!(desk.state_of("1020"), AgentState::AVAILABLE);
}

#[test]
fn an_agent_whom_a_client_signs_in_is_the_clients() {
    let mut desk = with_agents(20);
    desk.told(login("1001", "3001"));
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    desk.wait(HOUR);
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY, "nobody acts for it");
    desk.told(state("1001", AgentState::AVAILABLE));
    // At another's phone: that one goes.
    desk.told(login("1002", "3003"));
    assert_eq!(desk.state_of("1003"), AgentState::LOGOUT);
    // The client's agents are not taken over.
    let taken = ControlFailureCode::SPECIFIED_AGENT_ALREADY_SIGNED_ON;
    assert_eq!(desk.try_to(login("1001", "3001")), control(taken, 10_102));
}

#[test]
fn the_clients_agent_answers_by_itself_no_more() {
    let mut desk = with_agents(1);
    desk.told(login("1020", "3020"));
    desk.told(state("1020", AgentState::AVAILABLE));
    desk.call_in("8002");
    desk.wait(HOUR);
    assert_eq!(desk.state_of("1020"), AgentState::RESERVED);
}

#[test]
fn a_wrong_password_takes_no_agent_over() {
    let mut desk = with_agents(20);
    let mut wrong = login("1001", "3001");
    wrong.agent_password = Some("no".to_owned());
    assert!(desk.try_to(wrong).is_err());
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
}
