//! The parts of a block of configuration: begin, records, end, and the key.

use crate::messages::{ConfigBeginEvent, ConfigEndEvent};
use crate::peripheral::configuration::config_message;
use crate::peripheral::{ConfigKind, ConfigRecord, Peripheral};
use crate::wire::HEADER_SIZE;
use crate::{ConfigEndStatus, ConfigType, Message, Version};

/// Records of one message at most.
pub const MAX_RECORDS: usize = 10;
/// Elements of lists at most: NumServiceMembers, NumSkills, NumMRDs, NumInstruments, and services
/// enabled for an agent.
const MAX_MEMBERS: usize = 10;
const MAX_SKILLS: usize = 100;
const MAX_MRDS: usize = 40;
const MAX_INSTRUMENTS: usize = 10;
const MAX_ENABLED: usize = 3;
/// Of 4 bytes each, as many as a field of an old session can hold.
const MAX_NARROW: usize = 255 / 4;

/// Puts the key of a kind into its field, where it has one: CONFIG_KEY_EVENT and
/// CONFIG_BEGIN_EVENT have the same.
macro_rules! put_key {
    ($message:expr, $kind:expr, $key:expr) => {
        let field = match $kind {
            ConfigKind::Service => Some(&mut $message.service_config_key),
            ConfigKind::SkillGroup => Some(&mut $message.skill_group_config_key),
            ConfigKind::Agent => Some(&mut $message.agent_config_key),
            ConfigKind::Device => Some(&mut $message.device_config_key),
            ConfigKind::CallType => Some(&mut $message.call_type_config_key),
            ConfigKind::Peripheral => Some(&mut $message.peripheral_config_key),
            ConfigKind::DeskSettings => Some(&mut $message.agent_desk_settings_config_key),
            ConfigKind::AgentService | ConfigKind::Mrd | ConfigKind::Terminal => None,
        };
        if let Some(field) = field {
            *field = Some($key.to_vec());
        }
    };
}
pub(super) use put_key;

/// CONFIG_BEGIN_EVENT of a block of one kind.
pub fn begin(config_type: ConfigType, kind: ConfigKind, key: [u8; 8]) -> Message {
    let mut begin = ConfigBeginEvent {
        config_type,
        config_information: kind.mask(),
        ..ConfigBeginEvent::default()
    };
    put_key!(begin, kind, key);
    begin.into()
}

/// CONFIG_END_EVENT.
pub fn end(config_end_status: ConfigEndStatus, text: Option<&str>) -> Message {
    let text = text.map(Into::into);
    ConfigEndEvent { config_end_status, text, ..ConfigEndEvent::default() }.into()
}

/// Appends the messages that carry records of one kind, as many of them in each as it holds. A
/// record that does not even fit alone is the peripheral's fault, and left out.
pub fn put_records(
    version: Version,
    kind: ConfigKind,
    records: &[ConfigRecord],
    out: &mut Vec<u8>,
) {
    for some in records.chunks(MAX_RECORDS) {
        let whole = config_message(kind, some).encode(version, out).is_ok();
        if !whole && some.len() > 1 {
            let (first, second) = some.split_at(some.len() / 2);
            put_records(version, kind, first, out);
            put_records(version, kind, second, out);
        }
    }
}

/// The record with lists no longer than its fields, and all counts of lists.
pub fn fitted(mut record: ConfigRecord, version: Version) -> ConfigRecord {
    match &mut record {
        ConfigRecord::Agent(agent) => {
            let most = if version.wide() { MAX_SKILLS } else { MAX_NARROW };
            agent.flt_skill_group_number.truncate(most);
            let count = agent.flt_skill_group_number.len();
            agent.flt_skill_group_priority.resize(count, 0);
            agent.num_skills = Some(count as u16);
            agent.flt_agent_mrd_id.truncate(MAX_MRDS);
            agent.flt_agent_mrd_state.truncate(MAX_MRDS);
        }
        ConfigRecord::Service(service) => {
            service.service_member.truncate(MAX_MEMBERS);
            let count = service.service_member.len();
            service.service_priority.resize(count, 0);
            service.num_service_members = Some(count as u16);
        }
        ConfigRecord::AgentService(agent) => {
            agent.flt_enabled_services.truncate(MAX_ENABLED);
            agent.num_of_enabled_services = Some(agent.flt_enabled_services.len() as u16);
        }
        ConfigRecord::Terminal(terminal) => {
            terminal.instruments.truncate(MAX_INSTRUMENTS);
            terminal.num_instruments = Some(terminal.instruments.len() as u16);
        }
        _ => {}
    }
    record
}

