//! Callers who wait at a VRU, and translation routes: scenario 10, for All Events.

use crate::desk::*;
use ctisp::peripheral::simulator::{PeripheralConfig, VruQueue};
use ctisp::{AgentState, CallType, LocalConnectionState, Message, PeripheralType};
use std::time::Duration;

/// Callers of 8001 wait at VRU 5002, which has two ports.
fn with_vru(translation_route: Option<&str>) -> Desk {
    Desk::with(|config| {
        let kind = PeripheralType::VRU;
        config.other_peripherals.push(PeripheralConfig { id: 5002, kind, multiline: false });
        config.vru_queues.push(VruQueue {
            number: "8001".to_owned(),
            peripheral_id: 5002,
            ports: 2,
            trunk_group: 7,
            translation_route: translation_route.map(str::to_owned),
        });
        config.delays.ring_no_answer = Some(Duration::from_secs(10));
        assert_eq!(config.check(), Ok(()));
    })
}

#[test]
fn a_caller_waits_at_the_vru_until_an_agent_is_there() {
    let mut desk = with_vru(None);
    desk.not_ready(&["1001"]);
    desk.call_in("8001");
    assert_eq!(
        desk.events(),
        [
            "BEGIN_CALL call 1 at 5002-1 CALLTYPE_ACD_IN -> bridge",
            "CALL_DELIVERED call 1 at 5002-1 LCS_INITIATE from 5551234 -> bridge",
            "CALL_ESTABLISHED call 1 at 5002-1 LCS_CONNECT -> bridge",
            "CALL_QUEUED call 1 at 5002-1 LCS_QUEUED 1 waiting -> bridge",
        ]
    );
    assert_eq!(
        desk.told(state("1001", AgentState::AVAILABLE)),
        [
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
            "AGENT_PRE_CALL 1001 group 101 -> 3001 bridge",
            "AGENT_STATE 1001 RESERVED group 101 RESERVED -> 3001 bridge",
            "CALL_DIVERTED call 1 at 5002-1 LCS_NULL to 3001 -> bridge",
            "CALL_CONNECTION_CLEARED call 1 at 5002-1 LCS_NULL CEC_REDIRECTED -> bridge",
            "END_CALL call 1 at 5002-1 -> bridge",
            "BEGIN_CALL call 1 at 3001 CALLTYPE_ACD_IN -> 3001 bridge",
            "CALL_DELIVERED call 1 at 3001 LCS_ALERTING from 5551234 -> 3001 bridge",
        ]
    );
}

#[test]
fn with_an_agent_there_nobody_is_queued() {
    let mut desk = with_vru(None);
    desk.available(&["1001"]);
    desk.call_in("8001");
    let events = desk.events();
    let seldom =
        |event: &String| event.starts_with("CALL_QUEUED") || event.starts_with("CALL_DIVERTED");
    assert!(!events.iter().any(seldom), "{events:?}");
    let seized = "CALL_DELIVERED call 1 at 5002-1 LCS_INITIATE from 5551234 -> bridge";
    assert_eq!(events[1], seized, "the trunk is seen all the same");
}

#[test]
fn a_call_that_nobody_answers_goes_back_to_the_vru() {
    let mut desk = with_vru(None);
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.events();
    let events = desk.wait(10_000);
    let queued = "CALL_QUEUED call 1 at 5002-1 LCS_QUEUED 1 waiting -> bridge";
    assert_eq!(events.last().map(String::as_str), Some(queued), "{events:?}");
}

#[test]
fn who_gives_up_at_the_vru_leaves_its_queue() {
    let mut desk = with_vru(None);
    desk.call_in("8001");
    let call = desk.call_in("8001");
    desk.events();
    desk.centre.hang_up(call);
    assert_eq!(
        desk.events(),
        [
            "CALL_DEQUEUED call 2 at 5002-2 CECX_ABAND_LOCAL_QUEUE 1 waiting -> bridge",
            "CALL_CONNECTION_CLEARED call 2 at 5551234 LCS_NULL -> bridge",
            "CALL_CONNECTION_CLEARED call 2 at 5002-2 LCS_NULL -> bridge",
            "CALL_CLEARED call 2 at 5002-2 LCS_NULL CECX_ABAND_LOCAL_QUEUE -> bridge",
            "END_CALL call 2 at 5002-2 -> bridge",
        ]
    );
}

#[test]
fn who_finds_no_port_waits_unseen() {
    let mut desk = with_vru(None);
    for _ in 0..2 {
        desk.call_in("8001");
    }
    desk.events();
    desk.call_in("8001");
    assert!(desk.events().is_empty());
    assert_eq!(desk.centre.calls_in_progress(), 3);
}

#[test]
fn events_at_the_vru_are_those_of_its_peripheral() {
    let mut desk = with_vru(None);
    desk.call_in("8001");
    let mut seen = Vec::new();
    for event in desk.messages() {
        seen.push(match event.message {
            Message::BeginCallEvent(e) => (e.peripheral_id, e.peripheral_type),
            Message::CallDeliveredEvent(e) => {
                assert_eq!(e.local_connection_state, Some(LocalConnectionState::INITIATE));
                assert_eq!((e.line_handle, e.alerting_device_id), (None, None));
                assert_eq!((e.trunk_number, e.trunk_group_number), (Some(1), Some(7)));
                (e.peripheral_id, e.peripheral_type)
            }
            Message::CallEstablishedEvent(e) => (e.peripheral_id, e.peripheral_type),
            Message::CallQueuedEvent(e) => {
                assert_eq!((e.service_number, e.queue_device_type), (Some(11), None));
                let groups: Vec<_> = e.skill_groups.iter().map(|g| g.skill_group_id).collect();
                assert_eq!(groups, [Some(201)]);
                (e.peripheral_id, e.peripheral_type)
            }
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(seen, [(Some(5002), Some(PeripheralType::VRU)); 4]);
}

#[test]
fn a_translation_route_announces_the_call() {
    let mut desk = with_vru(Some("7110"));
    desk.call_in("8001");
    let mut events = desk.messages().into_iter().map(|event| (event.bridge, event.message));
    let Some((true, Message::CallTranslationRouteEvent(route))) = events.next() else { panic!() };
    assert_eq!((route.dnis.as_deref(), route.ani.as_deref()), (Some("7110"), Some("5551234")));
    assert_eq!(route.call_variable1.as_deref(), Some("gold"), "the context comes first");
    let Some((_, Message::BeginCallEvent(begin))) = events.next() else { panic!() };
    assert_eq!(begin.call_type, Some(CallType::PREROUTE_ACD_IN));
    assert_eq!(
        (begin.router_call_key_day, begin.router_call_key_call_id),
        (route.router_call_key_day, route.router_call_key_call_id)
    );
    let Some((_, Message::CallDeliveredEvent(seized))) = events.next() else { panic!() };
    assert_eq!(seized.dnis.as_deref(), Some("7110"));
}
