//! The changes that wait to be read.

use super::{change, Bell};
use crate::wait::{seconds, wait};
use ctisp::model::Change;
use pyo3::prelude::*;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// So many changes wait to be read at most; then the client's events wait.
const LIMIT: usize = 10_000;

#[derive(Default)]
struct State {
    waiting: VecDeque<Change>,
    /// Who reads changes; without any they are not kept.
    listeners: usize,
    /// Questions whose answers come after the changes: nothing waits meanwhile.
    asking: usize,
    over: bool,
    bell: Option<Bell>,
}

impl State {
    fn is_full(&self) -> bool {
        self.listeners > 0 && self.asking == 0 && self.waiting.len() >= LIMIT
    }
}

#[derive(Default)]
pub(super) struct Changes {
    state: Mutex<State>,
    changed: Condvar,
}

impl Changes {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self, state: MutexGuard<'_, State>) {
        let bell = state.bell.clone();
        drop(state);
        self.changed.notify_all();
        if let Some(bell) = bell {
            bell.ring();
        }
    }

    pub(super) fn put(&self, changes: &[Change]) {
        if changes.is_empty() {
            return;
        }
        let mut state = self.lock();
        for change in changes {
            while state.is_full() {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if state.listeners > 0 {
                state.waiting.push_back(change.clone());
            }
        }
        self.ring(state);
    }

    pub(super) fn end(&self) {
        let mut state = self.lock();
        state.over = true;
        self.ring(state);
    }

    pub(super) fn watch(&self, bell: Bell) {
        self.lock().bell = Some(bell);
    }

    /// The next change; `Some(None)` at the end.
    fn take(&self, time: Duration) -> Option<Option<Change>> {
        let idle = |state: &mut State| state.waiting.is_empty() && !state.over;
        let waited = self.changed.wait_timeout_while(self.lock(), time, idle);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let was_full = state.waiting.len() >= LIMIT;
        let change = state.waiting.pop_front();
        if change.is_none() && !state.over {
            return None;
        }
        drop(state);
        if was_full {
            self.changed.notify_all();
        }
        Some(change)
    }

    /// A change to who is there that those who wait have to look at.
    fn turn(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.lock();
        change(&mut state);
        if state.listeners == 0 {
            state.waiting.clear();
        }
        drop(state);
        self.changed.notify_all();
    }
}

/// A question on its way.
pub(super) struct Asking(Arc<Changes>);

impl Asking {
    pub(super) fn new(changes: &Arc<Changes>) -> Asking {
        changes.turn(|state| state.asking += 1);
        Asking(changes.clone())
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.0.turn(|state| state.asking = state.asking.saturating_sub(1));
    }
}

/// Reads changes from when it was made.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Listener {
    changes: Arc<Changes>,
}

impl Listener {
    pub(super) fn new(changes: &Arc<Changes>) -> Listener {
        changes.turn(|state| state.listeners += 1);
        Listener { changes: changes.clone() }
    }
}

#[pymethods]
impl Listener {
    /// The next change, which is waited for so many seconds, or without end; and whether the changes
    /// are over. Both may be nothing.
    fn next<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<f64>,
    ) -> PyResult<(Option<Bound<'py, PyAny>>, bool)> {
        // What waits already is not worth giving the GIL away.
        let told = match self.changes.take(Duration::ZERO) {
            Some(told) => Some(told),
            None => wait(py, seconds(timeout)?, |time| self.changes.take(time))?,
        };
        match told {
            Some(Some(told)) => Ok((Some(change::object(py, &told)?), false)),
            Some(None) => Ok((None, true)),
            None => Ok((None, false)),
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.changes.turn(|state| state.listeners = state.listeners.saturating_sub(1));
    }
}
