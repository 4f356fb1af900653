//! A message in one line, for people.

use super::session::Found;
use crate::wire::json::JsonError;
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// Fields worth showing, as far as a message has them.
const FIELDS: [&str; 19] = [
    "InvokeID",
    "ConnectionCallID",
    "VersionNumber",
    "ClientID",
    "Status",
    "FailureCode",
    "PeripheralErrorCode",
    "SystemEventID",
    "AgentState",
    "EventReasonCode",
    "AgentID",
    "AgentExtension",
    "AgentInstrument",
    "ConnectionDeviceID",
    "LocalConnectionState",
    "EventCause",
    "ANI",
    "DialedNumber",
    "CallingDeviceID",
];

/// Time, direction, name and main fields of a message; or what is wrong.
pub fn line(found: &Found<'_>, json: &Result<Value, JsonError>) -> String {
    let mut line = format!("{}  {} > {}  ", time(found.time), found.from, found.to);
    match json {
        Err(error) => {
            let _ = write!(line, "error: {error} ({})", error.status);
        }
        Ok(message) => match message.get("name").and_then(Value::as_str) {
            Some(name) => {
                line.push_str(name);
                fields(&mut line, message);
            }
            None => {
                let _ = write!(line, "type {}", message["type"]);
            }
        },
    }
    line
}

fn fields(line: &mut String, message: &Value) {
    let (fixed, names) = (message.get("fixed"), message.get("names"));
    let floating = message.get("floating").and_then(Value::as_array);
    for field in FIELDS {
        let of_name = |entry: &&Value| entry.get("name").is_some_and(|name| name == field);
        let found = match fixed.and_then(|fixed| fixed.get(field)) {
            Some(value) => Some(names.and_then(|names| names.get(field)).unwrap_or(value)),
            None => floating.and_then(|all| all.iter().find(of_name)).and_then(value_of),
        };
        if let Some(value) = found {
            let _ = write!(line, "  {field}={value}");
        }
    }
}

fn value_of(entry: &Value) -> Option<&Value> {
    let entry: &Map<String, Value> = entry.as_object()?;
    entry.get("names").or_else(|| entry.get("value"))
}

/// Date and time of day, UTC.
fn time(microseconds: u64) -> String {
    let (seconds, fraction) = (microseconds / 1_000_000, microseconds % 1_000_000);
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    format!(
        "{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}.{fraction:06}",
        second / 3600,
        second / 60 % 60,
        second % 60
    )
}

/// The date of a day counted from 1970-01-01. Years begin in March here, so that the day which some
/// years have more comes last.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    #[test]
    fn times_are_shown_with_their_date() {
        assert_eq!(super::time(0), "1970-01-01 00:00:00.000000");
        assert_eq!(super::time(951_782_399_000_001), "2000-02-28 23:59:59.000001");
        assert_eq!(super::time(951_782_400_000_000), "2000-02-29 00:00:00.000000");
        assert_eq!(super::time(1_709_251_200_000_000), "2024-03-01 00:00:00.000000");
    }
}
