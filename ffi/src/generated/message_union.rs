// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::own_event::*;
use std::ffi::c_void;

/// A message by its type: `CTISP_OPEN_REQ` makes `open_req` the one to read, and so on.
#[repr(C)]
#[derive(Clone, Copy)]
pub union ctisp_message_union {
    /// Any of them; NULL for a type without a table.
    pub any: *const c_void,
    /// CTISP_CLOSED, an event of the library itself.
    pub closed: *const ctisp_closed,
    /// CTISP_UNREADABLE, an event of the library itself.
    pub unreadable: *const ctisp_unreadable,
    /// CTISP_CONNECTION_LOST, an event of the library itself.
    pub connection_lost: *const ctisp_connection_lost,
    /// CTISP_RECONNECTED, an event of the library itself.
    pub reconnected: *const ctisp_reconnected,
    /// CTISP_RESYNCHRONISED, an event of the library itself.
    pub resynchronised: *const ctisp_resynchronised,
    /// CTISP_SWITCHED, an event of the library itself.
    pub switched: *const ctisp_switched,
    /// CTISP_GAP, an event of the library itself.
    pub gap: *const ctisp_gap,
    /// CTISP_OPENED, an event of the library itself.
    pub opened: *const ctisp_opened,
    /// CTISP_OPEN_FAILED, an event of the library itself.
    pub open_failed: *const ctisp_open_failed,
    /// STANDBY_ACTIVE_EVENT
    pub standby_active_event: *const ctisp_standby_active_event,
    /// ACTIVE_MAINTENANCE_REQ
    pub active_maintenance_req: *const ctisp_active_maintenance_req,
    /// ACTIVE_MAINTENANCE_RESP
    pub active_maintenance_resp: *const ctisp_active_maintenance_resp,
    /// ACTIVE_MAINTENANCE_EVENT
    pub active_maintenance_event: *const ctisp_active_maintenance_event,
    /// STOPPING_REQUESTS_TO_THIS_SIDE_IND
    pub stopping_requests_to_this_side_ind: *const ctisp_stopping_requests_to_this_side_ind,
    /// AGENT_STATE_EVENT
    pub agent_state_event: *const ctisp_agent_state_event,
    /// AGENT_PRE_CALL_EVENT
    pub agent_pre_call_event: *const ctisp_agent_pre_call_event,
    /// AGENT_PRE_CALL_ABORT_EVENT
    pub agent_pre_call_abort_event: *const ctisp_agent_pre_call_abort_event,
    /// SET_CALL_DATA_REQ
    pub set_call_data_req: *const ctisp_set_call_data_req,
    /// SET_CALL_DATA_CONF
    pub set_call_data_conf: *const ctisp_set_call_data_conf,
    /// RELEASE_CALL_REQ
    pub release_call_req: *const ctisp_release_call_req,
    /// RELEASE_CALL_CONF
    pub release_call_conf: *const ctisp_release_call_conf,
    /// SET_DEVICE_ATTRIBUTES_REQ
    pub set_device_attributes_req: *const ctisp_set_device_attributes_req,
    /// SET_DEVICE_ATTRIBUTES_CONF
    pub set_device_attributes_conf: *const ctisp_set_device_attributes_conf,
    /// CALL_DELIVERED_EVENT
    pub call_delivered_event: *const ctisp_call_delivered_event,
    /// CALL_ESTABLISHED_EVENT
    pub call_established_event: *const ctisp_call_established_event,
    /// CALL_HELD_EVENT
    pub call_held_event: *const ctisp_call_held_event,
    /// CALL_RETRIEVED_EVENT
    pub call_retrieved_event: *const ctisp_call_retrieved_event,
    /// CALL_CLEARED_EVENT
    pub call_cleared_event: *const ctisp_call_cleared_event,
    /// CALL_CONNECTION_CLEARED_EVENT
    pub call_connection_cleared_event: *const ctisp_call_connection_cleared_event,
    /// CALL_ORIGINATED_EVENT
    pub call_originated_event: *const ctisp_call_originated_event,
    /// CALL_FAILED_EVENT
    pub call_failed_event: *const ctisp_call_failed_event,
    /// CALL_CONFERENCED_EVENT
    pub call_conferenced_event: *const ctisp_call_conferenced_event,
    /// CALL_TRANSFERRED_EVENT
    pub call_transferred_event: *const ctisp_call_transferred_event,
    /// CALL_DIVERTED_EVENT
    pub call_diverted_event: *const ctisp_call_diverted_event,
    /// CALL_SERVICE_INITIATED_EVENT
    pub call_service_initiated_event: *const ctisp_call_service_initiated_event,
    /// CALL_QUEUED_EVENT
    pub call_queued_event: *const ctisp_call_queued_event,
    /// CALL_TRANSLATION_ROUTE_EVENT
    pub call_translation_route_event: *const ctisp_call_translation_route_event,
    /// BEGIN_CALL_EVENT
    pub begin_call_event: *const ctisp_begin_call_event,
    /// END_CALL_EVENT
    pub end_call_event: *const ctisp_end_call_event,
    /// CALL_DATA_UPDATE_EVENT
    pub call_data_update_event: *const ctisp_call_data_update_event,
    /// CALL_REACHED_NETWORK_EVENT
    pub call_reached_network_event: *const ctisp_call_reached_network_event,
    /// CALL_DEQUEUED_EVENT
    pub call_dequeued_event: *const ctisp_call_dequeued_event,
    /// RTP_STARTED_EVENT
    pub rtp_started_event: *const ctisp_rtp_started_event,
    /// RTP_STOPPED_EVENT
    pub rtp_stopped_event: *const ctisp_rtp_stopped_event,
    /// CALL_ATTRIBUTE_CHANGE_EVENT
    pub call_attribute_change_event: *const ctisp_call_attribute_change_event,
    /// CALL_AGENT_GREETING_EVENT
    pub call_agent_greeting_event: *const ctisp_call_agent_greeting_event,
    /// NETWORK_RECORDING_STARTED_EVENT
    pub network_recording_started_event: *const ctisp_network_recording_started_event,
    /// NETWORK_RECORDING_ENDED_EVENT
    pub network_recording_ended_event: *const ctisp_network_recording_ended_event,
    /// NETWORK_RECORDING_FAILED_EVENT
    pub network_recording_failed_event: *const ctisp_network_recording_failed_event,
    /// NETWORK_RECORDING_TARGET_INFO_EVENT
    pub network_recording_target_info_event: *const ctisp_network_recording_target_info_event,
    /// CONTROL_FAILURE_CONF
    pub control_failure_conf: *const ctisp_control_failure_conf,
    /// QUERY_AGENT_STATE_REQ
    pub query_agent_state_req: *const ctisp_query_agent_state_req,
    /// QUERY_AGENT_STATE_CONF
    pub query_agent_state_conf: *const ctisp_query_agent_state_conf,
    /// SET_AGENT_STATE_REQ
    pub set_agent_state_req: *const ctisp_set_agent_state_req,
    /// SET_AGENT_STATE_CONF
    pub set_agent_state_conf: *const ctisp_set_agent_state_conf,
    /// ALTERNATE_CALL_REQ
    pub alternate_call_req: *const ctisp_alternate_call_req,
    /// ALTERNATE_CALL_CONF
    pub alternate_call_conf: *const ctisp_alternate_call_conf,
    /// ANSWER_CALL_REQ
    pub answer_call_req: *const ctisp_answer_call_req,
    /// ANSWER_CALL_CONF
    pub answer_call_conf: *const ctisp_answer_call_conf,
    /// CLEAR_CALL_REQ
    pub clear_call_req: *const ctisp_clear_call_req,
    /// CLEAR_CALL_CONF
    pub clear_call_conf: *const ctisp_clear_call_conf,
    /// CLEAR_CONNECTION_REQ
    pub clear_connection_req: *const ctisp_clear_connection_req,
    /// CLEAR_CONNECTION_CONF
    pub clear_connection_conf: *const ctisp_clear_connection_conf,
    /// CONFERENCE_CALL_REQ
    pub conference_call_req: *const ctisp_conference_call_req,
    /// CONFERENCE_CALL_CONF
    pub conference_call_conf: *const ctisp_conference_call_conf,
    /// CONSULTATION_CALL_REQ
    pub consultation_call_req: *const ctisp_consultation_call_req,
    /// CONSULTATION_CALL_CONF
    pub consultation_call_conf: *const ctisp_consultation_call_conf,
    /// DEFLECT_CALL_REQ
    pub deflect_call_req: *const ctisp_deflect_call_req,
    /// DEFLECT_CALL_CONF
    pub deflect_call_conf: *const ctisp_deflect_call_conf,
    /// HOLD_CALL_REQ
    pub hold_call_req: *const ctisp_hold_call_req,
    /// HOLD_CALL_CONF
    pub hold_call_conf: *const ctisp_hold_call_conf,
    /// MAKE_CALL_REQ
    pub make_call_req: *const ctisp_make_call_req,
    /// MAKE_CALL_CONF
    pub make_call_conf: *const ctisp_make_call_conf,
    /// MAKE_PREDICTIVE_CALL_REQ
    pub make_predictive_call_req: *const ctisp_make_predictive_call_req,
    /// MAKE_PREDICTIVE_CALL_CONF
    pub make_predictive_call_conf: *const ctisp_make_predictive_call_conf,
    /// RECONNECT_CALL_REQ
    pub reconnect_call_req: *const ctisp_reconnect_call_req,
    /// RECONNECT_CALL_CONF
    pub reconnect_call_conf: *const ctisp_reconnect_call_conf,
    /// RETRIEVE_CALL_REQ
    pub retrieve_call_req: *const ctisp_retrieve_call_req,
    /// RETRIEVE_CALL_CONF
    pub retrieve_call_conf: *const ctisp_retrieve_call_conf,
    /// TRANSFER_CALL_REQ
    pub transfer_call_req: *const ctisp_transfer_call_req,
    /// TRANSFER_CALL_CONF
    pub transfer_call_conf: *const ctisp_transfer_call_conf,
    /// QUERY_DEVICE_INFO_REQ
    pub query_device_info_req: *const ctisp_query_device_info_req,
    /// QUERY_DEVICE_INFO_CONF
    pub query_device_info_conf: *const ctisp_query_device_info_conf,
    /// SNAPSHOT_CALL_REQ
    pub snapshot_call_req: *const ctisp_snapshot_call_req,
    /// SNAPSHOT_CALL_CONF
    pub snapshot_call_conf: *const ctisp_snapshot_call_conf,
    /// SNAPSHOT_DEVICE_REQ
    pub snapshot_device_req: *const ctisp_snapshot_device_req,
    /// SNAPSHOT_DEVICE_CONF
    pub snapshot_device_conf: *const ctisp_snapshot_device_conf,
    /// SEND_DTMF_SIGNAL_REQ
    pub send_dtmf_signal_req: *const ctisp_send_dtmf_signal_req,
    /// SEND_DTMF_SIGNAL_CONF
    pub send_dtmf_signal_conf: *const ctisp_send_dtmf_signal_conf,
    /// SUPERVISOR_ASSIST_REQ
    pub supervisor_assist_req: *const ctisp_supervisor_assist_req,
    /// SUPERVISOR_ASSIST_CONF
    pub supervisor_assist_conf: *const ctisp_supervisor_assist_conf,
    /// BAD_CALL_REQ
    pub bad_call_req: *const ctisp_bad_call_req,
    /// BAD_CALL_CONF
    pub bad_call_conf: *const ctisp_bad_call_conf,
    /// AGENT_GREETING_CONTROL_REQ
    pub agent_greeting_control_req: *const ctisp_agent_greeting_control_req,
    /// AGENT_GREETING_CONTROL_CONF
    pub agent_greeting_control_conf: *const ctisp_agent_greeting_control_conf,
    /// START_NETWORK_RECORDING_REQ
    pub start_network_recording_req: *const ctisp_start_network_recording_req,
    /// START_NETWORK_RECORDING_CONF
    pub start_network_recording_conf: *const ctisp_start_network_recording_conf,
    /// STOP_NETWORK_RECORDING_REQ
    pub stop_network_recording_req: *const ctisp_stop_network_recording_req,
    /// STOP_NETWORK_RECORDING_CONF
    pub stop_network_recording_conf: *const ctisp_stop_network_recording_conf,
    /// CLIENT_SESSION_OPENED_EVENT
    pub client_session_opened_event: *const ctisp_client_session_opened_event,
    /// CLIENT_SESSION_CLOSED_EVENT
    pub client_session_closed_event: *const ctisp_client_session_closed_event,
    /// SESSION_MONITOR_START_REQ
    pub session_monitor_start_req: *const ctisp_session_monitor_start_req,
    /// SESSION_MONITOR_START_CONF
    pub session_monitor_start_conf: *const ctisp_session_monitor_start_conf,
    /// SESSION_MONITOR_STOP_REQ
    pub session_monitor_stop_req: *const ctisp_session_monitor_stop_req,
    /// SESSION_MONITOR_STOP_CONF
    pub session_monitor_stop_conf: *const ctisp_session_monitor_stop_conf,
    /// CONFIG_REQUEST_KEY_EVENT
    pub config_request_key_event: *const ctisp_config_request_key_event,
    /// CONFIG_KEY_EVENT
    pub config_key_event: *const ctisp_config_key_event,
    /// CONFIG_REQUEST_EVENT
    pub config_request_event: *const ctisp_config_request_event,
    /// CONFIG_BEGIN_EVENT
    pub config_begin_event: *const ctisp_config_begin_event,
    /// CONFIG_END_EVENT
    pub config_end_event: *const ctisp_config_end_event,
    /// CONFIG_SERVICE_EVENT
    pub config_service_event: *const ctisp_config_service_event,
    /// CONFIG_SKILL_GROUP_EVENT
    pub config_skill_group_event: *const ctisp_config_skill_group_event,
    /// CONFIG_AGENT_EVENT
    pub config_agent_event: *const ctisp_config_agent_event,
    /// CONFIG_DEVICE_EVENT
    pub config_device_event: *const ctisp_config_device_event,
    /// TEAM_CONFIG_REQ
    pub team_config_req: *const ctisp_team_config_req,
    /// TEAM_CONFIG_EVENT
    pub team_config_event: *const ctisp_team_config_event,
    /// TEAM_CONFIG_CONF
    pub team_config_conf: *const ctisp_team_config_conf,
    /// CONFIG_CALL_TYPE_EVENT
    pub config_call_type_event: *const ctisp_config_call_type_event,
    /// CONFIG_MRD_EVENT
    pub config_mrd_event: *const ctisp_config_mrd_event,
    /// CONFIG_PERIPHERAL_EVENT
    pub config_peripheral_event: *const ctisp_config_peripheral_event,
    /// CONFIG_AGENT_DESK_SETTINGS_EVENT
    pub config_agent_desk_settings_event: *const ctisp_config_agent_desk_settings_event,
    /// CONFIG_TERMINAL_EVENT
    pub config_terminal_event: *const ctisp_config_terminal_event,
    /// CONFIG_AGENT_SERVICE_EVENT
    pub config_agent_service_event: *const ctisp_config_agent_service_event,
    /// SYSTEM_EVENT
    pub system_event: *const ctisp_system_event,
    /// CLIENT_EVENT_REPORT_REQ
    pub client_event_report_req: *const ctisp_client_event_report_req,
    /// CLIENT_EVENT_REPORT_CONF
    pub client_event_report_conf: *const ctisp_client_event_report_conf,
    /// USER_MESSAGE_REQ
    pub user_message_req: *const ctisp_user_message_req,
    /// USER_MESSAGE_CONF
    pub user_message_conf: *const ctisp_user_message_conf,
    /// USER_MESSAGE_EVENT
    pub user_message_event: *const ctisp_user_message_event,
    /// REGISTER_VARIABLES_REQ
    pub register_variables_req: *const ctisp_register_variables_req,
    /// REGISTER_VARIABLES_CONF
    pub register_variables_conf: *const ctisp_register_variables_conf,
    /// QUERY_AGENT_STATISTICS_REQ
    pub query_agent_statistics_req: *const ctisp_query_agent_statistics_req,
    /// QUERY_AGENT_STATISTICS_CONF
    pub query_agent_statistics_conf: *const ctisp_query_agent_statistics_conf,
    /// QUERY_SKILL_GROUP_STATISTICS_REQ
    pub query_skill_group_statistics_req: *const ctisp_query_skill_group_statistics_req,
    /// QUERY_SKILL_GROUP_STATISTICS_CONF
    pub query_skill_group_statistics_conf: *const ctisp_query_skill_group_statistics_conf,
    /// SET_APP_DATA_REQ
    pub set_app_data_req: *const ctisp_set_app_data_req,
    /// SET_APP_DATA_CONF
    pub set_app_data_conf: *const ctisp_set_app_data_conf,
    /// AGENT_DESK_SETTINGS_REQ
    pub agent_desk_settings_req: *const ctisp_agent_desk_settings_req,
    /// AGENT_DESK_SETTINGS_CONF
    pub agent_desk_settings_conf: *const ctisp_agent_desk_settings_conf,
    /// START_RECORDING_REQ
    pub start_recording_req: *const ctisp_start_recording_req,
    /// START_RECORDING_CONF
    pub start_recording_conf: *const ctisp_start_recording_conf,
    /// STOP_RECORDING_REQ
    pub stop_recording_req: *const ctisp_stop_recording_req,
    /// STOP_RECORDING_CONF
    pub stop_recording_conf: *const ctisp_stop_recording_conf,
    /// SET_AGENT_SERVICE_DATA_REQ
    pub set_agent_service_data_req: *const ctisp_set_agent_service_data_req,
    /// SET_AGENT_SERVICE_DATA_CONF
    pub set_agent_service_data_conf: *const ctisp_set_agent_service_data_conf,
    /// MONITOR_START_REQ
    pub monitor_start_req: *const ctisp_monitor_start_req,
    /// MONITOR_START_CONF
    pub monitor_start_conf: *const ctisp_monitor_start_conf,
    /// MONITOR_STOP_REQ
    pub monitor_stop_req: *const ctisp_monitor_stop_req,
    /// MONITOR_STOP_CONF
    pub monitor_stop_conf: *const ctisp_monitor_stop_conf,
    /// CHANGE_MONITOR_MASK_REQ
    pub change_monitor_mask_req: *const ctisp_change_monitor_mask_req,
    /// CHANGE_MONITOR_MASK_CONF
    pub change_monitor_mask_conf: *const ctisp_change_monitor_mask_conf,
    /// REGISTER_SERVICE_REQ
    pub register_service_req: *const ctisp_register_service_req,
    /// REGISTER_SERVICE_CONF
    pub register_service_conf: *const ctisp_register_service_conf,
    /// UNREGISTER_SERVICE_REQ
    pub unregister_service_req: *const ctisp_unregister_service_req,
    /// UNREGISTER_SERVICE_CONF
    pub unregister_service_conf: *const ctisp_unregister_service_conf,
    /// FAILURE_CONF
    pub failure_conf: *const ctisp_failure_conf,
    /// FAILURE_EVENT
    pub failure_event: *const ctisp_failure_event,
    /// OPEN_REQ
    pub open_req: *const ctisp_open_req,
    /// OPEN_CONF
    pub open_conf: *const ctisp_open_conf,
    /// HEARTBEAT_REQ
    pub heartbeat_req: *const ctisp_heartbeat_req,
    /// HEARTBEAT_CONF
    pub heartbeat_conf: *const ctisp_heartbeat_conf,
    /// CLOSE_REQ
    pub close_req: *const ctisp_close_req,
    /// CLOSE_CONF
    pub close_conf: *const ctisp_close_conf,
    /// EMERGENCY_CALL_REQ
    pub emergency_call_req: *const ctisp_emergency_call_req,
    /// EMERGENCY_CALL_CONF
    pub emergency_call_conf: *const ctisp_emergency_call_conf,
    /// EMERGENCY_CALL_EVENT
    pub emergency_call_event: *const ctisp_emergency_call_event,
    /// SUPERVISE_CALL_REQ
    pub supervise_call_req: *const ctisp_supervise_call_req,
    /// SUPERVISE_CALL_CONF
    pub supervise_call_conf: *const ctisp_supervise_call_conf,
    /// AGENT_TEAM_CONFIG_EVENT
    pub agent_team_config_event: *const ctisp_agent_team_config_event,
    /// LIST_AGENT_TEAM_REQ
    pub list_agent_team_req: *const ctisp_list_agent_team_req,
    /// LIST_AGENT_TEAM_CONF
    pub list_agent_team_conf: *const ctisp_list_agent_team_conf,
    /// MONITOR_AGENT_TEAM_START_REQ
    pub monitor_agent_team_start_req: *const ctisp_monitor_agent_team_start_req,
    /// MONITOR_AGENT_TEAM_START_CONF
    pub monitor_agent_team_start_conf: *const ctisp_monitor_agent_team_start_conf,
    /// MONITOR_AGENT_TEAM_STOP_REQ
    pub monitor_agent_team_stop_req: *const ctisp_monitor_agent_team_stop_req,
    /// MONITOR_AGENT_TEAM_STOP_CONF
    pub monitor_agent_team_stop_conf: *const ctisp_monitor_agent_team_stop_conf,
}
