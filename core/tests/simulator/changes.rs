//! Parts that come, change and go while the centre runs.

use crate::desk::*;
use ctisp::messages::{LoginSkillGroup, QueryAgentStateReq, SetAgentStateReq, SnapshotDeviceReq};
use ctisp::peripheral::simulator::*;
use ctisp::peripheral::{ConfigChange, Peripheral};
use ctisp::{AgentState, ConfigRecordType, StatusCode};
use std::time::Duration;

fn agent(id: &str, skill_groups: &[u32]) -> AgentConfig {
    let mut agent = Config::demo().agents.remove(0);
    agent.agent_id = id.into();
    agent.password = id.into();
    agent.icm_agent_id = id.parse::<i32>().unwrap() + 5000;
    agent.skill_groups = skill_groups.to_vec();
    agent
}

fn device(number: &str) -> DeviceConfig {
    DeviceConfig { instrument: number.into(), extension: number.into(), lines: Vec::new() }
}

fn service(number: u32, skill_group: u32) -> ServiceConfig {
    ServiceConfig {
        number,
        id: number + 10,
        name: "New".into(),
        call_type_id: 31,
        skill_groups: vec![skill_group],
        mrd_id: None,
    }
}

fn changes(desk: &mut Desk) -> Vec<ConfigRecordType> {
    std::iter::from_fn(|| desk.centre.take_config_change())
        .map(|ConfigChange { record_type, .. }| record_type)
        .collect()
}

fn invalid(answer: Result<(), ChangeError>, part: &str) {
    match answer {
        Err(ChangeError::Invalid(error)) => assert!(error.to_string().contains(part), "{error}"),
        other => panic!("{other:?}"),
    }
}

fn in_use(answer: Result<(), ChangeError>) {
    assert!(matches!(answer, Err(ChangeError::InUse(_))), "{answer:?}");
}

fn unknown(answer: Result<(), ChangeError>) {
    assert!(matches!(answer, Err(ChangeError::Unknown(_))), "{answer:?}");
}

#[test]
fn new_parts_work_as_those_that_were_there_from_the_beginning() {
    let mut desk = Desk::new();
    let centre = &mut desk.centre;
    let group = SkillGroupConfig { number: 104, id: 204, name: "New".into(), mrd_id: None };
    centre.configure_skill_group(group).unwrap();
    centre.configure_agent(agent("1021", &[104])).unwrap();
    centre.configure_device(device("3021")).unwrap();
    centre.configure_service(service(13, 104)).unwrap();
    let number = DialledNumber { number: "8013".into(), target: DialledTarget::Service(13) };
    centre.configure_dialled_number(number).unwrap();
    desk.available(&["1021"]);
    desk.call_in("8013");
    assert_eq!(
        desk.events()[..2],
        [
            "AGENT_PRE_CALL 1021 group 104 -> 3021 bridge",
            "AGENT_STATE 1021 RESERVED group 104 RESERVED -> 3021 bridge",
        ]
    );
    desk.told(answer(at(1, "3021")));
    desk.told(clear(at(1, "3021")));
    assert_eq!(desk.state_of("1021"), AgentState::AVAILABLE);
}

#[test]
fn an_agent_who_is_removed_is_unknown_and_the_others_stay_who_they_are() {
    let mut desk = Desk::with(|config| config.teams.clear());
    desk.available(&["1002", "1020"]);
    desk.centre.remove_agent("1001").unwrap();
    let answer = desk.try_to(login("1001", "3001"));
    assert!(answer.is_err(), "{answer:?}");
    desk.call_in("8001");
    assert_eq!(desk.events()[0], "AGENT_PRE_CALL 1002 group 101 -> 3002 bridge");
    assert_eq!(desk.state_of("1020"), AgentState::AVAILABLE);
    unknown(desk.centre.remove_agent("1001"));
    let by_null = QueryAgentStateReq {
        peripheral_id: PERIPHERAL,
        mrd_id: 1,
        icm_agent_id: -1,
        agent_instrument: Some("3002".into()),
        ..QueryAgentStateReq::default()
    };
    assert!(desk.try_to(by_null).is_ok(), "a query that gives no ICMAgentID means nobody removed");
}

#[test]
fn an_agent_who_comes_again_takes_the_old_place() {
    let mut desk = Desk::with(|config| config.teams.clear());
    for _ in 0..3 {
        desk.centre.remove_agent("1001").unwrap();
        desk.centre.configure_agent(agent("1001", &[102])).unwrap();
        desk.centre.remove_device("3001").unwrap();
        desk.centre.configure_device(device("3001")).unwrap();
    }
    assert_eq!(desk.centre.config().agents.len(), 20);
    assert_eq!(desk.centre.config().devices.len(), 20);
    desk.available(&["1001"]);
    desk.call_in("8002");
    assert_eq!(desk.events()[0], "AGENT_PRE_CALL 1001 group 102 -> 3001 bridge");
}

