//! Messages that point into the buffer they were read from: decoding, without allocation.

use crate::rust_enums::HEADER;
use crate::rust_shape::{self, has_lifetime, members, view_type, Group, Member};
use crate::schema::{Fixed, Floating, Message, Older, OtherLayout, Schema, Type, Use};
use crate::{names, Output};
use std::fmt::Write as _;

pub fn write(schema: &Schema) -> Vec<Output> {
    let mut outputs = Vec::new();
    let mut modules = String::new();
    for part in &schema.parts {
        let mut out = format!("{HEADER}\n{USES}");
        for m in &part.messages {
            message(schema, &mut out, m);
        }
        let _ = writeln!(modules, "mod {0};\npub use {0}::*;", part.name);
        outputs.push(Output {
            path: format!("core/src/wire/generated/views/{}.rs", part.name),
            text: out,
        });
    }
    let mut out = format!("{HEADER}\n{USES}");
    for group in rust_shape::groups(schema).values() {
        entry(schema, &mut out, group);
    }
    outputs.push(Output { path: "core/src/wire/generated/views/entries.rs".into(), text: out });
    let _ = writeln!(modules, "mod entries;\npub use entries::*;\npub use crate::wire::list::{{NamedArray, NamedVariable}};");
    let mut top = format!("{HEADER}//! Every message as a view of the bytes it was read from.\n#![allow(missing_docs, unused_imports, unused_mut, unused_variables, clippy::all)]\n\n");
    top.push_str(&modules);
    top.push_str(&any_message(schema));
    outputs.push(Output { path: "core/src/wire/generated/views/mod.rs".into(), text: top });
    outputs
}

const USES: &str = "use crate::wire::codec::*;\nuse crate::wire::def::MessageDef;\nuse crate::wire::generated::{enums::*, tables};\nuse crate::wire::list::{NamedArray, NamedVariable};\nuse crate::wire::{DecodeError, Version};\nuse super::*;\n\n";

/// The enum of all views and its decoder.
fn any_message(schema: &Schema) -> String {
    let mut out = String::from("use crate::wire::{codec::{UnknownMessage, View}, def::MessageDef, DecodeError, Version};\n\n/// Any message, as a view.\n#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum MessageView<'a> {\n");
    let all: Vec<(String, &Message, bool)> =
        schema.messages().map(|m| (names::camel(&m.name), m, needs_lifetime(m))).collect();
    for (name, _, lifetime) in &all {
        let _ = writeln!(out, "{name}({name}{}),", if *lifetime { "<'a>" } else { "" });
    }
    out.push_str("/// A type without a table here, or newer than the session's version.\nUnknown(UnknownMessage<'a>),\n}\n\n");
    out.push_str("impl<'a> MessageView<'a> {\n/// Reads the body of a message of that type.\npub fn decode(version: Version, message_type: u32, body: &'a [u8]) -> Result<Self, DecodeError> {\nmatch message_type {\n");
    for (name, m, _) in &all {
        let guard = if m.since > schema.protocol.oldest_version {
            format!(" if version.number() >= {}", m.since)
        } else {
            String::new()
        };
        let _ = writeln!(
            out,
            "{}{guard} => {name}::decode(version, body).map(Self::{name}),",
            m.number
        );
    }
    out.push_str("_ => Ok(Self::Unknown(UnknownMessage { message_type, body })),\n}\n}\n}\n");
    out
}

fn needs_lifetime(m: &Message) -> bool {
    m.floating.iter().any(|f| f.tag.is_some())
}

fn message(schema: &Schema, out: &mut String, m: &Message) {
    let name = names::camel(&m.name);
    let members = members(m);
    let life = if needs_lifetime(m) { "<'a>" } else { "" };
    let _ = writeln!(
        out,
        "#[derive(Clone, Copy, Debug, Default, PartialEq)]\npub struct {name}{life} {{"
    );
    for member in &members {
        let (field, kind) = view_member(schema, member);
        let _ = writeln!(out, "pub {field}: {kind},");
    }
    if needs_lifetime(m) {
        out.push_str("/// Fields that the table does not list.\npub unknown: Unknown<'a>,\n");
    }
    out.push_str("}\n\n");
    let _ = writeln!(
        out,
        "impl<'a> View<'a> for {name}{life} {{\nconst DEF: &'static MessageDef = &tables::{};\n",
        m.name
    );
    out.push_str("fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {\nlet v = version.number();\nlet mut fixed = FixedPart::new(Self::DEF, version, body);\n");
    // A length is compared here and now, by the same table as `BodyLayout::of` does it.
    for other in &m.other_layout {
        if let Some(body) = other.body {
            let _ = writeln!(out, "if body.len() == {body} {{");
            other_layout(schema, out, m, other, &members);
            out.push_str("return Ok(());\n}\n");
        }
    }
    if let Some(other) = m.other_layout.iter().find(|other| other.body.is_none()) {
        let versions = condition(other.since, other.until).map(|c| format!("{c} && "));
        let _ = writeln!(
            out,
            "if {}BodyLayout::of(Self::DEF, version, body).other().is_some() {{",
            versions.unwrap_or_default()
        );
        other_layout(schema, out, m, other, &members);
        out.push_str("} else {\n");
        fixed_part(schema, out, m, &members);
        out.push_str("}\n");
    } else {
        fixed_part(schema, out, m, &members);
    }
    if needs_lifetime(m) {
        out.push_str("match version.wide() {\ntrue => self.floating::<true>(version, body, fixed.rest()),\nfalse => self.floating::<false>(version, body, fixed.rest()),\n}\n}\n}\n\n");
        let _ = writeln!(out, "impl<'a> {name}<'a> {{");
        floating_part(schema, out, m);
        out.push_str("}\n\n");
    } else {
        out.push_str("Ok(())\n}\n}\n\n");
    }
}

