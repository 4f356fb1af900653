//! What the members of a message's struct are, before any language writes them down.

use crate::names;
use crate::schema::{Fixed, Floating, Message, Schema, Type, Use};
use std::collections::BTreeMap;

/// A list of entries of several fields, shared by the messages that have the same.
pub struct Group<'s> {
    pub name: String,
    /// The messages that have it.
    pub messages: Vec<&'s str>,
    pub fields: Vec<&'s Floating>,
}

pub enum Member<'s> {
    /// A fixed field of its own.
    Fixed(&'s Fixed),
    /// A fixed field that says how long a list is: the writer counts for itself.
    Count { field: &'s Fixed, list: String },
    /// A floating field that occurs once.
    One(&'s Floating),
    /// One floating field that holds an array.
    Array(&'s Floating),
    /// A floating field that repeats by itself.
    Many { field: &'s Floating, list: String },
    /// Floating fields that repeat together.
    Entries { group: String, list: String, fields: Vec<&'s Floating> },
}

/// The name in the struct of a field that repeats by itself.
pub fn many_name(field: &Floating) -> String {
    names::plural(&field.name)
}

pub fn members<'s>(m: &'s Message) -> Vec<Member<'s>> {
    let mut out = Vec::new();
    for f in m.fixed.iter().filter(|f| !f.unused) {
        match list_counted_by(m, &f.name) {
            Some(list) => out.push(Member::Count { field: f, list }),
            None => out.push(Member::Fixed(f)),
        }
    }
    let mut seen: Vec<&str> = Vec::new();
    // A field without a tag has no place on the wire: it stays out of the struct.
    for f in m.floating.iter().filter(|f| f.tag.is_some()) {
        if let Some(group) = &f.group {
            if !seen.contains(&group.as_str()) {
                seen.push(group);
                let fields: Vec<&Floating> = group_fields(m, group);
                let list = names::list(fields[0].count.as_deref().unwrap_or(group));
                out.push(Member::Entries { group: names::camel(group), list, fields });
            }
        } else if f.array.is_some() {
            out.push(Member::Array(f));
        } else if f.usage == Use::Repeated {
            out.push(Member::Many { field: f, list: many_name(f) });
        } else {
            out.push(Member::One(f));
        }
    }
    out
}

/// The fields of a message that repeat together under that name, in the order of the table.
pub fn group_fields<'s>(m: &'s Message, group: &str) -> Vec<&'s Floating> {
    m.floating.iter().filter(|f| f.tag.is_some() && f.group.as_deref() == Some(group)).collect()
}

/// The list whose length that field tells, if it is a count.
fn list_counted_by(m: &Message, count: &str) -> Option<String> {
    let f = m.floating.iter().find(|f| f.tag.is_some() && f.count.as_deref() == Some(count))?;
    Some(if f.group.is_some() { names::list(count) } else { many_name(f) })
}

/// For a floating count: the list that it counts, in the message or in the entry around it.
pub fn list_counted_by_floating(around: &[&Floating], count: &str) -> Option<(String, bool)> {
    let f = around.iter().find(|f| {
        f.tag.is_some() && (f.count.as_deref() == Some(count) || f.array.as_deref() == Some(count))
    })?;
    if f.array.as_deref() == Some(count) {
        return Some((names::snake(&f.name), true));
    }
    Some((
        if f.group.is_some() && !is_nested(f, around) { names::list(count) } else { many_name(f) },
        false,
    ))
}

/// A list inside the entries of a list: it counts by a field of its own entry.
pub fn is_nested(field: &Floating, entry: &[&Floating]) -> bool {
    field
        .count
        .as_ref()
        .is_some_and(|count| entry.iter().any(|f| &f.name == count && f.group == field.group))
}

/// All groups by name; every message that names one gives it the same fields.
pub fn groups(schema: &Schema) -> BTreeMap<String, Group<'_>> {
    let mut out: BTreeMap<String, Group> = BTreeMap::new();
    for m in schema.messages() {
        for member in members(m) {
            if let Member::Entries { group, fields, .. } = member {
                let known = out.entry(group.clone()).or_insert_with(|| Group {
                    name: group.clone(),
                    messages: Vec::new(),
                    fields: fields.clone(),
                });
                known.messages.push(&m.name);
                let shape = |fields: &[&Floating]| {
                    fields
                        .iter()
                        .map(|f| (f.name.clone(), f.tag, f.kind.variant(), f.since))
                        .collect::<Vec<_>>()
                };
                assert_eq!(
                    shape(&known.fields),
                    shape(&fields),
                    "{}: group {group} differs",
                    m.name
                );
            }
        }
    }
    out
}

/// The Rust type of a plain value, owned.
pub fn value_type(schema: &Schema, kind: Type, enumeration: &Option<String>) -> String {
    match enumeration {
        Some(e) => names::enum_type(&schema.enums[e]),
        None => kind.rust().to_string(),
    }
}

/// The Rust type of a plain value that points into the buffer.
pub fn view_type(schema: &Schema, kind: Type, enumeration: &Option<String>) -> String {
    match kind {
        Type::String => "Text<'a>".into(),
        Type::Unspec => "&'a [u8]".into(),
        Type::NamedVar => "NamedVariable<'a>".into(),
        Type::NamedArray => "NamedArray<'a>".into(),
        _ => value_type(schema, kind, enumeration),
    }
}

pub fn has_lifetime(kind: Type) -> bool {
    kind.size().is_none()
}
