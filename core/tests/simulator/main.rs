//! The simulated contact centre, told by its events.

mod agents;
mod auto_agents;
mod call_data;
mod conference;
mod config;
mod consult;
mod desk;
mod desk_settings;
mod miscellaneous;
mod outgoing;
mod phone_control;
mod properties;
mod queries;
mod records;
mod refusals;
mod routed;
mod statistics;
mod traffic;
mod transfer;
