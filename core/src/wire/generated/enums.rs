// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Enumerations and bit masks, under the guide's names.

crate::wire::codec::enumeration! { "ACDSharedLineUsage",
/// ACDSharedLineUsage: desk setting: whether an agent may work on shared lines (v23 or v24).
AcdSharedLineUsage: u32 {
/// Shared lines are barred for the agent.
PROHIBITED = 0 => "PROHIBITED" "shared lines are barred for the agent",
/// Shared lines are open to the agent.
PERMITTED = 1 => "PERMITTED" "shared lines are open to the agent",
} }

crate::wire::codec::enumeration! { "AgentAvailabilityStatus",
/// AgentAvailabilityStatus: whether an agent can get work in one media routing domain (agent state messages).
AgentAvailabilityStatus: u32 {
/// No task can go to the agent in this media routing domain.
NOT_AVAILABLE = 0 => "NOT_AVAILABLE" "no task can go to the agent in this media routing domain",
/// Can take work and is routable: tasks come from the router.
ICM_AVAILABLE = 1 => "ICM_AVAILABLE" "can take work and is routable: tasks come from the router",
/// Can take work, yet not routable: tasks come from the application.
APPLICATION_AVAILABLE = 2 => "APPLICATION_AVAILABLE" "can take work, yet not routable: tasks come from the application",
} }

crate::wire::codec::mask! { "AgentFlags",
/// AgentFlags: role flags of one member in the agent team events.
AgentFlags: u16 {
/// The team's primary supervisor (our name).
PRIMARY_SUPERVISOR = 0x1 => "PRIMARY_SUPERVISOR" "the team's primary supervisor (our name)",
/// Belongs to the team only temporarily (our name).
TEMPORARY_AGENT = 0x2 => "TEMPORARY_AGENT" "belongs to the team only temporarily (our name)",
/// Supervises the team (our name).
SUPERVISOR = 0x4 => "SUPERVISOR" "supervises the team (our name)",
} }

crate::wire::codec::enumeration! { "AgentGreetingAction",
/// AgentGreetingAction: what AGENT_GREETING_CONTROL_REQ does with the agent's recorded greeting.
AgentGreetingAction: u16 {
/// Cut off the greeting being played; affects this call alone (our name).
STOP_GREETING = 0 => "STOP_GREETING" "cut off the greeting being played; affects this call alone (our name)",
/// Play none until logout; a greeting already running is not cut (our name).
DISABLE_GREETING = 1 => "DISABLE_GREETING" "play none until logout; a greeting already running is not cut (our name)",
/// Play greetings again until logout (our name).
ENABLE_GREETING = 2 => "ENABLE_GREETING" "play greetings again until logout (our name)",
} }

crate::wire::codec::enumeration! { "AgentGreetingEventCode",
/// AgentGreetingEventCode: how far the agent greeting got, in CALL_AGENT_GREETING_EVENT.
AgentGreetingEventCode: u16 {
/// Greeting starts to play (our name); the guide has just the number.
STARTED = 0 => "GREETING_STARTED" "greeting starts to play (our name); the guide has just the number",
/// Greeting played through without trouble (our name).
ENDED = 1 => "GREETING_ENDED" "greeting played through without trouble (our name)",
/// Greeting did not play, whatever the reason (our name).
FAILED = 2 => "GREETING_FAILED" "greeting did not play, whatever the reason (our name)",
} }

crate::wire::codec::enumeration! { "AgentInternalState",
/// AgentInternalState: internal agent states, probably for InternalAgentState in QUERY_AGENT_STATE_CONF (v19).
AgentInternalState: u32 {
/// Signed on; may still be unready.
LOGIN = 0 => "AGENT_STATE_LOGIN" "signed on; may still be unready",
/// Signed off.
LOGOUT = 1 => "AGENT_STATE_LOGOUT" "signed off",
/// Cannot be given calls.
NOT_READY = 2 => "AGENT_STATE_NOT_READY" "cannot be given calls",
/// Free for a call.
AVAILABLE = 3 => "AGENT_STATE_AVAILABLE" "free for a call",
/// In a conversation.
TALKING = 4 => "AGENT_STATE_TALKING" "in a conversation",
/// Wrapping up a call, not ready afterwards.
WORK_NOT_READY = 5 => "AGENT_STATE_WORK_NOT_READY" "wrapping up a call, not ready afterwards",
/// Wrapping up a call, ready afterwards.
WORK_READY = 6 => "AGENT_STATE_WORK_READY" "wrapping up a call, ready afterwards",
/// Occupied by a task for a different skill group.
BUSY_OTHER = 7 => "AGENT_STATE_BUSY_OTHER" "occupied by a task for a different skill group",
/// In state Active.
ACTIVE = 11 => "AGENT_STATE_ACTIVE" "in state Active",
} }

crate::wire::codec::enumeration! { "AgentMode",
/// AgentMode: who may give tasks to an agent: the router as well, or the application alone.
AgentMode: u16 {
/// Tasks must not come from the contact-centre router.
NOT_ROUTABLE = 0 => "NOT_ROUTABLE" "tasks must not come from the contact-centre router",
/// Tasks may come from the router.
ROUTABLE = 1 => "ROUTABLE" "tasks may come from the router",
} }

crate::wire::codec::mask! { "AgentServiceRequest",
/// AgentServiceRequest: extra services an agent asks for when logging in with SET_AGENT_STATE_REQ.
AgentServiceRequest: u32 {
/// The outbound feature is supported in this login.
OUTBOUND_SUPPORT = 0x1 => "OUTBOUND_SUPPORT" "the outbound feature is supported in this login",
} }

crate::wire::codec::enumeration! { "AgentState",
/// AgentState: states of an agent, overall or in one skill group, set by requests and told in events.
AgentState: u16 {
/// Signed on; may still be unready for calls.
LOGIN = 0 => "AGENT_STATE_LOGIN" "signed on; may still be unready for calls",
/// Signed off and out of reach for calls.
LOGOUT = 1 => "AGENT_STATE_LOGOUT" "signed off and out of reach for calls",
/// Cannot be given calls.
NOT_READY = 2 => "AGENT_STATE_NOT_READY" "cannot be given calls",
/// Free for a call.
AVAILABLE = 3 => "AGENT_STATE_AVAILABLE" "free for a call",
/// In a conversation: inbound, outbound or inside call.
TALKING = 4 => "AGENT_STATE_TALKING" "in a conversation: inbound, outbound or inside call",
/// Wrapping up a call, not ready afterwards.
WORK_NOT_READY = 5 => "AGENT_STATE_WORK_NOT_READY" "wrapping up a call, not ready afterwards",
/// Wrapping up a call, ready afterwards.
WORK_READY = 6 => "AGENT_STATE_WORK_READY" "wrapping up a call, ready afterwards",
/// Occupied by a task for a different skill group.
BUSY_OTHER = 7 => "AGENT_STATE_BUSY_OTHER" "occupied by a task for a different skill group",
/// Held back for a call that is on its way.
RESERVED = 8 => "AGENT_STATE_RESERVED" "held back for a call that is on its way",
/// Nothing is known of the state.
UNKNOWN = 9 => "AGENT_STATE_UNKNOWN" "nothing is known of the state",
/// Each of the agent's calls is held.
HOLD = 10 => "AGENT_STATE_HOLD" "each of the agent's calls is held",
/// In state Active.
ACTIVE = 11 => "AGENT_STATE_ACTIVE" "in state Active",
/// In state Paused.
PAUSED = 12 => "AGENT_STATE_PAUSED" "in state Paused",
/// In state Interrupted.
INTERRUPTED = 13 => "AGENT_STATE_INTERRUPTED" "in state Interrupted",
/// In state Not Active.
NOT_ACTIVE = 14 => "AGENT_STATE_NOT_ACTIVE" "in state Not Active",
} }

crate::wire::codec::mask! { "AgentStateMask",
/// AgentStateMask: agent states a client wants to hear of, or from which a device may make a call.
AgentStateMask: u32 {
/// Send AGENT_STATE_EVENT when an agent logs in.
LOGIN = 0x1 => "AGENT_LOGIN_MASK" "send AGENT_STATE_EVENT when an agent logs in",
/// Send AGENT_STATE_EVENT when an agent logs out.
LOGOUT = 0x2 => "AGENT_LOGOUT_MASK" "send AGENT_STATE_EVENT when an agent logs out",
/// Send AGENT_STATE_EVENT when an agent turns not ready.
NOT_READY = 0x4 => "AGENT_NOT_READY_MASK" "send AGENT_STATE_EVENT when an agent turns not ready",
/// Send AGENT_STATE_EVENT when an agent turns available.
AVAILABLE = 0x8 => "AGENT_AVAILABLE_MASK" "send AGENT_STATE_EVENT when an agent turns available",
/// Send AGENT_STATE_EVENT when an agent starts talking.
TALKING = 0x10 => "AGENT_TALKING_MASK" "send AGENT_STATE_EVENT when an agent starts talking",
/// Send AGENT_STATE_EVENT when an agent turns work not ready.
WORK_NOT_READY = 0x20 => "AGENT_WORK_NOT_READY_MASK" "send AGENT_STATE_EVENT when an agent turns work not ready",
/// Send AGENT_STATE_EVENT when an agent turns work ready.
WORK_READY = 0x40 => "AGENT_WORK_READY_MASK" "send AGENT_STATE_EVENT when an agent turns work ready",
/// Send AGENT_STATE_EVENT when an agent turns busy other.
BUSY_OTHER = 0x80 => "AGENT_BUSY_OTHER_MASK" "send AGENT_STATE_EVENT when an agent turns busy other",
/// Send AGENT_STATE_EVENT when an agent is reserved.
RESERVED = 0x100 => "AGENT_RESERVED_MASK" "send AGENT_STATE_EVENT when an agent is reserved",
/// Send AGENT_STATE_EVENT when an agent goes on hold.
HOLD = 0x200 => "AGENT_HOLD_MASK" "send AGENT_STATE_EVENT when an agent goes on hold",
/// Send AGENT_STATE_EVENT when a task agent turns active (absent from v14/v15).
ACTIVE = 0x400 => "AGENT_ACTIVE_MASK" "send AGENT_STATE_EVENT when a task agent turns active (absent from v14/v15)",
/// Send AGENT_STATE_EVENT when an agent pauses (absent from v14/v15).
PAUSED = 0x800 => "AGENT_PAUSED_MASK" "send AGENT_STATE_EVENT when an agent pauses (absent from v14/v15)",
/// Send AGENT_STATE_EVENT when an agent is interrupted (absent from v14/v15).
INTERRUPTED = 0x1000 => "AGENT_INTERRUPTED_MASK" "send AGENT_STATE_EVENT when an agent is interrupted (absent from v14/v15)",
/// Send AGENT_STATE_EVENT when an agent turns not active (absent from v14/v15).
NOT_ACTIVE = 0x2000 => "AGENT_NOT_ACTIVE_MASK" "send AGENT_STATE_EVENT when an agent turns not active (absent from v14/v15)",
} }

crate::wire::codec::enumeration! { "AgentWorkMode",
/// AgentWorkMode: how an agent works after login with SET_AGENT_STATE_REQ, remote agents included.
AgentWorkMode: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "AWM_UNSPECIFIED" "leave it to the default",
/// A finished call makes the agent available again.
AUTO_IN = 1 => "AWM_AUTO_IN" "a finished call makes the agent available again",
/// After a call the agent has to say when ready again.
MANUAL_IN = 2 => "AWM_MANUAL_IN" "after a call the agent has to say when ready again",
/// Agent works remotely, a new connection for each call.
RA_CALL_BY_CALL = 3 => "RA_CALL_BY_CALL" "agent works remotely, a new connection for each call",
/// Agent works remotely over a connection that stays up.
RA_NAILED_CONNECTION = 4 => "RA_NAILED_CONNECTION" "agent works remotely over a connection that stays up",
} }

crate::wire::codec::enumeration! { "AlarmState",
/// AlarmState: how serious the event in CLIENT_EVENT_REPORT_REQ is.
AlarmState: u16 {
/// Green: all normal; a CLIENT_EVENT_REPORT_REQ.State (our name); the guide has the word only.
NORMAL = 0 => "ALARM_NORMAL" "green: all normal; a CLIENT_EVENT_REPORT_REQ.State (our name); the guide has the word only",
/// Yellow: a warning (our name); the guide has the word only.
WARNING = 1 => "ALARM_WARNING" "yellow: a warning (our name); the guide has the word only",
/// Red: an error (our name); the guide has the word only.
ERROR = 2 => "ALARM_ERROR" "red: an error (our name); the guide has the word only",
} }

crate::wire::codec::enumeration! { "AllocationState",
/// AllocationState: when MAKE_PREDICTIVE_CALL_REQ connects the originator to the called party.
AllocationState: u16 {
/// Bring the originator in once the called side rings.
DELIVERED = 0 => "ALLOC_CALL_DELIVERED" "bring the originator in once the called side rings",
/// Bring the originator in once the called side answers.
ESTABLISHED = 1 => "ALLOC_CALL_ESTABLISHED" "bring the originator in once the called side answers",
} }

crate::wire::codec::enumeration! { "AnswerDetectMode",
/// AnswerDetectMode: how MAKE_PREDICTIVE_CALL_REQ tells an answering machine from a person.
AnswerDetectMode: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "ADM_UNSPECIFIED" "leave it to the default",
/// A first stretch of voice longer than a threshold means a machine.
VOICE_THRESHOLD = 1 => "ADM_VOICE_THRESHOLD" "a first stretch of voice longer than a threshold means a machine",
/// A machine, decided as soon as the first stretch of voice stops.
VOICE_END = 2 => "ADM_VOICE_END" "a machine, decided as soon as the first stretch of voice stops",
/// A machine, decided a set time after the first stretch of voice.
VOICE_END_DELAY = 3 => "ADM_VOICE_END_DELAY" "a machine, decided a set time after the first stretch of voice",
/// Voice and then a beep means a machine; a beep without voice does not.
VOICE_AND_BEEP = 4 => "ADM_VOICE_AND_BEEP" "voice and then a beep means a machine; a beep without voice does not",
/// Any beep means a machine, whether voice preceded it or not.
BEEP = 5 => "ADM_BEEP" "any beep means a machine, whether voice preceded it or not",
} }

crate::wire::codec::enumeration! { "AnsweringMachine",
/// AnsweringMachine: what a call-making request does when an answering machine picks up.
AnsweringMachine: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "AM_UNSPECIFIED" "leave it to the default",
/// Put the answering machine through to the agent.
CONNECT = 1 => "AM_CONNECT" "put the answering machine through to the agent",
/// Hang up on an answering machine.
DISCONNECT = 2 => "AM_DISCONNECT" "hang up on an answering machine",
/// Do not look for answering machines.
NONE = 3 => "AM_NONE" "do not look for answering machines",
/// Do not look for answering machines, but hang up on a modem.
NONE_NO_MODEM = 4 => "AM_NONE_NO_MODEM" "do not look for answering machines, but hang up on a modem",
/// Put an answering machine through, hang up on a modem.
CONNECT_NO_MODEM = 5 => "AM_CONNECT_NO_MODEM" "put an answering machine through, hang up on a modem",
} }

crate::wire::codec::mask! { "CTIService",
/// CTIService: services a session asks for in OPEN_REQ and the server grants in OPEN_CONF.
Services: u32 {
/// Receive call and agent events for a single ACD phone.
CLIENT_EVENTS = 0x1 => "CTI_SERVICE_CLIENT_EVENTS" "receive call and agent events for a single ACD phone",
/// Permission to alter call data.
CALL_DATA_UPDATE = 0x2 => "CTI_SERVICE_CALL_DATA_UPDATE" "permission to alter call data",
/// Permission to steer calls and agent state at a single ACD phone.
CLIENT_CONTROL = 0x4 => "CTI_SERVICE_CLIENT_CONTROL" "permission to steer calls and agent state at a single ACD phone",
/// System alarms are raised as this session opens and closes.
CONNECTION_MONITOR = 0x8 => "CTI_SERVICE_CONNECTION_MONITOR" "system alarms are raised as this session opens and closes",
/// Receive call and agent events for all ACD phones.
ALL_EVENTS = 0x10 => "CTI_SERVICE_ALL_EVENTS" "receive call and agent events for all ACD phones",
/// Permission to start and stop watching devices and calls.
PERIPHERAL_MONITOR = 0x20 => "CTI_SERVICE_PERIPHERAL_MONITOR" "permission to start and stop watching devices and calls",
/// Hear of other sessions that open or close, and watch them if wanted.
CLIENT_MONITOR = 0x40 => "CTI_SERVICE_CLIENT_MONITOR" "hear of other sessions that open or close, and watch them if wanted",
/// Permission for the supervisor services.
SUPERVISOR = 0x80 => "CTI_SERVICE_SUPERVISOR" "permission for the supervisor services",
/// The client acts as a server application.
SERVER = 0x100 => "CTI_SERVICE_SERVER" "the client acts as a server application",
/// Permission for the agent reporting and management (ARM) messages.
AGENT_REPORTING = 0x400 => "CTI_SERVICE_AGENT_REPORTING" "permission for the agent reporting and management (ARM) messages",
/// Receive every task event.
ALL_TASK_EVENTS = 0x800 => "CTI_SERVICE_ALL_TASK_EVENTS" "receive every task event",
/// Receive events for the tasks being monitored.
TASK_MONITOR = 0x1000 => "CTI_SERVICE_TASK_MONITOR" "receive events for the tasks being monitored",
/// Only agent state may be changed; can be granted instead of CLIENT_CONTROL.
AGENT_STATE_CONTROL_ONLY = 0x2000 => "CTI_AGENT_STATE_CONTROL_ONLY" "only agent state may be changed; can be granted instead of CLIENT_CONTROL",
/// Sign up for requests to change a resource's state.
DEVICE_STATE_CONTROL = 0x8000 => "CTI_DEVICE_STATE_CONTROL" "sign up for requests to change a resource's state",
/// Receive configuration events.
CONFIG_EVENTS = 0x40000 => "CTI_SERVICE_CONFIG_EVENTS" "receive configuration events",
/// Receive notices of updates, with no data in them.
UPDATE_EVENTS = 0x80000 => "CTI_SERVICE_UPDATE_EVENTS" "receive notices of updates, with no data in them",
/// Leave out agent state events that repeat.
IGNORE_DUPLICATE_AGENT_EVENTS = 0x100000 => "CTI_SERVICE_IGNORE_DUPLICATE_AGENT_EVENTS" "leave out agent state events that repeat",
/// Leave out the confirmations of third-party requests.
IGNORE_CONF = 0x200000 => "CTI_SERVICE_IGNORE_CONF" "leave out the confirmations of third-party requests",
/// Leave out events from non-ACD lines (only Unified CCE).
ACD_LINE_ONLY = 0x400000 => "CTI_SERVICE_ACD_LINE_ONLY" "leave out events from non-ACD lines (only Unified CCE)",
/// The client can deal with active-standby servers.
ACTIVE_STANDBY = 0x2000000 => "CTI_SERVICE_ACTIVE_STANDBY" "the client can deal with active-standby servers",
/// Log each message of this session to a file.
DEBUG = 0x80000000 => "CTI_SERVICE_DEBUG" "log each message of this session to a file",
} }

