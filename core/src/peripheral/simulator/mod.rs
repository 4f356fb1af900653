//! The simulated contact centre: a [`Peripheral`] that needs no switch.
//!
//! It plays a Unified CCE agent peripheral: agents, phones, skill groups, route points, callers
//! outside. No threads and no clock: time is what it is told, chance comes from the seed, so the
//! same inputs give the same events.
//!
//! ```
//! use ctisp::peripheral::simulator::{Config, Simulator};
//! use ctisp::peripheral::Peripheral;
//!
//! let mut centre = Simulator::new(Config::demo(), 1);
//! let call = centre.place_call("5551234", "8001", &[(1, "gold")]).unwrap();
//! assert!(centre.take_event().is_none(), "nobody is signed in: the call waits");
//! assert!(centre.hang_up(call));
//! ```

mod agent_events;
mod agents;
mod arrival;
mod auto_agents;
mod call_control;
mod call_data;
mod calls;
mod conference;
mod config;
mod consult;
mod devices;
mod errors;
mod events;
mod greeting;
mod legs;
mod lines;
mod outside;
mod phone_control;
mod predictive;
mod queries;
mod random;
mod recording;
mod requests;
mod routing;
mod skills;
mod timers;
mod traffic;
mod transfer;
mod vru;

pub use config::*;
pub use outside::PlaceCallError;
pub use traffic::TrafficCounts;

use super::{Device, DeviceName, EccKind, Peripheral, PeripheralEvent, PeripheralInfo, Refusal};
use crate::wire::Connection;
use crate::{Message, StatusCode};
use agents::Agent;
use calls::{Call, FIRST_CALL_ID};
use devices::Phone;
use random::Random;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;
use timers::{Timer, Timers};
use traffic::Traffic;

/// The simulated contact centre.
///
/// With `auto_agents` in the configuration it plays some agents itself: they are signed in from the
/// beginning, answer after a few seconds, wrap up for a while where wrap-up is allowed, and are
/// available again. They are spread evenly over the agents of the configuration, each at the device
/// of the same position. A client that signs in as such an agent, or at such a device, takes it
/// over: from then on it is like any other.
#[derive(Debug)]
pub struct Simulator {
    config: Config,
    now: Duration,
    /// Whether each peripheral is on line, in the order of [`Peripheral::peripherals`].
    online: Vec<bool>,
    /// As in the configuration.
    agents: Vec<Agent>,
    /// As in the configuration.
    phones: Vec<Phone>,
    calls: BTreeMap<u32, Call>,
    next_call: u32,
    /// Which call took over from one that a transfer or a conference ended; for present calls.
    successors: BTreeMap<u32, u32>,
    /// Calls that wait for an agent, the first to be served first.
    waiting: VecDeque<u32>,
    /// By skill group number: its available agents, the longest available first.
    available: BTreeMap<u32, BTreeSet<(u64, usize)>>,
    /// A call or an agent has come that routing has not seen.
    routing_due: bool,
    timers: Timers,
    events: VecDeque<PeripheralEvent>,
    random: Random,
    traffic: Traffic,
    /// How long the agents take that the centre plays.
    auto_chance: Random,
    /// Counts agents becoming available: who has the smallest number waits longest.
    turns: u64,
    /// Day and number of the last routed call.
    router: (u32, u32),
    /// SkillGroupID by SkillGroupNumber.
    skill_group_ids: BTreeMap<u32, u32>,
    by_agent_id: BTreeMap<String, usize>,
    by_instrument: BTreeMap<String, usize>,
    by_extension: BTreeMap<String, usize>,
}

impl Simulator {
    /// A centre where nobody is signed in, at time zero.
    pub fn new(config: Config, seed: u64) -> Self {
        let numbered = |names: Vec<&String>| -> BTreeMap<String, usize> {
            names.into_iter().enumerate().map(|(index, name)| (name.clone(), index)).collect()
        };
        let mut centre = Simulator {
            now: Duration::ZERO,
            online: vec![true; 1 + config.other_peripherals.len()],
            agents: config.agents.iter().map(|_| Agent::default()).collect(),
            phones: config.devices.iter().map(|_| Phone::default()).collect(),
            calls: BTreeMap::new(),
            next_call: FIRST_CALL_ID,
            successors: BTreeMap::new(),
            waiting: VecDeque::new(),
            available: BTreeMap::new(),
            routing_due: false,
            timers: Timers::default(),
            events: VecDeque::new(),
            random: Random::new(seed),
            traffic: Traffic::new(&config, seed),
            auto_chance: auto_agents::chance(seed),
            turns: 0,
            router: (0, 0),
            skill_group_ids: config.skill_groups.iter().map(|g| (g.number, g.id)).collect(),
            by_agent_id: numbered(config.agents.iter().map(|agent| &agent.agent_id).collect()),
            by_instrument: numbered(config.devices.iter().map(|phone| &phone.instrument).collect()),
            by_extension: by_extension(&config),
            config,
        };
        centre.begin();
        centre
    }

