//! A client that sends and receives messages one by one, so that a test sees all of them.

use super::PATIENCE;
use ctisp::messages::*;
use ctisp::wire::{Framer, Version};
use ctisp::{AgentStateMask, CallMsgMask, Message, Services, StatusCode};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

pub struct Wire {
    stream: TcpStream,
    framer: Framer,
    version: Version,
}

/// An OPEN_REQ of the newest version, with all masks set.
pub fn open_req(services: Services) -> OpenReq {
    OpenReq {
        invoke_id: 1,
        version_number: 25,
        services_requested: services,
        call_msg_mask: CallMsgMask::known(),
        agent_state_mask: AgentStateMask::known(),
        client_id: Some("wire".into()),
        client_password: Some(vec![]),
        ..OpenReq::default()
    }
}

/// The same in another version, without what that does not have.
pub fn open_req_of(version: u8, services: Services) -> OpenReq {
    OpenReq {
        version_number: version.into(),
        call_msg_mask: CallMsgMask::from_bits_truncate(0xFFFF),
        agent_state_mask: AgentStateMask::from_bits_truncate(0x3FF),
        ..open_req(services)
    }
}

/// A desktop of that instrument.
pub fn desk_req(services: Services, instrument: &str) -> OpenReq {
    OpenReq {
        peripheral_id: Some(5000),
        agent_instrument: Some(instrument.into()),
        ..open_req(services | Services::CLIENT_EVENTS)
    }
}

impl Wire {
    pub fn connect(to: SocketAddr) -> Wire {
        Wire::try_connect(to).unwrap()
    }

    /// As [`Wire::connect`], to a server that may reset the connection at once.
    pub fn try_connect(to: SocketAddr) -> std::io::Result<Wire> {
        let stream = TcpStream::connect(to)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let version = Version::NEWEST;
        Ok(Wire { stream, framer: Framer::new(version), version })
    }

    /// The same connection, to write while this one reads.
    pub fn twin(&self) -> Wire {
        let stream = self.stream.try_clone().unwrap();
        Wire { stream, framer: Framer::new(self.version), version: self.version }
    }

    /// Connects and sends OPEN_REQ; the answer.
    pub fn ask(to: SocketAddr, request: &OpenReq) -> (Wire, Message) {
        let mut wire = Wire::connect(to);
        wire.version = Version::from_wire(request.version_number).unwrap_or(Version::NEWEST);
        wire.send(request.clone());
        let answer = wire.next();
        (wire, answer)
    }

    /// A session, and what OPEN_CONF says.
    pub fn open(to: SocketAddr, request: &OpenReq) -> (Wire, Box<OpenConf>) {
        match Wire::ask(to, request) {
            (wire, Message::OpenConf(conf)) => (wire, conf),
            (_, other) => panic!("no session but {other:?}"),
        }
    }

    /// The status by which OPEN_REQ is refused.
    pub fn refused(to: SocketAddr, request: &OpenReq) -> StatusCode {
        match Wire::ask(to, request) {
            (_, Message::FailureConf(conf)) => conf.status,
            (_, other) => panic!("not refused but {other:?}"),
        }
    }

    pub fn send(&mut self, message: impl Into<Message>) {
        let mut bytes = Vec::new();
        message.into().encode(self.version, &mut bytes).unwrap();
        self.send_bytes(&bytes);
    }

    pub fn send_bytes(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).unwrap();
    }

    /// The next message; `None` where the connection ends.
    pub fn receive(&mut self) -> Option<Message> {
        loop {
            if let Some(frame) = self.framer.next_frame().unwrap() {
                let message = Message::decode(self.version, frame.message_type, frame.body);
                return Some(message.unwrap());
            }
            let mut buffer = [0; 4096];
            match self.stream.read(&mut buffer) {
                Ok(0) => return None,
                Ok(count) => self.framer.feed(&buffer[..count]),
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return None,
                Err(error) => panic!("nothing came: {error}"),
            }
        }
    }

    /// The next message.
    pub fn next(&mut self) -> Message {
        self.receive().expect("the connection has ended")
    }

    /// All messages up to the answer of a heartbeat: nothing else was on the way before it.
    pub fn so_far(&mut self) -> Vec<Message> {
        let marker = 0xFEED_BEEF;
        self.send(HeartbeatReq { invoke_id: marker });
        let mut messages = Vec::new();
        loop {
            match self.next() {
                Message::HeartbeatConf(conf) if conf.invoke_id == marker => return messages,
                message => messages.push(message),
            }
        }
    }

    /// What comes before the end of the connection, which must come.
    pub fn rest(&mut self) -> Vec<Message> {
        std::iter::from_fn(|| self.receive()).collect()
    }

    /// The status of the FAILURE_CONF that answers a request.
    pub fn fails(&mut self, request: impl Into<Message>) -> StatusCode {
        let mut request = request.into();
        request.set_invoke_id(77);
        self.send(request);
        loop {
            match self.next() {
                Message::FailureConf(conf) if conf.invoke_id == 77 => return conf.status,
                answer if answer.invoke_id() == Some(77) => panic!("not refused: {answer:?}"),
                _ => {}
            }
        }
    }
}
