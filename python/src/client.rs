//! A live session. `ctisp.Client` around it, written in Python, gives it its comfort.

use crate::bell::Bell;
use crate::errors;
use crate::mailbox::Shared;
use crate::message::{event, Message};
use crate::own;
use crate::settings::Settings;
use crate::shape::tables;
use crate::ticket::Ticket;
use crate::wait::{run, seconds, wait_long};
use ctisp::client::RawEvent;
use ctisp::session::{ClientEnd, ClientEndReason};
use ctisp::{Client, Error, Event};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

/// What a callback raised that no log can take, KeyboardInterrupt above all: who waits raises it.
type Raised = Arc<Mutex<Option<PyErr>>>;

/// Who is told when events begin to wait.
#[derive(Default)]
struct Listeners {
    /// The main thread; None in it: there can be none.
    bell: OnceLock<Option<Bell>>,
    mailbox: Mutex<Option<Arc<Shared>>>,
}

impl Listeners {
    fn tell(&self) {
        if let Some(Some(bell)) = self.bell.get() {
            bell.ring();
        }
        if let Some(mailbox) = &*self.mailbox.lock().unwrap_or_else(PoisonError::into_inner) {
            mailbox.ring();
        }
    }
}

/// A live session: what ``ctisp.Client`` stands on.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Session {
    client: Client,
    /// Closed from here: what ends from now on ends by that.
    closing: AtomicBool,
    raised: Raised,
    listeners: Arc<Listeners>,
}

/// The request as the core sends it.
pub fn request(request: &Bound<'_, Message>) -> PyResult<ctisp::Message> {
    let message = request.get();
    if message.shape.is_none_or(|shape| shape.def.confirmation.is_none()) {
        let text = format!("{} is not a request", request.get_type().name()?);
        return Err(PyTypeError::new_err(text));
    }
    message.owned(request.py())
}

#[pymethods]
impl Session {
    #[new]
    fn new(py: Python<'_>, settings: Settings) -> PyResult<Session> {
        let client = run(py, settings.opening()?)?.map_err(|e| errors::client(py, &e))?;
        Ok(Session::of(client))
    }

    #[getter]
    fn version(&self) -> u8 {
        self.client.version().number()
    }

    #[getter]
    fn agent_instrument(&self) -> Option<String> {
        self.client.agent_instrument()
    }

    #[getter]
    fn side(&self) -> String {
        self.client.side().to_string()
    }

    #[getter]
    fn services(&self) -> u32 {
        self.client.services().bits()
    }

    #[getter]
    fn open_conf<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        own::body(py, self.client.version(), &self.client.open_conf())
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.next(py, None)? {
            Some(Next::End(end)) if self.is_over(&end) => Ok(None),
            Some(next) => self.object(py, next).map(Some),
            None => Ok(None),
        }
    }

    /// The next event; None when none came in time.
    fn next_event<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<f64>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let next = self.next(py, seconds(timeout)?)?;
        next.map(|next| self.object(py, next)).transpose()
    }

    fn start(
        &self,
        py: Python<'_>,
        request: &Bound<'_, Message>,
        timeout: Option<f64>,
    ) -> PyResult<Ticket> {
        let (message, timeout) = (self::request(request)?, seconds(timeout)?);
        let ticket = py.detach(|| self.client.request_raw_async(message, timeout));
        let ticket = ticket.map_err(|error| errors::client(py, &error))?;
        Ok(Ticket::new(ticket))
    }

    /// Send a request; `callback` gets its ticket, answered, from whoever reads the events.
    fn request_callback(
        &self,
        py: Python<'_>,
        request: &Bound<'_, Message>,
        callback: Py<PyAny>,
        timeout: Option<f64>,
    ) -> PyResult<()> {
        let (message, timeout) = (self::request(request)?, seconds(timeout)?);
        let (raised, listeners) = (self.raised.clone(), self.listeners.clone());
        let sent = py.detach(|| {
            self.client.request_raw_callback(message, timeout, move |answer| {
                // Without an interpreter there is nobody to call.
                Python::try_attach(|py| {
                    if let Err(error) = callback.call1(py, (Ticket::answered(answer),)) {
                        *raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                        listeners.tell();
                    }
                });
            })
        });
        sent.map_err(|error| errors::client(py, &error))
    }

    fn send(&self, py: Python<'_>, message: &Bound<'_, Message>) -> PyResult<()> {
        let owned = message.get().owned(py)?;
        py.detach(|| self.client.send(&owned)).map_err(|error| errors::client(py, &error))
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let client = self.closing();
        run(py, move || client.close())
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
    Event(RawEvent),
    End(ClientEnd),
    /// Asked for in a callback.
    NotNow,
}

