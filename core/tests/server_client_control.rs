//! Client Control over TCP: what may be controlled, by whom, and who hears of it.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::{Config, Simulator};
use ctisp::{
    AgentGreetingAction, AgentState, Client, ControlFailureCode, Error, Event, Message, Server,
    Services, StatusCode,
};
use server_support::*;
use std::time::Duration;

const FOREIGN: ControlFailureCode = ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE;

/// A desktop with a signature, so that others can see that it has to do with a call.
fn signed(server: &Server, instrument: &str, services: Services) -> Client {
    let agent = instrument.replacen('3', "1", 1);
    let desk = connect(server, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | services)
        .client_id(format!("desk {instrument}"))
        .client_signature(format!("signature {instrument}"))
        .agent_instrument(instrument)
        .open()
        .unwrap();
    desk.login(&agent, &agent).unwrap();
    desk
}

fn bridge(server: &Server) -> Client {
    client(server, Services::ALL_EVENTS | Services::CLIENT_CONTROL, "bridge")
}

/// A routed call that the desk has answered.
fn in_a_call(server: &Server, desk: &Client) -> BeginCallEvent {
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let begin = expect!(desk, BeginCall);
    desk.answer_call(begin.connection()).unwrap();
    expect!(desk, CallEstablished);
    *begin
}

fn failure<T: std::fmt::Debug>(answer: Result<T, Error>) -> ControlFailureCode {
    match answer {
        Err(Error::ControlFailure { code, .. }) => code,
        other => panic!("expected CONTROL_FAILURE_CONF, not {other:?}"),
    }
}

fn recording(begin: &BeginCallEvent) -> StartNetworkRecordingReq {
    let mut request = StartNetworkRecordingReq { peripheral_id: Some(5000), ..Default::default() };
    request.set_connection(&begin.connection());
    request
}

fn snapshot(begin: &BeginCallEvent) -> SnapshotCallReq {
    let mut request = SnapshotCallReq { peripheral_id: Some(5000), ..Default::default() };
    request.set_connection(&begin.connection());
    request
}

fn names(clients: &[CtiClient]) -> Vec<&str> {
    clients.iter().filter_map(|client| client.cti_client_signature.as_deref()).collect()
}

#[test]
fn a_snapshot_and_later_begin_call_events_name_the_clients_of_the_call() {
    let server = server();
    let desk = signed(&server, "3001", Services::empty());
    let begin = in_a_call(&server, &desk);
    assert!(begin.cti_clients.is_empty(), "nobody had to do with it before");
    let seen = desk.request(snapshot(&begin)).unwrap();
    assert_eq!(names(&seen.cti_clients), ["signature 3001"]);
    assert!(seen.cti_clients[0].cti_client_timestamp >= Some(1_700_000_000));

    let other = signed(&server, "3002", Services::empty());
    let mut consult = ConsultationCallReq {
        peripheral_id: Some(5000),
        consult_type: ctisp::ConsultType::TRANSFER,
        dialed_number: Some("3002".into()),
        ..Default::default()
    };
    consult.set_active_connection(&begin.connection());
    let conf = desk.request(consult).unwrap();
    let rings = expect!(other, BeginCall);
    assert_eq!(names(&rings.cti_clients), ["signature 3001"], "who made the consult call");
    let mut look = SnapshotCallReq { peripheral_id: Some(5000), ..Default::default() };
    look.set_connection(&conf.new_connection());
    let seen = desk.request(look).unwrap();
    assert_eq!(names(&seen.cti_clients), ["signature 3001", "signature 3002"]);
    assert_eq!(seen.coc_connection_call_id, begin.connection_call_id);
    assert_eq!(seen.coc_call_connection_device_id.as_deref(), Some("3001"));
    assert_eq!(seen.call_reference_id.map(|id| id.len()), Some(16));
    assert_eq!(seen.call_devices.len(), 2);
}

