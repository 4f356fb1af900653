//! A peripheral that tells everyone the same event as often as it is asked to.

use ctisp::peripheral::{Device, DeviceName, Peripheral, PeripheralEvent, PeripheralInfo, Refusal};
use ctisp::wire::Connection;
use ctisp::{AgentState, Message, PeripheralType, StatusCode};
use std::time::Duration;

/// The peripheral: any instrument that a client names is one of its phones.
pub struct Loudspeaker {
    event: PeripheralEvent,
    left: usize,
}

impl Loudspeaker {
    /// It tells that message to all bridges or, if `everyone` is set, to every session.
    pub fn new(message: Message, everyone: bool) -> Loudspeaker {
        let event = PeripheralEvent { instruments: vec![], bridge: true, everyone, message };
        Loudspeaker { event, left: 0 }
    }

    /// So many events more.
    pub fn tell(&mut self, count: usize) {
        self.left += count;
    }
}

impl Peripheral for Loudspeaker {
    fn peripherals(&self) -> Vec<PeripheralInfo> {
        let kind = PeripheralType::ENTERPRISE_AGENT;
        vec![PeripheralInfo { id: 5000, kind, online: true, multiline: false }]
    }
    fn time(&self) -> u32 {
        1_700_000_000
    }
    fn advance(&mut self, _: Duration) {}
    fn next_deadline(&self) -> Option<Duration> {
        None
    }
    fn take_event(&mut self) -> Option<PeripheralEvent> {
        self.left = self.left.checked_sub(1)?;
        Some(self.event.clone())
    }
    fn request(&mut self, _: &Message) -> Result<Message, Refusal> {
        Err(StatusCode::FUNCTION_NOT_AVAILABLE.into())
    }
    fn find_device(&self, name: &DeviceName<'_>) -> Result<Device, StatusCode> {
        let instrument = name.instrument.ok_or(StatusCode::INVALID_AGENT_DATA)?.to_string();
        let (extension, state) = (instrument.clone(), AgentState::LOGOUT);
        Ok(Device { instrument, extension, agent_id: None, state })
    }
    fn instrument_of(&self, _: &Connection) -> Option<String> {
        None
    }
    fn calls_at(&self, _: &str) -> Vec<Message> {
        Vec::new()
    }
}
