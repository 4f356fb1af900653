//! Configuration acquisition over TCP: keys and loads.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::*;
use ctisp::wire::Version;
use ctisp::{
    ConfigAgentType, ConfigDeviceType, ConfigEndStatus, ConfigKeyStatus, ConfigMsgMask,
    ConfigRecordType, ConfigType, DeskSettingsMask, Message, Server, StatusCode,
    WrapupDataIncomingMode,
};
use server_support::blocks::*;
use server_support::configured::Configured;
use server_support::raw::Raw;
use server_support::*;

/// All kinds, in the order of a load, with the version they came in.
const KINDS: [(ConfigMsgMask, u8); 10] = [
    (ConfigMsgMask::SERVICE, 10),
    (ConfigMsgMask::SKILL_GROUP, 10),
    (ConfigMsgMask::AGENT, 10),
    (ConfigMsgMask::AGENT_SERVICE, 24),
    (ConfigMsgMask::DEVICE, 10),
    (ConfigMsgMask::CALL_TYPE, 11),
    (ConfigMsgMask::MRD, 20),
    (ConfigMsgMask::PERIPHERAL, 22),
    (ConfigMsgMask::AGENT_DESK_SETTINGS, 22),
    (ConfigMsgMask::TERMINAL, 24),
];

#[test]
fn keys_are_eight_bytes_for_each_kind_that_the_version_has_one_for() {
    let server = server();
    for version in 10..=25 {
        let keys = keys(&mut Raw::open(&server, version));
        assert_eq!(keys.configkey_status, ConfigKeyStatus::SUCCESS);
        let fields = [
            (&keys.service_config_key, 10),
            (&keys.skill_group_config_key, 10),
            (&keys.agent_config_key, 10),
            (&keys.device_config_key, 10),
            (&keys.call_type_config_key, 11),
            (&keys.peripheral_config_key, 22),
            (&keys.agent_desk_settings_config_key, 22),
        ];
        for (key, since) in fields {
            assert_eq!(key.is_some(), version >= since, "version {version}");
            let zeros = key.iter().any(|key| key.len() != 8 || key.iter().all(|byte| *byte == 0));
            assert!(!zeros, "zeros would ask for a load");
        }
    }
}

#[test]
fn version_9_has_no_configuration_messages() {
    let server = server();
    let mut raw = Raw::open(&server, 9);
    for number in [230u32, 232] {
        raw.send_bytes(&[&[0, 0, 0, 0][..], &number.to_be_bytes()].concat());
        let answer = raw.next();
        let Message::FailureEvent(failure) = answer else { panic!("{answer:?}") };
        assert_eq!(failure.status, StatusCode::INVALID_MSG_TYPE_FOR_VERSION);
    }
    assert_eq!(keys(&mut Raw::open(&server, 10)).configkey_status, ConfigKeyStatus::SUCCESS);
}

#[test]
fn a_key_is_the_same_on_every_server_of_that_configuration_whatever_agents_do() {
    let (one, other) = (server(), server());
    let _desk = available(&one, "3001");
    let first = keys(&mut Raw::open(&one, 25));
    assert_eq!(first, keys(&mut Raw::open(&other, 25)));
    let mut smaller = Config::demo();
    smaller.agents.pop();
    smaller.teams.clear();
    let third = Server::builder().centre(smaller).start().unwrap();
    assert_ne!(first.agent_config_key, keys(&mut Raw::open(&third, 25)).agent_config_key);
}

#[test]
fn a_load_tells_all_kinds_of_the_version_in_order_and_ends_each_but_the_last_as_partial() {
    let server = Server::builder().start_on(Configured::new(Config::demo())).unwrap();
    for version in 10..=25 {
        let mut raw = Raw::open(&server, version);
        let blocks = load(&mut raw, ALL);
        let told: Vec<_> = blocks.iter().map(|block| block.kind()).collect();
        let wanted: Vec<_> =
            KINDS.iter().filter(|(_, since)| *since <= version).map(|(kind, _)| *kind).collect();
        assert_eq!(told, wanted, "version {version}");
        for block in &blocks {
            assert_eq!(block.begin.config_type, ConfigType::SOLICITED);
            assert!(!block.records.is_empty());
        }
    }
}

