//! Connections that failed, where an operator should know why.

use super::alarms::AlarmKind;
use super::hub::{Hub, SessionId};
use crate::peripheral::Peripheral;
use std::time::{Duration, Instant};

/// The time between two alarms: who connects over and over again must not make them lose others.
const PAUSE: Duration = Duration::from_secs(1);

/// When such an alarm was raised last.
#[derive(Debug, Default)]
pub struct Failures {
    last: Option<Instant>,
    untold: u32,
}

impl Failures {
    /// Another connection failed: how many there were since the last alarm, if there is to be one.
    fn tell(&mut self, now: Instant) -> Option<u32> {
        if self.last.is_some_and(|last| now.saturating_duration_since(last) < PAUSE) {
            self.untold = self.untold.saturating_add(1);
            return None;
        }
        self.last = Some(now);
        Some(std::mem::take(&mut self.untold))
    }
}

impl<P: Peripheral> Hub<P> {
    /// A connection broke; `failure` says why, where more is known than that it did.
    pub fn broken(&mut self, id: SessionId, failure: Option<String>, now: Instant) {
        if let (Some(why), Some(entry)) = (failure, self.sessions.get(&id)) {
            let (side, address) = (entry.side, entry.address);
            if let Some(others) = self.failures.tell(now) {
                let kind = AlarmKind::ConnectionFailed { side, address, why, others };
                self.alarms.raise(self.peripheral.time(), kind);
            }
        }
        self.lost(id, now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_failures_in_a_moment_are_one_alarm_and_the_others_are_counted() {
        let (mut failures, begin) = (Failures::default(), Instant::now());
        assert_eq!(failures.tell(begin), Some(0));
        assert_eq!(failures.tell(begin), None);
        assert_eq!(failures.tell(begin + PAUSE / 2), None);
        assert_eq!(failures.tell(begin + PAUSE), Some(2));
        assert_eq!(failures.tell(begin + PAUSE * 2), Some(0));
    }
}
