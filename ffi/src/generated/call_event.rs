// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// CALL_DELIVERED_EVENT (message type 9): server tells a client that a call rings at an
/// agent's phone or came in on an ACD trunk.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_delivered_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
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
    /// AlertingDeviceType: what type of id AlertingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub alerting_device_type: u16,
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub calling_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub last_redirect_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// AlertingDeviceID: device at which the call rings. At most 63 characters; NULL: absent.
    pub alerting_device_id: *const c_char,
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    pub calling_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters; NULL: absent.
    pub last_redirect_device_id: *const c_char,
    /// TrunkNumber: trunk, by number.
    pub trunk_number: u32,
    /// Whether `trunk_number` is there.
    pub has_trunk_number: bool,
    /// TrunkGroupNumber: trunk group, by number.
    pub trunk_group_number: u32,
    /// Whether `trunk_group_number` is there.
    pub has_trunk_group_number: bool,
    /// SecondaryConnectionCallID: call id of the consult call that a CTI port makes to the agent's
    /// device (CCX alone).
    pub secondary_connection_call_id: u32,
    /// Whether `secondary_connection_call_id` is there.
    pub has_secondary_connection_call_id: bool,
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    pub ani: *const c_char,
    /// ANI_II: ANI II digits; so far no server fills them in. At most 1 characters; NULL: absent.
    /// Since version 11.
    pub ani_ii: *const c_char,
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
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_ESTABLISHED_EVENT (message type 10): server tells a client that a call was answered.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_established_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
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
    /// AnsweringDeviceType: what type of id AnsweringDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub answering_device_type: u16,
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub calling_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub last_redirect_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// AnsweringDeviceID: device at which the call was answered. At most 63 characters; NULL:
    /// absent.
    pub answering_device_id: *const c_char,
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    pub calling_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters; NULL: absent.
    pub last_redirect_device_id: *const c_char,
    /// TrunkNumber: trunk, by number.
    pub trunk_number: u32,
    /// Whether `trunk_number` is there.
    pub has_trunk_number: bool,
    /// TrunkGroupNumber: trunk group, by number.
    pub trunk_group_number: u32,
    /// Whether `trunk_group_number` is there.
    pub has_trunk_group_number: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_HELD_EVENT (message type 11): server tells a client that a device put a call on hold.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_held_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// HoldingDeviceType: what type of id HoldingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub holding_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// HoldingDeviceID: device that holds the call. At most 63 characters; NULL: absent.
    pub holding_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_RETRIEVED_EVENT (message type 12): server tells a client that a device took up a held
/// call again.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_retrieved_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// RetrievingDeviceType: what type of id RetrievingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub retrieving_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// RetrievingDeviceID: device that ended the hold of the call. At most 63 characters; NULL:
    /// absent.
    pub retrieving_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_CLEARED_EVENT (message type 13): server tells a client that a call is over, usually
/// when its last device leaves.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_cleared_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_CONNECTION_CLEARED_EVENT (message type 14): server tells a client that one party
/// dropped out of a call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_connection_cleared_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ReleasingDeviceType: what type of id ReleasingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub releasing_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// ReleasingDeviceID: device that let the connection go; on Contact Center Enterprise do not
    /// rely on it. At most 63 characters; NULL: absent.
    pub releasing_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_ORIGINATED_EVENT (message type 15): server tells a client that the peripheral has
/// begun an outbound call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_originated_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
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
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub calling_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    pub calling_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_FAILED_EVENT (message type 16): server tells a client that a call cannot be put
/// through.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_failed_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// FailingDeviceType: what type of id FailingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub failing_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// FailingDeviceID: device at which the call failed. At most 63 characters; NULL: absent.
    pub failing_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_CONFERENCED_EVENT (message type 17): server tells a client that two calls have become
