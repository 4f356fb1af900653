//! Phones.

use super::super::devices::Phone;
use super::super::{by_extension, DeviceConfig, Simulator};
use super::{put, ChangeError};
use crate::ConfigRecordType;

impl Simulator {
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
        self.settle_ended_calls(|call| call.parts.iter().any(|part| part.phone == place));
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
}
