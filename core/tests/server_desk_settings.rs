//! AGENT_DESK_SETTINGS_REQ over TCP, and settings that a desktop feels.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::{Config, DeskSettingsConfig, WrapUp};
use ctisp::wire::Version;
use ctisp::{
    AcdSharedLineUsage, AgentState, Client, DeskSettingsMask, Error, Event, Message, PlayZipTone,
    Server, Services, StatusCode, WrapupDataIncomingMode, WrapupDataOutgoingMode,
};
use server_support::*;
use std::time::Duration;

/// A centre where 1001 has settings in which every field is another value.
fn centre() -> Config {
    let mut centre = Config::demo();
    centre.desk_settings = vec![DeskSettingsConfig {
        mask: DeskSettingsMask::AVAIL_AFTER_INCOMING | DeskSettingsMask::IDLE_REASON_REQUIRED,
        wrapup_data_incoming_mode: WrapUp::RequiredWithData,
        wrapup_data_outgoing_mode: WrapUp::Required,
        logout_non_activity_time: Some(Duration::from_secs(1800)),
        quality_recording_rate: 17,
        ring_no_answer_time: Some(Duration::from_secs(12)),
        ring_no_answer_dn: Some(8002),
        silent_monitor_warning_message: true,
        silent_monitor_audible_indication: true,
        supervisor_assist_call_method: true,
        emergency_call_method: true,
        auto_record_on_emergency: true,
        recording_mode: true,
        work_mode_timer: Some(Duration::from_secs(45)),
        default_device_port_address: Some("192.0.2.30".into()),
        play_zip_tone: true,
        acd_shared_line_usage: false,
        ..DeskSettingsConfig::new(7, "Senior")
    }];
    centre.agents[0].desk_settings = Some(7);
    centre
}

fn settings_of(agent: Option<&str>) -> AgentDeskSettingsReq {
    AgentDeskSettingsReq {
        peripheral_id: Some(5000),
        agent_id: agent.map(Into::into),
        ..Default::default()
    }
}

fn conf(client: &Client, agent: Option<&str>) -> AgentDeskSettingsConf {
    match client.request_message(settings_of(agent).into()).unwrap() {
        Message::AgentDeskSettingsConf(conf) => *conf,
        other => panic!("{other:?}"),
    }
}

#[test]
fn all_settings_are_told_in_every_version_as_far_as_it_has_them() {
    let server = Server::builder().centre(centre()).start().unwrap();
    for version in Version::all() {
        let client = connect(&server, Services::empty()).version(version).open().unwrap();
        let told = conf(&client, Some("1001"));
        let newer = version.number() >= 23;
        let expected = AgentDeskSettingsConf {
            invoke_id: told.invoke_id,
            peripheral_id: Some(5000),
            desk_settings_mask: DeskSettingsMask::AVAIL_AFTER_INCOMING
                | DeskSettingsMask::IDLE_REASON_REQUIRED,
            wrapup_data_incoming_mode: WrapupDataIncomingMode::REQUIRED_WITH_WRAPUP_DATA,
            wrapup_data_outgoing_mode: WrapupDataOutgoingMode::REQUIRED,
            logout_non_activity_time: 1800,
            quality_recording_rate: 17,
            ring_no_answer_time: 12,
            silent_monitor_warning_message: 1,
            silent_monitor_audible_indication: 1,
            supervisor_assist_call_method: 1,
            emergency_call_method: 1,
            auto_record_on_emergency: 1,
            recording_mode: 1,
            work_mode_timer: 45,
            ring_no_answer_dn: 8002,
            default_device_port_address: Some("192.0.2.30".into()),
            play_zip_tone: newer.then_some(PlayZipTone::ENABLED),
            acd_shared_line_usage: newer.then_some(AcdSharedLineUsage::PROHIBITED),
            ..Default::default()
        };
        assert_eq!(told, expected, "version {version}");
    }
}

#[test]
fn a_desktop_means_its_own_agent_unless_it_names_one() {
    let server = Server::builder().centre(centre()).start().unwrap();
    let desk = desk(&server, "3001");
    let nobody = refused(&desk, settings_of(None));
    assert_eq!(nobody, StatusCode::AGENT_NOT_LOGGED_ON);
    assert_eq!(conf(&desk, Some("1001")).work_mode_timer, 45, "who is about to sign in");
    desk.login("1001", "1001").unwrap();
    assert_eq!(conf(&desk, None).work_mode_timer, 45);
    assert_eq!(conf(&desk, Some("1002")).work_mode_timer, 0, "the rules of the centre");
}

