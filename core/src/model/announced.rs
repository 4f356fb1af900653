//! Calls on their way: AGENT_PRE_CALL_EVENT and CALL_TRANSLATION_ROUTE_EVENT come before them, as a
//! rule, with the context that they will have.

use super::{AnnouncementEnd, Call, CallData, CallKey, Change, Limit, Model};
use crate::messages::{AgentPreCallAbortEvent, AgentPreCallEvent, CallTranslationRouteEvent};
use crate::LocalConnectionState;
use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

/// A call that is on its way: to an agent, by AGENT_PRE_CALL_EVENT, or to the peripheral, by
/// CALL_TRANSLATION_ROUTE_EVENT.
///
/// Its router call key tells which call it is; an event without one is not kept, as neither its call
/// nor its end could be told. Some calls are never told to have the key, as they began before they
/// were routed: such a one has arrived when a call of the same ANI comes to the agent's device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnouncedCall {
    /// AgentInstrument that it goes to; `None` for a translation route.
    pub instrument: Option<String>,
    /// AgentID, where it was told (since version 20).
    pub agent_id: Option<String>,
    /// AgentSkillTargetID, where it was told (since version 20).
    pub icm_agent_id: Option<u32>,
    /// MRDID; `None` for a translation route.
    pub mrd_id: Option<i32>,
    /// The context that the call will have, as far as the event tells it. A call takes its own from
    /// its own events.
    pub data: CallData,
    /// When it was told, by the clock of [`super::Model::set_time`].
    pub since: Option<SystemTime>,
}

/// RouterCallKeyDay and RouterCallKeyCallID.
type RouterKey = (u32, u32);

fn router_key(data: &CallData) -> Option<RouterKey> {
    data.router_call_key_day.zip(data.router_call_key_call_id)
}

/// Whether two events may be of one task: the sequence number tells only where both have one.
fn same_sequence(one: Option<u32>, other: Option<u32>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// The calls on their way, in the order in which they were told.
#[derive(Clone, Debug, Default)]
pub(super) struct Announced {
    calls: BTreeMap<u64, AnnouncedCall>,
    by_key: HashMap<RouterKey, Vec<u64>>,
    next: u64,
}

impl Announced {
    fn of_key(&self, key: RouterKey) -> impl Iterator<Item = (u64, &AnnouncedCall)> {
        let places = self.by_key.get(&key).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| Some((*place, self.calls.get(place)?)))
    }

    fn put(&mut self, key: RouterKey, call: AnnouncedCall) {
        self.by_key.entry(key).or_default().push(self.next);
        self.calls.insert(self.next, call);
        self.next += 1;
    }

    fn remove(&mut self, place: u64) -> Option<AnnouncedCall> {
        let call = self.calls.remove(&place)?;
        let key = router_key(&call.data)?;
        if let Some(places) = self.by_key.get_mut(&key) {
            places.retain(|other| *other != place);
            if places.is_empty() {
                self.by_key.remove(&key);
            }
        }
        Some(call)
    }
}

/// What both events tell of the call.
macro_rules! context_of {
    ($e:expr) => {
        CallData {
            ani: $e.ani.clone(),
            user_to_user_info: $e.user_to_user_info.clone(),
            dialed_number: $e.dialed_number.clone(),
            caller_entered_digits: $e.caller_entered_digits.clone(),
            router_call_key_day: $e.router_call_key_day,
            router_call_key_call_id: $e.router_call_key_call_id,
            router_call_key_sequence_number: $e.router_call_key_sequence_number,
            call_variables: [
                $e.call_variable1.clone(),
                $e.call_variable2.clone(),
                $e.call_variable3.clone(),
                $e.call_variable4.clone(),
                $e.call_variable5.clone(),
                $e.call_variable6.clone(),
                $e.call_variable7.clone(),
                $e.call_variable8.clone(),
                $e.call_variable9.clone(),
                $e.call_variable10.clone(),
            ],
            named_variables: $e.named_variables.clone(),
            named_arrays: $e.named_arrays.clone(),
            ..CallData::default()
        }
    };
}

