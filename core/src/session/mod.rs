//! The rules of one session, client side and server side, as state machines without sockets,
//! threads or clock.
//!
//! Both work the same way. Bytes from the peer go in with `receive`, what they mean comes out of
//! `poll` until it gives `None`; bytes for the peer wait in `outgoing` until `sent` says that they
//! are on their way. `deadline` tells when `poll` must be called although nothing came in. The time
//! is the caller's: every call that could look at a clock takes `now` instead.
//!
//! * [`ClientSession`] opens a session, sends requests and finds their confirmations.
//! * [`Pair`] tells a client with which of two servers to have sessions, and when to try again.
//! * [`ServerSession`] answers OPEN_REQ, heartbeats and CLOSE_REQ, and hands out the requests.

mod client;
mod config;
mod heartbeat;
mod open_check;
mod outbox;
mod outcome;
mod pair;
mod pending;
mod schedule;
mod server;
mod side;

pub use client::ClientSession;
pub use config::{ClientConfig, ConfigError};
pub use outcome::{ClientEnd, ClientEndReason, ClientOutput, ClientState, Outcome, RequestError};
pub use pair::{Pair, PairConfig, PairOutput};
pub use server::{ServerConfig, ServerEnd, ServerEndReason, ServerOutput, ServerSession};
pub use side::Side;

use crate::wire::def::{MessageDef, Type};
use crate::wire::Version;
use std::time::{Duration, Instant};

/// A time-out so long that the clock cannot tell its end is as good as this one.
const FOR_EVER: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

fn after(now: Instant, time: Duration) -> Instant {
    now + time.min(FOR_EVER)
}

/// The first word of a body: the InvokeID of every request and confirmation.
fn first_word(body: &[u8]) -> Option<u32> {
    body.first_chunk().map(|word| u32::from_be_bytes(*word))
}

/// Whether other segments of this confirmation follow: its More field.
fn has_more(def: &MessageDef, version: Version, body: &[u8]) -> bool {
    let mut offset = 0;
    for field in def.fixed_in(version) {
        if field.name == "More" && field.kind == Type::Ushort {
            return body.get(offset..offset + 2).is_some_and(|more| more != [0, 0]);
        }
        offset += field.kind.size().unwrap_or(0);
    }
    false
}
