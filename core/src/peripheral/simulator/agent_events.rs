//! AGENT_STATE_EVENT: once for each skill group of the agent, or one event that lists them.

use super::agents::{is_work, Agent};
use super::Simulator;
use crate::messages::{AgentStateEvent, FltSkillGroup};
use crate::{
    AgentAvailabilityStatus, AgentMode, AgentState, CallDirection, CallType, LocalConnectionState,
};

impl Simulator {
    /// Tells the agent's state: one AGENT_STATE_EVENT for each skill group that the agent is signed
    /// in to, or one with all of them where the configuration says so.
    pub(super) fn tell_agent_state(&mut self, agent: usize) {
        let Some(phone) = self.agents[agent].phone else { return };
        let groups = self.agents[agent].groups.clone();
        if self.config.skill_groups_listed {
            let mut event = self.agent_state_event(agent, phone, groups.first().copied());
            event.flt_skill_groups = self.listed_groups(agent, &groups);
            return self.tell(vec![phone], true, event.into());
        }
        let each = match groups.is_empty() {
            true => vec![None],
            false => groups.into_iter().map(Some).collect(),
        };
        for group in each {
            let event = self.agent_state_event(agent, phone, group);
            self.tell(vec![phone], true, event.into());
        }
    }

    /// The agent has left a skill group and stays signed in to others.
    pub(super) fn tell_group_left(&mut self, agent: usize, group: u32) {
        let Some(phone) = self.agents[agent].phone else { return };
        let mut event = self.agent_state_event(agent, phone, Some(group));
        event.skill_group_state = AgentState::LOGOUT;
        self.tell(vec![phone], true, event.into());
    }

    fn listed_groups(&self, agent: usize, groups: &[u32]) -> Vec<FltSkillGroup> {
        let entry = |group: &u32| FltSkillGroup {
            flt_skill_group_number: i32::try_from(*group).ok(),
            flt_skill_group_id: self.skill_group_id(*group),
            flt_skill_group_priority: Some(0),
            flt_skill_group_state: Some(self.agents[agent].state_in(*group)),
        };
        groups.iter().map(entry).collect()
    }

    fn agent_state_event(&self, index: usize, phone: usize, group: Option<u32>) -> AgentStateEvent {
        let (agent, config) = (&self.agents[index], &self.config.agents[index]);
        let device = &self.config.devices[phone];
        AgentStateEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            skill_group_state: group.map_or(agent.state, |group| agent.state_in(group)),
            state_duration: self.seconds_since(agent.since),
            skill_group_number: group,
            skill_group_id: group.and_then(|group| self.skill_group_id(group)),
            agent_state: agent.state,
            event_reason_code: agent.reason,
            mrd_id: self.config.mrd_id,
            num_tasks: agent.tasks(),
            agent_mode: AgentMode::ROUTABLE,
            max_task_limit: 1,
            icm_agent_id: config.icm_agent_id,
            agent_availability_status: agent.availability(),
            agent_id: Some(config.agent_id.clone()),
            agent_extension: Some(device.extension.clone()),
            agent_instrument: Some(device.instrument.clone()),
            active_terminal: agent.terminal.clone(),
            duration: self.expected_duration(index),
            next_agent_state: agent.next(),
            direction: self.direction(index, phone),
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
    /// NumTasks: a voice agent has one task or none.
    pub(super) fn tasks(&self) -> u32 {
        u32::from(self.is_occupied())
    }

    /// AgentAvailabilityStatus.
    pub(super) fn availability(&self) -> AgentAvailabilityStatus {
        match self.state {
            AgentState::AVAILABLE => AgentAvailabilityStatus::ICM_AVAILABLE,
            _ => AgentAvailabilityStatus::NOT_AVAILABLE,
        }
    }

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