fn view_member(schema: &Schema, member: &Member) -> (String, String) {
    match member {
        Member::Fixed(f) => {
            let kind = view_type(schema, f.kind, &f.enumeration);
            (names::snake(&f.name), if f.null.is_some() { format!("Option<{kind}>") } else { kind })
        }
        Member::Count { field, .. } => (names::snake(&field.name), field.kind.rust().into()),
        Member::One(f) => (
            names::snake(&f.name),
            format!("Option<{}>", view_type(schema, f.kind, &f.enumeration)),
        ),
        Member::Array(f) => (names::snake(&f.name), array_type(schema, f)),
        Member::Many { field, list } => (list.clone(), many_type(schema, field)),
        Member::Entries { group, list, fields } => {
            (list.clone(), format!("List<'a, {}>", entry_type(group, fields)))
        }
    }
}

fn array_type(schema: &Schema, f: &Floating) -> String {
    format!("Array<'a, {}, {}>", view_type(schema, f.kind, &f.enumeration), tag(f))
}

fn many_type(schema: &Schema, f: &Floating) -> String {
    match f.kind {
        Type::NamedVar | Type::NamedArray => {
            format!("List<'a, {}>", view_type(schema, f.kind, &None))
        }
        Type::String => format!("Texts<'a, {}>", tag(f)),
        _ => array_type(schema, f),
    }
}

fn entry_type(group: &str, fields: &[&Floating]) -> String {
    if entry_lifetime(fields) {
        format!("{group}<'a>")
    } else {
        group.to_string()
    }
}

fn entry_lifetime(fields: &[&Floating]) -> bool {
    fields
        .iter()
        .any(|f| has_lifetime(f.kind) || f.array.is_some() || rust_shape::is_nested(f, fields))
}

fn tag(f: &Floating) -> u16 {
    f.tag.expect("fields without a tag were left out")
}

/// Runs of fields that come and go with the same versions.
pub fn segments(m: &Message) -> Vec<(u8, u8, Vec<&Fixed>)> {
    let mut out: Vec<(u8, u8, Vec<&Fixed>)> = Vec::new();
    for f in &m.fixed {
        let since = if f.since <= m.since { 0 } else { f.since };
        match out.last_mut() {
            Some((s, u, fields)) if *s == since && *u == f.until => fields.push(f),
            _ => out.push((since, f.until, vec![f])),
        }
    }
    out
}

pub fn condition(since: u8, until: u8) -> Option<String> {
    match (since, until) {
        (0, u8::MAX) => None,
        (s, u8::MAX) => Some(format!("v >= {s}")),
        (0, u) => Some(format!("v <= {u}")),
        (s, u) => Some(format!("({s}..={u}).contains(&v)")),
    }
}

fn read_fixed(f: &Fixed, offset: usize) -> String {
    match f.null {
        Some(null) => format!("at_or_null(s, {offset}, {null:#x})"),
        None => format!("at(s, {offset})"),
    }
}

fn in_struct(f: &Fixed) -> bool {
    !f.unused
}

