//! A dialogue that was read and checked: what the runner plays.

use super::fields::Outgoing;
use super::own_server::Act;
use super::pattern::Patterns;
use crate::peripheral::simulator::Config;
use crate::wire::def::MessageDef;
use crate::wire::Version;
use crate::{ControlFailureCode, StatusCode};
use std::collections::BTreeSet;
use std::fmt;
use toml::Table;

/// A line of a dialogue file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub file: String,
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// One rule of the protocol, and the messages that prove it.
#[derive(Clone, Debug)]
pub struct Dialogue {
    pub(super) name: String,
    pub(super) rule: String,
    pub(super) service: String,
    pub(super) message: String,
    pub(super) versions: Vec<Version>,
    pub(super) sessions: Vec<SessionPlan>,
    pub(super) strict: Vec<String>,
    pub(super) steps: Vec<Step>,
    pub(super) agents: BTreeSet<u32>,
    pub(super) locks: BTreeSet<String>,
    /// The centre of the server of its own that it is played against.
    pub(super) centre: Option<Box<Config>>,
    pub(super) alone: bool,
    pub(super) slow: bool,
    pub(super) place: Place,
}

/// How a request of a dialogue is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// By its own confirmation.
    Success,
    /// By FAILURE_CONF or CONTROL_FAILURE_CONF.
    Refusal,
}

impl Dialogue {
    /// Its name, which no other dialogue has.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rule it proves, as a sentence.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The service of the protocol that the rule is of.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The guide's name of the message that the rule is about.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The protocol versions it is run in.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// Whether it needs a standby server beside the active one.
    pub fn needs_standby(&self) -> bool {
        self.sessions.iter().any(|session| session.standby)
    }

    /// Whether it does something to the server that no client can, or needs another centre: it is
    /// played only by [`Suite::run_embedded`](super::Suite::run_embedded), against a server that it
    /// has to itself.
    pub fn needs_own_server(&self) -> bool {
        self.centre.is_some()
    }

    /// Every request that it sends and whose answer it expects: the guide's name of the request,
    /// and which answer it is.
    pub fn requests(&self) -> Vec<(&'static str, AnswerKind)> {
        let steps = self.all_steps();
        let confirmed = |request: &MessageDef| {
            steps.iter().any(|step| match &step.action {
                Action::Expect(expected) => Some(expected.def.number) == request.confirmation,
                _ => false,
            })
        };
        let asked = steps.iter().filter_map(|step| match &step.action {
            Action::Ask { message, answer, .. } | Action::Open { message, answer, .. } => {
                let kind = match answer {
                    Answer::Conf { .. } => AnswerKind::Success,
                    Answer::Refusal { .. } => AnswerKind::Refusal,
                };
                Some((message.def.name, kind))
            }
            // A request that takes its way over a server application is not waited for at once.
            Action::Send { message, .. } if confirmed(message.def) => {
                Some((message.def.name, AnswerKind::Success))
            }
            Action::Close { .. } => Some(("CLOSE_REQ", AnswerKind::Success)),
            _ => None,
        });
        asked.collect()
    }

    /// Its steps, and those of its groups.
    fn all_steps(&self) -> Vec<&Step> {
        let mut all = Vec::new();
        for step in &self.steps {
            match &step.action {
                Action::Order(steps) => all.extend(steps),
                _ => all.push(step),
            }
        }
        all
    }

    /// Every refusal that it expects: the guide's names of the request and of a code, E_CTI_ or CF_,
    /// that it may be refused with. Where any code will do there is none.
    pub fn refusals(&self) -> Vec<(&'static str, String)> {
        let steps = self.all_steps();
        let refused = steps.iter().filter_map(|step| match &step.action {
            Action::Ask { message, answer: Answer::Refusal { statuses, codes, .. }, .. }
            | Action::Open { message, answer: Answer::Refusal { statuses, codes, .. }, .. } => {
                Some((message.def.name, statuses, codes))
            }
            _ => None,
        });
        let named = refused.flat_map(|(request, statuses, codes)| {
            let statuses = statuses.iter().filter_map(|code| u32::try_from(*code).ok());
            let statuses = statuses.map(|code| StatusCode(code).to_string());
            let codes = codes.iter().filter_map(|code| u16::try_from(*code).ok());
            let codes = codes.map(|code| ControlFailureCode(code).to_string());
            statuses.chain(codes).map(move |code| (request, code)).collect::<Vec<_>>()
        });
        named.collect()
    }
}

/// A session of a dialogue.
#[derive(Clone, Debug)]
pub(super) struct SessionPlan {
    pub name: String,
    pub version: Option<Version>,
    /// Whether it is open when the first step comes.
    pub opens: bool,
    /// The fields of OPEN_REQ, without VersionNumber.
    pub open: Table,
    /// The agent whose desktop it is.
    pub agent: Option<u32>,
    /// Whether it is with the standby server.
    pub standby: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Step {
    pub place: Place,
    /// As the file has it.
    pub text: String,
    /// Seconds that what is expected may take, where it is not the usual time.
    pub within: Option<f64>,
    pub action: Action,
}

#[derive(Clone, Debug)]
pub(super) enum Action {
    /// A request, and its answer.
    Ask { by: String, message: Outgoing, answer: Answer },
    /// Opens a session, on a new connection where there is none.
    Open { session: String, message: Outgoing, answer: Answer },
    /// A message whose answer, if any, is expected elsewhere.
    Send { by: String, message: Outgoing },
    /// Bytes, header and all.
    Raw { by: String, bytes: Vec<u8> },
    /// That message comes, or has come and was not expected yet.
    Expect(Expected),
    /// No such message has come up to now.
    Never(Expected),
    /// These come one after another.
    Order(Vec<Step>),
    /// Connects without opening a session.
    Connect { session: String },
    /// CLOSE_REQ, CLOSE_CONF, and the end of the connection.
    Close { session: String },
    /// The client breaks the connection.
    Drop { session: String },
    /// The server ends the connection.
    Closed { session: String },
    /// What has come up to now is of no matter.
    Forget { session: String },
    /// Something is done to the server.
    Server(Act),
    /// The server tells its operator that.
    Told { name: String, patterns: Patterns },
}

#[derive(Clone, Debug)]
pub(super) struct Expected {
    pub at: String,
    pub def: &'static MessageDef,
    pub patterns: Patterns,
}

#[derive(Clone, Debug)]
pub(super) enum Answer {
    Conf {
        def: &'static MessageDef,
        patterns: Patterns,
    },
    /// FAILURE_CONF with one of the statuses, or CONTROL_FAILURE_CONF with one of the codes and,
    /// where they are given, one of the peripheral errors.
    Refusal {
        statuses: Vec<i64>,
        codes: Vec<i64>,
        errors: Vec<i64>,
    },
}

/// In place of a status or a code: any but success.
pub(super) const ANY_CODE: i64 = -1;
