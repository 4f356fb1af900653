//! Requests that are refused, each with its codes.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::{PlaceCallError, WrapUp};
use ctisp::{
    AgentState, AgentWorkMode, CallMannerType, CallOption, CallPlacementType,
    ConnectionDeviceIdType, ControlFailureCode as Code, StatusCode,
};

/// A request of agent 1001 with one field changed, and what it is refused with.
macro_rules! refused {
    ($desk:ident, $request:expr, $expected:expr) => {{
        let request = $request;
        assert_eq!($desk.try_to(request.clone()), $expected, "{request:?}");
        assert!($desk.events().is_empty(), "a refused request has no effect");
    }};
    ($desk:ident, $request:expr, $($field:ident = $value:expr),+ ; $expected:expr) => {{
        let mut request = $request;
        $(request.$field = $value;)+
        refused!($desk, request, $expected);
    }};
}

#[test]
fn login_and_logout_name_agent_password_and_phone() {
    let mut desk = Desk::new();
    let request = || login("1001", "3001");
    refused!(desk, request(), agent_id = None; status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, request(), agent_password = None; status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, request(), agent_instrument = None; status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, login("77", "3001"), control(Code::INVALID_AGENT_ID_SPECIFIED, 0));
    refused!(desk, request(), agent_password = Some("x".to_owned());
        control(Code::INVALID_PASSWORD_SPECIFIED, 0));
    refused!(desk, login("1001", "4711"), control(Code::INVALID_LOGON_DEVICE_SPECIFIED, 10004));
    refused!(desk, request(), agent_work_mode = AgentWorkMode(9);
        status(StatusCode::INVALID_AGENT_WORK_MODE));
    let sales = LoginSkillGroup { skill_group_number: Some(102), skill_group_priority: Some(0) };
    refused!(desk, request(), skill_groups = vec![sales.clone()];
        control(Code::INVALID_SKILL_GROUP_SPECIFIED, 0));
    refused!(desk, request(), skill_groups = vec![sales.clone(); 11];
        status(StatusCode::INVALID_NUM_SKILL_GROUPS));
    refused!(desk, request(), peripheral_id = Some(1); status(StatusCode::INVALID_PERIPHERAL_ID));
    refused!(desk, request(), peripheral_id = None; status(StatusCode::INVALID_PERIPHERAL_ID));
}

#[test]
fn nobody_signs_in_twice_or_at_a_taken_phone() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    let twice = control(Code::SPECIFIED_AGENT_ALREADY_SIGNED_ON, 10102);
    refused!(desk, login("1001", "3001"), twice);
    refused!(desk, login("1001", "3002"), twice);
    refused!(desk, login("1002", "3001"), control(Code::SPECIFIED_EXTENSION_ALREADY_IN_USE, 0));
}

#[test]
fn logout_is_legal_only_from_not_ready_and_once() {
    let mut desk = Desk::new();
    refused!(desk, logout("1001"), control(Code::INVALID_OBJECT_STATE, 10101));
    desk.available(&["1001"]);
    refused!(desk, logout("1001"), control(Code::INVALID_OBJECT_STATE, 10112));
    refused!(desk, logout("1001"), agent_instrument = Some("3002".to_owned());
        status(StatusCode::INCONSISTENT_AGENT_DATA));
}

#[test]
fn a_phone_that_dials_keeps_its_agent() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.told(make("3001", "95551234"));
    refused!(desk, logout("1001"), control(Code::INVALID_OBJECT_STATE, 10112));
    refused!(
        desk,
        state("1001", AgentState::AVAILABLE),
        control(Code::INVALID_OBJECT_STATE, 10111)
    );
}

