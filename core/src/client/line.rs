//! The connection of a client: the session's state machine on a socket, and those who wait for it.

use super::queue::{EventQueue, Item, Overflow, RawEvent};
use super::setups::Setups;
use super::ticket::Slot;
use super::Error;
use crate::messages::{Message, OpenConf};
use crate::session::{
    ClientEnd, ClientEndReason, ClientOutput, ClientSession, ClientState, Outcome, Pair,
};
use crate::transport::{Link, Taken};
use crate::wire::{RawMessage, Version};
use crate::Services;
use std::collections::HashMap;
use std::time::Instant;

/// Bytes read from the socket at once.
const READ_SIZE: usize = 64 * 1024;
/// Reads in one turn: others need the lock too, to send.
const READS_IN_TURN: usize = 16;
/// Events put into the queue at once.
const BATCH: usize = 256;

/// The connection to one side.
#[derive(Debug)]
pub(super) struct Line {
    pub session: ClientSession,
    /// `None` once the session has ended: dropping the socket resets the connection.
    link: Option<Link>,
    /// OPEN_CONF, once it is there.
    pub conf: OpenConf,
    slots: HashMap<u32, Waiter>,
    /// On their way into the queue: together, for it has a lock of its own.
    items: Vec<Item>,
    /// The socket has bytes that were not read yet.
    readable: bool,
    /// What [`Line::read_on`] came upon that is not its business.
    left: Option<Turn>,
    /// The user closed the session; what ends from now on ends by that.
    pub closing: bool,
    /// Why the connection was lost, where more is known than that it was.
    pub failure: Option<String>,
}

#[derive(Debug)]
struct Waiter {
    request: &'static str,
    /// The bodies of the segments that came so far.
    segments: Vec<Vec<u8>>,
    slot: Slot,
    /// A copy of the request, to be set up again in a new session.
    copy: Option<Message>,
}

/// What one turn of the line brought about.
#[derive(Debug)]
pub(super) enum Turn {
    /// All was done: it is time to wait.
    Going,
    /// There is more to read.
    More,
    /// [`Line::conf`] is there; there may be more to do.
    Opened,
    /// A message for [`Pair::control`]; there may be more to do.
    Control(Message),
    Ended(ClientEnd),
}

/// Why no more outputs are taken.
#[derive(Debug)]
enum Outputs {
    /// The session has none.
    Quiet,
    /// The queue is to be looked at.
    NoRoom,
    Turn(Turn),
}

impl Line {
    pub fn new(session: ClientSession, link: Link) -> Line {
        Line {
            session,
            link: Some(link),
            conf: OpenConf::default(),
            slots: HashMap::new(),
            items: Vec::new(),
            readable: true,
            left: None,
            closing: false,
            failure: None,
        }
    }

    pub fn now_readable(&mut self) {
        self.readable = true;
    }

    /// Waits in `slot` for the outcome of a request that was just put into the session.
    pub fn expect(
        &mut self,
        invoke_id: u32,
        request: &'static str,
        slot: Slot,
        copy: Option<Message>,
    ) {
        self.slots.insert(invoke_id, Waiter { request, segments: Vec::new(), slot, copy });
    }

    /// Writes as much as the socket takes.
    pub fn flush(&mut self) {
        let Some(link) = &mut self.link else { return };
        loop {
            let waiting = self.session.outgoing();
            if waiting.is_empty() {
                return;
            }
            match link.write(waiting) {
                Taken::Bytes(count) => self.session.sent(count),
                Taken::Blocked => return,
                Taken::Gone => {
                    self.failure = link.failure().map(String::from);
                    return self.session.connection_lost();
                }
            }
        }
    }

