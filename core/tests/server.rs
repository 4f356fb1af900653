//! The server over real TCP: the services that are served, and the answers to what is not.

use ctisp::messages::*;
use ctisp::wire::{Body, Version};
use ctisp::{
    AgentState, CallMsgMask, Client, ClientBuilder, ControlFailureCode, Error, Event, EventCause,
    LocalConnectionState, Message, Server, Services, StatusCode, SystemEventId,
};
use std::time::Duration;

/// No test waits longer for anything that must come.
const PATIENCE: Duration = Duration::from_secs(20);

fn server() -> Server {
    Server::start().unwrap()
}

fn connect(server: &Server, services: Services) -> ClientBuilder {
    Client::builder()
        .side(server.address().to_string())
        .services(services)
        .peripheral_id(5000)
        .reconnect(false)
}

fn desk(server: &Server, instrument: &str) -> Client {
    connect(server, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .client_id(format!("desk {instrument}"))
        .agent_instrument(instrument)
        .open()
        .unwrap()
}

fn bridge(server: &Server) -> Client {
    connect(server, Services::ALL_EVENTS | Services::CLIENT_CONTROL).open().unwrap()
}

/// The next event that `wanted` picks.
fn next<T>(client: &Client, what: &str, wanted: impl Fn(Event) -> Option<T>) -> T {
    loop {
        let event = client.next_event(PATIENCE).unwrap_or_else(|e| panic!("no {what}: {e}"));
        let event = event.unwrap_or_else(|| panic!("no {what}"));
        if let Some(found) = wanted(event) {
            return found;
        }
    }
}

macro_rules! expect {
    ($client:expr, $variant:ident) => {
        next(&$client, stringify!($variant), |event| match event {
            Event::$variant(event) => Some(event),
            _ => None,
        })
    };
}

fn state(client: &Client, wanted: AgentState) -> Box<AgentStateEvent> {
    next(client, "agent state", |event| match event {
        Event::AgentState(event) if event.agent_state == wanted => Some(event),
        _ => None,
    })
}

/// A caller signed in at 3015 by way of a bridge.
fn caller(bridge: &Client) {
    let login = SetAgentStateReq {
        peripheral_id: Some(5000),
        agent_state: AgentState::LOGIN,
        agent_instrument: Some("3015".into()),
        agent_id: Some("1015".into()),
        agent_password: Some("1015".into()),
        ..SetAgentStateReq::default()
    };
    bridge.request(login).unwrap();
}

fn call(bridge: &Client, dialed: &str) -> MakeCallConf {
    let request = MakeCallReq {
        peripheral_id: Some(5000),
        agent_instrument: Some("3015".into()),
        dialed_number: Some(dialed.into()),
        ..MakeCallReq::default()
    };
    bridge.request(request).unwrap()
}

#[test]
fn a_call_goes_from_route_point_to_agent_is_answered_and_cleared() {
    let server = server();
    let desk = desk(&server, "3001");
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    state(&desk, AgentState::AVAILABLE);
    let bridge = bridge(&server);
    caller(&bridge);
    let made = call(&bridge, "8001");
    assert!(made.new_connection_call_id.is_some());

    state(&desk, AgentState::RESERVED);
    let begin = expect!(desk, BeginCall);
    let delivered = expect!(desk, CallDelivered);
    assert_eq!(delivered.connection_call_id, begin.connection_call_id);
    assert_eq!(delivered.local_connection_state, Some(LocalConnectionState::ALERTING));
    assert_eq!(delivered.connection_device_id.as_deref(), Some("3001"));
    assert_ne!(delivered.monitor_id, 0, "Client Events copies name the device's monitor");
    desk.answer_call(delivered.connection()).unwrap();
    let established = expect!(desk, CallEstablished);
    assert_eq!(established.local_connection_state, Some(LocalConnectionState::CONNECT));
    state(&desk, AgentState::TALKING);

    let seen = expect!(bridge, CallEstablished);
    assert_eq!(seen.monitor_id, 0, "All Events copies have no monitor");
    desk.clear_connection(delivered.connection()).unwrap();
    expect!(desk, CallConnectionCleared);
    expect!(desk, CallCleared);
    expect!(desk, EndCall);
    expect!(bridge, EndCall);
}

#[test]
fn open_conf_tells_state_and_peripherals_as_the_version_has_them() {
    let server = server();
    for version in Version::all() {
        let client = connect(&server, Services::CLIENT_EVENTS)
            .version(version)
            .agent_instrument("3002")
            .open()
            .unwrap();
        let conf = client.open_conf();
        assert_eq!(conf.services_granted, Services::CLIENT_EVENTS, "version {version}");
        assert!(conf.peripheral_online && conf.monitor_id != 0);
        assert_eq!(conf.agent_state, AgentState::LOGOUT);
        assert_eq!(conf.agent_id, None, "nobody is signed in");
        client.close();
    }
}

#[test]
fn a_device_belongs_to_one_client_and_the_same_client_takes_it_over() {
    let server = server();
    let open = |id: &str| {
        connect(&server, Services::CLIENT_EVENTS).client_id(id).agent_instrument("3001").open()
    };
    let first = open("anna").unwrap();
    match open("bert") {
        Err(Error::Refused { status, .. }) => assert_eq!(status, StatusCode::DEVICE_IN_USE),
        other => panic!("expected a refusal, not {:?}", other.map(|_| ())),
    }
    let _second = open("anna").unwrap();
    let status = next(&first, "end", |event| match event {
        Event::Closed { status, .. } => Some(status),
        _ => None,
    });
    assert_eq!(status, Some(StatusCode::NEW_SESSION_OPENED));
}

#[test]
fn open_is_refused_where_the_device_or_peripheral_is_wrong() {
    let server = server();
    let refused = |builder: ClientBuilder, wanted: StatusCode| match builder.open() {
        Err(Error::Refused { status, .. }) => assert_eq!(status, wanted),
        other => panic!("expected {wanted}, not {:?}", other.map(|_| ())),
    };
    let builder = || connect(&server, Services::CLIENT_EVENTS);
    refused(builder(), StatusCode::REQUIRED_DATA_MISSING);
    refused(builder().agent_instrument("9999"), StatusCode::INVALID_AGENT_DATA);
    refused(
        builder().agent_instrument("3001").agent_extension("3002"),
        StatusCode::INCONSISTENT_AGENT_DATA,
    );
    refused(
        builder().agent_instrument("3001").peripheral_id(4711),
        StatusCode::INVALID_PERIPHERAL_ID,
    );
}

#[test]
fn a_bridge_hears_of_the_peripherals_when_it_opens() {
    let server = server();
    let bridge = bridge(&server);
    let event = expect!(bridge, System);
    assert_eq!(event.system_event_id, SystemEventId::PERIPHERAL_ONLINE);
    assert_eq!(event.system_event_arg1, 5000);
}

#[test]
fn a_client_events_session_hears_of_calls_in_progress_when_it_opens() {
    let server = server();
    let first = desk(&server, "3001");
    first.login("1001", "1001").unwrap();
    first.set_agent_state(AgentState::AVAILABLE).unwrap();
    let call_id = server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    expect!(first, CallDelivered);
    drop(first);
    let again = desk(&server, "3001");
    let begin = expect!(again, BeginCall);
    assert_eq!(begin.connection_call_id, Some(call_id));
    assert_eq!(begin.call_variable1.as_deref(), Some("gold"));
    assert_eq!(again.open_conf().agent_id.as_deref(), Some("1001"));
}

#[test]
fn masks_keep_back_what_they_do_not_name() {
    let server = server();
    let desk = connect(&server, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .agent_instrument("3001")
        .call_msg_mask(CallMsgMask::CALL_DELIVERED)
        .open()
        .unwrap();
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    loop {
        match desk.next_event(PATIENCE).unwrap().expect("CALL_DELIVERED_EVENT must come") {
            Event::CallDelivered(_) => break,
            Event::AgentState(_) => {}
            other => panic!("{other:?} is masked out"),
        }
    }
}

#[test]
fn only_the_events_that_are_named_arrive() {
    let server = server();
    let desk = connect(&server, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .agent_instrument("3001")
        .events([BeginCallEvent::DEF, CallClearedEvent::DEF, SystemEvent::DEF])
        .agent_states([AgentState::AVAILABLE])
        .open()
        .unwrap();
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    let call = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    assert!(server.hang_up(call));
    let mut heard = Vec::new();
    while heard.last() != Some(&"cleared") {
        heard.push(
            match desk.next_event(PATIENCE).unwrap().expect("CALL_CLEARED_EVENT must come") {
                Event::AgentState(state) if state.agent_state == AgentState::AVAILABLE => {
                    "available"
                }
                Event::BeginCall(_) => "begin",
                Event::CallCleared(_) => "cleared",
                other => panic!("{other:?} was not named"),
            },
        );
    }
    assert!(heard.starts_with(&["available", "begin"]), "{heard:?}");
    // Without AGENT_STATE_EVENT no state is wanted, and what is no event is no wish.
    let none = connect(&server, Services::CLIENT_EVENTS).agent_instrument("3002");
    assert_eq!(none.clone().events([]).open().unwrap().services(), Services::CLIENT_EVENTS);
    let error = none.events([AgentStateEvent::DEF, MakeCallReq::DEF]).open().unwrap_err();
    assert_eq!(error.to_string(), "MAKE_CALL_REQ is no event");
}

#[test]
fn requests_of_services_that_were_not_granted_are_refused() {
    let server = server();
    let watcher =
        connect(&server, Services::CLIENT_EVENTS).agent_instrument("3001").open().unwrap();
    let refused = |error: Error| match error {
        Error::Refused { status, .. } => status,
        other => panic!("expected FAILURE_CONF, not {other}"),
    };
    let status = refused(watcher.login("1001", "1001").unwrap_err());
    assert_eq!(status, StatusCode::FUNCTION_NOT_AVAILABLE);
    // Asked for and not served yet: the request is answered all the same.
    let desk = desk(&server, "3002");
    let status = refused(desk.request(ListAgentTeamReq::default()).unwrap_err());
    assert_eq!(status, StatusCode::FUNCTION_NOT_AVAILABLE);
}

#[test]
fn a_desktop_controls_its_own_device_only() {
    let server = server();
    let desk = desk(&server, "3001");
    let foreign = MakeCallReq {
        peripheral_id: Some(5000),
        agent_instrument: Some("3002".into()),
        dialed_number: Some("3003".into()),
        ..MakeCallReq::default()
    };
    match desk.request(foreign) {
        Err(Error::ControlFailure { code, .. }) => {
            assert_eq!(code, ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE);
        }
        other => panic!("expected CONTROL_FAILURE_CONF, not {other:?}"),
    }
}

#[test]
fn every_request_of_the_protocol_is_answered() {
    let server = server();
    let bridge = bridge(&server);
    let mut tickets = Vec::new();
    for def in ctisp::wire::def::MessageDef::all() {
        let skip = [OpenReq::DEF.number, CloseReq::DEF.number, ActiveMaintenanceReq::DEF.number];
        if def.confirmation.is_none() || skip.contains(&def.number) {
            continue;
        }
        let body = vec![0; def.fixed_size(Version::NEWEST)];
        let request = Message::decode(Version::NEWEST, def.number, &body).unwrap();
        tickets.push((def.name, bridge.request_message_async(request).unwrap()));
    }
    assert!(tickets.len() > 50);
    for (name, ticket) in tickets {
        match ticket.wait() {
            Ok(_) | Err(Error::Refused { .. } | Error::ControlFailure { .. }) => {}
            Err(other) => panic!("{name}: {other}"),
        }
    }
}

#[test]
fn only_configured_ecc_variables_can_be_registered_for() {
    let server = server();
    let bridge = bridge(&server);
    let register = |name: &str| {
        let variable = NamedVariable { name: name.into(), value: String::new() };
        bridge.request(RegisterVariablesReq {
            named_variables: vec![variable],
            ..RegisterVariablesReq::default()
        })
    };
    register("user.customer").unwrap();
    let status = |result: Result<_, Error>| match result {
        Err(Error::Refused { status, .. }) => status,
        other => panic!("expected a refusal, not {other:?}"),
    };
    let unknown = status(register("user.nothing"));
    assert_eq!(unknown, StatusCode::NAMED_VARIABLE_NOT_CONFIGURED);
    assert_eq!(status(register("user.history")), StatusCode::SCALAR_FUNCTION_ON_ARRAY);
}

#[test]
fn a_busy_number_fails_the_call() {
    let server = server();
    let bridge = bridge(&server);
    caller(&bridge);
    call(&bridge, "8009");
    let failed = expect!(bridge, CallFailed);
    assert_eq!(failed.event_cause, Some(EventCause::BUSY));
    expect!(bridge, EndCall);
}

#[test]
fn cut_connections_are_told_as_lost_and_the_server_goes_on() {
    let server = server();
    let bridge = bridge(&server);
    server.cut_connections();
    next(&bridge, "end", |event| matches!(event, Event::Closed { .. }).then_some(()));
    let again = self::bridge(&server);
    caller(&again);
}

#[test]
fn a_stopped_server_tells_its_clients() {
    let server = server();
    let bridge = bridge(&server);
    server.stop();
    let status = next(&bridge, "end", |event| match event {
        Event::Closed { status, .. } => Some(status),
        _ => None,
    });
    assert_eq!(status, Some(StatusCode::CTI_SERVER_OFFLINE));
}

#[test]
fn sessions_of_all_versions_hear_of_the_same_call() {
    let server = server();
    let bridges: Vec<Client> = Version::all()
        .map(|version| connect(&server, Services::ALL_EVENTS).version(version).open().unwrap())
        .collect();
    let desk = desk(&server, "3001");
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    let call = server.place_call("5551234", "8001", &[(10, "last".into())]).unwrap().unwrap();
    for bridge in &bridges {
        let begin = expect!(bridge, BeginCall);
        assert_eq!(begin.connection_call_id, Some(call), "version {}", bridge.version());
        assert_eq!(begin.call_variable10.as_deref(), Some("last"));
        assert_eq!(begin.ani.as_deref(), Some("5551234"));
        expect!(bridge, CallDelivered);
    }
    assert!(server.hang_up(call));
    for bridge in &bridges {
        expect!(bridge, EndCall);
    }
}
