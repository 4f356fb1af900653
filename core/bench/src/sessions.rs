//! What an idle session costs: memory of the server's process and of the system for the server's
//! end of the connection, beside those of an idle TCP connection that somebody only holds.
//!
//! Server and holder are processes of their own, so that the clients' memory does not count. Linux
//! only: elsewhere the system does not tell so simply.

use crate::call_delivered;
use crate::clients::{self, Failure};
use crate::loudspeaker::Loudspeaker;
use ctisp::messages::{HeartbeatReq, OpenReq};
use ctisp::wire::{Body as _, Version};
use ctisp::{CallMsgMask, Server, Services};
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;

/// Events that each session has got before it is idle.
const EVENTS: usize = 20;
/// Heartbeats that each has sent at once.
const HEARTBEATS: u32 = 300;
/// The argument by which the process starts itself as a server or a holder.
pub const ROLE: &str = "--idle";

/// KiB for each of so many sessions, and for each of as many connections.
///
/// # Errors
/// When there are not descriptors enough, or a connection breaks.
pub fn measure(sessions: usize) -> Result<(f64, f64), Failure> {
    Ok((kib_each("server", sessions)?, kib_each("holder", sessions)?))
}

fn kib_each(role: &str, sessions: usize) -> Result<f64, Failure> {
    let mut other = Other::start(role)?;
    let (own_before, system_before) = (other.memory()?, system_memory()?);
    let mut held = Vec::new();
    for number in 0..sessions {
        held.push(connect(role, other.address, number)?);
    }
    // They have been busy once: what was needed for that must not stay.
    other.ask("tell")?;
    if role == "server" {
        for stream in &mut held {
            let mut bytes = vec![0; EVENTS * crate::call_delivered_bytes().len()];
            stream.read_exact(&mut bytes)?;
        }
    }
    let own = other.memory()?.saturating_sub(own_before);
    // Both ends of the connections are here.
    let system = system_memory()?.saturating_sub(system_before) / 2;
    Ok((own + system) as f64 / sessions as f64)
}

fn connect(role: &str, to: SocketAddr, number: usize) -> Result<TcpStream, Failure> {
    let stream = if role == "server" {
        let mut stream = clients::open(to, &request(number), 1)?;
        beat(&mut stream)?;
        stream
    } else {
        TcpStream::connect(to)?
    };
    // Closing resets: ports must be free again at once.
    reset_on_close(&stream)?;
    Ok(stream)
}

/// Sends heartbeats, many at once, and reads their confirmations.
///
/// # Errors
/// When the connection breaks.
pub fn beat(stream: &mut TcpStream) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    for invoke_id in 0..HEARTBEATS {
        HeartbeatReq { invoke_id }.encode(Version::NEWEST, &mut bytes)?;
    }
    stream.write_all(&bytes)?;
    // Their confirmations are as long.
    Ok(stream.read_exact(&mut bytes)?)
}

fn reset_on_close(stream: &TcpStream) -> Result<(), Failure> {
    let twin = mio::net::TcpStream::from_std(stream.try_clone()?);
    Ok(ctisp::transport::set_options(&twin)?)
}

/// A desktop of its own phone.
pub fn request(number: usize) -> OpenReq {
    OpenReq {
        version_number: 25,
        services_requested: Services::CLIENT_EVENTS | Services::CLIENT_CONTROL,
        call_msg_mask: CallMsgMask::known(),
        idle_timeout: Some(3600),
        peripheral_id: Some(5000),
        client_id: Some(format!("desktop of agent {number}")),
        client_password: Some(vec![]),
        client_signature: Some(format!("desktop {number}, second floor")),
        agent_instrument: Some(format!("{}", 1_000_000 + number)),
        ..OpenReq::default()
    }
}

/// Kernel memory in objects, in KiB: sockets, files and what belongs to them.
fn system_memory() -> Result<usize, Failure> {
    kib("/proc/meminfo", "Slab:")
}

fn kib(file: &str, key: &str) -> Result<usize, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix(key));
    let value = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    value.ok_or_else(|| format!("{file}: no {key}").into())
}

/// The process that is measured.
struct Other {
    child: Child,
    answers: BufReader<std::process::ChildStdout>,
    address: SocketAddr,
}

impl Other {
    fn start(role: &str) -> Result<Other, Failure> {
        let mut child = Command::new(std::env::current_exe()?)
            .args([ROLE, role])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut answers = BufReader::new(child.stdout.take().ok_or("no output")?);
        let mut address = String::new();
        answers.read_line(&mut address)?;
        Ok(Other { child, answers, address: address.trim().parse()? })
    }

    fn ask(&mut self, question: &str) -> Result<String, Failure> {
        let stdin = self.child.stdin.as_mut().ok_or("no input")?;
        writeln!(stdin, "{question}")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        Ok(answer)
    }

    /// KiB that the process holds.
    fn memory(&mut self) -> Result<usize, Failure> {
        Ok(self.ask("memory")?.trim().parse()?)
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // The end of its input is what it ends by.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// What the other process does until its input ends.
///
/// # Errors
/// When it cannot listen.
pub fn be(role: &str) -> Result<(), Failure> {
    if role == "server" {
        let server = Server::builder().start_on(Loudspeaker::new(call_delivered().into(), true))?;
        println!("{}", server.address());
        return answer(|| {
            server.with(|speaker| speaker.tell(EVENTS));
        });
    }
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    let (keep, kept) = channel();
    std::thread::spawn(move || listener.incoming().flatten().try_for_each(|s| keep.send(s)));
    answer(|| ())?;
    drop(kept);
    Ok(())
}

fn answer(mut tell: impl FnMut()) -> Result<(), Failure> {
    for question in std::io::stdin().lines() {
        if question? == "memory" {
            println!("{}", kib("/proc/self/status", "VmRSS:")?);
        } else {
            tell();
            println!("told");
        }
    }
    Ok(())
}
