//! Whatever is changed while the centre runs: it stands, and who heard of all changes knows it.

use crate::desk::*;
use ctisp::peripheral::simulator::*;
use ctisp::peripheral::{ConfigKind, ConfigRecord, Peripheral};
use ctisp::{AgentState, ConfigRecordType, EnabledService, ForcedFlag};
use std::collections::BTreeMap;
use std::time::Duration;

/// SplitMix64, so that a failing seed can be tried again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % u64::from(bound)) as u32
    }

    fn agent(&mut self) -> String {
        (1001 + self.below(8)).to_string()
    }

    fn groups(&mut self) -> Vec<u32> {
        let first = 101 + self.below(4);
        [first, 101 + self.below(4)].into_iter().take(1 + (first % 2) as usize).collect()
    }
}

/// What a client knows: the records by kind and key.
type Known = BTreeMap<(ConfigKind, String), ConfigRecord>;

/// The key of a record, and the one that it had before.
fn keys(record: &ConfigRecord) -> [Option<String>; 2] {
    let text = |number: &Option<u32>| number.map(|number| number.to_string());
    match record {
        ConfigRecord::Service(r) => [text(&r.peripheral_number), text(&r.old_peripheral_number)],
        ConfigRecord::SkillGroup(r) => [text(&r.peripheral_number), text(&r.old_peripheral_number)],
        ConfigRecord::Agent(r) => [r.login_id.clone(), r.old_login_id.clone()],
        ConfigRecord::AgentService(r) => [text(&r.agent_skill_target_id), None],
        ConfigRecord::Device(r) => [text(&r.peripheral_number), None],
        ConfigRecord::CallType(r) => [text(&r.flt_call_type_id), None],
        ConfigRecord::Mrd(r) => [text(&r.flt_mr_domain_id), None],
        ConfigRecord::Peripheral(r) => [text(&r.config_peripheral_id), None],
        ConfigRecord::DeskSettings(r) => [text(&r.agent_desk_settings_id), None],
        ConfigRecord::Terminal(r) => [r.terminal_device_name.clone(), None],
    }
}

/// A record as an update has it.
fn plain(mut record: ConfigRecord) -> ConfigRecord {
    if let ConfigRecord::Agent(agent) = &mut record {
        agent.num_mrds = None;
        agent.old_login_id = None;
        agent.flt_agent_mrd_id.clear();
        agent.flt_agent_mrd_state.clear();
    }
    record
}

fn loaded(centre: &Simulator) -> Known {
    let mut known = Known::new();
    for kind in ConfigKind::ALL {
        let places = 0..centre.config_places(*kind);
        for record in places.filter_map(|place| centre.config_record(*kind, place)) {
            let key = keys(&record)[0].clone().expect("a key");
            let twin = known.insert((*kind, key), plain(record));
            assert_eq!(twin, None, "two records of one key");
        }
    }
    known
}

fn update(known: &mut Known, centre: &mut Simulator) -> usize {
    let mut count = 0;
    while let Some(change) = centre.take_config_change() {
        count += 1;
        let kind = change.record.kind();
        let [key, old] = keys(&change.record);
        let key = key.expect("a key");
        let place = (kind, key.clone());
        match change.record_type {
            ConfigRecordType::ADD => {
                let twin = known.insert(place, plain(change.record));
                assert_eq!(twin, None, "{kind:?} {key} is added twice");
            }
            ConfigRecordType::CHANGE => {
                let before = known.remove(&(kind, old.unwrap_or(key)));
                assert!(before.is_some(), "what changes was there: {place:?}");
                known.insert(place, plain(change.record));
            }
            _ => assert!(known.remove(&place).is_some(), "what goes was there: {place:?}"),
        }
    }
    count
}

