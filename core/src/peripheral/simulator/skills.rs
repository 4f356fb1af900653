//! The skill groups of a login session: all that the agent has, or those the login names.

use super::errors;
use super::Simulator;
use crate::messages::SetAgentStateReq;
use crate::peripheral::Refusal;
use crate::{AgentState, ControlFailureCode};

/// The skill groups that a request names; NULL_SKILL_GROUP, -1 as the field is signed in this
/// message alone, names none.
pub(super) fn named_groups(req: &SetAgentStateReq) -> Vec<u32> {
    let numbers = req.skill_groups.iter().filter_map(|group| group.skill_group_number);
    numbers.filter(|number| *number != -1).map(|number| number as u32).collect()
}

impl Simulator {
    /// The skill groups that a login is for: without any named, all that the agent has.
    pub(super) fn groups_of_login(&self, agent: usize, req: &SetAgentStateReq) -> Vec<u32> {
        let named = named_groups(req);
        let own = self.config.agents[agent].skill_groups.iter().copied();
        own.filter(|group| named.is_empty() || named.contains(group)).collect()
    }

    /// A login of an agent who is in adds skill groups, if it names such. Gives whether it did.
    pub(super) fn join_groups(
        &mut self,
        agent: usize,
        phone: usize,
        req: &SetAgentStateReq,
    ) -> bool {
        let present = &self.agents[agent].groups;
        let new: Vec<u32> =
            named_groups(req).into_iter().filter(|g| !present.contains(g)).collect();
        if new.is_empty() || self.agents[agent].phone != Some(phone) {
            return false;
        }
        // In the order of the configuration, as they would be after a login to all of them.
        let own = self.config.agents[agent].skill_groups.iter().copied();
        let all = own.filter(|group| present.contains(group) || new.contains(group)).collect();
        self.put_groups(agent, all);
        self.tell_in_all_domains(agent);
        true
    }

    /// The configuration gives the agent other skill groups: a login session goes on in those that
    /// are left of its own, and in the new ones.
    pub(super) fn configured_groups(&mut self, agent: usize, before: &[u32]) {
        let this = &self.agents[agent];
        if this.phone.is_none() {
            return;
        }
        let own = self.config.agents[agent].skill_groups.iter().copied();
        let goes_on = |group: &u32| this.groups.contains(group) || !before.contains(group);
        let groups: Vec<u32> = own.filter(goes_on).collect();
        if groups != this.groups {
            self.put_groups(agent, groups);
        }
    }

    /// Statistics and routing know agents by their skill groups.
    fn put_groups(&mut self, agent: usize, groups: Vec<u32>) {
        self.count_time(agent);
        let available = self.agents[agent].state == AgentState::AVAILABLE;
        if available {
            self.withdraw_from_routing(agent);
        }
        self.agents[agent].groups = groups;
        self.follow_groups(agent);
        if available {
            self.offer_to_routing(agent);
        }
    }

    /// A logout that names some of the agent's skill groups leaves those alone. Gives whether the
    /// agent stays signed in to others.
    pub(super) fn leave_groups(
        &mut self,
        agent: usize,
        req: &SetAgentStateReq,
    ) -> Result<bool, Refusal> {
        let named = named_groups(req);
        let present = &self.agents[agent].groups;
        if named.iter().any(|group| !present.contains(group)) {
            let code = ControlFailureCode::INVALID_SKILL_GROUP_SPECIFIED;
            return Err(Refusal::Control(code, errors::NONE));
        }
        if named.is_empty() || present.iter().all(|group| named.contains(group)) {
            return Ok(false);
        }
        let left = present.iter().copied().filter(|group| !named.contains(group)).collect();
        self.put_groups(agent, left);
        for group in named {
            self.tell_group_left(agent, group);
        }
        Ok(true)
    }
}
