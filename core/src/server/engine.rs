//! One thread that carries bytes between the hub and the sockets, however many there are.

mod step;

use super::alarms::Alarms;
use super::capture::Captures;
use super::clock::Clock;
use super::duplex::Duplex;
use super::embed::StepError;
use super::hub::{Hub, SessionId};
use super::rules::Rules;
use super::users::Users;
use crate::peripheral::Peripheral;
use crate::transport::{self, set_options, Acceptor, Link, Poller, Taken, Token, Waker};
use crate::{Side, StatusCode};
use mio::net::{TcpListener, TcpStream};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
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
    /// Stop a side as if it had failed; whether it ran.
    StopSide(Side, Sender<bool>),
    /// Let a stopped side run again.
    StartSide(Side, Sender<io::Result<()>>),
    /// End all sessions and the thread.
    Stop,
}

/// How long the last bytes of the sessions may take when the server stops.
const STOP_TIME: Duration = Duration::from_secs(1);
/// Bytes read from one connection at a time.
const READ_SIZE: usize = 64 * 1024;
/// Bytes read from one connection before others have their turn: a flood holds up nobody.
const BYTES_IN_A_ROW: usize = READ_SIZE;
/// What a read counts for at least: nobody is served longer for sending little at a time.
const LEAST_READ: usize = 1024;
/// TLS handshakes that are gone on with before others have their turn: each may take a millisecond
/// of the processor, and after a failure all clients come at once.
const HANDSHAKES_IN_A_ROW: usize = 8;
/// Connections accepted before others have their turn.
const ACCEPTS_IN_A_ROW: usize = 64;
/// When to look for connections again after the system had no descriptor for them.
const ACCEPT_AGAIN: Duration = Duration::from_millis(100);

/// An address that is listened on, for a side.
#[derive(Debug)]
pub struct Listening {
    pub side: Side,
    /// The real port included.
    pub address: SocketAddr,
    /// `None` while the side is stopped.
    listener: Option<TcpListener>,
}

impl Listening {
    /// Listens on `host:port`; port 0 takes a free one.
    pub fn new(side: Side, address: &str) -> io::Result<Listening> {
        let listener = transport::listen(address)?;
        Ok(Listening { side, address: listener.local_addr()?, listener: Some(listener) })
    }
}

/// The server's thread.
pub struct Engine<P> {
    poller: Poller,
    hub: Hub<P>,
    listeners: Vec<Listening>,
    /// The first token of a connection: those before it are the listeners', even when they are
    /// closed.
    first_token: usize,
    acceptor: Acceptor,
    links: HashMap<SessionId, Link>,
    /// Connections whose TLS handshake may go on.
    handshakes: BTreeSet<SessionId>,
    /// Connections that may have more to read than was read.
    readable: BTreeSet<SessionId>,
    /// Connections that take nothing until the loop says so: trying again with every event would
    /// make clients that do not read cost time.
    blocked: HashSet<SessionId>,
    /// Listeners that may have more connections than were accepted.
    accepting: BTreeSet<usize>,
    /// After a failure, when to accept again.
    accept_at: Option<Instant>,
    /// Holds a descriptor that makes it possible to turn a client away when there are no others.
    spare: Option<UdpSocket>,
    inbox: Receiver<Command<P>>,
    buffer: Vec<u8>,
    stopping: Option<Instant>,
}

impl<P: Peripheral> Engine<P> {
    pub fn new(
        peripheral: P,
        clock: Clock,
        rules: Rules,
        mut listeners: Vec<Listening>,
        inbox: Receiver<Command<P>>,
        alarms: Alarms,
    ) -> io::Result<Engine<P>> {
        let poller = Poller::new()?;
        for (place, listening) in listeners.iter_mut().enumerate() {
            if let Some(listener) = &mut listening.listener {
                poller.add_listener(listener, Token(place))?;
            }
        }
        let duplex = Duplex::new(listeners.iter().any(|listening| listening.side == Side::B));
        let hub = Hub::new(peripheral, clock, rules, alarms, duplex, Instant::now());
        Ok(Engine {
            poller,
            hub,
            first_token: listeners.len(),
            listeners,
            acceptor: Acceptor::default(),
            links: HashMap::new(),
            handshakes: BTreeSet::new(),
            readable: BTreeSet::new(),
            blocked: HashSet::new(),
            accepting: BTreeSet::new(),
            accept_at: None,
            spare: spare(),
            inbox,
            buffer: vec![0; READ_SIZE],
            stopping: None,
        })
    }

    pub fn waker(&self) -> Arc<Waker> {
        self.poller.waker()
    }

    /// Connections are taken in by it.
    pub fn set_acceptor(&mut self, acceptor: Acceptor) {
        self.acceptor = acceptor;
    }

    /// Only these clients may come in.
    pub fn set_users(&mut self, users: Users) {
        self.hub.users = Some(users);
    }

    /// Sessions that ask for it are captured.
    pub fn set_captures(&mut self, captures: Captures) {
        self.hub.captures = Some(captures);
    }