#[test]
fn states_are_reached_only_from_where_they_may() {
    let mut desk = Desk::new();
    let bad = control(Code::INVALID_OBJECT_STATE, 10108);
    refused!(desk, state("1001", AgentState::AVAILABLE), bad);
    desk.available(&["1001"]);
    refused!(desk, state("1001", AgentState::WORK_READY), bad);
    refused!(desk, state("1001", AgentState::TALKING), bad);
    refused!(desk, state("1001", AgentState(99)), control(Code::VALUE_OUT_OF_RANGE, 0));
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    refused!(
        desk,
        state("1001", AgentState::AVAILABLE),
        control(Code::INVALID_OBJECT_STATE, 10111)
    );
}

#[test]
fn reasons_and_wrap_up_data_are_asked_for_where_they_are_required() {
    let mut desk = Desk::with(|config| {
        config.logout_reason_required = true;
        config.not_ready_reason_required = true;
        config.wrap_up = WrapUp::RequiredWithData;
    });
    desk.not_ready(&["1001"]);
    refused!(desk, logout("1001"), event_reason_code = 0; control(Code::REASON_CODE_REQUIRED, 0));
    desk.told(state("1001", AgentState::AVAILABLE));
    refused!(desk, state("1001", AgentState::NOT_READY), control(Code::REASON_CODE_REQUIRED, 0));
    let call = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.centre.hang_up(call);
    desk.events();
    let ready = || state("1001", AgentState::AVAILABLE);
    refused!(desk, ready(), control(Code::WRAPUP_DATA_REQUIRED, 0));
    let mut data = set_data(at(1, "3001"));
    data.call_wrapup_data = Some("sold".to_owned());
    desk.told(data);
    assert_eq!(desk.try_to(ready()), Ok(()));
}

#[test]
fn without_wrap_up_there_is_no_work_state() {
    let mut desk = Desk::with(|config| config.wrap_up = WrapUp::NotAllowed);
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let bad = control(Code::INVALID_OBJECT_STATE, 10108);
    refused!(desk, state("1001", AgentState::WORK_READY), bad);
}

#[test]
fn calls_are_made_from_not_ready() {
    let mut desk = Desk::new();
    refused!(desk, make("3001", "3002"), control(Code::INVALID_CALLING_DEVICE, 0));
    refused!(desk, make("4711", "3002"), control(Code::INVALID_CALLING_DEVICE, 10004));
    desk.available(&["1001"]);
    let available = control(Code::INVALID_OBJECT_STATE, 10103);
    refused!(desk, make("3001", "3002"), available);
    refused!(desk, make("3001", "3002"), call_manner_type = CallMannerType::POLITE; available);
    desk.call_in("8001");
    desk.events();
    let reserved = control(Code::INVALID_OBJECT_STATE, 10106);
    refused!(desk, make("3001", "3002"), reserved);
    desk.told(answer(at(1, "3001")));
    refused!(desk, make("3001", "3002"), control(Code::INVALID_OBJECT_STATE, 0));
    desk.told(state("1001", AgentState::WORK_READY));
    desk.told(clear(at(1, "3001")));
    refused!(desk, belligerent("3001", "3002"), available);
}

#[test]
fn a_call_request_has_valid_fields() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    let request = || make("3001", "3002");
    refused!(desk, request(), dialed_number = None; status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, request(), agent_instrument = None; status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, make("3001", ""), control(Code::INVALID_DIALED_NUMBER, 0));
    refused!(desk, make("3001", "30x2"), status(StatusCode::INVALID_DIGITS));
    refused!(desk, request(), call_manner_type = CallMannerType(9);
        status(StatusCode::INVALID_CALL_MANNER_TYPE));
    refused!(desk, request(), call_placement_type = CallPlacementType(99);
        status(StatusCode::INVALID_CALL_PLACEMENT_TYPE));
    refused!(desk, request(), call_option = CallOption(99); status(StatusCode::INVALID_CALL_OPTION));
    refused!(desk, request(), call_placement_type = CallPlacementType::OUTBOUND;
        status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, request(), skill_group_number = Some(102);
        control(Code::INVALID_SKILL_GROUP_SPECIFIED, 0));
    let unknown = NamedVariable { name: "user.nothing".to_owned(), value: String::new() };
    refused!(desk, request(), named_variables = vec![unknown];
        status(StatusCode::NAMED_VARIABLE_NOT_CONFIGURED));
}

