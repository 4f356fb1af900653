// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// SYSTEM_EVENT (message type 31): server tells a client of a change in the health of PG,
/// peripheral or server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_system_event {
    /// PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    /// normally. Bits of PGStatusCode.
    pub pg_status: u32,
    /// ICMCentralControllerTime: date and time at the central controller.
    pub icm_central_controller_time: u32,
    /// SystemEventID: tells what happened in the system. Values of SystemEventID.
    pub system_event_id: u32,
    /// SystemEventArg1: argument 1 of the system event, which says what it stands for.
    pub system_event_arg1: u32,
    /// SystemEventArg2: argument 2 of the system event; some events have none.
    pub system_event_arg2: u32,
    /// SystemEventArg3: argument 3 of the system event; some events have none.
    pub system_event_arg3: u32,
    /// EventDeviceType: what type of id EventDeviceID holds; DEVID_NONE when it is missing. Values
    /// of DeviceIDType. 0xFFFF: none. Since version 10.
    pub event_device_type: u16,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    pub text: *const c_char,
    /// EventDeviceID: device that the system event concerns, when there is one. At most 63
    /// characters; NULL: absent.
    pub event_device_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CLIENT_EVENT_REPORT_REQ (message type 32): client raises an alarm, as plain text or as the
/// state of a named object.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_client_event_report_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// State: how serious the event is: 0 normal, 1 a warning, 2 an error. Values of AlarmState.
    pub state: u16,
    /// ObjectName: alarm object that the event sets; one that does not exist yet is created. At
    /// most 127 characters; NULL: absent.
    pub object_name: *const c_char,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent. Required.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// CLIENT_EVENT_REPORT_CONF (message type 33): server has passed the alarm on.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_client_event_report_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// USER_MESSAGE_REQ (message type 107): client sends a text to another client, a supervisor, a
/// team or everybody.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_user_message_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// Distribution: circle of clients that the text goes to. Values of MessageDistribution.
    pub distribution: u16,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    pub client_id: *const c_char,
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    pub agent_extension: *const c_char,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    pub agent_instrument: *const c_char,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent. Required.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// USER_MESSAGE_CONF (message type 108): server has accepted the text.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_user_message_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// USER_MESSAGE_EVENT (message type 109): server hands a text over to a client and names the
/// sender.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_user_message_event {
    /// ICMCentralControllerTime: date and time at the central controller.
    pub icm_central_controller_time: u32,
    /// Distribution: circle of clients that the text goes to. Values of MessageDistribution.
    pub distribution: u16,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    pub client_id: *const c_char,
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    pub text: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// REGISTER_VARIABLES_REQ (message type 110): client names the call variables it wants to be
/// sent; until then it gets all of them.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_register_variables_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// CallVariableMask: bit mask: call variables the client wants to get. Bits of
    /// CallVariableMask.
    pub call_variable_mask: u16,
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

/// REGISTER_VARIABLES_CONF (message type 111): server has noted the client's choice of
/// variables.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_register_variables_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// QUERY_AGENT_STATISTICS_REQ (message type 112): client asks for the statistics of an agent.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_agent_statistics_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
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

