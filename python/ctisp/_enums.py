# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
# `make generate`.
"""Enumerations and bit masks. Values that the guide does not list survive a round trip."""

from __future__ import annotations

from ctisp._base import Enumeration, Mask

__all__ = [
    "AcdSharedLineUsage",
    "AgentAvailabilityStatus",
    "AgentFlags",
    "AgentGreetingAction",
    "AgentGreetingEventCode",
    "AgentInternalState",
    "AgentMode",
    "AgentServiceRequest",
    "AgentState",
    "AgentStateMask",
    "AgentWorkMode",
    "AlarmState",
    "AllocationState",
    "AnswerDetectMode",
    "AnsweringMachine",
    "CallControlMask",
    "CallDirection",
    "CallMannerType",
    "CallMsgMask",
    "CallOption",
    "CallOriginatedFrom",
    "CallPlacementType",
    "CallType",
    "CallVariableMask",
    "ClassOfDevice",
    "ConfigAgentType",
    "ConfigDeviceType",
    "ConfigEndStatus",
    "ConfigKeyStatus",
    "ConfigMsgMask",
    "ConfigRecordType",
    "ConfigType",
    "ConnectionDeviceIdType",
    "ConsultType",
    "ControlFailureCode",
    "DeskSettingsMask",
    "DestinationCountry",
    "DeviceIdType",
    "DispositionCode",
    "EchoCancellation",
    "EnabledService",
    "EventCause",
    "FacilityType",
    "ForcedFlag",
    "ForwardType",
    "LineType",
    "LocalConnectionState",
    "MaintenanceModeAccepted",
    "MaintenanceModeStatus",
    "MediaForkingDeviceType",
    "MessageDistribution",
    "More",
    "MultilineAgentControl",
    "OtherFeatureMask",
    "PeripheralType",
    "PgStatusCode",
    "PlayToneDirection",
    "PlayZipTone",
    "RecorderStatus",
    "RecorderType",
    "RecordingType",
    "RtpDirection",
    "RtpType",
    "ServerMode",
    "Services",
    "SessionType",
    "SilentMonitorStatus",
    "SsoEnabled",
    "StatusCode",
    "SupervisoryAction",
    "SystemEventId",
    "TaskState",
    "TeamConfigOperation",
    "TeamConfigParam",
    "TeamConfigStatus",
    "TeamMemberType",
    "TeamOperation",
    "TeamRecordType",
    "TransferConferenceSetupMask",
    "TypeOfDevice",
    "WrapupDataIncomingMode",
    "WrapupDataOutgoingMode",
]


class AcdSharedLineUsage(Enumeration):
    """ACDSharedLineUsage: desk setting: whether an agent may work on shared lines (v23 or v24)."""

    PROHIBITED = 0
    """PROHIBITED: shared lines are barred for the agent."""
    PERMITTED = 1
    """PERMITTED: shared lines are open to the agent."""


class AgentAvailabilityStatus(Enumeration):
    """AgentAvailabilityStatus.

    Whether an agent can get work in one media routing domain (agent state messages).
    """

    NOT_AVAILABLE = 0
    """NOT_AVAILABLE: no task can go to the agent in this media routing domain."""
    ICM_AVAILABLE = 1
    """ICM_AVAILABLE: can take work and is routable: tasks come from the router."""
    APPLICATION_AVAILABLE = 2
    """APPLICATION_AVAILABLE: can take work, yet not routable: tasks come from the application."""


class AgentFlags(Mask):
    """AgentFlags: role flags of one member in the agent team events."""

    REGULAR_AGENT = 0x0
    """REGULAR_AGENT: plain agent, all bits clear (our name)."""
    PRIMARY_SUPERVISOR = 0x1
    """PRIMARY_SUPERVISOR: the team's primary supervisor (our name)."""
    TEMPORARY_AGENT = 0x2
    """TEMPORARY_AGENT: belongs to the team only temporarily (our name)."""
    SUPERVISOR = 0x4
    """SUPERVISOR: supervises the team (our name)."""


class AgentGreetingAction(Enumeration):
    """AgentGreetingAction.

    What AGENT_GREETING_CONTROL_REQ does with the agent's recorded greeting.
    """

    STOP_GREETING = 0
    """STOP_GREETING: cut off the greeting being played; affects this call alone (our name)."""
    DISABLE_GREETING = 1
    """DISABLE_GREETING: play none until logout; a greeting already running is not cut (our name).
    """
    ENABLE_GREETING = 2
    """ENABLE_GREETING: play greetings again until logout (our name)."""


class AgentGreetingEventCode(Enumeration):
    """AgentGreetingEventCode: how far the agent greeting got, in CALL_AGENT_GREETING_EVENT."""

    STARTED = 0
    """GREETING_STARTED: greeting starts to play (our name); the guide has just the number."""
    ENDED = 1
    """GREETING_ENDED: greeting played through without trouble (our name)."""
    FAILED = 2
    """GREETING_FAILED: greeting did not play, whatever the reason (our name)."""


class AgentInternalState(Enumeration):
    """AgentInternalState.

    Internal agent states, probably for InternalAgentState in QUERY_AGENT_STATE_CONF (v19).
    """

    LOGIN = 0
    """AGENT_STATE_LOGIN: signed on; may still be unready."""
    LOGOUT = 1
    """AGENT_STATE_LOGOUT: signed off."""
    NOT_READY = 2
    """AGENT_STATE_NOT_READY: cannot be given calls."""
    AVAILABLE = 3
    """AGENT_STATE_AVAILABLE: free for a call."""
    TALKING = 4
    """AGENT_STATE_TALKING: in a conversation."""
    WORK_NOT_READY = 5
    """AGENT_STATE_WORK_NOT_READY: wrapping up a call, not ready afterwards."""
    WORK_READY = 6
    """AGENT_STATE_WORK_READY: wrapping up a call, ready afterwards."""
    BUSY_OTHER = 7
    """AGENT_STATE_BUSY_OTHER: occupied by a task for a different skill group."""
    ACTIVE = 11
    """AGENT_STATE_ACTIVE: in state Active."""


class AgentMode(Enumeration):
    """AgentMode: who may give tasks to an agent: the router as well, or the application alone."""

    NOT_ROUTABLE = 0
    """NOT_ROUTABLE: tasks must not come from the contact-centre router."""
    ROUTABLE = 1
    """ROUTABLE: tasks may come from the router."""


class AgentServiceRequest(Mask):
    """AgentServiceRequest.

    Extra services an agent asks for when logging in with SET_AGENT_STATE_REQ.
    """

    OUTBOUND_SUPPORT = 0x1
    """OUTBOUND_SUPPORT: the outbound feature is supported in this login."""


class AgentState(Enumeration):
    """AgentState.

    States of an agent, overall or in one skill group, set by requests and told in events.
    """

    LOGIN = 0
    """AGENT_STATE_LOGIN: signed on; may still be unready for calls."""
    LOGOUT = 1
    """AGENT_STATE_LOGOUT: signed off and out of reach for calls."""
    NOT_READY = 2
    """AGENT_STATE_NOT_READY: cannot be given calls."""
    AVAILABLE = 3
    """AGENT_STATE_AVAILABLE: free for a call."""
    TALKING = 4
    """AGENT_STATE_TALKING: in a conversation: inbound, outbound or inside call."""
    WORK_NOT_READY = 5
    """AGENT_STATE_WORK_NOT_READY: wrapping up a call, not ready afterwards."""
    WORK_READY = 6
    """AGENT_STATE_WORK_READY: wrapping up a call, ready afterwards."""
    BUSY_OTHER = 7
    """AGENT_STATE_BUSY_OTHER: occupied by a task for a different skill group."""
    RESERVED = 8
    """AGENT_STATE_RESERVED: held back for a call that is on its way."""
    UNKNOWN = 9
    """AGENT_STATE_UNKNOWN: nothing is known of the state."""
    HOLD = 10
    """AGENT_STATE_HOLD: each of the agent's calls is held."""
    ACTIVE = 11
    """AGENT_STATE_ACTIVE: in state Active."""
    PAUSED = 12
    """AGENT_STATE_PAUSED: in state Paused."""
    INTERRUPTED = 13
    """AGENT_STATE_INTERRUPTED: in state Interrupted."""
    NOT_ACTIVE = 14
    """AGENT_STATE_NOT_ACTIVE: in state Not Active."""


class AgentStateMask(Mask):
    """AgentStateMask.

    Agent states a client wants to hear of, or from which a device may make a call.
    """

    LOGIN = 0x1
    """AGENT_LOGIN_MASK: send AGENT_STATE_EVENT when an agent logs in."""
    LOGOUT = 0x2
    """AGENT_LOGOUT_MASK: send AGENT_STATE_EVENT when an agent logs out."""
    NOT_READY = 0x4
    """AGENT_NOT_READY_MASK: send AGENT_STATE_EVENT when an agent turns not ready."""
    AVAILABLE = 0x8
    """AGENT_AVAILABLE_MASK: send AGENT_STATE_EVENT when an agent turns available."""
    TALKING = 0x10
    """AGENT_TALKING_MASK: send AGENT_STATE_EVENT when an agent starts talking."""
    WORK_NOT_READY = 0x20
    """AGENT_WORK_NOT_READY_MASK: send AGENT_STATE_EVENT when an agent turns work not ready."""
    WORK_READY = 0x40
    """AGENT_WORK_READY_MASK: send AGENT_STATE_EVENT when an agent turns work ready."""
    BUSY_OTHER = 0x80
    """AGENT_BUSY_OTHER_MASK: send AGENT_STATE_EVENT when an agent turns busy other."""
    RESERVED = 0x100
    """AGENT_RESERVED_MASK: send AGENT_STATE_EVENT when an agent is reserved."""
    HOLD = 0x200
    """AGENT_HOLD_MASK: send AGENT_STATE_EVENT when an agent goes on hold."""
    ACTIVE = 0x400
    """AGENT_ACTIVE_MASK: send AGENT_STATE_EVENT when a task agent turns active (absent from
    v14/v15).
    """
    PAUSED = 0x800
    """AGENT_PAUSED_MASK: send AGENT_STATE_EVENT when an agent pauses (absent from v14/v15)."""
    INTERRUPTED = 0x1000
    """AGENT_INTERRUPTED_MASK: send AGENT_STATE_EVENT when an agent is interrupted (absent from
    v14/v15).
    """
    NOT_ACTIVE = 0x2000
    """AGENT_NOT_ACTIVE_MASK: send AGENT_STATE_EVENT when an agent turns not active (absent from
    v14/v15).
    """


class AgentWorkMode(Enumeration):
    """AgentWorkMode.

    How an agent works after login with SET_AGENT_STATE_REQ, remote agents included.
    """

    UNSPECIFIED = 0
    """AWM_UNSPECIFIED: leave it to the default."""
    AUTO_IN = 1
    """AWM_AUTO_IN: a finished call makes the agent available again."""
    MANUAL_IN = 2
    """AWM_MANUAL_IN: after a call the agent has to say when ready again."""
    RA_CALL_BY_CALL = 3
    """RA_CALL_BY_CALL: agent works remotely, a new connection for each call."""
    RA_NAILED_CONNECTION = 4
    """RA_NAILED_CONNECTION: agent works remotely over a connection that stays up."""


class AlarmState(Enumeration):
    """AlarmState: how serious the event in CLIENT_EVENT_REPORT_REQ is."""

    NORMAL = 0
    """ALARM_NORMAL: green: all normal; a CLIENT_EVENT_REPORT_REQ.State (our name); the guide has
    the word only.
    """
    WARNING = 1
    """ALARM_WARNING: yellow: a warning (our name); the guide has the word only."""
    ERROR = 2
    """ALARM_ERROR: red: an error (our name); the guide has the word only."""


class AllocationState(Enumeration):
    """AllocationState.

    When MAKE_PREDICTIVE_CALL_REQ connects the originator to the called party.
    """

    DELIVERED = 0
    """ALLOC_CALL_DELIVERED: bring the originator in once the called side rings."""
    ESTABLISHED = 1
    """ALLOC_CALL_ESTABLISHED: bring the originator in once the called side answers."""


class AnswerDetectMode(Enumeration):
    """AnswerDetectMode: how MAKE_PREDICTIVE_CALL_REQ tells an answering machine from a person."""

    UNSPECIFIED = 0
    """ADM_UNSPECIFIED: leave it to the default."""
    VOICE_THRESHOLD = 1
    """ADM_VOICE_THRESHOLD: a first stretch of voice longer than a threshold means a machine."""
    VOICE_END = 2
    """ADM_VOICE_END: a machine, decided as soon as the first stretch of voice stops."""
    VOICE_END_DELAY = 3
    """ADM_VOICE_END_DELAY: a machine, decided a set time after the first stretch of voice."""
    VOICE_AND_BEEP = 4
    """ADM_VOICE_AND_BEEP: voice and then a beep means a machine; a beep without voice does not."""
    BEEP = 5
    """ADM_BEEP: any beep means a machine, whether voice preceded it or not."""


class AnsweringMachine(Enumeration):
    """AnsweringMachine: what a call-making request does when an answering machine picks up."""

    UNSPECIFIED = 0
    """AM_UNSPECIFIED: leave it to the default."""
    CONNECT = 1
    """AM_CONNECT: put the answering machine through to the agent."""
    DISCONNECT = 2
    """AM_DISCONNECT: hang up on an answering machine."""
    NONE = 3
    """AM_NONE: do not look for answering machines."""
    NONE_NO_MODEM = 4
    """AM_NONE_NO_MODEM: do not look for answering machines, but hang up on a modem."""
    CONNECT_NO_MODEM = 5
    """AM_CONNECT_NO_MODEM: put an answering machine through, hang up on a modem."""


class Services(Mask):
    """CTIService: services a session asks for in OPEN_REQ and the server grants in OPEN_CONF."""

    CLIENT_EVENTS = 0x1
    """CTI_SERVICE_CLIENT_EVENTS: receive call and agent events for a single ACD phone."""
    CALL_DATA_UPDATE = 0x2
    """CTI_SERVICE_CALL_DATA_UPDATE: permission to alter call data."""
    CLIENT_CONTROL = 0x4
    """CTI_SERVICE_CLIENT_CONTROL: permission to steer calls and agent state at a single ACD phone.
    """
    CONNECTION_MONITOR = 0x8
    """CTI_SERVICE_CONNECTION_MONITOR: system alarms are raised as this session opens and closes."""
    ALL_EVENTS = 0x10
    """CTI_SERVICE_ALL_EVENTS: receive call and agent events for all ACD phones."""
    PERIPHERAL_MONITOR = 0x20
    """CTI_SERVICE_PERIPHERAL_MONITOR: permission to start and stop watching devices and calls."""
    CLIENT_MONITOR = 0x40
    """CTI_SERVICE_CLIENT_MONITOR: hear of other sessions that open or close, and watch them if
    wanted.
    """
    SUPERVISOR = 0x80
    """CTI_SERVICE_SUPERVISOR: permission for the supervisor services."""
    SERVER = 0x100
    """CTI_SERVICE_SERVER: the client acts as a server application."""
    AGENT_REPORTING = 0x400
    """CTI_SERVICE_AGENT_REPORTING: permission for the agent reporting and management (ARM)
    messages.
    """
    ALL_TASK_EVENTS = 0x800
    """CTI_SERVICE_ALL_TASK_EVENTS: receive every task event."""
    TASK_MONITOR = 0x1000
    """CTI_SERVICE_TASK_MONITOR: receive events for the tasks being monitored."""
    AGENT_STATE_CONTROL_ONLY = 0x2000
    """CTI_AGENT_STATE_CONTROL_ONLY: only agent state may be changed; can be granted instead of
    CLIENT_CONTROL.
    """
    DEVICE_STATE_CONTROL = 0x8000
    """CTI_DEVICE_STATE_CONTROL: sign up for requests to change a resource's state."""
    CONFIG_EVENTS = 0x40000
    """CTI_SERVICE_CONFIG_EVENTS: receive configuration events."""
    UPDATE_EVENTS = 0x80000
    """CTI_SERVICE_UPDATE_EVENTS: receive notices of updates, with no data in them."""
    IGNORE_DUPLICATE_AGENT_EVENTS = 0x100000
    """CTI_SERVICE_IGNORE_DUPLICATE_AGENT_EVENTS: leave out agent state events that repeat."""
    IGNORE_CONF = 0x200000
    """CTI_SERVICE_IGNORE_CONF: leave out the confirmations of third-party requests."""
    ACD_LINE_ONLY = 0x400000
    """CTI_SERVICE_ACD_LINE_ONLY: leave out events from non-ACD lines (only Unified CCE)."""
    ACTIVE_STANDBY = 0x2000000
    """CTI_SERVICE_ACTIVE_STANDBY: the client can deal with active-standby servers."""
    DEBUG = 0x80000000
    """CTI_SERVICE_DEBUG: log each message of this session to a file."""


