//! The table of calls: which call an event is about, and by whom it is heard of.

use super::call::{Heard, Party};
use super::{Call, CallData, CallEnd, CallKey, Change, DeviceId, Limit, Model};
use crate::wire::Connection;
use crate::{ConnectionDeviceIdType, DeviceIdType, EventCause, LocalConnectionState};

/// Parties of a call that are kept; messages list 16 at most.
const MAX_PARTIES: usize = 64;
/// Monitors that may hear of one call.
pub(super) const MAX_HEARD: usize = 64;

/// The connection that a message names, and through what it was heard.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'a> {
    pub peripheral: Option<u32>,
    pub monitor: u32,
    pub call_id: Option<u32>,
    pub kind: Option<ConnectionDeviceIdType>,
    pub device_id: Option<&'a str>,
}

impl<'a> At<'a> {
    pub fn of(peripheral: Option<u32>, monitor: u32, connection: &'a Connection) -> At<'a> {
        At {
            peripheral,
            monitor,
            call_id: connection.call_id,
            kind: connection.device_id_type,
            device_id: connection.device_id.as_deref().filter(|id| !id.is_empty()),
        }
    }

    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.call_id,
            device_id_type: self.kind,
            device_id: self.device_id.map(str::to_owned),
        }
    }

    /// Whether that is the same connection, whatever the call's id is: a type that nobody told fits
    /// any.
    pub fn is_device_of(&self, connection: &Connection) -> bool {
        self.device_id.is_some()
            && connection.device_id.as_deref() == self.device_id
            && (connection.device_id_type == self.kind
                || self.kind.is_none()
                || connection.device_id_type.is_none())
    }

    pub fn is(&self, connection: &Connection) -> bool {
        self.call_id == connection.call_id && self.is_device_of(connection)
    }

    /// The device that its ConnectionDeviceID names, where it is a static one.
    fn static_device(&self) -> Option<&'a str> {
        self.device_id.filter(|_| self.kind == Some(ConnectionDeviceIdType::STATIC))
    }
}

/// A device that an event names: its type and its id.
pub(super) type Named<'a> = Option<(Option<DeviceIdType>, &'a str)>;

/// The device of an event, if it has one.
pub(super) fn named(kind: Option<DeviceIdType>, id: &Option<String>) -> Named<'_> {
    id.as_deref().filter(|id| !id.is_empty()).map(|id| (kind, id))
}

impl Call {
    /// The place of the party with that connection, or at that device.
    pub(super) fn place_of(&self, at: &At<'_>, device: Named<'_>) -> Option<usize> {
        let parties = &self.parties;
        let by_connection = parties.iter().position(|party| at.is_device_of(&party.connection));
        by_connection.or_else(|| {
            // One that was known by its device only.
            let id = device.map(|(_, id)| id).or(at.static_device())?;
            let unnamed =
                |party: &Party| at.device_id.is_none() || party.connection.device_id.is_none();
            parties.iter().position(|party| unnamed(party) && party.device_id() == Some(id))
        })
    }

    /// Whether a device takes part, or its session is told of the call.
    pub(super) fn is_at(&self, device_id: &str) -> bool {
        self.parties.iter().any(|party| party.device_id() == Some(device_id))
            || self.heard.iter().any(|heard| {
                heard.at.device_id_type == Some(ConnectionDeviceIdType::STATIC)
                    && heard.at.device_id.as_deref() == Some(device_id)
            })
    }

    fn ids(&self) -> Vec<u32> {
        let heard = self.heard.iter().filter_map(|heard| heard.at.call_id);
        let mut ids: Vec<u32> = self.call_id.into_iter().chain(heard).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    pub(super) fn is_heard_by(&self, monitor: u32) -> bool {
        self.heard.iter().any(|heard| heard.monitor == Some(monitor))
    }
}

impl Model {
    /// The call that a connection belongs to: several may have the same ConnectionCallID.
    pub(super) fn find(&self, at: &At<'_>) -> Option<CallKey> {
        let keys = self.peripherals.get(&at.peripheral)?.by_call_id.get(&at.call_id?)?;
        match keys.as_slice() {
            [only] => Some(*only),
            several => {
                let has = |key: &&CallKey| {
                    self.calls.get(key).is_some_and(|call| {
                        call.parties.iter().any(|party| at.is(&party.connection))
                            || call.heard.iter().any(|heard| at.is(&heard.at))
                    })
                };
                several.iter().rev().find(has).or(several.last()).copied()
            }
        }
    }

