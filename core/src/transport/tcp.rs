//! TCP with the options that the protocol wants.

use mio::net::{TcpListener, TcpStream};
use socket2::SockRef;
use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::{Duration, Instant};

/// Sets the options of every session's socket, on both sides.
///
/// Linger on with time 0: closing the socket resets the connection at once, and what was not sent
/// is thrown away. The session is over by then, and a connection that lingers would only keep the
/// client from coming back soon after a failure. No delay: messages are small and somebody waits
/// for each of them.
///
/// # Errors
/// When the system refuses it, for instance because the peer is gone already.
pub fn set_options(stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    SockRef::from(stream).set_linger(Some(Duration::ZERO))
}

/// Connects to `host:port`, whichever of the host's addresses answers first in their order.
///
/// It blocks; `timeout` is for all addresses together, without the time that the name takes.
///
/// # Errors
/// When the name is unknown or no address answers.
pub fn connect(address: &str, timeout: Duration) -> io::Result<TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    let addresses: Vec<SocketAddr> = address.to_socket_addrs()?.collect();
    let began = Instant::now();
    for address in addresses {
        let left = timeout.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match std::net::TcpStream::connect_timeout(&address, left) {
            Ok(stream) => {
                stream.set_nonblocking(true)?;
                let stream = TcpStream::from_std(stream);
                set_options(&stream)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Listens on `host:port`; port 0 takes a free one.
///
/// # Errors
/// When the name is unknown or the port is taken.
pub fn listen(address: &str) -> io::Result<TcpListener> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in address.to_socket_addrs()? {
        match TcpListener::bind(address) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// How much of a read or write was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// So many bytes.
    Bytes(usize),
    /// None now; the loop tells when.
    Blocked,
    /// The peer has closed or reset the connection.
    Gone,
}

/// A connection that never blocks.
#[derive(Debug)]
pub struct Link(TcpStream);

impl Link {
    /// Over a stream that has its options.
    pub fn new(stream: TcpStream) -> Link {
        Link(stream)
    }

    /// The stream, to be added to a loop.
    pub fn source(&mut self) -> &mut TcpStream {
        &mut self.0
    }

    /// Ends the writing side: the peer reads what was sent, then the end.
    pub fn finish(&mut self) {
        // It fails only when the peer is gone, which is what is wanted.
        let _ = self.0.shutdown(std::net::Shutdown::Write);
    }

    /// Reads what is there.
    pub fn read(&mut self, buffer: &mut [u8]) -> Taken {
        taken(|| self.0.read(buffer))
    }

    /// Writes as much as goes; nothing of nothing.
    pub fn write(&mut self, bytes: &[u8]) -> Taken {
        if bytes.is_empty() {
            return Taken::Bytes(0);
        }
        taken(|| self.0.write(bytes))
    }
}

fn taken(mut attempt: impl FnMut() -> io::Result<usize>) -> Taken {
    loop {
        return match attempt() {
            Ok(0) => Taken::Gone,
            Ok(count) => Taken::Bytes(count),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Taken::Blocked,
            // Whatever it is, nothing more comes through.
            Err(_) => Taken::Gone,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Poller, Token};

    #[test]
    fn sockets_reset_on_close_and_do_not_delay() {
        let listener = listen("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let stream = connect(&address, Duration::from_secs(5)).unwrap();
        assert!(stream.nodelay().unwrap());
        assert_eq!(SockRef::from(&stream).linger().unwrap(), Some(Duration::ZERO));
    }

    #[test]
    fn a_waker_ends_the_sleep_and_bytes_are_told() {
        let mut listener = listen("127.0.0.1:0").unwrap();
        let mut poller = Poller::new().unwrap();
        poller.add_listener(&mut listener, Token(1)).unwrap();
        poller.waker().wake().unwrap();
        assert_eq!(poller.wait(None).unwrap().count(), 0);

        let address = listener.local_addr().unwrap().to_string();
        let mut near = Link::new(connect(&address, Duration::from_secs(5)).unwrap());
        assert_eq!(poller.wait(None).unwrap().collect::<Vec<_>>(), [Token(1)]);
        let mut far = Link::new(listener.accept().unwrap().0);
        poller.add(far.source(), Token(2)).unwrap();
        assert_eq!(near.write(b"hello"), Taken::Bytes(5));
        let mut buffer = [0; 10];
        let mut taken = far.read(&mut buffer);
        while taken == Taken::Blocked {
            poller.wait(None).unwrap().for_each(drop);
            taken = far.read(&mut buffer);
        }
        assert_eq!((taken, &buffer[..5]), (Taken::Bytes(5), &b"hello"[..]));
        assert_eq!(far.read(&mut buffer), Taken::Blocked);
    }
}
