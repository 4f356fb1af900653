//! SUPERVISE_CALL_REQ: silent monitor, whisper, barge-in, intercept, clear.
//!
//! Who listens has a call of the own with the agent, who need not do anything about it and whose
//! other calls are as before. Who barges in makes a conference of the agent's call.

use super::call_control::Named;
use super::calls::Call;
use super::transfer::MAX_PARTIES;
use super::{errors, DeviceName, Simulator};
use crate::messages::{SuperviseCallConf, SuperviseCallReq};
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{
    CallType, ControlFailureCode, EventCause, LocalConnectionState, Message, StatusCode,
    SupervisoryAction,
};

/// A supervisor at a phone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Supervisor {
    pub phone: usize,
    pub agent: usize,
}

pub(super) fn control(code: ControlFailureCode, error: u32) -> Refusal {
    Refusal::Control(code, error)
}

pub(super) fn wrong_state(error: u32) -> Refusal {
    control(ControlFailureCode::INVALID_OBJECT_STATE, error)
}

impl Simulator {
    /// SUPERVISE_CALL_REQ.
    pub(super) fn supervise_call(&mut self, req: &SuperviseCallReq) -> Result<Message, Refusal> {
        let supervisor = self.supervisor(req)?;
        let supervised = match req.supervisory_action {
            SupervisoryAction::CLEAR => self.stop_supervising(supervisor, req)?,
            SupervisoryAction::MONITOR => {
                self.check_may_listen(supervisor, req)?;
                let agent = self.supervised(supervisor, req)?;
                self.listen(supervisor, agent, CallType::SUPERVISOR_MONITOR)?
            }
            SupervisoryAction::WHISPER => {
                let agent = self.supervised(supervisor, req)?;
                self.listen(supervisor, agent, CallType::SUPERVISOR_WHISPER)?
            }
            SupervisoryAction::BARGE_IN => {
                let agent = self.supervised(supervisor, req)?;
                self.barge_in(supervisor, agent)?
            }
            SupervisoryAction::INTERCEPT => {
                let agent = self.supervised(supervisor, req)?;
                self.intercept(supervisor, agent)?
            }
            _ => return Err(StatusCode::INVALID_SUPERVISORY_ACTION.into()),
        };
        let mut conf = SuperviseCallConf::default();
        conf.set_connection(&supervised);
        Ok(conf.into())
    }

    /// The supervisor, who is signed in at SupervisorInstrument.
    fn supervisor(&self, req: &SuperviseCallReq) -> Result<Supervisor, Refusal> {
        let instrument =
            req.supervisor_instrument.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let phone = *self.by_instrument.get(instrument).ok_or(control(
            ControlFailureCode::INVALID_CSTA_DEVICE_IDENTIFIER,
            errors::NO_INSTRUMENT_FOR_EXTENSION,
        ))?;
        let agent = self.phones[phone].agent.ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?;
        Ok(Supervisor { phone, agent })
    }

    /// The phone of the agent that the request names, where it names one.
    pub(super) fn supervised_phone(
        &self,
        req: &SuperviseCallReq,
    ) -> Result<Option<usize>, Refusal> {
        let name = DeviceName {
            extension: req.agent_extension.as_deref(),
            agent_id: req.agent_id.as_deref(),
            instrument: req.agent_instrument.as_deref(),
        };
        match self.find_phone(&name) {
            Ok(phone) => Ok(Some(phone)),
            Err(StatusCode::REQUIRED_DATA_MISSING) => Ok(None),
            Err(status) => Err(status.into()),
        }
    }

