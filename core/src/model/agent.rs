//! Agents.

use super::calls::named;
use super::{AgentRef, Change, Limit, Model, Peripheral, SkillGroup};
use crate::messages::{AgentStateEvent, QueryAgentStatisticsConf};
use crate::{AgentAvailabilityStatus, AgentMode, AgentState, CallDirection};
use std::time::{Duration, SystemTime};

/// Media routing domains of an agent that are kept: messages list 40.
const MAX_MRDS: usize = 64;
/// Skill groups of an agent that are kept: messages list 100.
const MAX_GROUPS: usize = 256;

/// An agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// PeripheralID.
    pub peripheral_id: Option<u32>,
    /// AgentID.
    pub agent_id: String,
    /// ICMAgentID: the skill target id; `None` where it is not known.
    pub icm_agent_id: Option<i32>,
    /// LoginName, where the configuration was loaded.
    pub login_name: Option<String>,
    /// FirstName, where the configuration was loaded.
    pub first_name: Option<String>,
    /// LastName, where the configuration was loaded.
    pub last_name: Option<String>,
    /// AgentExtension, while signed in.
    pub extension: Option<String>,
    /// AgentInstrument, while signed in.
    pub instrument: Option<String>,
    /// ActiveTerminal.
    pub active_terminal: Option<String>,
    /// CTIClientSignature of the client that belongs to the agent.
    pub cti_client_signature: Option<String>,
    /// DepartmentID.
    pub department_id: i32,
    /// The state in each media routing domain that was told of: one, for who takes calls only.
    pub mrds: Vec<InMrd>,
    /// The skill groups that the agent is signed in to, as far as they were told.
    pub skill_groups: Vec<AgentInGroup>,
    /// SessionID of the client that belongs to the agent, 0 for none.
    pub session_id: u32,
    /// QUERY_AGENT_STATISTICS_CONF as it came last: the program asks for it, see
    /// [`super::LiveModel::ask`].
    pub statistics: Option<Box<QueryAgentStatisticsConf>>,
    /// When that came, by the clock of [`super::Model::set_time`].
    pub statistics_at: Option<SystemTime>,
    /// The session was lost since, or events were, and nothing has told the state again.
    pub unsure: bool,
}

/// An agent's state in one media routing domain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InMrd {
    /// MRDID.
    pub mrd_id: i32,
    /// AgentState.
    pub state: AgentState,
    /// EventReasonCode, 0 for none. It means something where the agent is not ready or signed out.
    pub reason: u16,
    /// Since when, by StateDuration and the clock of [`super::Model::set_time`].
    pub since: Option<SystemTime>,
    /// AgentMode.
    pub mode: AgentMode,
    /// NumTasks.
    pub num_tasks: u32,
    /// MaxTaskLimit.
    pub max_task_limit: u32,
    /// MaxBeyondTaskLimit, where it was told (since version 22).
    pub max_beyond_task_limit: Option<u32>,
    /// AgentAvailabilityStatus.
    pub availability: AgentAvailabilityStatus,
    /// NextAgentState, where it is known.
    pub next: Option<AgentState>,
    /// Direction of the call at hand.
    pub direction: Option<CallDirection>,
    /// Duration: how many seconds the state is expected to last, where it was told.
    pub duration: Option<u32>,
}

impl InMrd {
    /// A state of which nothing else is known.
    pub(super) fn of_state(mrd_id: i32, state: AgentState) -> InMrd {
        InMrd {
            mrd_id,
            state,
            reason: 0,
            since: None,
            mode: AgentMode::default(),
            num_tasks: 0,
            max_task_limit: 0,
            max_beyond_task_limit: None,
            availability: AgentAvailabilityStatus::default(),
            next: None,
            direction: None,
            duration: None,
        }
    }

    /// Whether only state, reason and time differ, if anything does.
    fn has_details_of(&self, other: &InMrd) -> bool {
        let of = |mrd: &InMrd| {
            let tasks = (mrd.num_tasks, mrd.max_task_limit, mrd.max_beyond_task_limit);
            (tasks, mrd.mode, mrd.availability, mrd.next, mrd.direction, mrd.duration)
        };
        of(self) == of(other)
    }
}

/// An agent in a skill group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentInGroup {
    /// MRDID that it was told for.
    pub mrd_id: i32,
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID.
    pub id: Option<u32>,
    /// SkillGroupPriority.
    pub priority: u16,
    /// SkillGroupState.
    pub state: AgentState,
}