#[test]
fn settings_are_refused_for_agents_and_peripherals_that_do_not_exist() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    assert_eq!(refused(&bridge, settings_of(None)), StatusCode::REQUIRED_DATA_MISSING);
    assert_eq!(refused(&bridge, settings_of(Some("nobody"))), StatusCode::INVALID_AGENT_DATA);
    let elsewhere = AgentDeskSettingsReq { peripheral_id: Some(1), ..settings_of(Some("1001")) };
    assert_eq!(refused(&bridge, elsewhere), StatusCode::INVALID_PERIPHERAL_ID);
}

#[test]
fn agents_without_settings_have_the_rules_of_the_centre() {
    let mut centre = Config::demo();
    centre.wrap_up = WrapUp::NotAllowed;
    centre.logout_reason_required = true;
    centre.delays.ring_no_answer = Some(Duration::from_secs(20));
    centre.delays.work = Some(Duration::from_secs(30));
    let server = Server::builder().centre(centre).start().unwrap();
    let plain = client(&server, Services::empty(), "plain");
    let told = conf(&plain, Some("1001"));
    assert_eq!(told.wrapup_data_incoming_mode, WrapupDataIncomingMode::NOT_ALLOWED);
    assert_eq!(told.wrapup_data_outgoing_mode, WrapupDataOutgoingMode::NOT_ALLOWED);
    assert_eq!((told.ring_no_answer_time, told.work_mode_timer), (20, 30));
    // All that is allowed, available after incoming calls, and the reason for logging out.
    assert_eq!(told.desk_settings_mask.bits(), 0x3ff1);
}

#[test]
fn the_work_mode_timer_ends_wrap_up_by_the_clock_of_the_centre() {
    let mut centre = centre();
    centre.desk_settings[0].wrapup_data_incoming_mode = WrapUp::Required;
    let server = Server::builder().centre(centre).stepped().start().unwrap();
    let desk = available(&server, "3001");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let connection = expect!(desk, CallDelivered).connection();
    desk.answer_call(connection.clone()).unwrap();
    server.hang_up(connection.call_id.unwrap());
    let state = |wanted: AgentState| {
        next(&desk, wanted.name().unwrap_or("a state"), |event| match event {
            Event::AgentState(event) if event.agent_state == wanted => Some(()),
            _ => None,
        })
    };
    state(AgentState::WORK_READY);
    server.step(Duration::from_millis(44_999)).unwrap();
    let quiet = so_far(&desk);
    assert!(!quiet.iter().any(|event| matches!(event, Event::AgentState(_))), "{quiet:?}");
    server.step(Duration::from_millis(1)).unwrap();
    state(AgentState::AVAILABLE);
}

#[test]
fn with_recording_mode_the_switch_records_what_the_client_asks_for() {
    let mut centre = centre();
    centre.desk_settings[0].mask = DeskSettingsMask::AVAIL_AFTER_INCOMING;
    let server = Server::builder().centre(centre).stepped().start().unwrap();
    let desk = available(&server, "3001");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let connection = expect!(desk, CallDelivered).connection();
    let start = || StartRecordingReq { peripheral_id: Some(5000), ..Default::default() };
    let stop = || StopRecordingReq { peripheral_id: Some(5000), ..Default::default() };
    let no_call = desk.request_message(start().into()).unwrap_err();
    assert!(matches!(no_call, Error::ControlFailure { .. }), "{no_call:?}");
    desk.answer_call(connection.clone()).unwrap();
    let Message::StartRecordingConf(_) = desk.request_message(start().into()).unwrap() else {
        panic!("no confirmation")
    };
    let started = expect!(desk, NetworkRecordingStarted);
    assert_eq!(started.connection(), connection);
    let other = server_support::desk(&server, "3002");
    let named = StopRecordingReq { agent_id: Some("1001".into()), ..stop() };
    let foreign = other.request_message(named.into()).unwrap_err();
    assert!(matches!(foreign, Error::ControlFailure { .. }), "{foreign:?}");
    let twice = desk.request_message(start().into()).unwrap_err();
    assert!(matches!(twice, Error::ControlFailure { .. }), "{twice:?}");
    let Message::StopRecordingConf(_) = desk.request_message(stop().into()).unwrap() else {
        panic!("no confirmation")
    };
    assert_eq!(expect!(desk, NetworkRecordingEnded).connection(), connection);
}

#[test]
fn without_recording_mode_an_application_has_to_record() {
    let server = server();
    let desk = available(&server, "3001");
    let start = StartRecordingReq { peripheral_id: Some(5000), ..Default::default() };
    assert_eq!(refused(&desk, start), StatusCode::FUNCTION_NOT_AVAILABLE);
}
