// The enumerations and special values of the protocol, in C++.
//
// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
// `make generate`.
#ifndef CTISP_ENUMS_HPP
#define CTISP_ENUMS_HPP

#include <cstdint>
#include <type_traits>

namespace ctisp {
/// The oldest version spoken here.
inline constexpr std::uint32_t oldest_version = 9;
/// The newest version spoken here.
inline constexpr std::uint32_t newest_version = 25;
/// CTI clients that one message lists at most.
inline constexpr std::uint32_t max_num_cti_clients = 16;
/// Conference parties that one message lists at most.
inline constexpr std::uint32_t max_num_parties = 16;
/// Devices of a call that one message lists at most.
inline constexpr std::uint32_t max_num_devices = 16;
/// Calls that one message lists at most.
inline constexpr std::uint32_t max_num_calls = 16;
/// Skill groups that one message lists at most.
inline constexpr std::uint32_t max_num_skill_groups = 20;
/// Phone lines that one message lists at most.
inline constexpr std::uint32_t max_num_lines = 10;
/// In place of a call id: none given.
inline constexpr std::uint32_t null_call_id = 0xFFFFFFFFu;
/// In place of a PeripheralID: none given.
inline constexpr std::uint32_t null_peripheral_id = 0xFFFFFFFFu;
/// In place of a service: none given.
inline constexpr std::uint32_t null_service = 0xFFFFFFFFu;
/// In place of a skill group: none given.
inline constexpr std::uint32_t null_skill_group = 0xFFFFFFFFu;
/// In place of a call type: none given.
inline constexpr std::uint32_t null_calltype = 0xFFFF;
/// Shortest heartbeat interval, in seconds.
inline constexpr std::uint32_t min_heartbeat_interval = 5;
/// Least IdleTimeout of OPEN_REQ, in seconds: four heartbeat intervals.
inline constexpr std::uint32_t min_idle_timeout = 20;
/// Bytes of named variables and named arrays together in one message, at most.
inline constexpr std::uint32_t max_ecc_total_bytes = 2000;
/// First protocol version that knows active and standby servers.
inline constexpr std::uint32_t min_active_standby_version = 24;
/// Reason that the system sets when a CMT_BELLIGERENT call takes an agent to Not Ready.
inline constexpr std::uint32_t reason_code_belligerent_not_ready = 50006;

/// Whether an enumeration is a mask of bits: those have the operators below.
template <class E> struct is_mask : std::false_type {};

/// Bits that are in either.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E operator|(E a, E b)
{
    using bits = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<bits>(a) | static_cast<bits>(b));
}

/// Bits that are in both.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E operator&(E a, E b)
{
    using bits = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<bits>(a) & static_cast<bits>(b));
}

/// Bits that are not in it.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E operator~(E a)
{
    using bits = std::underlying_type_t<E>;
    return static_cast<E>(~static_cast<bits>(a));
}

/// Adds bits.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E &operator|=(E &a, E b)
{
    return a = a | b;
}

/// Keeps those bits only.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E &operator&=(E &a, E b)
{
    return a = a & b;
}

/// Whether all of these bits are in the mask.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr bool has(E mask, E bits)
{
    return (mask & bits) == bits;
}

/// ACDSharedLineUsage: desk setting: whether an agent may work on shared lines (v23 or v24).
enum class acd_shared_line_usage : std::uint32_t {
    /// Shared lines are barred for the agent.
    prohibited = 0,
    /// Shared lines are open to the agent.
    permitted = 1,
};

/// AgentAvailabilityStatus: whether an agent can get work in one media routing domain (agent
/// state messages).
enum class agent_availability_status : std::uint32_t {
    /// No task can go to the agent in this media routing domain.
    not_available = 0,
    /// Can take work and is routable: tasks come from the router.
    icm_available = 1,
    /// Can take work, yet not routable: tasks come from the application.
    application_available = 2,
};

/// AgentFlags: role flags of one member in the agent team events.
enum class agent_flags : std::uint16_t {
    /// Plain agent, all bits clear (our name).
    regular_agent = 0x0,
    /// The team's primary supervisor (our name).
    primary_supervisor = 0x1,
    /// Belongs to the team only temporarily (our name).
    temporary_agent = 0x2,
    /// Supervises the team (our name).
    supervisor = 0x4,
};
template <> struct is_mask<agent_flags> : std::true_type {};

/// AgentGreetingAction: what AGENT_GREETING_CONTROL_REQ does with the agent's recorded
/// greeting.
enum class agent_greeting_action : std::uint16_t {
    /// Cut off the greeting being played; affects this call alone (our name).
    stop_greeting = 0,
    /// Play none until logout; a greeting already running is not cut (our name).
    disable_greeting = 1,
    /// Play greetings again until logout (our name).
    enable_greeting = 2,
};

/// AgentGreetingEventCode: how far the agent greeting got, in CALL_AGENT_GREETING_EVENT.
enum class agent_greeting_event_code : std::uint16_t {
    /// Greeting starts to play (our name); the guide has just the number.
    started = 0,
    /// Greeting played through without trouble (our name).
    ended = 1,
    /// Greeting did not play, whatever the reason (our name).
    failed = 2,
};

/// AgentInternalState: internal agent states, probably for InternalAgentState in
/// QUERY_AGENT_STATE_CONF (v19).
enum class agent_internal_state : std::uint32_t {
    /// Signed on; may still be unready.
    login = 0,
    /// Signed off.
    logout = 1,
    /// Cannot be given calls.
    not_ready = 2,
    /// Free for a call.
    available = 3,
    /// In a conversation.
    talking = 4,
    /// Wrapping up a call, not ready afterwards.
    work_not_ready = 5,
    /// Wrapping up a call, ready afterwards.
    work_ready = 6,
    /// Occupied by a task for a different skill group.
    busy_other = 7,
    /// In state Active.
    active = 11,
};

/// AgentMode: who may give tasks to an agent: the router as well, or the application alone.
enum class agent_mode : std::uint16_t {
    /// Tasks must not come from the contact-centre router.
    not_routable = 0,
    /// Tasks may come from the router.
    routable = 1,
};

/// AgentServiceRequest: extra services an agent asks for when logging in with
/// SET_AGENT_STATE_REQ.
enum class agent_service_request : std::uint32_t {
    /// The outbound feature is supported in this login.
    outbound_support = 0x1,
};
template <> struct is_mask<agent_service_request> : std::true_type {};

/// AgentState: states of an agent, overall or in one skill group, set by requests and told in
/// events.
enum class agent_state : std::uint16_t {
    /// Signed on; may still be unready for calls.
    login = 0,
    /// Signed off and out of reach for calls.
    logout = 1,
    /// Cannot be given calls.
    not_ready = 2,
    /// Free for a call.
    available = 3,
    /// In a conversation: inbound, outbound or inside call.
    talking = 4,
    /// Wrapping up a call, not ready afterwards.
    work_not_ready = 5,
    /// Wrapping up a call, ready afterwards.
    work_ready = 6,
    /// Occupied by a task for a different skill group.
    busy_other = 7,
    /// Held back for a call that is on its way.
    reserved = 8,
    /// Nothing is known of the state.
    unknown = 9,
    /// Each of the agent's calls is held.
    hold = 10,
    /// In state Active.
    active = 11,
    /// In state Paused.
    paused = 12,
    /// In state Interrupted.
    interrupted = 13,
    /// In state Not Active.
    not_active = 14,
};

/// AgentStateMask: agent states a client wants to hear of, or from which a device may make a
/// call.
enum class agent_state_mask : std::uint32_t {
    /// Send AGENT_STATE_EVENT when an agent logs in.
    login = 0x1,
    /// Send AGENT_STATE_EVENT when an agent logs out.
    logout = 0x2,
    /// Send AGENT_STATE_EVENT when an agent turns not ready.
    not_ready = 0x4,
    /// Send AGENT_STATE_EVENT when an agent turns available.
    available = 0x8,
    /// Send AGENT_STATE_EVENT when an agent starts talking.
    talking = 0x10,
    /// Send AGENT_STATE_EVENT when an agent turns work not ready.
    work_not_ready = 0x20,
    /// Send AGENT_STATE_EVENT when an agent turns work ready.
    work_ready = 0x40,
    /// Send AGENT_STATE_EVENT when an agent turns busy other.
    busy_other = 0x80,
    /// Send AGENT_STATE_EVENT when an agent is reserved.
    reserved = 0x100,
    /// Send AGENT_STATE_EVENT when an agent goes on hold.
    hold = 0x200,
    /// Send AGENT_STATE_EVENT when a task agent turns active (absent from v14/v15).
    active = 0x400,
    /// Send AGENT_STATE_EVENT when an agent pauses (absent from v14/v15).
    paused = 0x800,
    /// Send AGENT_STATE_EVENT when an agent is interrupted (absent from v14/v15).
    interrupted = 0x1000,
    /// Send AGENT_STATE_EVENT when an agent turns not active (absent from v14/v15).
    not_active = 0x2000,
};
template <> struct is_mask<agent_state_mask> : std::true_type {};

/// AgentWorkMode: how an agent works after login with SET_AGENT_STATE_REQ, remote agents
/// included.
enum class agent_work_mode : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// A finished call makes the agent available again.
    auto_in = 1,
    /// After a call the agent has to say when ready again.
    manual_in = 2,
    /// Agent works remotely, a new connection for each call.
    ra_call_by_call = 3,
    /// Agent works remotely over a connection that stays up.
    ra_nailed_connection = 4,
};

/// AlarmState: how serious the event in CLIENT_EVENT_REPORT_REQ is.
enum class alarm_state : std::uint16_t {
    /// Green: all normal; a CLIENT_EVENT_REPORT_REQ.State (our name); the guide has the word only.
    normal = 0,
    /// Yellow: a warning (our name); the guide has the word only.
    warning = 1,
    /// Red: an error (our name); the guide has the word only.
    error = 2,
};

/// AllocationState: when MAKE_PREDICTIVE_CALL_REQ connects the originator to the called party.
enum class allocation_state : std::uint16_t {
    /// Bring the originator in once the called side rings.
    delivered = 0,
    /// Bring the originator in once the called side answers.
    established = 1,
};

