//! The server side of a session.

use super::outbox::Outbox;
use super::{after, first_word, open_check};
use crate::messages::{
    ActiveMaintenanceReq, CloseConf, ConfigRequestEvent, ConfigRequestKeyEvent, FailureConf,
    FailureEvent, HeartbeatConf, Message, OpenConf, OpenReq,
};
use crate::wire::def::{Kind, MessageDef};
use crate::wire::{Body, EncodeError, Frame, FrameError, Framer};
use crate::{StatusCode, Version};
use std::collections::VecDeque;
use std::ops::Range;
use std::time::{Duration, Instant};
use thiserror::Error;

/// The times and limits of the server side.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// A connection on which no session is open after this time is reset.
    pub open_timeout: Duration,
    /// How long the last message may take to reach the client before the connection is reset.
    pub close_timeout: Duration,
    /// Bytes that may wait to be sent; with more the session ends, as the client does not read.
    pub send_limit: usize,
    /// How long a server application may take to answer a request of another client that was
    /// forwarded to it, before that client gets E_CTI_TIMEOUT. The guide tells clients to wait
    /// longer than 15 seconds for answers.
    pub answer_timeout: Duration,
}

impl Default for ServerConfig {
    fn default() -> Self {
        ServerConfig {
            open_timeout: Duration::from_secs(30),
            close_timeout: Duration::from_secs(5),
            send_limit: 4 << 20,
            answer_timeout: Duration::from_secs(20),
        }
    }
}

