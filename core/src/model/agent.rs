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
    /// QUERY_AGENT_STATISTICS_CONF as it came last.
    pub statistics: Option<Box<QueryAgentStatisticsConf>>,
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
    /// AgentAvailabilityStatus.
    pub availability: AgentAvailabilityStatus,
    /// NextAgentState, where it is known.
    pub next: Option<AgentState>,
    /// Direction of the call at hand.
    pub direction: Option<CallDirection>,
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
            extension: None,
            instrument: None,
            active_terminal: None,
            cti_client_signature: None,
            department_id: 0,
            mrds: Vec::new(),
            skill_groups: Vec::new(),
            statistics: None,
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
                availability: e.agent_availability_status,
                next: e.next_agent_state,
                direction: e.direction,
            },
        };
        let Some(agent_id) = self.agent_is(&told) else { return };
        let peripheral = self.peripherals.get_mut(&e.peripheral_id);
        let Some(agent) = peripheral.and_then(|p| p.agents.get_mut(&agent_id)) else { return };
        agent.department_id = e.department_id;
        put_text(&mut agent.active_terminal, &e.active_terminal);
        put_text(&mut agent.cti_client_signature, &e.cti_client_signature);
    }

    /// Takes what was told of an agent, and gives the AgentID.
    pub(super) fn agent_is(&mut self, told: &Told<'_>) -> Option<String> {
        let agent_id = self.told_agent(told)?;
        let (peripheral_id, now, limit) = (told.peripheral_id, self.now, self.limits.agents);
        let room = self.agents < limit;
        let peripheral = self.peripheral(peripheral_id)?;
        if !peripheral.agents.contains_key(&agent_id) {
            if !room {
                self.tell(Change::LimitReached { limit: Limit::Agents });
                return None;
            }
            let agent = Agent::new(peripheral_id, &agent_id);
            peripheral.agents.insert(agent_id.clone(), agent);
            self.agents += 1;
        }
        let peripheral = self.peripherals.get_mut(&peripheral_id)?;
        let agent = peripheral.agents.get_mut(&agent_id)?;
        agent.unsure = false;
        if told.icm_agent_id > 0 {
            agent.icm_agent_id = Some(told.icm_agent_id);
        }
        let since = told.lasted.and_then(|lasted| now?.checked_sub(lasted)).or(now);
        if let Some((old, reason_differs)) = put_mrd(agent, &told.mrd, since) {
            if old != Some(told.mrd.state) || reason_differs {
                let (agent, mrd) = (agent.agent_ref(), &told.mrd);
                let (mrd_id, new, reason) = (mrd.mrd_id, mrd.state, mrd.reason);
                self.changes.push(Change::AgentState { agent, mrd_id, old, new, reason });
            }
        }
        peripheral.seat(&agent_id, told, peripheral_id);
        self.groups_are(&agent_id, told);
        Some(agent_id)
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
        if !self.has_room_for_group(told.peripheral_id, number) {
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
        let new_group = || SkillGroup::new(told.peripheral_id, number);
        let group = peripheral.skill_groups.entry(number).or_insert_with(new_group);
        group.id = id.or(group.id);
        group.moves(old, new);
        self.tell(Change::AgentInSkillGroup { agent, skill_group: number, old, new });
    }

    /// Whether the skill group is known, or may become so.
    pub(super) fn has_room_for_group(&mut self, peripheral_id: Option<u32>, number: u32) -> bool {
        let room = self.skill_groups < self.limits.skill_groups;
        let Some(peripheral) = self.peripheral(peripheral_id) else { return false };
        if peripheral.skill_groups.contains_key(&number) {
            return true;
        }
        if !room {
            self.tell(Change::LimitReached { limit: Limit::SkillGroups });
            return false;
        }
        peripheral.skill_groups.insert(number, SkillGroup::new(peripheral_id, number));
        self.skill_groups += 1;
        true
    }
}

/// Gives the state before and whether the reason differs, where there is room for the domain.
fn put_mrd(
    agent: &mut Agent,
    new: &InMrd,
    since: Option<SystemTime>,
) -> Option<(Option<AgentState>, bool)> {
    let place = agent.mrds.iter().position(|mrd| mrd.mrd_id == new.mrd_id);
    let Some(mrd) = place.and_then(|place| agent.mrds.get_mut(place)) else {
        if agent.mrds.len() >= MAX_MRDS {
            return None;
        }
        agent.mrds.push(InMrd { since, ..new.clone() });
        return Some((None, false));
    };
    let (old, reason_differs) = (mrd.state, mrd.reason != new.reason);
    // The same state told again, for another skill group, has lasted from when it was first told.
    let since = if old == new.state && mrd.since.is_some() { mrd.since } else { since };
    *mrd = InMrd { since, ..new.clone() };
    Some((Some(old), reason_differs))
}

fn put_text(old: &mut Option<String>, new: &Option<String>) {
    if old != new {
        old.clone_from(new);
    }
}

impl Peripheral {
    /// The agent sits at that device now, or at none any more.
    fn seat(&mut self, agent_id: &str, told: &Told<'_>, peripheral_id: Option<u32>) {
        let Some(agent) = self.agents.get_mut(agent_id) else { return };
        let (extension, instrument) = match agent.is_signed_in() {
            true => (
                told.extension.or(agent.extension.as_deref()),
                told.instrument.or(agent.instrument.as_deref()),
            ),
            false => (None, None),
        };
        if agent.extension.as_deref() == extension && agent.instrument.as_deref() == instrument {
            return;
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
    }
}
