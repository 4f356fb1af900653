//! The life of connections: who joins a call, hears of it, and leaves it.

use super::calls::{Call, Endpoint, Leg, FIRST_CALL_ID};
use super::Simulator;
use crate::{
    AgentGreetingEventCode, AgentState, AllocationState, EventCause, LocalConnectionState,
};

impl Simulator {
    /// A call without legs.
    pub(super) fn new_call(&mut self, calling: Endpoint, called: Endpoint) -> u32 {
        while self.calls.contains_key(&self.next_call)
            || self.successors.contains_key(&self.next_call)
            || self.ended_calls.contains_key(&self.next_call)
            || self.next_call == u32::MAX
        {
            self.next_call = self.next_call.checked_add(1).unwrap_or(FIRST_CALL_ID);
        }
        let id = self.next_call;
        self.next_call += 1;
        let mut call = Call::new(id, calling, called, self.now);
        call.reference = self.call_reference(id);
        if let Some(phone) = call.calling.phone() {
            call.defaults = self.phones[phone].attributes.target;
        }
        self.calls.insert(id, call);
        id
    }

    /// CallReferenceID: what Unified CM calls the call, 16 bytes that no other call has.
    fn call_reference(&self, id: u32) -> Vec<u8> {
        [self.config.peripheral.id, self.config.start_time, self.time(), id]
            .into_iter()
            .flat_map(u32::to_be_bytes)
            .collect()
    }

    /// Adds a connection and gives its place in the call.
    pub(super) fn add_leg(&mut self, id: u32, mut leg: Leg) -> Option<usize> {
        if leg.part.is_none() {
            leg.part = self.new_part(self.calls.get(&id)?, &leg);
        }
        let call = self.calls.get_mut(&id)?;
        if let Some(phone) = leg.endpoint.phone() {
            self.phones[phone].calls.push(id);
        }
        call.legs.push(leg);
        Some(call.legs.len() - 1)
    }

    /// BEGIN_CALL_EVENT: the sessions of the phone hear of the call, and those of All Events too
    /// when it is new to them.
    pub(super) fn begin_leg(&mut self, id: u32, place: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        let endpoint = call.legs[place].endpoint.clone();
        let new_to_bridge = call.bridge.is_none();
        call.legs[place].associated = true;
        if new_to_bridge {
            call.bridge = Some(endpoint.clone());
        }
        let call = &self.calls[&id];
        let event = self.begin_call_event(call, &call.legs[place]);
        self.tell(endpoint.phone().into_iter().collect(), new_to_bridge, event);
    }

    /// BEGIN_CALL_EVENT to All Events sessions alone, about a connection that is no phone's.
    pub(super) fn begin_for_bridge(&mut self, id: u32, place: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.bridge = Some(call.legs[place].endpoint.clone());
        let call = &self.calls[&id];
        let event = self.begin_call_event(call, &call.legs[place]);
        let event = self.at_its_peripheral(call, event);
        self.tell(Vec::new(), true, event);
    }

    /// Everybody on the call talks now; `answering` is who made it so.
    pub(super) fn establish(&mut self, id: u32, answering: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.answered = true;
        for (place, leg) in call.legs.iter_mut().enumerate() {
            if place == answering || leg.state == LocalConnectionState::INITIATE {
                leg.go_to(LocalConnectionState::CONNECT, self.now);
            }
        }
        let call = &self.calls[&id];
        let talks = |place: &usize| {
            let state = call.legs[*place].state;
            [LocalConnectionState::CONNECT, LocalConnectionState::HOLD].contains(&state)
        };
        let others = (0..call.legs.len()).filter(|place| *place != answering).filter(talks);
        let order: Vec<usize> = std::iter::once(answering).chain(others).collect();
        let event = self.established_event(call, &call.legs[answering]);
        self.tell_call(id, event);
        for place in order {
            self.update_talking(id, place);
            self.start_rtp(id, place);
        }
        self.start_greeting(id, answering);
        self.emergency_is_answered(id);
        self.caller_is_answered(id);
        self.allocate(id, AllocationState::ESTABLISHED);
    }

