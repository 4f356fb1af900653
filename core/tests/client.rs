//! A client over TCP against a server whose lines the test writes.

mod client_support;

use client_support::*;
use ctisp::client::Overflow;
use ctisp::messages::*;
use ctisp::session::{ClientEndReason, ServerConfig, ServerEndReason, ServerOutput, ServerSession};
use ctisp::{AgentState, Client, Error, Event, Services, Side, StatusCode, Version};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{channel, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn requests_get_their_confirmation_in_every_version() {
    let address = server(Opening::Accept, obliging);
    for version in Version::all() {
        let desk = desk(&address).version(version).open().unwrap();
        desk.login("1001", "1001").unwrap();
        desk.set_agent_state(AgentState::AVAILABLE).unwrap();
        let connection = desk.make_call("0").unwrap();
        assert_eq!(connection.call_id, Some(77));
        assert_eq!(connection.device_id.as_deref(), Some("3001"));
        desk.answer_call(&connection).unwrap();
        desk.logout(1).unwrap();
        assert_eq!(desk.services(), Services::CLIENT_EVENTS | Services::CLIENT_CONTROL);
    }
}

#[test]
fn requests_name_the_agents_device() {
    let (seen, requests): (Sender<Message>, Receiver<Message>) = channel();
    let seen = Mutex::new(seen);
    let address = server(Opening::Accept, move |session, message| {
        seen.lock().unwrap().send(message.clone()).unwrap();
        obliging(session, message);
    });
    let desk = open(&address);
    desk.login("1001", "secret").unwrap();
    let Message::SetAgentStateReq(login) = requests.recv().unwrap() else { panic!() };
    assert_eq!(login.peripheral_id, Some(5000));
    assert_eq!(login.agent_instrument.as_deref(), Some("3001"));
    assert_eq!(login.agent_state, AgentState::LOGIN);
    assert_eq!(login.agent_password.as_deref(), Some("secret"));
    desk.logout(3).unwrap();
    let Message::SetAgentStateReq(logout) = requests.recv().unwrap() else { panic!() };
    assert_eq!(logout.agent_id.as_deref(), Some("1001"), "a logout names agent and password too");
    assert_eq!(logout.agent_password.as_deref(), Some("secret"));
    assert_eq!(logout.event_reason_code, 3);
    desk.make_call("8").unwrap();
    let Message::MakeCallReq(call) = requests.recv().unwrap() else { panic!() };
    assert_eq!(call.agent_instrument.as_deref(), Some("3001"));
}

#[test]
fn side_b_is_tried_when_side_a_is_not_there_or_refuses() {
    let good = server(Opening::Accept, obliging);
    let standby = server(Opening::Refuse(StatusCode::CTI_SERVER_OFFLINE), obliging);
    for side_a in [nobody(), standby] {
        let client = Client::builder().sides(side_a, &good).open().unwrap();
        assert_eq!(client.side(), Side::B);
    }
    assert_eq!(Client::builder().sides(&good, nobody()).open().unwrap().side(), Side::A);
}

#[test]
fn a_refusal_says_more_than_a_missing_side() {
    let taken = server(Opening::Refuse(StatusCode::DEVICE_IN_USE), obliging);
    for (a, b) in [(nobody(), taken.clone()), (taken, nobody())] {
        let error = Client::builder().sides(a, b).open().unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::DEVICE_IN_USE));
        let text = "E_CTI_DEVICE_IN_USE: the agent phone is taken by a different client (OPEN_REQ)";
        assert_eq!(error.main().to_string(), text);
        assert!(error.to_string().contains("side A: ") && error.to_string().contains(text));
    }
    let error = Client::builder().sides(nobody(), nobody()).open().unwrap_err();
    assert!(matches!(error.main(), Error::Connect { side: Side::B, .. }), "{error}");
    let error = Client::builder().side(nobody()).open().unwrap_err();
    assert!(matches!(error, Error::Connect { side: Side::A, .. }), "{error}");
    assert!(matches!(Client::builder().open().unwrap_err(), Error::NoSide));
}

