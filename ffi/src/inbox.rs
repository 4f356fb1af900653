//! What waits to be told to a C program: events and the answers to its asynchronous requests.
//!
//! A thread of each client brings the events here from the core's queue, so that whoever serves the
//! callbacks has one place to wait at.

use crate::request::Answer;
use ctisp_core::client::RawEvent;
use ctisp_core::session::ClientEnd;
use ctisp_core::wire::RawMessage;
use ctisp_core::Client;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// How many events wait here at most; more of them wait in the core's queue.
const EVENTS: usize = 1024;

/// A lock that stays usable: the data under it are whole after every statement.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

pub(crate) enum Item {
    Event(RawMessage),
    Answer(Answer),
}

#[derive(Default)]
struct State {
    items: VecDeque<Item>,
    events: usize,
    /// Requests whose callback is still owed.
    owed: usize,
    end: Option<ClientEnd>,
    end_told: bool,
    freed: bool,
}

#[derive(Default)]
pub(crate) struct Inbox {
    state: Mutex<State>,
    arrived: Condvar,
    room: Condvar,
}

/// What came of waiting.
pub(crate) enum Taken {
    /// Something was put into the batch.
    Items,
    /// The last of all.
    End(ClientEnd),
    TimedOut,
    /// The end was told before, or the client is freed.
    Over,
}

impl Inbox {
    /// Starts the thread that brings the events of a client here until its session ends. Without
    /// anyone to hear them, events are dropped, lest they fill the queue.
    pub(crate) fn feed(self: &Arc<Self>, client: Client, heard: bool) -> std::io::Result<()> {
        let inbox = self.clone();
        let bring = move || loop {
            match client.next_raw_event(None) {
                Ok(Some(RawEvent::Message(message))) if heard => inbox.put_event(message),
                Ok(Some(RawEvent::Closed(end))) => return inbox.put_end(end),
                Ok(_) => {}
                Err(_) => return,
            }
        };
        std::thread::Builder::new().name("ctisp-inbox".into()).spawn(bring).map(drop)
    }

    fn put_event(&self, message: RawMessage) {
        let mut state = lock(&self.state);
        while state.events >= EVENTS && !state.freed {
            state = self.room.wait(state).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
        state.events += 1;
        state.items.push_back(Item::Event(message));
        drop(state);
        self.arrived.notify_all();
    }

    fn put_end(&self, end: ClientEnd) {
        lock(&self.state).end = Some(end);
        self.arrived.notify_all();
    }

    /// A callback will be owed; the end of the session is told after it.
    pub(crate) fn owe(&self) {
        lock(&self.state).owed += 1;
    }

    /// It is not: the request could not be sent.
    pub(crate) fn owe_no_more(&self) {
        let mut state = lock(&self.state);
        state.owed = state.owed.saturating_sub(1);
        drop(state);
        self.arrived.notify_all();
    }

    /// The answer to a request whose callback is owed.
    pub(crate) fn put_answer(&self, answer: Answer) {
        let mut state = lock(&self.state);
        state.owed = state.owed.saturating_sub(1);
        state.items.push_back(Item::Answer(answer));
        drop(state);
        self.arrived.notify_all();
    }

    /// Nobody wants anything from here any more.
    pub(crate) fn set_freed(&self) {
        lock(&self.state).freed = true;
        self.arrived.notify_all();
        self.room.notify_all();
    }

    pub(crate) fn freed(&self) -> bool {
        lock(&self.state).freed
    }

    /// Takes all that waits into an empty `batch`; when nothing does, waits until the deadline.
    pub(crate) fn take(&self, batch: &mut VecDeque<Item>, deadline: Option<Instant>) -> Taken {
        let mut state = lock(&self.state);
        loop {
            if state.freed {
                return Taken::Over;
            }
            if !state.items.is_empty() {
                std::mem::swap(&mut state.items, batch);
                state.events = 0;
                drop(state);
                self.room.notify_all();
                return Taken::Items;
            }
            if let Some(end) = state.end.clone().filter(|_| state.owed == 0) {
                let told = std::mem::replace(&mut state.end_told, true);
                return if told { Taken::Over } else { Taken::End(end) };
            }
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            state = match left {
                Some(Duration::ZERO) => return Taken::TimedOut,
                Some(left) => match self.arrived.wait_timeout(state, left) {
                    Ok((state, _)) => state,
                    Err(poisoned) => poisoned.into_inner().0,
                },
                None => self.arrived.wait(state).unwrap_or_else(|p| p.into_inner()),
            };
        }
    }
}
