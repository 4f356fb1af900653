//! From the text of the dialogue files to dialogues that can be played.

use super::dialogue::{Action, Answer, Dialogue, Expected, Place, SessionPlan, Step, ANY_CODE};
use super::fields::{Outgoing, ANY};
use super::pattern::{number, Patterns};
use super::source::{self, Many};
use crate::wire::def::{enums, EnumDef, MessageDef};
use crate::wire::json::from_hex;
use crate::wire::Version;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use toml::{Spanned, Table};

/// What is wrong with dialogue files: each with its file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError(Vec<String>);

impl LoadError {
    /// The problems, as `file:line: text`.
    pub fn problems(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for LoadError {}

/// The versions of dialogues that name none: with each layout of floating fields, the oldest and
/// the newest among them.
const VERSIONS: [u8; 3] = [9, 19, 25];

/// A problem and where it is.
type Problem = (Place, String);

/// Reads files, each by its name and text, into dialogues.
///
/// # Errors
/// Everything that is wrong with them.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Vec<Dialogue>, LoadError> {
    let mut problems = Vec::new();
    let mut sources = Vec::new();
    for (file, text) in files {
        match toml::from_str::<source::File>(text) {
            Ok(source) => sources.push((Text { file, text }, source)),
            Err(error) => {
                let line = error.span().map_or(1, |span| Text { file, text }.line(span.start));
                let message = error.message().trim_end().replace('\n', ", ");
                problems.push(format!("{file}:{line}: {message}"));
            }
        }
    }
    let mut scenes = Scenes::default();
    for (text, source) in &sources {
        for scene in &source.scenes {
            let all = (*text, scene.get_ref().clone());
            if scenes.insert(scene.get_ref().name.clone(), all).is_some() {
                let place = text.place(scene.span().start);
                problems.push(format!("{place}: another scene has that name"));
            }
        }
    }
    let mut dialogues: Vec<Dialogue> = Vec::new();
    for (text, source) in &sources {
        let reader = Reader { text: *text, source, scenes: &scenes };
        for read in reader.all() {
            match read {
                Ok(mut dialogue) => {
                    if dialogues.iter().any(|other| other.name == dialogue.name) {
                        dialogue.name = format!("{} {}", dialogue.name, dialogues.len());
                    }
                    dialogues.push(dialogue);
                }
                Err((place, message)) => problems.push(format!("{place}: {message}")),
            }
        }
    }
    if problems.is_empty() {
        Ok(dialogues)
    } else {
        Err(LoadError(problems))
    }
}

/// Scenes by name, with the text they stand in.
type Scenes<'t> = BTreeMap<String, (Text<'t>, source::Scene)>;

#[derive(Clone, Copy)]
struct Text<'t> {
    file: &'t str,
    text: &'t str,
}

impl Text<'_> {
    fn line(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }

    fn place(&self, offset: usize) -> Place {
        Place { file: self.file.to_string(), line: self.line(offset) }
    }

    /// The text of a step, on one line.
    fn shown(&self, span: std::ops::Range<usize>) -> String {
        let text = self.text.get(span).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

struct Reader<'t> {
    text: Text<'t>,
    source: &'t source::File,
    scenes: &'t Scenes<'t>,
}

