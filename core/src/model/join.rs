//! Conferences and transfers: two calls become one, which may have a third id.

use super::call::{put, Heard, Party};
use super::calls::{At, Named, MAX_HEARD};
use super::{Call, CallEnd, CallKey, Change, DeviceId, Model};
use crate::messages::{CallConferencedEvent, CallTransferredEvent, ConnectedParty};
use crate::wire::Connection;
use crate::{DeviceIdType, EventCause, LocalConnectionState};

/// The most parties that the events list.
const MAX_LISTED: usize = 16;

/// What both events have alike.
struct Joined<'a> {
    primary: At<'a>,
    secondary: At<'a>,
    parties: &'a [ConnectedParty],
    /// The device that had both calls, with its connections to them.
    controller: Option<&'a str>,
    /// Another device that the event names by its type.
    other: (Option<DeviceIdType>, Option<&'a str>),
    controller_kind: Option<DeviceIdType>,
    /// In a conference the controller goes on, and talks.
    conference: bool,
    cause: Option<EventCause>,
}

macro_rules! joined {
    ($e:ident, $controller:ident $controller_kind:ident, $other:ident $other_kind:ident, $conference:expr) => {
        Joined {
            primary: At {
                peripheral: $e.peripheral_id,
                monitor: $e.monitor_id,
                call_id: $e.primary_call_id,
                kind: $e.primary_device_id_type,
                device_id: $e.primary_device_id.as_deref().filter(|id| !id.is_empty()),
            },
            secondary: At {
                peripheral: $e.peripheral_id,
                monitor: $e.monitor_id,
                call_id: $e.secondary_call_id,
                kind: $e.secondary_device_id_type,
                device_id: $e.secondary_device_id.as_deref().filter(|id| !id.is_empty()),
            },
            parties: &$e.parties,
            controller: $e.$controller.as_deref(),
            controller_kind: $e.$controller_kind,
            other: ($e.$other_kind, $e.$other.as_deref()),
            conference: $conference,
            cause: $e.event_cause,
        }
    };
}

impl Model {
    pub(super) fn conferenced(&mut self, e: &CallConferencedEvent) {
        let joined = joined!(
            e,
            controller_device_id controller_device_type,
            added_party_device_id added_party_device_type,
            true
        );
        let key = self.join(&joined);
        self.target_is(key, e.skill_group_number, e.skill_group_id);
    }

    pub(super) fn transferred(&mut self, e: &CallTransferredEvent) {
        let joined = joined!(
            e,
            transferring_device_id transferring_device_type,
            transferred_device_id transferred_device_type,
            false
        );
        let key = self.join(&joined);
        self.target_is(key, e.skill_group_number, e.skill_group_id);
    }

    fn target_is(&mut self, key: Option<CallKey>, number: Option<u32>, id: Option<u32>) {
        let Some(call) = key.and_then(|key| self.calls.get_mut(&key)) else { return };
        let mut differs = put(&mut call.data.skill_group_number, &number);
        differs |= put(&mut call.data.skill_group_id, &id);
        let key = call.key;
        self.tell_data(key, differs);
    }

    /// Gives the call that goes on.
    fn join(&mut self, joined: &Joined<'_>) -> Option<CallKey> {
        let primary = self.find(&joined.primary);
        let secondary = self.find(&joined.secondary);
        let new = At { call_id: new_id(joined), device_id: None, kind: None, ..joined.primary };
        // With a third id it is the primary call that goes on, which may have that id already, by
        // CALL_DATA_UPDATE_EVENT, as may the secondary call where a monitor told of that one first.
        let third = self.candidates(&new).last().copied();
        let known = match new.call_id {
            id if id == joined.secondary.call_id && id != joined.primary.call_id => secondary,
            _ => primary.or(third),
        };
        let key = match known.or(primary).or(third).or(secondary) {
            Some(key) => key,
            None => self.create(&new, Some(new.monitor), false)?,
        };
        let others = [primary, secondary, third].into_iter().flatten();
        let others: Vec<CallKey> = others.filter(|other| *other != key).collect();
        if secondary == Some(key) && new.call_id != joined.secondary.call_id {
            // It is the primary call from now on, and what names that one was never told.
            if let Some(call) = self.calls.get_mut(&key) {
                call.data.call_reference_id = None;
            }
        }
        self.rekey(key, new.call_id);
        self.parties_are(key, joined, &others);
        self.move_heard(key, joined, primary, secondary);
        if let Some(third) = third.filter(|third| *third != key) {
            self.move_heard_where(third, key, |heard| {
                Some(heard.at.clone()).filter(|at| at.call_id == new.call_id)
            });
        }
        if !self.calls.get(&key).is_some_and(|call| call.is_heard_by(new.monitor)) {
            self.hear(key, &new, false);
        }
        for other in others {
            self.clear(other, joined.cause);
            // Its id is that of the call that goes on, if it had a third one already.
            let old = joined.secondary.call_id.filter(|id| Some(*id) != new.call_id);
            if third == Some(other) && old.is_some() {
                self.rekey(other, old);
            }
            self.remove_if_unheard(other, CallEnd::Merged(key));
        }
        Some(key)
    }

