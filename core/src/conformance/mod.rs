//! The conformance suite: dialogues that any CTI server of the protocol must stand.
//!
//! They are data, TOML files in `dialogues/`, one for each service: each dialogue names a rule of
//! the protocol, sends messages and tells what must come. The runner needs nothing of the server
//! but its address and that it serves the demo centre; callers are agents who dial. The centre may
//! have traffic: who waits for a routed call signs in for the skill group Priority only, whose
//! number no caller from outside reaches.
//!
//! What no client can bring about (a peripheral off line, a switch-over, alarms) is in dialogues
//! with a server of their own, which [`Suite::run_embedded`] starts. With the address of a server
//! they are left out.
//!
//! ```
//! use ctisp::conformance::{Options, Suite};
//!
//! let server = ctisp::Server::start()?;
//! let suite = Suite::embedded()?.only("HEARTBEAT_REQ");
//! let summary = suite.run(server.address(), &Options::default(), |dialogue, failure| {
//!     assert!(failure.is_none(), "{}", dialogue.rule());
//! });
//! assert_eq!(summary.failed, 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The format
//!
//! A file names its `service` and holds `[[dialogue]]`s, `[[table]]`s and `[[scene]]`s. What is
//! misspelt in it is an error with file and line when it is read.
//!
//! | key of a dialogue | meaning |
//! |---|---|
//! | `name`, `rule`, `message` | what it is called, the rule as a sentence, the guide's name of the message that the rule is about |
//! | `versions` | the protocol versions it is run in, `[9, 19, 25]` unless given |
//! | `sessions` | `desk = N`: Client Events and Client Control at the phone of that agent; `bridge = true`: All Events and Client Control; `services`: others; `with`: fields of OPEN_REQ; `version`: always that; `standby = true`: with the standby server; `opens = false`: a step opens it |
//! | `strict` | sessions that may be sent nothing but what the dialogue expects |
//! | `centre` | it has a server of its own, with a standby: the demo centre with these changes, as in `examples/centre.toml`; `""` for none |
//! | `alone`, `slow`, `locks` | nothing else at the same time; it waits for long by itself: begin with it; what one dialogue at a time may use. Agents and numbers that a dialogue names are locked by themselves |
//!
//! A table has one request, `message`, that is refused in many ways; each of its `cases` is a
//! dialogue, and may change `with`, `by` and even `message`.
//!
//! | step | meaning |
//! |---|---|
//! | `ask`, `by`, `with` | a request. Its confirmation must come, with the fields of `get`; or with `fails` FAILURE_CONF, with `refused` (and `error`) CONTROL_FAILURE_CONF; of a list any will do |
//! | `open`, `with` | the same for OPEN_REQ of a session |
//! | `send`, `by`, `with` | a message without waiting |
//! | `raw`, `by` | bytes as hex, header and all |
//! | `expect`, `at`, `with` | such a message comes, or has come and was not expected before; in which order does not matter |
//! | `order` | a list of such, each behind the one before it |
//! | `never`, `at`, `with` | no such message has come up to the answer of a HEARTBEAT_REQ |
//! | `forget` | what has come up to now is of no matter |
//! | `connect`, `close`, `drop` | TCP without OPEN_REQ; CLOSE_REQ and the end; the client breaks the connection |
//! | `closed` | the server ends the connection |
//! | `scene`, `on` | the steps of a scene, with these sessions in its roles |
//!
//! | step with a `centre` | meaning |
//! |---|---|
//! | `play` | a step of a scenario without its time, as in `examples/scenario.toml`: `"caller = '555', does = 'call', number = '8001'"` |
//! | `server` | `switch over`; `stop side A` or `B`, `start side A` or `B`, `stop`; `gateway` or `central controller`, then `off line` or `on line`; `out of service: ` or `in service: ` and a phone; `tell everybody: ` and a text; `add to team 1: ` or `remove from team 1: ` and an agent; `remove number: ` and a dialled number; `end session` or `break connection` of the client of `session` |
//! | `told`, `with` | the server has told its operator that, and no step expected it before: an alarm by [its name](crate::server::AlarmKind::name), `termination_record` or `bad_call_record`. `session_established` has the fields of CLIENT_SESSION_OPENED_EVENT, other alarms of sessions those of CLIENT_SESSION_CLOSED_EVENT, `client_event` those of CLIENT_EVENT_REPORT_REQ, `emergency_call` those of EMERGENCY_CALL_EVENT, records those of CALL_DATA_UPDATE_EVENT with the agent's instrument as ConnectionDeviceID |
//!
//! `within` gives a step other seconds than 2. PeripheralID is 5000, counts are counted and
//! InvokeIDs are given out unless a step sets them; `tags` adds floating fields of any tag.
//!
//! Fields have the guide's names, values those of its enumerations; a mask is a list of bits, a
//! field that repeats a list of values, a named variable `"name=value"`, an element of a named
//! array `"name[index]=value"`. `"<any>"` and `"<absent>"` (which is also the null value), `{ has =
//! [..] }` and `{ lacks = [..] }` of a mask, `{ not = .. }`, `{ one_of = [..] }` and `{ includes = ..
//! }` are patterns. `"$name"` notes the value that came the first time, and stands for it from then
//! on; `Connection = "$name"` does so for the three fields ConnectionCallID, ConnectionDeviceIDType
//! and ConnectionDeviceID, of which `$name.call` is one; any prefix may stand before them. Of a
//! desk there are `$desk.agent`, `$desk.instrument`, `$desk.icm` and `$desk.monitor`.

