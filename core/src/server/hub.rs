//! All sessions of a server and the rules between them, without sockets.

use super::acd_line_only::Hidden;
use super::alarms::{AlarmClient, AlarmKind, Alarms};
use super::call_clients::CallClients;
use super::capture::{Captures, Tap};
use super::clock::Clock;
use super::delivery::Recipient;
use super::duplex::Duplex;
use super::failures::Failures;
use super::half_hour::HalfHour;
use super::index::Index;
use super::masks::Masks;
use super::rules::Rules;
use super::services::{self, Acquisition, Keys, Monitors, Servers, Supervision, ToldStates};
use super::users::Users;
use super::variables::Registered;
use crate::messages::OpenConf;
use crate::peripheral::{Device, Peripheral};
use crate::session::{ServerEnd, ServerEndReason, ServerOutput, ServerSession};
use crate::{Message, Services, Side, StatusCode};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// SessionID: one for each connection, never used twice.
pub type SessionId = u32;

/// A connection and its session.
pub struct Entry {
    pub session: ServerSession,
    /// Where the client is.
    pub address: SocketAddr,
    /// The side it connected to.
    pub side: Side,
    /// What OPEN_CONF granted; `None` before that.
    /// On the heap: it is large, and connections without a session have none.
    pub open: Option<Box<Granted>>,
    /// Where its messages are captured.
    pub(super) tap: Option<Box<Tap>>,
    /// When the session's own deadline is, as it stands in [`Hub::deadlines`].
    deadline: Option<Instant>,
}

/// An open session, as OPEN_REQ asked for it and OPEN_CONF granted it.
#[derive(Clone, Debug)]
pub struct Granted {
    pub services: Services,
    /// The events that OPEN_REQ asks for.
    pub masks: Masks,
    pub client_id: String,
    /// What OPEN_REQ tells of the client, for those who watch sessions.
    pub identity: Identity,
    /// The instrument of a Client Events session.
    pub instrument: Option<String>,
    /// MonitorID of that instrument's monitor; 0 without one.
    pub monitor_id: u32,
    /// What REGISTER_VARIABLES_REQ asked for; `None` for all variables.
    pub variables: Option<Box<Registered>>,
    /// The monitors that MONITOR_START_REQ started.
    pub monitors: Monitors,
    /// Calls it hears nothing of, where it wants the ACD line only.
    pub hidden: Hidden,
    /// What was told of agents last, where repetitions are to be left out.
    pub told: ToldStates,
    /// Of a session with the Supervisor service.
    pub supervision: Option<Box<Supervision>>,
    /// What it gets of the configuration.
    pub configuration: Acquisition,
}

/// The fields of OPEN_REQ that say who the client is, as it gave them.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    pub signature: Option<String>,
    pub agent_extension: Option<String>,
    pub agent_id: Option<String>,
    pub agent_instrument: Option<String>,
    pub peripheral_id: Option<u32>,
}

impl Granted {
    pub fn has(&self, service: Services) -> bool {
        self.services.contains(service)
    }
}

/// The sessions and the peripheral under them.
pub struct Hub<P> {
    pub peripheral: P,
    pub sessions: BTreeMap<SessionId, Entry>,
    /// Sessions that have bytes to send or are over.
    pub dirty: BTreeSet<SessionId>,
    /// Bytes of events that were handed out since [`Hub::catch_up`].
    pub(super) handed_out: usize,
    /// Whether the peripheral has events that wait for those bytes to leave.
    pub(super) behind: bool,
    deadlines: BTreeSet<(Instant, SessionId)>,
    pub(super) clock: Clock,
    pub(super) rules: Rules,
    /// Who may come in; `None`: anybody.
    pub(super) users: Option<Users>,
    /// Where sessions may be captured; `None`: nowhere.
    pub(super) captures: Option<Captures>,
    last_session: SessionId,
    last_monitor: u32,
    /// Where events are encoded; kept for its memory.
    pub(super) scratch: Vec<u8>,
    /// Who gets an event; kept for its memory.
    pub(super) recipients: Vec<Recipient>,
    /// Who may want an event; kept for its memory.
    pub(super) concerned: Vec<SessionId>,
    /// The open sessions of the active side by what they want.
    pub index: Index,
    /// Those of the other side, who hear nothing.
    pub(super) standby: Index,
    pub duplex: Duplex,
    /// The time of the last thing that came in.
    pub now: Instant,
    pub alarms: Alarms,
    pub(super) failures: Failures,
    /// Who has to do with each call.
    pub call_clients: CallClients,
    pub(super) half_hour: HalfHour,
    /// What [`Peripheral::ecc_removed`] was when registrations were looked through.
    pub(super) ecc_removed: u64,
    /// Session monitors, by the session that is watched.
    pub watched: BTreeMap<SessionId, Vec<Watch>>,
    /// Applications that serve requests of other clients.
    pub servers: Servers,
    /// The keys of the configuration as it is now.
    pub config_keys: Keys,
}

/// A session monitor: the watcher gets copies of what the watched session is sent.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    pub monitor_id: u32,
    pub watcher: SessionId,
}