impl Agent {
    fn new(peripheral_id: Option<u32>, agent_id: &str) -> Agent {
        Agent {
            peripheral_id,
            agent_id: agent_id.to_owned(),
            icm_agent_id: None,
            login_name: None,
            first_name: None,
            last_name: None,
            extension: None,
            instrument: None,
            active_terminal: None,
            cti_client_signature: None,
            department_id: 0,
            mrds: Vec::new(),
            skill_groups: Vec::new(),
            session_id: 0,
            statistics: None,
            statistics_at: None,
            unsure: false,
        }
    }

    /// The state, where the agent has one: in the first media routing domain that was told of, which
    /// is the only one of an agent who takes calls only.
    pub fn state(&self) -> Option<AgentState> {
        self.mrds.first().map(|mrd| mrd.state)
    }

    /// EventReasonCode of [`Agent::state`], 0 for none.
    pub fn reason(&self) -> u16 {
        self.mrds.first().map_or(0, |mrd| mrd.reason)
    }

    /// Since when the agent is in [`Agent::state`].
    pub fn since(&self) -> Option<SystemTime> {
        self.mrds.first().and_then(|mrd| mrd.since)
    }

    /// The state in a media routing domain.
    pub fn state_in(&self, mrd_id: i32) -> Option<AgentState> {
        self.mrds.iter().find(|mrd| mrd.mrd_id == mrd_id).map(|mrd| mrd.state)
    }

    /// Whether the agent is signed in, in any media routing domain.
    pub fn is_signed_in(&self) -> bool {
        self.mrds.iter().any(|mrd| mrd.state != AgentState::LOGOUT)
    }

    /// What names the agent in changes.
    pub fn agent_ref(&self) -> AgentRef {
        AgentRef { peripheral_id: self.peripheral_id, agent_id: self.agent_id.clone() }
    }
}

/// What a message tells of an agent's state, whichever message it is.
pub(super) struct Told<'a> {
    pub peripheral_id: Option<u32>,
    pub agent_id: Option<&'a str>,
    pub icm_agent_id: i32,
    pub extension: Option<&'a str>,
    pub instrument: Option<&'a str>,
    /// Of a skill group: number, id, priority, state.
    pub groups: &'a [(u32, Option<u32>, u16, AgentState)],
    /// The message lists all skill groups.
    pub all_groups: bool,
    /// How long the state has lasted, where it was told.
    pub lasted: Option<Duration>,
    pub mrd: InMrd,
}

impl Model {
    pub(super) fn agent_state_event(&mut self, e: &AgentStateEvent) {
        let mut groups = Vec::new();
        if e.flt_skill_groups.is_empty() {
            let group = e.skill_group_number;
            let group =
                group.map(|g| (g, e.skill_group_id, e.skill_group_priority, e.skill_group_state));
            groups.extend(group);
        }
        for group in &e.flt_skill_groups {
            let number = group.flt_skill_group_number.and_then(|n| u32::try_from(n).ok());
            if let (Some(number), Some(state)) = (number, group.flt_skill_group_state) {
                let priority = group.flt_skill_group_priority.unwrap_or(0);
                groups.push((number, group.flt_skill_group_id, priority, state));
            }
        }
        let told = Told {
            peripheral_id: e.peripheral_id,
            agent_id: e.agent_id.as_deref(),
            icm_agent_id: e.icm_agent_id,
            extension: e.agent_extension.as_deref(),
            instrument: e.agent_instrument.as_deref(),
            groups: &groups,
            all_groups: false,
            lasted: Some(Duration::from_secs(e.state_duration.into())),
            mrd: InMrd {
                mrd_id: e.mrd_id,
                state: e.agent_state,
                reason: e.event_reason_code,
                since: None,
                mode: e.agent_mode,
                num_tasks: e.num_tasks,
                max_task_limit: e.max_task_limit,
                max_beyond_task_limit: e.max_beyond_task_limit,
                availability: e.agent_availability_status,
                next: e.next_agent_state,
                direction: e.direction,
                duration: e.duration,
            },
        };
        let before = self.changes.len();
        let Some(agent_id) = self.agent_is(&told) else { return };
        let Some(peripheral) = self.peripherals.get_mut(&e.peripheral_id) else { return };
        peripheral.kind = e.peripheral_type.or(peripheral.kind);
        let Some(agent) = peripheral.agents.get_mut(&agent_id) else { return };
        let mut differs = agent.department_id != e.department_id;
        agent.department_id = e.department_id;
        differs |= std::mem::replace(&mut agent.session_id, e.session_id) != e.session_id;
        differs |= put_text(&mut agent.active_terminal, &e.active_terminal);
        differs |= put_text(&mut agent.cti_client_signature, &e.cti_client_signature);
        let agent = agent.agent_ref();
        let told = |change: &Change| matches!(change, Change::AgentDetails { .. });
        if differs && !self.changes.iter().skip(before).any(told) {
            self.tell(Change::AgentDetails { agent });
        }
    }

