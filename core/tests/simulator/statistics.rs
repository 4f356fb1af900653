//! The counters of QUERY_AGENT_STATISTICS_CONF and QUERY_SKILL_GROUP_STATISTICS_CONF, to the
//! second of the centre's clock, which begins at 22:13:20.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::TrafficConfig;
use ctisp::peripheral::Peripheral;
use ctisp::{AgentState, CallType, Message, StatusCode};
use std::time::Duration;

/// Seconds from the beginning of the centre to midnight, and to the half hour before.
const MIDNIGHT: u64 = 6_400;
const HALF_PAST: u64 = 1_000;

fn agent(desk: &mut Desk, agent: &str) -> QueryAgentStatisticsConf {
    let request = QueryAgentStatisticsReq {
        peripheral_id: PERIPHERAL,
        agent_id: Some(agent.to_owned()),
        ..Default::default()
    };
    match desk.ask(request) {
        Ok(Message::QueryAgentStatisticsConf(conf)) => *conf,
        other => panic!("{other:?}"),
    }
}

fn ask_group(number: Option<u32>, id: Option<u32>) -> QuerySkillGroupStatisticsReq {
    QuerySkillGroupStatisticsReq {
        peripheral_id: PERIPHERAL,
        skill_group_number: number,
        skill_group_id: id,
        ..Default::default()
    }
}

fn group(desk: &mut Desk, number: u32) -> QuerySkillGroupStatisticsConf {
    match desk.ask(ask_group(Some(number), None)) {
        Ok(Message::QuerySkillGroupStatisticsConf(conf)) => *conf,
        other => panic!("{other:?}"),
    }
}

/// 1001 handles a routed call: 5 s of ringing, 30 s of talk with 10 s of hold, 20 s of wrap-up.
/// It takes 60 s with 5 s of being available before.
fn handle(desk: &mut Desk, begin: u64, call: u32) {
    let at_second = |desk: &mut Desk, second: u64| {
        desk.centre.advance(Duration::from_secs(begin + second));
        desk.events();
    };
    desk.told(state("1001", AgentState::AVAILABLE));
    at_second(desk, 5);
    let caller = desk.call_in("8001");
    at_second(desk, 10);
    desk.told(answer(at(call, "3001")));
    desk.told(state("1001", AgentState::WORK_NOT_READY));
    at_second(desk, 20);
    desk.told(hold(at(call, "3001")));
    at_second(desk, 30);
    desk.told(retrieve(at(call, "3001")));
    at_second(desk, 40);
    desk.centre.hang_up(caller);
    at_second(desk, 60);
    desk.told(state("1001", AgentState::NOT_READY));
}

#[test]
fn an_inbound_call_is_counted_with_all_its_times_when_the_work_after_it_is_over() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.told(state("1001", AgentState::AVAILABLE));
    let caller = desk.call_in("8001");
    desk.wait(5_000);
    desk.told(answer(at(1, "3001")));
    desk.told(state("1001", AgentState::WORK_NOT_READY));
    desk.wait(35_000);
    desk.centre.hang_up(caller);
    desk.events();
    desk.wait(54_000);
    assert_eq!(agent(&mut desk, "1001").handled_calls_session, 0, "the work goes on");
    assert_eq!(group(&mut desk, 101).handled_calls_to5, 0);
    desk.wait(55_000);
    desk.told(state("1001", AgentState::NOT_READY));
    let conf = agent(&mut desk, "1001");
    assert_eq!(conf.handled_calls_session, 1);
    assert_eq!(conf.handled_calls_talk_time_session, 30, "from the answer");
    assert_eq!(conf.handled_calls_after_call_time_session, 20);
    assert_eq!(conf.handled_calls_time_session, 50);
    assert_eq!(conf.incoming_calls_held_session, 0);
    assert_eq!((conf.handled_calls_today, conf.handled_calls_time_today), (1, 50));
    let conf = group(&mut desk, 101);
    assert_eq!((conf.handled_calls_to5, conf.handled_calls_time_to5), (1, 50));
    assert_eq!(conf.handled_calls_after_call_time_to_half, 20);
    assert_eq!(conf.handled_calls_talk_time_today, 30);
}

