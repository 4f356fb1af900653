//! Client Events: the events of one agent's phone.

use super::super::hub::{Hub, SessionId};
use crate::messages::OpenReq;
use crate::peripheral::{Device, DeviceName, Peripheral};
use crate::{Services, StatusCode};
use std::time::Instant;

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
    if let Some(other) = hub.session_of(&device.instrument).filter(|other| *other != id) {
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
