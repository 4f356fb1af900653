// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// CONFIG_REQUEST_KEY_EVENT (message type 230): client asks for the configuration keys, to
/// learn whether anything changed.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_request_key_event {
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none. Since version 11.
    pub peripheral_id: u32,
    /// CustomerID: id of the customer; UCCE makes no use of it.
    pub customer_id: u32,
    /// Whether `customer_id` is there.
    pub has_customer_id: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_KEY_EVENT (message type 231): server returns its configuration keys.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_key_event {
    /// ConfigkeyStatus: how the request for keys turned out. Values of ConfigKeyStatus.
    pub configkey_status: u32,
    /// ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    pub service_config_key: ctisp_bytes,
    /// SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent.
    pub skill_group_config_key: ctisp_bytes,
    /// AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    /// load. At most 8 bytes; data NULL: absent.
    pub agent_config_key: ctisp_bytes,
    /// DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    pub device_config_key: ctisp_bytes,
    /// CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent. Since version 11.
    pub call_type_config_key: ctisp_bytes,
    /// PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent. Since version 22.
    pub peripheral_config_key: ctisp_bytes,
    /// AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8
    /// bytes; data NULL: absent. Since version 22.
    pub agent_desk_settings_config_key: ctisp_bytes,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_REQUEST_EVENT (message type 232): client asks for a configuration load, or only
/// opens the way for updates.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_request_event {
    /// ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none,
    /// only updates. Bits of ConfigMsgMask.
    pub config_information: u32,
    /// ConfigMsgMask: bit mask: configuration events the client wants to get. Bits of
    /// ConfigMsgMask. Since version 20.
    pub config_msg_mask: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none. Since version 11.
    pub peripheral_id: u32,
    /// CustomerID: id of the customer; UCCE makes no use of it.
    pub customer_id: u32,
    /// Whether `customer_id` is there.
    pub has_customer_id: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_BEGIN_EVENT (message type 233): server opens a block of configuration records and
/// says what is in it.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_begin_event {
    /// ConfigType: whether the client asked for the block or the server updates on its own. Values
    /// of ConfigType.
    pub config_type: u16,
    /// ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none,
    /// only updates. Bits of ConfigMsgMask.
    pub config_information: u32,
    /// ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    pub service_config_key: ctisp_bytes,
    /// SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent.
    pub skill_group_config_key: ctisp_bytes,
    /// AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    /// load. At most 8 bytes; data NULL: absent.
    pub agent_config_key: ctisp_bytes,
    /// DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    pub device_config_key: ctisp_bytes,
    /// CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent. Since version 11.
    pub call_type_config_key: ctisp_bytes,
    /// PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent. Since version 22.
    pub peripheral_config_key: ctisp_bytes,
    /// AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8
    /// bytes; data NULL: absent. Since version 22.
    pub agent_desk_settings_config_key: ctisp_bytes,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_END_EVENT (message type 234): server closes a block of configuration records and
/// says how it went.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_end_event {
    /// ConfigEndStatus: how the configuration block turned out. Values of ConfigEndStatus.
    pub config_end_status: u32,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_SERVICE_EVENT (message type 235): server sends records of services to a client.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_service_event {
    /// NumRecords: RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber, MaxQueued,
    /// Extension, ServiceSkillTargetID, PeripheralName, Description, ServiceLevelThreshold,
    /// ServiceLevelType, ConfigParam, FltMRDomainID, NumServiceMembers, ServiceMember,
    /// ServicePriority.
    pub records: *const ctisp_service_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_SKILL_GROUP_EVENT (message type 236): server sends records of skill groups to a
/// client.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_skill_group_event {
    /// NumRecords: RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber,
    /// FltSkillGroupPriority, SkillGroupSkillTargetID, Extension, PeripheralName, Description,
    /// FltMRDomainID, FltPrecisionQueueID, FltPrecisionQueueName, ConfigParam.
    pub records: *const ctisp_skill_group_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_AGENT_EVENT (message type 237): server sends records of agents to a client.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_agent_event {
    /// NumRecords: RecordType, FltPeripheralID, ActiveTerminal, AgentType, AgentDeskSettingsID,
    /// LoginID, OldLoginID, LoginName, LastName, FirstName, Extension, Description,
    /// AgentSkillTargetID, NumSkills, SSOEnabled, NumMRDs, FltSkillGroupNumber,
    /// FltSkillGroupPriority, FltAgentMRDID, FltAgentMRDState.
    pub records: *const ctisp_agent_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_DEVICE_EVENT (message type 238): server sends records of devices to a client:
/// phones, route points, CTI ports and others.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_device_event {
    /// NumRecords: RecordType, FltPeripheralID, PeripheralNumber, DeviceType, MaxQueued,
    /// FltServiceID, DialedNumber, DNIS, Extension, Description.
    pub records: *const ctisp_device_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// TEAM_CONFIG_REQ (message type 242): client asks for the configuration of the agent teams.
///
/// Since protocol version 19.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_team_config_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ConfigParam: how much of the team configuration the client asks for. Values of
    /// TeamConfigParam.
    pub config_param: u16,
}

/// TEAM_CONFIG_EVENT (message type 243): server sends one agent team, first in the load, later
/// whenever the team changes.
///
/// Since protocol version 19.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_team_config_event {
    /// TeamID: identifies an agent team.
    pub team_id: u32,
    /// Operation: what happened to the team: added, removed or changed. Values of TeamOperation.
    pub operation: u16,
    /// TeamName: what the agent team is called. At most 49 characters; NULL: absent.
    pub team_name: *const c_char,
    /// NumRecords: AgentIDLong, AgentFlags, RecordType, MemberType.
    pub records: *const ctisp_team_member,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// TEAM_CONFIG_CONF (message type 244): server has sent all teams; this comes after the data,
/// not before it.
///
/// Since protocol version 19.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_team_config_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// Status: status code that tells why the session is over. Values of TeamConfigStatus.
    pub status: u32,
    /// Text: message in plain words: of the user, or about the event. At most 127 characters;
    /// NULL: absent.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_CALL_TYPE_EVENT (message type 245): server sends records of call types to a client.
///
/// Since protocol version 11.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_call_type_event {
    /// NumRecords: RecordType, FltCallTypeID, CustomerDefinitionID, EnterpriseName, Description,
    /// ServiceLevelThreshold, ServiceLevelType.
    pub records: *const ctisp_call_type_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_MRD_EVENT (message type 254): server sends records of media routing domains to a
/// client.
///
/// Since protocol version 20.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_mrd_event {
    /// NumRecords: RecordType, FltMRDomainID, FltEnterpriseName, FltDescription,
    /// FltMaxTaskDuration, FltInterruptible.
    pub records: *const ctisp_mrd_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_PERIPHERAL_EVENT (message type 260): server sends records of peripherals to a
/// client.
///
/// Since protocol version 22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_peripheral_event {
    /// NumRecords: RecordType, ConfigPeripheralID, DefaultAgentDeskSettingsID.
    pub records: *const ctisp_peripheral_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_AGENT_DESK_SETTINGS_EVENT (message type 261): server sends records of agent desk
/// settings to a client.
///
/// Since protocol version 22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_agent_desk_settings_event {
    /// NumRecords: RecordType, AgentDeskSettingsID, FltDeskSettingsMask,
    /// FltWrapUpDataIncomingMode, FltWrapUpDataOutgoingMode, FltLogoutNonActivityTime,
    /// FltQualityRecordingRate, FltRingNoAnswerTime, FltSilentMonitorWarningMessage,
    /// FltSilentMonitorAudibleIndication, FltSupervisorAssistCallMethod, FltEmergencyCallMethod,
    /// FltAutoRecordOnEmergency, FltRecordingMode, FltWorkModeTimer, FltRingNoAnswerDnId,
    /// FltDefaultDevicePortAddress, PlayZipTone, ACDSharedLineUsage.
    pub records: *const ctisp_desk_settings_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_TERMINAL_EVENT (message type 276): server sends records of the terminals that agents
/// use to a client.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_terminal_event {
    /// NumRecords: RecordType, TerminalType, TerminalDeviceName, TerminalTypeName, NumInstruments,
    /// Instrument.
    pub records: *const ctisp_terminal_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFIG_AGENT_SERVICE_EVENT (message type 282): server tells a client which services are
/// enabled for agents.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_config_agent_service_event {
    /// NumRecords: AgentSkillTargetID, NumOfEnabledServices, FltEnabledServices, RecordType.
    pub records: *const ctisp_agent_service_record,
    /// How many `records`.
    pub records_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}