/// What came out of a session.
#[derive(Clone, Debug, PartialEq)]
pub enum ServerOutput {
    /// OPEN_REQ, checked as far as the protocol goes: to be answered by [`ServerSession::accept`]
    /// or [`ServerSession::refuse`].
    Open(Box<OpenReq>),
    /// A request or another message of the client; a request is to be answered by
    /// [`ServerSession::send`] or [`ServerSession::fail`]. Its bytes are in [`ServerSession::frame`].
    Message(Message),
    /// The session has ended; nothing comes after it. The connection is to be closed as soon as
    /// [`ServerSession::is_finished`] says so.
    Ended(ServerEnd),
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerEnd {
    /// Why.
    pub reason: ServerEndReason,
    /// The protocol's status code for it, as CLIENT_SESSION_CLOSED_EVENT tells it.
    pub status: StatusCode,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ServerEndReason {
    /// The client sent CLOSE_REQ.
    #[error("closed by the client")]
    ClosedByClient,
    /// The server itself ended it.
    #[error("closed by the server")]
    ClosedByServer,
    /// No message in IdleTimeout.
    #[error("nothing came from the client for IdleTimeout")]
    IdleTimeout,
    /// No session was opened in time.
    #[error("no session was opened in time")]
    NeverOpened,
    /// The byte stream made no sense.
    #[error("{0}")]
    FramingLost(FrameError),
    /// The client does not take the server's messages.
    #[error("the client does not read: too many bytes wait to be sent")]
    SendQueueFull,
    /// The TCP connection broke.
    #[error("the connection was lost")]
    ConnectionLost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// No OPEN_REQ yet, or none that was accepted.
    Waiting,
    /// The owner has the OPEN_REQ with that InvokeID.
    Opening(u32),
    Open,
    /// Over, but the last bytes may still leave.
    Closing,
    /// Over: the connection is to be reset.
    Ended,
}

/// The server side of one session: see [the module](super).
#[derive(Debug)]
pub struct ServerSession {
    version: Version,
    state: State,
    framer: Framer,
    current: (u32, Range<usize>),
    outbox: Outbox,
    /// Of the states Waiting and Opening: the latest time for a session; of Closing: the end.
    deadline: Option<Instant>,
    open_deadline: Instant,
    idle_timeout: Option<Duration>,
    last_received: Instant,
    close_timeout: Duration,
    lost: bool,
    ready: VecDeque<ServerOutput>,
}

impl ServerSession {
    /// A session on a connection that was just accepted.
    pub fn new(config: &ServerConfig, now: Instant) -> ServerSession {
        let open_deadline = after(now, config.open_timeout);
        ServerSession {
            version: Version::NEWEST,
            state: State::Waiting,
            framer: Framer::new(Version::NEWEST),
            current: (0, 0..0),
            outbox: Outbox::new(config.send_limit),
            deadline: Some(open_deadline),
            open_deadline,
            idle_timeout: None,
            last_received: now,
            close_timeout: config.close_timeout,
            lost: false,
            ready: VecDeque::new(),
        }
    }

    /// The version of the session; the newest one before OPEN_REQ.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Whether OPEN_REQ was accepted and the session has not ended.
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Whether an OPEN_REQ was given out and is not answered yet.
    pub fn is_opening(&self) -> bool {
        matches!(self.state, State::Opening(_))
    }

    /// Whether the session has ended and the connection is to be closed now.
    pub fn is_finished(&self) -> bool {
        self.state == State::Ended
    }

    /// Whether the session has ended in good order: when [`ServerSession::outgoing`] is empty the
    /// writing side of the connection is to be shut down, so that the client sees the end after the
    /// last message. A reset now could overtake that message.
    pub fn is_closing(&self) -> bool {
        self.state == State::Closing
    }

    /// Takes in what came from the client; [`ServerSession::poll`] tells what it means.
    pub fn receive(&mut self, bytes: &[u8]) {
        if !matches!(self.state, State::Closing | State::Ended) {
            self.framer.feed(bytes);
        }
    }

    /// The connection is gone. What came before is still given out.
    pub fn connection_lost(&mut self) {
        self.lost = true;
    }

    /// The next thing that happened; `None` until more comes in or the deadline is there.
    pub fn poll(&mut self, now: Instant) -> Option<ServerOutput> {
        loop {
            if let Some(output) = self.ready.pop_front() {
                return Some(output);
            }
            if matches!(self.state, State::Closing | State::Ended) {
                self.on_quiet(now);
                return None;
            }
            match self.framer.next_place() {
                Err(error) => self.reset(ServerEndReason::FramingLost(error), error.status()),
                Ok(Some(place)) => {
                    self.current = place;
                    self.last_received = now;
                    if let Some(output) = self.on_frame(now) {
                        return Some(output);
                    }
                }
                Ok(None) => {
                    self.current = (0, 0..0);
                    self.framer.give_back();
                    self.on_quiet(now);
                    if self.ready.is_empty() {
                        return None;
                    }
                }
            }
        }
    }

    /// The message that the last output of [`ServerSession::poll`] speaks of, until the next call
    /// of `poll` or `receive`.
    pub fn frame(&self) -> Frame<'_> {
        let (message_type, place) = &self.current;
        Frame { message_type: *message_type, body: self.framer.bytes(place) }
    }

    /// What came in after that message and was not looked at yet.
    pub(crate) fn unread(&self) -> &[u8] {
        self.framer.unread()
    }

    /// When [`ServerSession::poll`] must be called at the latest.
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline.into_iter().chain(self.idle_deadline()).min()
    }

    fn idle_deadline(&self) -> Option<Instant> {
        let timeout = self.idle_timeout.filter(|_| self.state == State::Open)?;
        Some(after(self.last_received, timeout))
    }

    /// Bytes for the client.
    pub fn outgoing(&self) -> &[u8] {
        self.outbox.waiting()
    }

    /// So many bytes of [`ServerSession::outgoing`] are on their way.
    pub fn sent(&mut self, count: usize) {
        self.outbox.sent(count);
    }

    /// Accepts the OPEN_REQ that was given out; the InvokeID is filled in here.
    ///
    /// # Errors
    /// When `conf` does not fit the version. The request is then still to be answered.
    pub fn accept(&mut self, mut conf: OpenConf, now: Instant) -> Result<(), EncodeError> {
        let State::Opening(invoke_id) = self.state else { return Ok(()) };
        conf.invoke_id = invoke_id;
        conf.encode(self.version, self.outbox.buffer())?;
        self.state = State::Open;
        self.deadline = None;
        self.last_received = now;
        self.check_limit();
        Ok(())
    }

