//! The world outside: callers, and what is done to the centre.

use super::calls::{CallData, Endpoint, Leg};
use super::routing::Destination;
use super::Simulator;
use crate::{AgentState, CallType, EventCause, LocalConnectionState};

/// The longest ANI and DialedNumber of call events.
const MAX_NUMBER: usize = 39;
/// The longest call variable.
const MAX_VARIABLE: usize = 40;

/// Why a call from outside did not come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlaceCallError {
    /// The number is busy: CEC_BUSY.
    #[error("the number is busy")]
    Busy,
    /// No such number for callers from outside, or nobody is signed in there:
    /// CEC_DEST_NOT_OBTAINABLE.
    #[error("the number cannot be obtained")]
    NotObtainable,
    /// The peripheral is off line.
    #[error("the peripheral is off line")]
    Offline,
    /// A number has more than 39 characters, a call variable more than 40 or another index than 1
    /// to 10, or a character is none of Latin-1.
    #[error("a number or call variable is too long, or has a character that no message can carry")]
    InvalidText,
}

impl Simulator {
    /// A party outside calls a number of the centre. Gives the id of the call.
    ///
    /// `call_variables` are pairs of number (1 to 10) and text (at most 40 characters). While
    /// nobody is available the call waits without any event: in Unified CCE it is not at the agent
    /// peripheral yet.
    ///
    /// # Errors
    /// See [`PlaceCallError`]; no call exists then and no event was sent.
    pub fn place_call(
        &mut self,
        ani: &str,
        dialed: &str,
        call_variables: &[(u8, &str)],
    ) -> Result<u32, PlaceCallError> {
        self.place(ani, dialed, caller_data(call_variables)?)
    }

    /// The same with all data that a call may have.
    pub(super) fn place(
        &mut self,
        ani: &str,
        dialed: &str,
        data: CallData,
    ) -> Result<u32, PlaceCallError> {
        let ani = checked(ani, MAX_NUMBER)?;
        checked(dialed, MAX_NUMBER)?;
        if !self.is_online() {
            return Err(PlaceCallError::Offline);
        }
        if self.config.internal_numbers.iter().any(|internal| internal == dialed) {
            return Err(PlaceCallError::NotObtainable);
        }
        let destination = match self.destination(dialed) {
            Destination::Failed(EventCause::BUSY) => return Err(PlaceCallError::Busy),
            Destination::Failed(_) | Destination::Outside => {
                return Err(PlaceCallError::NotObtainable)
            }
            destination => destination,
        };
        let caller = Endpoint::Outside(ani.clone());
        let id = self.new_call(caller.clone(), self.called_endpoint(dialed));
        if let Some(call) = self.calls.get_mut(&id) {
            call.ani = Some(ani);
            call.data = data;
        }
        self.add_leg(id, Leg::new(caller, LocalConnectionState::INITIATE, CallType::OTHER_IN));
        match destination {
            Destination::Service(service) => {
                self.queue(id, service);
                self.enter_vru(id);
            }
            Destination::Phone(phone) => self.ring_directly(id, phone, CallType::OTHER_IN),
            Destination::Line(line) => self.ring_line(id, line),
            Destination::Outside | Destination::Failed(_) => {}
        }
        self.route_waiting();
        Ok(id)
    }

    /// The outside party of that call hangs up; false if the call has none, or is over.
    ///
    /// The id that [`Simulator::place_call`] gave stays good when a transfer or a conference gives
    /// the call another one.
    pub fn hang_up(&mut self, call: u32) -> bool {
        let call = self.present_id(call);
        let outside = self.calls.get(&call).and_then(|call| {
            call.legs
                .iter()
                .position(|leg| leg.is_live() && matches!(leg.endpoint, Endpoint::Outside(_)))
        });
        let Some(place) = outside else { return false };
        let cause = self.abandon_cause(call);
        self.clear_leg(call, place, cause);
        self.route_waiting();
        true
    }

    /// The outside party that was called answers.
    pub(super) fn outside_answers(&mut self, id: u32) {
        let id = self.present_id(id);
        let Some(call) = self.calls.get(&id) else { return };
        let ringing = call.legs.iter().position(|leg| {
            leg.state == LocalConnectionState::ALERTING
                && matches!(leg.endpoint, Endpoint::Outside(_))
        });
        if let Some(place) = ringing {
            self.establish(id, place);
        }
    }

    /// Whether the peripheral with the agents is on line, and the server reaches it.
    pub(super) fn is_online(&self) -> bool {
        self.gateway_online && self.online.first().copied().unwrap_or(false)
    }

    /// Takes a peripheral off line or brings it back; false if there is none of that id.
    ///
    /// Off line, everybody gets SYS_PERIPHERAL_OFFLINE and all calls end for the clients with
    /// END_CALL_EVENT. Agents stay signed in; back on line, everybody gets SYS_PERIPHERAL_ONLINE
    /// and the state of each agent is told.
    pub fn set_online(&mut self, peripheral_id: u32, online: bool) -> bool {
        let ids = std::iter::once(&self.config.peripheral).chain(&self.config.other_peripherals);
        let Some(place) = ids.into_iter().position(|known| known.id == peripheral_id) else {
            return false;
        };
        if self.online[place] == online {
            return true;
        }
        self.online[place] = online;
        self.tell_peripheral_status(peripheral_id, online);
        match (place, online) {
            (0, false) => self.go_off_line(),
            (0, true) if self.gateway_online => self.come_on_line(),
            _ => {}
        }
        true
    }

    /// Everybody hears how the agents are, and those that the centre plays go on.
    pub(super) fn come_on_line(&mut self) {
        for agent in 0..self.agents.len() {
            self.tell_in_all_domains(agent);
            self.auto_state(agent);
        }
    }

    pub(super) fn go_off_line(&mut self) {
        self.lose_all_calls();
        let now = self.now;
        for index in 0..self.agents.len() {
            self.state_changes(index, AgentState::NOT_READY);
        }
        for agent in self.agents.iter_mut().filter(|agent| agent.phone.is_some()) {
            // A routed call that can no longer come must not keep the agent reserved.
            if agent.after.is_some() || agent.is_occupied() {
                let after = agent.after.take().filter(|(state, _)| *state == AgentState::NOT_READY);
                agent.state = AgentState::NOT_READY;
                agent.reason = after.map_or(0, |(_, reason)| reason);
                agent.since = now;
            }
            agent.is_free();
        }
        for index in 0..self.agents.len() {
            self.agent_is_active(index);
        }
    }
}

/// The data of a call with those call variables.
pub(super) fn caller_data(variables: &[(u8, &str)]) -> Result<CallData, PlaceCallError> {
    let mut data = CallData::default();
    for (number, text) in variables {
        let place = usize::from(*number).wrapping_sub(1);
        let variable = data.variables.get_mut(place).ok_or(PlaceCallError::InvalidText)?;
        *variable = Some(checked(text, MAX_VARIABLE)?);
    }
    Ok(data)
}

pub(super) fn checked(text: &str, max: usize) -> Result<String, PlaceCallError> {
    let right = text.chars().count() <= max && text.chars().all(|c| c != '\0' && c <= '\u{ff}');
    right.then(|| text.to_owned()).ok_or(PlaceCallError::InvalidText)
}