    /// Runs until it is told to stop.
    pub fn run(mut self) {
        // The centre begins before the first client comes.
        self.hub.on_time(Instant::now());
        while !self.is_done() {
            let Ok(ready) = self.wait() else { return };
            self.take_commands();
            self.note(ready);
            self.accept_all();
            for id in std::mem::take(&mut self.readable) {
                if self.links.get(&id).is_some_and(Link::is_handshaking) {
                    self.handshakes.insert(id);
                } else {
                    self.read(id);
                }
            }
            self.shake_hands();
            self.advance();
            self.hub.on_time(Instant::now());
            self.write_all();
        }
    }

    /// Goes on with some handshakes, the oldest first.
    fn shake_hands(&mut self) {
        for _ in 0..HANDSHAKES_IN_A_ROW {
            let Some(id) = self.handshakes.pop_first() else { return };
            self.read(id);
        }
    }

    /// Brings the centre up to now, with all that it tells.
    fn advance(&mut self) {
        self.hub.advance(Instant::now());
        if self.hub.behind {
            self.write_all();
        }
    }

    /// Notes what can go on.
    fn note(&mut self, ready: Vec<Token>) {
        for token in ready {
            if token.0 < self.first_token {
                self.accepting.insert(token.0);
            } else if let Some(id) = session_of(token, self.first_token) {
                self.readable.insert(id);
                self.blocked.remove(&id);
                self.hub.dirty.insert(id);
            }
        }
    }

