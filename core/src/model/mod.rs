//! A live model: who is in which state, and what has become of which call, kept from the events.
//!
//! A [`Model`] has no threads, no sockets and no clock. It takes each event, changes itself by the
//! rules of the guide, and tells what is different now:
//!
//! * a call is in the model from the first event that tells of it, BEGIN_CALL_EVENT or any other,
//!   until END_CALL_EVENT: nothing else ends it, as some peripherals never send CALL_CLEARED_EVENT;
//! * CALL_DATA_UPDATE_EVENT may give a call another ConnectionCallID, and conferences and transfers
//!   may go on as a third one: the [`CallKey`] of a call stays the same;
//! * the type of an event tells the state of a connection, as LocalConnectionState may be about
//!   another device than the event's;
//! * a call that AGENT_PRE_CALL_EVENT or CALL_TRANSLATION_ROUTE_EVENT tells of is on its way until it
//!   arrives, whichever event comes first, or is aborted: see [`AnnouncedCall`];
//! * what no event has told is `None`, never guessed.
//!
//! It is right for All Events and Client Events sessions and for those with monitors: what several
//! monitors tell of one call is one call.
//!
//! ```
//! use ctisp::model::{Change, Model};
//! # use ctisp::{messages::AgentStateEvent, AgentState, Event, Message};
//! # let event = AgentStateEvent { peripheral_id: Some(5000), mrd_id: 1,
//! #     agent_id: Some("1001".into()), agent_state: AgentState::AVAILABLE, ..Default::default() };
//! # let event = Event::from(Message::from(event));
//! let mut model = Model::new();
//! for change in model.apply(&event) {
//!     if let Change::AgentState { agent, new, .. } = change {
//!         println!("{} is {new}", agent.agent_id);
//!     }
//! }
//! assert_eq!(model.agent("1001").unwrap().state(), Some(AgentState::AVAILABLE));
//! ```
//!
//! # Size
//! Whatever comes in, a model stays within its [`Limits`]. A call whose END_CALL_EVENT never comes
//! leaves it as the oldest of too many, with [`CallEnd::TooManyCalls`]; agents and skill groups
//! beyond the limit are not kept, and [`Change::LimitReached`] says so.
//!
//! # After a failure
//! When the session is lost call [`Model::connection_lost`]: all is marked as unsure. With the new
//! session, [`Model::resync_requests`] gives the requests whose answers put the picture right.
//! A peripheral that was off line, and an outage of the PG, leave things unsure as well: their requests
//! are there when it is over. [`LiveModel`] does all this by itself.
//!
//! # The first picture
//! A session of all events is told nothing of what was before it. Events of the configuration, if the
//! program asks for them, tell who there is, with names and, since version 21, states; then
//! [`Model::resync_requests`] has the questions that complete the picture. See
//! [`LiveModel::load_configuration`].

mod agent;
mod announced;
mod answers;
mod call;
mod call_events;
mod calls;
mod change;
mod configured;
mod devices;
mod join;
mod live;
mod media;
mod queues;
mod resync;
mod skill_group;
mod statistics;
mod system;

pub use agent::{Agent, AgentInGroup, InMrd};
pub use announced::AnnouncedCall;
pub use call::{Call, CallData, CallKey, CallState, DeviceId, Party};
pub use change::{AgentRef, AnnouncementEnd, CallEnd, Change, Limit};
pub use devices::Device;
pub use live::{LiveModel, Update};
pub use queues::QueuedFor;
pub use skill_group::SkillGroup;

use crate::wire::{Connection, Version};
use crate::{Event, PeripheralType, PgStatusCode};
use announced::Announced;
use calls::At;
use resync::Resync;
use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

/// The media routing domain of voice in Unified CCE, which OPEN_CONF does not name.
const VOICE: i32 = 1;

/// How much a model keeps at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Calls: 100,000 by default. The oldest leaves the model for a new one.
    pub calls: usize,
    /// Agents of all peripherals: 50,000 by default.
    pub agents: usize,
    /// Skill groups of all peripherals: 50,000 by default.
    pub skill_groups: usize,
    /// Peripherals: 64 by default. Events of others are not looked at.
    pub peripherals: usize,
    /// Devices out of service: 50,000 by default.
    pub devices: usize,
    /// Calls on their way: 10,000 by default. The oldest leaves the model for a new one.
    pub announced_calls: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            calls: 100_000,
            agents: 50_000,
            skill_groups: 50_000,
            peripherals: 64,
            devices: 50_000,
            announced_calls: 10_000,
        }
    }
}

