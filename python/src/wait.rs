//! Waiting from Python: without the GIL, and Ctrl-C ends it.

use crate::bell::Bell;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::time::{Duration, Instant};

/// So long the main thread waits at once before it looks for signals: only Python can tell it of them.
const SLICE: Duration = Duration::from_millis(100);
/// Other threads get no signals.
const LONG: Duration = Duration::from_secs(3600);

fn is_main(py: Python<'_>) -> PyResult<bool> {
    let threading = py.import("threading")?;
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    threading.call_method0("get_ident")?.eq(main)
}

/// Waits until `look`, which may wait as long as it is told, finds something; `None` when it did
/// not in time. Raises what the handlers of signals raise: KeyboardInterrupt.
pub fn wait<T: Send>(
    py: Python<'_>,
    timeout: Option<Duration>,
    look: impl FnMut(Duration) -> Option<T> + Send,
) -> PyResult<Option<T>> {
    wait_long(py, timeout, || None, look)
}

/// As `wait`, for what may take hours: after the first moments the main thread sleeps until the bell
/// rings, and is not woken up for nothing.
pub fn wait_long<'a, T: Send>(
    py: Python<'_>,
    timeout: Option<Duration>,
    bell: impl FnOnce() -> Option<&'a Bell>,
    mut look: impl FnMut(Duration) -> Option<T> + Send,
) -> PyResult<Option<T>> {
    // A time-out beyond what the clock can tell is none.
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let main = is_main(py)?;
    let mut slice = if main { SLICE } else { LONG };
    let (mut ask, mut bell) = (main.then_some(bell), None);
    loop {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if let Some(found) = py.detach(|| look(left.unwrap_or(slice).min(slice))) {
            return Ok(Some(found));
        }
        py.check_signals()?;
        if left.is_some_and(|left| left.is_zero()) {
            return Ok(None);
        }
        if let Some(ask) = ask.take() {
            bell = ask();
        }
        if let Some(hung) = bell {
            let slept = hung.sleep(py, left.unwrap_or(LONG).min(LONG))?;
            (slice, bell) = if slept { (Duration::ZERO, bell) } else { (SLICE, None) };
        }
    }
}

/// Does work that cannot be interrupted on a thread of its own; on Ctrl-C it is left to itself.
pub fn run<T: Send + 'static>(
    py: Python<'_>,
    work: impl FnOnce() -> T + Send + 'static,
) -> PyResult<T> {
    let (sender, receiver) = channel();
    std::thread::Builder::new().name("ctisp-wait".into()).spawn(move || {
        // When nobody waits any longer the result is dropped.
        let _ = sender.send(work());
    })?;
    let look = move |time| match receiver.recv_timeout(time) {
        Ok(value) => Some(Some(value)),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(None),
    };
    let done = wait(py, None, look)?.flatten();
    done.ok_or_else(|| PyRuntimeError::new_err("the thread of the work panicked"))
}

/// A time-out given in seconds; one that is over already is 0.
pub fn seconds(timeout: Option<f64>) -> PyResult<Option<Duration>> {
    match timeout {
        Some(seconds) if seconds.is_nan() => {
            Err(PyValueError::new_err("a time-out is a number of seconds"))
        }
        // Too long for the clock: without end.
        Some(seconds) => {
            Ok(Some(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)))
        }
        None => Ok(None),
    }
}