/// The key of a kind: all its records, but for the states of agents, in one number.
pub fn key<P: Peripheral>(peripheral: &P, kind: ConfigKind) -> [u8; 8] {
    // FNV-1a: the same on every machine and in every release, which std's hashes do not promise.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut bytes = Vec::new();
    for place in 0..peripheral.config_places(kind) {
        let Some(record) = peripheral.config_record(kind, place) else { continue };
        let record = fitted(record.without_states(), Version::NEWEST);
        bytes.clear();
        // One that does not fit is never sent, so that it makes no difference.
        let _ = config_message(kind, &[record]).encode(Version::NEWEST, &mut bytes);
        for byte in bytes.iter().skip(HEADER_SIZE) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    // A key of zeros would ask the client for a load each time.
    hash.max(1).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::*;
    use crate::wire::Framer;
    use crate::AgentState;

    fn version(number: u8) -> Version {
        Version::new(number).unwrap()
    }

    fn agent(number: u32, skills: usize) -> ConfigRecord {
        ConfigRecord::Agent(AgentRecord {
            login_id: Some(number.to_string()),
            login_name: Some("n".repeat(254)),
            description: Some("d".repeat(127)),
            flt_skill_group_number: (0..skills as u32).collect(),
            ..AgentRecord::default()
        })
    }

    /// The records of each message.
    fn packed(number: u8, records: &[ConfigRecord]) -> Vec<Vec<AgentRecord>> {
        let fit: Vec<_> = records.iter().map(|r| fitted(r.clone(), version(number))).collect();
        let mut bytes = Vec::new();
        put_records(version(number), ConfigKind::Agent, &fit, &mut bytes);
        let mut framer = Framer::new(version(number));
        framer.feed(&bytes);
        let mut messages = Vec::new();
        while let Some(frame) = framer.next_frame().unwrap() {
            match Message::decode(version(number), frame.message_type, frame.body).unwrap() {
                Message::ConfigAgentEvent(event) => messages.push(event.records),
                other => panic!("{other:?}"),
            }
        }
        messages
    }

    #[test]
    fn a_message_has_ten_records_at_most_and_fewer_where_the_version_has_no_room() {
        let agents: Vec<_> = (0..25).map(|number| agent(number, 100)).collect();
        for (number, most) in [(25, 10), (10, 9)] {
            let messages = packed(number, &agents);
            let ids: Vec<_> =
                messages.iter().flatten().map(|record| record.login_id.clone().unwrap()).collect();
            assert_eq!(ids, (0..25).map(|number| number.to_string()).collect::<Vec<_>>());
            assert!(messages.iter().all(|records| (1..=most).contains(&records.len())));
        }
    }

    #[test]
    fn lists_are_cut_to_what_their_fields_hold() {
        let one = |number| packed(number, &[agent(1, 200)]).remove(0).remove(0);
        let (new, old) = (one(25), one(19));
        assert_eq!((new.flt_skill_group_number.len(), new.num_skills), (100, Some(100)));
        assert_eq!(new.flt_skill_group_priority, [0; 100]);
        assert_eq!((old.flt_skill_group_number.len(), old.num_skills), (63, Some(63)));
        assert_eq!(old.flt_skill_group_priority, [0; 63]);
    }

    #[test]
    fn a_record_that_does_not_fit_is_left_out_alone() {
        let mut agents: Vec<_> = (0..5).map(|number| agent(number, 1)).collect();
        if let ConfigRecord::Agent(agent) = &mut agents[2] {
            agent.first_name = Some("f".repeat(32));
        }
        let ids: Vec<_> = packed(25, &agents)
            .into_iter()
            .flatten()
            .map(|record| record.login_id.unwrap())
            .collect();
        assert_eq!(ids, ["0", "1", "3", "4"]);
    }

    #[test]
    fn states_of_agents_are_no_part_of_an_update_or_a_key() {
        let mut record = AgentRecord {
            login_id: Some("1001".into()),
            num_mrds: Some(1),
            flt_agent_mrd_id: vec![1],
            flt_agent_mrd_state: vec![AgentState::AVAILABLE],
            ..AgentRecord::default()
        };
        let stripped = ConfigRecord::Agent(record.clone()).without_states();
        record.num_mrds = None;
        record.flt_agent_mrd_id.clear();
        record.flt_agent_mrd_state.clear();
        assert_eq!(stripped, ConfigRecord::Agent(record));
    }
}
