//! The client's rules of a session, with a clock made up by the test.

use ctisp::messages::*;
use ctisp::session::{
    ClientConfig, ClientEndReason, ClientOutput, ClientSession, ClientState, ConfigError, Outcome,
    RequestError,
};
use ctisp::wire::{split_message, Body, Frame};
use ctisp::{Services, StatusCode, Version};
use std::time::{Duration, Instant};

const SECOND: Duration = Duration::from_secs(1);
const TIMEOUT: Duration = Duration::from_secs(10);

/// A client whose peer is the test.
struct Desk {
    session: ClientSession,
    version: Version,
    now: Instant,
}

impl Desk {
    fn start(config: &ClientConfig) -> Desk {
        let now = Instant::now();
        let session = ClientSession::new(config, now).unwrap();
        Desk { session, version: config.version, now }
    }

    /// A session that is open; OPEN_REQ took InvokeID `first_invoke_id`.
    fn open(config: &ClientConfig) -> Desk {
        let mut desk = Desk::start(config);
        desk.sent();
        let conf = OpenConf { invoke_id: config.first_invoke_id, ..OpenConf::default() };
        let outputs = desk.gets(&conf);
        assert_eq!(outputs, [ClientOutput::Opened(Box::new(conf))]);
        desk
    }

    /// What the session sent since the last call.
    fn sent(&mut self) -> Vec<Message> {
        let mut bytes = self.session.outgoing();
        let mut messages = Vec::new();
        while !bytes.is_empty() {
            let length = u32::from_be_bytes(bytes[..4].try_into().unwrap()) as usize + 8;
            let frame = split_message(&bytes[..length]).unwrap();
            messages.push(Message::decode(self.version, frame.message_type, frame.body).unwrap());
            bytes = &bytes[length..];
        }
        self.session.sent(self.session.outgoing().len());
        messages
    }

    fn outputs(&mut self) -> Vec<ClientOutput> {
        std::iter::from_fn(|| self.session.poll(self.now)).collect()
    }

    fn gets(&mut self, message: &impl Body) -> Vec<ClientOutput> {
        let mut bytes = Vec::new();
        message.encode(self.version, &mut bytes).unwrap();
        self.session.receive(&bytes);
        self.outputs()
    }

    fn after(&mut self, time: Duration) -> Vec<ClientOutput> {
        self.now += time;
        self.outputs()
    }

    fn request(&mut self) -> u32 {
        let mut request = QueryAgentStateReq::default();
        let id = self.session.request(&mut request, TIMEOUT, self.now).unwrap();
        assert_eq!(request.invoke_id, id);
        id
    }

    fn open_req(&mut self) -> OpenReq {
        match self.sent().as_slice() {
            [Message::OpenReq(request)] => (**request).clone(),
            other => panic!("OPEN_REQ expected, not {other:?}"),
        }
    }
}

fn done(invoke_id: u32, outcome: Outcome) -> ClientOutput {
    ClientOutput::Done { invoke_id, outcome }
}

fn end_of(outputs: &[ClientOutput]) -> (ClientEndReason, Option<StatusCode>) {
    match outputs.last() {
        Some(ClientOutput::Ended(end)) => (end.reason, end.status),
        other => panic!("an end expected, not {other:?}"),
    }
}

fn with_heartbeat() -> ClientConfig {
    ClientConfig { heartbeat: Some(SECOND * 10), ..ClientConfig::default() }
}

fn heartbeats(messages: &[Message]) -> Vec<u32> {
    let id = |m: &Message| matches!(m, Message::HeartbeatReq(_)).then(|| m.invoke_id()).flatten();
    messages.iter().filter_map(id).collect()
}

#[test]
fn the_first_message_is_open_req_with_client_id_and_password() {
    let mut desk = Desk::start(&ClientConfig {
        services: Services::CLIENT_EVENTS,
        peripheral_id: Some(5000),
        agent_instrument: Some("3001".into()),
        ..ClientConfig::default()
    });
    let request = desk.open_req();
    assert_eq!(request.version_number, 25);
    assert_eq!(request.services_requested, Services::CLIENT_EVENTS);
    assert_eq!(request.peripheral_id, Some(5000));
    assert_eq!(request.agent_instrument.as_deref(), Some("3001"));
    assert_eq!(request.client_id.as_deref(), Some("ctisp"));
    assert_eq!(request.client_password, Some(vec![]), "empty, but there");
}

