//! Puts one dialogue together, checking every step.

use super::check::{Problem, Scenes, Text};
use super::dialogue::{Action, Answer, Dialogue, Expected, Place, SessionPlan, Step};
use super::fields::Outgoing;
use super::own_server::{act, centre, play};
use super::parts::{bind, codes, keys_fit, message_named, open_req, session_plan, tags};
use super::pattern::Patterns;
use super::source::{self, Many};
use super::told::told_as;
use crate::wire::def::MessageDef;
use crate::wire::json::from_hex;
use crate::wire::Version;
use std::collections::{BTreeMap, BTreeSet};
use toml::{Spanned, Table};

/// Where a step stands.
pub(super) struct At<'t> {
    pub text: Text<'t>,
    pub place: Place,
    /// The step as the file has it.
    pub shown: String,
}

impl<'t> At<'t> {
    fn step(text: Text<'t>, step: &Spanned<source::Step>) -> At<'t> {
        At { text, place: text.place(step.span().start), shown: text.shown(step.span()) }
    }
}

/// Puts one dialogue together.
pub(super) struct Maker<'t> {
    scenes: &'t Scenes<'t>,
    dialogue: Dialogue,
    /// Names under which something is noted by now.
    known: BTreeSet<String>,
    /// What the dialogue itself noted, where, and whether it was used since.
    noted: BTreeMap<String, (Place, bool)>,
}

impl<'t> Maker<'t> {
    pub fn new(
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
            centre: None,
            alone: false,
            slow: false,
            place,
        };
        Maker { scenes, dialogue, known: BTreeSet::new(), noted: BTreeMap::new() }
    }

    /// It has a server to itself.
    pub fn set_centre(&mut self, changes: &str) -> Result<(), String> {
        self.dialogue.centre = Some(Box::new(centre(changes)?));
        Ok(())
    }

    pub fn add_session(&mut self, name: &str, source: &source::Session) -> Result<(), String> {
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

    pub fn session(&self, name: &str) -> Result<&SessionPlan, String> {
        let found = self.dialogue.sessions.iter().find(|session| session.name == name);
        found.ok_or_else(|| format!("no session is called {name:?}"))
    }

    fn knows(&self, name: &str) -> bool {
        let whole = |name: &str| self.known.contains(name);
        let part = |end: &str| name.strip_suffix(end).is_some_and(whole);
        whole(name) || part(".call") || part(".kind") || part(".device")
    }

    pub fn add(&mut self, text: Text<'_>, step: &Spanned<source::Step>) -> Result<(), Problem> {
        self.add_step(step.get_ref(), &At::step(text, step), true)
    }

    /// Adds a step; `own` if it is the dialogue's and not a scene's.
    pub fn add_step(&mut self, step: &source::Step, at: &At<'_>, own: bool) -> Result<(), Problem> {
        if let Some(scene) = &step.scene {
            return self.add_scene(scene, step.on.as_deref().unwrap_or_default(), &at.place);
        }
        let step = self.step(step, at, own)?;
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
            let bound = bind(step.get_ref(), &roles);
            self.add_step(&bound, &At::step(*text, step), false).map_err(|(at, error)| {
                (place.clone(), format!("in scene {name:?}, {at}: {error}"))
            })?;
        }
        Ok(())
    }

    fn step(&mut self, source: &source::Step, at: &At<'_>, own: bool) -> Result<Step, Problem> {
        for table in source.with.iter().chain(&source.get) {
            self.take_locks(&toml::Value::Table(table.clone()));
            self.use_names(&toml::Value::Table(table.clone()));
        }
        let action = match &source.order {
            Some(steps) => {
                let inner = steps.iter().map(|step| {
                    if step.get_ref().order.is_some() {
                        return Err((at.place.clone(), "an order within an order".into()));
                    }
                    self.step(step.get_ref(), &At::step(at.text, step), own)
                });
                Action::Order(inner.collect::<Result<_, _>>()?)
            }
            None => self.action(source).map_err(|error| (at.place.clone(), error))?,
        };
        self.note(&action, &at.place, own);
        let At { place, shown, .. } = at;
        Ok(Step { place: place.clone(), text: shown.clone(), within: source.within, action })
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
            &step.server,
            &step.play,
            &step.told,
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
        if step.server.is_some() || step.play.is_some() || step.told.is_some() {
            return self.with_own_server(step);
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

    /// What needs a server of the suite's own.
    fn with_own_server(&self, step: &source::Step) -> Result<Action, String> {
        if self.dialogue.centre.is_none() {
            return Err("only a dialogue with a `centre` has a server of its own".into());
        }
        if let Some(text) = &step.server {
            let session = step.session.as_deref().map(|name| self.session(name)).transpose()?;
            return Ok(Action::Server(act(text, session)?));
        }
        if let Some(text) = &step.play {
            return Ok(Action::Server(play(text)?));
        }
        let name = step.told.clone().unwrap_or_default();
        let def = told_as(&name)?;
        let patterns = Patterns::new(def, step.with.as_ref().unwrap_or(&Table::new()))?;
        patterns.check(def, Version::NEWEST)?;
        Ok(Action::Told { name, patterns })
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
            Action::Told { patterns, .. } => patterns.names(),
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
    pub fn check_all_used(&self) -> Result<(), Problem> {
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
            Ok(8005) => "Priority".into(),
            // Who is available may get the calls of other dialogues.
            _ if text == "AGENT_STATE_AVAILABLE" => "Priority".into(),
            _ => return,
        };
        let agent = lock.strip_prefix("agent ").and_then(|agent| agent.parse().ok());
        self.dialogue.agents.extend::<Option<u32>>(agent);
        self.dialogue.locks.insert(lock);
    }

    pub fn finish(mut self) -> Dialogue {
        for agent in &self.dialogue.agents {
            self.dialogue.locks.insert(format!("agent {agent}"));
        }
        if self.dialogue.centre.is_some() {
            // Nobody else is there.
            self.dialogue.locks.clear();
        }
        self.dialogue
    }
}
