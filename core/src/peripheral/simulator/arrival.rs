//! The way of a routed call to the agent, and what can go wrong on it.
//!
//! The router announces a call by AGENT_PRE_CALL_EVENT and reserves the agent; the call itself
//! comes a moment later, if the configuration says so, and may not come at all.

use super::calls::Call;
use super::{Simulator, Timer};
use crate::messages::AgentPreCallAbortEvent;
use crate::{CallType, Message};

impl Simulator {
    /// The call is on its way to the agent who was chosen.
    pub(super) fn send_on(&mut self, id: u32, agent: usize, offer: u32) {
        let Some(delay) = self.config.delays.route.filter(|delay| !delay.is_zero()) else {
            return self.arrive(id, agent, offer);
        };
        if let Some(call) = self.calls.get_mut(&id) {
            call.arriving = Some(agent);
        }
        self.timers.set(self.now + delay, Timer::CallArrives { call: id, offer });
    }

    /// The call should be at the agent's phone now.
    pub(super) fn call_arrives(&mut self, id: u32, offer: u32) {
        let id = self.present_id(id);
        let Some(call) = self.calls.get_mut(&id).filter(|call| call.offers == offer) else {
            return;
        };
        if let Some(agent) = call.arriving.take() {
            self.arrive(id, agent, offer);
        }
    }

    /// The phone of the agent rings.
    fn arrive(&mut self, id: u32, agent: usize, offer: u32) {
        let Some(phone) = self.agents[agent].phone else { return };
        let predictive = self.calls.get(&id).is_some_and(|call| call.predictive.is_some());
        if !self.leave_vru(id, phone) {
            self.leave_route_point(id);
        }
        self.ring(id, phone, if predictive { CallType::AUTO_OUT } else { CallType::ACD_IN });
        if let Some(limit) = self.desk(agent).ring_no_answer_time {
            self.timers.set(self.now + limit, Timer::RingNoAnswer { call: id, offer });
        }
    }

    /// Whether a call is on its way to the agent.
    pub(super) fn is_awaited(&self, agent: usize) -> bool {
        self.calls.values().any(|call| call.arriving == Some(agent))
    }

    /// Whether a call has nobody at its end yet: it waits for an agent, or is on the way to one.
    pub(super) fn is_under_way(&self, id: u32) -> bool {
        let arriving = self.calls.get(&id).is_some_and(|call| call.arriving.is_some());
        arriving || self.waiting.contains(&id)
    }

    /// The call does not come after all: AGENT_PRE_CALL_ABORT_EVENT, and the agent is free again.
    pub(super) fn abort_arrival(&mut self, id: u32) {
        let Some(agent) = self.calls.get_mut(&id).and_then(|call| call.arriving.take()) else {
            return;
        };
        self.tell_abort(id, agent);
        self.calls_over(agent, false);
    }

    /// The agent goes away: calls on the way look for another one.
    pub(super) fn turn_back_calls(&mut self, agent: usize) {
        let coming = self.calls.values().filter(|call| call.arriving == Some(agent));
        for id in coming.map(|call| call.id).collect::<Vec<_>>() {
            if let Some(call) = self.calls.get_mut(&id) {
                call.arriving = None;
            }
            self.tell_abort(id, agent);
            self.waiting.push_front(id);
            self.routing_due = true;
        }
    }

    fn tell_abort(&mut self, id: u32, agent: usize) {
        let (Some(call), Some(phone)) = (self.calls.get(&id), self.agents[agent].phone) else {
            return;
        };
        let event = self.pre_call_abort_event(call, phone);
        self.tell(vec![phone], true, event);
    }

    fn pre_call_abort_event(&self, call: &Call, phone: usize) -> Message {
        let key = call.router_key.unwrap_or_default();
        let event = AgentPreCallAbortEvent {
            mrd_id: self.voice(),
            agent_instrument: Some(self.instrument(phone)),
            router_call_key_day: Some(key.day),
            router_call_key_call_id: Some(key.call_id),
            router_call_key_sequence_number: Some(key.sequence),
            ..Default::default()
        };
        event.into()
    }
}