#[test]
fn idle_timeout_is_four_heartbeat_intervals_or_none() {
    assert_eq!(Desk::start(&with_heartbeat()).open_req().idle_timeout, Some(40));
    assert_eq!(Desk::start(&ClientConfig::default()).open_req().idle_timeout, None);
}

#[test]
fn heartbeat_intervals_below_five_seconds_are_refused() {
    for (interval, allowed) in [(0, false), (1, false), (4, false), (5, true), (90, true)] {
        let interval = SECOND * interval;
        let config = ClientConfig { heartbeat: Some(interval), ..ClientConfig::default() };
        let session = ClientSession::new(&config, Instant::now());
        assert_eq!(session.is_ok(), allowed, "{interval:?}");
    }
    let config = ClientConfig { heartbeat: Some(SECOND * 11 / 2), ..ClientConfig::default() };
    let error = ClientSession::new(&config, Instant::now()).unwrap_err();
    assert_eq!(error, ConfigError::Heartbeat(SECOND * 11 / 2), "whole seconds only");
}

#[test]
fn open_conf_is_read_in_the_layout_of_the_version_asked_for() {
    for version in Version::all() {
        let mut desk = Desk::start(&ClientConfig { version, ..ClientConfig::default() });
        let mut conf = OpenConf { invoke_id: 1, monitor_id: 7, ..OpenConf::default() };
        conf.agent_id = Some("1001".into());
        let outputs = desk.gets(&conf);
        assert_eq!(outputs, [ClientOutput::Opened(Box::new(conf))], "{version}");
        assert_eq!(desk.session.state(), ClientState::Open);
    }
}

#[test]
fn a_refused_open_ends_the_session_with_the_servers_status() {
    let mut desk = Desk::start(&ClientConfig::default());
    let conf = FailureConf {
        invoke_id: 1,
        status: StatusCode::DEVICE_IN_USE,
        text: Some("taken".into()),
        ..FailureConf::default()
    };
    let outputs = desk.gets(&conf);
    assert_eq!(end_of(&outputs), (ClientEndReason::Refused, Some(StatusCode::DEVICE_IN_USE)));
    assert_eq!(desk.session.state(), ClientState::Ended);
    assert!(desk.session.outgoing().is_empty(), "the connection is to be reset");
}

#[test]
fn open_conf_is_waited_for_thirty_seconds() {
    let mut desk = Desk::start(&ClientConfig::default());
    assert_eq!(desk.session.deadline(), Some(desk.now + SECOND * 30));
    assert_eq!(desk.after(SECOND * 30 - Duration::from_nanos(1)), []);
    let outputs = desk.after(Duration::from_nanos(1));
    assert_eq!(end_of(&outputs), (ClientEndReason::OpenTimedOut, Some(StatusCode::TIMEOUT)));
    assert_eq!(desk.session.deadline(), None);
}

#[test]
fn no_request_before_open_conf() {
    let mut desk = Desk::start(&ClientConfig::default());
    let refused = desk.session.request(&mut QueryAgentStateReq::default(), TIMEOUT, desk.now);
    assert_eq!(refused, Err(RequestError::NotOpen));
}

#[test]
fn confirmations_find_their_request_in_any_order() {
    let mut desk = Desk::open(&ClientConfig::default());
    let (first, second) = (desk.request(), desk.request());
    assert_ne!(first, second);
    let conf = |invoke_id| QueryAgentStateConf { invoke_id, ..QueryAgentStateConf::default() };
    assert_eq!(desk.gets(&conf(second)), [done(second, Outcome::Confirmed)]);
    assert_eq!(desk.session.frame().message_type, QueryAgentStateConf::DEF.number);
    assert_eq!(desk.gets(&conf(first)), [done(first, Outcome::Confirmed)]);
    assert_eq!(desk.session.pending_requests(), 0);
}

