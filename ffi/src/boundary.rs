//! What every exported function goes through: no panic leaves the library, errors become C's.

use crate::error::{ctisp_error, ctisp_result};
use ctisp_core::wire::{DecodeError, EncodeError, FrameError};
use std::panic::{catch_unwind, AssertUnwindSafe};

/// Why an exported function fails.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: ctisp_result,
    /// The protocol's status code; 0 where none applies.
    pub(crate) status: u32,
    pub(crate) text: String,
}

impl Failure {
    pub(crate) fn new(code: ctisp_result, text: impl Into<String>) -> Failure {
        Failure { code, status: 0, text: text.into() }
    }

    pub(crate) fn argument(text: impl Into<String>) -> Failure {
        Failure::new(ctisp_result::CTISP_E_INVALID_ARGUMENT, text)
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        let code = ctisp_result::CTISP_E_BAD_MESSAGE;
        Failure { code, status: error.status().into(), text: error.to_string() }
    }
}

impl From<FrameError> for Failure {
    fn from(error: FrameError) -> Self {
        let code = ctisp_result::CTISP_E_BAD_MESSAGE;
        Failure { code, status: error.status().into(), text: error.to_string() }
    }
}

impl From<EncodeError> for Failure {
    fn from(error: EncodeError) -> Self {
        let code = ctisp_result::CTISP_E_BAD_VALUE;
        Failure { code, status: error.status().into(), text: error.to_string() }
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
