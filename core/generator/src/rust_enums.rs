//! Enumerations, masks and constants in Rust.

use crate::schema::{Enum, Schema, Tag};
use crate::{names, Output};
use std::fmt::Write as _;

pub const HEADER: &str =
    "// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.\n";

pub fn width_type(width: usize) -> &'static str {
    match width {
        1 => "u8",
        2 => "u16",
        _ => "u32",
    }
}

pub fn doc(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    let rest: String = chars.collect();
    let stop = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{rest}{stop}").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}

pub fn write(schema: &Schema) -> Output {
    let mut out = format!("{HEADER}//! Enumerations and bit masks, under the guide's names.\n\n");
    for e in schema.enums.values() {
        if e.mask {
            mask(&mut out, e);
        } else {
            enumeration(&mut out, e);
        }
    }
    Output { path: "core/src/wire/generated/enums.rs".into(), text: out }
}

fn enumeration(out: &mut String, e: &Enum) {
    let (name, width) = (names::enum_type(e), width_type(e.width));
    let title = if e.doc.is_empty() { e.name.clone() } else { format!("{}: {}", e.name, e.doc) };
    let _ = writeln!(out, "crate::wire::codec::enumeration! {{ \"{}\", ", e.name);
    let _ = writeln!(out, "/// {}", doc(&title));
    let _ = writeln!(out, "{name}: {width} {{");
    for v in &e.values {
        let text = if v.doc.is_empty() { v.name.clone() } else { v.doc.clone() };
        let _ = writeln!(out, "/// {}", doc(&text));
        let _ = writeln!(
            out,
            "{} = {} => \"{}\" {:?},",
            names::enum_value(e, v),
            v.value,
            v.name,
            v.doc
        );
    }
    out.push_str("} }\n\n");
}

fn mask(out: &mut String, e: &Enum) {
    let (name, width) = (names::enum_type(e), width_type(e.width));
    let title = if e.doc.is_empty() { e.name.clone() } else { format!("{}: {}", e.name, e.doc) };
    let _ = writeln!(out, "crate::wire::codec::mask! {{ \"{}\", ", e.name);
    let _ = writeln!(out, "/// {}", doc(&title));
    let _ = writeln!(out, "{name}: {width} {{");
    for v in e.values.iter().filter(|v| v.value != 0) {
        let text = if v.doc.is_empty() { v.name.clone() } else { v.doc.clone() };
        let _ = writeln!(out, "/// {}", doc(&text));
        let _ = writeln!(
            out,
            "{} = {:#x} => \"{}\" {:?},",
            names::enum_value(e, v),
            v.value,
            v.name,
            v.doc
        );
    }
    out.push_str("} }\n\n");
}

/// Tags, special values and peripheral error codes.
pub fn constants(schema: &Schema) -> Output {
    let mut out =
        format!("{HEADER}//! Special values, floating field tags and peripheral errors.\n\n");
    let p = &schema.protocol;
    let _ = writeln!(
        out,
        "/// The oldest protocol version spoken here.\npub const OLDEST_VERSION: u8 = {};",
        p.oldest_version
    );
    let _ = writeln!(
        out,
        "/// The newest protocol version spoken here.\npub const NEWEST_VERSION: u8 = {};",
        p.newest_version
    );
    let _ = writeln!(out, "/// From this version on a floating field's tag and length take two bytes each.\npub const WIDE_FLOATING_SINCE: u8 = {};", p.wide_floating_since);
    out.push_str("/// The largest message, header included, by the version the limit came in.\npub const MESSAGE_LIMITS: &[(u8, usize)] = &[");
    for limit in &p.message_limit {
        let _ = write!(out, "({}, {}),", limit.since, limit.bytes);
    }
    out.push_str("];\n/// The product release that came with each protocol version.\npub const PRODUCTS: &[(u8, &str)] = &[");
    for v in &p.version {
        let _ = write!(out, "({}, {:?}),", v.number, v.product);
    }
    out.push_str("];\n\n");
    for c in &p.constant {
        let _ = writeln!(out, "/// {}\npub const {}: u32 = {:#x};", doc(&c.doc), c.name, c.value);
    }
    out.push_str("\n/// Numbers of the floating fields.\npub mod tags {\n");
    for t in &schema.tags {
        let text = if t.doc.is_empty() { t.name.clone() } else { t.doc.clone() };
        let _ = writeln!(
            out,
            "/// {}\npub const {}: u16 = {};",
            doc(&text),
            tag_name(schema, t),
            t.number
        );
    }
    let mut numbers: Vec<_> = schema.tags.iter().map(|t| t.number).collect();
    numbers.sort();
    numbers.dedup();
    let _ = writeln!(out, "/// Every tag that the guides know, whichever messages carry it; in order.\npub const ALL: &[u16] = &{numbers:?};");
    out.push_str("}\n\n/// PeripheralErrorCode of Unified CCE: number, name, meaning; in the order of the numbers.\n");
    out.push_str("pub const PERIPHERAL_ERRORS: &[(u32, &str, &str)] = &[\n");
    let mut errors: Vec<_> =
        schema.errors.iter().map(|e| (e.code as u32, &e.name, &e.doc)).collect();
    errors.sort();
    for (code, name, text) in errors {
        let _ = writeln!(out, "({code:#x}, {name:?}, {text:?}),");
    }
    out.push_str("];\n");
    Output { path: "core/src/wire/generated/constants.rs".into(), text: out }
}

/// The guide gives one name to two tags: the later one carries its number.
pub fn tag_name(schema: &Schema, tag: &Tag) -> String {
    if schema.tags.iter().any(|t| t.name == tag.name && t.number < tag.number) {
        format!("{}_{}", tag.name, tag.number)
    } else {
        tag.name.clone()
    }
}
