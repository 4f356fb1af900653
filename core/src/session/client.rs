//! The client side of a session.

use super::config::{ClientConfig, ConfigError};
use super::heartbeat::{Due, Heartbeats};
use super::outbox::Outbox;
use super::outcome::{
    ClientEnd, ClientEndReason, ClientOutput, ClientState, Outcome, RequestError,
};
use super::pending::Pending;
use super::{after, first_word, has_more};
use crate::messages::{
    CloseReq, ControlFailureConf, FailureConf, FailureEvent, HeartbeatReq, Message, OpenConf,
};
use crate::wire::def::{Kind, MessageDef};
use crate::wire::{Body, Frame, Framer, Request};
use crate::{ControlFailureCode, StatusCode, Version};
use std::collections::VecDeque;
use std::ops::Range;
use std::time::{Duration, Instant};

/// The client side of one session: see [the module](super).
#[derive(Debug)]
pub struct ClientSession {
    version: Version,
    state: ClientState,
    /// Of OPEN_REQ or CLOSE_REQ, the one that is on its way.
    own_request: u32,
    own_deadline: Option<Instant>,
    close_timeout: Duration,
    framer: Framer,
    current: (u32, Range<usize>),
    outbox: Outbox,
    pending: Pending,
    heartbeats: Heartbeats,
    ready: VecDeque<ClientOutput>,
    paused: bool,
    lost: bool,
    late: u64,
    /// What the server last said of its own accord, should the connection end next.
    last_failure: Option<StatusCode>,
}

impl ClientSession {
    /// A session on a new connection: OPEN_REQ is the first thing in [`ClientSession::outgoing`].
    ///
    /// # Errors
    /// When the configuration cannot be sent.
    pub fn new(config: &ClientConfig, now: Instant) -> Result<ClientSession, ConfigError> {
        let mut pending = Pending::new(config.first_invoke_id);
        let own_request = pending.new_id(|_| false);
        let mut outbox = Outbox::new(config.send_limit);
        config.open_req(own_request)?.encode(config.version, outbox.buffer())?;
        Ok(ClientSession {
            version: config.version,
            state: ClientState::Opening,
            own_request,
            own_deadline: Some(after(now, config.open_timeout)),
            close_timeout: config.close_timeout,
            framer: Framer::new(config.version),
            current: (0, 0..0),
            outbox,
            pending,
            heartbeats: Heartbeats::new(config.heartbeat, now),
            ready: VecDeque::new(),
            paused: false,
            lost: false,
            late: 0,
            last_failure: None,
        })
    }

    /// The version of the session.
    pub fn version(&self) -> Version {
        self.version
    }

    /// How far the session is.
    pub fn state(&self) -> ClientState {
        self.state
    }

    /// Requests that have not ended yet.
    pub fn pending_requests(&self) -> usize {
        self.pending.len()
    }

    /// Confirmations that nobody waited for any more, since the session began.
    pub fn late_confirmations(&self) -> u64 {
        self.late
    }

    /// Takes in what came from the server; [`ClientSession::poll`] tells what it means.
    pub fn receive(&mut self, bytes: &[u8]) {
        if self.state != ClientState::Ended {
            self.framer.feed(bytes);
        }
    }

    /// The connection is gone. What came before is still given out.
    pub fn connection_lost(&mut self) {
        self.lost = true;
    }

    /// Stops taking messages out of what came in, and goes on doing so: for a caller that has no
    /// room for more events. Heartbeats are sent meanwhile, and not missed.
    pub fn pause(&mut self, paused: bool, now: Instant) {
        self.paused = paused;
        self.heartbeats.pause(paused, now);
    }

    /// The next thing that happened; `None` until more comes in or the deadline is there.
    pub fn poll(&mut self, now: Instant) -> Option<ClientOutput> {
        loop {
            if let Some(output) = self.ready.pop_front() {
                return Some(output);
            }
            if self.state == ClientState::Ended {
                return None;
            }
            match if self.paused { Ok(None) } else { self.framer.next_place() } {
                Err(error) => self.end(ClientEndReason::FramingLost(error), Some(error.status())),
                Ok(Some(place)) => {
                    self.current = place;
                    if let Some(output) = self.on_frame(now) {
                        return Some(output);
                    }
                }
                Ok(None) => {
                    self.on_quiet(now);
                    if self.ready.is_empty() {
                        return None;
                    }
                }
            }
        }
    }

    /// Whether [`ClientSession::poll`] is to be called now, whatever the deadline says: the
    /// connection was lost, the session ended, or messages wait that [`ClientSession::pause`] held.
    pub fn needs_poll(&self) -> bool {
        self.lost || self.paused || !self.ready.is_empty()
    }

