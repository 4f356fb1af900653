//! Messages that a C program fills in.

use crate::boundary::{guard, Failure};
use crate::encode::{encode, Refused};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::version_of;
use crate::layout::Layout;
use crate::own_event;
use crate::raw::{self, Source};
use ctisp_core::wire::Version;
use std::cell::RefCell;
use std::ffi::{c_char, c_void, CStr};
use std::ptr;

fn layout_of(message_type: u32) -> Result<&'static Layout, Failure> {
    Layout::of(message_type)
        .ok_or_else(|| Failure::argument(format!("message type {message_type} has no struct")))
}

/// The guide's name of a message type, for instance "OPEN_REQ"; of the library's own events their
/// constant without CTISP_, for instance "CONNECTION_LOST".
///
/// The string is static. NULL for a type that has no table here. Any thread.
#[no_mangle]
pub extern "C" fn ctisp_message_name(message_type: u32) -> *const c_char {
    let name = Layout::of(message_type).map(|layout| layout.name);
    name.or_else(|| own_event::name_of(message_type)).map_or(ptr::null(), CStr::as_ptr)
}

/// Sets all fields of a message to null or 0. The ctisp_..._init() functions below call it with the
/// type and the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `message` NULL, a type without struct, or a size that is not
/// that of its struct. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_message_init(
    message_type: u32,
    message: *mut c_void,
    size: usize,
) -> ctisp_result {
    let body = || {
        let layout = layout_of(message_type)?;
        if message.is_null() || size != layout.size {
            return Err(Failure::argument("message is NULL or of another size"));
        }
        let base = message.cast::<u8>();
        // SAFETY: not NULL, so a struct of that message, whose size the caller gave and was checked.
        unsafe { raw::clear(base, layout.size) };
        for (offset, kind, null) in layout.nulls() {
            // SAFETY: as above, and the table's offsets are those of that struct.
            unsafe { raw::put_bits(base, offset, kind, null) };
        }
        Ok(())
    };
    // SAFETY: no error is wanted.
    unsafe { guard(ptr::null_mut(), body) }
}

/// Appends the message that a C program filled in, header included, to `out`.
///
/// # Safety
/// `message` is NULL or points to the struct of that message type; what the struct's pointers name
/// is valid.
pub(crate) unsafe fn encode_message(
    version: Version,
    message_type: u32,
    message: *const c_void,
    out: &mut Vec<u8>,
) -> Result<(), Failure> {
    let layout = layout_of(message_type)?;
    if message.is_null() {
        return Err(Failure::argument("message is NULL"));
    }
    // SAFETY: not NULL, so as the caller promises.
    let source = unsafe { Source::new(message.cast(), layout.size) };
    encode(layout, version, source, out).map_err(|refused| match refused {
        Refused::Value(error) => error.into(),
        Refused::Argument(field) => Failure::argument(format!(
            "{}.{field}: NULL, although its count is not 0",
            layout.def.name
        )),
    })
}

/// Writes a message, header included, as it is sent in a session of that protocol version (9 to 25).
///
/// `message` points to the struct of the message type, first set empty by its ctisp_..._init().
/// Fields that the version lacks are left out. Lists tell their own counts. `*length` becomes the
/// size of the message; with `buffer` NULL and `capacity` 0 only that is done.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `message` or `length` NULL, or a type or
/// version that is not known; CTISP_E_BAD_VALUE with the protocol's status where a value does not fit
/// or the version lacks the message; CTISP_E_BUFFER_TOO_SMALL where `capacity` is less than `*length`.
/// Nothing is written to `buffer` then. Any thread, as long as none writes to the message.
#[no_mangle]
pub unsafe extern "C" fn ctisp_encode(
    protocol_version: u32,
    message_type: u32,
    message: *const c_void,
    buffer: *mut u8,
    capacity: usize,
    length: *mut usize,
    error: *mut ctisp_error,
) -> ctisp_result {
    thread_local! {
        /// Kept, so that encoding does not allocate each time.
        static ENCODED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    let body = || {
        if length.is_null() || (buffer.is_null() && capacity > 0) {
            return Err(Failure::argument("length or buffer is NULL"));
        }
        let version = version_of(protocol_version)?;
        let mut encoded = ENCODED.with(RefCell::take);
        encoded.clear();
        // SAFETY: NULL or the struct of that type, as the header says.
        unsafe { encode_message(version, message_type, message, &mut encoded) }?;
        // SAFETY: not NULL, so it can be written.
        unsafe { length.write(encoded.len()) };
        let needed = encoded.len();
        if !buffer.is_null() && needed <= capacity {
            // SAFETY: not NULL, so it has room for `capacity` bytes, which are enough.
            unsafe { ptr::copy_nonoverlapping(encoded.as_ptr(), buffer, needed) };
        }
        ENCODED.set(encoded);
        if !buffer.is_null() && needed > capacity {
            let text = format!("{needed} bytes needed, the buffer has {capacity}");
            return Err(Failure::new(ctisp_result::CTISP_E_BUFFER_TOO_SMALL, text));
        }
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}
