//! A CTI server inside the Python process, on the simulated contact centre.

use crate::errors;
use crate::server_info;
use crate::tls;
use ctisp::peripheral::simulator::{Config, ConfigError, PlaceCallError, Scenario};
use ctisp::peripheral::Peripheral;
use ctisp::server::{StepError, SwitchOverError};
use ctisp::{Side, TlsError};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

/// The text of a TOML file, or where the file is.
#[derive(FromPyObject)]
enum Toml {
    Text(String),
    File(PathBuf),
}

impl Toml {
    /// Reads it by `read`; `what` it is stands before what is wrong with a text.
    fn read<T>(self, what: &str, read: impl Fn(&str) -> Result<T, ConfigError>) -> PyResult<T> {
        let (name, text) = match self {
            Toml::Text(text) => (what.to_string(), text),
            Toml::File(file) => {
                let name = file.display().to_string();
                let named = |e: io::Error| io::Error::new(e.kind(), format!("{name}: {e}"));
                let text = std::fs::read_to_string(&file).map_err(named)?;
                (name, text)
            }
        };
        read(&text).map_err(|error| wrong(&name, &error))
    }
}

fn wrong(name: &str, error: &ConfigError) -> PyErr {
    PyValueError::new_err(format!("{name}: {error}"))
}

/// A CTI server on a simulated contact centre. It runs on a thread of its own until ``stop``.
///
/// ``config`` and ``scenario`` are the texts of TOML files, or paths (``pathlib.Path``) to such:
/// ``examples/centre.toml`` and ``examples/scenario.toml`` teach all keys. Without ``config`` it is
/// the demo centre: agents 1001 to 1020 at instruments 3001 to 3020.
///
/// With ``stepped`` the centre's time stands still but for ``step``; heartbeats and what else
/// watches connections follow real time all the same. ``traffic`` is how many outside callers dial
/// by themselves in an hour, ``auto_agents`` how many agents answer by themselves.
///
/// With ``side_b`` it is a duplex server: ``listen`` is side A, which is active first, and side B, the
/// standby, listens there. With ``capture_dir`` CTI_SERVICE_DEBUG is granted: all messages of a
/// session that asks for it go to a pcap file of its own in that folder.
///
/// With ``tls_certificate_file`` and ``tls_key_file`` it speaks TLS, on both sides; with
/// ``tls_client_ca_file`` only clients come in that have a certificate of an authority in that file.
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

/// A year: what is longer is a mistake.
const LONGEST_STEP: f64 = 366.0 * 86_400.0;

impl Server {
    fn set_online(&self, py: Python<'_>, id: Option<u32>, online: bool) -> PyResult<()> {
        let known = self.with(py, |server| {
            let agents = || server.with(|centre| centre.peripherals().first().map(|own| own.id));
            let id = id.or_else(|| agents().flatten());
            id.is_some_and(|id| server.set_online(id, online))
        })?;
        let none = || PyValueError::new_err("the centre has no such peripheral");
        known.then_some(()).ok_or_else(none)
    }
}

fn side_of(letter: &str) -> PyResult<Side> {
    match letter {
        "A" => Ok(Side::A),
        "B" => Ok(Side::B),
        _ => Err(PyValueError::new_err(format!("side {letter:?}: \"A\" or \"B\" expected"))),
    }
}

