//! What a C program does to its CTI server: its clock, its sessions, its centre.

use crate::boundary::{guard, guard_value, Failure};
use crate::error::{ctisp_error, ctisp_result};
use crate::raw;
use crate::server::{ctisp_server, server_of, utf8, wrong};
use ctisp_core::peripheral::simulator::{FailedStep, Scenario};
use ctisp_core::server::{Alarm, AlarmKind, SessionInfo, StepError};
use ctisp_core::Server;
use std::ffi::c_char;
use std::time::Duration;

/// A session that is open. All strings have a terminator; what is longer is cut.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_session_info {
    /// SessionID, as CLIENT_SESSION_OPENED_EVENT tells it.
    pub session_id: u32,
    /// The session's protocol version.
    pub version: u32,
    /// ServicesGranted. Bits of CTISP_SERVICE_...
    pub services: u32,
    /// ClientID of OPEN_REQ.
    pub client_id: [c_char; 64],
    /// ClientSignature of OPEN_REQ; empty where the client gave none.
    pub client_signature: [c_char; 64],
    /// AgentInstrument of a session with the Client Events service; else empty.
    pub agent_instrument: [c_char; 64],
    /// Where the client connected from, as "host:port".
    pub address: [c_char; 64],
}

/// What an alarm tells.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_alarm_kind {
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
}

/// Something an operator should know. All strings have a terminator; what is longer is cut.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_alarm {
    /// Counts from 1.
    pub number: u64,
    /// The centre's time, in seconds since 1970 UTC.
    pub time: u32,
    /// What it is.
    pub kind: ctisp_alarm_kind,
    /// Of CTISP_ALARM_KIND_CLIENT_EVENT: State. Values of AlarmState; else 0.
    pub state: u16,
    /// Of CTISP_ALARM_KIND_SESSION_LOST and CTISP_ALARM_KIND_CLIENT_TOO_SLOW: why. Values of StatusCode; else 0.
    pub status: u32,
    /// ClientID of the session that it is about.
    pub client_id: [c_char; 64],
    /// Of CTISP_ALARM_KIND_CLIENT_EVENT: ObjectName; empty for no named object.
    pub object_name: [c_char; 128],
    /// The alarm in words, as one line for a log.
    pub text: [c_char; 512],
}

/// A step of a scenario that could not be carried out.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_failed_step {
    /// Line of the scenario's text, counted from 1.
    pub line: u32,
    /// The centre's time when it was tried, in milliseconds.
    pub at: u64,
    /// Who should have done what, and why it could not be; with terminator, and cut where it is
    /// longer.
    pub text: [c_char; 256],
}

/// The text, cut where the field is too short. Characters that no byte stands for become '?'.
fn field<const N: usize>(text: &str) -> [c_char; N] {
    let mut field = [0; N];
    let bytes = text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).filter(|byte| *byte != 0);
    for (place, byte) in field.iter_mut().take(N.saturating_sub(1)).zip(bytes) {
        *place = byte as c_char;
    }
    field
}

impl From<&SessionInfo> for ctisp_session_info {
    fn from(session: &SessionInfo) -> Self {
        ctisp_session_info {
            session_id: session.id,
            version: session.version.number().into(),
            services: session.services.bits(),
            client_id: field(&session.client_id),
            client_signature: field(&session.signature),
            agent_instrument: field(session.instrument.as_deref().unwrap_or_default()),
            address: field(&session.address.to_string()),
        }
    }
}

impl From<&AlarmKind> for ctisp_alarm_kind {
    fn from(kind: &AlarmKind) -> Self {
        use ctisp_alarm_kind::*;
        match kind {
            AlarmKind::ClientEvent { .. } => CTISP_ALARM_KIND_CLIENT_EVENT,
            AlarmKind::SessionEstablished(_) => CTISP_ALARM_KIND_SESSION_ESTABLISHED,
            AlarmKind::SessionClosed(_) => CTISP_ALARM_KIND_SESSION_CLOSED,
            AlarmKind::SessionLost(..) => CTISP_ALARM_KIND_SESSION_LOST,
            AlarmKind::EmergencyCall { .. } => CTISP_ALARM_KIND_EMERGENCY_CALL,
            AlarmKind::ClientTooSlow(..) => CTISP_ALARM_KIND_CLIENT_TOO_SLOW,
            AlarmKind::SideActive(_) => CTISP_ALARM_KIND_SIDE_ACTIVE,
            AlarmKind::SwitchOverRefused(_) => CTISP_ALARM_KIND_SWITCH_OVER_REFUSED,
            AlarmKind::CaptureStopped { .. } => CTISP_ALARM_KIND_CAPTURE_STOPPED,
            AlarmKind::ConnectionFailed { .. } => CTISP_ALARM_KIND_CONNECTION_FAILED,
            _ => CTISP_ALARM_KIND_OTHER,
        }
    }
}

