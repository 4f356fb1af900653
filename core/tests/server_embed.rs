//! What an embedding program does to its server: its clock, its sessions, its centre.

mod server_support;

use ctisp::client::RawEvent;
use ctisp::messages::{UserMessageEvent, UserMessageReq};
use ctisp::peripheral::simulator::{Config, Scenario};
use ctisp::peripheral::Peripheral;
use ctisp::server::StepError;
use ctisp::session::{ClientEndReason, ServerConfig};
use ctisp::wire::Body;
use ctisp::{AgentState, Client, Event, Server, Services, StatusCode, SystemEventId, Version};
use server_support::*;
use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn stepped() -> Server {
    Server::builder().stepped().start().unwrap()
}

fn scenario(text: &str) -> Scenario {
    Scenario::from_toml(text).unwrap()
}

/// All that an All Events client is told in so much time, as bytes, when the clock is moved in
/// pieces of that length.
fn told(seed: u64, whole: u32, piece: u32) -> Vec<u8> {
    let sample = include_str!("../../examples/scenario.toml");
    let server = Server::builder()
        .stepped()
        .seed(seed)
        .traffic(600)
        .auto_agents(12)
        .scenario(scenario(sample))
        .start()
        .unwrap();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let mut bytes = Vec::new();
    for _ in 0..whole / piece {
        server.step(piece * SECOND).unwrap();
        add_events(&bridge, &mut bytes);
    }
    bytes
}

