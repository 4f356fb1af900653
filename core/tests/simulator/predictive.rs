//! Predictive calls.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::{
    AllocationState, AnswerDetectMode, CallPlacementType, ControlFailureCode as Code,
    DestinationCountry, Message, StatusCode,
};

#[test]
fn who_answers_is_given_to_an_agent() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let answer_conf = desk.ask(predictive("8001", "95551234"));
    let Ok(Message::MakePredictiveCallConf(conf)) = answer_conf else { panic!("{answer_conf:?}") };
    assert_eq!(conf.new_connection(), at(1, "8001"));
    assert_eq!(
        desk.events(),
        [
            "BEGIN_CALL call 1 at 8001 CALLTYPE_AUTO_OUT -> bridge",
            "CALL_ORIGINATED call 1 at 8001 LCS_INITIATE to 95551234 DEVID_EXTERNAL -> bridge",
            "CALL_REACHED_NETWORK call 1 at 8001 LCS_INITIATE to 95551234 -> bridge",
        ]
    );
    assert_eq!(
        desk.wait(1_000),
        [
            "CALL_ESTABLISHED call 1 at 95551234 LCS_CONNECT -> bridge",
            "AGENT_PRE_CALL 1001 group 101 -> 3001 bridge",
            "AGENT_STATE 1001 RESERVED group 101 RESERVED -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 8001 LCS_NULL CEC_REDIRECTED -> bridge",
            "BEGIN_CALL call 1 at 3001 CALLTYPE_AUTO_OUT -> 3001",
            "CALL_DELIVERED call 1 at 3001 LCS_ALERTING from 8001 -> 3001 bridge",
        ]
    );
    desk.told(answer(at(1, "3001")));
    let end = desk.told(clear(at(1, "3001")));
    let ends: Vec<_> = end.iter().filter(|event| event.starts_with("END_CALL")).collect();
    assert_eq!(ends, ["END_CALL call 1 at 3001 -> 3001", "END_CALL call 1 at 8001 -> bridge"]);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn the_allocation_state_says_when_the_agent_is_joined() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let events = desk.told(MakePredictiveCallReq {
        allocation_state: AllocationState::DELIVERED,
        ..predictive("8001", "95551234")
    });
    let rings = "CALL_DELIVERED call 1 at 3001 LCS_ALERTING from 8001 -> 3001 bridge".to_owned();
    assert!(events.contains(&rings), "while the called one still rings: {events:?}");
    desk.told(answer(at(1, "3001")));
    let answered = "CALL_ESTABLISHED call 1 at 95551234 LCS_CONNECT -> 3001 bridge".to_owned();
    assert!(desk.wait(1_000).contains(&answered));
}

#[test]
fn without_an_available_agent_the_call_waits() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.told(predictive("8001", "95551234"));
    assert_eq!(desk.wait(1_000), ["CALL_ESTABLISHED call 1 at 95551234 LCS_CONNECT -> bridge"]);
    let events = desk.told(state("1001", ctisp::AgentState::AVAILABLE));
    let rings = "CALL_DELIVERED call 1 at 3001 LCS_ALERTING from 8001 -> 3001 bridge".to_owned();
    assert!(events.contains(&rings), "{events:?}");
}

#[test]
fn a_busy_number_fails_and_no_agent_hears_of_it() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    assert_eq!(
        desk.told(predictive("8001", "8009")),
        [
            "BEGIN_CALL call 1 at 8001 CALLTYPE_AUTO_OUT -> bridge",
            "CALL_ORIGINATED call 1 at 8001 LCS_INITIATE to 8009 DEVID_ROUTE_POINT -> bridge",
            "CALL_FAILED call 1 at 8001 LCS_FAIL CEC_BUSY -> bridge",
            "CALL_CONNECTION_CLEARED call 1 at 8001 LCS_NULL -> bridge",
            "CALL_CLEARED call 1 at 8001 LCS_NULL -> bridge",
            "END_CALL call 1 at 8001 -> bridge",
        ]
    );
}

#[test]
fn a_request_that_cannot_be_carried_out_is_refused() {
    let mut desk = Desk::new();
    let mut refused = |request: MakePredictiveCallReq, expected| {
        assert_eq!(desk.try_to(request.clone()), expected, "{request:?}");
        assert!(desk.events().is_empty());
    };
    let good = || predictive("8001", "95551234");
    let missing = || status(StatusCode::REQUIRED_DATA_MISSING);
    refused(MakePredictiveCallReq { originating_device_id: None, ..good() }, missing());
    refused(MakePredictiveCallReq { dialed_number: None, ..good() }, missing());
    let outbound = CallPlacementType::OUTBOUND;
    refused(MakePredictiveCallReq { call_placement_type: outbound, ..good() }, missing());
    refused(
        MakePredictiveCallReq { allocation_state: AllocationState(9), ..good() },
        status(StatusCode::INVALID_ALLOCATION_STATE),
    );
    refused(
        MakePredictiveCallReq { destination_country: DestinationCountry(9), ..good() },
        status(StatusCode::INVALID_DESTINATION_COUNTRY),
    );
    refused(
        MakePredictiveCallReq { answer_detect_mode: AnswerDetectMode(9), ..good() },
        status(StatusCode::INVALID_ANSWER_DETECT_MODE),
    );
    let origin = || control(Code::INVALID_CALLING_DEVICE, 10004);
    refused(predictive("8009", "95551234"), origin());
    refused(predictive("3001", "95551234"), origin());
    refused(predictive("8001", "7777"), control(Code::INVALID_CALLED_DEVICE, 0));
    refused(predictive("8001", "8002"), control(Code::INVALID_CALLED_DEVICE, 0));
    refused(predictive("8001", "x"), status(StatusCode::INVALID_DIGITS));
}