#[test]
fn what_is_in_use_is_not_removed_and_nothing_has_changed() {
    let mut desk = Desk::with(|config| config.teams.clear());
    desk.available(&["1001"]);
    in_use(desk.centre.remove_agent("1001"));
    in_use(desk.centre.remove_device("3001"));
    in_use(
        desk.centre.configure_device(DeviceConfig { extension: "3099".into(), ..device("3001") }),
    );
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    invalid(
        desk.centre.remove_service(11).and(Ok(())).or_else(|error| match error {
            // The call comes before the number that leads there.
            ChangeError::InUse(_) => desk.centre.remove_skill_group(101),
            other => Err(other),
        }),
        "no such skill group: 101",
    );
    invalid(desk.centre.remove_call_type(31), "no such call type: 31");
    assert_eq!(changes(&mut desk), []);
    desk.told(clear(at(1, "3001")));
    invalid(desk.centre.remove_service(11), "no such service: 11");
    assert_eq!(desk.centre.config(), Desk::with(|config| config.teams.clear()).centre.config());
}

#[test]
fn members_of_teams_and_agents_that_the_centre_plays_are_needed() {
    let mut desk = Desk::new();
    invalid(desk.centre.remove_agent("1002"), "no such agent: 1002");
    in_use(desk.centre.rename_agent("1002", "4711"));
    desk.centre.configure_agent(agent("1021", &[101])).unwrap();
    let for_a_time = TeamChange::AddAgents { agents: vec!["1021".into()], temporary: true };
    desk.centre.change_team(1, for_a_time).unwrap();
    in_use(desk.centre.remove_agent("1021"));
    desk.centre.change_team(1, TeamChange::Restore).unwrap();
    desk.centre.remove_agent("1021").unwrap();
    let mut played = Desk::with(|config| {
        config.teams.clear();
        config.auto_agents = 20;
    });
    invalid(played.centre.remove_agent("1001"), "there are agents and devices for 19");
}

#[test]
fn a_part_that_does_not_fit_is_refused_and_told_why() {
    let mut desk = Desk::new();
    let centre = &mut desk.centre;
    invalid(centre.configure_agent(agent("1021", &[999])), "no such skill group: 999");
    let long = AgentConfig { agent_id: "123456789012".into(), ..agent("1021", &[]) };
    invalid(centre.configure_agent(long), "at most 11 fit");
    let twin = AgentConfig { icm_agent_id: 6001, ..agent("1021", &[]) };
    invalid(centre.configure_agent(twin), "icm_agent_id 6001 is used twice");
    invalid(
        centre.configure_device(DeviceConfig { extension: "3001".into(), ..device("3021") }),
        "extension 3001 is used twice",
    );
    invalid(centre.configure_service(service(13, 999)), "no such skill group: 999");
    let number = DialledNumber { number: "8013".into(), target: DialledTarget::Service(99) };
    invalid(centre.configure_dialled_number(number), "no such service: 99");
    unknown(centre.remove_skill_group(999));
    unknown(centre.remove_service(999));
    unknown(centre.remove_call_type(999));
    unknown(centre.remove_device("999"));
    unknown(centre.remove_dialled_number("999"));
    unknown(centre.set_agent_services("999", &[]));
    assert_eq!(changes(&mut desk), []);
    assert_eq!(desk.centre.config(), &Config::demo());
}

#[test]
fn what_did_not_fit_before_does_not_stand_in_the_way() {
    let mut desk = Desk::with(|config| config.agents[0].skill_groups.push(999));
    desk.centre.configure_agent(agent("1021", &[101])).unwrap();
    assert_eq!(changes(&mut desk), [ConfigRecordType::ADD]);
}

#[test]
fn an_available_agent_is_routed_by_the_new_skill_groups() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8002");
    assert!(desk.events().is_empty(), "the call waits for Sales");
    desk.centre.configure_agent(agent("1001", &[102])).unwrap();
    assert_eq!(desk.events()[0], "AGENT_PRE_CALL 1001 group 102 -> 3001 bridge");
    desk.told(answer(at(1, "3001")));
    desk.told(clear(at(1, "3001")));
    desk.call_in("8001");
    assert!(desk.events().is_empty(), "Support no more");
}

#[test]
fn new_skill_groups_do_not_bring_back_those_that_the_agent_has_left() {
    let mut desk = Desk::new();
    desk.not_ready(&["1005"]);
    let left = LoginSkillGroup { skill_group_number: Some(101), ..LoginSkillGroup::default() };
    desk.told(SetAgentStateReq { skill_groups: vec![left], ..logout("1005") });
    desk.centre.configure_agent(agent("1005", &[101, 102, 103])).unwrap();
    desk.told(state("1005", AgentState::AVAILABLE));
    desk.call_in("8001");
    assert!(desk.events().is_empty(), "Support was left");
    desk.call_in("8002");
    assert_eq!(desk.events()[0], "AGENT_PRE_CALL 1005 group 102 -> 3005 bridge");
}

