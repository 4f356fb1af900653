// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use crate::types::*;
use std::ffi::c_char;

/// One entry of the list in CONFIG_AGENT_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: u32,
    /// Whether `flt_peripheral_id` is there.
    pub has_flt_peripheral_id: bool,
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters; NULL: absent. Since version 23.
    pub active_terminal: *const c_char,
    /// AgentType: tells supervisors from ordinary agents. Values of ConfigAgentType.
    pub agent_type: u16,
    /// Whether `agent_type` is there.
    pub has_agent_type: bool,
    /// AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1
    /// by default. Since version 22.
    pub agent_desk_settings_id: u32,
    /// Whether `agent_desk_settings_id` is there.
    pub has_agent_desk_settings_id: bool,
    /// LoginID: id the agent signs in with; identifies the record. At most 63 characters; NULL:
    /// absent.
    pub login_id: *const c_char,
    /// OldLoginID: in a change record the login id used until now. At most 63 characters; NULL:
    /// absent.
    pub old_login_id: *const c_char,
    /// LoginName: name the agent signs in with; before version 20 clients get 32 bytes of it. At
    /// most 254 characters; NULL: absent. Since version 11.
    pub login_name: *const c_char,
    /// LastName: last name of the agent. At most 31 characters; NULL: absent.
    pub last_name: *const c_char,
    /// FirstName: first name of the agent. At most 31 characters; NULL: absent.
    pub first_name: *const c_char,
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    pub extension: *const c_char,
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    pub description: *const c_char,
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    pub agent_skill_target_id: u32,
    /// Whether `agent_skill_target_id` is there.
    pub has_agent_skill_target_id: bool,
    /// NumSkills: length of the skill group arrays, up to 100.
    pub num_skills: u16,
    /// Whether `num_skills` is there.
    pub has_num_skills: bool,
    /// SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. Values of
    /// SSOEnabled. Since version 20.
    pub sso_enabled: u16,
    /// Whether `sso_enabled` is there.
    pub has_sso_enabled: bool,
    /// NumMRDs: length of the MRD arrays, up to 40. Since version 21.
    pub num_mrds: u16,
    /// Whether `num_mrds` is there.
    pub has_num_mrds: bool,
    /// FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    /// none.
    pub flt_skill_group_number: *const u32,
    /// How many `flt_skill_group_number`.
    pub flt_skill_group_number_count: usize,
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once.
    pub flt_skill_group_priority: *const u16,
    /// How many `flt_skill_group_priority`.
    pub flt_skill_group_priority_count: usize,
    /// FltAgentMRDID: array: media routing domains where the agent is signed in. Since version 21.
    pub flt_agent_mrd_id: *const u32,
    /// How many `flt_agent_mrd_id`.
    pub flt_agent_mrd_id_count: usize,
    /// FltAgentMRDState: array: agent's state as a whole in each of those domains. Values of
    /// AgentState. Since version 21.
    pub flt_agent_mrd_state: *const u16,
    /// How many `flt_agent_mrd_state`.
    pub flt_agent_mrd_state_count: usize,
}

/// One entry of the list in CONFIG_AGENT_SERVICE_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_service_record {
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    pub agent_skill_target_id: u32,
    /// Whether `agent_skill_target_id` is there.
    pub has_agent_skill_target_id: bool,
    /// NumOfEnabledServices: number of AI services that are on for the call.
    pub num_of_enabled_services: u16,
    /// Whether `num_of_enabled_services` is there.
    pub has_num_of_enabled_services: bool,
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService.
    pub flt_enabled_services: *const u16,
    /// How many `flt_enabled_services`.
    pub flt_enabled_services_count: usize,
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
}

/// One entry of the list in QUERY_AGENT_STATE_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    pub skill_group_number: u32,
    /// Whether `skill_group_number` is there.
    pub has_skill_group_number: bool,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    pub skill_group_id: u32,
    /// Whether `skill_group_id` is there.
    pub has_skill_group_id: bool,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// Whether `skill_group_priority` is there.
    pub has_skill_group_priority: bool,
    /// SkillGroupState: state of the agent as far as this skill group goes. Values of AgentState.
    pub skill_group_state: u16,
    /// Whether `skill_group_state` is there.
    pub has_skill_group_state: bool,
}

