//! AlertRings: how long what was called may ring.

use super::calls::Leg;
use super::{Simulator, Timer};
use crate::{EventCause, LocalConnectionState};
use std::time::Duration;

/// One ring and the pause after it.
const RING: Duration = Duration::from_secs(6);

impl Simulator {
    /// What the call rings at now may do so for that many rings. 0 is the default of the peripheral,
    /// which is for ever here. Routed calls ring as long as desk settings say.
    pub(super) fn limit_alerting(&mut self, id: u32, rings: u16) {
        let until = self.now + RING * rings.into();
        let Some(call) = self.calls.get_mut(&id).filter(|_| rings > 0) else { return };
        let rings = |leg: &&mut Leg| leg.state == LocalConnectionState::ALERTING;
        let Some(leg) = call.legs.iter_mut().find(rings) else { return };
        leg.rings_until = Some(until);
        self.timers.set(until, Timer::AlertingOver(id));
    }

    /// Nobody has answered: CALL_FAILED_EVENT to a caller who waits for it, and the phone is silent.
    /// Where a transfer or a conference has brought the phone in, the others go on, if they can.
    pub(super) fn alerting_over(&mut self, id: u32) {
        let (id, now) = (self.present_id(id), self.now);
        let Some(call) = self.calls.get_mut(&id) else { return };
        let due = |leg: &Leg| {
            leg.state == LocalConnectionState::ALERTING
                && leg.rings_until.is_some_and(|until| until <= now)
        };
        let Some(ringing) = call.legs.iter().position(due) else { return };
        let cause = EventCause::CALL_NOT_ANSWERED;
        let dials = |leg: &Leg| leg.state == LocalConnectionState::INITIATE;
        if let Some(caller) = call.legs.iter().position(dials) {
            call.legs[caller].go_to(LocalConnectionState::FAIL, now);
            let call = &self.calls[&id];
            let event = self.failed_event(call, &call.legs[caller], cause);
            self.tell_call(id, event);
        }
        self.clear_leg(id, ringing, Some(cause));
    }
}