crate::wire::codec::mask! { "CallControlMask",
/// CallControlMask: call control requests a device supports, in QUERY_DEVICE_INFO_CONF.
CallControlMask: u32 {
/// Device takes QUERY_AGENT_STATE.
QUERY_AGENT_STATE = 0x1 => "CONTROL_QUERY_AGENT_STATE" "device takes QUERY_AGENT_STATE",
/// Device takes SET_AGENT_STATE.
SET_AGENT_STATE = 0x2 => "CONTROL_SET_AGENT_STATE" "device takes SET_AGENT_STATE",
/// Device takes ALTERNATE_CALL.
ALTERNATE_CALL = 0x4 => "CONTROL_ALTERNATE_CALL" "device takes ALTERNATE_CALL",
/// Device takes ANSWER_CALL.
ANSWER_CALL = 0x8 => "CONTROL_ANSWER_CALL" "device takes ANSWER_CALL",
/// Device takes CLEAR_CALL.
CLEAR_CALL = 0x10 => "CONTROL_CLEAR_CALL" "device takes CLEAR_CALL",
/// Device takes CLEAR_CONNECTION.
CLEAR_CONNECTION = 0x20 => "CONTROL_CLEAR_CONNECTION" "device takes CLEAR_CONNECTION",
/// Device takes CONFERENCE_CALL.
CONFERENCE_CALL = 0x40 => "CONTROL_CONFERENCE_CALL" "device takes CONFERENCE_CALL",
/// Device takes CONSULTATION_CALL.
CONSULTATION_CALL = 0x80 => "CONTROL_CONSULTATION_CALL" "device takes CONSULTATION_CALL",
/// Device takes DEFLECT_CALL.
DEFLECT_CALL = 0x100 => "CONTROL_DEFLECT_CALL" "device takes DEFLECT_CALL",
/// Device takes HOLD_CALL.
HOLD_CALL = 0x200 => "CONTROL_HOLD_CALL" "device takes HOLD_CALL",
/// Device takes MAKE_CALL.
MAKE_CALL = 0x400 => "CONTROL_MAKE_CALL" "device takes MAKE_CALL",
/// Device takes MAKE_PREDICTIVE_CALL.
MAKE_PREDICTIVE_CALL = 0x800 => "CONTROL_MAKE_PREDICTIVE_CALL" "device takes MAKE_PREDICTIVE_CALL",
/// Device takes RECONNECT_CALL.
RECONNECT_CALL = 0x1000 => "CONTROL_RECONNECT_CALL" "device takes RECONNECT_CALL",
/// Device takes RETRIEVE_CALL.
RETRIEVE_CALL = 0x2000 => "CONTROL_RETRIEVE_CALL" "device takes RETRIEVE_CALL",
/// Device takes TRANSFER_CALL.
TRANSFER_CALL = 0x4000 => "CONTROL_TRANSFER_CALL" "device takes TRANSFER_CALL",
/// Device takes QUERY_DEVICE_INFO.
QUERY_DEVICE_INFO = 0x8000 => "CONTROL_QUERY_DEVICE_INFO" "device takes QUERY_DEVICE_INFO",
/// Device takes SNAPSHOT_CALL.
SNAPSHOT_CALL = 0x10000 => "CONTROL_SNAPSHOT_CALL" "device takes SNAPSHOT_CALL",
/// Device takes SNAPSHOT_DEVICE.
SNAPSHOT_DEVICE = 0x20000 => "CONTROL_SNAPSHOT_DEVICE" "device takes SNAPSHOT_DEVICE",
/// Device takes SEND_DTMF_SIGNAL.
SEND_DTMF_SIGNAL = 0x40000 => "CONTROL_SEND_DTMF_SIGNAL" "device takes SEND_DTMF_SIGNAL",
} }

crate::wire::codec::enumeration! { "CallDirection",
/// CallDirection: direction of the call an agent is on, in AGENT_STATE_EVENT (v16).
CallDirection: u32 {
/// Agent has no call.
NONE = 0 => "None" "agent has no call",
/// Call came in.
IN = 1 => "In" "call came in",
/// Call went out.
OUT = 2 => "Out" "call went out",
/// Call came in, of another kind.
OTHERIN = 3 => "OtherIn" "call came in, of another kind",
/// Call went out, of another kind.
OTHEROUT = 4 => "OtherOut" "call went out, of another kind",
/// Outbound Option call to reserve the agent.
OUTBOUNDRESERVE = 5 => "OutboundReserve" "Outbound Option call to reserve the agent",
/// Outbound Option call in preview mode.
OUTBOUNDPREVIEW = 6 => "OutboundPreview" "Outbound Option call in preview mode",
/// Outbound Option call in predictive mode (the guide's spelling: OutboundPredictiv).
OUTBOUNDPREDICTIVE = 7 => "OutboundPredictive" "Outbound Option call in predictive mode (the guide's spelling: OutboundPredictiv)",
} }

crate::wire::codec::enumeration! { "CallMannerType",
/// CallMannerType: how insistently a call-making request may use the originating device.
CallMannerType: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "CMT_UNSPECIFIED" "leave it to the default",
/// Call only while the originating device is idle.
POLITE = 1 => "CMT_POLITE" "call only while the originating device is idle",
/// Only MAKE_CALL_REQ: Available is forced to NotReady (reason 50006) to dial, back at call end/failure.
BELLIGERENT = 2 => "CMT_BELLIGERENT" "only MAKE_CALL_REQ: Available is forced to NotReady (reason 50006) to dial, back at call end/failure",
/// Call only while the device is idle or has dial tone.
SEMI_POLITE = 3 => "CMT_SEMI_POLITE" "call only while the device is idle or has dial tone",
/// A reserved value.
RESERVED = 4 => "CMT_RESERVED" "a reserved value",
} }

crate::wire::codec::mask! { "CallMsgMask",
/// CallMsgMask: call events a session or monitor wants, or that a device can give.
CallMsgMask: u32 {
/// Send CALL_DELIVERED_EVENT.
CALL_DELIVERED = 0x1 => "CALL_DELIVERED_MASK" "send CALL_DELIVERED_EVENT",
/// Send CALL_QUEUED_EVENT.
CALL_QUEUED = 0x2 => "CALL_QUEUED_MASK" "send CALL_QUEUED_EVENT",
/// Send CALL_ESTABLISHED_EVENT.
CALL_ESTABLISHED = 0x4 => "CALL_ESTABLISHED_MASK" "send CALL_ESTABLISHED_EVENT",
/// Send CALL_HELD_EVENT.
CALL_HELD = 0x8 => "CALL_HELD_MASK" "send CALL_HELD_EVENT",
/// Send CALL_RETRIEVED_EVENT.
CALL_RETRIEVED = 0x10 => "CALL_RETRIEVED_MASK" "send CALL_RETRIEVED_EVENT",
/// Send CALL_CLEARED_EVENT.
CALL_CLEARED = 0x20 => "CALL_CLEARED_MASK" "send CALL_CLEARED_EVENT",
/// Send CALL_CONNECTION_CLEARED_EVENT.
CALL_CONNECTION_CLEARED = 0x40 => "CALL_CONNECTION_CLEARED_MASK" "send CALL_CONNECTION_CLEARED_EVENT",
/// Send CALL_ORIGINATED_EVENT.
CALL_ORIGINATED = 0x80 => "CALL_ORIGINATED_MASK" "send CALL_ORIGINATED_EVENT",
/// Send CALL_CONFERENCED_EVENT.
CALL_CONFERENCED = 0x100 => "CALL_CONFERENCED_MASK" "send CALL_CONFERENCED_EVENT",
/// Send CALL_TRANSFERRED_EVENT.
CALL_TRANSFERRED = 0x200 => "CALL_TRANSFERRED_MASK" "send CALL_TRANSFERRED_EVENT",
/// Send CALL_DIVERTED_EVENT.
CALL_DIVERTED = 0x400 => "CALL_DIVERTED_MASK" "send CALL_DIVERTED_EVENT",
/// Send CALL_SERVICE_INITIATED_EVENT.
CALL_SERVICE_INITIATED = 0x800 => "CALL_SERVICE_INITIATED_MASK" "send CALL_SERVICE_INITIATED_EVENT",
/// Send CALL_TRANSLATION_ROUTE_EVENT.
CALL_TRANSLATION_ROUTE = 0x1000 => "CALL_TRANSLATION_ROUTE_MASK" "send CALL_TRANSLATION_ROUTE_EVENT",
/// Send BEGIN_CALL_EVENT.
BEGIN_CALL = 0x2000 => "BEGIN_CALL_MASK" "send BEGIN_CALL_EVENT",
/// Send END_CALL_EVENT.
END_CALL = 0x4000 => "END_CALL_MASK" "send END_CALL_EVENT",
/// Send CALL_DATA_UPDATE_EVENT.
CALL_DATA_UPDATE = 0x8000 => "CALL_DATA_UPDATE_MASK" "send CALL_DATA_UPDATE_EVENT",
/// Send CALL_FAILED_EVENT.
CALL_FAILED = 0x10000 => "CALL_FAILED_MASK" "send CALL_FAILED_EVENT",
/// Send CALL_REACHED_NETWORK_EVENT.
CALL_REACHED_NETWORK = 0x20000 => "CALL_REACHED_NETWORK_MASK" "send CALL_REACHED_NETWORK_EVENT",
/// Send CALL_DEQUEUED_EVENT.
CALL_DEQUEUED = 0x40000 => "CALL_DEQUEUED_MASK" "send CALL_DEQUEUED_EVENT",
/// Send AGENT_PRE_CALL_EVENT.
AGENT_PRE_CALL = 0x80000 => "AGENT_PRE_CALL_MASK" "send AGENT_PRE_CALL_EVENT",
/// Send AGENT_PRE_CALL_ABORT_EVENT.
AGENT_PRE_CALL_ABORT = 0x100000 => "AGENT_PRE_CALL_ABORT_MASK" "send AGENT_PRE_CALL_ABORT_EVENT",
/// Send RTP_STARTED_EVENT.
RTP_STARTED = 0x200000 => "RTP_STARTED_MASK" "send RTP_STARTED_EVENT",
/// Send RTP_STOPPED_EVENT.
RTP_STOPPED = 0x400000 => "RTP_STOPPED_MASK" "send RTP_STOPPED_EVENT",
/// Send AGENT_TEAM_CONFIG_EVENT.
AGENT_TEAM_CONFIG = 0x800000 => "AGENT_TEAM_CONFIG_MASK" "send AGENT_TEAM_CONFIG_EVENT",
/// Send AGENT_LEGACY_PRE_CALL_EVENT.
AGENT_LEGACY_PRE_CALL = 0x1000000 => "AGENT_LEGACY_PRE_CALL_MASK" "send AGENT_LEGACY_PRE_CALL_EVENT",
/// Send CALL_ATTRIBUTE_CHANGE_EVENT.
CALL_ATTRIBUTE_CHANGE = 0x2000000 => "CALL_ATTRIBUTE_CHANGE_MASK" "send CALL_ATTRIBUTE_CHANGE_EVENT",
/// A reserved bit.
CALL_TERMINATION = 0x4000000 => "CALL_TERMINATION_MASK" "a reserved bit",
/// Send CALL_AGENT_GREETING_EVENT (v15).
CALL_AGENT_GREETING = 0x8000000 => "CALL_AGENT_GREETING_MASK" "send CALL_AGENT_GREETING_EVENT (v15)",
/// Send NETWORK_RECORDING_STARTED_EVENT (v23).
NETWORK_RECORDING_STARTED = 0x10000000 => "NETWORK_RECORDING_STARTED_MASK" "send NETWORK_RECORDING_STARTED_EVENT (v23)",
/// Send NETWORK_RECORDING_ENDED_EVENT (v23).
NETWORK_RECORDING_ENDED = 0x20000000 => "NETWORK_RECORDING_ENDED_MASK" "send NETWORK_RECORDING_ENDED_EVENT (v23)",
/// Send NETWORK_RECORDING_FAILED_EVENT (v23).
NETWORK_RECORDING_FAILED = 0x40000000 => "NETWORK_RECORDING_FAILED_MASK" "send NETWORK_RECORDING_FAILED_EVENT (v23)",
/// Send NETWORK_RECORDING_TARGET_INFO_EVENT (v23).
NETWORK_RECORDING_TARGET_INFO = 0x80000000 => "NETWORK_RECORDING_TARGET_INFO_MASK" "send NETWORK_RECORDING_TARGET_INFO_EVENT (v23)",
} }

crate::wire::codec::enumeration! { "CallOption",
/// CallOption: further options of a call-making request, particular to one peripheral.
CallOption: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "COPT_UNSPECIFIED" "leave it to the default",
/// Call only when the calling agent is able to speak with the destination.
CALLING_AGENT_ONLINE = 1 => "COPT_CALLING_AGENT_ONLINE" "call only when the calling agent is able to speak with the destination",
/// For the DMS-100, obsolete.
CALLING_AGENT_RESERVED = 2 => "COPT_CALLING_AGENT_RESERVED" "for the DMS-100, obsolete",
/// For the DMS-100, obsolete.
CALLING_AGENT_NOT_RESERVED = 3 => "COPT_CALLING_AGENT_NOT_RESERVED" "for the DMS-100, obsolete",
/// For the DMS-100, obsolete.
CALLING_AGENT_BUZZ_BASE = 4 => "COPT_CALLING_AGENT_BUZZ_BASE" "for the DMS-100, obsolete",
/// For the DMS-100, obsolete.
CALLING_AGENT_BEEP_HSET = 5 => "COPT_CALLING_AGENT_BEEP_HSET" "for the DMS-100, obsolete",
/// Have a call classifier listen in (ACM ECS).
SERVICE_CIRCUIT_ON = 6 => "COPT_SERVICE_CIRCUIT_ON" "have a call classifier listen in (ACM ECS)",
} }

crate::wire::codec::enumeration! { "CallOriginatedFrom",
/// CallOriginatedFrom: where the call of a SET_CALL_DATA_REQ started.
CallOriginatedFrom: u8 {
/// The outbound dialer placed the call; the number is ASCII 'D' (our name).
DIALER = 68 => "DIALER" "the outbound dialer placed the call; the number is ASCII 'D' (our name)",
} }

crate::wire::codec::enumeration! { "CallPlacementType",
/// CallPlacementType: by what route a call-making request places its call.
CallPlacementType: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "CPT_UNSPECIFIED" "leave it to the default",
/// Call over an inside line.
LINE_CALL = 1 => "CPT_LINE_CALL" "call over an inside line",
/// Call to the outside.
OUTBOUND = 2 => "CPT_OUTBOUND" "call to the outside",
/// Call to the outside that needs no access code.
OUTBOUND_NO_ACCESS_CODE = 3 => "CPT_OUTBOUND_NO_ACCESS_CODE" "call to the outside that needs no access code",
/// Call directly to a position.
DIRECT_POSITION = 4 => "CPT_DIRECT_POSITION" "call directly to a position",
/// Call directly to an agent.
DIRECT_AGENT = 5 => "CPT_DIRECT_AGENT" "call directly to an agent",
/// Call for help to a supervisor.
SUPERVISOR_ASSIST = 6 => "CPT_SUPERVISOR_ASSIST" "call for help to a supervisor",
} }

crate::wire::codec::enumeration! { "CallType",
/// CallType: general class of a call, in call events, call data updates and snapshots.
CallType: u16 {
/// ACD call from outside; with Unified CCE, a request for post-routing.
ACD_IN = 1 => "CALLTYPE_ACD_IN" "ACD call from outside; with Unified CCE, a request for post-routing",
/// ACD call from outside that was translation routed.
PREROUTE_ACD_IN = 2 => "CALLTYPE_PREROUTE_ACD_IN" "ACD call from outside that was translation routed",
/// Call translation routed to one particular agent.
PREROUTE_DIRECT_AGENT = 3 => "CALLTYPE_PREROUTE_DIRECT_AGENT" "call translation routed to one particular agent",
/// Call from outside that was transferred here.
TRANSFER_IN = 4 => "CALLTYPE_TRANSFER_IN" "call from outside that was transferred here",
/// Call from outside that overflowed to here.
OVERFLOW_IN = 5 => "CALLTYPE_OVERFLOW_IN" "call from outside that overflowed to here",
/// Call from outside of another kind.
OTHER_IN = 6 => "CALLTYPE_OTHER_IN" "call from outside of another kind",
/// Call to the outside, dialed automatically.
AUTO_OUT = 7 => "CALLTYPE_AUTO_OUT" "call to the outside, dialed automatically",
/// Call to the outside by an agent.
AGENT_OUT = 8 => "CALLTYPE_AGENT_OUT" "call to the outside by an agent",
/// Call to the outside.
OUT = 9 => "CALLTYPE_OUT" "call to the outside",
/// Call inside the switch by an agent.
AGENT_INSIDE = 10 => "CALLTYPE_AGENT_INSIDE" "call inside the switch by an agent",
/// Call passed on by blind transfer.
OFFERED = 11 => "CALLTYPE_OFFERED" "call passed on by blind transfer",
/// Call to consult someone.
CONSULT = 12 => "CALLTYPE_CONSULT" "call to consult someone",
/// Call passed on by announced transfer.
CONSULT_OFFERRED = 13 => "CALLTYPE_CONSULT_OFFERRED" "call passed on by announced transfer",
/// Consult call that became part of a conference.
CONSULT_CONFERENCE = 14 => "CALLTYPE_CONSULT_CONFERENCE" "consult call that became part of a conference",
/// Call with conference parties.
CONFERENCE = 15 => "CALLTYPE_CONFERENCE" "call with conference parties",
/// Inside or outbound call that produces no call events.
UNMONITORED = 16 => "CALLTYPE_UNMONITORED" "inside or outbound call that produces no call events",
/// Automatic call to the outside that the agent may decide to dial.
PREVIEW = 17 => "CALLTYPE_PREVIEW" "automatic call to the outside that the agent may decide to dial",
/// Call made to reserve an agent.
RESERVATION = 18 => "CALLTYPE_RESERVATION" "call made to reserve an agent",
/// Call asking the supervisor for help.
ASSIST = 19 => "CALLTYPE_ASSIST" "call asking the supervisor for help",
/// Call reporting an emergency.
EMERGENCY = 20 => "CALLTYPE_EMERGENCY" "call reporting an emergency",
/// Silent monitoring by a supervisor.
SUPERVISOR_MONITOR = 21 => "CALLTYPE_SUPERVISOR_MONITOR" "silent monitoring by a supervisor",
/// Supervisor listens in and speaks to the agent, unheard by others.
SUPERVISOR_WHISPER = 22 => "CALLTYPE_SUPERVISOR_WHISPER" "supervisor listens in and speaks to the agent, unheard by others",
/// Supervisor has come into the call.
SUPERVISOR_BARGEIN = 23 => "CALLTYPE_SUPERVISOR_BARGEIN" "supervisor has come into the call",
/// Supervisor has replaced the agent.
SUPERVISOR_INTERCEPT = 24 => "CALLTYPE_SUPERVISOR_INTERCEPT" "supervisor has replaced the agent",
/// Task that Unified CCE routed.
TASK_ROUTED_BY_ICM = 25 => "CALLTYPE_TASK_ROUTED_BY_ICM" "task that Unified CCE routed",
/// Task that the application routed.
TASK_ROUTED_BY_APPLICATION = 26 => "CALLTYPE_TASK_ROUTED_BY_APPLICATION" "task that the application routed",
/// Reserves an agent for outbound: preview mode.
RESERVATION_PREVIEW = 27 => "RESERVATION_PREVIEW" "reserves an agent for outbound: preview mode",
/// Reserves an agent for outbound: direct preview mode.
RESERVATION_PREVIEW_DIRECT = 28 => "RESERVATION_PREVIEW_DIRECT" "reserves an agent for outbound: direct preview mode",
/// Reserves an agent for outbound: predictive or progressive mode.
RESERVATION_PREDICTIVE = 29 => "RESERVATION_PREDICTIVE" "reserves an agent for outbound: predictive or progressive mode",
/// Reserves an agent for outbound: callback.
RESERVATION_CALLBACK = 30 => "RESERVATION_CALLBACK" "reserves an agent for outbound: callback",
/// Reserves an agent for outbound: personal callback.
RESERVATION_PERSONAL_CALLBACK = 31 => "RESERVATION_PERSONAL_CALLBACK" "reserves an agent for outbound: personal callback",
/// Outbound call to a customer: preview mode.
CUSTOMER_PREVIEW = 32 => "CUSTOMER_PREVIEW" "outbound call to a customer: preview mode",
/// Outbound call to a customer: direct preview mode.
CUSTOMER_PREVIEW_DIRECT = 33 => "CUSTOMER_PREVIEW_DIRECT" "outbound call to a customer: direct preview mode",
/// Outbound call to a customer: predictive or progressive mode, campaign with agents.
CUSTOMER_PREDICTIVE = 34 => "CUSTOMER_PREDICTIVE" "outbound call to a customer: predictive or progressive mode, campaign with agents",
/// Outbound call to a customer: callback.
CUSTOMER_CALLBACK = 35 => "CUSTOMER_CALLBACK" "outbound call to a customer: callback",
/// Outbound call to a customer: personal callback.
CUSTOMER_PERSONAL = 36 => "CUSTOMER_PERSONAL" "outbound call to a customer: personal callback",
/// Outbound call to a customer: campaign that transfers to an IVR.
CUSTOMER_IVR = 37 => "CUSTOMER_IVR" "outbound call to a customer: campaign that transfers to an IVR",
/// An agent's call outside ACD.
NON_ACD = 38 => "CALLTYPE_NON_ACD" "an agent's call outside ACD",
/// Request to route a call for an agent greeting.
PLAY_AGENT_GREETING = 39 => "CALLTYPE_PLAY_AGENT_GREETING" "request to route a call for an agent greeting",
/// Call to record a greeting, started by AGENT_GREETING_CONTROL_REQ.
RECORD_AGENT_GREETING = 40 => "CALLTYPE_RECORD_AGENT_GREETING" "call to record a greeting, started by AGENT_GREETING_CONTROL_REQ",
/// Callback by voice, asked for over the Agent Request API.
VOICE_CALL_BACK = 41 => "CALLTYPE_VOICE_CALL_BACK" "callback by voice, asked for over the Agent Request API",
} }