#[test]
fn hold_is_counted_within_the_talk_time_and_by_itself() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    handle(&mut desk, 0, 1);
    let conf = agent(&mut desk, "1001");
    assert_eq!(conf.handled_calls_talk_time_session, 30);
    assert_eq!(conf.incoming_calls_held_session, 1, "calls, not holds");
    assert_eq!(conf.incoming_calls_held_time_session, 10);
    assert_eq!(group(&mut desk, 101).incoming_calls_held_time_to5, 10);
}

#[test]
fn times_in_states_are_exact_however_often_one_asks() {
    let counted = |every: u64| {
        let mut desk = Desk::new();
        desk.wait(3_000);
        desk.told(login("1001", "3001"));
        let mut at = 3_000;
        let mut until = |desk: &mut Desk, end: u64| {
            while at < end {
                at = end.min(at + every);
                desk.wait(at);
                agent(desk, "1001");
                group(desk, 101);
            }
        };
        until(&mut desk, 10_400);
        desk.told(state("1001", AgentState::AVAILABLE));
        until(&mut desk, 40_900);
        desk.told(state("1001", AgentState::NOT_READY));
        until(&mut desk, 50_000);
        let conf = agent(&mut desk, "1001");
        assert_eq!(conf.logged_on_time_session, 47);
        assert_eq!(conf.avail_time_session, 30, "30.5 s");
        assert_eq!(conf.icm_available_time_session, 30);
        assert_eq!(conf.not_ready_time_session, 16, "7.4 s and 9.1 s");
        assert_eq!(conf.routable_time_session, 47);
        (conf, group(&mut desk, 101))
    };
    let seldom = counted(60_000);
    assert_eq!(counted(7), seldom);
    assert_eq!(seldom.1.avail_time_to5, 30);
    assert_eq!(seldom.1.not_ready_time_to_half, 16);
    assert_eq!(seldom.1.logged_on_time_today, 47);
}

#[test]
fn a_session_begins_with_login_and_the_day_goes_on() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    handle(&mut desk, 0, 1);
    desk.told(logout("1001"));
    let gone = QueryAgentStatisticsReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3001".to_owned()),
        ..Default::default()
    };
    assert_eq!(desk.try_to(gone), status(StatusCode::AGENT_NOT_LOGGED_ON));
    desk.wait(100_000);
    desk.told(login("1001", "3001"));
    desk.wait(110_000);
    let conf = agent(&mut desk, "1001");
    assert_eq!((conf.handled_calls_session, conf.handled_calls_today), (0, 1));
    assert_eq!((conf.logged_on_time_session, conf.logged_on_time_today), (10, 70));
    assert_eq!(group(&mut desk, 101).logged_on_time_today, 70, "not while signed out");
}

#[test]
fn midnight_ends_the_day_and_splits_the_time_of_a_state() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    handle(&mut desk, 0, 1);
    desk.wait((MIDNIGHT - 1) * 1000);
    assert_eq!(agent(&mut desk, "1001").logged_on_time_today, 6_399);
    desk.wait((MIDNIGHT + 25) * 1000);
    let conf = agent(&mut desk, "1001");
    assert_eq!((conf.logged_on_time_today, conf.not_ready_time_today), (25, 25));
    assert_eq!((conf.handled_calls_today, conf.handled_calls_session), (0, 1));
    assert_eq!(conf.logged_on_time_session, 6_425);
    let conf = group(&mut desk, 101);
    assert_eq!((conf.logged_on_time_today, conf.handled_calls_today), (25, 0));
}

#[test]
fn half_hours_and_five_minutes_are_those_of_the_clock() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    handle(&mut desk, 0, 1);
    // 22:25:00 is five minutes' begin, 700 s after the beginning of the centre.
    desk.wait(699_000);
    let before = group(&mut desk, 101);
    assert_eq!((before.logged_on_time_to5, before.handled_calls_to5), (299, 0));
    assert_eq!((before.logged_on_time_to_half, before.handled_calls_to_half), (699, 1));
    desk.wait(700_000);
    let after = group(&mut desk, 101);
    assert_eq!((after.logged_on_time_to5, after.logged_on_time_to_half), (0, 700));
    desk.wait((HALF_PAST + 7) * 1000);
    let after = group(&mut desk, 101);
    assert_eq!((after.logged_on_time_to_half, after.handled_calls_to_half), (7, 0));
    assert_eq!((after.logged_on_time_today, after.handled_calls_today), (1_007, 1));
}

