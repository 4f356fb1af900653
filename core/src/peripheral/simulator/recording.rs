//! Network recording: Unified CM has a phone's media sent to a recorder.
//!
//! A client asks for it, desk settings have it begin with an emergency (AutoRecordOnEmergency), or
//! they have the switch record what START_RECORDING_REQ asks for (RecordingMode).

use super::call_control::Named;
use super::calls::{Call, Leg};
use super::{errors, DeviceName, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{
    CallType, ConnectionDeviceIdType, ControlFailureCode, LocalConnectionState,
    MediaForkingDeviceType, Message, RecorderStatus, RecorderType, RecordingType, StatusCode,
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

/// The agent that a request names.
macro_rules! agent_named {
    ($req:expr) => {
        DeviceName {
            extension: $req.agent_extension.as_deref(),
            agent_id: $req.agent_id.as_deref(),
            instrument: $req.agent_instrument.as_deref(),
        }
    };
}
pub(super) use agent_named;

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
        self.begin_recording(named, req.invocation_type.unwrap_or(SILENT));
        if let Some(leg) = self.leg(named).filter(|leg| leg.recording.is_some()) {
            let target = self.target_info_event(&self.calls[&named.call], leg);
            self.tell(vec![named.phone], true, target);
        }
        Ok(StartNetworkRecordingConf::default().into())
    }

    /// NETWORK_RECORDING_STARTED_EVENT, or without a recorder NETWORK_RECORDING_FAILED_EVENT.
    fn begin_recording(&mut self, named: Named, invocation: u16) {
        if self.config.recorder.is_none() {
            return self.tell_recording_failed(named);
        }
        let Some(call) = self.calls.get_mut(&named.call) else { return };
        call.legs[named.place].recording = Some(invocation);
        let call = &self.calls[&named.call];
        let leg = &call.legs[named.place];
        let started = recording_event!(self, call, leg, NetworkRecordingStartedEvent {});
        self.tell_call(named.call, started);
    }

    /// AutoRecordOnEmergency: the call that the agent needs help with is recorded from now on.
    pub(super) fn record_emergency(&mut self, agent: usize, talking: Named) {
        let can = self.state_of(talking) == LocalConnectionState::CONNECT
            && self.leg(talking).is_some_and(|leg| leg.recording.is_none());
        if can && self.desk(agent).auto_record_on_emergency {
            self.begin_recording(talking, SILENT);
        }
    }

    /// An emergency call about no other call is recorded itself, once the supervisor answers.
    pub(super) fn emergency_is_answered(&mut self, id: u32) {
        let Some(call) = self.calls.get(&id).filter(|call| call.consults.is_none()) else { return };
        let is_emergency = |leg: &&Leg| leg.call_type == CallType::EMERGENCY;
        let caller = call.legs.first().filter(is_emergency).and_then(|leg| leg.endpoint.phone());
        let Some(phone) = caller else { return };
        if let Some(agent) = self.phones[phone].agent {
            self.record_emergency(agent, Named { call: id, place: 0, phone });
        }
    }

    /// Whether the switch does what START_RECORDING_REQ asks for: RecordingMode.
    pub(super) fn recording_mode_of(&self, agent_id: &str) -> bool {
        let agent = self.by_agent_id.get(agent_id);
        agent.is_some_and(|agent| self.desk(*agent).recording_mode)
    }

    /// START_RECORDING_REQ of an agent with RecordingMode.
    pub(super) fn start_recording_by_mode(
        &mut self,
        req: &StartRecordingReq,
    ) -> Result<Message, Refusal> {
        let named = self.recorded_by_mode(agent_named!(req), &req.connection())?;
        if self.leg(named).is_some_and(|leg| leg.recording.is_some()) {
            return Err(Refusal::Control(ControlFailureCode::INVALID_OBJECT_STATE, errors::NONE));
        }
        self.begin_recording(named, SILENT);
        Ok(StartRecordingConf::default().into())
    }

    /// STOP_RECORDING_REQ of an agent with RecordingMode.
    pub(super) fn stop_recording_by_mode(
        &mut self,
        req: &StopRecordingReq,
    ) -> Result<Message, Refusal> {
        let named = self.recorded_by_mode(agent_named!(req), &req.connection())?;
        if self.leg(named).is_none_or(|leg| leg.recording.is_none()) {
            return Err(Refusal::Control(ControlFailureCode::INVALID_OBJECT_STATE, errors::NONE));
        }
        self.end_recording(named.call, named.place);
        Ok(StopRecordingConf::default().into())
    }

    /// The connection to record: the one named, or the one the agent talks in.
    fn recorded_by_mode(
        &self,
        name: DeviceName<'_>,
        connection: &Connection,
    ) -> Result<Named, Refusal> {
        let phone = self.find_phone(&name)?;
        let agent = self.agent_id_at(phone).ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?;
        if !self.recording_mode_of(&agent) {
            return Err(StatusCode::FUNCTION_NOT_AVAILABLE.into());
        }
        let no_call = Refusal::Control(ControlFailureCode::NO_ACTIVE_CALL, errors::NONE);
        if connection.call_id.is_none() {
            return self.active_connection(phone).ok_or(no_call);
        }
        let mut connection = connection.clone();
        let own = self.endpoint_in(connection.call_id.unwrap_or_default(), phone);
        connection.device_id.get_or_insert_with(|| own.id().to_owned());
        self.named_talking(&connection, Some(&self.instrument(phone)), [errors::NONE; 2])
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