/// One entry of the list in SNAPSHOT_CALL_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_device {
    /// CallConnectionCallID: call or connection of this list entry, by call id.
    pub call_connection_call_id: u32,
    /// Whether `call_connection_call_id` is there.
    pub has_call_connection_call_id: bool,
    /// CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. Values
    /// of ConnectionDeviceIDType.
    pub call_connection_device_id_type: u16,
    /// Whether `call_connection_device_id_type` is there.
    pub has_call_connection_device_id_type: bool,
    /// CallConnectionDeviceID: device of this list entry's connection. At most 63 characters;
    /// NULL: absent.
    pub call_connection_device_id: *const c_char,
    /// CallDeviceType: what type of id the next CallDeviceID holds. Values of DeviceIDType.
    pub call_device_type: u16,
    /// Whether `call_device_type` is there.
    pub has_call_device_type: bool,
    /// CallDeviceID: one device on the call. At most 63 characters; NULL: absent.
    pub call_device_id: *const c_char,
    /// CallDeviceConnectionState: how one device on the call is connected, seen locally. Values of
    /// LocalConnectionState.
    pub call_device_connection_state: u16,
    /// Whether `call_device_connection_state` is there.
    pub has_call_device_connection_state: bool,
}

/// One entry of the list in CONFIG_CALL_TYPE_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_type_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// FltCallTypeID: call type that Unified CCE gives the call.
    pub flt_call_type_id: u32,
    /// Whether `flt_call_type_id` is there.
    pub has_flt_call_type_id: bool,
    /// CustomerDefinitionID: always 0: UCCE makes no use of it.
    pub customer_definition_id: u32,
    /// Whether `customer_definition_id` is there.
    pub has_customer_definition_id: bool,
    /// EnterpriseName: what the call type is called. At most 31 characters; NULL: absent.
    pub enterprise_name: *const c_char,
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    pub description: *const c_char,
    /// ServiceLevelThreshold: how many seconds the service level allows.
    pub service_level_threshold: u32,
    /// Whether `service_level_threshold` is there.
    pub has_service_level_threshold: bool,
    /// ServiceLevelType: how the service level is reckoned.
    pub service_level_type: u32,
    /// Whether `service_level_type` is there.
    pub has_service_level_type: bool,
}

/// One entry of the list in CALL_CONFERENCED_EVENT, CALL_TRANSFERRED_EVENT,
/// CONFERENCE_CALL_CONF, TRANSFER_CALL_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_connected_party {
    /// ConnectedPartyCallID: one party, by call id.
    pub connected_party_call_id: u32,
    /// Whether `connected_party_call_id` is there.
    pub has_connected_party_call_id: bool,
    /// ConnectedPartyDeviceIDType: type of the party's device id; must follow the party's call id
    /// at once. Values of ConnectionDeviceIDType.
    pub connected_party_device_id_type: u16,
    /// Whether `connected_party_device_id_type` is there.
    pub has_connected_party_device_id_type: bool,
    /// ConnectedPartyDeviceID: device of one party; must follow the type of that id at once. At
    /// most 63 characters; NULL: absent.
    pub connected_party_device_id: *const c_char,
}

/// One entry of the list in BEGIN_CALL_EVENT, CALL_DATA_UPDATE_EVENT, SNAPSHOT_CALL_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_cti_client {
    /// CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    /// characters; NULL: absent.
    pub cti_client_signature: *const c_char,
    /// CTIClientTimestamp: first time the client of that signature was tied to the call.
    pub cti_client_timestamp: u32,
    /// Whether `cti_client_timestamp` is there.
    pub has_cti_client_timestamp: bool,
}

/// One entry of the list in CALL_DEQUEUED_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_dequeued_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    pub skill_group_number: u32,
    /// Whether `skill_group_number` is there.
    pub has_skill_group_number: bool,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    pub skill_group_id: u32,
    /// Whether `skill_group_id` is there.
    pub has_skill_group_id: bool,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// Whether `skill_group_priority` is there.
    pub has_skill_group_priority: bool,
}

