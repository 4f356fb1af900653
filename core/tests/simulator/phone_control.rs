//! Deflect, tones, complaints, recording.

use crate::consult::talking;
use crate::desk::*;
use ctisp::{AgentState, ControlFailureCode as Code, StatusCode};

/// A routed call rings at 1001; 1002 is not ready.
fn ringing() -> Desk {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.not_ready(&["1002"]);
    desk.call_in("8001");
    desk.events();
    desk
}

#[test]
fn a_deflected_call_rings_at_the_other_phone() {
    let mut desk = ringing();
    assert_eq!(
        desk.told(deflect(at(1, "3001"), "3002")),
        [
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL CEC_REDIRECTED -> 3001 bridge",
            "END_CALL call 1 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
            "BEGIN_CALL call 1 at 3002 CALLTYPE_ACD_IN -> 3002 bridge",
            "CALL_DELIVERED call 1 at 3002 LCS_ALERTING from 5551234 -> 3002 bridge",
        ]
    );
    assert_eq!(desk.try_to(answer(at(1, "3002"))), Ok(()));
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
}

#[test]
fn a_call_deflected_outside_is_over_for_the_centre() {
    let mut desk = ringing();
    desk.told(deflect(at(1, "3001"), "9123"));
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn only_a_ringing_call_is_deflected_and_only_where_somebody_is() {
    let mut desk = ringing();
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 20029);
    assert_eq!(desk.try_to(deflect(at(9, "3001"), "3002")), unknown);
    let to = |number| deflect(at(1, "3001"), number);
    assert_eq!(desk.try_to(to("8009")), control(Code::RESOURCE_BUSY, 20063));
    assert_eq!(desk.try_to(to("7777")), control(Code::INVALID_DESTINATION, 20052));
    assert_eq!(desk.try_to(to("7x")), status(StatusCode::INVALID_DIGITS));
    let mut nowhere = to("3002");
    nowhere.called_device_id = None;
    assert_eq!(desk.try_to(nowhere), status(StatusCode::REQUIRED_DATA_MISSING));
    assert!(desk.events().is_empty(), "a refused request has no effect");
    desk.told(answer(at(1, "3001")));
    assert_eq!(desk.try_to(to("3002")), control(Code::INVALID_OBJECT_STATE, 20058));
}

#[test]
fn tones_are_sent_in_a_conversation_and_nobody_is_told() {
    let mut desk = talking();
    assert!(desk.told(tones(at(1, "3001"), "12*#")).is_empty());
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 13093);
    assert_eq!(desk.try_to(tones(at(9, "3001"), "1")), unknown);
    assert_eq!(desk.try_to(tones(at(1, "3001"), "x")), status(StatusCode::INVALID_DIGITS));
    let mut silent = tones(at(1, "3001"), "");
    silent.dtmf_string = None;
    assert_eq!(desk.try_to(silent), status(StatusCode::REQUIRED_DATA_MISSING));
    desk.told(hold(at(1, "3001")));
    assert_eq!(desk.try_to(tones(at(1, "3001"), "1")), control(Code::NO_ACTIVE_CALL, 13094));
}

#[test]
fn a_bad_call_is_one_that_the_agent_is_on() {
    let mut desk = talking();
    assert!(desk.told(bad_call(at(1, "3001"))).is_empty());
    assert_eq!(desk.try_to(bad_call(at(9, "3001"))), status(StatusCode::INVALID_CALLID));
    assert_eq!(desk.try_to(bad_call(at(1, "3002"))), status(StatusCode::NOT_CALL_PARTY));
    let mut of_nobody = bad_call(at(1, "3001"));
    of_nobody.agent_id = Some("77".to_owned());
    assert_eq!(desk.try_to(of_nobody), status(StatusCode::INVALID_AGENT_DATA));
}
