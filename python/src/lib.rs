//! The extension module `ctisp._ctisp`; the package `ctisp` around it is what users import.
//!
//! Messages keep the bytes they were read from. The attributes of their classes are descriptors
//! that read a field out of those bytes when it is asked for.

mod bell;
mod build;
mod cli;
mod client;
mod codec;
mod enums;
mod errors;
mod field;
mod generated;
mod mailbox;
mod message;
mod model;
mod own;
mod read;
mod server;
mod server_info;
mod settings;
mod shape;
mod ticket;
mod tls;
mod unknown;
mod wait;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// Refuses all interpreters of the process but the first: classes, tables and caches are one set. Each
/// interpreter has a `sys` of its own.
fn refuse_subinterpreters(py: Python<'_>) -> PyResult<()> {
    static FIRST: PyOnceLock<usize> = PyOnceLock::new();
    let this = py.import("sys")?.as_ptr() as usize;
    if *FIRST.get_or_init(py, || this) == this {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "ctisp does not support subinterpreters: another interpreter of this process has it",
    ))
}

/// What the package `ctisp` is made of.
#[pymodule]
mod _ctisp {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::cli::run_command;
    #[pymodule_export]
    use super::client::Session;
    #[pymodule_export]
    use super::codec::{decode, Framer};
    #[pymodule_export]
    use super::field::Field;
    #[pymodule_export]
    use super::mailbox::Mailbox;
    #[pymodule_export]
    use super::message::Message;
    #[pymodule_export]
    use super::model::{CallKey, Listener, Model};
    #[pymodule_export]
    use super::server::{Call, Server};
    #[pymodule_export]
    use super::shape::bind;
    #[pymodule_export]
    use super::ticket::Ticket;
    #[pymodule_export]
    use super::unknown::{UnknownMessage, UnreadableMessage};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::refuse_subinterpreters(module.py())
    }

    #[pymodule_export]
    const __VERSION__: &str = env!("CARGO_PKG_VERSION");
}
