//! Any message by the guide's names: for JSON, for C and for Python.
//!
//! [`read`] checks a body once, by the same rules as the typed decoder, and then gives its fields
//! without allocating. [`Builder`] is the inverse.
//!
//! ```
//! use ctisp::wire::reflect::{self, Input, Value};
//! use ctisp::wire::{def::MessageDef, split_message, Version};
//!
//! let def = MessageDef::named("OPEN_REQ").unwrap();
//! let mut bytes = Vec::new();
//! let mut open = reflect::Builder::new(Version::NEWEST, def, &mut bytes)?;
//! open.set("VersionNumber", Input::Integer(25))?;
//! open.push("ClientID", Input::Text("desk"))?;
//! open.finish()?;
//!
//! let frame = split_message(&bytes)?;
//! let read = reflect::read(Version::NEWEST, frame.message_type, frame.body)?;
//! assert!(matches!(read.get("VersionNumber"), Some(Value::Integer(25))));
//! assert_eq!(read.get("client_id").unwrap().to_string(), "desk");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod build;
mod value;

pub use build::{write, Builder, Label};
pub use value::{Input, Numbers, Value};

use super::def::{FixedDef, FloatingDef, MessageDef, Type, Usage};
use super::error::{DecodeError, Problem};
use super::floating::{bytes, check_named_array, check_named_variable, Fields};
use super::layout::BodyLayout;
use super::version::Version;
use value::{bits, integer};

/// A message that was checked and can be read field by field. It points into the buffer.
#[derive(Clone, Copy, Debug)]
pub struct Read<'a> {
    message_type: u32,
    version: Version,
    body: &'a [u8],
    /// `None` for a message without a table.
    layout: Option<BodyLayout>,
}

/// A field of the fixed part as it was received.
#[derive(Clone, Copy, Debug)]
pub struct Fixed<'a> {
    /// Its table.
    pub def: &'static FixedDef,
    /// Its bytes, as many as its type has.
    pub data: &'a [u8],
}

impl<'a> Fixed<'a> {
    /// Its value: a number or true/false.
    pub fn value(&self) -> Value<'a> {
        Value::of(self.def.kind, false, self.data)
    }

    /// Its bits, zero-extended: what enumerations and null values are told by.
    pub fn bits(&self) -> u32 {
        bits(self.data)
    }

    /// Whether it holds the protocol's null value.
    pub fn is_null(&self) -> bool {
        self.def.null == Some(self.bits())
    }
}

/// A field of the floating part as it was received.
#[derive(Clone, Copy, Debug)]
pub struct Floating<'a> {
    /// Its number.
    pub tag: u16,
    /// Its table; `None` for a tag that this version of the message does not list.
    pub def: Option<&'static FloatingDef>,
    /// Its data.
    pub data: &'a [u8],
    /// Where it begins, in bytes from the start of the body.
    pub offset: usize,
}

impl<'a> Floating<'a> {
    /// Its value; the bytes as they are for a tag that is not listed.
    pub fn value(&self) -> Value<'a> {
        match self.def {
            Some(def) => Value::of(def.kind, def.array.is_some(), self.data),
            None => Value::Bytes(self.data),
        }
    }
}

/// A field's table, found by its name.
#[derive(Clone, Copy, Debug)]
pub enum FieldDef {
    /// In the fixed part.
    Fixed(&'static FixedDef),
    /// In the floating part.
    Floating(&'static FloatingDef),
}

/// The field of that name, the guide's or its snake case, in any version of the message.
pub fn field_named(def: &'static MessageDef, name: &str) -> Option<FieldDef> {
    let fixed = def.fixed.iter().find(|f| f.name == name || f.snake == name);
    let floating = || def.floating.iter().find(|f| f.name == name || f.snake == name);
    fixed.map(FieldDef::Fixed).or_else(|| floating().map(FieldDef::Floating))
}

/// Checks the body of a message and makes its fields readable.
///
/// A type without a table, or newer than `version`, is no error: [`Read::def`] is then `None`.
///
/// # Errors
/// Exactly those of the typed decoder ([`View::decode`](super::View::decode)): a fixed part that is
/// cut off, a floating field that reaches past the end or whose data do not fit its type.
pub fn read(version: Version, message_type: u32, body: &[u8]) -> Result<Read<'_>, DecodeError> {
    let def = MessageDef::in_version(message_type, version);
    let layout = def.map(|def| BodyLayout::of(def, version, body));
    let read = Read { message_type, version, body, layout };
    if let Some(layout) = layout {
        let end = layout.fixed_end(body)?;
        read.check_floating(layout.def(), layout.floating_from(body, end))?;
    }
    Ok(read)
}

/// The value of one field, by the guide's name or its snake case; `None` when it is not there.
///
/// # Errors
/// As [`read`].
pub fn field<'a>(
    version: Version,
    def: &'static MessageDef,
    body: &'a [u8],
    name: &str,
) -> Result<Option<Value<'a>>, DecodeError> {
    Ok(read(version, def.number, body)?.get(name))
}

impl<'a> Read<'a> {
    /// A message whose fields the caller checks.
    pub(crate) fn laid_out(layout: BodyLayout, body: &'a [u8]) -> Self {
        let (message_type, version) = (layout.def().number, layout.version());
        Read { message_type, version, body, layout: Some(layout) }
    }

