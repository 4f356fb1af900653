//! Who serves a client's callbacks, and how: one thread at a time, which may be the library's own.

use crate::boundary::{guard, guard_value, Failure};
use crate::client::{client_of, ctisp_client, lock, UserData};
use crate::error::{ctisp_error, ctisp_result};
use crate::event::EventStore;
use crate::model::ctisp_model;
use crate::own_event::OwnEvent;
use crate::request::RequestCallback;
use crate::signal::Signal;
use ctisp_core::client::RawEvent;
use ctisp_core::model::Change;
use ctisp_core::session::ClientEndReason;
use ctisp_core::wire::{Frame, RawMessage};
use ctisp_core::{Error, Event, Message, Version};
use std::collections::VecDeque;
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// What a client needs for its callbacks.
pub(crate) struct Serving {
    /// Raised while something waits to be told.
    signal: Arc<Signal>,
    /// The thread that serves the callbacks, while there is one.
    server: Mutex<Option<ThreadId>>,
    left: Condvar,
    freed: AtomicBool,
    /// Somebody wants the server to return.
    stop: AtomicBool,
    /// CTISP_CLOSED has been told.
    over: AtomicBool,
    /// What was taken out of the queue when it was to stop; it is told first the next time.
    owed: Mutex<VecDeque<Owed>>,
    /// For the server, kept so that nothing is allocated for each event.
    store: Mutex<EventStore>,
}

/// What is to be told.
pub(crate) enum Owed {
    /// To the models, and then to on_event.
    Event(RawEvent),
    /// To on_event: the models have it.
    Taken(RawEvent),
    Answer(Result<(Version, RawMessage), Error>, RequestCallback, UserData),
    /// A model begins to follow the client.
    Begin(Arc<ctisp_model>),
    /// What an answer to a question of a model brings about.
    Work(Arc<ctisp_model>, Box<dyn FnOnce() + Send>),
    /// Of a model: what has changed.
    Changes(Arc<ctisp_model>, VecDeque<Change>),
}

/// One thread's turn to serve the callbacks.
struct Turn<'a>(&'a Serving);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *lock(&self.0.server) = None;
        self.0.left.notify_all();
    }
}

impl Serving {
    pub(crate) fn new(signal: Arc<Signal>) -> Serving {
        Serving {
            signal,
            server: Mutex::default(),
            left: Condvar::new(),
            freed: AtomicBool::new(false),
            stop: AtomicBool::new(false),
            over: AtomicBool::new(false),
            owed: Mutex::default(),
            store: Mutex::new(EventStore::new()),
        }
    }

    /// Takes the turn; one thread has it.
    fn enter(&self) -> Result<Turn<'_>, Failure> {
        let mut server = lock(&self.server);
        if self.freed() {
            return Err(Failure::new(ctisp_result::CTISP_E_CLOSED, "the client is freed"));
        }
        if server.is_some() {
            let text = "callbacks of this client are being served already";
            return Err(Failure::new(ctisp_result::CTISP_E_NOT_NOW, text));
        }
        if self.over() {
            return Err(Error::Closed.into());
        }
        *server = Some(thread::current().id());
        Ok(Turn(self))
    }

    fn freed(&self) -> bool {
        self.freed.load(Ordering::SeqCst)
    }

    fn stopping(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }

    fn over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }
}

/// What a model has to tell, if anything.
fn news_of(model: &Arc<ctisp_model>) -> Option<Owed> {
    let news = model.take_news();
    (!news.is_empty()).then(|| Owed::Changes(model.clone(), news))
}

/// An event as models take it; `None` for what tells them nothing.
fn read(event: &RawEvent) -> Option<Event> {
    match event {
        RawEvent::Message(version, RawMessage { message_type, body }) => {
            Message::decode(*version, *message_type, body).ok().map(Event::from)
        }
        RawEvent::Own(event) => Some((**event).clone()),
        // The core has no other kinds.
        _ => None,
    }
}

