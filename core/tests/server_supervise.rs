//! Supervising agents and their calls over TCP.

mod server_support;

use ctisp::messages::*;
use ctisp::wire::{Connection, Version};
use ctisp::{
    AgentState, CallType, Client, ControlFailureCode, Error, Event, EventCause, LineType, Server,
    Services, SilentMonitorStatus, StatusCode, SupervisoryAction as Action,
};
use server_support::team::*;
use server_support::*;

/// The supervisor 1001, signed in and not ready.
fn signed_in(server: &Server, version: u8) -> Client {
    let client = desktop(server, 1001, Services::SUPERVISOR | Services::CLIENT_CONTROL)
        .version(Version::new(version).unwrap())
        .open()
        .unwrap();
    client.login("1001", "1001").unwrap();
    wait_for(&client, "1001", AgentState::NOT_READY);
    client
}

fn wait_for(client: &Client, agent: &str, state: AgentState) -> AgentStateEvent {
    next(client, "agent state", |event| match event {
        Event::AgentState(event)
            if event.agent_state == state && event.agent_id.as_deref() == Some(agent) =>
        {
            Some(*event)
        }
        _ => None,
    })
}

/// A customer's call that the agent talks in.
fn customer(server: &Server, agent: &Client) -> Connection {
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let connection = expect!(agent, CallDelivered).connection();
    agent.answer_call(&connection).unwrap();
    wait_for(agent, "1002", AgentState::TALKING);
    connection
}

fn supervise(action: Action) -> SuperviseCallReq {
    SuperviseCallReq {
        peripheral_id: Some(5000),
        supervisory_action: action,
        agent_id: Some("1002".into()),
        ..SuperviseCallReq::default()
    }
}

fn refusal<T: std::fmt::Debug>(answer: Result<T, Error>) -> (ControlFailureCode, u32) {
    match answer {
        Err(Error::ControlFailure { code, peripheral_error, .. }) => (code, peripheral_error),
        other => panic!("expected CONTROL_FAILURE_CONF, not {other:?}"),
    }
}

#[test]
fn a_silent_monitor_is_told_to_both_sides_in_every_layout() {
    for version in [9, 13, 17, 20, 25] {
        let server = server();
        let (agent, supervisor) = (available(&server, "3002"), signed_in(&server, version));
        let call = customer(&server, &agent);
        let conf = supervisor.request(supervise(Action::MONITOR)).unwrap();
        assert_eq!(conf.connection(), call, "the connection that is supervised");
        let own = expect!(supervisor, BeginCall);
        assert_eq!(own.call_type, Some(CallType::SUPERVISOR_MONITOR));
        assert_ne!(own.connection_call_id, call.call_id);
        let delivered = expect!(supervisor, CallDelivered);
        assert_eq!(delivered.event_cause, Some(EventCause::SUPERVISOR_MONITOR));
        assert_eq!(delivered.line_type, Some(LineType::SILENT_MONITOR));
        expect!(supervisor, CallEstablished);
        wait_for(&supervisor, "1001", AgentState::TALKING);
        let listened = expect!(agent, BeginCall);
        assert_eq!(listened.connection_call_id, own.connection_call_id);
        assert_eq!(listened.call_type, Some(CallType::SUPERVISOR_MONITOR));

        let snapshot = SnapshotDeviceReq {
            peripheral_id: Some(5000),
            agent_instrument: Some("3001".into()),
            ..SnapshotDeviceReq::default()
        };
        let calls = supervisor.request(snapshot).unwrap().calls;
        assert_eq!(calls[0].silent_monitor_status, Some(SilentMonitorStatus::INITIATOR));

        supervisor.request(supervise(Action::CLEAR)).unwrap();
        let cleared = expect!(agent, CallConnectionCleared);
        assert_eq!(cleared.event_cause, Some(EventCause::SUPERVISOR_CLEAR));
        assert_eq!(expect!(agent, EndCall).connection_call_id, own.connection_call_id);
        wait_for(&supervisor, "1001", AgentState::NOT_READY);
    }
}

