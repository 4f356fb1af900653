//! What the parts of a configuration can refer to.

use super::Config;
use std::collections::{BTreeMap, BTreeSet};

/// All that has a name or a number, to be looked up quickly: a large centre is checked as a whole
/// whenever it is changed.
pub(super) struct Known<'a> {
    pub domains: BTreeSet<&'a i32>,
    pub desk_settings: BTreeSet<&'a u32>,
    pub agents: BTreeSet<&'a String>,
    pub skill_groups: BTreeSet<&'a u32>,
    /// MRDID of each skill group.
    pub domains_of_groups: BTreeMap<u32, i32>,
    pub call_types: BTreeSet<&'a u32>,
    pub services: BTreeSet<&'a u32>,
    /// Services that are not for calls.
    pub other_services: BTreeSet<u32>,
    /// Of ACD lines.
    pub extensions: BTreeSet<&'a String>,
    /// Of the other lines.
    pub further_extensions: BTreeSet<&'a String>,
    pub dialled_numbers: BTreeSet<&'a String>,
    pub other_peripherals: BTreeSet<&'a u32>,
}

impl<'a> Known<'a> {
    pub fn new(config: &'a Config) -> Self {
        let voice = config.voice_mrd_id();
        let groups = config.skill_groups.iter();
        let others = config.services.iter().filter(|service| !config.is_for_calls(service));
        Known {
            domains: config.media_routing_domains.iter().map(|domain| &domain.id).collect(),
            desk_settings: config.desk_settings.iter().map(|desk| &desk.id).collect(),
            agents: config.agents.iter().map(|agent| &agent.agent_id).collect(),
            skill_groups: config.skill_groups.iter().map(|group| &group.number).collect(),
            domains_of_groups: groups
                .map(|group| (group.number, group.mrd_id.unwrap_or(voice)))
                .collect(),
            call_types: config.call_types.iter().map(|call_type| &call_type.id).collect(),
            services: config.services.iter().map(|service| &service.number).collect(),
            other_services: others.map(|service| service.number).collect(),
            extensions: config.devices.iter().map(|device| &device.extension).collect(),
            further_extensions: config
                .devices
                .iter()
                .flat_map(|device| device.lines.iter().map(|line| &line.extension))
                .collect(),
            dialled_numbers: config.dialled_numbers.iter().map(|entry| &entry.number).collect(),
            other_peripherals: config.other_peripherals.iter().map(|other| &other.id).collect(),
        }
    }
}
