//! The version of the library.

use std::ffi::{c_char, CStr};

/// With its terminator.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// The version of the library, for instance "0.1.0".
///
/// The string is static. Any thread.
#[no_mangle]
pub extern "C" fn ctisp_version() -> *const c_char {
    CStr::from_bytes_with_nul(VERSION.as_bytes()).map_or(std::ptr::null(), CStr::as_ptr)
}
