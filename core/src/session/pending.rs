//! Requests that wait for their confirmation.

use super::after;
use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

/// One request.
#[derive(Debug)]
pub(super) struct Waiting {
    /// The type of its confirmation, if one type confirms it.
    pub confirmation: Option<u32>,
    pub timeout: Duration,
    deadline: Instant,
}

/// The table of requests, by InvokeID.
#[derive(Debug)]
pub(super) struct Pending {
    by_id: HashMap<u32, Waiting>,
    by_deadline: BTreeSet<(Instant, u32)>,
    next_id: u32,
}

impl Pending {
    pub fn new(first_id: u32) -> Pending {
        Pending { by_id: HashMap::new(), by_deadline: BTreeSet::new(), next_id: first_id }
    }

    /// An InvokeID that no pending request has, nor `taken` ones.
    pub fn new_id(&mut self, taken: impl Fn(u32) -> bool) -> u32 {
        loop {
            let id = self.next_id;
            self.next_id = id.wrapping_add(1);
            if !self.by_id.contains_key(&id) && !taken(id) {
                return id;
            }
        }
    }

    pub fn add(&mut self, id: u32, confirmation: Option<u32>, now: Instant, timeout: Duration) {
        let deadline = after(now, timeout);
        self.by_deadline.insert((deadline, id));
        self.by_id.insert(id, Waiting { confirmation, timeout, deadline });
    }

    pub fn get(&self, id: u32) -> Option<&Waiting> {
        self.by_id.get(&id)
    }

    pub fn remove(&mut self, id: u32) -> bool {
        let Some(waiting) = self.by_id.remove(&id) else { return false };
        self.by_deadline.remove(&(waiting.deadline, id))
    }

    /// Part of the answer is here: the rest gets the whole time again.
    pub fn renew(&mut self, id: u32, now: Instant) {
        let Some(waiting) = self.by_id.get_mut(&id) else { return };
        self.by_deadline.remove(&(waiting.deadline, id));
        waiting.deadline = after(now, waiting.timeout);
        self.by_deadline.insert((waiting.deadline, id));
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.by_deadline.first().map(|(deadline, _)| *deadline)
    }

    /// Takes out one request whose time is over.
    pub fn overdue(&mut self, now: Instant) -> Option<u32> {
        let (_, id) = *self.by_deadline.first().filter(|(deadline, _)| *deadline <= now)?;
        self.remove(id);
        Some(id)
    }

    /// Takes out all, the one with the nearest deadline first.
    pub fn take_all(&mut self) -> impl Iterator<Item = u32> {
        self.by_id.clear();
        std::mem::take(&mut self.by_deadline).into_iter().map(|(_, id)| id)
    }

    pub fn len(&self) -> usize {
        self.by_id.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_still_pending_are_left_out_when_the_counter_comes_round_again() {
        let (now, timeout) = (Instant::now(), Duration::from_secs(1));
        let mut pending = Pending::new(u32::MAX);
        pending.add(0, None, now, timeout);
        pending.add(1, None, now, timeout);
        assert_eq!(pending.new_id(|_| false), u32::MAX);
        assert_eq!(pending.new_id(|id| id == 2), 3);
    }

    #[test]
    fn the_nearest_deadline_comes_first() {
        let now = Instant::now();
        let mut pending = Pending::new(1);
        for (id, seconds) in [(1, 3), (2, 1), (3, 2)] {
            pending.add(id, None, now, Duration::from_secs(seconds));
        }
        assert_eq!(pending.deadline(), Some(now + Duration::from_secs(1)));
        pending.renew(2, now + Duration::from_secs(4));
        assert_eq!(pending.overdue(now + Duration::from_secs(2)), Some(3));
        assert_eq!(pending.overdue(now + Duration::from_secs(2)), None);
        assert!(pending.remove(1) && !pending.remove(1));
        assert_eq!(pending.deadline(), Some(now + Duration::from_secs(5)));
    }
}
