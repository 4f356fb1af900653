//! The masks by which a session or a monitor picks its events.

use crate::{AgentState, AgentStateMask, CallMsgMask, Message};

/// CallMsgMask and AgentStateMask.
#[derive(Clone, Copy, Debug)]
pub struct Masks {
    pub call: CallMsgMask,
    pub agent: AgentStateMask,
}

impl Masks {
    /// Only what the masks name is sent; messages without a bit always are.
    pub fn let_through(&self, message: &Message) -> bool {
        if let Message::AgentStateEvent(event) = message {
            return self.agent.contains(state_bit(event.agent_state));
        }
        call_bit(message).is_none_or(|bit| self.call.contains(bit))
    }
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
        Message::NetworkRecordingStartedEvent(_) => CallMsgMask::NETWORK_RECORDING_STARTED,
        Message::NetworkRecordingEndedEvent(_) => CallMsgMask::NETWORK_RECORDING_ENDED,
        Message::NetworkRecordingFailedEvent(_) => CallMsgMask::NETWORK_RECORDING_FAILED,
        Message::NetworkRecordingTargetInfoEvent(_) => CallMsgMask::NETWORK_RECORDING_TARGET_INFO,
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
