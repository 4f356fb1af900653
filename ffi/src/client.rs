//! A session as a C program has it.

use crate::boundary::{guard, guard_value, Failure};
use crate::config::{ctisp_client_config, read_sized};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::{ctisp_event, EventStore};
use crate::request::RequestCallback;
use ctisp_core::client::RawEvent;
use ctisp_core::session::ClientEndReason;
use ctisp_core::wire::{Frame, RawMessage};
use ctisp_core::{Client, Error, Event, Version};
use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, ThreadId};
use std::time::Duration;

/// A lock that stays usable: the data under it are whole after every statement.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Is told of an event. The event, with all that it points to, is valid until the callback returns;
/// it belongs to the library. It runs on the thread that is in ctisp_client_run() or
/// ctisp_client_dispatch().
pub type ctisp_event_callback = Option<
    unsafe extern "C" fn(
        client: *mut ctisp_client,
        event: *const ctisp_event,
        user_data: *mut c_void,
    ),
>;

/// A session with a CTI server: ctisp_client_open() makes it, ctisp_client_free() ends it.
///
/// Its functions may be called from any thread, and from its callbacks.
pub struct ctisp_client {
    pub(crate) client: Client,
    pub(crate) peripheral_id: Option<u32>,
    pub(crate) instrument: Option<String>,
    /// AgentID and AgentPassword of the last login: a logout must name them again.
    pub(crate) credentials: Mutex<Option<(String, String)>>,
    on_event: ctisp_event_callback,
    user_data: UserData,
    /// The thread that serves the callbacks, while there is one.
    server: Mutex<Option<ThreadId>>,
    left: Condvar,
    freed: AtomicBool,
    /// For that thread, kept so that nothing is allocated for each event.
    event: Mutex<EventStore>,
    confirmation: Mutex<EventStore>,
}

/// A pointer that the library only hands back.
#[derive(Clone, Copy)]
pub(crate) struct UserData(pub(crate) *mut c_void);
// SAFETY: the library never looks at what it points to; whether a C program may do so on the thread
// of its callbacks is its own affair.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

/// One thread's turn to serve the callbacks.
struct Turn<'a>(&'a ctisp_client);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *lock(&self.0.server) = None;
        self.0.left.notify_all();
    }
}

impl ctisp_client {
    fn open(
        config: &ctisp_client_config,
        builder: ctisp_core::ClientBuilder,
    ) -> Result<Self, Failure> {
        let client = builder.open()?;
        Ok(ctisp_client {
            peripheral_id: Some(config.peripheral_id).filter(|id| *id != u32::MAX),
            // What the caller named, or else what the server tells.
            // SAFETY: the strings of the settings are valid while the session is opened.
            instrument: unsafe { crate::raw::text(config.agent_instrument) }
                .or_else(|| client.open_conf().agent_instrument),
            client,
            credentials: Mutex::default(),
            on_event: config.on_event,
            user_data: UserData(config.user_data),
            server: Mutex::default(),
            left: Condvar::new(),
            freed: AtomicBool::new(false),
            event: Mutex::new(EventStore::new()),
            confirmation: Mutex::new(EventStore::new()),
        })
    }

