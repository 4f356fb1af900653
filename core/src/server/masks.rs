//! The masks by which a session or a monitor picks its events.

use crate::wire::def::EventMask;
use crate::{AgentStateMask, CallMsgMask, Message};

/// CallMsgMask and AgentStateMask.
#[derive(Clone, Copy, Debug)]
pub struct Masks {
    pub call: CallMsgMask,
    pub agent: AgentStateMask,
}

impl Masks {
    /// Only what the masks name is sent; messages without a bit in them always are.
    pub fn let_through(&self, message: &Message) -> bool {
        if let Message::AgentStateEvent(event) = message {
            return self.agent.contains(AgentStateMask::of(event.agent_state));
        }
        match message.def().and_then(|def| def.mask) {
            Some(EventMask::CallMsg(bit)) => self.call.contains(bit),
            _ => true,
        }
    }
}
