//! Where a dialled number leads, and which agent gets a call.

use super::calls::{Endpoint, Leg, Route, RouterKey};
use super::{DialledTarget, Simulator};
use crate::{CallType, EventCause, LocalConnectionState};

/// Days from 1 January 1601 to 1 January 1970: RouterCallKeyDay counts from the former.
const ROUTER_DAY_OF_EPOCH: u32 = 134_774;
/// Seconds of a day.
const DAY: u32 = 86_400;

/// Where a dialled number leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    /// To a phone that can ring.
    Phone(usize),
    /// To a further line of a phone.
    Line(Endpoint),
    /// To an agent of a service, by the service's index.
    Service(usize),
    /// Outside.
    Outside,
    /// Nowhere, because of that cause.
    Failed(EventCause),
}

impl Simulator {
    pub(super) fn destination(&self, number: &str) -> Destination {
        if let Some(&phone) = self.by_extension.get(number) {
            return self.destination_phone(phone, number);
        }
        let dialled = self.config.dialled_numbers.iter().find(|entry| entry.number == number);
        match dialled.map(|entry| entry.target) {
            Some(DialledTarget::Busy) => Destination::Failed(EventCause::BUSY),
            Some(DialledTarget::Service(service)) => {
                let services = &self.config.services;
                match services.iter().position(|entry| entry.number == service) {
                    Some(service) => Destination::Service(service),
                    None => Destination::Failed(EventCause::DEST_NOT_OBTAINABLE),
                }
            }
            None if self.is_outside(number) => Destination::Outside,
            None => Destination::Failed(EventCause::DEST_NOT_OBTAINABLE),
        }
    }

    fn is_outside(&self, number: &str) -> bool {
        let prefix = &self.config.outside_prefix;
        !prefix.is_empty() && number.starts_with(prefix.as_str())
    }

    /// A line has one call. The agent's own is busy during wrap-up too.
    fn destination_phone(&self, phone: usize, number: &str) -> Destination {
        let Some(agent) = self.phones[phone].agent else {
            return Destination::Failed(EventCause::DEST_NOT_OBTAINABLE);
        };
        let line = self.endpoint_of(phone, number);
        let own = !self.is_secondary(&line);
        match self.is_line_busy(&line) || own && self.agents[agent].is_occupied() {
            true => Destination::Failed(EventCause::BUSY),
            false if own => self.direct_destination(agent, phone),
            false => Destination::Line(line),
        }
    }

    /// What a dialled number is, as CalledDeviceID.
    pub(super) fn called_endpoint(&self, number: &str) -> Endpoint {
        if let Some(&phone) = self.by_extension.get(number) {
            return self.endpoint_of(phone, number);
        }
        if self.config.dialled_numbers.iter().any(|entry| entry.number == number) {
            return Endpoint::RoutePoint(number.to_owned());
        }
        match self.is_outside(number) {
            true => Endpoint::Outside(number.to_owned()),
            false => Endpoint::Nowhere(number.to_owned()),
        }
    }

    /// The call asks for an agent of the service, and waits for one.
    pub(super) fn queue(&mut self, call: u32, service: usize) {
        let key = self.next_router_key();
        if let Some(call) = self.calls.get_mut(&call) {
            call.route = Some(Route { service, skill_group: None });
            (call.router_key, call.key_used) = (Some(key), false);
            call.queued = self.now;
            self.waiting.push_back(call.id);
            self.routing_due = true;
        }
    }

    /// Router call keys count from 1 each day.
    fn next_router_key(&mut self) -> RouterKey {
        let day = self.time() / DAY + ROUTER_DAY_OF_EPOCH;
        if self.router.0 != day {
            self.router = (day, 0);
        }
        self.router.1 += 1;
        RouterKey { day, call_id: self.router.1, sequence: 0 }
    }

    /// The agent has become available: last in the order of the skill groups.
    pub(super) fn offer_to_routing(&mut self, agent: usize) {
        self.turns += 1;
        self.agents[agent].turn = self.turns;
        for group in &self.agents[agent].groups {
            self.available.entry(*group).or_default().insert((self.turns, agent));
        }
        self.routing_due = true;
    }

    /// The agent is no longer available.
    pub(super) fn withdraw_from_routing(&mut self, agent: usize) {
        let turn = self.agents[agent].turn;
        for group in &self.agents[agent].groups {
            if let Some(agents) = self.available.get_mut(group) {
                agents.remove(&(turn, agent));
            }
        }
    }