impl ctisp_client {
    /// Tells something, unless that is to end: then the next time.
    pub(crate) fn owe(self: &Arc<Self>, what: Owed) {
        if self.serving.stopping() {
            lock(&self.serving.owed).push_back(what);
        } else {
            self.tell(what);
            self.tell_owed();
        }
    }

    /// Has something told by whoever serves the callbacks.
    pub(crate) fn owe_later(&self, what: Owed) {
        lock(&self.serving.owed).push_back(what);
        self.serving.signal.raise();
    }

    /// Tells what is owed, until that is to end; whether there was something.
    fn tell_owed(self: &Arc<Self>) -> bool {
        let mut told = false;
        while !self.serving.stopping() {
            let next = lock(&self.serving.owed).pop_front();
            let Some(what) = next else { break };
            told = true;
            self.tell(what);
        }
        told
    }

    /// Calls a callback. Where there are several to call, it owes them, before all else.
    fn tell(self: &Arc<Self>, what: Owed) {
        if self.serving.freed() {
            // Nobody hears it any more.
            return;
        }
        match what {
            Owed::Event(event) => self.tell_models(event),
            Owed::Taken(event) => self.tell_event(event),
            Owed::Answer(answer, callback, user_data) => {
                self.tell_answer(answer, callback, user_data);
            }
            Owed::Begin(model) => {
                model.begin(self);
                self.owe_first(news_of(&model));
            }
            Owed::Work(model, work) => {
                work();
                self.owe_first(news_of(&model));
            }
            Owed::Changes(model, mut changes) => {
                let Some(change) = changes.pop_front() else { return };
                model.tell(&change, changes.make_contiguous());
                self.owe_first([Owed::Changes(model, changes)]);
            }
        }
    }

    /// Has something told before all that waits.
    pub(crate) fn owe_first(
        &self,
        what: impl IntoIterator<Item = Owed, IntoIter: DoubleEndedIterator>,
    ) {
        let mut owed = lock(&self.serving.owed);
        what.into_iter().rev().for_each(|what| owed.push_front(what));
    }

    /// The models take an event, what that has changed is told, and then the event.
    fn tell_models(self: &Arc<Self>, event: RawEvent) {
        let models = lock(&self.models).clone();
        if models.is_empty() {
            return self.tell_event(event);
        }
        let Some(taken) = read(&event) else { return self.tell_event(event) };
        let mut owed = Vec::new();
        for model in &models {
            model.take(self, &taken);
            owed.extend(news_of(model));
        }
        owed.push(Owed::Taken(event));
        self.owe_first(owed);
    }

    fn tell_event(self: &Arc<Self>, event: RawEvent) {
        let mut store = lock(&self.serving.store);
        match event {
            RawEvent::Message(version, RawMessage { message_type, body }) => {
                store.fill_any(version, Frame { message_type, body: &body });
            }
            RawEvent::Own(event) => {
                if matches!(*event, Event::Closed { .. }) {
                    self.serving.over.store(true, Ordering::SeqCst);
                }
                let (version, end) = (self.client.version(), self.client.end());
                let Some(own) = OwnEvent::new(version, &event, end.as_ref()) else { return };
                store.fill_own(version, own);
            }
            // The core has no other kinds.
            _ => return,
        }
        if let Some(on_event) = self.on_event {
            // SAFETY: a function of the C program, as the header says; the event outlives the call.
            unsafe { on_event(self.handle(), store.event(), self.user_data.0) };
        }
    }

    /// The confirmation is read as an event is.
    fn tell_answer(
        self: &Arc<Self>,
        answer: Result<(Version, RawMessage), Error>,
        callback: RequestCallback,
        user_data: UserData,
    ) {
        let mut store = lock(&self.serving.store);
        let filled = answer.map_err(Failure::from).and_then(|(version, message)| {
            store.fill(version, Frame { message_type: message.message_type, body: &message.body })
        });
        let (error, event) = match filled {
            Ok(()) => (ctisp_error::default(), ptr::from_ref(store.event())),
            Err(failure) => (ctisp_error::from(failure), ptr::null()),
        };
        // SAFETY: a function of the C program, as the header says; error and event outlive the call.
        unsafe { callback(self.handle(), &error, event, user_data.0) };
    }

