//! `ctisp conformance`: proves a CTI server by the rules of the protocol.

use super::{BAD_INPUT, DONE, USAGE};
use crate::conformance::{Dialogue, Failure, Options, Report, Suite};
use crate::transport::Connector;
use std::io::{self, Write};
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long the server may take to accept the first connection.
const CONNECT_TIME: Duration = Duration::from_secs(10);

/// Run the conformance suite against a CTI server
///
/// The server must serve the demo centre, as `ctisp serve` does, and no other client may use its
/// agents meanwhile: 1001 to 1020 at phones 3001 to 3020 are signed out, whoever signed them in.
/// Generated callers do no harm. Each line tells of one dialogue: protocol versions, service, message
/// and rule; below a failed one stands what was expected and what came. Dialogues that are left out
/// are told on standard error. Exit status: 0 all passed, 1 some failed, 2 usage.
#[derive(clap::Args)]
pub struct Args {
    /// Where the server listens
    #[arg(value_name = "HOST:PORT", required_unless_present_any = ["list", "embedded"])]
    server: Option<String>,
    /// Run them against servers that the command starts itself, on free ports: also those dialogues
    /// that do to a server what no client can, as switching over or losing the peripheral
    #[arg(long, conflicts_with_all = ["server", "standby", "tls", "tls_ca", "tls_name", "tls_cert"])]
    embedded: bool,
    /// Only dialogues with this text in their name, rule, service or message
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// List the dialogues, run none
    #[arg(long)]
    list: bool,
    /// Dialogue files (*.toml) of a folder, in place of those that come with the command
    #[arg(long, value_name = "DIR")]
    dialogues: Option<PathBuf>,
    /// Where the standby server listens, as `ctisp serve --side-b` starts one: without it the
    /// dialogues with a standby are left out
    #[arg(long, value_name = "HOST:PORT")]
    standby: Option<String>,
    /// How many dialogues are played at the same time
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = jobs)]
    jobs: usize,
    /// Multiplies all time limits: for servers that are far away or slow
    #[arg(long, value_name = "X", default_value_t = 1.0, value_parser = patience)]
    patience: f64,
    #[command(flatten)]
    tls: super::tls::TlsArgs,
}

fn jobs(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(jobs @ 1..=20) => Ok(jobs),
        _ => Err("1 to 20 dialogues can be played at the same time".into()),
    }
}

fn patience(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(factor) if (0.1..=1000.0).contains(&factor) => Ok(factor),
        _ => Err("time limits can be multiplied with 0.1 to 1000".into()),
    }
}

/// Runs the verb.
pub fn run(args: Args) -> io::Result<u8> {
    let mut suite = match &args.dialogues {
        Some(folder) => from_folder(folder)?,
        None => Suite::embedded().map_err(io::Error::other)?,
    };
    if let Some(text) = &args.only {
        suite = suite.only(text);
    }
    let mut out = io::stdout().lock();
    let report = Report::new(&suite);
    if args.list {
        for dialogue in suite.dialogues() {
            report.list(&mut out, dialogue)?;
        }
        writeln!(out, "{} dialogues", suite.dialogues().len())?;
        return Ok(DONE);
    }
    if suite.dialogues().is_empty() {
        let text = args.only.unwrap_or_default();
        writeln!(io::stderr(), "ctisp conformance: no dialogue has {text:?}; see --list")?;
        return Ok(USAGE);
    }
    let mut options = Options { jobs: args.jobs, patience: args.patience, ..Options::default() };
    let mut written = Ok(());
    let tell = |dialogue: &Dialogue, failure: Option<&Failure>| {
        if written.is_ok() {
            written = report.result(&mut out, dialogue, failure).and_then(|()| out.flush());
        }
    };
    let summary = if args.embedded {
        suite.run_embedded(&options, tell)?
    } else {
        let server = args.server.unwrap_or_default();
        match reach_all(&server, args.standby.as_deref(), &args.tls) {
            Ok((address, standby, connector)) => {
                (options.standby, options.connector) = (standby, connector);
                tell_left_out(&suite.left_out(&options))?;
                suite.run(address, &options, tell)
            }
            Err(error) => {
                writeln!(io::stderr(), "ctisp conformance: cannot connect: {error}")?;
                writeln!(out, "0 passed, {} failed", suite.dialogues().len())?;
                return Ok(BAD_INPUT);
            }
        }
    };
    written?;
    writeln!(out, "{} passed, {} failed", summary.passed, summary.failed)?;
    Ok(super::status(summary.failed == 0))
}

/// Says which dialogues are not run, and what would run them.
fn tell_left_out(dialogues: &[&Dialogue]) -> io::Result<()> {
    let (own, standby): (Vec<&Dialogue>, Vec<&Dialogue>) =
        dialogues.iter().partition(|dialogue| dialogue.needs_own_server());
    for (option, left_out) in [("--embedded", own), ("--standby", standby)] {
        if let [first, ..] = left_out.as_slice() {
            writeln!(
                io::stderr(),
                "ctisp conformance: left out without {option}: {} dialogues, as {:?}",
                left_out.len(),
                first.rule()
            )?;
        }
    }
    Ok(())
}

/// Where the servers are, and how connections to them are made.
fn reach_all(
    server: &str,
    standby: Option<&str>,
    tls: &super::tls::TlsArgs,
) -> io::Result<(SocketAddr, Option<SocketAddr>, Connector)> {
    let host = server.rsplit_once(':').map_or(server, |(host, _)| host);
    let connector = match tls.settings_for(host.trim_matches(['[', ']'])) {
        Some(tls) => Connector::tls(&tls).map_err(io::Error::other)?,
        None => Connector::default(),
    };
    let address = reach(server, &connector)?;
    let standby = standby.map(|standby| reach(standby, &connector)).transpose()?;
    Ok((address, standby, connector))
}

/// The first address of the server that takes a connection.
fn reach(server: &str, connector: &Connector) -> io::Result<SocketAddr> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{server}: {error}"));
    let mut last = io::Error::other("the name has no address");
    for address in server.to_socket_addrs().map_err(named)? {
        match connector.connect(&address.to_string(), CONNECT_TIME) {
            Ok(_) => return Ok(address),
            Err(error) => last = error,
        }
    }
    Err(named(last))
}

/// The dialogue files of a folder, in the order of their names.
fn from_folder(folder: &Path) -> io::Result<Suite> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push((path.display().to_string(), std::fs::read_to_string(&path)?));
        }
    }
    files.sort();
    let texts: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Suite::from_toml(&texts).map_err(io::Error::other)
}