/// One entry of the list in CONFIG_AGENT_DESK_SETTINGS_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_desk_settings_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1
    /// by default.
    pub agent_desk_settings_id: u32,
    /// Whether `agent_desk_settings_id` is there.
    pub has_agent_desk_settings_id: bool,
    /// FltDeskSettingsMask: bit mask: desk settings that are a plain yes or no. Bits of
    /// DeskSettingsMask.
    pub flt_desk_settings_mask: u32,
    /// Whether `flt_desk_settings_mask` is there.
    pub has_flt_desk_settings_mask: bool,
    /// FltWrapUpDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    /// Values of WrapupDataIncomingMode.
    pub flt_wrap_up_data_incoming_mode: u32,
    /// Whether `flt_wrap_up_data_incoming_mode` is there.
    pub has_flt_wrap_up_data_incoming_mode: bool,
    /// FltWrapUpDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    /// Values of WrapupDataOutgoingMode.
    pub flt_wrap_up_data_outgoing_mode: u32,
    /// Whether `flt_wrap_up_data_outgoing_mode` is there.
    pub has_flt_wrap_up_data_outgoing_mode: bool,
    /// FltLogoutNonActivityTime: after how many idle seconds the agent is signed out.
    pub flt_logout_non_activity_time: u32,
    /// Whether `flt_logout_non_activity_time` is there.
    pub has_flt_logout_non_activity_time: bool,
    /// FltQualityRecordingRate: rate at which calls of the agent are recorded.
    pub flt_quality_recording_rate: u32,
    /// Whether `flt_quality_recording_rate` is there.
    pub has_flt_quality_recording_rate: bool,
    /// FltRingNoAnswerTime: after how many seconds of ringing a call goes elsewhere.
    pub flt_ring_no_answer_time: u32,
    /// Whether `flt_ring_no_answer_time` is there.
    pub has_flt_ring_no_answer_time: bool,
    /// FltSilentMonitorWarningMessage: whether the desktop shows a warning box when monitoring
    /// starts.
    pub flt_silent_monitor_warning_message: u32,
    /// Whether `flt_silent_monitor_warning_message` is there.
    pub has_flt_silent_monitor_warning_message: bool,
    /// FltSilentMonitorAudibleIndication: whether the start of silent monitoring makes a click.
    pub flt_silent_monitor_audible_indication: u32,
    /// Whether `flt_silent_monitor_audible_indication` is there.
    pub has_flt_silent_monitor_audible_indication: bool,
    /// FltSupervisorAssistCallMethod: how assistance joins: by blind conference when set, else by
    /// consult call.
    pub flt_supervisor_assist_call_method: u32,
    /// Whether `flt_supervisor_assist_call_method` is there.
    pub has_flt_supervisor_assist_call_method: bool,
    /// FltEmergencyCallMethod: how emergency help joins: by blind conference when set, else by
    /// consult call.
    pub flt_emergency_call_method: u32,
    /// Whether `flt_emergency_call_method` is there.
    pub has_flt_emergency_call_method: bool,
    /// FltAutoRecordOnEmergency: whether a request for emergency help starts a recording.
    pub flt_auto_record_on_emergency: u32,
    /// Whether `flt_auto_record_on_emergency` is there.
    pub has_flt_auto_record_on_emergency: bool,
    /// FltRecordingMode: whether recording requests take the way over Unified CM and PIM.
    pub flt_recording_mode: u32,
    /// Whether `flt_recording_mode` is there.
    pub has_flt_recording_mode: bool,
    /// FltWorkModeTimer: when automatic wrap-up ends; the guides name no unit.
    pub flt_work_mode_timer: u32,
    /// Whether `flt_work_mode_timer` is there.
    pub has_flt_work_mode_timer: bool,
    /// FltRingNoAnswerDnId: where unanswered calls go, by dialed number id.
    pub flt_ring_no_answer_dn_id: u32,
    /// Whether `flt_ring_no_answer_dn_id` is there.
    pub has_flt_ring_no_answer_dn_id: bool,
    /// FltDefaultDevicePortAddress: takes the place of the default port address of the agent's
    /// phone. At most 31 characters; NULL: absent.
    pub flt_default_device_port_address: *const c_char,
    /// PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    /// Values of PlayZipTone. Since version 23.
    pub play_zip_tone: u32,
    /// Whether `play_zip_tone` is there.
    pub has_play_zip_tone: bool,
    /// ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. Values of
    /// ACDSharedLineUsage. Since version 23.
    pub acd_shared_line_usage: u32,
    /// Whether `acd_shared_line_usage` is there.
    pub has_acd_shared_line_usage: bool,
}

