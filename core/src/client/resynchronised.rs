//! What a client has set up again in a new session.

use crate::messages::{Message, QueryAgentStateConf, SnapshotDeviceConf};
use crate::StatusCode;

/// What was set up again after a reconnect: [`Event::Resynchronised`](super::Event).
///
/// The server knows an agent's state and the calls by itself, so that no agent has to be signed in
/// again.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Resynchronised {
    /// Monitors of MONITOR_START_REQ: MonitorID before, MonitorID now.
    pub monitors: Vec<(u32, u32)>,
    /// Registrations of REGISTER_SERVICE_REQ: RegisteredServiceID before and now.
    pub services: Vec<(u32, u32)>,
    /// State of the agent at the session's own device, where it has one and Client Control.
    pub agent: Option<Box<QueryAgentStateConf>>,
    /// The calls at that device.
    pub calls: Option<Box<SnapshotDeviceConf>>,
    /// What could not be set up again.
    pub refused: Vec<NotRestored>,
}

/// A request that was repeated in a new session and did not succeed there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotRestored {
    /// The request.
    pub request: Message,
    /// The protocol's code, where there is one.
    pub status: Option<StatusCode>,
    /// Why, in words.
    pub text: String,
}
