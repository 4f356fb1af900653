//! Reading the fixed and the floating part.

use super::codec::Scalar;
use super::def::MessageDef;
use super::error::{DecodeError, Problem};
use super::layout::BodyLayout;
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
        BodyLayout::usual(self.def, self.version).too_short(self.body.len())
    }

    /// What comes after the fixed part.
    #[inline(always)]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

/// Takes the next field off `rest`: its tag and its data; `None` at the end, and where the field
/// reaches past it: `rest` then tells which.
///
/// It works on a bare slice, not on an iterator object: so all of it stays in registers.
#[inline(always)]
pub fn next_field<'a>(rest: &mut &'a [u8], wide: bool) -> Option<(u16, &'a [u8])> {
    let (tag, length, after) = if wide {
        let (header, after) = rest.split_first_chunk()?;
        let (tag, length) = match header {
            // One look at both: nearly all tags and lengths are below 256.
            [0, tag, 0, length] => ((*tag).into(), (*length).into()),
            _ => long(header),
        };
        (tag, length, after)
    } else {
        let ([tag, length], after) = rest.split_first_chunk()?;
        ((*tag).into(), (*length).into(), after)
    };
    let (data, after) = after.split_at_checked(length)?;
    *rest = after;
    Some((tag, data))
}

#[cold]
#[inline(never)]
fn long([t1, t0, l1, l0]: &[u8; 4]) -> (u16, usize) {
    (u16::from_be_bytes([*t1, *t0]), u16::from_be_bytes([*l1, *l0]).into())
}

/// What [`next_field`] ended with: nothing was left, or a field that reaches past the end.
#[inline(always)]
pub fn ended(
    def: &MessageDef,
    version: Version,
    body: &[u8],
    rest: &[u8],
) -> Result<(), DecodeError> {
    match rest.is_empty() {
        true => Ok(()),
        false => Err(cut_off(def, version, body, rest)),
    }
}

/// The error of a field at `at`, which reaches past the end of the message.
#[cold]
fn cut_off(def: &MessageDef, version: Version, body: &[u8], at: &[u8]) -> DecodeError {
    let tag = match *at {
        [t1, t0, ..] if version.wide() => u16::from_be_bytes([t1, t0]),
        [tag, ..] if !version.wide() => tag.into(),
        _ => 0,
    };
    bad_field(def, version, body, at, tag, Problem::FloatingPartCutOff)
}

/// The error of the field at `at`, a tail of `body`.
#[cold]
pub fn bad_field(
    def: &MessageDef,
    version: Version,
    body: &[u8],
    at: &[u8],
    tag: u16,
    problem: Bad,
) -> DecodeError {
    let field = def.floating_by_tag(tag, version).map_or("", |f| f.name);
    DecodeError { message: def.name, field, offset: body.len() - at.len(), problem }
}

/// The floating fields of a message from some place on.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    body: &'a [u8],
    at: usize,
    version: Version,
}

impl Default for Fields<'_> {
    fn default() -> Self {
        Fields::tail(Version::NEWEST, &[])
    }
}

impl<'a> Fields<'a> {
    /// The fields from byte `at` of the body on.
    pub fn new(version: Version, body: &'a [u8], at: usize) -> Self {
        Fields { body, at: at.min(body.len()), version }
    }

    /// The fields in the tail of a body.
    #[inline(always)]
    pub fn tail(version: Version, rest: &'a [u8]) -> Self {
        Fields { body: rest, at: 0, version }
    }

    /// The version of the session.
    #[inline]
    pub fn version(&self) -> Version {
        self.version
    }

    /// What has not been walked over.
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        &self.body[self.at..]
    }

    /// Where the next field begins, in bytes from the start of the body.
    #[inline]
    pub fn offset(&self) -> usize {
        self.at
    }

    /// The next field: its place, its tag and its data; `None` at the end.
    ///
    /// # Errors
    /// When the field reaches past the end of the message.
    #[allow(clippy::type_complexity)]
    pub fn step(
        &mut self,
        def: &MessageDef,
    ) -> Result<Option<(Fields<'a>, u16, &'a [u8])>, DecodeError> {
        let here = *self;
        match self.next() {
            Some((tag, data)) => Ok(Some((here, tag, data))),
            None => ended(def, self.version, self.body, here.rest()).map(|()| None),
        }
    }

    /// The error of the field at this place.
    #[cold]
    pub fn error(&self, def: &MessageDef, tag: u16, problem: Bad) -> DecodeError {
        bad_field(def, self.version, self.body, self.rest(), tag, problem)
    }
}

