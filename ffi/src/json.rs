//! Messages as JSON, for logs and bridges.

use crate::boundary::{guard, Failure};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::{ctisp_event, version_of};
use crate::raw;
use ctisp_core::wire::json;
use ctisp_core::StatusCode;
use std::ffi::c_char;

/// Writes an event as one line of JSON, in the form of `ctisp decode --names`: the guide's names, all
/// fields, the names of values. CTISP_CLOSED and CTISP_UNREADABLE give
/// an object with `error` and `status`.
///
/// The text is UTF-8 with terminator. `*length` becomes its length, the terminator not counted; with
/// `buffer` NULL and `capacity` 0 only that is done.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `event` or `length` NULL;
/// CTISP_E_BUFFER_TOO_SMALL where `capacity` is not above `*length`. Nothing is written to `buffer`
/// then. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_event_json(
    event: *const ctisp_event,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if length.is_null() || (buffer.is_null() && capacity > 0) {
            return Err(Failure::argument("length or buffer is NULL"));
        }
        // SAFETY: NULL or an event, as the header says.
        let event = unsafe { event.as_ref() };
        // SAFETY: an event of the library.
        let text = unsafe { text_of(event.ok_or_else(|| Failure::argument("event is NULL"))?)? };
        // SAFETY: not NULL, so it can be written.
        unsafe { length.write(text.len()) };
        if buffer.is_null() {
            return Ok(());
        }
        if capacity <= text.len() {
            let needed = format!("{} bytes are needed", text.len() + 1);
            return Err(Failure::new(ctisp_result::CTISP_E_BUFFER_TOO_SMALL, needed));
        }
        // SAFETY: the buffer has room for the text and its terminator, and is the caller's own.
        unsafe {
            buffer.cast::<u8>().copy_from_nonoverlapping(text.as_ptr(), text.len());
            buffer.add(text.len()).write(0);
        }
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// # Safety
/// The event is one of the library, or a copy of one that is still valid.
unsafe fn text_of(event: &ctisp_event) -> Result<String, Failure> {
    // SAFETY: as the caller promises.
    let bytes = unsafe { raw::slice(event.bytes.data, event.bytes.length) };
    if let Some(bytes) = bytes {
        let json = json::to_json(version_of(event.protocol_version)?, bytes, true);
        return Ok(json.unwrap_or_else(|error| error.to_json()).to_string());
    }
    // SAFETY: only CTISP_CLOSED has no bytes, and it has its struct.
    let Some(closed) = (unsafe { event.r#as.closed.as_ref() }) else {
        return Err(Failure::argument("event has no message"));
    };
    // SAFETY: its text is valid as long as the event.
    let text = unsafe { raw::text(closed.text) }.unwrap_or_default();
    Ok(json::JsonError { text, status: StatusCode(closed.status) }.to_json().to_string())
}
