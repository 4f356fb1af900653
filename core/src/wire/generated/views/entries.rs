// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AgentRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub flt_peripheral_id: Option<u32>,
    pub active_terminal: Option<Text<'a>>,
    pub agent_type: Option<ConfigAgentType>,
    pub agent_desk_settings_id: Option<u32>,
    pub login_id: Option<Text<'a>>,
    pub old_login_id: Option<Text<'a>>,
    pub login_name: Option<Text<'a>>,
    pub last_name: Option<Text<'a>>,
    pub first_name: Option<Text<'a>>,
    pub extension: Option<Text<'a>>,
    pub description: Option<Text<'a>>,
    pub agent_skill_target_id: Option<u32>,
    pub num_skills: Option<u16>,
    pub sso_enabled: Option<SsoEnabled>,
    pub num_mrds: Option<u16>,
    pub flt_skill_group_number: Array<'a, u32, 62>,
    pub flt_skill_group_priority: Array<'a, u16, 64>,
    pub flt_agent_mrd_id: Array<'a, u32, 262>,
    pub flt_agent_mrd_state: Array<'a, AgentState, 263>,
}

impl<'a> ListEntry<'a> for AgentRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            208 if v >= 11 => Some((1, false)),
            303 if v >= 23 => Some((2, false)),
            189 => Some((3, false)),
            267 if v >= 22 => Some((4, false)),
            190 => Some((5, false)),
            214 => Some((6, false)),
            207 if v >= 11 => Some((7, false)),
            138 => Some((8, false)),
            137 => Some((9, false)),
            173 => Some((10, false)),
            134 => Some((11, false)),
            185 => Some((12, false)),
            191 => Some((13, false)),
            257 if v >= 20 => Some((14, false)),
            261 if v >= 21 => Some((15, false)),
            62 if !empty => Some((16, true)),
            64 if !empty => Some((17, true)),
            262 if v >= 21 && !empty => Some((18, true)),
            263 if v >= 21 && !empty => Some((19, true)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            208 => self.flt_peripheral_id = scalar(data).ok(),
            303 => self.active_terminal = text(data, u16::MAX).ok(),
            189 => self.agent_type = scalar(data).ok(),
            267 => self.agent_desk_settings_id = scalar(data).ok(),
            190 => self.login_id = text(data, u16::MAX).ok(),
            214 => self.old_login_id = text(data, u16::MAX).ok(),
            207 => self.login_name = text(data, u16::MAX).ok(),
            138 => self.last_name = text(data, u16::MAX).ok(),
            137 => self.first_name = text(data, u16::MAX).ok(),
            173 => self.extension = text(data, u16::MAX).ok(),
            134 => self.description = text(data, u16::MAX).ok(),
            185 => self.agent_skill_target_id = scalar(data).ok(),
            191 => self.num_skills = scalar(data).ok(),
            257 => self.sso_enabled = scalar(data).ok(),
            261 => self.num_mrds = scalar(data).ok(),
            62 => self.flt_skill_group_number.note(version, at),
            64 => self.flt_skill_group_priority.note(version, at),
            262 => self.flt_agent_mrd_id.note(version, at),
            263 => self.flt_agent_mrd_state.note(version, at),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AgentServiceRecord<'a> {
    pub agent_skill_target_id: Option<u32>,
    pub num_of_enabled_services: Option<u16>,
    pub flt_enabled_services: Array<'a, EnabledService, 309>,
    pub record_type: Option<ConfigRecordType>,
}

