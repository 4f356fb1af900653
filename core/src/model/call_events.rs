//! What each call event does to its call.

use super::call::{merge, put, put_all, put_context, put_keys, put_target, Party};
use super::calls::{named, At, Named};
use super::{CallEnd, CallKey, Change, DeviceId, Model};
use crate::messages::*;
use crate::wire::Connection;
use crate::{Event, EventCause, LocalConnectionState as State};

/// The connection that an event is about.
macro_rules! at {
    ($event:expr) => {
        At {
            peripheral: $event.peripheral_id,
            monitor: $event.monitor_id,
            call_id: $event.connection_call_id,
            kind: $event.connection_device_id_type,
            device_id: $event.connection_device_id.as_deref().filter(|id| !id.is_empty()),
        }
    };
}

impl Model {
    pub(super) fn call_event(&mut self, event: &Event) {
        match event {
            Event::BeginCall(e) => self.begin_call(e),
            Event::EndCall(e) => self.end(&at!(e)),
            Event::CallDataUpdate(e) => self.call_data_update(e),
            Event::CallDelivered(e) => self.delivered(e),
            Event::CallEstablished(e) => self.established(e),
            Event::CallServiceInitiated(e) => self.service_initiated(e),
            Event::CallOriginated(e) => self.originated(e),
            Event::CallReachedNetwork(e) => self.reached_network(e),
            Event::CallQueued(e) => self.queued(&at!(e), e),
            Event::CallDequeued(e) => self.dequeued(&at!(e), e),
            Event::CallHeld(e) => {
                let device = named(e.holding_device_type, &e.holding_device_id);
                self.connection_is(&at!(e), device, State::HOLD, e.event_cause);
            }
            Event::CallRetrieved(e) => {
                let device = named(e.retrieving_device_type, &e.retrieving_device_id);
                self.connection_is(&at!(e), device, State::CONNECT, e.event_cause);
            }
            Event::CallFailed(e) => {
                let called = named(e.called_device_type, &e.called_device_id);
                let key = self.connection_is(&at!(e), None, State::FAIL, e.event_cause);
                self.devices_are(key, None, called, None);
            }
            Event::CallDiverted(e) => {
                let device = named(e.diverting_device_type, &e.diverting_device_id);
                let called = named(e.called_device_type, &e.called_device_id);
                let key = self.find(&at!(e));
                self.devices_are(key, None, called, None);
                // That is how a call leaves a queue for an agent.
                key.into_iter().for_each(|key| self.waits_no_more(key));
                self.connection_over(&at!(e), device, e.event_cause);
            }
            Event::CallConnectionCleared(e) => {
                let device = named(e.releasing_device_type, &e.releasing_device_id);
                self.connection_over(&at!(e), device, e.event_cause);
            }
            Event::CallCleared(e) => {
                if let Some(key) = self.find(&at!(e)) {
                    self.clear(key, e.event_cause);
                    self.waits_no_more(key);
                    self.silent(key);
                }
            }
            Event::CallConferenced(e) => self.conferenced(e),
            Event::CallTransferred(e) => self.transferred(e),
            Event::RtpStarted(e) => self.audio(&at!(e), e.direction, true),
            Event::RtpStopped(e) => self.audio(&at!(e), e.direction, false),
            Event::CallAgentGreeting(e) => self.greeting(&at!(e), e),
            Event::NetworkRecordingStarted(e) => {
                let key = self.touch(&at!(e));
                self.recording(key, true);
            }
            Event::NetworkRecordingEnded(e) => self.recording(self.find(&at!(e)), false),
            Event::NetworkRecordingFailed(e) => self.recording(self.find(&at!(e)), false),
            Event::NetworkRecordingTargetInfo(e) => drop(self.touch(&at!(e))),
            Event::EmergencyCall(e) => self.emergency(e),
            Event::CallAttributeChange(e) => self.attribute_change(e),
            _ => {}
        }
    }

