//! Calls that agents make, hold and clear: scenarios 4 and 5.

use crate::desk::*;
use ctisp::{AgentState, Message};

/// Scenario 4, up to what becomes of the number.
fn dialled(number: &str, kind: &str, call_type: &str) -> Vec<String> {
    vec![
        format!("BEGIN_CALL call 1 at 3001 {call_type} -> 3001 bridge"),
        "CALL_SERVICE_INITIATED call 1 at 3001 LCS_INITIATE -> 3001 bridge".to_owned(),
        format!("CALL_ORIGINATED call 1 at 3001 LCS_INITIATE to {number} {kind} -> 3001 bridge"),
    ]
}

#[test]
fn a_call_to_another_agent_rings_is_answered_and_cleared() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    let mut expected = dialled("3002", "DEVID_AGENT_DEVICE", "CALLTYPE_AGENT_INSIDE");
    expected.push("BEGIN_CALL call 1 at 3002 CALLTYPE_AGENT_INSIDE -> 3002".to_owned());
    expected.push(
        "CALL_DELIVERED call 1 at 3002 LCS_ALERTING from 3001 -> 3001 3002 bridge".to_owned(),
    );
    assert_eq!(desk.told(make("3001", "3002")), expected);
    assert_eq!(
        desk.told(answer(at(1, "3002"))),
        [
            "CALL_ESTABLISHED call 1 at 3002 LCS_CONNECT -> 3001 3002 bridge",
            "AGENT_STATE 1002 TALKING group 101 TALKING -> 3002 bridge",
            "RTP_STARTED call 1 at 3002 INPUT -> 3002 bridge",
            "RTP_STARTED call 1 at 3002 OUTPUT -> 3002 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 OUTPUT -> 3001 bridge",
        ]
    );
    assert_eq!(
        desk.told(clear(at(1, "3002"))),
        [
            "RTP_STOPPED call 1 at 3002 INPUT -> 3002 bridge",
            "RTP_STOPPED call 1 at 3002 OUTPUT -> 3002 bridge",
            "RTP_STOPPED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STOPPED call 1 at 3001 OUTPUT -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3002 LCS_NULL -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 3002 bridge",
            "CALL_CLEARED call 1 at 3001 LCS_NULL -> 3001 3002 bridge",
            "AGENT_STATE 1002 NOT_READY group 101 NOT_READY -> 3002 bridge",
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY -> 3001 bridge",
            "END_CALL call 1 at 3002 -> 3002",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
    );
}

#[test]
fn a_busy_number_fails_with_busy_and_clears() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    let mut expected = dialled("8009", "DEVID_ROUTE_POINT", "CALLTYPE_OUT");
    expected.extend(
        [
            "CALL_FAILED call 1 at 3001 LCS_FAIL CEC_BUSY -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 bridge",
            "CALL_CLEARED call 1 at 3001 LCS_NULL -> 3001 bridge",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
        .map(str::to_owned),
    );
    assert_eq!(desk.told(make("3001", "8009")), expected);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn an_unknown_number_and_a_phone_with_nobody_signed_in_are_not_obtainable() {
    for number in ["7777", "3002"] {
        let mut desk = Desk::new();
        desk.not_ready(&["1001"]);
        let events = desk.told(make("3001", number));
        let failed = "CALL_FAILED call 1 at 3001 LCS_FAIL CEC_DEST_NOT_OBTAINABLE -> 3001 bridge";
        assert_eq!(events[3], failed);
    }
}

#[test]
fn a_phone_in_a_call_is_busy() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002", "1003"]);
    desk.told(make("3001", "3002"));
    let events = desk.told(make("3003", "3001"));
    assert_eq!(events[3], "CALL_FAILED call 2 at 3003 LCS_FAIL CEC_BUSY -> 3003 bridge");
    let events = desk.told(make("3003", "3003"));
    assert!(events[3].ends_with("CEC_BUSY -> 3003 bridge"), "the own number: {events:?}");
}

#[test]
fn an_outside_party_answers_after_one_second() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    let mut expected = dialled("95551234", "DEVID_EXTERNAL", "CALLTYPE_OUT");
    expected.push(
        "CALL_REACHED_NETWORK call 1 at 3001 LCS_INITIATE to 95551234 -> 3001 bridge".to_owned(),
    );
    assert_eq!(desk.told(make("3001", "95551234")), expected);
    assert!(desk.wait(999).is_empty());
    assert_eq!(
        desk.wait(1_000),
        [
            "CALL_ESTABLISHED call 1 at 95551234 LCS_CONNECT -> 3001 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 OUTPUT -> 3001 bridge",
        ]
    );
    let call = at(1, "").call_id.expect("a call");
    assert!(desk.centre.hang_up(call), "the outside party hangs up");
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
}

