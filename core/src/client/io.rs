//! The one thread that serves a client's connection.

use super::builder::ClientBuilder;
use super::line::{Line, Turn};
use super::queue::EventQueue;
use super::{lock, Client, Error, Inner, Side};
use crate::messages::OpenConf;
use crate::transport::{Poller, Waker};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What the threads of a client share.
#[derive(Debug)]
pub(super) struct Shared {
    pub line: Mutex<Line>,
    pub queue: Arc<EventQueue>,
    pub waker: Arc<Waker>,
    pub request_timeout: Duration,
}

impl Shared {
    /// Writes what was just put into the session, and wakes the I/O thread where it must look.
    pub fn send(&self, line: &mut Line) {
        line.flush();
        let deadline = line.session.deadline();
        let sooner = deadline.is_some_and(|d| line.wakes_at.is_none_or(|at| d < at));
        // It also looks when the connection broke just now, or when it must read on for an answer.
        if sooner || line.session.needs_poll() {
            self.wake();
        }
    }

    pub fn wake(&self) {
        // It can fail only when the thread is gone, which then needs no waking.
        let _ = self.waker.wake();
    }
}

pub(super) fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<(), Error> {
    let thread = std::thread::Builder::new().name(name.into());
    thread.spawn(run).map(drop).map_err(Error::System)
}

/// Hands an open session over to a thread of its own.
pub(super) fn start(
    builder: &ClientBuilder,
    side: Side,
    open_conf: OpenConf,
    line: Line,
    queue: EventQueue,
    poller: Poller,
) -> Result<Client, Error> {
    let shared = Arc::new(Shared {
        line: Mutex::new(line),
        queue: Arc::new(queue),
        waker: poller.waker(),
        request_timeout: builder.request_timeout,
    });
    let served = shared.clone();
    spawn("ctisp-client", move || serve(&served, poller))?;
    let config = &builder.config;
    let instrument = config.agent_instrument.clone();
    let inner = Inner {
        shared,
        side,
        version: config.version,
        peripheral_id: config.peripheral_id,
        instrument: instrument.or_else(|| open_conf.agent_instrument.clone()),
        open_conf,
        credentials: Mutex::default(),
    };
    Ok(Client { inner: Arc::new(inner) })
}

fn serve(shared: &Shared, mut poller: Poller) {
    let mut buffer = Vec::new();
    let end = loop {
        let deadline = {
            let mut line = lock(&shared.line);
            match line.turn(&mut buffer, &shared.queue) {
                Turn::Ended(end) => break end,
                Turn::More => {
                    drop(line);
                    std::thread::yield_now();
                    continue;
                }
                Turn::Going | Turn::Opened(_) => {}
            }
            line.wakes_at = sleep_until(line.wakes_at, line.session.deadline());
            line.wakes_at
        };
        match poller.wait(deadline).map(Iterator::count) {
            Ok(0) => {}
            Ok(_) => lock(&shared.line).now_readable(),
            Err(_) => lock(&shared.line).session.connection_lost(),
        }
    };
    shared.queue.end(end);
}

/// A wake-up that was planned stays planned even if its request has been answered: so the next
/// request, which ends later, need not call this thread. It costs one wake-up after the last one.
fn sleep_until(planned: Option<Instant>, deadline: Option<Instant>) -> Option<Instant> {
    let planned = planned.filter(|planned| *planned > Instant::now());
    planned.into_iter().chain(deadline).min()
}
