//! Plays one dialogue in one version.

mod waiting;

use super::answer::{refusal_words, refused};
use super::dialogue::{Action, Answer, Dialogue, SessionPlan, Step};
use super::fields::Outgoing;
use super::link::{Link, Received};
use super::own_server::OwnServer;
use super::pattern::Patterns;
use super::vars::{Var, Vars};
use crate::messages::{CloseConf, CloseReq, ControlFailureConf, FailureConf, OpenConf, OpenReq};
use crate::transport::Connector;
use crate::wire::reflect::read;
use crate::wire::{Body, Version};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use waiting::{nothing_came, wait};

/// How long what is expected may take, in seconds, where a step does not say otherwise.
const USUAL_TIME: f64 = 2.0;

/// Why a dialogue failed.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The version it was run in.
    pub version: Version,
    /// File and line of the step, as `file:line`.
    pub place: String,
    /// The step as the file has it.
    pub step: String,
    /// What was expected, in words.
    pub expected: String,
    /// What came, in words.
    pub found: String,
    /// Messages that came and that the dialogue did not speak of before, in words; the oldest
    /// first.
    pub came: Vec<String>,
}

/// What a step found in place of what it expected.
struct Trouble {
    expected: String,
    found: String,
    came: Vec<String>,
}

impl Trouble {
    fn new(expected: impl Into<String>, found: impl Into<String>) -> Trouble {
        Trouble { expected: expected.into(), found: found.into(), came: Vec::new() }
    }
}

type Done = Result<(), Trouble>;

/// The servers under test.
#[derive(Clone, Debug)]
pub(super) struct Servers {
    pub active: SocketAddr,
    pub standby: Option<SocketAddr>,
    pub connector: Connector,
}

/// Plays a dialogue.
///
/// # Errors
/// The first step that did not come out as it should.
pub(super) fn play(
    dialogue: &Dialogue,
    version: Version,
    servers: &Servers,
    patience: f64,
) -> Result<(), Box<Failure>> {
    let own = dialogue.centre.as_ref().map(|centre| OwnServer::start(centre)).transpose();
    let (own, trouble) = match own {
        Ok(own) => (own, None),
        Err(error) => (None, Some(Trouble::new("a server of its own", error.to_string()))),
    };
    let mut runner = Runner {
        dialogue,
        version,
        servers: own.as_ref().map_or(servers, |own| &own.servers).clone(),
        own,
        told: BTreeSet::new(),
        patience,
        links: BTreeMap::new(),
        vars: Vars::default(),
    };
    if let Some(trouble) = trouble {
        return Err(runner.failure(
            trouble,
            dialogue.place.to_string(),
            "the server starts".into(),
        ));
    }
    let played = runner.play();
    runner.end();
    played
}

struct Runner<'d> {
    dialogue: &'d Dialogue,
    version: Version,
    servers: Servers,
    own: Option<OwnServer>,
    /// What the own server told and the dialogue expected, by name and number.
    told: BTreeSet<(&'static str, u64)>,
    patience: f64,
    links: BTreeMap<&'d str, Link>,
    vars: Vars,
}

impl<'d> Runner<'d> {
    fn play(&mut self) -> Result<(), Box<Failure>> {
        let dialogue = self.dialogue;
        let place = dialogue.place.to_string();
        for session in &dialogue.sessions {
            self.introduce(session);
        }
        for session in dialogue.sessions.iter().filter(|session| session.opens) {
            let open =
                Outgoing { def: OpenReq::DEF, fields: session.open.clone(), tags: Vec::new() };
            let answer = Answer::Conf { def: OpenConf::DEF, patterns: Patterns::none() };
            let opened = self.open(session, &open, &answer, self.limit(None));
            let text = format!("session {} opens", session.name);
            opened.map_err(|trouble| self.failure(trouble, place.clone(), text))?;
        }
        for step in &dialogue.steps {
            self.play_step(step)?;
        }
        for session in &dialogue.strict {
            self.nothing_left(session).map_err(|trouble| {
                self.failure(trouble, place.clone(), format!("strict: {session}"))
            })?;
        }
        Ok(())
    }

    fn play_step(&mut self, step: &'d Step) -> Result<(), Box<Failure>> {
        let Action::Order(steps) = &step.action else {
            return self.step(step).map_err(|trouble| self.failure_at(step, trouble));
        };
        // The number of the last message at each session.
        let mut last: BTreeMap<&str, u64> = BTreeMap::new();
        for step in steps {
            self.step_in_order(step, &mut last)
                .map_err(|trouble| self.failure_at(step, trouble))?;
        }
        Ok(())
    }