#[test]
fn begin_has_the_key_of_its_kind_alone() {
    let server = server();
    let mut raw = Raw::open(&server, 25);
    let keys = keys(&mut raw);
    for block in load(&mut raw, ALL) {
        let none = || ConfigBeginEvent {
            config_type: ConfigType::SOLICITED,
            config_information: block.kind(),
            ..ConfigBeginEvent::default()
        };
        let keys = keys.clone();
        let expected = match block.kind() {
            ConfigMsgMask::SERVICE => {
                ConfigBeginEvent { service_config_key: keys.service_config_key, ..none() }
            }
            ConfigMsgMask::SKILL_GROUP => {
                ConfigBeginEvent { skill_group_config_key: keys.skill_group_config_key, ..none() }
            }
            ConfigMsgMask::AGENT => {
                ConfigBeginEvent { agent_config_key: keys.agent_config_key, ..none() }
            }
            ConfigMsgMask::DEVICE => {
                ConfigBeginEvent { device_config_key: keys.device_config_key, ..none() }
            }
            ConfigMsgMask::CALL_TYPE => {
                ConfigBeginEvent { call_type_config_key: keys.call_type_config_key, ..none() }
            }
            ConfigMsgMask::PERIPHERAL => {
                ConfigBeginEvent { peripheral_config_key: keys.peripheral_config_key, ..none() }
            }
            ConfigMsgMask::AGENT_DESK_SETTINGS => ConfigBeginEvent {
                agent_desk_settings_config_key: keys.agent_desk_settings_config_key,
                ..none()
            },
            _ => none(),
        };
        assert_eq!(block.begin, expected);
    }
}

#[test]
fn the_load_is_what_the_request_names_whatever_the_mask_of_open_req() {
    let server = server();
    let mut raw = Raw::open_with(&server, 25, ConfigMsgMask::CALL_TYPE);
    let blocks = load(&mut raw, ConfigMsgMask::SKILL_GROUP | ConfigMsgMask::SERVICE);
    let told: Vec<_> = blocks.iter().map(Block::kind).collect();
    assert_eq!(told, [ConfigMsgMask::SERVICE, ConfigMsgMask::SKILL_GROUP]);
    // It may ask again, one request after the other.
    assert_eq!(load(&mut raw, ConfigMsgMask::MRD).len(), 1);
}

#[test]
fn a_message_has_one_to_ten_records_all_to_be_added() {
    let server = server();
    for version in 10..=25 {
        let blocks = load(&mut Raw::open(&server, version), ConfigMsgMask::AGENT);
        let sizes: Vec<_> = blocks[0].records.iter().map(|m| agents(m).len()).collect();
        assert_eq!(sizes, [10, 10], "version {version}");
        let records = blocks[0].records.iter().flat_map(agents);
        let add = Some(ConfigRecordType::ADD);
        assert!(records.clone().all(|record| record.record_type == add));
        let ids: Vec<_> = records.map(|record| record.login_id.clone().unwrap()).collect();
        assert_eq!(ids, (1001..=1020).map(|id: u32| id.to_string()).collect::<Vec<_>>());
    }
}