    /// Refuses the OPEN_REQ that was given out. The client may try again on the same connection
    /// until the time for opening a session is over.
    pub fn refuse(&mut self, status: StatusCode) {
        if let State::Opening(invoke_id) = self.state {
            self.refuse_open(invoke_id, status);
        }
    }

    /// Sends a message: a confirmation, an event.
    ///
    /// # Errors
    /// When it does not fit the version of the session; nothing is sent then.
    pub fn send(&mut self, message: &Message) -> Result<(), EncodeError> {
        if self.state == State::Open {
            message.encode(self.version, self.outbox.buffer())?;
            self.check_limit();
        }
        Ok(())
    }

    /// Sends messages that are encoded for this version already, header included.
    pub fn send_bytes(&mut self, messages: &[u8]) {
        if self.state == State::Open {
            self.outbox.buffer().extend_from_slice(messages);
            self.check_limit();
        }
    }

    /// Sends FAILURE_CONF in place of a confirmation.
    pub fn fail(&mut self, invoke_id: u32, status: StatusCode) {
        self.put(&FailureConf { invoke_id, status, ..FailureConf::default() });
    }

    /// Ends the session: FAILURE_EVENT with that status, then the connection is closed.
    pub fn end(&mut self, status: StatusCode, now: Instant) {
        if matches!(self.state, State::Closing | State::Ended) {
            return;
        }
        self.put(&FailureEvent { status, ..FailureEvent::default() });
        self.finish(ServerEndReason::ClosedByServer, status, now);
    }

    /// Ends the session without a word: the client waits for nothing but the end of the connection.
    pub fn close(&mut self, status: StatusCode, now: Instant) {
        if !matches!(self.state, State::Closing | State::Ended) {
            self.finish(ServerEndReason::ClosedByServer, status, now);
        }
    }

    /// Appends a message that fits every version.
    fn put(&mut self, message: &impl Body) {
        if !matches!(self.state, State::Closing | State::Ended) {
            let _ = message.encode(self.version, self.outbox.buffer());
            self.check_limit();
        }
    }

    fn check_limit(&mut self) {
        if self.outbox.over_full() {
            self.reset(ServerEndReason::SendQueueFull, StatusCode::UNSPECIFIED_FAILURE);
        }
    }

    /// Nothing is left of what came in: what the time demands.
    fn on_quiet(&mut self, now: Instant) {
        let overdue = self.deadline.is_some_and(|deadline| deadline <= now);
        if self.state == State::Closing {
            if overdue || self.lost {
                self.state = State::Ended;
                self.deadline = None;
            }
        } else if self.lost {
            self.reset(ServerEndReason::ConnectionLost, StatusCode::CLIENT_DISCONNECTED);
        } else if overdue && self.state != State::Open {
            self.reset(ServerEndReason::NeverOpened, StatusCode::TIMEOUT);
        } else if self.idle_deadline().is_some_and(|deadline| deadline <= now) {
            self.reset(ServerEndReason::IdleTimeout, StatusCode::TIMEOUT);
        }
    }

    fn on_frame(&mut self, now: Instant) -> Option<ServerOutput> {
        let Frame { message_type, body } = self.frame();
        let invoke_id = first_word(body);
        match (self.state, message_type) {
            (State::Waiting, number) if number == OpenReq::DEF.number => self.on_open_req(),
            (_, number) if number == OpenReq::DEF.number => {
                self.fail(invoke_id.unwrap_or(0), StatusCode::SESSION_ALREADY_OPEN);
                None
            }
            (State::Open, _) => self.on_message(now),
            _ => {
                self.fail(invoke_id.unwrap_or(0), StatusCode::SESSION_NOT_OPEN);
                None
            }
        }
    }

