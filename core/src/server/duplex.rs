//! Active and standby: the two sides of a duplex server, which share one peripheral.
//!
//! Exactly one side is active. Sessions of the other one hear nothing until it becomes active, by
//! a planned switch-over or because the active side has stopped.

use super::alarms::AlarmKind;
use super::hub::{Hub, SessionId};
use super::index::Index;
use super::services;
use crate::messages::{ActiveMaintenanceEvent, ActiveMaintenanceReq, OpenReq, StandbyActiveEvent};
use crate::peripheral::Peripheral;
use crate::{
    MaintenanceModeAccepted, MaintenanceModeStatus, Message, Services, SessionType, Side,
    StatusCode,
};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// How long clients may take for ACTIVE_MAINTENANCE_RESP, and then to leave the old side.
const CLIENTS_TIME: Duration = Duration::from_secs(5);
/// The first version with active and standby servers.
const FIRST_VERSION: u32 = 24;

/// Which side is which.
#[derive(Debug)]
pub struct Duplex {
    active: Side,
    /// Whether sides A and B run; B never does in a simplex server.
    running: [bool; 2],
    switch_over: Option<SwitchOver>,
}

/// A planned switch-over on its way.
#[derive(Debug)]
struct SwitchOver {
    /// The side that was active when it began.
    from: Side,
    step: Step,
    deadline: Instant,
}

#[derive(Debug)]
enum Step {
    /// These clients have not answered ACTIVE_MAINTENANCE_REQ yet, and these agreed.
    Asked { open: BTreeSet<SessionId>, agreed: Vec<SessionId> },
    /// The other side is active; these clients have not left this one yet.
    Leaving(BTreeSet<SessionId>),
}

/// Why no switch-over began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SwitchOverError {
    /// The other side does not run, or there is none.
    #[error("the other side does not run")]
    NoStandby,
    /// Another one is on its way.
    #[error("a switch-over is on its way already")]
    OnItsWay,
    /// The server has stopped.
    #[error("the server has stopped")]
    Stopped,
}

fn place(side: Side) -> usize {
    usize::from(side == Side::B)
}

fn other(side: Side) -> Side {
    match side {
        Side::A => Side::B,
        Side::B => Side::A,
    }
}

impl Duplex {
    /// Side A is active first.
    pub fn new(has_side_b: bool) -> Duplex {
        Duplex { active: Side::A, running: [true, has_side_b], switch_over: None }
    }

    /// The active side, if any runs.
    pub fn active(&self) -> Option<Side> {
        Some(self.active).filter(|side| self.runs(*side))
    }

    pub fn runs(&self, side: Side) -> bool {
        self.running.get(place(side)) == Some(&true)
    }

    /// When [`Hub::duplex_on_time`] is needed.
    pub fn deadline(&self) -> Option<Instant> {
        self.switch_over.as_ref().map(|switch_over| switch_over.deadline)
    }
}

impl<P: Peripheral> Hub<P> {
    /// Whether a session is one of the active side.
    pub fn is_active(&self, id: SessionId) -> bool {
        self.side(id) == Some(self.duplex.active)
    }

    fn side(&self, id: SessionId) -> Option<Side> {
        self.sessions.get(&id).map(|entry| entry.side)
    }

    /// The sessions of that session's side.
    pub fn index_of(&mut self, id: SessionId) -> &mut Index {
        match self.is_active(id) {
            true => &mut self.index,
            false => &mut self.standby,
        }
    }

    /// Whether the side of a session takes that client at all: a standby takes only those that
    /// know what it is, and a side that is being left takes nobody.
    pub fn check_side(&self, id: SessionId, request: &OpenReq) -> Result<SessionType, StatusCode> {
        let side = self.side(id);
        if self.duplex.switch_over.as_ref().is_some_and(|s| Some(s.from) == side) {
            return Err(StatusCode::SERVER_IN_MAINTENANCE_MODE);
        }
        if self.is_active(id) {
            return Ok(SessionType::ACTIVE);
        }
        if !knows_standby(request.version_number) {
            return Err(StatusCode::CTI_SERVER_OFFLINE);
        }
        if !request.services_requested.contains(Services::ACTIVE_STANDBY) {
            return Err(StatusCode::INVALID_CLIENT_FOR_STANDBY);
        }
        Ok(SessionType::STANDBY)
    }

