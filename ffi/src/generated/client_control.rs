// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// CONTROL_FAILURE_CONF (message type 35): server's answer in place of a confirmation when a
/// client control request fails.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_control_failure_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// FailureCode: why the control request failed, one of the CF_ values. Values of
    /// ControlFailureCode.
    pub failure_code: u16,
    /// PeripheralErrorCode: error number given by the peripheral; 0 if there was none.
    pub peripheral_error_code: u32,
}

/// QUERY_AGENT_STATE_REQ (message type 36): client asks what state an agent is in, for one
/// media routing domain.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_agent_state_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// MRDID: identifies the media routing domain.
    pub mrd_id: i32,
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    pub icm_agent_id: i32,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// QUERY_AGENT_STATE_CONF (message type 37): server returns the agent's state, overall and for
/// each skill group.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_agent_state_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// AgentState: state of the agent as a whole. Values of AgentState.
    pub agent_state: u16,
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
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// NumSkillGroups: SkillGroupNumber, SkillGroupID, SkillGroupPriority, SkillGroupState.
    pub skill_groups: *const ctisp_agent_skill_group,
    /// How many `skill_groups`.
    pub skill_groups_count: usize,
    /// InternalAgentState: state for use inside Cisco only.
    pub internal_agent_state: u16,
    /// Whether `internal_agent_state` is there.
    pub has_internal_agent_state: bool,
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

/// SET_AGENT_STATE_REQ (message type 38): client asks to bring an agent into another state,
/// login and logout included.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_agent_state_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// AgentState: state of the agent as a whole. Values of AgentState.
    pub agent_state: u16,
    /// AgentWorkMode: work mode the agent asks for, remote agent modes included. Values of
    /// AgentWorkMode.
    pub agent_work_mode: u16,
    /// EventReasonCode: why the peripheral changed the state; says something in Not Ready and
    /// Logged Off only.
    pub event_reason_code: u16,
    /// ForcedFlag: carry the change through by force; for login and logout alone. Values of
    /// ForcedFlag. Since version 10.
    pub forced_flag: u8,
    /// AgentServiceReq: bit mask: services the agent counts on. Bits of AgentServiceRequest. Since
    /// version 12.
    pub agent_service_req: u32,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    pub agent_instrument: *const c_char,
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters; NULL: absent. Since version 23.
    pub active_terminal: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentPassword: password the agent signs in with. At most 63 characters; NULL: absent.
    pub agent_password: *const c_char,
    /// PositionID: id of the agent's position, which certain peripherals ask for at login. At most
    /// 11 characters; NULL: absent.
    pub position_id: *const c_char,
    /// SupervisorID: supervisor who makes the request, by skill target id. At most 11 characters;
    /// NULL: absent.
    pub supervisor_id: *const c_char,
    /// SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. Values of
    /// SSOEnabled. Since version 20.
    pub sso_enabled: u16,
    /// Whether `sso_enabled` is there.
    pub has_sso_enabled: bool,
    /// NumSkillGroups: SkillGroupNumber, SkillGroupPriority.
    pub skill_groups: *const ctisp_login_skill_group,
    /// How many `skill_groups`.
    pub skill_groups_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SET_AGENT_STATE_CONF (message type 39): server has received the state request;
/// AGENT_STATE_EVENT shows the outcome.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_agent_state_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// ALTERNATE_CALL_REQ (message type 40): client asks to hold the active call and go to the
/// device's other call, held or alerting.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_alternate_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    pub active_connection: ctisp_connection,
    /// OtherConnectionCallID, OtherConnectionDeviceIDType and OtherConnectionDeviceID: identifies
    /// the other call, which is held or alerts.
    pub other_connection: ctisp_connection,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// ALTERNATE_CALL_CONF (message type 41): server has received the request to alternate.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_alternate_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// ANSWER_CALL_REQ (message type 42): client asks to connect the call that alerts at a device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_answer_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// ANSWER_CALL_CONF (message type 43): server has received the request to answer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_answer_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// CLEAR_CALL_REQ (message type 44): client asks to disconnect all devices of a call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_clear_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CLEAR_CALL_CONF (message type 45): server has received the request to clear the call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_clear_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// CLEAR_CONNECTION_REQ (message type 46): client asks to disconnect a single device from a
