//! What ``ctisp.Client`` is opened with.

use crate::message::version;
use crate::tls::{self, Tls};
use crate::wait::seconds;
use ctisp::client::{Client, ClientBuilder, Error, Overflow};
use ctisp::wire::def::MessageDef;
use ctisp::{AgentState, AgentStateMask, CallMsgMask, ConfigMsgMask, Services};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::time::Duration;

/// The keywords of ``ctisp.Client``; times in seconds.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub struct Settings {
    side_a: String,
    side_b: Option<String>,
    tls: Option<Tls>,
    services: u32,
    version: u32,
    min_version: Option<u32>,
    peripheral_id: Option<u32>,
    client_id: String,
    client_password: Vec<u8>,
    client_signature: Option<String>,
    agent_extension: Option<String>,
    agent_id: Option<String>,
    agent_instrument: Option<String>,
    events: Option<Vec<String>>,
    call_msg_mask: Option<u32>,
    agent_state_mask: Option<u32>,
    agent_states: Option<Vec<u16>>,
    config_msg_mask: Option<u32>,
    heartbeat: Option<f64>,
    reconnect: bool,
    expected_clients: u32,
    accept_switch_over: bool,
    connect_timeout: f64,
    open_timeout: f64,
    request_timeout: f64,
    event_queue: usize,
    overflow: String,
    wait: bool,
}

/// Sets what was given; the core has the defaults.
macro_rules! set {
    ($builder:ident, $settings:ident: $($name:ident)*) => {
        $(if let Some(value) = $settings.$name {
            $builder = $builder.$name(value);
        })*
    };
}

impl Settings {
    /// What opens the client; it may take as long as the time-outs say.
    pub fn opening(self) -> PyResult<impl FnOnce() -> Result<Client, Error> + Send> {
        let open: fn(ClientBuilder) -> Result<Client, Error> = match self.wait {
            true => ClientBuilder::open,
            false => ClientBuilder::open_async,
        };
        let builder = self.builder()?;
        Ok(move || open(builder))
    }

    fn builder(self) -> PyResult<ClientBuilder> {
        let builder = Client::builder();
        let builder = match self.side_b {
            Some(b) => builder.sides(self.side_a, b),
            None => builder.side(self.side_a),
        };
        let time = |time| Ok::<_, PyErr>(seconds(Some(time))?.unwrap_or(Duration::MAX));
        let mut builder = builder
            .version(version(self.version)?)
            .reconnect(self.reconnect)
            .expected_clients(self.expected_clients)
            .accept_switch_over(self.accept_switch_over)
            .services(Services::from_bits_retain(self.services))
            .client_id(self.client_id)
            .client_password(self.client_password)
            .connect_timeout(time(self.connect_timeout)?)
            .open_timeout(time(self.open_timeout)?)
            .request_timeout(time(self.request_timeout)?)
            .event_queue(self.event_queue, overflow(&self.overflow)?);
        if let Some(tls) = self.tls {
            builder = builder.tls(tls::of_client(tls)?);
        }
        if let Some(lowest) = self.min_version {
            builder = builder.min_version(version(lowest)?);
        }
        if let Some(names) = self.events {
            builder = builder.events(events(&names)?);
        }
        if let Some(mask) = self.call_msg_mask {
            builder = builder.call_msg_mask(CallMsgMask::from_bits_retain(mask));
        }
        if let Some(mask) = self.agent_state_mask {
            builder = builder.agent_state_mask(AgentStateMask::from_bits_retain(mask));
        }
        if let Some(states) = self.agent_states {
            builder = builder.agent_states(states.into_iter().map(AgentState));
        }
        if let Some(mask) = self.config_msg_mask {
            builder = builder.config_msg_mask(ConfigMsgMask::from_bits_retain(mask));
        }
        if let Some(interval) = seconds(self.heartbeat)? {
            builder = builder.heartbeat(interval);
        }
        set!(builder, self: peripheral_id client_signature agent_extension agent_id agent_instrument);
        Ok(builder)
    }
}

fn events(names: &[String]) -> PyResult<Vec<&'static MessageDef>> {
    let event = |name: &String| {
        MessageDef::named(name).ok_or_else(|| PyValueError::new_err(format!("{name} is no event")))
    };
    names.iter().map(event).collect()
}

fn overflow(name: &str) -> PyResult<Overflow> {
    match name {
        "block" => Ok(Overflow::Block),
        "drop_oldest" => Ok(Overflow::DropOldest),
        "disconnect" => Ok(Overflow::Disconnect),
        _ => Err(PyValueError::new_err(format!(
            "overflow {name}: a member of ctisp.Overflow expected"
        ))),
    }
}