class CallControlMask(Mask):
    """CallControlMask: call control requests a device supports, in QUERY_DEVICE_INFO_CONF."""

    QUERY_AGENT_STATE = 0x1
    """CONTROL_QUERY_AGENT_STATE: device takes QUERY_AGENT_STATE."""
    SET_AGENT_STATE = 0x2
    """CONTROL_SET_AGENT_STATE: device takes SET_AGENT_STATE."""
    ALTERNATE_CALL = 0x4
    """CONTROL_ALTERNATE_CALL: device takes ALTERNATE_CALL."""
    ANSWER_CALL = 0x8
    """CONTROL_ANSWER_CALL: device takes ANSWER_CALL."""
    CLEAR_CALL = 0x10
    """CONTROL_CLEAR_CALL: device takes CLEAR_CALL."""
    CLEAR_CONNECTION = 0x20
    """CONTROL_CLEAR_CONNECTION: device takes CLEAR_CONNECTION."""
    CONFERENCE_CALL = 0x40
    """CONTROL_CONFERENCE_CALL: device takes CONFERENCE_CALL."""
    CONSULTATION_CALL = 0x80
    """CONTROL_CONSULTATION_CALL: device takes CONSULTATION_CALL."""
    DEFLECT_CALL = 0x100
    """CONTROL_DEFLECT_CALL: device takes DEFLECT_CALL."""
    HOLD_CALL = 0x200
    """CONTROL_HOLD_CALL: device takes HOLD_CALL."""
    MAKE_CALL = 0x400
    """CONTROL_MAKE_CALL: device takes MAKE_CALL."""
    MAKE_PREDICTIVE_CALL = 0x800
    """CONTROL_MAKE_PREDICTIVE_CALL: device takes MAKE_PREDICTIVE_CALL."""
    RECONNECT_CALL = 0x1000
    """CONTROL_RECONNECT_CALL: device takes RECONNECT_CALL."""
    RETRIEVE_CALL = 0x2000
    """CONTROL_RETRIEVE_CALL: device takes RETRIEVE_CALL."""
    TRANSFER_CALL = 0x4000
    """CONTROL_TRANSFER_CALL: device takes TRANSFER_CALL."""
    QUERY_DEVICE_INFO = 0x8000
    """CONTROL_QUERY_DEVICE_INFO: device takes QUERY_DEVICE_INFO."""
    SNAPSHOT_CALL = 0x10000
    """CONTROL_SNAPSHOT_CALL: device takes SNAPSHOT_CALL."""
    SNAPSHOT_DEVICE = 0x20000
    """CONTROL_SNAPSHOT_DEVICE: device takes SNAPSHOT_DEVICE."""
    SEND_DTMF_SIGNAL = 0x40000
    """CONTROL_SEND_DTMF_SIGNAL: device takes SEND_DTMF_SIGNAL."""


class CallDirection(Enumeration):
    """CallDirection: direction of the call an agent is on, in AGENT_STATE_EVENT (v16)."""

    NONE = 0
    """None: agent has no call."""
    IN = 1
    """In: call came in."""
    OUT = 2
    """Out: call went out."""
    OTHERIN = 3
    """OtherIn: call came in, of another kind."""
    OTHEROUT = 4
    """OtherOut: call went out, of another kind."""
    OUTBOUNDRESERVE = 5
    """OutboundReserve: Outbound Option call to reserve the agent."""
    OUTBOUNDPREVIEW = 6
    """OutboundPreview: Outbound Option call in preview mode."""
    OUTBOUNDPREDICTIVE = 7
    """OutboundPredictive: Outbound Option call in predictive mode (the guide's spelling:
    OutboundPredictiv).
    """


class CallMannerType(Enumeration):
    """CallMannerType: how insistently a call-making request may use the originating device."""

    UNSPECIFIED = 0
    """CMT_UNSPECIFIED: leave it to the default."""
    POLITE = 1
    """CMT_POLITE: call only while the originating device is idle."""
    BELLIGERENT = 2
    """CMT_BELLIGERENT: only MAKE_CALL_REQ: Available is forced to NotReady (reason 50006) to dial,
    back at call end/failure.
    """
    SEMI_POLITE = 3
    """CMT_SEMI_POLITE: call only while the device is idle or has dial tone."""
    RESERVED = 4
    """CMT_RESERVED: a reserved value."""


class CallMsgMask(Mask):
    """CallMsgMask: call events a session or monitor wants, or that a device can give."""

    CALL_DELIVERED = 0x1
    """CALL_DELIVERED_MASK: send CALL_DELIVERED_EVENT."""
    CALL_QUEUED = 0x2
    """CALL_QUEUED_MASK: send CALL_QUEUED_EVENT."""
    CALL_ESTABLISHED = 0x4
    """CALL_ESTABLISHED_MASK: send CALL_ESTABLISHED_EVENT."""
    CALL_HELD = 0x8
    """CALL_HELD_MASK: send CALL_HELD_EVENT."""
    CALL_RETRIEVED = 0x10
    """CALL_RETRIEVED_MASK: send CALL_RETRIEVED_EVENT."""
    CALL_CLEARED = 0x20
    """CALL_CLEARED_MASK: send CALL_CLEARED_EVENT."""
    CALL_CONNECTION_CLEARED = 0x40
    """CALL_CONNECTION_CLEARED_MASK: send CALL_CONNECTION_CLEARED_EVENT."""
    CALL_ORIGINATED = 0x80
    """CALL_ORIGINATED_MASK: send CALL_ORIGINATED_EVENT."""
    CALL_CONFERENCED = 0x100
    """CALL_CONFERENCED_MASK: send CALL_CONFERENCED_EVENT."""
    CALL_TRANSFERRED = 0x200
    """CALL_TRANSFERRED_MASK: send CALL_TRANSFERRED_EVENT."""
    CALL_DIVERTED = 0x400
    """CALL_DIVERTED_MASK: send CALL_DIVERTED_EVENT."""
    CALL_SERVICE_INITIATED = 0x800
    """CALL_SERVICE_INITIATED_MASK: send CALL_SERVICE_INITIATED_EVENT."""
    CALL_TRANSLATION_ROUTE = 0x1000
    """CALL_TRANSLATION_ROUTE_MASK: send CALL_TRANSLATION_ROUTE_EVENT."""
    BEGIN_CALL = 0x2000
    """BEGIN_CALL_MASK: send BEGIN_CALL_EVENT."""
    END_CALL = 0x4000
    """END_CALL_MASK: send END_CALL_EVENT."""
    CALL_DATA_UPDATE = 0x8000
    """CALL_DATA_UPDATE_MASK: send CALL_DATA_UPDATE_EVENT."""
    CALL_FAILED = 0x10000
    """CALL_FAILED_MASK: send CALL_FAILED_EVENT."""
    CALL_REACHED_NETWORK = 0x20000
    """CALL_REACHED_NETWORK_MASK: send CALL_REACHED_NETWORK_EVENT."""
    CALL_DEQUEUED = 0x40000
    """CALL_DEQUEUED_MASK: send CALL_DEQUEUED_EVENT."""
    AGENT_PRE_CALL = 0x80000
    """AGENT_PRE_CALL_MASK: send AGENT_PRE_CALL_EVENT."""
    AGENT_PRE_CALL_ABORT = 0x100000
    """AGENT_PRE_CALL_ABORT_MASK: send AGENT_PRE_CALL_ABORT_EVENT."""
    RTP_STARTED = 0x200000
    """RTP_STARTED_MASK: send RTP_STARTED_EVENT."""
    RTP_STOPPED = 0x400000
    """RTP_STOPPED_MASK: send RTP_STOPPED_EVENT."""
    AGENT_TEAM_CONFIG = 0x800000
    """AGENT_TEAM_CONFIG_MASK: send AGENT_TEAM_CONFIG_EVENT."""
    AGENT_LEGACY_PRE_CALL = 0x1000000
    """AGENT_LEGACY_PRE_CALL_MASK: send AGENT_LEGACY_PRE_CALL_EVENT."""
    CALL_ATTRIBUTE_CHANGE = 0x2000000
    """CALL_ATTRIBUTE_CHANGE_MASK: send CALL_ATTRIBUTE_CHANGE_EVENT."""
    CALL_TERMINATION = 0x4000000
    """CALL_TERMINATION_MASK: a reserved bit."""
    CALL_AGENT_GREETING = 0x8000000
    """CALL_AGENT_GREETING_MASK: send CALL_AGENT_GREETING_EVENT (v15)."""
    NETWORK_RECORDING_STARTED = 0x10000000
    """NETWORK_RECORDING_STARTED_MASK: send NETWORK_RECORDING_STARTED_EVENT (v23)."""
    NETWORK_RECORDING_ENDED = 0x20000000
    """NETWORK_RECORDING_ENDED_MASK: send NETWORK_RECORDING_ENDED_EVENT (v23)."""
    NETWORK_RECORDING_FAILED = 0x40000000
    """NETWORK_RECORDING_FAILED_MASK: send NETWORK_RECORDING_FAILED_EVENT (v23)."""
    NETWORK_RECORDING_TARGET_INFO = 0x80000000
    """NETWORK_RECORDING_TARGET_INFO_MASK: send NETWORK_RECORDING_TARGET_INFO_EVENT (v23)."""


class CallOption(Enumeration):
    """CallOption: further options of a call-making request, particular to one peripheral."""

    UNSPECIFIED = 0
    """COPT_UNSPECIFIED: leave it to the default."""
    CALLING_AGENT_ONLINE = 1
    """COPT_CALLING_AGENT_ONLINE: call only when the calling agent is able to speak with the
    destination.
    """
    CALLING_AGENT_RESERVED = 2
    """COPT_CALLING_AGENT_RESERVED: for the DMS-100, obsolete."""
    CALLING_AGENT_NOT_RESERVED = 3
    """COPT_CALLING_AGENT_NOT_RESERVED: for the DMS-100, obsolete."""
    CALLING_AGENT_BUZZ_BASE = 4
    """COPT_CALLING_AGENT_BUZZ_BASE: for the DMS-100, obsolete."""
    CALLING_AGENT_BEEP_HSET = 5
    """COPT_CALLING_AGENT_BEEP_HSET: for the DMS-100, obsolete."""
    SERVICE_CIRCUIT_ON = 6
    """COPT_SERVICE_CIRCUIT_ON: have a call classifier listen in (ACM ECS)."""


class CallOriginatedFrom(Enumeration):
    """CallOriginatedFrom: where the call of a SET_CALL_DATA_REQ started."""

    DIALER = 68
    """DIALER: the outbound dialer placed the call; the number is ASCII 'D' (our name)."""


class CallPlacementType(Enumeration):
    """CallPlacementType: by what route a call-making request places its call."""

    UNSPECIFIED = 0
    """CPT_UNSPECIFIED: leave it to the default."""
    LINE_CALL = 1
    """CPT_LINE_CALL: call over an inside line."""
    OUTBOUND = 2
    """CPT_OUTBOUND: call to the outside."""
    OUTBOUND_NO_ACCESS_CODE = 3
    """CPT_OUTBOUND_NO_ACCESS_CODE: call to the outside that needs no access code."""
    DIRECT_POSITION = 4
    """CPT_DIRECT_POSITION: call directly to a position."""
    DIRECT_AGENT = 5
    """CPT_DIRECT_AGENT: call directly to an agent."""
    SUPERVISOR_ASSIST = 6
    """CPT_SUPERVISOR_ASSIST: call for help to a supervisor."""


class CallType(Enumeration):
    """CallType: general class of a call, in call events, call data updates and snapshots."""

    ACD_IN = 1
    """CALLTYPE_ACD_IN: ACD call from outside; with Unified CCE, a request for post-routing."""
    PREROUTE_ACD_IN = 2
    """CALLTYPE_PREROUTE_ACD_IN: ACD call from outside that was translation routed."""
    PREROUTE_DIRECT_AGENT = 3
    """CALLTYPE_PREROUTE_DIRECT_AGENT: call translation routed to one particular agent."""
    TRANSFER_IN = 4
    """CALLTYPE_TRANSFER_IN: call from outside that was transferred here."""
    OVERFLOW_IN = 5
    """CALLTYPE_OVERFLOW_IN: call from outside that overflowed to here."""
    OTHER_IN = 6
    """CALLTYPE_OTHER_IN: call from outside of another kind."""
    AUTO_OUT = 7
    """CALLTYPE_AUTO_OUT: call to the outside, dialed automatically."""
    AGENT_OUT = 8
    """CALLTYPE_AGENT_OUT: call to the outside by an agent."""
    OUT = 9
    """CALLTYPE_OUT: call to the outside."""
    AGENT_INSIDE = 10
    """CALLTYPE_AGENT_INSIDE: call inside the switch by an agent."""
    OFFERED = 11
    """CALLTYPE_OFFERED: call passed on by blind transfer."""
    CONSULT = 12
    """CALLTYPE_CONSULT: call to consult someone."""
    CONSULT_OFFERRED = 13
    """CALLTYPE_CONSULT_OFFERRED: call passed on by announced transfer."""
    CONSULT_CONFERENCE = 14
    """CALLTYPE_CONSULT_CONFERENCE: consult call that became part of a conference."""
    CONFERENCE = 15
    """CALLTYPE_CONFERENCE: call with conference parties."""
    UNMONITORED = 16
    """CALLTYPE_UNMONITORED: inside or outbound call that produces no call events."""
    PREVIEW = 17
    """CALLTYPE_PREVIEW: automatic call to the outside that the agent may decide to dial."""
    RESERVATION = 18
    """CALLTYPE_RESERVATION: call made to reserve an agent."""
    ASSIST = 19
    """CALLTYPE_ASSIST: call asking the supervisor for help."""
    EMERGENCY = 20
    """CALLTYPE_EMERGENCY: call reporting an emergency."""
    SUPERVISOR_MONITOR = 21
    """CALLTYPE_SUPERVISOR_MONITOR: silent monitoring by a supervisor."""
    SUPERVISOR_WHISPER = 22
    """CALLTYPE_SUPERVISOR_WHISPER: supervisor listens in and speaks to the agent, unheard by
    others.
    """
    SUPERVISOR_BARGEIN = 23
    """CALLTYPE_SUPERVISOR_BARGEIN: supervisor has come into the call."""
    SUPERVISOR_INTERCEPT = 24
    """CALLTYPE_SUPERVISOR_INTERCEPT: supervisor has replaced the agent."""
    TASK_ROUTED_BY_ICM = 25
    """CALLTYPE_TASK_ROUTED_BY_ICM: task that Unified CCE routed."""
    TASK_ROUTED_BY_APPLICATION = 26
    """CALLTYPE_TASK_ROUTED_BY_APPLICATION: task that the application routed."""
    RESERVATION_PREVIEW = 27
    """RESERVATION_PREVIEW: reserves an agent for outbound: preview mode."""
    RESERVATION_PREVIEW_DIRECT = 28
    """RESERVATION_PREVIEW_DIRECT: reserves an agent for outbound: direct preview mode."""
    RESERVATION_PREDICTIVE = 29
    """RESERVATION_PREDICTIVE: reserves an agent for outbound: predictive or progressive mode."""
    RESERVATION_CALLBACK = 30
    """RESERVATION_CALLBACK: reserves an agent for outbound: callback."""
    RESERVATION_PERSONAL_CALLBACK = 31
    """RESERVATION_PERSONAL_CALLBACK: reserves an agent for outbound: personal callback."""
    CUSTOMER_PREVIEW = 32
    """CUSTOMER_PREVIEW: outbound call to a customer: preview mode."""
    CUSTOMER_PREVIEW_DIRECT = 33
    """CUSTOMER_PREVIEW_DIRECT: outbound call to a customer: direct preview mode."""
    CUSTOMER_PREDICTIVE = 34
    """CUSTOMER_PREDICTIVE: outbound call to a customer: predictive or progressive mode, campaign
    with agents.
    """
    CUSTOMER_CALLBACK = 35
    """CUSTOMER_CALLBACK: outbound call to a customer: callback."""
    CUSTOMER_PERSONAL = 36
    """CUSTOMER_PERSONAL: outbound call to a customer: personal callback."""
    CUSTOMER_IVR = 37
    """CUSTOMER_IVR: outbound call to a customer: campaign that transfers to an IVR."""
    NON_ACD = 38
    """CALLTYPE_NON_ACD: an agent's call outside ACD."""
    PLAY_AGENT_GREETING = 39
    """CALLTYPE_PLAY_AGENT_GREETING: request to route a call for an agent greeting."""
    RECORD_AGENT_GREETING = 40
    """CALLTYPE_RECORD_AGENT_GREETING: call to record a greeting, started by
    AGENT_GREETING_CONTROL_REQ.
    """
    VOICE_CALL_BACK = 41
    """CALLTYPE_VOICE_CALL_BACK: callback by voice, asked for over the Agent Request API."""