    /// Asks the clients of the active side whether they can go to the other one.
    pub fn switch_over(&mut self) -> Result<(), SwitchOverError> {
        if self.duplex.switch_over.is_some() {
            return Err(SwitchOverError::OnItsWay);
        }
        if !self.duplex.runs(other(self.duplex.active)) {
            return Err(SwitchOverError::NoStandby);
        }
        let open: BTreeSet<SessionId> =
            self.index.open().iter().copied().filter(|id| self.follows_switch_overs(*id)).collect();
        for id in &open {
            // The number of the session serves as InvokeID as well as any other.
            self.send(*id, &ActiveMaintenanceReq { invoke_id: *id }.into());
        }
        self.duplex.switch_over = Some(SwitchOver {
            from: self.duplex.active,
            step: Step::Asked { open, agreed: Vec::new() },
            deadline: self.now + CLIENTS_TIME,
        });
        self.go_on_if_agreed();
        Ok(())
    }

    fn follows_switch_overs(&self, id: SessionId) -> bool {
        self.granted(id).is_some_and(|open| open.has(Services::ACTIVE_STANDBY))
    }

    /// Takes the messages of a switch-over; whether it was one.
    pub fn serve_switch_over(&mut self, id: SessionId, message: &Message) -> bool {
        match message {
            Message::ActiveMaintenanceResp(answer) => {
                let agrees = answer.maintenance_mode_accepted == MaintenanceModeAccepted::ACCEPTED;
                self.on_answer(id, answer.invoke_id, agrees)
            }
            Message::StoppingRequestsToThisSideInd(_) => {
                self.on_leave(id);
                true
            }
            _ => false,
        }
    }

    /// Whether the answer was waited for.
    fn on_answer(&mut self, id: SessionId, invoke_id: u32, agrees: bool) -> bool {
        let Some(SwitchOver { step: Step::Asked { open, agreed }, .. }) =
            &mut self.duplex.switch_over
        else {
            return false;
        };
        if invoke_id != id || !open.remove(&id) {
            return false;
        }
        agreed.push(id);
        if agrees {
            self.go_on_if_agreed();
        } else {
            self.call_off();
        }
        true
    }

    fn on_leave(&mut self, id: SessionId) {
        let now = self.now;
        let Some(SwitchOver { step: Step::Leaving(left), .. }) = &mut self.duplex.switch_over
        else {
            return;
        };
        if left.remove(&id) {
            if let Some(entry) = self.sessions.get_mut(&id) {
                entry.session.close(StatusCode::SERVER_IN_MAINTENANCE_MODE, now);
            }
            self.dirty.insert(id);
        }
        self.finish_if_left();
    }

    /// A session is over: nobody waits for it.
    pub fn left_switch_over(&mut self, id: SessionId) {
        match self.duplex.switch_over.as_mut().map(|switch_over| &mut switch_over.step) {
            Some(Step::Asked { open, agreed }) => {
                agreed.retain(|other| *other != id);
                if open.remove(&id) {
                    self.go_on_if_agreed();
                }
            }
            Some(Step::Leaving(left)) => {
                left.remove(&id);
                self.finish_if_left();
            }
            None => {}
        }
    }

    /// A client has refused or did not answer: all goes on as before.
    fn call_off(&mut self) {
        let Some(SwitchOver { step: Step::Asked { open, agreed }, from, .. }) =
            self.duplex.switch_over.take()
        else {
            return;
        };
        let maintenance_mode_status = MaintenanceModeStatus::CANCEL;
        for id in open.into_iter().chain(agreed) {
            self.send(id, &ActiveMaintenanceEvent { maintenance_mode_status }.into());
        }
        self.alarms.raise(self.peripheral.time(), AlarmKind::SwitchOverRefused(from));
    }