crate::wire::codec::mask! { "CallVariableMask",
/// CallVariableMask: call variables a client registers for with REGISTER_VARIABLES_REQ.
CallVariableMask: u16 {
/// Send CallVariable1.
CALL_VAR_1 = 0x1 => "CALL_VAR_1_MASK" "send CallVariable1",
/// Send CallVariable2.
CALL_VAR_2 = 0x2 => "CALL_VAR_2_MASK" "send CallVariable2",
/// Send CallVariable3.
CALL_VAR_3 = 0x4 => "CALL_VAR_3_MASK" "send CallVariable3",
/// Send CallVariable4.
CALL_VAR_4 = 0x8 => "CALL_VAR_4_MASK" "send CallVariable4",
/// Send CallVariable5.
CALL_VAR_5 = 0x10 => "CALL_VAR_5_MASK" "send CallVariable5",
/// Send CallVariable6.
CALL_VAR_6 = 0x20 => "CALL_VAR_6_MASK" "send CallVariable6",
/// Send CallVariable7.
CALL_VAR_7 = 0x40 => "CALL_VAR_7_MASK" "send CallVariable7",
/// Send CallVariable8.
CALL_VAR_8 = 0x80 => "CALL_VAR_8_MASK" "send CallVariable8",
/// Send CallVariable9.
CALL_VAR_9 = 0x100 => "CALL_VAR_9_MASK" "send CallVariable9",
/// Send CallVariable10.
CALL_VAR_10 = 0x200 => "CALL_VAR_10_MASK" "send CallVariable10",
} }

crate::wire::codec::mask! { "ClassOfDevice",
/// ClassOfDevice: kinds of traffic a device can carry, in QUERY_DEVICE_INFO_CONF.
ClassOfDevice: u16 {
/// Something other than image, data and voice.
OTHER = 0x10 => "DEVC_OTHER" "something other than image, data and voice",
/// Imaging or fast circuit-switched data, by digital data calls.
IMAGE = 0x20 => "DEVC_IMAGE" "imaging or fast circuit-switched data, by digital data calls",
/// Data by digital calls, either circuit or packet switched.
DATA = 0x40 => "DEVC_DATA" "data by digital calls, either circuit or packet switched",
/// Calls with sound.
VOICE = 0x80 => "DEVC_VOICE" "calls with sound",
} }

crate::wire::codec::enumeration! { "ConfigAgentType",
/// ConfigAgentType: whether a configured agent is a supervisor, in CONFIG_AGENT_EVENT.
ConfigAgentType: u16 {
/// Agent without supervisor duties.
AGENT = 0 => "CONFIG_AGENT" "agent without supervisor duties",
/// Agent who supervises.
SUPERVISOR = 1 => "CONFIG_SUPERVISOR" "agent who supervises",
} }

crate::wire::codec::enumeration! { "ConfigDeviceType",
/// ConfigDeviceType: kind of device in CONFIG_DEVICE_EVENT.
ConfigDeviceType: u16 {
/// Kind not known (our name).
UNKNOWN = 0 => "UNKNOWN" "kind not known (our name)",
/// Device is a service (our name).
SERVICE = 1 => "SERVICE" "device is a service (our name)",
/// Device is a skill group (our name).
SKILL_GROUP = 2 => "SKILL_GROUP" "device is a skill group (our name)",
/// Device is an agent's ID (our name).
AGENT_ID = 3 => "AGENT_ID" "device is an agent's ID (our name)",
/// Device is the extension of an agent phone (our name).
AGENT_DEVICE_EXTENSION = 4 => "AGENT_DEVICE_EXTENSION" "device is the extension of an agent phone (our name)",
/// Device is a route point (our name).
ROUTE_POINT = 5 => "ROUTE_POINT" "device is a route point (our name)",
/// Device is a CTI port (our name).
CTI_PORT = 6 => "CTI_PORT" "device is a CTI port (our name)",
/// Device is a call control group (our name).
CALL_CONTROL_GROUP = 7 => "CALL_CONTROL_GROUP" "device is a call control group (our name)",
} }

crate::wire::codec::enumeration! { "ConfigEndStatus",
/// ConfigEndStatus: how an upload of configuration ended, in CONFIG_END_EVENT.
ConfigEndStatus: u32 {
/// Everything was sent.
SUCCESS = 0 => "CONFIGEND_SUCCESS" "everything was sent",
/// Nothing sent, as this is a service-provider setup.
NO_SERVICE_PROVIDER = 1 => "CONFIGEND_NO_SERVICE_PROVIDER" "nothing sent, as this is a service-provider setup",
/// The request's customer is unknown.
UNKNOWN_CUSTOMER = 2 => "CONFIGEND_UNKNOWN_CUSTOMER" "the request's customer is unknown",
/// What was sent is not a valid configuration.
INVALID = 3 => "CONFIGEND_INVALID" "what was sent is not a valid configuration",
/// The server holds no configuration of that kind.
EMPTY = 4 => "CONFIGEND_EMPTY" "the server holds no configuration of that kind",
/// Only part was sent; other blocks will come.
PARTIAL = 5 => "CONFIGEND_PARTIAL" "only part was sent; other blocks will come",
} }

crate::wire::codec::enumeration! { "ConfigKeyStatus",
/// ConfigKeyStatus: result of asking for configuration keys, in CONFIG_KEY_EVENT.
ConfigKeyStatus: u32 {
/// The keys are in this message.
SUCCESS = 0 => "CONFIG_SUCCESS" "the keys are in this message",
/// Nothing sent, as this is a service-provider setup.
SERVICE_PROVIDER = 1 => "CONFIG_SERVICE_PROVIDER" "nothing sent, as this is a service-provider setup",
/// The server does not keep configuration keys.
NO_KEY_SUPPORT = 2 => "CONFIG_NO_KEY_SUPPORT" "the server does not keep configuration keys",
/// The server does not know the customer.
UNKNOWN_CUSTOMER = 3 => "CONFIG_UNKNOWN_CUSTOMER" "the server does not know the customer",
} }

crate::wire::codec::mask! { "ConfigMsgMask",
/// ConfigMsgMask: kinds of configuration a client wants uploaded or kept up to date.
ConfigMsgMask: u32 {
/// Send services.
SERVICE = 0x1 => "CONFIG_MSG_SERVICE_MASK" "send services",
/// Send skill groups.
SKILL_GROUP = 0x2 => "CONFIG_MSG_SKILL_GROUP_MASK" "send skill groups",
/// Send agents.
AGENT = 0x4 => "CONFIG_MSG_AGENT_MASK" "send agents",
/// Send devices.
DEVICE = 0x8 => "CONFIG_MSG_DEVICE_MASK" "send devices",
/// Send call types.
CALL_TYPE = 0x10 => "CONFIG_MSG_CALL_TYPE_MASK" "send call types",
/// Send media routing domains (v20).
MRD = 0x20 => "CONFIG_MSG_MRD_MASK" "send media routing domains (v20)",
/// Send peripherals.
PERIPHERAL = 0x40 => "CONFIG_MSG_PERIPHERAL_MASK" "send peripherals",
/// Send agent desk settings.
AGENT_DESK_SETTINGS = 0x80 => "CONFIG_MSG_AGENT_DESK_SETTINGS_MASK" "send agent desk settings",
/// Send terminals; this part lists it just for CONFIG_REQUEST_EVENT's ConfigMsgMask.
TERMINAL = 0x100 => "CONFIG_MSG_TERMINAL_MASK" "send terminals; this part lists it just for CONFIG_REQUEST_EVENT's ConfigMsgMask",
/// Send agent services (v24); the guide writes it in decimal, 512.
AGENT_SERVICE = 0x200 => "CONFIG_MSG_AGENT_SERVICE_MASK" "send agent services (v24); the guide writes it in decimal, 512",
} }

crate::wire::codec::enumeration! { "ConfigRecordType",
/// ConfigRecordType: what happens to a record in the CONFIG_ record events.
ConfigRecordType: u16 {
/// Record is new.
ADD = 0 => "CONFIG_RECORD_ADD" "record is new",
/// Record has new contents (CONFIG_TERMINAL_EVENT does not use this yet).
CHANGE = 1 => "CONFIG_RECORD_CHANGE" "record has new contents (CONFIG_TERMINAL_EVENT does not use this yet)",
/// Record is gone.
DELETE = 2 => "CONFIG_RECORD_DELETE" "record is gone",
} }

crate::wire::codec::enumeration! { "ConfigType",
/// ConfigType: why the server sends a configuration block, in CONFIG_BEGIN_EVENT.
ConfigType: u16 {
/// Has no use.
UNUSED = 0 => "UNUSED" "has no use",
/// Reply to a CONFIG_REQUEST_EVENT.
SOLICITED = 1 => "SOLICITED" "reply to a CONFIG_REQUEST_EVENT",
/// News the server sends unasked.
UNSOLICITED = 2 => "UNSOLICITED" "news the server sends unasked",
} }

crate::wire::codec::enumeration! { "ConnectionDeviceIDType",
/// ConnectionDeviceIDType: what kind of id a ConnectionDeviceID field holds, in nearly all call messages.
ConnectionDeviceIdType: u16 {
/// There is no ConnectionDeviceID.
NONE = 65535 => "CONNECTION_ID_NONE" "there is no ConnectionDeviceID",
/// The id is the same for each call.
STATIC = 0 => "CONNECTION_ID_STATIC" "the id is the same for each call",
/// The id can differ from one call to the next.
DYNAMIC = 1 => "CONNECTION_ID_DYNAMIC" "the id can differ from one call to the next",
} }

crate::wire::codec::enumeration! { "ConsultType",
/// ConsultType: what CONSULTATION_CALL_REQ is meant to lead to.
ConsultType: u16 {
/// Nothing further: an ordinary consult call, the default.
UNSPECIFIED = 0 => "CT_UNSPECIFIED" "nothing further: an ordinary consult call, the default",
/// A transfer is to follow.
TRANSFER = 1 => "CT_TRANSFER" "a transfer is to follow",
/// A conference is to follow.
CONFERENCE = 2 => "CT_CONFERENCE" "a conference is to follow",
} }

