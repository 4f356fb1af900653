//! A model that follows a C program's client.

use crate::boundary::{guard, guard_value, Failure};
use crate::change::ctisp_change;
use crate::change_of::{ChangeStore, Known};
use crate::client::{client_of, ctisp_client, lock, UserData};
use crate::config::{init_sized, read_sized, Settings};
use crate::error::{ctisp_error, ctisp_result};
use crate::picture::PictureStore;
use crate::picture_of::Shown;
use crate::request::{check_request, ctisp_request_callback};
use crate::serving::Owed;
use ctisp_core::model::{Change, Limits, LiveModel, Model};
use ctisp_core::{Error, Event, Message};
use std::collections::VecDeque;
use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::{Arc, Condvar, Mutex, Weak};
use std::thread::{self, ThreadId};

/// Is told of a change. The change, with all that it points to, is valid until the callback returns;
/// it belongs to the library. It runs where the client's events are told, one at a time with them:
/// first the changes that an event made, then on_event with that event.
pub type ctisp_change_callback = Option<
    unsafe extern "C" fn(
        model: *mut ctisp_model,
        change: *const ctisp_change,
        user_data: *mut c_void,
    ),
>;

/// How a model is kept. Begin with ctisp_model_config_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_model_config {
    /// Size of this struct; ctisp_model_config_init() sets it.
    pub size: usize,
    /// Called with each change. NULL: changes are not told, and the model can be read.
    pub on_change: ctisp_change_callback,
    /// Handed to on_change as it is.
    pub user_data: *mut c_void,
    /// So many calls are kept at most; 100000 by default. The oldest leaves the model for a new one.
    pub call_limit: u32,
    /// So many calls on their way; 10000 by default. The oldest leaves the model for a new one.
    pub announced_call_limit: u32,
    /// So many agents, of all peripherals; 50000 by default. Others are not kept.
    pub agent_limit: u32,
    /// So many skill groups, of all peripherals; 50000 by default. Others are not kept.
    pub skill_group_limit: u32,
    /// So many peripherals; 64 by default. Events of others are not looked at.
    pub peripheral_limit: u32,
    /// So many devices that are out of service; 50000 by default. Others are not kept.
    pub device_limit: u32,
}

impl ctisp_model_config {
    fn new() -> ctisp_model_config {
        let limits = Limits::default();
        let number = |limit: usize| u32::try_from(limit).unwrap_or(u32::MAX);
        ctisp_model_config {
            size: size_of::<ctisp_model_config>(),
            on_change: None,
            user_data: ptr::null_mut(),
            call_limit: number(limits.calls),
            announced_call_limit: number(limits.announced_calls),
            agent_limit: number(limits.agents),
            skill_group_limit: number(limits.skill_groups),
            peripheral_limit: number(limits.peripherals),
            device_limit: number(limits.devices),
        }
    }

    fn limits(&self) -> Limits {
        let number = |limit: u32| usize::try_from(limit).unwrap_or(usize::MAX);
        let mut limits = Limits::default();
        limits.calls = number(self.call_limit);
        limits.announced_calls = number(self.announced_call_limit);
        limits.agents = number(self.agent_limit);
        limits.skill_groups = number(self.skill_group_limit);
        limits.peripherals = number(self.peripheral_limit);
        limits.devices = number(self.device_limit);
        limits
    }
}

// SAFETY: numbers, a pointer and a nullable function; `size` is first.
unsafe impl Settings for ctisp_model_config {
    const DEFAULTS: fn() -> Self = ctisp_model_config::new;
}

/// A live model: agents, calls, devices and skill groups, kept from the events of a client.
/// ctisp_model_follow() makes it, ctisp_model_free() ends it.
///
/// Its functions may be called from any thread, and from callbacks.
pub struct ctisp_model {
    live: LiveModel,
    /// It does not keep the client: each may be freed before the other.
    client: Weak<ctisp_client>,
    on_change: ctisp_change_callback,
    user_data: UserData,
    /// What has changed and is still to be told.
    news: Mutex<News>,
    telling: Mutex<Telling>,
    told: Condvar,
}

