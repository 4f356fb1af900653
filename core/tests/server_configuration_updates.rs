//! Configuration acquisition over TCP: updates.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::*;
use ctisp::wire::Version;
use ctisp::{
    AgentState, ConfigAgentType, ConfigEndStatus, ConfigMsgMask, ConfigRecordType, ConfigType,
    EnabledService, Message, Server, StatusCode,
};
use server_support::blocks::*;
use server_support::raw::Raw;
use server_support::*;

/// A session that gets updates of those kinds, and has asked for no load.
fn updated(server: &Server, version: u8, kinds: ConfigMsgMask) -> Raw {
    let mut raw = Raw::open_with(server, version, kinds);
    ask(&mut raw, ConfigMsgMask::empty());
    assert_eq!(raw.so_far(), [], "asking for nothing is not answered");
    raw
}

fn change<R: Send + 'static>(
    server: &Server,
    what: impl FnOnce(&mut Simulator) -> R + Send + 'static,
) -> R {
    server.with(what).unwrap()
}

#[test]
fn a_key_changes_with_every_change_of_its_kind_and_with_no_other() {
    let server = server();
    let mut raw = Raw::open(&server, 25);
    let first = keys(&mut raw);
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    let second = keys(&mut raw);
    assert_ne!(second.agent_config_key, first.agent_config_key);
    let rest =
        ConfigKeyEvent { agent_config_key: first.agent_config_key.clone(), ..second.clone() };
    assert_eq!(rest, first);
    let groups = AgentConfig { skill_groups: vec![102], ..agent(1021) };
    change(&server, |centre| centre.configure_agent(groups)).unwrap();
    let third = keys(&mut raw);
    assert_ne!(third.agent_config_key, second.agent_config_key);
    assert_ne!(third.agent_config_key, first.agent_config_key);
}

#[test]
fn states_in_media_routing_domains_are_in_the_load_and_in_no_update() {
    let server = server();
    let _desk = available(&server, "3001");
    for version in [10, 20, 21, 25] {
        let blocks = load(&mut Raw::open(&server, version), ConfigMsgMask::AGENT);
        let records = agents(&blocks[0].records[0]);
        let (signed_in, out) = (&records[0], &records[1]);
        if version < 21 {
            assert_eq!(signed_in.num_mrds, None);
            continue;
        }
        assert_eq!((signed_in.num_mrds, &signed_in.flt_agent_mrd_id), (Some(1), &vec![1]));
        assert_eq!(signed_in.flt_agent_mrd_state, [AgentState::AVAILABLE]);
        assert_eq!(out.num_mrds, Some(0));
    }
    let mut raw = updated(&server, 25, ConfigMsgMask::AGENT);
    let changed = AgentConfig { skill_groups: vec![103], ..agent(1001) };
    change(&server, |centre| centre.configure_agent(changed)).unwrap();
    let update = block(&mut raw);
    let record = &agents(update.only())[0];
    assert_eq!(record.flt_skill_group_number, [103]);
    assert_eq!((record.num_mrds, record.flt_agent_mrd_state.len()), (None, 0));
}

#[test]
fn updates_begin_with_the_request_and_not_before() {
    let server = server();
    let mut silent = Raw::open_with(&server, 25, ALL);
    let mut told = updated(&server, 25, ALL);
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    assert_eq!(block(&mut told).kind(), ConfigMsgMask::AGENT);
    assert_eq!(silent.so_far(), []);
    keys(&mut silent);
    change(&server, |centre| centre.configure_agent(agent(1022))).unwrap();
    assert_eq!(silent.so_far(), [], "asking for keys is not asking for updates");
    load(&mut silent, ConfigMsgMask::SERVICE);
    change(&server, |centre| centre.configure_agent(agent(1023))).unwrap();
    assert_eq!(block(&mut silent).kind(), ConfigMsgMask::AGENT);
}