/// call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_clear_connection_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// RequestingDeviceID: controlling device on whose behalf the connection is released. At most
    /// 63 characters; NULL: absent.
    pub requesting_device_id: *const c_char,
    /// RequestingDeviceIDType: what type of id RequestingDeviceID holds; may be NONE. Values of
    /// DeviceIDType.
    pub requesting_device_id_type: u16,
    /// Whether `requesting_device_id_type` is there.
    pub has_requesting_device_id_type: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CLEAR_CONNECTION_CONF (message type 47): server has received the request to clear the
/// connection.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_clear_connection_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// CONFERENCE_CALL_REQ (message type 48): client asks to merge a held and an active call, or
/// to bring a dialed number into the active one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_conference_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    pub held_connection: ctisp_connection,
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    pub active_connection: ctisp_connection,
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    pub call_placement_type: u16,
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    pub call_manner_type: u16,
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    pub alert_rings: u16,
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    pub call_option: u16,
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    pub facility_type: u16,
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    pub answering_machine: u16,
    /// Priority: TRUE asks to give the call priority.
    pub priority: bool,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    pub dialed_number: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
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
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    pub call_wrapup_data: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    pub facility_code: *const c_char,
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    pub authorization_code: *const c_char,
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    pub account_code: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONFERENCE_CALL_CONF (message type 49): server returns the conference call and who takes
/// part in it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_conference_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    pub new_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: *const ctisp_connected_party,
    /// How many `parties`.
    pub parties_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONSULTATION_CALL_REQ (message type 50): client asks to hold the active call and call
/// somebody else from the same device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_consultation_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    pub active_connection: ctisp_connection,
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    pub call_placement_type: u16,
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    pub call_manner_type: u16,
    /// ConsultType: what the consultation call is for. Values of ConsultType.
    pub consult_type: u16,
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    pub alert_rings: u16,
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    pub call_option: u16,
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    pub facility_type: u16,
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    pub answering_machine: u16,
    /// Priority: TRUE asks to give the call priority.
    pub priority: bool,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent. Required.
    pub dialed_number: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
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
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    pub call_wrapup_data: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    pub facility_code: *const c_char,
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    pub authorization_code: *const c_char,
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    pub account_code: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CONSULTATION_CALL_CONF (message type 51): server returns the identity of the consultation
/// call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_consultation_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    pub new_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// DEFLECT_CALL_REQ (message type 52): client asks to move a call that alerts at one device to
/// another.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_deflect_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent. Required.
    pub called_device_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// DEFLECT_CALL_CONF (message type 53): server has received the request to deflect.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_deflect_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// HOLD_CALL_REQ (message type 54): client asks to hold an active connection.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_hold_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// Reservation: TRUE retains the facility for the held call (ISDN).
    pub reservation: bool,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// HOLD_CALL_CONF (message type 55): server has received the request to hold.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_hold_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// MAKE_CALL_REQ (message type 56): client asks to call a number from an agent's instrument.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_make_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    pub call_placement_type: u16,
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    pub call_manner_type: u16,
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    pub alert_rings: u16,
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    pub call_option: u16,
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    pub facility_type: u16,
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    pub answering_machine: u16,
    /// Priority: TRUE asks to give the call priority.
    pub priority: bool,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none. Since version 14.
    pub skill_group_number: u32,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    pub agent_instrument: *const c_char,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent. Required.
    pub dialed_number: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
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
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    pub call_wrapup_data: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    pub facility_code: *const c_char,
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    pub authorization_code: *const c_char,
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    pub account_code: *const c_char,
    /// CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters; NULL:
    /// absent.
    pub cct: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// MAKE_CALL_CONF (message type 57): server returns the identity of the new call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_make_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    pub new_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// MAKE_PREDICTIVE_CALL_REQ (message type 58): client asks to call a number and then connect