#[derive(Default)]
struct News {
    changes: VecDeque<Change>,
    begun: bool,
}

/// Who is in the model's callback.
#[derive(Default)]
struct Telling {
    freed: bool,
    thread: Option<ThreadId>,
}

/// The end of a callback, whatever ends it.
struct Told<'a>(&'a ctisp_model);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        lock(&self.0.telling).thread = None;
        self.0.told.notify_all();
    }
}

impl ctisp_model {
    fn follow(client: &Arc<ctisp_client>, config: &ctisp_model_config) -> Arc<ctisp_model> {
        let model = Arc::new_cyclic(|me: &Weak<ctisp_model>| {
            let (teller, follower, of) = (me.clone(), me.clone(), Arc::downgrade(client));
            let in_turn = move |work| {
                if let Some((client, model)) = of.upgrade().zip(follower.upgrade()) {
                    client.owe(Owed::Work(model, work));
                }
            };
            let live = LiveModel::fed(
                Model::with_limits(config.limits()),
                &client.client,
                in_turn,
                move |_, update| {
                    let heard = teller.upgrade().filter(|model| model.on_change.is_some());
                    if let Some(model) = heard {
                        lock(&model.news).changes.extend(update.changes.iter().cloned());
                    }
                },
            );
            ctisp_model {
                live,
                client: Arc::downgrade(client),
                on_change: config.on_change,
                user_data: UserData(config.user_data),
                news: Mutex::default(),
                telling: Mutex::default(),
                told: Condvar::new(),
            }
        });
        lock(&client.models).push(model.clone());
        client.owe_later(Owed::Begin(model.clone()));
        model
    }

    /// Begins, on the thread of the callbacks, unless it has.
    pub(crate) fn begin(&self, client: &ctisp_client) {
        let begun = std::mem::replace(&mut lock(&self.news).begun, true);
        if !begun {
            self.live.begin(&client.client);
        }
    }

    /// Takes an event of the client.
    pub(crate) fn take(&self, client: &ctisp_client, event: &Event) {
        self.begin(client);
        self.live.take(&client.client, event);
    }

    /// What has changed and nobody was told yet.
    pub(crate) fn take_news(&self) -> VecDeque<Change> {
        std::mem::take(&mut lock(&self.news).changes)
    }

    /// Calls the callback.
    pub(crate) fn tell(self: &Arc<Self>, change: &Change, later: &[Change]) {
        let Some(on_change) = self.on_change else { return };
        let store = self.live.read(|model| ChangeStore::new(&Known { model, later }, change));
        let Some(store) = store else {
            log::error!("a change that cannot be told: {change:?}");
            return;
        };
        {
            let mut telling = lock(&self.telling);
            if telling.freed {
                return;
            }
            telling.thread = Some(thread::current().id());
        }
        let _told = Told(self);
        let handle = Arc::as_ptr(self).cast_mut();
        // SAFETY: a function of the C program, as the header says; the change outlives the call.
        unsafe { on_change(handle, &store.public, self.user_data.0) };
    }

    /// Sends a request whose answer the model takes; its outcome goes to the callback, if there is one,
    /// where the model is freed too.
    fn ask(
        self: &Arc<Self>,
        client: &Arc<ctisp_client>,
        request: Message,
        callback: ctisp_request_callback,
        user_data: *mut c_void,
    ) -> Result<(), Failure> {
        let (me, of, user_data) =
            (Arc::downgrade(self), Arc::downgrade(client), UserData(user_data));
        let asked = request.clone();
        let outcome =
            move |answer| callback.map(|callback| Owed::Answer(answer, callback, user_data));
        let sent = client.client.request_raw_callback(request, None, move |answer| {
            let Some(client) = of.upgrade() else { return };
            let Some(model) = me.upgrade() else {
                if let Some(outcome) = outcome(answer) {
                    client.owe(outcome);
                }
                return;
            };
            let (live, again) = (model.live.clone(), client.clone());
            let work = move || {
                live.take_answer(&again.client, &asked, &answer);
                // What that has changed gets in front.
                again.owe_first(outcome(answer));
            };
            client.owe(Owed::Work(model, Box::new(work)));
        });
        Ok(sent?)
    }