/// AnswerDetectMode: how MAKE_PREDICTIVE_CALL_REQ tells an answering machine from a person.
enum class answer_detect_mode : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// A first stretch of voice longer than a threshold means a machine.
    voice_threshold = 1,
    /// A machine, decided as soon as the first stretch of voice stops.
    voice_end = 2,
    /// A machine, decided a set time after the first stretch of voice.
    voice_end_delay = 3,
    /// Voice and then a beep means a machine; a beep without voice does not.
    voice_and_beep = 4,
    /// Any beep means a machine, whether voice preceded it or not.
    beep = 5,
};

/// AnsweringMachine: what a call-making request does when an answering machine picks up.
enum class answering_machine : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// Put the answering machine through to the agent.
    connect = 1,
    /// Hang up on an answering machine.
    disconnect = 2,
    /// Do not look for answering machines.
    none = 3,
    /// Do not look for answering machines, but hang up on a modem.
    none_no_modem = 4,
    /// Put an answering machine through, hang up on a modem.
    connect_no_modem = 5,
};

/// CTIService: services a session asks for in OPEN_REQ and the server grants in OPEN_CONF.
enum class services : std::uint32_t {
    /// Receive call and agent events for a single ACD phone.
    client_events = 0x1,
    /// Permission to alter call data.
    call_data_update = 0x2,
    /// Permission to steer calls and agent state at a single ACD phone.
    client_control = 0x4,
    /// System alarms are raised as this session opens and closes.
    connection_monitor = 0x8,
    /// Receive call and agent events for all ACD phones.
    all_events = 0x10,
    /// Permission to start and stop watching devices and calls.
    peripheral_monitor = 0x20,
    /// Hear of other sessions that open or close, and watch them if wanted.
    client_monitor = 0x40,
    /// Permission for the supervisor services.
    supervisor = 0x80,
    /// The client acts as a server application.
    server = 0x100,
    /// Permission for the agent reporting and management (ARM) messages.
    agent_reporting = 0x400,
    /// Receive every task event.
    all_task_events = 0x800,
    /// Receive events for the tasks being monitored.
    task_monitor = 0x1000,
    /// Only agent state may be changed; can be granted instead of CLIENT_CONTROL.
    agent_state_control_only = 0x2000,
    /// Sign up for requests to change a resource's state.
    device_state_control = 0x8000,
    /// Receive configuration events.
    config_events = 0x40000,
    /// Receive notices of updates, with no data in them.
    update_events = 0x80000,
    /// Leave out agent state events that repeat.
    ignore_duplicate_agent_events = 0x100000,
    /// Leave out the confirmations of third-party requests.
    ignore_conf = 0x200000,
    /// Leave out events from non-ACD lines (only Unified CCE).
    acd_line_only = 0x400000,
    /// The client can deal with active-standby servers.
    active_standby = 0x2000000,
    /// Log each message of this session to a file.
    debug = 0x80000000,
};
template <> struct is_mask<services> : std::true_type {};

/// CallControlMask: call control requests a device supports, in QUERY_DEVICE_INFO_CONF.
enum class call_control_mask : std::uint32_t {
    /// Device takes QUERY_AGENT_STATE.
    query_agent_state = 0x1,
    /// Device takes SET_AGENT_STATE.
    set_agent_state = 0x2,
    /// Device takes ALTERNATE_CALL.
    alternate_call = 0x4,
    /// Device takes ANSWER_CALL.
    answer_call = 0x8,
    /// Device takes CLEAR_CALL.
    clear_call = 0x10,
    /// Device takes CLEAR_CONNECTION.
    clear_connection = 0x20,
    /// Device takes CONFERENCE_CALL.
    conference_call = 0x40,
    /// Device takes CONSULTATION_CALL.
    consultation_call = 0x80,
    /// Device takes DEFLECT_CALL.
    deflect_call = 0x100,
    /// Device takes HOLD_CALL.
    hold_call = 0x200,
    /// Device takes MAKE_CALL.
    make_call = 0x400,
    /// Device takes MAKE_PREDICTIVE_CALL.
    make_predictive_call = 0x800,
    /// Device takes RECONNECT_CALL.
    reconnect_call = 0x1000,
    /// Device takes RETRIEVE_CALL.
    retrieve_call = 0x2000,
    /// Device takes TRANSFER_CALL.
    transfer_call = 0x4000,
    /// Device takes QUERY_DEVICE_INFO.
    query_device_info = 0x8000,
    /// Device takes SNAPSHOT_CALL.
    snapshot_call = 0x10000,
    /// Device takes SNAPSHOT_DEVICE.
    snapshot_device = 0x20000,
    /// Device takes SEND_DTMF_SIGNAL.
    send_dtmf_signal = 0x40000,
};
template <> struct is_mask<call_control_mask> : std::true_type {};

/// CallDirection: direction of the call an agent is on, in AGENT_STATE_EVENT (v16).
enum class call_direction : std::uint32_t {
    /// Agent has no call.
    none = 0,
    /// Call came in.
    in = 1,
    /// Call went out.
    out = 2,
    /// Call came in, of another kind.
    otherin = 3,
    /// Call went out, of another kind.
    otherout = 4,
    /// Outbound Option call to reserve the agent.
    outboundreserve = 5,
    /// Outbound Option call in preview mode.
    outboundpreview = 6,
    /// Outbound Option call in predictive mode (the guide's spelling: OutboundPredictiv).
    outboundpredictive = 7,
};

/// CallMannerType: how insistently a call-making request may use the originating device.
enum class call_manner_type : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// Call only while the originating device is idle.
    polite = 1,
    /// Only MAKE_CALL_REQ: Available is forced to NotReady (reason 50006) to dial, back at call
    /// end/failure.
    belligerent = 2,
    /// Call only while the device is idle or has dial tone.
    semi_polite = 3,
    /// A reserved value.
    reserved = 4,
};

/// CallMsgMask: call events a session or monitor wants, or that a device can give.
enum class call_msg_mask : std::uint32_t {
    /// Send CALL_DELIVERED_EVENT.
    call_delivered = 0x1,
    /// Send CALL_QUEUED_EVENT.
    call_queued = 0x2,
    /// Send CALL_ESTABLISHED_EVENT.
    call_established = 0x4,
    /// Send CALL_HELD_EVENT.
    call_held = 0x8,
    /// Send CALL_RETRIEVED_EVENT.
    call_retrieved = 0x10,
    /// Send CALL_CLEARED_EVENT.
    call_cleared = 0x20,
    /// Send CALL_CONNECTION_CLEARED_EVENT.
    call_connection_cleared = 0x40,
    /// Send CALL_ORIGINATED_EVENT.
    call_originated = 0x80,
    /// Send CALL_CONFERENCED_EVENT.
    call_conferenced = 0x100,
    /// Send CALL_TRANSFERRED_EVENT.
    call_transferred = 0x200,
    /// Send CALL_DIVERTED_EVENT.
    call_diverted = 0x400,
    /// Send CALL_SERVICE_INITIATED_EVENT.
    call_service_initiated = 0x800,
    /// Send CALL_TRANSLATION_ROUTE_EVENT.
    call_translation_route = 0x1000,
    /// Send BEGIN_CALL_EVENT.
    begin_call = 0x2000,
    /// Send END_CALL_EVENT.
    end_call = 0x4000,
    /// Send CALL_DATA_UPDATE_EVENT.
    call_data_update = 0x8000,
    /// Send CALL_FAILED_EVENT.
    call_failed = 0x10000,
    /// Send CALL_REACHED_NETWORK_EVENT.
    call_reached_network = 0x20000,
    /// Send CALL_DEQUEUED_EVENT.
    call_dequeued = 0x40000,
    /// Send AGENT_PRE_CALL_EVENT.
    agent_pre_call = 0x80000,
    /// Send AGENT_PRE_CALL_ABORT_EVENT.
    agent_pre_call_abort = 0x100000,
    /// Send RTP_STARTED_EVENT.
    rtp_started = 0x200000,
    /// Send RTP_STOPPED_EVENT.
    rtp_stopped = 0x400000,
    /// Send AGENT_TEAM_CONFIG_EVENT.
    agent_team_config = 0x800000,
    /// Send AGENT_LEGACY_PRE_CALL_EVENT.
    agent_legacy_pre_call = 0x1000000,
    /// Send CALL_ATTRIBUTE_CHANGE_EVENT.
    call_attribute_change = 0x2000000,
    /// A reserved bit.
    call_termination = 0x4000000,
    /// Send CALL_AGENT_GREETING_EVENT (v15).
    call_agent_greeting = 0x8000000,
    /// Send NETWORK_RECORDING_STARTED_EVENT (v23).
    network_recording_started = 0x10000000,
    /// Send NETWORK_RECORDING_ENDED_EVENT (v23).
    network_recording_ended = 0x20000000,
    /// Send NETWORK_RECORDING_FAILED_EVENT (v23).
    network_recording_failed = 0x40000000,
    /// Send NETWORK_RECORDING_TARGET_INFO_EVENT (v23).
    network_recording_target_info = 0x80000000,
};
template <> struct is_mask<call_msg_mask> : std::true_type {};

/// CallOption: further options of a call-making request, particular to one peripheral.
enum class call_option : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// Call only when the calling agent is able to speak with the destination.
    calling_agent_online = 1,
    /// For the DMS-100, obsolete.
    calling_agent_reserved = 2,
    /// For the DMS-100, obsolete.
    calling_agent_not_reserved = 3,
    /// For the DMS-100, obsolete.
    calling_agent_buzz_base = 4,
    /// For the DMS-100, obsolete.
    calling_agent_beep_hset = 5,
    /// Have a call classifier listen in (ACM ECS).
    service_circuit_on = 6,
};

/// CallOriginatedFrom: where the call of a SET_CALL_DATA_REQ started.
enum class call_originated_from : std::uint8_t {
    /// The outbound dialer placed the call; the number is ASCII 'D' (our name).
    dialer = 68,
};

