//! A client and the two sides of a duplex system, with a clock made up by the test.

use ctisp::messages::*;
use ctisp::session::{ClientEnd, ClientEndReason, Pair, PairConfig, PairOutput, Side};
use ctisp::{
    MaintenanceModeAccepted, MaintenanceModeStatus, Message, Services, SessionType, StatusCode,
    Version,
};
use std::time::{Duration, Instant};

const SECOND: Duration = Duration::from_secs(1);
use PairOutput::{Connect, Lost, Opened, Over, Send, Switched};
use Side::{A, B};

fn config() -> PairConfig {
    PairConfig {
        duplex: true,
        version: Version::NEWEST,
        min_version: Version::NEWEST,
        reconnect: true,
        expected_clients: 100,
        accept_switch_over: true,
    }
}

/// A pair of sides in the hand of the test.
struct Sides {
    pair: Pair,
    start: Instant,
    now: Instant,
    /// The number that chance gives.
    random: u32,
}

impl Sides {
    fn new(config: PairConfig) -> Sides {
        let now = Instant::now();
        Sides { pair: Pair::new(config, now), start: now, now, random: 7 }
    }

    /// With a session on side A; the server knows of standby sessions or not.
    fn open(config: PairConfig, services: Services) -> Sides {
        let mut sides = Sides::new(config);
        sides.connects(A);
        sides.opened(A, services, SessionType::ACTIVE);
        assert_eq!(sides.next(), Some(Opened(A)));
        sides
    }

    /// With an active session on A and a standby on B.
    fn paired() -> Sides {
        let mut sides = Sides::open(config(), Services::ACTIVE_STANDBY);
        sides.connects(B);
        sides.opened(B, Services::ACTIVE_STANDBY, SessionType::STANDBY);
        sides.at_rest();
        sides
    }

    fn next(&mut self) -> Option<PairOutput> {
        self.pair.poll(self.now)
    }

    #[track_caller]
    fn connects(&mut self, side: Side) {
        assert_eq!(self.next(), Some(Connect { side, version: Version::NEWEST }));
        assert_eq!(self.next(), None, "one at a time");
    }

    /// Waits for what is planned.
    #[track_caller]
    fn waits(&mut self) {
        assert_eq!(self.next(), None);
        self.now = self.pair.deadline().expect("something is planned");
    }

    #[track_caller]
    fn at_rest(&mut self) {
        assert_eq!(self.next(), None);
        assert_eq!(self.pair.deadline(), None, "nothing to wake up for");
    }

    fn opened(&mut self, side: Side, services_granted: Services, session_type: SessionType) {
        let conf = OpenConf { services_granted, session_type, ..OpenConf::default() };
        self.pair.opened(side, &conf, self.random, self.now);
    }

    fn ended(&mut self, side: Side, reason: ClientEndReason, status: Option<StatusCode>) {
        self.pair.ended(side, ClientEnd { reason, status, text: None }, self.random, self.now);
    }

    fn lost(&mut self, side: Side) {
        self.ended(side, ClientEndReason::ConnectionLost, None);
    }

    fn refused(&mut self, side: Side, status: StatusCode) {
        self.ended(side, ClientEndReason::Refused, Some(status));
    }

    #[track_caller]
    fn tells_loss(&mut self, side: Side) {
        assert!(matches!(self.next(), Some(Lost { side: lost, .. }) if lost == side));
    }

    /// Lets everything that is tried fail; tells what was tried and when, in whole seconds.
    fn tries(&mut self, count: usize) -> Vec<(u64, Side)> {
        let mut tried = Vec::new();
        while tried.len() < count {
            match self.next() {
                Some(Connect { side, .. }) => {
                    tried.push(((self.now - self.start).as_secs(), side));
                    self.lost(side);
                }
                Some(other) => panic!("{other:?}"),
                None => self.now = self.pair.deadline().expect("something is planned"),
            }
        }
        tried
    }

    fn control(&mut self, side: Side, message: impl Into<Message>) {
        self.pair.control(side, &message.into(), self.random, self.now);
    }

    fn decides(&mut self, side: Side, maintenance_mode_status: MaintenanceModeStatus) {
        self.control(side, ActiveMaintenanceEvent { maintenance_mode_status });
    }

