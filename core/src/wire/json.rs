//! Messages as JSON, in the format of `ctisp decode` and `ctisp encode`.
//!
//! ```text
//! {"type":3,"name":"OPEN_REQ","fixed":{"InvokeID":1,...},"floating":[{"tag":1,"name":"ClientID","value":"desk"},...]}
//! {"type":9999,"name":null,"body":"00000001"}            a type without a table, or newer than the version
//! {"error":"...","status":"E_CTI_BAD_MESSAGE_FORMAT"}    bytes that are no message
//! ```
//!
//! `fixed` holds the fields of the version in wire order, `floating` those received in their order.
//!
//! | type | in JSON |
//! |---|---|
//! | CHAR to UINT, TIME | number |
//! | BOOL | true, false |
//! | STRING | text up to its first null byte; bytes above 127 are U+0080 to U+00FF |
//! | UNSPEC | lower-case hex |
//! | NAMEDVAR | `{"name":..,"value":..}` |
//! | NAMEDARRAY | `{"index":..,"name":..,"value":..}` |
//! | a field that holds an array | list of numbers |
//! | a tag not listed for the message | `{"tag":N,"bytes":"hex"}` |
//!
//! With names, what the guide calls a value stands beside it: for the fixed part in one object
//! `"names"` at the end of the message, `{"AgentState":"AGENT_STATE_TALKING"}`; for a floating field
//! under `"names"` in its own object. A mask has a list of names, bits without one last as `"0x.."`;
//! an array has a list with `null` for a value without name. Values without a name have no entry.
//!
//! Reading takes all of that back, and for the convenience of people also: a message by `"name"` or
//! `"type"` alone, floating fields by `"name"` or `"tag"` alone, no `"fixed"` or `"floating"`, `null`
//! or nothing for a fixed field (the protocol's null value, or 0), the name of an enumeration's
//! value in place of the number, a list of names or numbers for a mask, 0 and 1 for BOOL.

mod decode;
mod encode;

pub use decode::to_json;
pub use encode::from_json;

use super::error::{DecodeError, EncodeError, FrameError, Problem};
use super::generated::enums::StatusCode;
use serde_json::{json, Value};
use std::fmt::Write as _;
use thiserror::Error;

/// What is wrong with bytes or with JSON.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text}")]
pub struct JsonError {
    /// What is wrong, in plain words.
    pub text: String,
    /// The protocol's status code for it.
    pub status: StatusCode,
}

impl JsonError {
    /// An error of that problem's status.
    pub fn new(text: impl Into<String>, problem: Problem) -> JsonError {
        JsonError { text: text.into(), status: problem.status() }
    }

    /// Something that is no message at all.
    pub fn malformed(text: impl Into<String>) -> JsonError {
        JsonError { text: text.into(), status: StatusCode::BAD_MESSAGE_FORMAT }
    }

    /// The line that stands in for the message.
    pub fn to_json(&self) -> Value {
        json!({ "error": self.text, "status": self.status.to_string() })
    }
}

impl From<DecodeError> for JsonError {
    fn from(error: DecodeError) -> Self {
        JsonError { text: error.to_string(), status: error.status() }
    }
}

impl From<EncodeError> for JsonError {
    fn from(error: EncodeError) -> Self {
        JsonError { text: error.to_string(), status: error.status() }
    }
}

impl From<FrameError> for JsonError {
    fn from(error: FrameError) -> Self {
        JsonError { text: error.to_string(), status: error.status() }
    }
}

/// Bytes as lower-case hex.
pub fn to_hex(data: &[u8]) -> String {
    let mut hex = String::with_capacity(data.len() * 2);
    for byte in data {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Bytes from hex of either case, spaces allowed between digits.
///
/// # Errors
/// When there is anything else in it, or half a byte.
pub fn from_hex(hex: &[u8]) -> Result<Vec<u8>, JsonError> {
    let mut data = Vec::with_capacity(hex.len() / 2);
    let mut half = None;
    for (place, character) in hex.iter().enumerate().filter(|(_, c)| !c.is_ascii_whitespace()) {
        let digit = char::from(*character).to_digit(16).and_then(|d| u8::try_from(d).ok());
        let digit = digit.ok_or_else(|| {
            JsonError::malformed(format!("not hex: character {} of the line", place + 1))
        })?;
        half = match half {
            None => Some(digit << 4),
            Some(high) => {
                data.push(high | digit);
                None
            }
        };
    }
    match half {
        None => Ok(data),
        Some(_) => Err(JsonError::malformed("not hex: an odd number of digits")),
    }
}
