//! What an operator tells a server that runs: commands on standard input, a line each.

use super::log;
use crate::server::SwitchOverError;
use crate::{Server, Side};
use std::sync::mpsc::Sender;

/// What the process is to do.
pub enum Order {
    /// A signal ends it.
    Stop,
    /// A line of standard input.
    Command(String),
}

const HELP: &str = "commands:
  switch                  planned switch-over to the other side
  stop a|b                stop a side, as if it had failed
  start a|b               let a stopped side run again, as the standby
  peripheral ID on|off    take a peripheral off line, or back on line
  sessions                list the open sessions
  help                    list the commands";

/// Reads commands on a thread of its own, which nobody waits for. The end of standard input ends it,
/// not the server.
pub fn listen(orders: Sender<Order>) {
    let read = move || {
        for line in std::io::stdin().lines() {
            // Nobody reads any longer where the server has ended.
            let Ok(line) = line else { return };
            if orders.send(Order::Command(line)).is_err() {
                return;
            }
        }
    };
    if let Err(error) = std::thread::Builder::new().name("ctisp-console".into()).spawn(read) {
        log(&format!("no commands: {error}"));
    }
}

/// Carries a command out and tells what came of it.
pub fn obey(server: &Server, line: &str) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let told = match words.as_slice() {
        [] => return,
        ["help"] => Ok(HELP.to_string()),
        ["sessions"] => Ok(sessions(server)),
        ["switch"] => switch(server),
        ["stop", side] => named(side).and_then(|side| stop(server, side)),
        ["start", side] => named(side).and_then(|side| start(server, side)),
        ["peripheral", id, "on"] => peripheral(server, id, true),
        ["peripheral", id, "off"] => peripheral(server, id, false),
        _ => Err("no such command; help lists them".into()),
    };
    match told {
        Ok(text) => log(&text),
        Err(problem) => log(&format!("{}: {problem}", line.trim())),
    }
}

fn named(side: &str) -> Result<Side, String> {
    match side {
        "a" | "A" => Ok(Side::A),
        "b" | "B" => Ok(Side::B),
        _ => Err("a side is a or b".into()),
    }
}

fn switch(server: &Server) -> Result<String, String> {
    let begun = server.switch_over();
    begun.map_err(|error: SwitchOverError| error.to_string())?;
    // An alarm tells how it ends.
    Ok("switch-over: clients are asked".into())
}

fn stop(server: &Server, side: Side) -> Result<String, String> {
    match server.stop_side(side) {
        true => Ok(format!("side {side} is stopped; {}", active(server))),
        false => Err("that side does not run".into()),
    }
}

fn start(server: &Server, side: Side) -> Result<String, String> {
    server.start_side(side).map_err(|error| error.to_string())?;
    Ok(format!("side {side} runs; {}", active(server)))
}

fn active(server: &Server) -> String {
    match server.active_side() {
        Some(side) => format!("side {side} is active"),
        None => "no side is active".into(),
    }
}

fn peripheral(server: &Server, id: &str, online: bool) -> Result<String, String> {
    let known = id.parse().is_ok_and(|id| server.set_online(id, online));
    let state = if online { "on" } else { "off" };
    match known {
        true => Ok(format!("peripheral {id} is {state} line")),
        false => Err("there is no such peripheral".into()),
    }
}

fn sessions(server: &Server) -> String {
    let open = server.sessions();
    let mut text = format!("{} sessions; {}", open.len(), active(server));
    for session in open {
        let instrument = session.instrument.as_deref().unwrap_or("-");
        text.push_str(&format!(
            "\n  {}  {}  version {}  instrument {instrument}  {:?}",
            session.id, session.address, session.version, session.client_id
        ));
    }
    text
}
