//! How an event loop of Python's hears of what has come: by a byte in a socket that it watches.
//!
//! No thread of the library ever takes the GIL for it. So nothing can wait for each other, no code of
//! the user runs on a foreign thread, and any loop will do that can read a socket: asyncio's on all
//! systems, Proactor's on Windows included, and those of graphical interfaces.

use crate::client::Session;
use crate::errors;
use crate::message::{received, Message};
use crate::model::Model;
use crate::settings::Settings;
use crate::shape::tables;
use crate::wait::seconds;
use ctisp::wire::RawMessage;
use ctisp::{Client, Error, Version};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::collections::HashSet;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard};

#[cfg(unix)]
mod system {
    use std::os::fd::IntoRawFd;
    pub use std::os::unix::net::UnixStream as Stream;

    pub fn pair() -> std::io::Result<(Stream, Stream)> {
        Stream::pair()
    }

    pub fn into_number(stream: Stream) -> u64 {
        u64::try_from(stream.into_raw_fd()).unwrap_or_default()
    }
}

#[cfg(windows)]
mod system {
    pub use std::net::TcpStream as Stream;
    use std::net::{Ipv4Addr, TcpListener};
    use std::os::windows::io::IntoRawSocket;

    /// Windows has no socket pairs: two ends over loopback. Others may come to the port too.
    pub fn pair() -> std::io::Result<(Stream, Stream)> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let one = Stream::connect(listener.local_addr()?)?;
        loop {
            let (other, address) = listener.accept()?;
            if address == one.local_addr()? {
                one.set_nodelay(true)?;
                return Ok((one, other));
            }
        }
    }

    pub fn into_number(stream: Stream) -> u64 {
        stream.into_raw_socket()
    }
}

/// What an awaited thing has come to.
enum Outcome {
    Opened(Result<Client, Error>),
    Answered(Result<(Version, RawMessage), Error>),
    Closed,
}

#[derive(Default)]
struct Post {
    come: Vec<(u64, Outcome)>,
    /// Nobody waits any longer for these.
    forgotten: HashSet<u64>,
}

/// The end that the library's threads have.
pub struct Shared {
    bell: system::Stream,
    post: Mutex<Post>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Post> {
        self.post.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Makes the socket readable. One that takes no more is so already.
    pub fn ring(&self) {
        let _ = (&self.bell).write(&[1]);
    }

    fn put(&self, id: u64, outcome: Outcome) {
        let mut post = self.lock();
        if post.forgotten.remove(&id) {
            // Dropped on this thread, and not under the lock: a client waits until it is closed.
            drop(post);
            return drop(outcome);
        }
        post.come.push((id, outcome));
        drop(post);
        self.ring();
    }
}

/// Where the ends of requests and the like are put, with a socket that tells of them.
#[pyclass(frozen, module = "ctisp._ctisp")]
pub struct Mailbox {
    shared: Arc<Shared>,
    reader: Mutex<Option<system::Stream>>,
}

fn spawn(work: impl FnOnce() + Send + 'static) -> PyResult<()> {
    let thread = std::thread::Builder::new().name("ctisp-wait".into());
    Ok(thread.spawn(work).map(drop)?)
}

#[pymethods]
impl Mailbox {
    #[new]
    fn new() -> io::Result<Mailbox> {
        let (bell, reader) = system::pair()?;
        bell.set_nonblocking(true)?;
        reader.set_nonblocking(true)?;
        let shared = Arc::new(Shared { bell, post: Mutex::default() });
        Ok(Mailbox { shared, reader: Mutex::new(Some(reader)) })
    }

    /// The socket to be watched, which belongs to the caller from now on.
    fn socket(&self) -> PyResult<u64> {
        let reader = self.reader.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        let taken = || PyRuntimeError::new_err("the socket was taken before");
        reader.map(system::into_number).ok_or_else(taken)
    }

    /// Ring whenever events begin to wait in the queue of that session.
    fn watch(&self, session: &Bound<'_, Session>) {
        session.get().watch(self.shared.clone());
    }

    /// Open a session.
    fn open(&self, id: u64, settings: Settings) -> PyResult<()> {
        let (open, shared) = (settings.opening()?, self.shared.clone());
        spawn(move || shared.put(id, Outcome::Opened(open())))
    }

    /// Send a request.
    fn request(
        &self,
        py: Python<'_>,
        id: u64,
        session: &Bound<'_, Session>,
        request: &Bound<'_, Message>,
        timeout: Option<f64>,
    ) -> PyResult<()> {
        let (message, timeout) = (crate::client::request(request)?, seconds(timeout)?);
        let (client, shared) = (session.get().client().clone(), self.shared.clone());
        let sent = py.detach(move || {
            let ticket = client.request_raw_async(message, timeout)?;
            ticket.give_to(move |answer| shared.put(id, Outcome::Answered(answer)));
            Ok(())
        });
        sent.map_err(|error: Error| errors::client(py, &error))
    }

    /// Ask a question of a model.
    fn ask(
        &self,
        py: Python<'_>,
        id: u64,
        model: &Bound<'_, Model>,
        session: &Bound<'_, Session>,
        request: &Bound<'_, Message>,
        timeout: Option<f64>,
    ) -> PyResult<()> {
        let shared = self.shared.clone();
        model.get().ask_with(py, session, request, timeout, move |answer| {
            shared.put(id, Outcome::Answered(answer));
        })
    }

    /// Close a session.
    fn close(&self, id: u64, session: &Bound<'_, Session>) -> PyResult<()> {
        let (client, shared) = (session.get().closing(), self.shared.clone());
        spawn(move || {
            client.close();
            drop(client);
            shared.put(id, Outcome::Closed);
        })
    }

    /// Nobody waits any longer for that outcome.
    fn forget(&self, id: u64) -> PyResult<()> {
        let mut post = self.shared.lock();
        let Some(place) = post.come.iter().position(|(of, _)| *of == id) else {
            post.forgotten.insert(id);
            return Ok(());
        };
        let (_, outcome) = post.come.swap_remove(place);
        drop(post);
        match outcome {
            // Dropping it closes it, which takes time.
            Outcome::Opened(Ok(client)) => spawn(move || drop(client)),
            _ => Ok(()),
        }
    }

    /// What has come: number, whether it is an exception, and the value.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Vec<(u64, bool, Bound<'py, PyAny>)>> {
        let come = std::mem::take(&mut self.shared.lock().come);
        let mut out = Vec::with_capacity(come.len());
        for (id, outcome) in come {
            match value(py, outcome) {
                Ok(value) => out.push((id, false, value)),
                Err(error) => out.push((id, true, error.into_value(py).into_bound(py).into_any())),
            }
        }
        Ok(out)
    }
}

impl Mailbox {
    pub fn shared(&self) -> Arc<Shared> {
        self.shared.clone()
    }
}

fn value<'py>(py: Python<'py>, outcome: Outcome) -> PyResult<Bound<'py, PyAny>> {
    match outcome {
        Outcome::Opened(opened) => {
            let client = opened.map_err(|error| errors::client(py, &error))?;
            Ok(Bound::new(py, Session::of(client))?.into_any())
        }
        Outcome::Answered(answer) => {
            let (version, raw) = answer.map_err(|error| errors::client(py, &error))?;
            received(py, tables(py)?, version, raw.message_type, raw.body.into())
        }
        Outcome::Closed => Ok(py.None().into_bound(py)),
    }
}
