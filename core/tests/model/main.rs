//! The live model, against the simulated centre.

#[allow(dead_code)]
#[path = "../simulator/desk.rs"]
mod desk;

mod bounds;
mod centre;
mod facts;
mod first_picture;
mod properties;
mod rules;
mod scenarios;
mod story;
