//! Opening a session.

use super::opening::Opening;
use super::queue::Overflow;
#[cfg(doc)]
use super::Event;
use super::{driver, Client, Error, Inner};
use crate::session::{ClientConfig, ClientSession, PairConfig};
#[cfg(feature = "tls")]
use crate::transport::ClientTls;
use crate::transport::Connector;
use crate::wire::def::MessageDef;
use crate::wire::{EventMasks, NotAnEvent};
use crate::{AgentState, AgentStateMask, CallMsgMask, ConfigMsgMask, Services, Version};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The settings of a client; begin with [`Client::builder`].
///
/// Only a side is needed. Without masks all call events and agent states are asked for.
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    pub(super) sides: Vec<String>,
    pub(super) config: ClientConfig,
    pub(super) min_version: Option<Version>,
    pub(super) reconnect: bool,
    pub(super) expected_clients: u32,
    pub(super) accept_switch_over: bool,
    pub(super) connect_timeout: Duration,
    pub(super) request_timeout: Duration,
    pub(super) event_queue: (usize, Overflow),
    not_an_event: Option<NotAnEvent>,
    #[cfg(feature = "tls")]
    tls: Option<ClientTls>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        ClientBuilder {
            sides: Vec::new(),
            config: ClientConfig::default(),
            min_version: None,
            reconnect: true,
            expected_clients: 1,
            accept_switch_over: true,
            connect_timeout: Duration::from_secs(5),
            request_timeout: Duration::from_secs(20),
            event_queue: (10_000, Overflow::Block),
            not_an_event: None,
            #[cfg(feature = "tls")]
            tls: None,
        }
    }
}

/// Methods that set one field of OPEN_REQ.
macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident: $type:ty => |$value:ident| $set:expr;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, $value: $type) -> Self {
            self.config.$name = $set;
            self
        }
    )*};
}

impl ClientBuilder {
    /// The two sides of a duplex system, each as `host:port`: usually ports 42027 and 43027.
    #[must_use]
    pub fn sides(mut self, a: impl Into<String>, b: impl Into<String>) -> Self {
        self.sides = vec![a.into(), b.into()];
        self
    }

    /// The only side of a simplex system, as `host:port`.
    #[must_use]
    pub fn side(mut self, address: impl Into<String>) -> Self {
        self.sides = vec![address.into()];
        self
    }

