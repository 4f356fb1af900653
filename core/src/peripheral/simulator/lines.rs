//! Phones with several lines: the ACD line, which agents work on, and others beside it.
//!
//! Calls on the other lines are not the agent's work. They keep routed calls away, as any call of
//! the agent's own does, but the agent's state does not follow them.

use super::calls::{Call, Endpoint, Leg};
use super::events::{line_type, LINE};
use super::Simulator;
use crate::messages::Line;
use crate::{CallType, LineType, LocalConnectionState};

impl Simulator {
    /// The further line that an endpoint is, by its LineHandle; `None` for what is no phone or is
    /// on its ACD line.
    fn secondary(&self, endpoint: &Endpoint) -> Option<(u16, LineType)> {
        let lines = &self.config.devices.get(endpoint.phone()?)?.lines;
        let place = lines.iter().position(|line| line.extension == endpoint.id())?;
        Some((u16::try_from(place).ok()? + LINE + 1, lines[place].kind))
    }

    pub(super) fn is_secondary(&self, endpoint: &Endpoint) -> bool {
        self.secondary(endpoint).is_some()
    }

    /// LineHandle.
    pub(super) fn line_handle(&self, endpoint: &Endpoint) -> u16 {
        self.secondary(endpoint).map_or(LINE, |(handle, _)| handle)
    }

    /// LineType: of the ACD line it depends on the call.
    pub(super) fn line_type(&self, call: &Call, leg: &Leg) -> LineType {
        match self.secondary(&leg.endpoint) {
            Some(_) if call.calling == leg.endpoint => LineType::NON_ACD_OUT,
            Some((_, kind)) => kind,
            None => line_type(call, leg),
        }
    }

    /// The lines of a phone, as QUERY_DEVICE_INFO_CONF lists them.
    pub(super) fn lines_of(&self, phone: usize) -> Vec<Line> {
        let others = self.config.devices[phone].lines.iter().map(|line| line.kind);
        let kinds = std::iter::once(LineType::INBOUND_ACD).chain(others);
        kinds
            .zip(LINE..)
            .map(|(kind, handle)| Line { line_handle: Some(handle), line_type: Some(kind) })
            .collect()
    }

    /// The end of that call at that phone.
    pub(super) fn endpoint_in(&self, call: u32, phone: usize) -> Endpoint {
        let call = self.calls.get(&call);
        let leg = call.and_then(|call| Some(&call.legs[call.leg_of_phone(phone)?]));
        leg.map_or_else(|| self.endpoint(phone), |leg| leg.endpoint.clone())
    }

    /// The line that others reach by that number.
    pub(super) fn endpoint_of(&self, phone: usize, extension: &str) -> Endpoint {
        Endpoint::Phone(phone, extension.to_owned())
    }

    /// Live connections of a phone, on whatever line.
    pub(super) fn live_legs(&self, phone: usize) -> impl Iterator<Item = &Leg> + '_ {
        self.live_calls(phone).filter_map(move |id| {
            let call = self.calls.get(&id)?;
            Some(&call.legs[call.leg_of_phone(phone)?])
        })
    }

    pub(super) fn is_line_busy(&self, line: &Endpoint) -> bool {
        let Some(phone) = line.phone() else { return false };
        self.live_legs(phone).any(|leg| leg.endpoint == *line)
    }

    /// Whether the agent's own line takes part in a call, ringing included.
    pub(super) fn is_acd_line_busy(&self, phone: usize) -> bool {
        self.is_line_busy(&self.endpoint(phone))
    }

    /// Whether the agent's own line has calls, and none is active.
    pub(super) fn holds_acd_calls(&self, phone: usize) -> bool {
        let own = self.endpoint(phone);
        self.live_legs(phone)
            .filter(|leg| leg.endpoint == own)
            .all(|leg| leg.state == LocalConnectionState::HOLD)
    }

    /// Another line rings. An agent without a call of his own is kept from routed calls meanwhile.
    pub(super) fn ring_line(&mut self, id: u32, line: Endpoint) {
        let Some(phone) = line.phone() else { return };
        let agent = self.phones[phone].agent;
        if let Some(agent) = agent.filter(|_| !self.is_phone_busy(phone)) {
            self.keep_from_routing(agent);
        }
        self.ring_at(id, line, CallType::NON_ACD);
    }

    /// The agent's own calls are over while another line still has one.
    pub(super) fn only_other_lines_left(&mut self, phone: usize) {
        if let Some(agent) = self.phones[phone].agent.filter(|_| self.is_phone_busy(phone)) {
            self.keep_from_routing(agent);
        }
    }

    /// A phone has one active call: on picking up another line the present one is held.
    pub(super) fn hold_active(&mut self, phone: usize) {
        let active = self.live_calls(phone).find_map(|id| {
            let call = self.calls.get(&id)?;
            let place = call.leg_of_phone(phone)?;
            let talks = call.legs[place].state == LocalConnectionState::CONNECT;
            talks.then_some(super::call_control::Named { call: id, place, phone })
        });
        if let Some(active) = active {
            self.hold(active);
            self.update_talking(active.call, active.place);
        }
    }
}