impl Reader<'_> {
    fn all(&self) -> Vec<Result<Dialogue, Problem>> {
        let mut all = Vec::new();
        for dialogue in &self.source.dialogues {
            let place = self.text.place(dialogue.span().start);
            all.push(self.dialogue(dialogue.get_ref(), place));
        }
        for table in &self.source.tables {
            for case in &table.get_ref().cases {
                all.push(self.case(table.get_ref(), case));
            }
        }
        all
    }

    fn dialogue(&self, source: &source::Dialogue, place: Place) -> Result<Dialogue, Problem> {
        let mut maker = self.maker(&source.sessions, source.versions.as_ref(), &place)?;
        for step in &source.steps {
            maker.add(self.text, step)?;
        }
        maker.check_all_used()?;
        for strict in &source.strict {
            maker.session(strict).map_err(|error| (place.clone(), error))?;
        }
        message_named(&source.message).map_err(|error| (place.clone(), error))?;
        let mut dialogue = maker.finish();
        dialogue.name.clone_from(&source.name);
        dialogue.rule.clone_from(&source.rule);
        dialogue.message.clone_from(&source.message);
        dialogue.strict.clone_from(&source.strict);
        (dialogue.alone, dialogue.slow) = (source.alone, source.slow);
        dialogue.locks.extend(source.locks.iter().cloned());
        Ok(dialogue)
    }

    fn case(
        &self,
        table: &source::Cases,
        case: &Spanned<source::Case>,
    ) -> Result<Dialogue, Problem> {
        let place = self.text.place(case.span().start);
        let shown = self.text.shown(case.span());
        let case = case.get_ref();
        let versions = case.versions.as_ref().or(table.versions.as_ref());
        let mut maker = self.maker(&table.sessions, versions, &place)?;
        for step in table.before.iter().chain(&case.before) {
            maker.add(self.text, step)?;
        }
        let mut with = table.with.clone();
        with.extend(case.with.clone());
        let by = case.by.clone().unwrap_or_else(|| table.by.clone());
        let ask = source::Step {
            ask: Some(table.message.clone()),
            by: Some(by),
            with: Some(with),
            fails: case.fails.clone(),
            refused: case.refused.clone(),
            error: case.error.clone(),
            tags: case.tags.clone(),
            ..source::Step::default()
        };
        maker.add_step(&ask, place.clone(), shown, true)?;
        let mut dialogue = maker.finish();
        let codes = case.fails.iter().chain(&case.refused).flat_map(Many::list);
        let codes = codes.collect::<Vec<_>>().join(" or ");
        dialogue.name = format!("{} {codes}", table.message);
        dialogue.rule.clone_from(&case.rule);
        dialogue.message.clone_from(&table.message);
        dialogue.alone = table.alone;
        dialogue.locks.extend(table.locks.iter().cloned());
        Ok(dialogue)
    }

    fn maker(
        &self,
        sessions: &BTreeMap<String, source::Session>,
        versions: Option<&Vec<u8>>,
        place: &Place,
    ) -> Result<Maker<'_>, Problem> {
        let located = |error: String| (place.clone(), error);
        let service = self.source.service.clone();
        let service = service.ok_or_else(|| located("the file names no service".into()))?;
        let numbers = versions.or(self.source.versions.as_ref());
        let numbers = numbers.cloned().unwrap_or_else(|| VERSIONS.to_vec());
        let versions = numbers.iter().map(|number| {
            Version::new(*number).ok_or_else(|| located(format!("there is no version {number}")))
        });
        let versions = versions.collect::<Result<Vec<_>, _>>()?;
        if versions.is_empty() {
            return Err(located("it is run in no version".into()));
        }
        let mut maker = Maker::new(self.scenes, versions, service, place.clone());
        for (name, session) in sessions {
            maker
                .add_session(name, session)
                .map_err(|error| located(format!("{name}: {error}")))?;
        }
        Ok(maker)
    }
}

/// Puts one dialogue together.
struct Maker<'t> {
    scenes: &'t Scenes<'t>,
    dialogue: Dialogue,
    /// Names under which something is noted by now.
    known: BTreeSet<String>,
    /// What the dialogue itself noted, where, and whether it was used since.
    noted: BTreeMap<String, (Place, bool)>,
}

