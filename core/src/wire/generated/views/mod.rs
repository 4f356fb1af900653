// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Every message as a view of the bytes it was read from.
#![allow(missing_docs, unused_imports, unused_mut, unused_variables, clippy::all)]

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
pub use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{
    codec::{UnknownMessage, View},
    def::MessageDef,
    DecodeError, Version,
};
pub use entries::*;

/// Any message, as a view.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageView<'a> {
    StandbyActiveEvent(StandbyActiveEvent),
    ActiveMaintenanceReq(ActiveMaintenanceReq),
    ActiveMaintenanceResp(ActiveMaintenanceResp),
    ActiveMaintenanceEvent(ActiveMaintenanceEvent),
    StoppingRequestsToThisSideInd(StoppingRequestsToThisSideInd),
    AgentStateEvent(AgentStateEvent<'a>),
    AgentPreCallEvent(AgentPreCallEvent<'a>),
    AgentPreCallAbortEvent(AgentPreCallAbortEvent<'a>),
    SetCallDataReq(SetCallDataReq<'a>),
    SetCallDataConf(SetCallDataConf),
    ReleaseCallReq(ReleaseCallReq<'a>),
    ReleaseCallConf(ReleaseCallConf),
    SetDeviceAttributesReq(SetDeviceAttributesReq<'a>),
    SetDeviceAttributesConf(SetDeviceAttributesConf),
    CallDeliveredEvent(CallDeliveredEvent<'a>),
    CallEstablishedEvent(CallEstablishedEvent<'a>),
    CallHeldEvent(CallHeldEvent<'a>),
    CallRetrievedEvent(CallRetrievedEvent<'a>),
    CallClearedEvent(CallClearedEvent<'a>),
    CallConnectionClearedEvent(CallConnectionClearedEvent<'a>),
    CallOriginatedEvent(CallOriginatedEvent<'a>),
    CallFailedEvent(CallFailedEvent<'a>),
    CallConferencedEvent(CallConferencedEvent<'a>),
    CallTransferredEvent(CallTransferredEvent<'a>),
    CallDivertedEvent(CallDivertedEvent<'a>),
    CallServiceInitiatedEvent(CallServiceInitiatedEvent<'a>),
    CallQueuedEvent(CallQueuedEvent<'a>),
    CallTranslationRouteEvent(CallTranslationRouteEvent<'a>),
    BeginCallEvent(BeginCallEvent<'a>),
    EndCallEvent(EndCallEvent<'a>),
    CallDataUpdateEvent(CallDataUpdateEvent<'a>),
    CallReachedNetworkEvent(CallReachedNetworkEvent<'a>),
    CallDequeuedEvent(CallDequeuedEvent<'a>),
    RtpStartedEvent(RtpStartedEvent<'a>),
    RtpStoppedEvent(RtpStoppedEvent<'a>),
    CallAttributeChangeEvent(CallAttributeChangeEvent<'a>),
    CallAgentGreetingEvent(CallAgentGreetingEvent<'a>),
    NetworkRecordingStartedEvent(NetworkRecordingStartedEvent<'a>),
    NetworkRecordingEndedEvent(NetworkRecordingEndedEvent<'a>),
    NetworkRecordingFailedEvent(NetworkRecordingFailedEvent<'a>),
    NetworkRecordingTargetInfoEvent(NetworkRecordingTargetInfoEvent<'a>),
    ControlFailureConf(ControlFailureConf),
    QueryAgentStateReq(QueryAgentStateReq<'a>),
    QueryAgentStateConf(QueryAgentStateConf<'a>),
    SetAgentStateReq(SetAgentStateReq<'a>),
    SetAgentStateConf(SetAgentStateConf),
    AlternateCallReq(AlternateCallReq<'a>),
    AlternateCallConf(AlternateCallConf),
    AnswerCallReq(AnswerCallReq<'a>),
    AnswerCallConf(AnswerCallConf),
    ClearCallReq(ClearCallReq<'a>),
    ClearCallConf(ClearCallConf),
    ClearConnectionReq(ClearConnectionReq<'a>),
    ClearConnectionConf(ClearConnectionConf),
    ConferenceCallReq(ConferenceCallReq<'a>),
    ConferenceCallConf(ConferenceCallConf<'a>),
    ConsultationCallReq(ConsultationCallReq<'a>),
    ConsultationCallConf(ConsultationCallConf<'a>),
    DeflectCallReq(DeflectCallReq<'a>),
    DeflectCallConf(DeflectCallConf),
    HoldCallReq(HoldCallReq<'a>),
    HoldCallConf(HoldCallConf),
    MakeCallReq(MakeCallReq<'a>),
    MakeCallConf(MakeCallConf<'a>),
    MakePredictiveCallReq(MakePredictiveCallReq<'a>),
    MakePredictiveCallConf(MakePredictiveCallConf<'a>),
    ReconnectCallReq(ReconnectCallReq<'a>),
    ReconnectCallConf(ReconnectCallConf),
    RetrieveCallReq(RetrieveCallReq<'a>),
    RetrieveCallConf(RetrieveCallConf),
    TransferCallReq(TransferCallReq<'a>),
    TransferCallConf(TransferCallConf<'a>),
    QueryDeviceInfoReq(QueryDeviceInfoReq<'a>),
    QueryDeviceInfoConf(QueryDeviceInfoConf<'a>),
    SnapshotCallReq(SnapshotCallReq<'a>),
    SnapshotCallConf(SnapshotCallConf<'a>),
    SnapshotDeviceReq(SnapshotDeviceReq<'a>),
    SnapshotDeviceConf(SnapshotDeviceConf<'a>),
    SendDtmfSignalReq(SendDtmfSignalReq<'a>),
    SendDtmfSignalConf(SendDtmfSignalConf),
    SupervisorAssistReq(SupervisorAssistReq<'a>),
    SupervisorAssistConf(SupervisorAssistConf<'a>),
    BadCallReq(BadCallReq<'a>),
    BadCallConf(BadCallConf),
    AgentGreetingControlReq(AgentGreetingControlReq<'a>),
    AgentGreetingControlConf(AgentGreetingControlConf),
    StartNetworkRecordingReq(StartNetworkRecordingReq<'a>),
    StartNetworkRecordingConf(StartNetworkRecordingConf),
    StopNetworkRecordingReq(StopNetworkRecordingReq<'a>),
    StopNetworkRecordingConf(StopNetworkRecordingConf),
    ClientSessionOpenedEvent(ClientSessionOpenedEvent<'a>),
    ClientSessionClosedEvent(ClientSessionClosedEvent<'a>),
    SessionMonitorStartReq(SessionMonitorStartReq),
    SessionMonitorStartConf(SessionMonitorStartConf),
    SessionMonitorStopReq(SessionMonitorStopReq),
    SessionMonitorStopConf(SessionMonitorStopConf),
    ConfigRequestKeyEvent(ConfigRequestKeyEvent<'a>),
    ConfigKeyEvent(ConfigKeyEvent<'a>),
    ConfigRequestEvent(ConfigRequestEvent<'a>),
    ConfigBeginEvent(ConfigBeginEvent<'a>),
    ConfigEndEvent(ConfigEndEvent<'a>),
    ConfigServiceEvent(ConfigServiceEvent<'a>),
    ConfigSkillGroupEvent(ConfigSkillGroupEvent<'a>),
    ConfigAgentEvent(ConfigAgentEvent<'a>),
    ConfigDeviceEvent(ConfigDeviceEvent<'a>),
    TeamConfigReq(TeamConfigReq),
    TeamConfigEvent(TeamConfigEvent<'a>),
    TeamConfigConf(TeamConfigConf<'a>),
    ConfigCallTypeEvent(ConfigCallTypeEvent<'a>),
    ConfigMrdEvent(ConfigMrdEvent<'a>),
    ConfigPeripheralEvent(ConfigPeripheralEvent<'a>),
    ConfigAgentDeskSettingsEvent(ConfigAgentDeskSettingsEvent<'a>),
    ConfigTerminalEvent(ConfigTerminalEvent<'a>),
    ConfigAgentServiceEvent(ConfigAgentServiceEvent<'a>),
    SystemEvent(SystemEvent<'a>),
    ClientEventReportReq(ClientEventReportReq<'a>),
    ClientEventReportConf(ClientEventReportConf),
    UserMessageReq(UserMessageReq<'a>),
    UserMessageConf(UserMessageConf),
    UserMessageEvent(UserMessageEvent<'a>),
    RegisterVariablesReq(RegisterVariablesReq<'a>),
    RegisterVariablesConf(RegisterVariablesConf),
    QueryAgentStatisticsReq(QueryAgentStatisticsReq<'a>),
    QueryAgentStatisticsConf(QueryAgentStatisticsConf<'a>),
    QuerySkillGroupStatisticsReq(QuerySkillGroupStatisticsReq),
    QuerySkillGroupStatisticsConf(QuerySkillGroupStatisticsConf),
    SetAppDataReq(SetAppDataReq<'a>),
    SetAppDataConf(SetAppDataConf),
    AgentDeskSettingsReq(AgentDeskSettingsReq<'a>),
    AgentDeskSettingsConf(AgentDeskSettingsConf<'a>),
    StartRecordingReq(StartRecordingReq<'a>),
    StartRecordingConf(StartRecordingConf<'a>),
    StopRecordingReq(StopRecordingReq<'a>),
    StopRecordingConf(StopRecordingConf<'a>),
    SetAgentServiceDataReq(SetAgentServiceDataReq<'a>),
    SetAgentServiceDataConf(SetAgentServiceDataConf),
    MonitorStartReq(MonitorStartReq<'a>),
    MonitorStartConf(MonitorStartConf),
    MonitorStopReq(MonitorStopReq),
    MonitorStopConf(MonitorStopConf),
    ChangeMonitorMaskReq(ChangeMonitorMaskReq),
    ChangeMonitorMaskConf(ChangeMonitorMaskConf),
    RegisterServiceReq(RegisterServiceReq<'a>),
    RegisterServiceConf(RegisterServiceConf),
    UnregisterServiceReq(UnregisterServiceReq),
    UnregisterServiceConf(UnregisterServiceConf),
    FailureConf(FailureConf<'a>),
    FailureEvent(FailureEvent<'a>),
    OpenReq(OpenReq<'a>),
    OpenConf(OpenConf<'a>),
    HeartbeatReq(HeartbeatReq),
    HeartbeatConf(HeartbeatConf),
    CloseReq(CloseReq),
    CloseConf(CloseConf),
    EmergencyCallReq(EmergencyCallReq<'a>),
    EmergencyCallConf(EmergencyCallConf<'a>),
    EmergencyCallEvent(EmergencyCallEvent<'a>),
    SuperviseCallReq(SuperviseCallReq<'a>),
    SuperviseCallConf(SuperviseCallConf<'a>),
    AgentTeamConfigEvent(AgentTeamConfigEvent<'a>),
    ListAgentTeamReq(ListAgentTeamReq),
    ListAgentTeamConf(ListAgentTeamConf<'a>),
    MonitorAgentTeamStartReq(MonitorAgentTeamStartReq),
    MonitorAgentTeamStartConf(MonitorAgentTeamStartConf),
    MonitorAgentTeamStopReq(MonitorAgentTeamStopReq),
    MonitorAgentTeamStopConf(MonitorAgentTeamStopConf),
    /// A type without a table here, or newer than the session's version.
    Unknown(UnknownMessage<'a>),
}

impl<'a> MessageView<'a> {
    /// Reads the body of a message of that type.
    pub fn decode(
        version: Version,
        message_type: u32,
        body: &'a [u8],
    ) -> Result<Self, DecodeError> {
        match message_type {
            277 if version.number() >= 24 => {
                StandbyActiveEvent::decode(version, body).map(Self::StandbyActiveEvent)
            }
            278 if version.number() >= 24 => {
                ActiveMaintenanceReq::decode(version, body).map(Self::ActiveMaintenanceReq)
            }
            279 if version.number() >= 24 => {
                ActiveMaintenanceResp::decode(version, body).map(Self::ActiveMaintenanceResp)
            }
            280 if version.number() >= 24 => {
                ActiveMaintenanceEvent::decode(version, body).map(Self::ActiveMaintenanceEvent)
            }
            281 if version.number() >= 24 => StoppingRequestsToThisSideInd::decode(version, body)
                .map(Self::StoppingRequestsToThisSideInd),
            30 => AgentStateEvent::decode(version, body).map(Self::AgentStateEvent),
            105 => AgentPreCallEvent::decode(version, body).map(Self::AgentPreCallEvent),
            106 => AgentPreCallAbortEvent::decode(version, body).map(Self::AgentPreCallAbortEvent),
            26 => SetCallDataReq::decode(version, body).map(Self::SetCallDataReq),
            27 => SetCallDataConf::decode(version, body).map(Self::SetCallDataConf),
            28 => ReleaseCallReq::decode(version, body).map(Self::ReleaseCallReq),
            29 => ReleaseCallConf::decode(version, body).map(Self::ReleaseCallConf),
            141 => SetDeviceAttributesReq::decode(version, body).map(Self::SetDeviceAttributesReq),
            142 => {
                SetDeviceAttributesConf::decode(version, body).map(Self::SetDeviceAttributesConf)
            }
            9 => CallDeliveredEvent::decode(version, body).map(Self::CallDeliveredEvent),
            10 => CallEstablishedEvent::decode(version, body).map(Self::CallEstablishedEvent),
            11 => CallHeldEvent::decode(version, body).map(Self::CallHeldEvent),
            12 => CallRetrievedEvent::decode(version, body).map(Self::CallRetrievedEvent),
            13 => CallClearedEvent::decode(version, body).map(Self::CallClearedEvent),
            14 => CallConnectionClearedEvent::decode(version, body)
                .map(Self::CallConnectionClearedEvent),
            15 => CallOriginatedEvent::decode(version, body).map(Self::CallOriginatedEvent),
            16 => CallFailedEvent::decode(version, body).map(Self::CallFailedEvent),
            17 => CallConferencedEvent::decode(version, body).map(Self::CallConferencedEvent),
            18 => CallTransferredEvent::decode(version, body).map(Self::CallTransferredEvent),
            19 => CallDivertedEvent::decode(version, body).map(Self::CallDivertedEvent),
            20 => CallServiceInitiatedEvent::decode(version, body)
                .map(Self::CallServiceInitiatedEvent),
            21 => CallQueuedEvent::decode(version, body).map(Self::CallQueuedEvent),
            22 => CallTranslationRouteEvent::decode(version, body)
                .map(Self::CallTranslationRouteEvent),
            23 => BeginCallEvent::decode(version, body).map(Self::BeginCallEvent),
            24 => EndCallEvent::decode(version, body).map(Self::EndCallEvent),
            25 => CallDataUpdateEvent::decode(version, body).map(Self::CallDataUpdateEvent),
            34 => CallReachedNetworkEvent::decode(version, body).map(Self::CallReachedNetworkEvent),
            86 => CallDequeuedEvent::decode(version, body).map(Self::CallDequeuedEvent),
            116 => RtpStartedEvent::decode(version, body).map(Self::RtpStartedEvent),
            117 => RtpStoppedEvent::decode(version, body).map(Self::RtpStoppedEvent),
            240 if version.number() >= 10 => {
                CallAttributeChangeEvent::decode(version, body).map(Self::CallAttributeChangeEvent)
            }
            248 if version.number() >= 15 => {
                CallAgentGreetingEvent::decode(version, body).map(Self::CallAgentGreetingEvent)
            }
            272 if version.number() >= 23 => NetworkRecordingStartedEvent::decode(version, body)
                .map(Self::NetworkRecordingStartedEvent),
            273 if version.number() >= 23 => NetworkRecordingEndedEvent::decode(version, body)
                .map(Self::NetworkRecordingEndedEvent),
            274 if version.number() >= 23 => NetworkRecordingFailedEvent::decode(version, body)
                .map(Self::NetworkRecordingFailedEvent),
            275 if version.number() >= 23 => NetworkRecordingTargetInfoEvent::decode(version, body)
                .map(Self::NetworkRecordingTargetInfoEvent),
            35 => ControlFailureConf::decode(version, body).map(Self::ControlFailureConf),
            36 => QueryAgentStateReq::decode(version, body).map(Self::QueryAgentStateReq),
            37 => QueryAgentStateConf::decode(version, body).map(Self::QueryAgentStateConf),
            38 => SetAgentStateReq::decode(version, body).map(Self::SetAgentStateReq),
            39 => SetAgentStateConf::decode(version, body).map(Self::SetAgentStateConf),
            40 => AlternateCallReq::decode(version, body).map(Self::AlternateCallReq),
            41 => AlternateCallConf::decode(version, body).map(Self::AlternateCallConf),
            42 => AnswerCallReq::decode(version, body).map(Self::AnswerCallReq),
            43 => AnswerCallConf::decode(version, body).map(Self::AnswerCallConf),
            44 => ClearCallReq::decode(version, body).map(Self::ClearCallReq),
            45 => ClearCallConf::decode(version, body).map(Self::ClearCallConf),
            46 => ClearConnectionReq::decode(version, body).map(Self::ClearConnectionReq),
            47 => ClearConnectionConf::decode(version, body).map(Self::ClearConnectionConf),
            48 => ConferenceCallReq::decode(version, body).map(Self::ConferenceCallReq),
            49 => ConferenceCallConf::decode(version, body).map(Self::ConferenceCallConf),
            50 => ConsultationCallReq::decode(version, body).map(Self::ConsultationCallReq),
            51 => ConsultationCallConf::decode(version, body).map(Self::ConsultationCallConf),
            52 => DeflectCallReq::decode(version, body).map(Self::DeflectCallReq),
            53 => DeflectCallConf::decode(version, body).map(Self::DeflectCallConf),
            54 => HoldCallReq::decode(version, body).map(Self::HoldCallReq),
            55 => HoldCallConf::decode(version, body).map(Self::HoldCallConf),
            56 => MakeCallReq::decode(version, body).map(Self::MakeCallReq),
            57 => MakeCallConf::decode(version, body).map(Self::MakeCallConf),
            58 => MakePredictiveCallReq::decode(version, body).map(Self::MakePredictiveCallReq),
            59 => MakePredictiveCallConf::decode(version, body).map(Self::MakePredictiveCallConf),
            60 => ReconnectCallReq::decode(version, body).map(Self::ReconnectCallReq),
            61 => ReconnectCallConf::decode(version, body).map(Self::ReconnectCallConf),
            62 => RetrieveCallReq::decode(version, body).map(Self::RetrieveCallReq),
            63 => RetrieveCallConf::decode(version, body).map(Self::RetrieveCallConf),
            64 => TransferCallReq::decode(version, body).map(Self::TransferCallReq),
            65 => TransferCallConf::decode(version, body).map(Self::TransferCallConf),
            78 => QueryDeviceInfoReq::decode(version, body).map(Self::QueryDeviceInfoReq),
            79 => QueryDeviceInfoConf::decode(version, body).map(Self::QueryDeviceInfoConf),
            82 => SnapshotCallReq::decode(version, body).map(Self::SnapshotCallReq),
            83 => SnapshotCallConf::decode(version, body).map(Self::SnapshotCallConf),
            84 => SnapshotDeviceReq::decode(version, body).map(Self::SnapshotDeviceReq),
            85 => SnapshotDeviceConf::decode(version, body).map(Self::SnapshotDeviceConf),
            91 => SendDtmfSignalReq::decode(version, body).map(Self::SendDtmfSignalReq),
            92 => SendDtmfSignalConf::decode(version, body).map(Self::SendDtmfSignalConf),
            118 => SupervisorAssistReq::decode(version, body).map(Self::SupervisorAssistReq),
            119 => SupervisorAssistConf::decode(version, body).map(Self::SupervisorAssistConf),
            139 => BadCallReq::decode(version, body).map(Self::BadCallReq),
            140 => BadCallConf::decode(version, body).map(Self::BadCallConf),
            249 if version.number() >= 15 => {
                AgentGreetingControlReq::decode(version, body).map(Self::AgentGreetingControlReq)
            }
            250 if version.number() >= 15 => {
                AgentGreetingControlConf::decode(version, body).map(Self::AgentGreetingControlConf)
            }
            268 if version.number() >= 23 => {
                StartNetworkRecordingReq::decode(version, body).map(Self::StartNetworkRecordingReq)
            }
            269 if version.number() >= 23 => StartNetworkRecordingConf::decode(version, body)
                .map(Self::StartNetworkRecordingConf),
            270 if version.number() >= 23 => {
                StopNetworkRecordingReq::decode(version, body).map(Self::StopNetworkRecordingReq)
            }
            271 if version.number() >= 23 => {
                StopNetworkRecordingConf::decode(version, body).map(Self::StopNetworkRecordingConf)
            }
            99 => {
                ClientSessionOpenedEvent::decode(version, body).map(Self::ClientSessionOpenedEvent)
            }
            100 => {
                ClientSessionClosedEvent::decode(version, body).map(Self::ClientSessionClosedEvent)
            }
            101 => SessionMonitorStartReq::decode(version, body).map(Self::SessionMonitorStartReq),
            102 => {
                SessionMonitorStartConf::decode(version, body).map(Self::SessionMonitorStartConf)
            }
            103 => SessionMonitorStopReq::decode(version, body).map(Self::SessionMonitorStopReq),
            104 => SessionMonitorStopConf::decode(version, body).map(Self::SessionMonitorStopConf),
            230 if version.number() >= 10 => {
                ConfigRequestKeyEvent::decode(version, body).map(Self::ConfigRequestKeyEvent)
            }
            231 if version.number() >= 10 => {
                ConfigKeyEvent::decode(version, body).map(Self::ConfigKeyEvent)
            }
            232 if version.number() >= 10 => {
                ConfigRequestEvent::decode(version, body).map(Self::ConfigRequestEvent)
            }
            233 if version.number() >= 10 => {
                ConfigBeginEvent::decode(version, body).map(Self::ConfigBeginEvent)
            }
            234 if version.number() >= 10 => {
                ConfigEndEvent::decode(version, body).map(Self::ConfigEndEvent)
            }
            235 if version.number() >= 10 => {
                ConfigServiceEvent::decode(version, body).map(Self::ConfigServiceEvent)
            }
            236 if version.number() >= 10 => {
                ConfigSkillGroupEvent::decode(version, body).map(Self::ConfigSkillGroupEvent)
            }
            237 if version.number() >= 10 => {
                ConfigAgentEvent::decode(version, body).map(Self::ConfigAgentEvent)
            }
            238 if version.number() >= 10 => {
                ConfigDeviceEvent::decode(version, body).map(Self::ConfigDeviceEvent)
            }
            242 if version.number() >= 19 => {
                TeamConfigReq::decode(version, body).map(Self::TeamConfigReq)
            }
            243 if version.number() >= 19 => {
                TeamConfigEvent::decode(version, body).map(Self::TeamConfigEvent)
            }
            244 if version.number() >= 19 => {
                TeamConfigConf::decode(version, body).map(Self::TeamConfigConf)
            }
            245 if version.number() >= 11 => {
                ConfigCallTypeEvent::decode(version, body).map(Self::ConfigCallTypeEvent)
            }
            254 if version.number() >= 20 => {
                ConfigMrdEvent::decode(version, body).map(Self::ConfigMrdEvent)
            }
            260 if version.number() >= 22 => {
                ConfigPeripheralEvent::decode(version, body).map(Self::ConfigPeripheralEvent)
            }
            261 if version.number() >= 22 => ConfigAgentDeskSettingsEvent::decode(version, body)
                .map(Self::ConfigAgentDeskSettingsEvent),
            276 if version.number() >= 24 => {
                ConfigTerminalEvent::decode(version, body).map(Self::ConfigTerminalEvent)
            }
            282 if version.number() >= 24 => {
                ConfigAgentServiceEvent::decode(version, body).map(Self::ConfigAgentServiceEvent)
            }
            31 => SystemEvent::decode(version, body).map(Self::SystemEvent),
            32 => ClientEventReportReq::decode(version, body).map(Self::ClientEventReportReq),
            33 => ClientEventReportConf::decode(version, body).map(Self::ClientEventReportConf),
            107 => UserMessageReq::decode(version, body).map(Self::UserMessageReq),
            108 => UserMessageConf::decode(version, body).map(Self::UserMessageConf),
            109 => UserMessageEvent::decode(version, body).map(Self::UserMessageEvent),
            110 => RegisterVariablesReq::decode(version, body).map(Self::RegisterVariablesReq),
            111 => RegisterVariablesConf::decode(version, body).map(Self::RegisterVariablesConf),
            112 => {
                QueryAgentStatisticsReq::decode(version, body).map(Self::QueryAgentStatisticsReq)
            }
            113 => {
                QueryAgentStatisticsConf::decode(version, body).map(Self::QueryAgentStatisticsConf)
            }
            114 => QuerySkillGroupStatisticsReq::decode(version, body)
                .map(Self::QuerySkillGroupStatisticsReq),
            115 => QuerySkillGroupStatisticsConf::decode(version, body)
                .map(Self::QuerySkillGroupStatisticsConf),
            129 => SetAppDataReq::decode(version, body).map(Self::SetAppDataReq),
            130 => SetAppDataConf::decode(version, body).map(Self::SetAppDataConf),
            131 => AgentDeskSettingsReq::decode(version, body).map(Self::AgentDeskSettingsReq),
            132 => AgentDeskSettingsConf::decode(version, body).map(Self::AgentDeskSettingsConf),
            147 => StartRecordingReq::decode(version, body).map(Self::StartRecordingReq),
            148 => StartRecordingConf::decode(version, body).map(Self::StartRecordingConf),
            149 => StopRecordingReq::decode(version, body).map(Self::StopRecordingReq),
            150 => StopRecordingConf::decode(version, body).map(Self::StopRecordingConf),
            283 if version.number() >= 24 => {
                SetAgentServiceDataReq::decode(version, body).map(Self::SetAgentServiceDataReq)
            }
            284 if version.number() >= 24 => {
                SetAgentServiceDataConf::decode(version, body).map(Self::SetAgentServiceDataConf)
            }
            93 => MonitorStartReq::decode(version, body).map(Self::MonitorStartReq),
            94 => MonitorStartConf::decode(version, body).map(Self::MonitorStartConf),
            95 => MonitorStopReq::decode(version, body).map(Self::MonitorStopReq),
            96 => MonitorStopConf::decode(version, body).map(Self::MonitorStopConf),
            97 => ChangeMonitorMaskReq::decode(version, body).map(Self::ChangeMonitorMaskReq),
            98 => ChangeMonitorMaskConf::decode(version, body).map(Self::ChangeMonitorMaskConf),
            143 => RegisterServiceReq::decode(version, body).map(Self::RegisterServiceReq),
            144 => RegisterServiceConf::decode(version, body).map(Self::RegisterServiceConf),
            145 => UnregisterServiceReq::decode(version, body).map(Self::UnregisterServiceReq),
            146 => UnregisterServiceConf::decode(version, body).map(Self::UnregisterServiceConf),
            1 => FailureConf::decode(version, body).map(Self::FailureConf),
            2 => FailureEvent::decode(version, body).map(Self::FailureEvent),
            3 => OpenReq::decode(version, body).map(Self::OpenReq),
            4 => OpenConf::decode(version, body).map(Self::OpenConf),
            5 => HeartbeatReq::decode(version, body).map(Self::HeartbeatReq),
            6 => HeartbeatConf::decode(version, body).map(Self::HeartbeatConf),
            7 => CloseReq::decode(version, body).map(Self::CloseReq),
            8 => CloseConf::decode(version, body).map(Self::CloseConf),
            121 => EmergencyCallReq::decode(version, body).map(Self::EmergencyCallReq),
            122 => EmergencyCallConf::decode(version, body).map(Self::EmergencyCallConf),
            123 => EmergencyCallEvent::decode(version, body).map(Self::EmergencyCallEvent),
            124 => SuperviseCallReq::decode(version, body).map(Self::SuperviseCallReq),
            125 => SuperviseCallConf::decode(version, body).map(Self::SuperviseCallConf),
            128 => AgentTeamConfigEvent::decode(version, body).map(Self::AgentTeamConfigEvent),
            133 => ListAgentTeamReq::decode(version, body).map(Self::ListAgentTeamReq),
            134 => ListAgentTeamConf::decode(version, body).map(Self::ListAgentTeamConf),
            135 => {
                MonitorAgentTeamStartReq::decode(version, body).map(Self::MonitorAgentTeamStartReq)
            }
            136 => MonitorAgentTeamStartConf::decode(version, body)
                .map(Self::MonitorAgentTeamStartConf),
            137 => {
                MonitorAgentTeamStopReq::decode(version, body).map(Self::MonitorAgentTeamStopReq)
            }
            138 => {
                MonitorAgentTeamStopConf::decode(version, body).map(Self::MonitorAgentTeamStopConf)
            }
            _ => Ok(Self::Unknown(UnknownMessage { message_type, body })),
        }
    }
}
