//! A connection as its owner sees it.

use mio::net::TcpStream;
use std::io::{self, Read as _, Write as _};

#[cfg(feature = "tls")]
use super::tls::Tls;

/// How much of a read or write was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// So many bytes.
    Bytes(usize),
    /// None now; the loop tells when.
    Blocked,
    /// The peer has closed or reset the connection, or it is of no use any more.
    Gone,
}

/// A connection that never blocks.
#[derive(Debug)]
pub struct Link {
    stream: TcpStream,
    #[cfg(feature = "tls")]
    tls: Option<Box<Tls>>,
    /// Nothing has come yet.
    fresh: bool,
    failure: Option<&'static str>,
}

impl Link {
    /// Over a stream that has its options, without TLS.
    pub fn new(stream: TcpStream) -> Link {
        Link {
            stream,
            #[cfg(feature = "tls")]
            tls: None,
            fresh: true,
            failure: None,
        }
    }

    #[cfg(feature = "tls")]
    pub(super) fn with_tls(stream: TcpStream, tls: Tls) -> Link {
        Link { tls: Some(Box::new(tls)), ..Link::new(stream) }
    }

    /// The stream, to be added to a loop.
    pub fn source(&mut self) -> &mut TcpStream {
        &mut self.stream
    }

    /// Whether a TLS handshake is under way: reading goes on with it, and costs more than reading
    /// otherwise does.
    pub fn is_handshaking(&self) -> bool {
        #[cfg(feature = "tls")]
        return self.tls.as_ref().is_some_and(|tls| tls.is_handshaking());
        #[cfg(not(feature = "tls"))]
        false
    }

    /// Why the connection is [`Taken::Gone`], where more is known than that it is: what was wrong
    /// with TLS.
    pub fn failure(&self) -> Option<&str> {
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            return tls.failure();
        }
        self.failure
    }

    /// Ends the writing side: the peer reads what was sent, then the end. It may have to be called
    /// again when the loop tells that the link is ready, as TLS sends bytes for it.
    pub fn finish(&mut self) {
        #[cfg(feature = "tls")]
        if let Some(tls) = &mut self.tls {
            if tls.finish(&mut self.stream) == Taken::Blocked {
                return;
            }
        }
        // It fails only when the peer is gone, which is what is wanted.
        let _ = self.stream.shutdown(std::net::Shutdown::Write);
    }

    /// Closes the connection, which resets it. With TLS the peer is told that it is no accident, if
    /// that can be done at once.
    #[cfg_attr(not(feature = "tls"), allow(unused_mut))]
    pub fn close(mut self) {
        #[cfg(feature = "tls")]
        if let Some(tls) = &mut self.tls {
            tls.finish(&mut self.stream);
        }
    }

    /// Reads what is there.
    pub fn read(&mut self, buffer: &mut [u8]) -> Taken {
        #[cfg(feature = "tls")]
        if let Some(tls) = &mut self.tls {
            let taken = tls.read(&mut self.stream, buffer);
            if taken == Taken::Gone && tls.failure().is_some() {
                self.let_alert_arrive(buffer);
            }
            return taken;
        }
        let taken = taken(|| self.stream.read(buffer));
        if let (true, Taken::Bytes(count)) = (self.fresh, taken) {
            self.fresh = false;
            self.failure = tls_of_peer(buffer.get(..count).unwrap_or_default());
            if self.failure.is_some() {
                return Taken::Gone;
            }
        }
        taken
    }

    /// Writes as much as goes; nothing of nothing.
    ///
    /// After [`Taken::Blocked`] the next call must begin with the same bytes: TLS may have part of
    /// them on the way already, and counts them when all of that part has left.
    pub fn write(&mut self, bytes: &[u8]) -> Taken {
        if bytes.is_empty() {
            return Taken::Bytes(0);
        }
        #[cfg(feature = "tls")]
        if let Some(tls) = &mut self.tls {
            return tls.write(&mut self.stream, bytes);
        }
        taken(|| self.stream.write(bytes))
    }

    /// Lets the connection end in good order in place of a reset, which could overtake the alert
    /// that tells the peer what is wrong: bytes that were not read would make the system reset it
    /// too. It costs no waiting.
    #[cfg(feature = "tls")]
    fn let_alert_arrive(&mut self, buffer: &mut [u8]) {
        // Where it cannot be done the connection ends all the same.
        let _ = socket2::SockRef::from(&self.stream).set_linger(None);
        let _ = self.stream.shutdown(std::net::Shutdown::Write);
        let _ = self.stream.read(buffer);
    }
}

/// The first bytes of a connection without TLS: does the peer want it? A record of TLS begins with
/// its kind and the version of TLS, which is 3 and a small number.
fn tls_of_peer(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x15, 3, 0..=4, ..] => Some("the server speaks TLS here, and the client does not"),
        [0x16, 3, 0..=4, ..] => Some("the client speaks TLS, and the server does not here"),
        _ => None,
    }
}

pub(super) fn taken(mut attempt: impl FnMut() -> io::Result<usize>) -> Taken {
    use io::ErrorKind::{Interrupted, WouldBlock};
    loop {
        return match attempt() {
            Ok(0) => Taken::Gone,
            Ok(count) => Taken::Bytes(count),
            Err(error) if error.kind() == Interrupted => continue,
            Err(error) if error.kind() == WouldBlock => Taken::Blocked,
            // Whatever it is, nothing more comes through.
            Err(_) => Taken::Gone,
        };
    }
}
