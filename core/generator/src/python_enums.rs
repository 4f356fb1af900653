//! Enumerations, masks and constants in Python.

use crate::schema::{Enum, Schema};
use crate::{names, Output};
use std::fmt::Write as _;

pub const HEADER: &str =
    "# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run\n# `make generate`.\n";

/// Columns that a line of Python takes at most.
pub const WIDTH: usize = 100;

/// A sentence with its capital letter and full stop.
pub fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    let stop = if text.is_empty() || text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{stop}", chars.as_str())
}

/// Text broken into lines; the first begins with `first`, the others with `rest`.
pub fn wrap(first: &str, rest: &str, text: &str) -> String {
    let mut out = String::new();
    let mut line = first.to_string();
    let mut empty = true;
    for word in text.split_whitespace() {
        let room = WIDTH.saturating_sub(line.chars().count() + usize::from(!empty));
        if word.chars().count() > room && !line.trim().is_empty() {
            out.push_str(line.trim_end());
            out.push('\n');
            line = rest.to_string();
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
    out
}

/// A docstring of one paragraph.
pub fn docstring(indent: &str, text: &str) -> String {
    let text = sentence(text).replace('\\', "\\\\").replace('"', "'");
    let one = format!("{indent}\"\"\"{text}\"\"\"\n");
    if one.chars().count() <= WIDTH + 1 {
        return one;
    }
    wrap(&format!("{indent}\"\"\""), indent, &text) + indent + "\"\"\"\n"
}

/// The docstring of a class: the guide's name first, what it is below.
pub fn class_docstring(indent: &str, name: &str, doc: &str) -> String {
    let one = docstring(
        indent,
        &if doc.is_empty() { name.to_string() } else { format!("{name}: {doc}") },
    );
    if one.lines().count() == 1 {
        return one;
    }
    let text = sentence(doc).replace('\\', "\\\\").replace('"', "'");
    format!("{indent}\"\"\"{name}.\n\n{}{indent}\"\"\"\n", wrap(indent, indent, &text))
}

pub fn write(schema: &Schema) -> Output {
    let mut out = format!(
        "{HEADER}\"\"\"Enumerations and bit masks. Values that the guide does not list survive a round trip.\"\"\"\n\nfrom __future__ import annotations\n\nfrom ctisp._base import Enumeration, Mask\n\n__all__ = [\n"
    );
    let mut all: Vec<String> = schema.enums.values().map(names::enum_type).collect();
    all.sort();
    for name in &all {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    for e in schema.enums.values() {
        enumeration(&mut out, e);
    }
    Output { path: "python/ctisp/_enums.py".into(), text: out }
}

fn enumeration(out: &mut String, e: &Enum) {
    let base = if e.mask { "Mask" } else { "Enumeration" };
    let doc = class_docstring("    ", &e.name, &e.doc);
    let _ = write!(out, "\n\nclass {}({base}):\n{doc}\n", names::enum_type(e));
    for v in &e.values {
        let value = if e.mask {
            format!("{:#X}", v.value).replace("0X", "0x")
        } else {
            v.value.to_string()
        };
        let _ = writeln!(out, "    {} = {value}", names::enum_value(e, v));
        let text = if v.doc.is_empty() { v.name.clone() } else { format!("{}: {}", v.name, v.doc) };
        out.push_str(&docstring("    ", &text));
    }
}

/// Special values, tags and error texts.
pub fn constants(schema: &Schema) -> Output {
    let p = &schema.protocol;
    let mut out = format!("{HEADER}\"\"\"Special values of the protocol.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n");
    let _ = writeln!(out, "OLDEST_VERSION: Final = {}", p.oldest_version);
    out.push_str(&docstring("", "The oldest protocol version spoken here"));
    let _ = writeln!(out, "NEWEST_VERSION: Final = {}", p.newest_version);
    out.push_str(&docstring("", "The newest protocol version spoken here"));
    for c in &p.constant {
        let value = format!("{:#X}", c.value).replace("0X", "0x");
        let _ = writeln!(out, "{}: Final = {value}", c.name);
        out.push_str(&docstring("", &c.doc));
    }
    Output { path: "python/ctisp/constants.py".into(), text: out }
}