impl From<&Alarm> for ctisp_alarm {
    fn from(alarm: &Alarm) -> Self {
        let (state, object_name) = match &alarm.kind {
            AlarmKind::ClientEvent { state, object_name, .. } => {
                (state.0, object_name.as_deref().unwrap_or_default())
            }
            _ => (0, ""),
        };
        ctisp_alarm {
            number: alarm.number,
            time: alarm.time,
            kind: (&alarm.kind).into(),
            state,
            status: alarm.kind.status().map_or(0, u32::from),
            client_id: field(alarm.kind.client_id()),
            object_name: field(object_name),
            text: field(&alarm.to_string()),
        }
    }
}

impl From<&FailedStep> for ctisp_failed_step {
    fn from(failed: &FailedStep) -> Self {
        ctisp_failed_step {
            line: failed.step.line.and_then(|line| line.try_into().ok()).unwrap_or(0),
            at: milliseconds(failed.at),
            text: field(&failed.to_string()),
        }
    }
}

fn milliseconds(time: Duration) -> u64 {
    time.as_millis().try_into().unwrap_or(u64::MAX)
}

/// Writes as many as there is room for; how many there are.
///
/// # Safety
/// `to` is NULL or has room for `capacity` of them.
unsafe fn put<T, U: for<'a> From<&'a T>>(all: &[T], to: *mut U, capacity: usize) -> usize {
    if !to.is_null() {
        for (place, one) in all.iter().enumerate().take(capacity) {
            // SAFETY: below `capacity`, as the caller promises.
            unsafe { to.add(place).write(one.into()) };
        }
    }
    all.len()
}

/// Moves the clock of a server that was started with `stepped`, and waits: when this returns,
/// everything that was due in that time has happened and its events are on their way to the clients.
///
/// What clients ask for meanwhile is served afterwards. Events for a client that does not read wait
/// in the server up to a limit: while many come, step in pieces and let it read.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL or one whose clock goes by
/// itself. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_step(
    server: *mut ctisp_server,
    milliseconds: u64,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let server = unsafe { known(server) }?;
        server.step(Duration::from_millis(milliseconds)).map_err(|error| match error {
            StepError::NotStepped => Failure::argument(error.to_string()),
            StepError::Stopped => Failure::new(ctisp_result::CTISP_E_CLOSED, error.to_string()),
        })
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// # Safety
/// `server` is NULL or a server that is not freed meanwhile.
pub(crate) unsafe fn known<'a>(server: *mut ctisp_server) -> Result<&'a Server, Failure> {
    // SAFETY: as the caller promises.
    unsafe { server_of(server) }.ok_or_else(|| Failure::argument("server is NULL"))
}

/// The centre's time in milliseconds, from its beginning; 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_now(server: *mut ctisp_server) -> u64 {
    // SAFETY: NULL or a server, as the header says.
    let now = || unsafe { server_of(server) }.and_then(Server::now);
    guard_value(None, now).map_or(0, milliseconds)
}

/// Begins a scenario, as the text of a TOML file such as examples/scenario.toml; its times count from
/// now.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` or `scenario` NULL, a text that
/// is no scenario or does not fit the centre; the message tells the lines. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_play(
    server: *mut ctisp_server,
    scenario: *const c_char,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a server and a string, as the header says.
        let (server, text) = unsafe { (known(server)?, utf8(scenario)?) };
        let text = text.ok_or_else(|| Failure::argument("scenario is NULL"))?;
        let wrong = |error| wrong("scenario", &error);
        let scenario = Scenario::from_toml(&text).map_err(wrong)?;
        let stopped = || Failure::new(ctisp_result::CTISP_E_CLOSED, "the server has stopped");
        server.play(scenario).ok_or_else(stopped)?.map_err(wrong)
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// The id that the call of that name in a scenario has now; CTISP_NULL_CALL_ID where no step has made
/// it, or for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_call_named(
    server: *mut ctisp_server,
    name: *const c_char,
) -> u32 {
    let body = || {
        // SAFETY: NULL or a server and a string, as the header says.
        let (server, name) = unsafe { (server_of(server)?, utf8(name).ok()??) };
        server.call_named(&name)
    };
    guard_value(None, body).unwrap_or(u32::MAX)
}

