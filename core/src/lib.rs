//! ctisp: the CTI Server Protocol (GED-188) in protocol versions 9 to 25.
//!
//! Contact-centre programs follow and control agents and calls by it. Here are
//!
//! * [`Client`]: a session with a CTI server, synchronous, on a thread of the library;
//! * [`model`]: agents, calls, devices and skill groups, kept from the events of a client;
//! * [`Server`]: a CTI server with all ten services on a simulated contact centre, in the same
//!   process or as `ctisp serve`, so that programs can be built and tested without a phone system;
//! * [`peripheral`]: what a server stands on, [`peripheral::simulator`]: the simulated centre with
//!   its configuration, traffic and scenarios;
//! * `conformance`: dialogues that prove a CTI server, also as `ctisp conformance` (feature `cli`,
//!   which is on unless turned off);
//! * [`wire`]: the codec under all of it, and [`session`]: the rules of one session without
//!   sockets, threads or clock.
//!
//! An agent signs in, a call comes and is answered:
//!
//! ```
//! use ctisp::{AgentState, Client, Event, Server, Services};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::start()?;
//! let desk = Client::builder()
//!     .side(server.address().to_string())
//!     .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
//!     .peripheral_id(5000)
//!     .agent_instrument("3001")
//!     .open()?;
//! desk.login("1001", "1001")?;
//! desk.set_agent_state(AgentState::AVAILABLE)?;
//!
//! server.place_call("5551234", "8001", &[(1, "gold".into())]).ok_or("stopped")??;
//! for event in desk.events() {
//!     match event {
//!         Event::CallDelivered(call) => {
//!             assert_eq!(call.ani.as_deref(), Some("5551234"));
//!             desk.answer_call(call.connection())?;
//!         }
//!         Event::CallEstablished(_) => break,
//!         Event::Closed { reason, .. } => return Err(reason.into()),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Null values of the protocol are `None`; enumerations keep values that are not known here;
//! strings are ASCII by the guide, and bytes above 127 are read as U+0080 to U+00FF.
#![forbid(unsafe_code)]

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(feature = "cli")]
pub mod cli;
pub mod client;
#[cfg(feature = "cli")]
pub mod conformance;
pub mod model;
pub mod password;
pub mod peripheral;
pub mod server;
pub mod session;
pub mod transport;
pub mod wire;

pub use client::{Client, ClientBuilder, Error, Event, Side};
pub use server::{Server, ServerBuilder};
#[cfg(feature = "tls")]
pub use transport::{ClientTls, ServerTls, TlsError};
pub use wire::generated::enums::*;
pub use wire::generated::messages;
pub use wire::generated::messages::Message;
pub use wire::Connection;
pub use wire::Version;
