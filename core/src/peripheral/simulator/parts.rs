//! An agent's part in a call: what statistics and termination records tell of it.
//!
//! A part begins when the agent's phone gets its connection, hears of every change of the
//! connection's state through [`Leg::go_to`], and is closed once the connection is gone.

use super::calls::{Call, Endpoint, Leg};
use super::Simulator;
use crate::{CallType, LocalConnectionState};
use std::time::Duration;

/// Parts of one call that are remembered: a call that is transferred for ever must not grow.
const MAX_PARTS: usize = 64;

/// What a call is for the agent, as statistics tell calls apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CallKind {
    /// Routed to the agent: handled, incoming.
    Incoming,
    /// To a party outside: AgentOut.
    Outgoing,
    /// Placed by the agent, to another agent or to a number of the centre.
    Internal,
    /// Not routed, and received: from another agent or straight from outside.
    InternalReceived,
    /// Dialled by a dialer that predicts: AutoOut.
    AutoOut,
    /// Dialled by a dialer, after the agent has seen whom.
    Preview,
    /// Keeps the agent free for a dialer.
    Reservation,
    /// A supervisor joined the call of an agent.
    BargeIn,
    /// A supervisor took the call of an agent.
    Intercept,
    /// A supervisor listened.
    Monitor,
    /// A supervisor listened, and spoke to the agent.
    Whisper,
    /// An emergency call.
    Emergency,
}

impl CallKind {
    /// The kinds that CallType alone tells.
    pub fn of_type(call_type: CallType) -> Option<CallKind> {
        Some(match call_type {
            CallType::AUTO_OUT | CallType::CUSTOMER_PREDICTIVE => CallKind::AutoOut,
            CallType::PREVIEW
            | CallType::CUSTOMER_PREVIEW
            | CallType::CUSTOMER_PREVIEW_DIRECT
            | CallType::CUSTOMER_CALLBACK
            | CallType::CUSTOMER_PERSONAL => CallKind::Preview,
            CallType::RESERVATION
            | CallType::RESERVATION_PREVIEW
            | CallType::RESERVATION_PREVIEW_DIRECT
            | CallType::RESERVATION_PREDICTIVE
            | CallType::RESERVATION_CALLBACK
            | CallType::RESERVATION_PERSONAL_CALLBACK => CallKind::Reservation,
            CallType::SUPERVISOR_BARGEIN => CallKind::BargeIn,
            CallType::SUPERVISOR_INTERCEPT => CallKind::Intercept,
            CallType::SUPERVISOR_MONITOR => CallKind::Monitor,
            CallType::SUPERVISOR_WHISPER => CallKind::Whisper,
            CallType::EMERGENCY => CallKind::Emergency,
            _ => return None,
        })
    }

    /// The kinds that depend on who called whom.
    fn of_parties(call: &Call, endpoint: &Endpoint) -> CallKind {
        match (&call.called, call.calling == *endpoint) {
            (Endpoint::Outside(_), true) => CallKind::Outgoing,
            (_, true) => CallKind::Internal,
            _ if call.route.is_some() => CallKind::Incoming,
            _ => CallKind::InternalReceived,
        }
    }
}

/// An agent's part in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub agent: usize,
    pub phone: usize,
    pub kind: CallKind,
    /// Kinds that it was before, where its CallType told of such: a supervisor who listens may
    /// barge in later.
    pub also: Vec<CallKind>,
    /// The agent placed the call.
    pub placed: bool,
    /// CallType of the connection, as it was at last.
    pub call_type: CallType,
    /// Number of the skill group the call counts for.
    pub group: Option<u32>,
    pub began: Duration,
    pub answered: Option<Duration>,
    pub held_since: Option<Duration>,
    /// How long it was on hold, up to `held_since`.
    pub held: Duration,
    /// How often it was put on hold.
    pub holds: u32,
    pub ended: Option<Duration>,
    /// How long the work after the call was; `None` while it goes on.
    pub work: Option<Duration>,
    /// The client is done with the call's data, or there is none.
    pub released: bool,
}

