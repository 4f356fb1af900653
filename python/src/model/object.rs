//! Agents, calls, devices and skill groups as Python objects: dataclasses of `ctisp.model`.

use super::{make, member};
use crate::own;
use ctisp::model::{
    Agent, AnnouncedCall, Call, CallData, CallKey as Key, CallState, Device, DeviceId, Model,
    Party, QueuedFor, SkillGroup,
};
use ctisp::wire::Body;
use ctisp::{Connection, Version};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::collections::HashMap;
use std::num::NonZeroU64;
use std::time::{SystemTime, UNIX_EPOCH};

const MODULE: &str = "ctisp._model_objects";

/// Names a call in a model: it stays the same when the call gets another ConnectionCallID.
#[pyclass(frozen, eq, hash, ord, module = "ctisp.model")]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd)]
pub struct CallKey(pub(super) Key);

#[pymethods]
impl CallKey {
    fn __int__(&self) -> u64 {
        NonZeroU64::from(self.0).get()
    }

    fn __repr__(&self) -> String {
        format!("CallKey({})", self.__int__())
    }
}

/// Sets the fields of a Python object, by their names.
macro_rules! fields {
    ($into:expr, $($name:ident: $value:expr),* $(,)?) => {
        $($into.set_item(stringify!($name), $value)?;)*
    };
}

fn built<'py>(
    py: Python<'py>,
    class: &str,
    fields: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    py.import(MODULE)?.getattr(class)?.call((), Some(fields))
}

fn tuple<'py, T>(
    py: Python<'py>,
    of: &[T],
    object: impl Fn(&T) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, of.iter().map(object).collect::<PyResult<Vec<_>>>()?)
}

fn time(since: Option<SystemTime>) -> Option<f64> {
    Some(since?.duration_since(UNIX_EPOCH).ok()?.as_secs_f64())
}

pub(super) fn connection<'py>(py: Python<'py>, of: &Connection) -> PyResult<Bound<'py, PyAny>> {
    let kind = member(py, "ConnectionDeviceIdType", of.device_id_type)?;
    make(py, "ctisp._base", "Connection", (of.call_id, kind, of.device_id.as_deref()))
}

fn message<'py>(py: Python<'py>, of: Option<&impl Body>) -> PyResult<Option<Bound<'py, PyAny>>> {
    of.map(|of| own::body(py, Version::NEWEST, of)).transpose()
}

pub(super) fn agent<'py>(py: Python<'py>, of: &Agent) -> PyResult<Bound<'py, PyAny>> {
    let mrds = tuple(py, &of.mrds, |mrd| {
        let fields = PyDict::new(py);
        fields!(fields,
            mrd_id: mrd.mrd_id,
            state: member(py, "AgentState", Some(mrd.state))?,
            reason: mrd.reason,
            since: time(mrd.since),
            mode: member(py, "AgentMode", Some(mrd.mode))?,
            num_tasks: mrd.num_tasks,
            max_task_limit: mrd.max_task_limit,
            max_beyond_task_limit: mrd.max_beyond_task_limit,
            availability: member(py, "AgentAvailabilityStatus", Some(mrd.availability))?,
            next_state: member(py, "AgentState", mrd.next)?,
            direction: member(py, "CallDirection", mrd.direction)?,
            duration: mrd.duration,
        );
        built(py, "AgentInMrd", &fields)
    })?;
    let groups = tuple(py, &of.skill_groups, |group| {
        let state = member(py, "AgentState", Some(group.state))?;
        let arguments = (group.number, group.id, group.priority, group.mrd_id, state);
        make(py, MODULE, "AgentInSkillGroup", arguments)
    })?;
    let fields = PyDict::new(py);
    fields!(fields,
        peripheral_id: of.peripheral_id,
        agent_id: &of.agent_id,
        icm_agent_id: of.icm_agent_id,
        login_name: &of.login_name,
        first_name: &of.first_name,
        last_name: &of.last_name,
        extension: &of.extension,
        instrument: &of.instrument,
        active_terminal: &of.active_terminal,
        state: member(py, "AgentState", of.state())?,
        reason: of.reason(),
        since: time(of.since()),
        mrds: mrds,
        skill_groups: groups,
        cti_client_signature: &of.cti_client_signature,
        department_id: of.department_id,
        session_id: of.session_id,
        statistics: message(py, of.statistics.as_deref())?,
        statistics_at: time(of.statistics_at),
        unsure: of.unsure,
    );
    built(py, "Agent", &fields)
}

