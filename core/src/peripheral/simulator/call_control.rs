//! The requests that make, answer, hold and end calls.

use super::calls::{CallData, Leg};
use super::events::LINE;
use super::routing::Destination;
use super::{errors, Simulator, Timer};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{
    AgentState, CallMannerType, CallPlacementType, CallType, ConnectionDeviceIdType,
    ControlFailureCode, EventCause, LocalConnectionState, Message, StatusCode,
};

/// The longest number that DialedNumber of a call event holds.
const MAX_NUMBER: usize = 39;

/// Puts the context fields of a call-making request together.
macro_rules! context_of {
    ($req:expr) => {
        CallData {
            variables: [
                $req.call_variable1.clone(),
                $req.call_variable2.clone(),
                $req.call_variable3.clone(),
                $req.call_variable4.clone(),
                $req.call_variable5.clone(),
                $req.call_variable6.clone(),
                $req.call_variable7.clone(),
                $req.call_variable8.clone(),
                $req.call_variable9.clone(),
                $req.call_variable10.clone(),
            ],
            wrapup: $req.call_wrapup_data.clone(),
            user_to_user_info: $req.user_to_user_info.clone(),
            named_variables: $req.named_variables.clone(),
            named_arrays: $req.named_arrays.clone(),
            ..CallData::default()
        }
    };
}
pub(super) use context_of;

/// Refuses values that do not exist in the fields that all call-making requests have.
macro_rules! check_options {
    ($req:expr) => {{
        let placement = $req.call_placement_type.name().is_some();
        $crate::peripheral::simulator::call_control::first_wrong([
            (placement, StatusCode::INVALID_CALL_PLACEMENT_TYPE),
            ($req.call_manner_type.name().is_some(), StatusCode::INVALID_CALL_MANNER_TYPE),
            ($req.call_option.name().is_some(), StatusCode::INVALID_CALL_OPTION),
            ($req.facility_type.name().is_some(), StatusCode::INVALID_FACILITY_TYPE),
            ($req.answering_machine.name().is_some(), StatusCode::INVALID_ANSWERING_MACHINE),
        ])
    }};
}
pub(super) use check_options;

/// A connection of an agent's phone that a request names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub call: u32,
    pub place: usize,
    pub phone: usize,
}

impl Simulator {
    /// MAKE_CALL_REQ.
    pub(super) fn make_call(&mut self, req: &MakeCallReq) -> Result<Message, Refusal> {
        check_make_call(req)?;
        let number = req.dialed_number.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        check_number(number)?;
        let data = context_of!(req);
        self.check_context(&data)?;
        let (phone, agent) = self.calling_agent(req)?;
        self.check_may_dial(phone, agent, req.call_manner_type)?;
        self.check_may_call(agent, number)?;
        self.begin_own_call(agent, true);
        let (id, line_type) = self.dial(phone, number, data);
        self.limit_alerting(id, req.alert_rings);
        let mut conf = MakeCallConf {
            line_handle: Some(LINE),
            line_type: Some(line_type),
            ..Default::default()
        };
        conf.set_new_connection(&Connection {
            call_id: Some(id),
            device_id_type: Some(ConnectionDeviceIdType::STATIC),
            device_id: Some(self.endpoint(phone).id().to_owned()),
        });
        Ok(conf.into())
    }

    fn calling_agent(&self, req: &MakeCallReq) -> Result<(usize, usize), Refusal> {
        let name = req.agent_instrument.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let code = ControlFailureCode::INVALID_CALLING_DEVICE;
        let phone = *self
            .by_instrument
            .get(name)
            .ok_or(Refusal::Control(code, errors::NO_INSTRUMENT_FOR_EXTENSION))?;
        // A phone where nobody is signed in gives no events: its calls could not be followed.
        let agent = self.phones[phone].agent.ok_or(Refusal::Control(code, errors::NONE))?;
        if req
            .skill_group_number
            .is_some_and(|n| !self.config.agents[agent].skill_groups.contains(&n))
        {
            let code = ControlFailureCode::INVALID_SKILL_GROUP_SPECIFIED;
            return Err(Refusal::Control(code, errors::NONE));
        }
        Ok((phone, agent))
    }