/// Agents, calls, devices and skill groups as the events tell of them.
///
/// See the [module](self) for its rules.
#[derive(Clone, Debug)]
pub struct Model {
    calls: BTreeMap<CallKey, Call>,
    next_key: u64,
    peripherals: HashMap<Option<u32>, Peripheral>,
    pg_status: PgStatusCode,
    limits: Limits,
    now: Option<SystemTime>,
    /// CALL_DATA_UPDATE_EVENT has all ECC variables, not only those that have changed.
    all_ecc_told: bool,
    resync: Resync,
    /// From `Change::Unsure` until `Change::Resynchronised`.
    unsure: bool,
    announced: Announced,
    changes: Vec<Change>,
    agents: usize,
    skill_groups: usize,
    out_of_service: usize,
}

impl Default for Model {
    fn default() -> Model {
        Model::new()
    }
}

/// What belongs to one peripheral: the same ids mean something else at another one.
#[derive(Clone, Debug, Default)]
struct Peripheral {
    kind: Option<PeripheralType>,
    online: Option<bool>,
    by_call_id: HashMap<u32, Vec<CallKey>>,
    devices: HashMap<String, Device>,
    agents: HashMap<String, Agent>,
    skill_groups: HashMap<u32, SkillGroup>,
}

impl Model {
    /// An empty model, for a session of version 22 or later.
    pub fn new() -> Model {
        Model::with_limits(Limits::default())
    }

    /// An empty model that keeps no more than that.
    pub fn with_limits(limits: Limits) -> Model {
        Model {
            calls: BTreeMap::new(),
            next_key: 0,
            peripherals: HashMap::new(),
            pg_status: PgStatusCode::empty(),
            limits,
            now: None,
            all_ecc_told: true,
            resync: Resync::default(),
            unsure: false,
            announced: Announced::default(),
            changes: Vec::new(),
            agents: 0,
            skill_groups: 0,
            out_of_service: 0,
        }
    }

    /// The version of the session that the events come from. Before version 22
    /// CALL_DATA_UPDATE_EVENT has only those ECC variables that have changed; since then, all.
    pub fn set_version(&mut self, version: Version) {
        self.all_ecc_told = version.number() >= 22;
    }

    /// The time that what is applied next happens at: `since` of calls, connections and agents is
    /// counted from it. Without it they have none.
    pub fn set_time(&mut self, now: SystemTime) {
        self.now = Some(now);
    }

    /// Takes an event and gives what is different now, in order; nothing is allocated where nothing
    /// is. Events that tell of nothing in the model change nothing.
    pub fn apply(&mut self, event: &Event) -> Vec<Change> {
        match event {
            Event::AgentState(e) => self.agent_state_event(e),
            Event::System(e) => self.system_event(e),
            Event::AgentTeamConfig(e) => self.agent_team_config(e),
            Event::ConfigAgent(e) => self.config_agent(e),
            Event::ConfigSkillGroup(e) => self.config_skill_group(e),
            Event::ConfigDevice(e) => self.config_device(e),
            Event::AgentPreCall(e) => self.pre_call(e),
            Event::AgentPreCallAbort(e) => self.pre_call_abort(e),
            Event::CallTranslationRoute(e) => self.translation_route(e),
            event => self.call_event(event),
        }
        self.arrivals();
        std::mem::take(&mut self.changes)
    }

    /// The call of that key.
    pub fn call(&self, key: CallKey) -> Option<&Call> {
        self.calls.get(&key)
    }

    /// The call that connection belongs to. Of several calls with its ConnectionCallID it is the one
    /// with that connection, else the latest.
    pub fn call_at(&self, peripheral_id: Option<u32>, connection: &Connection) -> Option<&Call> {
        self.calls.get(&self.find(&At::of(peripheral_id, 0, connection))?)
    }

    /// The calls with that ConnectionCallID, at any peripheral: one, as a rule.
    pub fn calls_with_id(&self, call_id: u32) -> impl Iterator<Item = &Call> {
        let keys = self.peripherals.values().filter_map(move |p| p.by_call_id.get(&call_id));
        keys.flatten().filter_map(|key| self.calls.get(key))
    }

