//! A session as a C program has it.

use crate::boundary::{guard, guard_value, Failure};
use crate::config::{ctisp_client_config, read_sized};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::{ctisp_event, EventStore};
use crate::model::ctisp_model;
use crate::own_event::letter;
use crate::serving::Serving;
use crate::signal::Signal;
use ctisp_core::wire::split_message;
use ctisp_core::{Client, ClientBuilder, Error, Message};
use std::ffi::{c_char, c_void};
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// A lock that stays usable: the data under it are whole after every statement.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Is told of an event. The event, with all that it points to, is valid until the callback returns;
/// it belongs to the library. It runs on the thread that is in ctisp_client_run() or
/// ctisp_client_dispatch(), or on that of ctisp_client_start().
pub type ctisp_event_callback = Option<
    unsafe extern "C" fn(
        client: *mut ctisp_client,
        event: *const ctisp_event,
        user_data: *mut c_void,
    ),
>;

/// A session with a CTI server: ctisp_client_open() or ctisp_client_open_async() makes it, ctisp_client_free() ends it.
///
/// Its functions may be called from any thread, and from its callbacks.
pub struct ctisp_client {
    pub(crate) client: Client,
    pub(crate) peripheral_id: Option<u32>,
    /// AgentID and AgentPassword of the last login: a logout must name them again.
    pub(crate) credentials: Mutex<Option<(String, String)>>,
    pub(crate) on_event: ctisp_event_callback,
    pub(crate) user_data: UserData,
    pub(crate) serving: Serving,
    /// The models that follow it.
    pub(crate) models: Mutex<Vec<Arc<ctisp_model>>>,
}

/// A pointer that the library only hands back.
#[derive(Clone, Copy)]
pub(crate) struct UserData(pub(crate) *mut c_void);
// SAFETY: the library never looks at what it points to; whether a C program may do so on the thread
// of its callbacks is its own affair.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl ctisp_client {
    fn of(config: &ctisp_client_config, client: Client) -> Self {
        let signal = Arc::<Signal>::default();
        let raised = signal.clone();
        client.on_ready(move || raised.raise());
        ctisp_client {
            peripheral_id: client.peripheral_id(),
            client,
            credentials: Mutex::default(),
            on_event: config.on_event,
            user_data: UserData(config.user_data),
            serving: Serving::new(signal),
            models: Mutex::default(),
        }
    }
}

impl Drop for ctisp_client {
    fn drop(&mut self) {
        // Answers to questions of models hold the core's client, in whose queue they wait.
        self.client.close();
        let none = Some(Duration::ZERO);
        while self.client.dispatch_raw(none, |_, _| {}).is_ok_and(|count| count > 0) {}
    }
}

