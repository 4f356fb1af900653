//! Many clients of mixed versions and services on one CTI server for some minutes: `make soak`.
//!
//! Twenty desktops sign agents in and answer; the other clients watch, ask, come and go. Each looks
//! at what it gets: whether all can be read, whether calls begin and end in order, whether every
//! request is answered. At the end one line tells what was counted; the exit status is 1 where
//! anything was wrong.

mod roles;
mod tally;

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tally::Tally;

const USAGE: &str = "usage: soak HOST:PORT [CLIENTS [MINUTES]]";
/// How often it says how it goes on.
const REPORT: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize, default: u64| args.get(place).map_or(Ok(default), |a| a.parse());
    let (Some(Ok(server)), Ok(clients), Ok(minutes)) =
        (args.first().map(|a| a.parse::<SocketAddr>()), number(1, 200), number(2, 10))
    else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let tally = Arc::new(Tally::default());
    let end = Instant::now() + Duration::from_secs(minutes * 60);
    println!("{clients} clients for {minutes} minutes on {server}");
    let threads: Vec<_> = (0..clients as usize)
        .map(|place| {
            let tally = tally.clone();
            std::thread::spawn(move || roles::run(place, server, end, &tally))
        })
        .collect();
    while Instant::now() < end {
        std::thread::sleep(REPORT.min(end.saturating_duration_since(Instant::now())));
        println!("{tally}");
    }
    for (place, thread) in threads.into_iter().enumerate() {
        if thread.join().is_err() {
            tally.wrong(format!("client {place} panicked"));
        }
    }
    println!("{tally}");
    let wrong = tally.what_was_wrong();
    for line in &wrong {
        println!("wrong: {line}");
    }
    if wrong.is_empty() && tally.calls() > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
