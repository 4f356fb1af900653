//! The server's rules of a session, with a clock made up by the test.

use ctisp::messages::*;
use ctisp::session::{ServerConfig, ServerEnd, ServerEndReason, ServerOutput, ServerSession};
use ctisp::wire::{split_message, Body};
use ctisp::{Services, StatusCode, Version};
use std::time::{Duration, Instant};

const SECOND: Duration = Duration::from_secs(1);

/// A server session whose client is the test.
struct Port {
    session: ServerSession,
    version: Version,
    now: Instant,
}

impl Port {
    fn new(config: &ServerConfig) -> Port {
        let now = Instant::now();
        Port { session: ServerSession::new(config, now), version: Version::NEWEST, now }
    }

    fn open(request: &OpenReq) -> Port {
        Port::open_with(request, &ServerConfig::default())
    }

    fn open_with(request: &OpenReq, config: &ServerConfig) -> Port {
        let mut port = Port::new(config);
        port.version = Version::from_wire(request.version_number).unwrap();
        let outputs = port.gets(request);
        assert_eq!(outputs, [ServerOutput::Open(Box::new(request.clone()))]);
        port.session.accept(OpenConf::default(), port.now).unwrap();
        port.answers();
        port
    }

    fn receive(&mut self, bytes: &[u8]) -> Vec<ServerOutput> {
        self.session.receive(bytes);
        self.outputs()
    }

    fn gets(&mut self, message: &impl Body) -> Vec<ServerOutput> {
        let mut bytes = Vec::new();
        message.encode(self.version, &mut bytes).unwrap();
        self.receive(&bytes)
    }

    fn outputs(&mut self) -> Vec<ServerOutput> {
        std::iter::from_fn(|| self.session.poll(self.now)).collect()
    }

    fn after(&mut self, time: Duration) -> Vec<ServerOutput> {
        self.now += time;
        self.outputs()
    }

