//! The base of all message classes.

use crate::shape::{tables, Shape, Source, Tables};
use crate::unknown::{UnknownMessage, UnreadableMessage};
use crate::{build, errors, read};
use ctisp::wire::views::MessageView;
use ctisp::wire::{BodyLayout, DecodeError, RawMessage};
use ctisp::Version;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyInt, PyString, PyTuple, PyType};
use std::cell::Cell;

/// A message of the protocol. It cannot be changed; ``replace`` makes another one.
#[pyclass(subclass, frozen, module = "ctisp")]
pub struct Message {
    /// The version whose layout the body has.
    pub version: Version,
    /// MessageType.
    pub message_type: u32,
    /// Its class, unless it has none.
    pub shape: Option<&'static Shape>,
    /// Everything after the header, checked.
    pub body: Box<[u8]>,
}

thread_local! {
    /// The message that the next call of a class on this thread is to hold. Python alone can make
    /// an instance of a Python class, and an argument would cost an object more for each event.
    static RECEIVED: Cell<Option<Message>> = const { Cell::new(None) };
}

/// The number as a version.
pub fn version(number: u32) -> PyResult<Version> {
    Version::from_wire(number).ok_or_else(|| {
        let (oldest, newest) = (Version::OLDEST, Version::NEWEST);
        PyValueError::new_err(format!("protocol version {number}: {oldest} to {newest} expected"))
    })
}

/// The Python object of a message that was received.
pub fn received<'py>(
    py: Python<'py>,
    tables: &'static Tables,
    version: Version,
    message_type: u32,
    body: Box<[u8]>,
) -> PyResult<Bound<'py, PyAny>> {
    check(tables, version, message_type, &body).map_err(|e| errors::decode(py, &e))?;
    made(py, tables, version, message_type, body)
}

/// As [`received`]; a body that cannot be read makes an UnreadableMessage, as one message in error
/// is no reason to stop reading the others.
pub fn event<'py>(
    py: Python<'py>,
    tables: &'static Tables,
    version: Version,
    RawMessage { message_type, body }: RawMessage,
) -> PyResult<Bound<'py, PyAny>> {
    let body = body.into_boxed_slice();
    match check(tables, version, message_type, &body) {
        Ok(()) => made(py, tables, version, message_type, body),
        Err(error) => {
            let message = Message { version, message_type, shape: None, body };
            let error = errors::decode(py, &error).into_value(py);
            let made = PyClassInitializer::from(message).add_subclass(UnreadableMessage { error });
            Ok(Bound::new(py, made)?.into_any())
        }
    }
}

fn check(
    tables: &Tables,
    version: Version,
    message_type: u32,
    body: &[u8],
) -> Result<(), DecodeError> {
    match tables.of(message_type, version) {
        Some(_) => MessageView::decode(version, message_type, body).map(drop),
        None => Ok(()),
    }
}

/// The Python object of a message that was checked.
fn made<'py>(
    py: Python<'py>,
    tables: &'static Tables,
    version: Version,
    message_type: u32,
    body: Box<[u8]>,
) -> PyResult<Bound<'py, PyAny>> {
    let shape = tables.of(message_type, version);
    let message = Message { version, message_type, shape, body };
    let Some(shape) = shape else {
        let made = PyClassInitializer::from(message).add_subclass(UnknownMessage);
        return Ok(Bound::new(py, made)?.into_any());
    };
    RECEIVED.set(Some(message));
    shape.class.bind(py).call0()
}

impl Message {
    /// The owned message, as the core's client sends it.
    pub fn owned(&self, py: Python<'_>) -> PyResult<ctisp::Message> {
        ctisp::Message::decode(self.version, self.message_type, &self.body)
            .map_err(|e| errors::decode(py, &e))
    }

    /// Header and body for a session of that version.
    pub fn bytes(&self, py: Python<'_>, version: Version) -> PyResult<Vec<u8>> {
        let mut out = Vec::with_capacity(self.body.len() + 8);
        // A layout other than the version's own is read, never written.
        let as_received = self.shape.is_none_or(|shape| {
            let layout = BodyLayout::of(shape.def, self.version, &self.body);
            version == self.version && layout.other().is_none()
        });
        let written = if as_received {
            let body = self.body.to_vec();
            RawMessage { message_type: self.message_type, body }.encode(version, &mut out)
        } else {
            self.owned(py)?.encode(version, &mut out)
        };
        written.map_err(|e| errors::encode(py, &e))?;
        Ok(out)
    }

