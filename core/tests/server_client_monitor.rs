//! The Client Monitor service over TCP.

mod server_support;

use ctisp::client::Overflow;
use ctisp::messages::*;
use ctisp::peripheral::simulator::AgentConfig;
use ctisp::wire::def::MessageDef;
use ctisp::wire::Version;
use ctisp::{
    AgentState, CallMsgMask, CallVariableMask, Client, ConfigMsgMask, Event, Message,
    MessageDistribution, Server, Services, StatusCode,
};
use server_support::blocks::agent;
use server_support::raw::Raw;
use server_support::wire::{open_req_of, Wire};
use server_support::*;

fn watcher(server: &Server) -> Client {
    client(server, Services::CLIENT_MONITOR, "watcher")
}

/// The SessionID of the open session with that ClientID, as a watcher that opens is told.
fn session_of(watcher: &Client, client_id: &str) -> u32 {
    next(watcher, "CLIENT_SESSION_OPENED_EVENT", |event| match event {
        Event::ClientSessionOpened(event) if event.client_id.as_deref() == Some(client_id) => {
            Some(event.session_id)
        }
        _ => None,
    })
}

fn watch(watcher: &Client, session_id: u32) -> u32 {
    let request = SessionMonitorStartReq { session_id, ..SessionMonitorStartReq::default() };
    watcher.request(request).unwrap().monitor_id
}

fn stop(watcher: &Client, monitor_id: u32) -> Result<SessionMonitorStopConf, ctisp::Error> {
    watcher.request(SessionMonitorStopReq { monitor_id, ..SessionMonitorStopReq::default() })
}

#[test]
fn a_watcher_is_told_of_a_session_that_opens_and_how_it_ended() {
    let server = server();
    let watcher = watcher(&server);
    let services = Services::CLIENT_EVENTS | Services::CLIENT_CONTROL;
    let desk = connect(&server, services)
        .client_id("desk")
        .client_signature("signed")
        .call_msg_mask(CallMsgMask::CALL_DELIVERED)
        .agent_instrument("3001")
        .open()
        .unwrap();
    let opened = expect!(watcher, ClientSessionOpened);
    assert_eq!(opened.client_id.as_deref(), Some("desk"));
    assert_eq!(opened.client_signature.as_deref(), Some("signed"));
    assert_eq!(opened.peripheral_id, Some(5000));
    assert_eq!(opened.services_granted, services);
    assert_eq!(opened.call_msg_mask, CallMsgMask::CALL_DELIVERED);
    assert_eq!(opened.client_address.as_deref(), Some("127.0.0.1"));
    assert_ne!(opened.client_port, 0);
    assert_eq!(opened.agent_instrument.as_deref(), Some("3001"));
    assert_eq!((&opened.agent_extension, &opened.agent_id), (&None, &None), "not given");

    desk.close_with(StatusCode::TIMEOUT);
    let closed = expect!(watcher, ClientSessionClosed);
    assert_eq!(closed.session_id, opened.session_id);
    assert_eq!(closed.status, StatusCode::TIMEOUT);
    assert_eq!(closed.client_port, opened.client_port);
    assert_eq!(closed.client_signature.as_deref(), Some("signed"));
    assert_eq!(closed.agent_instrument.as_deref(), Some("3001"));
}

#[test]
fn a_session_without_client_events_has_no_peripheral_in_these_events() {
    let server = server();
    let watcher = watcher(&server);
    client(&server, Services::ALL_EVENTS, "bridge").close();
    assert_eq!(expect!(watcher, ClientSessionOpened).peripheral_id, None);
    assert_eq!(expect!(watcher, ClientSessionClosed).peripheral_id, None);
}

