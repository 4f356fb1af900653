//! The Call Data Update service over TCP.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::{Config, RecordKind};
use ctisp::wire::{Connection, Version};
use ctisp::{CallMsgMask, Client, Event, Server, Services, StatusCode};
use server_support::*;
use std::time::Duration;

/// A call from outside that the agent at 3001 talks in: the desktop, and the connection.
fn talking(server: &Server) -> (Client, Connection) {
    let desk = available(server, "3001");
    server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let connection = expect!(desk, CallDelivered).connection();
    desk.answer_call(connection.clone()).unwrap();
    expect!(desk, CallEstablished);
    (desk, connection)
}

fn data(connection: &Connection) -> SetCallDataReq {
    let mut request = SetCallDataReq { peripheral_id: Some(5000), ..Default::default() };
    request.set_connection(connection);
    request
}

fn release(connection: &Connection) -> ReleaseCallReq {
    let mut request = ReleaseCallReq { peripheral_id: Some(5000), ..Default::default() };
    request.set_connection(connection);
    request
}

fn variable(connection: &Connection, text: &str) -> SetCallDataReq {
    SetCallDataReq { call_variable2: Some(text.into()), ..data(connection) }
}

#[test]
fn the_service_must_be_granted() {
    let server = server();
    let (_desk, connection) = talking(&server);
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let not_granted = StatusCode::FUNCTION_NOT_AVAILABLE;
    assert_eq!(refused(&bridge, variable(&connection, "x")), not_granted);
    assert_eq!(refused(&bridge, release(&connection)), not_granted);
}

#[test]
fn all_clients_of_the_call_are_told_in_every_version_and_the_values_outlive_the_session() {
    let server = server();
    let (desk, connection) = talking(&server);
    let bridges: Vec<Client> = Version::all()
        .map(|version| connect(&server, Services::ALL_EVENTS).version(version).open().unwrap())
        .collect();
    let mut request = variable(&connection, "late");
    request.call_wrapup_data = Some("sold".into());
    request.named_variables =
        vec![NamedVariable { name: "user.customer".into(), value: "Ada".into() }];
    desk.request(request).unwrap();
    for bridge in &bridges {
        let event = expect!(bridge, CallDataUpdate);
        assert_eq!(event.call_variable2.as_deref(), Some("late"), "{}", bridge.version());
        assert_eq!(event.call_wrapup_data.as_deref(), Some("sold"));
        assert_eq!(event.call_variable1, None, "only what has changed");
        assert_eq!(event.named_variables[0].value, "Ada");
    }
    assert_eq!(expect!(desk, CallDataUpdate).call_variable2.as_deref(), Some("late"));
    server.cut_connections();
    let desk = loop {
        // The old session may not be forgotten yet.
        if let Ok(desk) = connect(&server, Services::CLIENT_EVENTS | Services::CALL_DATA_UPDATE)
            .client_id("desk 3001")
            .agent_instrument("3001")
            .open()
        {
            break desk;
        }
    };
    let begin = expect!(desk, BeginCall);
    assert_eq!(begin.call_variable2.as_deref(), Some("late"));
    assert_eq!(begin.call_wrapup_data.as_deref(), Some("sold"));
}

#[test]
fn a_client_that_is_no_party_may_not_write_or_release() {
    let server = server();
    let (_desk, connection) = talking(&server);
    let other = desk(&server, "3002");
    let not_party = StatusCode::NOT_CALL_PARTY;
    assert_eq!(refused(&other, variable(&connection, "x")), not_party);
    assert_eq!(refused(&other, release(&connection)), not_party);
    let monitor = Services::PERIPHERAL_MONITOR | Services::CALL_DATA_UPDATE;
    let monitor = client(&server, monitor, "monitor");
    assert_eq!(refused(&monitor, variable(&connection, "x")), not_party);
    monitor
        .request(MonitorStartReq {
            peripheral_id: Some(5000),
            monitored_device_type: Some(ctisp::DeviceIdType::AGENT_DEVICE),
            monitored_device_id: Some("3001".into()),
            call_msg_mask: CallMsgMask::all(),
            connection_call_id: Some(0),
            ..Default::default()
        })
        .unwrap();
    monitor.request(variable(&connection, "mine")).unwrap();
    assert_eq!(expect!(monitor, CallDataUpdate).call_variable2.as_deref(), Some("mine"));
}

