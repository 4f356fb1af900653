//! What is expected of the fields of a message.

use super::fields::{connection_fields, ABSENT, ANY};
use super::vars::{name_of, Var, Vars};
use crate::wire::def::{EnumDef, MessageDef};
use crate::wire::reflect::{field_named, FieldDef, Read, Value};
use crate::wire::Version;
use toml::Table;

/// What is expected of one field.
#[derive(Clone, Debug, PartialEq)]
enum Pattern {
    /// Not there, or the protocol's null value.
    Absent,
    /// There, and not the null value.
    Any,
    Number(i64),
    Text(String),
    /// The value that was noted under the name; noted here the first time.
    Var(String),
    /// All of these bits are set.
    Has(i64),
    /// None of these bits is set.
    Lacks(i64),
    Not(Box<Pattern>),
    OneOf(Vec<Pattern>),
    /// The values of a field that repeats, in this order, and no more.
    List(Vec<Pattern>),
    /// One of the values of a field that repeats.
    Includes(Box<Pattern>),
}

#[derive(Clone, Debug)]
enum Item {
    Field { name: &'static str, names: Option<&'static EnumDef>, pattern: Pattern },
    Connection { fields: [String; 3], name: String },
}

/// What is expected of a message.
#[derive(Clone, Debug)]
pub(super) struct Patterns(Vec<Item>);

/// A value out of a message.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Number(i64),
    Text(String),
}

impl Patterns {
    /// Any fields.
    pub fn none() -> Patterns {
        Patterns(Vec::new())
    }

    /// Reads the patterns of a step.
    pub fn new(def: &'static MessageDef, fields: &Table) -> Result<Patterns, String> {
        let mut items = Vec::new();
        for (key, value) in fields {
            if let Some(fields) = connection_fields(def, key) {
                let name = name_of(value).ok_or("a connection is compared with a $name")?;
                items.push(Item::Connection { fields, name: name.into() });
                continue;
            }
            let (name, names) = match field_named(def, key) {
                Some(FieldDef::Fixed(field)) => (field.name, field.enumeration),
                Some(FieldDef::Floating(field)) => (field.name, field.enumeration),
                None => return Err(format!("{} has no field {key:?}", def.name)),
            };
            if name != key {
                return Err(format!("{key:?} is {name:?} in the guide"));
            }
            let pattern = pattern(value, names).map_err(|error| format!("{key}: {error}"))?;
            items.push(Item::Field { name, names, pattern });
        }
        Ok(Patterns(items))
    }

    /// Whether that version of the message has all the fields.
    pub fn check(&self, def: &'static MessageDef, version: Version) -> Result<(), String> {
        for item in &self.0 {
            let Item::Field { name, pattern, .. } = item else { continue };
            let there = match field_named(def, name) {
                Some(FieldDef::Fixed(field)) => field.in_version(version),
                Some(FieldDef::Floating(field)) => field.in_version(version),
                None => false,
            };
            if !there && *pattern != Pattern::Absent {
                return Err(format!("version {version} of {} has no {name}", def.name));
            }
        }
        Ok(())
    }

    /// The names under which it notes or compares values.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for item in &self.0 {
            match item {
                Item::Connection { name, .. } => names.push(name.clone()),
                Item::Field { pattern, .. } => pattern.names(&mut names),
            }
        }
        names
    }

    /// Compares a message, and gives what is to be noted of it.
    ///
    /// # Errors
    /// The first field that is not as expected, in words.
    pub fn matches(&self, message: &Read<'_>, vars: &Vars) -> Result<Vec<(String, Var)>, String> {
        let mut noted = Vec::new();
        for item in &self.0 {
            match item {
                Item::Connection { fields, name } => {
                    connection(message, fields, name, vars, &mut noted)?;
                }
                Item::Field { name, names, pattern } => {
                    let found = all(message, name);
                    if !pattern.fits(&found, vars, &mut noted) {
                        let wanted = pattern.text(*names, vars);
                        let shown: Vec<String> =
                            found.iter().map(|value| value.text(*names)).collect();
                        let shown = match shown.as_slice() {
                            [] => "absent".to_string(),
                            values => values.join(", "),
                        };
                        return Err(format!("{name} is {shown}, not {wanted}"));
                    }
                }
            }
        }
        Ok(noted)
    }

    /// In words, for people: one text for each field.
    pub fn text(&self, vars: &Vars) -> Vec<String> {
        let field = |item: &Item| match item {
            Item::Field { name, names, pattern } => {
                format!("{name} = {}", pattern.text(*names, vars))
            }
            Item::Connection { fields, name } => match vars.get(name) {
                Some(value) => format!("{} = {value}", fields[2]),
                None => format!("{} = <any>", fields[2]),
            },
        };
        self.0.iter().map(field).collect()
    }
}