#[test]
fn a_watcher_that_opens_is_told_of_the_sessions_that_are_there_but_not_of_its_own() {
    let server = server();
    let _anna = client(&server, Services::empty(), "anna");
    let _bert = client(&server, Services::ALL_EVENTS, "bert");
    for version in Version::all() {
        let watcher = connect(&server, Services::CLIENT_MONITOR)
            .version(version)
            .client_id("watcher")
            .open()
            .unwrap();
        let told: Vec<_> = so_far(&watcher)
            .into_iter()
            .filter_map(|event| match event {
                Event::ClientSessionOpened(event) => event.client_id.clone(),
                _ => None,
            })
            .collect();
        assert_eq!(told, ["anna", "bert"], "version {version}");
        watcher.close();
    }
}

#[test]
fn a_session_that_another_one_replaces_is_told_as_closed_for_that() {
    let server = server();
    let watcher = watcher(&server);
    let _first = desk(&server, "3001");
    let _second = desk(&server, "3001");
    let first = expect!(watcher, ClientSessionOpened);
    let closed = expect!(watcher, ClientSessionClosed);
    assert_eq!(
        (closed.session_id, closed.status),
        (first.session_id, StatusCode::NEW_SESSION_OPENED)
    );
    assert_ne!(expect!(watcher, ClientSessionOpened).session_id, first.session_id);
}

#[test]
fn a_session_monitor_gets_copies_of_the_events_of_the_watched_session() {
    let server = server();
    let desk = available(&server, "3001");
    let _other = available(&server, "3002");
    let watcher = watcher(&server);
    let session = session_of(&watcher, "desk 3001");
    let monitor_id = watch(&watcher, session);
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let offered = expect!(desk, CallDelivered);
    let copy = expect!(watcher, CallDelivered);
    assert_eq!(copy.monitor_id, monitor_id, "it tells which session monitor the copy is for");
    assert_ne!(offered.monitor_id, monitor_id);
    assert_eq!(copy.connection(), offered.connection());
    desk.answer_call(offered.connection()).unwrap();
    expect!(watcher, CallEstablished);
    // What only the other desk is sent is no business of this monitor.
    server.place_call("5559999", "8001", &[]).unwrap().unwrap();
    expect!(_other, CallDelivered);
    for event in so_far(&watcher) {
        assert!(!matches!(event, Event::CallDelivered(_)), "{event:?}");
    }
}

#[test]
fn copies_are_what_the_watched_session_is_sent_after_its_masks_and_variables() {
    let server = server();
    let bridge = connect(&server, Services::ALL_EVENTS)
        .client_id("bridge")
        .call_msg_mask(CallMsgMask::BEGIN_CALL)
        .open()
        .unwrap();
    bridge
        .request(RegisterVariablesReq {
            call_variable_mask: CallVariableMask::CALL_VAR_2,
            ..RegisterVariablesReq::default()
        })
        .unwrap();
    let watcher = watcher(&server);
    watch(&watcher, session_of(&watcher, "bridge"));
    let desk = available(&server, "3001");
    let set = [(1, "gold".to_string()), (2, "silver".to_string())];
    server.place_call("5551234", "8001", &set).unwrap().unwrap();
    expect!(desk, CallDelivered);
    let mut begins = 0;
    for event in so_far(&watcher) {
        match event {
            Event::BeginCall(event) => {
                begins += 1;
                assert_eq!(event.call_variable1, None);
                assert_eq!(event.call_variable2.as_deref(), Some("silver"));
            }
            Event::CallDelivered(_) => panic!("masked out for the watched session"),
            _ => {}
        }
    }
    assert_eq!(begins, 1);
}

#[test]
fn a_message_without_monitor_id_is_not_doubled_for_a_watcher_that_gets_it_itself() {
    let server = server();
    let anna = client(&server, Services::empty(), "anna");
    let watcher = watcher(&server);
    watch(&watcher, session_of(&watcher, "anna"));
    let message = |distribution, text: &str| UserMessageReq {
        distribution,
        client_id: Some("anna".into()),
        text: Some(text.into()),
        ..UserMessageReq::default()
    };
    anna.request(message(MessageDistribution::ALL, "all")).unwrap();
    anna.request(message(MessageDistribution::CLIENT, "one")).unwrap();
    let texts: Vec<_> = so_far(&watcher)
        .into_iter()
        .filter_map(|event| match event {
            Event::UserMessage(event) => event.text.clone(),
            _ => None,
        })
        .collect();
    assert_eq!(texts, ["all", "one"]);
}

