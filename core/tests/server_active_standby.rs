//! Two sides on one peripheral: who is active, and how that changes.

mod server_support;

use ctisp::messages::*;
use ctisp::server::{AlarmKind, SwitchOverError};
use ctisp::{
    AgentState, EventCause, MaintenanceModeAccepted, MaintenanceModeStatus, Message, Server,
    Services, SessionType, Side, StatusCode,
};
use server_support::wire::*;
use server_support::*;
use std::net::SocketAddr;

const BRIDGE: Services = Services::ALL_EVENTS.union(Services::ACTIVE_STANDBY);

fn duplex() -> (Server, SocketAddr, SocketAddr) {
    let server = Server::builder().side_b("127.0.0.1:0").start().unwrap();
    let (a, b) = (server.side_address(Side::A).unwrap(), server.side_address(Side::B).unwrap());
    (server, a, b)
}

fn answer(to: &Message, accepted: MaintenanceModeAccepted) -> ActiveMaintenanceResp {
    let Message::ActiveMaintenanceReq(request) = to else {
        panic!("ACTIVE_MAINTENANCE_REQ expected, not {to:?}")
    };
    ActiveMaintenanceResp { invoke_id: request.invoke_id, maintenance_mode_accepted: accepted }
}

fn decision(maintenance_mode_status: MaintenanceModeStatus) -> Message {
    ActiveMaintenanceEvent { maintenance_mode_status }.into()
}

fn standby_active() -> Message {
    StandbyActiveEvent::default().into()
}

fn failure(status: StatusCode) -> Message {
    FailureEvent { status, ..FailureEvent::default() }.into()
}

fn is_system_event(message: &Message) -> bool {
    matches!(message, Message::SystemEvent(_))
}

#[test]
fn a_simplex_server_is_active_and_says_so_since_version_24() {
    let server = server();
    assert_eq!(server.active_side(), Some(Side::A));
    assert_eq!(server.side_address(Side::B), None);
    let (_wire, conf) = Wire::open(server.address(), &open_req(BRIDGE));
    assert_eq!(conf.session_type, SessionType::ACTIVE);
    assert!(conf.services_granted.contains(Services::ACTIVE_STANDBY));
    assert_eq!(server.switch_over(), Err(SwitchOverError::NoStandby));
}

#[test]
fn a_standby_takes_only_clients_of_version_24_and_later_that_know_of_it() {
    let (_server, a, b) = duplex();
    for version in 9..=23 {
        let request = open_req_of(version, Services::ALL_EVENTS);
        assert_eq!(Wire::refused(b, &request), StatusCode::CTI_SERVER_OFFLINE, "{version}");
    }
    for version in 24..=25 {
        let without = open_req_of(version, Services::ALL_EVENTS);
        assert_eq!(Wire::refused(b, &without), StatusCode::INVALID_CLIENT_FOR_STANDBY);
        let (_wire, conf) = Wire::open(b, &open_req_of(version, BRIDGE));
        assert_eq!(conf.session_type, SessionType::STANDBY);
    }
    let (_wire, conf) = Wire::open(a, &open_req(BRIDGE));
    assert_eq!(conf.session_type, SessionType::ACTIVE);
}

#[test]
fn older_versions_are_served_by_the_active_side_and_are_not_granted_the_service() {
    let (_server, a, _) = duplex();
    for version in 9..=23 {
        let request = open_req_of(version, BRIDGE);
        let (mut wire, conf) = Wire::open(a, &request);
        assert!(!conf.services_granted.contains(Services::ACTIVE_STANDBY), "{version}");
        assert!(wire.so_far().iter().all(is_system_event));
    }
}

