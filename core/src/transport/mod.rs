//! TCP connections, plain or with TLS, and the loop that waits for them.
//!
//! One thread serves any number of connections: [`Poller`] sleeps until one of them, a deadline or
//! a [`Waker`] needs it. [`Connector`] and [`Acceptor`] make connections, and a [`Link`] is the same
//! to its owner whether there is TLS in it or not. What the bytes mean is none of this module's
//! business.

mod ends;
mod link;
mod poller;
mod tcp;
#[cfg(feature = "tls")]
mod tls;

pub use ends::{Acceptor, Connector};
pub use link::{Link, Taken};
pub use mio::{Token, Waker};
pub use poller::Poller;
pub use tcp::{listen, set_options};
#[cfg(feature = "tls")]
pub use tls::{ClientTls, ServerTls, TlsError};
