//! Server Service over TCP: registration of recording servers, and requests forwarded to them.

mod server_support;

use ctisp::client::Ticket;
use ctisp::messages::*;
use ctisp::wire::Version;
use ctisp::{
    Client, ConnectionDeviceIdType, Error, Event, Message, RtpDirection, RtpType, Server,
    ServerMode, Services, StatusCode,
};
use server_support::raw::Raw;
use server_support::*;
use std::time::Duration;

/// E_CTI_NO_SERVER_FOR_REQUEST has no number in any guide; this is what the server says instead.
const NO_SERVER: StatusCode = StatusCode::FUNCTION_NOT_AVAILABLE;

fn register(mode: ServerMode) -> RegisterServiceReq {
    RegisterServiceReq {
        server_mode: mode,
        service_name: Some("Cisco:CallRecording".into()),
        ..RegisterServiceReq::default()
    }
}

/// A recording server of that version, registered.
fn recorder(server: &Server, version: u8, mode: ServerMode, id: &str) -> (Client, u32) {
    let client = connect(server, Services::SERVER)
        .version(Version::new(version).unwrap())
        .client_id(id)
        .open()
        .unwrap();
    assert_eq!(client.services(), Services::SERVER);
    let registered = client.request(register(mode)).unwrap().registered_service_id;
    (client, registered)
}

fn unregister(client: &Client, id: u32) -> Result<UnregisterServiceConf, Error> {
    client.request(UnregisterServiceReq { registered_service_id: id, ..Default::default() })
}

fn start() -> StartRecordingReq {
    StartRecordingReq {
        peripheral_id: Some(5000),
        connection_call_id: Some(16_777_217),
        connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
        connection_device_id: Some("3001".into()),
        client_port: 4711,
        bit_rate: 64_000,
        packet_size: 20,
        direction: RtpDirection(2),
        payload_type: 4,
        agent_instrument: Some("3001".into()),
        ..StartRecordingReq::default()
    }
}

fn stop(session_id: u32, server_data: u32) -> StopRecordingReq {
    StopRecordingReq {
        peripheral_id: Some(5000),
        connection_call_id: Some(16_777_217),
        session_id,
        server_data,
        direction: RtpDirection(2),
        agent_instrument: Some("3001".into()),
        ..StopRecordingReq::default()
    }
}

/// The forwarded START_RECORDING_REQ that a recording server gets next.
fn start_at(recorder: &Client) -> StartRecordingReq {
    next(recorder, "START_RECORDING_REQ", |event| match event {
        Event::Other(Message::StartRecordingReq(request)) => Some(*request),
        _ => None,
    })
}

fn stop_at(recorder: &Client) -> StopRecordingReq {
    next(recorder, "STOP_RECORDING_REQ", |event| match event {
        Event::Other(Message::StopRecordingReq(request)) => Some(*request),
        _ => None,
    })
}

fn confirm(recorder: &Client, invoke_id: u32, session_id: u32, server_data: u32) {
    let conf = StartRecordingConf { invoke_id, session_id, server_data, ..Default::default() };
    recorder.send(&conf.into()).unwrap();
}

fn wait<T: std::fmt::Debug>(ticket: Ticket<T>) -> Result<T, Error> {
    ticket.wait_for(PATIENCE).expect("an answer must come")
}

/// Whether a recording server has got a forwarded request; nothing else is on the way to it.
fn was_asked(recorder: &Client) -> bool {
    so_far(recorder).iter().any(|event| matches!(event, Event::Other(_)))
}

#[test]
fn registering_needs_the_granted_server_service() {
    let server = server();
    let client = client(&server, Services::CLIENT_MONITOR, "anna");
    let answer = status(client.request(register(ServerMode::EXCLUSIVE)));
    assert_eq!(answer, StatusCode::FUNCTION_NOT_AVAILABLE);
    assert_eq!(status(unregister(&client, 1)), StatusCode::FUNCTION_NOT_AVAILABLE);
}

