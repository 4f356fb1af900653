//! What the client itself tells, as a C program gets it.

use crate::error::ctisp_error;
use crate::event::ctisp_event;
use crate::generated::{
    ctisp_message_union, ctisp_open_conf, ctisp_query_agent_state_conf, ctisp_snapshot_device_conf,
};
use crate::kept::Kept;
use ctisp_core::client::{NotRestored, Resynchronised};
use ctisp_core::messages::OpenConf;
use ctisp_core::session::{ClientEnd, ClientEndReason};
use ctisp_core::wire::Version;
use ctisp_core::{Event, Message, Side, StatusCode};
use std::ffi::{c_char, CStr};
use std::ptr;

/// CTISP_CLOSED: the session has ended and there will be no other; the last event of all.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_closed {
    /// The status that the server gave, or that fits (CTISP_E_CTI_...); 0 where the session was
    /// closed here or none fits.
    pub status: u32,
    /// Whether it was closed by ctisp_client_close().
    pub by_us: bool,
    /// Why, in words.
    pub text: *const c_char,
}

/// CTISP_UNREADABLE: a message came that is not what its type says. The event's bytes are it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_unreadable {
    /// The message type that it claims to be.
    pub message_type: u32,
    /// What is wrong with it.
    pub error: ctisp_error,
}

/// CTISP_CONNECTION_LOST: the session is lost, and all requests that were on their way. The client
/// looks for a side that takes it: CTISP_RECONNECTED, CTISP_SWITCHED or CTISP_CLOSED follows, and
/// before it CTISP_OPEN_FAILED for what went wrong. Until then requests fail at once with
/// CTISP_E_CONNECTION.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_connection_lost {
    /// The side that was lost, 'A' or 'B'.
    pub side: c_char,
    /// The status that the server gave, or that fits (CTISP_E_CTI_...); 0: none.
    pub status: u32,
    /// Why, in words.
    pub text: *const c_char,
}

/// CTISP_RECONNECTED: there is a session again. Events of the time between are lost. The client now
/// sets up again what it had, and CTISP_RESYNCHRONISED follows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_reconnected {
    /// The side that took it, 'A' or 'B'.
    pub side: c_char,
    /// The protocol version of the new session, 9 to 25.
    pub version: u32,
    /// What the server granted and told; never NULL.
    pub open_conf: *const ctisp_open_conf,
}

/// A monitor or a registration that has another number in the new session.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_renumbered {
    /// MonitorID or RegisteredServiceID before.
    pub before: u32,
    /// The same now.
    pub now: u32,
}

/// A request that was repeated in a new session and did not succeed there.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_not_restored {
    /// The request; never NULL.
    pub request: *const ctisp_event,
    /// The protocol's status code (CTISP_E_CTI_...); 0: none.
    pub status: u32,
    /// Why, in words.
    pub text: *const c_char,
}

/// CTISP_RESYNCHRONISED: monitors, registered variables and service registrations are set up again,
/// and this is how things stand. Signed-in agents and their calls the server knows by itself.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_resynchronised {
    /// Monitors: their MonitorIDs.
    pub monitors: *const ctisp_renumbered,
    /// How many `monitors`.
    pub monitors_count: usize,
    /// Registrations of REGISTER_SERVICE_REQ: their RegisteredServiceIDs.
    pub services: *const ctisp_renumbered,
    /// How many `services`.
    pub services_count: usize,
    /// The state of the agent at the session's own device; NULL: it has none.
    pub agent: *const ctisp_query_agent_state_conf,
    /// The calls at that device; NULL: it has none.
    pub calls: *const ctisp_snapshot_device_conf,
    /// What could not be set up again.
    pub refused: *const ctisp_not_restored,
    /// How many `refused`.
    pub refused_count: usize,
}

/// CTISP_SWITCHED: the side that was the standby is the active one, and requests go there from now
/// on. It follows upon CTISP_CONNECTION_LOST, or comes without it in a planned switch-over: then no
/// event is lost and no request. CTISP_RESYNCHRONISED follows.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_switched {
    /// That side, 'A' or 'B'.
    pub side: c_char,
}

