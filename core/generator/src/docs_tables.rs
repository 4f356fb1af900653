//! What the messages are made of: enumerations, codes, tags, special values, versions.

use crate::docs::{cell, sentence, slug};
use crate::docs_messages::enum_address;
use crate::schema::{self, Enum, Message, Schema};
use crate::{c_constants, cpp_enums, names, rust_enums, Output};
use serde::Deserialize;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

/// Types of the fields: name, bytes, meaning.
const TYPES: [(&str, &str, &str); 12] = [
    ("CHAR", "1", "signed number"),
    ("UCHAR", "1", "unsigned number"),
    ("SHORT", "2", "signed number"),
    ("USHORT", "2", "unsigned number"),
    ("INT", "4", "signed number"),
    ("UINT", "4", "unsigned number"),
    ("BOOL", "2", "0: false; anything else: true"),
    ("TIME", "4", "seconds since 1970, UTC"),
    ("STRING", "varies", "ASCII text with a 0 as its terminator"),
    ("UNSPEC", "varies", "bytes"),
    ("NAMEDVAR", "varies", "an ECC variable: name, 0, value, 0"),
    ("NAMEDARRAY", "varies", "an element of an ECC array: index (1 byte), name, 0, value, 0"),
];

pub fn write(schema: &Schema) -> Vec<Output> {
    vec![enumerations(schema), codes(schema), tags(schema), protocol(schema)]
}

fn is_code(e: &Enum) -> bool {
    enum_address(&e.name).starts_with("codes")
}

fn enumerations(schema: &Schema) -> Output {
    let mut out = String::from(
        "---\ntitle: Enumerations and masks\n---\n\n# Enumerations and masks\n\n\
         A value that is not listed here survives a round trip in each language: none of these types is \
         closed. Status codes and their like have a [page of their own](codes.md).\n\n",
    );
    for e in schema.enums.values().filter(|e| !is_code(e)) {
        enumeration(&mut out, schema, e);
    }
    Output { path: "enumerations.md".into(), text: out }
}

fn enumeration(out: &mut String, schema: &Schema, e: &Enum) {
    let rust = names::enum_type(e);
    let _ = write!(
        out,
        "## {} {{ #{} }}\n\n{} Rust `ctisp::{rust}`, C++ `ctisp::{}`, Python `ctisp.{rust}`; {} on the \
         wire.\n\n",
        cell(&e.name),
        e.name.to_lowercase(),
        sentence(&e.doc),
        cpp_enums::type_name(e),
        if e.width == 1 { "1 byte".into() } else { format!("{} bytes", e.width) },
    );
    carriers(out, schema, e);
    let _ = write!(
        out,
        "| {} | Name | Rust, Python | C | Meaning |\n|--:|---|---|---|---|\n",
        if e.mask { "Bit" } else { "Value" }
    );
    let digits = e.width.max(1) * 2;
    for (v, c) in e.values.iter().zip(c_constants::value_names(schema, e)) {
        let value = if e.mask { format!("`0x{:0digits$X}`", v.value) } else { v.value.to_string() };
        let _ = writeln!(
            out,
            "| {value} | {} | `{}` | `{c}` | {} |",
            cell(&v.name),
            names::enum_value(e, v),
            sentence(&v.doc),
        );
    }
    out.push('\n');
}

/// Which messages carry it.
fn carriers(out: &mut String, schema: &Schema, e: &Enum) {
    let carries = |m: &&Message| {
        let fixed = m.fixed.iter().map(|f| &f.enumeration);
        fixed.chain(m.floating.iter().map(|f| &f.enumeration)).flatten().any(|name| *name == e.name)
    };
    let messages: Vec<&Message> = schema.messages().filter(carries).collect();
    if messages.is_empty() {
        return;
    }
    const SHOWN: usize = 6;
    let links: Vec<String> = messages
        .iter()
        .take(SHOWN)
        .map(|m| format!("[{}](messages/{}.md)", m.name, slug(&m.name)))
        .collect();
    let more = match messages.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let _ = write!(out, "In {}{more}.\n\n", links.join(", "));
}

fn codes(schema: &Schema) -> Output {
    let mut out = String::from(
        "---\ntitle: Status and error codes\n---\n\n# Status and error codes\n\n\
         A request that is refused is answered by [FAILURE_CONF](messages/failure-conf.md) with a status \
         code, or, where the peripheral refuses it, by \
         [CONTROL_FAILURE_CONF](messages/control-failure-conf.md) with a control failure code and the \
         peripheral's own error code.\n\n",
    );
    for name in ["StatusCode", "ControlFailureCode"] {
        if let Some(e) = schema.enums.get(name) {
            enumeration(&mut out, schema, e);
        }
    }
    out.push_str(
        "## Peripheral error codes { #peripheralerrorcode }\n\n\
         PeripheralErrorCode where the peripheral is Unified CCE. Its name: `Error::peripheral_error_name` \
         in Rust, `ctisp_peripheral_error_name()` in C, `peripheral_error_name` of the error in Python.\n\n\
         | Code | Name | Meaning |\n|--:|---|---|\n",
    );
    let mut errors: Vec<_> = schema.errors.iter().collect();
    errors.sort_by_key(|error| error.code);
    for error in errors {
        let _ =
            writeln!(out, "| {} | {} | {} |", error.code, cell(&error.name), sentence(&error.doc));
    }
    Output { path: "codes.md".into(), text: out }
}