#[test]
fn updates_are_what_the_mask_of_open_req_names() {
    let server = server();
    let mut agents_only = updated(&server, 25, ConfigMsgMask::AGENT);
    let mut nothing = updated(&server, 25, ConfigMsgMask::empty());
    let group = SkillGroupConfig { number: 104, id: 204, name: "New".into(), mrd_id: None };
    change(&server, |centre| centre.configure_skill_group(group)).unwrap();
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    let update = block(&mut agents_only);
    assert_eq!(update.kind(), ConfigMsgMask::AGENT);
    assert_eq!(agents_only.so_far(), []);
    assert_eq!(nothing.so_far(), []);
}

#[test]
fn the_mask_of_the_request_narrows_that_of_open_req() {
    let server = server();
    let mut raw = Raw::open_with(&server, 25, ConfigMsgMask::AGENT | ConfigMsgMask::SERVICE);
    let narrower = ConfigRequestEvent {
        config_msg_mask: ConfigMsgMask::AGENT | ConfigMsgMask::SKILL_GROUP,
        ..ConfigRequestEvent::default()
    };
    raw.send(&narrower.into());
    raw.so_far();
    let group = SkillGroupConfig { number: 104, id: 204, name: "New".into(), mrd_id: None };
    change(&server, |centre| centre.configure_skill_group(group)).unwrap();
    let service = ServiceConfig { name: "Other".into(), ..Config::demo().services[0].clone() };
    change(&server, |centre| centre.configure_service(service)).unwrap();
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    assert_eq!(block(&mut raw).kind(), ConfigMsgMask::AGENT);
    assert_eq!(raw.so_far(), []);
}

#[test]
fn each_kind_is_updated_for_the_versions_that_have_it() {
    let server = server();
    let mut sessions: Vec<_> = (10..=25).map(|v| (v, updated(&server, v, ALL))).collect();
    type Change = fn(&mut Simulator) -> Result<(), ChangeError>;
    let changes: [(ConfigMsgMask, u8, Change); 7] = [
        (ConfigMsgMask::SKILL_GROUP, 10, |centre| {
            centre.configure_skill_group(SkillGroupConfig {
                number: 104,
                id: 204,
                name: "New".into(),
                mrd_id: None,
            })
        }),
        (ConfigMsgMask::CALL_TYPE, 11, |centre| {
            centre.configure_call_type(CallTypeConfig { id: 33, name: "New".into() })
        }),
        (ConfigMsgMask::SERVICE, 10, |centre| {
            centre.configure_service(ServiceConfig {
                number: 13,
                id: 23,
                name: "New".into(),
                call_type_id: 33,
                skill_groups: vec![104],
                mrd_id: None,
            })
        }),
        (ConfigMsgMask::AGENT, 10, |centre| centre.configure_agent(agent(1021))),
        (ConfigMsgMask::AGENT_SERVICE, 24, |centre| {
            centre.set_agent_services("1021", &[EnabledService::AGENT_ANSWERS])
        }),
        (ConfigMsgMask::AGENT_DESK_SETTINGS, 22, |centre| {
            centre.configure_desk_settings(DeskSettingsConfig::new(7, "New"))
        }),
        (ConfigMsgMask::DEVICE, 10, |centre| {
            centre.configure_dialled_number(DialledNumber {
                number: "8010".into(),
                target: DialledTarget::Busy,
            })
        }),
    ];
    for (kind, since, what) in changes {
        change(&server, what).unwrap();
        for (version, raw) in &mut sessions {
            if *version < since {
                assert_eq!(raw.so_far(), [], "version {version}");
                continue;
            }
            let update = block(raw);
            assert_eq!(update.begin.config_type, ConfigType::UNSOLICITED);
            assert_eq!((update.kind(), update.status), (kind, ConfigEndStatus::SUCCESS));
            update.only();
        }
    }
}

