// Every message as a C++ struct.
//
// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
// `make generate`.
#ifndef CTISP_MESSAGES_HPP
#define CTISP_MESSAGES_HPP

#include <ctisp/codec.hpp>
#include <ctisp/enums.hpp>
#include <ctisp/values.hpp>

namespace ctisp {

struct standby_active_event;
struct active_maintenance_req;
struct active_maintenance_resp;
struct active_maintenance_event;
struct stopping_requests_to_this_side_ind;
struct agent_state_event;
struct agent_pre_call_event;
struct agent_pre_call_abort_event;
struct set_call_data_req;
struct set_call_data_conf;
struct release_call_req;
struct release_call_conf;
struct set_device_attributes_req;
struct set_device_attributes_conf;
struct call_delivered_event;
struct call_established_event;
struct call_held_event;
struct call_retrieved_event;
struct call_cleared_event;
struct call_connection_cleared_event;
struct call_originated_event;
struct call_failed_event;
struct call_conferenced_event;
struct call_transferred_event;
struct call_diverted_event;
struct call_service_initiated_event;
struct call_queued_event;
struct call_translation_route_event;
struct begin_call_event;
struct end_call_event;
struct call_data_update_event;
struct call_reached_network_event;
struct call_dequeued_event;
struct rtp_started_event;
struct rtp_stopped_event;
struct call_attribute_change_event;
struct call_agent_greeting_event;
struct network_recording_started_event;
struct network_recording_ended_event;
struct network_recording_failed_event;
struct network_recording_target_info_event;
struct control_failure_conf;
struct query_agent_state_req;
struct query_agent_state_conf;
struct set_agent_state_req;
struct set_agent_state_conf;
struct alternate_call_req;
struct alternate_call_conf;
struct answer_call_req;
struct answer_call_conf;
struct clear_call_req;
struct clear_call_conf;
struct clear_connection_req;
struct clear_connection_conf;
struct conference_call_req;
struct conference_call_conf;
struct consultation_call_req;
struct consultation_call_conf;
struct deflect_call_req;
struct deflect_call_conf;
struct hold_call_req;
struct hold_call_conf;
struct make_call_req;
struct make_call_conf;
struct make_predictive_call_req;
struct make_predictive_call_conf;
struct reconnect_call_req;
struct reconnect_call_conf;
struct retrieve_call_req;
struct retrieve_call_conf;
struct transfer_call_req;
struct transfer_call_conf;
struct query_device_info_req;
struct query_device_info_conf;
struct snapshot_call_req;
struct snapshot_call_conf;
struct snapshot_device_req;
struct snapshot_device_conf;
struct send_dtmf_signal_req;
struct send_dtmf_signal_conf;
struct supervisor_assist_req;
struct supervisor_assist_conf;
struct bad_call_req;
struct bad_call_conf;
struct agent_greeting_control_req;
struct agent_greeting_control_conf;
struct start_network_recording_req;
struct start_network_recording_conf;
struct stop_network_recording_req;
struct stop_network_recording_conf;
struct client_session_opened_event;
struct client_session_closed_event;
struct session_monitor_start_req;
struct session_monitor_start_conf;
struct session_monitor_stop_req;
struct session_monitor_stop_conf;
struct config_request_key_event;
struct config_key_event;
struct config_request_event;
struct config_begin_event;
struct config_end_event;
struct config_service_event;
struct config_skill_group_event;
struct config_agent_event;
struct config_device_event;
struct team_config_req;
struct team_config_event;
struct team_config_conf;
struct config_call_type_event;
struct config_mrd_event;
struct config_peripheral_event;
struct config_agent_desk_settings_event;
struct config_terminal_event;
struct config_agent_service_event;
struct system_event;
struct client_event_report_req;
struct client_event_report_conf;
struct user_message_req;
struct user_message_conf;
struct user_message_event;
struct register_variables_req;
struct register_variables_conf;
struct query_agent_statistics_req;
struct query_agent_statistics_conf;
struct query_skill_group_statistics_req;
struct query_skill_group_statistics_conf;
struct set_app_data_req;
struct set_app_data_conf;
struct agent_desk_settings_req;
struct agent_desk_settings_conf;
struct start_recording_req;
struct start_recording_conf;
struct stop_recording_req;
struct stop_recording_conf;
struct set_agent_service_data_req;
struct set_agent_service_data_conf;
struct monitor_start_req;
struct monitor_start_conf;
struct monitor_stop_req;
struct monitor_stop_conf;
struct change_monitor_mask_req;
struct change_monitor_mask_conf;
struct register_service_req;
struct register_service_conf;
struct unregister_service_req;
struct unregister_service_conf;
struct failure_conf;
struct failure_event;
struct open_req;
struct open_conf;
struct heartbeat_req;
struct heartbeat_conf;
struct close_req;
struct close_conf;
struct emergency_call_req;
struct emergency_call_conf;
struct emergency_call_event;
struct supervise_call_req;
struct supervise_call_conf;
struct agent_team_config_event;
struct list_agent_team_req;
struct list_agent_team_conf;
struct monitor_agent_team_start_req;
struct monitor_agent_team_start_conf;
struct monitor_agent_team_stop_req;
struct monitor_agent_team_stop_conf;

/// One entry of the list in CONFIG_AGENT_EVENT.
struct agent_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    std::optional<std::uint32_t> flt_peripheral_id{};
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters. Since version 23.
    std::optional<std::string_view> active_terminal{};
    /// AgentType: tells supervisors from ordinary agents. Values of ConfigAgentType.
    std::optional<ctisp::config_agent_type> agent_type{};
    /// AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1
    /// by default. Since version 22.
    std::optional<std::uint32_t> agent_desk_settings_id{};
    /// LoginID: id the agent signs in with; identifies the record. At most 63 characters.
    std::optional<std::string_view> login_id{};
    /// OldLoginID: in a change record the login id used until now. At most 63 characters.
    std::optional<std::string_view> old_login_id{};
    /// LoginName: name the agent signs in with; before version 20 clients get 32 bytes of it. At
    /// most 254 characters. Since version 11.
    std::optional<std::string_view> login_name{};
    /// LastName: last name of the agent. At most 31 characters.
    std::optional<std::string_view> last_name{};
    /// FirstName: first name of the agent. At most 31 characters.
    std::optional<std::string_view> first_name{};
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters.
    std::optional<std::string_view> extension{};
    /// Description: remark kept with the record. At most 127 characters.
    std::optional<std::string_view> description{};
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    std::optional<std::uint32_t> agent_skill_target_id{};
    /// NumSkills: length of the skill group arrays, up to 100.
    std::optional<std::uint16_t> num_skills{};
    /// SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. Values of
    /// SSOEnabled. Since version 20.
    std::optional<ctisp::sso_enabled> sso_enabled{};
    /// NumMRDs: length of the MRD arrays, up to 40. Since version 21.
    std::optional<std::uint16_t> num_mrds{};
    /// FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    /// none.
    std::vector<std::uint32_t> flt_skill_group_number{};
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once.
    std::vector<std::uint16_t> flt_skill_group_priority{};
    /// FltAgentMRDID: array: media routing domains where the agent is signed in. Since version 21.
    std::vector<std::uint32_t> flt_agent_mrd_id{};
    /// FltAgentMRDState: array: agent's state as a whole in each of those domains. Values of
    /// AgentState. Since version 21.
    std::vector<ctisp::agent_state> flt_agent_mrd_state{};
};

/// One entry of the list in CONFIG_AGENT_SERVICE_EVENT.
struct agent_service_record {
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    std::optional<std::uint32_t> agent_skill_target_id{};
    /// NumOfEnabledServices: number of AI services that are on for the call.
    std::optional<std::uint16_t> num_of_enabled_services{};
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService.
    std::vector<ctisp::enabled_service> flt_enabled_services{};
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
};

/// One entry of the list in QUERY_AGENT_STATE_CONF.
struct agent_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::optional<std::uint16_t> skill_group_priority{};
    /// SkillGroupState: state of the agent as far as this skill group goes. Values of AgentState.
    std::optional<ctisp::agent_state> skill_group_state{};
};

/// One entry of the list in SNAPSHOT_CALL_CONF.
struct call_device {
    /// CallConnectionCallID: call or connection of this list entry, by call id.
    std::optional<std::uint32_t> call_connection_call_id{};
    /// CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. Values
    /// of ConnectionDeviceIDType.
    std::optional<ctisp::connection_device_id_type> call_connection_device_id_type{};
    /// CallConnectionDeviceID: device of this list entry's connection. At most 63 characters.
    std::optional<std::string_view> call_connection_device_id{};
    /// CallDeviceType: what type of id the next CallDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> call_device_type{};
    /// CallDeviceID: one device on the call. At most 63 characters.
    std::optional<std::string_view> call_device_id{};
    /// CallDeviceConnectionState: how one device on the call is connected, seen locally. Values of
    /// LocalConnectionState.
    std::optional<ctisp::local_connection_state> call_device_connection_state{};
};

/// One entry of the list in CONFIG_CALL_TYPE_EVENT.
struct call_type_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// FltCallTypeID: call type that Unified CCE gives the call.
    std::optional<std::uint32_t> flt_call_type_id{};
    /// CustomerDefinitionID: always 0: UCCE makes no use of it.
    std::optional<std::uint32_t> customer_definition_id{};
    /// EnterpriseName: what the call type is called. At most 31 characters.
    std::optional<std::string_view> enterprise_name{};
    /// Description: remark kept with the record. At most 127 characters.
    std::optional<std::string_view> description{};
    /// ServiceLevelThreshold: how many seconds the service level allows.
    std::optional<std::uint32_t> service_level_threshold{};
    /// ServiceLevelType: how the service level is reckoned.
    std::optional<std::uint32_t> service_level_type{};
};

/// One entry of the list in CALL_CONFERENCED_EVENT, CALL_TRANSFERRED_EVENT,
/// CONFERENCE_CALL_CONF, TRANSFER_CALL_CONF.
struct connected_party {
    /// ConnectedPartyCallID: one party, by call id.
    std::optional<std::uint32_t> connected_party_call_id{};
    /// ConnectedPartyDeviceIDType: type of the party's device id; must follow the party's call id
    /// at once. Values of ConnectionDeviceIDType.
    std::optional<ctisp::connection_device_id_type> connected_party_device_id_type{};
    /// ConnectedPartyDeviceID: device of one party; must follow the type of that id at once. At
    /// most 63 characters.
    std::optional<std::string_view> connected_party_device_id{};
};

/// One entry of the list in BEGIN_CALL_EVENT, CALL_DATA_UPDATE_EVENT, SNAPSHOT_CALL_CONF.
struct cti_client {
    /// CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    /// characters.
    std::optional<std::string_view> cti_client_signature{};
    /// CTIClientTimestamp: first time the client of that signature was tied to the call.
    std::optional<std::uint32_t> cti_client_timestamp{};
};

/// One entry of the list in CALL_DEQUEUED_EVENT.
struct dequeued_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::optional<std::uint16_t> skill_group_priority{};
};

/// One entry of the list in CONFIG_AGENT_DESK_SETTINGS_EVENT.
struct desk_settings_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1
    /// by default.
    std::optional<std::uint32_t> agent_desk_settings_id{};
    /// FltDeskSettingsMask: bit mask: desk settings that are a plain yes or no. Bits of
    /// DeskSettingsMask.
    std::optional<ctisp::desk_settings_mask> flt_desk_settings_mask{};
    /// FltWrapUpDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    /// Values of WrapupDataIncomingMode.
    std::optional<ctisp::wrapup_data_incoming_mode> flt_wrap_up_data_incoming_mode{};
    /// FltWrapUpDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    /// Values of WrapupDataOutgoingMode.
    std::optional<ctisp::wrapup_data_outgoing_mode> flt_wrap_up_data_outgoing_mode{};
    /// FltLogoutNonActivityTime: after how many idle seconds the agent is signed out.
    std::optional<std::uint32_t> flt_logout_non_activity_time{};
    /// FltQualityRecordingRate: rate at which calls of the agent are recorded.
    std::optional<std::uint32_t> flt_quality_recording_rate{};
    /// FltRingNoAnswerTime: after how many seconds of ringing a call goes elsewhere.
    std::optional<std::uint32_t> flt_ring_no_answer_time{};
    /// FltSilentMonitorWarningMessage: whether the desktop shows a warning box when monitoring
    /// starts.
    std::optional<std::uint32_t> flt_silent_monitor_warning_message{};
    /// FltSilentMonitorAudibleIndication: whether the start of silent monitoring makes a click.
    std::optional<std::uint32_t> flt_silent_monitor_audible_indication{};
    /// FltSupervisorAssistCallMethod: how assistance joins: by blind conference when set, else by
    /// consult call.
    std::optional<std::uint32_t> flt_supervisor_assist_call_method{};
    /// FltEmergencyCallMethod: how emergency help joins: by blind conference when set, else by
    /// consult call.
    std::optional<std::uint32_t> flt_emergency_call_method{};
    /// FltAutoRecordOnEmergency: whether a request for emergency help starts a recording.
    std::optional<std::uint32_t> flt_auto_record_on_emergency{};
    /// FltRecordingMode: whether recording requests take the way over Unified CM and PIM.
    std::optional<std::uint32_t> flt_recording_mode{};
    /// FltWorkModeTimer: when automatic wrap-up ends; the guides name no unit.
    std::optional<std::uint32_t> flt_work_mode_timer{};
    /// FltRingNoAnswerDnId: where unanswered calls go, by dialed number id.
    std::optional<std::uint32_t> flt_ring_no_answer_dn_id{};
    /// FltDefaultDevicePortAddress: takes the place of the default port address of the agent's
    /// phone. At most 31 characters.
    std::optional<std::string_view> flt_default_device_port_address{};
    /// PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    /// Values of PlayZipTone. Since version 23.
    std::optional<ctisp::play_zip_tone> play_zip_tone{};
    /// ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. Values of
    /// ACDSharedLineUsage. Since version 23.
    std::optional<ctisp::acd_shared_line_usage> acd_shared_line_usage{};
};

/// One entry of the list in SNAPSHOT_DEVICE_CONF.
struct device_call {
    /// CallConnectionCallID: call or connection of this list entry, by call id.
    std::optional<std::uint32_t> call_connection_call_id{};
    /// CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. Values
    /// of ConnectionDeviceIDType.
    std::optional<ctisp::connection_device_id_type> call_connection_device_id_type{};
    /// CallConnectionDeviceID: device of this list entry's connection. At most 63 characters.
    std::optional<std::string_view> call_connection_device_id{};
    /// CallState: how the call stands at the device. Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> call_state{};
    /// SilentMonitorStatus: whether silent monitoring is part of the call, and on which side of it
    /// this is. Values of SilentMonitorStatus.
    std::optional<ctisp::silent_monitor_status> silent_monitor_status{};
};

/// One entry of the list in CONFIG_DEVICE_EVENT.
struct device_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    std::optional<std::uint32_t> flt_peripheral_id{};
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    std::optional<std::uint32_t> peripheral_number{};
    /// DeviceType: what sort of device is configured, from 0 to 7. Values of ConfigDeviceType.
    std::optional<ctisp::config_device_type> device_type{};
    /// MaxQueued: how many calls the queue takes.
    std::optional<std::uint32_t> max_queued{};
    /// FltServiceID: service that the device is part of, when there is one.
    std::optional<std::uint32_t> flt_service_id{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters.
    std::optional<std::string_view> dnis{};
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters.
    std::optional<std::string_view> extension{};
    /// Description: remark kept with the record. At most 127 characters.
    std::optional<std::string_view> description{};
};

/// One entry of the list in AGENT_STATE_EVENT.
struct flt_skill_group {
    /// FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    /// none. Since version 10.
    std::optional<std::int32_t> flt_skill_group_number{};
    /// FltSkillGroupID: skill group id of one entry; must follow its number at once. Since version
    /// 10.
    std::optional<std::uint32_t> flt_skill_group_id{};
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once. Since version 10.
    std::optional<std::uint16_t> flt_skill_group_priority{};
    /// FltSkillGroupState: state of the agent in the entry's group; must follow its priority at
    /// once. Values of AgentState. Since version 10.
    std::optional<ctisp::agent_state> flt_skill_group_state{};
};

/// One entry of the list in QUERY_DEVICE_INFO_CONF.
struct line {
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
};

/// One entry of the list in SET_AGENT_STATE_REQ.
struct login_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::int32_t> skill_group_number{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::optional<std::uint16_t> skill_group_priority{};
};

/// One entry of the list in CONFIG_MRD_EVENT.
struct mrd_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    std::optional<std::uint32_t> flt_mr_domain_id{};
    /// FltEnterpriseName: what the media routing domain is called. At most 31 characters.
    std::optional<std::string_view> flt_enterprise_name{};
    /// FltDescription: remark kept with the media routing domain. At most 127 characters.
    std::optional<std::string_view> flt_description{};
    /// FltMaxTaskDuration: how many seconds a task may last at most.
    std::optional<std::uint32_t> flt_max_task_duration{};
    /// FltInterruptible: whether tasks of other media routing domains may break in on the agent.
    std::optional<bool> flt_interruptible{};
};

/// One entry of the list in OPEN_CONF.
struct open_peripheral {
    /// FltPeripheralID: peripheral that the record belongs to. Since version 14.
    std::optional<std::uint32_t> flt_peripheral_id{};
    /// MultilineAgentControl: lines that can be controlled on that peripheral: 0 a single one, 1
    /// several. Values of MultilineAgentControl. Since version 14.
    std::optional<ctisp::multiline_agent_control> multiline_agent_control{};
};

/// One entry of the list in CONFIG_PERIPHERAL_EVENT.
struct peripheral_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// ConfigPeripheralID: peripheral that this record is about.
    std::optional<std::uint32_t> config_peripheral_id{};
    /// DefaultAgentDeskSettingsID: desk settings that hold on the peripheral by default.
    std::optional<std::uint32_t> default_agent_desk_settings_id{};
};

/// One entry of the list in CALL_QUEUED_EVENT.
struct queued_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::int32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::optional<std::uint16_t> skill_group_priority{};
};

/// One entry of the list in CONFIG_SERVICE_EVENT.
struct service_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    std::optional<std::uint32_t> flt_peripheral_id{};
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    std::optional<std::uint32_t> peripheral_number{};
    /// OldPeripheralNumber: in a change record the peripheral number used until now.
    std::optional<std::uint32_t> old_peripheral_number{};
    /// MaxQueued: how many calls the queue takes.
    std::optional<std::uint32_t> max_queued{};
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters.
    std::optional<std::string_view> extension{};
    /// ServiceSkillTargetID: service by its skill target id.
    std::optional<std::uint32_t> service_skill_target_id{};
    /// PeripheralName: what it is called on the peripheral. At most 63 characters.
    std::optional<std::string_view> peripheral_name{};
    /// Description: remark kept with the record. At most 127 characters.
    std::optional<std::string_view> description{};
    /// ServiceLevelThreshold: how many seconds the service level allows.
    std::optional<std::uint32_t> service_level_threshold{};
    /// ServiceLevelType: how the service level is reckoned.
    std::optional<std::uint32_t> service_level_type{};
    /// ConfigParam: how much of the team configuration the client asks for. At most 254
    /// characters.
    std::optional<std::string_view> config_param{};
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    std::optional<std::uint32_t> flt_mr_domain_id{};
    /// NumServiceMembers: length of the member arrays, up to 10.
    std::optional<std::uint16_t> num_service_members{};
    /// ServiceMember: array: skill groups that make up the service, by number.
    std::vector<std::uint32_t> service_member{};
    /// ServicePriority: array: priority of each member.
    std::vector<std::uint16_t> service_priority{};
};

/// One entry of the list in CONFIG_SKILL_GROUP_EVENT.
struct skill_group_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    std::optional<std::uint32_t> flt_peripheral_id{};
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    std::optional<std::uint32_t> peripheral_number{};
    /// OldPeripheralNumber: in a change record the peripheral number used until now.
    std::optional<std::uint32_t> old_peripheral_number{};
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once.
    std::optional<std::uint16_t> flt_skill_group_priority{};
    /// SkillGroupSkillTargetID: skill group by its skill target id.
    std::optional<std::uint32_t> skill_group_skill_target_id{};
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters.
    std::optional<std::string_view> extension{};
    /// PeripheralName: what it is called on the peripheral. At most 63 characters.
    std::optional<std::string_view> peripheral_name{};
    /// Description: remark kept with the record. At most 127 characters.
    std::optional<std::string_view> description{};
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    std::optional<std::uint32_t> flt_mr_domain_id{};
    /// FltPrecisionQueueID: precision queue of the group; any id but zero marks a group made for
    /// such a queue. Since version 22.
    std::optional<std::uint32_t> flt_precision_queue_id{};
    /// FltPrecisionQueueName: what the precision queue is called; the word NULL for an ordinary
    /// group. At most 31 characters. Since version 22.
    std::optional<std::string_view> flt_precision_queue_name{};
    /// ConfigParam: how much of the team configuration the client asks for. At most 254
    /// characters.
    std::optional<std::string_view> config_param{};
};

/// One entry of the list in AGENT_TEAM_CONFIG_EVENT.
struct team_agent {
    /// AtcAgentID: one agent or supervisor of the team, by agent id. At most 11 characters.
    std::optional<std::string_view> atc_agent_id{};
    /// AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    /// regular agent. Bits of AgentFlags.
    std::optional<ctisp::agent_flags> agent_flags{};
    /// AtcAgentState: that member's state as a whole. Values of AgentState.
    std::optional<ctisp::agent_state> atc_agent_state{};
    /// AtcStateDuration: how many seconds that member's state has lasted.
    std::optional<std::uint32_t> atc_state_duration{};
};

/// One entry of the list in TEAM_CONFIG_EVENT.
struct team_member {
    /// AgentIDLong: agent's sign-in id in the long form of up to 128 characters. At most 128
    /// characters.
    std::optional<std::string_view> agent_id_long{};
    /// AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    /// regular agent. Bits of AgentFlags.
    std::optional<ctisp::agent_flags> agent_flags{};
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// TeamRecordType.
    std::optional<ctisp::team_record_type> record_type{};
    /// MemberType: tells what sort of member the id stands for. Values of TeamMemberType.
    std::optional<ctisp::team_member_type> member_type{};
};

/// One entry of the list in CONFIG_TERMINAL_EVENT.
struct terminal_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    std::optional<ctisp::config_record_type> record_type{};
    /// TerminalType: what sort of terminal it is.
    std::optional<std::uint16_t> terminal_type{};
    /// TerminalDeviceName: terminal, by the name of its device. At most 63 characters. Since
    /// version 23.
    std::optional<std::string_view> terminal_device_name{};
    /// TerminalTypeName: what this sort of terminal is called. At most 99 characters.
    std::optional<std::string_view> terminal_type_name{};
    /// NumInstruments: number of instruments to come, up to 10.
    std::optional<std::uint16_t> num_instruments{};
    /// Instrument: one instrument of the terminal, which has no more than 10. At most 63
    /// characters.
    std::vector<std::string_view> instruments{};
};

/// STANDBY_ACTIVE_EVENT (message type 277): standby server tells its clients that it is the
/// active one from now on.
///
/// Since protocol version 24.
struct standby_active_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 277;
};

/// ACTIVE_MAINTENANCE_REQ (message type 278): active server asks a client to agree to
/// maintenance mode before a planned switch-over.
///
/// Since protocol version 24.
struct active_maintenance_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 278;
    /// What confirms it.
    using confirmation = ctisp::active_maintenance_resp;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// ACTIVE_MAINTENANCE_RESP (message type 279): client agrees to or refuses maintenance mode,
/// within 5 seconds of the server's question.
///
/// Since protocol version 24.
struct active_maintenance_resp {
    /// Its number.
    static constexpr std::uint32_t message_type = 279;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MaintenanceModeAccepted: what the client answers: 1 agrees, 0 refuses. Values of
    /// MaintenanceModeAccepted.
    ctisp::maintenance_mode_accepted maintenance_mode_accepted{};
};

/// ACTIVE_MAINTENANCE_EVENT (message type 280): active server tells its clients whether
/// maintenance mode goes ahead or is called off.
///
/// Since protocol version 24.
struct active_maintenance_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 280;
    /// MaintenanceModeStatus: what the PG has decided: 1 go on, 0 call it off. Values of
    /// MaintenanceModeStatus.
    ctisp::maintenance_mode_status maintenance_mode_status{};
};

/// STOPPING_REQUESTS_TO_THIS_SIDE_IND (message type 281): client tells the old server that it
/// sends it no further requests; the server then disconnects.
///
/// Since protocol version 24.
struct stopping_requests_to_this_side_ind {
    /// Its number.
    static constexpr std::uint32_t message_type = 281;
};

