//! TCP connections and the loop that waits for them.
//!
//! One thread serves any number of connections: [`Poller`] sleeps until one of them, a deadline or
//! a [`Waker`] needs it. What the bytes mean is none of this module's business.

mod poller;
mod tcp;

pub use mio::{Token, Waker};
pub use poller::Poller;
pub use tcp::{connect, listen, set_options, Link, Taken};
