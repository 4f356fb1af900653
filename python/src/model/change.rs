//! Changes as Python objects: dataclasses of `ctisp.model`.

use super::object::{announced, call, connection, CallKey};
use super::{make, member};
use ctisp::model::{AnnouncementEnd, CallEnd, Change, Limit};
use pyo3::prelude::*;

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

fn why_over(end: AnnouncementEnd) -> &'static str {
    match end {
        AnnouncementEnd::Arrived(_) => "arrived",
        AnnouncementEnd::Aborted => "aborted",
        AnnouncementEnd::WhileDisconnected => "while_disconnected",
        AnnouncementEnd::TooMany => "too_many",
        _ => "unknown",
    }
}

fn what(limit: Limit) -> &'static str {
    match limit {
        Limit::Calls => "calls",
        Limit::Agents => "agents",
        Limit::SkillGroups => "skill_groups",
        Limit::Peripherals => "peripherals",
        Limit::Devices => "devices",
        Limit::AnnouncedCalls => "announced_calls",
        _ => "unknown",
    }
}

pub(super) fn object<'py>(py: Python<'py>, told: &Change) -> PyResult<Bound<'py, PyAny>> {
    macro_rules! new {
        ($class:literal $(, $argument:expr)*) => {
            make(py, "ctisp._model_changes", $class, ($($argument,)*))
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
        Change::CallDevices { call } => new!("CallDevices", CallKey(*call)),
        Change::CallQueue { call } => new!("CallQueue", CallKey(*call)),
        Change::CallMedia { call } => new!("CallMedia", CallKey(*call)),
        Change::CallEmergency { call } => new!("CallEmergency", CallKey(*call)),
        Change::CallCleared { call, cause } => {
            new!("CallCleared", CallKey(*call), member(py, "EventCause", *cause)?)
        }
        Change::CallEnded { call: gone, why: end } => {
            let into = match end {
                CallEnd::Merged(into) => Some(CallKey(*into)),
                _ => None,
            };
            new!("CallEnded", call(py, gone)?, why(*end), into)
        }
        Change::CallAnnounced { call } => new!("CallAnnounced", announced(py, call)?),
        Change::AnnouncementOver { call, why } => {
            let arrived = match why {
                AnnouncementEnd::Arrived(call) => Some(CallKey(*call)),
                _ => None,
            };
            new!("AnnouncementOver", announced(py, call)?, why_over(*why), arrived)
        }
        told => of_others(py, told),
    }
}

/// Changes that are not about calls.
fn of_others<'py>(py: Python<'py>, told: &Change) -> PyResult<Bound<'py, PyAny>> {
    macro_rules! new {
        ($class:literal $(, $argument:expr)*) => {
            make(py, "ctisp._model_changes", $class, ($($argument,)*))
        };
    }
    match told {
        Change::AgentState { agent, mrd_id, old, new, reason } => {
            let old = member(py, "AgentState", *old)?;
            let new = member(py, "AgentState", Some(*new))?;
            let (id, peripheral_id) = (agent.agent_id.as_str(), agent.peripheral_id);
            new!("AgentStateChange", id, peripheral_id, *mrd_id, old, new, *reason)
        }
        Change::AgentDetails { agent } => {
            new!("AgentDetails", agent.agent_id.as_str(), agent.peripheral_id)
        }
        Change::AgentRemoved { agent } => {
            new!("AgentRemoved", agent.agent_id.as_str(), agent.peripheral_id)
        }
        Change::AgentInSkillGroup { agent, skill_group, old, new } => {
            let old = member(py, "AgentState", *old)?;
            let new = member(py, "AgentState", *new)?;
            let (id, peripheral_id) = (agent.agent_id.as_str(), agent.peripheral_id);
            new!("AgentInSkillGroupChange", id, peripheral_id, *skill_group, old, new)
        }
        Change::AgentStatistics { agent } => {
            new!("AgentStatistics", agent.agent_id.as_str(), agent.peripheral_id)
        }
        Change::SkillGroupStatistics { peripheral_id, skill_group } => {
            new!("SkillGroupStatistics", *skill_group, *peripheral_id)
        }
        Change::SkillGroupDetails { peripheral_id, skill_group } => {
            new!("SkillGroupDetails", *skill_group, *peripheral_id)
        }
        Change::SkillGroupRemoved { skill_group } => {
            new!("SkillGroupRemoved", skill_group.number, skill_group.peripheral_id)
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
        Change::LimitReached { limit } => new!("LimitReached", what(*limit)),
        // The core may tell of something else one day.
        other => new!("OtherChange", format!("{other:?}")),
    }
}