    /// The call's parties are those that the event lists, each in the state that it had before.
    fn parties_are(&mut self, key: CallKey, joined: &Joined<'_>, others: &[CallKey]) {
        let mut old: Vec<Party> = Vec::new();
        for source in std::iter::once(&key).chain(others) {
            let parties = self.calls.get(source).map(|call| call.parties.as_slice());
            for party in parties.unwrap_or_default() {
                if !old.iter().any(|other| is_same_device(other, party)) {
                    old.push(party.clone());
                }
            }
        }
        let listed =
            if joined.parties.is_empty() { unlisted(&old, joined) } else { listed(&old, joined) };
        for party in &listed {
            self.put_party(key, party.clone(), joined.cause);
        }
        // More than the event can list: the others are there still, but who transferred.
        let full = joined.parties.len() >= MAX_LISTED;
        let controller = joined.controller.filter(|_| !joined.conference);
        self.remove_parties(key, joined.cause, |party| {
            let left = controller.is_some() && party.device_id() == controller;
            (!full || left) && !listed.iter().any(|other| is_same_device(other, party))
        });
    }

    /// Those parties are out of the call.
    pub(super) fn remove_parties(
        &mut self,
        key: CallKey,
        cause: Option<EventCause>,
        leaves: impl Fn(&Party) -> bool,
    ) {
        loop {
            let parties = self.calls.get(&key).map(|call| call.parties.as_slice());
            let Some(place) = parties.unwrap_or_default().iter().position(&leaves) else { return };
            self.remove_party(key, place, cause);
        }
    }

    /// A party as it is now: one that is new, or one that has another connection or state.
    pub(super) fn put_party(&mut self, key: CallKey, party: Party, cause: Option<EventCause>) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        let place = call.parties.iter().position(|old| is_same_device(old, &party));
        let Some(place) = place else { return self.add_party(key, party, cause) };
        let at = At::of(call.peripheral_id, 0, &party.connection);
        let device: Named<'_> = party.device.as_ref().map(|d| (d.kind, d.id.as_str()));
        self.name_party(key, place, &at, device);
        if let Some(state) = party.state {
            self.change_state(key, place, state, cause);
        }
    }

    /// Whoever heard of the primary call hears of the one that goes on. END_CALL_EVENT of the
    /// secondary call still comes, but to who knew that one alone.
    fn move_heard(
        &mut self,
        key: CallKey,
        joined: &Joined<'_>,
        primary: Option<CallKey>,
        secondary: Option<CallKey>,
    ) {
        if let Some(source) = primary {
            self.move_heard_of(source, key, joined);
        }
        let monitor = joined.primary.monitor;
        let knows = self.calls.get(&key).is_some_and(|call| call.is_heard_by(monitor));
        if let Some(source) = secondary.filter(|source| *source == key || !knows) {
            self.move_heard_of(source, key, joined);
        }
    }

    fn move_heard_of(&mut self, source: CallKey, key: CallKey, joined: &Joined<'_>) {
        // Of one device's connections to both calls only that to the primary call goes on.
        let ends = |heard: &Heard| {
            joined.secondary.call_id != joined.primary.call_id
                && heard.at.call_id == joined.secondary.call_id
                && heard.at.device_id.as_deref() == joined.controller
                && joined.controller.is_some()
        };
        let goes_on = |heard: &Heard| {
            let own = heard.monitor.is_none_or(|monitor| monitor == joined.primary.monitor);
            let device = heard.at.device_id.as_ref();
            let party = joined.parties.iter().find(|party| {
                device.is_some() && party.connected_party_device_id.as_ref() == device
            });
            party.filter(|_| own && !ends(heard)).map(connection_of)
        };
        self.move_heard_where(source, key, goes_on);
    }

    /// Those who hear of one call hear of another one from now on, under the connection that is
    /// given for them.
    fn move_heard_where(
        &mut self,
        source: CallKey,
        key: CallKey,
        goes_on: impl Fn(&Heard) -> Option<Connection>,
    ) {
        let mut moved: Vec<Heard> = Vec::new();
        self.change_ids(source, |call| {
            call.heard.retain_mut(|heard| match goes_on(heard) {
                Some(at) => {
                    heard.at = at;
                    if source != key {
                        moved.push(heard.clone());
                    }
                    source == key
                }
                None => true,
            });
        });
        if !moved.is_empty() {
            self.change_ids(key, |call| add_heard(call, moved));
        }
    }

    /// One call is known as two: the first goes into the other one.
    pub(super) fn merge(&mut self, from: CallKey, into: CallKey) {
        let Some(call) = self.calls.get(&from) else { return };
        let (parties, heard) = (call.parties.clone(), call.heard.clone());
        for mut party in parties {
            let new = self.calls.get(&into).and_then(|call| call.call_id);
            party.connection.call_id = new;
            self.put_party(into, party, None);
        }
        self.change_ids(into, |call| add_heard(call, heard));
        self.remove_call(from, CallEnd::Merged(into));
    }
}