impl<P: Peripheral> Hub<P> {
    pub fn new(
        peripheral: P,
        clock: Clock,
        rules: Rules,
        alarms: Alarms,
        duplex: Duplex,
        now: Instant,
    ) -> Hub<P> {
        Hub {
            peripheral,
            sessions: BTreeMap::new(),
            dirty: BTreeSet::new(),
            handed_out: 0,
            behind: false,
            deadlines: BTreeSet::new(),
            clock,
            rules,
            users: None,
            captures: None,
            last_session: 0,
            last_monitor: 0,
            scratch: Vec::new(),
            recipients: Vec::new(),
            concerned: Vec::new(),
            index: Index::default(),
            standby: Index::default(),
            duplex,
            now,
            alarms,
            failures: Failures::default(),
            call_clients: CallClients::default(),
            half_hour: HalfHour::default(),
            ecc_removed: 0,
            watched: BTreeMap::new(),
            servers: Servers::default(),
            config_keys: Keys::new(),
        }
    }

    /// A connection was accepted.
    pub fn connect(&mut self, address: SocketAddr, side: Side, now: Instant) -> SessionId {
        // After four thousand million connections the numbers begin again: skip those in use.
        loop {
            self.last_session = self.last_session.wrapping_add(1).max(1);
            if !self.sessions.contains_key(&self.last_session) {
                break;
            }
        }
        let session = ServerSession::new(&self.rules.session, now);
        let entry = Entry { session, address, side, open: None, tap: None, deadline: None };
        self.sessions.insert(self.last_session, entry);
        self.reschedule(self.last_session);
        self.last_session
    }

    /// Bytes came from a client. What they say is served as long as no events wait to be handed
    /// out; [`Hub::go_on`] serves the rest.
    pub fn receive(&mut self, id: SessionId, bytes: &[u8], now: Instant) {
        self.capture(id, true, bytes);
        if let Some(entry) = self.sessions.get_mut(&id) {
            entry.session.receive(bytes);
        }
        self.advance(now);
        self.go_on(id, now);
    }

    /// Serves what has come from a client. A question is answered after the events that were there
    /// before it, or a client would hear of a call by its answer and by its event.
    pub fn go_on(&mut self, id: SessionId, now: Instant) {
        while !self.behind && self.poll_once(id, now) {}
        self.polled(id);
    }

    /// What was handed out has left, as far as it could: hands out the next events that wait;
    /// whether there were any.
    pub fn catch_up(&mut self) -> bool {
        self.handed_out = 0;
        let behind = std::mem::take(&mut self.behind);
        if behind {
            self.deliver_events();
        }
        behind
    }

    /// Bytes have gone to a client: what waited for that.
    pub fn written(&mut self, id: SessionId) {
        services::go_on(self, id);
    }

    /// A connection broke.
    pub fn lost(&mut self, id: SessionId, now: Instant) {
        if let Some(entry) = self.sessions.get_mut(&id) {
            entry.session.connection_lost();
        }
        self.poll(id, now);
    }

    /// A connection was closed: forget it.
    pub fn remove(&mut self, id: SessionId, now: Instant) {
        // A session that ended by itself, as its client does not read, has not been told of yet.
        self.lost(id, now);
        self.end_capture(id);
        if let Some(entry) = self.sessions.remove(&id) {
            if let Some(deadline) = entry.deadline {
                self.deadlines.remove(&(deadline, id));
            }
            self.forget_applicant(id, entry.address.ip());
        }
        self.dirty.remove(&id);
    }

    /// When [`Hub::on_time`] is needed next.
    pub fn deadline(&self) -> Option<Instant> {
        let session = self.deadlines.first().map(|(at, _)| *at);
        let centre = self.centre_due().and_then(|at| self.clock.machine(at));
        let others = self.servers.deadline().into_iter().chain(self.duplex.deadline());
        session.into_iter().chain(centre).chain(others).min()
    }

    /// Time has passed: what is due in the centre and in the sessions.
    pub fn on_time(&mut self, now: Instant) {
        self.advance(now);
        self.duplex_on_time(now);
        services::on_time(self, now);
        while let Some(&(at, id)) = self.deadlines.first() {
            if at > now {
                break;
            }
            self.poll(id, now);
            if self.deadlines.contains(&(at, id)) {
                // It has nothing to do yet: rounding of the clock. Look again on the next call.
                break;
            }
        }
    }

    /// Ends all sessions.
    pub fn end_all(&mut self, status: StatusCode, now: Instant) {
        for id in self.sessions.keys().copied().collect::<Vec<_>>() {
            self.end(id, status, now);
        }
    }

    /// Ends one session.
    pub fn end(&mut self, id: SessionId, status: StatusCode, now: Instant) {
        if let Some(entry) = self.sessions.get_mut(&id) {
            entry.session.end(status, now);
        }
        self.poll(id, now);
    }

    /// Brings the centre up to now and hands its events out.
    pub fn advance(&mut self, now: Instant) {
        self.now = now;
        let centre = self.clock.centre(now);
        self.peripheral.advance(centre);
        self.deliver_events();
        self.watch_half_hour(centre);
        self.watch_variables();
    }

