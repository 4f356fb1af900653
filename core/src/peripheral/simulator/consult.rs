//! Two calls at one phone: consult, alternate, reconnect.

use super::assist::own_call_type;
use super::call_control::{check_number, check_options, context_of, Named};
use super::calls::{CallData, Leg};
use super::{errors, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{CallType, ConsultType, ControlFailureCode, LocalConnectionState, Message, StatusCode};

impl Simulator {
    /// CONSULTATION_CALL_REQ: the active call is held, and another one made.
    pub(super) fn consultation_call(
        &mut self,
        req: &ConsultationCallReq,
    ) -> Result<Message, Refusal> {
        check_consult(req)?;
        let number = req.dialed_number.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let active = self.active_to_call_from(
            &req.active_connection(),
            req.agent_instrument.as_deref(),
            number,
            errors::CONSULT_NO_ACTIVE_CONNECTION,
        )?;
        let data = self.calls.get(&active.call).map(|call| call.data.clone()).unwrap_or_default();
        let data = overridden(data, context_of!(req));
        self.check_context(&data)?;
        if req.consult_type == ConsultType::CONFERENCE {
            self.check_controller(active)?;
        }
        let destination = self.destination_in(active, number);
        let line_handle = self.line_handle(&self.endpoint_in(active.call, active.phone));
        let (id, line_type) = self.consult(active, number, data, CallType::CONSULT_OFFERRED);
        self.connect(id, destination);
        self.limit_alerting(id, req.alert_rings);
        let mut conf = ConsultationCallConf {
            line_handle: Some(line_handle),
            line_type: Some(line_type),
            ..Default::default()
        };
        let mut connection = req.active_connection();
        connection.call_id = Some(id);
        conf.set_new_connection(&connection);
        Ok(conf.into())
    }

    /// The connection that a number is called from, to consult or to bring it into the call at once:
    /// one that a consult can be made from, of an agent who may call that number.
    pub(super) fn active_to_call_from(
        &self,
        connection: &Connection,
        instrument: Option<&str>,
        number: &str,
        error: u32,
    ) -> Result<Named, Refusal> {
        check_number(number)?;
        let active = self.active_for_consult(connection, instrument, error)?;
        if let Some(agent) = self.phones[active.phone].agent {
            self.check_may_call(agent, number)?;
        }
        Ok(active)
    }

    /// The connection that a consult can be made from: it is active, nothing else is going on in
    /// its call, and the phone has no other one.
    pub(super) fn active_for_consult(
        &self,
        connection: &Connection,
        instrument: Option<&str>,
        error: u32,
    ) -> Result<Named, Refusal> {
        let unknown =
            Refusal::Control(ControlFailureCode::INVALID_CONNECTION_ID_FOR_ACTIVE_CALL, error);
        let named = self.named(connection, instrument, unknown)?;
        if self.state_of(named) != LocalConnectionState::CONNECT {
            return Err(Refusal::Control(ControlFailureCode::NO_ACTIVE_CALL, error));
        }
        // A call that only listens to another is no one's to give away.
        let rings = |leg: &Leg| leg.state == LocalConnectionState::ALERTING || leg.silent;
        let unsettled = self.is_under_way(named.call)
            || self.calls.get(&named.call).is_some_and(|call| call.legs.iter().any(rings));
        // Two parties of a call cannot consult from it at the same time.
        let consulted = self.calls.values().any(|call| {
            let from = call.consults.map(|id| self.present_id(id));
            from == Some(named.call) && call.legs.iter().any(Leg::is_live)
        });
        match unsettled || consulted || self.calls_on_line_of(named) > 1 {
            true => Err(Refusal::Control(
                ControlFailureCode::INVALID_OBJECT_STATE,
                errors::CONSULT_FAILED,
            )),
            false => Ok(named),
        }
    }

    /// How many calls the line of that connection has.
    fn calls_on_line_of(&self, named: Named) -> usize {
        let line = self.endpoint_in(named.call, named.phone);
        let calls = self.live_calls(named.phone);
        calls.filter(|call| self.endpoint_in(*call, named.phone) == line).count()
    }

    /// Only who has made the conference may add parties to it.
    pub(super) fn check_controller(&self, party: Named) -> Result<(), Refusal> {
        let controller = self.calls.get(&party.call).and_then(|call| call.controller);
        match controller.is_some_and(|controller| controller != party.phone) {
            true => Err(Refusal::Control(
                ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE,
                errors::NONE,
            )),
            false => Ok(()),
        }
    }

    /// Holds the call and dials; what was dialled has no effect yet.
    pub(super) fn consult(
        &mut self,
        active: Named,
        number: &str,
        data: CallData,
        offered: CallType,
    ) -> (u32, crate::LineType) {
        self.hold(active);
        self.update_talking(active.call, active.place);
        let endpoint = self.endpoint_in(active.call, active.phone);
        let id = self.new_call(endpoint.clone(), self.called_endpoint(number));
        if let Some(call) = self.calls.get_mut(&id) {
            (call.data, call.consults, call.offered_as) = (data, Some(active.call), Some(offered));
        }
        let leg = Leg::new(endpoint, LocalConnectionState::INITIATE, own_call_type(offered));
        let line_type =
            self.calls.get(&id).map(|call| self.line_type(call, &leg)).unwrap_or_default();
        self.add_leg(id, leg);
        self.update_talking(id, 0);
        self.go_off_hook(id);
        (id, line_type)
    }

    /// ALTERNATE_CALL_REQ: the active call is held; the other one, if held, is retrieved, and if it
    /// rings answered.
    pub(super) fn alternate_call(&mut self, req: &AlternateCallReq) -> Result<Message, Refusal> {
        let instrument = req.agent_instrument.as_deref();
        let other = Connection {
            call_id: req.other_connection_call_id,
            device_id_type: req.other_connection_device_id_type,
            device_id: req.other_connection_device_id.clone(),
        };
        let (active, held) = self.both(
            (&req.active_connection(), errors::HOLD_CALL_NOT_CONTROLLED),
            (&other, errors::RETRIEVE_CALL_NOT_CONTROLLED),
            instrument,
        )?;
        if self.state_of(active) != LocalConnectionState::CONNECT {
            return Err(Refusal::Control(ControlFailureCode::NO_ACTIVE_CALL, errors::NONE));
        }
        match self.state_of(held) {
            LocalConnectionState::HOLD => {
                self.hold(active);
                self.retrieve(held);
            }
            // A call that rings on another line of the phone.
            LocalConnectionState::ALERTING => self.pick_up(held),
            _ => return Err(Refusal::Control(ControlFailureCode::NO_HELD_CALL, errors::NONE)),
        }
        Ok(AlternateCallConf::default().into())
    }

    /// RECONNECT_CALL_REQ: the active call is cleared, the held one retrieved.
    pub(super) fn reconnect_call(&mut self, req: &ReconnectCallReq) -> Result<Message, Refusal> {
        let instrument = req.agent_instrument.as_deref();
        let (active, held) = self.both(
            (&req.active_connection(), errors::CLEAR_UNKNOWN_CONNECTION),
            (&req.held_connection(), errors::RETRIEVE_CALL_NOT_CONTROLLED),
            instrument,
        )?;
        // As for CLEAR_CONNECTION_REQ: a consult call that still rings can be given up too.
        let active_states = [LocalConnectionState::CONNECT, LocalConnectionState::INITIATE];
        if !active_states.contains(&self.state_of(active)) {
            return Err(Refusal::Control(ControlFailureCode::NO_ACTIVE_CALL, errors::NONE));
        }
        if self.state_of(held) != LocalConnectionState::HOLD {
            return Err(Refusal::Control(ControlFailureCode::NO_HELD_CALL, errors::NONE));
        }
        let cause = self.abandon_cause(active.call);
        self.clear_leg(active.call, active.place, cause);
        self.retrieve(held);
        Ok(ReconnectCallConf::default().into())
    }

    /// The active and the other connection of one phone; each with the error if it is unknown.
    pub(super) fn both(
        &self,
        active: (&Connection, u32),
        other: (&Connection, u32),
        instrument: Option<&str>,
    ) -> Result<(Named, Named), Refusal> {
        let unknown =
            |error| Refusal::Control(ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER, error);
        let other = self.named(other.0, instrument, unknown(other.1))?;
        let active = self.named(active.0, instrument, unknown(active.1))?;
        if active.phone != other.phone || active.call == other.call {
            let code = ControlFailureCode::REQUEST_INCOMPATIBLE_WITH_OBJECT;
            return Err(Refusal::Control(code, errors::NONE));
        }
        Ok((active, other))
    }
}

fn check_consult(req: &ConsultationCallReq) -> Result<(), Refusal> {
    check_options!(req)?;
    match req.consult_type {
        kind if kind.name().is_none() => Err(StatusCode::INVALID_CONSULT_TYPE.into()),
        ConsultType::TRANSFER | ConsultType::CONFERENCE => Ok(()),
        _ => Err(Refusal::Control(
            ControlFailureCode::INVALID_CONSULT_TYPE,
            errors::CONSULT_INVALID_TYPE,
        )),
    }
}

/// What the request gives over what was there.
pub(super) fn overridden(mut data: CallData, new: CallData) -> CallData {
    for (variable, new) in data.variables.iter_mut().zip(new.variables) {
        *variable = new.or(variable.take());
    }
    data.wrapup = new.wrapup.or(data.wrapup);
    data.user_to_user_info = new.user_to_user_info.or(data.user_to_user_info);
    for new in new.named_variables {
        data.named_variables.retain(|old| old.name != new.name);
        data.named_variables.push(new);
    }
    for new in new.named_arrays {
        data.named_arrays.retain(|old| (&old.name, old.index) != (&new.name, new.index));
        data.named_arrays.push(new);
    }
    data
}
