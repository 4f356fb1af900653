//! What applications and operators do to the centre: device attributes, application data, AI
//! services, outages.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::PlaceCallError;
use ctisp::peripheral::Peripheral;
use ctisp::{
    AgentState, CallType, ControlFailureCode, DeviceIdType, EnabledService, Message, PgStatusCode,
    StatusCode,
};

fn attributes(device: &str) -> SetDeviceAttributesReq {
    SetDeviceAttributesReq {
        peripheral_id: PERIPHERAL,
        service_number: Some(12),
        skill_group_id: Some(202),
        skill_group_priority: 3,
        call_type: Some(CallType::AUTO_OUT),
        calling_device_type: Some(DeviceIdType::DEVICE_IDENTIFIER),
        calling_device_id: Some(device.to_owned()),
        ..Default::default()
    }
}

fn originated(desk: &mut Desk, request: MakeCallReq) -> CallOriginatedEvent {
    assert_eq!(desk.try_to(request), Ok(()));
    let found = desk.messages().into_iter().find_map(|event| match event.message {
        Message::CallOriginatedEvent(event) => Some(*event),
        _ => None,
    });
    found.expect("CALL_ORIGINATED_EVENT")
}

#[test]
fn later_calls_of_a_dialer_port_have_its_attributes() {
    let mut desk = Desk::new();
    desk.not_ready(&["1020"]);
    assert_eq!(desk.try_to(attributes("3020")), Ok(()));
    let event = originated(&mut desk, make("3020", "9123"));
    assert_eq!((event.service_number, event.service_id), (Some(12), Some(22)));
    assert_eq!((event.skill_group_number, event.skill_group_id), (Some(102), Some(202)));
    assert_eq!(event.skill_group_priority, 3);
    desk.wait(1_000);
    desk.told(clear(at(1, "3020")));
    desk.told(release(at(1, "3020")));
    let record = &desk.centre.termination_records()[0];
    assert_eq!(record.call_type, Some(CallType::AUTO_OUT));
    assert_eq!((record.service_number, record.skill_group_number), (Some(12), Some(102)));
    let none = SetDeviceAttributesReq {
        service_number: None,
        skill_group_id: None,
        call_type: None,
        ..attributes("3020")
    };
    assert_eq!(desk.try_to(none), Ok(()));
    let event = originated(&mut desk, make("3020", "9123"));
    assert_eq!((event.service_number, event.skill_group_number), (None, None));
}

#[test]
fn device_attributes_are_checked() {
    let mut desk = Desk::new();
    let mut ask = |change: &dyn Fn(&mut SetDeviceAttributesReq)| {
        let mut request = attributes("3020");
        change(&mut request);
        desk.try_to(request)
    };
    let unknown = |r: &mut SetDeviceAttributesReq| r.calling_device_id = Some("3001".to_owned());
    assert_eq!(ask(&unknown), status(StatusCode::INVALID_DEVICE), "not in Dialer_Port_Map");
    assert_eq!(ask(&|r| r.calling_device_id = None), status(StatusCode::REQUIRED_DATA_MISSING));
    let kind = |r: &mut SetDeviceAttributesReq| r.calling_device_type = Some(DeviceIdType(999));
    assert_eq!(ask(&kind), status(StatusCode::INVALID_DEVICE_ID_TYPE));
    assert_eq!(ask(&|r| r.service_number = Some(99)), status(StatusCode::INVALID_SERVICE));
    assert_eq!(ask(&|r| r.service_id = Some(99)), status(StatusCode::INVALID_SERVICE));
    assert_eq!(ask(&|r| r.service_id = Some(21)), status(StatusCode::SERVICE_CONFLICT));
    assert_eq!(ask(&|r| r.skill_group_id = Some(9)), status(StatusCode::INVALID_SKILL_GROUP));
    let conflict = |r: &mut SetDeviceAttributesReq| r.skill_group_number = Some(101);
    assert_eq!(ask(&conflict), status(StatusCode::SKILL_GROUP_CONFLICT));
    let call_type = |r: &mut SetDeviceAttributesReq| r.call_type = Some(CallType(999));
    assert_eq!(ask(&call_type), status(StatusCode::INVALID_CALL_TYPE));
    assert_eq!(ask(&|r| r.peripheral_id = Some(1)), status(StatusCode::INVALID_PERIPHERAL_ID));
}

fn application(path: i32) -> SetAppDataReq {
    SetAppDataReq { application_path_id: Some(path), ..Default::default() }
}

#[test]
fn application_data_left_out_stay_as_they_are() {
    let mut desk = Desk::new();
    let mut request = application(7);
    request.call_variable1 = Some("one".to_owned());
    request.flt_call_type_id = Some(31);
    assert_eq!(desk.try_to(request), Ok(()));
    let mut request = application(7);
    request.call_variable10 = Some("ten".to_owned());
    assert_eq!(desk.try_to(request), Ok(()));
    let data = desk.centre.application_data(7).expect("the path");
    assert_eq!(data.call_variables[0].as_deref(), Some("one"));
    assert_eq!(data.call_variables[9].as_deref(), Some("ten"));
    assert_eq!((data.call_type_id, data.pre_call_invoke_id), (Some(31), None));
    assert_eq!(desk.centre.application_data(8), None, "paths are apart");
    let mut request = application(7);
    request.flt_call_type_id = Some(99);
    assert_eq!(desk.try_to(request), status(StatusCode::INVALID_CALL_TYPE));
    let pathless = SetAppDataReq::default();
    assert_eq!(desk.try_to(pathless), status(StatusCode::REQUIRED_DATA_MISSING));
}