    /// Does all that a session has to be done.
    fn poll(&mut self, id: SessionId, now: Instant) {
        while self.poll_once(id, now) {}
        self.polled(id);
    }

    /// The next thing that a session has to be done; whether there was one.
    fn poll_once(&mut self, id: SessionId, now: Instant) -> bool {
        let Some(entry) = self.sessions.get_mut(&id) else { return false };
        let Some(output) = entry.session.poll(now) else { return false };
        match output {
            ServerOutput::Open(request) => services::ask_in(self, id, &request, now),
            ServerOutput::Message(message) => services::serve(self, id, message, now),
            ServerOutput::Ended(end) => self.ended(id, end),
        }
        self.deliver_events();
        true
    }

    fn polled(&mut self, id: SessionId) {
        if self.sessions.contains_key(&id) {
            self.dirty.insert(id);
            self.reschedule(id);
        }
    }

    fn ended(&mut self, id: SessionId, end: ServerEnd) {
        let open = self.sessions.get_mut(&id).and_then(|entry| entry.open.take());
        if let Some(open) = open {
            self.index_of(id).ended(id, &open);
            self.left_switch_over(id);
            self.tell_of_slow_client(id, &open, end);
            services::ended(self, id, &open, end);
        }
    }

    /// A client that does not read is cut off, and an operator hears of it.
    fn tell_of_slow_client(&mut self, id: SessionId, open: &Granted, end: ServerEnd) {
        let Some(entry) = self.sessions.get(&id) else { return };
        if end.reason == ServerEndReason::SendQueueFull {
            let client = AlarmClient {
                client_id: open.client_id.clone(),
                signature: open.identity.signature.clone().unwrap_or_default(),
                address: entry.address,
            };
            let kind = AlarmKind::ClientTooSlow(client, end.status);
            self.alarms.raise(self.peripheral.time(), kind);
        }
    }

    pub(super) fn reschedule(&mut self, id: SessionId) {
        let Some(entry) = self.sessions.get_mut(&id) else { return };
        let deadline = entry.session.deadline();
        if deadline == entry.deadline {
            return;
        }
        if let Some(old) = std::mem::replace(&mut entry.deadline, deadline) {
            self.deadlines.remove(&(old, id));
        }
        self.deadlines.extend(deadline.map(|at| (at, id)));
    }

    /// Accepts an OPEN_REQ.
    pub fn accept(&mut self, id: SessionId, conf: OpenConf, granted: Granted, now: Instant) {
        let Some(entry) = self.sessions.get_mut(&id) else { return };
        match entry.session.accept(conf, now) {
            Ok(()) => {
                let active = self.duplex.active() == Some(entry.side);
                let index = if active { &mut self.index } else { &mut self.standby };
                index.opened(id, &granted);
                entry.open = Some(Box::new(granted));
            }
            Err(error) => entry.session.refuse(error.status()),
        }
        self.dirty.insert(id);
    }

    /// Refuses an OPEN_REQ.
    pub fn refuse(&mut self, id: SessionId, status: StatusCode) {
        if let Some(entry) = self.sessions.get_mut(&id) {
            entry.session.refuse(status);
        }
    }

    /// What an open session was granted.
    pub fn granted(&self, id: SessionId) -> Option<&Granted> {
        self.sessions.get(&id)?.open.as_deref()
    }

    /// Sends a message. One that does not fit the client's version is answered by a status code
    /// where it is a confirmation; as an event it could not have been meant for that client.
    pub fn send(&mut self, id: SessionId, message: &Message) {
        let Some(entry) = self.sessions.get_mut(&id) else { return };
        if let Err(error) = entry.session.send(message) {
            if let Some(invoke_id) = message.invoke_id() {
                entry.session.fail(invoke_id, error.status());
            }
        }
        self.dirty.insert(id);
    }

    /// Answers a request by FAILURE_CONF.
    pub fn fail(&mut self, id: SessionId, invoke_id: u32, status: StatusCode) {
        if let Some(entry) = self.sessions.get_mut(&id) {
            entry.session.fail(invoke_id, status);
        }
        self.dirty.insert(id);
    }

    /// The Client Events session of an instrument.
    pub fn session_of(&self, instrument: &str) -> Option<SessionId> {
        self.index.desk(instrument)
    }

    /// How long a server application may take to answer a request of another client.
    pub fn answer_timeout(&self) -> Duration {
        self.rules.session.answer_timeout
    }

    /// A MonitorID of its own.
    pub fn next_monitor(&mut self) -> u32 {
        // 0 says that no monitor is involved.
        self.last_monitor = self.last_monitor.wrapping_add(1).max(1);
        self.last_monitor
    }

    /// The device of a Client Events session.
    pub fn device(&self, id: SessionId) -> Option<Device> {
        let instrument = self.granted(id)?.instrument.as_deref();
        let name = crate::peripheral::DeviceName { instrument, ..Default::default() };
        self.peripheral.find_device(&name).ok()
    }
}
