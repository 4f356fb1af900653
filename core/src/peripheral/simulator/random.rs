//! Chance that can be repeated.

use std::time::Duration;

/// No span of chance is longer: adding it to a time must not overflow.
const LONGEST: f64 = 366.0 * 86_400.0;

/// SplitMix64: the same seed gives the same numbers, on every machine.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, `bound`, which is not 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        (self.next() % u64::from(bound)) as u32
    }

    /// A span of the exponential distribution with that mean: how long until something happens
    /// that may happen at any time.
    pub fn exponential(&mut self, mean: Duration) -> Duration {
        // 53 bits are what a float holds; never 0, which has no logarithm.
        let uniform = ((self.next() >> 11) + 1) as f64 / (1u64 << 53) as f64;
        let seconds = (-uniform.ln() * mean.as_secs_f64()).min(LONGEST);
        // Logarithms differ in the last bits from machine to machine; whole microseconds do not.
        Duration::from_micros((seconds * 1e6) as u64)
    }

    /// A span between two others.
    pub fn between(&mut self, shortest: Duration, longest: Duration) -> Duration {
        let milliseconds = longest.saturating_sub(shortest).as_millis() as u32;
        shortest + Duration::from_millis(u64::from(self.below(milliseconds + 1)))
    }
}
