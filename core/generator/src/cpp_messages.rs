//! include/ctisp/messages.hpp: every message as a C++ struct, and how it goes to and from its C
//! struct.

use crate::c_shape::{self, comment};
use crate::rust_shape::{self, Member};
use crate::schema::{Fixed, Floating, Message, Schema, Type, Use};
use crate::{cpp_enums, rust_tables, Output};
use std::collections::HashSet;
use std::fmt::Write as _;

/// One member, and the line that carries it over between the two structs.
struct CppMember {
    doc: String,
    name: String,
    kind: String,
    /// What it begins with, where that is not what its type begins with.
    initial: &'static str,
    carry: String,
}

pub fn write(schema: &Schema) -> Output {
    let mut out = cpp_enums::begin("CTISP_MESSAGES_HPP", "Every message as a C++ struct.");
    out.push_str(
        "#include <ctisp/codec.hpp>\n#include <ctisp/enums.hpp>\n#include <ctisp/values.hpp>\n\nnamespace ctisp {\n\n",
    );
    for m in schema.messages() {
        let _ = writeln!(out, "struct {};", type_name(&m.name));
    }
    let mut taken: HashSet<String> = schema.enums.values().map(cpp_enums::type_name).collect();
    let mut codecs = String::new();
    for group in rust_shape::groups(schema).values() {
        let doc = format!("One entry of the list in {}", group.messages.join(", "));
        let fields = &group.fields;
        let members: Vec<CppMember> = fields
            .iter()
            .map(|f| floating(schema, f, 0, f.array.is_some() || rust_shape::is_nested(f, fields)))
            .collect();
        let name = type_name(&group.name);
        assert!(taken.insert(name.clone()), "{name} stands twice");
        structure(&mut out, &comment(&doc), &name, "", &members);
        codec(&mut codecs, &name, &members);
    }
    for m in schema.messages() {
        let name = type_name(&m.name);
        assert!(taken.insert(name.clone()), "{name} stands twice");
        let members = message_members(schema, m);
        let about = if m.doc.is_empty() { String::new() } else { format!(": {}", m.doc) };
        let mut doc = comment(&format!("{} (message type {}){about}", m.name, m.number));
        if m.since > schema.protocol.oldest_version {
            let _ = writeln!(doc, "///\n/// Since protocol version {}.", m.since);
        }
        structure(&mut out, &doc, &name, &about_type(schema, m), &members);
        codec(&mut codecs, &name, &members);
    }
    out.push_str(
        "\n/// How each struct goes to and from that of the C library.\nnamespace detail {\n",
    );
    out.push_str(&codecs);
    out.push_str("\n} // namespace detail\n} // namespace ctisp\n\n#endif\n");
    Output { path: "include/ctisp/messages.hpp".into(), text: out }
}

pub fn type_name(name: &str) -> String {
    c_shape::type_name(name).trim_start_matches("ctisp_").to_string()
}

/// What the templates ask a message's struct for.
fn about_type(schema: &Schema, m: &Message) -> String {
    let mut out = format!(
        "    /// Its number.\n    static constexpr std::uint32_t message_type = {};\n",
        m.number
    );
    let answer = rust_tables::confirmation(schema, m);
    if let Some(conf) = answer.and_then(|number| schema.messages().find(|c| c.number == number)) {
        let _ = writeln!(
            out,
            "    /// What confirms it.\n    using confirmation = ctisp::{};",
            type_name(&conf.name)
        );
    }
    out
}

fn structure(out: &mut String, doc: &str, name: &str, head: &str, members: &[CppMember]) {
    let _ = write!(out, "\n{doc}struct {name} {{\n{head}");
    for member in members {
        for line in comment(&member.doc).lines() {
            let _ = writeln!(out, "    {line}");
        }
        let _ = writeln!(out, "    {} {}{{{}}};", member.kind, member.name, member.initial);
    }
    out.push_str("};\n");
}

fn codec(out: &mut String, name: &str, members: &[CppMember]) {
    let _ = writeln!(
        out,
        "\ntemplate <> struct codec<{name}> {{\n    using c_type = ctisp_{name};\n    template <class V, class M, class C>\n    static void each([[maybe_unused]] V &v, [[maybe_unused]] M &m, [[maybe_unused]] C &c)\n    {{"
    );
    for member in members {
        let _ = writeln!(out, "        {}", member.carry);
    }
    out.push_str("    }\n};\n");
}