/// one conference.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_conferenced_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// PrimaryCallID, PrimaryDeviceIDType and PrimaryDeviceID: identifies the primary call.
    pub primary_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    pub skill_group_number: u32,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    pub skill_group_id: u32,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// SecondaryCallID, SecondaryDeviceIDType and SecondaryDeviceID: identifies the secondary
    /// call.
    pub secondary_connection: ctisp_connection,
    /// ControllerDeviceType: what type of id ControllerDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub controller_device_type: u16,
    /// AddedPartyDeviceType: what type of id AddedPartyDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub added_party_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// ControllerDeviceID: device in charge of the conference. At most 63 characters; NULL:
    /// absent.
    pub controller_device_id: *const c_char,
    /// AddedPartyDeviceID: device that joins the call. At most 63 characters; NULL: absent.
    pub added_party_device_id: *const c_char,
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: *const ctisp_connected_party,
    /// How many `parties`.
    pub parties_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_TRANSFERRED_EVENT (message type 18): server tells a client that a call has been
/// transferred.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_transferred_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// PrimaryCallID, PrimaryDeviceIDType and PrimaryDeviceID: identifies the primary call.
    pub primary_connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    pub skill_group_number: u32,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    pub skill_group_id: u32,
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// SecondaryCallID, SecondaryDeviceIDType and SecondaryDeviceID: identifies the secondary
    /// call.
    pub secondary_connection: ctisp_connection,
    /// TransferringDeviceType: what type of id TransferringDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub transferring_device_type: u16,
    /// TransferredDeviceType: what type of id TransferredDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub transferred_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// TransferringDeviceID: device that handed the call over. At most 63 characters; NULL:
    /// absent.
    pub transferring_device_id: *const c_char,
    /// TransferredDeviceID: device that has the call after the transfer. At most 63 characters;
    /// NULL: absent.
    pub transferred_device_id: *const c_char,
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: *const ctisp_connected_party,
    /// How many `parties`.
    pub parties_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_DIVERTED_EVENT (message type 19): server tells a client that a call was taken from one
/// target and sent to another.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_diverted_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    pub service_number: u32,
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    pub service_id: u32,
    /// DivertingDeviceType: what type of id DivertingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub diverting_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// DivertingDeviceID: device that lost the call by diversion. At most 63 characters; NULL:
    /// absent.
    pub diverting_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_SERVICE_INITIATED_EVENT (message type 20): server tells a client that dial tone has
/// begun at a phone.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_service_initiated_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
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
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub calling_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    pub calling_device_id: *const c_char,
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent.
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
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_QUEUED_EVENT (message type 21): server tells a client that a call now waits in one or
/// more queues.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_queued_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    pub service_number: u32,
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    pub service_id: u32,
    /// QueueDeviceType: what type of id the queue device has. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub queue_device_type: u16,
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub calling_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub last_redirect_device_type: u16,
    /// NumQueued: number of calls in the service's queue, or still in it after one has left.
    pub num_queued: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// QueueDeviceID: device at which the call queues. At most 63 characters; NULL: absent.
    pub queue_device_id: *const c_char,
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    pub calling_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters; NULL: absent.
    pub last_redirect_device_id: *const c_char,
    /// NumSkillGroups: SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    pub skill_groups: *const ctisp_queued_skill_group,
    /// How many `skill_groups`.
    pub skill_groups_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_TRANSLATION_ROUTE_EVENT (message type 22): server gives a client the context of a call
/// that will arrive over a translation route.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_translation_route_event {
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    pub ani: *const c_char,
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    pub user_to_user_info: ctisp_bytes,
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    /// Required.
    pub dnis: *const c_char,
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    pub dialed_number: *const c_char,
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    pub caller_entered_digits: *const c_char,
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
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// BEGIN_CALL_EVENT (message type 23): server links a client with a call and gives its
/// context; comes before the call's other events.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_begin_call_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    pub call_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
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
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    pub router_call_key_sequence_number: u32,
    /// Whether `router_call_key_sequence_number` is there.
    pub has_router_call_key_sequence_number: bool,
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
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent. Since version 14.
    pub call_reference_id: ctisp_bytes,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// END_CALL_EVENT (message type 24): server ends a client's link with a call: no more of its
