//! What the threads of a client share.

use super::line::Line;
use super::queue::EventQueue;
use super::setups::Setups;
use super::ticket::{Answer, Shelf};
use super::{Error, Side};
use crate::messages::OpenConf;
use crate::transport::Waker;
use crate::wire::Version;
use crate::StatusCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

#[derive(Debug)]
pub(super) struct Shared {
    pub state: Mutex<State>,
    pub queue: Arc<EventQueue>,
    pub waker: Arc<Waker>,
    pub request_timeout: Duration,
    /// Answers come so quickly that it pays to wait for them awake.
    pub quick: AtomicBool,
}

/// How long who waits for an answer stays awake for it.
const EAGER: Duration = Duration::from_micros(50);

/// All of a client that needs the lock.
#[derive(Debug)]
pub(super) struct State {
    a: Option<Line>,
    b: Option<Line>,
    /// The side that requests go to.
    pub active: Option<Side>,
    /// The last side that requests went to, and what it granted.
    pub side: Side,
    pub version: Version,
    pub open_conf: OpenConf,
    pub setups: Setups,
    /// What is read from a socket.
    buffer: Vec<u8>,
    /// There was a session.
    pub opened: bool,
    /// The user closed the client; what ends from now on ends by that.
    pub closing: bool,
    /// The I/O thread wakes up then by itself; `None`: not before it is called.
    pub wakes_at: Option<Instant>,
}

impl State {
    pub fn new(version: Version) -> State {
        State {
            a: None,
            b: None,
            active: None,
            side: Side::A,
            version,
            open_conf: OpenConf::default(),
            setups: Setups::default(),
            buffer: Vec::new(),
            opened: false,
            closing: false,
            wakes_at: None,
        }
    }

    pub fn line(&mut self, side: Side) -> &mut Option<Line> {
        self.line_parts(side).0
    }

    /// A line, the setups that it reports to, and the buffer that it reads into.
    pub fn line_parts(&mut self, side: Side) -> (&mut Option<Line>, &mut Setups, &mut Vec<u8>) {
        let line = match side {
            Side::A => &mut self.a,
            Side::B => &mut self.b,
        };
        (line, &mut self.setups, &mut self.buffer)
    }

    /// Where a request goes.
    pub fn active_line(&mut self) -> Result<&mut Line, Error> {
        let lost = match (self.closing, self.opened) {
            (true, _) => Error::Closed,
            (false, true) => Error::ConnectionLost,
            (false, false) => Error::NotOpen,
        };
        match self.active {
            Some(side) => self.line(side).as_mut().ok_or(lost),
            None => Err(lost),
        }
    }

    pub fn close(&mut self, status: StatusCode) {
        self.closing = true;
        for line in [&mut self.a, &mut self.b].into_iter().flatten() {
            line.closing = true;
            line.session.close(status, Instant::now());
            line.flush();
        }
    }
}

impl Shared {
    /// Waits for an answer. Where they come quickly, the thread that waits reads the connection
    /// itself for a moment: to be called by the I/O thread, which must wake up first, would take
    /// longer than the answer.
    pub fn wait(&self, shelf: &Shelf) -> Answer {
        let began = Instant::now();
        if self.quick.load(Ordering::Relaxed) {
            while shelf.is_empty() && began.elapsed() < EAGER {
                self.read_on();
            }
        }
        let answer = shelf.wait();
        self.quick.store(began.elapsed() < EAGER, Ordering::Relaxed);
        answer
    }

    fn read_on(&self) {
        // Whoever has the lock does what is to be done.
        let Ok(mut state) = self.state.try_lock() else { return std::hint::spin_loop() };
        let Some(side) = state.active else { return };
        let (line, setups, buffer) = state.line_parts(side);
        if let Some(line) = line {
            line.read_on(buffer, &self.queue, setups);
        }
    }

    /// Writes what was just put into the session in use, and wakes the I/O thread where it must look.
    pub fn send(&self, state: &mut State) {
        let wakes_at = state.wakes_at;
        let Ok(line) = state.active_line() else { return };
        line.flush();
        let deadline = line.session.deadline();
        let sooner = deadline.is_some_and(|d| wakes_at.is_none_or(|at| d < at));
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
