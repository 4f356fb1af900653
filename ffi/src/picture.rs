//! Agents, calls, devices and skill groups of a model as a C program reads them.

use crate::boundary::guard_value;
use crate::generated::{
    ctisp_cti_client, ctisp_query_agent_statistics_conf, ctisp_query_skill_group_statistics_conf,
};
use crate::kept::Kept;
use crate::types::{ctisp_bytes, ctisp_connection, ctisp_named_array, ctisp_named_variable};
use std::ffi::c_char;

/// An agent's state in one media routing domain.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_in_mrd {
    /// MRDID.
    pub mrd_id: i32,
    /// AgentState: values CTISP_AGENT_STATE_...
    pub state: u16,
    /// EventReasonCode, 0 for none. It means something where the agent is not ready or signed out.
    pub reason: u16,
    /// Since when: milliseconds since 1970-01-01 00:00 UTC, by the clock of this computer and
    /// StateDuration; 0: not known.
    pub since: i64,
    /// AgentMode.
    pub mode: u16,
    /// NextAgentState.
    pub next_state: u16,
    /// Whether `next_state` is known.
    pub has_next_state: bool,
    /// NumTasks.
    pub num_tasks: u32,
    /// MaxTaskLimit.
    pub max_task_limit: u32,
    /// MaxBeyondTaskLimit: tasks allowed above that.
    pub max_beyond_task_limit: u32,
    /// Whether `max_beyond_task_limit` is known: not before version 22.
    pub has_max_beyond_task_limit: bool,
    /// AgentAvailabilityStatus.
    pub availability: u32,
    /// Direction of the call at hand. Values of CallDirection.
    pub direction: u32,
    /// Whether `direction` is known.
    pub has_direction: bool,
    /// Duration: how many seconds the state is expected to last.
    pub duration: u32,
    /// Whether `duration` is known.
    pub has_duration: bool,
}

/// An agent in a skill group.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_in_group {
    /// MRDID that it was told for.
    pub mrd_id: i32,
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    pub id: u32,
    /// SkillGroupPriority.
    pub priority: u16,
    /// SkillGroupState: values CTISP_AGENT_STATE_...
    pub state: u16,
}

/// An agent of whom an event has told, signed in or not.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    pub peripheral_id: u32,
    /// AgentID; never NULL.
    pub agent_id: *const c_char,
    /// ICMAgentID: the skill target id; 0: not known.
    pub icm_agent_id: i32,
    /// LoginName; NULL: not known, as until the configuration is loaded: see
    /// ctisp_model_load_configuration().
    pub login_name: *const c_char,
    /// FirstName, as `login_name`.
    pub first_name: *const c_char,
    /// LastName, as `login_name`.
    pub last_name: *const c_char,
    /// AgentExtension, while signed in; NULL: not known.
    pub extension: *const c_char,
    /// AgentInstrument, while signed in; NULL: not known.
    pub instrument: *const c_char,
    /// ActiveTerminal; NULL: not known.
    pub active_terminal: *const c_char,
    /// CTIClientSignature of the client that belongs to the agent; NULL: not known.
    pub cti_client_signature: *const c_char,
    /// SessionID of the client that belongs to the agent, 0 for none.
    pub session_id: u32,
    /// DepartmentID.
    pub department_id: i32,
    /// AgentState in the first of `mrds`, which is the only one of an agent who takes calls only:
    /// values CTISP_AGENT_STATE_...
    pub state: u16,
    /// EventReasonCode of `state`, 0 for none.
    pub reason: u16,
    /// Whether `state` is known.
    pub has_state: bool,
    /// Whether the agent is signed in, in any media routing domain.
    pub signed_in: bool,
    /// The session was lost since, or events were, and nothing has told the state again.
    pub unsure: bool,
    /// Since when the agent is in `state`: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    pub since: i64,
    /// The state in each media routing domain that was told of.
    pub mrds: *const ctisp_agent_in_mrd,
    /// How many `mrds`.
    pub mrds_count: usize,
    /// The skill groups that the agent is signed in to, as far as they were told.
    pub skill_groups: *const ctisp_agent_in_group,
    /// How many `skill_groups`.
    pub skill_groups_count: usize,
    /// QUERY_AGENT_STATISTICS_CONF as it came last, see ctisp_model_ask(); NULL: none.
    pub statistics: *const ctisp_query_agent_statistics_conf,
    /// When those came: milliseconds since 1970-01-01 00:00 UTC; 0: never.
    pub statistics_at: i64,
}

