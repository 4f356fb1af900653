//! The reflection tables: every message, field and enumeration by name.

use crate::rust_enums::HEADER;
use crate::schema::{Fixed, Floating, Kind, Message, Schema, Use};
use crate::{names, Output};
use std::fmt::Write as _;

pub fn write(schema: &Schema) -> Vec<Output> {
    let mut out = format!(
        "{HEADER}//! Every message and field by name.\n\nuse super::enums;\nuse crate::wire::def::*;\n\n"
    );
    for m in schema.messages() {
        message(schema, &mut out, m);
    }
    let mut sorted: Vec<&Message> = schema.messages().collect();
    sorted.sort_by_key(|m| m.number);
    out.push_str("/// All messages that have a table, in the order of their numbers.\npub static MESSAGES: &[&MessageDef] = &[\n");
    for m in &sorted {
        let _ = writeln!(out, "&{},", m.name);
    }
    out.push_str(
        "];\n\n/// All enumerations and masks, by name.\npub static ENUMS: &[&EnumDef] = &[\n",
    );
    for e in schema.enums.values() {
        let _ = writeln!(out, "&enums::{}::DEF,", names::enum_type(e));
    }
    out.push_str("];\n\n");
    let largest = sorted.last().map_or(0, |m| m.number) as usize;
    let mut by_number = vec![0u8; largest + 1];
    for (i, m) in sorted.iter().enumerate() {
        by_number[m.number as usize] = i as u8 + 1;
    }
    let _ = writeln!(
        out,
        "/// One more than the place in [`MESSAGES`] of each message number, 0 where there is no table.\npub static BY_NUMBER: [u8; {}] = {by_number:?};",
        largest + 1
    );
    vec![Output { path: "core/src/wire/generated/tables.rs".into(), text: out }]
}

fn message(schema: &Schema, out: &mut String, m: &Message) {
    let kind = match m.kind {
        Kind::Req => "Req",
        Kind::Conf => "Conf",
        Kind::Event => "Event",
        Kind::Ind => "Ind",
    };
    let _ = writeln!(
        out,
        "/// The table of {}.\npub static {}: MessageDef = MessageDef {{",
        m.name, m.name
    );
    let _ = writeln!(
        out,
        "number: {}, name: {:?}, snake: {:?}, kind: Kind::{kind}, since: {}, doc: {:?}, confirmation: {:?}, mask: {},",
        m.number,
        m.name,
        m.name.to_lowercase(),
        m.since.max(schema.protocol.oldest_version),
        m.doc,
        confirmation(schema, m),
        mask(schema, m)
    );
    out.push_str("fixed: &[\n");
    for f in &m.fixed {
        fixed(schema, out, f);
    }
    out.push_str("], floating: &[\n");
    for f in &m.floating {
        floating(schema, out, f);
    }
    out.push_str("], other_layouts: &[\n");
    for other in &m.other_layout {
        let _ = writeln!(
            out,
            "OtherLayout {{ body: {:?}, since: {}, until: {}, fixed: &[",
            other.body, other.since, other.until
        );
        for f in &other.fixed {
            fixed(schema, out, f);
        }
        out.push_str("] },\n");
    }
    out.push_str("] };\n\n");
}

/// What lets an event through.
fn mask(schema: &Schema, m: &Message) -> String {
    let Some((e, bits)) = schema.mask_of(m) else { return "None".into() };
    let name = names::enum_type(e);
    let kind = name.trim_end_matches("Mask");
    format!("Some(EventMask::{kind}(enums::{name}::from_bits_retain({bits:#x})))")
}

/// The message that confirms a request: the same name with another ending.
pub fn confirmation(schema: &Schema, m: &Message) -> Option<u32> {
    let stem = m.name.strip_suffix("_REQ").filter(|_| m.kind == Kind::Req)?;
    schema
        .messages()
        .find(|c| c.name == format!("{stem}_CONF") || c.name == format!("{stem}_RESP"))
        .map(|c| c.number)
}

fn enumeration(schema: &Schema, name: &Option<String>) -> String {
    match name {
        Some(e) => format!("Some(&enums::{}::DEF)", names::enum_type(&schema.enums[e])),
        None => "None".into(),
    }
}

fn fixed(schema: &Schema, out: &mut String, f: &Fixed) {
    let _ = writeln!(
        out,
        "FixedDef {{ name: {:?}, snake: {:?}, kind: Type::{}, enumeration: {}, null: {:?}, since: {}, until: {}, unused: {}, doc: {:?} }},",
        f.name,
        names::snake(&f.name),
        f.kind.variant(),
        enumeration(schema, &f.enumeration),
        f.null,
        f.since,
        f.until,
        f.unused,
        schema.doc(&f.name)
    );
}

fn floating(schema: &Schema, out: &mut String, f: &Floating) {
    let usage = match f.usage {
        Use::Required => "Required",
        Use::Optional => "Optional",
        Use::Repeated => "Repeated",
    };
    let older = match &f.older {
        Some(o) => format!("Some(Older {{ until: {}, max: {}, cut: {} }})", o.until, o.max, o.cut),
        None => "None".into(),
    };
    let _ = writeln!(
        out,
        "FloatingDef {{ name: {:?}, snake: {:?}, kind: Type::{}, max: {}, older: {older}, usage: Usage::{usage}, tag: {:?}, count: {:?}, group: {:?}, array: {:?}, enumeration: {}, since: {}, until: {}, doc: {:?} }},",
        f.name,
        names::snake(&f.name),
        f.kind.variant(),
        f.max,
        f.tag,
        f.count,
        f.group,
        f.array,
        enumeration(schema, &f.enumeration),
        f.since,
        f.until,
        schema.doc(&f.name)
    );
}