/// A session with Client Monitor of that version that watches the session of ClientID "raw".
fn watcher_of_raw(server: &Server, version: u8) -> Wire {
    let (mut wire, _) =
        Wire::open(server.address(), &open_req_of(version, Services::CLIENT_MONITOR));
    let session_id = wire.so_far().into_iter().find_map(|message| match message {
        Message::ClientSessionOpenedEvent(event) if event.client_id.as_deref() == Some("raw") => {
            Some(event.session_id)
        }
        _ => None,
    });
    let session_id = session_id.expect("the session is there");
    wire.send(SessionMonitorStartReq { session_id, ..SessionMonitorStartReq::default() });
    assert!(wire.so_far().iter().any(|m| matches!(m, Message::SessionMonitorStartConf(_))));
    wire
}

#[test]
fn a_load_and_the_updates_of_the_configuration_are_copied_in_the_watchers_version() {
    let server = server();
    let kinds = ConfigMsgMask::SKILL_GROUP | ConfigMsgMask::AGENT;
    let mut loader = Raw::open_with(&server, 25, kinds);
    for version in [25, 20, 9] {
        let mut watcher = watcher_of_raw(&server, version);
        loader.send(&ConfigRequestKeyEvent::default().into());
        let load = ConfigMsgMask::SKILL_GROUP;
        let request = ConfigRequestEvent { config_information: load, ..Default::default() };
        loader.send(&request.into());
        let mut own = loader.so_far();
        server
            .with(move |centre| {
                let other = AgentConfig { skill_groups: vec![102], ..agent(1021) };
                let changed = centre.configure_agent(other);
                changed.and(centre.configure_agent(agent(1021)))
            })
            .unwrap()
            .unwrap();
        own.extend(loader.so_far());
        let types = |messages: &[Message]| -> Vec<u32> {
            messages.iter().filter_map(Message::def).map(|def| def.number).collect()
        };
        let there = |def: &&MessageDef| def.since <= version;
        let known = |t: &u32| MessageDef::of(*t).as_ref().is_some_and(there);
        let expected: Vec<u32> = types(&own).into_iter().filter(known).collect();
        let copies = watcher.so_far();
        assert_eq!(types(&copies), expected, "version {version}");
        match version {
            25 => assert_eq!(copies, own),
            20 => assert!(copies.iter().any(|m| matches!(m, Message::ConfigAgentEvent(_)))),
            _ => assert_eq!(copies, [], "version {version} has no configuration"),
        }
    }
}

#[test]
fn a_watcher_that_loads_the_configuration_itself_gets_no_copies_of_another_load() {
    let server = server();
    let mut loader = Raw::open_with(&server, 25, ConfigMsgMask::AGENT);
    let mut watcher = watcher_of_raw(&server, 25);
    let request = ConfigRequestEvent {
        config_information: ConfigMsgMask::SKILL_GROUP,
        ..ConfigRequestEvent::default()
    };
    watcher.send(request.clone());
    let own = watcher.so_far();
    assert!(own.iter().any(|m| matches!(m, Message::ConfigEndEvent(_))), "{own:?}");
    loader.send(&request.into());
    assert!(!loader.so_far().is_empty());
    assert_eq!(watcher.so_far(), []);
}

