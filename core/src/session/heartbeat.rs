//! The client's heartbeats.

use super::after;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// So many heartbeats in a row without confirmation mean that the session is dead.
const LIMIT: usize = 3;

/// When to send a heartbeat, and when to give up.
#[derive(Debug)]
pub(super) struct Heartbeats {
    interval: Option<Duration>,
    last_sent: Instant,
    last_beat: Instant,
    unconfirmed: VecDeque<u32>,
    paused: bool,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    Nothing,
    Beat,
    Dead,
}

impl Heartbeats {
    pub fn new(interval: Option<Duration>, now: Instant) -> Heartbeats {
        let unconfirmed = VecDeque::new();
        Heartbeats { interval, last_sent: now, last_beat: now, unconfirmed, paused: false }
    }

    /// A message of any kind went out.
    pub fn message_sent(&mut self, now: Instant) {
        self.last_sent = now;
    }

    /// A heartbeat went out.
    pub fn beat_sent(&mut self, id: u32, now: Instant) {
        if self.unconfirmed.len() == LIMIT {
            self.unconfirmed.pop_front();
        }
        self.unconfirmed.push_back(id);
        self.last_beat = now;
        self.last_sent = now;
    }

    /// A confirmation shows that the server lives: the heartbeats before it need none any more.
    pub fn confirmed(&mut self, id: u32) {
        if let Some(place) = self.unconfirmed.iter().position(|x| *x == id) {
            self.unconfirmed.drain(..=place);
        }
    }

    pub fn is_waiting(&self, id: u32) -> bool {
        self.unconfirmed.contains(&id)
    }

    /// While nothing is read no confirmation can be seen, so that its absence proves nothing.
    pub fn pause(&mut self, paused: bool, now: Instant) {
        if self.paused && !paused {
            self.last_beat = now;
        }
        self.paused = paused;
    }

    fn gives_up_next(&self) -> bool {
        self.unconfirmed.len() >= LIMIT && !self.paused
    }

    pub fn deadline(&self) -> Option<Instant> {
        let from = if self.gives_up_next() { self.last_beat } else { self.last_sent };
        self.interval.map(|interval| after(from, interval))
    }

    pub fn due(&self, now: Instant) -> Due {
        match self.deadline() {
            Some(deadline) if deadline <= now && self.gives_up_next() => Due::Dead,
            Some(deadline) if deadline <= now => Due::Beat,
            _ => Due::Nothing,
        }
    }
}