/// events follow, the call may go on.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_end_call_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_DATA_UPDATE_EVENT (message type 25): server tells a client what changed in a call's
/// context, its identifiers included.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_data_update_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    pub call_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    pub new_connection: ctisp_connection,
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    pub called_party_disposition: u16,
    /// CampaignID: outbound campaign of the call; 0 if not used.
    pub campaign_id: u32,
    /// QueryRuleID: query rule of the outbound campaign; 0 if not used.
    pub query_rule_id: u32,
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
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    pub router_call_key_sequence_number: u32,
    /// Whether `router_call_key_sequence_number` is there.
    pub has_router_call_key_sequence_number: bool,
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
    /// CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    /// 19 characters; NULL: absent.
    pub customer_phone_number: *const c_char,
    /// CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    /// most 31 characters; NULL: absent.
    pub customer_account_number: *const c_char,
    /// NumCTIClients: CTIClientSignature, CTIClientTimestamp.
    pub cti_clients: *const ctisp_cti_client,
    /// How many `cti_clients`.
    pub cti_clients_count: usize,
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent. Since version 14.
    pub call_reference_id: ctisp_bytes,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_REACHED_NETWORK_EVENT (message type 34): server tells a client that an outbound call
/// has got to another network.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_reached_network_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    pub line_handle: u16,
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    pub line_type: u16,
    /// TrunkUsedDeviceType: what type of id TrunkUsedDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub trunk_used_device_type: u16,
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub called_device_type: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// TrunkUsedDeviceID: trunk the call goes over. At most 63 characters; NULL: absent.
    pub trunk_used_device_id: *const c_char,
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    pub called_device_id: *const c_char,
    /// TrunkNumber: trunk, by number.
    pub trunk_number: u32,
    /// Whether `trunk_number` is there.
    pub has_trunk_number: bool,
    /// TrunkGroupNumber: trunk group, by number.
    pub trunk_group_number: u32,
    /// Whether `trunk_group_number` is there.
    pub has_trunk_group_number: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_DEQUEUED_EVENT (message type 86): server tells a client that a call has left one or
/// more queues.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_dequeued_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// QueueDeviceType: what type of id the queue device has. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub queue_device_type: u16,
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    pub service_number: u32,
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    pub service_id: u32,
    /// NumQueued: number of calls in the service's queue, or still in it after one has left.
    pub num_queued: u16,
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    pub local_connection_state: u16,
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    pub event_cause: u16,
    /// NumSkillGroups: SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    pub skill_groups: *const ctisp_dequeued_skill_group,
    /// How many `skill_groups`.
    pub skill_groups_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// RTP_STARTED_EVENT (message type 116): server tells a client that one direction of a media
/// stream has begun.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_rtp_started_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ClientPort: TCP port from which the client is connected.
    pub client_port: u32,
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    pub direction: u16,
    /// RTPType: media of the stream: 0 audio, 1 video, 2 data. Values of RTPType.
    pub rtp_type: u16,
    /// BitRate: media bit rate; matters for G.723 alone.
    pub bit_rate: u32,
    /// EchoCancellation: whether echo is cancelled: off or on.
    pub echo_cancellation: u16,
    /// PacketSize: how many milliseconds of media a packet holds.
    pub packet_size: u32,
    /// PayloadType: which audio codec is used, by number.
    pub payload_type: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// SendingAddress: IP address to which the client sends its RTP packets. At most 63
    /// characters; NULL: absent. Since version 10.
    pub sending_address: *const c_char,
    /// SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    /// to v18. At most 45 characters; NULL: absent. Versions 14 to 18.
    pub sending_address_ipv6: *const c_char,
    /// SendingPort: UDP port to which the client sends its RTP packets. Since version 10.
    pub sending_port: u32,
    /// Whether `sending_port` is there.
    pub has_sending_port: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// RTP_STOPPED_EVENT (message type 117): server tells a client that one direction of a media
/// stream has ended.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_rtp_stopped_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ClientPort: TCP port from which the client is connected.
    pub client_port: u32,
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    pub direction: u16,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// SendingAddress: IP address to which the client sends its RTP packets. At most 63
    /// characters; NULL: absent. Since version 10.
    pub sending_address: *const c_char,
    /// SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    /// to v18. At most 45 characters; NULL: absent. Versions 14 to 18.
    pub sending_address_ipv6: *const c_char,
    /// SendingPort: UDP port to which the client sends its RTP packets. Since version 10.
    pub sending_port: u32,
    /// Whether `sending_port` is there.
    pub has_sending_port: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_ATTRIBUTE_CHANGE_EVENT (message type 240): server tells a client that the call type or
