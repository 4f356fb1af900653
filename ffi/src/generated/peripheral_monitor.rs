// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// MONITOR_START_REQ (message type 93): client asks for the events of one call or one device,
/// chosen by masks.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_start_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    pub call_msg_mask: u32,
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    pub agent_state_mask: u32,
    /// MonitoredDeviceType: what type of id MonitoredDeviceID holds; DEVID_NONE when a call is
    /// monitored. Values of DeviceIDType. 0xFFFF: none.
    pub monitored_device_type: u16,
    /// MonitoredDeviceID: device whose events are wanted. At most 63 characters; NULL: absent.
    pub monitored_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// MONITOR_START_CONF (message type 94): server has set up the monitor and returns its id.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_start_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
}

/// MONITOR_STOP_REQ (message type 95): client asks to end a call or device monitor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_stop_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
}

/// MONITOR_STOP_CONF (message type 96): server has removed the monitor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_stop_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// CHANGE_MONITOR_MASK_REQ (message type 97): client gives a call or device monitor new event
/// masks.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_monitor_mask_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    pub call_msg_mask: u32,
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    pub agent_state_mask: u32,
}

/// CHANGE_MONITOR_MASK_CONF (message type 98): server has put the new masks in force.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_change_monitor_mask_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
