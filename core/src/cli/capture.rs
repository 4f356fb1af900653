//! Messages out of a network capture.
//!
//! [`file`] gives packets, [`packet`] their TCP segments, [`stream`] puts each direction in order,
//! [`session`] cuts it into messages, [`text`] shows one in a line.

mod file;
mod packet;
mod session;
mod stream;
mod text;

use crate::wire::json::{to_json, JsonError};
use crate::wire::Version;
use serde_json::{json, Value};
use session::{Found, Sessions};
use std::io::{self, BufRead, Write};

pub use file::is_capture;

/// How a capture is decoded.
pub struct Options {
    /// The version of connections whose OPEN_REQ the capture lacks; they are left out without.
    pub version: Option<Version>,
    /// Whether JSON has the names of values.
    pub names: bool,
    /// JSON lines instead of lines for people.
    pub json: bool,
}

/// Decodes a capture; whether nothing in it was bad or missing.
pub fn decode(
    input: impl BufRead + Send,
    mut out: impl Write,
    options: Options,
) -> io::Result<bool> {
    let mut all_good = true;
    let mut sessions = Sessions::new(options.version);
    let mut show = |found: &Found<'_>| -> io::Result<()> {
        all_good &= write_line(&mut out, found, &options)?;
        Ok(())
    };
    let read = file::packets(input, |packet| match packet::segment(packet.link, packet.data) {
        Some(segment) => sessions.take(packet.time, &segment, &mut show),
        None => Ok(()),
    })?;
    sessions.finish(&mut show)?;
    if let Err(problem) = read {
        all_good = false;
        let error = JsonError::malformed(problem);
        match options.json {
            true => writeln!(out, "{}", error.to_json())?,
            false => writeln!(out, "error: {error}")?,
        }
    }
    out.flush()?;
    Ok(all_good)
}

/// Writes what was found; whether it was a message.
fn write_line(out: &mut impl Write, found: &Found<'_>, options: &Options) -> io::Result<bool> {
    let json = match &found.message {
        Ok(bytes) => to_json(found.version, bytes, options.names || !options.json),
        Err(lost) => Err(JsonError::malformed(lost)),
    };
    let good = json.is_ok();
    if options.json {
        let mut json = json.unwrap_or_else(|error| error.to_json());
        if let Value::Object(message) = &mut json {
            message.insert("time".into(), json!(found.time as f64 / 1e6));
            message.insert("from".into(), found.from.to_string().into());
            message.insert("to".into(), found.to.to_string().into());
        }
        writeln!(out, "{json}")?;
    } else {
        writeln!(out, "{}", text::line(found, &json))?;
    }
    Ok(good)
}