impl Part {
    /// The CallType told that kind, and tells the other now.
    fn changes_kind(&mut self, was: CallKind, is: Option<CallKind>) {
        match is {
            Some(is) if is != was && !self.also.contains(&was) => self.also.push(was),
            Some(_) => {}
            None => self.kind = was,
        }
    }

    /// The state of the connection changes.
    fn changes(&mut self, state: LocalConnectionState, now: Duration) {
        if let Some(since) = self.held_since.take() {
            self.held += now.saturating_sub(since);
        }
        match state {
            LocalConnectionState::CONNECT => {
                self.answered.get_or_insert(now);
            }
            LocalConnectionState::HOLD => {
                self.held_since = Some(now);
                self.holds += 1;
            }
            LocalConnectionState::NULL => {
                self.ended.get_or_insert(now);
            }
            _ => {}
        }
    }
}

impl Leg {
    /// Is of that type from now on; what it was stays counted.
    pub fn go_on_as(&mut self, call_type: CallType) {
        let was = std::mem::replace(&mut self.call_type, call_type);
        if let (Some(part), Some(kind)) = (&mut self.part, CallKind::of_type(was)) {
            part.changes_kind(kind, CallKind::of_type(call_type));
        }
    }

    /// Takes that state. Statistics and records see by this what happens to the call.
    pub fn go_to(&mut self, state: LocalConnectionState, now: Duration) {
        if self.state != state {
            self.state = state;
            if let Some(part) = &mut self.part {
                part.changes(state, now);
            }
        }
    }
}

impl Simulator {
    /// The part that begins with that connection, if it is an agent's. Who is listened to does
    /// nothing in that call, and calls on other lines than the ACD line are not the agent's work.
    pub(super) fn new_part(&self, call: &Call, leg: &Leg) -> Option<Part> {
        let works = !leg.silent && !self.is_secondary(&leg.endpoint);
        let phone = leg.endpoint.phone().filter(|_| works)?;
        let agent = self.phones[phone].agent?;
        let mut part = Part {
            agent,
            phone,
            kind: CallKind::of_parties(call, &leg.endpoint),
            also: Vec::new(),
            placed: call.calling == leg.endpoint,
            call_type: leg.call_type,
            group: self.target(call).skill_group_number,
            began: self.now,
            answered: None,
            held_since: None,
            held: Duration::ZERO,
            holds: 0,
            ended: None,
            work: None,
            released: false,
        };
        part.changes(leg.state, self.now);
        Some(part)
    }

    /// The connection is gone: what its agent did goes to statistics and to the call's record.
    /// `wraps_up` tells that work after the call begins now.
    pub(super) fn close_part(&mut self, id: u32, place: usize, wraps_up: bool) {
        let now = self.now;
        let Some(call) = self.calls.get_mut(&id) else { return };
        let leg = &mut call.legs[place];
        let Some(mut part) = leg.part.take() else { return };
        part.changes(LocalConnectionState::NULL, now);
        part.call_type = leg.call_type;
        part.released = leg.released || part.answered.is_none();
        let endpoint = &call.legs[place].endpoint;
        let special = CallKind::of_type(part.call_type);
        part.kind = special.unwrap_or(match part.kind {
            // Received without routing, and routed since: the caller was transferred.
            CallKind::InternalReceived => CallKind::of_parties(call, endpoint),
            kind => kind,
        });
        part.also.retain(|kind| *kind != part.kind);
        part.group = part.group.or(call.route.and_then(|route| route.skill_group));
        part.work = (!wraps_up).then_some(Duration::ZERO);
        part.released |= self.agents[part.agent].auto;
        if call.parts.len() >= MAX_PARTS {
            call.parts.remove(0);
        }
        call.parts.push(part.clone());
        self.part_is_over(id, &part);
    }
}
