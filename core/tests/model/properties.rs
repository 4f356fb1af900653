//! Whatever happens in the centre, the model knows it.

use crate::centre::*;
use crate::story::{Story, PHONES};
use ctisp::model::{CallEnd, Change, Model};

const STORIES: u64 = 24;
const STEPS: usize = 300;

#[test]
fn a_model_of_all_events_is_what_the_centre_says() {
    for seed in 0..STORIES {
        let (mut story, mut model) = (Story::new(seed), Model::new());
        for step in 0..STEPS {
            for event in story.step().iter().filter(|event| event.bridge) {
                model.apply(&heard(event, 0));
            }
            if step % 50 == 49 {
                let about = format!("seed {seed}, step {step}");
                same(&model, &mut story.desk, &all_phones(), &all_agents(), &about);
            }
        }
    }
}

#[test]
fn a_model_of_client_events_is_the_part_of_its_device() {
    for seed in 0..STORIES {
        let mut story = Story::new(seed);
        let phones = 3001..=3004;
        let mut models: Vec<_> = phones.map(|phone| (phone, Model::new())).collect();
        for step in 0..STEPS {
            for event in story.step() {
                for (phone, model) in &mut models {
                    if event.everyone || event.instruments.contains(&phone.to_string()) {
                        model.apply(&heard(&event, *phone));
                    }
                }
            }
            if step % 50 == 49 {
                for (phone, model) in &models {
                    let about = format!("seed {seed}, step {step}, phone {phone}");
                    same(model, &mut story.desk, &[*phone], &[phone - 2000], &about);
                }
            }
        }
    }
}

#[test]
fn what_monitors_of_all_devices_tell_is_one_picture() {
    for seed in 0..STORIES {
        let (mut story, mut model) = (Story::new(seed), Model::new());
        for step in 0..STEPS {
            for event in story.step() {
                for phone in event.instruments.iter().filter_map(|phone| phone.parse().ok()) {
                    model.apply(&heard(&event, phone));
                }
            }
            if step % 50 == 49 {
                let about = format!("seed {seed}, step {step}");
                same(&model, &mut story.desk, &all_phones(), &all_agents(), &about);
            }
        }
    }
}

#[test]
fn changes_tell_all_that_is_different() {
    for seed in 0..STORIES / 2 {
        let (mut story, mut model) = (Story::new(seed), Model::new());
        let mut told = Told::default();
        for _ in 0..STEPS {
            for event in story.step().iter().filter(|event| event.bridge) {
                told.hear(model.apply(&heard(event, 0)));
            }
            told.agrees_with(&model, seed);
        }
    }
}

/// A picture made of changes only.
#[derive(Default)]
struct Told {
    calls:
        std::collections::BTreeMap<ctisp::model::CallKey, std::collections::BTreeMap<String, u16>>,
    agents: std::collections::BTreeMap<String, ctisp::AgentState>,
}

impl Told {
    fn hear(&mut self, changes: Vec<Change>) {
        for change in changes {
            match change {
                Change::CallAppeared { call } => {
                    assert!(self.calls.insert(call, Default::default()).is_none());
                }
                Change::ConnectionState { call, device, old, new, .. } => {
                    let parties = self.calls.get_mut(&call).expect("a call that has appeared");
                    let device = device.expect("the centre names all devices");
                    let before = parties.get(&device).copied();
                    assert_eq!(before, old.map(|state| state.0), "{device} in {call:?}");
                    match new {
                        Some(ctisp::LocalConnectionState::NULL) => drop(parties.remove(&device)),
                        Some(state) => drop(parties.insert(device, state.0)),
                        None => {}
                    }
                }
                Change::CallEnded { call, .. } => {
                    assert!(self.calls.remove(&call.key).is_some());
                }
                Change::AgentState { agent, old, new, .. } => {
                    assert_eq!(self.agents.insert(agent.agent_id, new), old);
                }
                _ => {}
            }
        }
    }

    fn agrees_with(&self, model: &Model, seed: u64) {
        let known: std::collections::BTreeMap<_, std::collections::BTreeMap<_, _>> = model
            .calls()
            .map(|call| {
                let parties = parties(call).into_iter();
                let told = parties.filter(|(_, state)| *state != ctisp::LocalConnectionState::NONE);
                (call.key, told.map(|(device, state)| (device, state.0)).collect())
            })
            .collect();
        assert_eq!(self.calls, known, "seed {seed}");
        let known = model.agents().filter_map(|a| Some((a.agent_id.clone(), a.state()?))).collect();
        assert_eq!(self.agents, known, "seed {seed}");
    }
}