    fn answers(&mut self) -> Vec<Message> {
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
}

fn open_req() -> OpenReq {
    OpenReq {
        invoke_id: 7,
        version_number: 25,
        services_requested: Services::ALL_EVENTS,
        client_id: Some("desk".into()),
        client_password: Some(vec![]),
        ..OpenReq::default()
    }
}

fn refusal(invoke_id: u32, status: StatusCode) -> Message {
    FailureConf { invoke_id, status, ..FailureConf::default() }.into()
}

fn ended(reason: ServerEndReason, status: StatusCode) -> ServerOutput {
    ServerOutput::Ended(ServerEnd { reason, status })
}

/// The answer to an OPEN_REQ that the session itself refuses.
fn refused(request: &OpenReq) -> StatusCode {
    let mut port = Port::new(&ServerConfig::default());
    assert_eq!(port.gets(request), []);
    match port.answers().as_slice() {
        [Message::FailureConf(conf)] if conf.invoke_id == request.invoke_id => conf.status,
        other => panic!("FAILURE_CONF expected, not {other:?}"),
    }
}

#[test]
fn anything_before_open_req_is_answered_session_not_open() {
    let mut port = Port::new(&ServerConfig::default());
    assert_eq!(port.gets(&HeartbeatReq { invoke_id: 3 }), []);
    assert_eq!(port.gets(&MakeCallReq { invoke_id: 4, ..MakeCallReq::default() }), []);
    let expected = [3, 4].map(|id| refusal(id, StatusCode::SESSION_NOT_OPEN));
    assert_eq!(port.answers(), expected);
}

#[test]
fn a_request_before_the_owner_accepted_is_answered_session_not_open() {
    let mut port = Port::new(&ServerConfig::default());
    assert_eq!(port.gets(&open_req()).len(), 1);
    assert_eq!(port.gets(&HeartbeatReq { invoke_id: 8 }), []);
    assert_eq!(port.answers(), [refusal(8, StatusCode::SESSION_NOT_OPEN)]);
}

#[test]
fn open_req_is_read_and_answered_in_the_layout_of_the_version_it_names() {
    for version in Version::all() {
        let mut port = Port::new(&ServerConfig::default());
        port.version = version;
        let request = OpenReq { version_number: version.number().into(), ..open_req() };
        let outputs = port.gets(&request);
        assert_eq!(outputs, [ServerOutput::Open(Box::new(request))]);
        assert!(!port.session.is_open());
        let conf = OpenConf { agent_id: Some("1001".into()), ..OpenConf::default() };
        port.session.accept(conf.clone(), port.now).unwrap();
        assert!(port.session.is_open());
        assert_eq!(port.answers(), [OpenConf { invoke_id: 7, ..conf }.into()], "{version}");
    }
}

#[test]
fn versions_that_are_not_spoken_are_refused() {
    for version_number in [0, 8, 26, 281, u32::MAX] {
        let request = OpenReq { version_number, ..open_req() };
        assert_eq!(refused(&request), StatusCode::INVALID_VERSION, "{version_number}");
    }
}

#[test]
fn an_open_req_too_short_for_its_version_number_is_a_bad_message() {
    let mut port = Port::new(&ServerConfig::default());
    port.receive(&[0, 0, 0, 6, 0, 0, 0, 3, 0, 0, 0, 7, 0, 0]);
    assert_eq!(port.answers(), [refusal(7, StatusCode::BAD_MESSAGE_FORMAT)]);
}

#[test]
fn client_id_and_password_are_required_even_if_empty() {
    let without_id = OpenReq { client_id: None, ..open_req() };
    assert_eq!(refused(&without_id), StatusCode::REQUIRED_DATA_MISSING);
    let without_password = OpenReq { client_password: None, ..open_req() };
    assert_eq!(refused(&without_password), StatusCode::REQUIRED_DATA_MISSING);
}

#[test]
fn client_events_need_an_agent() {
    let services_requested = Services::CLIENT_EVENTS;
    let request = OpenReq { services_requested, ..open_req() };
    assert_eq!(refused(&request), StatusCode::REQUIRED_DATA_MISSING);
    Port::open(&OpenReq { agent_extension: Some("3001".into()), ..request.clone() });
    Port::open(&OpenReq { agent_id: Some("1001".into()), ..request.clone() });
    Port::open(&OpenReq { agent_instrument: Some("3001".into()), ..request });
}

#[test]
fn idle_timeout_is_twenty_seconds_at_least() {
    let request = |idle_timeout| OpenReq { idle_timeout, ..open_req() };
    assert_eq!(refused(&request(Some(0))), StatusCode::INVALID_TIMEOUT);
    assert_eq!(refused(&request(Some(19))), StatusCode::INVALID_TIMEOUT);
    Port::open(&request(Some(20)));
    Port::open(&request(None));
}

#[test]
fn reserved_fields_must_be_zero() {
    let mut port = Port::new(&ServerConfig::default());
    let mut bytes = Vec::new();
    open_req().encode(port.version, &mut bytes).unwrap();
    for reserved in [32, 36, 40] {
        let mut bytes = bytes.clone();
        bytes[8 + reserved + 3] = 1;
        assert_eq!(port.receive(&bytes), []);
        assert_eq!(port.answers(), [refusal(7, StatusCode::INVALID_RESERVED_FIELD)]);
    }
}

#[test]
fn unused_mask_bits_must_be_zero() {
    let unused = ctisp::Services::from_bits_retain(0x4000_0000);
    let request = OpenReq { services_requested: unused, ..open_req() };
    assert_eq!(refused(&request), StatusCode::INVALID_SERVICE_MASK);
    let unused = ctisp::AgentStateMask::from_bits_retain(0x8000_0000);
    let request = OpenReq { agent_state_mask: unused, ..open_req() };
    assert_eq!(refused(&request), StatusCode::INVALID_AGENT_STATE_MASK);
    let unused = ctisp::ConfigMsgMask::from_bits_retain(0x8000_0000);
    let request = OpenReq { config_msg_mask: unused, ..open_req() };
    assert_eq!(refused(&request), StatusCode::INVALID_CONFIG_MSG_MASK);
    let tolerated = ctisp::Services::from_bits_retain(0x0007_0000);
    Port::open(&OpenReq { services_requested: tolerated, ..open_req() });
}

#[test]
fn a_second_open_req_is_refused_and_the_session_goes_on() {
    let mut port = Port::open(&open_req());
    assert_eq!(port.gets(&OpenReq { invoke_id: 9, ..open_req() }), []);
    assert_eq!(port.answers(), [refusal(9, StatusCode::SESSION_ALREADY_OPEN)]);
    assert!(port.session.is_open());
}

#[test]
fn the_owner_may_refuse_and_the_client_may_try_again_in_another_version() {
    let mut port = Port::new(&ServerConfig::default());
    port.gets(&open_req());
    port.session.refuse(StatusCode::INVALID_PASSWORD);
    assert_eq!(port.answers(), [refusal(7, StatusCode::INVALID_PASSWORD)]);
    port.version = Version::new(15).unwrap();
    let again = OpenReq { version_number: 15, ..open_req() };
    assert_eq!(port.gets(&again), [ServerOutput::Open(Box::new(again))]);
}

#[test]
fn a_connection_without_a_session_is_reset_after_thirty_seconds() {
    let mut port = Port::new(&ServerConfig::default());
    port.after(SECOND * 20);
    port.gets(&OpenReq { version_number: 3, ..open_req() });
    assert_eq!(port.session.deadline(), Some(port.now + SECOND * 10), "refused: no more time");
    assert_eq!(port.after(SECOND * 10 - Duration::from_nanos(1)), []);
    let outputs = port.after(Duration::from_nanos(1));
    assert_eq!(outputs, [ended(ServerEndReason::NeverOpened, StatusCode::TIMEOUT)]);
    assert!(port.session.is_finished());
}

#[test]
fn heartbeats_are_answered_by_the_session_itself() {
    let mut port = Port::open(&open_req());
    assert_eq!(port.gets(&HeartbeatReq { invoke_id: 77 }), []);
    assert_eq!(port.answers(), [HeartbeatConf { invoke_id: 77 }.into()]);
}

#[test]
fn any_message_keeps_the_session_and_silence_ends_it() {
    let mut port = Port::open(&OpenReq { idle_timeout: Some(20), ..open_req() });
    assert_eq!(port.after(SECOND * 19), []);
    assert_eq!(port.gets(&QueryAgentStateReq::default()).len(), 1);
    assert_eq!(port.after(SECOND * 19), []);
    port.receive(&[0, 0, 0]);
    let outputs = port.after(SECOND);
    assert_eq!(outputs, [ended(ServerEndReason::IdleTimeout, StatusCode::TIMEOUT)]);
    assert!(port.session.is_finished() && port.session.outgoing().is_empty(), "a reset");
}

#[test]
fn without_idle_timeout_silence_lasts_for_ever() {
    let mut port = Port::open(&open_req());
    assert_eq!(port.session.deadline(), None);
    assert_eq!(port.after(SECOND * 1_000_000), []);
}

#[test]
fn close_req_is_confirmed_and_ends_the_session_with_its_status() {
    let mut port = Port::open(&open_req());
    let status = StatusCode::CTI_SERVER_OFFLINE;
    let outputs = port.gets(&CloseReq { invoke_id: 5, status });
    assert_eq!(outputs, [ended(ServerEndReason::ClosedByClient, status)]);
    assert!(!port.session.is_finished(), "CLOSE_CONF must leave before the connection is reset");
    assert_eq!(port.answers(), [CloseConf { invoke_id: 5 }.into()]);
    assert_eq!(port.gets(&HeartbeatReq { invoke_id: 6 }), []);
    assert_eq!(port.answers(), []);
    port.session.connection_lost();
    assert_eq!(port.outputs(), [], "the end was told");
    assert!(port.session.is_finished());
}

#[test]
fn a_client_that_does_not_hang_up_after_close_conf_is_cut_off() {
    let mut port = Port::open(&open_req());
    port.gets(&CloseReq { invoke_id: 5, status: StatusCode::NO_ERROR });
    port.after(SECOND * 5);
    assert!(port.session.is_finished());
}

#[test]
fn the_server_ends_a_session_with_failure_event() {
    let mut port = Port::open(&open_req());
    port.session.end(StatusCode::NEW_SESSION_OPENED, port.now);
    let event = FailureEvent { status: StatusCode::NEW_SESSION_OPENED, ..FailureEvent::default() };
    assert_eq!(port.answers(), [event.into()]);
    let end = ended(ServerEndReason::ClosedByServer, StatusCode::NEW_SESSION_OPENED);
    assert_eq!(port.outputs(), [end]);
}

#[test]
fn a_lost_connection_ends_the_session_after_what_came_before() {
    let mut port = Port::open(&open_req());
    let mut bytes = Vec::new();
    let request = QueryAgentStateReq { invoke_id: 3, ..QueryAgentStateReq::default() };
    request.encode(port.version, &mut bytes).unwrap();
    port.session.receive(&bytes);
    port.session.connection_lost();
    let end = ended(ServerEndReason::ConnectionLost, StatusCode::CLIENT_DISCONNECTED);
    assert_eq!(port.outputs(), [ServerOutput::Message(request.into()), end]);
}

#[test]
fn requests_come_out_decoded_and_raw() {
    let mut port = Port::open(&open_req());
    let request = SnapshotCallReq { invoke_id: 3, ..SnapshotCallReq::default() };
    let mut bytes = Vec::new();
    request.encode(port.version, &mut bytes).unwrap();
    port.session.receive(&bytes);
    let output = port.session.poll(port.now);
    assert_eq!(output, Some(ServerOutput::Message(request.clone().into())));
    let frame = port.session.frame();
    assert_eq!(frame.def().map(|def| def.name), Some("SNAPSHOT_CALL_REQ"));
    assert_eq!(SnapshotCallReq::decode(port.version, frame.body), Ok(request));
    port.session.fail(3, StatusCode::INVALID_CALLID);
    assert_eq!(port.answers(), [refusal(3, StatusCode::INVALID_CALLID)]);
}

#[test]
fn an_unknown_message_type_is_answered_if_it_could_be_a_request() {
    let mut port = Port::open(&open_req());
    assert_eq!(port.receive(&[0, 0, 0, 4, 0, 0, 9, 9, 0, 0, 0, 5]), []);
    assert_eq!(port.answers(), [refusal(5, StatusCode::INVALID_MESSAGE_LENGTH)]);
    assert_eq!(port.receive(&[0, 0, 0, 0, 0, 0, 9, 9]), []);
    assert_eq!(port.answers(), []);
    assert!(port.session.is_open());
}

#[test]
fn a_message_that_only_servers_send_is_an_unknown_one() {
    let mut port = Port::open(&open_req());
    assert_eq!(port.gets(&ActiveMaintenanceReq { invoke_id: 5 }), []);
    assert_eq!(port.answers(), [refusal(5, StatusCode::INVALID_MESSAGE_LENGTH)]);
}

#[test]
fn a_request_newer_than_the_session_is_told_so() {
    let mut port = Port::open(&OpenReq { version_number: 9, ..open_req() });
    let request = AgentGreetingControlReq { invoke_id: 5, ..AgentGreetingControlReq::default() };
    assert!(AgentGreetingControlReq::DEF.since > 9);
    let mut bytes = Vec::new();
    request.encode(Version::NEWEST, &mut bytes).unwrap();
    assert_eq!(port.receive(&bytes), []);
    assert_eq!(port.answers(), [refusal(5, StatusCode::INVALID_MSG_TYPE_FOR_VERSION)]);
}

#[test]
fn an_undecodable_request_is_refused_with_the_status_of_its_fault() {
    let mut port = Port::open(&open_req());
    let make_call = MakeCallReq::DEF.number as u8;
    assert_eq!(port.receive(&[0, 0, 0, 5, 0, 0, 0, make_call, 0, 0, 0, 6, 0]), []);
    assert_eq!(port.answers(), [refusal(6, StatusCode::BAD_MESSAGE_FORMAT)]);
}

#[test]
fn messages_of_clients_that_are_no_requests_come_out_too() {
    let mut port = Port::open(&open_req());
    let resp = ActiveMaintenanceResp { invoke_id: 2, ..ActiveMaintenanceResp::default() };
    assert_eq!(port.gets(&resp), [ServerOutput::Message(resp.into())]);
    let event = ConfigRequestEvent::default();
    assert_eq!(port.gets(&event), [ServerOutput::Message(event.into())]);
}

#[test]
fn a_length_that_cannot_be_resets_the_connection() {
    let mut port = Port::open(&open_req());
    port.session.fail(1, StatusCode::NO_ERROR);
    let outputs = port.receive(&[0xFF; 8]);
    let [ServerOutput::Ended(end)] = outputs.as_slice() else { panic!("{outputs:?}") };
    assert!(matches!(end.reason, ServerEndReason::FramingLost(_)));
    assert_eq!(end.status, StatusCode::INVALID_MESSAGE_LENGTH);
    assert!(port.session.is_finished() && port.session.outgoing().is_empty());
}

#[test]
fn the_length_limit_of_an_old_version_holds_from_its_open_req_on() {
    let mut port = Port::open(&OpenReq { version_number: 19, ..open_req() });
    let mut header = 4322u32.to_be_bytes().to_vec();
    header.extend([0, 0, 0, 9]);
    assert_eq!(port.receive(&header).len(), 1);
}

#[test]
fn a_client_that_does_not_read_loses_its_session() {
    let config = ServerConfig { send_limit: 1000, ..ServerConfig::default() };
    let mut port = Port::open_with(&open_req(), &config);
    let mut bytes = Vec::new();
    EndCallEvent::default().encode(port.version, &mut bytes).unwrap();
    for _ in 0..1000 {
        port.session.send_bytes(&bytes);
        assert!(port.session.outgoing().len() <= 1000);
    }
    let end = ended(ServerEndReason::SendQueueFull, StatusCode::UNSPECIFIED_FAILURE);
    assert_eq!(port.outputs(), [end]);
    assert!(port.session.is_finished());
}
