//! One thread that carries bytes between the hub and the sockets, however many there are.

use super::alarms::Alarms;
use super::clock::Clock;
use super::embed::StepError;
use super::hub::{Hub, SessionId};
use crate::peripheral::Peripheral;
use crate::session::ServerConfig;
use crate::transport::{set_options, Link, Poller, Taken, Token, Waker};
use crate::StatusCode;
use mio::net::TcpListener;
use std::collections::{BTreeSet, HashMap};
use std::io;
use std::sync::mpsc::{Receiver, Sender, TryRecvError};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Work on the sessions and the peripheral, done by the server's thread.
pub type Work<P> = Box<dyn FnOnce(&mut Hub<P>) + Send>;

/// What other threads ask of the server's.
pub enum Command<P> {
    /// Do something with the sessions and the peripheral.
    With(Work<P>),
    /// Move the stepped clock.
    Step(Duration, Sender<Result<(), StepError>>),
    /// Break all connections.
    CutConnections,
    /// End all sessions and the thread.
    Stop,
}

/// How long the last bytes of the sessions may take when the server stops.
const STOP_TIME: Duration = Duration::from_secs(1);
/// Bytes read from one connection at a time.
const READ_SIZE: usize = 64 * 1024;
/// Reads from one connection before others have their turn: a flood holds up nobody.
const READS_IN_A_ROW: usize = 4;

/// The server's thread.
pub struct Engine<P> {
    poller: Poller,
    hub: Hub<P>,
    listeners: Vec<TcpListener>,
    /// The first token of a connection: those before it are the listeners', even when they are
    /// closed.
    first_token: usize,
    links: HashMap<SessionId, Link>,
    /// Connections that may have more to read than was read.
    readable: BTreeSet<SessionId>,
    inbox: Receiver<Command<P>>,
    buffer: Vec<u8>,
    stopping: Option<Instant>,
}

impl<P: Peripheral> Engine<P> {
    pub fn new(
        peripheral: P,
        clock: Clock,
        config: ServerConfig,
        mut listeners: Vec<TcpListener>,
        inbox: Receiver<Command<P>>,
        alarms: Alarms,
    ) -> io::Result<Engine<P>> {
        let poller = Poller::new()?;
        for (place, listener) in listeners.iter_mut().enumerate() {
            poller.add_listener(listener, Token(place))?;
        }
        let hub = Hub::new(peripheral, clock, config, alarms);
        Ok(Engine {
            poller,
            hub,
            first_token: listeners.len(),
            listeners,
            links: HashMap::new(),
            readable: BTreeSet::new(),
            inbox,
            buffer: vec![0; READ_SIZE],
            stopping: None,
        })
    }

    pub fn waker(&self) -> Arc<Waker> {
        self.poller.waker()
    }

    /// Runs until it is told to stop.
    pub fn run(mut self) {
        // The centre begins before the first client comes.
        self.hub.on_time(Instant::now());
        while !self.is_done() {
            let Ok(ready) = self.wait() else { return };
            self.take_commands();
            for token in ready {
                if token.0 < self.first_token {
                    self.accept(token.0);
                } else if let Some(id) = session_of(token, self.first_token) {
                    self.readable.insert(id);
                    self.hub.dirty.insert(id);
                }
            }
            for id in std::mem::take(&mut self.readable) {
                self.read(id);
            }
            self.hub.on_time(Instant::now());
            self.write_all();
        }
    }

    /// Sleeps until there is something to do; the tokens that are ready.
    fn wait(&mut self) -> io::Result<Vec<Token>> {
        let now = Instant::now();
        let deadline = if self.readable.is_empty() {
            self.hub.deadline().into_iter().chain(self.stopping).min()
        } else {
            Some(now)
        };
        Ok(self.poller.wait(deadline)?.collect())
    }

    fn is_done(&self) -> bool {
        self.stopping.is_some_and(|latest| self.links.is_empty() || latest <= Instant::now())
    }

