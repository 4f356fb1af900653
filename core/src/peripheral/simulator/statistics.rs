//! What agents and skill groups did: the counters of the statistics messages.
//!
//! Times in a state are counted when the state changes and when somebody asks; what is counted does
//! not depend on how often that is. A call is counted once, when the work after it is over, with
//! all its times. Each counter is kept for several periods; one that is over is forgotten when the
//! next thing is counted or asked, so that nothing has to happen at midnight.

mod answers;
mod fields;

use super::agents::is_work;
use super::parts::{CallKind, Part};
use super::Simulator;
use crate::AgentState;
use std::collections::BTreeMap;
use std::time::Duration;

/// Seconds of the periods.
const FIVE_MINUTES: u64 = 300;
const HALF_HOUR: u64 = 1_800;
const DAY: u64 = 86_400;
/// How many kinds of calls there are.
const KINDS: usize = CallKind::Emergency as usize + 1;

/// Calls of one kind.
#[derive(Clone, Copy, Debug, Default)]
struct Calls {
    count: u32,
    /// Hold included.
    talk: Duration,
    /// After the call.
    work: Duration,
    held_count: u32,
    held: Duration,
}

/// All that is counted.
#[derive(Clone, Debug, Default)]
struct Counters {
    logged_on: Duration,
    available: Duration,
    not_ready: Duration,
    calls: [Calls; KINDS],
}

impl Counters {
    fn add_time(&mut self, state: AgentState, time: Duration) {
        self.logged_on += time;
        match state {
            AgentState::AVAILABLE | AgentState::NOT_ACTIVE => self.available += time,
            AgentState::NOT_READY => self.not_ready += time,
            _ => {}
        }
    }

    fn add_call(&mut self, part: &Part) {
        for kind in &part.also {
            self.calls[*kind as usize].count += 1;
        }
        let calls = &mut self.calls[part.kind as usize];
        calls.count += 1;
        calls.talk += part.talk();
        calls.work += part.work.unwrap_or_default();
        calls.held_count += u32::from(part.holds > 0);
        calls.held += part.held;
    }
}

/// Counters of the present period: so many seconds, counted from the clock's zero.
#[derive(Clone, Debug)]
struct Window {
    seconds: u64,
    period: u64,
    counters: Counters,
}

impl Window {
    fn new(seconds: u64) -> Window {
        Window { seconds, period: 0, counters: Counters::default() }
    }

    /// The counters, at zero when another period has begun.
    fn at(&mut self, clock: Duration) -> &mut Counters {
        let period = clock.as_secs() / self.seconds;
        if period != self.period {
            (self.period, self.counters) = (period, Counters::default());
        }
        &mut self.counters
    }

    /// Counts what of that time lies in the present period.
    fn add_time(&mut self, state: AgentState, from: Duration, to: Duration) {
        self.at(to);
        let begin = Duration::from_secs(self.period * self.seconds);
        self.counters.add_time(state, to.saturating_sub(from.max(begin)));
    }
}

#[derive(Debug)]
struct AgentStatistics {
    /// Up to when times are counted.
    counted: Duration,
    session: Counters,
    today: Window,
    /// Calls that the agent works on after their end, by id.
    unfinished: Vec<(u32, Part)>,
}

#[derive(Debug)]
struct GroupStatistics {
    five_minutes: Window,
    half_hour: Window,
    today: Window,
}

impl GroupStatistics {
    fn windows(&mut self) -> [&mut Window; 3] {
        [&mut self.five_minutes, &mut self.half_hour, &mut self.today]
    }
}

/// The counters of the agents who have signed in, by place in the configuration, and of the skill
/// groups where something has happened, by number.
#[derive(Debug, Default)]
pub(super) struct Statistics {
    agents: BTreeMap<usize, AgentStatistics>,
    groups: BTreeMap<u32, GroupStatistics>,
}

impl Statistics {
    fn agent(&mut self, agent: usize) -> &mut AgentStatistics {
        self.agents.entry(agent).or_insert_with(|| AgentStatistics {
            counted: Duration::ZERO,
            session: Counters::default(),
            today: Window::new(DAY),
            unfinished: Vec::new(),
        })
    }

