//! `ctisp monitor`, as a process.
#![cfg(feature = "cli")]

mod server_support;

use ctisp::Server;
use server_support::*;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{channel, Receiver};

/// A monitor that ends with the test.
struct Monitor {
    child: Child,
    lines: Receiver<String>,
    log: Receiver<String>,
}

fn lines(from: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (send, receive) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            let _ = send.send(line);
        }
    });
    receive
}

fn wait_for(lines: &Receiver<String>, what: &str) -> String {
    loop {
        let line = lines.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no `{what}`"));
        if line.contains(what) {
            return line;
        }
    }
}

impl Monitor {
    fn start(server: &Server, args: &[&str]) -> Monitor {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ctisp"));
        command.arg("monitor").arg(server.address().to_string()).args(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let monitor = Monitor { child, lines: lines(out), log: lines(err) };
        wait_for(&monitor.log, "watching");
        monitor
    }

    fn line(&self, what: &str) -> String {
        wait_for(&self.lines, what)
    }
}

impl Drop for Monitor {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn each_change_is_a_line() {
    let server = server();
    let monitor = Monitor::start(&server, &[]);
    let desk = available(&server, "3001");
    assert!(monitor.line("AVAILABLE").contains("  1001        AVAILABLE"));
    let call = server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let about = format!("call {call} from 5551234 to 8001");
    let line = monitor.line("ringing");
    assert!(line.ends_with(&format!("  1001        ringing         {about}")), "{line}");
    let time = line.split("  ").next().unwrap();
    let digits = time.replace(|c: char| c.is_ascii_digit(), "0");
    assert_eq!(digits, "00:00:00.000", "{line}");
    desk.answer_call(expect!(desk, CallDelivered).connection()).unwrap();
    assert!(monitor.line("TALKING").ends_with(&about));
    assert!(server.hang_up(call));
    let line = monitor.line("left");
    assert!(line.contains("  5551234     left"), "{line}");
    assert!(monitor.line("ended").ends_with(&about));
}

#[test]
fn an_agent_is_told_of_from_the_state_it_is_in_and_nobody_else_is() {
    let server = server();
    let _desks = (available(&server, "3001"), available(&server, "3002"));
    let monitor = Monitor::start(&server, &["--agent", "1001"]);
    assert!(monitor.line("AVAILABLE").contains("  1001  "));
    server.place_call("5550002", "3002", &[]).unwrap().unwrap();
    server.place_call("5550001", "3001", &[]).unwrap().unwrap();
    // Of all lines up to this one none is about the other call.
    loop {
        let line = monitor.line("");
        assert!(!line.contains("5550002") && !line.contains("1002"), "{line}");
        if line.contains("1001        ringing") {
            assert!(line.contains("5550001"), "{line}");
            return;
        }
    }
}

#[test]
fn it_goes_on_after_the_connection_was_lost() {
    let server = server();
    let monitor = Monitor::start(&server, &[]);
    let desk = available(&server, "3001");
    monitor.line("AVAILABLE");
    let own = |session: &ctisp::server::SessionInfo| session.client_id == "ctisp monitor";
    let session = server.sessions().into_iter().find(own).unwrap();
    assert!(server.cut_session(session.id));
    wait_for(&monitor.log, "connected again");
    monitor.line("resynchronised");
    desk.set_agent_state_with_reason(ctisp::AgentState::NOT_READY, 7).unwrap();
    assert!(monitor.line("NOT_READY").contains("reason 7"));
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_the_session_and_the_process_with_status_0() {
    let server = server();
    let mut monitor = Monitor::start(&server, &[]);
    let kill = Command::new("kill").args(["-INT", &monitor.child.id().to_string()]).status();
    assert!(kill.unwrap().success());
    assert_eq!(monitor.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_server_that_is_not_there_is_told_of() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctisp"));
    let output = command.args(["monitor", "127.0.0.1:1"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("127.0.0.1:1"));
}