#[test]
fn a_supervisor_barges_in_and_intercepts() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let (agent, supervisor) = (available(&server, "3002"), signed_in(&server, 25));
    let call = customer(&server, &agent);
    let conf = supervisor.request(supervise(Action::BARGE_IN)).unwrap();
    for client in [&agent, &supervisor, &bridge] {
        let joined = expect!(client, CallConferenced);
        assert_eq!(joined.event_cause, Some(EventCause::SUPERVISOR_BARGE_IN));
        assert_eq!(joined.controller_device_id.as_deref(), Some("3002"));
        assert_eq!(joined.added_party_device_id.as_deref(), Some("3001"));
        assert_eq!(joined.primary_call_id, call.call_id);
        assert_eq!(joined.parties.len(), 3);
        assert_eq!(joined.parties[0].connected_party_call_id, conf.connection_call_id);
    }
    supervisor.request(supervise(Action::INTERCEPT)).unwrap();
    let cleared = expect!(supervisor, CallConnectionCleared);
    assert_eq!(cleared.event_cause, Some(EventCause::SUPERVISOR_INTERCEPT));
    assert_eq!(cleared.connection_device_id.as_deref(), Some("3002"));
    wait_for(&agent, "1002", AgentState::AVAILABLE);
}

#[test]
fn the_action_must_exist_and_the_agent_must_be_named() {
    let server = server();
    let supervisor = signed_in(&server, 25);
    let ask = |request| status(supervisor.request(request));
    assert_eq!(ask(supervise(Action(5))), StatusCode::INVALID_SUPERVISORY_ACTION);
    let unnamed = SuperviseCallReq { agent_id: None, ..supervise(Action::BARGE_IN) };
    assert_eq!(ask(unnamed), StatusCode::REQUIRED_DATA_MISSING);
    assert_eq!(ask(supervise(Action::BARGE_IN)), StatusCode::AGENT_NOT_LOGGED_ON);
    let elsewhere = SuperviseCallReq { peripheral_id: Some(1), ..supervise(Action::BARGE_IN) };
    assert_eq!(ask(elsewhere), StatusCode::INVALID_PERIPHERAL_ID);
    let _agent = available(&server, "3002");
    for action in [Action::WHISPER, Action::BARGE_IN, Action::INTERCEPT] {
        assert_eq!(ask(supervise(action)), StatusCode::NO_CALL_ACTIVE, "{action}");
    }
}

#[test]
fn refusals_of_the_peripheral_come_as_control_failures() {
    let server = server();
    let supervisor = signed_in(&server, 25);
    let agent = available(&server, "3002");
    let ask = |action| refusal(supervisor.request(supervise(action)));
    let state = ControlFailureCode::INVALID_OBJECT_STATE;
    assert_eq!(ask(Action::MONITOR), (state, 0), "the agent is available");
    agent.set_agent_state(AgentState::NOT_READY).unwrap();
    assert_eq!(ask(Action::MONITOR), (state, 13_145));
    agent.set_agent_state(AgentState::AVAILABLE).unwrap();
    let call = customer(&server, &agent);
    assert_eq!(ask(Action::INTERCEPT), (state, 13_120));
    supervisor.request(supervise(Action::BARGE_IN)).unwrap();
    assert_eq!(ask(Action::BARGE_IN), (state, 13_096));
    let gone = SuperviseCallReq {
        agent_connection_call_id: call.call_id,
        agent_connection_device_id_type: call.device_id_type,
        agent_connection_device_id: call.device_id,
        ..supervise(Action::BARGE_IN)
    };
    let unknown = ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER;
    assert_eq!(refusal(supervisor.request(gone)), (unknown, 13_111));
}