/// Steps of scenarios that could not be carried out so far, the earliest first: writes as many as
/// `capacity` allows and returns how many there are.
///
/// `steps` may be NULL, to count only. 0 for `server` NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_failed_steps(
    server: *mut ctisp_server,
    steps: *mut ctisp_failed_step,
    capacity: usize,
) -> usize {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let failed = unsafe { server_of(server) }.map(Server::failed_steps).unwrap_or_default();
        // SAFETY: NULL or room for that many, as the header says.
        unsafe { put(&failed, steps, capacity) }
    };
    guard_value(0, body)
}

/// The open sessions, by their ids: writes as many as `capacity` allows and returns how many there
/// are.
///
/// `sessions` may be NULL, to count only. 0 for `server` NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_sessions(
    server: *mut ctisp_server,
    sessions: *mut ctisp_session_info,
    capacity: usize,
) -> usize {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let open = unsafe { server_of(server) }.map(Server::sessions).unwrap_or_default();
        // SAFETY: NULL or room for that many, as the header says.
        unsafe { put(&open, sessions, capacity) }
    };
    guard_value(0, body)
}

/// Ends a session as the server itself would: FAILURE_EVENT with CTISP_E_CTI_CTI_SERVER_OFFLINE, then
/// the connection is closed. Whether there was one with that SessionID. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_kill_session(
    server: *mut ctisp_server,
    session_id: u32,
) -> bool {
    // SAFETY: NULL or a server, as the header says.
    guard_value(false, || unsafe { server_of(server) }.is_some_and(|s| s.kill_session(session_id)))
}

/// Ends all sessions of a client, by its ClientID, as ctisp_server_kill_session() does. Returns how
/// many there were; 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_kill_client(
    server: *mut ctisp_server,
    client_id: *const c_char,
) -> usize {
    let body = || {
        // SAFETY: NULL or a server and a string, as the header says.
        let (server, client_id) = unsafe { (server_of(server)?, raw::text(client_id)?) };
        Some(server.kill_client(&client_id))
    };
    guard_value(None, body).unwrap_or(0)
}

/// Breaks the connection of one session, as a failure of the network would. Whether there was one
/// with that SessionID. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_cut_session(
    server: *mut ctisp_server,
    session_id: u32,
) -> bool {
    // SAFETY: NULL or a server, as the header says.
    guard_value(false, || unsafe { server_of(server) }.is_some_and(|s| s.cut_session(session_id)))
}

/// Takes a peripheral off line, or back on line: everybody gets SYSTEM_EVENT, and off line all calls
/// end for the clients. False if there is none of that PeripheralID, or for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_set_online(
    server: *mut ctisp_server,
    peripheral_id: u32,
    online: bool,
) -> bool {
    // SAFETY: NULL or a server, as the header says.
    let body = || unsafe { server_of(server) }.is_some_and(|s| s.set_online(peripheral_id, online));
    guard_value(false, body)
}

/// Lets outside callers dial by themselves from now on, so many in an hour of the centre; 0 for no
/// more. NULL is allowed. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_set_traffic(server: *mut ctisp_server, calls_per_hour: u32) {
    guard_value((), || {
        // SAFETY: NULL or a server, as the header says.
        if let Some(server) = unsafe { server_of(server) } {
            server.set_traffic(calls_per_hour);
        }
    });
}

/// The alarms with a number above `after`, the oldest first: writes as many as `capacity` allows and
/// returns how many there are. The server keeps the latest 1000.
///
/// `alarms` may be NULL, to count only. 0 for `server` NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_alarms(
    server: *mut ctisp_server,
    after: u64,
    alarms: *mut ctisp_alarm,
    capacity: usize,
) -> usize {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let mut kept = unsafe { server_of(server) }.map(Server::alarms).unwrap_or_default();
        kept.retain(|alarm| alarm.number > after);
        // SAFETY: NULL or room for that many, as the header says.
        unsafe { put(&kept, alarms, capacity) }
    };
    guard_value(0, body)
}