    fn group(&mut self, number: u32) -> &mut GroupStatistics {
        self.groups.entry(number).or_insert_with(|| GroupStatistics {
            five_minutes: Window::new(FIVE_MINUTES),
            half_hour: Window::new(HALF_HOUR),
            today: Window::new(DAY),
        })
    }
}

impl Part {
    /// What statistics call talk time: a call that the agent places begins with dialling, one that
    /// comes with the answer; both last until hanging up, hold included.
    fn talk(&self) -> Duration {
        let from = if self.placed { Some(self.began) } else { self.answered };
        match (from, self.ended) {
            (Some(from), Some(ended)) => ended.saturating_sub(from),
            _ => Duration::ZERO,
        }
    }
}

impl Simulator {
    /// What the clock of the centre shows then.
    fn clock(&self, then: Duration) -> Duration {
        Duration::from_secs(self.config.start_time.into()) + then
    }

    /// Hook: the agent is about to sign in.
    pub(super) fn session_begins(&mut self, agent: usize) {
        let statistics = self.statistics.agent(agent);
        statistics.counted = self.now;
        statistics.session = Counters::default();
    }

    /// Hook: the agent's state is about to become that one.
    pub(super) fn state_changes(&mut self, agent: usize, state: AgentState) {
        self.count_time(agent);
        if !is_work(state) {
            self.work_ends(agent);
        }
    }

    /// Counts the time since it was counted last.
    pub(super) fn count_time(&mut self, agent: usize) {
        let this = &self.agents[agent];
        if this.phone.is_none() {
            return;
        }
        let (from, to) = (self.statistics.agent(agent).counted, self.now);
        if from >= to {
            return;
        }
        let (state, clock) = (this.state, [self.clock(from), self.clock(to)]);
        let statistics = self.statistics.agent(agent);
        statistics.counted = to;
        statistics.session.add_time(state, to - from);
        statistics.today.add_time(state, clock[0], clock[1]);
        for number in self.agents[agent].groups.clone() {
            let state = match self.domain_of(number) {
                mrd_id if mrd_id == self.voice() => state,
                mrd_id => self.in_domain(agent, mrd_id).state,
            };
            for window in self.statistics.group(number).windows() {
                window.add_time(state, clock[0], clock[1]);
            }
        }
    }

    /// Hook: the agent's part in that call is over. It counts when the work after it is over too;
    /// one that was never answered does not.
    pub(super) fn part_is_over(&mut self, id: u32, part: &Part) {
        if part.answered.is_none() {
            return;
        }
        match part.work {
            Some(_) => self.count_call(part),
            None => self.statistics.agent(part.agent).unfinished.push((id, part.clone())),
        }
    }

    /// The agent has done the work after the calls, if there was any.
    fn work_ends(&mut self, agent: usize) {
        let Some(statistics) = self.statistics.agents.get_mut(&agent) else { return };
        for (id, mut part) in std::mem::take(&mut statistics.unfinished) {
            let ended = part.ended.unwrap_or(self.now);
            part.work = Some(self.now.saturating_sub(ended));
            self.count_call(&part);
            self.note_work(id, &part);
        }
    }

    /// Puts the work's length where the call's record will be made from.
    fn note_work(&mut self, id: u32, done: &Part) {
        let id = self.present_id(id);
        let Some(call) = self.calls.get_mut(&id).or(self.ended_calls.get_mut(&id)) else { return };
        let same = |part: &&mut Part| part.agent == done.agent && part.work.is_none();
        call.parts.iter_mut().filter(same).for_each(|part| part.work = done.work);
    }

    fn count_call(&mut self, part: &Part) {
        let clock = self.clock(self.now);
        let statistics = self.statistics.agent(part.agent);
        statistics.session.add_call(part);
        statistics.today.at(clock).add_call(part);
        if let Some(number) = self.group_of(part) {
            for window in self.statistics.group(number).windows() {
                window.at(clock).add_call(part);
            }
        }
    }

    /// The skill group a call counts for: the one it came through, else the agent's first for calls,
    /// in place of the default skill group that Unified CCE has.
    fn group_of(&self, part: &Part) -> Option<u32> {
        let mut own = self.config.agents[part.agent].skill_groups.iter().copied();
        part.group.or_else(|| own.find(|group| self.domain_of(*group) == self.voice()))
    }
}