impl<'t> Maker<'t> {
    fn new(
        scenes: &'t Scenes<'t>,
        versions: Vec<Version>,
        service: String,
        place: Place,
    ) -> Maker<'t> {
        let dialogue = Dialogue {
            name: String::new(),
            rule: String::new(),
            service,
            message: String::new(),
            versions,
            sessions: Vec::new(),
            strict: Vec::new(),
            steps: Vec::new(),
            agents: BTreeSet::new(),
            locks: BTreeSet::new(),
            alone: false,
            slow: false,
            place,
        };
        Maker { scenes, dialogue, known: BTreeSet::new(), noted: BTreeMap::new() }
    }

    fn add_session(&mut self, name: &str, source: &source::Session) -> Result<(), String> {
        let plan = session_plan(name, source)?;
        if plan.agent.is_some() {
            for attribute in ["agent", "instrument", "icm"] {
                self.known.insert(format!("{name}.{attribute}"));
            }
        }
        self.take_locks(&toml::Value::Table(plan.open.clone()));
        if let Some(agent) = plan.agent {
            self.dialogue.agents.insert(agent);
        }
        let opening = Outgoing { def: open_req(), fields: plan.open.clone(), tags: Vec::new() };
        if plan.opens {
            self.known.insert(format!("{name}.monitor"));
            for version in &self.dialogue.versions {
                opening.check(*version, &|name| self.knows(name))?;
            }
        }
        self.dialogue.sessions.push(plan);
        Ok(())
    }

    fn session(&self, name: &str) -> Result<&SessionPlan, String> {
        let found = self.dialogue.sessions.iter().find(|session| session.name == name);
        found.ok_or_else(|| format!("no session is called {name:?}"))
    }

    fn knows(&self, name: &str) -> bool {
        let whole = |name: &str| self.known.contains(name);
        let part = |end: &str| name.strip_suffix(end).is_some_and(whole);
        whole(name) || part(".call") || part(".kind") || part(".device")
    }

    fn add(&mut self, text: Text<'_>, step: &Spanned<source::Step>) -> Result<(), Problem> {
        let place = text.place(step.span().start);
        self.add_step(step.get_ref(), place, text.shown(step.span()), true)
    }

    /// Adds a step; `own` if it is the dialogue's and not a scene's.
    fn add_step(
        &mut self,
        step: &source::Step,
        place: Place,
        shown: String,
        own: bool,
    ) -> Result<(), Problem> {
        if let Some(scene) = &step.scene {
            return self.add_scene(scene, step.on.as_deref().unwrap_or_default(), &place);
        }
        let step = self.step(step, place, shown, own)?;
        self.dialogue.steps.push(step);
        Ok(())
    }

    fn add_scene(&mut self, name: &str, on: &[String], place: &Place) -> Result<(), Problem> {
        let Some((text, scene)) = self.scenes.get(name) else {
            return Err((place.clone(), format!("no scene is called {name:?}")));
        };
        if scene.roles.len() != on.len() {
            let roles = scene.roles.join(", ");
            return Err((place.clone(), format!("{name:?} wants sessions for {roles}")));
        }
        let roles: BTreeMap<&str, &str> =
            scene.roles.iter().map(String::as_str).zip(on.iter().map(String::as_str)).collect();
        for step in &scene.steps {
            let shown = text.shown(step.span());
            let bound = bind(step.get_ref(), &roles);
            self.add_step(&bound, text.place(step.span().start), shown, false).map_err(
                |(at, error)| (place.clone(), format!("in scene {name:?}, {at}: {error}")),
            )?;
        }
        Ok(())
    }

    fn step(
        &mut self,
        source: &source::Step,
        place: Place,
        text: String,
        own: bool,
    ) -> Result<Step, Problem> {
        for table in source.with.iter().chain(&source.get) {
            self.take_locks(&toml::Value::Table(table.clone()));
            self.use_names(&toml::Value::Table(table.clone()));
        }
        let action = match &source.order {
            Some(steps) => {
                let inner = steps.iter().map(|step| {
                    let place = place.clone();
                    self.step(step.get_ref(), place, text.clone(), own)
                });
                Action::Order(inner.collect::<Result<_, _>>()?)
            }
            None => self.action(source).map_err(|error| (place.clone(), error))?,
        };
        self.note(&action, &place, own);
        Ok(Step { place, text, within: source.within, action })
    }

    fn action(&mut self, step: &source::Step) -> Result<Action, String> {
        let verbs = [
            &step.ask,
            &step.send,
            &step.expect,
            &step.never,
            &step.open,
            &step.close,
            &step.drop,
            &step.connect,
            &step.closed,
            &step.forget,
            &step.raw,
        ];
        if verbs.iter().filter(|verb| verb.is_some()).count() != 1 {
            return Err("a step does one thing: ask, send, expect ...".into());
        }
        keys_fit(step)?;
        let named = |name: &Option<String>, key: &str| -> Result<String, String> {
            let name = name.as_ref().ok_or_else(|| format!("{key:?} is missing"))?;
            self.session(name).map(|session| session.name.clone())
        };
        if let Some(name) = &step.ask {
            let by = named(&step.by, "by")?;
            let message = self.outgoing(name, step, &by)?;
            return Ok(Action::Ask { answer: self.answer(&message, step, &by)?, by, message });
        }
        if step.open.is_some() {
            let session = named(&step.open, "open")?;
            let mut message = self.opening(&session, step)?;
            message.tags = tags(step)?;
            let answer = self.answer(&message, step, &session)?;
            return Ok(Action::Open { session, message, answer });
        }
        if let Some(name) = &step.send {
            let by = named(&step.by, "by")?;
            return Ok(Action::Send { message: self.outgoing(name, step, &by)?, by });
        }
        if let Some(hex) = &step.raw {
            let bytes = from_hex(hex.as_bytes()).map_err(|error| error.text)?;
            return Ok(Action::Raw { by: named(&step.by, "by")?, bytes });
        }
        if let Some(name) = step.expect.as_ref().or(step.never.as_ref()) {
            let expected = self.expected(name, named(&step.at, "at")?, step)?;
            return Ok(match step.expect {
                Some(_) => Action::Expect(expected),
                None => Action::Never(expected),
            });
        }
        let plain = [&step.close, &step.drop, &step.connect, &step.closed, &step.forget];
        let session = plain.into_iter().flatten().next().cloned();
        let session = named(&session, "session")?;
        Ok(match step {
            source::Step { close: Some(_), .. } => Action::Close { session },
            source::Step { drop: Some(_), .. } => Action::Drop { session },
            source::Step { connect: Some(_), .. } => Action::Connect { session },
            source::Step { closed: Some(_), .. } => Action::Closed { session },
            _ => Action::Forget { session },
        })
    }

    /// The versions that a session speaks.
    fn versions_of(&self, session: &str) -> Vec<Version> {
        match self.session(session).ok().and_then(|session| session.version) {
            Some(version) => vec![version],
            None => self.dialogue.versions.clone(),
        }
    }

    fn outgoing(&self, name: &str, step: &source::Step, by: &str) -> Result<Outgoing, String> {
        let fields = step.with.clone().unwrap_or_default();
        let message = Outgoing { def: message_named(name)?, fields, tags: tags(step)? };
        for version in self.versions_of(by) {
            message
                .check(version, &|name| self.knows(name))
                .map_err(|error| format!("version {version}: {error}"))?;
        }
        Ok(message)
    }

    fn opening(&mut self, session: &str, step: &source::Step) -> Result<Outgoing, String> {
        let mut fields = self.session(session)?.open.clone();
        fields.extend(step.with.clone().unwrap_or_default());
        let message = Outgoing { def: open_req(), fields, tags: Vec::new() };
        for version in self.versions_of(session) {
            message.check(version, &|name| self.knows(name))?;
        }
        Ok(message)
    }

    fn answer(&self, message: &Outgoing, step: &source::Step, by: &str) -> Result<Answer, String> {
        let statuses = codes("StatusCode", step.fails.as_ref())?;
        let codes = codes("ControlFailureCode", step.refused.as_ref())?;
        if !statuses.is_empty() || !codes.is_empty() {
            if step.get.is_some() {
                return Err("a refusal has no fields to get".into());
            }
            let errors = step.error.as_ref().map(Many::list).unwrap_or_default();
            return Ok(Answer::Refusal { statuses, codes, errors });
        }
        if step.error.is_some() {
            return Err("\"error\" belongs to \"refused\"".into());
        }
        let conf = message.def.confirmation.and_then(MessageDef::of);
        let def = conf.ok_or_else(|| format!("{} has no confirmation", message.def.name))?;
        let patterns = self.patterns(def, step.get.as_ref(), by)?;
        Ok(Answer::Conf { def, patterns })
    }

    fn patterns(
        &self,
        def: &'static MessageDef,
        fields: Option<&Table>,
        session: &str,
    ) -> Result<Patterns, String> {
        let patterns = Patterns::new(def, fields.unwrap_or(&Table::new()))?;
        for version in self.versions_of(session) {
            patterns.check(def, version)?;
            if def.since > version.number() {
                return Err(format!("version {version} has no {}", def.name));
            }
        }
        Ok(patterns)
    }

    fn expected(&self, name: &str, at: String, step: &source::Step) -> Result<Expected, String> {
        let def = message_named(name)?;
        let patterns = self.patterns(def, step.with.as_ref(), &at)?;
        Ok(Expected { at, def, patterns })
    }

    /// What a step notes can be used from now on.
    fn note(&mut self, action: &Action, place: &Place, own: bool) {
        let names = match action {
            Action::Ask { answer: Answer::Conf { patterns, .. }, .. } => patterns.names(),
            Action::Expect(expected) => expected.patterns.names(),
            Action::Open { session, answer: Answer::Conf { patterns, .. }, .. } => {
                self.known.insert(format!("{session}.monitor"));
                patterns.names()
            }
            _ => return,
        };
        for name in names {
            if !self.knows(&name) {
                self.known.insert(name.clone());
                if own {
                    self.noted.insert(name, (place.clone(), false));
                }
            }
        }
    }

    /// Marks the names in a value as used.
    fn use_names(&mut self, value: &toml::Value) {
        match value {
            toml::Value::String(text) => {
                if let Some(name) = text.strip_prefix('$') {
                    for (noted, (_, used)) in &mut self.noted {
                        *used |= name == noted || name.starts_with(&format!("{noted}."));
                    }
                }
            }
            toml::Value::Array(items) => items.iter().for_each(|item| self.use_names(item)),
            toml::Value::Table(table) => table.values().for_each(|item| self.use_names(item)),
            _ => {}
        }
    }

    /// A name that is noted and never used is most likely misspelt somewhere.
    fn check_all_used(&self) -> Result<(), Problem> {
        match self.noted.iter().find(|(_, (_, used))| !used) {
            Some((name, (place, _))) => {
                Err((place.clone(), format!("${name} is noted and never compared")))
            }
            None => Ok(()),
        }
    }

    /// Agents, phones and numbers that a value names are the dialogue's alone while it runs.
    fn take_locks(&mut self, value: &toml::Value) {
        match value {
            toml::Value::String(text) => self.take_lock(text),
            toml::Value::Array(items) => items.iter().for_each(|item| self.take_locks(item)),
            toml::Value::Table(table) => table.values().for_each(|item| self.take_locks(item)),
            _ => {}
        }
    }

    fn take_lock(&mut self, text: &str) {
        let lock = match text.parse::<u32>() {
            Ok(agent @ 1001..=1020) => format!("agent {agent}"),
            Ok(phone @ 3001..=3020) => format!("agent {}", phone - 2000),
            Ok(8001) => "Support".into(),
            Ok(8002) => "Sales".into(),
            _ if text == "AGENT_STATE_AVAILABLE" => "queues".into(),
            _ => return,
        };
        let agent = lock.strip_prefix("agent ").and_then(|agent| agent.parse().ok());
        self.dialogue.agents.extend::<Option<u32>>(agent);
        self.dialogue.locks.insert(lock);
    }

    fn finish(mut self) -> Dialogue {
        // An agent that is available gets the calls of the team's queue.
        if self.dialogue.locks.remove("queues") {
            for agent in &self.dialogue.agents {
                let queue = if *agent <= 1010 { "Support" } else { "Sales" };
                self.dialogue.locks.insert(queue.into());
            }
        }
        for agent in &self.dialogue.agents {
            self.dialogue.locks.insert(format!("agent {agent}"));
        }
        self.dialogue
    }
}

