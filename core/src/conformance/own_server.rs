//! A server of the suite's own: where a dialogue needs more than what a client can do.

use super::dialogue::SessionPlan;
use super::runner::Servers;
use super::told::Told;
use crate::peripheral::simulator::{Config, Scenario, TeamChange};
use crate::transport::Connector;
use crate::{Server, Side};
use std::io;

/// What is done to the server, or in its centre.
#[derive(Clone, Debug)]
pub(super) enum Act {
    SwitchOver,
    StopSide(Side),
    StartSide(Side),
    /// It stops as a whole.
    Stop,
    Controller(bool),
    Gateway(bool),
    InService(String, bool),
    /// A text for everybody.
    Broadcast(String),
    Team(u32, TeamChange),
    RemoveNumber(String),
    /// The server ends all sessions of the client.
    End(String),
    /// The network breaks the connections of the client.
    Break(String),
    /// A step of a scenario.
    Play(Scenario),
}

/// Reads what a `server` step says; `session` is the one it is about.
pub(super) fn act(text: &str, session: Option<&SessionPlan>) -> Result<Act, String> {
    let client = || {
        let session = session.ok_or("\"session\" is missing")?;
        let id = session.open.get("ClientID").and_then(toml::Value::as_str);
        id.map(String::from).ok_or_else(|| "the session has no ClientID".to_string())
    };
    Ok(match text {
        "switch over" => Act::SwitchOver,
        "stop side A" => Act::StopSide(Side::A),
        "stop side B" => Act::StopSide(Side::B),
        "start side A" => Act::StartSide(Side::A),
        "start side B" => Act::StartSide(Side::B),
        "stop" => Act::Stop,
        "central controller off line" => Act::Controller(false),
        "central controller on line" => Act::Controller(true),
        "gateway off line" => Act::Gateway(false),
        "gateway on line" => Act::Gateway(true),
        "end session" => Act::End(client()?),
        "break connection" => Act::Break(client()?),
        _ => match text.split_once(": ") {
            Some(("add to team 1", agent)) => {
                Act::Team(1, TeamChange::AddAgents { agents: vec![agent.into()], temporary: false })
            }
            Some(("remove from team 1", agent)) => Act::Team(
                1,
                TeamChange::RemoveAgents { agents: vec![agent.into()], temporary: false },
            ),
            Some(("remove number", number)) => Act::RemoveNumber(number.into()),
            Some(("out of service", phone)) => Act::InService(phone.into(), false),
            Some(("in service", phone)) => Act::InService(phone.into(), true),
            Some(("tell everybody", text)) => Act::Broadcast(text.into()),
            _ => return Err(format!("a server does nothing called {text:?}")),
        },
    })
}

/// Reads a step of a scenario without its time.
pub(super) fn play(step: &str) -> Result<Act, String> {
    let text = format!("steps = [{{ at = 0, {step} }}]");
    Scenario::from_toml(&text).map(Act::Play).map_err(|error| error.to_string())
}

/// The demo centre with what a dialogue changes of it.
pub(super) fn centre(changes: &str) -> Result<Config, String> {
    let text = format!("based_on = \"demo\"\n{changes}");
    Config::from_toml(&text).map_err(|error| error.to_string())
}

/// A server that was started for one dialogue, both sides of it.
#[derive(Debug)]
pub(super) struct OwnServer {
    server: Option<Server>,
    pub servers: Servers,
}

impl OwnServer {
    pub fn start(centre: &Config) -> io::Result<OwnServer> {
        let server = Server::builder().centre(centre.clone()).side_b("127.0.0.1:0").start()?;
        let servers = Servers {
            active: server.address(),
            standby: server.side_address(Side::B),
            connector: Connector::default(),
        };
        Ok(OwnServer { server: Some(server), servers })
    }

    /// # Errors
    /// Why it was not done.
    pub fn act(&mut self, act: &Act) -> Result<(), String> {
        if let Act::Stop = act {
            if let Some(server) = self.server.take() {
                server.stop();
            }
            return Ok(());
        }
        let server = self.server.as_ref().ok_or("the server has stopped")?;
        let done = match act {
            Act::SwitchOver => return server.switch_over().map_err(|error| error.to_string()),
            Act::StartSide(side) => {
                return server.start_side(*side).map_err(|error| error.to_string())
            }
            Act::StopSide(side) => server.stop_side(*side),
            Act::Stop => true,
            Act::Controller(online) => {
                let online = *online;
                server.with(move |centre| centre.set_central_controller(online)).is_some()
            }
            Act::Gateway(online) => {
                let online = *online;
                server.with(move |centre| centre.set_gateway(online)).is_some()
            }
            Act::InService(phone, in_service) => {
                let (phone, in_service) = (phone.clone(), *in_service);
                server.with(move |centre| centre.set_in_service(&phone, in_service)) == Some(true)
            }
            Act::Broadcast(text) => {
                let text = text.clone();
                server.with(move |centre| centre.broadcast(&text)) == Some(Ok(()))
            }
            Act::Team(team, change) => {
                let (team, change) = (*team, change.clone());
                server.with(move |centre| centre.change_team(team, change)) == Some(Ok(()))
            }
            Act::RemoveNumber(number) => {
                let number = number.clone();
                server.with(move |centre| centre.remove_dialled_number(&number)) == Some(Ok(()))
            }
            Act::End(client) => server.kill_client(client) > 0,
            Act::Break(client) => {
                let sessions = server.sessions();
                let mut of_client = sessions.iter().filter(|known| known.client_id == *client);
                of_client.any(|session| server.cut_session(session.id))
            }
            Act::Play(story) => return play_now(server, story),
        };
        done.then_some(()).ok_or_else(|| "the centre refused it".into())
    }

    /// What it has told its operator, as [`told`](super::told) has it; nothing once it has stopped.
    pub fn told(&self) -> Vec<Told> {
        let Some(server) = &self.server else { return Vec::new() };
        let alarms = server.alarms();
        let records = server.termination_records();
        alarms.iter().map(Told::alarm).chain(records.iter().enumerate().map(Told::record)).collect()
    }
}

fn play_now(server: &Server, story: &Scenario) -> Result<(), String> {
    let before = server.failed_steps().len();
    let played = server.play(story.clone()).ok_or("the server has stopped")?;
    played.map_err(|error| error.to_string())?;
    match server.failed_steps().get(before) {
        Some(failed) => Err(failed.to_string()),
        None => Ok(()),
    }
}
