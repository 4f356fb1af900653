//! Agent states by skill group, and what agent state events tell besides the state.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::{
    AgentState, AgentWorkMode, CallDirection, ControlFailureCode as Code, ForcedFlag, Message,
};
use std::time::Duration;

fn groups(numbers: &[i32]) -> Vec<LoginSkillGroup> {
    let group = |number: &i32| LoginSkillGroup {
        skill_group_number: Some(*number),
        skill_group_priority: Some(0),
    };
    numbers.iter().map(group).collect()
}

fn login_to(agent: &str, numbers: &[i32]) -> SetAgentStateReq {
    SetAgentStateReq { skill_groups: groups(numbers), ..login(agent, &instrument(agent)) }
}

fn logout_of(agent: &str, numbers: &[i32]) -> SetAgentStateReq {
    SetAgentStateReq { skill_groups: groups(numbers), ..logout(agent) }
}

/// Agent states of the latest events.
fn states(desk: &mut Desk) -> Vec<AgentStateEvent> {
    let state = |message: Message| match message {
        Message::AgentStateEvent(event) => Some(*event),
        _ => None,
    };
    desk.messages().into_iter().filter_map(|event| state(event.message)).collect()
}

#[test]
fn a_login_with_skill_groups_is_for_those_only() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.told(login_to("1005", &[103])),
        [
            "AGENT_STATE 1005 LOGIN group 103 LOGIN -> 3005 bridge",
            "AGENT_STATE 1005 NOT_READY group 103 NOT_READY -> 3005 bridge",
        ]
    );
    desk.told(state("1005", AgentState::AVAILABLE));
    desk.call_in("8001");
    assert!(desk.events().is_empty(), "Support calls are not for this agent");
    assert_eq!(
        desk.told(login_to("1005", &[101]))[..2],
        [
            "AGENT_STATE 1005 AVAILABLE group 101 AVAILABLE -> 3005 bridge",
            "AGENT_STATE 1005 AVAILABLE group 103 AVAILABLE -> 3005 bridge",
        ]
    );
    assert_eq!(desk.state_of("1005"), AgentState::RESERVED, "now they are");
}

#[test]
fn a_logout_of_some_skill_groups_leaves_the_others() {
    let mut desk = Desk::new();
    desk.not_ready(&["1005"]);
    assert_eq!(
        desk.told(logout_of("1005", &[101])),
        ["AGENT_STATE 1005 NOT_READY group 101 LOGOUT -> 3005 bridge"]
    );
    let unknown = control(Code::INVALID_SKILL_GROUP_SPECIFIED, 0);
    assert_eq!(desk.try_to(logout_of("1005", &[101])), unknown, "not signed in to it any more");
    assert_eq!(
        desk.told(logout_of("1005", &[103])),
        ["AGENT_STATE 1005 LOGOUT group 103 LOGOUT reason 3 -> 3005 bridge"]
    );
    desk.told(login("1005", "3005"));
    assert_eq!(desk.told(logout("1005")).len(), 2, "without a number: of all");
}

#[test]
fn one_event_can_list_all_skill_groups() {
    let mut desk = Desk::with(|config| config.skill_groups_listed = true);
    desk.ask(login("1005", "3005")).expect("a login");
    let told = states(&mut desk);
    let seen: Vec<_> = told.iter().map(|event| event.agent_state).collect();
    assert_eq!(seen, [AgentState::LOGIN, AgentState::NOT_READY]);
    let listed: Vec<_> = told[1]
        .flt_skill_groups
        .iter()
        .map(|group| (group.flt_skill_group_number, group.flt_skill_group_state))
        .collect();
    let not_ready = Some(AgentState::NOT_READY);
    assert_eq!(listed, [(Some(101), not_ready), (Some(103), not_ready)]);
    desk.told(state("1005", AgentState::AVAILABLE));
    desk.call_in("8001");
    let reserved = states(&mut desk).pop().expect("a state");
    assert_eq!(
        reserved.flt_skill_groups[1].flt_skill_group_state,
        Some(AgentState::BUSY_OTHER),
        "busy for the other group"
    );
}

