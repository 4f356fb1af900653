//! Messages without a class of their own.

use crate::message::Message;
use ctisp::wire::def::MessageDef;
use ctisp::Version;
use pyo3::exceptions::PyBaseException;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

/// A message of a type without a class, or newer than the version it came in.
///
/// Attributes:
///     message_type (int): the number of its header.
///     body (bytes): everything after the header.
#[pyclass(extends = Message, frozen, module = "ctisp")]
pub struct UnknownMessage;

#[pymethods]
impl UnknownMessage {
    #[new]
    fn new(message_type: u32, body: &[u8]) -> PyClassInitializer<Self> {
        let (version, body) = (Version::NEWEST, body.into());
        let message = Message { version, message_type, shape: None, body };
        PyClassInitializer::from(message).add_subclass(UnknownMessage)
    }

    #[classattr]
    fn name() -> &'static str {
        "UNKNOWN"
    }

    #[getter]
    fn message_type(slf: &Bound<'_, Self>) -> u32 {
        slf.as_super().get().message_type
    }

    #[getter]
    fn body<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyBytes> {
        PyBytes::new(slf.py(), &slf.as_super().get().body)
    }

    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let out = PyDict::new(slf.py());
        out.set_item("message", Self::name())?;
        out.set_item("message_type", Self::message_type(slf))?;
        out.set_item("body", Self::body(slf).call_method0("hex")?)?;
        Ok(out)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let body = Self::body(slf).into_any().repr()?.to_string();
        Ok(format!("UnknownMessage(message_type={}, body={body})", Self::message_type(slf)))
    }
}

/// An event whose bytes are not what its type says: decoding it gave an error.
///
/// Attributes:
///     message_type (int): the number of its header.
///     body (bytes): everything after the header.
///     error (DecodeError): what is wrong with it.
#[pyclass(extends = Message, frozen, module = "ctisp")]
pub struct UnreadableMessage {
    pub error: Py<PyBaseException>,
}

#[pymethods]
impl UnreadableMessage {
    #[getter]
    fn name(slf: &Bound<'_, Self>) -> &'static str {
        MessageDef::of(Self::message_type(slf)).map_or("UNKNOWN", |def| def.name)
    }

    #[getter]
    fn message_type(slf: &Bound<'_, Self>) -> u32 {
        slf.as_super().get().message_type
    }

    #[getter]
    fn body<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyBytes> {
        PyBytes::new(slf.py(), &slf.as_super().get().body)
    }

    #[getter]
    fn error<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyBaseException> {
        slf.get().error.bind(slf.py()).clone()
    }

    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let out = PyDict::new(slf.py());
        out.set_item("message", Self::name(slf))?;
        out.set_item("message_type", Self::message_type(slf))?;
        out.set_item("body", Self::body(slf).call_method0("hex")?)?;
        Ok(out)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> String {
        format!("<UnreadableMessage {}: {}>", Self::name(slf), Self::error(slf))
    }
}