#[test]
fn a_call_given_up_before_the_answer_is_not_answered_later() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.told(make("3001", "95551234"));
    desk.told(clear(at(1, "3001")));
    assert!(desk.wait(5_000).is_empty());
}

#[test]
fn a_call_to_a_route_point_goes_to_an_agent_of_the_service() {
    let mut desk = Desk::new();
    desk.available(&["1011"]);
    desk.not_ready(&["1001"]);
    let mut expected = dialled("8002", "DEVID_ROUTE_POINT", "CALLTYPE_OUT");
    expected.extend(
        [
            "AGENT_PRE_CALL 1011 group 102 -> 3011 bridge",
            "AGENT_STATE 1011 RESERVED group 102 RESERVED -> 3011 bridge",
            "AGENT_STATE 1011 RESERVED group 103 BUSY_OTHER -> 3011 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 8002 LCS_NULL CEC_REDIRECTED -> 3001 bridge",
            "BEGIN_CALL call 1 at 3011 CALLTYPE_ACD_IN -> 3011",
            "CALL_DELIVERED call 1 at 3011 LCS_ALERTING from 3001 -> 3001 3011 bridge",
        ]
        .map(str::to_owned),
    );
    assert_eq!(desk.told(make("3001", "8002")), expected);
}

#[test]
fn the_confirmation_names_the_new_connection() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    match desk.ask(make("3001", "9123")) {
        Ok(Message::MakeCallConf(conf)) => assert_eq!(conf.new_connection(), at(1, "3001")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_belligerent_call_takes_available_to_not_ready_and_back() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let events = desk.told(belligerent("3001", "8009"));
    assert_eq!(
        events[0],
        "AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 50006 -> 3001 bridge"
    );
    assert_eq!(
        events.last().map(String::as_str),
        Some("AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge")
    );
}

#[test]
fn an_available_agent_who_is_called_directly_gets_no_routed_call_meanwhile() {
    let mut desk = Desk::new();
    desk.available(&["1002"]);
    desk.not_ready(&["1001"]);
    let events = desk.told(make("3001", "3002"));
    assert_eq!(
        events[3],
        "AGENT_STATE 1002 NOT_READY group 101 NOT_READY reason 50005 -> 3002 bridge"
    );
    desk.call_in("8001");
    assert!(desk.events().is_empty());
    let events = desk.told(clear(at(1, "3001")));
    let offered = "AGENT_PRE_CALL 1002 group 101 -> 3002 bridge";
    assert!(events.iter().any(|event| event == offered), "{events:?}");
}

#[test]
fn hold_and_retrieve_are_told_to_the_holder_only() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    desk.told(answer(at(1, "3002")));
    assert_eq!(
        desk.told(hold(at(1, "3001"))),
        [
            "CALL_HELD call 1 at 3001 LCS_HOLD -> 3001 bridge",
            "RTP_STOPPED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STOPPED call 1 at 3001 OUTPUT -> 3001 bridge",
            "AGENT_STATE 1001 HOLD group 101 HOLD -> 3001 bridge",
        ]
    );
    assert_eq!(
        desk.told(retrieve(at(1, "3001"))),
        [
            "CALL_RETRIEVED call 1 at 3001 LCS_CONNECT -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 OUTPUT -> 3001 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
        ]
    );
}

#[test]
fn the_caller_may_give_up_while_it_rings() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    assert_eq!(
        desk.told(clear(at(1, "3001"))),
        [
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3002 LCS_NULL -> 3001 3002 bridge",
            "CALL_CLEARED call 1 at 3001 LCS_NULL CECX_ABAND_RING -> 3001 3002 bridge",
            "END_CALL call 1 at 3002 -> 3002",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
    );
}

#[test]
fn an_agent_who_wraps_up_keeps_the_call_when_the_other_has_left_it() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.available(&["1011"]);
    desk.told(make("3001", "8002"));
    desk.told(answer(at(1, "3011")));
    desk.told(state("1011", AgentState::WORK_READY));
    let events = desk.told(clear(at(1, "3001")));
    let ends: Vec<_> = events.iter().filter(|event| event.starts_with("END_CALL")).collect();
    assert_eq!(ends, ["END_CALL call 1 at 3001 -> 3001"]);
    let events = desk.told(state("1011", AgentState::AVAILABLE));
    assert_eq!(
        events[..2],
        ["END_CALL call 1 at 3011 -> 3011", "END_CALL call 1 at 3001 -> bridge",]
    );
}
