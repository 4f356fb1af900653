//! Sessions over TCP: how they are opened, refused and ended, each without harm to the others.

mod server_support;

use ctisp::messages::*;
use ctisp::session::ServerConfig;
use ctisp::wire::{Body, Version};
use ctisp::{AgentState, AgentStateMask, ConfigMsgMask, Message, Server, Services, StatusCode};
use server_support::wire::*;
use server_support::*;
use std::time::Duration;

#[test]
fn every_fault_of_open_req_has_its_status_and_the_connection_may_try_again() {
    let server = server();
    let plain = || open_req(Services::ALL_EVENTS);
    let desk = || desk_req(Services::empty(), "3001");
    let faults = [
        (OpenReq { version_number: 26, ..plain() }, StatusCode::INVALID_VERSION),
        (OpenReq { version_number: 8, ..plain() }, StatusCode::INVALID_VERSION),
        (OpenReq { idle_timeout: Some(19), ..plain() }, StatusCode::INVALID_TIMEOUT),
        (OpenReq { client_id: None, ..plain() }, StatusCode::REQUIRED_DATA_MISSING),
        (OpenReq { client_password: None, ..plain() }, StatusCode::REQUIRED_DATA_MISSING),
        (OpenReq { agent_instrument: None, ..desk() }, StatusCode::REQUIRED_DATA_MISSING),
        (
            OpenReq { services_requested: Services::from_bits_retain(1 << 30), ..plain() },
            StatusCode::INVALID_SERVICE_MASK,
        ),
        (
            OpenReq { agent_state_mask: AgentStateMask::from_bits_retain(1 << 31), ..plain() },
            StatusCode::INVALID_AGENT_STATE_MASK,
        ),
        (
            OpenReq { config_msg_mask: ConfigMsgMask::from_bits_retain(1 << 31), ..plain() },
            StatusCode::INVALID_CONFIG_MSG_MASK,
        ),
        (OpenReq { peripheral_id: None, ..desk() }, StatusCode::INVALID_PERIPHERAL_ID),
        (OpenReq { peripheral_id: Some(4711), ..desk() }, StatusCode::INVALID_PERIPHERAL_ID),
        (OpenReq { peripheral_id: Some(4711), ..plain() }, StatusCode::INVALID_PERIPHERAL_ID),
        (
            OpenReq { agent_extension: Some("3002".into()), ..desk() },
            StatusCode::INCONSISTENT_AGENT_DATA,
        ),
        (OpenReq { agent_instrument: Some("9".into()), ..desk() }, StatusCode::INVALID_AGENT_DATA),
    ];
    for (request, status) in faults {
        let (mut wire, answer) = Wire::ask(server.address(), &request);
        let invoke_id = request.invoke_id;
        let refusal = FailureConf { invoke_id, status, ..FailureConf::default() };
        assert_eq!(answer, refusal.into(), "{request:?}");
        wire.send(plain());
        assert!(matches!(wire.next(), Message::OpenConf(_)), "after {status}");
    }
}

#[test]
fn reserved_fields_that_are_not_zero_are_refused() {
    let server = server();
    let mut bytes = Vec::new();
    open_req(Services::ALL_EVENTS).encode(Version::NEWEST, &mut bytes).unwrap();
    for reserved in [32, 36, 40] {
        let mut bytes = bytes.clone();
        bytes[8 + reserved] = 1;
        let mut wire = Wire::connect(server.address());
        wire.send_bytes(&bytes);
        let Message::FailureConf(conf) = wire.next() else { panic!("not refused") };
        assert_eq!(conf.status, StatusCode::INVALID_RESERVED_FIELD);
    }
}

#[test]
fn the_first_message_is_open_req_and_there_is_only_one() {
    let server = server();
    let mut wire = Wire::connect(server.address());
    assert_eq!(wire.fails(SnapshotCallReq::default()), StatusCode::SESSION_NOT_OPEN);
    wire.send(open_req(Services::ALL_EVENTS));
    assert!(matches!(wire.next(), Message::OpenConf(_)));
    assert_eq!(wire.fails(open_req(Services::ALL_EVENTS)), StatusCode::SESSION_ALREADY_OPEN);
    wire.so_far();
}

#[test]
fn sessions_of_all_versions_hear_of_the_same_call_side_by_side() {
    let server = server();
    let mut wires: Vec<(Version, Wire)> = Version::all()
        .map(|version| {
            let request = open_req_of(version.number(), Services::ALL_EVENTS);
            (version, Wire::open(server.address(), &request).0)
        })
        .collect();
    let agent = available(&server, "3001");
    let call = server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    expect!(agent, CallDelivered);
    for (version, wire) in &mut wires {
        let heard = wire.so_far();
        let begun = heard.iter().any(|message| match message {
            Message::BeginCallEvent(begin) => {
                begin.connection_call_id == Some(call)
                    && begin.call_variable1.as_deref() == Some("gold")
            }
            _ => false,
        });
        assert!(begun, "version {version}: {heard:?}");
    }
}

#[test]
fn lost_framing_resets_that_connection_and_all_others_go_on() {
    let server = server();
    let (mut other, _) = Wire::open(server.address(), &open_req(Services::ALL_EVENTS));
    let watcher = client(&server, Services::CLIENT_MONITOR, "watcher");
    for limit in [4322u32, 12_493, u32::MAX] {
        let version = if limit == 4322 { 19 } else { 25 };
        let (mut lost, _) =
            Wire::open(server.address(), &open_req_of(version, Services::CLIENT_MONITOR));
        lost.so_far();
        lost.send_bytes(&[&limit.to_be_bytes()[..], &[0, 0, 0, 9]].concat());
        assert!(lost.rest().iter().all(|m| !matches!(m, Message::FailureConf(_))), "a reset");
        let closed = expect!(watcher, ClientSessionClosed);
        assert_eq!(closed.status, StatusCode::INVALID_MESSAGE_LENGTH);
    }
    other.so_far();
}