    /// Calls are made from NOT_READY; a belligerent one from AVAILABLE too.
    pub(super) fn check_may_dial(
        &self,
        phone: usize,
        agent: usize,
        manner: CallMannerType,
    ) -> Result<(), Refusal> {
        let refuse = |error| Err(Refusal::Control(ControlFailureCode::INVALID_OBJECT_STATE, error));
        match self.agents[agent].state {
            AgentState::AVAILABLE if manner == CallMannerType::BELLIGERENT => Ok(()),
            AgentState::AVAILABLE => refuse(errors::AGENT_AVAILABLE_OR_WORK),
            state if super::agents::is_work(state) => refuse(errors::AGENT_AVAILABLE_OR_WORK),
            AgentState::RESERVED => refuse(errors::AGENT_RESERVED),
            AgentState::NOT_READY if !self.is_phone_busy(phone) => Ok(()),
            _ => refuse(errors::NONE),
        }
    }

    /// The phone goes off hook and dials.
    fn dial(&mut self, phone: usize, number: &str, data: CallData) -> (u32, crate::LineType) {
        let called = self.called_endpoint(number);
        let call_type = match called.phone() {
            Some(_) => CallType::AGENT_INSIDE,
            None => CallType::OUT,
        };
        let call_type = self.phones[phone].attributes.call_type.unwrap_or(call_type);
        let destination = self.destination_from(phone, number);
        let id = self.new_call(self.endpoint(phone), called);
        if let Some(call) = self.calls.get_mut(&id) {
            call.data = data;
        }
        let leg = Leg::new(self.endpoint(phone), LocalConnectionState::INITIATE, call_type);
        let line_type =
            self.calls.get(&id).map(|call| self.line_type(call, &leg)).unwrap_or_default();
        self.add_leg(id, leg);
        self.go_off_hook(id);
        self.connect(id, destination);
        (id, line_type)
    }

    /// The first leg begins and dials.
    pub(super) fn go_off_hook(&mut self, id: u32) {
        self.begin_leg(id, 0);
        let call = &self.calls[&id];
        let (initiated, originated) = (
            self.service_initiated_event(call, &call.legs[0]),
            self.originated_event(call, &call.legs[0]),
        );
        self.tell_call(id, initiated);
        self.tell_call(id, originated);
    }

    /// Whoever dials the own number finds it busy.
    pub(super) fn destination_from(&self, phone: usize, number: &str) -> Destination {
        match self.destination(number) {
            Destination::Phone(called) if called == phone => Destination::Failed(EventCause::BUSY),
            Destination::Line(line) if line.phone() == Some(phone) => {
                Destination::Failed(EventCause::BUSY)
            }
            destination => destination,
        }
    }

    /// The same from a call or in it: a phone takes part in a call once, on whatever line.
    pub(super) fn destination_in(&self, named: Named, number: &str) -> Destination {
        let destination = self.destination_from(named.phone, number);
        let phone = match &destination {
            Destination::Phone(phone) => Some(*phone),
            Destination::Line(line) => line.phone(),
            _ => None,
        };
        let there = |phone: &usize| self.phones_in(named.call).any(|other| other == *phone);
        match phone.filter(there) {
            Some(_) => Destination::Failed(EventCause::BUSY),
            None => destination,
        }
    }

