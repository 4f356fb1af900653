//! What Python calls the attributes of each message, as a table for the Python module.

use crate::rust_enums::HEADER;
use crate::rust_shape::{self, members, Member};
use crate::schema::{Floating, Message, Schema, Type, Use};
use crate::{names, Output};
use std::fmt::Write as _;

/// The prefixes of the three fields that name a connection, of those that the message has.
pub fn connections(m: &Message) -> Vec<&str> {
    let alone = m.floating.iter().filter(|f| f.tag.is_some() && f.group.is_none());
    let names: Vec<&str> =
        m.fixed.iter().map(|f| &*f.name).chain(alone.map(|f| &*f.name)).collect();
    let prefixes = names.iter().filter_map(|name| name.strip_suffix("CallID"));
    let has = |prefix: &str, what: &str| names.contains(&format!("{prefix}{what}").as_str());
    prefixes
        .filter(|p| p.ends_with("Connection") && has(p, "DeviceIDType") && has(p, "DeviceID"))
        .collect()
}

/// How a floating field occurs in its message or entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Once,
    Array,
    Many,
}

impl Form {
    pub fn in_entry(f: &Floating, entry: &[&Floating]) -> Form {
        if f.array.is_some() {
            Form::Array
        } else if rust_shape::is_nested(f, entry) {
            Form::Many
        } else {
            Form::Once
        }
    }

    pub fn name(self, f: &Floating) -> String {
        match self {
            Form::Many => rust_shape::many_name(f),
            _ => names::snake(&f.name),
        }
    }
}

/// The type of one value in Python.
pub fn value_type(schema: &Schema, kind: Type, enumeration: &Option<String>) -> String {
    match (kind, enumeration) {
        (_, Some(e)) => names::enum_type(&schema.enums[e]),
        (Type::Bool, _) => "bool".into(),
        (Type::String, _) => "str".into(),
        (Type::Unspec, _) => "bytes".into(),
        (Type::NamedVar, _) => "NamedVariable".into(),
        (Type::NamedArray, _) => "NamedArray".into(),
        _ => "int".into(),
    }
}

pub fn write(schema: &Schema) -> Output {
    let mut out = format!(
        "{HEADER}//! The attributes of every message class.\n\nuse crate::shape::{{Floating, Form::*, Member::*, MessageShape}};\n\n"
    );
    out.push_str("/// The Python classes of the enumerations, in the order of `ctisp::wire::def::enums`.\npub static ENUM_CLASSES: &[&str] = &[\n");
    for e in schema.enums.values() {
        let _ = writeln!(out, "{:?},", names::enum_type(e));
    }
    out.push_str("];\n\n/// The messages, in the order of `MessageDef::all`.\npub static SHAPES: &[MessageShape] = &[\n");
    let mut sorted: Vec<&Message> = schema.messages().collect();
    sorted.sort_by_key(|m| m.number);
    for m in sorted {
        message(&mut out, m);
    }
    out.push_str("];\n");
    Output { path: "python/src/generated/shapes.rs".into(), text: out }
}

fn message(out: &mut String, m: &Message) {
    let members = members(m);
    let _ = writeln!(out, "MessageShape {{ class: {:?}, counts: &[", names::camel(&m.name));
    for member in &members {
        if let Member::Count { field, list } = member {
            let place = m.fixed.iter().position(|f| f.name == field.name).unwrap_or_default();
            let _ = write!(out, "({place}, {list:?}),");
        }
    }
    out.push_str("], members: &[\n");
    let around: Vec<&Floating> = m.floating.iter().filter(|f| f.tag.is_some()).collect();
    for member in &members {
        match member {
            Member::Fixed(f) => {
                let place = m.fixed.iter().position(|x| x.name == f.name).unwrap_or_default();
                let _ = writeln!(out, "Fixed({:?}, {place}),", names::snake(&f.name));
            }
            Member::Count { .. } => {}
            Member::One(f) => plain(out, m, f, Form::Once, &around),
            Member::Array(f) => plain(out, m, f, Form::Array, &around),
            Member::Many { field, .. } => plain(out, m, field, Form::Many, &around),
            Member::Entries { group, list, fields } => {
                let _ = writeln!(out, "Entries({list:?}, {group:?}, &[");
                for f in fields {
                    out.push_str(&floating(m, f, Form::in_entry(f, fields), fields));
                    out.push(',');
                }
                out.push_str("]),\n");
            }
        }
    }
    for prefix in connections(m) {
        let _ = writeln!(out, "Connection({:?}),", names::snake(prefix));
    }
    out.push_str("] },\n");
}

fn plain(out: &mut String, m: &Message, f: &Floating, form: Form, around: &[&Floating]) {
    let _ = writeln!(out, "Plain({}),", floating(m, f, form, around));
}

fn floating(m: &Message, f: &Floating, form: Form, around: &[&Floating]) -> String {
    let place = m.floating.iter().position(|x| x.name == f.name).unwrap_or_default();
    let counts = rust_shape::list_counted_by_floating(around, &f.name).map(|(list, _)| list);
    let form_name = match form {
        Form::Once => "Once",
        Form::Array => "Array",
        Form::Many => "Many",
    };
    debug_assert!(form != Form::Many || f.usage == Use::Repeated);
    let name = form.name(f);
    format!("Floating {{ name: {name:?}, field: {place}, form: {form_name}, counts: {counts:?} }}")
}
