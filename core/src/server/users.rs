//! ClientID and ClientPassword: who may open a session.
//!
//! To check a password hash takes tens of milliseconds, on purpose. That is done on a thread of its
//! own, one check at a time, so that no session waits for it. Who waits is served in turns of
//! addresses, so that a flood from one of them delays only itself; there are never more waiting than
//! connections. A pair that was found right is known again by a quick keyed hash: after a failure
//! all clients come back at once, and must not queue for the slow check.

use super::hub::{Hub, SessionId};
use super::services;
use crate::messages::OpenReq;
use crate::password::{self, Seal};
use crate::peripheral::Peripheral;
use crate::StatusCode;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::io;
use std::net::IpAddr;
use std::sync::mpsc::{sync_channel, SyncSender};
use std::sync::Arc;

/// An OPEN_REQ whose password is to be checked.
#[derive(Debug)]
pub struct Applicant {
    pub session: SessionId,
    pub request: Box<OpenReq>,
}

impl Applicant {
    fn client_id(&self) -> &str {
        self.request.client_id.as_deref().unwrap_or_default()
    }

    /// ClientPassword; some clients send a final NUL with it.
    fn password(&self) -> &[u8] {
        let password = self.request.client_password.as_deref().unwrap_or_default();
        let end = password.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        password.get(..end).unwrap_or_default()
    }
}

struct Check {
    applicant: Applicant,
    hash: Arc<str>,
    /// Whether the client is known at all; the check is made all the same, so that the time it takes
    /// tells nobody.
    known: bool,
}

/// The clients that may come in, and those that wait to be let in.
pub struct Users {
    hashes: BTreeMap<String, Arc<str>>,
    seal: Seal,
    /// By ClientID, of pairs that were found right.
    seals: HashMap<String, [u8; 32]>,
    waiting: Turns,
    checking: bool,
    checks: SyncSender<Check>,
}

/// Whether a client may come in.
pub enum Admission {
    Granted,
    /// It is told later.
    Pending,
}

impl Users {
    /// With the hashes by ClientID; what was found out is given to `tell`, from another thread.
    ///
    /// # Errors
    /// When the system has no threads left.
    pub fn new(
        hashes: BTreeMap<String, Arc<str>>,
        tell: impl Fn(Applicant, bool) + Send + 'static,
    ) -> io::Result<Users> {
        let (checks, due) = sync_channel::<Check>(1);
        std::thread::Builder::new().name("ctisp-passwords".into()).spawn(move || {
            // It ends with the server, which drops the other end.
            while let Ok(Check { applicant, hash, known }) = due.recv() {
                let right = password::fits(&hash, applicant.password()) && known;
                tell(applicant, right);
            }
        })?;
        let (seal, seals) = (Seal::new(), HashMap::new());
        Ok(Users { hashes, seal, seals, waiting: Turns::default(), checking: false, checks })
    }

    fn admit(&mut self, from: IpAddr, session: SessionId, request: &OpenReq) -> Admission {
        let applicant = Applicant { session, request: Box::new(request.clone()) };
        let (id, password) = (applicant.client_id(), applicant.password());
        if self.seals.get(id).is_some_and(|kept| self.seal.fits(kept, id, password)) {
            return Admission::Granted;
        }
        self.waiting.add(from, applicant);
        self.check_next();
        Admission::Pending
    }

    fn check_next(&mut self) {
        if self.checking {
            return;
        }
        let Some(applicant) = self.waiting.next() else { return };
        let own = self.hashes.get(applicant.client_id());
        let Some(hash) = own.or(self.hashes.values().next()).cloned() else { return };
        let known = own.is_some();
        // One check at a time: there is always room for it.
        self.checking = self.checks.try_send(Check { applicant, hash, known }).is_ok();
    }

    fn checked(&mut self, applicant: &Applicant, right: bool) {
        self.checking = false;
        if right {
            let id = applicant.client_id();
            self.seals.insert(id.to_string(), self.seal.of(id, applicant.password()));
        }
        self.check_next();
    }
}