    /// Names and values of the attributes, those left out that other ones are made of.
    fn attributes<'a, 'py: 'a>(
        &'a self,
        py: Python<'py>,
    ) -> impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> + 'a {
        self.shape.into_iter().flat_map(move |shape| {
            let all = shape.attributes.iter().enumerate();
            let own = all.filter(|(_, a)| !matches!(a.source, Source::Connection { .. }));
            own.map(move |(place, attribute)| {
                let value = read::attribute(py, self, shape, place)?;
                Ok((attribute.name.bind(py).clone().into_any(), value))
            })
        })
    }
}

#[pymethods]
impl Message {
    #[new]
    #[classmethod]
    #[pyo3(signature = (**fields))]
    fn new(cls: &Bound<'_, PyType>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<Message> {
        if let Some(message) = RECEIVED.take() {
            return Ok(message);
        }
        let py = cls.py();
        let number = cls.getattr("message_type").and_then(|n| n.extract::<u32>());
        let shape = number.ok().and_then(|n| tables(py).ok()?.numbered(n));
        let Some(shape) = shape else {
            let text = format!("{} is not the class of one message", cls.name()?);
            return Err(PyTypeError::new_err(text));
        };
        let (version, body) = build::body(py, shape, fields)?;
        Ok(Message { version, message_type: shape.def.number, shape: Some(shape), body })
    }

    /// Return the message as bytes, header included, for a session of that protocol version.
    ///
    /// Fields that the version does not have are left out. Raises EncodeError when the version
    /// does not have the message or a value does not fit.
    #[pyo3(name = "encode", signature = (version=25))]
    fn encode_py<'py>(&self, py: Python<'py>, version: u32) -> PyResult<Bound<'py, PyBytes>> {
        let version = self::version(version)?;
        Ok(PyBytes::new(py, &self.bytes(py, version)?))
    }

    /// Return all attributes as a dict that can be made JSON of, or a row of a data frame.
    ///
    /// Entries are dicts, lists are lists, enumerations are the names of their members, masks are
    /// numbers, bytes are hex digits. The guide's name of the message is under the key ``message``.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let (py, out) = (slf.py(), PyDict::new(slf.py()));
        out.set_item("message", slf.getattr("name")?)?;
        for pair in slf.get().attributes(py) {
            let (name, value) = pair?;
            out.set_item(name, plain(&value)?)?;
        }
        Ok(out)
    }

    /// Return a copy with some attributes changed.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, all) = (slf.py(), PyDict::new(slf.py()));
        let shape = slf.get().shape;
        for pair in slf.get().attributes(py) {
            let (name, value) = pair?;
            all.set_item(name, value)?;
        }
        for (name, value) in changes.into_iter().flatten() {
            let place = shape.and_then(|shape| shape.place(&name.extract::<String>().ok()?));
            let whole = shape.zip(place).map(|(shape, place)| &shape.attributes[place].source);
            if let (Some(shape), Some(Source::Connection { parts, .. })) = (shape, whole) {
                for part in parts {
                    all.del_item(&shape.attributes[*part].name)?;
                }
            }
            all.set_item(name, value)?;
        }
        slf.get_type().call((), Some(&all))
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<bool> {
        let (py, this, that) = (slf.py(), slf.get(), other.get());
        if this.message_type != that.message_type || this.shape.is_some() != that.shape.is_some() {
            return Ok(false);
        }
        if this.shape.is_none() || (this.version == that.version && this.body == that.body) {
            return Ok(this.body == that.body);
        }
        for (a, b) in this.attributes(py).zip(that.attributes(py)) {
            if !a?.1.eq(b?.1)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let mut shown = Vec::new();
        for pair in slf.get().attributes(slf.py()) {
            let (name, value) = pair?;
            let empty = value.cast::<PyTuple>().is_ok_and(|list| list.is_empty());
            if !value.is_none() && !empty {
                shown.push(format!("{}={}", name.str()?, value.repr()?));
            }
        }
        Ok(format!("{}({})", slf.get_type().name()?, shown.join(", ")))
    }
}

/// The value as JSON knows it.
fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static PLAIN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let is_plain = value.is_none()
        || value.is_exact_instance_of::<PyString>()
        || value.is_exact_instance_of::<PyInt>();
    if is_plain {
        return Ok(value.clone());
    }
    let py = value.py();
    let plain = PLAIN.get_or_try_init(py, || {
        Ok::<_, PyErr>(py.import("ctisp._base")?.getattr("plain")?.unbind())
    })?;
    plain.bind(py).call1((value,))
}
