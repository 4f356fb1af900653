//! Requests of any type.

use super::ticket::{Answer, Decode, Shelf, Slot, Ticket};
use super::{lock, setups, Client, Error};
use crate::messages::Message;
use crate::session::{ClientSession, RequestError};
use crate::wire::{Body, DecodeError, RawMessage, Request, Version};
use std::sync::Arc;
use std::time::{Duration, Instant};

fn decode<C: Body>(version: Version, raw: RawMessage) -> Result<C, DecodeError> {
    C::decode(version, &raw.body)
}

/// A request on its way into the session: its InvokeID, and a copy if it is to be remembered.
type Put = Result<(u32, Option<Message>), RequestError>;

fn typed<R: Request>(
    mut request: R,
    timeout: Duration,
) -> impl FnOnce(&mut ClientSession, Instant) -> Put {
    move |session, now| {
        let id = session.request(&mut request, timeout, now)?;
        Ok((id, setups::copy_of(R::DEF, &request, session.version())))
    }
}

fn any(mut request: Message, timeout: Duration) -> impl FnOnce(&mut ClientSession, Instant) -> Put {
    move |session, now| {
        let id = session.request_message(&mut request, timeout, now)?;
        let remembered = request.def().is_some_and(setups::is_remembered);
        Ok((id, remembered.then_some(request)))
    }
}

impl Client {
    /// Sends a request and waits for its confirmation; the InvokeID is set here.
    ///
    /// A confirmation that comes in several messages is given out as one, with the entries of all.
    ///
    /// # Errors
    /// [`Error::Refused`] or [`Error::ControlFailure`] when the server refused it,
    /// [`Error::TimedOut`], [`Error::ConnectionLost`] or [`Error::Closed`] when no answer came,
    /// [`Error::Encode`] when it does not fit the version of the session.
    pub fn request<R: Request>(&self, request: R) -> Result<R::Confirmation, Error> {
        self.request_async(request)?.wait()
    }

    /// As [`Client::request`], with a time-out of its own.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn request_within<R: Request>(
        &self,
        request: R,
        timeout: Duration,
    ) -> Result<R::Confirmation, Error> {
        self.ticket(R::DEF.name, decode::<R::Confirmation>, typed(request, timeout))?.wait()
    }

    /// Sends a request; its confirmation can be waited for later.
    ///
    /// # Errors
    /// [`Error::Closed`] or [`Error::Encode`] when it could not be sent.
    pub fn request_async<R: Request>(&self, request: R) -> Result<Ticket<R::Confirmation>, Error> {
        let timeout = self.inner.shared.request_timeout;
        self.ticket(R::DEF.name, decode::<R::Confirmation>, typed(request, timeout))
    }

    /// Sends a request; `callback` is called once with its outcome, by whoever reads the events (see
    /// [`Client::events`] and [`Client::on_event`]), in the order in which answers and events came.
    /// It may wait for other requests. When the client is dropped and nobody reads its events, it is
    /// dropped too.
    ///
    /// # Errors
    /// As [`Client::request_async`]; the callback is then not called.
    pub fn request_callback<R: Request>(
        &self,
        request: R,
        callback: impl FnOnce(Result<R::Confirmation, Error>) + Send + 'static,
    ) -> Result<(), Error> {
        let timeout = self.inner.shared.request_timeout;
        let answer = move |answer: Answer| {
            callback(answer.and_then(|(version, raw)| Ok(decode(version, raw)?)));
        };
        let slot = Slot::Callback(Box::new(answer));
        self.start(R::DEF.name, slot, typed(request, timeout))
    }

    /// As [`Client::request_callback`], for a request whose type is known only at run time and for who
    /// decodes the confirmation by other means; without `timeout` it is the one of the session.
    ///
    /// # Errors
    /// As [`Client::request_callback`].
    pub fn request_raw_callback(
        &self,
        request: Message,
        timeout: Option<Duration>,
        callback: impl FnOnce(Result<(Version, RawMessage), Error>) + Send + 'static,
    ) -> Result<(), Error> {
        let timeout = timeout.unwrap_or(self.inner.shared.request_timeout);
        let name = request.def().map_or("", |def| def.name);
        let slot = Slot::Callback(Box::new(callback));
        self.start(name, slot, any(request, timeout))
    }

    /// As [`Client::request`], for a request whose type is known only at run time.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn request_message(&self, request: Message) -> Result<Message, Error> {
        self.request_message_async(request)?.wait()
    }

    /// As [`Client::request_async`], for a request whose type is known only at run time.
    ///
    /// # Errors
    /// As [`Client::request_async`].
    pub fn request_message_async(&self, request: Message) -> Result<Ticket<Message>, Error> {
        let timeout = self.inner.shared.request_timeout;
        let name = request.def().map_or("", |def| def.name);
        let read: Decode<Message> =
            |version, raw| Message::decode(version, raw.message_type, &raw.body);
        self.ticket(name, read, any(request, timeout))
    }

    /// As [`Client::request_message_async`], for who decodes the confirmation by other means;
    /// without `timeout` it is the one of the session.
    ///
    /// # Errors
    /// As [`Client::request_async`].
    pub fn request_raw_async(
        &self,
        request: Message,
        timeout: Option<Duration>,
    ) -> Result<Ticket<(Version, RawMessage)>, Error> {
        let timeout = timeout.unwrap_or(self.inner.shared.request_timeout);
        let name = request.def().map_or("", |def| def.name);
        let read: Decode<(Version, RawMessage)> = |version, raw| Ok((version, raw));
        self.ticket(name, read, any(request, timeout))
    }

    /// Sends a message that nothing confirms: CONFIG_REQUEST_EVENT, an indication, the answer to a
    /// request of the server.
    ///
    /// # Errors
    /// [`Error::Closed`] or [`Error::Encode`] when it could not be sent.
    pub fn send(&self, message: &Message) -> Result<(), Error> {
        let shared = &self.inner.shared;
        let mut state = lock(&shared.state);
        let closing = state.closing;
        state.active_line()?.session.send(message, Instant::now()).map_err(not_sent(closing))?;
        shared.send(&mut state);
        Ok(())
    }

    fn ticket<T>(
        &self,
        name: &'static str,
        decode: Decode<T>,
        put: impl FnOnce(&mut ClientSession, Instant) -> Put,
    ) -> Result<Ticket<T>, Error> {
        let shelf = Arc::<Shelf>::default();
        self.start(name, Slot::Ticket(shelf.clone()), put)?;
        Ok(Ticket { shared: self.inner.shared.clone(), shelf, decode })
    }

    fn start(
        &self,
        name: &'static str,
        slot: Slot,
        put: impl FnOnce(&mut ClientSession, Instant) -> Put,
    ) -> Result<(), Error> {
        let shared = &self.inner.shared;
        let mut state = lock(&shared.state);
        let closing = state.closing;
        let line = state.active_line()?;
        let (id, copy) = put(&mut line.session, Instant::now()).map_err(not_sent(closing))?;
        line.expect(id, name, slot, copy);
        shared.send(&mut state);
        Ok(())
    }
}

fn not_sent(closing: bool) -> impl FnOnce(RequestError) -> Error {
    move |error| match error {
        RequestError::NotOpen if !closing => Error::ConnectionLost,
        error => error.into(),
    }
}
