//! Messages that own what they hold: building, encoding, and made from views.

use crate::rust_enums::{doc, HEADER};
use crate::rust_shape::{self, members, value_type, Group, Member};
use crate::rust_tables;
use crate::rust_views::{condition, max_by_version, segments};
use crate::schema::{Fixed, Floating, Message, Older, Schema, Type};
use crate::{names, Output};
use std::fmt::Write as _;

const USES: &str = "use crate::wire::codec::*;\nuse crate::wire::def::MessageDef;\nuse crate::wire::generated::{enums::*, tables, views};\nuse crate::wire::{Connection, EncodeError, Version};\nuse super::*;\n\n";

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
            path: format!("core/src/wire/generated/messages/{}.rs", part.name),
            text: out,
        });
    }
    let mut out = format!("{HEADER}\n{USES}");
    for group in rust_shape::groups(schema).values() {
        entry(schema, &mut out, group);
    }
    outputs.push(Output { path: "core/src/wire/generated/messages/entries.rs".into(), text: out });
    modules.push_str("mod entries;\npub use entries::*;\npub use crate::wire::codec::{NamedArray, NamedVariable};\n");
    let mut top = format!("{HEADER}//! Every message as a value of its own.\n#![allow(unused_imports, unused_variables, clippy::all)]\n\n{modules}");
    top.push_str(&any_message(schema));
    outputs.push(Output { path: "core/src/wire/generated/messages/mod.rs".into(), text: top });
    outputs
}

fn any_message(schema: &Schema) -> String {
    let all: Vec<(String, &Message)> =
        schema.messages().map(|m| (names::camel(&m.name), m)).collect();
    let mut out = String::from(
        "use crate::wire::{codec::{Body, UnknownFields, View, Writer}, generated::views, def::MessageDef, DecodeError, EncodeError, RawMessage, Version};\n\n\
         /// Any message of the protocol.\n#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum Message {\n",
    );
    for (name, m) in &all {
        let _ = writeln!(out, "/// {}, message type {}.\n{name}(Box<{name}>),", m.name, m.number);
    }
    out.push_str("/// A type without a table here, or newer than the session's version: type and body as received.\nUnknown(RawMessage),\n}\n\nimpl Message {\n");
    out.push_str("/// Reads the body of a message of that type.\n///\n/// # Errors\n/// When the body is not one of that message in that version: see [`DecodeError`].\npub fn decode(version: Version, message_type: u32, body: &[u8]) -> Result<Self, DecodeError> {\nmatch message_type {\n");
    for (name, m) in &all {
        let guard = if m.since > schema.protocol.oldest_version {
            format!(" if version.number() >= {}", m.since)
        } else {
            String::new()
        };
        let _ = writeln!(
            out,
            "{}{guard} => {name}::decode(version, body).map(|m| Self::{name}(Box::new(m))),",
            m.number
        );
    }
    out.push_str(
        "_ => Ok(Self::Unknown(RawMessage { message_type, body: body.to_vec() })),\n}\n}\n\n",
    );
    out.push_str("/// Appends the message, header included, to `out`.\n///\n/// # Errors\n/// When a value does not fit the version: see [`EncodeError`]; `out` is then as it was.\npub fn encode(&self, version: Version, out: &mut Vec<u8>) -> Result<(), EncodeError> {\nmatch self {\n");
    for (name, _) in &all {
        let _ = writeln!(out, "Self::{name}(m) => m.encode(version, out),");
    }
    out.push_str("Self::Unknown(m) => m.encode(version, out),\n}\n}\n\n/// The table of the message, unless it has none.\npub fn def(&self) -> Option<&'static MessageDef> {\nmatch self {\n");
    for (name, _) in &all {
        let _ = writeln!(out, "Self::{name}(_) => Some({name}::DEF),");
    }
    out.push_str("Self::Unknown(_) => None,\n}\n}\n\n/// The InvokeID, of the messages that have one.\npub fn invoke_id(&self) -> Option<u32> {\nmatch self {\n");
    for (name, m) in &all {
        if has_invoke_id(m) {
            let _ = writeln!(out, "Self::{name}(m) => Some(m.invoke_id),");
        }
    }
    out.push_str("_ => None,\n}\n}\n\n/// Sets the InvokeID, of the messages that have one.\npub fn set_invoke_id(&mut self, id: u32) {\nmatch self {\n");
    for (name, m) in &all {
        if has_invoke_id(m) {
            let _ = writeln!(out, "Self::{name}(m) => m.invoke_id = id,");
        }
    }
    out.push_str("_ => {}\n}\n}\n\n/// Sets the MonitorID, of the messages that have one.\npub fn set_monitor_id(&mut self, id: u32) {\nmatch self {\n");
    for (name, m) in &all {
        if m.fixed.iter().any(|f| f.name == "MonitorID") {
            let _ = writeln!(out, "Self::{name}(m) => m.monitor_id = id,");
        }
    }
    out.push_str("_ => {}\n}\n}\n}\n\n");
    for (name, _) in &all {
        let _ = writeln!(out, "impl From<{name}> for Message {{ fn from(m: {name}) -> Self {{ Self::{name}(Box::new(m)) }} }}");
    }
    out
}

