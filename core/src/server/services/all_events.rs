//! All Events: the events of all calls and agents, for a bridge.

use super::super::hub::{Hub, SessionId};
use crate::messages::SystemEvent;
use crate::peripheral::Peripheral;
use crate::{Services, SystemEventId};

/// After OPEN_CONF a bridge gets one SYSTEM_EVENT for each peripheral, with its state.
pub fn opened<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    if !hub.granted(id).is_some_and(|open| open.has(Services::ALL_EVENTS)) {
        return;
    }
    let peripherals = hub.peripheral.peripherals();
    for peripheral in &peripherals {
        let event = SystemEvent {
            pg_status: hub.peripheral.pg_status(),
            icm_central_controller_time: hub.peripheral.time(),
            system_event_id: match peripheral.online {
                true => SystemEventId::PERIPHERAL_ONLINE,
                false => SystemEventId::PERIPHERAL_OFFLINE,
            },
            system_event_arg1: peripheral.id,
            ..SystemEvent::default()
        };
        hub.send(id, &event.into());
    }
}