/// One change, that may be refused.
fn change(centre: &mut Simulator, chance: &mut Chance) -> Result<(), ChangeError> {
    let number = chance.below(6);
    match chance.below(17) {
        0 | 1 => {
            let mut agent = Config::demo().agents.remove(0);
            agent.agent_id = chance.agent();
            agent.password.clone_from(&agent.agent_id);
            agent.icm_agent_id = 7000 + chance.below(20) as i32;
            agent.skill_groups = chance.groups();
            agent.desk_settings = Some(chance.below(4)).filter(|id| *id > 0);
            centre.configure_agent(agent)
        }
        2 => centre.remove_agent(&chance.agent()),
        3 => centre.rename_agent(&chance.agent(), &chance.agent()),
        4 => {
            let both = [EnabledService::AGENT_ANSWERS, EnabledService::AGENT_CALL_TRANSCRIPTION];
            let services = &both[..chance.below(3) as usize];
            centre.set_agent_services(&chance.agent(), services)
        }
        5 => {
            let instrument = instrument(&chance.agent());
            let extension = (3001 + chance.below(12)).to_string();
            centre.configure_device(DeviceConfig { instrument, extension, lines: Vec::new() })
        }
        6 => centre.remove_device(&instrument(&chance.agent())),
        7 => {
            let id = 201 + chance.below(6);
            let group =
                SkillGroupConfig { number: 101 + number, id, name: "Group".into(), mrd_id: None };
            centre.configure_skill_group(group)
        }
        8 => centre.remove_skill_group(101 + number),
        9 => centre.configure_service(ServiceConfig {
            number: 11 + number,
            id: 21 + chance.below(8),
            name: "Service".into(),
            call_type_id: 31 + chance.below(4),
            skill_groups: chance.groups(),
            mrd_id: None,
        }),
        10 => centre.remove_service(11 + number),
        11 => centre.configure_call_type(CallTypeConfig { id: 31 + number, name: "Type".into() }),
        12 => centre.remove_call_type(31 + number),
        13 => {
            let mut desk = DeskSettingsConfig::new(1 + chance.below(4), "Desk");
            desk.play_zip_tone = number > 2;
            centre.configure_desk_settings(desk)
        }
        14 => centre.remove_desk_settings(1 + chance.below(4)),
        15 => centre.configure_dialled_number(DialledNumber {
            number: (8001 + number).to_string(),
            target: match chance.below(4) {
                0 => DialledTarget::Busy,
                service => DialledTarget::Service(10 + service),
            },
        }),
        _ => centre.remove_dialled_number(&(8001 + number).to_string()),
    }
}

#[test]
fn who_heard_of_all_changes_knows_what_a_new_load_would_tell() {
    let (mut made, mut refused) = (0, 0);
    for seed in 0..16 {
        let mut chance = Chance(seed);
        let mut desk = Desk::with(|config| {
            config.teams.clear();
            config.traffic = (seed % 4 == 1).then(|| TrafficConfig::new(20_000));
            config.auto_agents = if seed % 4 == 1 { 10 } else { 0 };
        });
        let mut known = loaded(&desk.centre);
        let mut now = 0;
        for _ in 0..150 {
            let agent = chance.agent();
            let _ = match chance.below(6) {
                0 => desk.ask(login(&agent, &instrument(&agent))),
                1 | 2 => desk.ask(state(&agent, AgentState::AVAILABLE)),
                3 => {
                    let mut request = logout(&agent);
                    request.forced_flag = ForcedFlag::TRUE;
                    desk.ask(request)
                }
                4 => desk.ask(make(&instrument(&agent), "8001")),
                _ => desk.ask(make(&instrument(&agent), "3002")),
            };
            let dialled = (8001 + chance.below(6)).to_string();
            let _ = desk.centre.place_call("5551234", &dialled, &[]);
            match change(&mut desk.centre, &mut chance) {
                Ok(()) => made += 1,
                Err(_) => refused += 1,
            }
            update(&mut known, &mut desk.centre);
            assert_eq!(known, loaded(&desk.centre), "seed {seed}");
            now += u64::from(chance.below(3_000));
            desk.centre.advance(Duration::from_millis(now));
            desk.messages();
        }
        for call in 0..2_000 {
            desk.centre.hang_up(at(call, "").call_id.unwrap_or_default());
        }
    }
    assert!(made > 500 && refused > 300, "both are tried: {made} made, {refused} refused");
}

#[test]
fn a_change_that_is_refused_is_not_told() {
    for seed in 100..120 {
        let mut chance = Chance(seed);
        let mut desk = Desk::new();
        for _ in 0..100 {
            let before = desk.centre.config().clone();
            if change(&mut desk.centre, &mut chance).is_err() {
                assert_eq!(desk.centre.config(), &before, "seed {seed}");
                assert_eq!(desk.centre.take_config_change(), None, "seed {seed}");
            }
            while desk.centre.take_config_change().is_some() {}
        }
    }
}
