//! Waiting for the first session, and why there is none.

use super::{Error, Side};
use crate::session::{ClientEnd, ClientEndReason};
use crate::StatusCode;
use std::sync::mpsc::{channel, Receiver, Sender};

/// Who waits for the first session, and what went wrong so far.
pub(super) struct Opening {
    /// `None`: nobody does, and events tell of it.
    done: Option<Sender<Result<(), Error>>>,
    a: Option<Error>,
    b: Option<Error>,
}

impl Opening {
    /// A thread waits for the outcome.
    pub fn awaited() -> (Opening, Receiver<Result<(), Error>>) {
        let (done, outcome) = channel();
        (Opening { done: Some(done), a: None, b: None }, outcome)
    }

    /// Events tell the outcome.
    pub fn told() -> Opening {
        Opening { done: None, a: None, b: None }
    }

    pub fn is_awaited(&self) -> bool {
        self.done.is_some()
    }

    /// What went wrong at a side last.
    pub fn note(&mut self, side: Side, error: Error) {
        match side {
            Side::A => self.a = Some(error),
            Side::B => self.b = Some(error),
        }
    }

    /// Whether nobody was told of it: then an event does.
    pub fn succeeded(self) -> bool {
        match self.done {
            // Nobody waits any more: then the client is dropped, which closes it.
            Some(done) => done.send(Ok(())).is_err(),
            None => true,
        }
    }

    /// Tells who waits; without, the end tells why no session could be opened.
    pub fn failed(self, duplex: bool, end: &mut ClientEnd) {
        let (a, b) = (self.a.unwrap_or_else(standby), self.b.unwrap_or_else(standby));
        let error = match duplex {
            true => Error::BothSides { a: Box::new(a), b: Box::new(b) },
            false => a,
        };
        if let Some(done) = self.done {
            let _ = done.send(Err(error));
        } else if end.reason == ClientEndReason::NotOpened {
            (end.status, end.text) = (error.status(), Some(error.to_string()));
        }
    }
}

/// The session was granted, but by the standby.
pub(super) fn standby() -> Error {
    Error::Refused { status: StatusCode::SERVER_NOT_MASTER, message: "OPEN_REQ", text: None }
}

/// Why a session was not opened.
pub(super) fn failed(end: &ClientEnd, side: Side, address: String) -> Error {
    match (end.reason, end.status) {
        (ClientEndReason::OpenTimedOut, _) => Error::TimedOut { request: "OPEN_REQ" },
        (ClientEndReason::BadOpenConf(error), _) => Error::Decode(error),
        (reason, Some(status)) if !matches!(reason, ClientEndReason::FramingLost(_)) => {
            Error::Refused { status, message: "OPEN_REQ", text: end.text.clone() }
        }
        (reason, _) => Error::Connect { side, address, source: std::io::Error::other(reason) },
    }
}
