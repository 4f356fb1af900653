//! Messages out of the connections of a capture.

use super::packet::Segment;
use super::stream::{Piece, Stream, MAX_WAITING, MAX_WAITING_UNKNOWN};
use crate::wire::def::MessageDef;
use crate::wire::{Framer, Version, HEADER_SIZE};
use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;

/// Connections kept at one time; the one that was silent longest goes first.
const MAX_CONNECTIONS: usize = 20_000;
/// MessageType of OPEN_REQ, which every session begins with.
const OPEN_REQ: u32 = 3;
/// Bytes that tell an OPEN_REQ: its header, InvokeID and VersionNumber.
const OPEN_REQ_START: usize = 16;

/// A message, or what is wrong where one should be.
pub struct Found<'a> {
    /// Microseconds since 1970 UTC: of the packet that completed it.
    pub time: u64,
    /// Who sent it.
    pub from: SocketAddr,
    /// Whom it is for.
    pub to: SocketAddr,
    /// The version of its session.
    pub version: Version,
    /// The bytes, header included.
    pub message: Result<&'a [u8], String>,
}

/// All connections of a capture.
pub struct Sessions {
    default: Option<Version>,
    connections: HashMap<(SocketAddr, SocketAddr), Connection>,
}

/// What is known of a connection's session.
#[derive(Clone, Copy)]
struct Session {
    version: Option<Version>,
    /// Whether its OPEN_REQ was seen.
    opened: bool,
}

struct Connection {
    session: Session,
    last_seen: u64,
    directions: [Direction; 2],
}

struct Direction {
    from: SocketAddr,
    to: SocketAddr,
    stream: Stream,
    /// While the place of the next header is known.
    framer: Option<Framer>,
    /// Whether nothing of it was read or lost so far.
    fresh: bool,
    /// The first bytes of a stream, too few to tell an OPEN_REQ by.
    head: Vec<u8>,
    /// Whether that side has ended it.
    closed: bool,
}

impl Sessions {
    /// `default` is for connections without an OPEN_REQ.
    pub fn new(default: Option<Version>) -> Sessions {
        Sessions { default, connections: HashMap::new() }
    }