#[pymethods]
impl Server {
    #[new]
    #[pyo3(signature = (
        listen="127.0.0.1:0", *, speed=1.0, seed=1, stepped=false, config=None, scenario=None,
        traffic=None, auto_agents=None, side_b=None, capture_dir=None, tls_certificate_file=None,
        tls_key_file=None, tls_client_ca_file=None,
    ))]
    // One for each setting, as Python has them.
    #[allow(clippy::too_many_arguments)]
    fn new(
        py: Python<'_>,
        listen: &str,
        speed: f64,
        seed: u64,
        stepped: bool,
        config: Option<Toml>,
        scenario: Option<Toml>,
        traffic: Option<u32>,
        auto_agents: Option<u32>,
        side_b: Option<String>,
        capture_dir: Option<PathBuf>,
        tls_certificate_file: Option<PathBuf>,
        tls_key_file: Option<PathBuf>,
        tls_client_ca_file: Option<PathBuf>,
    ) -> PyResult<Server> {
        if !(speed.is_finite() && speed > 0.0) {
            return Err(PyValueError::new_err(format!("speed {speed}: a number above 0 expected")));
        }
        let mut builder = ctisp::Server::builder().listen(listen).speed(speed).seed(seed);
        if stepped {
            builder = builder.stepped();
        }
        if let Some(config) = config {
            builder = builder.centre(config.read("config", Config::from_toml)?);
        }
        if let Some(scenario) = scenario {
            builder = builder.scenario(scenario.read("scenario", Scenario::from_toml)?);
        }
        if let Some(calls_per_hour) = traffic {
            builder = builder.traffic(calls_per_hour);
        }
        if let Some(count) = auto_agents {
            builder = builder.auto_agents(count);
        }
        if let Some(side_b) = side_b {
            builder = builder.side_b(side_b);
        }
        if let Some(folder) = capture_dir {
            builder = builder.capture_dir(folder);
        }
        let tls = tls::of_server(tls_certificate_file, tls_key_file, tls_client_ca_file)?;
        if let Some(tls) = tls {
            builder = builder.tls(tls);
        }
        let server = py.detach(|| builder.start()).map_err(|error| {
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>());
            if let Some(inner) = inner {
                return errors::tls(py, inner);
            }
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<ConfigError>());
            match inner {
                Some(inner) => PyValueError::new_err(inner.to_string()),
                None => error.into(),
            }
        })?;
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

    /// Move the clock of a stepped server, in seconds, and wait.
    ///
    /// When it returns, everything that was due in that time has happened and its events are on
    /// their way to the clients. What clients ask for meanwhile is served afterwards; Ctrl-C waits
    /// for it too. Raises RuntimeError where the clock goes by itself.
    #[pyo3(signature = (seconds))]
    fn step(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
        if !(0.0..=LONGEST_STEP).contains(&seconds) {
            let message = format!("a step of {seconds}: expected seconds, 0 to {LONGEST_STEP}");
            return Err(PyValueError::new_err(message));
        }
        let stepped = self.with(py, |server| server.step(Duration::from_secs_f64(seconds)))?;
        stepped.map_err(|error| match error {
            StepError::NotStepped => PyRuntimeError::new_err(error.to_string()),
            StepError::Stopped => errors::closed(py, &error.to_string()),
        })
    }

    /// The centre's time in seconds, from its beginning.
    #[getter]
    fn now(&self, py: Python<'_>) -> PyResult<f64> {
        let now = self.with(py, |server| server.now())?;
        Ok(now.ok_or_else(|| errors::closed(py, "the server has ended"))?.as_secs_f64())
    }

    /// Begin a scenario: the text of a TOML file, or the path of one. Its times count from now.
    ///
    /// Raises ValueError, with the lines, for what is no scenario or does not fit the centre.
    fn play(&self, py: Python<'_>, scenario: Toml) -> PyResult<()> {
        let scenario = scenario.read("scenario", Scenario::from_toml)?;
        let begun = self.with(py, |server| server.play(scenario))?;
        let begun = begun.ok_or_else(|| errors::closed(py, "the server has ended"))?;
        begun.map_err(|error| wrong("scenario", &error))
    }

    /// The call that a step of a scenario has named so; ``None`` where none has yet.
    fn call_named(slf: &Bound<'_, Self>, name: &str) -> PyResult<Option<Call>> {
        let call_id = slf.get().with(slf.py(), |server| server.call_named(name))?;
        Ok(call_id.map(|call_id| Call { call_id, server: slf.clone().unbind() }))
    }

    /// Return the steps of scenarios that could not be carried out so far, in order.
    fn failed_steps<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let failed = self.with(py, |server| server.failed_steps())?;
        failed.iter().map(|step| server_info::failed_step(py, step)).collect()
    }

    /// Return the open sessions, by their ids.
    fn sessions<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let open = self.with(py, |server| server.sessions())?;
        open.iter().map(|session| server_info::session(py, session)).collect()
    }

    /// End a session as the server itself would: FAILURE_EVENT with E_CTI_CTI_SERVER_OFFLINE, then
    /// the connection is closed. Returns whether there was one with that id.
    fn kill_session(&self, py: Python<'_>, session_id: u32) -> PyResult<bool> {
        self.with(py, |server| server.kill_session(session_id))
    }

    /// End all sessions of a client, by its client id, as ``kill_session`` does. Returns how many
    /// there were.
    fn kill_client(&self, py: Python<'_>, client_id: &str) -> PyResult<usize> {
        self.with(py, |server| server.kill_client(client_id))
    }

    /// Break the connection of one session, as a failure of the network would. Returns whether
    /// there was one with that id.
    fn cut_session(&self, py: Python<'_>, session_id: u32) -> PyResult<bool> {
        self.with(py, |server| server.cut_session(session_id))
    }

    /// Take a peripheral off line, that of the agents unless given: everybody gets SYSTEM_EVENT,
    /// and all calls end for the clients. Raises ValueError where there is none of that id.
    #[pyo3(signature = (peripheral_id=None))]
    fn go_offline(&self, py: Python<'_>, peripheral_id: Option<u32>) -> PyResult<()> {
        self.set_online(py, peripheral_id, false)
    }

    /// Bring a peripheral back on line, that of the agents unless given.
    #[pyo3(signature = (peripheral_id=None))]
    fn go_online(&self, py: Python<'_>, peripheral_id: Option<u32>) -> PyResult<()> {
        self.set_online(py, peripheral_id, true)
    }

    /// Let outside callers dial by themselves from now on, so many in an hour; 0 for no more.
    fn set_traffic(&self, py: Python<'_>, calls_per_hour: u32) -> PyResult<()> {
        self.with(py, |server| server.set_traffic(calls_per_hour))
    }

    /// Return the latest alarms, 1000 at most, with a number above ``after``, in order.
    #[pyo3(signature = (after=0))]
    fn alarms<'py>(&self, py: Python<'py>, after: u64) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let kept = self.with(py, |server| server.alarms())?;
        let new = kept.iter().filter(|alarm| alarm.number > after);
        new.map(|alarm| server_info::alarm(py, alarm)).collect()
    }

    /// Return the termination records of the calls so far, the latest 1000, in order.
    fn termination_records<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let records = self.with(py, |server| server.termination_records())?;
        records.iter().map(|record| server_info::termination_record(py, record)).collect()
    }

    /// Where a side, ``"A"`` or ``"B"``, listens, as ``host:port``; ``None`` where there is none.
    fn side_address(&self, py: Python<'_>, side: &str) -> PyResult<Option<String>> {
        let side = side_of(side)?;
        self.with(py, |server| server.side_address(side).map(|address| address.to_string()))
    }

    /// The active side, ``"A"`` or ``"B"``; always A without ``side_b``. ``None`` when none runs.
    #[getter]
    fn active_side(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.with(py, |server| server.active_side().map(|side| side.to_string()))
    }

    /// Begin a planned switch-over to the other side.
    ///
    /// Clients with CTI_SERVICE_ACTIVE_STANDBY are asked and have five seconds to agree. If all do,
    /// the other side becomes active and they leave this one; the others are closed with
    /// E_CTI_SERVER_IN_MAINTENANCE_MODE. If one refuses, all stays as it is. An alarm tells which it
    /// was. Raises RuntimeError when no other side runs or a switch-over is on its way.
    fn switch_over(&self, py: Python<'_>) -> PyResult<()> {
        let begun = self.with(py, |server| server.switch_over())?;
        begun.map_err(|error| match error {
            SwitchOverError::Stopped => errors::closed(py, &error.to_string()),
            error => PyRuntimeError::new_err(error.to_string()),
        })
    }

    /// Stop a side as a failure would: its connections break and it accepts no others. If it was
    /// active the other one takes over. Returns whether it ran.
    fn stop_side(&self, py: Python<'_>, side: &str) -> PyResult<bool> {
        let side = side_of(side)?;
        self.with(py, |server| server.stop_side(side))
    }

    /// Let a stopped side run again at its address, as the standby; it becomes active only when the
    /// other one does not run. Raises OSError when another program has its port by now.
    fn start_side(&self, py: Python<'_>, side: &str) -> PyResult<()> {
        let side = side_of(side)?;
        let exists = self.with(py, |server| server.side_address(side).is_some())?;
        if !exists {
            return Err(PyValueError::new_err(format!("the server has no side {side}")));
        }
        Ok(self.with(py, |server| server.start_side(side))??)
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