    /// The agent at that leg is talking, or holds all calls.
    pub(super) fn update_talking(&mut self, id: u32, place: usize) {
        let phone = self.calls.get(&id).and_then(|call| call.legs[place].endpoint.phone());
        let Some(phone) = phone else { return };
        let Some(agent) = self.phones[phone].agent else { return };
        if !self.is_acd_line_busy(phone) {
            return;
        }
        let state = match self.holds_acd_calls(phone) {
            true => AgentState::HOLD,
            false => AgentState::TALKING,
        };
        if self.agents[agent].state != state {
            self.set_state(agent, state, 0);
        }
    }

    /// Whether no call of the phone is active.
    pub(super) fn holds_all_calls(&self, phone: usize) -> bool {
        let held = |id: u32| {
            let call = self.calls.get(&id);
            let leg = call.and_then(|call| Some(&call.legs[call.leg_of_phone(phone)?]));
            leg.is_some_and(|leg| leg.state == LocalConnectionState::HOLD)
        };
        self.live_calls(phone).all(held)
    }

    /// RTP_STARTED_EVENT, when the leg is a phone that has no sound yet.
    pub(super) fn start_rtp(&mut self, id: u32, place: usize) {
        let peer = 16_384 + 2 * self.random.below(8_192);
        let Some(call) = self.calls.get_mut(&id) else { return };
        let leg = &mut call.legs[place];
        let Some(phone) = leg.endpoint.phone() else { return };
        if leg.rtp.is_some() || leg.state != LocalConnectionState::CONNECT {
            return;
        }
        leg.rtp = Some(peer);
        for event in self.rtp_started_events(&self.calls[&id], phone, peer) {
            self.tell(vec![phone], true, event);
        }
    }

    /// RTP_STOPPED_EVENT, when the leg is a phone with sound.
    pub(super) fn stop_rtp(&mut self, id: u32, place: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        let leg = &mut call.legs[place];
        let (Some(phone), Some(peer)) = (leg.endpoint.phone(), leg.rtp.take()) else { return };
        for event in self.rtp_stopped_events(&self.calls[&id], phone, peer) {
            self.tell(vec![phone], true, event);
        }
    }

    /// That leg hangs up. With fewer than two parties left the call is over.
    pub(super) fn clear_leg(&mut self, id: u32, place: usize, cause: Option<EventCause>) {
        let Some(call) = self.calls.get(&id) else { return };
        let mut leaving = vec![place];
        let others = (0..call.legs.len()).filter(|at| *at != place && call.legs[*at].is_live());
        let others: Vec<usize> = others.collect();
        let over = others.len() < 2;
        if over {
            leaving.extend(others);
        }
        self.clear_legs(id, &leaving, cause, over);
    }

    /// All hang up; that leg is the first.
    pub(super) fn clear_all(&mut self, id: u32, first: usize) {
        let Some(call) = self.calls.get(&id) else { return };
        let others = (0..call.legs.len()).filter(|at| *at != first && call.legs[*at].is_live());
        let leaving: Vec<usize> = std::iter::once(first).chain(others).collect();
        self.clear_legs(id, &leaving, None, true);
    }

    fn clear_legs(&mut self, id: u32, leaving: &[usize], cause: Option<EventCause>, over: bool) {
        for &place in leaving {
            self.stop_rtp(id, place);
            self.end_greeting(id, place, AgentGreetingEventCode::FAILED);
            // CALL_CLEARED_EVENT ends a recording too: no event of its own then.
            if !over {
                self.end_recording(id, place);
            }
        }
        if over {
            self.abort_arrival(id);
            self.leave_queue(id);
        }
        self.clear_connections(id, leaving, cause, over);
        self.leave(id, leaving);
    }

    /// CALL_CONNECTION_CLEARED_EVENT for each leg that leaves, CALL_CLEARED_EVENT if all do.
    fn clear_connections(
        &mut self,
        id: u32,
        leaving: &[usize],
        cause: Option<EventCause>,
        over: bool,
    ) {
        for &place in leaving {
            let Some(call) = self.calls.get_mut(&id) else { return };
            call.legs[place].go_to(LocalConnectionState::NULL, self.now);
            let call = &self.calls[&id];
            let leg = &call.legs[place];
            let event = self.connection_cleared_event(call, &leg.endpoint, leg.cleared_by);
            self.tell_call(id, event);
        }
        if let (true, Some(call)) = (over, self.calls.get(&id)) {
            let last = call.bridge.as_ref().unwrap_or(&call.calling);
            let event = self.cleared_event(call, last, cause);
            self.waiting.retain(|waiting| *waiting != id);
            self.tell_call(id, event);
        }
    }

