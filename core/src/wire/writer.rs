//! Writing a message into a buffer that can be used again.

use super::codec::{NamedArray, NamedVariable, NullCheck, Scalar, UnknownFields};
use super::def::MessageDef;
use super::error::{EncodeError, Problem};
use super::floating::{MAX_ECC_NAME, MAX_ECC_VALUE};
use super::frame::HEADER_SIZE;
use super::version::Version;

/// Appends one message to a buffer.
///
/// The buffer is kept longer than what has been written, so that a field costs one check of its
/// room and no call to grow; `finish` cuts it to size. The first value that does not fit
/// is remembered and told at the end: so that the fields before and after it need no check.
pub struct Writer<'b> {
    out: &'b mut Vec<u8>,
    start: usize,
    at: usize,
    version: Version,
    def: Option<&'static MessageDef>,
    problem: Option<(u16, Problem)>,
}

/// Text of at most so many bytes is short.
const SHORT: usize = 16;

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
        let mut w = Writer::raw(def.number, version, out);
        w.def = Some(def);
        Ok(w)
    }

    /// Begins a message of any type.
    #[inline]
    pub(crate) fn raw(message_type: u32, version: Version, out: &'b mut Vec<u8>) -> Self {
        let start = out.len();
        let mut w = Writer { out, start, at: start, version, def: None, problem: None };
        w.room(HEADER_SIZE)[4..].copy_from_slice(&message_type.to_be_bytes());
        w
    }

    /// Fills in the length and cuts the buffer to what was written; in error, to what it was.
    #[inline]
    pub(crate) fn finish(&mut self) -> Result<(), EncodeError> {
        let size = self.at - self.start;
        let max = self.version.max_message_size();
        if size > max {
            self.problem(0, Problem::MessageTooLong { max, found: size });
        }
        if let Err(error) = self.check() {
            self.abandon();
            return Err(error);
        }
        let length = (size - HEADER_SIZE) as u32;
        self.out[self.start..self.start + 4].copy_from_slice(&length.to_be_bytes());
        self.out.truncate(self.at);
        Ok(())
    }

    /// The first problem so far.
    #[inline(always)]
    pub(crate) fn check(&self) -> Result<(), EncodeError> {
        match self.problem {
            None => Ok(()),
            Some((tag, problem)) => Err(self.error(tag, problem)),
        }
    }

    /// The error of a field.
    #[cold]
    pub(crate) fn error(&self, tag: u16, problem: Problem) -> EncodeError {
        let Some(def) = self.def else {
            return EncodeError { message: "", field: "", problem };
        };
        let field = def.floating.iter().find(|f| f.tag == Some(tag)).map_or("", |f| f.name);
        EncodeError { message: def.name, field, problem }
    }

    /// Remembers the first problem.
    #[cold]
    fn problem(&mut self, tag: u16, problem: Problem) {
        self.problem.get_or_insert((tag, problem));
    }

    /// The length of a list as its count field carries it.
    #[inline(always)]
    pub fn count<T: TryFrom<usize> + Default>(&mut self, length: usize) -> T {
        T::try_from(length).unwrap_or_else(|_| {
            self.problem(0, Problem::TooManyEntries);
            T::default()
        })
    }

    /// The number of the session's version.
    #[inline(always)]
    pub fn version(&self) -> u8 {
        self.version.number()
    }

    /// The next `size` bytes, to be written in full.
    #[inline(always)]
    fn room(&mut self, size: usize) -> &mut [u8] {
        let at = self.at;
        let end = at + size;
        if end > self.out.len() {
            self.grow(end);
        }
        self.at = end;
        &mut self.out[at..end]
    }

    #[cold]
    fn grow(&mut self, end: usize) {
        self.out.resize(end + 512, 0);
    }

    /// The next `N` bytes of the fixed part, zeroed.
    #[inline(always)]
    pub fn fixed<const N: usize>(&mut self) -> &mut [u8; N] {
        let Some(chunk) = self.room(N).first_chunk_mut() else { unreachable!() };
        *chunk = [0; N];
        chunk
    }

    /// The message so far, header included.
    pub(crate) fn written(&mut self) -> &mut [u8] {
        &mut self.out[self.start..self.at]
    }

    /// Takes the message back out of the buffer.
    pub(crate) fn abandon(&mut self) {
        self.out.truncate(self.start);
    }

    /// Appends bytes as they are.
    pub(crate) fn append(&mut self, data: &[u8]) {
        self.room(data.len()).copy_from_slice(data);
    }

    /// The header of a floating field, and room for its data.
    #[inline(always)]
    fn field(&mut self, tag: u16, length: usize) -> &mut [u8] {
        let [t1, t0] = tag.to_be_bytes();
        let [l1, l0] = (length as u16).to_be_bytes();
        if self.version.wide() {
            let field = self.room(4 + length);
            let (header, data) = field.split_at_mut(4);
            header.copy_from_slice(&[t1, t0, l1, l0]);
            data
        } else {
            let field = self.room(2 + length);
            let (header, data) = field.split_at_mut(2);
            header.copy_from_slice(&[t0, l0]);
            data
        }
    }

    /// A number.
    #[inline(always)]
    pub fn scalar<T: Scalar>(&mut self, tag: u16, value: T) {
        value.to_wire(self.field(tag, T::SIZE));
    }

    /// A STRING of at most `max` bytes of data, terminator included.
    ///
    /// Short ASCII text, which nearly all is, is written in place: a call would cost as much again.
    #[inline(always)]
    pub fn text(&mut self, tag: u16, value: &str, max: u16) {
        let short = value.len() <= SHORT && value.len() < usize::from(max);
        if !(short && self.plain_text(tag, value)) {
            self.any_text(tag, value, max);
        }
    }

    #[inline(never)]
    fn any_text(&mut self, tag: u16, value: &str, max: u16) {
        let fits = value.len() < usize::from(max);
        if !(fits && self.plain_text(tag, value)) {
            self.odd_text(tag, value, max);
        }
    }

    /// Writes text that goes on the wire byte for byte; `false`, and nothing written, if it does
    /// not.
    #[inline(always)]
    fn plain_text(&mut self, tag: u16, value: &str) -> bool {
        let before = self.at;
        let plain = copy_plain(self.field(tag, value.len() + 1), value.as_bytes());
        if !plain {
            self.at = before;
        }
        plain
    }

    /// Text with characters above U+007F, or text that is in error.
    #[cold]
    fn odd_text(&mut self, tag: u16, value: &str, max: u16) {
        match terminated(value) {
            Ok(data) => self.bytes(tag, &data, max),
            Err(problem) => self.problem(tag, problem),
        }
    }

    /// As [`Writer::text`]; for an `old` session the text is cut to `old_max` bytes.
    pub fn text_cut(&mut self, tag: u16, value: &str, max: u16, old: bool, old_max: u16) {
        match terminated(value) {
            Ok(mut data) => {
                if old && data.len() <= usize::from(max) && data.len() > usize::from(old_max) {
                    data.truncate(usize::from(old_max) - 1);
                    data.push(0);
                }
                self.bytes(tag, &data, max);
            }
            Err(problem) => self.problem(tag, problem),
        }
    }

    /// At most `max` bytes.
    pub fn bytes(&mut self, tag: u16, value: &[u8], max: u16) {
        let max = self.max_data(max);
        if value.len() > max {
            return self.problem(tag, Problem::TooLong { max, found: value.len() });
        }
        self.field(tag, value.len()).copy_from_slice(value);
    }

    /// One field that holds an array; nothing where it is empty.
    pub fn array<T: Scalar>(&mut self, tag: u16, values: &[T], max: u16) {
        let (max, length) = (self.max_data(max), values.len() * T::SIZE);
        if values.is_empty() {
            return;
        }
        if length > max {
            return self.problem(tag, Problem::TooLong { max, found: length });
        }
        let data = self.field(tag, length);
        for (place, value) in data.chunks_exact_mut(T::SIZE).zip(values) {
            value.to_wire(place);
        }
    }

    /// Bytes of data that a field can have: a length of one byte tells no more than 255.
    #[inline(always)]
    fn max_data(&self, max: u16) -> usize {
        if self.version.wide() {
            max.into()
        } else {
            usize::from(max).min(255)
        }
    }

    /// A NAMEDVAR.
    pub fn named_variable(&mut self, tag: u16, value: &NamedVariable, max: u16) {
        self.ecc(tag, None, &value.name, &value.value, max);
    }

    /// A NAMEDARRAY.
    pub fn named_array(&mut self, tag: u16, value: &NamedArray, max: u16) {
        self.ecc(tag, Some(value.index), &value.name, &value.value, max);
    }

    fn ecc(&mut self, tag: u16, index: Option<u8>, name: &str, value: &str, max: u16) {
        let prefix = usize::from(index.is_some());
        if name.len() < MAX_ECC_NAME && value.len() < MAX_ECC_VALUE {
            let before = self.at;
            let data = self.field(tag, prefix + name.len() + value.len() + 2);
            let (first, rest) = data.split_at_mut(prefix);
            first.fill(index.unwrap_or_default());
            let (first, second) = rest.split_at_mut(name.len() + 1);
            if copy_plain(first, name.as_bytes()) && copy_plain(second, value.as_bytes()) {
                return;
            }
            self.at = before;
        }
        match ecc(index, name, value) {
            Ok(data) => self.bytes(tag, &data, max),
            Err(problem) => self.problem(tag, problem),
        }
    }

    /// Fields as they were received.
    #[inline]
    pub fn unknown(&mut self, fields: &UnknownFields) {
        for field in fields {
            if !self.version.wide() && field.tag > 255 {
                return self.problem(field.tag, Problem::OutOfRange);
            }
            self.bytes(field.tag, &field.data, u16::MAX);
        }
    }
}