mod answer;
mod check;
mod dialogue;
mod fields;
mod link;
mod make;
mod own_server;
mod parts;
mod pattern;
mod report;
mod runner;
mod schedule;
mod source;
mod tidy;
mod told;
mod vars;

pub use check::LoadError;
pub use dialogue::{AnswerKind, Dialogue};
pub use report::Report;
pub use runner::Failure;

use crate::transport::Connector;
use crate::{Server, Side};
use std::io;
use std::net::SocketAddr;

/// The files of the suite.
const FILES: &[(&str, &str)] = &[
    ("scenes.toml", include_str!("dialogues/scenes.toml")),
    ("session.toml", include_str!("dialogues/session.toml")),
    ("standby.toml", include_str!("dialogues/standby.toml")),
    ("bad_input.toml", include_str!("dialogues/bad_input.toml")),
    ("client_events.toml", include_str!("dialogues/client_events.toml")),
    ("all_events.toml", include_str!("dialogues/all_events.toml")),
    ("peripheral_monitor.toml", include_str!("dialogues/peripheral_monitor.toml")),
    ("client_monitor.toml", include_str!("dialogues/client_monitor.toml")),
    ("supervisor.toml", include_str!("dialogues/supervisor.toml")),
    ("call_data_update.toml", include_str!("dialogues/call_data_update.toml")),
    ("device_attributes.toml", include_str!("dialogues/device_attributes.toml")),
    ("miscellaneous.toml", include_str!("dialogues/miscellaneous.toml")),
    ("statistics.toml", include_str!("dialogues/statistics.toml")),
    ("connection_monitor.toml", include_str!("dialogues/connection_monitor.toml")),
    ("client_control_agents.toml", include_str!("dialogues/client_control_agents.toml")),
    ("client_control_calls.toml", include_str!("dialogues/client_control_calls.toml")),
    ("client_control_media.toml", include_str!("dialogues/client_control_media.toml")),
    ("client_control_grants.toml", include_str!("dialogues/client_control_grants.toml")),
    ("server_service.toml", include_str!("dialogues/server_service.toml")),
    ("configuration.toml", include_str!("dialogues/configuration.toml")),
];

/// How the dialogues are run.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many are played at the same time: those that do not use the same agents.
    pub jobs: usize,
    /// What all time limits are multiplied with; above 0.
    pub patience: f64,
    /// Where the standby of the server listens, if there is one; without it the dialogues with a
    /// standby are left out.
    pub standby: Option<SocketAddr>,
    /// How connections are made: plain ones, unless TLS is wanted.
    pub connector: Connector,
}

impl Default for Options {
    fn default() -> Self {
        Options { jobs: 6, patience: 1.0, standby: None, connector: Connector::default() }
    }
}

