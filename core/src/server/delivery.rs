//! One event for many sessions: encoded once for each protocol version.

use super::hub::{Granted, Hub, SessionId};
use crate::peripheral::Peripheral;
use crate::wire::HEADER_SIZE;
use crate::{Message, Services};
use std::collections::BTreeMap;
use std::ops::Range;

/// One copy of an event.
#[derive(Clone, Copy, Debug)]
pub struct Recipient {
    pub session: SessionId,
    /// MonitorID of this copy; 0 where no monitor is involved.
    pub monitor_id: u32,
}

/// An event in all the forms that were needed so far.
struct Forms<'a> {
    message: &'a Message,
    /// Whether the message's first field is MonitorID: it differs from copy to copy.
    has_monitor: bool,
    bytes: Vec<u8>,
    /// By version, and by the session whose registered variables it has; 0 with all variables.
    places: BTreeMap<(u8, SessionId), Option<Range<usize>>>,
}

impl<P: Peripheral> Hub<P> {
    /// Sends an event in that order, one copy for each recipient and one for each session monitor
    /// on the recipient. Copies are not copied again, so that watchers may watch each other.
    pub fn distribute(&mut self, message: &Message, recipients: &[Recipient]) {
        let mut bytes = std::mem::take(&mut self.scratch);
        bytes.clear();
        let has_monitor = begins_with_monitor_id(message);
        let mut forms = Forms { message, has_monitor, bytes, places: BTreeMap::new() };
        for recipient in recipients {
            self.put(&mut forms, *recipient, recipient.session);
            for place in 0.. {
                let watches = self.watched.get(&recipient.session);
                let Some(watch) = watches.and_then(|w| w.get(place)).copied() else { break };
                // Without a MonitorID the copy could not be told from the watcher's own.
                if has_monitor || !recipients.iter().any(|r| r.session == watch.watcher) {
                    let to = Recipient { session: watch.watcher, monitor_id: watch.monitor_id };
                    self.put(&mut forms, to, recipient.session);
                }
            }
        }
        self.scratch = forms.bytes;
    }

    /// Sends an event to one session, if its masks let it through.
    pub fn send_event(&mut self, session: SessionId, monitor_id: u32, event: &Message) {
        if self.granted(session).is_some_and(|open| open.masks.let_through(event)) {
            self.send_to_monitor(session, monitor_id, event);
        }
    }

    /// Sends an event to one monitor of a session; its masks were looked at.
    pub fn send_to_monitor(&mut self, session: SessionId, monitor_id: u32, event: &Message) {
        let recipients = [Recipient { session, monitor_id }];
        if !matches!(event, Message::BeginCallEvent(_)) {
            return self.distribute(event, &recipients);
        }
        let secondary = self.is_secondary(event);
        let open = self.sessions.get_mut(&session).and_then(|entry| entry.open.as_mut());
        if open.is_some_and(|open| {
            open.has(Services::ACD_LINE_ONLY) && open.hidden.hides(event, secondary)
        }) {
            return;
        }
        // A call that is there already: its clients so far are told, and this one is another.
        let mut begin = event.clone();
        self.call_clients.name_in(&mut begin);
        self.distribute(&begin, &recipients);
        self.note_clients(&begin, &recipients);
    }

    /// Sends one copy, with the variables that `registrant` has registered.
    fn put(&mut self, forms: &mut Forms<'_>, to: Recipient, registrant: SessionId) {
        let without_others =
            |open: &Granted| open.variables.as_ref()?.without_others(forms.message);
        let watched = (registrant != to.session).then_some(registrant);
        let fewer = watched.and_then(|watched| self.granted(watched)).and_then(without_others);
        let Some(entry) = self.sessions.get_mut(&to.session) else { return };
        let fewer = match watched {
            Some(_) => fewer,
            None => entry.open.as_deref().and_then(without_others),
        };
        let form = if fewer.is_some() { registrant } else { 0 };
        let version = entry.session.version();
        let bytes = &mut forms.bytes;
        let place = forms.places.entry((version.number(), form)).or_insert_with(|| {
            let start = bytes.len();
            let message = fewer.as_ref().unwrap_or(forms.message);
            // A version that cannot carry the event does not have it.
            message.encode(version, bytes).ok().map(|()| start..bytes.len())
        });
        let Some(bytes) = place.clone().and_then(|place| bytes.get_mut(place)) else { return };
        if forms.has_monitor {
            if let Some(field) = bytes.get_mut(HEADER_SIZE..HEADER_SIZE + 4) {
                field.copy_from_slice(&to.monitor_id.to_be_bytes());
            }
        }
        entry.session.send_bytes(bytes);
        self.handed_out += bytes.len();
        self.dirty.insert(to.session);
    }
}

fn begins_with_monitor_id(message: &Message) -> bool {
    let first = message.def().and_then(|def| def.fixed.first());
    first.is_some_and(|field| field.name == "MonitorID")
}