fn has_invoke_id(m: &Message) -> bool {
    m.fixed.iter().any(|f| f.name == "InvokeID")
}

fn has_unknown(m: &Message) -> bool {
    m.floating.iter().any(|f| f.tag.is_some())
}

fn message(schema: &Schema, out: &mut String, m: &Message) {
    let name = names::camel(&m.name);
    let members = members(m);
    let title = if m.doc.is_empty() { String::new() } else { format!(": {}", m.doc) };
    let _ = writeln!(out, "/// {}", doc(&format!("{}{title}", m.name)));
    if m.since > schema.protocol.oldest_version {
        let _ = writeln!(out, "///\n/// Since protocol version {}.", m.since);
    }
    let _ = writeln!(out, "#[derive(Clone, Debug, Default, PartialEq)]\npub struct {name} {{");
    for member in &members {
        member_doc(schema, out, m, member);
        if let Some((field, kind)) = owned_member(schema, member) {
            let _ = writeln!(out, "pub {field}: {kind},");
        }
    }
    if has_unknown(m) {
        out.push_str("/// Floating fields that the table of this message does not list, as received; written last.\npub unknown: UnknownFields,\n");
    }
    out.push_str("}\n\n");
    let life = if has_unknown(m) { "<'a>" } else { "" };
    let _ = writeln!(out, "impl Body for {name} {{\nconst DEF: &'static MessageDef = &tables::{};\ntype View<'a> = views::{name}{life};\n", m.name);
    encode(out, m, &members);
    out.push_str("}\n\n");
    from_view(out, m, &name, &members);
    if let Some(number) = rust_tables::confirmation(schema, m) {
        let conf = schema
            .messages()
            .find(|c| c.number == number)
            .map(|c| names::camel(&c.name))
            .unwrap_or_default();
        let _ = writeln!(out, "impl Request for {name} {{\ntype Confirmation = {conf};\nfn set_invoke_id(&mut self, id: u32) {{ self.invoke_id = id; }}\n}}\n");
    }
    connections(out, m, &name);
}

/// The three fields that name a connection, as one value.
fn connections(out: &mut String, m: &Message, name: &str) {
    for (prefix, method) in [
        ("Connection", "connection"),
        ("NewConnection", "new_connection"),
        ("HeldConnection", "held_connection"),
        ("ActiveConnection", "active_connection"),
    ] {
        let has = |suffix: &str| {
            let wanted = format!("{prefix}{suffix}");
            m.fixed.iter().any(|f| f.name == wanted) || m.floating.iter().any(|f| f.name == wanted)
        };
        if !(has("CallID") && has("DeviceIDType") && has("DeviceID")) {
            continue;
        }
        let snake = names::snake(prefix);
        let _ = writeln!(
            out,
            "impl {name} {{\n/// {prefix}CallID, {prefix}DeviceIDType and {prefix}DeviceID as one value.\npub fn {method}(&self) -> Connection {{\nConnection {{ call_id: self.{snake}_call_id, device_id_type: self.{snake}_device_id_type, device_id: self.{snake}_device_id.clone() }}\n}}\n\n/// Sets {prefix}CallID, {prefix}DeviceIDType and {prefix}DeviceID.\npub fn set_{method}(&mut self, connection: &Connection) {{\nself.{snake}_call_id = connection.call_id;\nself.{snake}_device_id_type = connection.device_id_type;\nself.{snake}_device_id = connection.device_id.clone();\n}}\n}}\n"
        );
    }
}

fn version_note(since: u8, until: u8) -> String {
    match (since, until) {
        (0, u8::MAX) => String::new(),
        (s, u8::MAX) => format!(" Since version {s}."),
        (0, u) => format!(" Until version {u}."),
        (s, u) => format!(" Versions {s} to {u}."),
    }
}

fn field_doc(schema: &Schema, name: &str, since: u8, until: u8, more: &str) -> String {
    let text = schema.doc(name);
    let text = if text.is_empty() {
        format!("`{name}`.")
    } else {
        format!("`{name}`: {}.", text.trim_end_matches('.'))
    };
    format!(
        "{}{more}{}",
        text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<"),
        version_note(since, until)
    )
}

