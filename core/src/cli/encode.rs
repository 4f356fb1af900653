//! `ctisp encode`: JSON to bytes.

use super::lines::{self, Line};
use super::{input, status};
use crate::wire::json::{from_json, to_hex, JsonError};
use crate::wire::Version;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::PathBuf;

/// Encode messages: JSON lines in, hex lines out
///
/// The inverse of decode. Fixed fields left out take the protocol's null value, or 0. A line that
/// cannot be encoded gives {"error":..,"status":..} in its place, and exit status 1.
#[derive(clap::Args)]
pub struct Args {
    /// Protocol version of the messages, 9 to 25
    #[arg(long, value_name = "N", value_parser = super::version, default_value = "25")]
    protocol_version: Version,
    /// File to read instead of standard input
    file: Option<PathBuf>,
}

/// Runs the verb.
pub fn run(args: Args) -> io::Result<u8> {
    let mut input = BufReader::with_capacity(1 << 16, input(args.file)?);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all_good = true;
    let (mut line, mut bytes) = (Vec::new(), Vec::new());
    loop {
        bytes.clear();
        let encoded = match lines::next(&mut input, &mut line)? {
            Line::Whole => encode(args.protocol_version, &line, &mut bytes),
            Line::TooLong => Err(JsonError::malformed("the line is too long for a message")),
            Line::End => break,
        };
        match encoded {
            Ok(()) => writeln!(out, "{}", to_hex(&bytes))?,
            Err(error) => {
                all_good = false;
                writeln!(out, "{}", error.to_json())?;
            }
        }
        // Who sends one line and waits for the answer gets it.
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()?;
    Ok(status(all_good))
}

fn encode(version: Version, line: &[u8], out: &mut Vec<u8>) -> Result<(), JsonError> {
    let message = serde_json::from_slice(line)
        .map_err(|error| JsonError::malformed(format!("not JSON: {error}")))?;
    from_json(version, &message, out)
}
