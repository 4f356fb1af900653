//! Calls for a supervisor's help, as the desk settings have them made, and what counts of
//! supervising in the statistics.

use crate::consult::calls_only;
use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::DeskSettingsConfig;
use ctisp::{
    AgentState, ControlFailureCode as Code, DeskSettingsMask, Message, StatusCode,
    SupervisoryAction as Action,
};

/// 1002, who has those desk settings, talks to a customer in call 1; 1001, the supervisor, is not
/// ready.
fn talking(change: impl Fn(&mut DeskSettingsConfig)) -> Desk {
    let mut desk = Desk::with(|config| {
        let mut settings = DeskSettingsConfig::new(7, "tested");
        change(&mut settings);
        config.desk_settings = vec![settings];
        config.agents[1].desk_settings = Some(7);
    });
    desk.not_ready(&["1001"]);
    desk.available(&["1002"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3002")));
    desk.events();
    desk
}

fn assist() -> SupervisorAssistReq {
    let mut request = SupervisorAssistReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3002".to_owned()),
        ..Default::default()
    };
    request.set_connection(&at(1, "3002"));
    request
}

fn emergency() -> EmergencyCallReq {
    let mut request = EmergencyCallReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3002".to_owned()),
        ..Default::default()
    };
    request.set_connection(&at(1, "3002"));
    request
}

fn conferenced(events: &[String]) -> Vec<&String> {
    events.iter().filter(|event| event.starts_with("CALL_CONFERENCED")).collect()
}

#[test]
fn assist_consults_where_the_settings_do_not_ask_for_a_conference() {
    let mut desk = talking(|_| {});
    let conf = desk.ask(assist());
    let Ok(Message::SupervisorAssistConf(conf)) = conf else { panic!("{conf:?}") };
    assert_eq!(conf.connection(), at(2, "3002"));
    assert_eq!(
        calls_only(desk.events()),
        [
            "CALL_HELD call 1 at 3002 LCS_HOLD -> 3002 bridge",
            "AGENT_STATE 1002 HOLD group 101 HOLD -> 3002 bridge",
            "AGENT_STATE 1002 TALKING group 101 TALKING -> 3002 bridge",
            "BEGIN_CALL call 2 at 3002 CALLTYPE_ASSIST -> 3002 bridge",
            "CALL_SERVICE_INITIATED call 2 at 3002 LCS_INITIATE -> 3002 bridge",
            "CALL_ORIGINATED call 2 at 3002 LCS_INITIATE to 3001 DEVID_AGENT_DEVICE -> 3002 bridge",
            "BEGIN_CALL call 2 at 3001 CALLTYPE_ASSIST -> 3001",
            "CALL_DELIVERED call 2 at 3001 LCS_ALERTING from 3002 -> 3002 3001 bridge",
        ]
    );
}

#[test]
fn assist_and_emergency_make_a_conference_at_once_where_their_settings_say_so() {
    for (assists, emergencies) in [(true, false), (false, true)] {
        let settings = |desk: &mut DeskSettingsConfig| {
            desk.supervisor_assist_call_method = assists;
            desk.emergency_call_method = emergencies;
        };
        let mut desk = talking(settings);
        assert_eq!(!conferenced(&desk.told(assist())).is_empty(), assists);
        let mut desk = talking(settings);
        assert_eq!(!conferenced(&desk.told(emergency())).is_empty(), emergencies);
    }
}

#[test]
fn a_conference_at_once_rings_at_the_supervisor_who_joins_by_answering() {
    let mut desk = talking(|desk| desk.supervisor_assist_call_method = true);
    let conf = desk.ask(assist());
    let Ok(Message::SupervisorAssistConf(conf)) = conf else { panic!("{conf:?}") };
    assert_eq!(conf.connection(), at(3, "3002"), "the call that there is now");
    let events = desk.events();
    let joined = conferenced(&events);
    assert_eq!(joined.len(), 1);
    assert!(joined[0].contains("by 3002 with 3001 LCS_CONNECT CEC_SUPERVISOR_ASSIST"));
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    desk.told(answer(at(3, "3001")));
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    desk.told(clear(at(3, "3002")));
    assert_eq!(desk.centre.calls_in_progress(), 1, "customer and supervisor go on");
}

#[test]
fn assist_needs_the_permission_of_the_settings_and_an_emergency_none() {
    let mut desk = talking(|desk| desk.mask -= DeskSettingsMask::SUPERVISOR_CALLS_ALLOWED);
    let forbidden = control(Code::PRIVILEGE_VIOLATION_ON_CALLED_DEVICE, 0);
    assert_eq!(desk.try_to(assist()), forbidden);
    assert_eq!(desk.try_to(emergency()), Ok(()));
}

#[test]
fn the_call_that_help_is_for_must_be_the_agents_and_talk() {
    let mut desk = talking(|_| {});
    let mut other = assist();
    other.set_connection(&at(9, "3002"));
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 0);
    assert_eq!(desk.try_to(other), unknown);
    desk.told(hold(at(1, "3002")));
    assert_eq!(desk.try_to(assist()), control(Code::NO_ACTIVE_CALL, 0));
    desk.told(retrieve(at(1, "3002")));
    desk.told(logout_forced("1001"));
    assert_eq!(desk.try_to(assist()), status(StatusCode::SUPERVISOR_NOT_FOUND));
    let mut nobody = assist();
    nobody.agent_instrument = Some("3009".to_owned());
    assert_eq!(desk.try_to(nobody), status(StatusCode::AGENT_NOT_LOGGED_ON));
}