#[test]
fn the_first_exclusive_server_is_the_only_one_until_it_unregisters() {
    let server = server();
    let (first, id) = recorder(&server, 25, ServerMode::EXCLUSIVE, "first");
    let second = client(&server, Services::SERVER, "second");
    assert_eq!(status(second.request(register(ServerMode::EXCLUSIVE))), NO_SERVER);
    assert_eq!(status(first.request(register(ServerMode::EXCLUSIVE))), NO_SERVER);
    unregister(&first, id).unwrap();
    let again = second.request(register(ServerMode::EXCLUSIVE)).unwrap();
    assert_ne!(again.registered_service_id, id);
}

#[test]
fn all_servers_of_a_service_use_the_same_mode() {
    let server = server();
    let (_first, _) = recorder(&server, 25, ServerMode::ROUND_ROBIN, "first");
    let second = client(&server, Services::SERVER, "second");
    assert_eq!(status(second.request(register(ServerMode::PARALLEL))), NO_SERVER);
    assert_eq!(status(second.request(register(ServerMode::EXCLUSIVE))), NO_SERVER);
    second.request(register(ServerMode::ROUND_ROBIN)).unwrap();
}

#[test]
fn call_recording_is_the_only_service_and_there_are_three_modes() {
    let server = server();
    let client = client(&server, Services::SERVER, "recorder");
    let other = RegisterServiceReq {
        service_name: Some("Cisco:Other".into()),
        ..register(ServerMode::EXCLUSIVE)
    };
    assert_eq!(status(client.request(other)), StatusCode::INVALID_SERVICE);
    let unnamed = RegisterServiceReq { service_name: None, ..register(ServerMode::EXCLUSIVE) };
    assert_eq!(status(client.request(unnamed)), StatusCode::REQUIRED_DATA_MISSING);
    let mode = status(client.request(register(ServerMode(3))));
    assert_eq!(mode, StatusCode::UNSPECIFIED_FAILURE);
}

#[test]
fn only_the_server_itself_unregisters_and_only_what_it_registered() {
    let server = server();
    let (first, id) = recorder(&server, 25, ServerMode::PARALLEL, "first");
    let (second, other) = recorder(&server, 25, ServerMode::PARALLEL, "second");
    assert_ne!(id, other);
    assert_eq!(status(unregister(&second, id)), StatusCode::INVALID_SERVICE);
    assert_eq!(status(unregister(&first, 4711)), StatusCode::INVALID_SERVICE);
    unregister(&first, id).unwrap();
    assert_eq!(status(unregister(&first, id)), StatusCode::INVALID_SERVICE);
}

#[test]
fn a_server_that_registers_again_keeps_its_id_and_gets_each_request_once() {
    let server = server();
    let (recorder, id) = recorder(&server, 25, ServerMode::PARALLEL, "recorder");
    let again = recorder.request(register(ServerMode::PARALLEL)).unwrap();
    assert_eq!(again.registered_service_id, id);
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    let request = start_at(&recorder);
    assert!(!was_asked(&recorder));
    confirm(&recorder, request.invoke_id, 0, 0);
    wait(ticket).unwrap();
}

#[test]
fn without_a_registered_server_the_request_is_refused() {
    let server = server();
    let client = client(&server, Services::empty(), "anna");
    assert_eq!(status(client.request(start())), NO_SERVER);
    let (recorder, id) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    unregister(&recorder, id).unwrap();
    assert_eq!(status(client.request(start())), NO_SERVER);
    assert_eq!(status(client.request(stop(0, 0))), NO_SERVER);
}