class CallVariableMask(Mask):
    """CallVariableMask: call variables a client registers for with REGISTER_VARIABLES_REQ."""

    CALL_VAR_1 = 0x1
    """CALL_VAR_1_MASK: send CallVariable1."""
    CALL_VAR_2 = 0x2
    """CALL_VAR_2_MASK: send CallVariable2."""
    CALL_VAR_3 = 0x4
    """CALL_VAR_3_MASK: send CallVariable3."""
    CALL_VAR_4 = 0x8
    """CALL_VAR_4_MASK: send CallVariable4."""
    CALL_VAR_5 = 0x10
    """CALL_VAR_5_MASK: send CallVariable5."""
    CALL_VAR_6 = 0x20
    """CALL_VAR_6_MASK: send CallVariable6."""
    CALL_VAR_7 = 0x40
    """CALL_VAR_7_MASK: send CallVariable7."""
    CALL_VAR_8 = 0x80
    """CALL_VAR_8_MASK: send CallVariable8."""
    CALL_VAR_9 = 0x100
    """CALL_VAR_9_MASK: send CallVariable9."""
    CALL_VAR_10 = 0x200
    """CALL_VAR_10_MASK: send CallVariable10."""


class ClassOfDevice(Mask):
    """ClassOfDevice: kinds of traffic a device can carry, in QUERY_DEVICE_INFO_CONF."""

    OTHER = 0x10
    """DEVC_OTHER: something other than image, data and voice."""
    IMAGE = 0x20
    """DEVC_IMAGE: imaging or fast circuit-switched data, by digital data calls."""
    DATA = 0x40
    """DEVC_DATA: data by digital calls, either circuit or packet switched."""
    VOICE = 0x80
    """DEVC_VOICE: calls with sound."""


class ConfigAgentType(Enumeration):
    """ConfigAgentType: whether a configured agent is a supervisor, in CONFIG_AGENT_EVENT."""

    AGENT = 0
    """CONFIG_AGENT: agent without supervisor duties."""
    SUPERVISOR = 1
    """CONFIG_SUPERVISOR: agent who supervises."""


class ConfigDeviceType(Enumeration):
    """ConfigDeviceType: kind of device in CONFIG_DEVICE_EVENT."""

    UNKNOWN = 0
    """UNKNOWN: kind not known (our name)."""
    SERVICE = 1
    """SERVICE: device is a service (our name)."""
    SKILL_GROUP = 2
    """SKILL_GROUP: device is a skill group (our name)."""
    AGENT_ID = 3
    """AGENT_ID: device is an agent's ID (our name)."""
    AGENT_DEVICE_EXTENSION = 4
    """AGENT_DEVICE_EXTENSION: device is the extension of an agent phone (our name)."""
    ROUTE_POINT = 5
    """ROUTE_POINT: device is a route point (our name)."""
    CTI_PORT = 6
    """CTI_PORT: device is a CTI port (our name)."""
    CALL_CONTROL_GROUP = 7
    """CALL_CONTROL_GROUP: device is a call control group (our name)."""


class ConfigEndStatus(Enumeration):
    """ConfigEndStatus: how an upload of configuration ended, in CONFIG_END_EVENT."""

    SUCCESS = 0
    """CONFIGEND_SUCCESS: everything was sent."""
    NO_SERVICE_PROVIDER = 1
    """CONFIGEND_NO_SERVICE_PROVIDER: nothing sent, as this is a service-provider setup."""
    UNKNOWN_CUSTOMER = 2
    """CONFIGEND_UNKNOWN_CUSTOMER: the request's customer is unknown."""
    INVALID = 3
    """CONFIGEND_INVALID: what was sent is not a valid configuration."""
    EMPTY = 4
    """CONFIGEND_EMPTY: the server holds no configuration of that kind."""
    PARTIAL = 5
    """CONFIGEND_PARTIAL: only part was sent; other blocks will come."""


class ConfigKeyStatus(Enumeration):
    """ConfigKeyStatus: result of asking for configuration keys, in CONFIG_KEY_EVENT."""

    SUCCESS = 0
    """CONFIG_SUCCESS: the keys are in this message."""
    SERVICE_PROVIDER = 1
    """CONFIG_SERVICE_PROVIDER: nothing sent, as this is a service-provider setup."""
    NO_KEY_SUPPORT = 2
    """CONFIG_NO_KEY_SUPPORT: the server does not keep configuration keys."""
    UNKNOWN_CUSTOMER = 3
    """CONFIG_UNKNOWN_CUSTOMER: the server does not know the customer."""


class ConfigMsgMask(Mask):
    """ConfigMsgMask: kinds of configuration a client wants uploaded or kept up to date."""

    SERVICE = 0x1
    """CONFIG_MSG_SERVICE_MASK: send services."""
    SKILL_GROUP = 0x2
    """CONFIG_MSG_SKILL_GROUP_MASK: send skill groups."""
    AGENT = 0x4
    """CONFIG_MSG_AGENT_MASK: send agents."""
    DEVICE = 0x8
    """CONFIG_MSG_DEVICE_MASK: send devices."""
    CALL_TYPE = 0x10
    """CONFIG_MSG_CALL_TYPE_MASK: send call types."""
    MRD = 0x20
    """CONFIG_MSG_MRD_MASK: send media routing domains (v20)."""
    PERIPHERAL = 0x40
    """CONFIG_MSG_PERIPHERAL_MASK: send peripherals."""
    AGENT_DESK_SETTINGS = 0x80
    """CONFIG_MSG_AGENT_DESK_SETTINGS_MASK: send agent desk settings."""
    TERMINAL = 0x100
    """CONFIG_MSG_TERMINAL_MASK: send terminals; this part lists it just for CONFIG_REQUEST_EVENT's
    ConfigMsgMask.
    """
    AGENT_SERVICE = 0x200
    """CONFIG_MSG_AGENT_SERVICE_MASK: send agent services (v24); the guide writes it in decimal,
    512.
    """


class ConfigRecordType(Enumeration):
    """ConfigRecordType: what happens to a record in the CONFIG_ record events."""

    ADD = 0
    """CONFIG_RECORD_ADD: record is new."""
    CHANGE = 1
    """CONFIG_RECORD_CHANGE: record has new contents (CONFIG_TERMINAL_EVENT does not use this yet).
    """
    DELETE = 2
    """CONFIG_RECORD_DELETE: record is gone."""


class ConfigType(Enumeration):
    """ConfigType: why the server sends a configuration block, in CONFIG_BEGIN_EVENT."""

    UNUSED = 0
    """UNUSED: has no use."""
    SOLICITED = 1
    """SOLICITED: reply to a CONFIG_REQUEST_EVENT."""
    UNSOLICITED = 2
    """UNSOLICITED: news the server sends unasked."""


class ConnectionDeviceIdType(Enumeration):
    """ConnectionDeviceIDType.

    What kind of id a ConnectionDeviceID field holds, in nearly all call messages.
    """

    NONE = 65535
    """CONNECTION_ID_NONE: there is no ConnectionDeviceID."""
    STATIC = 0
    """CONNECTION_ID_STATIC: the id is the same for each call."""
    DYNAMIC = 1
    """CONNECTION_ID_DYNAMIC: the id can differ from one call to the next."""


class ConsultType(Enumeration):
    """ConsultType: what CONSULTATION_CALL_REQ is meant to lead to."""

    UNSPECIFIED = 0
    """CT_UNSPECIFIED: nothing further: an ordinary consult call, the default."""
    TRANSFER = 1
    """CT_TRANSFER: a transfer is to follow."""
    CONFERENCE = 2
    """CT_CONFERENCE: a conference is to follow."""


