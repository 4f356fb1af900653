//! A client with sessions on the active side and on the standby.

mod server_support;

use ctisp::messages::*;
use ctisp::server::{AlarmKind, SwitchOverError};
use ctisp::*;
use server_support::PATIENCE;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::{Duration, Instant};

const SERVICES: Services =
    Services::CLIENT_EVENTS.union(Services::CLIENT_CONTROL).union(Services::ACTIVE_STANDBY);

fn duplex() -> (Server, ClientBuilder) {
    let server = Server::builder().side_b("127.0.0.1:0").start().unwrap();
    let address = |side| server.side_address(side).unwrap().to_string();
    let builder = Client::builder()
        .sides(address(Side::A), address(Side::B))
        .services(SERVICES)
        .peripheral_id(5000)
        .agent_instrument("3001");
    (server, builder)
}

/// Switches over as soon as the last switch-over is done and the client is at both sides again.
fn switch_over(server: &Server) {
    let end = Instant::now() + PATIENCE;
    loop {
        paired(server);
        match server.switch_over() {
            Ok(()) => return,
            Err(error) => assert_eq!(error, SwitchOverError::OnItsWay),
        }
        assert!(Instant::now() < end, "the last switch-over does not end");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Waits until the client has a session on each side.
fn paired(server: &Server) {
    let end = Instant::now() + PATIENCE;
    while server.sessions().len() < 2 {
        assert!(Instant::now() < end, "no session with the standby");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn until<T>(client: &Client, what: &str, wanted: impl Fn(&Event) -> Option<T>) -> T {
    server_support::next(client, what, |event| match &event {
        Event::Closed { .. } | Event::Other(_) | Event::ActiveMaintenance(_) => panic!("{event:?}"),
        event => wanted(event),
    })
}

fn switched(client: &Client) -> Side {
    let side = until(client, "switch", |event| match event {
        Event::ConnectionLost { .. } => panic!("{event:?}"),
        Event::Switched { side } => Some(*side),
        _ => None,
    });
    assert_eq!(client.side(), side);
    let refused = until(client, "end of setting up", |event| match event {
        Event::Resynchronised(result) => Some(result.refused.clone()),
        _ => None,
    });
    assert_eq!(refused, []);
    side
}

#[test]
fn when_the_active_side_fails_the_standby_is_used_at_once() {
    let (server, builder) = duplex();
    let desk = builder.open().unwrap();
    assert_eq!(desk.side(), Side::A);
    desk.login("1001", "1001").unwrap();
    paired(&server);
    server.stop_side(Side::A);
    let lost = until(&desk, "loss", |event| match event {
        Event::ConnectionLost { side, .. } => Some(*side),
        _ => None,
    });
    assert_eq!(lost, Side::A);
    assert_eq!(switched(&desk), Side::B);
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
}

#[test]
fn a_planned_switch_over_loses_no_session_and_works_back_and_forth() {
    let (server, builder) = duplex();
    let desk = builder.open().unwrap();
    desk.login("1001", "1001").unwrap();
    for side in [Side::B, Side::A, Side::B] {
        switch_over(&server);
        assert_eq!(switched(&desk), side);
        desk.set_agent_state(AgentState::AVAILABLE).unwrap();
        assert_eq!(server.active_side(), Some(side));
    }
}

#[test]
fn a_client_may_refuse_a_switch_over() {
    let (server, builder) = duplex();
    let desk = builder.accept_switch_over(false).open().unwrap();
    paired(&server);
    server.switch_over().unwrap();
    let end = Instant::now() + PATIENCE;
    while !server.alarms().iter().any(|a| a.kind == AlarmKind::SwitchOverRefused(Side::A)) {
        assert!(Instant::now() < end, "the client did not refuse");
        std::thread::sleep(Duration::from_millis(1));
    }
    desk.login("1001", "1001").unwrap();
    assert_eq!(desk.side(), Side::A);
}

#[test]
fn versions_without_standby_sessions_fail_over_all_the_same() {
    let (server, builder) = duplex();
    let desk = builder.version(Version::new(23).unwrap()).open().unwrap();
    assert!(!desk.services().contains(Services::ACTIVE_STANDBY));
    server.stop_side(Side::A);
    let side = until(&desk, "new session", |event| match event {
        Event::Reconnected { side, .. } => Some(*side),
        _ => None,
    });
    assert_eq!(side, Side::B);
}

#[test]
fn requests_end_one_way_or_another_while_sides_are_switched() {
    let (server, builder) = duplex();
    let desk = builder.open().unwrap();
    let over = Arc::new(AtomicBool::new(false));
    let (asking, done) = (desk.clone(), over.clone());
    let asker = std::thread::spawn(move || {
        let mut answered = 0;
        while !done.load(Ordering::SeqCst) {
            let query = SnapshotDeviceReq {
                peripheral_id: Some(5000),
                agent_instrument: Some("3001".into()),
                ..Default::default()
            };
            match asking.request_within(query, PATIENCE) {
                Ok(_) => answered += 1,
                Err(error) => {
                    assert_eq!(error.status(), Some(StatusCode::SERVER_NOT_MASTER), "{error}");
                }
            }
        }
        answered
    });
    for side in [Side::B, Side::A] {
        switch_over(&server);
        assert_eq!(switched(&desk), side);
    }
    over.store(true, Ordering::SeqCst);
    assert!(asker.join().unwrap() > 0);
}