/// One entry of the list in SNAPSHOT_DEVICE_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_device_call {
    /// CallConnectionCallID: call or connection of this list entry, by call id.
    pub call_connection_call_id: u32,
    /// Whether `call_connection_call_id` is there.
    pub has_call_connection_call_id: bool,
    /// CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. Values
    /// of ConnectionDeviceIDType.
    pub call_connection_device_id_type: u16,
    /// Whether `call_connection_device_id_type` is there.
    pub has_call_connection_device_id_type: bool,
    /// CallConnectionDeviceID: device of this list entry's connection. At most 63 characters;
    /// NULL: absent.
    pub call_connection_device_id: *const c_char,
    /// CallState: how the call stands at the device. Values of LocalConnectionState.
    pub call_state: u16,
    /// Whether `call_state` is there.
    pub has_call_state: bool,
    /// SilentMonitorStatus: whether silent monitoring is part of the call, and on which side of it
    /// this is. Values of SilentMonitorStatus.
    pub silent_monitor_status: u16,
    /// Whether `silent_monitor_status` is there.
    pub has_silent_monitor_status: bool,
}

/// One entry of the list in CONFIG_DEVICE_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_device_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: u32,
    /// Whether `flt_peripheral_id` is there.
    pub has_flt_peripheral_id: bool,
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    pub peripheral_number: u32,
    /// Whether `peripheral_number` is there.
    pub has_peripheral_number: bool,
    /// DeviceType: what sort of device is configured, from 0 to 7. Values of ConfigDeviceType.
    pub device_type: u16,
    /// Whether `device_type` is there.
    pub has_device_type: bool,
    /// MaxQueued: how many calls the queue takes.
    pub max_queued: u32,
    /// Whether `max_queued` is there.
    pub has_max_queued: bool,
    /// FltServiceID: service that the device is part of, when there is one.
    pub flt_service_id: u32,
    /// Whether `flt_service_id` is there.
    pub has_flt_service_id: bool,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    pub dialed_number: *const c_char,
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    pub dnis: *const c_char,
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    pub extension: *const c_char,
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    pub description: *const c_char,
}

/// One entry of the list in AGENT_STATE_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_flt_skill_group {
    /// FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    /// none. Since version 10.
    pub flt_skill_group_number: i32,
    /// Whether `flt_skill_group_number` is there.
    pub has_flt_skill_group_number: bool,
    /// FltSkillGroupID: skill group id of one entry; must follow its number at once. Since version
    /// 10.
    pub flt_skill_group_id: u32,
    /// Whether `flt_skill_group_id` is there.
    pub has_flt_skill_group_id: bool,
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once. Since version 10.
    pub flt_skill_group_priority: u16,
    /// Whether `flt_skill_group_priority` is there.
    pub has_flt_skill_group_priority: bool,
    /// FltSkillGroupState: state of the agent in the entry's group; must follow its priority at
    /// once. Values of AgentState. Since version 10.
    pub flt_skill_group_state: u16,
    /// Whether `flt_skill_group_state` is there.
    pub has_flt_skill_group_state: bool,
}

/// One entry of the list in QUERY_DEVICE_INFO_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_line {
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    pub line_handle: u16,
    /// Whether `line_handle` is there.
    pub has_line_handle: bool,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    pub line_type: u16,
    /// Whether `line_type` is there.
    pub has_line_type: bool,
}

/// One entry of the list in SET_AGENT_STATE_REQ.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_login_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    pub skill_group_number: i32,
    /// Whether `skill_group_number` is there.
    pub has_skill_group_number: bool,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// Whether `skill_group_priority` is there.
    pub has_skill_group_priority: bool,
}

/// One entry of the list in CONFIG_MRD_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_mrd_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    pub flt_mr_domain_id: u32,
    /// Whether `flt_mr_domain_id` is there.
    pub has_flt_mr_domain_id: bool,
    /// FltEnterpriseName: what the media routing domain is called. At most 31 characters; NULL:
    /// absent.
    pub flt_enterprise_name: *const c_char,
    /// FltDescription: remark kept with the media routing domain. At most 127 characters; NULL:
    /// absent.
    pub flt_description: *const c_char,
    /// FltMaxTaskDuration: how many seconds a task may last at most.
    pub flt_max_task_duration: u32,
    /// Whether `flt_max_task_duration` is there.
    pub has_flt_max_task_duration: bool,
    /// FltInterruptible: whether tasks of other media routing domains may break in on the agent.
    pub flt_interruptible: bool,
    /// Whether `flt_interruptible` is there.
    pub has_flt_interruptible: bool,
}