#[test]
fn a_server_that_does_not_answer_open_req_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let error = desk(&address).open_timeout(Duration::from_millis(1)).open().unwrap_err();
    assert!(matches!(error, Error::TimedOut { request: "OPEN_REQ" }), "{error}");
}

#[test]
fn a_heartbeat_interval_below_five_seconds_is_a_setting_that_cannot_be() {
    let error = desk(&nobody()).heartbeat(Duration::from_secs(4)).open().unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error}");
}

#[test]
fn refusals_carry_the_servers_code_and_the_request() {
    let desk = open(&server(Opening::Accept, obliging));
    let error = desk.request(SnapshotCallReq::default()).unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FUNCTION_NOT_AVAILABLE));
    assert!(error.to_string().ends_with("(SNAPSHOT_CALL_REQ)"), "{error}");
    let error = desk.hold_call(ctisp::Connection::default()).unwrap_err();
    assert!(error.to_string().starts_with("CF_NO_ACTIVE_CALL"), "{error}");
}

#[test]
fn a_request_without_an_answer_times_out_and_the_session_goes_on() {
    let address = server(Opening::Accept, obliging);
    let desk = desk(&address).request_timeout(Duration::from_millis(1)).open().unwrap();
    let error = desk.request(QueryAgentStateReq::default()).unwrap_err();
    assert!(matches!(error, Error::TimedOut { request: "QUERY_AGENT_STATE_REQ" }), "{error}");
    let answer = desk.request_within(login(), SOON);
    assert!(answer.is_ok(), "{answer:?}");
}

#[test]
fn a_confirmation_in_several_messages_is_given_out_as_one() {
    let desk = open(&server(Opening::Accept, obliging));
    let conf = desk.request(ListAgentTeamReq::default()).unwrap();
    assert_eq!(conf.team_ids, [1, 2, 3, 4, 5]);
    assert_eq!(conf.more, ctisp::More::LAST_MESSAGE);
}

#[test]
fn requests_of_any_type_known_only_at_run_time() {
    let desk = open(&server(Opening::Accept, obliging));
    let conf = desk.request_message(AnswerCallReq::default().into()).unwrap();
    assert!(matches!(conf, Message::AnswerCallConf(_)), "{conf:?}");
    let raw = desk.request_raw_async(ListAgentTeamReq::default().into(), Some(SOON)).unwrap();
    let (version, raw) = raw.wait().unwrap();
    let conf = Message::decode(version, raw.message_type, &raw.body).unwrap();
    assert!(matches!(conf, Message::ListAgentTeamConf(conf) if conf.team_ids == [1, 2, 3, 4, 5]));
}

#[test]
fn many_threads_share_a_session() {
    let desk = open(&server(Opening::Accept, obliging));
    thread::scope(|scope| {
        for _ in 0..8 {
            let desk = desk.clone();
            scope.spawn(move || {
                for _ in 0..50 {
                    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
                }
            });
        }
    });
}