    /// All calls, the earliest first.
    pub fn calls(&self) -> impl ExactSizeIterator<Item = &Call> {
        self.calls.values()
    }

    /// The calls that a device takes part in, the earliest first.
    pub fn calls_of_device(&self, device_id: &str) -> impl Iterator<Item = &Call> {
        let devices = self.device(device_id).into_iter();
        devices.flat_map(|device| &device.calls).filter_map(|key| self.calls.get(key))
    }

    /// The device with that number or name, at whatever peripheral has it. It is known while it
    /// takes part in a call, an agent is signed in there, or it is out of service.
    pub fn device(&self, device_id: &str) -> Option<&Device> {
        self.peripherals.values().find_map(|peripheral| peripheral.devices.get(device_id))
    }

    /// The device with that number or name at that peripheral.
    pub fn device_at(&self, peripheral_id: Option<u32>, device_id: &str) -> Option<&Device> {
        self.peripherals.get(&peripheral_id)?.devices.get(device_id)
    }

    /// All devices that are known, in no order.
    pub fn devices(&self) -> impl Iterator<Item = &Device> {
        self.peripherals.values().flat_map(|peripheral| peripheral.devices.values())
    }

    /// The agent with that AgentID, at whatever peripheral has one.
    pub fn agent(&self, agent_id: &str) -> Option<&Agent> {
        self.peripherals.values().find_map(|peripheral| peripheral.agents.get(agent_id))
    }

    /// The agent with that AgentID at that peripheral.
    pub fn agent_at(&self, peripheral_id: Option<u32>, agent_id: &str) -> Option<&Agent> {
        self.peripherals.get(&peripheral_id)?.agents.get(agent_id)
    }

    /// The agent who is signed in at that device, by instrument or extension.
    pub fn agent_of_device(&self, device_id: &str) -> Option<&Agent> {
        self.peripherals.values().find_map(|peripheral| {
            let agent_id = peripheral.devices.get(device_id)?.agent.as_deref()?;
            peripheral.agents.get(agent_id)
        })
    }

    /// All agents that an event has told of, in no order, signed in or not.
    pub fn agents(&self) -> impl Iterator<Item = &Agent> {
        self.peripherals.values().flat_map(|peripheral| peripheral.agents.values())
    }

    /// The skill group with that SkillGroupNumber, at whatever peripheral has one.
    pub fn skill_group(&self, number: u32) -> Option<&SkillGroup> {
        self.peripherals.values().find_map(|peripheral| peripheral.skill_groups.get(&number))
    }

    /// The skill group with that SkillGroupNumber at that peripheral.
    pub fn skill_group_at(&self, peripheral_id: Option<u32>, number: u32) -> Option<&SkillGroup> {
        self.peripherals.get(&peripheral_id)?.skill_groups.get(&number)
    }

    /// All skill groups that are known, in no order.
    pub fn skill_groups(&self) -> impl Iterator<Item = &SkillGroup> {
        self.peripherals.values().flat_map(|peripheral| peripheral.skill_groups.values())
    }

    /// The peripherals of which was told whether they are on line, in no order.
    pub fn peripherals(&self) -> impl Iterator<Item = u32> + '_ {
        let told = self.peripherals.iter().filter(|(_, peripheral)| peripheral.online.is_some());
        told.filter_map(|(id, _)| *id)
    }

    /// Whether a peripheral is on line, where that was told.
    pub fn peripheral_online(&self, peripheral_id: u32) -> Option<bool> {
        self.peripherals.get(&Some(peripheral_id))?.online
    }

    /// PeripheralType, where OPEN_CONF told it.
    pub fn peripheral_type(&self, peripheral_id: u32) -> Option<PeripheralType> {
        self.peripherals.get(&Some(peripheral_id))?.kind
    }

    /// PGStatus: the outages as they were last told, none where none was.
    pub fn pg_status(&self) -> PgStatusCode {
        self.pg_status
    }

    /// What belongs to that peripheral; `None` where there are too many of them.
    fn peripheral(&mut self, id: Option<u32>) -> Option<&mut Peripheral> {
        if !self.peripherals.contains_key(&id) && self.peripherals.len() >= self.limits.peripherals
        {
            self.tell(Change::LimitReached { limit: Limit::Peripherals });
            return None;
        }
        Some(self.peripherals.entry(id).or_default())
    }

    fn tell(&mut self, change: Change) {
        self.changes.push(change);
    }
}
