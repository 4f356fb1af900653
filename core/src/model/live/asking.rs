//! What the model asks: how things are, after a failure, and the configuration.

use super::{lock, LiveModel};
use crate::messages::{ConfigEndEvent, ConfigRequestEvent, Message};
use crate::model::Model;
use crate::wire::{RawMessage, Version};
use crate::{Client, ConfigEndStatus, ConfigMsgMask, Error, Services};
use std::collections::VecDeque;
use std::sync::atomic::Ordering;

/// Questions that wait for their answer at the same time while the picture is put right: enough to
/// keep the server busy, few enough for it to serve others.
const AT_ONCE: usize = 16;

/// Questions that wait for their turn at most: more than a full model has.
const MAX_WAITING: usize = 200_000;

/// What of the configuration is in a model.
const CONFIGURATION: ConfigMsgMask =
    ConfigMsgMask::SKILL_GROUP.union(ConfigMsgMask::AGENT).union(ConfigMsgMask::DEVICE);

/// What is on its way to put the picture right.
#[derive(Default)]
pub(super) struct Resync {
    /// Answers of an earlier round come too late.
    round: u64,
    running: bool,
    /// The picture was unsure: it is told when it is right.
    to_tell: bool,
    to_ask: VecDeque<Message>,
    asked: usize,
    load: Load,
}

/// A load of the configuration.
#[derive(Clone, Copy, Default, PartialEq)]
enum Load {
    /// None is on its way.
    #[default]
    Over,
    /// Its CONFIG_END_EVENT is still to come.
    Running,
    /// It was asked for while an earlier one ran that has lost events: a server that still sends that
    /// one refuses this one.
    Again,
    /// That has happened: it is to be asked for when the earlier one has ended.
    Due,
}

impl Resync {
    /// What is too much stays unasked: a server that tells of ever new things gets no longer list.
    fn put(&mut self, questions: Vec<Message>) {
        let room = MAX_WAITING.saturating_sub(self.to_ask.len());
        if questions.len() > room {
            log::warn!("the model leaves {} questions unasked", questions.len() - room);
        }
        self.to_ask.extend(questions.into_iter().take(room));
    }
}

impl LiveModel {
    pub(super) fn send_load(&self, client: &Client) -> Result<(), Error> {
        let request = ConfigRequestEvent {
            config_information: CONFIGURATION,
            config_msg_mask: CONFIGURATION,
            peripheral_id: client.peripheral_id(),
            ..Default::default()
        };
        let before = {
            // Before it is sent: its end may come at once.
            let mut resync = lock(&self.shared.resync);
            let before = (resync.load, resync.running, resync.to_tell);
            resync.load = match resync.load {
                Load::Over => Load::Running,
                Load::Running | Load::Again | Load::Due => Load::Again,
            };
            (resync.running, resync.to_tell) = (true, true);
            before
        };
        client.send(&request.into()).inspect_err(|_| {
            let mut resync = lock(&self.shared.resync);
            (resync.load, resync.running, resync.to_tell) = before;
        })
    }

    /// Events come again of what was out of reach: what was missed has to be asked for.
    pub(super) fn within_reach(&self, client: &Client) {
        if !lock(&self.shared.resync).running {
            return self.begin_resync(client);
        }
        if !may_ask(client) {
            let changes = self.change(Model::forget_unsure_calls);
            self.tell(None, &changes);
        }
        lock(&self.shared.resync).to_tell = true;
        self.ask_what_is_new(client);
    }

    pub(super) fn configuration_ends(&self, client: &Client, end: &ConfigEndEvent) {
        if end.config_end_status != ConfigEndStatus::PARTIAL {
            let ended = std::mem::take(&mut lock(&self.shared.resync).load);
            if ended == Load::Due {
                self.load_again(client);
            }
        }
        self.ask_what_is_new(client);
    }

    pub(super) fn load_is_refused(&self, client: &Client) {
        {
            let load = &mut lock(&self.shared.resync).load;
            *load = match *load {
                Load::Again | Load::Due => Load::Due,
                Load::Running | Load::Over => Load::Over,
            };
        }
        self.go_on(client);
    }

