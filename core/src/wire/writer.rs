//! Writing a message into a buffer that can be used again.

use super::codec::{NamedArray, NamedVariable, NullCheck, Scalar, UnknownField, UnknownFields};
use super::def::MessageDef;
use super::error::{EncodeError, Problem};
use super::floating::{MAX_ECC_NAME, MAX_ECC_VALUE};
use super::frame::HEADER_SIZE;
use super::version::Version;
use std::cell::Cell;

/// Writes one message, or a part of one.
///
/// It writes into room for the largest message there is, kept for each thread, and what was
/// written is then copied to the caller's buffer: nothing grows and nothing is cleared on the way.
/// The first value that does not fit is remembered and told at the end, so that the fields before
/// and after it need no check.
///
/// No function that is not inlined gets the writer itself: so `rest` stays in registers. In memory
/// each field would wait until the one before it has stored it.
pub struct Writer<'b> {
    /// What of the room is left.
    rest: &'b mut [u8],
    version: Version,
    /// Boxed to be one word: it is carried along from field to field.
    problem: Option<Box<(u16, Problem)>>,
}

thread_local! {
    /// Room for the largest message, or nothing as long as the thread has written none.
    static ROOM: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Text of at most so many characters is short.
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

/// Appends a message to `out`: its header, and the body that `body` writes.
///
/// # Errors
/// When the version does not have the message, or something did not fit; `out` is then as it was.
#[inline(always)]
pub(crate) fn write_message(
    def: &'static MessageDef,
    version: Version,
    out: &mut Vec<u8>,
    body: impl FnOnce(&mut Writer<'_>),
) -> Result<(), EncodeError> {
    if version.number() < def.since {
        let problem = Problem::NotInVersion;
        return Err(EncodeError { message: def.name, field: "", problem });
    }
    let start = out.len();
    write_part(Some(def), version, out, |w| {
        w.header(def.number);
        body(w);
    })?;
    set_length(&mut out[start..]);
    Ok(())
}

/// Appends to `out` what `part` writes: at most as much as a message may have.
///
/// # Errors
/// When something did not fit; `out` is then as it was.
#[inline(always)]
pub(crate) fn write_part(
    def: Option<&'static MessageDef>,
    version: Version,
    out: &mut Vec<u8>,
    part: impl FnOnce(&mut Writer<'_>),
) -> Result<(), EncodeError> {
    let mut room = take_room();
    let most = version.max_message_size();
    let mut w = Writer { rest: &mut room[..most], version, problem: None };
    part(&mut w);
    let (left, problem) = (w.rest.len(), w.problem);
    if problem.is_none() {
        out.extend_from_slice(&room[..most - left]);
    }
    // A thread that is ending has no place for it any more.
    let _ = ROOM.try_with(|place| place.set(room));
    match problem {
        None => Ok(()),
        Some(first) => Err(error(def, first.0, first.1)),
    }
}

/// Fills in the length of a message.
#[inline(always)]
pub(crate) fn set_length(message: &mut [u8]) {
    let length = message.len().saturating_sub(HEADER_SIZE) as u32;
    if let Some(field) = message.first_chunk_mut() {
        *field = length.to_be_bytes();
    }
}

#[inline(always)]
fn take_room() -> Vec<u8> {
    let room = ROOM.try_with(Cell::take).unwrap_or_default();
    match room.is_empty() {
        true => new_room(),
        false => room,
    }
}

#[cold]
fn new_room() -> Vec<u8> {
    vec![0; Version::NEWEST.max_message_size()]
}

/// The error of a field.
#[cold]
pub(crate) fn error(def: Option<&'static MessageDef>, tag: u16, problem: Problem) -> EncodeError {
    let Some(def) = def else {
        return EncodeError { message: "", field: "", problem };
    };
    let field = def.floating.iter().find(|f| f.tag == Some(tag)).map_or("", |f| f.name);
    EncodeError { message: def.name, field, problem }
}

impl Writer<'_> {
    /// The header, its length yet to be filled in.
    #[inline(always)]
    pub(crate) fn header(&mut self, message_type: u32) {
        self.fixed::<HEADER_SIZE>()[4..].copy_from_slice(&message_type.to_be_bytes());
    }

    /// The number of the session's version.
    #[inline(always)]
    pub fn version(&self) -> u8 {
        self.version.number()
    }

    /// Remembers the first problem.
    #[inline(always)]
    fn problem(&mut self, tag: u16, problem: Problem) {
        if self.problem.is_none() {
            self.problem = Some(boxed(tag, problem));
        }
    }

    /// The length of a list as its count field carries it.
    #[inline(always)]
    pub fn count<T: TryFrom<usize> + Default>(&mut self, length: usize) -> T {
        T::try_from(length).unwrap_or_else(|_| {
            self.problem(0, Problem::TooManyEntries);
            T::default()
        })
    }

    /// The next `N` bytes of the fixed part, zeroed.
    #[inline(always)]
    pub fn fixed<const N: usize>(&mut self) -> &mut [u8; N] {
        // The fixed parts of a message have room in every version: the generator sees to that.
        let Some((chunk, rest)) = std::mem::take(&mut self.rest).split_first_chunk_mut() else {
            unreachable!("the fixed part of a message is longer than a message can be")
        };
        self.rest = rest;
        *chunk = [0; N];
        chunk
    }

    /// Bytes as they are.
    pub(crate) fn append(&mut self, data: &[u8]) {
        let written = self.place().append(data);
        self.settle(0, written);
    }

    /// A number.
    #[inline(always)]
    pub fn scalar<T: Scalar>(&mut self, tag: u16, value: T) {
        match field(self.rest, self.version.wide(), tag, T::SIZE) {
            Some((size, data)) => {
                value.to_wire(data);
                self.settle(tag, Ok(size));
            }
            None => {
                let no_room = self.place().no_room(T::SIZE);
                self.settle(tag, Err(no_room));
            }
        }
    }

    /// A STRING of at most `max` bytes of data, terminator included.
    #[inline(always)]
    pub fn text(&mut self, tag: u16, value: &str, max: u16) {
        let written = self.place().text(tag, value, max);
        self.settle(tag, written);
    }

    /// STRING fields that follow each other.
    #[inline(always)]
    pub fn texts(&mut self, list: &TextList<'_>) {
        match self.place().texts(list) {
            Ok(size) => self.settle(0, Ok(size)),
            Err((tag, problem)) => self.settle(tag, Err(problem)),
        }
    }

    /// As [`Writer::text`]; for an `old` session the text is cut to `old_max` bytes.
    #[inline(always)]
    pub fn text_cut(&mut self, tag: u16, value: &str, max: u16, old: bool, old_max: u16) {
        let cut = old.then_some(old_max);
        let written = self.place().text_cut(tag, value, max, cut);
        self.settle(tag, written);
    }

    /// At most `max` bytes.
    #[inline(always)]
    pub fn bytes(&mut self, tag: u16, value: &[u8], max: u16) {
        let written = self.place().bytes(tag, value, max);
        self.settle(tag, written);
    }

    /// One field that holds an array; nothing where it is empty.
    #[inline(always)]
    pub fn array<T: Scalar>(&mut self, tag: u16, values: &[T], max: u16) {
        let written = self.place().array(tag, values, max);
        self.settle(tag, written);
    }

    /// A NAMEDVAR.
    #[inline(always)]
    pub fn named_variable(&mut self, tag: u16, value: &NamedVariable, max: u16) {
        let written = self.place().ecc(tag, None, &value.name, &value.value, max);
        self.settle(tag, written);
    }

    /// A NAMEDARRAY.
    #[inline(always)]
    pub fn named_array(&mut self, tag: u16, value: &NamedArray, max: u16) {
        let written = self.place().ecc(tag, Some(value.index), &value.name, &value.value, max);
        self.settle(tag, written);
    }

    /// Fields as they were received.
    #[inline(always)]
    pub fn unknown(&mut self, fields: &UnknownFields) {
        for field in fields {
            let written = self.place().unknown(field);
            self.settle(field.tag, written);
        }
    }

    /// Where the next field goes.
    #[inline(always)]
    fn place(&mut self) -> Place<'_> {
        Place { rest: self.rest, version: self.version }
    }

    /// Goes on after a field of that size, or remembers why it could not be written.
    #[inline(always)]
    fn settle(&mut self, tag: u16, written: Result<usize, Problem>) {
        match written {
            Ok(size) => self.rest = std::mem::take(&mut self.rest).split_at_mut(size).1,
            Err(problem) => self.problem(tag, problem),
        }
    }
}

#[cold]
fn boxed(tag: u16, problem: Problem) -> Box<(u16, Problem)> {
    Box::new((tag, problem))
}

/// The header of a field at the begin of `rest`: the size of header and data, and the room for the
/// data. `None` where the room does not suffice.
#[inline(always)]
fn field(rest: &mut [u8], wide: bool, tag: u16, length: usize) -> Option<(usize, &mut [u8])> {
    if wide {
        let (header, data) = rest.get_mut(..4 + length)?.split_first_chunk_mut()?;
        // One number for both: one store instead of two.
        *header = (u32::from(tag) << 16 | u32::from(length as u16)).to_be_bytes();
        Some((4 + length, data))
    } else {
        let (header, data) = rest.get_mut(..2 + length)?.split_first_chunk_mut()?;
        *header = [tag as u8, length as u8];
        Some((2 + length, data))
    }
}

/// Tag, maximum and value of STRING fields that follow each other.
pub type TextList<'t> = [(u16, u16, &'t Option<String>)];