    /// The phones that have to do with a call.
    pub(super) fn phones_in(&self, call: u32) -> impl Iterator<Item = usize> + '_ {
        let legs = self.calls.get(&call).into_iter().flat_map(|call| &call.legs);
        legs.filter_map(|leg| leg.endpoint.phone())
    }

    /// What was dialled takes effect.
    pub(super) fn connect(&mut self, id: u32, destination: Destination) {
        match destination {
            Destination::Phone(phone) => {
                let offered = self.calls.get(&id).and_then(|call| call.offered_as);
                self.ring_directly(id, phone, offered.unwrap_or(CallType::AGENT_INSIDE));
            }
            Destination::Line(line) => self.ring_line(id, line),
            Destination::Service(service) => self.queue(id, service),
            Destination::Outside => self.reach_network(id),
            Destination::Failed(cause) => self.fail(id, cause),
        }
    }

    /// A phone rings without routing.
    pub(super) fn ring_directly(&mut self, id: u32, phone: usize, call_type: CallType) {
        if let Some(agent) = self.phones[phone].agent {
            self.begin_own_call(agent, false);
        }
        self.ring(id, phone, call_type);
    }

    fn reach_network(&mut self, id: u32) {
        let Some(call) = self.calls.get(&id) else { return };
        let event = self.reached_network_event(call, &call.legs[0]);
        let outside = call.called.clone();
        self.tell_call(id, event);
        self.add_leg(id, Leg::new(outside, LocalConnectionState::ALERTING, CallType::OUT));
        self.timers.set(self.now + self.config.delays.outside_answer, Timer::OutsideAnswers(id));
    }

    fn fail(&mut self, id: u32, cause: EventCause) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.legs[0].go_to(LocalConnectionState::FAIL, self.now);
        let call = &self.calls[&id];
        let event = self.failed_event(call, &call.legs[0], cause);
        self.tell_call(id, event);
        self.clear_leg(id, 0, None);
    }

    /// ANSWER_CALL_REQ. Without a call id the call that rings at the device is meant.
    pub(super) fn answer_call(&mut self, req: &AnswerCallReq) -> Result<Message, Refusal> {
        let mut connection = req.connection();
        if connection.call_id.is_none() {
            connection.call_id = Some(self.ringing_call(&connection)?);
        }
        let nothing = Refusal::Control(ControlFailureCode::NO_CALL_TO_ANSWER, errors::NONE);
        let unknown =
            Refusal::Control(ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER, errors::NONE);
        let named = self.named(&connection, req.agent_instrument.as_deref(), unknown)?;
        if self.state_of(named) != LocalConnectionState::ALERTING {
            return Err(nothing);
        }
        self.pick_up(named);
        Ok(AnswerCallConf::default().into())
    }

    /// A phone that rings is answered; what it talked so far is held.
    pub(super) fn pick_up(&mut self, ringing: Named) {
        self.hold_active(ringing.phone);
        self.establish(ringing.call, ringing.place);
    }

    fn ringing_call(&self, connection: &Connection) -> Result<u32, Refusal> {
        let line = connection.device_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let code = ControlFailureCode::INVALID_ANSWERING_DEVICE_SPECIFIED;
        let phone = *self.by_extension.get(line).ok_or(Refusal::Control(code, errors::NONE))?;
        let rings = |id: &u32| {
            let call = self.calls.get(id);
            let leg = call.and_then(|call| Some(&call.legs[call.leg_of_phone(phone)?]));
            leg.is_some_and(|leg| {
                leg.state == LocalConnectionState::ALERTING && leg.endpoint.id() == line
            })
        };
        self.live_calls(phone)
            .find(rings)
            .ok_or(Refusal::Control(ControlFailureCode::NO_CALL_TO_ANSWER, errors::NONE))
    }

    /// CLEAR_CONNECTION_REQ.
    pub(super) fn clear_connection(
        &mut self,
        req: &ClearConnectionReq,
    ) -> Result<Message, Refusal> {
        let unknown = Refusal::Control(
            ControlFailureCode::NO_CONNECTION_TO_CLEAR,
            errors::CLEAR_UNKNOWN_CONNECTION,
        );
        let named = self.named(&req.connection(), req.agent_instrument.as_deref(), unknown)?;
        // A ringing phone cannot hang up; it can only be answered or left alone.
        if self.state_of(named) == LocalConnectionState::ALERTING {
            let code = ControlFailureCode::INVALID_OBJECT_STATE;
            return Err(Refusal::Control(code, errors::NONE));
        }
        let cause = self.abandon_cause(named.call);
        self.clear_leg(named.call, named.place, cause);
        Ok(ClearConnectionConf::default().into())
    }

    /// CLEAR_CALL_REQ: all devices of the call are released.
    pub(super) fn clear_call(&mut self, req: &ClearCallReq) -> Result<Message, Refusal> {
        let unknown = Refusal::Control(ControlFailureCode::NO_CALL_TO_CLEAR, errors::NONE);
        let named = self.named(&req.connection(), req.agent_instrument.as_deref(), unknown)?;
        self.clear_all(named.call, named.place);
        Ok(ClearCallConf::default().into())
    }

    /// The cause of CALL_CLEARED_EVENT when a caller gives up while a phone
    /// rings, or at a VRU.
    pub(super) fn abandon_cause(&self, call: u32) -> Option<EventCause> {
        let call = self.calls.get(&call)?;
        let rings = |leg: &Leg| {
            leg.state == LocalConnectionState::ALERTING && leg.endpoint.phone().is_some()
        };
        if call.is_queued() {
            return Some(EventCause::CECX_ABAND_LOCAL_QUEUE);
        }
        call.legs.iter().any(rings).then_some(EventCause::CECX_ABAND_RING)
    }

    /// HOLD_CALL_REQ.
    pub(super) fn hold_call(&mut self, req: &HoldCallReq) -> Result<Message, Refusal> {
        let unknown = Refusal::Control(
            ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER,
            errors::HOLD_CALL_NOT_CONTROLLED,
        );
        let named = self.named(&req.connection(), req.agent_instrument.as_deref(), unknown)?;
        if self.state_of(named) != LocalConnectionState::CONNECT {
            return Err(Refusal::Control(ControlFailureCode::NO_ACTIVE_CALL, errors::NONE));
        }
        self.hold(named);
        self.update_talking(named.call, named.place);
        Ok(HoldCallConf::default().into())
    }

    /// CALL_HELD_EVENT. What it makes of the agent is left to the caller.
    pub(super) fn hold(&mut self, Named { call: id, place, .. }: Named) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.legs[place].go_to(LocalConnectionState::HOLD, self.now);
        let holder = call.legs[place].endpoint.phone();
        let call = &self.calls[&id];
        let event = self.held_event(call, &call.legs[place]);
        self.tell(holder.into_iter().collect(), true, event);
        self.stop_rtp(id, place);
    }

    /// RETRIEVE_CALL_REQ.
    pub(super) fn retrieve_call(&mut self, req: &RetrieveCallReq) -> Result<Message, Refusal> {
        let unknown = Refusal::Control(
            ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER,
            errors::RETRIEVE_CALL_NOT_CONTROLLED,
        );
        let named = self.named(&req.held_connection(), req.agent_instrument.as_deref(), unknown)?;
        if self.state_of(named) != LocalConnectionState::HOLD {
            return Err(Refusal::Control(ControlFailureCode::NO_HELD_CALL, errors::NONE));
        }
        if !self.holds_all_calls(named.phone) {
            let code = ControlFailureCode::INVALID_OBJECT_STATE;
            return Err(Refusal::Control(code, errors::RETRIEVE_WHILE_ACTIVE));
        }
        self.retrieve(named);
        Ok(RetrieveCallConf::default().into())
    }

    pub(super) fn retrieve(&mut self, Named { call: id, place, .. }: Named) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.legs[place].go_to(LocalConnectionState::CONNECT, self.now);
        let holder = call.legs[place].endpoint.phone();
        let call = &self.calls[&id];
        let event = self.retrieved_event(call, &call.legs[place]);
        self.tell(holder.into_iter().collect(), true, event);
        self.start_rtp(id, place);
        self.update_talking(id, place);
    }

    /// The live connection of an agent's phone that is meant, or `unknown`.
    pub(super) fn named(
        &self,
        connection: &Connection,
        instrument: Option<&str>,
        unknown: Refusal,
    ) -> Result<Named, Refusal> {
        check_connection_type(connection)?;
        let id = connection.device_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let call = connection.call_id.and_then(|call| self.calls.get(&call)).ok_or(unknown)?;
        let place = call.leg_by_id(id).filter(|at| call.legs[*at].is_live()).ok_or(unknown)?;
        let Some(phone) = call.legs[place].endpoint.phone() else {
            let code = ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE;
            return Err(Refusal::Control(code, errors::NONE));
        };
        // Who is listened to has no hand in it.
        if call.legs[place].silent {
            let code = ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE;
            return Err(Refusal::Control(code, errors::NONE));
        }
        if instrument.is_some_and(|name| name != self.instrument(phone)) {
            let code = ControlFailureCode::AGENT_NOT_PARTY_ON_CALL;
            return Err(Refusal::Control(code, errors::NONE));
        }
        Ok(Named { call: call.id, place, phone })
    }

    pub(super) fn state_of(&self, named: Named) -> LocalConnectionState {
        let call = self.calls.get(&named.call);
        call.map_or(LocalConnectionState::NULL, |call| call.legs[named.place].state)
    }
}