/// One entry of the list in OPEN_CONF.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_open_peripheral {
    /// FltPeripheralID: peripheral that the record belongs to. Since version 14.
    pub flt_peripheral_id: u32,
    /// Whether `flt_peripheral_id` is there.
    pub has_flt_peripheral_id: bool,
    /// MultilineAgentControl: lines that can be controlled on that peripheral: 0 a single one, 1
    /// several. Values of MultilineAgentControl. Since version 14.
    pub multiline_agent_control: u16,
    /// Whether `multiline_agent_control` is there.
    pub has_multiline_agent_control: bool,
}

/// One entry of the list in CONFIG_PERIPHERAL_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_peripheral_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// ConfigPeripheralID: peripheral that this record is about.
    pub config_peripheral_id: u32,
    /// Whether `config_peripheral_id` is there.
    pub has_config_peripheral_id: bool,
    /// DefaultAgentDeskSettingsID: desk settings that hold on the peripheral by default.
    pub default_agent_desk_settings_id: u32,
    /// Whether `default_agent_desk_settings_id` is there.
    pub has_default_agent_desk_settings_id: bool,
}

/// One entry of the list in CALL_QUEUED_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_queued_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    pub skill_group_number: i32,
    /// Whether `skill_group_number` is there.
    pub has_skill_group_number: bool,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    pub skill_group_id: u32,
    /// Whether `skill_group_id` is there.
    pub has_skill_group_id: bool,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// Whether `skill_group_priority` is there.
    pub has_skill_group_priority: bool,
}

/// One entry of the list in CONFIG_SERVICE_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_service_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: u32,
    /// Whether `flt_peripheral_id` is there.
    pub has_flt_peripheral_id: bool,
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    pub peripheral_number: u32,
    /// Whether `peripheral_number` is there.
    pub has_peripheral_number: bool,
    /// OldPeripheralNumber: in a change record the peripheral number used until now.
    pub old_peripheral_number: u32,
    /// Whether `old_peripheral_number` is there.
    pub has_old_peripheral_number: bool,
    /// MaxQueued: how many calls the queue takes.
    pub max_queued: u32,
    /// Whether `max_queued` is there.
    pub has_max_queued: bool,
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    pub extension: *const c_char,
    /// ServiceSkillTargetID: service by its skill target id.
    pub service_skill_target_id: u32,
    /// Whether `service_skill_target_id` is there.
    pub has_service_skill_target_id: bool,
    /// PeripheralName: what it is called on the peripheral. At most 63 characters; NULL: absent.
    pub peripheral_name: *const c_char,
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    pub description: *const c_char,
    /// ServiceLevelThreshold: how many seconds the service level allows.
    pub service_level_threshold: u32,
    /// Whether `service_level_threshold` is there.
    pub has_service_level_threshold: bool,
    /// ServiceLevelType: how the service level is reckoned.
    pub service_level_type: u32,
    /// Whether `service_level_type` is there.
    pub has_service_level_type: bool,
    /// ConfigParam: how much of the team configuration the client asks for. At most 254
    /// characters; NULL: absent.
    pub config_param: *const c_char,
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    pub flt_mr_domain_id: u32,
    /// Whether `flt_mr_domain_id` is there.
    pub has_flt_mr_domain_id: bool,
    /// NumServiceMembers: length of the member arrays, up to 10.
    pub num_service_members: u16,
    /// Whether `num_service_members` is there.
    pub has_num_service_members: bool,
    /// ServiceMember: array: skill groups that make up the service, by number.
    pub service_member: *const u32,
    /// How many `service_member`.
    pub service_member_count: usize,
    /// ServicePriority: array: priority of each member.
    pub service_priority: *const u16,
    /// How many `service_priority`.
    pub service_priority_count: usize,
}

