//! JSON to bytes.

use super::{from_hex, JsonError};
use crate::wire::def::{EnumDef, FloatingDef, MessageDef, Type};
use crate::wire::error::{EncodeError, Problem};
use crate::wire::frame::RawMessage;
use crate::wire::reflect::{field_named, number_of, Builder, FieldDef, Input};
use crate::wire::version::Version;
use serde_json::{Map, Value};

/// Keys that a message may have besides those that are read: what decoding adds.
const IGNORED: [&str; 4] = ["names", "time", "from", "to"];

/// Appends the message of that JSON, header included, to `out`.
///
/// # Errors
/// When the JSON is not of [the format](super), when the version does not have the message or the
/// field, when a value does not fit its field, when the message grows too long. `out` is then as it
/// was.
pub fn from_json(version: Version, message: &Value, out: &mut Vec<u8>) -> Result<(), JsonError> {
    let message = object(message, "a message")?;
    only_keys(message, &["type", "name", "fixed", "floating", "body"], &IGNORED, "a message")?;
    let number = optional_number(message, "type")?;
    let def = table(message, number)?;
    if let Some(body) = message.get("body") {
        return write_raw(version, message, number.or(def.map(|def| def.number)), body, out);
    }
    let Some(def) = def else {
        let text = match number {
            Some(number) => format!("type {number} has no table: give its \"body\" as hex"),
            None => "a message needs a \"name\" or a \"type\"".to_string(),
        };
        return Err(JsonError::malformed(text));
    };
    let mut builder = Builder::new(version, def, out)?;
    if let Some(fixed) = message.get("fixed") {
        for (name, value) in object(fixed, "\"fixed\"")? {
            set(&mut builder, def, name, value)?;
        }
    }
    if let Some(floating) = message.get("floating") {
        let Value::Array(fields) = floating else {
            return Err(JsonError::malformed("\"floating\" must be a list"));
        };
        for field in fields {
            push(&mut builder, def, version, field)?;
        }
    }
    Ok(builder.finish()?)
}

/// The table that "name" and "type" tell of; they must not disagree.
fn table(
    message: &Map<String, Value>,
    number: Option<u32>,
) -> Result<Option<&'static MessageDef>, JsonError> {
    let name = match message.get("name") {
        None | Some(Value::Null) => return Ok(number.and_then(MessageDef::of)),
        Some(Value::String(name)) => name,
        Some(_) => return Err(JsonError::malformed("\"name\" must be text")),
    };
    let def = MessageDef::named(name)
        .ok_or_else(|| JsonError::malformed(format!("no message is called {name:?}")))?;
    match number {
        Some(number) if number != def.number => {
            Err(JsonError::malformed(format!("{name} has type {}, not {number}", def.number)))
        }
        _ => Ok(Some(def)),
    }
}

fn write_raw(
    version: Version,
    message: &Map<String, Value>,
    number: Option<u32>,
    body: &Value,
    out: &mut Vec<u8>,
) -> Result<(), JsonError> {
    if message.contains_key("fixed") || message.contains_key("floating") {
        return Err(JsonError::malformed("\"body\" takes the place of \"fixed\" and \"floating\""));
    }
    let message_type =
        number.ok_or_else(|| JsonError::malformed("\"body\" needs a \"type\" or a \"name\""))?;
    let body = hex(body, "\"body\"")?;
    Ok(RawMessage { message_type, body }.encode(version, out)?)
}

fn set(
    builder: &mut Builder<'_>,
    def: &'static MessageDef,
    name: &str,
    value: &Value,
) -> Result<(), JsonError> {
    let field = match field_named(def, name) {
        Some(FieldDef::Fixed(field)) => field,
        Some(FieldDef::Floating(_)) => {
            let text = format!("{name} of {} belongs into \"floating\"", def.name);
            return Err(JsonError::new(text, Problem::NoSuchField));
        }
        None => return Err(no_such_field(def, name)),
    };
    let number = match value {
        Value::Null => number_of(field.kind, field.null.unwrap_or(0)),
        value => number(field.kind, field.enumeration, value)
            .map_err(|problem| in_field(def, field.name, problem, value))?,
    };
    let input = match field.kind {
        Type::Bool if !value.is_null() && number <= 1 => Input::Bool(number == 1),
        _ => Input::Integer(number),
    };
    builder.set_field(field, input).map_err(|e| in_field(def, field.name, e.problem, value))
}

