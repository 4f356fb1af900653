//! Where the fields of the floating part are written.

use super::text::{copy, ecc, terminated, HIGH_BITS};
use crate::wire::codec::{NamedArray, NamedVariable, Scalar, UnknownField};
use crate::wire::error::Problem;
use crate::wire::floating::{MAX_ECC_NAME, MAX_ECC_VALUE};
use crate::wire::version::Version;

/// The header of a field at the begin of `rest`: the size of header and data, and the room for the
/// data. `None` where the room does not suffice.
#[inline(always)]
pub(super) fn field(
    rest: &mut [u8],
    wide: bool,
    tag: u16,
    length: usize,
) -> Option<(usize, &mut [u8])> {
    headed(rest, wide, u32::from(tag) << 16 | u32::from(length as u16), length)
}

/// As [`field`]; `head` is the tag in its upper and the length in its lower half, which are one
/// store instead of two.
#[inline(always)]
fn headed(rest: &mut [u8], wide: bool, head: u32, length: usize) -> Option<(usize, &mut [u8])> {
    if wide {
        let (header, data) = rest.get_mut(..4 + length)?.split_first_chunk_mut()?;
        *header = head.to_be_bytes();
        Some((4 + length, data))
    } else {
        let (header, data) = rest.get_mut(..2 + length)?.split_first_chunk_mut()?;
        *header = [(head >> 16) as u8, head as u8];
        Some((2 + length, data))
    }
}

/// A STRING field.
pub struct TextField {
    /// Tag and, as if it were empty, length: what its header is made of without shifting anything.
    head: u32,
    /// Bytes of data at most, terminator included.
    max: u32,
}

impl TextField {
    /// A field of that tag with at most `max` bytes of data, terminator included.
    pub const fn new(tag: u16, max: u16) -> TextField {
        TextField { head: (tag as u32) << 16 | 1, max: max as u32 }
    }

    fn tag(&self) -> u16 {
        (self.head >> 16) as u16
    }
}

/// Writes STRING fields whose characters are ASCII, which nearly all are, and gives the room that
/// is left; `None`, and nothing that counts, where a text is another or does not fit.
///
/// One loop for all: in line they make so much code of a message that reading the code takes
/// longer than running it. And one look at the end at what was found in the characters.
#[inline(never)]
fn plain_texts<const WIDE: bool>(
    room: &mut [u8],
    fields: &[TextField],
    values: &[&Option<String>],
) -> Option<usize> {
    let (mut rest, mut odd) = (room, 0);
    for (field, value) in fields.iter().zip(values) {
        if let Some(value) = value {
            let Some((size, bits)) = plain_text(rest, WIDE, field.head, field.max, value) else {
                // Not a return: with one way out the loop needs fewer moves.
                (rest, odd) = (&mut [], HIGH_BITS);
                break;
            };
            odd |= bits;
            rest = rest.split_at_mut(size).1;
        }
    }
    (odd & HIGH_BITS == 0).then_some(rest.len())
}

/// Writes one STRING field as it stands: its size, and what [`copy`] says of its characters. `None`
/// where it does not fit.
#[inline(always)]
fn plain_text(
    rest: &mut [u8],
    wide: bool,
    head: u32,
    max: u32,
    value: &str,
) -> Option<(usize, u64)> {
    let length = value.len();
    if length >= max as usize || (!wide && length > 254) {
        return None;
    }
    let (size, data) = headed(rest, wide, head + length as u32, length + 1)?;
    data[length] = 0;
    Some((size, copy(&mut data[..length], value.as_bytes())))
}

/// Writes STRING fields of any kind, one by one: it is they that know what is wrong with a text.
///
/// What it needs comes in registers: a [`Place`] would be put into memory each time, for a case that
/// hardly ever comes.
#[cold]
#[inline(never)]
fn odd_texts(
    room: &mut [u8],
    version: Version,
    fields: &[TextField],
    values: &[&Option<String>],
) -> Result<usize, (u16, Problem)> {
    let all = room.len();
    let mut rest = room;
    for (field, value) in fields.iter().zip(values) {
        let Some(value) = value else { continue };
        let written = Place { rest, version }.text(field.tag(), value, field.max as u16);
        let size = written.map_err(|problem| (field.tag(), problem))?;
        rest = rest.split_at_mut(size).1;
    }
    Ok(all - rest.len())
}

/// Where a field goes. The functions give the size of what they wrote.
pub(super) struct Place<'r> {
    pub rest: &'r mut [u8],
    pub version: Version,
}

