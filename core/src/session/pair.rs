//! A client and the two sides of a duplex system: where to connect, when, and which session is the
//! one to use.

use super::after;
use super::outcome::{ClientEnd, ClientEndReason};
use super::schedule::Schedule;
use super::side::Side;
use crate::messages::{
    ActiveMaintenanceEvent, ActiveMaintenanceReq, ActiveMaintenanceResp, Message, OpenConf,
    StandbyActiveEvent, StoppingRequestsToThisSideInd,
};
use crate::wire::Body;
use crate::{
    MaintenanceModeAccepted, MaintenanceModeStatus, Services, SessionType, StatusCode, Version,
};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How long the requests on their way may take after a switch-over: the old server expects to be left
/// within five seconds.
const LEAVE: Duration = Duration::from_secs(4);
/// How long the old server may take to disconnect a client that has left.
const DISCONNECT: Duration = Duration::from_secs(5);
/// A session shorter than this is brief.
const BRIEF: Duration = Duration::from_secs(1);
/// By so much longer is the pause after each brief session in a row, up to twenty times of it.
const BRIEF_PAUSE: Duration = Duration::from_millis(50);

/// How a [`Pair`] behaves.
#[derive(Clone, Debug)]
pub struct PairConfig {
    /// Whether there is a side B.
    pub duplex: bool,
    /// The version to ask for.
    pub version: Version,
    /// The lowest version to fall back to when a server answers E_CTI_INVALID_VERSION.
    pub min_version: Version,
    /// Whether a session that is lost is opened again. Without, there is no session with a standby.
    pub reconnect: bool,
    /// How many clients there are about: after a failure each waits a random time of up to a tenth of
    /// it in seconds before it tries for the second time.
    pub expected_clients: u32,
    /// The answer to ACTIVE_MAINTENANCE_REQ: whether the active server may hand over to the other.
    pub accept_switch_over: bool,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum PairOutput {
    /// Connect to that side and open a session; [`Pair::opened`] or [`Pair::ended`] must follow.
    Connect {
        /// Which side.
        side: Side,
        /// The version to ask for.
        version: Version,
    },
    /// The session that was just opened is the one to use.
    Opened(Side),
    /// The session with the standby is the one to use from now on: that side has become active.
    Switched(Side),
    /// The session that was used is lost.
    Lost {
        /// Its side.
        side: Side,
        /// How it ended.
        end: ClientEnd,
    },
    /// Send that message to a side.
    Send {
        /// Which side.
        side: Side,
        /// What.
        message: Message,
    },
    /// Reset the connection to that side; nothing follows of it.
    Reset(Side),
    /// It is all over: no further try can help, or none is wanted. All connections are to be reset.
    Over(ClientEnd),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Down,
    Connecting,
    /// Open, and told that it is the standby.
    Standby,
    /// Open, and told that it is active, while another session is in use. It is used when that one is
    /// lost, which may just not have been noticed yet.
    Spare,
    /// The session to use.
    Active,
    /// It was; requests are still on their way, until that time at most.
    Leaving(Instant),
    /// The server was told that nothing more comes; it disconnects, by that time.
    Left(Instant),
}

/// The rules for two sides, as a state machine without sockets, threads and clock: see
/// [the module](super).
///
/// [`Pair::poll`] tells what to do; what came of it goes in by [`Pair::opened`] and [`Pair::ended`].
/// With CTI_SERVICE_ACTIVE_STANDBY granted and two sides there are sessions with both, and the
/// messages for which [`Pair::is_control`] holds go in by [`Pair::control`].
#[derive(Debug)]
pub struct Pair {
    config: PairConfig,
    version: Version,
    states: [State; 2],
    /// The side of the last success.
    last: Side,
    /// When its session became the one to use, and how many were brief one after the other.
    since: Instant,
    brief: u32,
    /// No session was used so far.
    first: bool,
    /// The active server knows of standby sessions.
    paired: bool,
    /// The active server hands over; by that time it must have been left.
    handing_over: Option<Instant>,
    schedule: Option<Schedule>,
    /// Still to be tried in this round.
    round: VecDeque<Side>,
    /// Under way in this round.
    trying: Option<Side>,
    next_round: Instant,
    held: bool,
    /// What chance said last.
    random: u32,
    over: bool,
    ready: VecDeque<PairOutput>,
}

impl Pair {
    /// As [`Pair::new`], but goes on trying by the schedule until the first session is open, as it does
    /// after a loss: what is refused for good ends it. Without `reconnect` it is the same as
    /// [`Pair::new`]. `random` is any number.
    pub fn persistent(config: PairConfig, random: u32, now: Instant) -> Pair {
        let mut pair = Pair::new(config, now);
        pair.random = random;
        pair.first = !pair.config.reconnect;
        pair.plan(now);
        pair
    }