#[test]
fn bad_requests_have_their_status_codes() {
    let server = server();
    let (desk, connection) = talking(&server);
    let ask = |change: &dyn Fn(&mut SetCallDataReq)| {
        let mut request = data(&connection);
        change(&mut request);
        refused(&desk, request)
    };
    let named = |name: &str, value: &str| NamedVariable { name: name.into(), value: value.into() };
    let protected = ask(&|r| r.call_variable10 = Some("x".into()));
    assert_eq!(protected, StatusCode::PROTECTED_VARIABLE);
    let unknown = ask(&|r| r.named_variables = vec![named("user.unknown", "")]);
    assert_eq!(unknown, StatusCode::NAMED_VARIABLE_NOT_CONFIGURED);
    let array = ask(&|r| r.named_variables = vec![named("user.history", "")]);
    assert_eq!(array, StatusCode::SCALAR_FUNCTION_ON_ARRAY);
    assert_eq!(ask(&|r| r.peripheral_id = Some(1)), StatusCode::INVALID_PERIPHERAL_ID);
    let no_device = ask(&|r| r.connection_device_id = None);
    assert_eq!(no_device, StatusCode::REQUIRED_DATA_MISSING);
    let bridge = Services::ALL_EVENTS | Services::CALL_DATA_UPDATE;
    let bridge = client(&server, bridge, "bridge");
    let mut nowhere = connection.clone();
    nowhere.call_id = Some(7);
    assert_eq!(refused(&bridge, data(&nowhere)), StatusCode::INVALID_CALLID);
}

#[test]
fn ecc_values_above_2000_bytes_are_too_much() {
    let mut centre = Config::demo();
    centre.ecc_variables[1].array_size = Some(20);
    let server = Server::builder().centre(centre).start().unwrap();
    let (desk, connection) = talking(&server);
    let element = |index| NamedArray { index, name: "user.history".into(), value: "x".repeat(200) };
    let mut request = data(&connection);
    request.named_arrays = (0..11).map(element).collect();
    assert_eq!(refused(&desk, request.clone()), StatusCode::TOO_MUCH_DATA);
    // Their names count too.
    request.named_arrays.truncate(9);
    desk.request(request).unwrap();
}

#[test]
fn release_call_does_not_disconnect_and_writes_the_record_once_the_call_is_over() {
    let server = server();
    let (desk, connection) = talking(&server);
    desk.request(variable(&connection, "last")).unwrap();
    desk.request(release(&connection)).unwrap();
    assert!(server.termination_records().is_empty(), "the call goes on");
    assert_eq!(refused(&desk, variable(&connection, "x")), StatusCode::NOT_CALL_PARTY);
    assert!(server.hang_up(connection.call_id.unwrap()));
    let records = server.termination_records();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].kind, RecordKind::Termination);
    assert_eq!(records[0].agent_id.as_deref(), Some("1001"));
    assert_eq!(records[0].call_variables[1].as_deref(), Some("last"));
}

#[test]
fn wrap_up_data_may_come_after_the_end_of_the_call() {
    let server = server();
    let (desk, connection) = talking(&server);
    assert!(server.hang_up(connection.call_id.unwrap()));
    expect!(desk, EndCall);
    let wrap_up = SetCallDataReq { call_wrapup_data: Some("sold".into()), ..data(&connection) };
    desk.request(wrap_up.clone()).unwrap();
    desk.request(release(&connection)).unwrap();
    let records = server.termination_records();
    assert_eq!(records[0].call_wrapup_data.as_deref(), Some("sold"));
    assert_eq!(refused(&desk, wrap_up), StatusCode::INVALID_CALLID, "it is over for good");
}

#[test]
fn without_release_the_wrap_up_timer_writes_the_record() {
    let mut centre = Config::demo();
    centre.delays.wrap_up_data = Duration::from_secs(10);
    let server = Server::builder().centre(centre).stepped().start().unwrap();
    let (desk, connection) = talking(&server);
    assert!(server.hang_up(connection.call_id.unwrap()));
    server.step(Duration::from_millis(9_999)).unwrap();
    assert_eq!(server.termination_records(), []);
    server.step(Duration::from_millis(1)).unwrap();
    let records = server.termination_records();
    assert_eq!(records[0].written, records[0].ended.unwrap() + 10);
    assert_eq!(refused(&desk, variable(&connection, "x")), StatusCode::INVALID_CALLID);
}

#[test]
fn a_bad_call_is_recorded() {
    let server = server();
    let (desk, connection) = talking(&server);
    let mut request = BadCallReq { peripheral_id: Some(5000), ..Default::default() };
    request.set_connection(&connection);
    desk.request(request).unwrap();
    let records = server.termination_records();
    assert_eq!((records.len(), records[0].kind), (1, RecordKind::BadCall));
    let gone = |event: &Event| matches!(event, Event::EndCall(_));
    assert!(!so_far(&desk).iter().any(gone), "the call goes on");
}

#[test]
fn data_of_calls_that_ended_with_the_line_may_still_be_written() {
    let server = server();
    let (desk, connection) = talking(&server);
    server.with(|centre| centre.set_online(5000, false));
    expect!(desk, EndCall);
    desk.request(SetCallDataReq { call_wrapup_data: Some("lost".into()), ..data(&connection) })
        .unwrap();
    desk.request(release(&connection)).unwrap();
    let records = server.termination_records();
    assert_eq!(records[0].call_wrapup_data.as_deref(), Some("lost"));
}