    fn begin(&mut self) {
        self.sign_auto_agents_in();
        self.set_traffic(self.config.traffic.clone());
    }

    /// What it consists of.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// How many calls there are, waiting and wrapped up ones included.
    pub fn calls_in_progress(&self) -> usize {
        self.calls.len()
    }

    /// The time, in seconds since 1970 UTC: the configured start and what has passed since.
    pub fn time(&self) -> u32 {
        let passed = u32::try_from(self.now.as_secs()).unwrap_or(u32::MAX);
        self.config.start_time.saturating_add(passed)
    }

    fn run(&mut self, timer: Timer) {
        match timer {
            Timer::OutsideAnswers(call) => self.outside_answers(call),
            Timer::RingNoAnswer { call, offer } => self.ring_no_answer(call, offer),
            Timer::WorkOver { agent, since } => self.work_over(agent, since),
            Timer::CallArrives { call, offer } => self.call_arrives(call, offer),
            Timer::GreetingOver { call, number } => self.greeting_over(call, number),
            Timer::CallerArrives(setting) => self.caller_arrives(setting),
            Timer::PatienceOver(call) => self.patience_over(call),
            Timer::TalkOver(call) => self.talk_over(call),
            Timer::AutoAnswer { agent, call } => self.auto_answer(agent, call),
            Timer::AutoReady { agent, since } => self.auto_ready(agent, since),
        }
    }
}

/// The phones by the extensions of all their lines.
fn by_extension(config: &Config) -> BTreeMap<String, usize> {
    let lines = |device: &DeviceConfig| -> Vec<String> {
        let others = device.lines.iter().map(|line| line.extension.clone());
        std::iter::once(device.extension.clone()).chain(others).collect()
    };
    let phones = config.devices.iter().enumerate();
    phones.flat_map(|(phone, device)| lines(device).into_iter().map(move |l| (l, phone))).collect()
}

impl Peripheral for Simulator {
    fn peripherals(&self) -> Vec<PeripheralInfo> {
        std::iter::once(&self.config.peripheral)
            .chain(&self.config.other_peripherals)
            .zip(&self.online)
            .map(|(peripheral, online)| PeripheralInfo {
                id: peripheral.id,
                kind: peripheral.kind,
                online: *online,
                multiline: peripheral.multiline,
            })
            .collect()
    }

    fn time(&self) -> u32 {
        Simulator::time(self)
    }

    fn advance(&mut self, now: Duration) {
        while let Some((at, timer)) = self.timers.take_due(now) {
            self.now = self.now.max(at);
            self.run(timer);
            self.route_waiting();
        }
        self.now = self.now.max(now);
    }

    fn next_deadline(&self) -> Option<Duration> {
        self.timers.next()
    }

    fn take_event(&mut self) -> Option<PeripheralEvent> {
        self.events.pop_front()
    }

    fn request(&mut self, request: &Message) -> Result<Message, Refusal> {
        let answer = self.dispatch(request);
        self.route_waiting();
        answer
    }

    fn find_device(&self, name: &DeviceName<'_>) -> Result<Device, StatusCode> {
        self.find_phone(name).map(|phone| self.device(phone))
    }

    fn instrument_of(&self, connection: &Connection) -> Option<String> {
        let phone = *self.by_extension.get(connection.device_id.as_deref()?)?;
        Some(self.instrument(phone))
    }

    fn is_secondary_line(&self, connection: &Connection) -> bool {
        let Some(extension) = connection.device_id.as_deref() else { return false };
        let phone = self.by_extension.get(extension);
        phone.is_some_and(|phone| self.is_secondary(&self.endpoint_of(*phone, extension)))
    }

    fn ecc_variable(&self, name: &str) -> EccKind {
        match self.ecc_size(name) {
            None => EccKind::NotConfigured,
            Some(None) => EccKind::Scalar,
            Some(Some(_)) => EccKind::Array,
        }
    }

    fn calls_at(&self, instrument: &str) -> Vec<Message> {
        let Some(phone) = self.by_instrument.get(instrument) else { return Vec::new() };
        self.phones[*phone]
            .calls
            .iter()
            .filter_map(|id| self.calls.get(id))
            .filter_map(|call| Some((call, &call.legs[call.leg_of_phone(*phone)?])))
            .filter(|(_, leg)| leg.associated)
            .map(|(call, leg)| self.begin_call_event(call, leg))
            .collect()
    }
}