impl Model {
    /// The calls on their way, in the order in which they were told.
    pub fn announced_calls(&self) -> impl ExactSizeIterator<Item = &AnnouncedCall> {
        self.announced.calls.values()
    }

    pub(super) fn pre_call(&mut self, e: &AgentPreCallEvent) {
        let data = CallData {
            service_number: e.service_number,
            service_id: e.service_id,
            skill_group_number: e.skill_group_number,
            skill_group_id: e.skill_group_id,
            skill_group_priority: e.skill_group_priority,
            call_type_id: e.flt_call_type_id,
            ..context_of!(e)
        };
        self.announce(AnnouncedCall {
            instrument: e.agent_instrument.clone(),
            agent_id: e.agent_id.clone(),
            icm_agent_id: Some(e.agent_skill_target_id).filter(|id| ![0, u32::MAX].contains(id)),
            mrd_id: Some(e.mrd_id),
            data,
            since: self.now,
        });
    }

    pub(super) fn translation_route(&mut self, e: &CallTranslationRouteEvent) {
        let data = CallData { dnis: e.dnis.clone(), ..context_of!(e) };
        self.announce(AnnouncedCall {
            instrument: None,
            agent_id: None,
            icm_agent_id: None,
            mrd_id: None,
            data,
            since: self.now,
        });
    }

    /// BEGIN_CALL_EVENT and others of the call may have come before.
    fn announce(&mut self, call: AnnouncedCall) {
        let Some(key) = router_key(&call.data) else { return };
        if self.has_arrived(&call) {
            return;
        }
        let known = self.announced.of_key(key).find(|(_, known)| {
            known.instrument == call.instrument
                && same_sequence(
                    known.data.router_call_key_sequence_number,
                    call.data.router_call_key_sequence_number,
                )
        });
        if let Some((place, known)) = known {
            // Several monitors tell of it.
            let same = AnnouncedCall { since: known.since, ..call.clone() };
            if *known == same {
                return;
            }
            self.announced.remove(place);
        } else if self.announced.calls.len() >= self.limits.announced_calls.max(1) {
            self.tell(Change::LimitReached { limit: Limit::AnnouncedCalls });
            let oldest = self.announced.calls.keys().next().copied();
            oldest.into_iter().for_each(|place| {
                self.announcement_over(place, AnnouncementEnd::TooMany);
            });
        }
        self.announced.put(key, call.clone());
        self.tell(Change::CallAnnounced { call: Box::new(call) });
    }

    pub(super) fn pre_call_abort(&mut self, e: &AgentPreCallAbortEvent) {
        let key = e.router_call_key_day.zip(e.router_call_key_call_id);
        let Some(key) = key else { return };
        let is = |known: &AnnouncedCall| {
            let own = known.data.router_call_key_sequence_number;
            known.mrd_id.is_some()
                && known.instrument == e.agent_instrument
                && same_sequence(own, e.router_call_key_sequence_number)
        };
        let known = self.announced.of_key(key).filter(|(_, known)| is(known));
        for place in known.map(|(place, _)| place).collect::<Vec<_>>() {
            self.announcement_over(place, AnnouncementEnd::Aborted);
        }
    }

    fn announcement_over(&mut self, place: u64, why: AnnouncementEnd) {
        if let Some(call) = self.announced.remove(place) {
            self.tell(Change::AnnouncementOver { call: Box::new(call), why });
        }
    }

