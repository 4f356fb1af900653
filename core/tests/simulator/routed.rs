//! Calls from outside to a service: scenarios 2, 3, 10, 13, 14.

use crate::desk::*;
use ctisp::peripheral::simulator::WrapUp;
use ctisp::peripheral::Peripheral;
use ctisp::AgentState;
use std::time::Duration;

/// Scenario 2, the ringing part.
const OFFERED: [&str; 4] = [
    "AGENT_PRE_CALL 1001 group 101 -> 3001 bridge",
    "AGENT_STATE 1001 RESERVED group 101 RESERVED -> 3001 bridge",
    "BEGIN_CALL call 1 at 3001 CALLTYPE_ACD_IN -> 3001 bridge",
    "CALL_DELIVERED call 1 at 3001 LCS_ALERTING from 5551234 -> 3001 bridge",
];

#[test]
fn a_call_is_offered_answered_and_cleared_by_the_caller() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    assert_eq!(desk.events(), OFFERED);
    assert_eq!(
        desk.told(answer(at(1, "3001"))),
        [
            "CALL_ESTABLISHED call 1 at 3001 LCS_CONNECT -> 3001 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STARTED call 1 at 3001 OUTPUT -> 3001 bridge",
        ]
    );
    assert!(desk.centre.hang_up(call));
    assert_eq!(
        desk.events(),
        [
            "RTP_STOPPED call 1 at 3001 INPUT -> 3001 bridge",
            "RTP_STOPPED call 1 at 3001 OUTPUT -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 5551234 LCS_NULL -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 bridge",
            "CALL_CLEARED call 1 at 3001 LCS_NULL -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
    );
    assert_eq!(desk.centre.calls_in_progress(), 0);
    assert!(!desk.centre.hang_up(call), "a call ends once");
}

#[test]
fn the_side_that_hangs_up_is_cleared_first() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let events = desk.told(clear(at(1, "3001")));
    assert_eq!(
        events[2..4],
        [
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 5551234 LCS_NULL -> 3001 bridge",
        ]
    );
}

#[test]
fn a_caller_who_gives_up_leaves_the_agent_available() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    assert_eq!(desk.events(), OFFERED);
    desk.centre.hang_up(call);
    assert_eq!(
        desk.events(),
        [
            "CALL_CONNECTION_CLEARED call 1 at 5551234 LCS_NULL -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL -> 3001 bridge",
            "CALL_CLEARED call 1 at 3001 LCS_NULL CECX_ABAND_RING -> 3001 bridge",
            "END_CALL call 1 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
        ]
    );
}

#[test]
fn other_skill_groups_are_busy_other_during_a_routed_call() {
    let mut desk = Desk::new();
    desk.available(&["1005"]);
    desk.call_in("8001");
    assert_eq!(
        desk.events()[1..3],
        [
            "AGENT_STATE 1005 RESERVED group 101 RESERVED -> 3005 bridge",
            "AGENT_STATE 1005 RESERVED group 103 BUSY_OTHER -> 3005 bridge",
        ]
    );
}

#[test]
fn a_work_state_asked_for_during_the_call_follows_it_and_end_call_waits_for_its_end() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    assert!(desk.told(state("1001", AgentState::WORK_READY)).is_empty(), "it is pending");
    desk.centre.hang_up(call);
    let events = desk.events();
    assert_eq!(
        events.last().map(String::as_str),
        Some("AGENT_STATE 1001 WORK_READY group 101 WORK_READY -> 3001 bridge")
    );
    assert_eq!(desk.centre.calls_in_progress(), 1);
    assert_eq!(
        desk.told(state("1001", AgentState::AVAILABLE)),
        [
            "END_CALL call 1 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
        ]
    );
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn release_call_ends_the_association_before_wrap_up_does() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.told(state("1001", AgentState::WORK_NOT_READY));
    desk.centre.hang_up(call);
    desk.events();
    let end = ["END_CALL call 1 at 3001 -> 3001 bridge"];
    assert_eq!(desk.told(release(at(1, "3001"))), end);
    assert_eq!(desk.centre.calls_in_progress(), 0);
    assert_eq!(desk.state_of("1001"), AgentState::WORK_NOT_READY);
}

