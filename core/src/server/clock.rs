//! The centre's clock: real time, some times faster, or moved by the embedding program alone.

use std::time::{Duration, Instant};

/// Turns the time of the machine into the time of the centre and back.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
    pace: Pace,
}

#[derive(Clone, Copy, Debug)]
enum Pace {
    /// So many seconds of the centre pass in one second.
    Speed(f64),
    /// It is that time until somebody moves it.
    Stepped(Duration),
}

impl Clock {
    pub fn new(start: Instant, speed: f64) -> Clock {
        Clock { start, pace: Pace::Speed(speed) }
    }

    /// A clock that stands at the beginning.
    pub fn stepped() -> Clock {
        Clock { start: Instant::now(), pace: Pace::Stepped(Duration::ZERO) }
    }

    pub fn is_stepped(&self) -> bool {
        matches!(self.pace, Pace::Stepped(_))
    }

    /// Sets a stepped clock; another one goes as it goes.
    pub fn step_to(&mut self, time: Duration) {
        if let Pace::Stepped(now) = &mut self.pace {
            *now = time.max(*now);
        }
    }

    /// What time it is in the centre.
    pub fn centre(&self, now: Instant) -> Duration {
        match self.pace {
            Pace::Speed(speed) => now.saturating_duration_since(self.start).mul_f64(speed),
            Pace::Stepped(now) => now,
        }
    }

    /// When it is that time in the centre; `None` where that is too far away to tell, or nobody
    /// knows.
    pub fn machine(&self, centre: Duration) -> Option<Instant> {
        let speed = match self.pace {
            Pace::Speed(speed) => speed,
            Pace::Stepped(now) => return (centre <= now).then_some(self.start),
        };
        let seconds = centre.as_secs_f64() / speed;
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

    #[test]
    fn a_stepped_clock_stands_until_it_is_moved_and_never_goes_back() {
        let mut clock = Clock::stepped();
        let second = Duration::from_secs(1);
        let later = Instant::now() + second * 3600;
        assert_eq!(clock.centre(later), Duration::ZERO);
        assert_eq!(clock.machine(second), None, "no time of the machine brings it there");
        clock.step_to(second * 2);
        clock.step_to(second);
        assert_eq!(clock.centre(later), second * 2);
        assert!(clock.machine(second * 2).unwrap() <= Instant::now(), "it has come");
    }
}
