//! The one thread that serves a client's connections.

use super::builder::ClientBuilder;
use super::failures::Failures;
use super::io::{spawn, Shared, State};
use super::line::{Line, Turn};
use super::opening::{self, Opening};
use super::queue::{EventQueue, Item, RawEvent};
use super::ticket::Slot;
use super::{lock, Error, Event, Side};
use crate::messages::Message;
use crate::session::{ClientConfig, ClientEnd, ClientEndReason, ClientSession, Pair, PairOutput};
use crate::transport::{Connector, Link, Poller, Token};
use crate::wire::Version;
use crate::Services;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{channel, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const SIDES: [Side; 2] = [Side::A, Side::B];
/// The first version with sessions at a standby.
const STANDBY_SINCE: u8 = 24;

/// A connection that was made for a session of that version, or why not.
type Connected = (Side, Version, io::Result<Link>);

struct Driver {
    shared: Arc<Shared>,
    poller: Poller,
    pair: Pair,
    config: ClientConfig,
    addresses: Vec<String>,
    connect_timeout: Duration,
    connector: Connector,
    connected: Receiver<Connected>,
    connections: Sender<Connected>,
    /// Until the first session is open.
    opening: Option<Opening>,
    failures: Failures,
}

/// Starts the thread, which opens the first session.
pub(super) fn start(
    builder: ClientBuilder,
    connector: Connector,
    opening: Opening,
) -> Result<Arc<Shared>, Error> {
    let poller = Poller::new().map_err(Error::System)?;
    let (capacity, overflow) = builder.event_queue;
    let shared = Arc::new(Shared {
        state: Mutex::new(State::new(builder.config.version)),
        queue: Arc::new(EventQueue::new(capacity, overflow)),
        waker: poller.waker(),
        request_timeout: builder.request_timeout,
        quick: AtomicBool::new(true),
    });
    let (connections, connected) = channel();
    let pair = match opening.is_awaited() {
        true => Pair::new(builder.pair(), Instant::now()),
        false => Pair::persistent(builder.pair(), random(), Instant::now()),
    };
    let driver = Driver {
        shared: shared.clone(),
        poller,
        pair,
        config: builder.config,
        addresses: builder.sides,
        connect_timeout: builder.connect_timeout,
        connector,
        connected,
        connections,
        opening: Some(opening),
        failures: Failures::default(),
    };
    spawn("ctisp-client", move || driver.run())?;
    Ok(shared)
}

impl Driver {
    fn run(mut self) {
        let shared = self.shared.clone();
        loop {
            let mut state = lock(&shared.state);
            if let Some(end) = self.look(&mut state) {
                return self.finish(&mut state, end);
            }
            let deadline = state.wakes_at;
            drop(state);
            self.wait(deadline);
        }
    }

    /// Does all that can be done now, and plans the next time; tells when it is all over.
    fn look(&mut self, state: &mut State) -> Option<ClientEnd> {
        while let Ok((side, version, link)) = self.connected.try_recv() {
            self.on_connected(state, side, version, link);
        }
        let mut more = false;
        for side in SIDES {
            match self.serve(state, side) {
                Served::All => {}
                Served::Part => more = true,
                Served::Over(end) => return Some(end),
            }
        }
        if state.closing && SIDES.iter().all(|side| state.line(*side).is_none()) {
            let reason = ClientEndReason::Closed;
            return Some(ClientEnd { reason, status: None, text: None });
        }
        if let Some(end) = self.follow(state) {
            return Some(end);
        }
        self.set_up(state);
        state.wakes_at = match more {
            true => Some(Instant::now()),
            false => sleep_until(state.wakes_at, self.deadline(state)),
        };
        None
    }

    fn deadline(&self, state: &mut State) -> Option<Instant> {
        let lines = SIDES.map(|side| state.line(side).as_ref()?.session.deadline());
        let pair = self.pair.deadline().filter(|_| !state.closing);
        lines.into_iter().chain([pair]).flatten().min()
    }

    fn wait(&mut self, deadline: Option<Instant>) {
        let ready = self.poller.wait(deadline).map(Vec::from_iter);
        let mut state = lock(&self.shared.state);
        for side in SIDES {
            let Some(line) = state.line(side) else { continue };
            match &ready {
                Ok(ready) if ready.contains(&token(side)) => line.now_readable(),
                Ok(_) => {}
                // Nothing can be heard any more.
                Err(_) => line.session.connection_lost(),
            }
        }
    }

    /// Lets a line do its work.
    fn serve(&mut self, state: &mut State, side: Side) -> Served {
        loop {
            let (line, setups, buffer) = state.line_parts(side);
            let Some(line) = line else { return Served::All };
            match line.turn(buffer, &self.shared.queue, setups) {
                Turn::Opened => {
                    let tries = self.failures.opened(side);
                    if tries > 0 {
                        log::info!("side {side} takes sessions again, after {tries} failed tries");
                    }
                    if let Some(opening) = &mut self.opening {
                        opening.note(side, opening::standby());
                    }
                    self.pair.opened(side, &line.conf, random(), Instant::now());
                }
                Turn::Control(message) => {
                    self.pair.control(side, &message, random(), Instant::now());
                }
                Turn::Ended(end) => self.on_ended(state, side, end),
                Turn::More => return Served::Part,
                Turn::Going => {
                    if line.session.pending_requests() == 0 {
                        self.pair.idle(side, Instant::now());
                    }
                    return Served::All;
                }
            }
            // At once: what follows in the stream comes after it in the queue.
            if let Some(end) = self.follow(state) {
                return Served::Over(end);
            }
        }
    }

    fn on_ended(&mut self, state: &mut State, side: Side, end: ClientEnd) {
        let failure = state.line(side).take().and_then(|line| line.failure);
        let address = self.address(side);
        if state.active == Some(side) {
            state.active = None;
            state.setups.abandon();
        }
        if !self.pair.is_connecting(side) && !state.closing {
            let why = failure.clone().or(end.text.clone()).unwrap_or(end.reason.to_string());
            log::warn!("the session with side {side} ({address}) has ended: {why}");
        }
        let error = match failure {
            Some(text) => Error::Connect { side, address, source: io::Error::other(text) },
            None => opening::failed(&end, side, address),
        };
        self.failed(side, end, error);
    }

    /// A side could not be opened, or is open no longer.
    fn failed(&mut self, side: Side, end: ClientEnd, error: Error) {
        let (was_connecting, version) = (self.pair.is_connecting(side), self.pair.version());
        self.pair.ended(side, end, random(), Instant::now());
        // That a lower version is asked for is no failure yet.
        if was_connecting && self.pair.version() == version {
            log::debug!("side {side} ({}) could not be opened: {error}", self.address(side));
            self.failures.failed(side, &error);
        }
        if let Some(opening) = &mut self.opening {
            opening.note(side, error);
        }
    }

    fn on_connected(
        &mut self,
        state: &mut State,
        side: Side,
        version: Version,
        link: io::Result<Link>,
    ) {
        if state.closing {
            return;
        }
        match link.and_then(|link| self.line(side, version, link)) {
            Ok(line) => *state.line(side) = Some(line),
            Err(source) => {
                let address = self.address(side);
                let reason = ClientEndReason::ConnectionLost;
                let end = ClientEnd { reason, status: None, text: None };
                self.failed(side, end, Error::Connect { side, address, source });
            }
        }
    }

    fn line(&self, side: Side, version: Version, mut link: Link) -> io::Result<Line> {
        let mut config = ClientConfig { version, ..self.config.clone() };
        if version.number() < STANDBY_SINCE {
            config.services.remove(Services::ACTIVE_STANDBY);
        }
        let session = ClientSession::new(&config, Instant::now()).map_err(io::Error::other)?;
        self.poller.add(link.source(), token(side))?;
        Ok(Line::new(session, link))
    }

    /// Does what the rules of the two sides say; tells when it is all over.
    fn follow(&mut self, state: &mut State) -> Option<ClientEnd> {
        if state.closing {
            return None;
        }
        let has_room = self.shared.queue.put(&mut Vec::new(), false) > 0;
        self.pair.hold(!has_room);
        while let Some(output) = self.pair.poll(Instant::now()) {
            match output {
                PairOutput::Connect { side, version } => self.connect(side, version),
                PairOutput::Opened(side) => self.on_opened(state, side),
                PairOutput::Switched(side) => {
                    log::info!("side {side} ({}) is used from now on", self.address(side));
                    self.on_use(state, side);
                    self.tell(Event::Switched { side });
                    self.set_up_anew(state, side);
                }
                PairOutput::Lost { side, end: ClientEnd { reason, status, .. } } => {
                    self.tell(Event::ConnectionLost { side, reason, status });
                }
                PairOutput::Send { side, message } => send(state, side, &message),
                PairOutput::Reset(side) => self.abort(state, side),
                PairOutput::Over(end) => return Some(end),
            }
        }
        self.tell_failures();
        None
    }

    /// Tells what went wrong since the last time, where it is news: hundreds of clients try again for
    /// hours when a server is away, and who reads their logs is not to search for what is new.
    fn tell_failures(&mut self) {
        let retry_in = self.pair.next_try(Instant::now());
        for side in SIDES {
            let Some(event) = self.failures.news(side, retry_in) else { continue };
            if let Event::OpenFailed { text, .. } = &event {
                let address = self.address(side);
                match retry_in.as_millis().div_ceil(1000) {
                    0 => log::warn!("no session with side {side} ({address}): {text}"),
                    seconds => log::warn!(
                        "no session with side {side} ({address}): {text}; next try in {seconds} s"
                    ),
                }
            }
            // Who waits for the first session is told by an error.
            if !self.opening.as_ref().is_some_and(Opening::is_awaited) {
                self.tell(event);
            }
        }
    }

    fn on_opened(&mut self, state: &mut State, side: Side) {
        self.on_use(state, side);
        let address = self.address(side);
        log::info!("a session with side {side} ({address}) is open, version {}", state.version);
        let open_conf = Box::new(state.open_conf.clone());
        if let Some(opening) = self.opening.take() {
            if opening.succeeded() {
                self.tell(Event::Opened { side, version: state.version, open_conf });
            }
            return;
        }
        self.tell(Event::Reconnected { side, version: state.version, open_conf });
        self.set_up_anew(state, side);
    }

    fn on_use(&mut self, state: &mut State, side: Side) {
        state.active = Some(side);
        state.side = side;
        let Some(line) = state.line(side) else { return };
        let (version, open_conf) = (line.session.version(), line.conf.clone());
        (state.version, state.open_conf, state.opened) = (version, open_conf, true);
    }

    fn set_up_anew(&mut self, state: &mut State, side: Side) {
        if let (Some(line), setups, _) = state.line_parts(side) {
            setups.begin(&self.config, &line.conf);
        }
        self.set_up(state);
    }

    /// Sends what is to be sent to set up a new session, and tells when all of it is done.
    fn set_up(&mut self, state: &mut State) {
        loop {
            let requests = state.setups.take_requests();
            if requests.is_empty() {
                break;
            }
            for (key, mut request) in requests {
                let name = request.def().map_or("", |def| def.name);
                let (timeout, now) = (self.shared.request_timeout, Instant::now());
                let sent = state.active_line().and_then(|line| {
                    let id = line.session.request_message(&mut request, timeout, now)?;
                    line.expect(id, name, Slot::Setup(key), None);
                    line.flush();
                    Ok(())
                });
                if let Err(error) = sent {
                    state.setups.answered(key, Err(error));
                }
            }
        }
        if let Some(result) = state.setups.take_result() {
            for not in &result.refused {
                let name = not.request.def().map_or("", |def| def.name);
                log::warn!("{name} could not be repeated in the new session: {}", not.text);
            }
            self.tell(Event::Resynchronised(Box::new(result)));
        }
    }

    fn tell(&self, event: Event) {
        let item = Item::Event(RawEvent::Own(Box::new(event)));
        self.shared.queue.put(&mut vec![item], false);
    }

    /// Connects on a thread of its own: to look up a name may take long, and meanwhile the other side
    /// must be served. Should the client be closed, its result is dropped.
    fn connect(&self, side: Side, version: Version) {
        let (address, timeout) = (self.address(side), self.connect_timeout);
        log::debug!("connecting to side {side} ({address}) for version {version}");
        let (connector, waker) = (self.connector.clone(), self.shared.waker.clone());
        let connections = self.connections.clone();
        let run = move || {
            let link = connector.connect(&address, timeout);
            if connections.send((side, version, link)).is_ok() {
                // It can fail only when nobody waits.
                let _ = waker.wake();
            }
        };
        if let Err(error) = spawn("ctisp-connect", run) {
            let _ = self.connections.send((side, version, Err(io::Error::other(error))));
            let _ = self.shared.waker.wake();
        }
    }

    fn address(&self, side: Side) -> String {
        self.addresses.get(side as usize).cloned().unwrap_or_default()
    }

    /// Resets a connection; those who wait for it hear of it.
    fn abort(&self, state: &mut State, side: Side) {
        if let (Some(line), setups, _) = state.line_parts(side) {
            line.abort(&self.shared.queue, setups);
        }
        *state.line(side) = None;
    }

    fn finish(&mut self, state: &mut State, mut end: ClientEnd) {
        for side in SIDES {
            self.abort(state, side);
        }
        state.active = None;
        if let Some(opening) = self.opening.take() {
            opening.failed(self.addresses.len() > 1, &mut end);
        }
        match (end.reason, &end.text) {
            (ClientEndReason::Closed, _) => log::info!("the client is closed"),
            (reason, Some(text)) => log::error!("the client has ended: {reason}: {text}"),
            (reason, None) => log::error!("the client has ended: {reason}"),
        }
        self.shared.queue.end(end);
    }
}

/// How much of a line's work is done.
enum Served {
    All,
    Part,
    Over(ClientEnd),
}

fn send(state: &mut State, side: Side, message: &Message) {
    if let Some(line) = state.line(side) {
        // A session that is over hears nothing more, and that is told elsewhere.
        let _ = line.session.send(message, Instant::now());
        line.flush();
    }
}

fn token(side: Side) -> Token {
    Token(side as usize)
}

/// Chance enough to scatter clients in time.
fn random() -> u32 {
    RandomState::new().build_hasher().finish() as u32
}

/// A wake-up that was planned stays planned even if its request has been answered: so the next
/// request, which ends later, need not call this thread. It costs one wake-up after the last one.
fn sleep_until(planned: Option<Instant>, deadline: Option<Instant>) -> Option<Instant> {
    let planned = planned.filter(|planned| *planned > Instant::now());
    planned.into_iter().chain(deadline).min()
}
