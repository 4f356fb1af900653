//! What went wrong with the sides, told once for each reason.

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
        failed.news |= failed.text != text;
        (failed.status, failed.text) = (error.status(), text);
    }

    /// A side is open; tells how often it had failed.
    pub fn opened(&mut self, side: Side) -> u32 {
        std::mem::take(self.of(side)).tries
    }

    /// The failure of a side that was not told yet.
    pub fn news(&mut self, side: Side, retry_in: Duration) -> Option<Event> {
        let failed = self.of(side);
        let text = failed.text.clone();
        std::mem::take(&mut failed.news).then_some(Event::OpenFailed {
            side,
            status: failed.status,
            text,
            retry_in,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_told_once_until_it_is_another_or_the_side_was_open() {
        let mut failures = Failures::default();
        let fail = |failures: &mut Failures, words: &'static str| {
            let source = std::io::Error::other(words);
            failures
                .failed(Side::B, &Error::Connect { side: Side::B, address: "b:1".into(), source });
            assert_eq!(failures.news(Side::A, Duration::ZERO), None);
            match failures.news(Side::B, Duration::from_secs(15)) {
                Some(Event::OpenFailed { side: Side::B, text, retry_in, .. }) => {
                    assert_eq!((text.as_str(), retry_in), (words, Duration::from_secs(15)));
                    true
                }
                other => other.is_some(),
            }
        };
        assert!(fail(&mut failures, "refused"));
        assert!(!fail(&mut failures, "refused"));
        assert!(fail(&mut failures, "the certificate has expired"));
        assert!(fail(&mut failures, "refused"));
        assert_eq!(failures.opened(Side::B), 4);
        assert_eq!(failures.opened(Side::A), 0);
        assert!(fail(&mut failures, "refused"));
    }
}
