//! `ctisp serve`, as a process.
#![cfg(feature = "cli")]

use ctisp::{Client, Event, Services, StatusCode, Version};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

/// No test waits longer for anything that must come.
const PATIENCE: Duration = Duration::from_secs(30);

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctisp"));
    command.arg("serve").args(args);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A server that ends with the test.
struct Served {
    child: Child,
    out: BufReader<ChildStdout>,
    log: BufReader<ChildStderr>,
    address: String,
}

impl Served {
    fn start(args: &[&str]) -> Served {
        let mut all = vec!["--listen", "127.0.0.1:0"];
        all.extend(args);
        let mut child = command(&all).stdin(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut first = String::new();
        out.read_line(&mut first).unwrap();
        let address = first.trim_end().strip_prefix("listening ").unwrap_or_default().to_string();
        Served { child, out, log, address }
    }

    fn open(&self, services: Services) -> Client {
        Client::builder()
            .side(self.address.as_str())
            .services(services)
            .peripheral_id(5000)
            .reconnect(false)
            .open()
            .unwrap()
    }

    /// Ends it by a signal; what it wrote on standard error.
    #[cfg(unix)]
    fn end_by(mut self, signal: &str) -> (Option<i32>, String) {
        let kill = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(kill.unwrap().success());
        let status = self.child.wait().unwrap();
        let (mut rest, mut log) = (String::new(), String::new());
        self.out.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "", "only the address stands on standard output");
        self.log.read_to_string(&mut log).unwrap();
        (status.code(), log)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs it to its end, which comes by itself where the arguments are wrong.
fn fails(args: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command(args).output().unwrap();
    assert!(stdout.is_empty());
    (status.code(), String::from_utf8(stderr).unwrap())
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::File::create(&path).unwrap().write_all(text.as_bytes()).unwrap();
    path
}

#[test]
fn the_first_line_tells_the_address_that_clients_connect_to() {
    let served = Served::start(&[]);
    let port = served.address.strip_prefix("127.0.0.1:").unwrap();
    assert_ne!(port.parse::<u16>().unwrap(), 0);
    let client = served.open(Services::ALL_EVENTS);
    client.close();
}

#[test]
#[cfg(unix)]
fn sigterm_and_sigint_end_the_sessions_and_the_process_with_status_0() {
    for signal in ["-TERM", "-INT"] {
        let served = Served::start(&[]);
        let client = served.open(Services::ALL_EVENTS);
        let (status, log) = served.end_by(signal);
        assert_eq!(status, Some(0), "{log}");
        assert!(log.contains("demo centre"), "{log}");
        let end = client.events().find_map(|event| match event {
            Event::Closed { status, .. } => Some(status),
            _ => None,
        });
        assert_eq!(end, Some(Some(StatusCode::CTI_SERVER_OFFLINE)), "the client is told");
    }
}

#[test]
fn side_b_is_the_standby() {
    let mut served = Served::start(&["--side-b", "127.0.0.1:0"]);
    let mut line = String::new();
    served.log.read_line(&mut line).unwrap();
    served.address = line.trim_end().rsplit(' ').next().unwrap_or_default().to_string();
    let refused =
        Client::builder().side(served.address.as_str()).version(Version::new(15).unwrap()).open();
    assert_eq!(refused.unwrap_err().status(), Some(StatusCode::CTI_SERVER_OFFLINE));
    let services = Services::ALL_EVENTS | Services::ACTIVE_STANDBY;
    let standby = Client::builder().side(served.address.as_str()).services(services).open();
    assert_eq!(standby.unwrap_err().status(), Some(StatusCode::SERVER_NOT_MASTER));
}

#[test]
fn a_configuration_file_describes_the_centre() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/centre.toml");
    let served = Served::start(&["--config", path]);
    let client = Client::builder()
        .side(served.address.as_str())
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5001)
        .agent_instrument("204")
        .open()
        .unwrap();
    client.login("cleo", "cleo").unwrap();
}

#[test]
fn a_wrong_file_gives_status_1_and_tells_file_line_and_what_to_do() {
    let path = file("wrong.toml", "based_on = \"demo\"\nauto_agent = 3\n");
    let (status, log) = fails(&["--config", path.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert!(log.contains("wrong.toml:2: unknown field `auto_agent`"), "{log}");
    assert!(log.contains("`auto_agents`"), "it tells what is expected: {log}");
    assert!(log.contains("correct the file"), "{log}");

    let (status, log) = fails(&["--config", "no such file.toml"]);
    assert_eq!(status, Some(1));
    assert!(log.contains("cannot read the configuration no such file.toml"), "{log}");
}

#[test]
fn a_scenario_file_is_played_and_its_failed_steps_are_told() {
    let text = r#"steps = [
    { at = 0, agent = "1001", does = "ready" },
    { at = 0, agent = "1001", does = "sign_in" },
]"#;
    let path = file("story.toml", text);
    let mut served = Served::start(&["--scenario", path.to_str().unwrap()]);
    let mut log = String::new();
    while !log.contains("all steps are over") {
        assert_ne!(served.log.read_line(&mut log).unwrap(), 0, "{log}");
    }
    assert!(log.contains("story.toml: line 2: agent 1001: ready at 0 s: "), "{log}");
    assert!(log.contains("all steps are over, 1 failed"), "{log}");
    let desk = Client::builder()
        .side(served.address.as_str())
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument("3001")
        .open()
        .unwrap();
    desk.set_agent_state(ctisp::AgentState::AVAILABLE).unwrap();
}

#[test]
fn the_sample_story_is_told_at_the_speed_of_the_clock() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/scenario.toml");
    let mut served = Served::start(&["--scenario", path, "--speed", "100"]);
    let mut log = String::new();
    while !log.contains("all steps are over") {
        assert_ne!(served.log.read_line(&mut log).unwrap(), 0, "{log}");
    }
    assert!(log.contains("all steps are over, 0 failed"), "{log}");
}

