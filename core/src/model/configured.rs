//! Agents, skill groups and devices of the configuration, and the members of agent teams: who there
//! is, before anybody has said a word.

use super::agent::{InMrd, Told};
use super::resync::state_of_agent;
use super::{AgentRef, Change, Model, VOICE};
use crate::messages::{
    AgentRecord, AgentTeamConfigEvent, ConfigAgentEvent, ConfigDeviceEvent, ConfigSkillGroupEvent,
    SkillGroupRecord,
};
use crate::{AgentState, ConfigDeviceType, ConfigRecordType, DeviceIdType, TeamConfigOperation};
use std::time::Duration;

impl Model {
    pub(super) fn config_agent(&mut self, e: &ConfigAgentEvent) {
        for record in &e.records {
            let Some(id) = record.login_id.as_deref().filter(|id| !id.is_empty()) else { continue };
            let old = record.old_login_id.as_deref().filter(|old| !old.is_empty() && *old != id);
            if let Some(old) = old {
                self.remove_agent(record.flt_peripheral_id, old);
            }
            match record.record_type {
                Some(ConfigRecordType::DELETE) => self.remove_agent(record.flt_peripheral_id, id),
                _ => self.configured_agent(id, record),
            }
        }
    }

    fn configured_agent(&mut self, id: &str, record: &AgentRecord) {
        let peripheral_id = record.flt_peripheral_id;
        let is_new = self.agent_at(peripheral_id, id).is_none();
        let Some(agent) = self.agent_mut(peripheral_id, id) else { return };
        let mut differs = is_new;
        for (old, new) in [
            (&mut agent.login_name, &record.login_name),
            (&mut agent.first_name, &record.first_name),
            (&mut agent.last_name, &record.last_name),
        ] {
            differs |= super::call::put(old, new);
        }
        let icm_agent_id = record.agent_skill_target_id.and_then(|id| i32::try_from(id).ok());
        differs |= super::call::put(&mut agent.icm_agent_id, &icm_agent_id.filter(|id| *id > 0));
        let (untold, agent) = (agent.mrds.is_empty(), agent.agent_ref());
        if differs {
            self.tell(Change::AgentDetails { agent: agent.clone() });
        }
        self.states_of_record(&agent, record, untold);
    }

    /// A load tells the domains in which the agent is signed in, and the state in each; updates and
    /// versions before 21 do not. What events have told is more than that.
    fn states_of_record(&mut self, agent: &AgentRef, record: &AgentRecord, untold: bool) {
        let domains = record.flt_agent_mrd_id.iter().zip(&record.flt_agent_mrd_state);
        for (mrd_id, state) in domains {
            let Ok(mrd_id) = i32::try_from(*mrd_id) else { continue };
            self.state_is(agent, mrd_id, *state, None);
            if *state != AgentState::LOGOUT && untold {
                self.ask_of_agent(agent, mrd_id);
            }
        }
        if record.num_mrds.is_none() && untold {
            self.ask_of_agent(agent, VOICE);
        }
    }

    /// A state without what AGENT_STATE_EVENT has besides: it says nothing new where it is known.
    fn state_is(
        &mut self,
        agent: &AgentRef,
        mrd_id: i32,
        state: AgentState,
        lasted: Option<Duration>,
    ) {
        let known = self.agent_at(agent.peripheral_id, &agent.agent_id);
        if known.is_some_and(|agent| !agent.unsure && agent.state_in(mrd_id) == Some(state)) {
            return;
        }
        self.agent_is(&Told {
            peripheral_id: agent.peripheral_id,
            agent_id: Some(&agent.agent_id),
            icm_agent_id: 0,
            extension: None,
            instrument: None,
            groups: &[],
            all_groups: false,
            lasted,
            mrd: InMrd::of_state(mrd_id, state),
        });
    }

