//! Updates: changes of the configuration, told to those who want them.

use super::super::super::hub::{Hub, SessionId};
use super::{blocks, load, send, tell};
use crate::peripheral::{ConfigChange, ConfigKind, ConfigRecord, Peripheral};
use crate::{ConfigEndStatus, ConfigRecordType, ConfigType, Version};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The encoded forms of a block: one for each version and each peripheral that sessions have asked
/// for; `None` where no record is of that peripheral.
type Forms = BTreeMap<(u8, Option<u32>), Option<Arc<[u8]>>>;

/// Tells of all changes that the peripheral has made: those of one kind, as long as no other comes
/// between them, in one block.
pub fn publish<P: Peripheral>(hub: &mut Hub<P>) {
    let mut block: Vec<ConfigChange> = Vec::new();
    while let Some(change) = hub.peripheral.take_config_change() {
        let kind = change.record.kind();
        if block.first().is_some_and(|first| first.record.kind() != kind) {
            publish_block(hub, &block);
            block.clear();
        }
        block.push(change);
    }
    publish_block(hub, &block);
}

fn publish_block<P: Peripheral>(hub: &mut Hub<P>, changes: &[ConfigChange]) {
    let Some(kind) = changes.first().map(|change| change.record.kind()) else { return };
    hub.config_keys.remove(&kind);
    let acquiring: Vec<SessionId> = hub.index.acquiring().iter().copied().collect();
    let wanted = acquiring.iter().filter_map(|id| hub.sessions.get(id)).any(|entry| {
        let version = entry.session.version();
        entry.open.as_ref().is_some_and(|open| open.configuration.wants(kind, version).is_some())
    });
    // The key costs a look at all records of the kind.
    let key = if wanted { hub.config_key(kind) } else { [0; 8] };
    let records: Vec<ConfigRecord> = changes
        .iter()
        .map(|change| {
            let mut record = change.record.clone().without_states();
            record.set_type(change.record_type);
            record
        })
        .collect();
    let deleted = changes.iter().any(|change| change.record_type == ConfigRecordType::DELETE);
    let mut given_up: Vec<SessionId> = Vec::new();
    let mut forms = Forms::new();
    for id in acquiring {
        let Some(entry) = hub.sessions.get_mut(&id) else { continue };
        let Some(open) = &mut entry.open else { continue };
        let acquisition = &mut open.configuration;
        if deleted {
            acquisition.deleted(kind);
        }
        let version = entry.session.version();
        let Some(peripheral) = acquisition.wants(kind, version) else { continue };
        let form = forms
            .entry((version.number(), peripheral))
            .or_insert_with(|| encoded(kind, key, &records, peripheral, version));
        let Some(bytes) = form else { continue };
        if !acquisition.is_loading() {
            send(hub, id, bytes);
        } else if !acquisition.hold(bytes.clone()) {
            given_up.push(id);
        }
    }
    for id in given_up {
        let text = "the configuration has changed too often: ask for it again";
        tell(hub, id, &blocks::end(ConfigEndStatus::INVALID, Some(text)));
    }
}

/// A block of updates; `None` where no record is of that peripheral.
fn encoded(
    kind: ConfigKind,
    key: [u8; 8],
    records: &[ConfigRecord],
    peripheral_id: Option<u32>,
    version: Version,
) -> Option<Arc<[u8]>> {
    let own = records.iter().filter(|record| load::belongs(record, peripheral_id));
    let records: Vec<_> = own.map(|record| blocks::fitted(record.clone(), version)).collect();
    if records.is_empty() {
        return None;
    }
    let mut bytes = Vec::new();
    // Begin and end fit every version that has them.
    let _ = blocks::begin(ConfigType::UNSOLICITED, kind, key).encode(version, &mut bytes);
    blocks::put_records(version, kind, &records, &mut bytes);
    let _ = blocks::end(ConfigEndStatus::SUCCESS, None).encode(version, &mut bytes);
    Some(bytes.into())
}
