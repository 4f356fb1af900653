//! What waits to be told to the application: events, and the answers of requests with a callback,
//! in the order in which they came.

mod turn;

use super::{lock, Event};
use crate::session::ClientEnd;
use crate::wire::{RawMessage, Version};
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
pub(super) use turn::{Batch, Turn};

/// What waits in the queue of events; messages are not decoded yet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RawEvent {
    /// A message that answers no request, in the layout of that version.
    Message(Version, RawMessage),
    /// What the client itself tells, [`Event::Closed`] being the last.
    Own(Box<Event>),
}

/// What happens when the application does not read its events as fast as they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overflow {
    /// The connection is not read until there is room: the server's TCP stream waits, nothing is
    /// lost. A server that waits too long ends the session.
    ///
    /// While a request waits for its answer, which may stand in the stream behind events, four
    /// times as many may wait.
    Block,
    /// The oldest event gives way. [`Event::Gap`] stands where events are missing and says how
    /// many. With a capacity of 0 none is kept at all, but
    /// for [`Event::Closed`].
    DropOldest,
    /// The session ends with
    /// [`ClientEndReason::EventsNotRead`](crate::session::ClientEndReason::EventsNotRead). A new one
    /// is begun when half of the queue is free.
    Disconnect,
}

/// An answer on its way to its callback.
pub(super) type Job = Box<dyn FnOnce() + Send>;

pub(super) enum Item {
    Event(RawEvent),
    Answer(Job),
}

impl Item {
    /// Whether it takes one of the places.
    fn counts(&self) -> bool {
        match self {
            Item::Answer(_) => false,
            Item::Event(RawEvent::Message(..)) => true,
            Item::Event(RawEvent::Own(event)) => !matches!(**event, Event::Gap { .. }),
        }
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Item::Event(event) => event.fmt(f),
            Item::Answer(_) => f.write_str("Answer"),
        }
    }
}

#[derive(Debug, Default)]
struct State {
    items: VecDeque<Item>,
    /// Those that count.
    events: usize,
    /// No room was left; so it stays until half of it is free, lest each event be a wake-up.
    full: bool,
    end: Option<ClientEnd>,
    /// Somebody runs callbacks; and which thread, once it has begun.
    turn: bool,
    owner: Option<ThreadId>,
    /// Threads that wait: without any there is nobody to call, which costs a system call.
    waiting: usize,
}

type OnReady = Arc<dyn Fn() + Send + Sync>;

/// The queue. Any thread may take events; answers are run by one thread at a time.
pub(super) struct EventQueue {
    state: Mutex<State>,
    changed: Condvar,
    ended: Condvar,
    capacity: usize,
    overflow: Overflow,
    on_ready: Mutex<Option<OnReady>>,
}

impl fmt::Debug for EventQueue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventQueue").field("state", &self.state).finish_non_exhaustive()
    }
}

/// What came of waiting for one event.
#[derive(Debug)]
pub(super) enum Next {
    /// `resume` tells that there is room again for who was told that there was none.
    Event {
        event: RawEvent,
        resume: bool,
    },
    /// To be run at once: the turn lasts as long as the guard.
    Answer(Item, Turn),
    TimedOut,
    /// The caller is in a callback.
    NotNow,
    /// The end was told before.
    Over,
}

/// What came of waiting for all that is there.
#[derive(Debug)]
pub(super) enum Taken {
    Items { batch: Batch, resume: bool },
    TimedOut,
    Over,
}

impl EventQueue {
    pub fn new(capacity: usize, overflow: Overflow) -> EventQueue {
        let least = usize::from(overflow != Overflow::DropOldest);
        EventQueue {
            state: Mutex::default(),
            changed: Condvar::new(),
            ended: Condvar::new(),
            capacity: capacity.max(least),
            overflow,
            on_ready: Mutex::default(),
        }
    }

    pub fn overflow(&self) -> Overflow {
        self.overflow
    }

    /// Takes in what came, and tells how many more events have a place. When none has, who takes
    /// events out tells when that changes.
    pub fn put(&self, items: &mut Vec<Item>, somebody_waits: bool) -> usize {
        let mut state = lock(&self.state);
        let (was_empty, anything) = (state.items.is_empty(), !items.is_empty());
        for item in items.drain(..) {
            self.put_one(&mut state, item);
        }
        let room = self.room(&mut state, somebody_waits);
        if anything {
            self.call(state, was_empty);
        }
        room
    }

    fn put_one(&self, state: &mut State, item: Item) {
        state.events += usize::from(item.counts());
        state.items.push_back(item);
        if self.overflow == Overflow::DropOldest && state.events > self.capacity {
            // With no capacity nobody wants them.
            if state.drop_oldest() && self.capacity > 0 {
                log::warn!("events are dropped: the application does not read them in time");
            }
        }
    }