    /// All calls with that ConnectionCallID, the latest first.
    pub(super) fn candidates(&self, at: &At<'_>) -> Vec<CallKey> {
        let peripheral = self.peripherals.get(&at.peripheral);
        let keys = peripheral.zip(at.call_id).and_then(|(p, id)| p.by_call_id.get(&id));
        keys.map(|keys| keys.iter().rev().copied().collect()).unwrap_or_default()
    }

    /// The call that an event is about, which may be the first that tells of it.
    pub(super) fn touch(&mut self, at: &At<'_>) -> Option<CallKey> {
        match self.find(at) {
            Some(key) => {
                self.hear(key, at, false);
                Some(key)
            }
            None => self.create(at, Some(at.monitor), false),
        }
    }

    /// A new call; `None` where the event names none, or there is no room for its peripheral.
    pub(super) fn create(
        &mut self,
        at: &At<'_>,
        monitor: Option<u32>,
        begun: bool,
    ) -> Option<CallKey> {
        at.call_id?;
        self.peripheral(at.peripheral)?;
        if self.calls.len() >= self.limits.calls.max(1) {
            self.tell(Change::LimitReached { limit: Limit::Calls });
            let oldest = self.calls.keys().next().copied();
            oldest.into_iter().for_each(|key| self.remove_call(key, CallEnd::TooManyCalls));
        }
        let key = CallKey(self.next_key);
        self.next_key += 1;
        let call = Call {
            key,
            peripheral_id: at.peripheral,
            call_id: at.call_id,
            parties: Vec::new(),
            data: CallData::default(),
            calling: None,
            called: None,
            last_redirect: None,
            consults: None,
            secondary_call_id: None,
            num_queued: None,
            queued_for: Vec::new(),
            recorded: false,
            greeting: false,
            emergency: false,
            cleared: false,
            unsure: false,
            since: self.now,
            heard: vec![Heard { monitor, at: at.connection(), begun }],
        };
        self.calls.insert(key, call);
        self.index(key);
        self.tell(Change::CallAppeared { call: key });
        Some(key)
    }

    /// Notes that this monitor hears of the call. What an older session heard of goes over to it.
    pub(super) fn hear(&mut self, key: CallKey, at: &At<'_>, begun: bool) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        if !begun && call.is_heard_by(at.monitor) {
            return;
        }
        let own = Some(at.monitor);
        let mut places = 0..call.heard.len();
        let heard = &call.heard;
        let place = places
            .clone()
            .find(|i| heard[*i].monitor == own && (at.is(&heard[*i].at) || !heard[*i].begun))
            .or_else(|| {
                places.clone().find(|i| heard[*i].monitor.is_none() && at.is(&heard[*i].at))
            })
            .or_else(|| places.find(|i| heard[*i].monitor.is_none()));
        let room = heard.len() < MAX_HEARD;
        let known = match place {
            Some(place) => call.heard.get_mut(place),
            None => None,
        };
        match known {
            Some(heard) => {
                heard.monitor = own;
                heard.begun |= begun;
                if begun && !at.is(&heard.at) {
                    self.change_ids(key, |call| {
                        if let Some(heard) = place.and_then(|place| call.heard.get_mut(place)) {
                            heard.at = at.connection();
                        }
                    });
                }
            }
            None if room => self.change_ids(key, |call| {
                call.heard.push(Heard { monitor: own, at: at.connection(), begun });
            }),
            None => {}
        }
    }

