//! What a message looks like to a C program: its members, and where each field of the tables goes.

use crate::names;
use crate::rust_shape::{self, Member};
use crate::schema::{Fixed, Floating, Message, Schema, Type, Use};

/// One member of a C struct, or two that belong together (a value and whether it is there).
pub struct CMember {
    pub doc: String,
    pub lines: Vec<(String, String)>,
}

/// A struct: its members, and the place of each field of the tables as Rust source.
pub struct CStruct {
    pub members: Vec<CMember>,
    pub fixed: Vec<String>,
    pub floating: Vec<String>,
}

/// Words that C or C++ keep for themselves.
const RESERVED: [&str; 12] = [
    "class", "default", "delete", "extern", "int", "long", "new", "operator", "private",
    "register", "short", "union",
];

/// The name of a member; a reserved word gets an underscore behind it.
pub fn field(name: &str) -> String {
    let snake = names::snake(name);
    if RESERVED.contains(&snake.as_str()) {
        format!("{snake}_")
    } else {
        snake
    }
}

/// The struct of a message or of an entry.
pub fn type_name(name: &str) -> String {
    let words = if name.contains('_') { name.to_lowercase() } else { names::snake(name) };
    format!("ctisp_{words}")
}

/// The prefixes of the three fields that name one connection together, and the member's name.
pub fn connections(m: &Message) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for f in &m.fixed {
        let Some(prefix) = f.name.strip_suffix("CallID") else { continue };
        let kind = m.fixed.iter().find(|f| f.name == format!("{prefix}DeviceIDType"));
        let device = m.floating.iter().find(|f| {
            f.name == format!("{prefix}DeviceID")
                && f.tag.is_some()
                && f.group.is_none()
                && f.usage != Use::Repeated
        });
        if let (Some(kind), Some(_)) = (kind, device) {
            assert!(f.kind == Type::Uint && kind.kind == Type::Ushort, "{}: {prefix}", m.name);
            let name = names::snake(prefix);
            let name =
                if prefix.ends_with("Connection") { name } else { format!("{name}_connection") };
            out.push((prefix.to_string(), name));
        }
    }
    out
}

/// The member of a field that is part of a connection.
pub fn in_connection(connections: &[(String, String)], name: &str) -> Option<String> {
    connections.iter().find_map(|(prefix, member)| {
        let part = match name.strip_prefix(prefix.as_str())? {
            "CallID" => "call_id",
            "DeviceIDType" => "device_id_type",
            "DeviceID" => "device_id",
            _ => return None,
        };
        Some(format!("{member}.{part}"))
    })
}

pub fn message(schema: &Schema, m: &Message) -> CStruct {
    let connections = connections(m);
    let all = rust_shape::members(m);
    let mut members = Vec::new();
    for member in &all {
        members.extend(message_member(schema, m, member, &connections));
    }
    let floating_part = m.floating.iter().any(|f| f.tag.is_some());
    if floating_part {
        members.push(CMember {
            doc: "Floating fields that the table of this message does not list, as received; written last.".into(),
            lines: list("unknown", "ctisp_unknown_field"),
        });
    }
    let of = type_name(&m.name);
    let fixed = m.fixed.iter().map(|f| fixed_place(&of, f, &all, &connections)).collect();
    let around: Vec<&Floating> = m.floating.iter().filter(|f| f.tag.is_some()).collect();
    let floating = m
        .floating
        .iter()
        .map(|f| match (f.tag, &f.group) {
            (None, _) => "Place::Absent".into(),
            (_, Some(group)) => entry_place(m, &of, f, group),
            _ => floating_place(&of, f, &around, in_connection(&connections, &f.name)),
        })
        .collect();
    CStruct { members, fixed, floating }
}

pub fn entry(schema: &Schema, name: &str, fields: &[&Floating]) -> CStruct {
    let of = type_name(name);
    let members = fields
        .iter()
        .map(|f| {
            floating_member(schema, f, 0, f.array.is_some() || rust_shape::is_nested(f, fields))
        })
        .collect();
    let floating = fields.iter().map(|f| floating_place(&of, f, fields, None)).collect();
    CStruct { members, fixed: Vec::new(), floating }
}

fn message_member(
    schema: &Schema,
    m: &Message,
    member: &Member,
    connections: &[(String, String)],
) -> Option<CMember> {
    Some(match member {
        Member::Count { .. } => return None,
        Member::Fixed(f) => match in_connection(connections, &f.name) {
            Some(path) => {
                let (name, _) = path.strip_suffix(".call_id").map(|name| (name, ()))?;
                let prefix = f.name.strip_suffix("CallID")?;
                CMember {
                    doc: format!(
                        "{prefix}CallID, {prefix}DeviceIDType and {prefix}DeviceID: {}.",
                        schema.doc(&f.name)
                    ),
                    lines: vec![(name.into(), "ctisp_connection".into())],
                }
            }
            None => CMember {
                doc: fixed_doc(schema, f, m.since),
                lines: vec![(field(&f.name), c_type(f.kind, &f.enumeration).into())],
            },
        },
        Member::One(f) if in_connection(connections, &f.name).is_some() => return None,
        Member::One(f) => floating_member(schema, f, m.since, false),
        Member::Array(f) => floating_member(schema, f, m.since, true),
        Member::Many { field, .. } => floating_member(schema, field, m.since, true),
        Member::Entries { group, list: name, fields } => CMember {
            doc: format!(
                "{}: {}.",
                fields[0].count.as_deref().unwrap_or(""),
                fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ")
            ),
            lines: list(name, &type_name(group)),
        },
    })
}

fn list(name: &str, kind: &str) -> Vec<(String, String)> {
    vec![(name.into(), format!("*const {kind}")), (format!("{name}_count"), "usize".into())]
}

