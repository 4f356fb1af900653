//! What else events tell of calls and agents, and that each difference is told of.

use ctisp::messages::*;
use ctisp::model::{AnnouncementEnd, Change, Limit, Limits, Model};
use ctisp::{
    AgentAvailabilityStatus, AgentGreetingEventCode, AgentState, ConnectionDeviceIdType as Kind,
    Event, EventCause, LocalConnectionState as State, PgStatusCode, RtpDirection, SystemEventId,
};

const PERIPHERAL: Option<u32> = Some(5000);

/// An event of call 1 at device 3001.
macro_rules! event {
    ($name:ident $(, $field:ident: $value:expr)*) => {{
        #[allow(unused_mut)]
        let mut event = $name {
            peripheral_id: PERIPHERAL,
            connection_call_id: Some(1),
            connection_device_id_type: Some(Kind::STATIC),
            connection_device_id: some("3001"),
            ..Default::default()
        };
        $(event.$field = $value;)*
        Event::from(Message::from(event))
    }};
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn pre_call(instrument: &str, call_id: u32) -> Event {
    Event::from(Message::from(AgentPreCallEvent {
        mrd_id: 1,
        agent_instrument: some(instrument),
        router_call_key_day: Some(150_000),
        router_call_key_call_id: Some(call_id),
        ani: some("5551234"),
        call_variable1: some("gold"),
        ..Default::default()
    }))
}

fn begin(call_id: u32) -> Event {
    event!(
        BeginCallEvent,
        router_call_key_day: Some(150_000),
        router_call_key_call_id: Some(call_id)
    )
}

fn over(changes: &[Change]) -> Vec<AnnouncementEnd> {
    let why = |change: &Change| match change {
        Change::AnnouncementOver { why, .. } => Some(*why),
        _ => None,
    };
    changes.iter().filter_map(why).collect()
}

#[test]
fn a_pre_call_is_on_its_way_until_the_call_is_at_the_agents_device() {
    let mut model = Model::new();
    let told = model.apply(&pre_call("3001", 7));
    assert!(matches!(&told[..], [Change::CallAnnounced { .. }]), "{told:?}");
    let announced = model.announced_calls().next().unwrap();
    assert_eq!(announced.instrument.as_deref(), Some("3001"));
    assert_eq!(announced.data.call_variables[0].as_deref(), Some("gold"));
    // A call of another key, and one of that key at another device, are not it.
    let other =
        event!(BeginCallEvent, router_call_key_call_id: Some(8), router_call_key_day: Some(1));
    assert_eq!(over(&model.apply(&other)), []);
    let queue = event!(
        BeginCallEvent,
        connection_call_id: Some(2),
        connection_device_id: some("8001"),
        router_call_key_day: Some(150_000),
        router_call_key_call_id: Some(7)
    );
    assert_eq!(over(&model.apply(&queue)), []);
    let delivered = event!(
        CallDeliveredEvent,
        connection_call_id: Some(2),
        alerting_device_id: some("3001")
    );
    let told = model.apply(&delivered);
    let call = model.calls().last().unwrap().key;
    assert_eq!(over(&told), [AnnouncementEnd::Arrived(call)]);
    assert_eq!(model.announced_calls().len(), 0);
}

#[test]
fn a_pre_call_names_the_instrument_and_its_call_the_extension() {
    let mut model = Model::new();
    let signed_in = AgentStateEvent {
        peripheral_id: PERIPHERAL,
        agent_id: some("1001"),
        agent_instrument: some("SEP0001"),
        agent_extension: some("3001"),
        agent_state: AgentState::AVAILABLE,
        ..Default::default()
    };
    model.apply(&Message::from(signed_in).into());
    model.apply(&pre_call("SEP0001", 7));
    let told = model.apply(&begin(7));
    assert_eq!(over(&told), [AnnouncementEnd::Arrived(model.calls().next().unwrap().key)]);
}

#[test]
fn a_call_that_began_before_it_was_routed_is_known_by_its_caller() {
    let mut model = Model::new();
    let rings =
        |ani: &str| event!(CallDeliveredEvent, alerting_device_id: some("3001"), ani: some(ani));
    model.apply(&pre_call("3001", 7));
    assert_eq!(over(&model.apply(&rings("5550000"))), []);
    model.apply(&event!(EndCallEvent));
    let told = model.apply(&rings("5551234"));
    assert_eq!(over(&told), [AnnouncementEnd::Arrived(model.calls().next().unwrap().key)]);
}

#[test]
fn a_pre_call_may_come_after_its_call() {
    let mut model = Model::new();
    model.apply(&begin(7));
    model.apply(&event!(CallDeliveredEvent, alerting_device_id: some("3001")));
    assert_eq!(model.apply(&pre_call("3001", 7)), []);
    assert_eq!(model.announced_calls().len(), 0);
}

#[test]
fn a_pre_call_that_is_aborted_is_not_on_its_way_any_more() {
    let mut model = Model::new();
    model.apply(&pre_call("3001", 7));
    let abort = |instrument: &str| {
        Event::from(Message::from(AgentPreCallAbortEvent {
            mrd_id: 1,
            agent_instrument: some(instrument),
            router_call_key_day: Some(150_000),
            router_call_key_call_id: Some(7),
            ..Default::default()
        }))
    };
    assert_eq!(model.apply(&abort("3002")), []);
    assert_eq!(over(&model.apply(&abort("3001"))), [AnnouncementEnd::Aborted]);
    assert_eq!(model.announced_calls().len(), 0);
}

#[test]
fn a_translation_route_is_on_its_way_until_its_call_begins() {
    let mut model = Model::new();
    let route = CallTranslationRouteEvent {
        dnis: some("7701"),
        router_call_key_day: Some(150_000),
        router_call_key_call_id: Some(7),
        ..Default::default()
    };
    model.apply(&Message::from(route).into());
    let announced = model.announced_calls().next().unwrap();
    assert_eq!((announced.data.dnis.as_deref(), &announced.instrument), (Some("7701"), &None));
    let told = model.apply(&begin(7));
    assert_eq!(over(&told), [AnnouncementEnd::Arrived(model.calls().next().unwrap().key)]);
}

#[test]
fn announcements_told_again_are_one_and_the_oldest_of_too_many_goes() {
    let mut limits = Limits::default();
    limits.announced_calls = 2;
    let mut model = Model::with_limits(limits);
    model.apply(&pre_call("3001", 1));
    assert_eq!(model.apply(&pre_call("3001", 1)), []);
    model.apply(&pre_call("3001", 2));
    let told = model.apply(&pre_call("3001", 3));
    assert_eq!(told[0], Change::LimitReached { limit: Limit::AnnouncedCalls });
    assert_eq!(over(&told), [AnnouncementEnd::TooMany]);
    assert_eq!(model.announced_calls().len(), 2);
    // What became of them while events were lost cannot be known.
    assert_eq!(over(&model.events_lost()), [AnnouncementEnd::WhileDisconnected; 2]);
}

#[test]
fn a_call_waits_for_the_skill_groups_that_it_is_queued_for() {
    let mut model = Model::new();
    let queued = |number: i32, num_queued| {
        let skill_group_number = Some(number);
        let group = QueuedSkillGroup { skill_group_number, ..Default::default() };
        event!(CallQueuedEvent, skill_groups: vec![group], num_queued: num_queued)
    };
    let dequeued = |numbers: &[u32]| {
        let group = |number: &u32| DequeuedSkillGroup {
            skill_group_number: Some(*number),
            ..Default::default()
        };
        event!(CallDequeuedEvent, skill_groups: numbers.iter().map(group).collect())
    };
    let told = |changes: &[Change]| {
        changes.iter().filter(|c| matches!(c, Change::CallQueue { .. })).count()
    };
    assert_eq!(told(&model.apply(&queued(101, 4))), 1);
    assert_eq!(told(&model.apply(&queued(102, 4))), 1);
    assert_eq!(told(&model.apply(&queued(102, 4))), 0);
    assert_eq!(model.calls_queued_for(101).count(), 1);
    assert_eq!(model.calls().next().unwrap().num_queued, Some(4));
    assert_eq!(told(&model.apply(&dequeued(&[101]))), 1);
    assert_eq!((model.calls_queued_for(101).count(), model.calls_queued_for(102).count()), (0, 1));
    // None listed: out of all queues.
    assert_eq!(told(&model.apply(&dequeued(&[]))), 1);
    assert_eq!(model.calls().next().unwrap().num_queued, None);
    // CALL_DIVERTED_EVENT is how a call leaves a queue for an agent.
    model.apply(&queued(101, 4));
    assert_eq!(told(&model.apply(&event!(CallDivertedEvent))), 1);
    assert_eq!(model.calls_queued_for(101).count(), 0);
}

fn media(changes: &[Change]) -> usize {
    changes.iter().filter(|change| matches!(change, Change::CallMedia { .. })).count()
}

#[test]
fn a_phone_has_a_stream_for_each_direction() {
    let mut model = Model::new();
    model.apply(&event!(CallEstablishedEvent, answering_device_id: some("3001")));
    let started = |direction| event!(RtpStartedEvent, direction: direction);
    let stopped = |direction| event!(RtpStoppedEvent, direction: direction);
    let streams = |model: &Model| {
        let party = &model.calls().next().unwrap().parties[0];
        (party.audio_in, party.audio_out)
    };
    assert_eq!(media(&model.apply(&started(RtpDirection::INPUT))), 1);
    assert_eq!(streams(&model), (true, false));
    assert_eq!(media(&model.apply(&started(RtpDirection::OUTPUT))), 1);
    assert_eq!(media(&model.apply(&started(RtpDirection::OUTPUT))), 0);
    assert_eq!(streams(&model), (true, true));
    model.apply(&stopped(RtpDirection::INPUT));
    assert_eq!(streams(&model), (false, true));
}

#[test]
fn a_recording_ends_by_its_end_its_failure_or_with_the_call() {
    let ends = [
        event!(NetworkRecordingEndedEvent),
        event!(NetworkRecordingFailedEvent),
        event!(CallClearedEvent),
    ];
    for end in ends {
        let mut model = Model::new();
        assert_eq!(media(&model.apply(&event!(NetworkRecordingStartedEvent))), 1);
        assert!(model.calls().next().unwrap().recorded);
        assert_eq!(media(&model.apply(&end)), 1, "{end:?}");
        assert!(!model.calls().next().unwrap().recorded);
    }
}

#[test]
fn a_greeting_plays_until_it_has_ended_or_failed() {
    let greeting = |code| event!(CallAgentGreetingEvent, event_code: code);
    for end in [AgentGreetingEventCode::ENDED, AgentGreetingEventCode::FAILED] {
        let mut model = Model::new();
        model.apply(&greeting(AgentGreetingEventCode::STARTED));
        assert!(model.calls().next().unwrap().greeting);
        assert_eq!(media(&model.apply(&greeting(end))), 1);
        assert!(!model.calls().next().unwrap().greeting);
    }
}

#[test]
fn an_emergency_is_told_of_a_known_call_and_begins_none() {
    let mut model = Model::new();
    let emergency = event!(EmergencyCallEvent, agent_id: some("1001"));
    assert_eq!(model.apply(&emergency), []);
    model.apply(&event!(BeginCallEvent));
    let call = model.calls().next().unwrap().key;
    assert_eq!(model.apply(&emergency), [Change::CallEmergency { call }]);
    assert!(model.call(call).unwrap().emergency);
}

#[test]
fn a_recording_servers_address_is_about_a_call_too() {
    let mut model = Model::new();
    model.apply(&event!(NetworkRecordingTargetInfoEvent));
    assert_eq!(model.calls().len(), 1);
}

#[test]
fn who_calls_whom_is_told_when_it_is_different() {
    let mut model = Model::new();
    let ringing = event!(CallDeliveredEvent, calling_device_id: some("5551234"));
    let is = |change: &Change| matches!(change, Change::CallDevices { .. });
    assert!(model.apply(&ringing).iter().any(is));
    assert!(!model.apply(&ringing).iter().any(is));
    let diverted = event!(CallDivertedEvent, called_device_id: some("3002"));
    assert!(model.apply(&diverted).iter().any(is));
    assert_eq!(model.calls().next().unwrap().called.as_ref().unwrap().id, "3002");
}

#[test]
fn events_that_a_server_repeats_after_a_switch_over_leave_a_held_call_held() {
    let mut model = Model::new();
    model.apply(&event!(CallEstablishedEvent, answering_device_id: some("3001")));
    model.apply(&event!(CallHeldEvent, holding_device_id: some("3001")));
    let again = Some(EventCause::CALL_PARTY_UPDATE_IND);
    model.apply(&event!(CallDeliveredEvent, alerting_device_id: some("3001"), event_cause: again));
    model.apply(&event!(
        CallEstablishedEvent,
        answering_device_id: some("3001"),
        event_cause: again
    ));
    let state = |model: &Model| model.calls().next().unwrap().party_of("3001").unwrap().state;
    assert_eq!(state(&model), Some(State::HOLD));
    // Of a call that is not known they tell all there is.
    let mut model = Model::new();
    model.apply(&event!(CallDeliveredEvent, alerting_device_id: some("3001"), event_cause: again));
    assert_eq!(state(&model), Some(State::ALERTING));
}

fn agent(agent_state: AgentState) -> AgentStateEvent {
    AgentStateEvent {
        peripheral_id: PERIPHERAL,
        agent_id: some("1001"),
        agent_instrument: some("3001"),
        agent_state,
        mrd_id: 1,
        ..Default::default()
    }
}

fn apply_agent(model: &mut Model, event: &AgentStateEvent) -> Vec<Change> {
    model.apply(&Message::from(event.clone()).into())
}

#[test]
fn what_changes_about_an_agent_besides_the_state_is_told() {
    let mut model = Model::new();
    let mut event = agent(AgentState::AVAILABLE);
    apply_agent(&mut model, &event);
    let agent = model.agent("1001").unwrap().agent_ref();
    let told = [Change::AgentDetails { agent }];
    assert_eq!(apply_agent(&mut model, &event), []);
    event.num_tasks = 2;
    assert_eq!(apply_agent(&mut model, &event), told);
    event.agent_availability_status = AgentAvailabilityStatus::ICM_AVAILABLE;
    assert_eq!(apply_agent(&mut model, &event), told);
    event.agent_instrument = some("3002");
    assert_eq!(apply_agent(&mut model, &event), told);
    event.session_id = 5;
    event.department_id = 6;
    assert_eq!(apply_agent(&mut model, &event), told);
    event.max_beyond_task_limit = Some(3);
    event.duration = Some(30);
    assert_eq!(apply_agent(&mut model, &event), told);
    let mrd = &model.agent("1001").unwrap().mrds[0];
    assert_eq!((mrd.max_beyond_task_limit, mrd.duration), (Some(3), Some(30)));
}

#[test]
fn a_team_configuration_tells_the_states_of_its_members() {
    let mut model = Model::new();
    let member = |id: &str, state| TeamAgent {
        atc_agent_id: some(id),
        atc_agent_state: Some(state),
        atc_state_duration: Some(60),
        ..Default::default()
    };
    let team = AgentTeamConfigEvent {
        peripheral_id: PERIPHERAL,
        agents: vec![member("1001", AgentState::TALKING), member("1002", AgentState::LOGOUT)],
        ..Default::default()
    };
    model.set_time(std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(100));
    model.apply(&Message::from(team.clone()).into());
    let agent = model.agent("1001").unwrap();
    let since = agent.since().unwrap().duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!((agent.state(), since.as_secs()), (Some(AgentState::TALKING), 40));
    assert!(!model.agent("1002").unwrap().is_signed_in());
    // Told again it takes nothing from what events have told.
    let mut event = self::agent(AgentState::TALKING);
    event.num_tasks = 2;
    apply_agent(&mut model, &event);
    assert_eq!(model.apply(&Message::from(team).into()), []);
    assert_eq!(model.agent("1001").unwrap().mrds[0].num_tasks, 2);
}

fn system(id: SystemEventId, status: PgStatusCode) -> Event {
    let event = SystemEvent {
        system_event_id: id,
        system_event_arg1: 5000,
        pg_status: status,
        ..Default::default()
    };
    Message::from(event).into()
}

#[test]
fn what_a_peripheral_knows_that_was_off_line_is_asked_for_again() {
    let none = PgStatusCode::empty();
    let mut model = Model::new();
    model.apply(&event!(CallEstablishedEvent, answering_device_id: some("3001")));
    apply_agent(&mut model, &agent(AgentState::TALKING));
    model.apply(&system(SystemEventId::PERIPHERAL_ONLINE, none));
    assert_eq!(model.resync_requests(), [], "nothing was missed");
    let told = model.apply(&system(SystemEventId::PERIPHERAL_OFFLINE, none));
    assert!(told.contains(&Change::Unsure) && model.is_unsure());
    assert_eq!(model.resync_requests(), [], "nobody can answer");
    let told = model.apply(&system(SystemEventId::PERIPHERAL_ONLINE, none));
    assert_eq!(told.iter().map(Change::name).collect::<Vec<_>>(), ["PeripheralOnline"]);
    assert_eq!(model.peripherals().collect::<Vec<_>>(), [5000]);
    let asked: Vec<_> =
        model.resync_requests().iter().filter_map(|m| m.def()).map(|d| d.name).collect();
    assert_eq!(asked, ["QUERY_AGENT_STATE_REQ", "SNAPSHOT_DEVICE_REQ", "SNAPSHOT_CALL_REQ"]);
    assert!(model.is_unsure());
    model.resynchronised();
    assert!(!model.is_unsure() && model.agent("1001").unwrap().unsure);
}

#[test]
fn without_the_pgs_own_process_no_events_come_and_all_is_unsure() {
    let mut model = Model::new();
    apply_agent(&mut model, &agent(AgentState::TALKING));
    let down = system(SystemEventId::PERIPHERAL_GATEWAY_OFFLINE, PgStatusCode::OPC_DOWN);
    assert!(model.apply(&down).contains(&Change::Unsure));
    assert!(model.agent("1001").unwrap().unsure);
    assert_eq!(model.resync_requests(), []);
    model.apply(&system(SystemEventId::TEXT_FYI, PgStatusCode::empty()));
    assert!(!model.resync_requests().is_empty());
}

#[test]
fn statistics_are_kept_whoever_they_are_about() {
    let mut model = Model::new();
    model.set_time(std::time::SystemTime::UNIX_EPOCH);
    // An agent of whom no event has told, named by the answer alone.
    let request = Message::from(QueryAgentStatisticsReq::default());
    let answer = Message::from(QueryAgentStatisticsConf {
        peripheral_id: PERIPHERAL,
        agent_id: some("1009"),
        handled_calls_today: 4,
        ..Default::default()
    });
    let told = model.apply_answer(&request, Ok(&answer));
    let agent = model.agent("1009").unwrap();
    assert_eq!(told, [Change::AgentStatistics { agent: agent.agent_ref() }]);
    assert_eq!(agent.statistics.as_ref().unwrap().handled_calls_today, 4);
    assert_eq!(agent.statistics_at, Some(std::time::SystemTime::UNIX_EPOCH));
    // A skill group by its id, as the question may name it.
    let record = SkillGroupRecord {
        flt_peripheral_id: PERIPHERAL,
        peripheral_number: Some(101),
        skill_group_skill_target_id: Some(5101),
        ..Default::default()
    };
    let event = ConfigSkillGroupEvent { records: vec![record], ..Default::default() };
    model.apply(&Message::from(event).into());
    let request = Message::from(QuerySkillGroupStatisticsReq {
        skill_group_id: Some(5101),
        ..Default::default()
    });
    let answer = Message::from(QuerySkillGroupStatisticsConf {
        peripheral_id: PERIPHERAL,
        skill_group_number: None,
        skill_group_id: None,
        calls_q_now: Some(3),
        ..Default::default()
    });
    let told = model.apply_answer(&request, Ok(&answer));
    let skill_group = 101;
    assert_eq!(told, [Change::SkillGroupStatistics { peripheral_id: PERIPHERAL, skill_group }]);
    let group = model.skill_group(101).unwrap();
    assert_eq!(group.statistics.as_ref().unwrap().calls_q_now, Some(3));
}

#[test]
fn a_monitor_that_the_program_stops_through_the_model_takes_its_calls_along() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, monitor_id: 7));
    let request = Message::from(MonitorStopReq { monitor_id: 7, ..Default::default() });
    let answer = Message::from(MonitorStopConf::default());
    model.apply_answer(&request, Ok(&answer));
    assert_eq!(model.calls().len(), 0);
}
