//! `ctisp serve`: a CTI server on the simulated contact centre.

mod console;

use super::{BAD_INPUT, DONE};
use crate::peripheral::simulator::{Config, ConfigError, Scenario, TrafficConfig};
use crate::{Server, ServerTls};
use console::Order;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{channel, Receiver, RecvTimeoutError};
use std::time::Duration;

/// How often steps of the scenario that failed are looked for.
const LOOK: Duration = Duration::from_millis(200);

/// Run a CTI server on a simulated contact centre
///
/// Standard output tells `listening ADDR:PORT` with the real port as its first line; logs go to
/// standard error. Ctrl-C or SIGTERM ends it: all sessions are told first.
#[derive(clap::Args)]
pub struct Args {
    /// Address to listen on; port 0 takes a free one. Unless given 127.0.0.1:42027, with TLS
    /// 127.0.0.1:42030
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<String>,
    /// Makes it a duplex server: side B, the standby, listens here
    #[arg(long, value_name = "ADDR:PORT")]
    side_b: Option<String>,
    /// Speaks TLS, on both sides: the server's certificate (PEM), with those between it and its
    /// authority behind it
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Its private key (PEM, without a password)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Lets only clients in that have a certificate of an authority in this file (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_client_ca: Option<PathBuf>,
    /// The centre, as a TOML file (see examples/centre.toml); the demo centre unless given
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// An exact story, as a TOML file (see examples/scenario.toml): who does what, and when
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,
    /// Outside callers dial by themselves, so many in an hour of the centre
    #[arg(long, value_name = "CALLS_PER_HOUR", value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
    traffic: Option<u32>,
    /// So many agents sign in and answer by themselves; clients may take them over
    #[arg(long, value_name = "N")]
    auto_agents: Option<u32>,
    /// What chance begins from: the same seed and speed tell the same story
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many times as fast as real time the centre's clock goes
    #[arg(long, value_name = "X", value_parser = speed, default_value = "1")]
    speed: f64,
    /// Grants CTI_SERVICE_DEBUG: the messages of each session that asks for it go to a pcap file of its
    /// own in this folder, for `ctisp decode`
    #[arg(long, value_name = "DIR")]
    capture: Option<PathBuf>,
    /// Takes commands from standard input, one on a line: to switch over, to stop and start a side or a
    /// peripheral; `help` lists them. Answers go to standard error
    #[arg(long)]
    console: bool,
}

fn speed(text: &str) -> Result<f64, String> {
    let speed: f64 = text.parse().map_err(|_| "a number, for instance 10 or 0.5".to_string())?;
    if speed.is_finite() && (0.001..=1000.0).contains(&speed) {
        Ok(speed)
    } else {
        Err("the clock goes 0.001 to 1000 times as fast as real time".into())
    }
}

/// Runs the verb until a signal comes.
pub fn run(args: Args) -> io::Result<u8> {
    let (centre, scenario) = match centre_and_scenario(&args) {
        Ok(both) => both,
        Err(problems) => {
            let mut log = io::stderr().lock();
            for problem in problems {
                writeln!(log, "ctisp serve: {problem}")?;
            }
            return Ok(BAD_INPUT);
        }
    };
    let about = about(&centre, args.config.as_deref());
    let (orders, inbox) = channel();
    if args.console {
        console::listen(orders.clone());
    }
    let handler = ctrlc::set_handler(move || {
        // Whoever calls twice is served once.
        let _ = orders.send(Order::Stop);
    });
    handler.map_err(io::Error::other)?;
    let tls = tls(&args);
    let usual = if tls.is_some() { "127.0.0.1:42030" } else { "127.0.0.1:42027" };
    let listen = args.listen.as_deref().unwrap_or(usual);
    let mut builder =
        Server::builder().listen(listen).seed(args.seed).speed(args.speed).centre(centre);
    builder = builder.on_alarm(|alarm| log(&alarm.to_string()));
    if let Some(scenario) = scenario {
        builder = builder.scenario(scenario);
    }
    if let Some(side_b) = &args.side_b {
        builder = builder.side_b(side_b);
    }
    if let Some(folder) = &args.capture {
        builder = builder.capture_dir(folder);
    }
    if let Some(tls) = tls {
        builder = builder.tls(tls);
    }
    let server = match builder.start() {
        Ok(server) => server,
        // What else could be wrong with it has been looked at already.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            writeln!(io::stderr(), "ctisp serve: {error}")?;
            return Ok(BAD_INPUT);
        }
        Err(error) => {
            let hint = match error.kind() {
                io::ErrorKind::AddrInUse => {
                    ": another program has the port; try --listen 127.0.0.1:0"
                }
                _ => "",
            };
            writeln!(io::stderr(), "ctisp serve: cannot listen on {listen}: {error}{hint}")?;
            return Ok(BAD_INPUT);
        }
    };
    announce(&server, &about)?;
    if args.console {
        log("commands are taken from standard input; help lists them");
    }
    match &args.scenario {
        Some(file) => follow(&server, &file.display().to_string(), &inbox),
        None => obey_all(&server, &inbox),
    }
    writeln!(io::stderr(), "ctisp serve: stopping{}", told_of_traffic(&server))?;
    server.stop();
    Ok(DONE)
}

