//! What all clients have counted.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

/// Counters, and the first things that were wrong.
#[derive(Default)]
pub struct Tally {
    events: AtomicU64,
    requests: AtomicU64,
    refusals: AtomicU64,
    sessions: AtomicU64,
    /// Calls that desktops answered.
    calls: AtomicU64,
    wrong: AtomicU64,
    first: Mutex<Vec<String>>,
}

/// So many things that were wrong are told; all are counted.
const TOLD: usize = 20;

impl Tally {
    pub fn event(&self) {
        self.events.fetch_add(1, Relaxed);
    }

    pub fn request(&self) {
        self.requests.fetch_add(1, Relaxed);
    }

    pub fn refusal(&self) {
        self.refusals.fetch_add(1, Relaxed);
    }

    pub fn session(&self) {
        self.sessions.fetch_add(1, Relaxed);
    }

    pub fn call(&self) {
        self.calls.fetch_add(1, Relaxed);
    }

    pub fn calls(&self) -> u64 {
        self.calls.load(Relaxed)
    }

    pub fn wrong(&self, what: String) {
        self.wrong.fetch_add(1, Relaxed);
        let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        if first.len() < TOLD {
            first.push(what);
        }
    }

    pub fn what_was_wrong(&self) -> Vec<String> {
        self.first.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} sessions opened, {} events, {} requests ({} refused), {} calls answered, {} wrong",
            self.sessions.load(Relaxed),
            self.events.load(Relaxed),
            self.requests.load(Relaxed),
            self.refusals.load(Relaxed),
            self.calls(),
            self.wrong.load(Relaxed)
        )
    }
}
