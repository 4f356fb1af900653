//! What an agent's desktop does most: requests that need no struct.

use crate::boundary::{guard, Failure};
use crate::client::{client_of, ctisp_client, lock};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::ctisp_event;
use crate::raw;
use crate::request::ctisp_request_callback;
use crate::types::ctisp_connection;
use ctisp_core::messages::*;
use ctisp_core::{AgentState, Connection, ConnectionDeviceIdType, Message};
use std::ffi::{c_char, c_void};
use std::ptr;

/// Sends the request that `make` gives, and waits.
///
/// # Safety
/// As the pointers of `ctisp_request`.
unsafe fn wait(
    client: *mut ctisp_client,
    confirmation: *mut *mut ctisp_event,
    error: *mut ctisp_error,
    make: impl FnOnce(&ctisp_client) -> Result<Message, Failure>,
) -> ctisp_result {
    let body = || {
        if !confirmation.is_null() {
            // SAFETY: not NULL, so it can be written.
            unsafe { confirmation.write(ptr::null_mut()) };
        }
        // SAFETY: NULL or a client, as the caller promises.
        let client = unsafe { client_of(client) }?;
        // SAFETY: NULL or can be written, as the caller promises.
        unsafe { client.request(make(&client)?, confirmation) }
    };
    // SAFETY: NULL or can be written, as the caller promises.
    unsafe { guard(error, body) }
}

/// Sends the request that `make` gives; its outcome goes to the callback.
///
/// # Safety
/// `client` is NULL or a client.
unsafe fn begin(
    client: *mut ctisp_client,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
    make: impl FnOnce(&ctisp_client) -> Result<Message, Failure>,
) -> ctisp_result {
    // SAFETY: NULL or a client, as the caller promises.
    let body = || {
        unsafe { client_of(client) }.and_then(|c| c.request_async(make(&c)?, callback, user_data))
    };
    // SAFETY: no error is wanted.
    unsafe { guard(ptr::null_mut(), body) }
}

/// The fields that name a connection, and who asks, in a request about one call.
macro_rules! about_call {
    ($request:ident, $set:ident, $connection:ident) => {
        |client: &ctisp_client| {
            // Unsafe, as its callers are: NULL or a connection, as the header says.
            let connection = connection_of($connection)?;
            let mut request = $request {
                peripheral_id: client.peripheral_id,
                agent_instrument: client.client.agent_instrument(),
                ..$request::default()
            };
            request.$set(&connection);
            Ok(request.into())
        }
    };
}

/// # Safety
/// `connection` is NULL or a connection whose device_id is NULL or a valid string.
pub(crate) unsafe fn connection_of(
    connection: *const ctisp_connection,
) -> Result<Connection, Failure> {
    // SAFETY: as the caller promises.
    let given = unsafe { connection.as_ref() };
    let given = given.ok_or_else(|| Failure::argument("connection is NULL"))?;
    Ok(Connection {
        call_id: Some(given.call_id).filter(|id| *id != u32::MAX),
        device_id_type: Some(ConnectionDeviceIdType(given.device_id_type)),
        // SAFETY: as the caller promises.
        device_id: unsafe { raw::text(given.device_id) },
    })
}

/// # Safety
/// `text` is NULL or a valid string.
pub(crate) unsafe fn required(text: *const c_char, name: &str) -> Result<String, Failure> {
    // SAFETY: as the caller promises.
    unsafe { raw::text(text) }.ok_or_else(|| Failure::argument(format!("{name} is NULL")))
}

fn state_request(client: &ctisp_client, state: AgentState, reason: u16) -> SetAgentStateReq {
    SetAgentStateReq {
        peripheral_id: client.peripheral_id,
        agent_instrument: client.client.agent_instrument(),
        agent_state: state,
        event_reason_code: reason,
        ..SetAgentStateReq::default()
    }
}

/// # Safety
/// Both are NULL or valid strings.
unsafe fn login(
    client: &ctisp_client,
    agent_id: *const c_char,
    password: *const c_char,
) -> Result<Message, Failure> {
    // SAFETY: as the caller promises.
    let who = unsafe { (required(agent_id, "agent_id")?, required(password, "password")?) };
    let mut request = state_request(client, AgentState::LOGIN, 0);
    (request.agent_id, request.agent_password) = (Some(who.0.clone()), Some(who.1.clone()));
    *lock(&client.credentials) = Some(who);
    Ok(request.into())
}

fn logout(client: &ctisp_client, reason: u16) -> Message {
    let mut request = state_request(client, AgentState::LOGOUT, reason);
    if let Some((agent_id, password)) = lock(&client.credentials).clone() {
        (request.agent_id, request.agent_password) = (Some(agent_id), Some(password));
    }
    request.into()
}

fn agent_state(client: &ctisp_client, state: u16, reason: u16) -> Message {
    let mut request = state_request(client, AgentState(state), reason);
    request.agent_id = lock(&client.credentials).as_ref().map(|(agent_id, _)| agent_id.clone());
    request.into()
}

/// # Safety
/// `dialed` is NULL or a valid string.
unsafe fn make_call(client: &ctisp_client, dialed: *const c_char) -> Result<Message, Failure> {
    let request = MakeCallReq {
        peripheral_id: client.peripheral_id,
        agent_instrument: client.client.agent_instrument(),
        // SAFETY: as the caller promises.
        dialed_number: Some(unsafe { required(dialed, "dialed") }?),
        ..MakeCallReq::default()
    };
    Ok(request.into())
}