    /// The connection to supervise: one that is named in full, or the active one of an agent.
    fn supervised(&self, supervisor: Supervisor, req: &SuperviseCallReq) -> Result<Named, Refusal> {
        let phone = self.supervised_phone(req)?;
        let named = match (req.agent_connection_call_id, &req.agent_connection_device_id) {
            (Some(_), Some(_)) => self.named_agent_connection(req)?,
            (_, _) if phone.is_none() => return Err(StatusCode::REQUIRED_DATA_MISSING.into()),
            (Some(_), None) => return Err(StatusCode::REQUIRED_DATA_MISSING.into()),
            (None, _) => {
                let phone = phone.ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
                self.check_supervises(supervisor, phone)?;
                self.active_connection(phone).ok_or(StatusCode::NO_CALL_ACTIVE)?
            }
        };
        if phone.is_some_and(|phone| phone != named.phone) {
            return Err(control(ControlFailureCode::AGENT_NOT_PARTY_ON_CALL, errors::NONE));
        }
        self.check_supervises(supervisor, named.phone)?;
        Ok(named)
    }

    fn named_agent_connection(&self, req: &SuperviseCallReq) -> Result<Named, Refusal> {
        let connection = Connection {
            call_id: req.agent_connection_call_id,
            device_id_type: req.agent_connection_device_id_type,
            device_id: req.agent_connection_device_id.clone(),
        };
        let known = connection.call_id.is_some_and(|id| self.calls.contains_key(&id));
        let error = match req.supervisory_action {
            _ if !known => errors::SUPERVISE_UNKNOWN_CALL,
            SupervisoryAction::INTERCEPT => errors::INTERCEPT_UNKNOWN_CONNECTION,
            _ => errors::SUPERVISE_UNKNOWN_CONNECTION,
        };
        let code = ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER;
        self.named(&connection, None, control(code, error))
    }

    /// Supervisors supervise the calls of those who are in their teams, and not their own.
    pub(super) fn check_supervises(
        &self,
        supervisor: Supervisor,
        phone: usize,
    ) -> Result<(), Refusal> {
        let agent = self.phones[phone].agent.ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?;
        let own = supervisor.phone == phone;
        match !own && self.supervises(supervisor.agent, agent) {
            true => Ok(()),
            false => {
                let code = ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE;
                Err(control(code, errors::NONE))
            }
        }
    }

    /// The call that the phone talks in.
    pub(super) fn active_connection(&self, phone: usize) -> Option<Named> {
        self.live_calls(phone).find_map(|call| {
            let place = self.calls.get(&call)?.leg_of_phone(phone)?;
            let named = Named { call, place, phone };
            (self.state_of(named) == LocalConnectionState::CONNECT).then_some(named)
        })
    }

    pub(super) fn connection_of(&self, named: Named) -> Connection {
        let endpoint = self.endpoint_in(named.call, named.phone);
        self.calls.get(&named.call).map(|call| call.connection(&endpoint)).unwrap_or_default()
    }

    pub(super) fn hang_up_supervisor(&mut self, id: u32, phone: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        let Some(place) = call.leg_of_phone(phone) else { return };
        call.legs[place].cleared_by = Some(EventCause::SUPERVISOR_CLEAR);
        self.clear_leg(id, place, None);
    }

    /// Barge-in: a conference of which the agent is the controller.
    fn barge_in(&mut self, supervisor: Supervisor, agent: Named) -> Result<Connection, Refusal> {
        if self.calls.get(&agent.call).is_some_and(|call| barged_in(call).is_some()) {
            return Err(wrong_state(errors::SUPERVISE_ALREADY_BARGED_IN));
        }
        if self.state_of(agent) != LocalConnectionState::CONNECT {
            return Err(wrong_state(errors::SUPERVISE_NOT_TALKING));
        }
        let (consult, held) = match self.assisted(supervisor, agent) {
            Some(pair) => {
                self.check_pair(pair.0, pair.1, &errors::CONFERENCE)?;
                self.check_controller(pair.1)?;
                pair
            }
            None => (self.call_supervisor(supervisor, agent)?, agent),
        };
        let id = self.join(consult, held, EventCause::SUPERVISOR_BARGE_IN);
        if let Some(call) = self.calls.get_mut(&id) {
            call.barged_in = Some(supervisor.phone);
            let own = call.leg_of_phone(supervisor.phone);
            if let Some(leg) = own.and_then(|place| call.legs.get_mut(place)) {
                leg.go_on_as(CallType::SUPERVISOR_BARGEIN);
            }
        }
        Ok(self.connection_of(Named { call: id, ..agent }))
    }

