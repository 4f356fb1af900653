//! One direction of a TCP connection, put in order.

use std::collections::BTreeMap;

/// Bytes that may wait for earlier ones in a session; what is missing by then is lost.
pub const MAX_WAITING: usize = 1 << 16;
/// The same in a connection that is not known to be a session.
pub const MAX_WAITING_UNKNOWN: usize = 1 << 12;
/// Pieces that may wait, of which each takes some room besides its bytes.
const MAX_PIECES: usize = 1024;

/// What comes out, in order.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// The next bytes of the stream, and when they were there.
    Data(u64, &'a [u8]),
    /// That many bytes of the stream are not in the capture.
    Lost(u64),
}

/// One direction of a connection.
#[derive(Default)]
pub struct Stream {
    /// Sequence number of its SYN.
    start: Option<u32>,
    /// Sequence number of the next byte, once one is known; counted on beyond 32 bits.
    next: Option<u64>,
    /// What came too early, by the place of its first byte, and when it came.
    waiting: BTreeMap<u64, (u64, Vec<u8>)>,
    waiting_bytes: usize,
}

impl Stream {
    /// Whether a SYN with that number belongs to another connection than this one.
    pub fn is_other(&self, sequence: u32) -> bool {
        self.next.is_some() && self.start != Some(sequence)
    }

    /// Begins where a SYN says, unless the SYN was only sent again.
    pub fn begin(&mut self, sequence: u32) {
        if self.start != Some(sequence) {
            let next = Some(u64::from(sequence.wrapping_add(1)) | 1 << 32);
            *self = Stream { start: Some(sequence), next, ..Stream::default() };
        }
    }

    /// Takes a segment in and hands on what is in order now. At most `max_waiting` bytes wait.
    pub fn take<E>(
        &mut self,
        time: u64,
        sequence: u32,
        data: &[u8],
        max_waiting: usize,
        give: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        if data.is_empty() {
            return Ok(());
        }
        let next = *self.next.get_or_insert(u64::from(sequence) | 1 << 32);
        // Sequence numbers wrap: what counts is how far it is from the next byte.
        let distance = i64::from(sequence.wrapping_sub(next as u32) as i32);
        let place = next.saturating_add_signed(distance);
        if place <= next {
            self.give_from(time, place, data, give)?;
            return self.give_waiting(time, give);
        }
        let known = self.waiting.get(&place).map_or(0, |(_, data)| data.len());
        if data.len() > known {
            self.waiting.insert(place, (time, data.to_vec()));
            self.waiting_bytes += data.len() - known;
        }
        while self.waiting_bytes > max_waiting || self.waiting.len() > MAX_PIECES {
            self.skip_gap(give)?;
        }
        Ok(())
    }

    /// Hands on all that waits: no more will come.
    pub fn finish<E>(
        &mut self,
        give: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        while !self.waiting.is_empty() {
            self.skip_gap(give)?;
        }
        Ok(())
    }

    /// Hands on what of these bytes was not handed on before: the rest was sent again.
    fn give_from<E>(
        &mut self,
        time: u64,
        place: u64,
        data: &[u8],
        give: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let next = self.next.unwrap_or(place);
        let known = usize::try_from(next.saturating_sub(place)).unwrap_or(usize::MAX);
        match data.get(known..) {
            Some(new) if !new.is_empty() => {
                self.next = Some(next + new.len() as u64);
                give(Piece::Data(time, new))
            }
            _ => Ok(()),
        }
    }

    /// Hands on what follows; it was not there before `time`.
    fn give_waiting<E>(
        &mut self,
        time: u64,
        give: &mut impl FnMut(Piece<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        while let Some(first) = self.waiting.first_entry() {
            if self.next.is_some_and(|next| *first.key() > next) {
                break;
            }
            let (place, (came, data)) = first.remove_entry();
            self.waiting_bytes -= data.len();
            self.give_from(came.max(time), place, &data, give)?;
        }
        Ok(())
    }

    /// Gives up on the bytes before the first that waits.
    fn skip_gap<E>(&mut self, give: &mut impl FnMut(Piece<'_>) -> Result<(), E>) -> Result<(), E> {
        if let (Some((place, _)), Some(next)) = (self.waiting.first_key_value(), self.next) {
            let place = *place;
            self.next = Some(place);
            give(Piece::Lost(place - next))?;
        }
        self.give_waiting(0, give)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes out of segments, as text; `?` stands for lost bytes.
    fn ordered(segments: &[(u32, &str)]) -> String {
        let mut stream = Stream::default();
        let mut out = String::new();
        let mut give = |piece: Piece<'_>| -> Result<(), ()> {
            match piece {
                Piece::Data(_, data) => out.push_str(std::str::from_utf8(data).unwrap()),
                Piece::Lost(bytes) => out.push_str(&"?".repeat(bytes as usize)),
            }
            Ok(())
        };
        for (sequence, data) in segments {
            stream.take(0, *sequence, data.as_bytes(), MAX_WAITING, &mut give).unwrap();
        }
        stream.finish(&mut give).unwrap();
        out
    }

    #[test]
    fn segments_out_of_order_come_out_in_order() {
        assert_eq!(ordered(&[(0, "ab"), (4, "ef"), (2, "cd"), (6, "gh")]), "abcdefgh");
    }

    #[test]
    fn what_is_sent_again_or_overlaps_comes_out_once() {
        assert_eq!(ordered(&[(0, "abcd"), (0, "abcd"), (2, "cdef"), (5, "fg")]), "abcdefg");
        assert_eq!(ordered(&[(0, "a"), (3, "d"), (3, "de"), (1, "bcdef"), (6, "g")]), "abcdefg");
    }

    #[test]
    fn what_never_came_is_told_as_lost() {
        assert_eq!(ordered(&[(0, "ab"), (4, "ef")]), "ab??ef");
    }

    #[test]
    fn sequence_numbers_wrap_around() {
        let end = u32::MAX - 1;
        assert_eq!(ordered(&[(end, "ab"), (2, "ef"), (0, "cd")]), "abcdef");
    }

    #[test]
    fn what_waits_is_bounded() {
        let mut stream = Stream::default();
        let mut lost = 0;
        let mut give = |piece: Piece<'_>| -> Result<(), ()> {
            lost += u32::from(matches!(piece, Piece::Lost(_)));
            Ok(())
        };
        stream.take(0, 0, b"a", MAX_WAITING, &mut give).unwrap();
        for n in 0..1000 {
            stream.take(0, 10 + n * 2000, &[0; 1000], MAX_WAITING, &mut give).unwrap();
            assert!(stream.waiting_bytes <= MAX_WAITING);
        }
        assert!(lost > 0);
    }
}
