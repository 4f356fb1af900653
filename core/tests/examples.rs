//! The examples in Rust do what they say, each as a process of its own against a server of the test.

use ctisp::peripheral::simulator::Scenario;
use ctisp::{Server, Side};
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A running example, which is killed when the test is over.
struct Example {
    child: Child,
    out: BufReader<ChildStdout>,
    said: String,
}

impl Drop for Example {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Example {
    /// Cargo has built it beside this test.
    fn start(name: &str, args: &[&str]) -> Example {
        let mut path: PathBuf = std::env::current_exe().unwrap();
        path.pop();
        path.set_file_name("examples");
        let program = path.join(name).with_extension(std::env::consts::EXE_EXTENSION);
        let mut child = Command::new(&program)
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{}: {error}: `cargo build -p ctisp --examples`", program.display())
            });
        let out = BufReader::new(child.stdout.take().unwrap());
        Example { child, out, said: String::new() }
    }

    /// Reads until a line has that in it.
    fn says(&mut self, words: &str) {
        while self.line() {
            if self.said.lines().last().is_some_and(|line| line.contains(words)) {
                return;
            }
        }
        panic!("it did not say {words:?}:\n{}", self.said);
    }

    fn line(&mut self) -> bool {
        self.out.read_line(&mut self.said).unwrap() > 0
    }

    fn ends_well(mut self) -> String {
        while self.line() {}
        assert!(self.child.wait().unwrap().success(), "{}", self.said);
        std::mem::take(&mut self.said)
    }
}

/// Every ten seconds of the centre somebody calls and talks for six of them, if someone answers: the
/// agent who does, if there is one.
fn centre(agent: Option<&str>) -> Server {
    let mut story = String::new();
    let mut step =
        |at: u32, rest: String| story.push_str(&format!("[[steps]]\nat = {at}\n{rest}\n"));
    if let Some(agent) = agent {
        step(0, format!("agent = \"{agent}\"\ndoes = \"sign_in\""));
        step(0, format!("agent = \"{agent}\"\ndoes = \"ready\""));
    }
    for at in (1..600).step_by(10) {
        let variables = "variables = { 1 = \"gold\", 2 = \"000815\" }";
        let call = format!("caller = \"5551234\"\ndoes = \"call\"\nnumber = \"8001\"\n{variables}");
        step(at, format!("{call}\ncall = \"call {at}\""));
        if let Some(agent) = agent {
            step(at + 2, format!("agent = \"{agent}\"\ndoes = \"answer\""));
        }
        step(at + 8, format!("caller = \"5551234\"\ndoes = \"hang_up\"\ncall = \"call {at}\""));
    }
    let builder = Server::builder().listen("127.0.0.1:0").speed(4.0);
    builder.scenario(Scenario::from_toml(&story).unwrap()).start().unwrap()
}

#[test]
fn the_bridge_prints_every_event() {
    let server = centre(Some("1002"));
    let bridge = Example::start("bridge", &["--events", "12", &server.address().to_string()]);
    let said = bridge.ends_well();
    assert_eq!(said.lines().count(), 12, "{said}");
    assert!(said.contains("BeginCall(") && said.contains("AgentState("), "{said}");
}

#[test]
fn the_screen_pop_shows_the_call_variables() {
    let server = centre(Some("1002"));
    let address = server.address().to_string();
    let said = Example::start("screen_pop", &["--calls", "2", &address, "3002"]).ends_well();
    assert_eq!(
        said.matches("| call from 5551234\n| customer  gold\n| account   000815\n").count(),
        2
    );
}

#[test]
fn the_supervisor_barges_in_and_leaves() {
    let server = centre(Some("1002"));
    let address = server.address().to_string();
    let mut supervisor = Example::start("supervisor", &[&address, "1001", "3001", "1"]);
    supervisor.says("agent 1002 talks: barging in");
    supervisor.says("3002");
    assert!(supervisor.ends_well().contains("left call"));
}

#[test]
fn the_wall_board_shows_agents_calls_and_a_skill_group() {
    let server = centre(Some("1002"));
    let address = server.address().to_string();
    let mut board = Example::start("wall_board", &[&address]);
    board.says("all is up to date");
    board.says("ringing        5551234 - 3002");
    board.says("1002            TALKING        call ");
    board.says("handled today");
    assert!(board.said.contains("\ngroup 101       1 TALKING  0 waiting"), "{}", board.said);
    assert!(board.said.contains(" over\n"), "{}", board.said);
}

#[test]
fn the_agent_desktop_answers_calls() {
    let server = centre(None);
    let address = server.address().to_string();
    let mut desktop = Example::start("agent_desktop", &[&address, "1001", "3001"]);
    desktop.says("call from 5551234");
    desktop.says("AGENT_STATE_TALKING");
    desktop.says("the call is over");
}

#[test]
fn a_desk_shows_its_call_again_after_a_failover() {
    let builder = Server::builder().listen("127.0.0.1:0").side_b("127.0.0.1:0");
    let server = builder.start().unwrap();
    let sides = server.addresses();
    let (a, b) = (sides[0].to_string(), sides[1].to_string());
    let mut desk = Example::start("failover", &[&a, &b, "1001", "3001"]);
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    desk.says("is answered on side A");
    assert!(server.stop_side(Side::A));
    desk.says("side A is lost");
    desk.says("now on side B");
    desk.says("is still up");
    assert!(desk.ends_well().contains("is over"));
}
