//! Skill groups.

use crate::messages::QuerySkillGroupStatisticsConf;
use crate::AgentState;
use std::time::SystemTime;

/// A skill group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SkillGroup {
    /// PeripheralID.
    pub peripheral_id: Option<u32>,
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID.
    pub id: Option<u32>,
    /// PeripheralName, where the configuration was loaded.
    pub name: Option<String>,
    /// QUERY_SKILL_GROUP_STATISTICS_CONF as it came last: the program asks for it, see
    /// [`super::LiveModel::ask`].
    pub statistics: Option<Box<QuerySkillGroupStatisticsConf>>,
    /// When that came, by the clock of [`super::Model::set_time`].
    pub statistics_at: Option<SystemTime>,
    /// How many agents are in each state, those with none left out.
    agents: Vec<(AgentState, usize)>,
}

impl SkillGroup {
    pub(super) fn new(peripheral_id: Option<u32>, number: u32) -> SkillGroup {
        SkillGroup {
            peripheral_id,
            number,
            id: None,
            name: None,
            statistics: None,
            statistics_at: None,
            agents: Vec::new(),
        }
    }

    /// How many agents of the model are in that state in this group.
    pub fn agents_in(&self, state: AgentState) -> usize {
        self.agents.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count)
    }

    /// How many agents of the model are signed in to this group.
    pub fn agents_signed_in(&self) -> usize {
        self.agents.iter().map(|(_, count)| count).sum()
    }

    /// The states that agents are in, with how many are, in no order.
    pub fn agents_by_state(&self) -> impl Iterator<Item = (AgentState, usize)> + '_ {
        self.agents.iter().copied()
    }

    /// An agent goes from one state to another, comes or leaves.
    pub(super) fn moves(&mut self, old: Option<AgentState>, new: Option<AgentState>) {
        if let Some(old) = old {
            if let Some((_, count)) = self.agents.iter_mut().find(|(state, _)| *state == old) {
                *count -= 1;
            }
            self.agents.retain(|(_, count)| *count > 0);
        }
        if let Some(new) = new {
            match self.agents.iter_mut().find(|(state, _)| *state == new) {
                Some((_, count)) => *count += 1,
                None => self.agents.push((new, 1)),
            }
        }
    }
}
