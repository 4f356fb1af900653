//! Dialled numbers and desk settings.

use super::super::configuration::desk_settings_record;
use super::super::traffic::callers_numbers;
use super::super::{DeskSettingsConfig, DialledNumber, DialledTarget, ServiceConfig, Simulator};
use super::{added, put, ChangeError};
use crate::ConfigRecordType;

impl Simulator {
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
        self.check(|config| {
            config.dialled_numbers.retain(|known| known.number != number);
            config.internal_numbers.retain(|known| known != number);
        })?;
        let record = self.number_record(&before);
        self.change_numbers([Some(&before), None], |numbers| {
            numbers.retain(|known| known.number != number);
        });
        self.config.internal_numbers.retain(|known| known != number);
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
        self.set_traffic_numbers(callers_numbers(&self.config));
        for (service, before) in concerned.iter().zip(before) {
            let record = self.service_record(service);
            if record != before {
                self.note(ConfigRecordType::CHANGE, Some(record));
            }
        }
    }

    /// Adds desk settings, or changes those with that AgentDeskSettingsID; agents who refer to them
    /// have the new ones from now on.
    ///
    /// # Errors
    /// [`ChangeError::Invalid`] where they do not fit into the centre.
    pub fn configure_desk_settings(&mut self, desk: DeskSettingsConfig) -> Result<(), ChangeError> {
        let id = desk.id;
        let same = |known: &DeskSettingsConfig| known.id == id;
        self.check(|config| put(&mut config.desk_settings, desk.clone(), same))?;
        let new = !self.config.desk_settings.iter().any(same);
        let record = desk_settings_record(&desk);
        put(&mut self.config.desk_settings, desk, same);
        self.note(added(new), Some(record));
        Ok(())
    }

    /// Removes desk settings.
    ///
    /// # Errors
    /// [`ChangeError::Unknown`]; [`ChangeError::Invalid`] while an agent refers to them.
    pub fn remove_desk_settings(&mut self, id: u32) -> Result<(), ChangeError> {
        let place = self.config.desk_settings.iter().position(|desk| desk.id == id);
        let place = place.ok_or_else(|| ChangeError::Unknown(format!("desk settings {id}")))?;
        self.check(|config| config.desk_settings.retain(|desk| desk.id != id))?;
        let desk = self.config.desk_settings.remove(place);
        self.note(ConfigRecordType::DELETE, Some(desk_settings_record(&desk)));
        Ok(())
    }
}