    /// The agent has called the supervisor already: the consult call, and the one that is held.
    fn assisted(&self, supervisor: Supervisor, agent: Named) -> Option<(Named, Named)> {
        let consult = self.calls.get(&agent.call)?;
        let talks = &consult.legs[consult.leg_of_phone(supervisor.phone)?];
        let held = self.present_id(consult.consults?);
        let place = self.calls.get(&held)?.leg_of_phone(agent.phone)?;
        let held = Named { call: held, place, phone: agent.phone };
        talks.is_live().then_some((agent, held))
    }

    /// A consult call from the agent to the supervisor that is answered at once.
    fn call_supervisor(&mut self, supervisor: Supervisor, agent: Named) -> Result<Named, Refusal> {
        let not_talking = errors::SUPERVISE_NOT_TALKING;
        self.active_for_consult(&self.connection_of(agent), None, not_talking)?;
        self.check_controller(agent)?;
        self.check_room_for_one(agent)?;
        match self.listener(agent.phone) {
            Some((id, listener)) if listener.phone == supervisor.phone => {
                self.hang_up_supervisor(id, supervisor.phone);
            }
            _ if self.is_phone_busy(supervisor.phone)
                || self.agents[supervisor.agent].is_occupied() =>
            {
                return Err(control(ControlFailureCode::RESOURCE_BUSY, errors::NONE));
            }
            _ => {}
        }
        let data = self.calls.get(&agent.call).map(|call| call.data.clone()).unwrap_or_default();
        let own = self.endpoint(supervisor.phone);
        let kind = CallType::SUPERVISOR_BARGEIN;
        let (id, _) = self.consult(agent, own.id(), data, kind);
        self.ring_directly(id, supervisor.phone, kind);
        let rings = self.calls.get(&id).and_then(|call| {
            let place = call.leg_of_phone(supervisor.phone)?;
            (call.legs[place].state == LocalConnectionState::ALERTING).then_some(place)
        });
        if let Some(place) = rings {
            self.establish(id, place);
        }
        Ok(Named { call: id, place: 0, phone: agent.phone })
    }

    /// Whether one more party can be added to the call.
    pub(super) fn check_room_for_one(&self, party: Named) -> Result<(), Refusal> {
        match self.others(party.call, party.phone).len() + 2 > MAX_PARTIES {
            true => {
                let code = ControlFailureCode::CONFERENCE_MEMBER_LIMIT_EXCEEDED;
                Err(control(code, errors::CONFERENCE_FULL))
            }
            false => Ok(()),
        }
    }

    /// Intercept: the agent is dropped from a call that the supervisor has barged into.
    fn intercept(&mut self, supervisor: Supervisor, agent: Named) -> Result<Connection, Refusal> {
        let Some(call) = self.calls.get_mut(&agent.call) else {
            return Err(StatusCode::NO_CALL_ACTIVE.into());
        };
        if barged_in(call) != Some(supervisor.phone) {
            return Err(wrong_state(errors::SUPERVISOR_NOT_TALKING));
        }
        call.controller = Some(supervisor.phone);
        let own = call.leg_of_phone(supervisor.phone);
        if let Some(leg) = own.and_then(|place| call.legs.get_mut(place)) {
            leg.go_on_as(CallType::SUPERVISOR_INTERCEPT);
        }
        call.legs[agent.place].cleared_by = Some(EventCause::SUPERVISOR_INTERCEPT);
        let connection = self.connection_of(agent);
        self.clear_leg(agent.call, agent.place, None);
        Ok(connection)
    }

