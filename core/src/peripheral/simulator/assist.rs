//! SUPERVISOR_ASSIST_REQ and EMERGENCY_CALL_REQ: an agent calls a supervisor for help.

use super::call_control::Named;
use super::calls::Leg;
use super::recording::agent_named;
use super::routing::Destination;
use super::{errors, DeviceName, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{
    CallMannerType, CallType, ControlFailureCode, DeskSettingsMask, EventCause, LineType,
    LocalConnectionState, Message, StatusCode,
};

/// What the agent asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Help {
    Assist,
    Emergency,
}

impl Help {
    fn call_type(self) -> CallType {
        match self {
            Help::Assist => CallType::ASSIST,
            Help::Emergency => CallType::EMERGENCY,
        }
    }

    fn cause(self) -> EventCause {
        match self {
            Help::Assist => EventCause::SUPERVISOR_ASSIST,
            Help::Emergency => EventCause::EMERGENCY_CALL,
        }
    }
}

/// The agent who asks, and the call it is about, as the requests name them.
macro_rules! asked {
    ($req:expr) => {
        (agent_named!($req), &$req.connection())
    };
}

/// What the call for help is to the agent: a consult call for it has its type on both sides.
pub(super) fn own_call_type(offered: CallType) -> CallType {
    match offered {
        CallType::ASSIST | CallType::EMERGENCY => offered,
        _ => CallType::CONSULT,
    }
}

impl Simulator {
    /// SUPERVISOR_ASSIST_REQ.
    pub(super) fn supervisor_assist(
        &mut self,
        req: &SupervisorAssistReq,
    ) -> Result<Message, Refusal> {
        let (connection, line) = self.help(asked!(req), Help::Assist)?;
        let mut conf = SupervisorAssistConf {
            line_handle: line.line_handle,
            line_type: line.line_type,
            ..Default::default()
        };
        conf.set_connection(&connection);
        Ok(conf.into())
    }

    /// EMERGENCY_CALL_REQ. Its confirmation names the new call too, as the Supervisor service has
    /// it; where the guide tells of Client Control it names the agent's.
    pub(super) fn emergency_call(&mut self, req: &EmergencyCallReq) -> Result<Message, Refusal> {
        let (connection, line) = self.help(asked!(req), Help::Emergency)?;
        let mut conf = EmergencyCallConf {
            line_handle: line.line_handle,
            line_type: line.line_type,
            ..Default::default()
        };
        conf.set_connection(&connection);
        Ok(conf.into())
    }

    /// Calls a supervisor of the agent's team; gives the agent's connection to the new call.
    fn help(
        &mut self,
        (name, connection): (DeviceName<'_>, &Connection),
        help: Help,
    ) -> Result<(Connection, Line), Refusal> {
        let phone = self.find_phone(&name)?;
        let agent = self.phones[phone].agent.ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?;
        let related = self.related_call(phone, connection)?;
        if let (Help::Emergency, Some(talking)) = (help, related) {
            // As the emergency is told, whether a supervisor is found or not.
            self.record_emergency(agent, talking);
        }
        // An emergency is nothing that one has to be allowed.
        if help == Help::Assist && !self.desk_has(agent, DeskSettingsMask::SUPERVISOR_CALLS_ALLOWED)
        {
            let code = ControlFailureCode::PRIVILEGE_VIOLATION_ON_CALLED_DEVICE;
            return Err(Refusal::Control(code, errors::NONE));
        }
        if !self.is_in_a_team(agent) {
            let code = ControlFailureCode::INVALID_TEAM_SPECIFIED;
            return Err(Refusal::Control(code, errors::AGENT_NOT_IN_A_TEAM));
        }
        let supervisor = self.free_supervisor(agent).ok_or(StatusCode::SUPERVISOR_NOT_FOUND)?;
        let (id, line_type) = match related {
            Some(active) => self.consult_supervisor(active, agent, supervisor, help)?,
            None => self.call_for_help(phone, agent, supervisor, help)?,
        };
        let endpoint = self.endpoint_in(id, phone);
        let own = self.calls.get(&id).map(|call| call.connection(&endpoint)).unwrap_or_default();
        let line_handle = Some(self.line_handle(&endpoint));
        Ok((own, Line { line_handle, line_type: Some(line_type) }))
    }

    /// The call that the agent needs help with: the one named, or the one the agent talks
    /// in.
    fn related_call(
        &self,
        phone: usize,
        connection: &Connection,
    ) -> Result<Option<Named>, Refusal> {
        if connection.call_id.is_none() {
            return Ok(self.active_connection(phone));
        }
        let code = ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER;
        let unknown = Refusal::Control(code, errors::NONE);
        self.named(connection, Some(&self.instrument(phone)), unknown).map(Some)
    }

    /// The phone of the first supervisor who can be called, the primary one before the others.
    fn free_supervisor(&self, agent: usize) -> Option<usize> {
        let supervisors = self.supervisors_of_agent(agent).into_iter();
        supervisors.filter(|supervisor| *supervisor != agent).find_map(|supervisor| {
            let phone = self.agents[supervisor].phone?;
            let number = self.endpoint(phone);
            (self.destination(number.id()) == Destination::Phone(phone)).then_some(phone)
        })
    }

    /// A consult call or, by the agent's desk settings, a conference at once.
    fn consult_supervisor(
        &mut self,
        active: Named,
        agent: usize,
        supervisor: usize,
        help: Help,
    ) -> Result<(u32, LineType), Refusal> {
        let endpoint = self.endpoint_in(active.call, active.phone);
        let own = self.calls.get(&active.call).map(|call| call.connection(&endpoint));
        self.active_for_consult(&own.unwrap_or_default(), None, errors::NONE)?;
        let at_once = self.conferences_at_once(agent, help);
        if at_once {
            self.check_controller(active)?;
            self.check_room_for_one(active)?;
        }
        let data = self.calls.get(&active.call).map(|call| call.data.clone()).unwrap_or_default();
        let number = self.endpoint(supervisor);
        let (id, line_type) = self.consult(active, number.id(), data, help.call_type());
        self.connect(id, Destination::Phone(supervisor));
        let id = match at_once {
            true => {
                let consulting = Named { call: id, place: 0, phone: active.phone };
                self.join(consulting, active, help.cause())
            }
            false => id,
        };
        Ok((id, line_type))
    }

    /// SupervisorAssistCallMethod and EmergencyCallMethod of the agent's desk settings.
    fn conferences_at_once(&self, agent: usize, help: Help) -> bool {
        let desk = self.desk(agent);
        match help {
            Help::Assist => desk.supervisor_assist_call_method,
            Help::Emergency => desk.emergency_call_method,
        }
    }

    /// A call of its own, as there is none that the supervisor could be consulted about.
    fn call_for_help(
        &mut self,
        phone: usize,
        agent: usize,
        supervisor: usize,
        help: Help,
    ) -> Result<(u32, LineType), Refusal> {
        self.check_may_dial(phone, agent, CallMannerType::BELLIGERENT)?;
        self.begin_own_call(agent, true);
        let own = self.endpoint(phone);
        let id = self.new_call(own.clone(), self.endpoint(supervisor));
        let leg = Leg::new(own, LocalConnectionState::INITIATE, help.call_type());
        let line_type =
            self.calls.get(&id).map(|call| self.line_type(call, &leg)).unwrap_or_default();
        if let Some(call) = self.calls.get_mut(&id) {
            call.offered_as = Some(help.call_type());
        }
        self.add_leg(id, leg);
        self.go_off_hook(id);
        self.connect(id, Destination::Phone(supervisor));
        Ok((id, line_type))
    }
}