/// CallPlacementType: by what route a call-making request places its call.
enum class call_placement_type : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// Call over an inside line.
    line_call = 1,
    /// Call to the outside.
    outbound = 2,
    /// Call to the outside that needs no access code.
    outbound_no_access_code = 3,
    /// Call directly to a position.
    direct_position = 4,
    /// Call directly to an agent.
    direct_agent = 5,
    /// Call for help to a supervisor.
    supervisor_assist = 6,
};

/// CallType: general class of a call, in call events, call data updates and snapshots.
enum class call_type : std::uint16_t {
    /// ACD call from outside; with Unified CCE, a request for post-routing.
    acd_in = 1,
    /// ACD call from outside that was translation routed.
    preroute_acd_in = 2,
    /// Call translation routed to one particular agent.
    preroute_direct_agent = 3,
    /// Call from outside that was transferred here.
    transfer_in = 4,
    /// Call from outside that overflowed to here.
    overflow_in = 5,
    /// Call from outside of another kind.
    other_in = 6,
    /// Call to the outside, dialed automatically.
    auto_out = 7,
    /// Call to the outside by an agent.
    agent_out = 8,
    /// Call to the outside.
    out = 9,
    /// Call inside the switch by an agent.
    agent_inside = 10,
    /// Call passed on by blind transfer.
    offered = 11,
    /// Call to consult someone.
    consult = 12,
    /// Call passed on by announced transfer.
    consult_offerred = 13,
    /// Consult call that became part of a conference.
    consult_conference = 14,
    /// Call with conference parties.
    conference = 15,
    /// Inside or outbound call that produces no call events.
    unmonitored = 16,
    /// Automatic call to the outside that the agent may decide to dial.
    preview = 17,
    /// Call made to reserve an agent.
    reservation = 18,
    /// Call asking the supervisor for help.
    assist = 19,
    /// Call reporting an emergency.
    emergency = 20,
    /// Silent monitoring by a supervisor.
    supervisor_monitor = 21,
    /// Supervisor listens in and speaks to the agent, unheard by others.
    supervisor_whisper = 22,
    /// Supervisor has come into the call.
    supervisor_bargein = 23,
    /// Supervisor has replaced the agent.
    supervisor_intercept = 24,
    /// Task that Unified CCE routed.
    task_routed_by_icm = 25,
    /// Task that the application routed.
    task_routed_by_application = 26,
    /// Reserves an agent for outbound: preview mode.
    reservation_preview = 27,
    /// Reserves an agent for outbound: direct preview mode.
    reservation_preview_direct = 28,
    /// Reserves an agent for outbound: predictive or progressive mode.
    reservation_predictive = 29,
    /// Reserves an agent for outbound: callback.
    reservation_callback = 30,
    /// Reserves an agent for outbound: personal callback.
    reservation_personal_callback = 31,
    /// Outbound call to a customer: preview mode.
    customer_preview = 32,
    /// Outbound call to a customer: direct preview mode.
    customer_preview_direct = 33,
    /// Outbound call to a customer: predictive or progressive mode, campaign with agents.
    customer_predictive = 34,
    /// Outbound call to a customer: callback.
    customer_callback = 35,
    /// Outbound call to a customer: personal callback.
    customer_personal = 36,
    /// Outbound call to a customer: campaign that transfers to an IVR.
    customer_ivr = 37,
    /// An agent's call outside ACD.
    non_acd = 38,
    /// Request to route a call for an agent greeting.
    play_agent_greeting = 39,
    /// Call to record a greeting, started by AGENT_GREETING_CONTROL_REQ.
    record_agent_greeting = 40,
    /// Callback by voice, asked for over the Agent Request API.
    voice_call_back = 41,
};

/// CallVariableMask: call variables a client registers for with REGISTER_VARIABLES_REQ.
enum class call_variable_mask : std::uint16_t {
    /// Send CallVariable1.
    call_var_1 = 0x1,
    /// Send CallVariable2.
    call_var_2 = 0x2,
    /// Send CallVariable3.
    call_var_3 = 0x4,
    /// Send CallVariable4.
    call_var_4 = 0x8,
    /// Send CallVariable5.
    call_var_5 = 0x10,
    /// Send CallVariable6.
    call_var_6 = 0x20,
    /// Send CallVariable7.
    call_var_7 = 0x40,
    /// Send CallVariable8.
    call_var_8 = 0x80,
    /// Send CallVariable9.
    call_var_9 = 0x100,
    /// Send CallVariable10.
    call_var_10 = 0x200,
};
template <> struct is_mask<call_variable_mask> : std::true_type {};

/// ClassOfDevice: kinds of traffic a device can carry, in QUERY_DEVICE_INFO_CONF.
enum class class_of_device : std::uint16_t {
    /// Something other than image, data and voice.
    other = 0x10,
    /// Imaging or fast circuit-switched data, by digital data calls.
    image = 0x20,
    /// Data by digital calls, either circuit or packet switched.
    data = 0x40,
    /// Calls with sound.
    voice = 0x80,
};
template <> struct is_mask<class_of_device> : std::true_type {};

/// ConfigAgentType: whether a configured agent is a supervisor, in CONFIG_AGENT_EVENT.
enum class config_agent_type : std::uint16_t {
    /// Agent without supervisor duties.
    agent = 0,
    /// Agent who supervises.
    supervisor = 1,
};

/// ConfigDeviceType: kind of device in CONFIG_DEVICE_EVENT.
enum class config_device_type : std::uint16_t {
    /// Kind not known (our name).
    unknown = 0,
    /// Device is a service (our name).
    service = 1,
    /// Device is a skill group (our name).
    skill_group = 2,
    /// Device is an agent's ID (our name).
    agent_id = 3,
    /// Device is the extension of an agent phone (our name).
    agent_device_extension = 4,
    /// Device is a route point (our name).
    route_point = 5,
    /// Device is a CTI port (our name).
    cti_port = 6,
    /// Device is a call control group (our name).
    call_control_group = 7,
};

/// ConfigEndStatus: how an upload of configuration ended, in CONFIG_END_EVENT.
enum class config_end_status : std::uint32_t {
    /// Everything was sent.
    success = 0,
    /// Nothing sent, as this is a service-provider setup.
    no_service_provider = 1,
    /// The request's customer is unknown.
    unknown_customer = 2,
    /// What was sent is not a valid configuration.
    invalid = 3,
    /// The server holds no configuration of that kind.
    empty = 4,
    /// Only part was sent; other blocks will come.
    partial = 5,
};

/// ConfigKeyStatus: result of asking for configuration keys, in CONFIG_KEY_EVENT.
enum class config_key_status : std::uint32_t {
    /// The keys are in this message.
    success = 0,
    /// Nothing sent, as this is a service-provider setup.
    service_provider = 1,
    /// The server does not keep configuration keys.
    no_key_support = 2,
    /// The server does not know the customer.
    unknown_customer = 3,
};

/// ConfigMsgMask: kinds of configuration a client wants uploaded or kept up to date.
enum class config_msg_mask : std::uint32_t {
    /// Send services.
    service = 0x1,
    /// Send skill groups.
    skill_group = 0x2,
    /// Send agents.
    agent = 0x4,
    /// Send devices.
    device = 0x8,
    /// Send call types.
    call_type = 0x10,
    /// Send media routing domains (v20).
    mrd = 0x20,
    /// Send peripherals.
    peripheral = 0x40,
    /// Send agent desk settings.
    agent_desk_settings = 0x80,
    /// Send terminals; this part lists it just for CONFIG_REQUEST_EVENT's ConfigMsgMask.
    terminal = 0x100,
    /// Send agent services (v24); the guide writes it in decimal, 512.
    agent_service = 0x200,
};
template <> struct is_mask<config_msg_mask> : std::true_type {};

/// ConfigRecordType: what happens to a record in the CONFIG_ record events.
enum class config_record_type : std::uint16_t {
    /// Record is new.
    add = 0,
    /// Record has new contents (CONFIG_TERMINAL_EVENT does not use this yet).
    change = 1,
    /// Record is gone.
    delete_ = 2,
};

/// ConfigType: why the server sends a configuration block, in CONFIG_BEGIN_EVENT.
enum class config_type : std::uint16_t {
    /// Has no use.
    unused = 0,
    /// Reply to a CONFIG_REQUEST_EVENT.
    solicited = 1,
    /// News the server sends unasked.
    unsolicited = 2,
};

/// ConnectionDeviceIDType: what kind of id a ConnectionDeviceID field holds, in nearly all
/// call messages.
enum class connection_device_id_type : std::uint16_t {
    /// There is no ConnectionDeviceID.
    none = 65535,
    /// The id is the same for each call.
    static_ = 0,
    /// The id can differ from one call to the next.
    dynamic = 1,
};

/// ConsultType: what CONSULTATION_CALL_REQ is meant to lead to.
enum class consult_type : std::uint16_t {
    /// Nothing further: an ordinary consult call, the default.
    unspecified = 0,
    /// A transfer is to follow.
    transfer = 1,
    /// A conference is to follow.
    conference = 2,
};

