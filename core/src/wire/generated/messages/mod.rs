// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Every message as a value of its own.
#![allow(unused_imports, unused_variables, clippy::all)]

mod active_standby;
pub use active_standby::*;
mod agent_event;
pub use agent_event::*;
mod call_data;
pub use call_data::*;
mod call_event;
pub use call_event::*;
mod client_control;
pub use client_control::*;
mod client_monitor;
pub use client_monitor::*;
mod config;
pub use config::*;
mod misc;
pub use misc::*;
mod peripheral_monitor;
pub use peripheral_monitor::*;
mod server;
pub use server::*;
mod session;
pub use session::*;
mod supervisor;
pub use supervisor::*;
mod entries;
pub use crate::wire::codec::{NamedArray, NamedVariable};
use crate::wire::{
    codec::{Body, UnknownFields, View, Writer},
    def::MessageDef,
    generated::views,
    DecodeError, EncodeError, RawMessage, Version,
};
pub use entries::*;

/// Any message of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// STANDBY_ACTIVE_EVENT, message type 277.
    StandbyActiveEvent(Box<StandbyActiveEvent>),
    /// ACTIVE_MAINTENANCE_REQ, message type 278.
    ActiveMaintenanceReq(Box<ActiveMaintenanceReq>),
    /// ACTIVE_MAINTENANCE_RESP, message type 279.
    ActiveMaintenanceResp(Box<ActiveMaintenanceResp>),
    /// ACTIVE_MAINTENANCE_EVENT, message type 280.
    ActiveMaintenanceEvent(Box<ActiveMaintenanceEvent>),
    /// STOPPING_REQUESTS_TO_THIS_SIDE_IND, message type 281.
    StoppingRequestsToThisSideInd(Box<StoppingRequestsToThisSideInd>),
    /// AGENT_STATE_EVENT, message type 30.
    AgentStateEvent(Box<AgentStateEvent>),
    /// AGENT_PRE_CALL_EVENT, message type 105.
    AgentPreCallEvent(Box<AgentPreCallEvent>),
    /// AGENT_PRE_CALL_ABORT_EVENT, message type 106.
    AgentPreCallAbortEvent(Box<AgentPreCallAbortEvent>),
    /// SET_CALL_DATA_REQ, message type 26.
    SetCallDataReq(Box<SetCallDataReq>),
    /// SET_CALL_DATA_CONF, message type 27.
    SetCallDataConf(Box<SetCallDataConf>),
    /// RELEASE_CALL_REQ, message type 28.
    ReleaseCallReq(Box<ReleaseCallReq>),
    /// RELEASE_CALL_CONF, message type 29.
    ReleaseCallConf(Box<ReleaseCallConf>),
    /// SET_DEVICE_ATTRIBUTES_REQ, message type 141.
    SetDeviceAttributesReq(Box<SetDeviceAttributesReq>),
    /// SET_DEVICE_ATTRIBUTES_CONF, message type 142.
    SetDeviceAttributesConf(Box<SetDeviceAttributesConf>),
    /// CALL_DELIVERED_EVENT, message type 9.
    CallDeliveredEvent(Box<CallDeliveredEvent>),
    /// CALL_ESTABLISHED_EVENT, message type 10.
    CallEstablishedEvent(Box<CallEstablishedEvent>),
    /// CALL_HELD_EVENT, message type 11.
    CallHeldEvent(Box<CallHeldEvent>),
    /// CALL_RETRIEVED_EVENT, message type 12.
    CallRetrievedEvent(Box<CallRetrievedEvent>),
    /// CALL_CLEARED_EVENT, message type 13.
    CallClearedEvent(Box<CallClearedEvent>),
    /// CALL_CONNECTION_CLEARED_EVENT, message type 14.
    CallConnectionClearedEvent(Box<CallConnectionClearedEvent>),
    /// CALL_ORIGINATED_EVENT, message type 15.
    CallOriginatedEvent(Box<CallOriginatedEvent>),
    /// CALL_FAILED_EVENT, message type 16.
    CallFailedEvent(Box<CallFailedEvent>),
    /// CALL_CONFERENCED_EVENT, message type 17.
    CallConferencedEvent(Box<CallConferencedEvent>),
    /// CALL_TRANSFERRED_EVENT, message type 18.
    CallTransferredEvent(Box<CallTransferredEvent>),
    /// CALL_DIVERTED_EVENT, message type 19.
    CallDivertedEvent(Box<CallDivertedEvent>),
    /// CALL_SERVICE_INITIATED_EVENT, message type 20.
    CallServiceInitiatedEvent(Box<CallServiceInitiatedEvent>),
    /// CALL_QUEUED_EVENT, message type 21.
    CallQueuedEvent(Box<CallQueuedEvent>),
    /// CALL_TRANSLATION_ROUTE_EVENT, message type 22.
    CallTranslationRouteEvent(Box<CallTranslationRouteEvent>),
    /// BEGIN_CALL_EVENT, message type 23.
    BeginCallEvent(Box<BeginCallEvent>),
    /// END_CALL_EVENT, message type 24.
    EndCallEvent(Box<EndCallEvent>),
    /// CALL_DATA_UPDATE_EVENT, message type 25.
    CallDataUpdateEvent(Box<CallDataUpdateEvent>),
    /// CALL_REACHED_NETWORK_EVENT, message type 34.
    CallReachedNetworkEvent(Box<CallReachedNetworkEvent>),
    /// CALL_DEQUEUED_EVENT, message type 86.
    CallDequeuedEvent(Box<CallDequeuedEvent>),
    /// RTP_STARTED_EVENT, message type 116.
    RtpStartedEvent(Box<RtpStartedEvent>),
    /// RTP_STOPPED_EVENT, message type 117.
    RtpStoppedEvent(Box<RtpStoppedEvent>),
    /// CALL_ATTRIBUTE_CHANGE_EVENT, message type 240.
    CallAttributeChangeEvent(Box<CallAttributeChangeEvent>),
    /// CALL_AGENT_GREETING_EVENT, message type 248.
    CallAgentGreetingEvent(Box<CallAgentGreetingEvent>),
    /// NETWORK_RECORDING_STARTED_EVENT, message type 272.
    NetworkRecordingStartedEvent(Box<NetworkRecordingStartedEvent>),
    /// NETWORK_RECORDING_ENDED_EVENT, message type 273.
    NetworkRecordingEndedEvent(Box<NetworkRecordingEndedEvent>),
    /// NETWORK_RECORDING_FAILED_EVENT, message type 274.
    NetworkRecordingFailedEvent(Box<NetworkRecordingFailedEvent>),
    /// NETWORK_RECORDING_TARGET_INFO_EVENT, message type 275.
    NetworkRecordingTargetInfoEvent(Box<NetworkRecordingTargetInfoEvent>),
    /// CONTROL_FAILURE_CONF, message type 35.
    ControlFailureConf(Box<ControlFailureConf>),
    /// QUERY_AGENT_STATE_REQ, message type 36.
    QueryAgentStateReq(Box<QueryAgentStateReq>),
    /// QUERY_AGENT_STATE_CONF, message type 37.
    QueryAgentStateConf(Box<QueryAgentStateConf>),
    /// SET_AGENT_STATE_REQ, message type 38.
    SetAgentStateReq(Box<SetAgentStateReq>),
    /// SET_AGENT_STATE_CONF, message type 39.
    SetAgentStateConf(Box<SetAgentStateConf>),
    /// ALTERNATE_CALL_REQ, message type 40.
    AlternateCallReq(Box<AlternateCallReq>),
    /// ALTERNATE_CALL_CONF, message type 41.
    AlternateCallConf(Box<AlternateCallConf>),
    /// ANSWER_CALL_REQ, message type 42.
    AnswerCallReq(Box<AnswerCallReq>),
    /// ANSWER_CALL_CONF, message type 43.
    AnswerCallConf(Box<AnswerCallConf>),
    /// CLEAR_CALL_REQ, message type 44.
    ClearCallReq(Box<ClearCallReq>),
    /// CLEAR_CALL_CONF, message type 45.
    ClearCallConf(Box<ClearCallConf>),
    /// CLEAR_CONNECTION_REQ, message type 46.
    ClearConnectionReq(Box<ClearConnectionReq>),
    /// CLEAR_CONNECTION_CONF, message type 47.
    ClearConnectionConf(Box<ClearConnectionConf>),
    /// CONFERENCE_CALL_REQ, message type 48.
    ConferenceCallReq(Box<ConferenceCallReq>),
    /// CONFERENCE_CALL_CONF, message type 49.
    ConferenceCallConf(Box<ConferenceCallConf>),
    /// CONSULTATION_CALL_REQ, message type 50.
    ConsultationCallReq(Box<ConsultationCallReq>),
    /// CONSULTATION_CALL_CONF, message type 51.
    ConsultationCallConf(Box<ConsultationCallConf>),
    /// DEFLECT_CALL_REQ, message type 52.
    DeflectCallReq(Box<DeflectCallReq>),
    /// DEFLECT_CALL_CONF, message type 53.
    DeflectCallConf(Box<DeflectCallConf>),
    /// HOLD_CALL_REQ, message type 54.
    HoldCallReq(Box<HoldCallReq>),
    /// HOLD_CALL_CONF, message type 55.
    HoldCallConf(Box<HoldCallConf>),
    /// MAKE_CALL_REQ, message type 56.
    MakeCallReq(Box<MakeCallReq>),
    /// MAKE_CALL_CONF, message type 57.
    MakeCallConf(Box<MakeCallConf>),
    /// MAKE_PREDICTIVE_CALL_REQ, message type 58.
    MakePredictiveCallReq(Box<MakePredictiveCallReq>),
    /// MAKE_PREDICTIVE_CALL_CONF, message type 59.
    MakePredictiveCallConf(Box<MakePredictiveCallConf>),
    /// RECONNECT_CALL_REQ, message type 60.
    ReconnectCallReq(Box<ReconnectCallReq>),
    /// RECONNECT_CALL_CONF, message type 61.
    ReconnectCallConf(Box<ReconnectCallConf>),
    /// RETRIEVE_CALL_REQ, message type 62.
    RetrieveCallReq(Box<RetrieveCallReq>),
    /// RETRIEVE_CALL_CONF, message type 63.
    RetrieveCallConf(Box<RetrieveCallConf>),
    /// TRANSFER_CALL_REQ, message type 64.
    TransferCallReq(Box<TransferCallReq>),
    /// TRANSFER_CALL_CONF, message type 65.
    TransferCallConf(Box<TransferCallConf>),
    /// QUERY_DEVICE_INFO_REQ, message type 78.
    QueryDeviceInfoReq(Box<QueryDeviceInfoReq>),
    /// QUERY_DEVICE_INFO_CONF, message type 79.
    QueryDeviceInfoConf(Box<QueryDeviceInfoConf>),
    /// SNAPSHOT_CALL_REQ, message type 82.
    SnapshotCallReq(Box<SnapshotCallReq>),
    /// SNAPSHOT_CALL_CONF, message type 83.
    SnapshotCallConf(Box<SnapshotCallConf>),
    /// SNAPSHOT_DEVICE_REQ, message type 84.
    SnapshotDeviceReq(Box<SnapshotDeviceReq>),
    /// SNAPSHOT_DEVICE_CONF, message type 85.
    SnapshotDeviceConf(Box<SnapshotDeviceConf>),
    /// SEND_DTMF_SIGNAL_REQ, message type 91.
    SendDtmfSignalReq(Box<SendDtmfSignalReq>),
    /// SEND_DTMF_SIGNAL_CONF, message type 92.
    SendDtmfSignalConf(Box<SendDtmfSignalConf>),
    /// SUPERVISOR_ASSIST_REQ, message type 118.
    SupervisorAssistReq(Box<SupervisorAssistReq>),
    /// SUPERVISOR_ASSIST_CONF, message type 119.
    SupervisorAssistConf(Box<SupervisorAssistConf>),
    /// BAD_CALL_REQ, message type 139.
    BadCallReq(Box<BadCallReq>),
    /// BAD_CALL_CONF, message type 140.
    BadCallConf(Box<BadCallConf>),
    /// AGENT_GREETING_CONTROL_REQ, message type 249.
    AgentGreetingControlReq(Box<AgentGreetingControlReq>),
    /// AGENT_GREETING_CONTROL_CONF, message type 250.
    AgentGreetingControlConf(Box<AgentGreetingControlConf>),
    /// START_NETWORK_RECORDING_REQ, message type 268.
    StartNetworkRecordingReq(Box<StartNetworkRecordingReq>),
    /// START_NETWORK_RECORDING_CONF, message type 269.
    StartNetworkRecordingConf(Box<StartNetworkRecordingConf>),
    /// STOP_NETWORK_RECORDING_REQ, message type 270.
    StopNetworkRecordingReq(Box<StopNetworkRecordingReq>),
    /// STOP_NETWORK_RECORDING_CONF, message type 271.
    StopNetworkRecordingConf(Box<StopNetworkRecordingConf>),
    /// CLIENT_SESSION_OPENED_EVENT, message type 99.
    ClientSessionOpenedEvent(Box<ClientSessionOpenedEvent>),
    /// CLIENT_SESSION_CLOSED_EVENT, message type 100.
    ClientSessionClosedEvent(Box<ClientSessionClosedEvent>),
    /// SESSION_MONITOR_START_REQ, message type 101.
    SessionMonitorStartReq(Box<SessionMonitorStartReq>),
    /// SESSION_MONITOR_START_CONF, message type 102.
    SessionMonitorStartConf(Box<SessionMonitorStartConf>),
    /// SESSION_MONITOR_STOP_REQ, message type 103.
    SessionMonitorStopReq(Box<SessionMonitorStopReq>),
    /// SESSION_MONITOR_STOP_CONF, message type 104.
    SessionMonitorStopConf(Box<SessionMonitorStopConf>),
    /// CONFIG_REQUEST_KEY_EVENT, message type 230.
    ConfigRequestKeyEvent(Box<ConfigRequestKeyEvent>),
    /// CONFIG_KEY_EVENT, message type 231.
    ConfigKeyEvent(Box<ConfigKeyEvent>),
    /// CONFIG_REQUEST_EVENT, message type 232.
    ConfigRequestEvent(Box<ConfigRequestEvent>),
    /// CONFIG_BEGIN_EVENT, message type 233.
    ConfigBeginEvent(Box<ConfigBeginEvent>),
    /// CONFIG_END_EVENT, message type 234.
    ConfigEndEvent(Box<ConfigEndEvent>),
    /// CONFIG_SERVICE_EVENT, message type 235.
    ConfigServiceEvent(Box<ConfigServiceEvent>),
    /// CONFIG_SKILL_GROUP_EVENT, message type 236.
    ConfigSkillGroupEvent(Box<ConfigSkillGroupEvent>),
    /// CONFIG_AGENT_EVENT, message type 237.
    ConfigAgentEvent(Box<ConfigAgentEvent>),
    /// CONFIG_DEVICE_EVENT, message type 238.
    ConfigDeviceEvent(Box<ConfigDeviceEvent>),
    /// TEAM_CONFIG_REQ, message type 242.
    TeamConfigReq(Box<TeamConfigReq>),
    /// TEAM_CONFIG_EVENT, message type 243.
    TeamConfigEvent(Box<TeamConfigEvent>),
    /// TEAM_CONFIG_CONF, message type 244.
    TeamConfigConf(Box<TeamConfigConf>),
    /// CONFIG_CALL_TYPE_EVENT, message type 245.
    ConfigCallTypeEvent(Box<ConfigCallTypeEvent>),
    /// CONFIG_MRD_EVENT, message type 254.
    ConfigMrdEvent(Box<ConfigMrdEvent>),
    /// CONFIG_PERIPHERAL_EVENT, message type 260.
    ConfigPeripheralEvent(Box<ConfigPeripheralEvent>),
    /// CONFIG_AGENT_DESK_SETTINGS_EVENT, message type 261.
    ConfigAgentDeskSettingsEvent(Box<ConfigAgentDeskSettingsEvent>),
    /// CONFIG_TERMINAL_EVENT, message type 276.
    ConfigTerminalEvent(Box<ConfigTerminalEvent>),
    /// CONFIG_AGENT_SERVICE_EVENT, message type 282.
    ConfigAgentServiceEvent(Box<ConfigAgentServiceEvent>),
    /// SYSTEM_EVENT, message type 31.
    SystemEvent(Box<SystemEvent>),
    /// CLIENT_EVENT_REPORT_REQ, message type 32.
    ClientEventReportReq(Box<ClientEventReportReq>),
    /// CLIENT_EVENT_REPORT_CONF, message type 33.
    ClientEventReportConf(Box<ClientEventReportConf>),
    /// USER_MESSAGE_REQ, message type 107.
    UserMessageReq(Box<UserMessageReq>),
    /// USER_MESSAGE_CONF, message type 108.
    UserMessageConf(Box<UserMessageConf>),
    /// USER_MESSAGE_EVENT, message type 109.
    UserMessageEvent(Box<UserMessageEvent>),
    /// REGISTER_VARIABLES_REQ, message type 110.
    RegisterVariablesReq(Box<RegisterVariablesReq>),
    /// REGISTER_VARIABLES_CONF, message type 111.
    RegisterVariablesConf(Box<RegisterVariablesConf>),
    /// QUERY_AGENT_STATISTICS_REQ, message type 112.
    QueryAgentStatisticsReq(Box<QueryAgentStatisticsReq>),
    /// QUERY_AGENT_STATISTICS_CONF, message type 113.
    QueryAgentStatisticsConf(Box<QueryAgentStatisticsConf>),
    /// QUERY_SKILL_GROUP_STATISTICS_REQ, message type 114.
    QuerySkillGroupStatisticsReq(Box<QuerySkillGroupStatisticsReq>),
    /// QUERY_SKILL_GROUP_STATISTICS_CONF, message type 115.
    QuerySkillGroupStatisticsConf(Box<QuerySkillGroupStatisticsConf>),
    /// SET_APP_DATA_REQ, message type 129.
    SetAppDataReq(Box<SetAppDataReq>),
    /// SET_APP_DATA_CONF, message type 130.
    SetAppDataConf(Box<SetAppDataConf>),
    /// AGENT_DESK_SETTINGS_REQ, message type 131.
    AgentDeskSettingsReq(Box<AgentDeskSettingsReq>),
    /// AGENT_DESK_SETTINGS_CONF, message type 132.
    AgentDeskSettingsConf(Box<AgentDeskSettingsConf>),
    /// START_RECORDING_REQ, message type 147.
    StartRecordingReq(Box<StartRecordingReq>),
    /// START_RECORDING_CONF, message type 148.
    StartRecordingConf(Box<StartRecordingConf>),
    /// STOP_RECORDING_REQ, message type 149.
    StopRecordingReq(Box<StopRecordingReq>),
    /// STOP_RECORDING_CONF, message type 150.
    StopRecordingConf(Box<StopRecordingConf>),
    /// SET_AGENT_SERVICE_DATA_REQ, message type 283.
    SetAgentServiceDataReq(Box<SetAgentServiceDataReq>),
    /// SET_AGENT_SERVICE_DATA_CONF, message type 284.
    SetAgentServiceDataConf(Box<SetAgentServiceDataConf>),
    /// MONITOR_START_REQ, message type 93.
    MonitorStartReq(Box<MonitorStartReq>),
    /// MONITOR_START_CONF, message type 94.
    MonitorStartConf(Box<MonitorStartConf>),
    /// MONITOR_STOP_REQ, message type 95.
    MonitorStopReq(Box<MonitorStopReq>),
    /// MONITOR_STOP_CONF, message type 96.
    MonitorStopConf(Box<MonitorStopConf>),
    /// CHANGE_MONITOR_MASK_REQ, message type 97.
    ChangeMonitorMaskReq(Box<ChangeMonitorMaskReq>),
    /// CHANGE_MONITOR_MASK_CONF, message type 98.
    ChangeMonitorMaskConf(Box<ChangeMonitorMaskConf>),
    /// REGISTER_SERVICE_REQ, message type 143.
    RegisterServiceReq(Box<RegisterServiceReq>),
    /// REGISTER_SERVICE_CONF, message type 144.
    RegisterServiceConf(Box<RegisterServiceConf>),
    /// UNREGISTER_SERVICE_REQ, message type 145.
    UnregisterServiceReq(Box<UnregisterServiceReq>),
    /// UNREGISTER_SERVICE_CONF, message type 146.
    UnregisterServiceConf(Box<UnregisterServiceConf>),
    /// FAILURE_CONF, message type 1.
    FailureConf(Box<FailureConf>),
    /// FAILURE_EVENT, message type 2.
    FailureEvent(Box<FailureEvent>),
    /// OPEN_REQ, message type 3.
    OpenReq(Box<OpenReq>),
    /// OPEN_CONF, message type 4.
    OpenConf(Box<OpenConf>),
    /// HEARTBEAT_REQ, message type 5.
    HeartbeatReq(Box<HeartbeatReq>),
    /// HEARTBEAT_CONF, message type 6.
    HeartbeatConf(Box<HeartbeatConf>),
    /// CLOSE_REQ, message type 7.
    CloseReq(Box<CloseReq>),
    /// CLOSE_CONF, message type 8.
    CloseConf(Box<CloseConf>),
    /// EMERGENCY_CALL_REQ, message type 121.
    EmergencyCallReq(Box<EmergencyCallReq>),
    /// EMERGENCY_CALL_CONF, message type 122.
    EmergencyCallConf(Box<EmergencyCallConf>),
    /// EMERGENCY_CALL_EVENT, message type 123.
    EmergencyCallEvent(Box<EmergencyCallEvent>),
    /// SUPERVISE_CALL_REQ, message type 124.
    SuperviseCallReq(Box<SuperviseCallReq>),
    /// SUPERVISE_CALL_CONF, message type 125.
    SuperviseCallConf(Box<SuperviseCallConf>),
    /// AGENT_TEAM_CONFIG_EVENT, message type 128.
    AgentTeamConfigEvent(Box<AgentTeamConfigEvent>),
    /// LIST_AGENT_TEAM_REQ, message type 133.
    ListAgentTeamReq(Box<ListAgentTeamReq>),
    /// LIST_AGENT_TEAM_CONF, message type 134.
    ListAgentTeamConf(Box<ListAgentTeamConf>),
    /// MONITOR_AGENT_TEAM_START_REQ, message type 135.
    MonitorAgentTeamStartReq(Box<MonitorAgentTeamStartReq>),
    /// MONITOR_AGENT_TEAM_START_CONF, message type 136.
    MonitorAgentTeamStartConf(Box<MonitorAgentTeamStartConf>),
    /// MONITOR_AGENT_TEAM_STOP_REQ, message type 137.
    MonitorAgentTeamStopReq(Box<MonitorAgentTeamStopReq>),
    /// MONITOR_AGENT_TEAM_STOP_CONF, message type 138.
    MonitorAgentTeamStopConf(Box<MonitorAgentTeamStopConf>),
    /// A type without a table here, or newer than the session's version: type and body as received.
    Unknown(RawMessage),
}