    #[track_caller]
    fn tells_server(&mut self, to: Side) {
        let Some(Send { side, message }) = self.next() else { panic!() };
        assert!(matches!(message, Message::StoppingRequestsToThisSideInd(_)));
        assert_eq!(side, to);
    }
}

#[test]
fn the_schedule_is_the_guides() {
    let mut sides = Sides::open(config(), Services::empty());
    sides.at_rest();
    sides.lost(A);
    sides.tells_loss(A);
    let waits = [0, 7, 15, 30, 60, 120, 120, 120];
    let mut time = 0;
    let expected: Vec<(u64, Side)> = waits
        .into_iter()
        .flat_map(|wait| {
            time += wait;
            [(time, A), (time, B)]
        })
        .collect();
    assert_eq!(sides.tries(16), expected);
}

#[test]
fn the_random_wait_is_up_to_a_tenth_of_the_clients() {
    for (random, wait) in [(0, 0), (10, 10), (11, 0), (25, 3)] {
        let mut sides = Sides::open(config(), Services::empty());
        sides.random = random;
        sides.lost(A);
        sides.tells_loss(A);
        assert_eq!(sides.tries(3)[2], (wait, A), "{random}");
    }
}

#[test]
fn it_stops_at_the_first_success_and_begins_there_the_next_time() {
    let mut sides = Sides::open(config(), Services::empty());
    sides.lost(A);
    sides.tells_loss(A);
    sides.tries(5);
    sides.connects(B);
    sides.opened(B, Services::empty(), SessionType::UNKNOWN);
    assert_eq!(sides.next(), Some(Opened(B)));
    sides.at_rest();
    sides.start = sides.now;
    sides.lost(B);
    sides.tells_loss(B);
    assert_eq!(sides.tries(4), [(0, B), (0, A), (7, B), (7, A)]);
}

#[test]
fn a_simplex_system_has_one_side() {
    let mut sides = Sides::open(PairConfig { duplex: false, ..config() }, Services::ACTIVE_STANDBY);
    sides.at_rest();
    sides.lost(A);
    sides.tells_loss(A);
    assert_eq!(sides.tries(4), [(0, A), (7, A), (22, A), (52, A)]);
}

#[test]
fn at_first_each_side_is_tried_once() {
    for standby in [StatusCode::CTI_SERVER_OFFLINE, StatusCode::INVALID_PASSWORD] {
        let mut sides = Sides::new(config());
        sides.connects(A);
        sides.refused(A, standby);
        sides.connects(B);
        sides.lost(B);
        assert!(matches!(sides.next(), Some(Over(_))));
        sides.at_rest();
    }
}

#[test]
fn a_standby_is_no_session_to_begin_with() {
    let mut sides = Sides::new(config());
    sides.connects(A);
    sides.opened(A, Services::ACTIVE_STANDBY, SessionType::STANDBY);
    sides.connects(B);
    sides.opened(B, Services::ACTIVE_STANDBY, SessionType::ACTIVE);
    assert_eq!(sides.next(), Some(Opened(B)));
    assert_eq!(sides.pair.active(), Some(B));
    sides.at_rest();
}

#[test]
fn what_a_retry_cannot_heal_ends_it_and_what_it_can_does_not() {
    for (status, over) in [
        (StatusCode::INVALID_PASSWORD, true),
        (StatusCode::INCONSISTENT_AGENT_DATA, true),
        (StatusCode::REQUIRED_DATA_MISSING, true),
        (StatusCode::INVALID_SERVICE_MASK, true),
        (StatusCode::INVALID_VERSION, true),
        (StatusCode::CTI_SERVER_OFFLINE, false),
        (StatusCode::SERVER_NOT_MASTER, false),
        (StatusCode::INVALID_CLIENT_FOR_STANDBY, false),
        (StatusCode::SERVER_IN_MAINTENANCE_MODE, false),
        (StatusCode::DEVICE_IN_USE, false),
        (StatusCode(999), false),
    ] {
        let mut sides = Sides::open(config(), Services::empty());
        sides.lost(A);
        sides.tells_loss(A);
        sides.connects(A);
        sides.refused(A, status);
        match sides.next() {
            Some(Over(end)) => assert_eq!((end.status, over), (Some(status), true)),
            Some(Connect { side: B, .. }) => assert!(!over, "{status}"),
            other => panic!("{status}: {other:?}"),
        }
    }
}