/// QUERY_AGENT_STATISTICS_CONF (message type 113): server returns the agent's figures since
/// login and since midnight.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_agent_statistics_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// AvailTimeSession: since sign-in: time in the Available state, in seconds.
    pub avail_time_session: u32,
    /// LoggedOnTimeSession: since sign-in: time signed in, in seconds.
    pub logged_on_time_session: u32,
    /// NotReadyTimeSession: since sign-in: time in the Not Ready state, in seconds.
    pub not_ready_time_session: u32,
    /// ICMAvailableTimeSession: since sign-in: time in the Unified CCE Available state, in
    /// seconds.
    pub icm_available_time_session: u32,
    /// RoutableTimeSession: since sign-in: time in the Routable state over all skill groups, in
    /// seconds.
    pub routable_time_session: u32,
    /// AgentOutCallsSession: since sign-in: number of outbound ACD calls that ended.
    pub agent_out_calls_session: u32,
    /// AgentOutCallsTalkTimeSession: since sign-in: talk time of outbound ACD calls in seconds,
    /// with hold.
    pub agent_out_calls_talk_time_session: u32,
    /// AgentOutCallsTimeSession: since sign-in: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    pub agent_out_calls_time_session: u32,
    /// AgentOutCallsHeldSession: since sign-in: number of ended outbound ACD calls that were put
    /// on hold.
    pub agent_out_calls_held_session: u32,
    /// AgentOutCallsHeldTimeSession: since sign-in: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_session: u32,
    /// HandledCallsSession: since sign-in: number of inbound ACD calls that were handled.
    pub handled_calls_session: u32,
    /// HandledCallsTalkTimeSession: since sign-in: talk time of handled inbound calls in seconds,
    /// with hold.
    pub handled_calls_talk_time_session: u32,
    /// HandledCallsAfterCallTimeSession: since sign-in: after-call work time of handled inbound
    /// calls in seconds.
    pub handled_calls_after_call_time_session: u32,
    /// HandledCallsTimeSession: since sign-in: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    pub handled_calls_time_session: u32,
    /// IncomingCallsHeldSession: since sign-in: number of ended inbound ACD calls that were put on
    /// hold.
    pub incoming_calls_held_session: u32,
    /// IncomingCallsHeldTimeSession: since sign-in: hold time of ended inbound ACD calls in
    /// seconds.
    pub incoming_calls_held_time_session: u32,
    /// InternalCallsSession: since sign-in: number of internal calls that the agent placed.
    pub internal_calls_session: u32,
    /// InternalCallsTimeSession: since sign-in: time on internal calls that the agent placed, in
    /// seconds.
    pub internal_calls_time_session: u32,
    /// InternalCallsRcvdSession: since sign-in: number of internal calls that came in.
    pub internal_calls_rcvd_session: u32,
    /// InternalCallsRcvdTimeSession: since sign-in: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_session: u32,
    /// InternalCallsHeldSession: since sign-in: number of internal calls that were put on hold.
    pub internal_calls_held_session: u32,
    /// InternalCallsHeldTimeSession: since sign-in: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_session: u32,
    /// AutoOutCallsSession: since sign-in: number of predictive outbound calls that ended.
    pub auto_out_calls_session: u32,
    /// AutoOutCallsTalkTimeSession: since sign-in: talk time of predictive outbound calls in
    /// seconds, with hold.
    pub auto_out_calls_talk_time_session: u32,
    /// AutoOutCallsTimeSession: since sign-in: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    pub auto_out_calls_time_session: u32,
    /// AutoOutCallsHeldSession: since sign-in: number of ended predictive outbound calls that were
    /// put on hold.
    pub auto_out_calls_held_session: u32,
    /// AutoOutCallsHeldTimeSession: since sign-in: hold time of predictive outbound calls in
    /// seconds.
    pub auto_out_calls_held_time_session: u32,
    /// PreviewCallsSession: since sign-in: number of outbound preview calls that ended.
    pub preview_calls_session: u32,
    /// PreviewCallsTalkTimeSession: since sign-in: talk time of outbound preview calls in seconds,
    /// with hold.
    pub preview_calls_talk_time_session: u32,
    /// PreviewCallsTimeSession: since sign-in: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    pub preview_calls_time_session: u32,
    /// PreviewCallsHeldSession: since sign-in: number of ended outbound preview calls that were
    /// put on hold.
    pub preview_calls_held_session: u32,
    /// PreviewCallsHeldTimeSession: since sign-in: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_session: u32,
    /// ReservationCallsSession: since sign-in: number of agent reservation calls that ended.
    pub reservation_calls_session: u32,
    /// ReservationCallsTalkTimeSession: since sign-in: talk time of agent reservation calls in
    /// seconds, with hold.
    pub reservation_calls_talk_time_session: u32,
    /// ReservationCallsTimeSession: since sign-in: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    pub reservation_calls_time_session: u32,
    /// ReservationCallsHeldSession: since sign-in: number of ended agent reservation calls that
    /// were put on hold.
    pub reservation_calls_held_session: u32,
    /// ReservationCallsHeldTimeSession: since sign-in: hold time of agent reservation calls in
    /// seconds.
    pub reservation_calls_held_time_session: u32,
    /// BargeInCallsSession: since sign-in: number of barge-ins that supervisors completed.
    pub barge_in_calls_session: u32,
    /// InterceptCallsSession: since sign-in: number of intercepts that supervisors completed.
    pub intercept_calls_session: u32,
    /// MonitorCallsSession: since sign-in: number of call monitorings that supervisors completed.
    pub monitor_calls_session: u32,
    /// WhisperCallsSession: since sign-in: number of whispers that supervisors completed.
    pub whisper_calls_session: u32,
    /// EmergencyCallsSession: since sign-in: number of emergency calls.
    pub emergency_calls_session: u32,
    /// AvailTimeToday: since midnight: time in the Available state, in seconds.
    pub avail_time_today: u32,
    /// LoggedOnTimeToday: since midnight: time signed in, in seconds.
    pub logged_on_time_today: u32,
    /// NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds.
    pub not_ready_time_today: u32,
    /// ICMAvailableTimeToday: since midnight: time in the Unified CCE Available state, in seconds.
    pub icm_available_time_today: u32,
    /// RoutableTimeToday: since midnight: time in the Routable state over all skill groups, in
    /// seconds.
    pub routable_time_today: u32,
    /// AgentOutCallsToday: since midnight: number of outbound ACD calls that ended.
    pub agent_out_calls_today: u32,
    /// AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds,
    /// with hold.
    pub agent_out_calls_talk_time_today: u32,
    /// AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    /// after-call work too).
    pub agent_out_calls_time_today: u32,
    /// AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    /// hold.
    pub agent_out_calls_held_today: u32,
    /// AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_today: u32,
    /// HandledCallsToday: since midnight: number of inbound ACD calls that were handled.
    pub handled_calls_today: u32,
    /// HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    /// with hold.
    pub handled_calls_talk_time_today: u32,
    /// HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound
    /// calls in seconds.
    pub handled_calls_after_call_time_today: u32,
    /// HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    pub handled_calls_time_today: u32,
    /// IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    /// hold.
    pub incoming_calls_held_today: u32,
    /// IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in
    /// seconds.
    pub incoming_calls_held_time_today: u32,
    /// InternalCallsToday: since midnight: number of internal calls that the agent placed.
    pub internal_calls_today: u32,
    /// InternalCallsTimeToday: since midnight: time on internal calls that the agent placed, in
    /// seconds.
    pub internal_calls_time_today: u32,
    /// InternalCallsRcvdToday: since midnight: number of internal calls that came in.
    pub internal_calls_rcvd_today: u32,
    /// InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_today: u32,
    /// InternalCallsHeldToday: since midnight: number of internal calls that were put on hold.
    pub internal_calls_held_today: u32,
    /// InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_today: u32,
    /// AutoOutCallsToday: since midnight: number of predictive outbound calls that ended.
    pub auto_out_calls_today: u32,
    /// AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in
    /// seconds, with hold.
    pub auto_out_calls_talk_time_today: u32,
    /// AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    pub auto_out_calls_time_today: u32,
    /// AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    /// put on hold.
    pub auto_out_calls_held_today: u32,
    /// AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in
    /// seconds.
    pub auto_out_calls_held_time_today: u32,
    /// PreviewCallsToday: since midnight: number of outbound preview calls that ended.
    pub preview_calls_today: u32,
    /// PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    /// with hold.
    pub preview_calls_talk_time_today: u32,
    /// PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    pub preview_calls_time_today: u32,
    /// PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    /// on hold.
    pub preview_calls_held_today: u32,
    /// PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_today: u32,
    /// ReservationCallsToday: since midnight: number of agent reservation calls that ended.
    pub reservation_calls_today: u32,
    /// ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    /// seconds, with hold.
    pub reservation_calls_talk_time_today: u32,
    /// ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    pub reservation_calls_time_today: u32,
    /// ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that
    /// were put on hold.
    pub reservation_calls_held_today: u32,
    /// ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    /// seconds.
    pub reservation_calls_held_time_today: u32,
    /// BargeInCallsToday: since midnight: number of barge-ins that supervisors completed.
    pub barge_in_calls_today: u32,
    /// InterceptCallsToday: since midnight: number of intercepts that supervisors completed.
    pub intercept_calls_today: u32,
    /// MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    pub monitor_calls_today: u32,
    /// WhisperCallsToday: since midnight: number of whispers that supervisors completed.
    pub whisper_calls_today: u32,
    /// EmergencyCallsToday: since midnight: number of emergency calls.
    pub emergency_calls_today: u32,
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