class ControlFailureCode(Enumeration):
    """ControlFailureCode: why a control request was refused, in CONTROL_FAILURE_CONF."""

    GENERIC_UNSPECIFIED = 0
    """CF_GENERIC_UNSPECIFIED: fits no other code."""
    GENERIC_OPERATION = 1
    """CF_GENERIC_OPERATION: the operation went wrong; nothing more is known."""
    REQUEST_INCOMPATIBLE_WITH_OBJECT = 2
    """CF_REQUEST_INCOMPATIBLE_WITH_OBJECT: object cannot take this request."""
    VALUE_OUT_OF_RANGE = 3
    """CF_VALUE_OUT_OF_RANGE: a parameter lies beyond what the server accepts."""
    OBJECT_NOT_KNOWN = 4
    """CF_OBJECT_NOT_KNOWN: server does not know a parameter's value."""
    INVALID_CALLING_DEVICE = 5
    """CF_INVALID_CALLING_DEVICE: calling device is invalid."""
    INVALID_CALLED_DEVICE = 6
    """CF_INVALID_CALLED_DEVICE: called device is invalid."""
    INVALID_FORWARDING_DESTINATION = 7
    """CF_INVALID_FORWARDING_DESTINATION: forwarding destination is invalid."""
    PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE = 8
    """CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE: no authority over the device named."""
    PRIVILEGE_VIOLATION_ON_CALLED_DEVICE = 9
    """CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE: no authority over the called device."""
    PRIVILEGE_VIOLATION_ON_CALLING_DEVICE = 10
    """CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE: no authority over the calling device."""
    INVALID_CSTA_CALL_IDENTIFIER = 11
    """CF_INVALID_CSTA_CALL_IDENTIFIER: call identifier is invalid."""
    INVALID_CSTA_DEVICE_IDENTIFIER = 12
    """CF_INVALID_CSTA_DEVICE_IDENTIFIER: device identifier is invalid."""
    INVALID_CSTA_CONNECTION_IDENTIFIER = 13
    """CF_INVALID_CSTA_CONNECTION_IDENTIFIER: connection identifier is invalid."""
    INVALID_DESTINATION = 14
    """CF_INVALID_DESTINATION: destination is invalid."""
    INVALID_FEATURE = 15
    """CF_INVALID_FEATURE: feature is invalid."""
    INVALID_ALLOCATION_STATE = 16
    """CF_INVALID_ALLOCATION_STATE: allocation state is invalid."""
    INVALID_CROSS_REF_ID = 17
    """CF_INVALID_CROSS_REF_ID: no one uses that cross-reference ID now."""
    INVALID_OBJECT_TYPE = 18
    """CF_INVALID_OBJECT_TYPE: object type is invalid."""
    SECURITY_VIOLATION = 19
    """CF_SECURITY_VIOLATION: security was breached; nothing more is known."""
    GENERIC_STATE_INCOMPATIBILITY = 21
    """CF_GENERIC_STATE_INCOMPATIBILITY: state of a related device does not allow it."""
    INVALID_OBJECT_STATE = 22
    """CF_INVALID_OBJECT_STATE: object's state does not suit the request."""
    INVALID_CONNECTION_ID_FOR_ACTIVE_CALL = 23
    """CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL: connection ID of the active call is invalid."""
    NO_ACTIVE_CALL = 24
    """CF_NO_ACTIVE_CALL: there is no call in progress."""
    NO_HELD_CALL = 25
    """CF_NO_HELD_CALL: there is no call on hold."""
    NO_CALL_TO_CLEAR = 26
    """CF_NO_CALL_TO_CLEAR: no call belongs to the connection ID."""
    NO_CONNECTION_TO_CLEAR = 27
    """CF_NO_CONNECTION_TO_CLEAR: no connection belongs to the connection ID."""
    NO_CALL_TO_ANSWER = 28
    """CF_NO_CALL_TO_ANSWER: there is no call ringing."""
    NO_CALL_TO_COMPLETE = 29
    """CF_NO_CALL_TO_COMPLETE: there is no active call that could be completed."""
    GENERIC_SYSTEM_RESOURCE_AVAILABILITY = 31
    """CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY: system is short of resources; nothing more is known.
    """
    SERVICE_BUSY = 32
    """CF_SERVICE_BUSY: service is temporarily busy."""
    RESOURCE_BUSY = 33
    """CF_RESOURCE_BUSY: a resource within is busy."""
    RESOURCE_OUT_OF_SERVICE = 34
    """CF_RESOURCE_OUT_OF_SERVICE: a resource required is not in service."""
    NETWORK_BUSY = 35
    """CF_NETWORK_BUSY: a sub-domain of the server is busy."""
    NETWORK_OUT_OF_SERVICE = 36
    """CF_NETWORK_OUT_OF_SERVICE: a sub-domain of the server is not in service."""
    OVERALL_MONITOR_LIMIT_EXCEEDED = 37
    """CF_OVERALL_MONITOR_LIMIT_EXCEEDED: more than the server allows overall."""
    CONFERENCE_MEMBER_LIMIT_EXCEEDED = 38
    """CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED: conference would have too many parties."""
    GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY = 41
    """CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY: short of resources that were bought or
    contracted for.
    """
    OBJECT_MONITOR_LIMIT_EXCEEDED = 42
    """CF_OBJECT_MONITOR_LIMIT_EXCEEDED: more than the server allows of this kind."""
    EXTERNAL_TRUNK_LIMIT_EXCEEDED = 43
    """CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED: more than the allowed external trunks."""
    OUTSTANDING_REQUEST_LIMIT_EXCEEDED = 44
    """CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED: too many requests still unanswered."""
    GENERIC_PERFORMANCE_MANAGEMENT = 51
    """CF_GENERIC_PERFORMANCE_MANAGEMENT: performance management said no; nothing more is known."""
    PERFORMANCE_LIMIT_EXCEEDED = 52
    """CF_PERFORMANCE_LIMIT_EXCEEDED: a limit on performance was exceeded."""
    SEQUENCE_NUMBER_VIOLATED = 61
    """CF_SEQUENCE_NUMBER_VIOLATED: error in the sequence number."""
    TIME_STAMP_VIOLATED = 62
    """CF_TIME_STAMP_VIOLATED: error in the time stamp."""
    PAC_VIOLATED = 63
    """CF_PAC_VIOLATED: error in the PAC."""
    SEAL_VIOLATED = 64
    """CF_SEAL_VIOLATED: error in the seal."""
    GENERIC_UNSPECIFIED_REJECTION = 70
    """CF_GENERIC_UNSPECIFIED_REJECTION: request turned down; nothing more is known."""
    GENERIC_OPERATION_REJECTION = 71
    """CF_GENERIC_OPERATION_REJECTION: operation turned down; nothing more is known."""
    DUPLICATE_INVOCATION_REJECTION = 72
    """CF_DUPLICATE_INVOCATION_REJECTION: the service was already requested."""
    UNRECOGNIZED_OPERATION_REJECTION = 73
    """CF_UNRECOGNIZED_OPERATION_REJECTION: unknown operation."""
    MISTYPED_ARGUMENT_REJECTION = 74
    """CF_MISTYPED_ARGUMENT_REJECTION: a parameter has the wrong type."""
    RESOURCE_LIMITATION_REJECTION = 75
    """CF_RESOURCE_LIMITATION_REJECTION: would exceed a resource limit."""
    ACS_HANDLE_TERMINATION_REJECTION = 76
    """CF_ACS_HANDLE_TERMINATION_REJECTION: the ACS handle went out of use."""
    SERVICE_TERMINATION_REJECTION = 77
    """CF_SERVICE_TERMINATION_REJECTION: a service it depends on was ended."""
    REQUEST_TIMEOUT_REJECTION = 78
    """CF_REQUEST_TIMEOUT_REJECTION: took longer than the time allowed."""
    REQUESTS_ON_DEVICE_EXCEEDED_REJECTION = 79
    """CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION: would exceed what the device allows."""
    INVALID_AGENT_ID_SPECIFIED = 256
    """CF_INVALID_AGENT_ID_SPECIFIED: AgentID is invalid."""
    INVALID_PASSWORD_SPECIFIED = 257
    """CF_INVALID_PASSWORD_SPECIFIED: password of the agent is invalid."""
    INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED = 258
    """CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED: AgentID, the agent's password or both are invalid.
    """
    SPECIFIED_AGENT_ALREADY_SIGNED_ON = 259
    """CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON: that agent has logged in before."""
    INVALID_LOGON_DEVICE_SPECIFIED = 260
    """CF_INVALID_LOGON_DEVICE_SPECIFIED: device to log on at is invalid."""
    INVALID_ANSWERING_DEVICE_SPECIFIED = 261
    """CF_INVALID_ANSWERING_DEVICE_SPECIFIED: answering device is invalid."""
    INVALID_SKILL_GROUP_SPECIFIED = 262
    """CF_INVALID_SKILL_GROUP_SPECIFIED: skill group of the agent is invalid."""
    INVALID_CLASS_OF_SERVICE_SPECIFIED = 263
    """CF_INVALID_CLASS_OF_SERVICE_SPECIFIED: class of service is invalid."""
    INVALID_TEAM_SPECIFIED = 264
    """CF_INVALID_TEAM_SPECIFIED: team is invalid."""
    INVALID_AGENT_WORKMODE = 265
    """CF_INVALID_AGENT_WORKMODE: work mode of the agent is invalid."""
    INVALID_AGENT_REASON_CODE = 266
    """CF_INVALID_AGENT_REASON_CODE: reason code of the agent is invalid."""
    ADJUNCT_SWITCH_COMM_ERROR = 267
    """CF_ADJUNCT_SWITCH_COMM_ERROR: link between the system and the ACD has an error."""
    AGENT_NOT_PARTY_ON_CALL = 268
    """CF_AGENT_NOT_PARTY_ON_CALL: the agent does not take part in that call."""
    INTERNAL_PROCESSING_ERROR = 269
    """CF_INTERNAL_PROCESSING_ERROR: something failed inside the ACD."""
    TAKE_CALL_CONTROL_REJECTION = 270
    """CF_TAKE_CALL_CONTROL_REJECTION: call control was denied by the ACD."""
    TAKE_DOMAIN_CONTROL_REJECTION = 271
    """CF_TAKE_DOMAIN_CONTROL_REJECTION: domain control was denied by the ACD."""
    REQUESTED_SERVICE_NOT_REGISTERED = 272
    """CF_REQUESTED_SERVICE_NOT_REGISTERED: the ACD has no registration for the service."""
    INVALID_CONSULT_TYPE = 273
    """CF_INVALID_CONSULT_TYPE: consult type is invalid."""
    ANSMAP_OR_ADPARAM_FIELD_NOT_VALID = 274
    """CF_ANSMAP_OR_ADPARAM_FIELD_NOT_VALID: field ansmap or adparam is invalid."""
    INVALID_CALL_CONTROL_TABLE_SPECIFIED = 275
    """CF_INVALID_CALL_CONTROL_TABLE_SPECIFIED: call control table is invalid."""
    INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY = 276
    """CF_INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY: digits, ring time-out, AMS delay or country
    are invalid.
    """
    ANSWER_DETECT_PORT_UNAVAILABLE = 277
    """CF_ANSWER_DETECT_PORT_UNAVAILABLE: all answer detection ports are unavailable."""
    VIRTUAL_AGENT_UNAVAILABLE = 278
    """CF_VIRTUAL_AGENT_UNAVAILABLE: a virtual agent cannot be had."""
    TAKEBACK_N_XFER_ROUTE_END = 279
    """CF_TAKEBACK_N_XFER_ROUTE_END: takeback and transfer ended the route."""
    WRAPUP_DATA_REQUIRED = 280
    """CF_WRAPUP_DATA_REQUIRED: agent has to enter wrap-up data."""
    REASON_CODE_REQUIRED = 281
    """CF_REASON_CODE_REQUIRED: agent has to give a reason code."""
    INVALID_TRUNK_ID_SPECIFIED = 282
    """CF_INVALID_TRUNK_ID_SPECIFIED: trunk ID is invalid."""
    SPECIFIED_EXTENSION_ALREADY_IN_USE = 283
    """CF_SPECIFIED_EXTENSION_ALREADY_IN_USE: someone else uses the extension."""
    ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED = 284
    """CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED: conference or transfer of arbitrary calls is not
    supported.
    """
    NETWORK_TRANSFER_OR_CONSULT = 285
    """CF_NETWORK_TRANSFER_OR_CONSULT: consult or transfer in the network."""
    NETWORK_TRANSFER_OR_CONSULT_FAILED = 286
    """CF_NETWORK_TRANSFER_OR_CONSULT_FAILED: consult or transfer in the network did not succeed."""
    DEVICE_RESTRICTED = 287
    """CF_DEVICE_RESTRICTED: device is under a restriction."""
    LINE_RESTRICTED = 288
    """CF_LINE_RESTRICTED: line is under a restriction."""
    AGENT_ACCOUNT_LOCKED_OUT = 289
    """CF_AGENT_ACCOUNT_LOCKED_OUT: account of the agent is locked."""
    DROP_ANY_PARTY_NOT_ENABLED_CTI = 290
    """CF_DROP_ANY_PARTY_NOT_ENABLED_CTI: CTI is not enabled to drop any party."""
    MAXIMUM_LINE_LIMIT_EXCEEDED = 291
    """CF_MAXIMUM_LINE_LIMIT_EXCEEDED: exceeds the number of lines allowed."""
    SHARED_LINES_NOT_SUPPORTED = 292
    """CF_SHARED_LINES_NOT_SUPPORTED: no support for shared lines."""
    EXTENSION_NOT_UNIQUE = 293
    """CF_EXTENSION_NOT_UNIQUE: more than one match for the extension."""
    UNKNOWN_INTERFACE_CTRLR_ID = 1001
    """CF_UNKNOWN_INTERFACE_CTRLR_ID: ID of the interface controller is unknown."""
    INVALID_INTERFACE_CTRLR_TYPE = 1002
    """CF_INVALID_INTERFACE_CTRLR_TYPE: type of the interface controller is invalid."""
    SOFTWARE_REV_NO_SUPPORTED = 1003
    """CF_SOFTWARE_REV_NO_SUPPORTED: no support for this software revision."""
    UNKNOWN_PID = 1004
    """CF_UNKNOWN_PID: PeripheralID is unknown."""
    INVALID_TABLE_SPECIFIED = 1005
    """CF_INVALID_TABLE_SPECIFIED: table is invalid."""
    PD_SERVICE_INACTIVE = 1006
    """CF_PD_SERVICE_INACTIVE: service for peripheral data is inactive."""
    UNKNOWN_ROUTING_CLIENT_ID = 1007
    """CF_UNKNOWN_ROUTING_CLIENT_ID: RoutingClientID is unknown."""
    RC_SERVICE_INACTIVATE = 1008
    """CF_RC_SERVICE_INACTIVATE: service of the routing client is inactive."""
    INVALID_DIALED_NUMBER = 1009
    """CF_INVALID_DIALED_NUMBER: number dialed is invalid."""
    INVALID_PARAMETER = 1010
    """CF_INVALID_PARAMETER: a parameter of the request is invalid."""
    UNKNOWN_ROUTING_PROBLEM = 1011
    """CF_UNKNOWN_ROUTING_PROBLEM: routing went wrong; nothing more is known."""
    UNSUPPORTED_PD_MESSAGE_REVISION = 1012
    """CF_UNSUPPORTED_PD_MESSAGE_REVISION: no support for this version of the peripheral data
    protocol.
    """
    UNSUPPORTED_RC_MESSAGE_REVISION = 1013
    """CF_UNSUPPORTED_RC_MESSAGE_REVISION: no support for this version of the routing client
    protocol.
    """
    UNSUPPORTED_IC_MESSAGE_REVISION = 1014
    """CF_UNSUPPORTED_IC_MESSAGE_REVISION: no support for this version of the interface controller
    protocol.
    """
    RC_SERVICE_INACTIVATE_PIM = 1015
    """CF_RC_SERVICE_INACTIVATE_PIM: interface to the peripheral is inactive."""
    AGENT_GREETING_CONTROL_OPERATION_FAILURE = 1016
    """CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE: AGENT_GREETING_CONTROL_REQ did not succeed;
    PeripheralErrorCode says why.
    """


class DeskSettingsMask(Mask):
    """DeskSettingsMask: switches of an agent's desk settings, in the desk settings messages."""

    AVAIL_AFTER_INCOMING = 0x1
    """DESK_AVAIL_AFTER_INCOMING_MASK: an inbound call ends with the agent available."""
    AVAIL_AFTER_OUTGOING = 0x2
    """DESK_AVAIL_AFTER_OUTGOING_MASK: a call to the outside ends with the agent available."""
    AUTO_ANSWER_ENABLED = 0x4
    """DESK_AUTO_ANSWER_ENABLED_MASK: calls reaching the agent answer themselves."""
    IDLE_REASON_REQUIRED = 0x8
    """DESK_IDLE_REASON_REQUIRED_MASK: going idle (not ready) takes a reason."""
    LOGOUT_REASON_REQUIRED = 0x10
    """DESK_LOGOUT_REASON_REQUIRED_MASK: logging out takes a reason."""
    SUPERVISOR_CALLS_ALLOWED = 0x20
    """DESK_SUPERVISOR_CALLS_ALLOWED_MASK: agent can ask a supervisor for help by a call."""
    AGENT_TO_AGENT_CALLS_ALLOWED = 0x40
    """DESK_AGENT_TO_AGENT_CALLS_ALLOWED: agent can call fellow agents."""
    OUTBOUND_ACCESS_INTERNATIONAL = 0x80
    """DESK_OUTBOUND_ACCESS_INTERNATIONAL_MASK: agent can place international calls."""
    OUTBOUND_ACCESS_PUBLIC_NET = 0x100
    """DESK_OUTBOUND_ACCESS_PUBLIC_NET_MASK: agent can use the public network for calls."""
    OUTBOUND_ACCESS_PRIVATE_NET = 0x200
    """DESK_OUTBOUND_ACCESS_PRIVATE_NET_MASK: agent can use the private network for calls."""
    OUTBOUND_ACCESS_OPERATOR_ASSISTED = 0x400
    """DESK_OUTBOUND_ACCESS_OPERATOR_ASSISTED_MASK: agent can place calls with an operator's
    assistance.
    """
    OUTBOUND_ACCESS_PBX = 0x800
    """DESK_OUTBOUND_ACCESS_PBX_MASK: agent can call out through the PBX."""
    NON_ACD_CALLS_ALLOWED = 0x1000
    """DESK_NON_ACD_CALLS_ALLOWED_MASK: agent can make or answer calls that are not ACD."""
    AGENT_CAN_SELECT_GROUP = 0x2000
    """DESK_AGENT_CAN_SELECT_GROUP_MASK: agent can pick groups at login."""


class DestinationCountry(Enumeration):
    """DestinationCountry: country called by MAKE_PREDICTIVE_CALL_REQ."""

    UNSPECIFIED = 0
    """DEST_UNSPECIFIED: not known, so the default applies."""
    US_AND_CANADA = 1
    """DEST_US_AND_CANADA: in Canada or the United States."""


class DeviceIdType(Enumeration):
    """DeviceIDType: what the device id next to this field identifies."""

    NONE = 65535
    """DEVID_NONE: the device id is absent."""
    DEVICE_IDENTIFIER = 0
    """DEVID_DEVICE_IDENTIFIER: a phone of the peripheral, by its extension."""
    TRUNK_IDENTIFIER = 70
    """DEVID_TRUNK_IDENTIFIER: a single trunk."""
    TRUNK_GROUP_IDENTIFIER = 71
    """DEVID_TRUNK_GROUP_IDENTIFIER: a group of trunks."""
    IP_PHONE_MAC_IDENTIFIER = 72
    """DEVID_IP_PHONE_MAC_IDENTIFIER: an IP phone, by MAC address (only Unified CCX)."""
    CTI_PORT = 73
    """DEVID_CTI_PORT: a CTI port (only Unified CCX)."""
    ROUTE_POINT = 74
    """DEVID_ROUTE_POINT: a route point."""
    EXTERNAL = 75
    """DEVID_EXTERNAL: something outside, by ANI or another identifier."""
    AGENT_DEVICE = 76
    """DEVID_AGENT_DEVICE: the phone an agent uses."""
    QUEUE = 77
    """DEVID_QUEUE: a queue."""
    NON_ACD_DEVICE_IDENTIFIER = 78
    """DEVID_NON_ACD_DEVICE_IDENTIFIER: a phone extension regarded as non-ACD."""
    SHARED_DEVICE_IDENTIFIER = 79
    """DEVID_SHARED_DEVICE_IDENTIFIER: an extension on a shared line, with any number of phones from
    0 up.
    """


