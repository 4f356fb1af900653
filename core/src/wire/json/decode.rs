//! Bytes to JSON.

use super::{to_hex, JsonError};
use crate::wire::def::EnumDef;
use crate::wire::error::Problem;
use crate::wire::frame::{split_message, HEADER_SIZE};
use crate::wire::reflect::{read, Floating, Read, Value as Field};
use crate::wire::version::Version;
use serde_json::{json, Map, Value};

/// The JSON of one message, header included.
///
/// `names` adds the guide's names of enumeration values and mask bits, see [the format](super).
///
/// # Errors
/// When the bytes are no message of that version; [`JsonError::to_json`] is then the line to print.
pub fn to_json(version: Version, bytes: &[u8], names: bool) -> Result<Value, JsonError> {
    let frame = split_message(bytes)?;
    let (max, found) = (version.max_message_size(), frame.body.len() + HEADER_SIZE);
    if found > max {
        let problem = Problem::MessageTooLong { max, found };
        return Err(JsonError::new(problem.to_string(), problem));
    }
    let message = read(version, frame.message_type, frame.body)?;
    Ok(message_to_json(&message, names))
}

fn message_to_json(message: &Read<'_>, names: bool) -> Value {
    let mut out = Map::with_capacity(5);
    out.insert("type".into(), message.message_type().into());
    let Some(def) = message.def() else {
        out.insert("name".into(), Value::Null);
        out.insert("body".into(), to_hex(message.body()).into());
        return Value::Object(out);
    };
    out.insert("name".into(), def.name.into());
    let fixed: Map<String, Value> =
        message.fixed().map(|f| (f.def.name.to_string(), value_to_json(f.value()))).collect();
    out.insert("fixed".into(), Value::Object(fixed));
    let floating = message.floating().map(|f| floating_to_json(&f, names)).collect();
    out.insert("floating".into(), Value::Array(floating));
    if names {
        out.insert("names".into(), Value::Object(fixed_names(message)));
    }
    Value::Object(out)
}

fn fixed_names(message: &Read<'_>) -> Map<String, Value> {
    let named = message.fixed().filter_map(|f| {
        // Any BOOL but 0 is true, and named so.
        let bits = if let Field::Bool(yes) = f.value() { yes.into() } else { f.bits() };
        let names = names_of(f.def.enumeration?, bits)?;
        Some((f.def.name.to_string(), names))
    });
    named.collect()
}

fn floating_to_json(field: &Floating<'_>, names: bool) -> Value {
    let Some(def) = field.def else {
        return json!({ "tag": field.tag, "bytes": to_hex(field.data) });
    };
    let mut out = Map::with_capacity(4);
    out.insert("tag".into(), field.tag.into());
    out.insert("name".into(), def.name.into());
    out.insert("value".into(), value_to_json(field.value()));
    if let (true, Some(enumeration)) = (names, def.enumeration) {
        if let Some(names) = floating_names(enumeration, field.value()) {
            out.insert("names".into(), names);
        }
    }
    Value::Object(out)
}

fn floating_names(enumeration: &EnumDef, value: Field<'_>) -> Option<Value> {
    if let Field::Array(numbers) = value {
        let name = |number: i64| names_of(enumeration, number as u32).unwrap_or(Value::Null);
        return Some(numbers.iter().map(name).collect());
    }
    names_of(enumeration, value.as_integer()? as u32)
}

/// The name of a value; the names of a mask's bits.
fn names_of(enumeration: &EnumDef, bits: u32) -> Option<Value> {
    if !enumeration.mask {
        return enumeration.name_of(bits).map(Value::from);
    }
    let (names, rest) = enumeration.bits_of(bits);
    let unknown = (rest != 0).then(|| format!("{rest:#x}"));
    Some(names.into_iter().map(Value::from).chain(unknown.map(Value::from)).collect())
}

fn value_to_json(value: Field<'_>) -> Value {
    match value {
        Field::Integer(number) => number.into(),
        Field::Bool(yes) => yes.into(),
        Field::Text(text) => text.to_str().into(),
        Field::Bytes(data) => to_hex(data).into(),
        Field::NamedVariable(v) => json!({ "name": v.name.to_str(), "value": v.value.to_str() }),
        Field::NamedArray(v) => {
            json!({ "index": v.index, "name": v.name.to_str(), "value": v.value.to_str() })
        }
        Field::Array(numbers) => numbers.iter().collect(),
    }
}