/// How many dialogues came out as they should, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Dialogues in which all was as expected, in each version.
    pub passed: usize,
    /// The others.
    pub failed: usize,
}

/// Dialogues, ready to be run.
#[derive(Clone, Debug)]
pub struct Suite {
    dialogues: Vec<Dialogue>,
}

impl Suite {
    /// The suite that comes with the library.
    ///
    /// # Errors
    /// When a dialogue file is wrong, which the tests of the library rule out.
    pub fn embedded() -> Result<Suite, LoadError> {
        Suite::from_toml(FILES)
    }

    /// Reads a suite from the names and texts of its files; scenes may be used in all of them.
    ///
    /// # Errors
    /// Everything that is wrong with the files, with the lines.
    pub fn from_toml(files: &[(&str, &str)]) -> Result<Suite, LoadError> {
        Ok(Suite { dialogues: check::read(files)? })
    }

    /// Those dialogues that have the text in their name, rule, service, message or versions; case
    /// does not matter.
    pub fn only(mut self, text: &str) -> Suite {
        let text = text.to_lowercase();
        self.dialogues.retain(|dialogue| {
            let Dialogue { name, rule, service, message, .. } = dialogue;
            [name, rule, service, message].iter().any(|has| has.to_lowercase().contains(&text))
        });
        self
    }

    /// Those dialogues that do not wait for twenty seconds by themselves, as that about IdleTimeout.
    pub fn without_slow(mut self) -> Suite {
        self.dialogues.retain(|dialogue| !dialogue.slow);
        self
    }

    /// The dialogues, in their order.
    pub fn dialogues(&self) -> &[Dialogue] {
        &self.dialogues
    }

    /// Runs the dialogues against the server at that address, but for those it has to leave out
    /// ([`Suite::left_out`]), and tells of each in their order, as soon as those before it are done.
    ///
    /// It blocks until all are done. Agents of the demo centre are signed out, whoever signed them
    /// in.
    pub fn run(
        &self,
        address: SocketAddr,
        options: &Options,
        tell: impl FnMut(&Dialogue, Option<&Failure>),
    ) -> Summary {
        let left_out = |dialogue: &&Dialogue| is_left_out(dialogue, options);
        let dialogues = self.dialogues.iter().filter(|dialogue| !left_out(dialogue)).collect();
        play(dialogues, address, options, tell)
    }

    /// The dialogues that [`Suite::run`] leaves out: those that need a standby server without the
    /// address of one, and those that need a server of their own.
    pub fn left_out(&self, options: &Options) -> Vec<&Dialogue> {
        self.dialogues.iter().filter(|dialogue| is_left_out(dialogue, options)).collect()
    }

    /// Runs all dialogues against servers of this library that it starts itself, on free ports of
    /// 127.0.0.1: one with a standby for all, and one for each dialogue that needs it for itself.
    /// Otherwise as [`Suite::run`].
    ///
    /// # Errors
    /// When the server does not start.
    pub fn run_embedded(
        &self,
        options: &Options,
        tell: impl FnMut(&Dialogue, Option<&Failure>),
    ) -> io::Result<Summary> {
        let server = Server::builder().side_b("127.0.0.1:0").start()?;
        let (standby, connector) = (server.side_address(Side::B), Connector::default());
        let options = Options { standby, connector, ..*options };
        Ok(play(self.dialogues.iter().collect(), server.address(), &options, tell))
    }
}

fn is_left_out(dialogue: &Dialogue, options: &Options) -> bool {
    dialogue.needs_own_server() || (dialogue.needs_standby() && options.standby.is_none())
}

fn play(
    dialogues: Vec<&Dialogue>,
    address: SocketAddr,
    options: &Options,
    mut tell: impl FnMut(&Dialogue, Option<&Failure>),
) -> Summary {
    let mut summary = Summary::default();
    schedule::run(&dialogues, address, options, |dialogue, failure| {
        match failure {
            None => summary.passed += 1,
            Some(_) => summary.failed += 1,
        }
        tell(dialogue, failure);
    });
    summary
}