impl Message {
    /// Reads the body of a message of that type.
    ///
    /// # Errors
    /// When the body is not one of that message in that version: see [`DecodeError`].
    pub fn decode(version: Version, message_type: u32, body: &[u8]) -> Result<Self, DecodeError> {
        match message_type {
            277 if version.number() >= 24 => StandbyActiveEvent::decode(version, body)
                .map(|m| Self::StandbyActiveEvent(Box::new(m))),
            278 if version.number() >= 24 => ActiveMaintenanceReq::decode(version, body)
                .map(|m| Self::ActiveMaintenanceReq(Box::new(m))),
            279 if version.number() >= 24 => ActiveMaintenanceResp::decode(version, body)
                .map(|m| Self::ActiveMaintenanceResp(Box::new(m))),
            280 if version.number() >= 24 => ActiveMaintenanceEvent::decode(version, body)
                .map(|m| Self::ActiveMaintenanceEvent(Box::new(m))),
            281 if version.number() >= 24 => StoppingRequestsToThisSideInd::decode(version, body)
                .map(|m| Self::StoppingRequestsToThisSideInd(Box::new(m))),
            30 => {
                AgentStateEvent::decode(version, body).map(|m| Self::AgentStateEvent(Box::new(m)))
            }
            105 => AgentPreCallEvent::decode(version, body)
                .map(|m| Self::AgentPreCallEvent(Box::new(m))),
            106 => AgentPreCallAbortEvent::decode(version, body)
                .map(|m| Self::AgentPreCallAbortEvent(Box::new(m))),
            26 => SetCallDataReq::decode(version, body).map(|m| Self::SetCallDataReq(Box::new(m))),
            27 => {
                SetCallDataConf::decode(version, body).map(|m| Self::SetCallDataConf(Box::new(m)))
            }
            28 => ReleaseCallReq::decode(version, body).map(|m| Self::ReleaseCallReq(Box::new(m))),
            29 => {
                ReleaseCallConf::decode(version, body).map(|m| Self::ReleaseCallConf(Box::new(m)))
            }
            141 => SetDeviceAttributesReq::decode(version, body)
                .map(|m| Self::SetDeviceAttributesReq(Box::new(m))),
            142 => SetDeviceAttributesConf::decode(version, body)
                .map(|m| Self::SetDeviceAttributesConf(Box::new(m))),
            9 => CallDeliveredEvent::decode(version, body)
                .map(|m| Self::CallDeliveredEvent(Box::new(m))),
            10 => CallEstablishedEvent::decode(version, body)
                .map(|m| Self::CallEstablishedEvent(Box::new(m))),
            11 => CallHeldEvent::decode(version, body).map(|m| Self::CallHeldEvent(Box::new(m))),
            12 => CallRetrievedEvent::decode(version, body)
                .map(|m| Self::CallRetrievedEvent(Box::new(m))),
            13 => {
                CallClearedEvent::decode(version, body).map(|m| Self::CallClearedEvent(Box::new(m)))
            }
            14 => CallConnectionClearedEvent::decode(version, body)
                .map(|m| Self::CallConnectionClearedEvent(Box::new(m))),
            15 => CallOriginatedEvent::decode(version, body)
                .map(|m| Self::CallOriginatedEvent(Box::new(m))),
            16 => {
                CallFailedEvent::decode(version, body).map(|m| Self::CallFailedEvent(Box::new(m)))
            }
            17 => CallConferencedEvent::decode(version, body)
                .map(|m| Self::CallConferencedEvent(Box::new(m))),
            18 => CallTransferredEvent::decode(version, body)
                .map(|m| Self::CallTransferredEvent(Box::new(m))),
            19 => CallDivertedEvent::decode(version, body)
                .map(|m| Self::CallDivertedEvent(Box::new(m))),
            20 => CallServiceInitiatedEvent::decode(version, body)
                .map(|m| Self::CallServiceInitiatedEvent(Box::new(m))),
            21 => {
                CallQueuedEvent::decode(version, body).map(|m| Self::CallQueuedEvent(Box::new(m)))
            }
            22 => CallTranslationRouteEvent::decode(version, body)
                .map(|m| Self::CallTranslationRouteEvent(Box::new(m))),
            23 => BeginCallEvent::decode(version, body).map(|m| Self::BeginCallEvent(Box::new(m))),
            24 => EndCallEvent::decode(version, body).map(|m| Self::EndCallEvent(Box::new(m))),
            25 => CallDataUpdateEvent::decode(version, body)
                .map(|m| Self::CallDataUpdateEvent(Box::new(m))),
            34 => CallReachedNetworkEvent::decode(version, body)
                .map(|m| Self::CallReachedNetworkEvent(Box::new(m))),
            86 => CallDequeuedEvent::decode(version, body)
                .map(|m| Self::CallDequeuedEvent(Box::new(m))),
            116 => {
                RtpStartedEvent::decode(version, body).map(|m| Self::RtpStartedEvent(Box::new(m)))
            }
            117 => {
                RtpStoppedEvent::decode(version, body).map(|m| Self::RtpStoppedEvent(Box::new(m)))
            }
            240 if version.number() >= 10 => CallAttributeChangeEvent::decode(version, body)
                .map(|m| Self::CallAttributeChangeEvent(Box::new(m))),
            248 if version.number() >= 15 => CallAgentGreetingEvent::decode(version, body)
                .map(|m| Self::CallAgentGreetingEvent(Box::new(m))),
            272 if version.number() >= 23 => NetworkRecordingStartedEvent::decode(version, body)
                .map(|m| Self::NetworkRecordingStartedEvent(Box::new(m))),
            273 if version.number() >= 23 => NetworkRecordingEndedEvent::decode(version, body)
                .map(|m| Self::NetworkRecordingEndedEvent(Box::new(m))),
            274 if version.number() >= 23 => NetworkRecordingFailedEvent::decode(version, body)
                .map(|m| Self::NetworkRecordingFailedEvent(Box::new(m))),
            275 if version.number() >= 23 => NetworkRecordingTargetInfoEvent::decode(version, body)
                .map(|m| Self::NetworkRecordingTargetInfoEvent(Box::new(m))),
            35 => ControlFailureConf::decode(version, body)
                .map(|m| Self::ControlFailureConf(Box::new(m))),
            36 => QueryAgentStateReq::decode(version, body)
                .map(|m| Self::QueryAgentStateReq(Box::new(m))),
            37 => QueryAgentStateConf::decode(version, body)
                .map(|m| Self::QueryAgentStateConf(Box::new(m))),
            38 => {
                SetAgentStateReq::decode(version, body).map(|m| Self::SetAgentStateReq(Box::new(m)))
            }
            39 => SetAgentStateConf::decode(version, body)
                .map(|m| Self::SetAgentStateConf(Box::new(m))),
            40 => {
                AlternateCallReq::decode(version, body).map(|m| Self::AlternateCallReq(Box::new(m)))
            }
            41 => AlternateCallConf::decode(version, body)
                .map(|m| Self::AlternateCallConf(Box::new(m))),
            42 => AnswerCallReq::decode(version, body).map(|m| Self::AnswerCallReq(Box::new(m))),
            43 => AnswerCallConf::decode(version, body).map(|m| Self::AnswerCallConf(Box::new(m))),
            44 => ClearCallReq::decode(version, body).map(|m| Self::ClearCallReq(Box::new(m))),
            45 => ClearCallConf::decode(version, body).map(|m| Self::ClearCallConf(Box::new(m))),
            46 => ClearConnectionReq::decode(version, body)
                .map(|m| Self::ClearConnectionReq(Box::new(m))),
            47 => ClearConnectionConf::decode(version, body)
                .map(|m| Self::ClearConnectionConf(Box::new(m))),
            48 => ConferenceCallReq::decode(version, body)
                .map(|m| Self::ConferenceCallReq(Box::new(m))),
            49 => ConferenceCallConf::decode(version, body)
                .map(|m| Self::ConferenceCallConf(Box::new(m))),
            50 => ConsultationCallReq::decode(version, body)
                .map(|m| Self::ConsultationCallReq(Box::new(m))),
            51 => ConsultationCallConf::decode(version, body)
                .map(|m| Self::ConsultationCallConf(Box::new(m))),
            52 => DeflectCallReq::decode(version, body).map(|m| Self::DeflectCallReq(Box::new(m))),
            53 => {
                DeflectCallConf::decode(version, body).map(|m| Self::DeflectCallConf(Box::new(m)))
            }
            54 => HoldCallReq::decode(version, body).map(|m| Self::HoldCallReq(Box::new(m))),
            55 => HoldCallConf::decode(version, body).map(|m| Self::HoldCallConf(Box::new(m))),
            56 => MakeCallReq::decode(version, body).map(|m| Self::MakeCallReq(Box::new(m))),
            57 => MakeCallConf::decode(version, body).map(|m| Self::MakeCallConf(Box::new(m))),
            58 => MakePredictiveCallReq::decode(version, body)
                .map(|m| Self::MakePredictiveCallReq(Box::new(m))),
            59 => MakePredictiveCallConf::decode(version, body)
                .map(|m| Self::MakePredictiveCallConf(Box::new(m))),
            60 => {
                ReconnectCallReq::decode(version, body).map(|m| Self::ReconnectCallReq(Box::new(m)))
            }
            61 => ReconnectCallConf::decode(version, body)
                .map(|m| Self::ReconnectCallConf(Box::new(m))),
            62 => {
                RetrieveCallReq::decode(version, body).map(|m| Self::RetrieveCallReq(Box::new(m)))
            }
            63 => {
                RetrieveCallConf::decode(version, body).map(|m| Self::RetrieveCallConf(Box::new(m)))
            }
            64 => {
                TransferCallReq::decode(version, body).map(|m| Self::TransferCallReq(Box::new(m)))
            }
            65 => {
                TransferCallConf::decode(version, body).map(|m| Self::TransferCallConf(Box::new(m)))
            }
            78 => QueryDeviceInfoReq::decode(version, body)
                .map(|m| Self::QueryDeviceInfoReq(Box::new(m))),
            79 => QueryDeviceInfoConf::decode(version, body)
                .map(|m| Self::QueryDeviceInfoConf(Box::new(m))),
            82 => {
                SnapshotCallReq::decode(version, body).map(|m| Self::SnapshotCallReq(Box::new(m)))
            }
            83 => {
                SnapshotCallConf::decode(version, body).map(|m| Self::SnapshotCallConf(Box::new(m)))
            }
            84 => SnapshotDeviceReq::decode(version, body)
                .map(|m| Self::SnapshotDeviceReq(Box::new(m))),
            85 => SnapshotDeviceConf::decode(version, body)
                .map(|m| Self::SnapshotDeviceConf(Box::new(m))),
            91 => SendDtmfSignalReq::decode(version, body)
                .map(|m| Self::SendDtmfSignalReq(Box::new(m))),
            92 => SendDtmfSignalConf::decode(version, body)
                .map(|m| Self::SendDtmfSignalConf(Box::new(m))),
            118 => SupervisorAssistReq::decode(version, body)
                .map(|m| Self::SupervisorAssistReq(Box::new(m))),
            119 => SupervisorAssistConf::decode(version, body)
                .map(|m| Self::SupervisorAssistConf(Box::new(m))),
            139 => BadCallReq::decode(version, body).map(|m| Self::BadCallReq(Box::new(m))),
            140 => BadCallConf::decode(version, body).map(|m| Self::BadCallConf(Box::new(m))),
            249 if version.number() >= 15 => AgentGreetingControlReq::decode(version, body)
                .map(|m| Self::AgentGreetingControlReq(Box::new(m))),
            250 if version.number() >= 15 => AgentGreetingControlConf::decode(version, body)
                .map(|m| Self::AgentGreetingControlConf(Box::new(m))),
            268 if version.number() >= 23 => StartNetworkRecordingReq::decode(version, body)
                .map(|m| Self::StartNetworkRecordingReq(Box::new(m))),
            269 if version.number() >= 23 => StartNetworkRecordingConf::decode(version, body)
                .map(|m| Self::StartNetworkRecordingConf(Box::new(m))),
            270 if version.number() >= 23 => StopNetworkRecordingReq::decode(version, body)
                .map(|m| Self::StopNetworkRecordingReq(Box::new(m))),
            271 if version.number() >= 23 => StopNetworkRecordingConf::decode(version, body)
                .map(|m| Self::StopNetworkRecordingConf(Box::new(m))),
            99 => ClientSessionOpenedEvent::decode(version, body)
                .map(|m| Self::ClientSessionOpenedEvent(Box::new(m))),
            100 => ClientSessionClosedEvent::decode(version, body)
                .map(|m| Self::ClientSessionClosedEvent(Box::new(m))),
            101 => SessionMonitorStartReq::decode(version, body)
                .map(|m| Self::SessionMonitorStartReq(Box::new(m))),
            102 => SessionMonitorStartConf::decode(version, body)
                .map(|m| Self::SessionMonitorStartConf(Box::new(m))),
            103 => SessionMonitorStopReq::decode(version, body)
                .map(|m| Self::SessionMonitorStopReq(Box::new(m))),
            104 => SessionMonitorStopConf::decode(version, body)
                .map(|m| Self::SessionMonitorStopConf(Box::new(m))),
            230 if version.number() >= 10 => ConfigRequestKeyEvent::decode(version, body)
                .map(|m| Self::ConfigRequestKeyEvent(Box::new(m))),
            231 if version.number() >= 10 => {
                ConfigKeyEvent::decode(version, body).map(|m| Self::ConfigKeyEvent(Box::new(m)))
            }
            232 if version.number() >= 10 => ConfigRequestEvent::decode(version, body)
                .map(|m| Self::ConfigRequestEvent(Box::new(m))),
            233 if version.number() >= 10 => {
                ConfigBeginEvent::decode(version, body).map(|m| Self::ConfigBeginEvent(Box::new(m)))
            }
            234 if version.number() >= 10 => {
                ConfigEndEvent::decode(version, body).map(|m| Self::ConfigEndEvent(Box::new(m)))
            }
            235 if version.number() >= 10 => ConfigServiceEvent::decode(version, body)
                .map(|m| Self::ConfigServiceEvent(Box::new(m))),
            236 if version.number() >= 10 => ConfigSkillGroupEvent::decode(version, body)
                .map(|m| Self::ConfigSkillGroupEvent(Box::new(m))),
            237 if version.number() >= 10 => {
                ConfigAgentEvent::decode(version, body).map(|m| Self::ConfigAgentEvent(Box::new(m)))
            }
            238 if version.number() >= 10 => ConfigDeviceEvent::decode(version, body)
                .map(|m| Self::ConfigDeviceEvent(Box::new(m))),
            242 if version.number() >= 19 => {
                TeamConfigReq::decode(version, body).map(|m| Self::TeamConfigReq(Box::new(m)))
            }
            243 if version.number() >= 19 => {
                TeamConfigEvent::decode(version, body).map(|m| Self::TeamConfigEvent(Box::new(m)))
            }
            244 if version.number() >= 19 => {
                TeamConfigConf::decode(version, body).map(|m| Self::TeamConfigConf(Box::new(m)))
            }
            245 if version.number() >= 11 => ConfigCallTypeEvent::decode(version, body)
                .map(|m| Self::ConfigCallTypeEvent(Box::new(m))),
            254 if version.number() >= 20 => {
                ConfigMrdEvent::decode(version, body).map(|m| Self::ConfigMrdEvent(Box::new(m)))
            }
            260 if version.number() >= 22 => ConfigPeripheralEvent::decode(version, body)
                .map(|m| Self::ConfigPeripheralEvent(Box::new(m))),
            261 if version.number() >= 22 => ConfigAgentDeskSettingsEvent::decode(version, body)
                .map(|m| Self::ConfigAgentDeskSettingsEvent(Box::new(m))),
            276 if version.number() >= 24 => ConfigTerminalEvent::decode(version, body)
                .map(|m| Self::ConfigTerminalEvent(Box::new(m))),
            282 if version.number() >= 24 => ConfigAgentServiceEvent::decode(version, body)
                .map(|m| Self::ConfigAgentServiceEvent(Box::new(m))),
            31 => SystemEvent::decode(version, body).map(|m| Self::SystemEvent(Box::new(m))),
            32 => ClientEventReportReq::decode(version, body)
                .map(|m| Self::ClientEventReportReq(Box::new(m))),
            33 => ClientEventReportConf::decode(version, body)
                .map(|m| Self::ClientEventReportConf(Box::new(m))),
            107 => UserMessageReq::decode(version, body).map(|m| Self::UserMessageReq(Box::new(m))),
            108 => {
                UserMessageConf::decode(version, body).map(|m| Self::UserMessageConf(Box::new(m)))
            }
            109 => {
                UserMessageEvent::decode(version, body).map(|m| Self::UserMessageEvent(Box::new(m)))
            }
            110 => RegisterVariablesReq::decode(version, body)
                .map(|m| Self::RegisterVariablesReq(Box::new(m))),
            111 => RegisterVariablesConf::decode(version, body)
                .map(|m| Self::RegisterVariablesConf(Box::new(m))),
            112 => QueryAgentStatisticsReq::decode(version, body)
                .map(|m| Self::QueryAgentStatisticsReq(Box::new(m))),
            113 => QueryAgentStatisticsConf::decode(version, body)
                .map(|m| Self::QueryAgentStatisticsConf(Box::new(m))),
            114 => QuerySkillGroupStatisticsReq::decode(version, body)
                .map(|m| Self::QuerySkillGroupStatisticsReq(Box::new(m))),
            115 => QuerySkillGroupStatisticsConf::decode(version, body)
                .map(|m| Self::QuerySkillGroupStatisticsConf(Box::new(m))),
            129 => SetAppDataReq::decode(version, body).map(|m| Self::SetAppDataReq(Box::new(m))),
            130 => SetAppDataConf::decode(version, body).map(|m| Self::SetAppDataConf(Box::new(m))),
            131 => AgentDeskSettingsReq::decode(version, body)
                .map(|m| Self::AgentDeskSettingsReq(Box::new(m))),
            132 => AgentDeskSettingsConf::decode(version, body)
                .map(|m| Self::AgentDeskSettingsConf(Box::new(m))),
            147 => StartRecordingReq::decode(version, body)
                .map(|m| Self::StartRecordingReq(Box::new(m))),
            148 => StartRecordingConf::decode(version, body)
                .map(|m| Self::StartRecordingConf(Box::new(m))),
            149 => {
                StopRecordingReq::decode(version, body).map(|m| Self::StopRecordingReq(Box::new(m)))
            }
            150 => StopRecordingConf::decode(version, body)
                .map(|m| Self::StopRecordingConf(Box::new(m))),
            283 if version.number() >= 24 => SetAgentServiceDataReq::decode(version, body)
                .map(|m| Self::SetAgentServiceDataReq(Box::new(m))),
            284 if version.number() >= 24 => SetAgentServiceDataConf::decode(version, body)
                .map(|m| Self::SetAgentServiceDataConf(Box::new(m))),
            93 => {
                MonitorStartReq::decode(version, body).map(|m| Self::MonitorStartReq(Box::new(m)))
            }
            94 => {
                MonitorStartConf::decode(version, body).map(|m| Self::MonitorStartConf(Box::new(m)))
            }
            95 => MonitorStopReq::decode(version, body).map(|m| Self::MonitorStopReq(Box::new(m))),
            96 => {
                MonitorStopConf::decode(version, body).map(|m| Self::MonitorStopConf(Box::new(m)))
            }
            97 => ChangeMonitorMaskReq::decode(version, body)
                .map(|m| Self::ChangeMonitorMaskReq(Box::new(m))),
            98 => ChangeMonitorMaskConf::decode(version, body)
                .map(|m| Self::ChangeMonitorMaskConf(Box::new(m))),
            143 => RegisterServiceReq::decode(version, body)
                .map(|m| Self::RegisterServiceReq(Box::new(m))),
            144 => RegisterServiceConf::decode(version, body)
                .map(|m| Self::RegisterServiceConf(Box::new(m))),
            145 => UnregisterServiceReq::decode(version, body)
                .map(|m| Self::UnregisterServiceReq(Box::new(m))),
            146 => UnregisterServiceConf::decode(version, body)
                .map(|m| Self::UnregisterServiceConf(Box::new(m))),
            1 => FailureConf::decode(version, body).map(|m| Self::FailureConf(Box::new(m))),
            2 => FailureEvent::decode(version, body).map(|m| Self::FailureEvent(Box::new(m))),
            3 => OpenReq::decode(version, body).map(|m| Self::OpenReq(Box::new(m))),
            4 => OpenConf::decode(version, body).map(|m| Self::OpenConf(Box::new(m))),
            5 => HeartbeatReq::decode(version, body).map(|m| Self::HeartbeatReq(Box::new(m))),
            6 => HeartbeatConf::decode(version, body).map(|m| Self::HeartbeatConf(Box::new(m))),
            7 => CloseReq::decode(version, body).map(|m| Self::CloseReq(Box::new(m))),
            8 => CloseConf::decode(version, body).map(|m| Self::CloseConf(Box::new(m))),
            121 => {
                EmergencyCallReq::decode(version, body).map(|m| Self::EmergencyCallReq(Box::new(m)))
            }
            122 => EmergencyCallConf::decode(version, body)
                .map(|m| Self::EmergencyCallConf(Box::new(m))),
            123 => EmergencyCallEvent::decode(version, body)
                .map(|m| Self::EmergencyCallEvent(Box::new(m))),
            124 => {
                SuperviseCallReq::decode(version, body).map(|m| Self::SuperviseCallReq(Box::new(m)))
            }
            125 => SuperviseCallConf::decode(version, body)
                .map(|m| Self::SuperviseCallConf(Box::new(m))),
            128 => AgentTeamConfigEvent::decode(version, body)
                .map(|m| Self::AgentTeamConfigEvent(Box::new(m))),
            133 => {
                ListAgentTeamReq::decode(version, body).map(|m| Self::ListAgentTeamReq(Box::new(m)))
            }
            134 => ListAgentTeamConf::decode(version, body)
                .map(|m| Self::ListAgentTeamConf(Box::new(m))),
            135 => MonitorAgentTeamStartReq::decode(version, body)
                .map(|m| Self::MonitorAgentTeamStartReq(Box::new(m))),
            136 => MonitorAgentTeamStartConf::decode(version, body)
                .map(|m| Self::MonitorAgentTeamStartConf(Box::new(m))),
            137 => MonitorAgentTeamStopReq::decode(version, body)
                .map(|m| Self::MonitorAgentTeamStopReq(Box::new(m))),
            138 => MonitorAgentTeamStopConf::decode(version, body)
                .map(|m| Self::MonitorAgentTeamStopConf(Box::new(m))),
            _ => Ok(Self::Unknown(RawMessage { message_type, body: body.to_vec() })),
        }
    }

