//! Writing a message field by field, by name.

use super::{field_named, FieldDef, Input};
use crate::wire::def::{FixedDef, FloatingDef, MessageDef, Type};
use crate::wire::error::{EncodeError, Problem};
use crate::wire::frame::HEADER_SIZE;
use crate::wire::version::Version;
use crate::wire::writer::{ecc, error, set_length, write_message, write_part, Writer};

/// What a floating field to be written is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label<'a> {
    /// The guide's name or its snake case.
    Name(&'a str),
    /// A tag that need not be in any table; its value is then [`Input::Bytes`], written unchecked.
    Tag(u16),
}

/// Writes one message at the end of a buffer; takes it back when dropped before
/// [`finish`](Builder::finish).
///
/// Fixed fields that are not set hold the protocol's null value, or 0. Count fields too: nothing is
/// counted here.
pub struct Builder<'b> {
    out: &'b mut Vec<u8>,
    /// Where the message begins.
    start: usize,
    def: &'static MessageDef,
    version: Version,
    finished: bool,
}

/// Appends a message, header included, to `out`: the fixed fields by name, the floating fields in
/// the order given.
///
/// # Errors
/// As [`Builder`]'s functions; `out` is then as it was.
pub fn write(
    version: Version,
    def: &'static MessageDef,
    fixed: &[(&str, Input<'_>)],
    floating: &[(Label<'_>, Input<'_>)],
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let mut message = Builder::new(version, def, out)?;
    for (name, value) in fixed {
        message.set(name, *value)?;
    }
    for (label, value) in floating {
        match (label, value) {
            (Label::Name(name), value) => message.push(name, *value)?,
            (Label::Tag(tag), Input::Bytes(data)) => message.push_raw(*tag, data)?,
            (Label::Tag(tag), _) => {
                return Err(error(Some(def), *tag, wrong_type(Type::Unspec)));
            }
        }
    }
    message.finish()
}

impl<'b> Builder<'b> {
    /// Begins a message at the end of `out`.
    ///
    /// # Errors
    /// When the version does not have the message.
    pub fn new(
        version: Version,
        def: &'static MessageDef,
        out: &'b mut Vec<u8>,
    ) -> Result<Builder<'b>, EncodeError> {
        let start = out.len();
        write_message(Some(def), version, out, &|w: &mut Writer<'_>| {
            w.header(def.number);
            for field in def.fixed_in(version) {
                let bits = field.null.unwrap_or(0).to_be_bytes();
                w.append(bits.split_at(4 - field.kind.size().unwrap_or(4)).1);
            }
        })?;
        Ok(Builder { out, start, def, version, finished: false })
    }

    /// Sets a field of the fixed part, by the guide's name or its snake case.
    ///
    /// # Errors
    /// When this version of the message does not have it, or the value does not fit it.
    pub fn set(&mut self, name: &str, value: Input<'_>) -> Result<(), EncodeError> {
        match field_named(self.def, name) {
            Some(FieldDef::Fixed(field)) => self.set_field(field, value),
            Some(FieldDef::Floating(field)) => Err(self.error(field.name, Problem::NoSuchField)),
            None => Err(self.error("", Problem::NoSuchField)),
        }
    }

    /// Appends a field to the floating part, by the guide's name or its snake case.
    ///
    /// # Errors
    /// When this version of the message does not have it, when no tag is known for it, or when the
    /// value does not fit it.
    pub fn push(&mut self, name: &str, value: Input<'_>) -> Result<(), EncodeError> {
        match field_named(self.def, name) {
            Some(FieldDef::Floating(field)) => self.push_field(field, value),
            Some(FieldDef::Fixed(field)) => Err(self.error(field.name, Problem::NoSuchField)),
            None => Err(self.error("", Problem::NoSuchField)),
        }
    }

    /// As [`Builder::set`], by the field's table.
    ///
    /// # Errors
    /// As [`Builder::set`].
    pub fn set_field(
        &mut self,
        field: &'static FixedDef,
        value: Input<'_>,
    ) -> Result<(), EncodeError> {
        let offset = self.offset(field)?;
        let (raw, size) =
            number(field.kind, value).map_err(|problem| self.error(field.name, problem))?;
        let message = &mut self.out[self.start..];
        if let Some(place) = message.get_mut(offset..offset + size) {
            place.copy_from_slice(&raw[4 - size..]);
        }
        Ok(())
    }

    /// As [`Builder::push`], by the field's table.
    ///
    /// # Errors
    /// As [`Builder::push`].
    pub fn push_field(
        &mut self,
        field: &'static FloatingDef,
        value: Input<'_>,
    ) -> Result<(), EncodeError> {
        if !field.in_version(self.version) {
            return Err(self.error(field.name, Problem::FieldNotInVersion));
        }
        let tag = field.tag.ok_or_else(|| self.error(field.name, Problem::NoTag))?;
        self.check_tag(tag)?;
        let max = u16::try_from(field.max_in(self.version)).unwrap_or(u16::MAX);
        let data = match (field.kind, value) {
            (Type::String, Input::Text(text)) => return self.push_text(field, tag, text, max),
            (Type::Unspec, Input::Bytes(data)) => return self.put(tag, data, max),
            (Type::NamedVar, Input::NamedVariable { name, value }) => ecc(None, name, value),
            (Type::NamedArray, Input::NamedArray { index, name, value }) => {
                ecc(Some(index), name, value)
            }
            (kind, Input::Array(numbers)) if field.array.is_some() => array(kind, numbers),
            (kind, _) if field.array.is_some() => Err(wrong_type(kind)),
            (kind, value) => number(kind, value).map(|(raw, size)| raw[4 - size..].to_vec()),
        };
        let data = data.map_err(|problem| self.error(field.name, problem))?;
        self.put(tag, &data, max)
    }

    /// Appends a floating field of any tag as it is; only the header's width bounds it.
    ///
    /// # Errors
    /// When tag or length do not fit the header: 255 each up to version 19.
    pub fn push_raw(&mut self, tag: u16, data: &[u8]) -> Result<(), EncodeError> {
        self.check_tag(tag)?;
        self.put(tag, data, u16::MAX)
    }

    /// Completes the message.
    ///
    /// # Errors
    /// When it is longer than the version allows.
    pub fn finish(mut self) -> Result<(), EncodeError> {
        let max = self.version.max_message_size();
        let found = self.out.len() - self.start;
        if found > max {
            return Err(self.error("", Problem::MessageTooLong { max, found }));
        }
        set_length(&mut self.out[self.start..]);
        self.finished = true;
        Ok(())
    }

    fn push_text(
        &mut self,
        field: &FloatingDef,
        tag: u16,
        text: &str,
        max: u16,
    ) -> Result<(), EncodeError> {
        match &field.older {
            Some(older) if older.cut => {
                let old = self.version.number() <= older.until;
                self.write(|w| w.text_cut(tag, text, field.max, old, older.max))
            }
            _ => self.write(|w| w.text(tag, text, max)),
        }
    }

    fn put(&mut self, tag: u16, data: &[u8], max: u16) -> Result<(), EncodeError> {
        self.write(|w| w.bytes(tag, data, max))
    }

    fn write(&mut self, part: impl Fn(&mut Writer<'_>)) -> Result<(), EncodeError> {
        write_part(Some(self.def), self.version, self.out, &part)
    }

    /// Where the field is, in bytes from the start of the message.
    fn offset(&self, field: &'static FixedDef) -> Result<usize, EncodeError> {
        let mut offset = HEADER_SIZE;
        for other in self.def.fixed_in(self.version) {
            if std::ptr::eq(other, field) {
                return Ok(offset);
            }
            offset += other.kind.size().unwrap_or(0);
        }
        Err(self.error(field.name, Problem::FieldNotInVersion))
    }

    fn check_tag(&self, tag: u16) -> Result<(), EncodeError> {
        if self.version.wide() || tag <= 255 {
            return Ok(());
        }
        Err(error(Some(self.def), tag, Problem::OutOfRange))
    }

    fn error(&self, field: &'static str, problem: Problem) -> EncodeError {
        EncodeError { message: self.def.name, field, problem }
    }
}

impl Drop for Builder<'_> {
    fn drop(&mut self) {
        if !self.finished {
            self.out.truncate(self.start);
        }
    }
}

fn wrong_type(kind: Type) -> Problem {
    Problem::WrongType { wanted: kind.name() }
}

/// A number, big-endian in the last bytes, and how many of them its type has.
fn number(kind: Type, value: Input<'_>) -> Result<([u8; 4], usize), Problem> {
    let number = match (kind, value) {
        (Type::Bool, Input::Bool(yes)) => yes.into(),
        (_, Input::Integer(number)) => number,
        _ => return Err(wrong_type(kind)),
    };
    let (Some((least, most)), Some(size)) = (kind.range(), kind.size()) else {
        return Err(wrong_type(kind));
    };
    if !(least..=most).contains(&number) {
        return Err(Problem::OutOfRange);
    }
    Ok(((number as u32).to_be_bytes(), size))
}

fn array(kind: Type, numbers: &[i64]) -> Result<Vec<u8>, Problem> {
    let mut data = Vec::with_capacity(numbers.len() * 4);
    for value in numbers {
        let (raw, size) = number(kind, Input::Integer(*value))?;
        data.extend_from_slice(&raw[4 - size..]);
    }
    Ok(data)
}
