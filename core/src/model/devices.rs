//! Devices: what takes part in calls, and where agents are signed in.

use super::{CallKey, Model, Peripheral};
use crate::DeviceIdType;
use std::collections::HashMap;

/// A device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// PeripheralID.
    pub peripheral_id: Option<u32>,
    /// Its number or name: DeviceID of call events, AgentExtension or AgentInstrument of an agent's.
    pub id: String,
    /// DeviceIDType as it was last told. Where a queue has the number of a phone, the type that each
    /// party of a call has tells them apart.
    pub kind: Option<DeviceIdType>,
    /// The calls it takes part in, the earliest first.
    pub calls: Vec<CallKey>,
    /// AgentID of the agent who is signed in there.
    pub agent: Option<String>,
    /// False after SYS_INSTRUMENT_OUT_OF_SERVICE.
    pub in_service: bool,
}

impl Device {
    pub(super) fn new(peripheral_id: Option<u32>, id: &str) -> Device {
        Device {
            peripheral_id,
            id: id.to_owned(),
            kind: None,
            calls: Vec::new(),
            agent: None,
            in_service: true,
        }
    }

    fn is_nothing(&self) -> bool {
        self.calls.is_empty() && self.agent.is_none() && self.in_service
    }
}

impl Peripheral {
    pub(super) fn device(&mut self, peripheral_id: Option<u32>, id: &str) -> &mut Device {
        self.devices.entry(id.to_owned()).or_insert_with(|| Device::new(peripheral_id, id))
    }

    /// The extension of the agent who is signed in at that instrument: calls name the one, other
    /// messages the other.
    pub(super) fn extension_at(&self, instrument: &str) -> Option<&str> {
        let agent = self.devices.get(instrument)?.agent.as_deref()?;
        self.agents.get(agent)?.extension.as_deref()
    }

    /// What calls may name an instrument by: itself, or the extension of who is signed in there.
    pub(super) fn names_of<'a>(&'a self, instrument: &'a str) -> [Option<&'a str>; 2] {
        [Some(instrument), self.extension_at(instrument)]
    }

    /// Forgets a device of which there is nothing to tell.
    pub(super) fn tidy_device(&mut self, id: &str) {
        if self.devices.get(id).is_some_and(Device::is_nothing) {
            self.devices.remove(id);
        }
    }
}

impl Model {
    /// A device takes part in a call from now on.
    pub(super) fn device_joins(
        peripherals: &mut HashMap<Option<u32>, Peripheral>,
        peripheral_id: Option<u32>,
        (kind, id): (Option<DeviceIdType>, &str),
        call: CallKey,
    ) {
        let Some(peripheral) = peripherals.get_mut(&peripheral_id) else { return };
        let device = peripheral.device(peripheral_id, id);
        device.kind = kind.or(device.kind);
        if let Err(place) = device.calls.binary_search(&call) {
            device.calls.insert(place, call);
        }
    }

    /// A device does not take part in a call any more.
    pub(super) fn device_leaves(
        peripherals: &mut HashMap<Option<u32>, Peripheral>,
        peripheral_id: Option<u32>,
        id: &str,
        call: CallKey,
    ) {
        let Some(peripheral) = peripherals.get_mut(&peripheral_id) else { return };
        if let Some(device) = peripheral.devices.get_mut(id) {
            device.calls.retain(|key| *key != call);
        }
        peripheral.tidy_device(id);
    }
}
