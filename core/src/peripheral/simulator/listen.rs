//! Silent monitor and whisper: a call of the supervisor with an agent, beside the agent's own.

use super::call_control::Named;
use super::calls::Leg;
use super::supervise::{control, wrong_state, Supervisor};
use super::{errors, Simulator};
use crate::messages::SuperviseCallReq;
use crate::peripheral::Refusal;
use crate::wire::Connection;
use crate::{
    AgentState, CallType, ControlFailureCode, EventCause, LocalConnectionState, Message, StatusCode,
};

impl Simulator {
    /// Silent monitoring is of agents who talk: the answer to others depends on their state.
    pub(super) fn check_may_listen(
        &self,
        supervisor: Supervisor,
        req: &SuperviseCallReq,
    ) -> Result<(), Refusal> {
        let Some(phone) = self.supervised_phone(req)? else { return Ok(()) };
        self.check_supervises(supervisor, phone)?;
        let agent = self.phones[phone].agent.ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?;
        match self.agents[agent].state {
            AgentState::HOLD | AgentState::NOT_READY => {
                Err(wrong_state(errors::SILENT_MONITOR_AGENT_NOT_TALKING))
            }
            state if state == AgentState::AVAILABLE || super::agents::is_work(state) => {
                Err(wrong_state(errors::NONE))
            }
            _ => Ok(()),
        }
    }

    /// Silent monitor and whisper: a call of the supervisor with the agent.
    pub(super) fn listen(
        &mut self,
        supervisor: Supervisor,
        agent: Named,
        kind: CallType,
    ) -> Result<Connection, Refusal> {
        if self.state_of(agent) != LocalConnectionState::CONNECT {
            return Err(wrong_state(errors::SUPERVISE_NOT_TALKING));
        }
        let connection = self.connection_of(agent);
        if let Some((call, listener)) = self.listener(agent.phone) {
            if listener.phone != supervisor.phone {
                return Err(control(ControlFailureCode::RESOURCE_BUSY, errors::NONE));
            }
            self.change_listening(call, kind)?;
            return Ok(connection);
        }
        let ready = self.agents[supervisor.agent].state == AgentState::NOT_READY;
        if !ready || self.is_phone_busy(supervisor.phone) {
            return Err(wrong_state(errors::NONE));
        }
        self.begin_listening(supervisor, agent.phone, kind);
        Ok(connection)
    }

    /// From listening to whispering and back: the same call, of another type.
    fn change_listening(&mut self, id: u32, kind: CallType) -> Result<(), Refusal> {
        let Some(call) = self.calls.get_mut(&id) else { return Ok(()) };
        if call.legs.iter().all(|leg| leg.call_type == kind) {
            return Err(wrong_state(errors::NONE));
        }
        call.legs.iter_mut().for_each(|leg| leg.go_on_as(kind));
        self.tell_context(id);
        Ok(())
    }

    fn begin_listening(&mut self, supervisor: Supervisor, phone: usize, kind: CallType) {
        // Not a call that the rules for placed calls are made for, wrap-up and so on.
        self.begin_own_call(supervisor.agent, false);
        let (own, agent) = (self.endpoint(supervisor.phone), self.endpoint(phone));
        let id = self.new_call(own.clone(), agent.clone());
        self.add_leg(id, Leg::new(own, LocalConnectionState::INITIATE, kind));
        self.go_off_hook(id);
        let mut leg = Leg::new(agent, LocalConnectionState::ALERTING, kind);
        leg.silent = true;
        let Some(place) = self.add_leg(id, leg) else { return };
        self.begin_leg(id, place);
        let cause = match kind {
            CallType::SUPERVISOR_WHISPER => EventCause::SUPERVISOR_WHISPER,
            _ => EventCause::SUPERVISOR_MONITOR,
        };
        let Some(call) = self.calls.get(&id) else { return };
        let mut event = self.delivered_event(call, &call.legs[place]);
        set_cause(&mut event, cause);
        self.tell_call(id, event);
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.answered = true;
        for leg in &mut call.legs {
            leg.go_to(LocalConnectionState::CONNECT, self.now);
        }
        let call = &self.calls[&id];
        let mut event = self.established_event(call, &call.legs[place]);
        set_cause(&mut event, cause);
        self.tell_call(id, event);
        self.update_talking(id, 0);
        self.start_rtp(id, 0);
    }

    /// Who listens to that phone, and by which call.
    pub(super) fn listener(&self, phone: usize) -> Option<(u32, Supervisor)> {
        self.phones[phone].calls.iter().find_map(|id| {
            let call = self.calls.get(id)?;
            let leg = &call.legs[call.leg_of_phone(phone)?];
            let listener = call.legs.iter().find(|leg| leg.is_live() && !leg.silent)?;
            let own = listener.endpoint.phone().filter(|_| leg.silent && leg.is_live())?;
            Some((*id, Supervisor { phone: own, agent: self.phones[own].agent? }))
        })
    }

    /// The agent has no call left: nobody listens any more.
    pub(super) fn end_listening(&mut self, phone: usize) {
        while let Some((id, listener)) = self.listener(phone) {
            self.hang_up_supervisor(id, listener.phone);
        }
    }
}

fn set_cause(event: &mut Message, cause: EventCause) {
    match event {
        Message::CallDeliveredEvent(event) => event.event_cause = Some(cause),
        Message::CallEstablishedEvent(event) => event.event_cause = Some(cause),
        _ => {}
    }
}
