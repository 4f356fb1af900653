//! The rules one by one, with events that the simulated centre never sends.

use ctisp::messages::*;
use ctisp::model::{Agent, CallEnd, CallState, Change, Model};
use ctisp::wire::Connection;
use ctisp::{
    AgentState, ConnectionDeviceIdType as Kind, DeviceIdType, Error, Event,
    LocalConnectionState as State, StatusCode, Version,
};
use std::time::{Duration, SystemTime};

const PERIPHERAL: Option<u32> = Some(5000);

/// An event of call `id` at that connection.
macro_rules! event {
    ($name:ident, $id:expr, $device:expr $(, $field:ident: $value:expr)*) => {{
        #[allow(unused_mut)]
        let mut event = $name {
            peripheral_id: PERIPHERAL,
            connection_call_id: Some($id),
            connection_device_id_type: Some(Kind::STATIC),
            connection_device_id: Some($device.to_owned()),
            ..Default::default()
        };
        $(event.$field = $value;)*
        Event::from(Message::from(event))
    }};
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn ended(changes: &[Change]) -> Vec<CallEnd> {
    let why = |change: &Change| match change {
        Change::CallEnded { why, .. } => Some(*why),
        _ => None,
    };
    changes.iter().filter_map(why).collect()
}

#[test]
fn a_call_is_there_from_whatever_event_tells_of_it_first() {
    let events = [
        event!(CallDeliveredEvent, 1, "3001"),
        event!(CallEstablishedEvent, 1, "3001"),
        event!(CallHeldEvent, 1, "3001"),
        event!(CallQueuedEvent, 1, "8001"),
        event!(CallDataUpdateEvent, 1, "3001"),
        event!(RtpStartedEvent, 1, "3001"),
        event!(NetworkRecordingStartedEvent, 1, "3001"),
        event!(CallServiceInitiatedEvent, 1, "3001"),
    ];
    for event in events {
        let mut model = Model::new();
        model.apply(&event);
        assert_eq!(model.calls().len(), 1, "{event:?}");
        let changes = model.apply(&event!(EndCallEvent, 1, "3001"));
        assert_eq!(ended(&changes), [CallEnd::EndCall], "{event:?}");
    }
}

#[test]
fn what_is_over_begins_no_call() {
    let events = [
        event!(CallConnectionClearedEvent, 1, "3001"),
        event!(CallClearedEvent, 1, "3001"),
        event!(EndCallEvent, 1, "3001"),
        event!(RtpStoppedEvent, 1, "3001"),
        event!(NetworkRecordingEndedEvent, 1, "3001"),
        event!(CallDequeuedEvent, 1, "3001"),
        event!(CallDivertedEvent, 1, "3001"),
    ];
    for event in events {
        let mut model = Model::new();
        assert_eq!(model.apply(&event), [], "{event:?}");
        assert_eq!(model.calls().len(), 0);
    }
}

#[test]
fn only_end_call_ends_a_call_and_it_may_name_no_device() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001"));
    model.apply(&event!(CallDeliveredEvent, 1, "3001", calling_device_id: some("5551234")));
    assert_eq!(model.calls().next().unwrap().state(), CallState::Ringing);
    model.apply(&event!(CallClearedEvent, 1, "3001"));
    assert_eq!(model.calls().next().unwrap().state(), CallState::Cleared);
    assert_eq!(model.calls_of_device("5551234").count(), 0);
    assert_eq!(ended(&model.apply(&event!(EndCallEvent, 1, ""))), [CallEnd::EndCall]);
    assert_eq!(model.devices().count(), 0);
}

#[test]
fn an_event_told_again_changes_nothing() {
    let mut model = Model::new();
    let event = event!(CallDeliveredEvent, 1, "3001", alerting_device_id: some("3001"));
    assert!(!model.apply(&event).is_empty());
    assert_eq!(model.apply(&event), []);
}

