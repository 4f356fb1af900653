//! Messages as JSON, for logs and bridges.

use crate::boundary::{guard, Failure};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::{ctisp_event, version_of};
use crate::message::encode_message;
use crate::own_event::{self as own, ctisp_renumbered};
use crate::raw;
use ctisp_core::messages::{OpenConf, QueryAgentStateConf, SnapshotDeviceConf};
use ctisp_core::wire::{json, Body as _};
use ctisp_core::StatusCode;
use serde_json::{json, Value};
use std::ffi::{c_char, c_void};

/// Writes an event as one line of JSON, in the form of `ctisp decode --names`: the guide's names, all
/// fields, the names of values. CTISP_UNREADABLE gives an object with `error` and `status`; the other
/// events of the library's own give their name and the members of their structs.
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
    // SAFETY: an event of the library, so that its type tells its struct.
    let own = unsafe { own_event(event) };
    Ok(own.ok_or_else(|| Failure::argument("event has no message"))?.to_string())
}

/// # Safety
/// As `text_of`.
unsafe fn own_event(event: &ctisp_event) -> Option<Value> {
    let (version, name) = (event.protocol_version, own::name_of(event.r#type)?.to_str().ok()?);
    // SAFETY: the struct that the type tells; what it points to is NULL or valid as long as the event.
    unsafe {
        Some(match event.r#type {
            own::CLOSED => {
                let of = event.r#as.closed.as_ref()?;
                json!({ "name": name, "error": raw::text(of.text), "status": status(of.status) })
            }
            own::CONNECTION_LOST => {
                let of = event.r#as.connection_lost.as_ref()?;
                let (side, status) = (side(of.side), status(of.status));
                json!({ "name": name, "side": side, "error": raw::text(of.text), "status": status })
            }
            own::OPENED => {
                let of = event.r#as.opened.as_ref()?;
                let conf = message(version, OpenConf::DEF.number, of.open_conf.cast());
                json!({ "name": name, "side": side(of.side), "version": of.version, "open_conf": conf })
            }
            own::OPEN_FAILED => {
                let of = event.r#as.open_failed.as_ref()?;
                let (side, status) = (side(of.side), status(of.status));
                json!({ "name": name, "side": side, "error": raw::text(of.text), "status": status, "retry_in_ms": of.retry_in_ms })
            }
            own::RECONNECTED => {
                let of = event.r#as.reconnected.as_ref()?;
                let conf = message(version, OpenConf::DEF.number, of.open_conf.cast());
                json!({ "name": name, "side": side(of.side), "version": of.version, "open_conf": conf })
            }
            own::RESYNCHRONISED => {
                let of = event.r#as.resynchronised.as_ref()?;
                let refused = list(of.refused, of.refused_count).iter().map(|not| {
                    let request = not.request.as_ref().and_then(|request| raw::text(request.name));
                    json!({ "request": request, "error": raw::text(not.text), "status": status(not.status) })
                });
                json!({
                    "name": name,
                    "monitors": renumbered(list(of.monitors, of.monitors_count)),
                    "services": renumbered(list(of.services, of.services_count)),
                    "agent": message(version, QueryAgentStateConf::DEF.number, of.agent.cast()),
                    "calls": message(version, SnapshotDeviceConf::DEF.number, of.calls.cast()),
                    "refused": refused.collect::<Vec<_>>(),
                })
            }
            own::SWITCHED => {
                let of = event.r#as.switched.as_ref()?;
                json!({ "name": name, "side": side(of.side) })
            }
            own::GAP => {
                json!({ "name": name, "dropped": event.r#as.gap.as_ref()?.dropped })
            }
            _ => return None,
        })
    }
}

fn side(letter: c_char) -> String {
    char::from(letter as u8).to_string()
}

fn status(code: u32) -> Option<String> {
    (code != 0).then(|| StatusCode(code).to_string())
}

fn renumbered(ids: &[ctisp_renumbered]) -> Vec<Value> {
    ids.iter().map(|id| json!({ "before": id.before, "now": id.now })).collect()
}

/// # Safety
/// `first` is NULL or points to `count` elements during `'a`.
unsafe fn list<'a, T>(first: *const T, count: usize) -> &'a [T] {
    if first.is_null() {
        return &[];
    }
    // SAFETY: as the caller promises.
    unsafe { std::slice::from_raw_parts(first, count) }
}

/// # Safety
/// `body` is NULL or the struct of that message.
unsafe fn message(version: u32, message_type: u32, body: *const c_void) -> Option<Value> {
    let (version, mut bytes) = (version_of(version).ok()?, Vec::new());
    // SAFETY: as the caller promises.
    unsafe { encode_message(version, message_type, body, &mut bytes) }.ok()?;
    json::to_json(version, &bytes, true).ok()
}