/// QUERY_SKILL_GROUP_STATISTICS_REQ (message type 114): client asks for the statistics of a
/// skill group.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_skill_group_statistics_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    pub skill_group_number: u32,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    pub skill_group_id: u32,
}

/// QUERY_SKILL_GROUP_STATISTICS_CONF (message type 115): server returns the group's figures:
/// now, five minutes, half hour and since midnight.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_query_skill_group_statistics_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    pub skill_group_number: u32,
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    pub skill_group_id: u32,
    /// AgentsLoggedOn: number of agents signed in to the skill group at this moment.
    pub agents_logged_on: u32,
    /// AgentsAvail: number of agents who are Available for the skill group at this moment.
    pub agents_avail: u32,
    /// AgentsNotReady: number of agents who are Not Ready at this moment.
    pub agents_not_ready: u32,
    /// AgentsReady: number of agents who are Ready at this moment.
    pub agents_ready: u32,
    /// AgentsTalkingIn: number of agents in talk on inbound calls at this moment.
    pub agents_talking_in: u32,
    /// AgentsTalkingOut: number of agents in talk on outbound calls at this moment.
    pub agents_talking_out: u32,
    /// AgentsTalkingOther: number of agents in talk on internal calls at this moment.
    pub agents_talking_other: u32,
    /// AgentsWorkNotReady: number of agents who are Work Not Ready at this moment.
    pub agents_work_not_ready: u32,
    /// AgentsWorkReady: number of agents who are Work Ready at this moment.
    pub agents_work_ready: u32,
    /// AgentsBusyOther: number of agents taken up by calls of other skill groups.
    pub agents_busy_other: u32,
    /// AgentsReserved: number of agents who are Reserved at this moment.
    pub agents_reserved: u32,
    /// AgentsHold: number of the skill group's calls on hold at this moment.
    pub agents_hold: u32,
    /// AgentsICMAvailable: number of agents who are Unified CCE Available at this moment.
    pub agents_icm_available: u32,
    /// AgentsApplicationAvailable: number of agents who are Application Available at this moment.
    pub agents_application_available: u32,
    /// AgentsTalkingAutoOut: number of predictive outbound calls in talk at this moment.
    pub agents_talking_auto_out: u32,
    /// AgentsTalkingPreview: number of outbound preview calls in talk at this moment.
    pub agents_talking_preview: u32,
    /// AgentsTalkingReservation: number of agent reservation calls in talk at this moment.
    pub agents_talking_reservation: u32,
    /// RouterCallsQNow: number of calls in the router's queue for the group (0xFFFFFFFF: not
    /// known). 0xFFFFFFFF: none.
    pub router_calls_q_now: u32,
    /// LongestRouterCallQNow: longest wait in the router's queue at this moment, in seconds
    /// (0xFFFFFFFF: not known). 0xFFFFFFFF: none.
    pub longest_router_call_q_now: u32,
    /// CallsQNow: number of calls in the group's queue at this moment (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub calls_q_now: u32,
    /// CallsQTimeNow: summed waiting time in seconds of the calls now in the queue (0xFFFFFFFF:
    /// not known). 0xFFFFFFFF: none.
    pub calls_q_time_now: u32,
    /// LongestCallQNow: longest waiting time in seconds among the calls now in the queue
    /// (0xFFFFFFFF: not known). 0xFFFFFFFF: none.
    pub longest_call_q_now: u32,
    /// AvailTimeTo5: present 5 minutes: time in the Available state, in seconds.
    pub avail_time_to5: u32,
    /// LoggedOnTimeTo5: present 5 minutes: time signed in, in seconds.
    pub logged_on_time_to5: u32,
    /// NotReadyTimeTo5: present 5 minutes: time in the Not Ready state, in seconds.
    pub not_ready_time_to5: u32,
    /// AgentOutCallsTo5: present 5 minutes: number of outbound ACD calls that ended.
    pub agent_out_calls_to5: u32,
    /// AgentOutCallsTalkTimeTo5: present 5 minutes: talk time of outbound ACD calls in seconds,
    /// with hold.
    pub agent_out_calls_talk_time_to5: u32,
    /// AgentOutCallsTimeTo5: present 5 minutes: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    pub agent_out_calls_time_to5: u32,
    /// AgentOutCallsHeldTo5: present 5 minutes: number of ended outbound ACD calls that were put
    /// on hold.
    pub agent_out_calls_held_to5: u32,
    /// AgentOutCallsHeldTimeTo5: present 5 minutes: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_to5: u32,
    /// HandledCallsTo5: present 5 minutes: number of inbound ACD calls that were handled.
    pub handled_calls_to5: u32,
    /// HandledCallsTalkTimeTo5: present 5 minutes: talk time of handled inbound calls in seconds,
    /// with hold.
    pub handled_calls_talk_time_to5: u32,
    /// HandledCallsAfterCallTimeTo5: present 5 minutes: after-call work time of handled inbound
    /// calls in seconds.
    pub handled_calls_after_call_time_to5: u32,
    /// HandledCallsTimeTo5: present 5 minutes: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    pub handled_calls_time_to5: u32,
    /// IncomingCallsHeldTo5: present 5 minutes: number of ended inbound ACD calls that were put on
    /// hold.
    pub incoming_calls_held_to5: u32,
    /// IncomingCallsHeldTimeTo5: present 5 minutes: hold time of ended inbound ACD calls in
    /// seconds.
    pub incoming_calls_held_time_to5: u32,
    /// InternalCallsRcvdTo5: present 5 minutes: number of internal calls that came in.
    pub internal_calls_rcvd_to5: u32,
    /// InternalCallsRcvdTimeTo5: present 5 minutes: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_to5: u32,
    /// InternalCallsHeldTo5: present 5 minutes: number of internal calls that were put on hold.
    pub internal_calls_held_to5: u32,
    /// InternalCallsHeldTimeTo5: present 5 minutes: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_to5: u32,
    /// AutoOutCallsTo5: present 5 minutes: number of predictive outbound calls that ended.
    pub auto_out_calls_to5: u32,
    /// AutoOutCallsTalkTimeTo5: present 5 minutes: talk time of predictive outbound calls in
    /// seconds, with hold.
    pub auto_out_calls_talk_time_to5: u32,
    /// AutoOutCallsTimeTo5: present 5 minutes: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    pub auto_out_calls_time_to5: u32,
    /// AutoOutCallsHeldTo5: present 5 minutes: number of ended predictive outbound calls that were
    /// put on hold.
    pub auto_out_calls_held_to5: u32,
    /// AutoOutCallsHeldTimeTo5: present 5 minutes: hold time of predictive outbound calls in
    /// seconds.
    pub auto_out_calls_held_time_to5: u32,
    /// PreviewCallsTo5: present 5 minutes: number of outbound preview calls that ended.
    pub preview_calls_to5: u32,
    /// PreviewCallsTalkTimeTo5: present 5 minutes: talk time of outbound preview calls in seconds,
    /// with hold.
    pub preview_calls_talk_time_to5: u32,
    /// PreviewCallsTimeTo5: present 5 minutes: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    pub preview_calls_time_to5: u32,
    /// PreviewCallsHeldTo5: present 5 minutes: number of ended outbound preview calls that were
    /// put on hold.
    pub preview_calls_held_to5: u32,
    /// PreviewCallsHeldTimeTo5: present 5 minutes: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_to5: u32,
    /// ReservationCallsTo5: present 5 minutes: number of agent reservation calls that ended.
    pub reservation_calls_to5: u32,
    /// ReservationCallsTalkTimeTo5: present 5 minutes: talk time of agent reservation calls in
    /// seconds, with hold.
    pub reservation_calls_talk_time_to5: u32,
    /// ReservationCallsTimeTo5: present 5 minutes: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    pub reservation_calls_time_to5: u32,
    /// ReservationCallsHeldTo5: present 5 minutes: number of ended agent reservation calls that
    /// were put on hold.
    pub reservation_calls_held_to5: u32,
    /// ReservationCallsHeldTimeTo5: present 5 minutes: hold time of agent reservation calls in
    /// seconds.
    pub reservation_calls_held_time_to5: u32,
    /// BargeInCallsTo5: present 5 minutes: number of barge-ins that supervisors completed.
    pub barge_in_calls_to5: u32,
    /// InterceptCallsTo5: present 5 minutes: number of intercepts that supervisors completed.
    pub intercept_calls_to5: u32,
    /// MonitorCallsTo5: present 5 minutes: number of call monitorings that supervisors completed.
    pub monitor_calls_to5: u32,
    /// WhisperCallsTo5: present 5 minutes: number of whispers that supervisors completed.
    pub whisper_calls_to5: u32,
    /// EmergencyCallsTo5: present 5 minutes: number of emergency calls.
    pub emergency_calls_to5: u32,
    /// CallsQ5: present 5 minutes: number of calls that were queued to the group (0xFFFFFFFF: not
    /// known). 0xFFFFFFFF: none.
    pub calls_q5: u32,
    /// CallsQTime5: present 5 minutes: summed queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub calls_q_time5: u32,
    /// LongestCallQ5: present 5 minutes: longest queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub longest_call_q5: u32,
    /// AvailTimeToHalf: present half hour: time in the Available state, in seconds.
    pub avail_time_to_half: u32,
    /// LoggedOnTimeToHalf: present half hour: time signed in, in seconds.
    pub logged_on_time_to_half: u32,
    /// NotReadyTimeToHalf: present half hour: time in the Not Ready state, in seconds.
    pub not_ready_time_to_half: u32,
    /// AgentOutCallsToHalf: present half hour: number of outbound ACD calls that ended.
    pub agent_out_calls_to_half: u32,
    /// AgentOutCallsTalkTimeToHalf: present half hour: talk time of outbound ACD calls in seconds,
    /// with hold.
    pub agent_out_calls_talk_time_to_half: u32,
    /// AgentOutCallsTimeToHalf: present half hour: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    pub agent_out_calls_time_to_half: u32,
    /// AgentOutCallsHeldToHalf: present half hour: number of ended outbound ACD calls that were
    /// put on hold.
    pub agent_out_calls_held_to_half: u32,
    /// AgentOutCallsHeldTimeToHalf: present half hour: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_to_half: u32,
    /// HandledCallsToHalf: present half hour: number of inbound ACD calls that were handled.
    pub handled_calls_to_half: u32,
    /// HandledCallsTalkTimeToHalf: present half hour: talk time of handled inbound calls in
    /// seconds, with hold.
    pub handled_calls_talk_time_to_half: u32,
    /// HandledCallsAfterCallTimeToHalf: present half hour: after-call work time of handled inbound
    /// calls in seconds.
    pub handled_calls_after_call_time_to_half: u32,
    /// HandledCallsTimeToHalf: present half hour: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    pub handled_calls_time_to_half: u32,
    /// IncomingCallsHeldToHalf: present half hour: number of ended inbound ACD calls that were put
    /// on hold.
    pub incoming_calls_held_to_half: u32,
    /// IncomingCallsHeldTimeToHalf: present half hour: hold time of ended inbound ACD calls in
    /// seconds.
    pub incoming_calls_held_time_to_half: u32,
    /// InternalCallsRcvdToHalf: present half hour: number of internal calls that came in.
    pub internal_calls_rcvd_to_half: u32,
    /// InternalCallsRcvdTimeToHalf: present half hour: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_to_half: u32,
    /// InternalCallsHeldToHalf: present half hour: number of internal calls that were put on hold.
    pub internal_calls_held_to_half: u32,
    /// InternalCallsHeldTimeToHalf: present half hour: hold time of ended internal calls in
    /// seconds.
    pub internal_calls_held_time_to_half: u32,
    /// AutoOutCallsToHalf: present half hour: number of predictive outbound calls that ended.
    pub auto_out_calls_to_half: u32,
    /// AutoOutCallsTalkTimeToHalf: present half hour: talk time of predictive outbound calls in
    /// seconds, with hold.
    pub auto_out_calls_talk_time_to_half: u32,
    /// AutoOutCallsTimeToHalf: present half hour: handle time of predictive outbound calls in
    /// seconds (hold, after-call work too).
    pub auto_out_calls_time_to_half: u32,
    /// AutoOutCallsHeldToHalf: present half hour: number of ended predictive outbound calls that
    /// were put on hold.
    pub auto_out_calls_held_to_half: u32,
    /// AutoOutCallsHeldTimeToHalf: present half hour: hold time of predictive outbound calls in
    /// seconds.
    pub auto_out_calls_held_time_to_half: u32,
    /// PreviewCallsToHalf: present half hour: number of outbound preview calls that ended.
    pub preview_calls_to_half: u32,
    /// PreviewCallsTalkTimeToHalf: present half hour: talk time of outbound preview calls in
    /// seconds, with hold.
    pub preview_calls_talk_time_to_half: u32,
    /// PreviewCallsTimeToHalf: present half hour: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    pub preview_calls_time_to_half: u32,
    /// PreviewCallsHeldToHalf: present half hour: number of ended outbound preview calls that were
    /// put on hold.
    pub preview_calls_held_to_half: u32,
    /// PreviewCallsHeldTimeToHalf: present half hour: hold time of outbound preview calls in
    /// seconds.
    pub preview_calls_held_time_to_half: u32,
    /// ReservationCallsToHalf: present half hour: number of agent reservation calls that ended.
    pub reservation_calls_to_half: u32,
    /// ReservationCallsTalkTimeToHalf: present half hour: talk time of agent reservation calls in
    /// seconds, with hold.
    pub reservation_calls_talk_time_to_half: u32,
    /// ReservationCallsTimeToHalf: present half hour: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    pub reservation_calls_time_to_half: u32,
    /// ReservationCallsHeldToHalf: present half hour: number of ended agent reservation calls that
    /// were put on hold.
    pub reservation_calls_held_to_half: u32,
    /// ReservationCallsHeldTimeToHalf: present half hour: hold time of agent reservation calls in
    /// seconds.
    pub reservation_calls_held_time_to_half: u32,
    /// BargeInCallsToHalf: present half hour: number of barge-ins that supervisors completed.
    pub barge_in_calls_to_half: u32,
    /// InterceptCallsToHalf: present half hour: number of intercepts that supervisors completed.
    pub intercept_calls_to_half: u32,
    /// MonitorCallsToHalf: present half hour: number of call monitorings that supervisors
    /// completed.
    pub monitor_calls_to_half: u32,
    /// WhisperCallsToHalf: present half hour: number of whispers that supervisors completed.
    pub whisper_calls_to_half: u32,
    /// EmergencyCallsToHalf: present half hour: number of emergency calls.
    pub emergency_calls_to_half: u32,
    /// CallsQHalf: present half hour: number of calls that were queued to the group (0xFFFFFFFF:
    /// not known). 0xFFFFFFFF: none.
    pub calls_q_half: u32,
    /// CallsQTimeHalf: present half hour: summed queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub calls_q_time_half: u32,
    /// LongestCallQHalf: present half hour: longest queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub longest_call_q_half: u32,
    /// AvailTimeToday: since midnight: time in the Available state, in seconds.
    pub avail_time_today: u32,
    /// LoggedOnTimeToday: since midnight: time signed in, in seconds.
    pub logged_on_time_today: u32,
    /// NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds.
    pub not_ready_time_today: u32,
    /// AgentOutCallsToday: since midnight: number of outbound ACD calls that ended.
    pub agent_out_calls_today: u32,
    /// AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds,
    /// with hold.
    pub agent_out_calls_talk_time_today: u32,
    /// AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    /// after-call work too).
    pub agent_out_calls_time_today: u32,
    /// AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    /// hold.
    pub agent_out_calls_held_today: u32,
    /// AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_today: u32,
    /// HandledCallsToday: since midnight: number of inbound ACD calls that were handled.
    pub handled_calls_today: u32,
    /// HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    /// with hold.
    pub handled_calls_talk_time_today: u32,
    /// HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound
    /// calls in seconds.
    pub handled_calls_after_call_time_today: u32,
    /// HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    pub handled_calls_time_today: u32,
    /// IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    /// hold.
    pub incoming_calls_held_today: u32,
    /// IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in
    /// seconds.
    pub incoming_calls_held_time_today: u32,
    /// InternalCallsRcvdToday: since midnight: number of internal calls that came in.
    pub internal_calls_rcvd_today: u32,
    /// InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_today: u32,
    /// InternalCallsHeldToday: since midnight: number of internal calls that were put on hold.
    pub internal_calls_held_today: u32,
    /// InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_today: u32,
    /// AutoOutCallsToday: since midnight: number of predictive outbound calls that ended.
    pub auto_out_calls_today: u32,
    /// AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in
    /// seconds, with hold.
    pub auto_out_calls_talk_time_today: u32,
    /// AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    pub auto_out_calls_time_today: u32,
    /// AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    /// put on hold.
    pub auto_out_calls_held_today: u32,
    /// AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in
    /// seconds.
    pub auto_out_calls_held_time_today: u32,
    /// PreviewCallsToday: since midnight: number of outbound preview calls that ended.
    pub preview_calls_today: u32,
    /// PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    /// with hold.
    pub preview_calls_talk_time_today: u32,
    /// PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    pub preview_calls_time_today: u32,
    /// PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    /// on hold.
    pub preview_calls_held_today: u32,
    /// PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_today: u32,
    /// ReservationCallsToday: since midnight: number of agent reservation calls that ended.
    pub reservation_calls_today: u32,
    /// ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    /// seconds, with hold.
    pub reservation_calls_talk_time_today: u32,
    /// ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    pub reservation_calls_time_today: u32,
    /// ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that
    /// were put on hold.
    pub reservation_calls_held_today: u32,
    /// ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    /// seconds.
    pub reservation_calls_held_time_today: u32,
    /// BargeInCallsToday: since midnight: number of barge-ins that supervisors completed.
    pub barge_in_calls_today: u32,
    /// InterceptCallsToday: since midnight: number of intercepts that supervisors completed.
    pub intercept_calls_today: u32,
    /// MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    pub monitor_calls_today: u32,
    /// WhisperCallsToday: since midnight: number of whispers that supervisors completed.
    pub whisper_calls_today: u32,
    /// EmergencyCallsToday: since midnight: number of emergency calls.
    pub emergency_calls_today: u32,
    /// CallsQToday: since midnight: number of calls that were queued to the group (0xFFFFFFFF: not
    /// known). 0xFFFFFFFF: none.
    pub calls_q_today: u32,
    /// CallsQTimeToday: since midnight: summed queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub calls_q_time_today: u32,
    /// LongestCallQToday: since midnight: longest queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    pub longest_call_q_today: u32,
}

