//! From the text of the dialogue files to dialogues that can be played.

use super::dialogue::{Dialogue, Place};
use super::make::{At, Maker};
use super::parts::message_named;
use super::source::{self, Many};
use crate::wire::Version;
use std::collections::BTreeMap;
use std::fmt;
use toml::Spanned;

/// What is wrong with dialogue files: each with its file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError(Vec<String>);

impl LoadError {
    /// The problems, as `file:line: text`.
    pub fn problems(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for LoadError {}

/// The versions of dialogues that name none: with each layout of floating fields, the oldest and
/// the newest among them.
const VERSIONS: [u8; 3] = [9, 19, 25];

/// A problem and where it is.
pub(super) type Problem = (Place, String);

/// Reads files, each by its name and text, into dialogues.
///
/// # Errors
/// Everything that is wrong with them.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Vec<Dialogue>, LoadError> {
    let mut problems = Vec::new();
    let mut sources = Vec::new();
    let lines: Vec<Vec<usize>> = files.iter().map(|(_, text)| line_ends(text)).collect();
    for ((file, text), ends) in files.iter().zip(&lines) {
        let place = Text { file, text, ends };
        match toml::from_str::<source::File>(text) {
            Ok(source) => sources.push((place, source)),
            Err(error) => {
                let line = error.span().map_or(1, |span| place.line(span.start));
                let message = error.message().trim_end().replace('\n', ", ");
                problems.push(format!("{file}:{line}: {message}"));
            }
        }
    }
    let mut scenes = Scenes::default();
    for (text, source) in &sources {
        for scene in &source.scenes {
            let all = (*text, scene.get_ref().clone());
            if scenes.insert(scene.get_ref().name.clone(), all).is_some() {
                let place = text.place(scene.span().start);
                problems.push(format!("{place}: another scene has that name"));
            }
        }
    }
    let mut dialogues: Vec<Dialogue> = Vec::new();
    for (text, source) in &sources {
        let reader = Reader { text: *text, source, scenes: &scenes };
        for read in reader.all() {
            match read {
                Ok(mut dialogue) => {
                    if dialogues.iter().any(|other| other.name == dialogue.name) {
                        dialogue.name = format!("{} {}", dialogue.name, dialogues.len());
                    }
                    dialogues.push(dialogue);
                }
                Err((place, message)) => problems.push(format!("{place}: {message}")),
            }
        }
    }
    if problems.is_empty() {
        Ok(dialogues)
    } else {
        Err(LoadError(problems))
    }
}

/// Scenes by name, with the text they stand in.
pub(super) type Scenes<'t> = BTreeMap<String, (Text<'t>, source::Scene)>;

#[derive(Clone, Copy)]
pub(super) struct Text<'t> {
    file: &'t str,
    text: &'t str,
    /// Where its lines end.
    ends: &'t [usize],
}

fn line_ends(text: &str) -> Vec<usize> {
    text.match_indices('\n').map(|(at, _)| at).collect()
}

impl Text<'_> {
    fn line(&self, offset: usize) -> usize {
        1 + self.ends.partition_point(|end| *end < offset)
    }

    pub fn place(&self, offset: usize) -> Place {
        Place { file: self.file.to_string(), line: self.line(offset) }
    }

    /// The text of a step, on one line.
    pub fn shown(&self, span: std::ops::Range<usize>) -> String {
        let text = self.text.get(span).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

struct Reader<'t> {
    text: Text<'t>,
    source: &'t source::File,
    scenes: &'t Scenes<'t>,
}

impl Reader<'_> {
    fn all(&self) -> Vec<Result<Dialogue, Problem>> {
        let mut all = Vec::new();
        for dialogue in &self.source.dialogues {
            let place = self.text.place(dialogue.span().start);
            all.push(self.dialogue(dialogue.get_ref(), place));
        }
        for table in &self.source.tables {
            for case in &table.get_ref().cases {
                all.push(self.case(table.get_ref(), case));
            }
        }
        all
    }

    fn dialogue(&self, source: &source::Dialogue, place: Place) -> Result<Dialogue, Problem> {
        let mut maker = self.maker(&source.sessions, source.versions.as_ref(), &place)?;
        if let Some(centre) = &source.centre {
            let at = self.text.place(centre.span().start);
            maker.set_centre(centre.get_ref()).map_err(|error| (at, error))?;
        }
        for step in &source.steps {
            maker.add(self.text, step)?;
        }
        maker.check_all_used()?;
        for strict in &source.strict {
            maker.session(strict).map_err(|error| (place.clone(), error))?;
        }
        message_named(&source.message).map_err(|error| (place.clone(), error))?;
        let mut dialogue = maker.finish();
        dialogue.name.clone_from(&source.name);
        dialogue.rule.clone_from(&source.rule);
        dialogue.message.clone_from(&source.message);
        dialogue.strict.clone_from(&source.strict);
        (dialogue.alone, dialogue.slow) = (source.alone, source.slow);
        dialogue.locks.extend(source.locks.iter().cloned());
        Ok(dialogue)
    }

    fn case(
        &self,
        table: &source::Cases,
        case: &Spanned<source::Case>,
    ) -> Result<Dialogue, Problem> {
        let place = self.text.place(case.span().start);
        let shown = self.text.shown(case.span());
        let case = case.get_ref();
        let versions = case.versions.as_ref().or(table.versions.as_ref());
        let mut maker = self.maker(&table.sessions, versions, &place)?;
        for step in table.before.iter().chain(&case.before) {
            maker.add(self.text, step)?;
        }
        let mut with = table.with.clone();
        with.extend(case.with.clone());
        let by = case.by.clone().unwrap_or_else(|| table.by.clone());
        let message = case.message.as_ref().unwrap_or(&table.message);
        let ask = source::Step {
            ask: Some(message.clone()),
            by: Some(by),
            with: Some(with),
            fails: case.fails.clone(),
            refused: case.refused.clone(),
            error: case.error.clone(),
            tags: case.tags.clone(),
            ..source::Step::default()
        };
        maker.add_step(&ask, &At { text: self.text, place, shown }, true)?;
        let mut dialogue = maker.finish();
        let codes = case.fails.iter().chain(&case.refused).flat_map(Many::list);
        let codes = codes.collect::<Vec<_>>().join(" or ");
        dialogue.name = format!("{message} {codes}");
        dialogue.rule.clone_from(&case.rule);
        dialogue.message.clone_from(message);
        dialogue.alone = table.alone;
        dialogue.locks.extend(table.locks.iter().cloned());
        Ok(dialogue)
    }

    fn maker(
        &self,
        sessions: &BTreeMap<String, source::Session>,
        versions: Option<&Vec<u8>>,
        place: &Place,
    ) -> Result<Maker<'_>, Problem> {
        let located = |error: String| (place.clone(), error);
        let service = self.source.service.clone();
        let service = service.ok_or_else(|| located("the file names no service".into()))?;
        let numbers = versions.or(self.source.versions.as_ref());
        let numbers = numbers.cloned().unwrap_or_else(|| VERSIONS.to_vec());
        let versions = numbers.iter().map(|number| {
            Version::new(*number).ok_or_else(|| located(format!("there is no version {number}")))
        });
        let versions = versions.collect::<Result<Vec<_>, _>>()?;
        if versions.is_empty() {
            return Err(located("it is run in no version".into()));
        }
        let mut maker = Maker::new(self.scenes, versions, service, place.clone());
        for (name, session) in sessions {
            maker
                .add_session(name, session)
                .map_err(|error| located(format!("{name}: {error}")))?;
        }
        Ok(maker)
    }
}
