//! Requests that only ask.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::Peripheral;
use ctisp::{
    AgentAvailabilityStatus, AgentState, ControlFailureCode as Code, DeviceIdType,
    LocalConnectionState, Message, StatusCode,
};

fn device(instrument: &str) -> SnapshotDeviceReq {
    SnapshotDeviceReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some(instrument.to_owned()),
        ..Default::default()
    }
}

fn info(instrument: &str) -> QueryDeviceInfoReq {
    QueryDeviceInfoReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some(instrument.to_owned()),
        ..Default::default()
    }
}

#[test]
fn an_agent_state_has_the_state_in_each_skill_group() {
    let mut desk = Desk::new();
    desk.available(&["1005"]);
    let conf = match desk.ask(query("1005")) {
        Ok(Message::QueryAgentStateConf(conf)) => conf,
        other => panic!("{other:?}"),
    };
    assert_eq!(conf.agent_state, AgentState::AVAILABLE);
    assert_eq!(conf.agent_availability_status, AgentAvailabilityStatus::ICM_AVAILABLE);
    assert_eq!(conf.icm_agent_id, 6005);
    assert_eq!(conf.agent_instrument.as_deref(), Some("3005"));
    let groups: Vec<_> =
        conf.skill_groups.iter().map(|g| (g.skill_group_number, g.skill_group_id)).collect();
    assert_eq!(groups, [(Some(101), Some(201)), (Some(103), Some(203))]);
}

#[test]
fn an_agent_is_found_by_skill_target_id_and_may_be_signed_out() {
    let mut desk = Desk::new();
    let mut request = query("1001");
    request.agent_id = None;
    request.icm_agent_id = 6001;
    match desk.ask(request) {
        Ok(Message::QueryAgentStateConf(conf)) => {
            assert_eq!((conf.agent_state, conf.icm_agent_id), (AgentState::LOGOUT, 6001));
            assert_eq!(conf.agent_id, None, "nobody is signed in");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn agent_state_queries_are_refused_for_unknown_agents_and_domains() {
    let mut desk = Desk::new();
    let mut request = query("1001");
    request.mrd_id = 2;
    assert_eq!(desk.try_to(request), status(StatusCode::INVALID_MR_DOMAIN));
    assert_eq!(desk.try_to(query("77")), status(StatusCode::INVALID_AGENT_DATA));
    let mut request = query("1001");
    request.agent_id = None;
    assert_eq!(desk.try_to(request), status(StatusCode::REQUIRED_DATA_MISSING));
}

#[test]
fn a_call_snapshot_has_every_device_with_its_state() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    let conf = match desk.ask(snapshot(at(1, "3001"))) {
        Ok(Message::SnapshotCallConf(conf)) => conf,
        other => panic!("{other:?}"),
    };
    let devices: Vec<_> = conf
        .call_devices
        .iter()
        .map(|d| (d.call_device_id.as_deref(), d.call_device_connection_state))
        .collect();
    assert_eq!(
        devices,
        [
            (Some("3001"), Some(LocalConnectionState::INITIATE)),
            (Some("3002"), Some(LocalConnectionState::ALERTING)),
        ]
    );
    let unknown = control(Code::INVALID_CSTA_CALL_IDENTIFIER, 0);
    assert_eq!(desk.try_to(snapshot(at(9, "3001"))), unknown);
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 0);
    assert_eq!(desk.try_to(snapshot(at(1, "3003"))), unknown);
}

#[test]
fn a_device_snapshot_has_the_calls_there() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.told(make("3001", "8001"));
    let calls = |desk: &mut Desk, request| match desk.ask(request) {
        Ok(Message::SnapshotDeviceConf(conf)) => {
            conf.calls.iter().map(|c| c.call_state).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(calls(&mut desk, device("3001")), [Some(LocalConnectionState::INITIATE)]);
    assert_eq!(calls(&mut desk, device("3002")), []);
    let mut queue = device("8001");
    queue.snapshot_device_type = Some(DeviceIdType::ROUTE_POINT);
    assert_eq!(calls(&mut desk, queue), [Some(LocalConnectionState::QUEUED)]);
    let unknown = control(Code::INVALID_CSTA_DEVICE_IDENTIFIER, 0);
    assert_eq!(desk.try_to(device("4711")), unknown);
    let mut request = device("3001");
    request.agent_instrument = None;
    assert_eq!(desk.try_to(request), status(StatusCode::REQUIRED_DATA_MISSING));
    let mut request = device("3001");
    request.snapshot_device_type = Some(DeviceIdType(5));
    assert_eq!(desk.try_to(request), status(StatusCode::INVALID_DEVICE_ID_TYPE));
}

#[test]
fn a_device_tells_what_it_can_do() {
    let mut desk = Desk::new();
    match desk.ask(info("3001")) {
        Ok(Message::QueryDeviceInfoConf(conf)) => assert_eq!(conf.lines.len(), 1),
        other => panic!("{other:?}"),
    }
    let unknown = control(Code::INVALID_CSTA_DEVICE_IDENTIFIER, 10004);
    assert_eq!(desk.try_to(info("4711")), unknown);
    let mut request = info("3001");
    request.reserved = 1;
    assert_eq!(desk.try_to(request), status(StatusCode::INVALID_RESERVED_FIELD));
}

#[test]
fn a_session_that_opens_is_told_of_the_calls_at_its_phone() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    let begun = |desk: &Desk, instrument| match desk.centre.calls_at(instrument).as_slice() {
        [Message::BeginCallEvent(event)] => event.connection(),
        other => panic!("{other:?}"),
    };
    assert_eq!(begun(&desk, "3001"), at(1, "3001"));
    assert_eq!(begun(&desk, "3002"), at(1, "3002"));
    assert!(desk.centre.calls_at("3003").is_empty());
    assert_eq!(desk.centre.instrument_of(&at(1, "3002")).as_deref(), Some("3002"));
    assert_eq!(desk.centre.instrument_of(&at(1, "5551234")), None);
}
