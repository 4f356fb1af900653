//! What else can be asked of a connection: deflect, tones, complaints.

use super::call_control::{check_number, Named};
use super::calls::{Endpoint, Leg};
use super::routing::Destination;
use super::{errors, Simulator, Timer};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{CallType, ControlFailureCode, EventCause, LocalConnectionState, Message, StatusCode};

/// The longest DTMFString.
const MAX_TONES: usize = 32;

impl Simulator {
    /// DEFLECT_CALL_REQ: a call that rings goes on to another number.
    pub(super) fn deflect_call(&mut self, req: &DeflectCallReq) -> Result<Message, Refusal> {
        if req.called_device_type.is_some_and(|kind| kind.name().is_none()) {
            return Err(StatusCode::INVALID_DEVICE_ID_TYPE.into());
        }
        let number = req.called_device_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        check_number(number)?;
        let unknown = Refusal::Control(
            ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER,
            errors::REDIRECT_UNKNOWN_CALL,
        );
        let named = self.named(&req.connection(), req.agent_instrument.as_deref(), unknown)?;
        let refuse = |code, error| Err(Refusal::Control(code, error));
        if self.state_of(named) != LocalConnectionState::ALERTING {
            let code = ControlFailureCode::INVALID_OBJECT_STATE;
            return refuse(code, errors::REDIRECT_INCOMPATIBLE_STATE);
        }
        match self.destination_in(named, number) {
            Destination::Failed(EventCause::BUSY) => {
                refuse(ControlFailureCode::RESOURCE_BUSY, errors::REDIRECT_BUSY)
            }
            Destination::Failed(_) => refuse(
                ControlFailureCode::INVALID_DESTINATION,
                errors::REDIRECT_UNKNOWN_DESTINATION,
            ),
            destination => {
                self.deflect(named, number, destination);
                Ok(DeflectCallConf::default().into())
            }
        }
    }

    fn deflect(&mut self, named: Named, number: &str, destination: Destination) {
        let outside = self.called_endpoint(number);
        let Some(call) = self.calls.get_mut(&named.call) else { return };
        // The time that the call may ring at the first agent does not count for the next.
        call.offers += 1;
        let cause = Some(EventCause::REDIRECTED);
        let call = &self.calls[&named.call];
        let event = self.connection_cleared_event(call, &call.legs[named.place].endpoint, cause);
        self.tell_call(named.call, event);
        let call_type = self.leave_ringing(named);
        match destination {
            Destination::Phone(phone) => self.ring_directly(named.call, phone, call_type),
            Destination::Line(line) => self.ring_line(named.call, line),
            Destination::Service(service) => self.queue(named.call, service),
            Destination::Outside => self.deflect_outside(named.call, outside),
            Destination::Failed(_) => {}
        }
    }

    /// The phone rings no more, and its agent goes back to the state before. Gives what the call
    /// was there.
    fn leave_ringing(&mut self, named: Named) -> CallType {
        let call_type = self.calls.get(&named.call).map(|call| call.legs[named.place].call_type);
        self.drop_leg(named.call, named.place);
        if let Some(agent) = self.phones[named.phone].agent {
            self.calls_over(agent, false);
        }
        call_type.unwrap_or_default()
    }

    fn deflect_outside(&mut self, id: u32, outside: Endpoint) {
        self.add_leg(id, Leg::new(outside, LocalConnectionState::ALERTING, CallType::OUT));
        self.timers.set(self.now + self.config.delays.outside_answer, Timer::OutsideAnswers(id));
        self.lose_if_unobserved(id);
        self.forget_if_over(id);
    }

    /// SEND_DTMF_SIGNAL_REQ: nobody but the other party hears of it.
    pub(super) fn send_dtmf(&self, req: &SendDtmfSignalReq) -> Result<Message, Refusal> {
        let tones = req.dtmf_string.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let is_tone = |c: char| c.is_ascii_digit() || "*#ABCDabcd".contains(c);
        if tones.is_empty() || tones.len() > MAX_TONES || !tones.chars().all(is_tone) {
            return Err(StatusCode::INVALID_DIGITS.into());
        }
        self.named_talking(
            &req.connection(),
            req.agent_instrument.as_deref(),
            [errors::DTMF_INVALID_CONNECTION, errors::DTMF_NO_MEDIA],
        )?;
        Ok(SendDtmfSignalConf::default().into())
    }

    /// BAD_CALL_REQ: keeps a record of the call as it is, for service staff.
    pub(super) fn bad_call(&mut self, req: &BadCallReq) -> Result<Message, Refusal> {
        if req.agent_id.as_ref().is_some_and(|id| !self.by_agent_id.contains_key(id)) {
            return Err(StatusCode::INVALID_AGENT_DATA.into());
        }
        let (id, place) = self.call_party(&req.connection())?;
        self.record_bad_call(id, place);
        Ok(BadCallConf::default().into())
    }

    /// The connection must be known and talk; the errors are for the one and for the other.
    pub(super) fn named_talking(
        &self,
        connection: &Connection,
        instrument: Option<&str>,
        [unknown, silent]: [u32; 2],
    ) -> Result<Named, Refusal> {
        let code = ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER;
        let named = self.named(connection, instrument, Refusal::Control(code, unknown))?;
        match self.state_of(named) == LocalConnectionState::CONNECT {
            true => Ok(named),
            false => Err(Refusal::Control(ControlFailureCode::NO_ACTIVE_CALL, silent)),
        }
    }
}