/// The name of a floating field that is an array or repeats by itself.
pub fn list_name(f: &Floating) -> String {
    if f.array.is_some() {
        names::snake(&f.name)
    } else {
        rust_shape::many_name(f)
    }
}

fn floating_member(schema: &Schema, f: &Floating, message_since: u8, repeats: bool) -> CMember {
    let doc = floating_doc(schema, f, message_since);
    let name = field(&f.name);
    let kind = c_type(f.kind, &f.enumeration);
    let lines = if repeats {
        list(&list_name(f), kind)
    } else if f.kind.size().is_some() {
        vec![(name.clone(), kind.into()), (format!("has_{name}"), "bool".into())]
    } else {
        vec![(name, kind.into())]
    };
    CMember { doc, lines }
}

fn c_type(kind: Type, enumeration: &Option<String>) -> &'static str {
    match kind {
        // Its unknown values survive, as those of every enumeration.
        Type::Bool if enumeration.is_some() => "u16",
        Type::String => "*const c_char",
        Type::Unspec => "ctisp_bytes",
        Type::NamedVar => "ctisp_named_variable",
        Type::NamedArray => "ctisp_named_array",
        _ => kind.rust(),
    }
}

fn fixed_place(of: &str, f: &Fixed, all: &[Member], connections: &[(String, String)]) -> String {
    if f.unused {
        return "Place::Absent".into();
    }
    let counted = all.iter().find_map(|member| match member {
        Member::Count { field, list } if field.name == f.name => Some(list),
        _ => None,
    });
    match counted {
        Some(list) => format!("Place::Count(offset_of!({of}, {list}))"),
        None => {
            let path = in_connection(connections, &f.name).unwrap_or_else(|| field(&f.name));
            format!("Place::Value(offset_of!({of}, {path}))")
        }
    }
}

fn floating_place(of: &str, f: &Floating, around: &[&Floating], path: Option<String>) -> String {
    let name = field(&f.name);
    let repeats = f.array.is_some()
        || f.usage == Use::Repeated && (f.group.is_none() || rust_shape::is_nested(f, around));
    if repeats {
        return format!("Place::List(offset_of!({of}, {}))", list_name(f));
    }
    match f.kind {
        Type::String => format!("Place::Text(offset_of!({of}, {}))", path.unwrap_or(name)),
        Type::Unspec => format!("Place::Bytes(offset_of!({of}, {name}))"),
        _ => {
            let counts = match rust_shape::list_counted_by_floating(around, &f.name) {
                Some((list, _)) => format!("Some(offset_of!({of}, {list}))"),
                None => "None".into(),
            };
            format!("Place::Optional {{ value: offset_of!({of}, {name}), has: offset_of!({of}, has_{name}), counts: {counts} }}")
        }
    }
}

fn entry_place(m: &Message, of: &str, f: &Floating, group: &str) -> String {
    let fields = rust_shape::group_fields(m, group);
    let place = fields.iter().position(|x| x.name == f.name).unwrap_or(0);
    let first = m.floating.iter().position(|x| x.name == fields[0].name).unwrap_or(0);
    let list = names::list(fields[0].count.as_deref().unwrap_or(group));
    format!(
        "Place::Entry {{ list: offset_of!({of}, {list}), first: {first}, place: {place}, entry: &{} }}",
        entry_table(group)
    )
}

/// The name of the static that holds an entry's layout.
pub fn entry_table(group: &str) -> String {
    format!("ENTRY_{}", names::snake(&names::camel(group)).to_uppercase())
}

fn fixed_doc(schema: &Schema, f: &Fixed, message_since: u8) -> String {
    let mut out = begin(schema, &f.name, &f.enumeration);
    if let Some(null) = f.null {
        let digits = f.kind.size().unwrap_or(4) * 2;
        out.push_str(&format!(" 0x{null:0digits$X}: none."));
    }
    out + &versions(f.since, f.until, message_since)
}

fn floating_doc(schema: &Schema, f: &Floating, message_since: u8) -> String {
    let mut out = begin(schema, &f.name, &f.enumeration);
    match f.kind {
        _ if f.array.is_some() => {}
        Type::String => {
            out.push_str(&format!(" At most {} characters; NULL: absent.", f.max.saturating_sub(1)))
        }
        Type::Unspec => out.push_str(&format!(" At most {} bytes; data NULL: absent.", f.max)),
        _ => {}
    }
    if f.usage == Use::Required && f.group.is_none() {
        out.push_str(" Required.");
    }
    out + &versions(f.since, f.until, message_since)
}

pub fn begin(schema: &Schema, name: &str, enumeration: &Option<String>) -> String {
    let text = schema.doc(name).trim_end_matches('.');
    let text = if text.is_empty() { format!("{name}.") } else { format!("{name}: {text}.") };
    match enumeration {
        Some(e) if schema.enums[e].mask => format!("{text} Bits of {e}."),
        Some(e) => format!("{text} Values of {e}."),
        None => text,
    }
}

pub fn versions(since: u8, until: u8, message_since: u8) -> String {
    match (if since <= message_since { 0 } else { since }, until) {
        (0, u8::MAX) => String::new(),
        (s, u8::MAX) => format!(" Since version {s}."),
        (0, u) => format!(" Until version {u}."),
        (s, u) => format!(" Versions {s} to {u}."),
    }
}

/// Text as a `///` comment of lines that can be read, for C and for Rust alike.
pub fn comment(text: &str) -> String {
    let mut chars = text.trim_end_matches('.').chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    let stop = if text.ends_with(['?', '!']) { "" } else { "." };
    let mut lines = vec![String::from("///")];
    for word in format!("{first}{}{stop}", chars.as_str()).split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < 95 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("/// {word}")),
        }
    }
    lines.join("\n") + "\n"
}