    /// Gives waiting calls to available agents, in the order the calls came.
    pub(super) fn route_waiting(&mut self) {
        // The central controller routes: what is due waits for it.
        if !self.controller_online || !std::mem::take(&mut self.routing_due) {
            return;
        }
        let mut place = 0;
        while let Some(&id) = self.waiting.get(place) {
            match self.choose_agent(id) {
                Some((agent, group)) => {
                    self.waiting.remove(place);
                    self.offer(id, agent, group);
                }
                None => {
                    self.tell_queued(id);
                    place += 1;
                }
            }
        }
    }

    /// The agent who has been available longest, in the first skill group of the call's service
    /// that has one.
    fn choose_agent(&self, call: u32) -> Option<(usize, u32)> {
        let route = self.calls.get(&call)?.route?;
        let groups = &self.config.services.get(route.service)?.skill_groups;
        groups.iter().find_map(|group| Some((self.longest_available(*group)?, *group)))
    }

    fn longest_available(&self, group: u32) -> Option<usize> {
        self.available.get(&group)?.first().map(|(_, agent)| *agent)
    }

    /// Announces the call to the agent who was chosen.
    fn offer(&mut self, id: u32, agent: usize, group: u32) {
        let Some(phone) = self.agents[agent].phone else { return };
        let Some(call) = self.calls.get_mut(&id) else { return };
        if let Some(route) = &mut call.route {
            route.skill_group = Some(group);
        }
        let again = std::mem::replace(&mut call.key_used, true);
        if let Some(key) = &mut call.router_key {
            key.sequence += u32::from(again);
        }
        call.offers += 1;
        let offer = call.offers;
        let event = self.pre_call_event(&self.calls[&id], phone, agent);
        self.tell(vec![phone], true, event);
        self.reserve(agent, group);
        self.send_on(id, agent, offer);
    }

    /// The call goes on from the route point that an agent has dialled, or that makes predictive
    /// calls: its connection there is released.
    pub(super) fn leave_route_point(&mut self, id: u32) {
        let Some(call) = self.calls.get(&id).filter(|call| call.offers == 1) else { return };
        let here = |leg: &Leg| matches!(leg.endpoint, Endpoint::RoutePoint(_)) && leg.is_live();
        let place = call.legs.iter().position(here);
        let dialled = call.calling.phone().map(|_| call.called.clone());
        let dialled = dialled.filter(|to| matches!(to, Endpoint::RoutePoint(_)));
        let Some(left) = place.map(|at| call.legs[at].endpoint.clone()).or(dialled) else {
            return;
        };
        let event = self.connection_cleared_event(call, &left, Some(EventCause::REDIRECTED));
        self.tell_call(id, event);
        if let (Some(place), Some(call)) = (place, self.calls.get_mut(&id)) {
            call.legs.remove(place);
        }
    }

    /// BEGIN_CALL_EVENT and CALL_DELIVERED_EVENT: the phone rings.
    pub(super) fn ring(&mut self, id: u32, phone: usize, call_type: CallType) {
        self.ring_at(id, self.endpoint(phone), call_type);
    }

    /// The same at one of the phone's lines.
    pub(super) fn ring_at(&mut self, id: u32, endpoint: Endpoint, call_type: CallType) {
        let Some(phone) = endpoint.phone() else { return };
        let own = !self.is_secondary(&endpoint);
        let leg = Leg::new(endpoint, LocalConnectionState::ALERTING, call_type);
        let Some(place) = self.add_leg(id, leg) else { return };
        self.begin_leg(id, place);
        let call = &self.calls[&id];
        let event = self.delivered_event(call, &call.legs[place]);
        self.tell_call(id, event);
        self.auto_ring(id, phone);
        if own {
            self.desk_ring(id, phone);
        }
    }

    /// Takes a call that nobody answered away from the agent, and looks for another one.
    pub(super) fn ring_no_answer(&mut self, id: u32, offer: u32) {
        let Some(call) = self.calls.get(&id) else { return };
        let ringing = |leg: &Leg| leg.state == LocalConnectionState::ALERTING;
        let Some(place) = call.legs.iter().position(ringing) else { return };
        let Some(phone) = call.legs[place].endpoint.phone() else { return };
        if call.offers != offer {
            return;
        }
        let agent = self.phones[phone].agent;
        if let Some(agent) = agent {
            self.missed_call(agent);
        }
        let call = &self.calls[&id];
        let cause = Some(EventCause::REDIRECTED);
        let event = self.connection_cleared_event(call, &call.legs[place].endpoint, cause);
        self.tell_call(id, event);
        self.drop_leg(id, place);
        self.reroute(id, agent);
        self.enter_vru(id);
        self.waiting.push_front(id);
        self.routing_due = true;
    }
}