    /// It begins at once, with side A. Until the first session is open each side is tried once:
    /// then [`PairOutput::Over`] tells that none could be opened.
    pub fn new(config: PairConfig, now: Instant) -> Pair {
        let mut pair = Pair {
            version: config.version,
            states: [State::Down; 2],
            last: Side::A,
            since: now,
            brief: 0,
            first: true,
            paired: false,
            handing_over: None,
            schedule: None,
            round: VecDeque::new(),
            trying: None,
            next_round: now,
            held: false,
            random: 0,
            over: false,
            ready: VecDeque::new(),
            config,
        };
        pair.round = pair.sides().collect();
        pair
    }

    /// The side of the session to use.
    pub fn active(&self) -> Option<Side> {
        self.sides().find(|side| self.state(*side) == State::Active)
    }

    /// The version to ask for: the lowest so far that a server has wanted.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Whether [`PairOutput::Connect`] was told for that side, and not yet what came of it.
    pub fn is_connecting(&self, side: Side) -> bool {
        self.state(side) == State::Connecting
    }

    /// Keeps it from connecting, or no longer: for a caller who has no room for what a new session
    /// would bring.
    pub fn hold(&mut self, held: bool) {
        self.held = held;
    }

    /// The next thing to do; `None` until something happens or the deadline is there.
    pub fn poll(&mut self, now: Instant) -> Option<PairOutput> {
        if self.ready.is_empty() && !self.over {
            self.leave_in_time(now);
            self.try_next(now);
        }
        self.ready.pop_front()
    }

    /// When [`Pair::poll`] must be called at the latest.
    pub fn deadline(&self) -> Option<Instant> {
        if self.over {
            return None;
        }
        let leaving = self.sides().filter_map(|side| match self.state(side) {
            State::Leaving(by) | State::Left(by) => Some(by),
            _ => None,
        });
        let trying = self.trying.is_some() || self.held || self.schedule.is_none();
        let next_round = Some(self.next_round).filter(|_| !trying);
        leaving.chain(self.handing_over).chain(next_round).min()
    }

    /// How long until a side is tried again, after [`Pair::poll`] gave `None`; nothing while one is.
    pub fn next_try(&self, now: Instant) -> Duration {
        match self.trying {
            Some(_) => Duration::ZERO,
            None => self.next_round.saturating_duration_since(now),
        }
    }

    /// A session was opened where [`PairOutput::Connect`] said so. `random` is any number.
    pub fn opened(&mut self, side: Side, conf: &OpenConf, random: u32, now: Instant) {
        self.random = random;
        self.attempt_done(side);
        let knows_standby = conf.services_granted.contains(Services::ACTIVE_STANDBY);
        let standby = knows_standby && conf.session_type == SessionType::STANDBY;
        let handing_over = self.handing_over.is_some();
        match self.active() {
            _ if standby => self.set(side, State::Standby),
            Some(_) if !handing_over => self.set(side, State::Spare),
            _ => {
                self.paired = knows_standby && self.config.duplex && self.config.reconnect;
                self.use_side(side, PairOutput::Opened(side), now);
            }
        }
        self.plan(now);
    }

    /// A session that was to be opened or was open has ended, or its connection could not be made.
    /// `random` is any number.
    pub fn ended(&mut self, side: Side, end: ClientEnd, random: u32, now: Instant) {
        self.random = random;
        let before = self.state(side);
        self.set(side, State::Down);
        if end.status == Some(StatusCode::NEW_SESSION_OPENED) {
            // Another program took its place: to come back would only push that one out.
            return self.finish(end);
        }
        match before {
            State::Connecting => self.attempt_failed(side, end),
            State::Active => self.lost(side, end, now),
            _ => {}
        }
        self.plan(now);
    }

    /// Whether a message is for [`Pair::control`], in a session with CTI_SERVICE_ACTIVE_STANDBY.
    pub fn is_control(message_type: u32) -> bool {
        [ActiveMaintenanceReq::DEF, ActiveMaintenanceEvent::DEF, StandbyActiveEvent::DEF]
            .iter()
            .any(|def| def.number == message_type)
    }

