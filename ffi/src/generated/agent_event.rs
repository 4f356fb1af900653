// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// AGENT_STATE_EVENT (message type 30): server tells a client that an agent has entered
/// another state, login included.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_state_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// SkillGroupState: state of the agent as far as this skill group goes. Values of AgentState.
    pub skill_group_state: u16,
    /// StateDuration: how many seconds the state has lasted.
    pub state_duration: u32,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    pub skill_group_number: u32,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    pub skill_group_id: u32,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// AgentState: state of the agent as a whole. Values of AgentState.
    pub agent_state: u16,
    /// EventReasonCode: why the peripheral changed the state; says something in Not Ready and
    /// Logged Off only.
    pub event_reason_code: u16,
    /// MRDID: identifies the media routing domain.
    pub mrd_id: i32,
    /// NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    pub num_tasks: u32,
    /// AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. Values of
    /// AgentMode.
    pub agent_mode: u16,
    /// MaxTaskLimit: how many tasks the agent may have at the same time.
    pub max_task_limit: u32,
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    pub icm_agent_id: i32,
    /// AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or
    /// 2. Values of AgentAvailabilityStatus.
    pub agent_availability_status: u32,
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    /// characters; NULL: absent.
    pub cti_client_signature: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters; NULL: absent. Since version 23.
    pub active_terminal: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Duration: how many seconds the agent should remain in the state. Since version 10.
    pub duration: u32,
    /// Whether `duration` is there.
    pub has_duration: bool,
    /// NextAgentState: state that comes after the present one, as far as it is known. Values of
    /// AgentState. Since version 10.
    pub next_agent_state: u16,
    /// Whether `next_agent_state` is there.
    pub has_next_agent_state: bool,
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of CallDirection. Since version 16.
    pub direction: u32,
    /// Whether `direction` is there.
    pub has_direction: bool,
    /// NumFltSkillGroups: FltSkillGroupNumber, FltSkillGroupID, FltSkillGroupPriority,
    /// FltSkillGroupState.
    pub flt_skill_groups: *const ctisp_flt_skill_group,
    /// How many `flt_skill_groups`.
    pub flt_skill_groups_count: usize,
    /// MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. Since
    /// version 22.
    pub max_beyond_task_limit: u32,
    /// Whether `max_beyond_task_limit` is there.
    pub has_max_beyond_task_limit: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// AGENT_PRE_CALL_EVENT (message type 105): server announces a call or task that is routed to
/// an agent, along with its context.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_pre_call_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    pub service_number: u32,
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    pub service_id: u32,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    pub skill_group_number: u32,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    pub skill_group_id: u32,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// MRDID: identifies the media routing domain.
    pub mrd_id: i32,
    /// AgentSkillTargetID: agent that was selected, by skill target id. Since version 20.
    pub agent_skill_target_id: u32,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    pub agent_instrument: *const c_char,
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    pub router_call_key_day: u32,
    /// Whether `router_call_key_day` is there.
    pub has_router_call_key_day: bool,
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    pub router_call_key_call_id: u32,
    /// Whether `router_call_key_call_id` is there.
    pub has_router_call_key_call_id: bool,
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    pub router_call_key_sequence_number: u32,
    /// Whether `router_call_key_sequence_number` is there.
    pub has_router_call_key_sequence_number: bool,
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    pub ani: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    pub dialed_number: *const c_char,
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    pub caller_entered_digits: *const c_char,
    /// FltCallTypeID: call type that Unified CCE gives the call. Since version 14.
    pub flt_call_type_id: u32,
    /// Whether `flt_call_type_id` is there.
    pub has_flt_call_type_id: bool,
    /// PreCallInvokeID: invoke id of the pre-call that led to the event. Since version 14.
    pub pre_call_invoke_id: u32,
    /// Whether `pre_call_invoke_id` is there.
    pub has_pre_call_invoke_id: bool,
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable1: *const c_char,
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable2: *const c_char,
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable3: *const c_char,
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable4: *const c_char,
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable5: *const c_char,
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable6: *const c_char,
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable7: *const c_char,
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable8: *const c_char,
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable9: *const c_char,
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    pub call_variable10: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent. Since
    /// version 20.
    pub agent_id: *const c_char,
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 39 characters; NULL: absent. Since version 24.
    pub protocol_reference_guid: *const c_char,
    /// NumOfEnabledServices: number of AI services that are on for the call. Since version 24.
    pub num_of_enabled_services: u16,
    /// Whether `num_of_enabled_services` is there.
    pub has_num_of_enabled_services: bool,
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService. Since version 24.
    pub flt_enabled_services: *const u16,
    /// How many `flt_enabled_services`.
    pub flt_enabled_services_count: usize,
    /// CcaiConfigId: id the AI service made for its configuration. At most 39 characters; NULL:
    /// absent. Since version 24.
    pub ccai_config_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// AGENT_PRE_CALL_ABORT_EVENT (message type 106): server withdraws an announced call or task
/// that could not be routed as planned.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_pre_call_abort_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// MRDID: identifies the media routing domain.
    pub mrd_id: i32,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    pub agent_instrument: *const c_char,
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    pub router_call_key_day: u32,
    /// Whether `router_call_key_day` is there.
    pub has_router_call_key_day: bool,
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    pub router_call_key_call_id: u32,
    /// Whether `router_call_key_call_id` is there.
    pub has_router_call_key_call_id: bool,
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    pub router_call_key_sequence_number: u32,
    /// Whether `router_call_key_sequence_number` is there.
    pub has_router_call_key_sequence_number: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}
