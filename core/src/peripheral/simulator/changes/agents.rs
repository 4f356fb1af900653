//! Agents, and the services that are switched on for them.

use super::super::agents::Agent;
use super::super::{AgentConfig, Simulator};
use super::{added, put, ChangeError};
use crate::messages::AgentServiceRecord;
use crate::peripheral::ConfigRecord;
use crate::{ConfigRecordType, EnabledService};

impl Simulator {
    /// Adds an agent, or changes the one with that AgentID, signed in or not.
    ///
    /// As all changes of the centre while it runs, it is told to the sessions that have asked for
    /// updates of the configuration.
    ///
    /// ```
    /// # let server = ctisp::Server::start()?;
    /// let added = server.with(|centre| {
    ///     let mut agent = centre.config().agents[0].clone();
    ///     agent.agent_id = "1021".into();
    ///     agent.icm_agent_id = 6021;
    ///     centre.configure_agent(agent)
    /// });
    /// assert_eq!(added, Some(Ok(())));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where the agent does not fit into the centre.
    pub fn configure_agent(&mut self, agent: AgentConfig) -> Result<(), ChangeError> {
        let id = agent.agent_id.clone();
        self.check(|config| {
            put(&mut config.agents, agent.clone(), |known| known.agent_id == id);
        })?;
        let known = self.by_agent_id.get(&id).copied();
        let place = known.or(self.removed_agents.remove(&id)).unwrap_or(self.agents.len());
        let icm_agent_id = self.config.agents.get(place).map(|agent| agent.icm_agent_id);
        if place == self.agents.len() {
            self.agents.push(Agent::default());
            self.config.agents.push(agent);
        } else {
            let before = std::mem::replace(&mut self.config.agents[place], agent);
            self.configured_groups(place, &before.skill_groups);
        }
        self.by_agent_id.insert(id, place);
        self.note(added(known.is_none()), self.agent_record(place));
        self.move_services(place, icm_agent_id);
        self.route_waiting();
        Ok(())
    }

    /// Removes an agent.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::InUse`] while the agent is signed in or in a team for
    /// a time; [`ChangeError::Invalid`] while the agent is a member or a supervisor of a team.
    pub fn remove_agent(&mut self, agent_id: &str) -> Result<(), ChangeError> {
        let place = self.known_agent(agent_id)?;
        self.check(|config| config.agents.retain(|agent| agent.agent_id != agent_id))?;
        self.check_free(place)?;
        self.settle_ended_calls(|call| call.parts.iter().any(|part| part.agent == place));
        if self.agent_services.contains_key(&place) {
            self.change_agent_services(place, Vec::new());
        }
        self.note(ConfigRecordType::DELETE, self.agent_record(place));
        self.by_agent_id.remove(agent_id);
        self.removed_agents.insert(agent_id.to_owned(), place);
        let gap = &mut self.config.agents[place];
        (gap.agent_id, gap.password) = (String::new(), String::new());
        // An id that no agent has; -1 is what requests give that name none.
        gap.icm_agent_id = i32::MIN;
        gap.skill_groups.clear();
        gap.desk_settings = None;
        Ok(())
    }

    /// Switches services of an agent on, those named, and all others off.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`] where there is no agent of that AgentID.
    pub fn set_agent_services(
        &mut self,
        agent_id: &str,
        services: &[EnabledService],
    ) -> Result<(), ChangeError> {
        let place = self.known_agent(agent_id)?;
        let mut services = services.to_vec();
        services.sort_unstable();
        services.dedup();
        if self.agent_services.get(&place).is_none_or(|known| *known != services) {
            self.change_agent_services(place, services);
        }
        Ok(())
    }

    fn change_agent_services(&mut self, place: usize, services: Vec<EnabledService>) {
        let record = self.agent_service_record(place, &services);
        let before = match services.is_empty() {
            true => self.agent_services.remove(&place),
            false => self.agent_services.insert(place, services.clone()),
        };
        match (before.is_some(), services.is_empty()) {
            (false, true) => {}
            (false, false) => self.note(ConfigRecordType::ADD, record),
            (true, false) => self.note(ConfigRecordType::CHANGE, record),
            (true, true) => self.note(ConfigRecordType::DELETE, record),
        }
    }

    /// Records of agents' services have the ICMAgentID as their key.
    fn move_services(&mut self, place: usize, before: Option<i32>) {
        let services = self.agent_services.get(&place).cloned().unwrap_or_default();
        let mut record = self.agent_service_record(place, &services);
        let Some(ConfigRecord::AgentService(new)) = record.as_mut() else { return };
        let old = before.map(|id| id as u32);
        if services.is_empty() || old == new.agent_skill_target_id {
            return;
        }
        let gone = AgentServiceRecord { agent_skill_target_id: old, ..Default::default() };
        self.note(ConfigRecordType::DELETE, Some(ConfigRecord::AgentService(gone)));
        self.note(ConfigRecordType::ADD, record);
    }

    /// Gives an agent another AgentID.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::InUse`] while the agent is signed in or in a team:
    /// clients know the AgentID then; [`ChangeError::Invalid`] where the new one cannot be an AgentID
    /// or is somebody else's.
    pub fn rename_agent(&mut self, agent_id: &str, new: &str) -> Result<(), ChangeError> {
        let place = self.known_agent(agent_id)?;
        self.check_free(place)?;
        self.check(|config| {
            let known = config.agents.iter_mut().find(|agent| agent.agent_id == agent_id);
            known.into_iter().for_each(|agent| new.clone_into(&mut agent.agent_id));
        })?;
        new.clone_into(&mut self.config.agents[place].agent_id);
        self.by_agent_id.remove(agent_id);
        self.by_agent_id.insert(new.to_owned(), place);
        let mut record = self.agent_record(place);
        if let Some(ConfigRecord::Agent(agent)) = &mut record {
            agent.old_login_id = Some(agent_id.to_owned());
        }
        self.note(ConfigRecordType::CHANGE, record);
        Ok(())
    }

    fn check_free(&self, place: usize) -> Result<(), ChangeError> {
        let id = &self.config.agents[place].agent_id;
        let in_team = self.is_in_a_team(place) || !self.teams_supervised(id).is_empty();
        match in_team || self.agents[place].phone.is_some() {
            true => Err(ChangeError::InUse(format!("agent {id}"))),
            false => Ok(()),
        }
    }

    fn known_agent(&self, agent_id: &str) -> Result<usize, ChangeError> {
        let known = self.by_agent_id.get(agent_id).copied();
        known.ok_or_else(|| ChangeError::Unknown(format!("agent {agent_id}")))
    }
}
