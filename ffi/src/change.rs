//! What a model tells of, as a C program gets it.

use crate::picture::{ctisp_agent, ctisp_announced_call, ctisp_call, ctisp_skill_group};
use crate::types::ctisp_connection;
use std::ffi::{c_char, c_void};

/// What has changed in a model: type of ctisp_change.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_change_type {
    /// `call` is in the model: BEGIN_CALL_EVENT, or whatever was first heard of it.
    CTISP_CHANGE_CALL_APPEARED = 1,
    /// `call` has another ConnectionCallID: `as.call_rekeyed`.
    CTISP_CHANGE_CALL_REKEYED = 2,
    /// A device's connection to `call` has another state, has begun or is over:
    /// `as.connection_state`.
    CTISP_CHANGE_CONNECTION_STATE = 3,
    /// The context of `call` is different: its variables, its wrap-up data and so on.
    CTISP_CHANGE_CALL_DATA = 4,
    /// Who calls, who is called, who sent `call` on last, or what call it consults about is told
    /// otherwise.
    CTISP_CHANGE_CALL_DEVICES = 5,
    /// `call` waits in other queues than before, in none any more, or with more or fewer others.
    CTISP_CHANGE_CALL_QUEUE = 6,
    /// A recording, a greeting or a stream of audio of `call` has begun or is over.
    CTISP_CHANGE_CALL_MEDIA = 7,
    /// An agent handles `call` as an emergency.
    CTISP_CHANGE_CALL_EMERGENCY = 8,
    /// Nobody takes part in `call` any more: `as.call_cleared`. Its data can still change, until it
    /// ends.
    CTISP_CHANGE_CALL_CLEARED = 9,
    /// `call` is no longer in the model; it is told as it was last: `as.call_ended`.
    CTISP_CHANGE_CALL_ENDED = 10,
    /// `announced_call` is on its way, to an agent or by a translation route.
    CTISP_CHANGE_CALL_ANNOUNCED = 11,
    /// `announced_call` is not on its way any more: `as.announcement_over`.
    CTISP_CHANGE_ANNOUNCEMENT_OVER = 12,
    /// `agent` has another state, or another reason for it: `as.agent_state`.
    CTISP_CHANGE_AGENT_STATE = 13,
    /// Something else of `agent` is different: the device, the tasks, the mode or the availability in
    /// a media routing domain, the name or another field.
    CTISP_CHANGE_AGENT_DETAILS = 14,
    /// `agent` has another state in `skill_group`, has joined it or left it:
    /// `as.agent_in_skill_group`.
    CTISP_CHANGE_AGENT_IN_SKILL_GROUP = 15,
    /// `agent` has new statistics: see ctisp_model_ask().
    CTISP_CHANGE_AGENT_STATISTICS = 16,
    /// `agent` is no longer in the model, and told as he was last: the configuration has none of that
    /// AgentID any more.
    CTISP_CHANGE_AGENT_REMOVED = 17,
    /// The name or the id of `skill_group` is told otherwise.
    CTISP_CHANGE_SKILL_GROUP_DETAILS = 18,
    /// `skill_group` has new statistics: see ctisp_model_ask().
    CTISP_CHANGE_SKILL_GROUP_STATISTICS = 19,
    /// `skill_group` is no longer in the model, and told as it was last: the configuration has none of
    /// that number any more.
    CTISP_CHANGE_SKILL_GROUP_REMOVED = 20,
    /// A device is in service again, or out of it: `as.device_service`.
    CTISP_CHANGE_DEVICE_SERVICE = 21,
    /// A peripheral is on line again, or off line: `as.peripheral_online`.
    CTISP_CHANGE_PERIPHERAL_ONLINE = 22,
    /// The outages are others: `as.pg_status`.
    CTISP_CHANGE_PG_STATUS = 23,
    /// The session is lost, or events are, or a peripheral is off line: what is in the model may be
    /// out of date, until CTISP_CHANGE_RESYNCHRONISED.
    CTISP_CHANGE_UNSURE = 24,
    /// The model is right again, or has its first picture, see ctisp_model_load_configuration():
    /// `as.resynchronised`.
    CTISP_CHANGE_RESYNCHRONISED = 25,
    /// Something was not kept, as the model would have become larger than it may: `as.limit_reached`.
    CTISP_CHANGE_LIMIT_REACHED = 26,
}