/// A message for people: its name and its fields, those that are null left out.
pub(super) fn message_text(name: &str, message: &Read<'_>) -> String {
    let value = |value, names| {
        let texts: Vec<String> = found(value).iter().map(|found| found.text(names)).collect();
        texts.join(", ")
    };
    let fixed = message.fixed().filter(|field| !field.is_null());
    let fixed = fixed.map(|field| {
        format!("{} = {}", field.def.name, value(field.value(), field.def.enumeration))
    });
    let floating = message.floating().map(|field| match field.def {
        Some(def) => format!("{} = {}", def.name, value(field.value(), def.enumeration)),
        None => format!("tag {} = {}", field.tag, value(field.value(), None)),
    });
    let fields: Vec<String> = fixed.chain(floating).collect();
    match fields.is_empty() {
        true => name.to_string(),
        false => format!("{name} with {}", fields.join(", ")),
    }
}

/// All values of a field; none where it is absent or null.
fn all(message: &Read<'_>, name: &str) -> Vec<Found> {
    if let Some(field) = message.fixed().find(|field| field.def.name == name) {
        return if field.is_null() { Vec::new() } else { found(field.value()) };
    }
    let of_name = message.floating().filter(|f| f.def.is_some_and(|def| def.name == name));
    of_name.flat_map(|field| found(field.value())).collect()
}

fn found(value: Value<'_>) -> Vec<Found> {
    match value {
        Value::Array(numbers) => numbers.iter().map(Found::Number).collect(),
        value => match value.as_integer() {
            Some(number) => vec![Found::Number(number)],
            None => vec![Found::Text(value.to_string())],
        },
    }
}

impl Found {
    fn text(&self, names: Option<&EnumDef>) -> String {
        match self {
            Found::Number(number) => number_text(*number, names),
            Found::Text(text) => format!("{text:?}"),
        }
    }

    fn var(&self) -> Var {
        match self {
            Found::Number(number) => Var::Number(*number),
            Found::Text(text) => Var::Text(text.clone()),
        }
    }
}

fn number_text(number: i64, names: Option<&EnumDef>) -> String {
    let Some(names) = names else { return number.to_string() };
    let bits = number as u32;
    if !names.mask {
        return match names.name_of(bits) {
            Some(name) => name.to_string(),
            None => number.to_string(),
        };
    }
    let (names, rest) = names.bits_of(bits);
    let mut names: Vec<String> = names.into_iter().map(String::from).collect();
    if rest != 0 || names.is_empty() {
        names.push(format!("{rest:#x}"));
    }
    names.join(" | ")
}

fn connection(
    message: &Read<'_>,
    [call, kind, device]: &[String; 3],
    name: &str,
    vars: &Vars,
    noted: &mut Vec<(String, Var)>,
) -> Result<(), String> {
    let one = |field: &str| all(message, field).into_iter().next();
    let found = match (one(call), one(kind), one(device)) {
        (Some(Found::Number(call)), Some(Found::Number(kind)), Some(Found::Text(device))) => {
            Var::Connection { call, kind, device }
        }
        _ => return Err(format!("{call}, {kind} and {device} name no connection")),
    };
    match vars.get(name) {
        Some(wanted) if wanted != found => Err(format!("{device} is {found}, not {wanted}")),
        Some(_) => Ok(()),
        None => {
            noted.push((name.to_string(), found));
            Ok(())
        }
    }
}

/// Reads one pattern.
fn pattern(value: &toml::Value, names: Option<&'static EnumDef>) -> Result<Pattern, String> {
    Ok(match value {
        toml::Value::String(text) if text == ABSENT => Pattern::Absent,
        toml::Value::String(text) if text == ANY => Pattern::Any,
        toml::Value::String(text) => match (name_of(value), names) {
            (Some(name), _) => Pattern::Var(name.to_string()),
            (None, Some(_)) => Pattern::Number(number(value, names)?),
            (None, None) => Pattern::Text(text.clone()),
        },
        toml::Value::Integer(_) | toml::Value::Boolean(_) => Pattern::Number(number(value, names)?),
        toml::Value::Array(_) if names.is_some_and(|names| names.mask) => {
            Pattern::Number(number(value, names)?)
        }
        toml::Value::Array(items) => {
            let items = items.iter().map(|item| pattern(item, names));
            Pattern::List(items.collect::<Result<_, _>>()?)
        }
        toml::Value::Table(table) => special(table, names)?,
        other => return Err(format!("a field holds no {}", other.type_str())),
    })
}

