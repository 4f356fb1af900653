//! From the changes of the core to the structs of C.

use crate::change::*;
use crate::kept::Kept;
use crate::picture_of::{number_of, NONE16, NONE32};
use ctisp_core::model::{
    Agent, AgentRef, AnnouncementEnd, Call, CallEnd, CallKey, Change, Limit, Model, SkillGroup,
};
use ctisp_core::AgentState;
use std::ffi::{c_void, CStr};
use std::ptr;

/// A [`ctisp_change`] with what it points to.
pub(crate) struct ChangeStore {
    pub(crate) public: ctisp_change,
    kept: Kept,
}

/// Where the calls, agents and groups of a change are looked up.
pub(crate) struct Known<'a> {
    pub(crate) model: &'a Model,
    /// Changes of the same event that are told later: of what is gone already they know more.
    pub(crate) later: &'a [Change],
}

impl<'a> Known<'a> {
    fn call(&self, key: CallKey) -> Option<&'a Call> {
        let ended = |change: &'a Change| match change {
            Change::CallEnded { call, .. } if call.key == key => Some(&**call),
            _ => None,
        };
        self.model.call(key).or_else(|| self.later.iter().find_map(ended))
    }

    fn agent(&self, agent: &AgentRef) -> Option<&'a Agent> {
        let removed = |change: &'a Change| match change {
            Change::AgentRemoved { agent: gone } if gone.agent_ref() == *agent => Some(&**gone),
            _ => None,
        };
        let known = self.model.agent_at(agent.peripheral_id, &agent.agent_id);
        known.or_else(|| self.later.iter().find_map(removed))
    }

    fn skill_group(&self, peripheral_id: Option<u32>, number: u32) -> Option<&'a SkillGroup> {
        let is_it = |of: &&SkillGroup| of.peripheral_id == peripheral_id && of.number == number;
        let removed = |change: &'a Change| match change {
            Change::SkillGroupRemoved { skill_group } => Some(&**skill_group).filter(is_it),
            _ => None,
        };
        let known = self.model.skill_group_at(peripheral_id, number);
        known.or_else(|| self.later.iter().find_map(removed))
    }
}

fn union_of(any: *const impl Sized) -> ctisp_change_union {
    ctisp_change_union { any: any.cast() }
}

fn state(of: Option<AgentState>) -> u16 {
    of.unwrap_or_default().0
}