#[test]
fn a_recording_request_crosses_every_pair_of_versions_with_the_other_end_added() {
    let server = server();
    let old_and_new = [9, 13, 14, 18, 19, 20, 24, 25];
    for recorder_version in old_and_new {
        let (recorder, id) = recorder(&server, recorder_version, ServerMode::EXCLUSIVE, "recorder");
        for client_version in old_and_new {
            let client = connect(&server, Services::empty())
                .version(Version::new(client_version).unwrap())
                .client_id("anna")
                .open()
                .unwrap();
            let ticket = client.request_async(start()).unwrap();
            let request = start_at(&recorder);
            let expected = StartRecordingReq {
                invoke_id: request.invoke_id,
                client_id: Some("anna".into()),
                client_address: Some("127.0.0.1".into()),
                ..start()
            };
            assert_eq!(request, expected, "{client_version} to {recorder_version}");

            confirm(&recorder, request.invoke_id, 0, 77);
            let conf = wait(ticket).unwrap();
            assert_eq!((conf.session_id, conf.server_data), (0, 77));
            assert_eq!(conf.client_id.as_deref(), Some("recorder"));
            assert_eq!(conf.client_address.as_deref(), Some("127.0.0.1"));
        }
        unregister(&recorder, id).unwrap();
    }
}

#[test]
fn clients_with_equal_invoke_ids_get_each_its_own_answer() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let anna = client(&server, Services::empty(), "anna");
    let bert = client(&server, Services::empty(), "bert");
    let for_anna = anna.request_async(start()).unwrap();
    let first = start_at(&recorder);
    let for_bert = bert.request_async(start()).unwrap();
    let second = start_at(&recorder);
    assert_eq!(first.client_id.as_deref(), Some("anna"));
    assert_eq!(second.client_id.as_deref(), Some("bert"));
    assert_ne!(first.invoke_id, second.invoke_id);
    confirm(&recorder, second.invoke_id, 0, 2);
    confirm(&recorder, first.invoke_id, 0, 1);
    assert_eq!(wait(for_anna).unwrap().server_data, 1);
    assert_eq!(wait(for_bert).unwrap().server_data, 2);
}

#[test]
fn a_server_that_wants_the_stop_itself_is_named_by_its_session() {
    let server = server();
    let (first, _) = recorder(&server, 25, ServerMode::ROUND_ROBIN, "first");
    let (second, _) = recorder(&server, 25, ServerMode::ROUND_ROBIN, "second");
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    confirm(&first, start_at(&first).invoke_id, u32::MAX, 77);
    let conf = wait(ticket).unwrap();
    assert!(conf.session_id != u32::MAX && conf.session_id != 0);

    // Twice: it is not the other one's turn in between.
    for _ in 0..2 {
        let ticket = client.request_async(stop(conf.session_id, conf.server_data)).unwrap();
        let request = stop_at(&first);
        assert_eq!((request.session_id, request.server_data), (conf.session_id, 77));
        assert_eq!(request.client_id.as_deref(), Some("anna"));
        let answer = StopRecordingConf { invoke_id: request.invoke_id, ..Default::default() };
        first.send(&answer.into()).unwrap();
        let stopped = wait(ticket).unwrap();
        assert_eq!(stopped.client_id.as_deref(), Some("first"));
        assert_eq!(stopped.client_address.as_deref(), Some("127.0.0.1"));
    }
    assert!(!was_asked(&second));
}

#[test]
fn a_stop_for_a_session_that_serves_no_more_is_refused() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    assert_eq!(status(client.request(stop(4711, 0))), NO_SERVER);
    assert_eq!(status(client.request(stop(u32::MAX, 0))), NO_SERVER);
    assert!(!was_asked(&recorder));
}

#[test]
fn round_robin_asks_the_server_that_has_waited_longest() {
    let server = server();
    let (first, _) = recorder(&server, 25, ServerMode::ROUND_ROBIN, "first");
    let (second, id) = recorder(&server, 20, ServerMode::ROUND_ROBIN, "second");
    let (third, _) = recorder(&server, 9, ServerMode::ROUND_ROBIN, "third");
    let client = client(&server, Services::empty(), "anna");
    let served_by = |recorder: &Client| {
        let ticket = client.request_async(start()).unwrap();
        confirm(recorder, start_at(recorder).invoke_id, 0, 0);
        wait(ticket).unwrap();
    };
    served_by(&first);
    served_by(&second);
    served_by(&third);
    served_by(&first);
    unregister(&second, id).unwrap();
    served_by(&third);
    // Who registers anew has waited shortest.
    second.request(register(ServerMode::ROUND_ROBIN)).unwrap();
    served_by(&first);
    served_by(&third);
    served_by(&second);
}