/// it to an originating ACD device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_make_predictive_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    pub call_placement_type: u16,
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    pub call_manner_type: u16,
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    pub alert_rings: u16,
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    pub call_option: u16,
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    pub facility_type: u16,
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    pub answering_machine: u16,
    /// Priority: TRUE asks to give the call priority.
    pub priority: bool,
    /// AllocationState: how far the destination's connection must be before the originator is
    /// connected. Values of AllocationState.
    pub allocation_state: u16,
    /// DestinationCountry: country to which the call goes. Values of DestinationCountry.
    pub destination_country: u16,
    /// AnswerDetectMode: in what way answering machines are detected. Values of AnswerDetectMode.
    pub answer_detect_mode: u16,
    /// AnswerDetectTime: how many seconds the detection may take; 0 leaves it to the peripheral.
    pub answer_detect_time: u16,
    /// AnswerDetectControl1: tunes the detection of answering machines, meaning set by the
    /// peripheral; 0 if not used.
    pub answer_detect_control1: u32,
    /// AnswerDetectControl2: tunes that detection further, meaning set by the peripheral; 0 if not
    /// used.
    pub answer_detect_control2: u32,
    /// OriginatingDeviceID: ACD device from which the call starts, for example a CCT or VDN. At
    /// most 63 characters; NULL: absent. Required.
    pub originating_device_id: *const c_char,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent. Required.
    pub dialed_number: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
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
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    pub call_wrapup_data: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    pub facility_code: *const c_char,
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    pub authorization_code: *const c_char,
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    pub account_code: *const c_char,
    /// OriginatingLineID: line id the call shows as its origin; some ACDs cannot do this. At most
    /// 39 characters; NULL: absent.
    pub originating_line_id: *const c_char,
    /// CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters; NULL:
    /// absent.
    pub cct: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// MAKE_PREDICTIVE_CALL_CONF (message type 59): server returns the identity of the predictive
/// call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_make_predictive_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    pub new_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// RECONNECT_CALL_REQ (message type 60): client asks to clear the active call and go back to
/// the held one in a single step.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_reconnect_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    pub active_connection: ctisp_connection,
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    pub held_connection: ctisp_connection,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// RECONNECT_CALL_CONF (message type 61): server has received the request to reconnect.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_reconnect_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// RETRIEVE_CALL_REQ (message type 62): client asks to take up a held connection again.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_retrieve_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    pub held_connection: ctisp_connection,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// RETRIEVE_CALL_CONF (message type 63): server has received the request to retrieve.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_retrieve_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// TRANSFER_CALL_REQ (message type 64): client asks to transfer a held call to the active one,
/// or the active one straight to a number.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_transfer_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    pub active_connection: ctisp_connection,
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    pub held_connection: ctisp_connection,
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    pub call_placement_type: u16,
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    pub call_manner_type: u16,
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    pub alert_rings: u16,
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    pub call_option: u16,
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    pub facility_type: u16,
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    pub answering_machine: u16,
    /// Priority: TRUE asks to give the call priority.
    pub priority: bool,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    pub dialed_number: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
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
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    pub call_wrapup_data: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    pub facility_code: *const c_char,
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    pub authorization_code: *const c_char,
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    pub account_code: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// TRANSFER_CALL_CONF (message type 65): server returns the call that results from the
/// transfer and its parties.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_transfer_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    pub new_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: *const ctisp_connected_party,
    /// How many `parties`.
    pub parties_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// QUERY_DEVICE_INFO_REQ (message type 78): client asks about the lines and abilities of a
/// device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_device_info_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// Reserved: internal, always 0.
    pub reserved: u16,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// QUERY_DEVICE_INFO_CONF (message type 79): server returns type, lines, limits and supported