#[test]
fn watchers_hear_why_a_session_ended() {
    let server = server();
    let watcher = client(&server, Services::CLIENT_MONITOR, "watcher");
    let open = || Wire::open(server.address(), &open_req(Services::ALL_EVENTS)).0;

    let mut closed = open();
    let status = StatusCode::CTI_SERVER_OFFLINE;
    closed.send(CloseReq { invoke_id: 5, status });
    assert_eq!(expect!(watcher, ClientSessionClosed).status, status, "as CLOSE_REQ says");

    drop(open());
    let status = expect!(watcher, ClientSessionClosed).status;
    assert_eq!(status, StatusCode::CLIENT_DISCONNECTED, "without CLOSE_REQ");

    let (mut old, _) = Wire::open(server.address(), &desk_req(Services::empty(), "3001"));
    Wire::open(server.address(), &desk_req(Services::empty(), "3001"));
    let status = expect!(watcher, ClientSessionClosed).status;
    assert_eq!(status, StatusCode::NEW_SESSION_OPENED);
    let event = FailureEvent { status, ..FailureEvent::default() };
    assert_eq!(old.rest(), [event.into()], "its client is told too");
}

#[test]
fn a_connection_that_opens_no_session_in_time_is_reset() {
    let limits = ServerConfig { open_timeout: Duration::from_secs(1), ..ServerConfig::default() };
    let server = Server::builder().session(limits).start().unwrap();
    let mut silent = Wire::connect(server.address());
    let (mut refused, _) = Wire::ask(server.address(), &open_req_of(25, Services::CLIENT_EVENTS));
    let (mut open, _) = Wire::open(server.address(), &open_req(Services::ALL_EVENTS));
    assert_eq!(silent.rest(), []);
    assert_eq!(refused.rest(), [], "a refused OPEN_REQ gives no more time");
    open.so_far();
}

#[test]
fn a_flood_of_requests_is_answered_and_holds_up_nobody() {
    const REQUESTS: u32 = 100_000;
    let server = server();
    let (mut flood, _) = Wire::open(server.address(), &open_req(Services::ALL_EVENTS));
    let (mut other, _) = Wire::open(server.address(), &open_req(Services::ALL_EVENTS));
    flood.so_far();
    let mut bytes = Vec::new();
    for invoke_id in 0..REQUESTS {
        HeartbeatReq { invoke_id }.encode(Version::NEWEST, &mut bytes).unwrap();
    }
    let mut writer = flood.twin();
    let flooding = std::thread::spawn(move || writer.send_bytes(&bytes));
    for _ in 0..20 {
        other.so_far();
    }
    for invoke_id in 0..REQUESTS {
        assert_eq!(flood.next(), HeartbeatConf { invoke_id }.into());
    }
    flooding.join().unwrap();
}

fn login(instrument: &str) -> SetAgentStateReq {
    let agent = instrument.replacen('3', "1", 1);
    SetAgentStateReq {
        peripheral_id: Some(5000),
        agent_state: AgentState::LOGIN,
        agent_instrument: Some(instrument.into()),
        agent_id: Some(agent.clone()),
        agent_password: Some(agent),
        ..SetAgentStateReq::default()
    }
}

#[test]
fn agent_state_control_may_be_granted_in_place_of_client_control() {
    let server = Server::builder().agent_state_control_only(true).start().unwrap();
    let services = Services::CLIENT_EVENTS | Services::CLIENT_CONTROL;
    let desk = connect(&server, services).agent_instrument("3001").open().unwrap();
    let granted = Services::CLIENT_EVENTS | Services::AGENT_STATE_CONTROL_ONLY;
    assert_eq!(desk.services(), granted);
    desk.request(login("3001")).unwrap();
    desk.request(QueryAgentStateReq {
        peripheral_id: Some(5000),
        mrd_id: 1,
        agent_instrument: Some("3001".into()),
        ..QueryAgentStateReq::default()
    })
    .unwrap();
    let call = MakeCallReq {
        peripheral_id: Some(5000),
        agent_instrument: Some("3001".into()),
        dialed_number: Some("3002".into()),
        ..MakeCallReq::default()
    };
    let refusal = refused(&desk, call);
    assert_eq!(refusal, StatusCode::FUNCTION_NOT_AVAILABLE, "no calls");

    let (_wire, conf) = Wire::open(server.address(), &open_req_of(11, Services::CLIENT_CONTROL));
    assert_eq!(conf.services_granted, Services::empty(), "version 11 does not have that bit");
}

#[test]
fn agent_state_control_is_granted_to_who_asks_for_no_more() {
    let server = server();
    let only = Services::AGENT_STATE_CONTROL_ONLY;
    let (_wire, conf) = Wire::open(server.address(), &open_req(only));
    assert_eq!(conf.services_granted, only);
    let both = only | Services::CLIENT_CONTROL;
    let (_wire, conf) = Wire::open(server.address(), &open_req(both));
    assert_eq!(conf.services_granted, Services::CLIENT_CONTROL, "the less is in the more");
}