/// One entry of the list in CONFIG_SKILL_GROUP_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_skill_group_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: u32,
    /// Whether `flt_peripheral_id` is there.
    pub has_flt_peripheral_id: bool,
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    pub peripheral_number: u32,
    /// Whether `peripheral_number` is there.
    pub has_peripheral_number: bool,
    /// OldPeripheralNumber: in a change record the peripheral number used until now.
    pub old_peripheral_number: u32,
    /// Whether `old_peripheral_number` is there.
    pub has_old_peripheral_number: bool,
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once.
    pub flt_skill_group_priority: u16,
    /// Whether `flt_skill_group_priority` is there.
    pub has_flt_skill_group_priority: bool,
    /// SkillGroupSkillTargetID: skill group by its skill target id.
    pub skill_group_skill_target_id: u32,
    /// Whether `skill_group_skill_target_id` is there.
    pub has_skill_group_skill_target_id: bool,
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    pub extension: *const c_char,
    /// PeripheralName: what it is called on the peripheral. At most 63 characters; NULL: absent.
    pub peripheral_name: *const c_char,
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    pub description: *const c_char,
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    pub flt_mr_domain_id: u32,
    /// Whether `flt_mr_domain_id` is there.
    pub has_flt_mr_domain_id: bool,
    /// FltPrecisionQueueID: precision queue of the group; any id but zero marks a group made for
    /// such a queue. Since version 22.
    pub flt_precision_queue_id: u32,
    /// Whether `flt_precision_queue_id` is there.
    pub has_flt_precision_queue_id: bool,
    /// FltPrecisionQueueName: what the precision queue is called; the word NULL for an ordinary
    /// group. At most 31 characters; NULL: absent. Since version 22.
    pub flt_precision_queue_name: *const c_char,
    /// ConfigParam: how much of the team configuration the client asks for. At most 254
    /// characters; NULL: absent.
    pub config_param: *const c_char,
}

/// One entry of the list in AGENT_TEAM_CONFIG_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_team_agent {
    /// AtcAgentID: one agent or supervisor of the team, by agent id. At most 11 characters; NULL:
    /// absent.
    pub atc_agent_id: *const c_char,
    /// AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    /// regular agent. Bits of AgentFlags.
    pub agent_flags: u16,
    /// Whether `agent_flags` is there.
    pub has_agent_flags: bool,
    /// AtcAgentState: that member's state as a whole. Values of AgentState.
    pub atc_agent_state: u16,
    /// Whether `atc_agent_state` is there.
    pub has_atc_agent_state: bool,
    /// AtcStateDuration: how many seconds that member's state has lasted.
    pub atc_state_duration: u32,
    /// Whether `atc_state_duration` is there.
    pub has_atc_state_duration: bool,
}

/// One entry of the list in TEAM_CONFIG_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_team_member {
    /// AgentIDLong: agent's sign-in id in the long form of up to 128 characters. At most 128
    /// characters; NULL: absent.
    pub agent_id_long: *const c_char,
    /// AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    /// regular agent. Bits of AgentFlags.
    pub agent_flags: u16,
    /// Whether `agent_flags` is there.
    pub has_agent_flags: bool,
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// TeamRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// MemberType: tells what sort of member the id stands for. Values of TeamMemberType.
    pub member_type: u16,
    /// Whether `member_type` is there.
    pub has_member_type: bool,
}

/// One entry of the list in CONFIG_TERMINAL_EVENT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_terminal_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    pub record_type: u16,
    /// Whether `record_type` is there.
    pub has_record_type: bool,
    /// TerminalType: what sort of terminal it is.
    pub terminal_type: u16,
    /// Whether `terminal_type` is there.
    pub has_terminal_type: bool,
    /// TerminalDeviceName: terminal, by the name of its device. At most 63 characters; NULL:
    /// absent. Since version 23.
    pub terminal_device_name: *const c_char,
    /// TerminalTypeName: what this sort of terminal is called. At most 99 characters; NULL:
    /// absent.
    pub terminal_type_name: *const c_char,
    /// NumInstruments: number of instruments to come, up to 10.
    pub num_instruments: u16,
    /// Whether `num_instruments` is there.
    pub has_num_instruments: bool,
    /// Instrument: one instrument of the terminal, which has no more than 10. At most 63
    /// characters; NULL: absent.
    pub instruments: *const *const c_char,
    /// How many `instruments`.
    pub instruments_count: usize,
}