#[test]
fn a_call_counts_in_the_period_in_which_its_work_ends() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.wait((MIDNIGHT - 40) * 1000);
    handle(&mut desk, MIDNIGHT - 40, 1);
    let conf = agent(&mut desk, "1001");
    assert_eq!((conf.handled_calls_today, conf.handled_calls_time_today), (1, 50));
    assert_eq!(conf.logged_on_time_today, 20, "a state's time is that since midnight");
    assert_eq!(group(&mut desk, 101).handled_calls_today, 1);
}

#[test]
fn outbound_calls_begin_with_dialling_and_unanswered_ones_do_not_count() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    desk.told(make("3001", "9123"));
    desk.wait(1_000);
    desk.wait(31_000);
    desk.told(hold(at(1, "3001")));
    desk.wait(36_000);
    desk.told(retrieve(at(1, "3001")));
    desk.told(state("1001", AgentState::WORK_NOT_READY));
    desk.wait(41_000);
    desk.told(clear(at(1, "3001")));
    desk.wait(50_000);
    desk.told(state("1001", AgentState::NOT_READY));
    desk.told(make("3001", "8009"));
    let conf = agent(&mut desk, "1001");
    assert_eq!(conf.agent_out_calls_session, 1, "the busy number is no call");
    assert_eq!(conf.agent_out_calls_talk_time_session, 41);
    assert_eq!(conf.agent_out_calls_time_session, 50);
    assert_eq!(conf.agent_out_calls_held_session, 1);
    assert_eq!(conf.agent_out_calls_held_time_session, 5);
    assert_eq!((conf.handled_calls_session, conf.internal_calls_session), (0, 0));
    assert_eq!(group(&mut desk, 101).agent_out_calls_time_to5, 50, "the agent's first group");
}

#[test]
fn internal_calls_are_counted_at_both_ends() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    desk.wait(4_000);
    desk.told(answer(at(1, "3002")));
    desk.wait(10_000);
    desk.told(hold(at(1, "3002")));
    desk.wait(12_000);
    desk.told(retrieve(at(1, "3002")));
    desk.wait(20_000);
    desk.told(clear(at(1, "3001")));
    let caller = agent(&mut desk, "1001");
    assert_eq!((caller.internal_calls_session, caller.internal_calls_time_session), (1, 20));
    assert_eq!((caller.internal_calls_rcvd_session, caller.internal_calls_held_session), (0, 0));
    let called = agent(&mut desk, "1002");
    assert_eq!((called.internal_calls_session, called.internal_calls_time_session), (0, 0));
    let received = (called.internal_calls_rcvd_session, called.internal_calls_rcvd_time_session);
    assert_eq!(received, (1, 16));
    let held = (called.internal_calls_held_session, called.internal_calls_held_time_session);
    assert_eq!(held, (1, 2));
    let conf = group(&mut desk, 101);
    assert_eq!((conf.internal_calls_rcvd_to5, conf.internal_calls_held_time_to5), (1, 2));
}

#[test]
fn a_transferred_call_is_handled_by_both_agents_and_the_consult_call_is_internal() {
    let mut desk = Desk::new();
    desk.available(&["1001"]);
    desk.not_ready(&["1002"]);
    let caller = desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.wait(10_000);
    desk.told(consult(at(1, "3001"), "3002"));
    desk.wait(12_000);
    desk.told(answer(at(2, "3002")));
    desk.wait(20_000);
    desk.told(transfer(at(2, "3001"), at(1, "3001")));
    desk.wait(50_000);
    desk.centre.hang_up(caller);
    let first = agent(&mut desk, "1001");
    assert_eq!((first.handled_calls_session, first.handled_calls_talk_time_session), (1, 20));
    assert_eq!(first.incoming_calls_held_time_session, 10);
    assert_eq!((first.internal_calls_session, first.internal_calls_time_session), (1, 10));
    let second = agent(&mut desk, "1002");
    assert_eq!((second.handled_calls_session, second.handled_calls_talk_time_session), (1, 38));
    assert_eq!(second.internal_calls_rcvd_session, 0);
}

