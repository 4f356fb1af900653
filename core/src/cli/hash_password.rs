//! `ctisp hash-password`: what a centre's file holds in place of a password.

use super::{BAD_INPUT, DONE};
use crate::password;
use std::io::{self, BufRead, IsTerminal, Read, Write};

/// Hash a client's password for the [users] of a configuration file
///
/// Reads the password from standard input, up to the end of the line; a password among the arguments
/// could be seen by others. Standard output gets its salted argon2 hash, to be put into the file of
/// `ctisp serve --config` as ClientID = "hash".
#[derive(clap::Args)]
pub struct Args {}

/// More than any password has; what comes after it is not read.
const LONGEST_LINE: u64 = 4096;

/// Runs the verb.
pub fn run(Args {}: Args) -> io::Result<u8> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        write!(io::stderr(), "password (it will be seen): ")?;
        io::stderr().flush()?;
    }
    let mut line = Vec::new();
    stdin.lock().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    let end = line.iter().rposition(|byte| !b"\r\n".contains(byte)).map_or(0, |last| last + 1);
    line.truncate(end);
    if line.is_empty() {
        writeln!(io::stderr(), "ctisp hash-password: no password on standard input")?;
        return Ok(BAD_INPUT);
    }
    match password::hash(&line) {
        Ok(hash) => writeln!(io::stdout(), "{hash}").map(|()| DONE),
        Err(error) => {
            writeln!(io::stderr(), "ctisp hash-password: {error}")?;
            Ok(BAD_INPUT)
        }
    }
}
