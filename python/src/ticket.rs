//! A request on its way.

use crate::errors;
use crate::message::received;
use crate::shape::tables;
use crate::wait::{seconds, wait};
use ctisp::wire::RawMessage;
use ctisp::Version;
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
use std::time::Duration;

type Raw = (Version, RawMessage);
type Answer = Arc<Result<Raw, ctisp::Error>>;

enum State {
    Waiting(ctisp::client::Ticket<Raw>),
    Answered(Answer),
    /// Only while the lock is held.
    Between,
}

/// A request on its way: its confirmation can be waited for, now or later, on any thread.
#[pyclass(frozen, module = "ctisp")]
pub struct Ticket {
    state: Mutex<State>,
}

impl Ticket {
    pub fn new(ticket: ctisp::client::Ticket<Raw>) -> Ticket {
        Ticket { state: Mutex::new(State::Waiting(ticket)) }
    }

    pub fn answered(answer: Result<Raw, ctisp::Error>) -> Ticket {
        Ticket { state: Mutex::new(State::Answered(Arc::new(answer))) }
    }

    fn look(&self, time: Duration) -> Option<Answer> {
        look(&mut self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner()), time)
    }
}

fn look(state: &mut MutexGuard<'_, State>, time: Duration) -> Option<Answer> {
    let next = match std::mem::replace(&mut **state, State::Between) {
        State::Waiting(ticket) => match ticket.wait_for(time) {
            Ok(answer) => State::Answered(Arc::new(answer)),
            Err(ticket) => State::Waiting(ticket),
        },
        other => other,
    };
    **state = next;
    match &**state {
        State::Answered(answer) => Some(answer.clone()),
        _ => None,
    }
}

#[pymethods]
impl Ticket {
    /// Wait for the confirmation and return it; it may be called again.
    ///
    /// Raises what ``Client.request`` raises; TimedOutError also when ``timeout`` seconds have
    /// passed: then it can be waited for again.
    #[pyo3(signature = (timeout=None))]
    fn result<'py>(&self, py: Python<'py>, timeout: Option<f64>) -> PyResult<Bound<'py, PyAny>> {
        let answer = wait(py, seconds(timeout)?, |time| self.look(time))?;
        match answer.as_deref() {
            Some(Ok((version, RawMessage { message_type, body }))) => {
                received(py, tables(py)?, *version, *message_type, body.as_slice().into())
            }
            Some(Err(error)) => Err(errors::client(py, error)),
            None => Err(errors::not_yet(py)),
        }
    }

    /// Return whether ``result`` would return, or raise, at once.
    fn done(&self) -> bool {
        match self.state.try_lock() {
            Ok(mut state) => look(&mut state, Duration::ZERO).is_some(),
            Err(TryLockError::Poisoned(state)) => {
                look(&mut state.into_inner(), Duration::ZERO).is_some()
            }
            // Somebody waits for it.
            Err(TryLockError::WouldBlock) => false,
        }
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        cls: &Bound<'py, PyType>,
        _item: &Bound<'py, PyAny>,
    ) -> Bound<'py, PyType> {
        cls.clone()
    }

    fn __repr__(&self) -> &'static str {
        if self.done() {
            "<ctisp.Ticket: answered>"
        } else {
            "<ctisp.Ticket: on its way>"
        }
    }
}