#[test]
fn in_parallel_every_server_is_asked_and_every_response_is_forwarded() {
    let server = server();
    let (first, _) = recorder(&server, 25, ServerMode::PARALLEL, "first");
    let (second, _) = recorder(&server, 17, ServerMode::PARALLEL, "second");
    let (third, _) = recorder(&server, 9, ServerMode::PARALLEL, "third");
    let mut raw = Raw::open(&server, 25);
    let mut request = start();
    request.invoke_id = 4711;
    raw.send(&request.into());
    let asked = [&second, &first, &third].map(|recorder| (recorder, start_at(recorder)));
    for (place, (recorder, request)) in asked.into_iter().enumerate() {
        if place == 2 {
            let status = StatusCode::UNSPECIFIED_FAILURE;
            let invoke_id = request.invoke_id;
            recorder.send(&FailureConf { invoke_id, status, ..Default::default() }.into()).unwrap();
            break;
        }
        confirm(recorder, request.invoke_id, u32::MAX, place as u32);
        let Message::StartRecordingConf(conf) = raw.next() else { panic!("no confirmation") };
        assert_eq!((conf.invoke_id, conf.server_data), (4711, place as u32));
        assert_eq!(conf.client_id.as_deref(), Some(["second", "first"][place]));
    }
    let Message::FailureConf(failure) = raw.next() else { panic!("no failure") };
    assert_eq!((failure.invoke_id, failure.status), (4711, StatusCode::UNSPECIFIED_FAILURE));
}

#[test]
fn a_failure_of_the_server_reaches_the_client_as_it_is() {
    let server = server();
    let (recorder, _) = recorder(&server, 12, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    let invoke_id = start_at(&recorder).invoke_id;
    let status_code = StatusCode::NO_CALL_ACTIVE;
    let failure = FailureConf { invoke_id, status: status_code, ..Default::default() };
    recorder.send(&failure.into()).unwrap();
    assert_eq!(status(wait(ticket)), status_code);
}

#[test]
fn a_client_that_is_gone_before_the_answer_leaves_nothing_behind() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let gone = client(&server, Services::empty(), "gone");
    let _ticket = gone.request_async(start()).unwrap();
    let late = start_at(&recorder).invoke_id;
    gone.close();
    confirm(&recorder, late, 0, 1);
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    confirm(&recorder, start_at(&recorder).invoke_id, 0, 2);
    assert_eq!(wait(ticket).unwrap().server_data, 2);
    assert_eq!(so_far(&recorder), [], "an answer is not answered");
}

#[test]
fn when_the_server_is_gone_before_the_answer_the_client_is_told() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    start_at(&recorder);
    recorder.close();
    assert_eq!(status(wait(ticket)), NO_SERVER);
    assert_eq!(status(client.request(start())), NO_SERVER, "the registration is gone too");
}

#[test]
fn in_parallel_a_lost_server_is_told_of_only_when_nobody_answers() {
    let server = server();
    let (first, _) = recorder(&server, 25, ServerMode::PARALLEL, "first");
    let (second, _) = recorder(&server, 25, ServerMode::PARALLEL, "second");
    let mut raw = Raw::open(&server, 25);
    let ask = |raw: &mut Raw, invoke_id| {
        let mut request = start();
        request.invoke_id = invoke_id;
        raw.send(&request.into());
    };
    ask(&mut raw, 1);
    ask(&mut raw, 2);
    let at_first = [start_at(&first), start_at(&first)];
    let _ = [start_at(&second), start_at(&second)];
    confirm(&first, at_first[0].invoke_id, 0, 7);
    let Message::StartRecordingConf(conf) = raw.next() else { panic!("no confirmation") };
    assert_eq!((conf.invoke_id, conf.server_data), (1, 7));
    second.close();
    first.close();
    let Message::FailureConf(failure) = raw.next() else { panic!("no failure") };
    assert_eq!((failure.invoke_id, failure.status), (2, NO_SERVER));
    assert_eq!(raw.so_far(), [], "nothing more is said of request 1");
}