#[test]
fn a_pending_not_ready_is_taken_after_the_call() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let mut not_ready = state("1001", AgentState::NOT_READY);
    not_ready.event_reason_code = 12;
    assert!(desk.told(not_ready).is_empty());
    desk.centre.hang_up(call);
    assert!(desk.events().contains(
        &"AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 12 -> 3001 bridge".to_owned()
    ));
}

#[test]
fn required_wrap_up_comes_by_itself_and_its_timer_ends_it() {
    let mut desk = Desk::with(|config| {
        config.wrap_up = WrapUp::Required;
        config.delays.work = Some(Duration::from_secs(30));
    });
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.centre.hang_up(call);
    desk.events();
    assert_eq!(desk.state_of("1001"), AgentState::WORK_READY);
    assert_eq!(desk.centre.next_deadline(), Some(Duration::from_secs(30)));
    assert!(desk.wait(29_999).is_empty());
    assert_eq!(
        desk.wait(30_000),
        [
            "END_CALL call 1 at 3001 -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
        ]
    );
}

#[test]
fn a_waiting_call_gives_no_event_until_an_agent_is_there() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.call_in("8001");
    assert!(desk.events().is_empty(), "the queue is not on the agent peripheral");
    let events = desk.told(state("1001", AgentState::AVAILABLE));
    assert_eq!(events[1..], OFFERED);
}

#[test]
fn a_caller_who_gives_up_waiting_is_never_heard_of() {
    let mut desk = Desk::new();
    let call = desk.call_in("8001");
    assert!(desk.centre.hang_up(call));
    assert!(desk.events().is_empty());
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn calls_go_to_the_agent_who_is_available_longest() {
    let mut desk = Desk::new();
    desk.available(&["1003", "1001", "1002"]);
    let chosen: Vec<String> = (0..3)
        .map(|_| {
            desk.call_in("8001");
            desk.events().remove(0)
        })
        .collect();
    assert_eq!(
        chosen,
        [
            "AGENT_PRE_CALL 1003 group 101 -> 3003 bridge",
            "AGENT_PRE_CALL 1001 group 101 -> 3001 bridge",
            "AGENT_PRE_CALL 1002 group 101 -> 3002 bridge",
        ]
    );
}

#[test]
fn asking_for_available_again_does_not_lose_the_place_in_the_order() {
    let mut desk = Desk::new();
    desk.available(&["1001", "1002"]);
    desk.told(state("1001", AgentState::AVAILABLE));
    desk.call_in("8001");
    assert_eq!(desk.events()[0], "AGENT_PRE_CALL 1001 group 101 -> 3001 bridge");
}

#[test]
fn waiting_calls_are_served_in_order_each_by_its_service() {
    let mut desk = Desk::new();
    desk.call_in("8001");
    desk.call_in("8001");
    desk.call_in("8002");
    desk.available(&["1011"]);
    assert_eq!(desk.state_of("1011"), AgentState::RESERVED);
    assert!(desk.centre.calls_at("3011").len() == 1);
    desk.not_ready(&["1001"]);
    let events = desk.told(state("1001", AgentState::AVAILABLE));
    assert!(events[3].starts_with("BEGIN_CALL call 1 at 3001"), "{events:?}");
    desk.told(answer(at(1, "3001")));
    let events = desk.told(clear(at(1, "3001")));
    let next = events.iter().filter(|event| event.starts_with("BEGIN_CALL call 2 at 3001"));
    assert_eq!(next.count(), 1, "{events:?}");
}

#[test]
fn a_call_nobody_answers_is_taken_away_and_offered_to_the_next() {
    let mut desk = Desk::with(|config| {
        config.delays.ring_no_answer = Some(Duration::from_secs(10));
    });
    desk.available(&["1001", "1002"]);
    desk.call_in("8001");
    desk.events();
    assert_eq!(
        desk.wait(10_000)[..4],
        [
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 32767 -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 3001 LCS_NULL CEC_REDIRECTED -> 3001 bridge",
            "END_CALL call 1 at 3001 -> 3001 bridge",
            "AGENT_PRE_CALL 1002 group 101 -> 3002 bridge",
        ]
    );
    desk.told(answer(at(1, "3002")));
    assert!(desk.wait(20_000).is_empty(), "an answered call is left alone");
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
}

#[test]
fn a_call_from_outside_carries_ani_and_call_variables() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8001");
    let delivered = desk.messages().into_iter().find_map(|event| match event.message {
        ctisp::Message::CallDeliveredEvent(delivered) => Some(delivered),
        _ => None,
    });
    let delivered = delivered.expect("CALL_DELIVERED_EVENT");
    assert_eq!(delivered.ani.as_deref(), Some("5551234"));
    assert_eq!(delivered.dialed_number.as_deref(), Some("8001"));
    assert_eq!(delivered.call_variable1.as_deref(), Some("gold"));
    assert_eq!((delivered.service_number, delivered.service_id), (Some(11), Some(21)));
    assert_eq!((delivered.skill_group_number, delivered.skill_group_id), (Some(101), Some(201)));
    assert_eq!(delivered.calling_device_type, Some(ctisp::DeviceIdType::EXTERNAL));
    assert_eq!(delivered.called_device_type, Some(ctisp::DeviceIdType::ROUTE_POINT));
    assert_eq!(delivered.alerting_device_type, Some(ctisp::DeviceIdType::AGENT_DEVICE));
}