#[test]
fn a_wrong_scenario_gives_status_1_and_tells_file_line_and_what_to_do() {
    let path = file("nobody.toml", "\n[[steps]]\nat = 0\nagent = \"x\"\ndoes = \"ready\"\n");
    let (status, log) = fails(&["--scenario", path.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert!(log.contains("nobody.toml:2: agent x: ready: the centre has no such agent"), "{log}");
    assert!(log.contains("examples/scenario.toml has all keys"), "{log}");
}

#[test]
fn arguments_that_do_not_fit_the_centre_give_status_1() {
    let (status, log) = fails(&["--auto-agents", "21"]);
    assert_eq!(status, Some(1));
    assert!(log.contains("there are agents and devices for 20"), "{log}");
    let path = file("numberless.toml", "[peripheral]\nid = 5000\n");
    let (status, log) = fails(&["--traffic", "10", "--config", path.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert!(log.contains("no dialled number leads to a service"), "{log}");
}

#[test]
fn wrong_arguments_give_status_2() {
    for args in [
        &["--traffic", "many"][..],
        &["--traffic", "-1"],
        &["--auto-agents", "x"],
        &["--speed", "0"],
        &["--seed", "1.5"],
        &["--sideb", "127.0.0.1:0"],
        &["file.toml"],
    ] {
        assert_eq!(fails(args).0, Some(2), "{args:?}");
    }
}

#[test]
fn an_address_that_cannot_be_listened_on_gives_status_1() {
    let served = Served::start(&[]);
    let (status, log) = fails(&["--listen", &served.address]);
    assert_eq!(status, Some(1));
    assert!(log.contains(&served.address), "{log}");
}

#[test]
fn traffic_shows_life_without_any_client_that_works() {
    let served = Served::start(&["--traffic", "36000", "--auto-agents", "10", "--speed", "20"]);
    let client = served.open(Services::ALL_EVENTS);
    let (mut begun, mut ended) = (0, 0);
    while begun < 5 || ended < 5 {
        match client.next_event(PATIENCE).unwrap().expect("calls go on") {
            Event::BeginCall(_) => begun += 1,
            Event::EndCall(_) => ended += 1,
            _ => {}
        }
    }
    #[cfg(unix)]
    {
        drop(client);
        let (status, log) = served.end_by("-TERM");
        assert_eq!(status, Some(0));
        assert!(log.contains("calls arrived"), "{log}");
    }
}

/// Reads the log up to a line with that text.
fn logged(served: &mut Served, text: &str) -> String {
    loop {
        let mut line = String::new();
        assert_ne!(served.log.read_line(&mut line).unwrap(), 0, "the log has no {text:?}");
        if line.contains(text) {
            return line;
        }
    }
}

#[test]
fn an_operator_switches_over_and_stops_sides_by_commands() {
    let mut served = Served::start(&["--side-b", "127.0.0.1:0", "--console"]);
    let mut input = served.child.stdin.take().unwrap();
    let line = logged(&mut served, "side B on");
    let side_b = line.trim_end().rsplit(' ').next().unwrap_or_default().to_string();
    logged(&mut served, "help lists them");
    let client = served.open(Services::ALL_EVENTS);
    writeln!(input, "sessions").unwrap();
    logged(&mut served, "1 sessions; side A is active");
    writeln!(input, "switch").unwrap();
    logged(&mut served, "side B is active");
    let end = client.events().find_map(|event| match event {
        Event::Closed { status, .. } => Some(status),
        _ => None,
    });
    assert_eq!(end, Some(Some(StatusCode::SERVER_IN_MAINTENANCE_MODE)));
    served.address = side_b;
    let client = served.open(Services::ALL_EVENTS);
    writeln!(input, "peripheral 5000 off\nperipheral 4711 off").unwrap();
    logged(&mut served, "peripheral 4711 off: there is no such peripheral");
    let offline = client.events().any(|event| matches!(event, Event::System(_)));
    assert!(offline);
    writeln!(input, "stop b\nstop b\nstart b\nnonsense").unwrap();
    logged(&mut served, "side B is stopped; side A is active");
    logged(&mut served, "stop b: that side does not run");
    logged(&mut served, "side B runs; side A is active");
    logged(&mut served, "nonsense: no such command");
}

#[test]
#[cfg(unix)]
fn the_end_of_standard_input_does_not_end_the_server() {
    let mut served = Served::start(&["--console"]);
    drop(served.child.stdin.take());
    served.open(Services::ALL_EVENTS).close();
    let (status, _) = served.end_by("-TERM");
    assert_eq!(status, Some(0));
}

#[test]
#[cfg(unix)]
fn commands_that_may_still_come_do_not_keep_the_process() {
    let mut served = Served::start(&["--console"]);
    let input = served.child.stdin.take();
    let (status, _) = served.end_by("-TERM");
    assert_eq!(status, Some(0));
    drop(input);
}