/// ControlFailureCode: why a control request was refused, in CONTROL_FAILURE_CONF.
enum class control_failure_code : std::uint16_t {
    /// Fits no other code.
    generic_unspecified = 0,
    /// The operation went wrong; nothing more is known.
    generic_operation = 1,
    /// Object cannot take this request.
    request_incompatible_with_object = 2,
    /// A parameter lies beyond what the server accepts.
    value_out_of_range = 3,
    /// Server does not know a parameter's value.
    object_not_known = 4,
    /// Calling device is invalid.
    invalid_calling_device = 5,
    /// Called device is invalid.
    invalid_called_device = 6,
    /// Forwarding destination is invalid.
    invalid_forwarding_destination = 7,
    /// No authority over the device named.
    privilege_violation_on_specified_device = 8,
    /// No authority over the called device.
    privilege_violation_on_called_device = 9,
    /// No authority over the calling device.
    privilege_violation_on_calling_device = 10,
    /// Call identifier is invalid.
    invalid_csta_call_identifier = 11,
    /// Device identifier is invalid.
    invalid_csta_device_identifier = 12,
    /// Connection identifier is invalid.
    invalid_csta_connection_identifier = 13,
    /// Destination is invalid.
    invalid_destination = 14,
    /// Feature is invalid.
    invalid_feature = 15,
    /// Allocation state is invalid.
    invalid_allocation_state = 16,
    /// No one uses that cross-reference ID now.
    invalid_cross_ref_id = 17,
    /// Object type is invalid.
    invalid_object_type = 18,
    /// Security was breached; nothing more is known.
    security_violation = 19,
    /// State of a related device does not allow it.
    generic_state_incompatibility = 21,
    /// Object's state does not suit the request.
    invalid_object_state = 22,
    /// Connection ID of the active call is invalid.
    invalid_connection_id_for_active_call = 23,
    /// There is no call in progress.
    no_active_call = 24,
    /// There is no call on hold.
    no_held_call = 25,
    /// No call belongs to the connection ID.
    no_call_to_clear = 26,
    /// No connection belongs to the connection ID.
    no_connection_to_clear = 27,
    /// There is no call ringing.
    no_call_to_answer = 28,
    /// There is no active call that could be completed.
    no_call_to_complete = 29,
    /// System is short of resources; nothing more is known.
    generic_system_resource_availability = 31,
    /// Service is temporarily busy.
    service_busy = 32,
    /// A resource within is busy.
    resource_busy = 33,
    /// A resource required is not in service.
    resource_out_of_service = 34,
    /// A sub-domain of the server is busy.
    network_busy = 35,
    /// A sub-domain of the server is not in service.
    network_out_of_service = 36,
    /// More than the server allows overall.
    overall_monitor_limit_exceeded = 37,
    /// Conference would have too many parties.
    conference_member_limit_exceeded = 38,
    /// Short of resources that were bought or contracted for.
    generic_subscribed_resource_availability = 41,
    /// More than the server allows of this kind.
    object_monitor_limit_exceeded = 42,
    /// More than the allowed external trunks.
    external_trunk_limit_exceeded = 43,
    /// Too many requests still unanswered.
    outstanding_request_limit_exceeded = 44,
    /// Performance management said no; nothing more is known.
    generic_performance_management = 51,
    /// A limit on performance was exceeded.
    performance_limit_exceeded = 52,
    /// Error in the sequence number.
    sequence_number_violated = 61,
    /// Error in the time stamp.
    time_stamp_violated = 62,
    /// Error in the PAC.
    pac_violated = 63,
    /// Error in the seal.
    seal_violated = 64,
    /// Request turned down; nothing more is known.
    generic_unspecified_rejection = 70,
    /// Operation turned down; nothing more is known.
    generic_operation_rejection = 71,
    /// The service was already requested.
    duplicate_invocation_rejection = 72,
    /// Unknown operation.
    unrecognized_operation_rejection = 73,
    /// A parameter has the wrong type.
    mistyped_argument_rejection = 74,
    /// Would exceed a resource limit.
    resource_limitation_rejection = 75,
    /// The ACS handle went out of use.
    acs_handle_termination_rejection = 76,
    /// A service it depends on was ended.
    service_termination_rejection = 77,
    /// Took longer than the time allowed.
    request_timeout_rejection = 78,
    /// Would exceed what the device allows.
    requests_on_device_exceeded_rejection = 79,
    /// AgentID is invalid.
    invalid_agent_id_specified = 256,
    /// Password of the agent is invalid.
    invalid_password_specified = 257,
    /// AgentID, the agent's password or both are invalid.
    invalid_agent_id_or_password_specified = 258,
    /// That agent has logged in before.
    specified_agent_already_signed_on = 259,
    /// Device to log on at is invalid.
    invalid_logon_device_specified = 260,
    /// Answering device is invalid.
    invalid_answering_device_specified = 261,
    /// Skill group of the agent is invalid.
    invalid_skill_group_specified = 262,
    /// Class of service is invalid.
    invalid_class_of_service_specified = 263,
    /// Team is invalid.
    invalid_team_specified = 264,
    /// Work mode of the agent is invalid.
    invalid_agent_workmode = 265,
    /// Reason code of the agent is invalid.
    invalid_agent_reason_code = 266,
    /// Link between the system and the ACD has an error.
    adjunct_switch_comm_error = 267,
    /// The agent does not take part in that call.
    agent_not_party_on_call = 268,
    /// Something failed inside the ACD.
    internal_processing_error = 269,
    /// Call control was denied by the ACD.
    take_call_control_rejection = 270,
    /// Domain control was denied by the ACD.
    take_domain_control_rejection = 271,
    /// The ACD has no registration for the service.
    requested_service_not_registered = 272,
    /// Consult type is invalid.
    invalid_consult_type = 273,
    /// Field ansmap or adparam is invalid.
    ansmap_or_adparam_field_not_valid = 274,
    /// Call control table is invalid.
    invalid_call_control_table_specified = 275,
    /// Digits, ring time-out, AMS delay or country are invalid.
    invalid_digits_rnatimeout_amsdelay_or_country = 276,
    /// All answer detection ports are unavailable.
    answer_detect_port_unavailable = 277,
    /// A virtual agent cannot be had.
    virtual_agent_unavailable = 278,
    /// Takeback and transfer ended the route.
    takeback_n_xfer_route_end = 279,
    /// Agent has to enter wrap-up data.
    wrapup_data_required = 280,
    /// Agent has to give a reason code.
    reason_code_required = 281,
    /// Trunk ID is invalid.
    invalid_trunk_id_specified = 282,
    /// Someone else uses the extension.
    specified_extension_already_in_use = 283,
    /// Conference or transfer of arbitrary calls is not supported.
    arbitrary_conf_or_xfer_not_supported = 284,
    /// Consult or transfer in the network.
    network_transfer_or_consult = 285,
    /// Consult or transfer in the network did not succeed.
    network_transfer_or_consult_failed = 286,
    /// Device is under a restriction.
    device_restricted = 287,
    /// Line is under a restriction.
    line_restricted = 288,
    /// Account of the agent is locked.
    agent_account_locked_out = 289,
    /// CTI is not enabled to drop any party.
    drop_any_party_not_enabled_cti = 290,
    /// Exceeds the number of lines allowed.
    maximum_line_limit_exceeded = 291,
    /// No support for shared lines.
    shared_lines_not_supported = 292,
    /// More than one match for the extension.
    extension_not_unique = 293,
    /// ID of the interface controller is unknown.
    unknown_interface_ctrlr_id = 1001,
    /// Type of the interface controller is invalid.
    invalid_interface_ctrlr_type = 1002,
    /// No support for this software revision.
    software_rev_no_supported = 1003,
    /// PeripheralID is unknown.
    unknown_pid = 1004,
    /// Table is invalid.
    invalid_table_specified = 1005,
    /// Service for peripheral data is inactive.
    pd_service_inactive = 1006,
    /// RoutingClientID is unknown.
    unknown_routing_client_id = 1007,
    /// Service of the routing client is inactive.
    rc_service_inactivate = 1008,
    /// Number dialed is invalid.
    invalid_dialed_number = 1009,
    /// A parameter of the request is invalid.
    invalid_parameter = 1010,
    /// Routing went wrong; nothing more is known.
    unknown_routing_problem = 1011,
    /// No support for this version of the peripheral data protocol.
    unsupported_pd_message_revision = 1012,
    /// No support for this version of the routing client protocol.
    unsupported_rc_message_revision = 1013,
    /// No support for this version of the interface controller protocol.
    unsupported_ic_message_revision = 1014,
    /// Interface to the peripheral is inactive.
    rc_service_inactivate_pim = 1015,
    /// AGENT_GREETING_CONTROL_REQ did not succeed; PeripheralErrorCode says why.
    agent_greeting_control_operation_failure = 1016,
};

/// DeskSettingsMask: switches of an agent's desk settings, in the desk settings messages.
enum class desk_settings_mask : std::uint32_t {
    /// An inbound call ends with the agent available.
    avail_after_incoming = 0x1,
    /// A call to the outside ends with the agent available.
    avail_after_outgoing = 0x2,
    /// Calls reaching the agent answer themselves.
    auto_answer_enabled = 0x4,
    /// Going idle (not ready) takes a reason.
    idle_reason_required = 0x8,
    /// Logging out takes a reason.
    logout_reason_required = 0x10,
    /// Agent can ask a supervisor for help by a call.
    supervisor_calls_allowed = 0x20,
    /// Agent can call fellow agents.
    agent_to_agent_calls_allowed = 0x40,
    /// Agent can place international calls.
    outbound_access_international = 0x80,
    /// Agent can use the public network for calls.
    outbound_access_public_net = 0x100,
    /// Agent can use the private network for calls.
    outbound_access_private_net = 0x200,
    /// Agent can place calls with an operator's assistance.
    outbound_access_operator_assisted = 0x400,
    /// Agent can call out through the PBX.
    outbound_access_pbx = 0x800,
    /// Agent can make or answer calls that are not ACD.
    non_acd_calls_allowed = 0x1000,
    /// Agent can pick groups at login.
    agent_can_select_group = 0x2000,
};
template <> struct is_mask<desk_settings_mask> : std::true_type {};

/// DestinationCountry: country called by MAKE_PREDICTIVE_CALL_REQ.
enum class destination_country : std::uint16_t {
    /// Not known, so the default applies.
    unspecified = 0,
    /// In Canada or the United States.
    us_and_canada = 1,
};

/// DeviceIDType: what the device id next to this field identifies.
enum class device_id_type : std::uint16_t {
    /// The device id is absent.
    none = 65535,
    /// A phone of the peripheral, by its extension.
    device_identifier = 0,
    /// A single trunk.
    trunk_identifier = 70,
    /// A group of trunks.
    trunk_group_identifier = 71,
    /// An IP phone, by MAC address (only Unified CCX).
    ip_phone_mac_identifier = 72,
    /// A CTI port (only Unified CCX).
    cti_port = 73,
    /// A route point.
    route_point = 74,
    /// Something outside, by ANI or another identifier.
    external = 75,
    /// The phone an agent uses.
    agent_device = 76,
    /// A queue.
    queue = 77,
    /// A phone extension regarded as non-ACD.
    non_acd_device_identifier = 78,
    /// An extension on a shared line, with any number of phones from 0 up.
    shared_device_identifier = 79,
};