/// CTISP_CHANGE_CALL_REKEYED.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_call_rekeyed {
    /// ConnectionCallID before; CTISP_NULL_CALL_ID: none.
    pub old_call_id: u32,
    /// ConnectionCallID now; CTISP_NULL_CALL_ID: none.
    pub new_call_id: u32,
}

/// CTISP_CHANGE_CONNECTION_STATE.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_connection_state {
    /// The connection.
    pub connection: ctisp_connection,
    /// The device's number or name; NULL: not known.
    pub device_id: *const c_char,
    /// The state before, CTISP_LCS_...; CTISP_LCS_NONE: the connection is new or its state was not
    /// known.
    pub old_state: u16,
    /// The state now: CTISP_LCS_NULL where the connection is over, CTISP_LCS_NONE where nobody told
    /// it yet.
    pub new_state: u16,
    /// Why: EventCause, CTISP_CEC_...; CTISP_CEC_NONE: not told.
    pub cause: u16,
}

/// CTISP_CHANGE_CALL_CLEARED.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_call_cleared {
    /// Why: EventCause, CTISP_CEC_...; CTISP_CEC_NONE: not told.
    pub cause: u16,
}

/// Why a call left a model.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_call_end {
    /// END_CALL_EVENT: the session hears no more of it. The voices may go on.
    CTISP_CALL_END_EVENT = 1,
    /// It goes on as another call, which the model had too.
    CTISP_CALL_END_MERGED = 2,
    /// It ended while the model could not hear of it.
    CTISP_CALL_END_WHILE_DISCONNECTED = 3,
    /// Its monitor was stopped.
    CTISP_CALL_END_MONITOR_STOPPED = 4,
    /// It was the oldest of too many: END_CALL_EVENT has never come for it.
    CTISP_CALL_END_TOO_MANY_CALLS = 5,
}

/// CTISP_CHANGE_CALL_ENDED.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_call_ended {
    /// Why: one of CTISP_CALL_END_...
    pub why: u32,
    /// The key of the call that it goes on as; 0 but for CTISP_CALL_END_MERGED.
    pub merged_into: u64,
}

/// Why a call is not on its way any more.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_announcement_end {
    /// It has arrived.
    CTISP_ANNOUNCEMENT_END_ARRIVED = 1,
    /// AGENT_PRE_CALL_ABORT_EVENT: it does not come to that agent.
    CTISP_ANNOUNCEMENT_END_ABORTED = 2,
    /// The session was lost, or events were: what became of it cannot be known.
    CTISP_ANNOUNCEMENT_END_WHILE_DISCONNECTED = 3,
    /// It was the oldest of too many.
    CTISP_ANNOUNCEMENT_END_TOO_MANY = 4,
}

/// CTISP_CHANGE_ANNOUNCEMENT_OVER.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_announcement_over {
    /// Why: one of CTISP_ANNOUNCEMENT_END_...
    pub why: u32,
    /// The key of the call that it is; 0 but for CTISP_ANNOUNCEMENT_END_ARRIVED.
    pub arrived: u64,
}

/// CTISP_CHANGE_AGENT_STATE.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_agent_state {
    /// MRDID: the media routing domain in which it has.
    pub mrd_id: i32,
    /// The state before: values CTISP_AGENT_STATE_...
    pub old_state: u16,
    /// Whether `old_state` is known.
    pub has_old_state: bool,
    /// The state now: values CTISP_AGENT_STATE_...
    pub new_state: u16,
    /// EventReasonCode, 0 for none.
    pub reason: u16,
}

/// CTISP_CHANGE_AGENT_IN_SKILL_GROUP.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_agent_in_skill_group {
    /// The state before: values CTISP_AGENT_STATE_...
    pub old_state: u16,
    /// False: the agent was not in the group.
    pub has_old_state: bool,
    /// The state now: values CTISP_AGENT_STATE_...
    pub new_state: u16,
    /// False: the agent is no longer in the group.
    pub has_new_state: bool,
}

/// CTISP_CHANGE_DEVICE_SERVICE.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_device_service {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    pub peripheral_id: u32,
    /// The device's number or name.
    pub device_id: *const c_char,
    /// Whether it is in service.
    pub in_service: bool,
}

/// CTISP_CHANGE_PERIPHERAL_ONLINE.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_peripheral_online {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    pub peripheral_id: u32,
    /// Whether it is on line.
    pub online: bool,
}

