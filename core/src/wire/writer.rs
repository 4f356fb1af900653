//! Writing a message into a buffer that can be used again.

use super::codec::{out_of_range, NamedArray, NamedVariable, NullCheck, Scalar, UnknownFields};
use super::def::MessageDef;
use super::error::{EncodeError, Problem};
use super::floating::{MAX_ECC_NAME, MAX_ECC_VALUE};
use super::frame::HEADER_SIZE;
use super::version::Version;

/// Appends one message to a buffer.
pub struct Writer<'b> {
    out: &'b mut Vec<u8>,
    start: usize,
    version: Version,
}

/// Puts a scalar at a place that the compiler can see to be inside.
#[inline(always)]
pub fn put<T: Scalar, const N: usize>(bytes: &mut [u8; N], offset: usize, value: T) {
    value.to_wire(&mut bytes[offset..offset + T::SIZE]);
}

/// As [`put`], with the protocol's null value for `None`.
#[inline(always)]
pub fn put_or_null<T: NullCheck, const N: usize>(
    bytes: &mut [u8; N],
    offset: usize,
    value: Option<T>,
    null: u32,
) {
    put(bytes, offset, value.unwrap_or_else(|| T::from_raw(null)));
}

/// The length of a list as its count field carries it.
#[inline(always)]
pub fn count<T: TryFrom<usize>>(def: &'static MessageDef, length: usize) -> Result<T, EncodeError> {
    T::try_from(length).map_err(|_| out_of_range(def))
}

impl<'b> Writer<'b> {
    /// Begins a message: its header, whose length is filled in at the end.
    #[inline]
    pub(crate) fn begin(
        def: &'static MessageDef,
        version: Version,
        out: &'b mut Vec<u8>,
    ) -> Result<Self, EncodeError> {
        if version.number() < def.since {
            let problem = Problem::NotInVersion;
            return Err(EncodeError { message: def.name, field: "", problem });
        }
        Ok(Writer::raw(def.number, version, out))
    }

    /// Begins a message of any type.
    #[inline]
    pub(crate) fn raw(message_type: u32, version: Version, out: &'b mut Vec<u8>) -> Self {
        let start = out.len();
        let [t3, t2, t1, t0] = message_type.to_be_bytes();
        out.extend_from_slice(&[0, 0, 0, 0, t3, t2, t1, t0]);
        Writer { out, start, version }
    }

    /// Fills in the length.
    #[inline]
    pub(crate) fn finish(self, def: &'static MessageDef) -> Result<(), EncodeError> {
        let size = self.out.len() - self.start;
        let max = self.version.max_message_size();
        if size > max {
            let problem = Problem::MessageTooLong { max, found: size };
            return Err(EncodeError { message: def.name, field: "", problem });
        }
        self.set_length();
        Ok(())
    }

    #[inline]
    pub(crate) fn set_length(self) {
        let length = (self.out.len() - self.start - HEADER_SIZE) as u32;
        self.out[self.start..self.start + 4].copy_from_slice(&length.to_be_bytes());
    }

    /// The number of the session's version.
    #[inline(always)]
    pub fn version(&self) -> u8 {
        self.version.number()
    }

    /// The next `N` bytes of the fixed part, zeroed.
    #[inline(always)]
    pub fn fixed<const N: usize>(&mut self) -> &mut [u8; N] {
        let at = self.out.len();
        self.out.extend_from_slice(&[0; N]);
        let Some(chunk) = self.out[at..].first_chunk_mut() else { unreachable!() };
        chunk
    }

    /// Bytes of the message so far, header included.
    pub(crate) fn len(&self) -> usize {
        self.out.len() - self.start
    }

    /// The message so far, header included.
    pub(crate) fn written(&mut self) -> &mut [u8] {
        &mut self.out[self.start..]
    }

    /// Takes the message back out of the buffer.
    pub(crate) fn abandon(&mut self) {
        self.out.truncate(self.start);
    }

    /// Appends bytes as they are.
    pub(crate) fn append(&mut self, data: &[u8]) {
        self.out.extend_from_slice(data);
    }

    /// The header of a floating field.
    #[inline(always)]
    fn header(&mut self, tag: u16, length: usize) {
        let [t1, t0] = tag.to_be_bytes();
        let [l1, l0] = (length as u16).to_be_bytes();
        if self.version.wide() {
            self.out.extend_from_slice(&[t1, t0, l1, l0]);
        } else {
            self.out.extend_from_slice(&[t0, l0]);
        }
    }

    /// A number.
    #[inline(always)]
    pub fn scalar<T: Scalar>(&mut self, tag: u16, value: T) {
        self.header(tag, T::SIZE);
        let mut raw = [0; 4];
        value.to_wire(&mut raw[..T::SIZE]);
        self.out.extend_from_slice(&raw[..T::SIZE]);
    }