#[test]
fn failure_conf_and_control_failure_conf_stand_in_for_the_confirmation() {
    let mut desk = Desk::open(&ClientConfig::default());
    let (first, second) = (desk.request(), desk.request());
    let status = StatusCode::FUNCTION_NOT_AVAILABLE;
    let refusal = FailureConf { invoke_id: first, status, ..FailureConf::default() };
    let refused = Outcome::Refused { status, text: None };
    assert_eq!(desk.gets(&refusal), [done(first, refused)]);
    let code = ctisp::ControlFailureCode::NO_ACTIVE_CALL;
    let failure =
        ControlFailureConf { invoke_id: second, failure_code: code, peripheral_error_code: 13 };
    let failed = Outcome::ControlFailure { code, peripheral_error: 13 };
    assert_eq!(desk.gets(&failure), [done(second, failed)]);
}

#[test]
fn the_ten_byte_failure_conf_of_newer_guides_is_read_too() {
    let mut desk = Desk::open(&ClientConfig::default());
    let id = desk.request();
    let mut bytes = vec![0, 0, 0, 10, 0, 0, 0, 1];
    bytes.extend(id.to_be_bytes());
    bytes.extend([0, 12, 0, 0, 0, 0]);
    desk.session.receive(&bytes);
    let refused = Outcome::Refused { status: StatusCode::FUNCTION_NOT_AVAILABLE, text: None };
    assert_eq!(desk.outputs(), [done(id, refused)]);
}

#[test]
fn each_request_has_its_own_deadline_and_a_late_confirmation_is_dropped() {
    let mut desk = Desk::open(&ClientConfig::default());
    let early = desk.request();
    assert_eq!(desk.after(SECOND), []);
    let later = desk.request();
    assert_eq!(desk.after(TIMEOUT - SECOND), [done(early, Outcome::TimedOut)]);
    let late = QueryAgentStateConf { invoke_id: early, ..QueryAgentStateConf::default() };
    assert_eq!(desk.gets(&late), []);
    assert_eq!(desk.session.late_confirmations(), 1);
    assert_eq!(desk.after(SECOND), [done(later, Outcome::TimedOut)]);
    assert_eq!(desk.session.deadline(), None, "an idle client without heartbeats never wakes up");
}

#[test]
fn invoke_ids_count_up_and_wrap_around() {
    let config = ClientConfig { first_invoke_id: u32::MAX - 1, ..ClientConfig::default() };
    let mut desk = Desk::open(&config);
    let ids: Vec<u32> = (0..3).map(|_| desk.request()).collect();
    assert_eq!(ids, [u32::MAX, 0, 1]);
}

#[test]
fn a_confirmation_of_another_request_type_is_not_taken() {
    let mut desk = Desk::open(&ClientConfig::default());
    let id = desk.request();
    assert_eq!(desk.gets(&SetAgentStateConf { invoke_id: id }), []);
    assert_eq!(desk.session.late_confirmations(), 1);
    assert_eq!(desk.session.pending_requests(), 1);
}

#[test]
fn all_segments_of_a_confirmation_are_given_out() {
    let mut desk = Desk::open(&ClientConfig::default());
    let mut request = ListAgentTeamReq::default();
    let id = desk.session.request(&mut request, TIMEOUT, desk.now).unwrap();
    let segment = |more| ListAgentTeamConf {
        invoke_id: id,
        more,
        team_ids: vec![1, 2],
        ..ListAgentTeamConf::default()
    };
    desk.after(TIMEOUT - SECOND);
    let first = desk.gets(&segment(ctisp::More::MORE_MESSAGES));
    assert_eq!(first, [ClientOutput::Segment { invoke_id: id }]);
    assert_eq!(desk.after(TIMEOUT - SECOND), [], "a segment gives the rest the whole time again");
    let last = desk.gets(&segment(ctisp::More::LAST_MESSAGE));
    assert_eq!(last, [done(id, Outcome::Confirmed)]);
    assert_eq!(desk.session.frame().def().map(|d| d.name), Some("LIST_AGENT_TEAM_CONF"));
}

#[test]
fn events_come_out_in_order_and_undecoded_whatever_the_fragmentation() {
    let mut desk = Desk::open(&ClientConfig::default());
    let mut bytes = Vec::new();
    for call in 0..20 {
        let event = EndCallEvent { connection_call_id: Some(call), ..EndCallEvent::default() };
        event.encode(desk.version, &mut bytes).unwrap();
    }
    let mut calls = Vec::new();
    for byte in bytes {
        desk.session.receive(&[byte]);
        while let Some(output) = desk.session.poll(desk.now) {
            assert_eq!(output, ClientOutput::Event);
            let Frame { body, .. } = desk.session.frame();
            calls.extend(EndCallEvent::decode(desk.version, body).unwrap().connection_call_id);
        }
    }
    assert_eq!(calls, (0..20).collect::<Vec<u32>>());
}

