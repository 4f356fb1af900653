//! The two sides of a C program's CTI server.

use crate::boundary::{guard, guard_value, Failure};
use crate::error::{ctisp_error, ctisp_result};
use crate::server::{ctisp_server, server_of};
use crate::server_control::known;
use ctisp_core::server::SwitchOverError;
use ctisp_core::Side;
use std::ffi::c_char;
use std::io;

fn side_of(letter: c_char) -> Option<Side> {
    // Letters are ASCII.
    match letter as u8 {
        b'A' => Some(Side::A),
        b'B' => Some(Side::B),
        _ => None,
    }
}

/// The TCP port of side 'A' or 'B'; 0 for NULL or a side that the server does not have. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_side_port(server: *mut ctisp_server, side: c_char) -> u16 {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let server = unsafe { server_of(server) }?;
        server.side_address(side_of(side)?).map(|address| address.port())
    };
    guard_value(None, body).unwrap_or(0)
}

/// The active side, 'A' or 'B'; always 'A' in a server without side B. 0 when no side runs, or for
/// NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_active_side(server: *mut ctisp_server) -> c_char {
    // SAFETY: NULL or a server, as the header says.
    let body = || unsafe { server_of(server) }?.active_side();
    match guard_value(None, body) {
        Some(Side::A) => b'A' as c_char,
        Some(Side::B) => b'B' as c_char,
        None => 0,
    }
}

/// Begins a planned switch-over to the other side: clients with CTISP_SERVICE_ACTIVE_STANDBY are
/// asked and have five seconds to agree. If all do, the other side becomes active and they leave this
/// one; the others are closed with CTISP_E_CTI_SERVER_IN_MAINTENANCE_MODE. If one refuses, all stays
/// as it is. An alarm tells which it was.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL; CTISP_E_REFUSED when there
/// is no other side that runs, or a switch-over is on its way. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_switch_over(
    server: *mut ctisp_server,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let begun = unsafe { known(server) }?.switch_over();
        begun.map_err(|error| match error {
            SwitchOverError::Stopped => {
                Failure::new(ctisp_result::CTISP_E_CLOSED, error.to_string())
            }
            error => Failure::new(ctisp_result::CTISP_E_REFUSED, error.to_string()),
        })
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Stops side 'A' or 'B' as a failure would: its connections break and it accepts no others. If it
/// was active the other one takes over. Whether it ran; false for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_stop_side(server: *mut ctisp_server, side: c_char) -> bool {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let server = unsafe { server_of(server) }?;
        Some(server.stop_side(side_of(side)?))
    };
    guard_value(None, body).unwrap_or(false)
}

/// Lets a stopped side 'A' or 'B' run again at its address, as the standby; it becomes active only
/// when the other one does not run.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL or a side that it does not
/// have, CTISP_E_SYSTEM when another program has its port by now. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_start_side(
    server: *mut ctisp_server,
    side: c_char,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let server = unsafe { known(server) }?;
        let side = side_of(side).ok_or_else(|| Failure::argument("a side is 'A' or 'B'"))?;
        server.start_side(side).map_err(not_started)
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

fn not_started(error: io::Error) -> Failure {
    let code = match error.kind() {
        io::ErrorKind::NotFound => ctisp_result::CTISP_E_INVALID_ARGUMENT,
        io::ErrorKind::NotConnected => ctisp_result::CTISP_E_CLOSED,
        _ => ctisp_result::CTISP_E_SYSTEM,
    };
    Failure::new(code, error.to_string())
}