#[test]
fn a_desktop_supervises_from_its_own_device_and_a_bridge_names_one() {
    let server = server();
    let (agent, supervisor) = (available(&server, "3002"), signed_in(&server, 25));
    customer(&server, &agent);
    let from = |instrument: &str| SuperviseCallReq {
        supervisor_instrument: Some(instrument.into()),
        ..supervise(Action::MONITOR)
    };
    let foreign = (ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    assert_eq!(refusal(supervisor.request(from("3003"))), foreign);
    let services = Services::SUPERVISOR | Services::ALL_EVENTS;
    let bridge = desktop(&server, 1011, services).open().unwrap();
    let missing = status(bridge.request(supervise(Action::MONITOR)));
    assert_eq!(missing, StatusCode::REQUIRED_DATA_MISSING);
    // It is the supervisor at that device who has to supervise the agent.
    assert_eq!(refusal(bridge.request(from("3002"))), foreign);
    bridge.request(from("3001")).unwrap();
    wait_for(&supervisor, "1001", AgentState::TALKING);
}

#[test]
fn agents_of_other_teams_are_not_supervised() {
    let server = server();
    let (_agent, supervisor) = (available(&server, "3015"), signed_in(&server, 25));
    let other = SuperviseCallReq { agent_id: Some("1015".into()), ..supervise(Action::BARGE_IN) };
    let foreign = (ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    assert_eq!(refusal(supervisor.request(other)), foreign);
}

fn set_state(agent: &str, state: AgentState) -> SetAgentStateReq {
    SetAgentStateReq {
        peripheral_id: Some(5000),
        agent_state: state,
        agent_instrument: Some(agent.replacen('1', "3", 1)),
        agent_id: Some(agent.into()),
        ..SetAgentStateReq::default()
    }
}

#[test]
fn a_supervisor_sets_the_states_of_agents_of_the_team_with_reason_999() {
    let server = server();
    let (agent, supervisor) = (available(&server, "3002"), signed_in(&server, 25));
    supervisor.request(set_state("1002", AgentState::NOT_READY)).unwrap();
    assert_eq!(wait_for(&agent, "1002", AgentState::NOT_READY).event_reason_code, 999);
    supervisor.request(set_state("1002", AgentState::AVAILABLE)).unwrap();
    assert_eq!(wait_for(&agent, "1002", AgentState::AVAILABLE).event_reason_code, 0);
    let mut own_reason = set_state("1002", AgentState::NOT_READY);
    own_reason.event_reason_code = 7;
    supervisor.request(own_reason).unwrap();
    assert_eq!(wait_for(&agent, "1002", AgentState::NOT_READY).event_reason_code, 7);
    // The supervisor does not know the agent's password.
    supervisor.request(set_state("1002", AgentState::LOGOUT)).unwrap();
    assert_eq!(wait_for(&agent, "1002", AgentState::LOGOUT).event_reason_code, 999);
}

#[test]
fn a_supervisor_asks_for_the_states_of_agents_of_the_team() {
    let server = server();
    let (_agent, supervisor) = (available(&server, "3002"), signed_in(&server, 25));
    let query = |agent: &str| QueryAgentStateReq {
        peripheral_id: Some(5000),
        mrd_id: 1,
        agent_id: Some(agent.into()),
        ..QueryAgentStateReq::default()
    };
    let conf = supervisor.request(query("1002")).unwrap();
    assert_eq!(conf.agent_state, AgentState::AVAILABLE);
    let _other = available(&server, "3015");
    refusal(supervisor.request(query("1015")));
}

#[test]
fn nobody_else_sets_another_agents_state() {
    let server = server();
    let (agent, other) = (available(&server, "3002"), available(&server, "3015"));
    let supervisor = signed_in(&server, 25);
    // Not an agent of the team, not an agent of another team, and no login for somebody else.
    let ready = |instrument: &str| SetAgentStateReq {
        agent_instrument: Some(instrument.into()),
        agent_id: None,
        ..set_state("", AgentState::NOT_READY)
    };
    let foreign = (ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    assert_eq!(refusal(agent.request(ready("3001"))), foreign);
    assert_eq!(refusal(supervisor.request(ready("3015"))), foreign);
    let mut login = set_state("1003", AgentState::LOGIN);
    login.agent_password = Some("1003".into());
    assert_eq!(refusal(supervisor.request(login)), foreign);
    assert_eq!(so_far(&other), []);
}

#[test]
fn a_supervisor_signs_oneself_out_as_any_agent() {
    let server = server();
    let supervisor = signed_in(&server, 25);
    let out = set_state("1001", AgentState::LOGOUT);
    assert_eq!(status(supervisor.request(out)), StatusCode::REQUIRED_DATA_MISSING);
    supervisor.logout(5).unwrap();
    assert_eq!(wait_for(&supervisor, "1001", AgentState::LOGOUT).event_reason_code, 5);
}