#[test]
fn a_second_beginning_under_the_same_id_is_another_call() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "a"));
    model.apply(&event!(CallDeliveredEvent, 1, "a", calling_device_id: some("5551234")));
    model.apply(&event!(CallEstablishedEvent, 1, "a"));
    model.apply(&event!(CallHeldEvent, 1, "a"));
    model.apply(&event!(BeginCallEvent, 1, "b"));
    assert_eq!(model.calls_with_id(1).count(), 2);
    model.apply(&event!(CallServiceInitiatedEvent, 1, "b", calling_device_id: some("3001")));
    // The party that answers belongs to the call that nobody has answered yet.
    model.apply(&event!(CallEstablishedEvent, 1, "c", answering_device_id: some("3002")));
    let states: Vec<_> = model.calls().map(|call| call.state()).collect();
    assert_eq!(states, [CallState::Held, CallState::Talking]);
    let consult = model.calls_of_device("3002").next().unwrap();
    assert_eq!(consult.parties.len(), 2);
    let consult = consult.key;
    let at = |device: &str| Connection {
        call_id: Some(1),
        device_id_type: Some(Kind::STATIC),
        device_id: some(device),
    };
    assert_eq!(model.call_at(PERIPHERAL, &at("b")).unwrap().key, consult);
    assert_ne!(model.call_at(PERIPHERAL, &at("a")).unwrap().key, consult);
    model.apply(&event!(EndCallEvent, 1, "b"));
    assert_eq!(model.call(consult), None);
    assert_eq!(model.calls().len(), 1);
}

#[test]
fn what_two_monitors_hear_of_is_one_call_until_both_have_heard_its_end() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001", monitor_id: 7));
    model.apply(&event!(BeginCallEvent, 1, "3002", monitor_id: 8));
    assert_eq!(model.calls().len(), 1);
    assert_eq!(ended(&model.apply(&event!(EndCallEvent, 1, "3002", monitor_id: 8))), []);
    let end = event!(EndCallEvent, 1, "3001", monitor_id: 7);
    assert_eq!(ended(&model.apply(&end)), [CallEnd::EndCall]);
}

#[test]
fn a_monitor_that_is_stopped_takes_its_calls_along() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001", monitor_id: 7));
    model.apply(&event!(BeginCallEvent, 1, "3002", monitor_id: 8));
    model.apply(&event!(BeginCallEvent, 2, "3001", monitor_id: 7));
    assert_eq!(ended(&model.monitor_stopped(7)), [CallEnd::MonitorStopped]);
    assert_eq!(model.calls().map(|call| call.call_id).collect::<Vec<_>>(), [Some(1)]);
}

#[test]
fn a_call_with_a_new_id_is_the_same_call() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001"));
    model.apply(&event!(CallDeliveredEvent, 1, "3001", calling_device_id: some("5551234")));
    let key = model.calls().next().unwrap().key;
    let changes = model.apply(&event!(
        CallDataUpdateEvent, 1, "3001",
        new_connection_call_id: Some(9),
        new_connection_device_id_type: Some(Kind::STATIC),
        new_connection_device_id: some("3001")
    ));
    assert!(changes.contains(&Change::CallRekeyed { call: key, old: Some(1), new: Some(9) }));
    assert_eq!(model.calls_with_id(1).count(), 0);
    let call = model.calls_with_id(9).next().unwrap();
    assert_eq!(call.key, key);
    assert!(call.parties.iter().all(|party| party.connection.call_id == Some(9)));
    assert_eq!(ended(&model.apply(&event!(EndCallEvent, 9, "3001"))), [CallEnd::EndCall]);
}

fn ecc(name: &str, value: &str) -> NamedVariable {
    NamedVariable { name: name.into(), value: value.into() }
}

#[test]
fn a_data_update_has_all_ecc_variables_from_version_22_on_and_the_changed_ones_before() {
    for (version, left) in [(22, vec![ecc("b", "2")]), (21, vec![ecc("a", "1"), ecc("b", "2")])] {
        let mut model = Model::new();
        model.set_version(Version::new(version).unwrap());
        model.apply(&event!(
            BeginCallEvent, 1, "3001",
            named_variables: vec![ecc("a", "1")],
            call_variable1: some("one")
        ));
        model.apply(&event!(
            CallDataUpdateEvent, 1, "3001",
            named_variables: vec![ecc("b", "2")],
            call_variable2: some("two")
        ));
        let data = &model.calls().next().unwrap().data;
        assert_eq!(data.named_variables, left, "version {version}");
        assert_eq!(data.call_variables[0], some("one"));
        assert_eq!(data.call_variables[1], some("two"));
    }
}

