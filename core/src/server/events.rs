//! Events of the peripheral on their way to the sessions that want them.

use super::acd_line_only::begun;
use super::delivery::Recipient;
use super::hub::{Granted, Hub, SessionId};
use super::services::{call_over, calls_of, publish, supervisor};
use crate::peripheral::{Peripheral, PeripheralEvent};
use crate::{Message, Services};

/// Bytes of events for all sessions together that are handed out before they must leave: a burst for
/// ten thousand sessions does not have to find room in memory at once.
const AT_ONCE: usize = 4 << 20;

impl<P: Peripheral> Hub<P> {
    /// Hands out all events that the peripheral has, and the changes of its configuration; after
    /// [`AT_ONCE`] bytes the rest waits for [`Hub::catch_up`].
    pub(super) fn deliver_events(&mut self) {
        while self.handed_out < AT_ONCE {
            let Some(event) = self.peripheral.take_event() else { return publish(self) };
            self.deliver(event);
        }
        self.behind = true;
    }

    fn deliver(&mut self, mut event: PeripheralEvent) {
        self.name_session(&mut event);
        self.call_clients.name_in(&mut event.message);
        let only = self.only_for(&event.message);
        let mut recipients = std::mem::take(&mut self.recipients);
        recipients.clear();
        let calls = calls_of(&event.message);
        let secondary = self.is_secondary(&event.message);
        // Asked for only where a team is monitored.
        let mut teams = None;
        let mut concerned = std::mem::take(&mut self.concerned);
        self.index.concerned(&event, calls, &mut concerned);
        for id in &concerned {
            let entry = self.sessions.get_mut(id);
            let Some(open) = entry.and_then(|entry| entry.open.as_mut()) else { continue };
            if only.is_some_and(|only| only != Some(*id)) {
                continue;
            }
            if open.has(Services::ACD_LINE_ONLY) && open.hidden.hides(&event.message, secondary) {
                continue;
            }
            let first = recipients.len();
            let copy = |monitor_id| Recipient { session: *id, monitor_id };
            let monitors = open.monitors.of_event(&event, calls);
            recipients.extend(wanted(open, &event).into_iter().chain(monitors).map(copy));
            if let Some(supervision) = open.supervision.as_ref().filter(|s| s.monitors_teams()) {
                let teams =
                    teams.get_or_insert_with(|| supervisor::teams_of(&self.peripheral, &event));
                if open.masks.let_through(&event.message) {
                    recipients.extend(supervision.monitors_of(teams).map(copy));
                }
            }
            if open.has(Services::IGNORE_DUPLICATE_AGENT_EVENTS) {
                let mut kept = first;
                for place in first..recipients.len() {
                    let to = recipients[place];
                    if open.told.is_new(to.monitor_id, &event.message) {
                        recipients[kept] = to;
                        kept += 1;
                    }
                }
                recipients.truncate(kept);
            }
        }
        self.distribute(&event.message, &recipients);
        self.note_clients(&event.message, &recipients);
        self.recipients = recipients;
        self.concerned = concerned;
        if let Some(call) = call_over(&event) {
            self.call_clients.end_call(call);
            self.end_call_monitors(call);
        }
        if let Message::AgentTeamConfigEvent(change) = &event.message {
            supervisor::team_changed(self, change);
        }
    }

    /// Whether a BEGIN_CALL_EVENT is about a connection on another line than the ACD line.
    pub(super) fn is_secondary(&self, event: &Message) -> bool {
        begun(event).is_some_and(|connection| self.peripheral.is_secondary_line(&connection))
    }

    /// The one session that a message is for, if it is none for all who watch the device.
    fn only_for(&self, message: &Message) -> Option<Option<SessionId>> {
        match message {
            Message::NetworkRecordingTargetInfoEvent(event) => {
                Some(self.call_clients.initiator(event))
            }
            _ => None,
        }
    }

    /// Who gets BEGIN_CALL_EVENT belongs to the call from then on.
    pub(super) fn note_clients(&mut self, message: &Message, recipients: &[Recipient]) {
        let Message::BeginCallEvent(begin) = message else { return };
        let Some(call) = begin.connection_call_id else { return };
        let time = self.peripheral.time();
        for recipient in recipients {
            let open = self.sessions.get(&recipient.session).and_then(|entry| entry.open.as_ref());
            // ClientID stands in for the ClientSignature of who gave none.
            let Some(open) = open else { continue };
            let signature = open.identity.signature.as_deref().filter(|text| !text.is_empty());
            self.call_clients.add(call, signature.unwrap_or(&open.client_id), time);
        }
    }

    /// A call is over: so are its monitors.
    fn end_call_monitors(&mut self, call: u32) {
        for id in self.index.call_over(call) {
            let entry = self.sessions.get_mut(&id);
            if let Some(open) = entry.and_then(|entry| entry.open.as_mut()) {
                open.monitors.end_call(call);
            }
        }
    }

