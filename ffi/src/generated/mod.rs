// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Every message as a C struct.
#![allow(non_camel_case_types, unused_imports)]

mod active_standby;
pub use active_standby::*;
mod agent_event;
pub use agent_event::*;
mod call_data;
pub use call_data::*;
mod call_event;
pub use call_event::*;
mod client_control;
pub use client_control::*;
mod client_monitor;
pub use client_monitor::*;
mod config;
pub use config::*;
mod misc;
pub use misc::*;
mod peripheral_monitor;
pub use peripheral_monitor::*;
mod server;
pub use server::*;
mod session;
pub use session::*;
mod supervisor;
pub use supervisor::*;
mod entries;
pub use entries::*;
mod message_union;
pub use message_union::*;
pub(crate) mod layouts;
