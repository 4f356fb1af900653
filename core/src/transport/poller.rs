//! Waiting for connections, deadlines and other threads.

use mio::event::Source;
use mio::{Events, Interest, Poll, Token, Waker};
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longer sleeps are cut to this: systems count milliseconds in 32 bits.
const LONGEST_SLEEP: Duration = Duration::from_secs(20 * 24 * 3600);
/// The waker's own token; connections have others.
const WAKER: Token = Token(usize::MAX);

/// Sleeps until a connection is ready, a deadline is there, or another thread calls.
///
/// Readiness is told once (edge-triggered): who is told must read or write until
/// [`Taken::Blocked`](super::Taken::Blocked), or remember that there is more.
#[derive(Debug)]
pub struct Poller {
    poll: Poll,
    events: Events,
    waker: Arc<Waker>,
}

impl Poller {
    /// A loop that waits for nothing yet.
    ///
    /// # Errors
    /// When the system has no file descriptors left.
    pub fn new() -> io::Result<Poller> {
        let poll = Poll::new()?;
        let waker = Arc::new(Waker::new(poll.registry(), WAKER)?);
        Ok(Poller { poll, events: Events::with_capacity(256), waker })
    }

    /// Ends the sleep of [`Poller::wait`] from any thread.
    pub fn waker(&self) -> Arc<Waker> {
        self.waker.clone()
    }

    /// Waits for that connection too, whose readiness comes with `token`.
    ///
    /// # Errors
    /// When the system refuses it.
    ///
    /// # Panics
    /// When `token` is `usize::MAX`, which is the waker's.
    pub fn add(&self, source: &mut impl Source, token: Token) -> io::Result<()> {
        assert_ne!(token, WAKER, "the waker's token");
        self.poll.registry().register(source, token, Interest::READABLE | Interest::WRITABLE)
    }

    /// Waits for new connections on a listener.
    ///
    /// # Errors
    /// When the system refuses it.
    ///
    /// # Panics
    /// When `token` is `usize::MAX`, which is the waker's.
    pub fn add_listener(&self, source: &mut impl Source, token: Token) -> io::Result<()> {
        assert_ne!(token, WAKER, "the waker's token");
        self.poll.registry().register(source, token, Interest::READABLE)
    }

    /// Waits no longer for it.
    ///
    /// # Errors
    /// When it was not added.
    pub fn remove(&self, source: &mut impl Source) -> io::Result<()> {
        self.poll.registry().deregister(source)
    }

    /// Sleeps until something is ready or `deadline` is there; `None` sleeps as long as it takes.
    /// Gives the tokens that are ready; a call of the waker ends the sleep without one.
    ///
    /// # Errors
    /// When the system cannot wait; being interrupted by a signal is no error.
    pub fn wait(
        &mut self,
        deadline: Option<Instant>,
    ) -> io::Result<impl Iterator<Item = Token> + '_> {
        let timeout = deadline
            .map(|deadline| deadline.saturating_duration_since(Instant::now()).min(LONGEST_SLEEP));
        match self.poll.poll(&mut self.events, timeout) {
            // The caller looks at the time and comes back.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => self.events.clear(),
            other => other?,
        }
        Ok(self.events.iter().map(|event| event.token()).filter(|token| *token != WAKER))
    }
}
