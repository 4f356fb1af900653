//! Messages out of a byte stream.

use super::def::MessageDef;
use super::error::{EncodeError, FrameError};
use super::version::Version;
use super::writer::{write_message, Writer};
use std::ops::Range;

/// Bytes of the message header: MessageLength and MessageType.
pub const HEADER_SIZE: usize = 8;

/// Bytes of memory that a framer keeps for what comes next: most messages of clients are shorter.
const KEPT: usize = 512;

/// One message of a byte stream, not yet read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// MessageType.
    pub message_type: u32,
    /// Everything after the header.
    pub body: &'a [u8],
}

impl Frame<'_> {
    /// The table of the message, if there is one.
    pub fn def(&self) -> Option<&'static MessageDef> {
        MessageDef::of(self.message_type)
    }
}

/// A message by type and body, for types without a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawMessage {
    /// MessageType.
    pub message_type: u32,
    /// Everything after the header.
    pub body: Vec<u8>,
}

impl RawMessage {
    /// Appends the message, header included, to `out`.
    ///
    /// # Errors
    /// When it is longer than the version allows; `out` is then as it was.
    pub fn encode(&self, version: Version, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write_message(None, version, out, &|w: &mut Writer<'_>| {
            w.header(self.message_type);
            w.append(&self.body);
        })
    }
}

fn header(bytes: &[u8]) -> Option<(u32, u32)> {
    let header: &[u8; HEADER_SIZE] = bytes.first_chunk()?;
    let [l3, l2, l1, l0, t3, t2, t1, t0] = *header;
    Some((u32::from_be_bytes([l3, l2, l1, l0]), u32::from_be_bytes([t3, t2, t1, t0])))
}

/// The one message that `bytes` are, header included.
///
/// # Errors
/// When `bytes` are shorter or longer than their header says.
pub fn split_message(bytes: &[u8]) -> Result<Frame<'_>, FrameError> {
    let found = bytes.len();
    let (length, message_type) =
        header(bytes).ok_or(FrameError::WrongLength { needed: HEADER_SIZE, found })?;
    let needed = usize::try_from(length).unwrap_or(usize::MAX).saturating_add(HEADER_SIZE);
    if needed != found {
        return Err(FrameError::WrongLength { needed, found });
    }
    Ok(Frame { message_type, body: &bytes[HEADER_SIZE..] })
}

/// Cuts a byte stream, fed in pieces of any size, into messages.
///
/// It never holds more than one read of input and one message: a length above the limit of the
/// version is an error at once, before its bytes are waited for.
///
/// ```
/// use ctisp::wire::{Framer, Version};
///
/// let mut framer = Framer::new(Version::NEWEST);
/// framer.feed(&[0, 0, 0, 4, 0, 0, 0]);
/// assert!(framer.next_frame()?.is_none());
/// framer.feed(&[5, 0, 0, 0, 1]);
/// let frame = framer.next_frame()?.unwrap();
/// assert_eq!((frame.message_type, frame.body), (5, &[0, 0, 0, 1][..]));
/// # Ok::<(), ctisp::wire::FrameError>(())
/// ```
#[derive(Debug)]
pub struct Framer {
    buffer: Vec<u8>,
    read: usize,
    max: usize,
}

impl Framer {
    /// A framer with the size limit of that version.
    pub fn new(version: Version) -> Framer {
        Framer { buffer: Vec::new(), read: 0, max: version.max_message_size() }
    }

    /// Sets the size limit to that of another version: known once OPEN_REQ was read.
    pub fn set_version(&mut self, version: Version) {
        self.max = version.max_message_size();
    }

    /// Takes in what came from the stream.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.read > 0 {
            self.buffer.drain(..self.read);
            self.read = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole message, if there is one.
    ///
    /// # Errors
    /// When a header's length is above the limit: the stream is lost for good, and every later
    /// call says so again.
    pub fn next_frame(&mut self) -> Result<Option<Frame<'_>>, FrameError> {
        let frame = first_frame(&self.buffer[self.read..], self.max)?;
        self.read += frame.map_or(0, |f| f.body.len() + HEADER_SIZE);
        Ok(frame)
    }

    /// As [`Framer::next_frame`], with the place of the body in place of the body: for a caller that
    /// changes its own state before it hands the bytes on. The place is good for
    /// [`Framer::bytes`] until the next [`Framer::feed`].
    pub(crate) fn next_place(&mut self) -> Result<Option<(u32, Range<usize>)>, FrameError> {
        let frame = first_frame(&self.buffer[self.read..], self.max)?;
        Ok(frame.map(|f| (f.message_type, f.body.len())).map(|(message_type, size)| {
            self.read += size + HEADER_SIZE;
            (message_type, self.read - size..self.read)
        }))
    }

    /// The bytes at a place that [`Framer::next_place`] gave.
    pub(crate) fn bytes(&self, place: &Range<usize>) -> &[u8] {
        self.buffer.get(place.clone()).unwrap_or_default()
    }

    /// Bytes that no message has been made of yet.
    pub(crate) fn unread(&self) -> &[u8] {
        self.buffer.get(self.read..).unwrap_or_default()
    }

    /// Gives memory back that a large read has left; places are no longer good.
    pub(crate) fn give_back(&mut self) {
        self.buffer.drain(..self.read);
        self.read = 0;
        if self.buffer.capacity() > KEPT.max(2 * self.buffer.len()) {
            self.buffer.shrink_to(KEPT.min(self.buffer.len()));
        }
    }

    /// Bytes taken in that no message has been made of yet.
    pub fn pending(&self) -> usize {
        self.buffer.len() - self.read
    }
}

/// The message at the start of `bytes`, if it is there whole.
fn first_frame(bytes: &[u8], max: usize) -> Result<Option<Frame<'_>>, FrameError> {
    let Some((length, message_type)) = header(bytes) else { return Ok(None) };
    let max = max - HEADER_SIZE;
    let size = usize::try_from(length).unwrap_or(usize::MAX);
    if size > max {
        return Err(FrameError::TooLong { message_type, length, max });
    }
    Ok(bytes[HEADER_SIZE..].get(..size).map(|body| Frame { message_type, body }))
}
