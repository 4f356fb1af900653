//! How agents and their supervisors reach each other, over TCP: user messages, supervisor assist
//! and emergency calls.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::TeamChange;
use ctisp::server::AlarmKind;
use ctisp::wire::{Connection, Version};
use ctisp::{
    CallType, Client, ControlFailureCode, Error, Event, LineType, MessageDistribution, Services,
    StatusCode,
};
use server_support::team::*;
use server_support::*;

const TO_SUPERVISOR: MessageDistribution = MessageDistribution::SUPERVISOR;
const TO_TEAM: MessageDistribution = MessageDistribution::TEAM;

fn hello(distribution: MessageDistribution) -> UserMessageReq {
    UserMessageReq { distribution, text: Some("hello".into()), ..UserMessageReq::default() }
}

/// A desktop of an agent who is named but not signed in.
fn named(server: &ctisp::Server, agent: u32) -> Client {
    desktop(server, agent, Services::empty()).open().unwrap()
}

/// How often "hello" came, with that distribution and the sender's ClientID.
fn heard(client: &Client, distribution: MessageDistribution, sender: &str) -> usize {
    let hello = |event: &Event| match event {
        Event::UserMessage(event) if event.text.as_deref() == Some("hello") => {
            assert_eq!(event.distribution, distribution);
            assert_eq!(event.client_id.as_deref(), Some(sender));
            true
        }
        _ => false,
    };
    so_far(client).iter().filter(|event| hello(event)).count()
}

#[test]
fn a_message_to_the_supervisor_reaches_the_primary_one_else_the_next_with_a_session() {
    let server = server();
    let change = TeamChange::SetSupervisors(texts([1001, 1003]));
    server.with(move |centre| centre.change_team(1, change)).unwrap().unwrap();
    let (agent, second) = (named(&server, 1002), named(&server, 1003));
    agent.request(hello(TO_SUPERVISOR)).unwrap();
    assert_eq!(heard(&second, TO_SUPERVISOR, "desk 3002"), 1);
    // It takes a session, not the Supervisor service.
    let primary = named(&server, 1001);
    agent.request(hello(TO_SUPERVISOR)).unwrap();
    assert_eq!(heard(&primary, TO_SUPERVISOR, "desk 3002"), 1);
    assert_eq!(heard(&second, TO_SUPERVISOR, "desk 3002"), 0);
    assert_eq!(heard(&agent, TO_SUPERVISOR, "desk 3002"), 0);
}

#[test]
fn a_message_to_the_supervisor_is_refused_where_there_is_none_with_a_session() {
    let server = server();
    let agent = named(&server, 1002);
    let other = named(&server, 1011);
    assert_eq!(status(agent.request(hello(TO_SUPERVISOR))), StatusCode::SUPERVISOR_NOT_FOUND);
    assert_eq!(heard(&other, TO_SUPERVISOR, "desk 3002"), 0);
}

#[test]
fn a_message_to_the_team_reaches_all_clients_of_its_agents() {
    let server = server();
    let mates: Vec<_> = [1001, 1002, 1003].map(|agent| named(&server, agent)).into();
    let (other, bridge) = (named(&server, 1012), client(&server, Services::ALL_EVENTS, "bridge"));
    mates[1].request(hello(TO_TEAM)).unwrap();
    for mate in &mates {
        assert_eq!(heard(mate, TO_TEAM, "desk 3002"), 1);
    }
    assert_eq!(heard(&other, TO_TEAM, "desk 3002"), 0);
    assert_eq!(heard(&bridge, TO_TEAM, "desk 3002"), 0);
}

#[test]
fn who_is_signed_in_at_the_device_counts_for_the_team_not_whom_the_session_was_opened_for() {
    let server = server();
    let (sender, mate) = (named(&server, 1002), named(&server, 1012));
    let desk = desk(&server, "3015");
    desk.login("1003", "1003").unwrap();
    sender.request(hello(TO_TEAM)).unwrap();
    assert_eq!(heard(&desk, TO_TEAM, "desk 3002"), 1);
    assert_eq!(heard(&mate, TO_TEAM, "desk 3002"), 0);
}

#[test]
fn a_bridge_sends_to_the_team_of_the_agent_that_it_names() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let (supervisor, agent) = (named(&server, 1001), available(&server, "3002"));
    for distribution in [TO_SUPERVISOR, TO_TEAM] {
        let request = UserMessageReq {
            peripheral_id: Some(5000),
            agent_instrument: Some("3002".into()),
            ..hello(distribution)
        };
        bridge.request(request).unwrap();
        assert_eq!(heard(&supervisor, distribution, "bridge"), 1);
        assert_eq!(heard(&agent, distribution, "bridge"), usize::from(distribution == TO_TEAM));
    }
}

/// The agent 10xx at 30xx is not ready.
fn not_ready(server: &ctisp::Server, instrument: &str) -> Client {
    let desk = desk(server, instrument);
    let agent = instrument.replacen('3', "1", 1);
    desk.login(&agent, &agent).unwrap();
    desk
}

