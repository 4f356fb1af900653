//! From the text of a file to a scenario that makes sense.

use super::super::config::unreadable;
use super::file::ScenarioFile;
use super::Scenario;
use crate::peripheral::simulator::{Config, ConfigError, ConfigProblem};

impl Scenario {
    /// Reads a scenario from the text of a TOML file; `examples/scenario.toml` teaches all keys.
    ///
    /// ```
    /// use ctisp::peripheral::simulator::Scenario;
    ///
    /// let story = Scenario::from_toml(
    ///     r#"steps = [
    ///         { at = 0, agent = "1001", does = "sign_in" },
    ///         { at = 0, agent = "1001", does = "ready" },
    ///         { at = 2, caller = "5551234", does = "call", number = "8001", call = "first" },
    ///         { at = 5, agent = "1001", does = "answer", call = "first" },
    ///     ]"#,
    /// )?;
    /// assert_eq!(story.steps.len(), 4);
    /// # Ok::<(), ctisp::peripheral::simulator::ConfigError>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong, with the lines: bad TOML, keys and verbs that do not exist, steps that are
    /// not in the order of time, names of calls that no earlier step gives.
    pub fn from_toml(text: &str) -> Result<Scenario, ConfigError> {
        let file: ScenarioFile = toml::from_str(text).map_err(|error| unreadable(&error, text))?;
        let (steps, wrong) = file.steps(text);
        let scenario = Scenario { steps };
        // Names may seem to be missing only because the step that gives them is wrong.
        let mut problems = match wrong.is_empty() {
            true => scenario.wrong_order(),
            false => Vec::new(),
        };
        problems.extend(
            wrong.into_iter().map(|(line, message)| ConfigProblem { line: Some(line), message }),
        );
        refuse(problems)?;
        Ok(scenario)
    }

    /// Whether the steps are in order, and all that they name exists in that centre.
    ///
    /// # Errors
    /// Agents, devices and peripherals that do not exist, steps that are not in the order of time,
    /// names of calls that no earlier step gives.
    pub fn check(&self, centre: &Config) -> Result<(), ConfigError> {
        let mut problems = self.wrong_order();
        problems.extend(self.missing(centre));
        problems.sort_by_key(|problem| (problem.line.is_none(), problem.line));
        refuse(problems)
    }
}

fn refuse(problems: Vec<ConfigProblem>) -> Result<(), ConfigError> {
    match problems.is_empty() {
        true => Ok(()),
        false => Err(ConfigError::new(problems)),
    }
}