/// DispositionCode: how the called party's part of the call or task ended.
enum class disposition_code : std::uint16_t {
    /// Call given up in the network.
    abandoned_in_network = 1,
    /// Call given up in the local queue.
    abandoned_in_local_queue = 2,
    /// Call given up during ringing.
    abandoned_ring = 3,
    /// Call given up in a delay.
    abandoned_delay = 4,
    /// Call given up during interflow.
    abandoned_interflow = 5,
    /// Call given up at the agent's terminal.
    abandoned_agent_terminal = 6,
    /// Call was a short one.
    short_ = 7,
    /// Busy was met.
    busy = 8,
    /// Busy was forced.
    forced_busy = 9,
    /// Cut off as no one answered.
    disconnect_drop_no_answer = 10,
    /// Cut off with busy.
    disconnect_drop_busy = 11,
    /// Cut off with reorder.
    disconnect_drop_reorder = 12,
    /// Handled by the primary route, then cut off.
    disconnect_drop_handled_primary_route = 13,
    /// Handled in another way, then cut off.
    disconnect_drop_handled_other = 14,
    /// Sent elsewhere.
    redirected = 15,
    /// Connection cut through.
    cut_through = 16,
    /// Intraflow took place.
    intraflow = 17,
    /// Interflow took place.
    interflow = 18,
    /// No answer while ringing.
    ring_no_answer = 19,
    /// Intercepted with reorder.
    intercept_reorder = 20,
    /// Intercepted with a denial.
    intercept_denial = 21,
    /// Time ran out.
    time_out = 22,
    /// Energy of a voice detected.
    voice_energy = 23,
    /// Energy detected that fits no class.
    non_classified_energy_detected = 24,
    /// Connection not cut through.
    no_cut_through = 25,
    /// Ended by a U-abort.
    u_abort = 26,
    /// Ended by a fault in software.
    failed_software = 27,
    /// Passed on by blind transfer.
    blind_transfer = 28,
    /// Passed on by announced transfer.
    announced_transfer = 29,
    /// Joined to a conference.
    conferenced = 30,
    /// Transfer was a duplicate.
    duplicate_transfer = 31,
    /// Device is not monitored.
    unmonitored_device = 32,
    /// A machine answered.
    answering_machine = 33,
    /// Passed on by blind transfer in the network.
    network_blind_transfer = 34,
    /// Task given up while in the router.
    task_abandoned_in_router = 35,
    /// Task given up before an offer was made.
    task_abandoned_before_offered = 36,
    /// Task given up during the offer.
    task_abandoned_while_offered = 37,
    /// Task came to its regular end.
    normal_end_task = 38,
    /// A task ID could not be obtained.
    cant_obtain_task_id = 39,
    /// Task cut short as the agent logged out.
    agent_logged_out_during_task = 40,
    /// Task lasted beyond its maximum life.
    maximum_task_lifetime_exceeded = 41,
    /// Path to the application was lost.
    application_path_went_down = 42,
    /// Unified CCE finished routing.
    unified_cce_routing_complete = 43,
    /// Unified CCE has routing disabled.
    unified_cce_routing_disabled = 44,
    /// Application used an invalid MRD ID.
    application_invalid_mrd_id = 45,
    /// Application used an invalid dialogue ID.
    application_invalid_dialogue_id = 46,
    /// Application used a dialogue ID twice.
    application_duplicate_dialogue_id = 47,
    /// Application used an invalid invoke ID.
    application_invalid_invoke_id = 48,
    /// Application used an invalid script selector.
    application_invalid_script_selector = 49,
    /// Application closed the dialogue.
    application_terminate_dialogue = 50,
    /// Task finished while the application was starting.
    task_ended_during_application_init = 51,
    /// Called side disconnected.
    called_party_disconnected = 52,
    /// Call was incomplete.
    partial_call = 53,
    /// Consult in the network was dropped.
    drop_network_consult = 54,
    /// Consult in the network turned into a transfer.
    network_consult_transfer = 55,
    /// Consult in the network was given up.
    abandon_network_consult = 57,
    /// Router asked again before the answer.
    router_requery_before_answer = 58,
    /// Router asked again after the answer.
    router_requery_after_answer = 59,
    /// Error in the network.
    network_error = 60,
    /// Error in the network before the answer.
    network_error_before_answer = 61,
    /// Error in the network after the answer.
    network_error_after_answer = 62,
    /// Task was handed over.
    task_transfer = 63,
    /// Application lost its connection.
    application_disconnected = 64,
    /// Agent's logout moved the task to someone else.
    task_transferred_on_agent_logout = 65,
};

/// EchoCancellation: whether START_RECORDING_REQ wants echo cancelled.
enum class echo_cancellation : std::uint16_t {
    /// Leave the echo in.
    off = 0,
    /// Take the echo out.
    on = 1,
};

/// EnabledService: AI services switched on for an agent or a call.
enum class enabled_service : std::uint16_t {
    /// Agent is offered suggested answers.
    agent_answers = 1,
    /// Agent sees the call written down live.
    agent_call_transcription = 2,
};

/// EventCause: what brought a call event about.
enum class event_cause : std::uint16_t {
    /// Event names no cause.
    none = 65535,
    /// Call is being monitored actively.
    active_monitor = 1,
    /// Result of alternating calls.
    alternate = 2,
    /// Busy was met.
    busy = 3,
    /// Result of a callback.
    call_back = 4,
    /// Call was called off.
    call_cancelled = 5,
    /// Every call is forwarded.
    call_forward_always = 6,
    /// Call forwarded because of busy.
    call_forward_busy = 7,
    /// Call forwarded because nobody answered.
    call_forward_no_answer = 8,
    /// Call forwarded.
    call_forward = 9,
    /// Nobody answered.
    call_not_answered = 10,
    /// Result of call pickup.
    call_pickup = 11,
    /// Call camps on.
    camp_on = 12,
    /// No way to the destination.
    dest_not_obtainable = 13,
    /// Party does not want to be disturbed.
    do_not_disturb = 14,
    /// Destination is not compatible.
    incompatible_destination = 15,
    /// Account code is invalid.
    invalid_account_code = 16,
    /// Conference by key.
    key_conference = 17,
    /// Result of a lockout.
    lockout = 18,
    /// Maintenance work.
    maintenance = 19,
    /// Network has too much traffic.
    network_congestion = 20,
    /// No way to the network.
    network_not_obtainable = 21,
    /// Call is new.
    new_call = 22,
    /// All agents are unavailable.
    no_available_agents = 23,
    /// Result of an override.
    override = 24,
    /// Call is parked.
    park = 25,
    /// Call overflowed.
    overflow = 26,
    /// Call comes back as a recall.
    recall = 27,
    /// Call was sent elsewhere.
    redirected = 28,
    /// A reorder tone.
    reorder_tone = 29,
    /// Resources were not there.
    resources_not_available = 30,
    /// Call is silently monitored.
    silent_monitor = 31,
    /// Call is transferred.
    transfer = 32,
    /// No free trunk.
    trunks_busy = 33,
    /// A voice unit began it.
    voice_unit_initiator = 34,
    /// Time ran out.
    time_out = 35,
    /// Interflow brought a new call.
    new_call_interflow = 36,
    /// Request to initialize a simulation.
    simulation_init_request = 37,
    /// Request to reset a simulation.
    simulation_reset_request = 38,
    /// The CTI link was lost.
    cti_link_down = 39,
    /// Request to reset the peripheral.
    peripheral_reset_request = 40,
    /// Transfer as conference on an MD110.
    md110_conference_transfer = 41,
    /// Call keeps its place in the queue.
    remains_in_q = 42,
    /// Supervisor was asked to assist.
    supervisor_assist = 43,
    /// Call reports an emergency.
    emergency_call = 44,
    /// Supervisor cleared the call.
    supervisor_clear = 45,
    /// Supervisor monitors.
    supervisor_monitor = 46,
    /// Supervisor whispers.
    supervisor_whisper = 47,
    /// Supervisor barges in.
    supervisor_barge_in = 48,
    /// Supervisor intercepts.
    supervisor_intercept = 49,
    /// Parties of the call were updated.
    call_party_update_ind = 50,
    /// Consulting another party.
    consult = 51,
    /// The NIC cleared the call.
    nic_call_clear = 52,
    /// Due to the dialed number plan.
    dnp = 53,
    /// Router asked again before the answer.
    router_requery_before_answer = 54,
    /// Router asked again after the answer.
    router_requery_after_answer = 55,
    /// Error in the network.
    network_error = 56,
    /// Error in the network before the answer.
    network_error_before_answer = 57,
    /// Error in the network after the answer.
    network_error_after_answer = 58,
    /// Agent's greeting was played.
    greeting = 59,
    /// Agent's greeting is being recorded.
    record_agent_greeting = 60,
    /// Result of a snapshot.
    snapshot = 61,
    /// Too many calls in the queue.
    max_queue_exceeded = 62,
    /// Call given up in the network.
    cecx_aband_network = 1001,
    /// Call given up in the local queue.
    cecx_aband_local_queue = 1002,
    /// Call given up during ringing.
    cecx_aband_ring = 1003,
    /// Call given up in a delay.
    cecx_aband_delay = 1004,
    /// Call given up during interflow.
    cecx_aband_interflow = 1005,
    /// Call given up at the agent's terminal.
    cecx_aband_agent_terminal = 1006,
    /// Call was a short one.
    cecx_short = 1007,
    /// Busy was met.
    cecx_busy = 1008,
    /// Busy was forced.
    cecx_forced_busy = 1009,
    /// Cut off as no one answered.
    cecx_drop_no_answer = 1010,
    /// Cut off with busy.
    cecx_drop_busy = 1011,
    /// Cut off with reorder.
    cecx_drop_reorder = 1012,
    /// Handled by the primary route, then cut off.
    cecx_drop_handled_primary_route = 1013,
    /// Handled by another route, then cut off.
    cecx_drop_handled_other = 1014,
    /// Sent elsewhere.
    cecx_redirected = 1015,
    /// Connection cut through.
    cecx_cut_through = 1016,
    /// Intraflow took place.
    cecx_intraflow = 1017,
    /// Interflow took place.
    cecx_interflow = 1018,
    /// No answer while ringing.
    cecx_ring_no_answer = 1019,
    /// Intercepted with reorder.
    cecx_intercept_reorder = 1020,
    /// Intercepted with a denial.
    cecx_intercept_denial = 1021,
    /// Time ran out.
    cecx_time_out = 1022,
    /// Energy of a voice detected.
    cecx_voice_energy = 1023,
    /// Energy detected that fits no class.
    cecx_nonclassified_energy_detect = 1024,
    /// Connection not cut through.
    cecx_no_cut_through = 1025,
    /// Ended by a U-abort.
    cecx_uabort = 1026,
    /// Ended by a fault in software.
    cecx_failed_software = 1027,
    /// Passed on by blind transfer.
    cecx_blind_transfer = 1028,
    /// Passed on by announced transfer.
    cecx_announced_transfer = 1029,
    /// Joined to a conference.
    cecx_conferenced = 1030,
    /// Transfer was a duplicate.
    cecx_duplicate_transfer = 1031,
    /// Moved to a device that is not monitored.
    cecx_unmonitored_device = 1032,
    /// A machine answered.
    cecx_answering_machine = 1033,
    /// Passed on by blind transfer in the network.
    cecx_network_blind_transfer = 1034,
    /// Task given up while in the router.
    cecx_task_abandoned_in_router = 1035,
    /// Task given up before an offer was made.
    cecx_task_abandoned_before_offered = 1036,
    /// Task given up during the offer.
    cecx_task_abandoned_while_offered = 1037,
    /// Task came to its regular end.
    cecx_normal_end_task = 1038,
    /// A task ID could not be obtained.
    cecx_cant_obtain_task_id = 1039,
    /// Task cut short as the agent logged out.
    cecx_agent_logged_out_during_task = 1040,
    /// Task lasted beyond its maximum life.
    cecx_max_task_lifetime_exceeded = 1041,
    /// Path to the application was lost.
    cecx_application_path_went_down = 1042,
    /// Unified CCE finished routing.
    cecx_icm_routing_complete = 1043,
    /// Unified CCE has routing disabled.
    cecx_icm_routing_disabled = 1044,
    /// Application used an invalid MRD ID.
    cecx_appl_invalid_mrd_id = 1045,
    /// Application used an invalid dialogue ID.
    cecx_appl_invalid_dialogue_id = 1046,
    /// Application used a dialogue ID twice.
    cecx_appl_duplicate_dialogue_id = 1047,
    /// Application used an invalid invoke ID.
    cecx_appl_invalid_invoke_id = 1048,
    /// Application used an invalid script selector.
    cecx_appl_invalid_script_selector = 1049,
    /// Application closed the dialogue.
    cecx_appl_terminate_dialogue = 1050,
    /// Task finished while the application was starting.
    cecx_task_ended_during_app_init = 1051,
    /// Called side disconnected.
    cecx_called_party_disconnected = 1052,
    /// Call was incomplete.
    cecx_partial_call = 1053,
    /// Consult in the network was dropped.
    cecx_drop_network_consult = 1054,
    /// Consult in the network turned into a transfer.
    cecx_network_consult_transfer = 1055,
    /// Conference in the network.
    cecx_network_conference = 1056,
    /// Consult in the network was given up.
    cecx_aband_network_consult = 1057,
};

