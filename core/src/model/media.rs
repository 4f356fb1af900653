//! Audio, recordings and greetings of calls, and emergencies.

use super::calls::At;
use super::{Call, CallKey, Change, Model};
use crate::messages::{CallAgentGreetingEvent, EmergencyCallEvent};
use crate::{AgentGreetingEventCode, RtpDirection};

impl Model {
    /// RTP_STARTED_EVENT and RTP_STOPPED_EVENT. A stream that stops begins no call.
    pub(super) fn audio(&mut self, at: &At<'_>, direction: RtpDirection, runs: bool) {
        let key = if runs { self.touch(at) } else { self.find(at) };
        self.media(key, |call| {
            let place = call.place_of(at, None);
            let Some(party) = place.and_then(|place| call.parties.get_mut(place)) else { return };
            if direction != RtpDirection::OUTPUT {
                party.audio_in = runs;
            }
            if direction != RtpDirection::INPUT {
                party.audio_out = runs;
            }
        });
    }

    pub(super) fn greeting(&mut self, at: &At<'_>, e: &CallAgentGreetingEvent) {
        let plays = e.event_code == AgentGreetingEventCode::STARTED;
        let key = if plays { self.touch(at) } else { self.find(at) };
        self.media(key, |call| call.greeting = plays);
    }

    pub(super) fn recording(&mut self, key: Option<CallKey>, runs: bool) {
        self.media(key, |call| call.recorded = runs);
    }

    /// Nobody is there to hear: CALL_CLEARED_EVENT ends recording and greeting too.
    pub(super) fn silent(&mut self, key: CallKey) {
        self.media(Some(key), |call| (call.recorded, call.greeting) = (false, false));
    }

    fn media(&mut self, key: Option<CallKey>, change: impl FnOnce(&mut Call)) {
        let Some(call) = key.and_then(|key| self.calls.get_mut(&key)) else { return };
        let state = |call: &Call| {
            let parties = call.parties.iter().map(|party| (party.audio_in, party.audio_out));
            (call.recorded, call.greeting, parties.collect::<Vec<_>>())
        };
        let before = state(call);
        change(call);
        if before != state(call) {
            let call = call.key;
            self.tell(Change::CallMedia { call });
        }
    }

    /// It has no MonitorID, and supervisors get it of calls whose END_CALL_EVENT will not come to
    /// them: it begins no call.
    pub(super) fn emergency(&mut self, e: &EmergencyCallEvent) {
        let connection = e.connection();
        let key = self.find(&At::of(e.peripheral_id, 0, &connection));
        let Some(call) = key.and_then(|key| self.calls.get_mut(&key)) else { return };
        if !std::mem::replace(&mut call.emergency, true) {
            let call = call.key;
            self.tell(Change::CallEmergency { call });
        }
    }
}