/// AGENT_STATE_EVENT (message type 30): server tells a client that an agent has entered
/// another state, login included.
struct agent_state_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 30;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// SkillGroupState: state of the agent as far as this skill group goes. Values of AgentState.
    ctisp::agent_state skill_group_state{};
    /// StateDuration: how many seconds the state has lasted.
    std::uint32_t state_duration{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// AgentState: state of the agent as a whole. Values of AgentState.
    ctisp::agent_state agent_state{};
    /// EventReasonCode: why the peripheral changed the state; says something in Not Ready and
    /// Logged Off only.
    std::uint16_t event_reason_code{};
    /// MRDID: identifies the media routing domain.
    std::int32_t mrd_id{};
    /// NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    std::uint32_t num_tasks{};
    /// AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. Values of
    /// AgentMode.
    ctisp::agent_mode agent_mode{};
    /// MaxTaskLimit: how many tasks the agent may have at the same time.
    std::uint32_t max_task_limit{};
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    std::int32_t icm_agent_id{};
    /// AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or
    /// 2. Values of AgentAvailabilityStatus.
    ctisp::agent_availability_status agent_availability_status{};
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    std::int32_t department_id{};
    /// CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    /// characters.
    std::optional<std::string_view> cti_client_signature{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters. Since version 23.
    std::optional<std::string_view> active_terminal{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Duration: how many seconds the agent should remain in the state. Since version 10.
    std::optional<std::uint32_t> duration{};
    /// NextAgentState: state that comes after the present one, as far as it is known. Values of
    /// AgentState. Since version 10.
    std::optional<ctisp::agent_state> next_agent_state{};
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of CallDirection. Since version 16.
    std::optional<ctisp::call_direction> direction{};
    /// FltSkillGroupNumber, FltSkillGroupID, FltSkillGroupPriority, FltSkillGroupState.
    std::vector<ctisp::flt_skill_group> flt_skill_groups{};
    /// MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. Since
    /// version 22.
    std::optional<std::uint32_t> max_beyond_task_limit{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// AGENT_PRE_CALL_EVENT (message type 105): server announces a call or task that is routed to
/// an agent, along with its context.
struct agent_pre_call_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 105;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// MRDID: identifies the media routing domain.
    std::int32_t mrd_id{};
    /// AgentSkillTargetID: agent that was selected, by skill target id. Since version 20.
    std::uint32_t agent_skill_target_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    /// Required.
    std::optional<std::string_view> agent_instrument{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// FltCallTypeID: call type that Unified CCE gives the call. Since version 14.
    std::optional<std::uint32_t> flt_call_type_id{};
    /// PreCallInvokeID: invoke id of the pre-call that led to the event. Since version 14.
    std::optional<std::uint32_t> pre_call_invoke_id{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters. Since version 20.
    std::optional<std::string_view> agent_id{};
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 39 characters. Since version 24.
    std::optional<std::string_view> protocol_reference_guid{};
    /// NumOfEnabledServices: number of AI services that are on for the call. Since version 24.
    std::optional<std::uint16_t> num_of_enabled_services{};
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService. Since version 24.
    std::vector<ctisp::enabled_service> flt_enabled_services{};
    /// CcaiConfigId: id the AI service made for its configuration. At most 39 characters. Since
    /// version 24.
    std::optional<std::string_view> ccai_config_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// AGENT_PRE_CALL_ABORT_EVENT (message type 106): server withdraws an announced call or task
/// that could not be routed as planned.
struct agent_pre_call_abort_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 106;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// MRDID: identifies the media routing domain.
    std::int32_t mrd_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    /// Required.
    std::optional<std::string_view> agent_instrument{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_CALL_DATA_REQ (message type 26): client changes variables, wrap-up or other data of a
/// call; what it leaves out stays as it was.
struct set_call_data_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 26;
    /// What confirms it.
    using confirmation = ctisp::set_call_data_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType.
    std::optional<ctisp::call_type> call_type{};
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    ctisp::disposition_code called_party_disposition{};
    /// CampaignID: outbound campaign of the call; 0 if not used.
    std::uint32_t campaign_id{};
    /// QueryRuleID: query rule of the outbound campaign; 0 if not used.
    std::uint32_t query_rule_id{};
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    /// 19 characters.
    std::optional<std::string_view> customer_phone_number{};
    /// CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    /// most 31 characters.
    std::optional<std::string_view> customer_account_number{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Since version 14.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Since version 14.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Since version 14.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// CallOriginatedFrom: where the call comes from: 'D' for the dialer. Values of
    /// CallOriginatedFrom. Since version 14.
    std::optional<ctisp::call_originated_from> call_originated_from{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_CALL_DATA_CONF (message type 27): server answers once the new call data is stored
/// safely.
struct set_call_data_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 27;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// RELEASE_CALL_REQ (message type 28): client says that it has made all its updates of a call;
/// the call itself goes on.
struct release_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 28;
    /// What confirms it.
    using confirmation = ctisp::release_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// RELEASE_CALL_CONF (message type 29): server takes note that the client is done with the
/// call.
struct release_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 29;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// SET_DEVICE_ATTRIBUTES_REQ (message type 141): client sets default service, skill group and
/// call type for later calls from a device.
struct set_device_attributes_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 141;
    /// What confirms it.
    using confirmation = ctisp::set_device_attributes_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType.
    std::optional<ctisp::call_type> call_type{};
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> calling_device_type{};
    /// CallingDeviceID: device the call comes from. At most 63 characters. Required.
    std::optional<std::string_view> calling_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_DEVICE_ATTRIBUTES_CONF (message type 142): server answers once the device's defaults
/// are stored.
struct set_device_attributes_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 142;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CALL_DELIVERED_EVENT (message type 9): server tells a client that a call rings at an
/// agent's phone or came in on an ACD trunk.
struct call_delivered_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 9;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// AlertingDeviceType: what type of id AlertingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> alerting_device_type{};
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> calling_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> last_redirect_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// AlertingDeviceID: device at which the call rings. At most 63 characters.
    std::optional<std::string_view> alerting_device_id{};
    /// CallingDeviceID: device the call comes from. At most 63 characters.
    std::optional<std::string_view> calling_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters.
    std::optional<std::string_view> last_redirect_device_id{};
    /// TrunkNumber: trunk, by number.
    std::optional<std::uint32_t> trunk_number{};
    /// TrunkGroupNumber: trunk group, by number.
    std::optional<std::uint32_t> trunk_group_number{};
    /// SecondaryConnectionCallID: call id of the consult call that a CTI port makes to the agent's
    /// device (CCX alone).
    std::optional<std::uint32_t> secondary_connection_call_id{};
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// ANI_II: ANI II digits; so far no server fills them in. At most 1 characters. Since version
    /// 11.
    std::optional<std::string_view> ani_ii{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters.
    std::optional<std::string_view> dnis{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_ESTABLISHED_EVENT (message type 10): server tells a client that a call was answered.
struct call_established_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 10;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// AnsweringDeviceType: what type of id AnsweringDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> answering_device_type{};
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> calling_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> last_redirect_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// AnsweringDeviceID: device at which the call was answered. At most 63 characters.
    std::optional<std::string_view> answering_device_id{};
    /// CallingDeviceID: device the call comes from. At most 63 characters.
    std::optional<std::string_view> calling_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters.
    std::optional<std::string_view> last_redirect_device_id{};
    /// TrunkNumber: trunk, by number.
    std::optional<std::uint32_t> trunk_number{};
    /// TrunkGroupNumber: trunk group, by number.
    std::optional<std::uint32_t> trunk_group_number{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_HELD_EVENT (message type 11): server tells a client that a device put a call on hold.
struct call_held_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 11;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// HoldingDeviceType: what type of id HoldingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> holding_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// HoldingDeviceID: device that holds the call. At most 63 characters.
    std::optional<std::string_view> holding_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_RETRIEVED_EVENT (message type 12): server tells a client that a device took up a held
/// call again.
struct call_retrieved_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 12;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// RetrievingDeviceType: what type of id RetrievingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> retrieving_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// RetrievingDeviceID: device that ended the hold of the call. At most 63 characters.
    std::optional<std::string_view> retrieving_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_CLEARED_EVENT (message type 13): server tells a client that a call is over, usually
/// when its last device leaves.
struct call_cleared_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 13;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_CONNECTION_CLEARED_EVENT (message type 14): server tells a client that one party
/// dropped out of a call.
struct call_connection_cleared_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 14;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ReleasingDeviceType: what type of id ReleasingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> releasing_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// ReleasingDeviceID: device that let the connection go; on Contact Center Enterprise do not
    /// rely on it. At most 63 characters.
    std::optional<std::string_view> releasing_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_ORIGINATED_EVENT (message type 15): server tells a client that the peripheral has
/// begun an outbound call.
struct call_originated_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 15;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> calling_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// CallingDeviceID: device the call comes from. At most 63 characters.
    std::optional<std::string_view> calling_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_FAILED_EVENT (message type 16): server tells a client that a call cannot be put
/// through.
struct call_failed_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 16;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// FailingDeviceType: what type of id FailingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> failing_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// FailingDeviceID: device at which the call failed. At most 63 characters.
    std::optional<std::string_view> failing_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_CONFERENCED_EVENT (message type 17): server tells a client that two calls have become
/// one conference.
struct call_conferenced_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 17;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// PrimaryCallID, PrimaryDeviceIDType and PrimaryDeviceID: identifies the primary call.
    ctisp::connection primary_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// SecondaryCallID, SecondaryDeviceIDType and SecondaryDeviceID: identifies the secondary
    /// call.
    ctisp::connection secondary_connection{};
    /// ControllerDeviceType: what type of id ControllerDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> controller_device_type{};
    /// AddedPartyDeviceType: what type of id AddedPartyDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> added_party_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// ControllerDeviceID: device in charge of the conference. At most 63 characters.
    std::optional<std::string_view> controller_device_id{};
    /// AddedPartyDeviceID: device that joins the call. At most 63 characters.
    std::optional<std::string_view> added_party_device_id{};
    /// ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    std::vector<ctisp::connected_party> parties{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_TRANSFERRED_EVENT (message type 18): server tells a client that a call has been
/// transferred.
struct call_transferred_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 18;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// PrimaryCallID, PrimaryDeviceIDType and PrimaryDeviceID: identifies the primary call.
    ctisp::connection primary_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// SecondaryCallID, SecondaryDeviceIDType and SecondaryDeviceID: identifies the secondary
    /// call.
    ctisp::connection secondary_connection{};
    /// TransferringDeviceType: what type of id TransferringDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> transferring_device_type{};
    /// TransferredDeviceType: what type of id TransferredDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> transferred_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// TransferringDeviceID: device that handed the call over. At most 63 characters.
    std::optional<std::string_view> transferring_device_id{};
    /// TransferredDeviceID: device that has the call after the transfer. At most 63 characters.
    std::optional<std::string_view> transferred_device_id{};
    /// ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    std::vector<ctisp::connected_party> parties{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_DIVERTED_EVENT (message type 19): server tells a client that a call was taken from one
/// target and sent to another.
struct call_diverted_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 19;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// DivertingDeviceType: what type of id DivertingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> diverting_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// DivertingDeviceID: device that lost the call by diversion. At most 63 characters.
    std::optional<std::string_view> diverting_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_SERVICE_INITIATED_EVENT (message type 20): server tells a client that dial tone has
/// begun at a phone.
struct call_service_initiated_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 20;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    std::uint16_t skill_group_priority{};
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> calling_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// CallingDeviceID: device the call comes from. At most 63 characters.
    std::optional<std::string_view> calling_device_id{};
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes, of any value.
    std::optional<std::string_view> call_reference_id{};
    /// COCConnectionCallID: original call of a consultation; only there when this call is made on
    /// behalf of a consult. Since version 14.
    std::optional<std::uint32_t> coc_connection_call_id{};
    /// COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. Values of
    /// ConnectionDeviceIDType. Since version 14.
    std::optional<ctisp::connection_device_id_type> coc_call_connection_device_id_type{};
    /// COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters.
    /// Since version 14.
    std::optional<std::string_view> coc_call_connection_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_QUEUED_EVENT (message type 21): server tells a client that a call now waits in one or
/// more queues.
struct call_queued_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 21;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// QueueDeviceType: what type of id the queue device has. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> queue_device_type{};
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> calling_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> last_redirect_device_type{};
    /// NumQueued: number of calls in the service's queue, or still in it after one has left.
    std::uint16_t num_queued{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// QueueDeviceID: device at which the call queues. At most 63 characters.
    std::optional<std::string_view> queue_device_id{};
    /// CallingDeviceID: device the call comes from. At most 63 characters.
    std::optional<std::string_view> calling_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters.
    std::optional<std::string_view> last_redirect_device_id{};
    /// SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    std::vector<ctisp::queued_skill_group> skill_groups{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_TRANSLATION_ROUTE_EVENT (message type 22): server gives a client the context of a call
/// that will arrive over a translation route.
struct call_translation_route_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 22;
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters. Required.
    std::optional<std::string_view> dnis{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// BEGIN_CALL_EVENT (message type 23): server links a client with a call and gives its
/// context; comes before the call's other events.
struct begin_call_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 23;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType.
    std::optional<ctisp::call_type> call_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    ctisp::disposition_code called_party_disposition{};
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters.
    std::optional<std::string_view> dnis{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// CTIClientSignature, CTIClientTimestamp.
    std::vector<ctisp::cti_client> cti_clients{};
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes, of any value. Since version 14.
    std::optional<std::string_view> call_reference_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// END_CALL_EVENT (message type 24): server ends a client's link with a call: no more of its
/// events follow, the call may go on.
struct end_call_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 24;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_DATA_UPDATE_EVENT (message type 25): server tells a client what changed in a call's
/// context, its identifiers included.
struct call_data_update_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 25;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType.
    std::optional<ctisp::call_type> call_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    ctisp::connection new_connection{};
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    ctisp::disposition_code called_party_disposition{};
    /// CampaignID: outbound campaign of the call; 0 if not used.
    std::uint32_t campaign_id{};
    /// QueryRuleID: query rule of the outbound campaign; 0 if not used.
    std::uint32_t query_rule_id{};
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters.
    std::optional<std::string_view> dnis{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    /// 19 characters.
    std::optional<std::string_view> customer_phone_number{};
    /// CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    /// most 31 characters.
    std::optional<std::string_view> customer_account_number{};
    /// CTIClientSignature, CTIClientTimestamp.
    std::vector<ctisp::cti_client> cti_clients{};
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes, of any value. Since version 14.
    std::optional<std::string_view> call_reference_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_REACHED_NETWORK_EVENT (message type 34): server tells a client that an outbound call
/// has got to another network.
struct call_reached_network_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 34;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// TrunkUsedDeviceType: what type of id TrunkUsedDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> trunk_used_device_type{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// TrunkUsedDeviceID: trunk the call goes over. At most 63 characters.
    std::optional<std::string_view> trunk_used_device_id{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters.
    std::optional<std::string_view> called_device_id{};
    /// TrunkNumber: trunk, by number.
    std::optional<std::uint32_t> trunk_number{};
    /// TrunkGroupNumber: trunk group, by number.
    std::optional<std::uint32_t> trunk_group_number{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_DEQUEUED_EVENT (message type 86): server tells a client that a call has left one or
/// more queues.
struct call_dequeued_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 86;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// QueueDeviceType: what type of id the queue device has. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> queue_device_type{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    std::optional<std::uint32_t> service_id{};
    /// NumQueued: number of calls in the service's queue, or still in it after one has left.
    std::uint16_t num_queued{};
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState.
    std::optional<ctisp::local_connection_state> local_connection_state{};
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause.
    std::optional<ctisp::event_cause> event_cause{};
    /// SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    std::vector<ctisp::dequeued_skill_group> skill_groups{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// RTP_STARTED_EVENT (message type 116): server tells a client that one direction of a media
/// stream has begun.
struct rtp_started_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 116;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ClientPort: TCP port from which the client is connected.
    std::uint32_t client_port{};
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    ctisp::rtp_direction direction{};
    /// RTPType: media of the stream: 0 audio, 1 video, 2 data. Values of RTPType.
    ctisp::rtp_type rtp_type{};
    /// BitRate: media bit rate; matters for G.723 alone.
    std::uint32_t bit_rate{};
    /// EchoCancellation: whether echo is cancelled: off or on.
    std::uint16_t echo_cancellation{};
    /// PacketSize: how many milliseconds of media a packet holds.
    std::uint32_t packet_size{};
    /// PayloadType: which audio codec is used, by number.
    std::uint16_t payload_type{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    /// Required.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// SendingAddress: IP address to which the client sends its RTP packets. At most 63
    /// characters. Since version 10.
    std::optional<std::string_view> sending_address{};
    /// SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    /// to v18. At most 45 characters. Versions 14 to 18.
    std::optional<std::string_view> sending_address_ipv6{};
    /// SendingPort: UDP port to which the client sends its RTP packets. Since version 10.
    std::optional<std::uint32_t> sending_port{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// RTP_STOPPED_EVENT (message type 117): server tells a client that one direction of a media
/// stream has ended.
struct rtp_stopped_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 117;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ClientPort: TCP port from which the client is connected.
    std::uint32_t client_port{};
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    ctisp::rtp_direction direction{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    /// Required.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// SendingAddress: IP address to which the client sends its RTP packets. At most 63
    /// characters. Since version 10.
    std::optional<std::string_view> sending_address{};
    /// SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    /// to v18. At most 45 characters. Versions 14 to 18.
    std::optional<std::string_view> sending_address_ipv6{};
    /// SendingPort: UDP port to which the client sends its RTP packets. Since version 10.
    std::optional<std::uint32_t> sending_port{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_ATTRIBUTE_CHANGE_EVENT (message type 240): server tells a client that the call type or
/// service of a call is now another one.
///
/// Since protocol version 10.
struct call_attribute_change_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 240;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left
    /// out. Values of ConnectionDeviceIDType.
    std::optional<ctisp::connection_device_id_type> connection_device_id_type{};
    /// CallTypeID: call type that Unified CCE gives the call; 0 when it stays as it was.
    std::uint32_t call_type_id{};
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none.
    std::optional<std::uint32_t> service_number{};
    /// ConnectionDeviceID: device half of what identifies the connection. At most 63 characters.
    std::optional<std::string_view> connection_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CALL_AGENT_GREETING_EVENT (message type 248): server tells a client that an agent greeting
/// started, ended or failed.
///
/// Since protocol version 15.
struct call_agent_greeting_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 248;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// EventCode: what the greeting did: 0 began, 1 came to its end, 2 failed. Values of
    /// AgentGreetingEventCode.
    ctisp::agent_greeting_event_code event_code{};
    /// PeripheralErrorCode: error number given by the peripheral; 0 if there was none.
    std::uint32_t peripheral_error_code{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters. Required.
    std::optional<std::string_view> agent_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// NETWORK_RECORDING_STARTED_EVENT (message type 272): server tells a client that the
/// recording server has begun to record a call.
///
/// Since protocol version 23.
struct network_recording_started_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 272;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> recording_device_type{};
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters.
    std::optional<std::string_view> recording_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// NETWORK_RECORDING_ENDED_EVENT (message type 273): server tells a client that the recording
/// server no longer records a call.
///
/// Since protocol version 23.
struct network_recording_ended_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 273;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> recording_device_type{};
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters.
    std::optional<std::string_view> recording_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// NETWORK_RECORDING_FAILED_EVENT (message type 274): server tells a client that recording of
/// a call failed, and why.
///
/// Since protocol version 23.
struct network_recording_failed_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 274;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> recording_device_type{};
    /// RecordFailureCause: why recording failed, exactly as Unified CM reported it through JTAPI.
    std::uint16_t record_failure_cause{};
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters.
    std::optional<std::string_view> recording_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// NETWORK_RECORDING_TARGET_INFO_EVENT (message type 275): server describes the recorder to
/// the client that started the recording.
///
/// Since protocol version 23.
struct network_recording_target_info_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 275;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> recording_device_type{};
    /// RecordingType: in what way the recording came about. Values of RecordingType.
    ctisp::recording_type recording_type{};
    /// MediaForkingDeviceType: where the media are forked: nowhere, at the phone, at a gateway.
    /// Values of MediaForkingDeviceType.
    ctisp::media_forking_device_type media_forking_device_type{};
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters.
    std::optional<std::string_view> recording_device_id{};
    /// RecorderAddress: address at which the recorder is found. At most 63 characters.
    std::optional<std::string_view> recorder_address{};
    /// TerminalName: terminal of the device that is recorded. At most 63 characters.
    std::optional<std::string_view> terminal_name{};
    /// MediaForkingDeviceName: for gateway recording: name of the device that forks the media. At
    /// most 63 characters.
    std::optional<std::string_view> media_forking_device_name{};
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 63 characters.
    std::optional<std::string_view> protocol_reference_guid{};
    /// MediaForkingClusterID: for gateway recording: cluster of the device that forks the media.
    /// At most 63 characters.
    std::optional<std::string_view> media_forking_cluster_id{};
    /// RecorderURI: URI of the first recorder, a mandatory one if there is any (since CUCM
    /// 12.5(1)). At most 63 characters.
    std::optional<std::string_view> recorder_uri{};
    /// RecorderErrorMsg: that recorder's error in words (since CUCM 12.5(1)). At most 63
    /// characters.
    std::optional<std::string_view> recorder_error_msg{};
    /// RecorderType: whether the recorder must be there: 0 unknown, 1 optional, 2 mandatory (since
    /// CUCM 12.5(1)). Values of RecorderType.
    std::optional<ctisp::recorder_type> recorder_type{};
    /// RecorderStatus: how that recorder fared: 0 unknown, 1 success, 2 failure (since CUCM
    /// 12.5(1)). Values of RecorderStatus.
    std::optional<ctisp::recorder_status> recorder_status{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONTROL_FAILURE_CONF (message type 35): server's answer in place of a confirmation when a
/// client control request fails.
struct control_failure_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 35;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// FailureCode: why the control request failed, one of the CF_ values. Values of
    /// ControlFailureCode.
    ctisp::control_failure_code failure_code{};
    /// PeripheralErrorCode: error number given by the peripheral; 0 if there was none.
    std::uint32_t peripheral_error_code{};
};

/// QUERY_AGENT_STATE_REQ (message type 36): client asks what state an agent is in, for one
/// media routing domain.
struct query_agent_state_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 36;
    /// What confirms it.
    using confirmation = ctisp::query_agent_state_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// MRDID: identifies the media routing domain.
    std::int32_t mrd_id{};
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    std::int32_t icm_agent_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// QUERY_AGENT_STATE_CONF (message type 37): server returns the agent's state, overall and for
/// each skill group.
struct query_agent_state_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 37;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// AgentState: state of the agent as a whole. Values of AgentState.
    ctisp::agent_state agent_state{};
    /// MRDID: identifies the media routing domain.
    std::int32_t mrd_id{};
    /// NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    std::uint32_t num_tasks{};
    /// AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. Values of
    /// AgentMode.
    ctisp::agent_mode agent_mode{};
    /// MaxTaskLimit: how many tasks the agent may have at the same time.
    std::uint32_t max_task_limit{};
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    std::int32_t icm_agent_id{};
    /// AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or
    /// 2. Values of AgentAvailabilityStatus.
    ctisp::agent_availability_status agent_availability_status{};
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    std::int32_t department_id{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// SkillGroupNumber, SkillGroupID, SkillGroupPriority, SkillGroupState.
    std::vector<ctisp::agent_skill_group> skill_groups{};
    /// InternalAgentState: state for use inside Cisco only.
    std::optional<std::uint16_t> internal_agent_state{};
    /// MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. Since
    /// version 22.
    std::optional<std::uint32_t> max_beyond_task_limit{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_AGENT_STATE_REQ (message type 38): client asks to bring an agent into another state,
/// login and logout included.
struct set_agent_state_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 38;
    /// What confirms it.
    using confirmation = ctisp::set_agent_state_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// AgentState: state of the agent as a whole. Values of AgentState.
    ctisp::agent_state agent_state{};
    /// AgentWorkMode: work mode the agent asks for, remote agent modes included. Values of
    /// AgentWorkMode.
    ctisp::agent_work_mode agent_work_mode{};
    /// EventReasonCode: why the peripheral changed the state; says something in Not Ready and
    /// Logged Off only.
    std::uint16_t event_reason_code{};
    /// ForcedFlag: carry the change through by force; for login and logout alone. Values of
    /// ForcedFlag. Since version 10.
    ctisp::forced_flag forced_flag{};
    /// AgentServiceReq: bit mask: services the agent counts on. Bits of AgentServiceRequest. Since
    /// version 12.
    ctisp::agent_service_request agent_service_req{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    /// Required.
    std::optional<std::string_view> agent_instrument{};
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters. Since version 23.
    std::optional<std::string_view> active_terminal{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentPassword: password the agent signs in with. At most 63 characters.
    std::optional<std::string_view> agent_password{};
    /// PositionID: id of the agent's position, which certain peripherals ask for at login. At most
    /// 11 characters.
    std::optional<std::string_view> position_id{};
    /// SupervisorID: supervisor who makes the request, by skill target id. At most 11 characters.
    std::optional<std::string_view> supervisor_id{};
    /// SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. Values of
    /// SSOEnabled. Since version 20.
    std::optional<ctisp::sso_enabled> sso_enabled{};
    /// SkillGroupNumber, SkillGroupPriority.
    std::vector<ctisp::login_skill_group> skill_groups{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_AGENT_STATE_CONF (message type 39): server has received the state request;
/// AGENT_STATE_EVENT shows the outcome.
struct set_agent_state_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 39;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// ALTERNATE_CALL_REQ (message type 40): client asks to hold the active call and go to the
/// device's other call, held or alerting.
struct alternate_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 40;
    /// What confirms it.
    using confirmation = ctisp::alternate_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    ctisp::connection active_connection{};
    /// OtherConnectionCallID, OtherConnectionDeviceIDType and OtherConnectionDeviceID: identifies
    /// the other call, which is held or alerts.
    ctisp::connection other_connection{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// ALTERNATE_CALL_CONF (message type 41): server has received the request to alternate.
struct alternate_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 41;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// ANSWER_CALL_REQ (message type 42): client asks to connect the call that alerts at a device.
struct answer_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 42;
    /// What confirms it.
    using confirmation = ctisp::answer_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// ANSWER_CALL_CONF (message type 43): server has received the request to answer.
struct answer_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 43;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CLEAR_CALL_REQ (message type 44): client asks to disconnect all devices of a call.
struct clear_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 44;
    /// What confirms it.
    using confirmation = ctisp::clear_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CLEAR_CALL_CONF (message type 45): server has received the request to clear the call.
struct clear_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 45;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CLEAR_CONNECTION_REQ (message type 46): client asks to disconnect a single device from a
/// call.
struct clear_connection_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 46;
    /// What confirms it.
    using confirmation = ctisp::clear_connection_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// RequestingDeviceID: controlling device on whose behalf the connection is released. At most
    /// 63 characters.
    std::optional<std::string_view> requesting_device_id{};
    /// RequestingDeviceIDType: what type of id RequestingDeviceID holds; may be NONE. Values of
    /// DeviceIDType.
    std::optional<ctisp::device_id_type> requesting_device_id_type{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CLEAR_CONNECTION_CONF (message type 47): server has received the request to clear the
/// connection.
struct clear_connection_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 47;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CONFERENCE_CALL_REQ (message type 48): client asks to merge a held and an active call, or
/// to bring a dialed number into the active one.
struct conference_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 48;
    /// What confirms it.
    using confirmation = ctisp::conference_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    ctisp::connection held_connection{};
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    ctisp::connection active_connection{};
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    ctisp::call_placement_type call_placement_type{};
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    ctisp::call_manner_type call_manner_type{};
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    std::uint16_t alert_rings{};
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    ctisp::call_option call_option{};
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    ctisp::facility_type facility_type{};
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    ctisp::answering_machine answering_machine{};
    /// Priority: TRUE asks to give the call priority.
    bool priority{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters.
    std::optional<std::string_view> facility_code{};
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters.
    std::optional<std::string_view> authorization_code{};
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters.
    std::optional<std::string_view> account_code{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFERENCE_CALL_CONF (message type 49): server returns the conference call and who takes
/// part in it.
struct conference_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 49;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    ctisp::connection new_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    std::vector<ctisp::connected_party> parties{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONSULTATION_CALL_REQ (message type 50): client asks to hold the active call and call
/// somebody else from the same device.
struct consultation_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 50;
    /// What confirms it.
    using confirmation = ctisp::consultation_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    ctisp::connection active_connection{};
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    ctisp::call_placement_type call_placement_type{};
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    ctisp::call_manner_type call_manner_type{};
    /// ConsultType: what the consultation call is for. Values of ConsultType.
    ctisp::consult_type consult_type{};
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    std::uint16_t alert_rings{};
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    ctisp::call_option call_option{};
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    ctisp::facility_type facility_type{};
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    ctisp::answering_machine answering_machine{};
    /// Priority: TRUE asks to give the call priority.
    bool priority{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters. Required.
    std::optional<std::string_view> dialed_number{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters.
    std::optional<std::string_view> facility_code{};
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters.
    std::optional<std::string_view> authorization_code{};
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters.
    std::optional<std::string_view> account_code{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONSULTATION_CALL_CONF (message type 51): server returns the identity of the consultation
/// call.
struct consultation_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 51;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    ctisp::connection new_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// DEFLECT_CALL_REQ (message type 52): client asks to move a call that alerts at one device to
/// another.
struct deflect_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 52;
    /// What confirms it.
    using confirmation = ctisp::deflect_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> called_device_type{};
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters. Required.
    std::optional<std::string_view> called_device_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// DEFLECT_CALL_CONF (message type 53): server has received the request to deflect.
struct deflect_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 53;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// HOLD_CALL_REQ (message type 54): client asks to hold an active connection.
struct hold_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 54;
    /// What confirms it.
    using confirmation = ctisp::hold_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// Reservation: TRUE retains the facility for the held call (ISDN).
    bool reservation{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// HOLD_CALL_CONF (message type 55): server has received the request to hold.
struct hold_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 55;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// MAKE_CALL_REQ (message type 56): client asks to call a number from an agent's instrument.
struct make_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 56;
    /// What confirms it.
    using confirmation = ctisp::make_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    ctisp::call_placement_type call_placement_type{};
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    ctisp::call_manner_type call_manner_type{};
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    std::uint16_t alert_rings{};
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    ctisp::call_option call_option{};
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    ctisp::facility_type facility_type{};
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    ctisp::answering_machine answering_machine{};
    /// Priority: TRUE asks to give the call priority.
    bool priority{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. Since version 14.
    std::optional<std::uint32_t> skill_group_number{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    /// Required.
    std::optional<std::string_view> agent_instrument{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters. Required.
    std::optional<std::string_view> dialed_number{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters.
    std::optional<std::string_view> facility_code{};
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters.
    std::optional<std::string_view> authorization_code{};
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters.
    std::optional<std::string_view> account_code{};
    /// CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters.
    std::optional<std::string_view> cct{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// MAKE_CALL_CONF (message type 57): server returns the identity of the new call.
struct make_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 57;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    ctisp::connection new_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// MAKE_PREDICTIVE_CALL_REQ (message type 58): client asks to call a number and then connect
/// it to an originating ACD device.
struct make_predictive_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 58;
    /// What confirms it.
    using confirmation = ctisp::make_predictive_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    ctisp::call_placement_type call_placement_type{};
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    ctisp::call_manner_type call_manner_type{};
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    std::uint16_t alert_rings{};
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    ctisp::call_option call_option{};
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    ctisp::facility_type facility_type{};
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    ctisp::answering_machine answering_machine{};
    /// Priority: TRUE asks to give the call priority.
    bool priority{};
    /// AllocationState: how far the destination's connection must be before the originator is
    /// connected. Values of AllocationState.
    ctisp::allocation_state allocation_state{};
    /// DestinationCountry: country to which the call goes. Values of DestinationCountry.
    ctisp::destination_country destination_country{};
    /// AnswerDetectMode: in what way answering machines are detected. Values of AnswerDetectMode.
    ctisp::answer_detect_mode answer_detect_mode{};
    /// AnswerDetectTime: how many seconds the detection may take; 0 leaves it to the peripheral.
    std::uint16_t answer_detect_time{};
    /// AnswerDetectControl1: tunes the detection of answering machines, meaning set by the
    /// peripheral; 0 if not used.
    std::uint32_t answer_detect_control1{};
    /// AnswerDetectControl2: tunes that detection further, meaning set by the peripheral; 0 if not
    /// used.
    std::uint32_t answer_detect_control2{};
    /// OriginatingDeviceID: ACD device from which the call starts, for example a CCT or VDN. At
    /// most 63 characters. Required.
    std::optional<std::string_view> originating_device_id{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters. Required.
    std::optional<std::string_view> dialed_number{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters.
    std::optional<std::string_view> facility_code{};
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters.
    std::optional<std::string_view> authorization_code{};
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters.
    std::optional<std::string_view> account_code{};
    /// OriginatingLineID: line id the call shows as its origin; some ACDs cannot do this. At most
    /// 39 characters.
    std::optional<std::string_view> originating_line_id{};
    /// CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters.
    std::optional<std::string_view> cct{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// MAKE_PREDICTIVE_CALL_CONF (message type 59): server returns the identity of the predictive
/// call.
struct make_predictive_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 59;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    ctisp::connection new_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// RECONNECT_CALL_REQ (message type 60): client asks to clear the active call and go back to
/// the held one in a single step.
struct reconnect_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 60;
    /// What confirms it.
    using confirmation = ctisp::reconnect_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    ctisp::connection active_connection{};
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    ctisp::connection held_connection{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// RECONNECT_CALL_CONF (message type 61): server has received the request to reconnect.
struct reconnect_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 61;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// RETRIEVE_CALL_REQ (message type 62): client asks to take up a held connection again.
struct retrieve_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 62;
    /// What confirms it.
    using confirmation = ctisp::retrieve_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    ctisp::connection held_connection{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// RETRIEVE_CALL_CONF (message type 63): server has received the request to retrieve.
struct retrieve_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 63;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// TRANSFER_CALL_REQ (message type 64): client asks to transfer a held call to the active one,
/// or the active one straight to a number.
struct transfer_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 64;
    /// What confirms it.
    using confirmation = ctisp::transfer_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    ctisp::connection active_connection{};
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    ctisp::connection held_connection{};
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    ctisp::call_placement_type call_placement_type{};
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    ctisp::call_manner_type call_manner_type{};
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    std::uint16_t alert_rings{};
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    ctisp::call_option call_option{};
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    ctisp::facility_type facility_type{};
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    ctisp::answering_machine answering_machine{};
    /// Priority: TRUE asks to give the call priority.
    bool priority{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters.
    std::optional<std::string_view> facility_code{};
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters.
    std::optional<std::string_view> authorization_code{};
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters.
    std::optional<std::string_view> account_code{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// TRANSFER_CALL_CONF (message type 65): server returns the call that results from the
/// transfer and its parties.
struct transfer_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 65;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    ctisp::connection new_connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    std::vector<ctisp::connected_party> parties{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// QUERY_DEVICE_INFO_REQ (message type 78): client asks about the lines and abilities of a
/// device.
struct query_device_info_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 78;
    /// What confirms it.
    using confirmation = ctisp::query_device_info_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// Reserved: internal, always 0.
    std::uint16_t reserved{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    /// Required.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// QUERY_DEVICE_INFO_CONF (message type 79): server returns type, lines, limits and supported
/// features of the device.
struct query_device_info_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 79;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// TypeOfDevice: what type of device it is. Values of TypeOfDevice.
    ctisp::type_of_device type_of_device{};
    /// ClassOfDevice: what class of device it is, or classes. Bits of ClassOfDevice.
    ctisp::class_of_device class_of_device{};
    /// Reserved: internal, always 0.
    std::uint16_t reserved{};
    /// MaxActiveCalls: how many calls may be active at the device; 0xFFFF when not known.
    std::optional<std::uint16_t> max_active_calls{};
    /// MaxHeldCalls: how many calls the device may hold; 0xFFFF when not known.
    std::optional<std::uint16_t> max_held_calls{};
    /// MaxDevicesInConference: how many devices a conference may have; 0xFFFF when not known.
    std::optional<std::uint16_t> max_devices_in_conference{};
    /// MakeCallSetup: bit mask: agent states from which MAKE_CALL may be asked for. Bits of
    /// AgentStateMask.
    ctisp::agent_state_mask make_call_setup{};
    /// TransferConferenceSetup: bit mask: ways in which a transfer or conference may begin. Bits
    /// of TransferConferenceSetupMask.
    ctisp::transfer_conference_setup_mask transfer_conference_setup{};
    /// CallEventsSupported: bit mask: call events that calls at the device may give. Bits of
    /// CallMsgMask.
    ctisp::call_msg_mask call_events_supported{};
    /// CallControlSupported: bit mask: call control requests the device can carry out. Bits of
    /// CallControlMask.
    ctisp::call_control_mask call_control_supported{};
    /// OtherFeaturesSupported: bit mask: what else the device can do. Bits of OtherFeatureMask.
    ctisp::other_feature_mask other_features_supported{};
    /// LineHandle, LineType.
    std::vector<ctisp::line> lines{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SNAPSHOT_CALL_REQ (message type 82): client asks for the data of a call and for the devices
/// on it.
struct snapshot_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 82;
    /// What confirms it.
    using confirmation = ctisp::snapshot_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SNAPSHOT_CALL_CONF (message type 83): server returns the call's data, its CTI clients and
/// each device with its connection state.
struct snapshot_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 83;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType.
    std::optional<ctisp::call_type> call_type{};
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    ctisp::disposition_code called_party_disposition{};
    /// ANI: identity of the line the caller calls from. At most 39 characters.
    std::optional<std::string_view> ani{};
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes,
    /// of any value.
    std::optional<std::string_view> user_to_user_info{};
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters.
    std::optional<std::string_view> dnis{};
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters.
    std::optional<std::string_view> dialed_number{};
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters.
    std::optional<std::string_view> caller_entered_digits{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters.
    std::optional<std::string_view> call_wrapup_data{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// CTIClientSignature, CTIClientTimestamp.
    std::vector<ctisp::cti_client> cti_clients{};
    /// CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID, CallDeviceType,
    /// CallDeviceID, CallDeviceConnectionState.
    std::vector<ctisp::call_device> call_devices{};
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes, of any value. Since version 14.
    std::optional<std::string_view> call_reference_id{};
    /// COCConnectionCallID: original call of a consultation; only there when this call is made on
    /// behalf of a consult. Since version 14.
    std::optional<std::uint32_t> coc_connection_call_id{};
    /// COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. Values of
    /// ConnectionDeviceIDType. Since version 14.
    std::optional<ctisp::connection_device_id_type> coc_call_connection_device_id_type{};
    /// COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters.
    /// Since version 14.
    std::optional<std::string_view> coc_call_connection_device_id{};
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 39 characters. Since version 24.
    std::optional<std::string_view> protocol_reference_guid{};
    /// CcaiConfigId: id the AI service made for its configuration. At most 39 characters. Since
    /// version 24.
    std::optional<std::string_view> ccai_config_id{};
    /// NumOfEnabledServices: number of AI services that are on for the call. Since version 24.
    std::optional<std::uint16_t> num_of_enabled_services{};
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService. Since version 24.
    std::vector<ctisp::enabled_service> flt_enabled_services{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SNAPSHOT_DEVICE_REQ (message type 84): client asks which calls are at a device.
struct snapshot_device_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 84;
    /// What confirms it.
    using confirmation = ctisp::snapshot_device_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// SnapshotDeviceType: what sort of device AgentInstrument names when it is not an agent's.
    /// Values of DeviceIDType. Since version 10.
    std::optional<ctisp::device_id_type> snapshot_device_type{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    /// Required.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SNAPSHOT_DEVICE_CONF (message type 85): server returns the calls at the device with the
/// state of each.
struct snapshot_device_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 85;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID, CallState,
    /// SilentMonitorStatus.
    std::vector<ctisp::device_call> calls{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SEND_DTMF_SIGNAL_REQ (message type 91): client asks to have DTMF digits sent on behalf of a
/// party in a call.
struct send_dtmf_signal_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 91;
    /// What confirms it.
    using confirmation = ctisp::send_dtmf_signal_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ToneDuration: length of a DTMF tone in milliseconds; 0 for the default.
    std::uint16_t tone_duration{};
    /// PauseDuration: pause in milliseconds after a DTMF digit; 0 for the default.
    std::uint32_t pause_duration{};
    /// DTMFString: digits to be sent as tones. At most 31 characters. Required.
    std::optional<std::string_view> dtmf_string{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SEND_DTMF_SIGNAL_CONF (message type 92): server has received the request to send digits.
struct send_dtmf_signal_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 92;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// SUPERVISOR_ASSIST_REQ (message type 118): agent's client asks for help from a supervisor of
/// the team.
struct supervisor_assist_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 118;
    /// What confirms it.
    using confirmation = ctisp::supervisor_assist_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SUPERVISOR_ASSIST_CONF (message type 119): server has found a supervisor and returns the
/// assist call.
struct supervisor_assist_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 119;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// BAD_CALL_REQ (message type 139): client reports a call of bad line quality, so that its
/// devices are written down.
struct bad_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 139;
    /// What confirms it.
    using confirmation = ctisp::bad_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// BAD_CALL_CONF (message type 140): server has dealt with the bad call report.
struct bad_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 140;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// AGENT_GREETING_CONTROL_REQ (message type 249): client stops the agent greeting that plays,
/// or turns greetings off or on for the login session.
///
/// Since protocol version 15.
struct agent_greeting_control_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 249;
    /// What confirms it.
    using confirmation = ctisp::agent_greeting_control_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// AgentAction: order about the agent greeting: 0 stop it, 1 switch off, 2 switch on. Values
    /// of AgentGreetingAction.
    ctisp::agent_greeting_action agent_action{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters. Required.
    std::optional<std::string_view> agent_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// AGENT_GREETING_CONTROL_CONF (message type 250): server has received the greeting request.
///
/// Since protocol version 15.
struct agent_greeting_control_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 250;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// START_NETWORK_RECORDING_REQ (message type 268): client asks to have a connected call
/// recorded in the network.
///
/// Since protocol version 23.
struct start_network_recording_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 268;
    /// What confirms it.
    using confirmation = ctisp::start_network_recording_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// PlayToneDirection: which party the recording tone is played to; to none when left out.
    /// Values of PlayToneDirection.
    std::optional<ctisp::play_tone_direction> play_tone_direction{};
    /// InvocationType: recording on the user's demand or silent; silent when left out.
    std::optional<std::uint16_t> invocation_type{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// START_NETWORK_RECORDING_CONF (message type 269): server has received the request; events
/// tell when recording has really begun.
///
/// Since protocol version 23.
struct start_network_recording_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 269;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// STOP_NETWORK_RECORDING_REQ (message type 270): client asks to end the network recording of
/// a call.
///
/// Since protocol version 23.
struct stop_network_recording_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 270;
    /// What confirms it.
    using confirmation = ctisp::stop_network_recording_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// InvocationType: recording on the user's demand or silent; silent when left out.
    std::optional<std::uint16_t> invocation_type{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// STOP_NETWORK_RECORDING_CONF (message type 271): server has received the request; events
/// tell when recording has really ended.
///
/// Since protocol version 23.
struct stop_network_recording_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 271;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CLIENT_SESSION_OPENED_EVENT (message type 99): server tells a client monitor client of a
/// session of another client, new or open already.
struct client_session_opened_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 99;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ServicesGranted: bit mask: services that the server lets the session have. Bits of
    /// CTIService.
    ctisp::services services_granted{};
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    ctisp::call_msg_mask call_msg_mask{};
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    ctisp::agent_state_mask agent_state_mask{};
    /// ClientPort: TCP port from which the client is connected.
    std::uint32_t client_port{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    /// Required.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// ClientID: name by which the client identifies its user. At most 63 characters. Required.
    std::optional<std::string_view> client_id{};
    /// ClientSignature: text by which the client signs. At most 63 characters. Required.
    std::optional<std::string_view> client_signature{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CLIENT_SESSION_CLOSED_EVENT (message type 100): server tells a client monitor client that
/// another client's session is over, and why.
struct client_session_closed_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 100;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// Status: status code that tells why the session is over. Values of StatusCode.
    ctisp::status_code status{};
    /// ClientPort: TCP port from which the client is connected.
    std::uint32_t client_port{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    /// Required.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// ClientID: name by which the client identifies its user. At most 63 characters. Required.
    std::optional<std::string_view> client_id{};
    /// ClientSignature: text by which the client signs. At most 63 characters. Required.
    std::optional<std::string_view> client_signature{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SESSION_MONITOR_START_REQ (message type 101): client asks to watch the session of another
/// client.
struct session_monitor_start_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 101;
    /// What confirms it.
    using confirmation = ctisp::session_monitor_start_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
};

/// SESSION_MONITOR_START_CONF (message type 102): server has set up the session monitor and
/// returns its id.
struct session_monitor_start_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 102;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
};

/// SESSION_MONITOR_STOP_REQ (message type 103): client asks to watch that session no longer.
struct session_monitor_stop_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 103;
    /// What confirms it.
    using confirmation = ctisp::session_monitor_stop_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
};

/// SESSION_MONITOR_STOP_CONF (message type 104): server has removed the session monitor.
struct session_monitor_stop_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 104;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CONFIG_REQUEST_KEY_EVENT (message type 230): client asks for the configuration keys, to
/// learn whether anything changed.
///
/// Since protocol version 10.
struct config_request_key_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 230;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. Since
    /// version 11.
    std::optional<std::uint32_t> peripheral_id{};
    /// CustomerID: id of the customer; UCCE makes no use of it.
    std::optional<std::uint32_t> customer_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_KEY_EVENT (message type 231): server returns its configuration keys.
///
/// Since protocol version 10.
struct config_key_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 231;
    /// ConfigkeyStatus: how the request for keys turned out. Values of ConfigKeyStatus.
    ctisp::config_key_status configkey_status{};
    /// ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes, of any value.
    std::optional<std::string_view> service_config_key{};
    /// SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes, of any
    /// value.
    std::optional<std::string_view> skill_group_config_key{};
    /// AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    /// load. At most 8 bytes, of any value.
    std::optional<std::string_view> agent_config_key{};
    /// DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes, of any value.
    std::optional<std::string_view> device_config_key{};
    /// CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes, of any
    /// value. Since version 11.
    std::optional<std::string_view> call_type_config_key{};
    /// PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes, of any
    /// value. Since version 22.
    std::optional<std::string_view> peripheral_config_key{};
    /// AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8
    /// bytes, of any value. Since version 22.
    std::optional<std::string_view> agent_desk_settings_config_key{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_REQUEST_EVENT (message type 232): client asks for a configuration load, or only
/// opens the way for updates.
///
/// Since protocol version 10.
struct config_request_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 232;
    /// ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none,
    /// only updates. Bits of ConfigMsgMask.
    ctisp::config_msg_mask config_information{};
    /// ConfigMsgMask: bit mask: configuration events the client wants to get. Bits of
    /// ConfigMsgMask. Since version 20.
    ctisp::config_msg_mask config_msg_mask{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. Since
    /// version 11.
    std::optional<std::uint32_t> peripheral_id{};
    /// CustomerID: id of the customer; UCCE makes no use of it.
    std::optional<std::uint32_t> customer_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_BEGIN_EVENT (message type 233): server opens a block of configuration records and
/// says what is in it.
///
/// Since protocol version 10.
struct config_begin_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 233;
    /// ConfigType: whether the client asked for the block or the server updates on its own. Values
    /// of ConfigType.
    ctisp::config_type config_type{};
    /// ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none,
    /// only updates. Bits of ConfigMsgMask.
    ctisp::config_msg_mask config_information{};
    /// ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes, of any value.
    std::optional<std::string_view> service_config_key{};
    /// SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes, of any
    /// value.
    std::optional<std::string_view> skill_group_config_key{};
    /// AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    /// load. At most 8 bytes, of any value.
    std::optional<std::string_view> agent_config_key{};
    /// DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes, of any value.
    std::optional<std::string_view> device_config_key{};
    /// CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes, of any
    /// value. Since version 11.
    std::optional<std::string_view> call_type_config_key{};
    /// PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes, of any
    /// value. Since version 22.
    std::optional<std::string_view> peripheral_config_key{};
    /// AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8
    /// bytes, of any value. Since version 22.
    std::optional<std::string_view> agent_desk_settings_config_key{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_END_EVENT (message type 234): server closes a block of configuration records and
/// says how it went.
///
/// Since protocol version 10.
struct config_end_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 234;
    /// ConfigEndStatus: how the configuration block turned out. Values of ConfigEndStatus.
    ctisp::config_end_status config_end_status{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_SERVICE_EVENT (message type 235): server sends records of services to a client.
///
/// Since protocol version 10.
struct config_service_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 235;
    /// RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber, MaxQueued, Extension,
    /// ServiceSkillTargetID, PeripheralName, Description, ServiceLevelThreshold, ServiceLevelType,
    /// ConfigParam, FltMRDomainID, NumServiceMembers, ServiceMember, ServicePriority.
    std::vector<ctisp::service_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_SKILL_GROUP_EVENT (message type 236): server sends records of skill groups to a
/// client.
///
/// Since protocol version 10.
struct config_skill_group_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 236;
    /// RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber, FltSkillGroupPriority,
    /// SkillGroupSkillTargetID, Extension, PeripheralName, Description, FltMRDomainID,
    /// FltPrecisionQueueID, FltPrecisionQueueName, ConfigParam.
    std::vector<ctisp::skill_group_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_AGENT_EVENT (message type 237): server sends records of agents to a client.
///
/// Since protocol version 10.
struct config_agent_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 237;
    /// RecordType, FltPeripheralID, ActiveTerminal, AgentType, AgentDeskSettingsID, LoginID,
    /// OldLoginID, LoginName, LastName, FirstName, Extension, Description, AgentSkillTargetID,
    /// NumSkills, SSOEnabled, NumMRDs, FltSkillGroupNumber, FltSkillGroupPriority, FltAgentMRDID,
    /// FltAgentMRDState.
    std::vector<ctisp::agent_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_DEVICE_EVENT (message type 238): server sends records of devices to a client:
/// phones, route points, CTI ports and others.
///
/// Since protocol version 10.
struct config_device_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 238;
    /// RecordType, FltPeripheralID, PeripheralNumber, DeviceType, MaxQueued, FltServiceID,
    /// DialedNumber, DNIS, Extension, Description.
    std::vector<ctisp::device_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// TEAM_CONFIG_REQ (message type 242): client asks for the configuration of the agent teams.
///
/// Since protocol version 19.
struct team_config_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 242;
    /// What confirms it.
    using confirmation = ctisp::team_config_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ConfigParam: how much of the team configuration the client asks for. Values of
    /// TeamConfigParam.
    ctisp::team_config_param config_param{};
};

/// TEAM_CONFIG_EVENT (message type 243): server sends one agent team, first in the load, later
/// whenever the team changes.
///
/// Since protocol version 19.
struct team_config_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 243;
    /// TeamID: identifies an agent team.
    std::uint32_t team_id{};
    /// Operation: what happened to the team: added, removed or changed. Values of TeamOperation.
    ctisp::team_operation operation{};
    /// TeamName: what the agent team is called. At most 49 characters.
    std::optional<std::string_view> team_name{};
    /// AgentIDLong, AgentFlags, RecordType, MemberType.
    std::vector<ctisp::team_member> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// TEAM_CONFIG_CONF (message type 244): server has sent all teams; this comes after the data,
/// not before it.
///
/// Since protocol version 19.
struct team_config_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 244;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// Status: status code that tells why the session is over. Values of TeamConfigStatus.
    ctisp::team_config_status status{};
    /// Text: message in plain words: of the user, or about the event. At most 127 characters.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_CALL_TYPE_EVENT (message type 245): server sends records of call types to a client.
///
/// Since protocol version 11.
struct config_call_type_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 245;
    /// RecordType, FltCallTypeID, CustomerDefinitionID, EnterpriseName, Description,
    /// ServiceLevelThreshold, ServiceLevelType.
    std::vector<ctisp::call_type_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_MRD_EVENT (message type 254): server sends records of media routing domains to a
/// client.
///
/// Since protocol version 20.
struct config_mrd_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 254;
    /// RecordType, FltMRDomainID, FltEnterpriseName, FltDescription, FltMaxTaskDuration,
    /// FltInterruptible.
    std::vector<ctisp::mrd_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_PERIPHERAL_EVENT (message type 260): server sends records of peripherals to a
/// client.
///
/// Since protocol version 22.
struct config_peripheral_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 260;
    /// RecordType, ConfigPeripheralID, DefaultAgentDeskSettingsID.
    std::vector<ctisp::peripheral_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_AGENT_DESK_SETTINGS_EVENT (message type 261): server sends records of agent desk
/// settings to a client.
///
/// Since protocol version 22.
struct config_agent_desk_settings_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 261;
    /// RecordType, AgentDeskSettingsID, FltDeskSettingsMask, FltWrapUpDataIncomingMode,
    /// FltWrapUpDataOutgoingMode, FltLogoutNonActivityTime, FltQualityRecordingRate,
    /// FltRingNoAnswerTime, FltSilentMonitorWarningMessage, FltSilentMonitorAudibleIndication,
    /// FltSupervisorAssistCallMethod, FltEmergencyCallMethod, FltAutoRecordOnEmergency,
    /// FltRecordingMode, FltWorkModeTimer, FltRingNoAnswerDnId, FltDefaultDevicePortAddress,
    /// PlayZipTone, ACDSharedLineUsage.
    std::vector<ctisp::desk_settings_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_TERMINAL_EVENT (message type 276): server sends records of the terminals that agents
/// use to a client.
///
/// Since protocol version 24.
struct config_terminal_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 276;
    /// RecordType, TerminalType, TerminalDeviceName, TerminalTypeName, NumInstruments, Instrument.
    std::vector<ctisp::terminal_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CONFIG_AGENT_SERVICE_EVENT (message type 282): server tells a client which services are
/// enabled for agents.
///
/// Since protocol version 24.
struct config_agent_service_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 282;
    /// AgentSkillTargetID, NumOfEnabledServices, FltEnabledServices, RecordType.
    std::vector<ctisp::agent_service_record> records{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SYSTEM_EVENT (message type 31): server tells a client of a change in the health of PG,
/// peripheral or server.
struct system_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 31;
    /// PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    /// normally. Bits of PGStatusCode.
    ctisp::pg_status_code pg_status{};
    /// ICMCentralControllerTime: date and time at the central controller.
    std::uint32_t icm_central_controller_time{};
    /// SystemEventID: tells what happened in the system. Values of SystemEventID.
    ctisp::system_event_id system_event_id{};
    /// SystemEventArg1: argument 1 of the system event, which says what it stands for.
    std::uint32_t system_event_arg1{};
    /// SystemEventArg2: argument 2 of the system event; some events have none.
    std::uint32_t system_event_arg2{};
    /// SystemEventArg3: argument 3 of the system event; some events have none.
    std::uint32_t system_event_arg3{};
    /// EventDeviceType: what type of id EventDeviceID holds; DEVID_NONE when it is missing. Values
    /// of DeviceIDType. Since version 10.
    std::optional<ctisp::device_id_type> event_device_type{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    std::optional<std::string_view> text{};
    /// EventDeviceID: device that the system event concerns, when there is one. At most 63
    /// characters.
    std::optional<std::string_view> event_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CLIENT_EVENT_REPORT_REQ (message type 32): client raises an alarm, as plain text or as the
/// state of a named object.
struct client_event_report_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 32;
    /// What confirms it.
    using confirmation = ctisp::client_event_report_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// State: how serious the event is: 0 normal, 1 a warning, 2 an error. Values of AlarmState.
    ctisp::alarm_state state{};
    /// ObjectName: alarm object that the event sets; one that does not exist yet is created. At
    /// most 127 characters.
    std::optional<std::string_view> object_name{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    /// Required.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// CLIENT_EVENT_REPORT_CONF (message type 33): server has passed the alarm on.
struct client_event_report_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 33;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// USER_MESSAGE_REQ (message type 107): client sends a text to another client, a supervisor, a
/// team or everybody.
struct user_message_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 107;
    /// What confirms it.
    using confirmation = ctisp::user_message_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// Distribution: circle of clients that the text goes to. Values of MessageDistribution.
    ctisp::message_distribution distribution{};
    /// ClientID: name by which the client identifies its user. At most 63 characters.
    std::optional<std::string_view> client_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    /// Required.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// USER_MESSAGE_CONF (message type 108): server has accepted the text.
struct user_message_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 108;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// USER_MESSAGE_EVENT (message type 109): server hands a text over to a client and names the
/// sender.
struct user_message_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 109;
    /// ICMCentralControllerTime: date and time at the central controller.
    std::uint32_t icm_central_controller_time{};
    /// Distribution: circle of clients that the text goes to. Values of MessageDistribution.
    ctisp::message_distribution distribution{};
    /// ClientID: name by which the client identifies its user. At most 63 characters.
    std::optional<std::string_view> client_id{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// REGISTER_VARIABLES_REQ (message type 110): client names the call variables it wants to be
/// sent; until then it gets all of them.
struct register_variables_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 110;
    /// What confirms it.
    using confirmation = ctisp::register_variables_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// CallVariableMask: bit mask: call variables the client wants to get. Bits of
    /// CallVariableMask.
    ctisp::call_variable_mask call_variable_mask{};
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_variable> named_variables{};
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    std::vector<ctisp::named_array> named_arrays{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// REGISTER_VARIABLES_CONF (message type 111): server has noted the client's choice of
/// variables.
struct register_variables_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 111;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// QUERY_AGENT_STATISTICS_REQ (message type 112): client asks for the statistics of an agent.
struct query_agent_statistics_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 112;
    /// What confirms it.
    using confirmation = ctisp::query_agent_statistics_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// QUERY_AGENT_STATISTICS_CONF (message type 113): server returns the agent's figures since
/// login and since midnight.
struct query_agent_statistics_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 113;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// AvailTimeSession: since sign-in: time in the Available state, in seconds.
    std::uint32_t avail_time_session{};
    /// LoggedOnTimeSession: since sign-in: time signed in, in seconds.
    std::uint32_t logged_on_time_session{};
    /// NotReadyTimeSession: since sign-in: time in the Not Ready state, in seconds.
    std::uint32_t not_ready_time_session{};
    /// ICMAvailableTimeSession: since sign-in: time in the Unified CCE Available state, in
    /// seconds.
    std::uint32_t icm_available_time_session{};
    /// RoutableTimeSession: since sign-in: time in the Routable state over all skill groups, in
    /// seconds.
    std::uint32_t routable_time_session{};
    /// AgentOutCallsSession: since sign-in: number of outbound ACD calls that ended.
    std::uint32_t agent_out_calls_session{};
    /// AgentOutCallsTalkTimeSession: since sign-in: talk time of outbound ACD calls in seconds,
    /// with hold.
    std::uint32_t agent_out_calls_talk_time_session{};
    /// AgentOutCallsTimeSession: since sign-in: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    std::uint32_t agent_out_calls_time_session{};
    /// AgentOutCallsHeldSession: since sign-in: number of ended outbound ACD calls that were put
    /// on hold.
    std::uint32_t agent_out_calls_held_session{};
    /// AgentOutCallsHeldTimeSession: since sign-in: hold time of outbound ACD calls in seconds.
    std::uint32_t agent_out_calls_held_time_session{};
    /// HandledCallsSession: since sign-in: number of inbound ACD calls that were handled.
    std::uint32_t handled_calls_session{};
    /// HandledCallsTalkTimeSession: since sign-in: talk time of handled inbound calls in seconds,
    /// with hold.
    std::uint32_t handled_calls_talk_time_session{};
    /// HandledCallsAfterCallTimeSession: since sign-in: after-call work time of handled inbound
    /// calls in seconds.
    std::uint32_t handled_calls_after_call_time_session{};
    /// HandledCallsTimeSession: since sign-in: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t handled_calls_time_session{};
    /// IncomingCallsHeldSession: since sign-in: number of ended inbound ACD calls that were put on
    /// hold.
    std::uint32_t incoming_calls_held_session{};
    /// IncomingCallsHeldTimeSession: since sign-in: hold time of ended inbound ACD calls in
    /// seconds.
    std::uint32_t incoming_calls_held_time_session{};
    /// InternalCallsSession: since sign-in: number of internal calls that the agent placed.
    std::uint32_t internal_calls_session{};
    /// InternalCallsTimeSession: since sign-in: time on internal calls that the agent placed, in
    /// seconds.
    std::uint32_t internal_calls_time_session{};
    /// InternalCallsRcvdSession: since sign-in: number of internal calls that came in.
    std::uint32_t internal_calls_rcvd_session{};
    /// InternalCallsRcvdTimeSession: since sign-in: time on incoming internal calls in seconds.
    std::uint32_t internal_calls_rcvd_time_session{};
    /// InternalCallsHeldSession: since sign-in: number of internal calls that were put on hold.
    std::uint32_t internal_calls_held_session{};
    /// InternalCallsHeldTimeSession: since sign-in: hold time of ended internal calls in seconds.
    std::uint32_t internal_calls_held_time_session{};
    /// AutoOutCallsSession: since sign-in: number of predictive outbound calls that ended.
    std::uint32_t auto_out_calls_session{};
    /// AutoOutCallsTalkTimeSession: since sign-in: talk time of predictive outbound calls in
    /// seconds, with hold.
    std::uint32_t auto_out_calls_talk_time_session{};
    /// AutoOutCallsTimeSession: since sign-in: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t auto_out_calls_time_session{};
    /// AutoOutCallsHeldSession: since sign-in: number of ended predictive outbound calls that were
    /// put on hold.
    std::uint32_t auto_out_calls_held_session{};
    /// AutoOutCallsHeldTimeSession: since sign-in: hold time of predictive outbound calls in
    /// seconds.
    std::uint32_t auto_out_calls_held_time_session{};
    /// PreviewCallsSession: since sign-in: number of outbound preview calls that ended.
    std::uint32_t preview_calls_session{};
    /// PreviewCallsTalkTimeSession: since sign-in: talk time of outbound preview calls in seconds,
    /// with hold.
    std::uint32_t preview_calls_talk_time_session{};
    /// PreviewCallsTimeSession: since sign-in: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    std::uint32_t preview_calls_time_session{};
    /// PreviewCallsHeldSession: since sign-in: number of ended outbound preview calls that were
    /// put on hold.
    std::uint32_t preview_calls_held_session{};
    /// PreviewCallsHeldTimeSession: since sign-in: hold time of outbound preview calls in seconds.
    std::uint32_t preview_calls_held_time_session{};
    /// ReservationCallsSession: since sign-in: number of agent reservation calls that ended.
    std::uint32_t reservation_calls_session{};
    /// ReservationCallsTalkTimeSession: since sign-in: talk time of agent reservation calls in
    /// seconds, with hold.
    std::uint32_t reservation_calls_talk_time_session{};
    /// ReservationCallsTimeSession: since sign-in: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    std::uint32_t reservation_calls_time_session{};
    /// ReservationCallsHeldSession: since sign-in: number of ended agent reservation calls that
    /// were put on hold.
    std::uint32_t reservation_calls_held_session{};
    /// ReservationCallsHeldTimeSession: since sign-in: hold time of agent reservation calls in
    /// seconds.
    std::uint32_t reservation_calls_held_time_session{};
    /// BargeInCallsSession: since sign-in: number of barge-ins that supervisors completed.
    std::uint32_t barge_in_calls_session{};
    /// InterceptCallsSession: since sign-in: number of intercepts that supervisors completed.
    std::uint32_t intercept_calls_session{};
    /// MonitorCallsSession: since sign-in: number of call monitorings that supervisors completed.
    std::uint32_t monitor_calls_session{};
    /// WhisperCallsSession: since sign-in: number of whispers that supervisors completed.
    std::uint32_t whisper_calls_session{};
    /// EmergencyCallsSession: since sign-in: number of emergency calls.
    std::uint32_t emergency_calls_session{};
    /// AvailTimeToday: since midnight: time in the Available state, in seconds.
    std::uint32_t avail_time_today{};
    /// LoggedOnTimeToday: since midnight: time signed in, in seconds.
    std::uint32_t logged_on_time_today{};
    /// NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds.
    std::uint32_t not_ready_time_today{};
    /// ICMAvailableTimeToday: since midnight: time in the Unified CCE Available state, in seconds.
    std::uint32_t icm_available_time_today{};
    /// RoutableTimeToday: since midnight: time in the Routable state over all skill groups, in
    /// seconds.
    std::uint32_t routable_time_today{};
    /// AgentOutCallsToday: since midnight: number of outbound ACD calls that ended.
    std::uint32_t agent_out_calls_today{};
    /// AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds,
    /// with hold.
    std::uint32_t agent_out_calls_talk_time_today{};
    /// AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    /// after-call work too).
    std::uint32_t agent_out_calls_time_today{};
    /// AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    /// hold.
    std::uint32_t agent_out_calls_held_today{};
    /// AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds.
    std::uint32_t agent_out_calls_held_time_today{};
    /// HandledCallsToday: since midnight: number of inbound ACD calls that were handled.
    std::uint32_t handled_calls_today{};
    /// HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    /// with hold.
    std::uint32_t handled_calls_talk_time_today{};
    /// HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound
    /// calls in seconds.
    std::uint32_t handled_calls_after_call_time_today{};
    /// HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t handled_calls_time_today{};
    /// IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    /// hold.
    std::uint32_t incoming_calls_held_today{};
    /// IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in
    /// seconds.
    std::uint32_t incoming_calls_held_time_today{};
    /// InternalCallsToday: since midnight: number of internal calls that the agent placed.
    std::uint32_t internal_calls_today{};
    /// InternalCallsTimeToday: since midnight: time on internal calls that the agent placed, in
    /// seconds.
    std::uint32_t internal_calls_time_today{};
    /// InternalCallsRcvdToday: since midnight: number of internal calls that came in.
    std::uint32_t internal_calls_rcvd_today{};
    /// InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds.
    std::uint32_t internal_calls_rcvd_time_today{};
    /// InternalCallsHeldToday: since midnight: number of internal calls that were put on hold.
    std::uint32_t internal_calls_held_today{};
    /// InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    std::uint32_t internal_calls_held_time_today{};
    /// AutoOutCallsToday: since midnight: number of predictive outbound calls that ended.
    std::uint32_t auto_out_calls_today{};
    /// AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in
    /// seconds, with hold.
    std::uint32_t auto_out_calls_talk_time_today{};
    /// AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t auto_out_calls_time_today{};
    /// AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    /// put on hold.
    std::uint32_t auto_out_calls_held_today{};
    /// AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in
    /// seconds.
    std::uint32_t auto_out_calls_held_time_today{};
    /// PreviewCallsToday: since midnight: number of outbound preview calls that ended.
    std::uint32_t preview_calls_today{};
    /// PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    /// with hold.
    std::uint32_t preview_calls_talk_time_today{};
    /// PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    std::uint32_t preview_calls_time_today{};
    /// PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    /// on hold.
    std::uint32_t preview_calls_held_today{};
    /// PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    std::uint32_t preview_calls_held_time_today{};
    /// ReservationCallsToday: since midnight: number of agent reservation calls that ended.
    std::uint32_t reservation_calls_today{};
    /// ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    /// seconds, with hold.
    std::uint32_t reservation_calls_talk_time_today{};
    /// ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    std::uint32_t reservation_calls_time_today{};
    /// ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that
    /// were put on hold.
    std::uint32_t reservation_calls_held_today{};
    /// ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    /// seconds.
    std::uint32_t reservation_calls_held_time_today{};
    /// BargeInCallsToday: since midnight: number of barge-ins that supervisors completed.
    std::uint32_t barge_in_calls_today{};
    /// InterceptCallsToday: since midnight: number of intercepts that supervisors completed.
    std::uint32_t intercept_calls_today{};
    /// MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    std::uint32_t monitor_calls_today{};
    /// WhisperCallsToday: since midnight: number of whispers that supervisors completed.
    std::uint32_t whisper_calls_today{};
    /// EmergencyCallsToday: since midnight: number of emergency calls.
    std::uint32_t emergency_calls_today{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// QUERY_SKILL_GROUP_STATISTICS_REQ (message type 114): client asks for the statistics of a
/// skill group.
struct query_skill_group_statistics_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 114;
    /// What confirms it.
    using confirmation = ctisp::query_skill_group_statistics_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
};

/// QUERY_SKILL_GROUP_STATISTICS_CONF (message type 115): server returns the group's figures:
/// now, five minutes, half hour and since midnight.
struct query_skill_group_statistics_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 115;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    std::optional<std::uint32_t> skill_group_id{};
    /// AgentsLoggedOn: number of agents signed in to the skill group at this moment.
    std::uint32_t agents_logged_on{};
    /// AgentsAvail: number of agents who are Available for the skill group at this moment.
    std::uint32_t agents_avail{};
    /// AgentsNotReady: number of agents who are Not Ready at this moment.
    std::uint32_t agents_not_ready{};
    /// AgentsReady: number of agents who are Ready at this moment.
    std::uint32_t agents_ready{};
    /// AgentsTalkingIn: number of agents in talk on inbound calls at this moment.
    std::uint32_t agents_talking_in{};
    /// AgentsTalkingOut: number of agents in talk on outbound calls at this moment.
    std::uint32_t agents_talking_out{};
    /// AgentsTalkingOther: number of agents in talk on internal calls at this moment.
    std::uint32_t agents_talking_other{};
    /// AgentsWorkNotReady: number of agents who are Work Not Ready at this moment.
    std::uint32_t agents_work_not_ready{};
    /// AgentsWorkReady: number of agents who are Work Ready at this moment.
    std::uint32_t agents_work_ready{};
    /// AgentsBusyOther: number of agents taken up by calls of other skill groups.
    std::uint32_t agents_busy_other{};
    /// AgentsReserved: number of agents who are Reserved at this moment.
    std::uint32_t agents_reserved{};
    /// AgentsHold: number of the skill group's calls on hold at this moment.
    std::uint32_t agents_hold{};
    /// AgentsICMAvailable: number of agents who are Unified CCE Available at this moment.
    std::uint32_t agents_icm_available{};
    /// AgentsApplicationAvailable: number of agents who are Application Available at this moment.
    std::uint32_t agents_application_available{};
    /// AgentsTalkingAutoOut: number of predictive outbound calls in talk at this moment.
    std::uint32_t agents_talking_auto_out{};
    /// AgentsTalkingPreview: number of outbound preview calls in talk at this moment.
    std::uint32_t agents_talking_preview{};
    /// AgentsTalkingReservation: number of agent reservation calls in talk at this moment.
    std::uint32_t agents_talking_reservation{};
    /// RouterCallsQNow: number of calls in the router's queue for the group (0xFFFFFFFF: not
    /// known).
    std::optional<std::uint32_t> router_calls_q_now{};
    /// LongestRouterCallQNow: longest wait in the router's queue at this moment, in seconds
    /// (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> longest_router_call_q_now{};
    /// CallsQNow: number of calls in the group's queue at this moment (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> calls_q_now{};
    /// CallsQTimeNow: summed waiting time in seconds of the calls now in the queue (0xFFFFFFFF:
    /// not known).
    std::optional<std::uint32_t> calls_q_time_now{};
    /// LongestCallQNow: longest waiting time in seconds among the calls now in the queue
    /// (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> longest_call_q_now{};
    /// AvailTimeTo5: present 5 minutes: time in the Available state, in seconds.
    std::uint32_t avail_time_to5{};
    /// LoggedOnTimeTo5: present 5 minutes: time signed in, in seconds.
    std::uint32_t logged_on_time_to5{};
    /// NotReadyTimeTo5: present 5 minutes: time in the Not Ready state, in seconds.
    std::uint32_t not_ready_time_to5{};
    /// AgentOutCallsTo5: present 5 minutes: number of outbound ACD calls that ended.
    std::uint32_t agent_out_calls_to5{};
    /// AgentOutCallsTalkTimeTo5: present 5 minutes: talk time of outbound ACD calls in seconds,
    /// with hold.
    std::uint32_t agent_out_calls_talk_time_to5{};
    /// AgentOutCallsTimeTo5: present 5 minutes: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    std::uint32_t agent_out_calls_time_to5{};
    /// AgentOutCallsHeldTo5: present 5 minutes: number of ended outbound ACD calls that were put
    /// on hold.
    std::uint32_t agent_out_calls_held_to5{};
    /// AgentOutCallsHeldTimeTo5: present 5 minutes: hold time of outbound ACD calls in seconds.
    std::uint32_t agent_out_calls_held_time_to5{};
    /// HandledCallsTo5: present 5 minutes: number of inbound ACD calls that were handled.
    std::uint32_t handled_calls_to5{};
    /// HandledCallsTalkTimeTo5: present 5 minutes: talk time of handled inbound calls in seconds,
    /// with hold.
    std::uint32_t handled_calls_talk_time_to5{};
    /// HandledCallsAfterCallTimeTo5: present 5 minutes: after-call work time of handled inbound
    /// calls in seconds.
    std::uint32_t handled_calls_after_call_time_to5{};
    /// HandledCallsTimeTo5: present 5 minutes: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t handled_calls_time_to5{};
    /// IncomingCallsHeldTo5: present 5 minutes: number of ended inbound ACD calls that were put on
    /// hold.
    std::uint32_t incoming_calls_held_to5{};
    /// IncomingCallsHeldTimeTo5: present 5 minutes: hold time of ended inbound ACD calls in
    /// seconds.
    std::uint32_t incoming_calls_held_time_to5{};
    /// InternalCallsRcvdTo5: present 5 minutes: number of internal calls that came in.
    std::uint32_t internal_calls_rcvd_to5{};
    /// InternalCallsRcvdTimeTo5: present 5 minutes: time on incoming internal calls in seconds.
    std::uint32_t internal_calls_rcvd_time_to5{};
    /// InternalCallsHeldTo5: present 5 minutes: number of internal calls that were put on hold.
    std::uint32_t internal_calls_held_to5{};
    /// InternalCallsHeldTimeTo5: present 5 minutes: hold time of ended internal calls in seconds.
    std::uint32_t internal_calls_held_time_to5{};
    /// AutoOutCallsTo5: present 5 minutes: number of predictive outbound calls that ended.
    std::uint32_t auto_out_calls_to5{};
    /// AutoOutCallsTalkTimeTo5: present 5 minutes: talk time of predictive outbound calls in
    /// seconds, with hold.
    std::uint32_t auto_out_calls_talk_time_to5{};
    /// AutoOutCallsTimeTo5: present 5 minutes: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t auto_out_calls_time_to5{};
    /// AutoOutCallsHeldTo5: present 5 minutes: number of ended predictive outbound calls that were
    /// put on hold.
    std::uint32_t auto_out_calls_held_to5{};
    /// AutoOutCallsHeldTimeTo5: present 5 minutes: hold time of predictive outbound calls in
    /// seconds.
    std::uint32_t auto_out_calls_held_time_to5{};
    /// PreviewCallsTo5: present 5 minutes: number of outbound preview calls that ended.
    std::uint32_t preview_calls_to5{};
    /// PreviewCallsTalkTimeTo5: present 5 minutes: talk time of outbound preview calls in seconds,
    /// with hold.
    std::uint32_t preview_calls_talk_time_to5{};
    /// PreviewCallsTimeTo5: present 5 minutes: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    std::uint32_t preview_calls_time_to5{};
    /// PreviewCallsHeldTo5: present 5 minutes: number of ended outbound preview calls that were
    /// put on hold.
    std::uint32_t preview_calls_held_to5{};
    /// PreviewCallsHeldTimeTo5: present 5 minutes: hold time of outbound preview calls in seconds.
    std::uint32_t preview_calls_held_time_to5{};
    /// ReservationCallsTo5: present 5 minutes: number of agent reservation calls that ended.
    std::uint32_t reservation_calls_to5{};
    /// ReservationCallsTalkTimeTo5: present 5 minutes: talk time of agent reservation calls in
    /// seconds, with hold.
    std::uint32_t reservation_calls_talk_time_to5{};
    /// ReservationCallsTimeTo5: present 5 minutes: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    std::uint32_t reservation_calls_time_to5{};
    /// ReservationCallsHeldTo5: present 5 minutes: number of ended agent reservation calls that
    /// were put on hold.
    std::uint32_t reservation_calls_held_to5{};
    /// ReservationCallsHeldTimeTo5: present 5 minutes: hold time of agent reservation calls in
    /// seconds.
    std::uint32_t reservation_calls_held_time_to5{};
    /// BargeInCallsTo5: present 5 minutes: number of barge-ins that supervisors completed.
    std::uint32_t barge_in_calls_to5{};
    /// InterceptCallsTo5: present 5 minutes: number of intercepts that supervisors completed.
    std::uint32_t intercept_calls_to5{};
    /// MonitorCallsTo5: present 5 minutes: number of call monitorings that supervisors completed.
    std::uint32_t monitor_calls_to5{};
    /// WhisperCallsTo5: present 5 minutes: number of whispers that supervisors completed.
    std::uint32_t whisper_calls_to5{};
    /// EmergencyCallsTo5: present 5 minutes: number of emergency calls.
    std::uint32_t emergency_calls_to5{};
    /// CallsQ5: present 5 minutes: number of calls that were queued to the group (0xFFFFFFFF: not
    /// known).
    std::optional<std::uint32_t> calls_q5{};
    /// CallsQTime5: present 5 minutes: summed queue time in seconds (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> calls_q_time5{};
    /// LongestCallQ5: present 5 minutes: longest queue time in seconds (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> longest_call_q5{};
    /// AvailTimeToHalf: present half hour: time in the Available state, in seconds.
    std::uint32_t avail_time_to_half{};
    /// LoggedOnTimeToHalf: present half hour: time signed in, in seconds.
    std::uint32_t logged_on_time_to_half{};
    /// NotReadyTimeToHalf: present half hour: time in the Not Ready state, in seconds.
    std::uint32_t not_ready_time_to_half{};
    /// AgentOutCallsToHalf: present half hour: number of outbound ACD calls that ended.
    std::uint32_t agent_out_calls_to_half{};
    /// AgentOutCallsTalkTimeToHalf: present half hour: talk time of outbound ACD calls in seconds,
    /// with hold.
    std::uint32_t agent_out_calls_talk_time_to_half{};
    /// AgentOutCallsTimeToHalf: present half hour: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    std::uint32_t agent_out_calls_time_to_half{};
    /// AgentOutCallsHeldToHalf: present half hour: number of ended outbound ACD calls that were
    /// put on hold.
    std::uint32_t agent_out_calls_held_to_half{};
    /// AgentOutCallsHeldTimeToHalf: present half hour: hold time of outbound ACD calls in seconds.
    std::uint32_t agent_out_calls_held_time_to_half{};
    /// HandledCallsToHalf: present half hour: number of inbound ACD calls that were handled.
    std::uint32_t handled_calls_to_half{};
    /// HandledCallsTalkTimeToHalf: present half hour: talk time of handled inbound calls in
    /// seconds, with hold.
    std::uint32_t handled_calls_talk_time_to_half{};
    /// HandledCallsAfterCallTimeToHalf: present half hour: after-call work time of handled inbound
    /// calls in seconds.
    std::uint32_t handled_calls_after_call_time_to_half{};
    /// HandledCallsTimeToHalf: present half hour: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t handled_calls_time_to_half{};
    /// IncomingCallsHeldToHalf: present half hour: number of ended inbound ACD calls that were put
    /// on hold.
    std::uint32_t incoming_calls_held_to_half{};
    /// IncomingCallsHeldTimeToHalf: present half hour: hold time of ended inbound ACD calls in
    /// seconds.
    std::uint32_t incoming_calls_held_time_to_half{};
    /// InternalCallsRcvdToHalf: present half hour: number of internal calls that came in.
    std::uint32_t internal_calls_rcvd_to_half{};
    /// InternalCallsRcvdTimeToHalf: present half hour: time on incoming internal calls in seconds.
    std::uint32_t internal_calls_rcvd_time_to_half{};
    /// InternalCallsHeldToHalf: present half hour: number of internal calls that were put on hold.
    std::uint32_t internal_calls_held_to_half{};
    /// InternalCallsHeldTimeToHalf: present half hour: hold time of ended internal calls in
    /// seconds.
    std::uint32_t internal_calls_held_time_to_half{};
    /// AutoOutCallsToHalf: present half hour: number of predictive outbound calls that ended.
    std::uint32_t auto_out_calls_to_half{};
    /// AutoOutCallsTalkTimeToHalf: present half hour: talk time of predictive outbound calls in
    /// seconds, with hold.
    std::uint32_t auto_out_calls_talk_time_to_half{};
    /// AutoOutCallsTimeToHalf: present half hour: handle time of predictive outbound calls in
    /// seconds (hold, after-call work too).
    std::uint32_t auto_out_calls_time_to_half{};
    /// AutoOutCallsHeldToHalf: present half hour: number of ended predictive outbound calls that
    /// were put on hold.
    std::uint32_t auto_out_calls_held_to_half{};
    /// AutoOutCallsHeldTimeToHalf: present half hour: hold time of predictive outbound calls in
    /// seconds.
    std::uint32_t auto_out_calls_held_time_to_half{};
    /// PreviewCallsToHalf: present half hour: number of outbound preview calls that ended.
    std::uint32_t preview_calls_to_half{};
    /// PreviewCallsTalkTimeToHalf: present half hour: talk time of outbound preview calls in
    /// seconds, with hold.
    std::uint32_t preview_calls_talk_time_to_half{};
    /// PreviewCallsTimeToHalf: present half hour: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    std::uint32_t preview_calls_time_to_half{};
    /// PreviewCallsHeldToHalf: present half hour: number of ended outbound preview calls that were
    /// put on hold.
    std::uint32_t preview_calls_held_to_half{};
    /// PreviewCallsHeldTimeToHalf: present half hour: hold time of outbound preview calls in
    /// seconds.
    std::uint32_t preview_calls_held_time_to_half{};
    /// ReservationCallsToHalf: present half hour: number of agent reservation calls that ended.
    std::uint32_t reservation_calls_to_half{};
    /// ReservationCallsTalkTimeToHalf: present half hour: talk time of agent reservation calls in
    /// seconds, with hold.
    std::uint32_t reservation_calls_talk_time_to_half{};
    /// ReservationCallsTimeToHalf: present half hour: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    std::uint32_t reservation_calls_time_to_half{};
    /// ReservationCallsHeldToHalf: present half hour: number of ended agent reservation calls that
    /// were put on hold.
    std::uint32_t reservation_calls_held_to_half{};
    /// ReservationCallsHeldTimeToHalf: present half hour: hold time of agent reservation calls in
    /// seconds.
    std::uint32_t reservation_calls_held_time_to_half{};
    /// BargeInCallsToHalf: present half hour: number of barge-ins that supervisors completed.
    std::uint32_t barge_in_calls_to_half{};
    /// InterceptCallsToHalf: present half hour: number of intercepts that supervisors completed.
    std::uint32_t intercept_calls_to_half{};
    /// MonitorCallsToHalf: present half hour: number of call monitorings that supervisors
    /// completed.
    std::uint32_t monitor_calls_to_half{};
    /// WhisperCallsToHalf: present half hour: number of whispers that supervisors completed.
    std::uint32_t whisper_calls_to_half{};
    /// EmergencyCallsToHalf: present half hour: number of emergency calls.
    std::uint32_t emergency_calls_to_half{};
    /// CallsQHalf: present half hour: number of calls that were queued to the group (0xFFFFFFFF:
    /// not known).
    std::optional<std::uint32_t> calls_q_half{};
    /// CallsQTimeHalf: present half hour: summed queue time in seconds (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> calls_q_time_half{};
    /// LongestCallQHalf: present half hour: longest queue time in seconds (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> longest_call_q_half{};
    /// AvailTimeToday: since midnight: time in the Available state, in seconds.
    std::uint32_t avail_time_today{};
    /// LoggedOnTimeToday: since midnight: time signed in, in seconds.
    std::uint32_t logged_on_time_today{};
    /// NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds.
    std::uint32_t not_ready_time_today{};
    /// AgentOutCallsToday: since midnight: number of outbound ACD calls that ended.
    std::uint32_t agent_out_calls_today{};
    /// AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds,
    /// with hold.
    std::uint32_t agent_out_calls_talk_time_today{};
    /// AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    /// after-call work too).
    std::uint32_t agent_out_calls_time_today{};
    /// AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    /// hold.
    std::uint32_t agent_out_calls_held_today{};
    /// AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds.
    std::uint32_t agent_out_calls_held_time_today{};
    /// HandledCallsToday: since midnight: number of inbound ACD calls that were handled.
    std::uint32_t handled_calls_today{};
    /// HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    /// with hold.
    std::uint32_t handled_calls_talk_time_today{};
    /// HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound
    /// calls in seconds.
    std::uint32_t handled_calls_after_call_time_today{};
    /// HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t handled_calls_time_today{};
    /// IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    /// hold.
    std::uint32_t incoming_calls_held_today{};
    /// IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in
    /// seconds.
    std::uint32_t incoming_calls_held_time_today{};
    /// InternalCallsRcvdToday: since midnight: number of internal calls that came in.
    std::uint32_t internal_calls_rcvd_today{};
    /// InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds.
    std::uint32_t internal_calls_rcvd_time_today{};
    /// InternalCallsHeldToday: since midnight: number of internal calls that were put on hold.
    std::uint32_t internal_calls_held_today{};
    /// InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    std::uint32_t internal_calls_held_time_today{};
    /// AutoOutCallsToday: since midnight: number of predictive outbound calls that ended.
    std::uint32_t auto_out_calls_today{};
    /// AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in
    /// seconds, with hold.
    std::uint32_t auto_out_calls_talk_time_today{};
    /// AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    std::uint32_t auto_out_calls_time_today{};
    /// AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    /// put on hold.
    std::uint32_t auto_out_calls_held_today{};
    /// AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in
    /// seconds.
    std::uint32_t auto_out_calls_held_time_today{};
    /// PreviewCallsToday: since midnight: number of outbound preview calls that ended.
    std::uint32_t preview_calls_today{};
    /// PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    /// with hold.
    std::uint32_t preview_calls_talk_time_today{};
    /// PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    std::uint32_t preview_calls_time_today{};
    /// PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    /// on hold.
    std::uint32_t preview_calls_held_today{};
    /// PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    std::uint32_t preview_calls_held_time_today{};
    /// ReservationCallsToday: since midnight: number of agent reservation calls that ended.
    std::uint32_t reservation_calls_today{};
    /// ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    /// seconds, with hold.
    std::uint32_t reservation_calls_talk_time_today{};
    /// ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    std::uint32_t reservation_calls_time_today{};
    /// ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that
    /// were put on hold.
    std::uint32_t reservation_calls_held_today{};
    /// ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    /// seconds.
    std::uint32_t reservation_calls_held_time_today{};
    /// BargeInCallsToday: since midnight: number of barge-ins that supervisors completed.
    std::uint32_t barge_in_calls_today{};
    /// InterceptCallsToday: since midnight: number of intercepts that supervisors completed.
    std::uint32_t intercept_calls_today{};
    /// MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    std::uint32_t monitor_calls_today{};
    /// WhisperCallsToday: since midnight: number of whispers that supervisors completed.
    std::uint32_t whisper_calls_today{};
    /// EmergencyCallsToday: since midnight: number of emergency calls.
    std::uint32_t emergency_calls_today{};
    /// CallsQToday: since midnight: number of calls that were queued to the group (0xFFFFFFFF: not
    /// known).
    std::optional<std::uint32_t> calls_q_today{};
    /// CallsQTimeToday: since midnight: summed queue time in seconds (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> calls_q_time_today{};
    /// LongestCallQToday: since midnight: longest queue time in seconds (0xFFFFFFFF: not known).
    std::optional<std::uint32_t> longest_call_q_today{};
};

/// SET_APP_DATA_REQ (message type 129): client sets variables of an application path; what it
/// leaves out stays as it was.
struct set_app_data_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 129;
    /// What confirms it.
    using confirmation = ctisp::set_app_data_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ApplicationPathID: identifies the application path. Required.
    std::optional<std::int32_t> application_path_id{};
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable1{};
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable2{};
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable3{};
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable4{};
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable5{};
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable6{};
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable7{};
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable8{};
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable9{};
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters.
    std::optional<std::string_view> call_variable10{};
    /// FltCallTypeID: call type that Unified CCE gives the call.
    std::optional<std::uint32_t> flt_call_type_id{};
    /// PreCallInvokeID: invoke id of the pre-call that led to the event.
    std::optional<std::uint32_t> pre_call_invoke_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_APP_DATA_CONF (message type 130): server answers once the application variables are
/// stored safely.
struct set_app_data_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 130;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// AGENT_DESK_SETTINGS_REQ (message type 131): client asks for the desk settings of an agent.
struct agent_desk_settings_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 131;
    /// What confirms it.
    using confirmation = ctisp::agent_desk_settings_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// AGENT_DESK_SETTINGS_CONF (message type 132): server returns the agent's desk settings.
struct agent_desk_settings_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 132;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// DeskSettingsMask: bit mask: desk settings that are on or off. Bits of DeskSettingsMask.
    ctisp::desk_settings_mask desk_settings_mask{};
    /// WrapupDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    /// Values of WrapupDataIncomingMode.
    ctisp::wrapup_data_incoming_mode wrapup_data_incoming_mode{};
    /// WrapupDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    /// Values of WrapupDataOutgoingMode.
    ctisp::wrapup_data_outgoing_mode wrapup_data_outgoing_mode{};
    /// LogoutNonActivityTime: after how many seconds without desktop activity the agent is signed
    /// out.
    std::uint32_t logout_non_activity_time{};
    /// QualityRecordingRate: rate at which calls of the agent are recorded.
    std::uint32_t quality_recording_rate{};
    /// RingNoAnswerTime: after how many seconds of ringing a call goes elsewhere.
    std::uint32_t ring_no_answer_time{};
    /// SilentMonitorWarningMessage: anything but zero: a warning box appears when silent
    /// monitoring begins.
    std::uint32_t silent_monitor_warning_message{};
    /// SilentMonitorAudibleIndication: anything but zero: silent monitoring begins with an audible
    /// click.
    std::uint32_t silent_monitor_audible_indication{};
    /// SupervisorAssistCallMethod: how assistance joins: zero by consultation, any other value by
    /// blind conference.
    std::uint32_t supervisor_assist_call_method{};
    /// EmergencyCallMethod: how emergency help joins: zero by consultation, any other value by
    /// blind conference.
    std::uint32_t emergency_call_method{};
    /// AutoRecordOnEmergency: anything but zero: a request for emergency help starts a recording.
    std::uint32_t auto_record_on_emergency{};
    /// RecordingMode: anything but zero: recording requests take the way over Unified CM and PIM.
    std::uint32_t recording_mode{};
    /// WorkModeTimer: when automatic wrap-up ends.
    std::uint32_t work_mode_timer{};
    /// RingNoAnswerDN: where unanswered calls are routed next, by dialed number id.
    std::uint32_t ring_no_answer_dn{};
    /// DefaultDevicePortAddress: takes the place of the agent device's default port address. At
    /// most 31 characters.
    std::optional<std::string_view> default_device_port_address{};
    /// PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    /// Values of PlayZipTone. Since version 23.
    std::optional<ctisp::play_zip_tone> play_zip_tone{};
    /// ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. Values of
    /// ACDSharedLineUsage. Since version 23.
    std::optional<ctisp::acd_shared_line_usage> acd_shared_line_usage{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// START_RECORDING_REQ (message type 147): client asks to record a call; the server passes
/// this on to a recording application.
struct start_recording_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 147;
    /// What confirms it.
    using confirmation = ctisp::start_recording_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ClientPort: TCP port from which the client is connected.
    std::uint32_t client_port{};
    /// BitRate: media bit rate; matters for G.723 alone.
    std::uint32_t bit_rate{};
    /// PacketSize: how many milliseconds of media a packet holds.
    std::uint32_t packet_size{};
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    ctisp::rtp_direction direction{};
    /// RTPType: media of the stream: 0 audio, 1 video, 2 data. Values of RTPType.
    ctisp::rtp_type rtp_type{};
    /// EchoCancellation: whether echo is cancelled: off or on. Values of EchoCancellation.
    ctisp::echo_cancellation echo_cancellation{};
    /// PayloadType: which audio codec is used, by number.
    std::uint16_t payload_type{};
    /// ClientID: name by which the client identifies its user. At most 63 characters.
    std::optional<std::string_view> client_id{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// START_RECORDING_CONF (message type 148): recording application says that it records; the
/// server passes this on to the client.
struct start_recording_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 148;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
    /// ServerData: value of the recording server's own, to be returned to it in
    /// STOP_RECORDING_REQ.
    std::uint32_t server_data{};
    /// ClientID: name by which the client identifies its user. At most 63 characters.
    std::optional<std::string_view> client_id{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// STOP_RECORDING_REQ (message type 149): client asks to end a recording; the server passes
/// this on to the recording application.
struct stop_recording_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 149;
    /// What confirms it.
    using confirmation = ctisp::stop_recording_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// ClientPort: TCP port from which the client is connected.
    std::uint32_t client_port{};
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
    /// ServerData: value of the recording server's own, to be returned to it in
    /// STOP_RECORDING_REQ.
    std::uint32_t server_data{};
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    ctisp::rtp_direction direction{};
    /// ClientID: name by which the client identifies its user. At most 63 characters.
    std::optional<std::string_view> client_id{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// STOP_RECORDING_CONF (message type 150): recording application says that it has ended; the
/// server passes this on to the client.
struct stop_recording_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 150;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ClientID: name by which the client identifies its user. At most 63 characters.
    std::optional<std::string_view> client_id{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_AGENT_SERVICE_DATA_REQ (message type 283): client reports how the agent rated the
/// suggestions of an answer service.
///
/// Since protocol version 24.
struct set_agent_service_data_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 283;
    /// What confirms it.
    using confirmation = ctisp::set_agent_service_data_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    std::uint32_t router_call_key_day{};
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    std::uint32_t router_call_key_call_id{};
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    std::uint32_t router_call_key_sequence_number{};
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    std::uint32_t agent_skill_target_id{};
    /// NumOfEnabledServices: number of AI services that are on for the call.
    std::optional<std::uint16_t> num_of_enabled_services{};
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService.
    std::vector<ctisp::enabled_service> flt_enabled_services{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SET_AGENT_SERVICE_DATA_CONF (message type 284): server answers with a status, which may
/// tell of a failure.
///
/// Since protocol version 24.
struct set_agent_service_data_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 284;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// Status: status code that tells why the session is over. Values of StatusCode.
    ctisp::status_code status{};
};

/// MONITOR_START_REQ (message type 93): client asks for the events of one call or one device,
/// chosen by masks.
struct monitor_start_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 93;
    /// What confirms it.
    using confirmation = ctisp::monitor_start_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{0, connection_device_id_type::none, std::nullopt};
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    ctisp::call_msg_mask call_msg_mask{};
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    ctisp::agent_state_mask agent_state_mask{};
    /// MonitoredDeviceType: what type of id MonitoredDeviceID holds; DEVID_NONE when a call is
    /// monitored. Values of DeviceIDType.
    std::optional<ctisp::device_id_type> monitored_device_type{};
    /// MonitoredDeviceID: device whose events are wanted. At most 63 characters.
    std::optional<std::string_view> monitored_device_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// MONITOR_START_CONF (message type 94): server has set up the monitor and returns its id.
struct monitor_start_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 94;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
};

/// MONITOR_STOP_REQ (message type 95): client asks to end a call or device monitor.
struct monitor_stop_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 95;
    /// What confirms it.
    using confirmation = ctisp::monitor_stop_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
};

/// MONITOR_STOP_CONF (message type 96): server has removed the monitor.
struct monitor_stop_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 96;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CHANGE_MONITOR_MASK_REQ (message type 97): client gives a call or device monitor new event
/// masks.
struct change_monitor_mask_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 97;
    /// What confirms it.
    using confirmation = ctisp::change_monitor_mask_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    ctisp::call_msg_mask call_msg_mask{};
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    ctisp::agent_state_mask agent_state_mask{};
};

/// CHANGE_MONITOR_MASK_CONF (message type 98): server has put the new masks in force.
struct change_monitor_mask_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 98;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// REGISTER_SERVICE_REQ (message type 143): server application offers a service to the clients
/// of the CTI server.
struct register_service_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 143;
    /// What confirms it.
    using confirmation = ctisp::register_service_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ServerMode: rule for the choice among several servers. Values of ServerMode.
    ctisp::server_mode server_mode{};
    /// ServiceName: what the offered service is called, Cisco:CallRecording for one. At most 63
    /// characters. Required.
    std::optional<std::string_view> service_name{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// REGISTER_SERVICE_CONF (message type 144): server has registered the service and returns its
/// id.
struct register_service_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 144;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// RegisteredServiceID: identifies a service registration.
    std::uint32_t registered_service_id{};
};

/// UNREGISTER_SERVICE_REQ (message type 145): server application takes its service back.
struct unregister_service_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 145;
    /// What confirms it.
    using confirmation = ctisp::unregister_service_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// RegisteredServiceID: identifies a service registration.
    std::uint32_t registered_service_id{};
};

/// UNREGISTER_SERVICE_CONF (message type 146): server no longer has the service registered.
struct unregister_service_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 146;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// FAILURE_CONF (message type 1): server's answer to any request that it refuses, sent instead
/// of the proper confirmation.
struct failure_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 1;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// Status: status code that tells why the session is over. Values of StatusCode.
    ctisp::status_code status{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// FAILURE_EVENT (message type 2): server reports a failure that no request caused, such as
/// going off line.
struct failure_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 2;
    /// Status: status code that tells why the session is over. Values of StatusCode.
    ctisp::status_code status{};
    /// Text: message in plain words: of the user, or about the event. At most 254 characters.
    std::optional<std::string_view> text{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// OPEN_REQ (message type 3): client opens its session: version, services, masks and who it
/// is; first message of all.
struct open_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 3;
    /// What confirms it.
    using confirmation = ctisp::open_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// VersionNumber: protocol version the client wants; decides how all later messages are laid
    /// out.
    std::uint32_t version_number{};
    /// IdleTimeout: after how many seconds of client silence the server ends the session;
    /// 0xFFFFFFFF: no limit.
    std::optional<std::uint32_t> idle_timeout{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ServicesRequested: bit mask: CTI services that the client would like. Bits of CTIService.
    ctisp::services services_requested{};
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    ctisp::call_msg_mask call_msg_mask{};
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    ctisp::agent_state_mask agent_state_mask{};
    /// ConfigMsgMask: bit mask: configuration events the client wants to get. Bits of
    /// ConfigMsgMask.
    ctisp::config_msg_mask config_msg_mask{};
    /// ClientID: name by which the client identifies its user. At most 63 characters. Required.
    std::optional<std::string_view> client_id{};
    /// ClientPassword: password that goes with ClientID; may be empty but not missing. At most 64
    /// bytes, of any value. Required.
    std::optional<std::string_view> client_password{};
    /// ClientSignature: text by which the client signs. At most 63 characters.
    std::optional<std::string_view> client_signature{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// ApplicationPathID: identifies the application path.
    std::optional<std::int32_t> application_path_id{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// OPEN_CONF (message type 4): server grants the session and says what it allows.
struct open_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 4;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ServicesGranted: bit mask: services that the server lets the session have. Bits of
    /// CTIService.
    ctisp::services services_granted{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
    /// PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    /// normally. Bits of PGStatusCode.
    ctisp::pg_status_code pg_status{};
    /// ICMCentralControllerTime: date and time at the central controller.
    std::uint32_t icm_central_controller_time{};
    /// PeripheralOnline: whether the agent's peripheral is online; without Client Events, whether
    /// all of them are.
    bool peripheral_online{};
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// AgentState: state of the agent as a whole. Values of AgentState.
    ctisp::agent_state agent_state{};
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    std::int32_t department_id{};
    /// SessionType: side the session is with: 0 unknown, 1 active, 2 standby. Values of
    /// SessionType. Since version 24.
    ctisp::session_type session_type{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// NumPeripherals: number of FltPeripheralID and MultilineAgentControl pairs; 0 outside CCE or
    /// with PeripheralID given. Since version 14.
    std::optional<std::uint16_t> num_peripherals{};
    /// FltPeripheralID, MultilineAgentControl.
    std::vector<ctisp::open_peripheral> peripherals{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// HEARTBEAT_REQ (message type 5): client shows that it is alive and checks that the server
/// is.
struct heartbeat_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 5;
    /// What confirms it.
    using confirmation = ctisp::heartbeat_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// HEARTBEAT_CONF (message type 6): server answers a heartbeat at once.
struct heartbeat_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 6;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// CLOSE_REQ (message type 7): client ends its session and says why.
struct close_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 7;
    /// What confirms it.
    using confirmation = ctisp::close_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// Status: status code that tells why the session is over. Values of StatusCode.
    ctisp::status_code status{};
};

/// CLOSE_CONF (message type 8): server agrees to the end; the client then closes the
/// connection.
struct close_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 8;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// EMERGENCY_CALL_REQ (message type 121): client says that an agent treats a call as an
/// emergency.
struct emergency_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 121;
    /// What confirms it.
    using confirmation = ctisp::emergency_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// EMERGENCY_CALL_CONF (message type 122): server has found a supervisor for the emergency.
struct emergency_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 122;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    std::optional<std::uint16_t> line_handle{};
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    std::optional<ctisp::line_type> line_type{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// EMERGENCY_CALL_EVENT (message type 123): server tells bridge clients, team supervisors and
/// recording servers of an emergency.
struct emergency_call_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 123;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    std::uint32_t session_id{};
    /// ClientID: name by which the client identifies its user. At most 63 characters. Required.
    std::optional<std::string_view> client_id{};
    /// ClientAddress: IP address from which the client is connected. At most 63 characters.
    /// Required.
    std::optional<std::string_view> client_address{};
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters. Versions 14 to 18.
    std::optional<std::string_view> client_address_ipv6{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SUPERVISE_CALL_REQ (message type 124): supervisor's client monitors, whispers into, barges
/// into or intercepts an agent's call, or stops.
struct supervise_call_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 124;
    /// What confirms it.
    using confirmation = ctisp::supervise_call_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// AgentConnectionCallID, AgentConnectionDeviceIDType and AgentConnectionDeviceID: call of the
    /// agent to be supervised; 0xFFFFFFFF means the one now active.
    ctisp::connection agent_connection{};
    /// SupervisorConnectionCallID, SupervisorConnectionDeviceIDType and
    /// SupervisorConnectionDeviceID: call of the supervisor, 0xFFFFFFFF when there is none.
    ctisp::connection supervisor_connection{};
    /// SupervisoryAction: what the supervisor wants: clear, monitor, whisper, barge in or
    /// intercept. Values of SupervisoryAction.
    ctisp::supervisory_action supervisory_action{};
    /// AgentExtension: extension of the agent's phone. At most 15 characters.
    std::optional<std::string_view> agent_extension{};
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters.
    std::optional<std::string_view> agent_id{};
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters.
    std::optional<std::string_view> agent_instrument{};
    /// SupervisorInstrument: number of the supervisor's instrument; bridge and monitor clients
    /// cannot leave it out. At most 63 characters.
    std::optional<std::string_view> supervisor_instrument{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// SUPERVISE_CALL_CONF (message type 125): server has received the request and names the
/// agent's call.
struct supervise_call_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 125;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    ctisp::connection connection{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// AGENT_TEAM_CONFIG_EVENT (message type 128): server sends a supervisor's client the members
/// of the agent team, and every change of them.
struct agent_team_config_event {
    /// Its number.
    static constexpr std::uint32_t message_type = 128;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    std::optional<std::uint32_t> peripheral_id{};
    /// TeamID: identifies an agent team.
    std::uint32_t team_id{};
    /// ConfigOperation: what the event does: 0 puts back the permanent team, 1 adds, 2 removes.
    /// Values of TeamConfigOperation.
    ctisp::team_config_operation config_operation{};
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    std::int32_t department_id{};
    /// AgentTeamName: what the team is called. At most 31 characters. Since version 16.
    std::optional<std::string_view> agent_team_name{};
    /// AtcAgentID, AgentFlags, AtcAgentState, AtcStateDuration.
    std::vector<ctisp::team_agent> agents{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// LIST_AGENT_TEAM_REQ (message type 133): supervisor's client asks which agent teams it may
/// monitor.
struct list_agent_team_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 133;
    /// What confirms it.
    using confirmation = ctisp::list_agent_team_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// SupervisorID: supervisor who makes the request, by skill target id.
    std::uint32_t supervisor_id{};
};

/// LIST_AGENT_TEAM_CONF (message type 134): server returns team ids, in several parts when
/// there are many.
struct list_agent_team_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 134;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// SegmentNumber: place of this confirmation in a series of them.
    std::uint16_t segment_number{};
    /// More: whether another confirmation comes after this one: 1 yes, 0 no. Values of More.
    ctisp::more more{};
    /// TeamID: identifies an agent team.
    std::vector<std::uint32_t> team_ids{};
    /// Floating fields that the table of this message does not list, as received; written last.
    std::vector<unknown_field> unknown{};
};

/// MONITOR_AGENT_TEAM_START_REQ (message type 135): supervisor's client asks for the agent
/// state events of a team.
struct monitor_agent_team_start_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 135;
    /// What confirms it.
    using confirmation = ctisp::monitor_agent_team_start_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// TeamID: identifies an agent team.
    std::uint32_t team_id{};
};

/// MONITOR_AGENT_TEAM_START_CONF (message type 136): server has received the request and
/// returns the id of the team monitor.
struct monitor_agent_team_start_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 136;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
};

/// MONITOR_AGENT_TEAM_STOP_REQ (message type 137): supervisor's client asks to end the
/// monitoring of a team.
struct monitor_agent_team_stop_req {
    /// Its number.
    static constexpr std::uint32_t message_type = 137;
    /// What confirms it.
    using confirmation = ctisp::monitor_agent_team_stop_conf;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    std::uint32_t monitor_id{};
};

/// MONITOR_AGENT_TEAM_STOP_CONF (message type 138): server has ended the team monitor.
struct monitor_agent_team_stop_conf {
    /// Its number.
    static constexpr std::uint32_t message_type = 138;
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    std::uint32_t invoke_id{};
};

/// How each struct goes to and from that of the C library.
namespace detail {

template <> struct codec<agent_record> {
    using c_type = ctisp_agent_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.flt_peripheral_id, c.flt_peripheral_id, c.has_flt_peripheral_id);
        v.text(m.active_terminal, c.active_terminal);
        v.optional(m.agent_type, c.agent_type, c.has_agent_type);
        v.optional(m.agent_desk_settings_id, c.agent_desk_settings_id, c.has_agent_desk_settings_id);
        v.text(m.login_id, c.login_id);
        v.text(m.old_login_id, c.old_login_id);
        v.text(m.login_name, c.login_name);
        v.text(m.last_name, c.last_name);
        v.text(m.first_name, c.first_name);
        v.text(m.extension, c.extension);
        v.text(m.description, c.description);
        v.optional(m.agent_skill_target_id, c.agent_skill_target_id, c.has_agent_skill_target_id);
        v.optional(m.num_skills, c.num_skills, c.has_num_skills);
        v.optional(m.sso_enabled, c.sso_enabled, c.has_sso_enabled);
        v.optional(m.num_mrds, c.num_mrds, c.has_num_mrds);
        v.list(m.flt_skill_group_number, c.flt_skill_group_number, c.flt_skill_group_number_count);
        v.list(m.flt_skill_group_priority, c.flt_skill_group_priority, c.flt_skill_group_priority_count);
        v.list(m.flt_agent_mrd_id, c.flt_agent_mrd_id, c.flt_agent_mrd_id_count);
        v.list(m.flt_agent_mrd_state, c.flt_agent_mrd_state, c.flt_agent_mrd_state_count);
    }
};

template <> struct codec<agent_service_record> {
    using c_type = ctisp_agent_service_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.agent_skill_target_id, c.agent_skill_target_id, c.has_agent_skill_target_id);
        v.optional(m.num_of_enabled_services, c.num_of_enabled_services, c.has_num_of_enabled_services);
        v.list(m.flt_enabled_services, c.flt_enabled_services, c.flt_enabled_services_count);
        v.optional(m.record_type, c.record_type, c.has_record_type);
    }
};

template <> struct codec<agent_skill_group> {
    using c_type = ctisp_agent_skill_group;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.skill_group_number, c.skill_group_number, c.has_skill_group_number);
        v.optional(m.skill_group_id, c.skill_group_id, c.has_skill_group_id);
        v.optional(m.skill_group_priority, c.skill_group_priority, c.has_skill_group_priority);
        v.optional(m.skill_group_state, c.skill_group_state, c.has_skill_group_state);
    }
};

template <> struct codec<call_device> {
    using c_type = ctisp_call_device;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.call_connection_call_id, c.call_connection_call_id, c.has_call_connection_call_id);
        v.optional(m.call_connection_device_id_type, c.call_connection_device_id_type, c.has_call_connection_device_id_type);
        v.text(m.call_connection_device_id, c.call_connection_device_id);
        v.optional(m.call_device_type, c.call_device_type, c.has_call_device_type);
        v.text(m.call_device_id, c.call_device_id);
        v.optional(m.call_device_connection_state, c.call_device_connection_state, c.has_call_device_connection_state);
    }
};

template <> struct codec<call_type_record> {
    using c_type = ctisp_call_type_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.flt_call_type_id, c.flt_call_type_id, c.has_flt_call_type_id);
        v.optional(m.customer_definition_id, c.customer_definition_id, c.has_customer_definition_id);
        v.text(m.enterprise_name, c.enterprise_name);
        v.text(m.description, c.description);
        v.optional(m.service_level_threshold, c.service_level_threshold, c.has_service_level_threshold);
        v.optional(m.service_level_type, c.service_level_type, c.has_service_level_type);
    }
};

template <> struct codec<connected_party> {
    using c_type = ctisp_connected_party;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.connected_party_call_id, c.connected_party_call_id, c.has_connected_party_call_id);
        v.optional(m.connected_party_device_id_type, c.connected_party_device_id_type, c.has_connected_party_device_id_type);
        v.text(m.connected_party_device_id, c.connected_party_device_id);
    }
};

template <> struct codec<cti_client> {
    using c_type = ctisp_cti_client;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.text(m.cti_client_signature, c.cti_client_signature);
        v.optional(m.cti_client_timestamp, c.cti_client_timestamp, c.has_cti_client_timestamp);
    }
};

template <> struct codec<dequeued_skill_group> {
    using c_type = ctisp_dequeued_skill_group;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.skill_group_number, c.skill_group_number, c.has_skill_group_number);
        v.optional(m.skill_group_id, c.skill_group_id, c.has_skill_group_id);
        v.optional(m.skill_group_priority, c.skill_group_priority, c.has_skill_group_priority);
    }
};

template <> struct codec<desk_settings_record> {
    using c_type = ctisp_desk_settings_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.agent_desk_settings_id, c.agent_desk_settings_id, c.has_agent_desk_settings_id);
        v.optional(m.flt_desk_settings_mask, c.flt_desk_settings_mask, c.has_flt_desk_settings_mask);
        v.optional(m.flt_wrap_up_data_incoming_mode, c.flt_wrap_up_data_incoming_mode, c.has_flt_wrap_up_data_incoming_mode);
        v.optional(m.flt_wrap_up_data_outgoing_mode, c.flt_wrap_up_data_outgoing_mode, c.has_flt_wrap_up_data_outgoing_mode);
        v.optional(m.flt_logout_non_activity_time, c.flt_logout_non_activity_time, c.has_flt_logout_non_activity_time);
        v.optional(m.flt_quality_recording_rate, c.flt_quality_recording_rate, c.has_flt_quality_recording_rate);
        v.optional(m.flt_ring_no_answer_time, c.flt_ring_no_answer_time, c.has_flt_ring_no_answer_time);
        v.optional(m.flt_silent_monitor_warning_message, c.flt_silent_monitor_warning_message, c.has_flt_silent_monitor_warning_message);
        v.optional(m.flt_silent_monitor_audible_indication, c.flt_silent_monitor_audible_indication, c.has_flt_silent_monitor_audible_indication);
        v.optional(m.flt_supervisor_assist_call_method, c.flt_supervisor_assist_call_method, c.has_flt_supervisor_assist_call_method);
        v.optional(m.flt_emergency_call_method, c.flt_emergency_call_method, c.has_flt_emergency_call_method);
        v.optional(m.flt_auto_record_on_emergency, c.flt_auto_record_on_emergency, c.has_flt_auto_record_on_emergency);
        v.optional(m.flt_recording_mode, c.flt_recording_mode, c.has_flt_recording_mode);
        v.optional(m.flt_work_mode_timer, c.flt_work_mode_timer, c.has_flt_work_mode_timer);
        v.optional(m.flt_ring_no_answer_dn_id, c.flt_ring_no_answer_dn_id, c.has_flt_ring_no_answer_dn_id);
        v.text(m.flt_default_device_port_address, c.flt_default_device_port_address);
        v.optional(m.play_zip_tone, c.play_zip_tone, c.has_play_zip_tone);
        v.optional(m.acd_shared_line_usage, c.acd_shared_line_usage, c.has_acd_shared_line_usage);
    }
};

template <> struct codec<device_call> {
    using c_type = ctisp_device_call;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.call_connection_call_id, c.call_connection_call_id, c.has_call_connection_call_id);
        v.optional(m.call_connection_device_id_type, c.call_connection_device_id_type, c.has_call_connection_device_id_type);
        v.text(m.call_connection_device_id, c.call_connection_device_id);
        v.optional(m.call_state, c.call_state, c.has_call_state);
        v.optional(m.silent_monitor_status, c.silent_monitor_status, c.has_silent_monitor_status);
    }
};

template <> struct codec<device_record> {
    using c_type = ctisp_device_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.flt_peripheral_id, c.flt_peripheral_id, c.has_flt_peripheral_id);
        v.optional(m.peripheral_number, c.peripheral_number, c.has_peripheral_number);
        v.optional(m.device_type, c.device_type, c.has_device_type);
        v.optional(m.max_queued, c.max_queued, c.has_max_queued);
        v.optional(m.flt_service_id, c.flt_service_id, c.has_flt_service_id);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.dnis, c.dnis);
        v.text(m.extension, c.extension);
        v.text(m.description, c.description);
    }
};

template <> struct codec<flt_skill_group> {
    using c_type = ctisp_flt_skill_group;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.flt_skill_group_number, c.flt_skill_group_number, c.has_flt_skill_group_number);
        v.optional(m.flt_skill_group_id, c.flt_skill_group_id, c.has_flt_skill_group_id);
        v.optional(m.flt_skill_group_priority, c.flt_skill_group_priority, c.has_flt_skill_group_priority);
        v.optional(m.flt_skill_group_state, c.flt_skill_group_state, c.has_flt_skill_group_state);
    }
};

template <> struct codec<line> {
    using c_type = ctisp_line;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.line_handle, c.line_handle, c.has_line_handle);
        v.optional(m.line_type, c.line_type, c.has_line_type);
    }
};

template <> struct codec<login_skill_group> {
    using c_type = ctisp_login_skill_group;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.skill_group_number, c.skill_group_number, c.has_skill_group_number);
        v.optional(m.skill_group_priority, c.skill_group_priority, c.has_skill_group_priority);
    }
};

template <> struct codec<mrd_record> {
    using c_type = ctisp_mrd_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.flt_mr_domain_id, c.flt_mr_domain_id, c.has_flt_mr_domain_id);
        v.text(m.flt_enterprise_name, c.flt_enterprise_name);
        v.text(m.flt_description, c.flt_description);
        v.optional(m.flt_max_task_duration, c.flt_max_task_duration, c.has_flt_max_task_duration);
        v.optional(m.flt_interruptible, c.flt_interruptible, c.has_flt_interruptible);
    }
};

template <> struct codec<open_peripheral> {
    using c_type = ctisp_open_peripheral;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.flt_peripheral_id, c.flt_peripheral_id, c.has_flt_peripheral_id);
        v.optional(m.multiline_agent_control, c.multiline_agent_control, c.has_multiline_agent_control);
    }
};

template <> struct codec<peripheral_record> {
    using c_type = ctisp_peripheral_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.config_peripheral_id, c.config_peripheral_id, c.has_config_peripheral_id);
        v.optional(m.default_agent_desk_settings_id, c.default_agent_desk_settings_id, c.has_default_agent_desk_settings_id);
    }
};

template <> struct codec<queued_skill_group> {
    using c_type = ctisp_queued_skill_group;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.skill_group_number, c.skill_group_number, c.has_skill_group_number);
        v.optional(m.skill_group_id, c.skill_group_id, c.has_skill_group_id);
        v.optional(m.skill_group_priority, c.skill_group_priority, c.has_skill_group_priority);
    }
};

template <> struct codec<service_record> {
    using c_type = ctisp_service_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.flt_peripheral_id, c.flt_peripheral_id, c.has_flt_peripheral_id);
        v.optional(m.peripheral_number, c.peripheral_number, c.has_peripheral_number);
        v.optional(m.old_peripheral_number, c.old_peripheral_number, c.has_old_peripheral_number);
        v.optional(m.max_queued, c.max_queued, c.has_max_queued);
        v.text(m.extension, c.extension);
        v.optional(m.service_skill_target_id, c.service_skill_target_id, c.has_service_skill_target_id);
        v.text(m.peripheral_name, c.peripheral_name);
        v.text(m.description, c.description);
        v.optional(m.service_level_threshold, c.service_level_threshold, c.has_service_level_threshold);
        v.optional(m.service_level_type, c.service_level_type, c.has_service_level_type);
        v.text(m.config_param, c.config_param);
        v.optional(m.flt_mr_domain_id, c.flt_mr_domain_id, c.has_flt_mr_domain_id);
        v.optional(m.num_service_members, c.num_service_members, c.has_num_service_members);
        v.list(m.service_member, c.service_member, c.service_member_count);
        v.list(m.service_priority, c.service_priority, c.service_priority_count);
    }
};

template <> struct codec<skill_group_record> {
    using c_type = ctisp_skill_group_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.flt_peripheral_id, c.flt_peripheral_id, c.has_flt_peripheral_id);
        v.optional(m.peripheral_number, c.peripheral_number, c.has_peripheral_number);
        v.optional(m.old_peripheral_number, c.old_peripheral_number, c.has_old_peripheral_number);
        v.optional(m.flt_skill_group_priority, c.flt_skill_group_priority, c.has_flt_skill_group_priority);
        v.optional(m.skill_group_skill_target_id, c.skill_group_skill_target_id, c.has_skill_group_skill_target_id);
        v.text(m.extension, c.extension);
        v.text(m.peripheral_name, c.peripheral_name);
        v.text(m.description, c.description);
        v.optional(m.flt_mr_domain_id, c.flt_mr_domain_id, c.has_flt_mr_domain_id);
        v.optional(m.flt_precision_queue_id, c.flt_precision_queue_id, c.has_flt_precision_queue_id);
        v.text(m.flt_precision_queue_name, c.flt_precision_queue_name);
        v.text(m.config_param, c.config_param);
    }
};

template <> struct codec<team_agent> {
    using c_type = ctisp_team_agent;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.text(m.atc_agent_id, c.atc_agent_id);
        v.optional(m.agent_flags, c.agent_flags, c.has_agent_flags);
        v.optional(m.atc_agent_state, c.atc_agent_state, c.has_atc_agent_state);
        v.optional(m.atc_state_duration, c.atc_state_duration, c.has_atc_state_duration);
    }
};

template <> struct codec<team_member> {
    using c_type = ctisp_team_member;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.text(m.agent_id_long, c.agent_id_long);
        v.optional(m.agent_flags, c.agent_flags, c.has_agent_flags);
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.member_type, c.member_type, c.has_member_type);
    }
};

template <> struct codec<terminal_record> {
    using c_type = ctisp_terminal_record;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.optional(m.record_type, c.record_type, c.has_record_type);
        v.optional(m.terminal_type, c.terminal_type, c.has_terminal_type);
        v.text(m.terminal_device_name, c.terminal_device_name);
        v.text(m.terminal_type_name, c.terminal_type_name);
        v.optional(m.num_instruments, c.num_instruments, c.has_num_instruments);
        v.list(m.instruments, c.instruments, c.instruments_count);
    }
};

template <> struct codec<standby_active_event> {
    using c_type = ctisp_standby_active_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
    }
};

template <> struct codec<active_maintenance_req> {
    using c_type = ctisp_active_maintenance_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<active_maintenance_resp> {
    using c_type = ctisp_active_maintenance_resp;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.maintenance_mode_accepted, c.maintenance_mode_accepted);
    }
};

template <> struct codec<active_maintenance_event> {
    using c_type = ctisp_active_maintenance_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.maintenance_mode_status, c.maintenance_mode_status);
    }
};

template <> struct codec<stopping_requests_to_this_side_ind> {
    using c_type = ctisp_stopping_requests_to_this_side_ind;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
    }
};

template <> struct codec<agent_state_event> {
    using c_type = ctisp_agent_state_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.session_id, c.session_id);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.skill_group_state, c.skill_group_state);
        v.plain(m.state_duration, c.state_duration);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.plain(m.agent_state, c.agent_state);
        v.plain(m.event_reason_code, c.event_reason_code);
        v.plain(m.mrd_id, c.mrd_id);
        v.plain(m.num_tasks, c.num_tasks);
        v.plain(m.agent_mode, c.agent_mode);
        v.plain(m.max_task_limit, c.max_task_limit);
        v.plain(m.icm_agent_id, c.icm_agent_id);
        v.plain(m.agent_availability_status, c.agent_availability_status);
        v.plain(m.department_id, c.department_id);
        v.text(m.cti_client_signature, c.cti_client_signature);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.active_terminal, c.active_terminal);
        v.text(m.agent_instrument, c.agent_instrument);
        v.optional(m.duration, c.duration, c.has_duration);
        v.optional(m.next_agent_state, c.next_agent_state, c.has_next_agent_state);
        v.optional(m.direction, c.direction, c.has_direction);
        v.list(m.flt_skill_groups, c.flt_skill_groups, c.flt_skill_groups_count);
        v.optional(m.max_beyond_task_limit, c.max_beyond_task_limit, c.has_max_beyond_task_limit);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<agent_pre_call_event> {
    using c_type = ctisp_agent_pre_call_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.plain(m.mrd_id, c.mrd_id);
        v.plain(m.agent_skill_target_id, c.agent_skill_target_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.optional(m.router_call_key_sequence_number, c.router_call_key_sequence_number, c.has_router_call_key_sequence_number);
        v.text(m.ani, c.ani);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.optional(m.flt_call_type_id, c.flt_call_type_id, c.has_flt_call_type_id);
        v.optional(m.pre_call_invoke_id, c.pre_call_invoke_id, c.has_pre_call_invoke_id);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.agent_id, c.agent_id);
        v.text(m.protocol_reference_guid, c.protocol_reference_guid);
        v.optional(m.num_of_enabled_services, c.num_of_enabled_services, c.has_num_of_enabled_services);
        v.list(m.flt_enabled_services, c.flt_enabled_services, c.flt_enabled_services_count);
        v.text(m.ccai_config_id, c.ccai_config_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<agent_pre_call_abort_event> {
    using c_type = ctisp_agent_pre_call_abort_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.plain(m.mrd_id, c.mrd_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.optional(m.router_call_key_sequence_number, c.router_call_key_sequence_number, c.has_router_call_key_sequence_number);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_call_data_req> {
    using c_type = ctisp_set_call_data_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.call_type, c.call_type, 0xFFFF);
        v.plain(m.called_party_disposition, c.called_party_disposition);
        v.plain(m.campaign_id, c.campaign_id);
        v.plain(m.query_rule_id, c.query_rule_id);
        v.text(m.ani, c.ani);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.customer_phone_number, c.customer_phone_number);
        v.text(m.customer_account_number, c.customer_account_number);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.optional(m.router_call_key_sequence_number, c.router_call_key_sequence_number, c.has_router_call_key_sequence_number);
        v.optional(m.call_originated_from, c.call_originated_from, c.has_call_originated_from);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_call_data_conf> {
    using c_type = ctisp_set_call_data_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<release_call_req> {
    using c_type = ctisp_release_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<release_call_conf> {
    using c_type = ctisp_release_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<set_device_attributes_req> {
    using c_type = ctisp_set_device_attributes_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.null(m.call_type, c.call_type, 0xFFFF);
        v.null(m.calling_device_type, c.calling_device_type, 0xFFFF);
        v.text(m.calling_device_id, c.calling_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_device_attributes_conf> {
    using c_type = ctisp_set_device_attributes_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<call_delivered_event> {
    using c_type = ctisp_call_delivered_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.null(m.alerting_device_type, c.alerting_device_type, 0xFFFF);
        v.null(m.calling_device_type, c.calling_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.last_redirect_device_type, c.last_redirect_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.alerting_device_id, c.alerting_device_id);
        v.text(m.calling_device_id, c.calling_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.text(m.last_redirect_device_id, c.last_redirect_device_id);
        v.optional(m.trunk_number, c.trunk_number, c.has_trunk_number);
        v.optional(m.trunk_group_number, c.trunk_group_number, c.has_trunk_group_number);
        v.optional(m.secondary_connection_call_id, c.secondary_connection_call_id, c.has_secondary_connection_call_id);
        v.text(m.ani, c.ani);
        v.text(m.ani_ii, c.ani_ii);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.dnis, c.dnis);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_established_event> {
    using c_type = ctisp_call_established_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.null(m.answering_device_type, c.answering_device_type, 0xFFFF);
        v.null(m.calling_device_type, c.calling_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.last_redirect_device_type, c.last_redirect_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.answering_device_id, c.answering_device_id);
        v.text(m.calling_device_id, c.calling_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.text(m.last_redirect_device_id, c.last_redirect_device_id);
        v.optional(m.trunk_number, c.trunk_number, c.has_trunk_number);
        v.optional(m.trunk_group_number, c.trunk_group_number, c.has_trunk_group_number);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_held_event> {
    using c_type = ctisp_call_held_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.holding_device_type, c.holding_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.holding_device_id, c.holding_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_retrieved_event> {
    using c_type = ctisp_call_retrieved_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.retrieving_device_type, c.retrieving_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.retrieving_device_id, c.retrieving_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_cleared_event> {
    using c_type = ctisp_call_cleared_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_connection_cleared_event> {
    using c_type = ctisp_call_connection_cleared_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.releasing_device_type, c.releasing_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.releasing_device_id, c.releasing_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_originated_event> {
    using c_type = ctisp_call_originated_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.null(m.calling_device_type, c.calling_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.calling_device_id, c.calling_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_failed_event> {
    using c_type = ctisp_call_failed_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.failing_device_type, c.failing_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.failing_device_id, c.failing_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_conferenced_event> {
    using c_type = ctisp_call_conferenced_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.primary_connection, c.primary_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.plain(m.secondary_connection, c.secondary_connection);
        v.null(m.controller_device_type, c.controller_device_type, 0xFFFF);
        v.null(m.added_party_device_type, c.added_party_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.controller_device_id, c.controller_device_id);
        v.text(m.added_party_device_id, c.added_party_device_id);
        v.list(m.parties, c.parties, c.parties_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_transferred_event> {
    using c_type = ctisp_call_transferred_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.primary_connection, c.primary_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.plain(m.secondary_connection, c.secondary_connection);
        v.null(m.transferring_device_type, c.transferring_device_type, 0xFFFF);
        v.null(m.transferred_device_type, c.transferred_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.transferring_device_id, c.transferring_device_id);
        v.text(m.transferred_device_id, c.transferred_device_id);
        v.list(m.parties, c.parties, c.parties_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_diverted_event> {
    using c_type = ctisp_call_diverted_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.diverting_device_type, c.diverting_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.diverting_device_id, c.diverting_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_service_initiated_event> {
    using c_type = ctisp_call_service_initiated_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.skill_group_priority, c.skill_group_priority);
        v.null(m.calling_device_type, c.calling_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.calling_device_id, c.calling_device_id);
        v.text(m.call_reference_id, c.call_reference_id);
        v.optional(m.coc_connection_call_id, c.coc_connection_call_id, c.has_coc_connection_call_id);
        v.optional(m.coc_call_connection_device_id_type, c.coc_call_connection_device_id_type, c.has_coc_call_connection_device_id_type);
        v.text(m.coc_call_connection_device_id, c.coc_call_connection_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_queued_event> {
    using c_type = ctisp_call_queued_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.null(m.queue_device_type, c.queue_device_type, 0xFFFF);
        v.null(m.calling_device_type, c.calling_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.last_redirect_device_type, c.last_redirect_device_type, 0xFFFF);
        v.plain(m.num_queued, c.num_queued);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.queue_device_id, c.queue_device_id);
        v.text(m.calling_device_id, c.calling_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.text(m.last_redirect_device_id, c.last_redirect_device_id);
        v.list(m.skill_groups, c.skill_groups, c.skill_groups_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_translation_route_event> {
    using c_type = ctisp_call_translation_route_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.text(m.ani, c.ani);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.dnis, c.dnis);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.optional(m.router_call_key_sequence_number, c.router_call_key_sequence_number, c.has_router_call_key_sequence_number);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<begin_call_event> {
    using c_type = ctisp_begin_call_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.null(m.call_type, c.call_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.called_party_disposition, c.called_party_disposition);
        v.text(m.ani, c.ani);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.dnis, c.dnis);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.optional(m.router_call_key_sequence_number, c.router_call_key_sequence_number, c.has_router_call_key_sequence_number);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.list(m.cti_clients, c.cti_clients, c.cti_clients_count);
        v.text(m.call_reference_id, c.call_reference_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<end_call_event> {
    using c_type = ctisp_end_call_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_data_update_event> {
    using c_type = ctisp_call_data_update_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.null(m.call_type, c.call_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.new_connection, c.new_connection);
        v.plain(m.called_party_disposition, c.called_party_disposition);
        v.plain(m.campaign_id, c.campaign_id);
        v.plain(m.query_rule_id, c.query_rule_id);
        v.text(m.ani, c.ani);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.dnis, c.dnis);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.optional(m.router_call_key_sequence_number, c.router_call_key_sequence_number, c.has_router_call_key_sequence_number);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.customer_phone_number, c.customer_phone_number);
        v.text(m.customer_account_number, c.customer_account_number);
        v.list(m.cti_clients, c.cti_clients, c.cti_clients_count);
        v.text(m.call_reference_id, c.call_reference_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_reached_network_event> {
    using c_type = ctisp_call_reached_network_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.null(m.trunk_used_device_type, c.trunk_used_device_type, 0xFFFF);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.text(m.trunk_used_device_id, c.trunk_used_device_id);
        v.text(m.called_device_id, c.called_device_id);
        v.optional(m.trunk_number, c.trunk_number, c.has_trunk_number);
        v.optional(m.trunk_group_number, c.trunk_group_number, c.has_trunk_group_number);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_dequeued_event> {
    using c_type = ctisp_call_dequeued_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.queue_device_type, c.queue_device_type, 0xFFFF);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.null(m.service_id, c.service_id, 0xFFFFFFFF);
        v.plain(m.num_queued, c.num_queued);
        v.null(m.local_connection_state, c.local_connection_state, 0xFFFF);
        v.null(m.event_cause, c.event_cause, 0xFFFF);
        v.list(m.skill_groups, c.skill_groups, c.skill_groups_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<rtp_started_event> {
    using c_type = ctisp_rtp_started_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.client_port, c.client_port);
        v.plain(m.direction, c.direction);
        v.plain(m.rtp_type, c.rtp_type);
        v.plain(m.bit_rate, c.bit_rate);
        v.plain(m.echo_cancellation, c.echo_cancellation);
        v.plain(m.packet_size, c.packet_size);
        v.plain(m.payload_type, c.payload_type);
        v.plain(m.connection, c.connection);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.sending_address, c.sending_address);
        v.text(m.sending_address_ipv6, c.sending_address_ipv6);
        v.optional(m.sending_port, c.sending_port, c.has_sending_port);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<rtp_stopped_event> {
    using c_type = ctisp_rtp_stopped_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.client_port, c.client_port);
        v.plain(m.direction, c.direction);
        v.plain(m.connection, c.connection);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.sending_address, c.sending_address);
        v.text(m.sending_address_ipv6, c.sending_address_ipv6);
        v.optional(m.sending_port, c.sending_port, c.has_sending_port);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_attribute_change_event> {
    using c_type = ctisp_call_attribute_change_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.null(m.connection_device_id_type, c.connection_device_id_type, 0xFFFF);
        v.plain(m.call_type_id, c.call_type_id);
        v.null(m.service_number, c.service_number, 0xFFFFFFFF);
        v.text(m.connection_device_id, c.connection_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<call_agent_greeting_event> {
    using c_type = ctisp_call_agent_greeting_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.event_code, c.event_code);
        v.plain(m.peripheral_error_code, c.peripheral_error_code);
        v.text(m.agent_id, c.agent_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<network_recording_started_event> {
    using c_type = ctisp_network_recording_started_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.recording_device_type, c.recording_device_type, 0xFFFF);
        v.text(m.recording_device_id, c.recording_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<network_recording_ended_event> {
    using c_type = ctisp_network_recording_ended_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.recording_device_type, c.recording_device_type, 0xFFFF);
        v.text(m.recording_device_id, c.recording_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<network_recording_failed_event> {
    using c_type = ctisp_network_recording_failed_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.recording_device_type, c.recording_device_type, 0xFFFF);
        v.plain(m.record_failure_cause, c.record_failure_cause);
        v.text(m.recording_device_id, c.recording_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<network_recording_target_info_event> {
    using c_type = ctisp_network_recording_target_info_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.monitor_id, c.monitor_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.recording_device_type, c.recording_device_type, 0xFFFF);
        v.plain(m.recording_type, c.recording_type);
        v.plain(m.media_forking_device_type, c.media_forking_device_type);
        v.text(m.recording_device_id, c.recording_device_id);
        v.text(m.recorder_address, c.recorder_address);
        v.text(m.terminal_name, c.terminal_name);
        v.text(m.media_forking_device_name, c.media_forking_device_name);
        v.text(m.protocol_reference_guid, c.protocol_reference_guid);
        v.text(m.media_forking_cluster_id, c.media_forking_cluster_id);
        v.text(m.recorder_uri, c.recorder_uri);
        v.text(m.recorder_error_msg, c.recorder_error_msg);
        v.optional(m.recorder_type, c.recorder_type, c.has_recorder_type);
        v.optional(m.recorder_status, c.recorder_status, c.has_recorder_status);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<control_failure_conf> {
    using c_type = ctisp_control_failure_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.failure_code, c.failure_code);
        v.plain(m.peripheral_error_code, c.peripheral_error_code);
    }
};

template <> struct codec<query_agent_state_req> {
    using c_type = ctisp_query_agent_state_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.mrd_id, c.mrd_id);
        v.plain(m.icm_agent_id, c.icm_agent_id);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<query_agent_state_conf> {
    using c_type = ctisp_query_agent_state_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.agent_state, c.agent_state);
        v.plain(m.mrd_id, c.mrd_id);
        v.plain(m.num_tasks, c.num_tasks);
        v.plain(m.agent_mode, c.agent_mode);
        v.plain(m.max_task_limit, c.max_task_limit);
        v.plain(m.icm_agent_id, c.icm_agent_id);
        v.plain(m.agent_availability_status, c.agent_availability_status);
        v.plain(m.department_id, c.department_id);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.skill_groups, c.skill_groups, c.skill_groups_count);
        v.optional(m.internal_agent_state, c.internal_agent_state, c.has_internal_agent_state);
        v.optional(m.max_beyond_task_limit, c.max_beyond_task_limit, c.has_max_beyond_task_limit);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_agent_state_req> {
    using c_type = ctisp_set_agent_state_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.agent_state, c.agent_state);
        v.plain(m.agent_work_mode, c.agent_work_mode);
        v.plain(m.event_reason_code, c.event_reason_code);
        v.plain(m.forced_flag, c.forced_flag);
        v.plain(m.agent_service_req, c.agent_service_req);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.active_terminal, c.active_terminal);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_password, c.agent_password);
        v.text(m.position_id, c.position_id);
        v.text(m.supervisor_id, c.supervisor_id);
        v.optional(m.sso_enabled, c.sso_enabled, c.has_sso_enabled);
        v.list(m.skill_groups, c.skill_groups, c.skill_groups_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_agent_state_conf> {
    using c_type = ctisp_set_agent_state_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<alternate_call_req> {
    using c_type = ctisp_alternate_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.active_connection, c.active_connection);
        v.plain(m.other_connection, c.other_connection);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<alternate_call_conf> {
    using c_type = ctisp_alternate_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<answer_call_req> {
    using c_type = ctisp_answer_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<answer_call_conf> {
    using c_type = ctisp_answer_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<clear_call_req> {
    using c_type = ctisp_clear_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<clear_call_conf> {
    using c_type = ctisp_clear_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<clear_connection_req> {
    using c_type = ctisp_clear_connection_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.requesting_device_id, c.requesting_device_id);
        v.optional(m.requesting_device_id_type, c.requesting_device_id_type, c.has_requesting_device_id_type);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<clear_connection_conf> {
    using c_type = ctisp_clear_connection_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<conference_call_req> {
    using c_type = ctisp_conference_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.held_connection, c.held_connection);
        v.plain(m.active_connection, c.active_connection);
        v.plain(m.call_placement_type, c.call_placement_type);
        v.plain(m.call_manner_type, c.call_manner_type);
        v.plain(m.alert_rings, c.alert_rings);
        v.plain(m.call_option, c.call_option);
        v.plain(m.facility_type, c.facility_type);
        v.plain(m.answering_machine, c.answering_machine);
        v.plain(m.priority, c.priority);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.facility_code, c.facility_code);
        v.text(m.authorization_code, c.authorization_code);
        v.text(m.account_code, c.account_code);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<conference_call_conf> {
    using c_type = ctisp_conference_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.new_connection, c.new_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.parties, c.parties, c.parties_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<consultation_call_req> {
    using c_type = ctisp_consultation_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.active_connection, c.active_connection);
        v.plain(m.call_placement_type, c.call_placement_type);
        v.plain(m.call_manner_type, c.call_manner_type);
        v.plain(m.consult_type, c.consult_type);
        v.plain(m.alert_rings, c.alert_rings);
        v.plain(m.call_option, c.call_option);
        v.plain(m.facility_type, c.facility_type);
        v.plain(m.answering_machine, c.answering_machine);
        v.plain(m.priority, c.priority);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.facility_code, c.facility_code);
        v.text(m.authorization_code, c.authorization_code);
        v.text(m.account_code, c.account_code);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<consultation_call_conf> {
    using c_type = ctisp_consultation_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.new_connection, c.new_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<deflect_call_req> {
    using c_type = ctisp_deflect_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.null(m.called_device_type, c.called_device_type, 0xFFFF);
        v.text(m.called_device_id, c.called_device_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<deflect_call_conf> {
    using c_type = ctisp_deflect_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<hold_call_req> {
    using c_type = ctisp_hold_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.reservation, c.reservation);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<hold_call_conf> {
    using c_type = ctisp_hold_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<make_call_req> {
    using c_type = ctisp_make_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.call_placement_type, c.call_placement_type);
        v.plain(m.call_manner_type, c.call_manner_type);
        v.plain(m.alert_rings, c.alert_rings);
        v.plain(m.call_option, c.call_option);
        v.plain(m.facility_type, c.facility_type);
        v.plain(m.answering_machine, c.answering_machine);
        v.plain(m.priority, c.priority);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.facility_code, c.facility_code);
        v.text(m.authorization_code, c.authorization_code);
        v.text(m.account_code, c.account_code);
        v.text(m.cct, c.cct);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<make_call_conf> {
    using c_type = ctisp_make_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.new_connection, c.new_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<make_predictive_call_req> {
    using c_type = ctisp_make_predictive_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.call_placement_type, c.call_placement_type);
        v.plain(m.call_manner_type, c.call_manner_type);
        v.plain(m.alert_rings, c.alert_rings);
        v.plain(m.call_option, c.call_option);
        v.plain(m.facility_type, c.facility_type);
        v.plain(m.answering_machine, c.answering_machine);
        v.plain(m.priority, c.priority);
        v.plain(m.allocation_state, c.allocation_state);
        v.plain(m.destination_country, c.destination_country);
        v.plain(m.answer_detect_mode, c.answer_detect_mode);
        v.plain(m.answer_detect_time, c.answer_detect_time);
        v.plain(m.answer_detect_control1, c.answer_detect_control1);
        v.plain(m.answer_detect_control2, c.answer_detect_control2);
        v.text(m.originating_device_id, c.originating_device_id);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.facility_code, c.facility_code);
        v.text(m.authorization_code, c.authorization_code);
        v.text(m.account_code, c.account_code);
        v.text(m.originating_line_id, c.originating_line_id);
        v.text(m.cct, c.cct);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<make_predictive_call_conf> {
    using c_type = ctisp_make_predictive_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.new_connection, c.new_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<reconnect_call_req> {
    using c_type = ctisp_reconnect_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.active_connection, c.active_connection);
        v.plain(m.held_connection, c.held_connection);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<reconnect_call_conf> {
    using c_type = ctisp_reconnect_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<retrieve_call_req> {
    using c_type = ctisp_retrieve_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.held_connection, c.held_connection);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<retrieve_call_conf> {
    using c_type = ctisp_retrieve_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<transfer_call_req> {
    using c_type = ctisp_transfer_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.active_connection, c.active_connection);
        v.plain(m.held_connection, c.held_connection);
        v.plain(m.call_placement_type, c.call_placement_type);
        v.plain(m.call_manner_type, c.call_manner_type);
        v.plain(m.alert_rings, c.alert_rings);
        v.plain(m.call_option, c.call_option);
        v.plain(m.facility_type, c.facility_type);
        v.plain(m.answering_machine, c.answering_machine);
        v.plain(m.priority, c.priority);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.text(m.facility_code, c.facility_code);
        v.text(m.authorization_code, c.authorization_code);
        v.text(m.account_code, c.account_code);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<transfer_call_conf> {
    using c_type = ctisp_transfer_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.new_connection, c.new_connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.parties, c.parties, c.parties_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<query_device_info_req> {
    using c_type = ctisp_query_device_info_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.reserved, c.reserved);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<query_device_info_conf> {
    using c_type = ctisp_query_device_info_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.type_of_device, c.type_of_device);
        v.plain(m.class_of_device, c.class_of_device);
        v.plain(m.reserved, c.reserved);
        v.null(m.max_active_calls, c.max_active_calls, 0xFFFF);
        v.null(m.max_held_calls, c.max_held_calls, 0xFFFF);
        v.null(m.max_devices_in_conference, c.max_devices_in_conference, 0xFFFF);
        v.plain(m.make_call_setup, c.make_call_setup);
        v.plain(m.transfer_conference_setup, c.transfer_conference_setup);
        v.plain(m.call_events_supported, c.call_events_supported);
        v.plain(m.call_control_supported, c.call_control_supported);
        v.plain(m.other_features_supported, c.other_features_supported);
        v.list(m.lines, c.lines, c.lines_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<snapshot_call_req> {
    using c_type = ctisp_snapshot_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<snapshot_call_conf> {
    using c_type = ctisp_snapshot_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.call_type, c.call_type, 0xFFFF);
        v.plain(m.called_party_disposition, c.called_party_disposition);
        v.text(m.ani, c.ani);
        v.text(m.user_to_user_info, c.user_to_user_info);
        v.text(m.dnis, c.dnis);
        v.text(m.dialed_number, c.dialed_number);
        v.text(m.caller_entered_digits, c.caller_entered_digits);
        v.optional(m.router_call_key_day, c.router_call_key_day, c.has_router_call_key_day);
        v.optional(m.router_call_key_call_id, c.router_call_key_call_id, c.has_router_call_key_call_id);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.text(m.call_wrapup_data, c.call_wrapup_data);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.list(m.cti_clients, c.cti_clients, c.cti_clients_count);
        v.list(m.call_devices, c.call_devices, c.call_devices_count);
        v.text(m.call_reference_id, c.call_reference_id);
        v.optional(m.coc_connection_call_id, c.coc_connection_call_id, c.has_coc_connection_call_id);
        v.optional(m.coc_call_connection_device_id_type, c.coc_call_connection_device_id_type, c.has_coc_call_connection_device_id_type);
        v.text(m.coc_call_connection_device_id, c.coc_call_connection_device_id);
        v.text(m.protocol_reference_guid, c.protocol_reference_guid);
        v.text(m.ccai_config_id, c.ccai_config_id);
        v.optional(m.num_of_enabled_services, c.num_of_enabled_services, c.has_num_of_enabled_services);
        v.list(m.flt_enabled_services, c.flt_enabled_services, c.flt_enabled_services_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<snapshot_device_req> {
    using c_type = ctisp_snapshot_device_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.snapshot_device_type, c.snapshot_device_type, 0xFFFF);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<snapshot_device_conf> {
    using c_type = ctisp_snapshot_device_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.list(m.calls, c.calls, c.calls_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<send_dtmf_signal_req> {
    using c_type = ctisp_send_dtmf_signal_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.tone_duration, c.tone_duration);
        v.plain(m.pause_duration, c.pause_duration);
        v.text(m.dtmf_string, c.dtmf_string);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<send_dtmf_signal_conf> {
    using c_type = ctisp_send_dtmf_signal_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<supervisor_assist_req> {
    using c_type = ctisp_supervisor_assist_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<supervisor_assist_conf> {
    using c_type = ctisp_supervisor_assist_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<bad_call_req> {
    using c_type = ctisp_bad_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.text(m.agent_id, c.agent_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<bad_call_conf> {
    using c_type = ctisp_bad_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<agent_greeting_control_req> {
    using c_type = ctisp_agent_greeting_control_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.agent_action, c.agent_action);
        v.text(m.agent_id, c.agent_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<agent_greeting_control_conf> {
    using c_type = ctisp_agent_greeting_control_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<start_network_recording_req> {
    using c_type = ctisp_start_network_recording_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.optional(m.play_tone_direction, c.play_tone_direction, c.has_play_tone_direction);
        v.optional(m.invocation_type, c.invocation_type, c.has_invocation_type);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<start_network_recording_conf> {
    using c_type = ctisp_start_network_recording_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<stop_network_recording_req> {
    using c_type = ctisp_stop_network_recording_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.optional(m.invocation_type, c.invocation_type, c.has_invocation_type);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<stop_network_recording_conf> {
    using c_type = ctisp_stop_network_recording_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<client_session_opened_event> {
    using c_type = ctisp_client_session_opened_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.session_id, c.session_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.services_granted, c.services_granted);
        v.plain(m.call_msg_mask, c.call_msg_mask);
        v.plain(m.agent_state_mask, c.agent_state_mask);
        v.plain(m.client_port, c.client_port);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.client_id, c.client_id);
        v.text(m.client_signature, c.client_signature);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<client_session_closed_event> {
    using c_type = ctisp_client_session_closed_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.session_id, c.session_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.status, c.status);
        v.plain(m.client_port, c.client_port);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.client_id, c.client_id);
        v.text(m.client_signature, c.client_signature);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<session_monitor_start_req> {
    using c_type = ctisp_session_monitor_start_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.session_id, c.session_id);
    }
};

template <> struct codec<session_monitor_start_conf> {
    using c_type = ctisp_session_monitor_start_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
    }
};

template <> struct codec<session_monitor_stop_req> {
    using c_type = ctisp_session_monitor_stop_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
    }
};

template <> struct codec<session_monitor_stop_conf> {
    using c_type = ctisp_session_monitor_stop_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<config_request_key_event> {
    using c_type = ctisp_config_request_key_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.optional(m.customer_id, c.customer_id, c.has_customer_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_key_event> {
    using c_type = ctisp_config_key_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.configkey_status, c.configkey_status);
        v.text(m.service_config_key, c.service_config_key);
        v.text(m.skill_group_config_key, c.skill_group_config_key);
        v.text(m.agent_config_key, c.agent_config_key);
        v.text(m.device_config_key, c.device_config_key);
        v.text(m.call_type_config_key, c.call_type_config_key);
        v.text(m.peripheral_config_key, c.peripheral_config_key);
        v.text(m.agent_desk_settings_config_key, c.agent_desk_settings_config_key);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_request_event> {
    using c_type = ctisp_config_request_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.config_information, c.config_information);
        v.plain(m.config_msg_mask, c.config_msg_mask);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.optional(m.customer_id, c.customer_id, c.has_customer_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_begin_event> {
    using c_type = ctisp_config_begin_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.config_type, c.config_type);
        v.plain(m.config_information, c.config_information);
        v.text(m.service_config_key, c.service_config_key);
        v.text(m.skill_group_config_key, c.skill_group_config_key);
        v.text(m.agent_config_key, c.agent_config_key);
        v.text(m.device_config_key, c.device_config_key);
        v.text(m.call_type_config_key, c.call_type_config_key);
        v.text(m.peripheral_config_key, c.peripheral_config_key);
        v.text(m.agent_desk_settings_config_key, c.agent_desk_settings_config_key);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_end_event> {
    using c_type = ctisp_config_end_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.config_end_status, c.config_end_status);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_service_event> {
    using c_type = ctisp_config_service_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_skill_group_event> {
    using c_type = ctisp_config_skill_group_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_agent_event> {
    using c_type = ctisp_config_agent_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_device_event> {
    using c_type = ctisp_config_device_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<team_config_req> {
    using c_type = ctisp_team_config_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.config_param, c.config_param);
    }
};

template <> struct codec<team_config_event> {
    using c_type = ctisp_team_config_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.team_id, c.team_id);
        v.plain(m.operation, c.operation);
        v.text(m.team_name, c.team_name);
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<team_config_conf> {
    using c_type = ctisp_team_config_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.status, c.status);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_call_type_event> {
    using c_type = ctisp_config_call_type_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_mrd_event> {
    using c_type = ctisp_config_mrd_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_peripheral_event> {
    using c_type = ctisp_config_peripheral_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_agent_desk_settings_event> {
    using c_type = ctisp_config_agent_desk_settings_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_terminal_event> {
    using c_type = ctisp_config_terminal_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<config_agent_service_event> {
    using c_type = ctisp_config_agent_service_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.list(m.records, c.records, c.records_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<system_event> {
    using c_type = ctisp_system_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.pg_status, c.pg_status);
        v.plain(m.icm_central_controller_time, c.icm_central_controller_time);
        v.plain(m.system_event_id, c.system_event_id);
        v.plain(m.system_event_arg1, c.system_event_arg1);
        v.plain(m.system_event_arg2, c.system_event_arg2);
        v.plain(m.system_event_arg3, c.system_event_arg3);
        v.null(m.event_device_type, c.event_device_type, 0xFFFF);
        v.text(m.text, c.text);
        v.text(m.event_device_id, c.event_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<client_event_report_req> {
    using c_type = ctisp_client_event_report_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.state, c.state);
        v.text(m.object_name, c.object_name);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<client_event_report_conf> {
    using c_type = ctisp_client_event_report_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<user_message_req> {
    using c_type = ctisp_user_message_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.distribution, c.distribution);
        v.text(m.client_id, c.client_id);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<user_message_conf> {
    using c_type = ctisp_user_message_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<user_message_event> {
    using c_type = ctisp_user_message_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.icm_central_controller_time, c.icm_central_controller_time);
        v.plain(m.distribution, c.distribution);
        v.text(m.client_id, c.client_id);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<register_variables_req> {
    using c_type = ctisp_register_variables_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.call_variable_mask, c.call_variable_mask);
        v.list(m.named_variables, c.named_variables, c.named_variables_count);
        v.list(m.named_arrays, c.named_arrays, c.named_arrays_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<register_variables_conf> {
    using c_type = ctisp_register_variables_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<query_agent_statistics_req> {
    using c_type = ctisp_query_agent_statistics_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<query_agent_statistics_conf> {
    using c_type = ctisp_query_agent_statistics_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.avail_time_session, c.avail_time_session);
        v.plain(m.logged_on_time_session, c.logged_on_time_session);
        v.plain(m.not_ready_time_session, c.not_ready_time_session);
        v.plain(m.icm_available_time_session, c.icm_available_time_session);
        v.plain(m.routable_time_session, c.routable_time_session);
        v.plain(m.agent_out_calls_session, c.agent_out_calls_session);
        v.plain(m.agent_out_calls_talk_time_session, c.agent_out_calls_talk_time_session);
        v.plain(m.agent_out_calls_time_session, c.agent_out_calls_time_session);
        v.plain(m.agent_out_calls_held_session, c.agent_out_calls_held_session);
        v.plain(m.agent_out_calls_held_time_session, c.agent_out_calls_held_time_session);
        v.plain(m.handled_calls_session, c.handled_calls_session);
        v.plain(m.handled_calls_talk_time_session, c.handled_calls_talk_time_session);
        v.plain(m.handled_calls_after_call_time_session, c.handled_calls_after_call_time_session);
        v.plain(m.handled_calls_time_session, c.handled_calls_time_session);
        v.plain(m.incoming_calls_held_session, c.incoming_calls_held_session);
        v.plain(m.incoming_calls_held_time_session, c.incoming_calls_held_time_session);
        v.plain(m.internal_calls_session, c.internal_calls_session);
        v.plain(m.internal_calls_time_session, c.internal_calls_time_session);
        v.plain(m.internal_calls_rcvd_session, c.internal_calls_rcvd_session);
        v.plain(m.internal_calls_rcvd_time_session, c.internal_calls_rcvd_time_session);
        v.plain(m.internal_calls_held_session, c.internal_calls_held_session);
        v.plain(m.internal_calls_held_time_session, c.internal_calls_held_time_session);
        v.plain(m.auto_out_calls_session, c.auto_out_calls_session);
        v.plain(m.auto_out_calls_talk_time_session, c.auto_out_calls_talk_time_session);
        v.plain(m.auto_out_calls_time_session, c.auto_out_calls_time_session);
        v.plain(m.auto_out_calls_held_session, c.auto_out_calls_held_session);
        v.plain(m.auto_out_calls_held_time_session, c.auto_out_calls_held_time_session);
        v.plain(m.preview_calls_session, c.preview_calls_session);
        v.plain(m.preview_calls_talk_time_session, c.preview_calls_talk_time_session);
        v.plain(m.preview_calls_time_session, c.preview_calls_time_session);
        v.plain(m.preview_calls_held_session, c.preview_calls_held_session);
        v.plain(m.preview_calls_held_time_session, c.preview_calls_held_time_session);
        v.plain(m.reservation_calls_session, c.reservation_calls_session);
        v.plain(m.reservation_calls_talk_time_session, c.reservation_calls_talk_time_session);
        v.plain(m.reservation_calls_time_session, c.reservation_calls_time_session);
        v.plain(m.reservation_calls_held_session, c.reservation_calls_held_session);
        v.plain(m.reservation_calls_held_time_session, c.reservation_calls_held_time_session);
        v.plain(m.barge_in_calls_session, c.barge_in_calls_session);
        v.plain(m.intercept_calls_session, c.intercept_calls_session);
        v.plain(m.monitor_calls_session, c.monitor_calls_session);
        v.plain(m.whisper_calls_session, c.whisper_calls_session);
        v.plain(m.emergency_calls_session, c.emergency_calls_session);
        v.plain(m.avail_time_today, c.avail_time_today);
        v.plain(m.logged_on_time_today, c.logged_on_time_today);
        v.plain(m.not_ready_time_today, c.not_ready_time_today);
        v.plain(m.icm_available_time_today, c.icm_available_time_today);
        v.plain(m.routable_time_today, c.routable_time_today);
        v.plain(m.agent_out_calls_today, c.agent_out_calls_today);
        v.plain(m.agent_out_calls_talk_time_today, c.agent_out_calls_talk_time_today);
        v.plain(m.agent_out_calls_time_today, c.agent_out_calls_time_today);
        v.plain(m.agent_out_calls_held_today, c.agent_out_calls_held_today);
        v.plain(m.agent_out_calls_held_time_today, c.agent_out_calls_held_time_today);
        v.plain(m.handled_calls_today, c.handled_calls_today);
        v.plain(m.handled_calls_talk_time_today, c.handled_calls_talk_time_today);
        v.plain(m.handled_calls_after_call_time_today, c.handled_calls_after_call_time_today);
        v.plain(m.handled_calls_time_today, c.handled_calls_time_today);
        v.plain(m.incoming_calls_held_today, c.incoming_calls_held_today);
        v.plain(m.incoming_calls_held_time_today, c.incoming_calls_held_time_today);
        v.plain(m.internal_calls_today, c.internal_calls_today);
        v.plain(m.internal_calls_time_today, c.internal_calls_time_today);
        v.plain(m.internal_calls_rcvd_today, c.internal_calls_rcvd_today);
        v.plain(m.internal_calls_rcvd_time_today, c.internal_calls_rcvd_time_today);
        v.plain(m.internal_calls_held_today, c.internal_calls_held_today);
        v.plain(m.internal_calls_held_time_today, c.internal_calls_held_time_today);
        v.plain(m.auto_out_calls_today, c.auto_out_calls_today);
        v.plain(m.auto_out_calls_talk_time_today, c.auto_out_calls_talk_time_today);
        v.plain(m.auto_out_calls_time_today, c.auto_out_calls_time_today);
        v.plain(m.auto_out_calls_held_today, c.auto_out_calls_held_today);
        v.plain(m.auto_out_calls_held_time_today, c.auto_out_calls_held_time_today);
        v.plain(m.preview_calls_today, c.preview_calls_today);
        v.plain(m.preview_calls_talk_time_today, c.preview_calls_talk_time_today);
        v.plain(m.preview_calls_time_today, c.preview_calls_time_today);
        v.plain(m.preview_calls_held_today, c.preview_calls_held_today);
        v.plain(m.preview_calls_held_time_today, c.preview_calls_held_time_today);
        v.plain(m.reservation_calls_today, c.reservation_calls_today);
        v.plain(m.reservation_calls_talk_time_today, c.reservation_calls_talk_time_today);
        v.plain(m.reservation_calls_time_today, c.reservation_calls_time_today);
        v.plain(m.reservation_calls_held_today, c.reservation_calls_held_today);
        v.plain(m.reservation_calls_held_time_today, c.reservation_calls_held_time_today);
        v.plain(m.barge_in_calls_today, c.barge_in_calls_today);
        v.plain(m.intercept_calls_today, c.intercept_calls_today);
        v.plain(m.monitor_calls_today, c.monitor_calls_today);
        v.plain(m.whisper_calls_today, c.whisper_calls_today);
        v.plain(m.emergency_calls_today, c.emergency_calls_today);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<query_skill_group_statistics_req> {
    using c_type = ctisp_query_skill_group_statistics_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
    }
};

template <> struct codec<query_skill_group_statistics_conf> {
    using c_type = ctisp_query_skill_group_statistics_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.null(m.skill_group_number, c.skill_group_number, 0xFFFFFFFF);
        v.null(m.skill_group_id, c.skill_group_id, 0xFFFFFFFF);
        v.plain(m.agents_logged_on, c.agents_logged_on);
        v.plain(m.agents_avail, c.agents_avail);
        v.plain(m.agents_not_ready, c.agents_not_ready);
        v.plain(m.agents_ready, c.agents_ready);
        v.plain(m.agents_talking_in, c.agents_talking_in);
        v.plain(m.agents_talking_out, c.agents_talking_out);
        v.plain(m.agents_talking_other, c.agents_talking_other);
        v.plain(m.agents_work_not_ready, c.agents_work_not_ready);
        v.plain(m.agents_work_ready, c.agents_work_ready);
        v.plain(m.agents_busy_other, c.agents_busy_other);
        v.plain(m.agents_reserved, c.agents_reserved);
        v.plain(m.agents_hold, c.agents_hold);
        v.plain(m.agents_icm_available, c.agents_icm_available);
        v.plain(m.agents_application_available, c.agents_application_available);
        v.plain(m.agents_talking_auto_out, c.agents_talking_auto_out);
        v.plain(m.agents_talking_preview, c.agents_talking_preview);
        v.plain(m.agents_talking_reservation, c.agents_talking_reservation);
        v.null(m.router_calls_q_now, c.router_calls_q_now, 0xFFFFFFFF);
        v.null(m.longest_router_call_q_now, c.longest_router_call_q_now, 0xFFFFFFFF);
        v.null(m.calls_q_now, c.calls_q_now, 0xFFFFFFFF);
        v.null(m.calls_q_time_now, c.calls_q_time_now, 0xFFFFFFFF);
        v.null(m.longest_call_q_now, c.longest_call_q_now, 0xFFFFFFFF);
        v.plain(m.avail_time_to5, c.avail_time_to5);
        v.plain(m.logged_on_time_to5, c.logged_on_time_to5);
        v.plain(m.not_ready_time_to5, c.not_ready_time_to5);
        v.plain(m.agent_out_calls_to5, c.agent_out_calls_to5);
        v.plain(m.agent_out_calls_talk_time_to5, c.agent_out_calls_talk_time_to5);
        v.plain(m.agent_out_calls_time_to5, c.agent_out_calls_time_to5);
        v.plain(m.agent_out_calls_held_to5, c.agent_out_calls_held_to5);
        v.plain(m.agent_out_calls_held_time_to5, c.agent_out_calls_held_time_to5);
        v.plain(m.handled_calls_to5, c.handled_calls_to5);
        v.plain(m.handled_calls_talk_time_to5, c.handled_calls_talk_time_to5);
        v.plain(m.handled_calls_after_call_time_to5, c.handled_calls_after_call_time_to5);
        v.plain(m.handled_calls_time_to5, c.handled_calls_time_to5);
        v.plain(m.incoming_calls_held_to5, c.incoming_calls_held_to5);
        v.plain(m.incoming_calls_held_time_to5, c.incoming_calls_held_time_to5);
        v.plain(m.internal_calls_rcvd_to5, c.internal_calls_rcvd_to5);
        v.plain(m.internal_calls_rcvd_time_to5, c.internal_calls_rcvd_time_to5);
        v.plain(m.internal_calls_held_to5, c.internal_calls_held_to5);
        v.plain(m.internal_calls_held_time_to5, c.internal_calls_held_time_to5);
        v.plain(m.auto_out_calls_to5, c.auto_out_calls_to5);
        v.plain(m.auto_out_calls_talk_time_to5, c.auto_out_calls_talk_time_to5);
        v.plain(m.auto_out_calls_time_to5, c.auto_out_calls_time_to5);
        v.plain(m.auto_out_calls_held_to5, c.auto_out_calls_held_to5);
        v.plain(m.auto_out_calls_held_time_to5, c.auto_out_calls_held_time_to5);
        v.plain(m.preview_calls_to5, c.preview_calls_to5);
        v.plain(m.preview_calls_talk_time_to5, c.preview_calls_talk_time_to5);
        v.plain(m.preview_calls_time_to5, c.preview_calls_time_to5);
        v.plain(m.preview_calls_held_to5, c.preview_calls_held_to5);
        v.plain(m.preview_calls_held_time_to5, c.preview_calls_held_time_to5);
        v.plain(m.reservation_calls_to5, c.reservation_calls_to5);
        v.plain(m.reservation_calls_talk_time_to5, c.reservation_calls_talk_time_to5);
        v.plain(m.reservation_calls_time_to5, c.reservation_calls_time_to5);
        v.plain(m.reservation_calls_held_to5, c.reservation_calls_held_to5);
        v.plain(m.reservation_calls_held_time_to5, c.reservation_calls_held_time_to5);
        v.plain(m.barge_in_calls_to5, c.barge_in_calls_to5);
        v.plain(m.intercept_calls_to5, c.intercept_calls_to5);
        v.plain(m.monitor_calls_to5, c.monitor_calls_to5);
        v.plain(m.whisper_calls_to5, c.whisper_calls_to5);
        v.plain(m.emergency_calls_to5, c.emergency_calls_to5);
        v.null(m.calls_q5, c.calls_q5, 0xFFFFFFFF);
        v.null(m.calls_q_time5, c.calls_q_time5, 0xFFFFFFFF);
        v.null(m.longest_call_q5, c.longest_call_q5, 0xFFFFFFFF);
        v.plain(m.avail_time_to_half, c.avail_time_to_half);
        v.plain(m.logged_on_time_to_half, c.logged_on_time_to_half);
        v.plain(m.not_ready_time_to_half, c.not_ready_time_to_half);
        v.plain(m.agent_out_calls_to_half, c.agent_out_calls_to_half);
        v.plain(m.agent_out_calls_talk_time_to_half, c.agent_out_calls_talk_time_to_half);
        v.plain(m.agent_out_calls_time_to_half, c.agent_out_calls_time_to_half);
        v.plain(m.agent_out_calls_held_to_half, c.agent_out_calls_held_to_half);
        v.plain(m.agent_out_calls_held_time_to_half, c.agent_out_calls_held_time_to_half);
        v.plain(m.handled_calls_to_half, c.handled_calls_to_half);
        v.plain(m.handled_calls_talk_time_to_half, c.handled_calls_talk_time_to_half);
        v.plain(m.handled_calls_after_call_time_to_half, c.handled_calls_after_call_time_to_half);
        v.plain(m.handled_calls_time_to_half, c.handled_calls_time_to_half);
        v.plain(m.incoming_calls_held_to_half, c.incoming_calls_held_to_half);
        v.plain(m.incoming_calls_held_time_to_half, c.incoming_calls_held_time_to_half);
        v.plain(m.internal_calls_rcvd_to_half, c.internal_calls_rcvd_to_half);
        v.plain(m.internal_calls_rcvd_time_to_half, c.internal_calls_rcvd_time_to_half);
        v.plain(m.internal_calls_held_to_half, c.internal_calls_held_to_half);
        v.plain(m.internal_calls_held_time_to_half, c.internal_calls_held_time_to_half);
        v.plain(m.auto_out_calls_to_half, c.auto_out_calls_to_half);
        v.plain(m.auto_out_calls_talk_time_to_half, c.auto_out_calls_talk_time_to_half);
        v.plain(m.auto_out_calls_time_to_half, c.auto_out_calls_time_to_half);
        v.plain(m.auto_out_calls_held_to_half, c.auto_out_calls_held_to_half);
        v.plain(m.auto_out_calls_held_time_to_half, c.auto_out_calls_held_time_to_half);
        v.plain(m.preview_calls_to_half, c.preview_calls_to_half);
        v.plain(m.preview_calls_talk_time_to_half, c.preview_calls_talk_time_to_half);
        v.plain(m.preview_calls_time_to_half, c.preview_calls_time_to_half);
        v.plain(m.preview_calls_held_to_half, c.preview_calls_held_to_half);
        v.plain(m.preview_calls_held_time_to_half, c.preview_calls_held_time_to_half);
        v.plain(m.reservation_calls_to_half, c.reservation_calls_to_half);
        v.plain(m.reservation_calls_talk_time_to_half, c.reservation_calls_talk_time_to_half);
        v.plain(m.reservation_calls_time_to_half, c.reservation_calls_time_to_half);
        v.plain(m.reservation_calls_held_to_half, c.reservation_calls_held_to_half);
        v.plain(m.reservation_calls_held_time_to_half, c.reservation_calls_held_time_to_half);
        v.plain(m.barge_in_calls_to_half, c.barge_in_calls_to_half);
        v.plain(m.intercept_calls_to_half, c.intercept_calls_to_half);
        v.plain(m.monitor_calls_to_half, c.monitor_calls_to_half);
        v.plain(m.whisper_calls_to_half, c.whisper_calls_to_half);
        v.plain(m.emergency_calls_to_half, c.emergency_calls_to_half);
        v.null(m.calls_q_half, c.calls_q_half, 0xFFFFFFFF);
        v.null(m.calls_q_time_half, c.calls_q_time_half, 0xFFFFFFFF);
        v.null(m.longest_call_q_half, c.longest_call_q_half, 0xFFFFFFFF);
        v.plain(m.avail_time_today, c.avail_time_today);
        v.plain(m.logged_on_time_today, c.logged_on_time_today);
        v.plain(m.not_ready_time_today, c.not_ready_time_today);
        v.plain(m.agent_out_calls_today, c.agent_out_calls_today);
        v.plain(m.agent_out_calls_talk_time_today, c.agent_out_calls_talk_time_today);
        v.plain(m.agent_out_calls_time_today, c.agent_out_calls_time_today);
        v.plain(m.agent_out_calls_held_today, c.agent_out_calls_held_today);
        v.plain(m.agent_out_calls_held_time_today, c.agent_out_calls_held_time_today);
        v.plain(m.handled_calls_today, c.handled_calls_today);
        v.plain(m.handled_calls_talk_time_today, c.handled_calls_talk_time_today);
        v.plain(m.handled_calls_after_call_time_today, c.handled_calls_after_call_time_today);
        v.plain(m.handled_calls_time_today, c.handled_calls_time_today);
        v.plain(m.incoming_calls_held_today, c.incoming_calls_held_today);
        v.plain(m.incoming_calls_held_time_today, c.incoming_calls_held_time_today);
        v.plain(m.internal_calls_rcvd_today, c.internal_calls_rcvd_today);
        v.plain(m.internal_calls_rcvd_time_today, c.internal_calls_rcvd_time_today);
        v.plain(m.internal_calls_held_today, c.internal_calls_held_today);
        v.plain(m.internal_calls_held_time_today, c.internal_calls_held_time_today);
        v.plain(m.auto_out_calls_today, c.auto_out_calls_today);
        v.plain(m.auto_out_calls_talk_time_today, c.auto_out_calls_talk_time_today);
        v.plain(m.auto_out_calls_time_today, c.auto_out_calls_time_today);
        v.plain(m.auto_out_calls_held_today, c.auto_out_calls_held_today);
        v.plain(m.auto_out_calls_held_time_today, c.auto_out_calls_held_time_today);
        v.plain(m.preview_calls_today, c.preview_calls_today);
        v.plain(m.preview_calls_talk_time_today, c.preview_calls_talk_time_today);
        v.plain(m.preview_calls_time_today, c.preview_calls_time_today);
        v.plain(m.preview_calls_held_today, c.preview_calls_held_today);
        v.plain(m.preview_calls_held_time_today, c.preview_calls_held_time_today);
        v.plain(m.reservation_calls_today, c.reservation_calls_today);
        v.plain(m.reservation_calls_talk_time_today, c.reservation_calls_talk_time_today);
        v.plain(m.reservation_calls_time_today, c.reservation_calls_time_today);
        v.plain(m.reservation_calls_held_today, c.reservation_calls_held_today);
        v.plain(m.reservation_calls_held_time_today, c.reservation_calls_held_time_today);
        v.plain(m.barge_in_calls_today, c.barge_in_calls_today);
        v.plain(m.intercept_calls_today, c.intercept_calls_today);
        v.plain(m.monitor_calls_today, c.monitor_calls_today);
        v.plain(m.whisper_calls_today, c.whisper_calls_today);
        v.plain(m.emergency_calls_today, c.emergency_calls_today);
        v.null(m.calls_q_today, c.calls_q_today, 0xFFFFFFFF);
        v.null(m.calls_q_time_today, c.calls_q_time_today, 0xFFFFFFFF);
        v.null(m.longest_call_q_today, c.longest_call_q_today, 0xFFFFFFFF);
    }
};

template <> struct codec<set_app_data_req> {
    using c_type = ctisp_set_app_data_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.optional(m.application_path_id, c.application_path_id, c.has_application_path_id);
        v.text(m.call_variable1, c.call_variable1);
        v.text(m.call_variable2, c.call_variable2);
        v.text(m.call_variable3, c.call_variable3);
        v.text(m.call_variable4, c.call_variable4);
        v.text(m.call_variable5, c.call_variable5);
        v.text(m.call_variable6, c.call_variable6);
        v.text(m.call_variable7, c.call_variable7);
        v.text(m.call_variable8, c.call_variable8);
        v.text(m.call_variable9, c.call_variable9);
        v.text(m.call_variable10, c.call_variable10);
        v.optional(m.flt_call_type_id, c.flt_call_type_id, c.has_flt_call_type_id);
        v.optional(m.pre_call_invoke_id, c.pre_call_invoke_id, c.has_pre_call_invoke_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_app_data_conf> {
    using c_type = ctisp_set_app_data_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<agent_desk_settings_req> {
    using c_type = ctisp_agent_desk_settings_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.text(m.agent_id, c.agent_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<agent_desk_settings_conf> {
    using c_type = ctisp_agent_desk_settings_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.desk_settings_mask, c.desk_settings_mask);
        v.plain(m.wrapup_data_incoming_mode, c.wrapup_data_incoming_mode);
        v.plain(m.wrapup_data_outgoing_mode, c.wrapup_data_outgoing_mode);
        v.plain(m.logout_non_activity_time, c.logout_non_activity_time);
        v.plain(m.quality_recording_rate, c.quality_recording_rate);
        v.plain(m.ring_no_answer_time, c.ring_no_answer_time);
        v.plain(m.silent_monitor_warning_message, c.silent_monitor_warning_message);
        v.plain(m.silent_monitor_audible_indication, c.silent_monitor_audible_indication);
        v.plain(m.supervisor_assist_call_method, c.supervisor_assist_call_method);
        v.plain(m.emergency_call_method, c.emergency_call_method);
        v.plain(m.auto_record_on_emergency, c.auto_record_on_emergency);
        v.plain(m.recording_mode, c.recording_mode);
        v.plain(m.work_mode_timer, c.work_mode_timer);
        v.plain(m.ring_no_answer_dn, c.ring_no_answer_dn);
        v.text(m.default_device_port_address, c.default_device_port_address);
        v.optional(m.play_zip_tone, c.play_zip_tone, c.has_play_zip_tone);
        v.optional(m.acd_shared_line_usage, c.acd_shared_line_usage, c.has_acd_shared_line_usage);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<start_recording_req> {
    using c_type = ctisp_start_recording_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.client_port, c.client_port);
        v.plain(m.bit_rate, c.bit_rate);
        v.plain(m.packet_size, c.packet_size);
        v.plain(m.direction, c.direction);
        v.plain(m.rtp_type, c.rtp_type);
        v.plain(m.echo_cancellation, c.echo_cancellation);
        v.plain(m.payload_type, c.payload_type);
        v.text(m.client_id, c.client_id);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<start_recording_conf> {
    using c_type = ctisp_start_recording_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.session_id, c.session_id);
        v.plain(m.server_data, c.server_data);
        v.text(m.client_id, c.client_id);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<stop_recording_req> {
    using c_type = ctisp_stop_recording_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.client_port, c.client_port);
        v.plain(m.session_id, c.session_id);
        v.plain(m.server_data, c.server_data);
        v.plain(m.direction, c.direction);
        v.text(m.client_id, c.client_id);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<stop_recording_conf> {
    using c_type = ctisp_stop_recording_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.text(m.client_id, c.client_id);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_agent_service_data_req> {
    using c_type = ctisp_set_agent_service_data_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.router_call_key_day, c.router_call_key_day);
        v.plain(m.router_call_key_call_id, c.router_call_key_call_id);
        v.plain(m.router_call_key_sequence_number, c.router_call_key_sequence_number);
        v.plain(m.agent_skill_target_id, c.agent_skill_target_id);
        v.optional(m.num_of_enabled_services, c.num_of_enabled_services, c.has_num_of_enabled_services);
        v.list(m.flt_enabled_services, c.flt_enabled_services, c.flt_enabled_services_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<set_agent_service_data_conf> {
    using c_type = ctisp_set_agent_service_data_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.status, c.status);
    }
};

template <> struct codec<monitor_start_req> {
    using c_type = ctisp_monitor_start_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.call_msg_mask, c.call_msg_mask);
        v.plain(m.agent_state_mask, c.agent_state_mask);
        v.null(m.monitored_device_type, c.monitored_device_type, 0xFFFF);
        v.text(m.monitored_device_id, c.monitored_device_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<monitor_start_conf> {
    using c_type = ctisp_monitor_start_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
    }
};

template <> struct codec<monitor_stop_req> {
    using c_type = ctisp_monitor_stop_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
    }
};

template <> struct codec<monitor_stop_conf> {
    using c_type = ctisp_monitor_stop_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<change_monitor_mask_req> {
    using c_type = ctisp_change_monitor_mask_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
        v.plain(m.call_msg_mask, c.call_msg_mask);
        v.plain(m.agent_state_mask, c.agent_state_mask);
    }
};

template <> struct codec<change_monitor_mask_conf> {
    using c_type = ctisp_change_monitor_mask_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<register_service_req> {
    using c_type = ctisp_register_service_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.server_mode, c.server_mode);
        v.text(m.service_name, c.service_name);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<register_service_conf> {
    using c_type = ctisp_register_service_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.registered_service_id, c.registered_service_id);
    }
};

template <> struct codec<unregister_service_req> {
    using c_type = ctisp_unregister_service_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.registered_service_id, c.registered_service_id);
    }
};

template <> struct codec<unregister_service_conf> {
    using c_type = ctisp_unregister_service_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<failure_conf> {
    using c_type = ctisp_failure_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.status, c.status);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<failure_event> {
    using c_type = ctisp_failure_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.status, c.status);
        v.text(m.text, c.text);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<open_req> {
    using c_type = ctisp_open_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.version_number, c.version_number);
        v.null(m.idle_timeout, c.idle_timeout, 0xFFFFFFFF);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.services_requested, c.services_requested);
        v.plain(m.call_msg_mask, c.call_msg_mask);
        v.plain(m.agent_state_mask, c.agent_state_mask);
        v.plain(m.config_msg_mask, c.config_msg_mask);
        v.text(m.client_id, c.client_id);
        v.text(m.client_password, c.client_password);
        v.text(m.client_signature, c.client_signature);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.optional(m.application_path_id, c.application_path_id, c.has_application_path_id);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<open_conf> {
    using c_type = ctisp_open_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.services_granted, c.services_granted);
        v.plain(m.monitor_id, c.monitor_id);
        v.plain(m.pg_status, c.pg_status);
        v.plain(m.icm_central_controller_time, c.icm_central_controller_time);
        v.plain(m.peripheral_online, c.peripheral_online);
        v.null(m.peripheral_type, c.peripheral_type, 0xFFFF);
        v.plain(m.agent_state, c.agent_state);
        v.plain(m.department_id, c.department_id);
        v.plain(m.session_type, c.session_type);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.optional(m.num_peripherals, c.num_peripherals, c.has_num_peripherals);
        v.list(m.peripherals, c.peripherals, c.peripherals_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<heartbeat_req> {
    using c_type = ctisp_heartbeat_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<heartbeat_conf> {
    using c_type = ctisp_heartbeat_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<close_req> {
    using c_type = ctisp_close_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.status, c.status);
    }
};

template <> struct codec<close_conf> {
    using c_type = ctisp_close_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

template <> struct codec<emergency_call_req> {
    using c_type = ctisp_emergency_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<emergency_call_conf> {
    using c_type = ctisp_emergency_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.connection, c.connection);
        v.null(m.line_handle, c.line_handle, 0xFFFF);
        v.null(m.line_type, c.line_type, 0xFFFF);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<emergency_call_event> {
    using c_type = ctisp_emergency_call_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.connection, c.connection);
        v.plain(m.session_id, c.session_id);
        v.text(m.client_id, c.client_id);
        v.text(m.client_address, c.client_address);
        v.text(m.client_address_ipv6, c.client_address_ipv6);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<supervise_call_req> {
    using c_type = ctisp_supervise_call_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.agent_connection, c.agent_connection);
        v.plain(m.supervisor_connection, c.supervisor_connection);
        v.plain(m.supervisory_action, c.supervisory_action);
        v.text(m.agent_extension, c.agent_extension);
        v.text(m.agent_id, c.agent_id);
        v.text(m.agent_instrument, c.agent_instrument);
        v.text(m.supervisor_instrument, c.supervisor_instrument);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<supervise_call_conf> {
    using c_type = ctisp_supervise_call_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.connection, c.connection);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<agent_team_config_event> {
    using c_type = ctisp_agent_team_config_event;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.null(m.peripheral_id, c.peripheral_id, 0xFFFFFFFF);
        v.plain(m.team_id, c.team_id);
        v.plain(m.config_operation, c.config_operation);
        v.plain(m.department_id, c.department_id);
        v.text(m.agent_team_name, c.agent_team_name);
        v.list(m.agents, c.agents, c.agents_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<list_agent_team_req> {
    using c_type = ctisp_list_agent_team_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.supervisor_id, c.supervisor_id);
    }
};

template <> struct codec<list_agent_team_conf> {
    using c_type = ctisp_list_agent_team_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.segment_number, c.segment_number);
        v.plain(m.more, c.more);
        v.list(m.team_ids, c.team_ids, c.team_ids_count);
        v.list(m.unknown, c.unknown, c.unknown_count);
    }
};

template <> struct codec<monitor_agent_team_start_req> {
    using c_type = ctisp_monitor_agent_team_start_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.team_id, c.team_id);
    }
};

template <> struct codec<monitor_agent_team_start_conf> {
    using c_type = ctisp_monitor_agent_team_start_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
    }
};

template <> struct codec<monitor_agent_team_stop_req> {
    using c_type = ctisp_monitor_agent_team_stop_req;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
        v.plain(m.monitor_id, c.monitor_id);
    }
};

template <> struct codec<monitor_agent_team_stop_conf> {
    using c_type = ctisp_monitor_agent_team_stop_conf;
    template <class V, class M, class C>
    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)
    {
        v.plain(m.invoke_id, c.invoke_id);
    }
};

} // namespace detail
} // namespace ctisp

#endif
