//! What `ctisp.model.LiveModel` stands on.

use crate::client::Session;
use crate::errors;
use crate::wait::{seconds, wait};
use ctisp::model::{
    Agent, AgentRef, Call, CallEnd, CallKey as Key, CallState, Change, LiveModel, Party,
};
use ctisp::{Connection, Event};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// So many changes wait to be read at most; then the client's events wait.
const LIMIT: usize = 10_000;

/// Names a call in a model: it stays the same when the call gets another ConnectionCallID.
#[pyclass(frozen, eq, hash, module = "ctisp.model")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallKey(Key);

#[pymethods]
impl CallKey {
    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Change>,
    /// Who reads changes; without any they are not kept.
    listeners: usize,
    over: bool,
}

#[derive(Default)]
struct Changes {
    state: Mutex<State>,
    changed: Condvar,
}

impl Changes {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, changes: &[Change]) {
        let mut state = self.lock();
        for change in changes {
            while state.listeners > 0 && state.waiting.len() >= LIMIT {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if state.listeners > 0 {
                state.waiting.push_back(change.clone());
            }
        }
        drop(state);
        self.changed.notify_all();
    }

    fn end(&self) {
        self.lock().over = true;
        self.changed.notify_all();
    }

    /// The next change; `Some(None)` at the end.
    fn take(&self, time: Duration) -> Option<Option<Change>> {
        let idle = |state: &mut State| state.waiting.is_empty() && !state.over;
        let waited = self.changed.wait_timeout_while(self.lock(), time, idle);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let change = state.waiting.pop_front();
        if change.is_none() && !state.over {
            return None;
        }
        drop(state);
        self.changed.notify_all();
        Some(change)
    }

    fn listen(&self, more: bool) {
        let mut state = self.lock();
        state.listeners =
            if more { state.listeners + 1 } else { state.listeners.saturating_sub(1) };
        if state.listeners == 0 {
            state.waiting.clear();
        }
        drop(state);
        self.changed.notify_all();
    }
}

/// A model that follows a session.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Model {
    live: LiveModel,
    changes: Arc<Changes>,
}

#[pymethods]
impl Model {
    #[new]
    fn new(py: Python<'_>, session: &Bound<'_, Session>) -> PyResult<Model> {
        let (client, changes) = (session.get().client().clone(), Arc::<Changes>::default());
        let told = changes.clone();
        let live = py.detach(move || {
            LiveModel::follow(&client, move |_, update| {
                told.put(update.changes);
                if matches!(update.event, Some(Event::Closed { .. })) {
                    told.end();
                }
            })
        });
        let live = live.map_err(|error| errors::client(py, &error))?;
        Ok(Model { live, changes })
    }

    fn agents<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let agents: Vec<Agent> = self.live.read(|model| model.agents().cloned().collect());
        agents.iter().map(|found| agent(py, found)).collect()
    }

    fn agent<'py>(&self, py: Python<'py>, agent_id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let found = self.live.read(|model| model.agent(agent_id).cloned());
        found.map(|found| agent(py, &found)).transpose()
    }

    fn calls<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let calls: Vec<Call> = self.live.read(|model| model.calls().cloned().collect());
        calls.iter().map(|found| call(py, found)).collect()
    }

    fn call<'py>(
        &self,
        py: Python<'py>,
        key: &Bound<'py, CallKey>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let found = self.live.read(|model| model.call(key.get().0).cloned());
        found.map(|found| call(py, &found)).transpose()
    }

    /// The changes from now on.
    fn changes(&self, timeout: Option<f64>) -> PyResult<Listener> {
        let timeout = seconds(timeout)?;
        self.changes.listen(true);
        Ok(Listener { changes: self.changes.clone(), timeout })
    }
}

/// Reads changes, each waited for.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Listener {
    changes: Arc<Changes>,
    timeout: Option<Duration>,
}

#[pymethods]
impl Listener {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let told = wait(py, self.timeout, |time| self.changes.take(time))?.flatten();
        told.map(|told| change(py, &told)).transpose()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.changes.listen(false);
    }
}

/// An instance of a class of the package.
fn make<'py, A>(
    py: Python<'py>,
    module: &str,
    class: &str,
    arguments: A,
) -> PyResult<Bound<'py, PyAny>>
where
    A: pyo3::call::PyCallArgs<'py>,
{
    py.import(module)?.getattr(class)?.call1(arguments)
}

/// A member of an enumeration.
fn member<'py>(
    py: Python<'py>,
    class: &str,
    value: Option<impl Into<u32>>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    value.map(|value| make(py, "ctisp._enums", class, (value.into(),))).transpose()
}

fn time(since: Option<SystemTime>) -> Option<f64> {
    Some(since?.duration_since(UNIX_EPOCH).ok()?.as_secs_f64())
}

fn connection<'py>(py: Python<'py>, of: &Connection) -> PyResult<Bound<'py, PyAny>> {
    let kind = member(py, "ConnectionDeviceIdType", of.device_id_type)?;
    make(py, "ctisp._base", "Connection", (of.call_id, kind, of.device_id.as_deref()))
}

fn agent<'py>(py: Python<'py>, of: &Agent) -> PyResult<Bound<'py, PyAny>> {
    let mut groups = Vec::new();
    for group in &of.skill_groups {
        let state = member(py, "AgentState", Some(group.state))?;
        groups.push(make(py, "ctisp.model", "AgentInSkillGroup", (group.number, group.id, state))?);
    }
    let fields = PyDict::new(py);
    fields.set_item("peripheral_id", of.peripheral_id)?;
    fields.set_item("agent_id", &of.agent_id)?;
    fields.set_item("icm_agent_id", of.icm_agent_id)?;
    fields.set_item("extension", &of.extension)?;
    fields.set_item("instrument", &of.instrument)?;
    fields.set_item("state", member(py, "AgentState", of.state())?)?;
    fields.set_item("reason", of.reason())?;
    fields.set_item("since", time(of.since()))?;
    fields.set_item("skill_groups", PyTuple::new(py, groups)?)?;
    fields.set_item("unsure", of.unsure)?;
    py.import("ctisp.model")?.getattr("Agent")?.call((), Some(&fields))
}

