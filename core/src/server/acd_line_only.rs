//! CTI_SERVICE_ACD_LINE_ONLY: nothing of calls on other lines than the ACD line.

use super::services::calls_of;
use crate::wire::Connection;
use crate::Message;
use std::collections::BTreeSet;

/// The calls of other lines that a session is not told of, by ConnectionCallID.
#[derive(Clone, Debug, Default)]
pub struct Hidden(BTreeSet<u32>);

impl Hidden {
    /// Whether an event is kept from the session; `secondary` tells whether a BEGIN_CALL_EVENT is
    /// about a connection on another line. All that follows goes with the call's BEGIN_CALL_EVENT.
    pub fn hides(&mut self, event: &Message, secondary: bool) -> bool {
        match event {
            Message::BeginCallEvent(begin) => {
                if let Some(call) = begin.connection_call_id {
                    match secondary {
                        true => self.0.insert(call),
                        false => self.0.remove(&call),
                    };
                }
                secondary
            }
            Message::EndCallEvent(end) => {
                end.connection_call_id.is_some_and(|call| self.0.remove(&call))
            }
            Message::CallDataUpdateEvent(update) => {
                let hidden = update.connection_call_id.is_some_and(|call| self.0.contains(&call));
                if hidden {
                    self.0.extend(update.new_connection_call_id);
                }
                hidden
            }
            _ => calls_of(event).into_iter().flatten().any(|call| self.0.contains(&call)),
        }
    }
}

/// The connection that a BEGIN_CALL_EVENT is about.
pub fn begun(event: &Message) -> Option<Connection> {
    match event {
        Message::BeginCallEvent(begin) => Some(begin.connection()),
        _ => None,
    }
}