/// Writes STRING fields whose characters are ASCII, which nearly all are, and gives the size of
/// them all; `None`, and nothing that counts, where a text is another or does not fit.
///
/// One loop for all: in line they make so much code of a message that reading the code takes
/// longer than running it. And one look at the end at what was found in the characters.
#[inline(never)]
fn plain_texts<const WIDE: bool>(room: &mut [u8], list: &TextList<'_>) -> Option<usize> {
    let all = room.len();
    let (mut rest, mut odd) = (room, 0);
    for &(tag, max, value) in list {
        let Some(value) = value else { continue };
        let (size, bits) = plain_text(rest, WIDE, tag, max, value)?;
        odd |= bits;
        rest = rest.split_at_mut(size).1;
    }
    (odd & HIGH_BITS == 0).then_some(all - rest.len())
}

/// Writes one STRING field as it stands: its size, and what [`copy`] says of its characters. `None`
/// where it does not fit.
#[inline(always)]
fn plain_text(
    rest: &mut [u8],
    wide: bool,
    tag: u16,
    max: u16,
    value: &str,
) -> Option<(usize, u64)> {
    let length = value.len();
    if length >= usize::from(max) || (!wide && length > 254) {
        return None;
    }
    let (size, data) = field(rest, wide, tag, length + 1)?;
    data[length] = 0;
    Some((size, copy(&mut data[..length], value.as_bytes())))
}

