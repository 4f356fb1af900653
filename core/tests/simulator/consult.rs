//! Consult, alternate, reconnect: scenarios 5 and 6.

use crate::desk::*;
use ctisp::{AgentState, ConsultType, ControlFailureCode as Code, Message, StatusCode};

/// An outside caller (call 1) talks to 1001.
pub fn talking() -> Desk {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.not_ready(&["1002", "1003"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk
}

/// And 1001 has called 1002 (call 2), who talks.
pub fn consulting() -> Desk {
    let mut desk = talking();
    desk.told(consult(at(1, "3001"), "3002"));
    desk.told(answer(at(2, "3002")));
    desk
}

/// RTP events put aside.
pub fn calls_only(events: Vec<String>) -> Vec<String> {
    events.into_iter().filter(|event| !event.starts_with("RTP_")).collect()
}

#[test]
fn a_consult_holds_the_call_and_makes_another_one() {
    let mut desk = talking();
    assert_eq!(
        desk.told(consult(at(1, "3001"), "3002")),
        [
            "CALL_HELD call 1 at 3001 LCS_HOLD -> 3001 bridge",
            "RTP_STOPPED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STOPPED call 1 at 3001 OUTPUT -> 3001 bridge",
            "AGENT_STATE 1001 HOLD group 101 HOLD -> 3001 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
            "BEGIN_CALL call 2 at 3001 CALLTYPE_CONSULT -> 3001 bridge",
            "CALL_SERVICE_INITIATED call 2 at 3001 LCS_INITIATE -> 3001 bridge",
            "CALL_ORIGINATED call 2 at 3001 LCS_INITIATE to 3002 DEVID_AGENT_DEVICE -> 3001 bridge",
            "BEGIN_CALL call 2 at 3002 CALLTYPE_CONSULT_OFFERRED -> 3002",
            "CALL_DELIVERED call 2 at 3002 LCS_ALERTING from 3001 -> 3001 3002 bridge",
        ]
    );
    assert_eq!(
        calls_only(desk.told(answer(at(2, "3002")))),
        [
            "CALL_ESTABLISHED call 2 at 3002 LCS_CONNECT -> 3001 3002 bridge",
            "AGENT_STATE 1002 TALKING group 101 TALKING -> 3002 bridge",
        ]
    );
}

#[test]
fn the_consult_call_starts_with_a_copy_of_the_call_data() {
    let mut desk = talking();
    let mut request = consult(at(1, "3001"), "3002");
    request.call_variable2 = Some("new".to_owned());
    let answer = desk.ask(request);
    let Ok(Message::ConsultationCallConf(conf)) = answer else { panic!("{answer:?}") };
    assert_eq!(conf.new_connection(), at(2, "3001"));
    let begun = desk.messages().into_iter().find_map(|event| match event.message {
        Message::BeginCallEvent(begin) => Some((begin.call_variable1, begin.call_variable2)),
        _ => None,
    });
    assert_eq!(begun, Some((Some("gold".to_owned()), Some("new".to_owned()))));
}

#[test]
fn alternate_holds_one_call_and_retrieves_the_other() {
    let mut desk = consulting();
    assert_eq!(
        calls_only(desk.told(alternate(at(2, "3001"), at(1, "3001")))),
        [
            "CALL_HELD call 2 at 3001 LCS_HOLD -> 3001 bridge",
            "CALL_RETRIEVED call 1 at 3001 LCS_CONNECT -> 3001 bridge",
        ]
    );
}

#[test]
fn reconnect_clears_the_consult_call_and_retrieves_the_held_one() {
    let mut desk = consulting();
    assert_eq!(
        calls_only(desk.told(reconnect(at(2, "3001"), at(1, "3001")))),
        [
            "CALL_CONNECTION_CLEARED call 2 at 3001 LCS_NULL -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 2 at 3002 LCS_NULL -> 3001 3002 bridge",
            "CALL_CLEARED call 2 at 3001 LCS_NULL -> 3001 3002 bridge",
            "AGENT_STATE 1001 HOLD group 101 HOLD -> 3001 bridge",
            "AGENT_STATE 1002 NOT_READY group 101 NOT_READY -> 3002 bridge",
            "END_CALL call 2 at 3002 -> 3002",
            "END_CALL call 2 at 3001 -> 3001 bridge",
            "CALL_RETRIEVED call 1 at 3001 LCS_CONNECT -> 3001 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
        ]
    );
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
}

#[test]
fn a_consult_that_fails_leaves_the_call_on_hold() {
    let mut desk = talking();
    let events = calls_only(desk.told(consult(at(1, "3001"), "8009")));
    assert_eq!(
        events[6..],
        [
            "CALL_FAILED call 2 at 3001 LCS_FAIL CEC_BUSY -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 2 at 3001 LCS_NULL -> 3001 bridge",
            "CALL_CLEARED call 2 at 3001 LCS_NULL -> 3001 bridge",
            "END_CALL call 2 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 HOLD group 101 HOLD -> 3001 bridge",
        ]
    );
    assert_eq!(desk.try_to(retrieve(at(1, "3001"))), Ok(()));
}

#[test]
fn a_consult_needs_an_active_call_and_a_purpose() {
    let mut desk = talking();
    let mut aimless = consult(at(1, "3001"), "3002");
    aimless.consult_type = ConsultType::UNSPECIFIED;
    assert_eq!(desk.try_to(aimless.clone()), control(Code::INVALID_CONSULT_TYPE, 13062));
    aimless.consult_type = ConsultType(9);
    assert_eq!(desk.try_to(aimless), status(StatusCode::INVALID_CONSULT_TYPE));
    let mut silent = consult(at(1, "3001"), "3002");
    silent.dialed_number = None;
    assert_eq!(desk.try_to(silent), status(StatusCode::REQUIRED_DATA_MISSING));
    let unknown = control(Code::INVALID_CONNECTION_ID_FOR_ACTIVE_CALL, 13063);
    assert_eq!(desk.try_to(consult(at(9, "3001"), "3002")), unknown);
    desk.told(hold(at(1, "3001")));
    let held = control(Code::NO_ACTIVE_CALL, 13063);
    assert_eq!(desk.try_to(consult(at(1, "3001"), "3002")), held);
}

#[test]
fn one_consult_at_a_time() {
    let mut desk = consulting();
    let again = control(Code::INVALID_OBJECT_STATE, 13059);
    assert_eq!(desk.try_to(consult(at(2, "3001"), "3003")), again);
    let active = control(Code::INVALID_OBJECT_STATE, 20112);
    assert_eq!(desk.try_to(retrieve(at(1, "3001"))), active);
    assert!(desk.events().is_empty(), "a refused request has no effect");
}

#[test]
fn alternate_and_reconnect_need_an_active_and_a_held_call_of_one_phone() {
    let mut desk = consulting();
    let unknown = |error| control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, error);
    let (first, second) = (|| at(1, "3001"), || at(2, "3001"));
    assert_eq!(desk.try_to(alternate(at(9, "3001"), first())), unknown(13081));
    assert_eq!(desk.try_to(alternate(second(), at(9, "3001"))), unknown(13090));
    assert_eq!(desk.try_to(reconnect(at(9, "3001"), first())), unknown(13044));
    assert_eq!(desk.try_to(reconnect(second(), at(9, "3001"))), unknown(13090));
    let apart = control(Code::REQUEST_INCOMPATIBLE_WITH_OBJECT, 0);
    assert_eq!(desk.try_to(alternate(at(2, "3002"), first())), apart);
    assert_eq!(desk.try_to(reconnect(second(), second())), apart);
    assert_eq!(desk.try_to(alternate(first(), second())), control(Code::NO_ACTIVE_CALL, 0));
    assert_eq!(desk.try_to(reconnect(first(), second())), control(Code::NO_ACTIVE_CALL, 0));
    assert!(desk.events().is_empty(), "a refused request has no effect");
}