#[test]
fn a_full_event_queue_loses_nothing_and_lets_confirmations_through() {
    let address = server(Opening::Accept, obliging);
    let desk = desk(&address).event_queue(8, Overflow::Block).open().unwrap();
    // The confirmation stands in the stream behind 20 events, more than the queue is to hold.
    desk.make_call("20").unwrap();
    let ticket = desk.request_async(MakeCallReq {
        agent_instrument: Some("3001".into()),
        dialed_number: Some("5000".into()),
        ..MakeCallReq::default()
    });
    let calls: Vec<u32> = (0..5020)
        .map(|_| match next(&desk) {
            Event::EndCall(event) => event.connection_call_id.unwrap(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(calls, (0..20).chain(0..5000).collect::<Vec<_>>());
    ticket.unwrap().wait().unwrap();
}

#[test]
fn the_events_end_when_the_server_goes_off_line() {
    let desk = open(&server(Opening::Accept, obliging));
    let error = desk.request(ClearCallReq::default()).unwrap_err();
    assert!(matches!(error, Error::ConnectionLost), "{error}");
    let events: Vec<Event> = desk.events().collect();
    let [Event::Failure(failure), Event::Closed { status, reason }] = events.as_slice() else {
        panic!("{events:?}")
    };
    assert_eq!(failure.status, StatusCode::CTI_SERVER_OFFLINE);
    assert_eq!(*status, Some(StatusCode::CTI_SERVER_OFFLINE));
    assert_eq!(*reason, ClientEndReason::ServerOffline);
    assert!(matches!(desk.next_event(SOON), Err(Error::Closed)));
    assert_eq!(desk.end().map(|end| end.reason), Some(ClientEndReason::ServerOffline));
    assert!(matches!(desk.login("1001", "1001"), Err(Error::ConnectionLost)));
}

#[test]
fn a_cut_connection_ends_events_and_waiting_requests() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (cut, when) = channel::<()>();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut session = ServerSession::new(&ServerConfig::default(), Instant::now());
        let mut buffer = [0; 1000];
        let count = stream.read(&mut buffer).unwrap();
        session.receive(&buffer[..count]);
        assert!(matches!(session.poll(Instant::now()), Some(ServerOutput::Open(_))));
        session.accept(OpenConf::default(), Instant::now()).unwrap();
        stream.write_all(session.outgoing()).unwrap();
        when.recv().unwrap();
    });
    let desk = open(&address);
    let ticket = desk.request_async(QueryAgentStateReq::default()).unwrap();
    let ticket = ticket.wait_for(Duration::ZERO).expect_err("no answer yet");
    cut.send(()).unwrap();
    assert!(matches!(ticket.wait(), Err(Error::ConnectionLost)));
    let Event::Closed { reason, .. } = next(&desk) else { panic!() };
    assert_eq!(reason, ClientEndReason::ConnectionLost);
}

#[test]
fn close_ends_those_who_wait_on_other_threads() {
    let desk = open(&server(Opening::Accept, obliging));
    let (waiting, reading) = (desk.clone(), desk.clone());
    let ticket = waiting.request_async(QueryAgentStateReq::default()).unwrap();
    let answer = thread::spawn(move || ticket.wait());
    let events = thread::spawn(move || reading.events().collect::<Vec<_>>());
    desk.close();
    assert!(matches!(answer.join().unwrap(), Err(Error::Closed)));
    let events = events.join().unwrap();
    let [Event::Closed { reason, .. }] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(*reason, ClientEndReason::Closed);
    assert!(matches!(desk.login("1001", "1001"), Err(Error::Closed)));
    desk.close();
}

#[test]
fn close_does_not_wait_for_ever_for_a_server_that_says_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (over, when) = channel::<()>();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut session = ServerSession::new(&ServerConfig::default(), Instant::now());
        let mut buffer = [0; 1000];
        let count = stream.read(&mut buffer).unwrap();
        session.receive(&buffer[..count]);
        assert!(matches!(session.poll(Instant::now()), Some(ServerOutput::Open(_))));
        session.accept(OpenConf::default(), Instant::now()).unwrap();
        stream.write_all(session.outgoing()).unwrap();
        let _ = when.recv();
    });
    let desk = desk(&address).open().unwrap();
    desk.close();
    assert_eq!(desk.end().map(|end| end.reason), Some(ClientEndReason::Closed));
    drop(over);
}

#[test]
fn callbacks_may_send_requests_and_close_the_session() {
    let desk = open(&server(Opening::Accept, obliging));
    let (done, outcome) = channel();
    desk.on_event(move |desk, event| match event {
        Event::EndCall(_) => {
            desk.set_agent_state(AgentState::AVAILABLE).unwrap();
            desk.close();
        }
        Event::Closed { reason, .. } => done.send(reason).unwrap(),
        other => panic!("{other:?}"),
    })
    .unwrap();
    desk.make_call("1").unwrap();
    assert_eq!(outcome.recv_timeout(SOON), Ok(ClientEndReason::Closed));
}

