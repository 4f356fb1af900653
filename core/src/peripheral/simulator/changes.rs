//! Changes of the centre while it runs: parts that are added, changed and removed.
//!
//! Indexes of agents and phones are held in many places. An agent or a phone that is removed
//! leaves its place empty, so that they stay true; who comes again gets the same place back.

use super::agents::Agent;
use super::configuration::call_type_record;
use super::devices::Phone;
use super::traffic::service_numbers;
use super::*;
use crate::messages::AgentServiceRecord;
use crate::peripheral::{ConfigChange, ConfigRecord};
use crate::{ConfigRecordType, EnabledService};

/// Why a part was not changed; then nothing was done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// There is no such part.
    #[error("there is no {0}")]
    Unknown(String),
    /// Something goes on there now: an agent is signed in, a call is there.
    #[error("{0} is in use")]
    InUse(String),
    /// The centre would not fit together, or not into messages, afterwards: the part itself, or
    /// what refers to it.
    #[error(transparent)]
    Invalid(#[from] ConfigError),
}

/// Adds a part of a list, or takes the place of the one with the same key.
fn put<T: PartialEq>(list: &mut Vec<T>, part: T, same: impl Fn(&T) -> bool) {
    match list.iter().position(same) {
        Some(place) => list[place] = part,
        None => list.push(part),
    }
}

impl Config {
    /// Without the places of what was removed.
    fn without_gaps(mut self) -> Config {
        self.agents.retain(|agent| !agent.agent_id.is_empty());
        self.devices.retain(|device| !device.instrument.is_empty());
        self
    }
}

