//! The Peripheral Monitor service over TCP.

mod server_support;

use ctisp::messages::*;
use ctisp::wire::Connection;
use ctisp::{
    AgentState, AgentStateMask, CallMsgMask, Client, ConnectionDeviceIdType, DeviceIdType, Event,
    Server, Services, StatusCode,
};
use server_support::*;

fn watcher(server: &Server) -> Client {
    client(server, Services::PERIPHERAL_MONITOR, "watcher")
}

fn device(name: &str) -> MonitorStartReq {
    MonitorStartReq {
        peripheral_id: Some(5000),
        connection_call_id: Some(0),
        call_msg_mask: CallMsgMask::all(),
        agent_state_mask: AgentStateMask::from_bits_retain(0x3FFF),
        monitored_device_type: Some(DeviceIdType::AGENT_DEVICE),
        monitored_device_id: Some(name.into()),
        ..MonitorStartReq::default()
    }
}

fn call(connection: &Connection) -> MonitorStartReq {
    let mut request =
        MonitorStartReq { monitored_device_type: None, monitored_device_id: None, ..device("") };
    request.set_connection(connection);
    request
}

fn start(client: &Client, request: MonitorStartReq) -> u32 {
    let monitor_id = client.request(request).unwrap().monitor_id;
    assert_ne!(monitor_id, 0);
    monitor_id
}

/// MonitorIDs of the copies of CALL_DELIVERED_EVENT, and how many other events came.
fn delivered(events: &[Event]) -> Vec<u32> {
    let id = |event: &Event| match event {
        Event::CallDelivered(event) => Some(event.monitor_id),
        _ => None,
    };
    events.iter().filter_map(id).collect()
}

#[test]
fn a_device_monitor_gets_the_events_of_its_device_under_its_monitor_id() {
    let server = server();
    let watcher = watcher(&server);
    let mine = start(&watcher, device("3001"));
    let _desk = available(&server, "3001");
    let _other = available(&server, "3002");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let begin = expect!(watcher, BeginCall);
    assert_eq!(begin.monitor_id, mine);
    let event = expect!(watcher, CallDelivered);
    assert_eq!((event.monitor_id, event.connection_device_id.as_deref()), (mine, Some("3001")));
    for event in so_far(&watcher) {
        if let Event::AgentState(state) = event {
            assert_eq!(state.agent_instrument.as_deref(), Some("3001"), "only that device");
        }
    }
}

#[test]
fn a_device_monitor_hears_of_the_agents_state() {
    let server = server();
    let watcher = watcher(&server);
    let mine = start(&watcher, device("3001"));
    let _desk = available(&server, "3001");
    let state = next(&watcher, "agent state", |event| match event {
        Event::AgentState(event) if event.agent_state == AgentState::AVAILABLE => Some(event),
        _ => None,
    });
    assert_eq!(state.monitor_id, mine);
}

#[test]
fn a_device_may_be_named_by_instrument_or_by_extension() {
    let server = server();
    let watcher = watcher(&server);
    start(&watcher, device("3001"));
    let kind = Some(DeviceIdType::DEVICE_IDENTIFIER);
    start(&watcher, MonitorStartReq { monitored_device_type: kind, ..device("3002") });
}

#[test]
fn an_event_that_several_monitors_fit_comes_once_for_each() {
    let server = server();
    let watcher = watcher(&server);
    let desk = available(&server, "3001");
    let first = start(&watcher, device("3001"));
    let id = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let offered = expect!(desk, CallDelivered);
    let second = start(&watcher, call(&offered.connection()));
    assert_eq!(delivered(&so_far(&watcher)), [first]);
    assert!(server.hang_up(id));
    let mut ids = Vec::new();
    while ids.len() < 2 {
        ids.push(expect!(watcher, EndCall).monitor_id);
    }
    ids.sort_unstable();
    assert_eq!(ids, [first, second]);
}

#[test]
fn a_monitor_that_begins_during_a_call_is_told_of_the_call_first() {
    let server = server();
    let desk = available(&server, "3001");
    server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let offered = expect!(desk, CallDelivered);
    let watcher = watcher(&server);
    for request in [device("3001"), call(&offered.connection())] {
        let mine = start(&watcher, request);
        let begin = expect!(watcher, BeginCall);
        assert_eq!(
            (begin.monitor_id, begin.connection_call_id),
            (mine, offered.connection_call_id)
        );
        assert_eq!(begin.call_variable1.as_deref(), Some("gold"));
    }
}

#[test]
fn a_call_monitor_ends_with_its_call() {
    let server = server();
    let desk = available(&server, "3001");
    let id = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let offered = expect!(desk, CallDelivered);
    let watcher = watcher(&server);
    let mine = start(&watcher, call(&offered.connection()));
    assert!(server.hang_up(id));
    assert_eq!(expect!(watcher, EndCall).monitor_id, mine);
    let stop = MonitorStopReq { monitor_id: mine, ..MonitorStopReq::default() };
    assert_eq!(status(watcher.request(stop)), StatusCode::INVALID_MONITORID);
}

#[test]
fn a_stopped_monitor_gets_nothing_more_and_others_go_on() {
    let server = server();
    let watcher = watcher(&server);
    let (stopped, other) = (start(&watcher, device("3001")), start(&watcher, device("3002")));
    let stop = MonitorStopReq { monitor_id: stopped, ..MonitorStopReq::default() };
    watcher.request(stop.clone()).unwrap();
    let _first = available(&server, "3001");
    let _second = available(&server, "3002");
    for event in so_far(&watcher) {
        if let Event::AgentState(event) = event {
            assert_eq!(event.monitor_id, other);
        }
    }
    assert_eq!(status(watcher.request(stop)), StatusCode::INVALID_MONITORID, "it is gone");
}

