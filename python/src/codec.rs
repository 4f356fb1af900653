//! Bytes to messages.

use crate::message::{received, version};
use crate::{errors, shape};
use ctisp::wire::split_message;
use ctisp::Version;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;

/// Return the one message that the bytes are, header included.
///
/// Raises DecodeError when they are not a message of that protocol version.
#[pyfunction]
#[pyo3(signature = (data, version=25))]
pub fn decode<'py>(
    py: Python<'py>,
    data: PyBackedBytes,
    version: u32,
) -> PyResult<Bound<'py, PyAny>> {
    let version = self::version(version)?;
    let frame = split_message(&data).map_err(|e| errors::frame(py, &e))?;
    received(py, shape::tables(py)?, version, frame.message_type, frame.body.into())
}

/// Cuts a byte stream, fed in pieces of any size, into messages.
///
/// Iterating gives the messages that are whole so far; feed more and iterate again. A DecodeError
/// of one message leaves the following ones readable; one of a header is the end of the stream.
#[pyclass(module = "ctisp")]
pub struct Framer {
    framer: ctisp::wire::Framer,
    version: Version,
}

#[pymethods]
impl Framer {
    #[new]
    #[pyo3(signature = (version=25))]
    fn new(version: u32) -> PyResult<Framer> {
        let version = self::version(version)?;
        Ok(Framer { framer: ctisp::wire::Framer::new(version), version })
    }

    /// Take in what came from the stream.
    fn feed(&mut self, data: PyBackedBytes) {
        self.framer.feed(&data);
    }

    /// The protocol version of the messages that follow.
    #[getter]
    fn version(&self) -> u8 {
        self.version.number()
    }

    #[setter]
    fn set_version(&mut self, version: u32) -> PyResult<()> {
        self.version = self::version(version)?;
        self.framer.set_version(self.version);
        Ok(())
    }

    /// Bytes taken in that no message has been made of yet.
    #[getter]
    fn pending(&self) -> usize {
        self.framer.pending()
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let version = self.version;
        match self.framer.next_frame().map_err(|e| errors::frame(py, &e))? {
            Some(f) => {
                let (message_type, body) = (f.message_type, f.body.into());
                received(py, shape::tables(py)?, version, message_type, body).map(Some)
            }
            None => Ok(None),
        }
    }
}
