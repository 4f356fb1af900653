//! Results and errors.

use crate::boundary::{guard_value, Failure};
use ctisp_core::wire::constants::PERIPHERAL_ERRORS;
use ctisp_core::wire::def::EnumDef;
use ctisp_core::{ControlFailureCode, StatusCode};
use std::ffi::{c_char, c_int, CStr, CString};
use std::sync::OnceLock;

/// What the functions of the library return.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_result {
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
}

/// Bytes of ctisp_error.message, terminator included.
const MESSAGE_SIZE: usize = 256;

/// What went wrong. Owned by the caller and filled in by the library: there is nothing to free.
/// After CTISP_OK it is all zero.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_error {
    /// The same that the function returned.
    pub code: ctisp_result,
    /// The protocol's status code (CTISP_E_CTI_...); 0 where none applies.
    pub status: u32,
    /// Why a control request was refused (CTISP_CF_...); 0 but for CTISP_E_CONTROL_FAILURE.
    pub control_failure: u32,
    /// The peripheral's own code of that refusal, see ctisp_peripheral_error_name(); 0: none.
    pub peripheral_error: u32,
    /// In words, with the name of the status code; never without terminator.
    pub message: [c_char; 256],
}

impl Default for ctisp_error {
    fn default() -> Self {
        ctisp_error {
            code: ctisp_result::CTISP_OK,
            status: 0,
            control_failure: 0,
            peripheral_error: 0,
            message: [0; MESSAGE_SIZE],
        }
    }
}

impl From<Failure> for ctisp_error {
    fn from(failure: Failure) -> Self {
        let mut error = ctisp_error {
            code: failure.code,
            status: failure.status,
            control_failure: failure.control_failure,
            peripheral_error: failure.peripheral_error,
            ..Default::default()
        };
        let room = error.message.iter_mut().take(MESSAGE_SIZE - 1);
        for (place, byte) in room.zip(failure.text.bytes().filter(|byte| *byte != 0)) {
            *place = byte as c_char;
        }
        error
    }
}

/// The names of an enumeration with terminators; made once, at first use.
type Names = Vec<(u32, CString)>;

fn names<'a>(values: impl Iterator<Item = (u32, &'a str)>) -> Names {
    let mut names: Names =
        values.filter_map(|(value, name)| Some((value, CString::new(name).ok()?))).collect();
    names.sort();
    names
}

fn name_in(names: &'static Names, value: u32) -> *const c_char {
    let place = names.binary_search_by_key(&value, |(v, _)| *v).ok();
    place.and_then(|place| names.get(place)).map_or(std::ptr::null(), |(_, name)| name.as_ptr())
}

fn name_of(cell: &'static OnceLock<Names>, def: &EnumDef, value: u32) -> *const c_char {
    name_in(
        cell.get_or_init(|| names(def.values.iter().map(|(value, name, _)| (*value, *name)))),
        value,
    )
}

/// The name of a status code, for instance "E_CTI_DEVICE_IN_USE" for
/// CTISP_E_CTI_DEVICE_IN_USE: Status of FAILURE_CONF and FAILURE_EVENT.
///
/// The string is static. NULL for a code that the protocol does not know. Any thread.
#[no_mangle]
pub extern "C" fn ctisp_status_name(status: u32) -> *const c_char {
    static NAMES: OnceLock<Names> = OnceLock::new();
    guard_value(std::ptr::null(), || name_of(&NAMES, &StatusCode::DEF, status))
}

/// The name of a control failure code, for instance "CF_INVALID_AGENT_STATE":
/// FailureCode of CONTROL_FAILURE_CONF.
///
/// The string is static. NULL for a code that the protocol does not know. Any thread.
#[no_mangle]
pub extern "C" fn ctisp_control_failure_name(code: u32) -> *const c_char {
    static NAMES: OnceLock<Names> = OnceLock::new();
    guard_value(std::ptr::null(), || name_of(&NAMES, &ControlFailureCode::DEF, code))
}

/// The name of a PeripheralErrorCode of the Unified CCE peripheral: CONTROL_FAILURE_CONF.
///
/// The string is static. NULL for a code that is not known. Any thread.
#[no_mangle]
pub extern "C" fn ctisp_peripheral_error_name(code: u32) -> *const c_char {
    static NAMES: OnceLock<Names> = OnceLock::new();
    guard_value(std::ptr::null(), || {
        let all = || names(PERIPHERAL_ERRORS.iter().map(|(code, name, _)| (*code, *name)));
        name_in(NAMES.get_or_init(all), code)
    })
}

/// Every result with its name.
const RESULTS: [(ctisp_result, &CStr); 13] = [
    (ctisp_result::CTISP_OK, c"CTISP_OK"),
    (ctisp_result::CTISP_E_INVALID_ARGUMENT, c"CTISP_E_INVALID_ARGUMENT"),
    (ctisp_result::CTISP_E_BAD_MESSAGE, c"CTISP_E_BAD_MESSAGE"),
    (ctisp_result::CTISP_E_BAD_VALUE, c"CTISP_E_BAD_VALUE"),
    (ctisp_result::CTISP_E_BUFFER_TOO_SMALL, c"CTISP_E_BUFFER_TOO_SMALL"),
    (ctisp_result::CTISP_E_INTERNAL, c"CTISP_E_INTERNAL"),
    (ctisp_result::CTISP_E_CONNECTION, c"CTISP_E_CONNECTION"),
    (ctisp_result::CTISP_E_TIMED_OUT, c"CTISP_E_TIMED_OUT"),
    (ctisp_result::CTISP_E_REFUSED, c"CTISP_E_REFUSED"),
    (ctisp_result::CTISP_E_CONTROL_FAILURE, c"CTISP_E_CONTROL_FAILURE"),
    (ctisp_result::CTISP_E_CLOSED, c"CTISP_E_CLOSED"),
    (ctisp_result::CTISP_E_NOT_NOW, c"CTISP_E_NOT_NOW"),
    (ctisp_result::CTISP_E_SYSTEM, c"CTISP_E_SYSTEM"),
];

/// The name of a ctisp_result, for instance "CTISP_E_INVALID_ARGUMENT".
///
/// The string is static. NULL for a number that is none. Any thread.
// A number, as C programs may hand over any: a Rust enumeration must not hold an unknown one.
#[no_mangle]
pub extern "C" fn ctisp_result_name(result: c_int) -> *const c_char {
    let known = RESULTS.iter().find(|(known, _)| *known as c_int == result);
    known.map_or(std::ptr::null(), |(_, name)| name.as_ptr())
}