    fn begin_call(&mut self, e: &BeginCallEvent) {
        let at = at!(e);
        let Some(key) = self.begun(&at, e) else { return };
        let Some(call) = self.calls.get_mut(&key) else { return };
        call.unsure = false;
        let data = &mut call.data;
        let mut differs = put_context!(data, e);
        differs |= put(&mut data.call_type, &e.call_type);
        differs |= put_keys!(data, e);
        differs |= put_all(&mut data.named_variables, &e.named_variables);
        differs |= put_all(&mut data.named_arrays, &e.named_arrays);
        differs |= put_all(&mut data.cti_clients, &e.cti_clients);
        differs |= data.called_party_disposition != e.called_party_disposition;
        data.called_party_disposition = e.called_party_disposition;
        self.tell_data(key, differs);
    }

    /// The call that begins: a new one, or one that is known by other ways. Each monitor tells of
    /// a call once, so that a second beginning under the same id is of another call.
    fn begun(&mut self, at: &At<'_>, e: &BeginCallEvent) -> Option<CallKey> {
        for key in self.candidates(at) {
            let Some(call) = self.calls.get(&key) else { continue };
            let references = (&call.data.call_reference_id, &e.call_reference_id);
            let (same, other) = match references {
                (Some(old), Some(new)) => (old == new, old != new),
                _ => (false, false),
            };
            let own = |heard: &super::call::Heard| heard.monitor == Some(at.monitor);
            let began_otherwise = call.heard.iter().any(|h| own(h) && h.begun && !at.is(&h.at));
            if other && call.heard.iter().all(|heard| heard.monitor.is_none()) {
                // The id was given to another call while nothing could be heard.
                self.remove_call(key, CallEnd::WhileDisconnected);
            } else if same || !other && !began_otherwise {
                self.hear(key, at, true);
                return Some(key);
            }
        }
        self.create(at, Some(at.monitor), true)
    }

    fn call_data_update(&mut self, e: &CallDataUpdateEvent) {
        let old = at!(e);
        let new = At {
            call_id: e.new_connection_call_id.or(old.call_id),
            kind: e.new_connection_device_id_type.or(old.kind),
            device_id: e.new_connection_device_id.as_deref().or(old.device_id),
            ..old
        };
        let known = self.find(&old).or_else(|| self.find(&new));
        let Some(key) = known.or_else(|| self.create(&new, Some(new.monitor), false)) else {
            return;
        };
        self.hear(key, &old, false);
        let key = self.reconnect(key, &old, &new);
        let all_ecc = self.all_ecc_told;
        let Some(call) = self.calls.get_mut(&key) else { return };
        let data = &mut call.data;
        let mut differs = put_context!(data, e);
        differs |= put(&mut data.call_type, &e.call_type);
        differs |= put_keys!(data, e);
        differs |= put(&mut data.customer_phone_number, &e.customer_phone_number);
        differs |= put(&mut data.customer_account_number, &e.customer_account_number);
        if !e.cti_clients.is_empty() {
            differs |= put_all(&mut data.cti_clients, &e.cti_clients);
        }
        if all_ecc {
            differs |= put_all(&mut data.named_variables, &e.named_variables);
            differs |= put_all(&mut data.named_arrays, &e.named_arrays);
        } else {
            differs |=
                merge(&mut data.named_variables, &e.named_variables, |a, b| a.name == b.name);
            differs |= merge(&mut data.named_arrays, &e.named_arrays, |a, b| {
                (&a.name, a.index) == (&b.name, b.index)
            });
        }
        let fixed = (e.called_party_disposition, e.campaign_id, e.query_rule_id);
        differs |= fixed != (data.called_party_disposition, data.campaign_id, data.query_rule_id);
        (data.called_party_disposition, data.campaign_id, data.query_rule_id) = fixed;
        self.tell_data(key, differs);
    }

