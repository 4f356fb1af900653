//! The schema as it stands in `core/schema/`, read and checked.

use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    pub oldest_version: u8,
    pub newest_version: u8,
    pub wide_floating_since: u8,
    pub message_limit: Vec<MessageLimit>,
    pub version: Vec<Version>,
    pub constant: Vec<Constant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageLimit {
    pub since: u8,
    pub bytes: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub number: u8,
    pub product: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constant {
    pub name: String,
    pub value: u32,
    pub doc: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    pub name: String,
    #[serde(default)]
    pub doc: String,
    #[serde(default)]
    pub mask: bool,
    #[serde(default)]
    pub strip: Vec<String>,
    #[serde(default)]
    pub strip_suffix: String,
    pub alias: Option<String>,
    pub values: Vec<EnumValue>,
    /// Bytes of the fields that carry it; found out when the messages are read.
    #[serde(skip)]
    pub width: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    pub name: String,
    pub value: u32,
    #[serde(default)]
    pub doc: String,
    /// Of a mask by which clients pick events: the event that it lets through.
    pub event: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    pub number: u16,
    pub name: String,
    #[allow(dead_code)]
    pub field: Option<String>,
    #[serde(rename = "type")]
    #[allow(dead_code)]
    pub kind: Option<String>,
    #[allow(dead_code)]
    pub max: Option<u32>,
    #[serde(default)]
    pub doc: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeripheralError {
    pub code: i64,
    pub name: String,
    #[serde(default)]
    pub doc: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Type {
    Char,
    Uchar,
    Short,
    Ushort,
    Int,
    Uint,
    Bool,
    Time,
    String,
    Unspec,
    NamedVar,
    NamedArray,
}

impl Type {
    /// Bytes on the wire, of the types that have one size.
    pub fn size(self) -> Option<usize> {
        match self {
            Type::Char | Type::Uchar => Some(1),
            Type::Short | Type::Ushort | Type::Bool => Some(2),
            Type::Int | Type::Uint | Type::Time => Some(4),
            _ => None,
        }
    }

    /// The plain Rust type of a value of this type.
    pub fn rust(self) -> &'static str {
        match self {
            Type::Char => "i8",
            Type::Uchar => "u8",
            Type::Short => "i16",
            Type::Ushort => "u16",
            Type::Int => "i32",
            Type::Uint | Type::Time => "u32",
            Type::Bool => "bool",
            Type::String => "String",
            Type::Unspec => "Vec<u8>",
            Type::NamedVar => "NamedVariable",
            Type::NamedArray => "NamedArray",
        }
    }

    /// The name of the variant in the reflection tables.
    pub fn variant(self) -> &'static str {
        match self {
            Type::Char => "Char",
            Type::Uchar => "Uchar",
            Type::Short => "Short",
            Type::Ushort => "Ushort",
            Type::Int => "Int",
            Type::Uint => "Uint",
            Type::Bool => "Bool",
            Type::Time => "Time",
            Type::String => "String",
            Type::Unspec => "Unspec",
            Type::NamedVar => "NamedVar",
            Type::NamedArray => "NamedArray",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Req,
    Conf,
    Event,
    Ind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    Required,
    Optional,
    Repeated,
}

/// A limit that held up to a version, before the field grew.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Older {
    pub until: u8,
    pub max: u16,
    /// A longer value is cut to that limit; otherwise it is an error.
    #[serde(default)]
    pub cut: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixed {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    #[serde(rename = "enum")]
    pub enumeration: Option<String>,
    pub null: Option<u32>,
    #[serde(default)]
    pub since: u8,
    #[serde(default = "forever")]
    pub until: u8,
    #[serde(default)]
    pub unused: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floating {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    pub max: u16,
    pub older: Option<Older>,
    #[serde(rename = "use")]
    pub usage: Use,
    pub tag: Option<u16>,
    pub count: Option<String>,
    pub group: Option<String>,
    pub array: Option<String>,
    #[serde(rename = "enum")]
    pub enumeration: Option<String>,
    #[serde(default)]
    pub since: u8,
    #[serde(default = "forever")]
    pub until: u8,
}

fn forever() -> u8 {
    u8::MAX
}

/// Another layout of the fixed part that a reader accepts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherLayout {
    /// The length of the body that tells it; without one it is told by the floating part, which
    /// fits after this fixed part and not after the usual one.
    pub body: Option<usize>,
    #[serde(default)]
    pub since: u8,
    #[serde(default = "forever")]
    pub until: u8,
    pub fixed: Vec<Fixed>,
}

impl OtherLayout {
    /// Bytes of its fixed part.
    pub fn size(&self) -> usize {
        self.fixed.iter().filter_map(|f| f.kind.size()).sum()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    #[serde(rename = "type")]
    pub number: u32,
    pub name: String,
    pub kind: Kind,
    #[serde(default)]
    pub doc: String,
    #[serde(default)]
    pub since: u8,
    pub fixed: Vec<Fixed>,
    #[serde(default)]
    pub floating: Vec<Floating>,
    #[serde(default)]
    pub other_layout: Vec<OtherLayout>,
}

/// The messages of one file of `core/schema/messages/`.
pub struct Part {
    pub name: String,
    pub messages: Vec<Message>,
}

pub struct Schema {
    pub protocol: Protocol,
    pub enums: BTreeMap<String, Enum>,
    pub tags: Vec<Tag>,
    pub errors: Vec<PeripheralError>,
    pub field_docs: HashMap<String, String>,
    pub parts: Vec<Part>,
}

pub fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

impl Schema {
    pub fn load(dir: &Path) -> Result<Schema, String> {
        #[derive(Deserialize)]
        struct Enums {
            r#enum: Vec<Enum>,
        }
        #[derive(Deserialize)]
        struct Tags {
            tag: Vec<Tag>,
        }
        #[derive(Deserialize)]
        struct Errors {
            error: Vec<PeripheralError>,
        }
        #[derive(Deserialize)]
        struct Fields {
            fields: HashMap<String, String>,
        }
        #[derive(Deserialize)]
        struct Messages {
            message: Vec<Message>,
        }

        let enums: Enums = read(&dir.join("enums.toml"))?;
        let tags: Tags = read(&dir.join("tags.toml"))?;
        let errors: Errors = read(&dir.join("peripheral-errors.toml"))?;
        let fields: Fields = read(&dir.join("fields.toml"))?;
        let mut files: Vec<_> = std::fs::read_dir(dir.join("messages"))
            .map_err(|e| e.to_string())?
            .filter_map(|entry| entry.ok().map(|e| e.path()))
            .filter(|path| path.extension().is_some_and(|x| x == "toml"))
            .collect();
        files.sort();
        let mut parts = Vec::new();
        for file in files {
            let messages: Messages = read(&file)?;
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            parts.push(Part { name: stem.replace('-', "_"), messages: messages.message });
        }
        let mut schema = Schema {
            protocol: read(&dir.join("protocol.toml"))?,
            enums: enums.r#enum.into_iter().map(|e| (e.name.clone(), e)).collect(),
            tags: tags.tag,
            errors: errors.error,
            field_docs: fields.fields,
            parts,
        };
        schema.check()?;
        schema.measure_enums()?;
        Ok(schema)
    }

    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.parts.iter().flat_map(|part| &part.messages)
    }

    pub fn doc(&self, field: &str) -> &str {
        self.field_docs.get(field).map_or("", String::as_str)
    }

    /// The mask by which clients pick a message, and its bits in it.
    pub fn mask_of(&self, m: &Message) -> Option<(&Enum, u32)> {
        self.enums.values().filter(|e| e.mask).find_map(|e| {
            let own = e.values.iter().filter(|v| v.event.as_ref() == Some(&m.name));
            let bits = own.fold(0, |bits, v| bits | v.value);
            (bits != 0).then_some((e, bits))
        })
    }

    /// What a slip of the pen in the schema could break.
    fn check(&self) -> Result<(), String> {
        let tags: HashSet<u16> = self.tags.iter().map(|t| t.number).collect();
        let mut numbers = HashSet::new();
        for m in self.messages() {
            let fail = |what: String| Err(format!("{}: {what}", m.name));
            if !numbers.insert(m.number) {
                return fail(format!("type {} is taken", m.number));
            }
            let mut names = HashSet::new();
            for (name, enumeration) in m
                .fixed
                .iter()
                .map(|f| (&f.name, &f.enumeration))
                .chain(m.floating.iter().map(|f| (&f.name, &f.enumeration)))
            {
                if !names.insert(name) {
                    return fail(format!("{name} stands twice"));
                }
                if let Some(e) = enumeration.as_ref().filter(|e| !self.enums.contains_key(*e)) {
                    return fail(format!("{name}: no enumeration {e}"));
                }
            }
            let mut used = HashSet::new();
            for f in &m.floating {
                if let Some(tag) = f.tag {
                    if !tags.contains(&tag) {
                        return fail(format!("{}: tag {tag} is not in tags.toml", f.name));
                    }
                    if !used.insert(tag) {
                        return fail(format!("{}: tag {tag} stands twice", f.name));
                    }
                }
                if f.usage == Use::Repeated && f.count.is_none() {
                    return fail(format!("{}: repeated without count", f.name));
                }
                for other in [&f.count, &f.array].into_iter().flatten() {
                    if !names.contains(other) {
                        return fail(format!("{}: no field {other}", f.name));
                    }
                }
            }
            if m.fixed.iter().any(|f| f.kind.size().is_none()) {
                return fail("a fixed field has no fixed size".into());
            }
            self.check_other_layouts(m).or_else(fail)?;
        }
        self.check_masks()
    }

    /// What picks events names events, and no event is picked by two masks.
    fn check_masks(&self) -> Result<(), String> {
        let mut picked: HashMap<&str, &str> = HashMap::new();
        for e in self.enums.values() {
            for event in e.values.iter().filter_map(|v| v.event.as_deref()) {
                let known = self.messages().any(|m| m.name == event && m.kind == Kind::Event);
                if !e.mask || !known || *picked.entry(event).or_insert(&e.name) != e.name {
                    return Err(format!("{}: {event} cannot be picked by it", e.name));
                }
            }
        }
        Ok(())
    }

    /// What the readers of other layouts take for granted.
    fn check_other_layouts(&self, m: &Message) -> Result<(), String> {
        for other in &m.other_layout {
            let everywhere = |f: &Fixed| f.since == 0 && f.until == forever();
            if other.fixed.iter().any(|f| f.kind.size().is_none() || !everywhere(f)) {
                return Err("another layout has one size in all versions".into());
            }
            let versions = (other.since, other.until);
            match other.body {
                Some(body) if body != other.size() || versions != (0, forever()) => {
                    return Err("a length tells a layout in all versions, and is its own".into());
                }
                None if m.floating.iter().all(|f| f.tag.is_none()) => {
                    return Err("without a floating part only the length tells a layout".into());
                }
                _ => {}
            }
        }
        if m.other_layout.iter().filter(|o| o.body.is_none()).count() > 1 {
            return Err("one layout can be told by the floating part".into());
        }
        Ok(())
    }

    /// An enumeration is as wide as the fields that carry it, which must agree.
    fn measure_enums(&mut self) -> Result<(), String> {
        let mut widths: HashMap<String, usize> = HashMap::new();
        for m in self.parts.iter().flat_map(|part| &part.messages) {
            let fixed = m.fixed.iter().map(|f| (&f.name, &f.enumeration, f.kind));
            let floating = m.floating.iter().map(|f| (&f.name, &f.enumeration, f.kind));
            for (name, enumeration, kind) in fixed.chain(floating) {
                let (Some(e), Some(size)) = (enumeration, kind.size()) else { continue };
                if *widths.entry(e.clone()).or_insert(size) != size {
                    return Err(format!("{}: {name}: {e} has another width elsewhere", m.name));
                }
            }
        }
        for (name, e) in &mut self.enums {
            e.width = widths.get(name).copied().unwrap_or(4);
        }
        Ok(())
    }
}
