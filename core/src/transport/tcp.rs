//! TCP with the options that the protocol wants.

use mio::net::{TcpListener, TcpStream};
use socket2::SockRef;
use std::io;
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
/// It blocks, as the stream does; `timeout` is for all addresses together, without the time that the
/// name takes.
///
/// # Errors
/// When the name is unknown or no address answers.
pub(super) fn connect(address: &str, timeout: Duration) -> io::Result<std::net::TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    let addresses: Vec<SocketAddr> = address.to_socket_addrs()?.collect();
    let began = Instant::now();
    for address in addresses {
        let left = timeout.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match std::net::TcpStream::connect_timeout(&address, left) {
            Ok(stream) => return Ok(stream),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Acceptor, Connector, Poller, Taken, Token};

    #[test]
    fn sockets_reset_on_close_and_do_not_delay() {
        let listener = listen("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let mut link = Connector::default().connect(&address, Duration::from_secs(5)).unwrap();
        let stream = link.source();
        assert!(stream.nodelay().unwrap());
        assert_eq!(SockRef::from(&*stream).linger().unwrap(), Some(Duration::ZERO));
    }

    #[test]
    fn a_waker_ends_the_sleep_and_bytes_are_told() {
        let mut listener = listen("127.0.0.1:0").unwrap();
        let mut poller = Poller::new().unwrap();
        poller.add_listener(&mut listener, Token(1)).unwrap();
        poller.waker().wake().unwrap();
        assert_eq!(poller.wait(None).unwrap().count(), 0);

        let address = listener.local_addr().unwrap().to_string();
        let mut near = Connector::default().connect(&address, Duration::from_secs(5)).unwrap();
        assert_eq!(poller.wait(None).unwrap().collect::<Vec<_>>(), [Token(1)]);
        let mut far = Acceptor::default().link(listener.accept().unwrap().0).unwrap();
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
