//! Calls that wait in queues.

use super::call::put;
use super::calls::{named, At};
use super::{Call, CallKey, Change, Model};
use crate::messages::{CallDequeuedEvent, CallQueuedEvent};
use crate::LocalConnectionState;

/// Skill groups of a call that are kept: events list 20.
const MAX_GROUPS: usize = 64;

/// A skill group that a call waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueuedFor {
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID.
    pub id: Option<u32>,
    /// SkillGroupPriority.
    pub priority: u16,
}

impl Model {
    /// The calls that wait for a skill group, the earliest first.
    pub fn calls_queued_for(&self, number: u32) -> impl Iterator<Item = &Call> {
        self.calls().filter(move |call| call.queued_for.iter().any(|group| group.number == number))
    }

    pub(super) fn queued(&mut self, at: &At<'_>, e: &CallQueuedEvent) {
        let Some(key) = self.touch(at) else { return };
        let calling = named(e.calling_device_type, &e.calling_device_id);
        let called = named(e.called_device_type, &e.called_device_id);
        let redirect = named(e.last_redirect_device_type, &e.last_redirect_device_id);
        let queue = named(e.queue_device_type, &e.queue_device_id);
        self.devices_are(Some(key), calling, called, redirect);
        self.caller_takes_part(key, at, queue, calling, LocalConnectionState::INITIATE);
        self.set_state(key, at, queue, LocalConnectionState::QUEUED, e.event_cause);
        let groups = e.skill_groups.iter().filter_map(|group| {
            Some(QueuedFor {
                number: u32::try_from(group.skill_group_number?).ok()?,
                id: group.skill_group_id,
                priority: group.skill_group_priority.unwrap_or(0),
            })
        });
        self.waits(key, |call| {
            call.num_queued = Some(e.num_queued);
            for group in groups {
                call.queued_for.retain(|known| known.number != group.number);
                if call.queued_for.len() < MAX_GROUPS {
                    call.queued_for.push(group);
                }
            }
        });
        let Some(call) = self.calls.get_mut(&key) else { return };
        let mut differs = put(&mut call.data.service_number, &e.service_number);
        differs |= put(&mut call.data.service_id, &e.service_id);
        self.tell_data(key, differs);
    }

    /// NumSkillGroups 0 takes it out of all queues; else it may wait in others still.
    pub(super) fn dequeued(&mut self, at: &At<'_>, e: &CallDequeuedEvent) {
        let Some(key) = self.find(at) else { return };
        self.hear(key, at, false);
        if e.skill_groups.is_empty() {
            return self.waits_no_more(key);
        }
        let left =
            |number: u32| e.skill_groups.iter().any(|g| g.skill_group_number == Some(number));
        self.waits(key, |call| {
            call.num_queued = Some(e.num_queued);
            call.queued_for.retain(|group| !left(group.number));
        });
    }

    /// The call is in no queue any more.
    pub(super) fn waits_no_more(&mut self, key: CallKey) {
        self.waits(key, |call| {
            call.num_queued = None;
            call.queued_for.clear();
        });
    }

    /// A change to where the call waits, which is told if it is one.
    fn waits(&mut self, key: CallKey, change: impl FnOnce(&mut Call)) {
        let Some(call) = self.calls.get_mut(&key) else { return };
        let (num_queued, queued_for) = (call.num_queued, call.queued_for.clone());
        change(call);
        if (num_queued, &queued_for) != (call.num_queued, &call.queued_for) {
            self.tell(Change::CallQueue { call: key });
        }
    }
}