#[test]
fn a_session_that_opens_during_a_call_becomes_a_client_of_it() {
    let server = server();
    let desk = signed(&server, "3001", Services::empty());
    let begin = in_a_call(&server, &desk);
    desk.close();
    let again = connect(&server, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .client_id("desk 3001")
        .client_signature("another")
        .agent_instrument("3001")
        .open()
        .unwrap();
    let told = expect!(again, BeginCall);
    assert_eq!(names(&told.cti_clients), ["signature 3001"]);
    let seen = again.request(snapshot(&begin)).unwrap();
    assert_eq!(names(&seen.cti_clients), ["signature 3001", "another"]);
}

#[test]
fn agent_states_tell_session_and_signature_of_the_agents_client() {
    let server = server();
    let bridge = bridge(&server);
    let _desk = signed(&server, "3001", Services::empty());
    let state = expect!(bridge, AgentState);
    assert_eq!(state.cti_client_signature.as_deref(), Some("signature 3001"));
    assert_ne!(state.session_id, 0);
}

#[test]
fn only_who_asked_for_a_recording_hears_where_it_goes() {
    let server = server();
    let (bridge, desk) = (bridge(&server), signed(&server, "3001", Services::empty()));
    let begin = in_a_call(&server, &desk);
    let targets = |client: &Client| {
        let told = |event: &Event| matches!(event, Event::NetworkRecordingTargetInfo(_));
        so_far(client).iter().filter(|event| told(event)).count()
    };
    desk.request(recording(&begin)).unwrap();
    expect!(desk, NetworkRecordingStarted);
    expect!(bridge, NetworkRecordingStarted);
    assert_eq!((targets(&desk), targets(&bridge)), (1, 0));

    let mut stop = StopNetworkRecordingReq { peripheral_id: Some(5000), ..Default::default() };
    stop.set_connection(&begin.connection());
    desk.request(stop).unwrap();
    expect!(bridge, NetworkRecordingEnded);
    bridge.request(recording(&begin)).unwrap();
    expect!(desk, NetworkRecordingStarted);
    assert_eq!((targets(&desk), targets(&bridge)), (0, 1));
}

#[test]
fn recording_events_have_mask_bits() {
    use ctisp::CallMsgMask;
    let server = server();
    let desk = signed(&server, "3001", Services::empty());
    let deaf = connect(&server, Services::ALL_EVENTS)
        .call_msg_mask(CallMsgMask::all() - CallMsgMask::NETWORK_RECORDING_STARTED)
        .open()
        .unwrap();
    let begin = in_a_call(&server, &desk);
    desk.request(recording(&begin)).unwrap();
    expect!(desk, NetworkRecordingStarted);
    let heard = |event: &Event| matches!(event, Event::NetworkRecordingStarted(_));
    assert!(!so_far(&deaf).iter().any(heard));
}

#[test]
fn a_desktop_controls_its_own_device_only() {
    let server = server();
    let desk = signed(&server, "3001", Services::empty());
    let begin = in_a_call(&server, &desk);
    let other = signed(&server, "3002", Services::empty());
    assert_eq!(failure(other.request(recording(&begin))), FOREIGN);
    let mut bad = BadCallReq { peripheral_id: Some(5000), ..Default::default() };
    bad.set_connection(&begin.connection());
    assert_eq!(failure(other.request(bad.clone())), FOREIGN);
    desk.request(bad).unwrap();
    let mut clear = ClearCallReq { peripheral_id: Some(5000), ..Default::default() };
    clear.set_connection(&begin.connection());
    assert_eq!(failure(other.request(clear)), FOREIGN);
    let greeting = AgentGreetingControlReq {
        peripheral_id: Some(5000),
        agent_action: AgentGreetingAction::DISABLE_GREETING,
        agent_id: Some("1001".into()),
        ..Default::default()
    };
    assert_eq!(failure(other.request(greeting.clone())), FOREIGN);
    desk.request(greeting).unwrap();
    let device = SnapshotDeviceReq {
        peripheral_id: Some(5000),
        agent_instrument: Some("3001".into()),
        ..Default::default()
    };
    assert_eq!(failure(other.request(device.clone())), FOREIGN);
    assert_eq!(desk.request(device.clone()).unwrap().calls.len(), 1);
    assert_eq!(bridge(&server).request(device).unwrap().calls.len(), 1, "a bridge sees all");
}

#[test]
fn predictive_calls_are_made_by_bridges() {
    let server = server();
    let desk = signed(&server, "3001", Services::empty());
    let request = MakePredictiveCallReq {
        peripheral_id: Some(5000),
        originating_device_id: Some("8001".into()),
        dialed_number: Some("95551234".into()),
        ..Default::default()
    };
    assert_eq!(failure(desk.request(request.clone())), FOREIGN);
    let conf = bridge(&server).request(request).unwrap();
    assert_eq!(conf.new_connection_device_id.as_deref(), Some("8001"));
}

#[test]
fn agent_state_control_only_is_for_agent_states_only() {
    let server = server();
    let services = Services::CLIENT_EVENTS | Services::AGENT_STATE_CONTROL_ONLY;
    let desk = connect(&server, services).agent_instrument("3001").open().unwrap();
    assert_eq!(desk.services(), services);
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    let query = QueryAgentStateReq { peripheral_id: Some(5000), mrd_id: 1, ..Default::default() };
    assert_eq!(desk.request(query).unwrap().agent_state, AgentState::AVAILABLE);
    assert_eq!(status(desk.make_call("3002")), StatusCode::FUNCTION_NOT_AVAILABLE);
    let look = SnapshotDeviceReq {
        peripheral_id: Some(5000),
        agent_instrument: Some("3001".into()),
        ..Default::default()
    };
    assert_eq!(refused(&desk, look), StatusCode::FUNCTION_NOT_AVAILABLE);
}

#[test]
fn with_ignore_conf_only_questions_and_refusals_are_answered() {
    let server = server();
    let desk = connect(
        &server,
        Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::IGNORE_CONF,
    )
    .agent_instrument("3001")
    .open()
    .unwrap();
    let login = SetAgentStateReq {
        peripheral_id: Some(5000),
        agent_state: AgentState::LOGIN,
        agent_instrument: Some("3001".into()),
        agent_id: Some("1001".into()),
        agent_password: Some("1001".into()),
        ..Default::default()
    };
    let ticket = desk.request_message_async(Message::from(login.clone())).unwrap();
    expect!(desk, AgentState);
    assert_eq!(failure(desk.request(login)), ControlFailureCode::SPECIFIED_AGENT_ALREADY_SIGNED_ON);
    let query = QueryAgentStateReq { peripheral_id: Some(5000), mrd_id: 1, ..Default::default() };
    assert_eq!(desk.request(query).unwrap().agent_state, AgentState::NOT_READY);
    assert!(ticket.wait_for(Duration::ZERO).is_err(), "all later answers came, that one never");
}

#[test]
fn greetings_are_told_to_desktop_and_bridge() {
    let mut config = Config::demo();
    config.delays.greeting = Some(Duration::from_secs(3600));
    let server = Server::builder().start_on(Simulator::new(config, 1)).unwrap();
    let bridge = bridge(&server);
    let desk = signed(&server, "3001", Services::empty());
    in_a_call(&server, &desk);
    for client in [&desk, &bridge] {
        let event = expect!(client, CallAgentGreeting);
        assert_eq!(event.agent_id.as_deref(), Some("1001"));
    }
}

#[test]
fn acd_line_only_leaves_out_what_other_lines_do() {
    use ctisp::peripheral::simulator::LineConfig;
    use ctisp::LineType;
    let mut config = Config::demo();
    config.peripheral.multiline = true;
    config.devices[0]
        .lines
        .push(LineConfig { extension: "4001".into(), kind: LineType::NON_ACD_IN });
    let server = Server::builder().start_on(Simulator::new(config, 1)).unwrap();
    let desk = signed(&server, "3001", Services::ACD_LINE_ONLY);
    let bridge = bridge(&server);
    server.place_call("5551234", "4001", &[]).unwrap().unwrap();
    let begin = expect!(bridge, BeginCall);
    assert_eq!(begin.connection_device_id.as_deref(), Some("4001"));
    desk.answer_call(begin.connection()).unwrap();
    expect!(bridge, CallEstablished);
    let look = SnapshotDeviceReq {
        peripheral_id: Some(5000),
        agent_instrument: Some("3001".into()),
        ..Default::default()
    };
    assert!(desk.request(look.clone()).unwrap().calls.is_empty());
    assert_eq!(bridge.request(look).unwrap().calls.len(), 1, "who did not ask for it sees all");
    desk.clear_connection(begin.connection()).unwrap();
    expect!(bridge, EndCall);
    let about_states = |event: &Event| matches!(event, Event::AgentState(_));
    let heard = so_far(&desk);
    assert!(heard.iter().all(about_states), "{heard:?}");
    in_a_call(&server, &desk);

    server.place_call("5551234", "4001", &[]).unwrap().unwrap();
    desk.close();
    let again = signed_in(&server, Services::ACD_LINE_ONLY);
    let calls: Vec<_> = so_far(&again)
        .into_iter()
        .filter_map(|event| match event {
            Event::BeginCall(begin) => begin.connection_device_id,
            _ => None,
        })
        .collect();
    assert_eq!(calls, ["3001"], "also of the calls in progress at the beginning");
}

/// The desktop of an agent who is signed in already.
fn signed_in(server: &Server, services: Services) -> Client {
    connect(server, Services::CLIENT_EVENTS | services)
        .client_id("desk 3001")
        .agent_instrument("3001")
        .open()
        .unwrap()
}
