//! Statistics of agents and skill groups. No event has them: they are answers to questions of the
//! program, which the guide wants asked sparingly, once after each handled call at most.

use super::{Change, Model};
use crate::messages::{
    QueryAgentStatisticsConf, QueryAgentStatisticsReq, QuerySkillGroupStatisticsConf,
    QuerySkillGroupStatisticsReq,
};

impl Model {
    /// The agent whom the question or the answer names, else who is signed in at the device.
    pub(super) fn agent_statistics(
        &mut self,
        req: &QueryAgentStatisticsReq,
        conf: &QueryAgentStatisticsConf,
    ) {
        let peripheral_id = conf.peripheral_id.or(req.peripheral_id);
        let devices = self.peripherals.get(&peripheral_id).map(|peripheral| &peripheral.devices);
        let named = [&req.agent_instrument, &req.agent_extension]
            .into_iter()
            .chain([&conf.agent_instrument, &conf.agent_extension]);
        let at_device = || named.flatten().find_map(|id| devices?.get(id)?.agent.clone());
        let agent_id = req.agent_id.clone().or_else(|| conf.agent_id.clone());
        let Some(agent_id) = agent_id.filter(|id| !id.is_empty()).or_else(at_device) else {
            return;
        };
        let now = self.now;
        let Some(agent) = self.agent_mut(peripheral_id, &agent_id) else { return };
        agent.statistics = Some(Box::new(conf.clone()));
        agent.statistics_at = now;
        let agent = agent.agent_ref();
        self.tell(Change::AgentStatistics { agent });
    }

    /// The group goes by its number; where neither question nor answer has it, by its id.
    pub(super) fn skill_group_statistics(
        &mut self,
        req: &QuerySkillGroupStatisticsReq,
        conf: &QuerySkillGroupStatisticsConf,
    ) {
        let peripheral_id = conf.peripheral_id.or(req.peripheral_id);
        let id = conf.skill_group_id.or(req.skill_group_id);
        let by_id = || {
            let groups = &self.peripherals.get(&peripheral_id)?.skill_groups;
            groups.values().find(|group| group.id.is_some() && group.id == id).map(|g| g.number)
        };
        let number = conf.skill_group_number.or(req.skill_group_number).or_else(by_id);
        let Some(skill_group) = number else { return };
        let now = self.now;
        let Some(group) = self.group_mut(peripheral_id, skill_group) else { return };
        group.id = id.or(group.id);
        group.statistics = Some(Box::new(conf.clone()));
        group.statistics_at = now;
        self.tell(Change::SkillGroupStatistics { peripheral_id, skill_group });
    }
}