/// Refuses a ConnectionDeviceIDType that does not exist.
pub(super) fn check_connection_type(connection: &Connection) -> Result<(), StatusCode> {
    match connection.device_id_type {
        Some(kind) if kind.name().is_none() => Err(StatusCode::INVALID_CONNECTION_ID_TYPE),
        _ => Ok(()),
    }
}

/// Refuses what is no digit string.
pub(super) fn check_number(number: &str) -> Result<(), Refusal> {
    if number.is_empty() || number.len() > MAX_NUMBER {
        let code = ControlFailureCode::INVALID_DIALED_NUMBER;
        return Err(Refusal::Control(code, errors::NONE));
    }
    match number.chars().all(|c| c.is_ascii_digit() || "*#+".contains(c)) {
        true => Ok(()),
        false => Err(StatusCode::INVALID_DIGITS.into()),
    }
}

/// Refuses with the status of the first that is not right.
pub(super) fn first_wrong<const N: usize>(
    checks: [(bool, StatusCode); N],
) -> Result<(), StatusCode> {
    match checks.into_iter().find(|(right, _)| !right) {
        Some((_, status)) => Err(status),
        None => Ok(()),
    }
}

fn check_make_call(req: &MakeCallReq) -> Result<(), StatusCode> {
    check_options!(req)?;
    match req.call_placement_type == CallPlacementType::OUTBOUND && req.cct.is_none() {
        true => Err(StatusCode::REQUIRED_DATA_MISSING),
        false => Ok(()),
    }
}
