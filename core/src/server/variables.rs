//! The variables that a session has registered for, and events without the others.

use crate::messages::RegisterVariablesReq;
use crate::{CallVariableMask, Message};
use std::collections::BTreeSet;

/// What REGISTER_VARIABLES_REQ names.
#[derive(Clone, Debug)]
pub struct Registered {
    mask: CallVariableMask,
    scalars: BTreeSet<String>,
    arrays: BTreeSet<String>,
}

impl Registered {
    /// Values and indexes in the request have no meaning.
    pub fn new(request: &RegisterVariablesReq) -> Registered {
        Registered {
            mask: request.call_variable_mask,
            scalars: request.named_variables.iter().map(|v| v.name.clone()).collect(),
            arrays: request.named_arrays.iter().map(|v| v.name.clone()).collect(),
        }
    }

    /// The event without the variables that are not registered; `None` for the events that carry
    /// no variables at all.
    pub fn without_others(&self, event: &Message) -> Option<Message> {
        macro_rules! strip {
            ($event:ident) => {{
                let mut event = $event.clone();
                for (variable, place) in [
                    &mut event.call_variable1,
                    &mut event.call_variable2,
                    &mut event.call_variable3,
                    &mut event.call_variable4,
                    &mut event.call_variable5,
                    &mut event.call_variable6,
                    &mut event.call_variable7,
                    &mut event.call_variable8,
                    &mut event.call_variable9,
                    &mut event.call_variable10,
                ]
                .into_iter()
                .zip(0u16..)
                {
                    if self.mask.bits() & (1 << place) == 0 {
                        *variable = None;
                    }
                }
                event.named_variables.retain(|v| self.scalars.contains(&v.name));
                event.named_arrays.retain(|v| self.arrays.contains(&v.name));
                Some((*event).into())
            }};
        }
        match event {
            Message::BeginCallEvent(event) => strip!(event),
            Message::CallDataUpdateEvent(event) => strip!(event),
            Message::CallDeliveredEvent(event) => strip!(event),
            Message::CallTranslationRouteEvent(event) => strip!(event),
            Message::AgentPreCallEvent(event) => strip!(event),
            _ => None,
        }
    }
}
