//! Conference: scenario 9.

use crate::consult::{calls_only, consulting, talking};
use crate::desk::*;
use ctisp::{AgentState, ConsultType, ControlFailureCode as Code, Message};

#[test]
fn both_calls_become_a_third_one() {
    let mut desk = consulting();
    let answer = desk.ask(conference(at(2, "3001"), at(1, "3001")));
    let Ok(Message::ConferenceCallConf(conf)) = answer else { panic!("{answer:?}") };
    assert_eq!(conf.new_connection(), at(3, "3001"));
    let all = "call 3 at 5551234, call 3 at 3001, call 3 at 3002";
    assert_eq!(parties(&conf.parties), all);
    assert_eq!(
        desk.events(),
        [
            "RTP_STOPPED call 2 at 3001 INPUT -> 3001 bridge".to_owned(),
            "RTP_STOPPED call 2 at 3001 OUTPUT -> 3001 bridge".to_owned(),
            "RTP_STOPPED call 2 at 3002 INPUT -> 3002 bridge".to_owned(),
            "RTP_STOPPED call 2 at 3002 OUTPUT -> 3002 bridge".to_owned(),
            "CALL_DATA_UPDATE call 1 at 3001 becomes call 3 at 3001 CALLTYPE_CONFERENCE -> bridge"
                .to_owned(),
            "CALL_DATA_UPDATE call 2 at 3002 becomes call 3 at 3002 CALLTYPE_CONFERENCE -> 3002"
                .to_owned(),
            format!(
                "CALL_CONFERENCED call 1 at 3001 and call 2 at 3002 by 3001 with 3002 LCS_CONNECT \
                 CEC_KEY_CONFERENCE: {all} -> 3001 3002 bridge"
            ),
            "RTP_STARTED call 3 at 3001 INPUT -> 3001 bridge".to_owned(),
            "RTP_STARTED call 3 at 3001 OUTPUT -> 3001 bridge".to_owned(),
            "RTP_STARTED call 3 at 3002 INPUT -> 3002 bridge".to_owned(),
            "RTP_STARTED call 3 at 3002 OUTPUT -> 3002 bridge".to_owned(),
            "END_CALL call 2 at 3001 -> 3001 bridge".to_owned(),
        ]
    );
}

/// 1001 (call 1 to 1002, call 2 to 1003) has made a conference of three agents: call 3.
fn of_three_agents() -> Desk {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002", "1003", "1004"]);
    desk.told(make("3001", "3002"));
    desk.told(answer(at(1, "3002")));
    desk.told(consult(at(1, "3001"), "3003"));
    desk.told(answer(at(2, "3003")));
    desk.ask(conference(at(2, "3001"), at(1, "3001"))).expect("a conference");
    desk
}

#[test]
fn all_but_the_controller_hear_of_the_new_id_by_call_data_update() {
    let events = of_three_agents().events();
    let updates: Vec<_> = events.iter().filter(|event| event.contains("becomes")).collect();
    assert_eq!(
        updates,
        [
            "CALL_DATA_UPDATE call 1 at 3001 becomes call 3 at 3001 CALLTYPE_CONFERENCE -> bridge",
            "CALL_DATA_UPDATE call 1 at 3002 becomes call 3 at 3002 CALLTYPE_CONFERENCE -> 3002",
            "CALL_DATA_UPDATE call 2 at 3003 becomes call 3 at 3003 CALLTYPE_CONFERENCE -> 3003",
        ]
    );
}

#[test]
fn the_call_lives_on_while_two_parties_remain() {
    let mut desk = of_three_agents();
    desk.events();
    assert_eq!(
        calls_only(desk.told(clear(at(3, "3001")))),
        [
            "CALL_CONNECTION_CLEARED call 3 at 3001 LCS_NULL -> 3001 3002 3003 bridge",
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY -> 3001 bridge",
            "END_CALL call 3 at 3001 -> 3001",
        ]
    );
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
    desk.told(clear(at(3, "3002")));
    assert_eq!(desk.state_of("1003"), AgentState::NOT_READY);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn only_the_controller_adds_parties() {
    let mut desk = of_three_agents();
    let mut add = consult(at(3, "3002"), "3004");
    add.consult_type = ConsultType::CONFERENCE;
    let foreign = control(Code::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    assert_eq!(desk.try_to(add), foreign);
    desk.told(consult(at(3, "3002"), "3004"));
    desk.told(answer(at(4, "3004")));
    assert_eq!(desk.try_to(conference(at(4, "3002"), at(3, "3002"))), foreign);
    desk.told(reconnect(at(4, "3002"), at(3, "3002")));
    desk.told(consult(at(3, "3001"), "3004"));
    desk.told(answer(at(5, "3004")));
    let answer = desk.ask(conference(at(5, "3001"), at(3, "3001")));
    let Ok(Message::ConferenceCallConf(conf)) = answer else { panic!("{answer:?}") };
    assert_eq!(conf.parties.len(), 4);
}

#[test]
fn a_caller_is_found_by_the_first_id_and_by_the_new_one() {
    for call in [1, 3] {
        let mut desk = consulting();
        desk.told(conference(at(2, "3001"), at(1, "3001")));
        assert!(desk.centre.hang_up(at(call, "").call_id.unwrap()));
        assert_eq!(calls_only(desk.events()).len(), 1, "two agents go on");
        desk.told(clear(at(3, "3001")));
        assert_eq!(desk.centre.calls_in_progress(), 0);
    }
}

#[test]
fn a_conference_of_outside_parties_is_none_of_the_centre() {
    let mut desk = talking();
    desk.told(consult(at(1, "3001"), "9123"));
    desk.wait(60_000);
    desk.told(conference(at(2, "3001"), at(1, "3001")));
    desk.told(clear(at(3, "3001")));
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn a_conference_cannot_be_transferred_outside() {
    let mut desk = of_three_agents();
    let outside = control(Code::PRIVILEGE_VIOLATION_ON_CALLED_DEVICE, 0);
    assert_eq!(desk.try_to(blind(at(3, "3001"), "9123")), outside);
    assert_eq!(desk.try_to(blind(at(3, "3001"), "3004")), Ok(()));
}

#[test]
fn a_conference_needs_the_held_call_and_a_consult_that_talks() {
    let mut desk = talking();
    desk.told(consult(at(1, "3001"), "3002"));
    let pair = || conference(at(2, "3001"), at(1, "3001"));
    let unknown = |error| control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, error);
    let state = |error| control(Code::INVALID_OBJECT_STATE, error);
    assert_eq!(desk.try_to(pair()), state(13045));
    desk.told(answer(at(2, "3002")));
    assert_eq!(desk.try_to(conference(at(9, "3001"), at(1, "3001"))), unknown(13046));
    assert_eq!(desk.try_to(conference(at(2, "3001"), at(9, "3001"))), unknown(13047));
    assert_eq!(desk.try_to(conference(at(1, "3001"), at(2, "3001"))), state(13056));
    desk.told(hold(at(2, "3002")));
    assert_eq!(desk.try_to(pair()), state(20123));
}