/// CTISP_GAP: here events are missing, because they were not read in time; see
/// CTISP_OVERFLOW_DROP_OLDEST.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_gap {
    /// How many.
    pub dropped: u64,
}

/// CTISP_OPENED: the first session is open; told to clients of ctisp_client_open_async() alone.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_opened {
    /// The side that took it, 'A' or 'B'.
    pub side: c_char,
    /// The protocol version of the session, 9 to 25.
    pub version: u32,
    /// What the server granted and told; never NULL.
    pub open_conf: *const ctisp_open_conf,
}

/// CTISP_OPEN_FAILED: a side could not be opened, at first or after a loss, and the client goes on
/// trying. It is told when the reason is another than the time before, and once more when the first
/// pause begins; then not again until that side was open. With CTISP_SERVICE_ACTIVE_STANDBY it may be
/// the standby, while the other side is used.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_open_failed {
    /// That side, 'A' or 'B'.
    pub side: c_char,
    /// The status that the server gave, or that fits (CTISP_E_CTI_...); 0: none.
    pub status: u32,
    /// Milliseconds until a side is tried again; 0: one is tried at once.
    pub retry_in_ms: u32,
    /// Why, in words: that nobody listens there, that a certificate has expired, why the session was
    /// refused.
    pub text: *const c_char,
}

/// The types of these events, as the header has them, which the generator writes.
pub(crate) const CLOSED: u32 = 0x8000_0001;
pub(crate) const UNREADABLE: u32 = 0x8000_0002;
pub(crate) const CONNECTION_LOST: u32 = 0x8000_0003;
pub(crate) const RECONNECTED: u32 = 0x8000_0004;
pub(crate) const RESYNCHRONISED: u32 = 0x8000_0005;
pub(crate) const SWITCHED: u32 = 0x8000_0006;
pub(crate) const GAP: u32 = 0x8000_0007;
pub(crate) const OPENED: u32 = 0x8000_0008;
pub(crate) const OPEN_FAILED: u32 = 0x8000_0009;

/// The name of such an event: its constant without CTISP_, as that of a message is.
pub(crate) fn name_of(number: u32) -> Option<&'static CStr> {
    Some(match number {
        CLOSED => c"CLOSED",
        UNREADABLE => c"UNREADABLE",
        CONNECTION_LOST => c"CONNECTION_LOST",
        RECONNECTED => c"RECONNECTED",
        RESYNCHRONISED => c"RESYNCHRONISED",
        SWITCHED => c"SWITCHED",
        GAP => c"GAP",
        OPENED => c"OPENED",
        OPEN_FAILED => c"OPEN_FAILED",
        _ => return None,
    })
}

/// What such an event consists of: its type, and its struct in the union.
pub(crate) struct OwnEvent {
    pub(crate) number: u32,
    pub(crate) r#as: ctisp_message_union,
    _kept: Kept,
}

fn status_of(status: Option<StatusCode>) -> u32 {
    status.map_or(0, u32::from)
}

fn renumbered(kept: &mut Kept, ids: &[(u32, u32)]) -> (*const ctisp_renumbered, usize) {
    kept.list(ids.iter().map(|(before, now)| ctisp_renumbered { before: *before, now: *now }))
}

fn not_restored(
    kept: &mut Kept,
    version: Version,
    of: &[NotRestored],
) -> (*const ctisp_not_restored, usize) {
    let refused: Vec<_> = of
        .iter()
        .map(|not| ctisp_not_restored {
            request: kept.message(version, &not.request),
            status: status_of(not.status),
            text: kept.text(&not.text),
        })
        .collect();
    kept.list(refused)
}

pub(crate) fn letter(side: Side) -> c_char {
    (match side {
        Side::A => b'A',
        Side::B => b'B',
    }) as c_char
}

impl OwnEvent {
    /// Its name, for the header's `name`.
    pub(crate) fn name(&self) -> *const c_char {
        name_of(self.number).map_or(ptr::null(), CStr::as_ptr)
    }

