//! A message with all its fields set, as bytes, made from the tables alone.

use ctisp_core::wire::def::{FixedDef, FloatingDef, MessageDef, Type, Usage};
use ctisp_core::wire::Version;

/// Entries of each list.
const ENTRIES: u32 = 3;

/// The body of that message with every field that the version has.
pub(crate) fn body(def: &MessageDef, version: Version) -> Vec<u8> {
    let mut out = Vec::new();
    for (seed, field) in def.fixed_in(version).enumerate() {
        number(&mut out, field.kind, fixed_value(def, field, seed as u32 + 1));
    }
    let mut done: Vec<&str> = Vec::new();
    for (seed, field) in def.floating.iter().enumerate() {
        let seed = seed as u32 + 1;
        match field.group {
            Some(group) if !done.contains(&group) => {
                done.push(group);
                for entry in 0..ENTRIES {
                    let fields = def.floating.iter().filter(|f| f.group == Some(group));
                    for (place, field) in fields.enumerate() {
                        // A list inside the entry.
                        let nested =
                            |f: &FloatingDef| f.group == Some(group) && field.count == Some(f.name);
                        let times = if def.floating.iter().any(nested) { ENTRIES } else { 1 };
                        for time in 0..times {
                            let seed = seed + 7 * entry + place as u32 + time;
                            floating(&mut out, def, field, version, seed);
                        }
                    }
                }
            }
            Some(_) => {}
            None if field.usage == Usage::Repeated && field.array.is_none() => {
                for entry in 0..ENTRIES {
                    floating(&mut out, def, field, version, seed + 7 * entry);
                }
            }
            None => floating(&mut out, def, field, version, seed),
        }
    }
    out
}

/// A count is that of the entries, a reserved field 0, anything else some number.
fn fixed_value(def: &MessageDef, field: &FixedDef, seed: u32) -> u32 {
    let counts = |f: &FloatingDef| f.tag.is_some() && f.count == Some(field.name);
    match field {
        _ if field.unused => 0,
        // A list of its own in one field: as many as its field has elements.
        _ if def.floating.iter().any(|f| counts(f) && f.array.is_some() && f.group.is_none()) => 2,
        _ if def.floating.iter().any(counts) => ENTRIES,
        _ => some_number(field.kind, seed),
    }
}

fn some_number(kind: Type, seed: u32) -> u32 {
    match kind {
        Type::Bool => 1,
        _ => seed.wrapping_mul(0x9E37_79B9),
    }
}

fn number(out: &mut Vec<u8>, kind: Type, value: u32) {
    let size = kind.size().expect("a number");
    out.extend_from_slice(&value.to_be_bytes()[4 - size..]);
}

fn floating(out: &mut Vec<u8>, def: &MessageDef, field: &FloatingDef, version: Version, seed: u32) {
    let Some(tag) = field.tag.filter(|_| field.in_version(version)) else { return };
    let data = data(def, field, version, seed);
    if version.wide() {
        out.extend_from_slice(&tag.to_be_bytes());
        out.extend_from_slice(&(data.len() as u16).to_be_bytes());
    } else {
        out.extend_from_slice(&[tag as u8, data.len() as u8]);
    }
    out.extend_from_slice(&data);
}

fn data(def: &MessageDef, field: &FloatingDef, version: Version, seed: u32) -> Vec<u8> {
    let max = field.max_in(version);
    let mut out = Vec::new();
    match field.kind {
        Type::String => out = text(seed, (max - 1).min(12)),
        Type::Unspec => out.extend((0..max.min(9)).map(|i| (i as u32 * 40 + seed) as u8)),
        Type::NamedVar => out = [text(seed, 6), text(seed + 1, 9)].concat(),
        Type::NamedArray => out = [vec![seed as u8], text(seed, 6), text(seed + 1, 9)].concat(),
        kind => {
            let counted = |f: &FloatingDef| f.tag.is_some() && f.in_version(version);
            let counts = def.floating.iter().filter(|f| counted(f));
            let is_array = |f: &&FloatingDef| f.array == Some(field.name);
            let is_list = |f: &&FloatingDef| f.count == Some(field.name) && f.array.is_none();
            if field.array.is_some() {
                number(&mut out, kind, some_number(kind, seed));
                number(&mut out, kind, some_number(kind, seed + 1));
            } else if counts.clone().any(|f| is_array(&f)) {
                number(&mut out, kind, 2);
            } else if counts.clone().any(|f| is_list(&f)) {
                number(&mut out, kind, ENTRIES);
            } else {
                number(&mut out, kind, some_number(kind, seed));
            }
        }
    }
    out
}

/// Text with a character above 127, terminator included.
fn text(seed: u32, characters: usize) -> Vec<u8> {
    let mut out: Vec<u8> = (0..characters as u32).map(|i| b'a' + ((seed + i) % 26) as u8).collect();
    if let Some(first) = out.first_mut() {
        *first = 0xE9;
    }
    out.push(0);
    out
}
