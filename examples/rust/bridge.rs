//! A bridge: prints every event of the contact centre.
//!
//! `bridge [--events N] HOST:PORT`. It ends after N events; without `--events` it goes on until the
//! client is closed or it is interrupted.

use ctisp::{Client, Event, Services};
use std::io::Write as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (server, count) = match args.as_slice() {
        [server] => (server, usize::MAX),
        [flag, count, server] if flag == "--events" => (server, count.parse()?),
        _ => return Err("usage: bridge [--events N] HOST:PORT".into()),
    };
    let bridge =
        Client::builder().side(server).services(Services::ALL_EVENTS).client_id("bridge").open()?;
    let mut out = std::io::stdout().lock();
    for event in bridge.events().take(count) {
        match event {
            // One that came in another version, or is broken: it is not lost, but has no fields.
            Event::Unreadable { error, message } => {
                writeln!(out, "type {}: {error}", message.message_type)?;
            }
            event => writeln!(out, "{event:?}")?,
        }
        out.flush()?;
    }
    Ok(())
}