#[test]
fn a_standby_serves_only_the_session_itself_and_sends_no_events() {
    let (server, a, b) = duplex();
    let (mut standby, _) =
        Wire::open(b, &open_req(BRIDGE | Services::CLIENT_CONTROL | Services::CLIENT_MONITOR));
    assert_eq!(standby.so_far(), [], "not even SYSTEM_EVENT");
    let user_message = UserMessageReq { text: Some("x".into()), ..UserMessageReq::default() };
    assert_eq!(standby.fails(QueryAgentStateReq::default()), StatusCode::SERVER_NOT_MASTER);
    assert_eq!(standby.fails(user_message.clone()), StatusCode::SERVER_NOT_MASTER);

    let (mut active, _) = Wire::open(a, &open_req(BRIDGE));
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let all = ctisp::MessageDistribution::ALL;
    active.send(UserMessageReq { invoke_id: 2, distribution: all, ..user_message });
    assert!(active.so_far().iter().any(|m| matches!(m, Message::UserMessageEvent(_))));
    assert_eq!(standby.so_far(), [], "nor calls, sessions or user messages of the active side");
    standby.send(CloseReq { invoke_id: 9, ..CloseReq::default() });
    assert_eq!(standby.rest(), [CloseConf { invoke_id: 9 }.into()]);
}

#[test]
fn a_client_has_its_device_on_both_sides_at_once() {
    let (_server, a, b) = duplex();
    let services = Services::CLIENT_CONTROL | Services::ACTIVE_STANDBY;
    let (mut active, _) = Wire::open(a, &desk_req(services, "3001"));
    let (_standby, conf) = Wire::open(b, &desk_req(services, "3001"));
    assert_ne!(conf.monitor_id, 0);
    assert_eq!(active.so_far(), [], "the session on the other side goes on");
    let other = OpenReq { client_id: Some("other".into()), ..desk_req(services, "3001") };
    assert_eq!(Wire::refused(b, &other), StatusCode::DEVICE_IN_USE);
}

#[test]
fn when_the_active_side_fails_the_standby_takes_over() {
    let (server, a, b) = duplex();
    let (mut active, _) = Wire::open(a, &open_req(BRIDGE));
    let (mut standby, _) = Wire::open(b, &open_req(BRIDGE));
    active.so_far();
    assert!(server.stop_side(Side::A));
    assert_eq!(active.rest(), [], "the connection just breaks");
    assert_eq!(standby.next(), standby_active());
    assert_eq!(server.active_side(), Some(Side::B));
    assert!(server.alarms().iter().any(|a| a.kind == AlarmKind::SideActive(Side::B)));
    assert!(is_system_event(&standby.next()), "it begins as any session of the active side");
    assert!(std::net::TcpStream::connect(a).is_err(), "a side that is stopped takes nobody");
    let (_old, conf) = Wire::open(b, &open_req_of(9, Services::ALL_EVENTS));
    assert_eq!(conf.services_granted, Services::ALL_EVENTS);
    assert!(!server.stop_side(Side::A), "it is stopped already");
}

#[test]
fn a_side_that_comes_back_is_the_standby_and_there_is_no_way_back_by_itself() {
    let (server, a, b) = duplex();
    server.stop_side(Side::A);
    server.start_side(Side::A).unwrap();
    assert_eq!(server.active_side(), Some(Side::B));
    let (mut at_a, conf) = Wire::open(a, &open_req(BRIDGE));
    assert_eq!(conf.session_type, SessionType::STANDBY);
    let (_at_b, conf) = Wire::open(b, &open_req(BRIDGE));
    assert_eq!(conf.session_type, SessionType::ACTIVE);
    server.stop_side(Side::B);
    assert_eq!(at_a.next(), standby_active());
}

#[test]
fn the_first_side_to_come_back_is_active_when_none_was_left() {
    let (server, a, _) = duplex();
    server.stop_side(Side::B);
    assert_eq!(server.active_side(), Some(Side::A), "the failure of a standby changes nothing");
    server.stop_side(Side::A);
    assert_eq!(server.active_side(), None);
    server.start_side(Side::B).unwrap();
    assert_eq!(server.active_side(), Some(Side::B));
    server.start_side(Side::A).unwrap();
    assert_eq!(Wire::open(a, &open_req(BRIDGE)).1.session_type, SessionType::STANDBY);
}

