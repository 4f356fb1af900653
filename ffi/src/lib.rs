//! The C library of ctisp: `libctisp` and `ctisp.h`.
//!
//! One file for each C object. The messages' structs and the tables of where their members are come
//! from the schema ([`generated`]); [`decode`] and [`encode`] walk those tables. Unsafe code that
//! touches a C program's memory is in [`raw`]; the exported functions use it for their arguments.
#![allow(non_camel_case_types)]
// What a caller has to keep is told in C's words, for the header: no `# Safety` heading there.
#![allow(clippy::missing_safety_doc)]

mod agent;
mod boundary;
mod change;
mod change_of;
mod client;
mod config;
mod decode;
mod encode;
mod error;
mod event;
pub mod generated;
mod json;
mod kept;
mod layout;
mod log;
mod message;
mod model;
mod model_read;
mod own_event;
mod picture;
mod picture_of;
mod plan;
mod raw;
mod request;
mod server;
mod server_control;
mod server_sides;
mod serving;
mod signal;
mod termination_record;
#[cfg(test)]
mod tests;
mod ticket;
mod tls;
mod types;
mod version;

pub use agent::*;
pub use change::*;
pub use client::*;
pub use config::*;
pub use error::*;
pub use event::*;
pub use json::*;
pub use log::*;
pub use message::*;
pub use model::*;
pub use model_read::*;
pub use own_event::*;
pub use picture::*;
pub use request::*;
pub use server::*;
pub use server_control::*;
pub use server_sides::*;
pub use serving::*;
pub use termination_record::*;
pub use ticket::*;
pub use types::*;
pub use version::*;