#[test]
fn router_call_keys_count_the_routed_calls_of_the_day() {
    let mut desk = Desk::new();
    desk.available(&["1001", "1002", "1003"]);
    let key = |desk: &mut Desk| {
        desk.call_in("8001");
        let keys = desk.messages().into_iter().find_map(|event| match event.message {
            ctisp::Message::BeginCallEvent(e) => {
                Some((e.router_call_key_day, e.router_call_key_call_id))
            }
            _ => None,
        });
        let (day, call) = keys.expect("BEGIN_CALL_EVENT");
        (day.expect("a day"), call.expect("a call"))
    };
    let (today, first) = key(&mut desk);
    assert_eq!((first, key(&mut desk)), (1, (today, 2)));
    desk.wait(86_400_000);
    assert_eq!(key(&mut desk), (today + 1, 1), "the count starts anew at midnight");
}

/// Scenario 14: the reason tells that it was not the first call.
#[test]
fn calls_missed_in_a_row_have_a_reason_of_their_own_until_one_is_answered() {
    let ring = Duration::from_secs(5);
    let mut desk = Desk::with(|config| config.delays.ring_no_answer = Some(ring));
    desk.not_ready(&["1001"]);
    let reasons = |events: Vec<String>| -> Vec<String> {
        let told = events.iter().filter(|event| event.starts_with("AGENT_STATE 1001 NOT_READY"));
        told.filter_map(|event| Some(event.split("reason ").nth(1)?.split(' ').next()?.to_owned()))
            .collect()
    };
    desk.call_in("8001");
    let mut now = 0;
    for expected in ["32767", "50010", "50010"] {
        desk.told(state("1001", AgentState::AVAILABLE));
        now += 5_000;
        assert_eq!(reasons(desk.wait(now)), [expected]);
    }
    desk.told(state("1001", AgentState::AVAILABLE));
    desk.told(answer(at(1, "3001")));
    desk.told(clear(at(1, "3001")));
    desk.call_in("8001");
    now += 5_000;
    assert_eq!(reasons(desk.wait(now)), ["32767"]);
}