#[test]
fn watchers_may_watch_each_other() {
    let server = server();
    let services = Services::CLIENT_MONITOR | Services::ALL_EVENTS;
    let (anna, bert) = (client(&server, services, "anna"), client(&server, services, "bert"));
    watch(&bert, session_of(&bert, "anna"));
    watch(&anna, session_of(&anna, "bert"));
    let _desk = available(&server, "3001");
    let available = so_far(&anna)
        .into_iter()
        .filter(
            |event| matches!(event, Event::AgentState(e) if e.agent_state == AgentState::AVAILABLE),
        )
        .count();
    let own = so_far(&bert)
        .into_iter()
        .filter(|event| {
            matches!(event, Event::AgentState(e)
                if e.agent_state == AgentState::AVAILABLE && e.monitor_id == 0)
        })
        .count();
    assert_ne!(own, 0);
    assert_eq!(available, 2 * own, "each has its own and one copy");
}

#[test]
fn a_stopped_session_monitor_gets_nothing_more() {
    let server = server();
    let watcher = watcher(&server);
    let desk = desk(&server, "3001");
    let monitor_id = watch(&watcher, session_of(&watcher, "desk 3001"));
    desk.login("1001", "1001").unwrap();
    expect!(watcher, AgentState);
    stop(&watcher, monitor_id).unwrap();
    so_far(&watcher);
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    assert_eq!(so_far(&watcher), []);
    assert_eq!(
        stop(&watcher, monitor_id).unwrap_err().status(),
        Some(StatusCode::INVALID_MONITORID)
    );
}

#[test]
fn a_session_monitor_ends_with_the_session_it_watches() {
    let server = server();
    let watcher = watcher(&server);
    let anna = client(&server, Services::empty(), "anna");
    let monitor_id = watch(&watcher, session_of(&watcher, "anna"));
    anna.close();
    expect!(watcher, ClientSessionClosed);
    assert_eq!(status(stop(&watcher, monitor_id)), StatusCode::INVALID_MONITORID);
}

#[test]
fn session_monitors_are_refused_for_ones_own_twice_and_unknown_sessions() {
    let server = server();
    let watcher = watcher(&server);
    let other = self::watcher(&server);
    let own = session_of(&other, "watcher");
    let ask = |client: &Client, session_id| {
        let request = SessionMonitorStartReq { session_id, ..SessionMonitorStartReq::default() };
        status(client.request(request))
    };
    assert_eq!(ask(&watcher, own), StatusCode::SESSION_MONITOR_IS_CLIENTS);
    let monitor_id = watch(&other, own);
    assert_eq!(ask(&other, own), StatusCode::SESSION_MONITOR_ALREADY_EXISTS);
    assert_eq!(ask(&watcher, 4711), StatusCode::CLIENT_NOT_FOUND);
    let foreign = status(stop(&watcher, monitor_id));
    assert_eq!(foreign, StatusCode::INVALID_MONITORID, "another session's monitor");
}

#[test]
fn session_monitors_need_the_service() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let unavailable = StatusCode::FUNCTION_NOT_AVAILABLE;
    assert_eq!(refused(&bridge, SessionMonitorStartReq::default()), unavailable);
    assert_eq!(refused(&bridge, SessionMonitorStopReq::default()), unavailable);
}

#[test]
fn a_client_that_does_not_read_is_told_as_closed() {
    let limit = ctisp::session::ServerConfig { send_limit: 2000, ..Default::default() };
    let server = Server::builder().session(limit).start().unwrap();
    let watcher = watcher(&server);
    // Reads nothing, so that sooner or later nothing more can be written to it.
    let deaf = connect(&server, Services::empty())
        .client_id("deaf")
        .event_queue(1, Overflow::Block)
        .open()
        .unwrap();
    let text = UserMessageReq {
        distribution: MessageDistribution::CLIENT,
        client_id: Some("deaf".into()),
        text: Some("x".repeat(250)),
        ..UserMessageReq::default()
    };
    loop {
        match watcher.request(text.clone()) {
            Ok(_) => {}
            Err(error) => {
                assert_eq!(error.status(), Some(StatusCode::CLIENT_NOT_FOUND));
                break;
            }
        }
    }
    let closed = expect!(watcher, ClientSessionClosed);
    assert_eq!(closed.client_id.as_deref(), Some("deaf"));
    drop(deaf);
}
