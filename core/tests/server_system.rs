//! SYSTEM_EVENT over TCP, and the Miscellaneous requests that the peripheral answers.

mod server_support;

use ctisp::messages::*;
use ctisp::wire::Version;
use ctisp::{
    CallType, Client, DeviceIdType, EnabledService, Event, Message, PgStatusCode, Server, Services,
    StatusCode, SystemEventId,
};
use server_support::*;
use std::time::Duration;

fn system_event(client: &Client, wanted: SystemEventId) -> SystemEvent {
    next(client, "SYSTEM_EVENT", |event| match event {
        Event::System(event) if event.system_event_id == wanted => Some(*event),
        _ => None,
    })
}

#[test]
fn outages_and_texts_reach_every_session_of_every_version() {
    let server = server();
    let clients: Vec<Client> = Version::all()
        .map(|version| connect(&server, Services::empty()).version(version).open().unwrap())
        .collect();
    server.with(|centre| {
        centre.broadcast("lunch").unwrap();
        centre.set_central_controller(false);
        centre.set_in_service("3001", false);
    });
    for client in &clients {
        let text = system_event(client, SystemEventId::TEXT_FYI);
        assert_eq!(text.text.as_deref(), Some("lunch"), "{}", client.version());
        assert_eq!(text.pg_status, PgStatusCode::empty());
        let lost = system_event(client, SystemEventId::CENTRAL_CONTROLLER_OFFLINE);
        assert_eq!(lost.pg_status, PgStatusCode::CC_DOWN);
        let device = system_event(client, SystemEventId::INSTRUMENT_OUT_OF_SERVICE);
        assert_eq!((device.system_event_arg1, device.text.as_deref()), (5000, Some("3001")));
        assert_eq!((device.event_device_type, device.event_device_id), (None, None));
    }
}

#[test]
fn who_opens_during_an_outage_is_told_the_status() {
    let server = server();
    server.with(|centre| centre.set_central_controller(false));
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    assert_eq!(bridge.open_conf().pg_status, PgStatusCode::CC_DOWN);
    let event = system_event(&bridge, SystemEventId::PERIPHERAL_ONLINE);
    assert_eq!(event.pg_status, PgStatusCode::CC_DOWN);
}

#[test]
fn every_half_hour_of_the_clock_is_told() {
    let server = Server::builder().stepped().start().unwrap();
    let client = client(&server, Services::empty(), "clock");
    // It is 22:13:20, a thousand seconds before the half hour.
    server.step(Duration::from_millis(999_999)).unwrap();
    assert_eq!(so_far(&client), []);
    server.step(Duration::from_millis(1)).unwrap();
    let event = system_event(&client, SystemEventId::HALF_HOUR_CHANGE);
    assert_eq!(event.icm_central_controller_time, 1_700_001_000);
    assert_eq!(so_far(&client), []);
    server.step(Duration::from_secs(4_000)).unwrap();
    for time in [1_700_002_800, 1_700_004_600] {
        let event = system_event(&client, SystemEventId::HALF_HOUR_CHANGE);
        assert_eq!(event.icm_central_controller_time, time);
    }
    assert_eq!(so_far(&client), []);
}

#[test]
fn device_attributes_need_the_call_data_update_service() {
    let server = server();
    let request = SetDeviceAttributesReq {
        peripheral_id: Some(5000),
        call_type: Some(CallType::AUTO_OUT),
        calling_device_type: Some(DeviceIdType::DEVICE_IDENTIFIER),
        calling_device_id: Some("3020".into()),
        ..Default::default()
    };
    let plain = client(&server, Services::ALL_EVENTS, "plain");
    assert_eq!(refused(&plain, request.clone()), StatusCode::FUNCTION_NOT_AVAILABLE);
    for version in Version::all() {
        let dialer = connect(&server, Services::CALL_DATA_UPDATE).version(version).open().unwrap();
        dialer.request(request.clone()).unwrap();
        let elsewhere =
            SetDeviceAttributesReq { calling_device_id: Some("3001".into()), ..request.clone() };
        assert_eq!(refused(&dialer, elsewhere), StatusCode::INVALID_DEVICE, "{version}");
    }
}

#[test]
fn application_data_outlive_the_session() {
    let server = server();
    for version in [9, 13, 17, 20, 25].map(|number| Version::new(number).unwrap()) {
        let client = connect(&server, Services::empty()).version(version).open().unwrap();
        let request = SetAppDataReq {
            application_path_id: Some(7),
            call_variable3: Some(format!("version {version}")),
            ..Default::default()
        };
        client.request(request).unwrap();
        let pathless = SetAppDataReq { call_variable1: Some("x".into()), ..Default::default() };
        assert_eq!(refused(&client, pathless), StatusCode::REQUIRED_DATA_MISSING);
        client.close();
        let kept = server.with(|centre| centre.application_data(7).cloned()).unwrap().unwrap();
        let text = format!("version {version}");
        assert_eq!(kept.call_variables[2].as_deref(), Some(text.as_str()));
    }
}

#[test]
fn feedback_on_ai_services_is_answered_with_a_status() {
    let server = server();
    let desk = available(&server, "3001");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let begin = expect!(desk, BeginCall);
    let request = SetAgentServiceDataReq {
        router_call_key_day: begin.router_call_key_day.unwrap(),
        router_call_key_call_id: begin.router_call_key_call_id.unwrap(),
        router_call_key_sequence_number: begin.router_call_key_sequence_number.unwrap(),
        agent_skill_target_id: 6001,
        flt_enabled_services: vec![EnabledService::AGENT_ANSWERS],
        ..Default::default()
    };
    for version in [24, 25].map(|number| Version::new(number).unwrap()) {
        let client = connect(&server, Services::empty()).version(version).open().unwrap();
        let ask =
            |request: SetAgentServiceDataReq| match client.request_message(request.into()).unwrap()
            {
                Message::SetAgentServiceDataConf(conf) => conf.status,
                other => panic!("{other:?}"),
            };
        assert_eq!(ask(request.clone()), StatusCode::NO_ERROR);
        let off = SetAgentServiceDataReq {
            num_of_enabled_services: Some(0),
            flt_enabled_services: Vec::new(),
            ..request.clone()
        };
        assert_eq!(ask(off), StatusCode::NO_ERROR);
        let unknown = SetAgentServiceDataReq { agent_skill_target_id: 1, ..request.clone() };
        assert_eq!(ask(unknown), StatusCode::INVALID_AGENT_DATA, "told in the confirmation");
    }
}