    /// What became of the calls on their way, to a peripheral or to any, cannot be known: events
    /// are lost.
    pub(super) fn forget_announced(&mut self, at: Option<Option<u32>>) {
        let lost = |call: &AnnouncedCall| {
            let Some(peripheral_id) = at else { return true };
            let peripheral = self.peripherals.get(&peripheral_id);
            let instrument = call.instrument.as_deref();
            peripheral.zip(instrument).is_some_and(|(p, id)| p.devices.contains_key(id))
        };
        let lost = self.announced.calls.iter().filter(|(_, call)| lost(call));
        for place in lost.map(|(place, _)| *place).collect::<Vec<_>>() {
            self.announcement_over(place, AnnouncementEnd::WhileDisconnected);
        }
    }

    /// Whether the call is at the agent's device already.
    fn has_arrived(&self, call: &AnnouncedCall) -> bool {
        let Some(instrument) = call.instrument.as_deref() else { return false };
        self.peripherals.values().any(|peripheral| {
            let names = peripheral.names_of(instrument).into_iter().flatten();
            let devices = names.filter_map(|id| peripheral.devices.get(id));
            let mut calls = devices.flat_map(|device| &device.calls);
            calls.any(|key| self.calls.get(key).is_some_and(|known| is_of(known, call)))
        })
    }

    /// Calls on their way that have arrived by what has changed last.
    pub(super) fn arrivals(&mut self) {
        if self.announced.calls.is_empty() {
            return;
        }
        let mut arrived = Vec::new();
        for change in &self.changes {
            match change {
                Change::CallAppeared { call } | Change::CallData { call } => {
                    arrived.extend(self.arrived_as(*call));
                }
                Change::ConnectionState { call, device, old, new, .. }
                    if *new != Some(LocalConnectionState::NULL) =>
                {
                    arrived.extend(self.arrived_as(*call));
                    if let (None, Some(device)) = (old, device) {
                        arrived.extend(self.arrived_at(*call, device));
                    }
                }
                _ => {}
            }
        }
        for (place, call) in arrived {
            self.announcement_over(place, AnnouncementEnd::Arrived(call));
        }
    }

    /// What was announced with the router call key of a call, and for where it is.
    fn arrived_as(&self, key: CallKey) -> Vec<(u64, CallKey)> {
        let Some(call) = self.calls.get(&key) else { return Vec::new() };
        let Some(router_key) = router_key(&call.data) else { return Vec::new() };
        let is_here = |announced: &AnnouncedCall| {
            let Some(instrument) = announced.instrument.as_deref() else { return true };
            self.names_of(call, instrument).into_iter().flatten().any(|id| call.is_at(id))
        };
        let announced = self.announced.of_key(router_key);
        let announced = announced.filter(|(_, known)| is_of(call, known) && is_here(known));
        announced.map(|(place, _)| (place, key)).collect()
    }

    /// A call that began before it was routed, or is routed anew, may never be told to have that
    /// router call key: at the device that it goes to the caller's number tells.
    fn arrived_at(&self, key: CallKey, device: &str) -> Vec<(u64, CallKey)> {
        let Some(call) = self.calls.get(&key) else { return Vec::new() };
        let is_here = |announced: &AnnouncedCall| {
            let instrument = announced.instrument.as_deref();
            call.data.ani.is_some()
                && call.data.ani == announced.data.ani
                && instrument.is_some_and(|id| self.names_of(call, id).contains(&Some(device)))
        };
        let announced = self.announced.calls.iter().filter(|(_, known)| is_here(known));
        announced.map(|(place, _)| (*place, key)).collect()
    }

    /// What the calls at a call's peripheral may name an instrument by.
    fn names_of<'a>(&'a self, call: &Call, instrument: &'a str) -> [Option<&'a str>; 2] {
        let peripheral = self.peripherals.get(&call.peripheral_id);
        peripheral.map_or([Some(instrument), None], |peripheral| peripheral.names_of(instrument))
    }
}

/// Whether both have the same router call key.
fn is_of(call: &Call, announced: &AnnouncedCall) -> bool {
    let (one, other) = (&call.data, &announced.data);
    let (own, told) = (one.router_call_key_sequence_number, other.router_call_key_sequence_number);
    router_key(one) == router_key(other) && same_sequence(own, told)
}
