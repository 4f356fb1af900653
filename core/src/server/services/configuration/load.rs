//! Loading: the blocks of the kinds that a client asked for, as fast as the client reads.

use super::super::super::hub::{Hub, SessionId};
use super::blocks::{self, MAX_RECORDS};
use super::send;
use crate::messages::ConfigRequestEvent;
use crate::peripheral::{ConfigKind, ConfigRecord, Peripheral};
use crate::{ConfigEndStatus, ConfigMsgMask, ConfigRecordType, ConfigType, Message, Version};
use std::collections::VecDeque;
use std::sync::Arc;

/// A load goes on while fewer bytes than this wait for the client: a large configuration does not
/// fill the memory, nor the session's limit.
const LOW_WATER: usize = 64 * 1024;
/// Updates that wait for the end of a load at most.
const MAX_HELD: usize = 250;

/// What a session gets of the configuration.
#[derive(Clone, Debug, Default)]
pub struct Acquisition {
    /// ConfigMsgMask of OPEN_REQ.
    mask: ConfigMsgMask,
    /// The updates that the client wants; `None` before CONFIG_REQUEST_EVENT.
    updates: Option<ConfigMsgMask>,
    /// PeripheralID of CONFIG_REQUEST_EVENT; `None` for all.
    peripheral_id: Option<u32>,
    load: Option<Box<Load>>,
    /// Updates that came during the load, encoded.
    held: VecDeque<Arc<[u8]>>,
}

/// A load on its way.
#[derive(Clone, Debug)]
struct Load {
    /// Kinds whose block is to come.
    kinds: VecDeque<ConfigKind>,
    /// The block that has begun, and the place of its next record.
    block: Option<(ConfigKind, usize)>,
    /// A block was sent.
    any: bool,
    peripheral_id: Option<u32>,
}

impl Acquisition {
    /// Of a session that was opened with that ConfigMsgMask.
    pub fn new(mask: ConfigMsgMask) -> Acquisition {
        Acquisition { mask, ..Acquisition::default() }
    }

    pub(super) fn is_loading(&self) -> bool {
        self.load.is_some()
    }

    /// Whether CONFIG_REQUEST_EVENT has come.
    pub(super) fn has_begun(&self) -> bool {
        self.updates.is_some() || self.is_loading()
    }

    /// The request may ask for fewer updates than OPEN_REQ, not for others. Older versions have no
    /// mask in it, and a client that gives none means that of OPEN_REQ.
    pub(super) fn allow_updates(&mut self, request: &ConfigRequestEvent) {
        let narrower = request.config_msg_mask;
        let all = narrower == ConfigMsgMask::empty();
        self.updates = Some(if all { self.mask } else { self.mask & narrower });
        self.peripheral_id = request.peripheral_id;
    }

    pub(super) fn begin_load(&mut self, wanted: ConfigMsgMask) {
        let kinds = ConfigKind::ALL.iter().filter(|kind| wanted.contains(kind.mask()));
        self.load = Some(Box::new(Load {
            kinds: kinds.copied().collect(),
            block: None,
            any: false,
            peripheral_id: self.peripheral_id,
        }));
    }

    /// Which updates of a kind the session gets: those of one peripheral, or of all (`None`).
    pub(super) fn wants(&self, kind: ConfigKind, version: Version) -> Option<Option<u32>> {
        let wanted = self.updates.is_some_and(|mask| mask.contains(kind.mask()));
        (wanted && kind.message().since <= version.number()).then_some(self.peripheral_id)
    }

    /// A record of that kind is gone: others may have moved to places that the load has passed.
    /// Records that are sent twice are the same record.
    pub(super) fn deleted(&mut self, deleted: ConfigKind) {
        if let Some(Load { block: Some((kind, place)), .. }) = self.load.as_deref_mut() {
            if *kind == deleted {
                *place = 0;
            }
        }
    }

    /// Keeps an update until the load is over. `false` when there are too many of them: the load
    /// is over then, and the client has to ask again.
    pub(super) fn hold(&mut self, update: Arc<[u8]>) -> bool {
        self.held.push_back(update);
        let room = self.held.len() <= MAX_HELD;
        if !room {
            self.held.clear();
            (self.load, self.updates) = (None, None);
        }
        room
    }
}