crate::wire::codec::enumeration! { "ControlFailureCode",
/// ControlFailureCode: why a control request was refused, in CONTROL_FAILURE_CONF.
ControlFailureCode: u16 {
/// Fits no other code.
GENERIC_UNSPECIFIED = 0 => "CF_GENERIC_UNSPECIFIED" "fits no other code",
/// The operation went wrong; nothing more is known.
GENERIC_OPERATION = 1 => "CF_GENERIC_OPERATION" "the operation went wrong; nothing more is known",
/// Object cannot take this request.
REQUEST_INCOMPATIBLE_WITH_OBJECT = 2 => "CF_REQUEST_INCOMPATIBLE_WITH_OBJECT" "object cannot take this request",
/// A parameter lies beyond what the server accepts.
VALUE_OUT_OF_RANGE = 3 => "CF_VALUE_OUT_OF_RANGE" "a parameter lies beyond what the server accepts",
/// Server does not know a parameter's value.
OBJECT_NOT_KNOWN = 4 => "CF_OBJECT_NOT_KNOWN" "server does not know a parameter's value",
/// Calling device is invalid.
INVALID_CALLING_DEVICE = 5 => "CF_INVALID_CALLING_DEVICE" "calling device is invalid",
/// Called device is invalid.
INVALID_CALLED_DEVICE = 6 => "CF_INVALID_CALLED_DEVICE" "called device is invalid",
/// Forwarding destination is invalid.
INVALID_FORWARDING_DESTINATION = 7 => "CF_INVALID_FORWARDING_DESTINATION" "forwarding destination is invalid",
/// No authority over the device named.
PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE = 8 => "CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE" "no authority over the device named",
/// No authority over the called device.
PRIVILEGE_VIOLATION_ON_CALLED_DEVICE = 9 => "CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE" "no authority over the called device",
/// No authority over the calling device.
PRIVILEGE_VIOLATION_ON_CALLING_DEVICE = 10 => "CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE" "no authority over the calling device",
/// Call identifier is invalid.
INVALID_CSTA_CALL_IDENTIFIER = 11 => "CF_INVALID_CSTA_CALL_IDENTIFIER" "call identifier is invalid",
/// Device identifier is invalid.
INVALID_CSTA_DEVICE_IDENTIFIER = 12 => "CF_INVALID_CSTA_DEVICE_IDENTIFIER" "device identifier is invalid",
/// Connection identifier is invalid.
INVALID_CSTA_CONNECTION_IDENTIFIER = 13 => "CF_INVALID_CSTA_CONNECTION_IDENTIFIER" "connection identifier is invalid",
/// Destination is invalid.
INVALID_DESTINATION = 14 => "CF_INVALID_DESTINATION" "destination is invalid",
/// Feature is invalid.
INVALID_FEATURE = 15 => "CF_INVALID_FEATURE" "feature is invalid",
/// Allocation state is invalid.
INVALID_ALLOCATION_STATE = 16 => "CF_INVALID_ALLOCATION_STATE" "allocation state is invalid",
/// No one uses that cross-reference ID now.
INVALID_CROSS_REF_ID = 17 => "CF_INVALID_CROSS_REF_ID" "no one uses that cross-reference ID now",
/// Object type is invalid.
INVALID_OBJECT_TYPE = 18 => "CF_INVALID_OBJECT_TYPE" "object type is invalid",
/// Security was breached; nothing more is known.
SECURITY_VIOLATION = 19 => "CF_SECURITY_VIOLATION" "security was breached; nothing more is known",
/// State of a related device does not allow it.
GENERIC_STATE_INCOMPATIBILITY = 21 => "CF_GENERIC_STATE_INCOMPATIBILITY" "state of a related device does not allow it",
/// Object's state does not suit the request.
INVALID_OBJECT_STATE = 22 => "CF_INVALID_OBJECT_STATE" "object's state does not suit the request",
/// Connection ID of the active call is invalid.
INVALID_CONNECTION_ID_FOR_ACTIVE_CALL = 23 => "CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL" "connection ID of the active call is invalid",
/// There is no call in progress.
NO_ACTIVE_CALL = 24 => "CF_NO_ACTIVE_CALL" "there is no call in progress",
/// There is no call on hold.
NO_HELD_CALL = 25 => "CF_NO_HELD_CALL" "there is no call on hold",
/// No call belongs to the connection ID.
NO_CALL_TO_CLEAR = 26 => "CF_NO_CALL_TO_CLEAR" "no call belongs to the connection ID",
/// No connection belongs to the connection ID.
NO_CONNECTION_TO_CLEAR = 27 => "CF_NO_CONNECTION_TO_CLEAR" "no connection belongs to the connection ID",
/// There is no call ringing.
NO_CALL_TO_ANSWER = 28 => "CF_NO_CALL_TO_ANSWER" "there is no call ringing",
/// There is no active call that could be completed.
NO_CALL_TO_COMPLETE = 29 => "CF_NO_CALL_TO_COMPLETE" "there is no active call that could be completed",
/// System is short of resources; nothing more is known.
GENERIC_SYSTEM_RESOURCE_AVAILABILITY = 31 => "CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY" "system is short of resources; nothing more is known",
/// Service is temporarily busy.
SERVICE_BUSY = 32 => "CF_SERVICE_BUSY" "service is temporarily busy",
/// A resource within is busy.
RESOURCE_BUSY = 33 => "CF_RESOURCE_BUSY" "a resource within is busy",
/// A resource required is not in service.
RESOURCE_OUT_OF_SERVICE = 34 => "CF_RESOURCE_OUT_OF_SERVICE" "a resource required is not in service",
/// A sub-domain of the server is busy.
NETWORK_BUSY = 35 => "CF_NETWORK_BUSY" "a sub-domain of the server is busy",
/// A sub-domain of the server is not in service.
NETWORK_OUT_OF_SERVICE = 36 => "CF_NETWORK_OUT_OF_SERVICE" "a sub-domain of the server is not in service",
/// More than the server allows overall.
OVERALL_MONITOR_LIMIT_EXCEEDED = 37 => "CF_OVERALL_MONITOR_LIMIT_EXCEEDED" "more than the server allows overall",
/// Conference would have too many parties.
CONFERENCE_MEMBER_LIMIT_EXCEEDED = 38 => "CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED" "conference would have too many parties",
/// Short of resources that were bought or contracted for.
GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY = 41 => "CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY" "short of resources that were bought or contracted for",
/// More than the server allows of this kind.
OBJECT_MONITOR_LIMIT_EXCEEDED = 42 => "CF_OBJECT_MONITOR_LIMIT_EXCEEDED" "more than the server allows of this kind",
/// More than the allowed external trunks.
EXTERNAL_TRUNK_LIMIT_EXCEEDED = 43 => "CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED" "more than the allowed external trunks",
/// Too many requests still unanswered.
OUTSTANDING_REQUEST_LIMIT_EXCEEDED = 44 => "CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED" "too many requests still unanswered",
/// Performance management said no; nothing more is known.
GENERIC_PERFORMANCE_MANAGEMENT = 51 => "CF_GENERIC_PERFORMANCE_MANAGEMENT" "performance management said no; nothing more is known",
/// A limit on performance was exceeded.
PERFORMANCE_LIMIT_EXCEEDED = 52 => "CF_PERFORMANCE_LIMIT_EXCEEDED" "a limit on performance was exceeded",
/// Error in the sequence number.
SEQUENCE_NUMBER_VIOLATED = 61 => "CF_SEQUENCE_NUMBER_VIOLATED" "error in the sequence number",
/// Error in the time stamp.
TIME_STAMP_VIOLATED = 62 => "CF_TIME_STAMP_VIOLATED" "error in the time stamp",
/// Error in the PAC.
PAC_VIOLATED = 63 => "CF_PAC_VIOLATED" "error in the PAC",
/// Error in the seal.
SEAL_VIOLATED = 64 => "CF_SEAL_VIOLATED" "error in the seal",
/// Request turned down; nothing more is known.
GENERIC_UNSPECIFIED_REJECTION = 70 => "CF_GENERIC_UNSPECIFIED_REJECTION" "request turned down; nothing more is known",
/// Operation turned down; nothing more is known.
GENERIC_OPERATION_REJECTION = 71 => "CF_GENERIC_OPERATION_REJECTION" "operation turned down; nothing more is known",
/// The service was already requested.
DUPLICATE_INVOCATION_REJECTION = 72 => "CF_DUPLICATE_INVOCATION_REJECTION" "the service was already requested",
/// Unknown operation.
UNRECOGNIZED_OPERATION_REJECTION = 73 => "CF_UNRECOGNIZED_OPERATION_REJECTION" "unknown operation",
/// A parameter has the wrong type.
MISTYPED_ARGUMENT_REJECTION = 74 => "CF_MISTYPED_ARGUMENT_REJECTION" "a parameter has the wrong type",
/// Would exceed a resource limit.
RESOURCE_LIMITATION_REJECTION = 75 => "CF_RESOURCE_LIMITATION_REJECTION" "would exceed a resource limit",
/// The ACS handle went out of use.
ACS_HANDLE_TERMINATION_REJECTION = 76 => "CF_ACS_HANDLE_TERMINATION_REJECTION" "the ACS handle went out of use",
/// A service it depends on was ended.
SERVICE_TERMINATION_REJECTION = 77 => "CF_SERVICE_TERMINATION_REJECTION" "a service it depends on was ended",
/// Took longer than the time allowed.
REQUEST_TIMEOUT_REJECTION = 78 => "CF_REQUEST_TIMEOUT_REJECTION" "took longer than the time allowed",
/// Would exceed what the device allows.
REQUESTS_ON_DEVICE_EXCEEDED_REJECTION = 79 => "CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION" "would exceed what the device allows",
/// AgentID is invalid.
INVALID_AGENT_ID_SPECIFIED = 256 => "CF_INVALID_AGENT_ID_SPECIFIED" "AgentID is invalid",
/// Password of the agent is invalid.
INVALID_PASSWORD_SPECIFIED = 257 => "CF_INVALID_PASSWORD_SPECIFIED" "password of the agent is invalid",
/// AgentID, the agent's password or both are invalid.
INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED = 258 => "CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED" "AgentID, the agent's password or both are invalid",
/// That agent has logged in before.
SPECIFIED_AGENT_ALREADY_SIGNED_ON = 259 => "CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON" "that agent has logged in before",
/// Device to log on at is invalid.
INVALID_LOGON_DEVICE_SPECIFIED = 260 => "CF_INVALID_LOGON_DEVICE_SPECIFIED" "device to log on at is invalid",
/// Answering device is invalid.
INVALID_ANSWERING_DEVICE_SPECIFIED = 261 => "CF_INVALID_ANSWERING_DEVICE_SPECIFIED" "answering device is invalid",
/// Skill group of the agent is invalid.
INVALID_SKILL_GROUP_SPECIFIED = 262 => "CF_INVALID_SKILL_GROUP_SPECIFIED" "skill group of the agent is invalid",
/// Class of service is invalid.
INVALID_CLASS_OF_SERVICE_SPECIFIED = 263 => "CF_INVALID_CLASS_OF_SERVICE_SPECIFIED" "class of service is invalid",
/// Team is invalid.
INVALID_TEAM_SPECIFIED = 264 => "CF_INVALID_TEAM_SPECIFIED" "team is invalid",
/// Work mode of the agent is invalid.
INVALID_AGENT_WORKMODE = 265 => "CF_INVALID_AGENT_WORKMODE" "work mode of the agent is invalid",
/// Reason code of the agent is invalid.
INVALID_AGENT_REASON_CODE = 266 => "CF_INVALID_AGENT_REASON_CODE" "reason code of the agent is invalid",
/// Link between the system and the ACD has an error.
ADJUNCT_SWITCH_COMM_ERROR = 267 => "CF_ADJUNCT_SWITCH_COMM_ERROR" "link between the system and the ACD has an error",
/// The agent does not take part in that call.
AGENT_NOT_PARTY_ON_CALL = 268 => "CF_AGENT_NOT_PARTY_ON_CALL" "the agent does not take part in that call",
/// Something failed inside the ACD.
INTERNAL_PROCESSING_ERROR = 269 => "CF_INTERNAL_PROCESSING_ERROR" "something failed inside the ACD",
/// Call control was denied by the ACD.
TAKE_CALL_CONTROL_REJECTION = 270 => "CF_TAKE_CALL_CONTROL_REJECTION" "call control was denied by the ACD",
/// Domain control was denied by the ACD.
TAKE_DOMAIN_CONTROL_REJECTION = 271 => "CF_TAKE_DOMAIN_CONTROL_REJECTION" "domain control was denied by the ACD",
/// The ACD has no registration for the service.
REQUESTED_SERVICE_NOT_REGISTERED = 272 => "CF_REQUESTED_SERVICE_NOT_REGISTERED" "the ACD has no registration for the service",
/// Consult type is invalid.
INVALID_CONSULT_TYPE = 273 => "CF_INVALID_CONSULT_TYPE" "consult type is invalid",
/// Field ansmap or adparam is invalid.
ANSMAP_OR_ADPARAM_FIELD_NOT_VALID = 274 => "CF_ANSMAP_OR_ADPARAM_FIELD_NOT_VALID" "field ansmap or adparam is invalid",
/// Call control table is invalid.
INVALID_CALL_CONTROL_TABLE_SPECIFIED = 275 => "CF_INVALID_CALL_CONTROL_TABLE_SPECIFIED" "call control table is invalid",
/// Digits, ring time-out, AMS delay or country are invalid.
INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY = 276 => "CF_INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY" "digits, ring time-out, AMS delay or country are invalid",
/// All answer detection ports are unavailable.
ANSWER_DETECT_PORT_UNAVAILABLE = 277 => "CF_ANSWER_DETECT_PORT_UNAVAILABLE" "all answer detection ports are unavailable",
/// A virtual agent cannot be had.
VIRTUAL_AGENT_UNAVAILABLE = 278 => "CF_VIRTUAL_AGENT_UNAVAILABLE" "a virtual agent cannot be had",
/// Takeback and transfer ended the route.
TAKEBACK_N_XFER_ROUTE_END = 279 => "CF_TAKEBACK_N_XFER_ROUTE_END" "takeback and transfer ended the route",
/// Agent has to enter wrap-up data.
WRAPUP_DATA_REQUIRED = 280 => "CF_WRAPUP_DATA_REQUIRED" "agent has to enter wrap-up data",
/// Agent has to give a reason code.
REASON_CODE_REQUIRED = 281 => "CF_REASON_CODE_REQUIRED" "agent has to give a reason code",
/// Trunk ID is invalid.
INVALID_TRUNK_ID_SPECIFIED = 282 => "CF_INVALID_TRUNK_ID_SPECIFIED" "trunk ID is invalid",
/// Someone else uses the extension.
SPECIFIED_EXTENSION_ALREADY_IN_USE = 283 => "CF_SPECIFIED_EXTENSION_ALREADY_IN_USE" "someone else uses the extension",
/// Conference or transfer of arbitrary calls is not supported.
ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED = 284 => "CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED" "conference or transfer of arbitrary calls is not supported",
/// Consult or transfer in the network.
NETWORK_TRANSFER_OR_CONSULT = 285 => "CF_NETWORK_TRANSFER_OR_CONSULT" "consult or transfer in the network",
/// Consult or transfer in the network did not succeed.
NETWORK_TRANSFER_OR_CONSULT_FAILED = 286 => "CF_NETWORK_TRANSFER_OR_CONSULT_FAILED" "consult or transfer in the network did not succeed",
/// Device is under a restriction.
DEVICE_RESTRICTED = 287 => "CF_DEVICE_RESTRICTED" "device is under a restriction",
/// Line is under a restriction.
LINE_RESTRICTED = 288 => "CF_LINE_RESTRICTED" "line is under a restriction",
/// Account of the agent is locked.
AGENT_ACCOUNT_LOCKED_OUT = 289 => "CF_AGENT_ACCOUNT_LOCKED_OUT" "account of the agent is locked",
/// CTI is not enabled to drop any party.
DROP_ANY_PARTY_NOT_ENABLED_CTI = 290 => "CF_DROP_ANY_PARTY_NOT_ENABLED_CTI" "CTI is not enabled to drop any party",
/// Exceeds the number of lines allowed.
MAXIMUM_LINE_LIMIT_EXCEEDED = 291 => "CF_MAXIMUM_LINE_LIMIT_EXCEEDED" "exceeds the number of lines allowed",
/// No support for shared lines.
SHARED_LINES_NOT_SUPPORTED = 292 => "CF_SHARED_LINES_NOT_SUPPORTED" "no support for shared lines",
/// More than one match for the extension.
EXTENSION_NOT_UNIQUE = 293 => "CF_EXTENSION_NOT_UNIQUE" "more than one match for the extension",
/// ID of the interface controller is unknown.
UNKNOWN_INTERFACE_CTRLR_ID = 1001 => "CF_UNKNOWN_INTERFACE_CTRLR_ID" "ID of the interface controller is unknown",
/// Type of the interface controller is invalid.
INVALID_INTERFACE_CTRLR_TYPE = 1002 => "CF_INVALID_INTERFACE_CTRLR_TYPE" "type of the interface controller is invalid",
/// No support for this software revision.
SOFTWARE_REV_NO_SUPPORTED = 1003 => "CF_SOFTWARE_REV_NO_SUPPORTED" "no support for this software revision",
/// PeripheralID is unknown.
UNKNOWN_PID = 1004 => "CF_UNKNOWN_PID" "PeripheralID is unknown",
/// Table is invalid.
INVALID_TABLE_SPECIFIED = 1005 => "CF_INVALID_TABLE_SPECIFIED" "table is invalid",
/// Service for peripheral data is inactive.
PD_SERVICE_INACTIVE = 1006 => "CF_PD_SERVICE_INACTIVE" "service for peripheral data is inactive",
/// RoutingClientID is unknown.
UNKNOWN_ROUTING_CLIENT_ID = 1007 => "CF_UNKNOWN_ROUTING_CLIENT_ID" "RoutingClientID is unknown",
/// Service of the routing client is inactive.
RC_SERVICE_INACTIVATE = 1008 => "CF_RC_SERVICE_INACTIVATE" "service of the routing client is inactive",
/// Number dialed is invalid.
INVALID_DIALED_NUMBER = 1009 => "CF_INVALID_DIALED_NUMBER" "number dialed is invalid",
/// A parameter of the request is invalid.
INVALID_PARAMETER = 1010 => "CF_INVALID_PARAMETER" "a parameter of the request is invalid",
/// Routing went wrong; nothing more is known.
UNKNOWN_ROUTING_PROBLEM = 1011 => "CF_UNKNOWN_ROUTING_PROBLEM" "routing went wrong; nothing more is known",
/// No support for this version of the peripheral data protocol.
UNSUPPORTED_PD_MESSAGE_REVISION = 1012 => "CF_UNSUPPORTED_PD_MESSAGE_REVISION" "no support for this version of the peripheral data protocol",
/// No support for this version of the routing client protocol.
UNSUPPORTED_RC_MESSAGE_REVISION = 1013 => "CF_UNSUPPORTED_RC_MESSAGE_REVISION" "no support for this version of the routing client protocol",
/// No support for this version of the interface controller protocol.
UNSUPPORTED_IC_MESSAGE_REVISION = 1014 => "CF_UNSUPPORTED_IC_MESSAGE_REVISION" "no support for this version of the interface controller protocol",
/// Interface to the peripheral is inactive.
RC_SERVICE_INACTIVATE_PIM = 1015 => "CF_RC_SERVICE_INACTIVATE_PIM" "interface to the peripheral is inactive",
/// AGENT_GREETING_CONTROL_REQ did not succeed; PeripheralErrorCode says why.
AGENT_GREETING_CONTROL_OPERATION_FAILURE = 1016 => "CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE" "AGENT_GREETING_CONTROL_REQ did not succeed; PeripheralErrorCode says why",
} }

crate::wire::codec::mask! { "DeskSettingsMask",
/// DeskSettingsMask: switches of an agent's desk settings, in the desk settings messages.
DeskSettingsMask: u32 {
/// An inbound call ends with the agent available.
AVAIL_AFTER_INCOMING = 0x1 => "DESK_AVAIL_AFTER_INCOMING_MASK" "an inbound call ends with the agent available",
/// A call to the outside ends with the agent available.
AVAIL_AFTER_OUTGOING = 0x2 => "DESK_AVAIL_AFTER_OUTGOING_MASK" "a call to the outside ends with the agent available",
/// Calls reaching the agent answer themselves.
AUTO_ANSWER_ENABLED = 0x4 => "DESK_AUTO_ANSWER_ENABLED_MASK" "calls reaching the agent answer themselves",
/// Going idle (not ready) takes a reason.
IDLE_REASON_REQUIRED = 0x8 => "DESK_IDLE_REASON_REQUIRED_MASK" "going idle (not ready) takes a reason",
/// Logging out takes a reason.
LOGOUT_REASON_REQUIRED = 0x10 => "DESK_LOGOUT_REASON_REQUIRED_MASK" "logging out takes a reason",
/// Agent can ask a supervisor for help by a call.
SUPERVISOR_CALLS_ALLOWED = 0x20 => "DESK_SUPERVISOR_CALLS_ALLOWED_MASK" "agent can ask a supervisor for help by a call",
/// Agent can call fellow agents.
AGENT_TO_AGENT_CALLS_ALLOWED = 0x40 => "DESK_AGENT_TO_AGENT_CALLS_ALLOWED" "agent can call fellow agents",
/// Agent can place international calls.
OUTBOUND_ACCESS_INTERNATIONAL = 0x80 => "DESK_OUTBOUND_ACCESS_INTERNATIONAL_MASK" "agent can place international calls",
/// Agent can use the public network for calls.
OUTBOUND_ACCESS_PUBLIC_NET = 0x100 => "DESK_OUTBOUND_ACCESS_PUBLIC_NET_MASK" "agent can use the public network for calls",
/// Agent can use the private network for calls.
OUTBOUND_ACCESS_PRIVATE_NET = 0x200 => "DESK_OUTBOUND_ACCESS_PRIVATE_NET_MASK" "agent can use the private network for calls",
/// Agent can place calls with an operator's assistance.
OUTBOUND_ACCESS_OPERATOR_ASSISTED = 0x400 => "DESK_OUTBOUND_ACCESS_OPERATOR_ASSISTED_MASK" "agent can place calls with an operator's assistance",
/// Agent can call out through the PBX.
OUTBOUND_ACCESS_PBX = 0x800 => "DESK_OUTBOUND_ACCESS_PBX_MASK" "agent can call out through the PBX",
/// Agent can make or answer calls that are not ACD.
NON_ACD_CALLS_ALLOWED = 0x1000 => "DESK_NON_ACD_CALLS_ALLOWED_MASK" "agent can make or answer calls that are not ACD",
/// Agent can pick groups at login.
AGENT_CAN_SELECT_GROUP = 0x2000 => "DESK_AGENT_CAN_SELECT_GROUP_MASK" "agent can pick groups at login",
} }

crate::wire::codec::enumeration! { "DestinationCountry",
/// DestinationCountry: country called by MAKE_PREDICTIVE_CALL_REQ.
DestinationCountry: u16 {
/// Not known, so the default applies.
UNSPECIFIED = 0 => "DEST_UNSPECIFIED" "not known, so the default applies",
/// In Canada or the United States.
US_AND_CANADA = 1 => "DEST_US_AND_CANADA" "in Canada or the United States",
} }

crate::wire::codec::enumeration! { "DeviceIDType",
/// DeviceIDType: what the device id next to this field identifies.
DeviceIdType: u16 {
/// The device id is absent.
NONE = 65535 => "DEVID_NONE" "the device id is absent",
/// A phone of the peripheral, by its extension.
DEVICE_IDENTIFIER = 0 => "DEVID_DEVICE_IDENTIFIER" "a phone of the peripheral, by its extension",
/// A single trunk.
TRUNK_IDENTIFIER = 70 => "DEVID_TRUNK_IDENTIFIER" "a single trunk",
/// A group of trunks.
TRUNK_GROUP_IDENTIFIER = 71 => "DEVID_TRUNK_GROUP_IDENTIFIER" "a group of trunks",
/// An IP phone, by MAC address (only Unified CCX).
IP_PHONE_MAC_IDENTIFIER = 72 => "DEVID_IP_PHONE_MAC_IDENTIFIER" "an IP phone, by MAC address (only Unified CCX)",
/// A CTI port (only Unified CCX).
CTI_PORT = 73 => "DEVID_CTI_PORT" "a CTI port (only Unified CCX)",
/// A route point.
ROUTE_POINT = 74 => "DEVID_ROUTE_POINT" "a route point",
/// Something outside, by ANI or another identifier.
EXTERNAL = 75 => "DEVID_EXTERNAL" "something outside, by ANI or another identifier",
/// The phone an agent uses.
AGENT_DEVICE = 76 => "DEVID_AGENT_DEVICE" "the phone an agent uses",
/// A queue.
QUEUE = 77 => "DEVID_QUEUE" "a queue",
/// A phone extension regarded as non-ACD.
NON_ACD_DEVICE_IDENTIFIER = 78 => "DEVID_NON_ACD_DEVICE_IDENTIFIER" "a phone extension regarded as non-ACD",
/// An extension on a shared line, with any number of phones from 0 up.
SHARED_DEVICE_IDENTIFIER = 79 => "DEVID_SHARED_DEVICE_IDENTIFIER" "an extension on a shared line, with any number of phones from 0 up",
} }