/// FacilityType: what kind of facility a call-making request uses.
enum class facility_type : std::uint16_t {
    /// Leave it to the default.
    unspecified = 0,
    /// Use a group of trunks.
    trunk_group = 1,
    /// Use a skill group or split.
    skill_group = 2,
};

/// ForcedFlag: whether SET_AGENT_STATE_REQ forces a login or logout.
enum class forced_flag : std::uint8_t {
    /// No forcing, an ordinary request.
    false_ = 0,
    /// Carry out the change even when invalid (only for login and logout).
    true_ = 1,
    /// Only verify the agent, state stays (login only); reserved, idle in the server (our name).
    authenticate_only = 2,
};

/// ForwardType: when calls get forwarded; none of the known message layouts carries it.
enum class forward_type : std::uint32_t {
    /// Forward each call.
    immediate = 0,
    /// Forward if busy.
    busy = 1,
    /// Forward if nobody answers.
    no_ans = 2,
    /// Forward internal calls if busy.
    busy_int = 3,
    /// Forward external calls if busy.
    busy_ext = 4,
    /// Forward internal calls if nobody answers.
    no_ans_int = 5,
    /// Forward external calls if nobody answers.
    no_ans_ext = 6,
};

/// LineType: what the line of a call is for, in call events.
enum class line_type : std::uint16_t {
    /// ACD calls coming in.
    inbound_acd = 0,
    /// ACD calls going out.
    outbound_acd = 1,
    /// Calls within the switch.
    inside = 2,
    /// Line serves every purpose.
    unknown = 3,
    /// Calls with supervisors.
    supervisor = 4,
    /// Messages by voice.
    message = 5,
    /// Calls for help.
    help = 6,
    /// Calls going out that are not ACD.
    outbound = 7,
    /// Calls dialed straight in (DID).
    did = 8,
    /// Monitoring in silence.
    silent_monitor = 9,
    /// Calls coming in that are not ACD.
    non_acd_in = 10,
    /// Calls going out that are not ACD.
    non_acd_out = 11,
};

/// LocalConnectionState: how a device stands to a call, in call events and snapshots.
enum class local_connection_state : std::uint16_t {
    /// Does not apply.
    none = 65535,
    /// Nothing ties the device to the call.
    null = 0,
    /// Device wants service (dialing).
    initiate = 1,
    /// The call rings at the device.
    alerting = 2,
    /// Device is an active party.
    connect = 3,
    /// Device is a passive party, on hold.
    hold = 4,
    /// Linking of device and call, either way, has stalled.
    queued = 5,
    /// The try to connect was broken off.
    fail = 6,
};

/// MaintenanceModeAccepted: client's answer in ACTIVE_MAINTENANCE_RESP.
enum class maintenance_mode_accepted : std::uint16_t {
    /// Client says no to maintenance mode.
    rejected = 0,
    /// Client says yes to maintenance mode.
    accepted = 1,
};

/// MaintenanceModeStatus: what becomes of maintenance mode, in ACTIVE_MAINTENANCE_EVENT.
enum class maintenance_mode_status : std::uint16_t {
    /// Maintenance mode is called off.
    cancel = 0,
    /// Maintenance mode goes ahead on the PG and CTI server.
    continue_ = 1,
};

/// MediaForkingDeviceType: what copies the media to the recorder, in
/// NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class media_forking_device_type : std::uint16_t {
    /// Media is not forked.
    none = 0,
    /// Forking is done in the phone.
    phone = 1,
    /// Forking is done in the gateway.
    gw = 2,
};

/// MessageDistribution: who gets the text of a USER_MESSAGE_REQ.
enum class message_distribution : std::uint16_t {
    /// Only the client with that ClientID.
    client = 0,
    /// The supervisor over the agent's team.
    supervisor = 1,
    /// All clients in the same agent team.
    team = 2,
    /// All clients of this CTI server.
    all = 3,
};

/// More: whether LIST_AGENT_TEAM_CONF is the last of its set.
enum class more : std::uint16_t {
    /// This confirmation is the last (our name).
    last_message = 0,
    /// Other confirmations come after this one (our name).
    more_messages = 1,
};

/// MultilineAgentControl: whether agents of a peripheral can control several lines, in
/// OPEN_CONF (v14).
enum class multiline_agent_control : std::uint16_t {
    /// One line and no more (our name).
    single_line = 0,
    /// Several lines can be used (our name).
    multiline = 1,
};

/// OtherFeatureMask: further abilities of a device, in QUERY_DEVICE_INFO_CONF.
enum class other_feature_mask : std::uint32_t {
    /// Can do post routing.
    post_route = 0x1,
    /// Gives each consult call a call id of its own.
    unique_consult_callid = 0x2,
};
template <> struct is_mask<other_feature_mask> : std::true_type {};

/// PGStatusCode: what is wrong at the peripheral gateway, in OPEN_CONF and SYSTEM_EVENT.
enum class pg_status_code : std::uint32_t {
    /// CTI Server without the PG's OPC process: unable to send call or agent events.
    opc_down = 0x1,
    /// PG without central controller: harms translation and post routing, other events go on.
    cc_down = 0x2,
    /// One or more of the monitored peripherals are down.
    peripheral_offline = 0x4,
    /// Client and CTI Server cannot reach each other.
    cti_server_offline = 0x8,
    /// From a layer in between, during PGS_CTI_SERVER_OFFLINE: some local call control works.
    limited_function = 0x10,
};
template <> struct is_mask<pg_status_code> : std::true_type {};

/// PeripheralType: make or kind of the peripheral, in most event messages.
enum class peripheral_type : std::uint16_t {
    /// CallCenter made by Aspect.
    aspect = 1,
    /// Meridian ACD made by Nortel.
    meridian = 2,
    /// G2 made by Lucent.
    g2 = 3,
    /// DEFINITY ECS made by Lucent, expert agent selection missing.
    definity_ecs_non_eas = 4,
    /// DEFINITY ECS made by Lucent, expert agent selection included.
    definity_ecs_eas = 5,
    /// Obsolete type.
    galaxy = 6,
    /// Obsolete type.
    spectrum = 7,
    /// VRU that sends events.
    vru = 8,
    /// VRU that is polled.
    vru_polled = 9,
    /// Obsolete type.
    dms100 = 10,
    /// Hicom 9006 made by Siemens.
    siemens_9006 = 11,
    /// 9751 CBX 9005 (Rolm) made by Siemens.
    siemens_9005 = 12,
    /// 4400 made by Alcatel.
    alcatel = 13,
    /// Obsolete type.
    nec_neax_2x00 = 14,
    /// ACP1000 made by Ericsson.
    acp_1000 = 15,
    /// Symposium made by Nortel.
    symposium = 16,
    /// Manager peripheral of Unified CCE.
    enterprise_agent = 17,
    /// MD-110 made by Ericsson.
    md110 = 18,
    /// Peripheral for media routing.
    media_routing = 19,
    /// Peripheral of no particular make.
    generic = 20,
    /// Gateway PG that fronts Unified CCX.
    acmi_crs = 21,
    /// Gateway PG that fronts Unified CCE or CCX.
    acmi_ipcc = 22,
    /// Peripheral of a simplified IPCC.
    simplified_ipcc = 23,
    /// PG system for ARS.
    ars = 24,
    /// PG system for ERS.
    acmi_ers = 25,
    /// Obsolete type.
    acmi_expert_advisor = 26,
    /// Does not apply.
    none = 65535,
};