    /// The message that the last output of [`ClientSession::poll`] speaks of, until the next call
    /// of `poll` or `receive`.
    pub fn frame(&self) -> Frame<'_> {
        let (message_type, place) = &self.current;
        Frame { message_type: *message_type, body: self.framer.bytes(place) }
    }

    /// When [`ClientSession::poll`] must be called at the latest.
    pub fn deadline(&self) -> Option<Instant> {
        let beat = self.heartbeats.deadline().filter(|_| self.state == ClientState::Open);
        let times = [self.own_deadline, beat, self.pending.deadline()];
        times.into_iter().flatten().min().filter(|_| self.state != ClientState::Ended)
    }

    /// Bytes for the server.
    pub fn outgoing(&self) -> &[u8] {
        self.outbox.waiting()
    }

    /// So many bytes of [`ClientSession::outgoing`] are on their way.
    pub fn sent(&mut self, count: usize) {
        self.outbox.sent(count);
    }

    /// Sends a request; its outcome comes with the InvokeID that is returned here and set in it.
    ///
    /// # Errors
    /// When the session is not open or the request does not fit its version.
    pub fn request<R: Request>(
        &mut self,
        request: &mut R,
        timeout: Duration,
        now: Instant,
    ) -> Result<u32, RequestError> {
        let id = self.new_id()?;
        request.set_invoke_id(id);
        request.encode(self.version, self.outbox.buffer())?;
        self.pending.add(id, R::DEF.confirmation, now, timeout);
        self.message_sent(now);
        Ok(id)
    }

    /// As [`ClientSession::request`], for a request whose type is known only now.
    ///
    /// # Errors
    /// As [`ClientSession::request`].
    pub fn request_message(
        &mut self,
        request: &mut Message,
        timeout: Duration,
        now: Instant,
    ) -> Result<u32, RequestError> {
        let id = self.new_id()?;
        request.set_invoke_id(id);
        request.encode(self.version, self.outbox.buffer())?;
        self.pending.add(id, request.def().and_then(|def| def.confirmation), now, timeout);
        self.message_sent(now);
        Ok(id)
    }

    /// Sends a message that nothing confirms, for instance CONFIG_REQUEST_EVENT.
    ///
    /// # Errors
    /// As [`ClientSession::request`].
    pub fn send(&mut self, message: &Message, now: Instant) -> Result<(), RequestError> {
        if self.state != ClientState::Open {
            return Err(RequestError::NotOpen);
        }
        message.encode(self.version, self.outbox.buffer())?;
        self.message_sent(now);
        Ok(())
    }

    /// Ends the session: CLOSE_REQ, and the end when CLOSE_CONF is there or the time is over.
    /// Before OPEN_CONF the end is at once.
    pub fn close(&mut self, status: StatusCode, now: Instant) {
        match self.state {
            ClientState::Opening => self.end(ClientEndReason::Closed, None),
            ClientState::Open => {
                let Ok(id) = self.new_id() else { return };
                self.state = ClientState::Closing;
                self.own_request = id;
                self.own_deadline = Some(after(now, self.close_timeout));
                // Two numbers, which every version has.
                let _ =
                    CloseReq { invoke_id: id, status }.encode(self.version, self.outbox.buffer());
            }
            ClientState::Closing | ClientState::Ended => {}
        }
    }

    /// Ends the session at once and for that reason, without CLOSE_REQ.
    pub fn abort(&mut self, reason: ClientEndReason) {
        self.end(reason, None);
    }

    fn new_id(&mut self) -> Result<u32, RequestError> {
        if self.state != ClientState::Open {
            return Err(RequestError::NotOpen);
        }
        let heartbeats = &self.heartbeats;
        Ok(self.pending.new_id(|id| heartbeats.is_waiting(id)))
    }

    fn message_sent(&mut self, now: Instant) {
        self.heartbeats.message_sent(now);
        if self.outbox.over_full() {
            self.end(ClientEndReason::SendQueueFull, None);
        }
    }

    /// Nothing is left of what came in: what the time demands.
    fn on_quiet(&mut self, now: Instant) {
        if self.lost && !self.paused {
            let reason = match self.state {
                ClientState::Closing => ClientEndReason::Closed,
                _ => ClientEndReason::ConnectionLost,
            };
            return self.end(reason, self.last_failure);
        }
        while let Some(invoke_id) = self.pending.overdue(now) {
            self.ready.push_back(ClientOutput::Done { invoke_id, outcome: Outcome::TimedOut });
        }
        if self.own_deadline.is_some_and(|deadline| deadline <= now) {
            return match self.state {
                ClientState::Opening => {
                    self.end(ClientEndReason::OpenTimedOut, Some(StatusCode::TIMEOUT));
                }
                _ => self.end(ClientEndReason::Closed, None),
            };
        }
        match self.heartbeats.due(now) {
            Due::Beat if self.state == ClientState::Open => self.beat(now),
            Due::Dead if self.state == ClientState::Open => {
                self.end(ClientEndReason::HeartbeatsUnconfirmed, Some(StatusCode::TIMEOUT));
            }
            _ => {}
        }
    }

    fn beat(&mut self, now: Instant) {
        let Ok(invoke_id) = self.new_id() else { return };
        // One number, which every version has.
        let _ = HeartbeatReq { invoke_id }.encode(self.version, self.outbox.buffer());
        self.heartbeats.beat_sent(invoke_id, now);
        self.message_sent(now);
    }

    fn on_frame(&mut self, now: Instant) -> Option<ClientOutput> {
        let Frame { message_type, body } = self.frame();
        let def = match MessageDef::in_version(message_type, self.version) {
            Some(def) if def.kind == Kind::Conf => def,
            _ => {
                self.note_failure_event();
                return Some(ClientOutput::Event);
            }
        };
        // A confirmation without InvokeID answers nothing.
        let Some(id) = first_word(body) else {
            self.late += 1;
            return None;
        };
        if self.own_deadline.is_some() && id == self.own_request {
            return self.on_own_conf(def, now);
        }
        if self.heartbeats.is_waiting(id) {
            return self.on_heartbeat_conf(def, id);
        }
        self.on_conf(def, id, now)
    }

    /// FAILURE_EVENT is given out as any event; it may be the server's last.
    fn note_failure_event(&mut self) {
        let Frame { message_type, body } = self.frame();
        if message_type != FailureEvent::DEF.number {
            return;
        }
        let Some(status) = first_word(body).map(StatusCode) else { return };
        self.last_failure = Some(status);
        if status == StatusCode::CTI_SERVER_OFFLINE {
            self.end(ClientEndReason::ServerOffline, Some(status));
        }
    }

    /// The answer to OPEN_REQ or to CLOSE_REQ.
    fn on_own_conf(&mut self, def: &'static MessageDef, now: Instant) -> Option<ClientOutput> {
        if self.state == ClientState::Closing {
            self.end(ClientEndReason::Closed, None);
            return None;
        }
        if def.number == FailureConf::DEF.number {
            let (status, text) = self.refusal();
            self.end_with(ClientEndReason::Refused, Some(status), text);
            return None;
        }
        if def.number != OpenConf::DEF.number {
            self.late += 1;
            return None;
        }
        match OpenConf::decode(self.version, self.frame().body) {
            Ok(conf) => {
                self.state = ClientState::Open;
                self.own_deadline = None;
                self.heartbeats.message_sent(now);
                Some(ClientOutput::Opened(Box::new(conf)))
            }
            Err(error) => {
                self.end(ClientEndReason::BadOpenConf(error), Some(error.status()));
                None
            }
        }
    }

    fn on_heartbeat_conf(&mut self, def: &MessageDef, id: u32) -> Option<ClientOutput> {
        if def.number == FailureConf::DEF.number {
            let (status, text) = self.refusal();
            self.end_with(ClientEndReason::ServerOffline, Some(status), text);
        } else {
            self.heartbeats.confirmed(id);
        }
        None
    }

    fn on_conf(&mut self, def: &MessageDef, id: u32, now: Instant) -> Option<ClientOutput> {
        let Some(waiting) = self.pending.get(id) else {
            self.late += 1;
            return None;
        };
        let outcome = if def.number == FailureConf::DEF.number {
            let (status, text) = self.refusal();
            Outcome::Refused { status, text }
        } else if def.number == ControlFailureConf::DEF.number {
            self.control_failure()
        } else if waiting.confirmation.is_some_and(|expected| expected != def.number) {
            // Another request's, which had this id in an earlier round of the counter.
            self.late += 1;
            return None;
        } else if has_more(def, self.version, self.frame().body) {
            self.pending.renew(id, now);
            return Some(ClientOutput::Segment { invoke_id: id });
        } else {
            Outcome::Confirmed
        };
        self.pending.remove(id);
        Some(ClientOutput::Done { invoke_id: id, outcome })
    }

    fn refusal(&self) -> (StatusCode, Option<String>) {
        match FailureConf::decode(self.version, self.frame().body) {
            Ok(conf) => (conf.status, conf.text),
            // It refuses all the same.
            Err(_) => (StatusCode::UNSPECIFIED_FAILURE, None),
        }
    }

    fn control_failure(&self) -> Outcome {
        match ControlFailureConf::decode(self.version, self.frame().body) {
            Ok(conf) => Outcome::ControlFailure {
                code: conf.failure_code,
                peripheral_error: conf.peripheral_error_code,
            },
            Err(_) => Outcome::ControlFailure {
                code: ControlFailureCode::GENERIC_UNSPECIFIED,
                peripheral_error: 0,
            },
        }
    }

    fn end(&mut self, reason: ClientEndReason, status: Option<StatusCode>) {
        self.end_with(reason, status, None);
    }

    fn end_with(
        &mut self,
        reason: ClientEndReason,
        status: Option<StatusCode>,
        text: Option<String>,
    ) {
        if self.state == ClientState::Ended {
            return;
        }
        self.state = ClientState::Ended;
        self.outbox.clear();
        for invoke_id in self.pending.take_all() {
            let outcome = Outcome::ConnectionLost;
            self.ready.push_back(ClientOutput::Done { invoke_id, outcome });
        }
        self.ready.push_back(ClientOutput::Ended(ClientEnd { reason, status, text }));
    }
}
