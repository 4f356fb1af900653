//! The CTI server: sessions of every protocol version on one [`Peripheral`].
//!
//! [`Server`] runs it on a thread of its own, embedded in any program:
//!
//! ```
//! let server = ctisp::Server::start()?;
//! let address = server.address();
//! assert!(address.ip().is_loopback());
//! server.stop();
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! A test moves the time of the centre itself ([`ServerBuilder::stepped`], [`Server::step`]), plays
//! scenarios ([`ServerBuilder::scenario`], [`Server::play`]), breaks what can break
//! ([`Server::cut_session`], [`Server::kill_session`], [`Server::set_online`],
//! [`Server::stop_side`]) and reads what is left behind ([`Server::alarms`],
//! [`Server::termination_records`]). All that the simulated centre can do besides is behind
//! [`Server::with`].
//!
//! From the ground up: `hub` holds the sessions and applies the rules, without sockets; `index`
//! knows them by what they want, `duplex` which of two sides is active, `users` who may come in,
//! `rules` how much each may take; `services` has one file for each service of the protocol;
//! `delivery` encodes an event once for all who want it alike; `engine` carries bytes between hub
//! and sockets on one thread, however many sessions there are.

mod acd_line_only;
mod alarms;
mod call_clients;
mod capture;
mod clock;
mod delivery;
mod duplex;
mod embed;
mod engine;
mod events;
mod failures;
mod half_hour;
mod hub;
mod index;
mod masks;
mod rules;
mod services;
mod sides;
mod users;
mod variables;

pub use alarms::{Alarm, AlarmClient, AlarmKind, AlarmObject};
pub use duplex::SwitchOverError;
pub use embed::{SessionInfo, StepError};

use crate::peripheral::simulator::{
    AccessConfig, Config, PlaceCallError, Scenario, Simulator, TerminationRecord,
};
use crate::peripheral::Peripheral;
use crate::session::ServerConfig as SessionConfig;
#[cfg(feature = "tls")]
use crate::transport::ServerTls;
use crate::transport::{Acceptor, Waker};
use crate::{password, Side};
use alarms::{AlarmHook, Alarms};
use capture::Captures;
use clock::Clock;
use engine::{Command, Engine, Listening};
use hub::Hub;
use rules::Rules;
use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::mpsc::{channel, Sender};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Instant;
use users::Users;

/// How a server runs: where it listens and how fast its clock goes.
///
/// ```
/// let server = ctisp::Server::builder().listen("127.0.0.1:0").speed(10.0).seed(7).start()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ServerBuilder {
    listen: Vec<String>,
    side_b: Option<String>,
    speed: f64,
    stepped: bool,
    seed: u64,
    centre: Config,
    traffic: Option<u32>,
    auto_agents: Option<u32>,
    scenario: Option<Scenario>,
    rules: Rules,
    users: BTreeMap<String, String>,
    on_alarm: Option<AlarmHook>,
    capture_dir: Option<PathBuf>,
    #[cfg(feature = "tls")]
    tls: Option<ServerTls>,
}

impl Default for ServerBuilder {
    fn default() -> Self {
        ServerBuilder {
            listen: Vec::new(),
            side_b: None,
            speed: 1.0,
            stepped: false,
            seed: 1,
            centre: Config::demo(),
            traffic: None,
            auto_agents: None,
            scenario: None,
            rules: Rules::default(),
            users: BTreeMap::new(),
            on_alarm: None,
            capture_dir: None,
            #[cfg(feature = "tls")]
            tls: None,
        }
    }
}

impl ServerBuilder {
    /// Listens on `host:port`; port 0 takes a free one. More than one address may be given;
    /// without any it is `127.0.0.1:0`.
    pub fn listen(mut self, address: impl Into<String>) -> Self {
        self.listen.push(address.into());
        self
    }

    /// Makes it a duplex server: what [`ServerBuilder::listen`] names is side A, which is active
    /// first, and this `host:port` is side B, the standby. Both stand on the same peripheral. See
    /// [`Server::switch_over`] and [`Server::stop_side`].
    pub fn side_b(mut self, address: impl Into<String>) -> Self {
        self.side_b = Some(address.into());
        self
    }

    /// Speaks TLS on all addresses, of both sides; without, the connections are plain. Ports are
    /// 42030 and 43030 usually. What is wrong with a client's TLS is an
    /// [alarm](AlarmKind::ConnectionFailed).
    #[cfg(feature = "tls")]
    pub fn tls(mut self, tls: ServerTls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// How many seconds of the centre pass in one second: 1 unless set, and above 0.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = if speed.is_finite() && speed > 0.0 { speed } else { 1.0 };
        self
    }

    /// What chance in the centre begins from: the same seed tells the same story.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The centre to simulate; the demo centre unless set.
    pub fn centre(mut self, centre: Config) -> Self {
        self.centre = centre;
        self
    }

    /// Times and limits of the sessions.
    pub fn session(mut self, session: SessionConfig) -> Self {
        self.rules.session = session;
        self
    }

