//! The text of a dialogue file, as TOML has it: not checked yet.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::{Spanned, Table};

/// One file: the dialogues of one service.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// The service as the guide calls it.
    pub service: Option<String>,
    /// The versions of dialogues that name none.
    pub versions: Option<Vec<u8>>,
    #[serde(default, rename = "scene")]
    pub scenes: Vec<Spanned<Scene>>,
    #[serde(default, rename = "dialogue")]
    pub dialogues: Vec<Spanned<Dialogue>>,
    #[serde(default, rename = "table")]
    pub tables: Vec<Spanned<Cases>>,
}

/// Steps with a name, for sessions that are told when they are used.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scene {
    pub name: String,
    pub roles: Vec<String>,
    pub steps: Vec<Spanned<Step>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Dialogue {
    pub name: String,
    pub rule: String,
    pub message: String,
    pub versions: Option<Vec<u8>>,
    #[serde(default)]
    pub sessions: BTreeMap<String, Session>,
    /// Sessions that may be sent nothing but what the dialogue expects.
    #[serde(default)]
    pub strict: Vec<String>,
    /// It is played against a server of the suite's own, whose centre is the demo centre with these
    /// changes.
    pub centre: Option<Spanned<String>>,
    /// No other dialogue may run at the same time.
    #[serde(default)]
    pub alone: bool,
    /// It takes long: begin with it.
    #[serde(default)]
    pub slow: bool,
    /// Things of the centre, by any name, that one dialogue at a time may use.
    #[serde(default)]
    pub locks: Vec<String>,
    pub steps: Vec<Spanned<Step>>,
}

/// Requests that are refused: each case is a dialogue.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cases {
    pub message: String,
    pub versions: Option<Vec<u8>>,
    #[serde(default)]
    pub sessions: BTreeMap<String, Session>,
    #[serde(default)]
    pub before: Vec<Spanned<Step>>,
    /// Who sends the request.
    pub by: String,
    #[serde(default)]
    pub with: Table,
    #[serde(default)]
    pub locks: Vec<String>,
    #[serde(default)]
    pub alone: bool,
    pub cases: Vec<Spanned<Case>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    pub rule: String,
    /// Another request than that of the table.
    pub message: Option<String>,
    pub versions: Option<Vec<u8>>,
    #[serde(default)]
    pub before: Vec<Spanned<Step>>,
    /// Another session than that of the table sends the request.
    pub by: Option<String>,
    #[serde(default)]
    pub with: Table,
    pub fails: Option<Many<String>>,
    pub refused: Option<Many<String>>,
    pub error: Option<Many<i64>>,
    pub tags: Option<Vec<Tag>>,
}

/// Whose session it is and what OPEN_REQ asks for.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Session {
    /// The desktop of that agent: Client Events and Client Control at the agent's phone.
    pub desk: Option<u32>,
    /// A bridge: All Events and Client Control.
    #[serde(default)]
    pub bridge: bool,
    /// With the standby server, not with the active one.
    #[serde(default)]
    pub standby: bool,
    /// In place of the services of a desk or a bridge.
    pub services: Option<Vec<String>>,
    /// Another version than that of the dialogue.
    pub version: Option<u8>,
    /// Fields of OPEN_REQ.
    #[serde(default)]
    pub with: Table,
    /// Whether it is open when the first step comes; else a step opens it.
    #[serde(default = "yes")]
    pub opens: bool,
}

fn yes() -> bool {
    true
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Step {
    pub ask: Option<String>,
    pub send: Option<String>,
    pub expect: Option<String>,
    pub never: Option<String>,
    pub open: Option<String>,
    pub close: Option<String>,
    pub drop: Option<String>,
    pub connect: Option<String>,
    pub closed: Option<String>,
    pub forget: Option<String>,
    pub raw: Option<String>,
    pub order: Option<Vec<Spanned<Step>>>,
    pub scene: Option<String>,
    pub server: Option<String>,
    pub play: Option<String>,
    pub told: Option<String>,
    pub session: Option<String>,
    pub by: Option<String>,
    pub at: Option<String>,
    pub on: Option<Vec<String>>,
    pub with: Option<Table>,
    pub get: Option<Table>,
    pub fails: Option<Many<String>>,
    pub refused: Option<Many<String>>,
    pub error: Option<Many<i64>>,
    pub within: Option<f64>,
    pub tags: Option<Vec<Tag>>,
}

/// A floating field of any tag.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tag {
    pub tag: u16,
    pub hex: String,
}

/// One or several: any of them will do.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Many<T> {
    One(T),
    Several(Vec<T>),
}

impl<T: Clone> Many<T> {
    pub fn list(&self) -> Vec<T> {
        match self {
            Many::One(one) => vec![one.clone()],
            Many::Several(several) => several.clone(),
        }
    }
}
