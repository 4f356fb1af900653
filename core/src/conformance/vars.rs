//! What a dialogue has noted of the messages it saw.

use std::collections::BTreeMap;
use std::fmt;

/// A value that was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Var {
    Number(i64),
    Text(String),
    /// A device's connection to a call.
    Connection {
        call: i64,
        kind: i64,
        device: String,
    },
}

impl fmt::Display for Var {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Var::Number(number) => number.fmt(f),
            Var::Text(text) => write!(f, "{text:?}"),
            Var::Connection { call, device, .. } => write!(f, "{device} at call {call}"),
        }
    }
}

/// The values by name. `anna.leg` is one of session `anna`; `.call`, `.kind` and `.device` behind
/// the name of a connection are its parts.
#[derive(Clone, Debug, Default)]
pub(super) struct Vars(BTreeMap<String, Var>);

impl Vars {
    pub fn set(&mut self, name: impl Into<String>, value: Var) {
        self.0.insert(name.into(), value);
    }

    pub fn get(&self, name: &str) -> Option<Var> {
        if let Some(value) = self.0.get(name) {
            return Some(value.clone());
        }
        let (whole, part) = name.rsplit_once('.')?;
        match (self.0.get(whole)?, part) {
            (Var::Connection { call, .. }, "call") => Some(Var::Number(*call)),
            (Var::Connection { kind, .. }, "kind") => Some(Var::Number(*kind)),
            (Var::Connection { device, .. }, "device") => Some(Var::Text(device.clone())),
            _ => None,
        }
    }
}

/// The name of the variable that a value is, `$name`.
pub(super) fn name_of(value: &toml::Value) -> Option<&str> {
    value.as_str()?.strip_prefix('$')
}