#[test]
fn who_was_replaced_by_a_newer_session_stays_away() {
    let mut sides = Sides::open(config(), Services::empty());
    sides.ended(A, ClientEndReason::ConnectionLost, Some(StatusCode::NEW_SESSION_OPENED));
    assert!(matches!(sides.next(), Some(Over(_))));
    sides.at_rest();
}

#[test]
fn a_server_that_says_it_goes_off_line_is_left_for_the_other() {
    let mut sides = Sides::open(config(), Services::empty());
    sides.ended(A, ClientEndReason::ServerOffline, Some(StatusCode::CTI_SERVER_OFFLINE));
    sides.tells_loss(A);
    assert_eq!(sides.tries(3), [(0, B), (7, A), (7, B)]);
}

#[test]
fn a_server_that_breaks_each_session_at_once_is_not_called_without_pause() {
    let mut sides = Sides::open(config(), Services::empty());
    let mut pauses = Vec::new();
    for round in 0..30 {
        if round == 29 {
            sides.now += SECOND;
        }
        sides.lost(A);
        sides.tells_loss(A);
        let before = sides.now;
        if sides.pair.deadline() > Some(before) {
            sides.waits();
        }
        pauses.push((sides.now - before).as_millis());
        sides.connects(A);
        sides.opened(A, Services::empty(), SessionType::UNKNOWN);
        assert_eq!(sides.next(), Some(Opened(A)));
    }
    assert_eq!(pauses[..4], [0, 50, 100, 150]);
    assert_eq!(pauses[25..], [1000, 1000, 1000, 1000, 0], "until one lasts");
}

#[test]
fn lower_versions_are_tried_down_to_the_least_and_remembered() {
    let version = |number| Version::new(number).unwrap();
    let mut sides = Sides::new(PairConfig { min_version: version(23), ..config() });
    for number in [25, 24, 23] {
        let (side, version) = (A, version(number));
        assert_eq!(sides.next(), Some(Connect { side, version }));
        sides.refused(A, StatusCode::INVALID_VERSION);
    }
    let connect = |side| Some(Connect { side, version: version(23) });
    assert_eq!(sides.next(), connect(B), "23 was the least");
    sides.opened(B, Services::empty(), SessionType::UNKNOWN);
    assert_eq!(sides.next(), Some(Opened(B)));
    sides.lost(B);
    sides.tells_loss(B);
    assert_eq!(sides.next(), connect(B));
}

#[test]
fn a_persistent_pair_goes_by_the_schedule_from_the_start() {
    let mut sides = Sides::new(config());
    sides.pair = Pair::persistent(config(), 7, sides.now);
    assert_eq!(sides.tries(6), [(0, A), (0, B), (7, A), (7, B), (22, A), (22, B)]);
    sides.waits();
    assert_eq!(sides.pair.next_try(sides.now), Duration::ZERO);
    sides.connects(A);
    sides.opened(A, Services::empty(), SessionType::UNKNOWN);
    assert_eq!(sides.next(), Some(Opened(A)));
    sides.at_rest();
}

#[test]
fn a_persistent_pair_ends_at_what_is_refused_for_good_or_without_reconnect() {
    let mut sides = Sides::new(config());
    sides.pair = Pair::persistent(config(), 7, sides.now);
    sides.connects(A);
    assert!(sides.pair.is_connecting(A));
    sides.refused(A, StatusCode::INVALID_PASSWORD);
    assert!(matches!(sides.next(), Some(Over(end)) if end.reason == ClientEndReason::Refused));

    let once = PairConfig { reconnect: false, ..config() };
    sides.pair = Pair::persistent(once, 7, sides.now);
    for side in [A, B] {
        sides.connects(side);
        sides.lost(side);
    }
    assert!(matches!(sides.next(), Some(Over(end)) if end.reason == ClientEndReason::NotOpened));
}

#[test]
fn without_reconnect_the_first_loss_is_the_end() {
    let config = PairConfig { reconnect: false, ..config() };
    let mut sides = Sides::open(config, Services::ACTIVE_STANDBY);
    sides.at_rest();
    sides.lost(A);
    assert!(
        matches!(sides.next(), Some(Over(end)) if end.reason == ClientEndReason::ConnectionLost)
    );
    sides.at_rest();
}

