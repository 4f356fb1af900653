//! CTI_SERVICE_DEBUG: all messages of a session go to a capture file.
//!
//! A file is a pcap of TCP segments made up from what the server reads and writes, so that
//! `ctisp decode` and other tools take it for what a network card would have recorded. Files are
//! written by a thread of their own, and a capture that the disk cannot keep up with ends: no session
//! ever waits for it.

use super::alarms::AlarmKind;
use super::hub::{Hub, SessionId};
use crate::messages::OpenReq;
use crate::peripheral::Peripheral;
use crate::wire::Body as _;
use crate::Side;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Captures at a time: more sessions are not granted the service.
const MOST: usize = 64;
/// Bytes of one file at most; its capture ends there.
const FILE_LIMIT: u64 = 64 << 20;
/// Bytes of all files of one run together: later captures end at once.
const TOTAL_LIMIT: u64 = 1 << 30;
/// What a file counts for at least, so that no number of empty ones fills a disk.
const FILE_COST: u64 = 4096;
/// Pieces that may wait for the disk.
const WAITING: usize = 256;
/// Data in one segment.
const SEGMENT: usize = 16 * 1024;
/// Magic of microseconds, version 2.4, time zone 0 and accuracy 0, length of packets, raw IP.
const HEADER: [u32; 6] = [0xA1B2_C3D4, 0x0002_0004, 0, 0, 65_535, 101];

/// The captures of a server.
pub struct Captures {
    jobs: SyncSender<Job>,
    sides: Vec<(Side, SocketAddr)>,
    running: usize,
}

/// The capture of a session.
pub struct Tap {
    client: SocketAddr,
    server: SocketAddr,
    /// Sequence numbers of the next byte of the client and of the server.
    sequence: [u32; 2],
}

enum Job {
    Open(SessionId),
    Append(SessionId, Vec<u8>),
    Close(SessionId),
}

impl Captures {
    /// Into that folder, of a server that listens there; `tell` hears, on another thread, which
    /// captures have ended early and why.
    ///
    /// # Errors
    /// When there is no such folder, or the system has no threads left.
    pub fn new(
        folder: PathBuf,
        sides: Vec<(Side, SocketAddr)>,
        tell: impl Fn(SessionId, String) + Send + 'static,
    ) -> io::Result<Captures> {
        std::fs::read_dir(&folder)
            .map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", folder.display())))?;
        let (jobs, due) = sync_channel(WAITING);
        std::thread::Builder::new().name("ctisp-captures".into()).spawn(move || {
            // It ends with the server, which drops the other end.
            Writer::new(folder).run(&due, tell);
        })?;
        Ok(Captures { jobs, sides, running: 0 })
    }

    /// Whether one more session may have the service.
    pub fn has_room(&self) -> bool {
        self.running < MOST
    }

    fn address_of(&self, side: Side) -> Option<SocketAddr> {
        self.sides.iter().find(|(own, _)| *own == side).map(|(_, address)| *address)
    }
}

impl<P: Peripheral> Hub<P> {
    /// A session with the service was opened: its capture begins with OPEN_REQ, without the
    /// password.
    pub fn begin_capture(&mut self, id: SessionId, request: &OpenReq) {
        let Some(entry) = self.sessions.get_mut(&id) else { return };
        let Some(captures) = &mut self.captures else { return };
        let Some(server) = captures.address_of(entry.side) else { return };
        entry.tap = Some(Box::new(Tap { client: entry.address, server, sequence: [1, 1] }));
        captures.running += 1;
        let mut bytes = Vec::new();
        let hidden = request.client_password.as_ref().map(|_| Vec::new());
        let request = OpenReq { client_password: hidden, ..request.clone() };
        // It was read in that version.
        let _ = request.encode(entry.session.version(), &mut bytes);
        bytes.extend_from_slice(entry.session.unread());
        match captures.jobs.try_send(Job::Open(id)) {
            Ok(()) => self.capture(id, true, &bytes),
            Err(_) => self.capture_failed(id, "the disk is too slow"),
        }
    }

    /// Bytes that came from the client of a session or have gone to it.
    pub fn capture(&mut self, id: SessionId, from_client: bool, bytes: &[u8]) {
        let Some(tap) = self.sessions.get_mut(&id).and_then(|entry| entry.tap.as_mut()) else {
            return;
        };
        let Some(captures) = &self.captures else { return };
        let packets = tap.packets(from_client, bytes);
        if captures.jobs.try_send(Job::Append(id, packets)).is_err() {
            self.capture_failed(id, "the disk is too slow");
        }
    }

    /// The capture of a session is over.
    pub fn end_capture(&mut self, id: SessionId) {
        let tap = self.sessions.get_mut(&id).and_then(|entry| entry.tap.take());
        if let (Some(_), Some(captures)) = (tap, &mut self.captures) {
            captures.running -= 1;
            // Where there is no room for it the file stays open until the server ends: there are
            // never many.
            let _ = captures.jobs.try_send(Job::Close(id));
        }
    }

