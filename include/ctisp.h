/*
 * ctisp: the CTI Server Protocol (GED-188) in C and C++, protocol versions 9 to 25.
 *
 * Written by ctisp-generator. Do not edit: change core/schema/ or ffi/src/ and run `make generate`.
 *
 * An agent's desktop in a few lines:
 *
 *     static void on_event(ctisp_client *desk, const ctisp_event *event, void *user_data)
 *     {
 *         if (event->type == CTISP_CALL_DELIVERED_EVENT) {
 *             const ctisp_call_delivered_event *call = event->as.call_delivered_event;
 *             printf("call from %s\n", call->ani ? call->ani : "unknown");
 *             ctisp_answer_call_async(desk, &call->connection, NULL, NULL);
 *         }
 *     }
 *
 *     ctisp_client_config config;
 *     ctisp_client *desk;
 *     ctisp_error error;
 *     ctisp_client_config_init(&config);
 *     config.side_a = "cti-a:42027";
 *     config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
 *     config.peripheral_id = 5000;
 *     config.agent_instrument = "3001";
 *     config.on_event = on_event;
 *     if (ctisp_client_open(&config, &desk, &error) != CTISP_OK)
 *         fprintf(stderr, "%s\n", error.message);
 *     else if (ctisp_login(desk, "1001", "1001", &error) == CTISP_OK)
 *         ctisp_client_run(desk);
 *     ctisp_client_free(desk);
 *
 * What is where: errors, constants (message types, tags, enumerations), structs (one for each
 * message; search for "typedef struct ctisp_client_config" for those of the library), functions.
 *
 * Strings are NUL-terminated; characters above 127 are single bytes (Latin-1), as on the wire.
 * NULL means absent. Functions that can fail return a ctisp_result and fill in a ctisp_error where
 * one is given; NULL is allowed in its place.
 *
 * Requests: what a desktop does most has functions of its own, as ctisp_make_call(). For every
 * request there is one that takes its struct, as ctisp_request_make_call(); and ctisp_request() sends
 * a request whose type is known only at run time. Each also as ..._async(), which does not wait and
 * tells a callback; ctisp_request_start() does not wait either, and gives a ticket to be waited for.
 *
 * Threads: each function says where it may be called. Callbacks run on one thread at a time: the one
 * that is in ctisp_client_run() or ctisp_client_dispatch(), or that of ctisp_client_start(). They may
 * call every function but those three; a C++ callback must not let an exception out. A loop of your
 * own waits for ctisp_client_fd() and calls ctisp_client_dispatch().
 *
 * Models: ctisp_model_follow() keeps agents, calls and skill groups from a client's events, for
 * programs that want the picture and not the events.
 *
 * Failures: a client whose session is lost opens another one, on the same side or on the other, and
 * sets up again what it had; CTISP_CONNECTION_LOST, CTISP_RECONNECTED and CTISP_RESYNCHRONISED tell
 * of it. Only CTISP_CLOSED is the end.
 */
#ifndef CTISP_H
#define CTISP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The version of the library that this header belongs to; ctisp_version() tells that of the
/// library linked.
#define CTISP_VERSION "0.1.0"

/* ------------------------------------------------------------------ errors */

/// What the functions of the library return.
typedef enum ctisp_result {
    /// Done.
    CTISP_OK = 0,
    /// An argument is NULL that must not be, or a value that makes no sense.
    CTISP_E_INVALID_ARGUMENT = 1,
    /// The bytes are no message of the protocol; status tells the protocol's code for it.
    CTISP_E_BAD_MESSAGE = 2,
    /// A value does not fit its field, or the protocol version lacks the message.
    CTISP_E_BAD_VALUE = 3,
    /// The buffer is too small; nothing was written.
    CTISP_E_BUFFER_TOO_SMALL = 4,
    /// A fault inside the library: please report it. The object at hand is not to be used further.
    CTISP_E_INTERNAL = 5,
    /// The CTI server cannot be reached, or the connection to it was lost.
    CTISP_E_CONNECTION = 6,
    /// No answer came in time.
    CTISP_E_TIMED_OUT = 7,
    /// The CTI server refused with FAILURE_CONF; status tells why.
    CTISP_E_REFUSED = 8,
    /// The peripheral refused with CONTROL_FAILURE_CONF; control_failure and peripheral_error tell
    /// why.
    CTISP_E_CONTROL_FAILURE = 9,
    /// The session was closed here.
    CTISP_E_CLOSED = 10,
    /// The function must not be called now: another ctisp_client_run() or ctisp_client_dispatch() of
    /// this client is under way, on another thread or around this callback.
    CTISP_E_NOT_NOW = 11,
    /// The system has no threads, ports, memory or file descriptors left, or denies them.
    CTISP_E_SYSTEM = 12,
} ctisp_result;

/// How much a line of the log matters.
typedef enum ctisp_log_level {
    /// The client is at its end.
    CTISP_LOG_ERROR = 1,
    /// A connection was lost or could not be made, a set-up was refused, events are missing, a
    /// message could not be read.
    CTISP_LOG_WARNING = 2,
    /// A session was opened, another side is used.
    CTISP_LOG_INFO = 3,
    /// Each attempt to connect.
    CTISP_LOG_DEBUG = 4,
} ctisp_log_level;

/// What happens when the program does not handle its events as fast as they come.
typedef enum ctisp_overflow {
    /// The connection is not read until there is room: nothing is lost, but a server that waits too
    /// long ends the session. While a request waits for its answer, which may stand behind events,
    /// four times as many may wait.
    CTISP_OVERFLOW_BLOCK = 0,
    /// The oldest event gives way; CTISP_GAP stands where events are missing and tells how many.
    CTISP_OVERFLOW_DROP_OLDEST = 1,
    /// The session ends. A new one is begun when half of the events are handled.
    CTISP_OVERFLOW_DISCONNECT = 2,
} ctisp_overflow;

/// How far a call is, seen as a whole.
typedef enum ctisp_call_state {
    /// It is being made: nothing rings yet.
    CTISP_CALL_STATE_SET_UP = 1,
    /// It waits in a queue.
    CTISP_CALL_STATE_QUEUED = 2,
    /// It rings at a device.
    CTISP_CALL_STATE_RINGING = 3,
    /// Two devices or more talk, or one does to somebody who is not known.
    CTISP_CALL_STATE_TALKING = 4,
    /// Those who are known hold it.
    CTISP_CALL_STATE_HELD = 5,
    /// It cannot be put through.
    CTISP_CALL_STATE_FAILED = 6,
    /// Nobody takes part any more; its data can still change, until it ends.
    CTISP_CALL_STATE_CLEARED = 7,
} ctisp_call_state;

/// What has changed in a model: type of ctisp_change.
typedef enum ctisp_change_type {
    /// `call` is in the model: BEGIN_CALL_EVENT, or whatever was first heard of it.
    CTISP_CHANGE_CALL_APPEARED = 1,
    /// `call` has another ConnectionCallID: `as.call_rekeyed`.
    CTISP_CHANGE_CALL_REKEYED = 2,
    /// A device's connection to `call` has another state, has begun or is over:
    /// `as.connection_state`.
    CTISP_CHANGE_CONNECTION_STATE = 3,
    /// The context of `call` is different: its variables, its wrap-up data and so on.
    CTISP_CHANGE_CALL_DATA = 4,
    /// Who calls, who is called, who sent `call` on last, or what call it consults about is told
    /// otherwise.
    CTISP_CHANGE_CALL_DEVICES = 5,
    /// `call` waits in other queues than before, in none any more, or with more or fewer others.
    CTISP_CHANGE_CALL_QUEUE = 6,
    /// A recording, a greeting or a stream of audio of `call` has begun or is over.
    CTISP_CHANGE_CALL_MEDIA = 7,
    /// An agent handles `call` as an emergency.
    CTISP_CHANGE_CALL_EMERGENCY = 8,
    /// Nobody takes part in `call` any more: `as.call_cleared`. Its data can still change, until it
    /// ends.
    CTISP_CHANGE_CALL_CLEARED = 9,
    /// `call` is no longer in the model; it is told as it was last: `as.call_ended`.
    CTISP_CHANGE_CALL_ENDED = 10,
    /// `announced_call` is on its way, to an agent or by a translation route.
    CTISP_CHANGE_CALL_ANNOUNCED = 11,
    /// `announced_call` is not on its way any more: `as.announcement_over`.
    CTISP_CHANGE_ANNOUNCEMENT_OVER = 12,
    /// `agent` has another state, or another reason for it: `as.agent_state`.
    CTISP_CHANGE_AGENT_STATE = 13,
    /// Something else of `agent` is different: the device, the tasks, the mode or the availability in
    /// a media routing domain, the name or another field.
    CTISP_CHANGE_AGENT_DETAILS = 14,
    /// `agent` has another state in `skill_group`, has joined it or left it:
    /// `as.agent_in_skill_group`.
    CTISP_CHANGE_AGENT_IN_SKILL_GROUP = 15,
    /// `agent` has new statistics: see ctisp_model_ask().
    CTISP_CHANGE_AGENT_STATISTICS = 16,
    /// `agent` is no longer in the model, and told as he was last: the configuration has none of that
    /// AgentID any more.
    CTISP_CHANGE_AGENT_REMOVED = 17,
    /// The name or the id of `skill_group` is told otherwise.
    CTISP_CHANGE_SKILL_GROUP_DETAILS = 18,
    /// `skill_group` has new statistics: see ctisp_model_ask().
    CTISP_CHANGE_SKILL_GROUP_STATISTICS = 19,
    /// `skill_group` is no longer in the model, and told as it was last: the configuration has none of
    /// that number any more.
    CTISP_CHANGE_SKILL_GROUP_REMOVED = 20,
    /// A device is in service again, or out of it: `as.device_service`.
    CTISP_CHANGE_DEVICE_SERVICE = 21,
    /// A peripheral is on line again, or off line: `as.peripheral_online`.
    CTISP_CHANGE_PERIPHERAL_ONLINE = 22,
    /// The outages are others: `as.pg_status`.
    CTISP_CHANGE_PG_STATUS = 23,
    /// The session is lost, or events are, or a peripheral is off line: what is in the model may be
    /// out of date, until CTISP_CHANGE_RESYNCHRONISED.
    CTISP_CHANGE_UNSURE = 24,
    /// The model is right again, or has its first picture, see ctisp_model_load_configuration():
    /// `as.resynchronised`.
    CTISP_CHANGE_RESYNCHRONISED = 25,
    /// Something was not kept, as the model would have become larger than it may: `as.limit_reached`.
    CTISP_CHANGE_LIMIT_REACHED = 26,
} ctisp_change_type;

/// Why a call left a model.
typedef enum ctisp_call_end {
    /// END_CALL_EVENT: the session hears no more of it. The voices may go on.
    CTISP_CALL_END_EVENT = 1,
    /// It goes on as another call, which the model had too.
    CTISP_CALL_END_MERGED = 2,
    /// It ended while the model could not hear of it.
    CTISP_CALL_END_WHILE_DISCONNECTED = 3,
    /// Its monitor was stopped.
    CTISP_CALL_END_MONITOR_STOPPED = 4,
    /// It was the oldest of too many: END_CALL_EVENT has never come for it.
    CTISP_CALL_END_TOO_MANY_CALLS = 5,
} ctisp_call_end;

/// Why a call is not on its way any more.
typedef enum ctisp_announcement_end {
    /// It has arrived.
    CTISP_ANNOUNCEMENT_END_ARRIVED = 1,
    /// AGENT_PRE_CALL_ABORT_EVENT: it does not come to that agent.
    CTISP_ANNOUNCEMENT_END_ABORTED = 2,
    /// The session was lost, or events were: what became of it cannot be known.
    CTISP_ANNOUNCEMENT_END_WHILE_DISCONNECTED = 3,
    /// It was the oldest of too many.
    CTISP_ANNOUNCEMENT_END_TOO_MANY = 4,
} ctisp_announcement_end;

/// What there is too much of for a model: see ctisp_model_config.
typedef enum ctisp_model_limit {
    /// Calls.
    CTISP_MODEL_LIMIT_CALLS = 1,
    /// Agents.
    CTISP_MODEL_LIMIT_AGENTS = 2,
    /// Skill groups.
    CTISP_MODEL_LIMIT_SKILL_GROUPS = 3,
    /// Peripherals.
    CTISP_MODEL_LIMIT_PERIPHERALS = 4,
    /// Devices out of service.
    CTISP_MODEL_LIMIT_DEVICES = 5,
    /// Calls on their way.
    CTISP_MODEL_LIMIT_ANNOUNCED_CALLS = 6,
} ctisp_model_limit;

/// What an alarm tells.
typedef enum ctisp_alarm_kind {
    /// Another one: a newer library may have more kinds.
    CTISP_ALARM_KIND_OTHER = 0,
    /// A client reported an event by CLIENT_EVENT_REPORT_REQ.
    CTISP_ALARM_KIND_CLIENT_EVENT = 1,
    /// A session with the Connection Monitor service was opened.
    CTISP_ALARM_KIND_SESSION_ESTABLISHED = 2,
    /// Its client ended it by CLOSE_REQ.
    CTISP_ALARM_KIND_SESSION_CLOSED = 3,
    /// It ended in any other way.
    CTISP_ALARM_KIND_SESSION_LOST = 4,
    /// A client declared an emergency by EMERGENCY_CALL_REQ.
    CTISP_ALARM_KIND_EMERGENCY_CALL = 5,
    /// A session was ended because its client does not read.
    CTISP_ALARM_KIND_CLIENT_TOO_SLOW = 6,
    /// A side of a duplex server has become the active one.
    CTISP_ALARM_KIND_SIDE_ACTIVE = 7,
    /// A client refused a switch-over, or did not answer in time.
    CTISP_ALARM_KIND_SWITCH_OVER_REFUSED = 8,
    /// A capture of CTISP_SERVICE_DEBUG ended early; its session goes on.
    CTISP_ALARM_KIND_CAPTURE_STOPPED = 9,
    /// A connection failed because of its TLS.
    CTISP_ALARM_KIND_CONNECTION_FAILED = 10,
} ctisp_alarm_kind;

/// What went wrong. Owned by the caller and filled in by the library: there is nothing to free.
/// After CTISP_OK it is all zero.
typedef struct ctisp_error {
    /// The same that the function returned.
    enum ctisp_result code;
    /// The protocol's status code (CTISP_E_CTI_...); 0 where none applies.
    uint32_t status;
    /// Why a control request was refused (CTISP_CF_...); 0 but for CTISP_E_CONTROL_FAILURE.
    uint32_t control_failure;
    /// The peripheral's own code of that refusal, see ctisp_peripheral_error_name(); 0: none.
    uint32_t peripheral_error;
    /// In words, with the name of the status code; never without terminator.
    char message[256];
} ctisp_error;

/* --------------------------------------------------------------- constants */

/* Protocol versions. */
/// The oldest version spoken here.
#define CTISP_OLDEST_VERSION 9
/// The newest version spoken here.
#define CTISP_NEWEST_VERSION 25

/* Special values and limits of the protocol. */
/// CTI clients that one message lists at most.
#define CTISP_MAX_NUM_CTI_CLIENTS 16
/// Conference parties that one message lists at most.
#define CTISP_MAX_NUM_PARTIES 16
/// Devices of a call that one message lists at most.
#define CTISP_MAX_NUM_DEVICES 16
/// Calls that one message lists at most.
#define CTISP_MAX_NUM_CALLS 16
/// Skill groups that one message lists at most.
#define CTISP_MAX_NUM_SKILL_GROUPS 20
/// Phone lines that one message lists at most.
#define CTISP_MAX_NUM_LINES 10
/// In place of a call id: none given.
#define CTISP_NULL_CALL_ID 0xFFFFFFFFu
/// In place of a PeripheralID: none given.
#define CTISP_NULL_PERIPHERAL_ID 0xFFFFFFFFu
/// In place of a service: none given.
#define CTISP_NULL_SERVICE 0xFFFFFFFFu
/// In place of a skill group: none given.
#define CTISP_NULL_SKILL_GROUP 0xFFFFFFFFu
/// In place of a call type: none given.
#define CTISP_NULL_CALLTYPE 0xFFFFu
/// Shortest heartbeat interval, in seconds.
#define CTISP_MIN_HEARTBEAT_INTERVAL 5
/// Least IdleTimeout of OPEN_REQ, in seconds: four heartbeat intervals.
#define CTISP_MIN_IDLE_TIMEOUT 20
/// Bytes of named variables and named arrays together in one message, at most.
#define CTISP_MAX_ECC_TOTAL_BYTES 2000
/// First protocol version that knows active and standby servers.
#define CTISP_MIN_ACTIVE_STANDBY_VERSION 24
/// Reason that the system sets when a CMT_BELLIGERENT call takes an agent to Not Ready.
#define CTISP_REASON_CODE_BELLIGERENT_NOT_READY 50006

/* Message types, as in ctisp_event.type. */
/// Server's answer to any request that it refuses, sent instead of the proper confirmation.
#define CTISP_FAILURE_CONF 1
/// Server reports a failure that no request caused, such as going off line.
#define CTISP_FAILURE_EVENT 2
/// Client opens its session: version, services, masks and who it is; first message of all.
#define CTISP_OPEN_REQ 3
/// Server grants the session and says what it allows.
#define CTISP_OPEN_CONF 4
/// Client shows that it is alive and checks that the server is.
#define CTISP_HEARTBEAT_REQ 5
/// Server answers a heartbeat at once.
#define CTISP_HEARTBEAT_CONF 6
/// Client ends its session and says why.
#define CTISP_CLOSE_REQ 7
/// Server agrees to the end; the client then closes the connection.
#define CTISP_CLOSE_CONF 8
/// Server tells a client that a call rings at an agent's phone or came in on an ACD trunk.
#define CTISP_CALL_DELIVERED_EVENT 9
/// Server tells a client that a call was answered.
#define CTISP_CALL_ESTABLISHED_EVENT 10
/// Server tells a client that a device put a call on hold.
#define CTISP_CALL_HELD_EVENT 11
/// Server tells a client that a device took up a held call again.
#define CTISP_CALL_RETRIEVED_EVENT 12
/// Server tells a client that a call is over, usually when its last device leaves.
#define CTISP_CALL_CLEARED_EVENT 13
/// Server tells a client that one party dropped out of a call.
#define CTISP_CALL_CONNECTION_CLEARED_EVENT 14
/// Server tells a client that the peripheral has begun an outbound call.
#define CTISP_CALL_ORIGINATED_EVENT 15
/// Server tells a client that a call cannot be put through.
#define CTISP_CALL_FAILED_EVENT 16
/// Server tells a client that two calls have become one conference.
#define CTISP_CALL_CONFERENCED_EVENT 17
/// Server tells a client that a call has been transferred.
#define CTISP_CALL_TRANSFERRED_EVENT 18
/// Server tells a client that a call was taken from one target and sent to another.
#define CTISP_CALL_DIVERTED_EVENT 19
/// Server tells a client that dial tone has begun at a phone.
#define CTISP_CALL_SERVICE_INITIATED_EVENT 20
/// Server tells a client that a call now waits in one or more queues.
#define CTISP_CALL_QUEUED_EVENT 21
/// Server gives a client the context of a call that will arrive over a translation route.
#define CTISP_CALL_TRANSLATION_ROUTE_EVENT 22
/// Server links a client with a call and gives its context; comes before the call's other
/// events.
#define CTISP_BEGIN_CALL_EVENT 23
/// Server ends a client's link with a call: no more of its events follow, the call may go on.
#define CTISP_END_CALL_EVENT 24
/// Server tells a client what changed in a call's context, its identifiers included.
#define CTISP_CALL_DATA_UPDATE_EVENT 25
/// Client changes variables, wrap-up or other data of a call; what it leaves out stays as it
/// was.
#define CTISP_SET_CALL_DATA_REQ 26
/// Server answers once the new call data is stored safely.
#define CTISP_SET_CALL_DATA_CONF 27
/// Client says that it has made all its updates of a call; the call itself goes on.
#define CTISP_RELEASE_CALL_REQ 28
/// Server takes note that the client is done with the call.
#define CTISP_RELEASE_CALL_CONF 29
/// Server tells a client that an agent has entered another state, login included.
#define CTISP_AGENT_STATE_EVENT 30
/// Server tells a client of a change in the health of PG, peripheral or server.
#define CTISP_SYSTEM_EVENT 31
/// Client raises an alarm, as plain text or as the state of a named object.
#define CTISP_CLIENT_EVENT_REPORT_REQ 32
/// Server has passed the alarm on.
#define CTISP_CLIENT_EVENT_REPORT_CONF 33
/// Server tells a client that an outbound call has got to another network.
#define CTISP_CALL_REACHED_NETWORK_EVENT 34
/// Server's answer in place of a confirmation when a client control request fails.
#define CTISP_CONTROL_FAILURE_CONF 35
/// Client asks what state an agent is in, for one media routing domain.
#define CTISP_QUERY_AGENT_STATE_REQ 36
/// Server returns the agent's state, overall and for each skill group.
#define CTISP_QUERY_AGENT_STATE_CONF 37
/// Client asks to bring an agent into another state, login and logout included.
#define CTISP_SET_AGENT_STATE_REQ 38
/// Server has received the state request; AGENT_STATE_EVENT shows the outcome.
#define CTISP_SET_AGENT_STATE_CONF 39
/// Client asks to hold the active call and go to the device's other call, held or alerting.
#define CTISP_ALTERNATE_CALL_REQ 40
/// Server has received the request to alternate.
#define CTISP_ALTERNATE_CALL_CONF 41
/// Client asks to connect the call that alerts at a device.
#define CTISP_ANSWER_CALL_REQ 42
/// Server has received the request to answer.
#define CTISP_ANSWER_CALL_CONF 43
/// Client asks to disconnect all devices of a call.
#define CTISP_CLEAR_CALL_REQ 44
/// Server has received the request to clear the call.
#define CTISP_CLEAR_CALL_CONF 45
/// Client asks to disconnect a single device from a call.
#define CTISP_CLEAR_CONNECTION_REQ 46
/// Server has received the request to clear the connection.
#define CTISP_CLEAR_CONNECTION_CONF 47
/// Client asks to merge a held and an active call, or to bring a dialed number into the active
/// one.
#define CTISP_CONFERENCE_CALL_REQ 48
/// Server returns the conference call and who takes part in it.
#define CTISP_CONFERENCE_CALL_CONF 49
/// Client asks to hold the active call and call somebody else from the same device.
#define CTISP_CONSULTATION_CALL_REQ 50
/// Server returns the identity of the consultation call.
#define CTISP_CONSULTATION_CALL_CONF 51
/// Client asks to move a call that alerts at one device to another.
#define CTISP_DEFLECT_CALL_REQ 52
/// Server has received the request to deflect.
#define CTISP_DEFLECT_CALL_CONF 53
/// Client asks to hold an active connection.
#define CTISP_HOLD_CALL_REQ 54
/// Server has received the request to hold.
#define CTISP_HOLD_CALL_CONF 55
/// Client asks to call a number from an agent's instrument.
#define CTISP_MAKE_CALL_REQ 56
/// Server returns the identity of the new call.
#define CTISP_MAKE_CALL_CONF 57
/// Client asks to call a number and then connect it to an originating ACD device.
#define CTISP_MAKE_PREDICTIVE_CALL_REQ 58
/// Server returns the identity of the predictive call.
#define CTISP_MAKE_PREDICTIVE_CALL_CONF 59
/// Client asks to clear the active call and go back to the held one in a single step.
#define CTISP_RECONNECT_CALL_REQ 60
/// Server has received the request to reconnect.
#define CTISP_RECONNECT_CALL_CONF 61
/// Client asks to take up a held connection again.
#define CTISP_RETRIEVE_CALL_REQ 62
/// Server has received the request to retrieve.
#define CTISP_RETRIEVE_CALL_CONF 63
/// Client asks to transfer a held call to the active one, or the active one straight to a
/// number.
#define CTISP_TRANSFER_CALL_REQ 64
/// Server returns the call that results from the transfer and its parties.
#define CTISP_TRANSFER_CALL_CONF 65
/// Client asks about the lines and abilities of a device.
#define CTISP_QUERY_DEVICE_INFO_REQ 78
/// Server returns type, lines, limits and supported features of the device.
#define CTISP_QUERY_DEVICE_INFO_CONF 79
/// Client asks for the data of a call and for the devices on it.
#define CTISP_SNAPSHOT_CALL_REQ 82
/// Server returns the call's data, its CTI clients and each device with its connection state.
#define CTISP_SNAPSHOT_CALL_CONF 83
/// Client asks which calls are at a device.
#define CTISP_SNAPSHOT_DEVICE_REQ 84
/// Server returns the calls at the device with the state of each.
#define CTISP_SNAPSHOT_DEVICE_CONF 85
/// Server tells a client that a call has left one or more queues.
#define CTISP_CALL_DEQUEUED_EVENT 86
/// Client asks to have DTMF digits sent on behalf of a party in a call.
#define CTISP_SEND_DTMF_SIGNAL_REQ 91
/// Server has received the request to send digits.
#define CTISP_SEND_DTMF_SIGNAL_CONF 92
/// Client asks for the events of one call or one device, chosen by masks.
#define CTISP_MONITOR_START_REQ 93
/// Server has set up the monitor and returns its id.
#define CTISP_MONITOR_START_CONF 94
/// Client asks to end a call or device monitor.
#define CTISP_MONITOR_STOP_REQ 95
/// Server has removed the monitor.
#define CTISP_MONITOR_STOP_CONF 96
/// Client gives a call or device monitor new event masks.
#define CTISP_CHANGE_MONITOR_MASK_REQ 97
/// Server has put the new masks in force.
#define CTISP_CHANGE_MONITOR_MASK_CONF 98
/// Server tells a client monitor client of a session of another client, new or open already.
#define CTISP_CLIENT_SESSION_OPENED_EVENT 99
/// Server tells a client monitor client that another client's session is over, and why.
#define CTISP_CLIENT_SESSION_CLOSED_EVENT 100
/// Client asks to watch the session of another client.
#define CTISP_SESSION_MONITOR_START_REQ 101
/// Server has set up the session monitor and returns its id.
#define CTISP_SESSION_MONITOR_START_CONF 102
/// Client asks to watch that session no longer.
#define CTISP_SESSION_MONITOR_STOP_REQ 103
/// Server has removed the session monitor.
#define CTISP_SESSION_MONITOR_STOP_CONF 104
/// Server announces a call or task that is routed to an agent, along with its context.
#define CTISP_AGENT_PRE_CALL_EVENT 105
/// Server withdraws an announced call or task that could not be routed as planned.
#define CTISP_AGENT_PRE_CALL_ABORT_EVENT 106
/// Client sends a text to another client, a supervisor, a team or everybody.
#define CTISP_USER_MESSAGE_REQ 107
/// Server has accepted the text.
#define CTISP_USER_MESSAGE_CONF 108
/// Server hands a text over to a client and names the sender.
#define CTISP_USER_MESSAGE_EVENT 109
/// Client names the call variables it wants to be sent; until then it gets all of them.
#define CTISP_REGISTER_VARIABLES_REQ 110
/// Server has noted the client's choice of variables.
#define CTISP_REGISTER_VARIABLES_CONF 111
/// Client asks for the statistics of an agent.
#define CTISP_QUERY_AGENT_STATISTICS_REQ 112
/// Server returns the agent's figures since login and since midnight.
#define CTISP_QUERY_AGENT_STATISTICS_CONF 113
/// Client asks for the statistics of a skill group.
#define CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ 114
/// Server returns the group's figures: now, five minutes, half hour and since midnight.
#define CTISP_QUERY_SKILL_GROUP_STATISTICS_CONF 115
/// Server tells a client that one direction of a media stream has begun.
#define CTISP_RTP_STARTED_EVENT 116
/// Server tells a client that one direction of a media stream has ended.
#define CTISP_RTP_STOPPED_EVENT 117
/// Agent's client asks for help from a supervisor of the team.
#define CTISP_SUPERVISOR_ASSIST_REQ 118
/// Server has found a supervisor and returns the assist call.
#define CTISP_SUPERVISOR_ASSIST_CONF 119
/// Client says that an agent treats a call as an emergency.
#define CTISP_EMERGENCY_CALL_REQ 121
/// Server has found a supervisor for the emergency.
#define CTISP_EMERGENCY_CALL_CONF 122
/// Server tells bridge clients, team supervisors and recording servers of an emergency.
#define CTISP_EMERGENCY_CALL_EVENT 123
/// Supervisor's client monitors, whispers into, barges into or intercepts an agent's call, or
/// stops.
#define CTISP_SUPERVISE_CALL_REQ 124
/// Server has received the request and names the agent's call.
#define CTISP_SUPERVISE_CALL_CONF 125
/// Server sends a supervisor's client the members of the agent team, and every change of them.
#define CTISP_AGENT_TEAM_CONFIG_EVENT 128
/// Client sets variables of an application path; what it leaves out stays as it was.
#define CTISP_SET_APP_DATA_REQ 129
/// Server answers once the application variables are stored safely.
#define CTISP_SET_APP_DATA_CONF 130
/// Client asks for the desk settings of an agent.
#define CTISP_AGENT_DESK_SETTINGS_REQ 131
/// Server returns the agent's desk settings.
#define CTISP_AGENT_DESK_SETTINGS_CONF 132
/// Supervisor's client asks which agent teams it may monitor.
#define CTISP_LIST_AGENT_TEAM_REQ 133
/// Server returns team ids, in several parts when there are many.
#define CTISP_LIST_AGENT_TEAM_CONF 134
/// Supervisor's client asks for the agent state events of a team.
#define CTISP_MONITOR_AGENT_TEAM_START_REQ 135
/// Server has received the request and returns the id of the team monitor.
#define CTISP_MONITOR_AGENT_TEAM_START_CONF 136
/// Supervisor's client asks to end the monitoring of a team.
#define CTISP_MONITOR_AGENT_TEAM_STOP_REQ 137
/// Server has ended the team monitor.
#define CTISP_MONITOR_AGENT_TEAM_STOP_CONF 138
/// Client reports a call of bad line quality, so that its devices are written down.
#define CTISP_BAD_CALL_REQ 139
/// Server has dealt with the bad call report.
#define CTISP_BAD_CALL_CONF 140
/// Client sets default service, skill group and call type for later calls from a device.
#define CTISP_SET_DEVICE_ATTRIBUTES_REQ 141
/// Server answers once the device's defaults are stored.
#define CTISP_SET_DEVICE_ATTRIBUTES_CONF 142
/// Server application offers a service to the clients of the CTI server.
#define CTISP_REGISTER_SERVICE_REQ 143
/// Server has registered the service and returns its id.
#define CTISP_REGISTER_SERVICE_CONF 144
/// Server application takes its service back.
#define CTISP_UNREGISTER_SERVICE_REQ 145
/// Server no longer has the service registered.
#define CTISP_UNREGISTER_SERVICE_CONF 146
/// Client asks to record a call; the server passes this on to a recording application.
#define CTISP_START_RECORDING_REQ 147
/// Recording application says that it records; the server passes this on to the client.
#define CTISP_START_RECORDING_CONF 148
/// Client asks to end a recording; the server passes this on to the recording application.
#define CTISP_STOP_RECORDING_REQ 149
/// Recording application says that it has ended; the server passes this on to the client.
#define CTISP_STOP_RECORDING_CONF 150
/// Client asks for the configuration keys, to learn whether anything changed.
#define CTISP_CONFIG_REQUEST_KEY_EVENT 230
/// Server returns its configuration keys.
#define CTISP_CONFIG_KEY_EVENT 231
/// Client asks for a configuration load, or only opens the way for updates.
#define CTISP_CONFIG_REQUEST_EVENT 232
/// Server opens a block of configuration records and says what is in it.
#define CTISP_CONFIG_BEGIN_EVENT 233
/// Server closes a block of configuration records and says how it went.
#define CTISP_CONFIG_END_EVENT 234
/// Server sends records of services to a client.
#define CTISP_CONFIG_SERVICE_EVENT 235
/// Server sends records of skill groups to a client.
#define CTISP_CONFIG_SKILL_GROUP_EVENT 236
/// Server sends records of agents to a client.
#define CTISP_CONFIG_AGENT_EVENT 237
/// Server sends records of devices to a client: phones, route points, CTI ports and others.
#define CTISP_CONFIG_DEVICE_EVENT 238
/// Server tells a client that the call type or service of a call is now another one.
#define CTISP_CALL_ATTRIBUTE_CHANGE_EVENT 240
/// Client asks for the configuration of the agent teams.
#define CTISP_TEAM_CONFIG_REQ 242
/// Server sends one agent team, first in the load, later whenever the team changes.
#define CTISP_TEAM_CONFIG_EVENT 243
/// Server has sent all teams; this comes after the data, not before it.
#define CTISP_TEAM_CONFIG_CONF 244
/// Server sends records of call types to a client.
#define CTISP_CONFIG_CALL_TYPE_EVENT 245
/// Server tells a client that an agent greeting started, ended or failed.
#define CTISP_CALL_AGENT_GREETING_EVENT 248
/// Client stops the agent greeting that plays, or turns greetings off or on for the login
/// session.
#define CTISP_AGENT_GREETING_CONTROL_REQ 249
/// Server has received the greeting request.
#define CTISP_AGENT_GREETING_CONTROL_CONF 250
/// Server sends records of media routing domains to a client.
#define CTISP_CONFIG_MRD_EVENT 254
/// Server sends records of peripherals to a client.
#define CTISP_CONFIG_PERIPHERAL_EVENT 260
/// Server sends records of agent desk settings to a client.
#define CTISP_CONFIG_AGENT_DESK_SETTINGS_EVENT 261
/// Client asks to have a connected call recorded in the network.
#define CTISP_START_NETWORK_RECORDING_REQ 268
/// Server has received the request; events tell when recording has really begun.
#define CTISP_START_NETWORK_RECORDING_CONF 269
/// Client asks to end the network recording of a call.
#define CTISP_STOP_NETWORK_RECORDING_REQ 270
/// Server has received the request; events tell when recording has really ended.
#define CTISP_STOP_NETWORK_RECORDING_CONF 271
/// Server tells a client that the recording server has begun to record a call.
#define CTISP_NETWORK_RECORDING_STARTED_EVENT 272
/// Server tells a client that the recording server no longer records a call.
#define CTISP_NETWORK_RECORDING_ENDED_EVENT 273
/// Server tells a client that recording of a call failed, and why.
#define CTISP_NETWORK_RECORDING_FAILED_EVENT 274
/// Server describes the recorder to the client that started the recording.
#define CTISP_NETWORK_RECORDING_TARGET_INFO_EVENT 275
/// Server sends records of the terminals that agents use to a client.
#define CTISP_CONFIG_TERMINAL_EVENT 276
/// Standby server tells its clients that it is the active one from now on.
#define CTISP_STANDBY_ACTIVE_EVENT 277
/// Active server asks a client to agree to maintenance mode before a planned switch-over.
#define CTISP_ACTIVE_MAINTENANCE_REQ 278
/// Client agrees to or refuses maintenance mode, within 5 seconds of the server's question.
#define CTISP_ACTIVE_MAINTENANCE_RESP 279
/// Active server tells its clients whether maintenance mode goes ahead or is called off.
#define CTISP_ACTIVE_MAINTENANCE_EVENT 280
/// Client tells the old server that it sends it no further requests; the server then
/// disconnects.
#define CTISP_STOPPING_REQUESTS_TO_THIS_SIDE_IND 281
/// Server tells a client which services are enabled for agents.
#define CTISP_CONFIG_AGENT_SERVICE_EVENT 282
/// Client reports how the agent rated the suggestions of an answer service.
#define CTISP_SET_AGENT_SERVICE_DATA_REQ 283
/// Server answers with a status, which may tell of a failure.
#define CTISP_SET_AGENT_SERVICE_DATA_CONF 284

/* Events of the library itself, as in ctisp_event.type. */
/// The session has ended and there will be no other; the last event of all.
#define CTISP_CLOSED 0x80000001u
/// A message came that is not what its type says; the session goes on.
#define CTISP_UNREADABLE 0x80000002u
/// The session is lost; the client looks for a side that takes it.
#define CTISP_CONNECTION_LOST 0x80000003u
/// There is a session again.
#define CTISP_RECONNECTED 0x80000004u
/// What was set up in the session before is set up again.
#define CTISP_RESYNCHRONISED 0x80000005u
/// The other side is the active one.
#define CTISP_SWITCHED 0x80000006u
/// Here events are missing, because they were not read in time.
#define CTISP_GAP 0x80000007u
/// The first session of ctisp_client_open_async() is open.
#define CTISP_OPENED 0x80000008u
/// A side could not be opened; the client goes on trying.
#define CTISP_OPEN_FAILED 0x80000009u

/* Tags of the floating fields, as in ctisp_unknown_field.tag. */
/// Who the client's user is.
#define CTISP_TAG_CLIENT_ID 1
/// Secret that goes with the client's user id.
#define CTISP_TAG_CLIENT_PASSWORD 2
/// Words by which a client marks the calls it handles.
#define CTISP_TAG_CLIENT_SIGNATURE 3
/// Extension on the agent's desk.
#define CTISP_TAG_AGENT_EXTENSION 4
/// Id under which the agent is known to the ACD.
#define CTISP_TAG_AGENT_ID 5
/// Instrument under which the agent is known to the ACD.
#define CTISP_TAG_AGENT_INSTRUMENT 6
/// Any text.
#define CTISP_TAG_TEXT 7
/// Line the caller rings from.
#define CTISP_TAG_ANI 8
/// Data from user to user over ISDN.
#define CTISP_TAG_UUI 9
/// DNIS under which the call came.
#define CTISP_TAG_DNIS 10
/// What was dialed.
#define CTISP_TAG_DIALED_NUMBER 11
/// Digits given by the caller.
#define CTISP_TAG_CED 12
/// Content of call variable 1.
#define CTISP_TAG_CALL_VAR_1 13
/// Content of call variable 2.
#define CTISP_TAG_CALL_VAR_2 14
/// Content of call variable 3.
#define CTISP_TAG_CALL_VAR_3 15
/// Content of call variable 4.
#define CTISP_TAG_CALL_VAR_4 16
/// Content of call variable 5.
#define CTISP_TAG_CALL_VAR_5 17
/// Content of call variable 6.
#define CTISP_TAG_CALL_VAR_6 18
/// Content of call variable 7.
#define CTISP_TAG_CALL_VAR_7 19
/// Content of call variable 8.
#define CTISP_TAG_CALL_VAR_8 20
/// Content of call variable 9.
#define CTISP_TAG_CALL_VAR_9 21
/// Content of call variable 10.
#define CTISP_TAG_CALL_VAR_10 22
/// Mark of a client that dealt with the call.
#define CTISP_TAG_CTI_CLIENT_SIGNATURE 23
/// Moment at which that client came to the call.
#define CTISP_TAG_CTI_CLIENT_TIMESTAMP 24
/// Connection id, the half that names the device.
#define CTISP_TAG_CONNECTION_DEVID 25
/// Device at which the call rings.
#define CTISP_TAG_ALERTING_DEVID 26
/// Device from which the call was made.
#define CTISP_TAG_CALLING_DEVID 27
/// Device to which the call was made.
#define CTISP_TAG_CALLED_DEVID 28
/// Latest device to redirect the call.
#define CTISP_TAG_LAST_REDIRECT_DEVID 29
/// Device at which the call was taken.
#define CTISP_TAG_ANSWERING_DEVID 30
/// Device that holds the call.
#define CTISP_TAG_HOLDING_DEVID 31
/// Device that took the call back from hold.
#define CTISP_TAG_RETRIEVING_DEVID 32
/// Device that ended its connection.
#define CTISP_TAG_RELEASING_DEVID 33
/// Device at which the call came to grief.
#define CTISP_TAG_FAILING_DEVID 34
/// Primary call: its device.
#define CTISP_TAG_PRIMARY_DEVID 35
/// Secondary call: its device.
#define CTISP_TAG_SECONDARY_DEVID 36
/// Device in charge of the conference.
#define CTISP_TAG_CONTROLLER_DEVID 37
/// Device that came into the conference.
#define CTISP_TAG_ADDED_PARTY_DEVID 38
/// List: call id of a party.
#define CTISP_TAG_PARTY_CALLID 39
/// List: type of the party's device id.
#define CTISP_TAG_PARTY_DEVID_TYPE 40
/// List: device of a party.
#define CTISP_TAG_PARTY_DEVID 41
/// Device that gave the call away.
#define CTISP_TAG_TRANSFERRING_DEVID 42
/// Device that got the transferred call.
#define CTISP_TAG_TRANSFERRED_DEVID 43
/// Device that lost the call by diversion.
#define CTISP_TAG_DIVERTING_DEVID 44
/// Device that queues calls.
#define CTISP_TAG_QUEUE_DEVID 45
/// Notes about the call from wrap-up.
#define CTISP_TAG_CALL_WRAPUP_DATA 46
/// Connection id from now on, the half that names the device.
#define CTISP_TAG_NEW_CONNECTION_DEVID 47
/// Trunk that the call took.
#define CTISP_TAG_TRUNK_USED_DEVID 48
/// Secret with which the agent signs in.
#define CTISP_TAG_AGENT_PASSWORD 49
/// Active connection: its device.
#define CTISP_TAG_ACTIVE_CONN_DEVID 50
/// Code of a facility: trunk access, split and the like.
#define CTISP_TAG_FACILITY_CODE 51
/// Other connection: its device.
#define CTISP_TAG_OTHER_CONN_DEVID 52
/// Held connection: its device.
#define CTISP_TAG_HELD_CONN_DEVID 53
/// List: call id of a connection.
#define CTISP_TAG_CALL_CONN_CALLID 56
/// List: type of the connection's device id.
#define CTISP_TAG_CALL_CONN_DEVID_TYPE 57
/// List: device of a connection.
#define CTISP_TAG_CALL_CONN_DEVID 58
/// List: type of the device id of a party.
#define CTISP_TAG_CALL_DEVID_TYPE 59
/// List: device at which a party is.
#define CTISP_TAG_CALL_DEVID 60
/// List: how a party is connected locally.
#define CTISP_TAG_CALL_DEV_CONN_STATE 61
/// List: skill group number on the peripheral.
#define CTISP_TAG_SKILL_GROUP_NUMBER 62
/// List: skill group id in the system.
#define CTISP_TAG_SKILL_GROUP_ID 63
/// List: how high the skill group ranks.
#define CTISP_TAG_SKILL_GROUP_PRIORITY 64
/// List: state the agent has in that group.
#define CTISP_TAG_SKILL_GROUP_STATE 65
/// Object that reports, by name.
#define CTISP_TAG_OBJECT_NAME 66
/// Digits to play as tones.
#define CTISP_TAG_DTMF_STRING 67
/// Id of the position where the agent sits.
#define CTISP_TAG_POSITION_ID 68
/// Id of the supervisor.
#define CTISP_TAG_SUPERVISOR_ID 69
/// List: phone line, by handle.
#define CTISP_TAG_LINE_HANDLE 70
/// List: what sort of line it is.
#define CTISP_TAG_LINE_TYPE 71
/// Router call key: day.
#define CTISP_TAG_ROUTER_CALL_KEY_DAY 72
/// Router call key: call.
#define CTISP_TAG_ROUTER_CALL_KEY_CALLID 73
/// List: how a call stands at the device.
#define CTISP_TAG_CALL_STATE 75
/// Device whose events are wanted.
#define CTISP_TAG_MONITORED_DEVID 76
/// Code that permits the call.
#define CTISP_TAG_AUTHORIZATION_CODE 77
/// Code of the account to charge.
#define CTISP_TAG_ACCOUNT_CODE 78
/// Device at the origin of a predictive call.
#define CTISP_TAG_ORIGINATING_DEVID 79
/// Line id to be shown as the caller's.
#define CTISP_TAG_ORIGINATING_LINE_ID 80
/// Address of a client in the network.
#define CTISP_TAG_CLIENT_ADDRESS 81
/// Scalar ECC variable.
#define CTISP_TAG_NAMED_VARIABLE 82
/// Element of an ECC array.
#define CTISP_TAG_NAMED_ARRAY 83
/// Table for call control.
#define CTISP_TAG_CALL_CONTROL_TABLE 84
/// Instrument of the supervisor.
#define CTISP_TAG_SUPERVISOR_INSTRUMENT 85
/// List: a team member, by agent id.
#define CTISP_TAG_ATC_AGENT_ID 86
/// List: that member's flags.
#define CTISP_TAG_AGENT_FLAGS 87
/// List: that member's state.
#define CTISP_TAG_ATC_AGENT_STATE 88
/// List: how many seconds that member's state has lasted.
#define CTISP_TAG_ATC_STATE_DURATION 89
/// Agent's connection: its device.
#define CTISP_TAG_AGENT_CONNECTION_DEVID 90
/// Supervisor's connection: its device.
#define CTISP_TAG_SUPERVISOR_CONNECTION_DEVID 91
/// List: an agent team, by id.
#define CTISP_TAG_LIST_TEAM_ID 92
/// Port address that a device has by default.
#define CTISP_TAG_DEFAULT_DEVICE_PORT_ADDRESS 93
/// What the registered service is called.
#define CTISP_TAG_SERVICE_NAME 94
/// Phone number of the customer.
#define CTISP_TAG_CUSTOMER_PHONE_NUMBER 95
/// Account number of the customer.
#define CTISP_TAG_CUSTOMER_ACCOUNT_NUMBER 96
/// Identifies the application path.
#define CTISP_TAG_APP_PATH_ID 97
/// Picks the script for a task.
#define CTISP_TAG_SCRIPT_SELECTOR 99
/// First string that the application keeps with a task.
#define CTISP_TAG_APPLICATION_STRING1 100
/// Second string that the application keeps with a task.
#define CTISP_TAG_APPLICATION_STRING2 101
/// Task id: sequence number.
#define CTISP_TAG_ROUTER_CALL_KEY_SEQUENCE_NUM 110
/// Trunk, by number.
#define CTISP_TAG_TRUNK_NUMBER 121
/// Trunk group, by number.
#define CTISP_TAG_TRUNK_GROUP_NUMBER 122
/// State that is to follow the agent's present state.
#define CTISP_TAG_EXT_AGENT_STATE 123
/// In what way the call came out of the queue.
#define CTISP_TAG_DEQUEUE_TYPE 124
/// Where the media stream comes from: address.
#define CTISP_TAG_SENDING_ADDRESS 125
/// Where the media stream comes from: port.
#define CTISP_TAG_SENDING_PORT 126
/// How many calls may queue.
#define CTISP_TAG_MAX_QUEUED 129
/// Identifies the queue.
#define CTISP_TAG_QUEUE_ID 130
/// Id of the customer; UCCE makes no use of it.
#define CTISP_TAG_CUSTOMER_ID 131
/// Service, by skill target id.
#define CTISP_TAG_SERVICE_SKILL_TARGET_ID 132
/// What it is called on the peripheral.
#define CTISP_TAG_PERIPHERAL_NAME 133
/// Remark in free words.
#define CTISP_TAG_DESCRIPTION 134
/// One member that the service consists of.
#define CTISP_TAG_SERVICE_MEMBER_ID 135
/// How high that member of the service ranks.
#define CTISP_TAG_SERVICE_MEMBER_PRIORITY 136
/// First name of the agent.
#define CTISP_TAG_FIRST_NAME 137
/// Last name of the agent.
#define CTISP_TAG_LAST_NAME 138
/// Skill groups the agent belongs to.
#define CTISP_TAG_SKILL_GROUP 139
/// Agent, by skill target id.
#define CTISP_TAG_AGENT_SKILL_TARGET_ID 141
/// Service that the dialed number leads to.
#define CTISP_TAG_SERVICE 142
/// Seconds the state should last.
#define CTISP_TAG_DURATION 150
/// Number of the extension.
#define CTISP_TAG_EXTENSION 173
/// Seconds that the service level allows.
#define CTISP_TAG_SERVICE_LEVEL_THRESHOLD 174
/// How the service level is reckoned.
#define CTISP_TAG_SERVICE_LEVEL_TYPE 175
/// Parameter of the configuration.
#define CTISP_TAG_CONFIG_PARAM 176
/// Key that changes with the services' configuration.
#define CTISP_TAG_SERVICE_CONFIG_KEY 177
/// Key that changes with the skill groups' configuration.
#define CTISP_TAG_SKILL_GROUP_CONFIG_KEY 178
/// Key that changes with the agents' configuration.
#define CTISP_TAG_AGENT_CONFIG_KEY 179
/// Key that changes with the devices' configuration.
#define CTISP_TAG_DEVICE_CONFIG_KEY 180
/// What to do with the record: add it, change it, delete it.
#define CTISP_TAG_RECORD_TYPE 183
/// Number it has on the peripheral.
#define CTISP_TAG_PERIPHERAL_NUMBER 184
/// Agent, by skill target id.
#define CTISP_TAG_AGENT_SKILL_TARGET_ID_185 185
/// How many members the service has.
#define CTISP_TAG_NUM_SERVICE_MEMBERS 186
/// Array: member skill groups of the service, by number.
#define CTISP_TAG_SERVICE_MEMBER 187
/// Array: how high each of those members ranks.
#define CTISP_TAG_SERVICE_PRIORITY 188
/// Which type of agent it is.
#define CTISP_TAG_AGENT_TYPE 189
/// Id with which the agent signs in.
#define CTISP_TAG_LOGIN_ID 190
/// How many skill groups there are.
#define CTISP_TAG_NUM_SKILLS 191
/// Skill group, by skill target id.
#define CTISP_TAG_SKILL_GROUP_SKILL_TARGET_ID 192
/// Service of the device, by id.
#define CTISP_TAG_SERVICE_ID 193
/// Agent's id in its long form.
#define CTISP_TAG_AGENT_ID_LONG 194
/// Which type of device it is.
#define CTISP_TAG_DEVICE_TYPE 195
/// Switches routing on.
#define CTISP_TAG_ENABLE 198
/// Which device it is.
#define CTISP_TAG_DEVICEID 199
/// Limit of time.
#define CTISP_TAG_TIMEOUT 200
/// Route as it is now.
#define CTISP_TAG_CURRENT_ROUTE 201
/// Secondary call, by call id.
#define CTISP_TAG_SECONDARY_CONNECTION_CALL_ID 202
/// Number of the queue by priority.
#define CTISP_TAG_PRIORITY_QUEUE_NUMBER 203
/// What the team is called.
#define CTISP_TAG_TEAM_NAME 204
/// Which kind the member is of.
#define CTISP_TAG_MEMBER_TYPE 205
/// Device that the system event concerns.
#define CTISP_TAG_EVENT_DEVICE_ID 206
/// Name with which the agent signs in.
#define CTISP_TAG_LOGIN_NAME 207
/// Peripheral of the record, by id.
#define CTISP_TAG_PERIPHERAL_ID 208
/// Key that changes with the call types' configuration.
#define CTISP_TAG_CALL_TYPE_KEY_CONFIG 209
/// Call type, by id.
#define CTISP_TAG_CALL_TYPE_ID 210
/// Definition of the customer, by id.
#define CTISP_TAG_CUSTOMER_DEFINITION_ID 211
/// Name in the enterprise.
#define CTISP_TAG_ENTERPRISE_NAME 212
/// Number that the changed record had before.
#define CTISP_TAG_OLD_PERIPHERAL_NUMBER 213
/// Login id that the changed record had before.
#define CTISP_TAG_CUR_LOGIN_ID 214
/// Digits of ANI II.
#define CTISP_TAG_ANI_II 215
/// Media routing domain, by id.
#define CTISP_TAG_MR_DOMAIN_ID 216
/// Client of CTI OS, by id.
#define CTISP_TAG_CTIOS_CIL_CLIENT_ID 217
/// List: what part silent monitoring plays in the call.
#define CTISP_TAG_SILENT_MONITOR_STATUS 218
/// Device for which somebody makes the request.
#define CTISP_TAG_REQUESTING_DEVICE_ID 219
/// Type of the id of that requesting device.
#define CTISP_TAG_REQUESTING_DEVICE_ID_TYPE 220
/// Invoke id that belongs to the pre-call.
#define CTISP_TAG_PRE_CALL_INVOKE_ID 221
/// Time in queue across the enterprise.
#define CTISP_TAG_ENTERPRISE_QUEUE_TIME 222
/// Reference that Unified CM gives the call and no other.
#define CTISP_TAG_CALL_REFERENCE_ID 223
/// List: whether the peripheral controls several lines.
#define CTISP_TAG_MULTI_LINE_AGENT_CONTROL 224
/// Controlled by the network.
#define CTISP_TAG_NETWORK_CONTROLLED 225
/// Client's address in IPv6 text form, from v14 to v18 only.
#define CTISP_TAG_CLIENT_ADDRESS_IPV6 226
/// Address RTP goes to in IPv6 text form, from v14 to v18 only.
#define CTISP_TAG_SENDING_ADDRESS_IPV6 227
/// How many peripherals are to come.
#define CTISP_TAG_NUM_PERIPHERALS 228
/// Call on whose behalf this one was made, by call id.
#define CTISP_TAG_COC_CONNECTION_CALL_ID 229
/// Type of the device id of that original call.
#define CTISP_TAG_COC_CONNECTION_DEVICE_ID_TYPE 230
/// Device of that original call.
#define CTISP_TAG_COC_CONNECTION_DEVICE_ID 231
/// Where the call comes from.
#define CTISP_TAG_CALL_ORIGINATED_FROM 232
/// Call to which the application data belong, by id.
#define CTISP_TAG_SET_APPDATA_CALLID 233
/// Key that clients share.
#define CTISP_TAG_CLIENT_SHARE_KEY 234
/// What the agent team is called.
#define CTISP_TAG_AGENT_TEAM_NAME 243
/// Which way the agent's call goes.
#define CTISP_TAG_DIRECTION 244
/// Choices.
#define CTISP_TAG_OPTIONS 245
/// Media routing domain (MRD).
#define CTISP_TAG_FLT_MRD_ID 246
/// Class of media.
#define CTISP_TAG_MEDIA_CLASS_ID 247
/// How long a task may live.
#define CTISP_TAG_TASK_LIFE 248
/// How soon a task must start.
#define CTISP_TAG_TASK_START_TIMEOUT 249
/// How long a task may take.
#define CTISP_TAG_MAX_TASK_DURATION 250
/// Whether other tasks may break in.
#define CTISP_TAG_INTERRUPTIBLE 251
/// How many may queue.
#define CTISP_TAG_MAX_CALLS_IN_QUEUE 252
/// How many of each call type may queue.
#define CTISP_TAG_MAX_CALLS_IN_QUEUE_PER_CALL_TYPE 253
/// How long one may queue.
#define CTISP_TAG_MAX_TIME_IN_QUEUE 254
/// Agent's state inside the system.
#define CTISP_TAG_INTERNAL_AGENT_STATE 255
/// Whether single sign-on is used.
#define CTISP_TAG_SSO_ENABLED 257
/// Identifies the task.
#define CTISP_TAG_FLT_TASK_ID 258
/// Disposition that the system gives.
#define CTISP_TAG_FLT_ICM_DISP 259
/// Disposition that the application gives.
#define CTISP_TAG_FLT_APP_DISP 260
/// How many MRDs there are.
#define CTISP_TAG_NUM_MRDS 261
/// Array: the agent's MRDs, by id.
#define CTISP_TAG_FLT_AGENT_MRD_ID 262
/// Array: the agent's state in each of those MRDs.
#define CTISP_TAG_FLT_AGENT_MRD_STATE 263
/// Precision queue, by id.
#define CTISP_TAG_FLT_PRECISION_QUEUE_ID 264
/// What the precision queue is called.
#define CTISP_TAG_FLT_PRECISION_QUEUE_NAME 265
/// How many tasks may come on top of the limit.
#define CTISP_TAG_MAX_BEYOND_TASK_LIMIT 266
/// Desk settings, by id.
#define CTISP_TAG_AGENT_DESK_SETTINGS_ID 267
/// Whether transfers reach an agent who is logged out.
#define CTISP_TAG_XFER_IN_WHILE_LOGGED_OUT 268
/// Key that changes with the peripherals' configuration.
#define CTISP_TAG_PERIPHERAL_CONFIG_KEY 269
/// Key that changes with the desk settings' configuration.
#define CTISP_TAG_AGENT_DESK_SETTINGS_CONFIG_KEY 270
/// Peripheral, by id.
#define CTISP_TAG_CONFIG_PERIPHERAL_ID 271
/// Desk settings that hold by default, by id.
#define CTISP_TAG_DEFAULT_AGENT_DESK_SETTINGS_ID 272
/// Flags of the desk settings.
#define CTISP_TAG_FLT_DESK_SETTINGS_MASK 273
/// What wrap-up an incoming call asks for.
#define CTISP_TAG_FLT_WRAP_UP_DATA_INCOMING_MODE 274
/// What wrap-up an outgoing call asks for.
#define CTISP_TAG_FLT_WRAP_UP_DATA_OUTGOING_MODE 275
/// How long one may be idle before logout.
#define CTISP_TAG_FLT_LOGOUT_NON_ACTIVITY_TIME 276
/// Rate of recording for quality.
#define CTISP_TAG_FLT_QUALITY_RECORDING_RATE 277
/// How long a call rings unanswered.
#define CTISP_TAG_FLT_RING_NO_ANSWER_TIME 278
/// Whether silent monitoring gives a warning.
#define CTISP_TAG_FLT_SILENT_MONITOR_WARNING_MESSAGE 279
/// Whether silent monitoring makes a click.
#define CTISP_TAG_FLT_SILENT_MONITOR_AUDIBLE_INDICATION 280
/// In what way to make assist calls.
#define CTISP_TAG_FLT_SUPERVISOR_ASSIST_CALL_METHOD 281
/// In what way to make emergency calls.
#define CTISP_TAG_FLT_EMERGENCY_CALL_METHOD 282
/// Whether an emergency is recorded.
#define CTISP_TAG_FLT_AUTO_RECORD_ON_EMERGENCY 283
/// Mode in which to record.
#define CTISP_TAG_FLT_RECORDING_MODE 284
/// How long wrap-up may take.
#define CTISP_TAG_FLT_WORK_MODE_TIMER 285
/// Where unanswered calls go, by dialed number.
#define CTISP_TAG_FLT_RING_NO_ANSWER_DN_ID 286
/// Port address that a device has by default.
#define CTISP_TAG_FLT_DEFAULT_DEVICE_PORT_ADDRESS 287
/// Whether the desktop is connected.
#define CTISP_TAG_DESKTOP_CONNECTED_FLAG 288
/// To whom the recording tone is played.
#define CTISP_TAG_PLAY_TONE_DIRECTION 289
/// In what way recording was called for.
#define CTISP_TAG_INVOCATION_TYPE 290
/// Where the recorder is found.
#define CTISP_TAG_RECORDER_ADDRESS 291
/// What the terminal is called.
#define CTISP_TAG_TERMINAL_NAME 292
/// Device that forks the media.
#define CTISP_TAG_MEDIA_FORKING_DEVICE_NAME 293
/// Reference of the call in the protocol below.
#define CTISP_TAG_PROTOCOL_REFERENCE_GUID 294
/// Cluster in which the media are forked.
#define CTISP_TAG_MEDIA_FORKING_CLUSTER_ID 295
/// URI at which the recorder is found.
#define CTISP_TAG_RECORDER_URI 296
/// What the recorder says is wrong.
#define CTISP_TAG_RECORDER_ERROR_MSG 297
/// Which type of recorder it is.
#define CTISP_TAG_RECORDER_TYPE 298
/// How the recorder fared.
#define CTISP_TAG_RECORDER_STATUS 299
/// Device that is recorded.
#define CTISP_TAG_RECORDING_DEVICE_ID 300
/// Which type of terminal it is.
#define CTISP_TAG_FLT_TERM_TYPE 302
/// What the terminal's device is called.
#define CTISP_TAG_FLT_TERM_DEVICE_NAME 303
/// What the type of terminal is called.
#define CTISP_TAG_FLT__TERM_TYPE_NAME 304
/// How many instruments there are.
#define CTISP_TAG_FLT_NUM_INSTRUMENTS 305
/// Whether shared lines are used.
#define CTISP_TAG_ACD_SHARED_LINE_USAGE 306
/// Whether a zip tone is played.
#define CTISP_TAG_PLAY_ZIP_TONE 307
/// Which services the agent has.
#define CTISP_TAG_FLT_ENABLED_SERVICES 309
/// How many services the agent has.
#define CTISP_TAG_NUM_OF_ENABLED_SERVICES 310
/// Id of a CCAI configuration.
#define CTISP_TAG_CCAI_CONFIG_ID 311
/// Which type of media it is.
#define CTISP_TAG_MEDIA_TYPE 312
/// Who provides the media.
#define CTISP_TAG_MEDIA_PROVIDER 313

/* Values of ACDSharedLineUsage: desk setting: whether an agent may work on shared lines (v23 or v24). */
/// Shared lines are barred for the agent.
#define CTISP_ACD_SHARED_LINE_USAGE_PROHIBITED 0
/// Shared lines are open to the agent.
#define CTISP_ACD_SHARED_LINE_USAGE_PERMITTED 1

/* Values of AgentAvailabilityStatus: whether an agent can get work in one media routing domain (agent state messages). */
/// No task can go to the agent in this media routing domain.
#define CTISP_NOT_AVAILABLE 0
/// Can take work and is routable: tasks come from the router.
#define CTISP_ICM_AVAILABLE 1
/// Can take work, yet not routable: tasks come from the application.
#define CTISP_APPLICATION_AVAILABLE 2

/* Bits of AgentFlags: role flags of one member in the agent team events. */
/// Plain agent, all bits clear (our name).
#define CTISP_AGENT_FLAGS_REGULAR_AGENT 0x0000u
/// The team's primary supervisor (our name).
#define CTISP_AGENT_FLAGS_PRIMARY_SUPERVISOR 0x0001u
/// Belongs to the team only temporarily (our name).
#define CTISP_AGENT_FLAGS_TEMPORARY_AGENT 0x0002u
/// Supervises the team (our name).
#define CTISP_AGENT_FLAGS_SUPERVISOR 0x0004u

/* Values of AgentGreetingAction: what AGENT_GREETING_CONTROL_REQ does with the agent's recorded greeting. */
/// Cut off the greeting being played; affects this call alone (our name).
#define CTISP_STOP_GREETING 0
/// Play none until logout; a greeting already running is not cut (our name).
#define CTISP_DISABLE_GREETING 1
/// Play greetings again until logout (our name).
#define CTISP_ENABLE_GREETING 2

/* Values of AgentGreetingEventCode: how far the agent greeting got, in CALL_AGENT_GREETING_EVENT. */
/// Greeting starts to play (our name); the guide has just the number.
#define CTISP_GREETING_STARTED 0
/// Greeting played through without trouble (our name).
#define CTISP_GREETING_ENDED 1
/// Greeting did not play, whatever the reason (our name).
#define CTISP_GREETING_FAILED 2

/* Values of AgentInternalState: internal agent states, probably for InternalAgentState in QUERY_AGENT_STATE_CONF (v19). */
/// Signed on; may still be unready.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_LOGIN 0
/// Signed off.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_LOGOUT 1
/// Cannot be given calls.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_NOT_READY 2
/// Free for a call.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_AVAILABLE 3
/// In a conversation.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_TALKING 4
/// Wrapping up a call, not ready afterwards.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_WORK_NOT_READY 5
/// Wrapping up a call, ready afterwards.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_WORK_READY 6
/// Occupied by a task for a different skill group.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_BUSY_OTHER 7
/// In state Active.
#define CTISP_AGENT_INTERNAL_STATE_AGENT_STATE_ACTIVE 11

/* Values of AgentMode: who may give tasks to an agent: the router as well, or the application alone. */
/// Tasks must not come from the contact-centre router.
#define CTISP_AGENT_MODE_NOT_ROUTABLE 0
/// Tasks may come from the router.
#define CTISP_AGENT_MODE_ROUTABLE 1

/* Bits of AgentServiceRequest: extra services an agent asks for when logging in with SET_AGENT_STATE_REQ. */
/// The outbound feature is supported in this login.
#define CTISP_OUTBOUND_SUPPORT 0x00000001u

/* Values of AgentState: states of an agent, overall or in one skill group, set by requests and told in events. */
/// Signed on; may still be unready for calls.
#define CTISP_AGENT_STATE_LOGIN 0
/// Signed off and out of reach for calls.
#define CTISP_AGENT_STATE_LOGOUT 1
/// Cannot be given calls.
#define CTISP_AGENT_STATE_NOT_READY 2
/// Free for a call.
#define CTISP_AGENT_STATE_AVAILABLE 3
/// In a conversation: inbound, outbound or inside call.
#define CTISP_AGENT_STATE_TALKING 4
/// Wrapping up a call, not ready afterwards.
#define CTISP_AGENT_STATE_WORK_NOT_READY 5
/// Wrapping up a call, ready afterwards.
#define CTISP_AGENT_STATE_WORK_READY 6
/// Occupied by a task for a different skill group.
#define CTISP_AGENT_STATE_BUSY_OTHER 7
/// Held back for a call that is on its way.
#define CTISP_AGENT_STATE_RESERVED 8
/// Nothing is known of the state.
#define CTISP_AGENT_STATE_UNKNOWN 9
/// Each of the agent's calls is held.
#define CTISP_AGENT_STATE_HOLD 10
/// In state Active.
#define CTISP_AGENT_STATE_ACTIVE 11
/// In state Paused.
#define CTISP_AGENT_STATE_PAUSED 12
/// In state Interrupted.
#define CTISP_AGENT_STATE_INTERRUPTED 13
/// In state Not Active.
#define CTISP_AGENT_STATE_NOT_ACTIVE 14

/* Bits of AgentStateMask: agent states a client wants to hear of, or from which a device may make a call. */
/// Send AGENT_STATE_EVENT when an agent logs in.
#define CTISP_AGENT_LOGIN_MASK 0x00000001u
/// Send AGENT_STATE_EVENT when an agent logs out.
#define CTISP_AGENT_LOGOUT_MASK 0x00000002u
/// Send AGENT_STATE_EVENT when an agent turns not ready.
#define CTISP_AGENT_NOT_READY_MASK 0x00000004u
/// Send AGENT_STATE_EVENT when an agent turns available.
#define CTISP_AGENT_AVAILABLE_MASK 0x00000008u
/// Send AGENT_STATE_EVENT when an agent starts talking.
#define CTISP_AGENT_TALKING_MASK 0x00000010u
/// Send AGENT_STATE_EVENT when an agent turns work not ready.
#define CTISP_AGENT_WORK_NOT_READY_MASK 0x00000020u
/// Send AGENT_STATE_EVENT when an agent turns work ready.
#define CTISP_AGENT_WORK_READY_MASK 0x00000040u
/// Send AGENT_STATE_EVENT when an agent turns busy other.
#define CTISP_AGENT_BUSY_OTHER_MASK 0x00000080u
/// Send AGENT_STATE_EVENT when an agent is reserved.
#define CTISP_AGENT_RESERVED_MASK 0x00000100u
/// Send AGENT_STATE_EVENT when an agent goes on hold.
#define CTISP_AGENT_HOLD_MASK 0x00000200u
/// Send AGENT_STATE_EVENT when a task agent turns active (absent from v14/v15).
#define CTISP_AGENT_ACTIVE_MASK 0x00000400u
/// Send AGENT_STATE_EVENT when an agent pauses (absent from v14/v15).
#define CTISP_AGENT_PAUSED_MASK 0x00000800u
/// Send AGENT_STATE_EVENT when an agent is interrupted (absent from v14/v15).
#define CTISP_AGENT_INTERRUPTED_MASK 0x00001000u
/// Send AGENT_STATE_EVENT when an agent turns not active (absent from v14/v15).
#define CTISP_AGENT_NOT_ACTIVE_MASK 0x00002000u

/* Values of AgentWorkMode: how an agent works after login with SET_AGENT_STATE_REQ, remote agents included. */
/// Leave it to the default.
#define CTISP_AWM_UNSPECIFIED 0
/// A finished call makes the agent available again.
#define CTISP_AWM_AUTO_IN 1
/// After a call the agent has to say when ready again.
#define CTISP_AWM_MANUAL_IN 2
/// Agent works remotely, a new connection for each call.
#define CTISP_RA_CALL_BY_CALL 3
/// Agent works remotely over a connection that stays up.
#define CTISP_RA_NAILED_CONNECTION 4

/* Values of AlarmState: how serious the event in CLIENT_EVENT_REPORT_REQ is. */
/// Green: all normal; a CLIENT_EVENT_REPORT_REQ.State (our name); the guide has the word only.
#define CTISP_ALARM_NORMAL 0
/// Yellow: a warning (our name); the guide has the word only.
#define CTISP_ALARM_WARNING 1
/// Red: an error (our name); the guide has the word only.
#define CTISP_ALARM_ERROR 2

/* Values of AllocationState: when MAKE_PREDICTIVE_CALL_REQ connects the originator to the called party. */
/// Bring the originator in once the called side rings.
#define CTISP_ALLOC_CALL_DELIVERED 0
/// Bring the originator in once the called side answers.
#define CTISP_ALLOC_CALL_ESTABLISHED 1

/* Values of AnswerDetectMode: how MAKE_PREDICTIVE_CALL_REQ tells an answering machine from a person. */
/// Leave it to the default.
#define CTISP_ADM_UNSPECIFIED 0
/// A first stretch of voice longer than a threshold means a machine.
#define CTISP_ADM_VOICE_THRESHOLD 1
/// A machine, decided as soon as the first stretch of voice stops.
#define CTISP_ADM_VOICE_END 2
/// A machine, decided a set time after the first stretch of voice.
#define CTISP_ADM_VOICE_END_DELAY 3
/// Voice and then a beep means a machine; a beep without voice does not.
#define CTISP_ADM_VOICE_AND_BEEP 4
/// Any beep means a machine, whether voice preceded it or not.
#define CTISP_ADM_BEEP 5

/* Values of AnsweringMachine: what a call-making request does when an answering machine picks up. */
/// Leave it to the default.
#define CTISP_AM_UNSPECIFIED 0
/// Put the answering machine through to the agent.
#define CTISP_AM_CONNECT 1
/// Hang up on an answering machine.
#define CTISP_AM_DISCONNECT 2
/// Do not look for answering machines.
#define CTISP_AM_NONE 3
/// Do not look for answering machines, but hang up on a modem.
#define CTISP_AM_NONE_NO_MODEM 4
/// Put an answering machine through, hang up on a modem.
#define CTISP_AM_CONNECT_NO_MODEM 5

/* Bits of CTIService: services a session asks for in OPEN_REQ and the server grants in OPEN_CONF. */
/// Receive call and agent events for a single ACD phone.
#define CTISP_SERVICE_CLIENT_EVENTS 0x00000001u
/// Permission to alter call data.
#define CTISP_SERVICE_CALL_DATA_UPDATE 0x00000002u
/// Permission to steer calls and agent state at a single ACD phone.
#define CTISP_SERVICE_CLIENT_CONTROL 0x00000004u
/// System alarms are raised as this session opens and closes.
#define CTISP_SERVICE_CONNECTION_MONITOR 0x00000008u
/// Receive call and agent events for all ACD phones.
#define CTISP_SERVICE_ALL_EVENTS 0x00000010u
/// Permission to start and stop watching devices and calls.
#define CTISP_SERVICE_PERIPHERAL_MONITOR 0x00000020u
/// Hear of other sessions that open or close, and watch them if wanted.
#define CTISP_SERVICE_CLIENT_MONITOR 0x00000040u
/// Permission for the supervisor services.
#define CTISP_SERVICE_SUPERVISOR 0x00000080u
/// The client acts as a server application.
#define CTISP_SERVICE_SERVER 0x00000100u
/// Permission for the agent reporting and management (ARM) messages.
#define CTISP_SERVICE_AGENT_REPORTING 0x00000400u
/// Receive every task event.
#define CTISP_SERVICE_ALL_TASK_EVENTS 0x00000800u
/// Receive events for the tasks being monitored.
#define CTISP_SERVICE_TASK_MONITOR 0x00001000u
/// Only agent state may be changed; can be granted instead of CLIENT_CONTROL.
#define CTISP_AGENT_STATE_CONTROL_ONLY 0x00002000u
/// Sign up for requests to change a resource's state.
#define CTISP_DEVICE_STATE_CONTROL 0x00008000u
/// Receive configuration events.
#define CTISP_SERVICE_CONFIG_EVENTS 0x00040000u
/// Receive notices of updates, with no data in them.
#define CTISP_SERVICE_UPDATE_EVENTS 0x00080000u
/// Leave out agent state events that repeat.
#define CTISP_SERVICE_IGNORE_DUPLICATE_AGENT_EVENTS 0x00100000u
/// Leave out the confirmations of third-party requests.
#define CTISP_SERVICE_IGNORE_CONF 0x00200000u
/// Leave out events from non-ACD lines (only Unified CCE).
#define CTISP_SERVICE_ACD_LINE_ONLY 0x00400000u
/// The client can deal with active-standby servers.
#define CTISP_SERVICE_ACTIVE_STANDBY 0x02000000u
/// Log each message of this session to a file.
#define CTISP_SERVICE_DEBUG 0x80000000u

/* Bits of CallControlMask: call control requests a device supports, in QUERY_DEVICE_INFO_CONF. */
/// Device takes QUERY_AGENT_STATE.
#define CTISP_CONTROL_QUERY_AGENT_STATE 0x00000001u
/// Device takes SET_AGENT_STATE.
#define CTISP_CONTROL_SET_AGENT_STATE 0x00000002u
/// Device takes ALTERNATE_CALL.
#define CTISP_CONTROL_ALTERNATE_CALL 0x00000004u
/// Device takes ANSWER_CALL.
#define CTISP_CONTROL_ANSWER_CALL 0x00000008u
/// Device takes CLEAR_CALL.
#define CTISP_CONTROL_CLEAR_CALL 0x00000010u
/// Device takes CLEAR_CONNECTION.
#define CTISP_CONTROL_CLEAR_CONNECTION 0x00000020u
/// Device takes CONFERENCE_CALL.
#define CTISP_CONTROL_CONFERENCE_CALL 0x00000040u
/// Device takes CONSULTATION_CALL.
#define CTISP_CONTROL_CONSULTATION_CALL 0x00000080u
/// Device takes DEFLECT_CALL.
#define CTISP_CONTROL_DEFLECT_CALL 0x00000100u
/// Device takes HOLD_CALL.
#define CTISP_CONTROL_HOLD_CALL 0x00000200u
/// Device takes MAKE_CALL.
#define CTISP_CONTROL_MAKE_CALL 0x00000400u
/// Device takes MAKE_PREDICTIVE_CALL.
#define CTISP_CONTROL_MAKE_PREDICTIVE_CALL 0x00000800u
/// Device takes RECONNECT_CALL.
#define CTISP_CONTROL_RECONNECT_CALL 0x00001000u
/// Device takes RETRIEVE_CALL.
#define CTISP_CONTROL_RETRIEVE_CALL 0x00002000u
/// Device takes TRANSFER_CALL.
#define CTISP_CONTROL_TRANSFER_CALL 0x00004000u
/// Device takes QUERY_DEVICE_INFO.
#define CTISP_CONTROL_QUERY_DEVICE_INFO 0x00008000u
/// Device takes SNAPSHOT_CALL.
#define CTISP_CONTROL_SNAPSHOT_CALL 0x00010000u
/// Device takes SNAPSHOT_DEVICE.
#define CTISP_CONTROL_SNAPSHOT_DEVICE 0x00020000u
/// Device takes SEND_DTMF_SIGNAL.
#define CTISP_CONTROL_SEND_DTMF_SIGNAL 0x00040000u

/* Values of CallDirection: direction of the call an agent is on, in AGENT_STATE_EVENT (v16). */
/// Agent has no call.
#define CTISP_CALL_DIRECTION_NONE 0
/// Call came in.
#define CTISP_CALL_DIRECTION_IN 1
/// Call went out.
#define CTISP_CALL_DIRECTION_OUT 2
/// Call came in, of another kind.
#define CTISP_CALL_DIRECTION_OTHERIN 3
/// Call went out, of another kind.
#define CTISP_CALL_DIRECTION_OTHEROUT 4
/// Outbound Option call to reserve the agent.
#define CTISP_CALL_DIRECTION_OUTBOUNDRESERVE 5
/// Outbound Option call in preview mode.
#define CTISP_CALL_DIRECTION_OUTBOUNDPREVIEW 6
/// Outbound Option call in predictive mode (the guide's spelling: OutboundPredictiv).
#define CTISP_CALL_DIRECTION_OUTBOUNDPREDICTIVE 7

/* Values of CallMannerType: how insistently a call-making request may use the originating device. */
/// Leave it to the default.
#define CTISP_CMT_UNSPECIFIED 0
/// Call only while the originating device is idle.
#define CTISP_CMT_POLITE 1
/// Only MAKE_CALL_REQ: Available is forced to NotReady (reason 50006) to dial, back at call
/// end/failure.
#define CTISP_CMT_BELLIGERENT 2
/// Call only while the device is idle or has dial tone.
#define CTISP_CMT_SEMI_POLITE 3
/// A reserved value.
#define CTISP_CMT_RESERVED 4

/* Bits of CallMsgMask: call events a session or monitor wants, or that a device can give. */
/// Send CALL_DELIVERED_EVENT.
#define CTISP_CALL_DELIVERED_MASK 0x00000001u
/// Send CALL_QUEUED_EVENT.
#define CTISP_CALL_QUEUED_MASK 0x00000002u
/// Send CALL_ESTABLISHED_EVENT.
#define CTISP_CALL_ESTABLISHED_MASK 0x00000004u
/// Send CALL_HELD_EVENT.
#define CTISP_CALL_HELD_MASK 0x00000008u
/// Send CALL_RETRIEVED_EVENT.
#define CTISP_CALL_RETRIEVED_MASK 0x00000010u
/// Send CALL_CLEARED_EVENT.
#define CTISP_CALL_CLEARED_MASK 0x00000020u
/// Send CALL_CONNECTION_CLEARED_EVENT.
#define CTISP_CALL_CONNECTION_CLEARED_MASK 0x00000040u
/// Send CALL_ORIGINATED_EVENT.
#define CTISP_CALL_ORIGINATED_MASK 0x00000080u
/// Send CALL_CONFERENCED_EVENT.
#define CTISP_CALL_CONFERENCED_MASK 0x00000100u
/// Send CALL_TRANSFERRED_EVENT.
#define CTISP_CALL_TRANSFERRED_MASK 0x00000200u
/// Send CALL_DIVERTED_EVENT.
#define CTISP_CALL_DIVERTED_MASK 0x00000400u
/// Send CALL_SERVICE_INITIATED_EVENT.
#define CTISP_CALL_SERVICE_INITIATED_MASK 0x00000800u
/// Send CALL_TRANSLATION_ROUTE_EVENT.
#define CTISP_CALL_TRANSLATION_ROUTE_MASK 0x00001000u
/// Send BEGIN_CALL_EVENT.
#define CTISP_BEGIN_CALL_MASK 0x00002000u
/// Send END_CALL_EVENT.
#define CTISP_END_CALL_MASK 0x00004000u
/// Send CALL_DATA_UPDATE_EVENT.
#define CTISP_CALL_DATA_UPDATE_MASK 0x00008000u
/// Send CALL_FAILED_EVENT.
#define CTISP_CALL_FAILED_MASK 0x00010000u
/// Send CALL_REACHED_NETWORK_EVENT.
#define CTISP_CALL_REACHED_NETWORK_MASK 0x00020000u
/// Send CALL_DEQUEUED_EVENT.
#define CTISP_CALL_DEQUEUED_MASK 0x00040000u
/// Send AGENT_PRE_CALL_EVENT.
#define CTISP_AGENT_PRE_CALL_MASK 0x00080000u
/// Send AGENT_PRE_CALL_ABORT_EVENT.
#define CTISP_AGENT_PRE_CALL_ABORT_MASK 0x00100000u
/// Send RTP_STARTED_EVENT.
#define CTISP_RTP_STARTED_MASK 0x00200000u
/// Send RTP_STOPPED_EVENT.
#define CTISP_RTP_STOPPED_MASK 0x00400000u
/// Send AGENT_TEAM_CONFIG_EVENT.
#define CTISP_AGENT_TEAM_CONFIG_MASK 0x00800000u
/// Send AGENT_LEGACY_PRE_CALL_EVENT.
#define CTISP_AGENT_LEGACY_PRE_CALL_MASK 0x01000000u
/// Send CALL_ATTRIBUTE_CHANGE_EVENT.
#define CTISP_CALL_ATTRIBUTE_CHANGE_MASK 0x02000000u
/// A reserved bit.
#define CTISP_CALL_TERMINATION_MASK 0x04000000u
/// Send CALL_AGENT_GREETING_EVENT (v15).
#define CTISP_CALL_AGENT_GREETING_MASK 0x08000000u
/// Send NETWORK_RECORDING_STARTED_EVENT (v23).
#define CTISP_NETWORK_RECORDING_STARTED_MASK 0x10000000u
/// Send NETWORK_RECORDING_ENDED_EVENT (v23).
#define CTISP_NETWORK_RECORDING_ENDED_MASK 0x20000000u
/// Send NETWORK_RECORDING_FAILED_EVENT (v23).
#define CTISP_NETWORK_RECORDING_FAILED_MASK 0x40000000u
/// Send NETWORK_RECORDING_TARGET_INFO_EVENT (v23).
#define CTISP_NETWORK_RECORDING_TARGET_INFO_MASK 0x80000000u

/* Values of CallOption: further options of a call-making request, particular to one peripheral. */
/// Leave it to the default.
#define CTISP_COPT_UNSPECIFIED 0
/// Call only when the calling agent is able to speak with the destination.
#define CTISP_COPT_CALLING_AGENT_ONLINE 1
/// For the DMS-100, obsolete.
#define CTISP_COPT_CALLING_AGENT_RESERVED 2
/// For the DMS-100, obsolete.
#define CTISP_COPT_CALLING_AGENT_NOT_RESERVED 3
/// For the DMS-100, obsolete.
#define CTISP_COPT_CALLING_AGENT_BUZZ_BASE 4
/// For the DMS-100, obsolete.
#define CTISP_COPT_CALLING_AGENT_BEEP_HSET 5
/// Have a call classifier listen in (ACM ECS).
#define CTISP_COPT_SERVICE_CIRCUIT_ON 6

/* Values of CallOriginatedFrom: where the call of a SET_CALL_DATA_REQ started. */
/// The outbound dialer placed the call; the number is ASCII 'D' (our name).
#define CTISP_CALL_ORIGINATED_FROM_DIALER 68

/* Values of CallPlacementType: by what route a call-making request places its call. */
/// Leave it to the default.
#define CTISP_CPT_UNSPECIFIED 0
/// Call over an inside line.
#define CTISP_CPT_LINE_CALL 1
/// Call to the outside.
#define CTISP_CPT_OUTBOUND 2
/// Call to the outside that needs no access code.
#define CTISP_CPT_OUTBOUND_NO_ACCESS_CODE 3
/// Call directly to a position.
#define CTISP_CPT_DIRECT_POSITION 4
/// Call directly to an agent.
#define CTISP_CPT_DIRECT_AGENT 5
/// Call for help to a supervisor.
#define CTISP_CPT_SUPERVISOR_ASSIST 6

/* Values of CallType: general class of a call, in call events, call data updates and snapshots. */
/// ACD call from outside; with Unified CCE, a request for post-routing.
#define CTISP_CALLTYPE_ACD_IN 1
/// ACD call from outside that was translation routed.
#define CTISP_CALLTYPE_PREROUTE_ACD_IN 2
/// Call translation routed to one particular agent.
#define CTISP_CALLTYPE_PREROUTE_DIRECT_AGENT 3
/// Call from outside that was transferred here.
#define CTISP_CALLTYPE_TRANSFER_IN 4
/// Call from outside that overflowed to here.
#define CTISP_CALLTYPE_OVERFLOW_IN 5
/// Call from outside of another kind.
#define CTISP_CALLTYPE_OTHER_IN 6
/// Call to the outside, dialed automatically.
#define CTISP_CALLTYPE_AUTO_OUT 7
/// Call to the outside by an agent.
#define CTISP_CALLTYPE_AGENT_OUT 8
/// Call to the outside.
#define CTISP_CALLTYPE_OUT 9
/// Call inside the switch by an agent.
#define CTISP_CALLTYPE_AGENT_INSIDE 10
/// Call passed on by blind transfer.
#define CTISP_CALLTYPE_OFFERED 11
/// Call to consult someone.
#define CTISP_CALLTYPE_CONSULT 12
/// Call passed on by announced transfer.
#define CTISP_CALLTYPE_CONSULT_OFFERRED 13
/// Consult call that became part of a conference.
#define CTISP_CALLTYPE_CONSULT_CONFERENCE 14
/// Call with conference parties.
#define CTISP_CALLTYPE_CONFERENCE 15
/// Inside or outbound call that produces no call events.
#define CTISP_CALLTYPE_UNMONITORED 16
/// Automatic call to the outside that the agent may decide to dial.
#define CTISP_CALLTYPE_PREVIEW 17
/// Call made to reserve an agent.
#define CTISP_CALLTYPE_RESERVATION 18
/// Call asking the supervisor for help.
#define CTISP_CALLTYPE_ASSIST 19
/// Call reporting an emergency.
#define CTISP_CALLTYPE_EMERGENCY 20
/// Silent monitoring by a supervisor.
#define CTISP_CALLTYPE_SUPERVISOR_MONITOR 21
/// Supervisor listens in and speaks to the agent, unheard by others.
#define CTISP_CALLTYPE_SUPERVISOR_WHISPER 22
/// Supervisor has come into the call.
#define CTISP_CALLTYPE_SUPERVISOR_BARGEIN 23
/// Supervisor has replaced the agent.
#define CTISP_CALLTYPE_SUPERVISOR_INTERCEPT 24
/// Task that Unified CCE routed.
#define CTISP_CALLTYPE_TASK_ROUTED_BY_ICM 25
/// Task that the application routed.
#define CTISP_CALLTYPE_TASK_ROUTED_BY_APPLICATION 26
/// Reserves an agent for outbound: preview mode.
#define CTISP_RESERVATION_PREVIEW 27
/// Reserves an agent for outbound: direct preview mode.
#define CTISP_RESERVATION_PREVIEW_DIRECT 28
/// Reserves an agent for outbound: predictive or progressive mode.
#define CTISP_RESERVATION_PREDICTIVE 29
/// Reserves an agent for outbound: callback.
#define CTISP_RESERVATION_CALLBACK 30
/// Reserves an agent for outbound: personal callback.
#define CTISP_RESERVATION_PERSONAL_CALLBACK 31
/// Outbound call to a customer: preview mode.
#define CTISP_CUSTOMER_PREVIEW 32
/// Outbound call to a customer: direct preview mode.
#define CTISP_CUSTOMER_PREVIEW_DIRECT 33
/// Outbound call to a customer: predictive or progressive mode, campaign with agents.
#define CTISP_CUSTOMER_PREDICTIVE 34
/// Outbound call to a customer: callback.
#define CTISP_CUSTOMER_CALLBACK 35
/// Outbound call to a customer: personal callback.
#define CTISP_CUSTOMER_PERSONAL 36
/// Outbound call to a customer: campaign that transfers to an IVR.
#define CTISP_CUSTOMER_IVR 37
/// An agent's call outside ACD.
#define CTISP_CALLTYPE_NON_ACD 38
/// Request to route a call for an agent greeting.
#define CTISP_CALLTYPE_PLAY_AGENT_GREETING 39
/// Call to record a greeting, started by AGENT_GREETING_CONTROL_REQ.
#define CTISP_CALLTYPE_RECORD_AGENT_GREETING 40
/// Callback by voice, asked for over the Agent Request API.
#define CTISP_CALLTYPE_VOICE_CALL_BACK 41

/* Bits of CallVariableMask: call variables a client registers for with REGISTER_VARIABLES_REQ. */
/// Send CallVariable1.
#define CTISP_CALL_VAR_1_MASK 0x0001u
/// Send CallVariable2.
#define CTISP_CALL_VAR_2_MASK 0x0002u
/// Send CallVariable3.
#define CTISP_CALL_VAR_3_MASK 0x0004u
/// Send CallVariable4.
#define CTISP_CALL_VAR_4_MASK 0x0008u
/// Send CallVariable5.
#define CTISP_CALL_VAR_5_MASK 0x0010u
/// Send CallVariable6.
#define CTISP_CALL_VAR_6_MASK 0x0020u
/// Send CallVariable7.
#define CTISP_CALL_VAR_7_MASK 0x0040u
/// Send CallVariable8.
#define CTISP_CALL_VAR_8_MASK 0x0080u
/// Send CallVariable9.
#define CTISP_CALL_VAR_9_MASK 0x0100u
/// Send CallVariable10.
#define CTISP_CALL_VAR_10_MASK 0x0200u

/* Bits of ClassOfDevice: kinds of traffic a device can carry, in QUERY_DEVICE_INFO_CONF. */
/// Something other than image, data and voice.
#define CTISP_DEVC_OTHER 0x0010u
/// Imaging or fast circuit-switched data, by digital data calls.
#define CTISP_DEVC_IMAGE 0x0020u
/// Data by digital calls, either circuit or packet switched.
#define CTISP_DEVC_DATA 0x0040u
/// Calls with sound.
#define CTISP_DEVC_VOICE 0x0080u

/* Values of ConfigAgentType: whether a configured agent is a supervisor, in CONFIG_AGENT_EVENT. */
/// Agent without supervisor duties.
#define CTISP_CONFIG_AGENT 0
/// Agent who supervises.
#define CTISP_CONFIG_SUPERVISOR 1

/* Values of ConfigDeviceType: kind of device in CONFIG_DEVICE_EVENT. */
/// Kind not known (our name).
#define CTISP_CONFIG_DEVICE_TYPE_UNKNOWN 0
/// Device is a service (our name).
#define CTISP_CONFIG_DEVICE_TYPE_SERVICE 1
/// Device is a skill group (our name).
#define CTISP_CONFIG_DEVICE_TYPE_SKILL_GROUP 2
/// Device is an agent's ID (our name).
#define CTISP_CONFIG_DEVICE_TYPE_AGENT_ID 3
/// Device is the extension of an agent phone (our name).
#define CTISP_CONFIG_DEVICE_TYPE_AGENT_DEVICE_EXTENSION 4
/// Device is a route point (our name).
#define CTISP_CONFIG_DEVICE_TYPE_ROUTE_POINT 5
/// Device is a CTI port (our name).
#define CTISP_CONFIG_DEVICE_TYPE_PORT 6
/// Device is a call control group (our name).
#define CTISP_CONFIG_DEVICE_TYPE_CALL_CONTROL_GROUP 7

/* Values of ConfigEndStatus: how an upload of configuration ended, in CONFIG_END_EVENT. */
/// Everything was sent.
#define CTISP_CONFIGEND_SUCCESS 0
/// Nothing sent, as this is a service-provider setup.
#define CTISP_CONFIGEND_NO_SERVICE_PROVIDER 1
/// The request's customer is unknown.
#define CTISP_CONFIGEND_UNKNOWN_CUSTOMER 2
/// What was sent is not a valid configuration.
#define CTISP_CONFIGEND_INVALID 3
/// The server holds no configuration of that kind.
#define CTISP_CONFIGEND_EMPTY 4
/// Only part was sent; other blocks will come.
#define CTISP_CONFIGEND_PARTIAL 5

/* Values of ConfigKeyStatus: result of asking for configuration keys, in CONFIG_KEY_EVENT. */
/// The keys are in this message.
#define CTISP_CONFIG_SUCCESS 0
/// Nothing sent, as this is a service-provider setup.
#define CTISP_CONFIG_SERVICE_PROVIDER 1
/// The server does not keep configuration keys.
#define CTISP_CONFIG_NO_KEY_SUPPORT 2
/// The server does not know the customer.
#define CTISP_CONFIG_UNKNOWN_CUSTOMER 3

/* Bits of ConfigMsgMask: kinds of configuration a client wants uploaded or kept up to date. */
/// Send services.
#define CTISP_CONFIG_MSG_SERVICE_MASK 0x00000001u
/// Send skill groups.
#define CTISP_CONFIG_MSG_SKILL_GROUP_MASK 0x00000002u
/// Send agents.
#define CTISP_CONFIG_MSG_AGENT_MASK 0x00000004u
/// Send devices.
#define CTISP_CONFIG_MSG_DEVICE_MASK 0x00000008u
/// Send call types.
#define CTISP_CONFIG_MSG_CALL_TYPE_MASK 0x00000010u
/// Send media routing domains (v20).
#define CTISP_CONFIG_MSG_MRD_MASK 0x00000020u
/// Send peripherals.
#define CTISP_CONFIG_MSG_PERIPHERAL_MASK 0x00000040u
/// Send agent desk settings.
#define CTISP_CONFIG_MSG_AGENT_DESK_SETTINGS_MASK 0x00000080u
/// Send terminals; this part lists it just for CONFIG_REQUEST_EVENT's ConfigMsgMask.
#define CTISP_CONFIG_MSG_TERMINAL_MASK 0x00000100u
/// Send agent services (v24); the guide writes it in decimal, 512.
#define CTISP_CONFIG_MSG_AGENT_SERVICE_MASK 0x00000200u

/* Values of ConfigRecordType: what happens to a record in the CONFIG_ record events. */
/// Record is new.
#define CTISP_CONFIG_RECORD_ADD 0
/// Record has new contents (CONFIG_TERMINAL_EVENT does not use this yet).
#define CTISP_CONFIG_RECORD_CHANGE 1
/// Record is gone.
#define CTISP_CONFIG_RECORD_DELETE 2

/* Values of ConfigType: why the server sends a configuration block, in CONFIG_BEGIN_EVENT. */
/// Has no use.
#define CTISP_CONFIG_TYPE_UNUSED 0
/// Reply to a CONFIG_REQUEST_EVENT.
#define CTISP_CONFIG_TYPE_SOLICITED 1
/// News the server sends unasked.
#define CTISP_CONFIG_TYPE_UNSOLICITED 2

/* Values of ConnectionDeviceIDType: what kind of id a ConnectionDeviceID field holds, in nearly all call messages. */
/// There is no ConnectionDeviceID.
#define CTISP_CONNECTION_ID_NONE 0xFFFFu
/// The id is the same for each call.
#define CTISP_CONNECTION_ID_STATIC 0
/// The id can differ from one call to the next.
#define CTISP_CONNECTION_ID_DYNAMIC 1

/* Values of ConsultType: what CONSULTATION_CALL_REQ is meant to lead to. */
/// Nothing further: an ordinary consult call, the default.
#define CTISP_CT_UNSPECIFIED 0
/// A transfer is to follow.
#define CTISP_CT_TRANSFER 1
/// A conference is to follow.
#define CTISP_CT_CONFERENCE 2

/* Values of ControlFailureCode: why a control request was refused, in CONTROL_FAILURE_CONF. */
/// Fits no other code.
#define CTISP_CF_GENERIC_UNSPECIFIED 0
/// The operation went wrong; nothing more is known.
#define CTISP_CF_GENERIC_OPERATION 1
/// Object cannot take this request.
#define CTISP_CF_REQUEST_INCOMPATIBLE_WITH_OBJECT 2
/// A parameter lies beyond what the server accepts.
#define CTISP_CF_VALUE_OUT_OF_RANGE 3
/// Server does not know a parameter's value.
#define CTISP_CF_OBJECT_NOT_KNOWN 4
/// Calling device is invalid.
#define CTISP_CF_INVALID_CALLING_DEVICE 5
/// Called device is invalid.
#define CTISP_CF_INVALID_CALLED_DEVICE 6
/// Forwarding destination is invalid.
#define CTISP_CF_INVALID_FORWARDING_DESTINATION 7
/// No authority over the device named.
#define CTISP_CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE 8
/// No authority over the called device.
#define CTISP_CF_PRIVILEGE_VIOLATION_ON_CALLED_DEVICE 9
/// No authority over the calling device.
#define CTISP_CF_PRIVILEGE_VIOLATION_ON_CALLING_DEVICE 10
/// Call identifier is invalid.
#define CTISP_CF_INVALID_CSTA_CALL_IDENTIFIER 11
/// Device identifier is invalid.
#define CTISP_CF_INVALID_CSTA_DEVICE_IDENTIFIER 12
/// Connection identifier is invalid.
#define CTISP_CF_INVALID_CSTA_CONNECTION_IDENTIFIER 13
/// Destination is invalid.
#define CTISP_CF_INVALID_DESTINATION 14
/// Feature is invalid.
#define CTISP_CF_INVALID_FEATURE 15
/// Allocation state is invalid.
#define CTISP_CF_INVALID_ALLOCATION_STATE 16
/// No one uses that cross-reference ID now.
#define CTISP_CF_INVALID_CROSS_REF_ID 17
/// Object type is invalid.
#define CTISP_CF_INVALID_OBJECT_TYPE 18
/// Security was breached; nothing more is known.
#define CTISP_CF_SECURITY_VIOLATION 19
/// State of a related device does not allow it.
#define CTISP_CF_GENERIC_STATE_INCOMPATIBILITY 21
/// Object's state does not suit the request.
#define CTISP_CF_INVALID_OBJECT_STATE 22
/// Connection ID of the active call is invalid.
#define CTISP_CF_INVALID_CONNECTION_ID_FOR_ACTIVE_CALL 23
/// There is no call in progress.
#define CTISP_CF_NO_ACTIVE_CALL 24
/// There is no call on hold.
#define CTISP_CF_NO_HELD_CALL 25
/// No call belongs to the connection ID.
#define CTISP_CF_NO_CALL_TO_CLEAR 26
/// No connection belongs to the connection ID.
#define CTISP_CF_NO_CONNECTION_TO_CLEAR 27
/// There is no call ringing.
#define CTISP_CF_NO_CALL_TO_ANSWER 28
/// There is no active call that could be completed.
#define CTISP_CF_NO_CALL_TO_COMPLETE 29
/// System is short of resources; nothing more is known.
#define CTISP_CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY 31
/// Service is temporarily busy.
#define CTISP_CF_SERVICE_BUSY 32
/// A resource within is busy.
#define CTISP_CF_RESOURCE_BUSY 33
/// A resource required is not in service.
#define CTISP_CF_RESOURCE_OUT_OF_SERVICE 34
/// A sub-domain of the server is busy.
#define CTISP_CF_NETWORK_BUSY 35
/// A sub-domain of the server is not in service.
#define CTISP_CF_NETWORK_OUT_OF_SERVICE 36
/// More than the server allows overall.
#define CTISP_CF_OVERALL_MONITOR_LIMIT_EXCEEDED 37
/// Conference would have too many parties.
#define CTISP_CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED 38
/// Short of resources that were bought or contracted for.
#define CTISP_CF_GENERIC_SUBSCRIBED_RESOURCE_AVAILABILITY 41
/// More than the server allows of this kind.
#define CTISP_CF_OBJECT_MONITOR_LIMIT_EXCEEDED 42
/// More than the allowed external trunks.
#define CTISP_CF_EXTERNAL_TRUNK_LIMIT_EXCEEDED 43
/// Too many requests still unanswered.
#define CTISP_CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED 44
/// Performance management said no; nothing more is known.
#define CTISP_CF_GENERIC_PERFORMANCE_MANAGEMENT 51
/// A limit on performance was exceeded.
#define CTISP_CF_PERFORMANCE_LIMIT_EXCEEDED 52
/// Error in the sequence number.
#define CTISP_CF_SEQUENCE_NUMBER_VIOLATED 61
/// Error in the time stamp.
#define CTISP_CF_TIME_STAMP_VIOLATED 62
/// Error in the PAC.
#define CTISP_CF_PAC_VIOLATED 63
/// Error in the seal.
#define CTISP_CF_SEAL_VIOLATED 64
/// Request turned down; nothing more is known.
#define CTISP_CF_GENERIC_UNSPECIFIED_REJECTION 70
/// Operation turned down; nothing more is known.
#define CTISP_CF_GENERIC_OPERATION_REJECTION 71
/// The service was already requested.
#define CTISP_CF_DUPLICATE_INVOCATION_REJECTION 72
/// Unknown operation.
#define CTISP_CF_UNRECOGNIZED_OPERATION_REJECTION 73
/// A parameter has the wrong type.
#define CTISP_CF_MISTYPED_ARGUMENT_REJECTION 74
/// Would exceed a resource limit.
#define CTISP_CF_RESOURCE_LIMITATION_REJECTION 75
/// The ACS handle went out of use.
#define CTISP_CF_ACS_HANDLE_TERMINATION_REJECTION 76
/// A service it depends on was ended.
#define CTISP_CF_SERVICE_TERMINATION_REJECTION 77
/// Took longer than the time allowed.
#define CTISP_CF_REQUEST_TIMEOUT_REJECTION 78
/// Would exceed what the device allows.
#define CTISP_CF_REQUESTS_ON_DEVICE_EXCEEDED_REJECTION 79
/// AgentID is invalid.
#define CTISP_CF_INVALID_AGENT_ID_SPECIFIED 256
/// Password of the agent is invalid.
#define CTISP_CF_INVALID_PASSWORD_SPECIFIED 257
/// AgentID, the agent's password or both are invalid.
#define CTISP_CF_INVALID_AGENT_ID_OR_PASSWORD_SPECIFIED 258
/// That agent has logged in before.
#define CTISP_CF_SPECIFIED_AGENT_ALREADY_SIGNED_ON 259
/// Device to log on at is invalid.
#define CTISP_CF_INVALID_LOGON_DEVICE_SPECIFIED 260
/// Answering device is invalid.
#define CTISP_CF_INVALID_ANSWERING_DEVICE_SPECIFIED 261
/// Skill group of the agent is invalid.
#define CTISP_CF_INVALID_SKILL_GROUP_SPECIFIED 262
/// Class of service is invalid.
#define CTISP_CF_INVALID_CLASS_OF_SERVICE_SPECIFIED 263
/// Team is invalid.
#define CTISP_CF_INVALID_TEAM_SPECIFIED 264
/// Work mode of the agent is invalid.
#define CTISP_CF_INVALID_AGENT_WORKMODE 265
/// Reason code of the agent is invalid.
#define CTISP_CF_INVALID_AGENT_REASON_CODE 266
/// Link between the system and the ACD has an error.
#define CTISP_CF_ADJUNCT_SWITCH_COMM_ERROR 267
/// The agent does not take part in that call.
#define CTISP_CF_AGENT_NOT_PARTY_ON_CALL 268
/// Something failed inside the ACD.
#define CTISP_CF_INTERNAL_PROCESSING_ERROR 269
/// Call control was denied by the ACD.
#define CTISP_CF_TAKE_CALL_CONTROL_REJECTION 270
/// Domain control was denied by the ACD.
#define CTISP_CF_TAKE_DOMAIN_CONTROL_REJECTION 271
/// The ACD has no registration for the service.
#define CTISP_CF_REQUESTED_SERVICE_NOT_REGISTERED 272
/// Consult type is invalid.
#define CTISP_CF_INVALID_CONSULT_TYPE 273
/// Field ansmap or adparam is invalid.
#define CTISP_CF_ANSMAP_OR_ADPARAM_FIELD_NOT_VALID 274
/// Call control table is invalid.
#define CTISP_CF_INVALID_CALL_CONTROL_TABLE_SPECIFIED 275
/// Digits, ring time-out, AMS delay or country are invalid.
#define CTISP_CF_INVALID_DIGITS_RNATIMEOUT_AMSDELAY_OR_COUNTRY 276
/// All answer detection ports are unavailable.
#define CTISP_CF_ANSWER_DETECT_PORT_UNAVAILABLE 277
/// A virtual agent cannot be had.
#define CTISP_CF_VIRTUAL_AGENT_UNAVAILABLE 278
/// Takeback and transfer ended the route.
#define CTISP_CF_TAKEBACK_N_XFER_ROUTE_END 279
/// Agent has to enter wrap-up data.
#define CTISP_CF_WRAPUP_DATA_REQUIRED 280
/// Agent has to give a reason code.
#define CTISP_CF_REASON_CODE_REQUIRED 281
/// Trunk ID is invalid.
#define CTISP_CF_INVALID_TRUNK_ID_SPECIFIED 282
/// Someone else uses the extension.
#define CTISP_CF_SPECIFIED_EXTENSION_ALREADY_IN_USE 283
/// Conference or transfer of arbitrary calls is not supported.
#define CTISP_CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED 284
/// Consult or transfer in the network.
#define CTISP_CF_NETWORK_TRANSFER_OR_CONSULT 285
/// Consult or transfer in the network did not succeed.
#define CTISP_CF_NETWORK_TRANSFER_OR_CONSULT_FAILED 286
/// Device is under a restriction.
#define CTISP_CF_DEVICE_RESTRICTED 287
/// Line is under a restriction.
#define CTISP_CF_LINE_RESTRICTED 288
/// Account of the agent is locked.
#define CTISP_CF_AGENT_ACCOUNT_LOCKED_OUT 289
/// CTI is not enabled to drop any party.
#define CTISP_CF_DROP_ANY_PARTY_NOT_ENABLED_CTI 290
/// Exceeds the number of lines allowed.
#define CTISP_CF_MAXIMUM_LINE_LIMIT_EXCEEDED 291
/// No support for shared lines.
#define CTISP_CF_SHARED_LINES_NOT_SUPPORTED 292
/// More than one match for the extension.
#define CTISP_CF_EXTENSION_NOT_UNIQUE 293
/// ID of the interface controller is unknown.
#define CTISP_CF_UNKNOWN_INTERFACE_CTRLR_ID 1001
/// Type of the interface controller is invalid.
#define CTISP_CF_INVALID_INTERFACE_CTRLR_TYPE 1002
/// No support for this software revision.
#define CTISP_CF_SOFTWARE_REV_NO_SUPPORTED 1003
/// PeripheralID is unknown.
#define CTISP_CF_UNKNOWN_PID 1004
/// Table is invalid.
#define CTISP_CF_INVALID_TABLE_SPECIFIED 1005
/// Service for peripheral data is inactive.
#define CTISP_CF_PD_SERVICE_INACTIVE 1006
/// RoutingClientID is unknown.
#define CTISP_CF_UNKNOWN_ROUTING_CLIENT_ID 1007
/// Service of the routing client is inactive.
#define CTISP_CF_RC_SERVICE_INACTIVATE 1008
/// Number dialed is invalid.
#define CTISP_CF_INVALID_DIALED_NUMBER 1009
/// A parameter of the request is invalid.
#define CTISP_CF_INVALID_PARAMETER 1010
/// Routing went wrong; nothing more is known.
#define CTISP_CF_UNKNOWN_ROUTING_PROBLEM 1011
/// No support for this version of the peripheral data protocol.
#define CTISP_CF_UNSUPPORTED_PD_MESSAGE_REVISION 1012
/// No support for this version of the routing client protocol.
#define CTISP_CF_UNSUPPORTED_RC_MESSAGE_REVISION 1013
/// No support for this version of the interface controller protocol.
#define CTISP_CF_UNSUPPORTED_IC_MESSAGE_REVISION 1014
/// Interface to the peripheral is inactive.
#define CTISP_CF_RC_SERVICE_INACTIVATE_PIM 1015
/// AGENT_GREETING_CONTROL_REQ did not succeed; PeripheralErrorCode says why.
#define CTISP_CF_AGENT_GREETING_CONTROL_OPERATION_FAILURE 1016

/* Bits of DeskSettingsMask: switches of an agent's desk settings, in the desk settings messages. */
/// An inbound call ends with the agent available.
#define CTISP_DESK_AVAIL_AFTER_INCOMING_MASK 0x00000001u
/// A call to the outside ends with the agent available.
#define CTISP_DESK_AVAIL_AFTER_OUTGOING_MASK 0x00000002u
/// Calls reaching the agent answer themselves.
#define CTISP_DESK_AUTO_ANSWER_ENABLED_MASK 0x00000004u
/// Going idle (not ready) takes a reason.
#define CTISP_DESK_IDLE_REASON_REQUIRED_MASK 0x00000008u
/// Logging out takes a reason.
#define CTISP_DESK_LOGOUT_REASON_REQUIRED_MASK 0x00000010u
/// Agent can ask a supervisor for help by a call.
#define CTISP_DESK_SUPERVISOR_CALLS_ALLOWED_MASK 0x00000020u
/// Agent can call fellow agents.
#define CTISP_DESK_AGENT_TO_AGENT_CALLS_ALLOWED 0x00000040u
/// Agent can place international calls.
#define CTISP_DESK_OUTBOUND_ACCESS_INTERNATIONAL_MASK 0x00000080u
/// Agent can use the public network for calls.
#define CTISP_DESK_OUTBOUND_ACCESS_PUBLIC_NET_MASK 0x00000100u
/// Agent can use the private network for calls.
#define CTISP_DESK_OUTBOUND_ACCESS_PRIVATE_NET_MASK 0x00000200u
/// Agent can place calls with an operator's assistance.
#define CTISP_DESK_OUTBOUND_ACCESS_OPERATOR_ASSISTED_MASK 0x00000400u
/// Agent can call out through the PBX.
#define CTISP_DESK_OUTBOUND_ACCESS_PBX_MASK 0x00000800u
/// Agent can make or answer calls that are not ACD.
#define CTISP_DESK_NON_ACD_CALLS_ALLOWED_MASK 0x00001000u
/// Agent can pick groups at login.
#define CTISP_DESK_AGENT_CAN_SELECT_GROUP_MASK 0x00002000u

/* Values of DestinationCountry: country called by MAKE_PREDICTIVE_CALL_REQ. */
/// Not known, so the default applies.
#define CTISP_DEST_UNSPECIFIED 0
/// In Canada or the United States.
#define CTISP_DEST_US_AND_CANADA 1

/* Values of DeviceIDType: what the device id next to this field identifies. */
/// The device id is absent.
#define CTISP_DEVID_NONE 0xFFFFu
/// A phone of the peripheral, by its extension.
#define CTISP_DEVID_DEVICE_IDENTIFIER 0
/// A single trunk.
#define CTISP_DEVID_TRUNK_IDENTIFIER 70
/// A group of trunks.
#define CTISP_DEVID_TRUNK_GROUP_IDENTIFIER 71
/// An IP phone, by MAC address (only Unified CCX).
#define CTISP_DEVID_IP_PHONE_MAC_IDENTIFIER 72
/// A CTI port (only Unified CCX).
#define CTISP_DEVID_CTI_PORT 73
/// A route point.
#define CTISP_DEVID_ROUTE_POINT 74
/// Something outside, by ANI or another identifier.
#define CTISP_DEVID_EXTERNAL 75
/// The phone an agent uses.
#define CTISP_DEVID_AGENT_DEVICE 76
/// A queue.
#define CTISP_DEVID_QUEUE 77
/// A phone extension regarded as non-ACD.
#define CTISP_DEVID_NON_ACD_DEVICE_IDENTIFIER 78
/// An extension on a shared line, with any number of phones from 0 up.
#define CTISP_DEVID_SHARED_DEVICE_IDENTIFIER 79

/* Values of DispositionCode: how the called party's part of the call or task ended. */
/// Call given up in the network.
#define CTISP_DISPOSITION_CODE_ABANDONED_IN_NETWORK 1
/// Call given up in the local queue.
#define CTISP_DISPOSITION_CODE_ABANDONED_IN_LOCAL_QUEUE 2
/// Call given up during ringing.
#define CTISP_DISPOSITION_CODE_ABANDONED_RING 3
/// Call given up in a delay.
#define CTISP_DISPOSITION_CODE_ABANDONED_DELAY 4
/// Call given up during interflow.
#define CTISP_DISPOSITION_CODE_ABANDONED_INTERFLOW 5
/// Call given up at the agent's terminal.
#define CTISP_DISPOSITION_CODE_ABANDONED_AGENT_TERMINAL 6
/// Call was a short one.
#define CTISP_DISPOSITION_CODE_SHORT 7
/// Busy was met.
#define CTISP_DISPOSITION_CODE_BUSY 8
/// Busy was forced.
#define CTISP_DISPOSITION_CODE_FORCED_BUSY 9
/// Cut off as no one answered.
#define CTISP_DISPOSITION_CODE_DISCONNECT_DROP_NO_ANSWER 10
/// Cut off with busy.
#define CTISP_DISPOSITION_CODE_DISCONNECT_DROP_BUSY 11
/// Cut off with reorder.
#define CTISP_DISPOSITION_CODE_DISCONNECT_DROP_REORDER 12
/// Handled by the primary route, then cut off.
#define CTISP_DISPOSITION_CODE_DISCONNECT_DROP_HANDLED_PRIMARY_ROUTE 13
/// Handled in another way, then cut off.
#define CTISP_DISPOSITION_CODE_DISCONNECT_DROP_HANDLED_OTHER 14
/// Sent elsewhere.
#define CTISP_DISPOSITION_CODE_REDIRECTED 15
/// Connection cut through.
#define CTISP_DISPOSITION_CODE_CUT_THROUGH 16
/// Intraflow took place.
#define CTISP_DISPOSITION_CODE_INTRAFLOW 17
/// Interflow took place.
#define CTISP_DISPOSITION_CODE_INTERFLOW 18
/// No answer while ringing.
#define CTISP_DISPOSITION_CODE_RING_NO_ANSWER 19
/// Intercepted with reorder.
#define CTISP_DISPOSITION_CODE_INTERCEPT_REORDER 20
/// Intercepted with a denial.
#define CTISP_DISPOSITION_CODE_INTERCEPT_DENIAL 21
/// Time ran out.
#define CTISP_DISPOSITION_CODE_TIME_OUT 22
/// Energy of a voice detected.
#define CTISP_DISPOSITION_CODE_VOICE_ENERGY 23
/// Energy detected that fits no class.
#define CTISP_DISPOSITION_CODE_NON_CLASSIFIED_ENERGY_DETECTED 24
/// Connection not cut through.
#define CTISP_DISPOSITION_CODE_NO_CUT_THROUGH 25
/// Ended by a U-abort.
#define CTISP_DISPOSITION_CODE_U_ABORT 26
/// Ended by a fault in software.
#define CTISP_DISPOSITION_CODE_FAILED_SOFTWARE 27
/// Passed on by blind transfer.
#define CTISP_DISPOSITION_CODE_BLIND_TRANSFER 28
/// Passed on by announced transfer.
#define CTISP_DISPOSITION_CODE_ANNOUNCED_TRANSFER 29
/// Joined to a conference.
#define CTISP_DISPOSITION_CODE_CONFERENCED 30
/// Transfer was a duplicate.
#define CTISP_DISPOSITION_CODE_DUPLICATE_TRANSFER 31
/// Device is not monitored.
#define CTISP_DISPOSITION_CODE_UNMONITORED_DEVICE 32
/// A machine answered.
#define CTISP_DISPOSITION_CODE_ANSWERING_MACHINE 33
/// Passed on by blind transfer in the network.
#define CTISP_DISPOSITION_CODE_NETWORK_BLIND_TRANSFER 34
/// Task given up while in the router.
#define CTISP_DISPOSITION_CODE_TASK_ABANDONED_IN_ROUTER 35
/// Task given up before an offer was made.
#define CTISP_DISPOSITION_CODE_TASK_ABANDONED_BEFORE_OFFERED 36
/// Task given up during the offer.
#define CTISP_DISPOSITION_CODE_TASK_ABANDONED_WHILE_OFFERED 37
/// Task came to its regular end.
#define CTISP_DISPOSITION_CODE_NORMAL_END_TASK 38
/// A task ID could not be obtained.
#define CTISP_DISPOSITION_CODE_CANT_OBTAIN_TASK_ID 39
/// Task cut short as the agent logged out.
#define CTISP_DISPOSITION_CODE_AGENT_LOGGED_OUT_DURING_TASK 40
/// Task lasted beyond its maximum life.
#define CTISP_DISPOSITION_CODE_MAXIMUM_TASK_LIFETIME_EXCEEDED 41
/// Path to the application was lost.
#define CTISP_DISPOSITION_CODE_APPLICATION_PATH_WENT_DOWN 42
/// Unified CCE finished routing.
#define CTISP_DISPOSITION_CODE_UNIFIED_CCE_ROUTING_COMPLETE 43
/// Unified CCE has routing disabled.
#define CTISP_DISPOSITION_CODE_UNIFIED_CCE_ROUTING_DISABLED 44
/// Application used an invalid MRD ID.
#define CTISP_DISPOSITION_CODE_APPLICATION_INVALID_MRD_ID 45
/// Application used an invalid dialogue ID.
#define CTISP_DISPOSITION_CODE_APPLICATION_INVALID_DIALOGUE_ID 46
/// Application used a dialogue ID twice.
#define CTISP_DISPOSITION_CODE_APPLICATION_DUPLICATE_DIALOGUE_ID 47
/// Application used an invalid invoke ID.
#define CTISP_DISPOSITION_CODE_APPLICATION_INVALID_INVOKE_ID 48
/// Application used an invalid script selector.
#define CTISP_DISPOSITION_CODE_APPLICATION_INVALID_SCRIPT_SELECTOR 49
/// Application closed the dialogue.
#define CTISP_DISPOSITION_CODE_APPLICATION_TERMINATE_DIALOGUE 50
/// Task finished while the application was starting.
#define CTISP_DISPOSITION_CODE_TASK_ENDED_DURING_APPLICATION_INIT 51
/// Called side disconnected.
#define CTISP_DISPOSITION_CODE_CALLED_PARTY_DISCONNECTED 52
/// Call was incomplete.
#define CTISP_DISPOSITION_CODE_PARTIAL_CALL 53
/// Consult in the network was dropped.
#define CTISP_DISPOSITION_CODE_DROP_NETWORK_CONSULT 54
/// Consult in the network turned into a transfer.
#define CTISP_DISPOSITION_CODE_NETWORK_CONSULT_TRANSFER 55
/// Consult in the network was given up.
#define CTISP_DISPOSITION_CODE_ABANDON_NETWORK_CONSULT 57
/// Router asked again before the answer.
#define CTISP_DISPOSITION_CODE_ROUTER_REQUERY_BEFORE_ANSWER 58
/// Router asked again after the answer.
#define CTISP_DISPOSITION_CODE_ROUTER_REQUERY_AFTER_ANSWER 59
/// Error in the network.
#define CTISP_DISPOSITION_CODE_NETWORK_ERROR 60
/// Error in the network before the answer.
#define CTISP_DISPOSITION_CODE_NETWORK_ERROR_BEFORE_ANSWER 61
/// Error in the network after the answer.
#define CTISP_DISPOSITION_CODE_NETWORK_ERROR_AFTER_ANSWER 62
/// Task was handed over.
#define CTISP_DISPOSITION_CODE_TASK_TRANSFER 63
/// Application lost its connection.
#define CTISP_DISPOSITION_CODE_APPLICATION_DISCONNECTED 64
/// Agent's logout moved the task to someone else.
#define CTISP_DISPOSITION_CODE_TASK_TRANSFERRED_ON_AGENT_LOGOUT 65

/* Values of EchoCancellation: whether START_RECORDING_REQ wants echo cancelled. */
/// Leave the echo in.
#define CTISP_ECHO_CANCELLATION_OFF 0
/// Take the echo out.
#define CTISP_ECHO_CANCELLATION_ON 1

/* Values of EnabledService: AI services switched on for an agent or a call. */
/// Agent is offered suggested answers.
#define CTISP_AGENT_ANSWERS 1
/// Agent sees the call written down live.
#define CTISP_AGENT_CALL_TRANSCRIPTION 2

/* Values of EventCause: what brought a call event about. */
/// Event names no cause.
#define CTISP_CEC_NONE 0xFFFFu
/// Call is being monitored actively.
#define CTISP_CEC_ACTIVE_MONITOR 1
/// Result of alternating calls.
#define CTISP_CEC_ALTERNATE 2
/// Busy was met.
#define CTISP_CEC_BUSY 3
/// Result of a callback.
#define CTISP_CEC_CALL_BACK 4
/// Call was called off.
#define CTISP_CEC_CALL_CANCELLED 5
/// Every call is forwarded.
#define CTISP_CEC_CALL_FORWARD_ALWAYS 6
/// Call forwarded because of busy.
#define CTISP_CEC_CALL_FORWARD_BUSY 7
/// Call forwarded because nobody answered.
#define CTISP_CEC_CALL_FORWARD_NO_ANSWER 8
/// Call forwarded.
#define CTISP_CEC_CALL_FORWARD 9
/// Nobody answered.
#define CTISP_CEC_CALL_NOT_ANSWERED 10
/// Result of call pickup.
#define CTISP_CEC_CALL_PICKUP 11
/// Call camps on.
#define CTISP_CEC_CAMP_ON 12
/// No way to the destination.
#define CTISP_CEC_DEST_NOT_OBTAINABLE 13
/// Party does not want to be disturbed.
#define CTISP_CEC_DO_NOT_DISTURB 14
/// Destination is not compatible.
#define CTISP_CEC_INCOMPATIBLE_DESTINATION 15
/// Account code is invalid.
#define CTISP_CEC_INVALID_ACCOUNT_CODE 16
/// Conference by key.
#define CTISP_CEC_KEY_CONFERENCE 17
/// Result of a lockout.
#define CTISP_CEC_LOCKOUT 18
/// Maintenance work.
#define CTISP_CEC_MAINTENANCE 19
/// Network has too much traffic.
#define CTISP_CEC_NETWORK_CONGESTION 20
/// No way to the network.
#define CTISP_CEC_NETWORK_NOT_OBTAINABLE 21
/// Call is new.
#define CTISP_CEC_NEW_CALL 22
/// All agents are unavailable.
#define CTISP_CEC_NO_AVAILABLE_AGENTS 23
/// Result of an override.
#define CTISP_CEC_OVERRIDE 24
/// Call is parked.
#define CTISP_CEC_PARK 25
/// Call overflowed.
#define CTISP_CEC_OVERFLOW 26
/// Call comes back as a recall.
#define CTISP_CEC_RECALL 27
/// Call was sent elsewhere.
#define CTISP_CEC_REDIRECTED 28
/// A reorder tone.
#define CTISP_CEC_REORDER_TONE 29
/// Resources were not there.
#define CTISP_CEC_RESOURCES_NOT_AVAILABLE 30
/// Call is silently monitored.
#define CTISP_CEC_SILENT_MONITOR 31
/// Call is transferred.
#define CTISP_CEC_TRANSFER 32
/// No free trunk.
#define CTISP_CEC_TRUNKS_BUSY 33
/// A voice unit began it.
#define CTISP_CEC_VOICE_UNIT_INITIATOR 34
/// Time ran out.
#define CTISP_CEC_TIME_OUT 35
/// Interflow brought a new call.
#define CTISP_CEC_NEW_CALL_INTERFLOW 36
/// Request to initialize a simulation.
#define CTISP_CEC_SIMULATION_INIT_REQUEST 37
/// Request to reset a simulation.
#define CTISP_CEC_SIMULATION_RESET_REQUEST 38
/// The CTI link was lost.
#define CTISP_CEC_CTI_LINK_DOWN 39
/// Request to reset the peripheral.
#define CTISP_CEC_PERIPHERAL_RESET_REQUEST 40
/// Transfer as conference on an MD110.
#define CTISP_CEC_MD110_CONFERENCE_TRANSFER 41
/// Call keeps its place in the queue.
#define CTISP_CEC_REMAINS_IN_Q 42
/// Supervisor was asked to assist.
#define CTISP_CEC_SUPERVISOR_ASSIST 43
/// Call reports an emergency.
#define CTISP_CEC_EMERGENCY_CALL 44
/// Supervisor cleared the call.
#define CTISP_CEC_SUPERVISOR_CLEAR 45
/// Supervisor monitors.
#define CTISP_CEC_SUPERVISOR_MONITOR 46
/// Supervisor whispers.
#define CTISP_CEC_SUPERVISOR_WHISPER 47
/// Supervisor barges in.
#define CTISP_CEC_SUPERVISOR_BARGE_IN 48
/// Supervisor intercepts.
#define CTISP_CEC_SUPERVISOR_INTERCEPT 49
/// Parties of the call were updated.
#define CTISP_CEC_CALL_PARTY_UPDATE_IND 50
/// Consulting another party.
#define CTISP_CEC_CONSULT 51
/// The NIC cleared the call.
#define CTISP_CEC_NIC_CALL_CLEAR 52
/// Due to the dialed number plan.
#define CTISP_CEC_DNP 53
/// Router asked again before the answer.
#define CTISP_CEC_ROUTER_REQUERY_BEFORE_ANSWER 54
/// Router asked again after the answer.
#define CTISP_CEC_ROUTER_REQUERY_AFTER_ANSWER 55
/// Error in the network.
#define CTISP_CEC_NETWORK_ERROR 56
/// Error in the network before the answer.
#define CTISP_CEC_NETWORK_ERROR_BEFORE_ANSWER 57
/// Error in the network after the answer.
#define CTISP_CEC_NETWORK_ERROR_AFTER_ANSWER 58
/// Agent's greeting was played.
#define CTISP_CEC_GREETING 59
/// Agent's greeting is being recorded.
#define CTISP_CEC_RECORD_AGENT_GREETING 60
/// Result of a snapshot.
#define CTISP_CEC_SNAPSHOT 61
/// Too many calls in the queue.
#define CTISP_CEC_MAX_QUEUE_EXCEEDED 62
/// Call given up in the network.
#define CTISP_CECX_ABAND_NETWORK 1001
/// Call given up in the local queue.
#define CTISP_CECX_ABAND_LOCAL_QUEUE 1002
/// Call given up during ringing.
#define CTISP_CECX_ABAND_RING 1003
/// Call given up in a delay.
#define CTISP_CECX_ABAND_DELAY 1004
/// Call given up during interflow.
#define CTISP_CECX_ABAND_INTERFLOW 1005
/// Call given up at the agent's terminal.
#define CTISP_CECX_ABAND_AGENT_TERMINAL 1006
/// Call was a short one.
#define CTISP_CECX_SHORT 1007
/// Busy was met.
#define CTISP_CECX_BUSY 1008
/// Busy was forced.
#define CTISP_CECX_FORCED_BUSY 1009
/// Cut off as no one answered.
#define CTISP_CECX_DROP_NO_ANSWER 1010
/// Cut off with busy.
#define CTISP_CECX_DROP_BUSY 1011
/// Cut off with reorder.
#define CTISP_CECX_DROP_REORDER 1012
/// Handled by the primary route, then cut off.
#define CTISP_CECX_DROP_HANDLED_PRIMARY_ROUTE 1013
/// Handled by another route, then cut off.
#define CTISP_CECX_DROP_HANDLED_OTHER 1014
/// Sent elsewhere.
#define CTISP_CECX_REDIRECTED 1015
/// Connection cut through.
#define CTISP_CECX_CUT_THROUGH 1016
/// Intraflow took place.
#define CTISP_CECX_INTRAFLOW 1017
/// Interflow took place.
#define CTISP_CECX_INTERFLOW 1018
/// No answer while ringing.
#define CTISP_CECX_RING_NO_ANSWER 1019
/// Intercepted with reorder.
#define CTISP_CECX_INTERCEPT_REORDER 1020
/// Intercepted with a denial.
#define CTISP_CECX_INTERCEPT_DENIAL 1021
/// Time ran out.
#define CTISP_CECX_TIME_OUT 1022
/// Energy of a voice detected.
#define CTISP_CECX_VOICE_ENERGY 1023
/// Energy detected that fits no class.
#define CTISP_CECX_NONCLASSIFIED_ENERGY_DETECT 1024
/// Connection not cut through.
#define CTISP_CECX_NO_CUT_THROUGH 1025
/// Ended by a U-abort.
#define CTISP_CECX_UABORT 1026
/// Ended by a fault in software.
#define CTISP_CECX_FAILED_SOFTWARE 1027
/// Passed on by blind transfer.
#define CTISP_CECX_BLIND_TRANSFER 1028
/// Passed on by announced transfer.
#define CTISP_CECX_ANNOUNCED_TRANSFER 1029
/// Joined to a conference.
#define CTISP_CECX_CONFERENCED 1030
/// Transfer was a duplicate.
#define CTISP_CECX_DUPLICATE_TRANSFER 1031
/// Moved to a device that is not monitored.
#define CTISP_CECX_UNMONITORED_DEVICE 1032
/// A machine answered.
#define CTISP_CECX_ANSWERING_MACHINE 1033
/// Passed on by blind transfer in the network.
#define CTISP_CECX_NETWORK_BLIND_TRANSFER 1034
/// Task given up while in the router.
#define CTISP_CECX_TASK_ABANDONED_IN_ROUTER 1035
/// Task given up before an offer was made.
#define CTISP_CECX_TASK_ABANDONED_BEFORE_OFFERED 1036
/// Task given up during the offer.
#define CTISP_CECX_TASK_ABANDONED_WHILE_OFFERED 1037
/// Task came to its regular end.
#define CTISP_CECX_NORMAL_END_TASK 1038
/// A task ID could not be obtained.
#define CTISP_CECX_CANT_OBTAIN_TASK_ID 1039
/// Task cut short as the agent logged out.
#define CTISP_CECX_AGENT_LOGGED_OUT_DURING_TASK 1040
/// Task lasted beyond its maximum life.
#define CTISP_CECX_MAX_TASK_LIFETIME_EXCEEDED 1041
/// Path to the application was lost.
#define CTISP_CECX_APPLICATION_PATH_WENT_DOWN 1042
/// Unified CCE finished routing.
#define CTISP_CECX_ICM_ROUTING_COMPLETE 1043
/// Unified CCE has routing disabled.
#define CTISP_CECX_ICM_ROUTING_DISABLED 1044
/// Application used an invalid MRD ID.
#define CTISP_CECX_APPL_INVALID_MRD_ID 1045
/// Application used an invalid dialogue ID.
#define CTISP_CECX_APPL_INVALID_DIALOGUE_ID 1046
/// Application used a dialogue ID twice.
#define CTISP_CECX_APPL_DUPLICATE_DIALOGUE_ID 1047
/// Application used an invalid invoke ID.
#define CTISP_CECX_APPL_INVALID_INVOKE_ID 1048
/// Application used an invalid script selector.
#define CTISP_CECX_APPL_INVALID_SCRIPT_SELECTOR 1049
/// Application closed the dialogue.
#define CTISP_CECX_APPL_TERMINATE_DIALOGUE 1050
/// Task finished while the application was starting.
#define CTISP_CECX_TASK_ENDED_DURING_APP_INIT 1051
/// Called side disconnected.
#define CTISP_CECX_CALLED_PARTY_DISCONNECTED 1052
/// Call was incomplete.
#define CTISP_CECX_PARTIAL_CALL 1053
/// Consult in the network was dropped.
#define CTISP_CECX_DROP_NETWORK_CONSULT 1054
/// Consult in the network turned into a transfer.
#define CTISP_CECX_NETWORK_CONSULT_TRANSFER 1055
/// Conference in the network.
#define CTISP_CECX_NETWORK_CONFERENCE 1056
/// Consult in the network was given up.
#define CTISP_CECX_ABAND_NETWORK_CONSULT 1057

/* Values of FacilityType: what kind of facility a call-making request uses. */
/// Leave it to the default.
#define CTISP_FT_UNSPECIFIED 0
/// Use a group of trunks.
#define CTISP_FT_TRUNK_GROUP 1
/// Use a skill group or split.
#define CTISP_FT_SKILL_GROUP 2

/* Values of ForcedFlag: whether SET_AGENT_STATE_REQ forces a login or logout. */
/// No forcing, an ordinary request.
#define CTISP_FORCED_FLAG_FALSE 0
/// Carry out the change even when invalid (only for login and logout).
#define CTISP_FORCED_FLAG_TRUE 1
/// Only verify the agent, state stays (login only); reserved, idle in the server (our name).
#define CTISP_FORCED_FLAG_AUTHENTICATE_ONLY 2

/* Values of ForwardType: when calls get forwarded; none of the known message layouts carries it. */
/// Forward each call.
#define CTISP_FWT_IMMEDIATE 0
/// Forward if busy.
#define CTISP_FWT_BUSY 1
/// Forward if nobody answers.
#define CTISP_FWT_NO_ANS 2
/// Forward internal calls if busy.
#define CTISP_FWT_BUSY_INT 3
/// Forward external calls if busy.
#define CTISP_FWT_BUSY_EXT 4
/// Forward internal calls if nobody answers.
#define CTISP_FWT_NO_ANS_INT 5
/// Forward external calls if nobody answers.
#define CTISP_FWT_NO_ANS_EXT 6

/* Values of LineType: what the line of a call is for, in call events. */
/// ACD calls coming in.
#define CTISP_LINETYPE_INBOUND_ACD 0
/// ACD calls going out.
#define CTISP_LINETYPE_OUTBOUND_ACD 1
/// Calls within the switch.
#define CTISP_LINETYPE_INSIDE 2
/// Line serves every purpose.
#define CTISP_LINETYPE_UNKNOWN 3
/// Calls with supervisors.
#define CTISP_LINETYPE_SUPERVISOR 4
/// Messages by voice.
#define CTISP_LINETYPE_MESSAGE 5
/// Calls for help.
#define CTISP_LINETYPE_HELP 6
/// Calls going out that are not ACD.
#define CTISP_LINETYPE_OUTBOUND 7
/// Calls dialed straight in (DID).
#define CTISP_LINETYPE_DID 8
/// Monitoring in silence.
#define CTISP_LINETYPE_SILENT_MONITOR 9
/// Calls coming in that are not ACD.
#define CTISP_LINETYPE_NON_ACD_IN 10
/// Calls going out that are not ACD.
#define CTISP_LINETYPE_NON_ACD_OUT 11

/* Values of LocalConnectionState: how a device stands to a call, in call events and snapshots. */
/// Does not apply.
#define CTISP_LCS_NONE 0xFFFFu
/// Nothing ties the device to the call.
#define CTISP_LCS_NULL 0
/// Device wants service (dialing).
#define CTISP_LCS_INITIATE 1
/// The call rings at the device.
#define CTISP_LCS_ALERTING 2
/// Device is an active party.
#define CTISP_LCS_CONNECT 3
/// Device is a passive party, on hold.
#define CTISP_LCS_HOLD 4
/// Linking of device and call, either way, has stalled.
#define CTISP_LCS_QUEUED 5
/// The try to connect was broken off.
#define CTISP_LCS_FAIL 6

/* Values of MaintenanceModeAccepted: client's answer in ACTIVE_MAINTENANCE_RESP. */
/// Client says no to maintenance mode.
#define CTISP_MAINTENANCE_MODE_ACCEPTED_REJECTED 0
/// Client says yes to maintenance mode.
#define CTISP_MAINTENANCE_MODE_ACCEPTED_ACCEPTED 1

/* Values of MaintenanceModeStatus: what becomes of maintenance mode, in ACTIVE_MAINTENANCE_EVENT. */
/// Maintenance mode is called off.
#define CTISP_MAINTENANCE_MODE_STATUS_CANCEL 0
/// Maintenance mode goes ahead on the PG and CTI server.
#define CTISP_MAINTENANCE_MODE_STATUS_CONTINUE 1

/* Values of MediaForkingDeviceType: what copies the media to the recorder, in NETWORK_RECORDING_TARGET_INFO_EVENT. */
/// Media is not forked.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_NONE 0
/// Forking is done in the phone.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_PHONE 1
/// Forking is done in the gateway.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_GW 2

/* Values of MessageDistribution: who gets the text of a USER_MESSAGE_REQ. */
/// Only the client with that ClientID.
#define CTISP_DISTRIBUTE_TO_CLIENT 0
/// The supervisor over the agent's team.
#define CTISP_DISTRIBUTE_TO_SUPERVISOR 1
/// All clients in the same agent team.
#define CTISP_DISTRIBUTE_TO_TEAM 2
/// All clients of this CTI server.
#define CTISP_DISTRIBUTE_TO_ALL 3

/* Values of More: whether LIST_AGENT_TEAM_CONF is the last of its set. */
/// This confirmation is the last (our name).
#define CTISP_LAST_MESSAGE 0
/// Other confirmations come after this one (our name).
#define CTISP_MORE_MESSAGES 1

/* Values of MultilineAgentControl: whether agents of a peripheral can control several lines, in OPEN_CONF (v14). */
/// One line and no more (our name).
#define CTISP_MULTILINE_AGENT_CONTROL_SINGLE_LINE 0
/// Several lines can be used (our name).
#define CTISP_MULTILINE_AGENT_CONTROL_MULTILINE 1

/* Bits of OtherFeatureMask: further abilities of a device, in QUERY_DEVICE_INFO_CONF. */
/// Can do post routing.
#define CTISP_FEATURE_POST_ROUTE 0x00000001u
/// Gives each consult call a call id of its own.
#define CTISP_FEATURE_UNIQUE_CONSULT_CALLID 0x00000002u

/* Bits of PGStatusCode: what is wrong at the peripheral gateway, in OPEN_CONF and SYSTEM_EVENT. */
/// CTI Server without the PG's OPC process: unable to send call or agent events.
#define CTISP_PGS_OPC_DOWN 0x00000001u
/// PG without central controller: harms translation and post routing, other events go on.
#define CTISP_PGS_CC_DOWN 0x00000002u
/// One or more of the monitored peripherals are down.
#define CTISP_PGS_PERIPHERAL_OFFLINE 0x00000004u
/// Client and CTI Server cannot reach each other.
#define CTISP_PGS_CTI_SERVER_OFFLINE 0x00000008u
/// From a layer in between, during PGS_CTI_SERVER_OFFLINE: some local call control works.
#define CTISP_PGS_LIMITED_FUNCTION 0x00000010u

/* Values of PeripheralType: make or kind of the peripheral, in most event messages. */
/// CallCenter made by Aspect.
#define CTISP_PT_ASPECT 1
/// Meridian ACD made by Nortel.
#define CTISP_PT_MERIDIAN 2
/// G2 made by Lucent.
#define CTISP_PT_G2 3
/// DEFINITY ECS made by Lucent, expert agent selection missing.
#define CTISP_PT_DEFINITY_ECS_NON_EAS 4
/// DEFINITY ECS made by Lucent, expert agent selection included.
#define CTISP_PT_DEFINITY_ECS_EAS 5
/// Obsolete type.
#define CTISP_PT_GALAXY 6
/// Obsolete type.
#define CTISP_PT_SPECTRUM 7
/// VRU that sends events.
#define CTISP_PT_VRU 8
/// VRU that is polled.
#define CTISP_PT_VRU_POLLED 9
/// Obsolete type.
#define CTISP_PT_DMS100 10
/// Hicom 9006 made by Siemens.
#define CTISP_PT_SIEMENS_9006 11
/// 9751 CBX 9005 (Rolm) made by Siemens.
#define CTISP_PT_SIEMENS_9005 12
/// 4400 made by Alcatel.
#define CTISP_PT_ALCATEL 13
/// Obsolete type.
#define CTISP_PT_NEC_NEAX_2X00 14
/// ACP1000 made by Ericsson.
#define CTISP_PT_ACP_1000 15
/// Symposium made by Nortel.
#define CTISP_PT_SYMPOSIUM 16
/// Manager peripheral of Unified CCE.
#define CTISP_PT_ENTERPRISE_AGENT 17
/// MD-110 made by Ericsson.
#define CTISP_PT_MD110 18
/// Peripheral for media routing.
#define CTISP_PT_MEDIA_ROUTING 19
/// Peripheral of no particular make.
#define CTISP_PT_GENERIC 20
/// Gateway PG that fronts Unified CCX.
#define CTISP_PT_ACMI_CRS 21
/// Gateway PG that fronts Unified CCE or CCX.
#define CTISP_PT_ACMI_IPCC 22
/// Peripheral of a simplified IPCC.
#define CTISP_PT_SIMPLIFIED_IPCC 23
/// PG system for ARS.
#define CTISP_PT_ARS 24
/// PG system for ERS.
#define CTISP_PT_ACMI_ERS 25
/// Obsolete type.
#define CTISP_PT_ACMI_EXPERT_ADVISOR 26
/// Does not apply.
#define CTISP_PT_NONE 0xFFFFu

/* Values of PlayToneDirection: who hears the tone that START_NETWORK_RECORDING_REQ plays. */
/// Just the local party hears the tone.
#define CTISP_PLAY_LOCAL_ONLY 0
/// Just the remote party hears the tone.
#define CTISP_PLAY_REMOTE_ONLY 1
/// Local and remote party hear the tone.
#define CTISP_PLAY_BOTH_LOCAL_AND_REMOTE 2
/// Nobody hears a tone; holds too when the field is missing.
#define CTISP_DO_NOT_PLAY_TONE 3

/* Values of PlayZipTone: desk setting: whether automatic answering sounds a zip tone (v23 or v24). */
/// Automatic answering stays silent.
#define CTISP_PLAY_ZIP_TONE_DISABLED 0
/// Automatic answering sounds a zip tone.
#define CTISP_PLAY_ZIP_TONE_ENABLED 1

/* Values of RTPDirection: which way an RTP stream runs, in the RTP events and START/STOP_RECORDING_REQ. */
/// Stream comes in.
#define CTISP_RTP_DIRECTION_INPUT 0
/// Stream goes out.
#define CTISP_RTP_DIRECTION_OUTPUT 1
/// Stream runs in both directions.
#define CTISP_RTP_DIRECTION_BIDIRECTIONAL 2

/* Values of RTPType: what an RTP stream carries, in RTP_STARTED_EVENT and START_RECORDING_REQ. */
/// Carries audio.
#define CTISP_RTP_TYPE_AUDIO 0
/// Carries video.
#define CTISP_RTP_TYPE_VIDEO 1
/// Carries data.
#define CTISP_RTP_TYPE_DATA 2

/* Values of RecorderStatus: how the recorder is doing, in NETWORK_RECORDING_TARGET_INFO_EVENT. */
/// Nothing known about the recorder.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_UNKNOWN 0
/// Recorder is doing its job.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_SUCCESS 1
/// Recorder does not function.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_RECORDER_STATUS_FAILURE 2

/* Values of RecorderType: whether recording is a must, in NETWORK_RECORDING_TARGET_INFO_EVENT. */
/// Nothing known about the recorder.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_UNKNOWN 0
/// Recorder that is optional.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_OPTIONAL_RECORDER 1
/// Recorder that is mandatory.
#define CTISP_CALL_RECORDING_MEDIA_FORKING_RECORDER_TYPE_MANDATORY_RECORDER 2

/* Values of RecordingType: what started a network recording, in NETWORK_RECORDING_TARGET_INFO_EVENT. */
/// No recording is made.
#define CTISP_CALL_RECORDING_TYPE_NONE 0
/// Recording starts by itself.
#define CTISP_CALL_RECORDING_TYPE_AUTOMATIC 1
/// An application started it, silently.
#define CTISP_CALL_RECORDING_TYPE_APPLICATION_INITIATED_SILENT 2
/// The user started it on the device.
#define CTISP_CALL_RECORDING_TYPE_USER_INITIATED_FROM_DEVICE 3
/// The user started it from an application.
#define CTISP_CALL_RECORDING_TYPE_USER_INITIATED_FROM_APPLICATION 4

/* Values of SSOEnabled: whether the agent signs in by single sign-on (v20). */
/// No single sign-on in this client (our name).
#define CTISP_SSO_DISABLED 0
/// This client uses single sign-on.
#define CTISP_SSO_ENABLED 1

/* Values of ServerMode: how servers of one service share its requests, set by REGISTER_SERVICE_REQ. */
/// No other server can join the first one registered.
#define CTISP_SERVER_MODE_EXCLUSIVE 0
/// Requests go in turn, to the server idle for the longest time.
#define CTISP_SERVER_MODE_ROUND_ROBIN 1
/// Each registered server gets each request.
#define CTISP_SERVER_MODE_PARALLEL 2

/* Values of SessionType: which side of the server pair a session is with, in OPEN_CONF (v24). */
/// Side not known (our name); Unknown in the guide.
#define CTISP_SESSION_UNKNOWN 0
/// CTI server on the other end is active (our name); Active in the guide.
#define CTISP_SESSION_ACTIVE 1
/// CTI server on the other end is the standby (our name); Standby in the guide.
#define CTISP_SESSION_STANDBY 2

/* Values of SilentMonitorStatus: part a device plays in silent monitoring of its call, in SNAPSHOT_DEVICE_CONF. */
/// No silent monitoring, a normal call.
#define CTISP_SILENT_MONITOR_NONE 0
/// This side started the silent monitoring.
#define CTISP_SILENT_MONITOR_INITIATOR 1
/// This side is being silently monitored.
#define CTISP_SILENT_MONITOR_TARGET 2

/* Values of StatusCode: why a request failed or a session ended, in the failure and close messages. */
/// All went well.
#define CTISP_E_CTI_NO_ERROR 0
/// Server does not speak the protocol version asked for.
#define CTISP_E_CTI_INVALID_VERSION 1
/// MessageLength of a header makes no sense.
#define CTISP_E_CTI_INVALID_MESSAGE_LENGTH 2
/// Tag of a floating field is unknown.
#define CTISP_E_CTI_INVALID_FIELD_TAG 3
/// No session is open on this connection.
#define CTISP_E_CTI_SESSION_NOT_OPEN 4
/// A session is open on this connection as it is.
#define CTISP_E_CTI_SESSION_ALREADY_OPEN 5
/// At least one required floating field is missing.
#define CTISP_E_CTI_REQUIRED_DATA_MISSING 6
/// PeripheralID is invalid.
#define CTISP_E_CTI_INVALID_PERIPHERAL_ID 7
/// At least one piece of agent data is invalid.
#define CTISP_E_CTI_INVALID_AGENT_DATA 8
/// The agent named has not logged on.
#define CTISP_E_CTI_AGENT_NOT_LOGGED_ON 9
/// The agent phone is taken by a different client.
#define CTISP_E_CTI_DEVICE_IN_USE 10
/// Ended by a newer session of the same client.
#define CTISP_E_CTI_NEW_SESSION_OPENED 11
/// The session lacks the function or service this request requires.
#define CTISP_E_CTI_FUNCTION_NOT_AVAILABLE 12
/// Request holds an invalid CallID.
#define CTISP_E_CTI_INVALID_CALLID 13
/// That variable is closed to changes by the client.
#define CTISP_E_CTI_PROTECTED_VARIABLE 14
/// Server is out of normal operation, the client ought to close its session.
#define CTISP_E_CTI_CTI_SERVER_OFFLINE 15
/// Time-out without an answer, or nothing from the client for more than IdleTimeout.
#define CTISP_E_CTI_TIMEOUT 16
/// Something failed that has no code.
#define CTISP_E_CTI_UNSPECIFIED_FAILURE 17
/// IdleTimeout is under 20 s, i.e. 4 heartbeat intervals of at least 5 s.
#define CTISP_E_CTI_INVALID_TIMEOUT 18
/// ServicesRequested uses bits that mean nothing.
#define CTISP_E_CTI_INVALID_SERVICE_MASK 19
/// CallMsgMask uses bits that mean nothing.
#define CTISP_E_CTI_INVALID_CALL_MSG_MASK 20
/// AgentStateMask uses bits that mean nothing.
#define CTISP_E_CTI_INVALID_AGENT_STATE_MASK 21
/// A field named Reserved is non-zero.
#define CTISP_E_CTI_INVALID_RESERVED_FIELD 22
/// A floating field exceeds the length its type permits.
#define CTISP_E_CTI_INVALID_FIELD_LENGTH 23
/// A digit STRING contains characters outside 0-9.
#define CTISP_E_CTI_INVALID_DIGITS 24
/// Message is ill-formed, for instance a fixed field is missing or has the wrong size.
#define CTISP_E_CTI_BAD_MESSAGE_FORMAT 25
/// This message type cannot carry the tag.
#define CTISP_E_CTI_INVALID_TAG_FOR_MSG_TYPE 26
/// Outside the values of DeviceIDType.
#define CTISP_E_CTI_INVALID_DEVICE_ID_TYPE 27
/// Outside the values of LocalConnectionState.
#define CTISP_E_CTI_INVALID_LCL_CONN_STATE 28
/// Outside the values of EventCause.
#define CTISP_E_CTI_INVALID_EVENT_CAUSE 29
/// NumParties is more than 16.
#define CTISP_E_CTI_INVALID_NUM_PARTIES 30
/// Outside the values of SystemEventID.
#define CTISP_E_CTI_INVALID_SYS_EVENT_ID 31
/// Agent id, extension and instrument belong to different agents.
#define CTISP_E_CTI_INCONSISTENT_AGENT_DATA 32
/// Outside the values of ConnectionDeviceIDType.
#define CTISP_E_CTI_INVALID_CONNECTION_ID_TYPE 33
/// Outside the values of CallType.
#define CTISP_E_CTI_INVALID_CALL_TYPE 34
/// Client wants to release or update a call that it takes no part in.
#define CTISP_E_CTI_NOT_CALL_PARTY 35
/// OPEN_REQ has a ClientID and ClientPassword that do not go together.
#define CTISP_E_CTI_INVALID_PASSWORD 36
/// TCP connection broke off with no CLOSE_REQ before.
#define CTISP_E_CTI_CLIENT_DISCONNECTED 37
/// Object is in an invalid state.
#define CTISP_E_CTI_INVALID_OBJECT_STATE 38
/// NumSkillGroups is invalid.
#define CTISP_E_CTI_INVALID_NUM_SKILL_GROUPS 39
/// NumLines is invalid.
#define CTISP_E_CTI_INVALID_NUM_LINES 40
/// LineType is invalid.
#define CTISP_E_CTI_INVALID_LINE_TYPE 41
/// AllocationState is invalid.
#define CTISP_E_CTI_INVALID_ALLOCATION_STATE 42
/// AnsweringMachine is invalid.
#define CTISP_E_CTI_INVALID_ANSWERING_MACHINE 43
/// CallMannerType is invalid.
#define CTISP_E_CTI_INVALID_CALL_MANNER_TYPE 44
/// CallPlacementType is invalid.
#define CTISP_E_CTI_INVALID_CALL_PLACEMENT_TYPE 45
/// ConsultType is invalid.
#define CTISP_E_CTI_INVALID_CONSULT_TYPE 46
/// FacilityType is invalid.
#define CTISP_E_CTI_INVALID_FACILITY_TYPE 47
/// The version of this session lacks the message type.
#define CTISP_E_CTI_INVALID_MSG_TYPE_FOR_VERSION 48
/// The version of this session lacks the tag.
#define CTISP_E_CTI_INVALID_TAG_FOR_VERSION 49
/// AgentWorkMode is invalid.
#define CTISP_E_CTI_INVALID_AGENT_WORK_MODE 50
/// CallOption is invalid.
#define CTISP_E_CTI_INVALID_CALL_OPTION 51
/// DestinationCountry is invalid.
#define CTISP_E_CTI_INVALID_DESTINATION_COUNTRY 52
/// AnswerDetectMode is invalid.
#define CTISP_E_CTI_INVALID_ANSWER_DETECT_MODE 53
/// A peripheral monitor must not have a call and a device both.
#define CTISP_E_CTI_MUTUALLY_EXCLUS_DEVICEID_TYPES 54
/// MonitorID is invalid.
#define CTISP_E_CTI_INVALID_MONITORID 55
/// Such a session monitor was set up before.
#define CTISP_E_CTI_SESSION_MONITOR_ALREADY_EXISTS 56
/// A client may not monitor the session it runs in.
#define CTISP_E_CTI_SESSION_MONITOR_IS_CLIENTS 57
/// Mask of call control is invalid.
#define CTISP_E_CTI_INVALID_CALL_CONTROL_MASK 58
/// Mask of features is invalid.
#define CTISP_E_CTI_INVALID_FEATURE_MASK 59
/// Mask of transfer and conference setups is invalid.
#define CTISP_E_CTI_INVALID_TRANSFER_CONFERENCE_SETUP_MASK 60
/// Index into a named array is invalid.
#define CTISP_E_CTI_INVALID_ARRAY_INDEX 61
/// A character is invalid.
#define CTISP_E_CTI_INVALID_CHARACTER 62
/// The ClientID matches none of the open sessions.
#define CTISP_E_CTI_CLIENT_NOT_FOUND 63
/// Supervisor of the agent is unknown or has no session open.
#define CTISP_E_CTI_SUPERVISOR_NOT_FOUND 64
/// No team has the agent as a member.
#define CTISP_E_CTI_TEAM_NOT_FOUND 65
/// The agent named is on no active call.
#define CTISP_E_CTI_NO_CALL_ACTIVE 66
/// The system's configuration lacks the named variable.
#define CTISP_E_CTI_NAMED_VARIABLE_NOT_CONFIGURED 67
/// The system's configuration lacks the named array.
#define CTISP_E_CTI_NAMED_ARRAY_NOT_CONFIGURED 68
/// Mask of call variables is invalid.
#define CTISP_E_CTI_INVALID_CALL_VARIABLE_MASK 69
/// Element of a named variable or array could not be processed, internal fault.
#define CTISP_E_CTI_ELEMENT_NOT_FOUND 70
/// Kind of distribution is invalid.
#define CTISP_E_CTI_INVALID_DISTRIBUTION_TYPE 71
/// Skill group is invalid.
#define CTISP_E_CTI_INVALID_SKILL_GROUP 72
/// Named variables and named arrays together exceed 2000 bytes.
#define CTISP_E_CTI_TOO_MUCH_DATA 73
/// Value for a named variable or array element is over its length.
#define CTISP_E_CTI_VALUE_TOO_LONG 74
/// The NamedVariable tag carries an array.
#define CTISP_E_CTI_SCALAR_FUNCTION_ON_ARRAY 75
/// The NamedArray tag carries a scalar.
#define CTISP_E_CTI_ARRAY_FUNCTION_ON_SCALAR 76
/// Fields sent do not match NumNamedVariables.
#define CTISP_E_CTI_INVALID_NUM_NAMED_VARIABLES 77
/// Fields sent do not match NumNamedArrays.
#define CTISP_E_CTI_INVALID_NUM_NAMED_ARRAYS 78
/// Direction of the RTP stream is invalid.
#define CTISP_E_CTI_INVALID_RTP_DIRECTION 79
/// Type of the RTP stream is invalid.
#define CTISP_E_CTI_INVALID_RTP_TYPE 80
/// Disposition of the called party is invalid.
#define CTISP_E_CTI_CALLED_PARTY_DISPOSITION 81
/// Action of the supervisor is invalid.
#define CTISP_E_CTI_INVALID_SUPERVISORY_ACTION 82
/// Such an agent team monitor was set up before.
#define CTISP_E_CTI_AGENT_TEAM_MONITOR_ALREADY_EXISTS 83
/// ServiceID or ServiceNumber is invalid.
#define CTISP_E_CTI_INVALID_SERVICE 84
/// ServiceID and ServiceNumber disagree on the service.
#define CTISP_E_CTI_SERVICE_CONFLICT 85
/// SkillGroupID and SkillGroupNumber/Priority disagree on the group.
#define CTISP_E_CTI_SKILL_GROUP_CONFLICT 86
/// Device is invalid.
#define CTISP_E_CTI_INVALID_DEVICE 87
/// Media routing domain is invalid.
#define CTISP_E_CTI_INVALID_MR_DOMAIN 88
/// Such a monitor was set up before.
#define CTISP_E_CTI_MONITOR_ALREADY_EXISTS 89
/// The monitor is over.
#define CTISP_E_CTI_MONITOR_TERMINATED 90
/// Mask of task messages is invalid.
#define CTISP_E_CTI_INVALID_TASK_MSG_MASK 91
/// Not the active server but the standby.
#define CTISP_E_CTI_SERVER_NOT_MASTER 92
/// CSD is invalid (only Unified CCX).
#define CTISP_E_CTI_INVALID_CSD 93
/// A problem with Unified CM or JTAPI.
#define CTISP_E_CTI_JTAPI_CCM_PROBLEM 94
/// OPEN_REQ has an invalid config mask.
#define CTISP_E_INVALID_CONFIG_MSG_MASK 95
/// The configuration is no longer the same (only Unified CCX).
#define CTISP_E_CTI_AUTO_CONFIG_RESET 96
/// The monitor is invalid.
#define CTISP_E_CTI_INVALID_MONITOR_STATUS 97
/// Type of request ID is invalid.
#define CTISP_E_CTI_INVALID_REQUEST_TYPE 98
/// Standby turns away a client without CTI_SERVICE_ACTIVE_STANDBY (0x02000000).
#define CTISP_E_CTI_INVALID_CLIENT_FOR_STANDBY 107
/// UniqueInstanceID of OPEN_REQ is present but empty.
#define CTISP_E_CTI_INVALID_UNIQUE_INSTANCE_ID 108
/// Some client already uses the UniqueInstanceID of this OPEN_REQ.
#define CTISP_E_CTI_DUPLICATE_UNIQUE_INSTANCE_ID 109
/// Maintenance mode: OPEN_REQ turned away, or session closed as the active server stops for
/// it.
#define CTISP_E_CTI_SERVER_IN_MAINTENANCE_MODE 110

/* Values of SupervisoryAction: what a supervisor does to an agent's call with SUPERVISE_CALL_REQ. */
/// Leave: the supervisor's device is removed from the call.
#define CTISP_SUPERVISOR_CLEAR 0
/// Listen to all parties without being heard.
#define CTISP_SUPERVISOR_MONITOR 1
/// Speak so that the agent hears it and the customer does not.
#define CTISP_SUPERVISOR_WHISPER 2
/// Become an active party, as in a conference.
#define CTISP_SUPERVISOR_BARGE_IN 3
/// Become an active party in place of the agent, who is dropped.
#define CTISP_SUPERVISOR_INTERCEPT 4

/* Values of SystemEventID: which event SYSTEM_EVENT tells of. */
/// Central controller is within the PG's reach again.
#define CTISP_SYS_CENTRAL_CONTROLLER_ONLINE 1
/// Central controller is out of the PG's reach.
#define CTISP_SYS_CENTRAL_CONTROLLER_OFFLINE 2
/// A monitored peripheral is up; its PeripheralID is in SystemEventArg1.
#define CTISP_SYS_PERIPHERAL_ONLINE 3
/// A monitored peripheral is down; its PeripheralID is in SystemEventArg1.
#define CTISP_SYS_PERIPHERAL_OFFLINE 4
/// Text broadcast for information; floating field Text has it.
#define CTISP_SYS_TEXT_FYI 5
/// PG is out of the CTI Server's reach.
#define CTISP_SYS_PERIPHERAL_GATEWAY_OFFLINE 6
/// CTI Server is out of reach of some local software.
#define CTISP_SYS_CTI_SERVER_OFFLINE 7
/// CTI Server is within reach of local software again.
#define CTISP_SYS_CTI_SERVER_ONLINE 8
/// By the central controller's clock a half hour has begun.
#define CTISP_SYS_HALF_HOUR_CHANGE 9
/// Device target out of service: SystemEventArg1 = PeripheralID, text = AgentInstrument.
#define CTISP_SYS_INSTRUMENT_OUT_OF_SERVICE 10
/// Device target in service again: SystemEventArg1 = PeripheralID, text = AgentInstrument.
#define CTISP_SYS_INSTRUMENT_BACK_IN_SERVICE 11

/* Values of TaskState: stage a task has reached, in SNAPSHOT_TASK_RESP (v20). */
/// Client was sent the pre-call message.
#define CTISP_TASK_STATE_PRE_CALL 0
/// Start task came in, the agent works on it.
#define CTISP_TASK_STATE_ACTIVE 1
/// Wrap-up task came in.
#define CTISP_TASK_STATE_WRAPUP 2
/// Pause task came in.
#define CTISP_TASK_STATE_PAUSED 3
/// Offer task came in.
#define CTISP_TASK_STATE_OFFERED 4
/// Agent was interrupted, which was accepted.
#define CTISP_TASK_STATE_INTERRUPTED 5
/// Has no use.
#define CTISP_TASK_STATE_NOT_READY 6
/// Task is over.
#define CTISP_TASK_STATE_LOGGED_OUT 7

/* Values of TeamConfigOperation: what AGENT_TEAM_CONFIG_EVENT does to the team's list of agents. */
/// Team as permanently configured comes into force again (our name).
#define CTISP_RESTORE_PERMANENT_CONFIGURATION 0
/// One or more agents join the team (our name).
#define CTISP_ADD_AGENT 1
/// One or more agents leave the team (our name).
#define CTISP_REMOVE_AGENT 2

/* Values of TeamConfigParam: how much team configuration TEAM_CONFIG_REQ asks for. */
/// Full team configuration at once, changes afterwards (our name).
#define CTISP_TEAM_CONFIG_PARAM_INITIAL 1
/// Changes alone, without an upload at the start (our name).
#define CTISP_TEAM_CONFIG_PARAM_UPDATES_ONLY 2

/* Values of TeamConfigStatus: how a TEAM_CONFIG_REQ ended, in TEAM_CONFIG_CONF. */
/// Request was accepted and all is uploaded (our name).
#define CTISP_TEAM_CONFIG_STATUS_SUCCESS 0
/// Server had an internal fault (our name).
#define CTISP_TEAM_CONFIG_STATUS_INTERNAL_ERROR 1

/* Values of TeamMemberType: what kind of member an id in TEAM_CONFIG_EVENT names. */
/// Id of an agent or a supervisor (our name).
#define CTISP_TEAM_MEMBER_TYPE_AGENT 1
/// Id of a contact service queue, only CCX (our name).
#define CTISP_TEAM_MEMBER_TYPE_CSQ 2

/* Values of TeamOperation: what happened to the team in TEAM_CONFIG_EVENT. */
/// Team came into being (our name).
#define CTISP_ADD_TEAM 1
/// Team ceased to exist: forget all about it; no floating part (our name).
#define CTISP_REMOVE_TEAM 2
/// Team has another name, other members or other supervisors (our name).
#define CTISP_CHANGE_TEAM 3

/* Values of TeamRecordType: what happened to one member in TEAM_CONFIG_EVENT. */
/// Member has joined (these are values of ConfigRecordType, without its 1 = change).
#define CTISP_TEAM_RECORD_TYPE_ADD 0
/// Member has left.
#define CTISP_TEAM_RECORD_TYPE_DELETE 2

/* Bits of TransferConferenceSetupMask: call setups from which a device can transfer or conference (QUERY_DEVICE_INFO_CONF). */
/// An ACD call and a consult call whose type was set to one for transfer or conference.
#define CTISP_CONF_SETUP_CONSULT_SPECIFIC 0x00000001u
/// An ACD call and a consult call, whatever its call type.
#define CTISP_CONF_SETUP_CONSULT_ANY 0x00000002u
/// A connected and a held call, whatever they are.
#define CTISP_CONF_SETUP_CONN_HELD 0x00000004u
/// Two calls of the device, no matter which.
#define CTISP_CONF_SETUP_ANY_TWO_CALLS 0x00000008u
/// Blind conference from a single ACD call (v6).
#define CTISP_CONF_SETUP_SINGLE_ACD_CALL 0x00000010u
/// Blind transfer from a single ACD call (v6).
#define CTISP_TRANS_SETUP_SINGLE_ACD_CALL 0x00000020u
/// Blind conference from any single connected call.
#define CTISP_CONF_SETUP_ANY_SINGLE_CALL 0x00000040u
/// Blind transfer from any single connected call (v6).
#define CTISP_TRANS_SETUP_ANY_SINGLE_CALL 0x00000080u

/* Values of TypeOfDevice: kind of device queried, in QUERY_DEVICE_INFO_CONF. */
/// Usual telephone, has button(s) and line(s).
#define CTISP_DEVT_STATION 0
/// Interface through which stations communicate.
#define CTISP_DEVT_LINE 1
/// A station's single point for handling calls.
#define CTISP_DEVT_BUTTON 2
/// Distributes calls.
#define CTISP_DEVT_ACD 3
/// Way into other switching domains.
#define CTISP_DEVT_TRUNK 4
/// Operator who sets up calls or gives service.
#define CTISP_DEVT_OPERATOR 5
/// Stations that can replace each other or share an address.
#define CTISP_DEVT_STATION_GROUP 16
/// Several interfaces toward stations.
#define CTISP_DEVT_LINE_GROUP 17
/// More than one point for handling calls, all on one station.
#define CTISP_DEVT_BUTTON_GROUP 18
/// Call distributor together with the devices behind it.
#define CTISP_DEVT_ACD_GROUP 19
/// Trunks to the same place that can replace each other.
#define CTISP_DEVT_TRUNK_GROUP 20
/// Operators who can replace each other or share an address.
#define CTISP_DEVT_OPERATOR_GROUP 21
/// CTI port of Unified CM, over SCCP.
#define CTISP_DEVT_CTI_PORT_SCCP 22
/// CTI port over SIP.
#define CTISP_DEVT_CTI_PORT_SIP 23
/// None of these.
#define CTISP_DEVT_OTHER 255

/* Values of WrapupDataIncomingMode: desk setting: wrap-up data after inbound calls. */
/// Wrap-up data must follow an inbound call.
#define CTISP_WRAPUP_DATA_INCOMING_MODE_REQUIRED 0
/// Agent may enter wrap-up data or not.
#define CTISP_WRAPUP_DATA_INCOMING_MODE_OPTIONAL 1
/// Agent must not enter wrap-up data.
#define CTISP_WRAPUP_DATA_INCOMING_MODE_NOT_ALLOWED 2
/// Wrap-up is compulsory and wrap-up data along with it.
#define CTISP_WRAPUP_DATA_INCOMING_MODE_REQUIRED_WITH_WRAPUP_DATA 3

/* Values of WrapupDataOutgoingMode: desk setting: wrap-up data after outbound calls. */
/// Wrap-up data must follow an outbound call.
#define CTISP_WRAPUP_DATA_OUTGOING_MODE_REQUIRED 0
/// Agent may enter wrap-up data or not.
#define CTISP_WRAPUP_DATA_OUTGOING_MODE_OPTIONAL 1
/// Agent must not enter wrap-up data.
#define CTISP_WRAPUP_DATA_OUTGOING_MODE_NOT_ALLOWED 2

/* ----------------------------------------------------------------- structs */

/// A session with a CTI server: ctisp_client_open() or ctisp_client_open_async() makes it, ctisp_client_free() ends it.
///
/// Its functions may be called from any thread, and from its callbacks.
typedef struct ctisp_client ctisp_client;

/// A live model: agents, calls, devices and skill groups, kept from the events of a client.
/// ctisp_model_follow() makes it, ctisp_model_free() ends it.
///
/// Its functions may be called from any thread, and from callbacks.
typedef struct ctisp_model ctisp_model;

/// A CTI server on a simulated contact centre: ctisp_server_start() makes it, ctisp_server_free()
/// ends it.
typedef struct ctisp_server ctisp_server;

/// A request on its way: ctisp_request_start() makes it, ctisp_ticket_wait() waits for what becomes of
/// it, ctisp_ticket_free() lets it go.
///
/// It may outlive its client.
typedef struct ctisp_ticket ctisp_ticket;

/// Is told a line of the log: UTF-8, without a line feed, valid until the callback returns. It runs
/// on threads of the library and on those of the program that are in one of its functions, also on
/// several at the same time. It must be quick, and not call the library.
typedef void (*ctisp_log_callback)(enum ctisp_log_level level, const char *text, void *user_data);

/// Raw bytes.
typedef struct ctisp_bytes {
    /// The first byte; NULL: absent.
    const uint8_t *data;
    /// How many bytes.
    size_t length;
} ctisp_bytes;

/// CTISP_CLOSED: the session has ended and there will be no other; the last event of all.
typedef struct ctisp_closed {
    /// The status that the server gave, or that fits (CTISP_E_CTI_...); 0 where the session was
    /// closed here or none fits.
    uint32_t status;
    /// Whether it was closed by ctisp_client_close().
    bool by_us;
    /// Why, in words.
    const char *text;
} ctisp_closed;

/// CTISP_UNREADABLE: a message came that is not what its type says. The event's bytes are it.
typedef struct ctisp_unreadable {
    /// The message type that it claims to be.
    uint32_t message_type;
    /// What is wrong with it.
    ctisp_error error;
} ctisp_unreadable;

/// CTISP_CONNECTION_LOST: the session is lost, and all requests that were on their way. The client
/// looks for a side that takes it: CTISP_RECONNECTED, CTISP_SWITCHED or CTISP_CLOSED follows, and
/// before it CTISP_OPEN_FAILED for what went wrong. Until then requests fail at once with
/// CTISP_E_CONNECTION.
typedef struct ctisp_connection_lost {
    /// The side that was lost, 'A' or 'B'.
    char side;
    /// The status that the server gave, or that fits (CTISP_E_CTI_...); 0: none.
    uint32_t status;
    /// Why, in words.
    const char *text;
} ctisp_connection_lost;

/// One entry of the list in OPEN_CONF.
typedef struct ctisp_open_peripheral {
    /// FltPeripheralID: peripheral that the record belongs to. Since version 14.
    uint32_t flt_peripheral_id;
    /// Whether `flt_peripheral_id` is there.
    bool has_flt_peripheral_id;
    /// MultilineAgentControl: lines that can be controlled on that peripheral: 0 a single one, 1
    /// several. Values of MultilineAgentControl. Since version 14.
    uint16_t multiline_agent_control;
    /// Whether `multiline_agent_control` is there.
    bool has_multiline_agent_control;
} ctisp_open_peripheral;

/// A floating field that the table of its message does not list, as received.
typedef struct ctisp_unknown_field {
    /// Its number.
    uint16_t tag;
    /// Its data.
    struct ctisp_bytes data;
} ctisp_unknown_field;

/// OPEN_CONF (message type 4): server grants the session and says what it allows.
typedef struct ctisp_open_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ServicesGranted: bit mask: services that the server lets the session have. Bits of
    /// CTIService.
    uint32_t services_granted;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    /// normally. Bits of PGStatusCode.
    uint32_t pg_status;
    /// ICMCentralControllerTime: date and time at the central controller.
    uint32_t icm_central_controller_time;
    /// PeripheralOnline: whether the agent's peripheral is online; without Client Events, whether
    /// all of them are.
    bool peripheral_online;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// AgentState: state of the agent as a whole. Values of AgentState.
    uint16_t agent_state;
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    int32_t department_id;
    /// SessionType: side the session is with: 0 unknown, 1 active, 2 standby. Values of
    /// SessionType. Since version 24.
    uint16_t session_type;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// NumPeripherals: number of FltPeripheralID and MultilineAgentControl pairs; 0 outside CCE or
    /// with PeripheralID given. Since version 14.
    uint16_t num_peripherals;
    /// Whether `num_peripherals` is there.
    bool has_num_peripherals;
    /// NumPeripherals: FltPeripheralID, MultilineAgentControl.
    const struct ctisp_open_peripheral *peripherals;
    /// How many `peripherals`.
    size_t peripherals_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_open_conf;

/// CTISP_RECONNECTED: there is a session again. Events of the time between are lost. The client now
/// sets up again what it had, and CTISP_RESYNCHRONISED follows.
typedef struct ctisp_reconnected {
    /// The side that took it, 'A' or 'B'.
    char side;
    /// The protocol version of the new session, 9 to 25.
    uint32_t version;
    /// What the server granted and told; never NULL.
    const struct ctisp_open_conf *open_conf;
} ctisp_reconnected;

/// A monitor or a registration that has another number in the new session.
typedef struct ctisp_renumbered {
    /// MonitorID or RegisteredServiceID before.
    uint32_t before;
    /// The same now.
    uint32_t now;
} ctisp_renumbered;

/// One entry of the list in QUERY_AGENT_STATE_CONF.
typedef struct ctisp_agent_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    uint32_t skill_group_number;
    /// Whether `skill_group_number` is there.
    bool has_skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    uint32_t skill_group_id;
    /// Whether `skill_group_id` is there.
    bool has_skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// Whether `skill_group_priority` is there.
    bool has_skill_group_priority;
    /// SkillGroupState: state of the agent as far as this skill group goes. Values of AgentState.
    uint16_t skill_group_state;
    /// Whether `skill_group_state` is there.
    bool has_skill_group_state;
} ctisp_agent_skill_group;

/// QUERY_AGENT_STATE_CONF (message type 37): server returns the agent's state, overall and for
/// each skill group.
typedef struct ctisp_query_agent_state_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// AgentState: state of the agent as a whole. Values of AgentState.
    uint16_t agent_state;
    /// MRDID: identifies the media routing domain.
    int32_t mrd_id;
    /// NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    uint32_t num_tasks;
    /// AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. Values of
    /// AgentMode.
    uint16_t agent_mode;
    /// MaxTaskLimit: how many tasks the agent may have at the same time.
    uint32_t max_task_limit;
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    int32_t icm_agent_id;
    /// AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or
    /// 2. Values of AgentAvailabilityStatus.
    uint32_t agent_availability_status;
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    int32_t department_id;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// NumSkillGroups: SkillGroupNumber, SkillGroupID, SkillGroupPriority, SkillGroupState.
    const struct ctisp_agent_skill_group *skill_groups;
    /// How many `skill_groups`.
    size_t skill_groups_count;
    /// InternalAgentState: state for use inside Cisco only.
    uint16_t internal_agent_state;
    /// Whether `internal_agent_state` is there.
    bool has_internal_agent_state;
    /// MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. Since
    /// version 22.
    uint32_t max_beyond_task_limit;
    /// Whether `max_beyond_task_limit` is there.
    bool has_max_beyond_task_limit;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_query_agent_state_conf;

/// One entry of the list in SNAPSHOT_DEVICE_CONF.
typedef struct ctisp_device_call {
    /// CallConnectionCallID: call or connection of this list entry, by call id.
    uint32_t call_connection_call_id;
    /// Whether `call_connection_call_id` is there.
    bool has_call_connection_call_id;
    /// CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. Values
    /// of ConnectionDeviceIDType.
    uint16_t call_connection_device_id_type;
    /// Whether `call_connection_device_id_type` is there.
    bool has_call_connection_device_id_type;
    /// CallConnectionDeviceID: device of this list entry's connection. At most 63 characters;
    /// NULL: absent.
    const char *call_connection_device_id;
    /// CallState: how the call stands at the device. Values of LocalConnectionState.
    uint16_t call_state;
    /// Whether `call_state` is there.
    bool has_call_state;
    /// SilentMonitorStatus: whether silent monitoring is part of the call, and on which side of it
    /// this is. Values of SilentMonitorStatus.
    uint16_t silent_monitor_status;
    /// Whether `silent_monitor_status` is there.
    bool has_silent_monitor_status;
} ctisp_device_call;

/// SNAPSHOT_DEVICE_CONF (message type 85): server returns the calls at the device with the
/// state of each.
typedef struct ctisp_snapshot_device_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// NumCalls: CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID,
    /// CallState, SilentMonitorStatus.
    const struct ctisp_device_call *calls;
    /// How many `calls`.
    size_t calls_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_snapshot_device_conf;

/// A request that was repeated in a new session and did not succeed there.
typedef struct ctisp_not_restored {
    /// The request; never NULL.
    const struct ctisp_event *request;
    /// The protocol's status code (CTISP_E_CTI_...); 0: none.
    uint32_t status;
    /// Why, in words.
    const char *text;
} ctisp_not_restored;

/// CTISP_RESYNCHRONISED: monitors, registered variables and service registrations are set up again,
/// and this is how things stand. Signed-in agents and their calls the server knows by itself.
typedef struct ctisp_resynchronised {
    /// Monitors: their MonitorIDs.
    const struct ctisp_renumbered *monitors;
    /// How many `monitors`.
    size_t monitors_count;
    /// Registrations of REGISTER_SERVICE_REQ: their RegisteredServiceIDs.
    const struct ctisp_renumbered *services;
    /// How many `services`.
    size_t services_count;
    /// The state of the agent at the session's own device; NULL: it has none.
    const struct ctisp_query_agent_state_conf *agent;
    /// The calls at that device; NULL: it has none.
    const struct ctisp_snapshot_device_conf *calls;
    /// What could not be set up again.
    const struct ctisp_not_restored *refused;
    /// How many `refused`.
    size_t refused_count;
} ctisp_resynchronised;

/// CTISP_SWITCHED: the side that was the standby is the active one, and requests go there from now
/// on. It follows upon CTISP_CONNECTION_LOST, or comes without it in a planned switch-over: then no
/// event is lost and no request. CTISP_RESYNCHRONISED follows.
typedef struct ctisp_switched {
    /// That side, 'A' or 'B'.
    char side;
} ctisp_switched;

/// CTISP_GAP: here events are missing, because they were not read in time; see
/// CTISP_OVERFLOW_DROP_OLDEST.
typedef struct ctisp_gap {
    /// How many.
    uint64_t dropped;
} ctisp_gap;

/// CTISP_OPENED: the first session is open; told to clients of ctisp_client_open_async() alone.
typedef struct ctisp_opened {
    /// The side that took it, 'A' or 'B'.
    char side;
    /// The protocol version of the session, 9 to 25.
    uint32_t version;
    /// What the server granted and told; never NULL.
    const struct ctisp_open_conf *open_conf;
} ctisp_opened;

/// CTISP_OPEN_FAILED: a side could not be opened, at first or after a loss, and the client goes on
/// trying. It is told when the reason is another than the time before, and once more when the first
/// pause begins; then not again until that side was open. With CTISP_SERVICE_ACTIVE_STANDBY it may be
/// the standby, while the other side is used.
typedef struct ctisp_open_failed {
    /// That side, 'A' or 'B'.
    char side;
    /// The status that the server gave, or that fits (CTISP_E_CTI_...); 0: none.
    uint32_t status;
    /// Milliseconds until a side is tried again; 0: one is tried at once.
    uint32_t retry_in_ms;
    /// Why, in words: that nobody listens there, that a certificate has expired, why the session was
    /// refused.
    const char *text;
} ctisp_open_failed;

/// STANDBY_ACTIVE_EVENT (message type 277): standby server tells its clients that it is the
/// active one from now on.
///
/// Since protocol version 24.
typedef struct ctisp_standby_active_event {
    /// The message has no fields.
    uint8_t unused;
} ctisp_standby_active_event;

/// ACTIVE_MAINTENANCE_REQ (message type 278): active server asks a client to agree to
/// maintenance mode before a planned switch-over.
///
/// Since protocol version 24.
typedef struct ctisp_active_maintenance_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_active_maintenance_req;

/// ACTIVE_MAINTENANCE_RESP (message type 279): client agrees to or refuses maintenance mode,
/// within 5 seconds of the server's question.
///
/// Since protocol version 24.
typedef struct ctisp_active_maintenance_resp {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MaintenanceModeAccepted: what the client answers: 1 agrees, 0 refuses. Values of
    /// MaintenanceModeAccepted.
    uint16_t maintenance_mode_accepted;
} ctisp_active_maintenance_resp;

/// ACTIVE_MAINTENANCE_EVENT (message type 280): active server tells its clients whether
/// maintenance mode goes ahead or is called off.
///
/// Since protocol version 24.
typedef struct ctisp_active_maintenance_event {
    /// MaintenanceModeStatus: what the PG has decided: 1 go on, 0 call it off. Values of
    /// MaintenanceModeStatus.
    uint16_t maintenance_mode_status;
} ctisp_active_maintenance_event;

/// STOPPING_REQUESTS_TO_THIS_SIDE_IND (message type 281): client tells the old server that it
/// sends it no further requests; the server then disconnects.
///
/// Since protocol version 24.
typedef struct ctisp_stopping_requests_to_this_side_ind {
    /// The message has no fields.
    uint8_t unused;
} ctisp_stopping_requests_to_this_side_ind;

/// One entry of the list in AGENT_STATE_EVENT.
typedef struct ctisp_flt_skill_group {
    /// FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    /// none. Since version 10.
    int32_t flt_skill_group_number;
    /// Whether `flt_skill_group_number` is there.
    bool has_flt_skill_group_number;
    /// FltSkillGroupID: skill group id of one entry; must follow its number at once. Since version
    /// 10.
    uint32_t flt_skill_group_id;
    /// Whether `flt_skill_group_id` is there.
    bool has_flt_skill_group_id;
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once. Since version 10.
    uint16_t flt_skill_group_priority;
    /// Whether `flt_skill_group_priority` is there.
    bool has_flt_skill_group_priority;
    /// FltSkillGroupState: state of the agent in the entry's group; must follow its priority at
    /// once. Values of AgentState. Since version 10.
    uint16_t flt_skill_group_state;
    /// Whether `flt_skill_group_state` is there.
    bool has_flt_skill_group_state;
} ctisp_flt_skill_group;

/// AGENT_STATE_EVENT (message type 30): server tells a client that an agent has entered
/// another state, login included.
typedef struct ctisp_agent_state_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// SkillGroupState: state of the agent as far as this skill group goes. Values of AgentState.
    uint16_t skill_group_state;
    /// StateDuration: how many seconds the state has lasted.
    uint32_t state_duration;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// AgentState: state of the agent as a whole. Values of AgentState.
    uint16_t agent_state;
    /// EventReasonCode: why the peripheral changed the state; says something in Not Ready and
    /// Logged Off only.
    uint16_t event_reason_code;
    /// MRDID: identifies the media routing domain.
    int32_t mrd_id;
    /// NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    uint32_t num_tasks;
    /// AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. Values of
    /// AgentMode.
    uint16_t agent_mode;
    /// MaxTaskLimit: how many tasks the agent may have at the same time.
    uint32_t max_task_limit;
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    int32_t icm_agent_id;
    /// AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or
    /// 2. Values of AgentAvailabilityStatus.
    uint32_t agent_availability_status;
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    int32_t department_id;
    /// CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    /// characters; NULL: absent.
    const char *cti_client_signature;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters; NULL: absent. Since version 23.
    const char *active_terminal;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Duration: how many seconds the agent should remain in the state. Since version 10.
    uint32_t duration;
    /// Whether `duration` is there.
    bool has_duration;
    /// NextAgentState: state that comes after the present one, as far as it is known. Values of
    /// AgentState. Since version 10.
    uint16_t next_agent_state;
    /// Whether `next_agent_state` is there.
    bool has_next_agent_state;
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of CallDirection. Since version 16.
    uint32_t direction;
    /// Whether `direction` is there.
    bool has_direction;
    /// NumFltSkillGroups: FltSkillGroupNumber, FltSkillGroupID, FltSkillGroupPriority,
    /// FltSkillGroupState.
    const struct ctisp_flt_skill_group *flt_skill_groups;
    /// How many `flt_skill_groups`.
    size_t flt_skill_groups_count;
    /// MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. Since
    /// version 22.
    uint32_t max_beyond_task_limit;
    /// Whether `max_beyond_task_limit` is there.
    bool has_max_beyond_task_limit;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_state_event;

/// An ECC variable.
typedef struct ctisp_named_variable {
    /// Its name, for instance "user.customer"; at most 32 characters.
    const char *name;
    /// Its value; at most 210 characters.
    const char *value;
} ctisp_named_variable;

/// One element of an ECC array.
typedef struct ctisp_named_array {
    /// Which element, from 0.
    uint8_t index;
    /// The array's name; at most 32 characters.
    const char *name;
    /// The element's value; at most 210 characters.
    const char *value;
} ctisp_named_array;

/// AGENT_PRE_CALL_EVENT (message type 105): server announces a call or task that is routed to
/// an agent, along with its context.
typedef struct ctisp_agent_pre_call_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// MRDID: identifies the media routing domain.
    int32_t mrd_id;
    /// AgentSkillTargetID: agent that was selected, by skill target id. Since version 20.
    uint32_t agent_skill_target_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    const char *agent_instrument;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is there.
    bool has_router_call_key_sequence_number;
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// FltCallTypeID: call type that Unified CCE gives the call. Since version 14.
    uint32_t flt_call_type_id;
    /// Whether `flt_call_type_id` is there.
    bool has_flt_call_type_id;
    /// PreCallInvokeID: invoke id of the pre-call that led to the event. Since version 14.
    uint32_t pre_call_invoke_id;
    /// Whether `pre_call_invoke_id` is there.
    bool has_pre_call_invoke_id;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent. Since
    /// version 20.
    const char *agent_id;
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 39 characters; NULL: absent. Since version 24.
    const char *protocol_reference_guid;
    /// NumOfEnabledServices: number of AI services that are on for the call. Since version 24.
    uint16_t num_of_enabled_services;
    /// Whether `num_of_enabled_services` is there.
    bool has_num_of_enabled_services;
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService. Since version 24.
    const uint16_t *flt_enabled_services;
    /// How many `flt_enabled_services`.
    size_t flt_enabled_services_count;
    /// CcaiConfigId: id the AI service made for its configuration. At most 39 characters; NULL:
    /// absent. Since version 24.
    const char *ccai_config_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_pre_call_event;

/// AGENT_PRE_CALL_ABORT_EVENT (message type 106): server withdraws an announced call or task
/// that could not be routed as planned.
typedef struct ctisp_agent_pre_call_abort_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// MRDID: identifies the media routing domain.
    int32_t mrd_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    const char *agent_instrument;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is there.
    bool has_router_call_key_sequence_number;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_pre_call_abort_event;

/// A device's connection to a call: what the guide's three ...CallID, ...DeviceIDType and
/// ...DeviceID fields name together. A call id alone is not unique.
typedef struct ctisp_connection {
    /// The call; CTISP_NULL_CALL_ID: none.
    uint32_t call_id;
    /// Whether device_id stays the same for all calls of the device. Values of
    /// ConnectionDeviceIDType; CTISP_CONNECTION_ID_NONE: none.
    uint16_t device_id_type;
    /// Opaque: do not read a device out of it. At most 63 characters; NULL: absent.
    const char *device_id;
} ctisp_connection;

/// SET_CALL_DATA_REQ (message type 26): client changes variables, wrap-up or other data of a
/// call; what it leaves out stays as it was.
typedef struct ctisp_set_call_data_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    uint16_t call_type;
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    uint16_t called_party_disposition;
    /// CampaignID: outbound campaign of the call; 0 if not used.
    uint32_t campaign_id;
    /// QueryRuleID: query rule of the outbound campaign; 0 if not used.
    uint32_t query_rule_id;
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    /// 19 characters; NULL: absent.
    const char *customer_phone_number;
    /// CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    /// most 31 characters; NULL: absent.
    const char *customer_account_number;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Since version 14.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Since version 14.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Since version 14.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is there.
    bool has_router_call_key_sequence_number;
    /// CallOriginatedFrom: where the call comes from: 'D' for the dialer. Values of
    /// CallOriginatedFrom. Since version 14.
    uint8_t call_originated_from;
    /// Whether `call_originated_from` is there.
    bool has_call_originated_from;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_set_call_data_req;

/// SET_CALL_DATA_CONF (message type 27): server answers once the new call data is stored
/// safely.
typedef struct ctisp_set_call_data_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_set_call_data_conf;

/// RELEASE_CALL_REQ (message type 28): client says that it has made all its updates of a call;
/// the call itself goes on.
typedef struct ctisp_release_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_release_call_req;

/// RELEASE_CALL_CONF (message type 29): server takes note that the client is done with the
/// call.
typedef struct ctisp_release_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_release_call_conf;

/// SET_DEVICE_ATTRIBUTES_REQ (message type 141): client sets default service, skill group and
/// call type for later calls from a device.
typedef struct ctisp_set_device_attributes_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    uint16_t call_type;
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t calling_device_type;
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent. Required.
    const char *calling_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_set_device_attributes_req;

/// SET_DEVICE_ATTRIBUTES_CONF (message type 142): server answers once the device's defaults
/// are stored.
typedef struct ctisp_set_device_attributes_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_set_device_attributes_conf;

/// CALL_DELIVERED_EVENT (message type 9): server tells a client that a call rings at an
/// agent's phone or came in on an ACD trunk.
typedef struct ctisp_call_delivered_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// AlertingDeviceType: what type of id AlertingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t alerting_device_type;
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t calling_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t last_redirect_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// AlertingDeviceID: device at which the call rings. At most 63 characters; NULL: absent.
    const char *alerting_device_id;
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    const char *calling_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters; NULL: absent.
    const char *last_redirect_device_id;
    /// TrunkNumber: trunk, by number.
    uint32_t trunk_number;
    /// Whether `trunk_number` is there.
    bool has_trunk_number;
    /// TrunkGroupNumber: trunk group, by number.
    uint32_t trunk_group_number;
    /// Whether `trunk_group_number` is there.
    bool has_trunk_group_number;
    /// SecondaryConnectionCallID: call id of the consult call that a CTI port makes to the agent's
    /// device (CCX alone).
    uint32_t secondary_connection_call_id;
    /// Whether `secondary_connection_call_id` is there.
    bool has_secondary_connection_call_id;
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// ANI_II: ANI II digits; so far no server fills them in. At most 1 characters; NULL: absent.
    /// Since version 11.
    const char *ani_ii;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    const char *dnis;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_delivered_event;

/// CALL_ESTABLISHED_EVENT (message type 10): server tells a client that a call was answered.
typedef struct ctisp_call_established_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// AnsweringDeviceType: what type of id AnsweringDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t answering_device_type;
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t calling_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t last_redirect_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// AnsweringDeviceID: device at which the call was answered. At most 63 characters; NULL:
    /// absent.
    const char *answering_device_id;
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    const char *calling_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters; NULL: absent.
    const char *last_redirect_device_id;
    /// TrunkNumber: trunk, by number.
    uint32_t trunk_number;
    /// Whether `trunk_number` is there.
    bool has_trunk_number;
    /// TrunkGroupNumber: trunk group, by number.
    uint32_t trunk_group_number;
    /// Whether `trunk_group_number` is there.
    bool has_trunk_group_number;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_established_event;

/// CALL_HELD_EVENT (message type 11): server tells a client that a device put a call on hold.
typedef struct ctisp_call_held_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// HoldingDeviceType: what type of id HoldingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t holding_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// HoldingDeviceID: device that holds the call. At most 63 characters; NULL: absent.
    const char *holding_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_held_event;

/// CALL_RETRIEVED_EVENT (message type 12): server tells a client that a device took up a held
/// call again.
typedef struct ctisp_call_retrieved_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// RetrievingDeviceType: what type of id RetrievingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t retrieving_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// RetrievingDeviceID: device that ended the hold of the call. At most 63 characters; NULL:
    /// absent.
    const char *retrieving_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_retrieved_event;

/// CALL_CLEARED_EVENT (message type 13): server tells a client that a call is over, usually
/// when its last device leaves.
typedef struct ctisp_call_cleared_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_cleared_event;

/// CALL_CONNECTION_CLEARED_EVENT (message type 14): server tells a client that one party
/// dropped out of a call.
typedef struct ctisp_call_connection_cleared_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ReleasingDeviceType: what type of id ReleasingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t releasing_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// ReleasingDeviceID: device that let the connection go; on Contact Center Enterprise do not
    /// rely on it. At most 63 characters; NULL: absent.
    const char *releasing_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_connection_cleared_event;

/// CALL_ORIGINATED_EVENT (message type 15): server tells a client that the peripheral has
/// begun an outbound call.
typedef struct ctisp_call_originated_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t calling_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    const char *calling_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_originated_event;

/// CALL_FAILED_EVENT (message type 16): server tells a client that a call cannot be put
/// through.
typedef struct ctisp_call_failed_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// FailingDeviceType: what type of id FailingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t failing_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// FailingDeviceID: device at which the call failed. At most 63 characters; NULL: absent.
    const char *failing_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_failed_event;

/// One entry of the list in CALL_CONFERENCED_EVENT, CALL_TRANSFERRED_EVENT,
/// CONFERENCE_CALL_CONF, TRANSFER_CALL_CONF.
typedef struct ctisp_connected_party {
    /// ConnectedPartyCallID: one party, by call id.
    uint32_t connected_party_call_id;
    /// Whether `connected_party_call_id` is there.
    bool has_connected_party_call_id;
    /// ConnectedPartyDeviceIDType: type of the party's device id; must follow the party's call id
    /// at once. Values of ConnectionDeviceIDType.
    uint16_t connected_party_device_id_type;
    /// Whether `connected_party_device_id_type` is there.
    bool has_connected_party_device_id_type;
    /// ConnectedPartyDeviceID: device of one party; must follow the type of that id at once. At
    /// most 63 characters; NULL: absent.
    const char *connected_party_device_id;
} ctisp_connected_party;

/// CALL_CONFERENCED_EVENT (message type 17): server tells a client that two calls have become
/// one conference.
typedef struct ctisp_call_conferenced_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// PrimaryCallID, PrimaryDeviceIDType and PrimaryDeviceID: identifies the primary call.
    struct ctisp_connection primary_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// SecondaryCallID, SecondaryDeviceIDType and SecondaryDeviceID: identifies the secondary
    /// call.
    struct ctisp_connection secondary_connection;
    /// ControllerDeviceType: what type of id ControllerDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t controller_device_type;
    /// AddedPartyDeviceType: what type of id AddedPartyDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t added_party_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// ControllerDeviceID: device in charge of the conference. At most 63 characters; NULL:
    /// absent.
    const char *controller_device_id;
    /// AddedPartyDeviceID: device that joins the call. At most 63 characters; NULL: absent.
    const char *added_party_device_id;
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    const struct ctisp_connected_party *parties;
    /// How many `parties`.
    size_t parties_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_conferenced_event;

/// CALL_TRANSFERRED_EVENT (message type 18): server tells a client that a call has been
/// transferred.
typedef struct ctisp_call_transferred_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// PrimaryCallID, PrimaryDeviceIDType and PrimaryDeviceID: identifies the primary call.
    struct ctisp_connection primary_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// SecondaryCallID, SecondaryDeviceIDType and SecondaryDeviceID: identifies the secondary
    /// call.
    struct ctisp_connection secondary_connection;
    /// TransferringDeviceType: what type of id TransferringDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t transferring_device_type;
    /// TransferredDeviceType: what type of id TransferredDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t transferred_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// TransferringDeviceID: device that handed the call over. At most 63 characters; NULL:
    /// absent.
    const char *transferring_device_id;
    /// TransferredDeviceID: device that has the call after the transfer. At most 63 characters;
    /// NULL: absent.
    const char *transferred_device_id;
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    const struct ctisp_connected_party *parties;
    /// How many `parties`.
    size_t parties_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_transferred_event;

/// CALL_DIVERTED_EVENT (message type 19): server tells a client that a call was taken from one
/// target and sent to another.
typedef struct ctisp_call_diverted_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// DivertingDeviceType: what type of id DivertingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t diverting_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// DivertingDeviceID: device that lost the call by diversion. At most 63 characters; NULL:
    /// absent.
    const char *diverting_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_diverted_event;

/// CALL_SERVICE_INITIATED_EVENT (message type 20): server tells a client that dial tone has
/// begun at a phone.
typedef struct ctisp_call_service_initiated_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t calling_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    const char *calling_device_id;
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent.
    struct ctisp_bytes call_reference_id;
    /// COCConnectionCallID: original call of a consultation; only there when this call is made on
    /// behalf of a consult. Since version 14.
    uint32_t coc_connection_call_id;
    /// Whether `coc_connection_call_id` is there.
    bool has_coc_connection_call_id;
    /// COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. Values of
    /// ConnectionDeviceIDType. Since version 14.
    uint16_t coc_call_connection_device_id_type;
    /// Whether `coc_call_connection_device_id_type` is there.
    bool has_coc_call_connection_device_id_type;
    /// COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters;
    /// NULL: absent. Since version 14.
    const char *coc_call_connection_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_service_initiated_event;

/// One entry of the list in CALL_QUEUED_EVENT.
typedef struct ctisp_queued_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    int32_t skill_group_number;
    /// Whether `skill_group_number` is there.
    bool has_skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    uint32_t skill_group_id;
    /// Whether `skill_group_id` is there.
    bool has_skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// Whether `skill_group_priority` is there.
    bool has_skill_group_priority;
} ctisp_queued_skill_group;

/// CALL_QUEUED_EVENT (message type 21): server tells a client that a call now waits in one or
/// more queues.
typedef struct ctisp_call_queued_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// QueueDeviceType: what type of id the queue device has. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t queue_device_type;
    /// CallingDeviceType: what type of id CallingDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t calling_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t last_redirect_device_type;
    /// NumQueued: number of calls in the service's queue, or still in it after one has left.
    uint16_t num_queued;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// QueueDeviceID: device at which the call queues. At most 63 characters; NULL: absent.
    const char *queue_device_id;
    /// CallingDeviceID: device the call comes from. At most 63 characters; NULL: absent.
    const char *calling_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most
    /// 63 characters; NULL: absent.
    const char *last_redirect_device_id;
    /// NumSkillGroups: SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    const struct ctisp_queued_skill_group *skill_groups;
    /// How many `skill_groups`.
    size_t skill_groups_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_queued_event;

/// CALL_TRANSLATION_ROUTE_EVENT (message type 22): server gives a client the context of a call
/// that will arrive over a translation route.
typedef struct ctisp_call_translation_route_event {
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    /// Required.
    const char *dnis;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key. Required.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    /// Required.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID. Required.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is there.
    bool has_router_call_key_sequence_number;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_translation_route_event;

/// One entry of the list in BEGIN_CALL_EVENT, CALL_DATA_UPDATE_EVENT, SNAPSHOT_CALL_CONF.
typedef struct ctisp_cti_client {
    /// CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    /// characters; NULL: absent.
    const char *cti_client_signature;
    /// CTIClientTimestamp: first time the client of that signature was tied to the call.
    uint32_t cti_client_timestamp;
    /// Whether `cti_client_timestamp` is there.
    bool has_cti_client_timestamp;
} ctisp_cti_client;

/// BEGIN_CALL_EVENT (message type 23): server links a client with a call and gives its
/// context; comes before the call's other events.
typedef struct ctisp_begin_call_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    uint16_t call_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    uint16_t called_party_disposition;
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    const char *dnis;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is there.
    bool has_router_call_key_sequence_number;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// NumCTIClients: CTIClientSignature, CTIClientTimestamp.
    const struct ctisp_cti_client *cti_clients;
    /// How many `cti_clients`.
    size_t cti_clients_count;
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent. Since version 14.
    struct ctisp_bytes call_reference_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_begin_call_event;

/// END_CALL_EVENT (message type 24): server ends a client's link with a call: no more of its
/// events follow, the call may go on.
typedef struct ctisp_end_call_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_end_call_event;

/// CALL_DATA_UPDATE_EVENT (message type 25): server tells a client what changed in a call's
/// context, its identifiers included.
typedef struct ctisp_call_data_update_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    uint16_t call_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    struct ctisp_connection new_connection;
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    uint16_t called_party_disposition;
    /// CampaignID: outbound campaign of the call; 0 if not used.
    uint32_t campaign_id;
    /// QueryRuleID: query rule of the outbound campaign; 0 if not used.
    uint32_t query_rule_id;
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    const char *dnis;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is there.
    bool has_router_call_key_sequence_number;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    /// 19 characters; NULL: absent.
    const char *customer_phone_number;
    /// CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    /// most 31 characters; NULL: absent.
    const char *customer_account_number;
    /// NumCTIClients: CTIClientSignature, CTIClientTimestamp.
    const struct ctisp_cti_client *cti_clients;
    /// How many `cti_clients`.
    size_t cti_clients_count;
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent. Since version 14.
    struct ctisp_bytes call_reference_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_data_update_event;

/// CALL_REACHED_NETWORK_EVENT (message type 34): server tells a client that an outbound call
/// has got to another network.
typedef struct ctisp_call_reached_network_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// TrunkUsedDeviceType: what type of id TrunkUsedDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t trunk_used_device_type;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// TrunkUsedDeviceID: trunk the call goes over. At most 63 characters; NULL: absent.
    const char *trunk_used_device_id;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent.
    const char *called_device_id;
    /// TrunkNumber: trunk, by number.
    uint32_t trunk_number;
    /// Whether `trunk_number` is there.
    bool has_trunk_number;
    /// TrunkGroupNumber: trunk group, by number.
    uint32_t trunk_group_number;
    /// Whether `trunk_group_number` is there.
    bool has_trunk_group_number;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_reached_network_event;

/// One entry of the list in CALL_DEQUEUED_EVENT.
typedef struct ctisp_dequeued_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    uint32_t skill_group_number;
    /// Whether `skill_group_number` is there.
    bool has_skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none.
    uint32_t skill_group_id;
    /// Whether `skill_group_id` is there.
    bool has_skill_group_id;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// Whether `skill_group_priority` is there.
    bool has_skill_group_priority;
} ctisp_dequeued_skill_group;

/// CALL_DEQUEUED_EVENT (message type 86): server tells a client that a call has left one or
/// more queues.
typedef struct ctisp_call_dequeued_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// QueueDeviceType: what type of id the queue device has. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t queue_device_type;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none.
    /// 0xFFFFFFFF: none.
    uint32_t service_id;
    /// NumQueued: number of calls in the service's queue, or still in it after one has left.
    uint16_t num_queued;
    /// LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    /// Values of LocalConnectionState. 0xFFFF: none.
    uint16_t local_connection_state;
    /// EventCause: why the event came about, one of the CEC_ values. Values of EventCause. 0xFFFF:
    /// none.
    uint16_t event_cause;
    /// NumSkillGroups: SkillGroupNumber, SkillGroupID, SkillGroupPriority.
    const struct ctisp_dequeued_skill_group *skill_groups;
    /// How many `skill_groups`.
    size_t skill_groups_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_dequeued_event;

/// RTP_STARTED_EVENT (message type 116): server tells a client that one direction of a media
/// stream has begun.
typedef struct ctisp_rtp_started_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ClientPort: TCP port from which the client is connected.
    uint32_t client_port;
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    uint16_t direction;
    /// RTPType: media of the stream: 0 audio, 1 video, 2 data. Values of RTPType.
    uint16_t rtp_type;
    /// BitRate: media bit rate; matters for G.723 alone.
    uint32_t bit_rate;
    /// EchoCancellation: whether echo is cancelled: off or on.
    uint16_t echo_cancellation;
    /// PacketSize: how many milliseconds of media a packet holds.
    uint32_t packet_size;
    /// PayloadType: which audio codec is used, by number.
    uint16_t payload_type;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// SendingAddress: IP address to which the client sends its RTP packets. At most 63
    /// characters; NULL: absent. Since version 10.
    const char *sending_address;
    /// SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    /// to v18. At most 45 characters; NULL: absent. Versions 14 to 18.
    const char *sending_address_ipv6;
    /// SendingPort: UDP port to which the client sends its RTP packets. Since version 10.
    uint32_t sending_port;
    /// Whether `sending_port` is there.
    bool has_sending_port;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_rtp_started_event;

/// RTP_STOPPED_EVENT (message type 117): server tells a client that one direction of a media
/// stream has ended.
typedef struct ctisp_rtp_stopped_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ClientPort: TCP port from which the client is connected.
    uint32_t client_port;
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    uint16_t direction;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// SendingAddress: IP address to which the client sends its RTP packets. At most 63
    /// characters; NULL: absent. Since version 10.
    const char *sending_address;
    /// SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    /// to v18. At most 45 characters; NULL: absent. Versions 14 to 18.
    const char *sending_address_ipv6;
    /// SendingPort: UDP port to which the client sends its RTP packets. Since version 10.
    uint32_t sending_port;
    /// Whether `sending_port` is there.
    bool has_sending_port;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_rtp_stopped_event;

/// CALL_ATTRIBUTE_CHANGE_EVENT (message type 240): server tells a client that the call type or
/// service of a call is now another one.
///
/// Since protocol version 10.
typedef struct ctisp_call_attribute_change_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left
    /// out. Values of ConnectionDeviceIDType. 0xFFFF: none.
    uint16_t connection_device_id_type;
    /// CallTypeID: call type that Unified CCE gives the call; 0 when it stays as it was.
    uint32_t call_type_id;
    /// ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there
    /// is none. 0xFFFFFFFF: none.
    uint32_t service_number;
    /// ConnectionDeviceID: device half of what identifies the connection. At most 63 characters;
    /// NULL: absent.
    const char *connection_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_attribute_change_event;

/// CALL_AGENT_GREETING_EVENT (message type 248): server tells a client that an agent greeting
/// started, ended or failed.
///
/// Since protocol version 15.
typedef struct ctisp_call_agent_greeting_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// EventCode: what the greeting did: 0 began, 1 came to its end, 2 failed. Values of
    /// AgentGreetingEventCode.
    uint16_t event_code;
    /// PeripheralErrorCode: error number given by the peripheral; 0 if there was none.
    uint32_t peripheral_error_code;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    /// Required.
    const char *agent_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_call_agent_greeting_event;

/// NETWORK_RECORDING_STARTED_EVENT (message type 272): server tells a client that the
/// recording server has begun to record a call.
///
/// Since protocol version 23.
typedef struct ctisp_network_recording_started_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t recording_device_type;
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    const char *recording_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_network_recording_started_event;

/// NETWORK_RECORDING_ENDED_EVENT (message type 273): server tells a client that the recording
/// server no longer records a call.
///
/// Since protocol version 23.
typedef struct ctisp_network_recording_ended_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t recording_device_type;
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    const char *recording_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_network_recording_ended_event;

/// NETWORK_RECORDING_FAILED_EVENT (message type 274): server tells a client that recording of
/// a call failed, and why.
///
/// Since protocol version 23.
typedef struct ctisp_network_recording_failed_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t recording_device_type;
    /// RecordFailureCause: why recording failed, exactly as Unified CM reported it through JTAPI.
    uint16_t record_failure_cause;
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    const char *recording_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_network_recording_failed_event;

/// NETWORK_RECORDING_TARGET_INFO_EVENT (message type 275): server describes the recorder to
/// the client that started the recording.
///
/// Since protocol version 23.
typedef struct ctisp_network_recording_target_info_event {
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// RecordingDeviceType: what type of id RecordingDeviceID holds. Values of DeviceIDType.
    /// 0xFFFF: none.
    uint16_t recording_device_type;
    /// RecordingType: in what way the recording came about. Values of RecordingType.
    uint16_t recording_type;
    /// MediaForkingDeviceType: where the media are forked: nowhere, at the phone, at a gateway.
    /// Values of MediaForkingDeviceType.
    uint16_t media_forking_device_type;
    /// RecordingDeviceID: device whose call is recorded. At most 63 characters; NULL: absent.
    const char *recording_device_id;
    /// RecorderAddress: address at which the recorder is found. At most 63 characters; NULL:
    /// absent.
    const char *recorder_address;
    /// TerminalName: terminal of the device that is recorded. At most 63 characters; NULL: absent.
    const char *terminal_name;
    /// MediaForkingDeviceName: for gateway recording: name of the device that forks the media. At
    /// most 63 characters; NULL: absent.
    const char *media_forking_device_name;
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 63 characters; NULL: absent.
    const char *protocol_reference_guid;
    /// MediaForkingClusterID: for gateway recording: cluster of the device that forks the media.
    /// At most 63 characters; NULL: absent.
    const char *media_forking_cluster_id;
    /// RecorderURI: URI of the first recorder, a mandatory one if there is any (since CUCM
    /// 12.5(1)). At most 63 characters; NULL: absent.
    const char *recorder_uri;
    /// RecorderErrorMsg: that recorder's error in words (since CUCM 12.5(1)). At most 63
    /// characters; NULL: absent.
    const char *recorder_error_msg;
    /// RecorderType: whether the recorder must be there: 0 unknown, 1 optional, 2 mandatory (since
    /// CUCM 12.5(1)). Values of RecorderType.
    uint16_t recorder_type;
    /// Whether `recorder_type` is there.
    bool has_recorder_type;
    /// RecorderStatus: how that recorder fared: 0 unknown, 1 success, 2 failure (since CUCM
    /// 12.5(1)). Values of RecorderStatus.
    uint16_t recorder_status;
    /// Whether `recorder_status` is there.
    bool has_recorder_status;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_network_recording_target_info_event;

/// CONTROL_FAILURE_CONF (message type 35): server's answer in place of a confirmation when a
/// client control request fails.
typedef struct ctisp_control_failure_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// FailureCode: why the control request failed, one of the CF_ values. Values of
    /// ControlFailureCode.
    uint16_t failure_code;
    /// PeripheralErrorCode: error number given by the peripheral; 0 if there was none.
    uint32_t peripheral_error_code;
} ctisp_control_failure_conf;

/// QUERY_AGENT_STATE_REQ (message type 36): client asks what state an agent is in, for one
/// media routing domain.
typedef struct ctisp_query_agent_state_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// MRDID: identifies the media routing domain.
    int32_t mrd_id;
    /// ICMAgentID: agent in Unified CCE, by skill target id.
    int32_t icm_agent_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_query_agent_state_req;

/// One entry of the list in SET_AGENT_STATE_REQ.
typedef struct ctisp_login_skill_group {
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none.
    int32_t skill_group_number;
    /// Whether `skill_group_number` is there.
    bool has_skill_group_number;
    /// SkillGroupPriority: how high the skill group ranks; 0 when it has no priority.
    uint16_t skill_group_priority;
    /// Whether `skill_group_priority` is there.
    bool has_skill_group_priority;
} ctisp_login_skill_group;

/// SET_AGENT_STATE_REQ (message type 38): client asks to bring an agent into another state,
/// login and logout included.
typedef struct ctisp_set_agent_state_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// AgentState: state of the agent as a whole. Values of AgentState.
    uint16_t agent_state;
    /// AgentWorkMode: work mode the agent asks for, remote agent modes included. Values of
    /// AgentWorkMode.
    uint16_t agent_work_mode;
    /// EventReasonCode: why the peripheral changed the state; says something in Not Ready and
    /// Logged Off only.
    uint16_t event_reason_code;
    /// ForcedFlag: carry the change through by force; for login and logout alone. Values of
    /// ForcedFlag. Since version 10.
    uint8_t forced_flag;
    /// AgentServiceReq: bit mask: services the agent counts on. Bits of AgentServiceRequest. Since
    /// version 12.
    uint32_t agent_service_req;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    const char *agent_instrument;
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters; NULL: absent. Since version 23.
    const char *active_terminal;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentPassword: password the agent signs in with. At most 63 characters; NULL: absent.
    const char *agent_password;
    /// PositionID: id of the agent's position, which certain peripherals ask for at login. At most
    /// 11 characters; NULL: absent.
    const char *position_id;
    /// SupervisorID: supervisor who makes the request, by skill target id. At most 11 characters;
    /// NULL: absent.
    const char *supervisor_id;
    /// SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. Values of
    /// SSOEnabled. Since version 20.
    uint16_t sso_enabled;
    /// Whether `sso_enabled` is there.
    bool has_sso_enabled;
    /// NumSkillGroups: SkillGroupNumber, SkillGroupPriority.
    const struct ctisp_login_skill_group *skill_groups;
    /// How many `skill_groups`.
    size_t skill_groups_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_set_agent_state_req;

/// SET_AGENT_STATE_CONF (message type 39): server has received the state request;
/// AGENT_STATE_EVENT shows the outcome.
typedef struct ctisp_set_agent_state_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_set_agent_state_conf;

/// ALTERNATE_CALL_REQ (message type 40): client asks to hold the active call and go to the
/// device's other call, held or alerting.
typedef struct ctisp_alternate_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    struct ctisp_connection active_connection;
    /// OtherConnectionCallID, OtherConnectionDeviceIDType and OtherConnectionDeviceID: identifies
    /// the other call, which is held or alerts.
    struct ctisp_connection other_connection;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_alternate_call_req;

/// ALTERNATE_CALL_CONF (message type 41): server has received the request to alternate.
typedef struct ctisp_alternate_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_alternate_call_conf;

/// ANSWER_CALL_REQ (message type 42): client asks to connect the call that alerts at a device.
typedef struct ctisp_answer_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_answer_call_req;

/// ANSWER_CALL_CONF (message type 43): server has received the request to answer.
typedef struct ctisp_answer_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_answer_call_conf;

/// CLEAR_CALL_REQ (message type 44): client asks to disconnect all devices of a call.
typedef struct ctisp_clear_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_clear_call_req;

/// CLEAR_CALL_CONF (message type 45): server has received the request to clear the call.
typedef struct ctisp_clear_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_clear_call_conf;

/// CLEAR_CONNECTION_REQ (message type 46): client asks to disconnect a single device from a
/// call.
typedef struct ctisp_clear_connection_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// RequestingDeviceID: controlling device on whose behalf the connection is released. At most
    /// 63 characters; NULL: absent.
    const char *requesting_device_id;
    /// RequestingDeviceIDType: what type of id RequestingDeviceID holds; may be NONE. Values of
    /// DeviceIDType.
    uint16_t requesting_device_id_type;
    /// Whether `requesting_device_id_type` is there.
    bool has_requesting_device_id_type;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_clear_connection_req;

/// CLEAR_CONNECTION_CONF (message type 47): server has received the request to clear the
/// connection.
typedef struct ctisp_clear_connection_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_clear_connection_conf;

/// CONFERENCE_CALL_REQ (message type 48): client asks to merge a held and an active call, or
/// to bring a dialed number into the active one.
typedef struct ctisp_conference_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    struct ctisp_connection held_connection;
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    struct ctisp_connection active_connection;
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    uint16_t call_placement_type;
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    uint16_t call_manner_type;
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    uint16_t alert_rings;
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    uint16_t call_option;
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    uint16_t facility_type;
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    uint16_t answering_machine;
    /// Priority: TRUE asks to give the call priority.
    bool priority;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    const char *facility_code;
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    const char *authorization_code;
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    const char *account_code;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_conference_call_req;

/// CONFERENCE_CALL_CONF (message type 49): server returns the conference call and who takes
/// part in it.
typedef struct ctisp_conference_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    struct ctisp_connection new_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    const struct ctisp_connected_party *parties;
    /// How many `parties`.
    size_t parties_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_conference_call_conf;

/// CONSULTATION_CALL_REQ (message type 50): client asks to hold the active call and call
/// somebody else from the same device.
typedef struct ctisp_consultation_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    struct ctisp_connection active_connection;
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    uint16_t call_placement_type;
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    uint16_t call_manner_type;
    /// ConsultType: what the consultation call is for. Values of ConsultType.
    uint16_t consult_type;
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    uint16_t alert_rings;
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    uint16_t call_option;
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    uint16_t facility_type;
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    uint16_t answering_machine;
    /// Priority: TRUE asks to give the call priority.
    bool priority;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent. Required.
    const char *dialed_number;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    const char *facility_code;
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    const char *authorization_code;
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    const char *account_code;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_consultation_call_req;

/// CONSULTATION_CALL_CONF (message type 51): server returns the identity of the consultation
/// call.
typedef struct ctisp_consultation_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    struct ctisp_connection new_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_consultation_call_conf;

/// DEFLECT_CALL_REQ (message type 52): client asks to move a call that alerts at one device to
/// another.
typedef struct ctisp_deflect_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// CalledDeviceType: what type of id CalledDeviceID holds. Values of DeviceIDType. 0xFFFF:
    /// none.
    uint16_t called_device_type;
    /// CalledDeviceID: device the call was made to at first; for a diverted call the device it
    /// goes to now. At most 63 characters; NULL: absent. Required.
    const char *called_device_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_deflect_call_req;

/// DEFLECT_CALL_CONF (message type 53): server has received the request to deflect.
typedef struct ctisp_deflect_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_deflect_call_conf;

/// HOLD_CALL_REQ (message type 54): client asks to hold an active connection.
typedef struct ctisp_hold_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// Reservation: TRUE retains the facility for the held call (ISDN).
    bool reservation;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_hold_call_req;

/// HOLD_CALL_CONF (message type 55): server has received the request to hold.
typedef struct ctisp_hold_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_hold_call_conf;

/// MAKE_CALL_REQ (message type 56): client asks to call a number from an agent's instrument.
typedef struct ctisp_make_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    uint16_t call_placement_type;
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    uint16_t call_manner_type;
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    uint16_t alert_rings;
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    uint16_t call_option;
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    uint16_t facility_type;
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    uint16_t answering_machine;
    /// Priority: TRUE asks to give the call priority.
    bool priority;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none. Since version 14.
    uint32_t skill_group_number;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    const char *agent_instrument;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent. Required.
    const char *dialed_number;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    const char *facility_code;
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    const char *authorization_code;
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    const char *account_code;
    /// CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters; NULL:
    /// absent.
    const char *cct;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_make_call_req;

/// MAKE_CALL_CONF (message type 57): server returns the identity of the new call.
typedef struct ctisp_make_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    struct ctisp_connection new_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_make_call_conf;

/// MAKE_PREDICTIVE_CALL_REQ (message type 58): client asks to call a number and then connect
/// it to an originating ACD device.
typedef struct ctisp_make_predictive_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    uint16_t call_placement_type;
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    uint16_t call_manner_type;
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    uint16_t alert_rings;
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    uint16_t call_option;
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    uint16_t facility_type;
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    uint16_t answering_machine;
    /// Priority: TRUE asks to give the call priority.
    bool priority;
    /// AllocationState: how far the destination's connection must be before the originator is
    /// connected. Values of AllocationState.
    uint16_t allocation_state;
    /// DestinationCountry: country to which the call goes. Values of DestinationCountry.
    uint16_t destination_country;
    /// AnswerDetectMode: in what way answering machines are detected. Values of AnswerDetectMode.
    uint16_t answer_detect_mode;
    /// AnswerDetectTime: how many seconds the detection may take; 0 leaves it to the peripheral.
    uint16_t answer_detect_time;
    /// AnswerDetectControl1: tunes the detection of answering machines, meaning set by the
    /// peripheral; 0 if not used.
    uint32_t answer_detect_control1;
    /// AnswerDetectControl2: tunes that detection further, meaning set by the peripheral; 0 if not
    /// used.
    uint32_t answer_detect_control2;
    /// OriginatingDeviceID: ACD device from which the call starts, for example a CCT or VDN. At
    /// most 63 characters; NULL: absent. Required.
    const char *originating_device_id;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent. Required.
    const char *dialed_number;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    const char *facility_code;
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    const char *authorization_code;
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    const char *account_code;
    /// OriginatingLineID: line id the call shows as its origin; some ACDs cannot do this. At most
    /// 39 characters; NULL: absent.
    const char *originating_line_id;
    /// CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters; NULL:
    /// absent.
    const char *cct;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_make_predictive_call_req;

/// MAKE_PREDICTIVE_CALL_CONF (message type 59): server returns the identity of the predictive
/// call.
typedef struct ctisp_make_predictive_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    struct ctisp_connection new_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_make_predictive_call_conf;

/// RECONNECT_CALL_REQ (message type 60): client asks to clear the active call and go back to
/// the held one in a single step.
typedef struct ctisp_reconnect_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    struct ctisp_connection active_connection;
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    struct ctisp_connection held_connection;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_reconnect_call_req;

/// RECONNECT_CALL_CONF (message type 61): server has received the request to reconnect.
typedef struct ctisp_reconnect_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_reconnect_call_conf;

/// RETRIEVE_CALL_REQ (message type 62): client asks to take up a held connection again.
typedef struct ctisp_retrieve_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    struct ctisp_connection held_connection;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_retrieve_call_req;

/// RETRIEVE_CALL_CONF (message type 63): server has received the request to retrieve.
typedef struct ctisp_retrieve_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_retrieve_call_conf;

/// TRANSFER_CALL_REQ (message type 64): client asks to transfer a held call to the active one,
/// or the active one straight to a number.
typedef struct ctisp_transfer_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID:
    /// identifies the active call.
    struct ctisp_connection active_connection;
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID: identifies the
    /// held call.
    struct ctisp_connection held_connection;
    /// CallPlacementType: in what way to place the call. Values of CallPlacementType.
    uint16_t call_placement_type;
    /// CallMannerType: extra choices for the way the call is handled. Values of CallMannerType.
    uint16_t call_manner_type;
    /// AlertRings: how many rings the destination may alert at most; 0 leaves it to the
    /// peripheral.
    uint16_t alert_rings;
    /// CallOption: extra call choices that depend on the peripheral. Values of CallOption.
    uint16_t call_option;
    /// FacilityType: what sort of facility is wanted. Values of FacilityType.
    uint16_t facility_type;
    /// AnsweringMachine: how to go on once an answering machine has picked up. Values of
    /// AnsweringMachine.
    uint16_t answering_machine;
    /// Priority: TRUE asks to give the call priority.
    bool priority;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// FacilityCode: code that gives access to the facility, such as a trunk access code. At most
    /// 39 characters; NULL: absent.
    const char *facility_code;
    /// AuthorizationCode: code without which the call may not be made. At most 39 characters;
    /// NULL: absent.
    const char *authorization_code;
    /// AccountCode: account or client that bears the cost of the call. At most 39 characters;
    /// NULL: absent.
    const char *account_code;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_transfer_call_req;

/// TRANSFER_CALL_CONF (message type 65): server returns the call that results from the
/// transfer and its parties.
typedef struct ctisp_transfer_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID: call id that the
    /// call has from now on.
    struct ctisp_connection new_connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// NumParties: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    const struct ctisp_connected_party *parties;
    /// How many `parties`.
    size_t parties_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_transfer_call_conf;

/// QUERY_DEVICE_INFO_REQ (message type 78): client asks about the lines and abilities of a
/// device.
typedef struct ctisp_query_device_info_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// Reserved: internal, always 0.
    uint16_t reserved;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_query_device_info_req;

/// One entry of the list in QUERY_DEVICE_INFO_CONF.
typedef struct ctisp_line {
    /// LineHandle: line of the phone that is used; 0xFFFF when not known.
    uint16_t line_handle;
    /// Whether `line_handle` is there.
    bool has_line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType.
    uint16_t line_type;
    /// Whether `line_type` is there.
    bool has_line_type;
} ctisp_line;

/// QUERY_DEVICE_INFO_CONF (message type 79): server returns type, lines, limits and supported
/// features of the device.
typedef struct ctisp_query_device_info_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralType: what sort of ACD it is, one of the PT_ values. Values of PeripheralType.
    /// 0xFFFF: none.
    uint16_t peripheral_type;
    /// TypeOfDevice: what type of device it is. Values of TypeOfDevice.
    uint16_t type_of_device;
    /// ClassOfDevice: what class of device it is, or classes. Bits of ClassOfDevice.
    uint16_t class_of_device;
    /// Reserved: internal, always 0.
    uint16_t reserved;
    /// MaxActiveCalls: how many calls may be active at the device; 0xFFFF when not known. 0xFFFF:
    /// none.
    uint16_t max_active_calls;
    /// MaxHeldCalls: how many calls the device may hold; 0xFFFF when not known. 0xFFFF: none.
    uint16_t max_held_calls;
    /// MaxDevicesInConference: how many devices a conference may have; 0xFFFF when not known.
    /// 0xFFFF: none.
    uint16_t max_devices_in_conference;
    /// MakeCallSetup: bit mask: agent states from which MAKE_CALL may be asked for. Bits of
    /// AgentStateMask.
    uint32_t make_call_setup;
    /// TransferConferenceSetup: bit mask: ways in which a transfer or conference may begin. Bits
    /// of TransferConferenceSetupMask.
    uint32_t transfer_conference_setup;
    /// CallEventsSupported: bit mask: call events that calls at the device may give. Bits of
    /// CallMsgMask.
    uint32_t call_events_supported;
    /// CallControlSupported: bit mask: call control requests the device can carry out. Bits of
    /// CallControlMask.
    uint32_t call_control_supported;
    /// OtherFeaturesSupported: bit mask: what else the device can do. Bits of OtherFeatureMask.
    uint32_t other_features_supported;
    /// NumLines: LineHandle, LineType.
    const struct ctisp_line *lines;
    /// How many `lines`.
    size_t lines_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_query_device_info_conf;

/// SNAPSHOT_CALL_REQ (message type 82): client asks for the data of a call and for the devices
/// on it.
typedef struct ctisp_snapshot_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_snapshot_call_req;

/// One entry of the list in SNAPSHOT_CALL_CONF.
typedef struct ctisp_call_device {
    /// CallConnectionCallID: call or connection of this list entry, by call id.
    uint32_t call_connection_call_id;
    /// Whether `call_connection_call_id` is there.
    bool has_call_connection_call_id;
    /// CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. Values
    /// of ConnectionDeviceIDType.
    uint16_t call_connection_device_id_type;
    /// Whether `call_connection_device_id_type` is there.
    bool has_call_connection_device_id_type;
    /// CallConnectionDeviceID: device of this list entry's connection. At most 63 characters;
    /// NULL: absent.
    const char *call_connection_device_id;
    /// CallDeviceType: what type of id the next CallDeviceID holds. Values of DeviceIDType.
    uint16_t call_device_type;
    /// Whether `call_device_type` is there.
    bool has_call_device_type;
    /// CallDeviceID: one device on the call. At most 63 characters; NULL: absent.
    const char *call_device_id;
    /// CallDeviceConnectionState: how one device on the call is connected, seen locally. Values of
    /// LocalConnectionState.
    uint16_t call_device_connection_state;
    /// Whether `call_device_connection_state` is there.
    bool has_call_device_connection_state;
} ctisp_call_device;

/// SNAPSHOT_CALL_CONF (message type 83): server returns the call's data, its CTI clients and
/// each device with its connection state.
typedef struct ctisp_snapshot_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there
    /// is none. Values of CallType. 0xFFFF: none.
    uint16_t call_type;
    /// CalledPartyDisposition: disposition code: what came of the called party. Values of
    /// DispositionCode.
    uint16_t called_party_disposition;
    /// ANI: identity of the line the caller calls from. At most 39 characters; NULL: absent.
    const char *ani;
    /// UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes;
    /// data NULL: absent.
    struct ctisp_bytes user_to_user_info;
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    const char *dnis;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    /// characters; NULL: absent.
    const char *caller_entered_digits;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is there.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is there.
    bool has_router_call_key_call_id;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// CallWrapupData: what was noted about the call in wrap-up. At most 39 characters; NULL:
    /// absent.
    const char *call_wrapup_data;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// NumCTIClients: CTIClientSignature, CTIClientTimestamp.
    const struct ctisp_cti_client *cti_clients;
    /// How many `cti_clients`.
    size_t cti_clients_count;
    /// NumCallDevices: CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID,
    /// CallDeviceType, CallDeviceID, CallDeviceConnectionState.
    const struct ctisp_call_device *call_devices;
    /// How many `call_devices`.
    size_t call_devices_count;
    /// CallReferenceID: identifies the call uniquely within Unified CM, which does not always
    /// supply it. At most 32 bytes; data NULL: absent. Since version 14.
    struct ctisp_bytes call_reference_id;
    /// COCConnectionCallID: original call of a consultation; only there when this call is made on
    /// behalf of a consult. Since version 14.
    uint32_t coc_connection_call_id;
    /// Whether `coc_connection_call_id` is there.
    bool has_coc_connection_call_id;
    /// COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. Values of
    /// ConnectionDeviceIDType. Since version 14.
    uint16_t coc_call_connection_device_id_type;
    /// Whether `coc_call_connection_device_id_type` is there.
    bool has_coc_call_connection_device_id_type;
    /// COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters;
    /// NULL: absent. Since version 14.
    const char *coc_call_connection_device_id;
    /// ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    /// message says. At most 39 characters; NULL: absent. Since version 24.
    const char *protocol_reference_guid;
    /// CcaiConfigId: id the AI service made for its configuration. At most 39 characters; NULL:
    /// absent. Since version 24.
    const char *ccai_config_id;
    /// NumOfEnabledServices: number of AI services that are on for the call. Since version 24.
    uint16_t num_of_enabled_services;
    /// Whether `num_of_enabled_services` is there.
    bool has_num_of_enabled_services;
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService. Since version 24.
    const uint16_t *flt_enabled_services;
    /// How many `flt_enabled_services`.
    size_t flt_enabled_services_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_snapshot_call_conf;

/// SNAPSHOT_DEVICE_REQ (message type 84): client asks which calls are at a device.
typedef struct ctisp_snapshot_device_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// SnapshotDeviceType: what sort of device AgentInstrument names when it is not an agent's.
    /// Values of DeviceIDType. 0xFFFF: none. Since version 10.
    uint16_t snapshot_device_type;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent. Required.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_snapshot_device_req;

/// SEND_DTMF_SIGNAL_REQ (message type 91): client asks to have DTMF digits sent on behalf of a
/// party in a call.
typedef struct ctisp_send_dtmf_signal_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ToneDuration: length of a DTMF tone in milliseconds; 0 for the default.
    uint16_t tone_duration;
    /// PauseDuration: pause in milliseconds after a DTMF digit; 0 for the default.
    uint32_t pause_duration;
    /// DTMFString: digits to be sent as tones. At most 31 characters; NULL: absent. Required.
    const char *dtmf_string;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_send_dtmf_signal_req;

/// SEND_DTMF_SIGNAL_CONF (message type 92): server has received the request to send digits.
typedef struct ctisp_send_dtmf_signal_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_send_dtmf_signal_conf;

/// SUPERVISOR_ASSIST_REQ (message type 118): agent's client asks for help from a supervisor of
/// the team.
typedef struct ctisp_supervisor_assist_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_supervisor_assist_req;

/// SUPERVISOR_ASSIST_CONF (message type 119): server has found a supervisor and returns the
/// assist call.
typedef struct ctisp_supervisor_assist_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_supervisor_assist_conf;

/// BAD_CALL_REQ (message type 139): client reports a call of bad line quality, so that its
/// devices are written down.
typedef struct ctisp_bad_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_bad_call_req;

/// BAD_CALL_CONF (message type 140): server has dealt with the bad call report.
typedef struct ctisp_bad_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_bad_call_conf;

/// AGENT_GREETING_CONTROL_REQ (message type 249): client stops the agent greeting that plays,
/// or turns greetings off or on for the login session.
///
/// Since protocol version 15.
typedef struct ctisp_agent_greeting_control_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// AgentAction: order about the agent greeting: 0 stop it, 1 switch off, 2 switch on. Values
    /// of AgentGreetingAction.
    uint16_t agent_action;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    /// Required.
    const char *agent_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_greeting_control_req;

/// AGENT_GREETING_CONTROL_CONF (message type 250): server has received the greeting request.
///
/// Since protocol version 15.
typedef struct ctisp_agent_greeting_control_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_agent_greeting_control_conf;

/// START_NETWORK_RECORDING_REQ (message type 268): client asks to have a connected call
/// recorded in the network.
///
/// Since protocol version 23.
typedef struct ctisp_start_network_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// PlayToneDirection: which party the recording tone is played to; to none when left out.
    /// Values of PlayToneDirection.
    uint16_t play_tone_direction;
    /// Whether `play_tone_direction` is there.
    bool has_play_tone_direction;
    /// InvocationType: recording on the user's demand or silent; silent when left out.
    uint16_t invocation_type;
    /// Whether `invocation_type` is there.
    bool has_invocation_type;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_start_network_recording_req;

/// START_NETWORK_RECORDING_CONF (message type 269): server has received the request; events
/// tell when recording has really begun.
///
/// Since protocol version 23.
typedef struct ctisp_start_network_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_start_network_recording_conf;

/// STOP_NETWORK_RECORDING_REQ (message type 270): client asks to end the network recording of
/// a call.
///
/// Since protocol version 23.
typedef struct ctisp_stop_network_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// InvocationType: recording on the user's demand or silent; silent when left out.
    uint16_t invocation_type;
    /// Whether `invocation_type` is there.
    bool has_invocation_type;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_stop_network_recording_req;

/// STOP_NETWORK_RECORDING_CONF (message type 271): server has received the request; events
/// tell when recording has really ended.
///
/// Since protocol version 23.
typedef struct ctisp_stop_network_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_stop_network_recording_conf;

/// CLIENT_SESSION_OPENED_EVENT (message type 99): server tells a client monitor client of a
/// session of another client, new or open already.
typedef struct ctisp_client_session_opened_event {
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ServicesGranted: bit mask: services that the server lets the session have. Bits of
    /// CTIService.
    uint32_t services_granted;
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    uint32_t call_msg_mask;
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    uint32_t agent_state_mask;
    /// ClientPort: TCP port from which the client is connected.
    uint32_t client_port;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_id;
    /// ClientSignature: text by which the client signs. At most 63 characters; NULL: absent.
    /// Required.
    const char *client_signature;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_client_session_opened_event;

/// CLIENT_SESSION_CLOSED_EVENT (message type 100): server tells a client monitor client that
/// another client's session is over, and why.
typedef struct ctisp_client_session_closed_event {
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// Status: status code that tells why the session is over. Values of StatusCode.
    uint32_t status;
    /// ClientPort: TCP port from which the client is connected.
    uint32_t client_port;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_id;
    /// ClientSignature: text by which the client signs. At most 63 characters; NULL: absent.
    /// Required.
    const char *client_signature;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_client_session_closed_event;

/// SESSION_MONITOR_START_REQ (message type 101): client asks to watch the session of another
/// client.
typedef struct ctisp_session_monitor_start_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
} ctisp_session_monitor_start_req;

/// SESSION_MONITOR_START_CONF (message type 102): server has set up the session monitor and
/// returns its id.
typedef struct ctisp_session_monitor_start_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
} ctisp_session_monitor_start_conf;

/// SESSION_MONITOR_STOP_REQ (message type 103): client asks to watch that session no longer.
typedef struct ctisp_session_monitor_stop_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
} ctisp_session_monitor_stop_req;

/// SESSION_MONITOR_STOP_CONF (message type 104): server has removed the session monitor.
typedef struct ctisp_session_monitor_stop_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_session_monitor_stop_conf;

/// CONFIG_REQUEST_KEY_EVENT (message type 230): client asks for the configuration keys, to
/// learn whether anything changed.
///
/// Since protocol version 10.
typedef struct ctisp_config_request_key_event {
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none. Since version 11.
    uint32_t peripheral_id;
    /// CustomerID: id of the customer; UCCE makes no use of it.
    uint32_t customer_id;
    /// Whether `customer_id` is there.
    bool has_customer_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_request_key_event;

/// CONFIG_KEY_EVENT (message type 231): server returns its configuration keys.
///
/// Since protocol version 10.
typedef struct ctisp_config_key_event {
    /// ConfigkeyStatus: how the request for keys turned out. Values of ConfigKeyStatus.
    uint32_t configkey_status;
    /// ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    struct ctisp_bytes service_config_key;
    /// SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent.
    struct ctisp_bytes skill_group_config_key;
    /// AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    /// load. At most 8 bytes; data NULL: absent.
    struct ctisp_bytes agent_config_key;
    /// DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    struct ctisp_bytes device_config_key;
    /// CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent. Since version 11.
    struct ctisp_bytes call_type_config_key;
    /// PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent. Since version 22.
    struct ctisp_bytes peripheral_config_key;
    /// AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8
    /// bytes; data NULL: absent. Since version 22.
    struct ctisp_bytes agent_desk_settings_config_key;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_key_event;

/// CONFIG_REQUEST_EVENT (message type 232): client asks for a configuration load, or only
/// opens the way for updates.
///
/// Since protocol version 10.
typedef struct ctisp_config_request_event {
    /// ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none,
    /// only updates. Bits of ConfigMsgMask.
    uint32_t config_information;
    /// ConfigMsgMask: bit mask: configuration events the client wants to get. Bits of
    /// ConfigMsgMask. Since version 20.
    uint32_t config_msg_mask;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none. Since version 11.
    uint32_t peripheral_id;
    /// CustomerID: id of the customer; UCCE makes no use of it.
    uint32_t customer_id;
    /// Whether `customer_id` is there.
    bool has_customer_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_request_event;

/// CONFIG_BEGIN_EVENT (message type 233): server opens a block of configuration records and
/// says what is in it.
///
/// Since protocol version 10.
typedef struct ctisp_config_begin_event {
    /// ConfigType: whether the client asked for the block or the server updates on its own. Values
    /// of ConfigType.
    uint16_t config_type;
    /// ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none,
    /// only updates. Bits of ConfigMsgMask.
    uint32_t config_information;
    /// ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    struct ctisp_bytes service_config_key;
    /// SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent.
    struct ctisp_bytes skill_group_config_key;
    /// AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    /// load. At most 8 bytes; data NULL: absent.
    struct ctisp_bytes agent_config_key;
    /// DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent.
    struct ctisp_bytes device_config_key;
    /// CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes; data NULL:
    /// absent. Since version 11.
    struct ctisp_bytes call_type_config_key;
    /// PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes; data
    /// NULL: absent. Since version 22.
    struct ctisp_bytes peripheral_config_key;
    /// AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8
    /// bytes; data NULL: absent. Since version 22.
    struct ctisp_bytes agent_desk_settings_config_key;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_begin_event;

/// CONFIG_END_EVENT (message type 234): server closes a block of configuration records and
/// says how it went.
///
/// Since protocol version 10.
typedef struct ctisp_config_end_event {
    /// ConfigEndStatus: how the configuration block turned out. Values of ConfigEndStatus.
    uint32_t config_end_status;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_end_event;

/// One entry of the list in CONFIG_SERVICE_EVENT.
typedef struct ctisp_service_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    uint32_t flt_peripheral_id;
    /// Whether `flt_peripheral_id` is there.
    bool has_flt_peripheral_id;
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    uint32_t peripheral_number;
    /// Whether `peripheral_number` is there.
    bool has_peripheral_number;
    /// OldPeripheralNumber: in a change record the peripheral number used until now.
    uint32_t old_peripheral_number;
    /// Whether `old_peripheral_number` is there.
    bool has_old_peripheral_number;
    /// MaxQueued: how many calls the queue takes.
    uint32_t max_queued;
    /// Whether `max_queued` is there.
    bool has_max_queued;
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    const char *extension;
    /// ServiceSkillTargetID: service by its skill target id.
    uint32_t service_skill_target_id;
    /// Whether `service_skill_target_id` is there.
    bool has_service_skill_target_id;
    /// PeripheralName: what it is called on the peripheral. At most 63 characters; NULL: absent.
    const char *peripheral_name;
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    const char *description;
    /// ServiceLevelThreshold: how many seconds the service level allows.
    uint32_t service_level_threshold;
    /// Whether `service_level_threshold` is there.
    bool has_service_level_threshold;
    /// ServiceLevelType: how the service level is reckoned.
    uint32_t service_level_type;
    /// Whether `service_level_type` is there.
    bool has_service_level_type;
    /// ConfigParam: how much of the team configuration the client asks for. At most 254
    /// characters; NULL: absent.
    const char *config_param;
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    uint32_t flt_mr_domain_id;
    /// Whether `flt_mr_domain_id` is there.
    bool has_flt_mr_domain_id;
    /// NumServiceMembers: length of the member arrays, up to 10.
    uint16_t num_service_members;
    /// Whether `num_service_members` is there.
    bool has_num_service_members;
    /// ServiceMember: array: skill groups that make up the service, by number.
    const uint32_t *service_member;
    /// How many `service_member`.
    size_t service_member_count;
    /// ServicePriority: array: priority of each member.
    const uint16_t *service_priority;
    /// How many `service_priority`.
    size_t service_priority_count;
} ctisp_service_record;

/// CONFIG_SERVICE_EVENT (message type 235): server sends records of services to a client.
///
/// Since protocol version 10.
typedef struct ctisp_config_service_event {
    /// NumRecords: RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber, MaxQueued,
    /// Extension, ServiceSkillTargetID, PeripheralName, Description, ServiceLevelThreshold,
    /// ServiceLevelType, ConfigParam, FltMRDomainID, NumServiceMembers, ServiceMember,
    /// ServicePriority.
    const struct ctisp_service_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_service_event;

/// One entry of the list in CONFIG_SKILL_GROUP_EVENT.
typedef struct ctisp_skill_group_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    uint32_t flt_peripheral_id;
    /// Whether `flt_peripheral_id` is there.
    bool has_flt_peripheral_id;
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    uint32_t peripheral_number;
    /// Whether `peripheral_number` is there.
    bool has_peripheral_number;
    /// OldPeripheralNumber: in a change record the peripheral number used until now.
    uint32_t old_peripheral_number;
    /// Whether `old_peripheral_number` is there.
    bool has_old_peripheral_number;
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once.
    uint16_t flt_skill_group_priority;
    /// Whether `flt_skill_group_priority` is there.
    bool has_flt_skill_group_priority;
    /// SkillGroupSkillTargetID: skill group by its skill target id.
    uint32_t skill_group_skill_target_id;
    /// Whether `skill_group_skill_target_id` is there.
    bool has_skill_group_skill_target_id;
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    const char *extension;
    /// PeripheralName: what it is called on the peripheral. At most 63 characters; NULL: absent.
    const char *peripheral_name;
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    const char *description;
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    uint32_t flt_mr_domain_id;
    /// Whether `flt_mr_domain_id` is there.
    bool has_flt_mr_domain_id;
    /// FltPrecisionQueueID: precision queue of the group; any id but zero marks a group made for
    /// such a queue. Since version 22.
    uint32_t flt_precision_queue_id;
    /// Whether `flt_precision_queue_id` is there.
    bool has_flt_precision_queue_id;
    /// FltPrecisionQueueName: what the precision queue is called; the word NULL for an ordinary
    /// group. At most 31 characters; NULL: absent. Since version 22.
    const char *flt_precision_queue_name;
    /// ConfigParam: how much of the team configuration the client asks for. At most 254
    /// characters; NULL: absent.
    const char *config_param;
} ctisp_skill_group_record;

/// CONFIG_SKILL_GROUP_EVENT (message type 236): server sends records of skill groups to a
/// client.
///
/// Since protocol version 10.
typedef struct ctisp_config_skill_group_event {
    /// NumRecords: RecordType, FltPeripheralID, PeripheralNumber, OldPeripheralNumber,
    /// FltSkillGroupPriority, SkillGroupSkillTargetID, Extension, PeripheralName, Description,
    /// FltMRDomainID, FltPrecisionQueueID, FltPrecisionQueueName, ConfigParam.
    const struct ctisp_skill_group_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_skill_group_event;

/// One entry of the list in CONFIG_AGENT_EVENT.
typedef struct ctisp_agent_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    uint32_t flt_peripheral_id;
    /// Whether `flt_peripheral_id` is there.
    bool has_flt_peripheral_id;
    /// ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most
    /// 63 characters; NULL: absent. Since version 23.
    const char *active_terminal;
    /// AgentType: tells supervisors from ordinary agents. Values of ConfigAgentType.
    uint16_t agent_type;
    /// Whether `agent_type` is there.
    bool has_agent_type;
    /// AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1
    /// by default. Since version 22.
    uint32_t agent_desk_settings_id;
    /// Whether `agent_desk_settings_id` is there.
    bool has_agent_desk_settings_id;
    /// LoginID: id the agent signs in with; identifies the record. At most 63 characters; NULL:
    /// absent.
    const char *login_id;
    /// OldLoginID: in a change record the login id used until now. At most 63 characters; NULL:
    /// absent.
    const char *old_login_id;
    /// LoginName: name the agent signs in with; before version 20 clients get 32 bytes of it. At
    /// most 254 characters; NULL: absent. Since version 11.
    const char *login_name;
    /// LastName: last name of the agent. At most 31 characters; NULL: absent.
    const char *last_name;
    /// FirstName: first name of the agent. At most 31 characters; NULL: absent.
    const char *first_name;
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    const char *extension;
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    const char *description;
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    uint32_t agent_skill_target_id;
    /// Whether `agent_skill_target_id` is there.
    bool has_agent_skill_target_id;
    /// NumSkills: length of the skill group arrays, up to 100.
    uint16_t num_skills;
    /// Whether `num_skills` is there.
    bool has_num_skills;
    /// SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. Values of
    /// SSOEnabled. Since version 20.
    uint16_t sso_enabled;
    /// Whether `sso_enabled` is there.
    bool has_sso_enabled;
    /// NumMRDs: length of the MRD arrays, up to 40. Since version 21.
    uint16_t num_mrds;
    /// Whether `num_mrds` is there.
    bool has_num_mrds;
    /// FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    /// none.
    const uint32_t *flt_skill_group_number;
    /// How many `flt_skill_group_number`.
    size_t flt_skill_group_number_count;
    /// FltSkillGroupPriority: priority of one entry; must follow its id at once.
    const uint16_t *flt_skill_group_priority;
    /// How many `flt_skill_group_priority`.
    size_t flt_skill_group_priority_count;
    /// FltAgentMRDID: array: media routing domains where the agent is signed in. Since version 21.
    const uint32_t *flt_agent_mrd_id;
    /// How many `flt_agent_mrd_id`.
    size_t flt_agent_mrd_id_count;
    /// FltAgentMRDState: array: agent's state as a whole in each of those domains. Values of
    /// AgentState. Since version 21.
    const uint16_t *flt_agent_mrd_state;
    /// How many `flt_agent_mrd_state`.
    size_t flt_agent_mrd_state_count;
} ctisp_agent_record;

/// CONFIG_AGENT_EVENT (message type 237): server sends records of agents to a client.
///
/// Since protocol version 10.
typedef struct ctisp_config_agent_event {
    /// NumRecords: RecordType, FltPeripheralID, ActiveTerminal, AgentType, AgentDeskSettingsID,
    /// LoginID, OldLoginID, LoginName, LastName, FirstName, Extension, Description,
    /// AgentSkillTargetID, NumSkills, SSOEnabled, NumMRDs, FltSkillGroupNumber,
    /// FltSkillGroupPriority, FltAgentMRDID, FltAgentMRDState.
    const struct ctisp_agent_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_agent_event;

/// One entry of the list in CONFIG_DEVICE_EVENT.
typedef struct ctisp_device_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// FltPeripheralID: peripheral that the record belongs to. Since version 11.
    uint32_t flt_peripheral_id;
    /// Whether `flt_peripheral_id` is there.
    bool has_flt_peripheral_id;
    /// PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    /// groups.
    uint32_t peripheral_number;
    /// Whether `peripheral_number` is there.
    bool has_peripheral_number;
    /// DeviceType: what sort of device is configured, from 0 to 7. Values of ConfigDeviceType.
    uint16_t device_type;
    /// Whether `device_type` is there.
    bool has_device_type;
    /// MaxQueued: how many calls the queue takes.
    uint32_t max_queued;
    /// Whether `max_queued` is there.
    bool has_max_queued;
    /// FltServiceID: service that the device is part of, when there is one.
    uint32_t flt_service_id;
    /// Whether `flt_service_id` is there.
    bool has_flt_service_id;
    /// DialedNumber: digits that were dialed or are to be dialed. At most 39 characters; NULL:
    /// absent.
    const char *dialed_number;
    /// DNIS: DNIS the call has brought or should bring. At most 31 characters; NULL: absent.
    const char *dnis;
    /// Extension: number at which service, group, agent or device is reached. At most 15
    /// characters; NULL: absent.
    const char *extension;
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    const char *description;
} ctisp_device_record;

/// CONFIG_DEVICE_EVENT (message type 238): server sends records of devices to a client:
/// phones, route points, CTI ports and others.
///
/// Since protocol version 10.
typedef struct ctisp_config_device_event {
    /// NumRecords: RecordType, FltPeripheralID, PeripheralNumber, DeviceType, MaxQueued,
    /// FltServiceID, DialedNumber, DNIS, Extension, Description.
    const struct ctisp_device_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_device_event;

/// TEAM_CONFIG_REQ (message type 242): client asks for the configuration of the agent teams.
///
/// Since protocol version 19.
typedef struct ctisp_team_config_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ConfigParam: how much of the team configuration the client asks for. Values of
    /// TeamConfigParam.
    uint16_t config_param;
} ctisp_team_config_req;

/// One entry of the list in TEAM_CONFIG_EVENT.
typedef struct ctisp_team_member {
    /// AgentIDLong: agent's sign-in id in the long form of up to 128 characters. At most 128
    /// characters; NULL: absent.
    const char *agent_id_long;
    /// AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    /// regular agent. Bits of AgentFlags.
    uint16_t agent_flags;
    /// Whether `agent_flags` is there.
    bool has_agent_flags;
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// TeamRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// MemberType: tells what sort of member the id stands for. Values of TeamMemberType.
    uint16_t member_type;
    /// Whether `member_type` is there.
    bool has_member_type;
} ctisp_team_member;

/// TEAM_CONFIG_EVENT (message type 243): server sends one agent team, first in the load, later
/// whenever the team changes.
///
/// Since protocol version 19.
typedef struct ctisp_team_config_event {
    /// TeamID: identifies an agent team.
    uint32_t team_id;
    /// Operation: what happened to the team: added, removed or changed. Values of TeamOperation.
    uint16_t operation;
    /// TeamName: what the agent team is called. At most 49 characters; NULL: absent.
    const char *team_name;
    /// NumRecords: AgentIDLong, AgentFlags, RecordType, MemberType.
    const struct ctisp_team_member *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_team_config_event;

/// TEAM_CONFIG_CONF (message type 244): server has sent all teams; this comes after the data,
/// not before it.
///
/// Since protocol version 19.
typedef struct ctisp_team_config_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// Status: status code that tells why the session is over. Values of TeamConfigStatus.
    uint32_t status;
    /// Text: message in plain words: of the user, or about the event. At most 127 characters;
    /// NULL: absent.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_team_config_conf;

/// One entry of the list in CONFIG_CALL_TYPE_EVENT.
typedef struct ctisp_call_type_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// FltCallTypeID: call type that Unified CCE gives the call.
    uint32_t flt_call_type_id;
    /// Whether `flt_call_type_id` is there.
    bool has_flt_call_type_id;
    /// CustomerDefinitionID: always 0: UCCE makes no use of it.
    uint32_t customer_definition_id;
    /// Whether `customer_definition_id` is there.
    bool has_customer_definition_id;
    /// EnterpriseName: what the call type is called. At most 31 characters; NULL: absent.
    const char *enterprise_name;
    /// Description: remark kept with the record. At most 127 characters; NULL: absent.
    const char *description;
    /// ServiceLevelThreshold: how many seconds the service level allows.
    uint32_t service_level_threshold;
    /// Whether `service_level_threshold` is there.
    bool has_service_level_threshold;
    /// ServiceLevelType: how the service level is reckoned.
    uint32_t service_level_type;
    /// Whether `service_level_type` is there.
    bool has_service_level_type;
} ctisp_call_type_record;

/// CONFIG_CALL_TYPE_EVENT (message type 245): server sends records of call types to a client.
///
/// Since protocol version 11.
typedef struct ctisp_config_call_type_event {
    /// NumRecords: RecordType, FltCallTypeID, CustomerDefinitionID, EnterpriseName, Description,
    /// ServiceLevelThreshold, ServiceLevelType.
    const struct ctisp_call_type_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_call_type_event;

/// One entry of the list in CONFIG_MRD_EVENT.
typedef struct ctisp_mrd_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT.
    uint32_t flt_mr_domain_id;
    /// Whether `flt_mr_domain_id` is there.
    bool has_flt_mr_domain_id;
    /// FltEnterpriseName: what the media routing domain is called. At most 31 characters; NULL:
    /// absent.
    const char *flt_enterprise_name;
    /// FltDescription: remark kept with the media routing domain. At most 127 characters; NULL:
    /// absent.
    const char *flt_description;
    /// FltMaxTaskDuration: how many seconds a task may last at most.
    uint32_t flt_max_task_duration;
    /// Whether `flt_max_task_duration` is there.
    bool has_flt_max_task_duration;
    /// FltInterruptible: whether tasks of other media routing domains may break in on the agent.
    bool flt_interruptible;
    /// Whether `flt_interruptible` is there.
    bool has_flt_interruptible;
} ctisp_mrd_record;

/// CONFIG_MRD_EVENT (message type 254): server sends records of media routing domains to a
/// client.
///
/// Since protocol version 20.
typedef struct ctisp_config_mrd_event {
    /// NumRecords: RecordType, FltMRDomainID, FltEnterpriseName, FltDescription,
    /// FltMaxTaskDuration, FltInterruptible.
    const struct ctisp_mrd_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_mrd_event;

/// One entry of the list in CONFIG_PERIPHERAL_EVENT.
typedef struct ctisp_peripheral_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// ConfigPeripheralID: peripheral that this record is about.
    uint32_t config_peripheral_id;
    /// Whether `config_peripheral_id` is there.
    bool has_config_peripheral_id;
    /// DefaultAgentDeskSettingsID: desk settings that hold on the peripheral by default.
    uint32_t default_agent_desk_settings_id;
    /// Whether `default_agent_desk_settings_id` is there.
    bool has_default_agent_desk_settings_id;
} ctisp_peripheral_record;

/// CONFIG_PERIPHERAL_EVENT (message type 260): server sends records of peripherals to a
/// client.
///
/// Since protocol version 22.
typedef struct ctisp_config_peripheral_event {
    /// NumRecords: RecordType, ConfigPeripheralID, DefaultAgentDeskSettingsID.
    const struct ctisp_peripheral_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_peripheral_event;

/// One entry of the list in CONFIG_AGENT_DESK_SETTINGS_EVENT.
typedef struct ctisp_desk_settings_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1
    /// by default.
    uint32_t agent_desk_settings_id;
    /// Whether `agent_desk_settings_id` is there.
    bool has_agent_desk_settings_id;
    /// FltDeskSettingsMask: bit mask: desk settings that are a plain yes or no. Bits of
    /// DeskSettingsMask.
    uint32_t flt_desk_settings_mask;
    /// Whether `flt_desk_settings_mask` is there.
    bool has_flt_desk_settings_mask;
    /// FltWrapUpDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    /// Values of WrapupDataIncomingMode.
    uint32_t flt_wrap_up_data_incoming_mode;
    /// Whether `flt_wrap_up_data_incoming_mode` is there.
    bool has_flt_wrap_up_data_incoming_mode;
    /// FltWrapUpDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    /// Values of WrapupDataOutgoingMode.
    uint32_t flt_wrap_up_data_outgoing_mode;
    /// Whether `flt_wrap_up_data_outgoing_mode` is there.
    bool has_flt_wrap_up_data_outgoing_mode;
    /// FltLogoutNonActivityTime: after how many idle seconds the agent is signed out.
    uint32_t flt_logout_non_activity_time;
    /// Whether `flt_logout_non_activity_time` is there.
    bool has_flt_logout_non_activity_time;
    /// FltQualityRecordingRate: rate at which calls of the agent are recorded.
    uint32_t flt_quality_recording_rate;
    /// Whether `flt_quality_recording_rate` is there.
    bool has_flt_quality_recording_rate;
    /// FltRingNoAnswerTime: after how many seconds of ringing a call goes elsewhere.
    uint32_t flt_ring_no_answer_time;
    /// Whether `flt_ring_no_answer_time` is there.
    bool has_flt_ring_no_answer_time;
    /// FltSilentMonitorWarningMessage: whether the desktop shows a warning box when monitoring
    /// starts.
    uint32_t flt_silent_monitor_warning_message;
    /// Whether `flt_silent_monitor_warning_message` is there.
    bool has_flt_silent_monitor_warning_message;
    /// FltSilentMonitorAudibleIndication: whether the start of silent monitoring makes a click.
    uint32_t flt_silent_monitor_audible_indication;
    /// Whether `flt_silent_monitor_audible_indication` is there.
    bool has_flt_silent_monitor_audible_indication;
    /// FltSupervisorAssistCallMethod: how assistance joins: by blind conference when set, else by
    /// consult call.
    uint32_t flt_supervisor_assist_call_method;
    /// Whether `flt_supervisor_assist_call_method` is there.
    bool has_flt_supervisor_assist_call_method;
    /// FltEmergencyCallMethod: how emergency help joins: by blind conference when set, else by
    /// consult call.
    uint32_t flt_emergency_call_method;
    /// Whether `flt_emergency_call_method` is there.
    bool has_flt_emergency_call_method;
    /// FltAutoRecordOnEmergency: whether a request for emergency help starts a recording.
    uint32_t flt_auto_record_on_emergency;
    /// Whether `flt_auto_record_on_emergency` is there.
    bool has_flt_auto_record_on_emergency;
    /// FltRecordingMode: whether recording requests take the way over Unified CM and PIM.
    uint32_t flt_recording_mode;
    /// Whether `flt_recording_mode` is there.
    bool has_flt_recording_mode;
    /// FltWorkModeTimer: when automatic wrap-up ends; the guides name no unit.
    uint32_t flt_work_mode_timer;
    /// Whether `flt_work_mode_timer` is there.
    bool has_flt_work_mode_timer;
    /// FltRingNoAnswerDnId: where unanswered calls go, by dialed number id.
    uint32_t flt_ring_no_answer_dn_id;
    /// Whether `flt_ring_no_answer_dn_id` is there.
    bool has_flt_ring_no_answer_dn_id;
    /// FltDefaultDevicePortAddress: takes the place of the default port address of the agent's
    /// phone. At most 31 characters; NULL: absent.
    const char *flt_default_device_port_address;
    /// PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    /// Values of PlayZipTone. Since version 23.
    uint32_t play_zip_tone;
    /// Whether `play_zip_tone` is there.
    bool has_play_zip_tone;
    /// ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. Values of
    /// ACDSharedLineUsage. Since version 23.
    uint32_t acd_shared_line_usage;
    /// Whether `acd_shared_line_usage` is there.
    bool has_acd_shared_line_usage;
} ctisp_desk_settings_record;

/// CONFIG_AGENT_DESK_SETTINGS_EVENT (message type 261): server sends records of agent desk
/// settings to a client.
///
/// Since protocol version 22.
typedef struct ctisp_config_agent_desk_settings_event {
    /// NumRecords: RecordType, AgentDeskSettingsID, FltDeskSettingsMask,
    /// FltWrapUpDataIncomingMode, FltWrapUpDataOutgoingMode, FltLogoutNonActivityTime,
    /// FltQualityRecordingRate, FltRingNoAnswerTime, FltSilentMonitorWarningMessage,
    /// FltSilentMonitorAudibleIndication, FltSupervisorAssistCallMethod, FltEmergencyCallMethod,
    /// FltAutoRecordOnEmergency, FltRecordingMode, FltWorkModeTimer, FltRingNoAnswerDnId,
    /// FltDefaultDevicePortAddress, PlayZipTone, ACDSharedLineUsage.
    const struct ctisp_desk_settings_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_agent_desk_settings_event;

/// One entry of the list in CONFIG_TERMINAL_EVENT.
typedef struct ctisp_terminal_record {
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
    /// TerminalType: what sort of terminal it is.
    uint16_t terminal_type;
    /// Whether `terminal_type` is there.
    bool has_terminal_type;
    /// TerminalDeviceName: terminal, by the name of its device. At most 63 characters; NULL:
    /// absent. Since version 23.
    const char *terminal_device_name;
    /// TerminalTypeName: what this sort of terminal is called. At most 99 characters; NULL:
    /// absent.
    const char *terminal_type_name;
    /// NumInstruments: number of instruments to come, up to 10.
    uint16_t num_instruments;
    /// Whether `num_instruments` is there.
    bool has_num_instruments;
    /// Instrument: one instrument of the terminal, which has no more than 10. At most 63
    /// characters; NULL: absent.
    const char *const *instruments;
    /// How many `instruments`.
    size_t instruments_count;
} ctisp_terminal_record;

/// CONFIG_TERMINAL_EVENT (message type 276): server sends records of the terminals that agents
/// use to a client.
///
/// Since protocol version 24.
typedef struct ctisp_config_terminal_event {
    /// NumRecords: RecordType, TerminalType, TerminalDeviceName, TerminalTypeName, NumInstruments,
    /// Instrument.
    const struct ctisp_terminal_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_terminal_event;

/// One entry of the list in CONFIG_AGENT_SERVICE_EVENT.
typedef struct ctisp_agent_service_record {
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    uint32_t agent_skill_target_id;
    /// Whether `agent_skill_target_id` is there.
    bool has_agent_skill_target_id;
    /// NumOfEnabledServices: number of AI services that are on for the call.
    uint16_t num_of_enabled_services;
    /// Whether `num_of_enabled_services` is there.
    bool has_num_of_enabled_services;
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService.
    const uint16_t *flt_enabled_services;
    /// How many `flt_enabled_services`.
    size_t flt_enabled_services_count;
    /// RecordType: what to do with the record: add it, change it or delete it. Values of
    /// ConfigRecordType.
    uint16_t record_type;
    /// Whether `record_type` is there.
    bool has_record_type;
} ctisp_agent_service_record;

/// CONFIG_AGENT_SERVICE_EVENT (message type 282): server tells a client which services are
/// enabled for agents.
///
/// Since protocol version 24.
typedef struct ctisp_config_agent_service_event {
    /// NumRecords: AgentSkillTargetID, NumOfEnabledServices, FltEnabledServices, RecordType.
    const struct ctisp_agent_service_record *records;
    /// How many `records`.
    size_t records_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_config_agent_service_event;

/// SYSTEM_EVENT (message type 31): server tells a client of a change in the health of PG,
/// peripheral or server.
typedef struct ctisp_system_event {
    /// PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    /// normally. Bits of PGStatusCode.
    uint32_t pg_status;
    /// ICMCentralControllerTime: date and time at the central controller.
    uint32_t icm_central_controller_time;
    /// SystemEventID: tells what happened in the system. Values of SystemEventID.
    uint32_t system_event_id;
    /// SystemEventArg1: argument 1 of the system event, which says what it stands for.
    uint32_t system_event_arg1;
    /// SystemEventArg2: argument 2 of the system event; some events have none.
    uint32_t system_event_arg2;
    /// SystemEventArg3: argument 3 of the system event; some events have none.
    uint32_t system_event_arg3;
    /// EventDeviceType: what type of id EventDeviceID holds; DEVID_NONE when it is missing. Values
    /// of DeviceIDType. 0xFFFF: none. Since version 10.
    uint16_t event_device_type;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    const char *text;
    /// EventDeviceID: device that the system event concerns, when there is one. At most 63
    /// characters; NULL: absent.
    const char *event_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_system_event;

/// CLIENT_EVENT_REPORT_REQ (message type 32): client raises an alarm, as plain text or as the
/// state of a named object.
typedef struct ctisp_client_event_report_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// State: how serious the event is: 0 normal, 1 a warning, 2 an error. Values of AlarmState.
    uint16_t state;
    /// ObjectName: alarm object that the event sets; one that does not exist yet is created. At
    /// most 127 characters; NULL: absent.
    const char *object_name;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent. Required.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_client_event_report_req;

/// CLIENT_EVENT_REPORT_CONF (message type 33): server has passed the alarm on.
typedef struct ctisp_client_event_report_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_client_event_report_conf;

/// USER_MESSAGE_REQ (message type 107): client sends a text to another client, a supervisor, a
/// team or everybody.
typedef struct ctisp_user_message_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// Distribution: circle of clients that the text goes to. Values of MessageDistribution.
    uint16_t distribution;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    const char *client_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent. Required.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_user_message_req;

/// USER_MESSAGE_CONF (message type 108): server has accepted the text.
typedef struct ctisp_user_message_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_user_message_conf;

/// USER_MESSAGE_EVENT (message type 109): server hands a text over to a client and names the
/// sender.
typedef struct ctisp_user_message_event {
    /// ICMCentralControllerTime: date and time at the central controller.
    uint32_t icm_central_controller_time;
    /// Distribution: circle of clients that the text goes to. Values of MessageDistribution.
    uint16_t distribution;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    const char *client_id;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_user_message_event;

/// REGISTER_VARIABLES_REQ (message type 110): client names the call variables it wants to be
/// sent; until then it gets all of them.
typedef struct ctisp_register_variables_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// CallVariableMask: bit mask: call variables the client wants to get. Bits of
    /// CallVariableMask.
    uint16_t call_variable_mask;
    /// NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// NamedArray: element of an ECC array with its name; all named data share 2000 bytes.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_register_variables_req;

/// REGISTER_VARIABLES_CONF (message type 111): server has noted the client's choice of
/// variables.
typedef struct ctisp_register_variables_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_register_variables_conf;

/// QUERY_AGENT_STATISTICS_REQ (message type 112): client asks for the statistics of an agent.
typedef struct ctisp_query_agent_statistics_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_query_agent_statistics_req;

/// QUERY_AGENT_STATISTICS_CONF (message type 113): server returns the agent's figures since
/// login and since midnight.
typedef struct ctisp_query_agent_statistics_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// AvailTimeSession: since sign-in: time in the Available state, in seconds.
    uint32_t avail_time_session;
    /// LoggedOnTimeSession: since sign-in: time signed in, in seconds.
    uint32_t logged_on_time_session;
    /// NotReadyTimeSession: since sign-in: time in the Not Ready state, in seconds.
    uint32_t not_ready_time_session;
    /// ICMAvailableTimeSession: since sign-in: time in the Unified CCE Available state, in
    /// seconds.
    uint32_t icm_available_time_session;
    /// RoutableTimeSession: since sign-in: time in the Routable state over all skill groups, in
    /// seconds.
    uint32_t routable_time_session;
    /// AgentOutCallsSession: since sign-in: number of outbound ACD calls that ended.
    uint32_t agent_out_calls_session;
    /// AgentOutCallsTalkTimeSession: since sign-in: talk time of outbound ACD calls in seconds,
    /// with hold.
    uint32_t agent_out_calls_talk_time_session;
    /// AgentOutCallsTimeSession: since sign-in: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    uint32_t agent_out_calls_time_session;
    /// AgentOutCallsHeldSession: since sign-in: number of ended outbound ACD calls that were put
    /// on hold.
    uint32_t agent_out_calls_held_session;
    /// AgentOutCallsHeldTimeSession: since sign-in: hold time of outbound ACD calls in seconds.
    uint32_t agent_out_calls_held_time_session;
    /// HandledCallsSession: since sign-in: number of inbound ACD calls that were handled.
    uint32_t handled_calls_session;
    /// HandledCallsTalkTimeSession: since sign-in: talk time of handled inbound calls in seconds,
    /// with hold.
    uint32_t handled_calls_talk_time_session;
    /// HandledCallsAfterCallTimeSession: since sign-in: after-call work time of handled inbound
    /// calls in seconds.
    uint32_t handled_calls_after_call_time_session;
    /// HandledCallsTimeSession: since sign-in: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    uint32_t handled_calls_time_session;
    /// IncomingCallsHeldSession: since sign-in: number of ended inbound ACD calls that were put on
    /// hold.
    uint32_t incoming_calls_held_session;
    /// IncomingCallsHeldTimeSession: since sign-in: hold time of ended inbound ACD calls in
    /// seconds.
    uint32_t incoming_calls_held_time_session;
    /// InternalCallsSession: since sign-in: number of internal calls that the agent placed.
    uint32_t internal_calls_session;
    /// InternalCallsTimeSession: since sign-in: time on internal calls that the agent placed, in
    /// seconds.
    uint32_t internal_calls_time_session;
    /// InternalCallsRcvdSession: since sign-in: number of internal calls that came in.
    uint32_t internal_calls_rcvd_session;
    /// InternalCallsRcvdTimeSession: since sign-in: time on incoming internal calls in seconds.
    uint32_t internal_calls_rcvd_time_session;
    /// InternalCallsHeldSession: since sign-in: number of internal calls that were put on hold.
    uint32_t internal_calls_held_session;
    /// InternalCallsHeldTimeSession: since sign-in: hold time of ended internal calls in seconds.
    uint32_t internal_calls_held_time_session;
    /// AutoOutCallsSession: since sign-in: number of predictive outbound calls that ended.
    uint32_t auto_out_calls_session;
    /// AutoOutCallsTalkTimeSession: since sign-in: talk time of predictive outbound calls in
    /// seconds, with hold.
    uint32_t auto_out_calls_talk_time_session;
    /// AutoOutCallsTimeSession: since sign-in: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    uint32_t auto_out_calls_time_session;
    /// AutoOutCallsHeldSession: since sign-in: number of ended predictive outbound calls that were
    /// put on hold.
    uint32_t auto_out_calls_held_session;
    /// AutoOutCallsHeldTimeSession: since sign-in: hold time of predictive outbound calls in
    /// seconds.
    uint32_t auto_out_calls_held_time_session;
    /// PreviewCallsSession: since sign-in: number of outbound preview calls that ended.
    uint32_t preview_calls_session;
    /// PreviewCallsTalkTimeSession: since sign-in: talk time of outbound preview calls in seconds,
    /// with hold.
    uint32_t preview_calls_talk_time_session;
    /// PreviewCallsTimeSession: since sign-in: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    uint32_t preview_calls_time_session;
    /// PreviewCallsHeldSession: since sign-in: number of ended outbound preview calls that were
    /// put on hold.
    uint32_t preview_calls_held_session;
    /// PreviewCallsHeldTimeSession: since sign-in: hold time of outbound preview calls in seconds.
    uint32_t preview_calls_held_time_session;
    /// ReservationCallsSession: since sign-in: number of agent reservation calls that ended.
    uint32_t reservation_calls_session;
    /// ReservationCallsTalkTimeSession: since sign-in: talk time of agent reservation calls in
    /// seconds, with hold.
    uint32_t reservation_calls_talk_time_session;
    /// ReservationCallsTimeSession: since sign-in: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    uint32_t reservation_calls_time_session;
    /// ReservationCallsHeldSession: since sign-in: number of ended agent reservation calls that
    /// were put on hold.
    uint32_t reservation_calls_held_session;
    /// ReservationCallsHeldTimeSession: since sign-in: hold time of agent reservation calls in
    /// seconds.
    uint32_t reservation_calls_held_time_session;
    /// BargeInCallsSession: since sign-in: number of barge-ins that supervisors completed.
    uint32_t barge_in_calls_session;
    /// InterceptCallsSession: since sign-in: number of intercepts that supervisors completed.
    uint32_t intercept_calls_session;
    /// MonitorCallsSession: since sign-in: number of call monitorings that supervisors completed.
    uint32_t monitor_calls_session;
    /// WhisperCallsSession: since sign-in: number of whispers that supervisors completed.
    uint32_t whisper_calls_session;
    /// EmergencyCallsSession: since sign-in: number of emergency calls.
    uint32_t emergency_calls_session;
    /// AvailTimeToday: since midnight: time in the Available state, in seconds.
    uint32_t avail_time_today;
    /// LoggedOnTimeToday: since midnight: time signed in, in seconds.
    uint32_t logged_on_time_today;
    /// NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds.
    uint32_t not_ready_time_today;
    /// ICMAvailableTimeToday: since midnight: time in the Unified CCE Available state, in seconds.
    uint32_t icm_available_time_today;
    /// RoutableTimeToday: since midnight: time in the Routable state over all skill groups, in
    /// seconds.
    uint32_t routable_time_today;
    /// AgentOutCallsToday: since midnight: number of outbound ACD calls that ended.
    uint32_t agent_out_calls_today;
    /// AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds,
    /// with hold.
    uint32_t agent_out_calls_talk_time_today;
    /// AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    /// after-call work too).
    uint32_t agent_out_calls_time_today;
    /// AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    /// hold.
    uint32_t agent_out_calls_held_today;
    /// AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds.
    uint32_t agent_out_calls_held_time_today;
    /// HandledCallsToday: since midnight: number of inbound ACD calls that were handled.
    uint32_t handled_calls_today;
    /// HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    /// with hold.
    uint32_t handled_calls_talk_time_today;
    /// HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound
    /// calls in seconds.
    uint32_t handled_calls_after_call_time_today;
    /// HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    uint32_t handled_calls_time_today;
    /// IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    /// hold.
    uint32_t incoming_calls_held_today;
    /// IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in
    /// seconds.
    uint32_t incoming_calls_held_time_today;
    /// InternalCallsToday: since midnight: number of internal calls that the agent placed.
    uint32_t internal_calls_today;
    /// InternalCallsTimeToday: since midnight: time on internal calls that the agent placed, in
    /// seconds.
    uint32_t internal_calls_time_today;
    /// InternalCallsRcvdToday: since midnight: number of internal calls that came in.
    uint32_t internal_calls_rcvd_today;
    /// InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds.
    uint32_t internal_calls_rcvd_time_today;
    /// InternalCallsHeldToday: since midnight: number of internal calls that were put on hold.
    uint32_t internal_calls_held_today;
    /// InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    uint32_t internal_calls_held_time_today;
    /// AutoOutCallsToday: since midnight: number of predictive outbound calls that ended.
    uint32_t auto_out_calls_today;
    /// AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in
    /// seconds, with hold.
    uint32_t auto_out_calls_talk_time_today;
    /// AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    uint32_t auto_out_calls_time_today;
    /// AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    /// put on hold.
    uint32_t auto_out_calls_held_today;
    /// AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in
    /// seconds.
    uint32_t auto_out_calls_held_time_today;
    /// PreviewCallsToday: since midnight: number of outbound preview calls that ended.
    uint32_t preview_calls_today;
    /// PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    /// with hold.
    uint32_t preview_calls_talk_time_today;
    /// PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    uint32_t preview_calls_time_today;
    /// PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    /// on hold.
    uint32_t preview_calls_held_today;
    /// PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    uint32_t preview_calls_held_time_today;
    /// ReservationCallsToday: since midnight: number of agent reservation calls that ended.
    uint32_t reservation_calls_today;
    /// ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    /// seconds, with hold.
    uint32_t reservation_calls_talk_time_today;
    /// ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    uint32_t reservation_calls_time_today;
    /// ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that
    /// were put on hold.
    uint32_t reservation_calls_held_today;
    /// ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    /// seconds.
    uint32_t reservation_calls_held_time_today;
    /// BargeInCallsToday: since midnight: number of barge-ins that supervisors completed.
    uint32_t barge_in_calls_today;
    /// InterceptCallsToday: since midnight: number of intercepts that supervisors completed.
    uint32_t intercept_calls_today;
    /// MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    uint32_t monitor_calls_today;
    /// WhisperCallsToday: since midnight: number of whispers that supervisors completed.
    uint32_t whisper_calls_today;
    /// EmergencyCallsToday: since midnight: number of emergency calls.
    uint32_t emergency_calls_today;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_query_agent_statistics_conf;

/// QUERY_SKILL_GROUP_STATISTICS_REQ (message type 114): client asks for the statistics of a
/// skill group.
typedef struct ctisp_query_skill_group_statistics_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
} ctisp_query_skill_group_statistics_req;

/// QUERY_SKILL_GROUP_STATISTICS_CONF (message type 115): server returns the group's figures:
/// now, five minutes, half hour and since midnight.
typedef struct ctisp_query_skill_group_statistics_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_number;
    /// SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    /// none. 0xFFFFFFFF: none.
    uint32_t skill_group_id;
    /// AgentsLoggedOn: number of agents signed in to the skill group at this moment.
    uint32_t agents_logged_on;
    /// AgentsAvail: number of agents who are Available for the skill group at this moment.
    uint32_t agents_avail;
    /// AgentsNotReady: number of agents who are Not Ready at this moment.
    uint32_t agents_not_ready;
    /// AgentsReady: number of agents who are Ready at this moment.
    uint32_t agents_ready;
    /// AgentsTalkingIn: number of agents in talk on inbound calls at this moment.
    uint32_t agents_talking_in;
    /// AgentsTalkingOut: number of agents in talk on outbound calls at this moment.
    uint32_t agents_talking_out;
    /// AgentsTalkingOther: number of agents in talk on internal calls at this moment.
    uint32_t agents_talking_other;
    /// AgentsWorkNotReady: number of agents who are Work Not Ready at this moment.
    uint32_t agents_work_not_ready;
    /// AgentsWorkReady: number of agents who are Work Ready at this moment.
    uint32_t agents_work_ready;
    /// AgentsBusyOther: number of agents taken up by calls of other skill groups.
    uint32_t agents_busy_other;
    /// AgentsReserved: number of agents who are Reserved at this moment.
    uint32_t agents_reserved;
    /// AgentsHold: number of the skill group's calls on hold at this moment.
    uint32_t agents_hold;
    /// AgentsICMAvailable: number of agents who are Unified CCE Available at this moment.
    uint32_t agents_icm_available;
    /// AgentsApplicationAvailable: number of agents who are Application Available at this moment.
    uint32_t agents_application_available;
    /// AgentsTalkingAutoOut: number of predictive outbound calls in talk at this moment.
    uint32_t agents_talking_auto_out;
    /// AgentsTalkingPreview: number of outbound preview calls in talk at this moment.
    uint32_t agents_talking_preview;
    /// AgentsTalkingReservation: number of agent reservation calls in talk at this moment.
    uint32_t agents_talking_reservation;
    /// RouterCallsQNow: number of calls in the router's queue for the group (0xFFFFFFFF: not
    /// known). 0xFFFFFFFF: none.
    uint32_t router_calls_q_now;
    /// LongestRouterCallQNow: longest wait in the router's queue at this moment, in seconds
    /// (0xFFFFFFFF: not known). 0xFFFFFFFF: none.
    uint32_t longest_router_call_q_now;
    /// CallsQNow: number of calls in the group's queue at this moment (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t calls_q_now;
    /// CallsQTimeNow: summed waiting time in seconds of the calls now in the queue (0xFFFFFFFF:
    /// not known). 0xFFFFFFFF: none.
    uint32_t calls_q_time_now;
    /// LongestCallQNow: longest waiting time in seconds among the calls now in the queue
    /// (0xFFFFFFFF: not known). 0xFFFFFFFF: none.
    uint32_t longest_call_q_now;
    /// AvailTimeTo5: present 5 minutes: time in the Available state, in seconds.
    uint32_t avail_time_to5;
    /// LoggedOnTimeTo5: present 5 minutes: time signed in, in seconds.
    uint32_t logged_on_time_to5;
    /// NotReadyTimeTo5: present 5 minutes: time in the Not Ready state, in seconds.
    uint32_t not_ready_time_to5;
    /// AgentOutCallsTo5: present 5 minutes: number of outbound ACD calls that ended.
    uint32_t agent_out_calls_to5;
    /// AgentOutCallsTalkTimeTo5: present 5 minutes: talk time of outbound ACD calls in seconds,
    /// with hold.
    uint32_t agent_out_calls_talk_time_to5;
    /// AgentOutCallsTimeTo5: present 5 minutes: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    uint32_t agent_out_calls_time_to5;
    /// AgentOutCallsHeldTo5: present 5 minutes: number of ended outbound ACD calls that were put
    /// on hold.
    uint32_t agent_out_calls_held_to5;
    /// AgentOutCallsHeldTimeTo5: present 5 minutes: hold time of outbound ACD calls in seconds.
    uint32_t agent_out_calls_held_time_to5;
    /// HandledCallsTo5: present 5 minutes: number of inbound ACD calls that were handled.
    uint32_t handled_calls_to5;
    /// HandledCallsTalkTimeTo5: present 5 minutes: talk time of handled inbound calls in seconds,
    /// with hold.
    uint32_t handled_calls_talk_time_to5;
    /// HandledCallsAfterCallTimeTo5: present 5 minutes: after-call work time of handled inbound
    /// calls in seconds.
    uint32_t handled_calls_after_call_time_to5;
    /// HandledCallsTimeTo5: present 5 minutes: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    uint32_t handled_calls_time_to5;
    /// IncomingCallsHeldTo5: present 5 minutes: number of ended inbound ACD calls that were put on
    /// hold.
    uint32_t incoming_calls_held_to5;
    /// IncomingCallsHeldTimeTo5: present 5 minutes: hold time of ended inbound ACD calls in
    /// seconds.
    uint32_t incoming_calls_held_time_to5;
    /// InternalCallsRcvdTo5: present 5 minutes: number of internal calls that came in.
    uint32_t internal_calls_rcvd_to5;
    /// InternalCallsRcvdTimeTo5: present 5 minutes: time on incoming internal calls in seconds.
    uint32_t internal_calls_rcvd_time_to5;
    /// InternalCallsHeldTo5: present 5 minutes: number of internal calls that were put on hold.
    uint32_t internal_calls_held_to5;
    /// InternalCallsHeldTimeTo5: present 5 minutes: hold time of ended internal calls in seconds.
    uint32_t internal_calls_held_time_to5;
    /// AutoOutCallsTo5: present 5 minutes: number of predictive outbound calls that ended.
    uint32_t auto_out_calls_to5;
    /// AutoOutCallsTalkTimeTo5: present 5 minutes: talk time of predictive outbound calls in
    /// seconds, with hold.
    uint32_t auto_out_calls_talk_time_to5;
    /// AutoOutCallsTimeTo5: present 5 minutes: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    uint32_t auto_out_calls_time_to5;
    /// AutoOutCallsHeldTo5: present 5 minutes: number of ended predictive outbound calls that were
    /// put on hold.
    uint32_t auto_out_calls_held_to5;
    /// AutoOutCallsHeldTimeTo5: present 5 minutes: hold time of predictive outbound calls in
    /// seconds.
    uint32_t auto_out_calls_held_time_to5;
    /// PreviewCallsTo5: present 5 minutes: number of outbound preview calls that ended.
    uint32_t preview_calls_to5;
    /// PreviewCallsTalkTimeTo5: present 5 minutes: talk time of outbound preview calls in seconds,
    /// with hold.
    uint32_t preview_calls_talk_time_to5;
    /// PreviewCallsTimeTo5: present 5 minutes: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    uint32_t preview_calls_time_to5;
    /// PreviewCallsHeldTo5: present 5 minutes: number of ended outbound preview calls that were
    /// put on hold.
    uint32_t preview_calls_held_to5;
    /// PreviewCallsHeldTimeTo5: present 5 minutes: hold time of outbound preview calls in seconds.
    uint32_t preview_calls_held_time_to5;
    /// ReservationCallsTo5: present 5 minutes: number of agent reservation calls that ended.
    uint32_t reservation_calls_to5;
    /// ReservationCallsTalkTimeTo5: present 5 minutes: talk time of agent reservation calls in
    /// seconds, with hold.
    uint32_t reservation_calls_talk_time_to5;
    /// ReservationCallsTimeTo5: present 5 minutes: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    uint32_t reservation_calls_time_to5;
    /// ReservationCallsHeldTo5: present 5 minutes: number of ended agent reservation calls that
    /// were put on hold.
    uint32_t reservation_calls_held_to5;
    /// ReservationCallsHeldTimeTo5: present 5 minutes: hold time of agent reservation calls in
    /// seconds.
    uint32_t reservation_calls_held_time_to5;
    /// BargeInCallsTo5: present 5 minutes: number of barge-ins that supervisors completed.
    uint32_t barge_in_calls_to5;
    /// InterceptCallsTo5: present 5 minutes: number of intercepts that supervisors completed.
    uint32_t intercept_calls_to5;
    /// MonitorCallsTo5: present 5 minutes: number of call monitorings that supervisors completed.
    uint32_t monitor_calls_to5;
    /// WhisperCallsTo5: present 5 minutes: number of whispers that supervisors completed.
    uint32_t whisper_calls_to5;
    /// EmergencyCallsTo5: present 5 minutes: number of emergency calls.
    uint32_t emergency_calls_to5;
    /// CallsQ5: present 5 minutes: number of calls that were queued to the group (0xFFFFFFFF: not
    /// known). 0xFFFFFFFF: none.
    uint32_t calls_q5;
    /// CallsQTime5: present 5 minutes: summed queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t calls_q_time5;
    /// LongestCallQ5: present 5 minutes: longest queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t longest_call_q5;
    /// AvailTimeToHalf: present half hour: time in the Available state, in seconds.
    uint32_t avail_time_to_half;
    /// LoggedOnTimeToHalf: present half hour: time signed in, in seconds.
    uint32_t logged_on_time_to_half;
    /// NotReadyTimeToHalf: present half hour: time in the Not Ready state, in seconds.
    uint32_t not_ready_time_to_half;
    /// AgentOutCallsToHalf: present half hour: number of outbound ACD calls that ended.
    uint32_t agent_out_calls_to_half;
    /// AgentOutCallsTalkTimeToHalf: present half hour: talk time of outbound ACD calls in seconds,
    /// with hold.
    uint32_t agent_out_calls_talk_time_to_half;
    /// AgentOutCallsTimeToHalf: present half hour: handle time of outbound ACD calls in seconds
    /// (hold, after-call work too).
    uint32_t agent_out_calls_time_to_half;
    /// AgentOutCallsHeldToHalf: present half hour: number of ended outbound ACD calls that were
    /// put on hold.
    uint32_t agent_out_calls_held_to_half;
    /// AgentOutCallsHeldTimeToHalf: present half hour: hold time of outbound ACD calls in seconds.
    uint32_t agent_out_calls_held_time_to_half;
    /// HandledCallsToHalf: present half hour: number of inbound ACD calls that were handled.
    uint32_t handled_calls_to_half;
    /// HandledCallsTalkTimeToHalf: present half hour: talk time of handled inbound calls in
    /// seconds, with hold.
    uint32_t handled_calls_talk_time_to_half;
    /// HandledCallsAfterCallTimeToHalf: present half hour: after-call work time of handled inbound
    /// calls in seconds.
    uint32_t handled_calls_after_call_time_to_half;
    /// HandledCallsTimeToHalf: present half hour: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    uint32_t handled_calls_time_to_half;
    /// IncomingCallsHeldToHalf: present half hour: number of ended inbound ACD calls that were put
    /// on hold.
    uint32_t incoming_calls_held_to_half;
    /// IncomingCallsHeldTimeToHalf: present half hour: hold time of ended inbound ACD calls in
    /// seconds.
    uint32_t incoming_calls_held_time_to_half;
    /// InternalCallsRcvdToHalf: present half hour: number of internal calls that came in.
    uint32_t internal_calls_rcvd_to_half;
    /// InternalCallsRcvdTimeToHalf: present half hour: time on incoming internal calls in seconds.
    uint32_t internal_calls_rcvd_time_to_half;
    /// InternalCallsHeldToHalf: present half hour: number of internal calls that were put on hold.
    uint32_t internal_calls_held_to_half;
    /// InternalCallsHeldTimeToHalf: present half hour: hold time of ended internal calls in
    /// seconds.
    uint32_t internal_calls_held_time_to_half;
    /// AutoOutCallsToHalf: present half hour: number of predictive outbound calls that ended.
    uint32_t auto_out_calls_to_half;
    /// AutoOutCallsTalkTimeToHalf: present half hour: talk time of predictive outbound calls in
    /// seconds, with hold.
    uint32_t auto_out_calls_talk_time_to_half;
    /// AutoOutCallsTimeToHalf: present half hour: handle time of predictive outbound calls in
    /// seconds (hold, after-call work too).
    uint32_t auto_out_calls_time_to_half;
    /// AutoOutCallsHeldToHalf: present half hour: number of ended predictive outbound calls that
    /// were put on hold.
    uint32_t auto_out_calls_held_to_half;
    /// AutoOutCallsHeldTimeToHalf: present half hour: hold time of predictive outbound calls in
    /// seconds.
    uint32_t auto_out_calls_held_time_to_half;
    /// PreviewCallsToHalf: present half hour: number of outbound preview calls that ended.
    uint32_t preview_calls_to_half;
    /// PreviewCallsTalkTimeToHalf: present half hour: talk time of outbound preview calls in
    /// seconds, with hold.
    uint32_t preview_calls_talk_time_to_half;
    /// PreviewCallsTimeToHalf: present half hour: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    uint32_t preview_calls_time_to_half;
    /// PreviewCallsHeldToHalf: present half hour: number of ended outbound preview calls that were
    /// put on hold.
    uint32_t preview_calls_held_to_half;
    /// PreviewCallsHeldTimeToHalf: present half hour: hold time of outbound preview calls in
    /// seconds.
    uint32_t preview_calls_held_time_to_half;
    /// ReservationCallsToHalf: present half hour: number of agent reservation calls that ended.
    uint32_t reservation_calls_to_half;
    /// ReservationCallsTalkTimeToHalf: present half hour: talk time of agent reservation calls in
    /// seconds, with hold.
    uint32_t reservation_calls_talk_time_to_half;
    /// ReservationCallsTimeToHalf: present half hour: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    uint32_t reservation_calls_time_to_half;
    /// ReservationCallsHeldToHalf: present half hour: number of ended agent reservation calls that
    /// were put on hold.
    uint32_t reservation_calls_held_to_half;
    /// ReservationCallsHeldTimeToHalf: present half hour: hold time of agent reservation calls in
    /// seconds.
    uint32_t reservation_calls_held_time_to_half;
    /// BargeInCallsToHalf: present half hour: number of barge-ins that supervisors completed.
    uint32_t barge_in_calls_to_half;
    /// InterceptCallsToHalf: present half hour: number of intercepts that supervisors completed.
    uint32_t intercept_calls_to_half;
    /// MonitorCallsToHalf: present half hour: number of call monitorings that supervisors
    /// completed.
    uint32_t monitor_calls_to_half;
    /// WhisperCallsToHalf: present half hour: number of whispers that supervisors completed.
    uint32_t whisper_calls_to_half;
    /// EmergencyCallsToHalf: present half hour: number of emergency calls.
    uint32_t emergency_calls_to_half;
    /// CallsQHalf: present half hour: number of calls that were queued to the group (0xFFFFFFFF:
    /// not known). 0xFFFFFFFF: none.
    uint32_t calls_q_half;
    /// CallsQTimeHalf: present half hour: summed queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t calls_q_time_half;
    /// LongestCallQHalf: present half hour: longest queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t longest_call_q_half;
    /// AvailTimeToday: since midnight: time in the Available state, in seconds.
    uint32_t avail_time_today;
    /// LoggedOnTimeToday: since midnight: time signed in, in seconds.
    uint32_t logged_on_time_today;
    /// NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds.
    uint32_t not_ready_time_today;
    /// AgentOutCallsToday: since midnight: number of outbound ACD calls that ended.
    uint32_t agent_out_calls_today;
    /// AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds,
    /// with hold.
    uint32_t agent_out_calls_talk_time_today;
    /// AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    /// after-call work too).
    uint32_t agent_out_calls_time_today;
    /// AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    /// hold.
    uint32_t agent_out_calls_held_today;
    /// AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds.
    uint32_t agent_out_calls_held_time_today;
    /// HandledCallsToday: since midnight: number of inbound ACD calls that were handled.
    uint32_t handled_calls_today;
    /// HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    /// with hold.
    uint32_t handled_calls_talk_time_today;
    /// HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound
    /// calls in seconds.
    uint32_t handled_calls_after_call_time_today;
    /// HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds
    /// (hold, after-call work too).
    uint32_t handled_calls_time_today;
    /// IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    /// hold.
    uint32_t incoming_calls_held_today;
    /// IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in
    /// seconds.
    uint32_t incoming_calls_held_time_today;
    /// InternalCallsRcvdToday: since midnight: number of internal calls that came in.
    uint32_t internal_calls_rcvd_today;
    /// InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds.
    uint32_t internal_calls_rcvd_time_today;
    /// InternalCallsHeldToday: since midnight: number of internal calls that were put on hold.
    uint32_t internal_calls_held_today;
    /// InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    uint32_t internal_calls_held_time_today;
    /// AutoOutCallsToday: since midnight: number of predictive outbound calls that ended.
    uint32_t auto_out_calls_today;
    /// AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in
    /// seconds, with hold.
    uint32_t auto_out_calls_talk_time_today;
    /// AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    /// (hold, after-call work too).
    uint32_t auto_out_calls_time_today;
    /// AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    /// put on hold.
    uint32_t auto_out_calls_held_today;
    /// AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in
    /// seconds.
    uint32_t auto_out_calls_held_time_today;
    /// PreviewCallsToday: since midnight: number of outbound preview calls that ended.
    uint32_t preview_calls_today;
    /// PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    /// with hold.
    uint32_t preview_calls_talk_time_today;
    /// PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    /// (hold, after-call work too).
    uint32_t preview_calls_time_today;
    /// PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    /// on hold.
    uint32_t preview_calls_held_today;
    /// PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    uint32_t preview_calls_held_time_today;
    /// ReservationCallsToday: since midnight: number of agent reservation calls that ended.
    uint32_t reservation_calls_today;
    /// ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    /// seconds, with hold.
    uint32_t reservation_calls_talk_time_today;
    /// ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in
    /// seconds (hold, after-call work too).
    uint32_t reservation_calls_time_today;
    /// ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that
    /// were put on hold.
    uint32_t reservation_calls_held_today;
    /// ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    /// seconds.
    uint32_t reservation_calls_held_time_today;
    /// BargeInCallsToday: since midnight: number of barge-ins that supervisors completed.
    uint32_t barge_in_calls_today;
    /// InterceptCallsToday: since midnight: number of intercepts that supervisors completed.
    uint32_t intercept_calls_today;
    /// MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    uint32_t monitor_calls_today;
    /// WhisperCallsToday: since midnight: number of whispers that supervisors completed.
    uint32_t whisper_calls_today;
    /// EmergencyCallsToday: since midnight: number of emergency calls.
    uint32_t emergency_calls_today;
    /// CallsQToday: since midnight: number of calls that were queued to the group (0xFFFFFFFF: not
    /// known). 0xFFFFFFFF: none.
    uint32_t calls_q_today;
    /// CallsQTimeToday: since midnight: summed queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t calls_q_time_today;
    /// LongestCallQToday: since midnight: longest queue time in seconds (0xFFFFFFFF: not known).
    /// 0xFFFFFFFF: none.
    uint32_t longest_call_q_today;
} ctisp_query_skill_group_statistics_conf;

/// SET_APP_DATA_REQ (message type 129): client sets variables of an application path; what it
/// leaves out stays as it was.
typedef struct ctisp_set_app_data_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ApplicationPathID: identifies the application path. Required.
    int32_t application_path_id;
    /// Whether `application_path_id` is there.
    bool has_application_path_id;
    /// CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable1;
    /// CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable2;
    /// CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable3;
    /// CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable4;
    /// CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable5;
    /// CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable6;
    /// CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable7;
    /// CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable8;
    /// CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable9;
    /// CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    /// characters; NULL: absent.
    const char *call_variable10;
    /// FltCallTypeID: call type that Unified CCE gives the call.
    uint32_t flt_call_type_id;
    /// Whether `flt_call_type_id` is there.
    bool has_flt_call_type_id;
    /// PreCallInvokeID: invoke id of the pre-call that led to the event.
    uint32_t pre_call_invoke_id;
    /// Whether `pre_call_invoke_id` is there.
    bool has_pre_call_invoke_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_set_app_data_req;

/// SET_APP_DATA_CONF (message type 130): server answers once the application variables are
/// stored safely.
typedef struct ctisp_set_app_data_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_set_app_data_conf;

/// AGENT_DESK_SETTINGS_REQ (message type 131): client asks for the desk settings of an agent.
typedef struct ctisp_agent_desk_settings_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_desk_settings_req;

/// AGENT_DESK_SETTINGS_CONF (message type 132): server returns the agent's desk settings.
typedef struct ctisp_agent_desk_settings_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// DeskSettingsMask: bit mask: desk settings that are on or off. Bits of DeskSettingsMask.
    uint32_t desk_settings_mask;
    /// WrapupDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    /// Values of WrapupDataIncomingMode.
    uint32_t wrapup_data_incoming_mode;
    /// WrapupDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    /// Values of WrapupDataOutgoingMode.
    uint32_t wrapup_data_outgoing_mode;
    /// LogoutNonActivityTime: after how many seconds without desktop activity the agent is signed
    /// out.
    uint32_t logout_non_activity_time;
    /// QualityRecordingRate: rate at which calls of the agent are recorded.
    uint32_t quality_recording_rate;
    /// RingNoAnswerTime: after how many seconds of ringing a call goes elsewhere.
    uint32_t ring_no_answer_time;
    /// SilentMonitorWarningMessage: anything but zero: a warning box appears when silent
    /// monitoring begins.
    uint32_t silent_monitor_warning_message;
    /// SilentMonitorAudibleIndication: anything but zero: silent monitoring begins with an audible
    /// click.
    uint32_t silent_monitor_audible_indication;
    /// SupervisorAssistCallMethod: how assistance joins: zero by consultation, any other value by
    /// blind conference.
    uint32_t supervisor_assist_call_method;
    /// EmergencyCallMethod: how emergency help joins: zero by consultation, any other value by
    /// blind conference.
    uint32_t emergency_call_method;
    /// AutoRecordOnEmergency: anything but zero: a request for emergency help starts a recording.
    uint32_t auto_record_on_emergency;
    /// RecordingMode: anything but zero: recording requests take the way over Unified CM and PIM.
    uint32_t recording_mode;
    /// WorkModeTimer: when automatic wrap-up ends.
    uint32_t work_mode_timer;
    /// RingNoAnswerDN: where unanswered calls are routed next, by dialed number id.
    uint32_t ring_no_answer_dn;
    /// DefaultDevicePortAddress: takes the place of the agent device's default port address. At
    /// most 31 characters; NULL: absent.
    const char *default_device_port_address;
    /// PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    /// Values of PlayZipTone. Since version 23.
    uint32_t play_zip_tone;
    /// Whether `play_zip_tone` is there.
    bool has_play_zip_tone;
    /// ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. Values of
    /// ACDSharedLineUsage. Since version 23.
    uint32_t acd_shared_line_usage;
    /// Whether `acd_shared_line_usage` is there.
    bool has_acd_shared_line_usage;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_desk_settings_conf;

/// START_RECORDING_REQ (message type 147): client asks to record a call; the server passes
/// this on to a recording application.
typedef struct ctisp_start_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ClientPort: TCP port from which the client is connected.
    uint32_t client_port;
    /// BitRate: media bit rate; matters for G.723 alone.
    uint32_t bit_rate;
    /// PacketSize: how many milliseconds of media a packet holds.
    uint32_t packet_size;
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    uint16_t direction;
    /// RTPType: media of the stream: 0 audio, 1 video, 2 data. Values of RTPType.
    uint16_t rtp_type;
    /// EchoCancellation: whether echo is cancelled: off or on. Values of EchoCancellation.
    uint16_t echo_cancellation;
    /// PayloadType: which audio codec is used, by number.
    uint16_t payload_type;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    const char *client_id;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_start_recording_req;

/// START_RECORDING_CONF (message type 148): recording application says that it records; the
/// server passes this on to the client.
typedef struct ctisp_start_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
    /// ServerData: value of the recording server's own, to be returned to it in
    /// STOP_RECORDING_REQ.
    uint32_t server_data;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    const char *client_id;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_start_recording_conf;

/// STOP_RECORDING_REQ (message type 149): client asks to end a recording; the server passes
/// this on to the recording application.
typedef struct ctisp_stop_recording_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// ClientPort: TCP port from which the client is connected.
    uint32_t client_port;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
    /// ServerData: value of the recording server's own, to be returned to it in
    /// STOP_RECORDING_REQ.
    uint32_t server_data;
    /// Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Values
    /// of RTPDirection.
    uint16_t direction;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    const char *client_id;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_stop_recording_req;

/// STOP_RECORDING_CONF (message type 150): recording application says that it has ended; the
/// server passes this on to the client.
typedef struct ctisp_stop_recording_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent.
    const char *client_id;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_stop_recording_conf;

/// SET_AGENT_SERVICE_DATA_REQ (message type 283): client reports how the agent rated the
/// suggestions of an answer service.
///
/// Since protocol version 24.
typedef struct ctisp_set_agent_service_data_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// RouterCallKeyDay: router call key: the day in the 64-bit key.
    uint32_t router_call_key_day;
    /// RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    uint32_t router_call_key_call_id;
    /// RouterCallKeySequenceNumber: router call key: sequence number, which with day and call
    /// gives the TaskID.
    uint32_t router_call_key_sequence_number;
    /// AgentSkillTargetID: agent that was selected, by skill target id.
    uint32_t agent_skill_target_id;
    /// NumOfEnabledServices: number of AI services that are on for the call.
    uint16_t num_of_enabled_services;
    /// Whether `num_of_enabled_services` is there.
    bool has_num_of_enabled_services;
    /// FltEnabledServices: which AI services are on: 1 answers, 2 transcription. Values of
    /// EnabledService.
    const uint16_t *flt_enabled_services;
    /// How many `flt_enabled_services`.
    size_t flt_enabled_services_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_set_agent_service_data_req;

/// SET_AGENT_SERVICE_DATA_CONF (message type 284): server answers with a status, which may
/// tell of a failure.
///
/// Since protocol version 24.
typedef struct ctisp_set_agent_service_data_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// Status: status code that tells why the session is over. Values of StatusCode.
    uint32_t status;
} ctisp_set_agent_service_data_conf;

/// MONITOR_START_REQ (message type 93): client asks for the events of one call or one device,
/// chosen by masks.
typedef struct ctisp_monitor_start_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    uint32_t call_msg_mask;
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    uint32_t agent_state_mask;
    /// MonitoredDeviceType: what type of id MonitoredDeviceID holds; DEVID_NONE when a call is
    /// monitored. Values of DeviceIDType. 0xFFFF: none.
    uint16_t monitored_device_type;
    /// MonitoredDeviceID: device whose events are wanted. At most 63 characters; NULL: absent.
    const char *monitored_device_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_monitor_start_req;

/// MONITOR_START_CONF (message type 94): server has set up the monitor and returns its id.
typedef struct ctisp_monitor_start_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
} ctisp_monitor_start_conf;

/// MONITOR_STOP_REQ (message type 95): client asks to end a call or device monitor.
typedef struct ctisp_monitor_stop_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
} ctisp_monitor_stop_req;

/// MONITOR_STOP_CONF (message type 96): server has removed the monitor.
typedef struct ctisp_monitor_stop_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_monitor_stop_conf;

/// CHANGE_MONITOR_MASK_REQ (message type 97): client gives a call or device monitor new event
/// masks.
typedef struct ctisp_change_monitor_mask_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    uint32_t call_msg_mask;
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    uint32_t agent_state_mask;
} ctisp_change_monitor_mask_req;

/// CHANGE_MONITOR_MASK_CONF (message type 98): server has put the new masks in force.
typedef struct ctisp_change_monitor_mask_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_change_monitor_mask_conf;

/// REGISTER_SERVICE_REQ (message type 143): server application offers a service to the clients
/// of the CTI server.
typedef struct ctisp_register_service_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ServerMode: rule for the choice among several servers. Values of ServerMode.
    uint16_t server_mode;
    /// ServiceName: what the offered service is called, Cisco:CallRecording for one. At most 63
    /// characters; NULL: absent. Required.
    const char *service_name;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_register_service_req;

/// REGISTER_SERVICE_CONF (message type 144): server has registered the service and returns its
/// id.
typedef struct ctisp_register_service_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// RegisteredServiceID: identifies a service registration.
    uint32_t registered_service_id;
} ctisp_register_service_conf;

/// UNREGISTER_SERVICE_REQ (message type 145): server application takes its service back.
typedef struct ctisp_unregister_service_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// RegisteredServiceID: identifies a service registration.
    uint32_t registered_service_id;
} ctisp_unregister_service_req;

/// UNREGISTER_SERVICE_CONF (message type 146): server no longer has the service registered.
typedef struct ctisp_unregister_service_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_unregister_service_conf;

/// FAILURE_CONF (message type 1): server's answer to any request that it refuses, sent instead
/// of the proper confirmation.
typedef struct ctisp_failure_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// Status: status code that tells why the session is over. Values of StatusCode.
    uint32_t status;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_failure_conf;

/// FAILURE_EVENT (message type 2): server reports a failure that no request caused, such as
/// going off line.
typedef struct ctisp_failure_event {
    /// Status: status code that tells why the session is over. Values of StatusCode.
    uint32_t status;
    /// Text: message in plain words: of the user, or about the event. At most 254 characters;
    /// NULL: absent.
    const char *text;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_failure_event;

/// OPEN_REQ (message type 3): client opens its session: version, services, masks and who it
/// is; first message of all.
typedef struct ctisp_open_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// VersionNumber: protocol version the client wants; decides how all later messages are laid
    /// out.
    uint32_t version_number;
    /// IdleTimeout: after how many seconds of client silence the server ends the session;
    /// 0xFFFFFFFF: no limit. 0xFFFFFFFF: none.
    uint32_t idle_timeout;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ServicesRequested: bit mask: CTI services that the client would like. Bits of CTIService.
    uint32_t services_requested;
    /// CallMsgMask: bit mask: call events the client wants to get. Bits of CallMsgMask.
    uint32_t call_msg_mask;
    /// AgentStateMask: bit mask: agent states the client wants to hear of. Bits of AgentStateMask.
    uint32_t agent_state_mask;
    /// ConfigMsgMask: bit mask: configuration events the client wants to get. Bits of
    /// ConfigMsgMask.
    uint32_t config_msg_mask;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_id;
    /// ClientPassword: password that goes with ClientID; may be empty but not missing. At most 64
    /// bytes; data NULL: absent. Required.
    struct ctisp_bytes client_password;
    /// ClientSignature: text by which the client signs. At most 63 characters; NULL: absent.
    const char *client_signature;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// ApplicationPathID: identifies the application path.
    int32_t application_path_id;
    /// Whether `application_path_id` is there.
    bool has_application_path_id;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_open_req;

/// HEARTBEAT_REQ (message type 5): client shows that it is alive and checks that the server
/// is.
typedef struct ctisp_heartbeat_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_heartbeat_req;

/// HEARTBEAT_CONF (message type 6): server answers a heartbeat at once.
typedef struct ctisp_heartbeat_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_heartbeat_conf;

/// CLOSE_REQ (message type 7): client ends its session and says why.
typedef struct ctisp_close_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// Status: status code that tells why the session is over. Values of StatusCode.
    uint32_t status;
} ctisp_close_req;

/// CLOSE_CONF (message type 8): server agrees to the end; the client then closes the
/// connection.
typedef struct ctisp_close_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_close_conf;

/// EMERGENCY_CALL_REQ (message type 121): client says that an agent treats a call as an
/// emergency.
typedef struct ctisp_emergency_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_emergency_call_req;

/// EMERGENCY_CALL_CONF (message type 122): server has found a supervisor for the emergency.
typedef struct ctisp_emergency_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// LineHandle: line of the phone that is used; 0xFFFF when not known. 0xFFFF: none.
    uint16_t line_handle;
    /// LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    /// Values of LineType. 0xFFFF: none.
    uint16_t line_type;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_emergency_call_conf;

/// EMERGENCY_CALL_EVENT (message type 123): server tells bridge clients, team supervisors and
/// recording servers of an emergency.
typedef struct ctisp_emergency_call_event {
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// SessionID: CTI session in question; 0 in an agent state event: the agent has no session
    /// open.
    uint32_t session_id;
    /// ClientID: name by which the client identifies its user. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_id;
    /// ClientAddress: IP address from which the client is connected. At most 63 characters; NULL:
    /// absent. Required.
    const char *client_address;
    /// ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    /// characters; NULL: absent. Versions 14 to 18.
    const char *client_address_ipv6;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_emergency_call_event;

/// SUPERVISE_CALL_REQ (message type 124): supervisor's client monitors, whispers into, barges
/// into or intercepts an agent's call, or stops.
typedef struct ctisp_supervise_call_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// AgentConnectionCallID, AgentConnectionDeviceIDType and AgentConnectionDeviceID: call of the
    /// agent to be supervised; 0xFFFFFFFF means the one now active.
    struct ctisp_connection agent_connection;
    /// SupervisorConnectionCallID, SupervisorConnectionDeviceIDType and
    /// SupervisorConnectionDeviceID: call of the supervisor, 0xFFFFFFFF when there is none.
    struct ctisp_connection supervisor_connection;
    /// SupervisoryAction: what the supervisor wants: clear, monitor, whisper, barge in or
    /// intercept. Values of SupervisoryAction.
    uint16_t supervisory_action;
    /// AgentExtension: extension of the agent's phone. At most 15 characters; NULL: absent.
    const char *agent_extension;
    /// AgentID: id the agent signs in with at the ACD. At most 11 characters; NULL: absent.
    const char *agent_id;
    /// AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters; NULL:
    /// absent.
    const char *agent_instrument;
    /// SupervisorInstrument: number of the supervisor's instrument; bridge and monitor clients
    /// cannot leave it out. At most 63 characters; NULL: absent.
    const char *supervisor_instrument;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_supervise_call_req;

/// SUPERVISE_CALL_CONF (message type 125): server has received the request and names the
/// agent's call.
typedef struct ctisp_supervise_call_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID: call id, which only the
    /// device id and its type make unique; 0xFFFFFFFF when there is none.
    struct ctisp_connection connection;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_supervise_call_conf;

/// One entry of the list in AGENT_TEAM_CONFIG_EVENT.
typedef struct ctisp_team_agent {
    /// AtcAgentID: one agent or supervisor of the team, by agent id. At most 11 characters; NULL:
    /// absent.
    const char *atc_agent_id;
    /// AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    /// regular agent. Bits of AgentFlags.
    uint16_t agent_flags;
    /// Whether `agent_flags` is there.
    bool has_agent_flags;
    /// AtcAgentState: that member's state as a whole. Values of AgentState.
    uint16_t atc_agent_state;
    /// Whether `atc_agent_state` is there.
    bool has_atc_agent_state;
    /// AtcStateDuration: how many seconds that member's state has lasted.
    uint32_t atc_state_duration;
    /// Whether `atc_state_duration` is there.
    bool has_atc_state_duration;
} ctisp_team_agent;

/// AGENT_TEAM_CONFIG_EVENT (message type 128): server sends a supervisor's client the members
/// of the agent team, and every change of them.
typedef struct ctisp_agent_team_config_event {
    /// PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name.
    /// 0xFFFFFFFF: none.
    uint32_t peripheral_id;
    /// TeamID: identifies an agent team.
    uint32_t team_id;
    /// ConfigOperation: what the event does: 0 puts back the permanent team, 1 adds, 2 removes.
    /// Values of TeamConfigOperation.
    uint16_t config_operation;
    /// DepartmentID: department that the agent or team belongs to. Since version 19.
    int32_t department_id;
    /// AgentTeamName: what the team is called. At most 31 characters; NULL: absent. Since version
    /// 16.
    const char *agent_team_name;
    /// NumberOfAgents: AtcAgentID, AgentFlags, AtcAgentState, AtcStateDuration.
    const struct ctisp_team_agent *agents;
    /// How many `agents`.
    size_t agents_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_agent_team_config_event;

/// LIST_AGENT_TEAM_REQ (message type 133): supervisor's client asks which agent teams it may
/// monitor.
typedef struct ctisp_list_agent_team_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// SupervisorID: supervisor who makes the request, by skill target id.
    uint32_t supervisor_id;
} ctisp_list_agent_team_req;

/// LIST_AGENT_TEAM_CONF (message type 134): server returns team ids, in several parts when
/// there are many.
typedef struct ctisp_list_agent_team_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// SegmentNumber: place of this confirmation in a series of them.
    uint16_t segment_number;
    /// More: whether another confirmation comes after this one: 1 yes, 0 no. Values of More.
    uint16_t more;
    /// TeamID: identifies an agent team.
    const uint32_t *team_ids;
    /// How many `team_ids`.
    size_t team_ids_count;
    /// Floating fields that the table of this message does not list, as received; written last.
    const struct ctisp_unknown_field *unknown;
    /// How many `unknown`.
    size_t unknown_count;
} ctisp_list_agent_team_conf;

/// MONITOR_AGENT_TEAM_START_REQ (message type 135): supervisor's client asks for the agent
/// state events of a team.
typedef struct ctisp_monitor_agent_team_start_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// TeamID: identifies an agent team.
    uint32_t team_id;
} ctisp_monitor_agent_team_start_req;

/// MONITOR_AGENT_TEAM_START_CONF (message type 136): server has received the request and
/// returns the id of the team monitor.
typedef struct ctisp_monitor_agent_team_start_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
} ctisp_monitor_agent_team_start_conf;

/// MONITOR_AGENT_TEAM_STOP_REQ (message type 137): supervisor's client asks to end the
/// monitoring of a team.
typedef struct ctisp_monitor_agent_team_stop_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
    /// MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as
    /// with All Events.
    uint32_t monitor_id;
} ctisp_monitor_agent_team_stop_req;

/// MONITOR_AGENT_TEAM_STOP_CONF (message type 138): server has ended the team monitor.
typedef struct ctisp_monitor_agent_team_stop_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    uint32_t invoke_id;
} ctisp_monitor_agent_team_stop_conf;

/// A message by its type: `CTISP_OPEN_REQ` makes `open_req` the one to read, and so on.
typedef union ctisp_message_union {
    /// Any of them; NULL for a type without a table.
    const void *any;
    /// CTISP_CLOSED, an event of the library itself.
    const struct ctisp_closed *closed;
    /// CTISP_UNREADABLE, an event of the library itself.
    const struct ctisp_unreadable *unreadable;
    /// CTISP_CONNECTION_LOST, an event of the library itself.
    const struct ctisp_connection_lost *connection_lost;
    /// CTISP_RECONNECTED, an event of the library itself.
    const struct ctisp_reconnected *reconnected;
    /// CTISP_RESYNCHRONISED, an event of the library itself.
    const struct ctisp_resynchronised *resynchronised;
    /// CTISP_SWITCHED, an event of the library itself.
    const struct ctisp_switched *switched;
    /// CTISP_GAP, an event of the library itself.
    const struct ctisp_gap *gap;
    /// CTISP_OPENED, an event of the library itself.
    const struct ctisp_opened *opened;
    /// CTISP_OPEN_FAILED, an event of the library itself.
    const struct ctisp_open_failed *open_failed;
    /// STANDBY_ACTIVE_EVENT
    const struct ctisp_standby_active_event *standby_active_event;
    /// ACTIVE_MAINTENANCE_REQ
    const struct ctisp_active_maintenance_req *active_maintenance_req;
    /// ACTIVE_MAINTENANCE_RESP
    const struct ctisp_active_maintenance_resp *active_maintenance_resp;
    /// ACTIVE_MAINTENANCE_EVENT
    const struct ctisp_active_maintenance_event *active_maintenance_event;
    /// STOPPING_REQUESTS_TO_THIS_SIDE_IND
    const struct ctisp_stopping_requests_to_this_side_ind *stopping_requests_to_this_side_ind;
    /// AGENT_STATE_EVENT
    const struct ctisp_agent_state_event *agent_state_event;
    /// AGENT_PRE_CALL_EVENT
    const struct ctisp_agent_pre_call_event *agent_pre_call_event;
    /// AGENT_PRE_CALL_ABORT_EVENT
    const struct ctisp_agent_pre_call_abort_event *agent_pre_call_abort_event;
    /// SET_CALL_DATA_REQ
    const struct ctisp_set_call_data_req *set_call_data_req;
    /// SET_CALL_DATA_CONF
    const struct ctisp_set_call_data_conf *set_call_data_conf;
    /// RELEASE_CALL_REQ
    const struct ctisp_release_call_req *release_call_req;
    /// RELEASE_CALL_CONF
    const struct ctisp_release_call_conf *release_call_conf;
    /// SET_DEVICE_ATTRIBUTES_REQ
    const struct ctisp_set_device_attributes_req *set_device_attributes_req;
    /// SET_DEVICE_ATTRIBUTES_CONF
    const struct ctisp_set_device_attributes_conf *set_device_attributes_conf;
    /// CALL_DELIVERED_EVENT
    const struct ctisp_call_delivered_event *call_delivered_event;
    /// CALL_ESTABLISHED_EVENT
    const struct ctisp_call_established_event *call_established_event;
    /// CALL_HELD_EVENT
    const struct ctisp_call_held_event *call_held_event;
    /// CALL_RETRIEVED_EVENT
    const struct ctisp_call_retrieved_event *call_retrieved_event;
    /// CALL_CLEARED_EVENT
    const struct ctisp_call_cleared_event *call_cleared_event;
    /// CALL_CONNECTION_CLEARED_EVENT
    const struct ctisp_call_connection_cleared_event *call_connection_cleared_event;
    /// CALL_ORIGINATED_EVENT
    const struct ctisp_call_originated_event *call_originated_event;
    /// CALL_FAILED_EVENT
    const struct ctisp_call_failed_event *call_failed_event;
    /// CALL_CONFERENCED_EVENT
    const struct ctisp_call_conferenced_event *call_conferenced_event;
    /// CALL_TRANSFERRED_EVENT
    const struct ctisp_call_transferred_event *call_transferred_event;
    /// CALL_DIVERTED_EVENT
    const struct ctisp_call_diverted_event *call_diverted_event;
    /// CALL_SERVICE_INITIATED_EVENT
    const struct ctisp_call_service_initiated_event *call_service_initiated_event;
    /// CALL_QUEUED_EVENT
    const struct ctisp_call_queued_event *call_queued_event;
    /// CALL_TRANSLATION_ROUTE_EVENT
    const struct ctisp_call_translation_route_event *call_translation_route_event;
    /// BEGIN_CALL_EVENT
    const struct ctisp_begin_call_event *begin_call_event;
    /// END_CALL_EVENT
    const struct ctisp_end_call_event *end_call_event;
    /// CALL_DATA_UPDATE_EVENT
    const struct ctisp_call_data_update_event *call_data_update_event;
    /// CALL_REACHED_NETWORK_EVENT
    const struct ctisp_call_reached_network_event *call_reached_network_event;
    /// CALL_DEQUEUED_EVENT
    const struct ctisp_call_dequeued_event *call_dequeued_event;
    /// RTP_STARTED_EVENT
    const struct ctisp_rtp_started_event *rtp_started_event;
    /// RTP_STOPPED_EVENT
    const struct ctisp_rtp_stopped_event *rtp_stopped_event;
    /// CALL_ATTRIBUTE_CHANGE_EVENT
    const struct ctisp_call_attribute_change_event *call_attribute_change_event;
    /// CALL_AGENT_GREETING_EVENT
    const struct ctisp_call_agent_greeting_event *call_agent_greeting_event;
    /// NETWORK_RECORDING_STARTED_EVENT
    const struct ctisp_network_recording_started_event *network_recording_started_event;
    /// NETWORK_RECORDING_ENDED_EVENT
    const struct ctisp_network_recording_ended_event *network_recording_ended_event;
    /// NETWORK_RECORDING_FAILED_EVENT
    const struct ctisp_network_recording_failed_event *network_recording_failed_event;
    /// NETWORK_RECORDING_TARGET_INFO_EVENT
    const struct ctisp_network_recording_target_info_event *network_recording_target_info_event;
    /// CONTROL_FAILURE_CONF
    const struct ctisp_control_failure_conf *control_failure_conf;
    /// QUERY_AGENT_STATE_REQ
    const struct ctisp_query_agent_state_req *query_agent_state_req;
    /// QUERY_AGENT_STATE_CONF
    const struct ctisp_query_agent_state_conf *query_agent_state_conf;
    /// SET_AGENT_STATE_REQ
    const struct ctisp_set_agent_state_req *set_agent_state_req;
    /// SET_AGENT_STATE_CONF
    const struct ctisp_set_agent_state_conf *set_agent_state_conf;
    /// ALTERNATE_CALL_REQ
    const struct ctisp_alternate_call_req *alternate_call_req;
    /// ALTERNATE_CALL_CONF
    const struct ctisp_alternate_call_conf *alternate_call_conf;
    /// ANSWER_CALL_REQ
    const struct ctisp_answer_call_req *answer_call_req;
    /// ANSWER_CALL_CONF
    const struct ctisp_answer_call_conf *answer_call_conf;
    /// CLEAR_CALL_REQ
    const struct ctisp_clear_call_req *clear_call_req;
    /// CLEAR_CALL_CONF
    const struct ctisp_clear_call_conf *clear_call_conf;
    /// CLEAR_CONNECTION_REQ
    const struct ctisp_clear_connection_req *clear_connection_req;
    /// CLEAR_CONNECTION_CONF
    const struct ctisp_clear_connection_conf *clear_connection_conf;
    /// CONFERENCE_CALL_REQ
    const struct ctisp_conference_call_req *conference_call_req;
    /// CONFERENCE_CALL_CONF
    const struct ctisp_conference_call_conf *conference_call_conf;
    /// CONSULTATION_CALL_REQ
    const struct ctisp_consultation_call_req *consultation_call_req;
    /// CONSULTATION_CALL_CONF
    const struct ctisp_consultation_call_conf *consultation_call_conf;
    /// DEFLECT_CALL_REQ
    const struct ctisp_deflect_call_req *deflect_call_req;
    /// DEFLECT_CALL_CONF
    const struct ctisp_deflect_call_conf *deflect_call_conf;
    /// HOLD_CALL_REQ
    const struct ctisp_hold_call_req *hold_call_req;
    /// HOLD_CALL_CONF
    const struct ctisp_hold_call_conf *hold_call_conf;
    /// MAKE_CALL_REQ
    const struct ctisp_make_call_req *make_call_req;
    /// MAKE_CALL_CONF
    const struct ctisp_make_call_conf *make_call_conf;
    /// MAKE_PREDICTIVE_CALL_REQ
    const struct ctisp_make_predictive_call_req *make_predictive_call_req;
    /// MAKE_PREDICTIVE_CALL_CONF
    const struct ctisp_make_predictive_call_conf *make_predictive_call_conf;
    /// RECONNECT_CALL_REQ
    const struct ctisp_reconnect_call_req *reconnect_call_req;
    /// RECONNECT_CALL_CONF
    const struct ctisp_reconnect_call_conf *reconnect_call_conf;
    /// RETRIEVE_CALL_REQ
    const struct ctisp_retrieve_call_req *retrieve_call_req;
    /// RETRIEVE_CALL_CONF
    const struct ctisp_retrieve_call_conf *retrieve_call_conf;
    /// TRANSFER_CALL_REQ
    const struct ctisp_transfer_call_req *transfer_call_req;
    /// TRANSFER_CALL_CONF
    const struct ctisp_transfer_call_conf *transfer_call_conf;
    /// QUERY_DEVICE_INFO_REQ
    const struct ctisp_query_device_info_req *query_device_info_req;
    /// QUERY_DEVICE_INFO_CONF
    const struct ctisp_query_device_info_conf *query_device_info_conf;
    /// SNAPSHOT_CALL_REQ
    const struct ctisp_snapshot_call_req *snapshot_call_req;
    /// SNAPSHOT_CALL_CONF
    const struct ctisp_snapshot_call_conf *snapshot_call_conf;
    /// SNAPSHOT_DEVICE_REQ
    const struct ctisp_snapshot_device_req *snapshot_device_req;
    /// SNAPSHOT_DEVICE_CONF
    const struct ctisp_snapshot_device_conf *snapshot_device_conf;
    /// SEND_DTMF_SIGNAL_REQ
    const struct ctisp_send_dtmf_signal_req *send_dtmf_signal_req;
    /// SEND_DTMF_SIGNAL_CONF
    const struct ctisp_send_dtmf_signal_conf *send_dtmf_signal_conf;
    /// SUPERVISOR_ASSIST_REQ
    const struct ctisp_supervisor_assist_req *supervisor_assist_req;
    /// SUPERVISOR_ASSIST_CONF
    const struct ctisp_supervisor_assist_conf *supervisor_assist_conf;
    /// BAD_CALL_REQ
    const struct ctisp_bad_call_req *bad_call_req;
    /// BAD_CALL_CONF
    const struct ctisp_bad_call_conf *bad_call_conf;
    /// AGENT_GREETING_CONTROL_REQ
    const struct ctisp_agent_greeting_control_req *agent_greeting_control_req;
    /// AGENT_GREETING_CONTROL_CONF
    const struct ctisp_agent_greeting_control_conf *agent_greeting_control_conf;
    /// START_NETWORK_RECORDING_REQ
    const struct ctisp_start_network_recording_req *start_network_recording_req;
    /// START_NETWORK_RECORDING_CONF
    const struct ctisp_start_network_recording_conf *start_network_recording_conf;
    /// STOP_NETWORK_RECORDING_REQ
    const struct ctisp_stop_network_recording_req *stop_network_recording_req;
    /// STOP_NETWORK_RECORDING_CONF
    const struct ctisp_stop_network_recording_conf *stop_network_recording_conf;
    /// CLIENT_SESSION_OPENED_EVENT
    const struct ctisp_client_session_opened_event *client_session_opened_event;
    /// CLIENT_SESSION_CLOSED_EVENT
    const struct ctisp_client_session_closed_event *client_session_closed_event;
    /// SESSION_MONITOR_START_REQ
    const struct ctisp_session_monitor_start_req *session_monitor_start_req;
    /// SESSION_MONITOR_START_CONF
    const struct ctisp_session_monitor_start_conf *session_monitor_start_conf;
    /// SESSION_MONITOR_STOP_REQ
    const struct ctisp_session_monitor_stop_req *session_monitor_stop_req;
    /// SESSION_MONITOR_STOP_CONF
    const struct ctisp_session_monitor_stop_conf *session_monitor_stop_conf;
    /// CONFIG_REQUEST_KEY_EVENT
    const struct ctisp_config_request_key_event *config_request_key_event;
    /// CONFIG_KEY_EVENT
    const struct ctisp_config_key_event *config_key_event;
    /// CONFIG_REQUEST_EVENT
    const struct ctisp_config_request_event *config_request_event;
    /// CONFIG_BEGIN_EVENT
    const struct ctisp_config_begin_event *config_begin_event;
    /// CONFIG_END_EVENT
    const struct ctisp_config_end_event *config_end_event;
    /// CONFIG_SERVICE_EVENT
    const struct ctisp_config_service_event *config_service_event;
    /// CONFIG_SKILL_GROUP_EVENT
    const struct ctisp_config_skill_group_event *config_skill_group_event;
    /// CONFIG_AGENT_EVENT
    const struct ctisp_config_agent_event *config_agent_event;
    /// CONFIG_DEVICE_EVENT
    const struct ctisp_config_device_event *config_device_event;
    /// TEAM_CONFIG_REQ
    const struct ctisp_team_config_req *team_config_req;
    /// TEAM_CONFIG_EVENT
    const struct ctisp_team_config_event *team_config_event;
    /// TEAM_CONFIG_CONF
    const struct ctisp_team_config_conf *team_config_conf;
    /// CONFIG_CALL_TYPE_EVENT
    const struct ctisp_config_call_type_event *config_call_type_event;
    /// CONFIG_MRD_EVENT
    const struct ctisp_config_mrd_event *config_mrd_event;
    /// CONFIG_PERIPHERAL_EVENT
    const struct ctisp_config_peripheral_event *config_peripheral_event;
    /// CONFIG_AGENT_DESK_SETTINGS_EVENT
    const struct ctisp_config_agent_desk_settings_event *config_agent_desk_settings_event;
    /// CONFIG_TERMINAL_EVENT
    const struct ctisp_config_terminal_event *config_terminal_event;
    /// CONFIG_AGENT_SERVICE_EVENT
    const struct ctisp_config_agent_service_event *config_agent_service_event;
    /// SYSTEM_EVENT
    const struct ctisp_system_event *system_event;
    /// CLIENT_EVENT_REPORT_REQ
    const struct ctisp_client_event_report_req *client_event_report_req;
    /// CLIENT_EVENT_REPORT_CONF
    const struct ctisp_client_event_report_conf *client_event_report_conf;
    /// USER_MESSAGE_REQ
    const struct ctisp_user_message_req *user_message_req;
    /// USER_MESSAGE_CONF
    const struct ctisp_user_message_conf *user_message_conf;
    /// USER_MESSAGE_EVENT
    const struct ctisp_user_message_event *user_message_event;
    /// REGISTER_VARIABLES_REQ
    const struct ctisp_register_variables_req *register_variables_req;
    /// REGISTER_VARIABLES_CONF
    const struct ctisp_register_variables_conf *register_variables_conf;
    /// QUERY_AGENT_STATISTICS_REQ
    const struct ctisp_query_agent_statistics_req *query_agent_statistics_req;
    /// QUERY_AGENT_STATISTICS_CONF
    const struct ctisp_query_agent_statistics_conf *query_agent_statistics_conf;
    /// QUERY_SKILL_GROUP_STATISTICS_REQ
    const struct ctisp_query_skill_group_statistics_req *query_skill_group_statistics_req;
    /// QUERY_SKILL_GROUP_STATISTICS_CONF
    const struct ctisp_query_skill_group_statistics_conf *query_skill_group_statistics_conf;
    /// SET_APP_DATA_REQ
    const struct ctisp_set_app_data_req *set_app_data_req;
    /// SET_APP_DATA_CONF
    const struct ctisp_set_app_data_conf *set_app_data_conf;
    /// AGENT_DESK_SETTINGS_REQ
    const struct ctisp_agent_desk_settings_req *agent_desk_settings_req;
    /// AGENT_DESK_SETTINGS_CONF
    const struct ctisp_agent_desk_settings_conf *agent_desk_settings_conf;
    /// START_RECORDING_REQ
    const struct ctisp_start_recording_req *start_recording_req;
    /// START_RECORDING_CONF
    const struct ctisp_start_recording_conf *start_recording_conf;
    /// STOP_RECORDING_REQ
    const struct ctisp_stop_recording_req *stop_recording_req;
    /// STOP_RECORDING_CONF
    const struct ctisp_stop_recording_conf *stop_recording_conf;
    /// SET_AGENT_SERVICE_DATA_REQ
    const struct ctisp_set_agent_service_data_req *set_agent_service_data_req;
    /// SET_AGENT_SERVICE_DATA_CONF
    const struct ctisp_set_agent_service_data_conf *set_agent_service_data_conf;
    /// MONITOR_START_REQ
    const struct ctisp_monitor_start_req *monitor_start_req;
    /// MONITOR_START_CONF
    const struct ctisp_monitor_start_conf *monitor_start_conf;
    /// MONITOR_STOP_REQ
    const struct ctisp_monitor_stop_req *monitor_stop_req;
    /// MONITOR_STOP_CONF
    const struct ctisp_monitor_stop_conf *monitor_stop_conf;
    /// CHANGE_MONITOR_MASK_REQ
    const struct ctisp_change_monitor_mask_req *change_monitor_mask_req;
    /// CHANGE_MONITOR_MASK_CONF
    const struct ctisp_change_monitor_mask_conf *change_monitor_mask_conf;
    /// REGISTER_SERVICE_REQ
    const struct ctisp_register_service_req *register_service_req;
    /// REGISTER_SERVICE_CONF
    const struct ctisp_register_service_conf *register_service_conf;
    /// UNREGISTER_SERVICE_REQ
    const struct ctisp_unregister_service_req *unregister_service_req;
    /// UNREGISTER_SERVICE_CONF
    const struct ctisp_unregister_service_conf *unregister_service_conf;
    /// FAILURE_CONF
    const struct ctisp_failure_conf *failure_conf;
    /// FAILURE_EVENT
    const struct ctisp_failure_event *failure_event;
    /// OPEN_REQ
    const struct ctisp_open_req *open_req;
    /// OPEN_CONF
    const struct ctisp_open_conf *open_conf;
    /// HEARTBEAT_REQ
    const struct ctisp_heartbeat_req *heartbeat_req;
    /// HEARTBEAT_CONF
    const struct ctisp_heartbeat_conf *heartbeat_conf;
    /// CLOSE_REQ
    const struct ctisp_close_req *close_req;
    /// CLOSE_CONF
    const struct ctisp_close_conf *close_conf;
    /// EMERGENCY_CALL_REQ
    const struct ctisp_emergency_call_req *emergency_call_req;
    /// EMERGENCY_CALL_CONF
    const struct ctisp_emergency_call_conf *emergency_call_conf;
    /// EMERGENCY_CALL_EVENT
    const struct ctisp_emergency_call_event *emergency_call_event;
    /// SUPERVISE_CALL_REQ
    const struct ctisp_supervise_call_req *supervise_call_req;
    /// SUPERVISE_CALL_CONF
    const struct ctisp_supervise_call_conf *supervise_call_conf;
    /// AGENT_TEAM_CONFIG_EVENT
    const struct ctisp_agent_team_config_event *agent_team_config_event;
    /// LIST_AGENT_TEAM_REQ
    const struct ctisp_list_agent_team_req *list_agent_team_req;
    /// LIST_AGENT_TEAM_CONF
    const struct ctisp_list_agent_team_conf *list_agent_team_conf;
    /// MONITOR_AGENT_TEAM_START_REQ
    const struct ctisp_monitor_agent_team_start_req *monitor_agent_team_start_req;
    /// MONITOR_AGENT_TEAM_START_CONF
    const struct ctisp_monitor_agent_team_start_conf *monitor_agent_team_start_conf;
    /// MONITOR_AGENT_TEAM_STOP_REQ
    const struct ctisp_monitor_agent_team_stop_req *monitor_agent_team_stop_req;
    /// MONITOR_AGENT_TEAM_STOP_CONF
    const struct ctisp_monitor_agent_team_stop_conf *monitor_agent_team_stop_conf;
} ctisp_message_union;

/// A message that was received. It owns all that it points to.
typedef struct ctisp_event {
    /// The message type, for instance CTISP_CALL_DELIVERED_EVENT: it tells which member of `as` to
    /// read. CTISP_CONNECTION_LOST, CTISP_CLOSED and so on are the library's own.
    uint32_t type;
    /// The protocol version that it was read by, 9 to 25.
    uint32_t protocol_version;
    /// The guide's name of the message, for instance "CALL_DELIVERED_EVENT", or that of the library's
    /// own event, for instance "CONNECTION_LOST"; NULL for a type that has no table here, or that
    /// came after the protocol version.
    const char *name;
    /// The message as received, header included; data NULL: an event of the library's own, which is
    /// no message.
    struct ctisp_bytes bytes;
    /// The message by its type; NULL where name is.
    union ctisp_message_union as;
} ctisp_event;

/// Is told of an event. The event, with all that it points to, is valid until the callback returns;
/// it belongs to the library. It runs on the thread that is in ctisp_client_run() or
/// ctisp_client_dispatch(), or on that of ctisp_client_start().
typedef void (*ctisp_event_callback)(struct ctisp_client *client,
                                     const struct ctisp_event *event,
                                     void *user_data);

/// How a session is opened. Begin with ctisp_client_config_init(). Only side_a is required.
///
/// The strings are copied by ctisp_client_open().
typedef struct ctisp_client_config {
    /// Size of this struct; ctisp_client_config_init() sets it.
    size_t size;
    /// Side A of the CTI server as "host:port", usually port 42027. It is tried first.
    const char *side_a;
    /// Side B, usually port 43027; NULL: a simplex system.
    const char *side_b;
    /// ServicesRequested: bits CTISP_SERVICE_...; none by default.
    uint32_t services;
    /// VersionNumber, 9 to 25; CTISP_NEWEST_VERSION by default. See min_version.
    uint32_t version;
    /// PeripheralID of the session, of ctisp_login(), ctisp_make_call() and the like;
    /// CTISP_NULL_PERIPHERAL_ID by default.
    uint32_t peripheral_id;
    /// AgentInstrument, of the session and those functions; at most 63 characters; NULL: none.
    const char *agent_instrument;
    /// AgentExtension; at most 15 characters; NULL: none.
    const char *agent_extension;
    /// AgentID; at most 11 characters; NULL: none.
    const char *agent_id;
    /// ClientID; at most 63 characters; NULL: "ctisp".
    const char *client_id;
    /// ClientPassword; at most 64 characters; NULL: empty.
    const char *client_password;
    /// ClientSignature; at most 63 characters; NULL: as client_id.
    const char *client_signature;
    /// CallMsgMask: the call events wanted; all by default. ctisp_client_config_set_events() sets
    /// the masks by the names of the events.
    uint32_t call_msg_mask;
    /// AgentStateMask: the agent states wanted; all by default.
    uint32_t agent_state_mask;
    /// ConfigMsgMask: the configuration events wanted; none by default.
    uint32_t config_msg_mask;
    /// Seconds between heartbeats, 5 at least; 0, the default: none. Desktops do well with 90.
    uint32_t heartbeat_seconds;
    /// How long the TCP connection to one side may take; 5000 milliseconds by default.
    uint32_t connect_timeout_ms;
    /// How long a request may take; 20000 milliseconds by default, because the answer to a request of
    /// Client Control may take 15 seconds.
    uint32_t request_timeout_ms;
    /// How many events may wait to be handled; 10000 by default. See overflow.
    uint32_t event_limit;
    /// Called with each event, CTISP_CLOSED being the last. NULL: events are dropped, but for the models
    /// that follow the client.
    ctisp_event_callback on_event;
    /// Handed to on_event as it is.
    void *user_data;
    /// Not 0, the default: a session that is lost is opened again, on either side, by the guide's
    /// schedule. 0: its loss is the end of the client.
    uint32_t reconnect;
    /// The lowest version to fall back to: when a server answers CTISP_E_CTI_INVALID_VERSION the next
    /// lower one is asked for. 0, the default: `version` and no other.
    uint32_t min_version;
    /// How many clients the server has about; 1 by default. When it fails each waits a random time
    /// of up to a tenth of it in seconds, after it has tried each side once, lest all come back in the
    /// same moment.
    uint32_t expected_clients;
    /// With CTISP_SERVICE_ACTIVE_STANDBY: not 0, the default, lets a server hand over to the other
    /// side when it asks. A single client that refuses keeps it from doing so.
    uint32_t accept_switch_over;
    /// How long OPEN_REQ may take; 30000 milliseconds by default, the guide's least.
    uint32_t open_timeout_ms;
    /// What happens when more than event_limit events wait: CTISP_OVERFLOW_BLOCK by default.
    uint32_t overflow;
    /// Not 0: speaks TLS with the sides, whose ports are 42030 and 43030 usually, and trusts the
    /// authorities that the system trusts. Any of the members below turns TLS on too. Names of files
    /// are UTF-8; the files are in PEM and are read by ctisp_client_open().
    uint32_t tls;
    /// Trusts the authorities in this file in place of the system's. NULL: the system's.
    const char *tls_ca_file;
    /// The name that the servers' certificates must be for. NULL: the host of each side.
    const char *tls_server_name;
    /// The client's certificate, with those between it and its authority, for servers that ask for
    /// one. NULL: none.
    const char *tls_certificate_file;
    /// Its private key, without a password.
    const char *tls_key_file;
} ctisp_client_config;

/// Is told what became of a request. `error` is never NULL; its code is CTISP_OK where the request
/// was confirmed, and `confirmation` is then the confirmation, else NULL. Both are valid until the
/// callback returns and belong to the library. It runs where events are told, in the order in which
/// the server sent answers and events, once for each request; on another thread maybe before the
/// function that sent the request has returned.
typedef void (*ctisp_request_callback)(struct ctisp_client *client,
                                       const ctisp_error *error,
                                       const struct ctisp_event *confirmation,
                                       void *user_data);

/// An agent's state in one media routing domain.
typedef struct ctisp_agent_in_mrd {
    /// MRDID.
    int32_t mrd_id;
    /// AgentState: values CTISP_AGENT_STATE_...
    uint16_t state;
    /// EventReasonCode, 0 for none. It means something where the agent is not ready or signed out.
    uint16_t reason;
    /// Since when: milliseconds since 1970-01-01 00:00 UTC, by the clock of this computer and
    /// StateDuration; 0: not known.
    int64_t since;
    /// AgentMode.
    uint16_t mode;
    /// NextAgentState.
    uint16_t next_state;
    /// Whether `next_state` is known.
    bool has_next_state;
    /// NumTasks.
    uint32_t num_tasks;
    /// MaxTaskLimit.
    uint32_t max_task_limit;
    /// MaxBeyondTaskLimit: tasks allowed above that.
    uint32_t max_beyond_task_limit;
    /// Whether `max_beyond_task_limit` is known: not before version 22.
    bool has_max_beyond_task_limit;
    /// AgentAvailabilityStatus.
    uint32_t availability;
    /// Direction of the call at hand. Values of CallDirection.
    uint32_t direction;
    /// Whether `direction` is known.
    bool has_direction;
    /// Duration: how many seconds the state is expected to last.
    uint32_t duration;
    /// Whether `duration` is known.
    bool has_duration;
} ctisp_agent_in_mrd;

/// An agent in a skill group.
typedef struct ctisp_agent_in_group {
    /// MRDID that it was told for.
    int32_t mrd_id;
    /// SkillGroupNumber.
    uint32_t number;
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    uint32_t id;
    /// SkillGroupPriority.
    uint16_t priority;
    /// SkillGroupState: values CTISP_AGENT_STATE_...
    uint16_t state;
} ctisp_agent_in_group;

/// An agent of whom an event has told, signed in or not.
typedef struct ctisp_agent {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    uint32_t peripheral_id;
    /// AgentID; never NULL.
    const char *agent_id;
    /// ICMAgentID: the skill target id; 0: not known.
    int32_t icm_agent_id;
    /// LoginName; NULL: not known, as until the configuration is loaded: see
    /// ctisp_model_load_configuration().
    const char *login_name;
    /// FirstName, as `login_name`.
    const char *first_name;
    /// LastName, as `login_name`.
    const char *last_name;
    /// AgentExtension, while signed in; NULL: not known.
    const char *extension;
    /// AgentInstrument, while signed in; NULL: not known.
    const char *instrument;
    /// ActiveTerminal; NULL: not known.
    const char *active_terminal;
    /// CTIClientSignature of the client that belongs to the agent; NULL: not known.
    const char *cti_client_signature;
    /// SessionID of the client that belongs to the agent, 0 for none.
    uint32_t session_id;
    /// DepartmentID.
    int32_t department_id;
    /// AgentState in the first of `mrds`, which is the only one of an agent who takes calls only:
    /// values CTISP_AGENT_STATE_...
    uint16_t state;
    /// EventReasonCode of `state`, 0 for none.
    uint16_t reason;
    /// Whether `state` is known.
    bool has_state;
    /// Whether the agent is signed in, in any media routing domain.
    bool signed_in;
    /// The session was lost since, or events were, and nothing has told the state again.
    bool unsure;
    /// Since when the agent is in `state`: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    int64_t since;
    /// The state in each media routing domain that was told of.
    const struct ctisp_agent_in_mrd *mrds;
    /// How many `mrds`.
    size_t mrds_count;
    /// The skill groups that the agent is signed in to, as far as they were told.
    const struct ctisp_agent_in_group *skill_groups;
    /// How many `skill_groups`.
    size_t skill_groups_count;
    /// QUERY_AGENT_STATISTICS_CONF as it came last, see ctisp_model_ask(); NULL: none.
    const struct ctisp_query_agent_statistics_conf *statistics;
    /// When those came: milliseconds since 1970-01-01 00:00 UTC; 0: never.
    int64_t statistics_at;
} ctisp_agent;

/// A skill group that a call waits for.
typedef struct ctisp_queued_for {
    /// SkillGroupNumber.
    uint32_t number;
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    uint32_t id;
    /// SkillGroupPriority, 0 for none.
    uint16_t priority;
} ctisp_queued_for;

/// A device on a call.
typedef struct ctisp_party {
    /// The connection. Its device_id is NULL where no event has named it yet, as of a caller who is
    /// known by CallingDeviceID only.
    struct ctisp_connection connection;
    /// The device's number or name; NULL: not known.
    const char *device_id;
    /// What kind of device it is. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    uint16_t device_type;
    /// The state of the connection: values CTISP_LCS_...; CTISP_LCS_NONE: nobody told it yet.
    uint16_t state;
    /// Since when it has that state: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    int64_t since;
    /// LineHandle; 0xFFFF: not known.
    uint16_t line_handle;
    /// LineType; 0xFFFF: not known.
    uint16_t line_type;
    /// The phone receives audio: RTP_STARTED_EVENT has come, RTP_STOPPED_EVENT has not.
    bool audio_in;
    /// The phone sends audio, by the same events.
    bool audio_out;
} ctisp_party;

/// The context of a call. Strings are NULL where no message had them.
typedef struct ctisp_call_context {
    /// CallType; CTISP_NULL_CALLTYPE: not known.
    uint16_t call_type;
    /// CalledPartyDisposition. Values of DispositionCode.
    uint16_t called_party_disposition;
    /// CampaignID, 0 for none.
    uint32_t campaign_id;
    /// QueryRuleID, 0 for none.
    uint32_t query_rule_id;
    /// ANI: the caller's number.
    const char *ani;
    /// UserToUserInfo; data NULL: none.
    struct ctisp_bytes user_to_user_info;
    /// DNIS.
    const char *dnis;
    /// DialedNumber.
    const char *dialed_number;
    /// CallerEnteredDigits.
    const char *caller_entered_digits;
    /// RouterCallKeyDay.
    uint32_t router_call_key_day;
    /// Whether `router_call_key_day` is known.
    bool has_router_call_key_day;
    /// RouterCallKeyCallID.
    uint32_t router_call_key_call_id;
    /// Whether `router_call_key_call_id` is known.
    bool has_router_call_key_call_id;
    /// RouterCallKeySequenceNumber.
    uint32_t router_call_key_sequence_number;
    /// Whether `router_call_key_sequence_number` is known.
    bool has_router_call_key_sequence_number;
    /// CallVariable1 to CallVariable10: the first is `call_variables[0]`.
    const char *call_variables[10];
    /// CallWrapupData.
    const char *call_wrapup_data;
    /// ECC variables with one value.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// Elements of ECC arrays.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// CustomerPhoneNumber.
    const char *customer_phone_number;
    /// CustomerAccountNumber.
    const char *customer_account_number;
    /// The CTI clients of the call.
    const struct ctisp_cti_client *cti_clients;
    /// How many `cti_clients`.
    size_t cti_clients_count;
    /// CallReferenceID; data NULL: none.
    struct ctisp_bytes call_reference_id;
    /// ServiceNumber; CTISP_NULL_SERVICE: not known.
    uint32_t service_number;
    /// ServiceID; CTISP_NULL_SERVICE: not known.
    uint32_t service_id;
    /// SkillGroupNumber; CTISP_NULL_SKILL_GROUP: not known.
    uint32_t skill_group_number;
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    uint32_t skill_group_id;
    /// SkillGroupPriority.
    uint16_t skill_group_priority;
    /// CallTypeID.
    uint32_t call_type_id;
    /// Whether `call_type_id` is known.
    bool has_call_type_id;
    /// TrunkNumber.
    uint32_t trunk_number;
    /// Whether `trunk_number` is known.
    bool has_trunk_number;
    /// TrunkGroupNumber.
    uint32_t trunk_group_number;
    /// Whether `trunk_group_number` is known.
    bool has_trunk_group_number;
} ctisp_call_context;

/// A call. Strings are NULL where no message had them.
typedef struct ctisp_call {
    /// What names it in the model, whatever ids it has: it stays the same when the call gets another
    /// ConnectionCallID, and no other call of the model ever gets it. Later calls have greater ones;
    /// never 0.
    uint64_t key;
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    uint32_t peripheral_id;
    /// ConnectionCallID: several calls may have the same one. CTISP_NULL_CALL_ID: none.
    uint32_t call_id;
    /// How far it is: values CTISP_CALL_STATE_...
    uint16_t state;
    /// The session was lost since, or events were, and nothing has confirmed that it is there.
    bool unsure;
    /// A network recording goes on.
    bool recorded;
    /// An agent's greeting plays: CALL_AGENT_GREETING_EVENT has told so, and not yet of its end.
    bool greeting;
    /// EMERGENCY_CALL_EVENT has come: an agent handles it as an emergency.
    bool emergency;
    /// Whether `num_queued` is known.
    bool has_num_queued;
    /// NumQueued, while the call waits in a queue: how many waited when that was told.
    uint16_t num_queued;
    /// The skill groups that it waits for, as CALL_QUEUED_EVENT listed them.
    const struct ctisp_queued_for *queued_for;
    /// How many `queued_for`.
    size_t queued_for_count;
    /// When it was first heard of: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    int64_t since;
    /// The caller's number: ANI, else the device that calls.
    const char *caller;
    /// The devices on the call. Who has left is not in it.
    const struct ctisp_party *parties;
    /// How many `parties`.
    size_t parties_count;
    /// CallingDeviceID, as the last event told it.
    const char *calling_device_id;
    /// CalledDeviceID, as the last event told it.
    const char *called_device_id;
    /// LastRedirectDeviceID: the device that sent the call on last, if any did.
    const char *last_redirect_device_id;
    /// CallingDeviceType. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    uint16_t calling_device_type;
    /// CalledDeviceType. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    uint16_t called_device_type;
    /// LastRedirectDeviceType. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    uint16_t last_redirect_device_type;
    /// The connection of the call that this consult call was made from; call_id
    /// CTISP_NULL_CALL_ID: it is none.
    struct ctisp_connection consults;
    /// SecondaryConnectionCallID; CTISP_NULL_CALL_ID: none.
    uint32_t secondary_call_id;
    /// Its context.
    struct ctisp_call_context context;
} ctisp_call;

/// A call on its way: to an agent, by AGENT_PRE_CALL_EVENT, or by a translation route, by
/// CALL_TRANSLATION_ROUTE_EVENT. It is until the call arrives or is aborted.
///
/// Its router call key tells which call it is; an event without one is not kept.
typedef struct ctisp_announced_call {
    /// AgentInstrument that it goes to; NULL for a translation route.
    const char *instrument;
    /// AgentID; NULL: not known, as before version 20.
    const char *agent_id;
    /// AgentSkillTargetID; 0: not known, as before version 20.
    uint32_t icm_agent_id;
    /// MRDID.
    int32_t mrd_id;
    /// Whether `mrd_id` is known: false for a translation route.
    bool has_mrd_id;
    /// When it was told: milliseconds since 1970-01-01 00:00 UTC; 0: not known.
    int64_t since;
    /// The context that the call will have, as far as it was told. The call itself takes its own from
    /// its own events.
    struct ctisp_call_context context;
} ctisp_announced_call;

/// A device: it is known while it takes part in a call, an agent is signed in there, or it is out of
/// service.
typedef struct ctisp_device {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    uint32_t peripheral_id;
    /// Its number or name: DeviceID of call events, AgentExtension or AgentInstrument of an agent's;
    /// never NULL.
    const char *device_id;
    /// What kind of device it is, as last told. Values of DeviceIDType; CTISP_DEVID_NONE: not known.
    uint16_t device_type;
    /// False after SYS_INSTRUMENT_OUT_OF_SERVICE.
    bool in_service;
    /// AgentID of the agent who is signed in there; NULL: nobody.
    const char *agent_id;
    /// The keys of the calls that it takes part in, the earliest first.
    const uint64_t *calls;
    /// How many `calls`.
    size_t calls_count;
} ctisp_device;

/// How many agents of a skill group are in one state.
typedef struct ctisp_agents_in_state {
    /// SkillGroupState: values CTISP_AGENT_STATE_...
    uint16_t state;
    /// How many are.
    size_t count;
} ctisp_agents_in_state;

/// A skill group.
typedef struct ctisp_skill_group {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    uint32_t peripheral_id;
    /// SkillGroupNumber.
    uint32_t number;
    /// SkillGroupID; CTISP_NULL_SKILL_GROUP: not known.
    uint32_t id;
    /// Its name; NULL: not known, as until the configuration is loaded: see
    /// ctisp_model_load_configuration().
    const char *name;
    /// How many agents of the model are signed in to it.
    size_t agents_signed_in;
    /// How many are in which state, states with none left out; see ctisp_skill_group_agents_in().
    const struct ctisp_agents_in_state *agents_by_state;
    /// How many `agents_by_state`.
    size_t agents_by_state_count;
    /// QUERY_SKILL_GROUP_STATISTICS_CONF as it came last, see ctisp_model_ask(); NULL: none.
    const struct ctisp_query_skill_group_statistics_conf *statistics;
    /// When those came: milliseconds since 1970-01-01 00:00 UTC; 0: never.
    int64_t statistics_at;
} ctisp_skill_group;

/// A peripheral, of which was told whether it is on line.
typedef struct ctisp_peripheral {
    /// PeripheralID.
    uint32_t peripheral_id;
    /// PeripheralType; CTISP_PT_NONE: not known.
    uint16_t peripheral_type;
    /// Whether it is on line.
    bool online;
} ctisp_peripheral;

/// What was read of a model, all as of the same moment. It owns all that it points to, and nothing
/// changes it any more: use it on any thread until you free it with ctisp_picture_free().
typedef struct ctisp_picture {
    /// Agents, in no order.
    const struct ctisp_agent *agents;
    /// How many `agents`.
    size_t agents_count;
    /// Calls, the earliest first.
    const struct ctisp_call *calls;
    /// How many `calls`.
    size_t calls_count;
    /// Calls on their way, the earliest announced first.
    const struct ctisp_announced_call *announced_calls;
    /// How many `announced_calls`.
    size_t announced_calls_count;
    /// Devices, in no order.
    const struct ctisp_device *devices;
    /// How many `devices`.
    size_t devices_count;
    /// Skill groups, in no order.
    const struct ctisp_skill_group *skill_groups;
    /// How many `skill_groups`.
    size_t skill_groups_count;
    /// Peripherals, by PeripheralID.
    const struct ctisp_peripheral *peripherals;
    /// How many `peripherals`.
    size_t peripherals_count;
    /// PGStatus: the outages as they were last told, bits CTISP_PGS_...; 0: none.
    uint32_t pg_status;
    /// The session was lost, or events were, and the model has not been put right yet: between
    /// CTISP_CHANGE_UNSURE and CTISP_CHANGE_RESYNCHRONISED.
    bool unsure;
} ctisp_picture;

/// CTISP_CHANGE_CALL_REKEYED.
typedef struct ctisp_change_call_rekeyed {
    /// ConnectionCallID before; CTISP_NULL_CALL_ID: none.
    uint32_t old_call_id;
    /// ConnectionCallID now; CTISP_NULL_CALL_ID: none.
    uint32_t new_call_id;
} ctisp_change_call_rekeyed;

/// CTISP_CHANGE_CONNECTION_STATE.
typedef struct ctisp_change_connection_state {
    /// The connection.
    struct ctisp_connection connection;
    /// The device's number or name; NULL: not known.
    const char *device_id;
    /// The state before, CTISP_LCS_...; CTISP_LCS_NONE: the connection is new or its state was not
    /// known.
    uint16_t old_state;
    /// The state now: CTISP_LCS_NULL where the connection is over, CTISP_LCS_NONE where nobody told
    /// it yet.
    uint16_t new_state;
    /// Why: EventCause, CTISP_CEC_...; CTISP_CEC_NONE: not told.
    uint16_t cause;
} ctisp_change_connection_state;

/// CTISP_CHANGE_CALL_CLEARED.
typedef struct ctisp_change_call_cleared {
    /// Why: EventCause, CTISP_CEC_...; CTISP_CEC_NONE: not told.
    uint16_t cause;
} ctisp_change_call_cleared;

/// CTISP_CHANGE_CALL_ENDED.
typedef struct ctisp_change_call_ended {
    /// Why: one of CTISP_CALL_END_...
    uint32_t why;
    /// The key of the call that it goes on as; 0 but for CTISP_CALL_END_MERGED.
    uint64_t merged_into;
} ctisp_change_call_ended;

/// CTISP_CHANGE_ANNOUNCEMENT_OVER.
typedef struct ctisp_change_announcement_over {
    /// Why: one of CTISP_ANNOUNCEMENT_END_...
    uint32_t why;
    /// The key of the call that it is; 0 but for CTISP_ANNOUNCEMENT_END_ARRIVED.
    uint64_t arrived;
} ctisp_change_announcement_over;

/// CTISP_CHANGE_AGENT_STATE.
typedef struct ctisp_change_agent_state {
    /// MRDID: the media routing domain in which it has.
    int32_t mrd_id;
    /// The state before: values CTISP_AGENT_STATE_...
    uint16_t old_state;
    /// Whether `old_state` is known.
    bool has_old_state;
    /// The state now: values CTISP_AGENT_STATE_...
    uint16_t new_state;
    /// EventReasonCode, 0 for none.
    uint16_t reason;
} ctisp_change_agent_state;

/// CTISP_CHANGE_AGENT_IN_SKILL_GROUP.
typedef struct ctisp_change_agent_in_skill_group {
    /// The state before: values CTISP_AGENT_STATE_...
    uint16_t old_state;
    /// False: the agent was not in the group.
    bool has_old_state;
    /// The state now: values CTISP_AGENT_STATE_...
    uint16_t new_state;
    /// False: the agent is no longer in the group.
    bool has_new_state;
} ctisp_change_agent_in_skill_group;

/// CTISP_CHANGE_DEVICE_SERVICE.
typedef struct ctisp_change_device_service {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    uint32_t peripheral_id;
    /// The device's number or name.
    const char *device_id;
    /// Whether it is in service.
    bool in_service;
} ctisp_change_device_service;

/// CTISP_CHANGE_PERIPHERAL_ONLINE.
typedef struct ctisp_change_peripheral_online {
    /// PeripheralID; CTISP_NULL_PERIPHERAL_ID: none.
    uint32_t peripheral_id;
    /// Whether it is on line.
    bool online;
} ctisp_change_peripheral_online;

/// CTISP_CHANGE_PG_STATUS.
typedef struct ctisp_change_pg_status {
    /// PGStatus: the outages now, bits CTISP_PGS_...; 0: none.
    uint32_t pg_status;
} ctisp_change_pg_status;

/// CTISP_CHANGE_RESYNCHRONISED.
typedef struct ctisp_change_resynchronised {
    /// Agents and calls that nobody gave an answer about: they are marked as unsure, until an event
    /// tells of them.
    size_t unsure;
} ctisp_change_resynchronised;

/// CTISP_CHANGE_LIMIT_REACHED.
typedef struct ctisp_change_limit_reached {
    /// What there is too much of: one of CTISP_MODEL_LIMIT_...
    uint32_t limit;
} ctisp_change_limit_reached;

/// What more a change has to tell, by its type.
typedef union ctisp_change_union {
    /// Of whatever type; NULL for those that have none.
    const void *any;
    /// CTISP_CHANGE_CALL_REKEYED.
    const struct ctisp_change_call_rekeyed *call_rekeyed;
    /// CTISP_CHANGE_CONNECTION_STATE.
    const struct ctisp_change_connection_state *connection_state;
    /// CTISP_CHANGE_CALL_CLEARED.
    const struct ctisp_change_call_cleared *call_cleared;
    /// CTISP_CHANGE_CALL_ENDED.
    const struct ctisp_change_call_ended *call_ended;
    /// CTISP_CHANGE_ANNOUNCEMENT_OVER.
    const struct ctisp_change_announcement_over *announcement_over;
    /// CTISP_CHANGE_AGENT_STATE.
    const struct ctisp_change_agent_state *agent_state;
    /// CTISP_CHANGE_AGENT_IN_SKILL_GROUP.
    const struct ctisp_change_agent_in_skill_group *agent_in_skill_group;
    /// CTISP_CHANGE_DEVICE_SERVICE.
    const struct ctisp_change_device_service *device_service;
    /// CTISP_CHANGE_PERIPHERAL_ONLINE.
    const struct ctisp_change_peripheral_online *peripheral_online;
    /// CTISP_CHANGE_PG_STATUS.
    const struct ctisp_change_pg_status *pg_status;
    /// CTISP_CHANGE_RESYNCHRONISED.
    const struct ctisp_change_resynchronised *resynchronised;
    /// CTISP_CHANGE_LIMIT_REACHED.
    const struct ctisp_change_limit_reached *limit_reached;
} ctisp_change_union;

/// One thing that is different in a model. The model has the new state already when it is told, and
/// `call`, `agent` and `skill_group` show it.
typedef struct ctisp_change {
    /// One of CTISP_CHANGE_...
    uint32_t type;
    /// Its name, for instance "CTISP_CHANGE_CALL_DATA"; never NULL.
    const char *name;
    /// The call that it is about: never NULL from CTISP_CHANGE_CALL_APPEARED to
    /// CTISP_CHANGE_CALL_ENDED, NULL for others.
    const struct ctisp_call *call;
    /// The call on its way that it is about: never NULL for CTISP_CHANGE_CALL_ANNOUNCED and
    /// CTISP_CHANGE_ANNOUNCEMENT_OVER, NULL for others.
    const struct ctisp_announced_call *announced_call;
    /// The agent that it is about: never NULL for CTISP_CHANGE_AGENT_..., NULL for others.
    const struct ctisp_agent *agent;
    /// The skill group that it is about: never NULL for CTISP_CHANGE_AGENT_IN_SKILL_GROUP and
    /// CTISP_CHANGE_SKILL_GROUP_..., NULL for others.
    const struct ctisp_skill_group *skill_group;
    /// What more there is to tell, by its type.
    union ctisp_change_union as;
} ctisp_change;

/// Is told of a change. The change, with all that it points to, is valid until the callback returns;
/// it belongs to the library. It runs where the client's events are told, one at a time with them:
/// first the changes that an event made, then on_event with that event.
typedef void (*ctisp_change_callback)(struct ctisp_model *model,
                                      const struct ctisp_change *change,
                                      void *user_data);

/// How a model is kept. Begin with ctisp_model_config_init().
typedef struct ctisp_model_config {
    /// Size of this struct; ctisp_model_config_init() sets it.
    size_t size;
    /// Called with each change. NULL: changes are not told, and the model can be read.
    ctisp_change_callback on_change;
    /// Handed to on_change as it is.
    void *user_data;
    /// So many calls are kept at most; 100000 by default. The oldest leaves the model for a new one.
    uint32_t call_limit;
    /// So many calls on their way; 10000 by default. The oldest leaves the model for a new one.
    uint32_t announced_call_limit;
    /// So many agents, of all peripherals; 50000 by default. Others are not kept.
    uint32_t agent_limit;
    /// So many skill groups, of all peripherals; 50000 by default. Others are not kept.
    uint32_t skill_group_limit;
    /// So many peripherals; 64 by default. Events of others are not looked at.
    uint32_t peripheral_limit;
    /// So many devices that are out of service; 50000 by default. Others are not kept.
    uint32_t device_limit;
} ctisp_model_config;

/// How a CTI server runs. Begin with ctisp_server_config_init().
typedef struct ctisp_server_config {
    /// Size of this struct; ctisp_server_config_init() sets it.
    size_t size;
    /// Where it listens, as "host:port"; port 0 takes a free one. NULL: "127.0.0.1:0".
    const char *listen;
    /// How many seconds of the centre pass in one second; above 0; 1 by default.
    double speed;
    /// What chance in the centre begins from: the same seed tells the same story; 1 by default.
    uint64_t seed;
    /// The centre, as the text of a TOML file such as examples/centre.toml. NULL: the demo centre.
    const char *centre;
    /// An exact story that begins with the server, as the text of a TOML file such as
    /// examples/scenario.toml. NULL: none.
    const char *scenario;
    /// Not 0: the centre's time stands still but for ctisp_server_step(). Heartbeats, IdleTimeout
    /// and what else watches connections follow real time all the same.
    uint32_t stepped;
    /// So many outside callers dial by themselves in an hour of the centre; 0: what the centre says.
    uint32_t traffic;
    /// So many agents sign in and answer by themselves; 0: what the centre says.
    uint32_t auto_agents;
    /// Makes it a duplex server: `listen` is side A, which is active first, and side B, the standby,
    /// listens here. NULL: there is no side B.
    const char *side_b;
    /// Grants CTISP_SERVICE_DEBUG: all messages of a session that asks for it go to a pcap file of its
    /// own in this folder, which must be there. NULL: the service is not granted.
    const char *capture_dir;
    /// Speaks TLS, on both sides: the file of the server's certificate, with those between it and its
    /// authority. Names of files are UTF-8; the files are in PEM. NULL: plain connections.
    const char *tls_certificate_file;
    /// Its private key, without a password.
    const char *tls_key_file;
    /// Lets only clients in that have a certificate of an authority in this file. NULL: no
    /// certificate is asked for.
    const char *tls_client_ca_file;
} ctisp_server_config;

/// The call variables of a call: `variable[0]` is CallVariable1. NULL: empty.
typedef struct ctisp_call_variables {
    /// At most 39 characters each.
    const char *variable[10];
} ctisp_call_variables;

/// A step of a scenario that could not be carried out.
typedef struct ctisp_failed_step {
    /// Line of the scenario's text, counted from 1.
    uint32_t line;
    /// The centre's time when it was tried, in milliseconds.
    uint64_t at;
    /// Who should have done what, and why it could not be; with terminator, and cut where it is
    /// longer.
    char text[256];
} ctisp_failed_step;

/// A session that is open. All strings have a terminator; what is longer is cut.
typedef struct ctisp_session_info {
    /// SessionID, as CLIENT_SESSION_OPENED_EVENT tells it.
    uint32_t session_id;
    /// The session's protocol version.
    uint32_t version;
    /// ServicesGranted. Bits of CTISP_SERVICE_...
    uint32_t services;
    /// ClientID of OPEN_REQ.
    char client_id[64];
    /// ClientSignature of OPEN_REQ; empty where the client gave none.
    char client_signature[64];
    /// AgentInstrument of a session with the Client Events service; else empty.
    char agent_instrument[64];
    /// Where the client connected from, as "host:port".
    char address[64];
} ctisp_session_info;

/// Something an operator should know. All strings have a terminator; what is longer is cut.
typedef struct ctisp_alarm {
    /// Counts from 1.
    uint64_t number;
    /// The centre's time, in seconds since 1970 UTC.
    uint32_t time;
    /// What it is.
    enum ctisp_alarm_kind kind;
    /// Of CTISP_ALARM_KIND_CLIENT_EVENT: State. Values of AlarmState; else 0.
    uint16_t state;
    /// Of CTISP_ALARM_KIND_SESSION_LOST and CTISP_ALARM_KIND_CLIENT_TOO_SLOW: why. Values of StatusCode; else 0.
    uint32_t status;
    /// ClientID of the session that it is about.
    char client_id[64];
    /// Of CTISP_ALARM_KIND_CLIENT_EVENT: ObjectName; empty for no named object.
    char object_name[128];
    /// The alarm in words, as one line for a log.
    char text[512];
} ctisp_alarm;

/// The record of a call: what the product keeps in its Termination_Call_Detail table.
///
/// It is written when a call is over and its data are final: one for each agent who took part, in
/// the order they left, and one without an agent where nobody did. Everything it points to is valid
/// until the callback returns. NULL: absent. Points in time are seconds since 1970 UTC by the
/// centre's clock, lengths are seconds.
typedef struct ctisp_termination_record {
    /// Whether a client complained of the call's quality (BAD_CALL_REQ): the call may go on.
    bool is_bad_call;
    /// ConnectionCallID. A conference's is the one it got last.
    uint32_t call_id;
    /// RouterCallKeyDay; 0xFFFFFFFF: none.
    uint32_t router_call_key_day;
    /// RouterCallKeyCallID; 0xFFFFFFFF: none.
    uint32_t router_call_key_call_id;
    /// RouterCallKeySequenceNumber; 0xFFFFFFFF: none.
    uint32_t router_call_key_sequence_number;
    /// What the call was for the agent. Values of CallType; CTISP_NULL_CALLTYPE: no agent.
    uint16_t call_type;
    /// CalledPartyDisposition. Values of DispositionCode.
    uint16_t called_party_disposition;
    /// The calling line's number.
    const char *ani;
    /// The number that was dialled.
    const char *dnis;
    /// `call_variable[0]` is CallVariable1.
    const char *call_variable[10];
    /// CallWrapupData.
    const char *call_wrapup_data;
    /// UserToUserInfo.
    struct ctisp_bytes user_to_user_info;
    /// CallerEnteredDigits.
    const char *caller_entered_digits;
    /// ECC variables with one value.
    const struct ctisp_named_variable *named_variables;
    /// How many `named_variables`.
    size_t named_variables_count;
    /// Elements of ECC variables that are arrays.
    const struct ctisp_named_array *named_arrays;
    /// How many `named_arrays`.
    size_t named_arrays_count;
    /// ServiceNumber of a routed call; CTISP_NULL_SERVICE: none.
    uint32_t service_number;
    /// SkillGroupNumber that the agent handled the call for; CTISP_NULL_SKILL_GROUP: none.
    uint32_t skill_group_number;
    /// AgentID; NULL where no agent took part.
    const char *agent_id;
    /// AgentInstrument of that agent then.
    const char *agent_instrument;
    /// AgentExtension of that agent then.
    const char *agent_extension;
    /// AI services that were on for the agent. Values of EnabledService.
    const uint16_t *enabled_services;
    /// How many `enabled_services`.
    size_t enabled_services_count;
    /// When the call began.
    uint32_t began;
    /// When it was over; 0 while it goes on.
    uint32_t ended;
    /// When the record was written.
    uint32_t written;
    /// From the agent's phone ringing, or dialling, to the answer, or to the end without one.
    uint32_t ring_time;
    /// From the answer until the agent left, hold included.
    uint32_t talk_time;
    /// How long the agent had it on hold.
    uint32_t hold_time;
    /// How long the work after the call was, up to now where it goes on.
    uint32_t work_time;
} ctisp_termination_record;

/// Called with each record by ctisp_server_each_termination_record(). The record, and all that it
/// points to, is valid until the callback returns.
typedef void (*ctisp_termination_record_callback)(const struct ctisp_termination_record *record,
                                                  void *user_data);

/* --------------------------------------------------------------- functions */

#ifdef __cplusplus
extern "C" {
#endif

/// The name of a status code, for instance "E_CTI_DEVICE_IN_USE" for
/// CTISP_E_CTI_DEVICE_IN_USE: Status of FAILURE_CONF and FAILURE_EVENT.
///
/// The string is static. NULL for a code that the protocol does not know. Any thread.
const char *ctisp_status_name(uint32_t status);

/// The name of a control failure code, for instance "CF_INVALID_AGENT_STATE":
/// FailureCode of CONTROL_FAILURE_CONF.
///
/// The string is static. NULL for a code that the protocol does not know. Any thread.
const char *ctisp_control_failure_name(uint32_t code);

/// The name of a PeripheralErrorCode of the Unified CCE peripheral: CONTROL_FAILURE_CONF.
///
/// The string is static. NULL for a code that is not known. Any thread.
const char *ctisp_peripheral_error_name(uint32_t code);

/// The name of a ctisp_result, for instance "CTISP_E_INVALID_ARGUMENT".
///
/// The string is static. NULL for a number that is none. Any thread.
const char *ctisp_result_name(int result);

/// The version of the library, for instance "0.1.0".
///
/// The string is static. Any thread.
const char *ctisp_version(void);

/// Has `callback` told what the clients of this process do: lost and new connections, attempts to
/// connect, refused set-ups, dropped events, messages that could not be read.
///
/// `least`: CTISP_LOG_..., the level of what matters least and is still told. `user_data` is handed
/// to the callback as it is. There is one callback for all clients; another one takes its place, and
/// NULL is the end of it: when this returns the one before does not run any more. While there is
/// none, nothing is put together that could be told.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for another level; CTISP_E_NOT_NOW in the callback. Any thread
/// but one that holds a lock which the callback may wait for.
ctisp_result ctisp_set_log_callback(uint32_t least,
                                    ctisp_log_callback callback,
                                    void *user_data);

/// Reads a message, header included, as it was sent in a session of that protocol version (9 to 25).
///
/// `*event` becomes an event of its own, which owns a copy of the bytes: free it with
/// ctisp_event_free(). A message type that is not known is no error: its event has the type and the
/// bytes. Fields that the version lacks are null.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `bytes` or `event` NULL or a version
/// that is not known; CTISP_E_BAD_MESSAGE with the protocol's status where the bytes are no such
/// message; `*event` is NULL then. Any thread.
ctisp_result ctisp_decode(uint32_t protocol_version,
                          const uint8_t *bytes,
                          size_t length,
                          ctisp_event **event,
                          ctisp_error *error);

/// Frees an event that came from ctisp_decode(), and all that it points to. NULL is allowed. An
/// event that a callback was given belongs to the library: do not free it.
///
/// Any thread, but only once.
void ctisp_event_free(ctisp_event *event);

/// The guide's name of a message type, for instance "OPEN_REQ"; of the library's own events their
/// constant without CTISP_, for instance "CONNECTION_LOST".
///
/// The string is static. NULL for a type that has no table here. Any thread.
const char *ctisp_message_name(uint32_t message_type);

/// Sets all fields of a message to null or 0. The ctisp_..._init() functions below call it with the
/// type and the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `message` NULL, a type without struct, or a size that is not
/// that of its struct. Any thread.
ctisp_result ctisp_message_init(uint32_t message_type,
                                void *message,
                                size_t size);

/// Writes a message, header included, as it is sent in a session of that protocol version (9 to 25).
///
/// `message` points to the struct of the message type, first set empty by its ctisp_..._init().
/// Fields that the version lacks are left out. Lists tell their own counts. `*length` becomes the
/// size of the message; with `buffer` NULL and `capacity` 0 only that is done.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `message` or `length` NULL, or a type or
/// version that is not known; CTISP_E_BAD_VALUE with the protocol's status where a value does not fit
/// or the version lacks the message; CTISP_E_BUFFER_TOO_SMALL where `capacity` is less than `*length`.
/// Nothing is written to `buffer` then. Any thread, as long as none writes to the message.
ctisp_result ctisp_encode(uint32_t protocol_version,
                          uint32_t message_type,
                          const void *message,
                          uint8_t *buffer,
                          size_t capacity,
                          size_t *length,
                          ctisp_error *error);

/// Writes an event as one line of JSON, in the form of `ctisp decode --names`: the guide's names, all
/// fields, the names of values. CTISP_UNREADABLE gives an object with `error` and `status`; the other
/// events of the library's own give their name and the members of their structs.
///
/// The text is UTF-8 with terminator. `*length` becomes its length, the terminator not counted; with
/// `buffer` NULL and `capacity` 0 only that is done.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `event` or `length` NULL;
/// CTISP_E_BUFFER_TOO_SMALL where `capacity` is not above `*length`. Nothing is written to `buffer`
/// then. Any thread.
ctisp_result ctisp_event_json(const ctisp_event *event,
                              char *buffer,
                              size_t capacity,
                              size_t *length,
                              ctisp_error *error);

/// What ctisp_client_config_init() calls with the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or a size that it cannot have. Any thread.
ctisp_result ctisp_client_config_init_size(ctisp_client_config *config, size_t size);

/// Asks for these events and no others, by naming their message types: for instance
/// CTISP_CALL_DELIVERED_EVENT. Events that no mask rules are always sent, as are the library's own: to
/// name them changes nothing.
///
/// It sets the three masks of the settings. With CTISP_AGENT_STATE_EVENT among the types
/// agent_state_mask stays as it is, all states by default; without it no state is wanted. So set
/// agent_state_mask after this to pick states.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or not begun with
/// ctisp_client_config_init(), for `types` NULL with a count, and for a type that is no event; the
/// settings are as they were then. Any thread.
ctisp_result ctisp_client_config_set_events(ctisp_client_config *config,
                                            const uint32_t *types,
                                            size_t count,
                                            ctisp_error *error);

/// Connects to side A, then to side B, and opens a session on the first that grants it. Each side is
/// tried once.
///
/// `*client` becomes the client; free it with ctisp_client_free(). The library reads and keeps
/// events from now on; they are told in ctisp_client_run() or ctisp_client_dispatch(), or on a thread
/// of the library that ctisp_client_start() begins.
///
/// When its session is lost later it opens another one, if the settings say so:
/// CTISP_CONNECTION_LOST, CTISP_OPEN_FAILED, CTISP_RECONNECTED and CTISP_RESYNCHRONISED tell of it. With
/// CTISP_SERVICE_ACTIVE_STANDBY and version 24 or later it keeps sessions on both sides, and
/// CTISP_SWITCHED tells that the other one is used.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL or settings that cannot be,
/// CTISP_E_CONNECTION where no side can be reached, CTISP_E_REFUSED where the server does not grant
/// the session, for instance with status CTISP_E_CTI_DEVICE_IN_USE, CTISP_E_TIMED_OUT,
/// CTISP_E_BAD_VALUE for a string that is too long, CTISP_E_SYSTEM. `*client` is NULL then.
/// Any thread.
ctisp_result ctisp_client_open(const ctisp_client_config *config,
                               ctisp_client **client,
                               ctisp_error *error);

/// As ctisp_client_open(), without waiting: for programs that have a loop of their own, or that start
/// when no server may be there yet.
///
/// The client is there at once, and its events tell what becomes of it. CTISP_OPENED comes when a
/// session is open; until then requests fail at once with CTISP_E_CONNECTION. Sides are tried as after
/// a loss, by the guide's schedule, and CTISP_OPEN_FAILED tells what is wrong. CTISP_CLOSED ends it,
/// with status and text: when a server refuses the session for good, as for a wrong password, or when
/// the client is closed. With `reconnect` 0 each side is tried once only.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL or settings that cannot be,
/// CTISP_E_BAD_VALUE for a string that is too long, CTISP_E_SYSTEM. `*client` is NULL then. Any thread.
ctisp_result ctisp_client_open_async(const ctisp_client_config *config,
                                     ctisp_client **client,
                                     ctisp_error *error);

/// Closes the session: CLOSE_REQ, then the end of the connection. Waits for the server's answer, five
/// seconds at most. Requests under way end with CTISP_E_CLOSED, the events end with CTISP_CLOSED,
/// both told as all events are. The client must still be freed.
///
/// It may be called again, and with NULL: nothing happens then. Any thread, callbacks too.
void ctisp_client_close(ctisp_client *client);

/// Closes the session if it is open, and frees the client. NULL is allowed.
///
/// What other threads wait for in this client ends with CTISP_E_CLOSED or, in ctisp_client_run(),
/// CTISP_OK. When it returns no callback runs any more and none will: those still owed are dropped.
/// From a callback it returns at once and takes effect when the callback returns; do not use the
/// client after it, not even there.
///
/// Any thread, but only once. Do not hold a lock that a callback under way may wait for.
void ctisp_client_free(ctisp_client *client);

/// The services that the server granted, bits CTISP_SERVICE_...: maybe fewer than asked for. Without a
/// session, those of the last one.
///
/// 0 for NULL. Any thread.
uint32_t ctisp_client_services(ctisp_client *client);

/// The protocol version of the session, 9 to 25; without a session, that of the last one, or what is
/// asked for.
///
/// 0 for NULL. Any thread.
uint32_t ctisp_client_version(ctisp_client *client);

/// The side that the session is with, 'A' or 'B'; without a session, that of the last one.
///
/// 0 for NULL. Any thread.
char ctisp_client_side(ctisp_client *client);

/// What the server granted and told when the session was opened; without a session, when the last
/// one was.
///
/// `*conf` becomes OPEN_CONF; free it with ctisp_event_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `client` or `conf` NULL; `*conf` is NULL
/// then. Any thread.
ctisp_result ctisp_client_open_conf(ctisp_client *client,
                                    ctisp_event **conf,
                                    ctisp_error *error);

/// Serves the callbacks on this thread until the session ends, CTISP_CLOSED being the last event, or
/// until ctisp_client_stop().
///
/// CTISP_OK where it was stopped, or the session was closed by ctisp_client_close() or
/// ctisp_client_free(). Errors: CTISP_E_CONNECTION where it ended otherwise: CTISP_CLOSED told why;
/// CTISP_E_CLOSED where that had been told before; CTISP_E_NOT_NOW in a callback, or while another
/// thread does the same; CTISP_E_INVALID_ARGUMENT for `client` NULL. Any thread, one at a time.
ctisp_result ctisp_client_run(ctisp_client *client);

/// Serves the callbacks on a thread of the library, from now on until the session ends, CTISP_CLOSED
/// being the last event, or until ctisp_client_stop().
///
/// `error` may be NULL. Errors: CTISP_E_NOT_NOW in a callback, or while a thread serves them already;
/// CTISP_E_SYSTEM where no thread can be had; CTISP_E_INVALID_ARGUMENT for `client` NULL. Any thread.
ctisp_result ctisp_client_start(ctisp_client *client,
                                ctisp_error *error);

/// Serves the callbacks that are due, on this thread: for programs with a loop of their own, see
/// ctisp_client_fd() and ctisp_client_handle().
///
/// Waits at most `timeout_ms` milliseconds for the first one; 0 does not wait. CTISP_OK as long as
/// the session goes on, whether or not there was anything to tell.
///
/// Errors: CTISP_E_CLOSED from the call on that tells CTISP_CLOSED; CTISP_E_NOT_NOW and
/// CTISP_E_INVALID_ARGUMENT as ctisp_client_run(). Any thread, one at a time.
ctisp_result ctisp_client_dispatch(ctisp_client *client, uint32_t timeout_ms);

/// Ends ctisp_client_run(), the thread of ctisp_client_start() or a waiting ctisp_client_dispatch(),
/// once the callback that runs just now has returned. The session goes on, and what waits is told by
/// the next of those calls. Where none is under way the next one returns at once.
///
/// With NULL nothing happens. Any thread, callbacks too.
void ctisp_client_stop(ctisp_client *client);

/// A file descriptor for poll(), epoll, select(), GLib, Qt and the like: it is readable while
/// something waits to be told, until ctisp_client_dispatch() has told it, so that a level-triggered
/// loop misses nothing. After the call that tells CTISP_CLOSED it is not readable any more.
///
/// It belongs to the library, which closes it when the client is freed, and is always the same: take
/// it out of the loop before. Wait until it is readable and call ctisp_client_dispatch() with 0; do
/// nothing else with it.
///
/// -1 for NULL, where the process can have no more descriptors, and on Windows. Any thread.
int ctisp_client_fd(ctisp_client *client);

/// What ctisp_client_fd() is elsewhere, on Windows: the HANDLE of an event object with manual reset,
/// for MsgWaitForMultipleObjects() and the like, which is signalled while something waits to be told.
/// It belongs to the library.
///
/// NULL for NULL, where there is none to be had, and on other systems. Any thread.
void *ctisp_client_handle(ctisp_client *client);

/// Sends a request of any type and waits for its confirmation.
///
/// `message` points to the struct of that type, first set empty by its ctisp_..._init(); its InvokeID
/// is set by the library. With `confirmation` not NULL `*confirmation` becomes the confirmation; free
/// it with ctisp_event_free(). One that comes in several messages is given out as one.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL or a type that is no request,
/// CTISP_E_BAD_VALUE where the message does not fit the session's version, CTISP_E_REFUSED and
/// CTISP_E_CONTROL_FAILURE where the server refused it, CTISP_E_TIMED_OUT, CTISP_E_CONNECTION and
/// CTISP_E_CLOSED where no answer came. `*confirmation` is NULL then. Any thread, callbacks too:
/// events wait meanwhile.
ctisp_result ctisp_request(ctisp_client *client,
                           uint32_t message_type,
                           const void *message,
                           ctisp_event **confirmation,
                           ctisp_error *error);

/// Sends a request of any type; `callback` is told what became of it. The message is copied.
///
/// With `callback` NULL the outcome is dropped. `user_data` is handed to the callback as it is.
///
/// Errors: as ctisp_request() before the request is sent; the callback is then not called. All that
/// goes wrong later is told to the callback. It is called exactly once, also when the session ends,
/// before CTISP_CLOSED; it is not called where the client is freed before. Any thread, callbacks too.
ctisp_result ctisp_request_async(ctisp_client *client,
                                 uint32_t message_type,
                                 const void *message,
                                 ctisp_request_callback callback,
                                 void *user_data);

/// Sends a message that nothing confirms, for instance CTISP_CONFIG_REQUEST_EVENT.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL, a type without struct, or a
/// request; CTISP_E_BAD_VALUE where the message does not fit the session's version; CTISP_E_CLOSED.
/// Any thread, callbacks too.
ctisp_result ctisp_send(ctisp_client *client,
                        uint32_t message_type,
                        const void *message,
                        ctisp_error *error);

/// Sends a request of any type and does not wait: ctisp_ticket_wait() does, now or later, on any thread.
/// Any number may be on their way. The message is copied.
///
/// `timeout_ms` is how long this request may take; 0: request_timeout_ms of the settings. `*ticket`
/// becomes the ticket; free it with ctisp_ticket_free().
///
/// `error` may be NULL. Errors: as ctisp_request() before the request is sent; `*ticket` is NULL then.
/// What goes wrong later is told by ctisp_ticket_wait(). Any thread, callbacks too.
ctisp_result ctisp_request_start(ctisp_client *client,
                                 uint32_t message_type,
                                 const void *message,
                                 uint32_t timeout_ms,
                                 ctisp_ticket **ticket,
                                 ctisp_error *error);

/// Waits for what becomes of the request, which the request's time-out ends at the latest. It may be
/// called again, and tells the same.
///
/// With `confirmation` not NULL `*confirmation` becomes the confirmation; free it with
/// ctisp_event_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `ticket` NULL, CTISP_E_REFUSED and
/// CTISP_E_CONTROL_FAILURE where the server refused the request, CTISP_E_TIMED_OUT, CTISP_E_CONNECTION
/// and CTISP_E_CLOSED where no answer came; `*confirmation` is NULL then. The client may be freed
/// before: that is CTISP_E_CLOSED. Any thread, callbacks too: events wait meanwhile.
ctisp_result ctisp_ticket_wait(ctisp_ticket *ticket,
                               ctisp_event **confirmation,
                               ctisp_error *error);

/// Whether ctisp_ticket_wait() would return at once.
///
/// False for NULL, and while another thread waits. Any thread.
bool ctisp_ticket_done(ctisp_ticket *ticket);

/// Lets the ticket go: the request is carried out all the same, its outcome is dropped. NULL is
/// allowed.
///
/// Any thread, but only once, and not while another one waits for it.
void ctisp_ticket_free(ctisp_ticket *ticket);

/// Signs an agent in at the session's instrument: SET_AGENT_STATE_REQ with AGENT_STATE_LOGIN.
///
/// `agent_id`: at most 11 characters; `password`: at most 63. Neither may be NULL.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_login(ctisp_client *client,
                         const char *agent_id,
                         const char *password,
                         ctisp_error *error);

/// As ctisp_login(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
ctisp_result ctisp_login_async(ctisp_client *client,
                               const char *agent_id,
                               const char *password,
                               ctisp_request_callback callback,
                               void *user_data);

/// Signs the agent of ctisp_login() out: SET_AGENT_STATE_REQ with AGENT_STATE_LOGOUT.
///
/// `reason`: EventReasonCode; 0: none.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_logout(ctisp_client *client, uint16_t reason, ctisp_error *error);

/// As ctisp_logout(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
ctisp_result ctisp_logout_async(ctisp_client *client,
                                uint16_t reason,
                                ctisp_request_callback callback,
                                void *user_data);

/// Takes the agent to another state: SET_AGENT_STATE_REQ.
///
/// `state`: CTISP_AGENT_STATE_...; `reason`: EventReasonCode, why the agent is not ready; 0: none.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_set_agent_state(ctisp_client *client,
                                   uint16_t state,
                                   uint16_t reason,
                                   ctisp_error *error);

/// As ctisp_set_agent_state(), without waiting: `callback`, which may be NULL, is told what became
/// of it. Errors and threads: as ctisp_request_async().
ctisp_result ctisp_set_agent_state_async(ctisp_client *client,
                                         uint16_t state,
                                         uint16_t reason,
                                         ctisp_request_callback callback,
                                         void *user_data);

/// Calls a number from the agent's phone: MAKE_CALL_REQ.
///
/// `dialed`: at most 39 characters; not NULL. With `confirmation` not NULL `*confirmation` becomes
/// MAKE_CALL_CONF, whose new_connection is the agent's own; free it with ctisp_event_free().
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_make_call(ctisp_client *client,
                             const char *dialed,
                             ctisp_event **confirmation,
                             ctisp_error *error);

/// As ctisp_make_call(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
ctisp_result ctisp_make_call_async(ctisp_client *client,
                                   const char *dialed,
                                   ctisp_request_callback callback,
                                   void *user_data);

/// Answers the call that rings: ANSWER_CALL_REQ.
///
/// `connection`: that of CALL_DELIVERED_EVENT; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_answer_call(ctisp_client *client,
                               const ctisp_connection *connection,
                               ctisp_error *error);

/// As ctisp_answer_call(), without waiting: `callback`, which may be NULL, is told what became of
/// it. Errors and threads: as ctisp_request_async().
ctisp_result ctisp_answer_call_async(ctisp_client *client,
                                     const ctisp_connection *connection,
                                     ctisp_request_callback callback,
                                     void *user_data);

/// Takes the device out of a call: CLEAR_CONNECTION_REQ.
///
/// `connection`: that of the device to the call; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_clear_connection(ctisp_client *client,
                                    const ctisp_connection *connection,
                                    ctisp_error *error);

/// As ctisp_clear_connection(), without waiting: `callback`, which may be NULL, is told what became
/// of it. Errors and threads: as ctisp_request_async().
ctisp_result ctisp_clear_connection_async(ctisp_client *client,
                                          const ctisp_connection *connection,
                                          ctisp_request_callback callback,
                                          void *user_data);

/// Puts a call on hold: HOLD_CALL_REQ.
///
/// `connection`: that of the device to the call; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_hold_call(ctisp_client *client,
                             const ctisp_connection *connection,
                             ctisp_error *error);

/// As ctisp_hold_call(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
ctisp_result ctisp_hold_call_async(ctisp_client *client,
                                   const ctisp_connection *connection,
                                   ctisp_request_callback callback,
                                   void *user_data);

/// Takes up a held call again: RETRIEVE_CALL_REQ.
///
/// `connection`: that of the device to the held call; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
ctisp_result ctisp_retrieve_call(ctisp_client *client,
                                 const ctisp_connection *connection,
                                 ctisp_error *error);

/// As ctisp_retrieve_call(), without waiting: `callback`, which may be NULL, is told what became of
/// it. Errors and threads: as ctisp_request_async().
ctisp_result ctisp_retrieve_call_async(ctisp_client *client,
                                       const ctisp_connection *connection,
                                       ctisp_request_callback callback,
                                       void *user_data);

/// Frees a picture of ctisp_model_read() or the like, and all that it points to. NULL is allowed.
///
/// Any thread, but only once.
void ctisp_picture_free(ctisp_picture *picture);

/// How many agents of the model are in that state (CTISP_AGENT_STATE_...) in a skill group.
///
/// 0 for NULL. Any thread.
size_t ctisp_skill_group_agents_in(const ctisp_skill_group *skill_group, uint16_t state);

/// What ctisp_model_config_init() calls with the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or a size that it cannot have. Any thread.
ctisp_result ctisp_model_config_init_size(ctisp_model_config *config, size_t size);

/// Makes a model that follows a client: it takes each event of the client that is told from now on,
/// in ctisp_client_run() and the like, and calls on_change with what that has changed. `config` may be
/// NULL: no callback, and default limits.
///
/// `*model` becomes the model; free it with ctisp_model_free(). Make it before events are told: the
/// model has what OPEN_CONF told, and knows nothing of events that were told before. A session of
/// Client Events with Client Control asks about the calls at its own device too.
///
/// After a reconnect, and after CTISP_GAP, it asks the server how things are, where the session has
/// Client Control; CTISP_CHANGE_RESYNCHRONISED tells that it is done. Without Client Control calls
/// that may have ended meanwhile leave the model.
///
/// A client may have several models; they are told one after the other. A client whose on_event is
/// NULL may have one too: of more than event_limit events that wait the oldest are dropped then, and
/// the model asks as after CTISP_GAP.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `client` or `model` NULL, or a `config`
/// that was not begun with ctisp_model_config_init(). `*model` is NULL then. Any thread, callbacks
/// too.
ctisp_result ctisp_model_follow(ctisp_client *client,
                                const ctisp_model_config *config,
                                ctisp_model **model,
                                ctisp_error *error);

/// Frees a model, which takes no more events. NULL is allowed. Pictures that were read of it stay.
///
/// The client may be freed before or after it: a model whose client is gone stays as it was last, and
/// can be read.
///
/// When it returns on_change does not run any more and will not. From a callback it returns at once; do
/// not use the model after it, not even there. Any thread, but only once. Do not hold a lock that a
/// callback under way may wait for.
void ctisp_model_free(ctisp_model *model);

/// Loads the configuration of agents, skill groups and devices into the model, by
/// CTISP_CONFIG_REQUEST_EVENT: the first picture of a session of all events, which else learns of an
/// agent when he next does something. Their names come with it, and the states of those who are signed
/// in, where the version has them (since 21).
///
/// Where All Events and Client Control are granted the model then asks the server of each agent who is,
/// or may be, signed in, of his phone and of the route points, and of the calls there: sixteen
/// questions at a time, for a large centre some thousand in all. CTISP_CHANGE_RESYNCHRONISED tells that
/// the picture is complete. What comes meanwhile is told change by change, as always: events must be
/// told for it, in ctisp_client_run() or the like.
///
/// After a lost session the model loads it again by itself, into the new one, and after CTISP_GAP.
/// Updates follow, where the client was opened with config_msg_mask.
///
/// CTISP_CONFIG_REQUEST_EVENT has no InvokeID, and a server serves one at a time: while the load runs
/// send no other one, and do not call this while one of your own runs.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL; CTISP_E_BAD_VALUE before version
/// 10; CTISP_E_CONNECTION; CTISP_E_CLOSED also where the client is freed. Any thread, callbacks too.
ctisp_result ctisp_model_load_configuration(ctisp_model *model,
                                            ctisp_error *error);

/// Sends a request whose answer goes to the model, in its place among the events: for
/// CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, CTISP_QUERY_AGENT_STATISTICS_REQ, and
/// CTISP_QUERY_AGENT_STATE_REQ, CTISP_SNAPSHOT_CALL_REQ and CTISP_SNAPSHOT_DEVICE_REQ about what the
/// model has not heard of. on_change is told what the answer has changed; others change nothing.
///
/// `message` points to the struct of that type, as for ctisp_request(). The message is copied.
///
/// `callback` is told what became of it, after on_change. With `callback` NULL the outcome is dropped:
/// an answer that refuses, or does not come, changes nothing. `user_data` is handed to the callback as
/// it is.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for NULL or a type that is no request, CTISP_E_BAD_VALUE where the
/// message does not fit the session's version, CTISP_E_CONNECTION, CTISP_E_CLOSED also where the client
/// is freed; the callback is then not called. It is called exactly once, as that of
/// ctisp_request_async(), also where the model is freed before. Any thread, callbacks too.
ctisp_result ctisp_model_ask(ctisp_model *model,
                             uint32_t message_type,
                             const void *message,
                             ctisp_request_callback callback,
                             void *user_data);

/// Reads all that is in a model.
///
/// `*picture` becomes a picture of it; free it with ctisp_picture_free(). A model of many calls makes a
/// large picture, and events wait while it is made: where one agent or call is wanted read that.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model` or `picture` NULL. `*picture` is
/// NULL then. Any thread, callbacks too: in a callback the model stands as of the event at hand.
ctisp_result ctisp_model_read(ctisp_model *model,
                              ctisp_picture **picture,
                              ctisp_error *error);

/// Reads an agent, by AgentID.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one agent and nothing else, or with none where the model does not
/// know it: look at agents_count. Free it with ctisp_picture_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model`, `agent_id` or `picture` NULL.
/// Threads as ctisp_model_read().
ctisp_result ctisp_model_read_agent(ctisp_model *model,
                                    uint32_t peripheral_id,
                                    const char *agent_id,
                                    ctisp_picture **picture,
                                    ctisp_error *error);

/// Reads a call, by its key in the model.
///
/// `*picture` becomes a picture with one call and nothing else, or with none where it is no longer in
/// the model: look at calls_count. Free it with ctisp_picture_free().
///
/// `error` may be NULL. Errors and threads as ctisp_model_read().
ctisp_result ctisp_model_read_call(ctisp_model *model,
                                   uint64_t key,
                                   ctisp_picture **picture,
                                   ctisp_error *error);

/// Reads the call that a connection belongs to. Of several calls with its ConnectionCallID it is the
/// one with that connection, else the latest; with device_id NULL the latest.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one call and nothing else, or with none where the model does not
/// know it: look at calls_count. Free it with ctisp_picture_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model`, `connection` or `picture` NULL.
/// Threads as ctisp_model_read().
ctisp_result ctisp_model_read_call_at(ctisp_model *model,
                                      uint32_t peripheral_id,
                                      const ctisp_connection *connection,
                                      ctisp_picture **picture,
                                      ctisp_error *error);

/// Reads a device, by its number or name, with the calls that it takes part in and the agent who is
/// signed in there: what an agent's desktop shows.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one device, its calls and its agent, or with none where the model
/// knows nothing of it: look at devices_count, calls_count and agents_count. Free it with
/// ctisp_picture_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model`, `device_id` or `picture` NULL.
/// Threads as ctisp_model_read().
ctisp_result ctisp_model_read_device(ctisp_model *model,
                                     uint32_t peripheral_id,
                                     const char *device_id,
                                     ctisp_picture **picture,
                                     ctisp_error *error);

/// Reads a skill group, by SkillGroupNumber, with the calls that wait for it, the earliest first. Those
/// are known where CALL_QUEUED_EVENT names skill groups; Unified CCE does not.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one skill group and its calls. Where the model does not know the
/// group it has none, and still the calls: look at skill_groups_count. Free it with
/// ctisp_picture_free().
///
/// `error` may be NULL. Errors and threads as ctisp_model_read().
ctisp_result ctisp_model_read_skill_group(ctisp_model *model,
                                          uint32_t peripheral_id,
                                          uint32_t number,
                                          ctisp_picture **picture,
                                          ctisp_error *error);

/// What ctisp_server_config_init() calls with the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or a size that it cannot have. Any thread.
ctisp_result ctisp_server_config_init_size(ctisp_server_config *config, size_t size);

/// Starts a CTI server in this program, on threads of its own.
///
/// With `config` NULL it serves the demo centre on a free port of 127.0.0.1. `*server` becomes the
/// server; free it with ctisp_server_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL or a configuration that
/// cannot be; of a centre or a scenario the message tells the lines. CTISP_E_SYSTEM where an address
/// cannot be listened on or there is no folder for captures. `*server` is NULL then. Any thread.
ctisp_result ctisp_server_start(const ctisp_server_config *config,
                                ctisp_server **server,
                                ctisp_error *error);

/// The TCP port that the server listens on; 0 for NULL. Any thread.
uint16_t ctisp_server_port(ctisp_server *server);

/// Lets an outside party call a number of the centre: `ani` is who calls. Gives the call's
/// ConnectionCallID.
///
/// `variables` may be NULL. CTISP_NULL_CALL_ID for `server`, `ani` or `dialed` NULL, or a number that
/// is not one of the centre. Any thread.
uint32_t ctisp_server_place_call(ctisp_server *server,
                                 const char *ani,
                                 const char *dialed,
                                 const ctisp_call_variables *variables);

/// Lets the outside party of a call hang up; whether there was one. Any thread.
bool ctisp_server_hang_up(ctisp_server *server, uint32_t call_id);

/// Breaks the connections of all clients at once, as a failure of the network would. The server goes
/// on. NULL is allowed. Any thread.
void ctisp_server_cut_connections(ctisp_server *server);

/// Ends all sessions with CTISP_E_CTI_CTI_SERVER_OFFLINE and frees the server. NULL is allowed.
///
/// Any thread, but only once, and not while another function of this server is under way.
void ctisp_server_free(ctisp_server *server);

/// Moves the clock of a server that was started with `stepped`, and waits: when this returns,
/// everything that was due in that time has happened and its events are on their way to the clients.
///
/// What clients ask for meanwhile is served afterwards. Events for a client that does not read wait
/// in the server up to a limit: while many come, step in pieces and let it read.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL or one whose clock goes by
/// itself. Any thread.
ctisp_result ctisp_server_step(ctisp_server *server,
                               uint64_t milliseconds,
                               ctisp_error *error);

/// The centre's time in milliseconds, from its beginning; 0 for NULL. Any thread.
uint64_t ctisp_server_now(ctisp_server *server);

/// Begins a scenario, as the text of a TOML file such as examples/scenario.toml; its times count from
/// now.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` or `scenario` NULL, a text that
/// is no scenario or does not fit the centre; the message tells the lines. Any thread.
ctisp_result ctisp_server_play(ctisp_server *server,
                               const char *scenario,
                               ctisp_error *error);

/// The id that the call of that name in a scenario has now; CTISP_NULL_CALL_ID where no step has made
/// it, or for NULL. Any thread.
uint32_t ctisp_server_call_named(ctisp_server *server,
                                 const char *name);

/// Steps of scenarios that could not be carried out so far, the earliest first: writes as many as
/// `capacity` allows and returns how many there are.
///
/// `steps` may be NULL, to count only. 0 for `server` NULL. Any thread.
size_t ctisp_server_failed_steps(ctisp_server *server, ctisp_failed_step *steps, size_t capacity);

/// The open sessions, by their ids: writes as many as `capacity` allows and returns how many there
/// are.
///
/// `sessions` may be NULL, to count only. 0 for `server` NULL. Any thread.
size_t ctisp_server_sessions(ctisp_server *server, ctisp_session_info *sessions, size_t capacity);

/// Ends a session as the server itself would: FAILURE_EVENT with CTISP_E_CTI_CTI_SERVER_OFFLINE, then
/// the connection is closed. Whether there was one with that SessionID. Any thread.
bool ctisp_server_kill_session(ctisp_server *server,
                               uint32_t session_id);

/// Ends all sessions of a client, by its ClientID, as ctisp_server_kill_session() does. Returns how
/// many there were; 0 for NULL. Any thread.
size_t ctisp_server_kill_client(ctisp_server *server, const char *client_id);

/// Breaks the connection of one session, as a failure of the network would. Whether there was one
/// with that SessionID. Any thread.
bool ctisp_server_cut_session(ctisp_server *server, uint32_t session_id);

/// Takes a peripheral off line, or back on line: everybody gets SYSTEM_EVENT, and off line all calls
/// end for the clients. False if there is none of that PeripheralID, or for NULL. Any thread.
bool ctisp_server_set_online(ctisp_server *server,
                             uint32_t peripheral_id,
                             bool online);

/// Lets outside callers dial by themselves from now on, so many in an hour of the centre; 0 for no
/// more. NULL is allowed. Any thread.
void ctisp_server_set_traffic(ctisp_server *server, uint32_t calls_per_hour);

/// The alarms with a number above `after`, the oldest first: writes as many as `capacity` allows and
/// returns how many there are. The server keeps the latest 1000.
///
/// `alarms` may be NULL, to count only. 0 for `server` NULL. Any thread.
size_t ctisp_server_alarms(ctisp_server *server,
                           uint64_t after,
                           ctisp_alarm *alarms,
                           size_t capacity);

/// The TCP port of side 'A' or 'B'; 0 for NULL or a side that the server does not have. Any thread.
uint16_t ctisp_server_side_port(ctisp_server *server, char side);

/// The active side, 'A' or 'B'; always 'A' in a server without side B. 0 when no side runs, or for
/// NULL. Any thread.
char ctisp_server_active_side(ctisp_server *server);

/// Begins a planned switch-over to the other side: clients with CTISP_SERVICE_ACTIVE_STANDBY are
/// asked and have five seconds to agree. If all do, the other side becomes active and they leave this
/// one; the others are closed with CTISP_E_CTI_SERVER_IN_MAINTENANCE_MODE. If one refuses, all stays
/// as it is. An alarm tells which it was.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL; CTISP_E_REFUSED when there
/// is no other side that runs, or a switch-over is on its way. Any thread.
ctisp_result ctisp_server_switch_over(ctisp_server *server,
                                      ctisp_error *error);

/// Stops side 'A' or 'B' as a failure would: its connections break and it accepts no others. If it
/// was active the other one takes over. Whether it ran; false for NULL. Any thread.
bool ctisp_server_stop_side(ctisp_server *server, char side);

/// Lets a stopped side 'A' or 'B' run again at its address, as the standby; it becomes active only
/// when the other one does not run.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL or a side that it does not
/// have, CTISP_E_SYSTEM when another program has its port by now. Any thread.
ctisp_result ctisp_server_start_side(ctisp_server *server,
                                     char side,
                                     ctisp_error *error);

/// Calls `callback` with each termination record of the calls so far, the oldest first, and returns
/// how many there are: the server keeps the latest 1000.
///
/// `callback` runs on this thread, before this returns; it may call every function but
/// ctisp_server_free() of this server. NULL: count only. `user_data` is handed to it as it is. 0 for
/// `server` NULL. Any thread.
size_t ctisp_server_each_termination_record(ctisp_server *server,
                                            ctisp_termination_record_callback callback,
                                            void *user_data);

/// Sets all members of a client's configuration to their defaults: do it before filling one in.
static inline void ctisp_client_config_init(ctisp_client_config *config)
{
    (void)ctisp_client_config_init_size(config, sizeof *config);
}

/// Sets all members of a model's configuration to their defaults: do it before filling one in.
static inline void ctisp_model_config_init(ctisp_model_config *config)
{
    (void)ctisp_model_config_init_size(config, sizeof *config);
}

/// Sets all members of a server's configuration to their defaults: do it before filling one in.
static inline void ctisp_server_config_init(ctisp_server_config *config)
{
    (void)ctisp_server_config_init_size(config, sizeof *config);
}

/// Sets all fields of a STANDBY_ACTIVE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_standby_active_event_init(ctisp_standby_active_event *message)
{
    (void)ctisp_message_init(CTISP_STANDBY_ACTIVE_EVENT, message, sizeof *message);
}

/// Sets all fields of a ACTIVE_MAINTENANCE_REQ to null or 0: do it before filling one in.
static inline void ctisp_active_maintenance_req_init(ctisp_active_maintenance_req *message)
{
    (void)ctisp_message_init(CTISP_ACTIVE_MAINTENANCE_REQ, message, sizeof *message);
}

/// Sets all fields of a ACTIVE_MAINTENANCE_RESP to null or 0: do it before filling one in.
static inline void ctisp_active_maintenance_resp_init(ctisp_active_maintenance_resp *message)
{
    (void)ctisp_message_init(CTISP_ACTIVE_MAINTENANCE_RESP, message, sizeof *message);
}

/// Sets all fields of a ACTIVE_MAINTENANCE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_active_maintenance_event_init(ctisp_active_maintenance_event *message)
{
    (void)ctisp_message_init(CTISP_ACTIVE_MAINTENANCE_EVENT, message, sizeof *message);
}

/// Sets all fields of a STOPPING_REQUESTS_TO_THIS_SIDE_IND to null or 0: do it before filling one in.
static inline void ctisp_stopping_requests_to_this_side_ind_init(ctisp_stopping_requests_to_this_side_ind *message)
{
    (void)ctisp_message_init(CTISP_STOPPING_REQUESTS_TO_THIS_SIDE_IND, message, sizeof *message);
}

/// Sets all fields of a AGENT_STATE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_agent_state_event_init(ctisp_agent_state_event *message)
{
    (void)ctisp_message_init(CTISP_AGENT_STATE_EVENT, message, sizeof *message);
}

/// Sets all fields of a AGENT_PRE_CALL_EVENT to null or 0: do it before filling one in.
static inline void ctisp_agent_pre_call_event_init(ctisp_agent_pre_call_event *message)
{
    (void)ctisp_message_init(CTISP_AGENT_PRE_CALL_EVENT, message, sizeof *message);
}

/// Sets all fields of a AGENT_PRE_CALL_ABORT_EVENT to null or 0: do it before filling one in.
static inline void ctisp_agent_pre_call_abort_event_init(ctisp_agent_pre_call_abort_event *message)
{
    (void)ctisp_message_init(CTISP_AGENT_PRE_CALL_ABORT_EVENT, message, sizeof *message);
}

/// Sets all fields of a SET_CALL_DATA_REQ to null or 0: do it before filling one in.
static inline void ctisp_set_call_data_req_init(ctisp_set_call_data_req *message)
{
    (void)ctisp_message_init(CTISP_SET_CALL_DATA_REQ, message, sizeof *message);
}

/// Sets all fields of a SET_CALL_DATA_CONF to null or 0: do it before filling one in.
static inline void ctisp_set_call_data_conf_init(ctisp_set_call_data_conf *message)
{
    (void)ctisp_message_init(CTISP_SET_CALL_DATA_CONF, message, sizeof *message);
}

/// Sets all fields of a RELEASE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_release_call_req_init(ctisp_release_call_req *message)
{
    (void)ctisp_message_init(CTISP_RELEASE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a RELEASE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_release_call_conf_init(ctisp_release_call_conf *message)
{
    (void)ctisp_message_init(CTISP_RELEASE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a SET_DEVICE_ATTRIBUTES_REQ to null or 0: do it before filling one in.
static inline void ctisp_set_device_attributes_req_init(ctisp_set_device_attributes_req *message)
{
    (void)ctisp_message_init(CTISP_SET_DEVICE_ATTRIBUTES_REQ, message, sizeof *message);
}

/// Sets all fields of a SET_DEVICE_ATTRIBUTES_CONF to null or 0: do it before filling one in.
static inline void ctisp_set_device_attributes_conf_init(ctisp_set_device_attributes_conf *message)
{
    (void)ctisp_message_init(CTISP_SET_DEVICE_ATTRIBUTES_CONF, message, sizeof *message);
}

/// Sets all fields of a CALL_DELIVERED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_delivered_event_init(ctisp_call_delivered_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_DELIVERED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_ESTABLISHED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_established_event_init(ctisp_call_established_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_ESTABLISHED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_HELD_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_held_event_init(ctisp_call_held_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_HELD_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_RETRIEVED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_retrieved_event_init(ctisp_call_retrieved_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_RETRIEVED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_CLEARED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_cleared_event_init(ctisp_call_cleared_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_CLEARED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_CONNECTION_CLEARED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_connection_cleared_event_init(ctisp_call_connection_cleared_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_CONNECTION_CLEARED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_ORIGINATED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_originated_event_init(ctisp_call_originated_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_ORIGINATED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_FAILED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_failed_event_init(ctisp_call_failed_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_FAILED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_CONFERENCED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_conferenced_event_init(ctisp_call_conferenced_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_CONFERENCED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_TRANSFERRED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_transferred_event_init(ctisp_call_transferred_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_TRANSFERRED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_DIVERTED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_diverted_event_init(ctisp_call_diverted_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_DIVERTED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_SERVICE_INITIATED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_service_initiated_event_init(ctisp_call_service_initiated_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_SERVICE_INITIATED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_QUEUED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_queued_event_init(ctisp_call_queued_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_QUEUED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_TRANSLATION_ROUTE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_translation_route_event_init(ctisp_call_translation_route_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_TRANSLATION_ROUTE_EVENT, message, sizeof *message);
}

/// Sets all fields of a BEGIN_CALL_EVENT to null or 0: do it before filling one in.
static inline void ctisp_begin_call_event_init(ctisp_begin_call_event *message)
{
    (void)ctisp_message_init(CTISP_BEGIN_CALL_EVENT, message, sizeof *message);
}

/// Sets all fields of a END_CALL_EVENT to null or 0: do it before filling one in.
static inline void ctisp_end_call_event_init(ctisp_end_call_event *message)
{
    (void)ctisp_message_init(CTISP_END_CALL_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_DATA_UPDATE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_data_update_event_init(ctisp_call_data_update_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_DATA_UPDATE_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_REACHED_NETWORK_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_reached_network_event_init(ctisp_call_reached_network_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_REACHED_NETWORK_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_DEQUEUED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_dequeued_event_init(ctisp_call_dequeued_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_DEQUEUED_EVENT, message, sizeof *message);
}

/// Sets all fields of a RTP_STARTED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_rtp_started_event_init(ctisp_rtp_started_event *message)
{
    (void)ctisp_message_init(CTISP_RTP_STARTED_EVENT, message, sizeof *message);
}

/// Sets all fields of a RTP_STOPPED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_rtp_stopped_event_init(ctisp_rtp_stopped_event *message)
{
    (void)ctisp_message_init(CTISP_RTP_STOPPED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_ATTRIBUTE_CHANGE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_attribute_change_event_init(ctisp_call_attribute_change_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_ATTRIBUTE_CHANGE_EVENT, message, sizeof *message);
}

/// Sets all fields of a CALL_AGENT_GREETING_EVENT to null or 0: do it before filling one in.
static inline void ctisp_call_agent_greeting_event_init(ctisp_call_agent_greeting_event *message)
{
    (void)ctisp_message_init(CTISP_CALL_AGENT_GREETING_EVENT, message, sizeof *message);
}

/// Sets all fields of a NETWORK_RECORDING_STARTED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_network_recording_started_event_init(ctisp_network_recording_started_event *message)
{
    (void)ctisp_message_init(CTISP_NETWORK_RECORDING_STARTED_EVENT, message, sizeof *message);
}

/// Sets all fields of a NETWORK_RECORDING_ENDED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_network_recording_ended_event_init(ctisp_network_recording_ended_event *message)
{
    (void)ctisp_message_init(CTISP_NETWORK_RECORDING_ENDED_EVENT, message, sizeof *message);
}

/// Sets all fields of a NETWORK_RECORDING_FAILED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_network_recording_failed_event_init(ctisp_network_recording_failed_event *message)
{
    (void)ctisp_message_init(CTISP_NETWORK_RECORDING_FAILED_EVENT, message, sizeof *message);
}

/// Sets all fields of a NETWORK_RECORDING_TARGET_INFO_EVENT to null or 0: do it before filling one in.
static inline void ctisp_network_recording_target_info_event_init(ctisp_network_recording_target_info_event *message)
{
    (void)ctisp_message_init(CTISP_NETWORK_RECORDING_TARGET_INFO_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONTROL_FAILURE_CONF to null or 0: do it before filling one in.
static inline void ctisp_control_failure_conf_init(ctisp_control_failure_conf *message)
{
    (void)ctisp_message_init(CTISP_CONTROL_FAILURE_CONF, message, sizeof *message);
}

/// Sets all fields of a QUERY_AGENT_STATE_REQ to null or 0: do it before filling one in.
static inline void ctisp_query_agent_state_req_init(ctisp_query_agent_state_req *message)
{
    (void)ctisp_message_init(CTISP_QUERY_AGENT_STATE_REQ, message, sizeof *message);
}

/// Sets all fields of a QUERY_AGENT_STATE_CONF to null or 0: do it before filling one in.
static inline void ctisp_query_agent_state_conf_init(ctisp_query_agent_state_conf *message)
{
    (void)ctisp_message_init(CTISP_QUERY_AGENT_STATE_CONF, message, sizeof *message);
}

/// Sets all fields of a SET_AGENT_STATE_REQ to null or 0: do it before filling one in.
static inline void ctisp_set_agent_state_req_init(ctisp_set_agent_state_req *message)
{
    (void)ctisp_message_init(CTISP_SET_AGENT_STATE_REQ, message, sizeof *message);
}

/// Sets all fields of a SET_AGENT_STATE_CONF to null or 0: do it before filling one in.
static inline void ctisp_set_agent_state_conf_init(ctisp_set_agent_state_conf *message)
{
    (void)ctisp_message_init(CTISP_SET_AGENT_STATE_CONF, message, sizeof *message);
}

/// Sets all fields of a ALTERNATE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_alternate_call_req_init(ctisp_alternate_call_req *message)
{
    (void)ctisp_message_init(CTISP_ALTERNATE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a ALTERNATE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_alternate_call_conf_init(ctisp_alternate_call_conf *message)
{
    (void)ctisp_message_init(CTISP_ALTERNATE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a ANSWER_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_answer_call_req_init(ctisp_answer_call_req *message)
{
    (void)ctisp_message_init(CTISP_ANSWER_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a ANSWER_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_answer_call_conf_init(ctisp_answer_call_conf *message)
{
    (void)ctisp_message_init(CTISP_ANSWER_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a CLEAR_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_clear_call_req_init(ctisp_clear_call_req *message)
{
    (void)ctisp_message_init(CTISP_CLEAR_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a CLEAR_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_clear_call_conf_init(ctisp_clear_call_conf *message)
{
    (void)ctisp_message_init(CTISP_CLEAR_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a CLEAR_CONNECTION_REQ to null or 0: do it before filling one in.
static inline void ctisp_clear_connection_req_init(ctisp_clear_connection_req *message)
{
    (void)ctisp_message_init(CTISP_CLEAR_CONNECTION_REQ, message, sizeof *message);
}

/// Sets all fields of a CLEAR_CONNECTION_CONF to null or 0: do it before filling one in.
static inline void ctisp_clear_connection_conf_init(ctisp_clear_connection_conf *message)
{
    (void)ctisp_message_init(CTISP_CLEAR_CONNECTION_CONF, message, sizeof *message);
}

/// Sets all fields of a CONFERENCE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_conference_call_req_init(ctisp_conference_call_req *message)
{
    (void)ctisp_message_init(CTISP_CONFERENCE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a CONFERENCE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_conference_call_conf_init(ctisp_conference_call_conf *message)
{
    (void)ctisp_message_init(CTISP_CONFERENCE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a CONSULTATION_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_consultation_call_req_init(ctisp_consultation_call_req *message)
{
    (void)ctisp_message_init(CTISP_CONSULTATION_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a CONSULTATION_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_consultation_call_conf_init(ctisp_consultation_call_conf *message)
{
    (void)ctisp_message_init(CTISP_CONSULTATION_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a DEFLECT_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_deflect_call_req_init(ctisp_deflect_call_req *message)
{
    (void)ctisp_message_init(CTISP_DEFLECT_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a DEFLECT_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_deflect_call_conf_init(ctisp_deflect_call_conf *message)
{
    (void)ctisp_message_init(CTISP_DEFLECT_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a HOLD_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_hold_call_req_init(ctisp_hold_call_req *message)
{
    (void)ctisp_message_init(CTISP_HOLD_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a HOLD_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_hold_call_conf_init(ctisp_hold_call_conf *message)
{
    (void)ctisp_message_init(CTISP_HOLD_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a MAKE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_make_call_req_init(ctisp_make_call_req *message)
{
    (void)ctisp_message_init(CTISP_MAKE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a MAKE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_make_call_conf_init(ctisp_make_call_conf *message)
{
    (void)ctisp_message_init(CTISP_MAKE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a MAKE_PREDICTIVE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_make_predictive_call_req_init(ctisp_make_predictive_call_req *message)
{
    (void)ctisp_message_init(CTISP_MAKE_PREDICTIVE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a MAKE_PREDICTIVE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_make_predictive_call_conf_init(ctisp_make_predictive_call_conf *message)
{
    (void)ctisp_message_init(CTISP_MAKE_PREDICTIVE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a RECONNECT_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_reconnect_call_req_init(ctisp_reconnect_call_req *message)
{
    (void)ctisp_message_init(CTISP_RECONNECT_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a RECONNECT_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_reconnect_call_conf_init(ctisp_reconnect_call_conf *message)
{
    (void)ctisp_message_init(CTISP_RECONNECT_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a RETRIEVE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_retrieve_call_req_init(ctisp_retrieve_call_req *message)
{
    (void)ctisp_message_init(CTISP_RETRIEVE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a RETRIEVE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_retrieve_call_conf_init(ctisp_retrieve_call_conf *message)
{
    (void)ctisp_message_init(CTISP_RETRIEVE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a TRANSFER_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_transfer_call_req_init(ctisp_transfer_call_req *message)
{
    (void)ctisp_message_init(CTISP_TRANSFER_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a TRANSFER_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_transfer_call_conf_init(ctisp_transfer_call_conf *message)
{
    (void)ctisp_message_init(CTISP_TRANSFER_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a QUERY_DEVICE_INFO_REQ to null or 0: do it before filling one in.
static inline void ctisp_query_device_info_req_init(ctisp_query_device_info_req *message)
{
    (void)ctisp_message_init(CTISP_QUERY_DEVICE_INFO_REQ, message, sizeof *message);
}

/// Sets all fields of a QUERY_DEVICE_INFO_CONF to null or 0: do it before filling one in.
static inline void ctisp_query_device_info_conf_init(ctisp_query_device_info_conf *message)
{
    (void)ctisp_message_init(CTISP_QUERY_DEVICE_INFO_CONF, message, sizeof *message);
}

/// Sets all fields of a SNAPSHOT_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_snapshot_call_req_init(ctisp_snapshot_call_req *message)
{
    (void)ctisp_message_init(CTISP_SNAPSHOT_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a SNAPSHOT_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_snapshot_call_conf_init(ctisp_snapshot_call_conf *message)
{
    (void)ctisp_message_init(CTISP_SNAPSHOT_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a SNAPSHOT_DEVICE_REQ to null or 0: do it before filling one in.
static inline void ctisp_snapshot_device_req_init(ctisp_snapshot_device_req *message)
{
    (void)ctisp_message_init(CTISP_SNAPSHOT_DEVICE_REQ, message, sizeof *message);
}

/// Sets all fields of a SNAPSHOT_DEVICE_CONF to null or 0: do it before filling one in.
static inline void ctisp_snapshot_device_conf_init(ctisp_snapshot_device_conf *message)
{
    (void)ctisp_message_init(CTISP_SNAPSHOT_DEVICE_CONF, message, sizeof *message);
}

/// Sets all fields of a SEND_DTMF_SIGNAL_REQ to null or 0: do it before filling one in.
static inline void ctisp_send_dtmf_signal_req_init(ctisp_send_dtmf_signal_req *message)
{
    (void)ctisp_message_init(CTISP_SEND_DTMF_SIGNAL_REQ, message, sizeof *message);
}

/// Sets all fields of a SEND_DTMF_SIGNAL_CONF to null or 0: do it before filling one in.
static inline void ctisp_send_dtmf_signal_conf_init(ctisp_send_dtmf_signal_conf *message)
{
    (void)ctisp_message_init(CTISP_SEND_DTMF_SIGNAL_CONF, message, sizeof *message);
}

/// Sets all fields of a SUPERVISOR_ASSIST_REQ to null or 0: do it before filling one in.
static inline void ctisp_supervisor_assist_req_init(ctisp_supervisor_assist_req *message)
{
    (void)ctisp_message_init(CTISP_SUPERVISOR_ASSIST_REQ, message, sizeof *message);
}

/// Sets all fields of a SUPERVISOR_ASSIST_CONF to null or 0: do it before filling one in.
static inline void ctisp_supervisor_assist_conf_init(ctisp_supervisor_assist_conf *message)
{
    (void)ctisp_message_init(CTISP_SUPERVISOR_ASSIST_CONF, message, sizeof *message);
}

/// Sets all fields of a BAD_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_bad_call_req_init(ctisp_bad_call_req *message)
{
    (void)ctisp_message_init(CTISP_BAD_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a BAD_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_bad_call_conf_init(ctisp_bad_call_conf *message)
{
    (void)ctisp_message_init(CTISP_BAD_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a AGENT_GREETING_CONTROL_REQ to null or 0: do it before filling one in.
static inline void ctisp_agent_greeting_control_req_init(ctisp_agent_greeting_control_req *message)
{
    (void)ctisp_message_init(CTISP_AGENT_GREETING_CONTROL_REQ, message, sizeof *message);
}

/// Sets all fields of a AGENT_GREETING_CONTROL_CONF to null or 0: do it before filling one in.
static inline void ctisp_agent_greeting_control_conf_init(ctisp_agent_greeting_control_conf *message)
{
    (void)ctisp_message_init(CTISP_AGENT_GREETING_CONTROL_CONF, message, sizeof *message);
}

/// Sets all fields of a START_NETWORK_RECORDING_REQ to null or 0: do it before filling one in.
static inline void ctisp_start_network_recording_req_init(ctisp_start_network_recording_req *message)
{
    (void)ctisp_message_init(CTISP_START_NETWORK_RECORDING_REQ, message, sizeof *message);
}

/// Sets all fields of a START_NETWORK_RECORDING_CONF to null or 0: do it before filling one in.
static inline void ctisp_start_network_recording_conf_init(ctisp_start_network_recording_conf *message)
{
    (void)ctisp_message_init(CTISP_START_NETWORK_RECORDING_CONF, message, sizeof *message);
}

/// Sets all fields of a STOP_NETWORK_RECORDING_REQ to null or 0: do it before filling one in.
static inline void ctisp_stop_network_recording_req_init(ctisp_stop_network_recording_req *message)
{
    (void)ctisp_message_init(CTISP_STOP_NETWORK_RECORDING_REQ, message, sizeof *message);
}

/// Sets all fields of a STOP_NETWORK_RECORDING_CONF to null or 0: do it before filling one in.
static inline void ctisp_stop_network_recording_conf_init(ctisp_stop_network_recording_conf *message)
{
    (void)ctisp_message_init(CTISP_STOP_NETWORK_RECORDING_CONF, message, sizeof *message);
}

/// Sets all fields of a CLIENT_SESSION_OPENED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_client_session_opened_event_init(ctisp_client_session_opened_event *message)
{
    (void)ctisp_message_init(CTISP_CLIENT_SESSION_OPENED_EVENT, message, sizeof *message);
}

/// Sets all fields of a CLIENT_SESSION_CLOSED_EVENT to null or 0: do it before filling one in.
static inline void ctisp_client_session_closed_event_init(ctisp_client_session_closed_event *message)
{
    (void)ctisp_message_init(CTISP_CLIENT_SESSION_CLOSED_EVENT, message, sizeof *message);
}

/// Sets all fields of a SESSION_MONITOR_START_REQ to null or 0: do it before filling one in.
static inline void ctisp_session_monitor_start_req_init(ctisp_session_monitor_start_req *message)
{
    (void)ctisp_message_init(CTISP_SESSION_MONITOR_START_REQ, message, sizeof *message);
}

/// Sets all fields of a SESSION_MONITOR_START_CONF to null or 0: do it before filling one in.
static inline void ctisp_session_monitor_start_conf_init(ctisp_session_monitor_start_conf *message)
{
    (void)ctisp_message_init(CTISP_SESSION_MONITOR_START_CONF, message, sizeof *message);
}

/// Sets all fields of a SESSION_MONITOR_STOP_REQ to null or 0: do it before filling one in.
static inline void ctisp_session_monitor_stop_req_init(ctisp_session_monitor_stop_req *message)
{
    (void)ctisp_message_init(CTISP_SESSION_MONITOR_STOP_REQ, message, sizeof *message);
}

/// Sets all fields of a SESSION_MONITOR_STOP_CONF to null or 0: do it before filling one in.
static inline void ctisp_session_monitor_stop_conf_init(ctisp_session_monitor_stop_conf *message)
{
    (void)ctisp_message_init(CTISP_SESSION_MONITOR_STOP_CONF, message, sizeof *message);
}

/// Sets all fields of a CONFIG_REQUEST_KEY_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_request_key_event_init(ctisp_config_request_key_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_REQUEST_KEY_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_KEY_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_key_event_init(ctisp_config_key_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_KEY_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_REQUEST_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_request_event_init(ctisp_config_request_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_REQUEST_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_BEGIN_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_begin_event_init(ctisp_config_begin_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_BEGIN_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_END_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_end_event_init(ctisp_config_end_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_END_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_SERVICE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_service_event_init(ctisp_config_service_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_SERVICE_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_SKILL_GROUP_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_skill_group_event_init(ctisp_config_skill_group_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_SKILL_GROUP_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_AGENT_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_agent_event_init(ctisp_config_agent_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_AGENT_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_DEVICE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_device_event_init(ctisp_config_device_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_DEVICE_EVENT, message, sizeof *message);
}

/// Sets all fields of a TEAM_CONFIG_REQ to null or 0: do it before filling one in.
static inline void ctisp_team_config_req_init(ctisp_team_config_req *message)
{
    (void)ctisp_message_init(CTISP_TEAM_CONFIG_REQ, message, sizeof *message);
}

/// Sets all fields of a TEAM_CONFIG_EVENT to null or 0: do it before filling one in.
static inline void ctisp_team_config_event_init(ctisp_team_config_event *message)
{
    (void)ctisp_message_init(CTISP_TEAM_CONFIG_EVENT, message, sizeof *message);
}

/// Sets all fields of a TEAM_CONFIG_CONF to null or 0: do it before filling one in.
static inline void ctisp_team_config_conf_init(ctisp_team_config_conf *message)
{
    (void)ctisp_message_init(CTISP_TEAM_CONFIG_CONF, message, sizeof *message);
}

/// Sets all fields of a CONFIG_CALL_TYPE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_call_type_event_init(ctisp_config_call_type_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_CALL_TYPE_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_MRD_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_mrd_event_init(ctisp_config_mrd_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_MRD_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_PERIPHERAL_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_peripheral_event_init(ctisp_config_peripheral_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_PERIPHERAL_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_AGENT_DESK_SETTINGS_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_agent_desk_settings_event_init(ctisp_config_agent_desk_settings_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_AGENT_DESK_SETTINGS_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_TERMINAL_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_terminal_event_init(ctisp_config_terminal_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_TERMINAL_EVENT, message, sizeof *message);
}

/// Sets all fields of a CONFIG_AGENT_SERVICE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_config_agent_service_event_init(ctisp_config_agent_service_event *message)
{
    (void)ctisp_message_init(CTISP_CONFIG_AGENT_SERVICE_EVENT, message, sizeof *message);
}

/// Sets all fields of a SYSTEM_EVENT to null or 0: do it before filling one in.
static inline void ctisp_system_event_init(ctisp_system_event *message)
{
    (void)ctisp_message_init(CTISP_SYSTEM_EVENT, message, sizeof *message);
}

/// Sets all fields of a CLIENT_EVENT_REPORT_REQ to null or 0: do it before filling one in.
static inline void ctisp_client_event_report_req_init(ctisp_client_event_report_req *message)
{
    (void)ctisp_message_init(CTISP_CLIENT_EVENT_REPORT_REQ, message, sizeof *message);
}

/// Sets all fields of a CLIENT_EVENT_REPORT_CONF to null or 0: do it before filling one in.
static inline void ctisp_client_event_report_conf_init(ctisp_client_event_report_conf *message)
{
    (void)ctisp_message_init(CTISP_CLIENT_EVENT_REPORT_CONF, message, sizeof *message);
}

/// Sets all fields of a USER_MESSAGE_REQ to null or 0: do it before filling one in.
static inline void ctisp_user_message_req_init(ctisp_user_message_req *message)
{
    (void)ctisp_message_init(CTISP_USER_MESSAGE_REQ, message, sizeof *message);
}

/// Sets all fields of a USER_MESSAGE_CONF to null or 0: do it before filling one in.
static inline void ctisp_user_message_conf_init(ctisp_user_message_conf *message)
{
    (void)ctisp_message_init(CTISP_USER_MESSAGE_CONF, message, sizeof *message);
}

/// Sets all fields of a USER_MESSAGE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_user_message_event_init(ctisp_user_message_event *message)
{
    (void)ctisp_message_init(CTISP_USER_MESSAGE_EVENT, message, sizeof *message);
}

/// Sets all fields of a REGISTER_VARIABLES_REQ to null or 0: do it before filling one in.
static inline void ctisp_register_variables_req_init(ctisp_register_variables_req *message)
{
    (void)ctisp_message_init(CTISP_REGISTER_VARIABLES_REQ, message, sizeof *message);
}

/// Sets all fields of a REGISTER_VARIABLES_CONF to null or 0: do it before filling one in.
static inline void ctisp_register_variables_conf_init(ctisp_register_variables_conf *message)
{
    (void)ctisp_message_init(CTISP_REGISTER_VARIABLES_CONF, message, sizeof *message);
}

/// Sets all fields of a QUERY_AGENT_STATISTICS_REQ to null or 0: do it before filling one in.
static inline void ctisp_query_agent_statistics_req_init(ctisp_query_agent_statistics_req *message)
{
    (void)ctisp_message_init(CTISP_QUERY_AGENT_STATISTICS_REQ, message, sizeof *message);
}

/// Sets all fields of a QUERY_AGENT_STATISTICS_CONF to null or 0: do it before filling one in.
static inline void ctisp_query_agent_statistics_conf_init(ctisp_query_agent_statistics_conf *message)
{
    (void)ctisp_message_init(CTISP_QUERY_AGENT_STATISTICS_CONF, message, sizeof *message);
}

/// Sets all fields of a QUERY_SKILL_GROUP_STATISTICS_REQ to null or 0: do it before filling one in.
static inline void ctisp_query_skill_group_statistics_req_init(ctisp_query_skill_group_statistics_req *message)
{
    (void)ctisp_message_init(CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, message, sizeof *message);
}

/// Sets all fields of a QUERY_SKILL_GROUP_STATISTICS_CONF to null or 0: do it before filling one in.
static inline void ctisp_query_skill_group_statistics_conf_init(ctisp_query_skill_group_statistics_conf *message)
{
    (void)ctisp_message_init(CTISP_QUERY_SKILL_GROUP_STATISTICS_CONF, message, sizeof *message);
}

/// Sets all fields of a SET_APP_DATA_REQ to null or 0: do it before filling one in.
static inline void ctisp_set_app_data_req_init(ctisp_set_app_data_req *message)
{
    (void)ctisp_message_init(CTISP_SET_APP_DATA_REQ, message, sizeof *message);
}

/// Sets all fields of a SET_APP_DATA_CONF to null or 0: do it before filling one in.
static inline void ctisp_set_app_data_conf_init(ctisp_set_app_data_conf *message)
{
    (void)ctisp_message_init(CTISP_SET_APP_DATA_CONF, message, sizeof *message);
}

/// Sets all fields of a AGENT_DESK_SETTINGS_REQ to null or 0: do it before filling one in.
static inline void ctisp_agent_desk_settings_req_init(ctisp_agent_desk_settings_req *message)
{
    (void)ctisp_message_init(CTISP_AGENT_DESK_SETTINGS_REQ, message, sizeof *message);
}

/// Sets all fields of a AGENT_DESK_SETTINGS_CONF to null or 0: do it before filling one in.
static inline void ctisp_agent_desk_settings_conf_init(ctisp_agent_desk_settings_conf *message)
{
    (void)ctisp_message_init(CTISP_AGENT_DESK_SETTINGS_CONF, message, sizeof *message);
}

/// Sets all fields of a START_RECORDING_REQ to null or 0: do it before filling one in.
static inline void ctisp_start_recording_req_init(ctisp_start_recording_req *message)
{
    (void)ctisp_message_init(CTISP_START_RECORDING_REQ, message, sizeof *message);
}

/// Sets all fields of a START_RECORDING_CONF to null or 0: do it before filling one in.
static inline void ctisp_start_recording_conf_init(ctisp_start_recording_conf *message)
{
    (void)ctisp_message_init(CTISP_START_RECORDING_CONF, message, sizeof *message);
}

/// Sets all fields of a STOP_RECORDING_REQ to null or 0: do it before filling one in.
static inline void ctisp_stop_recording_req_init(ctisp_stop_recording_req *message)
{
    (void)ctisp_message_init(CTISP_STOP_RECORDING_REQ, message, sizeof *message);
}

/// Sets all fields of a STOP_RECORDING_CONF to null or 0: do it before filling one in.
static inline void ctisp_stop_recording_conf_init(ctisp_stop_recording_conf *message)
{
    (void)ctisp_message_init(CTISP_STOP_RECORDING_CONF, message, sizeof *message);
}

/// Sets all fields of a SET_AGENT_SERVICE_DATA_REQ to null or 0: do it before filling one in.
static inline void ctisp_set_agent_service_data_req_init(ctisp_set_agent_service_data_req *message)
{
    (void)ctisp_message_init(CTISP_SET_AGENT_SERVICE_DATA_REQ, message, sizeof *message);
}

/// Sets all fields of a SET_AGENT_SERVICE_DATA_CONF to null or 0: do it before filling one in.
static inline void ctisp_set_agent_service_data_conf_init(ctisp_set_agent_service_data_conf *message)
{
    (void)ctisp_message_init(CTISP_SET_AGENT_SERVICE_DATA_CONF, message, sizeof *message);
}

/// Sets all fields of a MONITOR_START_REQ to null or 0: do it before filling one in.
static inline void ctisp_monitor_start_req_init(ctisp_monitor_start_req *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_START_REQ, message, sizeof *message);
}

/// Sets all fields of a MONITOR_START_CONF to null or 0: do it before filling one in.
static inline void ctisp_monitor_start_conf_init(ctisp_monitor_start_conf *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_START_CONF, message, sizeof *message);
}

/// Sets all fields of a MONITOR_STOP_REQ to null or 0: do it before filling one in.
static inline void ctisp_monitor_stop_req_init(ctisp_monitor_stop_req *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_STOP_REQ, message, sizeof *message);
}

/// Sets all fields of a MONITOR_STOP_CONF to null or 0: do it before filling one in.
static inline void ctisp_monitor_stop_conf_init(ctisp_monitor_stop_conf *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_STOP_CONF, message, sizeof *message);
}

/// Sets all fields of a CHANGE_MONITOR_MASK_REQ to null or 0: do it before filling one in.
static inline void ctisp_change_monitor_mask_req_init(ctisp_change_monitor_mask_req *message)
{
    (void)ctisp_message_init(CTISP_CHANGE_MONITOR_MASK_REQ, message, sizeof *message);
}

/// Sets all fields of a CHANGE_MONITOR_MASK_CONF to null or 0: do it before filling one in.
static inline void ctisp_change_monitor_mask_conf_init(ctisp_change_monitor_mask_conf *message)
{
    (void)ctisp_message_init(CTISP_CHANGE_MONITOR_MASK_CONF, message, sizeof *message);
}

/// Sets all fields of a REGISTER_SERVICE_REQ to null or 0: do it before filling one in.
static inline void ctisp_register_service_req_init(ctisp_register_service_req *message)
{
    (void)ctisp_message_init(CTISP_REGISTER_SERVICE_REQ, message, sizeof *message);
}

/// Sets all fields of a REGISTER_SERVICE_CONF to null or 0: do it before filling one in.
static inline void ctisp_register_service_conf_init(ctisp_register_service_conf *message)
{
    (void)ctisp_message_init(CTISP_REGISTER_SERVICE_CONF, message, sizeof *message);
}

/// Sets all fields of a UNREGISTER_SERVICE_REQ to null or 0: do it before filling one in.
static inline void ctisp_unregister_service_req_init(ctisp_unregister_service_req *message)
{
    (void)ctisp_message_init(CTISP_UNREGISTER_SERVICE_REQ, message, sizeof *message);
}

/// Sets all fields of a UNREGISTER_SERVICE_CONF to null or 0: do it before filling one in.
static inline void ctisp_unregister_service_conf_init(ctisp_unregister_service_conf *message)
{
    (void)ctisp_message_init(CTISP_UNREGISTER_SERVICE_CONF, message, sizeof *message);
}

/// Sets all fields of a FAILURE_CONF to null or 0: do it before filling one in.
static inline void ctisp_failure_conf_init(ctisp_failure_conf *message)
{
    (void)ctisp_message_init(CTISP_FAILURE_CONF, message, sizeof *message);
}

/// Sets all fields of a FAILURE_EVENT to null or 0: do it before filling one in.
static inline void ctisp_failure_event_init(ctisp_failure_event *message)
{
    (void)ctisp_message_init(CTISP_FAILURE_EVENT, message, sizeof *message);
}

/// Sets all fields of a OPEN_REQ to null or 0: do it before filling one in.
static inline void ctisp_open_req_init(ctisp_open_req *message)
{
    (void)ctisp_message_init(CTISP_OPEN_REQ, message, sizeof *message);
}

/// Sets all fields of a OPEN_CONF to null or 0: do it before filling one in.
static inline void ctisp_open_conf_init(ctisp_open_conf *message)
{
    (void)ctisp_message_init(CTISP_OPEN_CONF, message, sizeof *message);
}

/// Sets all fields of a HEARTBEAT_REQ to null or 0: do it before filling one in.
static inline void ctisp_heartbeat_req_init(ctisp_heartbeat_req *message)
{
    (void)ctisp_message_init(CTISP_HEARTBEAT_REQ, message, sizeof *message);
}

/// Sets all fields of a HEARTBEAT_CONF to null or 0: do it before filling one in.
static inline void ctisp_heartbeat_conf_init(ctisp_heartbeat_conf *message)
{
    (void)ctisp_message_init(CTISP_HEARTBEAT_CONF, message, sizeof *message);
}

/// Sets all fields of a CLOSE_REQ to null or 0: do it before filling one in.
static inline void ctisp_close_req_init(ctisp_close_req *message)
{
    (void)ctisp_message_init(CTISP_CLOSE_REQ, message, sizeof *message);
}

/// Sets all fields of a CLOSE_CONF to null or 0: do it before filling one in.
static inline void ctisp_close_conf_init(ctisp_close_conf *message)
{
    (void)ctisp_message_init(CTISP_CLOSE_CONF, message, sizeof *message);
}

/// Sets all fields of a EMERGENCY_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_emergency_call_req_init(ctisp_emergency_call_req *message)
{
    (void)ctisp_message_init(CTISP_EMERGENCY_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a EMERGENCY_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_emergency_call_conf_init(ctisp_emergency_call_conf *message)
{
    (void)ctisp_message_init(CTISP_EMERGENCY_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a EMERGENCY_CALL_EVENT to null or 0: do it before filling one in.
static inline void ctisp_emergency_call_event_init(ctisp_emergency_call_event *message)
{
    (void)ctisp_message_init(CTISP_EMERGENCY_CALL_EVENT, message, sizeof *message);
}

/// Sets all fields of a SUPERVISE_CALL_REQ to null or 0: do it before filling one in.
static inline void ctisp_supervise_call_req_init(ctisp_supervise_call_req *message)
{
    (void)ctisp_message_init(CTISP_SUPERVISE_CALL_REQ, message, sizeof *message);
}

/// Sets all fields of a SUPERVISE_CALL_CONF to null or 0: do it before filling one in.
static inline void ctisp_supervise_call_conf_init(ctisp_supervise_call_conf *message)
{
    (void)ctisp_message_init(CTISP_SUPERVISE_CALL_CONF, message, sizeof *message);
}

/// Sets all fields of a AGENT_TEAM_CONFIG_EVENT to null or 0: do it before filling one in.
static inline void ctisp_agent_team_config_event_init(ctisp_agent_team_config_event *message)
{
    (void)ctisp_message_init(CTISP_AGENT_TEAM_CONFIG_EVENT, message, sizeof *message);
}

/// Sets all fields of a LIST_AGENT_TEAM_REQ to null or 0: do it before filling one in.
static inline void ctisp_list_agent_team_req_init(ctisp_list_agent_team_req *message)
{
    (void)ctisp_message_init(CTISP_LIST_AGENT_TEAM_REQ, message, sizeof *message);
}

/// Sets all fields of a LIST_AGENT_TEAM_CONF to null or 0: do it before filling one in.
static inline void ctisp_list_agent_team_conf_init(ctisp_list_agent_team_conf *message)
{
    (void)ctisp_message_init(CTISP_LIST_AGENT_TEAM_CONF, message, sizeof *message);
}

/// Sets all fields of a MONITOR_AGENT_TEAM_START_REQ to null or 0: do it before filling one in.
static inline void ctisp_monitor_agent_team_start_req_init(ctisp_monitor_agent_team_start_req *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_AGENT_TEAM_START_REQ, message, sizeof *message);
}

/// Sets all fields of a MONITOR_AGENT_TEAM_START_CONF to null or 0: do it before filling one in.
static inline void ctisp_monitor_agent_team_start_conf_init(ctisp_monitor_agent_team_start_conf *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_AGENT_TEAM_START_CONF, message, sizeof *message);
}

/// Sets all fields of a MONITOR_AGENT_TEAM_STOP_REQ to null or 0: do it before filling one in.
static inline void ctisp_monitor_agent_team_stop_req_init(ctisp_monitor_agent_team_stop_req *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_AGENT_TEAM_STOP_REQ, message, sizeof *message);
}

/// Sets all fields of a MONITOR_AGENT_TEAM_STOP_CONF to null or 0: do it before filling one in.
static inline void ctisp_monitor_agent_team_stop_conf_init(ctisp_monitor_agent_team_stop_conf *message)
{
    (void)ctisp_message_init(CTISP_MONITOR_AGENT_TEAM_STOP_CONF, message, sizeof *message);
}

/// Sends ACTIVE_MAINTENANCE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// ACTIVE_MAINTENANCE_RESP. As ctisp_request().
static inline ctisp_result ctisp_request_active_maintenance(
    ctisp_client *client, const ctisp_active_maintenance_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_ACTIVE_MAINTENANCE_REQ, request, confirmation, error);
}

/// Sends ACTIVE_MAINTENANCE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_active_maintenance_async(
    ctisp_client *client, const ctisp_active_maintenance_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_ACTIVE_MAINTENANCE_REQ, request, callback, user_data);
}

/// Sends SET_CALL_DATA_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SET_CALL_DATA_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_set_call_data(
    ctisp_client *client, const ctisp_set_call_data_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SET_CALL_DATA_REQ, request, confirmation, error);
}

/// Sends SET_CALL_DATA_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_set_call_data_async(
    ctisp_client *client, const ctisp_set_call_data_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SET_CALL_DATA_REQ, request, callback, user_data);
}

/// Sends RELEASE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// RELEASE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_release_call(
    ctisp_client *client, const ctisp_release_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_RELEASE_CALL_REQ, request, confirmation, error);
}

/// Sends RELEASE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_release_call_async(
    ctisp_client *client, const ctisp_release_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_RELEASE_CALL_REQ, request, callback, user_data);
}

/// Sends SET_DEVICE_ATTRIBUTES_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SET_DEVICE_ATTRIBUTES_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_set_device_attributes(
    ctisp_client *client, const ctisp_set_device_attributes_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SET_DEVICE_ATTRIBUTES_REQ, request, confirmation, error);
}

/// Sends SET_DEVICE_ATTRIBUTES_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_set_device_attributes_async(
    ctisp_client *client, const ctisp_set_device_attributes_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SET_DEVICE_ATTRIBUTES_REQ, request, callback, user_data);
}

/// Sends QUERY_AGENT_STATE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// QUERY_AGENT_STATE_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_query_agent_state(
    ctisp_client *client, const ctisp_query_agent_state_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_QUERY_AGENT_STATE_REQ, request, confirmation, error);
}

/// Sends QUERY_AGENT_STATE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_query_agent_state_async(
    ctisp_client *client, const ctisp_query_agent_state_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_QUERY_AGENT_STATE_REQ, request, callback, user_data);
}

/// Sends SET_AGENT_STATE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SET_AGENT_STATE_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_set_agent_state(
    ctisp_client *client, const ctisp_set_agent_state_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SET_AGENT_STATE_REQ, request, confirmation, error);
}

/// Sends SET_AGENT_STATE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_set_agent_state_async(
    ctisp_client *client, const ctisp_set_agent_state_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SET_AGENT_STATE_REQ, request, callback, user_data);
}

/// Sends ALTERNATE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// ALTERNATE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_alternate_call(
    ctisp_client *client, const ctisp_alternate_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_ALTERNATE_CALL_REQ, request, confirmation, error);
}

/// Sends ALTERNATE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_alternate_call_async(
    ctisp_client *client, const ctisp_alternate_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_ALTERNATE_CALL_REQ, request, callback, user_data);
}

/// Sends ANSWER_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// ANSWER_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_answer_call(
    ctisp_client *client, const ctisp_answer_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_ANSWER_CALL_REQ, request, confirmation, error);
}

/// Sends ANSWER_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_answer_call_async(
    ctisp_client *client, const ctisp_answer_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_ANSWER_CALL_REQ, request, callback, user_data);
}

/// Sends CLEAR_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// CLEAR_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_clear_call(
    ctisp_client *client, const ctisp_clear_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_CLEAR_CALL_REQ, request, confirmation, error);
}

/// Sends CLEAR_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_clear_call_async(
    ctisp_client *client, const ctisp_clear_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_CLEAR_CALL_REQ, request, callback, user_data);
}

/// Sends CLEAR_CONNECTION_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// CLEAR_CONNECTION_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_clear_connection(
    ctisp_client *client, const ctisp_clear_connection_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_CLEAR_CONNECTION_REQ, request, confirmation, error);
}

/// Sends CLEAR_CONNECTION_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_clear_connection_async(
    ctisp_client *client, const ctisp_clear_connection_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_CLEAR_CONNECTION_REQ, request, callback, user_data);
}

/// Sends CONFERENCE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// CONFERENCE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_conference_call(
    ctisp_client *client, const ctisp_conference_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_CONFERENCE_CALL_REQ, request, confirmation, error);
}

/// Sends CONFERENCE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_conference_call_async(
    ctisp_client *client, const ctisp_conference_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_CONFERENCE_CALL_REQ, request, callback, user_data);
}

/// Sends CONSULTATION_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// CONSULTATION_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_consultation_call(
    ctisp_client *client, const ctisp_consultation_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_CONSULTATION_CALL_REQ, request, confirmation, error);
}

/// Sends CONSULTATION_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_consultation_call_async(
    ctisp_client *client, const ctisp_consultation_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_CONSULTATION_CALL_REQ, request, callback, user_data);
}

/// Sends DEFLECT_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// DEFLECT_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_deflect_call(
    ctisp_client *client, const ctisp_deflect_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_DEFLECT_CALL_REQ, request, confirmation, error);
}

/// Sends DEFLECT_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_deflect_call_async(
    ctisp_client *client, const ctisp_deflect_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_DEFLECT_CALL_REQ, request, callback, user_data);
}

/// Sends HOLD_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// HOLD_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_hold_call(
    ctisp_client *client, const ctisp_hold_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_HOLD_CALL_REQ, request, confirmation, error);
}

/// Sends HOLD_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_hold_call_async(
    ctisp_client *client, const ctisp_hold_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_HOLD_CALL_REQ, request, callback, user_data);
}

/// Sends MAKE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// MAKE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_make_call(
    ctisp_client *client, const ctisp_make_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_MAKE_CALL_REQ, request, confirmation, error);
}

/// Sends MAKE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_make_call_async(
    ctisp_client *client, const ctisp_make_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_MAKE_CALL_REQ, request, callback, user_data);
}

/// Sends MAKE_PREDICTIVE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// MAKE_PREDICTIVE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_make_predictive_call(
    ctisp_client *client, const ctisp_make_predictive_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_MAKE_PREDICTIVE_CALL_REQ, request, confirmation, error);
}

/// Sends MAKE_PREDICTIVE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_make_predictive_call_async(
    ctisp_client *client, const ctisp_make_predictive_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_MAKE_PREDICTIVE_CALL_REQ, request, callback, user_data);
}

/// Sends RECONNECT_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// RECONNECT_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_reconnect_call(
    ctisp_client *client, const ctisp_reconnect_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_RECONNECT_CALL_REQ, request, confirmation, error);
}

/// Sends RECONNECT_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_reconnect_call_async(
    ctisp_client *client, const ctisp_reconnect_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_RECONNECT_CALL_REQ, request, callback, user_data);
}

/// Sends RETRIEVE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// RETRIEVE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_retrieve_call(
    ctisp_client *client, const ctisp_retrieve_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_RETRIEVE_CALL_REQ, request, confirmation, error);
}

/// Sends RETRIEVE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_retrieve_call_async(
    ctisp_client *client, const ctisp_retrieve_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_RETRIEVE_CALL_REQ, request, callback, user_data);
}

/// Sends TRANSFER_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// TRANSFER_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_transfer_call(
    ctisp_client *client, const ctisp_transfer_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_TRANSFER_CALL_REQ, request, confirmation, error);
}

/// Sends TRANSFER_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_transfer_call_async(
    ctisp_client *client, const ctisp_transfer_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_TRANSFER_CALL_REQ, request, callback, user_data);
}

/// Sends QUERY_DEVICE_INFO_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// QUERY_DEVICE_INFO_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_query_device_info(
    ctisp_client *client, const ctisp_query_device_info_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_QUERY_DEVICE_INFO_REQ, request, confirmation, error);
}

/// Sends QUERY_DEVICE_INFO_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_query_device_info_async(
    ctisp_client *client, const ctisp_query_device_info_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_QUERY_DEVICE_INFO_REQ, request, callback, user_data);
}

/// Sends SNAPSHOT_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SNAPSHOT_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_snapshot_call(
    ctisp_client *client, const ctisp_snapshot_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SNAPSHOT_CALL_REQ, request, confirmation, error);
}

/// Sends SNAPSHOT_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_snapshot_call_async(
    ctisp_client *client, const ctisp_snapshot_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SNAPSHOT_CALL_REQ, request, callback, user_data);
}

/// Sends SNAPSHOT_DEVICE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SNAPSHOT_DEVICE_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_snapshot_device(
    ctisp_client *client, const ctisp_snapshot_device_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SNAPSHOT_DEVICE_REQ, request, confirmation, error);
}

/// Sends SNAPSHOT_DEVICE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_snapshot_device_async(
    ctisp_client *client, const ctisp_snapshot_device_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SNAPSHOT_DEVICE_REQ, request, callback, user_data);
}

/// Sends SEND_DTMF_SIGNAL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SEND_DTMF_SIGNAL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_send_dtmf_signal(
    ctisp_client *client, const ctisp_send_dtmf_signal_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SEND_DTMF_SIGNAL_REQ, request, confirmation, error);
}

/// Sends SEND_DTMF_SIGNAL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_send_dtmf_signal_async(
    ctisp_client *client, const ctisp_send_dtmf_signal_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SEND_DTMF_SIGNAL_REQ, request, callback, user_data);
}

/// Sends SUPERVISOR_ASSIST_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SUPERVISOR_ASSIST_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_supervisor_assist(
    ctisp_client *client, const ctisp_supervisor_assist_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SUPERVISOR_ASSIST_REQ, request, confirmation, error);
}

/// Sends SUPERVISOR_ASSIST_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_supervisor_assist_async(
    ctisp_client *client, const ctisp_supervisor_assist_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SUPERVISOR_ASSIST_REQ, request, callback, user_data);
}

/// Sends BAD_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// BAD_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_bad_call(
    ctisp_client *client, const ctisp_bad_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_BAD_CALL_REQ, request, confirmation, error);
}

/// Sends BAD_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_bad_call_async(
    ctisp_client *client, const ctisp_bad_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_BAD_CALL_REQ, request, callback, user_data);
}

/// Sends AGENT_GREETING_CONTROL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// AGENT_GREETING_CONTROL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_agent_greeting_control(
    ctisp_client *client, const ctisp_agent_greeting_control_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_AGENT_GREETING_CONTROL_REQ, request, confirmation, error);
}

/// Sends AGENT_GREETING_CONTROL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_agent_greeting_control_async(
    ctisp_client *client, const ctisp_agent_greeting_control_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_AGENT_GREETING_CONTROL_REQ, request, callback, user_data);
}

/// Sends START_NETWORK_RECORDING_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// START_NETWORK_RECORDING_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_start_network_recording(
    ctisp_client *client, const ctisp_start_network_recording_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_START_NETWORK_RECORDING_REQ, request, confirmation, error);
}

/// Sends START_NETWORK_RECORDING_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_start_network_recording_async(
    ctisp_client *client, const ctisp_start_network_recording_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_START_NETWORK_RECORDING_REQ, request, callback, user_data);
}

/// Sends STOP_NETWORK_RECORDING_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// STOP_NETWORK_RECORDING_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_stop_network_recording(
    ctisp_client *client, const ctisp_stop_network_recording_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_STOP_NETWORK_RECORDING_REQ, request, confirmation, error);
}

/// Sends STOP_NETWORK_RECORDING_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_stop_network_recording_async(
    ctisp_client *client, const ctisp_stop_network_recording_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_STOP_NETWORK_RECORDING_REQ, request, callback, user_data);
}

/// Sends SESSION_MONITOR_START_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SESSION_MONITOR_START_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_session_monitor_start(
    ctisp_client *client, const ctisp_session_monitor_start_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SESSION_MONITOR_START_REQ, request, confirmation, error);
}

/// Sends SESSION_MONITOR_START_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_session_monitor_start_async(
    ctisp_client *client, const ctisp_session_monitor_start_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SESSION_MONITOR_START_REQ, request, callback, user_data);
}

/// Sends SESSION_MONITOR_STOP_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SESSION_MONITOR_STOP_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_session_monitor_stop(
    ctisp_client *client, const ctisp_session_monitor_stop_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SESSION_MONITOR_STOP_REQ, request, confirmation, error);
}

/// Sends SESSION_MONITOR_STOP_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_session_monitor_stop_async(
    ctisp_client *client, const ctisp_session_monitor_stop_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SESSION_MONITOR_STOP_REQ, request, callback, user_data);
}

/// Sends TEAM_CONFIG_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// TEAM_CONFIG_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_team_config(
    ctisp_client *client, const ctisp_team_config_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_TEAM_CONFIG_REQ, request, confirmation, error);
}

/// Sends TEAM_CONFIG_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_team_config_async(
    ctisp_client *client, const ctisp_team_config_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_TEAM_CONFIG_REQ, request, callback, user_data);
}

/// Sends CLIENT_EVENT_REPORT_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// CLIENT_EVENT_REPORT_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_client_event_report(
    ctisp_client *client, const ctisp_client_event_report_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_CLIENT_EVENT_REPORT_REQ, request, confirmation, error);
}

/// Sends CLIENT_EVENT_REPORT_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_client_event_report_async(
    ctisp_client *client, const ctisp_client_event_report_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_CLIENT_EVENT_REPORT_REQ, request, callback, user_data);
}

/// Sends USER_MESSAGE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// USER_MESSAGE_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_user_message(
    ctisp_client *client, const ctisp_user_message_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_USER_MESSAGE_REQ, request, confirmation, error);
}

/// Sends USER_MESSAGE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_user_message_async(
    ctisp_client *client, const ctisp_user_message_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_USER_MESSAGE_REQ, request, callback, user_data);
}

/// Sends REGISTER_VARIABLES_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// REGISTER_VARIABLES_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_register_variables(
    ctisp_client *client, const ctisp_register_variables_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_REGISTER_VARIABLES_REQ, request, confirmation, error);
}

/// Sends REGISTER_VARIABLES_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_register_variables_async(
    ctisp_client *client, const ctisp_register_variables_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_REGISTER_VARIABLES_REQ, request, callback, user_data);
}

/// Sends QUERY_AGENT_STATISTICS_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// QUERY_AGENT_STATISTICS_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_query_agent_statistics(
    ctisp_client *client, const ctisp_query_agent_statistics_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_QUERY_AGENT_STATISTICS_REQ, request, confirmation, error);
}

/// Sends QUERY_AGENT_STATISTICS_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_query_agent_statistics_async(
    ctisp_client *client, const ctisp_query_agent_statistics_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_QUERY_AGENT_STATISTICS_REQ, request, callback, user_data);
}

/// Sends QUERY_SKILL_GROUP_STATISTICS_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// QUERY_SKILL_GROUP_STATISTICS_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_query_skill_group_statistics(
    ctisp_client *client, const ctisp_query_skill_group_statistics_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, request, confirmation, error);
}

/// Sends QUERY_SKILL_GROUP_STATISTICS_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_query_skill_group_statistics_async(
    ctisp_client *client, const ctisp_query_skill_group_statistics_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, request, callback, user_data);
}

/// Sends SET_APP_DATA_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SET_APP_DATA_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_set_app_data(
    ctisp_client *client, const ctisp_set_app_data_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SET_APP_DATA_REQ, request, confirmation, error);
}

/// Sends SET_APP_DATA_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_set_app_data_async(
    ctisp_client *client, const ctisp_set_app_data_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SET_APP_DATA_REQ, request, callback, user_data);
}

/// Sends AGENT_DESK_SETTINGS_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// AGENT_DESK_SETTINGS_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_agent_desk_settings(
    ctisp_client *client, const ctisp_agent_desk_settings_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_AGENT_DESK_SETTINGS_REQ, request, confirmation, error);
}

/// Sends AGENT_DESK_SETTINGS_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_agent_desk_settings_async(
    ctisp_client *client, const ctisp_agent_desk_settings_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_AGENT_DESK_SETTINGS_REQ, request, callback, user_data);
}

/// Sends START_RECORDING_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// START_RECORDING_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_start_recording(
    ctisp_client *client, const ctisp_start_recording_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_START_RECORDING_REQ, request, confirmation, error);
}

/// Sends START_RECORDING_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_start_recording_async(
    ctisp_client *client, const ctisp_start_recording_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_START_RECORDING_REQ, request, callback, user_data);
}

/// Sends STOP_RECORDING_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// STOP_RECORDING_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_stop_recording(
    ctisp_client *client, const ctisp_stop_recording_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_STOP_RECORDING_REQ, request, confirmation, error);
}

/// Sends STOP_RECORDING_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_stop_recording_async(
    ctisp_client *client, const ctisp_stop_recording_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_STOP_RECORDING_REQ, request, callback, user_data);
}

/// Sends SET_AGENT_SERVICE_DATA_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SET_AGENT_SERVICE_DATA_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_set_agent_service_data(
    ctisp_client *client, const ctisp_set_agent_service_data_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SET_AGENT_SERVICE_DATA_REQ, request, confirmation, error);
}

/// Sends SET_AGENT_SERVICE_DATA_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_set_agent_service_data_async(
    ctisp_client *client, const ctisp_set_agent_service_data_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SET_AGENT_SERVICE_DATA_REQ, request, callback, user_data);
}

/// Sends MONITOR_START_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// MONITOR_START_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_monitor_start(
    ctisp_client *client, const ctisp_monitor_start_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_MONITOR_START_REQ, request, confirmation, error);
}

/// Sends MONITOR_START_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_monitor_start_async(
    ctisp_client *client, const ctisp_monitor_start_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_MONITOR_START_REQ, request, callback, user_data);
}

/// Sends MONITOR_STOP_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// MONITOR_STOP_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_monitor_stop(
    ctisp_client *client, const ctisp_monitor_stop_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_MONITOR_STOP_REQ, request, confirmation, error);
}

/// Sends MONITOR_STOP_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_monitor_stop_async(
    ctisp_client *client, const ctisp_monitor_stop_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_MONITOR_STOP_REQ, request, callback, user_data);
}

/// Sends CHANGE_MONITOR_MASK_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// CHANGE_MONITOR_MASK_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_change_monitor_mask(
    ctisp_client *client, const ctisp_change_monitor_mask_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_CHANGE_MONITOR_MASK_REQ, request, confirmation, error);
}

/// Sends CHANGE_MONITOR_MASK_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_change_monitor_mask_async(
    ctisp_client *client, const ctisp_change_monitor_mask_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_CHANGE_MONITOR_MASK_REQ, request, callback, user_data);
}

/// Sends REGISTER_SERVICE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// REGISTER_SERVICE_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_register_service(
    ctisp_client *client, const ctisp_register_service_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_REGISTER_SERVICE_REQ, request, confirmation, error);
}

/// Sends REGISTER_SERVICE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_register_service_async(
    ctisp_client *client, const ctisp_register_service_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_REGISTER_SERVICE_REQ, request, callback, user_data);
}

/// Sends UNREGISTER_SERVICE_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// UNREGISTER_SERVICE_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_unregister_service(
    ctisp_client *client, const ctisp_unregister_service_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_UNREGISTER_SERVICE_REQ, request, confirmation, error);
}

/// Sends UNREGISTER_SERVICE_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_unregister_service_async(
    ctisp_client *client, const ctisp_unregister_service_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_UNREGISTER_SERVICE_REQ, request, callback, user_data);
}

/// Sends HEARTBEAT_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// HEARTBEAT_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_heartbeat(
    ctisp_client *client, const ctisp_heartbeat_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_HEARTBEAT_REQ, request, confirmation, error);
}

/// Sends HEARTBEAT_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_heartbeat_async(
    ctisp_client *client, const ctisp_heartbeat_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_HEARTBEAT_REQ, request, callback, user_data);
}

/// Sends EMERGENCY_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// EMERGENCY_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_emergency_call(
    ctisp_client *client, const ctisp_emergency_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_EMERGENCY_CALL_REQ, request, confirmation, error);
}

/// Sends EMERGENCY_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_emergency_call_async(
    ctisp_client *client, const ctisp_emergency_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_EMERGENCY_CALL_REQ, request, callback, user_data);
}

/// Sends SUPERVISE_CALL_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// SUPERVISE_CALL_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_supervise_call(
    ctisp_client *client, const ctisp_supervise_call_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_SUPERVISE_CALL_REQ, request, confirmation, error);
}

/// Sends SUPERVISE_CALL_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_supervise_call_async(
    ctisp_client *client, const ctisp_supervise_call_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_SUPERVISE_CALL_REQ, request, callback, user_data);
}

/// Sends LIST_AGENT_TEAM_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// LIST_AGENT_TEAM_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_list_agent_team(
    ctisp_client *client, const ctisp_list_agent_team_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_LIST_AGENT_TEAM_REQ, request, confirmation, error);
}

/// Sends LIST_AGENT_TEAM_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_list_agent_team_async(
    ctisp_client *client, const ctisp_list_agent_team_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_LIST_AGENT_TEAM_REQ, request, callback, user_data);
}

/// Sends MONITOR_AGENT_TEAM_START_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// MONITOR_AGENT_TEAM_START_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_monitor_agent_team_start(
    ctisp_client *client, const ctisp_monitor_agent_team_start_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_MONITOR_AGENT_TEAM_START_REQ, request, confirmation, error);
}

/// Sends MONITOR_AGENT_TEAM_START_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_monitor_agent_team_start_async(
    ctisp_client *client, const ctisp_monitor_agent_team_start_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_MONITOR_AGENT_TEAM_START_REQ, request, callback, user_data);
}

/// Sends MONITOR_AGENT_TEAM_STOP_REQ and waits: with `confirmation` not NULL `*confirmation` becomes
/// MONITOR_AGENT_TEAM_STOP_CONF. As ctisp_request().
static inline ctisp_result ctisp_request_monitor_agent_team_stop(
    ctisp_client *client, const ctisp_monitor_agent_team_stop_req *request,
    ctisp_event **confirmation, ctisp_error *error)
{
    return ctisp_request(client, CTISP_MONITOR_AGENT_TEAM_STOP_REQ, request, confirmation, error);
}

/// Sends MONITOR_AGENT_TEAM_STOP_REQ; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_monitor_agent_team_stop_async(
    ctisp_client *client, const ctisp_monitor_agent_team_stop_req *request,
    ctisp_request_callback callback, void *user_data)
{
    return ctisp_request_async(client, CTISP_MONITOR_AGENT_TEAM_STOP_REQ, request, callback, user_data);
}

#ifdef __cplusplus
}
#endif

#endif /* CTISP_H */