fn party<'py>(py: Python<'py>, of: &Party) -> PyResult<Bound<'py, PyAny>> {
    let state = member(py, "LocalConnectionState", of.state)?;
    let arguments = (connection(py, &of.connection)?, of.device_id(), state, time(of.since));
    make(py, "ctisp.model", "Party", arguments)
}

fn call<'py>(py: Python<'py>, of: &Call) -> PyResult<Bound<'py, PyAny>> {
    let parties = of.parties.iter().map(|one| party(py, one)).collect::<PyResult<Vec<_>>>()?;
    let mut named = Vec::new();
    for variable in &of.data.named_variables {
        named.push(make(py, "ctisp._base", "NamedVariable", (&*variable.name, &*variable.value))?);
    }
    let fields = PyDict::new(py);
    fields.set_item("key", CallKey(of.key))?;
    fields.set_item("peripheral_id", of.peripheral_id)?;
    fields.set_item("call_id", of.call_id)?;
    fields.set_item("state", make(py, "ctisp.model", "CallState", (state(of.state()),))?)?;
    fields.set_item("caller", of.caller())?;
    fields.set_item("dnis", &of.data.dnis)?;
    fields.set_item("dialed_number", &of.data.dialed_number)?;
    fields.set_item("call_variables", PyTuple::new(py, &of.data.call_variables)?)?;
    fields.set_item("named_variables", PyTuple::new(py, named)?)?;
    fields.set_item("call_wrapup_data", &of.data.call_wrapup_data)?;
    fields.set_item("parties", PyTuple::new(py, parties)?)?;
    fields.set_item("since", time(of.since))?;
    fields.set_item("unsure", of.unsure)?;
    py.import("ctisp.model")?.getattr("Call")?.call((), Some(&fields))
}

fn state(of: CallState) -> &'static str {
    match of {
        CallState::SetUp => "set_up",
        CallState::Queued => "queued",
        CallState::Ringing => "ringing",
        CallState::Talking => "talking",
        CallState::Held => "held",
        CallState::Failed => "failed",
        CallState::Cleared => "cleared",
        _ => "unknown",
    }
}

fn why(end: CallEnd) -> &'static str {
    match end {
        CallEnd::EndCall => "end_call",
        CallEnd::Merged(_) => "merged",
        CallEnd::WhileDisconnected => "while_disconnected",
        CallEnd::MonitorStopped => "monitor_stopped",
        CallEnd::TooManyCalls => "too_many_calls",
        _ => "unknown",
    }
}

fn change<'py>(py: Python<'py>, told: &Change) -> PyResult<Bound<'py, PyAny>> {
    let of = |AgentRef { agent_id, peripheral_id }: &AgentRef| (agent_id.clone(), *peripheral_id);
    macro_rules! new {
        ($class:literal $(, $argument:expr)*) => {
            make(py, "ctisp.model", $class, ($($argument,)*))
        };
    }
    match told {
        Change::CallAppeared { call } => new!("CallAppeared", CallKey(*call)),
        Change::CallRekeyed { call, old, new } => new!("CallRekeyed", CallKey(*call), *old, *new),
        Change::ConnectionState { call, connection: at, device, old, new, cause } => {
            let old = member(py, "LocalConnectionState", *old)?;
            let new = member(py, "LocalConnectionState", *new)?;
            let cause = member(py, "EventCause", *cause)?;
            let at = connection(py, at)?;
            new!("ConnectionState", CallKey(*call), at, device.as_deref(), old, new, cause)
        }
        Change::CallData { call } => new!("CallData", CallKey(*call)),
        Change::CallCleared { call, cause } => {
            new!("CallCleared", CallKey(*call), member(py, "EventCause", *cause)?)
        }
        Change::CallEnded { call: gone, why: end } => new!("CallEnded", call(py, gone)?, why(*end)),
        Change::AgentState { agent, mrd_id, old, new, reason } => {
            let (agent_id, peripheral_id) = of(agent);
            let old = member(py, "AgentState", *old)?;
            let new = member(py, "AgentState", Some(*new))?;
            new!("AgentStateChange", agent_id, peripheral_id, *mrd_id, old, new, *reason)
        }
        Change::AgentInSkillGroup { agent, skill_group, old, new } => {
            let (agent_id, peripheral_id) = of(agent);
            let old = member(py, "AgentState", *old)?;
            let new = member(py, "AgentState", *new)?;
            new!("AgentInSkillGroupChange", agent_id, peripheral_id, *skill_group, old, new)
        }
        Change::DeviceService { peripheral_id, device, in_service } => {
            new!("DeviceService", *peripheral_id, device.as_str(), *in_service)
        }
        Change::PeripheralOnline { peripheral_id, online } => {
            new!("PeripheralOnline", *peripheral_id, *online)
        }
        Change::PgStatus { status } => {
            new!("PgStatus", make(py, "ctisp._enums", "PgStatusCode", (status.bits(),))?)
        }
        Change::Unsure => new!("Unsure"),
        Change::Resynchronised { unsure } => new!("Resynchronised", *unsure),
        Change::LimitReached { limit } => new!("LimitReached", format!("{limit:?}").to_lowercase()),
        // Statistics come as answers to requests that the model in Python does not send.
        _ => new!("OtherChange"),
    }
}
