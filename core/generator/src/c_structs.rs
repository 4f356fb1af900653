//! The structs of the C library and the tables of where their members are.

use crate::c_constants::OWN_EVENTS;
use crate::c_shape::{self, CStruct};
use crate::rust_enums::HEADER;
use crate::rust_shape;
use crate::schema::{Message, Schema};
use crate::Output;
use std::fmt::Write as _;

const FOLDER: &str = "ffi/src/generated";

pub fn write(schema: &Schema) -> Vec<Output> {
    let mut outputs = vec![entries(schema)];
    for part in &schema.parts {
        let mut out = format!(
            "{HEADER}\nuse super::entries::*;\nuse crate::types::*;\nuse std::ffi::c_char;\n\n"
        );
        for m in &part.messages {
            message(schema, &mut out, m);
        }
        outputs.push(Output { path: format!("{FOLDER}/{}.rs", part.name), text: out });
    }
    outputs.push(union_of_all(schema));
    outputs.push(layouts(schema));
    outputs.push(modules(schema));
    outputs
}

fn modules(schema: &Schema) -> Output {
    let mut out = format!(
        "{HEADER}//! Every message as a C struct.\n#![allow(non_camel_case_types, unused_imports)]\n\n"
    );
    let parts = schema.parts.iter().map(|part| part.name.as_str());
    for name in parts.chain(["entries", "message_union"]) {
        let _ = writeln!(out, "mod {name};\npub use {name}::*;");
    }
    out.push_str("pub(crate) mod layouts;\n");
    Output { path: format!("{FOLDER}/mod.rs"), text: out }
}

fn members(out: &mut String, shape: &CStruct) {
    if shape.members.is_empty() {
        // ISO C has no empty structs.
        out.push_str("/// The message has no fields.\npub unused: u8,\n");
    }
    for member in &shape.members {
        out.push_str(&c_shape::comment(&member.doc));
        for (place, (name, kind)) in member.lines.iter().enumerate() {
            if place > 0 {
                let (first, _) = &member.lines[0];
                let text = if kind == "bool" {
                    format!("Whether `{first}` is there.")
                } else {
                    format!("How many `{first}`.")
                };
                let _ = writeln!(out, "/// {text}");
            }
            let _ = writeln!(out, "pub {name}: {kind},");
        }
    }
}

fn message(schema: &Schema, out: &mut String, m: &Message) {
    let shape = c_shape::message(schema, m);
    let title = if m.doc.is_empty() { String::new() } else { format!(": {}", m.doc) };
    out.push_str(&c_shape::comment(&format!("{} (message type {}){title}", m.name, m.number)));
    if m.since > schema.protocol.oldest_version {
        let _ = writeln!(out, "///\n/// Since protocol version {}.", m.since);
    }
    let _ = writeln!(
        out,
        "#[repr(C)]\n#[derive(Clone, Copy, Debug)]\npub struct {} {{",
        c_shape::type_name(&m.name)
    );
    members(out, &shape);
    out.push_str("}\n\n");
}

fn entries(schema: &Schema) -> Output {
    let mut out = format!("{HEADER}\nuse crate::types::*;\nuse std::ffi::c_char;\n\n");
    for group in rust_shape::groups(schema).values() {
        let shape = c_shape::entry(schema, &group.name, &group.fields);
        let _ = writeln!(
            out,
            "{}#[repr(C)]\n#[derive(Clone, Copy, Debug)]\npub struct {} {{",
            c_shape::comment(&format!("One entry of the list in {}", group.messages.join(", "))),
            c_shape::type_name(&group.name)
        );
        members(&mut out, &shape);
        out.push_str("}\n\n");
    }
    Output { path: format!("{FOLDER}/entries.rs"), text: out }
}

fn union_of_all(schema: &Schema) -> Output {
    let mut out = format!(
        "{HEADER}\nuse super::*;\nuse crate::own_event::*;\nuse std::ffi::c_void;\n\n/// A message by its type: `CTISP_OPEN_REQ` makes `open_req` the one to read, and so on.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub union ctisp_message_union {{\n/// Any of them; NULL for a type without a table.\npub any: *const c_void,\n"
    );
    for (_, name, _) in OWN_EVENTS {
        let member = name.to_lowercase();
        let _ = writeln!(
            out,
            "/// CTISP_{name}, an event of the library itself.\npub {member}: *const ctisp_{member},"
        );
    }
    for m in schema.messages() {
        let _ = writeln!(
            out,
            "/// {}\npub {}: *const {},",
            m.name,
            m.name.to_lowercase(),
            c_shape::type_name(&m.name)
        );
    }
    out.push_str("}\n");
    Output { path: format!("{FOLDER}/message_union.rs"), text: out }
}

fn layouts(schema: &Schema) -> Output {
    let mut out = format!(
        "{HEADER}//! Where each field of the tables is in its C struct.\n\nuse super::*;\nuse crate::layout::{{Entry, Layout, Place}};\nuse ctisp_core::wire::generated::tables;\nuse std::mem::{{offset_of, size_of}};\n\n"
    );
    for m in schema.messages() {
        for f in &m.floating {
            if let Some(group) = &f.group {
                entry_layout(schema, &mut out, group);
            }
        }
    }
    let mut sorted: Vec<&Message> = schema.messages().collect();
    sorted.sort_by_key(|m| m.number);
    out.push_str("/// Every message that has a table, in the order of their numbers.\npub(crate) static LAYOUTS: &[Layout] = &[\n");
    for m in sorted {
        let of = c_shape::type_name(&m.name);
        let shape = c_shape::message(schema, m);
        let unknown = if m.floating.iter().any(|f| f.tag.is_some()) {
            format!("Some(offset_of!({of}, unknown))")
        } else {
            "None".into()
        };
        let _ = writeln!(
            out,
            "Layout {{ def: &tables::{}, name: c{:?}, size: size_of::<{of}>(), fixed: &[{}], floating: &[{}], unknown: {unknown} }},",
            m.name,
            m.name,
            shape.fixed.join(", "),
            shape.floating.join(", ")
        );
    }
    out.push_str("];\n");
    Output { path: format!("{FOLDER}/layouts.rs"), text: out }
}

fn entry_layout(schema: &Schema, out: &mut String, group: &str) {
    let table = c_shape::entry_table(group);
    if out.contains(&format!("static {table}:")) {
        return;
    }
    let groups = rust_shape::groups(schema);
    let group = &groups[&crate::names::camel(group)];
    let shape = c_shape::entry(schema, &group.name, &group.fields);
    let _ = writeln!(
        out,
        "static {table}: Entry = Entry {{ size: size_of::<{}>(), places: &[{}] }};\n",
        c_shape::type_name(&group.name),
        shape.floating.join(", ")
    );
}