crate::wire::codec::enumeration! { "DispositionCode",
/// DispositionCode: how the called party's part of the call or task ended.
DispositionCode: u16 {
/// Call given up in the network.
ABANDONED_IN_NETWORK = 1 => "ABANDONED_IN_NETWORK" "call given up in the network",
/// Call given up in the local queue.
ABANDONED_IN_LOCAL_QUEUE = 2 => "ABANDONED_IN_LOCAL_QUEUE" "call given up in the local queue",
/// Call given up during ringing.
ABANDONED_RING = 3 => "ABANDONED_RING" "call given up during ringing",
/// Call given up in a delay.
ABANDONED_DELAY = 4 => "ABANDONED_DELAY" "call given up in a delay",
/// Call given up during interflow.
ABANDONED_INTERFLOW = 5 => "ABANDONED_INTERFLOW" "call given up during interflow",
/// Call given up at the agent's terminal.
ABANDONED_AGENT_TERMINAL = 6 => "ABANDONED_AGENT_TERMINAL" "call given up at the agent's terminal",
/// Call was a short one.
SHORT = 7 => "SHORT" "call was a short one",
/// Busy was met.
BUSY = 8 => "BUSY" "busy was met",
/// Busy was forced.
FORCED_BUSY = 9 => "FORCED_BUSY" "busy was forced",
/// Cut off as no one answered.
DISCONNECT_DROP_NO_ANSWER = 10 => "DISCONNECT_DROP_NO_ANSWER" "cut off as no one answered",
/// Cut off with busy.
DISCONNECT_DROP_BUSY = 11 => "DISCONNECT_DROP_BUSY" "cut off with busy",
/// Cut off with reorder.
DISCONNECT_DROP_REORDER = 12 => "DISCONNECT_DROP_REORDER" "cut off with reorder",
/// Handled by the primary route, then cut off.
DISCONNECT_DROP_HANDLED_PRIMARY_ROUTE = 13 => "DISCONNECT_DROP_HANDLED_PRIMARY_ROUTE" "handled by the primary route, then cut off",
/// Handled in another way, then cut off.
DISCONNECT_DROP_HANDLED_OTHER = 14 => "DISCONNECT_DROP_HANDLED_OTHER" "handled in another way, then cut off",
/// Sent elsewhere.
REDIRECTED = 15 => "REDIRECTED" "sent elsewhere",
/// Connection cut through.
CUT_THROUGH = 16 => "CUT_THROUGH" "connection cut through",
/// Intraflow took place.
INTRAFLOW = 17 => "INTRAFLOW" "intraflow took place",
/// Interflow took place.
INTERFLOW = 18 => "INTERFLOW" "interflow took place",
/// No answer while ringing.
RING_NO_ANSWER = 19 => "RING_NO_ANSWER" "no answer while ringing",
/// Intercepted with reorder.
INTERCEPT_REORDER = 20 => "INTERCEPT_REORDER" "intercepted with reorder",
/// Intercepted with a denial.
INTERCEPT_DENIAL = 21 => "INTERCEPT_DENIAL" "intercepted with a denial",
/// Time ran out.
TIME_OUT = 22 => "TIME_OUT" "time ran out",
/// Energy of a voice detected.
VOICE_ENERGY = 23 => "VOICE_ENERGY" "energy of a voice detected",
/// Energy detected that fits no class.
NON_CLASSIFIED_ENERGY_DETECTED = 24 => "NON_CLASSIFIED_ENERGY_DETECTED" "energy detected that fits no class",
/// Connection not cut through.
NO_CUT_THROUGH = 25 => "NO_CUT_THROUGH" "connection not cut through",
/// Ended by a U-abort.
U_ABORT = 26 => "U_ABORT" "ended by a U-abort",
/// Ended by a fault in software.
FAILED_SOFTWARE = 27 => "FAILED_SOFTWARE" "ended by a fault in software",
/// Passed on by blind transfer.
BLIND_TRANSFER = 28 => "BLIND_TRANSFER" "passed on by blind transfer",
/// Passed on by announced transfer.
ANNOUNCED_TRANSFER = 29 => "ANNOUNCED_TRANSFER" "passed on by announced transfer",
/// Joined to a conference.
CONFERENCED = 30 => "CONFERENCED" "joined to a conference",
/// Transfer was a duplicate.
DUPLICATE_TRANSFER = 31 => "DUPLICATE_TRANSFER" "transfer was a duplicate",
/// Device is not monitored.
UNMONITORED_DEVICE = 32 => "UNMONITORED_DEVICE" "device is not monitored",
/// A machine answered.
ANSWERING_MACHINE = 33 => "ANSWERING_MACHINE" "a machine answered",
/// Passed on by blind transfer in the network.
NETWORK_BLIND_TRANSFER = 34 => "NETWORK_BLIND_TRANSFER" "passed on by blind transfer in the network",
/// Task given up while in the router.
TASK_ABANDONED_IN_ROUTER = 35 => "TASK_ABANDONED_IN_ROUTER" "task given up while in the router",
/// Task given up before an offer was made.
TASK_ABANDONED_BEFORE_OFFERED = 36 => "TASK_ABANDONED_BEFORE_OFFERED" "task given up before an offer was made",
/// Task given up during the offer.
TASK_ABANDONED_WHILE_OFFERED = 37 => "TASK_ABANDONED_WHILE_OFFERED" "task given up during the offer",
/// Task came to its regular end.
NORMAL_END_TASK = 38 => "NORMAL_END_TASK" "task came to its regular end",
/// A task ID could not be obtained.
CANT_OBTAIN_TASK_ID = 39 => "CANT_OBTAIN_TASK_ID" "a task ID could not be obtained",
/// Task cut short as the agent logged out.
AGENT_LOGGED_OUT_DURING_TASK = 40 => "AGENT_LOGGED_OUT_DURING_TASK" "task cut short as the agent logged out",
/// Task lasted beyond its maximum life.
MAXIMUM_TASK_LIFETIME_EXCEEDED = 41 => "MAXIMUM_TASK_LIFETIME_EXCEEDED" "task lasted beyond its maximum life",
/// Path to the application was lost.
APPLICATION_PATH_WENT_DOWN = 42 => "APPLICATION_PATH_WENT_DOWN" "path to the application was lost",
/// Unified CCE finished routing.
UNIFIED_CCE_ROUTING_COMPLETE = 43 => "UNIFIED_CCE_ROUTING_COMPLETE" "Unified CCE finished routing",
/// Unified CCE has routing disabled.
UNIFIED_CCE_ROUTING_DISABLED = 44 => "UNIFIED_CCE_ROUTING_DISABLED" "Unified CCE has routing disabled",
/// Application used an invalid MRD ID.
APPLICATION_INVALID_MRD_ID = 45 => "APPLICATION_INVALID_MRD_ID" "application used an invalid MRD ID",
/// Application used an invalid dialogue ID.
APPLICATION_INVALID_DIALOGUE_ID = 46 => "APPLICATION_INVALID_DIALOGUE_ID" "application used an invalid dialogue ID",
/// Application used a dialogue ID twice.
APPLICATION_DUPLICATE_DIALOGUE_ID = 47 => "APPLICATION_DUPLICATE_DIALOGUE_ID" "application used a dialogue ID twice",
/// Application used an invalid invoke ID.
APPLICATION_INVALID_INVOKE_ID = 48 => "APPLICATION_INVALID_INVOKE_ID" "application used an invalid invoke ID",
/// Application used an invalid script selector.
APPLICATION_INVALID_SCRIPT_SELECTOR = 49 => "APPLICATION_INVALID_SCRIPT_SELECTOR" "application used an invalid script selector",
/// Application closed the dialogue.
APPLICATION_TERMINATE_DIALOGUE = 50 => "APPLICATION_TERMINATE_DIALOGUE" "application closed the dialogue",
/// Task finished while the application was starting.
TASK_ENDED_DURING_APPLICATION_INIT = 51 => "TASK_ENDED_DURING_APPLICATION_INIT" "task finished while the application was starting",
/// Called side disconnected.
CALLED_PARTY_DISCONNECTED = 52 => "CALLED_PARTY_DISCONNECTED" "called side disconnected",
/// Call was incomplete.
PARTIAL_CALL = 53 => "PARTIAL_CALL" "call was incomplete",
/// Consult in the network was dropped.
DROP_NETWORK_CONSULT = 54 => "DROP_NETWORK_CONSULT" "consult in the network was dropped",
/// Consult in the network turned into a transfer.
NETWORK_CONSULT_TRANSFER = 55 => "NETWORK_CONSULT_TRANSFER" "consult in the network turned into a transfer",
/// Consult in the network was given up.
ABANDON_NETWORK_CONSULT = 57 => "ABANDON_NETWORK_CONSULT" "consult in the network was given up",
/// Router asked again before the answer.
ROUTER_REQUERY_BEFORE_ANSWER = 58 => "ROUTER_REQUERY_BEFORE_ANSWER" "router asked again before the answer",
/// Router asked again after the answer.
ROUTER_REQUERY_AFTER_ANSWER = 59 => "ROUTER_REQUERY_AFTER_ANSWER" "router asked again after the answer",
/// Error in the network.
NETWORK_ERROR = 60 => "NETWORK_ERROR" "error in the network",
/// Error in the network before the answer.
NETWORK_ERROR_BEFORE_ANSWER = 61 => "NETWORK_ERROR_BEFORE_ANSWER" "error in the network before the answer",
/// Error in the network after the answer.
NETWORK_ERROR_AFTER_ANSWER = 62 => "NETWORK_ERROR_AFTER_ANSWER" "error in the network after the answer",
/// Task was handed over.
TASK_TRANSFER = 63 => "TASK_TRANSFER" "task was handed over",
/// Application lost its connection.
APPLICATION_DISCONNECTED = 64 => "APPLICATION_DISCONNECTED" "application lost its connection",
/// Agent's logout moved the task to someone else.
TASK_TRANSFERRED_ON_AGENT_LOGOUT = 65 => "TASK_TRANSFERRED_ON_AGENT_LOGOUT" "agent's logout moved the task to someone else",
} }

crate::wire::codec::enumeration! { "EchoCancellation",
/// EchoCancellation: whether START_RECORDING_REQ wants echo cancelled.
EchoCancellation: u16 {
/// Leave the echo in.
OFF = 0 => "OFF" "leave the echo in",
/// Take the echo out.
ON = 1 => "ON" "take the echo out",
} }

crate::wire::codec::enumeration! { "EnabledService",
/// EnabledService: AI services switched on for an agent or a call.
EnabledService: u16 {
/// Agent is offered suggested answers.
AGENT_ANSWERS = 1 => "AGENT_ANSWERS" "agent is offered suggested answers",
/// Agent sees the call written down live.
AGENT_CALL_TRANSCRIPTION = 2 => "AGENT_CALL_TRANSCRIPTION" "agent sees the call written down live",
} }

crate::wire::codec::enumeration! { "EventCause",
/// EventCause: what brought a call event about.
EventCause: u16 {
/// Event names no cause.
NONE = 65535 => "CEC_NONE" "event names no cause",
/// Call is being monitored actively.
ACTIVE_MONITOR = 1 => "CEC_ACTIVE_MONITOR" "call is being monitored actively",
/// Result of alternating calls.
ALTERNATE = 2 => "CEC_ALTERNATE" "result of alternating calls",
/// Busy was met.
BUSY = 3 => "CEC_BUSY" "busy was met",
/// Result of a callback.
CALL_BACK = 4 => "CEC_CALL_BACK" "result of a callback",
/// Call was called off.
CALL_CANCELLED = 5 => "CEC_CALL_CANCELLED" "call was called off",
/// Every call is forwarded.
CALL_FORWARD_ALWAYS = 6 => "CEC_CALL_FORWARD_ALWAYS" "every call is forwarded",
/// Call forwarded because of busy.
CALL_FORWARD_BUSY = 7 => "CEC_CALL_FORWARD_BUSY" "call forwarded because of busy",
/// Call forwarded because nobody answered.
CALL_FORWARD_NO_ANSWER = 8 => "CEC_CALL_FORWARD_NO_ANSWER" "call forwarded because nobody answered",
/// Call forwarded.
CALL_FORWARD = 9 => "CEC_CALL_FORWARD" "call forwarded",
/// Nobody answered.
CALL_NOT_ANSWERED = 10 => "CEC_CALL_NOT_ANSWERED" "nobody answered",
/// Result of call pickup.
CALL_PICKUP = 11 => "CEC_CALL_PICKUP" "result of call pickup",
/// Call camps on.
CAMP_ON = 12 => "CEC_CAMP_ON" "call camps on",
/// No way to the destination.
DEST_NOT_OBTAINABLE = 13 => "CEC_DEST_NOT_OBTAINABLE" "no way to the destination",
/// Party does not want to be disturbed.
DO_NOT_DISTURB = 14 => "CEC_DO_NOT_DISTURB" "party does not want to be disturbed",
/// Destination is not compatible.
INCOMPATIBLE_DESTINATION = 15 => "CEC_INCOMPATIBLE_DESTINATION" "destination is not compatible",
/// Account code is invalid.
INVALID_ACCOUNT_CODE = 16 => "CEC_INVALID_ACCOUNT_CODE" "account code is invalid",
/// Conference by key.
KEY_CONFERENCE = 17 => "CEC_KEY_CONFERENCE" "conference by key",
/// Result of a lockout.
LOCKOUT = 18 => "CEC_LOCKOUT" "result of a lockout",
/// Maintenance work.
MAINTENANCE = 19 => "CEC_MAINTENANCE" "maintenance work",
/// Network has too much traffic.
NETWORK_CONGESTION = 20 => "CEC_NETWORK_CONGESTION" "network has too much traffic",
/// No way to the network.
NETWORK_NOT_OBTAINABLE = 21 => "CEC_NETWORK_NOT_OBTAINABLE" "no way to the network",
/// Call is new.
NEW_CALL = 22 => "CEC_NEW_CALL" "call is new",
/// All agents are unavailable.
NO_AVAILABLE_AGENTS = 23 => "CEC_NO_AVAILABLE_AGENTS" "all agents are unavailable",
/// Result of an override.
OVERRIDE = 24 => "CEC_OVERRIDE" "result of an override",
/// Call is parked.
PARK = 25 => "CEC_PARK" "call is parked",
/// Call overflowed.
OVERFLOW = 26 => "CEC_OVERFLOW" "call overflowed",
/// Call comes back as a recall.
RECALL = 27 => "CEC_RECALL" "call comes back as a recall",
/// Call was sent elsewhere.
REDIRECTED = 28 => "CEC_REDIRECTED" "call was sent elsewhere",
/// A reorder tone.
REORDER_TONE = 29 => "CEC_REORDER_TONE" "a reorder tone",
/// Resources were not there.
RESOURCES_NOT_AVAILABLE = 30 => "CEC_RESOURCES_NOT_AVAILABLE" "resources were not there",
/// Call is silently monitored.
SILENT_MONITOR = 31 => "CEC_SILENT_MONITOR" "call is silently monitored",
/// Call is transferred.
TRANSFER = 32 => "CEC_TRANSFER" "call is transferred",
/// No free trunk.
TRUNKS_BUSY = 33 => "CEC_TRUNKS_BUSY" "no free trunk",
/// A voice unit began it.
VOICE_UNIT_INITIATOR = 34 => "CEC_VOICE_UNIT_INITIATOR" "a voice unit began it",
/// Time ran out.
TIME_OUT = 35 => "CEC_TIME_OUT" "time ran out",
/// Interflow brought a new call.
NEW_CALL_INTERFLOW = 36 => "CEC_NEW_CALL_INTERFLOW" "interflow brought a new call",
/// Request to initialize a simulation.
SIMULATION_INIT_REQUEST = 37 => "CEC_SIMULATION_INIT_REQUEST" "request to initialize a simulation",
/// Request to reset a simulation.
SIMULATION_RESET_REQUEST = 38 => "CEC_SIMULATION_RESET_REQUEST" "request to reset a simulation",
/// The CTI link was lost.
CTI_LINK_DOWN = 39 => "CEC_CTI_LINK_DOWN" "the CTI link was lost",
/// Request to reset the peripheral.
PERIPHERAL_RESET_REQUEST = 40 => "CEC_PERIPHERAL_RESET_REQUEST" "request to reset the peripheral",
/// Transfer as conference on an MD110.
MD110_CONFERENCE_TRANSFER = 41 => "CEC_MD110_CONFERENCE_TRANSFER" "transfer as conference on an MD110",
/// Call keeps its place in the queue.
REMAINS_IN_Q = 42 => "CEC_REMAINS_IN_Q" "call keeps its place in the queue",
/// Supervisor was asked to assist.
SUPERVISOR_ASSIST = 43 => "CEC_SUPERVISOR_ASSIST" "supervisor was asked to assist",
/// Call reports an emergency.
EMERGENCY_CALL = 44 => "CEC_EMERGENCY_CALL" "call reports an emergency",
/// Supervisor cleared the call.
SUPERVISOR_CLEAR = 45 => "CEC_SUPERVISOR_CLEAR" "supervisor cleared the call",
/// Supervisor monitors.
SUPERVISOR_MONITOR = 46 => "CEC_SUPERVISOR_MONITOR" "supervisor monitors",
/// Supervisor whispers.
SUPERVISOR_WHISPER = 47 => "CEC_SUPERVISOR_WHISPER" "supervisor whispers",
/// Supervisor barges in.
SUPERVISOR_BARGE_IN = 48 => "CEC_SUPERVISOR_BARGE_IN" "supervisor barges in",
/// Supervisor intercepts.
SUPERVISOR_INTERCEPT = 49 => "CEC_SUPERVISOR_INTERCEPT" "supervisor intercepts",
/// Parties of the call were updated.
CALL_PARTY_UPDATE_IND = 50 => "CEC_CALL_PARTY_UPDATE_IND" "parties of the call were updated",
/// Consulting another party.
CONSULT = 51 => "CEC_CONSULT" "consulting another party",
/// The NIC cleared the call.
NIC_CALL_CLEAR = 52 => "CEC_NIC_CALL_CLEAR" "the NIC cleared the call",
/// Due to the dialed number plan.
DNP = 53 => "CEC_DNP" "due to the dialed number plan",
/// Router asked again before the answer.
ROUTER_REQUERY_BEFORE_ANSWER = 54 => "CEC_ROUTER_REQUERY_BEFORE_ANSWER" "router asked again before the answer",
/// Router asked again after the answer.
ROUTER_REQUERY_AFTER_ANSWER = 55 => "CEC_ROUTER_REQUERY_AFTER_ANSWER" "router asked again after the answer",
/// Error in the network.
NETWORK_ERROR = 56 => "CEC_NETWORK_ERROR" "error in the network",
/// Error in the network before the answer.
NETWORK_ERROR_BEFORE_ANSWER = 57 => "CEC_NETWORK_ERROR_BEFORE_ANSWER" "error in the network before the answer",
/// Error in the network after the answer.
NETWORK_ERROR_AFTER_ANSWER = 58 => "CEC_NETWORK_ERROR_AFTER_ANSWER" "error in the network after the answer",
/// Agent's greeting was played.
GREETING = 59 => "CEC_GREETING" "agent's greeting was played",
/// Agent's greeting is being recorded.
RECORD_AGENT_GREETING = 60 => "CEC_RECORD_AGENT_GREETING" "agent's greeting is being recorded",
/// Result of a snapshot.
SNAPSHOT = 61 => "CEC_SNAPSHOT" "result of a snapshot",
/// Too many calls in the queue.
MAX_QUEUE_EXCEEDED = 62 => "CEC_MAX_QUEUE_EXCEEDED" "too many calls in the queue",
/// Call given up in the network.
CECX_ABAND_NETWORK = 1001 => "CECX_ABAND_NETWORK" "call given up in the network",
/// Call given up in the local queue.
CECX_ABAND_LOCAL_QUEUE = 1002 => "CECX_ABAND_LOCAL_QUEUE" "call given up in the local queue",
/// Call given up during ringing.
CECX_ABAND_RING = 1003 => "CECX_ABAND_RING" "call given up during ringing",
/// Call given up in a delay.
CECX_ABAND_DELAY = 1004 => "CECX_ABAND_DELAY" "call given up in a delay",
/// Call given up during interflow.
CECX_ABAND_INTERFLOW = 1005 => "CECX_ABAND_INTERFLOW" "call given up during interflow",
/// Call given up at the agent's terminal.
CECX_ABAND_AGENT_TERMINAL = 1006 => "CECX_ABAND_AGENT_TERMINAL" "call given up at the agent's terminal",
/// Call was a short one.
CECX_SHORT = 1007 => "CECX_SHORT" "call was a short one",
/// Busy was met.
CECX_BUSY = 1008 => "CECX_BUSY" "busy was met",
/// Busy was forced.
CECX_FORCED_BUSY = 1009 => "CECX_FORCED_BUSY" "busy was forced",
/// Cut off as no one answered.
CECX_DROP_NO_ANSWER = 1010 => "CECX_DROP_NO_ANSWER" "cut off as no one answered",
/// Cut off with busy.
CECX_DROP_BUSY = 1011 => "CECX_DROP_BUSY" "cut off with busy",
/// Cut off with reorder.
CECX_DROP_REORDER = 1012 => "CECX_DROP_REORDER" "cut off with reorder",
/// Handled by the primary route, then cut off.
CECX_DROP_HANDLED_PRIMARY_ROUTE = 1013 => "CECX_DROP_HANDLED_PRIMARY_ROUTE" "handled by the primary route, then cut off",
/// Handled by another route, then cut off.
CECX_DROP_HANDLED_OTHER = 1014 => "CECX_DROP_HANDLED_OTHER" "handled by another route, then cut off",
/// Sent elsewhere.
CECX_REDIRECTED = 1015 => "CECX_REDIRECTED" "sent elsewhere",
/// Connection cut through.
CECX_CUT_THROUGH = 1016 => "CECX_CUT_THROUGH" "connection cut through",
/// Intraflow took place.
CECX_INTRAFLOW = 1017 => "CECX_INTRAFLOW" "intraflow took place",
/// Interflow took place.
CECX_INTERFLOW = 1018 => "CECX_INTERFLOW" "interflow took place",
/// No answer while ringing.
CECX_RING_NO_ANSWER = 1019 => "CECX_RING_NO_ANSWER" "no answer while ringing",
/// Intercepted with reorder.
CECX_INTERCEPT_REORDER = 1020 => "CECX_INTERCEPT_REORDER" "intercepted with reorder",
/// Intercepted with a denial.
CECX_INTERCEPT_DENIAL = 1021 => "CECX_INTERCEPT_DENIAL" "intercepted with a denial",
/// Time ran out.
CECX_TIME_OUT = 1022 => "CECX_TIME_OUT" "time ran out",
/// Energy of a voice detected.
CECX_VOICE_ENERGY = 1023 => "CECX_VOICE_ENERGY" "energy of a voice detected",
/// Energy detected that fits no class.
CECX_NONCLASSIFIED_ENERGY_DETECT = 1024 => "CECX_NONCLASSIFIED_ENERGY_DETECT" "energy detected that fits no class",
/// Connection not cut through.
CECX_NO_CUT_THROUGH = 1025 => "CECX_NO_CUT_THROUGH" "connection not cut through",
/// Ended by a U-abort.
CECX_UABORT = 1026 => "CECX_UABORT" "ended by a U-abort",
/// Ended by a fault in software.
CECX_FAILED_SOFTWARE = 1027 => "CECX_FAILED_SOFTWARE" "ended by a fault in software",
/// Passed on by blind transfer.
CECX_BLIND_TRANSFER = 1028 => "CECX_BLIND_TRANSFER" "passed on by blind transfer",
/// Passed on by announced transfer.
CECX_ANNOUNCED_TRANSFER = 1029 => "CECX_ANNOUNCED_TRANSFER" "passed on by announced transfer",
/// Joined to a conference.
CECX_CONFERENCED = 1030 => "CECX_CONFERENCED" "joined to a conference",
/// Transfer was a duplicate.
CECX_DUPLICATE_TRANSFER = 1031 => "CECX_DUPLICATE_TRANSFER" "transfer was a duplicate",
/// Moved to a device that is not monitored.
CECX_UNMONITORED_DEVICE = 1032 => "CECX_UNMONITORED_DEVICE" "moved to a device that is not monitored",
/// A machine answered.
CECX_ANSWERING_MACHINE = 1033 => "CECX_ANSWERING_MACHINE" "a machine answered",
/// Passed on by blind transfer in the network.
CECX_NETWORK_BLIND_TRANSFER = 1034 => "CECX_NETWORK_BLIND_TRANSFER" "passed on by blind transfer in the network",
/// Task given up while in the router.
CECX_TASK_ABANDONED_IN_ROUTER = 1035 => "CECX_TASK_ABANDONED_IN_ROUTER" "task given up while in the router",
/// Task given up before an offer was made.
CECX_TASK_ABANDONED_BEFORE_OFFERED = 1036 => "CECX_TASK_ABANDONED_BEFORE_OFFERED" "task given up before an offer was made",
/// Task given up during the offer.
CECX_TASK_ABANDONED_WHILE_OFFERED = 1037 => "CECX_TASK_ABANDONED_WHILE_OFFERED" "task given up during the offer",
/// Task came to its regular end.
CECX_NORMAL_END_TASK = 1038 => "CECX_NORMAL_END_TASK" "task came to its regular end",
/// A task ID could not be obtained.
CECX_CANT_OBTAIN_TASK_ID = 1039 => "CECX_CANT_OBTAIN_TASK_ID" "a task ID could not be obtained",
/// Task cut short as the agent logged out.
CECX_AGENT_LOGGED_OUT_DURING_TASK = 1040 => "CECX_AGENT_LOGGED_OUT_DURING_TASK" "task cut short as the agent logged out",
/// Task lasted beyond its maximum life.
CECX_MAX_TASK_LIFETIME_EXCEEDED = 1041 => "CECX_MAX_TASK_LIFETIME_EXCEEDED" "task lasted beyond its maximum life",
/// Path to the application was lost.
CECX_APPLICATION_PATH_WENT_DOWN = 1042 => "CECX_APPLICATION_PATH_WENT_DOWN" "path to the application was lost",
/// Unified CCE finished routing.
CECX_ICM_ROUTING_COMPLETE = 1043 => "CECX_ICM_ROUTING_COMPLETE" "Unified CCE finished routing",
/// Unified CCE has routing disabled.
CECX_ICM_ROUTING_DISABLED = 1044 => "CECX_ICM_ROUTING_DISABLED" "Unified CCE has routing disabled",
/// Application used an invalid MRD ID.
CECX_APPL_INVALID_MRD_ID = 1045 => "CECX_APPL_INVALID_MRD_ID" "application used an invalid MRD ID",
/// Application used an invalid dialogue ID.
CECX_APPL_INVALID_DIALOGUE_ID = 1046 => "CECX_APPL_INVALID_DIALOGUE_ID" "application used an invalid dialogue ID",
/// Application used a dialogue ID twice.
CECX_APPL_DUPLICATE_DIALOGUE_ID = 1047 => "CECX_APPL_DUPLICATE_DIALOGUE_ID" "application used a dialogue ID twice",
/// Application used an invalid invoke ID.
CECX_APPL_INVALID_INVOKE_ID = 1048 => "CECX_APPL_INVALID_INVOKE_ID" "application used an invalid invoke ID",
/// Application used an invalid script selector.
CECX_APPL_INVALID_SCRIPT_SELECTOR = 1049 => "CECX_APPL_INVALID_SCRIPT_SELECTOR" "application used an invalid script selector",
/// Application closed the dialogue.
CECX_APPL_TERMINATE_DIALOGUE = 1050 => "CECX_APPL_TERMINATE_DIALOGUE" "application closed the dialogue",
/// Task finished while the application was starting.
CECX_TASK_ENDED_DURING_APP_INIT = 1051 => "CECX_TASK_ENDED_DURING_APP_INIT" "task finished while the application was starting",
/// Called side disconnected.
CECX_CALLED_PARTY_DISCONNECTED = 1052 => "CECX_CALLED_PARTY_DISCONNECTED" "called side disconnected",
/// Call was incomplete.
CECX_PARTIAL_CALL = 1053 => "CECX_PARTIAL_CALL" "call was incomplete",
/// Consult in the network was dropped.
CECX_DROP_NETWORK_CONSULT = 1054 => "CECX_DROP_NETWORK_CONSULT" "consult in the network was dropped",
/// Consult in the network turned into a transfer.
CECX_NETWORK_CONSULT_TRANSFER = 1055 => "CECX_NETWORK_CONSULT_TRANSFER" "consult in the network turned into a transfer",
/// Conference in the network.
CECX_NETWORK_CONFERENCE = 1056 => "CECX_NETWORK_CONFERENCE" "conference in the network",
/// Consult in the network was given up.
CECX_ABAND_NETWORK_CONSULT = 1057 => "CECX_ABAND_NETWORK_CONSULT" "consult in the network was given up",
} }