#[test]
fn nothing_is_tried_while_it_is_held() {
    let mut sides = Sides::open(config(), Services::empty());
    sides.pair.hold(true);
    sides.lost(A);
    sides.tells_loss(A);
    sides.at_rest();
    sides.pair.hold(false);
    sides.connects(A);
}

#[test]
fn a_standby_that_becomes_active_is_used_at_once() {
    let mut sides = Sides::paired();
    sides.lost(A);
    sides.tells_loss(A);
    sides.connects(A);
    sides.control(B, StandbyActiveEvent::default());
    assert_eq!(sides.next(), Some(Switched(B)));
    assert_eq!(sides.pair.active(), Some(B));
    sides.lost(A);
    assert_eq!(sides.tries(2), [(0, A), (7, A)], "now A is needed as the standby");
    sides.waits();
    sides.connects(A);
    sides.opened(A, Services::ACTIVE_STANDBY, SessionType::STANDBY);
    sides.at_rest();
}

#[test]
fn the_loss_of_the_standby_is_nobodys_business() {
    let mut sides = Sides::paired();
    sides.lost(B);
    assert_eq!(sides.tries(3), [(0, B), (7, B), (22, B)]);
    sides.waits();
    sides.connects(B);
    sides.refused(B, StatusCode::INVALID_PASSWORD);
    assert_eq!(sides.next(), None, "which is no reason to end the session that works");
    assert_eq!(sides.pair.active(), Some(A));
}

#[test]
fn a_side_that_fails_while_the_other_is_being_tried_is_tried_too() {
    let mut sides = Sides::open(config(), Services::ACTIVE_STANDBY);
    sides.connects(B);
    sides.lost(A);
    sides.tells_loss(A);
    sides.connects(A);
    sides.opened(B, Services::ACTIVE_STANDBY, SessionType::ACTIVE);
    assert_eq!(sides.next(), Some(Opened(B)));
    sides.opened(A, Services::ACTIVE_STANDBY, SessionType::STANDBY);
    sides.at_rest();
}

#[test]
fn a_planned_switch_over_goes_its_way() {
    let mut sides = Sides::paired();
    sides.control(A, ActiveMaintenanceReq { invoke_id: 5 });
    let accepted = MaintenanceModeAccepted::ACCEPTED;
    let yes = ActiveMaintenanceResp { invoke_id: 5, maintenance_mode_accepted: accepted };
    assert_eq!(sides.next(), Some(Send { side: A, message: yes.into() }));
    sides.decides(A, MaintenanceModeStatus::CONTINUE);
    assert_eq!(sides.next(), None);
    sides.control(B, StandbyActiveEvent::default());
    assert_eq!(sides.next(), Some(Switched(B)));
    assert_eq!(sides.next(), None, "requests may still be on their way");
    sides.pair.idle(B, sides.now);
    assert_eq!(sides.next(), None);
    sides.pair.idle(A, sides.now);
    sides.tells_server(A);
    sides.lost(A);
    sides.connects(A);
    sides.opened(A, Services::ACTIVE_STANDBY, SessionType::STANDBY);
    sides.at_rest();
}

#[test]
fn the_old_side_is_left_within_five_seconds_whatever_is_on_its_way() {
    let mut sides = Sides::paired();
    sides.decides(A, MaintenanceModeStatus::CONTINUE);
    sides.control(B, StandbyActiveEvent::default());
    assert_eq!(sides.next(), Some(Switched(B)));
    assert_eq!(sides.next(), None);
    sides.now = sides.pair.deadline().unwrap();
    assert!(sides.now - sides.start < 5 * SECOND);
    sides.tells_server(A);
    assert_eq!(sides.next(), None);
    sides.now = sides.pair.deadline().unwrap();
    assert_eq!(sides.next(), Some(PairOutput::Reset(A)), "the server should have disconnected");
    sides.connects(A);
}

