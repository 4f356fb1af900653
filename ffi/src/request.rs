//! Requests of any type.

use crate::boundary::{guard, Failure};
use crate::client::{client_of, ctisp_client, UserData};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::{ctisp_event, EventStore};
use crate::message::encode_message;
use crate::serving::Owed;
use ctisp_core::wire::def::MessageDef;
use ctisp_core::wire::{split_message, Frame, RawMessage};
use ctisp_core::{Error, Message, Version};
use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

/// Is told what became of a request. `error` is never NULL; its code is CTISP_OK where the request
/// was confirmed, and `confirmation` is then the confirmation, else NULL. Both are valid until the
/// callback returns and belong to the library. It runs where events are told, in the order in which
/// the server sent answers and events, once for each request; on another thread maybe before the
/// function that sent the request has returned.
pub type ctisp_request_callback = Option<
    unsafe extern "C" fn(
        client: *mut ctisp_client,
        error: *const ctisp_error,
        confirmation: *const ctisp_event,
        user_data: *mut c_void,
    ),
>;

/// The same, where there is one.
pub(crate) type RequestCallback =
    unsafe extern "C" fn(*mut ctisp_client, *const ctisp_error, *const ctisp_event, *mut c_void);

impl ctisp_client {
    /// Sends a request and waits for its confirmation, which `*confirmation` becomes if it is wanted.
    ///
    /// # Safety
    /// `confirmation` is NULL or can be written.
    pub(crate) unsafe fn request(
        &self,
        request: Message,
        confirmation: *mut *mut ctisp_event,
    ) -> Result<(), Failure> {
        let (version, answer) = self.client.request_raw_async(request, None)?.wait()?;
        // SAFETY: as the caller promises.
        unsafe { give(version, &answer, confirmation) }
    }

    /// Sends a request; its outcome goes to the callback, if there is one.
    pub(crate) fn request_async(
        self: &Arc<Self>,
        request: Message,
        callback: ctisp_request_callback,
        user_data: *mut c_void,
    ) -> Result<(), Failure> {
        let (client, user_data) = (Arc::downgrade(self), UserData(user_data));
        let tell = move |answer: Result<(Version, RawMessage), Error>| {
            if let Some((client, callback)) = client.upgrade().zip(callback) {
                client.owe(Owed::Answer(answer, callback, user_data));
            }
        };
        Ok(self.client.request_raw_callback(request, None, tell)?)
    }

    /// The message that a C program filled in.
    ///
    /// # Safety
    /// As `encode_message`.
    pub(crate) unsafe fn message(
        &self,
        message_type: u32,
        message: *const c_void,
    ) -> Result<Message, Failure> {
        let (version, mut bytes) = (self.client.version(), Vec::new());
        // SAFETY: as the caller promises.
        unsafe { encode_message(version, message_type, message, &mut bytes) }?;
        let frame = split_message(&bytes)?;
        Ok(Message::decode(version, frame.message_type, frame.body)?)
    }
}

/// Reads a confirmation, which `*confirmation` becomes if it is wanted.
///
/// # Safety
/// `confirmation` is NULL or can be written.
pub(crate) unsafe fn give(
    version: Version,
    answer: &RawMessage,
    confirmation: *mut *mut ctisp_event,
) -> Result<(), Failure> {
    let mut store = Box::new(EventStore::new());
    store.fill(version, Frame { message_type: answer.message_type, body: &answer.body })?;
    if !confirmation.is_null() {
        // SAFETY: not NULL, so it can be written.
        unsafe { confirmation.write(Box::into_raw(store).cast()) };
    }
    Ok(())
}

/// Refuses what is no request, and those that are the library's own.
pub(crate) fn check_request(message_type: u32) -> Result<(), Failure> {
    let def = MessageDef::of(message_type)
        .ok_or_else(|| Failure::argument(format!("message type {message_type} has no struct")))?;
    match def.name {
        "OPEN_REQ" => Err(Failure::argument("OPEN_REQ: ctisp_client_open() sends it")),
        "CLOSE_REQ" => Err(Failure::argument("CLOSE_REQ: ctisp_client_close() sends it")),
        _ if def.confirmation.is_none() => {
            Err(Failure::argument(format!("{} is not a request", def.name)))
        }
        _ => Ok(()),
    }
}

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
#[no_mangle]
pub unsafe extern "C" fn ctisp_request(
    client: *mut ctisp_client,
    message_type: u32,
    message: *const c_void,
    confirmation: *mut *mut ctisp_event,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if !confirmation.is_null() {
            // SAFETY: not NULL, so it can be written.
            unsafe { confirmation.write(ptr::null_mut()) };
        }
        // SAFETY: NULL or a client, as the header says.
        let client = unsafe { client_of(client) }?;
        check_request(message_type)?;
        // SAFETY: the message is NULL or the struct of that type, as the header says; confirmation is
        // NULL or can be written.
        unsafe { client.request(client.message(message_type, message)?, confirmation) }
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Sends a request of any type; `callback` is told what became of it. The message is copied.
///
/// With `callback` NULL the outcome is dropped. `user_data` is handed to the callback as it is.
///
/// Errors: as ctisp_request() before the request is sent; the callback is then not called. All that
/// goes wrong later is told to the callback. It is called exactly once, also when the session ends,
/// before CTISP_CLOSED; it is not called where the client is freed before. Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_request_async(
    client: *mut ctisp_client,
    message_type: u32,
    message: *const c_void,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a client, as the header says.
        let client = unsafe { client_of(client) }?;
        check_request(message_type)?;
        // SAFETY: NULL or the struct of that type, as the header says.
        let message = unsafe { client.message(message_type, message) }?;
        client.request_async(message, callback, user_data)
    };
    // SAFETY: no error is wanted.
    unsafe { guard(ptr::null_mut(), body) }
}

/// Sends a message that nothing confirms, for instance CTISP_CONFIG_REQUEST_EVENT.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL, a type without struct, or a
/// request; CTISP_E_BAD_VALUE where the message does not fit the session's version; CTISP_E_CLOSED.
/// Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_send(
    client: *mut ctisp_client,
    message_type: u32,
    message: *const c_void,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a client, as the header says.
        let client = unsafe { client_of(client) }?;
        if MessageDef::of(message_type).is_some_and(|def| def.confirmation.is_some()) {
            return Err(Failure::argument("a request: send it with ctisp_request()"));
        }
        // SAFETY: NULL or the struct of that type, as the header says.
        let message = unsafe { client.message(message_type, message) }?;
        Ok(client.client.send(&message)?)
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}
