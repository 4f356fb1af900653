//! What the models of `ctisp.model` stand on.

mod change;
mod changes;
mod object;

pub use changes::Listener;
pub use object::CallKey;

use crate::client::{self, Session};
use crate::errors;
use crate::mailbox::Shared;
use crate::message::{received, Message};
use crate::shape::tables;
use crate::wait::{seconds, wait};
use changes::{Asking, Changes};
use ctisp::model::LiveModel;
use ctisp::wire::RawMessage;
use ctisp::{Error, Event, Version};
use pyo3::prelude::*;
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::Arc;
use std::time::Duration;

/// An instance of a class of the package.
fn make<'py, A>(
    py: Python<'py>,
    module: &str,
    class: &str,
    arguments: A,
) -> PyResult<Bound<'py, PyAny>>
where
    A: pyo3::call::PyCallArgs<'py>,
{
    py.import(module)?.getattr(class)?.call1(arguments)
}

/// A member of an enumeration.
fn member<'py>(
    py: Python<'py>,
    class: &str,
    value: Option<impl Into<u32>>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    value.map(|value| make(py, "ctisp._enums", class, (value.into(),))).transpose()
}

/// A model that follows a session.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Model {
    live: LiveModel,
    changes: Arc<Changes>,
}

impl Model {
    /// Reads what is there under the lock of the model, and makes Python objects of it afterwards.
    fn all<'py, T: Clone + Send>(
        &self,
        py: Python<'py>,
        read: impl FnOnce(&ctisp::model::Model) -> Vec<T> + Send,
        object: impl Fn(Python<'py>, &T) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let found = py.detach(|| self.live.read(read));
        found.iter().map(|one| object(py, one)).collect()
    }

    fn one<'py, T: Send>(
        &self,
        py: Python<'py>,
        read: impl FnOnce(&ctisp::model::Model) -> Option<T> + Send,
        object: impl Fn(Python<'py>, &T) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let found = py.detach(|| self.live.read(read));
        found.map(|one| object(py, &one)).transpose()
    }

    /// Sends a question, and hands over the answer when the model has taken it. While it is on its
    /// way changes do not wait for being read: nobody may be there who reads them.
    pub fn ask_with(
        &self,
        py: Python<'_>,
        session: &Bound<'_, Session>,
        request: &Bound<'_, Message>,
        timeout: Option<f64>,
        then: impl FnOnce(Result<(Version, RawMessage), Error>) + Send + 'static,
    ) -> PyResult<()> {
        let (message, timeout) = (client::request(request)?, seconds(timeout)?);
        let (live, client) = (self.live.clone(), session.get().client().clone());
        let asking = Asking::new(&self.changes);
        let sent = py.detach(move || {
            live.ask_raw_callback(&client, message, timeout, move |answer| {
                drop(asking);
                then(answer);
            })
        });
        sent.map_err(|error| errors::client(py, &error))
    }
}

#[pymethods]
impl Model {
    #[new]
    fn new(py: Python<'_>, session: &Bound<'_, Session>) -> PyResult<Model> {
        let (client, changes) = (session.get().client().clone(), Arc::<Changes>::default());
        let told = changes.clone();
        let live = py.detach(move || {
            LiveModel::follow(&client, move |_, update| {
                told.put(update.changes);
                if matches!(update.event, Some(Event::Closed { .. })) {
                    told.end();
                }
            })
        });
        let live = live.map_err(|error| errors::client(py, &error))?;
        Ok(Model { live, changes })
    }

    /// Ring the bell of that mailbox whenever there are changes.
    fn watch(&self, mailbox: &Bound<'_, crate::mailbox::Mailbox>) {
        self.changes.watch(mailbox.get().shared());
    }

    fn load_configuration(&self, py: Python<'_>, session: &Bound<'_, Session>) -> PyResult<()> {
        let client = session.get().client();
        let sent = py.detach(|| self.live.load_configuration(client));
        sent.map_err(|error| errors::client(py, &error))
    }

    /// Ask, and wait for the answer, which the model has taken then.
    fn ask<'py>(
        &self,
        py: Python<'py>,
        session: &Bound<'py, Session>,
        request: &Bound<'py, Message>,
        timeout: Option<f64>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (told, answers) = channel();
        // Who waits may have been interrupted.
        self.ask_with(py, session, request, timeout, move |answer| drop(told.send(answer)))?;
        let look = move |time: Duration| match answers.recv_timeout(time) {
            Ok(answer) => Some(answer),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Err(Error::Closed)),
        };
        match wait(py, None, look)?.unwrap_or(Err(Error::Closed)) {
            Ok((version, raw)) => {
                received(py, tables(py)?, version, raw.message_type, raw.body.into())
            }
            Err(error) => Err(errors::client(py, &error)),
        }
    }

    fn agents<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.all(py, |model| model.agents().cloned().collect(), object::agent)
    }

    fn agent<'py>(&self, py: Python<'py>, agent_id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.one(py, |model| model.agent(agent_id).cloned(), object::agent)
    }

    fn calls<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.all(py, |model| model.calls().cloned().collect(), object::call)
    }

    fn call<'py>(
        &self,
        py: Python<'py>,
        key: &Bound<'py, CallKey>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let key = key.get().0;
        self.one(py, move |model| model.call(key).cloned(), object::call)
    }

    fn calls_of_device<'py>(
        &self,
        py: Python<'py>,
        device_id: &str,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let read = |model: &ctisp::model::Model| {
            model.calls_of_device(device_id).cloned().collect::<Vec<_>>()
        };
        self.all(py, read, object::call)
    }

    fn announced_calls<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.all(py, |model| model.announced_calls().cloned().collect(), object::announced)
    }

    fn devices<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.all(py, |model| model.devices().cloned().collect(), object::device)
    }

    fn device<'py>(&self, py: Python<'py>, device_id: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.one(py, |model| model.device(device_id).cloned(), object::device)
    }

    fn skill_groups<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.all(py, object::Group::all, object::skill_group)
    }

    fn skill_group<'py>(
        &self,
        py: Python<'py>,
        number: u32,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.one(py, move |model| object::Group::one(model, number), object::skill_group)
    }

    fn peripheral_online(&self, peripheral_id: u32) -> Option<bool> {
        self.live.read(|model| model.peripheral_online(peripheral_id))
    }

    fn peripheral_type<'py>(
        &self,
        py: Python<'py>,
        peripheral_id: u32,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let kind = self.live.read(|model| model.peripheral_type(peripheral_id));
        member(py, "PeripheralType", kind)
    }

    fn pg_status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let status = self.live.read(|model| model.pg_status());
        make(py, "ctisp._enums", "PgStatusCode", (status.bits(),))
    }

    /// How many agents and calls there are.
    fn sizes(&self) -> (usize, usize) {
        self.live.read(|model| (model.agents().count(), model.calls().len()))
    }

    /// The changes from now on.
    fn changes(&self) -> Listener {
        Listener::new(&self.changes)
    }
}

/// The bell of a mailbox, as the changes have it.
type Bell = Arc<Shared>;