#[test]
fn the_records_tell_the_demo_centre() {
    let server = server();
    let blocks = load(&mut Raw::open(&server, 25), ALL);
    let of = |kind: ConfigMsgMask| {
        blocks.iter().find(|block| block.kind() == kind).map(|block| &block.records[0])
    };
    let Some(Message::ConfigServiceEvent(services)) = of(ConfigMsgMask::SERVICE) else { panic!() };
    let support = &services.records[0];
    assert_eq!(services.records.len(), 3);
    assert_eq!((support.flt_peripheral_id, support.peripheral_number), (Some(5000), Some(11)));
    assert_eq!(support.service_skill_target_id, Some(21));
    assert_eq!(support.peripheral_name.as_deref(), Some("Support"));
    assert_eq!(support.extension.as_deref(), Some("8001"));
    assert_eq!((support.num_service_members, &support.service_member), (Some(1), &vec![101]));
    assert_eq!(support.service_priority, [1]);

    let Some(Message::ConfigSkillGroupEvent(groups)) = of(ConfigMsgMask::SKILL_GROUP) else {
        panic!()
    };
    let priority = &groups.records[2];
    assert_eq!(priority.peripheral_number, Some(103));
    assert_eq!(priority.skill_group_skill_target_id, Some(203));
    assert_eq!((priority.flt_mr_domain_id, priority.flt_skill_group_priority), (Some(1), Some(0)));
    assert_eq!(priority.flt_precision_queue_id, Some(0));
    assert_eq!(priority.flt_precision_queue_name.as_deref(), Some("NULL"));

    let records = agents(of(ConfigMsgMask::AGENT).unwrap());
    assert_eq!(records[0].agent_type, Some(ConfigAgentType::SUPERVISOR));
    let agent = &records[4];
    assert_eq!(agent.agent_type, Some(ConfigAgentType::AGENT));
    assert_eq!(agent.login_id.as_deref(), Some("1005"));
    assert_eq!(agent.agent_skill_target_id, Some(6005));
    assert_eq!(agent.agent_desk_settings_id, Some(u32::MAX), "-1: those of the peripheral");
    assert_eq!((agent.num_skills, &agent.flt_skill_group_number), (Some(2), &vec![101, 103]));
    assert_eq!(agent.flt_skill_group_priority, [0, 0]);

    let devices = blocks.iter().find(|block| block.kind() == ConfigMsgMask::DEVICE).unwrap();
    let devices: Vec<_> = devices
        .records
        .iter()
        .flat_map(|message| match message {
            Message::ConfigDeviceEvent(event) => event.records.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    let phone = devices.iter().find(|d| d.extension.as_deref() == Some("3001")).unwrap();
    assert_eq!(phone.device_type, Some(ConfigDeviceType::AGENT_DEVICE_EXTENSION));
    assert_eq!(phone.peripheral_number, Some(3001));
    let number = devices.iter().find(|d| d.dialed_number.as_deref() == Some("8001")).unwrap();
    assert_eq!(number.device_type, Some(ConfigDeviceType::ROUTE_POINT));
    assert_eq!(number.flt_service_id, Some(21));
    assert_eq!(devices.len(), 24);

    let Some(Message::ConfigCallTypeEvent(types)) = of(ConfigMsgMask::CALL_TYPE) else { panic!() };
    assert_eq!(types.records[1].flt_call_type_id, Some(32));
    assert_eq!(types.records[1].customer_definition_id, Some(0));
    assert_eq!(types.records[1].enterprise_name.as_deref(), Some("Sales"));
    let Some(Message::ConfigMrdEvent(mrds)) = of(ConfigMsgMask::MRD) else { panic!() };
    assert_eq!(mrds.records.len(), 1);
    assert_eq!(mrds.records[0].flt_mr_domain_id, Some(1));
    let Some(Message::ConfigPeripheralEvent(own)) = of(ConfigMsgMask::PERIPHERAL) else { panic!() };
    assert_eq!(own.records[0].config_peripheral_id, Some(5000));
    assert_eq!(own.records[0].default_agent_desk_settings_id, Some(0));
    let Some(Message::ConfigTerminalEvent(terminals)) = of(ConfigMsgMask::TERMINAL) else {
        panic!()
    };
    assert_eq!(terminals.records[0].terminal_device_name.as_deref(), Some("3001"));
    assert_eq!(terminals.records[0].num_instruments, Some(1));
    assert_eq!(terminals.records[0].instruments, ["3001"]);
    assert_eq!(of(ConfigMsgMask::AGENT_SERVICE), None, "no agent has a service");
}

#[test]
fn a_login_name_is_cut_for_sessions_below_version_20() {
    let server = Server::builder().start_on(Configured::new(Config::demo())).unwrap();
    for version in 11..=25 {
        let blocks = load(&mut Raw::open(&server, version), ConfigMsgMask::AGENT);
        let name = agents(&blocks[0].records[0])[0].login_name.as_ref().unwrap().len();
        assert_eq!(name, if version < 20 { 31 } else { 254 }, "version {version}");
    }
}

#[test]
fn without_any_configuration_there_are_no_keys_and_the_end_says_empty() {
    let server = Server::builder().start_on(Wrapped::new()).unwrap();
    for version in [10, 20, 25] {
        let mut raw = Raw::open(&server, version);
        let answer = keys(&mut raw);
        let none =
            ConfigKeyEvent { configkey_status: ConfigKeyStatus::NO_KEY_SUPPORT, ..answer.clone() };
        assert_eq!(answer, none);
        assert_eq!(answer.service_config_key, None);
        ask(&mut raw, ALL);
        let answer = raw.next();
        let Message::ConfigEndEvent(end) = answer else { panic!("{answer:?}") };
        assert_eq!(end.config_end_status, ConfigEndStatus::EMPTY);
    }
}

#[test]
fn kinds_that_the_version_lacks_or_nobody_has_configured_are_empty() {
    let server = server();
    for (version, kinds) in [
        (10, ConfigMsgMask::CALL_TYPE),
        (19, ConfigMsgMask::MRD | ConfigMsgMask::PERIPHERAL | ConfigMsgMask::TERMINAL),
        (25, ConfigMsgMask::AGENT_SERVICE),
    ] {
        let mut raw = Raw::open(&server, version);
        ask(&mut raw, kinds);
        let answer = raw.next();
        let Message::ConfigEndEvent(end) = answer else { panic!("{answer:?}") };
        assert_eq!(end.config_end_status, ConfigEndStatus::EMPTY);
        assert!(end.text.is_some());
    }
}

#[test]
fn a_request_may_be_for_one_peripheral() {
    let mut config = Config::demo();
    let other = PeripheralConfig { id: 5001, ..config.peripheral.clone() };
    config.other_peripherals.push(other);
    let server = Server::builder().centre(config).start().unwrap();
    let mut raw = Raw::open(&server, 25);
    let kinds = ConfigMsgMask::AGENT | ConfigMsgMask::PERIPHERAL | ConfigMsgMask::MRD;
    let request = |peripheral_id| ConfigRequestEvent {
        config_information: kinds,
        peripheral_id: Some(peripheral_id),
        ..ConfigRequestEvent::default()
    };
    raw.send(&request(5001).into());
    let (mrds, peripherals) = (block(&mut raw), block(&mut raw));
    assert_eq!((mrds.kind(), mrds.status), (ConfigMsgMask::MRD, ConfigEndStatus::PARTIAL));
    let Message::ConfigPeripheralEvent(event) = peripherals.only() else { panic!() };
    assert_eq!(event.records.len(), 1);
    assert_eq!(event.records[0].config_peripheral_id, Some(5001));
    assert_eq!(peripherals.status, ConfigEndStatus::SUCCESS);

    raw.send(&request(4711).into());
    let answer = raw.next();
    let Message::ConfigEndEvent(end) = answer else { panic!("{answer:?}") };
    assert_eq!(end.config_end_status, ConfigEndStatus::EMPTY);
    let request = ConfigRequestKeyEvent { peripheral_id: Some(4711), ..Default::default() };
    raw.send(&request.into());
    let answer = raw.next();
    let Message::ConfigKeyEvent(keys) = answer else { panic!("{answer:?}") };
    assert_eq!(keys.configkey_status, ConfigKeyStatus::NO_KEY_SUPPORT);
}

#[test]
fn bits_without_a_meaning_are_an_invalid_mask() {
    let server = server();
    let mut raw = Raw::open(&server, 25);
    ask(&mut raw, ConfigMsgMask::from_bits_retain(0x400));
    let answer = raw.next();
    let Message::FailureEvent(failure) = answer else { panic!("{answer:?}") };
    assert_eq!(failure.status, StatusCode::INVALID_CONFIG_MSG_MASK);
}

#[test]
fn a_large_load_waits_for_the_client_and_does_not_cut_it_off() {
    let limits = ctisp::session::ServerConfig { send_limit: 150_000, ..Default::default() };
    let server = Server::builder().session(limits).centre(large()).start().unwrap();
    for version in [10, 25] {
        let mut raw = Raw::open(&server, version);
        ask(&mut raw, ConfigMsgMask::AGENT | ConfigMsgMask::SKILL_GROUP);
        // Nothing is read until the server has got as far as it goes without that.
        Raw::open(&server, 25).so_far();
        let groups = block(&mut raw);
        assert_eq!(groups.status, ConfigEndStatus::PARTIAL);
        let all = block(&mut raw);
        assert_eq!(all.status, ConfigEndStatus::SUCCESS);
        let ids: std::collections::BTreeSet<_> =
            all.records.iter().flat_map(agents).map(|r| r.login_id.clone().unwrap()).collect();
        assert_eq!(ids.len(), 4020);
    }
}

#[test]
fn the_client_of_the_library_gets_the_blocks_as_events() {
    let server = server();
    let client = connect(&server, ctisp::Services::empty())
        .version(Version::NEWEST)
        .config_msg_mask(ConfigMsgMask::AGENT)
        .open()
        .unwrap();
    let config_information = ConfigMsgMask::AGENT;
    let request = ConfigRequestEvent { config_information, ..ConfigRequestEvent::default() };
    client.send(&request.into()).unwrap();
    assert_eq!(expect!(client, ConfigBegin).config_information, ConfigMsgMask::AGENT);
    assert_eq!(expect!(client, ConfigAgent).records.len(), 10);
    assert_eq!(expect!(client, ConfigEnd).config_end_status, ConfigEndStatus::SUCCESS);
}

#[test]
fn desk_settings_are_told_and_agents_and_peripherals_refer_to_them() {
    let mut config = Config::demo();
    let mut desk = DeskSettingsConfig::new(7, "Strict");
    desk.mask = DeskSettingsMask::IDLE_REASON_REQUIRED;
    desk.wrapup_data_incoming_mode = WrapUp::RequiredWithData;
    desk.work_mode_timer = Some(std::time::Duration::from_secs(90));
    desk.auto_record_on_emergency = true;
    desk.default_device_port_address = Some("10.1.1.1".into());
    config.desk_settings.push(desk);
    config.agents[0].desk_settings = Some(7);
    let server = Server::builder().centre(config).start().unwrap();
    for version in 22..=25 {
        let mut raw = Raw::open(&server, version);
        let blocks = load(&mut raw, ConfigMsgMask::AGENT | ConfigMsgMask::AGENT_DESK_SETTINGS);
        let all = agents(&blocks[0].records[0]);
        assert_eq!(all[0].agent_desk_settings_id, Some(7));
        assert_eq!(all[1].agent_desk_settings_id, Some(u32::MAX));
        let Message::ConfigAgentDeskSettingsEvent(event) = blocks[1].only() else { panic!() };
        let ids: Vec<_> = event.records.iter().map(|r| r.agent_desk_settings_id).collect();
        assert_eq!(ids, [Some(0), Some(7)], "0: those that the peripheral refers to");
        let strict = &event.records[1];
        assert_eq!(strict.flt_desk_settings_mask, Some(DeskSettingsMask::IDLE_REASON_REQUIRED));
        assert_eq!(
            strict.flt_wrap_up_data_incoming_mode,
            Some(WrapupDataIncomingMode::REQUIRED_WITH_WRAPUP_DATA)
        );
        assert_eq!(
            (strict.flt_work_mode_timer, strict.flt_ring_no_answer_time),
            (Some(90), Some(0))
        );
        assert_eq!(strict.flt_auto_record_on_emergency, Some(1));
        assert_eq!(strict.flt_default_device_port_address.as_deref(), Some("10.1.1.1"));
        assert_eq!(strict.play_zip_tone.is_some(), version >= 23);
    }
}

#[test]
fn a_request_in_an_older_layout_is_understood() {
    let server = server();
    let mut raw = Raw::open(&server, 25);
    // ConfigInformation alone, as in version 10, and with PeripheralID, as in version 11.
    for body in [&[0, 0, 0, 16][..], &[0, 0, 0, 16, 0xff, 0xff, 0xff, 0xff]] {
        raw.send_bytes(&[&(body.len() as u32).to_be_bytes(), &232u32.to_be_bytes(), body].concat());
        assert_eq!(block(&mut raw).kind(), ConfigMsgMask::CALL_TYPE);
    }
}
