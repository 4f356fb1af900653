//! Agents that the centre plays itself, so that there is life without any client.
//!
//! They do what a client would do, at times that chance chooses.

use super::agents::is_work;
use super::call_control::Named;
use super::random::Random;
use super::{Simulator, Timer, WrapUp};
use crate::{AgentState, LocalConnectionState, Message};
use std::time::Duration;

/// Keeps the stream of these agents apart from the others of the same seed.
const STREAM: u64 = 0x6175_746f_2061_6765;
/// How long a call rings before it is answered, at least and at most.
const ANSWER: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(5)];
/// How long wrap-up, or being not ready, lasts, at least and at most.
const PAUSE: [Duration; 2] = [Duration::from_secs(5), Duration::from_secs(15)];
/// CallWrapupData of their calls, where wrap-up needs such.
const WRAPUP_DATA: &str = "done";

/// The stream of their chance.
pub(super) fn chance(seed: u64) -> Random {
    Random::new(seed ^ STREAM)
}

/// Which of `all` are picked when `count` are wanted: the last of each of as many equal parts. The
/// first ones, which people try first, stay free as long as possible.
fn spread(count: usize, all: usize) -> impl Iterator<Item = usize> {
    let count = count.min(all);
    (1..=count).map(move |part| part * all / count - 1)
}

impl Simulator {
    pub(super) fn sign_auto_agents_in(&mut self) {
        let all = self.agents.len().min(self.phones.len());
        for place in spread(self.config.auto_agents as usize, all) {
            self.sign_in(place, place);
            self.agents[place].auto = true;
            self.set_state(place, AgentState::AVAILABLE, 0);
        }
    }

    /// A client signs in: whom the centre plays, as that agent or at that phone, goes.
    pub(super) fn give_way(&mut self, agent: usize, phone: usize) {
        for out in [Some(agent), self.phones[phone].agent].into_iter().flatten() {
            if self.agents[out].auto {
                self.force_out(out, 0);
            }
        }
    }

    /// The agent's state was set: one without calls is left after a while.
    pub(super) fn auto_state(&mut self, agent: usize) {
        let this = &self.agents[agent];
        if this.auto && (is_work(this.state) || this.state == AgentState::NOT_READY) {
            let since = this.since;
            let pause = self.auto_chance.between(PAUSE[0], PAUSE[1]);
            self.timers.set(self.now + pause, Timer::AutoReady { agent, since });
        }
    }

    /// That phone rings.
    pub(super) fn auto_ring(&mut self, call: u32, phone: usize) {
        let Some(agent) = self.phones[phone].agent.filter(|agent| self.agents[*agent].auto) else {
            return;
        };
        let delay = self.auto_chance.between(ANSWER[0], ANSWER[1]);
        self.timers.set(self.now + delay, Timer::AutoAnswer { agent, call });
    }

    /// Answers the call, if it still rings there.
    pub(super) fn auto_answer(&mut self, agent: usize, id: u32) {
        let Some(phone) = self.agents[agent].phone.filter(|_| self.agents[agent].auto) else {
            return;
        };
        if !self.answer_ringing(phone, id) {
            return;
        }
        let wraps_up = self.wrap_up_mode(agent) != WrapUp::NotAllowed;
        let this = &mut self.agents[agent];
        if this.group.is_some() && wraps_up {
            this.after = Some((AgentState::WORK_READY, 0));
        }
    }

    /// Answers the call, if it rings at that phone; whether it did.
    pub(super) fn answer_ringing(&mut self, phone: usize, id: u32) -> bool {
        let id = self.present_id(id);
        let Some(call) = self.calls.get(&id) else { return false };
        let rings = |place: &usize| call.legs[*place].state == LocalConnectionState::ALERTING;
        let Some(place) = call.leg_of_phone(phone).filter(rings) else { return false };
        self.pick_up(Named { call: id, place, phone });
        true
    }

    /// Goes available, if the state that began then still lasts and the peripheral is on line.
    pub(super) fn auto_ready(&mut self, agent: usize, since: Duration) {
        let this = &self.agents[agent];
        let pauses = is_work(this.state) || this.state == AgentState::NOT_READY;
        if !this.auto || this.since != since || !pauses || !self.is_online() {
            return;
        }
        let Some(phone) = this.phone else { return };
        if self.wrap_up_mode(agent) == WrapUp::RequiredWithData {
            self.fill_wrapup_data(phone);
        }
        // Refused while a call rings or is talked: try again later.
        if self.request_available(agent).is_err() {
            self.auto_state(agent);
        }
    }

    fn fill_wrapup_data(&mut self, phone: usize) {
        for id in self.phones[phone].calls.clone() {
            let Some(call) = self.calls.get(&id) else { continue };
            let wraps_up = call.leg_of_phone(phone).is_some_and(|at| call.legs[at].wrap_up);
            if !wraps_up || call.data.wrapup.is_some() {
                continue;
            }
            let mut request = crate::messages::SetCallDataReq {
                peripheral_id: Some(self.config.peripheral.id),
                call_wrapup_data: Some(WRAPUP_DATA.to_owned()),
                ..Default::default()
            };
            request.set_connection(&call.connection(&self.endpoint_in(id, phone)));
            // A refusal leaves the agent in wrap-up, as it would a person.
            let _ = self.dispatch(&Message::from(request));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_picked_are_spread_over_all() {
        let picked = |count| spread(count, 20).collect::<Vec<_>>();
        assert!(picked(0).is_empty());
        assert_eq!(picked(1), [19]);
        assert_eq!(picked(4), [4, 9, 14, 19]);
        assert_eq!(picked(99), (0..20).collect::<Vec<_>>());
    }
}