impl<P: Peripheral> Hub<P> {
    /// Whether OPEN_REQ names a client that may come in; all may where no users are configured.
    pub fn admit(&mut self, id: SessionId, request: &OpenReq) -> Admission {
        let from = self.sessions.get(&id).map(|entry| entry.address.ip());
        match (&mut self.users, from) {
            (Some(users), Some(from)) => users.admit(from, id, request),
            _ => Admission::Granted,
        }
    }

    /// A password was checked.
    pub fn password_checked(&mut self, applicant: &Applicant, right: bool) {
        if let Some(users) = &mut self.users {
            users.checked(applicant, right);
        }
        let id = applicant.session;
        // The client may have gone away meanwhile.
        if !self.sessions.get(&id).is_some_and(|entry| entry.session.is_opening()) {
            return;
        }
        if right {
            services::open(self, id, &applicant.request, self.now);
        } else {
            self.refuse(id, StatusCode::INVALID_PASSWORD);
        }
        self.deliver_events();
        self.dirty.insert(id);
        self.reschedule(id);
    }

    /// A connection is gone: its password need not be checked.
    pub fn forget_applicant(&mut self, id: SessionId, from: IpAddr) {
        if let Some(users) = &mut self.users {
            users.waiting.remove(from, id);
        }
    }
}

/// Who waits, by address: one of each address in turn.
#[derive(Debug, Default)]
struct Turns {
    waiting: HashMap<IpAddr, VecDeque<Applicant>>,
    turns: VecDeque<IpAddr>,
}

impl Turns {
    fn add(&mut self, from: IpAddr, applicant: Applicant) {
        let waiting = self.waiting.entry(from).or_default();
        if waiting.is_empty() {
            self.turns.push_back(from);
        }
        waiting.push_back(applicant);
    }

    fn next(&mut self) -> Option<Applicant> {
        let from = self.turns.pop_front()?;
        let waiting = self.waiting.get_mut(&from)?;
        let next = waiting.pop_front();
        if waiting.is_empty() {
            self.waiting.remove(&from);
        } else {
            self.turns.push_back(from);
        }
        next
    }

    fn remove(&mut self, from: IpAddr, session: SessionId) {
        let Some(waiting) = self.waiting.get_mut(&from) else { return };
        waiting.retain(|applicant| applicant.session != session);
        if waiting.is_empty() {
            self.waiting.remove(&from);
            self.turns.retain(|address| *address != from);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applicant(session: SessionId) -> Applicant {
        Applicant { session, request: Box::default() }
    }

    #[test]
    fn a_flood_from_one_address_does_not_delay_another_one() {
        let (flood, other) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into());
        let mut turns = Turns::default();
        for session in 1..=1000 {
            turns.add(flood, applicant(session));
        }
        turns.add(other, applicant(2000));
        turns.remove(flood, 2);
        let order: Vec<_> = std::iter::from_fn(|| turns.next()).map(|a| a.session).collect();
        assert_eq!(order[..4], [1, 2000, 3, 4]);
        assert_eq!(order.len(), 1000);
        assert!(turns.waiting.is_empty() && turns.turns.is_empty());
    }

    #[test]
    fn nobody_is_left_of_an_address_whose_connections_are_gone() {
        let from = [192, 0, 2, 1].into();
        let mut turns = Turns::default();
        turns.add(from, applicant(1));
        turns.remove(from, 1);
        assert!(turns.next().is_none());
        turns.add(from, applicant(2));
        assert_eq!(turns.next().map(|a| a.session), Some(2));
    }

    #[test]
    fn a_password_ends_before_its_final_nuls() {
        let password = |bytes: &[u8]| {
            let client_password = Some(bytes.to_vec());
            let request = Box::new(OpenReq { client_password, ..OpenReq::default() });
            Applicant { session: 1, request }.password().to_vec()
        };
        assert_eq!(password(b"a\0b\0\0"), b"a\0b");
        assert_eq!(password(b"\0"), b"");
    }
}
