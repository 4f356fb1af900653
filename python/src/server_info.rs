//! What a server tells of itself, as objects of the classes in `ctisp._server`.

use ctisp::peripheral::simulator::{FailedStep, RecordKind, TerminationRecord};
use ctisp::server::{Alarm, AlarmKind, SessionInfo};
use pyo3::call::PyCallArgs;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict};

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
    let (mut state, mut name, mut text) = (None, None, None);
    if let AlarmKind::ClientEvent { state: is, object_name, text: says, .. } = &alarm.kind {
        (state, name, text) = (Some(is.0), object_name.as_deref(), says.as_deref());
    }
    let (kind, client_id) = (alarm.kind.name(), alarm.kind.client_id());
    let status = alarm.kind.status().map(u32::from);
    let line = alarm.to_string();
    let values = (alarm.number, alarm.time, kind, client_id, state, name, text, status, line);
    make(py, &MAKER, "alarm", values)
}

pub fn termination_record<'py>(
    py: Python<'py>,
    record: &TerminationRecord,
) -> PyResult<Bound<'py, PyAny>> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let values = PyDict::new(py);
    macro_rules! as_it_is {
        ($($field:ident)*) => {
            $(values.set_item(stringify!($field), &record.$field)?;)*
        };
    }
    as_it_is! {
        call_id router_call_key_day router_call_key_call_id router_call_key_sequence_number ani dnis
        call_wrapup_data caller_entered_digits service_number skill_group_number agent_id
        agent_instrument agent_extension began ended written ring_time talk_time hold_time work_time
    }
    values.set_item("is_bad_call", record.kind == RecordKind::BadCall)?;
    values.set_item("call_type", record.call_type.map(|kind| kind.0))?;
    values.set_item("called_party_disposition", record.called_party_disposition.0)?;
    let info = record.user_to_user_info.as_deref().map(|info| PyBytes::new(py, info));
    values.set_item("user_to_user_info", info)?;
    let variables = PyDict::new(py);
    for (number, variable) in (1..).zip(&record.call_variables) {
        if let Some(text) = variable {
            variables.set_item(number, text)?;
        }
    }
    values.set_item("call_variables", variables)?;
    let named: Vec<_> = record.named_variables.iter().map(|v| (&v.name, &v.value)).collect();
    values.set_item("named_variables", named)?;
    let named: Vec<_> = record
        .named_arrays
        .iter()
        .map(|element| (element.index, &element.name, &element.value))
        .collect();
    values.set_item("named_arrays", named)?;
    let services: Vec<u16> = record.enabled_services.iter().map(|service| service.0).collect();
    values.set_item("enabled_services", services)?;
    make(py, &MAKER, "termination_record", (values,))
}
