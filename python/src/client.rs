//! A live session. `ctisp.Client` around it, written in Python, gives it its comfort.

use crate::errors;
use crate::message::{event, received, version, Message};
use crate::shape::tables;
use crate::ticket::Ticket;
use crate::wait::{run, seconds, wait};
use ctisp::client::{Client, ClientBuilder, Overflow, RawEvent};
use ctisp::session::{ClientEnd, ClientEndReason};
use ctisp::wire::{Body, RawMessage};
use ctisp::{AgentStateMask, CallMsgMask, ConfigMsgMask, Services, Version};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What OPEN_REQ asks for, and the times of the session; times in seconds.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
struct Settings {
    services: u32,
    version: u32,
    peripheral_id: Option<u32>,
    client_id: String,
    client_password: Vec<u8>,
    client_signature: Option<String>,
    agent_extension: Option<String>,
    agent_id: Option<String>,
    agent_instrument: Option<String>,
    call_msg_mask: Option<u32>,
    agent_state_mask: Option<u32>,
    config_msg_mask: u32,
    heartbeat: Option<f64>,
    connect_timeout: f64,
    open_timeout: f64,
    request_timeout: f64,
    event_limit: usize,
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
    fn builder(self, sides: (String, Option<String>)) -> PyResult<ClientBuilder> {
        let builder = Client::builder();
        let builder = match sides {
            (a, Some(b)) => builder.sides(a, b),
            (a, None) => builder.side(a),
        };
        let time = |time| Ok::<_, PyErr>(seconds(Some(time))?.unwrap_or(Duration::MAX));
        let mut builder = builder
            .version(version(self.version)?)
            .reconnect(false)
            .services(Services::from_bits_retain(self.services))
            .config_msg_mask(ConfigMsgMask::from_bits_retain(self.config_msg_mask))
            .client_id(self.client_id)
            .client_password(self.client_password)
            .connect_timeout(time(self.connect_timeout)?)
            .open_timeout(time(self.open_timeout)?)
            .request_timeout(time(self.request_timeout)?)
            .event_queue(self.event_limit, Overflow::Block);
        if let Some(mask) = self.call_msg_mask {
            builder = builder.call_msg_mask(CallMsgMask::from_bits_retain(mask));
        }
        if let Some(mask) = self.agent_state_mask {
            builder = builder.agent_state_mask(AgentStateMask::from_bits_retain(mask));
        }
        if let Some(interval) = seconds(self.heartbeat)? {
            builder = builder.heartbeat(interval);
        }
        set!(builder, self: peripheral_id client_signature agent_extension agent_id agent_instrument);
        Ok(builder)
    }
}

/// A live session: what ``ctisp.Client`` stands on.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Session {
    client: Client,
    /// Closed from here: what ends from now on ends by that.
    closing: AtomicBool,
}

#[pymethods]
impl Session {
    #[new]
    fn new(
        py: Python<'_>,
        side_a: String,
        side_b: Option<String>,
        settings: Settings,
    ) -> PyResult<Session> {
        let builder = settings.builder((side_a, side_b))?;
        let client = run(py, move || builder.open())?.map_err(|e| errors::client(py, &e))?;
        Ok(Session { client, closing: AtomicBool::new(false) })
    }

    #[getter]
    fn version(&self) -> u8 {
        self.client.version().number()
    }

    #[getter]
    fn side(&self) -> String {
        self.client.side().to_string()
    }

    #[getter]
    fn open_conf<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (version, conf) = (self.client.version(), self.client.open_conf());
        let mut out = Vec::new();
        conf.encode(version, &mut out).map_err(|e| errors::encode(py, &e))?;
        let frame = ctisp::wire::split_message(&out).map_err(|e| errors::frame(py, &e))?;
        received(py, tables(py)?, version, frame.message_type, frame.body.into())
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.next(py, None)? {
            Some(Next::Message(version, raw)) => self.message(py, version, raw).map(Some),
            Some(Next::End(end)) if !self.is_over(&end) => Err(errors::lost(py, &end)),
            _ => Ok(None),
        }
    }

    /// The next event; None when none came in time.
    fn next_event<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<f64>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.next(py, seconds(timeout)?)? {
            Some(Next::Message(version, raw)) => self.message(py, version, raw).map(Some),
            Some(Next::End(end)) if self.is_over(&end) => {
                Err(errors::client(py, &ctisp::Error::Closed))
            }
            Some(Next::End(end)) => Err(errors::lost(py, &end)),
            None => Ok(None),
        }
    }

    fn request(
        &self,
        py: Python<'_>,
        request: &Bound<'_, Message>,
        timeout: Option<f64>,
    ) -> PyResult<Ticket> {
        let (message, timeout) = (request.get(), seconds(timeout)?);
        if message.shape.is_none_or(|shape| shape.def.confirmation.is_none()) {
            let text = format!("{} is not a request", request.get_type().name()?);
            return Err(PyTypeError::new_err(text));
        }
        let owned = message.owned(py)?;
        let ticket = py.detach(|| self.client.request_raw_async(owned, timeout));
        let ticket = ticket.map_err(|error| errors::client(py, &error))?;
        Ok(Ticket::new(ticket))
    }

    fn send(&self, py: Python<'_>, message: &Bound<'_, Message>) -> PyResult<()> {
        let owned = message.get().owned(py)?;
        py.detach(|| self.client.send(&owned)).map_err(|error| errors::client(py, &error))
    }

    fn close(&self, py: Python<'_>) {
        self.closing.store(true, Ordering::SeqCst);
        py.detach(|| self.client.close());
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The core's own drop would wait for the server's answer with the GIL held. Without an
        // interpreter there is none to hold.
        Python::try_attach(|py| py.detach(|| self.client.close()));
    }
}

/// What waiting for an event gave.
enum Next {
    Message(Version, RawMessage),
    End(ClientEnd),
}

impl Session {
    fn next(&self, py: Python<'_>, timeout: Option<Duration>) -> PyResult<Option<Next>> {
        // An event that waits already is not worth giving the GIL away.
        match self.look(Duration::ZERO) {
            Some(event) => Ok(Some(event)),
            None => wait(py, timeout, |time| self.look(time)),
        }
    }

    /// The next event; when the end was told before it is told again.
    fn look(&self, time: Duration) -> Option<Next> {
        match self.client.next_raw_event(Some(time)) {
            Ok(Some(RawEvent::Message(version, raw))) => Some(Next::Message(version, raw)),
            Ok(None) => None,
            _ => self.client.end().map(Next::End),
        }
    }

    fn message<'py>(
        &self,
        py: Python<'py>,
        version: Version,
        raw: RawMessage,
    ) -> PyResult<Bound<'py, PyAny>> {
        event(py, tables(py)?, version, raw)
    }

    /// Whether the session ended because it was closed here.
    fn is_over(&self, end: &ClientEnd) -> bool {
        end.reason == ClientEndReason::Closed || self.closing.load(Ordering::SeqCst)
    }
}