    /// Open sessions at a time, of both sides together: 20,000 unless set. Further clients are
    /// refused with E_CTI_CTI_SERVER_OFFLINE.
    pub fn max_sessions(mut self, sessions: usize) -> Self {
        self.rules.sessions = sessions;
        self
    }

    /// Grants CTI_AGENT_STATE_CONTROL_ONLY where CTI_SERVICE_CLIENT_CONTROL is asked for: agent
    /// states, but no calls. Not unless set.
    pub fn agent_state_control_only(mut self, only: bool) -> Self {
        self.rules.agent_state_control_only = only;
        self
    }

    /// Lets only these clients in: ClientID, and the hash of its ClientPassword as
    /// [`password::hash`] makes it. Without any, all may come in. Others are
    /// refused with E_CTI_INVALID_PASSWORD.
    pub fn users(mut self, users: impl IntoIterator<Item = (String, String)>) -> Self {
        self.users = users.into_iter().collect();
        self
    }

    /// Calls `hook` with every alarm, for instance to log it: [`Alarm`] is written as one line.
    ///
    /// It runs on the server's thread and must return soon; it must not call the server.
    pub fn on_alarm(mut self, hook: impl Fn(&Alarm) + Send + Sync + 'static) -> Self {
        self.on_alarm = Some(AlarmHook(Arc::new(hook)));
        self
    }

    /// Grants CTI_SERVICE_DEBUG: all messages of a session that asks for it go to a file of its own
    /// in this folder, which must be there. A file is a pcap, as `ctisp decode` reads it, with
    /// everything but the password; the server picks its name.
    ///
    /// There are at most 64 captures at a time, of 64 MiB each and of 1 GiB together. One that the
    /// disk cannot take ends with an [alarm](AlarmKind::CaptureStopped), and its session goes on.
    pub fn capture_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.capture_dir = Some(folder.into());
        self
    }

    /// Starts the server on the simulated centre.
    ///
    /// # Errors
    /// When an address cannot be listened on, or the system has no threads or descriptors left;
    /// `InvalidInput` where the scenario, the traffic or the number of agents does not fit the
    /// centre, with a [`ConfigError`](crate::peripheral::simulator::ConfigError) inside, and where
    /// files of TLS cannot be read or used.
    pub fn start(self) -> io::Result<Server> {
        let centre = self.simulator();
        let centre = centre.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let access = self.centre.access.clone();
        self.with_access(access).start_on(centre)
    }

    /// What the centre's file says takes precedence.
    fn with_access(mut self, access: AccessConfig) -> Self {
        let rules = &mut self.rules;
        rules.agent_state_control_only |= access.agent_state_control_only;
        rules.sessions = access.sessions.unwrap_or(rules.sessions);
        let session = &mut rules.session;
        session.send_limit = access.queue_bytes.unwrap_or(session.send_limit);
        session.open_timeout = access.open_time.unwrap_or(session.open_timeout);
        self.users.extend(access.users);
        self
    }

    /// Starts the server on any peripheral.
    ///
    /// # Errors
    /// As [`ServerBuilder::start`], and when what [`ServerBuilder::users`] got are no hashes or
    /// there is no folder for captures.
    pub fn start_on<P: Peripheral + 'static>(self, peripheral: P) -> io::Result<Server<P>> {
        let acceptor = self.acceptor()?;
        let mut addresses = self.listen;
        if addresses.is_empty() {
            addresses.push("127.0.0.1:0".into());
        }
        let mut listeners = Vec::new();
        for address in &addresses {
            listeners.push(Listening::new(Side::A, address)?);
        }
        if let Some(address) = &self.side_b {
            listeners.push(Listening::new(Side::B, address)?);
        }
        let bound: Vec<_> = listeners.iter().map(|l| (l.side, l.address)).collect();
        let (commands, inbox) = channel();
        let alarms = Alarms::new(self.on_alarm);
        let clock = match self.stepped {
            true => Clock::stepped(),
            false => Clock::new(Instant::now(), self.speed),
        };
        let mut engine = Engine::new(peripheral, clock, self.rules, listeners, inbox, alarms)?;
        engine.set_acceptor(acceptor);
        let waker = engine.waker();
        if !self.users.is_empty() {
            engine.set_users(users(self.users, commands.clone(), waker.clone())?);
        }
        if let Some(folder) = self.capture_dir {
            engine.set_captures(captures(folder, &bound, commands.clone(), waker.clone())?);
        }
        let thread =
            std::thread::Builder::new().name("ctisp-server".into()).spawn(move || engine.run())?;
        Ok(Server { addresses: bound, commands, waker, thread: Some(thread) })
    }

    fn acceptor(&self) -> io::Result<Acceptor> {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            let wrong = |error| io::Error::new(io::ErrorKind::InvalidInput, error);
            return Acceptor::tls(tls).map_err(wrong);
        }
        Ok(Acceptor::default())
    }
}

/// The clients that may come in; their passwords are checked beside the server's thread.
fn users<P: Peripheral + 'static>(
    hashes: BTreeMap<String, String>,
    commands: Sender<Command<P>>,
    waker: Arc<Waker>,
) -> io::Result<Users> {
    for hash in hashes.values() {
        password::check(hash)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
    }
    let hashes = hashes.into_iter().map(|(id, hash)| (id, hash.into())).collect();
    Users::new(hashes, move |applicant, right| {
        let work = move |hub: &mut Hub<P>| hub.password_checked(&applicant, right);
        // A server that has stopped lets nobody in.
        if commands.send(Command::With(Box::new(work))).is_ok() {
            let _ = waker.wake();
        }
    })
}