fn assist(connection: Option<&Connection>) -> SupervisorAssistReq {
    let mut request =
        SupervisorAssistReq { peripheral_id: Some(5000), ..SupervisorAssistReq::default() };
    if let Some(connection) = connection {
        request.set_connection(connection);
    }
    request
}

fn emergency(connection: Option<&Connection>) -> EmergencyCallReq {
    let mut request = EmergencyCallReq { peripheral_id: Some(5000), ..EmergencyCallReq::default() };
    if let Some(connection) = connection {
        request.set_connection(connection);
    }
    request
}

/// A customer's call that the agent has answered.
fn customer(server: &ctisp::Server, desk: &Client) -> Connection {
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let connection = expect!(desk, CallDelivered).connection();
    desk.answer_call(&connection).unwrap();
    connection
}

#[test]
fn assist_without_a_call_makes_one_to_the_primary_supervisor() {
    let server = server();
    let (agent, supervisor) = (not_ready(&server, "3002"), not_ready(&server, "3001"));
    let conf = agent.request(assist(None)).unwrap();
    assert_eq!(conf.connection_device_id.as_deref(), Some("3002"));
    assert_eq!(conf.line_type, Some(LineType::INSIDE));
    let own = expect!(agent, BeginCall);
    assert_eq!((own.connection(), own.call_type), (conf.connection(), Some(CallType::ASSIST)));
    let called = expect!(supervisor, BeginCall);
    assert_eq!(called.call_type, Some(CallType::ASSIST));
    assert_eq!(called.connection_call_id, conf.connection_call_id);
    supervisor.answer_call(called.connection()).unwrap();
    expect!(agent, CallEstablished);
}

#[test]
fn assist_with_a_call_consults_and_the_confirmation_names_the_new_call() {
    let server = server();
    let (agent, supervisor) = (available(&server, "3002"), not_ready(&server, "3001"));
    let call = customer(&server, &agent);
    let conf = agent.request(assist(Some(&call))).unwrap();
    assert_ne!(conf.connection_call_id, call.call_id);
    assert_eq!(expect!(agent, CallHeld).connection_call_id, call.call_id);
    let called = expect!(supervisor, BeginCall);
    assert_eq!(called.connection_call_id, conf.connection_call_id);
    supervisor.answer_call(called.connection()).unwrap();
    expect!(supervisor, CallEstablished);
    // The agent can complete it as any consult call.
    let mut transfer = TransferCallReq { peripheral_id: Some(5000), ..Default::default() };
    transfer.set_active_connection(&conf.connection());
    transfer.held_connection_call_id = call.call_id;
    transfer.held_connection_device_id_type = call.device_id_type;
    transfer.held_connection_device_id = call.device_id.clone();
    agent.request(transfer).unwrap();
    expect!(supervisor, CallTransferred);
}

#[test]
fn the_next_supervisor_is_called_where_the_primary_one_is_busy_or_away() {
    let server = server();
    let change = TeamChange::SetSupervisors(texts([1001, 1003]));
    server.with(move |centre| centre.change_team(1, change)).unwrap().unwrap();
    let (agent, second) = (not_ready(&server, "3002"), not_ready(&server, "3003"));
    let conf = agent.request(assist(None)).unwrap();
    let called = expect!(second, BeginCall);
    agent.clear_connection(conf.connection()).unwrap();
    expect!(second, EndCall);
    let primary = not_ready(&server, "3001");
    primary.make_call("9123").unwrap();
    agent.request(assist(None)).unwrap();
    let again = expect!(second, BeginCall);
    assert_ne!(again.connection_call_id, called.connection_call_id);
}

#[test]
fn assist_and_emergency_are_refused_where_no_supervisor_can_be_called() {
    let server = server();
    let agent = not_ready(&server, "3002");
    let nobody = StatusCode::SUPERVISOR_NOT_FOUND;
    assert_eq!(status(agent.request(assist(None))), nobody);
    assert_eq!(status(agent.request(emergency(None))), nobody);
    // Nobody can be helped by oneself.
    let supervisor = not_ready(&server, "3001");
    assert_eq!(status(supervisor.request(assist(None))), nobody);
}