#[test]
fn a_service_that_gets_another_skill_group_serves_those_who_wait() {
    let mut desk = Desk::new();
    desk.available(&["1011"]);
    desk.call_in("8001");
    assert!(desk.events().is_empty());
    desk.centre.configure_service(ServiceConfig { id: 21, ..service(11, 102) }).unwrap();
    assert_eq!(desk.events()[0], "AGENT_PRE_CALL 1011 group 102 -> 3011 bridge");
}

#[test]
fn calls_stay_with_their_service_when_another_one_is_removed() {
    let mut desk = Desk::new();
    desk.available(&["1011"]);
    desk.call_in("8002");
    desk.told(answer(at(1, "3011")));
    desk.centre.remove_dialled_number("8001").unwrap();
    desk.centre.remove_service(11).unwrap();
    desk.call_in("8002");
    desk.events();
    // The second call waits for the service that now has another place.
    desk.available(&["1012"]);
    let look = SnapshotDeviceReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3012".into()),
        ..SnapshotDeviceReq::default()
    };
    assert!(desk.try_to(look).is_ok());
    assert_eq!(desk.state_of("1012"), AgentState::RESERVED);
}

#[test]
fn a_phone_with_another_extension_is_found_by_that() {
    let mut desk = Desk::new();
    let moved = DeviceConfig { extension: "3099".into(), ..device("3001") };
    desk.centre.configure_device(moved).unwrap();
    desk.not_ready(&["1001", "1002"]);
    assert!(desk.told(make("3002", "3099")).iter().any(|line| line.contains("at 3099")));
    let wrong = QueryAgentStateReq {
        peripheral_id: PERIPHERAL,
        mrd_id: 1,
        icm_agent_id: -1,
        agent_extension: Some("3001".into()),
        ..QueryAgentStateReq::default()
    };
    assert_eq!(desk.try_to(wrong), status(StatusCode::INVALID_AGENT_DATA));
}

#[test]
fn generated_callers_dial_the_numbers_that_there_are() {
    let mut desk = Desk::new();
    desk.centre.set_traffic(Some(TrafficConfig::new(3600)));
    desk.centre.remove_dialled_number("8001").unwrap();
    desk.centre.remove_dialled_number("8002").unwrap();
    desk.centre.advance(Duration::from_secs(600));
    assert_eq!(desk.centre.traffic_counts().arrived, 0, "there is nothing to dial");
    let number = DialledNumber { number: "8011".into(), target: DialledTarget::Service(11) };
    desk.centre.configure_dialled_number(number).unwrap();
    desk.centre.advance(Duration::from_secs(1200));
    assert!(desk.centre.traffic_counts().arrived > 0);
}

#[test]
fn an_agent_who_has_another_id_signs_in_by_that() {
    let mut desk = Desk::with(|config| config.teams.clear());
    invalid(desk.centre.rename_agent("1001", "1002"), "agent_id 1002 is used twice");
    desk.centre.rename_agent("1001", "1099").unwrap();
    assert!(desk.try_to(login("1001", "3001")).is_err());
    let mut request = login("1099", "3001");
    request.agent_password = Some("1001".into());
    desk.told(request);
    assert_eq!(desk.state_of("1099"), AgentState::NOT_READY);
    in_use(desk.centre.rename_agent("1099", "1001"));
}

#[test]
fn desk_settings_are_obeyed_as_soon_as_they_are_there() {
    let mut desk = Desk::with(|config| config.teams.clear());
    desk.not_ready(&["1001"]);
    let mut strict = DeskSettingsConfig::new(7, "Strict");
    strict.mask.insert(ctisp::DeskSettingsMask::LOGOUT_REASON_REQUIRED);
    let mut agent = agent("1001", &[101]);
    agent.desk_settings = Some(7);
    invalid(desk.centre.configure_agent(agent.clone()), "no such desk settings: 7");
    desk.centre.configure_desk_settings(strict).unwrap();
    desk.centre.configure_agent(agent).unwrap();
    invalid(desk.centre.remove_desk_settings(7), "no such desk settings: 7");
    let mut request = logout("1001");
    request.event_reason_code = 0;
    assert!(desk.try_to(request.clone()).is_err(), "a reason is required");
    desk.centre.configure_desk_settings(DeskSettingsConfig::new(7, "Mild")).unwrap();
    desk.told(request);
}

#[test]
fn the_record_of_a_call_keeps_the_names_of_those_who_are_removed() {
    let mut desk = Desk::with(|config| config.teams.clear());
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.told(clear(at(1, "3001")));
    let mut request = logout("1001");
    request.forced_flag = ctisp::ForcedFlag::TRUE;
    desk.told(request);
    assert!(desk.centre.termination_records().is_empty(), "the client may still write");
    desk.centre.remove_agent("1001").unwrap();
    let records = desk.centre.termination_records();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].agent_id.as_deref(), Some("1001"));
}