fn party<'py>(py: Python<'py>, of: &Party) -> PyResult<Bound<'py, PyAny>> {
    let kind = of.device.as_ref().and_then(|device| device.kind);
    let fields = PyDict::new(py);
    fields!(fields,
        connection: connection(py, &of.connection)?,
        device_id: of.device_id(),
        device_type: member(py, "DeviceIdType", kind)?,
        state: member(py, "LocalConnectionState", of.state)?,
        since: time(of.since),
        line_handle: of.line_handle,
        line_type: member(py, "LineType", of.line_type)?,
        audio_in: of.audio_in,
        audio_out: of.audio_out,
    );
    built(py, "Party", &fields)
}

fn device_id<'py>(py: Python<'py>, of: Option<&DeviceId>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let object = |of: &DeviceId| {
        let kind = member(py, "DeviceIdType", of.kind)?;
        make(py, MODULE, "DeviceId", (kind, of.id.as_str()))
    };
    of.map(object).transpose()
}

/// The context of a call, which calls and those that are announced have alike.
fn context<'py>(fields: &Bound<'py, PyDict>, of: &CallData) -> PyResult<()> {
    let py = fields.py();
    let named = tuple(py, &of.named_variables, |one| {
        make(py, "ctisp._base", "NamedVariable", (&*one.name, &*one.value))
    })?;
    let arrays = tuple(py, &of.named_arrays, |one| {
        make(py, "ctisp._base", "NamedArray", (one.index, &*one.name, &*one.value))
    })?;
    fields!(fields,
        call_type: member(py, "CallType", of.call_type)?,
        ani: &of.ani,
        dnis: &of.dnis,
        dialed_number: &of.dialed_number,
        caller_entered_digits: &of.caller_entered_digits,
        user_to_user_info: of.user_to_user_info.as_deref(),
        call_variables: PyTuple::new(py, &of.call_variables)?,
        named_variables: named,
        named_arrays: arrays,
        router_call_key_day: of.router_call_key_day,
        router_call_key_call_id: of.router_call_key_call_id,
        router_call_key_sequence_number: of.router_call_key_sequence_number,
        call_type_id: of.call_type_id,
        service_number: of.service_number,
        service_id: of.service_id,
        skill_group_number: of.skill_group_number,
        skill_group_id: of.skill_group_id,
        skill_group_priority: of.skill_group_priority,
    );
    Ok(())
}

fn queued_for<'py>(py: Python<'py>, of: &QueuedFor) -> PyResult<Bound<'py, PyAny>> {
    make(py, MODULE, "QueuedFor", (of.number, of.id, of.priority))
}