impl Place<'_> {
    /// The message would be longer than the version allows.
    #[cold]
    #[inline(never)]
    pub fn no_room(self, needed: usize) -> Problem {
        let max = self.version.max_message_size();
        Problem::MessageTooLong { max, found: max - self.rest.len() + needed }
    }

    #[inline(never)]
    pub fn append(self, data: &[u8]) -> Result<usize, Problem> {
        match self.rest.get_mut(..data.len()) {
            Some(room) => {
                room.copy_from_slice(data);
                Ok(data.len())
            }
            None => Err(self.no_room(data.len())),
        }
    }

    #[inline(always)]
    pub fn texts(
        self,
        fields: &[TextField],
        values: &[&Option<String>],
    ) -> Result<usize, (u16, Problem)> {
        let written = match self.version.wide() {
            true => plain_texts::<true>(self.rest, fields, values),
            false => plain_texts::<false>(self.rest, fields, values),
        };
        match written {
            Some(left) => Ok(self.rest.len() - left),
            None => odd_texts(self.rest, self.version, fields, values),
        }
    }

    /// Text of any kind.
    #[inline(never)]
    pub fn text(self, tag: u16, value: &str, max: u16) -> Result<usize, Problem> {
        let head = u32::from(tag) << 16 | 1;
        match plain_text(self.rest, self.version.wide(), head, max.into(), value) {
            Some((size, odd)) if odd & HIGH_BITS == 0 => Ok(size),
            _ => self.bytes(tag, &terminated(value)?, max),
        }
    }

    #[inline(never)]
    pub fn text_cut(
        self,
        tag: u16,
        value: &str,
        max: u16,
        cut: Option<u16>,
    ) -> Result<usize, Problem> {
        let mut data = terminated(value)?;
        if let Some(cut) = cut.map(usize::from) {
            if data.len() <= usize::from(max) && data.len() > cut {
                data.truncate(cut - 1);
                data.push(0);
            }
        }
        self.bytes(tag, &data, max)
    }

    #[inline(always)]
    pub fn bytes(self, tag: u16, value: &[u8], max: u16) -> Result<usize, Problem> {
        let max = self.max_data(max);
        match plain_bytes(self.rest, self.version.wide(), tag, value, max) {
            Some(size) => Ok(size),
            None => self.odd_bytes(value, max),
        }
    }

    #[cold]
    #[inline(never)]
    fn odd_bytes(self, value: &[u8], max: usize) -> Result<usize, Problem> {
        match value.len() > max {
            true => Err(Problem::TooLong { max, found: value.len() }),
            false => Err(self.no_room(value.len())),
        }
    }

    #[inline(never)]
    pub fn array<T: Scalar>(self, tag: u16, values: &[T], max: u16) -> Result<usize, Problem> {
        let (max, length) = (self.max_data(max), values.len() * T::SIZE);
        if values.is_empty() {
            return Ok(0);
        }
        if length > max {
            return Err(Problem::TooLong { max, found: length });
        }
        match field(self.rest, self.version.wide(), tag, length) {
            Some((size, data)) => {
                for (place, value) in data.chunks_exact_mut(T::SIZE).zip(values) {
                    value.to_wire(place);
                }
                Ok(size)
            }
            None => Err(self.no_room(length)),
        }
    }

    /// Bytes of data that a field can have: a length of one byte tells no more than 255.
    fn max_data(&self, max: u16) -> usize {
        match self.version.wide() {
            true => max.into(),
            false => usize::from(max).min(255),
        }
    }

    #[inline(always)]
    pub fn ecc<E: Ecc>(self, tag: u16, list: &[E], max: u16) -> Result<usize, Problem> {
        let written = match self.version.wide() {
            true => plain_ecc::<true, E>(self.rest, tag, list),
            false => plain_ecc::<false, E>(self.rest, tag, list),
        };
        match written {
            Some(size) => Ok(size),
            None => odd_ecc(self.rest, self.version, tag, list, max),
        }
    }

    #[inline(never)]
    pub fn unknown(self, field: &UnknownField) -> Result<usize, Problem> {
        if !self.version.wide() && field.tag > 255 {
            return Err(Problem::OutOfRange);
        }
        self.bytes(field.tag, &field.data, u16::MAX)
    }
}

/// Writes bytes of at most `max`, and gives the size of the field; `None` where they do not fit.
#[inline(never)]
fn plain_bytes(rest: &mut [u8], wide: bool, tag: u16, value: &[u8], max: usize) -> Option<usize> {
    if value.len() > max {
        return None;
    }
    let (size, data) = field(rest, wide, tag, value.len())?;
    data.copy_from_slice(value);
    Some(size)
}

/// A NAMEDVAR or a NAMEDARRAY.
pub trait Ecc {
    /// The index, of an array's element, the name and the value.
    fn parts(&self) -> (Option<u8>, &str, &str);
}

impl Ecc for NamedVariable {
    #[inline(always)]
    fn parts(&self) -> (Option<u8>, &str, &str) {
        (None, &self.name, &self.value)
    }
}

impl Ecc for NamedArray {
    #[inline(always)]
    fn parts(&self) -> (Option<u8>, &str, &str) {
        (Some(self.index), &self.name, &self.value)
    }
}

/// As [`plain_texts`], for ECC variables.
#[inline(never)]
fn plain_ecc<const WIDE: bool, E: Ecc>(room: &mut [u8], tag: u16, list: &[E]) -> Option<usize> {
    let all = room.len();
    let (mut rest, mut odd) = (room, 0);
    for variable in list {
        let (index, name, value) = variable.parts();
        if name.len() >= MAX_ECC_NAME || value.len() >= MAX_ECC_VALUE {
            return None;
        }
        let prefix = usize::from(index.is_some());
        let length = prefix + name.len() + value.len() + 2;
        let (size, data) = field(rest, WIDE, tag, length)?;
        let (first, texts) = data.split_at_mut(prefix);
        if let (Some(index), [place]) = (index, first) {
            *place = index;
        }
        let (first, second) = texts.split_at_mut(name.len() + 1);
        first[name.len()] = 0;
        second[value.len()] = 0;
        odd |= copy(&mut first[..name.len()], name.as_bytes());
        odd |= copy(&mut second[..value.len()], value.as_bytes());
        rest = rest.split_at_mut(size).1;
    }
    (odd & HIGH_BITS == 0).then_some(all - rest.len())
}

/// As [`odd_texts`], for ECC variables.
#[cold]
#[inline(never)]
fn odd_ecc<E: Ecc>(
    room: &mut [u8],
    version: Version,
    tag: u16,
    list: &[E],
    max: u16,
) -> Result<usize, Problem> {
    let all = room.len();
    let mut rest = room;
    for variable in list {
        let (index, name, value) = variable.parts();
        let size = Place { rest, version }.bytes(tag, &ecc(index, name, value)?, max)?;
        rest = rest.split_at_mut(size).1;
    }
    Ok(all - rest.len())
}