#[test]
fn an_agent_without_a_team_has_no_supervisor_to_ask() {
    let server = server();
    let alone = TeamChange::RemoveAgents { agents: texts([1002]), temporary: false };
    server.with(move |centre| centre.change_team(1, alone)).unwrap().unwrap();
    let agent = not_ready(&server, "3002");
    match agent.request(assist(None)) {
        Err(Error::ControlFailure { code, peripheral_error, .. }) => {
            assert_eq!(code, ControlFailureCode::INVALID_TEAM_SPECIFIED);
            assert_eq!(peripheral_error, 10_105);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_desktop_asks_for_its_own_agent_and_a_bridge_names_one() {
    let server = server();
    let (agent, _supervisor) = (not_ready(&server, "3002"), not_ready(&server, "3001"));
    let bridge = client(&server, Services::ALL_EVENTS | Services::CLIENT_CONTROL, "bridge");
    let named = |instrument: &str| SupervisorAssistReq {
        agent_instrument: Some(instrument.into()),
        ..assist(None)
    };
    assert_eq!(status(bridge.request(assist(None))), StatusCode::REQUIRED_DATA_MISSING);
    assert_eq!(status(bridge.request(emergency(None))), StatusCode::REQUIRED_DATA_MISSING);
    assert_eq!(status(bridge.request(named("9999"))), StatusCode::INVALID_AGENT_DATA);
    assert_eq!(status(bridge.request(named("3009"))), StatusCode::AGENT_NOT_LOGGED_ON);
    match agent.request(named("3001")) {
        Err(Error::ControlFailure { code, .. }) => {
            assert_eq!(code, ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE);
        }
        other => panic!("{other:?}"),
    }
    let conf = bridge.request(named("3002")).unwrap();
    assert_eq!(conf.connection_device_id.as_deref(), Some("3002"));
    assert_eq!(expect!(agent, BeginCall).call_type, Some(CallType::ASSIST));
}

#[test]
fn assist_needs_client_control_or_the_supervisor_service() {
    let server = server();
    let agent = named(&server, 1002);
    assert_eq!(refused(&agent, assist(None)), StatusCode::FUNCTION_NOT_AVAILABLE);
    assert_eq!(refused(&agent, emergency(None)), StatusCode::FUNCTION_NOT_AVAILABLE);
    let elsewhere = SupervisorAssistReq { peripheral_id: Some(1), ..assist(None) };
    let desk = not_ready(&server, "3003");
    assert_eq!(status(desk.request(elsewhere)), StatusCode::INVALID_PERIPHERAL_ID);
    let elsewhere = EmergencyCallReq { peripheral_id: Some(1), ..emergency(None) };
    assert_eq!(status(desk.request(elsewhere)), StatusCode::INVALID_PERIPHERAL_ID);
}

#[test]
fn an_emergency_is_told_to_bridges_and_supervisors_of_the_team_in_every_version() {
    let server = server();
    let agent = available(&server, "3002");
    let call = customer(&server, &agent);
    for version in Version::all() {
        let bridge =
            connect(&server, Services::ALL_EVENTS).version(version).client_id("b").open().unwrap();
        let supervisor =
            desktop(&server, 1001, Services::SUPERVISOR).version(version).open().unwrap();
        let other = desktop(&server, 1011, Services::SUPERVISOR).version(version).open().unwrap();
        // Nobody can be called: it is told all the same.
        let answer = status(agent.request(emergency(Some(&call))));
        assert_eq!(answer, StatusCode::SUPERVISOR_NOT_FOUND);
        for client in [&bridge, &supervisor] {
            let event = expect!(client, EmergencyCall);
            assert_eq!(event.connection(), call, "version {version}");
            assert_eq!(event.peripheral_id, Some(5000));
            assert_ne!(event.session_id, 0);
            assert_eq!(event.client_id.as_deref(), Some("desk 3002"));
            assert_eq!(event.client_address.as_deref(), Some("127.0.0.1"));
            assert_eq!(event.agent_id.as_deref(), Some("1002"));
            assert_eq!(event.agent_extension.as_deref(), Some("3002"));
            assert_eq!(event.agent_instrument.as_deref(), Some("3002"));
        }
        let told = |event: &Event| matches!(event, Event::EmergencyCall(_));
        assert!(!so_far(&other).iter().any(told));
    }
}

#[test]
fn an_emergency_calls_the_supervisor_and_is_an_alarm_each_time() {
    let server = server();
    let (agent, supervisor) = (available(&server, "3002"), not_ready(&server, "3001"));
    let call = customer(&server, &agent);
    let conf = agent.request(emergency(Some(&call))).unwrap();
    assert_ne!(conf.connection_call_id, call.call_id, "the new call");
    let called = expect!(supervisor, BeginCall);
    assert_eq!(called.call_type, Some(CallType::EMERGENCY));
    assert_eq!(called.connection_call_id, conf.connection_call_id);
    // The supervisor is called already: the second request finds nobody.
    agent.request(emergency(None)).unwrap_err();
    let raised: Vec<_> = server
        .alarms()
        .into_iter()
        .filter_map(|alarm| match alarm.kind {
            AlarmKind::EmergencyCall { client_id, agent_id, supervisor_found } => {
                Some((client_id, agent_id, supervisor_found))
            }
            _ => None,
        })
        .collect();
    let alarm = |found| ("desk 3002".to_string(), "1002".to_string(), found);
    assert_eq!(raised, [alarm(true), alarm(false)]);
}

#[test]
fn an_emergency_without_a_call_has_no_connection_in_its_event() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let (agent, supervisor) = (not_ready(&server, "3002"), not_ready(&server, "3001"));
    agent.request(emergency(None)).unwrap();
    let event = expect!(bridge, EmergencyCall);
    assert_eq!(event.connection(), Connection::default());
    assert_eq!(expect!(supervisor, BeginCall).call_type, Some(CallType::EMERGENCY));
}