/// Where a field goes. The functions give the size of what they wrote.
struct Place<'r> {
    rest: &'r mut [u8],
    version: Version,
}

impl Place<'_> {
    /// The message would be longer than the version allows.
    #[cold]
    #[inline(never)]
    fn no_room(self, needed: usize) -> Problem {
        let max = self.version.max_message_size();
        Problem::MessageTooLong { max, found: max - self.rest.len() + needed }
    }

    #[inline(never)]
    fn append(self, data: &[u8]) -> Result<usize, Problem> {
        match self.rest.get_mut(..data.len()) {
            Some(room) => {
                room.copy_from_slice(data);
                Ok(data.len())
            }
            None => Err(self.no_room(data.len())),
        }
    }

    #[inline(always)]
    fn texts(self, list: &TextList<'_>) -> Result<usize, (u16, Problem)> {
        let written = match self.version.wide() {
            true => plain_texts::<true>(self.rest, list),
            false => plain_texts::<false>(self.rest, list),
        };
        match written {
            Some(size) => Ok(size),
            None => self.odd_texts(list),
        }
    }

    #[cold]
    #[inline(never)]
    fn odd_texts(self, list: &TextList<'_>) -> Result<usize, (u16, Problem)> {
        let (version, room) = (self.version, self.rest.len());
        let mut rest = self.rest;
        for &(tag, max, value) in list {
            let Some(value) = value else { continue };
            let written = Place { rest, version }.text(tag, value, max);
            let size = written.map_err(|problem| (tag, problem))?;
            rest = rest.split_at_mut(size).1;
        }
        Ok(room - rest.len())
    }

    /// Text of any kind.
    #[inline(never)]
    fn text(self, tag: u16, value: &str, max: u16) -> Result<usize, Problem> {
        match plain_text(self.rest, self.version.wide(), tag, max, value) {
            Some((size, odd)) if odd & HIGH_BITS == 0 => Ok(size),
            _ => self.bytes(tag, &terminated(value)?, max),
        }
    }

    #[inline(never)]
    fn text_cut(self, tag: u16, value: &str, max: u16, cut: Option<u16>) -> Result<usize, Problem> {
        let mut data = terminated(value)?;
        if let Some(cut) = cut.map(usize::from) {
            if data.len() <= usize::from(max) && data.len() > cut {
                data.truncate(cut - 1);
                data.push(0);
            }
        }
        self.bytes(tag, &data, max)
    }

    #[inline(never)]
    fn bytes(self, tag: u16, value: &[u8], max: u16) -> Result<usize, Problem> {
        let max = self.max_data(max);
        if value.len() > max {
            return Err(Problem::TooLong { max, found: value.len() });
        }
        match field(self.rest, self.version.wide(), tag, value.len()) {
            Some((size, data)) => {
                data.copy_from_slice(value);
                Ok(size)
            }
            None => Err(self.no_room(value.len())),
        }
    }

    #[inline(never)]
    fn array<T: Scalar>(self, tag: u16, values: &[T], max: u16) -> Result<usize, Problem> {
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

    #[inline(never)]
    fn ecc(
        self,
        tag: u16,
        index: Option<u8>,
        name: &str,
        value: &str,
        max: u16,
    ) -> Result<usize, Problem> {
        match plain_ecc(self.rest, self.version.wide(), tag, index, name, value) {
            Some(size) => Ok(size),
            None => self.bytes(tag, &ecc(index, name, value)?, max),
        }
    }

    #[inline(never)]
    fn unknown(self, field: &UnknownField) -> Result<usize, Problem> {
        if !self.version.wide() && field.tag > 255 {
            return Err(Problem::OutOfRange);
        }
        self.bytes(field.tag, &field.data, u16::MAX)
    }
}