/// The step with the sessions of the roles in it.
fn bind(step: &source::Step, roles: &BTreeMap<&str, &str>) -> source::Step {
    let mut step = step.clone();
    let role = |name: &mut Option<String>| {
        if let Some(session) = name.as_deref().and_then(|name| roles.get(name)) {
            *name = Some((*session).to_string());
        }
    };
    for name in [
        &mut step.by,
        &mut step.at,
        &mut step.open,
        &mut step.close,
        &mut step.drop,
        &mut step.connect,
        &mut step.closed,
        &mut step.forget,
    ] {
        role(name);
    }
    for name in step.on.iter_mut().flatten() {
        if let Some(session) = roles.get(name.as_str()) {
            *name = (*session).to_string();
        }
    }
    for table in step.with.iter_mut().chain(&mut step.get) {
        table.iter_mut().for_each(|(_, value)| bind_value(value, roles));
    }
    step
}

fn bind_value(value: &mut toml::Value, roles: &BTreeMap<&str, &str>) {
    match value {
        toml::Value::String(text) => {
            let parts = text.strip_prefix('$').and_then(|name| name.split_once('.'));
            if let Some((role, rest)) = parts {
                if let Some(session) = roles.get(role) {
                    *text = format!("${session}.{rest}");
                }
            }
        }
        toml::Value::Array(items) => items.iter_mut().for_each(|item| bind_value(item, roles)),
        toml::Value::Table(table) => {
            table.iter_mut().for_each(|(_, item)| bind_value(item, roles));
        }
        _ => {}
    }
}

