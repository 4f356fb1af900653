//! ctisp: the CTI Server Protocol (GED-188) in protocol versions 9 to 25.
#![forbid(unsafe_code)]

#[cfg(feature = "cli")]
pub mod cli;
pub mod client;
pub mod peripheral;
pub mod server;
pub mod session;
pub mod transport;
pub mod wire;

pub use client::{Client, ClientBuilder, Error, Event, Side};
pub use server::{Server, ServerBuilder};
pub use wire::generated::enums::*;
pub use wire::generated::messages;
pub use wire::generated::messages::Message;
pub use wire::Connection;
pub use wire::Version;
