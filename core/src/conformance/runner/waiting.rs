//! What a step waits for, and what it finds in its place.

use super::{Done, Runner, Trouble};
use crate::conformance::dialogue::Expected;
use crate::conformance::link::{Gone, Link, Received};
use crate::conformance::own_server::OwnServer;
use crate::conformance::pattern::Patterns;
use crate::conformance::told::told_as;
use crate::messages::{HeartbeatConf, HeartbeatReq};
use crate::wire::{Body, Version};
use std::time::{Duration, Instant};

/// Messages that a failure shows.
const SHOWN: usize = 6;
/// How often it is looked whether a server of the suite's own has told something.
const LOOK: Duration = Duration::from_millis(5);

impl Runner<'_> {
    /// Waits for a message behind that one; gives its number.
    pub(super) fn expect(
        &mut self,
        expected: &Expected,
        behind: u64,
        deadline: Instant,
    ) -> Result<u64, Trouble> {
        let Expected { at, def, patterns } = expected;
        let words = format!("{} at {at}", self.words(def.name, patterns));
        let vars = self.vars.clone();
        let link = self.link(at)?;
        let mut closest = None;
        let mut seen = 0;
        loop {
            for place in seen..link.unread.len() {
                let received = &link.unread[place];
                match received.matches(def, link.version, patterns, &vars) {
                    Ok(_) if received.number <= behind => {
                        closest = Some("it came, but before the message it must follow".into());
                    }
                    Ok(noted) => {
                        let number = received.number;
                        link.unread.remove(place);
                        self.note(noted);
                        return Ok(number);
                    }
                    Err(found) if received.message_type == def.number => closest = Some(found),
                    Err(_) => {}
                }
            }
            seen = link.unread.len();
            if !wait(link, deadline) {
                let found = match closest {
                    Some(other) => format!("{other}; no other {} came in time", def.name),
                    None => format!("no {} in time", def.name),
                };
                return Err(nothing_came(link, words, &found));
            }
        }
    }

    /// Waits until the own server has told that.
    pub(super) fn told(&mut self, name: &str, patterns: &Patterns, deadline: Instant) -> Done {
        let version = Version::NEWEST;
        loop {
            let mut told = self.own.as_ref().map(OwnServer::told).unwrap_or_default();
            told.retain(|one| !self.told.contains(&(one.name, one.number)));
            let mut found = format!("the server told no {name}");
            for one in told.iter().filter(|one| one.name == name) {
                match told_as(name)
                    .and_then(|def| one.message.matches(def, version, patterns, &self.vars))
                {
                    Ok(noted) => {
                        self.told.insert((one.name, one.number));
                        self.note(noted);
                        return Ok(());
                    }
                    Err(other) => found = other,
                }
            }
            if Instant::now() >= deadline {
                let expected = format!("the server tells {}", self.words(name, patterns));
                let shown = told.iter().rev().take(SHOWN).rev();
                let came = shown.map(|one| format!("{} {}", one.name, one.message.text(version)));
                let came = came.collect();
                return Err(Trouble { came, ..Trouble::new(expected, found) });
            }
            std::thread::sleep(LOOK);
        }
    }

    pub(super) fn never(&mut self, expected: &Expected) -> Done {
        let Expected { at, def, patterns } = expected;
        self.barrier(at)?;
        let words = format!("no {} at {at}", self.words(def.name, patterns));
        let vars = self.vars.clone();
        let link = self.link(at)?;
        let version = link.version;
        let matches =
            |received: &&Received| received.matches(def, version, patterns, &vars).is_ok();
        match link.unread.iter().find(matches) {
            None => Ok(()),
            Some(received) => {
                let came = vec![received.text(version)];
                Err(Trouble { expected: words, found: "it came".into(), came })
            }
        }
    }

    /// A question and its answer: what the server has sent before has come then.
    pub(super) fn barrier(&mut self, session: &str) -> Done {
        let deadline = self.limit(None);
        let link = self.link(session)?;
        let request = HeartbeatReq { invoke_id: link.next_invoke_id() };
        let mut bytes = Vec::new();
        // It fits every version.
        let _ = request.encode(link.version, &mut bytes);
        link.send(&bytes);
        let expected = format!("HEARTBEAT_CONF at {session}, to know that all has come");
        loop {
            let is_answer = |received: &Received| {
                received.message_type == HeartbeatConf::DEF.number
                    && received.body.get(..4) == Some(&request.invoke_id.to_be_bytes())
            };
            if let Some(place) = link.unread.iter().position(is_answer) {
                link.unread.remove(place);
                return Ok(());
            }
            if !wait(link, deadline) {
                return Err(nothing_came(link, expected, "no HEARTBEAT_CONF in time"));
            }
        }
    }

    /// The server ends the connection; what it says before that can still be expected.
    pub(super) fn closed(&mut self, session: &str, deadline: Instant) -> Done {
        let link = self.link(session)?;
        while wait(link, deadline) {}
        match &link.gone {
            Some(Gone::Closed) => Ok(()),
            _ => {
                let expected = format!("the server ends the connection of {session}");
                Err(nothing_came(link, expected, "it goes on"))
            }
        }
    }

    pub(super) fn nothing_left(&mut self, session: &str) -> Done {
        self.barrier(session)?;
        let link = self.link(session)?;
        match link.unread.first() {
            None => Ok(()),
            Some(first) => {
                let expected = format!("nothing else at {session}");
                let found = format!("{} came too", first.name());
                Err(Trouble { came: shown(link), ..Trouble::new(expected, found) })
            }
        }
    }
}

/// Waits for more; false when nothing came in time, or never will.
pub(super) fn wait(link: &mut Link, deadline: Instant) -> bool {
    loop {
        if link.receive(deadline) {
            return true;
        }
        if link.gone.is_some() || Instant::now() >= deadline {
            return false;
        }
    }
}

pub(super) fn nothing_came(link: &Link, expected: impl Into<String>, found: &str) -> Trouble {
    let end = match &link.gone {
        None => String::new(),
        Some(Gone::Closed) => "; the server has ended the connection".to_string(),
        Some(Gone::Nonsense(text)) => format!("; the server sent what cannot be read: {text}"),
    };
    Trouble { came: shown(link), ..Trouble::new(expected, format!("{found}{end}")) }
}

/// The last messages that nobody expected.
fn shown(link: &Link) -> Vec<String> {
    let from = link.unread.len().saturating_sub(SHOWN);
    link.unread[from..].iter().map(|received| received.text(link.version)).collect()
}