#[test]
fn a_server_that_never_answers_is_given_up_and_its_late_answer_is_dropped() {
    let times =
        ctisp::session::ServerConfig { answer_timeout: Duration::ZERO, ..Default::default() };
    let server = Server::builder().session(times).start().unwrap();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    assert_eq!(status(client.request(start())), StatusCode::TIMEOUT);
    confirm(&recorder, start_at(&recorder).invoke_id, 0, 1);
    assert_eq!(so_far(&recorder), []);
    assert_eq!(so_far(&client), []);
}

#[test]
fn a_server_that_has_unregistered_may_still_answer_what_it_got_before() {
    let server = server();
    let (recorder, id) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    let request = start_at(&recorder);
    unregister(&recorder, id).unwrap();
    confirm(&recorder, request.invoke_id, 0, 5);
    assert_eq!(wait(ticket).unwrap().server_data, 5);
}

#[test]
fn only_the_server_that_was_asked_can_answer_and_only_by_the_right_confirmation() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let other = client(&server, Services::empty(), "other");
    let client = client(&server, Services::empty(), "anna");
    let ticket = client.request_async(start()).unwrap();
    let invoke_id = start_at(&recorder).invoke_id;
    confirm(&other, invoke_id, 0, 1);
    recorder.send(&StopRecordingConf { invoke_id, ..Default::default() }.into()).unwrap();
    assert_eq!(so_far(&other), []);
    confirm(&recorder, invoke_id, 0, 2);
    assert_eq!(wait(ticket).unwrap().server_data, 2);
}

#[test]
fn a_bridge_names_the_agent_and_others_name_one_that_exists() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let nobody = || StartRecordingReq { agent_instrument: None, ..start() };
    for service in [Services::ALL_EVENTS, Services::PERIPHERAL_MONITOR] {
        let bridge = client(&server, service, "bridge");
        let missing = status(bridge.request(nobody()));
        assert_eq!(missing, StatusCode::REQUIRED_DATA_MISSING);
        let unnamed = StopRecordingReq { agent_instrument: None, ..stop(0, 0) };
        assert_eq!(status(bridge.request(unnamed)), StatusCode::REQUIRED_DATA_MISSING);
        let unknown = StartRecordingReq { agent_id: Some("4711".into()), ..nobody() };
        assert_eq!(status(bridge.request(unknown)), StatusCode::INVALID_AGENT_DATA);
        let out = StartRecordingReq { agent_id: Some("1001".into()), ..nobody() };
        assert_eq!(status(bridge.request(out)), StatusCode::AGENT_NOT_LOGGED_ON);
        let mixed = StartRecordingReq { agent_extension: Some("3002".into()), ..start() };
        assert_eq!(status(bridge.request(mixed)), StatusCode::INCONSISTENT_AGENT_DATA);
    }
    let client = client(&server, Services::empty(), "anna");
    let elsewhere = StartRecordingReq { peripheral_id: Some(4711), ..start() };
    assert_eq!(status(client.request(elsewhere)), StatusCode::INVALID_PERIPHERAL_ID);
    assert!(!was_asked(&recorder));
    let ticket = client.request_async(nobody()).unwrap();
    let request = start_at(&recorder);
    assert_eq!(request.agent_instrument, None);
    confirm(&recorder, request.invoke_id, 0, 0);
    wait(ticket).unwrap();
}

