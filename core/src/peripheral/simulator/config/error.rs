//! What is wrong with a configuration.

use std::fmt;

/// Why a configuration or a scenario is refused: everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError {
    problems: Vec<ConfigProblem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// Line of the file, counted from 1; `None` where it is not about something the file says.
    pub line: Option<usize>,
    /// What is wrong and what would be right.
    pub message: String,
}

impl ConfigError {
    pub(in crate::peripheral::simulator) fn new(problems: Vec<ConfigProblem>) -> ConfigError {
        ConfigError { problems }
    }

    /// What of it was not wrong before.
    ///
    /// # Errors
    /// The rest, if there is any.
    pub(in super::super) fn without(mut self, before: Result<(), ConfigError>) -> Result<(), Self> {
        let known = before.err().map(|error| error.problems).unwrap_or_default();
        self.problems.retain(|problem| !known.iter().any(|old| old.message == problem.message));
        match self.problems.is_empty() {
            true => Ok(()),
            false => Err(self),
        }
    }

    /// Everything that is wrong, at least one thing, in the order of the file.
    pub fn problems(&self) -> &[ConfigProblem] {
        &self.problems
    }
}

impl fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// One line for each problem.
impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.problems.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}