    /// Appends the message, header included, to `out`.
    ///
    /// # Errors
    /// When a value does not fit the version: see [`EncodeError`]; `out` is then as it was.
    pub fn encode(&self, version: Version, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        match self {
            Self::StandbyActiveEvent(m) => m.encode(version, out),
            Self::ActiveMaintenanceReq(m) => m.encode(version, out),
            Self::ActiveMaintenanceResp(m) => m.encode(version, out),
            Self::ActiveMaintenanceEvent(m) => m.encode(version, out),
            Self::StoppingRequestsToThisSideInd(m) => m.encode(version, out),
            Self::AgentStateEvent(m) => m.encode(version, out),
            Self::AgentPreCallEvent(m) => m.encode(version, out),
            Self::AgentPreCallAbortEvent(m) => m.encode(version, out),
            Self::SetCallDataReq(m) => m.encode(version, out),
            Self::SetCallDataConf(m) => m.encode(version, out),
            Self::ReleaseCallReq(m) => m.encode(version, out),
            Self::ReleaseCallConf(m) => m.encode(version, out),
            Self::SetDeviceAttributesReq(m) => m.encode(version, out),
            Self::SetDeviceAttributesConf(m) => m.encode(version, out),
            Self::CallDeliveredEvent(m) => m.encode(version, out),
            Self::CallEstablishedEvent(m) => m.encode(version, out),
            Self::CallHeldEvent(m) => m.encode(version, out),
            Self::CallRetrievedEvent(m) => m.encode(version, out),
            Self::CallClearedEvent(m) => m.encode(version, out),
            Self::CallConnectionClearedEvent(m) => m.encode(version, out),
            Self::CallOriginatedEvent(m) => m.encode(version, out),
            Self::CallFailedEvent(m) => m.encode(version, out),
            Self::CallConferencedEvent(m) => m.encode(version, out),
            Self::CallTransferredEvent(m) => m.encode(version, out),
            Self::CallDivertedEvent(m) => m.encode(version, out),
            Self::CallServiceInitiatedEvent(m) => m.encode(version, out),
            Self::CallQueuedEvent(m) => m.encode(version, out),
            Self::CallTranslationRouteEvent(m) => m.encode(version, out),
            Self::BeginCallEvent(m) => m.encode(version, out),
            Self::EndCallEvent(m) => m.encode(version, out),
            Self::CallDataUpdateEvent(m) => m.encode(version, out),
            Self::CallReachedNetworkEvent(m) => m.encode(version, out),
            Self::CallDequeuedEvent(m) => m.encode(version, out),
            Self::RtpStartedEvent(m) => m.encode(version, out),
            Self::RtpStoppedEvent(m) => m.encode(version, out),
            Self::CallAttributeChangeEvent(m) => m.encode(version, out),
            Self::CallAgentGreetingEvent(m) => m.encode(version, out),
            Self::NetworkRecordingStartedEvent(m) => m.encode(version, out),
            Self::NetworkRecordingEndedEvent(m) => m.encode(version, out),
            Self::NetworkRecordingFailedEvent(m) => m.encode(version, out),
            Self::NetworkRecordingTargetInfoEvent(m) => m.encode(version, out),
            Self::ControlFailureConf(m) => m.encode(version, out),
            Self::QueryAgentStateReq(m) => m.encode(version, out),
            Self::QueryAgentStateConf(m) => m.encode(version, out),
            Self::SetAgentStateReq(m) => m.encode(version, out),
            Self::SetAgentStateConf(m) => m.encode(version, out),
            Self::AlternateCallReq(m) => m.encode(version, out),
            Self::AlternateCallConf(m) => m.encode(version, out),
            Self::AnswerCallReq(m) => m.encode(version, out),
            Self::AnswerCallConf(m) => m.encode(version, out),
            Self::ClearCallReq(m) => m.encode(version, out),
            Self::ClearCallConf(m) => m.encode(version, out),
            Self::ClearConnectionReq(m) => m.encode(version, out),
            Self::ClearConnectionConf(m) => m.encode(version, out),
            Self::ConferenceCallReq(m) => m.encode(version, out),
            Self::ConferenceCallConf(m) => m.encode(version, out),
            Self::ConsultationCallReq(m) => m.encode(version, out),
            Self::ConsultationCallConf(m) => m.encode(version, out),
            Self::DeflectCallReq(m) => m.encode(version, out),
            Self::DeflectCallConf(m) => m.encode(version, out),
            Self::HoldCallReq(m) => m.encode(version, out),
            Self::HoldCallConf(m) => m.encode(version, out),
            Self::MakeCallReq(m) => m.encode(version, out),
            Self::MakeCallConf(m) => m.encode(version, out),
            Self::MakePredictiveCallReq(m) => m.encode(version, out),
            Self::MakePredictiveCallConf(m) => m.encode(version, out),
            Self::ReconnectCallReq(m) => m.encode(version, out),
            Self::ReconnectCallConf(m) => m.encode(version, out),
            Self::RetrieveCallReq(m) => m.encode(version, out),
            Self::RetrieveCallConf(m) => m.encode(version, out),
            Self::TransferCallReq(m) => m.encode(version, out),
            Self::TransferCallConf(m) => m.encode(version, out),
            Self::QueryDeviceInfoReq(m) => m.encode(version, out),
            Self::QueryDeviceInfoConf(m) => m.encode(version, out),
            Self::SnapshotCallReq(m) => m.encode(version, out),
            Self::SnapshotCallConf(m) => m.encode(version, out),
            Self::SnapshotDeviceReq(m) => m.encode(version, out),
            Self::SnapshotDeviceConf(m) => m.encode(version, out),
            Self::SendDtmfSignalReq(m) => m.encode(version, out),
            Self::SendDtmfSignalConf(m) => m.encode(version, out),
            Self::SupervisorAssistReq(m) => m.encode(version, out),
            Self::SupervisorAssistConf(m) => m.encode(version, out),
            Self::BadCallReq(m) => m.encode(version, out),
            Self::BadCallConf(m) => m.encode(version, out),
            Self::AgentGreetingControlReq(m) => m.encode(version, out),
            Self::AgentGreetingControlConf(m) => m.encode(version, out),
            Self::StartNetworkRecordingReq(m) => m.encode(version, out),
            Self::StartNetworkRecordingConf(m) => m.encode(version, out),
            Self::StopNetworkRecordingReq(m) => m.encode(version, out),
            Self::StopNetworkRecordingConf(m) => m.encode(version, out),
            Self::ClientSessionOpenedEvent(m) => m.encode(version, out),
            Self::ClientSessionClosedEvent(m) => m.encode(version, out),
            Self::SessionMonitorStartReq(m) => m.encode(version, out),
            Self::SessionMonitorStartConf(m) => m.encode(version, out),
            Self::SessionMonitorStopReq(m) => m.encode(version, out),
            Self::SessionMonitorStopConf(m) => m.encode(version, out),
            Self::ConfigRequestKeyEvent(m) => m.encode(version, out),
            Self::ConfigKeyEvent(m) => m.encode(version, out),
            Self::ConfigRequestEvent(m) => m.encode(version, out),
            Self::ConfigBeginEvent(m) => m.encode(version, out),
            Self::ConfigEndEvent(m) => m.encode(version, out),
            Self::ConfigServiceEvent(m) => m.encode(version, out),
            Self::ConfigSkillGroupEvent(m) => m.encode(version, out),
            Self::ConfigAgentEvent(m) => m.encode(version, out),
            Self::ConfigDeviceEvent(m) => m.encode(version, out),
            Self::TeamConfigReq(m) => m.encode(version, out),
            Self::TeamConfigEvent(m) => m.encode(version, out),
            Self::TeamConfigConf(m) => m.encode(version, out),
            Self::ConfigCallTypeEvent(m) => m.encode(version, out),
            Self::ConfigMrdEvent(m) => m.encode(version, out),
            Self::ConfigPeripheralEvent(m) => m.encode(version, out),
            Self::ConfigAgentDeskSettingsEvent(m) => m.encode(version, out),
            Self::ConfigTerminalEvent(m) => m.encode(version, out),
            Self::ConfigAgentServiceEvent(m) => m.encode(version, out),
            Self::SystemEvent(m) => m.encode(version, out),
            Self::ClientEventReportReq(m) => m.encode(version, out),
            Self::ClientEventReportConf(m) => m.encode(version, out),
            Self::UserMessageReq(m) => m.encode(version, out),
            Self::UserMessageConf(m) => m.encode(version, out),
            Self::UserMessageEvent(m) => m.encode(version, out),
            Self::RegisterVariablesReq(m) => m.encode(version, out),
            Self::RegisterVariablesConf(m) => m.encode(version, out),
            Self::QueryAgentStatisticsReq(m) => m.encode(version, out),
            Self::QueryAgentStatisticsConf(m) => m.encode(version, out),
            Self::QuerySkillGroupStatisticsReq(m) => m.encode(version, out),
            Self::QuerySkillGroupStatisticsConf(m) => m.encode(version, out),
            Self::SetAppDataReq(m) => m.encode(version, out),
            Self::SetAppDataConf(m) => m.encode(version, out),
            Self::AgentDeskSettingsReq(m) => m.encode(version, out),
            Self::AgentDeskSettingsConf(m) => m.encode(version, out),
            Self::StartRecordingReq(m) => m.encode(version, out),
            Self::StartRecordingConf(m) => m.encode(version, out),
            Self::StopRecordingReq(m) => m.encode(version, out),
            Self::StopRecordingConf(m) => m.encode(version, out),
            Self::SetAgentServiceDataReq(m) => m.encode(version, out),
            Self::SetAgentServiceDataConf(m) => m.encode(version, out),
            Self::MonitorStartReq(m) => m.encode(version, out),
            Self::MonitorStartConf(m) => m.encode(version, out),
            Self::MonitorStopReq(m) => m.encode(version, out),
            Self::MonitorStopConf(m) => m.encode(version, out),
            Self::ChangeMonitorMaskReq(m) => m.encode(version, out),
            Self::ChangeMonitorMaskConf(m) => m.encode(version, out),
            Self::RegisterServiceReq(m) => m.encode(version, out),
            Self::RegisterServiceConf(m) => m.encode(version, out),
            Self::UnregisterServiceReq(m) => m.encode(version, out),
            Self::UnregisterServiceConf(m) => m.encode(version, out),
            Self::FailureConf(m) => m.encode(version, out),
            Self::FailureEvent(m) => m.encode(version, out),
            Self::OpenReq(m) => m.encode(version, out),
            Self::OpenConf(m) => m.encode(version, out),
            Self::HeartbeatReq(m) => m.encode(version, out),
            Self::HeartbeatConf(m) => m.encode(version, out),
            Self::CloseReq(m) => m.encode(version, out),
            Self::CloseConf(m) => m.encode(version, out),
            Self::EmergencyCallReq(m) => m.encode(version, out),
            Self::EmergencyCallConf(m) => m.encode(version, out),
            Self::EmergencyCallEvent(m) => m.encode(version, out),
            Self::SuperviseCallReq(m) => m.encode(version, out),
            Self::SuperviseCallConf(m) => m.encode(version, out),
            Self::AgentTeamConfigEvent(m) => m.encode(version, out),
            Self::ListAgentTeamReq(m) => m.encode(version, out),
            Self::ListAgentTeamConf(m) => m.encode(version, out),
            Self::MonitorAgentTeamStartReq(m) => m.encode(version, out),
            Self::MonitorAgentTeamStartConf(m) => m.encode(version, out),
            Self::MonitorAgentTeamStopReq(m) => m.encode(version, out),
            Self::MonitorAgentTeamStopConf(m) => m.encode(version, out),
            Self::Unknown(m) => m.encode(version, out),
        }
    }

