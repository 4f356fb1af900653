//! A step that makes more events than connections hold.

mod server_support;

use ctisp::client::{Overflow, RawEvent};
use ctisp::messages::{CallDataUpdateEvent, NamedVariable};
use ctisp::peripheral::*;
use ctisp::wire::{Body, Connection};
use ctisp::{Message, PeripheralType, Server, Services, StatusCode};
use server_support::*;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::time::Duration;

/// About 20 MB: more than the system keeps for a connection, and the server for a session.
const EVENTS: u64 = 10_000;

/// Tells a large event in every millisecond.
struct Talker {
    told: Arc<AtomicU64>,
    now: Duration,
    events: VecDeque<PeripheralEvent>,
}

fn at(event: u64) -> Duration {
    Duration::from_millis(event + 1)
}

fn large_event() -> PeripheralEvent {
    let variable =
        |number| NamedVariable { name: format!("user.{number}"), value: "x".repeat(200) };
    let event = CallDataUpdateEvent {
        named_variables: (0..9).map(variable).collect(),
        ..CallDataUpdateEvent::default()
    };
    let message = Message::from(event);
    PeripheralEvent { instruments: Vec::new(), bridge: true, everyone: false, message }
}

impl Peripheral for Talker {
    fn peripherals(&self) -> Vec<PeripheralInfo> {
        let kind = PeripheralType::ENTERPRISE_AGENT;
        vec![PeripheralInfo { id: 5000, kind, online: true, multiline: false }]
    }
    fn time(&self) -> u32 {
        0
    }
    fn advance(&mut self, now: Duration) {
        self.now = now;
        while self.next_deadline().is_some_and(|due| due <= now) {
            self.told.fetch_add(1, Ordering::SeqCst);
            self.events.push_back(large_event());
        }
    }
    fn next_deadline(&self) -> Option<Duration> {
        let told = self.told.load(Ordering::SeqCst);
        (told < EVENTS).then(|| at(told))
    }
    fn take_event(&mut self) -> Option<PeripheralEvent> {
        self.events.pop_front()
    }
    fn request(&mut self, _: &Message) -> Result<Message, Refusal> {
        Err(StatusCode::INVALID_PERIPHERAL_ID.into())
    }
    fn find_device(&self, _: &DeviceName<'_>) -> Result<Device, StatusCode> {
        Err(StatusCode::INVALID_AGENT_DATA)
    }
    fn instrument_of(&self, _: &Connection) -> Option<String> {
        None
    }
    fn calls_at(&self, _: &str) -> Vec<Message> {
        Vec::new()
    }
}

/// Waits until no more is told for a while: the server waits for its client, or is done.
fn until_it_stands(told: &AtomicU64) {
    let mut last = 0;
    loop {
        std::thread::sleep(Duration::from_millis(20));
        let now = told.load(Ordering::SeqCst);
        if now == last && now > 0 {
            return;
        }
        last = now;
    }
}

#[test]
fn a_client_that_reads_gets_all_that_one_step_makes() {
    let told = Arc::new(AtomicU64::new(0));
    let talker = Talker { told: told.clone(), now: Duration::ZERO, events: VecDeque::new() };
    let server = Server::builder().stepped().start_on(talker).unwrap();
    let bridge =
        connect(&server, Services::ALL_EVENTS).event_queue(10, Overflow::Block).open().unwrap();
    let reader = std::thread::spawn(move || {
        until_it_stands(&told);
        let mut read = 0;
        while read < EVENTS {
            match bridge.next_raw_event(Some(PATIENCE)).unwrap().expect("events come") {
                RawEvent::Message(_, event) => {
                    read += u64::from(event.message_type == CallDataUpdateEvent::DEF.number);
                }
                end => panic!("cut off after {read} events: {end:?}"),
            }
        }
    });
    server.step(at(EVENTS)).unwrap();
    reader.join().unwrap();
}