/// All events so far, as they came: the answer to a question marks their end.
fn add_events(client: &Client, bytes: &mut Vec<u8>) {
    let marker = UserMessageReq {
        distribution: ctisp::MessageDistribution::ALL,
        text: Some("that is all".into()),
        ..UserMessageReq::default()
    };
    client.request(marker).unwrap();
    loop {
        match client.next_raw_event(Some(PATIENCE)).unwrap().expect("the marker must come") {
            RawEvent::Message(_, event) if event.message_type == UserMessageEvent::DEF.number => {
                return
            }
            RawEvent::Message(_, event) => {
                bytes.extend(event.message_type.to_be_bytes());
                bytes.extend(event.body);
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_same_seed_is_the_same_story_for_clients_however_the_clock_is_stepped() {
    let once = told(3, 240, 240);
    assert!(once.len() > 30_000, "a story of {} bytes", once.len());
    assert!(once == told(3, 240, 1));
    assert!(once == told(3, 240, 60));
    assert!(once != told(4, 240, 240));
}

#[test]
fn a_stepped_clock_moves_by_steps_alone() {
    let server = stepped();
    assert_eq!(server.now(), Some(Duration::ZERO));
    let desk = available(&server, "3001");
    let call = server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let ringing = expect!(desk, CallDelivered);
    assert_eq!(ringing.connection_call_id, Some(call));
    assert_eq!(server.now(), Some(Duration::ZERO), "requests take no time of the centre");
    server.step(90 * SECOND).unwrap();
    server.step(Duration::from_millis(500)).unwrap();
    assert_eq!(server.now(), Some(Duration::from_millis(90_500)));
}

#[test]
fn after_a_step_the_events_that_were_due_are_there_and_no_later_ones() {
    let story = r#"steps = [
        { at = 1, agent = "1001", does = "sign_in" },
        { at = 2, agent = "1001", does = "ready" },
        { at = 2.001, agent = "1001", does = "not_ready" },
    ]"#;
    let server = Server::builder().stepped().scenario(scenario(story)).start().unwrap();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let states = || -> Vec<AgentState> {
        let events = so_far(&bridge).into_iter();
        events
            .filter_map(|event| match event {
                Event::AgentState(event) => Some(event.agent_state),
                _ => None,
            })
            .collect()
    };
    server.step(Duration::from_millis(999)).unwrap();
    assert_eq!(states(), []);
    server.step(Duration::from_millis(1_001)).unwrap();
    assert_eq!(states(), [AgentState::LOGIN, AgentState::NOT_READY, AgentState::AVAILABLE]);
    server.step(Duration::ZERO).unwrap();
    assert_eq!(states(), []);
    server.step(Duration::from_millis(1)).unwrap();
    assert_eq!(states(), [AgentState::NOT_READY]);
}

#[test]
fn a_clock_that_goes_by_itself_cannot_be_stepped() {
    assert_eq!(server().step(SECOND), Err(StepError::NotStepped));
    assert_eq!(
        Server::builder().speed(5.0).start().unwrap().step(SECOND),
        Err(StepError::NotStepped)
    );
}

/// Who opens no session in time is cut off though the centre's clock stands.
#[test]
fn what_watches_connections_follows_real_time() {
    let open_timeout = Duration::from_millis(50);
    let session = ServerConfig { open_timeout, ..ServerConfig::default() };
    let server = Server::builder().stepped().session(session).start().unwrap();
    let mut silent = TcpStream::connect(server.address()).unwrap();
    silent.set_read_timeout(Some(PATIENCE)).unwrap();
    match silent.read(&mut [0]) {
        Ok(count) => assert_eq!(count, 0),
        Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
    }
    assert_eq!(server.now(), Some(Duration::ZERO));
}

/// How a client is told of the end of its session.
fn closed(client: &Client) -> (ClientEndReason, Option<StatusCode>) {
    next(client, "end", |event| match event {
        Event::Closed { reason, status, .. } => Some((reason, status)),
        _ => None,
    })
}

#[test]
fn open_sessions_are_listed_with_what_they_were_granted() {
    let server = server();
    assert_eq!(server.sessions(), []);
    let desk = desk(&server, "3001");
    let bridge = connect(&server, Services::ALL_EVENTS)
        .version(Version::new(13).unwrap())
        .client_id("bridge")
        .client_signature("a test")
        .open()
        .unwrap();
    let sessions = server.sessions();
    let [first, second] = &sessions[..] else { panic!("{sessions:?}") };
    assert_eq!(
        (first.client_id.as_str(), first.instrument.as_deref()),
        ("desk 3001", Some("3001"))
    );
    assert!(first.services.contains(Services::CLIENT_CONTROL));
    assert!(first.id < second.id);
    assert_eq!((second.version.number(), second.signature.as_str()), (13, "a test"));
    assert!(second.address.ip().is_loopback());
    desk.close();
    bridge.close();
    let _last = client(&server, Services::ALL_EVENTS, "last");
    let left: Vec<_> = server.sessions().into_iter().map(|s| s.client_id).collect();
    assert_eq!(left, ["last"]);
}

#[test]
fn a_session_that_is_killed_gets_failure_event_and_others_go_on() {
    let server = server();
    let (one, other) = (client(&server, Services::ALL_EVENTS, "one"), available(&server, "3001"));
    let id = server.sessions().iter().find(|s| s.client_id == "one").unwrap().id;
    assert!(server.kill_session(id));
    assert_eq!(
        closed(&one),
        (ClientEndReason::ServerOffline, Some(StatusCode::CTI_SERVER_OFFLINE))
    );
    assert!(!server.kill_session(id), "it is gone");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    expect!(other, CallDelivered);
}

#[test]
fn all_sessions_of_a_client_are_killed_by_its_client_id() {
    let server = server();
    let clients = ["a", "b", "a"].map(|id| client(&server, Services::ALL_EVENTS, id));
    assert_eq!(server.kill_client("a"), 2);
    assert_eq!(server.kill_client("nobody"), 0);
    for killed in [&clients[0], &clients[2]] {
        assert_eq!(closed(killed).1, Some(StatusCode::CTI_SERVER_OFFLINE));
    }
    assert_eq!(server.sessions().len(), 1);
}

#[test]
fn the_connection_of_one_session_can_be_cut() {
    let server = server();
    let (one, other) = (client(&server, Services::ALL_EVENTS, "one"), available(&server, "3001"));
    let id = server.sessions().iter().find(|s| s.client_id == "one").unwrap().id;
    assert!(server.cut_session(id));
    assert_eq!(closed(&one), (ClientEndReason::ConnectionLost, None), "without a word");
    assert!(!server.cut_session(id));
    assert!(!server.cut_session(9_999));
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    expect!(other, CallDelivered);
}

#[test]
fn the_peripheral_goes_off_line_and_comes_back() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    expect!(bridge, System);
    for (online, id) in
        [(false, SystemEventId::PERIPHERAL_OFFLINE), (true, SystemEventId::PERIPHERAL_ONLINE)]
    {
        assert!(server.set_online(5000, online));
        assert_eq!(expect!(bridge, System).system_event_id, id);
        assert_eq!(server.with(|centre| centre.peripherals()[0].online), Some(online));
    }
    assert!(!server.set_online(5001, false), "there is none");
}

#[test]
fn a_scenario_that_does_not_fit_the_centre_starts_nothing() {
    let wrong = scenario(r#"steps = [{ at = 0, agent = "nobody", does = "sign_in" }]"#);
    let error = Server::builder().scenario(wrong.clone()).start().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    assert!(error.to_string().contains("line 1: agent nobody: sign_in"), "{error}");
    let server = server();
    assert!(server.play(wrong).unwrap().is_err());
}

#[test]
fn traffic_and_agents_that_do_not_fit_the_centre_start_nothing() {
    let error = Server::builder().auto_agents(21).start().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let mut numberless = Config::demo();
    numberless.dialled_numbers.clear();
    let error = Server::builder().centre(numberless).traffic(10).start().unwrap_err();
    assert!(error.to_string().contains("no dialled number leads to a service"), "{error}");
}

#[test]
fn a_scenario_can_begin_at_any_time_and_its_calls_are_known_by_name() {
    let server = stepped();
    let desk = available(&server, "3001");
    server.step(60 * SECOND).unwrap();
    let story = scenario(
        r#"steps = [
            { at = 0, caller = "5551234", does = "call", number = "8001", call = "first" },
            { at = 1, agent = "1001", does = "hold" },
            { at = 5, agent = "1001", does = "answer", call = "first" },
        ]"#,
    );
    server.play(story).unwrap().unwrap();
    let ringing = expect!(desk, CallDelivered);
    assert_eq!(server.call_named("first"), ringing.connection_call_id);
    assert_eq!(server.call_named("second"), None);
    server.step(5 * SECOND).unwrap();
    expect!(desk, CallEstablished);
    let failed = server.failed_steps();
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert_eq!((failed[0].at, failed[0].step.line), (61 * SECOND, Some(3)));
}

#[test]
fn traffic_can_be_turned_on_and_off() {
    let server = stepped();
    server.step(600 * SECOND).unwrap();
    assert_eq!(server.traffic_counts().arrived, 0);
    server.set_traffic(600);
    server.step(600 * SECOND).unwrap();
    let arrived = server.traffic_counts().arrived;
    assert!(arrived > 50, "{arrived}");
    server.set_traffic(0);
    server.step(600 * SECOND).unwrap();
    assert_eq!(server.traffic_counts().arrived, arrived);
}
