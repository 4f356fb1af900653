//! The simulated contact centre: a [`Peripheral`] that needs no switch.
//!
//! It plays a Unified CCE agent peripheral: agents and their teams, phones with one line or several,
//! skill groups, services and the numbers that lead to them, media routing domains, queues at a VRU,
//! callers outside. It keeps statistics and termination records. No threads and no clock: time is what
//! it is told, chance comes from the seed, so the same inputs give the same events.
//!
//! [`Config`] says what it consists of, as a value or as a TOML file. It is driven by the requests
//! of clients, by methods such as [`Simulator::place_call`], by traffic that it makes itself
//! ([`TrafficConfig`], [`Config::auto_agents`]), and by a [`Scenario`]. While it runs its parts can be
//! added, changed and removed ([`Simulator::configure_agent`], [`Simulator::change_team`] and their
//! like) and fail ([`Simulator::set_online`], [`Simulator::set_gateway`],
//! [`Simulator::set_in_service`]).
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
mod alerting;
mod application;
mod arrival;
mod assist;
mod auto_agents;
mod call_control;
mod call_data;
mod call_states;
mod calls;
mod changes;
mod conference;
mod config;
mod configuration;
mod consult;
mod desk;
mod devices;
mod dialer;
mod domains;
mod errors;
mod events;
mod greeting;
mod legs;
mod lines;
mod listen;
mod logins;
mod outside;
mod parts;
mod phone_control;
mod predictive;
mod queries;
mod questions;
mod random;
mod recording;
mod records;
mod requests;
mod routing;
mod scenario;
mod skills;
mod statistics;
mod supervise;
mod system;
mod team_config;
mod teams;
mod timers;
mod traffic;
mod transfer;
mod vru;

pub use application::ApplicationData;
pub use changes::ChangeError;
pub use config::*;
pub use outside::PlaceCallError;
pub use records::{RecordKind, TerminationRecord};
pub use scenario::{Action, AgentAction, FailedStep, Scenario, Step, StepData};
pub use teams::{TeamChange, TeamError};
pub use traffic::TrafficCounts;

use super::{
    ConfigChange, ConfigKind, ConfigRecord, Device, DeviceName, EccKind, Peripheral,
    PeripheralEvent, PeripheralInfo, Refusal,
};
use crate::wire::Connection;
use crate::{EnabledService, Message, PgStatusCode, StatusCode};
use agents::Agent;
use calls::{Call, FIRST_CALL_ID};
use devices::Phone;
use domains::GroupIds;
use random::Random;
use records::Records;
use scenario::Story;
use statistics::Statistics;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;
use teams::Teams;
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
    /// Of agents who refer to no desk settings.
    default_desk: DeskSettingsConfig,
    now: Duration,
    /// Whether each peripheral is on line, in the order of [`Peripheral::peripherals`].
    online: Vec<bool>,
    /// Whether the server reaches the PG.
    gateway_online: bool,
    /// Whether the PG reaches the central controller, which routes calls.
    controller_online: bool,
    /// As in the configuration.
    agents: Vec<Agent>,
    /// As in the configuration.
    phones: Vec<Phone>,
    calls: BTreeMap<u32, Call>,
    /// Calls that are over, while clients may still write their data.
    ended_calls: BTreeMap<u32, Call>,
    records: Records,
    /// How many ECC variables were removed.
    ecc_removed: u64,
    /// By ApplicationPathID.
    application_data: BTreeMap<i32, ApplicationData>,
    statistics: Statistics,
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
    story: Story,
    /// How long the agents take that the centre plays.
    auto_chance: Random,
    /// Counts agents becoming available: who has the smallest number waits longest.
    turns: u64,
    /// Day and number of the last routed call.
    router: (u32, u32),
    /// By SkillGroupNumber.
    skill_group_ids: BTreeMap<u32, GroupIds>,
    by_agent_id: BTreeMap<String, usize>,
    by_instrument: BTreeMap<String, usize>,
    by_extension: BTreeMap<String, usize>,
    teams: Teams,
    /// By AgentID and by instrument: places of those who were removed.
    removed_agents: BTreeMap<String, usize>,
    removed_phones: BTreeMap<String, usize>,
    /// Services switched on for agents, where there are any.
    agent_services: BTreeMap<usize, Vec<EnabledService>>,
    config_changes: VecDeque<ConfigChange>,
}

impl Simulator {
    /// A centre where nobody is signed in, at time zero.
    pub fn new(config: Config, seed: u64) -> Self {
        let numbered = |names: Vec<&String>| -> BTreeMap<String, usize> {
            names.into_iter().enumerate().map(|(index, name)| (name.clone(), index)).collect()
        };
        let mut centre = Simulator {
            default_desk: config.default_desk_settings(),
            now: Duration::ZERO,
            online: vec![true; 1 + config.other_peripherals.len()],
            gateway_online: true,
            controller_online: true,
            agents: config.agents.iter().map(|_| Agent::default()).collect(),
            phones: config.devices.iter().map(|_| Phone::default()).collect(),
            calls: BTreeMap::new(),
            ended_calls: BTreeMap::new(),
            records: Records::default(),
            ecc_removed: 0,
            application_data: BTreeMap::new(),
            statistics: Statistics::default(),
            next_call: FIRST_CALL_ID,
            successors: BTreeMap::new(),
            waiting: VecDeque::new(),
            available: BTreeMap::new(),
            routing_due: false,
            timers: Timers::default(),
            events: VecDeque::new(),
            random: Random::new(seed),
            traffic: Traffic::new(&config, seed),
            story: Story::default(),
            auto_chance: auto_agents::chance(seed),
            turns: 0,
            router: (0, 0),
            skill_group_ids: config
                .skill_groups
                .iter()
                .map(|g| (g.number, config.ids_of(g)))
                .collect(),
            by_agent_id: numbered(config.agents.iter().map(|agent| &agent.agent_id).collect()),
            by_instrument: numbered(config.devices.iter().map(|phone| &phone.instrument).collect()),
            by_extension: by_extension(&config),
            teams: Teams::default(),
            removed_agents: BTreeMap::new(),
            removed_phones: BTreeMap::new(),
            agent_services: BTreeMap::new(),
            config_changes: VecDeque::new(),
            config,
        };
        centre.begin();
        centre
    }