fn limit(f: &Floating) -> String {
    match f.kind {
        Type::String => format!(" At most {} characters.", f.max.saturating_sub(1)),
        Type::Unspec => format!(" At most {} bytes.", f.max),
        _ => String::new(),
    }
}

fn member_doc(schema: &Schema, out: &mut String, m: &Message, member: &Member) {
    let since = |s: u8| if s <= m.since { 0 } else { s };
    let text = match member {
        Member::Fixed(f) => {
            let null = if f.null.is_some() { " `None` is the protocol's null value." } else { "" };
            field_doc(schema, &f.name, since(f.since), f.until, null)
        }
        Member::Count { .. } => return,
        Member::One(f) | Member::Array(f) => {
            field_doc(schema, &f.name, since(f.since), f.until, &limit(f))
        }
        Member::Many { field, .. } => {
            field_doc(schema, &field.name, since(field.since), field.until, &limit(field))
        }
        Member::Entries { fields, .. } => format!(
            "`{}`: {}.",
            fields[0].count.as_deref().unwrap_or(""),
            fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ")
        ),
    };
    let _ = writeln!(out, "/// {text}");
}

/// Name and type in the struct; a count has none, the list tells it.
fn owned_member(schema: &Schema, member: &Member) -> Option<(String, String)> {
    Some(match member {
        Member::Fixed(f) => {
            let kind = value_type(schema, f.kind, &f.enumeration);
            (names::snake(&f.name), if f.null.is_some() { format!("Option<{kind}>") } else { kind })
        }
        Member::Count { .. } => return None,
        Member::One(f) => (
            names::snake(&f.name),
            format!("Option<{}>", value_type(schema, f.kind, &f.enumeration)),
        ),
        Member::Array(f) => {
            (names::snake(&f.name), format!("Vec<{}>", value_type(schema, f.kind, &f.enumeration)))
        }
        Member::Many { field, list } => {
            (list.clone(), format!("Vec<{}>", value_type(schema, field.kind, &field.enumeration)))
        }
        Member::Entries { group, list, .. } => (list.clone(), format!("Vec<{group}>")),
    })
}

/// The list whose length that fixed field tells.
fn counted<'m>(f: &Fixed, members: &'m [Member]) -> Option<&'m String> {
    members.iter().find_map(|member| match member {
        Member::Count { field, list } if field.name == f.name => Some(list),
        _ => None,
    })
}

fn write_fixed(f: &Fixed, offset: usize, members: &[Member]) -> Option<String> {
    if f.unused {
        return None;
    }
    let name = names::snake(&f.name);
    Some(match (counted(f, members), f.null) {
        (Some(_), _) => format!("put(s, {offset}, {name})"),
        (None, Some(null)) => format!("put_or_null(s, {offset}, self.{name}, {null:#x})"),
        (None, None) => format!("put(s, {offset}, self.{name})"),
    })
}

fn encode(out: &mut String, m: &Message, members: &[Member]) {
    let _ = writeln!(
        out,
        "#[inline(always)]\nfn encode_body(&self, w: &mut Writer<'_>) {{\nlet v = w.version();"
    );
    for (since, until, fields) in segments(m) {
        let size: usize = fields.iter().filter_map(|f| f.kind.size()).sum();
        if let Some(condition) = condition(since, until) {
            let _ = write!(out, "if {condition} ");
        }
        out.push_str("{\n");
        for f in &fields {
            if let Some(list) = counted(f, members) {
                let _ = writeln!(
                    out,
                    "let {} = w.count::<{}>(self.{list}.len());",
                    names::snake(&f.name),
                    f.kind.rust()
                );
            }
        }
        let _ = writeln!(out, "w.fixed::<{size}>(|s| {{");
        let mut offset = 0;
        for f in fields {
            if let Some(text) = write_fixed(f, offset, members) {
                let _ = writeln!(out, "{text};");
            }
            offset += f.kind.size().unwrap_or(0);
        }
        out.push_str("});\n}\n");
    }
    let around: Vec<&Floating> = m.floating.iter().filter(|f| f.tag.is_some()).collect();
    let mut texts = Vec::new();
    for member in members {
        match member {
            Member::One(f) if is_plain_text(f) => {
                texts.push(*f);
                continue;
            }
            _ => write_texts(out, m, &mut texts),
        }
        match member {
            Member::Fixed(_) | Member::Count { .. } => {}
            Member::One(f) | Member::Array(f) => {
                let since = if f.since <= m.since { 0 } else { f.since };
                write_floating(
                    out,
                    f,
                    since,
                    rust_shape::list_counted_by_floating(&around, &f.name),
                    false,
                );
            }
            Member::Many { field, .. } => {
                let since = if field.since <= m.since { 0 } else { field.since };
                write_floating(out, field, since, None, true);
            }
            Member::Entries { list, fields, .. } => {
                let since = fields.iter().map(|f| f.since).min().unwrap_or(0);
                let since = if since <= m.since { 0 } else { since };
                if let Some(c) = condition(since, u8::MAX) {
                    let _ = write!(out, "if {c} ");
                }
                let _ = writeln!(out, "{{ for entry in &self.{list} {{ entry.write(w); }} }}");
            }
        }
    }
    write_texts(out, m, &mut texts);
    if has_unknown(m) {
        out.push_str("w.unknown(&self.unknown);\n");
    }
    out.push_str("}\n");
}

