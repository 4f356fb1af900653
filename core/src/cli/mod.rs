//! The `ctisp` command.
//!
//! One file for each verb: its arguments and a `run` that returns the exit status.

mod capture;
mod conformance;
mod decode;
mod encode;
mod hash_password;
mod lines;
mod monitor;
mod serve;
mod tls;

use crate::wire::Version;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// All went well.
const DONE: u8 = 0;
/// Some input was bad, or could not be read.
const BAD_INPUT: u8 = 1;
/// The arguments make no sense.
const USAGE: u8 = 2;

/// The CTI Server Protocol (GED-188) on the command line.
#[derive(Parser)]
#[command(name = "ctisp", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Decode(decode::Args),
    Encode(encode::Args),
    Serve(serve::Args),
    Monitor(monitor::Args),
    Conformance(conformance::Args),
    HashPassword(hash_password::Args),
}

/// Runs the command with these arguments, the program's name first, and returns its exit status:
/// 0 done, 1 some input was bad, 2 usage. It reads standard input and writes standard output and
/// standard error; it blocks until it is done.
pub fn run(args: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> u8 {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Nothing is left to tell it to when this cannot be written.
            let _ = error.print();
            return if error.use_stderr() { USAGE } else { DONE };
        }
    };
    let done = match cli.verb {
        Verb::Decode(args) => decode::run(args),
        Verb::Encode(args) => encode::run(args),
        Verb::Serve(args) => serve::run(args),
        Verb::Monitor(args) => monitor::run(args),
        Verb::Conformance(args) => conformance::run(args),
        Verb::HashPassword(args) => hash_password::run(args),
    };
    done.unwrap_or_else(|error| match error.kind() {
        // Whoever read the output has seen enough, as with `| head`.
        io::ErrorKind::BrokenPipe => DONE,
        _ => {
            let _ = writeln!(io::stderr(), "ctisp: {error}");
            BAD_INPUT
        }
    })
}

/// The exit status of a verb that reads messages.
fn status(all_good: bool) -> u8 {
    if all_good {
        DONE
    } else {
        BAD_INPUT
    }
}

/// FILE, or standard input where none is given.
fn input(file: Option<PathBuf>) -> io::Result<Box<dyn Read + Send>> {
    match file {
        None => Ok(Box::new(io::stdin())),
        Some(path) => match File::open(&path) {
            Ok(file) => Ok(Box::new(file)),
            Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
        },
    }
}

/// A protocol version as an argument.
fn version(text: &str) -> Result<Version, String> {
    let number = text.parse().ok().and_then(Version::new);
    number.ok_or_else(|| format!("versions go from {} to {}", Version::OLDEST, Version::NEWEST))
}