fn tags(schema: &Schema) -> Output {
    let mut out = String::from(
        "---\ntitle: Tags of the floating fields\n---\n\n# Tags of the floating fields\n\n\
         A floating field is a tag, the length of its data, and the data. The same tag may go by \
         different names in different messages.\n\n\
         | Tag | Name | C | Fields | Meaning |\n|--:|---|---|---|---|\n",
    );
    for t in &schema.tags {
        let mut fields: Vec<&str> = schema
            .messages()
            .flat_map(|m| &m.floating)
            .filter(|f| f.tag == Some(t.number))
            .map(|f| f.name.as_str())
            .collect();
        fields.sort_unstable();
        fields.dedup();
        let name = rust_enums::tag_name(schema, t);
        let _ = writeln!(
            out,
            "| {} | {} | `CTISP_TAG_{}` | {} | {} |",
            t.number,
            cell(&name),
            name.replacen("_TAG", "", 1),
            cell(&fields.join(", ")),
            sentence(&t.doc),
        );
    }
    Output { path: "tags.md".into(), text: out }
}

fn protocol(schema: &Schema) -> Output {
    let p = &schema.protocol;
    let mut out = format!(
        "---\ntitle: Types and versions\n---\n\n# Types and versions\n\n\
         ## Types\n\n| Type | Bytes | |\n|---|--:|---|\n{}\n\
         A null value of the protocol, and a floating field that is absent, is `None` in Rust and Python, \
         `NULL` or the null value itself in C, `std::nullopt` in C++.\n\n\
         ## Floating fields\n\n\
         Tag and length of a floating field take one byte each until version {}, and two bytes each \
         since version {}. Fields may stand in any order, but for those that belong together in a list, \
         which follow each other as the table has them.\n\n\
         ## Size\n\n| Since version | Bytes of a message at most, header included |\n|--:|--:|\n",
        TYPES.map(|(name, bytes, what)| format!("| {name} | {bytes} | {what} |\n")).concat(),
        p.wide_floating_since - 1,
        p.wide_floating_since,
    );
    for limit in &p.message_limit {
        let _ = writeln!(out, "| {} | {} |", limit.since, limit.bytes);
    }
    out.push_str("\n## Versions\n\n| Version | Came with |\n|--:|---|\n");
    for v in &p.version {
        let _ = writeln!(out, "| {} | {} |", v.number, cell(&v.product));
    }
    out.push_str(
        "\n## Special values\n\nIn Rust in `ctisp::wire::constants`, in Python in `ctisp.constants`; \
         in C with the prefix `CTISP_`.\n\n| Name | Value | Meaning |\n|---|--:|---|\n",
    );
    for c in &p.constant {
        let value =
            if c.value >= 0xFFFF { format!("`0x{:X}`", c.value) } else { c.value.to_string() };
        let _ = writeln!(out, "| {} | {value} | {} |", cell(&c.name), sentence(&c.doc));
    }
    Output { path: "protocol.md".into(), text: out }
}

/// A type of `message-types.toml`.
#[derive(Deserialize)]
struct OtherType {
    number: u32,
    name: String,
    versions: String,
    #[serde(default)]
    doc: String,
}

#[derive(Deserialize)]
struct OtherTypes {
    r#type: Vec<OtherType>,
}

/// Message types that have a number but no public table. `folder`: that of the schema.
pub fn other_types(schema: &Schema, folder: &Path) -> Result<Output, String> {
    let all: OtherTypes = schema::read(&folder.join("message-types.toml"))?;
    let known: HashSet<u32> = schema.messages().map(|m| m.number).collect();
    let mut out = String::from(
        "---\ntitle: Other message types\n---\n\n# Other message types\n\n\
         Types that have a number but no table that anybody has published. A message of such a type is \
         passed on as its type and its bytes: `Event::Other` with `Message::Unknown` in Rust, an event \
         of that type in C and C++, `ctisp.UnknownMessage` in Python.\n\n\
         | Type | Name | Versions | Meaning |\n|--:|---|---|---|\n",
    );
    for t in all.r#type.iter().filter(|t| !known.contains(&t.number)) {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            t.number,
            cell(&t.name),
            cell(&t.versions),
            sentence(&t.doc)
        );
    }
    Ok(Output { path: "other-types.md".into(), text: out })
}