    /// The pointer that the C program has.
    fn handle(self: &Arc<Self>) -> *mut ctisp_client {
        Arc::as_ptr(self).cast_mut()
    }

    /// Tells all that waits; whether there was something.
    fn tell_what_waits(self: &Arc<Self>) -> Result<bool, Failure> {
        let told = self.tell_owed();
        if self.serving.stopping() || self.serving.over() && told {
            return Ok(true);
        }
        let none = Some(Duration::ZERO);
        let count = self.client.dispatch_raw(none, |_, event| self.owe(Owed::Event(event)))?;
        Ok(told || count > 0)
    }

    /// Waits for something to tell, and tells all that waits.
    fn step(self: &Arc<Self>, deadline: Option<Instant>) -> Result<(), Failure> {
        let serving = &self.serving;
        while !serving.stopping() {
            serving.signal.lower();
            if self.tell_what_waits()? || serving.freed() || !serving.signal.wait(deadline) {
                break;
            }
        }
        if !lock(&serving.owed).is_empty() {
            serving.signal.raise();
        }
        Ok(())
    }

    /// Serves the callbacks until the session ends or somebody stops it.
    fn serve(self: &Arc<Self>) -> Result<(), Failure> {
        let serving = &self.serving;
        loop {
            let done = self.step(None);
            if serving.over() && done.is_ok() {
                return self.how_it_ended();
            }
            if serving.freed() {
                self.client.close();
                return Ok(());
            }
            done?;
            if serving.stop.swap(false, Ordering::SeqCst) {
                return Ok(());
            }
        }
    }

    fn how_it_ended(&self) -> Result<(), Failure> {
        match self.client.end().map(|end| end.reason) {
            Some(reason) if reason != ClientEndReason::Closed => {
                Err(Failure::new(ctisp_result::CTISP_E_CONNECTION, reason.to_string()))
            }
            _ => Ok(()),
        }
    }

    fn run(self: &Arc<Self>) -> Result<(), Failure> {
        let _turn = self.serving.enter()?;
        self.serve()
    }

    fn start(self: &Arc<Self>) -> Result<(), Failure> {
        let (tell, begun) = channel();
        let client = self.clone();
        let run = move || match client.serving.enter() {
            Ok(_turn) => {
                let _ = tell.send(Ok(()));
                // CTISP_CLOSED has told how it ended.
                let _ = client.serve();
            }
            Err(failure) => {
                let _ = tell.send(Err(failure));
            }
        };
        let thread = thread::Builder::new().name("ctisp-events".into()).spawn(run);
        thread.map_err(|error| Failure::from(Error::System(error)))?;
        let ended = |_| Failure::new(ctisp_result::CTISP_E_INTERNAL, "the thread has ended");
        begun.recv().map_err(ended)?
    }

    fn dispatch(self: &Arc<Self>, timeout_ms: u32) -> Result<(), Failure> {
        let _turn = self.serving.enter()?;
        self.step(Instant::now().checked_add(Duration::from_millis(timeout_ms.into())))?;
        self.serving.stop.store(false, Ordering::SeqCst);
        if self.serving.freed() {
            self.client.close();
        } else if !self.serving.over() {
            return Ok(());
        }
        Err(Error::Closed.into())
    }

    fn stop(&self) {
        self.serving.stop.store(true, Ordering::SeqCst);
        self.serving.signal.raise();
    }

