//! What an embedding program does to its server: its clock, its sessions, its centre.

use super::engine::Command;
use super::{Hub, Server, ServerBuilder};
use crate::peripheral::simulator::{
    Config, ConfigError, FailedStep, Scenario, Simulator, TrafficConfig, TrafficCounts,
};
use crate::peripheral::Peripheral;
use crate::{Services, StatusCode, Version};
use std::net::SocketAddr;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// A session that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionInfo {
    /// SessionID, as CLIENT_SESSION_OPENED_EVENT tells it.
    pub id: u32,
    /// ClientID of OPEN_REQ.
    pub client_id: String,
    /// ClientSignature of OPEN_REQ; empty where the client gave none.
    pub signature: String,
    /// Where the client connected from.
    pub address: SocketAddr,
    /// The session's protocol version.
    pub version: Version,
    /// ServicesGranted.
    pub services: Services,
    /// AgentInstrument of a session with the Client Events service.
    pub instrument: Option<String>,
}

/// Why the clock was not stepped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// The server was not started with [`ServerBuilder::stepped`].
    #[error("the server's clock goes by itself: start it with a stepped clock")]
    NotStepped,
    /// The server has stopped.
    #[error("the server has stopped")]
    Stopped,
}

impl ServerBuilder {
    /// The centre's time stands still but for [`Server::step`]; [`ServerBuilder::speed`] has no
    /// meaning then.
    ///
    /// Only the centre follows this clock: calls, agents, traffic, scenarios. What watches the
    /// connections (heartbeats, IdleTimeout, the time for opening a session) is about programs and
    /// networks outside, which a test cannot step: it follows real time always, at any speed.
    pub fn stepped(mut self) -> Self {
        self.stepped = true;
        self
    }

    /// Lets outside callers dial by themselves, so many in an hour of the centre; 0 for none. What
    /// the centre's configuration says besides of traffic stays.
    pub fn traffic(mut self, calls_per_hour: u32) -> Self {
        self.traffic = Some(calls_per_hour);
        self
    }

    /// Lets so many agents sign in and answer by themselves: see
    /// [`Config::auto_agents`](crate::peripheral::simulator::Config::auto_agents).
    pub fn auto_agents(mut self, count: u32) -> Self {
        self.auto_agents = Some(count);
        self
    }

    /// A scenario that begins with the server. Steps at time 0 are over before the first client
    /// can come.
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.scenario = Some(scenario);
        self
    }

    /// The centre that was asked for, at its beginning.
    pub(super) fn simulator(&self) -> Result<Simulator, ConfigError> {
        let mut config = self.centre.clone();
        if let Some(calls_per_hour) = self.traffic {
            set_calls_per_hour(&mut config, calls_per_hour);
        }
        config.auto_agents = self.auto_agents.unwrap_or(config.auto_agents);
        if self.traffic.is_some() || self.auto_agents.is_some() {
            // What the centre is by itself is the program's business.
            config.check()?;
        }
        let scenario = self.scenario.clone().unwrap_or_default();
        scenario.check(&config)?;
        let mut centre = Simulator::new(config, self.seed);
        centre.play(scenario);
        Ok(centre)
    }
}

fn set_calls_per_hour(config: &mut Config, calls_per_hour: u32) {
    let traffic = config.traffic.take().unwrap_or(TrafficConfig::new(0));
    config.traffic = Some(TrafficConfig { calls_per_hour, ..traffic });
}

impl<P: Peripheral + 'static> Server<P> {
    /// Moves a stepped clock by so much, and waits: when this returns, everything that was due in
    /// that time has happened, in its order, and its events are on their way to the sessions.
    ///
    /// What clients ask for meanwhile is served after it. Clients that read get the time to do so.
    /// Events for one that does not wait in the server up to a limit, as ever: where many come, step
    /// in pieces, and read in between.
    ///
    /// # Errors
    /// Where the clock goes by itself, or the server has stopped.
    pub fn step(&self, by: Duration) -> Result<(), StepError> {
        let (done, answer) = channel();
        self.command(Command::Step(by, done));
        answer.recv().unwrap_or(Err(StepError::Stopped))
    }

    /// The centre's time, from its beginning; `None` when the server has stopped.
    pub fn now(&self) -> Option<Duration> {
        self.with_hub(|hub| hub.centre_time())
    }

    /// The open sessions, by their ids; none when the server has stopped.
    pub fn sessions(&self) -> Vec<SessionInfo> {
        self.with_hub(|hub| hub.open_sessions()).unwrap_or_default()
    }

    /// Ends a session as the server itself would: FAILURE_EVENT with E_CTI_CTI_SERVER_OFFLINE, then
    /// the connection is closed. Whether there was one with that SessionID.
    pub fn kill_session(&self, id: u32) -> bool {
        self.with_hub(move |hub| hub.kill(|session, _| session == id)).unwrap_or(0) > 0
    }

    /// Ends all sessions of a client, by its ClientID, as [`Server::kill_session`] does; how many
    /// there were.
    pub fn kill_client(&self, client_id: &str) -> usize {
        let client_id = client_id.to_owned();
        self.with_hub(move |hub| hub.kill(|_, id| id == client_id)).unwrap_or(0)
    }

    /// Breaks the connection of one session, as a failure of the network would; whether there was
    /// one with that SessionID.
    pub fn cut_session(&self, id: u32) -> bool {
        self.with_hub(move |hub| hub.cut(id)).unwrap_or(false)
    }
}

