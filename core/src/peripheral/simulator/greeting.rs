//! Agent greetings: a recorded "how can I help you" that a routed call begins with.

use super::{errors, Simulator, Timer};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{AgentGreetingAction, AgentGreetingEventCode, ControlFailureCode, Message, StatusCode};

impl Simulator {
    /// AGENT_GREETING_CONTROL_REQ.
    pub(super) fn control_greeting(
        &mut self,
        req: &AgentGreetingControlReq,
    ) -> Result<Message, Refusal> {
        let id = req.agent_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let agent = *self.by_agent_id.get(id).ok_or(StatusCode::INVALID_AGENT_DATA)?;
        if self.agents[agent].phone.is_none() {
            return Err(StatusCode::AGENT_NOT_LOGGED_ON.into());
        }
        match req.agent_action {
            AgentGreetingAction::STOP_GREETING => self.stop_greeting(agent)?,
            AgentGreetingAction::DISABLE_GREETING => self.agents[agent].no_greeting = true,
            AgentGreetingAction::ENABLE_GREETING => self.agents[agent].no_greeting = false,
            _ => {
                let code = ControlFailureCode::VALUE_OUT_OF_RANGE;
                return Err(Refusal::Control(code, errors::NONE));
            }
        }
        Ok(AgentGreetingControlConf::default().into())
    }

    fn stop_greeting(&mut self, agent: usize) -> Result<(), Refusal> {
        let phone = self.agents[agent].phone;
        let playing = self.calls.values().find_map(|call| {
            let place = call.legs.iter().position(|leg| {
                leg.greeting.is_some() && phone.is_some() && leg.endpoint.phone() == phone
            });
            Some((call.id, place?))
        });
        let (id, place) = playing.ok_or(Refusal::Control(
            ControlFailureCode::AGENT_GREETING_CONTROL_OPERATION_FAILURE,
            errors::UNKNOWN,
        ))?;
        self.end_greeting(id, place, AgentGreetingEventCode::ENDED);
        Ok(())
    }

    /// The agent at that leg has answered a routed call: the caller hears the greeting first.
    pub(super) fn start_greeting(&mut self, id: u32, place: usize) {
        let Some(length) = self.config.delays.greeting else { return };
        let Some(call) = self.calls.get(&id) else { return };
        let agent = call.legs[place].endpoint.phone().and_then(|phone| self.phones[phone].agent);
        let Some(agent) = agent.filter(|agent| !self.agents[*agent].no_greeting) else { return };
        if self.agents[agent].group.is_none() {
            return;
        }
        self.turns += 1;
        let number = self.turns;
        if let Some(call) = self.calls.get_mut(&id) {
            call.legs[place].greeting = Some(number);
        }
        self.tell_greeting(id, place, AgentGreetingEventCode::STARTED);
        self.timers.set(self.now + length, Timer::GreetingOver { call: id, number });
    }

    /// The greeting has been played to its end, if it is still that one.
    pub(super) fn greeting_over(&mut self, id: u32, number: u64) {
        let id = self.present_id(id);
        let playing = self
            .calls
            .get(&id)
            .and_then(|call| call.legs.iter().position(|leg| leg.greeting == Some(number)));
        if let Some(place) = playing {
            self.end_greeting(id, place, AgentGreetingEventCode::ENDED);
        }
    }

    /// CALL_AGENT_GREETING_EVENT, if a greeting plays there. GreetingType has no tag that the guide
    /// prints, so it is left out.
    pub(super) fn end_greeting(&mut self, id: u32, place: usize, code: AgentGreetingEventCode) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        if call.legs[place].greeting.take().is_some() {
            self.tell_greeting(id, place, code);
        }
    }

    fn tell_greeting(&mut self, id: u32, place: usize, event_code: AgentGreetingEventCode) {
        let Some(call) = self.calls.get(&id) else { return };
        let endpoint = &call.legs[place].endpoint;
        let phone = endpoint.phone();
        let mut event = CallAgentGreetingEvent {
            peripheral_id: Some(self.config.peripheral.id),
            event_code,
            peripheral_error_code: match event_code {
                AgentGreetingEventCode::FAILED => errors::UNKNOWN,
                _ => errors::NONE,
            },
            agent_id: phone.and_then(|phone| self.agent_id_at(phone)),
            ..Default::default()
        };
        event.set_connection(&call.connection(endpoint));
        self.tell(phone.into_iter().collect(), true, event.into());
    }
}
