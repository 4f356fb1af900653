//! What the client itself tells, as Python objects.

use crate::errors;
use crate::message::received;
use crate::shape::tables;
use ctisp::client::{Event, NotRestored, Resynchronised};
use ctisp::wire::{split_message, Body, EncodeError, Version};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

/// The event, made and told to the logger by `ctisp._session_events`.
pub fn event<'py>(
    py: Python<'py>,
    version: Version,
    event: &Event,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let made = match event {
        Event::ConnectionLost { side, reason, status } => {
            let told = (side.to_string(), reason.to_string(), status.map(u32::from));
            make(py, "connection_lost", told)
        }
        Event::Opened { side, version, open_conf } => {
            let conf = body(py, *version, &**open_conf)?;
            make(py, "opened", (side.to_string(), version.number(), conf))
        }
        Event::OpenFailed { side, status, text, retry_in } => {
            let status = status.map(u32::from);
            make(py, "open_failed", (side.to_string(), text, retry_in.as_secs_f64(), status))
        }
        Event::Reconnected { side, version, open_conf } => {
            let conf = body(py, *version, &**open_conf)?;
            make(py, "reconnected", (side.to_string(), version.number(), conf))
        }
        Event::Resynchronised(told) => resynchronised(py, version, told),
        Event::Switched { side } => make(py, "switched", (side.to_string(),)),
        Event::Gap { dropped } => make(py, "gap", (*dropped,)),
        // The others are messages, or the end: nobody comes here with them.
        _ => return Ok(None),
    };
    made.map(Some)
}

fn make<'py, A>(py: Python<'py>, name: &str, arguments: A) -> PyResult<Bound<'py, PyAny>>
where
    A: pyo3::call::PyCallArgs<'py>,
{
    static MODULE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let module = MODULE.get_or_try_init(py, || {
        Ok::<_, PyErr>(py.import("ctisp._session_events")?.into_any().unbind())
    })?;
    module.bind(py).getattr(name)?.call1(arguments)
}

fn resynchronised<'py>(
    py: Python<'py>,
    version: Version,
    told: &Resynchronised,
) -> PyResult<Bound<'py, PyAny>> {
    let agent = told.agent.as_ref().map(|conf| body(py, version, &**conf)).transpose()?;
    let calls = told.calls.as_ref().map(|conf| body(py, version, &**conf)).transpose()?;
    let refused = told.refused.iter().map(|refused| not_restored(py, version, refused));
    let refused = PyTuple::new(py, refused.collect::<PyResult<Vec<_>>>()?)?;
    let (monitors, services) =
        (PyTuple::new(py, &told.monitors)?, PyTuple::new(py, &told.services)?);
    make(py, "resynchronised", (monitors, services, agent, calls, refused))
}

fn not_restored<'py>(
    py: Python<'py>,
    version: Version,
    refused: &NotRestored,
) -> PyResult<Bound<'py, PyAny>> {
    let request = written(py, version, |version, out| refused.request.encode(version, out))?;
    make(py, "not_restored", (request, refused.status.map(u32::from), &refused.text))
}

/// The Python object of a message that the core has decoded.
pub fn body<'py>(
    py: Python<'py>,
    version: Version,
    message: &impl Body,
) -> PyResult<Bound<'py, PyAny>> {
    written(py, version, |version, out| message.encode(version, out))
}

fn written<'py>(
    py: Python<'py>,
    version: Version,
    encode: impl Fn(Version, &mut Vec<u8>) -> Result<(), EncodeError>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut out = Vec::new();
    encode(version, &mut out).map_err(|error| errors::encode(py, &error))?;
    let frame = split_message(&out).map_err(|error| errors::frame(py, &error))?;
    received(py, tables(py)?, version, frame.message_type, frame.body.into())
}