#[test]
fn a_planned_switch_over_goes_on_when_all_clients_agree() {
    let (server, a, b) = duplex();
    let (mut active, _) = Wire::open(a, &open_req(BRIDGE));
    let (mut second, _) = Wire::open(a, &open_req(BRIDGE));
    let (mut standby, _) = Wire::open(b, &open_req(BRIDGE));
    let (mut old, _) = Wire::open(a, &open_req_of(15, Services::ALL_EVENTS));
    for wire in [&mut active, &mut second, &mut old] {
        assert!(is_system_event(&wire.next()));
    }
    server.switch_over().unwrap();
    assert_eq!(server.switch_over(), Err(SwitchOverError::OnItsWay));
    let request = active.next();
    active.send(answer(&request, MaintenanceModeAccepted::ACCEPTED));
    assert_eq!(active.so_far(), [], "one has not answered yet");
    assert_eq!(server.active_side(), Some(Side::A));
    assert_eq!(
        Wire::refused(a, &open_req(BRIDGE)),
        StatusCode::SERVER_IN_MAINTENANCE_MODE,
        "nobody is let in meanwhile"
    );
    let request = second.next();
    second.send(answer(&request, MaintenanceModeAccepted::ACCEPTED));

    assert_eq!(active.next(), decision(MaintenanceModeStatus::CONTINUE));
    assert_eq!(second.next(), decision(MaintenanceModeStatus::CONTINUE));
    assert_eq!(old.rest(), [failure(StatusCode::SERVER_IN_MAINTENANCE_MODE)], "it knows nothing");
    assert_eq!(standby.next(), standby_active());
    assert_eq!(server.active_side(), Some(Side::B));
    assert_eq!(active.fails(QueryAgentStateReq::default()), StatusCode::SERVER_NOT_MASTER);

    active.send(StoppingRequestsToThisSideInd::default());
    assert_eq!(active.rest(), [], "the old side just disconnects");
    assert_eq!(Wire::refused(a, &open_req(BRIDGE)), StatusCode::SERVER_IN_MAINTENANCE_MODE);
    second.send(StoppingRequestsToThisSideInd::default());
    assert_eq!(second.rest(), []);
    let (_wire, conf) = Wire::open(a, &open_req(BRIDGE));
    assert_eq!(conf.session_type, SessionType::STANDBY, "now the old side is the standby");
    server.switch_over().unwrap();
    assert!(is_system_event(&standby.next()));
    assert!(matches!(standby.next(), Message::ActiveMaintenanceReq(_)), "and back again");
}

#[test]
fn a_single_refusal_calls_the_switch_over_off() {
    let (server, a, b) = duplex();
    let (mut first, _) = Wire::open(a, &open_req(BRIDGE));
    let (mut second, _) = Wire::open(a, &open_req(BRIDGE));
    let (mut standby, _) = Wire::open(b, &open_req(BRIDGE));
    assert!(is_system_event(&first.next()) && is_system_event(&second.next()));
    server.switch_over().unwrap();
    let request = first.next();
    first.send(answer(&request, MaintenanceModeAccepted::REJECTED));
    assert_eq!(first.next(), decision(MaintenanceModeStatus::CANCEL));
    assert!(matches!(second.next(), Message::ActiveMaintenanceReq(_)));
    assert_eq!(second.next(), decision(MaintenanceModeStatus::CANCEL), "without its answer");
    assert_eq!(server.active_side(), Some(Side::A));
    assert_eq!(standby.so_far(), []);
    assert!(server.alarms().iter().any(|a| a.kind == AlarmKind::SwitchOverRefused(Side::A)));
    Wire::open(a, &open_req(BRIDGE));
}

#[test]
fn a_client_that_goes_away_is_not_waited_for() {
    let (server, a, b) = duplex();
    let (mut leaver, _) = Wire::open(a, &open_req(BRIDGE));
    let (mut standby, _) = Wire::open(b, &open_req(BRIDGE));
    assert!(is_system_event(&leaver.next()));
    server.switch_over().unwrap();
    leaver.next();
    drop(leaver);
    assert_eq!(standby.next(), standby_active());
}

