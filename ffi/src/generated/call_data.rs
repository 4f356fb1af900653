// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// SET_CALL_DATA_REQ (message type 26): client changes variables, wrap-up or other data of a
/// call; what it leaves out stays as it was.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_call_data_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    pub call_type: u16,
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
    /// CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    /// 19 characters; NULL: absent.
    pub customer_phone_number: *const c_char,
    /// CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    /// most 31 characters; NULL: absent.
    pub customer_account_number: *const c_char,
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Since version 14.
    pub router_call_key_day: u32,
    /// Whether `router_call_key_day` is there.
    pub has_router_call_key_day: bool,
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Since version 14.
    pub router_call_key_call_id: u32,
    /// Whether `router_call_key_call_id` is there.
    pub has_router_call_key_call_id: bool,
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Since version 14.
    pub router_call_key_sequence_number: u32,
    /// Whether `router_call_key_sequence_number` is there.
    pub has_router_call_key_sequence_number: bool,
    /// CallOriginatedFrom: where the call comes from: 'D' for the dialer. Values of
    /// CallOriginatedFrom. Since version 14.
    pub call_originated_from: u8,
    /// Whether `call_originated_from` is there.
    pub has_call_originated_from: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SET_CALL_DATA_CONF (message type 27): server answers once the new call data is stored
/// safely.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_call_data_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// RELEASE_CALL_REQ (message type 28): client says that it has made all its updates of a call;
/// the call itself goes on.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_release_call_req {
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

/// RELEASE_CALL_CONF (message type 29): server takes note that the client is done with the
/// call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_release_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// SET_DEVICE_ATTRIBUTES_REQ (message type 141): client sets default service, skill group and
/// call type for later calls from a device.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_device_attributes_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
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
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    pub call_type: u16,
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    pub calling_device_type: u16,
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent. Required.
    pub calling_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SET_DEVICE_ATTRIBUTES_CONF (message type 142): server answers once the device's defaults
/// are stored.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_device_attributes_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
