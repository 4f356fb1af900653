//! Taking what waits, by the thread whose turn it is.

use super::{EventQueue, Item, Taken};
use crate::client::lock;
use std::collections::VecDeque;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

/// The right to run callbacks, until it is dropped.
#[derive(Debug)]
pub(in crate::client) struct Turn(pub(super) Arc<EventQueue>);

impl Turn {
    /// Callbacks run on this thread from now on.
    pub fn begin(&self) {
        lock(&self.0.state).owner = Some(thread::current().id());
    }

    /// All that waits, answers and events; waits for the first of them.
    pub fn take(&self, deadline: Option<Instant>) -> Taken {
        let queue = &self.0;
        let mut state = lock(&queue.state);
        loop {
            if !state.items.is_empty() {
                let items = std::mem::take(&mut state.items);
                state.events = 0;
                let resume = queue.has_room_again(&state);
                let batch = Batch { queue: queue.clone(), items };
                return Taken::Items { batch, resume };
            }
            if state.end.is_some() {
                return Taken::Over;
            }
            state = match queue.wait(state, deadline) {
                Ok(state) => state,
                Err(()) => return Taken::TimedOut,
            };
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut state = lock(&self.0.state);
        (state.turn, state.owner) = (false, None);
        let (waiting, left) = (state.waiting, !state.items.is_empty());
        drop(state);
        if waiting > 0 {
            self.0.changed.notify_all();
        }
        // Another loop may have been told that this is not the time.
        if left {
            self.0.tell_ready();
        }
    }
}

/// What was taken out at once. What is not used up goes back to where it was.
#[derive(Debug)]
pub(in crate::client) struct Batch {
    queue: Arc<EventQueue>,
    items: VecDeque<Item>,
}

impl Iterator for Batch {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        self.items.pop_front()
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        if self.items.is_empty() {
            return;
        }
        let mut state = lock(&self.queue.state);
        state.events += self.items.iter().filter(|item| item.counts()).count();
        self.items.append(&mut state.items);
        state.items = std::mem::take(&mut self.items);
    }
}
