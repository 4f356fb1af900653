//! A server whose lines the test writes.

#![allow(dead_code)]

use ctisp::messages::*;
use ctisp::session::{ServerConfig, ServerEndReason, ServerOutput, ServerSession};
use ctisp::{Client, ClientBuilder, Event, Services, StatusCode};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// No test waits longer for anything that must come.
pub const SOON: Duration = Duration::from_secs(30);

pub type Script = dyn Fn(&mut ServerSession, Message) + Send + Sync;

/// Why OPEN_REQ is refused; `None`: it is not.
type Decide = dyn Fn(&OpenReq) -> Option<StatusCode> + Send + Sync;

/// What a scripted server does with OPEN_REQ.
#[derive(Clone, Copy)]
pub enum Opening {
    Accept,
    Refuse(StatusCode),
    /// Up to that version.
    UpTo(u32),
}

impl Opening {
    fn decide(self, request: &OpenReq) -> Option<StatusCode> {
        match self {
            Opening::Accept => None,
            Opening::Refuse(status) => Some(status),
            Opening::UpTo(version) if request.version_number <= version => None,
            Opening::UpTo(_) => Some(StatusCode::INVALID_VERSION),
        }
    }
}

/// A server on a free port. It ends with the test's process.
pub fn server(
    opening: Opening,
    script: impl Fn(&mut ServerSession, Message) + Send + Sync + 'static,
) -> String {
    server_that(move |request| opening.decide(request), script)
}

/// As [`server`], deciding anew on each OPEN_REQ.
pub fn server_that(
    decide: impl Fn(&OpenReq) -> Option<StatusCode> + Send + Sync + 'static,
    script: impl Fn(&mut ServerSession, Message) + Send + Sync + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let decide: Arc<Decide> = Arc::new(decide);
    let script: Arc<Script> = Arc::new(script);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (decide, script) = (decide.clone(), script.clone());
            thread::spawn(move || serve(stream.unwrap(), &*decide, &*script));
        }
    });
    address
}

/// Serves one connection; tells how its session ended.
pub fn talk(stream: TcpStream, opening: Opening, script: &Script) -> Option<ServerEndReason> {
    serve(stream, &move |request: &OpenReq| opening.decide(request), script)
}

fn serve(mut stream: TcpStream, decide: &Decide, script: &Script) -> Option<ServerEndReason> {
    let mut reason = None;
    let mut session = ServerSession::new(&ServerConfig::default(), Instant::now());
    let mut buffer = [0; 4096];
    while let Ok(count) = stream.read(&mut buffer) {
        session.receive(&buffer[..count]);
        if count == 0 {
            session.connection_lost();
        }
        while let Some(output) = session.poll(Instant::now()) {
            match output {
                ServerOutput::Open(request) => match decide(&request) {
                    Some(status) => session.refuse(status),
                    None => {
                        let services_granted = request.services_requested;
                        let conf = OpenConf { services_granted, ..OpenConf::default() };
                        session.accept(conf, Instant::now()).unwrap();
                    }
                },
                ServerOutput::Message(message) => script(&mut session, message),
                ServerOutput::Ended(end) => reason = Some(end.reason),
            }
        }
        if stream.write_all(session.outgoing()).is_err() || session.is_finished() {
            break;
        }
        session.sent(session.outgoing().len());
        if session.is_closing() {
            let _ = stream.shutdown(Shutdown::Write);
        }
    }
    reason
}

/// Confirms what agents do; MAKE_CALL_REQ makes as many END_CALL_EVENTs as the number dialed says.
pub fn obliging(session: &mut ServerSession, message: Message) {
    let invoke_id = message.invoke_id().unwrap_or(0);
    match message {
        Message::SetAgentStateReq(_) => {
            session.send(&SetAgentStateConf { invoke_id }.into()).unwrap();
        }
        Message::AnswerCallReq(_) => session.send(&AnswerCallConf { invoke_id }.into()).unwrap(),
        Message::MakeCallReq(request) => {
            for call in 0..request.dialed_number.unwrap().parse().unwrap() {
                let connection_call_id = Some(call);
                let event = EndCallEvent { connection_call_id, ..EndCallEvent::default() };
                session.send(&event.into()).unwrap();
            }
            let mut conf = MakeCallConf { invoke_id, ..MakeCallConf::default() };
            conf.new_connection_call_id = Some(77);
            conf.new_connection_device_id = Some("3001".into());
            session.send(&conf.into()).unwrap();
        }
        Message::QueryAgentStateReq(_) => {} // Never answered.
        Message::HoldCallReq(_) => {
            let failure_code = ctisp::ControlFailureCode::NO_ACTIVE_CALL;
            let conf = ControlFailureConf { invoke_id, failure_code, peripheral_error_code: 0 };
            session.send(&conf.into()).unwrap();
        }
        Message::ListAgentTeamReq(_) => {
            for (more, team_ids) in [(1, vec![1, 2]), (1, vec![3]), (0, vec![4, 5])] {
                let more = ctisp::More(more);
                let conf =
                    ListAgentTeamConf { invoke_id, more, team_ids, ..ListAgentTeamConf::default() };
                session.send(&conf.into()).unwrap();
            }
        }
        Message::ClearCallReq(_) => {
            session.end(StatusCode::CTI_SERVER_OFFLINE, Instant::now());
        }
        _ => session.fail(invoke_id, StatusCode::FUNCTION_NOT_AVAILABLE),
    }
}

pub fn desk(address: &str) -> ClientBuilder {
    Client::builder()
        .side(address)
        .reconnect(false)
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument("3001")
}

pub fn open(address: &str) -> Client {
    desk(address).open().unwrap()
}

/// A request that the tables find complete.
pub fn login() -> SetAgentStateReq {
    SetAgentStateReq { agent_instrument: Some("3001".into()), ..SetAgentStateReq::default() }
}

pub fn next(client: &Client) -> Event {
    client.next_event(SOON).unwrap().expect("an event")
}

/// An address where nobody listens.
pub fn nobody() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}