#[test]
fn dynamic_connection_ids_say_nothing_of_the_device() {
    let mut model = Model::new();
    let dynamic = Some(Kind::DYNAMIC);
    model.apply(&event!(BeginCallEvent, 1, "x1", connection_device_id_type: dynamic));
    assert_eq!(model.devices().count(), 0);
    model.apply(&event!(
        CallDeliveredEvent, 1, "x1",
        connection_device_id_type: dynamic,
        alerting_device_id: some("3001"),
        alerting_device_type: Some(DeviceIdType::AGENT_DEVICE),
        calling_device_id: some("5551234")
    ));
    assert_eq!(model.calls_of_device("3001").count(), 1);
    assert_eq!(model.device("x1"), None);
    // The caller's connection comes up with its end.
    model.apply(&event!(
        CallConnectionClearedEvent, 1, "x2",
        connection_device_id_type: dynamic,
        releasing_device_id: some("5551234")
    ));
    assert_eq!(model.calls_of_device("5551234").count(), 0);
    assert_eq!(model.calls_of_device("3001").count(), 1);
}

#[test]
fn a_seized_trunk_does_not_ring() {
    let mut model = Model::new();
    model.apply(&event!(
        CallDeliveredEvent, 1, "port", local_connection_state: Some(State::INITIATE)
    ));
    assert_eq!(model.calls().next().unwrap().state(), CallState::SetUp);
}

#[test]
fn calls_of_two_peripherals_may_have_the_same_id() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001"));
    model.apply(&event!(BeginCallEvent, 1, "port", peripheral_id: Some(5002)));
    assert_eq!(model.calls_with_id(1).count(), 2);
    model.apply(&event!(EndCallEvent, 1, "port", peripheral_id: Some(5002)));
    assert_eq!(model.calls().next().unwrap().peripheral_id, PERIPHERAL);
}

fn state(agent_state: AgentState, mrd_id: i32, reason: u16) -> AgentStateEvent {
    AgentStateEvent {
        peripheral_id: PERIPHERAL,
        agent_id: some("1001"),
        agent_extension: some("3001"),
        agent_instrument: some("SEP3001"),
        agent_state,
        event_reason_code: reason,
        mrd_id,
        ..Default::default()
    }
}

fn agent(model: &Model) -> &Agent {
    model.agent("1001").unwrap()
}

#[test]
fn an_agent_has_a_state_in_each_media_routing_domain() {
    let mut model = Model::new();
    let tell = |model: &mut Model, event| model.apply(&Event::from(Message::from(event)));
    tell(&mut model, state(AgentState::NOT_READY, 1, 5));
    let changes = tell(&mut model, state(AgentState::NOT_READY, 1, 6));
    assert!(matches!(changes[..], [Change::AgentState { reason: 6, .. }]), "another reason");
    assert_eq!(tell(&mut model, state(AgentState::NOT_READY, 1, 6)), []);
    tell(&mut model, state(AgentState::ACTIVE, 2, 0));
    assert_eq!(agent(&model).state(), Some(AgentState::NOT_READY));
    assert_eq!(agent(&model).state_in(2), Some(AgentState::ACTIVE));
    for device in ["3001", "SEP3001"] {
        assert_eq!(model.agent_of_device(device), Some(agent(&model)));
    }
    tell(&mut model, state(AgentState::LOGOUT, 1, 0));
    assert!(agent(&model).is_signed_in(), "in the other domain");
    tell(&mut model, state(AgentState::LOGOUT, 2, 0));
    assert_eq!(model.agent_of_device("3001"), None);
}

#[test]
fn a_state_has_lasted_for_its_state_duration() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
    let mut model = Model::new();
    let mut event = state(AgentState::TALKING, 1, 0);
    event.state_duration = 30;
    model.set_time(start);
    model.apply(&Event::from(Message::from(event.clone())));
    assert_eq!(agent(&model).since(), Some(start - Duration::from_secs(30)));
    model.set_time(start + Duration::from_secs(9));
    model.apply(&Event::from(Message::from(event)));
    assert_eq!(agent(&model).since(), Some(start - Duration::from_secs(30)), "the same state");
}

#[test]
fn one_event_may_list_the_skill_groups() {
    let mut model = Model::new();
    let group = |number, state| FltSkillGroup {
        flt_skill_group_number: Some(number),
        flt_skill_group_id: Some(number as u32 + 1000),
        flt_skill_group_priority: Some(0),
        flt_skill_group_state: Some(state),
    };
    let mut event = state(AgentState::TALKING, 1, 0);
    event.flt_skill_groups =
        vec![group(101, AgentState::TALKING), group(102, AgentState::BUSY_OTHER)];
    model.apply(&Event::from(Message::from(event)));
    assert_eq!(agent(&model).skill_groups.len(), 2);
    assert_eq!(model.skill_group(102).unwrap().agents_in(AgentState::BUSY_OTHER), 1);
    assert_eq!(model.skill_group(102).unwrap().id, Some(1102));
}