    fn room(&self, state: &mut State, somebody_waits: bool) -> usize {
        let limit = match self.overflow {
            Overflow::DropOldest => return usize::MAX,
            Overflow::Block if somebody_waits => self.capacity.saturating_mul(4),
            _ => self.capacity,
        };
        let limit = if state.full { limit.div_ceil(2) } else { limit };
        state.full = state.events >= limit;
        limit.saturating_sub(state.events)
    }

    /// Tells those who wait that something was put in.
    fn call(&self, state: MutexGuard<'_, State>, was_empty: bool) {
        let waiting = state.waiting;
        drop(state);
        match waiting {
            0 => {}
            1 => self.changed.notify_one(),
            // Not each of them can take what is first.
            _ => self.changed.notify_all(),
        }
        if was_empty {
            self.tell_ready();
        }
    }

    fn tell_ready(&self) {
        let on_ready = lock(&self.on_ready).clone();
        if let Some(on_ready) = on_ready {
            on_ready();
        }
    }

    /// From now on that is called when the queue is no longer empty; at once if it is not empty now.
    pub fn set_on_ready(&self, on_ready: OnReady) {
        *lock(&self.on_ready) = Some(on_ready);
        if !lock(&self.state).items.is_empty() {
            self.tell_ready();
        }
    }

    /// The last event; nothing is put in after it.
    pub fn end(&self, end: ClientEnd) {
        let mut state = lock(&self.state);
        let was_empty = state.items.is_empty();
        let closed = Event::Closed { status: end.status, reason: end.reason };
        state.items.push_back(Item::Event(RawEvent::Own(Box::new(closed))));
        state.events += 1;
        state.end = Some(end);
        self.ended.notify_all();
        self.call(state, was_empty);
    }

    pub fn how_it_ended(&self) -> Option<ClientEnd> {
        lock(&self.state).end.clone()
    }

    /// Waits for the end of the session, whatever waits to be read.
    pub fn wait_for_end(&self) {
        let mut state = lock(&self.state);
        while state.end.is_none() {
            state = self.ended.wait(state).unwrap_or_else(|p| p.into_inner());
        }
    }

    /// The next event, or an answer that must be run before it.
    pub fn next(self: &Arc<Self>, deadline: Option<Instant>) -> Next {
        let mut state = lock(&self.state);
        loop {
            if state.is_owner() {
                return Next::NotNow;
            }
            match state.items.front() {
                None if state.end.is_some() => return Next::Over,
                Some(Item::Answer(_)) if !state.turn => {
                    let Some(answer) = state.items.pop_front() else { continue };
                    (state.turn, state.owner) = (true, Some(thread::current().id()));
                    return Next::Answer(answer, Turn(self.clone()));
                }
                Some(Item::Event(_)) => {
                    let Some(Item::Event(event)) = state.pop() else { continue };
                    return Next::Event { event, resume: self.has_room_again(&state) };
                }
                // Empty, or an answer that waits for the thread that runs callbacks.
                _ => {}
            }
            state = match self.wait(state, deadline) {
                Ok(state) => state,
                Err(()) => return Next::TimedOut,
            };
        }
    }

    fn has_room_again(&self, state: &State) -> bool {
        state.full && state.events < self.capacity.div_ceil(2)
    }

    fn wait<'s>(
        &self,
        mut state: MutexGuard<'s, State>,
        deadline: Option<Instant>,
    ) -> Result<MutexGuard<'s, State>, ()> {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) {
            return Err(());
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
        Ok(state)
    }

    /// The right to run callbacks; `None` while somebody has it. It is the thread's that calls
    /// [`Turn::begin`].
    pub fn claim(self: &Arc<Self>) -> Option<Turn> {
        let mut state = lock(&self.state);
        if state.turn {
            return None;
        }
        state.turn = true;
        Some(Turn(self.clone()))
    }
}

/// A time-out beyond what the clock can tell is none.
pub(super) fn deadline(timeout: Option<Duration>) -> Option<Instant> {
    timeout.and_then(|timeout| Instant::now().checked_add(timeout))
}

impl State {
    fn pop(&mut self) -> Option<Item> {
        let item = self.items.pop_front()?;
        self.events -= usize::from(item.counts());
        Some(item)
    }

    fn is_owner(&self) -> bool {
        self.owner.is_some_and(|owner| owner == thread::current().id())
    }

    /// Drops the oldest event and counts it in the gap at its place: one of the server, or else of the
    /// client itself. What stands before it are such notes and answers, which are few. Whether the gap
    /// is a new one.
    fn drop_oldest(&mut self) -> bool {
        let message = |item: &Item| matches!(item, Item::Event(RawEvent::Message(..)));
        let oldest = self.items.iter().position(message);
        let oldest = oldest.or_else(|| self.items.iter().position(Item::counts));
        let Some(place) = oldest else { return false };
        self.events -= 1;
        if let Some(dropped) = place.checked_sub(1).and_then(|before| self.gap_at(before)) {
            *dropped += 1;
            self.items.remove(place);
            return false;
        }
        if let Some(item) = self.items.get_mut(place) {
            *item = Item::Event(RawEvent::Own(Box::new(Event::Gap { dropped: 1 })));
        }
        true
    }