/// SET_APP_DATA_REQ (message type 129): client sets variables of an application path; what it
/// leaves out stays as it was.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_app_data_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ApplicationPathID: identifies the application path. Required.
    pub application_path_id: i32,
    /// Whether `application_path_id` is there.
    pub has_application_path_id: bool,
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
    /// FltCallTypeID: call type that Unified CCE gives the call.
    pub flt_call_type_id: u32,
    /// Whether `flt_call_type_id` is there.
    pub has_flt_call_type_id: bool,
    /// PreCallInvokeID: invoke id of the pre-call that led to the event.
    pub pre_call_invoke_id: u32,
    /// Whether `pre_call_invoke_id` is there.
    pub has_pre_call_invoke_id: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SET_APP_DATA_CONF (message type 130): server answers once the application variables are
/// stored safely.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_app_data_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// AGENT_DESK_SETTINGS_REQ (message type 131): client asks for the desk settings of an agent.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_desk_settings_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    pub agent_id: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// AGENT_DESK_SETTINGS_CONF (message type 132): server returns the agent's desk settings.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_agent_desk_settings_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// DeskSettingsMask: bit mask: desk settings that are on or off. Bits of DeskSettingsMask.
    pub desk_settings_mask: u32,
    /// WrapupDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    /// Values of WrapupDataIncomingMode.
    pub wrapup_data_incoming_mode: u32,
    /// WrapupDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    /// Values of WrapupDataOutgoingMode.
    pub wrapup_data_outgoing_mode: u32,
    /// LogoutNonActivityTime: after how many seconds without desktop activity the agent is signed
    /// out.
    pub logout_non_activity_time: u32,
    /// QualityRecordingRate: rate at which calls of the agent are recorded.
    pub quality_recording_rate: u32,
    /// RingNoAnswerTime: after how many seconds of ringing a call goes elsewhere.
    pub ring_no_answer_time: u32,
    /// SilentMonitorWarningMessage: anything but zero: a warning box appears when silent
    /// monitoring begins.
    pub silent_monitor_warning_message: u32,
    /// SilentMonitorAudibleIndication: anything but zero: silent monitoring begins with an audible
    /// click.
    pub silent_monitor_audible_indication: u32,
    /// SupervisorAssistCallMethod: how assistance joins: zero by consultation, any other value by
    /// blind conference.
    pub supervisor_assist_call_method: u32,
    /// EmergencyCallMethod: how emergency help joins: zero by consultation, any other value by
    /// blind conference.
    pub emergency_call_method: u32,
    /// AutoRecordOnEmergency: anything but zero: a request for emergency help starts a recording.
    pub auto_record_on_emergency: u32,
    /// RecordingMode: anything but zero: recording requests take the way over Unified CM and PIM.
    pub recording_mode: u32,
    /// WorkModeTimer: when automatic wrap-up ends.
    pub work_mode_timer: u32,
    /// RingNoAnswerDN: where unanswered calls are routed next, by dialed number id.
    pub ring_no_answer_dn: u32,
    /// DefaultDevicePortAddress: takes the place of the agent device's default port address. At
    /// most 31 characters; NULL: absent.
    pub default_device_port_address: *const c_char,
    /// PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    /// Values of PlayZipTone. Since version 23.
    pub play_zip_tone: u32,
    /// Whether `play_zip_tone` is there.
    pub has_play_zip_tone: bool,
    /// ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. Values of
    /// ACDSharedLineUsage. Since version 23.
    pub acd_shared_line_usage: u32,
    /// Whether `acd_shared_line_usage` is there.
    pub has_acd_shared_line_usage: bool,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// START_RECORDING_REQ (message type 147): client asks to record a call; the server passes