fn special(table: &Table, names: Option<&'static EnumDef>) -> Result<Pattern, String> {
    let mut entries = table.iter();
    let (Some((key, value)), None) = (entries.next(), entries.next()) else {
        return Err("one key at a time".into());
    };
    Ok(match (key.as_str(), value) {
        ("has", value) => Pattern::Has(number(value, names)?),
        ("lacks", value) => Pattern::Lacks(number(value, names)?),
        ("not", value) => Pattern::Not(Box::new(pattern(value, names)?)),
        ("includes", value) => Pattern::Includes(Box::new(pattern(value, names)?)),
        ("one_of", toml::Value::Array(items)) => {
            let items = items.iter().map(|item| pattern(item, names));
            Pattern::OneOf(items.collect::<Result<_, _>>()?)
        }
        _ => return Err(format!("no pattern is called {key:?}")),
    })
}

/// A number, by itself or by the guide's name.
pub(super) fn number(value: &toml::Value, names: Option<&EnumDef>) -> Result<i64, String> {
    match value {
        toml::Value::Integer(number) => Ok(*number),
        toml::Value::Boolean(yes) => Ok((*yes).into()),
        toml::Value::String(name) => {
            let names = names.ok_or_else(|| format!("{name:?} is no number"))?;
            let number = names.value_of(name);
            number.map(i64::from).ok_or_else(|| format!("{} has no value {name:?}", names.name))
        }
        toml::Value::Array(items) if names.is_some_and(|names| names.mask) => {
            items.iter().try_fold(0, |all, item| Ok(all | number(item, names)?))
        }
        other => Err(format!("a number is expected, not {}", other.type_str())),
    }
}

impl Pattern {
    fn fits(&self, found: &[Found], vars: &Vars, noted: &mut Vec<(String, Var)>) -> bool {
        match (self, found) {
            (Pattern::Absent, found) => found.is_empty(),
            (Pattern::List(items), found) => {
                items.len() == found.len()
                    && items.iter().zip(found).all(|(p, f)| p.fits_one(f, vars, noted))
            }
            (Pattern::Includes(item), found) => {
                found.iter().any(|value| item.fits_one(value, vars, noted))
            }
            (Pattern::Not(pattern), found) => !pattern.fits(found, vars, noted),
            (Pattern::OneOf(items), found) => items.iter().any(|p| p.fits(found, vars, noted)),
            // Of a field that should not repeat the last one counts.
            (pattern, [.., value]) => pattern.fits_one(value, vars, noted),
            _ => false,
        }
    }

    fn fits_one(&self, found: &Found, vars: &Vars, noted: &mut Vec<(String, Var)>) -> bool {
        match (self, found) {
            (Pattern::Any, _) => true,
            (Pattern::Number(wanted), Found::Number(number)) => wanted == number,
            (Pattern::Text(wanted), Found::Text(text)) => wanted == text,
            (Pattern::Has(bits), Found::Number(number)) => number & bits == *bits,
            (Pattern::Lacks(bits), Found::Number(number)) => number & bits == 0,
            (Pattern::Var(name), value) => {
                let before = noted.iter().find(|(noted, _)| noted == name);
                match before.map(|(_, value)| value.clone()).or_else(|| vars.get(name)) {
                    Some(wanted) => wanted == value.var(),
                    None => {
                        noted.push((name.clone(), value.var()));
                        true
                    }
                }
            }
            (Pattern::Not(_) | Pattern::OneOf(_), value) => {
                self.fits(std::slice::from_ref(value), vars, noted)
            }
            _ => false,
        }
    }

    fn names(&self, names: &mut Vec<String>) {
        match self {
            Pattern::Var(name) => names.push(name.clone()),
            Pattern::Not(inner) | Pattern::Includes(inner) => inner.names(names),
            Pattern::OneOf(items) | Pattern::List(items) => {
                items.iter().for_each(|item| item.names(names));
            }
            _ => {}
        }
    }

    fn text(&self, names: Option<&EnumDef>, vars: &Vars) -> String {
        let list = |items: &[Pattern], between: &str| {
            let texts: Vec<String> = items.iter().map(|item| item.text(names, vars)).collect();
            texts.join(between)
        };
        match self {
            Pattern::Absent => "absent".into(),
            Pattern::Any => "any value".into(),
            Pattern::Number(number) => number_text(*number, names),
            Pattern::Text(text) => format!("{text:?}"),
            Pattern::Var(name) => match vars.get(name) {
                Some(value) => value.to_string(),
                None => "any value".into(),
            },
            Pattern::Has(bits) => format!("with {}", number_text(*bits, names)),
            Pattern::Lacks(bits) => format!("without {}", number_text(*bits, names)),
            Pattern::Not(inner) => format!("other than {}", inner.text(names, vars)),
            Pattern::OneOf(items) => list(items, " or "),
            Pattern::List(items) => format!("[{}]", list(items, ", ")),
            Pattern::Includes(inner) => format!("one that is {}", inner.text(names, vars)),
        }
    }
}