impl Session {
    pub fn of(client: Client) -> Session {
        let (raised, listeners) = (Raised::default(), Arc::default());
        Session { client, closing: AtomicBool::new(false), raised, listeners }
    }

    pub fn client(&self) -> &Client {
        &self.client
    }

    /// That one is told when events begin to wait; a second one takes the place of the first.
    pub fn watch(&self, mailbox: Arc<Shared>) {
        *self.listeners.mailbox.lock().unwrap_or_else(PoisonError::into_inner) = Some(mailbox);
        self.listen();
    }

    fn listen(&self) {
        let listeners = self.listeners.clone();
        self.client.on_ready(move || listeners.tell());
    }

    fn bell(&self) -> Option<&Bell> {
        if self.listeners.bell.get().is_none() && self.listeners.bell.set(Bell::new()).is_ok() {
            self.listen();
        }
        self.listeners.bell.get()?.as_ref()
    }

    /// The client, to be closed.
    pub fn closing(&self) -> Client {
        self.closing.store(true, Ordering::SeqCst);
        self.client.clone()
    }

    fn next(&self, py: Python<'_>, timeout: Option<Duration>) -> PyResult<Option<Next>> {
        self.raise()?;
        // An event that waits already is not worth giving the GIL away.
        if let Some(next) = self.look(Duration::ZERO) {
            return Ok(Some(next));
        }
        let look = |time| match self.look(time) {
            None => self.has_raised().then_some(None),
            next => Some(next),
        };
        let next = wait_long(py, timeout, || self.bell(), look)?.flatten();
        if next.is_none() {
            self.raise()?;
        }
        Ok(next)
    }

    fn has_raised(&self) -> bool {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    fn raise(&self) -> PyResult<()> {
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner).take();
        raised.map_or(Ok(()), Err)
    }

    /// The next event; when the end was told before it is told again.
    fn look(&self, time: Duration) -> Option<Next> {
        match self.client.next_raw_event(Some(time)) {
            Ok(Some(RawEvent::Own(event))) if matches!(*event, Event::Closed { .. }) => {
                self.client.end().map(Next::End)
            }
            Ok(Some(event)) => Some(Next::Event(event)),
            Ok(None) => None,
            Err(Error::NotNow) => Some(Next::NotNow),
            Err(_) => self.client.end().map(Next::End),
        }
    }

    fn object<'py>(&self, py: Python<'py>, next: Next) -> PyResult<Bound<'py, PyAny>> {
        match next {
            Next::Event(RawEvent::Message(version, raw)) => event(py, tables(py)?, version, raw),
            Next::Event(RawEvent::Own(event)) => {
                let made = own::event(py, self.client.version(), &event)?;
                made.ok_or_else(|| PyRuntimeError::new_err("an event without a class"))
            }
            Next::Event(_) => Err(PyRuntimeError::new_err("an event without a class")),
            Next::End(end) if self.is_over(&end) => Err(errors::client(py, &Error::Closed)),
            Next::End(end) => Err(errors::lost(py, &end)),
            Next::NotNow => Err(PyRuntimeError::new_err(
                "events cannot be asked for in a callback of the client",
            )),
        }
    }

    /// Whether the session ended because it was closed here.
    fn is_over(&self, end: &ClientEnd) -> bool {
        end.reason == ClientEndReason::Closed || self.closing.load(Ordering::SeqCst)
    }
}