    /// AGENT_STATE_EVENT tells session and signature of the agent's own client, 0 where there is
    /// none.
    fn name_session(&self, event: &mut PeripheralEvent) {
        let Message::AgentStateEvent(state) = &mut event.message else { return };
        let instrument = event.instruments.first();
        let session: Option<SessionId> = instrument.and_then(|i| self.session_of(i));
        let open = session.and_then(|id| self.granted(id));
        state.cti_client_signature = open.and_then(|open| open.identity.signature.clone());
        state.session_id = session.unwrap_or(0);
    }
}

/// Whether a session wants an event, and for which of its monitors: 0 where it is All Events.
fn wanted(open: &Granted, event: &PeripheralEvent) -> Option<u32> {
    if event.everyone {
        return Some(0);
    }
    if !open.masks.let_through(&event.message) {
        return None;
    }
    if let Message::AgentTeamConfigEvent(change) = &event.message {
        let supervises = open.supervision.as_ref().is_some_and(|s| s.has_team(change.team_id));
        return supervises.then_some(0);
    }
    if let Message::TeamConfigEvent(_) = &event.message {
        return open.supervision.as_ref().is_some_and(|s| s.wants_team_config()).then_some(0);
    }
    let own = open.instrument.as_ref().is_some_and(|own| event.instruments.contains(own));
    if own && open.has(Services::CLIENT_EVENTS) {
        return Some(open.monitor_id);
    }
    let bridge = match event.message {
        Message::CallTranslationRouteEvent(_) => {
            Services::ALL_EVENTS | Services::PERIPHERAL_MONITOR
        }
        _ => Services::ALL_EVENTS,
    };
    (event.bridge && open.services.intersects(bridge)).then_some(0)
}

#[cfg(test)]
mod tests {
    use super::super::alarms::Alarms;
    use super::super::clock::Clock;
    use super::super::duplex::Duplex;
    use super::super::rules::Rules;
    use super::*;
    use crate::messages::{OpenReq, SnapshotDeviceReq};
    use crate::peripheral::simulator::{Config, Simulator};
    use crate::{CallMsgMask, Side, Version};
    use std::time::Instant;

    const BRIDGES: u16 = 2000;

    fn request(hub: &mut Hub<Simulator>, id: SessionId, message: impl Into<Message>) {
        let mut bytes = Vec::new();
        message.into().encode(Version::NEWEST, &mut bytes).unwrap();
        hub.receive(id, &bytes, hub.now);
    }

    fn outgoing(hub: &Hub<Simulator>, id: SessionId) -> usize {
        hub.sessions[&id].session.outgoing().len()
    }

    #[test]
    fn a_burst_for_many_sessions_is_handed_out_in_pieces_and_questions_wait_for_its_end() {
        let now = Instant::now();
        let clock = Clock::new(now, 1.0);
        let (centre, rules, alarms) =
            (Simulator::new(Config::demo(), 1), Rules::default(), Alarms::new(None));
        let mut hub = Hub::new(centre, clock, rules, alarms, Duplex::new(false), now);
        let bridges: Vec<SessionId> = (0..BRIDGES)
            .map(|port| hub.connect(([127, 0, 0, 1], port).into(), Side::A, now))
            .collect();
        for id in &bridges {
            let open = OpenReq {
                version_number: 25,
                services_requested: Services::ALL_EVENTS | Services::CLIENT_CONTROL,
                call_msg_mask: CallMsgMask::known(),
                client_id: Some("bridge".into()),
                client_password: Some(vec![]),
                ..OpenReq::default()
            };
            request(&mut hub, *id, open);
            let session = &mut hub.sessions.get_mut(id).unwrap().session;
            session.sent(usize::MAX / 2);
        }
        let asking = bridges[0];
        hub.catch_up();
        for round in 0..200 {
            assert!(hub.peripheral.set_online(5000, round % 2 == 1));
        }
        hub.advance(now);
        assert!(hub.behind, "{} bytes, {} open", hub.handed_out, hub.index.open().len());
        assert!(hub.handed_out < 2 * AT_ONCE, "{} bytes at once", hub.handed_out);
        let before = outgoing(&hub, asking);
        let question = SnapshotDeviceReq { invoke_id: 7, ..SnapshotDeviceReq::default() };
        request(&mut hub, asking, question);
        assert_eq!(outgoing(&hub, asking), before, "it waits for its turn");
        while hub.catch_up() {
            assert!(hub.handed_out < 2 * AT_ONCE);
        }
        let told = outgoing(&hub, asking);
        assert!(told > before, "the rest came");
        hub.go_on(asking, hub.now);
        assert!(outgoing(&hub, asking) > told, "now it is answered");
    }
}