/// Refuses keys that the step's verb makes nothing of.
fn keys_fit(step: &source::Step) -> Result<(), String> {
    let asks = step.ask.is_some() || step.open.is_some();
    let sends = asks || step.send.is_some();
    let expects = step.expect.is_some() || step.never.is_some();
    let by = step.ask.is_some() || step.send.is_some() || step.raw.is_some();
    let rules = [
        ("by", step.by.is_some(), by),
        ("at", step.at.is_some(), expects),
        ("on", step.on.is_some(), false),
        ("with", step.with.is_some(), sends || expects),
        ("get", step.get.is_some(), asks),
        ("fails", step.fails.is_some(), asks),
        ("refused", step.refused.is_some(), asks),
        ("error", step.error.is_some(), asks),
        ("tags", step.tags.is_some(), sends),
        ("within", step.within.is_some(), asks || expects || step.closed.is_some()),
    ];
    match rules.iter().find(|(_, there, right)| *there && !right) {
        Some((key, ..)) => Err(format!("{key:?} has no meaning in this step")),
        None => Ok(()),
    }
}

fn tags(step: &source::Step) -> Result<Vec<(u16, Vec<u8>)>, String> {
    let tags = step.tags.iter().flatten();
    tags.map(|tag| Ok((tag.tag, from_hex(tag.hex.as_bytes()).map_err(|error| error.text)?)))
        .collect()
}