/// Whether a field may be one of several that are written by one call.
fn is_plain_text(f: &Floating) -> bool {
    let cut = f.older.as_ref().is_some_and(|older| older.cut);
    f.tag.is_some() && f.kind == Type::String && f.array.is_none() && !cut
}

/// Writes STRING fields that follow each other: what each is as a table, and the values.
fn write_texts(out: &mut String, m: &Message, texts: &mut Vec<&Floating>) {
    if texts.is_empty() {
        return;
    }
    out.push_str("w.texts(\n");
    let mut until: Vec<u8> = texts.iter().filter_map(|f| Some(other_max(f)?.until)).collect();
    until.sort_unstable();
    until.dedup();
    for &last in &until {
        let _ = write!(out, "if v <= {last} {{\n{}\n}} else ", text_table(texts, last));
    }
    match until.is_empty() {
        true => out.push_str(&text_table(texts, u8::MAX)),
        false => {
            let _ = write!(out, "{{\n{}\n}}", text_table(texts, u8::MAX));
        }
    }
    out.push_str(",\n&[\n");
    for f in texts.drain(..) {
        let since = if f.since <= m.since { 0 } else { f.since };
        let name = names::snake(&f.name);
        let value = match condition(since, f.until) {
            Some(c) => format!("if {c} {{ &self.{name} }} else {{ &None }}"),
            None => format!("&self.{name}"),
        };
        let _ = writeln!(out, "{value},");
    }
    out.push_str("]);\n");
}

/// Tags and limits of STRING fields as they are in a version.
fn text_table(texts: &[&Floating], version: u8) -> String {
    let mut table = String::from("const { &[\n");
    for f in texts {
        let max = other_max(f).filter(|other| version <= other.until).map_or(f.max, |o| o.max);
        let _ = writeln!(table, "TextField::new({}, {max}),", f.tag.unwrap_or_default());
    }
    table + "] }"
}

/// The limit that a field had in older versions, where it was another.
fn other_max(f: &Floating) -> Option<&Older> {
    f.older.as_ref().filter(|older| !older.cut)
}

fn max(f: &Floating) -> String {
    match other_max(f) {
        Some(older) => max_by_version(f, older),
        None => f.max.to_string(),
    }
}

fn write_floating(
    out: &mut String,
    f: &Floating,
    since: u8,
    counts: Option<(String, bool)>,
    repeats: bool,
) {
    let Some(tag) = f.tag else { return };
    if let Some(c) = condition(since, f.until) {
        let _ = write!(out, "if {c} ");
    }
    out.push_str("{\n");
    let name = names::snake(&f.name);
    if f.array.is_some() {
        let _ = writeln!(out, "w.array({tag}, &self.{name}, {});", f.max);
    } else if repeats {
        let list = rust_shape::many_name(f);
        if matches!(f.kind, Type::NamedVar | Type::NamedArray) {
            let _ = writeln!(out, "w.ecc({tag}, &self.{list}, {});\n}}", f.max);
            return;
        }
        let _ = writeln!(out, "for x in &self.{list} {{ {} }}", write_value(f, tag, "x"));
    } else if let Some((list, _)) = counts {
        let _ = writeln!(
            out,
            "if !self.{list}.is_empty() {{ let count = w.count::<{}>(self.{list}.len()); w.scalar({tag}, count); }} else if let Some(x) = self.{name} {{ w.scalar({tag}, x); }}",
            f.kind.rust()
        );
    } else {
        let _ = writeln!(out, "if let Some(x) = &self.{name} {{ {} }}", write_value(f, tag, "x"));
    }
    out.push_str("}\n");
}

