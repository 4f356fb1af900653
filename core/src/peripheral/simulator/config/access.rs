//! Who may connect to the server of the centre, and how much each client may take.

use super::file::set;
use crate::password;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::time::Duration;

/// Who may connect, and how much each client may take. It is the server's business, not the
/// centre's; a file holds both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessConfig {
    /// Password hashes by ClientID, as [`password::hash`] makes them; empty: any client may come in,
    /// whatever its password.
    pub users: BTreeMap<String, String>,
    /// Whether CTI_AGENT_STATE_CONTROL_ONLY is granted in place of CTI_SERVICE_CLIENT_CONTROL: agent
    /// states, but no calls.
    pub agent_state_control_only: bool,
    /// Open sessions at a time; further clients are refused. `None` leaves it to the server, as all
    /// that follow.
    pub sessions: Option<usize>,
    /// Bytes that may wait for a client that does not read; with more it is cut off.
    pub queue_bytes: Option<usize>,
    /// How long a connection may last without a session.
    pub open_time: Option<Duration>,
}

/// `[users]`: ClientID = "hash".
#[derive(Debug)]
pub(super) struct UsersFile(BTreeMap<String, String>);

impl<'de> Deserialize<'de> for UsersFile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let users = BTreeMap::<String, Hash>::deserialize(from)?;
        if users.is_empty() {
            let message =
                "[users] has no users, so that nobody could come in; leave it out to let \
                           any client in";
            return Err(D::Error::custom(message));
        }
        Ok(UsersFile(users.into_iter().map(|(id, hash)| (id, hash.0)).collect()))
    }
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Hash(String);

impl TryFrom<String> for Hash {
    type Error = password::HashError;

    fn try_from(hash: String) -> Result<Self, password::HashError> {
        password::check(&hash).map(|()| Hash(hash))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LimitsFile {
    #[serde(default, deserialize_with = "at_least_one")]
    sessions: Option<usize>,
    #[serde(default, deserialize_with = "a_message")]
    queue_bytes: Option<usize>,
    #[serde(default, deserialize_with = "a_second")]
    open_time: Option<Duration>,
}

fn at_least_one<'de, D: Deserializer<'de>>(from: D) -> Result<Option<usize>, D::Error> {
    at_least(from, 1)
}

fn a_message<'de, D: Deserializer<'de>>(from: D) -> Result<Option<usize>, D::Error> {
    // The largest message of the protocol must fit, or it could never be sent.
    at_least(from, crate::Version::NEWEST.max_message_size())
}

fn at_least<'de, D: Deserializer<'de>>(from: D, least: usize) -> Result<Option<usize>, D::Error> {
    let value = usize::deserialize(from)?;
    match value >= least {
        true => Ok(Some(value)),
        false => Err(D::Error::custom(format!("{value} is too little; at least {least}"))),
    }
}

fn a_second<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Duration>, D::Error> {
    let time = super::file::seconds(from)?;
    match time {
        Some(time) if time < Duration::from_secs(1) => {
            Err(D::Error::custom("no client is that quick; at least 1 second"))
        }
        time => Ok(time),
    }
}

impl AccessConfig {
    /// Takes over what the file has.
    pub(super) fn apply(
        &mut self,
        users: Option<UsersFile>,
        agent_state_control_only: Option<bool>,
        limits: Option<LimitsFile>,
    ) {
        set(&mut self.users, users.map(|users| users.0));
        set(&mut self.agent_state_control_only, agent_state_control_only);
        if let Some(limits) = limits {
            self.sessions = limits.sessions.or(self.sessions);
            self.queue_bytes = limits.queue_bytes.or(self.queue_bytes);
            self.open_time = limits.open_time.or(self.open_time);
        }
    }
}