#[test]
fn a_message_type_without_a_table_is_an_event_too() {
    let mut desk = Desk::open(&ClientConfig::default());
    desk.session.receive(&[0, 0, 0, 1, 0, 0, 9, 9, 42]);
    assert_eq!(desk.outputs(), [ClientOutput::Event]);
    assert_eq!(desk.session.frame(), Frame { message_type: 0x909, body: &[42] });
}

#[test]
fn a_heartbeat_goes_out_when_nothing_was_sent_for_the_interval() {
    let mut desk = Desk::open(&with_heartbeat());
    desk.after(SECOND * 9);
    desk.request();
    desk.sent();
    desk.after(SECOND * 9);
    assert_eq!(desk.sent(), [], "the request was a sign of life");
    desk.after(SECOND);
    assert_eq!(heartbeats(&desk.sent()).len(), 1);
    let next = desk.now + SECOND * 10;
    desk.after(TIMEOUT); // the request is over; the heartbeat of that moment goes out
    desk.sent();
    assert_eq!(desk.session.deadline(), Some(next + SECOND * 10));
}

#[test]
fn three_unconfirmed_heartbeats_are_the_end_and_no_fewer() {
    let mut desk = Desk::open(&with_heartbeat());
    for _ in 0..3 {
        assert_eq!(desk.after(SECOND * 10), []);
        assert_eq!(heartbeats(&desk.sent()).len(), 1);
    }
    let outputs = desk.after(SECOND * 10);
    let expected = (ClientEndReason::HeartbeatsUnconfirmed, Some(StatusCode::TIMEOUT));
    assert_eq!(end_of(&outputs), expected);
}

#[test]
fn a_confirmed_heartbeat_begins_the_count_anew() {
    let mut desk = Desk::open(&with_heartbeat());
    for _ in 0..10 {
        desk.after(SECOND * 10);
        desk.sent();
        desk.after(SECOND * 10);
        let id = heartbeats(&desk.sent())[0];
        assert_eq!(desk.gets(&HeartbeatConf { invoke_id: id }), []);
    }
    assert_eq!(desk.session.state(), ClientState::Open);
    assert_eq!(desk.session.late_confirmations(), 0);
}

#[test]
fn a_client_that_does_not_read_goes_on_sending_heartbeats_and_misses_none() {
    let mut desk = Desk::open(&with_heartbeat());
    desk.session.pause(true, desk.now);
    for _ in 0..8 {
        assert_eq!(desk.after(SECOND * 10), []);
        assert_eq!(heartbeats(&desk.sent()).len(), 1);
    }
    assert_eq!(desk.gets(&EndCallEvent::default()), [], "nothing is given out meanwhile");
    desk.session.pause(false, desk.now);
    assert_eq!(desk.outputs(), [ClientOutput::Event]);
    assert_eq!(desk.session.state(), ClientState::Open);
}

#[test]
fn a_refused_heartbeat_means_that_the_server_is_off_line() {
    let mut desk = Desk::open(&with_heartbeat());
    desk.after(SECOND * 10);
    let invoke_id = heartbeats(&desk.sent())[0];
    let status = StatusCode::CTI_SERVER_OFFLINE;
    let outputs = desk.gets(&FailureConf { invoke_id, status, ..FailureConf::default() });
    assert_eq!(end_of(&outputs), (ClientEndReason::ServerOffline, Some(status)));
}

#[test]
fn failure_event_server_offline_is_given_out_and_ends_the_session() {
    let mut desk = Desk::open(&ClientConfig::default());
    let id = desk.request();
    let status = StatusCode::CTI_SERVER_OFFLINE;
    let outputs = desk.gets(&FailureEvent { status, ..FailureEvent::default() });
    assert_eq!(outputs[0], ClientOutput::Event);
    assert_eq!(outputs[1], done(id, Outcome::ConnectionLost));
    assert_eq!(end_of(&outputs), (ClientEndReason::ServerOffline, Some(status)));
}