impl Server {
    /// Takes a peripheral off line or brings it back: see [`Simulator::set_online`]. False if there
    /// is none of that PeripheralID, or the server has stopped.
    pub fn set_online(&self, peripheral_id: u32, online: bool) -> bool {
        self.with(move |centre| centre.set_online(peripheral_id, online)).unwrap_or(false)
    }

    /// Begins a scenario; its times count from now. Steps at time 0 are carried out before this
    /// returns.
    ///
    /// # Errors
    /// What does not fit the centre; nothing is begun then. `None` when the server has stopped.
    pub fn play(&self, scenario: Scenario) -> Option<Result<(), ConfigError>> {
        self.with(move |centre| {
            scenario.check(centre.config())?;
            centre.play(scenario);
            let now = centre.now();
            centre.advance(now);
            Ok(())
        })
    }

    /// Steps of scenarios that could not be carried out so far, the earliest first. None when the
    /// server has stopped.
    pub fn failed_steps(&self) -> Vec<FailedStep> {
        self.with(|centre| centre.failed_steps().to_vec()).unwrap_or_default()
    }

    /// The id that the call of that name in a scenario has now; `None` where no step has made it.
    pub fn call_named(&self, name: &str) -> Option<u32> {
        let name = name.to_owned();
        self.with(move |centre| centre.call_named(&name)).flatten()
    }

    /// Lets outside callers dial by themselves from now on, so many in an hour; 0 for no more.
    pub fn set_traffic(&self, calls_per_hour: u32) {
        self.with(move |centre| {
            let mut config = centre.config().clone();
            set_calls_per_hour(&mut config, calls_per_hour);
            centre.set_traffic(config.traffic);
        });
    }

    /// What has become of the generated calls so far; all zero when the server has stopped.
    pub fn traffic_counts(&self) -> TrafficCounts {
        self.with(|centre| centre.traffic_counts()).unwrap_or_default()
    }
}

impl<P: Peripheral> Hub<P> {
    fn centre_time(&self) -> Duration {
        self.clock.centre(Instant::now())
    }

    /// Moves a stepped clock on to the next thing that is due, at most to `end`; whether it is
    /// there.
    pub(super) fn step(&mut self, end: Duration) -> bool {
        let due = self.centre_due().map_or(end, |due| due.min(end));
        self.clock.step_to(due);
        self.advance(Instant::now());
        self.centre_time() >= end && self.centre_due().is_none_or(|due| due > end)
    }

    /// Where a step of so much ends.
    ///
    /// # Errors
    /// Where the clock goes by itself.
    pub(super) fn step_end(&self, by: Duration) -> Result<Duration, StepError> {
        match self.clock.is_stepped() {
            true => Ok(self.centre_time().saturating_add(by)),
            false => Err(StepError::NotStepped),
        }
    }

    fn open_sessions(&self) -> Vec<SessionInfo> {
        let open = self.sessions.iter().filter_map(|(id, entry)| {
            let granted = entry.open.as_ref()?;
            Some(SessionInfo {
                id: *id,
                client_id: granted.client_id.clone(),
                signature: granted.identity.signature.clone().unwrap_or_default(),
                address: entry.address,
                version: entry.session.version(),
                services: granted.services,
                instrument: granted.instrument.clone(),
            })
        });
        open.collect()
    }

    /// Ends the open sessions that `meant` picks by SessionID and ClientID; how many.
    fn kill(&mut self, meant: impl Fn(u32, &str) -> bool) -> usize {
        let open = self.sessions.iter().filter(|(id, entry)| {
            entry.open.as_ref().is_some_and(|granted| meant(**id, &granted.client_id))
        });
        let killed: Vec<u32> = open.map(|(id, _)| *id).collect();
        for id in &killed {
            self.end(*id, StatusCode::CTI_SERVER_OFFLINE, Instant::now());
        }
        killed.len()
    }

    fn cut(&mut self, id: u32) -> bool {
        let open = self.sessions.get(&id).is_some_and(|entry| entry.open.is_some());
        if open {
            self.lost(id, Instant::now());
        }
        open
    }
}
