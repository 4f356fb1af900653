//! The page of one message.

use crate::docs::{cell, guide_title, sentence, slug, versions};
use crate::rust_shape::{self, Member};
use crate::schema::{Fixed, Floating, Kind, Message, Schema, Type, Use};
use crate::{c_shape, cpp_messages, names, Output};
use std::collections::HashMap;
use std::fmt::Write as _;

const SERVER_TO_CLIENT: &str = "server → client";
const CLIENT_TO_SERVER: &str = "client → server";

/// Who sends it to whom: what it is about begins with the sender.
pub fn direction(m: &Message) -> &'static str {
    let client =
        ["client ", "client's ", "supervisor's client", "agent's client", "server application"];
    let server = ["server ", "server's ", "active server", "standby server"];
    if client.iter().any(|who| m.doc.starts_with(who)) {
        CLIENT_TO_SERVER
    } else if server.iter().any(|who| m.doc.starts_with(who)) || m.kind != Kind::Req {
        SERVER_TO_CLIENT
    } else {
        CLIENT_TO_SERVER
    }
}

pub fn write(schema: &Schema, m: &Message, part: &str, guide: &str) -> Output {
    let mut out = format!("---\ntitle: {}\nhide:\n  - toc\n---\n\n# {}\n\n", m.name, m.name);
    let _ = write!(out, "{}\n\n", sentence(&m.doc));
    facts(&mut out, schema, m, part, guide);
    let names = Names::of(m);
    fixed_part(&mut out, schema, m, &names);
    floating_part(&mut out, schema, m, &names);
    other_layouts(&mut out, schema, m);
    Output { path: format!("messages/{}.md", slug(&m.name)), text: out }
}

fn facts(out: &mut String, schema: &Schema, m: &Message, part: &str, guide: &str) {
    let (oldest, newest) = (schema.protocol.oldest_version, schema.protocol.newest_version);
    let rust = names::camel(&m.name);
    let _ = write!(
        out,
        "| | |\n|---|---|\n\
         | **Message type** | {} |\n\
         | **Direction** | {} |\n\
         | **Versions** | {} to {newest} |\n\
         | **Part** | {part}: [{}](../../{guide}) |\n",
        m.number,
        direction(m),
        m.since.max(oldest),
        guide_title(guide),
    );
    if let Some((what, others)) = answers(schema, m) {
        let links: Vec<String> =
            others.iter().map(|name| format!("[{name}]({}.md)", slug(name))).collect();
        let _ = writeln!(out, "| **{what}** | {} |", links.join(", "));
    }
    let event = match m.kind {
        Kind::Event => format!(", `ctisp::Event::{}`", rust.strip_suffix("Event").unwrap_or(&rust)),
        _ => String::new(),
    };
    let _ = write!(
        out,
        "| **Rust** | `ctisp::messages::{rust}`{event} |\n\
         | **C** | `{}`, `CTISP_{}` |\n\
         | **C++** | `ctisp::{}` |\n\
         | **Python** | `ctisp.{rust}` |\n\n",
        c_shape::type_name(&m.name),
        m.name,
        cpp_messages::type_name(&m.name),
    );
}

/// The messages that answer it, or that it answers.
fn answers<'s>(schema: &'s Schema, m: &Message) -> Option<(&'static str, Vec<&'s str>)> {
    let (stem, what, ends): (_, _, &[&str]) = match m.name.rsplit_once('_')? {
        (stem, "REQ") => (stem, "Answer", &["CONF", "RESP"]),
        (stem, "CONF" | "RESP") => (stem, "Answers", &["REQ"]),
        _ => return None,
    };
    let is_answer =
        |name: &str| ends.iter().any(|end| name.strip_suffix(end) == Some(&format!("{stem}_")));
    let mut found: Vec<&str> =
        schema.messages().map(|m| m.name.as_str()).filter(|name| is_answer(name)).collect();
    if found.is_empty() {
        return None;
    }
    if what == "Answer" && direction(m) == CLIENT_TO_SERVER {
        found.push("FAILURE_CONF");
    }
    Some((what, found))
}

/// What the fields are called in the code.
struct Names {
    /// In Rust and Python.
    rust: HashMap<String, String>,
    /// In C and C++, where it is not the same.
    c: HashMap<String, String>,
}