    /// Takes in a message of a server about who is active. `random` is any number.
    pub fn control(&mut self, side: Side, message: &Message, random: u32, now: Instant) {
        self.random = random;
        match message {
            Message::ActiveMaintenanceReq(request) => {
                let accepted = self.config.accept_switch_over;
                let response = ActiveMaintenanceResp {
                    invoke_id: request.invoke_id,
                    maintenance_mode_accepted: if accepted {
                        MaintenanceModeAccepted::ACCEPTED
                    } else {
                        MaintenanceModeAccepted::REJECTED
                    },
                };
                self.ready.push_back(PairOutput::Send { side, message: response.into() });
            }
            Message::ActiveMaintenanceEvent(event) if self.state(side) == State::Active => {
                let goes_on = event.maintenance_mode_status == MaintenanceModeStatus::CONTINUE;
                self.handing_over = goes_on.then(|| after(now, LEAVE));
                // The other side is needed now.
                self.schedule = None;
                if goes_on && self.state(side.other()) == State::Spare {
                    self.use_side(side.other(), PairOutput::Switched(side.other()), now);
                }
            }
            Message::StandbyActiveEvent(_)
                if matches!(self.state(side), State::Standby | State::Spare) =>
            {
                self.use_side(side, PairOutput::Switched(side), now);
            }
            _ => {}
        }
        self.plan(now);
    }

    /// No request is on its way to that side any more: so it may be left, if it is to be.
    pub fn idle(&mut self, side: Side, now: Instant) {
        if matches!(self.state(side), State::Leaving(_)) {
            self.leave(side, now);
        }
    }

    fn sides(&self) -> impl Iterator<Item = Side> + use<> {
        [Some(Side::A), self.config.duplex.then_some(Side::B)].into_iter().flatten()
    }

    fn state(&self, side: Side) -> State {
        let [a, b] = self.states;
        match side {
            Side::A => a,
            Side::B => b,
        }
    }

    fn set(&mut self, side: Side, state: State) {
        let [a, b] = &mut self.states;
        *match side {
            Side::A => a,
            Side::B => b,
        } = state;
    }

    /// Makes it the session to use; the one before is left.
    fn use_side(&mut self, side: Side, output: PairOutput, now: Instant) {
        let before = self.active();
        self.set(side, State::Active);
        (self.last, self.since, self.first) = (side, now, false);
        (self.handing_over, self.schedule) = (None, None);
        match before {
            Some(old) => {
                self.set(old, State::Leaving(after(now, LEAVE)));
                self.ready.push_back(PairOutput::Switched(side));
            }
            None => self.ready.push_back(output),
        }
    }

    /// Tells the server of that side that nothing more comes.
    fn leave(&mut self, side: Side, now: Instant) {
        self.set(side, State::Left(after(now, DISCONNECT)));
        let message = StoppingRequestsToThisSideInd::default().into();
        self.ready.push_back(PairOutput::Send { side, message });
    }

    fn leave_in_time(&mut self, now: Instant) {
        for side in self.sides() {
            match self.state(side) {
                State::Leaving(by) if by <= now => self.leave(side, now),
                State::Left(by) if by <= now => {
                    self.set(side, State::Down);
                    self.ready.push_back(PairOutput::Reset(side));
                    self.plan(now);
                }
                _ => {}
            }
        }
        if self.handing_over.is_some_and(|by| by <= now) {
            // No other side came up. The server goes away all the same.
            self.handing_over = None;
            if let Some(side) = self.active() {
                let message = StoppingRequestsToThisSideInd::default().into();
                self.ready.push_back(PairOutput::Send { side, message });
            }
        }
    }

    fn lost(&mut self, side: Side, end: ClientEnd, now: Instant) {
        self.handing_over = None;
        if !self.config.reconnect || end.reason == ClientEndReason::Closed {
            return self.finish(end);
        }
        let off_line = end.reason == ClientEndReason::ServerOffline
            || end.status == Some(StatusCode::SERVER_IN_MAINTENANCE_MODE);
        self.ready.push_back(PairOutput::Lost { side, end });
        self.schedule = None;
        let was_brief = now.saturating_duration_since(self.since) < BRIEF;
        self.brief = if was_brief { self.brief.saturating_add(1) } else { 0 };
        if self.state(side.other()) == State::Spare {
            self.use_side(side.other(), PairOutput::Switched(side.other()), now);
        }
        self.plan(now);
        // The schedule begins at once. A server that opens sessions only to break them must not be
        // called a thousand times a second.
        self.next_round = after(now, BRIEF_PAUSE * self.brief.saturating_sub(1).min(20));
        if off_line && self.config.duplex {
            // It said itself that it is no use to come back there at once.
            self.round.retain(|planned| *planned != side);
        }
    }