class DispositionCode(Enumeration):
    """DispositionCode: how the called party's part of the call or task ended."""

    ABANDONED_IN_NETWORK = 1
    """ABANDONED_IN_NETWORK: call given up in the network."""
    ABANDONED_IN_LOCAL_QUEUE = 2
    """ABANDONED_IN_LOCAL_QUEUE: call given up in the local queue."""
    ABANDONED_RING = 3
    """ABANDONED_RING: call given up during ringing."""
    ABANDONED_DELAY = 4
    """ABANDONED_DELAY: call given up in a delay."""
    ABANDONED_INTERFLOW = 5
    """ABANDONED_INTERFLOW: call given up during interflow."""
    ABANDONED_AGENT_TERMINAL = 6
    """ABANDONED_AGENT_TERMINAL: call given up at the agent's terminal."""
    SHORT = 7
    """SHORT: call was a short one."""
    BUSY = 8
    """BUSY: busy was met."""
    FORCED_BUSY = 9
    """FORCED_BUSY: busy was forced."""
    DISCONNECT_DROP_NO_ANSWER = 10
    """DISCONNECT_DROP_NO_ANSWER: cut off as no one answered."""
    DISCONNECT_DROP_BUSY = 11
    """DISCONNECT_DROP_BUSY: cut off with busy."""
    DISCONNECT_DROP_REORDER = 12
    """DISCONNECT_DROP_REORDER: cut off with reorder."""
    DISCONNECT_DROP_HANDLED_PRIMARY_ROUTE = 13
    """DISCONNECT_DROP_HANDLED_PRIMARY_ROUTE: handled by the primary route, then cut off."""
    DISCONNECT_DROP_HANDLED_OTHER = 14
    """DISCONNECT_DROP_HANDLED_OTHER: handled in another way, then cut off."""
    REDIRECTED = 15
    """REDIRECTED: sent elsewhere."""
    CUT_THROUGH = 16
    """CUT_THROUGH: connection cut through."""
    INTRAFLOW = 17
    """INTRAFLOW: intraflow took place."""
    INTERFLOW = 18
    """INTERFLOW: interflow took place."""
    RING_NO_ANSWER = 19
    """RING_NO_ANSWER: no answer while ringing."""
    INTERCEPT_REORDER = 20
    """INTERCEPT_REORDER: intercepted with reorder."""
    INTERCEPT_DENIAL = 21
    """INTERCEPT_DENIAL: intercepted with a denial."""
    TIME_OUT = 22
    """TIME_OUT: time ran out."""
    VOICE_ENERGY = 23
    """VOICE_ENERGY: energy of a voice detected."""
    NON_CLASSIFIED_ENERGY_DETECTED = 24
    """NON_CLASSIFIED_ENERGY_DETECTED: energy detected that fits no class."""
    NO_CUT_THROUGH = 25
    """NO_CUT_THROUGH: connection not cut through."""
    U_ABORT = 26
    """U_ABORT: ended by a U-abort."""
    FAILED_SOFTWARE = 27
    """FAILED_SOFTWARE: ended by a fault in software."""
    BLIND_TRANSFER = 28
    """BLIND_TRANSFER: passed on by blind transfer."""
    ANNOUNCED_TRANSFER = 29
    """ANNOUNCED_TRANSFER: passed on by announced transfer."""
    CONFERENCED = 30
    """CONFERENCED: joined to a conference."""
    DUPLICATE_TRANSFER = 31
    """DUPLICATE_TRANSFER: transfer was a duplicate."""
    UNMONITORED_DEVICE = 32
    """UNMONITORED_DEVICE: device is not monitored."""
    ANSWERING_MACHINE = 33
    """ANSWERING_MACHINE: a machine answered."""
    NETWORK_BLIND_TRANSFER = 34
    """NETWORK_BLIND_TRANSFER: passed on by blind transfer in the network."""
    TASK_ABANDONED_IN_ROUTER = 35
    """TASK_ABANDONED_IN_ROUTER: task given up while in the router."""
    TASK_ABANDONED_BEFORE_OFFERED = 36
    """TASK_ABANDONED_BEFORE_OFFERED: task given up before an offer was made."""
    TASK_ABANDONED_WHILE_OFFERED = 37
    """TASK_ABANDONED_WHILE_OFFERED: task given up during the offer."""
    NORMAL_END_TASK = 38
    """NORMAL_END_TASK: task came to its regular end."""
    CANT_OBTAIN_TASK_ID = 39
    """CANT_OBTAIN_TASK_ID: a task ID could not be obtained."""
    AGENT_LOGGED_OUT_DURING_TASK = 40
    """AGENT_LOGGED_OUT_DURING_TASK: task cut short as the agent logged out."""
    MAXIMUM_TASK_LIFETIME_EXCEEDED = 41
    """MAXIMUM_TASK_LIFETIME_EXCEEDED: task lasted beyond its maximum life."""
    APPLICATION_PATH_WENT_DOWN = 42
    """APPLICATION_PATH_WENT_DOWN: path to the application was lost."""
    UNIFIED_CCE_ROUTING_COMPLETE = 43
    """UNIFIED_CCE_ROUTING_COMPLETE: Unified CCE finished routing."""
    UNIFIED_CCE_ROUTING_DISABLED = 44
    """UNIFIED_CCE_ROUTING_DISABLED: Unified CCE has routing disabled."""
    APPLICATION_INVALID_MRD_ID = 45
    """APPLICATION_INVALID_MRD_ID: application used an invalid MRD ID."""
    APPLICATION_INVALID_DIALOGUE_ID = 46
    """APPLICATION_INVALID_DIALOGUE_ID: application used an invalid dialogue ID."""
    APPLICATION_DUPLICATE_DIALOGUE_ID = 47
    """APPLICATION_DUPLICATE_DIALOGUE_ID: application used a dialogue ID twice."""
    APPLICATION_INVALID_INVOKE_ID = 48
    """APPLICATION_INVALID_INVOKE_ID: application used an invalid invoke ID."""
    APPLICATION_INVALID_SCRIPT_SELECTOR = 49
    """APPLICATION_INVALID_SCRIPT_SELECTOR: application used an invalid script selector."""
    APPLICATION_TERMINATE_DIALOGUE = 50
    """APPLICATION_TERMINATE_DIALOGUE: application closed the dialogue."""
    TASK_ENDED_DURING_APPLICATION_INIT = 51
    """TASK_ENDED_DURING_APPLICATION_INIT: task finished while the application was starting."""
    CALLED_PARTY_DISCONNECTED = 52
    """CALLED_PARTY_DISCONNECTED: called side disconnected."""
    PARTIAL_CALL = 53
    """PARTIAL_CALL: call was incomplete."""
    DROP_NETWORK_CONSULT = 54
    """DROP_NETWORK_CONSULT: consult in the network was dropped."""
    NETWORK_CONSULT_TRANSFER = 55
    """NETWORK_CONSULT_TRANSFER: consult in the network turned into a transfer."""
    ABANDON_NETWORK_CONSULT = 57
    """ABANDON_NETWORK_CONSULT: consult in the network was given up."""
    ROUTER_REQUERY_BEFORE_ANSWER = 58
    """ROUTER_REQUERY_BEFORE_ANSWER: router asked again before the answer."""
    ROUTER_REQUERY_AFTER_ANSWER = 59
    """ROUTER_REQUERY_AFTER_ANSWER: router asked again after the answer."""
    NETWORK_ERROR = 60
    """NETWORK_ERROR: error in the network."""
    NETWORK_ERROR_BEFORE_ANSWER = 61
    """NETWORK_ERROR_BEFORE_ANSWER: error in the network before the answer."""
    NETWORK_ERROR_AFTER_ANSWER = 62
    """NETWORK_ERROR_AFTER_ANSWER: error in the network after the answer."""
    TASK_TRANSFER = 63
    """TASK_TRANSFER: task was handed over."""
    APPLICATION_DISCONNECTED = 64
    """APPLICATION_DISCONNECTED: application lost its connection."""
    TASK_TRANSFERRED_ON_AGENT_LOGOUT = 65
    """TASK_TRANSFERRED_ON_AGENT_LOGOUT: agent's logout moved the task to someone else."""


class EchoCancellation(Enumeration):
    """EchoCancellation: whether START_RECORDING_REQ wants echo cancelled."""

    OFF = 0
    """OFF: leave the echo in."""
    ON = 1
    """ON: take the echo out."""


class EnabledService(Enumeration):
    """EnabledService: AI services switched on for an agent or a call."""

    AGENT_ANSWERS = 1
    """AGENT_ANSWERS: agent is offered suggested answers."""
    AGENT_CALL_TRANSCRIPTION = 2
    """AGENT_CALL_TRANSCRIPTION: agent sees the call written down live."""


class EventCause(Enumeration):
    """EventCause: what brought a call event about."""

    NONE = 65535
    """CEC_NONE: event names no cause."""
    ACTIVE_MONITOR = 1
    """CEC_ACTIVE_MONITOR: call is being monitored actively."""
    ALTERNATE = 2
    """CEC_ALTERNATE: result of alternating calls."""
    BUSY = 3
    """CEC_BUSY: busy was met."""
    CALL_BACK = 4
    """CEC_CALL_BACK: result of a callback."""
    CALL_CANCELLED = 5
    """CEC_CALL_CANCELLED: call was called off."""
    CALL_FORWARD_ALWAYS = 6
    """CEC_CALL_FORWARD_ALWAYS: every call is forwarded."""
    CALL_FORWARD_BUSY = 7
    """CEC_CALL_FORWARD_BUSY: call forwarded because of busy."""
    CALL_FORWARD_NO_ANSWER = 8
    """CEC_CALL_FORWARD_NO_ANSWER: call forwarded because nobody answered."""
    CALL_FORWARD = 9
    """CEC_CALL_FORWARD: call forwarded."""
    CALL_NOT_ANSWERED = 10
    """CEC_CALL_NOT_ANSWERED: nobody answered."""
    CALL_PICKUP = 11
    """CEC_CALL_PICKUP: result of call pickup."""
    CAMP_ON = 12
    """CEC_CAMP_ON: call camps on."""
    DEST_NOT_OBTAINABLE = 13
    """CEC_DEST_NOT_OBTAINABLE: no way to the destination."""
    DO_NOT_DISTURB = 14
    """CEC_DO_NOT_DISTURB: party does not want to be disturbed."""
    INCOMPATIBLE_DESTINATION = 15
    """CEC_INCOMPATIBLE_DESTINATION: destination is not compatible."""
    INVALID_ACCOUNT_CODE = 16
    """CEC_INVALID_ACCOUNT_CODE: account code is invalid."""
    KEY_CONFERENCE = 17
    """CEC_KEY_CONFERENCE: conference by key."""
    LOCKOUT = 18
    """CEC_LOCKOUT: result of a lockout."""
    MAINTENANCE = 19
    """CEC_MAINTENANCE: maintenance work."""
    NETWORK_CONGESTION = 20
    """CEC_NETWORK_CONGESTION: network has too much traffic."""
    NETWORK_NOT_OBTAINABLE = 21
    """CEC_NETWORK_NOT_OBTAINABLE: no way to the network."""
    NEW_CALL = 22
    """CEC_NEW_CALL: call is new."""
    NO_AVAILABLE_AGENTS = 23
    """CEC_NO_AVAILABLE_AGENTS: all agents are unavailable."""
    OVERRIDE = 24
    """CEC_OVERRIDE: result of an override."""
    PARK = 25
    """CEC_PARK: call is parked."""
    OVERFLOW = 26
    """CEC_OVERFLOW: call overflowed."""
    RECALL = 27
    """CEC_RECALL: call comes back as a recall."""
    REDIRECTED = 28
    """CEC_REDIRECTED: call was sent elsewhere."""
    REORDER_TONE = 29
    """CEC_REORDER_TONE: a reorder tone."""
    RESOURCES_NOT_AVAILABLE = 30
    """CEC_RESOURCES_NOT_AVAILABLE: resources were not there."""
    SILENT_MONITOR = 31
    """CEC_SILENT_MONITOR: call is silently monitored."""
    TRANSFER = 32
    """CEC_TRANSFER: call is transferred."""
    TRUNKS_BUSY = 33
    """CEC_TRUNKS_BUSY: no free trunk."""
    VOICE_UNIT_INITIATOR = 34
    """CEC_VOICE_UNIT_INITIATOR: a voice unit began it."""
    TIME_OUT = 35
    """CEC_TIME_OUT: time ran out."""
    NEW_CALL_INTERFLOW = 36
    """CEC_NEW_CALL_INTERFLOW: interflow brought a new call."""
    SIMULATION_INIT_REQUEST = 37
    """CEC_SIMULATION_INIT_REQUEST: request to initialize a simulation."""
    SIMULATION_RESET_REQUEST = 38
    """CEC_SIMULATION_RESET_REQUEST: request to reset a simulation."""
    CTI_LINK_DOWN = 39
    """CEC_CTI_LINK_DOWN: the CTI link was lost."""
    PERIPHERAL_RESET_REQUEST = 40
    """CEC_PERIPHERAL_RESET_REQUEST: request to reset the peripheral."""
    MD110_CONFERENCE_TRANSFER = 41
    """CEC_MD110_CONFERENCE_TRANSFER: transfer as conference on an MD110."""
    REMAINS_IN_Q = 42
    """CEC_REMAINS_IN_Q: call keeps its place in the queue."""
    SUPERVISOR_ASSIST = 43
    """CEC_SUPERVISOR_ASSIST: supervisor was asked to assist."""
    EMERGENCY_CALL = 44
    """CEC_EMERGENCY_CALL: call reports an emergency."""
    SUPERVISOR_CLEAR = 45
    """CEC_SUPERVISOR_CLEAR: supervisor cleared the call."""
    SUPERVISOR_MONITOR = 46
    """CEC_SUPERVISOR_MONITOR: supervisor monitors."""
    SUPERVISOR_WHISPER = 47
    """CEC_SUPERVISOR_WHISPER: supervisor whispers."""
    SUPERVISOR_BARGE_IN = 48
    """CEC_SUPERVISOR_BARGE_IN: supervisor barges in."""
    SUPERVISOR_INTERCEPT = 49
    """CEC_SUPERVISOR_INTERCEPT: supervisor intercepts."""
    CALL_PARTY_UPDATE_IND = 50
    """CEC_CALL_PARTY_UPDATE_IND: parties of the call were updated."""
    CONSULT = 51
    """CEC_CONSULT: consulting another party."""
    NIC_CALL_CLEAR = 52
    """CEC_NIC_CALL_CLEAR: the NIC cleared the call."""
    DNP = 53
    """CEC_DNP: due to the dialed number plan."""
    ROUTER_REQUERY_BEFORE_ANSWER = 54
    """CEC_ROUTER_REQUERY_BEFORE_ANSWER: router asked again before the answer."""
    ROUTER_REQUERY_AFTER_ANSWER = 55
    """CEC_ROUTER_REQUERY_AFTER_ANSWER: router asked again after the answer."""
    NETWORK_ERROR = 56
    """CEC_NETWORK_ERROR: error in the network."""
    NETWORK_ERROR_BEFORE_ANSWER = 57
    """CEC_NETWORK_ERROR_BEFORE_ANSWER: error in the network before the answer."""
    NETWORK_ERROR_AFTER_ANSWER = 58
    """CEC_NETWORK_ERROR_AFTER_ANSWER: error in the network after the answer."""
    GREETING = 59
    """CEC_GREETING: agent's greeting was played."""
    RECORD_AGENT_GREETING = 60
    """CEC_RECORD_AGENT_GREETING: agent's greeting is being recorded."""
    SNAPSHOT = 61
    """CEC_SNAPSHOT: result of a snapshot."""
    MAX_QUEUE_EXCEEDED = 62
    """CEC_MAX_QUEUE_EXCEEDED: too many calls in the queue."""
    CECX_ABAND_NETWORK = 1001
    """CECX_ABAND_NETWORK: call given up in the network."""
    CECX_ABAND_LOCAL_QUEUE = 1002
    """CECX_ABAND_LOCAL_QUEUE: call given up in the local queue."""
    CECX_ABAND_RING = 1003
    """CECX_ABAND_RING: call given up during ringing."""
    CECX_ABAND_DELAY = 1004
    """CECX_ABAND_DELAY: call given up in a delay."""
    CECX_ABAND_INTERFLOW = 1005
    """CECX_ABAND_INTERFLOW: call given up during interflow."""
    CECX_ABAND_AGENT_TERMINAL = 1006
    """CECX_ABAND_AGENT_TERMINAL: call given up at the agent's terminal."""
    CECX_SHORT = 1007
    """CECX_SHORT: call was a short one."""
    CECX_BUSY = 1008
    """CECX_BUSY: busy was met."""
    CECX_FORCED_BUSY = 1009
    """CECX_FORCED_BUSY: busy was forced."""
    CECX_DROP_NO_ANSWER = 1010
    """CECX_DROP_NO_ANSWER: cut off as no one answered."""
    CECX_DROP_BUSY = 1011
    """CECX_DROP_BUSY: cut off with busy."""
    CECX_DROP_REORDER = 1012
    """CECX_DROP_REORDER: cut off with reorder."""
    CECX_DROP_HANDLED_PRIMARY_ROUTE = 1013
    """CECX_DROP_HANDLED_PRIMARY_ROUTE: handled by the primary route, then cut off."""
    CECX_DROP_HANDLED_OTHER = 1014
    """CECX_DROP_HANDLED_OTHER: handled by another route, then cut off."""
    CECX_REDIRECTED = 1015
    """CECX_REDIRECTED: sent elsewhere."""
    CECX_CUT_THROUGH = 1016
    """CECX_CUT_THROUGH: connection cut through."""
    CECX_INTRAFLOW = 1017
    """CECX_INTRAFLOW: intraflow took place."""
    CECX_INTERFLOW = 1018
    """CECX_INTERFLOW: interflow took place."""
    CECX_RING_NO_ANSWER = 1019
    """CECX_RING_NO_ANSWER: no answer while ringing."""
    CECX_INTERCEPT_REORDER = 1020
    """CECX_INTERCEPT_REORDER: intercepted with reorder."""
    CECX_INTERCEPT_DENIAL = 1021
    """CECX_INTERCEPT_DENIAL: intercepted with a denial."""
    CECX_TIME_OUT = 1022
    """CECX_TIME_OUT: time ran out."""
    CECX_VOICE_ENERGY = 1023
    """CECX_VOICE_ENERGY: energy of a voice detected."""
    CECX_NONCLASSIFIED_ENERGY_DETECT = 1024
    """CECX_NONCLASSIFIED_ENERGY_DETECT: energy detected that fits no class."""
    CECX_NO_CUT_THROUGH = 1025
    """CECX_NO_CUT_THROUGH: connection not cut through."""
    CECX_UABORT = 1026
    """CECX_UABORT: ended by a U-abort."""
    CECX_FAILED_SOFTWARE = 1027
    """CECX_FAILED_SOFTWARE: ended by a fault in software."""
    CECX_BLIND_TRANSFER = 1028
    """CECX_BLIND_TRANSFER: passed on by blind transfer."""
    CECX_ANNOUNCED_TRANSFER = 1029
    """CECX_ANNOUNCED_TRANSFER: passed on by announced transfer."""
    CECX_CONFERENCED = 1030
    """CECX_CONFERENCED: joined to a conference."""
    CECX_DUPLICATE_TRANSFER = 1031
    """CECX_DUPLICATE_TRANSFER: transfer was a duplicate."""
    CECX_UNMONITORED_DEVICE = 1032
    """CECX_UNMONITORED_DEVICE: moved to a device that is not monitored."""
    CECX_ANSWERING_MACHINE = 1033
    """CECX_ANSWERING_MACHINE: a machine answered."""
    CECX_NETWORK_BLIND_TRANSFER = 1034
    """CECX_NETWORK_BLIND_TRANSFER: passed on by blind transfer in the network."""
    CECX_TASK_ABANDONED_IN_ROUTER = 1035
    """CECX_TASK_ABANDONED_IN_ROUTER: task given up while in the router."""
    CECX_TASK_ABANDONED_BEFORE_OFFERED = 1036
    """CECX_TASK_ABANDONED_BEFORE_OFFERED: task given up before an offer was made."""
    CECX_TASK_ABANDONED_WHILE_OFFERED = 1037
    """CECX_TASK_ABANDONED_WHILE_OFFERED: task given up during the offer."""
    CECX_NORMAL_END_TASK = 1038
    """CECX_NORMAL_END_TASK: task came to its regular end."""
    CECX_CANT_OBTAIN_TASK_ID = 1039
    """CECX_CANT_OBTAIN_TASK_ID: a task ID could not be obtained."""
    CECX_AGENT_LOGGED_OUT_DURING_TASK = 1040
    """CECX_AGENT_LOGGED_OUT_DURING_TASK: task cut short as the agent logged out."""
    CECX_MAX_TASK_LIFETIME_EXCEEDED = 1041
    """CECX_MAX_TASK_LIFETIME_EXCEEDED: task lasted beyond its maximum life."""
    CECX_APPLICATION_PATH_WENT_DOWN = 1042
    """CECX_APPLICATION_PATH_WENT_DOWN: path to the application was lost."""
    CECX_ICM_ROUTING_COMPLETE = 1043
    """CECX_ICM_ROUTING_COMPLETE: Unified CCE finished routing."""
    CECX_ICM_ROUTING_DISABLED = 1044
    """CECX_ICM_ROUTING_DISABLED: Unified CCE has routing disabled."""
    CECX_APPL_INVALID_MRD_ID = 1045
    """CECX_APPL_INVALID_MRD_ID: application used an invalid MRD ID."""
    CECX_APPL_INVALID_DIALOGUE_ID = 1046
    """CECX_APPL_INVALID_DIALOGUE_ID: application used an invalid dialogue ID."""
    CECX_APPL_DUPLICATE_DIALOGUE_ID = 1047
    """CECX_APPL_DUPLICATE_DIALOGUE_ID: application used a dialogue ID twice."""
    CECX_APPL_INVALID_INVOKE_ID = 1048
    """CECX_APPL_INVALID_INVOKE_ID: application used an invalid invoke ID."""
    CECX_APPL_INVALID_SCRIPT_SELECTOR = 1049
    """CECX_APPL_INVALID_SCRIPT_SELECTOR: application used an invalid script selector."""
    CECX_APPL_TERMINATE_DIALOGUE = 1050
    """CECX_APPL_TERMINATE_DIALOGUE: application closed the dialogue."""
    CECX_TASK_ENDED_DURING_APP_INIT = 1051
    """CECX_TASK_ENDED_DURING_APP_INIT: task finished while the application was starting."""
    CECX_CALLED_PARTY_DISCONNECTED = 1052
    """CECX_CALLED_PARTY_DISCONNECTED: called side disconnected."""
    CECX_PARTIAL_CALL = 1053
    """CECX_PARTIAL_CALL: call was incomplete."""
    CECX_DROP_NETWORK_CONSULT = 1054
    """CECX_DROP_NETWORK_CONSULT: consult in the network was dropped."""
    CECX_NETWORK_CONSULT_TRANSFER = 1055
    """CECX_NETWORK_CONSULT_TRANSFER: consult in the network turned into a transfer."""
    CECX_NETWORK_CONFERENCE = 1056
    """CECX_NETWORK_CONFERENCE: conference in the network."""
    CECX_ABAND_NETWORK_CONSULT = 1057
    """CECX_ABAND_NETWORK_CONSULT: consult in the network was given up."""


