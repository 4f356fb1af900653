//! Tests of the conversions and of the exported functions.

mod functions;
mod model;
mod parity;
mod sample;
mod tls;