    fn attempt_done(&mut self, side: Side) {
        if self.trying == Some(side) {
            self.trying = None;
        }
    }

    fn attempt_failed(&mut self, side: Side, end: ClientEnd) {
        self.attempt_done(side);
        let refused = end.status.filter(|_| end.reason == ClientEndReason::Refused);
        let no_session = self.active().is_none();
        if refused == Some(StatusCode::INVALID_VERSION) && no_session {
            let lower = self.version.number().checked_sub(1).and_then(Version::new);
            if let Some(lower) = lower.filter(|lower| *lower >= self.config.min_version) {
                self.version = lower;
                return self.round.push_front(side);
            }
        }
        if !self.first && no_session && refused.is_some_and(is_for_good) {
            self.finish(end);
        }
    }

    fn finish(&mut self, end: ClientEnd) {
        if !self.over {
            self.over = true;
            self.ready.push_back(PairOutput::Over(end));
        }
    }

    /// Begins the schedule where a session is missing, and ends it where none is.
    fn plan(&mut self, now: Instant) {
        if self.first {
            return;
        }
        let down = self.sides().any(|side| self.state(side) == State::Down);
        let missing = down && (self.active().is_none() || self.paired);
        let connecting = self.sides().any(|side| self.state(side) == State::Connecting);
        if !missing && !connecting {
            self.schedule = None;
        } else if missing && self.schedule.is_none() {
            self.trying = None;
            self.round.clear();
            self.next_round = now;
            self.schedule = Some(Schedule::new(self.config.expected_clients, self.random));
            self.begin_round(now);
        }
    }

    fn begin_round(&mut self, now: Instant) {
        let Some(schedule) = &mut self.schedule else { return };
        self.next_round = after(now, schedule.next_pause());
        self.round = [self.last, self.last.other()].into();
        let duplex = self.config.duplex;
        self.round.retain(|side| duplex || *side == Side::A);
    }

    /// Tries the next side of the round; when the round is over, plans the next one.
    fn try_next(&mut self, now: Instant) {
        if self.held || self.trying.is_some() || !self.ready.is_empty() {
            return;
        }
        // A round without pause before it comes at most once.
        for _ in 0..=2 {
            if !self.first && (self.schedule.is_none() || self.next_round > now) {
                return;
            }
            while let Some(side) = self.round.pop_front() {
                if self.state(side) == State::Down {
                    self.set(side, State::Connecting);
                    self.trying = Some(side);
                    let version = self.version;
                    return self.ready.push_back(PairOutput::Connect { side, version });
                }
            }
            if self.first {
                return self.finish(no_side());
            }
            self.begin_round(now);
        }
    }
}

/// How it ends when no side could be opened at first.
fn no_side() -> ClientEnd {
    let status = Some(StatusCode::SERVER_NOT_MASTER);
    ClientEnd { reason: ClientEndReason::NotOpened, status, text: None }
}

/// Whether a refused OPEN_REQ will be refused again, unless its sender changes it.
fn is_for_good(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::INVALID_VERSION
            | StatusCode::INVALID_FIELD_TAG
            | StatusCode::REQUIRED_DATA_MISSING
            | StatusCode::INVALID_AGENT_DATA
            | StatusCode::INCONSISTENT_AGENT_DATA
            | StatusCode::INVALID_PASSWORD
            | StatusCode::INVALID_TIMEOUT
            | StatusCode::INVALID_SERVICE_MASK
            | StatusCode::INVALID_CALL_MSG_MASK
            | StatusCode::INVALID_AGENT_STATE_MASK
            | StatusCode::INVALID_CONFIG_MSG_MASK
            | StatusCode::INVALID_RESERVED_FIELD
            | StatusCode::INVALID_FIELD_LENGTH
            | StatusCode::BAD_MESSAGE_FORMAT
            | StatusCode::INVALID_TAG_FOR_MSG_TYPE
            | StatusCode::INVALID_TAG_FOR_VERSION
            | StatusCode::INVALID_CHARACTER
            | StatusCode::INVALID_UNIQUE_INSTANCE_ID
    )
}