#[test]
fn a_task_of_one_group_makes_the_others_busy_other() {
    let mut desk = Desk::new();
    desk.available(&["1005"]);
    desk.call_in("8001");
    let reserved = states(&mut desk);
    let seen: Vec<_> = reserved.iter().map(|e| (e.agent_state, e.skill_group_state)).collect();
    assert_eq!(
        seen,
        [
            (AgentState::RESERVED, AgentState::RESERVED),
            (AgentState::RESERVED, AgentState::BUSY_OTHER),
        ]
    );
    assert!(reserved.iter().all(|e| e.duration.is_none() && e.next_agent_state.is_none()));
    assert!(reserved.iter().all(|e| (e.mrd_id, e.num_tasks, e.max_task_limit) == (1, 1, 1)));
}

#[test]
fn states_tell_direction_next_state_and_expected_duration() {
    let mut desk = Desk::with(|config| config.delays.work = Some(Duration::from_secs(30)));
    desk.available(&["1001"]);
    let call = desk.call_in("8001");
    desk.events();
    desk.ask(answer(at(1, "3001"))).expect("an answer");
    let talking = states(&mut desk).pop().expect("a state");
    assert_eq!(talking.direction, Some(CallDirection::IN));
    assert_eq!(talking.next_agent_state, Some(AgentState::AVAILABLE));
    desk.told(state("1001", AgentState::WORK_NOT_READY));
    desk.centre.hang_up(call);
    let work = states(&mut desk).pop().expect("a state");
    assert_eq!(work.agent_state, AgentState::WORK_NOT_READY);
    assert_eq!((work.next_agent_state, work.duration), (Some(AgentState::NOT_READY), Some(30)));
    assert_eq!(work.direction, None);
}

#[test]
fn the_direction_is_that_of_the_call_at_hand() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "95551234"));
    desk.centre_until(1_000);
    let out = states(&mut desk).pop().expect("a state");
    assert_eq!(out.direction, Some(CallDirection::OUT));
    desk.told(clear(at(1, "3001")));
    desk.told(make("3001", "3002"));
    desk.ask(answer(at(2, "3002"))).expect("an answer");
    let seen: Vec<_> = states(&mut desk)
        .iter()
        .map(|event| (event.agent_id.clone().unwrap_or_default(), event.direction))
        .collect();
    assert_eq!(
        seen,
        [
            ("1002".to_owned(), Some(CallDirection::OTHERIN)),
            ("1001".to_owned(), Some(CallDirection::OTHEROUT)),
        ]
    );
}

#[test]
fn manual_in_asks_the_agent_before_the_next_call() {
    let mut desk = Desk::new();
    let manual = SetAgentStateReq {
        agent_work_mode: AgentWorkMode::MANUAL_IN,
        ..state("1001", AgentState::AVAILABLE)
    };
    desk.not_ready(&["1001"]);
    desk.told(manual);
    let after_call = |desk: &mut Desk, call: u32| {
        desk.call_in("8001");
        desk.events();
        desk.told(answer(at(call, "3001")));
        desk.told(clear(at(call, "3001")));
        desk.state_of("1001")
    };
    assert_eq!(after_call(&mut desk, 1), AgentState::NOT_READY);
    let auto = SetAgentStateReq {
        agent_work_mode: AgentWorkMode::AUTO_IN,
        ..state("1001", AgentState::AVAILABLE)
    };
    desk.told(auto);
    assert_eq!(after_call(&mut desk, 2), AgentState::AVAILABLE);
}

#[test]
fn the_terminal_of_the_login_is_told() {
    let mut desk = Desk::new();
    let request =
        SetAgentStateReq { active_terminal: Some("SEP1".to_owned()), ..login("1001", "3001") };
    desk.ask(request).expect("a login");
    assert!(states(&mut desk).iter().all(|e| e.active_terminal.as_deref() == Some("SEP1")));
}

#[test]
fn a_forced_flag_that_does_not_exist_is_out_of_range() {
    let mut desk = Desk::new();
    let odd = SetAgentStateReq { forced_flag: ForcedFlag(3), ..login("1001", "3001") };
    assert_eq!(desk.try_to(odd), control(Code::VALUE_OUT_OF_RANGE, 0));
}