/// A device on a call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_party {
    /// The connection. Its device_id is NULL where no event has named it yet, as of a caller who is
    /// known by CallingDeviceID only.
    pub connection: ctisp_connection,
    /// The device's number or name; NULL: not known.
    pub device_id: *const c_char,
    /// What kind of device it is. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    pub device_type: u16,
    /// The state of the connection: values CTISP_LCS_...; CTISP_LCS_NONE: nobody told it yet.
    pub state: u16,
    /// Since when it has that state: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    pub since: i64,
    /// LineHandle; 0xFFFF: not known.
    pub line_handle: u16,
    /// LineType; 0xFFFF: not known.
    pub line_type: u16,
    /// The phone receives audio: RTP_STARTED_EVENT has come, RTP_STOPPED_EVENT has not.
    pub audio_in: bool,
    /// The phone sends audio, by the same events.
    pub audio_out: bool,
}

/// How far a call is, seen as a whole.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_call_state {
    /// It is being made: nothing rings yet.
    CTISP_CALL_STATE_SET_UP = 1,
    /// It waits in a queue.
    CTISP_CALL_STATE_QUEUED = 2,
    /// It rings at a device.
    CTISP_CALL_STATE_RINGING = 3,
    /// Two devices or more talk, or one does to somebody who is not known.
    CTISP_CALL_STATE_TALKING = 4,
    /// Those who are known hold it.
    CTISP_CALL_STATE_HELD = 5,
    /// It cannot be put through.
    CTISP_CALL_STATE_FAILED = 6,
    /// Nobody takes part any more; its data can still change, until it ends.
    CTISP_CALL_STATE_CLEARED = 7,
}

/// The context of a call. Strings are NULL where no message had them.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_context {
    /// CallType; CTISP_NULL_CALLTYPE: not known.
    pub call_type: u16,
    /// CalledPartyDisposition. Values of DispositionCode.
    pub called_party_disposition: u16,
    /// CampaignID, 0 for none.
    pub campaign_id: u32,
    /// QueryRuleID, 0 for none.
    pub query_rule_id: u32,
    /// ANI: the caller's number.
    pub ani: *const c_char,
    /// UserToUserInfo; data NULL: none.
    pub user_to_user_info: ctisp_bytes,
    /// DNIS.
    pub dnis: *const c_char,
    /// DialedNumber.
    pub dialed_number: *const c_char,
    /// CallerEnteredDigits.
    pub caller_entered_digits: *const c_char,
    /// RouterCallKeyDay.
    pub router_call_key_day: u32,
    /// Whether `router_call_key_day` is known.
    pub has_router_call_key_day: bool,
    /// RouterCallKeyCallID.
    pub router_call_key_call_id: u32,
    /// Whether `router_call_key_call_id` is known.
    pub has_router_call_key_call_id: bool,
    /// RouterCallKeySequenceNumber.
    pub router_call_key_sequence_number: u32,
    /// Whether `router_call_key_sequence_number` is known.
    pub has_router_call_key_sequence_number: bool,
    /// CallVariable1 to CallVariable10: the first is `call_variables[0]`.
    pub call_variables: [*const c_char; 10],
    /// CallWrapupData.
    pub call_wrapup_data: *const c_char,
    /// ECC variables with one value.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// Elements of ECC arrays.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// CustomerPhoneNumber.
    pub customer_phone_number: *const c_char,
    /// CustomerAccountNumber.
    pub customer_account_number: *const c_char,
    /// The CTI clients of the call.
    pub cti_clients: *const ctisp_cti_client,
    /// How many `cti_clients`.
    pub cti_clients_count: usize,
    /// CallReferenceID; data NULL: none.
    pub call_reference_id: ctisp_bytes,
    /// ServiceNumber; CTISP_NULL_SERVICE: not known.
    pub service_number: u32,
    /// ServiceID; CTISP_NULL_SERVICE: not known.
    pub service_id: u32,
    /// SkillGroupNumber; CTISP_NULL_SKILL_GROUP: not known.
    pub skill_group_number: u32,
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    pub skill_group_id: u32,
    /// SkillGroupPriority.
    pub skill_group_priority: u16,
    /// CallTypeID.
    pub call_type_id: u32,
    /// Whether `call_type_id` is known.
    pub has_call_type_id: bool,
    /// TrunkNumber.
    pub trunk_number: u32,
    /// Whether `trunk_number` is known.
    pub has_trunk_number: bool,
    /// TrunkGroupNumber.
    pub trunk_group_number: u32,
    /// Whether `trunk_group_number` is known.
    pub has_trunk_group_number: bool,
}