    /// The agents go on to their next state, and END_CALL_EVENT comes to all who do not wrap up.
    fn leave(&mut self, id: u32, leaving: &[usize]) {
        let Some(call) = self.calls.get(&id) else { return };
        let answered = call.answered;
        if !answered {
            self.end_legs(id, leaving);
        }
        for &place in leaving {
            self.agent_leaves(id, place);
        }
        if answered {
            self.end_legs(id, leaving);
        }
        self.lose_if_unobserved(id);
        self.forget_if_over(id);
    }

    /// The agent of that leg goes on: to the other call, or to the state after the calls.
    pub(super) fn agent_leaves(&mut self, id: u32, place: usize) {
        let phone = self.calls.get(&id).and_then(|call| call.legs[place].endpoint.phone());
        let Some((phone, agent)) = phone.and_then(|at| Some((at, self.phones[at].agent?))) else {
            return;
        };
        let Some(leg) = self.calls.get(&id).map(|call| &call.legs[place]) else { return };
        let (own, silent) = (!self.is_secondary(&leg.endpoint), leg.silent);
        if silent {
            return;
        }
        if self.is_acd_line_busy(phone) || !own && self.is_phone_busy(phone) {
            self.close_part(id, place, false);
            self.update_talking(id, place);
            return;
        }
        if !self.is_phone_busy(phone) {
            self.end_listening(phone);
        }
        // Calls on other lines are not what the agent wraps up.
        if !own && self.agents[agent].is_occupied() {
            return;
        }
        // Of several parties one may leave that never answered.
        let talked = [AgentState::TALKING, AgentState::HOLD].contains(&self.agents[agent].state);
        let wraps_up = self.calls_over(agent, talked);
        if let Some(call) = self.calls.get_mut(&id) {
            let leg = &mut call.legs[place];
            leg.wrap_up = wraps_up && leg.associated && !leg.released;
        }
        self.close_part(id, place, wraps_up);
        if own {
            self.only_other_lines_left(phone);
        }
    }

    /// END_CALL_EVENT to the phones of those legs. All Events sessions get theirs when the last
    /// leg of the call ends, about the connection they know.
    pub(super) fn end_legs(&mut self, id: u32, places: &[usize]) {
        let Some(call) = self.calls.get(&id) else { return };
        let known = call.bridge.clone();
        let mut ending: Vec<usize> = places
            .iter()
            .copied()
            .filter(|place| call.legs[*place].associated && !call.legs[*place].wrap_up)
            .collect();
        ending.sort_by_key(|place| Some(&call.legs[*place].endpoint) == known.as_ref());
        for place in ending {
            let Some(call) = self.calls.get_mut(&id) else { return };
            call.legs[place].associated = false;
            let endpoint = call.legs[place].endpoint.clone();
            let last = call.associated_phones().next().is_none();
            let bridge = last && call.bridge.as_ref() == Some(&endpoint);
            if bridge {
                call.bridge = None;
            }
            let event = self.end_call_event(&self.calls[&id], &endpoint);
            self.tell(endpoint.phone().into_iter().collect(), bridge, event);
        }
        self.end_for_bridge(id);
    }