    /// Takes what was told of an agent, and gives the AgentID.
    pub(super) fn agent_is(&mut self, told: &Told<'_>) -> Option<String> {
        let agent_id = self.told_agent(told)?;
        let (peripheral_id, now) = (told.peripheral_id, self.now);
        self.agent_mut(peripheral_id, &agent_id)?;
        let peripheral = self.peripherals.get_mut(&peripheral_id)?;
        let agent = peripheral.agents.get_mut(&agent_id)?;
        agent.unsure = false;
        if told.icm_agent_id > 0 {
            agent.icm_agent_id = Some(told.icm_agent_id);
        }
        let since = told.lasted.and_then(|lasted| now?.checked_sub(lasted)).or(now);
        let put = put_mrd(agent, &told.mrd, since);
        let agent = agent.agent_ref();
        if put.state {
            let (agent, mrd) = (agent.clone(), &told.mrd);
            let (mrd_id, new, reason) = (mrd.mrd_id, mrd.state, mrd.reason);
            self.changes.push(Change::AgentState { agent, mrd_id, old: put.old, new, reason });
        }
        if peripheral.seat(&agent_id, told, peripheral_id) || put.details {
            self.changes.push(Change::AgentDetails { agent });
        }
        self.groups_are(&agent_id, told);
        Some(agent_id)
    }

    /// The agent, who is new or known; `None` where there are too many.
    pub(super) fn agent_mut(
        &mut self,
        peripheral_id: Option<u32>,
        agent_id: &str,
    ) -> Option<&mut Agent> {
        let room = self.agents < self.limits.agents;
        let known = self.peripheral(peripheral_id)?.agents.contains_key(agent_id);
        if !known && !room {
            self.tell(Change::LimitReached { limit: Limit::Agents });
            return None;
        }
        self.agents += usize::from(!known);
        let agents = &mut self.peripherals.get_mut(&peripheral_id)?.agents;
        if !known {
            agents.insert(agent_id.to_owned(), Agent::new(peripheral_id, agent_id));
        }
        agents.get_mut(agent_id)
    }

    /// AgentID, else the agent who is signed in at the device.
    fn told_agent(&self, told: &Told<'_>) -> Option<String> {
        if let Some(id) = told.agent_id.filter(|id| !id.is_empty()) {
            return Some(id.to_owned());
        }
        let devices = &self.peripherals.get(&told.peripheral_id)?.devices;
        let device = [told.instrument, told.extension].into_iter().flatten();
        device.filter_map(|id| devices.get(id)?.agent.clone()).next()
    }

    fn groups_are(&mut self, agent_id: &str, told: &Told<'_>) {
        let signed_out = told.mrd.state == AgentState::LOGOUT;
        let peripheral = self.peripherals.get(&told.peripheral_id);
        let Some(agent) = peripheral.and_then(|p| p.agents.get(agent_id)) else { return };
        let told_of = |number: u32| told.groups.iter().any(|group| group.0 == number);
        let left = |group: &&AgentInGroup| {
            group.mrd_id == told.mrd.mrd_id
                && (signed_out || told.all_groups && !told_of(group.number))
        };
        let left: Vec<u32> = agent.skill_groups.iter().filter(left).map(|g| g.number).collect();
        for number in left {
            self.group_state(agent_id, told, (number, None, 0, AgentState::LOGOUT));
        }
        for group in told.groups.iter().filter(|_| !signed_out) {
            self.group_state(agent_id, told, *group);
        }
    }