#[test]
fn after_a_loss_all_is_unsure_and_the_answers_put_it_right() {
    let mut model = Model::new();
    model.apply(&Event::from(Message::from(state(AgentState::TALKING, 1, 0))));
    model.apply(&event!(BeginCallEvent, 1, "3001", monitor_id: 7));
    model.apply(&event!(CallEstablishedEvent, 1, "3001", monitor_id: 7));
    assert_eq!(model.connection_lost(), [Change::Unsure]);
    assert!(model.is_unsure() && agent(&model).unsure && model.calls().all(|call| call.unsure));
    let requests = model.resync_requests();
    let names: Vec<_> = requests.iter().map(|request| request.def().unwrap().name).collect();
    assert_eq!(names, ["QUERY_AGENT_STATE_REQ", "SNAPSHOT_DEVICE_REQ", "SNAPSHOT_CALL_REQ"]);
    let gone = || Error::Refused { status: StatusCode::INVALID_CALLID, message: "", text: None };
    let changes = model.apply_answer(&requests[2], Err(&gone()));
    assert_eq!(ended(&changes), [CallEnd::WhileDisconnected]);
    let mut conf = QueryAgentStateConf { mrd_id: 1, ..Default::default() };
    conf.agent_state = AgentState::AVAILABLE;
    let changes = model.apply_answer(&requests[0], Ok(&conf.into()));
    assert!(matches!(changes[..], [Change::AgentState { new: AgentState::AVAILABLE, .. }]));
    assert_eq!(model.resync_requests(), []);
    assert_eq!(model.resynchronised(), [Change::Resynchronised { unsure: 0 }]);
}

#[test]
fn an_answer_that_does_not_come_leaves_it_unsure() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001"));
    model.connection_lost();
    let requests = model.resync_requests();
    let error = Error::TimedOut { request: "SNAPSHOT_CALL_REQ" };
    assert_eq!(model.apply_answer(&requests[0], Err(&error)), []);
    assert_eq!(model.resynchronised(), [Change::Resynchronised { unsure: 1 }]);
    // END_CALL_EVENT of the new session ends it, whatever its MonitorID is.
    let end = event!(EndCallEvent, 1, "3001", monitor_id: 9);
    assert_eq!(ended(&model.apply(&end)), [CallEnd::EndCall]);
}

#[test]
fn calls_that_begin_again_after_a_loss_are_the_same_but_for_another_call_reference() {
    let begin = |reference: u8, monitor: u32| {
        event!(
            BeginCallEvent, 1, "3001",
            monitor_id: monitor,
            call_reference_id: Some(vec![reference])
        )
    };
    let mut model = Model::new();
    model.apply(&begin(1, 7));
    let key = model.calls().next().unwrap().key;
    model.connection_lost();
    assert_eq!(model.apply(&begin(1, 8)), []);
    assert!(!model.call(key).unwrap().unsure);
    model.connection_lost();
    assert_eq!(ended(&model.apply(&begin(2, 9))), [CallEnd::WhileDisconnected]);
    assert_eq!(model.calls().len(), 1);
}

#[test]
fn without_questions_unsure_calls_are_let_go() {
    let mut model = Model::new();
    model.apply(&event!(BeginCallEvent, 1, "3001"));
    model.connection_lost();
    model.apply(&event!(BeginCallEvent, 2, "3002"));
    assert_eq!(ended(&model.forget_unsure_calls()), [CallEnd::WhileDisconnected]);
    assert_eq!(model.calls().map(|call| call.call_id).collect::<Vec<_>>(), [Some(2)]);
}

#[test]
fn open_conf_tells_of_the_sessions_own_agent_and_device() {
    let mut model = Model::new();
    let conf = OpenConf {
        peripheral_online: true,
        agent_state: AgentState::AVAILABLE,
        agent_id: some("1001"),
        agent_extension: some("3001"),
        agent_instrument: some("SEP3001"),
        ..Default::default()
    };
    model.apply_open(PERIPHERAL, &conf);
    assert_eq!(model.peripheral_online(5000), Some(true));
    assert_eq!(agent(&model).state(), Some(AgentState::AVAILABLE));
    let requests = model.resync_requests();
    assert!(matches!(&requests[..], [Message::SnapshotDeviceReq(req)]
        if req.agent_instrument == some("SEP3001")));
}
