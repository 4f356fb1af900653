//! The variables that a session has registered for, and events without the others.

use super::hub::{Hub, SessionId};
use crate::messages::{FailureEvent, RegisterVariablesReq};
use crate::peripheral::{EccKind, Peripheral};
use crate::{CallVariableMask, Message, StatusCode};
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

    /// Forgets the variables that are configured no more; the status to tell where there were such.
    fn forget_removed(&mut self, kind: impl Fn(&str) -> EccKind) -> Option<StatusCode> {
        let known = |name: &String| kind(name) != EccKind::NotConfigured;
        let before = (self.scalars.len(), self.arrays.len());
        self.scalars.retain(known);
        self.arrays.retain(known);
        if self.scalars.len() < before.0 {
            return Some(StatusCode::NAMED_VARIABLE_NOT_CONFIGURED);
        }
        (self.arrays.len() < before.1).then_some(StatusCode::NAMED_ARRAY_NOT_CONFIGURED)
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

impl<P: Peripheral> Hub<P> {
    /// FAILURE_EVENT to the sessions that registered for a variable which is configured no more.
    pub(super) fn watch_variables(&mut self) {
        let removed = self.peripheral.ecc_removed();
        if std::mem::replace(&mut self.ecc_removed, removed) == removed {
            return;
        }
        let mut to_tell: Vec<(SessionId, StatusCode)> = Vec::new();
        for (id, entry) in &mut self.sessions {
            let registered = entry.open.as_mut().and_then(|open| open.variables.as_mut());
            let gone = registered.and_then(|variables| {
                variables.forget_removed(|name| self.peripheral.ecc_variable(name))
            });
            to_tell.extend(gone.map(|status| (*id, status)));
        }
        for (id, status) in to_tell {
            self.send(id, &FailureEvent { status, ..FailureEvent::default() }.into());
        }
    }
}