    /// END_CALL_EVENT for All Events sessions, when nobody else is left.
    pub(super) fn end_for_bridge(&mut self, id: u32) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        if call.associated_phones().next().is_some() {
            return;
        }
        if let Some(endpoint) = call.bridge.take() {
            let call = &self.calls[&id];
            let event = self.at_its_peripheral(call, self.end_call_event(call, &endpoint));
            self.tell(Vec::new(), true, event);
        }
    }

    /// Lets a call go that only outside parties are left of: the centre cannot follow it.
    pub(super) fn lose_if_unobserved(&mut self, id: u32) {
        let waits = self.is_under_way(id);
        let Some(call) = self.calls.get_mut(&id).filter(|_| !waits) else { return };
        let observed = |leg: &Leg| leg.is_live() && leg.endpoint.phone().is_some();
        if !call.legs.iter().any(observed) {
            let now = self.now;
            call.legs.iter_mut().for_each(|leg| leg.go_to(LocalConnectionState::NULL, now));
        }
    }

    /// Drops legs that are over and wrapped up, and the call when it has no other.
    pub(super) fn forget_if_over(&mut self, id: u32) {
        let Some(call) = self.calls.get(&id) else { return };
        let over = !call.is_live();
        let gone = |leg: &Leg| !leg.is_live() && !leg.associated;
        for place in (0..call.legs.len()).filter(|at| gone(&call.legs[*at])).collect::<Vec<_>>() {
            self.close_part(id, place, false);
        }
        let Some(call) = self.calls.get_mut(&id) else { return };
        for leg in call.legs.iter().filter(|leg| !leg.is_live() && !leg.associated) {
            if let Some(phone) = leg.endpoint.phone() {
                self.phones[phone].calls.retain(|call| *call != id);
            }
        }
        // A device that comes back later must not find its old connection.
        call.legs.retain(|leg| leg.is_live() || leg.associated);
        let wrapped_up = call.legs.is_empty();
        if over {
            self.caller_is_gone(id);
            self.call_is_over(id);
        }
        if let (true, Some(call)) = (over && wrapped_up, self.calls.get(&id)) {
            self.successors.retain(|_, now| *now != call.id);
            self.calls.remove(&id).into_iter().for_each(|call| self.retire(call));
        }
    }

    /// The id that a call has now: calls get new ones in transfers and conferences.
    pub(super) fn present_id(&self, id: u32) -> u32 {
        self.successors.get(&id).copied().unwrap_or(id)
    }

    /// What is meant for `old` is meant for `new` from now on.
    pub(super) fn succeed(&mut self, old: u32, new: u32) {
        self.successors.values_mut().filter(|now| **now == old).for_each(|now| *now = new);
        self.successors.insert(old, new);
    }

    /// Takes one leg out of a call that goes on.
    pub(super) fn drop_leg(&mut self, id: u32, place: usize) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        call.legs[place].go_to(LocalConnectionState::NULL, self.now);
        self.end_legs(id, &[place]);
        let Some(call) = self.calls.get_mut(&id) else { return };
        // Whoever never answered has no part in the call.
        let leg = call.legs.remove(place);
        if let Some(phone) = leg.endpoint.phone() {
            self.phones[phone].calls.retain(|call| *call != id);
        }
    }

    /// Ends wrap-up of all calls at the phone: END_CALL_EVENT.
    pub(super) fn end_wrap_up(&mut self, phone: usize) {
        for id in self.phones[phone].calls.clone() {
            self.end_wrap_up_of(phone, id);
        }
    }

    pub(super) fn end_wrap_up_of(&mut self, phone: usize, id: u32) {
        let Some(call) = self.calls.get_mut(&id) else { return };
        let Some(place) = call.leg_of_phone(phone).filter(|at| call.legs[*at].wrap_up) else {
            return;
        };
        call.legs[place].wrap_up = false;
        self.end_legs(id, &[place]);
        self.forget_if_over(id);
    }

    pub(super) fn lacks_wrapup_data(&self, phone: usize) -> bool {
        let calls = self.phones[phone].calls.iter().filter_map(|id| self.calls.get(id));
        calls.into_iter().any(|call| {
            let leg = call.leg_of_phone(phone).map(|place| &call.legs[place]);
            leg.is_some_and(|leg| leg.wrap_up) && call.data.wrapup.is_none()
        })
    }

    /// All calls are lost to the centre at once: END_CALL_EVENT, though the voices go on.
    pub(super) fn lose_all_calls(&mut self) {
        let ids: Vec<u32> = self.calls.keys().copied().collect();
        for id in ids {
            let Some(call) = self.calls.get_mut(&id) else { continue };
            for leg in &mut call.legs {
                leg.go_to(LocalConnectionState::NULL, self.now);
                (leg.wrap_up, leg.rtp) = (false, None);
            }
            let places: Vec<usize> = (0..call.legs.len()).collect();
            self.end_legs(id, &places);
            self.forget_if_over(id);
        }
        self.waiting.clear();
        self.timers.forget_calls();
    }
}
