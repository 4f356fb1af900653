//! What the model tells of.

use super::{Agent, AnnouncedCall, Call, CallKey, SkillGroup};
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
    /// Who calls, who is called, who sent the call on last, or what call it consults about is told
    /// otherwise: see [`Call::calling`], [`Call::called`], [`Call::last_redirect`] and
    /// [`Call::consults`].
    CallDevices {
        /// The call.
        call: CallKey,
    },
    /// The call waits in other queues than before, in none any more, or with more or fewer others:
    /// see [`Call::num_queued`] and [`Call::queued_for`].
    CallQueue {
        /// The call.
        call: CallKey,
    },
    /// A recording, a greeting or a stream of audio has begun or is over: see [`Call::recorded`],
    /// [`Call::greeting`], [`super::Party::audio_in`] and [`super::Party::audio_out`].
    CallMedia {
        /// The call.
        call: CallKey,
    },
    /// EMERGENCY_CALL_EVENT: an agent handles the call as an emergency.
    CallEmergency {
        /// The call.
        call: CallKey,
    },
    /// A call is on its way, to an agent or by a translation route: see [`AnnouncedCall`].
    CallAnnounced {
        /// What was told of it.
        call: Box<AnnouncedCall>,
    },
    /// A call is not on its way any more.
    AnnouncementOver {
        /// What was told of it.
        call: Box<AnnouncedCall>,
        /// Why.
        why: AnnouncementEnd,
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
    /// Something else of an agent is different: the device, the tasks, the mode or the availability
    /// in a media routing domain, the name or another field of [`super::Agent`].
    AgentDetails {
        /// The agent.
        agent: AgentRef,
    },
    /// An agent is no longer in the model: the configuration has none of that AgentID any more.
    AgentRemoved {
        /// The agent as he was last.
        agent: Box<Agent>,
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
    /// The name or the id of a skill group is told otherwise.
    SkillGroupDetails {
        /// PeripheralID.
        peripheral_id: Option<u32>,
        /// SkillGroupNumber.
        skill_group: u32,
    },
    /// A skill group is no longer in the model: the configuration has none of that number any more.
    SkillGroupRemoved {
        /// The skill group as it was last.
        skill_group: Box<SkillGroup>,
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
    /// The session is lost, or events are, or a peripheral is off line: what is in the model may be
    /// out of date, until [`Change::Resynchronised`].
    Unsure,
    /// The model is right again, or has its first picture: see
    /// [`super::LiveModel::load_configuration`].
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

macro_rules! names {
    ($($name:ident),* $(,)?) => {
        impl Change {
            /// The names of all kinds of changes, as [`Change::name`] gives them.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];

            /// The name of its kind: `CallAppeared`.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Change::$name { .. } => stringify!($name),)*
                }
            }
        }
    };
}

// One that is missing here does not compile.
names! {
    CallAppeared,
    CallRekeyed,
    ConnectionState,
    CallData,
    CallDevices,
    CallQueue,
    CallMedia,
    CallEmergency,
    CallAnnounced,
    AnnouncementOver,
    CallCleared,
    CallEnded,
    AgentState,
    AgentDetails,
    AgentRemoved,
    AgentInSkillGroup,
    AgentStatistics,
    SkillGroupStatistics,
    SkillGroupDetails,
    SkillGroupRemoved,
    DeviceService,
    PeripheralOnline,
    PgStatus,
    Unsure,
    Resynchronised,
    LimitReached,
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

/// Why a call is not on its way any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnnouncementEnd {
    /// It has arrived: it is that call.
    Arrived(CallKey),
    /// AGENT_PRE_CALL_ABORT_EVENT: it does not come to that agent.
    Aborted,
    /// The session was lost, or events were: what became of it cannot be known.
    WhileDisconnected,
    /// It was the oldest of too many.
    TooMany,
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
    /// Calls on their way.
    AnnouncedCalls,
}

/// Which agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AgentRef {
    /// PeripheralID.
    pub peripheral_id: Option<u32>,
    /// AgentID.
    pub agent_id: String,
}