#[test]
fn another_failure_event_is_told_as_the_status_of_the_lost_connection() {
    let mut desk = Desk::open(&ClientConfig::default());
    let status = StatusCode::NEW_SESSION_OPENED;
    let outputs = desk.gets(&FailureEvent { status, ..FailureEvent::default() });
    assert_eq!(outputs, [ClientOutput::Event]);
    desk.session.connection_lost();
    assert_eq!(end_of(&desk.outputs()), (ClientEndReason::ConnectionLost, Some(status)));
}

#[test]
fn what_came_before_the_connection_was_lost_is_still_given_out() {
    let mut desk = Desk::open(&ClientConfig::default());
    let (answered, open) = (desk.request(), desk.request());
    let mut bytes = Vec::new();
    EndCallEvent::default().encode(desk.version, &mut bytes).unwrap();
    let conf = QueryAgentStateConf { invoke_id: answered, ..QueryAgentStateConf::default() };
    conf.encode(desk.version, &mut bytes).unwrap();
    desk.session.receive(&bytes);
    desk.session.connection_lost();
    let outputs = desk.outputs();
    assert_eq!(outputs.len(), 4);
    assert_eq!(outputs[0], ClientOutput::Event);
    assert_eq!(outputs[1], done(answered, Outcome::Confirmed));
    assert_eq!(outputs[2], done(open, Outcome::ConnectionLost));
    assert_eq!(end_of(&outputs), (ClientEndReason::ConnectionLost, None));
}

#[test]
fn close_req_carries_the_status_and_close_conf_is_the_end() {
    let mut desk = Desk::open(&ClientConfig::default());
    let pending = desk.request();
    desk.sent();
    desk.session.close(StatusCode::TIMEOUT, desk.now);
    let sent = desk.sent();
    let [Message::CloseReq(request)] = sent.as_slice() else { panic!("{sent:?}") };
    assert_eq!(request.status, StatusCode::TIMEOUT);
    let event = desk.gets(&EndCallEvent::default());
    assert_eq!(event, [ClientOutput::Event], "events go on until the end");
    let outputs = desk.gets(&CloseConf { invoke_id: request.invoke_id });
    assert_eq!(outputs[0], done(pending, Outcome::ConnectionLost));
    assert_eq!(end_of(&outputs), (ClientEndReason::Closed, None));
}

#[test]
fn close_conf_is_waited_for_five_seconds() {
    let mut desk = Desk::open(&ClientConfig::default());
    desk.session.close(StatusCode::NO_ERROR, desk.now);
    assert_eq!(desk.after(SECOND * 5 - Duration::from_nanos(1)), []);
    assert_eq!(end_of(&desk.after(Duration::from_nanos(1))), (ClientEndReason::Closed, None));
}

#[test]
fn a_length_above_the_limit_of_the_version_loses_the_stream() {
    for (version, length, lost) in
        [(19, 4322u32, true), (19, 4321, false), (20, 12493, true), (20, 12492, false)]
    {
        let version = Version::new(version).unwrap();
        let mut desk = Desk::open(&ClientConfig { version, ..ClientConfig::default() });
        let mut header = length.to_be_bytes().to_vec();
        header.extend([0, 0, 0, 9]);
        desk.session.receive(&header);
        let outputs = desk.outputs();
        assert_eq!(!outputs.is_empty(), lost, "{version} {length}");
        if lost {
            assert_eq!(end_of(&outputs).1, Some(StatusCode::INVALID_MESSAGE_LENGTH));
        }
    }
}

#[test]
fn too_many_bytes_that_nobody_takes_end_the_session() {
    let mut desk = Desk::open(&ClientConfig { send_limit: 200, ..ClientConfig::default() });
    let ids: Vec<u32> = std::iter::from_fn(|| {
        let request = &mut QueryAgentStateReq::default();
        desk.session.request(request, TIMEOUT, desk.now).ok()
    })
    .take(1000)
    .collect();
    let outputs = desk.outputs();
    assert_eq!(outputs.len(), ids.len() + 1, "each request has its end");
    assert_eq!(end_of(&outputs), (ClientEndReason::SendQueueFull, None));
}