/// features of the device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_device_info_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// TypeOfDevice: what type of device it is. Values of TypeOfDevice.
    pub type_of_device: u16,
    /// ClassOfDevice: what class of device it is, or classes. Bits of ClassOfDevice.
    pub class_of_device: u16,
    /// Reserved: internal, always 0.
    pub reserved: u16,
    /// MaxActiveCalls: how many calls may be active at the device; 0xFFFF when not known. 0xFFFF:
    /// none.
    pub max_active_calls: u16,
    /// MaxHeldCalls: how many calls the device may hold; 0xFFFF when not known. 0xFFFF: none.
    pub max_held_calls: u16,
    /// MaxDevicesInConference: how many devices a conference may have; 0xFFFF when not known.
    /// 0xFFFF: none.
    pub max_devices_in_conference: u16,
    /// MakeCallSetup: bit mask: agent states from which MAKE_CALL may be asked for. Bits of
    /// AgentStateMask.
    pub make_call_setup: u32,
    /// TransferConferenceSetup: bit mask: ways in which a transfer or conference may begin. Bits
    /// of TransferConferenceSetupMask.
    pub transfer_conference_setup: u32,
    /// CallEventsSupported: bit mask: call events that calls at the device may give. Bits of
    /// CallMsgMask.
    pub call_events_supported: u32,
    /// CallControlSupported: bit mask: call control requests the device can carry out. Bits of
    /// CallControlMask.
    pub call_control_supported: u32,
    /// OtherFeaturesSupported: bit mask: what else the device can do. Bits of OtherFeatureMask.
    pub other_features_supported: u32,
    /// NumLines: LineHandle, LineType.
    pub lines: *const ctisp_line,
    /// How many `lines`.
    pub lines_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SNAPSHOT_CALL_REQ (message type 82): client asks for the data of a call and for the devices
/// on it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_snapshot_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SNAPSHOT_CALL_CONF (message type 83): server returns the call's data, its CTI clients and
/// each device with its connection state.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_snapshot_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    pub call_type: u16,
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    pub called_party_disposition: u16,
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    pub ani: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    pub dnis: *const c_char,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    pub dialed_number: *const c_char,
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    pub caller_entered_digits: *const c_char,
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    pub router_call_key_day: u32,
    /// Whether `router_call_key_day` is there.
    pub has_router_call_key_day: bool,
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: u32,
    /// Whether `router_call_key_call_id` is there.
    pub has_router_call_key_call_id: bool,
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
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    pub call_wrapup_data: *const c_char,
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// NumCTIClients: CTIClientSignature, CTIClientTimestamp.
    pub cti_clients: *const ctisp_cti_client,
    /// How many `cti_clients`.
    pub cti_clients_count: usize,
    /// NumCallDevices: CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID,
    /// CallDeviceType, CallDeviceID, CallDeviceConnectionState.
    pub call_devices: *const ctisp_call_device,
    /// How many `call_devices`.
    pub call_devices_count: usize,
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent. Since version 14.
    pub call_reference_id: ctisp_bytes,
    /// COCConnectionCallID: original call of a consultation; only there when this call is made on
    /// behalf of a consult. Since version 14.
    pub coc_connection_call_id: u32,
    /// Whether `coc_connection_call_id` is there.
    pub has_coc_connection_call_id: bool,
    /// COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. Values of
    /// ConnectionDeviceIDType. Since version 14.
    pub coc_call_connection_device_id_type: u16,
    /// Whether `coc_call_connection_device_id_type` is there.
    pub has_coc_call_connection_device_id_type: bool,
    /// COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters;
    /// NULL: absent. Since version 14.
    pub coc_call_connection_device_id: *const c_char,
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 39 characters; NULL: absent. Since version 24.
    pub protocol_reference_guid: *const c_char,
    /// CcaiConfigId: id the AI service made for its configuration. At most 39 characters; NULL:
    /// absent. Since version 24.
    pub ccai_config_id: *const c_char,
    /// NumOfEnabledServices: number of AI services that are on for the call. Since version 24.
    pub num_of_enabled_services: u16,
    /// Whether `num_of_enabled_services` is there.
    pub has_num_of_enabled_services: bool,
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService. Since version 24.
    pub flt_enabled_services: *const u16,
    /// How many `flt_enabled_services`.
    pub flt_enabled_services_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SNAPSHOT_DEVICE_REQ (message type 84): client asks which calls are at a device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_snapshot_device_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// SnapshotDeviceType: what sort of device AgentInstrument names when it is not an agent's.
    /// Values of DeviceIDType. 0xFFFF: none. Since version 10.
    pub snapshot_device_type: u16,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SNAPSHOT_DEVICE_CONF (message type 85): server returns the calls at the device with the
