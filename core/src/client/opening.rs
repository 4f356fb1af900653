//! Waiting for the first session, and why there is none.

use super::{Error, Side};
use crate::session::{ClientEnd, ClientEndReason};
use crate::StatusCode;
use std::sync::mpsc::Sender;

/// Who waits for the first session, and what went wrong so far.
pub(super) struct Opening {
    done: Sender<Result<(), Error>>,
    a: Option<Error>,
    b: Option<Error>,
}

impl Opening {
    pub fn new(done: Sender<Result<(), Error>>) -> Opening {
        Opening { done, a: None, b: None }
    }

    /// What went wrong at a side last.
    pub fn note(&mut self, side: Side, error: Error) {
        match side {
            Side::A => self.a = Some(error),
            Side::B => self.b = Some(error),
        }
    }

    pub fn succeeded(self) {
        // Nobody waits any more: then the client is dropped, which closes it.
        let _ = self.done.send(Ok(()));
    }

    pub fn failed(self, duplex: bool) {
        let (a, b) = (self.a.unwrap_or_else(standby), self.b.unwrap_or_else(standby));
        let error = match duplex {
            true => Error::BothSides { a: Box::new(a), b: Box::new(b) },
            false => a,
        };
        let _ = self.done.send(Err(error));
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
