//! What the library tells a program's log.

use crate::boundary::{guard, Failure};
use crate::client::UserData;
use crate::error::ctisp_result;
use log::{Level, LevelFilter, Log, Metadata, Record};
use std::cell::Cell;
use std::ffi::{c_char, c_void, CString};
use std::ptr;
use std::sync::{PoisonError, RwLock};

/// How much a line of the log matters.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_log_level {
    /// The client is at its end.
    CTISP_LOG_ERROR = 1,
    /// A connection was lost or could not be made, a set-up was refused, events are missing, a
    /// message could not be read.
    CTISP_LOG_WARNING = 2,
    /// A session was opened, another side is used.
    CTISP_LOG_INFO = 3,
    /// Each attempt to connect.
    CTISP_LOG_DEBUG = 4,
}

/// Is told a line of the log: UTF-8, without a line feed, valid until the callback returns. It runs
/// on threads of the library and on those of the program that are in one of its functions, also on
/// several at the same time. It must be quick, and not call the library.
pub type ctisp_log_callback = Option<
    unsafe extern "C" fn(level: ctisp_log_level, text: *const c_char, user_data: *mut c_void),
>;

struct Receiver {
    callback: unsafe extern "C" fn(ctisp_log_level, *const c_char, *mut c_void),
    user_data: UserData,
}

static RECEIVER: RwLock<Option<Receiver>> = RwLock::new(None);

thread_local! {
    /// This thread is in a callback: what it makes the library say there is not told.
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

struct Forwarder;

impl Log for Forwarder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("ctisp")
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) || INSIDE.get() {
            return;
        }
        let receiver = RECEIVER.read().unwrap_or_else(PoisonError::into_inner);
        let Some(Receiver { callback, user_data }) = &*receiver else { return };
        let mut words = record.args().to_string();
        words.retain(|c| c != '\0');
        let text = CString::new(words).unwrap_or_default();
        INSIDE.set(true);
        // SAFETY: a function of the C program, as the header says; the text outlives the call.
        unsafe { callback(level_of(record.level()), text.as_ptr(), user_data.0) };
        INSIDE.set(false);
    }

    fn flush(&self) {}
}

fn level_of(level: Level) -> ctisp_log_level {
    match level {
        Level::Error => ctisp_log_level::CTISP_LOG_ERROR,
        Level::Warn => ctisp_log_level::CTISP_LOG_WARNING,
        Level::Info => ctisp_log_level::CTISP_LOG_INFO,
        Level::Debug | Level::Trace => ctisp_log_level::CTISP_LOG_DEBUG,
    }
}

/// Has `callback` told what the clients of this process do: lost and new connections, attempts to
/// connect, refused set-ups, dropped events, messages that could not be read.
///
/// `least`: CTISP_LOG_..., the level of what matters least and is still told. `user_data` is handed
/// to the callback as it is. There is one callback for all clients; another one takes its place, and
/// NULL is the end of it: when this returns the one before does not run any more. While there is
/// none, nothing is put together that could be told.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for another level; CTISP_E_NOT_NOW in the callback. Any thread
/// but one that holds a lock which the callback may wait for.
// A number, as C programs may hand over any: a Rust enumeration must not hold an unknown one.
#[no_mangle]
pub unsafe extern "C" fn ctisp_set_log_callback(
    least: u32,
    callback: ctisp_log_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    let body = || {
        let level = match least {
            1 => LevelFilter::Error,
            2 => LevelFilter::Warn,
            3 => LevelFilter::Info,
            4 => LevelFilter::Debug,
            _ => return Err(Failure::argument("a level is CTISP_LOG_ERROR to CTISP_LOG_DEBUG")),
        };
        if INSIDE.get() {
            let text = "in the callback of the log";
            return Err(Failure::new(ctisp_result::CTISP_E_NOT_NOW, text));
        }
        // It can fail only because it is set already.
        let _ = log::set_logger(&Forwarder);
        log::set_max_level(if callback.is_some() { level } else { LevelFilter::Off });
        let user_data = UserData(user_data);
        *RECEIVER.write().unwrap_or_else(PoisonError::into_inner) =
            callback.map(|callback| Receiver { callback, user_data });
        Ok(())
    };
    // SAFETY: no error is wanted.
    unsafe { guard(ptr::null_mut(), body) }
}