fn tls(args: &Args) -> Option<ServerTls> {
    let tls = ServerTls::files(args.tls_cert.as_ref()?, args.tls_key.as_ref()?);
    Some(match &args.tls_client_ca {
        Some(file) => tls.client_ca_file(file),
        None => tls,
    })
}

fn centre_and_scenario(args: &Args) -> Result<(Config, Option<Scenario>), Vec<String>> {
    let centre = centre(args)?;
    let scenario = scenario(args, &centre)?;
    Ok((centre, scenario))
}

/// The centre that the arguments describe, or what is wrong with it.
fn centre(args: &Args) -> Result<Config, Vec<String>> {
    let mut centre = match &args.config {
        Some(file) => read_centre(file)?,
        None => Config::demo(),
    };
    if let Some(calls_per_hour) = args.traffic {
        let traffic = centre.traffic.take().unwrap_or(TrafficConfig::new(0));
        centre.traffic = Some(TrafficConfig { calls_per_hour, ..traffic });
    }
    if let Some(agents) = args.auto_agents {
        centre.auto_agents = agents;
    }
    // The file has been checked; the other arguments may still not fit it.
    let checked = centre.check();
    checked
        .map_err(|error| error.problems().iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(centre)
}

fn read_centre(file: &Path) -> Result<Config, Vec<String>> {
    let text = read("configuration", file)?;
    Config::from_toml(&text).map_err(|error| located(file, &error, "examples/centre.toml"))
}

/// The scenario that the arguments name, if they do, for that centre.
fn scenario(args: &Args, centre: &Config) -> Result<Option<Scenario>, Vec<String>> {
    let Some(file) = &args.scenario else { return Ok(None) };
    let text = read("scenario", file)?;
    let wrong = |error| located(file, &error, "examples/scenario.toml");
    let scenario = Scenario::from_toml(&text).map_err(wrong)?;
    scenario.check(centre).map_err(wrong)?;
    Ok(Some(scenario))
}

fn read(what: &str, file: &Path) -> Result<String, Vec<String>> {
    let text = std::fs::read_to_string(file);
    text.map_err(|error| vec![format!("cannot read the {what} {}: {error}", file.display())])
}

/// What is wrong with a file, a line for each problem, and where to learn better.
fn located(file: &Path, error: &ConfigError, sample: &str) -> Vec<String> {
    let name = file.display();
    let located = |line: Option<usize>| line.map_or(String::new(), |line| format!(":{line}"));
    let problems = error.problems().iter();
    let mut lines: Vec<String> = problems
        .map(|problem| format!("{name}{}: {}", located(problem.line), problem.message))
        .collect();
    lines.push(format!("correct the file and start again; {sample} has all keys"));
    lines
}

/// Tells of steps of the scenario that failed, until all are over or the server is to stop.
fn follow(server: &Server, name: &str, inbox: &Receiver<Order>) {
    let mut told = 0;
    loop {
        match inbox.recv_timeout(LOOK) {
            Ok(Order::Command(line)) => console::obey(server, &line),
            Err(RecvTimeoutError::Timeout) => {}
            // An error means that the handler is gone, which ends the server too.
            Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => return,
        }
        // Asked for first: no step can fail after the last one.
        let over = server.with(|centre| centre.steps_to_come()) == Some(0);
        let failed = server.failed_steps();
        for step in failed.iter().skip(told) {
            log(&format!("{name}: {step}"));
        }
        told = failed.len();
        if over {
            log(&format!("{name}: all steps are over, {told} failed"));
            return obey_all(server, inbox);
        }
    }
}

/// Carries out commands until the server is to stop.
fn obey_all(server: &Server, inbox: &Receiver<Order>) {
    // An error means that the handler is gone, which ends the server too.
    while let Ok(Order::Command(line)) = inbox.recv() {
        console::obey(server, &line);
    }
}

/// A log that cannot be written must not end the server.
fn log(line: &str) {
    let _ = writeln!(io::stderr(), "ctisp serve: {line}");
}

/// What people want to know of the centre.
fn about(centre: &Config, file: Option<&Path>) -> String {
    let agents = match file {
        Some(file) => format!("centre of {}, {} agents", file.display(), centre.agents.len()),
        None => {
            "demo centre, agents 1001 to 1020 (password = AgentID) at phones 3001 to 3020".into()
        }
    };
    let auto_agents = match centre.auto_agents {
        0 => String::new(),
        count => format!(", {count} of them answer by themselves"),
    };
    let traffic = match &centre.traffic {
        Some(traffic) => format!(", {} calls an hour", traffic.calls_per_hour),
        None => String::new(),
    };
    format!("{agents}{auto_agents}{traffic}")
}

/// What became of generated calls, if there were such.
fn told_of_traffic(server: &Server) -> String {
    match server.with(|centre| centre.traffic_counts()) {
        Some(told) if told.arrived > 0 => format!(
            ": {} calls arrived, {} were answered, {} abandoned, {} lost because there were too \
             many at once",
            told.arrived, told.answered, told.abandoned, told.lost
        ),
        _ => String::new(),
    }
}

/// The line that scripts wait for, and what people want to know besides.
fn announce(server: &Server, about: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "listening {}", server.address())?;
    out.flush()?;
    let mut log = io::stderr();
    for address in &server.addresses()[1..] {
        writeln!(log, "ctisp serve: side B on {address}")?;
    }
    writeln!(log, "ctisp serve: {about}")
}