/// service of a call is now another one.
///
/// Since protocol version 10.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_attribute_change_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left
    /// out. Values of ConnectionDeviceIDType. 0xFFFF: none.
    pub connection_device_id_type: u16,
    /// CallTypeID: call type that Unified CCE gives the call; 0 when it stays as it was.
    pub call_type_id: u32,
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    pub service_number: u32,
    /// ConnectionDeviceID: device half of what identifies the connection. At most 63 characters;
    /// NULL: absent.
    pub connection_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CALL_AGENT_GREETING_EVENT (message type 248): server tells a client that an agent greeting
/// started, ended or failed.
///
/// Since protocol version 15.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_call_agent_greeting_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// EventCode: what the greeting did: 0 began, 1 came to its end, 2 failed. Values of
    /// AgentGreetingEventCode.
    pub event_code: u16,
    /// PeripheralErrorCode: error number given by the peripheral; 0 if there was none.
    pub peripheral_error_code: u32,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    /// Required.
    pub agent_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// NETWORK_RECORDING_STARTED_EVENT (message type 272): server tells a client that the
/// recording server has begun to record a call.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_network_recording_started_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub recording_device_type: u16,
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    pub recording_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// NETWORK_RECORDING_ENDED_EVENT (message type 273): server tells a client that the recording
/// server no longer records a call.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_network_recording_ended_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub recording_device_type: u16,
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    pub recording_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// NETWORK_RECORDING_FAILED_EVENT (message type 274): server tells a client that recording of
/// a call failed, and why.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_network_recording_failed_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub recording_device_type: u16,
    /// RecordFailureCause: why recording failed, exactly as Unified CM reported it through JTAPI.
    pub record_failure_cause: u16,
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    pub recording_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// NETWORK_RECORDING_TARGET_INFO_EVENT (message type 275): server describes the recorder to
/// the client that started the recording.
///
/// Since protocol version 23.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_network_recording_target_info_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    pub recording_device_type: u16,
    /// RecordingType: in what way the recording came about. Values of RecordingType.
    pub recording_type: u16,
    /// MediaForkingDeviceType: where the media are forked: nowhere, at the phone, at a gateway.
    /// Values of MediaForkingDeviceType.
    pub media_forking_device_type: u16,
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    pub recording_device_id: *const c_char,
    /// RecorderAddress: address at which the recorder is found. At most 63 characters; NULL:
    /// absent.
    pub recorder_address: *const c_char,
    /// TerminalName: terminal of the device that is recorded. At most 63 characters; NULL: absent.
    pub terminal_name: *const c_char,
    /// MediaForkingDeviceName: for gateway recording: name of the device that forks the media. At
    /// most 63 characters; NULL: absent.
    pub media_forking_device_name: *const c_char,
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 63 characters; NULL: absent.
    pub protocol_reference_guid: *const c_char,
    /// MediaForkingClusterID: for gateway recording: cluster of the device that forks the media.
    /// At most 63 characters; NULL: absent.
    pub media_forking_cluster_id: *const c_char,
    /// RecorderURI: URI of the first recorder, a mandatory one if there is any (since CUCM
    /// 12.5(1)). At most 63 characters; NULL: absent.
    pub recorder_uri: *const c_char,
    /// RecorderErrorMsg: that recorder's error in words (since CUCM 12.5(1)). At most 63
    /// characters; NULL: absent.
    pub recorder_error_msg: *const c_char,
    /// RecorderType: whether the recorder must be there: 0 unknown, 1 optional, 2 mandatory (since
    /// CUCM 12.5(1)). Values of RecorderType.
    pub recorder_type: u16,
    /// Whether `recorder_type` is there.
    pub has_recorder_type: bool,
    /// RecorderStatus: how that recorder fared: 0 unknown, 1 success, 2 failure (since CUCM
    /// 12.5(1)). Values of RecorderStatus.
    pub recorder_status: u16,
    /// Whether `recorder_status` is there.
    pub has_recorder_status: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}
