// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// One entry of the list in CONFIG_AGENT_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `FltPeripheralID`: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: Option<u32>,
    /// `ActiveTerminal`: terminal the agent works at, by device name, when one was chosen. At most 63 characters. Since version 23.
    pub active_terminal: Option<String>,
    /// `AgentType`: tells supervisors from ordinary agents.
    pub agent_type: Option<ConfigAgentType>,
    /// `AgentDeskSettingsID`: id of the desk settings that the agent has or the record is about; -1 by default. Since version 22.
    pub agent_desk_settings_id: Option<u32>,
    /// `LoginID`: id the agent signs in with; identifies the record. At most 63 characters.
    pub login_id: Option<String>,
    /// `OldLoginID`: in a change record the login id used until now. At most 63 characters.
    pub old_login_id: Option<String>,
    /// `LoginName`: name the agent signs in with; before version 20 clients get 32 bytes of it. At most 254 characters. Since version 11.
    pub login_name: Option<String>,
    /// `LastName`: last name of the agent. At most 31 characters.
    pub last_name: Option<String>,
    /// `FirstName`: first name of the agent. At most 31 characters.
    pub first_name: Option<String>,
    /// `Extension`: number at which service, group, agent or device is reached. At most 15 characters.
    pub extension: Option<String>,
    /// `Description`: remark kept with the record. At most 127 characters.
    pub description: Option<String>,
    /// `AgentSkillTargetID`: agent that was selected, by skill target id.
    pub agent_skill_target_id: Option<u32>,
    /// `NumSkills`: length of the skill group arrays, up to 100.
    pub num_skills: Option<u16>,
    /// `SSOEnabled`: whether the client signs in by single sign-on: 1 yes, 0 no. Since version 20.
    pub sso_enabled: Option<SsoEnabled>,
    /// `NumMRDs`: length of the MRD arrays, up to 40. Since version 21.
    pub num_mrds: Option<u16>,
    /// `FltSkillGroupNumber`: skill group number of one list entry; NULL_SKILL_GROUP when there is none.
    pub flt_skill_group_number: Vec<u32>,
    /// `FltSkillGroupPriority`: priority of one entry; must follow its id at once.
    pub flt_skill_group_priority: Vec<u16>,
    /// `FltAgentMRDID`: array: media routing domains where the agent is signed in. Since version 21.
    pub flt_agent_mrd_id: Vec<u32>,
    /// `FltAgentMRDState`: array: agent's state as a whole in each of those domains. Since version 21.
    pub flt_agent_mrd_state: Vec<AgentState>,
}

impl AgentRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.flt_peripheral_id {
                w.scalar(208, *x);
            }
        }
        if v >= 23 {
            if let Some(x) = &self.active_terminal {
                w.text(303, x, 64);
            }
        }
        {
            if let Some(x) = &self.agent_type {
                w.scalar(189, *x);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.agent_desk_settings_id {
                w.scalar(267, *x);
            }
        }
        {
            if let Some(x) = &self.login_id {
                w.text(190, x, 64);
            }
        }
        {
            if let Some(x) = &self.old_login_id {
                w.text(214, x, 64);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.login_name {
                w.text_cut(207, x, 255, v <= 19, 32);
            }
        }
        {
            if let Some(x) = &self.last_name {
                w.text(138, x, 32);
            }
        }
        {
            if let Some(x) = &self.first_name {
                w.text(137, x, 32);
            }
        }
        {
            if let Some(x) = &self.extension {
                w.text(173, x, 16);
            }
        }
        {
            if let Some(x) = &self.description {
                w.text(134, x, 128);
            }
        }
        {
            if let Some(x) = &self.agent_skill_target_id {
                w.scalar(185, *x);
            }
        }
        {
            if !self.flt_skill_group_number.is_empty() {
                let count = w.count::<u16>(self.flt_skill_group_number.len());
                w.scalar(191, count);
            } else if let Some(x) = self.num_skills {
                w.scalar(191, x);
            }
        }
        if v >= 20 {
            if let Some(x) = &self.sso_enabled {
                w.scalar(257, *x);
            }
        }
        if v >= 21 {
            if !self.flt_agent_mrd_id.is_empty() {
                let count = w.count::<u16>(self.flt_agent_mrd_id.len());
                w.scalar(261, count);
            } else if let Some(x) = self.num_mrds {
                w.scalar(261, x);
            }
        }
        {
            w.array(62, &self.flt_skill_group_number, 400);
        }
        {
            w.array(64, &self.flt_skill_group_priority, 200);
        }
        if v >= 21 {
            w.array(262, &self.flt_agent_mrd_id, 160);
        }
        if v >= 21 {
            w.array(263, &self.flt_agent_mrd_state, 80);
        }
    }
}

impl From<views::AgentRecord<'_>> for AgentRecord {
    fn from(view: views::AgentRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            flt_peripheral_id: view.flt_peripheral_id,
            active_terminal: view.active_terminal.map(|x| x.to_string()),
            agent_type: view.agent_type,
            agent_desk_settings_id: view.agent_desk_settings_id,
            login_id: view.login_id.map(|x| x.to_string()),
            old_login_id: view.old_login_id.map(|x| x.to_string()),
            login_name: view.login_name.map(|x| x.to_string()),
            last_name: view.last_name.map(|x| x.to_string()),
            first_name: view.first_name.map(|x| x.to_string()),
            extension: view.extension.map(|x| x.to_string()),
            description: view.description.map(|x| x.to_string()),
            agent_skill_target_id: view.agent_skill_target_id,
            num_skills: view.num_skills,
            sso_enabled: view.sso_enabled,
            num_mrds: view.num_mrds,
            flt_skill_group_number: view.flt_skill_group_number.iter().collect(),
            flt_skill_group_priority: view.flt_skill_group_priority.iter().collect(),
            flt_agent_mrd_id: view.flt_agent_mrd_id.iter().collect(),
            flt_agent_mrd_state: view.flt_agent_mrd_state.iter().collect(),
        }
    }
}

