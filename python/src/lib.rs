//! The extension module `ctisp._ctisp`; the package `ctisp` around it is what users import.
//!
//! Messages keep the bytes they were read from. The attributes of their classes are descriptors
//! that read a field out of those bytes when it is asked for.

mod build;
mod codec;
mod enums;
mod errors;
mod field;
mod generated;
mod message;
mod read;
mod shape;

use pyo3::prelude::*;

/// What the package `ctisp` is made of.
#[pymodule]
mod _ctisp {
    #[pymodule_export]
    use super::codec::{decode, Framer};
    #[pymodule_export]
    use super::field::Field;
    #[pymodule_export]
    use super::message::{Message, UnknownMessage};
    #[pymodule_export]
    use super::shape::bind;

    #[pymodule_export]
    const __VERSION__: &str = env!("CARGO_PKG_VERSION");
}
