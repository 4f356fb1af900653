//! Which request goes where.

use super::{errors, Simulator};
use crate::peripheral::Refusal;
use crate::{ControlFailureCode, Message, StatusCode};

/// Hands a request to the method that carries it out, once its PeripheralID is seen to be right.
macro_rules! carry_out {
    ($centre:ident, $request:ident, { $($variant:ident => $method:ident,)* }) => {
        match $request {
            $(Message::$variant(req) => {
                $centre.check_peripheral(req.peripheral_id)?;
                $centre.$method(req)
            })*
            _ => Err(Refusal::Control(ControlFailureCode::INVALID_FEATURE, errors::NONE)),
        }
    };
}

impl Simulator {
    pub(super) fn dispatch(&mut self, request: &Message) -> Result<Message, Refusal> {
        if let Some(answer) = self.answer_question(request) {
            return answer;
        }
        carry_out!(self, request, {
            SupervisorAssistReq => supervisor_assist,
            EmergencyCallReq => emergency_call,
            SuperviseCallReq => supervise_call,
            SetAgentStateReq => set_agent_state,
            QueryAgentStateReq => query_agent_state,
            MakeCallReq => make_call,
            MakePredictiveCallReq => make_predictive_call,
            AnswerCallReq => answer_call,
            ClearCallReq => clear_call,
            ClearConnectionReq => clear_connection,
            HoldCallReq => hold_call,
            RetrieveCallReq => retrieve_call,
            AlternateCallReq => alternate_call,
            ReconnectCallReq => reconnect_call,
            ConsultationCallReq => consultation_call,
            TransferCallReq => transfer_call,
            ConferenceCallReq => conference_call,
            DeflectCallReq => deflect_call,
            SendDtmfSignalReq => send_dtmf,
            BadCallReq => bad_call,
            AgentGreetingControlReq => control_greeting,
            StartNetworkRecordingReq => start_recording,
            StopNetworkRecordingReq => stop_recording,
            StartRecordingReq => start_recording_by_mode,
            StopRecordingReq => stop_recording_by_mode,
            SnapshotCallReq => snapshot_call,
            SnapshotDeviceReq => snapshot_device,
            QueryDeviceInfoReq => query_device_info,
        })
    }

    /// Only the peripheral with the agents takes requests, and only on line.
    fn check_peripheral(&self, id: Option<u32>) -> Result<(), Refusal> {
        if id != Some(self.config.peripheral.id) {
            return Err(StatusCode::INVALID_PERIPHERAL_ID.into());
        }
        match self.is_online() {
            true => Ok(()),
            false => {
                let code = ControlFailureCode::RESOURCE_OUT_OF_SERVICE;
                Err(Refusal::Control(code, errors::NONE))
            }
        }
    }
}
