//! Generated calls: outside callers by chance.
//!
//! All that chance says of a call (when it comes, who calls where, how long the caller waits and
//! talks) is drawn when it arrives, from a stream of its own. So the calls are the same whatever
//! agents and clients do with them.

use super::random::Random;
use super::{Config, DialledTarget, Simulator, Timer, TrafficConfig};
use std::collections::BTreeMap;
use std::time::Duration;

/// Keeps the stream of the calls apart from the others of the same seed.
const STREAM: u64 = 0x7472_6166_6669_6321;
/// What call variable 1 tells of a caller.
const CUSTOMERS: [&str; 4] = ["bronze", "bronze", "silver", "gold"];

/// What has become of the generated calls.
///
/// Every call that arrived was lost, refused, or placed; every placed one is in progress, answered
/// or abandoned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrafficCounts {
    /// Callers who dialled.
    pub arrived: u64,
    /// Of these, calls that were not placed because there were `max_calls` generated ones already.
    pub lost: u64,
    /// Of these, calls that the centre did not take: its peripheral was off line.
    pub refused: u64,
    /// Calls that somebody answered.
    pub answered: u64,
    /// Calls whose caller gave up, or that ended otherwise, before anybody answered.
    pub abandoned: u64,
}

/// A generated call.
#[derive(Debug)]
struct Generated {
    /// How long the caller talks after the answer.
    talk: Duration,
    answered: bool,
}

/// The generator and its calls.
#[derive(Debug)]
pub(super) struct Traffic {
    chance: Random,
    config: Option<TrafficConfig>,
    /// Numbers that callers dial.
    numbers: Vec<String>,
    calls: BTreeMap<u32, Generated>,
    counts: TrafficCounts,
    /// Which setting of the traffic arrivals belong to: those of an earlier one are void.
    setting: u32,
}

impl Traffic {
    pub fn new(config: &Config, seed: u64) -> Traffic {
        Traffic {
            chance: Random::new(seed ^ STREAM),
            config: None,
            numbers: callers_numbers(config),
            calls: BTreeMap::new(),
            counts: TrafficCounts::default(),
            setting: 0,
        }
    }
}

/// The numbers that lead to a service.
pub(super) fn service_numbers(config: &Config) -> Vec<String> {
    let routes = |target: DialledTarget| match target {
        DialledTarget::Service(number) => config.services.iter().any(|s| s.number == number),
        DialledTarget::Busy => false,
    };
    let dialled = config.dialled_numbers.iter().filter(|entry| routes(entry.target));
    dialled.map(|entry| entry.number.clone()).collect()
}

/// Those of them that callers from outside reach.
pub(super) fn callers_numbers(config: &Config) -> Vec<String> {
    let mut numbers = service_numbers(config);
    numbers.retain(|number| !config.internal_numbers.contains(number));
    numbers
}

impl Simulator {
    /// Lets outside callers dial the numbers that lead to services from now on, or no more.
    ///
    /// Callers who are there already stay. Without a number that leads to a service, or with 0
    /// calls an hour, nobody calls.
    pub fn set_traffic(&mut self, config: Option<TrafficConfig>) {
        self.traffic.config = config.filter(|traffic| traffic.calls_per_hour > 0);
        self.traffic.setting += 1;
        self.expect_caller();
    }

    /// The numbers that callers dial from now on.
    pub(super) fn set_traffic_numbers(&mut self, numbers: Vec<String>) {
        if self.traffic.numbers != numbers {
            self.traffic.numbers = numbers;
            // The caller on the way may want a number that is no more; with the first number there
            // was none on the way.
            self.set_traffic(self.traffic.config.clone());
        }
    }

    /// What has become of the generated calls so far.
    pub fn traffic_counts(&self) -> TrafficCounts {
        self.traffic.counts
    }

    /// Sets the time of the next arrival.
    fn expect_caller(&mut self) {
        let traffic = &mut self.traffic;
        let Some(config) = traffic.config.as_ref().filter(|_| !traffic.numbers.is_empty()) else {
            return;
        };
        let mean = Duration::from_secs(3600) / config.calls_per_hour;
        // Time must go on between two callers, however many there are.
        let gap = traffic.chance.exponential(mean).max(Duration::from_nanos(1));
        self.timers.set(self.now + gap, Timer::CallerArrives(traffic.setting));
    }

    /// A caller dials, and the next one is on the way.
    pub(super) fn caller_arrives(&mut self, setting: u32) {
        let traffic = &mut self.traffic;
        let Some(config) = traffic.config.clone().filter(|_| setting == traffic.setting) else {
            return;
        };
        let chance = &mut traffic.chance;
        let dialled = traffic.numbers[chance.below(traffic.numbers.len() as u32) as usize].clone();
        let ani = format!("555{:07}", chance.below(10_000_000));
        let customer = CUSTOMERS[chance.below(CUSTOMERS.len() as u32) as usize];
        let account = format!("{:06}", chance.below(1_000_000));
        let patience = chance.exponential(config.patience);
        let talk = chance.exponential(config.talk);
        self.expect_caller();
        self.traffic.counts.arrived += 1;
        if self.traffic.calls.len() >= config.max_calls as usize {
            self.traffic.counts.lost += 1;
            return;
        }
        match self.place_call(&ani, &dialled, &[(1, customer), (2, &account)]) {
            Ok(call) => {
                self.traffic.calls.insert(call, Generated { talk, answered: false });
                self.timers.set(self.now + patience, Timer::PatienceOver(call));
            }
            Err(_) => self.traffic.counts.refused += 1,
        }
    }

    /// Nobody has answered, and the caller gives up.
    pub(super) fn patience_over(&mut self, call: u32) {
        let call = self.present_id(call);
        if self.traffic.calls.get(&call).is_some_and(|generated| !generated.answered) {
            self.hang_up(call);
        }
    }

    /// The caller has said everything.
    pub(super) fn talk_over(&mut self, call: u32) {
        let call = self.present_id(call);
        if self.traffic.calls.contains_key(&call) {
            self.hang_up(call);
        }
    }

    /// Somebody has answered that call: if it is a generated one, the caller talks for a while.
    pub(super) fn caller_is_answered(&mut self, call: u32) {
        let Some(generated) = self.traffic.calls.get_mut(&call) else { return };
        if !std::mem::replace(&mut generated.answered, true) {
            self.traffic.counts.answered += 1;
            self.timers.set(self.now + generated.talk, Timer::TalkOver(call));
        }
    }

    /// That call goes on under another id; its timers find it by [`Simulator::present_id`].
    pub(super) fn caller_moves(&mut self, old: u32, new: u32) {
        if let Some(generated) = self.traffic.calls.remove(&old) {
            self.traffic.calls.insert(new, generated);
        }
    }

    /// Nobody takes part in that call any more.
    pub(super) fn caller_is_gone(&mut self, call: u32) {
        if self.traffic.calls.remove(&call).is_some_and(|generated| !generated.answered) {
            self.traffic.counts.abandoned += 1;
        }
    }
}