    /// Reads, lets the session look at what came and at the time, writes.
    pub fn turn(&mut self, buffer: &mut Vec<u8>, queue: &EventQueue, setups: &mut Setups) -> Turn {
        if let Some(turn) = self.left.take() {
            return turn;
        }
        buffer.resize(READ_SIZE, 0);
        let mut reads = 0;
        let turn = loop {
            let now = Instant::now();
            let room = self.put(queue);
            let may_pause = self.session.state() == ClientState::Open;
            let pause = may_pause && room == 0 && queue.overflow() != Overflow::Disconnect;
            self.session.pause(pause, now);
            match self.take_outputs(queue, setups, room, now) {
                Outputs::Turn(turn) => break turn,
                Outputs::NoRoom => {}
                Outputs::Quiet if reads == READS_IN_TURN => break Turn::More,
                Outputs::Quiet if pause || !self.read(buffer) => break Turn::Going,
                Outputs::Quiet => reads += 1,
            }
        };
        self.put(queue);
        self.flush();
        if matches!(turn, Turn::Ended(_)) {
            if let Some(link) = self.link.take() {
                link.close();
            }
        }
        turn
    }

    /// A turn for somebody who waits for an answer. What is for the I/O thread is left for it: the
    /// bytes that were read here have woken it up too, and it looks at the line after this.
    pub fn read_on(&mut self, buffer: &mut Vec<u8>, queue: &EventQueue, setups: &mut Setups) {
        if self.left.is_none() {
            self.readable = true;
            match self.turn(buffer, queue, setups) {
                // What is still in the socket has woken up the I/O thread as well.
                Turn::Going | Turn::More => {}
                turn => self.left = Some(turn),
            }
        }
    }

    /// Resets the connection: all that wait for it hear that it is lost.
    pub fn abort(&mut self, queue: &EventQueue, setups: &mut Setups) {
        self.left = None;
        self.session.abort(ClientEndReason::ConnectionLost);
        while let Turn::Opened | Turn::Control(_) = self.turn(&mut Vec::new(), queue, setups) {}
    }

    fn put(&mut self, queue: &EventQueue) -> usize {
        queue.put(&mut self.items, self.session.pending_requests() > 0)
    }

    /// Takes what the session has, as long as the queue has room for it.
    fn take_outputs(
        &mut self,
        queue: &EventQueue,
        setups: &mut Setups,
        room: usize,
        now: Instant,
    ) -> Outputs {
        let disconnect = room == 0 && queue.overflow() == Overflow::Disconnect;
        let batch = room.clamp(1, BATCH);
        while self.items.len() < batch {
            match self.session.poll(now) {
                Some(ClientOutput::Opened(conf)) => {
                    self.conf = *conf;
                    return Outputs::Turn(Turn::Opened);
                }
                Some(ClientOutput::Event) => {
                    if let Some(message) = self.control() {
                        return Outputs::Turn(Turn::Control(message));
                    }
                    if disconnect {
                        self.session.abort(ClientEndReason::EventsNotRead);
                        continue;
                    }
                    let event = RawEvent::Message(self.session.version(), self.raw_message());
                    self.items.push(Item::Event(event));
                }
                Some(ClientOutput::Segment { invoke_id }) => self.on_segment(invoke_id),
                Some(ClientOutput::Done { invoke_id, outcome }) => {
                    self.on_done(invoke_id, outcome, queue, setups);
                }
                Some(ClientOutput::Ended(end)) => return Outputs::Turn(Turn::Ended(end)),
                None => return Outputs::Quiet,
            }
        }
        Outputs::NoRoom
    }

    /// The message that just came, if it is about who is active.
    fn control(&self) -> Option<Message> {
        let frame = self.session.frame();
        let knows_standby = self.conf.services_granted.contains(Services::ACTIVE_STANDBY);
        if !knows_standby || !Pair::is_control(frame.message_type) {
            return None;
        }
        Message::decode(self.session.version(), frame.message_type, frame.body).ok()
    }

    /// Whether there was something to read.
    fn read(&mut self, buffer: &mut [u8]) -> bool {
        let Some(link) = self.link.as_mut().filter(|_| self.readable) else { return false };
        match link.read(buffer) {
            Taken::Bytes(count) => {
                self.session.receive(buffer.get(..count).unwrap_or_default());
                return true;
            }
            Taken::Blocked => self.readable = false,
            Taken::Gone => {
                self.readable = false;
                self.failure = link.failure().map(String::from);
                self.session.connection_lost();
                return true;
            }
        }
        false
    }

