//! Client Events: the events of one agent's phone.

use super::super::hub::{Hub, SessionId};
use crate::messages::AgentStateEvent;
use crate::messages::OpenReq;
use crate::peripheral::{Device, DeviceName, Peripheral};
use crate::wire::Body as _;
use crate::{Message, Services, StatusCode, Version};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Instant;

/// The AGENT_STATE_EVENTs that a session was sent last, for each of its monitors one of each agent
/// device, skill group and media routing domain. A bridge may have thousands of them: only their
/// hashes are kept.
#[derive(Clone, Debug, Default)]
pub struct ToldStates(HashMap<u64, u64>);

impl ToldStates {
    /// Whether an event is new to the session. That time has passed does not make it new.
    pub fn is_new(&mut self, monitor_id: u32, event: &Message) -> bool {
        let Message::AgentStateEvent(event) = event else { return true };
        let whose = (monitor_id, &event.agent_instrument, event.skill_group_number, event.mrd_id);
        let event = AgentStateEvent { state_duration: 0, ..(**event).clone() };
        let mut bytes = Vec::new();
        if event.encode(Version::NEWEST, &mut bytes).is_err() {
            return true;
        }
        let told = hash(&bytes);
        self.0.insert(hash(&whose), told) != Some(told)
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Finds the device that OPEN_REQ names, and settles whose it is.
///
/// A device belongs to one session. A different client is refused; the same client, by its
/// ClientID, takes it over, and its old session ends with E_CTI_NEW_SESSION_OPENED.
pub fn open<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &OpenReq,
    now: Instant,
) -> Result<Device, StatusCode> {
    let known = |id: u32| hub.peripheral.peripherals().iter().any(|p| p.id == id);
    if !request.peripheral_id.is_some_and(known) {
        return Err(StatusCode::INVALID_PERIPHERAL_ID);
    }
    let device = hub.peripheral.find_device(&DeviceName {
        extension: request.agent_extension.as_deref(),
        agent_id: request.agent_id.as_deref(),
        instrument: request.agent_instrument.as_deref(),
    })?;
    // Each side has its own sessions: a client may have one on both.
    let holder = hub.index_of(id).desk(&device.instrument);
    if let Some(other) = holder.filter(|other| *other != id) {
        let same_client = hub.granted(other).map(|open| open.client_id.as_str())
            == Some(request.client_id.as_deref().unwrap_or_default());
        if !same_client {
            return Err(StatusCode::DEVICE_IN_USE);
        }
        hub.end(other, StatusCode::NEW_SESSION_OPENED, now);
    }
    Ok(device)
}

/// A session that opens hears of the calls in progress at its device: BEGIN_CALL_EVENT for each.
pub fn opened<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    let Some(open) = hub.granted(id).filter(|open| open.has(Services::CLIENT_EVENTS)) else {
        return;
    };
    let Some(instrument) = &open.instrument else { return };
    let monitor_id = open.monitor_id;
    for begin in hub.peripheral.calls_at(instrument) {
        hub.send_event(id, monitor_id, &begin);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AgentState;

    fn state(state: AgentState, group: u32, seconds: u32) -> Message {
        AgentStateEvent {
            agent_state: state,
            skill_group_number: Some(group),
            state_duration: seconds,
            agent_instrument: Some("3001".into()),
            ..AgentStateEvent::default()
        }
        .into()
    }

    #[test]
    fn a_state_is_new_once_for_each_skill_group_and_monitor_and_after_every_change() {
        let mut told = ToldStates::default();
        let ready = AgentState::AVAILABLE;
        assert!(told.is_new(1, &state(ready, 101, 0)));
        assert!(told.is_new(1, &state(ready, 102, 0)));
        assert!(told.is_new(2, &state(ready, 101, 0)));
        assert!(!told.is_new(1, &state(ready, 101, 7)), "only the time differs");
        assert!(told.is_new(1, &state(AgentState::TALKING, 101, 0)));
        assert!(told.is_new(1, &state(ready, 101, 0)), "again, after something else");
    }
}