#[test]
fn whatever_happens_one_session_is_in_use_or_something_is_being_done() {
    for seed in 0..2000u64 {
        let mut chance = seed.wrapping_mul(6364136223846793005);
        let mut pick = |of: u64| {
            chance = chance.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (chance >> 33) % of
        };
        let mut sides = Sides::open(config(), Services::ACTIVE_STANDBY);
        let (mut trying, mut open) = (Vec::new(), vec![A]);
        for _ in 0..60 {
            while let Some(output) = sides.next() {
                match output {
                    Connect { side, .. } => {
                        assert!(!trying.contains(&side) && !open.contains(&side), "seed {seed}");
                        trying.push(side);
                    }
                    PairOutput::Reset(side) => open.retain(|s| *s != side),
                    Over(_) => panic!("seed {seed}"),
                    _ => {}
                }
            }
            let active = sides.pair.active();
            assert!(active.is_none_or(|side| open.contains(&side)), "seed {seed}");
            let busy = !trying.is_empty() || sides.pair.deadline().is_some() || open.len() == 2;
            assert!(busy, "seed {seed}: nothing leads on");
            let some = |from: &[Side], n: u64| from.get(n as usize % from.len().max(1)).copied();
            match (pick(8), some(&trying, pick(2)), some(&open, pick(2))) {
                (0 | 1, Some(side), _) => {
                    trying.retain(|s| *s != side);
                    open.push(side);
                    let types = [SessionType::ACTIVE, SessionType::STANDBY];
                    sides.opened(side, Services::ACTIVE_STANDBY, types[pick(2) as usize]);
                }
                (2, Some(side), _) => {
                    trying.retain(|s| *s != side);
                    sides.refused(side, StatusCode::SERVER_NOT_MASTER);
                }
                (3, _, Some(side)) => {
                    open.retain(|s| *s != side);
                    sides.lost(side);
                }
                (4, _, Some(side)) => sides.decides(side, MaintenanceModeStatus::CONTINUE),
                (5, _, Some(side)) => sides.control(side, StandbyActiveEvent::default()),
                (6, _, Some(side)) => sides.pair.idle(side, sides.now),
                _ => sides.now = sides.pair.deadline().unwrap_or(sides.now),
            }
        }
    }
}

#[test]
fn a_switch_over_can_be_refused_and_called_off() {
    let mut sides =
        Sides::open(PairConfig { accept_switch_over: false, ..config() }, Services::ACTIVE_STANDBY);
    sides.connects(B);
    sides.opened(B, Services::ACTIVE_STANDBY, SessionType::STANDBY);
    sides.control(A, ActiveMaintenanceReq { invoke_id: 5 });
    let Some(Send { message: Message::ActiveMaintenanceResp(response), .. }) = sides.next() else {
        panic!()
    };
    assert_eq!(response.maintenance_mode_accepted, MaintenanceModeAccepted::REJECTED);
    sides.decides(A, MaintenanceModeStatus::CANCEL);
    sides.at_rest();
}

#[test]
fn a_switch_over_without_a_standby_session_looks_for_the_other_side_at_once() {
    let mut sides = Sides::open(config(), Services::ACTIVE_STANDBY);
    assert_eq!(sides.tries(2), [(0, B), (7, B)]);
    sides.decides(A, MaintenanceModeStatus::CONTINUE);
    sides.connects(B);
    sides.opened(B, Services::ACTIVE_STANDBY, SessionType::ACTIVE);
    assert_eq!(sides.next(), Some(Switched(B)));
    sides.pair.idle(A, sides.now);
    sides.tells_server(A);
}

#[test]
fn a_switch_over_that_the_new_side_told_first_is_followed_too() {
    let mut sides = Sides::open(config(), Services::ACTIVE_STANDBY);
    sides.connects(B);
    sides.opened(B, Services::ACTIVE_STANDBY, SessionType::ACTIVE);
    sides.at_rest();
    sides.decides(A, MaintenanceModeStatus::CONTINUE);
    assert_eq!(sides.next(), Some(Switched(B)));
}

#[test]
fn two_sides_that_both_call_themselves_active_do_not_make_it_run_to_and_fro() {
    let mut sides = Sides::open(config(), Services::ACTIVE_STANDBY);
    sides.connects(B);
    sides.opened(B, Services::ACTIVE_STANDBY, SessionType::ACTIVE);
    sides.at_rest();
    assert_eq!(sides.pair.active(), Some(A));
    sides.lost(A);
    sides.tells_loss(A);
    assert_eq!(sides.next(), Some(Switched(B)));
}
