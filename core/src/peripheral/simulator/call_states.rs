//! The calls in progress, told as a whole.

use super::calls::{Call, Endpoint, Leg};
use super::Simulator;
use crate::{EventCause, LocalConnectionState, Message};

impl Simulator {
    /// One event for each device that is called or has answered, in the order of the calls.
    pub(super) fn states_of_calls(&self) -> Vec<Message> {
        let known = self.calls.values().filter(|call| call.bridge.is_some());
        known
            .flat_map(|call| call.legs.iter().map(move |leg| (call, leg)))
            .filter_map(|(call, leg)| self.state_of_leg(call, leg))
            .collect()
    }

    fn state_of_leg(&self, call: &Call, leg: &Leg) -> Option<Message> {
        let is_party = matches!(leg.endpoint, Endpoint::Phone(..) | Endpoint::Outside(_));
        let cause = Some(EventCause::CALL_PARTY_UPDATE_IND);
        // The one who calls is in the events of those who are called.
        if !is_party || leg.endpoint == call.calling {
            return None;
        }
        match leg.state {
            LocalConnectionState::ALERTING => match self.delivered_event(call, leg) {
                Message::CallDeliveredEvent(mut event) => {
                    event.event_cause = cause;
                    Some(Message::CallDeliveredEvent(event))
                }
                _ => None,
            },
            LocalConnectionState::CONNECT | LocalConnectionState::HOLD => {
                match self.established_event(call, leg) {
                    Message::CallEstablishedEvent(mut event) => {
                        event.event_cause = cause;
                        Some(Message::CallEstablishedEvent(event))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