fn push(
    builder: &mut Builder<'_>,
    def: &'static MessageDef,
    version: Version,
    field: &Value,
) -> Result<(), JsonError> {
    let what = "an entry of \"floating\"";
    let entry = object(field, what)?;
    only_keys(entry, &["tag", "name", "value", "bytes"], &["names"], what)?;
    let tag = optional_number(entry, "tag")?;
    let named = match entry.get("name") {
        None | Some(Value::Null) => None,
        Some(Value::String(name)) => Some(floating_named(def, name, tag)?),
        Some(_) => return Err(JsonError::malformed("\"name\" must be text")),
    };
    match (entry.get("value"), entry.get("bytes")) {
        (Some(value), None) => {
            let listed = tag.and_then(|tag| listed(def, tag, version));
            let field = named.or(listed).ok_or_else(|| unlisted(def, tag))?;
            push_value(builder, def, field, value)
        }
        (None, Some(bytes)) => {
            let tag = match (tag, named) {
                (Some(tag), _) => u16::try_from(tag).map_err(|_| tag_too_large(tag))?,
                (None, Some(field)) => field.tag.ok_or_else(|| no_tag(def, field))?,
                (None, None) => return Err(unlisted(def, None)),
            };
            Ok(builder.push_raw(tag, &hex(bytes, "\"bytes\"")?)?)
        }
        _ => Err(JsonError::malformed(format!("{what} has either a \"value\" or \"bytes\""))),
    }
}

fn floating_named(
    def: &'static MessageDef,
    name: &str,
    tag: Option<u32>,
) -> Result<&'static FloatingDef, JsonError> {
    let field = match field_named(def, name) {
        Some(FieldDef::Floating(field)) => field,
        Some(FieldDef::Fixed(_)) => {
            let text = format!("{name} of {} belongs into \"fixed\"", def.name);
            return Err(JsonError::new(text, Problem::NoSuchField));
        }
        None => return Err(no_such_field(def, name)),
    };
    match (field.tag, tag) {
        (Some(its), Some(given)) if u32::from(its) != given => {
            Err(JsonError::malformed(format!("{name} has tag {its}, not {given}")))
        }
        // A number for it would be an invention.
        (None, Some(_)) => Err(no_tag(def, field)),
        _ => Ok(field),
    }
}

/// The field of a tag: that of the version, or else of any version, for the error to name it.
fn listed(def: &'static MessageDef, tag: u32, version: Version) -> Option<&'static FloatingDef> {
    let tag = u16::try_from(tag).ok()?;
    let other = || def.floating.iter().find(|f| f.tag == Some(tag));
    def.floating_by_tag(tag, version).or_else(other)
}

fn push_value(
    builder: &mut Builder<'_>,
    def: &'static MessageDef,
    field: &'static FloatingDef,
    value: &Value,
) -> Result<(), JsonError> {
    let wrong = |problem| in_field(def, field.name, problem, value);
    let wrong_type = || wrong(Problem::WrongType { wanted: field.kind.name() });
    let pushed = match (field.kind, value) {
        (_, Value::Array(items)) if field.array.is_some() => {
            let numbers = items.iter().map(|item| number(field.kind, field.enumeration, item));
            let numbers = numbers.collect::<Result<Vec<i64>, Problem>>().map_err(wrong)?;
            builder.push_field(field, Input::Array(&numbers))
        }
        // One field for each element is the other form a reader accepts.
        (kind, value) if field.array.is_some() => {
            let number = number(kind, field.enumeration, value).map_err(wrong)?;
            builder.push_field(field, Input::Array(&[number]))
        }
        (Type::String, Value::String(text)) => builder.push_field(field, Input::Text(text)),
        (Type::Unspec, value) => builder.push_field(field, Input::Bytes(&hex(value, field.name)?)),
        (Type::NamedVar | Type::NamedArray, Value::Object(variable)) => {
            let input = ecc(field.kind, variable).map_err(wrong)?.ok_or_else(wrong_type)?;
            builder.push_field(field, input)
        }
        (Type::String | Type::NamedVar | Type::NamedArray, _) => return Err(wrong_type()),
        (kind, value) => {
            let number = number(kind, field.enumeration, value).map_err(wrong)?;
            builder.push_field(field, Input::Integer(number))
        }
    };
    pushed.map_err(|e| wrong(e.problem))
}

/// The variable of an object; `None` when it is not one of that type.
fn ecc(kind: Type, variable: &Map<String, Value>) -> Result<Option<Input<'_>>, Problem> {
    let text = |key| variable.get(key).and_then(Value::as_str);
    let index = variable.get("index").and_then(Value::as_i64);
    let input = match (kind, text("name"), text("value"), index, variable.len()) {
        (Type::NamedVar, Some(name), Some(value), None, 2) => Input::NamedVariable { name, value },
        (Type::NamedArray, Some(name), Some(value), Some(index), 3) => {
            let index = u8::try_from(index).map_err(|_| Problem::OutOfRange)?;
            Input::NamedArray { index, name, value }
        }
        _ => return Ok(None),
    };
    Ok(Some(input))
}

