//! What can go wrong for a client.

use super::Side;
use crate::session::{ConfigError, RequestError};
use crate::wire::constants::PERIPHERAL_ERRORS;
use crate::wire::{DecodeError, EncodeError};
use crate::{ControlFailureCode, StatusCode};
use std::fmt;
use thiserror::Error;

/// An error of a client, with the protocol's own code where one exists.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// The connection could not be made, or its TLS failed.
    #[error("side {side} ({address}): {source}")]
    Connect {
        /// Which side.
        side: Side,
        /// Its host and port.
        address: String,
        /// What the system says; of TLS what is wrong with it, as that a certificate has expired.
        source: std::io::Error,
    },
    /// No session could be opened, on neither side.
    #[error("side A: {a}; side B: {b}")]
    BothSides {
        /// What went wrong at side A.
        a: Box<Error>,
        /// What went wrong at side B.
        b: Box<Error>,
    },
    /// The server refused a request by FAILURE_CONF.
    #[error("{}", refused(.status, .message, .text))]
    Refused {
        /// The protocol's code.
        status: StatusCode,
        /// The request, by the guide's name.
        message: &'static str,
        /// The server's own words, if it added some.
        text: Option<String>,
    },
    /// The peripheral refused a request: CONTROL_FAILURE_CONF.
    #[error("{}", control_failure(.code, .peripheral_error, .request))]
    ControlFailure {
        /// The protocol's code.
        code: ControlFailureCode,
        /// PeripheralErrorCode; see [`Error::peripheral_error_name`].
        peripheral_error: u32,
        /// The request, by the guide's name.
        request: &'static str,
    },
    /// Nothing came in time.
    #[error("no answer in time ({request})")]
    TimedOut {
        /// The request, by the guide's name.
        request: &'static str,
    },
    /// The first session is not open yet: see [`ClientBuilder::open_async`](super::ClientBuilder).
    #[error("the session is not open yet")]
    NotOpen,
    /// The session ended before the answer came.
    #[error("the connection was lost")]
    ConnectionLost,
    /// The session was closed here.
    #[error("the session is closed")]
    Closed,
    /// Events were asked for in a callback, or callbacks while another thread runs them.
    #[error("callbacks of this client are being run")]
    NotNow,
    /// A value that the version of the session cannot carry.
    #[error(transparent)]
    Encode(#[from] EncodeError),
    /// A confirmation that is not what its type says.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// Settings that cannot be.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Settings of TLS that cannot be, or files of it that cannot be read.
    #[cfg(feature = "tls")]
    #[error("TLS: {0}")]
    Tls(#[from] crate::transport::TlsError),
    /// No side was given.
    #[error("no CTI server named: give a side as host:port")]
    NoSide,
    /// The system has no threads or file descriptors left.
    #[error(transparent)]
    System(std::io::Error),
}

impl Error {
    /// Itself; of [`Error::BothSides`] the one of the two that tells most: a server's own words say
    /// more than that another server is not there, or is the standby.
    pub fn main(&self) -> &Error {
        match self {
            Error::BothSides { a, b } if a.weight() > b.weight() => a,
            Error::BothSides { b, .. } => b,
            other => other,
        }
    }

    /// As [`Error::main`], by value.
    pub fn into_main(self) -> Error {
        match self {
            Error::BothSides { a, b } if a.weight() > b.weight() => *a,
            Error::BothSides { b, .. } => *b,
            other => other,
        }
    }

    fn weight(&self) -> u8 {
        match self {
            Error::Connect { .. } => 0,
            Error::Refused { status, .. } if is_of_standby(*status) => 1,
            Error::TimedOut { .. } => 2,
            _ => 3,
        }
    }

    /// The protocol's status code, where there is one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::BothSides { .. } => self.main().status(),
            Error::Refused { status, .. } => Some(*status),
            Error::TimedOut { .. } => Some(StatusCode::TIMEOUT),
            Error::Encode(error) => Some(error.status()),
            Error::Decode(error) => Some(error.status()),
            _ => None,
        }
    }

    /// Unified CCE's name of the peripheral's error, where there is one.
    pub fn peripheral_error_name(&self) -> Option<&'static str> {
        match self {
            Error::ControlFailure { peripheral_error, .. } => {
                peripheral(*peripheral_error).map(|(name, _)| name)
            }
            _ => None,
        }
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Error {
        match error {
            RequestError::Encode(error) => Error::Encode(error),
            RequestError::NotOpen => Error::Closed,
        }
    }
}

/// Whether a side says by it that the other one is to be asked.
fn is_of_standby(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::CTI_SERVER_OFFLINE
            | StatusCode::SERVER_NOT_MASTER
            | StatusCode::INVALID_CLIENT_FOR_STANDBY
            | StatusCode::SERVER_IN_MAINTENANCE_MODE
    )
}

fn peripheral(code: u32) -> Option<(&'static str, &'static str)> {
    // 0 is what a peripheral says that has nothing to say.
    let place = PERIPHERAL_ERRORS.binary_search_by_key(&code, |(c, ..)| *c).ok()?;
    PERIPHERAL_ERRORS.get(place).filter(|_| code != 0).map(|(_, name, text)| (*name, *text))
}

/// A code with what it means, if that is known.
fn with_meaning(name: impl fmt::Display, meaning: Option<&str>) -> String {
    match meaning.filter(|text| !text.is_empty()) {
        Some(text) => format!("{name}: {text}"),
        None => name.to_string(),
    }
}

fn refused(status: &StatusCode, message: &str, text: &Option<String>) -> String {
    let words = text.as_deref().or_else(|| status.meaning());
    format!("{} ({message})", with_meaning(status, words))
}

fn control_failure(code: &ControlFailureCode, peripheral_error: &u32, request: &str) -> String {
    let told = with_meaning(code, code.meaning());
    match peripheral(*peripheral_error) {
        Some((name, text)) => format!("{told} ({request}, {})", with_meaning(name, Some(text))),
        None if *peripheral_error != 0 => {
            format!("{told} ({request}, peripheral error {peripheral_error})")
        }
        None => format!("{told} ({request})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_tell_code_meaning_and_request() {
        let status = StatusCode::DEVICE_IN_USE;
        let mut error = Error::Refused { status, message: "OPEN_REQ", text: None };
        let text = "E_CTI_DEVICE_IN_USE: the agent phone is taken by a different client (OPEN_REQ)";
        assert_eq!(error.to_string(), text);
        if let Error::Refused { text, .. } = &mut error {
            *text = Some("3001 is taken".into());
        }
        assert_eq!(error.to_string(), "E_CTI_DEVICE_IN_USE: 3001 is taken (OPEN_REQ)");
        assert_eq!(error.status(), Some(status));
        let unknown = Error::Refused { status: StatusCode(999), message: "OPEN_REQ", text: None };
        assert_eq!(unknown.to_string(), "StatusCode(999) (OPEN_REQ)");
    }

    #[test]
    fn a_peripherals_error_is_told_by_its_name() {
        let (code, name, text) = PERIPHERAL_ERRORS.iter().find(|(code, ..)| *code != 0).unwrap();
        let error = |peripheral_error| Error::ControlFailure {
            code: ControlFailureCode::NO_ACTIVE_CALL,
            peripheral_error,
            request: "HOLD_CALL_REQ",
        };
        assert_eq!(error(*code).peripheral_error_name(), Some(*name));
        assert!(error(*code).to_string().contains(&with_meaning(name, Some(text))));
        let plain = "CF_NO_ACTIVE_CALL: there is no call in progress (HOLD_CALL_REQ)";
        assert_eq!(error(0).to_string(), plain);
    }
}
