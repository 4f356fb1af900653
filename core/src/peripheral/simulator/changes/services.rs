//! Skill groups, services and call types.

use super::super::calls::Call;
use super::super::configuration::call_type_record;
use super::super::{CallTypeConfig, DialledTarget, ServiceConfig, Simulator, SkillGroupConfig};
use super::{added, put, ChangeError};
use crate::ConfigRecordType;

impl Simulator {
    /// Adds a skill group, or changes the one with that SkillGroupNumber.
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where it does not fit into the centre; [`ChangeError::InUse`] where it
    /// would get into another media routing domain while agents are signed in to it.
    pub fn configure_skill_group(&mut self, group: SkillGroupConfig) -> Result<(), ChangeError> {
        let number = group.number;
        let same = |known: &SkillGroupConfig| known.number == number;
        self.check(|config| put(&mut config.skill_groups, group.clone(), same))?;
        let ids = self.config.ids_of(&group);
        self.check_domain_of(number, ids.mrd_id)?;
        let new = self.skill_group_ids.insert(number, ids).is_none();
        let record = self.skill_group_record(&group);
        put(&mut self.config.skill_groups, group, same);
        self.note(added(new), Some(record));
        Ok(())
    }

    fn check_domain_of(&self, number: u32, mrd_id: i32) -> Result<(), ChangeError> {
        let in_use = self.agents.iter().any(|a| a.phone.is_some() && a.groups.contains(&number));
        match in_use && self.domain_of(number) != mrd_id {
            true => Err(ChangeError::InUse(format!("skill group {number}"))),
            false => Ok(()),
        }
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
        let waits_for = |call: &Call| {
            let later = call.predictive.is_some_and(|predictive| predictive.service == place);
            later || call.route.is_some_and(|route| route.service == place)
        };
        if self.calls.values().any(waits_for) {
            return Err(ChangeError::InUse(format!("service {number}")));
        }
        self.check(|config| config.services.retain(|service| service.number != number))?;
        self.settle_ended_calls(|call| call.route.is_some_and(|route| route.service == place));
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

    /// The services that calls go to, or will, and of those that are over.
    fn service_places(&mut self) -> impl Iterator<Item = &mut usize> {
        let calls = self.calls.values_mut().chain(self.ended_calls.values_mut());
        calls.flat_map(|call| {
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
}