    /// All clients have agreed: the other side becomes active, and this one is left.
    fn go_on_if_agreed(&mut self) {
        let now = self.now;
        let Some(SwitchOver { step, deadline, from }) = &mut self.duplex.switch_over else {
            return;
        };
        let Step::Asked { open, agreed } = step else { return };
        if !open.is_empty() {
            return;
        }
        let (agreed, from) = (std::mem::take(agreed), *from);
        *step = Step::Leaving(agreed.iter().copied().collect());
        *deadline = now + CLIENTS_TIME;
        let maintenance_mode_status = MaintenanceModeStatus::CONTINUE;
        for id in &agreed {
            self.send(*id, &ActiveMaintenanceEvent { maintenance_mode_status }.into());
        }
        // The others know nothing of switch-overs: they come back to the other side by themselves.
        let all: Vec<SessionId> = self.index.open().iter().copied().collect();
        for id in all.into_iter().filter(|id| !agreed.contains(id)) {
            self.end(id, StatusCode::SERVER_IN_MAINTENANCE_MODE, now);
        }
        self.activate(other(from));
        self.finish_if_left();
    }

    /// Nobody is left on the old side: it is the standby from now on.
    fn finish_if_left(&mut self) {
        if matches!(&self.duplex.switch_over,
            Some(SwitchOver { step: Step::Leaving(left), .. }) if left.is_empty())
        {
            self.duplex.switch_over = None;
        }
    }

    /// The time for answers, or for leaving, may be over.
    pub fn duplex_on_time(&mut self, now: Instant) {
        let Some(SwitchOver { step, deadline, .. }) = &mut self.duplex.switch_over else { return };
        if *deadline > now {
            return;
        }
        match step {
            Step::Asked { .. } => self.call_off(),
            Step::Leaving(left) => {
                for id in std::mem::take(left) {
                    self.end(id, StatusCode::SERVER_IN_MAINTENANCE_MODE, now);
                }
                self.finish_if_left();
            }
        }
    }

    /// A side has stopped, and its sessions are gone: the other one takes over.
    pub fn side_stopped(&mut self, side: Side) {
        if let Some(runs) = self.duplex.running.get_mut(place(side)) {
            *runs = false;
        }
        // Whichever it was, a planned switch-over makes no sense without both sides.
        self.call_off();
        self.duplex.switch_over = None;
        if self.duplex.active == side && self.duplex.runs(other(side)) {
            self.activate(other(side));
        }
    }

    /// A side runs again: as the standby, unless it is the only one.
    pub fn side_started(&mut self, side: Side) {
        if let Some(runs) = self.duplex.running.get_mut(place(side)) {
            *runs = true;
        }
        if self.duplex.active != side && !self.duplex.runs(self.duplex.active) {
            self.activate(side);
        }
    }

    /// A side becomes active: its clients are told, and begin where a new session would.
    fn activate(&mut self, side: Side) {
        self.duplex.active = side;
        let waited = std::mem::replace(&mut self.standby, std::mem::take(&mut self.index));
        self.alarms.raise(self.peripheral.time(), AlarmKind::SideActive(side));
        for id in waited.open() {
            self.send(*id, &StandbyActiveEvent {}.into());
            let open = self.sessions.get(id).and_then(|entry| entry.open.as_ref());
            if let Some(open) = open {
                self.index.opened(*id, open);
                services::started(self, *id);
                self.tell_call_states(*id);
            }
        }
    }

    /// Bridges get the calls as they are now.
    fn tell_call_states(&mut self, id: SessionId) {
        if self.granted(id).is_some_and(|open| open.has(Services::ALL_EVENTS)) {
            for state in self.peripheral.call_states() {
                self.send_event(id, 0, &state);
            }
        }
    }
}

