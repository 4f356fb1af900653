//! A client that survives what happens to the server.

mod client_support;
mod server_support;

use client_support::{desk as scripted, obliging, Opening, SOON};
use ctisp::client::{Overflow, Resynchronised};
use ctisp::messages::*;
use ctisp::session::ClientEndReason;
use ctisp::*;
use server_support::{server, PATIENCE};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const DESK: Services = Services::CLIENT_EVENTS.union(Services::CLIENT_CONTROL);

fn duplex() -> (Server, String, String) {
    let server = Server::builder().side_b("127.0.0.1:0").start().unwrap();
    let address = |side| server.side_address(side).unwrap().to_string();
    let (a, b) = (address(Side::A), address(Side::B));
    (server, a, b)
}

fn desk_of(builder: ClientBuilder) -> ClientBuilder {
    builder.services(DESK).peripheral_id(5000).agent_instrument("3001").client_id("desk")
}

/// The next event of those that the client itself tells.
fn own(client: &Client) -> Event {
    loop {
        let event = client.next_event(PATIENCE).unwrap().expect("an event of the client");
        let own = matches!(
            event,
            Event::ConnectionLost { .. }
                | Event::Reconnected { .. }
                | Event::Resynchronised(_)
                | Event::Switched { .. }
                | Event::Closed { .. }
        );
        if own {
            return event;
        }
    }
}