    /// Takes a segment in and shows the messages that are whole now.
    pub fn take(
        &mut self,
        time: u64,
        segment: &Segment<'_>,
        show: &mut impl FnMut(&Found<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let (from, to) = (segment.from, segment.to);
        let key = (from.min(to), from.max(to));
        if !self.connections.contains_key(&key) {
            if segment.data.is_empty() && !segment.syn {
                return Ok(());
            }
            self.make_room(show)?;
        }
        let default = self.default;
        let connection =
            self.connections.entry(key).or_insert_with(|| Connection::new(key, default));
        if segment.syn && connection.direction(from).stream.is_other(segment.sequence) {
            // The same ports are used again.
            connection.finish(show)?;
            *connection = Connection::new(key, default);
        }
        connection.take(time, segment, show)?;
        if segment.rst || connection.directions.iter().all(|direction| direction.closed) {
            connection.finish(show)?;
            self.connections.remove(&key);
        }
        Ok(())
    }

    /// Shows what was waiting for packets that never came.
    pub fn finish(
        &mut self,
        show: &mut impl FnMut(&Found<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut rest: Vec<_> = self.connections.drain().map(|(_, connection)| connection).collect();
        rest.sort_by_key(|connection| connection.last_seen);
        rest.iter_mut().try_for_each(|connection| connection.finish(show))
    }

    fn make_room(&mut self, show: &mut impl FnMut(&Found<'_>) -> io::Result<()>) -> io::Result<()> {
        if self.connections.len() < MAX_CONNECTIONS {
            return Ok(());
        }
        let oldest = self.connections.iter().min_by_key(|(_, c)| c.last_seen).map(|(key, _)| *key);
        match oldest.and_then(|key| self.connections.remove(&key)) {
            Some(mut connection) => connection.finish(show),
            None => Ok(()),
        }
    }
}

impl Connection {
    fn new((one, other): (SocketAddr, SocketAddr), version: Option<Version>) -> Connection {
        let directions = [Direction::new(one, other), Direction::new(other, one)];
        let session = Session { version, opened: false };
        Connection { session, last_seen: 0, directions }
    }

    fn direction(&mut self, from: SocketAddr) -> &mut Direction {
        let [one, other] = &mut self.directions;
        if one.from == from {
            one
        } else {
            other
        }
    }

    fn take(
        &mut self,
        time: u64,
        segment: &Segment<'_>,
        show: &mut impl FnMut(&Found<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.last_seen = time;
        let mut session = self.session;
        let direction = self.direction(segment.from);
        let mut sequence = segment.sequence;
        if segment.syn {
            direction.stream.begin(sequence);
            sequence = sequence.wrapping_add(1);
        }
        direction.closed |= segment.fin;
        direction.take(time, &mut session, Some((sequence, segment.data)), show)?;
        self.session = session;
        Ok(())
    }

    fn finish(&mut self, show: &mut impl FnMut(&Found<'_>) -> io::Result<()>) -> io::Result<()> {
        let Connection { session, last_seen, directions } = self;
        for direction in directions {
            direction.take(*last_seen, session, None, show)?;
            direction.unfinished(*last_seen, session.version, show)?;
        }
        Ok(())
    }
}

impl Direction {
    fn new(from: SocketAddr, to: SocketAddr) -> Direction {
        Direction {
            from,
            to,
            stream: Stream::default(),
            framer: None,
            fresh: true,
            head: Vec::new(),
            closed: false,
        }
    }

    /// Puts a segment in order, or with none all that waits, and cuts messages out of it.
    fn take(
        &mut self,
        time: u64,
        session: &mut Session,
        segment: Option<(u32, &[u8])>,
        show: &mut impl FnMut(&Found<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let Direction { from, to, stream, framer, fresh, head, .. } = self;
        let max_waiting = if session.version.is_some() { MAX_WAITING } else { MAX_WAITING_UNKNOWN };
        let mut tell = |time: u64, version: Version, message: Result<&[u8], String>| {
            show(&Found { time, from: *from, to: *to, version, message })
        };
        let mut give = |piece: Piece<'_>| match piece {
            Piece::Lost(bytes) => {
                *fresh = false;
                head.clear();
                match (session.version, framer.take()) {
                    (Some(version), Some(_)) => {
                        let text = format!("{bytes} bytes are missing in the capture");
                        tell(time, version, Err(text))
                    }
                    _ => Ok(()),
                }
            }
            Piece::Data(time, data) => {
                head.extend_from_slice(data);
                if *fresh && session.version.is_none() && head.len() < OPEN_REQ_START {
                    return Ok(());
                }
                let data = std::mem::take(head);
                if framer.is_none() {
                    *framer = begin(*session, *fresh, &data);
                }
                *fresh = false;
                let Some(cutter) = framer else { return Ok(()) };
                cutter.feed(&data);
                if !cut(cutter, session, |version, message| tell(time, version, message))? {
                    *framer = None;
                }
                Ok(())
            }
        };
        match segment {
            Some((sequence, data)) => stream.take(time, sequence, data, max_waiting, &mut give),
            None => stream.finish(&mut give),
        }
    }

    /// Tells of a message whose end never came.
    fn unfinished(
        &mut self,
        time: u64,
        version: Option<Version>,
        show: &mut impl FnMut(&Found<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let pending = self.framer.take().map_or(0, |framer| framer.pending());
        match version {
            Some(version) if pending > 0 => {
                let message = Err(format!("the capture ends {pending} bytes into a message"));
                show(&Found { time, from: self.from, to: self.to, version, message })
            }
            _ => Ok(()),
        }
    }
}

/// Shows all whole messages; false when the place of the next header is lost.
fn cut(
    framer: &mut Framer,
    session: &mut Session,
    mut tell: impl FnMut(Version, Result<&[u8], String>) -> io::Result<()>,
) -> io::Result<bool> {
    loop {
        let version = session.version.unwrap_or_default();
        match framer.next_frame() {
            Ok(None) => return Ok(true),
            Ok(Some(frame)) => {
                let bytes = with_header(frame.message_type, frame.body);
                let open = version_in(&bytes);
                let version = open.unwrap_or(version);
                session.version = Some(version);
                session.opened |= open.is_some();
                framer.set_version(version);
                tell(version, Ok(&bytes))?;
            }
            Err(error) => {
                tell(version, Err(error.to_string()))?;
                return Ok(false);
            }
        }
    }
}

fn with_header(message_type: u32, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER_SIZE + body.len());
    bytes.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    bytes.extend(message_type.to_be_bytes());
    bytes.extend(body);
    bytes
}

/// The framer of a direction that goes on with these bytes, if a message begins there: an OPEN_REQ,
/// the first bytes of the side that answers it, or, of a session whose version is known, whole
/// messages of known types. The latter is how a session is found again after lost bytes, since peers
/// mostly send whole messages at a time.
fn begin(session: Session, fresh: bool, data: &[u8]) -> Option<Framer> {
    if let Some(open) = version_in(data) {
        return Some(Framer::new(open));
    }
    let version = session.version?;
    if fresh && session.opened {
        return Some(Framer::new(version));
    }
    let mut framer = Framer::new(version);
    framer.feed(data);
    while let Some(frame) = framer.next_frame().ok()? {
        let known = MessageDef::of(frame.message_type)?;
        (known.fixed_size(version) <= frame.body.len()).then_some(())?;
    }
    (framer.pending() == 0).then(|| Framer::new(version))
}

/// The version of the session that these bytes open, if they are the start of an OPEN_REQ.
fn version_in(data: &[u8]) -> Option<Version> {
    let word = |at: usize| Some(u32::from_be_bytes(*data.get(at..)?.first_chunk()?));
    let version = Version::from_wire(word(12)?)?;
    let length = usize::try_from(word(0)?).ok()?;
    let fits = (44..=version.max_message_size() - HEADER_SIZE).contains(&length);
    (word(4)? == OPEN_REQ && fits).then_some(version)
}
