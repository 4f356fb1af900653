// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// EMERGENCY_CALL_REQ (message type 121): client says that an agent treats a call as an
/// emergency.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_emergency_call_req {
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

/// EMERGENCY_CALL_CONF (message type 122): server has found a supervisor for the emergency.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_emergency_call_conf {
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

/// EMERGENCY_CALL_EVENT (message type 123): server tells bridge clients, team supervisors and
/// recording servers of an emergency.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_emergency_call_event {
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    pub client_id: *const c_char,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
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

/// SUPERVISE_CALL_REQ (message type 124): supervisor's client monitors, whispers into, barges
/// into or intercepts an agent's call, or stops.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_supervise_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// AgentConnectionCallID, AgentConnectionDeviceIDType and AgentConnectionDeviceID: call of the
    /// agent to be supervised; 0xFFFFFFFF means the one now active.
    pub agent_connection: ctisp_connection,
    /// SupervisorConnectionCallID, SupervisorConnectionDeviceIDType and
    /// SupervisorConnectionDeviceID: call of the supervisor, 0xFFFFFFFF when there is none.
    pub supervisor_connection: ctisp_connection,
    /// SupervisoryAction: what the supervisor wants: clear, monitor, whisper, barge in or
    /// intercept. Values of SupervisoryAction.
    pub supervisory_action: u16,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// SupervisorInstrument: number of the supervisor's instrument; bridge and monitor clients
    /// cannot leave it out. At most 63 characters; NULL: absent.
    pub supervisor_instrument: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SUPERVISE_CALL_CONF (message type 125): server has received the request and names the
/// agent's call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_supervise_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// AGENT_TEAM_CONFIG_EVENT (message type 128): server sends a supervisor's client the members
/// of the agent team, and every change of them.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_team_config_event {
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// TeamID: identifies an agent team.
    pub team_id: u32,
    /// ConfigOperation: what the event does: 0 puts back the permanent team, 1 adds, 2 removes.
    /// Values of TeamConfigOperation.
    pub config_operation: u16,
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// AgentTeamName: what the team is called. At most 31 characters; NULL: absent. Since version
    /// 16.
    pub agent_team_name: *const c_char,
    /// NumberOfAgents: AtcAgentID, AgentFlags, AtcAgentState, AtcStateDuration.
    pub agents: *const ctisp_team_agent,
    /// How many `agents`.
    pub agents_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// LIST_AGENT_TEAM_REQ (message type 133): supervisor's client asks which agent teams it may
/// monitor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_list_agent_team_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// SupervisorID: supervisor who makes the request, by skill target id.
    pub supervisor_id: u32,
}

/// LIST_AGENT_TEAM_CONF (message type 134): server returns team ids, in several parts when
/// there are many.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_list_agent_team_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// SegmentNumber: place of this confirmation in a series of them.
    pub segment_number: u16,
    /// More: whether another confirmation comes after this one: 1 yes, 0 no. Values of More.
    pub more: u16,
    /// TeamID: identifies an agent team.
    pub team_ids: *const u32,
    /// How many `team_ids`.
    pub team_ids_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// MONITOR_AGENT_TEAM_START_REQ (message type 135): supervisor's client asks for the agent
/// state events of a team.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_agent_team_start_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// TeamID: identifies an agent team.
    pub team_id: u32,
}

/// MONITOR_AGENT_TEAM_START_CONF (message type 136): server has received the request and
/// returns the id of the team monitor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_agent_team_start_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
}

/// MONITOR_AGENT_TEAM_STOP_REQ (message type 137): supervisor's client asks to end the
/// monitoring of a team.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_agent_team_stop_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    pub monitor_id: u32,
}

/// MONITOR_AGENT_TEAM_STOP_CONF (message type 138): server has ended the team monitor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_monitor_agent_team_stop_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
