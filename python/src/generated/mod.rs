//! What the generator wrote from the schema.

pub mod shapes;