class FacilityType(Enumeration):
    """FacilityType: what kind of facility a call-making request uses."""

    UNSPECIFIED = 0
    """FT_UNSPECIFIED: leave it to the default."""
    TRUNK_GROUP = 1
    """FT_TRUNK_GROUP: use a group of trunks."""
    SKILL_GROUP = 2
    """FT_SKILL_GROUP: use a skill group or split."""


class ForcedFlag(Enumeration):
    """ForcedFlag: whether SET_AGENT_STATE_REQ forces a login or logout."""

    FALSE = 0
    """FALSE: no forcing, an ordinary request."""
    TRUE = 1
    """TRUE: carry out the change even when invalid (only for login and logout)."""
    AUTHENTICATE_ONLY = 2
    """AUTHENTICATE_ONLY: only verify the agent, state stays (login only); reserved, idle in the
    server (our name).
    """


class ForwardType(Enumeration):
    """ForwardType: when calls get forwarded; none of the known message layouts carries it."""

    IMMEDIATE = 0
    """FWT_IMMEDIATE: forward each call."""
    BUSY = 1
    """FWT_BUSY: forward if busy."""
    NO_ANS = 2
    """FWT_NO_ANS: forward if nobody answers."""
    BUSY_INT = 3
    """FWT_BUSY_INT: forward internal calls if busy."""
    BUSY_EXT = 4
    """FWT_BUSY_EXT: forward external calls if busy."""
    NO_ANS_INT = 5
    """FWT_NO_ANS_INT: forward internal calls if nobody answers."""
    NO_ANS_EXT = 6
    """FWT_NO_ANS_EXT: forward external calls if nobody answers."""


class LineType(Enumeration):
    """LineType: what the line of a call is for, in call events."""

    INBOUND_ACD = 0
    """LINETYPE_INBOUND_ACD: ACD calls coming in."""
    OUTBOUND_ACD = 1
    """LINETYPE_OUTBOUND_ACD: ACD calls going out."""
    INSIDE = 2
    """LINETYPE_INSIDE: calls within the switch."""
    UNKNOWN = 3
    """LINETYPE_UNKNOWN: line serves every purpose."""
    SUPERVISOR = 4
    """LINETYPE_SUPERVISOR: calls with supervisors."""
    MESSAGE = 5
    """LINETYPE_MESSAGE: messages by voice."""
    HELP = 6
    """LINETYPE_HELP: calls for help."""
    OUTBOUND = 7
    """LINETYPE_OUTBOUND: calls going out that are not ACD."""
    DID = 8
    """LINETYPE_DID: calls dialed straight in (DID)."""
    SILENT_MONITOR = 9
    """LINETYPE_SILENT_MONITOR: monitoring in silence."""
    NON_ACD_IN = 10
    """LINETYPE_NON_ACD_IN: calls coming in that are not ACD."""
    NON_ACD_OUT = 11
    """LINETYPE_NON_ACD_OUT: calls going out that are not ACD."""


class LocalConnectionState(Enumeration):
    """LocalConnectionState: how a device stands to a call, in call events and snapshots."""

    NONE = 65535
    """LCS_NONE: does not apply."""
    NULL = 0
    """LCS_NULL: nothing ties the device to the call."""
    INITIATE = 1
    """LCS_INITIATE: device wants service (dialing)."""
    ALERTING = 2
    """LCS_ALERTING: the call rings at the device."""
    CONNECT = 3
    """LCS_CONNECT: device is an active party."""
    HOLD = 4
    """LCS_HOLD: device is a passive party, on hold."""
    QUEUED = 5
    """LCS_QUEUED: linking of device and call, either way, has stalled."""
    FAIL = 6
    """LCS_FAIL: the try to connect was broken off."""


class MaintenanceModeAccepted(Enumeration):
    """MaintenanceModeAccepted: client's answer in ACTIVE_MAINTENANCE_RESP."""

    REJECTED = 0
    """REJECTED: client says no to maintenance mode."""
    ACCEPTED = 1
    """ACCEPTED: client says yes to maintenance mode."""


class MaintenanceModeStatus(Enumeration):
    """MaintenanceModeStatus: what becomes of maintenance mode, in ACTIVE_MAINTENANCE_EVENT."""

    CANCEL = 0
    """CANCEL: maintenance mode is called off."""
    CONTINUE = 1
    """CONTINUE: maintenance mode goes ahead on the PG and CTI server."""


class MediaForkingDeviceType(Enumeration):
    """MediaForkingDeviceType.

    What copies the media to the recorder, in NETWORK_RECORDING_TARGET_INFO_EVENT.
    """

    NONE = 0
    """CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_NONE: media is not forked."""
    PHONE = 1
    """CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_PHONE: forking is done in the phone."""
    GW = 2
    """CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_GW: forking is done in the gateway."""


class MessageDistribution(Enumeration):
    """MessageDistribution: who gets the text of a USER_MESSAGE_REQ."""

    CLIENT = 0
    """DISTRIBUTE_TO_CLIENT: only the client with that ClientID."""
    SUPERVISOR = 1
    """DISTRIBUTE_TO_SUPERVISOR: the supervisor over the agent's team."""
    TEAM = 2
    """DISTRIBUTE_TO_TEAM: all clients in the same agent team."""
    ALL = 3
    """DISTRIBUTE_TO_ALL: all clients of this CTI server."""


class More(Enumeration):
    """More: whether LIST_AGENT_TEAM_CONF is the last of its set."""

    LAST_MESSAGE = 0
    """LAST_MESSAGE: this confirmation is the last (our name)."""
    MORE_MESSAGES = 1
    """MORE_MESSAGES: other confirmations come after this one (our name)."""


class MultilineAgentControl(Enumeration):
    """MultilineAgentControl.

    Whether agents of a peripheral can control several lines, in OPEN_CONF (v14).
    """

    SINGLE_LINE = 0
    """SINGLE_LINE: one line and no more (our name)."""
    MULTILINE = 1
    """MULTILINE: several lines can be used (our name)."""


class OtherFeatureMask(Mask):
    """OtherFeatureMask: further abilities of a device, in QUERY_DEVICE_INFO_CONF."""

    POST_ROUTE = 0x1
    """FEATURE_POST_ROUTE: can do post routing."""
    UNIQUE_CONSULT_CALLID = 0x2
    """FEATURE_UNIQUE_CONSULT_CALLID: gives each consult call a call id of its own."""


class PgStatusCode(Mask):
    """PGStatusCode: what is wrong at the peripheral gateway, in OPEN_CONF and SYSTEM_EVENT."""

    OPC_DOWN = 0x1
    """PGS_OPC_DOWN: CTI Server without the PG's OPC process: unable to send call or agent events.
    """
    CC_DOWN = 0x2
    """PGS_CC_DOWN: PG without central controller: harms translation and post routing, other events
    go on.
    """
    PERIPHERAL_OFFLINE = 0x4
    """PGS_PERIPHERAL_OFFLINE: one or more of the monitored peripherals are down."""
    CTI_SERVER_OFFLINE = 0x8
    """PGS_CTI_SERVER_OFFLINE: client and CTI Server cannot reach each other."""
    LIMITED_FUNCTION = 0x10
    """PGS_LIMITED_FUNCTION: from a layer in between, during PGS_CTI_SERVER_OFFLINE: some local call
    control works.
    """


class PeripheralType(Enumeration):
    """PeripheralType: make or kind of the peripheral, in most event messages."""

    ASPECT = 1
    """PT_ASPECT: CallCenter made by Aspect."""
    MERIDIAN = 2
    """PT_MERIDIAN: Meridian ACD made by Nortel."""
    G2 = 3
    """PT_G2: G2 made by Lucent."""
    DEFINITY_ECS_NON_EAS = 4
    """PT_DEFINITY_ECS_NON_EAS: DEFINITY ECS made by Lucent, expert agent selection missing."""
    DEFINITY_ECS_EAS = 5
    """PT_DEFINITY_ECS_EAS: DEFINITY ECS made by Lucent, expert agent selection included."""
    GALAXY = 6
    """PT_GALAXY: obsolete type."""
    SPECTRUM = 7
    """PT_SPECTRUM: obsolete type."""
    VRU = 8
    """PT_VRU: VRU that sends events."""
    VRU_POLLED = 9
    """PT_VRU_POLLED: VRU that is polled."""
    DMS100 = 10
    """PT_DMS100: obsolete type."""
    SIEMENS_9006 = 11
    """PT_SIEMENS_9006: Hicom 9006 made by Siemens."""
    SIEMENS_9005 = 12
    """PT_SIEMENS_9005: 9751 CBX 9005 (Rolm) made by Siemens."""
    ALCATEL = 13
    """PT_ALCATEL: 4400 made by Alcatel."""
    NEC_NEAX_2X00 = 14
    """PT_NEC_NEAX_2x00: obsolete type."""
    ACP_1000 = 15
    """PT_ACP_1000: ACP1000 made by Ericsson."""
    SYMPOSIUM = 16
    """PT_SYMPOSIUM: Symposium made by Nortel."""
    ENTERPRISE_AGENT = 17
    """PT_ENTERPRISE_AGENT: manager peripheral of Unified CCE."""
    MD110 = 18
    """PT_MD110: MD-110 made by Ericsson."""
    MEDIA_ROUTING = 19
    """PT_MEDIA_ROUTING: peripheral for media routing."""
    GENERIC = 20
    """PT_GENERIC: peripheral of no particular make."""
    ACMI_CRS = 21
    """PT_ACMI_CRS: gateway PG that fronts Unified CCX."""
    ACMI_IPCC = 22
    """PT_ACMI_IPCC: gateway PG that fronts Unified CCE or CCX."""
    SIMPLIFIED_IPCC = 23
    """PT_SIMPLIFIED_IPCC: peripheral of a simplified IPCC."""
    ARS = 24
    """PT_ARS: PG system for ARS."""
    ACMI_ERS = 25
    """PT_ACMI_ERS: PG system for ERS."""
    ACMI_EXPERT_ADVISOR = 26
    """PT_ACMI_EXPERT_ADVISOR: obsolete type."""
    NONE = 65535
    """PT_NONE: does not apply."""