    pub(super) fn config_skill_group(&mut self, e: &ConfigSkillGroupEvent) {
        for record in &e.records {
            let Some(number) = record.peripheral_number else { continue };
            let old = record.old_peripheral_number.filter(|old| *old != number);
            if let Some(old) = old {
                self.remove_group(record.flt_peripheral_id, old);
            }
            match record.record_type {
                Some(ConfigRecordType::DELETE) => {
                    self.remove_group(record.flt_peripheral_id, number);
                }
                _ => self.configured_group(number, record),
            }
        }
    }

    fn configured_group(&mut self, number: u32, record: &SkillGroupRecord) {
        let peripheral_id = record.flt_peripheral_id;
        let is_new = self.skill_group_at(peripheral_id, number).is_none();
        let Some(group) = self.group_mut(peripheral_id, number) else { return };
        let mut differs = is_new;
        differs |= super::call::put(&mut group.name, &record.peripheral_name);
        differs |= super::call::put(&mut group.id, &record.skill_group_skill_target_id);
        if differs {
            self.tell(Change::SkillGroupDetails { peripheral_id, skill_group: number });
        }
    }

    /// Calls may wait at route points. Phones are asked of when somebody is signed in there.
    pub(super) fn config_device(&mut self, e: &ConfigDeviceEvent) {
        for record in &e.records {
            let number = record.dialed_number.as_deref().or(record.extension.as_deref());
            let is_gone = record.record_type == Some(ConfigRecordType::DELETE);
            if record.device_type == Some(ConfigDeviceType::ROUTE_POINT) && !is_gone {
                if let Some(number) = number.filter(|number| !number.is_empty()) {
                    let kind = Some(DeviceIdType::ROUTE_POINT);
                    self.ask_of_device(record.flt_peripheral_id, number, kind);
                }
            }
        }
    }

    fn remove_agent(&mut self, peripheral_id: Option<u32>, agent_id: &str) {
        let Some(agent) = self.agent_at(peripheral_id, agent_id) else { return };
        let domains: Vec<i32> = agent.mrds.iter().map(|mrd| mrd.mrd_id).collect();
        let agent = agent.agent_ref();
        // Out of all skill groups, and from the device.
        for mrd_id in domains {
            self.state_is(&agent, mrd_id, AgentState::LOGOUT, None);
        }
        let Some(peripheral) = self.peripherals.get_mut(&peripheral_id) else { return };
        if let Some(agent) = peripheral.agents.remove(agent_id) {
            self.agents = self.agents.saturating_sub(1);
            self.tell(Change::AgentRemoved { agent: Box::new(agent) });
        }
    }

    /// One that agents are in stays until they have left it.
    fn remove_group(&mut self, peripheral_id: Option<u32>, skill_group: u32) {
        let Some(peripheral) = self.peripherals.get_mut(&peripheral_id) else { return };
        let group = peripheral.skill_groups.get(&skill_group);
        if group.is_none_or(|group| group.agents_signed_in() > 0) {
            return;
        }
        if let Some(skill_group) = peripheral.skill_groups.remove(&skill_group) {
            self.skill_groups = self.skill_groups.saturating_sub(1);
            self.tell(Change::SkillGroupRemoved { skill_group: Box::new(skill_group) });
        }
    }

    /// The members of a supervisor's team with their states, about calls.
    pub(super) fn agent_team_config(&mut self, e: &AgentTeamConfigEvent) {
        if e.config_operation == TeamConfigOperation::REMOVE_AGENT {
            return;
        }
        for member in &e.agents {
            let id = member.atc_agent_id.as_ref().filter(|id| !id.is_empty());
            let (Some(agent_id), Some(state)) = (id, member.atc_agent_state) else { continue };
            let agent = AgentRef { peripheral_id: e.peripheral_id, agent_id: agent_id.to_owned() };
            let lasted = member.atc_state_duration.map(|s| Duration::from_secs(s.into()));
            self.state_is(&agent, VOICE, state, lasted);
        }
    }

    fn ask_of_agent(&mut self, agent: &AgentRef, mrd_id: i32) {
        self.ask(state_of_agent(agent.peripheral_id, &agent.agent_id, mrd_id));
    }
}
