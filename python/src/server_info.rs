//! What a server tells of itself, as objects of the classes in `ctisp._server`.

use ctisp::peripheral::simulator::FailedStep;
use ctisp::server::{Alarm, AlarmKind, SessionInfo};
use pyo3::call::PyCallArgs;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

fn make<'py>(
    py: Python<'py>,
    slot: &'static PyOnceLock<Py<PyAny>>,
    name: &str,
    values: impl PyCallArgs<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    slot.import(py, "ctisp._server", name)?.call1(values)
}

pub fn session<'py>(py: Python<'py>, session: &SessionInfo) -> PyResult<Bound<'py, PyAny>> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let values = (
        session.id,
        &session.client_id,
        &session.signature,
        session.address.to_string(),
        session.version.number(),
        session.services.bits(),
        session.instrument.as_deref(),
    );
    make(py, &MAKER, "session_info", values)
}

pub fn failed_step<'py>(py: Python<'py>, failed: &FailedStep) -> PyResult<Bound<'py, PyAny>> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let at = failed.at.as_secs_f64();
    make(py, &MAKER, "FailedStep", (failed.step.line, at, &failed.why, failed.to_string()))
}

pub fn alarm<'py>(py: Python<'py>, alarm: &Alarm) -> PyResult<Bound<'py, PyAny>> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let (mut state, mut name, mut text, mut status) = (None, None, None, None);
    let (kind, client_id) = match &alarm.kind {
        AlarmKind::ClientEvent { client_id, state: is, object_name, text: says } => {
            (state, name, text) = (Some(is.0), object_name.as_deref(), says.as_deref());
            ("client_event", client_id.as_str())
        }
        AlarmKind::SessionEstablished(client) => ("session_established", &*client.client_id),
        AlarmKind::SessionClosed(client) => ("session_closed", &*client.client_id),
        AlarmKind::SessionLost(client, code) => {
            status = Some(u32::from(*code));
            ("session_lost", &*client.client_id)
        }
        _ => ("other", ""),
    };
    let line = alarm.to_string();
    let values = (alarm.number, alarm.time, kind, client_id, state, name, text, status, line);
    make(py, &MAKER, "alarm", values)
}