fn fixed_part(schema: &Schema, out: &mut String, m: &Message, members: &[Member]) {
    let segments = segments(m);
    let (first, later) = match segments.split_first() {
        Some(((0, u8::MAX, fields), later)) => (fields.clone(), later),
        _ => (Vec::new(), segments.as_slice()),
    };
    let size: usize = first.iter().filter_map(|f| f.kind.size()).sum();
    let _ = writeln!(out, "let s = fixed.take::<{size}>()?;");
    let mut offsets = std::collections::HashMap::new();
    let mut offset = 0;
    for f in &first {
        offsets.insert(f.name.as_str(), offset);
        offset += f.kind.size().unwrap_or(0);
    }
    for member in members {
        let (name, _) = view_member(schema, member);
        // Field by field, not as one struct: the compiler would gather all values before storing any.
        let value = match member {
            Member::Fixed(f) | Member::Count { field: f, .. } => match offsets.get(f.name.as_str())
            {
                Some(offset) => read_fixed(f, *offset),
                None => "Default::default()".into(),
            },
            Member::One(_) => "None".into(),
            _ => {
                let _ = writeln!(out, "self.{name}.clear();");
                continue;
            }
        };
        let _ = writeln!(out, "self.{name} = {value};");
    }
    if needs_lifetime(m) {
        out.push_str("self.unknown.clear(Self::DEF);\n");
    }
    for (since, until, fields) in later {
        let size: usize = fields.iter().filter_map(|f| f.kind.size()).sum();
        if let Some(condition) = condition(*since, *until) {
            let _ = writeln!(out, "if {condition} {{");
        } else {
            out.push_str("{\n");
        }
        let _ = writeln!(out, "let s = fixed.take::<{size}>()?;");
        let mut offset = 0;
        for f in fields {
            if in_struct(f) {
                let _ =
                    writeln!(out, "self.{} = {};", names::snake(&f.name), read_fixed(f, offset));
            }
            offset += f.kind.size().unwrap_or(0);
        }
        out.push_str("}\n");
    }
}

fn other_layout(
    schema: &Schema,
    out: &mut String,
    m: &Message,
    other: &OtherLayout,
    members: &[Member],
) {
    let size = other.size();
    let _ = writeln!(out, "let s = fixed.take::<{size}>()?;\n*self = Self {{");
    for member in members {
        let (name, _) = view_member(schema, member);
        let mut value = "Default::default()".to_string();
        if let Member::Fixed(main) = member {
            let mut offset = 0;
            for f in &other.fixed {
                if f.name == main.name {
                    value = if f.kind == main.kind {
                        read_fixed(f, offset)
                    } else {
                        format!(
                            "Scalar::from_raw(at::<{}, {size}>(s, {offset}).into())",
                            f.kind.rust()
                        )
                    };
                }
                offset += f.kind.size().unwrap_or(0);
            }
        }
        let _ = writeln!(out, "{name}: {value},");
    }
    if needs_lifetime(m) {
        out.push_str("unknown: Unknown::new(Self::DEF),\n");
    }
    out.push_str("};\n");
}

/// A limit, or the variable that holds it where older versions had another: see [`limits`].
fn max(f: &Floating) -> String {
    match &f.older {
        Some(o) => format!("max_{}_{}", o.max, f.max),
        None => f.max.to_string(),
    }
}

/// The limit of a field by the version, where older ones had another.
pub fn max_by_version(f: &Floating, older: &Older) -> String {
    format!("if v <= {} {{ {} }} else {{ {} }}", older.until, older.max, f.max)
}