    /// Takes the turn to serve the callbacks; one thread has it.
    fn enter(&self) -> Result<Turn<'_>, Failure> {
        let mut server = lock(&self.server);
        if self.freed() {
            return Err(Failure::new(ctisp_result::CTISP_E_CLOSED, "the client is freed"));
        }
        if server.is_some() {
            let text = "callbacks of this client are being served already";
            return Err(Failure::new(ctisp_result::CTISP_E_NOT_NOW, text));
        }
        *server = Some(thread::current().id());
        Ok(Turn(self))
    }

    fn freed(&self) -> bool {
        self.freed.load(Ordering::SeqCst)
    }

    /// Waits for something to tell, and tells all that waits; `true` when that was the end.
    fn step(self: &Arc<Self>, timeout: Option<Duration>) -> Result<bool, Failure> {
        let mut store = lock(&self.event);
        let mut over = false;
        self.client.dispatch_raw(timeout, |_, event| match event {
            _ if self.freed() => {}
            RawEvent::Message(version, RawMessage { message_type, body }) => {
                store.fill_any(version, Frame { message_type, body: &body });
                self.tell(&store);
            }
            RawEvent::Own(event) if matches!(*event, Event::Closed { .. }) => {
                if let Some(end) = self.client.end() {
                    store.fill_end(self.client.version(), &end);
                    self.tell(&store);
                }
                over = true;
            }
            _ => {}
        })?;
        Ok(over)
    }

    fn tell(self: &Arc<Self>, event: &EventStore) {
        if let Some(on_event) = self.on_event {
            // SAFETY: a function of the C program, as the header says; the event outlives the call.
            unsafe { on_event(self.handle(), event.event(), self.user_data.0) };
        }
    }

    /// Calls the callback of a request; the confirmation is read as an event is.
    pub(crate) fn tell_answer(
        self: &Arc<Self>,
        answer: Result<(Version, RawMessage), Error>,
        callback: RequestCallback,
        user_data: UserData,
    ) {
        if self.freed() {
            return;
        }
        let mut store = lock(&self.confirmation);
        let filled = answer.map_err(Failure::from).and_then(|(version, message)| {
            store.fill(version, Frame { message_type: message.message_type, body: &message.body })
        });
        let (error, event) = match filled {
            Ok(()) => (ctisp_error::default(), std::ptr::from_ref(store.event())),
            Err(failure) => (ctisp_error::from(failure), std::ptr::null()),
        };
        // SAFETY: a function of the C program, as the header says; error and event outlive the call.
        unsafe { callback(self.handle(), &error, event, user_data.0) };
    }

    /// The pointer that the C program has.
    fn handle(self: &Arc<Self>) -> *mut ctisp_client {
        Arc::as_ptr(self).cast_mut()
    }

    fn run(self: &Arc<Self>) -> Result<(), Failure> {
        let _turn = self.enter()?;
        while !self.freed() {
            let over = match self.step(None) {
                Err(_) if self.freed() => break,
                over => over?,
            };
            if over {
                return match self.client.end().map(|end| end.reason) {
                    Some(reason) if reason != ClientEndReason::Closed => {
                        Err(Failure::new(ctisp_result::CTISP_E_CONNECTION, reason.to_string()))
                    }
                    _ => Ok(()),
                };
            }
        }
        self.client.close();
        Ok(())
    }

    fn dispatch(self: &Arc<Self>, timeout_ms: u32) -> Result<(), Failure> {
        let _turn = self.enter()?;
        let over = self.step(Some(Duration::from_millis(timeout_ms.into())))?;
        if self.freed() {
            self.client.close();
        } else if !over {
            return Ok(());
        }
        Err(Error::Closed.into())
    }

    /// Ends everything; when it returns no callback runs any more, unless this is called from one.
    fn retire(&self) {
        self.freed.store(true, Ordering::SeqCst);
        if *lock(&self.server) == Some(thread::current().id()) {
            // From a callback: who serves it does the rest when it returns.
            return;
        }
        self.client.close();
        let mut server = lock(&self.server);
        while server.is_some() {
            server = self.left.wait(server).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
    }
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

/// Connects to side A, then to side B, and opens a session on the first that grants it.
///
/// `*client` becomes the session; free it with ctisp_client_free(). The library reads and keeps
/// events from now on; they are told in ctisp_client_run() or ctisp_client_dispatch().
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
    let body = || {
        if client.is_null() {
            return Err(Failure::argument("client is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { client.write(std::ptr::null_mut()) };
        // SAFETY: NULL or a configuration of the size it tells, as the header says.
        let config = unsafe { read_sized(config) }?;
        // SAFETY: its strings are NULL or valid, as the header says.
        let opened = ctisp_client::open(&config, unsafe { config.builder() }?)?;
        // SAFETY: not NULL, so it can be written.
        unsafe { client.write(Arc::into_raw(Arc::new(opened)).cast_mut()) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Serves the callbacks on this thread until the session ends; CTISP_CLOSED is the last event.
///
/// CTISP_OK where the session was closed by ctisp_client_close() or ctisp_client_free().
/// Errors: CTISP_E_CONNECTION where it ended otherwise: CTISP_CLOSED told why; CTISP_E_CLOSED where
/// that had been told before; CTISP_E_NOT_NOW in a callback, or while another thread does the same;
/// CTISP_E_INVALID_ARGUMENT for `client` NULL. Any thread, one at a time.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_run(client: *mut ctisp_client) -> ctisp_result {
    // SAFETY: NULL or a client, as the header says; no error is wanted.
    unsafe { guard(std::ptr::null_mut(), || client_of(client)?.run()) }
}

/// Serves the callbacks that are due, on this thread: for programs with a loop of their own.
///
/// Waits at most `timeout_ms` milliseconds for the first one; 0 does not wait. CTISP_OK as long as
/// the session goes on, whether or not there was anything to tell.
///
/// Errors: CTISP_E_CLOSED from the call on that tells CTISP_CLOSED; CTISP_E_NOT_NOW and
/// CTISP_E_INVALID_ARGUMENT as ctisp_client_run(). Any thread, one at a time.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_dispatch(
    client: *mut ctisp_client,
    timeout_ms: u32,
) -> ctisp_result {
    // SAFETY: NULL or a client, as the header says; no error is wanted.
    unsafe { guard(std::ptr::null_mut(), || client_of(client)?.dispatch(timeout_ms)) }
}

/// Closes the session: CLOSE_REQ, then the end of the connection. Waits for the server's answer, five
/// seconds at most. Requests under way end with CTISP_E_CLOSED, the events end with CTISP_CLOSED,
/// both told in ctisp_client_run() or ctisp_client_dispatch(). The client must still be freed.
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

/// The services that the server granted, bits CTISP_SERVICE_...: maybe fewer than asked for.
///
/// 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_services(client: *mut ctisp_client) -> u32 {
    // SAFETY: NULL or a client, as the header says.
    guard_value(0, || unsafe { client_of(client) }.map_or(0, |c| c.client.services().bits()))
}

/// The protocol version of the session, 9 to 25.
///
/// 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_version(client: *mut ctisp_client) -> u32 {
    // SAFETY: NULL or a client, as the header says.
    guard_value(0, || {
        unsafe { client_of(client) }.map_or(0, |c| c.client.version().number().into())
    })
}