    /// Sleeps until there is something to do; the tokens that are ready.
    fn wait(&mut self) -> io::Result<Vec<Token>> {
        let now = Instant::now();
        let accepts = if self.accepting.is_empty() { None } else { self.accept_at.or(Some(now)) };
        let deadline = if self.readable.is_empty() && self.handshakes.is_empty() {
            self.hub.deadline().into_iter().chain(self.stopping).chain(accepts).min()
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
                    self.advance();
                    work(&mut self.hub);
                    self.advance();
                }
                Ok(Command::Step(by, done)) => {
                    let stepped = self.step(by);
                    // Nobody waits any longer where the caller is gone.
                    let _ = done.send(stepped);
                }
                Ok(Command::CutConnections) => self.cut_connections(|_| true),
                // Nobody waits any longer where the caller is gone.
                Ok(Command::StopSide(side, done)) => drop(done.send(self.stop_side(side))),
                Ok(Command::StartSide(side, done)) => drop(done.send(self.start_side(side))),
                // Without anybody who could command it the server has no purpose.
                Ok(Command::Stop) | Err(TryRecvError::Disconnected) => return self.stop(),
                Err(TryRecvError::Empty) => return,
            }
        }
    }

    fn stop(&mut self) {
        if self.stopping.is_none() {
            self.stopping = Some(Instant::now() + STOP_TIME);
            self.listeners.clear();
            self.hub.end_all(StatusCode::CTI_SERVER_OFFLINE, Instant::now());
        }
    }

    fn cut_connections(&mut self, of: impl Fn(Side) -> bool) {
        let ids = self.hub.sessions.iter().filter(|(_, entry)| of(entry.side));
        for id in ids.map(|(id, _)| *id).collect::<Vec<_>>() {
            self.hub.lost(id, Instant::now());
            self.close(id);
        }
    }

    fn stop_side(&mut self, side: Side) -> bool {
        if !self.hub.duplex.runs(side) {
            return false;
        }
        self.advance();
        for listening in self.listeners.iter_mut().filter(|listening| listening.side == side) {
            listening.listener = None;
        }
        self.cut_connections(|of| of == side);
        self.hub.side_stopped(side);
        true
    }

    fn start_side(&mut self, side: Side) -> io::Result<()> {
        let mut exists = false;
        for (place, listening) in self.listeners.iter_mut().enumerate() {
            if listening.side == side && listening.listener.is_none() {
                let mut listener = transport::listen(&listening.address.to_string())?;
                self.poller.add_listener(&mut listener, Token(place))?;
                listening.listener = Some(listener);
            }
            exists |= listening.side == side;
        }
        if !exists {
            return Err(io::Error::new(io::ErrorKind::NotFound, "the server has no such side"));
        }
        if !self.hub.duplex.runs(side) {
            self.hub.side_started(side);
        }
        Ok(())
    }

    /// Accepts connections on the listeners that have some.
    fn accept_all(&mut self) {
        if self.accept_at.is_some_and(|at| Instant::now() < at) {
            return;
        }
        self.accept_at = None;
        for place in std::mem::take(&mut self.accepting) {
            if !self.accept(place) {
                self.accepting.insert(place);
            }
        }
    }

    /// Accepts some connections; whether there are no more.
    fn accept(&mut self, place: usize) -> bool {
        for _ in 0..ACCEPTS_IN_A_ROW {
            let Some(Listening { listener: Some(listener), side, .. }) = self.listeners.get(place)
            else {
                return true;
            };
            match listener.accept() {
                Ok((stream, address)) => self.admit(stream, address, *side),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return true,
                // The client gave up before its turn came.
                Err(error) if is_clients(&error) => {}
                Err(_) if self.turn_away(place) => {}
                Err(_) => {
                    self.accept_at = Some(Instant::now() + ACCEPT_AGAIN);
                    return false;
                }
            }
        }
        false
    }

    /// Serves a new connection.
    fn admit(&mut self, mut stream: TcpStream, address: SocketAddr, side: Side) {
        if self.hub.is_crowded() {
            // Linger is what makes it a reset; without it the connection ends all the same.
            let _ = set_options(&stream);
            return;
        }
        // Without options or a place in the loop the connection cannot be served: drop it.
        let id = self.hub.connect(address, side, Instant::now());
        let added = set_options(&stream)
            .and_then(|()| self.poller.add(&mut stream, token_of(id, self.first_token)))
            .and_then(|()| self.acceptor.link(stream));
        match added {
            Ok(link) => {
                self.links.insert(id, link);
                self.readable.insert(id);
            }
            Err(_) => self.hub.remove(id, Instant::now()),
        }
    }

    /// The system has no descriptors left. Closes the next connection, so that its client hears
    /// of it and goes elsewhere instead of waiting; whether that could be done.
    fn turn_away(&mut self, place: usize) -> bool {
        if self.spare.take().is_none() {
            self.spare = spare();
            return false;
        }
        let listener = self.listeners.get(place).and_then(|listening| listening.listener.as_ref());
        let accepted = listener.map(TcpListener::accept);
        let done = matches!(accepted, Some(Ok(_)));
        drop(accepted);
        self.spare = spare();
        done
    }

    fn read(&mut self, id: SessionId) {
        let mut left = BYTES_IN_A_ROW;
        while left > 0 {
            let Some(link) = self.links.get_mut(&id) else { return };
            match link.read(&mut self.buffer) {
                Taken::Bytes(count) => {
                    left = left.saturating_sub(count.max(LEAST_READ));
                    self.hub.receive(id, &self.buffer[..count], Instant::now());
                    while self.hub.behind {
                        self.write_all();
                        self.hub.go_on(id, Instant::now());
                    }
                }
                Taken::Blocked => return,
                Taken::Gone => {
                    let failure = link.failure().map(String::from);
                    return self.hub.broken(id, failure, Instant::now());
                }
            }
        }
        self.readable.insert(id);
    }

    /// Writes what waits, and closes what is over.
    fn write_all(&mut self) {
        loop {
            // A session that ends here may leave others something to tell.
            while !self.hub.dirty.is_empty() {
                for id in std::mem::take(&mut self.hub.dirty) {
                    self.write(id);
                    self.hub.written(id);
                }
            }
            if !self.hub.catch_up() {
                return;
            }
        }
    }

    fn write(&mut self, id: SessionId) {
        let Some(link) = self.links.get_mut(&id) else {
            return self.hub.remove(id, Instant::now());
        };
        let Some(entry) = self.hub.sessions.get_mut(&id) else { return self.close(id) };
        let (tapped, mut sent, mut gone) = (entry.tap.is_some(), Vec::new(), false);
        let session = &mut entry.session;
        while !gone && !session.outgoing().is_empty() && !self.blocked.contains(&id) {
            match link.write(session.outgoing()) {
                Taken::Bytes(count) => {
                    if tapped {
                        sent.extend(session.outgoing().iter().take(count));
                    }
                    session.sent(count);
                }
                Taken::Blocked => {
                    self.blocked.insert(id);
                }
                Taken::Gone => gone = true,
            }
        }
        let (finished, closing) = (session.is_finished(), session.is_closing());
        let all_sent = session.outgoing().is_empty();
        if tapped {
            self.hub.capture(id, false, &sent);
        }
        if gone {
            self.hub.lost(id, Instant::now());
        }
        if gone || finished {
            self.close(id);
        } else if closing && all_sent {
            // The client closes when it has read the end; closing here would throw the last
            // message away, as the socket does not linger.
            link.finish();
        }
    }

    fn close(&mut self, id: SessionId) {
        self.blocked.remove(&id);
        if let Some(mut link) = self.links.remove(&id) {
            // Dropping the socket resets the connection; the loop forgets it by itself too.
            let _ = self.poller.remove(link.source());
        }
        self.hub.remove(id, Instant::now());
    }
}

/// A descriptor to be given up later.
fn spare() -> Option<UdpSocket> {
    UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).ok()
}

/// Whether an error of accepting is that of one connection, not of the listener.
fn is_clients(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    [ConnectionAborted, ConnectionReset, Interrupted].contains(&error.kind())
}

fn token_of(id: SessionId, first: usize) -> Token {
    Token(first + id as usize)
}

fn session_of(token: Token, first: usize) -> Option<SessionId> {
    SessionId::try_from(token.0.checked_sub(first)?).ok()
}