    /// A connection has another id, and its call with it. Gives the call that it is of now.
    fn reconnect(&mut self, key: CallKey, old: &At<'_>, new: &At<'_>) -> CallKey {
        if old.call_id == new.call_id && old.device_id == new.device_id && old.kind == new.kind {
            return key;
        }
        let place = self.calls.get(&key).and_then(|call| call.place_of(old, None));
        if let Some(place) = place {
            self.name_party(key, place, new, None);
        }
        self.change_ids(key, |call| {
            let own = |heard: &&mut super::call::Heard| heard.monitor == Some(new.monitor);
            let exact =
                call.heard.iter().position(|h| h.monitor == Some(new.monitor) && old.is(&h.at));
            let heard = match exact {
                Some(place) => call.heard.get_mut(place),
                None => call.heard.iter_mut().find(own),
            };
            if let Some(heard) = heard {
                heard.at = new.connection();
            }
        });
        let is_its_id = self.calls.get(&key).is_some_and(|call| call.call_id == old.call_id);
        if !is_its_id || old.call_id == new.call_id {
            return key;
        }
        let other = self.candidates(new).into_iter().find(|other| *other != key);
        match other {
            Some(other) if self.calls.get(&other).is_some_and(|c| c.call_id == new.call_id) => {
                // The earlier one is what the other was made for.
                let (older, younger) = (key.min(other), key.max(other));
                self.merge(younger, older);
                self.rekey(older, new.call_id);
                older
            }
            _ => {
                self.rekey(key, new.call_id);
                key
            }
        }
    }

    /// Tells that the context is different, if it is.
    pub(super) fn tell_data(&mut self, call: CallKey, differs: bool) {
        if differs {
            self.tell(Change::CallData { call });
        }
    }

    fn connection_is(
        &mut self,
        at: &At<'_>,
        device: Named<'_>,
        state: State,
        cause: Option<EventCause>,
    ) -> Option<CallKey> {
        let key = self.touch(at)?;
        self.set_state(key, at, device, state, cause);
        Some(key)
    }

    /// What is over begins nothing: a call that is not known stays unknown.
    fn connection_over(&mut self, at: &At<'_>, device: Named<'_>, cause: Option<EventCause>) {
        if let Some(key) = self.find(at) {
            self.hear(key, at, false);
            self.set_state(key, at, device, State::NULL, cause);
        }
    }

    /// Calling, called and last redirecting device, each where it is told.
    pub(super) fn devices_are(
        &mut self,
        key: Option<CallKey>,
        calling: Named<'_>,
        called: Named<'_>,
        redirect: Named<'_>,
    ) {
        let Some(call) = key.and_then(|key| self.calls.get_mut(&key)) else { return };
        let mut differs = false;
        for (old, new) in [
            (&mut call.calling, calling),
            (&mut call.called, called),
            (&mut call.last_redirect, redirect),
        ] {
            let same = |(kind, id): (_, &str)| old.as_ref().is_some_and(|old| old.is(kind, id));
            if let Some((kind, id)) = new.filter(|new| !same(*new)) {
                *old = Some(DeviceId { kind, id: id.to_owned() });
                differs = true;
            }
        }
        let call = call.key;
        if differs {
            self.tell(Change::CallDevices { call });
        }
    }

