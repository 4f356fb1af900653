//! Agents signing in and out: scenario 1; and the peripheral off line.

use crate::desk::*;
use ctisp::peripheral::{DeviceName, Peripheral};
use ctisp::{AgentState, ForcedFlag, SsoEnabled, StatusCode};

#[test]
fn login_is_told_then_not_ready_once_per_skill_group() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.told(login("1005", "3005")),
        [
            "AGENT_STATE 1005 LOGIN group 101 LOGIN -> 3005 bridge",
            "AGENT_STATE 1005 LOGIN group 103 LOGIN -> 3005 bridge",
            "AGENT_STATE 1005 NOT_READY group 101 NOT_READY -> 3005 bridge",
            "AGENT_STATE 1005 NOT_READY group 103 NOT_READY -> 3005 bridge",
        ]
    );
}

#[test]
fn agents_change_state_and_log_out_with_a_reason() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    assert_eq!(
        desk.told(state("1001", AgentState::AVAILABLE)),
        ["AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge"]
    );
    let mut break_time = state("1001", AgentState::NOT_READY);
    break_time.event_reason_code = 17;
    assert_eq!(
        desk.told(break_time),
        ["AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 17 -> 3001 bridge"]
    );
    assert_eq!(
        desk.told(logout("1001")),
        ["AGENT_STATE 1001 LOGOUT group 101 LOGOUT reason 3 -> 3001 bridge"]
    );
    assert_eq!(desk.state_of("1001"), AgentState::LOGOUT);
}

#[test]
fn an_agent_may_sign_in_at_any_free_phone() {
    let mut desk = Desk::new();
    desk.told(login("1001", "3020"));
    let name = DeviceName { agent_id: Some("1001"), ..DeviceName::default() };
    let device = desk.centre.find_device(&name).expect("the device");
    assert_eq!((device.instrument.as_str(), device.state), ("3020", AgentState::NOT_READY));
}

#[test]
fn single_sign_on_needs_no_password() {
    let mut desk = Desk::new();
    let mut request = login("1001", "3001");
    request.agent_password = None;
    request.sso_enabled = Some(SsoEnabled::ENABLED);
    assert_eq!(desk.try_to(request), Ok(()));
}

#[test]
fn authentication_alone_changes_no_state() {
    let mut desk = Desk::new();
    let mut request = login("1001", "3001");
    request.forced_flag = ForcedFlag::AUTHENTICATE_ONLY;
    assert!(desk.told(request).is_empty());
    assert_eq!(desk.state_of("1001"), AgentState::LOGOUT);
}

#[test]
fn a_forced_login_puts_the_one_before_out() {
    let mut desk = Desk::new();
    desk.told(login("1002", "3001"));
    let mut request = login("1001", "3001");
    request.forced_flag = ForcedFlag::TRUE;
    let events = desk.told(request);
    assert_eq!(events[0], "AGENT_STATE 1002 LOGOUT group 101 LOGOUT -> 3001 bridge");
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
}

#[test]
fn a_forced_logout_hangs_up_and_loses_no_caller_in_limbo() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let mut request = logout("1001");
    request.forced_flag = ForcedFlag::TRUE;
    let events = desk.told(request);
    let last = "AGENT_STATE 1001 LOGOUT group 101 LOGOUT reason 3 -> 3001 bridge";
    assert_eq!(events.last().map(String::as_str), Some(last));
    assert_eq!(desk.centre.calls_in_progress(), 0);
}

#[test]
fn devices_are_found_by_every_name_that_fits() {
    let mut desk = Desk::new();
    desk.told(login("1001", "3007"));
    let find = |extension, agent_id, instrument| {
        let name = DeviceName { extension, agent_id, instrument };
        desk.centre.find_device(&name).map(|device| device.instrument)
    };
    let found = Ok("3007".to_owned());
    assert_eq!(find(Some("3007"), None, None), found);
    assert_eq!(find(Some("3007"), Some("1001"), Some("3007")), found);
    assert_eq!(find(None, Some("1002"), Some("3008")), Ok("3008".to_owned()), "not signed in yet");
    assert_eq!(find(None, None, None), Err(StatusCode::REQUIRED_DATA_MISSING));
    assert_eq!(find(None, None, Some("4000")), Err(StatusCode::INVALID_AGENT_DATA));
    assert_eq!(find(None, Some("77"), None), Err(StatusCode::INVALID_AGENT_DATA));
    assert_eq!(find(None, Some("1002"), None), Err(StatusCode::AGENT_NOT_LOGGED_ON));
    let inconsistent = Err(StatusCode::INCONSISTENT_AGENT_DATA);
    assert_eq!(find(Some("3008"), None, Some("3007")), inconsistent);
    assert_eq!(find(None, Some("1001"), Some("3008")), inconsistent);
    assert_eq!(find(None, Some("1002"), Some("3007")), inconsistent);
}

#[test]
fn off_line_ends_all_calls_for_the_clients_and_agents_are_told_again_on_line() {
    let mut desk = Desk::new();
    desk.available(&["1001", "1002"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    assert!(desk.centre.set_online(5000, false));
    assert_eq!(
        desk.events(),
        [
            "SYSTEM SYS_PERIPHERAL_OFFLINE 5000 status 4 -> everyone",
            "END_CALL call 1 at 3001 -> 3001 bridge",
        ]
    );
    assert!(!desk.centre.peripherals()[0].online);
    assert_eq!(desk.centre.calls_in_progress(), 0);
    assert!(desk.centre.place_call("5551234", "8001", &[]).is_err());
    assert!(desk.try_to(state("1001", AgentState::AVAILABLE)).is_err());
    assert!(desk.centre.set_online(5000, true));
    assert_eq!(
        desk.events(),
        [
            "SYSTEM SYS_PERIPHERAL_ONLINE 5000 status 0 -> everyone",
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY -> 3001 bridge",
            "AGENT_STATE 1002 AVAILABLE group 101 AVAILABLE -> 3002 bridge",
        ]
    );
    assert!(!desk.centre.set_online(1, false), "no such peripheral");
}