/// Signs an agent in at the session's instrument: SET_AGENT_STATE_REQ with AGENT_STATE_LOGIN.
///
/// `agent_id`: at most 11 characters; `password`: at most 63. Neither may be NULL.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_login(
    client: *mut ctisp_client,
    agent_id: *const c_char,
    password: *const c_char,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: NULL or valid strings, as the header says.
    unsafe { wait(client, ptr::null_mut(), error, |c| login(c, agent_id, password)) }
}

/// As ctisp_login(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_login_async(
    client: *mut ctisp_client,
    agent_id: *const c_char,
    password: *const c_char,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: NULL or valid strings, as the header says.
    unsafe { begin(client, callback, user_data, |c| login(c, agent_id, password)) }
}

/// Signs the agent of ctisp_login() out: SET_AGENT_STATE_REQ with AGENT_STATE_LOGOUT.
///
/// `reason`: EventReasonCode; 0: none.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_logout(
    client: *mut ctisp_client,
    reason: u16,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe { wait(client, ptr::null_mut(), error, |c| Ok(logout(c, reason))) }
}

/// As ctisp_logout(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_logout_async(
    client: *mut ctisp_client,
    reason: u16,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe { begin(client, callback, user_data, |c| Ok(logout(c, reason))) }
}

/// Takes the agent to another state: SET_AGENT_STATE_REQ.
///
/// `state`: CTISP_AGENT_STATE_...; `reason`: EventReasonCode, why the agent is not ready; 0: none.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_set_agent_state(
    client: *mut ctisp_client,
    state: u16,
    reason: u16,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe { wait(client, ptr::null_mut(), error, |c| Ok(agent_state(c, state, reason))) }
}

/// As ctisp_set_agent_state(), without waiting: `callback`, which may be NULL, is told what became
/// of it. Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_set_agent_state_async(
    client: *mut ctisp_client,
    state: u16,
    reason: u16,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe { begin(client, callback, user_data, |c| Ok(agent_state(c, state, reason))) }
}

/// Calls a number from the agent's phone: MAKE_CALL_REQ.
///
/// `dialed`: at most 39 characters; not NULL. With `confirmation` not NULL `*confirmation` becomes
/// MAKE_CALL_CONF, whose new_connection is the agent's own; free it with ctisp_event_free().
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_make_call(
    client: *mut ctisp_client,
    dialed: *const c_char,
    confirmation: *mut *mut ctisp_event,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: NULL or a valid string, as the header says.
    unsafe { wait(client, confirmation, error, |c| make_call(c, dialed)) }
}

/// As ctisp_make_call(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_make_call_async(
    client: *mut ctisp_client,
    dialed: *const c_char,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: NULL or a valid string, as the header says.
    unsafe { begin(client, callback, user_data, |c| make_call(c, dialed)) }
}

/// Answers the call that rings: ANSWER_CALL_REQ.
///
/// `connection`: that of CALL_DELIVERED_EVENT; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_answer_call(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        wait(client, ptr::null_mut(), error, about_call!(AnswerCallReq, set_connection, connection))
    }
}

/// As ctisp_answer_call(), without waiting: `callback`, which may be NULL, is told what became of
/// it. Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_answer_call_async(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        begin(client, callback, user_data, about_call!(AnswerCallReq, set_connection, connection))
    }
}

/// Takes the device out of a call: CLEAR_CONNECTION_REQ.
///
/// `connection`: that of the device to the call; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_clear_connection(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        wait(
            client,
            ptr::null_mut(),
            error,
            about_call!(ClearConnectionReq, set_connection, connection),
        )
    }
}

/// As ctisp_clear_connection(), without waiting: `callback`, which may be NULL, is told what became
/// of it. Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_clear_connection_async(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        begin(
            client,
            callback,
            user_data,
            about_call!(ClearConnectionReq, set_connection, connection),
        )
    }
}

/// Puts a call on hold: HOLD_CALL_REQ.
///
/// `connection`: that of the device to the call; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_hold_call(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        wait(client, ptr::null_mut(), error, about_call!(HoldCallReq, set_connection, connection))
    }
}

/// As ctisp_hold_call(), without waiting: `callback`, which may be NULL, is told what became of it.
/// Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_hold_call_async(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        begin(client, callback, user_data, about_call!(HoldCallReq, set_connection, connection))
    }
}

/// Takes up a held call again: RETRIEVE_CALL_REQ.
///
/// `connection`: that of the device to the held call; copied.
///
/// Waits until the server has confirmed the request; what becomes of it is told by events. Errors
/// and threads: as ctisp_request().
#[no_mangle]
pub unsafe extern "C" fn ctisp_retrieve_call(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        wait(
            client,
            ptr::null_mut(),
            error,
            about_call!(RetrieveCallReq, set_held_connection, connection),
        )
    }
}

/// As ctisp_retrieve_call(), without waiting: `callback`, which may be NULL, is told what became of
/// it. Errors and threads: as ctisp_request_async().
#[no_mangle]
pub unsafe extern "C" fn ctisp_retrieve_call_async(
    client: *mut ctisp_client,
    connection: *const ctisp_connection,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    // SAFETY: all pointers as the header says.
    unsafe {
        begin(
            client,
            callback,
            user_data,
            about_call!(RetrieveCallReq, set_held_connection, connection),
        )
    }
}
