//! Waiting for the answer to a request.

use super::io::Shared;
use super::{lock, setups, Error};
use crate::wire::{DecodeError, RawMessage, Version};
use std::fmt;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// A confirmation, not decoded, with its version; or why there is none.
pub(super) type Answer = Result<(Version, RawMessage), Error>;

/// Where an answer goes.
pub(super) enum Slot {
    Ticket(Arc<Shelf>),
    Callback(Box<dyn FnOnce(Answer) + Send>),
    /// The client's own request, in a new session.
    Setup(setups::Key),
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Slot::Ticket(_) => "Ticket",
            Slot::Callback(..) => "Callback",
            Slot::Setup(_) => "Setup",
        })
    }
}

/// The place where an answer is put and taken away.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    answer: Mutex<Option<Answer>>,
    filled: Condvar,
}

impl Shelf {
    pub fn put(&self, answer: Answer) {
        *lock(&self.answer) = Some(answer);
        self.filled.notify_all();
    }

    pub fn is_empty(&self) -> bool {
        lock(&self.answer).is_none()
    }

    pub fn wait(&self) -> Answer {
        let mut answer = lock(&self.answer);
        loop {
            if let Some(answer) = answer.take() {
                return answer;
            }
            answer = self.filled.wait(answer).unwrap_or_else(|p| p.into_inner());
        }
    }

    fn wait_for(&self, timeout: Duration) -> Option<Answer> {
        let Some(deadline) = Instant::now().checked_add(timeout) else { return Some(self.wait()) };
        let mut answer = lock(&self.answer);
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if answer.is_some() || left.is_zero() {
                return answer.take();
            }
            answer = match self.filled.wait_timeout(answer, left) {
                Ok((answer, _)) => answer,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

/// How an answer is read.
pub(super) type Decode<T> = fn(Version, RawMessage) -> Result<T, DecodeError>;

/// A request on its way: its answer can be waited for, now or later, on any thread.
///
/// Every request ends: with its confirmation, with an error of the server, with its time-out, or
/// with the session. Dropping the ticket drops the answer; the request is still carried out.
#[must_use = "the answer can only be had from the ticket"]
pub struct Ticket<T> {
    pub(super) shared: Arc<Shared>,
    pub(super) shelf: Arc<Shelf>,
    pub(super) decode: Decode<T>,
}

impl<T> Ticket<T> {
    /// Waits for the confirmation.
    ///
    /// # Errors
    /// [`Error::Refused`] or [`Error::ControlFailure`] when the server refused the request,
    /// [`Error::TimedOut`], [`Error::ConnectionLost`] or [`Error::Closed`] when no answer came.
    pub fn wait(self) -> Result<T, Error> {
        let (version, answer) = self.shared.wait(&self.shelf)?;
        Ok((self.decode)(version, answer)?)
    }

    /// As [`Ticket::wait`], for so long at most; the ticket comes back when the time is over.
    ///
    /// # Errors
    /// `Err` with the ticket: no answer yet. `Ok` with an error: see [`Ticket::wait`].
    pub fn wait_for(self, timeout: Duration) -> Result<Result<T, Error>, Ticket<T>> {
        match self.shelf.wait_for(timeout) {
            None => Err(self),
            Some(answer) => {
                Ok(answer.and_then(|(version, answer)| Ok((self.decode)(version, answer)?)))
            }
        }
    }
}

impl<T> fmt::Debug for Ticket<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket").finish_non_exhaustive()
    }
}
