//! Whatever is asked of the centre: it stands, it forgets calls that are over, it can be repeated.

use crate::desk::*;
use ctisp::peripheral::simulator::WrapUp;
use ctisp::peripheral::{Peripheral, PeripheralEvent, Refusal};
use ctisp::wire::Connection;
use ctisp::{AgentState, ForcedFlag, Message};
use std::collections::BTreeMap;
use std::time::Duration;

/// SplitMix64, so that a failing seed can be tried again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn agent(&mut self) -> String {
        (1001 + self.below(6)).to_string()
    }

    fn connection(&mut self, calls: u32) -> Connection {
        let call = calls.saturating_sub(self.below(4) as u32);
        at(call, &(3001 + self.below(6)).to_string())
    }
}

type Story = (Vec<Result<Message, Refusal>>, Vec<PeripheralEvent>);

/// A random story of requests, callers and time, valid or not.
fn story(seed: u64, steps: usize) -> (Desk, Story) {
    let mut chance = Chance(seed);
    let mut desk = Desk::with(|config| {
        config.wrap_up = if seed % 2 == 0 { WrapUp::Optional } else { WrapUp::Required };
        config.delays.ring_no_answer = (seed % 3 == 0).then(|| Duration::from_secs(8));
        config.delays.work = (seed % 5 == 0).then(|| Duration::from_secs(20));
    });
    let (mut answers, mut events, mut now) = (Vec::new(), Vec::new(), 0);
    let mut calls = 0;
    for _ in 0..steps {
        let agent = chance.agent();
        let request: Message = match chance.below(16) {
            0 | 1 => login(&agent, &instrument(&chance.agent())).into(),
            2 => {
                let mut request = logout(&agent);
                request.forced_flag = ForcedFlag(chance.below(3) as _);
                request.into()
            }
            3..=5 => state(&agent, AgentState(chance.below(16) as u16)).into(),
            6 | 7 => {
                let numbers = ["3001", "3002", "3003", "8001", "8002", "8009", "9123", "77"];
                let number = numbers[chance.below(8) as usize];
                let mut request = make(&instrument(&agent), number);
                request.call_manner_type.0 = chance.below(5) as u16;
                request.into()
            }
            8 | 9 => answer(chance.connection(calls)).into(),
            10 => clear(chance.connection(calls)).into(),
            11 => hold(chance.connection(calls)).into(),
            12 => retrieve(chance.connection(calls)).into(),
            13 => set_data(chance.connection(calls)).into(),
            14 => release(chance.connection(calls)).into(),
            _ => snapshot(chance.connection(calls)).into(),
        };
        answers.push(desk.centre.request(&request));
        match chance.below(8) {
            0 | 1 => drop(desk.centre.place_call("5551234", "8001", &[])),
            2 => {
                let call = at(calls.saturating_sub(chance.below(4) as u32), "").call_id;
                desk.centre.hang_up(call.unwrap_or_default());
            }
            3 => {
                now += chance.below(5_000);
                desk.centre.advance(Duration::from_millis(now));
            }
            _ => {}
        }
        if chance.below(200) == 0 {
            desk.centre.set_online(5000, false);
            desk.centre.set_online(5000, true);
        }
        let new = desk.messages();
        calls = new.iter().filter_map(|event| call_of(&event.message)).fold(calls, u32::max);
        events.extend(new);
    }
    (desk, (answers, events))
}

/// The number of the call that begins.
fn call_of(message: &Message) -> Option<u32> {
    let first = at(0, "").call_id?;
    match message {
        Message::BeginCallEvent(event) => event.connection_call_id.map(|id| id - first),
        _ => None,
    }
}

/// Everybody hangs up: callers outside, then agents.
fn all_hang_up(desk: &mut Desk) {
    for call in 0..2_000 {
        let id = at(call, "").call_id;
        desk.centre.hang_up(id.unwrap_or_default());
    }
    for agent in 1001..=1020 {
        let mut request = logout(&agent.to_string());
        request.agent_instrument = None;
        request.forced_flag = ForcedFlag::TRUE;
        let _ = desk.ask(request);
    }
}

#[test]
fn no_call_is_left_when_all_have_hung_up() {
    for seed in 0..60 {
        let (mut desk, _) = story(seed, 400);
        all_hang_up(&mut desk);
        assert_eq!(desk.centre.calls_in_progress(), 0, "seed {seed}");
        for agent in 1001..=1006 {
            let state = desk.state_of(&agent.to_string());
            assert_eq!(state, AgentState::LOGOUT, "seed {seed}");
        }
    }
}

#[test]
fn the_stories_do_reach_conversations() {
    let (_, (_, events)) = story(1, 400);
    let talks = events.iter().filter(|e| matches!(e.message, Message::CallEstablishedEvent(_)));
    assert!(talks.count() > 10);
}

#[test]
fn the_same_inputs_give_the_same_events() {
    for seed in [3, 4, 30] {
        assert_eq!(story(seed, 400).1, story(seed, 400).1, "seed {seed}");
    }
}

/// Every session hears BEGIN_CALL first and END_CALL last of a call, once each, with the same
/// connection; the same for All Events.
#[test]
fn begin_call_and_end_call_frame_what_each_session_hears() {
    for seed in 0..30 {
        let (mut desk, (_, mut events)) = story(seed, 400);
        desk.messages();
        all_hang_up(&mut desk);
        events.extend(desk.messages());
        let mut open: BTreeMap<(String, u32), Connection> = BTreeMap::new();
        for event in &events {
            let mut listeners = event.instruments.clone();
            listeners.extend(event.bridge.then(|| "bridge".to_owned()));
            for listener in listeners {
                hear(&mut open, listener, &event.message, seed);
            }
        }
        assert!(open.is_empty(), "seed {seed}: {open:?}");
    }
}

fn hear(
    open: &mut BTreeMap<(String, u32), Connection>,
    listener: String,
    message: &Message,
    seed: u64,
) {
    let key = |connection: &Connection| (listener.clone(), connection.call_id.unwrap_or_default());
    match message {
        Message::BeginCallEvent(event) => {
            let connection = event.connection();
            let old = open.insert(key(&connection), connection);
            assert_eq!(old, None, "seed {seed}: begun twice for {listener}");
        }
        Message::EndCallEvent(event) => {
            let connection = event.connection();
            let begun = open.remove(&key(&connection));
            assert_eq!(begun, Some(connection), "seed {seed}: end for {listener}");
        }
        other => {
            if let Some(connection) = connection_of(other) {
                let known = open.contains_key(&key(&connection));
                assert!(known, "seed {seed}: {listener} does not know the call of {other:?}");
            }
        }
    }
}

fn connection_of(message: &Message) -> Option<Connection> {
    Some(match message {
        Message::CallDeliveredEvent(event) => event.connection(),
        Message::CallEstablishedEvent(event) => event.connection(),
        Message::CallConnectionClearedEvent(event) => event.connection(),
        Message::CallClearedEvent(event) => event.connection(),
        Message::CallHeldEvent(event) => event.connection(),
        Message::CallRetrievedEvent(event) => event.connection(),
        Message::RtpStartedEvent(event) => event.connection(),
        Message::RtpStoppedEvent(event) => event.connection(),
        Message::CallDataUpdateEvent(event) => event.connection(),
        _ => return None,
    })
}