/// state of each.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_snapshot_device_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// NumCalls: CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID,
    /// CallState, SilentMonitorStatus.
    pub calls: *const ctisp_device_call,
    /// How many `calls`.
    pub calls_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SEND_DTMF_SIGNAL_REQ (message type 91): client asks to have DTMF digits sent on behalf of a
/// party in a call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_send_dtmf_signal_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ToneDuration: length of a DTMF tone in milliseconds; 0 for the default.
    pub tone_duration: u16,
    /// PauseDuration: pause in milliseconds after a DTMF digit; 0 for the default.
    pub pause_duration: u32,
    /// DTMFString: digits to be sent as tones. At most 31 characters; NULL: absent. Required.
    pub dtmf_string: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SEND_DTMF_SIGNAL_CONF (message type 92): server has received the request to send digits.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_send_dtmf_signal_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// SUPERVISOR_ASSIST_REQ (message type 118): agent's client asks for help from a supervisor of
/// the team.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_supervisor_assist_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SUPERVISOR_ASSIST_CONF (message type 119): server has found a supervisor and returns the
/// assist call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_supervisor_assist_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// BAD_CALL_REQ (message type 139): client reports a call of bad line quality, so that its
/// devices are written down.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_bad_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// BAD_CALL_CONF (message type 140): server has dealt with the bad call report.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_bad_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// AGENT_GREETING_CONTROL_REQ (message type 249): client stops the agent greeting that plays,
/// or turns greetings off or on for the login session.
///
/// Since protocol version 15.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_greeting_control_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// AgentAction: order about the agent greeting: 0 stop it, 1 switch off, 2 switch on. Values
    /// of AgentGreetingAction.
    pub agent_action: u16,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    /// Required.
    pub agent_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// AGENT_GREETING_CONTROL_CONF (message type 250): server has received the greeting request.
///
/// Since protocol version 15.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_greeting_control_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// START_NETWORK_RECORDING_REQ (message type 268): client asks to have a connected call
/// recorded in the network.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_start_network_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// PlayToneDirection: which party the recording tone is played to; to none when left out.
    /// Values of PlayToneDirection.
    pub play_tone_direction: u16,
    /// Whether `play_tone_direction` is there.
    pub has_play_tone_direction: bool,
    /// InvocationType: recording on the user's demand or silent; silent when left out.
    pub invocation_type: u16,
    /// Whether `invocation_type` is there.
    pub has_invocation_type: bool,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// START_NETWORK_RECORDING_CONF (message type 269): server has received the request; events
/// tell when recording has really begun.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_start_network_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// STOP_NETWORK_RECORDING_REQ (message type 270): client asks to end the network recording of
/// a call.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_stop_network_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// InvocationType: recording on the user's demand or silent; silent when left out.
    pub invocation_type: u16,
    /// Whether `invocation_type` is there.
    pub has_invocation_type: bool,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// STOP_NETWORK_RECORDING_CONF (message type 271): server has received the request; events
/// tell when recording has really ended.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_stop_network_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