    /// END_CALL_EVENT has come to this monitor.
    pub(super) fn end(&mut self, at: &At<'_>) {
        let Some(key) = self.find(at) else { return };
        let Some(call) = self.calls.get(&key) else { return };
        let own = |heard: &Heard| heard.monitor == Some(at.monitor);
        let exact = call.heard.iter().position(|heard| own(heard) && at.is(&heard.at));
        let place = exact.or_else(|| call.heard.iter().position(own));
        self.change_ids(key, |call| match place {
            Some(place) => drop(call.heard.remove(place)),
            // A call of an older session, of which nothing was heard in this one.
            None => call.heard.retain(|heard| heard.monitor.is_some()),
        });
        self.remove_if_unheard(key, CallEnd::EndCall);
    }

    pub(super) fn remove_if_unheard(&mut self, key: CallKey, why: CallEnd) {
        if self.calls.get(&key).is_some_and(|call| call.heard.is_empty()) {
            self.remove_call(key, why);
        }
    }

    pub(super) fn remove_call(&mut self, key: CallKey, why: CallEnd) {
        self.unindex(key);
        let Some(call) = self.calls.remove(&key) else { return };
        for party in &call.parties {
            if let Some(id) = party.device_id() {
                Model::device_leaves(&mut self.peripherals, call.peripheral_id, id, key);
            }
        }
        self.tell(Change::CallEnded { call: Box::new(call), why });
    }

    /// A change to the ids that a call is found by.
    pub(super) fn change_ids(&mut self, key: CallKey, change: impl FnOnce(&mut Call)) {
        self.unindex(key);
        if let Some(call) = self.calls.get_mut(&key) {
            change(call);
        }
        self.index(key);
    }

    fn index(&mut self, key: CallKey) {
        let Some(call) = self.calls.get(&key) else { return };
        let Some(peripheral) = self.peripherals.get_mut(&call.peripheral_id) else { return };
        for id in call.ids() {
            let keys = peripheral.by_call_id.entry(id).or_default();
            if let Err(place) = keys.binary_search(&key) {
                keys.insert(place, key);
            }
        }
    }

    fn unindex(&mut self, key: CallKey) {
        let Some(call) = self.calls.get(&key) else { return };
        let Some(peripheral) = self.peripherals.get_mut(&call.peripheral_id) else { return };
        for id in call.ids() {
            if let Some(keys) = peripheral.by_call_id.get_mut(&id) {
                keys.retain(|other| *other != key);
                if keys.is_empty() {
                    peripheral.by_call_id.remove(&id);
                }
            }
        }
    }

    /// The call has another ConnectionCallID, and so have the connections that had its old one.
    pub(super) fn rekey(&mut self, key: CallKey, new: Option<u32>) {
        let Some(old) = self.calls.get(&key).map(|call| call.call_id) else { return };
        if old == new {
            return;
        }
        self.change_ids(key, |call| {
            call.call_id = new;
            for party in call.parties.iter_mut().filter(|p| p.connection.call_id == old) {
                party.connection.call_id = new;
            }
        });
        self.tell(Change::CallRekeyed { call: key, old, new });
    }

