//! Events of the peripheral on their way to the sessions that want them.

use super::hub::{Granted, Hub, SessionId};
use crate::peripheral::{Peripheral, PeripheralEvent};
use crate::wire::HEADER_SIZE;
use crate::{AgentState, AgentStateMask, CallMsgMask, Message, Services};
use std::collections::BTreeMap;
use std::ops::Range;

impl<P: Peripheral> Hub<P> {
    /// Hands out all events that the peripheral has.
    pub(super) fn deliver_events(&mut self) {
        while let Some(event) = self.peripheral.take_event() {
            self.deliver(event);
        }
    }

    /// Encodes an event once for each protocol version and sends it to all who want it.
    fn deliver(&mut self, mut event: PeripheralEvent) {
        self.name_session(&mut event);
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        let mut encoded: BTreeMap<u8, Option<Range<usize>>> = BTreeMap::new();
        let has_monitor = begins_with_monitor_id(&event.message);
        for (id, entry) in &mut self.sessions {
            let Some(open) = &entry.open else { continue };
            let Some(monitor_id) = wanted(open, &event) else { continue };
            let version = entry.session.version();
            let place = encoded.entry(version.number()).or_insert_with(|| {
                let start = scratch.len();
                // A version that cannot carry the event does not have it.
                event.message.encode(version, &mut scratch).ok().map(|()| start..scratch.len())
            });
            let Some(bytes) = place.clone().and_then(|place| scratch.get_mut(place)) else {
                continue;
            };
            if has_monitor {
                if let Some(field) = bytes.get_mut(HEADER_SIZE..HEADER_SIZE + 4) {
                    field.copy_from_slice(&monitor_id.to_be_bytes());
                }
            }
            entry.session.send_bytes(bytes);
            self.dirty.insert(*id);
        }
        self.scratch = scratch;
    }

    /// AGENT_STATE_EVENT tells the session of the agent's own client, 0 where there is none.
    fn name_session(&self, event: &mut PeripheralEvent) {
        let Message::AgentStateEvent(state) = &mut event.message else { return };
        let instrument = event.instruments.first();
        let session: Option<SessionId> = instrument.and_then(|i| self.session_of(i));
        state.session_id = session.unwrap_or(0);
    }
}

/// Whether the message's first field is MonitorID: it differs from session to session, all the
/// rest of an event is the same.
fn begins_with_monitor_id(message: &Message) -> bool {
    let first = message.def().and_then(|def| def.fixed.first());
    first.is_some_and(|field| field.name == "MonitorID")
}

/// Whether a session wants an event, and for which of its monitors: 0 where it is All Events.
fn wanted(open: &Granted, event: &PeripheralEvent) -> Option<u32> {
    if event.everyone {
        return Some(0);
    }
    if !passes_masks(open, &event.message) {
        return None;
    }
    let own = open.instrument.as_ref().is_some_and(|own| event.instruments.contains(own));
    if own && open.has(Services::CLIENT_EVENTS) {
        return Some(open.monitor_id);
    }
    (event.bridge && open.has(Services::ALL_EVENTS)).then_some(0)
}

/// Only what the masks of OPEN_REQ name is sent; messages without a bit always are.
pub(super) fn passes_masks(open: &Granted, message: &Message) -> bool {
    if let Message::AgentStateEvent(event) = message {
        return open.agent_mask.contains(state_bit(event.agent_state));
    }
    call_bit(message).is_none_or(|bit| open.call_mask.contains(bit))
}

/// The bit of AgentStateMask for a state: the bits stand in the order of the states, but UNKNOWN
/// has none, so that HOLD and those after it come one earlier.
fn state_bit(state: AgentState) -> AgentStateMask {
    let place = match state {
        AgentState::UNKNOWN => return AgentStateMask::empty(),
        AgentState(number @ 0..=8) => number,
        AgentState(number) => number - 1,
    };
    AgentStateMask::from_bits_retain(1u32.checked_shl(place.into()).unwrap_or(0))
}

/// The bit of CallMsgMask that lets a message through.
fn call_bit(message: &Message) -> Option<CallMsgMask> {
    Some(match message {
        Message::CallDeliveredEvent(_) => CallMsgMask::CALL_DELIVERED,
        Message::CallQueuedEvent(_) => CallMsgMask::CALL_QUEUED,
        Message::CallEstablishedEvent(_) => CallMsgMask::CALL_ESTABLISHED,
        Message::CallHeldEvent(_) => CallMsgMask::CALL_HELD,
        Message::CallRetrievedEvent(_) => CallMsgMask::CALL_RETRIEVED,
        Message::CallClearedEvent(_) => CallMsgMask::CALL_CLEARED,
        Message::CallConnectionClearedEvent(_) => CallMsgMask::CALL_CONNECTION_CLEARED,
        Message::CallOriginatedEvent(_) => CallMsgMask::CALL_ORIGINATED,
        Message::CallConferencedEvent(_) => CallMsgMask::CALL_CONFERENCED,
        Message::CallTransferredEvent(_) => CallMsgMask::CALL_TRANSFERRED,
        Message::CallDivertedEvent(_) => CallMsgMask::CALL_DIVERTED,
        Message::CallServiceInitiatedEvent(_) => CallMsgMask::CALL_SERVICE_INITIATED,
        Message::CallTranslationRouteEvent(_) => CallMsgMask::CALL_TRANSLATION_ROUTE,
        Message::BeginCallEvent(_) => CallMsgMask::BEGIN_CALL,
        Message::EndCallEvent(_) => CallMsgMask::END_CALL,
        Message::CallDataUpdateEvent(_) => CallMsgMask::CALL_DATA_UPDATE,
        Message::CallFailedEvent(_) => CallMsgMask::CALL_FAILED,
        Message::CallReachedNetworkEvent(_) => CallMsgMask::CALL_REACHED_NETWORK,
        Message::CallDequeuedEvent(_) => CallMsgMask::CALL_DEQUEUED,
        Message::AgentPreCallEvent(_) => CallMsgMask::AGENT_PRE_CALL,
        Message::AgentPreCallAbortEvent(_) => CallMsgMask::AGENT_PRE_CALL_ABORT,
        Message::RtpStartedEvent(_) => CallMsgMask::RTP_STARTED,
        Message::RtpStoppedEvent(_) => CallMsgMask::RTP_STOPPED,
        Message::AgentTeamConfigEvent(_) => CallMsgMask::AGENT_TEAM_CONFIG,
        Message::CallAttributeChangeEvent(_) => CallMsgMask::CALL_ATTRIBUTE_CHANGE,
        Message::CallAgentGreetingEvent(_) => CallMsgMask::CALL_AGENT_GREETING,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agent_state_events_have_one_bit_for_each_state() {
        for (state, bit) in [
            (AgentState::LOGIN, AgentStateMask::LOGIN),
            (AgentState::LOGOUT, AgentStateMask::LOGOUT),
            (AgentState::AVAILABLE, AgentStateMask::AVAILABLE),
            (AgentState::RESERVED, AgentStateMask::RESERVED),
            (AgentState::HOLD, AgentStateMask::HOLD),
            (AgentState::ACTIVE, AgentStateMask::ACTIVE),
            (AgentState::NOT_ACTIVE, AgentStateMask::NOT_ACTIVE),
            (AgentState::UNKNOWN, AgentStateMask::empty()),
        ] {
            assert_eq!(state_bit(state), bit, "{state}");
        }
    }
}