    /// The connection of another call that this one was made from.
    pub(super) fn consults(&mut self, key: CallKey, parent: Connection) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        if parent.call_id.is_some() && call.consults.as_ref() != Some(&parent) {
            call.consults = Some(parent);
            self.tell(Change::CallDevices { call: key });
        }
    }

    fn line_is(
        &mut self,
        key: CallKey,
        at: &At<'_>,
        handle: Option<u16>,
        kind: Option<crate::LineType>,
    ) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        let place = call.place_of(at, None);
        if let Some(party) = place.and_then(|place| call.parties.get_mut(place)) {
            party.line_handle = handle.or(party.line_handle);
            party.line_type = kind.or(party.line_type);
        }
    }

    fn delivered(&mut self, e: &CallDeliveredEvent) {
        let at = at!(e);
        let Some(key) = self.touch(&at) else { return };
        let alerting = named(e.alerting_device_type, &e.alerting_device_id);
        let calling = named(e.calling_device_type, &e.calling_device_id);
        let called = named(e.called_device_type, &e.called_device_id);
        let redirect = named(e.last_redirect_device_type, &e.last_redirect_device_id);
        // A trunk was seized: nothing rings yet.
        let seized = e.local_connection_state == Some(State::INITIATE) && alerting.is_none();
        let state = if seized { State::INITIATE } else { State::ALERTING };
        let state = self.state_after(key, (&at, alerting), state, e.event_cause);
        self.devices_are(Some(key), calling, called, redirect);
        self.caller_takes_part(key, &at, alerting, calling, State::INITIATE);
        self.set_state(key, &at, alerting, state, e.event_cause);
        self.line_is(key, &at, e.line_handle, e.line_type);
        let Some(call) = self.calls.get_mut(&key) else { return };
        call.secondary_call_id = e.secondary_connection_call_id.or(call.secondary_call_id);
        let data = &mut call.data;
        let mut differs = put_context!(data, e);
        differs |= put_target!(data, e);
        differs |= put(&mut data.trunk_number, &e.trunk_number);
        differs |= put(&mut data.trunk_group_number, &e.trunk_group_number);
        if !e.named_variables.is_empty() || !e.named_arrays.is_empty() {
            differs |= put_all(&mut data.named_variables, &e.named_variables);
            differs |= put_all(&mut data.named_arrays, &e.named_arrays);
        }
        self.tell_data(key, differs);
        self.waits_no_more(key);
    }

    /// The state that CALL_DELIVERED_EVENT or CALL_ESTABLISHED_EVENT tells of. After a switch-over
    /// the server sends both again, of calls that are further already, to tell of their parties.
    fn state_after(
        &self,
        key: CallKey,
        (at, device): (&At<'_>, Named<'_>),
        told: State,
        cause: Option<EventCause>,
    ) -> State {
        let known = self.calls.get(&key).and_then(|call| {
            let party = call.parties.get(call.place_of(at, device)?)?;
            party.state.filter(|state| [State::CONNECT, State::HOLD].contains(state))
        });
        match cause {
            Some(EventCause::CALL_PARTY_UPDATE_IND) => known.unwrap_or(told),
            _ => told,
        }
    }

    /// A caller whose connection no event has named takes part as well. Only in a call that has
    /// nobody else: after transfers CallingDeviceID may be one who has left.
    pub(super) fn caller_takes_part(
        &mut self,
        key: CallKey,
        at: &At<'_>,
        other: Named<'_>,
        calling: Named<'_>,
        state: State,
    ) {
        let (Some((kind, id)), Some(call)) = (calling, self.calls.get(&key)) else { return };
        let own = call.place_of(at, other);
        let alone = call.parties.len() == usize::from(own.is_some());
        let is_itself = other.is_some_and(|(_, other)| other == id) || at.device_id == Some(id);
        if !alone || is_itself {
            return;
        }
        let connection =
            Connection { call_id: call.call_id, device_id_type: None, device_id: None };
        let device = Some(DeviceId { kind, id: id.to_owned() });
        self.add_party(key, Party::new(connection, device, Some(state)), None);
    }

    fn established(&mut self, e: &CallEstablishedEvent) {
        let at = at!(e);
        let Some(key) = self.answered_call(&at) else { return };
        let answering = named(e.answering_device_type, &e.answering_device_id);
        let calling = named(e.calling_device_type, &e.calling_device_id);
        let called = named(e.called_device_type, &e.called_device_id);
        let redirect = named(e.last_redirect_device_type, &e.last_redirect_device_id);
        self.devices_are(Some(key), calling, called, redirect);
        self.caller_takes_part(key, &at, answering, calling, State::CONNECT);
        let state = self.state_after(key, (&at, answering), State::CONNECT, e.event_cause);
        self.set_state(key, &at, answering, state, e.event_cause);
        self.line_is(key, &at, e.line_handle, e.line_type);
        // Whoever called is through now.
        let parties = self.calls.get(&key).map_or(0, |call| call.parties.len());
        for place in 0..parties {
            let state = self.calls.get(&key).and_then(|call| call.parties.get(place)?.state);
            if state == Some(State::INITIATE) {
                self.change_state(key, place, State::CONNECT, e.event_cause);
            }
        }
        let Some(call) = self.calls.get_mut(&key) else { return };
        let data = &mut call.data;
        let mut differs = put_target!(data, e);
        differs |= put(&mut data.trunk_number, &e.trunk_number);
        differs |= put(&mut data.trunk_group_number, &e.trunk_group_number);
        self.tell_data(key, differs);
        self.waits_no_more(key);
    }

    /// Of two calls with the same id, as some peripherals give a consult call that of its parent,
    /// a new connection is of the one that nobody has answered yet.
    fn answered_call(&mut self, at: &At<'_>) -> Option<CallKey> {
        let candidates = self.candidates(at);
        if candidates.len() > 1 {
            let call = |key: &CallKey| self.calls.get(key);
            let has = |key: &CallKey| call(key).is_some_and(|c| c.place_of(at, None).is_some());
            let unanswered = |key: &CallKey| {
                call(key).is_some_and(|call| {
                    let talks = |party: &&Party| party.state == Some(State::CONNECT);
                    call.parties.iter().filter(talks).count() == 0
                        && !call.parties.iter().any(|party| party.state == Some(State::HOLD))
                })
            };
            let found = candidates.iter().copied().find(|key| has(key));
            let found = found.or_else(|| candidates.iter().copied().find(|key| unanswered(key)));
            if let Some(key) = found {
                self.hear(key, at, false);
                return Some(key);
            }
        }
        self.touch(at)
    }

    fn service_initiated(&mut self, e: &CallServiceInitiatedEvent) {
        let at = at!(e);
        let Some(key) = self.touch(&at) else { return };
        let calling = named(e.calling_device_type, &e.calling_device_id);
        self.devices_are(Some(key), calling, None, None);
        self.set_state(key, &at, calling, State::INITIATE, e.event_cause);
        self.line_is(key, &at, e.line_handle, e.line_type);
        let parent = Connection {
            call_id: e.coc_connection_call_id,
            device_id_type: e.coc_call_connection_device_id_type,
            device_id: e.coc_call_connection_device_id.clone(),
        };
        self.consults(key, parent);
        let Some(call) = self.calls.get_mut(&key) else { return };
        let mut differs = put_target!(&mut call.data, e);
        differs |= put(&mut call.data.call_reference_id, &e.call_reference_id);
        self.tell_data(key, differs);
    }

    fn originated(&mut self, e: &CallOriginatedEvent) {
        let at = at!(e);
        let Some(key) = self.touch(&at) else { return };
        let calling = named(e.calling_device_type, &e.calling_device_id);
        let called = named(e.called_device_type, &e.called_device_id);
        self.devices_are(Some(key), calling, called, None);
        self.set_state(key, &at, calling, State::INITIATE, e.event_cause);
        self.line_is(key, &at, e.line_handle, e.line_type);
        let Some(call) = self.calls.get_mut(&key) else { return };
        let differs = put_target!(&mut call.data, e);
        self.tell_data(key, differs);
    }

    fn reached_network(&mut self, e: &CallReachedNetworkEvent) {
        let at = at!(e);
        let Some(key) = self.touch(&at) else { return };
        let called = named(e.called_device_type, &e.called_device_id);
        self.devices_are(Some(key), None, called, None);
        let Some(call) = self.calls.get_mut(&key) else { return };
        // It tells of the network, not of the caller, whose state others may have told.
        if call.place_of(&at, None).is_none() {
            self.set_state(key, &at, None, State::INITIATE, e.event_cause);
        }
        self.line_is(key, &at, e.line_handle, e.line_type);
        let Some(call) = self.calls.get_mut(&key) else { return };
        let mut differs = put(&mut call.data.trunk_number, &e.trunk_number);
        differs |= put(&mut call.data.trunk_group_number, &e.trunk_group_number);
        self.tell_data(key, differs);
    }

    /// The event names no call: its connection has to be of one only.
    fn attribute_change(&mut self, e: &CallAttributeChangeEvent) {
        let Some(peripheral) = self.peripherals.get(&e.peripheral_id) else { return };
        let device = e.connection_device_id.as_deref().and_then(|id| peripheral.devices.get(id));
        let [key] = device.map(|device| device.calls.as_slice()).unwrap_or_default() else {
            return;
        };
        let key = *key;
        let Some(call) = self.calls.get_mut(&key) else { return };
        // 0 where that attribute has not changed.
        let call_type = Some(e.call_type_id).filter(|id| *id != 0);
        let service = e.service_number.filter(|number| *number != 0);
        let mut differs = put(&mut call.data.call_type_id, &call_type);
        differs |= put(&mut call.data.service_number, &service);
        self.tell_data(key, differs);
    }
}