    fn on_open_req(&mut self) -> Option<ServerOutput> {
        let body = self.frame().body;
        let invoke_id = first_word(body).unwrap_or(0);
        let read = open_check::version(body)
            .and_then(|version| open_check::open_req(version, body).map(|r| (version, r)));
        match read {
            Ok((version, request)) => {
                self.version = version;
                self.framer.set_version(version);
                self.idle_timeout = request.idle_timeout.map(|s| Duration::from_secs(s.into()));
                self.state = State::Opening(invoke_id);
                Some(ServerOutput::Open(Box::new(request)))
            }
            Err(status) => {
                self.refuse_open(invoke_id, status);
                None
            }
        }
    }

    fn refuse_open(&mut self, invoke_id: u32, status: StatusCode) {
        self.fail(invoke_id, status);
        if self.state != State::Ended {
            self.state = State::Waiting;
            self.deadline = Some(self.open_deadline);
            self.version = Version::NEWEST;
            self.framer.set_version(Version::NEWEST);
        }
    }

    fn on_message(&mut self, now: Instant) -> Option<ServerOutput> {
        let Frame { message_type, body } = self.frame();
        let Some(def) = MessageDef::of(message_type).filter(|def| from_client(def)) else {
            // E_CTI_INVALID_MESSAGE_LENGTH has the number that other clients know as
            // E_CTI_INVALID_MESSAGE_TYPE. Without an InvokeID there is nothing to answer.
            if let Some(invoke_id) = first_word(body) {
                self.fail(invoke_id, StatusCode::INVALID_MESSAGE_LENGTH);
            }
            return None;
        };
        if def.since > self.version.number() {
            self.reject(def, StatusCode::INVALID_MSG_TYPE_FOR_VERSION);
            return None;
        }
        // The rules of the table know better statuses than a reader does.
        let message = open_check::message(def, self.version, body).and_then(|()| {
            Message::decode(self.version, message_type, body).map_err(|error| error.status())
        });
        match message {
            Ok(Message::HeartbeatReq(request)) => {
                self.put(&HeartbeatConf { invoke_id: request.invoke_id });
                None
            }
            Ok(Message::CloseReq(request)) => {
                self.put(&CloseConf { invoke_id: request.invoke_id });
                self.finish(ServerEndReason::ClosedByClient, request.status, now);
                None
            }
            Ok(message) => Some(ServerOutput::Message(message)),
            Err(status) => {
                self.reject(def, status);
                None
            }
        }
    }

    /// Answers a message that could not be read: never by silence.
    fn reject(&mut self, def: &MessageDef, status: StatusCode) {
        match def.kind {
            Kind::Req => self.fail(first_word(self.frame().body).unwrap_or(0), status),
            _ => self.put(&FailureEvent { status, ..FailureEvent::default() }),
        }
    }

    /// Ends the session; what waits is still sent.
    fn finish(&mut self, reason: ServerEndReason, status: StatusCode, now: Instant) {
        if self.state == State::Ended {
            return;
        }
        self.state = State::Closing;
        self.deadline = Some(after(now, self.close_timeout));
        self.ready.push_back(ServerOutput::Ended(ServerEnd { reason, status }));
    }

    /// Ends the session and the connection at once.
    fn reset(&mut self, reason: ServerEndReason, status: StatusCode) {
        if matches!(self.state, State::Closing | State::Ended) {
            return;
        }
        self.state = State::Ended;
        self.deadline = None;
        self.outbox.clear();
        self.ready.push_back(ServerOutput::Ended(ServerEnd { reason, status }));
    }
}

/// Whether a client may send it: requests, answers to the server's requests, indications, and the
/// two events of the configuration service that go that way.
fn from_client(def: &MessageDef) -> bool {
    match def.kind {
        Kind::Req => def.number != ActiveMaintenanceReq::DEF.number,
        Kind::Conf | Kind::Ind => true,
        Kind::Event => [ConfigRequestEvent::DEF.number, ConfigRequestKeyEvent::DEF.number]
            .contains(&def.number),
    }
}
