//! TLS over a stream that does not block.

use super::super::link::{taken, Taken};
use super::reason;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, Connection, Error, ServerConfig, ServerConnection};
use std::io::{self, ErrorKind, IoSlice, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Bytes that are encrypted at once.
const WRITE_SIZE: usize = 32 * 1024;

/// One connection. The stream is told with each call: it is the same one always.
#[derive(Debug)]
pub struct Tls {
    connection: Connection,
    /// Bytes of the owner that are encrypted and have not all left.
    taken: usize,
    /// Something has come.
    heard: bool,
    /// Nothing more can come.
    over: bool,
    failure: Option<String>,
}

impl Tls {
    pub fn client(config: Arc<ClientConfig>, name: ServerName<'static>) -> Result<Tls, Error> {
        Ok(Tls::new(ClientConnection::new(config, name)?.into()))
    }

    pub fn server(config: Arc<ServerConfig>) -> Result<Tls, Error> {
        Ok(Tls::new(ServerConnection::new(config)?.into()))
    }

    fn new(connection: Connection) -> Tls {
        Tls { connection, taken: 0, heard: false, over: false, failure: None }
    }

    pub fn is_handshaking(&self) -> bool {
        self.connection.is_handshaking()
    }

    /// Why it is over, where it did not end as it should.
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// Reads what is there, and goes on with the handshake.
    pub fn read(&mut self, stream: &mut (impl Read + Write), buffer: &mut [u8]) -> Taken {
        loop {
            match self.connection.reader().read(buffer) {
                Ok(0) => return Taken::Gone,
                Ok(count) => return Taken::Bytes(count),
                // What came before the end has been read.
                Err(_) if self.over => return Taken::Gone,
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(_) => return Taken::Gone,
            }
            if self.take_in(stream) == Taken::Blocked {
                return Taken::Blocked;
            }
        }
    }

    /// Writes part of `bytes`. What is said of [`Link::write`](super::super::Link::write) holds.
    pub fn write(&mut self, stream: &mut (impl Read + Write), bytes: &[u8]) -> Taken {
        if self.taken == 0 {
            match self.flush(stream) {
                Taken::Bytes(_) if self.is_handshaking() => return Taken::Blocked,
                Taken::Bytes(_) => {}
                other => return self.not_written(stream, other),
            }
            let part = bytes.get(..WRITE_SIZE).unwrap_or(bytes);
            // Nothing waits, so that there is room; it takes nothing after the end was told.
            self.taken = self.connection.writer().write(part).unwrap_or(0);
            if self.taken == 0 {
                return Taken::Gone;
            }
        }
        match self.flush(stream) {
            Taken::Bytes(_) => Taken::Bytes(std::mem::take(&mut self.taken).min(bytes.len())),
            other => self.not_written(stream, other),
        }
    }

    /// Tells the peer that nothing follows.
    pub fn finish(&mut self, stream: &mut impl Write) -> Taken {
        if !self.is_handshaking() {
            self.connection.send_close_notify();
        }
        self.flush(stream)
    }

    /// A peer that is gone may have said why.
    fn not_written(&mut self, stream: &mut (impl Read + Write), why: Taken) -> Taken {
        if why == Taken::Gone && !self.over {
            self.take_in(stream);
        }
        why
    }

    /// Takes in what has come, and answers it.
    fn take_in(&mut self, stream: &mut (impl Read + Write)) -> Taken {
        // An answer to the peer must leave before the peer goes on. If it cannot, the peer may have
        // said why.
        self.flush(stream);
        let read = loop {
            match self.connection.read_tls(stream) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        match read {
            Ok(0) => self.end(None),
            Ok(_) => {
                self.heard = true;
                self.understand(stream)
            }
            Err(error) if is_blocked(&error) => Taken::Blocked,
            Err(error) => self.end(Some(&error)),
        }
    }

    fn understand(&mut self, stream: &mut impl Write) -> Taken {
        let understood = self.connection.process_new_packets();
        // Also where it failed: the alert tells the peer.
        self.flush(stream);
        match understood {
            Ok(_) => Taken::Bytes(0),
            Err(error) => {
                self.over = true;
                self.failure = Some(reason::of_failure(&error, &self.connection));
                Taken::Gone
            }
        }
    }

    /// The stream has ended.
    fn end(&mut self, error: Option<&io::Error>) -> Taken {
        self.over = true;
        // Who connects to a server and says nothing only looks whether it is there.
        let wants_tls = self.heard || matches!(self.connection, Connection::Client(_));
        if self.is_handshaking() && wants_tls {
            let peer = reason::peer(&self.connection);
            let how = error.map_or(String::new(), |error| format!(" ({error})"));
            let text = format!(
                "the {peer} ended the connection during the TLS handshake{how}: does it speak TLS?"
            );
            self.failure = Some(text);
        }
        Taken::Gone
    }

    /// Sends what is encrypted; `Bytes` when nothing waits.
    fn flush(&mut self, stream: &mut impl Write) -> Taken {
        while self.connection.wants_write() {
            match taken(|| self.connection.write_tls(&mut Whole(stream))) {
                Taken::Bytes(_) => {}
                other => return other,
            }
        }
        Taken::Bytes(0)
    }
}

/// Writes several pieces as one. Streams would take `writev` for them, which ends a program that has
/// not turned SIGPIPE off, as those in C have not, when the peer is gone; `send` is told not to.
struct Whole<'a, W>(&'a mut W);

impl<W: Write> Write for Whole<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn write_vectored(&mut self, pieces: &[IoSlice<'_>]) -> io::Result<usize> {
        if let [piece] = pieces {
            return self.0.write(piece);
        }
        let mut whole = Vec::new();
        for piece in pieces {
            whole.extend_from_slice(piece);
        }
        self.0.write(&whole)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Nothing more now; streams that block say it by their time-out, each system in its own way.
fn is_blocked(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

/// Makes the handshake of a client on a stream that blocks, until so long after it `began`.
pub fn handshake(
    tls: &mut Tls,
    mut stream: &TcpStream,
    began: Instant,
    timeout: Duration,
) -> io::Result<()> {
    while tls.is_handshaking() {
        let left = timeout.saturating_sub(began.elapsed());
        if left.is_zero() {
            let text = "no answer to the TLS handshake in time: does the server speak TLS?";
            return Err(io::Error::new(ErrorKind::TimedOut, text));
        }
        stream.set_read_timeout(Some(left))?;
        stream.set_write_timeout(Some(left))?;
        if tls.take_in(&mut stream) == Taken::Gone {
            let text = tls.failure.take().unwrap_or_default();
            return Err(io::Error::new(ErrorKind::InvalidData, text));
        }
    }
    stream.set_read_timeout(None)?;
    stream.set_write_timeout(None)
}

#[cfg(test)]
mod tests {
    use super::super::{server_config, Client};
    use super::*;
    use crate::transport::{ClientTls, ServerTls};
    use proptest::prelude::*;
    use std::cell::RefCell;
    use std::collections::VecDeque;
    use std::rc::Rc;
    use std::sync::OnceLock;

    type Way = Rc<RefCell<VecDeque<u8>>>;

    /// One end of a network in memory that takes and gives as many bytes at a time as it is told,
    /// and blocks in between.
    struct End {
        from: Way,
        to: Way,
        reads: VecDeque<usize>,
        writes: VecDeque<usize>,
        closed: bool,
    }

    impl End {
        fn pair(pieces: &[usize]) -> (End, End) {
            let (there, back) = (Way::default(), Way::default());
            let end = |from: &Way, to: &Way| End {
                from: from.clone(),
                to: to.clone(),
                reads: pieces.iter().copied().collect(),
                writes: pieces.iter().copied().collect(),
                closed: false,
            };
            (end(&back, &there), end(&there, &back))
        }
    }

    /// How many bytes go now: the pieces come round again and again.
    fn next(pieces: &mut VecDeque<usize>) -> io::Result<usize> {
        let Some(piece) = pieces.pop_front() else { return Ok(usize::MAX) };
        pieces.push_back(piece);
        if piece > 0 {
            Ok(piece)
        } else {
            Err(ErrorKind::WouldBlock.into())
        }
    }

    impl Read for End {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = next(&mut self.reads)?.min(buffer.len());
            let mut from = self.from.borrow_mut();
            if from.is_empty() && !self.closed {
                return Err(ErrorKind::WouldBlock.into());
            }
            let count = count.min(from.len());
            buffer.iter_mut().zip(from.drain(..count)).for_each(|(to, byte)| *to = byte);
            Ok(count)
        }
    }

    impl Write for End {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let count = next(&mut self.writes)?.min(bytes.len());
            self.to.borrow_mut().extend(&bytes[..count]);
            Ok(count)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn ends() -> (Tls, Tls) {
        static SETTINGS: OnceLock<(Client, Arc<ServerConfig>)> = OnceLock::new();
        let (client, server) = SETTINGS.get_or_init(|| {
            let own = rcgen::generate_simple_self_signed(["cti-a".to_owned()]).unwrap();
            let (certificate, key) = (own.cert.pem(), own.signing_key.serialize_pem());
            let client = Client::new(&ClientTls::new().ca_pem(certificate.as_str())).unwrap();
            let server = server_config(&ServerTls::pem(certificate, key)).unwrap();
            (client, Arc::new(server))
        });
        (client.begin("cti-a:42030").unwrap(), Tls::server(server.clone()).unwrap())
    }

    /// What `tls` reads until it can read no more now.
    fn read_all(tls: &mut Tls, end: &mut End, into: &mut Vec<u8>) -> Taken {
        let mut buffer = [0; 1000];
        loop {
            match tls.read(end, &mut buffer) {
                Taken::Bytes(count) => into.extend(&buffer[..count]),
                other => return other,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 100, ..Default::default() })]

        #[test]
        fn bytes_arrive_however_they_are_cut_on_the_way(
            pieces in prop::collection::vec(prop_oneof![Just(0usize), 1..2000usize], 1..12),
            there in prop::collection::vec(any::<u8>(), 0..50_000),
            back in prop::collection::vec(any::<u8>(), 0..3000),
        ) {
            prop_assume!(pieces.iter().any(|piece| *piece > 100));
            let (mut client, mut server) = ends();
            let (mut near, mut far) = End::pair(&pieces);
            let (mut to_server, mut to_client) = (there.as_slice(), back.as_slice());
            let (mut at_server, mut at_client) = (Vec::new(), Vec::new());
            let mut rounds = 0;
            while at_server.len() < there.len() || at_client.len() < back.len() {
                rounds += 1;
                prop_assert!(rounds < 100_000, "it goes on for ever");
                for (tls, end, out, into) in [
                    (&mut client, &mut near, &mut to_server, &mut at_client),
                    (&mut server, &mut far, &mut to_client, &mut at_server),
                ] {
                    prop_assert_eq!(read_all(tls, end, into), Taken::Blocked);
                    if !out.is_empty() {
                        if let Taken::Bytes(count) = tls.write(end, out) {
                            *out = &out[count..];
                        }
                    }
                }
            }
            prop_assert!(at_server == there && at_client == back);
        }

        #[test]
        fn garbage_in_the_handshake_ends_it_with_a_reason(
            bytes in prop::collection::vec(any::<u8>(), 5..300),
        ) {
            // A beginning of what TLS would say may still go on.
            prop_assume!(bytes[0] != 0x16);
            let (_, mut server) = ends();
            let (near, mut far) = End::pair(&[]);
            near.to.borrow_mut().extend(&bytes);
            far.closed = true;
            prop_assert_eq!(server.read(&mut far, &mut [0; 100]), Taken::Gone);
            prop_assert!(server.failure().is_some());
        }
    }

    /// Both ends with the handshake done.
    fn connected() -> ((Tls, End), (Tls, End)) {
        let (mut client, mut server) = ends();
        let (mut near, mut far) = End::pair(&[]);
        let mut nothing = Vec::new();
        while client.is_handshaking() || server.is_handshaking() {
            assert_eq!(read_all(&mut client, &mut near, &mut nothing), Taken::Blocked);
            assert_eq!(read_all(&mut server, &mut far, &mut nothing), Taken::Blocked);
        }
        ((client, near), (server, far))
    }

    #[test]
    fn bytes_count_as_written_only_when_they_have_left() {
        let ((mut client, mut near), (mut server, mut far)) = connected();
        near.writes = [10, 0].into();
        assert_eq!(client.write(&mut near, b"hello"), Taken::Blocked);
        let mut read = Vec::new();
        assert_eq!(read_all(&mut server, &mut far, &mut read), Taken::Blocked);
        assert!(read.is_empty());
        near.writes.clear();
        // More may have come behind them meanwhile.
        assert_eq!(client.write(&mut near, b"hello again"), Taken::Bytes(5));
        assert_eq!(client.write(&mut near, b" again"), Taken::Bytes(6));
        assert_eq!(read_all(&mut server, &mut far, &mut read), Taken::Blocked);
        assert_eq!(read, b"hello again");
    }

    #[test]
    fn nothing_is_written_before_the_handshake_is_done() {
        let (mut client, _) = ends();
        let (mut near, _far) = End::pair(&[]);
        assert_eq!(client.write(&mut near, b"secret"), Taken::Blocked);
        assert_eq!(client.write(&mut near, b"secret"), Taken::Blocked);
    }

    #[test]
    fn the_end_comes_after_all_that_was_written() {
        let ((mut client, mut near), (mut server, mut far)) = connected();
        assert_eq!(server.write(&mut far, b"last words"), Taken::Bytes(10));
        assert_eq!(server.finish(&mut far), Taken::Bytes(0));
        assert_eq!(server.finish(&mut far), Taken::Bytes(0));
        let mut read = Vec::new();
        assert_eq!(read_all(&mut client, &mut near, &mut read), Taken::Gone);
        assert_eq!((read.as_slice(), client.failure()), (&b"last words"[..], None));
    }

    #[test]
    fn what_came_before_a_fault_is_read() {
        let ((mut client, mut near), (mut server, mut far)) = connected();
        assert_eq!(server.write(&mut far, b"last words"), Taken::Bytes(10));
        far.to.borrow_mut().extend([0x17, 3, 3, 0, 30].iter().chain(&[7; 30]));
        let mut read = Vec::new();
        assert_eq!(read_all(&mut client, &mut near, &mut read), Taken::Gone);
        assert_eq!(read, b"last words");
        assert!(client.failure().is_some());
    }
}
