//! What a peripheral tells of its configuration: what the messages of configuration acquisition
//! carry.

use crate::messages::*;
use crate::wire::def::MessageDef;
use crate::wire::Body;
use crate::{ConfigMsgMask, ConfigRecordType, Message};

/// Everything that a kind of configuration needs, once for each: its record and its message.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($record:ident) in $event:ident, $mask:ident;)*) => {
        /// A kind of configuration, in the order in which they are loaded.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ConfigKind {
            $($(#[$doc])* $kind,)*
        }

        impl ConfigKind {
            /// All kinds, in the order in which they are loaded. The guide gives terminals no
            /// place in it: they come last.
            pub const ALL: &'static [ConfigKind] = &[$(ConfigKind::$kind,)*];

            /// Its bit in ConfigInformation and ConfigMsgMask.
            pub fn mask(self) -> ConfigMsgMask {
                match self {
                    $(ConfigKind::$kind => ConfigMsgMask::$mask,)*
                }
            }

            /// The table of the message that carries its records.
            pub fn message(self) -> &'static MessageDef {
                match self {
                    $(ConfigKind::$kind => $event::DEF,)*
                }
            }
        }

        /// One record of configuration: the fields of its message.
        ///
        /// The server sets RecordType. Texts and lists that are too long for their field are the
        /// peripheral's to avoid: a record that does not fit its message is not sent.
        #[derive(Clone, Debug, PartialEq)]
        pub enum ConfigRecord {
            $($(#[$doc])* $kind($record),)*
        }

        impl ConfigRecord {
            /// Its kind.
            pub fn kind(&self) -> ConfigKind {
                match self {
                    $(ConfigRecord::$kind(_) => ConfigKind::$kind,)*
                }
            }

            /// Sets RecordType.
            pub(crate) fn set_type(&mut self, record_type: ConfigRecordType) {
                match self {
                    $(ConfigRecord::$kind(record) => record.record_type = Some(record_type),)*
                }
            }
        }

        /// The message that carries these records; those of another kind are left out.
        pub(crate) fn config_message(kind: ConfigKind, all: &[ConfigRecord]) -> Message {
            match kind {
                $(ConfigKind::$kind => {
                    let records = all.iter().filter_map(|record| match record {
                        ConfigRecord::$kind(record) => Some(record.clone()),
                        _ => None,
                    });
                    $event { records: records.collect(), ..Default::default() }.into()
                })*
            }
        }
    };
}

kinds! {
    /// Services: CONFIG_SERVICE_EVENT.
    Service(ServiceRecord) in ConfigServiceEvent, SERVICE;
    /// Skill groups: CONFIG_SKILL_GROUP_EVENT.
    SkillGroup(SkillGroupRecord) in ConfigSkillGroupEvent, SKILL_GROUP;
    /// Agents: CONFIG_AGENT_EVENT.
    Agent(AgentRecord) in ConfigAgentEvent, AGENT;
    /// Services enabled for agents: CONFIG_AGENT_SERVICE_EVENT, since version 24.
    AgentService(AgentServiceRecord) in ConfigAgentServiceEvent, AGENT_SERVICE;
    /// Devices: CONFIG_DEVICE_EVENT.
    Device(DeviceRecord) in ConfigDeviceEvent, DEVICE;
    /// Call types: CONFIG_CALL_TYPE_EVENT, since version 11.
    CallType(CallTypeRecord) in ConfigCallTypeEvent, CALL_TYPE;
    /// Media routing domains: CONFIG_MRD_EVENT, since version 20.
    Mrd(MrdRecord) in ConfigMrdEvent, MRD;
    /// Peripherals: CONFIG_PERIPHERAL_EVENT, since version 22.
    Peripheral(PeripheralRecord) in ConfigPeripheralEvent, PERIPHERAL;
    /// Agent desk settings: CONFIG_AGENT_DESK_SETTINGS_EVENT, since version 22.
    DeskSettings(DeskSettingsRecord) in ConfigAgentDeskSettingsEvent, AGENT_DESK_SETTINGS;
    /// Terminals: CONFIG_TERMINAL_EVENT, since version 24.
    Terminal(TerminalRecord) in ConfigTerminalEvent, TERMINAL;
}

/// A change of the configuration at run time.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigChange {
    /// Whether the record is new, has changed, or is gone.
    pub record_type: ConfigRecordType,
    /// The record as it is now; of one that is gone, what it was. Where its key has changed, the
    /// Old field carries the key that it had.
    pub record: ConfigRecord,
}

impl ConfigRecord {
    /// The peripheral that it belongs to; `None` where it belongs to all.
    pub fn peripheral_id(&self) -> Option<u32> {
        match self {
            ConfigRecord::Service(record) => record.flt_peripheral_id,
            ConfigRecord::SkillGroup(record) => record.flt_peripheral_id,
            ConfigRecord::Agent(record) => record.flt_peripheral_id,
            ConfigRecord::Device(record) => record.flt_peripheral_id,
            ConfigRecord::Peripheral(record) => record.config_peripheral_id,
            _ => None,
        }
    }

    /// Leaves out what only the first load tells, and what is no configuration: the states of
    /// agents in their media routing domains.
    pub(crate) fn without_states(mut self) -> ConfigRecord {
        if let ConfigRecord::Agent(record) = &mut self {
            record.num_mrds = None;
            record.flt_agent_mrd_id.clear();
            record.flt_agent_mrd_state.clear();
        }
        self
    }
}