#[test]
fn answers_can_come_by_callback_never_two_at_once() {
    let desk = open(&server(Opening::Accept, obliging));
    desk.on_event(|_, _| {}).unwrap();
    let (done, outcome) = channel();
    let running = Arc::new(AtomicUsize::new(0));
    for _ in 0..20 {
        let (done, running, again) = (done.clone(), running.clone(), desk.clone());
        desk.request_callback(login(), move |answer| {
            assert_eq!(running.fetch_add(1, Ordering::SeqCst), 0);
            again.set_agent_state(AgentState::AVAILABLE).unwrap();
            running.fetch_sub(1, Ordering::SeqCst);
            done.send(answer.is_ok()).unwrap();
        })
        .unwrap();
    }
    for _ in 0..20 {
        assert_eq!(outcome.recv_timeout(SOON), Ok(true));
    }
    let closer = desk.clone();
    desk.request_callback(QueryAgentStateReq::default(), move |answer| {
        done.send(matches!(answer, Err(Error::Closed))).unwrap();
    })
    .unwrap();
    closer.close();
    assert_eq!(outcome.recv_timeout(SOON), Ok(true), "its callback comes with the end");
}

#[test]
fn dropping_the_last_handle_closes_the_session() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        talk(stream, Opening::Accept, &obliging)
    });
    let desk = open(&address);
    desk.on_event(|_, _| {}).unwrap();
    let clone = desk.clone();
    drop(desk);
    clone.login("1001", "1001").unwrap();
    drop(clone);
    assert_eq!(server.join().unwrap(), Some(ServerEndReason::ClosedByClient));
}

#[test]
fn a_client_that_is_replaced_by_a_second_session_is_told_why() {
    let address = server(Opening::Accept, |session, _| {
        session.end(StatusCode::NEW_SESSION_OPENED, Instant::now());
    });
    let desk = open(&address);
    let ticket = desk.request_async(QueryAgentStateReq::default()).unwrap();
    let Event::Failure(event) = next(&desk) else { panic!() };
    assert_eq!(event.status, StatusCode::NEW_SESSION_OPENED);
    let Event::Closed { status, .. } = next(&desk) else { panic!() };
    assert_eq!(status, Some(StatusCode::NEW_SESSION_OPENED));
    assert!(matches!(ticket.wait(), Err(Error::ConnectionLost)));
}

#[test]
fn a_client_at_rest_stays_open() {
    let desk = open(&server(Opening::Accept, obliging));
    assert!(matches!(desk.next_event(Duration::from_millis(20)), Ok(None)));
    desk.login("1001", "1001").unwrap();
}

#[test]
fn a_callback_that_panics_does_not_stop_the_others() {
    let desk = open(&server(Opening::Accept, obliging));
    let (done, outcome) = channel();
    let again = done.clone();
    desk.on_event(move |_, event| match event {
        Event::EndCall(event) if event.connection_call_id == Some(0) => panic!("as planned"),
        Event::EndCall(event) => again.send(event.connection_call_id).unwrap(),
        _ => {}
    })
    .unwrap();
    desk.request_callback(AnswerCallReq::default(), |_| panic!("as planned")).unwrap();
    desk.request_callback(AnswerCallReq::default(), move |_| done.send(Some(99)).unwrap()).unwrap();
    assert_eq!(outcome.recv_timeout(SOON), Ok(Some(99)));
    desk.make_call("2").unwrap();
    assert_eq!(outcome.recv_timeout(SOON), Ok(Some(1)));
}

#[test]
fn time_outs_longer_than_the_clock_can_tell_are_none() {
    let address = server(Opening::Accept, obliging);
    let desk = desk(&address).open_timeout(Duration::MAX).connect_timeout(SOON).open().unwrap();
    assert!(desk.request_within(AnswerCallReq::default(), Duration::MAX).is_ok());
    desk.make_call("1").unwrap();
    assert!(desk.next_event(Duration::MAX).unwrap().is_some());
}