    fn load_again(&self, client: &Client) {
        // Where it cannot be sent there is none: a session that is lost begins again.
        let _ = self.send_load(client);
    }

    pub(super) fn stop_resync(&self) {
        let mut resync = lock(&self.shared.resync);
        *resync = Resync { round: resync.round + 1, ..Resync::default() };
    }

    pub(super) fn begin_resync(&self, client: &Client) {
        // Where events were dropped the session goes on, and so does a load.
        let load = lock(&self.shared.resync).load;
        self.stop_resync();
        let unsure = self.read(|model| model.is_unsure());
        let to_ask = self.questions();
        let may_ask = may_ask(client);
        if unsure && !may_ask {
            let changes = self.change(Model::forget_unsure_calls);
            self.tell(None, &changes);
        }
        {
            let mut resync = lock(&self.shared.resync);
            resync.running = unsure || may_ask && !to_ask.is_empty();
            resync.to_tell = unsure;
            resync.to_ask = to_ask.into_iter().filter(|_| may_ask).collect();
            resync.load = load;
        }
        if self.shared.configured.load(Ordering::Relaxed) {
            self.load_again(client);
        }
        self.go_on(client);
    }

    /// Asks what is next, as long as few questions are open; tells when all are answered.
    fn go_on(&self, client: &Client) {
        loop {
            let (round, request) = {
                let mut resync = lock(&self.shared.resync);
                if !resync.running || resync.asked >= AT_ONCE {
                    return;
                }
                let Some(request) = resync.to_ask.pop_front() else { break };
                resync.asked += 1;
                (resync.round, request)
            };
            let (live, again, sent) = (self.clone(), client.clone(), request.clone());
            let asked = client.request_raw_callback(sent, None, move |answer| {
                let asked = live.clone();
                live.in_turn(move || {
                    asked.answered(&request, &answer);
                    asked.resync_answered(&again, round);
                });
            });
            if asked.is_err() {
                // The session is gone: the event that tells so begins again.
                return self.stop_resync();
            }
        }
        let done = {
            let mut resync = lock(&self.shared.resync);
            let done = resync.asked == 0 && resync.load == Load::Over;
            resync.running &= !done;
            done && std::mem::take(&mut resync.to_tell)
        };
        if done {
            let changes = self.change(Model::resynchronised);
            self.tell(None, &changes);
        }
    }

    fn resync_answered(&self, client: &Client, round: u64) {
        let more = self.questions();
        {
            let mut resync = lock(&self.shared.resync);
            if resync.round != round {
                return;
            }
            resync.asked -= 1;
            resync.put(more);
        }
        self.go_on(client);
    }

    /// An answer or the configuration may have shown what was not known.
    pub(super) fn ask_what_is_new(&self, client: &Client) {
        let more = self.questions();
        if may_ask(client) && !more.is_empty() {
            let mut resync = lock(&self.shared.resync);
            resync.put(more);
            resync.running = true;
        }
        self.go_on(client);
    }

    pub(super) fn questions(&self) -> Vec<Message> {
        let mut questions = Vec::new();
        self.change(|model| {
            questions = model.resync_requests();
            Vec::new()
        });
        questions
    }

    pub(super) fn answered(
        &self,
        request: &Message,
        answer: &Result<(Version, RawMessage), Error>,
    ) {
        let decoded = answer.as_ref().map(|(version, raw)| {
            Message::decode(*version, raw.message_type, &raw.body).map_err(Error::from)
        });
        let decoded = match &decoded {
            Ok(decoded) => decoded.as_ref(),
            Err(error) => Err(*error),
        };
        let changes = self.change(|model| model.apply_answer(request, decoded));
        self.tell(None, &changes);
    }
}

/// Whether the session may ask for snapshots and states.
fn may_ask(client: &Client) -> bool {
    client.services().contains(Services::CLIENT_CONTROL)
}
