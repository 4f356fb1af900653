//! The message and entry classes of Python, and the stubs of the messages.

use crate::python_enums::{class_docstring, docstring, sentence, wrap, HEADER};
use crate::python_shape::{connections, value_type, Form};
use crate::rust_shape::{self, members, Group, Member};
use crate::rust_tables::confirmation;
use crate::schema::{Floating, Kind, Message, Schema, Type};
use crate::{names, Output};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// An attribute as Python sees it.
pub struct Attribute {
    pub name: String,
    /// Its type when read.
    pub kind: String,
    /// What the constructor takes.
    pub takes: String,
    pub doc: String,
}

pub fn write(schema: &Schema) -> Vec<Output> {
    vec![entries(schema), classes(schema), stubs(schema)]
}

pub fn names_list(out: &mut String, mut all: Vec<String>) {
    all.sort();
    out.push_str("__all__ = [\n");
    for name in all {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
}

fn classes(schema: &Schema) -> Output {
    let mut out = format!("{HEADER}\"\"\"One class for each message. The attributes are bound to them by the package.\"\"\"\n\nfrom __future__ import annotations\n\nfrom ctisp._base import Confirmation, Event, Indication, Request\n\n");
    names_list(&mut out, schema.messages().map(|m| names::camel(&m.name)).collect());
    for m in schema.messages() {
        let _ = write!(out, "\n\nclass {}({}):\n", names::camel(&m.name), base(m));
        out.push_str(&class_doc(schema, m));
        let _ = write!(
            out,
            "\n    __slots__ = ()\n    message_type = {}\n    name = \"{}\"\n    since = {}\n",
            m.number,
            m.name,
            m.since.max(schema.protocol.oldest_version)
        );
        if let Some(number) = confirmation(schema, m) {
            let _ = writeln!(out, "    confirmation_type = {number}");
        }
    }
    Output { path: "python/ctisp/_messages.py".into(), text: out }
}

fn base(m: &Message) -> &'static str {
    match m.kind {
        Kind::Req => "Request",
        Kind::Conf => "Confirmation",
        Kind::Event => "Event",
        Kind::Ind => "Indication",
    }
}

fn class_doc(schema: &Schema, m: &Message) -> String {
    let mut out = format!("    \"\"\"{}.\n\n", m.name);
    if !m.doc.is_empty() {
        out.push_str(&wrap("    ", "    ", &sentence(&m.doc).replace('"', "'")));
        out.push('\n');
    }
    let _ = write!(out, "    Message type {}", m.number);
    if m.since > schema.protocol.oldest_version {
        let _ = write!(out, ", since protocol version {}", m.since);
    }
    out.push_str(".\n");
    let attributes = attributes(schema, m);
    if !attributes.is_empty() {
        out.push_str("\n    Attributes:\n");
    }
    for a in attributes {
        let first = format!("        {} ({}): ", a.name, a.kind);
        out.push_str(&wrap(&first, "            ", &a.doc.replace('"', "'")));
    }
    out.push_str("    \"\"\"\n");
    out
}