/// A skill group that a call waits for.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_queued_for {
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    pub id: u32,
    /// SkillGroupPriority, 0 for none.
    pub priority: u16,
}

/// A call. Strings are NULL where no message had them.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call {
    /// What names it in the model, whatever ids it has: it stays the same when the call gets another
    /// ConnectionCallID, and no other call of the model ever gets it. Later calls have greater ones;
    /// never 0.
    pub key: u64,
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    pub peripheral_id: u32,
    /// ConnectionCallID: several calls may have the same one. CTISP_NULL_CALL_ID: none.
    pub call_id: u32,
    /// How far it is: values CTISP_CALL_STATE_...
    pub state: u16,
    /// The session was lost since, or events were, and nothing has confirmed that it is there.
    pub unsure: bool,
    /// A network recording goes on.
    pub recorded: bool,
    /// An agent's greeting plays: CALL_AGENT_GREETING_EVENT has told so, and not yet of its end.
    pub greeting: bool,
    /// EMERGENCY_CALL_EVENT has come: an agent handles it as an emergency.
    pub emergency: bool,
    /// Whether `num_queued` is known.
    pub has_num_queued: bool,
    /// NumQueued, while the call waits in a queue: how many waited when that was told.
    pub num_queued: u16,
    /// The skill groups that it waits for, as CALL_QUEUED_EVENT listed them.
    pub queued_for: *const ctisp_queued_for,
    /// How many `queued_for`.
    pub queued_for_count: usize,
    /// When it was first heard of: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    pub since: i64,
    /// The caller's number: ANI, else the device that calls.
    pub caller: *const c_char,
    /// The devices on the call. Who has left is not in it.
    pub parties: *const ctisp_party,
    /// How many `parties`.
    pub parties_count: usize,
    /// CallingDeviceID, as the last event told it.
    pub calling_device_id: *const c_char,
    /// CalledDeviceID, as the last event told it.
    pub called_device_id: *const c_char,
    /// LastRedirectDeviceID: the device that sent the call on last, if any did.
    pub last_redirect_device_id: *const c_char,
    /// CallingDeviceType. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    pub calling_device_type: u16,
    /// CalledDeviceType. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    pub called_device_type: u16,
    /// LastRedirectDeviceType. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    pub last_redirect_device_type: u16,
    /// The connection of the call that this consult call was made from; call_id
    /// CTISP_NULL_CALL_ID: it is none.
    pub consults: ctisp_connection,
    /// SecondaryConnectionCallID; CTISP_NULL_CALL_ID: none.
    pub secondary_call_id: u32,
    /// Its context.
    pub context: ctisp_call_context,
}

/// A call on its way: to an agent, by AGENT_PRE_CALL_EVENT, or by a translation route, by
/// CALL_TRANSLATION_ROUTE_EVENT. It is until the call arrives or is aborted.
///
/// Its router call key tells which call it is; an event without one is not kept.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_announced_call {
    /// AgentInstrument that it goes to; NULL for a translation route.
    pub instrument: *const c_char,
    /// AgentID; NULL: not known, as before version 20.
    pub agent_id: *const c_char,
    /// AgentSkillTargetID; 0: not known, as before version 20.
    pub icm_agent_id: u32,
    /// MRDID.
    pub mrd_id: i32,
    /// Whether `mrd_id` is known: false for a translation route.
    pub has_mrd_id: bool,
    /// When it was told: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    pub since: i64,
    /// The context that the call will have, as far as it was told. The call itself takes its own from
    /// its own events.
    pub context: ctisp_call_context,
}

/// A device: it is known while it takes part in a call, an agent is signed in there, or it is out of
/// service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_device {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    pub peripheral_id: u32,
    /// Its number or name: DeviceID of call events, AgentExtension or AgentInstrument of an agent's;
    /// never NULL.
    pub device_id: *const c_char,
    /// What kind of device it is, as last told. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    pub device_type: u16,
    /// False after SYS_INSTRUMENT_OUT_OF_SERVICE.
    pub in_service: bool,
    /// AgentID of the agent who is signed in there; NULL: nobody.
    pub agent_id: *const c_char,
    /// The keys of the calls that it takes part in, the earliest first.
    pub calls: *const u64,
    /// How many `calls`.
    pub calls_count: usize,
}

