//! The package's exceptions, raised from Rust. They are Python classes: with the stable ABI of
//! CPython before 3.12 a Rust class cannot extend an exception.

use ctisp::session::{ClientEnd, ConfigError};
use ctisp::wire::{DecodeError, EncodeError, FrameError};
use ctisp::{Error, StatusCode, TlsError};
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

fn raise<'py, A>(
    py: Python<'py>,
    slot: &'static PyOnceLock<Py<PyType>>,
    name: &str,
    arguments: A,
) -> PyErr
where
    A: pyo3::call::PyCallArgs<'py>,
{
    let made = slot.import(py, "ctisp._errors", name).and_then(|class| class.call1(arguments));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// What all exceptions say of a status: the number, the guide's name, what it means.
type Status = (Option<u32>, String, String);

fn told(status: Option<StatusCode>, words: Option<&str>) -> Status {
    let Some(status) = status else { return (None, String::new(), words.unwrap_or("").into()) };
    let words = words.or_else(|| status.meaning()).unwrap_or_default();
    (Some(u32::from(status)), status.to_string(), words.to_string())
}

/// `ctisp.DecodeError` of a body.
pub fn decode(py: Python<'_>, error: &DecodeError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let (code, name, text) = told(Some(error.status()), None);
    let arguments = (error.to_string(), code, name, text, error.message, error.field, error.offset);
    raise(py, &CLASS, "DecodeError", arguments)
}

/// `ctisp.DecodeError` of a header.
pub fn frame(py: Python<'_>, error: &FrameError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let (code, name, text) = told(Some(error.status()), None);
    raise(py, &CLASS, "DecodeError", (error.to_string(), code, name, text))
}

/// `ctisp.EncodeError`.
pub fn encode(py: Python<'_>, error: &EncodeError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let (code, name, text) = told(Some(error.status()), None);
    let arguments = (error.to_string(), code, name, text, error.message, error.field);
    raise(py, &CLASS, "EncodeError", arguments)
}

/// `ctisp.TimedOutError` of a ticket that was not waited for long enough.
pub fn not_yet(py: Python<'_>) -> PyErr {
    timed_out(py, "no answer yet", "")
}

fn timed_out(py: Python<'_>, message: &str, request: &str) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let (code, name, text) = told(Some(StatusCode::TIMEOUT), None);
    raise(py, &CLASS, "TimedOutError", (message, code, name, text, request))
}

/// `ctisp.CtiError`.
pub fn plain(py: Python<'_>, text: &str) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "CtiError", (text,))
}

/// `ctisp.ClosedError`.
pub fn closed(py: Python<'_>, text: &str) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "ClosedError", (text,))
}

/// `ctisp.ConnectionLostError` of a session that ended without being closed here.
pub fn lost(py: Python<'_>, end: &ClientEnd) -> PyErr {
    let words = end.text.as_deref().or_else(|| end.status.and_then(|status| status.meaning()));
    let text = match (end.status, words) {
        (Some(status), Some(words)) => format!("{} ({status}: {words})", end.reason),
        (Some(status), None) => format!("{} ({status})", end.reason),
        (None, _) => end.reason.to_string(),
    };
    connection_lost(py, &text, end.status, end.text.as_deref())
}

fn connection_lost(
    py: Python<'_>,
    message: &str,
    status: Option<StatusCode>,
    words: Option<&str>,
) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let (code, name, text) = told(status, words);
    raise(py, &CLASS, "ConnectionLostError", (message, code, name, text))
}

/// `ctisp.TlsError`.
pub fn tls(py: Python<'_>, error: &TlsError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "TlsError", (error.to_string(),))
}

/// The exception of what went wrong for a client.
pub fn client(py: Python<'_>, error: &Error) -> PyErr {
    let error = error.main();
    match error {
        Error::Connect { .. } => {
            static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            raise(py, &CLASS, "ConnectError", (error.to_string(),))
        }
        Error::Refused { status, message, text } => {
            static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            let (code, name, text) = told(Some(*status), text.as_deref());
            let arguments = (error.to_string(), code, name, text, *message);
            raise(py, &CLASS, "RefusedError", arguments)
        }
        Error::ControlFailure { code, peripheral_error, request } => {
            static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            let words = code.meaning().unwrap_or_default();
            let arguments = (
                error.to_string(),
                u32::from(*code),
                code.to_string(),
                words,
                *request,
                Some(*peripheral_error).filter(|code| *code != 0),
                error.peripheral_error_name(),
            );
            raise(py, &CLASS, "ControlFailureError", arguments)
        }
        Error::Tls(error) => tls(py, error),
        Error::TimedOut { request } => timed_out(py, &error.to_string(), request),
        Error::ConnectionLost => connection_lost(py, &error.to_string(), None, None),
        Error::Closed | Error::NotOpen => closed(py, &error.to_string()),
        Error::Encode(error) | Error::Config(ConfigError::OpenReq(error)) => encode(py, error),
        Error::Decode(error) => decode(py, error),
        Error::System(_) => PyOSError::new_err(error.to_string()),
        _ => PyValueError::new_err(error.to_string()),
    }
}