    fn take_commands(&mut self) {
        loop {
            match self.inbox.try_recv() {
                Ok(Command::With(work)) => {
                    self.hub.advance(Instant::now());
                    work(&mut self.hub);
                    self.hub.advance(Instant::now());
                }
                Ok(Command::Step(by, done)) => {
                    let stepped = self.step(by);
                    // Nobody waits any longer where the caller is gone.
                    let _ = done.send(stepped);
                }
                Ok(Command::CutConnections) => self.cut_connections(),
                // Without anybody who could command it the server has no purpose.
                Ok(Command::Stop) | Err(TryRecvError::Disconnected) => return self.stop(),
                Err(TryRecvError::Empty) => return,
            }
        }
    }

    /// Events of one moment leave before the next moment comes.
    fn step(&mut self, by: Duration) -> Result<(), StepError> {
        let end = self.hub.step_end(by)?;
        while !self.hub.step(end) {
            self.write_all();
        }
        self.write_all();
        Ok(())
    }

    fn stop(&mut self) {
        if self.stopping.is_none() {
            self.stopping = Some(Instant::now() + STOP_TIME);
            self.listeners.clear();
            self.hub.end_all(StatusCode::CTI_SERVER_OFFLINE, Instant::now());
        }
    }

    fn cut_connections(&mut self) {
        for id in self.links.keys().copied().collect::<Vec<_>>() {
            self.hub.lost(id, Instant::now());
            self.close(id);
        }
    }

    fn accept(&mut self, place: usize) {
        while let Some(Ok((mut stream, address))) =
            self.listeners.get(place).map(TcpListener::accept)
        {
            // Without options or a place in the loop the connection cannot be served: drop it.
            let id = self.hub.connect(address, Instant::now());
            let added = set_options(&stream)
                .and_then(|()| self.poller.add(&mut stream, token_of(id, self.first_token)));
            match added {
                Ok(()) => {
                    self.links.insert(id, Link::new(stream));
                    self.readable.insert(id);
                }
                Err(_) => self.hub.remove(id, Instant::now()),
            }
        }
    }

    fn read(&mut self, id: SessionId) {
        for _ in 0..READS_IN_A_ROW {
            let Some(link) = self.links.get_mut(&id) else { return };
            match link.read(&mut self.buffer) {
                Taken::Bytes(count) => {
                    self.hub.receive(id, &self.buffer[..count], Instant::now());
                }
                Taken::Blocked => return,
                Taken::Gone => return self.hub.lost(id, Instant::now()),
            }
        }
        self.readable.insert(id);
    }

    /// Writes what waits, and closes what is over.
    fn write_all(&mut self) {
        // A session that ends here may leave others something to tell.
        while !self.hub.dirty.is_empty() {
            for id in std::mem::take(&mut self.hub.dirty) {
                self.write(id);
                self.hub.written(id);
            }
        }
    }

    fn write(&mut self, id: SessionId) {
        let Some(link) = self.links.get_mut(&id) else {
            return self.hub.remove(id, Instant::now());
        };
        let Some(entry) = self.hub.sessions.get_mut(&id) else { return self.close(id) };
        let session = &mut entry.session;
        while !session.outgoing().is_empty() {
            match link.write(session.outgoing()) {
                Taken::Bytes(count) => session.sent(count),
                Taken::Blocked => break,
                Taken::Gone => {
                    self.hub.lost(id, Instant::now());
                    return self.close(id);
                }
            }
        }
        if session.is_finished() {
            self.close(id);
        } else if session.is_closing() && session.outgoing().is_empty() {
            // The client closes when it has read the end; closing here would throw the last
            // message away, as the socket does not linger.
            link.finish();
        }
    }

    fn close(&mut self, id: SessionId) {
        if let Some(mut link) = self.links.remove(&id) {
            // Dropping the socket resets the connection; the loop forgets it by itself too.
            let _ = self.poller.remove(link.source());
        }
        self.hub.remove(id, Instant::now());
    }
}

fn token_of(id: SessionId, first: usize) -> Token {
    Token(first + id as usize)
}

fn session_of(token: Token, first: usize) -> Option<SessionId> {
    SessionId::try_from(token.0.checked_sub(first)?).ok()
}
