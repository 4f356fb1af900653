//! What went wrong with the sides: told when the reason is new, and once more when the first pause begins.

use super::{Error, Event, Side};
use crate::StatusCode;
use std::time::Duration;

/// Why sides could not be opened: what was told already, and what is to be told.
#[derive(Debug, Default)]
pub(super) struct Failures {
    sides: [Failed; 2],
}

#[derive(Debug, Default)]
struct Failed {
    /// How often in a row.
    tries: u32,
    status: Option<StatusCode>,
    text: String,
    /// It is another reason than the time before.
    news: bool,
    /// It was told how long the pause is.
    pause_told: bool,
}

impl Failures {
    fn of(&mut self, side: Side) -> &mut Failed {
        let [a, b] = &mut self.sides;
        match side {
            Side::A => a,
            Side::B => b,
        }
    }

    /// A side could not be opened.
    pub fn failed(&mut self, side: Side, error: &Error) {
        let text = match error {
            // The side is told beside it.
            Error::Connect { source, .. } => source.to_string(),
            error => error.to_string(),
        };
        let failed = self.of(side);
        failed.tries = failed.tries.saturating_add(1);
        if failed.text != text {
            (failed.news, failed.pause_told) = (true, false);
        }
        (failed.status, failed.text) = (error.status(), text);
    }

    /// A side is open; tells how often it had failed.
    pub fn opened(&mut self, side: Side) -> u32 {
        std::mem::take(self.of(side)).tries
    }

    /// The failure of a side, where it is to be told.
    pub fn news(&mut self, side: Side, retry_in: Duration) -> Option<Event> {
        let failed = self.of(side);
        let pause = !retry_in.is_zero() && failed.tries > 0;
        let first_pause = pause && !failed.pause_told;
        if !failed.news && !first_pause {
            return None;
        }
        failed.news = false;
        failed.pause_told |= pause;
        Some(Event::OpenFailed { side, status: failed.status, text: failed.text.clone(), retry_in })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fail(failures: &mut Failures, words: &'static str) {
        let source = std::io::Error::other(words);
        failures.failed(Side::B, &Error::Connect { side: Side::B, address: "b:1".into(), source });
    }

    /// What is told then, with the pause in seconds.
    fn told(failures: &mut Failures, seconds: u64) -> Option<(String, u64)> {
        let pause = Duration::from_secs(seconds);
        assert_eq!(failures.news(Side::A, pause), None);
        match failures.news(Side::B, pause)? {
            Event::OpenFailed { side: Side::B, text, retry_in, .. } => {
                Some((text, retry_in.as_secs()))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_reason_is_told_when_it_is_new_and_when_the_first_pause_begins() {
        let mut failures = Failures::default();
        let line = |text: &str, seconds| Some((text.to_string(), seconds));
        for words in ["refused", "the certificate has expired", "refused"] {
            fail(&mut failures, words);
            assert_eq!(told(&mut failures, 0), line(words, 0));
            fail(&mut failures, words);
            assert_eq!(told(&mut failures, 0), None);
            assert_eq!(told(&mut failures, 15), line(words, 15));
            fail(&mut failures, words);
            assert_eq!(told(&mut failures, 30), None);
        }
        assert_eq!((failures.opened(Side::B), failures.opened(Side::A)), (9, 0));
        assert_eq!(told(&mut failures, 15), None);
        fail(&mut failures, "refused");
        assert_eq!(told(&mut failures, 60), line("refused", 60));
        assert_eq!(told(&mut failures, 60), None);
    }
}
