//! Transfer, consulted and at once: scenarios 7 and 8.

use crate::consult::{calls_only, consulting, talking};
use crate::desk::*;
use ctisp::{AgentState, ControlFailureCode as Code, Message, StatusCode};

const TRANSFERRED: &str = "CALL_TRANSFERRED call 1 at 3001 and call 2 at 3001 by 3001 to 3002 \
    LCS_NULL CEC_TRANSFER: call 1 at 5551234, call 1 at 3002 -> 3001 3002 bridge";

#[test]
fn the_original_call_survives_with_the_consulted_agent() {
    let mut desk = consulting();
    let answer = desk.ask(transfer(at(2, "3001"), at(1, "3001")));
    let Ok(Message::TransferCallConf(conf)) = answer else { panic!("{answer:?}") };
    assert_eq!(conf.new_connection(), at(1, "3002"));
    assert_eq!(parties(&conf.parties), "call 1 at 5551234, call 1 at 3002");
    assert_eq!(
        desk.events(),
        [
            "RTP_STOPPED call 2 at 3001 INPUT -> 3001 bridge",
            "RTP_STOPPED call 2 at 3001 OUTPUT -> 3001 bridge",
            "RTP_STOPPED call 2 at 3002 INPUT -> 3002 bridge",
            "RTP_STOPPED call 2 at 3002 OUTPUT -> 3002 bridge",
            TRANSFERRED,
            "BEGIN_CALL call 1 at 3002 CALLTYPE_TRANSFER_IN -> 3002",
            "RTP_STARTED call 1 at 3002 INPUT -> 3002 bridge",
            "RTP_STARTED call 1 at 3002 OUTPUT -> 3002 bridge",
            "END_CALL call 1 at 3001 -> 3001",
            "END_CALL call 2 at 3002 -> 3002",
            "END_CALL call 2 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
        ]
    );
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
    assert!(desk.centre.hang_up(at(1, "").call_id.unwrap()), "the caller is still there");
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn a_blind_transfer_rings_at_the_target_and_then_talks_there() {
    let mut desk = talking();
    let events = calls_only(desk.told(blind(at(1, "3001"), "3002")));
    assert_eq!(
        events[3..],
        [
            "BEGIN_CALL call 2 at 3001 CALLTYPE_CONSULT -> 3001 bridge",
            "CALL_SERVICE_INITIATED call 2 at 3001 LCS_INITIATE -> 3001 bridge",
            "CALL_ORIGINATED call 2 at 3001 LCS_INITIATE to 3002 DEVID_AGENT_DEVICE -> 3001 bridge",
            "BEGIN_CALL call 2 at 3002 CALLTYPE_OFFERED -> 3002",
            "CALL_DELIVERED call 2 at 3002 LCS_ALERTING from 3001 -> 3001 3002 bridge",
            TRANSFERRED,
            "BEGIN_CALL call 1 at 3002 CALLTYPE_OFFERED -> 3002",
            "END_CALL call 1 at 3001 -> 3001",
            "END_CALL call 2 at 3002 -> 3002",
            "END_CALL call 2 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
        ]
    );
    assert_eq!(
        calls_only(desk.told(answer(at(1, "3002")))),
        [
            "CALL_ESTABLISHED call 1 at 3002 LCS_CONNECT -> 3002 bridge",
            "AGENT_STATE 1002 TALKING group 101 TALKING -> 3002 bridge",
        ]
    );
}

#[test]
fn a_call_transferred_to_a_service_waits_there_for_an_agent() {
    let mut desk = talking();
    desk.told(state("1001", AgentState::NOT_READY));
    let events = desk.told(blind(at(1, "3001"), "8001"));
    assert_eq!(
        events[8..11],
        [
            "CALL_TRANSFERRED call 1 at 3001 and call 2 at 3001 by 3001 to 8001 LCS_NULL \
             CEC_TRANSFER: call 1 at 5551234 -> 3001 bridge",
            "END_CALL call 1 at 3001 -> 3001 bridge",
            "END_CALL call 2 at 3001 -> 3001 bridge",
        ]
    );
    assert_eq!(desk.centre.calls_in_progress(), 1);
    let events = desk.told(state("1002", AgentState::AVAILABLE));
    assert_eq!(events[3], "BEGIN_CALL call 1 at 3002 CALLTYPE_ACD_IN -> 3002 bridge");
    assert_eq!(desk.try_to(answer(at(1, "3002"))), Ok(()));
}

#[test]
fn a_call_transferred_outside_is_over_for_the_centre() {
    let mut desk = talking();
    desk.told(blind(at(1, "3001"), "9123"));
    assert_eq!(desk.centre.calls_in_progress(), 0);
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
}

#[test]
fn a_transfer_may_change_the_call_data() {
    let mut desk = consulting();
    let mut request = transfer(at(2, "3001"), at(1, "3001"));
    request.call_variable3 = Some("told".to_owned());
    desk.told(request);
    let answer = desk.ask(snapshot(at(1, "3002")));
    let Ok(Message::SnapshotCallConf(conf)) = answer else { panic!("{answer:?}") };
    assert_eq!(
        (conf.call_variable1.as_deref(), conf.call_variable3.as_deref()),
        (Some("gold"), Some("told"))
    );
}

#[test]
fn a_transfer_needs_the_held_call_and_a_consult_that_talks() {
    let mut desk = talking();
    desk.told(consult(at(1, "3001"), "3002"));
    let pair = || transfer(at(2, "3001"), at(1, "3001"));
    let unknown = |error| control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, error);
    let state = |error| control(Code::INVALID_OBJECT_STATE, error);
    assert_eq!(desk.try_to(pair()), state(13121));
    desk.told(answer(at(2, "3002")));
    assert_eq!(desk.try_to(transfer(at(9, "3001"), at(1, "3001"))), unknown(13126));
    assert_eq!(desk.try_to(transfer(at(2, "3001"), at(9, "3001"))), unknown(13127));
    assert_eq!(desk.try_to(transfer(at(1, "3001"), at(2, "3001"))), state(13125));
    desk.told(hold(at(2, "3002")));
    assert_eq!(desk.try_to(pair()), state(20014));
    desk.told(retrieve(at(2, "3002")));
    desk.told(alternate(at(2, "3001"), at(1, "3001")));
    assert_eq!(desk.try_to(pair()), state(13125));
    let swapped = control(Code::ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED, 0);
    assert_eq!(desk.try_to(transfer(at(1, "3001"), at(2, "3001"))), swapped);
    desk.told(alternate(at(1, "3001"), at(2, "3001")));
    assert_eq!(desk.try_to(pair()), Ok(()));
}

#[test]
fn a_blind_transfer_needs_a_number_that_can_be_reached() {
    let mut desk = talking();
    let to = |number| blind(at(1, "3001"), number);
    assert_eq!(desk.try_to(to("8009")), control(Code::RESOURCE_BUSY, 20013));
    assert_eq!(desk.try_to(to("7777")), control(Code::INVALID_DESTINATION, 20011));
    assert_eq!(desk.try_to(to("77x7")), status(StatusCode::INVALID_DIGITS));
    let unknown = control(Code::INVALID_CONNECTION_ID_FOR_ACTIVE_CALL, 13126);
    assert_eq!(desk.try_to(blind(at(9, "3001"), "3002")), unknown);
    let mut nowhere = to("3002");
    nowhere.dialed_number = None;
    assert_eq!(desk.try_to(nowhere), status(StatusCode::REQUIRED_DATA_MISSING));
    assert!(desk.events().is_empty(), "a refused request has no effect");
}