    /// A capture ended early; the session goes on without it.
    pub fn capture_failed(&mut self, id: SessionId, why: &str) {
        let client_id = self.granted(id).map(|open| open.client_id.clone()).unwrap_or_default();
        let time = self.peripheral.time();
        let why = format!("session {id}: {why}");
        self.alarms.raise(time, AlarmKind::CaptureStopped { client_id, why });
        self.end_capture(id);
    }
}

impl Tap {
    /// The packets that carry these bytes.
    fn packets(&mut self, from_client: bool, bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(bytes.len() + 80);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        for data in bytes.chunks(SEGMENT) {
            self.packet(from_client, data, now, &mut out);
        }
        out
    }

    fn packet(&mut self, from_client: bool, data: &[u8], now: Duration, out: &mut Vec<u8>) {
        let (from, to, own, other) = match from_client {
            true => (self.client, self.server, 0, 1),
            false => (self.server, self.client, 1, 0),
        };
        let mut packet = ip_header(from.ip(), to.ip(), data.len() + 20);
        packet.extend(from.port().to_be_bytes());
        packet.extend(to.port().to_be_bytes());
        packet.extend(self.sequence[own].to_be_bytes());
        packet.extend(self.sequence[other].to_be_bytes());
        // Five words of header, PSH and ACK, a window, no sum, nothing urgent.
        packet.extend([0x50, 0x18, 0xFF, 0xFF, 0, 0, 0, 0]);
        packet.extend(data);
        // No segment is longer than 16 KiB.
        self.sequence[own] = self.sequence[own].wrapping_add(data.len() as u32);
        let length = packet.len() as u32;
        for word in [now.as_secs() as u32, now.subsec_micros(), length, length] {
            out.extend(word.to_ne_bytes());
        }
        out.extend(packet);
    }
}

/// The header of a packet with so many bytes of TCP.
fn ip_header(from: IpAddr, to: IpAddr, length: usize) -> Vec<u8> {
    let mut header = Vec::with_capacity(60 + length);
    // TCP is 6. No segment is longer than 16 KiB.
    if let (IpAddr::V4(from), IpAddr::V4(to)) = (from.to_canonical(), to.to_canonical()) {
        header.extend([0x45, 0]);
        header.extend((length as u16 + 20).to_be_bytes());
        header.extend([0, 0, 0x40, 0, 64, 6, 0, 0]);
        header.extend(from.octets());
        header.extend(to.octets());
    } else {
        let six = |ip: IpAddr| match ip {
            IpAddr::V4(ip) => ip.to_ipv6_mapped(),
            IpAddr::V6(ip) => ip,
        };
        header.extend([0x60, 0, 0, 0]);
        header.extend((length as u16).to_be_bytes());
        header.extend([6, 64]);
        header.extend(six(from).octets());
        header.extend(six(to).octets());
    }
    header
}

/// What the thread of the captures knows.
struct Writer {
    folder: PathBuf,
    /// Names of files begin with it: SessionIDs begin again with every run.
    run: u128,
    files: HashMap<SessionId, (File, u64)>,
    total: u64,
}

impl Writer {
    fn new(folder: PathBuf) -> Writer {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Writer { folder, run: now.as_millis(), files: HashMap::new(), total: 0 }
    }

    fn run(mut self, due: &Receiver<Job>, tell: impl Fn(SessionId, String)) {
        while let Ok(job) = due.recv() {
            let (id, done) = match job {
                Job::Open(id) => (id, self.open(id)),
                Job::Append(id, bytes) => (id, self.append(id, &bytes)),
                Job::Close(id) => {
                    self.files.remove(&id);
                    continue;
                }
            };
            if let Err(error) = done {
                self.files.remove(&id);
                tell(id, error.to_string());
            }
        }
    }

    fn open(&mut self, id: SessionId) -> io::Result<()> {
        self.count(FILE_COST)?;
        let path = path(&self.folder, self.run, id);
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(&file_header())?;
        self.files.insert(id, (file, 0));
        Ok(())
    }

    fn append(&mut self, id: SessionId, bytes: &[u8]) -> io::Result<()> {
        let count = bytes.len() as u64;
        let room = self.files.get(&id).is_none_or(|(_, size)| size + count <= FILE_LIMIT);
        if !room {
            return Err(io::Error::other("the file is as long as it may be"));
        }
        self.count(count)?;
        // None: it has ended already.
        let Some((file, size)) = self.files.get_mut(&id) else { return Ok(()) };
        *size += count;
        file.write_all(bytes)
    }

    fn count(&mut self, bytes: u64) -> io::Result<()> {
        if self.total + bytes > TOTAL_LIMIT {
            return Err(io::Error::other("all captures together are as long as they may be"));
        }
        self.total += bytes;
        Ok(())
    }
}

fn path(folder: &Path, run: u128, id: SessionId) -> PathBuf {
    folder.join(format!("ctisp-{run}-session-{id}.pcap"))
}

/// Numbers of a pcap file are in the order of the machine; its two version numbers are 16 bits each.
fn file_header() -> Vec<u8> {
    let [magic, version, rest @ ..] = HEADER;
    let mut header = magic.to_ne_bytes().to_vec();
    header.extend(((version >> 16) as u16).to_ne_bytes());
    header.extend((version as u16).to_ne_bytes());
    header.extend(rest.iter().flat_map(|word| word.to_ne_bytes()));
    header
}
