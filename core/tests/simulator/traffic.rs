//! Generated calls: when they come, and that they end.

use crate::desk::*;
use ctisp::peripheral::simulator::{Config, Simulator, TrafficConfig, TrafficCounts};
use ctisp::peripheral::Peripheral;
use ctisp::{AgentState, Message};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

const HOUR: u64 = 3_600_000;

fn busy(calls_per_hour: u32, auto_agents: u32) -> Desk {
    Desk::with(|config| {
        config.traffic = Some(TrafficConfig::new(calls_per_hour));
        config.auto_agents = auto_agents;
    })
}

fn counts(desk: &Desk) -> TrafficCounts {
    desk.centre.traffic_counts()
}

/// No more callers; those who are there go or are served.
fn run_out(desk: &mut Desk, now: u64) {
    desk.centre.set_traffic(None);
    desk.wait(now + 24 * HOUR);
}

#[test]
fn without_traffic_nothing_happens_by_itself() {
    let mut desk = Desk::new();
    assert_eq!(desk.centre.next_deadline(), None);
    assert!(desk.wait(HOUR).is_empty());
    assert_eq!(counts(&desk), TrafficCounts::default());
}

#[test]
fn so_many_calls_an_hour_arrive() {
    let mut desk = busy(600, 0);
    desk.centre.advance(Duration::from_secs(30 * 3600));
    // 18000 expected, with a deviation of 134.
    assert!((17_400..18_600).contains(&counts(&desk).arrived), "{:?}", counts(&desk));
    assert_eq!(counts(&desk).lost, 0);
}

#[test]
fn generated_callers_dial_no_internal_number() {
    let mut desk = busy(3_600, 0);
    desk.available(&["1014"]);
    desk.centre.advance(Duration::from_secs(3_600));
    let dialled: BTreeSet<String> = std::iter::from_fn(|| desk.centre.take_event())
        .filter_map(|event| match event.message {
            Message::BeginCallEvent(event) => event.dialed_number,
            _ => None,
        })
        .collect();
    assert_eq!(dialled.into_iter().collect::<Vec<_>>(), ["8002"], "1014 serves 8005 too");
}

#[test]
fn the_same_seed_gives_the_same_events() {
    let story = |seed| {
        let config =
            Config { traffic: Some(TrafficConfig::new(2_000)), auto_agents: 12, ..Config::demo() };
        let mut centre = Simulator::new(config, seed);
        centre.advance(Duration::from_secs(1_800));
        let events: Vec<_> = std::iter::from_fn(|| centre.take_event()).collect();
        (events, centre.traffic_counts())
    };
    assert!(story(1) == story(1));
    assert!(story(1) != story(2));
}

/// How often the time is told makes no difference either.
#[test]
fn the_calls_are_the_same_whatever_agents_do_with_them() {
    let story = |auto_agents, step: usize, max_calls| {
        let mut desk = Desk::with(|config| {
            config.traffic = Some(TrafficConfig { max_calls, ..TrafficConfig::new(1_000) });
            config.auto_agents = auto_agents;
        });
        let (mut arrived, mut callers) = (Vec::new(), BTreeMap::new());
        for second in (0..=3_600).step_by(step) {
            for event in desk.messages() {
                if let Message::BeginCallEvent(begin) = event.message {
                    let caller = (begin.ani, begin.dialed_number, begin.call_variable2);
                    callers.insert(begin.connection_call_id, caller);
                }
            }
            // Requests of clients.
            if second % 60 == 0 {
                let agent = (1001 + second / 60 % 20).to_string();
                let _ = desk.try_to(login(&agent, &instrument(&agent)));
                let _ = desk.try_to(state(&agent, AgentState::AVAILABLE));
            }
            desk.centre.advance(Duration::from_secs(second as u64));
            if second % 30 == 0 {
                arrived.push(counts(&desk).arrived);
            }
        }
        (arrived, callers)
    };
    let (few, many) = (story(2, 1, 500), story(20, 30, 500));
    assert_eq!(few.0, many.0);
    let both: Vec<_> = few.1.keys().filter(|call| many.1.contains_key(*call)).collect();
    assert!(both.len() > 50, "{}", both.len());
    for call in both {
        assert_eq!(few.1[call], many.1[call]);
    }
    // Calls that are lost do not change when others come.
    assert_eq!(story(2, 30, 5).0, many.0);
}

#[test]
fn all_numbers_of_services_are_dialled_by_callers_with_variables() {
    let mut desk = busy(2_000, 20);
    let mut dialled = BTreeMap::new();
    desk.centre.advance(Duration::from_secs(3_600));
    for event in desk.messages() {
        let Message::CallDeliveredEvent(event) = event.message else { continue };
        *dialled.entry(event.dialed_number.clone()).or_insert(0) += 1;
        assert_eq!(event.ani.as_ref().map(String::len), Some(10));
        assert!(event.call_variable1.is_some() && event.call_variable2.is_some());
    }
    let numbers: Vec<_> = dialled.keys().flatten().map(String::as_str).collect();
    assert_eq!(numbers, ["8001", "8002"], "8009 is busy: nobody calls it");
}