fn open_req() -> &'static MessageDef {
    <crate::messages::OpenReq as crate::wire::Body>::DEF
}

fn message_named(name: &str) -> Result<&'static MessageDef, String> {
    MessageDef::named(name).ok_or_else(|| format!("no message is called {name:?}"))
}

fn codes(enumeration: &str, names: Option<&Many<String>>) -> Result<Vec<i64>, String> {
    let def: Option<&'static EnumDef> = enums().iter().copied().find(|def| def.name == enumeration);
    let names = names.map(Many::list).unwrap_or_default();
    let code = |name: String| match name.as_str() {
        ANY => Ok(ANY_CODE),
        _ => number(&toml::Value::String(name), def),
    };
    names.into_iter().map(code).collect()
}

/// The services of a desktop and of a bridge, where the dialogue does not name others.
fn services_of(source: &source::Session) -> Vec<String> {
    let mut services: Vec<&str> = match (source.desk, source.bridge) {
        (Some(_), _) => vec!["CTI_SERVICE_CLIENT_EVENTS"],
        (None, true) => vec!["CTI_SERVICE_ALL_EVENTS"],
        (None, false) => Vec::new(),
    };
    if !services.is_empty() {
        services.extend(["CTI_SERVICE_CLIENT_CONTROL", "CTI_SERVICE_CALL_DATA_UPDATE"]);
    }
    services.into_iter().map(String::from).collect()
}

fn session_plan(name: &str, source: &source::Session) -> Result<SessionPlan, String> {
    let mut open = Table::new();
    let services = source.services.clone().unwrap_or_else(|| services_of(source));
    let services = services.into_iter().map(toml::Value::from).collect();
    open.insert("ServicesRequested".into(), toml::Value::Array(services));
    open.insert("CallMsgMask".into(), 0xffff_ffff_i64.into());
    open.insert("AgentStateMask".into(), 0x3fff.into());
    open.insert("ClientPassword".into(), "".into());
    if let Some(agent) = source.desk {
        let instrument = (agent + 2000).to_string();
        open.insert("PeripheralID".into(), 5000.into());
        // The same client at each phone: it takes over what an earlier session left behind.
        open.insert("ClientID".into(), format!("desk {instrument}").into());
        open.insert("AgentInstrument".into(), instrument.into());
    } else {
        open.insert("ClientID".into(), name.into());
    }
    open.extend(source.with.clone());
    let version = match source.version {
        Some(number) => {
            Some(Version::new(number).ok_or_else(|| format!("there is no version {number}"))?)
        }
        None => None,
    };
    Ok(SessionPlan {
        name: name.to_string(),
        version,
        opens: source.opens,
        open,
        agent: source.desk,
    })
}
