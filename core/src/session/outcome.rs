//! What comes out of a client session.

use crate::messages::OpenConf;
use crate::wire::{DecodeError, EncodeError, FrameError};
use crate::{ControlFailureCode, StatusCode};
use thiserror::Error;

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientState {
    /// OPEN_REQ is on its way.
    Opening,
    /// OPEN_CONF came.
    Open,
    /// CLOSE_REQ is on its way.
    Closing,
    /// Over: the TCP connection is to be reset.
    Ended,
}

/// How a request ended; each request ends exactly once.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Its confirmation came: see [`frame`](super::ClientSession::frame). Of a confirmation in several segments
    /// this is the last one.
    Confirmed,
    /// FAILURE_CONF came.
    Refused {
        /// Why.
        status: StatusCode,
        /// The server's own words, if it added some.
        text: Option<String>,
    },
    /// CONTROL_FAILURE_CONF came.
    ControlFailure {
        /// Why.
        code: ControlFailureCode,
        /// PeripheralErrorCode: what the peripheral said, 0 if nothing.
        peripheral_error: u32,
    },
    /// Nothing came in time.
    TimedOut,
    /// The session ended first.
    ConnectionLost,
}

/// What came out of a session.
#[derive(Clone, Debug, PartialEq)]
pub enum ClientOutput {
    /// OPEN_CONF: the session is open.
    Opened(Box<OpenConf>),
    /// A message that answers no request: an event, or a request of the server. It is in
    /// [`frame`](super::ClientSession::frame), not decoded.
    Event,
    /// A segment of a confirmation, others follow: see [`frame`](super::ClientSession::frame).
    Segment {
        /// InvokeID of the request.
        invoke_id: u32,
    },
    /// A request has ended.
    Done {
        /// InvokeID of the request.
        invoke_id: u32,
        /// How.
        outcome: Outcome,
    },
    /// The session has ended; nothing comes after it.
    Ended(ClientEnd),
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientEnd {
    /// Why.
    pub reason: ClientEndReason,
    /// The protocol's status code, if the server gave one or one fits.
    pub status: Option<StatusCode>,
    /// The server's own words, if it added some.
    pub text: Option<String>,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ClientEndReason {
    /// The client closed it.
    #[error("closed")]
    Closed,
    /// No side could be opened at first.
    #[error("no session could be opened")]
    NotOpened,
    /// The server refused OPEN_REQ.
    #[error("the server refused the session")]
    Refused,
    /// No answer to OPEN_REQ in time.
    #[error("no answer to OPEN_REQ in time")]
    OpenTimedOut,
    /// OPEN_CONF could not be read.
    #[error("OPEN_CONF: {0}")]
    BadOpenConf(DecodeError),
    /// FAILURE_EVENT with E_CTI_CTI_SERVER_OFFLINE, or FAILURE_CONF to a heartbeat.
    #[error("the server went off line")]
    ServerOffline,
    /// Three heartbeats were not confirmed.
    #[error("three heartbeats were not confirmed")]
    HeartbeatsUnconfirmed,
    /// The byte stream made no sense.
    #[error("{0}")]
    FramingLost(FrameError),
    /// The server does not take the client's messages.
    #[error("the server does not read: too many bytes wait to be sent")]
    SendQueueFull,
    /// The application does not read its events.
    #[error("the application does not read its events")]
    EventsNotRead,
    /// The TCP connection broke.
    #[error("the connection was lost")]
    ConnectionLost,
}

/// A request that could not be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RequestError {
    /// No OPEN_CONF yet, or the session is closing or over.
    #[error("the session is not open")]
    NotOpen,
    /// It does not fit the version.
    #[error(transparent)]
    Encode(#[from] EncodeError),
}
