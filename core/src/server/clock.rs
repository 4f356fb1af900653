//! The centre's clock: real time, or some times faster.

use std::time::{Duration, Instant};

/// Turns the time of the machine into the time of the centre and back.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
    speed: f64,
}

impl Clock {
    pub fn new(start: Instant, speed: f64) -> Clock {
        Clock { start, speed }
    }

    /// What time it is in the centre.
    pub fn centre(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.start).mul_f64(self.speed)
    }

    /// When it is that time in the centre; `None` where that is too far away to tell.
    pub fn machine(&self, centre: Duration) -> Option<Instant> {
        let seconds = centre.as_secs_f64() / self.speed;
        // Rounded up: a deadline that has come is in the past on both clocks.
        let after = Duration::try_from_secs_f64(seconds).ok()? + Duration::from_nanos(1);
        self.start.checked_add(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_times_as_fast_a_minute_takes_six_seconds() {
        let start = Instant::now();
        let clock = Clock::new(start, 10.0);
        assert_eq!(clock.centre(start + Duration::from_secs(6)), Duration::from_secs(60));
        let there = clock.machine(Duration::from_secs(60)).unwrap();
        assert!(there > start + Duration::from_secs(6));
        assert!(clock.centre(there) >= Duration::from_secs(60));
        assert!(there < start + Duration::from_millis(6001));
    }
}