#[track_caller]
fn lost(client: &Client) -> Side {
    match own(client) {
        Event::ConnectionLost { side, .. } => side,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn reconnected(client: &Client) -> (Side, Resynchronised) {
    let Event::Reconnected { side, version, open_conf } = own(client) else { panic!() };
    assert_eq!((client.side(), client.version()), (side, version));
    assert_eq!(client.open_conf().services_granted, open_conf.services_granted);
    match own(client) {
        Event::Resynchronised(result) => (side, *result),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_connection_that_was_cut_is_made_again() {
    let server = server();
    let desk = desk_of(Client::builder().side(server.address().to_string())).open().unwrap();
    for _ in 0..3 {
        server.cut_connections();
        assert_eq!(lost(&desk), Side::A);
        assert_eq!(reconnected(&desk).0, Side::A);
        desk.login("1001", "1001").unwrap();
        desk.logout(1).unwrap();
    }
}

#[test]
fn when_a_side_fails_the_client_goes_to_the_other() {
    let (server, a, b) = duplex();
    let desk = desk_of(Client::builder().sides(a, b)).open().unwrap();
    assert_eq!(desk.side(), Side::A);
    server.stop_side(Side::A);
    assert_eq!(lost(&desk), Side::A);
    assert_eq!(reconnected(&desk).0, Side::B);
    server.start_side(Side::A).unwrap();
    desk.login("1001", "1001").unwrap();
    assert_eq!(desk.side(), Side::B, "there is no way back by itself");
}

#[test]
fn a_standby_sends_the_client_to_the_active_side() {
    for number in [15, 25] {
        let (_server, a, b) = duplex();
        let version = Version::new(number).unwrap();
        let desk = desk_of(Client::builder().sides(b, a)).version(version).open().unwrap();
        assert_eq!(desk.side(), Side::B);
    }
}

#[test]
fn when_both_sides_are_down_it_comes_back_with_the_first_of_them() {
    let (server, a, b) = duplex();
    let desk = desk_of(Client::builder().sides(a, b)).open().unwrap();
    server.stop_side(Side::B);
    server.stop_side(Side::A);
    assert_eq!(lost(&desk), Side::A);
    let error = desk.login("1001", "1001").unwrap_err();
    assert!(matches!(error, Error::ConnectionLost), "at once: {error}");
    server.start_side(Side::B).unwrap();
    assert_eq!(reconnected(&desk).0, Side::B);
}

#[test]
fn lower_versions_are_tried_if_they_may_be() {
    let server = client_support::server(Opening::UpTo(23), obliging);
    let version = |number| Version::new(number).unwrap();
    let desk = scripted(&server).min_version(version(20)).open().unwrap();
    assert_eq!(desk.version(), version(23));
    desk.login("1001", "1001").unwrap();
    for builder in [scripted(&server), scripted(&server).min_version(version(24))] {
        let error = builder.open().unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::INVALID_VERSION));
    }
}

#[test]
fn a_refusal_that_no_retry_can_heal_is_the_end() {
    let opening = Arc::new(AtomicUsize::new(0));
    let opened = opening.clone();
    let server = client_support::server_that(
        move |_| match opened.fetch_add(1, Ordering::SeqCst) {
            0 => None,
            1 => Some(StatusCode::DEVICE_IN_USE),
            _ => Some(StatusCode::INVALID_PASSWORD),
        },
        |session, _| session.end(StatusCode::CTI_SERVER_OFFLINE, std::time::Instant::now()),
    );
    let desk = scripted(&server).reconnect(true).open().unwrap();
    assert!(desk.login("1001", "1001").is_err());
    assert_eq!(lost(&desk), Side::A);
    let Event::Closed { status, reason } = own(&desk) else { panic!() };
    assert_eq!((status, reason), (Some(StatusCode::INVALID_PASSWORD), ClientEndReason::Refused));
    assert_eq!(opening.load(Ordering::SeqCst), 3);
    assert!(matches!(desk.login("1001", "1001"), Err(Error::ConnectionLost)));
    desk.close();
}

#[test]
fn who_is_replaced_by_a_newer_session_does_not_push_it_out() {
    let server = server();
    let builder = || desk_of(Client::builder().side(server.address().to_string()));
    let old = builder().open().unwrap();
    let new = builder().open().unwrap();
    let Event::Closed { status, .. } = own(&old) else { panic!() };
    assert_eq!(status, Some(StatusCode::NEW_SESSION_OPENED));
    new.login("1001", "1001").unwrap();
}

#[test]
fn agent_and_calls_of_the_device_are_told_after_a_reconnect() {
    let server = server();
    let desk = desk_of(Client::builder().side(server.address().to_string())).open().unwrap();
    desk.login("1001", "1001").unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    let call = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let delivered = server_support::next(&desk, "call", |event| match event {
        Event::CallDelivered(event) => Some(event),
        _ => None,
    });
    desk.answer_call(delivered.connection()).unwrap();
    server.cut_connections();
    assert_eq!(lost(&desk), Side::A);
    let (_, result) = reconnected(&desk);
    assert_eq!(result.refused, []);
    assert_eq!(result.agent.map(|agent| agent.agent_state), Some(AgentState::TALKING));
    let calls = result.calls.expect("a snapshot").calls;
    assert_eq!(calls.iter().map(|c| c.call_connection_call_id).collect::<Vec<_>>(), [Some(call)]);
}

fn monitor(instrument: &str) -> MonitorStartReq {
    MonitorStartReq {
        peripheral_id: Some(5000),
        connection_call_id: Some(0),
        call_msg_mask: CallMsgMask::empty(),
        agent_state_mask: AgentStateMask::known(),
        monitored_device_type: Some(DeviceIdType::AGENT_DEVICE),
        monitored_device_id: Some(instrument.into()),
        ..MonitorStartReq::default()
    }
}

#[test]
fn what_was_set_up_is_set_up_again_and_its_new_ids_are_told() {
    let server = server();
    let services = Services::PERIPHERAL_MONITOR | Services::SERVER | Services::CLIENT_MONITOR;
    let builder = Client::builder().side(server.address().to_string()).peripheral_id(5000);
    let watcher = builder.services(services).client_id("watcher").open().unwrap();
    let start = |instrument| watcher.request(monitor(instrument)).unwrap().monitor_id;
    let (stopped, kept) = (start("3001"), start("3002"));
    watcher.request(MonitorStopReq { monitor_id: stopped, ..Default::default() }).unwrap();
    let mask = ChangeMonitorMaskReq {
        monitor_id: kept,
        call_msg_mask: CallMsgMask::known(),
        agent_state_mask: AgentStateMask::empty(),
        ..Default::default()
    };
    watcher.request_message(mask.into()).unwrap();
    let recorder = RegisterServiceReq {
        service_name: Some("Cisco:CallRecording".into()),
        ..Default::default()
    };
    let service = watcher.request(recorder).unwrap().registered_service_id;
    let variables = RegisterVariablesReq {
        call_variable_mask: CallVariableMask::empty(),
        ..Default::default()
    };
    watcher.request(variables).unwrap();

    let mut old = (kept, service);
    for _ in 0..2 {
        server.cut_connections();
        assert_eq!(lost(&watcher), Side::A);
        let (_, result) = reconnected(&watcher);
        let [(before, monitor)] = result.monitors[..] else { panic!("{result:?}") };
        let [(service_before, service)] = result.services[..] else { panic!("{result:?}") };
        assert_eq!((before, service_before), old, "the ids that were told last");
        assert_eq!(result.refused, []);
        old = (monitor, service);
    }
    // The mask of the monitor was changed too: calls, but no agent states.
    let _desk = server_support::available(&server, "3002");
    server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let begin = server_support::next(&watcher, "call", |event| match event {
        Event::AgentState(event) => panic!("{event:?}"),
        Event::BeginCall(event) => Some(event),
        _ => None,
    });
    assert_eq!(begin.monitor_id, old.0);
    assert_eq!(begin.call_variable1, None, "none was registered");
}

#[test]
fn each_request_has_one_outcome_whatever_happens_to_the_connection() {
    let server = server();
    let builder = desk_of(Client::builder().side(server.address().to_string()));
    let desk = builder.event_queue(100, Overflow::DropOldest).open().unwrap();
    let outcomes = Arc::<Mutex<HashMap<usize, usize>>>::default();
    let (mut sent, mut confirmed, confirmed_by_callback) = (0, 0, Arc::new(AtomicUsize::new(0)));
    desk.on_event(|_, _| {}).unwrap();
    let mut chance = 1u64;
    let mut tickets = Vec::new();
    while sent < 3000 {
        chance = chance.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        if chance >> 60 == 0 && sent % 16 == 0 {
            server.cut_connections();
        }
        let (outcomes, good) = (outcomes.clone(), confirmed_by_callback.clone());
        let number = sent;
        let told = move |answer: Result<_, Error>| {
            *outcomes.lock().unwrap().entry(number).or_default() += 1;
            good.fetch_add(usize::from(answer.is_ok()), Ordering::SeqCst);
        };
        let query = SnapshotDeviceReq {
            peripheral_id: Some(5000),
            agent_instrument: Some("3001".into()),
            ..Default::default()
        };
        match desk.request_callback(query.clone(), told) {
            Ok(()) => sent += 1,
            Err(Error::ConnectionLost) => std::thread::yield_now(),
            Err(other) => panic!("{other}"),
        }
        tickets.extend(desk.request_async(query).ok());
        if tickets.len() > 200 {
            for ticket in tickets.drain(..) {
                match ticket.wait_for(SOON).expect("an outcome") {
                    Ok(_) => confirmed += 1,
                    Err(Error::ConnectionLost) => {}
                    Err(other) => panic!("{other}"),
                }
            }
        }
    }
    desk.close();
    let (done, all) = channel();
    std::thread::spawn(move || {
        while outcomes.lock().unwrap().len() < sent {
            std::thread::yield_now();
        }
        done.send(outcomes.lock().unwrap().values().all(|count| *count == 1)).unwrap();
    });
    assert_eq!(all.recv_timeout(SOON), Ok(true));
    assert!(confirmed > 0 && confirmed_by_callback.load(Ordering::SeqCst) > 0);
}

#[test]
fn close_ends_a_client_that_waits_to_reconnect() {
    let server = server();
    let desk = desk_of(Client::builder().side(server.address().to_string())).open().unwrap();
    drop(server);
    assert_eq!(lost(&desk), Side::A);
    let reader = desk.clone();
    let events = std::thread::spawn(move || reader.events().collect::<Vec<_>>());
    desk.close();
    let mut events = events.join().unwrap();
    events.retain(|event| !matches!(event, Event::OpenFailed { .. }));
    let [Event::Closed { reason: ClientEndReason::Closed, .. }] = events[..] else {
        panic!("{events:?}")
    };
    assert!(matches!(desk.login("1001", "1001"), Err(Error::Closed)));
}

#[test]
fn close_ends_a_client_whose_server_does_not_answer_its_open_req() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (opened, silent) = channel();
    std::thread::spawn(move || {
        let first = listener.accept().unwrap().0;
        let script: &client_support::Script = &|session, _| {
            session.end(StatusCode::CTI_SERVER_OFFLINE, std::time::Instant::now());
        };
        client_support::talk(first, Opening::Accept, script);
        opened.send(listener.accept().unwrap()).unwrap();
    });
    let desk = scripted(&address).reconnect(true).open().unwrap();
    assert!(desk.login("1001", "1001").is_err());
    let connection = silent.recv_timeout(SOON).unwrap();
    desk.close();
    assert_eq!(desk.end().map(|end| end.reason), Some(ClientEndReason::Closed));
    drop(connection);
}

#[test]
fn the_last_handle_may_be_dropped_in_the_callback_that_tells_of_the_loss() {
    let server = server();
    let desk = desk_of(Client::builder().side(server.address().to_string())).open().unwrap();
    let handle = Arc::new(Mutex::new(Some(desk.clone())));
    let (done, dropped) = channel();
    desk.on_event(move |_, event| {
        if let Event::ConnectionLost { .. } = event {
            drop(handle.lock().unwrap().take());
            done.send(()).unwrap();
        }
    })
    .unwrap();
    drop(desk);
    server.cut_connections();
    dropped.recv_timeout(SOON).unwrap();
    // The session is closed after it, or never opened again.
    while !server.sessions().is_empty() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_full_queue_is_read_before_a_new_session_is_begun() {
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = opened.clone();
    let server = client_support::server_that(
        move |_| {
            counter.fetch_add(1, Ordering::SeqCst);
            None
        },
        obliging,
    );
    // Without Client Control, so that the script need not tell of agents.
    let builder = scripted(&server).services(Services::CLIENT_EVENTS).reconnect(true);
    let desk = builder.event_queue(10, Overflow::Disconnect).open().unwrap();
    assert!(matches!(desk.make_call("50"), Err(Error::ConnectionLost)));
    assert_eq!(opened.load(Ordering::SeqCst), 1, "no new session as long as nobody reads");
    let Event::ConnectionLost { reason, .. } = own(&desk) else { panic!() };
    assert_eq!(reason, ClientEndReason::EventsNotRead);
    assert_eq!(reconnected(&desk).0, Side::A);
    assert_eq!(opened.load(Ordering::SeqCst), 2);
    desk.make_call("5").unwrap();
}
