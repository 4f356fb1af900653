//! SYS_HALF_HOUR_CHANGE: the clock of the centre has entered a new half hour.

use super::delivery::Recipient;
use super::hub::Hub;
use crate::messages::SystemEvent;
use crate::peripheral::Peripheral;
use crate::SystemEventId;
use std::time::Duration;

const HALF_HOUR: u32 = 1_800;

/// Which half hour it is, and when the next one begins in the time of the centre.
#[derive(Debug, Default)]
pub(super) struct HalfHour(Option<(u32, Duration)>);

impl<P: Peripheral> Hub<P> {
    /// When something is due next, in the time of the centre: in the peripheral, or the half hour.
    pub(super) fn centre_due(&self) -> Option<Duration> {
        let half_hour = self.half_hour.0.map(|(_, next)| next);
        self.peripheral.next_deadline().into_iter().chain(half_hour).min()
    }

    /// It is `now` in the time of the centre: tells all sessions when a half hour has begun.
    pub(super) fn watch_half_hour(&mut self, now: Duration) {
        let time = self.peripheral.time();
        let present = time / HALF_HOUR;
        let left = HALF_HOUR - time % HALF_HOUR;
        let next = Duration::from_secs(now.as_secs() + u64::from(left));
        let before = self.half_hour.0.replace((present, next));
        if before.is_none_or(|(before, _)| before == present) {
            return;
        }
        let event = SystemEvent {
            pg_status: self.peripheral.pg_status(),
            icm_central_controller_time: time,
            system_event_id: SystemEventId::HALF_HOUR_CHANGE,
            ..SystemEvent::default()
        };
        let open = self.index.open().iter();
        let everybody: Vec<Recipient> =
            open.map(|session| Recipient { session: *session, monitor_id: 0 }).collect();
        self.distribute(&event.into(), &everybody);
    }
}
