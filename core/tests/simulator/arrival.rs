//! AGENT_PRE_CALL_EVENT, the call that follows, and AGENT_PRE_CALL_ABORT_EVENT.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::{AgentState, ControlFailureCode as Code, ForcedFlag, Message};
use std::time::Duration;

/// Routed calls take two seconds to the agents, who are available.
fn slow(agents: &[&str]) -> Desk {
    let mut desk = Desk::with(|config| config.delays.route = Some(Duration::from_secs(2)));
    desk.available(agents);
    desk
}

const ANNOUNCED: [&str; 2] = [
    "AGENT_PRE_CALL 1001 group 101 -> 3001 bridge",
    "AGENT_STATE 1001 RESERVED group 101 RESERVED -> 3001 bridge",
];
const ABORTED: &str = "AGENT_PRE_CALL_ABORT 3001 -> 3001 bridge";
const FREE: &str = "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge";

#[test]
fn the_call_comes_a_moment_after_its_announcement() {
    let mut desk = slow(&["1001"]);
    desk.call_in("8001");
    assert_eq!(desk.events(), ANNOUNCED);
    assert!(desk.wait(1_999).is_empty());
    assert_eq!(
        desk.wait(2_000),
        [
            "BEGIN_CALL call 1 at 3001 CALLTYPE_ACD_IN -> 3001 bridge",
            "CALL_DELIVERED call 1 at 3001 LCS_ALERTING from 5551234 -> 3001 bridge",
        ]
    );
}

#[test]
fn a_caller_who_gives_up_meanwhile_aborts_it() {
    let mut desk = slow(&["1001"]);
    let call = desk.call_in("8001");
    desk.events();
    assert!(desk.centre.hang_up(call));
    assert_eq!(desk.events(), [ABORTED, FREE]);
    assert!(desk.wait(5_000).is_empty());
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn an_agent_who_is_signed_out_meanwhile_turns_the_call_to_another() {
    let mut desk = slow(&["1001", "1002"]);
    desk.call_in("8001");
    desk.events();
    let out = SetAgentStateReq { forced_flag: ForcedFlag::TRUE, ..logout("1001") };
    let events = desk.told(out);
    assert_eq!(events[0], ABORTED);
    assert_eq!(events[2], "AGENT_PRE_CALL 1002 group 101 -> 3002 bridge");
    let rings = "CALL_DELIVERED call 1 at 3002 LCS_ALERTING from 5551234 -> 3002 bridge";
    assert!(desk.wait(2_000).contains(&rings.to_owned()));
}

#[test]
fn an_agent_cannot_get_out_of_the_way() {
    let mut desk = slow(&["1001"]);
    desk.call_in("8001");
    desk.events();
    let coming = |error| control(Code::INVALID_OBJECT_STATE, error);
    assert_eq!(desk.try_to(state("1001", AgentState::NOT_READY)), coming(10104));
    assert_eq!(desk.try_to(state("1001", AgentState::AVAILABLE)), coming(10111));
    assert_eq!(desk.try_to(logout("1001")), coming(10112));
    assert_eq!(desk.try_to(make("3001", "3002")), coming(10106));
}

#[test]
fn announcement_abort_and_call_have_the_same_router_call_key() {
    let mut desk = slow(&["1001", "1002"]);
    desk.call_in("8001");
    let keys = |desk: &mut Desk| -> Vec<_> {
        let key = |message: &Message| match message {
            Message::AgentPreCallEvent(e) => Some((
                e.router_call_key_day,
                e.router_call_key_call_id,
                e.router_call_key_sequence_number,
            )),
            Message::AgentPreCallAbortEvent(e) => Some((
                e.router_call_key_day,
                e.router_call_key_call_id,
                e.router_call_key_sequence_number,
            )),
            Message::BeginCallEvent(e) => Some((
                e.router_call_key_day,
                e.router_call_key_call_id,
                e.router_call_key_sequence_number,
            )),
            _ => None,
        };
        desk.messages().iter().filter_map(|event| key(&event.message)).collect()
    };
    let announced = keys(&mut desk);
    let (day, call) = (announced[0].0, announced[0].1);
    assert_eq!((day, call), (Some(154_449), Some(1)), "days since 1601, calls since midnight");
    assert_eq!(announced[0].2, Some(0));
    desk.ask(SetAgentStateReq { forced_flag: ForcedFlag::TRUE, ..logout("1001") }).expect("out");
    let again = keys(&mut desk);
    assert_eq!(again, [(day, call, Some(0)), (day, call, Some(1))], "the abort, the next routing");
    desk.centre_until(2_000);
    assert_eq!(keys(&mut desk), [(day, call, Some(1))]);
}
