//! The demo centre with a configuration of its own: all kinds are there, names are long.

use ctisp::peripheral::simulator::{Config, Simulator};
use ctisp::peripheral::*;
use ctisp::wire::Connection;
use ctisp::{EnabledService, Message, StatusCode};
use std::time::Duration;

pub struct Configured(Simulator);

impl Configured {
    pub fn new(config: Config) -> Configured {
        let mut centre = Simulator::new(config, 1);
        centre.set_agent_services("1001", &[EnabledService::AGENT_ANSWERS]).unwrap();
        Configured(centre)
    }
}

impl Peripheral for Configured {
    fn peripherals(&self) -> Vec<PeripheralInfo> {
        self.0.peripherals()
    }
    fn time(&self) -> u32 {
        self.0.time()
    }
    fn advance(&mut self, now: Duration) {
        self.0.advance(now);
    }
    fn next_deadline(&self) -> Option<Duration> {
        self.0.next_deadline()
    }
    fn take_event(&mut self) -> Option<PeripheralEvent> {
        self.0.take_event()
    }
    fn request(&mut self, request: &Message) -> Result<Message, Refusal> {
        self.0.request(request)
    }
    fn find_device(&self, name: &DeviceName<'_>) -> Result<Device, StatusCode> {
        self.0.find_device(name)
    }
    fn instrument_of(&self, connection: &Connection) -> Option<String> {
        self.0.instrument_of(connection)
    }
    fn calls_at(&self, instrument: &str) -> Vec<Message> {
        self.0.calls_at(instrument)
    }
    fn config_places(&self, kind: ConfigKind) -> usize {
        self.0.config_places(kind)
    }
    fn config_record(&self, kind: ConfigKind, place: usize) -> Option<ConfigRecord> {
        match self.0.config_record(kind, place) {
            Some(ConfigRecord::Agent(mut agent)) => {
                agent.login_name = Some("n".repeat(254));
                Some(ConfigRecord::Agent(agent))
            }
            record => record,
        }
    }
    fn take_config_change(&mut self) -> Option<ConfigChange> {
        self.0.take_config_change()
    }
}
