//! Configuration acquisition: what the peripheral consists of, loaded on request, and its changes.
//!
//! Its two questions are named events and have no InvokeID: a client asks one at a time.

mod blocks;
mod load;
#[cfg(test)]
mod tests;
mod update;

pub use load::{go_on, Acquisition};
pub use update::publish;

use super::super::hub::{Hub, SessionId};
use crate::messages::{ConfigKeyEvent, ConfigRequestEvent, FailureEvent};
use crate::peripheral::{ConfigKind, Peripheral};
use crate::wire::def::MessageDef;
use crate::wire::{Frame, Framer};
use crate::{ConfigEndStatus, ConfigKeyStatus, ConfigMsgMask, Message, StatusCode, Version};
use std::collections::BTreeMap;

/// The configuration keys, by kind, as long as nothing of the kind changes.
pub type Keys = BTreeMap<ConfigKind, [u8; 8]>;

/// Answers CONFIG_REQUEST_KEY_EVENT and CONFIG_REQUEST_EVENT.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, message: &Message) {
    match message {
        Message::ConfigRequestKeyEvent(request) => {
            let answer = keys(hub, request.peripheral_id);
            tell(hub, id, &answer.into());
        }
        Message::ConfigRequestEvent(request) => requested(hub, id, request),
        _ => {}
    }
}

fn is_known<P: Peripheral>(hub: &Hub<P>, peripheral_id: Option<u32>) -> bool {
    let peripherals = hub.peripheral.peripherals();
    peripheral_id.is_none_or(|id| peripherals.iter().any(|peripheral| peripheral.id == id))
}

/// CONFIG_KEY_EVENT. The keys are those of all peripherals: a key that changes once too often costs
/// a client a load, nothing more.
fn keys<P: Peripheral>(hub: &mut Hub<P>, peripheral_id: Option<u32>) -> ConfigKeyEvent {
    let mut answer = ConfigKeyEvent::default();
    let has_any = ConfigKind::ALL.iter().any(|kind| hub.peripheral.config_places(*kind) > 0);
    if !has_any || !is_known(hub, peripheral_id) {
        answer.configkey_status = ConfigKeyStatus::NO_KEY_SUPPORT;
        return answer;
    }
    for kind in ConfigKind::ALL {
        let key = hub.config_key(*kind);
        blocks::put_key!(answer, *kind, key);
    }
    answer
}

/// CONFIG_REQUEST_EVENT: from now on there are updates, after the load that it asks for.
fn requested<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, request: &ConfigRequestEvent) {
    let known = is_known(hub, request.peripheral_id);
    let Some(acquisition) = hub.acquisition(id) else { return };
    if acquisition.is_loading() {
        // An end of configuration would be taken for the end of the load.
        let status = StatusCode::UNSPECIFIED_FAILURE;
        return hub.send(id, &FailureEvent { status, ..FailureEvent::default() }.into());
    }
    if !known {
        let text = "there is no peripheral of that PeripheralID";
        return tell(hub, id, &blocks::end(ConfigEndStatus::EMPTY, Some(text)));
    }
    acquisition.allow_updates(request);
    if request.config_information != ConfigMsgMask::empty() {
        acquisition.begin_load(request.config_information);
    }
    hub.index.acquires(id);
    go_on(hub, id);
}

/// Sends a message of the service.
fn tell<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, message: &Message) {
    let Some(entry) = hub.sessions.get(&id) else { return };
    let mut bytes = Vec::new();
    // Those that fit no version are not made here.
    let _ = message.encode(entry.session.version(), &mut bytes);
    send(hub, id, &bytes);
}

/// Sends messages of the service that are encoded for the session, with copies to its watchers.
fn send<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, bytes: &[u8]) {
    let Some(entry) = hub.sessions.get_mut(&id) else { return };
    entry.session.send_bytes(bytes);
    hub.dirty.insert(id);
    copy(hub, id, bytes);
}

/// Gives those who watch a session copies of what it is sent. Nothing in them tells a copy from the
/// watcher's own, and the end of a copied load would be taken for that of its own: a watcher that
/// has asked for the configuration itself gets none.
fn copy<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, bytes: &[u8]) {
    let Some(watches) = hub.watched.get(&id) else { return };
    let Some(version) = hub.sessions.get(&id).map(|entry| entry.session.version()) else { return };
    for watch in watches {
        let Some(entry) = hub.sessions.get_mut(&watch.watcher) else { continue };
        if entry.open.as_ref().is_none_or(|open| open.configuration.has_begun()) {
            continue;
        }
        match entry.session.version() {
            own if own == version => entry.session.send_bytes(bytes),
            own => entry.session.send_bytes(&translated(bytes, version, own)),
        }
        hub.dirty.insert(watch.watcher);
    }
}

/// Messages in another version, without those that it does not have.
fn translated(bytes: &[u8], from: Version, to: Version) -> Vec<u8> {
    let mut framer = Framer::new(from);
    framer.feed(bytes);
    let mut out = Vec::new();
    while let Ok(Some(Frame { message_type, body })) = framer.next_frame() {
        if MessageDef::of(message_type).is_some_and(|def| def.since <= to.number()) {
            let message = Message::decode(from, message_type, body);
            let _ = message.map(|message| message.encode(to, &mut out));
        }
    }
    out
}

impl<P: Peripheral> Hub<P> {
    /// The key of a kind: what the records of the kind are, as a number. So a client that comes
    /// again after the server was started anew does not load what it has; nor one on the other
    /// side of a duplex system.
    fn config_key(&mut self, kind: ConfigKind) -> [u8; 8] {
        let peripheral = &self.peripheral;
        *self.config_keys.entry(kind).or_insert_with(|| blocks::key(peripheral, kind))
    }

    fn acquisition(&mut self, id: SessionId) -> Option<&mut Acquisition> {
        Some(&mut self.sessions.get_mut(&id)?.open.as_mut()?.configuration)
    }
}