    /// Clear: the supervisor leaves the call that is supervised. Gives the agent's connection.
    fn stop_supervising(
        &mut self,
        supervisor: Supervisor,
        req: &SuperviseCallReq,
    ) -> Result<Connection, Refusal> {
        let phone = self.supervised_phone(req)?;
        let unknown = control(
            ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER,
            errors::SUPERVISE_CLEAR_UNKNOWN_CONNECTION,
        );
        let named = match (req.supervisor_connection_call_id, &req.supervisor_connection_device_id)
        {
            (Some(_), Some(_)) => {
                let connection = Connection {
                    call_id: req.supervisor_connection_call_id,
                    device_id_type: req.supervisor_connection_device_id_type,
                    device_id: req.supervisor_connection_device_id.clone(),
                };
                self.named(&connection, req.supervisor_instrument.as_deref(), unknown)?
            }
            _ => self.supervised_call(supervisor, req, phone)?.ok_or(unknown)?,
        };
        let (agent, supervised) = self.agent_supervised(supervisor, named.call).ok_or(unknown)?;
        match (agent, phone) {
            (Some(agent), Some(phone)) if agent != phone => return Err(unknown),
            (Some(agent), _) => self.check_supervises(supervisor, agent)?,
            (None, _) => {}
        }
        self.hang_up_supervisor(named.call, supervisor.phone);
        Ok(supervised)
    }

    /// The supervisor's own connection to the supervised call that the agent's side names.
    fn supervised_call(
        &self,
        supervisor: Supervisor,
        req: &SuperviseCallReq,
        phone: Option<usize>,
    ) -> Result<Option<Named>, Refusal> {
        if phone.is_none() && req.agent_connection_device_id.is_none() {
            return Err(StatusCode::REQUIRED_DATA_MISSING.into());
        }
        let fits = |call: u32, agent: Option<usize>, connection: &Connection| {
            let Some(agent) = agent else { return true };
            let device = req.agent_connection_device_id.as_ref();
            let same = [Some(call), connection.call_id].contains(&req.agent_connection_call_id);
            phone.is_none_or(|phone| phone == agent)
                && device.is_none_or(|id| Some(id) == connection.device_id.as_ref())
                && (same || req.agent_connection_call_id.is_none())
        };
        let found = self.live_calls(supervisor.phone).find_map(|call| {
            let (agent, connection) = self.agent_supervised(supervisor, call)?;
            let place = self.calls.get(&call)?.leg_of_phone(supervisor.phone)?;
            let named = Named { call, place, phone: supervisor.phone };
            fits(call, agent, &connection).then_some(named)
        });
        Ok(found)
    }

    /// Whom the supervisor supervises by that call, nobody after an intercept, and the connection
    /// that is supervised.
    fn agent_supervised(
        &self,
        supervisor: Supervisor,
        id: u32,
    ) -> Option<(Option<usize>, Connection)> {
        let call = self.calls.get(&id)?;
        if let Some(silent) = call.legs.iter().find(|leg| leg.silent && leg.is_live()) {
            let phone = silent.endpoint.phone()?;
            let active = self.active_connection(phone).map(|named| self.connection_of(named));
            let connection = active.unwrap_or_else(|| call.connection(&silent.endpoint));
            return Some((Some(phone), connection));
        }
        barged_in(call).filter(|phone| *phone == supervisor.phone)?;
        let agents = call.legs.iter().filter(|leg| leg.is_live());
        let agents = agents.filter_map(|leg| leg.endpoint.phone());
        let agents: Vec<usize> = agents.filter(|phone| *phone != supervisor.phone).collect();
        let controller = call.controller.filter(|phone| agents.contains(phone));
        let agent = controller.or(agents.first().copied());
        let endpoint = self.endpoint_in(id, agent.unwrap_or(supervisor.phone));
        Some((agent, call.connection(&endpoint)))
    }
}

/// The phone of the supervisor who has barged into the call and is there still.
fn barged_in(call: &Call) -> Option<usize> {
    let phone = call.barged_in?;
    let leg = call.leg_of_phone(phone)?;
    call.legs[leg].is_live().then_some(phone)
}