pub(super) fn call<'py>(py: Python<'py>, of: &Call) -> PyResult<Bound<'py, PyAny>> {
    let data = &of.data;
    let clients = tuple(py, &data.cti_clients, |client| {
        let arguments = (&client.cti_client_signature, client.cti_client_timestamp);
        make(py, "ctisp._entries", "CtiClient", arguments)
    })?;
    let fields = PyDict::new(py);
    context(&fields, data)?;
    fields!(fields,
        key: CallKey(of.key),
        peripheral_id: of.peripheral_id,
        call_id: of.call_id,
        state: make(py, MODULE, "CallState", (state(of.state()),))?,
        caller: of.caller(),
        parties: tuple(py, &of.parties, |one| party(py, one))?,
        calling: device_id(py, of.calling.as_ref())?,
        called: device_id(py, of.called.as_ref())?,
        last_redirect: device_id(py, of.last_redirect.as_ref())?,
        consults: of.consults.as_ref().map(|at| connection(py, at)).transpose()?,
        secondary_call_id: of.secondary_call_id,
        num_queued: of.num_queued,
        queued_for: tuple(py, &of.queued_for, |one| queued_for(py, one))?,
        called_party_disposition:
            member(py, "DispositionCode", Some(data.called_party_disposition))?,
        campaign_id: data.campaign_id,
        query_rule_id: data.query_rule_id,
        call_wrapup_data: &data.call_wrapup_data,
        customer_phone_number: &data.customer_phone_number,
        customer_account_number: &data.customer_account_number,
        cti_clients: clients,
        call_reference_id: data.call_reference_id.as_deref(),
        trunk_number: data.trunk_number,
        trunk_group_number: data.trunk_group_number,
        recorded: of.recorded,
        greeting: of.greeting,
        emergency: of.emergency,
        since: time(of.since),
        unsure: of.unsure,
    );
    built(py, "Call", &fields)
}

pub(super) fn announced<'py>(py: Python<'py>, of: &AnnouncedCall) -> PyResult<Bound<'py, PyAny>> {
    let fields = PyDict::new(py);
    context(&fields, &of.data)?;
    fields!(fields,
        instrument: &of.instrument,
        agent_id: &of.agent_id,
        icm_agent_id: of.icm_agent_id,
        mrd_id: of.mrd_id,
        since: time(of.since),
    );
    built(py, "AnnouncedCall", &fields)
}

pub(super) fn device<'py>(py: Python<'py>, of: &Device) -> PyResult<Bound<'py, PyAny>> {
    let fields = PyDict::new(py);
    fields!(fields,
        peripheral_id: of.peripheral_id,
        device_id: &of.id,
        device_type: member(py, "DeviceIdType", of.kind)?,
        calls: PyTuple::new(py, of.calls.iter().map(|key| CallKey(*key)))?,
        agent_id: &of.agent,
        in_service: of.in_service,
    );
    built(py, "Device", &fields)
}

/// A skill group with the calls that wait for it.
#[derive(Clone)]
pub(super) struct Group {
    group: SkillGroup,
    queued: Vec<CallKey>,
}

impl Group {
    /// All skill groups: the calls are looked through once.
    pub(super) fn all(model: &Model) -> Vec<Group> {
        let mut waiting: HashMap<(Option<u32>, u32), Vec<CallKey>> = HashMap::new();
        for call in model.calls() {
            for group in &call.queued_for {
                let place = waiting.entry((call.peripheral_id, group.number)).or_default();
                place.push(CallKey(call.key));
            }
        }
        let groups = model.skill_groups().cloned();
        groups
            .map(|group| {
                let queued =
                    waiting.remove(&(group.peripheral_id, group.number)).unwrap_or_default();
                Group { group, queued }
            })
            .collect()
    }

    pub(super) fn one(model: &Model, number: u32) -> Option<Group> {
        let group = model.skill_group(number)?.clone();
        let own = model.calls_queued_for(number);
        let own = own.filter(|call| call.peripheral_id == group.peripheral_id);
        let queued = own.map(|call| CallKey(call.key)).collect();
        Some(Group { group, queued })
    }
}

pub(super) fn skill_group<'py>(py: Python<'py>, of: &Group) -> PyResult<Bound<'py, PyAny>> {
    let states = PyDict::new(py);
    for (state, count) in of.group.agents_by_state() {
        states.set_item(member(py, "AgentState", Some(state))?, count)?;
    }
    let fields = PyDict::new(py);
    fields!(fields,
        peripheral_id: of.group.peripheral_id,
        number: of.group.number,
        id: of.group.id,
        name: &of.group.name,
        agents: states,
        calls_queued: PyTuple::new(py, of.queued.iter().copied())?,
        statistics: message(py, of.group.statistics.as_deref())?,
        statistics_at: time(of.group.statistics_at),
    );
    built(py, "SkillGroup", &fields)
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