    /// Ends everything; when it returns no callback runs any more, unless this is called from one.
    pub(crate) fn retire(&self) {
        let serving = &self.serving;
        serving.freed.store(true, Ordering::SeqCst);
        if *lock(&serving.server) == Some(thread::current().id()) {
            // From a callback: who serves it does the rest when it returns.
            return;
        }
        serving.signal.raise();
        self.client.close();
        let mut server = lock(&serving.server);
        while server.is_some() {
            server = serving.left.wait(server).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
    }
}

/// Serves the callbacks on this thread until the session ends, CTISP_CLOSED being the last event, or
/// until ctisp_client_stop().
///
/// CTISP_OK where it was stopped, or the session was closed by ctisp_client_close() or
/// ctisp_client_free(). Errors: CTISP_E_CONNECTION where it ended otherwise: CTISP_CLOSED told why;
/// CTISP_E_CLOSED where that had been told before; CTISP_E_NOT_NOW in a callback, or while another
/// thread does the same; CTISP_E_INVALID_ARGUMENT for `client` NULL. Any thread, one at a time.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_run(client: *mut ctisp_client) -> ctisp_result {
    // SAFETY: NULL or a client, as the header says; no error is wanted.
    unsafe { guard(ptr::null_mut(), || client_of(client)?.run()) }
}

/// Serves the callbacks on a thread of the library, from now on until the session ends, CTISP_CLOSED
/// being the last event, or until ctisp_client_stop().
///
/// `error` may be NULL. Errors: CTISP_E_NOT_NOW in a callback, or while a thread serves them already;
/// CTISP_E_SYSTEM where no thread can be had; CTISP_E_INVALID_ARGUMENT for `client` NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_start(
    client: *mut ctisp_client,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: NULL or a client, and NULL or an error that can be written, as the header says.
    unsafe { guard(error, || client_of(client)?.start()) }
}

/// Serves the callbacks that are due, on this thread: for programs with a loop of their own, see
/// ctisp_client_fd() and ctisp_client_handle().
///
/// Waits at most `timeout_ms` milliseconds for the first one; 0 does not wait. CTISP_OK as long as
/// the session goes on, whether or not there was anything to tell.
///
/// Errors: CTISP_E_CLOSED from the call on that tells CTISP_CLOSED; CTISP_E_NOT_NOW and
/// CTISP_E_INVALID_ARGUMENT as ctisp_client_run(). Any thread, one at a time.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_dispatch(
    client: *mut ctisp_client,
    timeout_ms: u32,
) -> ctisp_result {
    // SAFETY: NULL or a client, as the header says; no error is wanted.
    unsafe { guard(ptr::null_mut(), || client_of(client)?.dispatch(timeout_ms)) }
}

/// Ends ctisp_client_run(), the thread of ctisp_client_start() or a waiting ctisp_client_dispatch(),
/// once the callback that runs just now has returned. The session goes on, and what waits is told by
/// the next of those calls. Where none is under way the next one returns at once.
///
/// With NULL nothing happens. Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_stop(client: *mut ctisp_client) {
    guard_value((), || {
        // SAFETY: NULL or a client, as the header says.
        if let Ok(client) = unsafe { client_of(client) } {
            client.stop();
        }
    });
}

/// A file descriptor for poll(), epoll, select(), GLib, Qt and the like: it is readable while
/// something waits to be told, until ctisp_client_dispatch() has told it, so that a level-triggered
/// loop misses nothing. After the call that tells CTISP_CLOSED it is not readable any more.
///
/// It belongs to the library, which closes it when the client is freed, and is always the same: take
/// it out of the loop before. Wait until it is readable and call ctisp_client_dispatch() with 0; do
/// nothing else with it.
///
/// -1 for NULL, where the process can have no more descriptors, and on Windows. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_fd(client: *mut ctisp_client) -> c_int {
    // SAFETY: NULL or a client, as the header says.
    guard_value(-1, || unsafe { client_of(client) }.map_or(-1, |c| c.serving.signal.descriptor()))
}

/// What ctisp_client_fd() is elsewhere, on Windows: the HANDLE of an event object with manual reset,
/// for MsgWaitForMultipleObjects() and the like, which is signalled while something waits to be told.
/// It belongs to the library.
///
/// NULL for NULL, where there is none to be had, and on other systems. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_handle(client: *mut ctisp_client) -> *mut c_void {
    guard_value(ptr::null_mut(), || {
        // SAFETY: NULL or a client, as the header says.
        unsafe { client_of(client) }.map_or(ptr::null_mut(), |c| c.serving.signal.handle())
    })
}