/// One entry of the list in CONFIG_AGENT_SERVICE_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentServiceRecord {
    /// `AgentSkillTargetID`: agent that was selected, by skill target id.
    pub agent_skill_target_id: Option<u32>,
    /// `NumOfEnabledServices`: number of AI services that are on for the call.
    pub num_of_enabled_services: Option<u16>,
    /// `FltEnabledServices`: which AI services are on: 1 answers, 2 transcription.
    pub flt_enabled_services: Vec<EnabledService>,
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
}

impl AgentServiceRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.agent_skill_target_id {
                w.scalar(185, *x);
            }
        }
        {
            if !self.flt_enabled_services.is_empty() {
                let count = w.count::<u16>(self.flt_enabled_services.len());
                w.scalar(310, count);
            } else if let Some(x) = self.num_of_enabled_services {
                w.scalar(310, x);
            }
        }
        {
            w.array(309, &self.flt_enabled_services, 6);
        }
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
    }
}

impl From<views::AgentServiceRecord<'_>> for AgentServiceRecord {
    fn from(view: views::AgentServiceRecord<'_>) -> Self {
        Self {
            agent_skill_target_id: view.agent_skill_target_id,
            num_of_enabled_services: view.num_of_enabled_services,
            flt_enabled_services: view.flt_enabled_services.iter().collect(),
            record_type: view.record_type,
        }
    }
}

/// One entry of the list in QUERY_AGENT_STATE_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentSkillGroup {
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: Option<u16>,
    /// `SkillGroupState`: state of the agent as far as this skill group goes.
    pub skill_group_state: Option<AgentState>,
}

impl AgentSkillGroup {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.skill_group_number {
                w.scalar(62, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_id {
                w.scalar(63, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_priority {
                w.scalar(64, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_state {
                w.scalar(65, *x);
            }
        }
    }
}

impl From<views::AgentSkillGroup> for AgentSkillGroup {
    fn from(view: views::AgentSkillGroup) -> Self {
        Self {
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            skill_group_state: view.skill_group_state,
        }
    }
}

/// One entry of the list in SNAPSHOT_CALL_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallDevice {
    /// `CallConnectionCallID`: call or connection of this list entry, by call id.
    pub call_connection_call_id: Option<u32>,
    /// `CallConnectionDeviceIDType`: what type of id the next CallConnectionDeviceID holds.
    pub call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CallConnectionDeviceID`: device of this list entry's connection. At most 63 characters.
    pub call_connection_device_id: Option<String>,
    /// `CallDeviceType`: what type of id the next CallDeviceID holds.
    pub call_device_type: Option<DeviceIdType>,
    /// `CallDeviceID`: one device on the call. At most 63 characters.
    pub call_device_id: Option<String>,
    /// `CallDeviceConnectionState`: how one device on the call is connected, seen locally.
    pub call_device_connection_state: Option<LocalConnectionState>,
}

impl CallDevice {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.call_connection_call_id {
                w.scalar(56, *x);
            }
        }
        {
            if let Some(x) = &self.call_connection_device_id_type {
                w.scalar(57, *x);
            }
        }
        {
            if let Some(x) = &self.call_connection_device_id {
                w.text(58, x, 64);
            }
        }
        {
            if let Some(x) = &self.call_device_type {
                w.scalar(59, *x);
            }
        }
        {
            if let Some(x) = &self.call_device_id {
                w.text(60, x, 64);
            }
        }
        {
            if let Some(x) = &self.call_device_connection_state {
                w.scalar(61, *x);
            }
        }
    }
}

impl From<views::CallDevice<'_>> for CallDevice {
    fn from(view: views::CallDevice<'_>) -> Self {
        Self {
            call_connection_call_id: view.call_connection_call_id,
            call_connection_device_id_type: view.call_connection_device_id_type,
            call_connection_device_id: view.call_connection_device_id.map(|x| x.to_string()),
            call_device_type: view.call_device_type,
            call_device_id: view.call_device_id.map(|x| x.to_string()),
            call_device_connection_state: view.call_device_connection_state,
        }
    }
}

/// One entry of the list in CONFIG_CALL_TYPE_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallTypeRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `FltCallTypeID`: call type that Unified CCE gives the call.
    pub flt_call_type_id: Option<u32>,
    /// `CustomerDefinitionID`: always 0: UCCE makes no use of it.
    pub customer_definition_id: Option<u32>,
    /// `EnterpriseName`: what the call type is called. At most 31 characters.
    pub enterprise_name: Option<String>,
    /// `Description`: remark kept with the record. At most 127 characters.
    pub description: Option<String>,
    /// `ServiceLevelThreshold`: how many seconds the service level allows.
    pub service_level_threshold: Option<u32>,
    /// `ServiceLevelType`: how the service level is reckoned.
    pub service_level_type: Option<u32>,
}

impl CallTypeRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        {
            if let Some(x) = &self.flt_call_type_id {
                w.scalar(210, *x);
            }
        }
        {
            if let Some(x) = &self.customer_definition_id {
                w.scalar(211, *x);
            }
        }
        {
            if let Some(x) = &self.enterprise_name {
                w.text(212, x, 32);
            }
        }
        {
            if let Some(x) = &self.description {
                w.text(134, x, 128);
            }
        }
        {
            if let Some(x) = &self.service_level_threshold {
                w.scalar(174, *x);
            }
        }
        {
            if let Some(x) = &self.service_level_type {
                w.scalar(175, *x);
            }
        }
    }
}

impl From<views::CallTypeRecord<'_>> for CallTypeRecord {
    fn from(view: views::CallTypeRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            flt_call_type_id: view.flt_call_type_id,
            customer_definition_id: view.customer_definition_id,
            enterprise_name: view.enterprise_name.map(|x| x.to_string()),
            description: view.description.map(|x| x.to_string()),
            service_level_threshold: view.service_level_threshold,
            service_level_type: view.service_level_type,
        }
    }
}

/// One entry of the list in CALL_CONFERENCED_EVENT, CALL_TRANSFERRED_EVENT, CONFERENCE_CALL_CONF, TRANSFER_CALL_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectedParty {
    /// `ConnectedPartyCallID`: one party, by call id.
    pub connected_party_call_id: Option<u32>,
    /// `ConnectedPartyDeviceIDType`: type of the party's device id; must follow the party's call id at once.
    pub connected_party_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectedPartyDeviceID`: device of one party; must follow the type of that id at once. At most 63 characters.
    pub connected_party_device_id: Option<String>,
}

impl ConnectedParty {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.connected_party_call_id {
                w.scalar(39, *x);
            }
        }
        {
            if let Some(x) = &self.connected_party_device_id_type {
                w.scalar(40, *x);
            }
        }
        {
            if let Some(x) = &self.connected_party_device_id {
                w.text(41, x, 64);
            }
        }
    }
}

impl From<views::ConnectedParty<'_>> for ConnectedParty {
    fn from(view: views::ConnectedParty<'_>) -> Self {
        Self {
            connected_party_call_id: view.connected_party_call_id,
            connected_party_device_id_type: view.connected_party_device_id_type,
            connected_party_device_id: view.connected_party_device_id.map(|x| x.to_string()),
        }
    }
}