    /// The table of the message, unless it has none.
    pub fn def(&self) -> Option<&'static MessageDef> {
        match self {
            Self::StandbyActiveEvent(_) => Some(StandbyActiveEvent::DEF),
            Self::ActiveMaintenanceReq(_) => Some(ActiveMaintenanceReq::DEF),
            Self::ActiveMaintenanceResp(_) => Some(ActiveMaintenanceResp::DEF),
            Self::ActiveMaintenanceEvent(_) => Some(ActiveMaintenanceEvent::DEF),
            Self::StoppingRequestsToThisSideInd(_) => Some(StoppingRequestsToThisSideInd::DEF),
            Self::AgentStateEvent(_) => Some(AgentStateEvent::DEF),
            Self::AgentPreCallEvent(_) => Some(AgentPreCallEvent::DEF),
            Self::AgentPreCallAbortEvent(_) => Some(AgentPreCallAbortEvent::DEF),
            Self::SetCallDataReq(_) => Some(SetCallDataReq::DEF),
            Self::SetCallDataConf(_) => Some(SetCallDataConf::DEF),
            Self::ReleaseCallReq(_) => Some(ReleaseCallReq::DEF),
            Self::ReleaseCallConf(_) => Some(ReleaseCallConf::DEF),
            Self::SetDeviceAttributesReq(_) => Some(SetDeviceAttributesReq::DEF),
            Self::SetDeviceAttributesConf(_) => Some(SetDeviceAttributesConf::DEF),
            Self::CallDeliveredEvent(_) => Some(CallDeliveredEvent::DEF),
            Self::CallEstablishedEvent(_) => Some(CallEstablishedEvent::DEF),
            Self::CallHeldEvent(_) => Some(CallHeldEvent::DEF),
            Self::CallRetrievedEvent(_) => Some(CallRetrievedEvent::DEF),
            Self::CallClearedEvent(_) => Some(CallClearedEvent::DEF),
            Self::CallConnectionClearedEvent(_) => Some(CallConnectionClearedEvent::DEF),
            Self::CallOriginatedEvent(_) => Some(CallOriginatedEvent::DEF),
            Self::CallFailedEvent(_) => Some(CallFailedEvent::DEF),
            Self::CallConferencedEvent(_) => Some(CallConferencedEvent::DEF),
            Self::CallTransferredEvent(_) => Some(CallTransferredEvent::DEF),
            Self::CallDivertedEvent(_) => Some(CallDivertedEvent::DEF),
            Self::CallServiceInitiatedEvent(_) => Some(CallServiceInitiatedEvent::DEF),
            Self::CallQueuedEvent(_) => Some(CallQueuedEvent::DEF),
            Self::CallTranslationRouteEvent(_) => Some(CallTranslationRouteEvent::DEF),
            Self::BeginCallEvent(_) => Some(BeginCallEvent::DEF),
            Self::EndCallEvent(_) => Some(EndCallEvent::DEF),
            Self::CallDataUpdateEvent(_) => Some(CallDataUpdateEvent::DEF),
            Self::CallReachedNetworkEvent(_) => Some(CallReachedNetworkEvent::DEF),
            Self::CallDequeuedEvent(_) => Some(CallDequeuedEvent::DEF),
            Self::RtpStartedEvent(_) => Some(RtpStartedEvent::DEF),
            Self::RtpStoppedEvent(_) => Some(RtpStoppedEvent::DEF),
            Self::CallAttributeChangeEvent(_) => Some(CallAttributeChangeEvent::DEF),
            Self::CallAgentGreetingEvent(_) => Some(CallAgentGreetingEvent::DEF),
            Self::NetworkRecordingStartedEvent(_) => Some(NetworkRecordingStartedEvent::DEF),
            Self::NetworkRecordingEndedEvent(_) => Some(NetworkRecordingEndedEvent::DEF),
            Self::NetworkRecordingFailedEvent(_) => Some(NetworkRecordingFailedEvent::DEF),
            Self::NetworkRecordingTargetInfoEvent(_) => Some(NetworkRecordingTargetInfoEvent::DEF),
            Self::ControlFailureConf(_) => Some(ControlFailureConf::DEF),
            Self::QueryAgentStateReq(_) => Some(QueryAgentStateReq::DEF),
            Self::QueryAgentStateConf(_) => Some(QueryAgentStateConf::DEF),
            Self::SetAgentStateReq(_) => Some(SetAgentStateReq::DEF),
            Self::SetAgentStateConf(_) => Some(SetAgentStateConf::DEF),
            Self::AlternateCallReq(_) => Some(AlternateCallReq::DEF),
            Self::AlternateCallConf(_) => Some(AlternateCallConf::DEF),
            Self::AnswerCallReq(_) => Some(AnswerCallReq::DEF),
            Self::AnswerCallConf(_) => Some(AnswerCallConf::DEF),
            Self::ClearCallReq(_) => Some(ClearCallReq::DEF),
            Self::ClearCallConf(_) => Some(ClearCallConf::DEF),
            Self::ClearConnectionReq(_) => Some(ClearConnectionReq::DEF),
            Self::ClearConnectionConf(_) => Some(ClearConnectionConf::DEF),
            Self::ConferenceCallReq(_) => Some(ConferenceCallReq::DEF),
            Self::ConferenceCallConf(_) => Some(ConferenceCallConf::DEF),
            Self::ConsultationCallReq(_) => Some(ConsultationCallReq::DEF),
            Self::ConsultationCallConf(_) => Some(ConsultationCallConf::DEF),
            Self::DeflectCallReq(_) => Some(DeflectCallReq::DEF),
            Self::DeflectCallConf(_) => Some(DeflectCallConf::DEF),
            Self::HoldCallReq(_) => Some(HoldCallReq::DEF),
            Self::HoldCallConf(_) => Some(HoldCallConf::DEF),
            Self::MakeCallReq(_) => Some(MakeCallReq::DEF),
            Self::MakeCallConf(_) => Some(MakeCallConf::DEF),
            Self::MakePredictiveCallReq(_) => Some(MakePredictiveCallReq::DEF),
            Self::MakePredictiveCallConf(_) => Some(MakePredictiveCallConf::DEF),
            Self::ReconnectCallReq(_) => Some(ReconnectCallReq::DEF),
            Self::ReconnectCallConf(_) => Some(ReconnectCallConf::DEF),
            Self::RetrieveCallReq(_) => Some(RetrieveCallReq::DEF),
            Self::RetrieveCallConf(_) => Some(RetrieveCallConf::DEF),
            Self::TransferCallReq(_) => Some(TransferCallReq::DEF),
            Self::TransferCallConf(_) => Some(TransferCallConf::DEF),
            Self::QueryDeviceInfoReq(_) => Some(QueryDeviceInfoReq::DEF),
            Self::QueryDeviceInfoConf(_) => Some(QueryDeviceInfoConf::DEF),
            Self::SnapshotCallReq(_) => Some(SnapshotCallReq::DEF),
            Self::SnapshotCallConf(_) => Some(SnapshotCallConf::DEF),
            Self::SnapshotDeviceReq(_) => Some(SnapshotDeviceReq::DEF),
            Self::SnapshotDeviceConf(_) => Some(SnapshotDeviceConf::DEF),
            Self::SendDtmfSignalReq(_) => Some(SendDtmfSignalReq::DEF),
            Self::SendDtmfSignalConf(_) => Some(SendDtmfSignalConf::DEF),
            Self::SupervisorAssistReq(_) => Some(SupervisorAssistReq::DEF),
            Self::SupervisorAssistConf(_) => Some(SupervisorAssistConf::DEF),
            Self::BadCallReq(_) => Some(BadCallReq::DEF),
            Self::BadCallConf(_) => Some(BadCallConf::DEF),
            Self::AgentGreetingControlReq(_) => Some(AgentGreetingControlReq::DEF),
            Self::AgentGreetingControlConf(_) => Some(AgentGreetingControlConf::DEF),
            Self::StartNetworkRecordingReq(_) => Some(StartNetworkRecordingReq::DEF),
            Self::StartNetworkRecordingConf(_) => Some(StartNetworkRecordingConf::DEF),
            Self::StopNetworkRecordingReq(_) => Some(StopNetworkRecordingReq::DEF),
            Self::StopNetworkRecordingConf(_) => Some(StopNetworkRecordingConf::DEF),
            Self::ClientSessionOpenedEvent(_) => Some(ClientSessionOpenedEvent::DEF),
            Self::ClientSessionClosedEvent(_) => Some(ClientSessionClosedEvent::DEF),
            Self::SessionMonitorStartReq(_) => Some(SessionMonitorStartReq::DEF),
            Self::SessionMonitorStartConf(_) => Some(SessionMonitorStartConf::DEF),
            Self::SessionMonitorStopReq(_) => Some(SessionMonitorStopReq::DEF),
            Self::SessionMonitorStopConf(_) => Some(SessionMonitorStopConf::DEF),
            Self::ConfigRequestKeyEvent(_) => Some(ConfigRequestKeyEvent::DEF),
            Self::ConfigKeyEvent(_) => Some(ConfigKeyEvent::DEF),
            Self::ConfigRequestEvent(_) => Some(ConfigRequestEvent::DEF),
            Self::ConfigBeginEvent(_) => Some(ConfigBeginEvent::DEF),
            Self::ConfigEndEvent(_) => Some(ConfigEndEvent::DEF),
            Self::ConfigServiceEvent(_) => Some(ConfigServiceEvent::DEF),
            Self::ConfigSkillGroupEvent(_) => Some(ConfigSkillGroupEvent::DEF),
            Self::ConfigAgentEvent(_) => Some(ConfigAgentEvent::DEF),
            Self::ConfigDeviceEvent(_) => Some(ConfigDeviceEvent::DEF),
            Self::TeamConfigReq(_) => Some(TeamConfigReq::DEF),
            Self::TeamConfigEvent(_) => Some(TeamConfigEvent::DEF),
            Self::TeamConfigConf(_) => Some(TeamConfigConf::DEF),
            Self::ConfigCallTypeEvent(_) => Some(ConfigCallTypeEvent::DEF),
            Self::ConfigMrdEvent(_) => Some(ConfigMrdEvent::DEF),
            Self::ConfigPeripheralEvent(_) => Some(ConfigPeripheralEvent::DEF),
            Self::ConfigAgentDeskSettingsEvent(_) => Some(ConfigAgentDeskSettingsEvent::DEF),
            Self::ConfigTerminalEvent(_) => Some(ConfigTerminalEvent::DEF),
            Self::ConfigAgentServiceEvent(_) => Some(ConfigAgentServiceEvent::DEF),
            Self::SystemEvent(_) => Some(SystemEvent::DEF),
            Self::ClientEventReportReq(_) => Some(ClientEventReportReq::DEF),
            Self::ClientEventReportConf(_) => Some(ClientEventReportConf::DEF),
            Self::UserMessageReq(_) => Some(UserMessageReq::DEF),
            Self::UserMessageConf(_) => Some(UserMessageConf::DEF),
            Self::UserMessageEvent(_) => Some(UserMessageEvent::DEF),
            Self::RegisterVariablesReq(_) => Some(RegisterVariablesReq::DEF),
            Self::RegisterVariablesConf(_) => Some(RegisterVariablesConf::DEF),
            Self::QueryAgentStatisticsReq(_) => Some(QueryAgentStatisticsReq::DEF),
            Self::QueryAgentStatisticsConf(_) => Some(QueryAgentStatisticsConf::DEF),
            Self::QuerySkillGroupStatisticsReq(_) => Some(QuerySkillGroupStatisticsReq::DEF),
            Self::QuerySkillGroupStatisticsConf(_) => Some(QuerySkillGroupStatisticsConf::DEF),
            Self::SetAppDataReq(_) => Some(SetAppDataReq::DEF),
            Self::SetAppDataConf(_) => Some(SetAppDataConf::DEF),
            Self::AgentDeskSettingsReq(_) => Some(AgentDeskSettingsReq::DEF),
            Self::AgentDeskSettingsConf(_) => Some(AgentDeskSettingsConf::DEF),
            Self::StartRecordingReq(_) => Some(StartRecordingReq::DEF),
            Self::StartRecordingConf(_) => Some(StartRecordingConf::DEF),
            Self::StopRecordingReq(_) => Some(StopRecordingReq::DEF),
            Self::StopRecordingConf(_) => Some(StopRecordingConf::DEF),
            Self::SetAgentServiceDataReq(_) => Some(SetAgentServiceDataReq::DEF),
            Self::SetAgentServiceDataConf(_) => Some(SetAgentServiceDataConf::DEF),
            Self::MonitorStartReq(_) => Some(MonitorStartReq::DEF),
            Self::MonitorStartConf(_) => Some(MonitorStartConf::DEF),
            Self::MonitorStopReq(_) => Some(MonitorStopReq::DEF),
            Self::MonitorStopConf(_) => Some(MonitorStopConf::DEF),
            Self::ChangeMonitorMaskReq(_) => Some(ChangeMonitorMaskReq::DEF),
            Self::ChangeMonitorMaskConf(_) => Some(ChangeMonitorMaskConf::DEF),
            Self::RegisterServiceReq(_) => Some(RegisterServiceReq::DEF),
            Self::RegisterServiceConf(_) => Some(RegisterServiceConf::DEF),
            Self::UnregisterServiceReq(_) => Some(UnregisterServiceReq::DEF),
            Self::UnregisterServiceConf(_) => Some(UnregisterServiceConf::DEF),
            Self::FailureConf(_) => Some(FailureConf::DEF),
            Self::FailureEvent(_) => Some(FailureEvent::DEF),
            Self::OpenReq(_) => Some(OpenReq::DEF),
            Self::OpenConf(_) => Some(OpenConf::DEF),
            Self::HeartbeatReq(_) => Some(HeartbeatReq::DEF),
            Self::HeartbeatConf(_) => Some(HeartbeatConf::DEF),
            Self::CloseReq(_) => Some(CloseReq::DEF),
            Self::CloseConf(_) => Some(CloseConf::DEF),
            Self::EmergencyCallReq(_) => Some(EmergencyCallReq::DEF),
            Self::EmergencyCallConf(_) => Some(EmergencyCallConf::DEF),
            Self::EmergencyCallEvent(_) => Some(EmergencyCallEvent::DEF),
            Self::SuperviseCallReq(_) => Some(SuperviseCallReq::DEF),
            Self::SuperviseCallConf(_) => Some(SuperviseCallConf::DEF),
            Self::AgentTeamConfigEvent(_) => Some(AgentTeamConfigEvent::DEF),
            Self::ListAgentTeamReq(_) => Some(ListAgentTeamReq::DEF),
            Self::ListAgentTeamConf(_) => Some(ListAgentTeamConf::DEF),
            Self::MonitorAgentTeamStartReq(_) => Some(MonitorAgentTeamStartReq::DEF),
            Self::MonitorAgentTeamStartConf(_) => Some(MonitorAgentTeamStartConf::DEF),
            Self::MonitorAgentTeamStopReq(_) => Some(MonitorAgentTeamStopReq::DEF),
            Self::MonitorAgentTeamStopConf(_) => Some(MonitorAgentTeamStopConf::DEF),
            Self::Unknown(_) => None,
        }
    }

    /// The InvokeID, of the messages that have one.
    pub fn invoke_id(&self) -> Option<u32> {
        match self {
            Self::ActiveMaintenanceReq(m) => Some(m.invoke_id),
            Self::ActiveMaintenanceResp(m) => Some(m.invoke_id),
            Self::SetCallDataReq(m) => Some(m.invoke_id),
            Self::SetCallDataConf(m) => Some(m.invoke_id),
            Self::ReleaseCallReq(m) => Some(m.invoke_id),
            Self::ReleaseCallConf(m) => Some(m.invoke_id),
            Self::SetDeviceAttributesReq(m) => Some(m.invoke_id),
            Self::SetDeviceAttributesConf(m) => Some(m.invoke_id),
            Self::ControlFailureConf(m) => Some(m.invoke_id),
            Self::QueryAgentStateReq(m) => Some(m.invoke_id),
            Self::QueryAgentStateConf(m) => Some(m.invoke_id),
            Self::SetAgentStateReq(m) => Some(m.invoke_id),
            Self::SetAgentStateConf(m) => Some(m.invoke_id),
            Self::AlternateCallReq(m) => Some(m.invoke_id),
            Self::AlternateCallConf(m) => Some(m.invoke_id),
            Self::AnswerCallReq(m) => Some(m.invoke_id),
            Self::AnswerCallConf(m) => Some(m.invoke_id),
            Self::ClearCallReq(m) => Some(m.invoke_id),
            Self::ClearCallConf(m) => Some(m.invoke_id),
            Self::ClearConnectionReq(m) => Some(m.invoke_id),
            Self::ClearConnectionConf(m) => Some(m.invoke_id),
            Self::ConferenceCallReq(m) => Some(m.invoke_id),
            Self::ConferenceCallConf(m) => Some(m.invoke_id),
            Self::ConsultationCallReq(m) => Some(m.invoke_id),
            Self::ConsultationCallConf(m) => Some(m.invoke_id),
            Self::DeflectCallReq(m) => Some(m.invoke_id),
            Self::DeflectCallConf(m) => Some(m.invoke_id),
            Self::HoldCallReq(m) => Some(m.invoke_id),
            Self::HoldCallConf(m) => Some(m.invoke_id),
            Self::MakeCallReq(m) => Some(m.invoke_id),
            Self::MakeCallConf(m) => Some(m.invoke_id),
            Self::MakePredictiveCallReq(m) => Some(m.invoke_id),
            Self::MakePredictiveCallConf(m) => Some(m.invoke_id),
            Self::ReconnectCallReq(m) => Some(m.invoke_id),
            Self::ReconnectCallConf(m) => Some(m.invoke_id),
            Self::RetrieveCallReq(m) => Some(m.invoke_id),
            Self::RetrieveCallConf(m) => Some(m.invoke_id),
            Self::TransferCallReq(m) => Some(m.invoke_id),
            Self::TransferCallConf(m) => Some(m.invoke_id),
            Self::QueryDeviceInfoReq(m) => Some(m.invoke_id),
            Self::QueryDeviceInfoConf(m) => Some(m.invoke_id),
            Self::SnapshotCallReq(m) => Some(m.invoke_id),
            Self::SnapshotCallConf(m) => Some(m.invoke_id),
            Self::SnapshotDeviceReq(m) => Some(m.invoke_id),
            Self::SnapshotDeviceConf(m) => Some(m.invoke_id),
            Self::SendDtmfSignalReq(m) => Some(m.invoke_id),
            Self::SendDtmfSignalConf(m) => Some(m.invoke_id),
            Self::SupervisorAssistReq(m) => Some(m.invoke_id),
            Self::SupervisorAssistConf(m) => Some(m.invoke_id),
            Self::BadCallReq(m) => Some(m.invoke_id),
            Self::BadCallConf(m) => Some(m.invoke_id),
            Self::AgentGreetingControlReq(m) => Some(m.invoke_id),
            Self::AgentGreetingControlConf(m) => Some(m.invoke_id),
            Self::StartNetworkRecordingReq(m) => Some(m.invoke_id),
            Self::StartNetworkRecordingConf(m) => Some(m.invoke_id),
            Self::StopNetworkRecordingReq(m) => Some(m.invoke_id),
            Self::StopNetworkRecordingConf(m) => Some(m.invoke_id),
            Self::SessionMonitorStartReq(m) => Some(m.invoke_id),
            Self::SessionMonitorStartConf(m) => Some(m.invoke_id),
            Self::SessionMonitorStopReq(m) => Some(m.invoke_id),
            Self::SessionMonitorStopConf(m) => Some(m.invoke_id),
            Self::TeamConfigReq(m) => Some(m.invoke_id),
            Self::TeamConfigConf(m) => Some(m.invoke_id),
            Self::ClientEventReportReq(m) => Some(m.invoke_id),
            Self::ClientEventReportConf(m) => Some(m.invoke_id),
            Self::UserMessageReq(m) => Some(m.invoke_id),
            Self::UserMessageConf(m) => Some(m.invoke_id),
            Self::RegisterVariablesReq(m) => Some(m.invoke_id),
            Self::RegisterVariablesConf(m) => Some(m.invoke_id),
            Self::QueryAgentStatisticsReq(m) => Some(m.invoke_id),
            Self::QueryAgentStatisticsConf(m) => Some(m.invoke_id),
            Self::QuerySkillGroupStatisticsReq(m) => Some(m.invoke_id),
            Self::QuerySkillGroupStatisticsConf(m) => Some(m.invoke_id),
            Self::SetAppDataReq(m) => Some(m.invoke_id),
            Self::SetAppDataConf(m) => Some(m.invoke_id),
            Self::AgentDeskSettingsReq(m) => Some(m.invoke_id),
            Self::AgentDeskSettingsConf(m) => Some(m.invoke_id),
            Self::StartRecordingReq(m) => Some(m.invoke_id),
            Self::StartRecordingConf(m) => Some(m.invoke_id),
            Self::StopRecordingReq(m) => Some(m.invoke_id),
            Self::StopRecordingConf(m) => Some(m.invoke_id),
            Self::SetAgentServiceDataReq(m) => Some(m.invoke_id),
            Self::SetAgentServiceDataConf(m) => Some(m.invoke_id),
            Self::MonitorStartReq(m) => Some(m.invoke_id),
            Self::MonitorStartConf(m) => Some(m.invoke_id),
            Self::MonitorStopReq(m) => Some(m.invoke_id),
            Self::MonitorStopConf(m) => Some(m.invoke_id),
            Self::ChangeMonitorMaskReq(m) => Some(m.invoke_id),
            Self::ChangeMonitorMaskConf(m) => Some(m.invoke_id),
            Self::RegisterServiceReq(m) => Some(m.invoke_id),
            Self::RegisterServiceConf(m) => Some(m.invoke_id),
            Self::UnregisterServiceReq(m) => Some(m.invoke_id),
            Self::UnregisterServiceConf(m) => Some(m.invoke_id),
            Self::FailureConf(m) => Some(m.invoke_id),
            Self::OpenReq(m) => Some(m.invoke_id),
            Self::OpenConf(m) => Some(m.invoke_id),
            Self::HeartbeatReq(m) => Some(m.invoke_id),
            Self::HeartbeatConf(m) => Some(m.invoke_id),
            Self::CloseReq(m) => Some(m.invoke_id),
            Self::CloseConf(m) => Some(m.invoke_id),
            Self::EmergencyCallReq(m) => Some(m.invoke_id),
            Self::EmergencyCallConf(m) => Some(m.invoke_id),
            Self::SuperviseCallReq(m) => Some(m.invoke_id),
            Self::SuperviseCallConf(m) => Some(m.invoke_id),
            Self::ListAgentTeamReq(m) => Some(m.invoke_id),
            Self::ListAgentTeamConf(m) => Some(m.invoke_id),
            Self::MonitorAgentTeamStartReq(m) => Some(m.invoke_id),
            Self::MonitorAgentTeamStartConf(m) => Some(m.invoke_id),
            Self::MonitorAgentTeamStopReq(m) => Some(m.invoke_id),
            Self::MonitorAgentTeamStopConf(m) => Some(m.invoke_id),
            _ => None,
        }
    }

    /// Sets the InvokeID, of the messages that have one.
    pub fn set_invoke_id(&mut self, id: u32) {
        match self {
            Self::ActiveMaintenanceReq(m) => m.invoke_id = id,
            Self::ActiveMaintenanceResp(m) => m.invoke_id = id,
            Self::SetCallDataReq(m) => m.invoke_id = id,
            Self::SetCallDataConf(m) => m.invoke_id = id,
            Self::ReleaseCallReq(m) => m.invoke_id = id,
            Self::ReleaseCallConf(m) => m.invoke_id = id,
            Self::SetDeviceAttributesReq(m) => m.invoke_id = id,
            Self::SetDeviceAttributesConf(m) => m.invoke_id = id,
            Self::ControlFailureConf(m) => m.invoke_id = id,
            Self::QueryAgentStateReq(m) => m.invoke_id = id,
            Self::QueryAgentStateConf(m) => m.invoke_id = id,
            Self::SetAgentStateReq(m) => m.invoke_id = id,
            Self::SetAgentStateConf(m) => m.invoke_id = id,
            Self::AlternateCallReq(m) => m.invoke_id = id,
            Self::AlternateCallConf(m) => m.invoke_id = id,
            Self::AnswerCallReq(m) => m.invoke_id = id,
            Self::AnswerCallConf(m) => m.invoke_id = id,
            Self::ClearCallReq(m) => m.invoke_id = id,
            Self::ClearCallConf(m) => m.invoke_id = id,
            Self::ClearConnectionReq(m) => m.invoke_id = id,
            Self::ClearConnectionConf(m) => m.invoke_id = id,
            Self::ConferenceCallReq(m) => m.invoke_id = id,
            Self::ConferenceCallConf(m) => m.invoke_id = id,
            Self::ConsultationCallReq(m) => m.invoke_id = id,
            Self::ConsultationCallConf(m) => m.invoke_id = id,
            Self::DeflectCallReq(m) => m.invoke_id = id,
            Self::DeflectCallConf(m) => m.invoke_id = id,
            Self::HoldCallReq(m) => m.invoke_id = id,
            Self::HoldCallConf(m) => m.invoke_id = id,
            Self::MakeCallReq(m) => m.invoke_id = id,
            Self::MakeCallConf(m) => m.invoke_id = id,
            Self::MakePredictiveCallReq(m) => m.invoke_id = id,
            Self::MakePredictiveCallConf(m) => m.invoke_id = id,
            Self::ReconnectCallReq(m) => m.invoke_id = id,
            Self::ReconnectCallConf(m) => m.invoke_id = id,
            Self::RetrieveCallReq(m) => m.invoke_id = id,
            Self::RetrieveCallConf(m) => m.invoke_id = id,
            Self::TransferCallReq(m) => m.invoke_id = id,
            Self::TransferCallConf(m) => m.invoke_id = id,
            Self::QueryDeviceInfoReq(m) => m.invoke_id = id,
            Self::QueryDeviceInfoConf(m) => m.invoke_id = id,
            Self::SnapshotCallReq(m) => m.invoke_id = id,
            Self::SnapshotCallConf(m) => m.invoke_id = id,
            Self::SnapshotDeviceReq(m) => m.invoke_id = id,
            Self::SnapshotDeviceConf(m) => m.invoke_id = id,
            Self::SendDtmfSignalReq(m) => m.invoke_id = id,
            Self::SendDtmfSignalConf(m) => m.invoke_id = id,
            Self::SupervisorAssistReq(m) => m.invoke_id = id,
            Self::SupervisorAssistConf(m) => m.invoke_id = id,
            Self::BadCallReq(m) => m.invoke_id = id,
            Self::BadCallConf(m) => m.invoke_id = id,
            Self::AgentGreetingControlReq(m) => m.invoke_id = id,
            Self::AgentGreetingControlConf(m) => m.invoke_id = id,
            Self::StartNetworkRecordingReq(m) => m.invoke_id = id,
            Self::StartNetworkRecordingConf(m) => m.invoke_id = id,
            Self::StopNetworkRecordingReq(m) => m.invoke_id = id,
            Self::StopNetworkRecordingConf(m) => m.invoke_id = id,
            Self::SessionMonitorStartReq(m) => m.invoke_id = id,
            Self::SessionMonitorStartConf(m) => m.invoke_id = id,
            Self::SessionMonitorStopReq(m) => m.invoke_id = id,
            Self::SessionMonitorStopConf(m) => m.invoke_id = id,
            Self::TeamConfigReq(m) => m.invoke_id = id,
            Self::TeamConfigConf(m) => m.invoke_id = id,
            Self::ClientEventReportReq(m) => m.invoke_id = id,
            Self::ClientEventReportConf(m) => m.invoke_id = id,
            Self::UserMessageReq(m) => m.invoke_id = id,
            Self::UserMessageConf(m) => m.invoke_id = id,
            Self::RegisterVariablesReq(m) => m.invoke_id = id,
            Self::RegisterVariablesConf(m) => m.invoke_id = id,
            Self::QueryAgentStatisticsReq(m) => m.invoke_id = id,
            Self::QueryAgentStatisticsConf(m) => m.invoke_id = id,
            Self::QuerySkillGroupStatisticsReq(m) => m.invoke_id = id,
            Self::QuerySkillGroupStatisticsConf(m) => m.invoke_id = id,
            Self::SetAppDataReq(m) => m.invoke_id = id,
            Self::SetAppDataConf(m) => m.invoke_id = id,
            Self::AgentDeskSettingsReq(m) => m.invoke_id = id,
            Self::AgentDeskSettingsConf(m) => m.invoke_id = id,
            Self::StartRecordingReq(m) => m.invoke_id = id,
            Self::StartRecordingConf(m) => m.invoke_id = id,
            Self::StopRecordingReq(m) => m.invoke_id = id,
            Self::StopRecordingConf(m) => m.invoke_id = id,
            Self::SetAgentServiceDataReq(m) => m.invoke_id = id,
            Self::SetAgentServiceDataConf(m) => m.invoke_id = id,
            Self::MonitorStartReq(m) => m.invoke_id = id,
            Self::MonitorStartConf(m) => m.invoke_id = id,
            Self::MonitorStopReq(m) => m.invoke_id = id,
            Self::MonitorStopConf(m) => m.invoke_id = id,
            Self::ChangeMonitorMaskReq(m) => m.invoke_id = id,
            Self::ChangeMonitorMaskConf(m) => m.invoke_id = id,
            Self::RegisterServiceReq(m) => m.invoke_id = id,
            Self::RegisterServiceConf(m) => m.invoke_id = id,
            Self::UnregisterServiceReq(m) => m.invoke_id = id,
            Self::UnregisterServiceConf(m) => m.invoke_id = id,
            Self::FailureConf(m) => m.invoke_id = id,
            Self::OpenReq(m) => m.invoke_id = id,
            Self::OpenConf(m) => m.invoke_id = id,
            Self::HeartbeatReq(m) => m.invoke_id = id,
            Self::HeartbeatConf(m) => m.invoke_id = id,
            Self::CloseReq(m) => m.invoke_id = id,
            Self::CloseConf(m) => m.invoke_id = id,
            Self::EmergencyCallReq(m) => m.invoke_id = id,
            Self::EmergencyCallConf(m) => m.invoke_id = id,
            Self::SuperviseCallReq(m) => m.invoke_id = id,
            Self::SuperviseCallConf(m) => m.invoke_id = id,
            Self::ListAgentTeamReq(m) => m.invoke_id = id,
            Self::ListAgentTeamConf(m) => m.invoke_id = id,
            Self::MonitorAgentTeamStartReq(m) => m.invoke_id = id,
            Self::MonitorAgentTeamStartConf(m) => m.invoke_id = id,
            Self::MonitorAgentTeamStopReq(m) => m.invoke_id = id,
            Self::MonitorAgentTeamStopConf(m) => m.invoke_id = id,
            _ => {}
        }
    }

    /// Sets the MonitorID, of the messages that have one.
    pub fn set_monitor_id(&mut self, id: u32) {
        match self {
            Self::AgentStateEvent(m) => m.monitor_id = id,
            Self::AgentPreCallEvent(m) => m.monitor_id = id,
            Self::AgentPreCallAbortEvent(m) => m.monitor_id = id,
            Self::CallDeliveredEvent(m) => m.monitor_id = id,
            Self::CallEstablishedEvent(m) => m.monitor_id = id,
            Self::CallHeldEvent(m) => m.monitor_id = id,
            Self::CallRetrievedEvent(m) => m.monitor_id = id,
            Self::CallClearedEvent(m) => m.monitor_id = id,
            Self::CallConnectionClearedEvent(m) => m.monitor_id = id,
            Self::CallOriginatedEvent(m) => m.monitor_id = id,
            Self::CallFailedEvent(m) => m.monitor_id = id,
            Self::CallConferencedEvent(m) => m.monitor_id = id,
            Self::CallTransferredEvent(m) => m.monitor_id = id,
            Self::CallDivertedEvent(m) => m.monitor_id = id,
            Self::CallServiceInitiatedEvent(m) => m.monitor_id = id,
            Self::CallQueuedEvent(m) => m.monitor_id = id,
            Self::BeginCallEvent(m) => m.monitor_id = id,
            Self::EndCallEvent(m) => m.monitor_id = id,
            Self::CallDataUpdateEvent(m) => m.monitor_id = id,
            Self::CallReachedNetworkEvent(m) => m.monitor_id = id,
            Self::CallDequeuedEvent(m) => m.monitor_id = id,
            Self::RtpStartedEvent(m) => m.monitor_id = id,
            Self::RtpStoppedEvent(m) => m.monitor_id = id,
            Self::CallAttributeChangeEvent(m) => m.monitor_id = id,
            Self::CallAgentGreetingEvent(m) => m.monitor_id = id,
            Self::NetworkRecordingStartedEvent(m) => m.monitor_id = id,
            Self::NetworkRecordingEndedEvent(m) => m.monitor_id = id,
            Self::NetworkRecordingFailedEvent(m) => m.monitor_id = id,
            Self::NetworkRecordingTargetInfoEvent(m) => m.monitor_id = id,
            Self::SessionMonitorStartConf(m) => m.monitor_id = id,
            Self::SessionMonitorStopReq(m) => m.monitor_id = id,
            Self::MonitorStartConf(m) => m.monitor_id = id,
            Self::MonitorStopReq(m) => m.monitor_id = id,
            Self::ChangeMonitorMaskReq(m) => m.monitor_id = id,
            Self::OpenConf(m) => m.monitor_id = id,
            Self::MonitorAgentTeamStartConf(m) => m.monitor_id = id,
            Self::MonitorAgentTeamStopReq(m) => m.monitor_id = id,
            _ => {}
        }
    }
}

