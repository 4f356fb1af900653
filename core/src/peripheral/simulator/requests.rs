//! Which request goes where.

use super::{errors, Simulator};
use crate::peripheral::Refusal;
use crate::{ControlFailureCode, Message, StatusCode};

impl Simulator {
    pub(super) fn dispatch(&mut self, request: &Message) -> Result<Message, Refusal> {
        if let Some(answer) = self.answer_question(request) {
            return answer;
        }
        match request {
            Message::SetAgentStateReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.set_agent_state(req)
            }
            Message::QueryAgentStateReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.query_agent_state(req)
            }
            Message::MakeCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.make_call(req)
            }
            Message::AnswerCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.answer_call(req)
            }
            Message::ClearConnectionReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.clear_connection(req)
            }
            Message::HoldCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.hold_call(req)
            }
            Message::RetrieveCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.retrieve_call(req)
            }
            Message::AlternateCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.alternate_call(req)
            }
            Message::ReconnectCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.reconnect_call(req)
            }
            Message::ConsultationCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.consultation_call(req)
            }
            Message::TransferCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.transfer_call(req)
            }
            Message::ConferenceCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.conference_call(req)
            }
            Message::DeflectCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.deflect_call(req)
            }
            Message::SendDtmfSignalReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.send_dtmf(req)
            }
            Message::BadCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.bad_call(req)
            }
            Message::StartNetworkRecordingReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.start_recording(req)
            }
            Message::StopNetworkRecordingReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.stop_recording(req)
            }
            Message::SnapshotCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.snapshot_call(req)
            }
            Message::SnapshotDeviceReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.snapshot_device(req)
            }
            Message::QueryDeviceInfoReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.query_device_info(req)
            }
            Message::SupervisorAssistReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.supervisor_assist(req)
            }
            Message::EmergencyCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.emergency_call(req)
            }
            Message::SuperviseCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.supervise_call(req)
            }
            Message::SetCallDataReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.set_call_data(req)
            }
            Message::ReleaseCallReq(req) => {
                self.check_peripheral(req.peripheral_id)?;
                self.release_call(req)
            }
            // CLEAR_CALL_REQ among them: Unified CCE has CLEAR_CONNECTION_REQ instead.
            _ => Err(Refusal::Control(ControlFailureCode::INVALID_FEATURE, errors::NONE)),
        }
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