/// Whether clients of that version may know of active and standby servers.
pub fn knows_standby(version_number: u32) -> bool {
    version_number >= FIRST_VERSION
}

#[cfg(test)]
mod tests {
    use super::super::alarms::Alarms;
    use super::super::clock::Clock;
    use super::super::rules::Rules;
    use super::*;
    use crate::peripheral::simulator::{Config, Simulator};
    use crate::wire::{Body as _, Framer};

    /// A duplex server with a client on the active side, and a switch-over that has begun.
    fn begun() -> (Hub<Simulator>, SessionId, Instant) {
        let now = Instant::now();
        let centre = Simulator::new(Config::demo(), 1);
        let (clock, rules) = (Clock::new(now, 1.0), Rules::default());
        let mut hub = Hub::new(centre, clock, rules, Alarms::default(), Duplex::new(true), now);
        let id = hub.connect("192.0.2.1:4711".parse().unwrap(), Side::A, now);
        let request = OpenReq {
            version_number: 25,
            services_requested: Services::ACTIVE_STANDBY,
            client_id: Some("client".into()),
            client_password: Some(vec![]),
            ..OpenReq::default()
        };
        let mut bytes = Vec::new();
        request.encode(crate::Version::NEWEST, &mut bytes).unwrap();
        hub.receive(id, &bytes, now);
        hub.switch_over().unwrap();
        (hub, id, now)
    }

    fn last_message(hub: &Hub<Simulator>, id: SessionId) -> Message {
        let mut framer = Framer::new(crate::Version::NEWEST);
        framer.feed(hub.sessions[&id].session.outgoing());
        let mut last = None;
        while let Some(frame) = framer.next_frame().unwrap() {
            last = Some(Message::decode(crate::Version::NEWEST, frame.message_type, frame.body));
        }
        last.unwrap().unwrap()
    }

    #[test]
    fn no_answer_in_five_seconds_counts_as_a_refusal() {
        let (mut hub, id, now) = begun();
        assert_eq!(hub.deadline(), Some(now + CLIENTS_TIME));
        hub.on_time(now + CLIENTS_TIME - Duration::from_nanos(1));
        assert!(matches!(last_message(&hub, id), Message::ActiveMaintenanceReq(_)));
        hub.on_time(now + CLIENTS_TIME);
        let maintenance_mode_status = MaintenanceModeStatus::CANCEL;
        assert_eq!(
            last_message(&hub, id),
            ActiveMaintenanceEvent { maintenance_mode_status }.into()
        );
        assert_eq!(hub.duplex.active(), Some(Side::A));
        assert_eq!(hub.switch_over(), Ok(()), "it may be tried again");
    }

    #[test]
    fn a_client_that_does_not_leave_the_old_side_in_five_seconds_is_closed() {
        let (mut hub, id, now) = begun();
        assert!(!hub.on_answer(id, id + 1, true), "an answer to nothing");
        assert!(hub.on_answer(id, id, true));
        assert_eq!(hub.duplex.active(), Some(Side::B));
        hub.on_time(now + CLIENTS_TIME);
        let status = StatusCode::SERVER_IN_MAINTENANCE_MODE;
        let event = crate::messages::FailureEvent { status, ..Default::default() };
        assert_eq!(last_message(&hub, id), event.into());
        assert!(hub.granted(id).is_none());
        assert_eq!(hub.duplex.deadline(), None, "the old side is the standby now");
    }

    #[test]
    fn a_failure_of_the_new_side_gives_the_old_one_its_clients_back() {
        let (mut hub, id, _) = begun();
        hub.on_answer(id, id, true);
        hub.side_stopped(Side::B);
        assert_eq!(hub.duplex.active(), Some(Side::A));
        assert_eq!(last_message(&hub, id), StandbyActiveEvent {}.into());
        assert!(hub.is_active(id));
    }
}