#[test]
fn without_clients_that_could_refuse_a_switch_over_is_done_at_once() {
    let (server, a, _) = duplex();
    let (mut old, _) = Wire::open(a, &open_req_of(20, Services::ALL_EVENTS));
    server.switch_over().unwrap();
    assert_eq!(server.active_side(), Some(Side::B));
    let last = old.rest().pop();
    assert_eq!(last, Some(failure(StatusCode::SERVER_IN_MAINTENANCE_MODE)));
    let (_wire, conf) = Wire::open(a, &open_req(BRIDGE));
    assert_eq!(conf.session_type, SessionType::STANDBY);
}

#[test]
fn a_failure_of_the_standby_calls_a_switch_over_off() {
    let (server, a, _) = duplex();
    let (mut active, _) = Wire::open(a, &open_req(BRIDGE));
    assert!(is_system_event(&active.next()));
    server.switch_over().unwrap();
    active.next();
    server.stop_side(Side::B);
    assert_eq!(active.next(), decision(MaintenanceModeStatus::CANCEL));
    assert_eq!(server.active_side(), Some(Side::A));
}

#[test]
fn a_bridge_gets_the_state_of_all_calls_when_its_side_becomes_active() {
    let (server, _a, b) = duplex();
    let talking = available(&server, "3001");
    let call = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let delivered = expect!(talking, CallDelivered);
    talking.answer_call(delivered.connection()).unwrap();
    expect!(talking, CallEstablished);
    let ringing = available(&server, "3002");
    let other_call = server.place_call("5554321", "8001", &[]).unwrap().unwrap();
    expect!(ringing, CallDelivered);

    let (mut standby, _) = Wire::open(b, &open_req(BRIDGE));
    let desk = desk_req(Services::ACTIVE_STANDBY, "3001");
    let (mut standby_desk, _) = Wire::open(b, &desk);
    server.stop_side(Side::A);
    let told = standby.so_far();
    assert_eq!(told[0], standby_active());
    let established = told.iter().any(|message| match message {
        Message::CallEstablishedEvent(event) => {
            event.connection_call_id == Some(call)
                && event.event_cause == Some(EventCause::CALL_PARTY_UPDATE_IND)
        }
        _ => false,
    });
    let delivered = told.iter().any(|message| match message {
        Message::CallDeliveredEvent(event) => {
            event.connection_call_id == Some(other_call)
                && event.event_cause == Some(EventCause::CALL_PARTY_UPDATE_IND)
        }
        _ => false,
    });
    assert!(established && delivered, "{told:?}");

    assert_eq!(standby_desk.next(), standby_active());
    let Message::BeginCallEvent(begin) = standby_desk.next() else { panic!("no BEGIN_CALL_EVENT") };
    assert_eq!(begin.connection_call_id, Some(call), "as when a session is opened");
}

#[test]
fn agent_states_name_the_session_of_the_active_side() {
    let (server, a, b) = duplex();
    let services = Services::CLIENT_CONTROL | Services::ACTIVE_STANDBY;
    let (_active, _) = Wire::open(a, &desk_req(services, "3001"));
    let (mut standby, _) = Wire::open(b, &desk_req(services, "3001"));
    server.stop_side(Side::A);
    assert_eq!(standby.next(), standby_active());
    standby.send(SetAgentStateReq {
        invoke_id: 3,
        peripheral_id: Some(5000),
        agent_state: AgentState::LOGIN,
        agent_instrument: Some("3001".into()),
        agent_id: Some("1001".into()),
        agent_password: Some("1001".into()),
        ..SetAgentStateReq::default()
    });
    let events = standby.so_far();
    let session = events.iter().find_map(|event| match event {
        Message::AgentStateEvent(event) => Some(event.session_id),
        _ => None,
    });
    assert_eq!(session, Some(2), "the second session of the server: {events:?}");
}