crate::wire::codec::enumeration! { "FacilityType",
/// FacilityType: what kind of facility a call-making request uses.
FacilityType: u16 {
/// Leave it to the default.
UNSPECIFIED = 0 => "FT_UNSPECIFIED" "leave it to the default",
/// Use a group of trunks.
TRUNK_GROUP = 1 => "FT_TRUNK_GROUP" "use a group of trunks",
/// Use a skill group or split.
SKILL_GROUP = 2 => "FT_SKILL_GROUP" "use a skill group or split",
} }

crate::wire::codec::enumeration! { "ForcedFlag",
/// ForcedFlag: whether SET_AGENT_STATE_REQ forces a login or logout.
ForcedFlag: u8 {
/// No forcing, an ordinary request.
FALSE = 0 => "FALSE" "no forcing, an ordinary request",
/// Carry out the change even when invalid (only for login and logout).
TRUE = 1 => "TRUE" "carry out the change even when invalid (only for login and logout)",
/// Only verify the agent, state stays (login only); reserved, idle in the server (our name).
AUTHENTICATE_ONLY = 2 => "AUTHENTICATE_ONLY" "only verify the agent, state stays (login only); reserved, idle in the server (our name)",
} }

crate::wire::codec::enumeration! { "ForwardType",
/// ForwardType: when calls get forwarded; none of the known message layouts carries it.
ForwardType: u32 {
/// Forward each call.
IMMEDIATE = 0 => "FWT_IMMEDIATE" "forward each call",
/// Forward if busy.
BUSY = 1 => "FWT_BUSY" "forward if busy",
/// Forward if nobody answers.
NO_ANS = 2 => "FWT_NO_ANS" "forward if nobody answers",
/// Forward internal calls if busy.
BUSY_INT = 3 => "FWT_BUSY_INT" "forward internal calls if busy",
/// Forward external calls if busy.
BUSY_EXT = 4 => "FWT_BUSY_EXT" "forward external calls if busy",
/// Forward internal calls if nobody answers.
NO_ANS_INT = 5 => "FWT_NO_ANS_INT" "forward internal calls if nobody answers",
/// Forward external calls if nobody answers.
NO_ANS_EXT = 6 => "FWT_NO_ANS_EXT" "forward external calls if nobody answers",
} }

crate::wire::codec::enumeration! { "LineType",
/// LineType: what the line of a call is for, in call events.
LineType: u16 {
/// ACD calls coming in.
INBOUND_ACD = 0 => "LINETYPE_INBOUND_ACD" "ACD calls coming in",
/// ACD calls going out.
OUTBOUND_ACD = 1 => "LINETYPE_OUTBOUND_ACD" "ACD calls going out",
/// Calls within the switch.
INSIDE = 2 => "LINETYPE_INSIDE" "calls within the switch",
/// Line serves every purpose.
UNKNOWN = 3 => "LINETYPE_UNKNOWN" "line serves every purpose",
/// Calls with supervisors.
SUPERVISOR = 4 => "LINETYPE_SUPERVISOR" "calls with supervisors",
/// Messages by voice.
MESSAGE = 5 => "LINETYPE_MESSAGE" "messages by voice",
/// Calls for help.
HELP = 6 => "LINETYPE_HELP" "calls for help",
/// Calls going out that are not ACD.
OUTBOUND = 7 => "LINETYPE_OUTBOUND" "calls going out that are not ACD",
/// Calls dialed straight in (DID).
DID = 8 => "LINETYPE_DID" "calls dialed straight in (DID)",
/// Monitoring in silence.
SILENT_MONITOR = 9 => "LINETYPE_SILENT_MONITOR" "monitoring in silence",
/// Calls coming in that are not ACD.
NON_ACD_IN = 10 => "LINETYPE_NON_ACD_IN" "calls coming in that are not ACD",
/// Calls going out that are not ACD.
NON_ACD_OUT = 11 => "LINETYPE_NON_ACD_OUT" "calls going out that are not ACD",
} }

crate::wire::codec::enumeration! { "LocalConnectionState",
/// LocalConnectionState: how a device stands to a call, in call events and snapshots.
LocalConnectionState: u16 {
/// Does not apply.
NONE = 65535 => "LCS_NONE" "does not apply",
/// Nothing ties the device to the call.
NULL = 0 => "LCS_NULL" "nothing ties the device to the call",
/// Device wants service (dialing).
INITIATE = 1 => "LCS_INITIATE" "device wants service (dialing)",
/// The call rings at the device.
ALERTING = 2 => "LCS_ALERTING" "the call rings at the device",
/// Device is an active party.
CONNECT = 3 => "LCS_CONNECT" "device is an active party",
/// Device is a passive party, on hold.
HOLD = 4 => "LCS_HOLD" "device is a passive party, on hold",
/// Linking of device and call, either way, has stalled.
QUEUED = 5 => "LCS_QUEUED" "linking of device and call, either way, has stalled",
/// The try to connect was broken off.
FAIL = 6 => "LCS_FAIL" "the try to connect was broken off",
} }

crate::wire::codec::enumeration! { "MaintenanceModeAccepted",
/// MaintenanceModeAccepted: client's answer in ACTIVE_MAINTENANCE_RESP.
MaintenanceModeAccepted: u16 {
/// Client says no to maintenance mode.
REJECTED = 0 => "REJECTED" "client says no to maintenance mode",
/// Client says yes to maintenance mode.
ACCEPTED = 1 => "ACCEPTED" "client says yes to maintenance mode",
} }

crate::wire::codec::enumeration! { "MaintenanceModeStatus",
/// MaintenanceModeStatus: what becomes of maintenance mode, in ACTIVE_MAINTENANCE_EVENT.
MaintenanceModeStatus: u16 {
/// Maintenance mode is called off.
CANCEL = 0 => "CANCEL" "maintenance mode is called off",
/// Maintenance mode goes ahead on the PG and CTI server.
CONTINUE = 1 => "CONTINUE" "maintenance mode goes ahead on the PG and CTI server",
} }

crate::wire::codec::enumeration! { "MediaForkingDeviceType",
/// MediaForkingDeviceType: what copies the media to the recorder, in NETWORK_RECORDING_TARGET_INFO_EVENT.
MediaForkingDeviceType: u16 {
/// Media is not forked.
NONE = 0 => "CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_NONE" "media is not forked",
/// Forking is done in the phone.
PHONE = 1 => "CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_PHONE" "forking is done in the phone",
/// Forking is done in the gateway.
GW = 2 => "CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_GW" "forking is done in the gateway",
} }

crate::wire::codec::enumeration! { "MessageDistribution",
/// MessageDistribution: who gets the text of a USER_MESSAGE_REQ.
MessageDistribution: u16 {
/// Only the client with that ClientID.
CLIENT = 0 => "DISTRIBUTE_TO_CLIENT" "only the client with that ClientID",
/// The supervisor over the agent's team.
SUPERVISOR = 1 => "DISTRIBUTE_TO_SUPERVISOR" "the supervisor over the agent's team",
/// All clients in the same agent team.
TEAM = 2 => "DISTRIBUTE_TO_TEAM" "all clients in the same agent team",
/// All clients of this CTI server.
ALL = 3 => "DISTRIBUTE_TO_ALL" "all clients of this CTI server",
} }

crate::wire::codec::enumeration! { "More",
/// More: whether LIST_AGENT_TEAM_CONF is the last of its set.
More: u16 {
/// This confirmation is the last (our name).
LAST_MESSAGE = 0 => "LAST_MESSAGE" "this confirmation is the last (our name)",
/// Other confirmations come after this one (our name).
MORE_MESSAGES = 1 => "MORE_MESSAGES" "other confirmations come after this one (our name)",
} }

crate::wire::codec::enumeration! { "MultilineAgentControl",
/// MultilineAgentControl: whether agents of a peripheral can control several lines, in OPEN_CONF (v14).
MultilineAgentControl: u16 {
/// One line and no more (our name).
SINGLE_LINE = 0 => "SINGLE_LINE" "one line and no more (our name)",
/// Several lines can be used (our name).
MULTILINE = 1 => "MULTILINE" "several lines can be used (our name)",
} }

crate::wire::codec::mask! { "OtherFeatureMask",
/// OtherFeatureMask: further abilities of a device, in QUERY_DEVICE_INFO_CONF.
OtherFeatureMask: u32 {
/// Can do post routing.
POST_ROUTE = 0x1 => "FEATURE_POST_ROUTE" "can do post routing",
/// Gives each consult call a call id of its own.
UNIQUE_CONSULT_CALLID = 0x2 => "FEATURE_UNIQUE_CONSULT_CALLID" "gives each consult call a call id of its own",
} }

crate::wire::codec::mask! { "PGStatusCode",
/// PGStatusCode: what is wrong at the peripheral gateway, in OPEN_CONF and SYSTEM_EVENT.
PgStatusCode: u32 {
/// CTI Server without the PG's OPC process: unable to send call or agent events.
OPC_DOWN = 0x1 => "PGS_OPC_DOWN" "CTI Server without the PG's OPC process: unable to send call or agent events",
/// PG without central controller: harms translation and post routing, other events go on.
CC_DOWN = 0x2 => "PGS_CC_DOWN" "PG without central controller: harms translation and post routing, other events go on",
/// One or more of the monitored peripherals are down.
PERIPHERAL_OFFLINE = 0x4 => "PGS_PERIPHERAL_OFFLINE" "one or more of the monitored peripherals are down",
/// Client and CTI Server cannot reach each other.
CTI_SERVER_OFFLINE = 0x8 => "PGS_CTI_SERVER_OFFLINE" "client and CTI Server cannot reach each other",
/// From a layer in between, during PGS_CTI_SERVER_OFFLINE: some local call control works.
LIMITED_FUNCTION = 0x10 => "PGS_LIMITED_FUNCTION" "from a layer in between, during PGS_CTI_SERVER_OFFLINE: some local call control works",
} }

crate::wire::codec::enumeration! { "PeripheralType",
/// PeripheralType: make or kind of the peripheral, in most event messages.
PeripheralType: u16 {
/// CallCenter made by Aspect.
ASPECT = 1 => "PT_ASPECT" "CallCenter made by Aspect",
/// Meridian ACD made by Nortel.
MERIDIAN = 2 => "PT_MERIDIAN" "Meridian ACD made by Nortel",
/// G2 made by Lucent.
G2 = 3 => "PT_G2" "G2 made by Lucent",
/// DEFINITY ECS made by Lucent, expert agent selection missing.
DEFINITY_ECS_NON_EAS = 4 => "PT_DEFINITY_ECS_NON_EAS" "DEFINITY ECS made by Lucent, expert agent selection missing",
/// DEFINITY ECS made by Lucent, expert agent selection included.
DEFINITY_ECS_EAS = 5 => "PT_DEFINITY_ECS_EAS" "DEFINITY ECS made by Lucent, expert agent selection included",
/// Obsolete type.
GALAXY = 6 => "PT_GALAXY" "obsolete type",
/// Obsolete type.
SPECTRUM = 7 => "PT_SPECTRUM" "obsolete type",
/// VRU that sends events.
VRU = 8 => "PT_VRU" "VRU that sends events",
/// VRU that is polled.
VRU_POLLED = 9 => "PT_VRU_POLLED" "VRU that is polled",
/// Obsolete type.
DMS100 = 10 => "PT_DMS100" "obsolete type",
/// Hicom 9006 made by Siemens.
SIEMENS_9006 = 11 => "PT_SIEMENS_9006" "Hicom 9006 made by Siemens",
/// 9751 CBX 9005 (Rolm) made by Siemens.
SIEMENS_9005 = 12 => "PT_SIEMENS_9005" "9751 CBX 9005 (Rolm) made by Siemens",
/// 4400 made by Alcatel.
ALCATEL = 13 => "PT_ALCATEL" "4400 made by Alcatel",
/// Obsolete type.
NEC_NEAX_2X00 = 14 => "PT_NEC_NEAX_2x00" "obsolete type",
/// ACP1000 made by Ericsson.
ACP_1000 = 15 => "PT_ACP_1000" "ACP1000 made by Ericsson",
/// Symposium made by Nortel.
SYMPOSIUM = 16 => "PT_SYMPOSIUM" "Symposium made by Nortel",
/// Manager peripheral of Unified CCE.
ENTERPRISE_AGENT = 17 => "PT_ENTERPRISE_AGENT" "manager peripheral of Unified CCE",
/// MD-110 made by Ericsson.
MD110 = 18 => "PT_MD110" "MD-110 made by Ericsson",
/// Peripheral for media routing.
MEDIA_ROUTING = 19 => "PT_MEDIA_ROUTING" "peripheral for media routing",
/// Peripheral of no particular make.
GENERIC = 20 => "PT_GENERIC" "peripheral of no particular make",
/// Gateway PG that fronts Unified CCX.
ACMI_CRS = 21 => "PT_ACMI_CRS" "gateway PG that fronts Unified CCX",
/// Gateway PG that fronts Unified CCE or CCX.
ACMI_IPCC = 22 => "PT_ACMI_IPCC" "gateway PG that fronts Unified CCE or CCX",
/// Peripheral of a simplified IPCC.
SIMPLIFIED_IPCC = 23 => "PT_SIMPLIFIED_IPCC" "peripheral of a simplified IPCC",
/// PG system for ARS.
ARS = 24 => "PT_ARS" "PG system for ARS",
/// PG system for ERS.
ACMI_ERS = 25 => "PT_ACMI_ERS" "PG system for ERS",
/// Obsolete type.
ACMI_EXPERT_ADVISOR = 26 => "PT_ACMI_EXPERT_ADVISOR" "obsolete type",
/// Does not apply.
NONE = 65535 => "PT_NONE" "does not apply",
} }