#[test]
fn call_control_needs_the_connection_in_the_right_state() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    let no_call = at(9, "3001");
    refused!(desk, answer(no_call.clone()), control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 0));
    refused!(desk, clear(no_call.clone()), control(Code::NO_CONNECTION_TO_CLEAR, 13044));
    refused!(desk, hold(no_call.clone()), control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 13081));
    refused!(desk, retrieve(no_call), control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 13090));
    desk.told(make("3001", "3002"));
    refused!(desk, answer(at(1, "3001")), control(Code::NO_CALL_TO_ANSWER, 0));
    refused!(desk, clear(at(1, "3002")), control(Code::INVALID_OBJECT_STATE, 0));
    refused!(desk, hold(at(1, "3001")), control(Code::NO_ACTIVE_CALL, 0));
    refused!(desk, answer(at(1, "3002")), agent_instrument = Some("3001".to_owned());
        control(Code::AGENT_NOT_PARTY_ON_CALL, 0));
    refused!(desk, answer(at(1, "3002")), connection_device_id = None;
        status(StatusCode::REQUIRED_DATA_MISSING));
    refused!(desk, answer(at(1, "3002")), connection_device_id_type = Some(ConnectionDeviceIdType(7));
        status(StatusCode::INVALID_CONNECTION_ID_TYPE));
    desk.told(answer(at(1, "3002")));
    refused!(desk, retrieve(at(1, "3001")), control(Code::NO_HELD_CALL, 0));
}

#[test]
fn a_call_without_id_is_the_one_that_rings() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    let unnamed = |device: &str| {
        let mut request = answer(at(1, device));
        request.connection_call_id = None;
        request
    };
    refused!(desk, unnamed("3002"), control(Code::NO_CALL_TO_ANSWER, 0));
    refused!(desk, unnamed("4711"), control(Code::INVALID_ANSWERING_DEVICE_SPECIFIED, 0));
    desk.told(make("3001", "3002"));
    assert_eq!(desk.try_to(unnamed("3002")), Ok(()));
}

#[test]
fn an_outside_party_is_not_under_control() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let foreign = control(Code::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    refused!(desk, clear(at(1, "5551234")), foreign);
}

#[test]
fn what_the_switch_lacks_is_an_invalid_feature() {
    let mut desk = Desk::new();
    refused!(desk, RegisterServiceReq::default(), control(Code::INVALID_FEATURE, 0));
}

#[test]
fn calls_from_outside_can_fail_too() {
    let mut desk = Desk::new();
    let mut place = |ani: &str, number: &str, variables: &[(u8, &str)]| {
        desk.centre.place_call(ani, number, variables)
    };
    let long = "x".repeat(41);
    assert_eq!(place("1", "8009", &[]), Err(PlaceCallError::Busy));
    assert_eq!(place("1", "3001", &[]), Err(PlaceCallError::NotObtainable));
    assert_eq!(place("1", "7777", &[]), Err(PlaceCallError::NotObtainable));
    assert_eq!(place("1", "8005", &[]), Err(PlaceCallError::NotObtainable), "for colleagues only");
    assert_eq!(place("1", "9123", &[]), Err(PlaceCallError::NotObtainable));
    assert_eq!(place(&long, "8001", &[]), Err(PlaceCallError::InvalidText));
    assert_eq!(place("1", "8001", &[(0, "x")]), Err(PlaceCallError::InvalidText));
    assert_eq!(place("1", "8001", &[(11, "x")]), Err(PlaceCallError::InvalidText));
    assert_eq!(place("1", "8001", &[(1, &long)]), Err(PlaceCallError::InvalidText));
    assert_eq!(desk.centre.calls_in_progress(), 0);
}
