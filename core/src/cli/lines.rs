//! Lines of text, of a bounded length.

use std::io::{self, BufRead, Read};

/// Longest line that is read: many times what the largest message needs, in hex or as JSON.
pub const MAX_LINE: usize = 1 << 20;

/// What came in.
pub enum Line {
    /// A line is in the buffer, without its end.
    Whole,
    /// The line was longer than [`MAX_LINE`] and was skipped.
    TooLong,
    /// There are no more lines.
    End,
}

/// Reads the next line that is not blank into `line`.
pub fn next(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    loop {
        line.clear();
        let read = input.by_ref().take(MAX_LINE as u64 + 1).read_until(b'\n', line)?;
        if read == 0 {
            return Ok(Line::End);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if read > MAX_LINE {
            skip_line(input)?;
            return Ok(Line::TooLong);
        }
        if !line.trim_ascii().is_empty() {
            return Ok(Line::Whole);
        }
    }
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (used, end) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(place) => (place + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(used);
        if end {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_are_skipped_and_the_last_line_needs_no_end() {
        let mut input = &b"\n one\r\n  \ntwo"[..];
        let mut line = Vec::new();
        assert!(matches!(next(&mut input, &mut line), Ok(Line::Whole)));
        assert_eq!(line.trim_ascii(), b"one");
        assert!(matches!(next(&mut input, &mut line), Ok(Line::Whole)));
        assert_eq!(line, b"two");
        assert!(matches!(next(&mut input, &mut line), Ok(Line::End)));
    }

    #[test]
    fn a_line_that_never_ends_is_skipped_and_the_next_one_read() {
        let mut text = vec![b'0'; MAX_LINE * 2];
        text.extend(b"\nnext\n");
        let (mut input, mut line) = (&text[..], Vec::new());
        assert!(matches!(next(&mut input, &mut line), Ok(Line::TooLong)));
        assert!(line.len() <= MAX_LINE + 1);
        assert!(matches!(next(&mut input, &mut line), Ok(Line::Whole)));
        assert_eq!(line, b"next");
    }
}
