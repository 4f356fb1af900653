//! Desk settings: the centre obeys them.

use crate::desk::*;
use ctisp::peripheral::simulator::{Config, DeskSettingsConfig, WrapUp};
use ctisp::{AgentState, ControlFailureCode, DeskSettingsMask};
use std::time::Duration;

/// 1001 has these settings, the others those of the centre.
fn with(change: impl Fn(&mut DeskSettingsConfig)) -> Desk {
    Desk::with(|config: &mut Config| {
        let mut settings = DeskSettingsConfig::new(5, "test");
        change(&mut settings);
        config.desk_settings = vec![settings];
        config.agents[0].desk_settings = Some(5);
        assert_eq!(config.check(), Ok(()));
    })
}

/// 1001 answers a routed call, and the caller hangs up.
fn take_call(desk: &mut Desk, call: u32) {
    let caller = desk.call_in("8001");
    desk.told(answer(at(call, "3001")));
    desk.centre.hang_up(caller);
    desk.events();
}

/// 1001 calls an outside party, which answers, and hangs up.
fn place_call(desk: &mut Desk, call: u32) {
    desk.told(make("3001", "9123"));
    desk.wait(1_000);
    desk.told(clear(at(call, "3001")));
}

#[test]
fn required_wrap_up_after_incoming_calls_leads_to_available() {
    let mut desk = with(|settings| {
        settings.wrapup_data_incoming_mode = WrapUp::Required;
        settings.work_mode_timer = Some(Duration::from_secs(40));
    });
    desk.available(&["1001"]);
    take_call(&mut desk, 1);
    assert_eq!(desk.state_of("1001"), AgentState::WORK_READY);
    desk.wait(39_999);
    assert_eq!(desk.state_of("1001"), AgentState::WORK_READY);
    desk.wait(40_000);
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
}

#[test]
fn required_wrap_up_after_outgoing_calls_leads_to_not_ready() {
    let mut desk = with(|settings| {
        settings.wrapup_data_outgoing_mode = WrapUp::Required;
        settings.work_mode_timer = Some(Duration::from_secs(40));
    });
    desk.not_ready(&["1001"]);
    place_call(&mut desk, 1);
    assert_eq!(desk.state_of("1001"), AgentState::WORK_NOT_READY);
    desk.wait(41_000);
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    desk.told(make("3001", "8009"));
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY, "nobody answered");
}

#[test]
fn incoming_calls_are_not_under_the_rule_for_outgoing_ones() {
    let mut desk = with(|settings| settings.wrapup_data_outgoing_mode = WrapUp::Required);
    desk.available(&["1001"]);
    take_call(&mut desk, 1);
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
    let mut desk = with(|settings| settings.wrapup_data_incoming_mode = WrapUp::Required);
    desk.not_ready(&["1001"]);
    place_call(&mut desk, 1);
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
}

#[test]
fn wrap_up_that_is_not_allowed_is_refused_by_direction() {
    let refused = control(ControlFailureCode::INVALID_OBJECT_STATE, 10_108);
    let ask = |incoming, outgoing, routed: bool| {
        let mut desk = with(|settings| {
            settings.wrapup_data_incoming_mode = incoming;
            settings.wrapup_data_outgoing_mode = outgoing;
        });
        desk.available(&["1001"]);
        if routed {
            desk.call_in("8001");
            desk.told(answer(at(1, "3001")));
        } else {
            desk.told(belligerent("3001", "9123"));
            desk.wait(1_000);
        }
        desk.try_to(state("1001", AgentState::WORK_READY))
    };
    assert_eq!(ask(WrapUp::NotAllowed, WrapUp::Optional, true), refused);
    assert_eq!(ask(WrapUp::NotAllowed, WrapUp::Optional, false), Ok(()));
    assert_eq!(ask(WrapUp::Optional, WrapUp::NotAllowed, false), refused);
    assert_eq!(ask(WrapUp::Optional, WrapUp::NotAllowed, true), Ok(()));
}