fn stubs(schema: &Schema) -> Output {
    let mut body = String::new();
    for m in schema.messages() {
        stub(schema, &mut body, m);
    }
    let mut out = format!("{HEADER}from collections.abc import Iterable\nfrom typing import ClassVar, Final, Literal\n\nfrom ctisp._base import (\n    Confirmation,\n    Connection,\n    Event,\n    Indication,\n    NamedArray,\n    NamedVariable,\n    Request,\n    UnknownField,\n)\nfrom ctisp._entries import (\n");
    for group in rust_shape::groups(schema).keys() {
        let _ = writeln!(out, "    {group},");
    }
    out.push_str(")\nfrom ctisp._enums import (\n");
    for name in BTreeSet::from_iter(enums_in(schema, &body)) {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(")\n\n");
    names_list(&mut out, schema.messages().map(|m| names::camel(&m.name)).collect());
    out.push_str(&body);
    Output { path: "python/ctisp/_messages.pyi".into(), text: out }
}

/// The enumerations that types in a stub name.
pub fn enums_in(schema: &Schema, stub: &str) -> Vec<String> {
    let is_named = |e: &String| {
        [" |", " =", "]", ","].iter().any(|after| {
            stub.contains(&format!("[{e}{after}")) || stub.contains(&format!(": {e}{after}"))
        })
    };
    schema.enums.values().map(names::enum_type).filter(is_named).collect()
}

fn stub(schema: &Schema, out: &mut String, m: &Message) {
    let number = confirmation(schema, m);
    let answer = number.and_then(|n| schema.messages().find(|c| c.number == n));
    let base = match (m.kind, answer) {
        (Kind::Req, Some(c)) => format!("Request[{}]", names::camel(&c.name)),
        (Kind::Req, None) => "Request[Confirmation]".into(),
        _ => base(m).into(),
    };
    let _ = write!(out, "\nclass {}({base}):\n", names::camel(&m.name));
    out.push_str(&class_docstring("    ", &m.name, &m.doc));
    let _ = writeln!(out, "\n    message_type: ClassVar[Literal[{}]]", m.number);
    let _ = writeln!(out, "    name: ClassVar[Literal[\"{}\"]]", m.name);
    if let Some(number) = number {
        let _ = writeln!(out, "    confirmation_type: ClassVar[Literal[{number}]]");
    }
    let attributes = attributes(schema, m);
    for a in &attributes {
        let _ = writeln!(out, "    {}: Final[{}]", a.name, a.kind);
        out.push_str(&docstring("    ", &a.doc));
    }
    if attributes.is_empty() {
        out.push_str("    def __init__(self) -> None: ...\n");
        return;
    }
    out.push_str("    def __init__(\n        self,\n        *,\n");
    for a in &attributes {
        let _ = writeln!(out, "        {}: {} = ...,", a.name, a.takes);
    }
    out.push_str("    ) -> None: ...\n");
}

/// The attributes of a message, in the order of its table.
pub fn attributes(schema: &Schema, m: &Message) -> Vec<Attribute> {
    let since = |s: u8| if s <= m.since { 0 } else { s };
    let mut out = Vec::new();
    for member in members(m) {
        out.push(match member {
            Member::Count { .. } => continue,
            Member::Fixed(f) => {
                let kind = value_type(schema, f.kind, &f.enumeration);
                let takes = accepted(&kind, f.enumeration.is_some());
                let kind = if f.null.is_some() { format!("{kind} | None") } else { kind };
                let doc = doc(schema, &f.name, f.kind, 0, since(f.since), f.until);
                Attribute {
                    name: names::snake(&f.name),
                    kind,
                    takes: format!("{takes} | None"),
                    doc,
                }
            }
            Member::One(f) => floating(schema, f, Form::Once, since(f.since)),
            Member::Array(f) => floating(schema, f, Form::Array, since(f.since)),
            Member::Many { field, .. } => floating(schema, field, Form::Many, since(field.since)),
            Member::Entries { group, list, fields } => Attribute {
                name: list,
                kind: format!("tuple[{group}, ...]"),
                takes: format!("Iterable[{group}]"),
                doc: format!("{}: the entries.", fields[0].count.as_deref().unwrap_or("")),
            },
        });
    }
    if m.floating.iter().any(|f| f.tag.is_some()) {
        out.push(Attribute {
            name: "unknown".into(),
            kind: "tuple[UnknownField, ...]".into(),
            takes: "Iterable[UnknownField]".into(),
            doc: "Floating fields that the table of this message does not list, as received."
                .into(),
        });
    }
    for prefix in connections(m) {
        out.push(Attribute {
            name: names::snake(prefix),
            kind: "Connection".into(),
            takes: "Connection | None".into(),
            doc: format!("{prefix}CallID, {prefix}DeviceIDType and {prefix}DeviceID as one value."),
        });
    }
    out
}

/// An enumeration's field takes plain numbers too: those that the guide does not list.
fn accepted(kind: &str, enumeration: bool) -> String {
    if enumeration {
        format!("{kind} | int")
    } else {
        kind.to_string()
    }
}

fn floating(schema: &Schema, f: &Floating, form: Form, since: u8) -> Attribute {
    let kind = value_type(schema, f.kind, &f.enumeration);
    let takes = accepted(&kind, f.enumeration.is_some());
    let doc = doc(schema, &f.name, f.kind, f.max, since, f.until);
    let name = form.name(f);
    match form {
        Form::Once => Attribute {
            name,
            kind: format!("{kind} | None"),
            takes: format!("{takes} | None"),
            doc,
        },
        _ => Attribute {
            name,
            kind: format!("tuple[{kind}, ...]"),
            takes: format!("Iterable[{takes}]"),
            doc,
        },
    }
}

/// Name in the guide, meaning, wire type or limit, versions.
fn doc(schema: &Schema, name: &str, kind: Type, max: u16, since: u8, until: u8) -> String {
    let text = schema.doc(name);
    let mut out = if text.is_empty() {
        format!("{name}.")
    } else {
        format!("{name}: {}.", text.trim_end_matches('.'))
    };
    match kind {
        Type::String => {
            let _ = write!(out, " At most {} characters.", max.saturating_sub(1));
        }
        Type::Unspec => {
            let _ = write!(out, " At most {max} bytes.");
        }
        Type::Time => out.push_str(" Seconds since 1970-01-01 UTC."),
        Type::NamedVar | Type::NamedArray | Type::Bool => {}
        _ => {
            let _ = write!(out, " {}.", kind.variant().to_uppercase());
        }
    }
    match (since, until) {
        (0, u8::MAX) => {}
        (s, u8::MAX) => {
            let _ = write!(out, " Since version {s}.");
        }
        (0, u) => {
            let _ = write!(out, " Until version {u}.");
        }
        (s, u) => {
            let _ = write!(out, " Versions {s} to {u}.");
        }
    }
    out
}

fn entries(schema: &Schema) -> Output {
    let groups = rust_shape::groups(schema);
    let mut enums = BTreeSet::new();
    let mut body = String::new();
    for group in groups.values() {
        entry(schema, &mut body, group);
        enums.extend(
            group
                .fields
                .iter()
                .filter_map(|f| f.enumeration.as_ref())
                .map(|e| names::enum_type(&schema.enums[e])),
        );
    }
    let mut out = format!("{HEADER}\"\"\"The entries of the lists that messages hold.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Any, NamedTuple\n\nfrom ctisp._base import entry_dict, entry_repr\nfrom ctisp._enums import (\n");
    for name in enums {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(")\n\n");
    names_list(&mut out, groups.keys().cloned().collect());
    out.push_str(&body);
    Output { path: "python/ctisp/_entries.py".into(), text: out }
}

fn entry(schema: &Schema, out: &mut String, group: &Group) {
    let more = wrap("    ", "    ", &format!("In {}.", group.messages.join(", ")));
    let _ = write!(
        out,
        "\n\nclass {}(NamedTuple):\n    \"\"\"One entry of a list.\n\n{more}    \"\"\"\n\n",
        group.name
    );
    for f in &group.fields {
        let a = floating(schema, f, Form::in_entry(f, &group.fields), f.since);
        let default = if a.kind.starts_with("tuple") { "()" } else { "None" };
        let _ = writeln!(out, "    {}: {} = {default}", a.name, a.kind);
        out.push_str(&docstring("    ", &a.doc));
    }
    out.push_str("\n    def __repr__(self) -> str:\n        return entry_repr(self)\n\n    def to_dict(self) -> dict[str, Any]:\n        \"\"\"Return the entry as a dict; lists as lists.\"\"\"\n        return entry_dict(self)\n");
}
