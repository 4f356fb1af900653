//! Changes of the centre while it runs: parts that are added, changed and removed.
//!
//! Indexes of agents and phones are held in many places. An agent or a phone that is removed
//! leaves its place empty, so that they stay true; who comes again gets the same place back.

mod agents;
mod devices;
mod numbers;
mod services;

use super::calls::Call;
use super::{Config, ConfigChange, ConfigError, ConfigRecord, Simulator};
use crate::ConfigRecordType;
use std::collections::BTreeSet;

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

    /// The records of calls that are over are written now, while what they name is still there.
    fn settle_ended_calls(&mut self, concerns: impl Fn(&Call) -> bool) {
        let ended = self.ended_calls.iter().filter(|(_, call)| concerns(call));
        for id in ended.map(|(id, _)| *id).collect::<Vec<_>>() {
            self.call_data_over(id);
        }
    }

    /// Teams have changed: who supervised one before, and does not now or the other way round, is
    /// another type of agent.
    pub(super) fn note_supervisors(&mut self, before: &BTreeSet<usize>) {
        let after = self.all_supervisors();
        for agent in before.symmetric_difference(&after) {
            self.note(ConfigRecordType::CHANGE, self.agent_record(*agent));
        }
    }
}

fn added(new: bool) -> ConfigRecordType {
    match new {
        true => ConfigRecordType::ADD,
        false => ConfigRecordType::CHANGE,
    }
}
