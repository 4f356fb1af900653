//! Supervisors and their teams.

use super::{connect, next};
use ctisp::messages::*;
use ctisp::peripheral::simulator::{Config, Simulator, TeamConfig};
use ctisp::peripheral::Peripheral;
use ctisp::{AgentFlags, Client, ClientBuilder, Event, Server, Services, TeamConfigOperation};

/// An agent's number, and the instrument of the same position.
pub fn at(agent: u32) -> (String, String) {
    (agent.to_string(), (agent + 2000).to_string())
}

/// The desktop of an agent who is named, whether signed in or not.
pub fn desktop<P: Peripheral>(server: &Server<P>, agent: u32, services: Services) -> ClientBuilder {
    let (agent, instrument) = at(agent);
    connect(server, services | Services::CLIENT_EVENTS)
        .client_id(format!("desk {instrument}"))
        .agent_id(agent)
        .agent_instrument(instrument)
}

/// A supervisor's desktop with Client Control.
pub fn supervisor<P: Peripheral>(server: &Server<P>, agent: u32) -> Client {
    let services = Services::SUPERVISOR | Services::CLIENT_CONTROL;
    desktop(server, agent, services).open().unwrap()
}

/// The next AGENT_TEAM_CONFIG_EVENT, as its operation and "AgentID flags" for each agent.
pub fn team_config(client: &Client) -> (u32, TeamConfigOperation, Vec<String>) {
    let event = next(client, "team config", |event| match event {
        Event::AgentTeamConfig(event) => Some(event),
        _ => None,
    });
    (event.team_id, event.config_operation, event.agents.iter().map(entry).collect())
}

fn entry(agent: &TeamAgent) -> String {
    let flags = agent.agent_flags.unwrap_or_default();
    let mut text = agent.atc_agent_id.clone().unwrap_or_default();
    for (flag, name) in [
        (AgentFlags::PRIMARY_SUPERVISOR, " primary"),
        (AgentFlags::SUPERVISOR, " supervisor"),
        (AgentFlags::TEMPORARY_AGENT, " temporary"),
    ] {
        if flags.contains(flag) {
            text.push_str(name);
        }
    }
    text
}

pub fn texts(numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
    numbers.into_iter().map(|number| number.to_string()).collect()
}

/// A server whose demo centre was changed.
pub fn server_with(change: impl FnOnce(&mut Config)) -> Server<Simulator> {
    let mut config = Config::demo();
    change(&mut config);
    Server::builder().centre(config).start().unwrap()
}

pub fn team(id: u32, agents: Vec<String>, supervisors: Vec<String>) -> TeamConfig {
    TeamConfig { id, name: format!("Team {id}"), agents, supervisors }
}