fn add_heard(call: &mut Call, heard: Vec<Heard>) {
    for heard in heard {
        if !call.heard.contains(&heard) && call.heard.len() < MAX_HEARD {
            call.heard.push(heard);
        }
    }
}

/// ConnectedPartyCallID, or the primary call's where no party is listed.
fn new_id(joined: &Joined<'_>) -> Option<u32> {
    let listed = joined.parties.iter().find_map(|party| party.connected_party_call_id);
    listed.or(joined.primary.call_id).or(joined.secondary.call_id)
}

fn connection_of(party: &ConnectedParty) -> Connection {
    Connection {
        call_id: party.connected_party_call_id,
        device_id_type: party.connected_party_device_id_type,
        device_id: party.connected_party_device_id.clone(),
    }
}

/// Whether both are of one device, whatever the ids of their calls.
pub(super) fn is_same_device(one: &Party, other: &Party) -> bool {
    let (a, b) = (&one.connection.device_id, &other.connection.device_id);
    match (a, b) {
        (Some(a), Some(b)) => a == b,
        _ => one.device_id().is_some() && one.device_id() == other.device_id(),
    }
}

/// The parties as the event lists them.
fn listed(old: &[Party], joined: &Joined<'_>) -> Vec<Party> {
    let known_by_device_only =
        || old.iter().filter(|party| party.connection.device_id.is_none()).collect::<Vec<_>>();
    let mut new: Vec<Party> = Vec::new();
    for entry in joined.parties.iter().filter(|e| e.connected_party_device_id.is_some()) {
        let mut party = Party::new(connection_of(entry), None, None);
        let same = old.iter().find(|known| is_same_device(known, &party));
        if let Some(known) = same {
            let connection = party.connection;
            party = Party { connection, ..known.clone() };
        }
        name_by_role(&mut party, joined);
        new.push(party);
    }
    // One caller without a connection, one connection without a device: they are the same.
    let callers = known_by_device_only();
    let is_new = |party: &&mut Party| {
        party.device_id().is_none() && !old.iter().any(|known| is_same_device(known, party))
    };
    let mut strangers: Vec<&mut Party> = new.iter_mut().filter(is_new).collect();
    if let ([caller], [stranger]) = (callers.as_slice(), strangers.as_mut_slice()) {
        let connection = stranger.connection.clone();
        **stranger = Party { connection, ..(*caller).clone() };
    }
    new
}

/// What the event tells of controller and the other device.
fn name_by_role(party: &mut Party, joined: &Joined<'_>) {
    let id = party.device_id().map(str::to_owned);
    let is = |device: Option<&str>| device.is_some() && id.as_deref() == device;
    let kind = match () {
        () if is(joined.controller) => joined.controller_kind,
        () if is(joined.other.1) => joined.other.0,
        () => None,
    };
    if let (Some(kind), None, Some(id)) = (kind, &party.device, id.clone()) {
        party.device = Some(DeviceId { kind: Some(kind), id });
    }
    if joined.conference && is(joined.controller) {
        party.state = Some(LocalConnectionState::CONNECT);
    }
}

/// Without a list all go on, but for whoever transferred.
fn unlisted(old: &[Party], joined: &Joined<'_>) -> Vec<Party> {
    let stays = |party: &&Party| {
        joined.conference || joined.controller.is_none() || party.device_id() != joined.controller
    };
    let id = new_id(joined);
    let party = |party: &Party| {
        let mut party = party.clone();
        party.connection.call_id = id;
        name_by_role(&mut party, joined);
        party
    };
    old.iter().filter(stays).map(party).collect()
}

impl Model {
    /// A monitor of the session was stopped, by MONITOR_STOP_CONF or the like: no END_CALL_EVENT
    /// will come to it. Calls that no other monitor tells of leave the model.
    pub fn monitor_stopped(&mut self, monitor_id: u32) -> Vec<Change> {
        self.stop_monitor(monitor_id);
        std::mem::take(&mut self.changes)
    }

    pub(super) fn stop_monitor(&mut self, monitor_id: u32) {
        let own = |heard: &Heard| heard.monitor == Some(monitor_id);
        let calls = self.calls.values().filter(|call| call.heard.iter().any(own));
        for key in calls.map(|call| call.key).collect::<Vec<_>>() {
            self.change_ids(key, |call| call.heard.retain(|heard| !own(heard)));
            self.remove_if_unheard(key, CallEnd::MonitorStopped);
        }
    }
}
