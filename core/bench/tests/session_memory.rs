//! An idle session keeps little memory, however busy it has been.

use ctisp::Server;
use ctisp_bench::clients::{self, Failure};
use ctisp_bench::loudspeaker::Loudspeaker;
use ctisp_bench::{call_delivered, call_delivered_bytes, sessions};
use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
use std::alloc::System;
use std::io::Read as _;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const SESSIONS: usize = 400;
const EVENTS: usize = 20;
/// Bytes that a session may keep in the server's process. What the system needs for a connection
/// comes to it, and all of it is to be below 16 KiB.
const KEPT: usize = 4096;

// One test alone in this file: what is counted is the whole process, with the few bytes of a client.
#[test]
fn an_idle_session_keeps_little_memory() -> Result<(), Failure> {
    let server = Server::builder().start_on(Loudspeaker::new(call_delivered().into(), true))?;
    let mut events = call_delivered_bytes().repeat(EVENTS);
    let mut streams = Vec::with_capacity(SESSIONS);
    let region = Region::new(ALLOCATOR);
    for number in 0..SESSIONS {
        let mut stream = clients::open(server.address(), &sessions::request(number), 1)?;
        sessions::beat(&mut stream)?;
        streams.push(stream);
    }
    server.with(|speaker| speaker.tell(EVENTS));
    for stream in &mut streams {
        stream.read_exact(&mut events)?;
    }
    // The answer comes after the server has done with what it had to write.
    server.with(|_| ());
    let change = region.change();
    let kept = change.bytes_allocated.saturating_sub(change.bytes_deallocated) / SESSIONS;
    assert!(kept > 500, "{kept} bytes: the sessions are in it");
    assert!(kept <= KEPT, "each idle session keeps {kept} bytes");
    Ok(())
}