/// As [`plain_texts`], for an ECC variable.
#[inline(always)]
fn plain_ecc(
    rest: &mut [u8],
    wide: bool,
    tag: u16,
    index: Option<u8>,
    name: &str,
    value: &str,
) -> Option<usize> {
    if name.len() >= MAX_ECC_NAME || value.len() >= MAX_ECC_VALUE {
        return None;
    }
    let prefix = usize::from(index.is_some());
    let length = prefix + name.len() + value.len() + 2;
    let (size, data) = field(rest, wide, tag, length)?;
    let (first, rest) = data.split_at_mut(prefix);
    if let (Some(index), [place]) = (index, first) {
        *place = index;
    }
    let (first, second) = rest.split_at_mut(name.len() + 1);
    first[name.len()] = 0;
    second[value.len()] = 0;
    let odd = copy(&mut first[..name.len()], name.as_bytes())
        | copy(&mut second[..value.len()], value.as_bytes());
    (odd & HIGH_BITS == 0).then_some(size)
}

/// Copies text. Gives bits that say whether all is plain: [`HIGH_BITS`] are clear if each byte is
/// between 0x01 and 0x7F.
///
/// It goes in words that may overlap: that takes fewer steps than a loop over bytes or a call to
/// copy.
#[inline(always)]
fn copy(to: &mut [u8], text: &[u8]) -> u64 {
    let length = text.len();
    if length > SHORT {
        return copy_long(to, text);
    }
    if let (Some(&first), Some(&last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        to[..8].copy_from_slice(&first);
        to[length - 8..].copy_from_slice(&last);
        odd_bits(u64::from_ne_bytes(first)) | odd_bits(u64::from_ne_bytes(last))
    } else if let (Some(&first), Some(&last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        to[..4].copy_from_slice(&first);
        to[length - 4..].copy_from_slice(&last);
        let both = u64::from(u32::from_ne_bytes(first)) << 32;
        odd_bits(both | u64::from(u32::from_ne_bytes(last)))
    } else if let (Some(&first), Some(&last)) = (text.first(), text.last()) {
        let middle = text[length / 2];
        to[0] = first;
        to[length / 2] = middle;
        to[length - 1] = last;
        odd_byte(first) | odd_byte(middle) | odd_byte(last)
    } else {
        0
    }
}

#[inline(never)]
fn copy_long(to: &mut [u8], text: &[u8]) -> u64 {
    to.copy_from_slice(text);
    let plain = text.iter().fold(true, |plain, byte| plain & (byte.wrapping_sub(1) < 0x7F));
    if plain {
        0
    } else {
        HIGH_BITS
    }
}

/// As [`odd_bits`], of one byte.
#[inline(always)]
fn odd_byte(byte: u8) -> u64 {
    u64::from(byte | byte.wrapping_sub(1))
}

const HIGH_BITS: u64 = 0x8080_8080_8080_8080;

/// Of each byte the high bit is clear where all eight are between 0x01 and 0x7F.
#[inline(always)]
fn odd_bits(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // Subtracting one borrows into the high bit of a byte only where that byte was null, or
    // where a byte below it was: either way a null byte is found.
    word | word.wrapping_sub(ONES)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Lengths on both sides of each way of copying; the odd character in every place.
    #[test]
    fn text_is_plain_only_if_every_character_is() {
        for length in 0..40 {
            let text = vec![b'a'; length];
            let mut to = vec![0; length];
            assert_eq!(copy(&mut to, &text) & HIGH_BITS, 0, "{length} characters");
            assert_eq!(to, text);
            for place in 0..length {
                for odd in [0, 0x80, 0xC3, 0xFF] {
                    let mut text = text.clone();
                    text[place] = odd;
                    let found = copy(&mut to, &text) & HIGH_BITS;
                    assert_ne!(found, 0, "{odd:#x} in place {place} of {length}");
                }
            }
        }
    }

    #[test]
    fn a_message_that_does_not_fit_is_taken_back_and_says_how_long_it_was() {
        let version = Version::new(9).unwrap();
        let mut out = vec![7];
        let body = crate::wire::RawMessage { message_type: 5, body: vec![0; 4322] };
        let error = body.encode(version, &mut out).unwrap_err();
        assert_eq!(error.problem, Problem::MessageTooLong { max: 4329, found: 4330 });
        assert_eq!(out, [7]);
    }
}
