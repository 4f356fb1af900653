//! Call data after the end of a call, and termination records.

use crate::desk::*;
use ctisp::peripheral::simulator::{RecordKind, TerminationRecord};
use ctisp::{AgentState, CallType, StatusCode};

const START: u32 = 1_700_000_000;

/// An outside call that 1001 answers after 5 s and that is over after another 60 s.
fn handled(desk: &mut Desk) {
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.wait(5_000);
    desk.told(answer(at(1, "3001")));
    desk.wait(25_000);
    desk.told(hold(at(1, "3001")));
    desk.wait(35_000);
    desk.told(retrieve(at(1, "3001")));
    desk.wait(65_000);
    assert!(desk.centre.hang_up(call));
    desk.events();
}

fn one(desk: &Desk) -> TerminationRecord {
    let records = desk.centre.termination_records();
    assert_eq!(records.len(), 1, "{records:?}");
    records[0].clone()
}

#[test]
fn release_call_writes_the_record_with_all_that_was_set_after_the_call() {
    let mut desk = Desk::new();
    handled(&mut desk);
    assert_eq!(desk.centre.termination_records(), [], "the client may still write");
    let mut data = set_data(at(1, "3001"));
    data.call_wrapup_data = Some("sold".to_owned());
    data.call_variable2 = Some("late".to_owned());
    assert_eq!(desk.try_to(data), Ok(()));
    desk.wait(70_000);
    assert_eq!(desk.try_to(release(at(1, "3001"))), Ok(()));
    let record = one(&desk);
    assert_eq!(record.kind, RecordKind::Termination);
    assert_eq!(record.call_id, 16_777_217);
    assert_eq!(record.call_wrapup_data.as_deref(), Some("sold"));
    assert_eq!(record.call_variables[0].as_deref(), Some("gold"));
    assert_eq!(record.call_variables[1].as_deref(), Some("late"));
    assert_eq!((record.ani.as_deref(), record.dnis.as_str()), (Some("5551234"), "8001"));
    assert_eq!(record.agent_id.as_deref(), Some("1001"));
    assert_eq!(record.agent_instrument.as_deref(), Some("3001"));
    assert_eq!(record.call_type, Some(CallType::ACD_IN));
    assert_eq!((record.service_number, record.skill_group_number), (Some(11), Some(101)));
    assert_eq!(record.router_call_key_call_id, Some(1));
    let times = [record.ring_time, record.talk_time, record.hold_time, record.work_time];
    assert_eq!(times, [5, 60, 10, 0]);
    assert_eq!((record.began, record.ended), (START, Some(START + 65)));
    assert_eq!(record.written, START + 70);
}

#[test]
fn without_release_the_record_comes_when_the_wrap_up_timer_runs_out() {
    let mut desk = Desk::new();
    handled(&mut desk);
    desk.wait(65_000 + 119_999);
    assert_eq!(desk.centre.termination_records(), []);
    desk.wait(65_000 + 120_000);
    assert_eq!(one(&desk).written, START + 185, "two minutes after the end of the call");
    assert_eq!(desk.try_to(set_data(at(1, "3001"))), status(StatusCode::INVALID_CALLID));
    assert_eq!(desk.try_to(release(at(1, "3001"))), status(StatusCode::INVALID_CALLID));
}

#[test]
fn the_wrap_up_timer_ends_the_call_for_an_agent_who_still_wraps_up() {
    let mut desk = Desk::with(|config| {
        config.delays.wrap_up_data = std::time::Duration::from_secs(30);
    });
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.told(state("1001", AgentState::WORK_READY));
    desk.centre.hang_up(call);
    desk.events();
    assert!(desk.wait(29_999).is_empty());
    assert_eq!(desk.wait(30_000), ["END_CALL call 1 at 3001 -> 3001 bridge"]);
    assert_eq!(desk.state_of("1001"), AgentState::WORK_READY, "the agent is not hurried");
    assert_eq!(one(&desk).work_time, 30);
}

#[test]
fn who_has_released_may_not_write_any_more_and_others_may() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    desk.told(answer(at(1, "3002")));
    desk.told(release(at(1, "3001")));
    assert_eq!(desk.try_to(set_data(at(1, "3001"))), status(StatusCode::NOT_CALL_PARTY));
    desk.told(clear(at(1, "3001")));
    assert_eq!(desk.try_to(set_data(at(1, "3001"))), status(StatusCode::NOT_CALL_PARTY));
    assert_eq!(desk.try_to(set_data(at(1, "3003"))), status(StatusCode::NOT_CALL_PARTY));
    assert_eq!(desk.try_to(set_data(at(1, "3002"))), Ok(()));
    assert_eq!(desk.try_to(release(at(1, "3001"))), status(StatusCode::NOT_CALL_PARTY));
    assert_eq!(desk.centre.termination_records(), [], "1002 still holds it");
    assert_eq!(desk.try_to(release(at(1, "3002"))), Ok(()));
    let agents: Vec<_> =
        desk.centre.termination_records().into_iter().map(|record| record.agent_id).collect();
    assert_eq!(agents, [Some("1001".to_owned()), Some("1002".to_owned())]);
}

#[test]
fn a_call_that_no_agent_took_is_recorded_at_once() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    let call = desk.call_in("8001");
    desk.wait(40_000);
    assert!(desk.centre.hang_up(call));
    let record = one(&desk);
    assert_eq!((record.agent_id, record.call_type), (None, None));
    assert_eq!((record.began, record.ended), (START, Some(START + 40)));
}

#[test]
fn a_transfer_records_the_consult_call_and_both_agents_of_the_call_that_goes_on() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.not_ready(&["1002"]);
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.wait(10_000);
    desk.told(consult(at(1, "3001"), "3002"));
    desk.told(answer(at(2, "3002")));
    desk.wait(15_000);
    desk.told(transfer(at(2, "3001"), at(1, "3001")));
    desk.told(release(at(2, "3001")));
    desk.told(release(at(1, "3001")));
    desk.wait(35_000);
    desk.centre.hang_up(call);
    desk.told(release(at(1, "3002")));
    let seen: Vec<_> = desk
        .centre
        .termination_records()
        .into_iter()
        .map(|r| (r.call_id - 16_777_216, r.agent_id.unwrap_or_default(), r.talk_time, r.hold_time))
        .collect();
    let part = |call, agent: &str, talk, hold| (call, agent.to_owned(), talk, hold);
    assert_eq!(seen, [part(2, "1001", 5, 0), part(1, "1001", 15, 5), part(1, "1002", 25, 0)]);
}

#[test]
fn a_complaint_keeps_a_record_of_the_call_as_it_is() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.wait(8_000);
    assert_eq!(desk.try_to(bad_call(at(1, "3001"))), Ok(()));
    let record = one(&desk);
    assert_eq!((record.kind, record.ended), (RecordKind::BadCall, None));
    assert_eq!((record.agent_id.as_deref(), record.talk_time), (Some("1001"), 8));
    assert_eq!(desk.centre.calls_in_progress(), 1, "the call goes on");
}

#[test]
fn the_last_thousand_records_are_kept() {
    let mut desk = Desk::new();
    for caller in 0..1005 {
        let call = desk.centre.place_call(&caller.to_string(), "8001", &[]).expect("a call");
        desk.centre.hang_up(call);
    }
    let records = desk.centre.termination_records();
    assert_eq!(records.len(), 1000);
    assert_eq!(records[0].ani.as_deref(), Some("5"));
    assert_eq!(records[999].ani.as_deref(), Some("1004"));
}