#[test]
fn an_update_carries_the_new_key_and_says_what_became_of_the_record() {
    let server = server();
    let mut raw = updated(&server, 25, ConfigMsgMask::AGENT);
    let first = keys(&mut raw).agent_config_key;
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    let added = block(&mut raw);
    assert_eq!(added.begin.agent_config_key, keys(&mut raw).agent_config_key);
    assert_ne!(added.begin.agent_config_key, first);
    let types = |update: &Block| {
        let records = agents(update.only()).iter();
        records.map(|r| (r.login_id.clone().unwrap(), r.record_type.unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(types(&added), [("1021".into(), ConfigRecordType::ADD)]);
    let groups = AgentConfig { skill_groups: vec![102], ..agent(1021) };
    change(&server, |centre| centre.configure_agent(groups)).unwrap();
    assert_eq!(types(&block(&mut raw)), [("1021".into(), ConfigRecordType::CHANGE)]);
    change(&server, |centre| centre.remove_agent("1021")).unwrap();
    let removed = block(&mut raw);
    assert_eq!(types(&removed), [("1021".into(), ConfigRecordType::DELETE)]);
    assert_eq!(removed.begin.agent_config_key, first, "the configuration is what it was");
}

#[test]
fn changes_of_one_kind_that_follow_each_other_are_one_block() {
    let server = server();
    let mut raw = updated(&server, 25, ALL);
    change(&server, |centre| {
        for number in 1021..=1032 {
            centre.configure_agent(agent(number)).unwrap();
        }
        let group = SkillGroupConfig { number: 104, id: 204, name: "New".into(), mrd_id: None };
        centre.configure_skill_group(group).unwrap();
        centre.configure_agent(AgentConfig { skill_groups: vec![104], ..agent(1021) }).unwrap();
    });
    let first = block(&mut raw);
    let sizes: Vec<_> = first.records.iter().map(|message| agents(message).len()).collect();
    assert_eq!(sizes, [10, 2], "ten records in a message at most");
    // A record never refers to one that is told later.
    assert_eq!(block(&mut raw).kind(), ConfigMsgMask::SKILL_GROUP);
    assert_eq!(block(&mut raw).kind(), ConfigMsgMask::AGENT);
}

#[test]
fn a_phone_comes_and_goes_as_a_device_and_a_terminal() {
    let server = server();
    let mut raw = updated(&server, 25, ALL);
    let phone = |extension: &str| DeviceConfig {
        instrument: "SEP01".into(),
        extension: extension.into(),
        lines: Vec::new(),
    };
    let kinds = |raw: &mut Raw| {
        let mut types = Vec::new();
        for message in raw.so_far() {
            match message {
                Message::ConfigDeviceEvent(e) => {
                    types.extend(e.records.iter().map(|record| record.record_type.unwrap()));
                }
                Message::ConfigTerminalEvent(e) => {
                    types.extend(e.records.iter().map(|record| record.record_type.unwrap()));
                }
                _ => {}
            }
        }
        types
    };
    let (first, second) = (phone("3021"), phone("3022"));
    change(&server, |centre| centre.configure_device(first)).unwrap();
    assert_eq!(kinds(&mut raw), [ConfigRecordType::ADD; 2]);
    change(&server, |centre| centre.configure_device(second)).unwrap();
    let moved = [ConfigRecordType::DELETE, ConfigRecordType::ADD];
    assert_eq!(kinds(&mut raw), moved, "of the device alone: terminals never change");
    change(&server, |centre| centre.remove_device("SEP01")).unwrap();
    assert_eq!(kinds(&mut raw), [ConfigRecordType::DELETE; 2]);
}

#[test]
fn a_number_that_leads_to_a_service_changes_the_service_too() {
    let server = server();
    let mut raw = updated(&server, 25, ConfigMsgMask::SERVICE);
    change(&server, |centre| centre.remove_dialled_number("8001")).unwrap();
    let update = block(&mut raw);
    let Message::ConfigServiceEvent(event) = update.only() else { panic!() };
    assert_eq!(event.records[0].record_type, Some(ConfigRecordType::CHANGE));
    assert_eq!(
        (event.records[0].peripheral_number, &event.records[0].extension),
        (Some(11), &None)
    );
}

#[test]
fn services_of_an_agent_are_told_when_they_come_change_and_are_all_gone() {
    let server = server();
    let mut raw = updated(&server, 24, ConfigMsgMask::AGENT_SERVICE);
    let both = [EnabledService::AGENT_ANSWERS, EnabledService::AGENT_CALL_TRANSCRIPTION];
    let mut told = |services: &[EnabledService]| {
        let services = services.to_vec();
        change(&server, move |centre| centre.set_agent_services("1002", &services)).unwrap();
        let update = block(&mut raw);
        let Message::ConfigAgentServiceEvent(event) = update.only() else { panic!() };
        let record = &event.records[0];
        assert_eq!(record.agent_skill_target_id, Some(6002));
        (record.record_type.unwrap(), record.num_of_enabled_services.unwrap())
    };
    assert_eq!(told(&both[..1]), (ConfigRecordType::ADD, 1));
    assert_eq!(told(&both), (ConfigRecordType::CHANGE, 2));
    assert_eq!(load(&mut Raw::open(&server, 24), ConfigMsgMask::AGENT_SERVICE).len(), 1);
    assert_eq!(told(&[]), (ConfigRecordType::DELETE, 0));
}

#[test]
fn a_change_of_the_key_carries_the_old_one() {
    let server = server();
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    let mut raw = updated(&server, 25, ConfigMsgMask::AGENT);
    change(&server, |centre| centre.rename_agent("1021", "4711")).unwrap();
    let update = block(&mut raw);
    let record = &agents(update.only())[0];
    assert_eq!(record.record_type, Some(ConfigRecordType::CHANGE));
    assert_eq!(record.old_login_id.as_deref(), Some("1021"));
    assert_eq!(record.login_id.as_deref(), Some("4711"));
}

#[test]
fn updates_wait_for_the_end_of_the_load_and_a_second_request_is_refused_meanwhile() {
    let server = Server::builder().centre(large()).start().unwrap();
    let mut raw = Raw::open_with(&server, 25, ALL);
    // Both at once: the server must not have time to send the load in between.
    let mut bytes = Vec::new();
    for config_information in [ConfigMsgMask::AGENT, ConfigMsgMask::SERVICE] {
        let request = ConfigRequestEvent { config_information, ..ConfigRequestEvent::default() };
        Message::from(request).encode(Version::NEWEST, &mut bytes).unwrap();
    }
    raw.send_bytes(&bytes);
    let begin = raw.next();
    assert!(matches!(begin, Message::ConfigBeginEvent(_)), "{begin:?}");
    change(&server, |centre| centre.configure_agent(agent(1021))).unwrap();
    let mut refused = 0;
    loop {
        match raw.next() {
            Message::FailureEvent(failure) => {
                assert_eq!(failure.status, StatusCode::UNSPECIFIED_FAILURE);
                refused += 1;
            }
            Message::ConfigAgentEvent(event) => {
                assert!(event.records.iter().all(|r| r.record_type == Some(ConfigRecordType::ADD)));
            }
            Message::ConfigEndEvent(end) => {
                assert_eq!(end.config_end_status, ConfigEndStatus::SUCCESS);
                break;
            }
            other => panic!("inside the load: {other:?}"),
        }
    }
    assert_eq!(refused, 1);
    let update = block(&mut raw);
    assert_eq!(update.begin.config_type, ConfigType::UNSOLICITED);
    assert_eq!(agents(update.only())[0].login_id.as_deref(), Some("1021"));
    assert_eq!(load(&mut raw, ConfigMsgMask::SERVICE).len(), 1, "now it may ask");
}

#[test]
fn who_becomes_a_supervisor_or_is_one_no_longer_is_an_agent_of_another_type() {
    let server = server();
    let mut raw = updated(&server, 25, ConfigMsgMask::AGENT);
    change(&server, |centre| {
        centre.change_team(1, TeamChange::SetSupervisors(vec!["1002".into()]))
    })
    .unwrap();
    let update = block(&mut raw);
    let types: Vec<_> = agents(update.only())
        .iter()
        .map(|record| (record.login_id.as_deref(), record.agent_type.unwrap()))
        .collect();
    assert_eq!(
        types,
        [(Some("1001"), ConfigAgentType::AGENT), (Some("1002"), ConfigAgentType::SUPERVISOR)]
    );
}
