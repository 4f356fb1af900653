// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// CLIENT_SESSION_OPENED_EVENT (message type 99): server tells a client monitor client of a
/// session of another client, new or open already.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_client_session_opened_event {
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ServicesGranted: bit mask: services that the server lets the session have. Bits of
    /// CTIService.
    pub services_granted: u32,
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    pub call_msg_mask: u32,
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    pub agent_state_mask: u32,
    /// ClientPort: TCP port from which the client is connected.
    pub client_port: u32,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    pub client_id: *const c_char,
    /// ClientSignature: text by which the client signs. At most 63 characters; NULL: absent.
    /// Required.
    pub client_signature: *const c_char,
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

/// CLIENT_SESSION_CLOSED_EVENT (message type 100): server tells a client monitor client that
/// another client's session is over, and why.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_client_session_closed_event {
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// Status: status code that tells why the session is over. Values of StatusCode.
    pub status: u32,
    /// ClientPort: TCP port from which the client is connected.
    pub client_port: u32,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    pub client_id: *const c_char,
    /// ClientSignature: text by which the client signs. At most 63 characters; NULL: absent.
    /// Required.
    pub client_signature: *const c_char,
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

/// SESSION_MONITOR_START_REQ (message type 101): client asks to watch the session of another
/// client.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_session_monitor_start_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
}

/// SESSION_MONITOR_START_CONF (message type 102): server has set up the session monitor and
/// returns its id.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_session_monitor_start_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
}

/// SESSION_MONITOR_STOP_REQ (message type 103): client asks to watch that session no longer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_session_monitor_stop_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
}

/// SESSION_MONITOR_STOP_CONF (message type 104): server has removed the session monitor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_session_monitor_stop_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
