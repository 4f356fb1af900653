//! CLEAR_CALL_REQ and the single-step conference.

use crate::consult::{consulting, talking};
use crate::desk::*;
use ctisp::{ControlFailureCode as Code, StatusCode};

#[test]
fn a_single_step_conference_joins_who_still_rings() {
    let mut desk = talking();
    let mut nobody = at_once(at(1, "3001"), "3002");
    nobody.dialed_number = None;
    assert_eq!(desk.try_to(nobody), status(StatusCode::REQUIRED_DATA_MISSING));
    assert_eq!(
        desk.told(at_once(at(1, "3001"), "3002")),
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
            "CALL_DATA_UPDATE call 1 at 3001 becomes call 3 at 3001 CALLTYPE_CONFERENCE -> bridge",
            "CALL_DATA_UPDATE call 2 at 3002 becomes call 3 at 3002 CALLTYPE_CONFERENCE -> 3002",
            "CALL_CONFERENCED call 1 at 3001 and call 2 at 3002 by 3001 with 3002 LCS_CONNECT \
             CEC_KEY_CONFERENCE: call 3 at 5551234, call 3 at 3001, call 3 at 3002 \
             -> 3001 3002 bridge",
            "RTP_STARTED call 3 at 3001 INPUT -> 3001 bridge",
            "RTP_STARTED call 3 at 3001 OUTPUT -> 3001 bridge",
            "END_CALL call 2 at 3001 -> 3001 bridge",
        ]
    );
    let established = "CALL_ESTABLISHED call 3 at 3002 LCS_CONNECT -> 3001 3002 bridge".to_owned();
    assert!(desk.told(answer(at(3, "3002"))).contains(&established));
}

#[test]
fn an_outside_party_can_be_added_at_once() {
    let mut desk = talking();
    desk.told(at_once(at(1, "3001"), "95550000"));
    let answered = "CALL_ESTABLISHED call 3 at 95550000 LCS_CONNECT -> 3001 bridge".to_owned();
    assert!(desk.wait(1_000).contains(&answered));
}

#[test]
fn a_single_step_conference_needs_a_talking_call_and_somebody_to_add() {
    let mut desk = talking();
    assert_eq!(desk.try_to(at_once(at(1, "3001"), "8009")), control(Code::RESOURCE_BUSY, 0));
    assert_eq!(desk.try_to(at_once(at(1, "3001"), "7777")), control(Code::INVALID_DESTINATION, 0));
    assert_eq!(desk.try_to(at_once(at(1, "3001"), "x")), status(StatusCode::INVALID_DIGITS));
    let unknown = control(Code::INVALID_CONNECTION_ID_FOR_ACTIVE_CALL, 13046);
    assert_eq!(desk.try_to(at_once(at(9, "3001"), "3002")), unknown);
    desk.told(hold(at(1, "3001")));
    assert_eq!(desk.try_to(at_once(at(1, "3001"), "3002")), control(Code::NO_ACTIVE_CALL, 13046));
}

#[test]
fn a_call_has_sixteen_parties_at_most() {
    let mut desk = talking();
    for parties in 3..=16 {
        let call = if parties == 3 { 1 } else { 2 * (parties - 3) + 1 };
        desk.told(at_once(at(call, "3001"), &format!("9555{parties:04}")));
        desk.wait(1_000 * u64::from(parties));
    }
    let full = control(Code::CONFERENCE_MEMBER_LIMIT_EXCEEDED, 20070);
    assert_eq!(desk.try_to(at_once(at(29, "3001"), "95559999")), full);
}

#[test]
fn clear_call_releases_all_devices_the_asking_one_first() {
    let mut desk = consulting();
    desk.told(conference(at(2, "3001"), at(1, "3001")));
    let events = desk.told(clear_all(at(3, "3002")));
    let calls: Vec<_> = events.iter().filter(|event| event.contains("CALL")).collect();
    assert_eq!(
        calls,
        [
            "CALL_CONNECTION_CLEARED call 3 at 3002 LCS_NULL -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 3 at 5551234 LCS_NULL -> 3001 3002 bridge",
            "CALL_CONNECTION_CLEARED call 3 at 3001 LCS_NULL -> 3001 3002 bridge",
            "CALL_CLEARED call 3 at 3001 LCS_NULL -> 3001 3002 bridge",
            "END_CALL call 3 at 3002 -> 3002",
            "END_CALL call 3 at 3001 -> 3001 bridge",
        ]
    );
    assert_eq!(desk.centre.calls_in_progress(), 0);
    assert_eq!(desk.try_to(clear_all(at(3, "3001"))), control(Code::NO_CALL_TO_CLEAR, 0));
}
