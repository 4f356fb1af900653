//! The package's exceptions, raised from Rust. They are Python classes: with the stable ABI of
//! CPython before 3.12 a Rust class cannot extend an exception.

use ctisp::wire::{DecodeError, EncodeError, FrameError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

fn raise<'py, A>(
    py: Python<'py>,
    slot: &'static PyOnceLock<Py<PyType>>,
    name: &str,
    arguments: A,
) -> PyErr
where
    A: pyo3::call::PyCallArgs<'py>,
{
    let made = slot.import(py, "ctisp._errors", name).and_then(|class| class.call1(arguments));
    made.map_or_else(|error| error, PyErr::from_value)
}

/// `ctisp.DecodeError` of a body.
pub fn decode(py: Python<'_>, error: &DecodeError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let status = u32::from(error.status());
    let arguments = (error.to_string(), status, error.message, error.field, error.offset);
    raise(py, &CLASS, "DecodeError", arguments)
}

/// `ctisp.DecodeError` of a header.
pub fn frame(py: Python<'_>, error: &FrameError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    raise(py, &CLASS, "DecodeError", (error.to_string(), u32::from(error.status())))
}

/// `ctisp.EncodeError`.
pub fn encode(py: Python<'_>, error: &EncodeError) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let status = u32::from(error.status());
    raise(py, &CLASS, "EncodeError", (error.to_string(), status, error.message, error.field))
}