crate::wire::codec::enumeration! { "PlayToneDirection",
/// PlayToneDirection: who hears the tone that START_NETWORK_RECORDING_REQ plays.
PlayToneDirection: u16 {
/// Just the local party hears the tone.
PLAY_LOCAL_ONLY = 0 => "PLAY_LOCAL_ONLY" "just the local party hears the tone",
/// Just the remote party hears the tone.
PLAY_REMOTE_ONLY = 1 => "PLAY_REMOTE_ONLY" "just the remote party hears the tone",
/// Local and remote party hear the tone.
PLAY_BOTH_LOCAL_AND_REMOTE = 2 => "PLAY_BOTH_LOCAL_AND_REMOTE" "local and remote party hear the tone",
/// Nobody hears a tone; holds too when the field is missing.
DO_NOT_PLAY_TONE = 3 => "DO_NOT_PLAY_TONE" "nobody hears a tone; holds too when the field is missing",
} }

crate::wire::codec::enumeration! { "PlayZipTone",
/// PlayZipTone: desk setting: whether automatic answering sounds a zip tone (v23 or v24).
PlayZipTone: u32 {
/// Automatic answering stays silent.
DISABLED = 0 => "DISABLED" "automatic answering stays silent",
/// Automatic answering sounds a zip tone.
ENABLED = 1 => "ENABLED" "automatic answering sounds a zip tone",
} }

crate::wire::codec::enumeration! { "RTPDirection",
/// RTPDirection: which way an RTP stream runs, in the RTP events and START/STOP_RECORDING_REQ.
RtpDirection: u16 {
/// Stream comes in.
INPUT = 0 => "INPUT" "stream comes in",
/// Stream goes out.
OUTPUT = 1 => "OUTPUT" "stream goes out",
/// Stream runs in both directions.
BIDIRECTIONAL = 2 => "BIDIRECTIONAL" "stream runs in both directions",
} }

crate::wire::codec::enumeration! { "RTPType",
/// RTPType: what an RTP stream carries, in RTP_STARTED_EVENT and START_RECORDING_REQ.
RtpType: u16 {
/// Carries audio.
AUDIO = 0 => "AUDIO" "carries audio",
/// Carries video.
VIDEO = 1 => "VIDEO" "carries video",
/// Carries data.
DATA = 2 => "DATA" "carries data",
} }

crate::wire::codec::enumeration! { "RecorderStatus",
/// RecorderStatus: how the recorder is doing, in NETWORK_RECORDING_TARGET_INFO_EVENT.
RecorderStatus: u16 {
/// Nothing known about the recorder.
UNKNOWN = 0 => "CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_UNKNOWN" "nothing known about the recorder",
/// Recorder is doing its job.
SUCCESS = 1 => "CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_SUCCESS" "recorder is doing its job",
/// Recorder does not function.
FAILURE = 2 => "CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_FAILURE" "recorder does not function",
} }

crate::wire::codec::enumeration! { "RecorderType",
/// RecorderType: whether recording is a must, in NETWORK_RECORDING_TARGET_INFO_EVENT.
RecorderType: u16 {
/// Nothing known about the recorder.
UNKNOWN = 0 => "CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_UNKNOWN" "nothing known about the recorder",
/// Recorder that is optional.
OPTIONAL_RECORDER = 1 => "CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_OPTIONAL_RECORDER" "recorder that is optional",
/// Recorder that is mandatory.
MANDATORY_RECORDER = 2 => "CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_MANDATORY_RECORDER" "recorder that is mandatory",
} }

crate::wire::codec::enumeration! { "RecordingType",
/// RecordingType: what started a network recording, in NETWORK_RECORDING_TARGET_INFO_EVENT.
RecordingType: u16 {
/// No recording is made.
NONE = 0 => "CALL_RECORDING_TYPE_NONE" "no recording is made",
/// Recording starts by itself.
AUTOMATIC = 1 => "CALL_RECORDING_TYPE_AUTOMATIC" "recording starts by itself",
/// An application started it, silently.
APPLICATION_INITIATED_SILENT = 2 => "CALL_RECORDING_TYPE_APPLICATION_INITIATED_SILENT" "an application started it, silently",
/// The user started it on the device.
USER_INITIATED_FROM_DEVICE = 3 => "CALL_RECORDING_TYPE_USER_INITIATED_FROM_DEVICE" "the user started it on the device",
/// The user started it from an application.
USER_INITIATED_FROM_APPLICATION = 4 => "CALL_RECORDING_TYPE_USER_INITIATED_FROM_APPLICATION" "the user started it from an application",
} }

crate::wire::codec::enumeration! { "SSOEnabled",
/// SSOEnabled: whether the agent signs in by single sign-on (v20).
SsoEnabled: u16 {
/// No single sign-on in this client (our name).
DISABLED = 0 => "SSO_DISABLED" "no single sign-on in this client (our name)",
/// This client uses single sign-on.
ENABLED = 1 => "SSO_ENABLED" "this client uses single sign-on",
} }

crate::wire::codec::enumeration! { "ServerMode",
/// ServerMode: how servers of one service share its requests, set by REGISTER_SERVICE_REQ.
ServerMode: u16 {
/// No other server can join the first one registered.
EXCLUSIVE = 0 => "EXCLUSIVE" "no other server can join the first one registered",
/// Requests go in turn, to the server idle for the longest time.
ROUND_ROBIN = 1 => "ROUND_ROBIN" "requests go in turn, to the server idle for the longest time",
/// Each registered server gets each request.
PARALLEL = 2 => "PARALLEL" "each registered server gets each request",
} }

crate::wire::codec::enumeration! { "SessionType",
/// SessionType: which side of the server pair a session is with, in OPEN_CONF (v24).
SessionType: u16 {
/// Side not known (our name); Unknown in the guide.
UNKNOWN = 0 => "SESSION_UNKNOWN" "side not known (our name); Unknown in the guide",
/// CTI server on the other end is active (our name); Active in the guide.
ACTIVE = 1 => "SESSION_ACTIVE" "CTI server on the other end is active (our name); Active in the guide",
/// CTI server on the other end is the standby (our name); Standby in the guide.
STANDBY = 2 => "SESSION_STANDBY" "CTI server on the other end is the standby (our name); Standby in the guide",
} }

crate::wire::codec::enumeration! { "SilentMonitorStatus",
/// SilentMonitorStatus: part a device plays in silent monitoring of its call, in SNAPSHOT_DEVICE_CONF.
SilentMonitorStatus: u16 {
/// No silent monitoring, a normal call.
NONE = 0 => "SILENT_MONITOR_NONE" "no silent monitoring, a normal call",
/// This side started the silent monitoring.
INITIATOR = 1 => "SILENT_MONITOR_INITIATOR" "this side started the silent monitoring",
/// This side is being silently monitored.
TARGET = 2 => "SILENT_MONITOR_TARGET" "this side is being silently monitored",
} }

crate::wire::codec::enumeration! { "StatusCode",
/// StatusCode: why a request failed or a session ended, in the failure and close messages.
StatusCode: u32 {
/// All went well.
NO_ERROR = 0 => "E_CTI_NO_ERROR" "all went well",
/// Server does not speak the protocol version asked for.
INVALID_VERSION = 1 => "E_CTI_INVALID_VERSION" "server does not speak the protocol version asked for",
/// MessageLength of a header makes no sense.
INVALID_MESSAGE_LENGTH = 2 => "E_CTI_INVALID_MESSAGE_LENGTH" "MessageLength of a header makes no sense",
/// Tag of a floating field is unknown.
INVALID_FIELD_TAG = 3 => "E_CTI_INVALID_FIELD_TAG" "tag of a floating field is unknown",
/// No session is open on this connection.
SESSION_NOT_OPEN = 4 => "E_CTI_SESSION_NOT_OPEN" "no session is open on this connection",
/// A session is open on this connection as it is.
SESSION_ALREADY_OPEN = 5 => "E_CTI_SESSION_ALREADY_OPEN" "a session is open on this connection as it is",
/// At least one required floating field is missing.
REQUIRED_DATA_MISSING = 6 => "E_CTI_REQUIRED_DATA_MISSING" "at least one required floating field is missing",
/// PeripheralID is invalid.
INVALID_PERIPHERAL_ID = 7 => "E_CTI_INVALID_PERIPHERAL_ID" "PeripheralID is invalid",
/// At least one piece of agent data is invalid.
INVALID_AGENT_DATA = 8 => "E_CTI_INVALID_AGENT_DATA" "at least one piece of agent data is invalid",
/// The agent named has not logged on.
AGENT_NOT_LOGGED_ON = 9 => "E_CTI_AGENT_NOT_LOGGED_ON" "the agent named has not logged on",
/// The agent phone is taken by a different client.
DEVICE_IN_USE = 10 => "E_CTI_DEVICE_IN_USE" "the agent phone is taken by a different client",
/// Ended by a newer session of the same client.
NEW_SESSION_OPENED = 11 => "E_CTI_NEW_SESSION_OPENED" "ended by a newer session of the same client",
/// The session lacks the function or service this request requires.
FUNCTION_NOT_AVAILABLE = 12 => "E_CTI_FUNCTION_NOT_AVAILABLE" "the session lacks the function or service this request requires",
/// Request holds an invalid CallID.
INVALID_CALLID = 13 => "E_CTI_INVALID_CALLID" "request holds an invalid CallID",
/// That variable is closed to changes by the client.
PROTECTED_VARIABLE = 14 => "E_CTI_PROTECTED_VARIABLE" "that variable is closed to changes by the client",
/// Server is out of normal operation, the client ought to close its session.
CTI_SERVER_OFFLINE = 15 => "E_CTI_CTI_SERVER_OFFLINE" "server is out of normal operation, the client ought to close its session",
/// Time-out without an answer, or nothing from the client for more than IdleTimeout.
TIMEOUT = 16 => "E_CTI_TIMEOUT" "time-out without an answer, or nothing from the client for more than IdleTimeout",
/// Something failed that has no code.
UNSPECIFIED_FAILURE = 17 => "E_CTI_UNSPECIFIED_FAILURE" "something failed that has no code",
/// IdleTimeout is under 20 s, i.e. 4 heartbeat intervals of at least 5 s.
INVALID_TIMEOUT = 18 => "E_CTI_INVALID_TIMEOUT" "IdleTimeout is under 20 s, i.e. 4 heartbeat intervals of at least 5 s",
/// ServicesRequested uses bits that mean nothing.
INVALID_SERVICE_MASK = 19 => "E_CTI_INVALID_SERVICE_MASK" "ServicesRequested uses bits that mean nothing",
/// CallMsgMask uses bits that mean nothing.
INVALID_CALL_MSG_MASK = 20 => "E_CTI_INVALID_CALL_MSG_MASK" "CallMsgMask uses bits that mean nothing",
/// AgentStateMask uses bits that mean nothing.
INVALID_AGENT_STATE_MASK = 21 => "E_CTI_INVALID_AGENT_STATE_MASK" "AgentStateMask uses bits that mean nothing",
/// A field named Reserved is non-zero.
INVALID_RESERVED_FIELD = 22 => "E_CTI_INVALID_RESERVED_FIELD" "a field named Reserved is non-zero",
/// A floating field exceeds the length its type permits.
INVALID_FIELD_LENGTH = 23 => "E_CTI_INVALID_FIELD_LENGTH" "a floating field exceeds the length its type permits",
/// A digit STRING contains characters outside 0-9.
INVALID_DIGITS = 24 => "E_CTI_INVALID_DIGITS" "a digit STRING contains characters outside 0-9",
/// Message is ill-formed, for instance a fixed field is missing or has the wrong size.
BAD_MESSAGE_FORMAT = 25 => "E_CTI_BAD_MESSAGE_FORMAT" "message is ill-formed, for instance a fixed field is missing or has the wrong size",
/// This message type cannot carry the tag.
INVALID_TAG_FOR_MSG_TYPE = 26 => "E_CTI_INVALID_TAG_FOR_MSG_TYPE" "this message type cannot carry the tag",
/// Outside the values of DeviceIDType.
INVALID_DEVICE_ID_TYPE = 27 => "E_CTI_INVALID_DEVICE_ID_TYPE" "outside the values of DeviceIDType",
/// Outside the values of LocalConnectionState.
INVALID_LCL_CONN_STATE = 28 => "E_CTI_INVALID_LCL_CONN_STATE" "outside the values of LocalConnectionState",
/// Outside the values of EventCause.
INVALID_EVENT_CAUSE = 29 => "E_CTI_INVALID_EVENT_CAUSE" "outside the values of EventCause",
/// NumParties is more than 16.
INVALID_NUM_PARTIES = 30 => "E_CTI_INVALID_NUM_PARTIES" "NumParties is more than 16",
/// Outside the values of SystemEventID.
INVALID_SYS_EVENT_ID = 31 => "E_CTI_INVALID_SYS_EVENT_ID" "outside the values of SystemEventID",
/// Agent id, extension and instrument belong to different agents.
INCONSISTENT_AGENT_DATA = 32 => "E_CTI_INCONSISTENT_AGENT_DATA" "agent id, extension and instrument belong to different agents",
/// Outside the values of ConnectionDeviceIDType.
INVALID_CONNECTION_ID_TYPE = 33 => "E_CTI_INVALID_CONNECTION_ID_TYPE" "outside the values of ConnectionDeviceIDType",
/// Outside the values of CallType.
INVALID_CALL_TYPE = 34 => "E_CTI_INVALID_CALL_TYPE" "outside the values of CallType",
/// Client wants to release or update a call that it takes no part in.
NOT_CALL_PARTY = 35 => "E_CTI_NOT_CALL_PARTY" "client wants to release or update a call that it takes no part in",
/// OPEN_REQ has a ClientID and ClientPassword that do not go together.
INVALID_PASSWORD = 36 => "E_CTI_INVALID_PASSWORD" "OPEN_REQ has a ClientID and ClientPassword that do not go together",
/// TCP connection broke off with no CLOSE_REQ before.
CLIENT_DISCONNECTED = 37 => "E_CTI_CLIENT_DISCONNECTED" "TCP connection broke off with no CLOSE_REQ before",
/// Object is in an invalid state.
INVALID_OBJECT_STATE = 38 => "E_CTI_INVALID_OBJECT_STATE" "object is in an invalid state",
/// NumSkillGroups is invalid.
INVALID_NUM_SKILL_GROUPS = 39 => "E_CTI_INVALID_NUM_SKILL_GROUPS" "NumSkillGroups is invalid",
/// NumLines is invalid.
INVALID_NUM_LINES = 40 => "E_CTI_INVALID_NUM_LINES" "NumLines is invalid",
/// LineType is invalid.
INVALID_LINE_TYPE = 41 => "E_CTI_INVALID_LINE_TYPE" "LineType is invalid",
/// AllocationState is invalid.
INVALID_ALLOCATION_STATE = 42 => "E_CTI_INVALID_ALLOCATION_STATE" "AllocationState is invalid",
/// AnsweringMachine is invalid.
INVALID_ANSWERING_MACHINE = 43 => "E_CTI_INVALID_ANSWERING_MACHINE" "AnsweringMachine is invalid",
/// CallMannerType is invalid.
INVALID_CALL_MANNER_TYPE = 44 => "E_CTI_INVALID_CALL_MANNER_TYPE" "CallMannerType is invalid",
/// CallPlacementType is invalid.
INVALID_CALL_PLACEMENT_TYPE = 45 => "E_CTI_INVALID_CALL_PLACEMENT_TYPE" "CallPlacementType is invalid",
/// ConsultType is invalid.
INVALID_CONSULT_TYPE = 46 => "E_CTI_INVALID_CONSULT_TYPE" "ConsultType is invalid",
/// FacilityType is invalid.
INVALID_FACILITY_TYPE = 47 => "E_CTI_INVALID_FACILITY_TYPE" "FacilityType is invalid",
/// The version of this session lacks the message type.
INVALID_MSG_TYPE_FOR_VERSION = 48 => "E_CTI_INVALID_MSG_TYPE_FOR_VERSION" "the version of this session lacks the message type",
/// The version of this session lacks the tag.
INVALID_TAG_FOR_VERSION = 49 => "E_CTI_INVALID_TAG_FOR_VERSION" "the version of this session lacks the tag",
/// AgentWorkMode is invalid.
INVALID_AGENT_WORK_MODE = 50 => "E_CTI_INVALID_AGENT_WORK_MODE" "AgentWorkMode is invalid",
/// CallOption is invalid.
INVALID_CALL_OPTION = 51 => "E_CTI_INVALID_CALL_OPTION" "CallOption is invalid",
/// DestinationCountry is invalid.
INVALID_DESTINATION_COUNTRY = 52 => "E_CTI_INVALID_DESTINATION_COUNTRY" "DestinationCountry is invalid",
/// AnswerDetectMode is invalid.
INVALID_ANSWER_DETECT_MODE = 53 => "E_CTI_INVALID_ANSWER_DETECT_MODE" "AnswerDetectMode is invalid",
/// A peripheral monitor must not have a call and a device both.
MUTUALLY_EXCLUS_DEVICEID_TYPES = 54 => "E_CTI_MUTUALLY_EXCLUS_DEVICEID_TYPES" "a peripheral monitor must not have a call and a device both",
/// MonitorID is invalid.
INVALID_MONITORID = 55 => "E_CTI_INVALID_MONITORID" "MonitorID is invalid",
/// Such a session monitor was set up before.
SESSION_MONITOR_ALREADY_EXISTS = 56 => "E_CTI_SESSION_MONITOR_ALREADY_EXISTS" "such a session monitor was set up before",
/// A client may not monitor the session it runs in.
SESSION_MONITOR_IS_CLIENTS = 57 => "E_CTI_SESSION_MONITOR_IS_CLIENTS" "a client may not monitor the session it runs in",
/// Mask of call control is invalid.
INVALID_CALL_CONTROL_MASK = 58 => "E_CTI_INVALID_CALL_CONTROL_MASK" "mask of call control is invalid",
/// Mask of features is invalid.
INVALID_FEATURE_MASK = 59 => "E_CTI_INVALID_FEATURE_MASK" "mask of features is invalid",
/// Mask of transfer and conference setups is invalid.
INVALID_TRANSFER_CONFERENCE_SETUP_MASK = 60 => "E_CTI_INVALID_TRANSFER_CONFERENCE_SETUP_MASK" "mask of transfer and conference setups is invalid",
/// Index into a named array is invalid.
INVALID_ARRAY_INDEX = 61 => "E_CTI_INVALID_ARRAY_INDEX" "index into a named array is invalid",
/// A character is invalid.
INVALID_CHARACTER = 62 => "E_CTI_INVALID_CHARACTER" "a character is invalid",
/// The ClientID matches none of the open sessions.
CLIENT_NOT_FOUND = 63 => "E_CTI_CLIENT_NOT_FOUND" "the ClientID matches none of the open sessions",
/// Supervisor of the agent is unknown or has no session open.
SUPERVISOR_NOT_FOUND = 64 => "E_CTI_SUPERVISOR_NOT_FOUND" "supervisor of the agent is unknown or has no session open",
/// No team has the agent as a member.
TEAM_NOT_FOUND = 65 => "E_CTI_TEAM_NOT_FOUND" "no team has the agent as a member",
/// The agent named is on no active call.
NO_CALL_ACTIVE = 66 => "E_CTI_NO_CALL_ACTIVE" "the agent named is on no active call",
/// The system's configuration lacks the named variable.
NAMED_VARIABLE_NOT_CONFIGURED = 67 => "E_CTI_NAMED_VARIABLE_NOT_CONFIGURED" "the system's configuration lacks the named variable",
/// The system's configuration lacks the named array.
NAMED_ARRAY_NOT_CONFIGURED = 68 => "E_CTI_NAMED_ARRAY_NOT_CONFIGURED" "the system's configuration lacks the named array",
/// Mask of call variables is invalid.
INVALID_CALL_VARIABLE_MASK = 69 => "E_CTI_INVALID_CALL_VARIABLE_MASK" "mask of call variables is invalid",
/// Element of a named variable or array could not be processed, internal fault.
ELEMENT_NOT_FOUND = 70 => "E_CTI_ELEMENT_NOT_FOUND" "element of a named variable or array could not be processed, internal fault",
/// Kind of distribution is invalid.
INVALID_DISTRIBUTION_TYPE = 71 => "E_CTI_INVALID_DISTRIBUTION_TYPE" "kind of distribution is invalid",
/// Skill group is invalid.
INVALID_SKILL_GROUP = 72 => "E_CTI_INVALID_SKILL_GROUP" "skill group is invalid",
/// Named variables and named arrays together exceed 2000 bytes.
TOO_MUCH_DATA = 73 => "E_CTI_TOO_MUCH_DATA" "named variables and named arrays together exceed 2000 bytes",
/// Value for a named variable or array element is over its length.
VALUE_TOO_LONG = 74 => "E_CTI_VALUE_TOO_LONG" "value for a named variable or array element is over its length",
/// The NamedVariable tag carries an array.
SCALAR_FUNCTION_ON_ARRAY = 75 => "E_CTI_SCALAR_FUNCTION_ON_ARRAY" "the NamedVariable tag carries an array",
/// The NamedArray tag carries a scalar.
ARRAY_FUNCTION_ON_SCALAR = 76 => "E_CTI_ARRAY_FUNCTION_ON_SCALAR" "the NamedArray tag carries a scalar",
/// Fields sent do not match NumNamedVariables.
INVALID_NUM_NAMED_VARIABLES = 77 => "E_CTI_INVALID_NUM_NAMED_VARIABLES" "fields sent do not match NumNamedVariables",
/// Fields sent do not match NumNamedArrays.
INVALID_NUM_NAMED_ARRAYS = 78 => "E_CTI_INVALID_NUM_NAMED_ARRAYS" "fields sent do not match NumNamedArrays",
/// Direction of the RTP stream is invalid.
INVALID_RTP_DIRECTION = 79 => "E_CTI_INVALID_RTP_DIRECTION" "direction of the RTP stream is invalid",
/// Type of the RTP stream is invalid.
INVALID_RTP_TYPE = 80 => "E_CTI_INVALID_RTP_TYPE" "type of the RTP stream is invalid",
/// Disposition of the called party is invalid.
CALLED_PARTY_DISPOSITION = 81 => "E_CTI_CALLED_PARTY_DISPOSITION" "disposition of the called party is invalid",
/// Action of the supervisor is invalid.
INVALID_SUPERVISORY_ACTION = 82 => "E_CTI_INVALID_SUPERVISORY_ACTION" "action of the supervisor is invalid",
/// Such an agent team monitor was set up before.
AGENT_TEAM_MONITOR_ALREADY_EXISTS = 83 => "E_CTI_AGENT_TEAM_MONITOR_ALREADY_EXISTS" "such an agent team monitor was set up before",
/// ServiceID or ServiceNumber is invalid.
INVALID_SERVICE = 84 => "E_CTI_INVALID_SERVICE" "ServiceID or ServiceNumber is invalid",
/// ServiceID and ServiceNumber disagree on the service.
SERVICE_CONFLICT = 85 => "E_CTI_SERVICE_CONFLICT" "ServiceID and ServiceNumber disagree on the service",
/// SkillGroupID and SkillGroupNumber/Priority disagree on the group.
SKILL_GROUP_CONFLICT = 86 => "E_CTI_SKILL_GROUP_CONFLICT" "SkillGroupID and SkillGroupNumber/Priority disagree on the group",
/// Device is invalid.
INVALID_DEVICE = 87 => "E_CTI_INVALID_DEVICE" "device is invalid",
/// Media routing domain is invalid.
INVALID_MR_DOMAIN = 88 => "E_CTI_INVALID_MR_DOMAIN" "media routing domain is invalid",
/// Such a monitor was set up before.
MONITOR_ALREADY_EXISTS = 89 => "E_CTI_MONITOR_ALREADY_EXISTS" "such a monitor was set up before",
/// The monitor is over.
MONITOR_TERMINATED = 90 => "E_CTI_MONITOR_TERMINATED" "the monitor is over",
/// Mask of task messages is invalid.
INVALID_TASK_MSG_MASK = 91 => "E_CTI_INVALID_TASK_MSG_MASK" "mask of task messages is invalid",
/// Not the active server but the standby.
SERVER_NOT_MASTER = 92 => "E_CTI_SERVER_NOT_MASTER" "not the active server but the standby",
/// CSD is invalid (only Unified CCX).
INVALID_CSD = 93 => "E_CTI_INVALID_CSD" "CSD is invalid (only Unified CCX)",
/// A problem with Unified CM or JTAPI.
JTAPI_CCM_PROBLEM = 94 => "E_CTI_JTAPI_CCM_PROBLEM" "a problem with Unified CM or JTAPI",
/// OPEN_REQ has an invalid config mask.
INVALID_CONFIG_MSG_MASK = 95 => "E_INVALID_CONFIG_MSG_MASK" "OPEN_REQ has an invalid config mask",
/// The configuration is no longer the same (only Unified CCX).
AUTO_CONFIG_RESET = 96 => "E_CTI_AUTO_CONFIG_RESET" "the configuration is no longer the same (only Unified CCX)",
/// The monitor is invalid.
INVALID_MONITOR_STATUS = 97 => "E_CTI_INVALID_MONITOR_STATUS" "the monitor is invalid",
/// Type of request ID is invalid.
INVALID_REQUEST_TYPE = 98 => "E_CTI_INVALID_REQUEST_TYPE" "type of request ID is invalid",
/// Standby turns away a client without CTI_SERVICE_ACTIVE_STANDBY (0x02000000).
INVALID_CLIENT_FOR_STANDBY = 107 => "E_CTI_INVALID_CLIENT_FOR_STANDBY" "standby turns away a client without CTI_SERVICE_ACTIVE_STANDBY (0x02000000)",
/// UniqueInstanceID of OPEN_REQ is present but empty.
INVALID_UNIQUE_INSTANCE_ID = 108 => "E_CTI_INVALID_UNIQUE_INSTANCE_ID" "UniqueInstanceID of OPEN_REQ is present but empty",
/// Some client already uses the UniqueInstanceID of this OPEN_REQ.
DUPLICATE_UNIQUE_INSTANCE_ID = 109 => "E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID" "some client already uses the UniqueInstanceID of this OPEN_REQ",
/// Maintenance mode: OPEN_REQ turned away, or session closed as the active server stops for it.
SERVER_IN_MAINTENANCE_MODE = 110 => "E_CTI_SERVER_IN_MAINTENANCE_MODE" "maintenance mode: OPEN_REQ turned away, or session closed as the active server stops for it",
} }

