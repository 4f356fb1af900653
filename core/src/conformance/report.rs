//! The results for people to read.

use super::{Dialogue, Failure, Suite};
use std::io::{self, Write};

/// Columns of a terminal that a failure takes.
const WIDTH: usize = 120;
/// Where the text of a paragraph begins.
const INDENT: usize = 17;

/// Writes one line for each dialogue, and for a failed one what was expected and what came.
#[derive(Debug)]
pub struct Report {
    versions: usize,
    service: usize,
    message: usize,
}

impl Report {
    /// Columns wide enough for all dialogues of the suite.
    pub fn new(suite: &Suite) -> Report {
        let widest = |width: &dyn Fn(&Dialogue) -> usize| {
            suite.dialogues().iter().map(width).max().unwrap_or(0)
        };
        Report {
            versions: widest(&|dialogue| versions(dialogue).len()),
            service: widest(&|dialogue| dialogue.service().len()),
            message: widest(&|dialogue| dialogue.message().len()),
        }
    }

    /// Writes a dialogue that was not run.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn list(&self, out: &mut dyn Write, dialogue: &Dialogue) -> io::Result<()> {
        writeln!(out, "{}", self.line(dialogue))
    }

    /// Writes what became of a dialogue.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn result(
        &self,
        out: &mut dyn Write,
        dialogue: &Dialogue,
        failure: Option<&Failure>,
    ) -> io::Result<()> {
        let Some(failure) = failure else {
            return writeln!(out, "ok    {}", self.line(dialogue));
        };
        writeln!(out, "FAIL  {}", self.line(dialogue))?;
        let Failure { version, place, step, expected, found, came } = failure;
        let (name, from) = (dialogue.name(), &dialogue.place);
        writeln!(out, "      {name:?} of {from}, in version {version}, at {place}:")?;
        paragraph(out, "step:", step)?;
        paragraph(out, "expected:", expected)?;
        paragraph(out, "found:", found)?;
        came.iter().try_for_each(|message| paragraph(out, "came:", message))
    }

    fn line(&self, dialogue: &Dialogue) -> String {
        let needs = match (dialogue.needs_own_server(), dialogue.needs_standby()) {
            (true, _) => " [own server]",
            (false, true) => " [standby]",
            (false, false) => "",
        };
        format!(
            "{:<versions$}  {:<service$}  {:<message$}  {}{needs}",
            versions(dialogue),
            dialogue.service(),
            dialogue.message(),
            dialogue.rule(),
            versions = self.versions,
            service = self.service,
            message = self.message,
        )
    }
}

/// Writes a text behind its title, in lines that fit a terminal.
fn paragraph(out: &mut dyn Write, title: &str, text: &str) -> io::Result<()> {
    let mut line = format!("        {title:<9}");
    for word in text.split(' ') {
        let length = line.chars().count() + 1 + word.chars().count();
        if length > WIDTH && line.len() > INDENT {
            writeln!(out, "{line}")?;
            line = " ".repeat(INDENT);
        }
        line.push(' ');
        line.push_str(word);
    }
    writeln!(out, "{line}")
}

/// The versions that a dialogue is run in, as `v9,19,25` or `v9-25`.
fn versions(dialogue: &Dialogue) -> String {
    let numbers: Vec<u8> = dialogue.versions().iter().map(|version| version.number()).collect();
    let in_a_row = numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    match numbers.as_slice() {
        [first, .., last] if in_a_row && numbers.len() > 2 => format!("v{first}-{last}"),
        _ => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!("v{}", numbers.join(","))
        }
    }
}
