//! Events on their way from the connection to whoever reads them.

use super::lock;
use crate::session::ClientEnd;
use crate::wire::RawMessage;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

/// What waits in the queue of events, not decoded yet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RawEvent {
    /// A message that answers no request.
    Message(RawMessage),
    /// The session has ended; nothing comes after it.
    Closed(ClientEnd),
}

#[derive(Debug, Default)]
struct State {
    events: VecDeque<RawMessage>,
    /// Reading has stopped until there is room again.
    paused: bool,
    end: Option<ClientEnd>,
    end_told: bool,
    /// Threads that wait for an event: without any there is nobody to call, which costs a system
    /// call for each event.
    waiting: usize,
}

/// The queue of events.
///
/// When it is full the connection is no longer read, so that nothing is lost: the server's TCP
/// stream waits. One case is different: somebody waits for a confirmation, which may stand in the
/// stream behind more events. Then the queue may grow to four times its limit.
#[derive(Debug)]
pub(super) struct EventQueue {
    state: Mutex<State>,
    changed: Condvar,
    ended: Condvar,
    limit: usize,
}

/// What came of waiting.
#[derive(Debug)]
pub(super) enum Next {
    /// An event; `resume` tells that the connection is to be read again.
    Event {
        event: RawEvent,
        resume: bool,
    },
    TimedOut,
    /// The end was told before.
    Over,
}

impl EventQueue {
    pub fn new(limit: usize) -> EventQueue {
        let (changed, ended) = (Condvar::new(), Condvar::new());
        EventQueue { state: Mutex::default(), changed, ended, limit: limit.max(1) }
    }

    pub fn push(&self, message: RawMessage) {
        let mut state = lock(&self.state);
        state.events.push_back(message);
        let somebody_waits = state.waiting > 0;
        drop(state);
        if somebody_waits {
            self.changed.notify_one();
        }
    }

    pub fn end(&self, end: ClientEnd) {
        lock(&self.state).end = Some(end);
        self.changed.notify_all();
        self.ended.notify_all();
    }

    pub fn how_it_ended(&self) -> Option<ClientEnd> {
        lock(&self.state).end.clone()
    }

    /// Whether the connection is to be left alone; remembered until there is room.
    pub fn should_pause(&self, somebody_waits: bool) -> bool {
        let mut state = lock(&self.state);
        let limit = if somebody_waits { self.limit.saturating_mul(4) } else { self.limit };
        // Half of it free before reading goes on: not a wake-up for each event.
        let limit = if state.paused { limit.div_ceil(2) } else { limit };
        state.paused = state.events.len() >= limit;
        state.paused
    }

    pub fn next(&self, timeout: Option<Duration>) -> Next {
        // A time-out beyond what the clock can tell is none.
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut state = lock(&self.state);
        loop {
            if let Some(message) = state.events.pop_front() {
                let resume = state.paused && state.events.len() < self.limit.div_ceil(2);
                return Next::Event { event: RawEvent::Message(message), resume };
            }
            if let Some(end) = state.end.clone() {
                if std::mem::replace(&mut state.end_told, true) {
                    return Next::Over;
                }
                return Next::Event { event: RawEvent::Closed(end), resume: false };
            }
            let left = deadline.map(|d| d.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) {
                return Next::TimedOut;
            }
            state.waiting += 1;
            state = match left {
                Some(left) => match self.changed.wait_timeout(state, left) {
                    Ok((state, _)) => state,
                    Err(poisoned) => poisoned.into_inner().0,
                },
                None => self.changed.wait(state).unwrap_or_else(|p| p.into_inner()),
            };
            state.waiting -= 1;
        }
    }

    /// Waits for the end of the session, whatever waits to be read.
    pub fn wait_for_end(&self) -> ClientEnd {
        let mut state = lock(&self.state);
        loop {
            if let Some(end) = &state.end {
                return end.clone();
            }
            state = self.ended.wait(state).unwrap_or_else(|p| p.into_inner());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_queue_pauses_until_half_of_it_is_free() {
        let queue = EventQueue::new(4);
        for _ in 0..4 {
            assert!(!queue.should_pause(false));
            queue.push(RawMessage::default());
        }
        assert!(queue.should_pause(false));
        let resumes: Vec<bool> =
            (0..4).map(|_| matches!(queue.next(None), Next::Event { resume: true, .. })).collect();
        assert_eq!(resumes, [false, false, true, true]);
        assert!(!queue.should_pause(false));
    }

    #[test]
    fn a_full_queue_takes_more_while_somebody_waits_for_a_confirmation() {
        let queue = EventQueue::new(4);
        for _ in 0..16 {
            assert!(!queue.should_pause(true));
            queue.push(RawMessage::default());
        }
        assert!(queue.should_pause(true), "but not without limit");
    }
}
