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
use crate::{ConfigEndStatus, ConfigKeyStatus, ConfigMsgMask, Message, StatusCode};
use std::collections::BTreeMap;

/// The configuration keys, by kind, as long as nothing of the kind changes.
pub type Keys = BTreeMap<ConfigKind, [u8; 8]>;

/// Answers CONFIG_REQUEST_KEY_EVENT and CONFIG_REQUEST_EVENT.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, message: &Message) {
    match message {
        Message::ConfigRequestKeyEvent(request) => {
            let answer = keys(hub, request.peripheral_id);
            hub.send(id, &answer.into());
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
        return hub.send(id, &blocks::end(ConfigEndStatus::EMPTY, Some(text)));
    }
    acquisition.allow_updates(request);
    if request.config_information != ConfigMsgMask::empty() {
        acquisition.begin_load(request.config_information);
        go_on(hub, id);
    }
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
