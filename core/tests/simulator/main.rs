//! The simulated contact centre, told by its events.

mod agents;
mod arrival;
mod auto_agents;
mod call_data;
mod conference;
mod config;
mod consult;
mod desk;
mod greeting;
mod lines;
mod outgoing;
mod phone_control;
mod predictive;
mod properties;
mod queries;
mod recording;
mod refusals;
mod routed;
mod single_step;
mod skills;
mod traffic;
mod transfer;
mod vru;