/// Where sessions are captured, by a thread beside the server's.
fn captures<P: Peripheral + 'static>(
    folder: PathBuf,
    sides: &[(Side, SocketAddr)],
    commands: Sender<Command<P>>,
    waker: Arc<Waker>,
) -> io::Result<Captures> {
    Captures::new(folder, sides.to_vec(), move |id, why| {
        let work = move |hub: &mut Hub<P>| hub.capture_failed(id, &why);
        // A server that has stopped captures nothing.
        if commands.send(Command::With(Box::new(work))).is_ok() {
            let _ = waker.wake();
        }
    })
}

/// A CTI server that runs on a thread of its own until it is stopped or dropped.
#[derive(Debug)]
pub struct Server<P: Peripheral + 'static = Simulator> {
    addresses: Vec<(Side, SocketAddr)>,
    commands: Sender<Command<P>>,
    waker: Arc<Waker>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts the demo centre on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When the system has no ports, threads or descriptors left.
    pub fn start() -> io::Result<Server> {
        Server::builder().start()
    }

    /// Where it listens and how fast its clock goes.
    pub fn builder() -> ServerBuilder {
        ServerBuilder::default()
    }

    /// Lets an outside party call a number of the centre. Gives the call's ConnectionCallID.
    ///
    /// `call_variables` are pairs of number (1 to 10) and text (at most 40 characters).
    ///
    /// # Errors
    /// When the number is not one of the centre, is busy, or a text cannot be carried; `None` when
    /// the server has stopped.
    pub fn place_call(
        &self,
        ani: &str,
        dialed: &str,
        call_variables: &[(u8, String)],
    ) -> Option<Result<u32, PlaceCallError>> {
        let (ani, dialed) = (ani.to_string(), dialed.to_string());
        let variables = call_variables.to_vec();
        self.with(move |centre| {
            let variables: Vec<_> = variables.iter().map(|(n, text)| (*n, text.as_str())).collect();
            centre.place_call(&ani, &dialed, &variables)
        })
    }

    /// The termination records of calls, the oldest first: at most 1000. None when the server has
    /// stopped.
    pub fn termination_records(&self) -> Vec<TerminationRecord> {
        self.with(|centre| centre.termination_records()).unwrap_or_default()
    }

    /// Lets the outside party of a call hang up; whether there was one.
    pub fn hang_up(&self, call: u32) -> bool {
        self.with(move |centre| centre.hang_up(call)).unwrap_or(false)
    }
}

impl<P: Peripheral + 'static> Server<P> {
    /// The first address it listens on, with its real port.
    pub fn address(&self) -> SocketAddr {
        self.addresses[0].1
    }

    /// All addresses it listens on.
    pub fn addresses(&self) -> Vec<SocketAddr> {
        self.addresses.iter().map(|(_, address)| *address).collect()
    }

    /// Does something with the peripheral, on the server's thread, and waits for it. `None` when
    /// the server has stopped.
    pub fn with<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut P) -> R + Send + 'static,
    ) -> Option<R> {
        self.with_hub(move |hub| work(&mut hub.peripheral))
    }

    /// The latest alarms, the oldest first: at most 1000. None when the server has stopped.
    pub fn alarms(&self) -> Vec<Alarm> {
        self.with_hub(|hub| hub.alarms.kept()).unwrap_or_default()
    }

    /// The alarm objects that clients named in CLIENT_EVENT_REPORT_REQ, by name. None when the
    /// server has stopped.
    pub fn alarm_objects(&self) -> Vec<AlarmObject> {
        self.with_hub(|hub| hub.alarms.objects()).unwrap_or_default()
    }

    fn with_hub<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Hub<P>) -> R + Send + 'static,
    ) -> Option<R> {
        let (answer, answered) = channel();
        let work = Box::new(move |hub: &mut Hub<P>| {
            // Nobody waits any longer where the caller is gone; then the result is not needed.
            let _ = answer.send(work(hub));
        });
        self.command(Command::With(work));
        answered.recv().ok()
    }

    /// Breaks all connections at once, as a failure of the network would.
    pub fn cut_connections(&self) {
        self.command(Command::CutConnections);
    }

    /// Ends all sessions with E_CTI_CTI_SERVER_OFFLINE and stops. Dropping does the same.
    pub fn stop(mut self) {
        self.shut_down();
    }

    fn command(&self, command: Command<P>) {
        // A server that has stopped takes no commands; there is nothing to tell.
        if self.commands.send(command).is_ok() {
            let _ = self.waker.wake();
        }
    }

    fn shut_down(&mut self) {
        self.command(Command::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed by it.
            let _ = thread.join();
        }
    }
}

impl<P: Peripheral + 'static> Drop for Server<P> {
    fn drop(&mut self) {
        self.shut_down();
    }
}
