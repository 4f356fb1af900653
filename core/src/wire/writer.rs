//! Writing a message into a buffer that can be used again.

mod place;
mod text;

pub use place::{Ecc, TextField};
pub(crate) use text::ecc;

use super::codec::{Body, NullCheck, Scalar, UnknownFields};
use super::def::MessageDef;
use super::error::{EncodeError, Problem};
use super::frame::HEADER_SIZE;
use super::version::Version;
use place::{field, Place};

/// Writes one message, or a part of one.
///
/// It writes into a piece of the caller's buffer, of a size that most messages fit in; one that does
/// not is begun again in a larger piece. So nothing grows while fields are written, and nothing is
/// copied afterwards, which would have to wait until all the small writes are done. The first value
/// that does not fit is remembered and told at the end, so that the fields before and after it need
/// no check.
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

/// A size of room that most messages fit in.
const FIRST_ROOM: usize = 512;

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

/// A message, or a part of one.
///
/// A trait and not just closures, as those cannot be told to be inlined always.
pub(crate) trait Part {
    /// Writes it.
    fn write(&self, w: &mut Writer<'_>);
}

impl<F: Fn(&mut Writer<'_>)> Part for F {
    fn write(&self, w: &mut Writer<'_>) {
        self(w);
    }
}

/// A message with a table.
pub(crate) struct Message<'m, M>(pub &'m M);

impl<M: Body> Part for Message<'_, M> {
    #[inline(always)]
    fn write(&self, w: &mut Writer<'_>) {
        w.header(M::DEF.number);
        self.0.encode_body(w);
    }
}

/// Appends to `out` a message that writes its own header, but for the length.
///
/// # Errors
/// When the version does not have the message, or something did not fit; `out` is then as it was.
#[inline(always)]
pub(crate) fn write_message(
    def: Option<&'static MessageDef>,
    version: Version,
    out: &mut Vec<u8>,
    message: &impl Part,
) -> Result<(), EncodeError> {
    if let Some(def) = def.filter(|def| version.number() < def.since) {
        let problem = Problem::NotInVersion;
        return Err(EncodeError { message: def.name, field: "", problem });
    }
    let start = out.len();
    write_part(def, version, out, message)?;
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
    part: &impl Part,
) -> Result<(), EncodeError> {
    let (start, most) = (out.len(), version.max_message_size());
    let mut room = FIRST_ROOM;
    loop {
        out.resize(start + room, 0);
        let (_, rest) = out.split_at_mut(start);
        let written = match version.wide() {
            true => fill::<true>(version, rest, part),
            false => fill::<false>(version, rest, part),
        };
        out.truncate(start + written.as_ref().map_or(0, |size| *size));
        match written {
            Ok(_) => return Ok(()),
            Err(first) if room < most && matches!(first.1, Problem::MessageTooLong { .. }) => {
                room = most.min(4 * room);
            }
            Err(first) => return Err(error(def, first.0, first.1)),
        }
    }
}

/// Fills the begin of the room, and gives the size of what was written, or the first problem.
///
/// A function of its own that everything it calls with the writer is inlined in; and one for each
/// width of the headers of fields, so that it is no question for each field.
#[inline(never)]
fn fill<const WIDE: bool>(
    version: Version,
    room: &mut [u8],
    part: &impl Part,
) -> Result<usize, Box<(u16, Problem)>> {
    let all = room.len();
    let mut w = Writer { rest: room, version: version.known(WIDE), problem: None };
    part.write(&mut w);
    let left = w.rest.len();
    w.problem.map_or(Ok(all - left), Err)
}

/// Fills in the length of a message.
#[inline(always)]
pub(crate) fn set_length(message: &mut [u8]) {
    let length = message.len().saturating_sub(HEADER_SIZE) as u32;
    if let Some(field) = message.first_chunk_mut() {
        *field = length.to_be_bytes();
    }
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
        self.fixed::<HEADER_SIZE>(|s| s[4..].copy_from_slice(&message_type.to_be_bytes()));
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

    /// The next `N` bytes of the fixed part, which `fill` is given zeroed.
    #[inline(always)]
    pub fn fixed<const N: usize>(&mut self, fill: impl FnOnce(&mut [u8; N])) {
        match std::mem::take(&mut self.rest).split_first_chunk_mut() {
            Some((chunk, rest)) => {
                *chunk = [0; N];
                fill(chunk);
                self.rest = rest;
            }
            None => {
                // Nothing is written any more: what comes later belongs behind this.
                let no_room = self.place().no_room(N);
                self.settle(0, Err(no_room));
            }
        }
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

    /// STRING fields that follow each other, where they have a value.
    #[inline(always)]
    pub fn texts<const N: usize>(
        &mut self,
        fields: &[TextField; N],
        values: &[&Option<String>; N],
    ) {
        match self.place().texts(fields, values) {
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

    /// ECC variables, each in a field of its own.
    #[inline(always)]
    pub fn ecc<E: Ecc>(&mut self, tag: u16, list: &[E], max: u16) {
        if !list.is_empty() {
            let written = self.place().ecc(tag, list, max);
            self.settle(tag, written);
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_does_not_fit_is_taken_back_and_says_how_long_it_was() {
        let version = Version::new(9).unwrap();
        let mut out = vec![7];
        let body = crate::wire::RawMessage { message_type: 5, body: vec![0; 4322] };
        let error = body.encode(version, &mut out).unwrap_err();
        assert_eq!(error.problem, Problem::MessageTooLong { max: 4329, found: 4330 });
        assert_eq!(out, [7]);
    }

    #[test]
    fn a_message_of_any_size_is_written_the_same() {
        for size in [0, 503, 504, 505, 2039, 2040, 2041, 12492] {
            let mut out = vec![7];
            let body: Vec<u8> = (0..size).map(|i| i as u8).collect();
            let message = crate::wire::RawMessage { message_type: 5, body: body.clone() };
            message.encode(Version::NEWEST, &mut out).unwrap();
            assert_eq!(out[..9], [&[7], &(size as u32).to_be_bytes()[..], &[0, 0, 0, 5]].concat());
            assert_eq!(out[9..], body);
        }
    }
}