impl Names {
    fn of(m: &Message) -> Names {
        let mut rust = HashMap::new();
        for member in rust_shape::members(m) {
            match member {
                Member::Fixed(f) => rust.insert(f.name.clone(), names::snake(&f.name)),
                Member::Count { field, list } => {
                    rust.insert(field.name.clone(), format!("length of {list}"))
                }
                Member::One(f) | Member::Array(f) => {
                    rust.insert(f.name.clone(), names::snake(&f.name))
                }
                Member::Many { field, list } => rust.insert(field.name.clone(), list),
                Member::Entries { list, fields, .. } => {
                    for f in &fields {
                        let nested = rust_shape::is_nested(f, &fields);
                        let name =
                            if nested { names::plural(&f.name) } else { names::snake(&f.name) };
                        rust.insert(f.name.clone(), format!("{list}[].{name}"));
                    }
                    None
                }
            };
        }
        let connections = c_shape::connections(m);
        let mut c = HashMap::new();
        for name in rust.keys() {
            let member = c_shape::in_connection(&connections, name);
            let reserved =
                (c_shape::field(name) != names::snake(name)).then(|| c_shape::field(name));
            if let Some(other) = member.or(reserved) {
                c.insert(name.clone(), other);
            }
        }
        Names { rust, c }
    }

    /// The guide's name, and below it those in the code.
    fn cell(&self, field: &str) -> String {
        let mut out = format!("**{}**", cell(field));
        if let Some(rust) = self.rust.get(field) {
            let _ = match rust.strip_prefix("length of ") {
                Some(list) => write!(out, "<br>length of `{list}`"),
                None => write!(out, "<br>`{rust}`"),
            };
        }
        if let Some(c) = self.c.get(field) {
            let _ = write!(out, "<br>C, C++: `{c}`");
        }
        out
    }
}

/// The versions in which all fixed fields have the same places, first and last, and these places.
fn layouts(schema: &Schema, m: &Message) -> Vec<(u8, u8, Vec<Option<usize>>)> {
    let mut out: Vec<(u8, u8, Vec<Option<usize>>)> = Vec::new();
    let first = m.since.max(schema.protocol.oldest_version);
    for version in first..=schema.protocol.newest_version {
        let mut at = 0;
        let places: Vec<Option<usize>> = m
            .fixed
            .iter()
            .map(|f| {
                let there = (f.since..=f.until).contains(&version);
                let place = there.then_some(at);
                at += if there { f.kind.size().unwrap_or(0) } else { 0 };
                place
            })
            .collect();
        match out.last_mut() {
            Some((_, last, same)) if *same == places => *last = version,
            _ => out.push((version, version, places)),
        }
    }
    out
}

fn fixed_part(out: &mut String, schema: &Schema, m: &Message, names: &Names) {
    out.push_str("## Fixed part\n\n");
    if m.fixed.is_empty() {
        out.push_str("None.\n\n");
        return;
    }
    let layouts = layouts(schema, m);
    out.push_str("Offset: bytes after the header.");
    if layouts.len() > 1 {
        out.push_str(" It is not the same in all versions: each column is for those in its head.");
    }
    out.push_str("\n\n|");
    for (first, last, _) in &layouts {
        match (layouts.len(), first == last) {
            (1, _) => out.push_str(" Offset |"),
            (_, true) => {
                let _ = write!(out, " v{first} |");
            }
            (_, false) => {
                let _ = write!(out, " v{first}–{last} |");
            }
        }
    }
    out.push_str(" Field, and in code | Type | Meaning |\n|");
    out.push_str(&"--:|".repeat(layouts.len()));
    out.push_str("---|---|---|\n");
    for (i, f) in m.fixed.iter().enumerate() {
        out.push('|');
        for (.., places) in &layouts {
            let place = places.get(i).copied().flatten();
            let _ = write!(out, " {} |", place.map_or("–".into(), |at| at.to_string()));
        }
        let _ = writeln!(
            out,
            " {} | {} | {} |",
            names.cell(&f.name),
            f.kind.variant().to_uppercase(),
            fixed_meaning(schema, f),
        );
    }
    out.push('\n');
}