    /// A STRING of at most `max` bytes of data, terminator included.
    #[inline(always)]
    pub fn text(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        value: &str,
        max: u16,
    ) -> Result<(), EncodeError> {
        let length = value.len() + 1;
        if plain(value) && length <= usize::from(max) {
            self.out.reserve(length + 4);
            self.header(tag, length);
            self.out.extend_from_slice(value.as_bytes());
            self.out.push(0);
            return Ok(());
        }
        self.odd_text(def, tag, value, max)
    }

    /// Text with characters above U+007F, or text that is in error.
    #[cold]
    fn odd_text(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        value: &str,
        max: u16,
    ) -> Result<(), EncodeError> {
        let data = terminated(value).map_err(|problem| EncodeError::in_tag(def, tag, problem))?;
        self.bytes(def, tag, &data, max)
    }

    /// As [`Writer::text`]; for an `old` session the text is cut to `old_max` bytes.
    pub fn text_cut(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        value: &str,
        max: u16,
        old: bool,
        old_max: u16,
    ) -> Result<(), EncodeError> {
        let mut data = terminated(value).map_err(|p| EncodeError::in_tag(def, tag, p))?;
        if old && data.len() <= usize::from(max) && data.len() > usize::from(old_max) {
            data.truncate(usize::from(old_max) - 1);
            data.push(0);
        }
        self.bytes(def, tag, &data, max)
    }

    /// At most `max` bytes.
    pub fn bytes(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        value: &[u8],
        max: u16,
    ) -> Result<(), EncodeError> {
        let max = if self.version.wide() { max.into() } else { usize::from(max).min(255) };
        if value.len() > max {
            let problem = Problem::TooLong { max, found: value.len() };
            return Err(EncodeError::in_tag(def, tag, problem));
        }
        self.header(tag, value.len());
        self.out.extend_from_slice(value);
        Ok(())
    }

    /// One field that holds an array; nothing where it is empty.
    pub fn array<T: Scalar>(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        values: &[T],
        max: u16,
    ) -> Result<(), EncodeError> {
        if values.is_empty() {
            return Ok(());
        }
        let max = if self.version.wide() { usize::from(max) } else { usize::from(max).min(255) };
        let length = values.len() * T::SIZE;
        if length > max {
            return Err(EncodeError::in_tag(def, tag, Problem::TooLong { max, found: length }));
        }
        self.header(tag, length);
        for value in values {
            let mut raw = [0; 4];
            value.to_wire(&mut raw[..T::SIZE]);
            self.out.extend_from_slice(&raw[..T::SIZE]);
        }
        Ok(())
    }

    /// A NAMEDVAR.
    pub fn named_variable(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        value: &NamedVariable,
        max: u16,
    ) -> Result<(), EncodeError> {
        let data = ecc(None, &value.name, &value.value)
            .map_err(|problem| EncodeError::in_tag(def, tag, problem))?;
        self.bytes(def, tag, &data, max)
    }

    /// A NAMEDARRAY.
    pub fn named_array(
        &mut self,
        def: &'static MessageDef,
        tag: u16,
        value: &NamedArray,
        max: u16,
    ) -> Result<(), EncodeError> {
        let data = ecc(Some(value.index), &value.name, &value.value)
            .map_err(|problem| EncodeError::in_tag(def, tag, problem))?;
        self.bytes(def, tag, &data, max)
    }

    /// Fields as they were received.
    #[inline]
    pub fn unknown(
        &mut self,
        def: &'static MessageDef,
        fields: &UnknownFields,
    ) -> Result<(), EncodeError> {
        for field in fields {
            if !self.version.wide() && field.tag > 255 {
                return Err(EncodeError::in_tag(def, field.tag, Problem::OutOfRange));
            }
            self.bytes(def, field.tag, &field.data, u16::MAX)?;
        }
        Ok(())
    }
}

/// Whether the text goes on the wire byte for byte: ASCII without a null.
#[inline(always)]
fn plain(text: &str) -> bool {
    // No early exit: so the compiler can look at many bytes at once.
    text.bytes().fold(true, |plain, byte| plain & (byte.wrapping_sub(1) < 0x7F))
}

/// Text as bytes, with its terminator.
pub(crate) fn terminated(text: &str) -> Result<Vec<u8>, Problem> {
    let mut data = Vec::with_capacity(text.len() + 1);
    for character in text.chars() {
        match u8::try_from(character) {
            Ok(byte) if byte != 0 => data.push(byte),
            _ => return Err(Problem::BadCharacter),
        }
    }
    data.push(0);
    Ok(data)
}

/// The data of an ECC variable.
pub(crate) fn ecc(index: Option<u8>, name: &str, value: &str) -> Result<Vec<u8>, Problem> {
    let mut data = Vec::with_capacity(name.len() + value.len() + 3);
    data.extend(index);
    for (part, max) in [(name, MAX_ECC_NAME), (value, MAX_ECC_VALUE)] {
        let part = terminated(part)?;
        if part.len() > max {
            return Err(Problem::TooLong { max, found: part.len() });
        }
        data.extend(part);
    }
    Ok(data)
}