#[test]
fn callers_whom_nobody_answers_give_up() {
    let mut desk = busy(600, 0);
    desk.wait(10 * HOUR);
    run_out(&mut desk, 10 * HOUR);
    let counts = counts(&desk);
    assert!(counts.arrived > 5_000);
    assert_eq!(counts, TrafficCounts { abandoned: counts.arrived, ..counts });
    assert_eq!((desk.centre.calls_in_progress(), desk.centre.next_deadline()), (0, None));
}

#[test]
fn a_caller_gives_up_while_the_phone_rings_too() {
    let mut desk = busy(60, 0);
    desk.available(&["1001", "1011"]);
    let events = desk.wait(HOUR);
    let abandoned = events.iter().filter(|line| line.contains("CECX_ABAND_RING")).count();
    assert!(abandoned > 20, "{abandoned}");
    assert_eq!(counts(&desk).answered, 0);
}

#[test]
fn callers_hang_up_when_they_have_talked() {
    let mut desk = busy(60, 0);
    desk.available(&["1001", "1011"]);
    let mut now = 0;
    while !desk.wait(now).iter().any(|line| line.starts_with("CALL_DELIVERED call 1 ")) {
        now += 100;
    }
    let phone = ["3001", "3011"].into_iter().find(|at| !desk.centre.calls_at(at).is_empty());
    desk.told(answer(at(1, phone.unwrap())));
    assert_eq!(counts(&desk).answered, 1);
    desk.centre.set_traffic(None);
    let events = desk.wait(now + HOUR);
    assert!(events[2].starts_with("CALL_CONNECTION_CLEARED call 1 at 555"), "{events:?}");
    assert_eq!(counts(&desk).abandoned, 0);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn calls_beyond_the_bound_are_lost_and_counted() {
    let mut desk = Desk::with(|config| {
        config.traffic = Some(TrafficConfig { max_calls: 3, ..TrafficConfig::new(3_600) });
    });
    for second in 0..3_600 {
        desk.centre.advance(Duration::from_secs(second));
        assert!(desk.centre.calls_in_progress() <= 3);
    }
    let told = counts(&desk);
    assert!(told.lost > 2_000, "{told:?}");
    let placed = told.arrived - told.lost;
    assert_eq!(told.abandoned, placed - desk.centre.calls_in_progress() as u64);
}

#[test]
fn callers_are_refused_off_line_and_come_again_on_line() {
    let mut desk = busy(3_600, 10);
    desk.wait(60_000);
    desk.centre.set_online(5000, false);
    let before = counts(&desk);
    desk.wait(120_000);
    let told = counts(&desk);
    assert!(told.refused > 20, "{told:?}");
    assert_eq!(told.refused, told.arrived - before.arrived);
    desk.centre.set_online(5000, true);
    desk.wait(240_000);
    assert_eq!(counts(&desk).refused, told.refused);
    assert!(counts(&desk).answered > before.answered, "the agents are there again");
}

#[test]
fn traffic_can_be_changed_at_any_time() {
    let mut desk = busy(36_000, 0);
    desk.wait(60_000);
    let first = counts(&desk).arrived;
    assert!((400..800).contains(&first), "{first}");
    desk.centre.set_traffic(Some(TrafficConfig::new(60)));
    desk.wait(60_000 + HOUR);
    let then = counts(&desk).arrived - first;
    assert!((30..100).contains(&then), "those of before come no more: {then}");
}

#[test]
fn without_a_number_that_leads_to_a_service_nobody_calls() {
    let mut desk = Desk::with(|config| {
        config.traffic = Some(TrafficConfig::new(3_600));
        config.services.clear();
    });
    assert_eq!(desk.centre.next_deadline(), None);
    desk.wait(HOUR);
    assert_eq!(counts(&desk).arrived, 0);
}

#[test]
fn a_generated_caller_hangs_up_from_a_conference_too() {
    let mut desk = busy(600, 0);
    desk.available(&["1001"]);
    desk.not_ready(&["1002"]);
    let mut now = 0;
    let offered = loop {
        now += 1_000;
        desk.centre.advance(Duration::from_millis(now));
        let begun = desk.messages().into_iter().find_map(|event| match event.message {
            Message::BeginCallEvent(begin) => Some(begin.connection()),
            _ => None,
        });
        if let Some(connection) = begun {
            break connection;
        }
    };
    desk.centre.set_traffic(None);
    desk.told(answer(offered.clone()));
    let made = desk.ask(consult(offered.clone(), "3002"));
    let Ok(Message::ConsultationCallConf(made)) = made else { panic!("{made:?}") };
    let mut there = made.new_connection();
    there.device_id = Some("3002".to_owned());
    desk.told(answer(there));
    desk.told(conference(made.new_connection(), offered));
    let events = desk.wait(now + 24 * HOUR);
    let left = events.iter().filter(|event| event.starts_with("CALL_CONNECTION_CLEARED"));
    assert_eq!(left.count(), 1, "the caller leaves two agents: {events:?}");
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
}
