//! Supervising calls: scenario 12. Agent 1001 supervises 1001 to 1010; call 1 is a customer's
//! with 1002.

use crate::consult::calls_only;
use crate::desk::*;
use ctisp::messages::*;
use ctisp::{
    AgentState, ControlFailureCode as Code, LocalConnectionState, Message, SilentMonitorStatus,
    StatusCode, SupervisoryAction as Action,
};

const CUSTOMER: &str = "5551234";

/// The supervisor is not ready, 1002 talks to a customer.
fn talking() -> Desk {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.available(&["1002"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3002")));
    desk.events();
    desk
}

fn supervise(action: Action) -> SuperviseCallReq {
    SuperviseCallReq {
        peripheral_id: PERIPHERAL,
        supervisory_action: action,
        supervisor_instrument: Some("3001".to_owned()),
        agent_id: Some("1002".to_owned()),
        ..Default::default()
    }
}

/// The request names the agent's connection, not the agent.
fn supervise_connection(action: Action, call: u32, device: &str) -> SuperviseCallReq {
    let connection = at(call, device);
    SuperviseCallReq {
        agent_id: None,
        agent_connection_call_id: connection.call_id,
        agent_connection_device_id_type: connection.device_id_type,
        agent_connection_device_id: connection.device_id,
        ..supervise(action)
    }
}

fn supervised(desk: &mut Desk, request: SuperviseCallReq) -> ctisp::wire::Connection {
    match desk.ask(request) {
        Ok(Message::SuperviseCallConf(conf)) => conf.connection(),
        other => panic!("{other:?}"),
    }
}

fn wrong_state(error: u32) -> Result<(), ctisp::peripheral::Refusal> {
    control(Code::INVALID_OBJECT_STATE, error)
}

#[test]
fn a_silent_monitor_is_a_call_of_its_own_and_leaves_the_customers_as_it_is() {
    let mut desk = talking();
    assert_eq!(supervised(&mut desk, supervise(Action::MONITOR)), at(1, "3002"));
    let events = desk.events();
    assert_eq!(
        calls_only(events),
        [
            "BEGIN_CALL call 2 at 3001 CALLTYPE_SUPERVISOR_MONITOR -> 3001 bridge",
            "CALL_SERVICE_INITIATED call 2 at 3001 LCS_INITIATE -> 3001 bridge",
            "CALL_ORIGINATED call 2 at 3001 LCS_INITIATE to 3002 DEVID_AGENT_DEVICE -> 3001 bridge",
            "BEGIN_CALL call 2 at 3002 CALLTYPE_SUPERVISOR_MONITOR -> 3002",
            "CALL_DELIVERED call 2 at 3002 LCS_ALERTING from 3001 CEC_SUPERVISOR_MONITOR \
             -> 3001 3002 bridge",
            "CALL_ESTABLISHED call 2 at 3002 LCS_CONNECT CEC_SUPERVISOR_MONITOR \
             -> 3001 3002 bridge",
            "AGENT_STATE 1001 TALKING group 101 TALKING -> 3001 bridge",
        ]
    );
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
}

/// CallState and SilentMonitorStatus of the calls at a device, by number.
fn at_device(
    desk: &mut Desk,
    instrument: &str,
) -> Vec<(LocalConnectionState, SilentMonitorStatus)> {
    let request = SnapshotDeviceReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some(instrument.to_owned()),
        ..Default::default()
    };
    let Ok(Message::SnapshotDeviceConf(conf)) = desk.ask(request) else { panic!("a snapshot") };
    let calls = conf.calls.iter();
    calls.map(|call| (call.call_state.unwrap(), call.silent_monitor_status.unwrap())).collect()
}

#[test]
fn a_snapshot_tells_which_side_of_a_silent_monitor_a_device_is() {
    let mut desk = talking();
    desk.told(supervise(Action::MONITOR));
    let talks = LocalConnectionState::CONNECT;
    let (none, target) = (SilentMonitorStatus::NONE, SilentMonitorStatus::TARGET);
    assert_eq!(at_device(&mut desk, "3002"), [(talks, none), (talks, target)]);
    assert_eq!(at_device(&mut desk, "3001"), [(talks, SilentMonitorStatus::INITIATOR)]);
}

#[test]
fn clear_ends_the_silent_monitor_and_the_supervisor_is_not_ready_again() {
    for by_connection in [false, true] {
        let mut desk = talking();
        desk.told(supervise(Action::MONITOR));
        let mut request = supervise(Action::CLEAR);
        if by_connection {
            let own = at(2, "3001");
            request.agent_id = None;
            request.supervisor_connection_call_id = own.call_id;
            request.supervisor_connection_device_id_type = own.device_id_type;
            request.supervisor_connection_device_id = own.device_id;
        }
        assert_eq!(supervised(&mut desk, request), at(1, "3002"));
        let events = desk.events();
        assert_eq!(
            calls_only(events),
            [
                "CALL_CONNECTION_CLEARED call 2 at 3001 LCS_NULL CEC_SUPERVISOR_CLEAR \
                 -> 3001 3002 bridge",
                "CALL_CONNECTION_CLEARED call 2 at 3002 LCS_NULL -> 3001 3002 bridge",
                "CALL_CLEARED call 2 at 3001 LCS_NULL -> 3001 3002 bridge",
                "AGENT_STATE 1001 NOT_READY group 101 NOT_READY -> 3001 bridge",
                "END_CALL call 2 at 3002 -> 3002",
                "END_CALL call 2 at 3001 -> 3001 bridge",
            ]
        );
        assert_eq!(desk.state_of("1002"), AgentState::TALKING);
        assert_eq!(desk.centre.calls_in_progress(), 1);
    }
}

#[test]
fn the_agent_goes_on_holding_consulting_and_hanging_up_while_listened_to() {
    let mut desk = talking();
    desk.not_ready(&["1003"]);
    desk.told(supervise(Action::MONITOR));
    desk.told(consult(at(1, "3002"), "3003"));
    desk.told(answer(at(3, "3003")));
    desk.told(reconnect(at(3, "3002"), at(1, "3002")));
    desk.told(hold(at(1, "3002")));
    assert_eq!(desk.state_of("1002"), AgentState::HOLD);
    desk.told(retrieve(at(1, "3002")));
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    desk.told(clear(at(1, "3002")));
    // With the last call of the agent the monitor is over too.
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    assert_eq!(desk.state_of("1002"), AgentState::AVAILABLE);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn the_monitor_ends_when_the_agent_leaves_by_a_transfer_or_is_signed_out() {
    let mut desk = talking();
    desk.not_ready(&["1003"]);
    desk.told(supervise(Action::MONITOR));
    desk.told(blind(at(1, "3002"), "3003"));
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    let mut desk = talking();
    desk.told(supervise(Action::MONITOR));
    let mut out = logout("1002");
    out.forced_flag = ctisp::ForcedFlag::TRUE;
    desk.told(out);
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn the_supervisor_may_hang_up_as_from_any_call_and_the_agent_has_no_hand_in_it() {
    let mut desk = talking();
    desk.told(supervise(Action::MONITOR));
    let foreign = control(Code::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    assert_eq!(desk.try_to(clear(at(2, "3002"))), foreign);
    assert_eq!(desk.try_to(hold(at(2, "3002"))), foreign);
    desk.not_ready(&["1003"]);
    let refused = desk.try_to(consult(at(2, "3001"), "3003"));
    assert_eq!(refused, wrong_state(13059), "a call that only listens cannot be passed on");
    desk.told(clear(at(2, "3001")));
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    assert_eq!(desk.centre.calls_in_progress(), 1);
}

#[test]
fn whisper_is_another_type_of_that_call_and_the_two_change_into_each_other() {
    let mut desk = talking();
    let begun = desk.told(supervise(Action::WHISPER));
    assert!(begun[0].starts_with("BEGIN_CALL call 2 at 3001 CALLTYPE_SUPERVISOR_WHISPER"));
    assert!(begun.iter().any(|event| {
        event.starts_with("CALL_ESTABLISHED call 2") && event.contains("CEC_SUPERVISOR_WHISPER")
    }));
    assert_eq!(
        desk.told(supervise(Action::MONITOR)),
        [
            "CALL_DATA_UPDATE call 2 at 3001 -> 3001 bridge",
            "CALL_DATA_UPDATE call 2 at 3002 -> 3002",
        ]
    );
    assert_eq!(desk.try_to(supervise(Action::MONITOR)), wrong_state(0), "it is one already");
    desk.told(supervise(Action::WHISPER));
    assert_eq!(desk.centre.calls_in_progress(), 2);
}

#[test]
fn silent_monitoring_needs_an_agent_who_talks_and_a_supervisor_who_is_not_ready() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    let monitor = || supervise(Action::MONITOR);
    assert_eq!(desk.try_to(monitor()), wrong_state(13145));
    desk.told(state("1002", AgentState::AVAILABLE));
    assert_eq!(desk.try_to(monitor()), wrong_state(0));
    desk.call_in("8001");
    assert_eq!(desk.try_to(monitor()), status(StatusCode::NO_CALL_ACTIVE), "it rings only");
    desk.told(answer(at(1, "3002")));
    desk.told(state("1001", AgentState::AVAILABLE));
    assert_eq!(desk.try_to(monitor()), wrong_state(0));
    desk.told(state("1001", AgentState::NOT_READY));
    desk.told(hold(at(1, "3002")));
    assert_eq!(desk.try_to(monitor()), wrong_state(13145));
    let held = supervise_connection(Action::MONITOR, 1, "3002");
    assert_eq!(desk.try_to(held), wrong_state(13095));
    desk.told(retrieve(at(1, "3002")));
    desk.told(state("1002", AgentState::WORK_READY));
    desk.told(clear(at(1, "3002")));
    assert_eq!(desk.state_of("1002"), AgentState::WORK_READY);
    assert_eq!(desk.try_to(monitor()), wrong_state(0));
}

#[test]
fn one_supervisor_at_a_time_listens_to_an_agent() {
    let mut desk = Desk::with(|config| config.teams[0].supervisors.push("1003".to_owned()));
    desk.not_ready(&["1001", "1003"]);
    desk.available(&["1002"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3002")));
    desk.told(supervise(Action::MONITOR));
    let second = || SuperviseCallReq {
        supervisor_instrument: Some("3003".to_owned()),
        ..supervise(Action::MONITOR)
    };
    assert_eq!(desk.try_to(second()), control(Code::RESOURCE_BUSY, 0));
    desk.told(supervise(Action::CLEAR));
    desk.told(second());
}

#[test]
fn barge_in_makes_a_conference_that_the_agent_controls() {
    let mut desk = talking();
    assert_eq!(supervised(&mut desk, supervise(Action::BARGE_IN)), at(3, "3002"));
    let events = desk.events();
    let all = format!("call 3 at {CUSTOMER}, call 3 at 3002, call 3 at 3001");
    let order: Vec<_> = calls_only(events)
        .into_iter()
        .filter(|event| !event.starts_with("AGENT_STATE") && !event.starts_with("CALL_DATA"))
        .collect();
    assert_eq!(
        order,
        [
            "CALL_HELD call 1 at 3002 LCS_HOLD -> 3002 bridge".to_owned(),
            "BEGIN_CALL call 2 at 3002 CALLTYPE_CONSULT -> 3002 bridge".to_owned(),
            "CALL_SERVICE_INITIATED call 2 at 3002 LCS_INITIATE -> 3002 bridge".to_owned(),
            "CALL_ORIGINATED call 2 at 3002 LCS_INITIATE to 3001 DEVID_AGENT_DEVICE -> 3002 bridge"
                .to_owned(),
            "BEGIN_CALL call 2 at 3001 CALLTYPE_SUPERVISOR_BARGEIN -> 3001".to_owned(),
            "CALL_DELIVERED call 2 at 3001 LCS_ALERTING from 3002 -> 3002 3001 bridge".to_owned(),
            "CALL_ESTABLISHED call 2 at 3001 LCS_CONNECT -> 3002 3001 bridge".to_owned(),
            format!(
                "CALL_CONFERENCED call 1 at 3002 and call 2 at 3001 by 3002 with 3001 LCS_CONNECT \
                 CEC_SUPERVISOR_BARGE_IN: {all} -> 3002 3001 bridge"
            ),
            "END_CALL call 2 at 3002 -> 3002 bridge".to_owned(),
        ]
    );
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
    let foreign = control(Code::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    desk.not_ready(&["1003"]);
    let mut add = consult(at(3, "3001"), "3003");
    add.consult_type = ctisp::ConsultType::CONFERENCE;
    assert_eq!(desk.try_to(add), foreign, "only the agent adds parties");
}

#[test]
fn barge_in_takes_the_place_of_the_silent_monitor() {
    let mut desk = talking();
    desk.told(supervise(Action::MONITOR));
    assert_eq!(supervised(&mut desk, supervise(Action::BARGE_IN)), at(4, "3002"));
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    assert_eq!(desk.centre.calls_in_progress(), 1);
}

#[test]
fn barge_in_joins_the_consult_call_that_the_agent_has_made_to_the_supervisor() {
    let mut desk = talking();
    desk.told(consult(at(1, "3002"), "3001"));
    assert_eq!(desk.try_to(supervise(Action::BARGE_IN)), status(StatusCode::NO_CALL_ACTIVE));
    desk.told(answer(at(2, "3001")));
    assert_eq!(supervised(&mut desk, supervise(Action::BARGE_IN)), at(3, "3002"));
    let events = desk.events();
    let joined = events.iter().filter(|event| event.starts_with("CALL_CONFERENCED"));
    let joined: Vec<_> = joined.collect();
    assert_eq!(joined.len(), 1);
    assert!(joined[0].contains("CEC_SUPERVISOR_BARGE_IN"), "{joined:?}");
    assert!(!events.iter().any(|event| event.starts_with("BEGIN_CALL")), "{events:?}");
    desk.told(supervise(Action::INTERCEPT));
}

#[test]
fn barge_in_is_refused_as_the_peripheral_has_it() {
    let mut desk = talking();
    let barge = || supervise(Action::BARGE_IN);
    let unknown = |error| control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, error);
    let connection = |call, device| supervise_connection(Action::BARGE_IN, call, device);
    assert_eq!(desk.try_to(connection(9, "3002")), unknown(13111));
    assert_eq!(desk.try_to(connection(1, "3005")), unknown(13113));
    desk.told(hold(at(1, "3002")));
    assert_eq!(desk.try_to(connection(1, "3002")), wrong_state(13095));
    assert_eq!(desk.try_to(barge()), status(StatusCode::NO_CALL_ACTIVE));
    desk.told(retrieve(at(1, "3002")));
    desk.told(make("3001", "9123"));
    assert_eq!(desk.try_to(barge()), control(Code::RESOURCE_BUSY, 0));
    desk.told(clear(at(2, "3001")));
    desk.told(barge());
    assert_eq!(desk.try_to(barge()), wrong_state(13096));
}

#[test]
fn intercept_leaves_the_customer_with_the_supervisor() {
    let mut desk = talking();
    let intercept = || supervise(Action::INTERCEPT);
    assert_eq!(desk.try_to(intercept()), wrong_state(13120), "only after a barge-in");
    desk.told(supervise(Action::BARGE_IN));
    assert_eq!(supervised(&mut desk, intercept()), at(3, "3002"));
    let events = desk.events();
    assert_eq!(
        calls_only(events),
        [
            "CALL_CONNECTION_CLEARED call 3 at 3002 LCS_NULL CEC_SUPERVISOR_INTERCEPT \
             -> 3002 3001 bridge",
            "AGENT_STATE 1002 AVAILABLE group 101 AVAILABLE -> 3002 bridge",
            "END_CALL call 3 at 3002 -> 3002",
        ]
    );
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    let conf = desk.ask(snapshot(at(3, "3001")));
    let Ok(Message::SnapshotCallConf(conf)) = conf else { panic!("{conf:?}") };
    assert_eq!(conf.call_type, Some(ctisp::CallType::SUPERVISOR_INTERCEPT));
    desk.told(clear(at(3, "3001")));
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn clear_ends_the_call_that_was_intercepted() {
    let mut desk = talking();
    desk.told(supervise(Action::BARGE_IN));
    desk.told(supervise(Action::INTERCEPT));
    assert_eq!(supervised(&mut desk, supervise(Action::CLEAR)), at(3, "3001"));
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn intercept_is_for_the_supervisor_who_has_barged_in() {
    let mut desk = Desk::with(|config| config.teams[0].supervisors.push("1003".to_owned()));
    desk.not_ready(&["1001", "1003"]);
    desk.available(&["1002"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3002")));
    desk.told(supervise(Action::BARGE_IN));
    let other = SuperviseCallReq {
        supervisor_instrument: Some("3003".to_owned()),
        ..supervise(Action::INTERCEPT)
    };
    assert_eq!(desk.try_to(other), wrong_state(13120));
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 13114);
    assert_eq!(desk.try_to(supervise_connection(Action::INTERCEPT, 3, "3005")), unknown);
    desk.told(supervise_connection(Action::INTERCEPT, 3, "3002"));
}

#[test]
fn clear_takes_the_supervisor_out_of_the_conference() {
    let mut desk = talking();
    desk.told(supervise(Action::BARGE_IN));
    assert_eq!(supervised(&mut desk, supervise(Action::CLEAR)), at(3, "3002"));
    let events = calls_only(desk.events());
    assert_eq!(
        events[0],
        "CALL_CONNECTION_CLEARED call 3 at 3001 LCS_NULL CEC_SUPERVISOR_CLEAR \
         -> 3002 3001 bridge"
    );
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    assert_eq!(desk.state_of("1002"), AgentState::TALKING);
    // Another time is possible.
    desk.told(supervise(Action::BARGE_IN));
}

#[test]
fn clear_is_refused_where_nothing_is_supervised() {
    let mut desk = talking();
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 13116);
    assert_eq!(desk.try_to(supervise(Action::CLEAR)), unknown);
    desk.told(make("3001", "9123"));
    assert_eq!(desk.try_to(supervise(Action::CLEAR)), unknown, "a call of one's own");
    let mut nobody = supervise(Action::CLEAR);
    nobody.agent_id = None;
    assert_eq!(desk.try_to(nobody), status(StatusCode::REQUIRED_DATA_MISSING));
}

#[test]
fn only_agents_of_the_own_teams_are_supervised() {
    let mut desk = talking();
    desk.not_ready(&["1012"]);
    desk.told(make("3012", "9123"));
    let foreign = control(Code::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    for action in [Action::MONITOR, Action::WHISPER, Action::BARGE_IN, Action::INTERCEPT] {
        let of = |agent: &str| SuperviseCallReq {
            agent_id: Some(agent.to_owned()),
            ..supervise(action)
        };
        assert_eq!(desk.try_to(of("1012")), foreign, "{action:?}");
        assert_eq!(desk.try_to(of("1001")), foreign, "{action:?} of oneself");
        let nobody = SuperviseCallReq { agent_id: None, ..supervise(action) };
        assert_eq!(desk.try_to(nobody), status(StatusCode::REQUIRED_DATA_MISSING), "{action:?}");
        let out = status(StatusCode::AGENT_NOT_LOGGED_ON);
        assert_eq!(desk.try_to(of("1005")), out, "{action:?}");
        let agent = SuperviseCallReq {
            supervisor_instrument: Some("3002".to_owned()),
            agent_id: Some("1001".to_owned()),
            ..supervise(action)
        };
        assert_eq!(desk.try_to(agent), foreign, "{action:?} by no supervisor");
    }
    let connection = supervise_connection(Action::BARGE_IN, 2, "3012");
    assert_eq!(desk.try_to(connection), foreign);
    let both = SuperviseCallReq {
        agent_id: Some("1001".to_owned()),
        ..supervise_connection(Action::BARGE_IN, 1, "3002")
    };
    assert_eq!(desk.try_to(both), control(Code::AGENT_NOT_PARTY_ON_CALL, 0));
}

#[test]
fn the_supervisor_must_be_known_and_signed_in() {
    let mut desk = talking();
    let by = |instrument: Option<&str>| SuperviseCallReq {
        supervisor_instrument: instrument.map(str::to_owned),
        ..supervise(Action::MONITOR)
    };
    assert_eq!(desk.try_to(by(None)), status(StatusCode::REQUIRED_DATA_MISSING));
    let unknown = control(Code::INVALID_CSTA_DEVICE_IDENTIFIER, 10004);
    assert_eq!(desk.try_to(by(Some("9999"))), unknown);
    assert_eq!(desk.try_to(by(Some("3009"))), status(StatusCode::AGENT_NOT_LOGGED_ON));
    let action = supervise(Action(5));
    assert_eq!(desk.try_to(action), status(StatusCode::INVALID_SUPERVISORY_ACTION));
    let elsewhere = SuperviseCallReq { peripheral_id: Some(1), ..supervise(Action::MONITOR) };
    assert_eq!(desk.try_to(elsewhere), status(StatusCode::INVALID_PERIPHERAL_ID));
}
