//! What is to happen later, in order of time.

use std::collections::BTreeMap;
use std::time::Duration;

/// Something that happens when its time has come, unless it has become pointless by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Timer {
    /// The outside party of that call answers.
    OutsideAnswers(u32),
    /// What that call rings at has done so for long enough.
    AlertingOver(u32),
    /// The data of that call, which is over, are final.
    CallDataOver(u32),
    /// That call, offered to an agent for the given time now, is taken away again.
    RingNoAnswer {
        /// The call.
        call: u32,
        /// Which offer of it: a call may ring at the same agent twice.
        offer: u32,
    },
    /// Wrap-up of that agent is over.
    WorkOver {
        /// The agent.
        agent: usize,
        /// When the wrap-up began that is meant.
        since: Duration,
    },
    /// That call is at the phone of the agent it was routed to.
    CallArrives {
        /// The call.
        call: u32,
        /// Which offer of it.
        offer: u32,
    },
    /// That greeting has been played.
    GreetingOver {
        /// The call.
        call: u32,
        /// Which greeting of it.
        number: u64,
    },
    /// A generated call comes; the number tells which setting of the traffic it belongs to.
    CallerArrives(u32),
    /// The caller of that generated call waits no longer.
    PatienceOver(u32),
    /// The caller of that generated call has talked enough.
    TalkOver(u32),
    /// An agent that the centre plays answers the call that was offered.
    AutoAnswer {
        /// The agent.
        agent: usize,
        /// The call.
        call: u32,
    },
    /// A phone that its agent's desk settings let answer by itself does so.
    DeskAnswers {
        /// The phone.
        phone: usize,
        /// The call.
        call: u32,
    },
    /// The agent has done nothing for as long as the desk settings allow.
    Inactive {
        /// The agent.
        agent: usize,
        /// Since when.
        since: Duration,
    },
    /// An agent that the centre plays is ready for the next call.
    AutoReady {
        /// The agent.
        agent: usize,
        /// When the state began that is to end.
        since: Duration,
    },
    /// That step of a scenario is to be carried out.
    Step(usize),
}

/// Timers; those of one moment run in the order they were set.
#[derive(Debug, Default)]
pub(super) struct Timers {
    due: BTreeMap<(Duration, u64), Timer>,
    set: u64,
}

impl Timers {
    pub fn set(&mut self, at: Duration, timer: Timer) {
        self.due.insert((at, self.set), timer);
        self.set += 1;
    }

    pub fn next(&self) -> Option<Duration> {
        self.due.keys().next().map(|(at, _)| *at)
    }

    /// The next timer that is due at `now`.
    pub fn take_due(&mut self, now: Duration) -> Option<(Duration, Timer)> {
        let entry = self.due.first_entry().filter(|entry| entry.key().0 <= now)?;
        let ((at, _), timer) = entry.remove_entry();
        Some((at, timer))
    }

    /// Forgets what was to happen to calls, when all calls are gone.
    pub fn forget_calls(&mut self) {
        self.due.retain(|_, timer| {
            matches!(
                timer,
                Timer::CallerArrives(_)
                    | Timer::AutoReady { .. }
                    | Timer::CallDataOver(_)
                    | Timer::Inactive { .. }
                    | Timer::Step(_)
            )
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timers_run_in_order_of_time_then_of_setting() {
        let mut timers = Timers::default();
        let second = Duration::from_secs(1);
        timers.set(second * 2, Timer::OutsideAnswers(1));
        timers.set(second, Timer::OutsideAnswers(2));
        timers.set(second, Timer::OutsideAnswers(3));
        assert_eq!(timers.next(), Some(second));
        assert_eq!(timers.take_due(Duration::ZERO), None);
        assert_eq!(timers.take_due(second), Some((second, Timer::OutsideAnswers(2))));
        assert_eq!(timers.take_due(second), Some((second, Timer::OutsideAnswers(3))));
        assert_eq!(timers.take_due(second), None);
        assert_eq!(timers.next(), Some(second * 2));
    }
}
