//! Many clients on one thread, as small as can be.

use ctisp::messages::OpenReq;
use ctisp::transport::{set_options, Link, Poller, Taken, Token};
use ctisp::wire::{Body as _, Framer, Version};
use std::error::Error;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

/// What can go wrong while measuring.
pub type Failure = Box<dyn Error + Send + Sync>;

/// How many descriptors a process may have; a guess where the system does not tell.
pub fn descriptor_limit() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find(|line| line.starts_with("Max open files"));
    line.and_then(|line| line.split_whitespace().nth(3)?.parse().ok()).unwrap_or(256)
}

/// Connections whose bytes are read and thrown away.
pub struct Clients {
    links: Vec<Link>,
    poller: Poller,
    buffer: Vec<u8>,
}

impl Clients {
    /// No connections yet.
    ///
    /// # Errors
    /// When the system has no descriptors left.
    pub fn new() -> Result<Clients, Failure> {
        Ok(Clients { links: Vec::new(), poller: Poller::new()?, buffer: vec![0; 1 << 18] })
    }

    /// Takes a connection in.
    ///
    /// # Errors
    /// When the system refuses it.
    pub fn add(&mut self, stream: TcpStream) -> Result<(), Failure> {
        stream.set_nonblocking(true)?;
        let stream = mio::net::TcpStream::from_std(stream);
        set_options(&stream)?;
        let mut link = Link::new(stream);
        self.poller.add(link.source(), Token(self.links.len()))?;
        self.links.push(link);
        Ok(())
    }

    /// Reads so many bytes, from whichever connections they come.
    ///
    /// # Errors
    /// When a connection breaks.
    pub fn read(&mut self, bytes: usize) -> Result<(), Failure> {
        let mut left = bytes;
        while left > 0 {
            for token in self.poller.wait(None)? {
                let Some(link) = self.links.get_mut(token.0) else { continue };
                loop {
                    match link.read(&mut self.buffer) {
                        Taken::Bytes(count) => left = left.saturating_sub(count),
                        Taken::Blocked => break,
                        Taken::Gone => return Err("the server closed the connection".into()),
                    }
                }
            }
        }
        Ok(())
    }
}

/// Opens a session and reads `messages` of the server, OPEN_CONF first.
///
/// # Errors
/// When the connection breaks.
pub fn open(to: SocketAddr, request: &OpenReq, messages: usize) -> Result<TcpStream, Failure> {
    let mut stream = TcpStream::connect(to)?;
    let mut bytes = Vec::new();
    request.encode(Version::NEWEST, &mut bytes)?;
    stream.write_all(&bytes)?;
    let mut framer = Framer::new(Version::NEWEST);
    let mut left = messages;
    while left > 0 {
        let count = stream.read(bytes.as_mut_slice())?;
        framer.feed(bytes.get(..count).unwrap_or_default());
        if count == 0 {
            return Err("the server closed the connection".into());
        }
        while framer.next_frame()?.is_some() {
            left = left.saturating_sub(1);
        }
    }
    Ok(stream)
}