/// Copies text and its terminator; `false` where a byte is null or above 0x7F.
///
/// The strings of the protocol are short: they go in words that may overlap, which takes fewer
/// steps than a loop over bytes or a call to copy.
#[inline(always)]
fn copy_plain(to: &mut [u8], text: &[u8]) -> bool {
    let Some((end, to)) = to.split_last_mut() else { return false };
    *end = 0;
    if to.len() != text.len() {
        return false;
    }
    let length = text.len();
    match length {
        0 => true,
        1..=3 => {
            let (first, middle, last) = (text[0], text[length / 2], text[length - 1]);
            to[0] = first;
            to[length / 2] = middle;
            to[length - 1] = last;
            plain_byte(first) & plain_byte(middle) & plain_byte(last)
        }
        4..=7 => {
            let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>())
            else {
                return false;
            };
            to[length - 4..].copy_from_slice(last);
            to[..4].copy_from_slice(first);
            let both = u64::from(u32::from_ne_bytes(*first)) << 32;
            plain_word(both | u64::from(u32::from_ne_bytes(*last)))
        }
        8..=SHORT => copy_word(to, text, 0) & copy_word(to, text, length - 8),
        _ => copy_long(to, text),
    }
}

/// As [`copy_plain`], for more than 16 bytes; apart, so that the short case needs few registers.
#[inline(never)]
fn copy_long(to: &mut [u8], text: &[u8]) -> bool {
    to.copy_from_slice(text);
    text.iter().fold(true, |plain, byte| plain & plain_byte(*byte))
}

/// Eight bytes from the one place to the other.
#[inline(always)]
fn copy_word(to: &mut [u8], text: &[u8], at: usize) -> bool {
    let (Some(to), Some(word)) = (to[at..].first_chunk_mut(), text[at..].first_chunk()) else {
        return false;
    };
    *to = *word;
    plain_word(u64::from_ne_bytes(*word))
}

/// Whether a byte is between 0x01 and 0x7F.
#[inline(always)]
fn plain_byte(byte: u8) -> bool {
    byte.wrapping_sub(1) < 0x7F
}

/// Whether each of eight bytes is between 0x01 and 0x7F.
#[inline(always)]
fn plain_word(word: u64) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const ONES: u64 = 0x0101_0101_0101_0101;
    // Subtracting one borrows into the high bit of a byte only where that byte was null, or
    // where a byte below it was: either way a null byte is found.
    (word | word.wrapping_sub(ONES)) & HIGH == 0
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