    /// A step behind others: a message that is expected comes behind the one before at its session.
    fn step_in_order(&mut self, step: &'d Step, last: &mut BTreeMap<&'d str, u64>) -> Done {
        let Action::Expect(expected) = &step.action else { return self.step(step) };
        let behind = last.get(expected.at.as_str()).copied().unwrap_or(0);
        let number = self.expect(expected, behind, self.limit(step.within))?;
        last.insert(&expected.at, number);
        Ok(())
    }

    fn failure_at(&self, step: &Step, trouble: Trouble) -> Box<Failure> {
        self.failure(trouble, step.place.to_string(), step.text.clone())
    }

    fn failure(&self, trouble: Trouble, place: String, step: String) -> Box<Failure> {
        let Trouble { expected, found, came } = trouble;
        Box::new(Failure { version: self.version, place, step, expected, found, came })
    }

    /// What can be said of the agent of a session from the beginning.
    fn introduce(&mut self, session: &SessionPlan) {
        let Some(agent) = session.agent else { return };
        let name = &session.name;
        self.vars.set(format!("{name}.agent"), Var::Text(agent.to_string()));
        self.vars.set(format!("{name}.instrument"), Var::Text((agent + 2000).to_string()));
        self.vars.set(format!("{name}.icm"), Var::Number(i64::from(agent) + 5000));
    }

    fn limit(&self, within: Option<f64>) -> Instant {
        let seconds = (within.unwrap_or(USUAL_TIME) * self.patience).clamp(0.001, 86_400.0);
        Instant::now() + Duration::from_secs_f64(seconds)
    }

    fn step(&mut self, step: &'d Step) -> Done {
        let deadline = self.limit(step.within);
        match &step.action {
            Action::Ask { by, message, answer } => {
                self.ask(by, message, answer, deadline).map(|_| ())
            }
            Action::Open { session, message, answer } => {
                let plan = self.dialogue.sessions.iter().find(|plan| plan.name == *session);
                let plan = plan.ok_or_else(|| Trouble::new("a session", "none of that name"))?;
                self.open(plan, message, answer, deadline)
            }
            Action::Send { by, message } => self.send(by, message).map(|_| ()),
            Action::Raw { by, bytes } => {
                self.link(by)?.send(bytes);
                Ok(())
            }
            Action::Expect(expected) => self.expect(expected, 0, deadline).map(|_| ()),
            Action::Never(expected) => self.never(expected),
            // It is played step by step, and holds no other order.
            Action::Order(_) => Ok(()),
            Action::Connect { session } => self.connect(session),
            Action::Close { session } => self.close(session, deadline),
            Action::Drop { session } => {
                if let Some(link) = self.links.remove(session.as_str()) {
                    link.drop_at_once();
                }
                Ok(())
            }
            Action::Closed { session } => self.closed(session, deadline),
            Action::Server(act) => {
                let own = self.own.as_mut().ok_or("the server is not the suite's own".to_string());
                let done = own.and_then(|own| own.act(act));
                done.map_err(|error| Trouble::new("the server does as it is told", error))
            }
            Action::Told { name, patterns } => self.told(name, patterns, deadline),
            Action::Forget { session } => {
                self.barrier(session)?;
                self.link(session)?.unread.clear();
                Ok(())
            }
        }
    }

    fn link(&mut self, session: &str) -> Result<&mut Link, Trouble> {
        self.links.get_mut(session).ok_or_else(|| {
            Trouble::new(format!("a connection of {session}"), "it is not connected")
        })
    }

    fn version_of(&self, session: &str) -> Version {
        let plan = self.dialogue.sessions.iter().find(|plan| plan.name == session);
        plan.and_then(|plan| plan.version).unwrap_or(self.version)
    }

    fn connect(&mut self, session: &'d str) -> Done {
        let plan = self.dialogue.sessions.iter().find(|plan| plan.name == session);
        let address = match plan.is_some_and(|plan| plan.standby) {
            true => self.servers.standby,
            false => Some(self.servers.active),
        };
        let address = address.ok_or_else(|| Trouble::new("a standby server", "none was given"))?;
        let (connector, version) = (&self.servers.connector, self.version_of(session));
        let link = Link::connect(connector, &address.to_string(), version)
            .map_err(|error| Trouble::new("a connection", error.to_string()))?;
        self.links.insert(session, link);
        Ok(())
    }