    fn raw_message(&self) -> RawMessage {
        let frame = self.session.frame();
        RawMessage { message_type: frame.message_type, body: frame.body.to_vec() }
    }

    fn on_segment(&mut self, invoke_id: u32) {
        let body = self.session.frame().body.to_vec();
        if let Some(waiter) = self.slots.get_mut(&invoke_id) {
            waiter.segments.push(body);
        }
    }

    fn on_done(
        &mut self,
        invoke_id: u32,
        outcome: Outcome,
        queue: &EventQueue,
        setups: &mut Setups,
    ) {
        let Some(waiter) = self.slots.remove(&invoke_id) else { return };
        let request = waiter.request;
        let answer = match outcome {
            Outcome::Confirmed => {
                let version = self.session.version();
                Ok((version, join_segments(version, waiter.segments, self.raw_message())))
            }
            Outcome::Refused { status, text } => {
                Err(Error::Refused { status, message: request, text })
            }
            Outcome::ControlFailure { code, peripheral_error } => {
                Err(Error::ControlFailure { code, peripheral_error, request })
            }
            Outcome::TimedOut => Err(Error::TimedOut { request }),
            Outcome::ConnectionLost if self.closing => Err(Error::Closed),
            Outcome::ConnectionLost => Err(Error::ConnectionLost),
        };
        if let (Some(copy), Ok((_, conf))) = (waiter.copy, &answer) {
            setups.confirmed(copy, conf);
        }
        match waiter.slot {
            Slot::Setup(key) => setups.answered(key, answer),
            Slot::Callback(callback) => {
                self.items.push(Item::Answer(Box::new(move || callback(answer))));
            }
            Slot::Ticket(shelf) => {
                // Who sees the answer finds the events that came before it.
                self.put(queue);
                shelf.put(answer);
            }
        }
    }
}

/// One confirmation out of its segments: the fixed part of the last one, which says that no more
/// follows, and the floating fields of all.
fn join_segments(version: Version, segments: Vec<Vec<u8>>, last: RawMessage) -> RawMessage {
    let Some(def) = crate::wire::def::MessageDef::of(last.message_type) else { return last };
    if segments.is_empty() {
        return last;
    }
    let size = def.fixed_size(version);
    let (fixed, rest) = last.body.split_at(size.min(last.body.len()));
    let mut body = fixed.to_vec();
    for segment in &segments {
        body.extend_from_slice(segment.get(size..).unwrap_or_default());
    }
    body.extend_from_slice(rest);
    RawMessage { message_type: last.message_type, body }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::QueryAgentStateReq;
    use crate::session::ClientConfig;
    use crate::transport::Connector;
    use crate::wire::Body as _;
    use std::sync::Arc;
    use std::time::Duration;

    #[test]
    fn who_waits_hears_of_an_abort_whatever_was_left_for_the_io_thread() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let now = Instant::now();
        let mut conf = Vec::new();
        OpenConf { invoke_id: 1, ..OpenConf::default() }
            .encode(Version::NEWEST, &mut conf)
            .unwrap();
        let mut request = QueryAgentStateReq::default();
        for left in [Turn::More, Turn::Opened] {
            let mut session = ClientSession::new(&ClientConfig::default(), now).unwrap();
            session.receive(&conf);
            assert!(session.poll(now).is_some());
            let id = session.request(&mut request, Duration::from_secs(60), now).unwrap();
            let link = Connector::default().connect(&address, Duration::from_secs(5)).unwrap();
            let mut line = Line::new(session, link);
            let shelf = Arc::<super::super::ticket::Shelf>::default();
            line.expect(id, "QUERY_AGENT_STATE_REQ", Slot::Ticket(shelf.clone()), None);
            line.left = Some(left);
            line.abort(&EventQueue::new(10, Overflow::Block), &mut Setups::default());
            assert!(!shelf.is_empty());
        }
    }
}
