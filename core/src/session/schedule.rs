//! When a client tries to connect again: the guide's schedule.

use std::time::Duration;

/// Pauses before the rounds, the first two excepted; the last one stands before all further rounds.
const PAUSES: [Duration; 4] = [
    Duration::from_secs(15),
    Duration::from_secs(30),
    Duration::from_secs(60),
    Duration::from_secs(120),
];

/// The pauses of the guide's reconnect schedule. In each round the side of the last success is tried,
/// then the other one. The first round is at once: a single client is back without any wait. The
/// pause before the second is random, so that the hundreds of clients of a server that failed do not
/// all come at the same moment.
#[derive(Debug)]
pub(super) struct Schedule {
    round: usize,
    scatter: Duration,
}

impl Schedule {
    /// `clients` is how many there are about, `random` any number.
    pub fn new(clients: u32, random: u32) -> Schedule {
        let seconds = random % (clients / 10 + 1);
        Schedule { round: 0, scatter: Duration::from_secs(seconds.into()) }
    }

    /// How long to wait before the next round.
    pub fn next_pause(&mut self) -> Duration {
        let round = self.round;
        self.round += 1;
        match round {
            0 => Duration::ZERO,
            1 => self.scatter,
            _ => *PAUSES.get(round - 2).unwrap_or(&Duration::from_secs(120)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pauses_are_those_of_the_guide() {
        let mut schedule = Schedule::new(1000, 4711);
        let pauses: Vec<u64> = (0..9).map(|_| schedule.next_pause().as_secs()).collect();
        assert_eq!(pauses, [0, 4711 % 101, 15, 30, 60, 120, 120, 120, 120]);
    }

    #[test]
    fn the_random_pause_is_from_none_to_a_tenth_of_the_clients_in_seconds() {
        let pause = |clients, random| {
            let mut schedule = Schedule::new(clients, random);
            schedule.next_pause();
            schedule.next_pause().as_secs()
        };
        let all: std::collections::BTreeSet<u64> = (0..1000).map(|r| pause(50, r)).collect();
        assert_eq!(all, (0..=5).collect());
        assert_eq!(pause(9, u32::MAX), 0);
        assert!(pause(u32::MAX, u32::MAX) <= u64::from(u32::MAX / 10));
    }
}
