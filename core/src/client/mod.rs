//! A live session: one thread serves the connections, any number of threads use it.
//!
//! A client survives its server. When the session is lost it opens another one, on the same side or on
//! the other, by the guide's reconnect schedule, and sets up again there what was set up:
//! [`Event::ConnectionLost`], [`Event::OpenFailed`], [`Event::Reconnected`] and
//! [`Event::Resynchronised`] tell of it. With [`Services::ACTIVE_STANDBY`] it has sessions on both
//! sides, and [`Event::Switched`] tells that the other one is used. Meanwhile requests fail at once
//! with [`Error::ConnectionLost`].
//!
//! What a client does about its sessions it tells the `log` crate, and whatever logger is set there.
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
mod driver;
mod error;
mod failures;
mod generated {
    pub mod event;
}
mod io;
mod line;
mod opening;
mod queue;
mod reading;
mod requests;
mod resynchronised;
mod setups;
mod ticket;

pub use builder::ClientBuilder;
pub use error::Error;
pub use generated::event::Event;
pub use queue::{Overflow, RawEvent};
pub use reading::{decode_event, Events};
pub use resynchronised::{NotRestored, Resynchronised};
pub use ticket::Ticket;

use crate::messages::OpenConf;
pub use crate::session::Side;

use crate::session::ClientEnd;
use crate::wire::Version;
use crate::{Services, StatusCode};
use io::Shared;
use std::sync::{Arc, Mutex, MutexGuard};

/// A session with a CTI server.
///
/// A handle: clones share the session, from any thread. The session is closed by
/// [`Client::close`] or when the last handle is dropped.
///
/// Events wait in a queue of bounded size until they are read, decoded on the reader's thread.
/// [`Overflow`] says what happens when it is full.
#[derive(Clone, Debug)]
pub struct Client {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    shared: Arc<Shared>,
    peripheral_id: Option<u32>,
    /// AgentInstrument that the user named.
    instrument: Option<String>,
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
    lock(&shared.state).close(status);
    shared.wake();
    shared.queue.wait_for_end();
}

impl Client {
    /// The settings of a session to be opened.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The protocol version of the session; without a session, that of the last one, or what is asked
    /// for.
    pub fn version(&self) -> Version {
        lock(&self.inner.shared.state).version
    }

    /// The side that the session is with; without a session, that of the last one.
    pub fn side(&self) -> Side {
        lock(&self.inner.shared.state).side
    }

    /// What the server granted and told when the session was opened; without a session, when the
    /// last one was.
    pub fn open_conf(&self) -> OpenConf {
        lock(&self.inner.shared.state).open_conf.clone()
    }

    /// ServicesGranted: it may be less than what was asked for.
    pub fn services(&self) -> Services {
        lock(&self.inner.shared.state).open_conf.services_granted
    }

    /// PeripheralID of OPEN_REQ.
    pub fn peripheral_id(&self) -> Option<u32> {
        self.inner.peripheral_id
    }

    /// AgentInstrument of OPEN_REQ, or else what the server told when the session was opened.
    pub fn agent_instrument(&self) -> Option<String> {
        let named = self.inner.instrument.clone();
        named.or_else(|| lock(&self.inner.shared.state).open_conf.agent_instrument.clone())
    }

    /// How the client ended; `None` while it has not, be there a session or not. Events may still wait
    /// to be read.
    pub fn end(&self) -> Option<ClientEnd> {
        self.inner.shared.queue.how_it_ended()
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