#[test]
fn application_paths_do_not_fill_the_memory() {
    let mut desk = Desk::new();
    assert!((0..1000).all(|path| desk.try_to(application(path)).is_ok()));
    assert_eq!(desk.try_to(application(1000)), status(StatusCode::TOO_MUCH_DATA));
    assert_eq!(desk.try_to(application(999)), Ok(()), "one that is there");
}

#[test]
fn ai_services_are_set_for_the_agents_call() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    let caller = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let request = |call, agent, services: &[EnabledService]| SetAgentServiceDataReq {
        router_call_key_day: 1_700_000_000 / 86_400 + 134_774,
        router_call_key_call_id: call,
        agent_skill_target_id: agent,
        flt_enabled_services: services.to_vec(),
        ..Default::default()
    };
    let mut ask = |request| match desk.ask(request) {
        Ok(Message::SetAgentServiceDataConf(conf)) => conf.status,
        other => panic!("{other:?}"),
    };
    let both = [EnabledService::AGENT_ANSWERS, EnabledService::AGENT_CALL_TRANSCRIPTION];
    assert_eq!(ask(request(2, 6001, &both)), StatusCode::INVALID_CALLID);
    assert_eq!(ask(request(1, 6002, &both)), StatusCode::NOT_CALL_PARTY);
    assert_eq!(ask(request(1, 7777, &both)), StatusCode::INVALID_AGENT_DATA);
    assert_eq!(ask(request(1, 6001, &[EnabledService(9)])), StatusCode::INVALID_SERVICE);
    assert_eq!(ask(request(1, 6001, &both)), StatusCode::NO_ERROR);
    desk.centre.hang_up(caller);
    desk.told(release(at(1, "3001")));
    assert_eq!(desk.centre.termination_records()[0].enabled_services, both);
}

#[test]
fn without_the_central_controller_no_call_is_routed() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.centre.set_central_controller(false);
    assert_eq!(desk.events(), ["SYSTEM SYS_CENTRAL_CONTROLLER_OFFLINE 0 status 2 -> everyone"]);
    assert_eq!(desk.centre.pg_status(), PgStatusCode::CC_DOWN);
    desk.call_in("8001");
    assert!(desk.events().is_empty());
    desk.told(state("1001", AgentState::AVAILABLE));
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE, "nothing is routed");
    desk.centre.set_central_controller(true);
    let events = desk.events();
    assert_eq!(events[0], "SYSTEM SYS_CENTRAL_CONTROLLER_ONLINE 0 status 0 -> everyone");
    assert_eq!(desk.state_of("1001"), AgentState::RESERVED);
}

#[test]
fn all_outages_are_in_the_status() {
    let mut desk = Desk::new();
    desk.centre.set_central_controller(false);
    desk.centre.set_online(5000, false);
    let both = PgStatusCode::CC_DOWN | PgStatusCode::PERIPHERAL_OFFLINE;
    assert_eq!(desk.centre.pg_status(), both);
    assert_eq!(desk.events()[1], "SYSTEM SYS_PERIPHERAL_OFFLINE 5000 status 6 -> everyone");
}

#[test]
fn nobody_signs_in_at_a_phone_out_of_service() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    assert!(desk.centre.set_in_service("3001", false));
    let events = desk.events();
    let out = "AGENT_STATE 1001 LOGOUT group 101 LOGOUT reason 50003 -> 3001 bridge".to_owned();
    assert!(events.contains(&out), "{events:?}");
    assert_eq!(
        events.last().map(String::as_str),
        Some("SYSTEM SYS_INSTRUMENT_OUT_OF_SERVICE 5000 status 0 -> everyone")
    );
    let refused = control(ControlFailureCode::RESOURCE_OUT_OF_SERVICE, 20_119);
    assert_eq!(desk.try_to(login("1001", "3001")), refused);
    assert!(desk.centre.set_in_service("3001", true));
    let back = ["SYSTEM SYS_INSTRUMENT_BACK_IN_SERVICE 5000 status 0 -> everyone"];
    assert_eq!(desk.events(), back);
    assert!(desk.centre.set_in_service("3001", true) && desk.events().is_empty(), "no change");
    assert_eq!(desk.try_to(login("1001", "3001")), Ok(()));
    assert!(!desk.centre.set_in_service("nowhere", false));
}

#[test]
fn a_text_is_for_everybody() {
    let mut desk = Desk::new();
    assert_eq!(desk.centre.broadcast("lunch"), Ok(()));
    match &desk.messages()[..] {
        [event] => match &event.message {
            Message::SystemEvent(text) => {
                assert!(event.everyone);
                assert_eq!(text.text.as_deref(), Some("lunch"));
                assert_eq!((text.event_device_type, &text.event_device_id), (None, &None));
            }
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
    let long = "x".repeat(255);
    assert_eq!(desk.centre.broadcast(&long), Err(PlaceCallError::InvalidText));
}

#[test]
fn without_the_gateway_nothing_can_be_asked_of_the_switch() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.centre.set_gateway(false);
    assert_eq!(
        desk.events(),
        [
            "SYSTEM SYS_PERIPHERAL_GATEWAY_OFFLINE 0 status 1 -> everyone",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
    );
    let refused = control(ControlFailureCode::RESOURCE_OUT_OF_SERVICE, 0);
    assert_eq!(desk.try_to(state("1001", AgentState::AVAILABLE)), refused);
    desk.centre.set_gateway(true);
    assert_eq!(
        desk.events(),
        [
            "SYSTEM SYS_PERIPHERAL_ONLINE 5000 status 0 -> everyone",
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY -> 3001 bridge",
        ]
    );
    assert_eq!(desk.try_to(state("1001", AgentState::AVAILABLE)), Ok(()));
}