/// PlayToneDirection: who hears the tone that START_NETWORK_RECORDING_REQ plays.
enum class play_tone_direction : std::uint16_t {
    /// Just the local party hears the tone.
    play_local_only = 0,
    /// Just the remote party hears the tone.
    play_remote_only = 1,
    /// Local and remote party hear the tone.
    play_both_local_and_remote = 2,
    /// Nobody hears a tone; holds too when the field is missing.
    do_not_play_tone = 3,
};

/// PlayZipTone: desk setting: whether automatic answering sounds a zip tone (v23 or v24).
enum class play_zip_tone : std::uint32_t {
    /// Automatic answering stays silent.
    disabled = 0,
    /// Automatic answering sounds a zip tone.
    enabled = 1,
};

/// RTPDirection: which way an RTP stream runs, in the RTP events and START/STOP_RECORDING_REQ.
enum class rtp_direction : std::uint16_t {
    /// Stream comes in.
    input = 0,
    /// Stream goes out.
    output = 1,
    /// Stream runs in both directions.
    bidirectional = 2,
};

/// RTPType: what an RTP stream carries, in RTP_STARTED_EVENT and START_RECORDING_REQ.
enum class rtp_type : std::uint16_t {
    /// Carries audio.
    audio = 0,
    /// Carries video.
    video = 1,
    /// Carries data.
    data = 2,
};

/// RecorderStatus: how the recorder is doing, in NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class recorder_status : std::uint16_t {
    /// Nothing known about the recorder.
    unknown = 0,
    /// Recorder is doing its job.
    success = 1,
    /// Recorder does not function.
    failure = 2,
};

/// RecorderType: whether recording is a must, in NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class recorder_type : std::uint16_t {
    /// Nothing known about the recorder.
    unknown = 0,
    /// Recorder that is optional.
    optional_recorder = 1,
    /// Recorder that is mandatory.
    mandatory_recorder = 2,
};

/// RecordingType: what started a network recording, in NETWORK_RECORDING_TARGET_INFO_EVENT.
enum class recording_type : std::uint16_t {
    /// No recording is made.
    none = 0,
    /// Recording starts by itself.
    automatic = 1,
    /// An application started it, silently.
    application_initiated_silent = 2,
    /// The user started it on the device.
    user_initiated_from_device = 3,
    /// The user started it from an application.
    user_initiated_from_application = 4,
};

/// SSOEnabled: whether the agent signs in by single sign-on (v20).
enum class sso_enabled : std::uint16_t {
    /// No single sign-on in this client (our name).
    disabled = 0,
    /// This client uses single sign-on.
    enabled = 1,
};

/// ServerMode: how servers of one service share its requests, set by REGISTER_SERVICE_REQ.
enum class server_mode : std::uint16_t {
    /// No other server can join the first one registered.
    exclusive = 0,
    /// Requests go in turn, to the server idle for the longest time.
    round_robin = 1,
    /// Each registered server gets each request.
    parallel = 2,
};

/// SessionType: which side of the server pair a session is with, in OPEN_CONF (v24).
enum class session_type : std::uint16_t {
    /// Side not known (our name); Unknown in the guide.
    unknown = 0,
    /// CTI server on the other end is active (our name); Active in the guide.
    active = 1,
    /// CTI server on the other end is the standby (our name); Standby in the guide.
    standby = 2,
};

/// SilentMonitorStatus: part a device plays in silent monitoring of its call, in
/// SNAPSHOT_DEVICE_CONF.
enum class silent_monitor_status : std::uint16_t {
    /// No silent monitoring, a normal call.
    none = 0,
    /// This side started the silent monitoring.
    initiator = 1,
    /// This side is being silently monitored.
    target = 2,
};

/// StatusCode: why a request failed or a session ended, in the failure and close messages.
enum class status_code : std::uint32_t {
    /// All went well.
    no_error = 0,
    /// Server does not speak the protocol version asked for.
    invalid_version = 1,
    /// MessageLength of a header makes no sense.
    invalid_message_length = 2,
    /// Tag of a floating field is unknown.
    invalid_field_tag = 3,
    /// No session is open on this connection.
    session_not_open = 4,
    /// A session is open on this connection as it is.
    session_already_open = 5,
    /// At least one required floating field is missing.
    required_data_missing = 6,
    /// PeripheralID is invalid.
    invalid_peripheral_id = 7,
    /// At least one piece of agent data is invalid.
    invalid_agent_data = 8,
    /// The agent named has not logged on.
    agent_not_logged_on = 9,
    /// The agent phone is taken by a different client.
    device_in_use = 10,
    /// Ended by a newer session of the same client.
    new_session_opened = 11,
    /// The session lacks the function or service this request requires.
    function_not_available = 12,
    /// Request holds an invalid CallID.
    invalid_callid = 13,
    /// That variable is closed to changes by the client.
    protected_variable = 14,
    /// Server is out of normal operation, the client ought to close its session.
    cti_server_offline = 15,
    /// Time-out without an answer, or nothing from the client for more than IdleTimeout.
    timeout = 16,
    /// Something failed that has no code.
    unspecified_failure = 17,
    /// IdleTimeout is under 20 s, i.e. 4 heartbeat intervals of at least 5 s.
    invalid_timeout = 18,
    /// ServicesRequested uses bits that mean nothing.
    invalid_service_mask = 19,
    /// CallMsgMask uses bits that mean nothing.
    invalid_call_msg_mask = 20,
    /// AgentStateMask uses bits that mean nothing.
    invalid_agent_state_mask = 21,
    /// A field named Reserved is non-zero.
    invalid_reserved_field = 22,
    /// A floating field exceeds the length its type permits.
    invalid_field_length = 23,
    /// A digit STRING contains characters outside 0-9.
    invalid_digits = 24,
    /// Message is ill-formed, for instance a fixed field is missing or has the wrong size.
    bad_message_format = 25,
    /// This message type cannot carry the tag.
    invalid_tag_for_msg_type = 26,
    /// Outside the values of DeviceIDType.
    invalid_device_id_type = 27,
    /// Outside the values of LocalConnectionState.
    invalid_lcl_conn_state = 28,
    /// Outside the values of EventCause.
    invalid_event_cause = 29,
    /// NumParties is more than 16.
    invalid_num_parties = 30,
    /// Outside the values of SystemEventID.
    invalid_sys_event_id = 31,
    /// Agent id, extension and instrument belong to different agents.
    inconsistent_agent_data = 32,
    /// Outside the values of ConnectionDeviceIDType.
    invalid_connection_id_type = 33,
    /// Outside the values of CallType.
    invalid_call_type = 34,
    /// Client wants to release or update a call that it takes no part in.
    not_call_party = 35,
    /// OPEN_REQ has a ClientID and ClientPassword that do not go together.
    invalid_password = 36,
    /// TCP connection broke off with no CLOSE_REQ before.
    client_disconnected = 37,
    /// Object is in an invalid state.
    invalid_object_state = 38,
    /// NumSkillGroups is invalid.
    invalid_num_skill_groups = 39,
    /// NumLines is invalid.
    invalid_num_lines = 40,
    /// LineType is invalid.
    invalid_line_type = 41,
    /// AllocationState is invalid.
    invalid_allocation_state = 42,
    /// AnsweringMachine is invalid.
    invalid_answering_machine = 43,
    /// CallMannerType is invalid.
    invalid_call_manner_type = 44,
    /// CallPlacementType is invalid.
    invalid_call_placement_type = 45,
    /// ConsultType is invalid.
    invalid_consult_type = 46,
    /// FacilityType is invalid.
    invalid_facility_type = 47,
    /// The version of this session lacks the message type.
    invalid_msg_type_for_version = 48,
    /// The version of this session lacks the tag.
    invalid_tag_for_version = 49,
    /// AgentWorkMode is invalid.
    invalid_agent_work_mode = 50,
    /// CallOption is invalid.
    invalid_call_option = 51,
    /// DestinationCountry is invalid.
    invalid_destination_country = 52,
    /// AnswerDetectMode is invalid.
    invalid_answer_detect_mode = 53,
    /// A peripheral monitor must not have a call and a device both.
    mutually_exclus_deviceid_types = 54,
    /// MonitorID is invalid.
    invalid_monitorid = 55,
    /// Such a session monitor was set up before.
    session_monitor_already_exists = 56,
    /// A client may not monitor the session it runs in.
    session_monitor_is_clients = 57,
    /// Mask of call control is invalid.
    invalid_call_control_mask = 58,
    /// Mask of features is invalid.
    invalid_feature_mask = 59,
    /// Mask of transfer and conference setups is invalid.
    invalid_transfer_conference_setup_mask = 60,
    /// Index into a named array is invalid.
    invalid_array_index = 61,
    /// A character is invalid.
    invalid_character = 62,
    /// The ClientID matches none of the open sessions.
    client_not_found = 63,
    /// Supervisor of the agent is unknown or has no session open.
    supervisor_not_found = 64,
    /// No team has the agent as a member.
    team_not_found = 65,
    /// The agent named is on no active call.
    no_call_active = 66,
    /// The system's configuration lacks the named variable.
    named_variable_not_configured = 67,
    /// The system's configuration lacks the named array.
    named_array_not_configured = 68,
    /// Mask of call variables is invalid.
    invalid_call_variable_mask = 69,
    /// Element of a named variable or array could not be processed, internal fault.
    element_not_found = 70,
    /// Kind of distribution is invalid.
    invalid_distribution_type = 71,
    /// Skill group is invalid.
    invalid_skill_group = 72,
    /// Named variables and named arrays together exceed 2000 bytes.
    too_much_data = 73,
    /// Value for a named variable or array element is over its length.
    value_too_long = 74,
    /// The NamedVariable tag carries an array.
    scalar_function_on_array = 75,
    /// The NamedArray tag carries a scalar.
    array_function_on_scalar = 76,
    /// Fields sent do not match NumNamedVariables.
    invalid_num_named_variables = 77,
    /// Fields sent do not match NumNamedArrays.
    invalid_num_named_arrays = 78,
    /// Direction of the RTP stream is invalid.
    invalid_rtp_direction = 79,
    /// Type of the RTP stream is invalid.
    invalid_rtp_type = 80,
    /// Disposition of the called party is invalid.
    called_party_disposition = 81,
    /// Action of the supervisor is invalid.
    invalid_supervisory_action = 82,
    /// Such an agent team monitor was set up before.
    agent_team_monitor_already_exists = 83,
    /// ServiceID or ServiceNumber is invalid.
    invalid_service = 84,
    /// ServiceID and ServiceNumber disagree on the service.
    service_conflict = 85,
    /// SkillGroupID and SkillGroupNumber/Priority disagree on the group.
    skill_group_conflict = 86,
    /// Device is invalid.
    invalid_device = 87,
    /// Media routing domain is invalid.
    invalid_mr_domain = 88,
    /// Such a monitor was set up before.
    monitor_already_exists = 89,
    /// The monitor is over.
    monitor_terminated = 90,
    /// Mask of task messages is invalid.
    invalid_task_msg_mask = 91,
    /// Not the active server but the standby.
    server_not_master = 92,
    /// CSD is invalid (only Unified CCX).
    invalid_csd = 93,
    /// A problem with Unified CM or JTAPI.
    jtapi_ccm_problem = 94,
    /// OPEN_REQ has an invalid config mask.
    invalid_config_msg_mask = 95,
    /// The configuration is no longer the same (only Unified CCX).
    auto_config_reset = 96,
    /// The monitor is invalid.
    invalid_monitor_status = 97,
    /// Type of request ID is invalid.
    invalid_request_type = 98,
    /// Standby turns away a client without CTI_SERVICE_ACTIVE_STANDBY (0x02000000).
    invalid_client_for_standby = 107,
    /// UniqueInstanceID of OPEN_REQ is present but empty.
    invalid_unique_instance_id = 108,
    /// Some client already uses the UniqueInstanceID of this OPEN_REQ.
    duplicate_unique_instance_id = 109,
    /// Maintenance mode: OPEN_REQ turned away, or session closed as the active server stops for
    /// it.
    server_in_maintenance_mode = 110,
};