impl<'a> ListEntry<'a> for AgentServiceRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            185 => Some((0, false)),
            310 => Some((1, false)),
            309 if !empty => Some((2, true)),
            183 => Some((3, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            185 => self.agent_skill_target_id = scalar(data).ok(),
            310 => self.num_of_enabled_services = scalar(data).ok(),
            309 => self.flt_enabled_services.note(version, at),
            183 => self.record_type = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AgentSkillGroup {
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: Option<u16>,
    pub skill_group_state: Option<AgentState>,
}

impl<'a> ListEntry<'a> for AgentSkillGroup {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            62 => Some((0, false)),
            63 => Some((1, false)),
            64 => Some((2, false)),
            65 => Some((3, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            62 => self.skill_group_number = scalar(data).ok(),
            63 => self.skill_group_id = scalar(data).ok(),
            64 => self.skill_group_priority = scalar(data).ok(),
            65 => self.skill_group_state = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CallDevice<'a> {
    pub call_connection_call_id: Option<u32>,
    pub call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub call_connection_device_id: Option<Text<'a>>,
    pub call_device_type: Option<DeviceIdType>,
    pub call_device_id: Option<Text<'a>>,
    pub call_device_connection_state: Option<LocalConnectionState>,
}

impl<'a> ListEntry<'a> for CallDevice<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            56 => Some((0, false)),
            57 => Some((1, false)),
            58 => Some((2, false)),
            59 => Some((3, false)),
            60 => Some((4, false)),
            61 => Some((5, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            56 => self.call_connection_call_id = scalar(data).ok(),
            57 => self.call_connection_device_id_type = scalar(data).ok(),
            58 => self.call_connection_device_id = text(data, u16::MAX).ok(),
            59 => self.call_device_type = scalar(data).ok(),
            60 => self.call_device_id = text(data, u16::MAX).ok(),
            61 => self.call_device_connection_state = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CallTypeRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub flt_call_type_id: Option<u32>,
    pub customer_definition_id: Option<u32>,
    pub enterprise_name: Option<Text<'a>>,
    pub description: Option<Text<'a>>,
    pub service_level_threshold: Option<u32>,
    pub service_level_type: Option<u32>,
}

impl<'a> ListEntry<'a> for CallTypeRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            210 => Some((1, false)),
            211 => Some((2, false)),
            212 => Some((3, false)),
            134 => Some((4, false)),
            174 => Some((5, false)),
            175 => Some((6, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            210 => self.flt_call_type_id = scalar(data).ok(),
            211 => self.customer_definition_id = scalar(data).ok(),
            212 => self.enterprise_name = text(data, u16::MAX).ok(),
            134 => self.description = text(data, u16::MAX).ok(),
            174 => self.service_level_threshold = scalar(data).ok(),
            175 => self.service_level_type = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ConnectedParty<'a> {
    pub connected_party_call_id: Option<u32>,
    pub connected_party_device_id_type: Option<ConnectionDeviceIdType>,
    pub connected_party_device_id: Option<Text<'a>>,
}

impl<'a> ListEntry<'a> for ConnectedParty<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            39 => Some((0, false)),
            40 => Some((1, false)),
            41 => Some((2, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            39 => self.connected_party_call_id = scalar(data).ok(),
            40 => self.connected_party_device_id_type = scalar(data).ok(),
            41 => self.connected_party_device_id = text(data, u16::MAX).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CtiClient<'a> {
    pub cti_client_signature: Option<Text<'a>>,
    pub cti_client_timestamp: Option<u32>,
}

impl<'a> ListEntry<'a> for CtiClient<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            23 => Some((0, false)),
            24 => Some((1, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            23 => self.cti_client_signature = text(data, u16::MAX).ok(),
            24 => self.cti_client_timestamp = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DequeuedSkillGroup {
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: Option<u16>,
}

impl<'a> ListEntry<'a> for DequeuedSkillGroup {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            62 => Some((0, false)),
            63 => Some((1, false)),
            64 => Some((2, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            62 => self.skill_group_number = scalar(data).ok(),
            63 => self.skill_group_id = scalar(data).ok(),
            64 => self.skill_group_priority = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DeskSettingsRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub agent_desk_settings_id: Option<u32>,
    pub flt_desk_settings_mask: Option<DeskSettingsMask>,
    pub flt_wrap_up_data_incoming_mode: Option<WrapupDataIncomingMode>,
    pub flt_wrap_up_data_outgoing_mode: Option<WrapupDataOutgoingMode>,
    pub flt_logout_non_activity_time: Option<u32>,
    pub flt_quality_recording_rate: Option<u32>,
    pub flt_ring_no_answer_time: Option<u32>,
    pub flt_silent_monitor_warning_message: Option<u32>,
    pub flt_silent_monitor_audible_indication: Option<u32>,
    pub flt_supervisor_assist_call_method: Option<u32>,
    pub flt_emergency_call_method: Option<u32>,
    pub flt_auto_record_on_emergency: Option<u32>,
    pub flt_recording_mode: Option<u32>,
    pub flt_work_mode_timer: Option<u32>,
    pub flt_ring_no_answer_dn_id: Option<u32>,
    pub flt_default_device_port_address: Option<Text<'a>>,
    pub play_zip_tone: Option<PlayZipTone>,
    pub acd_shared_line_usage: Option<AcdSharedLineUsage>,
}

impl<'a> ListEntry<'a> for DeskSettingsRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            267 => Some((1, false)),
            273 => Some((2, false)),
            274 => Some((3, false)),
            275 => Some((4, false)),
            276 => Some((5, false)),
            277 => Some((6, false)),
            278 => Some((7, false)),
            279 => Some((8, false)),
            280 => Some((9, false)),
            281 => Some((10, false)),
            282 => Some((11, false)),
            283 => Some((12, false)),
            284 => Some((13, false)),
            285 => Some((14, false)),
            286 => Some((15, false)),
            287 => Some((16, false)),
            307 if v >= 23 => Some((17, false)),
            306 if v >= 23 => Some((18, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            267 => self.agent_desk_settings_id = scalar(data).ok(),
            273 => self.flt_desk_settings_mask = scalar(data).ok(),
            274 => self.flt_wrap_up_data_incoming_mode = scalar(data).ok(),
            275 => self.flt_wrap_up_data_outgoing_mode = scalar(data).ok(),
            276 => self.flt_logout_non_activity_time = scalar(data).ok(),
            277 => self.flt_quality_recording_rate = scalar(data).ok(),
            278 => self.flt_ring_no_answer_time = scalar(data).ok(),
            279 => self.flt_silent_monitor_warning_message = scalar(data).ok(),
            280 => self.flt_silent_monitor_audible_indication = scalar(data).ok(),
            281 => self.flt_supervisor_assist_call_method = scalar(data).ok(),
            282 => self.flt_emergency_call_method = scalar(data).ok(),
            283 => self.flt_auto_record_on_emergency = scalar(data).ok(),
            284 => self.flt_recording_mode = scalar(data).ok(),
            285 => self.flt_work_mode_timer = scalar(data).ok(),
            286 => self.flt_ring_no_answer_dn_id = scalar(data).ok(),
            287 => self.flt_default_device_port_address = text(data, u16::MAX).ok(),
            307 => self.play_zip_tone = scalar(data).ok(),
            306 => self.acd_shared_line_usage = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DeviceCall<'a> {
    pub call_connection_call_id: Option<u32>,
    pub call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub call_connection_device_id: Option<Text<'a>>,
    pub call_state: Option<LocalConnectionState>,
    pub silent_monitor_status: Option<SilentMonitorStatus>,
}

impl<'a> ListEntry<'a> for DeviceCall<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            56 => Some((0, false)),
            57 => Some((1, false)),
            58 => Some((2, false)),
            75 => Some((3, false)),
            218 => Some((4, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            56 => self.call_connection_call_id = scalar(data).ok(),
            57 => self.call_connection_device_id_type = scalar(data).ok(),
            58 => self.call_connection_device_id = text(data, u16::MAX).ok(),
            75 => self.call_state = scalar(data).ok(),
            218 => self.silent_monitor_status = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DeviceRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub flt_peripheral_id: Option<u32>,
    pub peripheral_number: Option<u32>,
    pub device_type: Option<ConfigDeviceType>,
    pub max_queued: Option<u32>,
    pub flt_service_id: Option<u32>,
    pub dialed_number: Option<Text<'a>>,
    pub dnis: Option<Text<'a>>,
    pub extension: Option<Text<'a>>,
    pub description: Option<Text<'a>>,
}

impl<'a> ListEntry<'a> for DeviceRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            208 if v >= 11 => Some((1, false)),
            184 => Some((2, false)),
            195 => Some((3, false)),
            129 => Some((4, false)),
            193 => Some((5, false)),
            11 => Some((6, false)),
            10 => Some((7, false)),
            173 => Some((8, false)),
            134 => Some((9, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            208 => self.flt_peripheral_id = scalar(data).ok(),
            184 => self.peripheral_number = scalar(data).ok(),
            195 => self.device_type = scalar(data).ok(),
            129 => self.max_queued = scalar(data).ok(),
            193 => self.flt_service_id = scalar(data).ok(),
            11 => self.dialed_number = text(data, u16::MAX).ok(),
            10 => self.dnis = text(data, u16::MAX).ok(),
            173 => self.extension = text(data, u16::MAX).ok(),
            134 => self.description = text(data, u16::MAX).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FltSkillGroup {
    pub flt_skill_group_number: Option<i32>,
    pub flt_skill_group_id: Option<u32>,
    pub flt_skill_group_priority: Option<u16>,
    pub flt_skill_group_state: Option<AgentState>,
}

impl<'a> ListEntry<'a> for FltSkillGroup {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            62 if v >= 10 => Some((0, false)),
            63 if v >= 10 => Some((1, false)),
            64 if v >= 10 => Some((2, false)),
            65 if v >= 10 => Some((3, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            62 => self.flt_skill_group_number = scalar(data).ok(),
            63 => self.flt_skill_group_id = scalar(data).ok(),
            64 => self.flt_skill_group_priority = scalar(data).ok(),
            65 => self.flt_skill_group_state = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Line {
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
}

impl<'a> ListEntry<'a> for Line {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            70 => Some((0, false)),
            71 => Some((1, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            70 => self.line_handle = scalar(data).ok(),
            71 => self.line_type = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LoginSkillGroup {
    pub skill_group_number: Option<i32>,
    pub skill_group_priority: Option<u16>,
}

impl<'a> ListEntry<'a> for LoginSkillGroup {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            62 => Some((0, false)),
            64 => Some((1, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            62 => self.skill_group_number = scalar(data).ok(),
            64 => self.skill_group_priority = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MrdRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub flt_mr_domain_id: Option<u32>,
    pub flt_enterprise_name: Option<Text<'a>>,
    pub flt_description: Option<Text<'a>>,
    pub flt_max_task_duration: Option<u32>,
    pub flt_interruptible: Option<bool>,
}

impl<'a> ListEntry<'a> for MrdRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            216 => Some((1, false)),
            212 => Some((2, false)),
            134 => Some((3, false)),
            250 => Some((4, false)),
            251 => Some((5, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            216 => self.flt_mr_domain_id = scalar(data).ok(),
            212 => self.flt_enterprise_name = text(data, u16::MAX).ok(),
            134 => self.flt_description = text(data, u16::MAX).ok(),
            250 => self.flt_max_task_duration = scalar(data).ok(),
            251 => self.flt_interruptible = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OpenPeripheral {
    pub flt_peripheral_id: Option<u32>,
    pub multiline_agent_control: Option<MultilineAgentControl>,
}

impl<'a> ListEntry<'a> for OpenPeripheral {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            208 if v >= 14 => Some((0, false)),
            224 if v >= 14 => Some((1, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            208 => self.flt_peripheral_id = scalar(data).ok(),
            224 => self.multiline_agent_control = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PeripheralRecord {
    pub record_type: Option<ConfigRecordType>,
    pub config_peripheral_id: Option<u32>,
    pub default_agent_desk_settings_id: Option<u32>,
}

impl<'a> ListEntry<'a> for PeripheralRecord {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            271 => Some((1, false)),
            272 => Some((2, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            271 => self.config_peripheral_id = scalar(data).ok(),
            272 => self.default_agent_desk_settings_id = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct QueuedSkillGroup {
    pub skill_group_number: Option<i32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: Option<u16>,
}

impl<'a> ListEntry<'a> for QueuedSkillGroup {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            62 => Some((0, false)),
            63 => Some((1, false)),
            64 => Some((2, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            62 => self.skill_group_number = scalar(data).ok(),
            63 => self.skill_group_id = scalar(data).ok(),
            64 => self.skill_group_priority = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ServiceRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub flt_peripheral_id: Option<u32>,
    pub peripheral_number: Option<u32>,
    pub old_peripheral_number: Option<u32>,
    pub max_queued: Option<u32>,
    pub extension: Option<Text<'a>>,
    pub service_skill_target_id: Option<u32>,
    pub peripheral_name: Option<Text<'a>>,
    pub description: Option<Text<'a>>,
    pub service_level_threshold: Option<u32>,
    pub service_level_type: Option<u32>,
    pub config_param: Option<Text<'a>>,
    pub flt_mr_domain_id: Option<u32>,
    pub num_service_members: Option<u16>,
    pub service_member: Array<'a, u32, 187>,
    pub service_priority: Array<'a, u16, 188>,
}

impl<'a> ListEntry<'a> for ServiceRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            208 if v >= 11 => Some((1, false)),
            184 => Some((2, false)),
            213 => Some((3, false)),
            129 => Some((4, false)),
            173 => Some((5, false)),
            132 => Some((6, false)),
            133 => Some((7, false)),
            134 => Some((8, false)),
            174 => Some((9, false)),
            175 => Some((10, false)),
            176 => Some((11, false)),
            216 => Some((12, false)),
            186 => Some((13, false)),
            187 if !empty => Some((14, true)),
            188 if !empty => Some((15, true)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            208 => self.flt_peripheral_id = scalar(data).ok(),
            184 => self.peripheral_number = scalar(data).ok(),
            213 => self.old_peripheral_number = scalar(data).ok(),
            129 => self.max_queued = scalar(data).ok(),
            173 => self.extension = text(data, u16::MAX).ok(),
            132 => self.service_skill_target_id = scalar(data).ok(),
            133 => self.peripheral_name = text(data, u16::MAX).ok(),
            134 => self.description = text(data, u16::MAX).ok(),
            174 => self.service_level_threshold = scalar(data).ok(),
            175 => self.service_level_type = scalar(data).ok(),
            176 => self.config_param = text(data, u16::MAX).ok(),
            216 => self.flt_mr_domain_id = scalar(data).ok(),
            186 => self.num_service_members = scalar(data).ok(),
            187 => self.service_member.note(version, at),
            188 => self.service_priority.note(version, at),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SkillGroupRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub flt_peripheral_id: Option<u32>,
    pub peripheral_number: Option<u32>,
    pub old_peripheral_number: Option<u32>,
    pub flt_skill_group_priority: Option<u16>,
    pub skill_group_skill_target_id: Option<u32>,
    pub extension: Option<Text<'a>>,
    pub peripheral_name: Option<Text<'a>>,
    pub description: Option<Text<'a>>,
    pub flt_mr_domain_id: Option<u32>,
    pub flt_precision_queue_id: Option<u32>,
    pub flt_precision_queue_name: Option<Text<'a>>,
    pub config_param: Option<Text<'a>>,
}

impl<'a> ListEntry<'a> for SkillGroupRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            208 if v >= 11 => Some((1, false)),
            184 => Some((2, false)),
            213 => Some((3, false)),
            64 => Some((4, false)),
            192 => Some((5, false)),
            173 => Some((6, false)),
            133 => Some((7, false)),
            134 => Some((8, false)),
            216 => Some((9, false)),
            264 if v >= 22 => Some((10, false)),
            265 if v >= 22 => Some((11, false)),
            176 => Some((12, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            208 => self.flt_peripheral_id = scalar(data).ok(),
            184 => self.peripheral_number = scalar(data).ok(),
            213 => self.old_peripheral_number = scalar(data).ok(),
            64 => self.flt_skill_group_priority = scalar(data).ok(),
            192 => self.skill_group_skill_target_id = scalar(data).ok(),
            173 => self.extension = text(data, u16::MAX).ok(),
            133 => self.peripheral_name = text(data, u16::MAX).ok(),
            134 => self.description = text(data, u16::MAX).ok(),
            216 => self.flt_mr_domain_id = scalar(data).ok(),
            264 => self.flt_precision_queue_id = scalar(data).ok(),
            265 => self.flt_precision_queue_name = text(data, u16::MAX).ok(),
            176 => self.config_param = text(data, u16::MAX).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TeamAgent<'a> {
    pub atc_agent_id: Option<Text<'a>>,
    pub agent_flags: Option<AgentFlags>,
    pub atc_agent_state: Option<AgentState>,
    pub atc_state_duration: Option<u32>,
}

impl<'a> ListEntry<'a> for TeamAgent<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            86 => Some((0, false)),
            87 => Some((1, false)),
            88 => Some((2, false)),
            89 => Some((3, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            86 => self.atc_agent_id = text(data, u16::MAX).ok(),
            87 => self.agent_flags = scalar(data).ok(),
            88 => self.atc_agent_state = scalar(data).ok(),
            89 => self.atc_state_duration = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TeamMember<'a> {
    pub agent_id_long: Option<Text<'a>>,
    pub agent_flags: Option<AgentFlags>,
    pub record_type: Option<TeamRecordType>,
    pub member_type: Option<TeamMemberType>,
}

impl<'a> ListEntry<'a> for TeamMember<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            194 => Some((0, false)),
            87 => Some((1, false)),
            183 => Some((2, false)),
            205 => Some((3, false)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            194 => self.agent_id_long = text(data, u16::MAX).ok(),
            87 => self.agent_flags = scalar(data).ok(),
            183 => self.record_type = scalar(data).ok(),
            205 => self.member_type = scalar(data).ok(),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TerminalRecord<'a> {
    pub record_type: Option<ConfigRecordType>,
    pub terminal_type: Option<u16>,
    pub terminal_device_name: Option<Text<'a>>,
    pub terminal_type_name: Option<Text<'a>>,
    pub num_instruments: Option<u16>,
    pub instruments: Texts<'a, 6>,
}

impl<'a> ListEntry<'a> for TerminalRecord<'a> {
    fn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {
        match tag {
            183 => Some((0, false)),
            302 => Some((1, false)),
            303 if v >= 23 => Some((2, false)),
            304 => Some((3, false)),
            305 => Some((4, false)),
            6 => Some((5, true)),
            _ => None,
        }
    }

    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {
        match tag {
            183 => self.record_type = scalar(data).ok(),
            302 => self.terminal_type = scalar(data).ok(),
            303 => self.terminal_device_name = text(data, u16::MAX).ok(),
            304 => self.terminal_type_name = text(data, u16::MAX).ok(),
            305 => self.num_instruments = scalar(data).ok(),
            6 => self.instruments.note(version, at),
            _ => {}
        }
    }
}