    /// What the client tells; `None` for what comes as a message. `end` tells more about the end.
    pub(crate) fn new(
        version: Version,
        event: &Event,
        end: Option<&ClientEnd>,
    ) -> Option<OwnEvent> {
        let mut kept = Kept::default();
        let (number, r#as) = match event {
            Event::ConnectionLost { side, reason, status } => {
                let text = kept.text(&reason.to_string());
                let (side, status) = (letter(*side), status_of(*status));
                let connection_lost = kept.put(ctisp_connection_lost { side, status, text });
                let union = ctisp_message_union { connection_lost };
                (CONNECTION_LOST, union)
            }
            Event::Opened { side, version, open_conf } => {
                let open_conf = self::open_conf(&mut kept, *version, open_conf);
                let (side, version) = (letter(*side), version.number().into());
                let opened = kept.put(ctisp_opened { side, version, open_conf });
                (OPENED, ctisp_message_union { opened })
            }
            Event::OpenFailed { side, status, text, retry_in } => {
                let (text, side, status) = (kept.text(text), letter(*side), status_of(*status));
                let retry_in_ms = retry_in.as_millis().try_into().unwrap_or(u32::MAX);
                let failed = ctisp_open_failed { side, status, retry_in_ms, text };
                (OPEN_FAILED, ctisp_message_union { open_failed: kept.put(failed) })
            }
            Event::Reconnected { side, version, open_conf } => {
                let open_conf = self::open_conf(&mut kept, *version, open_conf);
                let (side, version) = (letter(*side), version.number().into());
                let reconnected = kept.put(ctisp_reconnected { side, version, open_conf });
                (RECONNECTED, ctisp_message_union { reconnected })
            }
            Event::Resynchronised(with) => {
                let resynchronised = resynchronised(&mut kept, version, with);
                (RESYNCHRONISED, ctisp_message_union { resynchronised })
            }
            Event::Switched { side } => {
                let switched = kept.put(ctisp_switched { side: letter(*side) });
                (SWITCHED, ctisp_message_union { switched })
            }
            Event::Gap { dropped } => {
                let gap = kept.put(ctisp_gap { dropped: *dropped });
                (GAP, ctisp_message_union { gap })
            }
            Event::Closed { status, reason } => {
                let words = end.and_then(|end| end.text.clone());
                let text = kept.text(&words.unwrap_or_else(|| reason.to_string()));
                let (status, by_us) = (status_of(*status), *reason == ClientEndReason::Closed);
                let closed = kept.put(ctisp_closed { status, by_us, text });
                (CLOSED, ctisp_message_union { closed })
            }
            _ => return None,
        };
        Some(OwnEvent { number, r#as, _kept: kept })
    }

    /// A message that is not what its type says.
    pub(crate) fn unreadable(message_type: u32, error: ctisp_error) -> OwnEvent {
        let mut kept = Kept::default();
        let unreadable = kept.put(ctisp_unreadable { message_type, error });
        let r#as = ctisp_message_union { unreadable };
        OwnEvent { number: UNREADABLE, r#as, _kept: kept }
    }
}

/// OPEN_CONF; the header promises one.
fn open_conf(kept: &mut Kept, version: Version, open_conf: &OpenConf) -> *const ctisp_open_conf {
    let mut body = kept.body(version, &open_conf.clone().into());
    if body.is_null() {
        // It came in that version, so that this is never needed.
        body = kept.body(version, &OpenConf::default().into());
    }
    body.cast()
}

fn resynchronised(
    kept: &mut Kept,
    version: Version,
    with: &Resynchronised,
) -> *const ctisp_resynchronised {
    let (monitors, monitors_count) = renumbered(kept, &with.monitors);
    let (services, services_count) = renumbered(kept, &with.services);
    let agent = with.agent.clone().map(Message::QueryAgentStateConf);
    let calls = with.calls.clone().map(Message::SnapshotDeviceConf);
    let agent = agent.map_or(ptr::null(), |agent| kept.body(version, &agent).cast());
    let calls = calls.map_or(ptr::null(), |calls| kept.body(version, &calls).cast());
    let (refused, refused_count) = not_restored(kept, version, &with.refused);
    kept.put(ctisp_resynchronised {
        monitors,
        monitors_count,
        services,
        services_count,
        agent,
        calls,
        refused,
        refused_count,
    })
}