    /// A connection of the call has that state now; LCS_NULL takes the party out of it.
    pub(super) fn set_state(
        &mut self,
        key: CallKey,
        at: &At<'_>,
        device: Named<'_>,
        state: LocalConnectionState,
        cause: Option<EventCause>,
    ) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        match call.place_of(at, device) {
            Some(place) if state == LocalConnectionState::NULL => {
                self.remove_party(key, place, cause);
            }
            Some(place) => {
                self.name_party(key, place, at, device);
                self.change_state(key, place, state, cause);
            }
            None if state == LocalConnectionState::NULL => {}
            None if at.device_id.is_none() && device.is_none() => {}
            None => {
                let device = device.map(|(kind, id)| DeviceId { kind, id: id.to_owned() });
                let connection = at.connection();
                self.add_party(key, Party::new(connection, device, Some(state)), cause);
            }
        }
    }

    pub(super) fn add_party(&mut self, key: CallKey, mut party: Party, cause: Option<EventCause>) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        if call.parties.len() >= MAX_PARTIES {
            return;
        }
        call.cleared = false;
        party.since = self.now;
        if let Some(id) = party.device_id() {
            let kind = party.device.as_ref().and_then(|device| device.kind);
            Model::device_joins(&mut self.peripherals, call.peripheral_id, (kind, id), key);
        }
        let change = connection_state(key, &party, None, party.state, cause);
        call.parties.push(party);
        self.tell(change);
    }

    pub(super) fn remove_party(&mut self, key: CallKey, place: usize, cause: Option<EventCause>) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        let party = call.parties.remove(place);
        if let Some(id) = party.device_id() {
            Model::device_leaves(&mut self.peripherals, call.peripheral_id, id, key);
        }
        let null = Some(LocalConnectionState::NULL);
        self.tell(connection_state(key, &party, party.state, null, cause));
        self.cleared_if_empty(key, cause);
    }

    fn cleared_if_empty(&mut self, key: CallKey, cause: Option<EventCause>) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        if call.parties.is_empty() && !std::mem::replace(&mut call.cleared, true) {
            self.tell(Change::CallCleared { call: key, cause });
        }
    }

    /// All parties are out of the call.
    pub(super) fn clear(&mut self, key: CallKey, cause: Option<EventCause>) {
        while self.calls.get(&key).is_some_and(|call| !call.parties.is_empty()) {
            self.remove_party(key, 0, cause);
        }
        self.cleared_if_empty(key, cause);
    }

    pub(super) fn change_state(
        &mut self,
        key: CallKey,
        place: usize,
        state: LocalConnectionState,
        cause: Option<EventCause>,
    ) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        let Some(party) = call.parties.get_mut(place) else { return };
        let old = party.state.replace(state);
        if old != Some(state) {
            party.since = self.now;
            let change = connection_state(key, party, old, Some(state), cause);
            self.tell(change);
        }
    }

    /// Takes what an event tells of a party's connection and device.
    pub(super) fn name_party(
        &mut self,
        key: CallKey,
        place: usize,
        at: &At<'_>,
        device: Named<'_>,
    ) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        let Some(party) = call.parties.get_mut(place) else { return };
        let known = party.device.as_ref();
        let same_device = device.is_none_or(|(kind, id)| known.is_some_and(|d| d.is(kind, id)));
        let same_connection = at.device_id.is_none() || at.is(&party.connection);
        if same_device && same_connection {
            return;
        }
        let old = party.device_id().map(str::to_owned);
        if at.device_id.is_some() {
            party.connection = at.connection();
        }
        if let Some((kind, id)) = device {
            let kind = kind.or(party.device.as_ref().filter(|d| d.id == id).and_then(|d| d.kind));
            party.device = Some(DeviceId { kind, id: id.to_owned() });
        }
        let new = party.device_id().map(str::to_owned);
        let kind = party.device.as_ref().and_then(|device| device.kind);
        let peripheral = call.peripheral_id;
        if let Some(old) = old.filter(|old| new.as_ref() != Some(old)) {
            Model::device_leaves(&mut self.peripherals, peripheral, &old, key);
        }
        if let Some(new) = &new {
            Model::device_joins(&mut self.peripherals, peripheral, (kind, new), key);
        }
    }
}

impl Party {
    pub(super) fn new(
        connection: Connection,
        device: Option<DeviceId>,
        state: Option<LocalConnectionState>,
    ) -> Party {
        Party {
            connection,
            device,
            state,
            since: None,
            line_handle: None,
            line_type: None,
            audio_in: false,
            audio_out: false,
        }
    }
}

fn connection_state(
    call: CallKey,
    party: &Party,
    old: Option<LocalConnectionState>,
    new: Option<LocalConnectionState>,
    cause: Option<EventCause>,
) -> Change {
    let (connection, device) = (party.connection.clone(), party.device_id().map(str::to_owned));
    Change::ConnectionState { call, connection, device, old, new, cause }
}