    /// No callback runs any more when it returns, unless this is called from one.
    fn retire(&self) {
        let mut telling = lock(&self.telling);
        telling.freed = true;
        while telling.thread.is_some_and(|thread| thread != thread::current().id()) {
            telling = self.told.wait(telling).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
        drop(telling);
        if let Some(client) = self.client.upgrade() {
            lock(&client.models).retain(|model| !ptr::eq(&**model, self));
        }
    }

    /// A picture of what `show` chooses.
    pub(crate) fn picture(
        &self,
        show: impl for<'m> FnOnce(&'m Model) -> Result<Shown<'m>, Failure>,
    ) -> Result<Box<PictureStore>, Failure> {
        self.live.read(|model| Ok(PictureStore::new(model, show(model)?))).map(Box::new)
    }
}

/// The model that a C program names; it lives on at least until the guard is gone.
///
/// # Safety
/// `model` is NULL or came from `ctisp_model_follow` and was not freed before this call began.
pub(crate) unsafe fn model_of(model: *mut ctisp_model) -> Result<Arc<ctisp_model>, Failure> {
    if model.is_null() {
        return Err(Failure::argument("model is NULL"));
    }
    // SAFETY: not NULL, so it came from `Arc::into_raw`, and the count of the C program is still in.
    let ours = ManuallyDrop::new(unsafe { Arc::from_raw(model.cast_const()) });
    Ok(Arc::clone(&ours))
}

/// What ctisp_model_config_init() calls with the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or a size that it cannot have. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_config_init_size(
    config: *mut ctisp_model_config,
    size: usize,
) -> ctisp_result {
    // SAFETY: NULL or that many bytes, as the header says.
    unsafe { init_sized(config, size) }
}