fn fixed_meaning(schema: &Schema, f: &Fixed) -> String {
    let mut text = if f.unused { "Not used: 0.".into() } else { sentence(schema.doc(&f.name)) };
    text.push_str(&values(schema, &f.enumeration));
    if let Some(null) = f.null {
        let digits = f.kind.size().unwrap_or(4) * 2;
        let _ = write!(text, " Null: `0x{null:0digits$X}`.");
    }
    in_versions(schema, &mut text, f.since, f.until);
    text
}

fn in_versions(schema: &Schema, text: &mut String, since: u8, until: u8) {
    let range = versions(schema, since, until);
    if !range.is_empty() {
        let _ = write!(text, " *Version: {range}.*");
    }
}

fn values(schema: &Schema, enumeration: &Option<String>) -> String {
    let Some(e) = enumeration.as_ref().and_then(|name| schema.enums.get(name)) else {
        return String::new();
    };
    let what = if e.mask { "Bits" } else { "Values" };
    format!(" {what}: [{}](../{}).", cell(&e.name), enum_address(&e.name))
}

/// Where an enumeration is told, from `reference/`.
pub fn enum_address(name: &str) -> String {
    let page = match name {
        "StatusCode" | "ControlFailureCode" => "codes.md",
        _ => "enumerations.md",
    };
    format!("{page}#{}", name.to_lowercase())
}

fn floating_part(out: &mut String, schema: &Schema, m: &Message, names: &Names) {
    let fields: Vec<&Floating> = m.floating.iter().collect();
    if fields.is_empty() {
        out.push_str("## Floating part\n\nNone.\n\n");
        return;
    }
    out.push_str(
        "## Floating part\n\n\
         | Tag | Field, and in code | Type | Bytes at most | | Meaning |\n|--:|---|---|--:|---|---|\n",
    );
    for f in fields {
        let usage = match f.usage {
            Use::Required => "required",
            Use::Optional => "optional",
            Use::Repeated => "repeated",
        };
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {usage} | {} |",
            f.tag.map_or("?".into(), |tag| tag.to_string()),
            names.cell(&f.name),
            f.kind.variant().to_uppercase(),
            bytes(f),
            floating_meaning(schema, f),
        );
    }
    out.push('\n');
    if m.floating.iter().any(|f| f.tag.is_none()) {
        out.push_str(
            "Tag ?: no public guide prints the tag of that field, so that it is neither written nor \
             read; when one comes it is kept among the unknown fields.\n\n",
        );
    }
    if m.floating.iter().any(|f| f.kind == Type::String) {
        out.push_str("The bytes of a STRING include its terminator.\n\n");
    }
}

fn bytes(f: &Floating) -> String {
    match &f.older {
        Some(older) => format!("{} ({} until version {})", f.max, older.max, older.until),
        None => f.max.to_string(),
    }
}

fn floating_meaning(schema: &Schema, f: &Floating) -> String {
    let mut text = sentence(schema.doc(&f.name));
    text.push_str(&values(schema, &f.enumeration));
    if let Some(count) = &f.count {
        let _ = write!(text, " As often as {} says.", cell(count));
    }
    if let Some(length) = &f.array {
        let _ = write!(text, " An array: {} says how long.", cell(length));
    }
    in_versions(schema, &mut text, f.since, f.until);
    text
}

/// Forms that are read besides the usual one.
fn other_layouts(out: &mut String, schema: &Schema, m: &Message) {
    for other in &m.other_layout {
        let range = versions(schema, other.since, other.until);
        let sign = match other.body {
            Some(bytes) => format!("its body has {bytes} bytes"),
            None => "its floating part tells it".into(),
        };
        let _ = write!(
            out,
            "## Another form\n\nRead, and never written{}: {sign}.\n\n\
             | Offset | Field | Type |\n|--:|---|---|\n",
            if range.is_empty() { String::new() } else { format!(" (version: {range})") },
        );
        let mut at = 0;
        for f in &other.fixed {
            let _ = writeln!(
                out,
                "| {at} | **{}** | {} |",
                cell(&f.name),
                f.kind.variant().to_uppercase()
            );
            at += f.kind.size().unwrap_or(0);
        }
        out.push('\n');
    }
}