#[test]
fn call_types_of_dialers_count_by_themselves() {
    let dialled = |call_type: CallType| {
        let mut desk = Desk::new();
        desk.not_ready(&["1001"]);
        desk.told(make("3001", "9123"));
        desk.wait(1_000);
        let mut data = set_data(at(1, "3001"));
        data.call_type = Some(call_type);
        desk.told(data);
        desk.wait(30_000);
        let talking = group(&mut desk, 101);
        desk.told(clear(at(1, "3001")));
        (agent(&mut desk, "1001"), talking)
    };
    let (conf, talking) = dialled(CallType::AUTO_OUT);
    assert_eq!((conf.auto_out_calls_session, conf.auto_out_calls_talk_time_session), (1, 30));
    assert_eq!((conf.agent_out_calls_session, talking.agents_talking_auto_out), (0, 1));
    let (conf, talking) = dialled(CallType::PREVIEW);
    assert_eq!((conf.preview_calls_today, conf.preview_calls_time_today), (1, 30));
    assert_eq!((conf.agent_out_calls_session, talking.agents_talking_preview), (0, 1));
    let (conf, talking) = dialled(CallType::RESERVATION);
    assert_eq!((conf.reservation_calls_session, conf.reservation_calls_time_session), (1, 30));
    assert_eq!((conf.agent_out_calls_session, talking.agents_talking_reservation), (0, 1));
}

