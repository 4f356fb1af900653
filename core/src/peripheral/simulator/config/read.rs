//! From the text of a file to a configuration that makes sense.

use super::check::{problems, Place};
use super::file::{ConfigFile, Spans};
use super::{Config, ConfigError, ConfigProblem};

impl Config {
    /// Reads a configuration from the text of a TOML file.
    ///
    /// The keys are the names of the fields of [`Config`] and its parts, times are in seconds;
    /// `examples/centre.toml` teaches all of them. A file either describes a whole centre, or
    /// changes the demo centre: with `based_on = "demo"` every list that the file has replaces that
    /// of the demo centre as a whole, and what the file leaves out stays.
    ///
    /// ```
    /// use ctisp::peripheral::simulator::Config;
    ///
    /// let centre = Config::from_toml("based_on = \"demo\"\nauto_agents = 5")?;
    /// assert_eq!((centre.agents.len(), centre.auto_agents), (20, 5));
    ///
    /// let error = Config::from_toml("based_on = \"demo\"\nauto_agents = 50").unwrap_err();
    /// assert_eq!(error.problems()[0].line, Some(2));
    /// # Ok::<(), ctisp::peripheral::simulator::ConfigError>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong, with the lines: bad TOML, keys that do not exist, and all that
    /// [`Config::check`] finds.
    pub fn from_toml(text: &str) -> Result<Config, ConfigError> {
        let file: ConfigFile = toml::from_str(text).map_err(|error| unreadable(&error, text))?;
        if !file.names_a_centre() {
            let message =
                "no centre: expected `based_on = \"demo\"`, or a whole centre that begins \
                           with [peripheral]";
            let problem = ConfigProblem { line: None, message: message.into() };
            return Err(ConfigError::new(vec![problem]));
        }
        let (config, spans) = file.apply();
        let mut problems = problems(&config);
        for (place, message) in &mut problems {
            // The file alone is right, but what it leaves out does not fit it.
            if spans.find(*place).is_none() {
                message.push_str(" (the demo centre says so: give that list in the file too)");
            }
        }
        refuse(problems, |place| line_of(&spans, place, text))?;
        Ok(config)
    }

    /// Whether all parts fit together and into messages.
    ///
    /// # Errors
    /// Everything that does not: ids used twice, references that lead nowhere, texts that are too
    /// long for the protocol.
    pub fn check(&self) -> Result<(), ConfigError> {
        refuse(problems(self), |_| None)
    }
}

fn refuse(
    problems: Vec<(Place, String)>,
    line: impl Fn(Place) -> Option<usize>,
) -> Result<(), ConfigError> {
    if problems.is_empty() {
        return Ok(());
    }
    let mut problems: Vec<ConfigProblem> = problems
        .into_iter()
        .map(|(place, message)| ConfigProblem { line: line(place), message })
        .collect();
    // What the file says comes first, in its order.
    problems.sort_by_key(|problem| (problem.line.is_none(), problem.line));
    Err(ConfigError::new(problems))
}

pub(in crate::peripheral::simulator) fn unreadable(
    error: &toml::de::Error,
    text: &str,
) -> ConfigError {
    let line = error.span().map(|span| line_at(text, span.start));
    // One line for each problem.
    let message = error.message().trim_end().replace('\n', ", ");
    ConfigError::new(vec![ConfigProblem { line, message }])
}

fn line_of(spans: &Spans, place: Place, text: &str) -> Option<usize> {
    spans.find(place).map(|span| line_at(text, span.start))
}

/// The line of that byte, counted from 1.
pub(in crate::peripheral::simulator) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
