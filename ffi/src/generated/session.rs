// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// FAILURE_CONF (message type 1): server's answer to any request that it refuses, sent instead
/// of the proper confirmation.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_failure_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// Status: status code that tells why the session is over. Values of StatusCode.
    pub status: u32,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// FAILURE_EVENT (message type 2): server reports a failure that no request caused, such as
/// going off line.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_failure_event {
    /// Status: status code that tells why the session is over. Values of StatusCode.
    pub status: u32,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// OPEN_REQ (message type 3): client opens its session: version, services, masks and who it
/// is; first message of all.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_open_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// VersionNumber: protocol version the client wants; decides how all later messages are laid
    /// out.
    pub version_number: u32,
    /// IdleTimeout: after how many seconds of client silence the server ends the session;
    /// 0xFFFFFFFF: no limit. 0xFFFFFFFF: none.
    pub idle_timeout: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ServicesRequested: bit mask: CTI services that the client would like. Bits of CTIService.
    pub services_requested: u32,
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    pub call_msg_mask: u32,
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    pub agent_state_mask: u32,
    /// ConfigMsgMask: bit mask: configuration events the client wants to get. Bits of
    /// ConfigMsgMask.
    pub config_msg_mask: u32,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    pub client_id: *const c_char,
    /// ClientPassword: password that goes with ClientID; may be empty but not missing. At most 64
    /// bytes; data NULL: absent. Required.
    pub client_password: ctisp_bytes,
    /// ClientSignature: text by which the client signs. At most 63 characters; NULL: absent.
    pub client_signature: *const c_char,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// ApplicationPathID: identifies the application path.
    pub application_path_id: i32,
    /// Whether `application_path_id` is there.
    pub has_application_path_id: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// OPEN_CONF (message type 4): server grants the session and says what it allows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_open_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ServicesGranted: bit mask: services that the server lets the session have. Bits of
    /// CTIService.
    pub services_granted: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    /// normally. Bits of PGStatusCode.
    pub pg_status: u32,
    /// ICMCentralControllerTime: date and time at the central controller.
    pub icm_central_controller_time: u32,
    /// PeripheralOnline: whether the agent's peripheral is online; without Client Events, whether
    /// all of them are.
    pub peripheral_online: bool,
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    pub peripheral_type: u16,
    /// AgentState: state of the agent as a whole. Values of AgentState.
    pub agent_state: u16,
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// SessionType: side the session is with: 0 unknown, 1 active, 2 standby. Values of
    /// SessionType. Since version 24.
    pub session_type: u16,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// NumPeripherals: number of FltPeripheralID and MultilineAgentControl pairs; 0 outside CCE or
    /// with PeripheralID given. Since version 14.
    pub num_peripherals: u16,
    /// Whether `num_peripherals` is there.
    pub has_num_peripherals: bool,
    /// NumPeripherals: FltPeripheralID, MultilineAgentControl.
    pub peripherals: *const ctisp_open_peripheral,
    /// How many `peripherals`.
    pub peripherals_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// HEARTBEAT_REQ (message type 5): client shows that it is alive and checks that the server
/// is.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_heartbeat_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// HEARTBEAT_CONF (message type 6): server answers a heartbeat at once.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_heartbeat_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// CLOSE_REQ (message type 7): client ends its session and says why.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_close_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// Status: status code that tells why the session is over. Values of StatusCode.
    pub status: u32,
}

/// CLOSE_CONF (message type 8): server agrees to the end; the client then closes the
/// connection.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_close_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
