//! Which sessions there are, by what they want: an event costs what its recipients cost, however
//! many other sessions there are.

use super::hub::{Granted, SessionId};
use crate::peripheral::PeripheralEvent;
use crate::{Message, Services};
use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

/// Open sessions, by what they want.
#[derive(Debug, Default)]
pub struct Index {
    open: BTreeSet<SessionId>,
    /// Client Events sessions, by instrument.
    desks: HashMap<String, SessionId>,
    /// By ClientID, in the order of their numbers.
    clients: HashMap<String, Vec<SessionId>>,
    /// All Events.
    bridges: BTreeSet<SessionId>,
    /// Peripheral Monitor.
    peripheral_monitors: BTreeSet<SessionId>,
    /// Client Monitor.
    client_monitors: BTreeSet<SessionId>,
    /// Supervisor.
    supervisors: BTreeSet<SessionId>,
    /// Those that have asked for the configuration.
    acquiring: BTreeSet<SessionId>,
    /// Sessions with monitors on a device, by its instrument.
    devices: HashMap<String, BTreeSet<SessionId>>,
    /// Sessions with monitors on a call.
    calls: HashMap<u32, BTreeSet<SessionId>>,
}

impl Index {
    /// A session was opened.
    pub fn opened(&mut self, id: SessionId, open: &Granted) {
        self.open.insert(id);
        if let Some(instrument) = &open.instrument {
            self.desks.insert(instrument.clone(), id);
        }
        let sessions = self.clients.entry(open.client_id.clone()).or_default();
        if let Err(place) = sessions.binary_search(&id) {
            sessions.insert(place, id);
        }
        for (service, sessions) in self.by_service() {
            if open.has(service) {
                sessions.insert(id);
            }
        }
    }

    /// A session is over, and with it its monitors.
    pub fn ended(&mut self, id: SessionId, open: &Granted) {
        self.open.remove(&id);
        if let Some(instrument) = &open.instrument {
            // Another session of the same client may have taken the device over.
            if self.desks.get(instrument) == Some(&id) {
                self.desks.remove(instrument);
            }
        }
        if let Some(sessions) = self.clients.get_mut(&open.client_id) {
            sessions.retain(|other| *other != id);
            if sessions.is_empty() {
                self.clients.remove(&open.client_id);
            }
        }
        for (_, sessions) in self.by_service() {
            sessions.remove(&id);
        }
        self.acquiring.remove(&id);
        for instrument in open.monitors.devices() {
            self.unwatch_device(id, instrument);
        }
        for call in open.monitors.calls() {
            self.unwatch_call(id, call);
        }
    }

    fn by_service(&mut self) -> [(Services, &mut BTreeSet<SessionId>); 4] {
        [
            (Services::ALL_EVENTS, &mut self.bridges),
            (Services::PERIPHERAL_MONITOR, &mut self.peripheral_monitors),
            (Services::CLIENT_MONITOR, &mut self.client_monitors),
            (Services::SUPERVISOR, &mut self.supervisors),
        ]
    }

    /// The Client Events session of an instrument.
    pub fn desk(&self, instrument: &str) -> Option<SessionId> {
        self.desks.get(instrument).copied()
    }

    /// All open sessions, in the order of their numbers.
    pub fn open(&self) -> &BTreeSet<SessionId> {
        &self.open
    }

    /// Open sessions with the Client Monitor service.
    pub fn client_monitors(&self) -> &BTreeSet<SessionId> {
        &self.client_monitors
    }

    /// A session has asked for the configuration.
    pub fn acquires(&mut self, id: SessionId) {
        self.acquiring.insert(id);
    }

    /// Sessions that have asked for the configuration.
    pub fn acquiring(&self) -> &BTreeSet<SessionId> {
        &self.acquiring
    }

    /// Open sessions of a client.
    pub fn of_client(&self, client_id: &str) -> &[SessionId] {
        self.clients.get(client_id).map_or(&[], Vec::as_slice)
    }

    /// A session monitors a device.
    pub fn watch_device(&mut self, id: SessionId, instrument: &str) {
        self.devices.entry(instrument.to_string()).or_default().insert(id);
    }

    /// A session monitors a device no longer.
    pub fn unwatch_device(&mut self, id: SessionId, instrument: &str) {
        forget(&mut self.devices, instrument, id);
    }

    /// A session monitors a call.
    pub fn watch_call(&mut self, id: SessionId, call: u32) {
        self.calls.entry(call).or_default().insert(id);
    }

    /// A session monitors a call no longer.
    pub fn unwatch_call(&mut self, id: SessionId, call: u32) {
        forget(&mut self.calls, &call, id);
    }

    /// A call is over: the sessions that had monitors on it.
    pub fn call_over(&mut self, call: u32) -> BTreeSet<SessionId> {
        self.calls.remove(&call).unwrap_or_default()
    }

    /// All sessions that may want an event, each once and in the order of their numbers; what
    /// their masks say is not looked at.
    pub fn concerned(
        &self,
        event: &PeripheralEvent,
        calls: [Option<u32>; 2],
        sessions: &mut Vec<SessionId>,
    ) {
        sessions.clear();
        if event.everyone {
            return sessions.extend(&self.open);
        }
        if event.bridge {
            sessions.extend(&self.bridges);
            if matches!(event.message, Message::CallTranslationRouteEvent(_)) {
                sessions.extend(&self.peripheral_monitors);
            }
            let monitors = calls.iter().flatten().filter_map(|call| self.calls.get(call));
            sessions.extend(monitors.flatten());
        }
        if matches!(
            event.message,
            Message::AgentStateEvent(_)
                | Message::AgentTeamConfigEvent(_)
                | Message::TeamConfigEvent(_)
        ) {
            // They hear of their teams.
            sessions.extend(&self.supervisors);
        }
        for instrument in &event.instruments {
            sessions.extend(self.desks.get(instrument));
            sessions.extend(self.devices.get(instrument).into_iter().flatten());
        }
        // A few sorted runs: that is what this kind of sorting is quick at.
        sessions.sort();
        sessions.dedup();
    }
}

fn forget<K, Q>(sets: &mut HashMap<K, BTreeSet<SessionId>>, key: &Q, id: SessionId)
where
    K: Hash + Eq + std::borrow::Borrow<Q>,
    Q: Hash + Eq + ?Sized,
{
    if let Some(set) = sets.get_mut(key) {
        set.remove(&id);
        if set.is_empty() {
            sets.remove(key);
        }
    }
}
