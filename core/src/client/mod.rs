//! A live session: one thread serves the connection, any number of threads use it.
//!
//! ```no_run
//! use ctisp::{AgentState, Client, Event, Services};
//!
//! # fn main() -> Result<(), ctisp::Error> {
//! let desk = Client::builder()
//!     .sides("cti-a:42027", "cti-b:43027")
//!     .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
//!     .peripheral_id(5000)
//!     .agent_instrument("3001")
//!     .open()?;
//! desk.login("1001", "1001")?;
//! desk.set_agent_state(AgentState::AVAILABLE)?;
//! for event in desk.events() {
//!     if let Event::CallDelivered(call) = event {
//!         println!("call from {}", call.ani.as_deref().unwrap_or("unknown"));
//!         desk.answer_call(call.connection())?;
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod agent;
mod builder;
mod error;
mod generated {
    pub mod event;
}
mod io;
mod line;
mod queue;
mod requests;
mod ticket;

pub use builder::ClientBuilder;
pub use error::Error;
pub use generated::event::Event;
pub use queue::RawEvent;
pub use ticket::Ticket;

use crate::messages::{Message, OpenConf};
use crate::session::ClientEnd;
use crate::wire::{RawMessage, Version};
use crate::{Services, StatusCode};
use io::Shared;
use queue::Next;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// One of the two servers of a duplex system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The first; the only one of a simplex system.
    A,
    /// The second.
    B,
}

impl std::fmt::Display for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Side::A => "A",
            Side::B => "B",
        })
    }
}

/// A session with a CTI server.
///
/// A handle: clones share the session, from any thread. The session is closed by
/// [`Client::close`] or when the last handle is dropped.
///
/// Events wait in a queue of bounded size until they are read, decoded on the reader's thread. When
/// the queue is full the connection is no longer read, and nothing is lost.
#[derive(Clone, Debug)]
pub struct Client {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    shared: Arc<Shared>,
    side: Side,
    version: Version,
    peripheral_id: Option<u32>,
    instrument: Option<String>,
    open_conf: OpenConf,
    /// AgentID and AgentPassword of the last login: a logout must name them again.
    credentials: Mutex<Option<(String, String)>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        close(&self.shared, StatusCode::NO_ERROR);
    }
}

/// A lock that stays usable: the data under it are whole after every statement, so that a panic
/// elsewhere makes nothing wrong.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn close(shared: &Shared, status: StatusCode) {
    {
        let mut line = lock(&shared.line);
        line.closing = true;
        line.session.close(status, std::time::Instant::now());
        line.flush();
    }
    shared.wake();
    shared.queue.wait_for_end();
}

impl Client {
    /// The settings of a session to be opened.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The protocol version of the session.
    pub fn version(&self) -> Version {
        self.inner.version
    }

    /// The side that the session is with.
    pub fn side(&self) -> Side {
        self.inner.side
    }

    /// What the server granted and told when the session was opened.
    pub fn open_conf(&self) -> &OpenConf {
        &self.inner.open_conf
    }

    /// ServicesGranted: it may be less than what was asked for.
    pub fn services(&self) -> Services {
        self.inner.open_conf.services_granted
    }

    /// The events, each waited for; [`Event::Closed`] is the last one.
    pub fn events(&self) -> Events {
        Events { client: self.clone() }
    }

    /// The next event; `None` when none came in `timeout`.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`Event::Closed`] was given out.
    pub fn next_event(&self, timeout: Duration) -> Result<Option<Event>, Error> {
        let event = self.next_raw_event(Some(timeout))?;
        Ok(event.map(|event| self.decode_event(event)))
    }

    /// The next event as it came, for who decodes it by other means; without `timeout` it is
    /// waited for. `None` when none came in time.
    ///
    /// # Errors
    /// [`Error::Closed`] after [`RawEvent::Closed`] was given out.
    pub fn next_raw_event(&self, timeout: Option<Duration>) -> Result<Option<RawEvent>, Error> {
        match self.inner.shared.queue.next(timeout) {
            Next::Event { event, resume } => {
                if resume {
                    self.inner.shared.wake();
                }
                Ok(Some(event))
            }
            Next::TimedOut => Ok(None),
            Next::Over => Err(Error::Closed),
        }
    }

    /// Decodes what [`Client::next_raw_event`] gave.
    pub fn decode_event(&self, event: RawEvent) -> Event {
        match event {
            RawEvent::Closed(end) => Event::Closed { status: end.status, reason: end.reason },
            RawEvent::Message(RawMessage { message_type, body }) => {
                match Message::decode(self.version(), message_type, &body) {
                    Ok(message) => message.into(),
                    Err(error) => {
                        Event::Unreadable { error, message: RawMessage { message_type, body } }
                    }
                }
            }
        }
    }

    /// How the session ended; `None` while it has not. Events may still wait to be read.
    pub fn end(&self) -> Option<ClientEnd> {
        self.inner.shared.queue.how_it_ended()
    }

    /// Calls `callback` with every event from now on, [`Event::Closed`] being the last one.
    ///
    /// It runs on a thread of its own, never at the same time as another callback of this client.
    /// It may wait for requests and close the session. Events go either here or to
    /// [`Client::events`]; with both each event goes to one of them. When the last handle is
    /// dropped the callback is not called any more.
    ///
    /// # Errors
    /// [`Error::System`] when no thread can be started.
    pub fn on_event(
        &self,
        mut callback: impl FnMut(&Client, Event) + Send + 'static,
    ) -> Result<(), Error> {
        let (shared, weak) = (self.inner.shared.clone(), Arc::downgrade(&self.inner));
        io::spawn("ctisp-events", move || loop {
            let Next::Event { event, resume } = shared.queue.next(None) else { return };
            if resume {
                shared.wake();
            }
            let Some(inner) = weak.upgrade() else { return };
            let client = Client { inner };
            let event = client.decode_event(event);
            let one_at_a_time = lock(&shared.callbacks);
            // One event's panic, told by the panic hook, is not the end of the others.
            let _ = catch_unwind(AssertUnwindSafe(|| callback(&client, event)));
            // Dropping the last handle closes the session, which must not hold up other callbacks.
            drop(one_at_a_time);
        })
    }

    /// Closes the session: CLOSE_REQ, then the end of the connection. It waits for the server's
    /// answer, five seconds at most. Requests under way end with [`Error::Closed`], the events end
    /// with [`Event::Closed`]. It may be called from any thread and from callbacks, and again.
    pub fn close(&self) {
        self.close_with(StatusCode::NO_ERROR);
    }

    /// As [`Client::close`], with the status that CLOSE_REQ tells: E_CTI_CTI_SERVER_OFFLINE or
    /// E_CTI_TIMEOUT where the server gave cause.
    pub fn close_with(&self, status: StatusCode) {
        close(&self.inner.shared, status);
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
        let event = self.client.next_raw_event(None).ok().flatten()?;
        Some(self.client.decode_event(event))
    }
}