/// SupervisoryAction: what a supervisor does to an agent's call with SUPERVISE_CALL_REQ.
enum class supervisory_action : std::uint16_t {
    /// Leave: the supervisor's device is removed from the call.
    clear = 0,
    /// Listen to all parties without being heard.
    monitor = 1,
    /// Speak so that the agent hears it and the customer does not.
    whisper = 2,
    /// Become an active party, as in a conference.
    barge_in = 3,
    /// Become an active party in place of the agent, who is dropped.
    intercept = 4,
};

/// SystemEventID: which event SYSTEM_EVENT tells of.
enum class system_event_id : std::uint32_t {
    /// Central controller is within the PG's reach again.
    central_controller_online = 1,
    /// Central controller is out of the PG's reach.
    central_controller_offline = 2,
    /// A monitored peripheral is up; its PeripheralID is in SystemEventArg1.
    peripheral_online = 3,
    /// A monitored peripheral is down; its PeripheralID is in SystemEventArg1.
    peripheral_offline = 4,
    /// Text broadcast for information; floating field Text has it.
    text_fyi = 5,
    /// PG is out of the CTI Server's reach.
    peripheral_gateway_offline = 6,
    /// CTI Server is out of reach of some local software.
    cti_server_offline = 7,
    /// CTI Server is within reach of local software again.
    cti_server_online = 8,
    /// By the central controller's clock a half hour has begun.
    half_hour_change = 9,
    /// Device target out of service: SystemEventArg1 = PeripheralID, text = AgentInstrument.
    instrument_out_of_service = 10,
    /// Device target in service again: SystemEventArg1 = PeripheralID, text = AgentInstrument.
    instrument_back_in_service = 11,
};

/// TaskState: stage a task has reached, in SNAPSHOT_TASK_RESP (v20).
enum class task_state : std::uint32_t {
    /// Client was sent the pre-call message.
    pre_call = 0,
    /// Start task came in, the agent works on it.
    active = 1,
    /// Wrap-up task came in.
    wrapup = 2,
    /// Pause task came in.
    paused = 3,
    /// Offer task came in.
    offered = 4,
    /// Agent was interrupted, which was accepted.
    interrupted = 5,
    /// Has no use.
    not_ready = 6,
    /// Task is over.
    logged_out = 7,
};

/// TeamConfigOperation: what AGENT_TEAM_CONFIG_EVENT does to the team's list of agents.
enum class team_config_operation : std::uint16_t {
    /// Team as permanently configured comes into force again (our name).
    restore_permanent_configuration = 0,
    /// One or more agents join the team (our name).
    add_agent = 1,
    /// One or more agents leave the team (our name).
    remove_agent = 2,
};

/// TeamConfigParam: how much team configuration TEAM_CONFIG_REQ asks for.
enum class team_config_param : std::uint16_t {
    /// Full team configuration at once, changes afterwards (our name).
    initial = 1,
    /// Changes alone, without an upload at the start (our name).
    updates_only = 2,
};

/// TeamConfigStatus: how a TEAM_CONFIG_REQ ended, in TEAM_CONFIG_CONF.
enum class team_config_status : std::uint32_t {
    /// Request was accepted and all is uploaded (our name).
    success = 0,
    /// Server had an internal fault (our name).
    internal_error = 1,
};

/// TeamMemberType: what kind of member an id in TEAM_CONFIG_EVENT names.
enum class team_member_type : std::uint16_t {
    /// Id of an agent or a supervisor (our name).
    agent = 1,
    /// Id of a contact service queue, only CCX (our name).
    csq = 2,
};

/// TeamOperation: what happened to the team in TEAM_CONFIG_EVENT.
enum class team_operation : std::uint16_t {
    /// Team came into being (our name).
    add_team = 1,
    /// Team ceased to exist: forget all about it; no floating part (our name).
    remove_team = 2,
    /// Team has another name, other members or other supervisors (our name).
    change_team = 3,
};

/// TeamRecordType: what happened to one member in TEAM_CONFIG_EVENT.
enum class team_record_type : std::uint16_t {
    /// Member has joined (these are values of ConfigRecordType, without its 1 = change).
    add = 0,
    /// Member has left.
    delete_ = 2,
};

/// TransferConferenceSetupMask: call setups from which a device can transfer or conference
/// (QUERY_DEVICE_INFO_CONF).
enum class transfer_conference_setup_mask : std::uint32_t {
    /// An ACD call and a consult call whose type was set to one for transfer or conference.
    conf_setup_consult_specific = 0x1,
    /// An ACD call and a consult call, whatever its call type.
    conf_setup_consult_any = 0x2,
    /// A connected and a held call, whatever they are.
    conf_setup_conn_held = 0x4,
    /// Two calls of the device, no matter which.
    conf_setup_any_two_calls = 0x8,
    /// Blind conference from a single ACD call (v6).
    conf_setup_single_acd_call = 0x10,
    /// Blind transfer from a single ACD call (v6).
    trans_setup_single_acd_call = 0x20,
    /// Blind conference from any single connected call.
    conf_setup_any_single_call = 0x40,
    /// Blind transfer from any single connected call (v6).
    trans_setup_any_single_call = 0x80,
};
template <> struct is_mask<transfer_conference_setup_mask> : std::true_type {};

/// TypeOfDevice: kind of device queried, in QUERY_DEVICE_INFO_CONF.
enum class type_of_device : std::uint16_t {
    /// Usual telephone, has button(s) and line(s).
    station = 0,
    /// Interface through which stations communicate.
    line = 1,
    /// A station's single point for handling calls.
    button = 2,
    /// Distributes calls.
    acd = 3,
    /// Way into other switching domains.
    trunk = 4,
    /// Operator who sets up calls or gives service.
    operator_ = 5,
    /// Stations that can replace each other or share an address.
    station_group = 16,
    /// Several interfaces toward stations.
    line_group = 17,
    /// More than one point for handling calls, all on one station.
    button_group = 18,
    /// Call distributor together with the devices behind it.
    acd_group = 19,
    /// Trunks to the same place that can replace each other.
    trunk_group = 20,
    /// Operators who can replace each other or share an address.
    operator_group = 21,
    /// CTI port of Unified CM, over SCCP.
    cti_port_sccp = 22,
    /// CTI port over SIP.
    cti_port_sip = 23,
    /// None of these.
    other = 255,
};

/// WrapupDataIncomingMode: desk setting: wrap-up data after inbound calls.
enum class wrapup_data_incoming_mode : std::uint32_t {
    /// Wrap-up data must follow an inbound call.
    required = 0,
    /// Agent may enter wrap-up data or not.
    optional = 1,
    /// Agent must not enter wrap-up data.
    not_allowed = 2,
    /// Wrap-up is compulsory and wrap-up data along with it.
    required_with_wrapup_data = 3,
};

/// WrapupDataOutgoingMode: desk setting: wrap-up data after outbound calls.
enum class wrapup_data_outgoing_mode : std::uint32_t {
    /// Wrap-up data must follow an outbound call.
    required = 0,
    /// Agent may enter wrap-up data or not.
    optional = 1,
    /// Agent must not enter wrap-up data.
    not_allowed = 2,
};
} // namespace ctisp

#endif
