//! Which dialogue is played when: several at a time, none that disturb each other.

use super::dialogue::Dialogue;
use super::runner::{play, Failure, Servers};
use super::tidy::Janitor;
use super::Options;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::mpsc::{channel, Sender};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// What became of a dialogue, and which it was.
type Played = (usize, Option<Box<Failure>>);

struct Plan {
    /// Dialogues that were not begun, the first to be begun first.
    waiting: Vec<usize>,
    /// What the dialogues that are being played have to themselves.
    taken: BTreeSet<String>,
    playing: usize,
    /// One of them must be alone.
    alone: bool,
}

/// Plays all dialogues and tells of each, in their order.
pub(super) fn run(
    dialogues: &[&Dialogue],
    address: SocketAddr,
    options: &Options,
    mut tell: impl FnMut(&Dialogue, Option<&Failure>),
) {
    Janitor::new(address, options).tidy(1001..=1020);
    let mut waiting: Vec<usize> = (0..dialogues.len()).collect();
    waiting.sort_by_key(|index| (!dialogues[*index].slow, *index));
    let plan = Mutex::new(Plan { waiting, taken: BTreeSet::new(), playing: 0, alone: false });
    let changed = Condvar::new();
    let (told, inbox) = channel();
    std::thread::scope(|scope| {
        for _ in 0..options.jobs.max(1) {
            let told = told.clone();
            let (plan, changed) = (&plan, &changed);
            scope.spawn(move || work(dialogues, address, options, plan, changed, &told));
        }
        drop(told);
        let mut done: Vec<Option<Option<Box<Failure>>>> = vec![None; dialogues.len()];
        let mut next = 0;
        for (index, failure) in inbox {
            done[index] = Some(failure);
            while let Some(failure) = done.get_mut(next).and_then(Option::take) {
                tell(dialogues[next], failure.as_deref());
                next += 1;
            }
        }
    });
}

fn work(
    dialogues: &[&Dialogue],
    address: SocketAddr,
    options: &Options,
    plan: &Mutex<Plan>,
    changed: &Condvar,
    told: &Sender<Played>,
) {
    let (standby, connector) = (options.standby, options.connector.clone());
    let servers = Servers { active: address, standby, connector };
    let mut janitor = Janitor::new(address, options);
    while let Some(index) = begin(dialogues, plan, changed) {
        let dialogue = dialogues[index];
        let mut failure = None;
        for version in &dialogue.versions {
            failure = play(dialogue, *version, &servers, options.patience).err();
            if !dialogue.needs_own_server() {
                janitor.tidy(dialogue.agents.iter().copied());
            }
            if failure.is_some() {
                break;
            }
        }
        let mut plan = lock(plan);
        plan.taken.retain(|name| !dialogue.locks.contains(name));
        plan.playing -= 1;
        plan.alone = false;
        changed.notify_all();
        // Nobody listens any more when the run is given up.
        let _ = told.send((index, failure));
    }
}

/// Takes the next dialogue that can be played now; waits where there is none yet.
fn begin(dialogues: &[&Dialogue], plan: &Mutex<Plan>, changed: &Condvar) -> Option<usize> {
    let mut plan = lock(plan);
    loop {
        if plan.waiting.is_empty() {
            return None;
        }
        let free = plan.waiting.iter().position(|index| {
            let dialogue = dialogues[*index];
            let undisturbed = !plan.alone && (!dialogue.alone || plan.playing == 0);
            undisturbed && plan.taken.is_disjoint(&dialogue.locks)
        });
        if let Some(place) = free {
            let index = plan.waiting.remove(place);
            plan.taken.extend(dialogues[index].locks.iter().cloned());
            plan.playing += 1;
            plan.alone = dialogues[index].alone;
            return Some(index);
        }
        plan = changed.wait(plan).unwrap_or_else(PoisonError::into_inner);
    }
}

fn lock(plan: &Mutex<Plan>) -> MutexGuard<'_, Plan> {
    plan.lock().unwrap_or_else(PoisonError::into_inner)
}
