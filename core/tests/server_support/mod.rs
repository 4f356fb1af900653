//! What the tests of the server have in common.

#![allow(dead_code)]

pub mod blocks;
pub mod configured;
pub mod raw;
pub mod team;
pub mod wire;

use ctisp::messages::*;
use ctisp::peripheral::simulator::{Config, Simulator};
use ctisp::peripheral::*;
use ctisp::wire::Connection;
use ctisp::{
    AgentState, Client, ClientBuilder, Error, Event, Message, Server, Services, StatusCode,
};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// No test waits longer for anything that must come.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub fn server() -> Server {
    Server::start().unwrap()
}

pub fn connect<P: Peripheral>(server: &Server<P>, services: Services) -> ClientBuilder {
    Client::builder()
        .side(server.address().to_string())
        .services(services)
        .peripheral_id(5000)
        .reconnect(false)
}

/// A session with these services and a ClientID.
pub fn client<P: Peripheral>(server: &Server<P>, services: Services, id: &str) -> Client {
    connect(server, services).client_id(id).open().unwrap()
}

/// A desktop with Client Control and Call Data Update; its ClientID is `desk INSTRUMENT`.
pub fn desk<P: Peripheral>(server: &Server<P>, instrument: &str) -> Client {
    let services = Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::CALL_DATA_UPDATE;
    connect(server, services)
        .client_id(format!("desk {instrument}"))
        .agent_instrument(instrument)
        .open()
        .unwrap()
}

/// A desktop whose agent, 10xx at 30xx, is available.
pub fn available<P: Peripheral>(server: &Server<P>, instrument: &str) -> Client {
    let desk = desk(server, instrument);
    let agent = instrument.replacen('3', "1", 1);
    desk.login(&agent, &agent).unwrap();
    desk.set_agent_state(AgentState::AVAILABLE).unwrap();
    next(&desk, "agent state", |event| match event {
        Event::AgentState(event) if event.agent_state == AgentState::AVAILABLE => Some(()),
        _ => None,
    });
    desk
}

/// The next event that `wanted` picks.
pub fn next<T>(client: &Client, what: &str, wanted: impl Fn(Event) -> Option<T>) -> T {
    loop {
        let event = client.next_event(PATIENCE).unwrap_or_else(|e| panic!("no {what}: {e}"));
        let event = event.unwrap_or_else(|| panic!("no {what}"));
        if let Some(found) = wanted(event) {
            return found;
        }
    }
}

/// All events up to the answer of a question whose answer tells that nothing else is on the way:
/// the server handles a session's messages in order.
pub fn so_far(client: &Client) -> Vec<Event> {
    // Each question has its own words: all clients get the answers to all questions.
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let own = format!("that is all {}", ASKED.fetch_add(1, Ordering::Relaxed));
    let marker = UserMessageReq {
        distribution: ctisp::MessageDistribution::ALL,
        text: Some(own.clone()),
        ..UserMessageReq::default()
    };
    client.request(marker).unwrap();
    let mut events = Vec::new();
    loop {
        match client.next_event(PATIENCE).unwrap().expect("the marker must come") {
            Event::UserMessage(event) if event.text.as_ref() == Some(&own) => return events,
            Event::UserMessage(event)
                if event.text.as_deref().is_some_and(|text| text.starts_with("that is all")) => {}
            event => events.push(event),
        }
    }
}

/// The status code of a FAILURE_CONF.
pub fn status<T: std::fmt::Debug>(answer: Result<T, Error>) -> StatusCode {
    match answer {
        Err(Error::Refused { status, .. }) => status,
        other => panic!("expected FAILURE_CONF, not {other:?}"),
    }
}

/// Sends the same request as any message, with a different confirmation type.
pub fn refused(client: &Client, request: impl Into<Message>) -> StatusCode {
    status(client.request_message(request.into()))
}

/// The demo centre as another peripheral might be: it knows the ECC variables `user.one` and
/// `user.many`, an array, and tells every agent state twice.
pub struct Wrapped(Simulator, Option<PeripheralEvent>);

impl Wrapped {
    pub fn new() -> Wrapped {
        Wrapped(Simulator::new(Config::demo(), 1), None)
    }
}

impl Peripheral for Wrapped {
    fn peripherals(&self) -> Vec<PeripheralInfo> {
        self.0.peripherals()
    }
    fn time(&self) -> u32 {
        self.0.time()
    }
    fn advance(&mut self, now: Duration) {
        self.0.advance(now);
    }
    fn next_deadline(&self) -> Option<Duration> {
        self.0.next_deadline()
    }
    fn take_event(&mut self) -> Option<PeripheralEvent> {
        if let Some(again) = self.1.take() {
            return Some(again);
        }
        let event = self.0.take_event()?;
        if matches!(event.message, Message::AgentStateEvent(_)) {
            self.1 = Some(event.clone());
        }
        Some(event)
    }
    fn request(&mut self, request: &Message) -> Result<Message, Refusal> {
        self.0.request(request)
    }
    fn find_device(&self, name: &DeviceName<'_>) -> Result<Device, StatusCode> {
        self.0.find_device(name)
    }
    fn instrument_of(&self, connection: &Connection) -> Option<String> {
        self.0.instrument_of(connection)
    }
    fn calls_at(&self, instrument: &str) -> Vec<Message> {
        self.0.calls_at(instrument)
    }
    fn ecc_variable(&self, name: &str) -> EccKind {
        match name {
            "user.one" => EccKind::Scalar,
            "user.many" => EccKind::Array,
            _ => EccKind::NotConfigured,
        }
    }
}

/// The next event of that kind.
#[macro_export]
macro_rules! expect {
    ($client:expr, $variant:ident) => {
        $crate::server_support::next(&$client, stringify!($variant), |event| match event {
            ctisp::Event::$variant(event) => Some(event),
            _ => None,
        })
    };
}
