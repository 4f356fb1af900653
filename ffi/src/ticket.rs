//! Requests that are on their way while the program does something else, and are waited for later.

use crate::boundary::{guard, guard_value, Failure};
use crate::client::{client_of, ctisp_client, lock};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::ctisp_event;
use crate::request::{check_request, give};
use ctisp_core::client::Ticket;
use ctisp_core::wire::RawMessage;
use ctisp_core::{Error, Version};
use std::ffi::c_void;
use std::ptr;
use std::sync::Mutex;
use std::time::Duration;

type Answer = Result<(Version, RawMessage), Failure>;

/// A request on its way: ctisp_request_start() makes it, ctisp_ticket_wait() waits for what becomes of
/// it, ctisp_ticket_free() lets it go.
///
/// It may outlive its client.
pub struct ctisp_ticket {
    state: Mutex<State>,
}

enum State {
    Waiting(Ticket<(Version, RawMessage)>),
    Answered(Answer),
    /// Only while the lock is held.
    Between,
}

impl State {
    /// What became of it, if that is known after so long; without a time it is waited for.
    fn look(&mut self, time: Option<Duration>) -> Option<&Answer> {
        let known = |answer: Result<_, Error>| State::Answered(answer.map_err(Failure::from));
        *self = match std::mem::replace(self, State::Between) {
            State::Waiting(ticket) => match time {
                None => known(ticket.wait()),
                Some(time) => ticket.wait_for(time).map_or_else(State::Waiting, known),
            },
            other => other,
        };
        match self {
            State::Answered(answer) => Some(answer),
            _ => None,
        }
    }
}

impl ctisp_ticket {
    /// Waits for the confirmation, which `*confirmation` becomes, as often as it is wanted.
    ///
    /// # Safety
    /// `confirmation` is NULL or can be written.
    unsafe fn wait(&self, confirmation: *mut *mut ctisp_event) -> Result<(), Failure> {
        let mut state = lock(&self.state);
        // Without a time there is always an answer.
        let answer = state.look(None).ok_or_else(|| Failure::from(Error::Closed))?;
        let (version, answer) = answer.as_ref().map_err(Clone::clone)?;
        // SAFETY: as the caller promises.
        unsafe { give(*version, answer, confirmation) }
    }

    fn done(&self) -> bool {
        // While another thread waits for it, it is not there.
        self.state.try_lock().is_ok_and(|mut state| state.look(Some(Duration::ZERO)).is_some())
    }
}

/// The ticket that a C program names.
///
/// # Safety
/// `ticket` is NULL or came from `ctisp_request_start` and is not freed while the reference is used.
unsafe fn ticket_of<'a>(ticket: *mut ctisp_ticket) -> Result<&'a ctisp_ticket, Failure> {
    // SAFETY: NULL or a ticket, as the caller promises.
    unsafe { ticket.as_ref() }.ok_or_else(|| Failure::argument("ticket is NULL"))
}

/// Sends a request of any type and does not wait: ctisp_ticket_wait() does, now or later, on any thread.
/// Any number may be on their way. The message is copied.
///
/// `timeout_ms` is how long this request may take; 0: request_timeout_ms of the settings. `*ticket`
/// becomes the ticket; free it with ctisp_ticket_free().
///
/// `error` may be NULL. Errors: as ctisp_request() before the request is sent; `*ticket` is NULL then.
/// What goes wrong later is told by ctisp_ticket_wait(). Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_request_start(
    client: *mut ctisp_client,
    message_type: u32,
    message: *const c_void,
    timeout_ms: u32,
    ticket: *mut *mut ctisp_ticket,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if ticket.is_null() {
            return Err(Failure::argument("ticket is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { ticket.write(ptr::null_mut()) };
        // SAFETY: NULL or a client, as the header says.
        let client = unsafe { client_of(client) }?;
        check_request(message_type)?;
        // SAFETY: NULL or the struct of that type, as the header says.
        let request = unsafe { client.message(message_type, message) }?;
        let timeout = Some(timeout_ms).filter(|ms| *ms != 0);
        let timeout = timeout.map(|ms| Duration::from_millis(ms.into()));
        let sent = client.client.request_raw_async(request, timeout)?;
        let made = ctisp_ticket { state: Mutex::new(State::Waiting(sent)) };
        // SAFETY: not NULL, so it can be written.
        unsafe { ticket.write(Box::into_raw(Box::new(made))) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

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
#[no_mangle]
pub unsafe extern "C" fn ctisp_ticket_wait(
    ticket: *mut ctisp_ticket,
    confirmation: *mut *mut ctisp_event,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if !confirmation.is_null() {
            // SAFETY: not NULL, so it can be written.
            unsafe { confirmation.write(ptr::null_mut()) };
        }
        // SAFETY: NULL or a ticket, as the header says; confirmation is NULL or can be written.
        unsafe { ticket_of(ticket)?.wait(confirmation) }
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Whether ctisp_ticket_wait() would return at once.
///
/// False for NULL, and while another thread waits. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_ticket_done(ticket: *mut ctisp_ticket) -> bool {
    // SAFETY: NULL or a ticket, as the header says.
    guard_value(false, || unsafe { ticket_of(ticket) }.is_ok_and(ctisp_ticket::done))
}

/// Lets the ticket go: the request is carried out all the same, its outcome is dropped. NULL is
/// allowed.
///
/// Any thread, but only once, and not while another one waits for it.
#[no_mangle]
pub unsafe extern "C" fn ctisp_ticket_free(ticket: *mut ctisp_ticket) {
    guard_value((), || {
        if !ticket.is_null() {
            // SAFETY: not NULL, so it came from `Box::into_raw` and was not freed before.
            drop(unsafe { Box::from_raw(ticket) });
        }
    });
}