#[test]
fn a_desktop_that_names_no_agent_means_its_own() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let desk = available(&server, "3002");
    let ticket =
        desk.request_async(StartRecordingReq { agent_instrument: None, ..start() }).unwrap();
    let request = start_at(&recorder);
    assert_eq!(request.client_id.as_deref(), Some("desk 3002"));
    assert_eq!(request.agent_instrument.as_deref(), Some("3002"));
    assert_eq!(request.agent_extension.as_deref(), Some("3002"));
    assert_eq!(request.agent_id.as_deref(), Some("1002"));
    confirm(&recorder, request.invoke_id, 0, 0);
    wait(ticket).unwrap();
}

#[test]
fn a_bad_direction_or_type_of_rtp_is_refused_by_its_own_status() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    let direction = StartRecordingReq { direction: RtpDirection(3), ..start() };
    assert_eq!(status(client.request(direction)), StatusCode::INVALID_RTP_DIRECTION);
    let direction = StopRecordingReq { direction: RtpDirection(3), ..stop(0, 0) };
    assert_eq!(status(client.request(direction)), StatusCode::INVALID_RTP_DIRECTION);
    let kind = StartRecordingReq { rtp_type: RtpType(3), ..start() };
    assert_eq!(status(client.request(kind)), StatusCode::INVALID_RTP_TYPE);
    let device = Some(ConnectionDeviceIdType(7));
    let kind = StartRecordingReq { connection_device_id_type: device, ..start() };
    assert_eq!(status(client.request(kind)), StatusCode::INVALID_CONNECTION_ID_TYPE);
    assert!(!was_asked(&recorder));
}

#[test]
fn what_a_client_says_of_itself_does_not_reach_the_server() {
    let server = server();
    let (recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    let liar = StartRecordingReq {
        client_id: Some("bert".into()),
        client_address: Some("10.0.0.1".into()),
        ..start()
    };
    let ticket = client.request_async(liar).unwrap();
    let request = start_at(&recorder);
    assert_eq!(request.client_id.as_deref(), Some("anna"));
    assert_eq!(request.client_address.as_deref(), Some("127.0.0.1"));
    confirm(&recorder, request.invoke_id, 0, 0);
    wait(ticket).unwrap();
}

#[test]
fn a_client_cannot_let_requests_wait_without_limit() {
    let server = server();
    let (_recorder, _) = recorder(&server, 25, ServerMode::EXCLUSIVE, "recorder");
    let client = client(&server, Services::empty(), "anna");
    let waiting: Vec<_> = (0..100).map(|_| client.request_async(start()).unwrap()).collect();
    assert_eq!(status(client.request(start())), StatusCode::UNSPECIFIED_FAILURE);
    let other = self::client(&server, Services::empty(), "bert");
    let _ticket = other.request_async(start()).unwrap();
    assert_eq!(so_far(&other), [], "another client has its own room");
    assert_eq!(waiting.len(), 100);
}

#[test]
fn an_emergency_is_told_to_recording_servers_as_long_as_they_are_registered() {
    let server = server();
    let (recorder, id) = recorder(&server, 9, ServerMode::PARALLEL, "recorder");
    let bridge = connect(&server, Services::SERVER | Services::ALL_EVENTS).open().unwrap();
    bridge.request(register(ServerMode::PARALLEL)).unwrap();
    let desk = available(&server, "3002");
    let emergency = EmergencyCallReq { peripheral_id: Some(5000), ..EmergencyCallReq::default() };
    let declare = || status(desk.request(emergency.clone()));
    assert_eq!(declare(), StatusCode::SUPERVISOR_NOT_FOUND);
    let told = |client: &Client| {
        let seen = so_far(client).into_iter();
        seen.filter(|event| matches!(event, Event::EmergencyCall(_))).count()
    };
    let event = expect!(recorder, EmergencyCall);
    assert_eq!(event.agent_id.as_deref(), Some("1002"));
    assert_eq!(event.client_id.as_deref(), Some("desk 3002"));
    assert_eq!(told(&bridge), 1, "once, though it is both");
    unregister(&recorder, id).unwrap();
    declare();
    assert_eq!(told(&recorder), 0);
}