    fn gap_at(&mut self, place: usize) -> Option<&mut u64> {
        match self.items.get_mut(place) {
            Some(Item::Event(RawEvent::Own(event))) => match &mut **event {
                Event::Gap { dropped } => Some(dropped),
                _ => None,
            },
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(capacity: usize, overflow: Overflow) -> Arc<EventQueue> {
        Arc::new(EventQueue::new(capacity, overflow))
    }

    fn event(number: u32) -> Item {
        let message = RawMessage { message_type: number, body: Vec::new() };
        Item::Event(RawEvent::Message(Version::NEWEST, message))
    }

    fn put(queue: &Arc<EventQueue>, item: Item) -> usize {
        queue.put(&mut vec![item], false)
    }

    /// What waits: numbers of messages, gaps as negative counts, 0 for answers.
    fn waiting(queue: &Arc<EventQueue>) -> Vec<i64> {
        let turn = queue.claim().unwrap();
        let Taken::Items { batch, .. } = turn.take(Some(Instant::now())) else { return Vec::new() };
        let number = |item| match item {
            Item::Event(RawEvent::Message(_, message)) => i64::from(message.message_type),
            Item::Event(RawEvent::Own(event)) => match *event {
                Event::Gap { dropped } => -i64::try_from(dropped).unwrap(),
                other => panic!("{other:?}"),
            },
            Item::Answer(_) => 0,
        };
        batch.map(number).collect()
    }

    #[test]
    fn a_full_queue_has_no_room_until_half_of_it_is_free() {
        let queue = queue(4, Overflow::Block);
        let rooms: Vec<usize> = (0..4).map(|_| put(&queue, event(1))).collect();
        assert_eq!(rooms, [3, 2, 1, 0]);
        let resumes: Vec<bool> =
            (0..4).map(|_| matches!(queue.next(None), Next::Event { resume: true, .. })).collect();
        assert_eq!(resumes, [false, false, true, true]);
        assert_eq!(queue.put(&mut Vec::new(), false), 2, "still told as full");
        assert_eq!(queue.put(&mut Vec::new(), false), 4);
    }

    #[test]
    fn a_full_queue_takes_more_while_somebody_waits_for_a_confirmation() {
        let queue = queue(4, Overflow::Block);
        let rooms: Vec<usize> = (0..16).map(|_| queue.put(&mut vec![event(1)], true)).collect();
        assert_eq!(rooms, (0..16).rev().collect::<Vec<_>>(), "but not without limit");
    }

    #[test]
    fn the_oldest_event_gives_way_and_is_counted_where_it_is_missing() {
        let queue = queue(3, Overflow::DropOldest);
        for number in 1..=5 {
            assert_eq!(put(&queue, event(number)), usize::MAX);
        }
        assert_eq!(waiting(&queue), [-2, 3, 4, 5]);
        for number in 1..=2 {
            put(&queue, event(number));
        }
        put(&queue, Item::Answer(Box::new(|| {})));
        for number in 3..=6 {
            put(&queue, event(number));
        }
        assert_eq!(waiting(&queue), [-2, 0, -1, 4, 5, 6], "answers stay in their place");
    }

    #[test]
    fn a_queue_of_no_capacity_counts_only() {
        let queue = queue(0, Overflow::DropOldest);
        for number in 1..=5 {
            put(&queue, event(number));
        }
        assert_eq!(waiting(&queue), [-5]);
    }

    #[test]
    fn what_a_batch_leaves_goes_back_to_its_place() {
        let queue = queue(10, Overflow::Block);
        for number in 1..=3 {
            put(&queue, event(number));
        }
        let turn = queue.claim().unwrap();
        let Taken::Items { mut batch, .. } = turn.take(None) else { panic!() };
        batch.next();
        put(&queue, event(4));
        drop(batch);
        drop(turn);
        assert_eq!(waiting(&queue), [2, 3, 4]);
        assert_eq!(queue.put(&mut Vec::new(), false), 10, "and all of it was counted");
    }

    #[test]
    fn one_at_a_time_runs_callbacks_and_not_inside_of_one() {
        let queue = queue(10, Overflow::Block);
        put(&queue, Item::Answer(Box::new(|| {})));
        let Next::Answer(_, turn) = queue.next(None) else { panic!() };
        assert!(queue.claim().is_none());
        assert!(matches!(queue.next(None), Next::NotNow));
        drop(turn);
        assert!(matches!(queue.next(Some(Instant::now())), Next::TimedOut));
        assert!(queue.claim().is_some());
    }
}