#[test]
fn wrap_up_with_data_ends_once_there_are_data() {
    let mut desk = with(|settings| settings.wrapup_data_incoming_mode = WrapUp::RequiredWithData);
    desk.available(&["1001"]);
    take_call(&mut desk, 1);
    let missing = control(ControlFailureCode::WRAPUP_DATA_REQUIRED, 0);
    assert_eq!(desk.try_to(state("1001", AgentState::AVAILABLE)), missing);
    assert_eq!(desk.try_to(state("1001", AgentState::NOT_READY)), missing);
    let mut data = set_data(at(1, "3001"));
    data.call_wrapup_data = Some("sold".to_owned());
    desk.told(data);
    assert_eq!(desk.try_to(state("1001", AgentState::AVAILABLE)), Ok(()));
}

#[test]
fn agents_are_available_after_calls_as_the_settings_say() {
    let after = |mask: DeskSettingsMask, placed: bool| {
        let mut desk = with(|settings| settings.mask = mask);
        if placed {
            desk.not_ready(&["1001"]);
            place_call(&mut desk, 1);
        } else {
            desk.available(&["1001"]);
            take_call(&mut desk, 1);
        }
        desk.state_of("1001")
    };
    let all = DeskSettingsConfig::new(1, "").mask;
    let (incoming, outgoing) =
        (DeskSettingsMask::AVAIL_AFTER_INCOMING, DeskSettingsMask::AVAIL_AFTER_OUTGOING);
    assert_eq!(after(all | incoming, false), AgentState::AVAILABLE);
    assert_eq!(after(all - incoming, false), AgentState::NOT_READY);
    assert_eq!(after(all | outgoing, true), AgentState::AVAILABLE);
    assert_eq!(after(all - outgoing, true), AgentState::NOT_READY);
}

#[test]
fn what_the_agent_asks_for_during_the_call_comes_before_the_settings() {
    let mut desk = with(|settings| settings.mask |= DeskSettingsMask::AVAIL_AFTER_OUTGOING);
    desk.not_ready(&["1001"]);
    desk.told(make("3001", "9123"));
    desk.wait(1_000);
    desk.told(state("1001", AgentState::NOT_READY));
    desk.told(clear(at(1, "3001")));
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
}

#[test]
fn an_abandoned_call_leaves_the_agent_available_whatever_the_settings_are() {
    let mut desk = with(|settings| {
        settings.mask -= DeskSettingsMask::AVAIL_AFTER_INCOMING;
        settings.wrapup_data_incoming_mode = WrapUp::Required;
    });
    desk.available(&["1001"]);
    let caller = desk.call_in("8001");
    desk.centre.hang_up(caller);
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
}

#[test]
fn a_routed_call_rings_as_long_as_the_settings_say_and_goes_to_their_number() {
    let mut desk = with(|settings| {
        settings.ring_no_answer_time = Some(Duration::from_secs(15));
        settings.ring_no_answer_dn = Some(8002);
    });
    desk.available(&["1001", "1002", "1011"]);
    desk.call_in("8001");
    desk.events();
    assert!(desk.wait(14_999).is_empty());
    let events = desk.wait(15_000);
    assert!(events.contains(
        &"AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 32767 -> 3001 bridge".to_owned()
    ));
    assert_eq!(desk.state_of("1011"), AgentState::RESERVED, "the agent of service 8002");
    assert_eq!(desk.state_of("1002"), AgentState::AVAILABLE);
    assert!(desk.wait(600_000).is_empty(), "1011 has no such settings: it rings for ever");
}

#[test]
fn reasons_are_asked_of_those_whose_settings_ask_for_them() {
    let mut desk = with(|settings| {
        settings.mask |=
            DeskSettingsMask::IDLE_REASON_REQUIRED | DeskSettingsMask::LOGOUT_REASON_REQUIRED;
    });
    desk.available(&["1001", "1002"]);
    let missing = control(ControlFailureCode::REASON_CODE_REQUIRED, 0);
    let mut not_ready = state("1001", AgentState::NOT_READY);
    assert_eq!(desk.try_to(not_ready.clone()), missing);
    not_ready.event_reason_code = 7;
    assert_eq!(desk.try_to(not_ready), Ok(()));
    let mut out = logout("1001");
    out.event_reason_code = 0;
    assert_eq!(desk.try_to(out.clone()), missing);
    out.event_reason_code = 9;
    assert_eq!(desk.try_to(out), Ok(()));
    assert_eq!(desk.try_to(state("1002", AgentState::NOT_READY)), Ok(()));
}