/// The limits that older versions had otherwise: looked up once, not for each field.
fn limits(out: &mut String, m: &Message) {
    let mut lines: Vec<String> = Vec::new();
    for f in m.floating.iter().filter(|f| f.tag.is_some()) {
        let Some(older) = &f.older else { continue };
        let line = format!("let {} = {};\n", max(f), max_by_version(f, older));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    out.extend(lines);
}

fn guard(m: &Message, f: &Floating) -> String {
    let since = if f.since <= m.since { 0 } else { f.since };
    condition(since, f.until).map_or(String::new(), |c| format!(" if {c}"))
}

fn check(schema: &Schema, f: &Floating) -> String {
    match f.kind {
        Type::String => format!("text(data, {}).map(|_| ())", max(f)),
        Type::Unspec => format!("bytes(data, {}).map(|_| ())", max(f)),
        Type::NamedVar => "check_named_variable(data)".into(),
        Type::NamedArray => "check_named_array(data)".into(),
        _ if f.array.is_some() => {
            format!("array::<{}>(data, {})", view_type(schema, f.kind, &f.enumeration), f.max)
        }
        _ => format!("scalar::<{}>(data).map(|_| ())", view_type(schema, f.kind, &f.enumeration)),
    }
}

/// The loop over the floating fields: once for each width of their headers, so that it is no
/// question for each field.
fn floating_part(schema: &Schema, out: &mut String, m: &Message) {
    out.push_str("fn floating<const WIDE: bool>(&mut self, version: Version, body: &'a [u8], mut rest: &'a [u8]) -> Result<(), DecodeError> {\nlet v = version.known(WIDE).number();\n");
    limits(out, m);
    out.push_str("loop {\nlet at = rest;\nlet Some((tag, data)) = next_field(&mut rest, WIDE) else { break };\nlet read: Result<(), Bad> = match tag {\n");
    for f in m.floating.iter().filter(|f| f.tag.is_some()) {
        let _ = write!(out, "{}{} => ", tag(f), guard(m, f));
        let name = names::snake(&f.name);
        let text = if let Some(group) = &f.group {
            let fields = rust_shape::group_fields(m, group);
            let place = fields.iter().position(|x| x.name == f.name).unwrap_or(0);
            let repeats = f.array.is_some() || rust_shape::is_nested(f, &fields);
            let list = names::list(fields[0].count.as_deref().unwrap_or(group));
            let note = format!("self.{list}.note(version, at, {place}, {repeats})");
            match f.array {
                // An array of nothing is no part of an entry.
                Some(_) => {
                    format!("{}.map(|()| if !data.is_empty() {{ {note} }})", check(schema, f))
                }
                None => format!("{}.map(|()| {note})", check(schema, f)),
            }
        } else if f.array.is_some() {
            format!("{}.map(|()| self.{name}.note(version, at))", check(schema, f))
        } else if f.usage == Use::Repeated {
            let list = rust_shape::many_name(f);
            match f.kind {
                Type::NamedVar | Type::NamedArray => {
                    format!(
                        "{}.map(|()| self.{list}.note(version, at, 0, false))",
                        check(schema, f)
                    )
                }
                _ => format!("{}.map(|()| self.{list}.note(version, at))", check(schema, f)),
            }
        } else {
            match f.kind {
                Type::String => format!("text(data, {}).map(|x| self.{name} = Some(x))", max(f)),
                Type::Unspec => format!("bytes(data, {}).map(|x| self.{name} = Some(x))", max(f)),
                _ => format!("scalar(data).map(|x| self.{name} = Some(x))"),
            }
        };
        let _ = writeln!(out, "{text},");
    }
    out.push_str("_ => { self.unknown.note(version, at); Ok(()) }\n};\nif let Err(bad) = read { return Err(bad_field(Self::DEF, version, body, at, tag, bad)); }\n}\nended(Self::DEF, version, body, rest)\n}\n");
}

/// An entry of a list: its fields, and how the list finds them.
fn entry(schema: &Schema, out: &mut String, group: &Group) {
    let name = entry_type(&group.name, &group.fields);
    let _ =
        writeln!(out, "#[derive(Clone, Copy, Debug, Default, PartialEq)]\npub struct {name} {{");
    for f in &group.fields {
        let (field, kind) = entry_member(schema, f, &group.fields);
        let _ = writeln!(out, "pub {field}: {kind},");
    }
    out.push_str("}\n\n");
    let _ = writeln!(out, "impl<'a> ListEntry<'a> for {name} {{\nfn place(tag: u16, v: u8, empty: bool) -> Option<(u8, bool)> {{\nmatch tag {{");
    for (place, f) in group.fields.iter().enumerate() {
        let repeats = f.array.is_some() || rust_shape::is_nested(f, &group.fields);
        let mut guard = condition(f.since, f.until).map_or(String::new(), |c| format!(" if {c}"));
        if f.array.is_some() {
            let and = if guard.is_empty() { " if " } else { " && " };
            guard = format!("{guard}{and}!empty");
        }
        let _ = writeln!(out, "{}{guard} => Some(({place}, {repeats})),", tag(f));
    }
    out.push_str("_ => None,\n}\n}\n\nfn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]) {\nmatch tag {\n");
    for f in &group.fields {
        let (field, _) = entry_member(schema, f, &group.fields);
        let nested = rust_shape::is_nested(f, &group.fields);
        let text = match f.kind {
            _ if f.array.is_some() || nested => format!("self.{field}.note(version, at)"),
            Type::String => format!("self.{field} = text(data, u16::MAX).ok()"),
            Type::Unspec => format!("self.{field} = Some(data)"),
            _ => format!("self.{field} = scalar(data).ok()"),
        };
        let _ = writeln!(out, "{} => {text},", tag(f));
    }
    out.push_str("_ => {}\n}\n}\n}\n\n");
}

fn entry_member(schema: &Schema, f: &Floating, entry: &[&Floating]) -> (String, String) {
    if f.array.is_some() {
        (names::snake(&f.name), array_type(schema, f))
    } else if rust_shape::is_nested(f, entry) {
        (rust_shape::many_name(f), many_type(schema, f))
    } else {
        (names::snake(&f.name), format!("Option<{}>", view_type(schema, f.kind, &f.enumeration)))
    }
}
