//! How an application takes what waits for it: as an iterator, by callbacks on a thread of the
//! library, or by callbacks on a thread of its own.

use super::queue::{deadline, Batch, Item, Next, RawEvent, Taken};
use super::{io, Client, Error, Event};
use crate::messages::Message;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// Events, and the answers of requests that have a callback, wait in one queue, in the order in which
/// the server sent them. Whoever reads the queue runs the callbacks of the answers: the thread of
/// [`Client::on_event`], or else the one that is in [`Client::dispatch`], [`Client::next_event`] or
/// the iterator. Two callbacks of a client never run at the same time, and none runs under a lock:
/// they may send requests, wait for answers, close the client and drop it.
impl Client {
    /// The events, each waited for; [`Event::Closed`] is the last one. It ends there, and in a
    /// callback.
    pub fn events(&self) -> Events {
        Events { client: self.clone() }
    }

    /// The next event; `None` when none came in `timeout`. Callbacks of answers that came before it
    /// are run first, on this thread.
    ///
    /// Several threads may do so: each event goes to one of them.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Event::Closed`] was given out, [`Error::NotNow`] in a callback.
    pub fn next_event(&self, timeout: Duration) -> Result<Option<Event>, Error> {
        let event = self.next_raw_event(Some(timeout))?;
        Ok(event.map(decode_event))
    }

    /// The next event as it came, for who decodes it by other means; without `timeout` it is
    /// waited for. `None` when none came in time.
    ///
    /// # Errors
    /// As [`Client::next_event`].
    pub fn next_raw_event(&self, timeout: Option<Duration>) -> Result<Option<RawEvent>, Error> {
        let queue = &self.inner.shared.queue;
        let deadline = deadline(timeout);
        loop {
            match queue.next(deadline) {
                Next::Event { event, resume } => {
                    if resume {
                        self.inner.shared.wake();
                    }
                    return Ok(Some(event));
                }
                Next::Answer(answer, turn) => {
                    run(answer, |_| {});
                    drop(turn);
                }
                Next::TimedOut => return Ok(None),
                Next::NotNow => return Err(Error::NotNow),
                Next::Over => return Err(Error::Closed),
            }
        }
    }

    /// Runs the callbacks that are due, on this thread: `callback` for each event, and those of
    /// answers. Gives how many. It waits for the first at most `timeout`; for programs with a loop of
    /// their own, which [`Client::on_ready`] calls, that is nothing.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Event::Closed`] was given out; [`Error::NotNow`] in a callback, and
    /// while another thread runs callbacks.
    pub fn dispatch(
        &self,
        timeout: Duration,
        mut callback: impl FnMut(&Client, Event),
    ) -> Result<usize, Error> {
        self.dispatch_raw(Some(timeout), |client, event| callback(client, decode_event(event)))
    }

    /// As [`Client::dispatch`], for who decodes events by other means; without `timeout` it waits
    /// until there is one.
    ///
    /// # Errors
    /// As [`Client::dispatch`].
    pub fn dispatch_raw(
        &self,
        timeout: Option<Duration>,
        mut callback: impl FnMut(&Client, RawEvent),
    ) -> Result<usize, Error> {
        let shared = &self.inner.shared;
        let turn = shared.queue.claim().ok_or(Error::NotNow)?;
        turn.begin();
        let batch = match turn.take(deadline(timeout)) {
            Taken::Items { batch, resume } => {
                if resume {
                    shared.wake();
                }
                batch
            }
            Taken::TimedOut => return Ok(0),
            Taken::Over => return Err(Error::Closed),
        };
        let mut count = 0;
        for item in batch {
            run(item, |event| callback(self, event));
            count += 1;
        }
        Ok(count)
    }

    /// Calls `ready` when something waits that did not before: for programs with a loop of their own,
    /// which must then call [`Client::dispatch`] (or take events until there are none) on their own
    /// thread. It is called at once when something waits already, and after a dispatch that left
    /// something.
    ///
    /// It runs on threads of the library, or on one that waits for the answer to a request at that
    /// moment. It must not block and not use the client, only wake the loop: by a byte into a pipe, by
    /// a message. A second one takes the place of the first.
    pub fn on_ready(&self, ready: impl Fn() + Send + Sync + 'static) {
        self.inner.shared.queue.set_on_ready(Arc::new(ready));
    }

    /// Calls `callback` with every event from now on, [`Event::Closed`] being the last one, and runs
    /// the callbacks of answers.
    ///
    /// It runs on a thread of its own, which there is one of. When the last handle is dropped
    /// `callback` is not called any more; answers still get to their callbacks.
    ///
    /// # Errors
    /// [`Error::NotNow`] when there is such a thread, or in a callback; [`Error::System`] when no
    /// thread can be started.
    pub fn on_event(
        &self,
        mut callback: impl FnMut(&Client, Event) + Send + 'static,
    ) -> Result<(), Error> {
        let (shared, weak) = (self.inner.shared.clone(), Arc::downgrade(&self.inner));
        // Here, so that who comes second hears of it.
        let turn = shared.queue.claim().ok_or(Error::NotNow)?;
        io::spawn("ctisp-events", move || {
            turn.begin();
            while let Taken::Items { batch, resume } = turn.take(None) {
                if resume {
                    shared.wake();
                }
                run_batch(batch, &weak, &mut callback);
            }
        })
    }
}

fn run_batch(batch: Batch, weak: &Weak<super::Inner>, callback: &mut impl FnMut(&Client, Event)) {
    for item in batch {
        // One callback's panic, told by the panic hook, is not the end of the others.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            run(item, |event| {
                if let Some(inner) = weak.upgrade() {
                    callback(&Client { inner }, decode_event(event));
                }
            });
        }));
    }
}

fn run(item: Item, on_event: impl FnOnce(RawEvent)) {
    match item {
        Item::Event(event) => on_event(event),
        Item::Answer(answer) => answer(),
    }
}

/// Decodes what [`Client::next_raw_event`] gave.
pub fn decode_event(event: RawEvent) -> Event {
    match event {
        RawEvent::Own(event) => *event,
        RawEvent::Message(version, message) => {
            match Message::decode(version, message.message_type, &message.body) {
                Ok(message) => message.into(),
                Err(error) => {
                    log::warn!("a message that cannot be read: {error}");
                    Event::Unreadable { error, message }
                }
            }
        }
    }
}

/// Iterator over the events of a client, each waited for.
#[derive(Clone, Debug)]
pub struct Events {
    client: Client,
}

impl Iterator for Events {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        self.client.next_raw_event(None).ok().flatten().map(decode_event)
    }
}
