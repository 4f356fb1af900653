//! Agents in media routing domains: a state in each domain of their skill groups.
//!
//! Calls belong to one domain, the voice domain, and they alone make agents busy. What happens in
//! the others goes by messages that no public guide lays out; here agents are ready there or not.

use super::agents::Agent;
use super::skills::named_groups;
use super::{Config, Simulator, SkillGroupConfig};
use crate::messages::SetAgentStateReq;
use crate::{AgentAvailabilityStatus, AgentState};
use std::time::Duration;

/// What an agent is doing in one domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InDomain {
    pub state: AgentState,
    /// EventReasonCode of the state.
    pub reason: u16,
    /// When the state began.
    pub since: Duration,
}

/// What skill groups are known by besides their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GroupIds {
    /// SkillGroupID.
    pub id: u32,
    /// MRDID.
    pub mrd_id: i32,
}

impl Config {
    pub(super) fn ids_of(&self, group: &SkillGroupConfig) -> GroupIds {
        GroupIds { id: group.id, mrd_id: group.mrd_id.unwrap_or(self.voice_mrd_id()) }
    }
}

impl Simulator {
    pub(super) fn voice(&self) -> i32 {
        self.config.voice_mrd_id()
    }

    pub(super) fn is_domain(&self, mrd_id: i32) -> bool {
        self.config.media_routing_domains.iter().any(|domain| domain.id == mrd_id)
    }

    /// MRDID of a skill group.
    pub(super) fn domain_of(&self, group: u32) -> i32 {
        self.skill_group_ids.get(&group).map_or(self.voice(), |ids| ids.mrd_id)
    }

    /// The domains that the agent is signed in to, that of calls first.
    pub(super) fn domains_of(&self, agent: usize) -> Vec<i32> {
        let this = &self.agents[agent];
        let voice = this.phone.map(|_| self.voice());
        voice.into_iter().chain(this.elsewhere.keys().copied()).collect()
    }

    /// The skill groups of that domain that the agent is signed in to.
    pub(super) fn groups_in(&self, agent: usize, mrd_id: i32) -> Vec<u32> {
        let groups = self.agents[agent].groups.iter().copied();
        groups.filter(|group| self.domain_of(*group) == mrd_id).collect()
    }

    /// What the agent is doing in that domain: LOGOUT where not signed in to it.
    pub(super) fn in_domain(&self, agent: usize, mrd_id: i32) -> InDomain {
        let Agent { state, reason, since, .. } = self.agents[agent];
        if mrd_id == self.voice() {
            return InDomain { state, reason, since };
        }
        let here = self.agents[agent].elsewhere.get(&mrd_id).copied();
        here.unwrap_or(InDomain { state: AgentState::LOGOUT, reason: 0, since: self.now })
    }

    /// SkillGroupState.
    pub(super) fn group_state(&self, agent: usize, group: u32) -> AgentState {
        match self.domain_of(group) {
            mrd_id if mrd_id == self.voice() => self.agents[agent].state_in(group),
            mrd_id => self.in_domain(agent, mrd_id).state,
        }
    }

    /// NumTasks: a call is a task.
    pub(super) fn tasks_in(&self, agent: usize, mrd_id: i32) -> u32 {
        u32::from(mrd_id == self.voice() && self.agents[agent].is_occupied())
    }

    pub(super) fn max_tasks_in(&self, mrd_id: i32) -> u32 {
        let domain = self.config.media_routing_domains.iter().find(|domain| domain.id == mrd_id);
        domain.map_or(1, |domain| domain.max_tasks)
    }

    /// AgentAvailabilityStatus: who is busy with a call is not available in other domains, unless
    /// calls may be interrupted.
    pub(super) fn availability_in(&self, agent: usize, mrd_id: i32) -> AgentAvailabilityStatus {
        let voice = self.config.media_routing_domains.first();
        let interruptible = voice.is_some_and(|domain| domain.interruptible);
        let kept = self.agents[agent].is_occupied() && !interruptible;
        match self.in_domain(agent, mrd_id).state {
            AgentState::AVAILABLE => AgentAvailabilityStatus::ICM_AVAILABLE,
            AgentState::NOT_ACTIVE if !kept => AgentAvailabilityStatus::ICM_AVAILABLE,
            _ => AgentAvailabilityStatus::NOT_AVAILABLE,
        }
    }

    /// The domains that SET_AGENT_STATE_REQ is about. It has no MRDID, so that it is about calls,
    /// unless it names skill groups of other domains: our reading, as the guide is silent.
    pub(super) fn domains_named(&self, agent: usize, req: &SetAgentStateReq) -> Vec<i32> {
        let own = &self.agents[agent].groups;
        let named = named_groups(req).into_iter().filter(|group| own.contains(group));
        let mut domains: Vec<i32> = named.map(|group| self.domain_of(group)).collect();
        domains.sort_unstable();
        domains.dedup();
        match domains.is_empty() {
            true => vec![self.voice()],
            false => domains,
        }
    }

    /// The agent's skill groups are others now: so are the domains besides that of calls.
    pub(super) fn follow_groups(&mut self, agent: usize) {
        let voice = self.voice();
        let groups = self.agents[agent].groups.iter().map(|group| self.domain_of(*group));
        let domains: Vec<i32> = groups.filter(|mrd_id| *mrd_id != voice).collect();
        self.agents[agent].elsewhere.retain(|mrd_id, _| domains.contains(mrd_id));
        for mrd_id in domains {
            if !self.agents[agent].elsewhere.contains_key(&mrd_id) {
                self.set_elsewhere(agent, mrd_id, AgentState::LOGIN, 0);
                self.set_elsewhere(agent, mrd_id, AgentState::NOT_READY, 0);
            }
        }
    }

    /// Takes the state in a domain other than that of calls, and tells of it.
    pub(super) fn set_elsewhere(
        &mut self,
        agent: usize,
        mrd_id: i32,
        state: AgentState,
        reason: u16,
    ) {
        self.count_time(agent);
        let before = self.in_domain(agent, mrd_id);
        let same = (before.state, before.reason) == (state, reason);
        let since = if same { before.since } else { self.now };
        self.agents[agent].elsewhere.insert(mrd_id, InDomain { state, reason, since });
        self.tell_state_in(agent, mrd_id);
        self.agent_is_active(agent);
    }

    /// The agent signs out of all domains but that of calls.
    pub(super) fn leave_elsewhere(&mut self, agent: usize, reason: u16) {
        let domains: Vec<i32> = self.agents[agent].elsewhere.keys().copied().collect();
        for mrd_id in domains {
            self.set_elsewhere(agent, mrd_id, AgentState::LOGOUT, reason);
        }
        self.agents[agent].elsewhere.clear();
    }

    /// Ready or not ready in domains other than that of calls, as a request wants it.
    pub(super) fn request_elsewhere(&mut self, agent: usize, mrd_id: i32, req: &SetAgentStateReq) {
        let (state, reason) = match req.agent_state {
            // Ready, and without a task.
            AgentState::AVAILABLE => (AgentState::NOT_ACTIVE, 0),
            _ => (AgentState::NOT_READY, req.event_reason_code),
        };
        self.set_elsewhere(agent, mrd_id, state, reason);
    }
}
