//! What every exported function goes through: no panic leaves the library, errors become C's.

use crate::error::{ctisp_error, ctisp_result};
use ctisp_core::wire::{DecodeError, EncodeError, FrameError};
use ctisp_core::{Error, StatusCode};
use std::panic::{catch_unwind, AssertUnwindSafe};

/// Why an exported function fails.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) code: ctisp_result,
    /// The protocol's status code; 0 where none applies.
    pub(crate) status: u32,
    /// Why a control request was refused, and the peripheral's code for it; else 0.
    pub(crate) control_failure: u32,
    pub(crate) peripheral_error: u32,
    pub(crate) text: String,
}

impl Failure {
    pub(crate) fn new(code: ctisp_result, text: impl Into<String>) -> Failure {
        Failure { code, status: 0, control_failure: 0, peripheral_error: 0, text: text.into() }
    }

    fn with_status(code: ctisp_result, status: StatusCode, text: impl ToString) -> Failure {
        Failure { status: status.into(), ..Failure::new(code, text.to_string()) }
    }

    pub(crate) fn argument(text: impl Into<String>) -> Failure {
        Failure::new(ctisp_result::CTISP_E_INVALID_ARGUMENT, text)
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Failure::with_status(ctisp_result::CTISP_E_BAD_MESSAGE, error.status(), error)
    }
}

impl From<FrameError> for Failure {
    fn from(error: FrameError) -> Self {
        Failure::with_status(ctisp_result::CTISP_E_BAD_MESSAGE, error.status(), error)
    }
}

impl From<EncodeError> for Failure {
    fn from(error: EncodeError) -> Self {
        Failure::with_status(ctisp_result::CTISP_E_BAD_VALUE, error.status(), error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        use ctisp_result::*;
        let error = error.into_main();
        let text = error.to_string();
        let code = match error {
            Error::Connect { .. } | Error::ConnectionLost | Error::NotOpen => CTISP_E_CONNECTION,
            Error::Refused { .. } => CTISP_E_REFUSED,
            Error::ControlFailure { code, peripheral_error, .. } => {
                let control_failure = code.0.into();
                let failure = Failure::new(CTISP_E_CONTROL_FAILURE, text);
                return Failure { control_failure, peripheral_error, ..failure };
            }
            Error::TimedOut { .. } => CTISP_E_TIMED_OUT,
            Error::Closed => CTISP_E_CLOSED,
            Error::NotNow => CTISP_E_NOT_NOW,
            Error::Encode(error) => return error.into(),
            Error::Decode(error) => return error.into(),
            Error::Config(_) | Error::Tls(_) | Error::NoSide => CTISP_E_INVALID_ARGUMENT,
            Error::System(_) => CTISP_E_SYSTEM,
            _ => CTISP_E_INTERNAL,
        };
        let status = error.status().map_or(0, u32::from);
        Failure { status, ..Failure::new(code, text) }
    }
}

/// Runs the body of an exported function; fills in `error` where one is given.
///
/// # Safety
/// `error` is NULL or points to a `ctisp_error` that can be written.
pub(crate) unsafe fn guard(
    error: *mut ctisp_error,
    body: impl FnOnce() -> Result<(), Failure>,
) -> ctisp_result {
    // After a panic nothing of the body is looked at any more: what it had half done is dropped or
    // belongs to the caller, who is told so by the result.
    let done = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| {
        Err(Failure::new(ctisp_result::CTISP_E_INTERNAL, "a fault inside the library"))
    });
    let (code, report) = match done {
        Ok(()) => (ctisp_result::CTISP_OK, ctisp_error::default()),
        Err(failure) => (failure.code, ctisp_error::from(failure)),
    };
    if !error.is_null() {
        // SAFETY: not NULL, so it can be written, as the caller promises.
        unsafe { error.write(report) };
    }
    code
}

/// Runs the body of an exported function that cannot tell an error: after a panic, `otherwise`.
pub(crate) fn guard_value<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(otherwise)
}