impl From<StandbyActiveEvent> for Message {
    fn from(m: StandbyActiveEvent) -> Self {
        Self::StandbyActiveEvent(Box::new(m))
    }
}
impl From<ActiveMaintenanceReq> for Message {
    fn from(m: ActiveMaintenanceReq) -> Self {
        Self::ActiveMaintenanceReq(Box::new(m))
    }
}
impl From<ActiveMaintenanceResp> for Message {
    fn from(m: ActiveMaintenanceResp) -> Self {
        Self::ActiveMaintenanceResp(Box::new(m))
    }
}
impl From<ActiveMaintenanceEvent> for Message {
    fn from(m: ActiveMaintenanceEvent) -> Self {
        Self::ActiveMaintenanceEvent(Box::new(m))
    }
}
impl From<StoppingRequestsToThisSideInd> for Message {
    fn from(m: StoppingRequestsToThisSideInd) -> Self {
        Self::StoppingRequestsToThisSideInd(Box::new(m))
    }
}
impl From<AgentStateEvent> for Message {
    fn from(m: AgentStateEvent) -> Self {
        Self::AgentStateEvent(Box::new(m))
    }
}
impl From<AgentPreCallEvent> for Message {
    fn from(m: AgentPreCallEvent) -> Self {
        Self::AgentPreCallEvent(Box::new(m))
    }
}
impl From<AgentPreCallAbortEvent> for Message {
    fn from(m: AgentPreCallAbortEvent) -> Self {
        Self::AgentPreCallAbortEvent(Box::new(m))
    }
}
impl From<SetCallDataReq> for Message {
    fn from(m: SetCallDataReq) -> Self {
        Self::SetCallDataReq(Box::new(m))
    }
}
impl From<SetCallDataConf> for Message {
    fn from(m: SetCallDataConf) -> Self {
        Self::SetCallDataConf(Box::new(m))
    }
}
impl From<ReleaseCallReq> for Message {
    fn from(m: ReleaseCallReq) -> Self {
        Self::ReleaseCallReq(Box::new(m))
    }
}
impl From<ReleaseCallConf> for Message {
    fn from(m: ReleaseCallConf) -> Self {
        Self::ReleaseCallConf(Box::new(m))
    }
}
impl From<SetDeviceAttributesReq> for Message {
    fn from(m: SetDeviceAttributesReq) -> Self {
        Self::SetDeviceAttributesReq(Box::new(m))
    }
}
impl From<SetDeviceAttributesConf> for Message {
    fn from(m: SetDeviceAttributesConf) -> Self {
        Self::SetDeviceAttributesConf(Box::new(m))
    }
}
impl From<CallDeliveredEvent> for Message {
    fn from(m: CallDeliveredEvent) -> Self {
        Self::CallDeliveredEvent(Box::new(m))
    }
}
impl From<CallEstablishedEvent> for Message {
    fn from(m: CallEstablishedEvent) -> Self {
        Self::CallEstablishedEvent(Box::new(m))
    }
}
impl From<CallHeldEvent> for Message {
    fn from(m: CallHeldEvent) -> Self {
        Self::CallHeldEvent(Box::new(m))
    }
}
impl From<CallRetrievedEvent> for Message {
    fn from(m: CallRetrievedEvent) -> Self {
        Self::CallRetrievedEvent(Box::new(m))
    }
}
impl From<CallClearedEvent> for Message {
    fn from(m: CallClearedEvent) -> Self {
        Self::CallClearedEvent(Box::new(m))
    }
}
impl From<CallConnectionClearedEvent> for Message {
    fn from(m: CallConnectionClearedEvent) -> Self {
        Self::CallConnectionClearedEvent(Box::new(m))
    }
}
impl From<CallOriginatedEvent> for Message {
    fn from(m: CallOriginatedEvent) -> Self {
        Self::CallOriginatedEvent(Box::new(m))
    }
}
impl From<CallFailedEvent> for Message {
    fn from(m: CallFailedEvent) -> Self {
        Self::CallFailedEvent(Box::new(m))
    }
}
impl From<CallConferencedEvent> for Message {
    fn from(m: CallConferencedEvent) -> Self {
        Self::CallConferencedEvent(Box::new(m))
    }
}
impl From<CallTransferredEvent> for Message {
    fn from(m: CallTransferredEvent) -> Self {
        Self::CallTransferredEvent(Box::new(m))
    }
}
impl From<CallDivertedEvent> for Message {
    fn from(m: CallDivertedEvent) -> Self {
        Self::CallDivertedEvent(Box::new(m))
    }
}
impl From<CallServiceInitiatedEvent> for Message {
    fn from(m: CallServiceInitiatedEvent) -> Self {
        Self::CallServiceInitiatedEvent(Box::new(m))
    }
}
impl From<CallQueuedEvent> for Message {
    fn from(m: CallQueuedEvent) -> Self {
        Self::CallQueuedEvent(Box::new(m))
    }
}
impl From<CallTranslationRouteEvent> for Message {
    fn from(m: CallTranslationRouteEvent) -> Self {
        Self::CallTranslationRouteEvent(Box::new(m))
    }
}
impl From<BeginCallEvent> for Message {
    fn from(m: BeginCallEvent) -> Self {
        Self::BeginCallEvent(Box::new(m))
    }
}
impl From<EndCallEvent> for Message {
    fn from(m: EndCallEvent) -> Self {
        Self::EndCallEvent(Box::new(m))
    }
}
impl From<CallDataUpdateEvent> for Message {
    fn from(m: CallDataUpdateEvent) -> Self {
        Self::CallDataUpdateEvent(Box::new(m))
    }
}
impl From<CallReachedNetworkEvent> for Message {
    fn from(m: CallReachedNetworkEvent) -> Self {
        Self::CallReachedNetworkEvent(Box::new(m))
    }
}
impl From<CallDequeuedEvent> for Message {
    fn from(m: CallDequeuedEvent) -> Self {
        Self::CallDequeuedEvent(Box::new(m))
    }
}
impl From<RtpStartedEvent> for Message {
    fn from(m: RtpStartedEvent) -> Self {
        Self::RtpStartedEvent(Box::new(m))
    }
}
impl From<RtpStoppedEvent> for Message {
    fn from(m: RtpStoppedEvent) -> Self {
        Self::RtpStoppedEvent(Box::new(m))
    }
}
impl From<CallAttributeChangeEvent> for Message {
    fn from(m: CallAttributeChangeEvent) -> Self {
        Self::CallAttributeChangeEvent(Box::new(m))
    }
}
impl From<CallAgentGreetingEvent> for Message {
    fn from(m: CallAgentGreetingEvent) -> Self {
        Self::CallAgentGreetingEvent(Box::new(m))
    }
}
impl From<NetworkRecordingStartedEvent> for Message {
    fn from(m: NetworkRecordingStartedEvent) -> Self {
        Self::NetworkRecordingStartedEvent(Box::new(m))
    }
}
impl From<NetworkRecordingEndedEvent> for Message {
    fn from(m: NetworkRecordingEndedEvent) -> Self {
        Self::NetworkRecordingEndedEvent(Box::new(m))
    }
}
impl From<NetworkRecordingFailedEvent> for Message {
    fn from(m: NetworkRecordingFailedEvent) -> Self {
        Self::NetworkRecordingFailedEvent(Box::new(m))
    }
}
impl From<NetworkRecordingTargetInfoEvent> for Message {
    fn from(m: NetworkRecordingTargetInfoEvent) -> Self {
        Self::NetworkRecordingTargetInfoEvent(Box::new(m))
    }
}
impl From<ControlFailureConf> for Message {
    fn from(m: ControlFailureConf) -> Self {
        Self::ControlFailureConf(Box::new(m))
    }
}
impl From<QueryAgentStateReq> for Message {
    fn from(m: QueryAgentStateReq) -> Self {
        Self::QueryAgentStateReq(Box::new(m))
    }
}
impl From<QueryAgentStateConf> for Message {
    fn from(m: QueryAgentStateConf) -> Self {
        Self::QueryAgentStateConf(Box::new(m))
    }
}
impl From<SetAgentStateReq> for Message {
    fn from(m: SetAgentStateReq) -> Self {
        Self::SetAgentStateReq(Box::new(m))
    }
}
impl From<SetAgentStateConf> for Message {
    fn from(m: SetAgentStateConf) -> Self {
        Self::SetAgentStateConf(Box::new(m))
    }
}
impl From<AlternateCallReq> for Message {
    fn from(m: AlternateCallReq) -> Self {
        Self::AlternateCallReq(Box::new(m))
    }
}
impl From<AlternateCallConf> for Message {
    fn from(m: AlternateCallConf) -> Self {
        Self::AlternateCallConf(Box::new(m))
    }
}
impl From<AnswerCallReq> for Message {
    fn from(m: AnswerCallReq) -> Self {
        Self::AnswerCallReq(Box::new(m))
    }
}
impl From<AnswerCallConf> for Message {
    fn from(m: AnswerCallConf) -> Self {
        Self::AnswerCallConf(Box::new(m))
    }
}
impl From<ClearCallReq> for Message {
    fn from(m: ClearCallReq) -> Self {
        Self::ClearCallReq(Box::new(m))
    }
}
impl From<ClearCallConf> for Message {
    fn from(m: ClearCallConf) -> Self {
        Self::ClearCallConf(Box::new(m))
    }
}
impl From<ClearConnectionReq> for Message {
    fn from(m: ClearConnectionReq) -> Self {
        Self::ClearConnectionReq(Box::new(m))
    }
}
impl From<ClearConnectionConf> for Message {
    fn from(m: ClearConnectionConf) -> Self {
        Self::ClearConnectionConf(Box::new(m))
    }
}
impl From<ConferenceCallReq> for Message {
    fn from(m: ConferenceCallReq) -> Self {
        Self::ConferenceCallReq(Box::new(m))
    }
}
impl From<ConferenceCallConf> for Message {
    fn from(m: ConferenceCallConf) -> Self {
        Self::ConferenceCallConf(Box::new(m))
    }
}
impl From<ConsultationCallReq> for Message {
    fn from(m: ConsultationCallReq) -> Self {
        Self::ConsultationCallReq(Box::new(m))
    }
}
impl From<ConsultationCallConf> for Message {
    fn from(m: ConsultationCallConf) -> Self {
        Self::ConsultationCallConf(Box::new(m))
    }
}
impl From<DeflectCallReq> for Message {
    fn from(m: DeflectCallReq) -> Self {
        Self::DeflectCallReq(Box::new(m))
    }
}
impl From<DeflectCallConf> for Message {
    fn from(m: DeflectCallConf) -> Self {
        Self::DeflectCallConf(Box::new(m))
    }
}
impl From<HoldCallReq> for Message {
    fn from(m: HoldCallReq) -> Self {
        Self::HoldCallReq(Box::new(m))
    }
}
impl From<HoldCallConf> for Message {
    fn from(m: HoldCallConf) -> Self {
        Self::HoldCallConf(Box::new(m))
    }
}
impl From<MakeCallReq> for Message {
    fn from(m: MakeCallReq) -> Self {
        Self::MakeCallReq(Box::new(m))
    }
}
impl From<MakeCallConf> for Message {
    fn from(m: MakeCallConf) -> Self {
        Self::MakeCallConf(Box::new(m))
    }
}
impl From<MakePredictiveCallReq> for Message {
    fn from(m: MakePredictiveCallReq) -> Self {
        Self::MakePredictiveCallReq(Box::new(m))
    }
}
impl From<MakePredictiveCallConf> for Message {
    fn from(m: MakePredictiveCallConf) -> Self {
        Self::MakePredictiveCallConf(Box::new(m))
    }
}
impl From<ReconnectCallReq> for Message {
    fn from(m: ReconnectCallReq) -> Self {
        Self::ReconnectCallReq(Box::new(m))
    }
}
impl From<ReconnectCallConf> for Message {
    fn from(m: ReconnectCallConf) -> Self {
        Self::ReconnectCallConf(Box::new(m))
    }
}
impl From<RetrieveCallReq> for Message {
    fn from(m: RetrieveCallReq) -> Self {
        Self::RetrieveCallReq(Box::new(m))
    }
}
impl From<RetrieveCallConf> for Message {
    fn from(m: RetrieveCallConf) -> Self {
        Self::RetrieveCallConf(Box::new(m))
    }
}
impl From<TransferCallReq> for Message {
    fn from(m: TransferCallReq) -> Self {
        Self::TransferCallReq(Box::new(m))
    }
}
impl From<TransferCallConf> for Message {
    fn from(m: TransferCallConf) -> Self {
        Self::TransferCallConf(Box::new(m))
    }
}
impl From<QueryDeviceInfoReq> for Message {
    fn from(m: QueryDeviceInfoReq) -> Self {
        Self::QueryDeviceInfoReq(Box::new(m))
    }
}
impl From<QueryDeviceInfoConf> for Message {
    fn from(m: QueryDeviceInfoConf) -> Self {
        Self::QueryDeviceInfoConf(Box::new(m))
    }
}
impl From<SnapshotCallReq> for Message {
    fn from(m: SnapshotCallReq) -> Self {
        Self::SnapshotCallReq(Box::new(m))
    }
}
impl From<SnapshotCallConf> for Message {
    fn from(m: SnapshotCallConf) -> Self {
        Self::SnapshotCallConf(Box::new(m))
    }
}
impl From<SnapshotDeviceReq> for Message {
    fn from(m: SnapshotDeviceReq) -> Self {
        Self::SnapshotDeviceReq(Box::new(m))
    }
}
impl From<SnapshotDeviceConf> for Message {
    fn from(m: SnapshotDeviceConf) -> Self {
        Self::SnapshotDeviceConf(Box::new(m))
    }
}
impl From<SendDtmfSignalReq> for Message {
    fn from(m: SendDtmfSignalReq) -> Self {
        Self::SendDtmfSignalReq(Box::new(m))
    }
}
impl From<SendDtmfSignalConf> for Message {
    fn from(m: SendDtmfSignalConf) -> Self {
        Self::SendDtmfSignalConf(Box::new(m))
    }
}
impl From<SupervisorAssistReq> for Message {
    fn from(m: SupervisorAssistReq) -> Self {
        Self::SupervisorAssistReq(Box::new(m))
    }
}
impl From<SupervisorAssistConf> for Message {
    fn from(m: SupervisorAssistConf) -> Self {
        Self::SupervisorAssistConf(Box::new(m))
    }
}
impl From<BadCallReq> for Message {
    fn from(m: BadCallReq) -> Self {
        Self::BadCallReq(Box::new(m))
    }
}
impl From<BadCallConf> for Message {
    fn from(m: BadCallConf) -> Self {
        Self::BadCallConf(Box::new(m))
    }
}
impl From<AgentGreetingControlReq> for Message {
    fn from(m: AgentGreetingControlReq) -> Self {
        Self::AgentGreetingControlReq(Box::new(m))
    }
}
impl From<AgentGreetingControlConf> for Message {
    fn from(m: AgentGreetingControlConf) -> Self {
        Self::AgentGreetingControlConf(Box::new(m))
    }
}
impl From<StartNetworkRecordingReq> for Message {
    fn from(m: StartNetworkRecordingReq) -> Self {
        Self::StartNetworkRecordingReq(Box::new(m))
    }
}
impl From<StartNetworkRecordingConf> for Message {
    fn from(m: StartNetworkRecordingConf) -> Self {
        Self::StartNetworkRecordingConf(Box::new(m))
    }
}
impl From<StopNetworkRecordingReq> for Message {
    fn from(m: StopNetworkRecordingReq) -> Self {
        Self::StopNetworkRecordingReq(Box::new(m))
    }
}
impl From<StopNetworkRecordingConf> for Message {
    fn from(m: StopNetworkRecordingConf) -> Self {
        Self::StopNetworkRecordingConf(Box::new(m))
    }
}
impl From<ClientSessionOpenedEvent> for Message {
    fn from(m: ClientSessionOpenedEvent) -> Self {
        Self::ClientSessionOpenedEvent(Box::new(m))
    }
}
impl From<ClientSessionClosedEvent> for Message {
    fn from(m: ClientSessionClosedEvent) -> Self {
        Self::ClientSessionClosedEvent(Box::new(m))
    }
}
impl From<SessionMonitorStartReq> for Message {
    fn from(m: SessionMonitorStartReq) -> Self {
        Self::SessionMonitorStartReq(Box::new(m))
    }
}
impl From<SessionMonitorStartConf> for Message {
    fn from(m: SessionMonitorStartConf) -> Self {
        Self::SessionMonitorStartConf(Box::new(m))
    }
}
impl From<SessionMonitorStopReq> for Message {
    fn from(m: SessionMonitorStopReq) -> Self {
        Self::SessionMonitorStopReq(Box::new(m))
    }
}
impl From<SessionMonitorStopConf> for Message {
    fn from(m: SessionMonitorStopConf) -> Self {
        Self::SessionMonitorStopConf(Box::new(m))
    }
}
impl From<ConfigRequestKeyEvent> for Message {
    fn from(m: ConfigRequestKeyEvent) -> Self {
        Self::ConfigRequestKeyEvent(Box::new(m))
    }
}
impl From<ConfigKeyEvent> for Message {
    fn from(m: ConfigKeyEvent) -> Self {
        Self::ConfigKeyEvent(Box::new(m))
    }
}
impl From<ConfigRequestEvent> for Message {
    fn from(m: ConfigRequestEvent) -> Self {
        Self::ConfigRequestEvent(Box::new(m))
    }
}
impl From<ConfigBeginEvent> for Message {
    fn from(m: ConfigBeginEvent) -> Self {
        Self::ConfigBeginEvent(Box::new(m))
    }
}
impl From<ConfigEndEvent> for Message {
    fn from(m: ConfigEndEvent) -> Self {
        Self::ConfigEndEvent(Box::new(m))
    }
}
impl From<ConfigServiceEvent> for Message {
    fn from(m: ConfigServiceEvent) -> Self {
        Self::ConfigServiceEvent(Box::new(m))
    }
}
impl From<ConfigSkillGroupEvent> for Message {
    fn from(m: ConfigSkillGroupEvent) -> Self {
        Self::ConfigSkillGroupEvent(Box::new(m))
    }
}
impl From<ConfigAgentEvent> for Message {
    fn from(m: ConfigAgentEvent) -> Self {
        Self::ConfigAgentEvent(Box::new(m))
    }
}
impl From<ConfigDeviceEvent> for Message {
    fn from(m: ConfigDeviceEvent) -> Self {
        Self::ConfigDeviceEvent(Box::new(m))
    }
}
impl From<TeamConfigReq> for Message {
    fn from(m: TeamConfigReq) -> Self {
        Self::TeamConfigReq(Box::new(m))
    }
}
impl From<TeamConfigEvent> for Message {
    fn from(m: TeamConfigEvent) -> Self {
        Self::TeamConfigEvent(Box::new(m))
    }
}
impl From<TeamConfigConf> for Message {
    fn from(m: TeamConfigConf) -> Self {
        Self::TeamConfigConf(Box::new(m))
    }
}
impl From<ConfigCallTypeEvent> for Message {
    fn from(m: ConfigCallTypeEvent) -> Self {
        Self::ConfigCallTypeEvent(Box::new(m))
    }
}
impl From<ConfigMrdEvent> for Message {
    fn from(m: ConfigMrdEvent) -> Self {
        Self::ConfigMrdEvent(Box::new(m))
    }
}
impl From<ConfigPeripheralEvent> for Message {
    fn from(m: ConfigPeripheralEvent) -> Self {
        Self::ConfigPeripheralEvent(Box::new(m))
    }
}
impl From<ConfigAgentDeskSettingsEvent> for Message {
    fn from(m: ConfigAgentDeskSettingsEvent) -> Self {
        Self::ConfigAgentDeskSettingsEvent(Box::new(m))
    }
}
impl From<ConfigTerminalEvent> for Message {
    fn from(m: ConfigTerminalEvent) -> Self {
        Self::ConfigTerminalEvent(Box::new(m))
    }
}
impl From<ConfigAgentServiceEvent> for Message {
    fn from(m: ConfigAgentServiceEvent) -> Self {
        Self::ConfigAgentServiceEvent(Box::new(m))
    }
}
impl From<SystemEvent> for Message {
    fn from(m: SystemEvent) -> Self {
        Self::SystemEvent(Box::new(m))
    }
}
impl From<ClientEventReportReq> for Message {
    fn from(m: ClientEventReportReq) -> Self {
        Self::ClientEventReportReq(Box::new(m))
    }
}
impl From<ClientEventReportConf> for Message {
    fn from(m: ClientEventReportConf) -> Self {
        Self::ClientEventReportConf(Box::new(m))
    }
}
impl From<UserMessageReq> for Message {
    fn from(m: UserMessageReq) -> Self {
        Self::UserMessageReq(Box::new(m))
    }
}
impl From<UserMessageConf> for Message {
    fn from(m: UserMessageConf) -> Self {
        Self::UserMessageConf(Box::new(m))
    }
}
impl From<UserMessageEvent> for Message {
    fn from(m: UserMessageEvent) -> Self {
        Self::UserMessageEvent(Box::new(m))
    }
}
impl From<RegisterVariablesReq> for Message {
    fn from(m: RegisterVariablesReq) -> Self {
        Self::RegisterVariablesReq(Box::new(m))
    }
}
impl From<RegisterVariablesConf> for Message {
    fn from(m: RegisterVariablesConf) -> Self {
        Self::RegisterVariablesConf(Box::new(m))
    }
}
impl From<QueryAgentStatisticsReq> for Message {
    fn from(m: QueryAgentStatisticsReq) -> Self {
        Self::QueryAgentStatisticsReq(Box::new(m))
    }
}
impl From<QueryAgentStatisticsConf> for Message {
    fn from(m: QueryAgentStatisticsConf) -> Self {
        Self::QueryAgentStatisticsConf(Box::new(m))
    }
}
impl From<QuerySkillGroupStatisticsReq> for Message {
    fn from(m: QuerySkillGroupStatisticsReq) -> Self {
        Self::QuerySkillGroupStatisticsReq(Box::new(m))
    }
}
impl From<QuerySkillGroupStatisticsConf> for Message {
    fn from(m: QuerySkillGroupStatisticsConf) -> Self {
        Self::QuerySkillGroupStatisticsConf(Box::new(m))
    }
}
impl From<SetAppDataReq> for Message {
    fn from(m: SetAppDataReq) -> Self {
        Self::SetAppDataReq(Box::new(m))
    }
}
impl From<SetAppDataConf> for Message {
    fn from(m: SetAppDataConf) -> Self {
        Self::SetAppDataConf(Box::new(m))
    }
}
impl From<AgentDeskSettingsReq> for Message {
    fn from(m: AgentDeskSettingsReq) -> Self {
        Self::AgentDeskSettingsReq(Box::new(m))
    }
}
impl From<AgentDeskSettingsConf> for Message {
    fn from(m: AgentDeskSettingsConf) -> Self {
        Self::AgentDeskSettingsConf(Box::new(m))
    }
}
impl From<StartRecordingReq> for Message {
    fn from(m: StartRecordingReq) -> Self {
        Self::StartRecordingReq(Box::new(m))
    }
}
impl From<StartRecordingConf> for Message {
    fn from(m: StartRecordingConf) -> Self {
        Self::StartRecordingConf(Box::new(m))
    }
}
impl From<StopRecordingReq> for Message {
    fn from(m: StopRecordingReq) -> Self {
        Self::StopRecordingReq(Box::new(m))
    }
}
impl From<StopRecordingConf> for Message {
    fn from(m: StopRecordingConf) -> Self {
        Self::StopRecordingConf(Box::new(m))
    }
}
impl From<SetAgentServiceDataReq> for Message {
    fn from(m: SetAgentServiceDataReq) -> Self {
        Self::SetAgentServiceDataReq(Box::new(m))
    }
}
impl From<SetAgentServiceDataConf> for Message {
    fn from(m: SetAgentServiceDataConf) -> Self {
        Self::SetAgentServiceDataConf(Box::new(m))
    }
}
impl From<MonitorStartReq> for Message {
    fn from(m: MonitorStartReq) -> Self {
        Self::MonitorStartReq(Box::new(m))
    }
}
impl From<MonitorStartConf> for Message {
    fn from(m: MonitorStartConf) -> Self {
        Self::MonitorStartConf(Box::new(m))
    }
}
impl From<MonitorStopReq> for Message {
    fn from(m: MonitorStopReq) -> Self {
        Self::MonitorStopReq(Box::new(m))
    }
}
impl From<MonitorStopConf> for Message {
    fn from(m: MonitorStopConf) -> Self {
        Self::MonitorStopConf(Box::new(m))
    }
}
impl From<ChangeMonitorMaskReq> for Message {
    fn from(m: ChangeMonitorMaskReq) -> Self {
        Self::ChangeMonitorMaskReq(Box::new(m))
    }
}
impl From<ChangeMonitorMaskConf> for Message {
    fn from(m: ChangeMonitorMaskConf) -> Self {
        Self::ChangeMonitorMaskConf(Box::new(m))
    }
}
impl From<RegisterServiceReq> for Message {
    fn from(m: RegisterServiceReq) -> Self {
        Self::RegisterServiceReq(Box::new(m))
    }
}
impl From<RegisterServiceConf> for Message {
    fn from(m: RegisterServiceConf) -> Self {
        Self::RegisterServiceConf(Box::new(m))
    }
}
impl From<UnregisterServiceReq> for Message {
    fn from(m: UnregisterServiceReq) -> Self {
        Self::UnregisterServiceReq(Box::new(m))
    }
}
impl From<UnregisterServiceConf> for Message {
    fn from(m: UnregisterServiceConf) -> Self {
        Self::UnregisterServiceConf(Box::new(m))
    }
}
impl From<FailureConf> for Message {
    fn from(m: FailureConf) -> Self {
        Self::FailureConf(Box::new(m))
    }
}
impl From<FailureEvent> for Message {
    fn from(m: FailureEvent) -> Self {
        Self::FailureEvent(Box::new(m))
    }
}
impl From<OpenReq> for Message {
    fn from(m: OpenReq) -> Self {
        Self::OpenReq(Box::new(m))
    }
}
impl From<OpenConf> for Message {
    fn from(m: OpenConf) -> Self {
        Self::OpenConf(Box::new(m))
    }
}
impl From<HeartbeatReq> for Message {
    fn from(m: HeartbeatReq) -> Self {
        Self::HeartbeatReq(Box::new(m))
    }
}
impl From<HeartbeatConf> for Message {
    fn from(m: HeartbeatConf) -> Self {
        Self::HeartbeatConf(Box::new(m))
    }
}
impl From<CloseReq> for Message {
    fn from(m: CloseReq) -> Self {
        Self::CloseReq(Box::new(m))
    }
}
impl From<CloseConf> for Message {
    fn from(m: CloseConf) -> Self {
        Self::CloseConf(Box::new(m))
    }
}
impl From<EmergencyCallReq> for Message {
    fn from(m: EmergencyCallReq) -> Self {
        Self::EmergencyCallReq(Box::new(m))
    }
}
impl From<EmergencyCallConf> for Message {
    fn from(m: EmergencyCallConf) -> Self {
        Self::EmergencyCallConf(Box::new(m))
    }
}
impl From<EmergencyCallEvent> for Message {
    fn from(m: EmergencyCallEvent) -> Self {
        Self::EmergencyCallEvent(Box::new(m))
    }
}
impl From<SuperviseCallReq> for Message {
    fn from(m: SuperviseCallReq) -> Self {
        Self::SuperviseCallReq(Box::new(m))
    }
}
impl From<SuperviseCallConf> for Message {
    fn from(m: SuperviseCallConf) -> Self {
        Self::SuperviseCallConf(Box::new(m))
    }
}
impl From<AgentTeamConfigEvent> for Message {
    fn from(m: AgentTeamConfigEvent) -> Self {
        Self::AgentTeamConfigEvent(Box::new(m))
    }
}
impl From<ListAgentTeamReq> for Message {
    fn from(m: ListAgentTeamReq) -> Self {
        Self::ListAgentTeamReq(Box::new(m))
    }
}
impl From<ListAgentTeamConf> for Message {
    fn from(m: ListAgentTeamConf) -> Self {
        Self::ListAgentTeamConf(Box::new(m))
    }
}
impl From<MonitorAgentTeamStartReq> for Message {
    fn from(m: MonitorAgentTeamStartReq) -> Self {
        Self::MonitorAgentTeamStartReq(Box::new(m))
    }
}
impl From<MonitorAgentTeamStartConf> for Message {
    fn from(m: MonitorAgentTeamStartConf) -> Self {
        Self::MonitorAgentTeamStartConf(Box::new(m))
    }
}
impl From<MonitorAgentTeamStopReq> for Message {
    fn from(m: MonitorAgentTeamStopReq) -> Self {
        Self::MonitorAgentTeamStopReq(Box::new(m))
    }
}
impl From<MonitorAgentTeamStopConf> for Message {
    fn from(m: MonitorAgentTeamStopConf) -> Self {
        Self::MonitorAgentTeamStopConf(Box::new(m))
    }
}
