//! The constants of the C header: message types, tags, enumerations, special values.

use crate::schema::{Enum, EnumValue, Schema};
use crate::{c_shape, names, rust_enums};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

/// All of them, as the header has them.
pub fn text(schema: &Schema) -> String {
    let mut out = String::new();
    special(schema, &mut out);
    section(&mut out, "Message types, as in ctisp_event.type.");
    let mut messages: Vec<_> = schema.messages().collect();
    messages.sort_by_key(|m| m.number);
    for m in &messages {
        define(&mut out, &format!("CTISP_{}", m.name), &m.number.to_string(), &m.doc);
    }
    own_events(&mut out);
    let mut taken: HashSet<String> = messages.iter().map(|m| format!("CTISP_{}", m.name)).collect();
    section(&mut out, "Tags of the floating fields, as in ctisp_unknown_field.tag.");
    for t in &schema.tags {
        let name = rust_enums::tag_name(schema, t);
        let name = format!("CTISP_TAG_{}", name.replacen("_TAG", "", 1));
        assert!(taken.insert(name.clone()), "{name} stands twice");
        define(&mut out, &name, &t.number.to_string(), &t.doc);
    }
    enumerations(schema, &mut out, &mut taken);
    out
}

/// Their types, which no message of the protocol has, their names and what they tell;
/// `ffi/src/own_event.rs` has the same numbers.
pub const OWN_EVENTS: [(u32, &str, &str); 9] = [
    (
        0x8000_0001,
        "CLOSED",
        "the session has ended and there will be no other; the last event of all",
    ),
    (
        0x8000_0002,
        "UNREADABLE",
        "a message came that is not what its type says; the session goes on",
    ),
    (
        0x8000_0003,
        "CONNECTION_LOST",
        "the session is lost; the client looks for a side that takes it",
    ),
    (0x8000_0004, "RECONNECTED", "there is a session again"),
    (0x8000_0005, "RESYNCHRONISED", "what was set up in the session before is set up again"),
    (0x8000_0006, "SWITCHED", "the other side is the active one"),
    (0x8000_0007, "GAP", "here events are missing, because they were not read in time"),
    (0x8000_0008, "OPENED", "the first session of ctisp_client_open_async() is open"),
    (0x8000_0009, "OPEN_FAILED", "a side could not be opened; the client goes on trying"),
];

fn own_events(out: &mut String) {
    section(out, "Events of the library itself, as in ctisp_event.type.");
    for (number, name, text) in OWN_EVENTS {
        define(out, &format!("CTISP_{name}"), &format!("0x{number:08X}u"), text);
    }
}

fn special(schema: &Schema, out: &mut String) {
    let p = &schema.protocol;
    section(out, "Protocol versions.");
    define(
        out,
        "CTISP_OLDEST_VERSION",
        &p.oldest_version.to_string(),
        "the oldest version spoken here",
    );
    define(
        out,
        "CTISP_NEWEST_VERSION",
        &p.newest_version.to_string(),
        "the newest version spoken here",
    );
    section(out, "Special values and limits of the protocol.");
    for c in &p.constant {
        let value = if c.value > 0xFFFF {
            format!("0x{:08X}u", c.value)
        } else if c.value == 0xFFFF {
            "0xFFFFu".into()
        } else {
            c.value.to_string()
        };
        define(out, &format!("CTISP_{}", c.name), &value, &c.doc);
    }
}

fn enumerations(schema: &Schema, out: &mut String, taken: &mut HashSet<String>) {
    let owners = owners(schema);
    for e in schema.enums.values() {
        let what = if e.mask { "Bits" } else { "Values" };
        let title =
            if e.doc.is_empty() { e.name.clone() } else { format!("{}: {}", e.name, e.doc) };
        section(out, &format!("{what} of {}.", title.trim_end_matches('.')));
        for (v, name) in e.values.iter().zip(names_of(&owners, e)) {
            assert!(taken.insert(name.clone()), "{name} stands twice");
            let digits = e.width.max(1) * 2;
            let value = if e.mask {
                format!("0x{:0digits$X}u", v.value)
            } else if v.value > 0x7FFF {
                format!("0x{:X}u", v.value)
            } else {
                v.value.to_string()
            };
            define(out, &name, &value, &v.doc);
        }
    }
}

/// The constants of an enumeration's values, in their order.
pub fn value_names(schema: &Schema, e: &Enum) -> Vec<String> {
    names_of(&owners(schema), e)
}

fn names_of(owners: &HashMap<String, &str>, e: &Enum) -> Vec<String> {
    let bare = e.values.iter().any(bare);
    let name = |v: &EnumValue| {
        let short = plain(&v.name);
        if !bare && owners.get(&short) == Some(&e.name.as_str()) {
            format!("CTISP_{short}")
        } else {
            format!("CTISP_{}_{short}", names::snake(&e.name).to_uppercase())
        }
    };
    e.values.iter().map(name).collect()
}

/// The guide's name of a value as it follows `CTISP_`.
fn plain(name: &str) -> String {
    let upper = name.to_uppercase();
    upper.strip_prefix("CTI_").unwrap_or(&upper).to_string()
}

/// A name of one word (`SUCCESS`, `OFF`) says nothing away from its enumeration.
fn bare(value: &EnumValue) -> bool {
    !plain(&value.name).contains('_')
}

/// Which enumeration a name belongs to where several have it: the one that most fields carry.
fn owners(schema: &Schema) -> HashMap<String, &str> {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for m in schema.messages() {
        let fixed = m.fixed.iter().filter_map(|f| f.enumeration.as_deref());
        for e in fixed.chain(m.floating.iter().filter_map(|f| f.enumeration.as_deref())) {
            *uses.entry(e).or_default() += 1;
        }
    }
    let weight = |e: &Enum| uses.get(e.name.as_str()).copied().unwrap_or(0);
    let mut out: HashMap<String, &str> = HashMap::new();
    for e in schema.enums.values() {
        for v in &e.values {
            let owner = out.entry(plain(&v.name)).or_insert(&e.name);
            if weight(e) > weight(&schema.enums[*owner]) {
                *owner = &e.name;
            }
        }
    }
    out
}

fn section(out: &mut String, title: &str) {
    let _ = write!(out, "\n/* {} */\n", title.replace("*/", "* /"));
}

fn define(out: &mut String, name: &str, value: &str, text: &str) {
    if text.is_empty() {
        let _ = writeln!(out, "#define {name} {value}");
    } else {
        let _ = writeln!(out, "{}#define {name} {value}", c_shape::comment(text));
    }
}