/// How many agents of a skill group are in one state.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agents_in_state {
    /// SkillGroupState: values CTISP_AGENT_STATE_...
    pub state: u16,
    /// How many are.
    pub count: usize,
}

/// A skill group.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_skill_group {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    pub peripheral_id: u32,
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    pub id: u32,
    /// Its name; NULL: not known, as until the configuration is loaded: see
    /// ctisp_model_load_configuration().
    pub name: *const c_char,
    /// How many agents of the model are signed in to it.
    pub agents_signed_in: usize,
    /// How many are in which state, states with none left out; see ctisp_skill_group_agents_in().
    pub agents_by_state: *const ctisp_agents_in_state,
    /// How many `agents_by_state`.
    pub agents_by_state_count: usize,
    /// QUERY_SKILL_GROUP_STATISTICS_CONF as it came last, see ctisp_model_ask(); NULL: none.
    pub statistics: *const ctisp_query_skill_group_statistics_conf,
    /// When those came: milliseconds since 1970-01-01 00:00 UTC; 0: never.
    pub statistics_at: i64,
}

/// A peripheral, of which was told whether it is on line.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_peripheral {
    /// PeripheralID.
    pub peripheral_id: u32,
    /// PeripheralType; CTISP_PT_NONE: not known.
    pub peripheral_type: u16,
    /// Whether it is on line.
    pub online: bool,
}

/// What was read of a model, all as of the same moment. It owns all that it points to, and nothing
/// changes it any more: use it on any thread until you free it with ctisp_picture_free().
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_picture {
    /// Agents, in no order.
    pub agents: *const ctisp_agent,
    /// How many `agents`.
    pub agents_count: usize,
    /// Calls, the earliest first.
    pub calls: *const ctisp_call,
    /// How many `calls`.
    pub calls_count: usize,
    /// Calls on their way, the earliest announced first.
    pub announced_calls: *const ctisp_announced_call,
    /// How many `announced_calls`.
    pub announced_calls_count: usize,
    /// Devices, in no order.
    pub devices: *const ctisp_device,
    /// How many `devices`.
    pub devices_count: usize,
    /// Skill groups, in no order.
    pub skill_groups: *const ctisp_skill_group,
    /// How many `skill_groups`.
    pub skill_groups_count: usize,
    /// Peripherals, by PeripheralID.
    pub peripherals: *const ctisp_peripheral,
    /// How many `peripherals`.
    pub peripherals_count: usize,
    /// PGStatus: the outages as they were last told, bits CTISP_PGS_...; 0: none.
    pub pg_status: u32,
    /// The session was lost, or events were, and the model has not been put right yet: between
    /// CTISP_CHANGE_UNSURE and CTISP_CHANGE_RESYNCHRONISED.
    pub unsure: bool,
}

/// A [`ctisp_picture`] with what it points to.
#[repr(C)]
pub(crate) struct PictureStore {
    /// First: a pointer to it is one to the store.
    pub(crate) public: ctisp_picture,
    pub(crate) kept: Kept,
}

/// Frees a picture of ctisp_model_read() or the like, and all that it points to. NULL is allowed.
///
/// Any thread, but only once.
#[no_mangle]
pub unsafe extern "C" fn ctisp_picture_free(picture: *mut ctisp_picture) {
    guard_value((), || {
        if !picture.is_null() {
            // SAFETY: not NULL, so it came from `Box::into_raw` of a store, whose first member it is,
            // and was not freed before.
            drop(unsafe { Box::from_raw(picture.cast::<PictureStore>()) });
        }
    });
}

/// How many agents of the model are in that state (CTISP_AGENT_STATE_...) in a skill group.
///
/// 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_skill_group_agents_in(
    skill_group: *const ctisp_skill_group,
    state: u16,
) -> usize {
    guard_value(0, || {
        // SAFETY: NULL or a skill group of the library, as the header says, whose list is valid.
        let agents = unsafe {
            match skill_group.as_ref() {
                Some(group) if !group.agents_by_state.is_null() => {
                    std::slice::from_raw_parts(group.agents_by_state, group.agents_by_state_count)
                }
                _ => &[],
            }
        };
        agents.iter().find(|agents| agents.state == state).map_or(0, |agents| agents.count)
    })
}