    fn begin(&mut self) {
        self.begin_teams();
        self.sign_auto_agents_in();
        self.set_traffic(self.config.traffic.clone());
    }

    /// What it consists of. An agent or a phone that was removed leaves an entry without names.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The time, from the beginning.
    pub fn now(&self) -> Duration {
        self.now
    }

    /// How many calls there are, waiting and wrapped up ones included.
    pub fn calls_in_progress(&self) -> usize {
        self.calls.len()
    }

    /// The time, in seconds since 1970 UTC: the configured start and what has passed since.
    pub fn time(&self) -> u32 {
        self.clock_at(self.now)
    }

    /// What the clock showed, or will show, then.
    fn clock_at(&self, then: Duration) -> u32 {
        let passed = u32::try_from(then.as_secs()).unwrap_or(u32::MAX);
        self.config.start_time.saturating_add(passed)
    }

    fn run(&mut self, timer: Timer) {
        match timer {
            Timer::OutsideAnswers(call) => self.outside_answers(call),
            Timer::AlertingOver(call) => self.alerting_over(call),
            Timer::CallDataOver(call) => self.call_data_over(call),
            Timer::RingNoAnswer { call, offer } => self.ring_no_answer(call, offer),
            Timer::WorkOver { agent, since } => self.work_over(agent, since),
            Timer::CallArrives { call, offer } => self.call_arrives(call, offer),
            Timer::GreetingOver { call, number } => self.greeting_over(call, number),
            Timer::CallerArrives(setting) => self.caller_arrives(setting),
            Timer::PatienceOver(call) => self.patience_over(call),
            Timer::TalkOver(call) => self.talk_over(call),
            Timer::AutoAnswer { agent, call } => self.auto_answer(agent, call),
            Timer::DeskAnswers { phone, call } => {
                self.answer_ringing(phone, call);
            }
            Timer::Inactive { agent, since } => self.inactive(agent, since),
            Timer::AutoReady { agent, since } => self.auto_ready(agent, since),
            Timer::Step(number) => self.take_step(number),
        }
    }
}

/// The phones by the extensions of all their lines.
fn by_extension(config: &Config) -> BTreeMap<String, usize> {
    let lines = |device: &DeviceConfig| -> Vec<String> {
        let others = device.lines.iter().map(|line| line.extension.clone());
        std::iter::once(device.extension.clone()).chain(others).collect()
    };
    // A device that was removed has left a gap without an extension.
    let phones = config.devices.iter().enumerate().filter(|(_, phone)| !phone.extension.is_empty());
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
                online: *online && self.gateway_online,
                multiline: peripheral.multiline,
            })
            .collect()
    }

    fn time(&self) -> u32 {
        Simulator::time(self)
    }

    fn pg_status(&self) -> PgStatusCode {
        self.status()
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

    fn holds_call_data(&self, instrument: &str, call_id: u32) -> bool {
        let phone = self.by_instrument.get(instrument);
        phone.is_some_and(|phone| self.may_release(call_id, *phone))
    }

    fn has_recording_mode(&self, agent_id: &str) -> bool {
        self.recording_mode_of(agent_id)
    }

    fn ecc_variable(&self, name: &str) -> EccKind {
        match self.ecc_size(name) {
            None => EccKind::NotConfigured,
            Some(None) => EccKind::Scalar,
            Some(Some(_)) => EccKind::Array,
        }
    }

    fn ecc_removed(&self) -> u64 {
        self.ecc_removed
    }

    fn teams_of(&self, agent_id: &str) -> Vec<u32> {
        self.teams_with(agent_id)
    }

    fn teams_supervised_by(&self, agent_id: &str) -> Vec<u32> {
        self.teams_supervised(agent_id)
    }

    fn supervisors_of(&self, team_id: u32) -> Vec<String> {
        self.team_supervisors(team_id)
    }

    fn skill_target_id(&self, agent_id: &str) -> Option<u32> {
        let agent = *self.by_agent_id.get(agent_id)?;
        Some(self.config.agents[agent].icm_agent_id as u32)
    }

    fn agent_team_config(&self, team_id: u32) -> Vec<Message> {
        self.team_messages(team_id)
    }

    fn team_config(&self) -> Vec<Message> {
        self.all_teams()
    }

    fn config_places(&self, kind: ConfigKind) -> usize {
        self.places(kind)
    }

    fn config_record(&self, kind: ConfigKind, place: usize) -> Option<ConfigRecord> {
        self.record(kind, place)
    }

    fn take_config_change(&mut self) -> Option<ConfigChange> {
        self.config_changes.pop_front()
    }

    fn call_states(&self) -> Vec<Message> {
        self.states_of_calls()
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
