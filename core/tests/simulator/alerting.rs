//! AlertRings: how long what was called may ring. A ring lasts six seconds.

use crate::consult::{calls_only, talking};
use crate::desk::*;
use ctisp::messages::*;
use ctisp::{AllocationState, Message};
use std::time::Duration;

fn ringing(seconds: u64, request: MakeCallReq) -> (Desk, Vec<String>) {
    let mut desk = Desk::with(|config| config.delays.outside_answer = Duration::from_secs(600));
    desk.not_ready(&["1001", "1002"]);
    desk.told(request);
    let events = desk.wait(seconds * 1_000);
    (desk, events)
}

#[test]
fn a_call_that_nobody_answers_fails_after_its_rings_and_clears() {
    let request = MakeCallReq { alert_rings: 3, ..make("3001", "3002") };
    let (mut desk, events) = ringing(17, request);
    assert!(events.is_empty(), "{events:?}");
    assert_eq!(
        desk.wait(18_000),
        [
            "CALL_FAILED call 1 at 3001 LCS_FAIL CEC_CALL_NOT_ANSWERED -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3002 LCS_NULL -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 3002 bridge",
            "CALL_CLEARED call 1 at 3001 LCS_NULL CEC_CALL_NOT_ANSWERED -> 3001 3002 bridge",
            "END_CALL call 1 at 3002 -> 3002",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
    );
    assert_eq!(desk.centre.calls_in_progress(), 0);
    desk.told(make("3001", "3002"));
}

#[test]
fn an_outside_party_rings_so_long_too() {
    let request = MakeCallReq { alert_rings: 2, ..make("3001", "95550000") };
    let (_, events) = ringing(12, request);
    let failed = "CALL_FAILED call 1 at 3001 LCS_FAIL CEC_CALL_NOT_ANSWERED -> 3001 bridge";
    assert_eq!(events[0], failed);
}

#[test]
fn without_rings_a_phone_rings_for_ever_and_an_answer_ends_the_counting() {
    let (mut desk, events) = ringing(500, make("3001", "3002"));
    assert!(events.is_empty(), "{events:?}");
    desk.told(clear(at(1, "3001")));
    desk.told(MakeCallReq { alert_rings: 1, ..make("3001", "3002") });
    desk.told(answer(at(2, "3002")));
    assert!(desk.wait(510_000).is_empty());
}

#[test]
fn a_consult_that_nobody_answers_leaves_the_call_on_hold() {
    let mut desk = talking();
    desk.told(ConsultationCallReq { alert_rings: 1, ..consult(at(1, "3001"), "3002") });
    let events = calls_only(desk.wait(6_000));
    let failed = "CALL_FAILED call 2 at 3001 LCS_FAIL CEC_CALL_NOT_ANSWERED -> 3001 3002 bridge";
    assert_eq!(events[0], failed);
    assert!(events.contains(&"END_CALL call 2 at 3001 -> 3001 bridge".to_owned()), "{events:?}");
    desk.told(retrieve(at(1, "3001")));
}

#[test]
fn who_was_added_at_once_and_does_not_answer_leaves_the_others_alone() {
    let mut desk = talking();
    desk.told(ConferenceCallReq { alert_rings: 1, ..at_once(at(1, "3001"), "3002") });
    assert_eq!(
        desk.wait(6_000),
        [
            "CALL_CONNECTION_CLEARED call 3 at 3002 LCS_NULL -> 3001 3002 bridge",
            "END_CALL call 3 at 3002 -> 3002",
        ]
    );
    assert_eq!(desk.centre.calls_in_progress(), 1);
}

#[test]
fn a_call_transferred_at_once_ends_where_nobody_answers() {
    let mut desk = talking();
    desk.told(TransferCallReq { alert_rings: 1, ..blind(at(1, "3001"), "3002") });
    let events = desk.wait(6_000);
    let cleared = "CALL_CLEARED call 1 at 3001 LCS_NULL CEC_CALL_NOT_ANSWERED -> 3002 bridge";
    assert!(events.contains(&cleared.to_owned()), "{events:?}");
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn a_predictive_call_that_nobody_answers_fails() {
    let mut desk = Desk::with(|config| config.delays.outside_answer = Duration::from_secs(600));
    let request = MakePredictiveCallReq {
        alert_rings: 1,
        allocation_state: AllocationState::ESTABLISHED,
        ..predictive("8001", "95550000")
    };
    let Ok(Message::MakePredictiveCallConf(_)) = desk.ask(request) else { panic!("refused") };
    desk.events();
    let events = desk.wait(6_000);
    assert_eq!(events[0], "CALL_FAILED call 1 at 8001 LCS_FAIL CEC_CALL_NOT_ANSWERED -> bridge");
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn a_routed_call_rings_as_long_as_desk_settings_say() {
    let mut desk = Desk::with(|_| {});
    desk.not_ready(&["1001"]);
    desk.available(&["1002"]);
    desk.told(MakeCallReq { alert_rings: 1, ..make("3001", "8001") });
    assert!(desk.wait(60_000).is_empty());
}