/// Whether a record is one of the peripheral that was asked for; those of all peripherals are.
pub(super) fn belongs(record: &ConfigRecord, peripheral_id: Option<u32>) -> bool {
    peripheral_id.is_none() || record.peripheral_id().is_none_or(|id| peripheral_id == Some(id))
}

/// Goes on with the load of a session, if there is one and its client reads.
pub fn go_on<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    let Some(mut load) = hub.acquisition(id).and_then(|acquisition| acquisition.load.take()) else {
        return;
    };
    let mut bytes = Vec::new();
    loop {
        // A client that takes nothing may lose its session at any step.
        let open = hub.sessions.get(&id).filter(|entry| entry.session.is_open());
        let Some(entry) = open else { return };
        if entry.session.outgoing().len() >= LOW_WATER {
            break;
        }
        let version = entry.session.version();
        let over = step(hub, &mut load, version, &mut bytes);
        send(hub, id, &bytes);
        bytes.clear();
        if over {
            return release(hub, id);
        }
    }
    if let Some(acquisition) = hub.acquisition(id) {
        acquisition.load = Some(load);
    }
}

/// The load is over: the updates that came meanwhile may go.
fn release<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    let held = hub.acquisition(id).map(|acquisition| std::mem::take(&mut acquisition.held));
    for update in held.into_iter().flatten() {
        send(hub, id, &update);
    }
}

/// The next messages of a load; whether they are its last.
fn step<P: Peripheral>(
    hub: &mut Hub<P>,
    load: &mut Load,
    version: Version,
    out: &mut Vec<u8>,
) -> bool {
    let Some((kind, place)) = load.block else { return next_block(hub, load, version, out) };
    let places = hub.peripheral.config_places(kind);
    let mut next = place;
    let mut records = Vec::with_capacity(MAX_RECORDS);
    while next < places && records.len() < MAX_RECORDS {
        let record = hub.peripheral.config_record(kind, next);
        next += 1;
        let Some(mut record) = record.filter(|r| belongs(r, load.peripheral_id)) else { continue };
        record.set_type(ConfigRecordType::ADD);
        records.push(blocks::fitted(record, version));
    }
    blocks::put_records(version, kind, &records, out);
    load.block = Some((kind, next));
    if next < places {
        return false;
    }
    load.block = None;
    skip_empty(hub, load, version);
    let over = load.kinds.is_empty();
    let status = if over { ConfigEndStatus::SUCCESS } else { ConfigEndStatus::PARTIAL };
    put(&blocks::end(status, None), version, out);
    over
}

/// Begins the next block; without any left it is the end.
fn next_block<P: Peripheral>(
    hub: &mut Hub<P>,
    load: &mut Load,
    version: Version,
    out: &mut Vec<u8>,
) -> bool {
    skip_empty(hub, load, version);
    let Some(kind) = load.kinds.pop_front() else {
        let end = match load.any {
            // The last records were deleted after the client was told that more would come.
            true => blocks::end(ConfigEndStatus::SUCCESS, None),
            false => {
                let text = "nothing of that kind is configured";
                blocks::end(ConfigEndStatus::EMPTY, Some(text))
            }
        };
        put(&end, version, out);
        return true;
    };
    let key = hub.config_key(kind);
    put(&blocks::begin(ConfigType::SOLICITED, kind, key), version, out);
    (load.block, load.any) = (Some((kind, 0)), true);
    false
}

/// Drops the kinds that the version does not have or that have no records.
fn skip_empty<P: Peripheral>(hub: &Hub<P>, load: &mut Load, version: Version) {
    let has_records = |kind: ConfigKind| {
        let mut places = 0..hub.peripheral.config_places(kind);
        kind.message().since <= version.number()
            && places.any(|place| {
                let record = hub.peripheral.config_record(kind, place);
                record.is_some_and(|record| belongs(&record, load.peripheral_id))
            })
    };
    while load.kinds.front().is_some_and(|kind| !has_records(*kind)) {
        load.kinds.pop_front();
    }
}

fn put(message: &Message, version: Version, out: &mut Vec<u8>) {
    // Begin and end fit every version that has them; and only those can ask.
    let _ = message.encode(version, out);
}