crate::wire::codec::enumeration! { "SupervisoryAction",
/// SupervisoryAction: what a supervisor does to an agent's call with SUPERVISE_CALL_REQ.
SupervisoryAction: u16 {
/// Leave: the supervisor's device is removed from the call.
CLEAR = 0 => "SUPERVISOR_CLEAR" "leave: the supervisor's device is removed from the call",
/// Listen to all parties without being heard.
MONITOR = 1 => "SUPERVISOR_MONITOR" "listen to all parties without being heard",
/// Speak so that the agent hears it and the customer does not.
WHISPER = 2 => "SUPERVISOR_WHISPER" "speak so that the agent hears it and the customer does not",
/// Become an active party, as in a conference.
BARGE_IN = 3 => "SUPERVISOR_BARGE_IN" "become an active party, as in a conference",
/// Become an active party in place of the agent, who is dropped.
INTERCEPT = 4 => "SUPERVISOR_INTERCEPT" "become an active party in place of the agent, who is dropped",
} }

crate::wire::codec::enumeration! { "SystemEventID",
/// SystemEventID: which event SYSTEM_EVENT tells of.
SystemEventId: u32 {
/// Central controller is within the PG's reach again.
CENTRAL_CONTROLLER_ONLINE = 1 => "SYS_CENTRAL_CONTROLLER_ONLINE" "central controller is within the PG's reach again",
/// Central controller is out of the PG's reach.
CENTRAL_CONTROLLER_OFFLINE = 2 => "SYS_CENTRAL_CONTROLLER_OFFLINE" "central controller is out of the PG's reach",
/// A monitored peripheral is up; its PeripheralID is in SystemEventArg1.
PERIPHERAL_ONLINE = 3 => "SYS_PERIPHERAL_ONLINE" "a monitored peripheral is up; its PeripheralID is in SystemEventArg1",
/// A monitored peripheral is down; its PeripheralID is in SystemEventArg1.
PERIPHERAL_OFFLINE = 4 => "SYS_PERIPHERAL_OFFLINE" "a monitored peripheral is down; its PeripheralID is in SystemEventArg1",
/// Text broadcast for information; floating field Text has it.
TEXT_FYI = 5 => "SYS_TEXT_FYI" "text broadcast for information; floating field Text has it",
/// PG is out of the CTI Server's reach.
PERIPHERAL_GATEWAY_OFFLINE = 6 => "SYS_PERIPHERAL_GATEWAY_OFFLINE" "PG is out of the CTI Server's reach",
/// CTI Server is out of reach of some local software.
CTI_SERVER_OFFLINE = 7 => "SYS_CTI_SERVER_OFFLINE" "CTI Server is out of reach of some local software",
/// CTI Server is within reach of local software again.
CTI_SERVER_ONLINE = 8 => "SYS_CTI_SERVER_ONLINE" "CTI Server is within reach of local software again",
/// By the central controller's clock a half hour has begun.
HALF_HOUR_CHANGE = 9 => "SYS_HALF_HOUR_CHANGE" "by the central controller's clock a half hour has begun",
/// Device target out of service: SystemEventArg1 = PeripheralID, text = AgentInstrument.
INSTRUMENT_OUT_OF_SERVICE = 10 => "SYS_INSTRUMENT_OUT_OF_SERVICE" "device target out of service: SystemEventArg1 = PeripheralID, text = AgentInstrument",
/// Device target in service again: SystemEventArg1 = PeripheralID, text = AgentInstrument.
INSTRUMENT_BACK_IN_SERVICE = 11 => "SYS_INSTRUMENT_BACK_IN_SERVICE" "device target in service again: SystemEventArg1 = PeripheralID, text = AgentInstrument",
} }

crate::wire::codec::enumeration! { "TaskState",
/// TaskState: stage a task has reached, in SNAPSHOT_TASK_RESP (v20).
TaskState: u32 {
/// Client was sent the pre-call message.
PRE_CALL = 0 => "TASK_STATE_PRE_CALL" "client was sent the pre-call message",
/// Start task came in, the agent works on it.
ACTIVE = 1 => "TASK_STATE_ACTIVE" "start task came in, the agent works on it",
/// Wrap-up task came in.
WRAPUP = 2 => "TASK_STATE_WRAPUP" "wrap-up task came in",
/// Pause task came in.
PAUSED = 3 => "TASK_STATE_PAUSED" "pause task came in",
/// Offer task came in.
OFFERED = 4 => "TASK_STATE_OFFERED" "offer task came in",
/// Agent was interrupted, which was accepted.
INTERRUPTED = 5 => "TASK_STATE_INTERRUPTED" "agent was interrupted, which was accepted",
/// Has no use.
NOT_READY = 6 => "TASK_STATE_NOT_READY" "has no use",
/// Task is over.
LOGGED_OUT = 7 => "TASK_STATE_LOGGED_OUT" "task is over",
} }

crate::wire::codec::enumeration! { "TeamConfigOperation",
/// TeamConfigOperation: what AGENT_TEAM_CONFIG_EVENT does to the team's list of agents.
TeamConfigOperation: u16 {
/// Team as permanently configured comes into force again (our name).
RESTORE_PERMANENT_CONFIGURATION = 0 => "RESTORE_PERMANENT_CONFIGURATION" "team as permanently configured comes into force again (our name)",
/// One or more agents join the team (our name).
ADD_AGENT = 1 => "ADD_AGENT" "one or more agents join the team (our name)",
/// One or more agents leave the team (our name).
REMOVE_AGENT = 2 => "REMOVE_AGENT" "one or more agents leave the team (our name)",
} }

crate::wire::codec::enumeration! { "TeamConfigParam",
/// TeamConfigParam: how much team configuration TEAM_CONFIG_REQ asks for.
TeamConfigParam: u16 {
/// Full team configuration at once, changes afterwards (our name).
INITIAL = 1 => "INITIAL" "full team configuration at once, changes afterwards (our name)",
/// Changes alone, without an upload at the start (our name).
UPDATES_ONLY = 2 => "UPDATES_ONLY" "changes alone, without an upload at the start (our name)",
} }

crate::wire::codec::enumeration! { "TeamConfigStatus",
/// TeamConfigStatus: how a TEAM_CONFIG_REQ ended, in TEAM_CONFIG_CONF.
TeamConfigStatus: u32 {
/// Request was accepted and all is uploaded (our name).
SUCCESS = 0 => "SUCCESS" "request was accepted and all is uploaded (our name)",
/// Server had an internal fault (our name).
INTERNAL_ERROR = 1 => "INTERNAL_ERROR" "server had an internal fault (our name)",
} }

crate::wire::codec::enumeration! { "TeamMemberType",
/// TeamMemberType: what kind of member an id in TEAM_CONFIG_EVENT names.
TeamMemberType: u16 {
/// Id of an agent or a supervisor (our name).
AGENT = 1 => "AGENT" "id of an agent or a supervisor (our name)",
/// Id of a contact service queue, only CCX (our name).
CSQ = 2 => "CSQ" "id of a contact service queue, only CCX (our name)",
} }

crate::wire::codec::enumeration! { "TeamOperation",
/// TeamOperation: what happened to the team in TEAM_CONFIG_EVENT.
TeamOperation: u16 {
/// Team came into being (our name).
ADD_TEAM = 1 => "ADD_TEAM" "team came into being (our name)",
/// Team ceased to exist: forget all about it; no floating part (our name).
REMOVE_TEAM = 2 => "REMOVE_TEAM" "team ceased to exist: forget all about it; no floating part (our name)",
/// Team has another name, other members or other supervisors (our name).
CHANGE_TEAM = 3 => "CHANGE_TEAM" "team has another name, other members or other supervisors (our name)",
} }

crate::wire::codec::enumeration! { "TeamRecordType",
/// TeamRecordType: what happened to one member in TEAM_CONFIG_EVENT.
TeamRecordType: u16 {
/// Member has joined (these are values of ConfigRecordType, without its 1 = change).
ADD = 0 => "ADD" "member has joined (these are values of ConfigRecordType, without its 1 = change)",
/// Member has left.
DELETE = 2 => "DELETE" "member has left",
} }

crate::wire::codec::mask! { "TransferConferenceSetupMask",
/// TransferConferenceSetupMask: call setups from which a device can transfer or conference (QUERY_DEVICE_INFO_CONF).
TransferConferenceSetupMask: u32 {
/// An ACD call and a consult call whose type was set to one for transfer or conference.
CONF_SETUP_CONSULT_SPECIFIC = 0x1 => "CONF_SETUP_CONSULT_SPECIFIC" "an ACD call and a consult call whose type was set to one for transfer or conference",
/// An ACD call and a consult call, whatever its call type.
CONF_SETUP_CONSULT_ANY = 0x2 => "CONF_SETUP_CONSULT_ANY" "an ACD call and a consult call, whatever its call type",
/// A connected and a held call, whatever they are.
CONF_SETUP_CONN_HELD = 0x4 => "CONF_SETUP_CONN_HELD" "a connected and a held call, whatever they are",
/// Two calls of the device, no matter which.
CONF_SETUP_ANY_TWO_CALLS = 0x8 => "CONF_SETUP_ANY_TWO_CALLS" "two calls of the device, no matter which",
/// Blind conference from a single ACD call (v6).
CONF_SETUP_SINGLE_ACD_CALL = 0x10 => "CONF_SETUP_SINGLE_ACD_CALL" "blind conference from a single ACD call (v6)",
/// Blind transfer from a single ACD call (v6).
TRANS_SETUP_SINGLE_ACD_CALL = 0x20 => "TRANS_SETUP_SINGLE_ACD_CALL" "blind transfer from a single ACD call (v6)",
/// Blind conference from any single connected call.
CONF_SETUP_ANY_SINGLE_CALL = 0x40 => "CONF_SETUP_ANY_SINGLE_CALL" "blind conference from any single connected call",
/// Blind transfer from any single connected call (v6).
TRANS_SETUP_ANY_SINGLE_CALL = 0x80 => "TRANS_SETUP_ANY_SINGLE_CALL" "blind transfer from any single connected call (v6)",
} }

crate::wire::codec::enumeration! { "TypeOfDevice",
/// TypeOfDevice: kind of device queried, in QUERY_DEVICE_INFO_CONF.
TypeOfDevice: u16 {
/// Usual telephone, has button(s) and line(s).
STATION = 0 => "DEVT_STATION" "usual telephone, has button(s) and line(s)",
/// Interface through which stations communicate.
LINE = 1 => "DEVT_LINE" "interface through which stations communicate",
/// A station's single point for handling calls.
BUTTON = 2 => "DEVT_BUTTON" "a station's single point for handling calls",
/// Distributes calls.
ACD = 3 => "DEVT_ACD" "distributes calls",
/// Way into other switching domains.
TRUNK = 4 => "DEVT_TRUNK" "way into other switching domains",
/// Operator who sets up calls or gives service.
OPERATOR = 5 => "DEVT_OPERATOR" "operator who sets up calls or gives service",
/// Stations that can replace each other or share an address.
STATION_GROUP = 16 => "DEVT_STATION_GROUP" "stations that can replace each other or share an address",
/// Several interfaces toward stations.
LINE_GROUP = 17 => "DEVT_LINE_GROUP" "several interfaces toward stations",
/// More than one point for handling calls, all on one station.
BUTTON_GROUP = 18 => "DEVT_BUTTON_GROUP" "more than one point for handling calls, all on one station",
/// Call distributor together with the devices behind it.
ACD_GROUP = 19 => "DEVT_ACD_GROUP" "call distributor together with the devices behind it",
/// Trunks to the same place that can replace each other.
TRUNK_GROUP = 20 => "DEVT_TRUNK_GROUP" "trunks to the same place that can replace each other",
/// Operators who can replace each other or share an address.
OPERATOR_GROUP = 21 => "DEVT_OPERATOR_GROUP" "operators who can replace each other or share an address",
/// CTI port of Unified CM, over SCCP.
CTI_PORT_SCCP = 22 => "DEVT_CTI_PORT_SCCP" "CTI port of Unified CM, over SCCP",
/// CTI port over SIP.
CTI_PORT_SIP = 23 => "DEVT_CTI_PORT_SIP" "CTI port over SIP",
/// None of these.
OTHER = 255 => "DEVT_OTHER" "none of these",
} }

crate::wire::codec::enumeration! { "WrapupDataIncomingMode",
/// WrapupDataIncomingMode: desk setting: wrap-up data after inbound calls.
WrapupDataIncomingMode: u32 {
/// Wrap-up data must follow an inbound call.
REQUIRED = 0 => "REQUIRED" "wrap-up data must follow an inbound call",
/// Agent may enter wrap-up data or not.
OPTIONAL = 1 => "OPTIONAL" "agent may enter wrap-up data or not",
/// Agent must not enter wrap-up data.
NOT_ALLOWED = 2 => "NOT_ALLOWED" "agent must not enter wrap-up data",
/// Wrap-up is compulsory and wrap-up data along with it.
REQUIRED_WITH_WRAPUP_DATA = 3 => "REQUIRED_WITH_WRAPUP_DATA" "wrap-up is compulsory and wrap-up data along with it",
} }

crate::wire::codec::enumeration! { "WrapupDataOutgoingMode",
/// WrapupDataOutgoingMode: desk setting: wrap-up data after outbound calls.
WrapupDataOutgoingMode: u32 {
/// Wrap-up data must follow an outbound call.
REQUIRED = 0 => "REQUIRED" "wrap-up data must follow an outbound call",
/// Agent may enter wrap-up data or not.
OPTIONAL = 1 => "OPTIONAL" "agent may enter wrap-up data or not",
/// Agent must not enter wrap-up data.
NOT_ALLOWED = 2 => "NOT_ALLOWED" "agent must not enter wrap-up data",
} }