    /// An agent's state in one skill group; AGENT_STATE_LOGOUT is out of it.
    fn group_state(
        &mut self,
        agent_id: &str,
        told: &Told<'_>,
        (number, id, priority, state): (u32, Option<u32>, u16, AgentState),
    ) {
        if self.group_mut(told.peripheral_id, number).is_none() {
            return;
        }
        let Some(peripheral) = self.peripherals.get_mut(&told.peripheral_id) else { return };
        let Some(agent) = peripheral.agents.get_mut(agent_id) else { return };
        let place = agent.skill_groups.iter().position(|group| group.number == number);
        let old = place.map(|place| agent.skill_groups[place].state);
        let new = Some(state).filter(|state| *state != AgentState::LOGOUT);
        match (place, new) {
            (None, None) => return,
            (Some(place), None) => drop(agent.skill_groups.remove(place)),
            (Some(place), Some(state)) => {
                let group = &mut agent.skill_groups[place];
                (group.id, group.priority, group.state) = (id.or(group.id), priority, state);
            }
            (None, Some(_)) if agent.skill_groups.len() >= MAX_GROUPS => return,
            (None, Some(state)) => {
                let mrd_id = told.mrd.mrd_id;
                agent.skill_groups.push(AgentInGroup { mrd_id, number, id, priority, state });
            }
        }
        if old == new {
            return;
        }
        let agent = agent.agent_ref();
        if let Some(group) = peripheral.skill_groups.get_mut(&number) {
            group.id = id.or(group.id);
            group.moves(old, new);
        }
        self.tell(Change::AgentInSkillGroup { agent, skill_group: number, old, new });
    }

    /// The skill group, which is new or known; `None` where there are too many.
    pub(super) fn group_mut(
        &mut self,
        peripheral_id: Option<u32>,
        number: u32,
    ) -> Option<&mut SkillGroup> {
        let room = self.skill_groups < self.limits.skill_groups;
        let known = self.peripheral(peripheral_id)?.skill_groups.contains_key(&number);
        if !known && !room {
            self.tell(Change::LimitReached { limit: Limit::SkillGroups });
            return None;
        }
        self.skill_groups += usize::from(!known);
        let groups = &mut self.peripherals.get_mut(&peripheral_id)?.skill_groups;
        let new = || SkillGroup::new(peripheral_id, number);
        Some(groups.entry(number).or_insert_with(new))
    }
}

/// What is different about an agent in a media routing domain.
struct PutMrd {
    /// The state before.
    old: Option<AgentState>,
    /// State or reason differ.
    state: bool,
    /// What else was told differs.
    details: bool,
}

/// Takes what was told of a media routing domain, where there is room for it.
fn put_mrd(agent: &mut Agent, new: &InMrd, since: Option<SystemTime>) -> PutMrd {
    let place = agent.mrds.iter().position(|mrd| mrd.mrd_id == new.mrd_id);
    let Some(mrd) = place.and_then(|place| agent.mrds.get_mut(place)) else {
        let room = agent.mrds.len() < MAX_MRDS;
        if room {
            agent.mrds.push(InMrd { since, ..new.clone() });
        }
        return PutMrd { old: None, state: room, details: false };
    };
    let old = mrd.state;
    let state = old != new.state || mrd.reason != new.reason;
    let details = !mrd.has_details_of(new);
    // The same state told again, for another skill group, has lasted from when it was first told.
    let since = if old == new.state && mrd.since.is_some() { mrd.since } else { since };
    *mrd = InMrd { since, ..new.clone() };
    PutMrd { old: Some(old), state, details }
}

fn put_text(old: &mut Option<String>, new: &Option<String>) -> bool {
    let differs = old != new;
    if differs {
        old.clone_from(new);
    }
    differs
}

impl Peripheral {
    /// The agent sits at that device now, or at none any more; gives whether that is another one.
    fn seat(&mut self, agent_id: &str, told: &Told<'_>, peripheral_id: Option<u32>) -> bool {
        let Some(agent) = self.agents.get_mut(agent_id) else { return false };
        let (extension, instrument) = match agent.is_signed_in() {
            true => (
                told.extension.or(agent.extension.as_deref()),
                told.instrument.or(agent.instrument.as_deref()),
            ),
            false => (None, None),
        };
        if agent.extension.as_deref() == extension && agent.instrument.as_deref() == instrument {
            return false;
        }
        let new = (extension.map(str::to_owned), instrument.map(str::to_owned));
        let old = (
            std::mem::replace(&mut agent.extension, new.0.clone()),
            std::mem::replace(&mut agent.instrument, new.1.clone()),
        );
        for id in [old.0, old.1].into_iter().flatten() {
            if let Some(device) = self.devices.get_mut(&id) {
                device.agent.take_if(|agent| agent == agent_id);
            }
            self.tidy_device(&id);
        }
        for (_, id) in [named(None, &new.0), named(None, &new.1)].into_iter().flatten() {
            self.device(peripheral_id, id).agent = Some(agent_id.to_owned());
        }
        true
    }
}
