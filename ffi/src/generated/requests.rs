// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Requests by their type.

use ctisp_core::{Client, Error, Message};

/// Sends a request; `done` is called once with its outcome, on a thread of the client. `None`: the
/// message is no request.
pub(crate) fn start(
    client: &Client,
    request: Message,
    done: impl FnOnce(Result<Message, Error>) + Send + 'static,
) -> Option<Result<(), Error>> {
    Some(match request {
        Message::ActiveMaintenanceReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SetCallDataReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ReleaseCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SetDeviceAttributesReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::QueryAgentStateReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SetAgentStateReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::AlternateCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::AnswerCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ClearCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ClearConnectionReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ConferenceCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ConsultationCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::DeflectCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::HoldCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::MakeCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::MakePredictiveCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ReconnectCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::RetrieveCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::TransferCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::QueryDeviceInfoReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SnapshotCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SnapshotDeviceReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SendDtmfSignalReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SupervisorAssistReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::BadCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::AgentGreetingControlReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::StartNetworkRecordingReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::StopNetworkRecordingReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SessionMonitorStartReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SessionMonitorStopReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::TeamConfigReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ClientEventReportReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::UserMessageReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::RegisterVariablesReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::QueryAgentStatisticsReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::QuerySkillGroupStatisticsReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SetAppDataReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::AgentDeskSettingsReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::StartRecordingReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::StopRecordingReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SetAgentServiceDataReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::MonitorStartReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::MonitorStopReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ChangeMonitorMaskReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::RegisterServiceReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::UnregisterServiceReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::OpenReq(m) => client.request_callback(*m, |answer| done(answer.map(Into::into))),
        Message::HeartbeatReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::CloseReq(m) => client.request_callback(*m, |answer| done(answer.map(Into::into))),
        Message::EmergencyCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::SuperviseCallReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::ListAgentTeamReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::MonitorAgentTeamStartReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        Message::MonitorAgentTeamStopReq(m) => {
            client.request_callback(*m, |answer| done(answer.map(Into::into)))
        }
        _ => return None,
    })
}