#[test]
fn changed_masks_take_the_place_of_both_old_ones() {
    let server = server();
    let watcher = watcher(&server);
    let monitor_id = start(&watcher, device("3001"));
    let change = ChangeMonitorMaskReq {
        monitor_id,
        call_msg_mask: CallMsgMask::CALL_DELIVERED,
        agent_state_mask: AgentStateMask::RESERVED,
        ..ChangeMonitorMaskReq::default()
    };
    watcher.request(change).unwrap();
    let desk = available(&server, "3001");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    expect!(desk, CallDelivered);
    let events = so_far(&watcher);
    assert_eq!(delivered(&events), [monitor_id]);
    for event in events {
        match event {
            Event::CallDelivered(_) => {}
            Event::AgentState(state) => assert_eq!(state.agent_state, AgentState::RESERVED),
            other => panic!("{other:?} is masked out"),
        }
    }
}

#[test]
fn requests_for_what_is_no_device_and_no_call_are_refused() {
    let server = server();
    let watcher = watcher(&server);
    let ask = |request: MonitorStartReq| status(watcher.request(request));
    let both = MonitorStartReq {
        connection_call_id: Some(1),
        connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
        connection_device_id: Some("3001".into()),
        ..device("3001")
    };
    assert_eq!(ask(both), StatusCode::MUTUALLY_EXCLUS_DEVICEID_TYPES);
    assert_eq!(ask(device("9999")), StatusCode::INVALID_DEVICE);
    let kind = |kind| MonitorStartReq { monitored_device_type: Some(kind), ..device("3001") };
    assert_eq!(ask(kind(DeviceIdType(5))), StatusCode::INVALID_DEVICE_ID_TYPE);
    assert_eq!(ask(kind(DeviceIdType::TRUNK_IDENTIFIER)), StatusCode::INVALID_DEVICE);
    let neither = MonitorStartReq { monitored_device_type: None, ..device("3001") };
    assert_eq!(ask(neither), StatusCode::REQUIRED_DATA_MISSING);
    let nameless = MonitorStartReq { monitored_device_id: None, ..device("3001") };
    assert_eq!(ask(nameless), StatusCode::REQUIRED_DATA_MISSING);
    let elsewhere = MonitorStartReq { peripheral_id: Some(4711), ..device("3001") };
    assert_eq!(ask(elsewhere), StatusCode::INVALID_PERIPHERAL_ID);

    let mut connection = Connection {
        call_id: Some(0x0070_0000),
        device_id_type: Some(ConnectionDeviceIdType::STATIC),
        device_id: Some("3001".into()),
    };
    assert_eq!(ask(call(&connection)), StatusCode::INVALID_CALLID);
    connection.device_id_type = Some(ConnectionDeviceIdType(9));
    assert_eq!(ask(call(&connection)), StatusCode::INVALID_CONNECTION_ID_TYPE);
}

#[test]
fn the_same_monitor_twice_is_refused_whatever_the_device_is_called() {
    let server = server();
    let watcher = watcher(&server);
    start(&watcher, device("3001"));
    let again = status(watcher.request(device("3001")));
    assert_eq!(again, StatusCode::MONITOR_ALREADY_EXISTS);
    let kind = Some(DeviceIdType::DEVICE_IDENTIFIER);
    let named = MonitorStartReq { monitored_device_type: kind, ..device("3001") };
    assert_eq!(status(watcher.request(named)), StatusCode::MONITOR_ALREADY_EXISTS);
    // Another session's monitors are its own.
    start(&self::watcher(&server), device("3001"));
}

#[test]
fn masks_with_bits_that_mean_nothing_are_refused_and_leave_the_monitor_as_it_was() {
    let server = server();
    let watcher = watcher(&server);
    let bad = AgentStateMask::from_bits_retain(0x4000);
    let request = MonitorStartReq { agent_state_mask: bad, ..device("3001") };
    assert_eq!(status(watcher.request(request)), StatusCode::INVALID_AGENT_STATE_MASK);
    let monitor_id = start(&watcher, device("3001"));
    let change = ChangeMonitorMaskReq {
        monitor_id,
        agent_state_mask: bad,
        ..ChangeMonitorMaskReq::default()
    };
    assert_eq!(status(watcher.request(change)), StatusCode::INVALID_AGENT_STATE_MASK);
    let _desk = available(&server, "3001");
    expect!(watcher, AgentState);
}

#[test]
fn monitor_ids_of_nobody_or_of_other_sessions_are_invalid() {
    let server = server();
    let (watcher, other) = (watcher(&server), watcher(&server));
    let foreign = start(&other, device("3001"));
    for monitor_id in [0, foreign, 4711] {
        let stop = MonitorStopReq { monitor_id, ..MonitorStopReq::default() };
        assert_eq!(status(watcher.request(stop)), StatusCode::INVALID_MONITORID);
        let change = ChangeMonitorMaskReq { monitor_id, ..ChangeMonitorMaskReq::default() };
        assert_eq!(status(watcher.request(change)), StatusCode::INVALID_MONITORID);
    }
}

#[test]
fn monitors_need_the_service() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let unavailable = StatusCode::FUNCTION_NOT_AVAILABLE;
    assert_eq!(refused(&bridge, device("3001")), unavailable);
    assert_eq!(refused(&bridge, MonitorStopReq::default()), unavailable);
    assert_eq!(refused(&bridge, ChangeMonitorMaskReq::default()), unavailable);
}
