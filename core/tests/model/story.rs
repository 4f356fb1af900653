//! Random stories of a centre: requests that agents may make, callers, time.

use crate::desk::*;
use ctisp::messages::{Message, SuperviseCallReq};
use ctisp::peripheral::simulator::{Config, TrafficConfig, WrapUp};
use ctisp::peripheral::{Peripheral, PeripheralEvent};
use ctisp::wire::Connection;
use ctisp::{AgentState, ForcedFlag, SupervisoryAction};
use std::time::Duration;

/// The phones of the story: their agents have the numbers 2000 below.
pub const PHONES: std::ops::RangeInclusive<u32> = 3001..=3020;

pub struct Story {
    pub desk: Desk,
    chance: u64,
    now: u64,
    lately: Vec<Connection>,
}

impl Story {
    pub fn new(seed: u64) -> Story {
        let desk = Desk::with(|config: &mut Config| {
            config.wrap_up = if seed % 2 == 0 { WrapUp::Optional } else { WrapUp::Required };
            config.delays.ring_no_answer = (seed % 3 == 0).then(|| Duration::from_secs(8));
            config.delays.work = (seed % 5 == 0).then(|| Duration::from_secs(20));
            config.traffic = (seed % 4 == 1).then(|| TrafficConfig::new(20_000));
            config.auto_agents = if seed % 4 == 1 { 20 } else { 0 };
            config.skill_groups_listed = seed % 3 == 1;
            config.teams[0].supervisors = vec!["1007".to_owned()];
        });
        let mut story = Story { desk, chance: seed, now: 0, lately: Vec::new() };
        let _ = story.desk.ask(login("1007", "3007"));
        story
    }

    fn below(&mut self, bound: u64) -> u64 {
        // SplitMix64, so that a failing seed can be tried again.
        self.chance = self.chance.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.chance;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn agent(&mut self) -> String {
        (1001 + self.below(6)).to_string()
    }

    fn number(&mut self) -> &'static str {
        ["3001", "3002", "3003", "8001", "8002", "9123", "77"][self.below(7) as usize]
    }

    /// The calls of a phone that has some, the latest last.
    fn calls(&mut self, least: usize) -> Vec<Connection> {
        let first = self.below(7);
        let calls = (0..7).map(|step| {
            let calls = self.desk.centre.calls_at(&(3001 + (first + step) % 7).to_string());
            calls.iter().filter_map(begins).collect::<Vec<_>>()
        });
        calls.into_iter().find(|calls| calls.len() >= least).unwrap_or_default()
    }

    fn call(&mut self) -> Connection {
        let calls = self.calls(1);
        let place = self.below(calls.len().max(1) as u64) as usize;
        calls.get(place).cloned().unwrap_or_else(|| at(99, "3001"))
    }

    fn supervision(&mut self) -> Message {
        SuperviseCallReq {
            peripheral_id: PERIPHERAL,
            agent_instrument: self.call().device_id,
            supervisory_action: SupervisoryAction(self.below(5) as u16),
            supervisor_instrument: Some("3007".to_owned()),
            ..Default::default()
        }
        .into()
    }

    fn request(&mut self) -> Message {
        let agent = self.agent();
        let mut pair = self.calls(2);
        if let (true, Some(active), Some(held)) = (self.below(2) == 0, pair.pop(), pair.pop()) {
            return match self.below(5) {
                0 => alternate(active, held).into(),
                1 => reconnect(active, held).into(),
                2 => transfer(active, held).into(),
                _ => conference(active, held).into(),
            };
        }
        match self.below(26) {
            0 | 1 => login(&agent, &instrument(&agent)).into(),
            2 => {
                let mut request = logout(&agent);
                request.forced_flag = ForcedFlag((self.below(4) == 0).into());
                request.into()
            }
            3..=5 => {
                let states = [AgentState::AVAILABLE, AgentState::NOT_READY, AgentState::WORK_READY];
                state(&agent, states[self.below(3) as usize]).into()
            }
            6 | 7 => make(&instrument(&agent), self.number()).into(),
            8..=12 => answer(self.call()).into(),
            13 => clear(self.call()).into(),
            14 => hold(self.call()).into(),
            15 => retrieve(self.call()).into(),
            16 => {
                let mut request = set_data(self.call());
                request.call_variable3 = Some(self.below(1000).to_string());
                request.into()
            }
            17 => release(self.call()).into(),
            18 => deflect(self.call(), self.number()).into(),
            19 | 20 => consult(self.call(), self.number()).into(),
            21 => blind(self.call(), self.number()).into(),
            22 => clear_all(self.call()).into(),
            23 => at_once(self.call(), self.number()).into(),
            _ => self.supervision(),
        }
    }

    /// One step of the story, and what the centre tells of it.
    pub fn step(&mut self) -> Vec<PeripheralEvent> {
        let request = self.request();
        let _ = self.desk.centre.request(&request);
        match self.below(8) {
            0 | 1 => drop(self.desk.centre.place_call("5551234", "8001", &[(2, "gold")])),
            2 => {
                let place = self.below(self.lately.len().max(1) as u64) as usize;
                let call = self.lately.get(place).and_then(|connection| connection.call_id);
                self.desk.centre.hang_up(call.unwrap_or_default());
            }
            3 => {
                self.now += self.below(5_000);
                self.desk.centre.advance(Duration::from_millis(self.now));
            }
            _ => {}
        }
        if self.below(200) == 0 {
            self.desk.centre.set_online(5000, false);
            self.desk.centre.set_online(5000, true);
        }
        let events = self.desk.messages();
        self.lately.extend(events.iter().filter_map(|event| begins(&event.message)));
        let old = self.lately.len().saturating_sub(8);
        self.lately.drain(..old);
        events
    }
}

/// The connection that begins, or gets a new id.
fn begins(message: &Message) -> Option<Connection> {
    match message {
        Message::BeginCallEvent(event) => Some(event.connection()),
        Message::CallDataUpdateEvent(event) => Some(event.new_connection()),
        _ => None,
    }
}
