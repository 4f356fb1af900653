//! Phones: who is signed in there, which calls are there, and how they are found.

use super::calls::Endpoint;
use super::dialer::Attributes;
use super::{Device, DeviceName, Simulator};
use crate::{AgentState, StatusCode};

/// What goes on at a phone.
#[derive(Debug, Default)]
pub(super) struct Phone {
    /// The agent signed in.
    pub agent: Option<usize>,
    /// Calls with a leg here, those being wrapped up included; the oldest first.
    pub calls: Vec<u32>,
    /// What its calls are for: SET_DEVICE_ATTRIBUTES_REQ.
    pub attributes: Attributes,
    /// Nobody can sign in.
    pub out_of_service: bool,
}

impl Simulator {
    pub(super) fn instrument(&self, phone: usize) -> String {
        self.config.devices[phone].instrument.clone()
    }

    pub(super) fn endpoint(&self, phone: usize) -> Endpoint {
        Endpoint::Phone(phone, self.config.devices[phone].extension.clone())
    }

    pub(super) fn agent_id_at(&self, phone: usize) -> Option<String> {
        self.phones[phone].agent.map(|agent| self.config.agents[agent].agent_id.clone())
    }

    /// Whether the phone takes part in a call, ringing included.
    pub(super) fn is_phone_busy(&self, phone: usize) -> bool {
        self.live_calls(phone).next().is_some()
    }

    /// Calls the phone takes part in, but for those by which it is listened to.
    pub(super) fn live_calls(&self, phone: usize) -> impl Iterator<Item = u32> + '_ {
        self.phones[phone].calls.iter().copied().filter(move |id| {
            let leg =
                self.calls.get(id).and_then(|call| Some(&call.legs[call.leg_of_phone(phone)?]));
            leg.is_some_and(|leg| leg.is_live() && !leg.silent)
        })
    }

    /// Ends all calls of the phone.
    pub(super) fn hang_up_phone(&mut self, phone: usize) {
        let calls: Vec<u32> = self.live_calls(phone).collect();
        for id in calls {
            let leg = self.calls.get(&id).and_then(|call| call.leg_of_phone(phone));
            if let Some(leg) = leg {
                self.clear_leg(id, leg, None);
            }
        }
    }

    /// The phone that instrument, extension and agent name, each where given.
    pub(super) fn find_phone(&self, name: &DeviceName<'_>) -> Result<usize, StatusCode> {
        let by_instrument = name.instrument.map(|name| self.by_instrument.get(name));
        let by_extension = name.extension.map(|name| self.by_extension.get(name));
        let agent = match name.agent_id.map(|id| self.by_agent_id.get(id)) {
            Some(None) => return Err(StatusCode::INVALID_AGENT_DATA),
            Some(Some(agent)) => Some(*agent),
            None => None,
        };
        let mut phone = None;
        for found in [by_instrument, by_extension].into_iter().flatten() {
            let found = *found.ok_or(StatusCode::INVALID_AGENT_DATA)?;
            if phone.is_some_and(|phone| phone != found) {
                return Err(StatusCode::INCONSISTENT_AGENT_DATA);
            }
            phone = Some(found);
        }
        match (phone, agent) {
            (None, None) => Err(StatusCode::REQUIRED_DATA_MISSING),
            (None, Some(agent)) => self.agents[agent].phone.ok_or(StatusCode::AGENT_NOT_LOGGED_ON),
            (Some(phone), None) => Ok(phone),
            (Some(phone), Some(agent)) => self.phone_for_agent(phone, agent),
        }
    }

    /// An agent who is not signed in yet may be named together with a free phone.
    fn phone_for_agent(&self, phone: usize, agent: usize) -> Result<usize, StatusCode> {
        let free = self.phones[phone].agent.is_none() && self.agents[agent].phone.is_none();
        match free || self.phones[phone].agent == Some(agent) {
            true => Ok(phone),
            false => Err(StatusCode::INCONSISTENT_AGENT_DATA),
        }
    }

    pub(super) fn device(&self, phone: usize) -> Device {
        let config = &self.config.devices[phone];
        let agent = self.phones[phone].agent;
        Device {
            instrument: config.instrument.clone(),
            extension: config.extension.clone(),
            agent_id: self.agent_id_at(phone),
            state: agent.map_or(AgentState::LOGOUT, |agent| self.agents[agent].state),
        }
    }
}
