//! A CTI server inside the Python process, on the simulated contact centre.

use crate::errors;
use ctisp::peripheral::simulator::PlaceCallError;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;

/// A CTI server on the demo centre. It runs on a thread of its own until ``stop``.
#[pyclass(frozen, module = "ctisp")]
pub struct Server {
    /// `None` once it was stopped.
    server: Mutex<Option<ctisp::Server>>,
    address: SocketAddr,
}

impl Server {
    /// Does something with the server that runs, without the GIL: the server answers from its own
    /// thread.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&ctisp::Server) -> T + Send,
    ) -> PyResult<T> {
        let done = py.detach(|| {
            let server = self.server.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            server.as_ref().map(work)
        });
        done.ok_or_else(|| errors::closed(py, "the server was stopped"))
    }
}

#[pymethods]
impl Server {
    #[new]
    #[pyo3(signature = (listen="127.0.0.1:0", *, speed=1.0, seed=1))]
    fn new(py: Python<'_>, listen: &str, speed: f64, seed: u64) -> PyResult<Server> {
        if !(speed.is_finite() && speed > 0.0) {
            return Err(PyValueError::new_err(format!("speed {speed}: a number above 0 expected")));
        }
        let builder = ctisp::Server::builder().listen(listen).speed(speed).seed(seed);
        let server = py.detach(|| builder.start())?;
        let address = server.address();
        Ok(Server { server: Mutex::new(Some(server)), address })
    }

    /// Where it listens, as ``host:port``.
    #[getter]
    fn address(&self) -> String {
        self.address.to_string()
    }

    /// The port it listens on.
    #[getter]
    fn port(&self) -> u16 {
        self.address.port()
    }

    /// Let an outside party call a number of the centre.
    ///
    /// ``call_variables`` are CallVariable1 to 10 by their numbers. Raises CtiError when the call
    /// cannot be put through: the number is busy, does not exist, or nobody is signed in there.
    #[pyo3(signature = (ani, dialed, call_variables=None))]
    fn place_call(
        slf: &Bound<'_, Self>,
        ani: &str,
        dialed: &str,
        call_variables: Option<BTreeMap<u8, String>>,
    ) -> PyResult<Call> {
        let variables: Vec<(u8, String)> = call_variables.unwrap_or_default().into_iter().collect();
        let call = slf.get().with(slf.py(), |server| server.place_call(ani, dialed, &variables))?;
        // `None`: its thread has ended.
        let call = call.ok_or_else(|| errors::closed(slf.py(), "the server has ended"))?;
        let call_id = call.map_err(|error| match error {
            PlaceCallError::InvalidText => PyValueError::new_err(error.to_string()),
            error => errors::plain(slf.py(), &format!("{dialed}: {error}")),
        })?;
        Ok(Call { call_id, server: slf.clone().unbind() })
    }

    /// Break all connections at once, as a failure of the network would.
    fn cut_connections(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, |server| server.cut_connections())
    }

    /// End all sessions with E_CTI_CTI_SERVER_OFFLINE and stop. It may be called again.
    fn stop(&self, py: Python<'_>) {
        py.detach(|| {
            let server = self.server.lock().unwrap_or_else(|p| p.into_inner()).take();
            drop(server);
        });
    }

    fn __enter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_reason))]
    fn __exit__(&self, py: Python<'_>, _reason: &Bound<'_, pyo3::types::PyTuple>) {
        self.stop(py);
    }

    fn __repr__(&self) -> String {
        format!("<ctisp.Server at {}>", self.address)
    }
}

/// A call that ``Server.place_call`` placed.
#[pyclass(frozen, module = "ctisp")]
pub struct Call {
    call_id: u32,
    server: Py<Server>,
}

#[pymethods]
impl Call {
    /// ConnectionCallID, as the events of the call have it.
    #[getter]
    fn call_id(&self) -> u32 {
        self.call_id
    }

    /// Let the caller hang up. Returns whether the caller was still there.
    fn hang_up(&self, py: Python<'_>) -> PyResult<bool> {
        let call = self.call_id;
        self.server.get().with(py, |server| server.hang_up(call))
    }

    fn __repr__(&self) -> String {
        format!("<ctisp.Call {}>", self.call_id)
    }
}
