//! What the model tells of.

use super::{Call, CallKey};
use crate::wire::Connection;
use crate::{AgentState, EventCause, LocalConnectionState, PgStatusCode};

/// One thing that is different now. The model has the new state already when it is told.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// A call is in the model: BEGIN_CALL_EVENT, or whatever was first heard of it.
    CallAppeared {
        /// The call.
        call: CallKey,
    },
    /// The call has another ConnectionCallID.
    CallRekeyed {
        /// The call.
        call: CallKey,
        /// What it was.
        old: Option<u32>,
        /// What it is now.
        new: Option<u32>,
    },
    /// A device's connection to a call has another state, has begun or is over.
    ConnectionState {
        /// The call.
        call: CallKey,
        /// The connection.
        connection: Connection,
        /// The device, where it is known: see [`super::Party::device_id`].
        device: Option<String>,
        /// The state before; `None` where the connection is new or its state was not known.
        old: Option<LocalConnectionState>,
        /// The state now, LCS_NULL where the connection is over; `None` where nobody told it yet.
        new: Option<LocalConnectionState>,
        /// Why, where the event said so.
        cause: Option<EventCause>,
    },
    /// The call's context is different: see [`Call::data`].
    CallData {
        /// The call.
        call: CallKey,
    },
    /// Nobody takes part in the call any more. Its data can still change, until it ends.
    CallCleared {
        /// The call.
        call: CallKey,
        /// Why, where the event said so.
        cause: Option<EventCause>,
    },
    /// The call is no longer in the model.
    CallEnded {
        /// The call as it was last.
        call: Box<Call>,
        /// Why it is gone.
        why: CallEnd,
    },
    /// An agent has another state, or another reason for it.
    AgentState {
        /// The agent.
        agent: AgentRef,
        /// MRDID: the media routing domain in which it has.
        mrd_id: i32,
        /// The state before; `None` where it was not known.
        old: Option<AgentState>,
        /// The state now.
        new: AgentState,
        /// EventReasonCode, 0 for none.
        reason: u16,
    },
    /// An agent has another state in a skill group, has joined it or left it.
    AgentInSkillGroup {
        /// The agent.
        agent: AgentRef,
        /// SkillGroupNumber.
        skill_group: u32,
        /// The state before; `None` where the agent was not in it.
        old: Option<AgentState>,
        /// The state now; `None` where the agent is no longer in it.
        new: Option<AgentState>,
    },
    /// Statistics of an agent have come: see [`super::Agent::statistics`].
    AgentStatistics {
        /// The agent.
        agent: AgentRef,
    },
    /// Statistics of a skill group have come: see [`super::SkillGroup::statistics`].
    SkillGroupStatistics {
        /// PeripheralID.
        peripheral_id: Option<u32>,
        /// SkillGroupNumber.
        skill_group: u32,
    },
    /// A device is in service again, or out of it.
    DeviceService {
        /// PeripheralID.
        peripheral_id: Option<u32>,
        /// The device.
        device: String,
        /// Whether it is in service.
        in_service: bool,
    },
    /// A peripheral is on line again, or off line.
    PeripheralOnline {
        /// PeripheralID.
        peripheral_id: Option<u32>,
        /// Whether it is on line.
        online: bool,
    },
    /// PGStatus is different: the outages there are.
    PgStatus {
        /// The outages now.
        status: PgStatusCode,
    },
    /// The session is lost, or events are: what is in the model may be out of date, until
    /// [`Change::Resynchronised`].
    Unsure,
    /// The model is right again.
    Resynchronised {
        /// Objects that nobody gave an answer about: they are marked as unsure, until an event tells
        /// of them.
        unsure: usize,
    },
    /// Something was not kept, as the model would have become larger than its limits allow.
    LimitReached {
        /// What there is too much of.
        limit: Limit,
    },
}

/// Why a call left the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallEnd {
    /// END_CALL_EVENT: the session hears no more of it. The voices may go on.
    EndCall,
    /// It goes on as that call, which the model had too.
    Merged(CallKey),
    /// It ended while the model could not hear of it.
    WhileDisconnected,
    /// Its monitor was stopped: see [`super::Model::monitor_stopped`].
    MonitorStopped,
    /// It was the oldest of too many: END_CALL_EVENT has never come for it.
    TooManyCalls,
}

/// A limit of [`super::Limits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// Calls.
    Calls,
    /// Agents.
    Agents,
    /// Skill groups.
    SkillGroups,
    /// Peripherals.
    Peripherals,
    /// Devices out of service.
    Devices,
}

/// Which agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AgentRef {
    /// PeripheralID.
    pub peripheral_id: Option<u32>,
    /// AgentID.
    pub agent_id: String,
}
