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
#[derive(Default)]
pub(super) struct Shelf {
    place: Mutex<Place>,
    filled: Condvar,
}

#[derive(Default)]
enum Place {
    #[default]
    Empty,
    Answer(Answer),
    /// Who takes the answer as soon as it comes.
    Taker(Box<dyn FnOnce(Answer) + Send>),
}

impl Place {
    fn take(&mut self) -> Option<Answer> {
        match std::mem::take(self) {
            Place::Answer(answer) => Some(answer),
            other => {
                *self = other;
                None
            }
        }
    }
}

impl Shelf {
    pub fn put(&self, answer: Answer) {
        let mut place = lock(&self.place);
        if let Place::Taker(taker) = std::mem::take(&mut *place) {
            drop(place);
            return taker(answer);
        }
        *place = Place::Answer(answer);
        drop(place);
        self.filled.notify_all();
    }

    pub fn is_empty(&self) -> bool {
        matches!(*lock(&self.place), Place::Empty)
    }

    pub fn wait(&self) -> Answer {
        let mut place = lock(&self.place);
        loop {
            if let Some(answer) = place.take() {
                return answer;
            }
            place = self.filled.wait(place).unwrap_or_else(|p| p.into_inner());
        }
    }

    fn give_to(&self, taker: impl FnOnce(Answer) + Send + 'static) {
        let mut place = lock(&self.place);
        match place.take() {
            Some(answer) => {
                drop(place);
                taker(answer);
            }
            None => *place = Place::Taker(Box::new(taker)),
        }
    }

    fn wait_for(&self, timeout: Duration) -> Option<Answer> {
        let Some(deadline) = Instant::now().checked_add(timeout) else { return Some(self.wait()) };
        let mut place = lock(&self.place);
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let answer = place.take();
            if answer.is_some() || left.is_zero() {
                return answer;
            }
            place = match self.filled.wait_timeout(place, left) {
                Ok((place, _)) => place,
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

    /// Gives the answer to `taker` as soon as it is there; at once if it is already. For programs with
    /// a loop of their own: `taker` runs on a thread of the library, or on one of the program that waits
    /// for another answer at that moment. It must not block and not use the client, only put the answer
    /// where the loop finds it, and wake that.
    pub fn give_to(self, taker: impl FnOnce(Result<T, Error>) + Send + 'static)
    where
        T: 'static,
    {
        let decode = self.decode;
        self.shelf.give_to(move |answer| {
            taker(answer.and_then(|(version, answer)| Ok(decode(version, answer)?)));
        });
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

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(number: u32) -> Answer {
        Ok((Version::NEWEST, RawMessage { message_type: number, body: Vec::new() }))
    }

    #[test]
    fn an_answer_is_given_when_it_comes_or_at_once() {
        for comes_first in [true, false] {
            let shelf = Shelf::default();
            let (told, heard) = std::sync::mpsc::channel();
            let taker = move |given: Answer| {
                told.send(given.map(|(_, raw)| raw.message_type).ok()).unwrap();
            };
            if comes_first {
                shelf.put(answer(7));
                shelf.give_to(taker);
            } else {
                shelf.give_to(taker);
                assert!(heard.try_recv().is_err());
                shelf.put(answer(7));
            }
            assert_eq!(heard.try_recv(), Ok(Some(7)));
        }
    }
}
