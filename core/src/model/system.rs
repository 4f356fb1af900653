//! SYSTEM_EVENT and OPEN_CONF: peripherals and devices as a whole.

use super::agent::{InMrd, Told};
use super::{Change, Limit, Model, VOICE};
use crate::messages::{OpenConf, SystemEvent};
use crate::{PgStatusCode, SystemEventId};

impl Model {
    pub(super) fn system_event(&mut self, e: &SystemEvent) {
        self.status_is(e.pg_status);
        match e.system_event_id {
            SystemEventId::PERIPHERAL_ONLINE => self.online_is(Some(e.system_event_arg1), true),
            SystemEventId::PERIPHERAL_OFFLINE => self.online_is(Some(e.system_event_arg1), false),
            SystemEventId::INSTRUMENT_OUT_OF_SERVICE => self.in_service_is(e, false),
            SystemEventId::INSTRUMENT_BACK_IN_SERVICE => self.in_service_is(e, true),
            _ => {}
        }
    }

    fn status_is(&mut self, status: PgStatusCode) {
        let old = std::mem::replace(&mut self.pg_status, status);
        if old == status {
            return;
        }
        self.tell(Change::PgStatus { status });
        // Without that process there are no events; those that are missed do not come later.
        match (old.contains(PgStatusCode::OPC_DOWN), status.contains(PgStatusCode::OPC_DOWN)) {
            (false, true) => self.out_of_reach(None),
            (true, false) => self.within_reach(None),
            _ => {}
        }
    }

    fn online_is(&mut self, peripheral_id: Option<u32>, online: bool) {
        let Some(peripheral) = self.peripheral(peripheral_id) else { return };
        let was = peripheral.online.replace(online);
        if was == Some(online) {
            return;
        }
        self.tell(Change::PeripheralOnline { peripheral_id, online });
        // Calls may linger meanwhile, and go on: the events of that time do not come later.
        match online {
            false => self.out_of_reach(Some(peripheral_id)),
            true if was == Some(false) => self.within_reach(Some(peripheral_id)),
            true => {}
        }
    }

    fn in_service_is(&mut self, e: &SystemEvent, in_service: bool) {
        let peripheral_id = Some(e.system_event_arg1);
        let Some(id) = e.text.as_deref().filter(|id| !id.is_empty()) else { return };
        let room = self.out_of_service < self.limits.devices;
        let Some(peripheral) = self.peripheral(peripheral_id) else { return };
        let was = peripheral.devices.get(id).is_none_or(|device| device.in_service);
        if was == in_service {
            return;
        }
        if !in_service && !room {
            return self.tell(Change::LimitReached { limit: Limit::Devices });
        }
        peripheral.device(peripheral_id, id).in_service = in_service;
        peripheral.tidy_device(id);
        self.out_of_service = match in_service {
            true => self.out_of_service.saturating_sub(1),
            false => self.out_of_service + 1,
        };
        let device = id.to_owned();
        self.tell(Change::DeviceService { peripheral_id, device, in_service });
    }

    /// Takes what OPEN_CONF tells of a session that was opened with that PeripheralID: peripherals,
    /// outages, and of a Client Events session its agent and the agent's device.
    pub fn apply_open(&mut self, peripheral_id: Option<u32>, conf: &OpenConf) -> Vec<Change> {
        self.status_is(conf.pg_status);
        if peripheral_id.is_some() {
            self.online_is(peripheral_id, conf.peripheral_online);
            if let Some(peripheral) = self.peripheral(peripheral_id) {
                peripheral.kind = conf.peripheral_type.or(peripheral.kind);
            }
        }
        if conf.agent_id.is_some() {
            self.agent_is(&Told {
                peripheral_id,
                agent_id: conf.agent_id.as_deref(),
                icm_agent_id: 0,
                extension: conf.agent_extension.as_deref(),
                instrument: conf.agent_instrument.as_deref(),
                groups: &[],
                all_groups: false,
                lasted: None,
                mrd: InMrd::of_state(VOICE, conf.agent_state),
            });
        }
        if let Some(instrument) = conf.agent_instrument.as_deref() {
            self.ask_of_device(peripheral_id, instrument, None);
        }
        std::mem::take(&mut self.changes)
    }
}
