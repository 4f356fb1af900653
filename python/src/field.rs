//! The descriptor behind an attribute of a message class.

use crate::message::Message;
use crate::read;
use crate::shape::{tables, Shape};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

/// An attribute of a message class: reads its field out of the message's bytes.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Field {
    message_type: u32,
    place: usize,
}

impl Field {
    /// The attribute at that place of the class.
    pub fn new(shape: &Shape, place: usize) -> Field {
        Field { message_type: shape.def.number, place }
    }
}

#[pymethods]
impl Field {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = owner;
        let Some(instance) = instance else { return Ok(slf.clone().into_any()) };
        let (field, message) = (slf.get(), instance.cast::<Message>()?.get());
        match message.shape {
            Some(shape) if shape.def.number == field.message_type => {
                read::attribute(slf.py(), message, shape, field.place)
            }
            _ => Err(PyTypeError::new_err("the attribute belongs to another message class")),
        }
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let Some(shape) = tables(py)?.numbered(self.message_type) else { return Ok(String::new()) };
        let name = &shape.attributes[self.place].name;
        Ok(format!("<field {} of {}>", name.bind(py), shape.def.name))
    }
}
