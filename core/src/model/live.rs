//! A model that follows a client.

mod asking;

use super::{Change, Model};
use crate::messages::Message;
use crate::wire::{RawMessage, Version};
use crate::{Client, Error, Event, Services};
use asking::Resync;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};
use std::time::{Duration, SystemTime};

/// A [`Model`] that follows the events of a [`Client`], and puts itself right after a failure.
///
/// A handle: clones share the model, from any thread. It follows the client until that is closed.
///
/// ```
/// use ctisp::model::{Change, LiveModel};
/// use ctisp::{AgentState, Client, Server, Services};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::start()?;
/// let bridge = Client::builder()
///     .side(server.address().to_string())
///     .services(Services::ALL_EVENTS | Services::CLIENT_CONTROL)
///     .open()?;
/// let (told, heard) = std::sync::mpsc::channel();
/// let model = LiveModel::follow(&bridge, move |_, update| {
///     for change in update.changes {
///         if let Change::AgentState { agent, new, .. } = change {
///             let _ = told.send((agent.agent_id.clone(), *new));
///         }
///     }
/// })?;
///
/// # let desk = Client::builder()
/// #     .side(server.address().to_string())
/// #     .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
/// #     .peripheral_id(5000).agent_instrument("3001").open()?;
/// desk.login("1001", "1001")?;
/// assert_eq!(heard.recv()?, ("1001".to_string(), AgentState::LOGIN));
/// assert!(model.read(|model| model.agent("1001").is_some()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct LiveModel {
    shared: Arc<Shared>,
}

/// What an event, or an answer to a question of the model, has changed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Update<'a> {
    /// The event; `None` where an answer changed something.
    pub event: Option<&'a Event>,
    /// What is different now, in order; nothing, after many an event.
    pub changes: &'a [Change],
}

