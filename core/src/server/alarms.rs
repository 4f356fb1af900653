//! Alarms: what the product would log and forward as SNMP traps.

use crate::{AlarmState, StatusCode};
use std::collections::{BTreeMap, VecDeque};

/// Alarms that are kept; older ones are forgotten.
const MAX_ALARMS: usize = 1000;
/// Named alarm objects that clients may create.
const MAX_OBJECTS: usize = 1000;

/// Something an operator should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Counts from 1: tells which alarms are new since the last look.
    pub number: u64,
    /// The centre's time, in seconds since 1970 UTC.
    pub time: u32,
    /// What it is.
    pub kind: AlarmKind,
}

/// What an alarm tells.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlarmKind {
    /// A client reported an event by CLIENT_EVENT_REPORT_REQ.
    ClientEvent {
        /// ClientID of the session that reported it.
        client_id: String,
        /// State.
        state: AlarmState,
        /// ObjectName; `None` for an event of no named object.
        object_name: Option<String>,
        /// Text.
        text: Option<String>,
    },
}

/// A named alarm object: all clients that use the name drive the same object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmObject {
    /// ObjectName.
    pub name: String,
    /// Its last State.
    pub state: AlarmState,
    /// The Text that came with it.
    pub text: Option<String>,
}

/// The latest alarms, and all named objects.
#[derive(Debug, Default)]
pub struct Alarms {
    kept: VecDeque<Alarm>,
    raised: u64,
    objects: BTreeMap<String, AlarmObject>,
}

impl Alarms {
    pub fn raise(&mut self, time: u32, kind: AlarmKind) {
        self.raised += 1;
        if self.kept.len() == MAX_ALARMS {
            self.kept.pop_front();
        }
        self.kept.push_back(Alarm { number: self.raised, time, kind });
    }

    /// Sets the state of a named object, which begins to exist by that.
    ///
    /// # Errors
    /// E_CTI_TOO_MUCH_DATA where there are too many objects already: clients must not be able to
    /// take all memory.
    pub fn set_object(&mut self, object: AlarmObject) -> Result<(), StatusCode> {
        if self.objects.len() >= MAX_OBJECTS && !self.objects.contains_key(&object.name) {
            return Err(StatusCode::TOO_MUCH_DATA);
        }
        self.objects.insert(object.name.clone(), object);
        Ok(())
    }

    /// The latest alarms, the oldest first.
    pub fn kept(&self) -> Vec<Alarm> {
        self.kept.iter().cloned().collect()
    }

    /// All named objects, by name.
    pub fn objects(&self) -> Vec<AlarmObject> {
        self.objects.values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(text: String) -> AlarmKind {
        let state = AlarmState::NORMAL;
        AlarmKind::ClientEvent { client_id: "c".into(), state, object_name: None, text: Some(text) }
    }

    #[test]
    fn only_the_latest_alarms_are_kept_and_their_numbers_go_on() {
        let mut alarms = Alarms::default();
        for text in 0..MAX_ALARMS + 5 {
            alarms.raise(0, event(text.to_string()));
        }
        let kept = alarms.kept();
        assert_eq!(kept.len(), MAX_ALARMS);
        assert_eq!(kept[0].number, 6);
        assert_eq!(kept[0].kind, event("5".into()));
    }

    #[test]
    fn named_objects_are_bounded_and_known_ones_still_change() {
        let mut alarms = Alarms::default();
        let object = |name: usize, state| AlarmObject { name: name.to_string(), state, text: None };
        for name in 0..MAX_OBJECTS {
            assert_eq!(alarms.set_object(object(name, AlarmState::NORMAL)), Ok(()));
        }
        let one_more = alarms.set_object(object(MAX_OBJECTS, AlarmState::NORMAL));
        assert_eq!(one_more, Err(StatusCode::TOO_MUCH_DATA));
        assert_eq!(alarms.set_object(object(0, AlarmState::ERROR)), Ok(()));
        assert_eq!(alarms.objects()[0].state, AlarmState::ERROR);
    }
}
