//! The Connection Monitor service over TCP, and agent state events that repeat.

mod server_support;

use ctisp::messages::AgentStateEvent;
use ctisp::peripheral::Peripheral;
use ctisp::server::{AlarmClient, AlarmKind};
use ctisp::{AgentState, Client, Event, Server, Services, StatusCode};
use server_support::*;
use std::sync::mpsc::channel;

fn monitored(server: &Server, id: &str) -> Client {
    connect(server, Services::CONNECTION_MONITOR)
        .client_id(id)
        .client_signature("signed")
        .open()
        .unwrap()
}

fn assert_is(client: &AlarmClient, id: &str) {
    assert_eq!((client.client_id.as_str(), client.signature.as_str()), (id, "signed"));
    assert!(client.address.ip().is_loopback());
    assert_ne!(client.address.port(), 0);
}

#[test]
fn a_monitored_session_raises_an_alarm_when_it_opens_and_when_its_client_closes_it() {
    let server = server();
    let client = monitored(&server, "anna");
    client.close();
    let alarms = server.alarms();
    match [&alarms[0].kind, &alarms[1].kind] {
        [AlarmKind::SessionEstablished(opened), AlarmKind::SessionClosed(closed)] => {
            assert_is(opened, "anna");
            assert_eq!(opened, closed);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!([alarms[0].number, alarms[1].number], [1, 2]);
    assert_ne!(alarms[0].time, 0);
}

#[test]
fn a_monitored_session_whose_connection_breaks_is_lost() {
    let server = server();
    let _client = monitored(&server, "anna");
    server.cut_connections();
    let alarms = server.alarms();
    match &alarms[1].kind {
        AlarmKind::SessionLost(client, status) => {
            assert_is(client, "anna");
            assert_eq!(*status, StatusCode::CLIENT_DISCONNECTED);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn sessions_without_the_service_raise_no_alarm() {
    let server = server();
    client(&server, Services::ALL_EVENTS, "bridge").close();
    let _lost = client(&server, Services::ALL_EVENTS, "bridge");
    server.cut_connections();
    assert_eq!(server.alarms(), []);
}

#[test]
fn the_embedding_program_is_called_with_every_alarm() {
    let (tell, told) = channel();
    let hook = move |alarm: &ctisp::server::Alarm| tell.send(alarm.clone()).unwrap();
    let server = Server::builder().on_alarm(hook).start().unwrap();
    monitored(&server, "anna").close();
    let alarms = server.alarms();
    assert_eq!(alarms.len(), 2);
    for alarm in alarms {
        assert_eq!(told.recv_timeout(PATIENCE).unwrap(), alarm);
    }
}

/// The agent states that a session was told of up to now.
fn states(client: &Client) -> Vec<AgentStateEvent> {
    let events = so_far(client).into_iter();
    events
        .filter_map(|event| match event {
            Event::AgentState(event) => Some(*event),
            _ => None,
        })
        .collect()
}

fn bridge<P: Peripheral>(server: &Server<P>, more: Services) -> Client {
    client(server, Services::ALL_EVENTS | more, "bridge")
}

#[test]
fn repeated_agent_states_are_left_out_only_for_sessions_that_ask_for_it() {
    let server = Server::builder().start_on(Wrapped::new()).unwrap();
    let every = bridge(&server, Services::empty());
    let once = bridge(&server, Services::IGNORE_DUPLICATE_AGENT_EVENTS);
    let desk = available(&server, "3001");
    desk.set_agent_state(AgentState::NOT_READY).unwrap();
    let (every, once) = (states(&every), states(&once));
    assert!(once.iter().any(|event| event.agent_state == AgentState::NOT_READY));
    let doubled: Vec<_> = once.iter().flat_map(|event| [event, event]).collect();
    assert_eq!(every.iter().collect::<Vec<_>>(), doubled);
}
