//! Who there is before anybody speaks: the configuration.

use crate::centre::{counts_agree, resynchronise, same};
use crate::desk::*;
use ctisp::messages::*;
use ctisp::model::{Change, Model};
use ctisp::peripheral::{ConfigKind, ConfigRecord, Peripheral as _};
use ctisp::{AgentState, ConfigRecordType, Event};

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn agents(records: Vec<AgentRecord>) -> Event {
    Message::from(ConfigAgentEvent { records, ..Default::default() }).into()
}

/// An agent who is available in the domains of calls, in a load of version 21 or later.
fn record(id: &str) -> AgentRecord {
    AgentRecord {
        record_type: Some(ConfigRecordType::ADD),
        flt_peripheral_id: PERIPHERAL,
        login_id: some(id),
        first_name: some("Ann"),
        agent_skill_target_id: Some(6001),
        num_mrds: Some(1),
        flt_agent_mrd_id: vec![1],
        flt_agent_mrd_state: vec![AgentState::AVAILABLE],
        ..Default::default()
    }
}

#[test]
fn a_load_tells_names_and_states_and_the_rest_is_asked_for() {
    let mut model = Model::new();
    model.apply(&agents(vec![record("1001")]));
    let agent = model.agent("1001").unwrap();
    assert_eq!(agent.state(), Some(AgentState::AVAILABLE));
    assert_eq!((agent.first_name.as_deref(), agent.icm_agent_id), (Some("Ann"), Some(6001)));
    let requests = model.resync_requests();
    let [Message::QueryAgentStateReq(request)] = &requests[..] else { panic!("{requests:?}") };
    assert_eq!((request.agent_id.as_deref(), request.mrd_id), (Some("1001"), 1));
}

#[test]
fn an_agent_who_is_signed_in_nowhere_is_not_asked_about() {
    let mut model = Model::new();
    let mut out = record("1001");
    (out.num_mrds, out.flt_agent_mrd_id, out.flt_agent_mrd_state) = (Some(0), vec![], vec![]);
    model.apply(&agents(vec![out.clone()]));
    let agent = model.agent("1001").unwrap();
    assert!(agent.state().is_none() && !agent.is_signed_in());
    assert_eq!(model.resync_requests(), []);
    // Before version 21 nothing is told of that.
    out.num_mrds = None;
    model.apply(&agents(vec![out]));
    assert_eq!(model.resync_requests().len(), 1);
}

#[test]
fn a_load_changes_nothing_that_events_have_told() {
    let mut model = Model::new();
    let event = AgentStateEvent {
        peripheral_id: PERIPHERAL,
        agent_id: some("1001"),
        agent_instrument: some("3001"),
        agent_state: AgentState::AVAILABLE,
        mrd_id: 1,
        num_tasks: 2,
        ..Default::default()
    };
    model.apply(&Message::from(event).into());
    let told = model.apply(&agents(vec![record("1001")]));
    assert!(matches!(&told[..], [Change::AgentDetails { .. }]), "{told:?}");
    let agent = model.agent("1001").unwrap();
    assert_eq!((agent.mrds[0].num_tasks, agent.instrument.as_deref()), (2, Some("3001")));
    assert_eq!(model.resync_requests(), []);
}

#[test]
fn an_agent_who_is_deleted_or_renamed_leaves_the_model() {
    let mut model = Model::new();
    let event = AgentStateEvent {
        peripheral_id: PERIPHERAL,
        agent_id: some("1001"),
        agent_instrument: some("3001"),
        agent_state: AgentState::AVAILABLE,
        skill_group_number: Some(101),
        skill_group_state: AgentState::AVAILABLE,
        mrd_id: 1,
        ..Default::default()
    };
    model.apply(&Message::from(event).into());
    let mut renamed = record("1002");
    renamed.record_type = Some(ConfigRecordType::CHANGE);
    renamed.old_login_id = some("1001");
    let told = model.apply(&agents(vec![renamed]));
    let removed = told.iter().filter_map(|change| match change {
        Change::AgentRemoved { agent } => Some((agent.agent_id.as_str(), agent.state())),
        _ => None,
    });
    assert_eq!(removed.collect::<Vec<_>>(), [("1001", Some(AgentState::LOGOUT))]);
    assert_eq!(model.agents().map(|a| a.agent_id.as_str()).collect::<Vec<_>>(), ["1002"]);
    assert_eq!(model.skill_group(101).unwrap().agents_signed_in(), 0);
    assert_eq!(model.device("3001"), None);
    let mut deleted = record("1002");
    deleted.record_type = Some(ConfigRecordType::DELETE);
    model.apply(&agents(vec![deleted]));
    assert_eq!(model.agents().count(), 0);
}

#[test]
fn skill_groups_have_their_names_and_leave_when_they_are_deleted() {
    let mut model = Model::new();
    let record = |kind| SkillGroupRecord {
        record_type: Some(kind),
        flt_peripheral_id: PERIPHERAL,
        peripheral_number: Some(101),
        peripheral_name: some("Sales"),
        ..Default::default()
    };
    let event = |kind| {
        let records = vec![record(kind)];
        Event::from(Message::from(ConfigSkillGroupEvent { records, ..Default::default() }))
    };
    let peripheral_id = PERIPHERAL;
    let told = model.apply(&event(ConfigRecordType::ADD));
    assert_eq!(told, [Change::SkillGroupDetails { peripheral_id, skill_group: 101 }]);
    assert_eq!(model.skill_group(101).unwrap().name.as_deref(), Some("Sales"));
    assert_eq!(model.apply(&event(ConfigRecordType::CHANGE)), []);
    let told = model.apply(&event(ConfigRecordType::DELETE));
    let [Change::SkillGroupRemoved { skill_group }] = &told[..] else { panic!("{told:?}") };
    assert_eq!((skill_group.number, skill_group.name.as_deref()), (101, Some("Sales")));
}

#[test]
fn with_the_configuration_the_whole_centre_is_asked_for() {
    let mut desk = Desk::new();
    for agent in ["1001", "1002"] {
        let _ = desk.ask(login(agent, &instrument(agent)));
        let _ = desk.ask(state(agent, AgentState::AVAILABLE));
    }
    desk.centre.place_call("5551234", "8001", &[(2, "gold")]).unwrap();
    desk.centre.advance(std::time::Duration::from_secs(1));
    // Nothing of that was heard.
    desk.messages();
    let mut model = Model::new();
    for kind in [ConfigKind::SkillGroup, ConfigKind::Agent, ConfigKind::Device] {
        for place in 0..desk.centre.config_places(kind) {
            let message: Message = match desk.centre.config_record(kind, place) {
                Some(ConfigRecord::SkillGroup(record)) => {
                    let records = vec![record];
                    ConfigSkillGroupEvent { records, ..Default::default() }.into()
                }
                Some(ConfigRecord::Agent(record)) => {
                    ConfigAgentEvent { records: vec![record], ..Default::default() }.into()
                }
                Some(ConfigRecord::Device(record)) => {
                    ConfigDeviceEvent { records: vec![record], ..Default::default() }.into()
                }
                _ => continue,
            };
            model.apply(&message.into());
        }
    }
    resynchronise(&mut model, &mut desk);
    let phones: Vec<u32> = (3001..=3020).collect();
    let agents: Vec<u32> = (1001..=1020).collect();
    same(&model, &mut desk, &phones, &agents, "after a load");
    assert_eq!(model.calls().len(), 1);
    counts_agree(&model);
}