class PlayToneDirection(Enumeration):
    """PlayToneDirection: who hears the tone that START_NETWORK_RECORDING_REQ plays."""

    PLAY_LOCAL_ONLY = 0
    """PLAY_LOCAL_ONLY: just the local party hears the tone."""
    PLAY_REMOTE_ONLY = 1
    """PLAY_REMOTE_ONLY: just the remote party hears the tone."""
    PLAY_BOTH_LOCAL_AND_REMOTE = 2
    """PLAY_BOTH_LOCAL_AND_REMOTE: local and remote party hear the tone."""
    DO_NOT_PLAY_TONE = 3
    """DO_NOT_PLAY_TONE: nobody hears a tone; holds too when the field is missing."""


class PlayZipTone(Enumeration):
    """PlayZipTone: desk setting: whether automatic answering sounds a zip tone (v23 or v24)."""

    DISABLED = 0
    """DISABLED: automatic answering stays silent."""
    ENABLED = 1
    """ENABLED: automatic answering sounds a zip tone."""


class RtpDirection(Enumeration):
    """RTPDirection.

    Which way an RTP stream runs, in the RTP events and START/STOP_RECORDING_REQ.
    """

    INPUT = 0
    """INPUT: stream comes in."""
    OUTPUT = 1
    """OUTPUT: stream goes out."""
    BIDIRECTIONAL = 2
    """BIDIRECTIONAL: stream runs in both directions."""


class RtpType(Enumeration):
    """RTPType: what an RTP stream carries, in RTP_STARTED_EVENT and START_RECORDING_REQ."""

    AUDIO = 0
    """AUDIO: carries audio."""
    VIDEO = 1
    """VIDEO: carries video."""
    DATA = 2
    """DATA: carries data."""


class RecorderStatus(Enumeration):
    """RecorderStatus: how the recorder is doing, in NETWORK_RECORDING_TARGET_INFO_EVENT."""

    UNKNOWN = 0
    """CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_UNKNOWN: nothing known about the recorder."""
    SUCCESS = 1
    """CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_SUCCESS: recorder is doing its job."""
    FAILURE = 2
    """CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_FAILURE: recorder does not function."""


class RecorderType(Enumeration):
    """RecorderType: whether recording is a must, in NETWORK_RECORDING_TARGET_INFO_EVENT."""

    UNKNOWN = 0
    """CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_UNKNOWN: nothing known about the recorder."""
    OPTIONAL_RECORDER = 1
    """CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_OPTIONAL_RECORDER: recorder that is optional."""
    MANDATORY_RECORDER = 2
    """CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_MANDATORY_RECORDER: recorder that is mandatory."""


class RecordingType(Enumeration):
    """RecordingType: what started a network recording, in NETWORK_RECORDING_TARGET_INFO_EVENT."""

    NONE = 0
    """CALL_RECORDING_TYPE_NONE: no recording is made."""
    AUTOMATIC = 1
    """CALL_RECORDING_TYPE_AUTOMATIC: recording starts by itself."""
    APPLICATION_INITIATED_SILENT = 2
    """CALL_RECORDING_TYPE_APPLICATION_INITIATED_SILENT: an application started it, silently."""
    USER_INITIATED_FROM_DEVICE = 3
    """CALL_RECORDING_TYPE_USER_INITIATED_FROM_DEVICE: the user started it on the device."""
    USER_INITIATED_FROM_APPLICATION = 4
    """CALL_RECORDING_TYPE_USER_INITIATED_FROM_APPLICATION: the user started it from an application.
    """


class SsoEnabled(Enumeration):
    """SSOEnabled: whether the agent signs in by single sign-on (v20)."""

    DISABLED = 0
    """SSO_DISABLED: no single sign-on in this client (our name)."""
    ENABLED = 1
    """SSO_ENABLED: this client uses single sign-on."""


class ServerMode(Enumeration):
    """ServerMode: how servers of one service share its requests, set by REGISTER_SERVICE_REQ."""

    EXCLUSIVE = 0
    """EXCLUSIVE: no other server can join the first one registered."""
    ROUND_ROBIN = 1
    """ROUND_ROBIN: requests go in turn, to the server idle for the longest time."""
    PARALLEL = 2
    """PARALLEL: each registered server gets each request."""


class SessionType(Enumeration):
    """SessionType: which side of the server pair a session is with, in OPEN_CONF (v24)."""

    UNKNOWN = 0
    """SESSION_UNKNOWN: side not known (our name); Unknown in the guide."""
    ACTIVE = 1
    """SESSION_ACTIVE: CTI server on the other end is active (our name); Active in the guide."""
    STANDBY = 2
    """SESSION_STANDBY: CTI server on the other end is the standby (our name); Standby in the guide.
    """


class SilentMonitorStatus(Enumeration):
    """SilentMonitorStatus.

    Part a device plays in silent monitoring of its call, in SNAPSHOT_DEVICE_CONF.
    """

    NONE = 0
    """SILENT_MONITOR_NONE: no silent monitoring, a normal call."""
    INITIATOR = 1
    """SILENT_MONITOR_INITIATOR: this side started the silent monitoring."""
    TARGET = 2
    """SILENT_MONITOR_TARGET: this side is being silently monitored."""


class StatusCode(Enumeration):
    """StatusCode: why a request failed or a session ended, in the failure and close messages."""

    NO_ERROR = 0
    """E_CTI_NO_ERROR: all went well."""
    INVALID_VERSION = 1
    """E_CTI_INVALID_VERSION: server does not speak the protocol version asked for."""
    INVALID_MESSAGE_LENGTH = 2
    """E_CTI_INVALID_MESSAGE_LENGTH: MessageLength of a header makes no sense."""
    INVALID_FIELD_TAG = 3
    """E_CTI_INVALID_FIELD_TAG: tag of a floating field is unknown."""
    SESSION_NOT_OPEN = 4
    """E_CTI_SESSION_NOT_OPEN: no session is open on this connection."""
    SESSION_ALREADY_OPEN = 5
    """E_CTI_SESSION_ALREADY_OPEN: a session is open on this connection as it is."""
    REQUIRED_DATA_MISSING = 6
    """E_CTI_REQUIRED_DATA_MISSING: at least one required floating field is missing."""
    INVALID_PERIPHERAL_ID = 7
    """E_CTI_INVALID_PERIPHERAL_ID: PeripheralID is invalid."""
    INVALID_AGENT_DATA = 8
    """E_CTI_INVALID_AGENT_DATA: at least one piece of agent data is invalid."""
    AGENT_NOT_LOGGED_ON = 9
    """E_CTI_AGENT_NOT_LOGGED_ON: the agent named has not logged on."""
    DEVICE_IN_USE = 10
    """E_CTI_DEVICE_IN_USE: the agent phone is taken by a different client."""
    NEW_SESSION_OPENED = 11
    """E_CTI_NEW_SESSION_OPENED: ended by a newer session of the same client."""
    FUNCTION_NOT_AVAILABLE = 12
    """E_CTI_FUNCTION_NOT_AVAILABLE: the session lacks the function or service this request
    requires.
    """
    INVALID_CALLID = 13
    """E_CTI_INVALID_CALLID: request holds an invalid CallID."""
    PROTECTED_VARIABLE = 14
    """E_CTI_PROTECTED_VARIABLE: that variable is closed to changes by the client."""
    CTI_SERVER_OFFLINE = 15
    """E_CTI_CTI_SERVER_OFFLINE: server is out of normal operation, the client ought to close its
    session.
    """
    TIMEOUT = 16
    """E_CTI_TIMEOUT: time-out without an answer, or nothing from the client for more than
    IdleTimeout.
    """
    UNSPECIFIED_FAILURE = 17
    """E_CTI_UNSPECIFIED_FAILURE: something failed that has no code."""
    INVALID_TIMEOUT = 18
    """E_CTI_INVALID_TIMEOUT: IdleTimeout is under 20 s, i.e. 4 heartbeat intervals of at least 5 s.
    """
    INVALID_SERVICE_MASK = 19
    """E_CTI_INVALID_SERVICE_MASK: ServicesRequested uses bits that mean nothing."""
    INVALID_CALL_MSG_MASK = 20
    """E_CTI_INVALID_CALL_MSG_MASK: CallMsgMask uses bits that mean nothing."""
    INVALID_AGENT_STATE_MASK = 21
    """E_CTI_INVALID_AGENT_STATE_MASK: AgentStateMask uses bits that mean nothing."""
    INVALID_RESERVED_FIELD = 22
    """E_CTI_INVALID_RESERVED_FIELD: a field named Reserved is non-zero."""
    INVALID_FIELD_LENGTH = 23
    """E_CTI_INVALID_FIELD_LENGTH: a floating field exceeds the length its type permits."""
    INVALID_DIGITS = 24
    """E_CTI_INVALID_DIGITS: a digit STRING contains characters outside 0-9."""
    BAD_MESSAGE_FORMAT = 25
    """E_CTI_BAD_MESSAGE_FORMAT: message is ill-formed, for instance a fixed field is missing or has
    the wrong size.
    """
    INVALID_TAG_FOR_MSG_TYPE = 26
    """E_CTI_INVALID_TAG_FOR_MSG_TYPE: this message type cannot carry the tag."""
    INVALID_DEVICE_ID_TYPE = 27
    """E_CTI_INVALID_DEVICE_ID_TYPE: outside the values of DeviceIDType."""
    INVALID_LCL_CONN_STATE = 28
    """E_CTI_INVALID_LCL_CONN_STATE: outside the values of LocalConnectionState."""
    INVALID_EVENT_CAUSE = 29
    """E_CTI_INVALID_EVENT_CAUSE: outside the values of EventCause."""
    INVALID_NUM_PARTIES = 30
    """E_CTI_INVALID_NUM_PARTIES: NumParties is more than 16."""
    INVALID_SYS_EVENT_ID = 31
    """E_CTI_INVALID_SYS_EVENT_ID: outside the values of SystemEventID."""
    INCONSISTENT_AGENT_DATA = 32
    """E_CTI_INCONSISTENT_AGENT_DATA: agent id, extension and instrument belong to different agents.
    """
    INVALID_CONNECTION_ID_TYPE = 33
    """E_CTI_INVALID_CONNECTION_ID_TYPE: outside the values of ConnectionDeviceIDType."""
    INVALID_CALL_TYPE = 34
    """E_CTI_INVALID_CALL_TYPE: outside the values of CallType."""
    NOT_CALL_PARTY = 35
    """E_CTI_NOT_CALL_PARTY: client wants to release or update a call that it takes no part in."""
    INVALID_PASSWORD = 36
    """E_CTI_INVALID_PASSWORD: OPEN_REQ has a ClientID and ClientPassword that do not go together.
    """
    CLIENT_DISCONNECTED = 37
    """E_CTI_CLIENT_DISCONNECTED: TCP connection broke off with no CLOSE_REQ before."""
    INVALID_OBJECT_STATE = 38
    """E_CTI_INVALID_OBJECT_STATE: object is in an invalid state."""
    INVALID_NUM_SKILL_GROUPS = 39
    """E_CTI_INVALID_NUM_SKILL_GROUPS: NumSkillGroups is invalid."""
    INVALID_NUM_LINES = 40
    """E_CTI_INVALID_NUM_LINES: NumLines is invalid."""
    INVALID_LINE_TYPE = 41
    """E_CTI_INVALID_LINE_TYPE: LineType is invalid."""
    INVALID_ALLOCATION_STATE = 42
    """E_CTI_INVALID_ALLOCATION_STATE: AllocationState is invalid."""
    INVALID_ANSWERING_MACHINE = 43
    """E_CTI_INVALID_ANSWERING_MACHINE: AnsweringMachine is invalid."""
    INVALID_CALL_MANNER_TYPE = 44
    """E_CTI_INVALID_CALL_MANNER_TYPE: CallMannerType is invalid."""
    INVALID_CALL_PLACEMENT_TYPE = 45
    """E_CTI_INVALID_CALL_PLACEMENT_TYPE: CallPlacementType is invalid."""
    INVALID_CONSULT_TYPE = 46
    """E_CTI_INVALID_CONSULT_TYPE: ConsultType is invalid."""
    INVALID_FACILITY_TYPE = 47
    """E_CTI_INVALID_FACILITY_TYPE: FacilityType is invalid."""
    INVALID_MSG_TYPE_FOR_VERSION = 48
    """E_CTI_INVALID_MSG_TYPE_FOR_VERSION: the version of this session lacks the message type."""
    INVALID_TAG_FOR_VERSION = 49
    """E_CTI_INVALID_TAG_FOR_VERSION: the version of this session lacks the tag."""
    INVALID_AGENT_WORK_MODE = 50
    """E_CTI_INVALID_AGENT_WORK_MODE: AgentWorkMode is invalid."""
    INVALID_CALL_OPTION = 51
    """E_CTI_INVALID_CALL_OPTION: CallOption is invalid."""
    INVALID_DESTINATION_COUNTRY = 52
    """E_CTI_INVALID_DESTINATION_COUNTRY: DestinationCountry is invalid."""
    INVALID_ANSWER_DETECT_MODE = 53
    """E_CTI_INVALID_ANSWER_DETECT_MODE: AnswerDetectMode is invalid."""
    MUTUALLY_EXCLUS_DEVICEID_TYPES = 54
    """E_CTI_MUTUALLY_EXCLUS_DEVICEID_TYPES: a peripheral monitor must not have a call and a device
    both.
    """
    INVALID_MONITORID = 55
    """E_CTI_INVALID_MONITORID: MonitorID is invalid."""
    SESSION_MONITOR_ALREADY_EXISTS = 56
    """E_CTI_SESSION_MONITOR_ALREADY_EXISTS: such a session monitor was set up before."""
    SESSION_MONITOR_IS_CLIENTS = 57
    """E_CTI_SESSION_MONITOR_IS_CLIENTS: a client may not monitor the session it runs in."""
    INVALID_CALL_CONTROL_MASK = 58
    """E_CTI_INVALID_CALL_CONTROL_MASK: mask of call control is invalid."""
    INVALID_FEATURE_MASK = 59
    """E_CTI_INVALID_FEATURE_MASK: mask of features is invalid."""
    INVALID_TRANSFER_CONFERENCE_SETUP_MASK = 60
    """E_CTI_INVALID_TRANSFER_CONFERENCE_SETUP_MASK: mask of transfer and conference setups is
    invalid.
    """
    INVALID_ARRAY_INDEX = 61
    """E_CTI_INVALID_ARRAY_INDEX: index into a named array is invalid."""
    INVALID_CHARACTER = 62
    """E_CTI_INVALID_CHARACTER: a character is invalid."""
    CLIENT_NOT_FOUND = 63
    """E_CTI_CLIENT_NOT_FOUND: the ClientID matches none of the open sessions."""
    SUPERVISOR_NOT_FOUND = 64
    """E_CTI_SUPERVISOR_NOT_FOUND: supervisor of the agent is unknown or has no session open."""
    TEAM_NOT_FOUND = 65
    """E_CTI_TEAM_NOT_FOUND: no team has the agent as a member."""
    NO_CALL_ACTIVE = 66
    """E_CTI_NO_CALL_ACTIVE: the agent named is on no active call."""
    NAMED_VARIABLE_NOT_CONFIGURED = 67
    """E_CTI_NAMED_VARIABLE_NOT_CONFIGURED: the system's configuration lacks the named variable."""
    NAMED_ARRAY_NOT_CONFIGURED = 68
    """E_CTI_NAMED_ARRAY_NOT_CONFIGURED: the system's configuration lacks the named array."""
    INVALID_CALL_VARIABLE_MASK = 69
    """E_CTI_INVALID_CALL_VARIABLE_MASK: mask of call variables is invalid."""
    ELEMENT_NOT_FOUND = 70
    """E_CTI_ELEMENT_NOT_FOUND: element of a named variable or array could not be processed,
    internal fault.
    """
    INVALID_DISTRIBUTION_TYPE = 71
    """E_CTI_INVALID_DISTRIBUTION_TYPE: kind of distribution is invalid."""
    INVALID_SKILL_GROUP = 72
    """E_CTI_INVALID_SKILL_GROUP: skill group is invalid."""
    TOO_MUCH_DATA = 73
    """E_CTI_TOO_MUCH_DATA: named variables and named arrays together exceed 2000 bytes."""
    VALUE_TOO_LONG = 74
    """E_CTI_VALUE_TOO_LONG: value for a named variable or array element is over its length."""
    SCALAR_FUNCTION_ON_ARRAY = 75
    """E_CTI_SCALAR_FUNCTION_ON_ARRAY: the NamedVariable tag carries an array."""
    ARRAY_FUNCTION_ON_SCALAR = 76
    """E_CTI_ARRAY_FUNCTION_ON_SCALAR: the NamedArray tag carries a scalar."""
    INVALID_NUM_NAMED_VARIABLES = 77
    """E_CTI_INVALID_NUM_NAMED_VARIABLES: fields sent do not match NumNamedVariables."""
    INVALID_NUM_NAMED_ARRAYS = 78
    """E_CTI_INVALID_NUM_NAMED_ARRAYS: fields sent do not match NumNamedArrays."""
    INVALID_RTP_DIRECTION = 79
    """E_CTI_INVALID_RTP_DIRECTION: direction of the RTP stream is invalid."""
    INVALID_RTP_TYPE = 80
    """E_CTI_INVALID_RTP_TYPE: type of the RTP stream is invalid."""
    CALLED_PARTY_DISPOSITION = 81
    """E_CTI_CALLED_PARTY_DISPOSITION: disposition of the called party is invalid."""
    INVALID_SUPERVISORY_ACTION = 82
    """E_CTI_INVALID_SUPERVISORY_ACTION: action of the supervisor is invalid."""
    AGENT_TEAM_MONITOR_ALREADY_EXISTS = 83
    """E_CTI_AGENT_TEAM_MONITOR_ALREADY_EXISTS: such an agent team monitor was set up before."""
    INVALID_SERVICE = 84
    """E_CTI_INVALID_SERVICE: ServiceID or ServiceNumber is invalid."""
    SERVICE_CONFLICT = 85
    """E_CTI_SERVICE_CONFLICT: ServiceID and ServiceNumber disagree on the service."""
    SKILL_GROUP_CONFLICT = 86
    """E_CTI_SKILL_GROUP_CONFLICT: SkillGroupID and SkillGroupNumber/Priority disagree on the group.
    """
    INVALID_DEVICE = 87
    """E_CTI_INVALID_DEVICE: device is invalid."""
    INVALID_MR_DOMAIN = 88
    """E_CTI_INVALID_MR_DOMAIN: media routing domain is invalid."""
    MONITOR_ALREADY_EXISTS = 89
    """E_CTI_MONITOR_ALREADY_EXISTS: such a monitor was set up before."""
    MONITOR_TERMINATED = 90
    """E_CTI_MONITOR_TERMINATED: the monitor is over."""
    INVALID_TASK_MSG_MASK = 91
    """E_CTI_INVALID_TASK_MSG_MASK: mask of task messages is invalid."""
    SERVER_NOT_MASTER = 92
    """E_CTI_SERVER_NOT_MASTER: not the active server but the standby."""
    INVALID_CSD = 93
    """E_CTI_INVALID_CSD: CSD is invalid (only Unified CCX)."""
    JTAPI_CCM_PROBLEM = 94
    """E_CTI_JTAPI_CCM_PROBLEM: a problem with Unified CM or JTAPI."""
    INVALID_CONFIG_MSG_MASK = 95
    """E_INVALID_CONFIG_MSG_MASK: OPEN_REQ has an invalid config mask."""
    AUTO_CONFIG_RESET = 96
    """E_CTI_AUTO_CONFIG_RESET: the configuration is no longer the same (only Unified CCX)."""
    INVALID_MONITOR_STATUS = 97
    """E_CTI_INVALID_MONITOR_STATUS: the monitor is invalid."""
    INVALID_REQUEST_TYPE = 98
    """E_CTI_INVALID_REQUEST_TYPE: type of request ID is invalid."""
    INVALID_CLIENT_FOR_STANDBY = 107
    """E_CTI_INVALID_CLIENT_FOR_STANDBY: standby turns away a client without
    CTI_SERVICE_ACTIVE_STANDBY (0x02000000).
    """
    INVALID_UNIQUE_INSTANCE_ID = 108
    """E_CTI_INVALID_UNIQUE_INSTANCE_ID: UniqueInstanceID of OPEN_REQ is present but empty."""
    DUPLICATE_UNIQUE_INSTANCE_ID = 109
    """E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID: some client already uses the UniqueInstanceID of this
    OPEN_REQ.
    """
    SERVER_IN_MAINTENANCE_MODE = 110
    """E_CTI_SERVER_IN_MAINTENANCE_MODE: maintenance mode: OPEN_REQ turned away, or session closed
    as the active server stops for it.
    """