#[test]
fn the_present_states_of_a_skill_group_are_told() {
    let mut desk = Desk::new();
    desk.available(&["1005", "1006"]);
    desk.not_ready(&["1007", "1008", "1009"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3005")));
    desk.told(make("3007", "9123"));
    desk.wait(1_000);
    desk.told(make("3008", "3009"));
    desk.told(answer(at(3, "3009")));
    let conf = group(&mut desk, 101);
    assert_eq!(conf.agents_logged_on, 5);
    assert_eq!((conf.agents_avail, conf.agents_icm_available), (1, 1));
    assert_eq!((conf.agents_not_ready, conf.agents_ready), (0, 5));
    let talking = (conf.agents_talking_in, conf.agents_talking_out, conf.agents_talking_other);
    assert_eq!(talking, (1, 1, 2));
    let other = group(&mut desk, 103);
    assert_eq!((other.agents_busy_other, other.agents_talking_in), (1, 0), "a call of group 101");
    desk.told(hold(at(1, "3005")));
    assert_eq!(group(&mut desk, 101).agents_hold, 1);
    desk.call_in("8001");
    assert_eq!(group(&mut desk, 101).agents_reserved, 1);
}

#[test]
fn calls_wait_at_the_router_and_the_switch_knows_no_queue() {
    let mut desk = Desk::new();
    desk.call_in("8001");
    desk.wait(20_000);
    desk.call_in("8001");
    desk.call_in("8002");
    desk.wait(30_000);
    let conf = group(&mut desk, 101);
    assert_eq!((conf.router_calls_q_now, conf.longest_router_call_q_now), (Some(2), Some(30)));
    let unknown = [conf.calls_q_now, conf.calls_q_time_now, conf.longest_call_q_now];
    assert_eq!(unknown, [None; 3]);
    assert_eq!([conf.calls_q5, conf.calls_q_half, conf.calls_q_today], [None; 3]);
    let none = group(&mut desk, 103);
    assert_eq!((none.router_calls_q_now, none.longest_router_call_q_now), (Some(0), Some(0)));
}

#[test]
fn a_skill_group_is_named_by_number_or_id_or_both() {
    let mut desk = Desk::new();
    match desk.ask(ask_group(None, Some(202))) {
        Ok(Message::QuerySkillGroupStatisticsConf(conf)) => {
            assert_eq!((conf.skill_group_number, conf.skill_group_id), (Some(102), Some(202)));
        }
        other => panic!("{other:?}"),
    }
    let mut ask = |number, id| desk.try_to(ask_group(number, id));
    assert_eq!(ask(Some(101), Some(201)), Ok(()));
    assert_eq!(ask(Some(101), Some(202)), status(StatusCode::SKILL_GROUP_CONFLICT));
    assert_eq!(ask(Some(999), None), status(StatusCode::INVALID_SKILL_GROUP));
    assert_eq!(ask(None, Some(999)), status(StatusCode::INVALID_SKILL_GROUP));
    assert_eq!(ask(None, None), status(StatusCode::INVALID_SKILL_GROUP));
    let elsewhere =
        QuerySkillGroupStatisticsReq { peripheral_id: Some(1), ..ask_group(Some(101), None) };
    assert_eq!(desk.try_to(elsewhere), status(StatusCode::INVALID_PERIPHERAL_ID));
}

#[test]
fn the_record_of_a_call_has_the_length_of_the_work_after_it() {
    let mut desk = Desk::new();
    desk.not_ready(&["1001"]);
    handle(&mut desk, 0, 1);
    desk.wait(90_000);
    assert_eq!(desk.try_to(release(at(1, "3001"))), Ok(()));
    assert_eq!(desk.centre.termination_records()[0].work_time, 20, "it was over long ago");
}

#[test]
fn counters_agree_with_each_other_and_with_the_calls_that_came() {
    let mut desk = Desk::with(|config| {
        config.auto_agents = 20;
        config.start_time = 1_700_006_400;
        config.traffic = Some(TrafficConfig::new(400));
        config.delays.ring_no_answer = Some(Duration::from_secs(4));
    });
    desk.wait(7_200_000);
    desk.centre.set_traffic(None);
    desk.wait(20_000_000);
    let all: Vec<_> = (1001..=1020).map(|id| agent(&mut desk, &id.to_string())).collect();
    let sum = |of: fn(&QueryAgentStatisticsConf) -> u32| all.iter().map(of).sum::<u32>();
    let counts = desk.centre.traffic_counts();
    assert!(counts.answered > 500, "{counts:?}");
    assert_eq!(u64::from(sum(|conf| conf.handled_calls_today)), counts.answered);
    let groups: Vec<_> = [101, 102, 103].map(|number| group(&mut desk, number)).to_vec();
    let handled = groups.iter().map(|conf| conf.handled_calls_today).sum::<u32>();
    assert_eq!(handled, sum(|conf| conf.handled_calls_today));
    // Seconds are cut off once for each counter.
    let near = |left: u32, right: u32| left.abs_diff(right) <= 20;
    let talk = groups.iter().map(|conf| conf.handled_calls_talk_time_today).sum::<u32>();
    assert!(near(talk, sum(|conf| conf.handled_calls_talk_time_today)));
    for conf in &all {
        assert_eq!(conf.handled_calls_session, conf.handled_calls_today, "the same day");
        let handle = conf.handled_calls_talk_time_today + conf.handled_calls_after_call_time_today;
        assert!(near(conf.handled_calls_time_today, handle));
        assert_eq!(conf.logged_on_time_today, 20_000);
        assert!(conf.avail_time_today + conf.not_ready_time_today + handle <= 20_000);
    }
}

#[test]
fn a_skill_group_counts_the_agents_who_are_signed_in_to_it() {
    let mut desk = Desk::new();
    let one = LoginSkillGroup { skill_group_number: Some(103), ..Default::default() };
    desk.told(SetAgentStateReq { skill_groups: vec![one.clone()], ..login("1005", "3005") });
    assert_eq!(group(&mut desk, 101).agents_logged_on, 0);
    assert_eq!(group(&mut desk, 103).agents_logged_on, 1);
    desk.told(SetAgentStateReq { skill_groups: Vec::new(), ..logout("1005") });
    desk.told(login("1005", "3005"));
    assert_eq!(group(&mut desk, 101).agents_logged_on, 1, "without a number: to all");
    desk.told(SetAgentStateReq { skill_groups: vec![one], ..logout("1005") });
    assert_eq!(group(&mut desk, 101).agents_not_ready, 1);
    assert_eq!(group(&mut desk, 103).agents_logged_on, 0);
}

#[test]
fn calls_on_another_line_of_the_phone_are_not_the_agents_work() {
    let mut desk = Desk::with(|config| {
        config.peripheral.multiline = true;
        let kind = ctisp::LineType::NON_ACD_IN;
        let line = ctisp::peripheral::simulator::LineConfig { extension: "4001".to_owned(), kind };
        config.devices[0].lines.push(line);
    });
    desk.not_ready(&["1001"]);
    for (call, number) in [(1, "4001"), (2, "3001")] {
        desk.call_in(number);
        desk.told(answer(at(call, number)));
        desk.told(clear(at(call, number)));
    }
    let counted = agent(&mut desk, "1001");
    assert_eq!(counted.internal_calls_rcvd_session, 1, "that on the ACD line");
}