    /// MessageType.
    pub fn message_type(&self) -> u32 {
        self.message_type
    }

    /// The table of the message; `None` when this version has none, and then there are no fields.
    pub fn def(&self) -> Option<&'static MessageDef> {
        self.layout.map(|layout| layout.def())
    }

    /// The version it was read in.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Everything after the header.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// The fields of the fixed part, in wire order.
    pub fn fixed(&self) -> impl Iterator<Item = Fixed<'a>> + use<'a> {
        let (version, mut rest) = (self.version, self.body);
        let fixed = self.layout.map_or(&[][..], |layout| layout.fixed_table());
        fixed.iter().filter(move |f| f.in_version(version)).map_while(move |def| {
            let (data, next) = rest.split_at_checked(def.kind.size()?)?;
            rest = next;
            Some(Fixed { def, data })
        })
    }

    /// The fields of the floating part, in the order received.
    pub fn floating(&self) -> impl Iterator<Item = Floating<'a>> + use<'a> {
        let (def, version, mut fields) = (self.def(), self.version, self.floating_part());
        std::iter::from_fn(move || {
            let offset = fields.offset();
            let (tag, data) = fields.next()?;
            let def = def.and_then(|def| def.floating_by_tag(tag, version));
            Some(Floating { tag, def, data, offset })
        })
    }

    /// The value of a field, by the guide's name or its snake case; `None` when it is not there.
    ///
    /// Of a field that repeats it is the first, of one that should not it is the last, as in the
    /// typed messages.
    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        let of_name = |f: &Fixed<'a>| f.def.name == name || f.def.snake == name;
        if let Some(field) = self.fixed().find(of_name) {
            return Some(field.value());
        }
        let Some(FieldDef::Floating(def)) = field_named(self.def()?, name) else { return None };
        let mut all = self.all(def);
        if def.usage == Usage::Repeated {
            all.next()
        } else {
            all.last()
        }
    }

    /// All values of a floating field, in the order received.
    pub fn all(&self, def: &'static FloatingDef) -> impl Iterator<Item = Value<'a>> + use<'a> {
        self.floating()
            .filter(move |f| f.def.is_some_and(|d| std::ptr::eq(d, def)))
            .map(|f| f.value())
    }

    /// Whether a floating field that the table requires is missing.
    pub(crate) fn lacks_required(&self) -> bool {
        let needed = |f: &&FloatingDef| {
            f.usage == Usage::Required
                && f.tag.is_some()
                && f.in_version(self.version)
                && !self.declared_absent(f)
        };
        let missing =
            |field: &FloatingDef| !self.floating_part().any(|(t, _)| Some(t) == field.tag);
        self.def().is_some_and(|def| def.floating.iter().filter(needed).any(missing))
    }

    /// A device id whose type is DEVID_NONE or CONNECTION_ID_NONE is left out by rule.
    fn declared_absent(&self, field: &FloatingDef) -> bool {
        let Some(device) = field.name.strip_suffix("ID") else { return false };
        let is_type = |name: &str| {
            name.strip_prefix(device).is_some_and(|rest| rest == "Type" || rest == "IDType")
        };
        device.ends_with("Device") && self.fixed().any(|f| is_type(f.def.name) && f.is_null())
    }

    /// Tag and data of the floating fields.
    pub(crate) fn floating_part(&self) -> Fields<'a> {
        match self.layout {
            Some(layout) => layout.floating_part(self.body),
            None => Fields::new(self.version, self.body, self.body.len()),
        }
    }

    fn check_floating(
        &self,
        def: &'static MessageDef,
        mut fields: Fields<'a>,
    ) -> Result<(), DecodeError> {
        while let Some((here, tag, data)) = fields.step(def)? {
            if let Some(field) = def.floating_by_tag(tag, self.version) {
                check_data(field, self.version, data)
                    .map_err(|problem| here.error(def, tag, problem))?;
            }
        }
        Ok(())
    }
}

/// Whether the data are of the field's type and not longer than it allows.
pub(crate) fn check_data(
    field: &FloatingDef,
    version: Version,
    data: &[u8],
) -> Result<(), Problem> {
    let max = |bytes: usize| u16::try_from(bytes).unwrap_or(u16::MAX);
    match (field.kind, field.kind.size()) {
        (_, Some(size)) if field.array.is_some() => {
            if data.len() % size != 0 {
                return Err(Problem::WrongSize { size, found: data.len() });
            }
            bytes(data, field.max.max(max(size))).map(|_| ())
        }
        (_, Some(size)) if data.len() == size => Ok(()),
        (_, Some(size)) => Err(Problem::WrongSize { size, found: data.len() }),
        (Type::NamedVar, _) => check_named_variable(data),
        (Type::NamedArray, _) => check_named_array(data),
        _ => bytes(data, max(field.max_in(version))).map(|_| ()),
    }
}

/// The number that those bits are in that type.
pub(crate) fn number_of(kind: Type, bits: u32) -> i64 {
    let raw = bits.to_be_bytes();
    integer(kind, raw.split_at(4 - kind.size().unwrap_or(4)).1)
}