/// Tag and data of each field; ends where a field reaches past the end.
impl<'a> Iterator for Fields<'a> {
    type Item = (u16, &'a [u8]);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let mut rest = self.rest();
        let field = next_field(&mut rest, self.version.wide())?;
        self.at = self.body.len() - rest.len();
        Some(field)
    }
}

/// Two places are equal when the same bytes follow.
impl PartialEq for Fields<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version && self.rest() == other.rest()
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

/// Whether the data are a NAMEDVAR.
#[inline(always)]
pub fn check_named_variable(data: &[u8]) -> Result<(), Bad> {
    match data {
        // All together is no longer than the name alone may be: no need to look where it ends.
        [.., 0] if data.len() <= MAX_ECC_NAME => Ok(()),
        _ => named_variable(data).map(|_| ()),
    }
}

/// Whether the data are a NAMEDARRAY.
#[inline(always)]
pub fn check_named_array(data: &[u8]) -> Result<(), Bad> {
    match data {
        [_, variable @ ..] => check_named_variable(variable),
        [] => Err(Bad::BadEccVariable),
    }
}

/// A NAMEDVAR: name and value, each ended by a null byte; the last one may be missing.
#[inline(never)]
pub fn named_variable(data: &[u8]) -> Result<NamedVariable<'_>, Bad> {
    let split = null_byte(data).ok_or(Bad::BadEccVariable)?;
    let (name, value) = data.split_at(split + 1);
    for (part, max) in [(name, MAX_ECC_NAME), (value, MAX_ECC_VALUE)] {
        if part.len() > max {
            return Err(Bad::TooLong { max, found: part.len() });
        }
    }
    Ok(NamedVariable { name: Text::new(name), value: Text::new(value) })
}

/// The first null byte. The names are short: eight bytes at a time here take less than a call to
/// search.
#[inline(always)]
fn null_byte(data: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let mut rest = data;
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        let null = word.wrapping_sub(ONES) & !word & (ONES << 7);
        if null != 0 {
            return Some(data.len() - rest.len() + null.trailing_zeros() as usize / 8);
        }
        rest = after;
    }
    let place = rest.iter().position(|byte| *byte == 0)?;
    Some(data.len() - rest.len() + place)
}

/// A NAMEDARRAY: the index, then as a NAMEDVAR.
pub fn named_array(data: &[u8]) -> Result<NamedArray<'_>, Bad> {
    let (index, data) = data.split_first().ok_or(Bad::BadEccVariable)?;
    let NamedVariable { name, value } = named_variable(data)?;
    Ok(NamedArray { index: *index, name, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_ecc_variable_is_checked_like_any_other() {
        for length in 0..40 {
            for nulls in [vec![], vec![0], vec![length / 2], vec![length / 3, length.max(1) - 1]] {
                let mut data = vec![b'a'; length];
                for null in nulls {
                    if let Some(byte) = data.get_mut(null) {
                        *byte = 0;
                    }
                }
                let (variable, array) = (named_variable(&data), named_array(&data));
                assert_eq!(check_named_variable(&data), variable.map(|_| ()), "{data:?}");
                assert_eq!(check_named_array(&data), array.map(|_| ()), "{data:?}");
            }
        }
    }

    #[test]
    fn a_tag_or_a_length_above_255_is_read_in_full() {
        let mut bytes = vec![1, 4, 0, 1, b'a', 0, 5, 1, 0];
        bytes.extend([b'b'; 256]);
        let mut rest = &bytes[..];
        assert_eq!(next_field(&mut rest, true), Some((260, &b"a"[..])));
        assert_eq!(next_field(&mut rest, true), Some((5, &[b'b'; 256][..])));
        assert_eq!((next_field(&mut rest, true), rest.len()), (None, 0));
    }
}