/// One entry of the list in BEGIN_CALL_EVENT, CALL_DATA_UPDATE_EVENT, SNAPSHOT_CALL_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CtiClient {
    /// `CTIClientSignature`: signature of one client that belongs to the call or agent. At most 63 characters.
    pub cti_client_signature: Option<String>,
    /// `CTIClientTimestamp`: first time the client of that signature was tied to the call.
    pub cti_client_timestamp: Option<u32>,
}

impl CtiClient {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.cti_client_signature {
                w.text(23, x, 64);
            }
        }
        {
            if let Some(x) = &self.cti_client_timestamp {
                w.scalar(24, *x);
            }
        }
    }
}

impl From<views::CtiClient<'_>> for CtiClient {
    fn from(view: views::CtiClient<'_>) -> Self {
        Self {
            cti_client_signature: view.cti_client_signature.map(|x| x.to_string()),
            cti_client_timestamp: view.cti_client_timestamp,
        }
    }
}

/// One entry of the list in CALL_DEQUEUED_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DequeuedSkillGroup {
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: Option<u16>,
}

impl DequeuedSkillGroup {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.skill_group_number {
                w.scalar(62, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_id {
                w.scalar(63, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_priority {
                w.scalar(64, *x);
            }
        }
    }
}

impl From<views::DequeuedSkillGroup> for DequeuedSkillGroup {
    fn from(view: views::DequeuedSkillGroup) -> Self {
        Self {
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
        }
    }
}

/// One entry of the list in CONFIG_AGENT_DESK_SETTINGS_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskSettingsRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `AgentDeskSettingsID`: id of the desk settings that the agent has or the record is about; -1 by default.
    pub agent_desk_settings_id: Option<u32>,
    /// `FltDeskSettingsMask`: bit mask: desk settings that are a plain yes or no.
    pub flt_desk_settings_mask: Option<DeskSettingsMask>,
    /// `FltWrapUpDataIncomingMode`: what the agent must do about wrap-up once an inbound call ends.
    pub flt_wrap_up_data_incoming_mode: Option<WrapupDataIncomingMode>,
    /// `FltWrapUpDataOutgoingMode`: what the agent must do about wrap-up once an outbound call ends.
    pub flt_wrap_up_data_outgoing_mode: Option<WrapupDataOutgoingMode>,
    /// `FltLogoutNonActivityTime`: after how many idle seconds the agent is signed out.
    pub flt_logout_non_activity_time: Option<u32>,
    /// `FltQualityRecordingRate`: rate at which calls of the agent are recorded.
    pub flt_quality_recording_rate: Option<u32>,
    /// `FltRingNoAnswerTime`: after how many seconds of ringing a call goes elsewhere.
    pub flt_ring_no_answer_time: Option<u32>,
    /// `FltSilentMonitorWarningMessage`: whether the desktop shows a warning box when monitoring starts.
    pub flt_silent_monitor_warning_message: Option<u32>,
    /// `FltSilentMonitorAudibleIndication`: whether the start of silent monitoring makes a click.
    pub flt_silent_monitor_audible_indication: Option<u32>,
    /// `FltSupervisorAssistCallMethod`: how assistance joins: by blind conference when set, else by consult call.
    pub flt_supervisor_assist_call_method: Option<u32>,
    /// `FltEmergencyCallMethod`: how emergency help joins: by blind conference when set, else by consult call.
    pub flt_emergency_call_method: Option<u32>,
    /// `FltAutoRecordOnEmergency`: whether a request for emergency help starts a recording.
    pub flt_auto_record_on_emergency: Option<u32>,
    /// `FltRecordingMode`: whether recording requests take the way over Unified CM and PIM.
    pub flt_recording_mode: Option<u32>,
    /// `FltWorkModeTimer`: when automatic wrap-up ends; the guides name no unit.
    pub flt_work_mode_timer: Option<u32>,
    /// `FltRingNoAnswerDnId`: where unanswered calls go, by dialed number id.
    pub flt_ring_no_answer_dn_id: Option<u32>,
    /// `FltDefaultDevicePortAddress`: takes the place of the default port address of the agent's phone. At most 31 characters.
    pub flt_default_device_port_address: Option<String>,
    /// `PlayZipTone`: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no. Since version 23.
    pub play_zip_tone: Option<PlayZipTone>,
    /// `ACDSharedLineUsage`: whether the agent may work on shared lines: 1 yes, 0 no. Since version 23.
    pub acd_shared_line_usage: Option<AcdSharedLineUsage>,
}

impl DeskSettingsRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        {
            if let Some(x) = &self.agent_desk_settings_id {
                w.scalar(267, *x);
            }
        }
        {
            if let Some(x) = &self.flt_desk_settings_mask {
                w.scalar(273, *x);
            }
        }
        {
            if let Some(x) = &self.flt_wrap_up_data_incoming_mode {
                w.scalar(274, *x);
            }
        }
        {
            if let Some(x) = &self.flt_wrap_up_data_outgoing_mode {
                w.scalar(275, *x);
            }
        }
        {
            if let Some(x) = &self.flt_logout_non_activity_time {
                w.scalar(276, *x);
            }
        }
        {
            if let Some(x) = &self.flt_quality_recording_rate {
                w.scalar(277, *x);
            }
        }
        {
            if let Some(x) = &self.flt_ring_no_answer_time {
                w.scalar(278, *x);
            }
        }
        {
            if let Some(x) = &self.flt_silent_monitor_warning_message {
                w.scalar(279, *x);
            }
        }
        {
            if let Some(x) = &self.flt_silent_monitor_audible_indication {
                w.scalar(280, *x);
            }
        }
        {
            if let Some(x) = &self.flt_supervisor_assist_call_method {
                w.scalar(281, *x);
            }
        }
        {
            if let Some(x) = &self.flt_emergency_call_method {
                w.scalar(282, *x);
            }
        }
        {
            if let Some(x) = &self.flt_auto_record_on_emergency {
                w.scalar(283, *x);
            }
        }
        {
            if let Some(x) = &self.flt_recording_mode {
                w.scalar(284, *x);
            }
        }
        {
            if let Some(x) = &self.flt_work_mode_timer {
                w.scalar(285, *x);
            }
        }
        {
            if let Some(x) = &self.flt_ring_no_answer_dn_id {
                w.scalar(286, *x);
            }
        }
        {
            if let Some(x) = &self.flt_default_device_port_address {
                w.text(287, x, 32);
            }
        }
        if v >= 23 {
            if let Some(x) = &self.play_zip_tone {
                w.scalar(307, *x);
            }
        }
        if v >= 23 {
            if let Some(x) = &self.acd_shared_line_usage {
                w.scalar(306, *x);
            }
        }
    }
}

