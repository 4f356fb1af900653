//! `ctisp decode`: bytes to JSON.

use super::lines::{self, Line};
use super::{capture, input, status};
use crate::wire::json::{from_hex, to_json, JsonError};
use crate::wire::Version;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;

/// Decode messages: hex lines in, JSON lines out
///
/// One message per line as hex, header included; upper or lower case, with or without spaces. A line
/// that is no message gives {"error":..,"status":..} in its place, and exit status 1. Input that is
/// a pcap or pcapng capture is read as such: one readable line per message.
#[derive(clap::Args)]
pub struct Args {
    /// Protocol version of the messages, 9 to 25 [default: 25]; for a capture, of those connections
    /// whose OPEN_REQ it lacks, which are left out otherwise
    #[arg(long, value_name = "N", value_parser = super::version)]
    protocol_version: Option<Version>,
    /// Add the names of enum values and mask bits
    #[arg(long)]
    names: bool,
    /// Of a capture: JSON lines with "time", "from" and "to"
    #[arg(long)]
    json: bool,
    /// File to read instead of standard input
    file: Option<PathBuf>,
}

/// Runs the verb.
pub fn run(args: Args) -> io::Result<u8> {
    let mut input = BufReader::with_capacity(1 << 16, input(args.file)?);
    let out = BufWriter::new(io::stdout().lock());
    let is_capture = capture::is_capture(input.fill_buf()?);
    let all_good = if is_capture {
        let version = args.protocol_version;
        capture::decode(
            input,
            out,
            capture::Options { version, names: args.names, json: args.json },
        )
    } else {
        decode(input, out, args.protocol_version.unwrap_or_default(), args.names)
    };
    Ok(status(all_good?))
}

/// Whether all lines were messages.
fn decode(
    mut input: BufReader<impl io::Read>,
    mut out: impl Write,
    version: Version,
    names: bool,
) -> io::Result<bool> {
    let mut all_good = true;
    let mut line = Vec::new();
    loop {
        let json = match lines::next(&mut input, &mut line)? {
            Line::Whole => from_hex(&line).and_then(|bytes| to_json(version, &bytes, names)),
            Line::TooLong => Err(JsonError::malformed("the line is too long for a message")),
            Line::End => break,
        };
        all_good &= json.is_ok();
        writeln!(out, "{}", json.unwrap_or_else(|error| error.to_json()))?;
        // Who sends one line and waits for the answer gets it.
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()?;
    Ok(all_good)
}