    /// Speaks TLS with the sides, whose ports are 42030 and 43030 usually; without, the connections are
    /// plain. The files that it names are read by [`ClientBuilder::open`], once.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn tls(mut self, tls: ClientTls) -> Self {
        self.tls = Some(tls);
        self
    }

    settings! {
        /// VersionNumber; the newest one by default. It is asked for exactly, unless
        /// [`ClientBuilder::min_version`] allows lower ones.
        version: Version => |version| version;
        /// ServicesRequested.
        services: Services => |services| services;
        /// CallMsgMask: the call events wanted; all by default.
        call_msg_mask: CallMsgMask => |mask| mask;
        /// AgentStateMask: the agent states wanted; all by default.
        agent_state_mask: AgentStateMask => |mask| mask;
        /// ConfigMsgMask: the configuration events wanted; none by default.
        config_msg_mask: ConfigMsgMask => |mask| mask;
        /// PeripheralID of OPEN_REQ and of the requests made by [`Client`]'s own methods.
        peripheral_id: u32 => |id| Some(id);
        /// ClientID: at most 63 characters; `ctisp` by default.
        client_id: impl Into<String> => |id| id.into();
        /// ClientPassword: at most 64 bytes; empty by default.
        client_password: impl Into<Vec<u8>> => |password| password.into();
        /// ClientSignature: at most 63 characters; ClientID where it is absent.
        client_signature: impl Into<String> => |signature| Some(signature.into());
        /// AgentExtension: at most 15 characters.
        agent_extension: impl Into<String> => |extension| Some(extension.into());
        /// AgentID: at most 11 characters.
        agent_id: impl Into<String> => |id| Some(id.into());
        /// AgentInstrument: at most 63 characters.
        agent_instrument: impl Into<String> => |instrument| Some(instrument.into());
        /// Heartbeat interval: whole seconds, 5 at least; none by default. The guide advises 90
        /// seconds or more for desktops.
        heartbeat: Duration => |interval| Some(interval);
        /// How long OPEN_REQ may take; 30 seconds by default, the guide's least.
        open_timeout: Duration => |timeout| timeout;
    }

    /// The events wanted, by name; no others are sent, but for those that no mask rules, as
    /// SYSTEM_EVENT. It sets the three masks: with [`AgentStateEvent`](crate::messages::AgentStateEvent)
    /// among them the agent states stay as they were, all by default, and without it none is wanted;
    /// [`ClientBuilder::agent_states`] after it picks some.
    ///
    /// ```
    /// use ctisp::messages::{BeginCallEvent, CallDeliveredEvent, EndCallEvent};
    /// use ctisp::wire::Body as _;
    /// use ctisp::{AgentState, Client};
    ///
    /// Client::builder()
    ///     .events([BeginCallEvent::DEF, CallDeliveredEvent::DEF, EndCallEvent::DEF])
    ///     .agent_states([AgentState::AVAILABLE, AgentState::NOT_READY]);
    /// ```
    ///
    /// A message that is no event is told by [`ClientBuilder::open`], as [`Error::Config`].
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = &'static MessageDef>) -> Self {
        match EventMasks::of(events) {
            Ok(masks) => {
                self.config.call_msg_mask = masks.call_msg;
                self.config.agent_state_mask &= masks.agent_state;
                self.config.config_msg_mask = masks.config_msg;
            }
            Err(error) => self.not_an_event = Some(error),
        }
        self
    }

    /// The agent states wanted, by name, in place of AgentStateMask.
    #[must_use]
    pub fn agent_states(self, states: impl IntoIterator<Item = AgentState>) -> Self {
        self.agent_state_mask(states.into_iter().map(AgentStateMask::of).collect())
    }

    /// The lowest version to fall back to: when a server answers E_CTI_INVALID_VERSION the next lower
    /// one is asked for, on a new connection. What a server takes is remembered.
    #[must_use]
    pub fn min_version(mut self, version: Version) -> Self {
        self.min_version = Some(version);
        self
    }

    /// Whether a session that is lost is opened again, by the guide's schedule and on either side; so
    /// it is by default. Without, the loss is the end of the client.
    #[must_use]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.reconnect = reconnect;
        self
    }

    /// How many clients the server has about; 1 by default. When it fails they must not all come back
    /// in the same moment: each waits a random time of up to a tenth of it in seconds, after it has
    /// tried each side once.
    #[must_use]
    pub fn expected_clients(mut self, clients: u32) -> Self {
        self.expected_clients = clients;
        self
    }

    /// The answer to ACTIVE_MAINTENANCE_REQ, which a server sends to clients with
    /// [`Services::ACTIVE_STANDBY`]: whether it may hand over to the other side. By default it may. A
    /// single client that refuses keeps the server from doing so.
    #[must_use]
    pub fn accept_switch_over(mut self, accept: bool) -> Self {
        self.accept_switch_over = accept;
        self
    }

    /// How long the TCP connection to one side may take, with the TLS handshake; 5 seconds by default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a request may take; 20 seconds by default, because the answer to a request of Client
    /// Control may take 15. A request can have a time of its own: [`Client::request_within`].
    #[must_use]
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = timeout;
        self
    }

    /// How many events may wait to be read, and what happens when more come; 10,000 and
    /// [`Overflow::Block`] by default.
    #[must_use]
    pub fn event_queue(mut self, capacity: usize, overflow: Overflow) -> Self {
        self.event_queue = (capacity, overflow);
        self
    }

    /// Connects to side A, then to side B, and opens the session on the first that grants it. Each
    /// side is tried once.
    ///
    /// With [`Services::ACTIVE_STANDBY`] and version 24 or later it is the active side. A session with
    /// the other side is opened later and kept, so that a switch-over takes no time.
    ///
    /// # Errors
    /// [`Error::Config`], [`Error::Tls`] or [`Error::NoSide`] before anything is sent; else why the session could not
    /// be opened: [`Error::BothSides`] when there are two sides.
    pub fn open(self) -> Result<Client, Error> {
        let (opening, outcome) = Opening::awaited();
        let client = self.begin(opening)?;
        outcome.recv().unwrap_or(Err(Error::ConnectionLost))?;
        Ok(client)
    }

    /// As [`ClientBuilder::open`], without waiting: the client is there at once, and its events tell what
    /// becomes of it. For programs that have a loop of their own, or that start when no server may be
    /// there yet.
    ///
    /// [`Event::Opened`] comes first when a session is open; until then requests end at once with
    /// [`Error::NotOpen`]. Sides are tried as after a loss, by the guide's schedule, and
    /// [`Event::OpenFailed`] tells what is wrong. [`Event::Closed`] ends it: when a server refuses the
    /// session for good, as for a wrong password, or when the client is closed. With
    /// [`ClientBuilder::reconnect`] off each side is tried once only, and [`Client::end`] has the text
    /// of what went wrong.
    ///
    /// # Errors
    /// [`Error::Config`], [`Error::Tls`], [`Error::NoSide`] or [`Error::System`].
    pub fn open_async(self) -> Result<Client, Error> {
        self.begin(Opening::told())
    }

    fn begin(self, opening: Opening) -> Result<Client, Error> {
        // A setting that cannot be is an error of its own, not of a side.
        if let Some(error) = self.not_an_event {
            return Err(Error::Config(error.into()));
        }
        ClientSession::new(&self.config, Instant::now())?;
        if self.sides.is_empty() {
            return Err(Error::NoSide);
        }
        let (peripheral_id, instrument) =
            (self.config.peripheral_id, self.config.agent_instrument.clone());
        let connector = self.connector()?;
        let shared = driver::start(self, connector, opening)?;
        let inner = Inner { shared, peripheral_id, instrument, credentials: Mutex::default() };
        Ok(Client { inner: Arc::new(inner) })
    }

    fn connector(&self) -> Result<Connector, Error> {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            return Ok(Connector::tls(tls)?);
        }
        Ok(Connector::default())
    }

    pub(super) fn pair(&self) -> PairConfig {
        PairConfig {
            duplex: self.sides.len() > 1,
            version: self.config.version,
            min_version: self.min_version.unwrap_or(self.config.version),
            reconnect: self.reconnect,
            expected_clients: self.expected_clients,
            accept_switch_over: self.accept_switch_over,
        }
    }
}