fn message_members(schema: &Schema, m: &Message) -> Vec<CppMember> {
    let connections = c_shape::connections(m);
    let in_connection = |name: &str| c_shape::in_connection(&connections, name);
    let mut out = Vec::new();
    for member in rust_shape::members(m) {
        out.extend(match member {
            Member::Count { .. } => None,
            Member::Fixed(f) => match in_connection(&f.name) {
                Some(path) => path.strip_suffix(".call_id").map(|name| connection(schema, f, name)),
                None => Some(fixed(schema, f, m.since)),
            },
            Member::One(f) if in_connection(&f.name).is_some() => None,
            Member::One(f) => Some(floating(schema, f, m.since, false)),
            Member::Array(f) | Member::Many { field: f, .. } => {
                Some(floating(schema, f, m.since, true))
            }
            Member::Entries { group, list: name, fields } => Some(list(
                fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", "),
                name,
                &format!("ctisp::{}", type_name(&group)),
            )),
        });
    }
    if m.floating.iter().any(|f| f.tag.is_some()) {
        let doc = "floating fields that the table of this message does not list, as received; written last";
        out.push(list(doc.into(), "unknown".into(), "unknown_field"));
    }
    out
}

fn connection(schema: &Schema, f: &Fixed, name: &str) -> CppMember {
    let prefix = f.name.strip_suffix("CallID").unwrap_or(&f.name);
    let initial = match f.null {
        Some(0) => "0, connection_device_id_type::none, std::nullopt",
        null => {
            assert_eq!(null, Some(u32::MAX), "{}: what ctisp::connection begins with", f.name);
            ""
        }
    };
    CppMember {
        doc: format!(
            "{prefix}CallID, {prefix}DeviceIDType and {prefix}DeviceID: {}",
            schema.doc(&f.name)
        ),
        kind: "ctisp::connection".into(),
        initial,
        name: name.into(),
        carry: format!("v.plain(m.{name}, c.{name});"),
    }
}

fn fixed(schema: &Schema, f: &Fixed, message_since: u8) -> CppMember {
    let name = c_shape::field(&f.name);
    let kind = value_type(schema, f.kind, &f.enumeration);
    let doc = c_shape::begin(schema, &f.name, &f.enumeration)
        + &c_shape::versions(f.since, f.until, message_since);
    match f.null {
        Some(null) => CppMember {
            doc,
            kind: format!("std::optional<{kind}>"),
            initial: "",
            carry: format!("v.null(m.{name}, c.{name}, 0x{null:X});"),
            name,
        },
        None => CppMember {
            doc,
            kind,
            initial: "",
            carry: format!("v.plain(m.{name}, c.{name});"),
            name,
        },
    }
}

fn floating(schema: &Schema, f: &Floating, message_since: u8, repeats: bool) -> CppMember {
    let doc = floating_doc(schema, f, message_since);
    let kind = value_type(schema, f.kind, &f.enumeration);
    if repeats {
        return list(doc, c_shape::list_name(f), &kind);
    }
    let name = c_shape::field(&f.name);
    let carry = match f.kind {
        Type::String | Type::Unspec => format!("v.text(m.{name}, c.{name});"),
        _ => format!("v.optional(m.{name}, c.{name}, c.has_{name});"),
    };
    CppMember { doc, kind: format!("std::optional<{kind}>"), initial: "", carry, name }
}

fn list(doc: String, name: String, kind: &str) -> CppMember {
    assert!(kind != "bool", "{name}: a vector of bool is none");
    let carry = format!("v.list(m.{name}, c.{name}, c.{name}_count);");
    CppMember { doc, kind: format!("std::vector<{kind}>"), initial: "", carry, name }
}

fn floating_doc(schema: &Schema, f: &Floating, message_since: u8) -> String {
    let mut out = c_shape::begin(schema, &f.name, &f.enumeration);
    match f.kind {
        _ if f.array.is_some() => {}
        Type::String => {
            let _ = write!(out, " At most {} characters.", f.max.saturating_sub(1));
        }
        Type::Unspec => {
            let _ = write!(out, " At most {} bytes, of any value.", f.max);
        }
        _ => {}
    }
    if f.usage == Use::Required && f.group.is_none() {
        out.push_str(" Required.");
    }
    out + &c_shape::versions(f.since, f.until, message_since)
}

/// Qualified: many a member is called as its type.
fn value_type(schema: &Schema, kind: Type, enumeration: &Option<String>) -> String {
    if let Some(e) = enumeration {
        return format!("ctisp::{}", cpp_enums::type_name(&schema.enums[e]));
    }
    match kind {
        Type::Char => "std::int8_t",
        Type::Uchar => "std::uint8_t",
        Type::Short => "std::int16_t",
        Type::Ushort => "std::uint16_t",
        Type::Int => "std::int32_t",
        Type::Uint | Type::Time => "std::uint32_t",
        Type::Bool => "bool",
        Type::String | Type::Unspec => "std::string_view",
        Type::NamedVar => "ctisp::named_variable",
        Type::NamedArray => "ctisp::named_array",
    }
    .into()
}