/// All that a program can see, in order.
fn picture(model: &Model) -> Vec<String> {
    // By which monitors a call is heard of is the model's own business, and stands last.
    let calls = model.calls().map(|call| format!("{call:?}"));
    let calls = calls.map(|call| call.split(", heard: ").next().unwrap_or_default().to_owned());
    let agents = model.agents().map(|agent| format!("{agent:?}"));
    let devices = model.devices().map(|device| {
        // Who is on which calls, and where agents sit, their own changes tell.
        format!("{} {}", device.id, device.in_service)
    });
    let groups = model.skill_groups().map(|group| format!("{} {:?}", group.number, group.name));
    let counts = model.skill_groups().map(|group| {
        let mut counts: Vec<_> = group.agents_by_state().collect();
        counts.sort();
        format!("{} {counts:?}", group.number)
    });
    let announced = model.announced_calls().map(|call| format!("{call:?}"));
    let mut all: Vec<String> =
        calls.chain(agents).chain(devices).chain(groups).chain(counts).chain(announced).collect();
    all.sort();
    all
}

#[test]
fn where_no_change_is_told_nothing_is_different() {
    for seed in 0..4 {
        let (mut story, mut model) = (Story::new(seed), Model::new());
        let mut seen = picture(&model);
        for _ in 0..STEPS / 2 {
            for event in story.step().iter().filter(|event| event.bridge) {
                let told = model.apply(&heard(event, 0));
                let now = picture(&model);
                assert!(!told.is_empty() || now == seen, "seed {seed}: {:?}", event.message);
                seen = now;
            }
        }
    }
}

#[test]
fn no_call_stays_when_all_have_ended() {
    for seed in 0..STORIES {
        let (mut story, mut bridge, mut monitors) = (Story::new(seed), Model::new(), Model::new());
        let mut hear = |events: Vec<ctisp::peripheral::PeripheralEvent>| {
            for event in events {
                if event.bridge {
                    bridge.apply(&heard(&event, 0));
                }
                for phone in event.instruments.iter().filter_map(|phone| phone.parse().ok()) {
                    monitors.apply(&heard(&event, phone));
                }
            }
        };
        for _ in 0..STEPS {
            hear(story.step());
        }
        story.desk.centre.set_online(5000, false);
        hear(story.desk.messages());
        assert_eq!(bridge.calls().next(), None, "seed {seed}");
        assert_eq!(monitors.calls().next(), None, "seed {seed}");
        let left: Vec<_> = bridge.announced_calls().collect();
        assert!(left.is_empty(), "seed {seed}: {left:#?}");
        let devices = bridge.devices().filter(|device| !device.calls.is_empty()).count();
        assert_eq!(devices, 0, "seed {seed}");
    }
}

#[test]
fn a_model_that_was_cut_off_is_right_again_when_it_has_asked() {
    let (mut appeared, mut ended) = (0, 0);
    for seed in 0..STORIES {
        let (mut story, mut model) = (Story::new(seed), Model::new());
        // Who signs in while nothing can be heard cannot be known: all have been seen before.
        for agent in PHONES.map(|phone| (phone - 2000).to_string()) {
            let _ = story.desk.ask(crate::desk::login(&agent, &crate::desk::instrument(&agent)));
        }
        for step in 0..STEPS {
            let cut_off = step % 60 >= 40;
            for event in story.step().iter().filter(|event| event.bridge && !cut_off) {
                model.apply(&heard(event, 0));
            }
            match step % 60 {
                39 => drop(model.connection_lost()),
                59 => {
                    let changes = resynchronise(&mut model, &mut story.desk);
                    let last = changes.last();
                    assert_eq!(last, Some(&Change::Resynchronised { unsure: 0 }), "seed {seed}");
                    let is = |c: &&Change| matches!(c, Change::CallAppeared { .. });
                    appeared += changes.iter().filter(is).count();
                    let is = |c: &&Change| {
                        let why = CallEnd::WhileDisconnected;
                        matches!(c, Change::CallEnded { why: told, .. } if *told == why)
                    };
                    ended += changes.iter().filter(is).count();
                    let about = format!("seed {seed}, step {step}");
                    let phones: Vec<u32> = all_phones();
                    same(&model, &mut story.desk, &phones, &all_agents(), &about);
                }
                _ => {}
            }
        }
        story.desk.centre.set_online(5000, false);
        for event in story.desk.messages().iter().filter(|event| event.bridge) {
            model.apply(&heard(event, 0));
        }
        let left: Vec<_> = model.calls().filter(|call| !call.parties.is_empty()).collect();
        assert!(left.is_empty(), "seed {seed}: {left:#?}");
    }
    assert!(appeared > 20 && ended > 20, "{appeared} appeared, {ended} ended");
}