/// A number: itself, true or false for BOOL, the guide's name of an enumeration's value, or for a
/// mask a list of them.
fn number(kind: Type, names: Option<&EnumDef>, value: &Value) -> Result<i64, Problem> {
    let wrong_type = Problem::WrongType { wanted: kind.name() };
    match (value, names) {
        (Value::Bool(yes), _) if kind == Type::Bool => Ok((*yes).into()),
        // Any whole number that is not an i64 is outside of every type.
        (Value::Number(number), _) => match number.as_i64() {
            Some(number) => Ok(number),
            None if number.is_u64() => Err(Problem::OutOfRange),
            None => Err(wrong_type),
        },
        (Value::String(name), Some(names)) => {
            let bits = names
                .value_of(name)
                .or_else(|| u32::from_str_radix(name.strip_prefix("0x")?, 16).ok());
            bits.map(|bits| number_of(kind, bits)).ok_or(Problem::OutOfRange)
        }
        (Value::Array(items), Some(names)) if names.mask => {
            items.iter().try_fold(0, |all, item| {
                if item.is_array() {
                    return Err(wrong_type);
                }
                Ok(all | number(kind, Some(names), item)?)
            })
        }
        _ => Err(wrong_type),
    }
}

fn object<'v>(value: &'v Value, what: &str) -> Result<&'v Map<String, Value>, JsonError> {
    value.as_object().ok_or_else(|| JsonError::malformed(format!("{what} must be an object")))
}

/// Refuses misspelt keys, which would otherwise leave out what they hold.
fn only_keys(
    object: &Map<String, Value>,
    read: &[&str],
    ignored: &[&str],
    what: &str,
) -> Result<(), JsonError> {
    let misspelt = |key: &&String| !read.iter().chain(ignored).any(|known| key == known);
    match object.keys().find(misspelt) {
        Some(key) => Err(JsonError::malformed(format!("{what} has no key {key:?}"))),
        None => Ok(()),
    }
}

fn optional_number(object: &Map<String, Value>, key: &str) -> Result<Option<u32>, JsonError> {
    match object.get(key) {
        None => Ok(None),
        Some(value) => match value.as_u64().and_then(|number| u32::try_from(number).ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(JsonError::malformed(format!("{key:?} must be a number from 0 up"))),
        },
    }
}

fn hex(value: &Value, what: &str) -> Result<Vec<u8>, JsonError> {
    match value {
        Value::String(hex) => from_hex(hex.as_bytes())
            .map_err(|error| JsonError { text: format!("{what}: {}", error.text), ..error }),
        _ => Err(JsonError::malformed(format!("{what} must be hex, as text"))),
    }
}

/// The error with the value that caused it, which helps more than the field alone.
fn in_field(
    def: &'static MessageDef,
    field: &'static str,
    problem: Problem,
    value: &Value,
) -> JsonError {
    let error = JsonError::from(EncodeError { message: def.name, field, problem });
    let shown: String = value.to_string().chars().take(80).collect();
    JsonError { text: format!("{}: {shown}", error.text), ..error }
}

fn no_such_field(def: &'static MessageDef, name: &str) -> JsonError {
    let text = format!("{} has no field {name:?}", def.name);
    JsonError::new(text, Problem::NoSuchField)
}

fn no_tag(def: &'static MessageDef, field: &'static FloatingDef) -> JsonError {
    EncodeError { message: def.name, field: field.name, problem: Problem::NoTag }.into()
}

fn unlisted(def: &'static MessageDef, tag: Option<u32>) -> JsonError {
    let text = match tag {
        Some(tag) => format!("{} lists no tag {tag}: give its data as \"bytes\"", def.name),
        None => "a floating field needs a \"name\" or a \"tag\"".to_string(),
    };
    JsonError::new(text, Problem::NoSuchField)
}

fn tag_too_large(tag: u32) -> JsonError {
    JsonError::new(format!("tag {tag} is above 65535"), Problem::OutOfRange)
}
