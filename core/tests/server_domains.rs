//! Several media routing domains, as clients see them.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::Config;
use ctisp::{AgentAvailabilityStatus, AgentState, Client, Event, Message, Server, Services};
use server_support::*;

/// Agent 1005 answers calls in skill group 101 and letters in 103.
const CENTRE: &str = r#"
based_on = "demo"
media_routing_domains = [{ id = 1, name = "Voice" }, { id = 5, name = "Mail", max_tasks = 3 }]
skill_groups = [
    { number = 101, id = 201, name = "Support" },
    { number = 102, id = 202, name = "Sales" },
    { number = 103, id = 203, name = "Letters", mrd_id = 5 },
]
services = [{ number = 11, id = 21, name = "Support", call_type_id = 31, skill_groups = [101] }]
dialled_numbers = [{ number = "8001", service = 11 }]
internal_numbers = []
"#;

fn state_of(client: &Client, mrd_id: i32) -> QueryAgentStateConf {
    let request = QueryAgentStateReq {
        peripheral_id: Some(5000),
        mrd_id,
        agent_instrument: Some("3005".into()),
        ..Default::default()
    };
    match client.request_message(request.into()).unwrap() {
        Message::QueryAgentStateConf(conf) => *conf,
        other => panic!("{other:?}"),
    }
}

/// MRDID and state of the events so far.
fn states(client: &Client) -> Vec<(i32, AgentState)> {
    let events = so_far(client).into_iter();
    let states = events.filter_map(|event| match event {
        Event::AgentState(event) => Some((event.mrd_id, event.agent_state)),
        _ => None,
    });
    states.collect()
}

#[test]
fn a_desktop_sees_and_sets_the_states_in_each_domain() {
    let centre = Config::from_toml(CENTRE).unwrap();
    let server = Server::builder().centre(centre).stepped().start().unwrap();
    let services = Services::CLIENT_EVENTS
        | Services::CLIENT_CONTROL
        | Services::IGNORE_DUPLICATE_AGENT_EVENTS;
    let desk = connect(&server, services).agent_instrument("3005").open().unwrap();
    desk.login("1005", "1005").unwrap();
    let (login, not_ready) = (AgentState::LOGIN, AgentState::NOT_READY);
    assert_eq!(states(&desk), [(1, login), (1, not_ready), (5, login), (5, not_ready)]);

    // The second time it is told for the one domain, it is left out for that one alone.
    let mut letters = SetAgentStateReq {
        peripheral_id: Some(5000),
        agent_state: AgentState::AVAILABLE,
        agent_instrument: Some("3005".into()),
        skill_groups: vec![LoginSkillGroup { skill_group_number: Some(103), ..Default::default() }],
        ..Default::default()
    };
    for expected in [&[(5, AgentState::NOT_ACTIVE)][..], &[]] {
        desk.request_message(letters.clone().into()).unwrap();
        assert_eq!(states(&desk), expected);
    }
    letters.skill_groups.clear();
    desk.request_message(letters.into()).unwrap();
    assert_eq!(states(&desk), [(1, AgentState::AVAILABLE)]);

    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    assert_eq!(states(&desk), [(1, AgentState::RESERVED)]);
    assert_eq!(state_of(&desk, 1).num_tasks, 1);
    let mail = state_of(&desk, 5);
    assert_eq!((mail.agent_state, mail.num_tasks), (AgentState::NOT_ACTIVE, 0));
    assert_eq!(mail.max_task_limit, 3);
    assert_eq!(mail.agent_availability_status, AgentAvailabilityStatus::NOT_AVAILABLE);
}