class SupervisoryAction(Enumeration):
    """SupervisoryAction: what a supervisor does to an agent's call with SUPERVISE_CALL_REQ."""

    CLEAR = 0
    """SUPERVISOR_CLEAR: leave: the supervisor's device is removed from the call."""
    MONITOR = 1
    """SUPERVISOR_MONITOR: listen to all parties without being heard."""
    WHISPER = 2
    """SUPERVISOR_WHISPER: speak so that the agent hears it and the customer does not."""
    BARGE_IN = 3
    """SUPERVISOR_BARGE_IN: become an active party, as in a conference."""
    INTERCEPT = 4
    """SUPERVISOR_INTERCEPT: become an active party in place of the agent, who is dropped."""


class SystemEventId(Enumeration):
    """SystemEventID: which event SYSTEM_EVENT tells of."""

    CENTRAL_CONTROLLER_ONLINE = 1
    """SYS_CENTRAL_CONTROLLER_ONLINE: central controller is within the PG's reach again."""
    CENTRAL_CONTROLLER_OFFLINE = 2
    """SYS_CENTRAL_CONTROLLER_OFFLINE: central controller is out of the PG's reach."""
    PERIPHERAL_ONLINE = 3
    """SYS_PERIPHERAL_ONLINE: a monitored peripheral is up; its PeripheralID is in SystemEventArg1.
    """
    PERIPHERAL_OFFLINE = 4
    """SYS_PERIPHERAL_OFFLINE: a monitored peripheral is down; its PeripheralID is in
    SystemEventArg1.
    """
    TEXT_FYI = 5
    """SYS_TEXT_FYI: text broadcast for information; floating field Text has it."""
    PERIPHERAL_GATEWAY_OFFLINE = 6
    """SYS_PERIPHERAL_GATEWAY_OFFLINE: PG is out of the CTI Server's reach."""
    CTI_SERVER_OFFLINE = 7
    """SYS_CTI_SERVER_OFFLINE: CTI Server is out of reach of some local software."""
    CTI_SERVER_ONLINE = 8
    """SYS_CTI_SERVER_ONLINE: CTI Server is within reach of local software again."""
    HALF_HOUR_CHANGE = 9
    """SYS_HALF_HOUR_CHANGE: by the central controller's clock a half hour has begun."""
    INSTRUMENT_OUT_OF_SERVICE = 10
    """SYS_INSTRUMENT_OUT_OF_SERVICE: device target out of service: SystemEventArg1 = PeripheralID,
    text = AgentInstrument.
    """
    INSTRUMENT_BACK_IN_SERVICE = 11
    """SYS_INSTRUMENT_BACK_IN_SERVICE: device target in service again: SystemEventArg1 =
    PeripheralID, text = AgentInstrument.
    """


class TaskState(Enumeration):
    """TaskState: stage a task has reached, in SNAPSHOT_TASK_RESP (v20)."""

    PRE_CALL = 0
    """TASK_STATE_PRE_CALL: client was sent the pre-call message."""
    ACTIVE = 1
    """TASK_STATE_ACTIVE: start task came in, the agent works on it."""
    WRAPUP = 2
    """TASK_STATE_WRAPUP: wrap-up task came in."""
    PAUSED = 3
    """TASK_STATE_PAUSED: pause task came in."""
    OFFERED = 4
    """TASK_STATE_OFFERED: offer task came in."""
    INTERRUPTED = 5
    """TASK_STATE_INTERRUPTED: agent was interrupted, which was accepted."""
    NOT_READY = 6
    """TASK_STATE_NOT_READY: has no use."""
    LOGGED_OUT = 7
    """TASK_STATE_LOGGED_OUT: task is over."""


class TeamConfigOperation(Enumeration):
    """TeamConfigOperation: what AGENT_TEAM_CONFIG_EVENT does to the team's list of agents."""

    RESTORE_PERMANENT_CONFIGURATION = 0
    """RESTORE_PERMANENT_CONFIGURATION: team as permanently configured comes into force again (our
    name).
    """
    ADD_AGENT = 1
    """ADD_AGENT: one or more agents join the team (our name)."""
    REMOVE_AGENT = 2
    """REMOVE_AGENT: one or more agents leave the team (our name)."""


class TeamConfigParam(Enumeration):
    """TeamConfigParam: how much team configuration TEAM_CONFIG_REQ asks for."""

    INITIAL = 1
    """INITIAL: full team configuration at once, changes afterwards (our name)."""
    UPDATES_ONLY = 2
    """UPDATES_ONLY: changes alone, without an upload at the start (our name)."""


class TeamConfigStatus(Enumeration):
    """TeamConfigStatus: how a TEAM_CONFIG_REQ ended, in TEAM_CONFIG_CONF."""

    SUCCESS = 0
    """SUCCESS: request was accepted and all is uploaded (our name)."""
    INTERNAL_ERROR = 1
    """INTERNAL_ERROR: server had an internal fault (our name)."""


class TeamMemberType(Enumeration):
    """TeamMemberType: what kind of member an id in TEAM_CONFIG_EVENT names."""

    AGENT = 1
    """AGENT: id of an agent or a supervisor (our name)."""
    CSQ = 2
    """CSQ: id of a contact service queue, only CCX (our name)."""


class TeamOperation(Enumeration):
    """TeamOperation: what happened to the team in TEAM_CONFIG_EVENT."""

    ADD_TEAM = 1
    """ADD_TEAM: team came into being (our name)."""
    REMOVE_TEAM = 2
    """REMOVE_TEAM: team ceased to exist: forget all about it; no floating part (our name)."""
    CHANGE_TEAM = 3
    """CHANGE_TEAM: team has another name, other members or other supervisors (our name)."""


class TeamRecordType(Enumeration):
    """TeamRecordType: what happened to one member in TEAM_CONFIG_EVENT."""

    ADD = 0
    """ADD: member has joined (these are values of ConfigRecordType, without its 1 = change)."""
    DELETE = 2
    """DELETE: member has left."""


class TransferConferenceSetupMask(Mask):
    """TransferConferenceSetupMask.

    Call setups from which a device can transfer or conference (QUERY_DEVICE_INFO_CONF).
    """

    CONF_SETUP_CONSULT_SPECIFIC = 0x1
    """CONF_SETUP_CONSULT_SPECIFIC: an ACD call and a consult call whose type was set to one for
    transfer or conference.
    """
    CONF_SETUP_CONSULT_ANY = 0x2
    """CONF_SETUP_CONSULT_ANY: an ACD call and a consult call, whatever its call type."""
    CONF_SETUP_CONN_HELD = 0x4
    """CONF_SETUP_CONN_HELD: a connected and a held call, whatever they are."""
    CONF_SETUP_ANY_TWO_CALLS = 0x8
    """CONF_SETUP_ANY_TWO_CALLS: two calls of the device, no matter which."""
    CONF_SETUP_SINGLE_ACD_CALL = 0x10
    """CONF_SETUP_SINGLE_ACD_CALL: blind conference from a single ACD call (v6)."""
    TRANS_SETUP_SINGLE_ACD_CALL = 0x20
    """TRANS_SETUP_SINGLE_ACD_CALL: blind transfer from a single ACD call (v6)."""
    CONF_SETUP_ANY_SINGLE_CALL = 0x40
    """CONF_SETUP_ANY_SINGLE_CALL: blind conference from any single connected call."""
    TRANS_SETUP_ANY_SINGLE_CALL = 0x80
    """TRANS_SETUP_ANY_SINGLE_CALL: blind transfer from any single connected call (v6)."""


class TypeOfDevice(Enumeration):
    """TypeOfDevice: kind of device queried, in QUERY_DEVICE_INFO_CONF."""

    STATION = 0
    """DEVT_STATION: usual telephone, has button(s) and line(s)."""
    LINE = 1
    """DEVT_LINE: interface through which stations communicate."""
    BUTTON = 2
    """DEVT_BUTTON: a station's single point for handling calls."""
    ACD = 3
    """DEVT_ACD: distributes calls."""
    TRUNK = 4
    """DEVT_TRUNK: way into other switching domains."""
    OPERATOR = 5
    """DEVT_OPERATOR: operator who sets up calls or gives service."""
    STATION_GROUP = 16
    """DEVT_STATION_GROUP: stations that can replace each other or share an address."""
    LINE_GROUP = 17
    """DEVT_LINE_GROUP: several interfaces toward stations."""
    BUTTON_GROUP = 18
    """DEVT_BUTTON_GROUP: more than one point for handling calls, all on one station."""
    ACD_GROUP = 19
    """DEVT_ACD_GROUP: call distributor together with the devices behind it."""
    TRUNK_GROUP = 20
    """DEVT_TRUNK_GROUP: trunks to the same place that can replace each other."""
    OPERATOR_GROUP = 21
    """DEVT_OPERATOR_GROUP: operators who can replace each other or share an address."""
    CTI_PORT_SCCP = 22
    """DEVT_CTI_PORT_SCCP: CTI port of Unified CM, over SCCP."""
    CTI_PORT_SIP = 23
    """DEVT_CTI_PORT_SIP: CTI port over SIP."""
    OTHER = 255
    """DEVT_OTHER: none of these."""


class WrapupDataIncomingMode(Enumeration):
    """WrapupDataIncomingMode: desk setting: wrap-up data after inbound calls."""

    REQUIRED = 0
    """REQUIRED: wrap-up data must follow an inbound call."""
    OPTIONAL = 1
    """OPTIONAL: agent may enter wrap-up data or not."""
    NOT_ALLOWED = 2
    """NOT_ALLOWED: agent must not enter wrap-up data."""
    REQUIRED_WITH_WRAPUP_DATA = 3
    """REQUIRED_WITH_WRAPUP_DATA: wrap-up is compulsory and wrap-up data along with it."""


class WrapupDataOutgoingMode(Enumeration):
    """WrapupDataOutgoingMode: desk setting: wrap-up data after outbound calls."""

    REQUIRED = 0
    """REQUIRED: wrap-up data must follow an outbound call."""
    OPTIONAL = 1
    """OPTIONAL: agent may enter wrap-up data or not."""
    NOT_ALLOWED = 2
    """NOT_ALLOWED: agent must not enter wrap-up data."""
