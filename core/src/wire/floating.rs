//! Reading the fixed and the floating part.

use super::codec::Scalar;
use super::def::MessageDef;
use super::error::{DecodeError, Problem};
use super::text::Text;
use super::version::Version;
use super::views::{NamedArray, NamedVariable};

/// What is wrong with the data of a floating field.
pub type Bad = Problem;

/// The body of a message, read from its start.
pub struct FixedPart<'a> {
    def: &'static MessageDef,
    version: Version,
    body: &'a [u8],
    rest: &'a [u8],
}

impl<'a> FixedPart<'a> {
    /// Begins at the start of the body.
    #[inline(always)]
    pub fn new(def: &'static MessageDef, version: Version, body: &'a [u8]) -> Self {
        FixedPart { def, version, body, rest: body }
    }

    /// The next `N` bytes.
    #[inline(always)]
    pub fn take<const N: usize>(&mut self) -> Result<&'a [u8; N], DecodeError> {
        match self.rest.split_first_chunk() {
            Some((chunk, rest)) => {
                self.rest = rest;
                Ok(chunk)
            }
            None => Err(self.too_short()),
        }
    }

    /// Names the first field that the body does not hold.
    #[cold]
    fn too_short(&self) -> DecodeError {
        let mut offset = 0;
        let needed = self.def.fixed_size(self.version);
        let mut missing = "";
        for field in self.def.fixed_in(self.version) {
            let end = offset + field.kind.size().unwrap_or(0);
            if end > self.body.len() {
                missing = field.name;
                break;
            }
            offset = end;
        }
        let problem = Problem::FixedPartTooShort { needed, found: self.body.len() };
        DecodeError { message: self.def.name, field: missing, offset, problem }
    }

    /// What comes after the fixed part.
    #[inline(always)]
    pub fn floating(&self) -> Fields<'a> {
        Fields { body: self.body, at: self.body.len() - self.rest.len(), version: self.version }
    }
}

/// The floating part from some field on.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    body: &'a [u8],
    at: usize,
    version: Version,
}

impl Default for Fields<'_> {
    fn default() -> Self {
        Fields { body: &[], at: 0, version: Version::NEWEST }
    }
}

impl<'a> Fields<'a> {
    /// The floating part that begins at byte `at` of the body.
    pub fn new(version: Version, body: &'a [u8], at: usize) -> Self {
        Fields { body, at: at.min(body.len()), version }
    }

    /// Where it begins, in bytes from the start of the body.
    #[inline]
    pub fn offset(&self) -> usize {
        self.at
    }

    /// The version of the session.
    #[inline]
    pub fn version(&self) -> Version {
        self.version
    }

    /// The next field: itself as a place, its tag and its data; `None` at the end.
    ///
    /// # Errors
    /// When the field reaches past the end of the message.
    #[inline(always)]
    #[allow(clippy::type_complexity)]
    pub fn step(
        &mut self,
        def: &'static MessageDef,
    ) -> Result<Option<(Fields<'a>, u16, &'a [u8])>, DecodeError> {
        let here = *self;
        match self.advance() {
            Ok(next) => Ok(next.map(|(tag, data)| (here, tag, data))),
            Err(tag) => Err(here.error(def, tag, Problem::FloatingPartCutOff)),
        }
    }

    /// The next field; `Err` with its tag where it reaches past the end.
    #[inline(always)]
    pub fn advance(&mut self) -> Result<Option<(u16, &'a [u8])>, u16> {
        let rest = &self.body[self.at..];
        let (tag, length, header) = match *rest {
            [] => return Ok(None),
            [t1, t0, l1, l0, ..] if self.version.wide() => {
                (u16::from_be_bytes([t1, t0]), usize::from(u16::from_be_bytes([l1, l0])), 4)
            }
            [tag, length, ..] if !self.version.wide() => (tag.into(), length.into(), 2),
            _ => return Err(0),
        };
        let Some(data) = rest[header..].get(..length) else { return Err(tag) };
        self.at += header + length;
        Ok(Some((tag, data)))
    }

    /// The error of the field at this place.
    #[cold]
    pub fn error(&self, def: &'static MessageDef, tag: u16, problem: Bad) -> DecodeError {
        let field = def.floating_by_tag(tag, self.version).map_or("", |f| f.name);
        DecodeError { message: def.name, field, offset: self.at, problem }
    }
}

/// Two places are equal when the same bytes follow.
impl PartialEq for Fields<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version && self.body[self.at..] == other.body[other.at..]
    }
}

/// A STRING of at most `max` bytes of data.
#[inline(always)]
pub fn text(data: &[u8], max: u16) -> Result<Text<'_>, Bad> {
    bytes(data, max).map(Text::new)
}

/// At most `max` bytes.
#[inline(always)]
pub fn bytes(data: &[u8], max: u16) -> Result<&[u8], Bad> {
    if data.len() <= usize::from(max) {
        Ok(data)
    } else {
        Err(Bad::TooLong { max: max.into(), found: data.len() })
    }
}

/// A number of exactly its size.
#[inline(always)]
pub fn scalar<T: Scalar>(data: &[u8]) -> Result<T, Bad> {
    if data.len() == T::SIZE {
        Ok(T::from_wire(data))
    } else {
        Err(Bad::WrongSize { size: T::SIZE, found: data.len() })
    }
}

/// Any number of numbers.
pub fn array<T: Scalar>(data: &[u8], max: u16) -> Result<(), Bad> {
    if data.len() % T::SIZE != 0 {
        return Err(Bad::WrongSize { size: T::SIZE, found: data.len() });
    }
    bytes(data, max.max(T::SIZE as u16)).map(|_| ())
}

/// Bytes of an ECC variable's name and of its value at most, terminators included.
pub const MAX_ECC_NAME: usize = 33;
/// See [`MAX_ECC_NAME`].
pub const MAX_ECC_VALUE: usize = 211;

/// A NAMEDVAR: name and value, each ended by a null byte; the last one may be missing.
pub fn named_variable(data: &[u8]) -> Result<NamedVariable<'_>, Bad> {
    let split = data.iter().position(|b| *b == 0).ok_or(Bad::BadEccVariable)?;
    let (name, value) = data.split_at(split + 1);
    for (part, max) in [(name, MAX_ECC_NAME), (value, MAX_ECC_VALUE)] {
        if part.len() > max {
            return Err(Bad::TooLong { max, found: part.len() });
        }
    }
    Ok(NamedVariable { name: Text::new(name), value: Text::new(value) })
}

/// A NAMEDARRAY: the index, then as a NAMEDVAR.
pub fn named_array(data: &[u8]) -> Result<NamedArray<'_>, Bad> {
    let (index, data) = data.split_first().ok_or(Bad::BadEccVariable)?;
    let NamedVariable { name, value } = named_variable(data)?;
    Ok(NamedArray { index: *index, name, value })
}
