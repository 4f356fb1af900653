// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// CONFIG_REQUEST_KEY_EVENT: client asks for the configuration keys, to learn whether anything changed.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigRequestKeyEvent {
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value. Since version 11.
    pub peripheral_id: Option<u32>,
    /// `CustomerID`: id of the customer; UCCE makes no use of it.
    pub customer_id: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigRequestKeyEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_REQUEST_KEY_EVENT;
    type View<'a> = views::ConfigRequestKeyEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        if v >= 11 {
            w.fixed::<4>(|s| {
                put_or_null(s, 0, self.peripheral_id, 0xffffffff);
            });
        }
        {
            if let Some(x) = &self.customer_id {
                w.scalar(131, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigRequestKeyEvent<'_>> for ConfigRequestKeyEvent {
    fn from(view: views::ConfigRequestKeyEvent<'_>) -> Self {
        Self {
            peripheral_id: view.peripheral_id,
            customer_id: view.customer_id,
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_KEY_EVENT: server returns its configuration keys.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigKeyEvent {
    /// `ConfigkeyStatus`: how the request for keys turned out.
    pub configkey_status: ConfigKeyStatus,
    /// `ServiceConfigKey`: key of the service configuration, 8 bytes. At most 8 bytes.
    pub service_config_key: Option<Vec<u8>>,
    /// `SkillGroupConfigKey`: key of the skill group configuration, 8 bytes. At most 8 bytes.
    pub skill_group_config_key: Option<Vec<u8>>,
    /// `AgentConfigKey`: key of the agent configuration, 8 bytes; zero in all of them asks for a new load. At most 8 bytes.
    pub agent_config_key: Option<Vec<u8>>,
    /// `DeviceConfigKey`: key of the device configuration, 8 bytes. At most 8 bytes.
    pub device_config_key: Option<Vec<u8>>,
    /// `CallTypeConfigKey`: key of the call type configuration, 8 bytes. At most 8 bytes. Since version 11.
    pub call_type_config_key: Option<Vec<u8>>,
    /// `PeripheralConfigKey`: key of the peripheral configuration, 8 bytes. At most 8 bytes. Since version 22.
    pub peripheral_config_key: Option<Vec<u8>>,
    /// `AgentDeskSettingsConfigKey`: key of the desk settings configuration, 8 bytes. At most 8 bytes. Since version 22.
    pub agent_desk_settings_config_key: Option<Vec<u8>>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigKeyEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_KEY_EVENT;
    type View<'a> = views::ConfigKeyEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.configkey_status);
            });
        }
        {
            if let Some(x) = &self.service_config_key {
                w.bytes(177, x, 8);
            }
        }
        {
            if let Some(x) = &self.skill_group_config_key {
                w.bytes(178, x, 8);
            }
        }
        {
            if let Some(x) = &self.agent_config_key {
                w.bytes(179, x, 8);
            }
        }
        {
            if let Some(x) = &self.device_config_key {
                w.bytes(180, x, 8);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.call_type_config_key {
                w.bytes(209, x, 8);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.peripheral_config_key {
                w.bytes(269, x, 8);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.agent_desk_settings_config_key {
                w.bytes(270, x, 8);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigKeyEvent<'_>> for ConfigKeyEvent {
    fn from(view: views::ConfigKeyEvent<'_>) -> Self {
        Self {
            configkey_status: view.configkey_status,
            service_config_key: view.service_config_key.map(|x| x.to_vec()),
            skill_group_config_key: view.skill_group_config_key.map(|x| x.to_vec()),
            agent_config_key: view.agent_config_key.map(|x| x.to_vec()),
            device_config_key: view.device_config_key.map(|x| x.to_vec()),
            call_type_config_key: view.call_type_config_key.map(|x| x.to_vec()),
            peripheral_config_key: view.peripheral_config_key.map(|x| x.to_vec()),
            agent_desk_settings_config_key: view.agent_desk_settings_config_key.map(|x| x.to_vec()),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_REQUEST_EVENT: client asks for a configuration load, or only opens the way for updates.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigRequestEvent {
    /// `ConfigInformation`: bit mask: kinds of configuration asked for or sent; 0 asks for none, only updates.
    pub config_information: ConfigMsgMask,
    /// `ConfigMsgMask`: bit mask: configuration events the client wants to get. Since version 20.
    pub config_msg_mask: ConfigMsgMask,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value. Since version 11.
    pub peripheral_id: Option<u32>,
    /// `CustomerID`: id of the customer; UCCE makes no use of it.
    pub customer_id: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigRequestEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_REQUEST_EVENT;
    type View<'a> = views::ConfigRequestEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.config_information);
            });
        }
        if v >= 20 {
            w.fixed::<4>(|s| {
                put(s, 0, self.config_msg_mask);
            });
        }
        if v >= 11 {
            w.fixed::<4>(|s| {
                put_or_null(s, 0, self.peripheral_id, 0xffffffff);
            });
        }
        {
            if let Some(x) = &self.customer_id {
                w.scalar(131, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigRequestEvent<'_>> for ConfigRequestEvent {
    fn from(view: views::ConfigRequestEvent<'_>) -> Self {
        Self {
            config_information: view.config_information,
            config_msg_mask: view.config_msg_mask,
            peripheral_id: view.peripheral_id,
            customer_id: view.customer_id,
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_BEGIN_EVENT: server opens a block of configuration records and says what is in it.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigBeginEvent {
    /// `ConfigType`: whether the client asked for the block or the server updates on its own.
    pub config_type: ConfigType,
    /// `ConfigInformation`: bit mask: kinds of configuration asked for or sent; 0 asks for none, only updates.
    pub config_information: ConfigMsgMask,
    /// `ServiceConfigKey`: key of the service configuration, 8 bytes. At most 8 bytes.
    pub service_config_key: Option<Vec<u8>>,
    /// `SkillGroupConfigKey`: key of the skill group configuration, 8 bytes. At most 8 bytes.
    pub skill_group_config_key: Option<Vec<u8>>,
    /// `AgentConfigKey`: key of the agent configuration, 8 bytes; zero in all of them asks for a new load. At most 8 bytes.
    pub agent_config_key: Option<Vec<u8>>,
    /// `DeviceConfigKey`: key of the device configuration, 8 bytes. At most 8 bytes.
    pub device_config_key: Option<Vec<u8>>,
    /// `CallTypeConfigKey`: key of the call type configuration, 8 bytes. At most 8 bytes. Since version 11.
    pub call_type_config_key: Option<Vec<u8>>,
    /// `PeripheralConfigKey`: key of the peripheral configuration, 8 bytes. At most 8 bytes. Since version 22.
    pub peripheral_config_key: Option<Vec<u8>>,
    /// `AgentDeskSettingsConfigKey`: key of the desk settings configuration, 8 bytes. At most 8 bytes. Since version 22.
    pub agent_desk_settings_config_key: Option<Vec<u8>>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigBeginEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_BEGIN_EVENT;
    type View<'a> = views::ConfigBeginEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<6>(|s| {
                put(s, 0, self.config_type);
                put(s, 2, self.config_information);
            });
        }
        {
            if let Some(x) = &self.service_config_key {
                w.bytes(177, x, 8);
            }
        }
        {
            if let Some(x) = &self.skill_group_config_key {
                w.bytes(178, x, 8);
            }
        }
        {
            if let Some(x) = &self.agent_config_key {
                w.bytes(179, x, 8);
            }
        }
        {
            if let Some(x) = &self.device_config_key {
                w.bytes(180, x, 8);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.call_type_config_key {
                w.bytes(209, x, 8);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.peripheral_config_key {
                w.bytes(269, x, 8);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.agent_desk_settings_config_key {
                w.bytes(270, x, 8);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigBeginEvent<'_>> for ConfigBeginEvent {
    fn from(view: views::ConfigBeginEvent<'_>) -> Self {
        Self {
            config_type: view.config_type,
            config_information: view.config_information,
            service_config_key: view.service_config_key.map(|x| x.to_vec()),
            skill_group_config_key: view.skill_group_config_key.map(|x| x.to_vec()),
            agent_config_key: view.agent_config_key.map(|x| x.to_vec()),
            device_config_key: view.device_config_key.map(|x| x.to_vec()),
            call_type_config_key: view.call_type_config_key.map(|x| x.to_vec()),
            peripheral_config_key: view.peripheral_config_key.map(|x| x.to_vec()),
            agent_desk_settings_config_key: view.agent_desk_settings_config_key.map(|x| x.to_vec()),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_END_EVENT: server closes a block of configuration records and says how it went.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigEndEvent {
    /// `ConfigEndStatus`: how the configuration block turned out.
    pub config_end_status: ConfigEndStatus,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigEndEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_END_EVENT;
    type View<'a> = views::ConfigEndEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.config_end_status);
            });
        }
        w.texts(const { &[TextField::new(7, 255)] }, &[&self.text]);
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigEndEvent<'_>> for ConfigEndEvent {
    fn from(view: views::ConfigEndEvent<'_>) -> Self {
        Self {
            config_end_status: view.config_end_status,
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_SERVICE_EVENT: server sends records of services to a client.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigServiceEvent {
    /// `NumRecords`: RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber, MaxQueued, Extension, ServiceSkillTargetID, PeripheralName, Description, ServiceLevelThreshold, ServiceLevelType, ConfigParam, FltMRDomainID, NumServiceMembers, ServiceMember, ServicePriority.
    pub records: Vec<ServiceRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigServiceEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_SERVICE_EVENT;
    type View<'a> = views::ConfigServiceEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigServiceEvent<'_>> for ConfigServiceEvent {
    fn from(view: views::ConfigServiceEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_SKILL_GROUP_EVENT: server sends records of skill groups to a client.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigSkillGroupEvent {
    /// `NumRecords`: RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber, FltSkillGroupPriority, SkillGroupSkillTargetID, Extension, PeripheralName, Description, FltMRDomainID, FltPrecisionQueueID, FltPrecisionQueueName, ConfigParam.
    pub records: Vec<SkillGroupRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigSkillGroupEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_SKILL_GROUP_EVENT;
    type View<'a> = views::ConfigSkillGroupEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigSkillGroupEvent<'_>> for ConfigSkillGroupEvent {
    fn from(view: views::ConfigSkillGroupEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_AGENT_EVENT: server sends records of agents to a client.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigAgentEvent {
    /// `NumRecords`: RecordType, FltPeripheralID, ActiveTerminal, AgentType, AgentDeskSettingsID, LoginID, OldLoginID, LoginName, LastName, FirstName, Extension, Description, AgentSkillTargetID, NumSkills, SSOEnabled, NumMRDs, FltSkillGroupNumber, FltSkillGroupPriority, FltAgentMRDID, FltAgentMRDState.
    pub records: Vec<AgentRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigAgentEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_AGENT_EVENT;
    type View<'a> = views::ConfigAgentEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigAgentEvent<'_>> for ConfigAgentEvent {
    fn from(view: views::ConfigAgentEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_DEVICE_EVENT: server sends records of devices to a client: phones, route points, CTI ports and others.
///
/// Since protocol version 10.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigDeviceEvent {
    /// `NumRecords`: RecordType, FltPeripheralID, PeripheralNumber, DeviceType, MaxQueued, FltServiceID, DialedNumber, DNIS, Extension, Description.
    pub records: Vec<DeviceRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigDeviceEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_DEVICE_EVENT;
    type View<'a> = views::ConfigDeviceEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigDeviceEvent<'_>> for ConfigDeviceEvent {
    fn from(view: views::ConfigDeviceEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// TEAM_CONFIG_REQ: client asks for the configuration of the agent teams.
///
/// Since protocol version 19.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamConfigReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ConfigParam`: how much of the team configuration the client asks for.
    pub config_param: TeamConfigParam,
}

impl Body for TeamConfigReq {
    const DEF: &'static MessageDef = &tables::TEAM_CONFIG_REQ;
    type View<'a> = views::TeamConfigReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.config_param);
            });
        }
    }
}

impl From<views::TeamConfigReq> for TeamConfigReq {
    fn from(view: views::TeamConfigReq) -> Self {
        Self { invoke_id: view.invoke_id, config_param: view.config_param }
    }
}

impl Request for TeamConfigReq {
    type Confirmation = TeamConfigConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// TEAM_CONFIG_EVENT: server sends one agent team, first in the load, later whenever the team changes.
///
/// Since protocol version 19.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamConfigEvent {
    /// `TeamID`: identifies an agent team.
    pub team_id: u32,
    /// `Operation`: what happened to the team: added, removed or changed.
    pub operation: TeamOperation,
    /// `TeamName`: what the agent team is called. At most 49 characters.
    pub team_name: Option<String>,
    /// `NumRecords`: AgentIDLong, AgentFlags, RecordType, MemberType.
    pub records: Vec<TeamMember>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for TeamConfigEvent {
    const DEF: &'static MessageDef = &tables::TEAM_CONFIG_EVENT;
    type View<'a> = views::TeamConfigEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<16>(|s| {
                put(s, 0, self.team_id);
                put(s, 4, num_records);
                put(s, 6, self.operation);
            });
        }
        w.texts(const { &[TextField::new(204, 50)] }, &[&self.team_name]);
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::TeamConfigEvent<'_>> for TeamConfigEvent {
    fn from(view: views::TeamConfigEvent<'_>) -> Self {
        Self {
            team_id: view.team_id,
            operation: view.operation,
            team_name: view.team_name.map(|x| x.to_string()),
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// TEAM_CONFIG_CONF: server has sent all teams; this comes after the data, not before it.
///
/// Since protocol version 19.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamConfigConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `Status`: status code that tells why the session is over.
    pub status: TeamConfigStatus,
    /// `Text`: message in plain words: of the user, or about the event. At most 127 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for TeamConfigConf {
    const DEF: &'static MessageDef = &tables::TEAM_CONFIG_CONF;
    type View<'a> = views::TeamConfigConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.status);
            });
        }
        w.texts(const { &[TextField::new(7, 128)] }, &[&self.text]);
        w.unknown(&self.unknown);
    }
}

impl From<views::TeamConfigConf<'_>> for TeamConfigConf {
    fn from(view: views::TeamConfigConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            status: view.status,
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_CALL_TYPE_EVENT: server sends records of call types to a client.
///
/// Since protocol version 11.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigCallTypeEvent {
    /// `NumRecords`: RecordType, FltCallTypeID, CustomerDefinitionID, EnterpriseName, Description, ServiceLevelThreshold, ServiceLevelType.
    pub records: Vec<CallTypeRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigCallTypeEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_CALL_TYPE_EVENT;
    type View<'a> = views::ConfigCallTypeEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigCallTypeEvent<'_>> for ConfigCallTypeEvent {
    fn from(view: views::ConfigCallTypeEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_MRD_EVENT: server sends records of media routing domains to a client.
///
/// Since protocol version 20.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigMrdEvent {
    /// `NumRecords`: RecordType, FltMRDomainID, FltEnterpriseName, FltDescription, FltMaxTaskDuration, FltInterruptible.
    pub records: Vec<MrdRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigMrdEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_MRD_EVENT;
    type View<'a> = views::ConfigMrdEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigMrdEvent<'_>> for ConfigMrdEvent {
    fn from(view: views::ConfigMrdEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_PERIPHERAL_EVENT: server sends records of peripherals to a client.
///
/// Since protocol version 22.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigPeripheralEvent {
    /// `NumRecords`: RecordType, ConfigPeripheralID, DefaultAgentDeskSettingsID.
    pub records: Vec<PeripheralRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigPeripheralEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_PERIPHERAL_EVENT;
    type View<'a> = views::ConfigPeripheralEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigPeripheralEvent<'_>> for ConfigPeripheralEvent {
    fn from(view: views::ConfigPeripheralEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_AGENT_DESK_SETTINGS_EVENT: server sends records of agent desk settings to a client.
///
/// Since protocol version 22.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigAgentDeskSettingsEvent {
    /// `NumRecords`: RecordType, AgentDeskSettingsID, FltDeskSettingsMask, FltWrapUpDataIncomingMode, FltWrapUpDataOutgoingMode, FltLogoutNonActivityTime, FltQualityRecordingRate, FltRingNoAnswerTime, FltSilentMonitorWarningMessage, FltSilentMonitorAudibleIndication, FltSupervisorAssistCallMethod, FltEmergencyCallMethod, FltAutoRecordOnEmergency, FltRecordingMode, FltWorkModeTimer, FltRingNoAnswerDnId, FltDefaultDevicePortAddress, PlayZipTone, ACDSharedLineUsage.
    pub records: Vec<DeskSettingsRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigAgentDeskSettingsEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_AGENT_DESK_SETTINGS_EVENT;
    type View<'a> = views::ConfigAgentDeskSettingsEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigAgentDeskSettingsEvent<'_>> for ConfigAgentDeskSettingsEvent {
    fn from(view: views::ConfigAgentDeskSettingsEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_TERMINAL_EVENT: server sends records of the terminals that agents use to a client.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigTerminalEvent {
    /// `NumRecords`: RecordType, TerminalType, TerminalDeviceName, TerminalTypeName, NumInstruments, Instrument.
    pub records: Vec<TerminalRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigTerminalEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_TERMINAL_EVENT;
    type View<'a> = views::ConfigTerminalEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigTerminalEvent<'_>> for ConfigTerminalEvent {
    fn from(view: views::ConfigTerminalEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// CONFIG_AGENT_SERVICE_EVENT: server tells a client which services are enabled for agents.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigAgentServiceEvent {
    /// `NumRecords`: AgentSkillTargetID, NumOfEnabledServices, FltEnabledServices, RecordType.
    pub records: Vec<AgentServiceRecord>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConfigAgentServiceEvent {
    const DEF: &'static MessageDef = &tables::CONFIG_AGENT_SERVICE_EVENT;
    type View<'a> = views::ConfigAgentServiceEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_records = w.count::<u16>(self.records.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_records);
            });
        }
        {
            for entry in &self.records {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConfigAgentServiceEvent<'_>> for ConfigAgentServiceEvent {
    fn from(view: views::ConfigAgentServiceEvent<'_>) -> Self {
        Self {
            records: view.records.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}