/// CTISP_CHANGE_PG_STATUS.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_pg_status {
    /// PGStatus: the outages now, bits CTISP_PGS_...; 0: none.
    pub pg_status: u32,
}

/// CTISP_CHANGE_RESYNCHRONISED.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_resynchronised {
    /// Agents and calls that nobody gave an answer about: they are marked as unsure, until an event
    /// tells of them.
    pub unsure: usize,
}

/// What there is too much of for a model: see ctisp_model_config.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_model_limit {
    /// Calls.
    CTISP_MODEL_LIMIT_CALLS = 1,
    /// Agents.
    CTISP_MODEL_LIMIT_AGENTS = 2,
    /// Skill groups.
    CTISP_MODEL_LIMIT_SKILL_GROUPS = 3,
    /// Peripherals.
    CTISP_MODEL_LIMIT_PERIPHERALS = 4,
    /// Devices out of service.
    CTISP_MODEL_LIMIT_DEVICES = 5,
    /// Calls on their way.
    CTISP_MODEL_LIMIT_ANNOUNCED_CALLS = 6,
}

/// CTISP_CHANGE_LIMIT_REACHED.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_limit_reached {
    /// What there is too much of: one of CTISP_MODEL_LIMIT_...
    pub limit: u32,
}

/// What more a change has to tell, by its type.
#[repr(C)]
#[derive(Clone, Copy)]
pub union ctisp_change_union {
    /// Of whatever type; NULL for those that have none.
    pub any: *const c_void,
    /// CTISP_CHANGE_CALL_REKEYED.
    pub call_rekeyed: *const ctisp_change_call_rekeyed,
    /// CTISP_CHANGE_CONNECTION_STATE.
    pub connection_state: *const ctisp_change_connection_state,
    /// CTISP_CHANGE_CALL_CLEARED.
    pub call_cleared: *const ctisp_change_call_cleared,
    /// CTISP_CHANGE_CALL_ENDED.
    pub call_ended: *const ctisp_change_call_ended,
    /// CTISP_CHANGE_ANNOUNCEMENT_OVER.
    pub announcement_over: *const ctisp_change_announcement_over,
    /// CTISP_CHANGE_AGENT_STATE.
    pub agent_state: *const ctisp_change_agent_state,
    /// CTISP_CHANGE_AGENT_IN_SKILL_GROUP.
    pub agent_in_skill_group: *const ctisp_change_agent_in_skill_group,
    /// CTISP_CHANGE_DEVICE_SERVICE.
    pub device_service: *const ctisp_change_device_service,
    /// CTISP_CHANGE_PERIPHERAL_ONLINE.
    pub peripheral_online: *const ctisp_change_peripheral_online,
    /// CTISP_CHANGE_PG_STATUS.
    pub pg_status: *const ctisp_change_pg_status,
    /// CTISP_CHANGE_RESYNCHRONISED.
    pub resynchronised: *const ctisp_change_resynchronised,
    /// CTISP_CHANGE_LIMIT_REACHED.
    pub limit_reached: *const ctisp_change_limit_reached,
}

/// One thing that is different in a model. The model has the new state already when it is told, and
/// `call`, `agent` and `skill_group` show it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_change {
    /// One of CTISP_CHANGE_...
    pub r#type: u32,
    /// Its name, for instance "CTISP_CHANGE_CALL_DATA"; never NULL.
    pub name: *const c_char,
    /// The call that it is about: never NULL from CTISP_CHANGE_CALL_APPEARED to
    /// CTISP_CHANGE_CALL_ENDED, NULL for others.
    pub call: *const ctisp_call,
    /// The call on its way that it is about: never NULL for CTISP_CHANGE_CALL_ANNOUNCED and
    /// CTISP_CHANGE_ANNOUNCEMENT_OVER, NULL for others.
    pub announced_call: *const ctisp_announced_call,
    /// The agent that it is about: never NULL for CTISP_CHANGE_AGENT_..., NULL for others.
    pub agent: *const ctisp_agent,
    /// The skill group that it is about: never NULL for CTISP_CHANGE_AGENT_IN_SKILL_GROUP and
    /// CTISP_CHANGE_SKILL_GROUP_..., NULL for others.
    pub skill_group: *const ctisp_skill_group,
    /// What more there is to tell, by its type.
    pub r#as: ctisp_change_union,
}
