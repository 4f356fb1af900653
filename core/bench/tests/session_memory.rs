//! An idle session keeps little memory, however busy it has been.

use ctisp::messages::{HeartbeatReq, OpenReq};
use ctisp::wire::{Body as _, Version};
use ctisp::{Server, Services};
use ctisp_bench::clients::{self, Failure};
use ctisp_bench::loudspeaker::Loudspeaker;
use ctisp_bench::{call_delivered, call_delivered_bytes};
use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
use std::alloc::System;
use std::io::{Read as _, Write as _};

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
    let mut beats = Vec::new();
    for invoke_id in 0..300 {
        HeartbeatReq { invoke_id }.encode(Version::NEWEST, &mut beats)?;
    }
    let mut events = call_delivered_bytes().repeat(EVENTS);
    let mut streams = Vec::with_capacity(SESSIONS);
    let region = Region::new(ALLOCATOR);
    for number in 0..SESSIONS {
        let request = OpenReq {
            version_number: 25,
            services_requested: Services::CLIENT_EVENTS | Services::CLIENT_CONTROL,
            peripheral_id: Some(5000),
            client_id: Some(format!("desktop of agent {number}")),
            client_password: Some(vec![]),
            client_signature: Some(format!("desktop {number}, second floor")),
            agent_instrument: Some(format!("{}", 1_000_000 + number)),
            ..OpenReq::default()
        };
        let mut stream = clients::open(server.address(), &request, 1)?;
        stream.write_all(&beats)?;
        stream.read_exact(&mut beats.clone())?;
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
