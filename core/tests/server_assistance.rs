//! How agents and their supervisors reach each other, over TCP: user messages, supervisor assist
//! and emergency calls.

mod server_support;

use ctisp::messages::*;
use ctisp::peripheral::simulator::TeamChange;
use ctisp::{Client, Event, MessageDistribution, Services, StatusCode};
use server_support::team::*;
use server_support::*;

const TO_SUPERVISOR: MessageDistribution = MessageDistribution::SUPERVISOR;
const TO_TEAM: MessageDistribution = MessageDistribution::TEAM;

fn hello(distribution: MessageDistribution) -> UserMessageReq {
    UserMessageReq { distribution, text: Some("hello".into()), ..UserMessageReq::default() }
}

/// A desktop of an agent who is named but not signed in.
fn named(server: &ctisp::Server, agent: u32) -> Client {
    desktop(server, agent, Services::empty()).open().unwrap()
}

/// How often "hello" came, with that distribution and the sender's ClientID.
fn heard(client: &Client, distribution: MessageDistribution, sender: &str) -> usize {
    let hello = |event: &Event| match event {
        Event::UserMessage(event) if event.text.as_deref() == Some("hello") => {
            assert_eq!(event.distribution, distribution);
            assert_eq!(event.client_id.as_deref(), Some(sender));
            true
        }
        _ => false,
    };
    so_far(client).iter().filter(|event| hello(event)).count()
}

#[test]
fn a_message_to_the_supervisor_reaches_the_primary_one_else_the_next_with_a_session() {
    let server = server();
    let change = TeamChange::SetSupervisors(texts([1001, 1003]));
    server.with(move |centre| centre.change_team(1, change)).unwrap().unwrap();
    let (agent, second) = (named(&server, 1002), named(&server, 1003));
    agent.request(hello(TO_SUPERVISOR)).unwrap();
    assert_eq!(heard(&second, TO_SUPERVISOR, "desk 3002"), 1);
    // It takes a session, not the Supervisor service.
    let primary = named(&server, 1001);
    agent.request(hello(TO_SUPERVISOR)).unwrap();
    assert_eq!(heard(&primary, TO_SUPERVISOR, "desk 3002"), 1);
    assert_eq!(heard(&second, TO_SUPERVISOR, "desk 3002"), 0);
    assert_eq!(heard(&agent, TO_SUPERVISOR, "desk 3002"), 0);
}

#[test]
fn a_message_to_the_supervisor_is_refused_where_there_is_none_with_a_session() {
    let server = server();
    let agent = named(&server, 1002);
    let other = named(&server, 1011);
    assert_eq!(status(agent.request(hello(TO_SUPERVISOR))), StatusCode::SUPERVISOR_NOT_FOUND);
    assert_eq!(heard(&other, TO_SUPERVISOR, "desk 3002"), 0);
}

#[test]
fn a_message_to_the_team_reaches_all_clients_of_its_agents() {
    let server = server();
    let mates: Vec<_> = [1001, 1002, 1003].map(|agent| named(&server, agent)).into();
    let (other, bridge) = (named(&server, 1012), client(&server, Services::ALL_EVENTS, "bridge"));
    mates[1].request(hello(TO_TEAM)).unwrap();
    for mate in &mates {
        assert_eq!(heard(mate, TO_TEAM, "desk 3002"), 1);
    }
    assert_eq!(heard(&other, TO_TEAM, "desk 3002"), 0);
    assert_eq!(heard(&bridge, TO_TEAM, "desk 3002"), 0);
}

#[test]
fn who_is_signed_in_at_the_device_counts_for_the_team_not_whom_the_session_was_opened_for() {
    let server = server();
    let (sender, mate) = (named(&server, 1002), named(&server, 1012));
    let desk = desk(&server, "3015");
    desk.login("1003", "1003").unwrap();
    sender.request(hello(TO_TEAM)).unwrap();
    assert_eq!(heard(&desk, TO_TEAM, "desk 3002"), 1);
    assert_eq!(heard(&mate, TO_TEAM, "desk 3002"), 0);
}

#[test]
fn a_bridge_sends_to_the_team_of_the_agent_that_it_names() {
    let server = server();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let (supervisor, agent) = (named(&server, 1001), available(&server, "3002"));
    for distribution in [TO_SUPERVISOR, TO_TEAM] {
        let request = UserMessageReq {
            peripheral_id: Some(5000),
            agent_instrument: Some("3002".into()),
            ..hello(distribution)
        };
        bridge.request(request).unwrap();
        assert_eq!(heard(&supervisor, distribution, "bridge"), 1);
        assert_eq!(heard(&agent, distribution, "bridge"), usize::from(distribution == TO_TEAM));
    }
}