fn write_value(f: &Floating, tag: u16, x: &str) -> String {
    match f.kind {
        Type::String => match &f.older {
            Some(o) if o.cut => {
                format!("w.text_cut({tag}, {x}, {}, v <= {}, {});", f.max, o.until, o.max)
            }
            _ => format!("w.text({tag}, {x}, {});", max(f)),
        },
        Type::Unspec => format!("w.bytes({tag}, {x}, {});", max(f)),
        Type::NamedVar | Type::NamedArray => {
            format!("w.ecc({tag}, std::slice::from_ref({x}), {});", f.max)
        }
        _ => format!("w.scalar({tag}, *{x});"),
    }
}

fn from_view(out: &mut String, m: &Message, name: &str, members: &[Member]) {
    let life = if has_unknown(m) { "<'_>" } else { "" };
    let _ = writeln!(out, "impl From<views::{name}{life}> for {name} {{\nfn from(view: views::{name}{life}) -> Self {{\nSelf {{");
    for member in members {
        let text = match member {
            Member::Fixed(f) => format!("{0}: view.{0}", names::snake(&f.name)),
            Member::Count { .. } => continue,
            Member::One(f) => one_from_view(f, "view"),
            Member::Array(f) => format!("{0}: view.{0}.iter().collect()", names::snake(&f.name)),
            Member::Many { list, field } => many_from_view(field, list, "view"),
            Member::Entries { list, .. } => {
                format!("{list}: view.{list}.iter().map(Into::into).collect()")
            }
        };
        let _ = writeln!(out, "{text},");
    }
    if has_unknown(m) {
        out.push_str("unknown: view.unknown.into(),\n");
    }
    out.push_str("}\n}\n}\n\n");
}

fn one_from_view(f: &Floating, owner: &str) -> String {
    let name = names::snake(&f.name);
    match f.kind {
        Type::String => format!("{name}: {owner}.{name}.map(|x| x.to_string())"),
        Type::Unspec => format!("{name}: {owner}.{name}.map(|x| x.to_vec())"),
        _ => format!("{name}: {owner}.{name}"),
    }
}

fn many_from_view(f: &Floating, list: &str, owner: &str) -> String {
    match f.kind {
        Type::NamedVar | Type::NamedArray => {
            format!("{list}: {owner}.{list}.iter().map(Into::into).collect()")
        }
        Type::String => format!("{list}: {owner}.{list}.iter().map(|x| x.to_string()).collect()"),
        _ => format!("{list}: {owner}.{list}.iter().collect()"),
    }
}

fn entry(schema: &Schema, out: &mut String, group: &Group) {
    let name = &group.name;
    let _ = writeln!(out, "/// One entry of the list in {}.\n#[derive(Clone, Debug, Default, PartialEq)]\npub struct {name} {{", group.messages.join(", "));
    for f in &group.fields {
        let nested = rust_shape::is_nested(f, &group.fields);
        let kind = value_type(schema, f.kind, &f.enumeration);
        let (field, kind) = if f.array.is_some() {
            (names::snake(&f.name), format!("Vec<{kind}>"))
        } else if nested {
            (rust_shape::many_name(f), format!("Vec<{kind}>"))
        } else {
            (names::snake(&f.name), format!("Option<{kind}>"))
        };
        let _ = writeln!(
            out,
            "/// {}\npub {field}: {kind},",
            field_doc(schema, &f.name, f.since, f.until, &limit(f))
        );
    }
    let _ = writeln!(out, "}}\n\nimpl {name} {{\npub(crate) fn write(&self, w: &mut Writer<'_>) {{\nlet v = w.version();");
    let mut body = String::new();
    for f in &group.fields {
        let nested = rust_shape::is_nested(f, &group.fields);
        let counts = rust_shape::list_counted_by_floating(&group.fields, &f.name);
        write_floating(&mut body, f, f.since, counts, nested);
    }
    out.push_str(&body);
    out.push_str("}\n}\n\n");
    let lifetime = group.fields.iter().any(|f| {
        rust_shape::has_lifetime(f.kind)
            || f.array.is_some()
            || rust_shape::is_nested(f, &group.fields)
    });
    let life = if lifetime { "<'_>" } else { "" };
    let _ = writeln!(out, "impl From<views::{name}{life}> for {name} {{\nfn from(view: views::{name}{life}) -> Self {{\nSelf {{");
    for f in &group.fields {
        let text = if f.array.is_some() {
            format!("{0}: view.{0}.iter().collect()", names::snake(&f.name))
        } else if rust_shape::is_nested(f, &group.fields) {
            many_from_view(f, &rust_shape::many_name(f), "view")
        } else {
            one_from_view(f, "view")
        };
        let _ = writeln!(out, "{text},");
    }
    out.push_str("}\n}\n}\n\n");
}
