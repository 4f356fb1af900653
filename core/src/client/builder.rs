//! Opening a session.

use super::line::{Line, Turn};
use super::queue::{EventQueue, Overflow};
use super::{io, Client, Error, Side};
use crate::session::{ClientConfig, ClientEnd, ClientEndReason, ClientSession};
use crate::transport::{connect, Link, Poller, Token};
use crate::{AgentStateMask, CallMsgMask, ConfigMsgMask, Services, Version};
use std::time::{Duration, Instant};

/// The settings of a client; begin with [`Client::builder`].
///
/// Only a side is needed. Without masks all call events and agent states are asked for.
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    pub(super) sides: Vec<String>,
    pub(super) config: ClientConfig,
    pub(super) connect_timeout: Duration,
    pub(super) request_timeout: Duration,
    pub(super) event_queue: (usize, Overflow),
}

impl Default for ClientBuilder {
    fn default() -> Self {
        ClientBuilder {
            sides: Vec::new(),
            config: ClientConfig::default(),
            connect_timeout: Duration::from_secs(5),
            request_timeout: Duration::from_secs(20),
            event_queue: (10_000, Overflow::Block),
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

    settings! {
        /// VersionNumber; the newest one by default.
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

    /// How long the TCP connection to one side may take; 5 seconds by default.
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

    /// Connects to side A, then to side B, and opens the session on the first that grants it.
    ///
    /// # Errors
    /// [`Error::Config`] or [`Error::NoSide`] before anything is sent; [`Error::Refused`] when a
    /// server refused the session, else why the last side could not be reached.
    pub fn open(self) -> Result<Client, Error> {
        // A setting that cannot be is an error of its own, not of a side.
        ClientSession::new(&self.config, Instant::now())?;
        let mut failure = Error::NoSide;
        for (address, side) in self.sides.iter().zip([Side::A, Side::B]) {
            match self.open_side(address, side) {
                Ok(client) => return Ok(client),
                // A server's own words say more than that another one is not there.
                Err(Error::Connect { .. }) if matches!(failure, Error::Refused { .. }) => {}
                Err(error) => failure = error,
            }
        }
        Err(failure)
    }

    fn open_side(&self, address: &str, side: Side) -> Result<Client, Error> {
        let failed = |source| Error::Connect { side, address: address.to_string(), source };
        let mut link = Link::new(connect(address, self.connect_timeout).map_err(failed)?);
        let mut poller = Poller::new().map_err(Error::System)?;
        poller.add(link.source(), Token(0)).map_err(Error::System)?;
        let session = ClientSession::new(&self.config, Instant::now())?;
        let (mut line, mut buffer) = (Line::new(session, link), Vec::new());
        let queue = EventQueue::new(self.event_queue.0, self.event_queue.1);
        loop {
            match line.turn(&mut buffer, &queue) {
                Turn::Opened(conf) => return io::start(self, side, *conf, line, queue, poller),
                Turn::Ended(end) => return Err(open_failed(end, side, address)),
                Turn::More => continue,
                Turn::Going => {}
            }
            let ready = poller.wait(line.session.deadline()).map_err(Error::System)?.count();
            if ready > 0 {
                line.now_readable();
            }
        }
    }
}

fn open_failed(end: ClientEnd, side: Side, address: &str) -> Error {
    match (end.reason, end.status) {
        (ClientEndReason::OpenTimedOut, _) => Error::TimedOut { request: "OPEN_REQ" },
        (ClientEndReason::BadOpenConf(error), _) => Error::Decode(error),
        (_, Some(status)) if !matches!(end.reason, ClientEndReason::FramingLost(_)) => {
            Error::Refused { status, message: "OPEN_REQ", text: end.text }
        }
        (reason, _) => Error::Connect {
            side,
            address: address.to_string(),
            source: std::io::Error::other(reason),
        },
    }
}
