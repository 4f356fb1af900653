//! Agent greetings.

use crate::desk::*;
use ctisp::{AgentGreetingAction, ControlFailureCode as Code, StatusCode};
use std::time::Duration;

const STARTED: &str = "CALL_AGENT_GREETING call 1 at 3001 GREETING_STARTED error 0 -> 3001 bridge";
const ENDED: &str = "CALL_AGENT_GREETING call 1 at 3001 GREETING_ENDED error 0 -> 3001 bridge";

/// Greetings of four seconds; agent 1001 is available.
fn greeting() -> Desk {
    let mut desk = Desk::with(|config| config.delays.greeting = Some(Duration::from_secs(4)));
    desk.available(&["1001"]);
    desk
}

fn answered(desk: &mut Desk) -> Vec<String> {
    desk.call_in("8001");
    desk.events();
    desk.told(answer(at(1, "3001")))
}

fn of_greetings(events: Vec<String>) -> Vec<String> {
    events.into_iter().filter(|event| event.starts_with("CALL_AGENT_GREETING")).collect()
}

#[test]
fn a_routed_call_begins_with_the_greeting() {
    let mut desk = greeting();
    assert_eq!(of_greetings(answered(&mut desk)), [STARTED]);
    assert!(desk.wait(3_999).is_empty());
    assert_eq!(desk.wait(4_000), [ENDED]);
}

#[test]
fn a_call_that_was_not_routed_has_none() {
    let mut desk = greeting();
    desk.not_ready(&["1002", "1003"]);
    desk.told(make("3002", "3003"));
    let events = desk.told(answer(at(1, "3003")));
    assert_eq!(of_greetings(events), [""; 0]);
}

#[test]
fn stop_ends_the_greeting_that_plays() {
    let mut desk = greeting();
    let stop = || greeting_control("1001", AgentGreetingAction::STOP_GREETING);
    let failure = control(Code::AGENT_GREETING_CONTROL_OPERATION_FAILURE, u32::MAX);
    assert_eq!(desk.try_to(stop()), failure, "none plays");
    answered(&mut desk);
    assert_eq!(desk.told(stop()), [ENDED]);
    assert!(desk.wait(10_000).is_empty());
    assert_eq!(desk.try_to(stop()), failure);
}

#[test]
fn disable_lasts_until_enable_or_logout_and_does_not_stop_what_plays() {
    let mut desk = greeting();
    answered(&mut desk);
    assert!(desk.told(greeting_control("1001", AgentGreetingAction::DISABLE_GREETING)).is_empty());
    assert_eq!(desk.wait(4_000), [ENDED]);
    let next = |desk: &mut Desk, call: u32| {
        desk.told(clear(at(call, "3001")));
        desk.call_in("8001");
        desk.events();
        of_greetings(desk.told(answer(at(call + 1, "3001")))).len()
    };
    assert_eq!(next(&mut desk, 1), 0);
    assert!(desk.told(greeting_control("1001", AgentGreetingAction::ENABLE_GREETING)).is_empty());
    assert_eq!(next(&mut desk, 2), 1);
    desk.told(greeting_control("1001", AgentGreetingAction::DISABLE_GREETING));
    desk.told(clear(at(3, "3001")));
    desk.told(state("1001", ctisp::AgentState::NOT_READY));
    desk.told(logout("1001"));
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.events();
    assert_eq!(of_greetings(desk.told(answer(at(4, "3001")))).len(), 1, "a new login session");
}

#[test]
fn a_call_that_ends_meanwhile_makes_the_greeting_fail() {
    let mut desk = greeting();
    answered(&mut desk);
    let failed =
        "CALL_AGENT_GREETING call 1 at 3001 GREETING_FAILED error 4294967295 -> 3001 bridge";
    assert_eq!(of_greetings(desk.told(clear(at(1, "3001")))), [failed]);
    assert!(desk.wait(10_000).is_empty());
}

#[test]
fn the_agent_must_be_known_and_signed_in() {
    let mut desk = greeting();
    let action = AgentGreetingAction::DISABLE_GREETING;
    let mut nobody = greeting_control("1001", action);
    nobody.agent_id = None;
    assert_eq!(desk.try_to(nobody), status(StatusCode::REQUIRED_DATA_MISSING));
    assert_eq!(desk.try_to(greeting_control("77", action)), status(StatusCode::INVALID_AGENT_DATA));
    let out = greeting_control("1002", action);
    assert_eq!(desk.try_to(out), status(StatusCode::AGENT_NOT_LOGGED_ON));
    let odd = greeting_control("1001", AgentGreetingAction(7));
    assert_eq!(desk.try_to(odd), control(Code::VALUE_OUT_OF_RANGE, 0));
}
