//! Steps of the clock.

use super::super::embed::StepError;
use super::super::hub::SessionId;
use super::Engine;
use crate::peripheral::Peripheral;
use std::collections::HashSet;
use std::time::{Duration, Instant};

/// Bytes that may wait for a client before a step waits for it.
const BACKLOG: usize = 256 * 1024;
/// How long a step waits for a client that takes nothing at all.
const PATIENCE: Duration = Duration::from_secs(1);

impl<P: Peripheral> Engine<P> {
    /// Events of one moment leave before the next moment comes.
    pub(super) fn step(&mut self, by: Duration) -> Result<(), StepError> {
        let end = self.hub.step_end(by)?;
        let mut deaf = HashSet::new();
        loop {
            let there = self.hub.step(end);
            self.write_all();
            if there {
                return Ok(());
            }
            self.let_read(&mut deaf);
        }
    }

    /// A step makes in a moment what takes hours otherwise: clients that read get the time for it.
    /// Those that do not are `deaf`: they are waited for once, then their queues fill up as ever.
    fn let_read(&mut self, deaf: &mut HashSet<SessionId>) {
        while let Some(id) = self.slow_client(deaf) {
            let latest = Instant::now() + PATIENCE;
            while self.blocked.contains(&id) {
                if Instant::now() >= latest {
                    deaf.insert(id);
                    break;
                }
                let Ok(ready) = self.poller.wait(Some(latest)) else { return };
                let ready = ready.collect();
                self.note(ready);
            }
            self.write_all();
        }
    }

    fn slow_client(&self, deaf: &HashSet<SessionId>) -> Option<SessionId> {
        let waits = |id: &SessionId| {
            let entry = self.hub.sessions.get(id);
            entry.is_some_and(|entry| entry.session.outgoing().len() > BACKLOG)
        };
        self.blocked.iter().copied().find(|id| !deaf.contains(id) && waits(id))
    }
}
