//! A session without the client of the library: what comes is seen message by message.

use super::PATIENCE;
use ctisp::messages::*;
use ctisp::peripheral::Peripheral;
use ctisp::wire::{Framer, Version};
use ctisp::{ConfigMsgMask, Message, Server, Services};
use std::io::{Read, Write};
use std::net::TcpStream;

pub struct Raw {
    stream: TcpStream,
    framer: Framer,
    version: Version,
}

impl Raw {
    /// An open session without services.
    pub fn open<P: Peripheral>(server: &Server<P>, version: u8) -> Raw {
        Raw::open_with(server, version, ConfigMsgMask::empty())
    }

    /// As [`Raw::open`], with that ConfigMsgMask.
    pub fn open_with<P: Peripheral>(
        server: &Server<P>,
        version: u8,
        config_msg_mask: ConfigMsgMask,
    ) -> Raw {
        let stream = TcpStream::connect(server.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let version = Version::new(version).unwrap();
        let mut raw = Raw { stream, framer: Framer::new(version), version };
        let open = OpenReq {
            invoke_id: 1,
            version_number: version.number().into(),
            services_requested: Services::empty(),
            config_msg_mask,
            client_id: Some("raw".into()),
            client_password: Some(Vec::new()),
            ..OpenReq::default()
        };
        raw.send(&open.into());
        assert!(matches!(raw.next(), Message::OpenConf(_)));
        raw
    }

    pub fn send(&mut self, message: &Message) {
        let mut bytes = Vec::new();
        message.encode(self.version, &mut bytes).unwrap();
        self.stream.write_all(&bytes).unwrap();
    }

    pub fn send_bytes(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).unwrap();
    }

    /// The next message.
    pub fn next(&mut self) -> Message {
        let mut bytes = [0; 4096];
        loop {
            if let Some(frame) = self.framer.next_frame().unwrap() {
                return Message::decode(self.version, frame.message_type, frame.body).unwrap();
            }
            let count = self.stream.read(&mut bytes).unwrap();
            assert_ne!(count, 0, "the server has ended the session");
            self.framer.feed(&bytes[..count]);
        }
    }

    /// All messages up to the answer to a heartbeat: nothing else is on the way then.
    pub fn so_far(&mut self) -> Vec<Message> {
        self.send(&HeartbeatReq { invoke_id: 0x1234_5678 }.into());
        let mut seen = Vec::new();
        loop {
            match self.next() {
                Message::HeartbeatConf(conf) if conf.invoke_id == 0x1234_5678 => return seen,
                message => seen.push(message),
            }
        }
    }
}