impl ChangeStore {
    /// `None` for what this library has no struct for, or is about nothing that is known.
    pub(crate) fn new(known: &Known<'_>, change: &Change) -> Option<ChangeStore> {
        let (_, r#type, name) = KINDS.iter().find(|(name, ..)| *name == change.name())?;
        let mut kept = Kept::default();
        let public = ctisp_change {
            r#type: *r#type as u32,
            name: name.as_ptr(),
            call: ptr::null(),
            announced_call: ptr::null(),
            agent: ptr::null(),
            skill_group: ptr::null(),
            r#as: union_of(details(&mut kept, change)),
        };
        let mut store = ChangeStore { public, kept };
        store.look_up(known, change)?;
        Some(store)
    }

    /// Whether all that the change is about is known.
    fn look_up(&mut self, known: &Known<'_>, change: &Change) -> Option<()> {
        match change {
            Change::CallAppeared { call }
            | Change::CallRekeyed { call, .. }
            | Change::ConnectionState { call, .. }
            | Change::CallData { call }
            | Change::CallDevices { call }
            | Change::CallQueue { call }
            | Change::CallMedia { call }
            | Change::CallEmergency { call }
            | Change::CallCleared { call, .. } => self.about_call(known.call(*call)?),
            Change::CallEnded { call, .. } => self.about_call(call),
            Change::CallAnnounced { call } | Change::AnnouncementOver { call, .. } => {
                let call = self.kept.announced_call(call);
                self.public.announced_call = self.kept.put(call);
            }
            Change::AgentState { agent, .. }
            | Change::AgentDetails { agent }
            | Change::AgentStatistics { agent } => self.about_agent(known.agent(agent)?),
            Change::AgentRemoved { agent } => self.about_agent(agent),
            Change::AgentInSkillGroup { agent, skill_group, .. } => {
                self.about_agent(known.agent(agent)?);
                self.about_group(known.skill_group(agent.peripheral_id, *skill_group)?);
            }
            Change::SkillGroupStatistics { peripheral_id, skill_group }
            | Change::SkillGroupDetails { peripheral_id, skill_group } => {
                self.about_group(known.skill_group(*peripheral_id, *skill_group)?);
            }
            Change::SkillGroupRemoved { skill_group } => self.about_group(skill_group),
            _ => {}
        }
        Some(())
    }

    fn about_call(&mut self, call: &Call) {
        let call = self.kept.call(call);
        self.public.call = self.kept.put(call);
    }

    fn about_agent(&mut self, agent: &Agent) {
        let agent = self.kept.agent(agent);
        self.public.agent = self.kept.put(agent);
    }

    fn about_group(&mut self, group: &SkillGroup) {
        let group = self.kept.skill_group(group);
        self.public.skill_group = self.kept.put(group);
    }
}

/// The struct of a type of change; NULL for those that have none.
fn details(kept: &mut Kept, change: &Change) -> *const c_void {
    match change {
        Change::CallRekeyed { old, new, .. } => {
            let (old_call_id, new_call_id) = (old.unwrap_or(NONE32), new.unwrap_or(NONE32));
            kept.put(ctisp_change_call_rekeyed { old_call_id, new_call_id }).cast()
        }
        Change::ConnectionState { connection, device, old, new, cause, .. } => {
            let connection_state = ctisp_change_connection_state {
                connection: kept.connection(connection),
                device_id: kept.text_or_null(device.as_deref()),
                old_state: old.map_or(NONE16, |state| state.0),
                new_state: new.map_or(NONE16, |state| state.0),
                cause: cause.map_or(NONE16, |cause| cause.0),
            };
            kept.put(connection_state).cast()
        }
        Change::CallCleared { cause, .. } => {
            let cause = cause.map_or(NONE16, |cause| cause.0);
            kept.put(ctisp_change_call_cleared { cause }).cast()
        }
        Change::CallEnded { why, .. } => kept.put(call_ended(*why)).cast(),
        Change::AnnouncementOver { why, .. } => kept.put(announcement_over(*why)).cast(),
        Change::AgentState { mrd_id, old, new, reason, .. } => {
            let agent_state = ctisp_change_agent_state {
                mrd_id: *mrd_id,
                old_state: state(*old),
                has_old_state: old.is_some(),
                new_state: new.0,
                reason: *reason,
            };
            kept.put(agent_state).cast()
        }
        Change::AgentInSkillGroup { old, new, .. } => {
            let agent_in_skill_group = ctisp_change_agent_in_skill_group {
                old_state: state(*old),
                has_old_state: old.is_some(),
                new_state: state(*new),
                has_new_state: new.is_some(),
            };
            kept.put(agent_in_skill_group).cast()
        }
        change => details_of_others(kept, change),
    }
}

/// The same of what is not about a call or an agent.
fn details_of_others(kept: &mut Kept, change: &Change) -> *const c_void {
    match change {
        Change::DeviceService { peripheral_id, device, in_service } => {
            let device_service = ctisp_change_device_service {
                peripheral_id: peripheral_id.unwrap_or(NONE32),
                device_id: kept.text(device),
                in_service: *in_service,
            };
            kept.put(device_service).cast()
        }
        Change::PeripheralOnline { peripheral_id, online } => {
            let (peripheral_id, online) = (peripheral_id.unwrap_or(NONE32), *online);
            kept.put(ctisp_change_peripheral_online { peripheral_id, online }).cast()
        }
        Change::PgStatus { status } => {
            kept.put(ctisp_change_pg_status { pg_status: status.bits() }).cast()
        }
        Change::Resynchronised { unsure } => {
            kept.put(ctisp_change_resynchronised { unsure: *unsure }).cast()
        }
        Change::LimitReached { limit } => {
            kept.put(ctisp_change_limit_reached { limit: limit_of(*limit) as u32 }).cast()
        }
        _ => ptr::null(),
    }
}

fn call_ended(why: CallEnd) -> ctisp_change_call_ended {
    let (why, merged_into) = match why {
        CallEnd::Merged(into) => (ctisp_call_end::CTISP_CALL_END_MERGED, number_of(into)),
        CallEnd::WhileDisconnected => (ctisp_call_end::CTISP_CALL_END_WHILE_DISCONNECTED, 0),
        CallEnd::MonitorStopped => (ctisp_call_end::CTISP_CALL_END_MONITOR_STOPPED, 0),
        CallEnd::TooManyCalls => (ctisp_call_end::CTISP_CALL_END_TOO_MANY_CALLS, 0),
        // The core has no others.
        CallEnd::EndCall | _ => (ctisp_call_end::CTISP_CALL_END_EVENT, 0),
    };
    ctisp_change_call_ended { why: why as u32, merged_into }
}

fn announcement_over(why: AnnouncementEnd) -> ctisp_change_announcement_over {
    use ctisp_announcement_end::*;
    let (why, arrived) = match why {
        AnnouncementEnd::Arrived(call) => (CTISP_ANNOUNCEMENT_END_ARRIVED, number_of(call)),
        AnnouncementEnd::Aborted => (CTISP_ANNOUNCEMENT_END_ABORTED, 0),
        AnnouncementEnd::TooMany => (CTISP_ANNOUNCEMENT_END_TOO_MANY, 0),
        // The core has no others.
        AnnouncementEnd::WhileDisconnected | _ => (CTISP_ANNOUNCEMENT_END_WHILE_DISCONNECTED, 0),
    };
    ctisp_change_announcement_over { why: why as u32, arrived }
}

fn limit_of(limit: Limit) -> ctisp_model_limit {
    match limit {
        Limit::Agents => ctisp_model_limit::CTISP_MODEL_LIMIT_AGENTS,
        Limit::SkillGroups => ctisp_model_limit::CTISP_MODEL_LIMIT_SKILL_GROUPS,
        Limit::Peripherals => ctisp_model_limit::CTISP_MODEL_LIMIT_PERIPHERALS,
        Limit::Devices => ctisp_model_limit::CTISP_MODEL_LIMIT_DEVICES,
        Limit::AnnouncedCalls => ctisp_model_limit::CTISP_MODEL_LIMIT_ANNOUNCED_CALLS,
        // The core has no others.
        Limit::Calls | _ => ctisp_model_limit::CTISP_MODEL_LIMIT_CALLS,
    }
}

macro_rules! kinds {
    ($($name:ident => $kind:ident),* $(,)?) => {
        /// What the kinds of changes of the core are here, by [`Change::name`].
        pub(crate) const KINDS: &[(&str, ctisp_change_type, &CStr)] =
            &[$((stringify!($name), ctisp_change_type::$kind, {
                match CStr::from_bytes_with_nul(concat!(stringify!($kind), "\0").as_bytes()) {
                    Ok(name) => name,
                    Err(_) => unreachable!(),
                }
            })),*];
    };
}

kinds! {
    CallAppeared => CTISP_CHANGE_CALL_APPEARED,
    CallRekeyed => CTISP_CHANGE_CALL_REKEYED,
    ConnectionState => CTISP_CHANGE_CONNECTION_STATE,
    CallData => CTISP_CHANGE_CALL_DATA,
    CallDevices => CTISP_CHANGE_CALL_DEVICES,
    CallQueue => CTISP_CHANGE_CALL_QUEUE,
    CallMedia => CTISP_CHANGE_CALL_MEDIA,
    CallEmergency => CTISP_CHANGE_CALL_EMERGENCY,
    CallCleared => CTISP_CHANGE_CALL_CLEARED,
    CallEnded => CTISP_CHANGE_CALL_ENDED,
    CallAnnounced => CTISP_CHANGE_CALL_ANNOUNCED,
    AnnouncementOver => CTISP_CHANGE_ANNOUNCEMENT_OVER,
    AgentState => CTISP_CHANGE_AGENT_STATE,
    AgentDetails => CTISP_CHANGE_AGENT_DETAILS,
    AgentInSkillGroup => CTISP_CHANGE_AGENT_IN_SKILL_GROUP,
    AgentStatistics => CTISP_CHANGE_AGENT_STATISTICS,
    AgentRemoved => CTISP_CHANGE_AGENT_REMOVED,
    SkillGroupDetails => CTISP_CHANGE_SKILL_GROUP_DETAILS,
    SkillGroupStatistics => CTISP_CHANGE_SKILL_GROUP_STATISTICS,
    SkillGroupRemoved => CTISP_CHANGE_SKILL_GROUP_REMOVED,
    DeviceService => CTISP_CHANGE_DEVICE_SERVICE,
    PeripheralOnline => CTISP_CHANGE_PERIPHERAL_ONLINE,
    PgStatus => CTISP_CHANGE_PG_STATUS,
    Unsure => CTISP_CHANGE_UNSURE,
    Resynchronised => CTISP_CHANGE_RESYNCHRONISED,
    LimitReached => CTISP_CHANGE_LIMIT_REACHED,
}