type Callback = Box<dyn FnMut(&LiveModel, Update<'_>) + Send>;

/// What is to be done with an answer to a question of the model: see [`LiveModel::fed`].
type Work = Box<dyn FnOnce() + Send>;

struct Shared {
    model: RwLock<Model>,
    resync: Mutex<Resync>,
    /// What OPEN_CONF has changed, until that is told.
    opened: Mutex<Vec<Change>>,
    /// Whether the program wants the configuration, which each session has to load anew.
    configured: AtomicBool,
    /// Locked while it runs, which is never twice at a time: the client sees to that.
    callback: Mutex<Callback>,
    in_turn: Box<dyn Fn(Work) + Send + Sync>,
}

impl std::fmt::Debug for LiveModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LiveModel").finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl LiveModel {
    /// Follows a client: takes its events, as [`Client::on_event`] does, and calls `callback` after
    /// each with what it has changed. The callback runs on the client's thread of events, and while
    /// it runs the model stands as of that event.
    ///
    /// After a reconnect, and after [`Event::Gap`], the model asks the server how things are, where
    /// the session has Client Control; [`Change::Resynchronised`] tells that it is done. Without
    /// Client Control calls that may have ended meanwhile leave the model. A Client Events session
    /// asks about the calls at its own device in the beginning too. The client may still be opening.
    ///
    /// # Errors
    /// As [`Client::on_event`].
    pub fn follow(
        client: &Client,
        callback: impl FnMut(&LiveModel, Update<'_>) + Send + 'static,
    ) -> Result<LiveModel, Error> {
        LiveModel::follow_with(Model::new(), client, callback)
    }

    /// As [`LiveModel::follow`], going on from a model that there is: one with limits of its own, or
    /// that of an earlier client, which is put right first.
    ///
    /// # Errors
    /// As [`LiveModel::follow`].
    pub fn follow_with(
        model: Model,
        client: &Client,
        callback: impl FnMut(&LiveModel, Update<'_>) + Send + 'static,
    ) -> Result<LiveModel, Error> {
        // The client's own thread runs what answers bring about where it comes to them.
        let live = LiveModel::fed(model, client, |work| work(), callback);
        let follower = live.clone();
        client.on_event(move |client, event| {
            follower.tell_opened();
            follower.take(client, &event);
        })?;
        live.begin_resync(client);
        Ok(live)
    }

    /// As [`LiveModel::follow_with`], for who reads the events of the client himself, in a loop of his
    /// own: call [`LiveModel::begin`], then hand each event to [`LiveModel::take`], in order. Both
    /// call `callback`, on the thread that they are called on.
    ///
    /// `in_turn` is given what an answer to a question of the model brings about, by the thread that
    /// reads events, at the place of the answer among them. It runs that, or keeps it to be run before
    /// the next event is taken; `callback` is called in there. For [`Client::dispatch`] with a callback
    /// that takes each event as it comes, `|work| work()` is right.
    ///
    /// Questions under way keep the client open: close it, and read its events to the end.
    pub fn fed(
        mut model: Model,
        client: &Client,
        in_turn: impl Fn(Work) + Send + Sync + 'static,
        callback: impl FnMut(&LiveModel, Update<'_>) + Send + 'static,
    ) -> LiveModel {
        model.set_version(client.version());
        let conf = client.open_conf();
        model.set_time(SystemTime::now());
        let opened = model.apply_open(client.peripheral_id(), &conf);
        let shared = Shared {
            model: RwLock::new(model),
            resync: Mutex::default(),
            opened: Mutex::new(opened),
            configured: AtomicBool::new(false),
            callback: Mutex::new(Box::new(callback)),
            in_turn: Box::new(in_turn),
        };
        LiveModel { shared: Arc::new(shared) }
    }

    /// Tells what the opening of the session has told, and asks what there is to ask: once, before the
    /// first event is taken. For a model made by [`LiveModel::fed`].
    pub fn begin(&self, client: &Client) {
        self.tell_opened();
        self.begin_resync(client);
    }

    /// Reads the model. Events wait while `read` runs: take what you need, and leave what takes long
    /// for afterwards. It may be called from any thread and from the callback, but not by `read`
    /// itself.
    pub fn read<T>(&self, read: impl FnOnce(&Model) -> T) -> T {
        read(&self.shared.model.read().unwrap_or_else(|poisoned| poisoned.into_inner()))
    }

    /// Loads the configuration of agents, skill groups and devices, by CONFIG_REQUEST_EVENT: the
    /// first picture of an All Events session, which else learns of an agent when he next does
    /// something. Their names come with it, and the states of those who are signed in, where the
    /// version has them (since 21).
    ///
    /// Where All Events and Client Control are granted the model then asks the server of each agent
    /// who is, or may be, signed in (QUERY_AGENT_STATE_REQ), of his phone and of the route points
    /// (SNAPSHOT_DEVICE_REQ), and of the calls there (SNAPSHOT_CALL_REQ): sixteen questions at a
    /// time, for a large centre some thousand in all. [`Change::Resynchronised`] tells that the
    /// picture is complete.
    ///
    /// After a lost session the model loads it again by itself, into the new one, and after
    /// [`Event::Gap`]. Updates follow, where the client was opened with such events
    /// ([`crate::client::ClientBuilder::config_msg_mask`]).
    ///
    /// CONFIG_REQUEST_EVENT has no InvokeID, and a server serves one at a time: while the load runs
    /// the program must not send another one, and this must not be called while one of its own runs.
    ///
    /// # Errors
    /// [`Error::Closed`], [`Error::ConnectionLost`] or [`Error::Encode`], before version 10, when it
    /// could not be sent.
    pub fn load_configuration(&self, client: &Client) -> Result<(), Error> {
        self.send_load(client)?;
        self.shared.configured.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Asks the server, and feeds the answer to the model in its place among the events: for
    /// QUERY_SKILL_GROUP_STATISTICS_REQ, QUERY_AGENT_STATISTICS_REQ, MONITOR_STOP_REQ and the like.
    /// The callback of the model is called with what the answer has changed. Statistics come by no
    /// event; the guide wants them asked for sparingly, once after each handled call at most.
    ///
    /// An answer that refuses, or does not come, changes nothing: [`LiveModel::ask_raw_callback`]
    /// tells of it.
    ///
    /// # Errors
    /// As [`Client::request_async`].
    pub fn ask(&self, client: &Client, request: impl Into<Message>) -> Result<(), Error> {
        self.ask_raw_callback(client, request.into(), None, drop)
    }

    /// As [`LiveModel::ask`], and then calls `callback` with the answer, as
    /// [`Client::request_raw_callback`] does: the model has taken it already.
    ///
    /// # Errors
    /// As [`Client::request_raw_callback`].
    pub fn ask_raw_callback(
        &self,
        client: &Client,
        request: Message,
        timeout: Option<Duration>,
        callback: impl FnOnce(Result<(Version, RawMessage), Error>) + Send + 'static,
    ) -> Result<(), Error> {
        let (live, again, sent) = (self.clone(), client.clone(), request.clone());
        client.request_raw_callback(sent, timeout, move |answer| {
            let asked = live.clone();
            live.in_turn(move || {
                asked.take_answer(&again, &request, &answer);
                callback(answer);
            });
        })
    }

    /// Takes the answer to a request of the program's own, as [`LiveModel::take`] does an event: on the
    /// thread that reads the client's events, at the place of the answer among them. For who asks by
    /// [`Client::request_raw_callback`] and not by [`LiveModel::ask`], as his model may be gone before
    /// the answer comes.
    pub fn take_answer(
        &self,
        client: &Client,
        request: &Message,
        answer: &Result<(Version, RawMessage), Error>,
    ) {
        self.answered(request, answer);
        self.ask_what_is_new(client);
    }

    fn in_turn(&self, work: impl FnOnce() + Send + 'static) {
        (self.shared.in_turn)(Box::new(work));
    }

    fn change(&self, change: impl FnOnce(&mut Model) -> Vec<Change>) -> Vec<Change> {
        let mut model = self.shared.model.write().unwrap_or_else(|p| p.into_inner());
        model.set_time(SystemTime::now());
        change(&mut model)
    }

    fn tell(&self, event: Option<&Event>, changes: &[Change]) {
        if event.is_some() || !changes.is_empty() {
            lock(&self.shared.callback)(self, Update { event, changes });
        }
    }

    fn tell_opened(&self) {
        let changes = std::mem::take(&mut *lock(&self.shared.opened));
        self.tell(None, &changes);
    }

    /// Takes an event of the client, and calls the callback with what it has changed. For a model made
    /// by [`LiveModel::fed`]; one that follows a client takes its events by itself.
    pub fn take(&self, client: &Client, event: &Event) {
        let changes = self.change(|model| match event {
            Event::ConnectionLost { .. } | Event::Closed { .. } => model.connection_lost(),
            Event::Gap { .. } => model.events_lost(),
            Event::Opened { version, open_conf, .. }
            | Event::Reconnected { version, open_conf, .. } => {
                model.set_version(*version);
                model.apply_open(client.peripheral_id(), open_conf)
            }
            event => model.apply(event),
        });
        self.tell(Some(event), &changes);
        match event {
            Event::ConnectionLost { .. } | Event::Closed { .. } => self.stop_resync(),
            // After Reconnected the client sets up its monitors first.
            Event::Opened { .. } | Event::Gap { .. } | Event::Resynchronised(_) => {
                self.begin_resync(client);
            }
            Event::System(_) if self.read(Model::is_due) => self.within_reach(client),
            // Of others than its own device only a session of all events may ask.
            Event::ConfigAgent(_) | Event::ConfigDevice(_)
                if !client.services().contains(Services::ALL_EVENTS) =>
            {
                drop(self.questions());
            }
            Event::ConfigEnd(end) => self.configuration_ends(client, end),
            // Of a load that the server does not serve.
            Event::Failure(_) => self.load_is_refused(client),
            _ => {}
        }
    }
}