impl From<views::DeskSettingsRecord<'_>> for DeskSettingsRecord {
    fn from(view: views::DeskSettingsRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            agent_desk_settings_id: view.agent_desk_settings_id,
            flt_desk_settings_mask: view.flt_desk_settings_mask,
            flt_wrap_up_data_incoming_mode: view.flt_wrap_up_data_incoming_mode,
            flt_wrap_up_data_outgoing_mode: view.flt_wrap_up_data_outgoing_mode,
            flt_logout_non_activity_time: view.flt_logout_non_activity_time,
            flt_quality_recording_rate: view.flt_quality_recording_rate,
            flt_ring_no_answer_time: view.flt_ring_no_answer_time,
            flt_silent_monitor_warning_message: view.flt_silent_monitor_warning_message,
            flt_silent_monitor_audible_indication: view.flt_silent_monitor_audible_indication,
            flt_supervisor_assist_call_method: view.flt_supervisor_assist_call_method,
            flt_emergency_call_method: view.flt_emergency_call_method,
            flt_auto_record_on_emergency: view.flt_auto_record_on_emergency,
            flt_recording_mode: view.flt_recording_mode,
            flt_work_mode_timer: view.flt_work_mode_timer,
            flt_ring_no_answer_dn_id: view.flt_ring_no_answer_dn_id,
            flt_default_device_port_address: view
                .flt_default_device_port_address
                .map(|x| x.to_string()),
            play_zip_tone: view.play_zip_tone,
            acd_shared_line_usage: view.acd_shared_line_usage,
        }
    }
}

