//! AGENT_STATE_EVENT: once for each skill group of the agent, or one event that lists them.

use super::agents::{is_work, Agent};
use super::Simulator;
use crate::messages::{AgentStateEvent, FltSkillGroup};
use crate::{AgentMode, AgentState, CallDirection, CallType, LocalConnectionState};

impl Simulator {
    /// Tells the agent's state in the domain of calls.
    pub(super) fn tell_agent_state(&mut self, agent: usize) {
        self.tell_state_in(agent, self.voice());
    }

    pub(super) fn tell_in_all_domains(&mut self, agent: usize) {
        for mrd_id in self.domains_of(agent) {
            self.tell_state_in(agent, mrd_id);
        }
    }

    /// Tells the agent's state in one media routing domain: one AGENT_STATE_EVENT for each of its
    /// skill groups that the agent is signed in to, or one with all of them where the configuration
    /// says so.
    pub(super) fn tell_state_in(&mut self, agent: usize, mrd_id: i32) {
        let Some(phone) = self.agents[agent].phone else { return };
        let groups = self.groups_in(agent, mrd_id);
        if self.config.skill_groups_listed {
            let mut event = self.agent_state_event(agent, phone, (mrd_id, groups.first().copied()));
            event.flt_skill_groups = self.listed_groups(agent, &groups);
            return self.tell(vec![phone], true, event.into());
        }
        let each = match groups.is_empty() {
            true => vec![None],
            false => groups.into_iter().map(Some).collect(),
        };
        for group in each {
            let event = self.agent_state_event(agent, phone, (mrd_id, group));
            self.tell(vec![phone], true, event.into());
        }
    }

    /// The agent has left a skill group and stays signed in to others.
    pub(super) fn tell_group_left(&mut self, agent: usize, group: u32) {
        let Some(phone) = self.agents[agent].phone else { return };
        let place = (self.domain_of(group), Some(group));
        let mut event = self.agent_state_event(agent, phone, place);
        event.skill_group_state = AgentState::LOGOUT;
        self.tell(vec![phone], true, event.into());
    }

    fn listed_groups(&self, agent: usize, groups: &[u32]) -> Vec<FltSkillGroup> {
        let entry = |group: &u32| FltSkillGroup {
            flt_skill_group_number: i32::try_from(*group).ok(),
            flt_skill_group_id: self.skill_group_id(*group),
            flt_skill_group_priority: Some(0),
            flt_skill_group_state: Some(self.group_state(agent, *group)),
        };
        groups.iter().map(entry).collect()
    }

    /// The agent's state in a domain, and in one of its skill groups.
    fn agent_state_event(
        &self,
        index: usize,
        phone: usize,
        (mrd_id, group): (i32, Option<u32>),
    ) -> AgentStateEvent {
        let (agent, config) = (&self.agents[index], &self.config.agents[index]);
        let device = &self.config.devices[phone];
        let here = self.in_domain(index, mrd_id);
        let about_calls = mrd_id == self.voice();
        AgentStateEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            skill_group_state: group.map_or(here.state, |group| self.group_state(index, group)),
            state_duration: self.seconds_since(here.since),
            skill_group_number: group,
            skill_group_id: group.and_then(|group| self.skill_group_id(group)),
            agent_state: here.state,
            event_reason_code: here.reason,
            mrd_id,
            num_tasks: self.tasks_in(index, mrd_id),
            agent_mode: AgentMode::ROUTABLE,
            max_task_limit: self.max_tasks_in(mrd_id),
            icm_agent_id: config.icm_agent_id,
            agent_availability_status: self.availability_in(index, mrd_id),
            agent_id: Some(config.agent_id.clone()),
            agent_extension: Some(device.extension.clone()),
            agent_instrument: Some(device.instrument.clone()),
            active_terminal: agent.terminal.clone(),
            duration: self.expected_duration(index).filter(|_| about_calls),
            next_agent_state: agent.next().filter(|_| about_calls),
            direction: self.direction(index, phone).filter(|_| about_calls),
            ..Default::default()
        }
    }

    /// Duration: how long wrap-up will last, where it ends by itself.
    fn expected_duration(&self, agent: usize) -> Option<u32> {
        let limit = self.work_limit(agent).filter(|_| is_work(self.agents[agent].state))?;
        u32::try_from(limit.as_secs()).ok()
    }

    /// Direction of the call at hand, while there is one.
    fn direction(&self, agent: usize, phone: usize) -> Option<CallDirection> {
        let state = self.agents[agent].state;
        if state != AgentState::TALKING && state != AgentState::HOLD {
            return None;
        }
        let own = self.endpoint(phone);
        let legs = self.live_legs(phone).filter(|leg| leg.endpoint == own);
        // The active call, which is the later one of two held ones.
        let leg = legs.max_by_key(|leg| leg.state != LocalConnectionState::HOLD)?;
        Some(match leg.call_type {
            CallType::OUT => CallDirection::OUT,
            CallType::AUTO_OUT => CallDirection::OUTBOUNDPREDICTIVE,
            CallType::CONSULT | CallType::AGENT_INSIDE if self.began(phone) => {
                CallDirection::OTHEROUT
            }
            CallType::AGENT_INSIDE
            | CallType::OTHER_IN
            | CallType::CONSULT_OFFERRED
            | CallType::OFFERED => CallDirection::OTHERIN,
            _ => CallDirection::IN,
        })
    }

    /// Whether the phone is the calling one of its active call.
    fn began(&self, phone: usize) -> bool {
        let own = self.endpoint(phone);
        let calls = self.live_calls(phone).filter_map(|id| self.calls.get(&id));
        calls.last().is_some_and(|call| call.calling == own)
    }
}

impl Agent {
    /// NextAgentState, where it is known: what follows the wrap-up, or the call.
    fn next(&self) -> Option<AgentState> {
        match self.state {
            AgentState::WORK_READY => Some(AgentState::AVAILABLE),
            AgentState::WORK_NOT_READY => Some(AgentState::NOT_READY),
            AgentState::TALKING | AgentState::HOLD => self.after.map(|(state, _)| state),
            _ => None,
        }
    }
}