    fn open(
        &mut self,
        plan: &'d SessionPlan,
        message: &Outgoing,
        answer: &Answer,
        deadline: Instant,
    ) -> Done {
        if self.links.get(plan.name.as_str()).is_none_or(|link| link.gone.is_some()) {
            self.connect(&plan.name)?;
        }
        let mut message = message.clone();
        let version = self.version_of(&plan.name);
        let number = i64::from(version.number());
        message.fields.entry("VersionNumber").or_insert(number.into());
        let conf = self.ask(&plan.name, &message, answer, deadline)?;
        // What names the monitor of the session's device in its events.
        let monitor = read(version, conf.message_type, &conf.body)
            .ok()
            .and_then(|conf| conf.get("MonitorID")?.as_integer());
        if let Some(monitor) = monitor {
            self.vars.set(format!("{}.monitor", plan.name), Var::Number(monitor));
        }
        Ok(())
    }

    fn send(&mut self, by: &str, message: &Outgoing) -> Result<u32, Trouble> {
        let version = self.version_of(by);
        let id = match message.fields.get("InvokeID").and_then(toml::Value::as_integer) {
            Some(own) if message.has_own_invoke_id() => u32::try_from(own).unwrap_or_default(),
            _ => self.link(by)?.next_invoke_id(),
        };
        let bytes = message
            .encode(version, id, &self.vars)
            .map_err(|error| Trouble::new(format!("to send {}", message.def.name), error))?;
        self.link(by)?.send(&bytes);
        Ok(id)
    }

    /// Sends a request and waits for its answer, whatever comes before it.
    fn ask(
        &mut self,
        by: &str,
        message: &Outgoing,
        answer: &Answer,
        deadline: Instant,
    ) -> Result<Received, Trouble> {
        let id = self.send(by, message)?;
        let expected = match answer {
            Answer::Conf { def, patterns } => self.words(def.name, patterns),
            Answer::Refusal { statuses, codes, errors } => refusal_words(statuses, codes, errors),
        };
        let own = message.def.confirmation;
        let is_answer = |received: &Received| {
            let of_request = [FailureConf::DEF.number, ControlFailureConf::DEF.number]
                .contains(&received.message_type)
                || own == Some(received.message_type);
            of_request && received.body.get(..4) == Some(&id.to_be_bytes())
        };
        let link = self.link(by)?;
        let version = link.version;
        loop {
            if let Some(place) = link.unread.iter().position(is_answer) {
                let received = link.unread.remove(place);
                let vars = match answer {
                    Answer::Conf { def, patterns } if received.message_type == def.number => {
                        received.matches(def, version, patterns, &self.vars)
                    }
                    // In words that name the status.
                    Answer::Conf { .. } => refused(&received, version, &[], &[], &[]),
                    Answer::Refusal { statuses, codes, errors } => {
                        refused(&received, version, statuses, codes, errors)
                    }
                };
                return match vars {
                    Ok(noted) => {
                        self.note(noted);
                        Ok(received)
                    }
                    Err(found) => {
                        let came = vec![received.text(version)];
                        Err(Trouble { expected, found, came })
                    }
                };
            }
            if !wait(link, deadline) {
                let found = format!("no answer to {} {id} in time", message.def.name);
                return Err(nothing_came(link, expected, &found));
            }
        }
    }

    fn note(&mut self, noted: Vec<(String, Var)>) {
        for (name, value) in noted {
            self.vars.set(name, value);
        }
    }

    fn words(&self, name: &str, patterns: &Patterns) -> String {
        let fields = patterns.text(&self.vars);
        match fields.is_empty() {
            true => name.to_string(),
            false => format!("{name} with {}", fields.join(", ")),
        }
    }

    fn close(&mut self, session: &str, deadline: Instant) -> Done {
        let request = Outgoing {
            def: CloseReq::DEF,
            fields: [("Status".to_string(), toml::Value::from(0))].into_iter().collect(),
            tags: Vec::new(),
        };
        let answer = Answer::Conf { def: CloseConf::DEF, patterns: Patterns::none() };
        self.ask(session, &request, &answer, deadline)?;
        self.closed(session, deadline)?;
        self.links.remove(session);
        Ok(())
    }

    /// Closes what is open, so that the next dialogue finds nothing of this one.
    fn end(&mut self) {
        let deadline = self.limit(None);
        let sessions: Vec<&str> = self.links.keys().copied().collect();
        for session in sessions {
            let open = self.links.get(session).is_some_and(|link| link.gone.is_none());
            if open {
                // A session that never opened, or a server that fails, closes nothing.
                let _ = self.close(session, deadline);
            }
        }
        for (_, link) in std::mem::take(&mut self.links) {
            link.drop_at_once();
        }
    }
}