/// Makes a model that follows a client: it takes each event of the client that is told from now on,
/// in ctisp_client_run() and the like, and calls on_change with what that has changed. `config` may be
/// NULL: no callback, and default limits.
///
/// `*model` becomes the model; free it with ctisp_model_free(). Make it before events are told: the
/// model has what OPEN_CONF told, and knows nothing of events that were told before. A session of
/// Client Events with Client Control asks about the calls at its own device too.
///
/// After a reconnect, and after CTISP_GAP, it asks the server how things are, where the session has
/// Client Control; CTISP_CHANGE_RESYNCHRONISED tells that it is done. Without Client Control calls
/// that may have ended meanwhile leave the model.
///
/// A client may have several models; they are told one after the other. A client whose on_event is
/// NULL may have one too: of more than event_limit events that wait the oldest are dropped then, and
/// the model asks as after CTISP_GAP.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `client` or `model` NULL, or a `config`
/// that was not begun with ctisp_model_config_init(). `*model` is NULL then. Any thread, callbacks
/// too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_follow(
    client: *mut ctisp_client,
    config: *const ctisp_model_config,
    model: *mut *mut ctisp_model,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if model.is_null() {
            return Err(Failure::argument("model is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { model.write(ptr::null_mut()) };
        // SAFETY: NULL or a client, as the header says.
        let client = unsafe { client_of(client) }?;
        let config = match config.is_null() {
            true => ctisp_model_config::new(),
            // SAFETY: settings of the size they tell, as the header says.
            false => unsafe { read_sized(config) }?,
        };
        let followed = ctisp_model::follow(&client, &config);
        // SAFETY: not NULL, so it can be written.
        unsafe { model.write(Arc::into_raw(followed).cast_mut()) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Frees a model, which takes no more events. NULL is allowed. Pictures that were read of it stay.
///
/// The client may be freed before or after it: a model whose client is gone stays as it was last, and
/// can be read.
///
/// When it returns on_change does not run any more and will not. From a callback it returns at once; do
/// not use the model after it, not even there. Any thread, but only once. Do not hold a lock that a
/// callback under way may wait for.
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_free(model: *mut ctisp_model) {
    guard_value((), || {
        if !model.is_null() {
            // SAFETY: not NULL, so it came from `Arc::into_raw`; this takes the C program's count.
            unsafe { Arc::from_raw(model.cast_const()) }.retire();
        }
    });
}

/// Loads the configuration of agents, skill groups and devices into the model, by
/// CTISP_CONFIG_REQUEST_EVENT: the first picture of a session of all events, which else learns of an
/// agent when he next does something. Their names come with it, and the states of those who are signed
/// in, where the version has them (since 21).
///
/// Where All Events and Client Control are granted the model then asks the server of each agent who is,
/// or may be, signed in, of his phone and of the route points, and of the calls there: sixteen
/// questions at a time, for a large centre some thousand in all. CTISP_CHANGE_RESYNCHRONISED tells that
/// the picture is complete. What comes meanwhile is told change by change, as always: events must be
/// told for it, in ctisp_client_run() or the like.
///
/// After a lost session the model loads it again by itself, into the new one, and after CTISP_GAP.
/// Updates follow, where the client was opened with config_msg_mask.
///
/// CTISP_CONFIG_REQUEST_EVENT has no InvokeID, and a server serves one at a time: while the load runs
/// send no other one, and do not call this while one of your own runs.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for NULL; CTISP_E_BAD_VALUE before version
/// 10; CTISP_E_CONNECTION; CTISP_E_CLOSED also where the client is freed. Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_load_configuration(
    model: *mut ctisp_model,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a model, as the header says.
        let model = unsafe { model_of(model) }?;
        let client = model.client.upgrade().ok_or(Failure::from(Error::Closed))?;
        Ok(model.live.load_configuration(&client.client)?)
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Sends a request whose answer goes to the model, in its place among the events: for
/// CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, CTISP_QUERY_AGENT_STATISTICS_REQ, and
/// CTISP_QUERY_AGENT_STATE_REQ, CTISP_SNAPSHOT_CALL_REQ and CTISP_SNAPSHOT_DEVICE_REQ about what the
/// model has not heard of. on_change is told what the answer has changed; others change nothing.
///
/// `message` points to the struct of that type, as for ctisp_request(). The message is copied.
///
/// `callback` is told what became of it, after on_change. With `callback` NULL the outcome is dropped:
/// an answer that refuses, or does not come, changes nothing. `user_data` is handed to the callback as
/// it is.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for NULL or a type that is no request, CTISP_E_BAD_VALUE where the
/// message does not fit the session's version, CTISP_E_CONNECTION, CTISP_E_CLOSED also where the client
/// is freed; the callback is then not called. It is called exactly once, as that of
/// ctisp_request_async(), also where the model is freed before. Any thread, callbacks too.
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_ask(
    model: *mut ctisp_model,
    message_type: u32,
    message: *const c_void,
    callback: ctisp_request_callback,
    user_data: *mut c_void,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a model, as the header says.
        let model = unsafe { model_of(model) }?;
        check_request(message_type)?;
        let client = model.client.upgrade().ok_or(Failure::from(Error::Closed))?;
        // SAFETY: NULL or the struct of that type, as the header says.
        let request = unsafe { client.message(message_type, message) }?;
        model.ask(&client, request, callback, user_data)
    };
    // SAFETY: no error is wanted.
    unsafe { guard(ptr::null_mut(), body) }
}
