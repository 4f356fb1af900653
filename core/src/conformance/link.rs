//! One connection to the server under test, as plain as a client can be.

use super::pattern::{message_text, Patterns};
use super::vars::{Var, Vars};
use crate::transport::{self, Connector, Poller, Taken, Token};
use crate::wire::def::MessageDef;
use crate::wire::json::to_hex;
use crate::wire::reflect::read;
use crate::wire::{Framer, Version};
use socket2::SockRef;
use std::io;
use std::time::{Duration, Instant};

/// How long a connection may take to come about, or bytes to leave.
const CONNECT_TIME: Duration = Duration::from_secs(10);
/// Messages that are kept unread; a server that sends more is not read on.
const MAX_UNREAD: usize = 20_000;

/// A message that came.
#[derive(Clone, Debug)]
pub(super) struct Received {
    pub message_type: u32,
    pub body: Vec<u8>,
    /// Its place among the messages of the connection.
    pub number: u64,
}

impl Received {
    /// The guide's name, or the number of a type that has none.
    pub fn name(&self) -> String {
        match MessageDef::of(self.message_type) {
            Some(def) => def.name.to_string(),
            None => format!("message of type {}", self.message_type),
        }
    }

    /// The message and its fields, for people.
    pub fn text(&self, version: Version) -> String {
        match read(version, self.message_type, &self.body) {
            Ok(message) => message_text(&self.name(), &message),
            Err(error) => format!("{} that cannot be read: {error}", self.name()),
        }
    }

    /// Whether it is a message of that type and fields; what is to be noted of it.
    pub fn matches(
        &self,
        def: &MessageDef,
        version: Version,
        patterns: &Patterns,
        vars: &Vars,
    ) -> Result<Vec<(String, Var)>, String> {
        if self.message_type != def.number {
            return Err(format!("it is {}", self.name()));
        }
        let message =
            read(version, self.message_type, &self.body).map_err(|error| error.to_string())?;
        patterns.matches(&message, vars)
    }
}

/// How a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gone {
    /// The server closed or reset it.
    Closed,
    /// The server sent what cannot be read.
    Nonsense(String),
}

/// A connection, and what came on it and was not expected yet.
#[derive(Debug)]
pub(super) struct Link {
    transport: transport::Link,
    poller: Poller,
    framer: Framer,
    pub version: Version,
    pub unread: Vec<Received>,
    pub gone: Option<Gone>,
    received: u64,
    last_invoke_id: u32,
}

impl Link {
    pub fn connect(connector: &Connector, address: &str, version: Version) -> io::Result<Link> {
        let mut transport = connector.connect(address, CONNECT_TIME)?;
        // A dialogue says itself when a connection is to be reset.
        SockRef::from(&*transport.source()).set_linger(None)?;
        let poller = Poller::new()?;
        poller.add(transport.source(), Token(0))?;
        Ok(Link {
            transport,
            poller,
            framer: Framer::new(version),
            version,
            unread: Vec::new(),
            gone: None,
            received: 0,
            last_invoke_id: 0,
        })
    }

    /// An InvokeID that was not used before.
    pub fn next_invoke_id(&mut self) -> u32 {
        self.last_invoke_id += 1;
        self.last_invoke_id
    }

    /// Sends bytes. That the server has closed the connection is noticed when reading.
    pub fn send(&mut self, bytes: &[u8]) {
        let (mut left, deadline) = (bytes, Instant::now() + CONNECT_TIME);
        while !left.is_empty() {
            match self.transport.write(left) {
                Taken::Bytes(count) => left = left.get(count..).unwrap_or_default(),
                Taken::Gone => return,
                Taken::Blocked if self.sleep(deadline) => {}
                Taken::Blocked => {
                    self.gone = Some(Gone::Nonsense("the server does not read".into()));
                    return;
                }
            }
        }
    }

    /// Waits until the connection is ready; whether there is time left.
    fn sleep(&mut self, deadline: Instant) -> bool {
        Instant::now() < deadline && self.poller.wait(Some(deadline)).is_ok()
    }

    /// Reads what is there, or waits for it; false when nothing came in time, or never will.
    pub fn receive(&mut self, deadline: Instant) -> bool {
        if self.gone.is_some() || self.unread.len() > MAX_UNREAD {
            return false;
        }
        let mut buffer = [0; 16 * 1024];
        loop {
            match self.transport.read(&mut buffer) {
                Taken::Bytes(count) => {
                    self.framer.feed(buffer.get(..count).unwrap_or_default());
                    self.take_messages();
                    return true;
                }
                Taken::Gone => {
                    self.gone = Some(Gone::Closed);
                    return false;
                }
                Taken::Blocked if self.sleep(deadline) => {}
                Taken::Blocked => return false,
            }
        }
    }

    fn take_messages(&mut self) {
        loop {
            let (message_type, body) = match self.framer.next_frame() {
                Ok(Some(frame)) => (frame.message_type, frame.body.to_vec()),
                Ok(None) => return,
                Err(error) => {
                    self.gone = Some(Gone::Nonsense(error.to_string()));
                    return;
                }
            };
            if let Err(error) = read(self.version, message_type, &body) {
                let hex = to_hex(&body);
                let text = format!("a message of type {message_type} ({hex}): {error}");
                self.gone = Some(Gone::Nonsense(text));
                return;
            }
            self.received += 1;
            self.unread.push(Received { message_type, body, number: self.received });
        }
    }

    /// Breaks the connection as a client that fails does: nothing more is sent.
    pub fn drop_at_once(mut self) {
        let _ = SockRef::from(&*self.transport.source()).set_linger(Some(Duration::ZERO));
    }
}