/// this on to a recording application.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_start_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ClientPort: TCP port from which the client is connected.
    pub client_port: u32,
    /// BitRate: media bit rate; matters for G.723 alone.
    pub bit_rate: u32,
    /// PacketSize: how many milliseconds of media a packet holds.
    pub packet_size: u32,
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    pub direction: u16,
    /// RTPType: media of the stream: 0 audio, 1 video, 2 data. Values of RTPType.
    pub rtp_type: u16,
    /// EchoCancellation: whether echo is cancelled: off or on. Values of EchoCancellation.
    pub echo_cancellation: u16,
    /// PayloadType: which audio codec is used, by number.
    pub payload_type: u16,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    pub client_id: *const c_char,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
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

/// START_RECORDING_CONF (message type 148): recording application says that it records; the
/// server passes this on to the client.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_start_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
    /// ServerData: value of the recording server's own, to be returned to it in
    /// STOP_RECORDING_REQ.
    pub server_data: u32,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    pub client_id: *const c_char,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// STOP_RECORDING_REQ (message type 149): client asks to end a recording; the server passes
/// this on to the recording application.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_stop_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    pub peripheral_id: u32,
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    pub connection: ctisp_connection,
    /// ClientPort: TCP port from which the client is connected.
    pub client_port: u32,
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    pub session_id: u32,
    /// ServerData: value of the recording server's own, to be returned to it in
    /// STOP_RECORDING_REQ.
    pub server_data: u32,
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    pub direction: u16,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    pub client_id: *const c_char,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
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

/// STOP_RECORDING_CONF (message type 150): recording application says that it has ended; the
/// server passes this on to the client.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_stop_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    pub client_id: *const c_char,
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
    pub client_address: *const c_char,
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    pub client_address_ipv6: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SET_AGENT_SERVICE_DATA_REQ (message type 283): client reports how the agent rated the
/// suggestions of an answer service.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_agent_service_data_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    pub router_call_key_day: u32,
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: u32,
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    pub router_call_key_sequence_number: u32,
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    pub agent_skill_target_id: u32,
    /// NumOfEnabledServices: number of AI services that are on for the call.
    pub num_of_enabled_services: u16,
    /// Whether `num_of_enabled_services` is there.
    pub has_num_of_enabled_services: bool,
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService.
    pub flt_enabled_services: *const u16,
    /// How many `flt_enabled_services`.
    pub flt_enabled_services_count: usize,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// SET_AGENT_SERVICE_DATA_CONF (message type 284): server answers with a status, which may
/// tell of a failure.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_set_agent_service_data_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// Status: status code that tells why the session is over. Values of StatusCode.
    pub status: u32,
}
