//! SYSTEM_EVENT: what happens to the PG as a whole, and texts for everybody.

use super::outside::checked;
use super::{PlaceCallError, Simulator};
use crate::messages::SystemEvent;
use crate::peripheral::{Peripheral, PeripheralEvent};
use crate::{PgStatusCode, SystemEventId};

/// Reason of LOGOUT: the agent's device is out of service.
const REASON_OUT_OF_SERVICE: u16 = 50_003;
/// The longest Text.
const MAX_TEXT: usize = 254;

impl Simulator {
    /// PGStatus: the outages there are.
    pub(super) fn status(&self) -> PgStatusCode {
        let outages = [
            (PgStatusCode::OPC_DOWN, !self.gateway_online),
            (PgStatusCode::CC_DOWN, !self.controller_online),
            (PgStatusCode::PERIPHERAL_OFFLINE, !self.online.iter().all(|online| *online)),
        ];
        outages.into_iter().filter(|(_, out)| *out).map(|(status, _)| status).collect()
    }

    /// Lets the PG lose the central controller, or find it again: SYS_CENTRAL_CONTROLLER_OFFLINE
    /// and SYS_CENTRAL_CONTROLLER_ONLINE.
    ///
    /// Without it no call is routed to an agent; everything else goes on.
    pub fn set_central_controller(&mut self, online: bool) {
        if self.controller_online == online {
            return;
        }
        self.controller_online = online;
        self.tell_everybody(SystemEvent {
            system_event_id: match online {
                true => SystemEventId::CENTRAL_CONTROLLER_ONLINE,
                false => SystemEventId::CENTRAL_CONTROLLER_OFFLINE,
            },
            ..Default::default()
        });
        self.routing_due |= online;
        self.route_waiting();
    }

    /// Lets the server lose the PG, or find it again.
    ///
    /// Without it everybody gets SYS_PERIPHERAL_GATEWAY_OFFLINE and all calls end for the clients
    /// as when the peripheral goes off line. Back again, everybody gets SYS_PERIPHERAL_ONLINE for
    /// each peripheral that is on line, as there is no event of the PG itself for that.
    pub fn set_gateway(&mut self, online: bool) {
        if self.gateway_online == online {
            return;
        }
        let was_online = self.is_online();
        self.gateway_online = online;
        if online {
            for peripheral in self.peripherals().into_iter().filter(|known| known.online) {
                self.tell_peripheral_status(peripheral.id, true);
            }
            if self.is_online() {
                self.come_on_line();
            }
            return;
        }
        self.tell_everybody(SystemEvent {
            system_event_id: SystemEventId::PERIPHERAL_GATEWAY_OFFLINE,
            ..Default::default()
        });
        if was_online {
            self.go_off_line();
        }
    }

    /// Takes a phone out of service or back: SYS_INSTRUMENT_OUT_OF_SERVICE and
    /// SYS_INSTRUMENT_BACK_IN_SERVICE. False if there is none of that instrument.
    ///
    /// Out of service, its calls are hung up, its agent is signed out and nobody can sign in.
    pub fn set_in_service(&mut self, instrument: &str, in_service: bool) -> bool {
        let Some(&phone) = self.by_instrument.get(instrument) else { return false };
        if self.phones[phone].out_of_service != in_service {
            return true;
        }
        self.phones[phone].out_of_service = !in_service;
        if let (false, Some(agent)) = (in_service, self.phones[phone].agent) {
            self.force_out(agent, REASON_OUT_OF_SERVICE);
        }
        self.tell_everybody(SystemEvent {
            system_event_id: match in_service {
                true => SystemEventId::INSTRUMENT_BACK_IN_SERVICE,
                false => SystemEventId::INSTRUMENT_OUT_OF_SERVICE,
            },
            system_event_arg1: self.config.peripheral.id,
            text: Some(instrument.to_owned()),
            ..Default::default()
        });
        self.route_waiting();
        true
    }

    /// Sends a text to all clients: SYS_TEXT_FYI.
    ///
    /// # Errors
    /// [`PlaceCallError::InvalidText`] where it has more than 254 characters, or others than
    /// Latin-1.
    pub fn broadcast(&mut self, text: &str) -> Result<(), PlaceCallError> {
        let text = checked(text, MAX_TEXT)?;
        self.tell_everybody(SystemEvent {
            system_event_id: SystemEventId::TEXT_FYI,
            text: Some(text),
            ..Default::default()
        });
        Ok(())
    }

    /// SYSTEM_EVENT about a peripheral that went on or off line.
    pub(super) fn tell_peripheral_status(&mut self, peripheral_id: u32, online: bool) {
        self.tell_everybody(SystemEvent {
            system_event_id: match online {
                true => SystemEventId::PERIPHERAL_ONLINE,
                false => SystemEventId::PERIPHERAL_OFFLINE,
            },
            system_event_arg1: peripheral_id,
            ..Default::default()
        });
    }

    /// SYSTEM_EVENT with the present PGStatus, to everybody.
    fn tell_everybody(&mut self, event: SystemEvent) {
        let event = SystemEvent {
            pg_status: self.status(),
            icm_central_controller_time: self.time(),
            ..event
        };
        self.events.push_back(PeripheralEvent {
            instruments: Vec::new(),
            bridge: false,
            everyone: true,
            message: event.into(),
        });
    }
}
