//! The simulated contact centre, told by its events.

mod agents;
mod assist;
mod auto_agents;
mod call_data;
mod change_properties;
mod changes;
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
mod scenario;
mod statistics;
mod supervise;
mod traffic;
mod transfer;