#[test]
fn who_does_nothing_is_signed_out() {
    let mut desk =
        with(|settings| settings.logout_non_activity_time = Some(Duration::from_secs(600)));
    desk.not_ready(&["1001", "1002"]);
    desk.wait(500_000);
    desk.told(state("1001", AgentState::NOT_READY));
    assert!(desk.wait(1_099_999).is_empty());
    assert_eq!(
        desk.wait(1_100_000),
        ["AGENT_STATE 1001 LOGOUT group 101 LOGOUT reason 50004 -> 3001 bridge"]
    );
    desk.wait(5_000_000);
    assert_eq!(desk.state_of("1002"), AgentState::NOT_READY, "1002 has no such settings");
}

#[test]
fn only_not_ready_is_doing_nothing() {
    let mut desk =
        with(|settings| settings.logout_non_activity_time = Some(Duration::from_secs(600)));
    desk.available(&["1001"]);
    desk.wait(5_000_000);
    assert_eq!(desk.state_of("1001"), AgentState::AVAILABLE);
    desk.told(state("1001", AgentState::NOT_READY));
    desk.told(make("3001", "9123"));
    desk.wait(5_001_000);
    desk.wait(9_000_000);
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    desk.told(clear(at(1, "3001")));
    desk.wait(9_599_999);
    assert_eq!(desk.state_of("1001"), AgentState::NOT_READY);
    desk.wait(9_600_000);
    assert_eq!(desk.state_of("1001"), AgentState::LOGOUT);
}

#[test]
fn a_phone_answers_by_itself() {
    let mut desk = with(|settings| settings.mask |= DeskSettingsMask::AUTO_ANSWER_ENABLED);
    desk.available(&["1001", "1002"]);
    desk.call_in("8001");
    desk.call_in("8001");
    desk.wait(0);
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
    assert_eq!(desk.state_of("1002"), AgentState::RESERVED, "that phone does not");
}

#[test]
fn kinds_of_calls_can_be_forbidden() {
    let call = |forbidden, number: &str| {
        let mut desk = with(|settings| settings.mask -= forbidden);
        desk.not_ready(&["1001", "1002"]);
        desk.try_to(make("3001", number))
    };
    let refused = control(ControlFailureCode::PRIVILEGE_VIOLATION_ON_CALLED_DEVICE, 10_109);
    let (public, agents, other) = (
        DeskSettingsMask::OUTBOUND_ACCESS_PUBLIC_NET,
        DeskSettingsMask::AGENT_TO_AGENT_CALLS_ALLOWED,
        DeskSettingsMask::NON_ACD_CALLS_ALLOWED,
    );
    assert_eq!(call(public, "9123"), refused);
    assert_eq!(call(public, "3002"), Ok(()));
    assert_eq!(call(agents, "3002"), refused);
    assert_eq!(call(agents, "9123"), Ok(()));
    assert_eq!(call(other, "9123"), refused);
    assert_eq!(call(other, "8001"), Ok(()), "to a service it is an ACD call");
    let mut desk = with(|settings| settings.mask -= public);
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    assert_eq!(desk.try_to(consult(at(1, "3001"), "9123")), refused);
}

#[test]
fn an_agent_without_other_calls_takes_routed_ones_only() {
    let mut desk = with(|settings| settings.mask -= DeskSettingsMask::NON_ACD_CALLS_ALLOWED);
    desk.available(&["1001"]);
    desk.not_ready(&["1002"]);
    let events = desk.told(make("3002", "3001"));
    assert!(events[3].starts_with("CALL_FAILED"), "{events:?}");
    desk.call_in("8001");
    assert_eq!(desk.state_of("1001"), AgentState::RESERVED);
}

#[test]
fn skill_groups_are_named_at_login_only_where_allowed() {
    let choose = |mask| {
        let mut desk = with(|settings| settings.mask = mask);
        let mut request = login("1001", "3001");
        request.skill_groups = vec![ctisp::messages::LoginSkillGroup {
            skill_group_number: Some(101),
            ..Default::default()
        }];
        desk.try_to(request)
    };
    let can = DeskSettingsMask::AGENT_CAN_SELECT_GROUP;
    assert_eq!(choose(can), Ok(()));
    let refused = control(ControlFailureCode::INVALID_SKILL_GROUP_SPECIFIED, 0);
    assert_eq!(choose(DeskSettingsMask::empty()), refused);
}
