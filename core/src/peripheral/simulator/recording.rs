//! Network recording: Unified CM has a phone's media sent to a recorder.

use super::call_control::Named;
use super::calls::{Call, Leg};
use super::{errors, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{
    ConnectionDeviceIdType, ControlFailureCode, MediaForkingDeviceType, Message, RecorderStatus,
    RecorderType, RecordingType,
};

/// InvocationType of a recording that nobody at the call notices: what a request without one means.
const SILENT: u16 = 0;
/// RecordFailureCause where there is no recorder.
const NO_RECORDER: u16 = 1;

/// An event about the recording of one connection.
macro_rules! recording_event {
    ($centre:expr, $call:expr, $leg:expr, $name:ident { $($field:ident: $value:expr),* $(,)? }) => {
        Message::from($name {
            peripheral_id: Some($centre.config.peripheral.id),
            connection_call_id: Some($call.id),
            connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            connection_device_id: Some($leg.endpoint.id().to_owned()),
            recording_device_type: Some($leg.endpoint.device_type()),
            recording_device_id: Some($leg.endpoint.id().to_owned()),
            $($field: $value,)*
            ..Default::default()
        })
    };
}

impl Simulator {
    /// START_NETWORK_RECORDING_REQ. The confirmation says that it was received; whether there is a
    /// recorder is told by an event.
    pub(super) fn start_recording(
        &mut self,
        req: &StartNetworkRecordingReq,
    ) -> Result<Message, Refusal> {
        if req.play_tone_direction.is_some_and(|direction| direction.name().is_none()) {
            return Err(Refusal::Control(ControlFailureCode::VALUE_OUT_OF_RANGE, errors::NONE));
        }
        let named = self.named_talking(
            &req.connection(),
            req.agent_instrument.as_deref(),
            [errors::NONE; 2],
        )?;
        if self.leg(named).is_some_and(|leg| leg.recording.is_some()) {
            return Err(Refusal::Control(ControlFailureCode::INVALID_OBJECT_STATE, errors::NONE));
        }
        match self.config.recorder.is_some() {
            true => self.begin_recording(named, req.invocation_type.unwrap_or(SILENT)),
            false => self.tell_recording_failed(named),
        }
        Ok(StartNetworkRecordingConf::default().into())
    }

    fn begin_recording(&mut self, named: Named, invocation: u16) {
        let Some(call) = self.calls.get_mut(&named.call) else { return };
        call.legs[named.place].recording = Some(invocation);
        let call = &self.calls[&named.call];
        let leg = &call.legs[named.place];
        let started = recording_event!(self, call, leg, NetworkRecordingStartedEvent {});
        let target = self.target_info_event(call, leg);
        self.tell_call(named.call, started);
        self.tell(vec![named.phone], true, target);
    }

    fn tell_recording_failed(&mut self, named: Named) {
        let Some(call) = self.calls.get(&named.call) else { return };
        let leg = &call.legs[named.place];
        let event = recording_event!(
            self,
            call,
            leg,
            NetworkRecordingFailedEvent { record_failure_cause: NO_RECORDER }
        );
        self.tell_call(named.call, event);
    }

    /// NETWORK_RECORDING_TARGET_INFO_EVENT: the server gives it to who asked for the recording.
    fn target_info_event(&self, call: &Call, leg: &Leg) -> Message {
        let recorder = self.config.recorder.clone().unwrap_or_default();
        let terminal = leg.endpoint.phone().map(|phone| self.instrument(phone));
        recording_event!(
            self,
            call,
            leg,
            NetworkRecordingTargetInfoEvent {
                recording_type: match leg.recording {
                    Some(SILENT) => RecordingType::APPLICATION_INITIATED_SILENT,
                    _ => RecordingType::USER_INITIATED_FROM_APPLICATION,
                },
                media_forking_device_type: MediaForkingDeviceType::PHONE,
                recorder_address: Some(recorder.address),
                terminal_name: terminal,
                recorder_uri: recorder.uri,
                recorder_type: Some(RecorderType::OPTIONAL_RECORDER),
                recorder_status: Some(RecorderStatus::SUCCESS),
            }
        )
    }

    /// STOP_NETWORK_RECORDING_REQ: with the InvocationType that the recording was started with.
    pub(super) fn stop_recording(
        &mut self,
        req: &StopNetworkRecordingReq,
    ) -> Result<Message, Refusal> {
        let named = self.named_talking(
            &req.connection(),
            req.agent_instrument.as_deref(),
            [errors::NONE; 2],
        )?;
        let refuse = |code| Err(Refusal::Control(code, errors::NONE));
        match self.leg(named).and_then(|leg| leg.recording) {
            None => refuse(ControlFailureCode::INVALID_OBJECT_STATE),
            Some(invocation) if invocation != req.invocation_type.unwrap_or(SILENT) => {
                refuse(ControlFailureCode::REQUEST_INCOMPATIBLE_WITH_OBJECT)
            }
            Some(_) => {
                self.end_recording(named.call, named.place);
                Ok(StopNetworkRecordingConf::default().into())
            }
        }
    }

    /// NETWORK_RECORDING_ENDED_EVENT, if that leg is recorded.
    pub(super) fn end_recording(&mut self, id: u32, place: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        if call.legs[place].recording.take().is_none() {
            return;
        }
        let call = &self.calls[&id];
        let event = recording_event!(self, call, &call.legs[place], NetworkRecordingEndedEvent {});
        self.tell_call(id, event);
    }

    fn leg(&self, named: Named) -> Option<&Leg> {
        self.calls.get(&named.call)?.legs.get(named.place)
    }
}