impl Simulator {
    /// Adds an agent, or changes the one with that AgentID, signed in or not.
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
    /// [`ChangeError::Unknown`]; [`ChangeError::InUse`] while the agent is signed in;
    /// [`ChangeError::Invalid`] while the agent is a member or a supervisor of a team.
    pub fn remove_agent(&mut self, agent_id: &str) -> Result<(), ChangeError> {
        let place = self.known_agent(agent_id)?;
        if self.agents[place].phone.is_some() {
            return Err(ChangeError::InUse(format!("agent {agent_id}")));
        }
        self.check(|config| config.agents.retain(|agent| agent.agent_id != agent_id))?;
        self.leave_teams(place);
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

    /// Gives an agent who is signed out another AgentID.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::InUse`] while the agent is signed in;
    /// [`ChangeError::Invalid`] where the new one cannot be an AgentID or is somebody else's.
    pub fn rename_agent(&mut self, agent_id: &str, new: &str) -> Result<(), ChangeError> {
        let place = self.known_agent(agent_id)?;
        if self.agents[place].phone.is_some() {
            return Err(ChangeError::InUse(format!("agent {agent_id}")));
        }
        let rename = |config: &mut Config| {
            let members = config.teams.iter_mut();
            let teams =
                members.flat_map(|team| team.agents.iter_mut().chain(&mut team.supervisors));
            let agents = config.agents.iter_mut().map(|agent| &mut agent.agent_id);
            for name in teams.chain(agents).filter(|name| *name == agent_id) {
                new.clone_into(name);
            }
        };
        self.check(rename)?;
        rename(&mut self.config);
        self.by_agent_id.remove(agent_id);
        self.by_agent_id.insert(new.to_owned(), place);
        let mut record = self.agent_record(place);
        if let Some(ConfigRecord::Agent(agent)) = &mut record {
            agent.old_login_id = Some(agent_id.to_owned());
        }
        self.note(ConfigRecordType::CHANGE, record);
        Ok(())
    }

    fn known_agent(&self, agent_id: &str) -> Result<usize, ChangeError> {
        let known = self.by_agent_id.get(agent_id).copied();
        known.ok_or_else(|| ChangeError::Unknown(format!("agent {agent_id}")))
    }

    /// Adds a phone, or changes the lines of the one with that instrument.
    ///
    /// # Errors
    /// [`ChangeError::InUse`] while an agent is signed in there or a call is there;
    /// [`ChangeError::Invalid`] where it does not fit into the centre.
    pub fn configure_device(&mut self, device: DeviceConfig) -> Result<(), ChangeError> {
        let instrument = device.instrument.clone();
        let known = self.by_instrument.get(&instrument).copied();
        if let Some(place) = known {
            self.check_idle(place)?;
        }
        self.check(|config| {
            put(&mut config.devices, device.clone(), |known| known.instrument == instrument);
        })?;
        let removed = self.removed_phones.remove(&instrument);
        let place = known.or(removed).unwrap_or(self.phones.len());
        let before = known.and_then(|place| self.phone_record(place));
        if place == self.phones.len() {
            self.phones.push(Phone::default());
            self.config.devices.push(device);
        } else {
            self.config.devices[place] = device;
        }
        self.by_instrument.insert(instrument, place);
        self.by_extension = by_extension(&self.config);
        let after = self.phone_record(place);
        if after != before {
            // The extension is the key, and records of devices cannot tell an old one.
            self.note(ConfigRecordType::DELETE, before);
            self.note(ConfigRecordType::ADD, after);
        }
        if known.is_none() {
            self.note(ConfigRecordType::ADD, self.terminal_record(place));
        }
        Ok(())
    }

    /// Removes a phone.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::InUse`] while an agent is signed in there or a call
    /// is there; [`ChangeError::Invalid`] where `auto_agents` need it.
    pub fn remove_device(&mut self, instrument: &str) -> Result<(), ChangeError> {
        let known = self.by_instrument.get(instrument).copied();
        let unknown = || ChangeError::Unknown(format!("device {instrument}"));
        let place = known.ok_or_else(unknown)?;
        self.check_idle(place)?;
        self.check(|config| config.devices.retain(|device| device.instrument != instrument))?;
        self.note(ConfigRecordType::DELETE, self.phone_record(place));
        self.note(ConfigRecordType::DELETE, self.terminal_record(place));
        self.by_instrument.remove(instrument);
        self.removed_phones.insert(instrument.to_owned(), place);
        let gap = &mut self.config.devices[place];
        gap.extension.clear();
        gap.instrument.clear();
        gap.lines.clear();
        self.by_extension = by_extension(&self.config);
        Ok(())
    }

    fn check_idle(&self, place: usize) -> Result<(), ChangeError> {
        let phone = &self.phones[place];
        match phone.agent.is_none() && phone.calls.is_empty() {
            true => Ok(()),
            false => Err(ChangeError::InUse(format!("device {}", self.instrument(place)))),
        }
    }

    /// Adds a skill group, or changes the one with that SkillGroupNumber.
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where it does not fit into the centre.
    pub fn configure_skill_group(&mut self, group: SkillGroupConfig) -> Result<(), ChangeError> {
        let number = group.number;
        let same = |known: &SkillGroupConfig| known.number == number;
        self.check(|config| put(&mut config.skill_groups, group.clone(), same))?;
        let new = self.skill_group_ids.insert(number, group.id).is_none();
        let record = self.skill_group_record(&group);
        put(&mut self.config.skill_groups, group, same);
        self.note(added(new), Some(record));
        Ok(())
    }

    /// Removes a skill group.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::Invalid`] while an agent or a service refers to it.
    pub fn remove_skill_group(&mut self, number: u32) -> Result<(), ChangeError> {
        let place = self.config.skill_groups.iter().position(|group| group.number == number);
        let place = place.ok_or_else(|| ChangeError::Unknown(format!("skill group {number}")))?;
        self.check(|config| config.skill_groups.retain(|group| group.number != number))?;
        let group = self.config.skill_groups.remove(place);
        self.skill_group_ids.remove(&number);
        self.available.remove(&number);
        self.note(ConfigRecordType::DELETE, Some(self.skill_group_record(&group)));
        Ok(())
    }

    /// Adds a service, or changes the one with that ServiceNumber.
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where it does not fit into the centre.
    pub fn configure_service(&mut self, service: ServiceConfig) -> Result<(), ChangeError> {
        let number = service.number;
        let same = |known: &ServiceConfig| known.number == number;
        self.check(|config| put(&mut config.services, service.clone(), same))?;
        let before = self.config.services.iter().find(|known| same(known)).map(|known| known.id);
        let (id, record) = (service.id, self.service_record(&service));
        put(&mut self.config.services, service, same);
        self.note(added(before.is_none()), Some(record));
        if before.is_some_and(|before| before != id) {
            self.note_numbers(number);
        }
        // Calls may wait for a skill group that gives the service from now on.
        self.routing_due = true;
        self.route_waiting();
        Ok(())
    }

    /// Removes a service.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::InUse`] while there is a call for it;
    /// [`ChangeError::Invalid`] while a dialled number leads to it.
    pub fn remove_service(&mut self, number: u32) -> Result<(), ChangeError> {
        let place = self.config.services.iter().position(|service| service.number == number);
        let place = place.ok_or_else(|| ChangeError::Unknown(format!("service {number}")))?;
        if self.service_places().any(|service| *service == place) {
            return Err(ChangeError::InUse(format!("service {number}")));
        }
        self.check(|config| config.services.retain(|service| service.number != number))?;
        let service = self.config.services.remove(place);
        self.service_places().filter(|service| **service > place).for_each(|service| *service -= 1);
        self.note(ConfigRecordType::DELETE, Some(self.service_record(&service)));
        Ok(())
    }

    /// Numbers tell the ServiceID of the service that they lead to.
    fn note_numbers(&mut self, service: u32) {
        let target = DialledTarget::Service(service);
        let leads = self.config.dialled_numbers.iter().filter(|number| number.target == target);
        let records: Vec<_> = leads.map(|number| self.number_record(number)).collect();
        for record in records {
            self.note(ConfigRecordType::CHANGE, Some(record));
        }
    }

    /// The services that calls go to, or will.
    fn service_places(&mut self) -> impl Iterator<Item = &mut usize> {
        self.calls.values_mut().flat_map(|call| {
            let later = call.predictive.as_mut().map(|predictive| &mut predictive.service);
            call.route.as_mut().map(|route| &mut route.service).into_iter().chain(later)
        })
    }

    /// Adds a call type, or changes the one with that CallTypeID.
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where it does not fit into the centre.
    pub fn configure_call_type(&mut self, call_type: CallTypeConfig) -> Result<(), ChangeError> {
        let id = call_type.id;
        let same = |known: &CallTypeConfig| known.id == id;
        self.check(|config| put(&mut config.call_types, call_type.clone(), same))?;
        let new = !self.config.call_types.iter().any(same);
        let record = call_type_record(&call_type);
        put(&mut self.config.call_types, call_type, same);
        self.note(added(new), Some(record));
        Ok(())
    }

    /// Removes a call type.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::Invalid`] while a service refers to it.
    pub fn remove_call_type(&mut self, id: u32) -> Result<(), ChangeError> {
        let place = self.config.call_types.iter().position(|call_type| call_type.id == id);
        let place = place.ok_or_else(|| ChangeError::Unknown(format!("call type {id}")))?;
        self.check(|config| config.call_types.retain(|call_type| call_type.id != id))?;
        let call_type = self.config.call_types.remove(place);
        self.note(ConfigRecordType::DELETE, Some(call_type_record(&call_type)));
        Ok(())
    }

    /// Adds a number that can be dialled, or changes where it leads.
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where it does not fit into the centre.
    pub fn configure_dialled_number(&mut self, number: DialledNumber) -> Result<(), ChangeError> {
        let same = |known: &DialledNumber| known.number == number.number;
        self.check(|config| put(&mut config.dialled_numbers, number.clone(), same))?;
        let before = self.config.dialled_numbers.iter().find(|known| same(known)).cloned();
        let record = self.number_record(&number);
        self.change_numbers([before.as_ref(), Some(&number)], |numbers| {
            put(numbers, number.clone(), same);
        });
        self.note(added(before.is_none()), Some(record));
        Ok(())
    }

    /// Removes a number that can be dialled. Calls to it that are there already go on.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::Invalid`] while something refers to it.
    pub fn remove_dialled_number(&mut self, number: &str) -> Result<(), ChangeError> {
        let known = self.config.dialled_numbers.iter().find(|known| known.number == number);
        let unknown = || ChangeError::Unknown(format!("dialled number {number}"));
        let before = known.cloned().ok_or_else(unknown)?;
        self.check(|config| config.dialled_numbers.retain(|known| known.number != number))?;
        let record = self.number_record(&before);
        self.change_numbers([Some(&before), None], |numbers| {
            numbers.retain(|known| known.number != number);
        });
        self.note(ConfigRecordType::DELETE, Some(record));
        Ok(())
    }

    /// Services tell a number that leads to them; generated callers dial the numbers that lead to
    /// services.
    fn change_numbers(
        &mut self,
        changed: [Option<&DialledNumber>; 2],
        change: impl FnOnce(&mut Vec<DialledNumber>),
    ) {
        let leads = |service: &ServiceConfig| {
            let target = DialledTarget::Service(service.number);
            changed.into_iter().flatten().any(|number| number.target == target)
        };
        let concerned: Vec<_> =
            self.config.services.iter().filter(|service| leads(service)).cloned().collect();
        let before: Vec<_> = concerned.iter().map(|s| self.service_record(s)).collect();
        change(&mut self.config.dialled_numbers);
        self.set_traffic_numbers(service_numbers(&self.config));
        for (service, before) in concerned.iter().zip(before) {
            let record = self.service_record(service);
            if record != before {
                self.note(ConfigRecordType::CHANGE, Some(record));
            }
        }
    }

    /// Whether the centre fits together after that change. What did not fit before does not matter:
    /// it is not this change's fault.
    fn check(&self, change: impl FnOnce(&mut Config)) -> Result<(), ConfigError> {
        let mut after = self.config.clone().without_gaps();
        change(&mut after);
        match after.check() {
            Ok(()) => Ok(()),
            Err(error) => error.without(self.config.clone().without_gaps().check()),
        }
    }

    fn note(&mut self, record_type: ConfigRecordType, record: Option<ConfigRecord>) {
        self.config_changes.extend(record.map(|record| ConfigChange { record_type, record }));
    }
}

fn added(new: bool) -> ConfigRecordType {
    match new {
        true => ConfigRecordType::ADD,
        false => ConfigRecordType::CHANGE,
    }
}