/// One entry of the list in SNAPSHOT_DEVICE_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceCall {
    /// `CallConnectionCallID`: call or connection of this list entry, by call id.
    pub call_connection_call_id: Option<u32>,
    /// `CallConnectionDeviceIDType`: what type of id the next CallConnectionDeviceID holds.
    pub call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CallConnectionDeviceID`: device of this list entry's connection. At most 63 characters.
    pub call_connection_device_id: Option<String>,
    /// `CallState`: how the call stands at the device.
    pub call_state: Option<LocalConnectionState>,
    /// `SilentMonitorStatus`: whether silent monitoring is part of the call, and on which side of it this is.
    pub silent_monitor_status: Option<SilentMonitorStatus>,
}

impl DeviceCall {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.call_connection_call_id {
                w.scalar(56, *x);
            }
        }
        {
            if let Some(x) = &self.call_connection_device_id_type {
                w.scalar(57, *x);
            }
        }
        {
            if let Some(x) = &self.call_connection_device_id {
                w.text(58, x, 64);
            }
        }
        {
            if let Some(x) = &self.call_state {
                w.scalar(75, *x);
            }
        }
        {
            if let Some(x) = &self.silent_monitor_status {
                w.scalar(218, *x);
            }
        }
    }
}

impl From<views::DeviceCall<'_>> for DeviceCall {
    fn from(view: views::DeviceCall<'_>) -> Self {
        Self {
            call_connection_call_id: view.call_connection_call_id,
            call_connection_device_id_type: view.call_connection_device_id_type,
            call_connection_device_id: view.call_connection_device_id.map(|x| x.to_string()),
            call_state: view.call_state,
            silent_monitor_status: view.silent_monitor_status,
        }
    }
}

/// One entry of the list in CONFIG_DEVICE_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `FltPeripheralID`: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: Option<u32>,
    /// `PeripheralNumber`: number it has on the peripheral; identifies records of services and skill groups.
    pub peripheral_number: Option<u32>,
    /// `DeviceType`: what sort of device is configured, from 0 to 7.
    pub device_type: Option<ConfigDeviceType>,
    /// `MaxQueued`: how many calls the queue takes.
    pub max_queued: Option<u32>,
    /// `FltServiceID`: service that the device is part of, when there is one.
    pub flt_service_id: Option<u32>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `DNIS`: DNIS the call has brought or should bring. At most 31 characters.
    pub dnis: Option<String>,
    /// `Extension`: number at which service, group, agent or device is reached. At most 15 characters.
    pub extension: Option<String>,
    /// `Description`: remark kept with the record. At most 127 characters.
    pub description: Option<String>,
}

impl DeviceRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.flt_peripheral_id {
                w.scalar(208, *x);
            }
        }
        {
            if let Some(x) = &self.peripheral_number {
                w.scalar(184, *x);
            }
        }
        {
            if let Some(x) = &self.device_type {
                w.scalar(195, *x);
            }
        }
        {
            if let Some(x) = &self.max_queued {
                w.scalar(129, *x);
            }
        }
        {
            if let Some(x) = &self.flt_service_id {
                w.scalar(193, *x);
            }
        }
        {
            if let Some(x) = &self.dialed_number {
                w.text(11, x, 40);
            }
        }
        {
            if let Some(x) = &self.dnis {
                w.text(10, x, 32);
            }
        }
        {
            if let Some(x) = &self.extension {
                w.text(173, x, 16);
            }
        }
        {
            if let Some(x) = &self.description {
                w.text(134, x, 128);
            }
        }
    }
}

impl From<views::DeviceRecord<'_>> for DeviceRecord {
    fn from(view: views::DeviceRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            flt_peripheral_id: view.flt_peripheral_id,
            peripheral_number: view.peripheral_number,
            device_type: view.device_type,
            max_queued: view.max_queued,
            flt_service_id: view.flt_service_id,
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            dnis: view.dnis.map(|x| x.to_string()),
            extension: view.extension.map(|x| x.to_string()),
            description: view.description.map(|x| x.to_string()),
        }
    }
}

/// One entry of the list in AGENT_STATE_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FltSkillGroup {
    /// `FltSkillGroupNumber`: skill group number of one list entry; NULL_SKILL_GROUP when there is none. Since version 10.
    pub flt_skill_group_number: Option<i32>,
    /// `FltSkillGroupID`: skill group id of one entry; must follow its number at once. Since version 10.
    pub flt_skill_group_id: Option<u32>,
    /// `FltSkillGroupPriority`: priority of one entry; must follow its id at once. Since version 10.
    pub flt_skill_group_priority: Option<u16>,
    /// `FltSkillGroupState`: state of the agent in the entry's group; must follow its priority at once. Since version 10.
    pub flt_skill_group_state: Option<AgentState>,
}

impl FltSkillGroup {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        if v >= 10 {
            if let Some(x) = &self.flt_skill_group_number {
                w.scalar(62, *x);
            }
        }
        if v >= 10 {
            if let Some(x) = &self.flt_skill_group_id {
                w.scalar(63, *x);
            }
        }
        if v >= 10 {
            if let Some(x) = &self.flt_skill_group_priority {
                w.scalar(64, *x);
            }
        }
        if v >= 10 {
            if let Some(x) = &self.flt_skill_group_state {
                w.scalar(65, *x);
            }
        }
    }
}

impl From<views::FltSkillGroup> for FltSkillGroup {
    fn from(view: views::FltSkillGroup) -> Self {
        Self {
            flt_skill_group_number: view.flt_skill_group_number,
            flt_skill_group_id: view.flt_skill_group_id,
            flt_skill_group_priority: view.flt_skill_group_priority,
            flt_skill_group_state: view.flt_skill_group_state,
        }
    }
}

/// One entry of the list in QUERY_DEVICE_INFO_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    pub line_type: Option<LineType>,
}

impl Line {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.line_handle {
                w.scalar(70, *x);
            }
        }
        {
            if let Some(x) = &self.line_type {
                w.scalar(71, *x);
            }
        }
    }
}

impl From<views::Line> for Line {
    fn from(view: views::Line) -> Self {
        Self { line_handle: view.line_handle, line_type: view.line_type }
    }
}

/// One entry of the list in SET_AGENT_STATE_REQ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginSkillGroup {
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none.
    pub skill_group_number: Option<i32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: Option<u16>,
}

impl LoginSkillGroup {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.skill_group_number {
                w.scalar(62, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_priority {
                w.scalar(64, *x);
            }
        }
    }
}

impl From<views::LoginSkillGroup> for LoginSkillGroup {
    fn from(view: views::LoginSkillGroup) -> Self {
        Self {
            skill_group_number: view.skill_group_number,
            skill_group_priority: view.skill_group_priority,
        }
    }
}

/// One entry of the list in CONFIG_MRD_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MrdRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `FltMRDomainID`: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    pub flt_mr_domain_id: Option<u32>,
    /// `FltEnterpriseName`: what the media routing domain is called. At most 31 characters.
    pub flt_enterprise_name: Option<String>,
    /// `FltDescription`: remark kept with the media routing domain. At most 127 characters.
    pub flt_description: Option<String>,
    /// `FltMaxTaskDuration`: how many seconds a task may last at most.
    pub flt_max_task_duration: Option<u32>,
    /// `FltInterruptible`: whether tasks of other media routing domains may break in on the agent.
    pub flt_interruptible: Option<bool>,
}

impl MrdRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        {
            if let Some(x) = &self.flt_mr_domain_id {
                w.scalar(216, *x);
            }
        }
        {
            if let Some(x) = &self.flt_enterprise_name {
                w.text(212, x, 32);
            }
        }
        {
            if let Some(x) = &self.flt_description {
                w.text(134, x, 128);
            }
        }
        {
            if let Some(x) = &self.flt_max_task_duration {
                w.scalar(250, *x);
            }
        }
        {
            if let Some(x) = &self.flt_interruptible {
                w.scalar(251, *x);
            }
        }
    }
}

impl From<views::MrdRecord<'_>> for MrdRecord {
    fn from(view: views::MrdRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            flt_mr_domain_id: view.flt_mr_domain_id,
            flt_enterprise_name: view.flt_enterprise_name.map(|x| x.to_string()),
            flt_description: view.flt_description.map(|x| x.to_string()),
            flt_max_task_duration: view.flt_max_task_duration,
            flt_interruptible: view.flt_interruptible,
        }
    }
}

/// One entry of the list in OPEN_CONF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenPeripheral {
    /// `FltPeripheralID`: peripheral that the record belongs to. Since version 14.
    pub flt_peripheral_id: Option<u32>,
    /// `MultilineAgentControl`: lines that can be controlled on that peripheral: 0 a single one, 1 several. Since version 14.
    pub multiline_agent_control: Option<MultilineAgentControl>,
}

impl OpenPeripheral {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        if v >= 14 {
            if let Some(x) = &self.flt_peripheral_id {
                w.scalar(208, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.multiline_agent_control {
                w.scalar(224, *x);
            }
        }
    }
}

impl From<views::OpenPeripheral> for OpenPeripheral {
    fn from(view: views::OpenPeripheral) -> Self {
        Self {
            flt_peripheral_id: view.flt_peripheral_id,
            multiline_agent_control: view.multiline_agent_control,
        }
    }
}

/// One entry of the list in CONFIG_PERIPHERAL_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeripheralRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `ConfigPeripheralID`: peripheral that this record is about.
    pub config_peripheral_id: Option<u32>,
    /// `DefaultAgentDeskSettingsID`: desk settings that hold on the peripheral by default.
    pub default_agent_desk_settings_id: Option<u32>,
}

impl PeripheralRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        {
            if let Some(x) = &self.config_peripheral_id {
                w.scalar(271, *x);
            }
        }
        {
            if let Some(x) = &self.default_agent_desk_settings_id {
                w.scalar(272, *x);
            }
        }
    }
}

impl From<views::PeripheralRecord> for PeripheralRecord {
    fn from(view: views::PeripheralRecord) -> Self {
        Self {
            record_type: view.record_type,
            config_peripheral_id: view.config_peripheral_id,
            default_agent_desk_settings_id: view.default_agent_desk_settings_id,
        }
    }
}

/// One entry of the list in CALL_QUEUED_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueuedSkillGroup {
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none.
    pub skill_group_number: Option<i32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: Option<u16>,
}

impl QueuedSkillGroup {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.skill_group_number {
                w.scalar(62, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_id {
                w.scalar(63, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_priority {
                w.scalar(64, *x);
            }
        }
    }
}

impl From<views::QueuedSkillGroup> for QueuedSkillGroup {
    fn from(view: views::QueuedSkillGroup) -> Self {
        Self {
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
        }
    }
}

/// One entry of the list in CONFIG_SERVICE_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `FltPeripheralID`: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: Option<u32>,
    /// `PeripheralNumber`: number it has on the peripheral; identifies records of services and skill groups.
    pub peripheral_number: Option<u32>,
    /// `OldPeripheralNumber`: in a change record the peripheral number used until now.
    pub old_peripheral_number: Option<u32>,
    /// `MaxQueued`: how many calls the queue takes.
    pub max_queued: Option<u32>,
    /// `Extension`: number at which service, group, agent or device is reached. At most 15 characters.
    pub extension: Option<String>,
    /// `ServiceSkillTargetID`: service by its skill target id.
    pub service_skill_target_id: Option<u32>,
    /// `PeripheralName`: what it is called on the peripheral. At most 63 characters.
    pub peripheral_name: Option<String>,
    /// `Description`: remark kept with the record. At most 127 characters.
    pub description: Option<String>,
    /// `ServiceLevelThreshold`: how many seconds the service level allows.
    pub service_level_threshold: Option<u32>,
    /// `ServiceLevelType`: how the service level is reckoned.
    pub service_level_type: Option<u32>,
    /// `ConfigParam`: how much of the team configuration the client asks for. At most 254 characters.
    pub config_param: Option<String>,
    /// `FltMRDomainID`: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    pub flt_mr_domain_id: Option<u32>,
    /// `NumServiceMembers`: length of the member arrays, up to 10.
    pub num_service_members: Option<u16>,
    /// `ServiceMember`: array: skill groups that make up the service, by number.
    pub service_member: Vec<u32>,
    /// `ServicePriority`: array: priority of each member.
    pub service_priority: Vec<u16>,
}

impl ServiceRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.flt_peripheral_id {
                w.scalar(208, *x);
            }
        }
        {
            if let Some(x) = &self.peripheral_number {
                w.scalar(184, *x);
            }
        }
        {
            if let Some(x) = &self.old_peripheral_number {
                w.scalar(213, *x);
            }
        }
        {
            if let Some(x) = &self.max_queued {
                w.scalar(129, *x);
            }
        }
        {
            if let Some(x) = &self.extension {
                w.text(173, x, 16);
            }
        }
        {
            if let Some(x) = &self.service_skill_target_id {
                w.scalar(132, *x);
            }
        }
        {
            if let Some(x) = &self.peripheral_name {
                w.text(133, x, 64);
            }
        }
        {
            if let Some(x) = &self.description {
                w.text(134, x, 128);
            }
        }
        {
            if let Some(x) = &self.service_level_threshold {
                w.scalar(174, *x);
            }
        }
        {
            if let Some(x) = &self.service_level_type {
                w.scalar(175, *x);
            }
        }
        {
            if let Some(x) = &self.config_param {
                w.text(176, x, 255);
            }
        }
        {
            if let Some(x) = &self.flt_mr_domain_id {
                w.scalar(216, *x);
            }
        }
        {
            if !self.service_member.is_empty() {
                let count = w.count::<u16>(self.service_member.len());
                w.scalar(186, count);
            } else if let Some(x) = self.num_service_members {
                w.scalar(186, x);
            }
        }
        {
            w.array(187, &self.service_member, 40);
        }
        {
            w.array(188, &self.service_priority, 20);
        }
    }
}

impl From<views::ServiceRecord<'_>> for ServiceRecord {
    fn from(view: views::ServiceRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            flt_peripheral_id: view.flt_peripheral_id,
            peripheral_number: view.peripheral_number,
            old_peripheral_number: view.old_peripheral_number,
            max_queued: view.max_queued,
            extension: view.extension.map(|x| x.to_string()),
            service_skill_target_id: view.service_skill_target_id,
            peripheral_name: view.peripheral_name.map(|x| x.to_string()),
            description: view.description.map(|x| x.to_string()),
            service_level_threshold: view.service_level_threshold,
            service_level_type: view.service_level_type,
            config_param: view.config_param.map(|x| x.to_string()),
            flt_mr_domain_id: view.flt_mr_domain_id,
            num_service_members: view.num_service_members,
            service_member: view.service_member.iter().collect(),
            service_priority: view.service_priority.iter().collect(),
        }
    }
}

/// One entry of the list in CONFIG_SKILL_GROUP_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SkillGroupRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `FltPeripheralID`: peripheral that the record belongs to. Since version 11.
    pub flt_peripheral_id: Option<u32>,
    /// `PeripheralNumber`: number it has on the peripheral; identifies records of services and skill groups.
    pub peripheral_number: Option<u32>,
    /// `OldPeripheralNumber`: in a change record the peripheral number used until now.
    pub old_peripheral_number: Option<u32>,
    /// `FltSkillGroupPriority`: priority of one entry; must follow its id at once.
    pub flt_skill_group_priority: Option<u16>,
    /// `SkillGroupSkillTargetID`: skill group by its skill target id.
    pub skill_group_skill_target_id: Option<u32>,
    /// `Extension`: number at which service, group, agent or device is reached. At most 15 characters.
    pub extension: Option<String>,
    /// `PeripheralName`: what it is called on the peripheral. At most 63 characters.
    pub peripheral_name: Option<String>,
    /// `Description`: remark kept with the record. At most 127 characters.
    pub description: Option<String>,
    /// `FltMRDomainID`: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    pub flt_mr_domain_id: Option<u32>,
    /// `FltPrecisionQueueID`: precision queue of the group; any id but zero marks a group made for such a queue. Since version 22.
    pub flt_precision_queue_id: Option<u32>,
    /// `FltPrecisionQueueName`: what the precision queue is called; the word NULL for an ordinary group. At most 31 characters. Since version 22.
    pub flt_precision_queue_name: Option<String>,
    /// `ConfigParam`: how much of the team configuration the client asks for. At most 254 characters.
    pub config_param: Option<String>,
}

impl SkillGroupRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        if v >= 11 {
            if let Some(x) = &self.flt_peripheral_id {
                w.scalar(208, *x);
            }
        }
        {
            if let Some(x) = &self.peripheral_number {
                w.scalar(184, *x);
            }
        }
        {
            if let Some(x) = &self.old_peripheral_number {
                w.scalar(213, *x);
            }
        }
        {
            if let Some(x) = &self.flt_skill_group_priority {
                w.scalar(64, *x);
            }
        }
        {
            if let Some(x) = &self.skill_group_skill_target_id {
                w.scalar(192, *x);
            }
        }
        {
            if let Some(x) = &self.extension {
                w.text(173, x, 16);
            }
        }
        {
            if let Some(x) = &self.peripheral_name {
                w.text(133, x, 64);
            }
        }
        {
            if let Some(x) = &self.description {
                w.text(134, x, 128);
            }
        }
        {
            if let Some(x) = &self.flt_mr_domain_id {
                w.scalar(216, *x);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.flt_precision_queue_id {
                w.scalar(264, *x);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.flt_precision_queue_name {
                w.text(265, x, 32);
            }
        }
        {
            if let Some(x) = &self.config_param {
                w.text(176, x, 255);
            }
        }
    }
}

impl From<views::SkillGroupRecord<'_>> for SkillGroupRecord {
    fn from(view: views::SkillGroupRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            flt_peripheral_id: view.flt_peripheral_id,
            peripheral_number: view.peripheral_number,
            old_peripheral_number: view.old_peripheral_number,
            flt_skill_group_priority: view.flt_skill_group_priority,
            skill_group_skill_target_id: view.skill_group_skill_target_id,
            extension: view.extension.map(|x| x.to_string()),
            peripheral_name: view.peripheral_name.map(|x| x.to_string()),
            description: view.description.map(|x| x.to_string()),
            flt_mr_domain_id: view.flt_mr_domain_id,
            flt_precision_queue_id: view.flt_precision_queue_id,
            flt_precision_queue_name: view.flt_precision_queue_name.map(|x| x.to_string()),
            config_param: view.config_param.map(|x| x.to_string()),
        }
    }
}

/// One entry of the list in AGENT_TEAM_CONFIG_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamAgent {
    /// `AtcAgentID`: one agent or supervisor of the team, by agent id. At most 11 characters.
    pub atc_agent_id: Option<String>,
    /// `AgentFlags`: whether this member is primary supervisor, temporary or supervisor; 0 for a regular agent.
    pub agent_flags: Option<AgentFlags>,
    /// `AtcAgentState`: that member's state as a whole.
    pub atc_agent_state: Option<AgentState>,
    /// `AtcStateDuration`: how many seconds that member's state has lasted.
    pub atc_state_duration: Option<u32>,
}

impl TeamAgent {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.atc_agent_id {
                w.text(86, x, 12);
            }
        }
        {
            if let Some(x) = &self.agent_flags {
                w.scalar(87, *x);
            }
        }
        {
            if let Some(x) = &self.atc_agent_state {
                w.scalar(88, *x);
            }
        }
        {
            if let Some(x) = &self.atc_state_duration {
                w.scalar(89, *x);
            }
        }
    }
}

impl From<views::TeamAgent<'_>> for TeamAgent {
    fn from(view: views::TeamAgent<'_>) -> Self {
        Self {
            atc_agent_id: view.atc_agent_id.map(|x| x.to_string()),
            agent_flags: view.agent_flags,
            atc_agent_state: view.atc_agent_state,
            atc_state_duration: view.atc_state_duration,
        }
    }
}

/// One entry of the list in TEAM_CONFIG_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamMember {
    /// `AgentIDLong`: agent's sign-in id in the long form of up to 128 characters. At most 128 characters.
    pub agent_id_long: Option<String>,
    /// `AgentFlags`: whether this member is primary supervisor, temporary or supervisor; 0 for a regular agent.
    pub agent_flags: Option<AgentFlags>,
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<TeamRecordType>,
    /// `MemberType`: tells what sort of member the id stands for.
    pub member_type: Option<TeamMemberType>,
}

impl TeamMember {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.agent_id_long {
                w.text(194, x, 129);
            }
        }
        {
            if let Some(x) = &self.agent_flags {
                w.scalar(87, *x);
            }
        }
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        {
            if let Some(x) = &self.member_type {
                w.scalar(205, *x);
            }
        }
    }
}

impl From<views::TeamMember<'_>> for TeamMember {
    fn from(view: views::TeamMember<'_>) -> Self {
        Self {
            agent_id_long: view.agent_id_long.map(|x| x.to_string()),
            agent_flags: view.agent_flags,
            record_type: view.record_type,
            member_type: view.member_type,
        }
    }
}

/// One entry of the list in CONFIG_TERMINAL_EVENT.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminalRecord {
    /// `RecordType`: what to do with the record: add it, change it or delete it.
    pub record_type: Option<ConfigRecordType>,
    /// `TerminalType`: what sort of terminal it is.
    pub terminal_type: Option<u16>,
    /// `TerminalDeviceName`: terminal, by the name of its device. At most 63 characters. Since version 23.
    pub terminal_device_name: Option<String>,
    /// `TerminalTypeName`: what this sort of terminal is called. At most 99 characters.
    pub terminal_type_name: Option<String>,
    /// `NumInstruments`: number of instruments to come, up to 10.
    pub num_instruments: Option<u16>,
    /// `Instrument`: one instrument of the terminal, which has no more than 10. At most 63 characters.
    pub instruments: Vec<String>,
}

impl TerminalRecord {
    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            if let Some(x) = &self.record_type {
                w.scalar(183, *x);
            }
        }
        {
            if let Some(x) = &self.terminal_type {
                w.scalar(302, *x);
            }
        }
        if v >= 23 {
            if let Some(x) = &self.terminal_device_name {
                w.text(303, x, 64);
            }
        }
        {
            if let Some(x) = &self.terminal_type_name {
                w.text(304, x, 100);
            }
        }
        {
            if !self.instruments.is_empty() {
                let count = w.count::<u16>(self.instruments.len());
                w.scalar(305, count);
            } else if let Some(x) = self.num_instruments {
                w.scalar(305, x);
            }
        }
        {
            for x in &self.instruments {
                w.text(6, x, 64);
            }
        }
    }
}

impl From<views::TerminalRecord<'_>> for TerminalRecord {
    fn from(view: views::TerminalRecord<'_>) -> Self {
        Self {
            record_type: view.record_type,
            terminal_type: view.terminal_type,
            terminal_device_name: view.terminal_device_name.map(|x| x.to_string()),
            terminal_type_name: view.terminal_type_name.map(|x| x.to_string()),
            num_instruments: view.num_instruments,
            instruments: view.instruments.iter().map(|x| x.to_string()).collect(),
        }
    }
}