/// What both functions that open a client do.
///
/// # Safety
/// As the header says for ctisp_client_open().
unsafe fn open(
    config: *const ctisp_client_config,
    client: *mut *mut ctisp_client,
    error: *mut ctisp_error,
    open: fn(ClientBuilder) -> Result<Client, Error>,
) -> ctisp_result {
    let body = || {
        if client.is_null() {
            return Err(Failure::argument("client is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { client.write(ptr::null_mut()) };
        // SAFETY: NULL or a configuration of the size it tells, as the caller promises.
        let config = unsafe { read_sized(config) }?;
        // SAFETY: its strings are NULL or valid, as the caller promises.
        let opened = open(unsafe { config.builder() }?)?;
        let opened = Arc::new(ctisp_client::of(&config, opened));
        // SAFETY: not NULL, so it can be written.
        unsafe { client.write(Arc::into_raw(opened).cast_mut()) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the caller promises.
    unsafe { guard(error, body) }
}

/// The client that a C program names; it lives on at least until the guard is gone.
///
/// # Safety
/// `client` is NULL or came from `ctisp_client_open` and was not freed before this call began.
pub(crate) unsafe fn client_of(client: *mut ctisp_client) -> Result<Arc<ctisp_client>, Failure> {
    if client.is_null() {
        return Err(Failure::argument("client is NULL"));
    }
    // SAFETY: not NULL, so it came from `Arc::into_raw`, and the count of the C program is still in.
    let ours = ManuallyDrop::new(unsafe { Arc::from_raw(client.cast_const()) });
    Ok(Arc::clone(&ours))
}

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
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_open(
    config: *const ctisp_client_config,
    client: *mut *mut ctisp_client,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: as the header says.
    unsafe { open(config, client, error, ClientBuilder::open) }
}

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
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_open_async(
    config: *const ctisp_client_config,
    client: *mut *mut ctisp_client,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: as the header says.
    unsafe { open(config, client, error, ClientBuilder::open_async) }
}

/// Closes the session: CLOSE_REQ, then the end of the connection. Waits for the server's answer, five
/// seconds at most. Requests under way end with CTISP_E_CLOSED, the events end with CTISP_CLOSED,
/// both told as all events are. The client must still be freed.
///
/// It may be called again, and with NULL: nothing happens then. Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_close(client: *mut ctisp_client) {
    guard_value((), || {
        // SAFETY: NULL or a client, as the header says.
        if let Ok(client) = unsafe { client_of(client) } {
            client.client.close();
        }
    });
}

/// Closes the session if it is open, and frees the client. NULL is allowed.
///
/// What other threads wait for in this client ends with CTISP_E_CLOSED or, in ctisp_client_run(),
/// CTISP_OK. When it returns no callback runs any more and none will: those still owed are dropped.
/// From a callback it returns at once and takes effect when the callback returns; do not use the
/// client after it, not even there.
///
/// Any thread, but only once. Do not hold a lock that a callback under way may wait for.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_free(client: *mut ctisp_client) {
    guard_value((), || {
        if !client.is_null() {
            // SAFETY: not NULL, so it came from `Arc::into_raw`; this takes the C program's count.
            let client = unsafe { Arc::from_raw(client.cast_const()) };
            client.retire();
        }
    });
}

/// The services that the server granted, bits CTISP_SERVICE_...: maybe fewer than asked for. Without a
/// session, those of the last one.
///
/// 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_services(client: *mut ctisp_client) -> u32 {
    // SAFETY: NULL or a client, as the header says.
    guard_value(0, || unsafe { client_of(client) }.map_or(0, |c| c.client.services().bits()))
}

/// The protocol version of the session, 9 to 25; without a session, that of the last one, or what is
/// asked for.
///
/// 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_version(client: *mut ctisp_client) -> u32 {
    // SAFETY: NULL or a client, as the header says.
    guard_value(0, || {
        unsafe { client_of(client) }.map_or(0, |c| c.client.version().number().into())
    })
}

/// The side that the session is with, 'A' or 'B'; without a session, that of the last one.
///
/// 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_side(client: *mut ctisp_client) -> c_char {
    // SAFETY: NULL or a client, as the header says.
    guard_value(0, || unsafe { client_of(client) }.map_or(0, |c| letter(c.client.side())))
}

/// What the server granted and told when the session was opened; without a session, when the last
/// one was.
///
/// `*conf` becomes OPEN_CONF; free it with ctisp_event_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `client` or `conf` NULL; `*conf` is NULL
/// then. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_open_conf(
    client: *mut ctisp_client,
    conf: *mut *mut ctisp_event,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if conf.is_null() {
            return Err(Failure::argument("conf is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { conf.write(ptr::null_mut()) };
        // SAFETY: NULL or a client, as the header says.
        let client = unsafe { client_of(client) }?;
        let (version, mut bytes) = (client.client.version(), Vec::new());
        Message::from(client.client.open_conf()).encode(version, &mut bytes)?;
        let mut store = Box::new(EventStore::new());
        store.fill(version, split_message(&bytes)?)?;
        // SAFETY: not NULL, so it can be written.
        unsafe { conf.write(Box::into_raw(store).cast()) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}