fn logout_forced(agent: &str) -> SetAgentStateReq {
    SetAgentStateReq { forced_flag: ctisp::ForcedFlag::TRUE, ..logout(agent) }
}

fn counters(desk: &mut Desk, agent: &str) -> [u32; 6] {
    let request = QueryAgentStatisticsReq {
        peripheral_id: PERIPHERAL,
        agent_id: Some(agent.to_owned()),
        ..Default::default()
    };
    match desk.ask(request) {
        Ok(Message::QueryAgentStatisticsConf(conf)) => [
            conf.monitor_calls_session,
            conf.whisper_calls_session,
            conf.barge_in_calls_session,
            conf.intercept_calls_session,
            conf.emergency_calls_session,
            conf.internal_calls_session + conf.internal_calls_rcvd_session,
        ],
        other => panic!("{other:?}"),
    }
}

fn supervise(desk: &mut Desk, action: Action) {
    desk.told(SuperviseCallReq {
        peripheral_id: PERIPHERAL,
        supervisory_action: action,
        supervisor_instrument: Some("3001".to_owned()),
        agent_id: Some("1002".to_owned()),
        ..Default::default()
    });
}

#[test]
fn supervising_counts_for_the_supervisor_and_not_for_the_agent() {
    let mut desk = talking(|_| {});
    supervise(&mut desk, Action::MONITOR);
    supervise(&mut desk, Action::CLEAR);
    assert_eq!(counters(&mut desk, "1001"), [1, 0, 0, 0, 0, 0]);
    supervise(&mut desk, Action::MONITOR);
    supervise(&mut desk, Action::WHISPER);
    supervise(&mut desk, Action::CLEAR);
    assert_eq!(counters(&mut desk, "1001"), [2, 1, 0, 0, 0, 0]);
    supervise(&mut desk, Action::BARGE_IN);
    supervise(&mut desk, Action::CLEAR);
    assert_eq!(counters(&mut desk, "1001"), [2, 1, 1, 0, 0, 0]);
    supervise(&mut desk, Action::BARGE_IN);
    supervise(&mut desk, Action::INTERCEPT);
    supervise(&mut desk, Action::CLEAR);
    assert_eq!(counters(&mut desk, "1001"), [2, 1, 2, 1, 0, 0]);
    assert_eq!(counters(&mut desk, "1002")[..4], [0; 4]);
}

#[test]
fn an_emergency_call_counts_as_such() {
    let mut desk = talking(|_| {});
    desk.told(emergency());
    desk.told(answer(at(2, "3001")));
    desk.told(clear(at(2, "3002")));
    assert_eq!(counters(&mut desk, "1002"), [0, 0, 0, 0, 1, 0]);
}

fn recorded(events: &[String]) -> Vec<&str> {
    let recordings = events.iter().filter(|event| event.starts_with("NETWORK_RECORDING"));
    recordings.map(String::as_str).collect()
}

#[test]
fn an_emergency_starts_a_recording_where_the_settings_say_so() {
    let started = "NETWORK_RECORDING_STARTED call 1 at 3002 -> 3002 bridge";
    let mut desk = talking(|desk| desk.auto_record_on_emergency = true);
    assert!(recorded(&desk.told(assist())).is_empty(), "no emergency");
    let mut desk = talking(|_| {});
    assert!(recorded(&desk.told(emergency())).is_empty(), "the settings do not say so");
    for at_once in [false, true] {
        let mut desk = talking(|desk| {
            desk.auto_record_on_emergency = true;
            desk.emergency_call_method = at_once;
        });
        assert_eq!(recorded(&desk.told(emergency())), [started]);
    }
}

#[test]
fn the_recording_starts_without_a_supervisor_and_goes_on_in_the_conference() {
    let mut desk = talking(|desk| {
        desk.auto_record_on_emergency = true;
        desk.emergency_call_method = true;
    });
    desk.told(emergency());
    desk.told(answer(at(3, "3001")));
    let events = desk.told(clear(at(3, "3002")));
    assert_eq!(recorded(&events), ["NETWORK_RECORDING_ENDED call 3 at 3002 -> 3002 3001 bridge"]);
    let mut desk = talking(|desk| desk.auto_record_on_emergency = true);
    desk.told(logout_forced("1001"));
    assert_eq!(desk.try_to(emergency()), status(StatusCode::SUPERVISOR_NOT_FOUND));
    assert_eq!(recorded(&desk.events()).len(), 1);
}

#[test]
fn an_emergency_about_no_call_is_recorded_once_the_supervisor_answers() {
    let mut desk = talking(|desk| desk.auto_record_on_emergency = true);
    desk.told(clear(at(1, "3002")));
    desk.told(state("1002", AgentState::NOT_READY));
    let mut alone = emergency();
    alone.set_connection(&Default::default());
    assert!(recorded(&desk.told(alone)).is_empty(), "nobody talks yet");
    let events = desk.told(answer(at(2, "3001")));
    assert_eq!(recorded(&events), ["NETWORK_RECORDING_STARTED call 2 at 3002 -> 3002 3001 bridge"]);
}
