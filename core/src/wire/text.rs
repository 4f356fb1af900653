//! Text as it stands on the wire.

use memchr::memchr;
use std::borrow::Cow;
use std::fmt;

/// A STRING field in the buffer it was read from.
///
/// The protocol's strings are ASCII by the guide. Bytes above 127 do occur; they are kept, and read
/// as the characters U+0080 to U+00FF, so that nothing is lost on the way to a Rust `str` and back.
/// The text ends at its first null byte, or at the end of the field where none is there.
#[derive(Clone, Copy)]
pub struct Text<'a>(&'a [u8]);

impl<'a> Text<'a> {
    /// The text in the data of a floating field.
    #[inline]
    pub const fn new(data: &'a [u8]) -> Text<'a> {
        Text(data)
    }

    /// The bytes of the text, without terminator.
    #[inline]
    pub fn as_bytes(self) -> &'a [u8] {
        &self.0[..memchr(0, self.0).unwrap_or(self.0.len())]
    }

    /// The data of the field, terminator and all.
    #[inline]
    pub const fn raw(self) -> &'a [u8] {
        self.0
    }

    /// Borrowed where it is ASCII.
    pub fn to_str(self) -> Cow<'a, str> {
        let bytes = self.as_bytes();
        match std::str::from_utf8(bytes) {
            Ok(text) if bytes.is_ascii() => Cow::Borrowed(text),
            _ => Cow::Owned(bytes.iter().map(|b| char::from(*b)).collect()),
        }
    }

    /// Whether the text has no characters.
    pub fn is_empty(self) -> bool {
        matches!(self.0, [] | [0, ..])
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_str())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_str(), f)
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Text<'_> {}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.to_str() == other
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.to_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_ends_at_its_first_null_or_at_the_end_of_the_field() {
        assert_eq!(Text::new(b"desk\0").as_bytes(), b"desk");
        assert_eq!(Text::new(b"desk").as_bytes(), b"desk");
        assert_eq!(Text::new(b"de\0sk\0").as_bytes(), b"de");
        assert_eq!(Text::new(b"\0").as_bytes(), b"");
        assert_eq!(Text::new(b"").as_bytes(), b"");
        assert!(Text::new(b"\0x").is_empty() && Text::new(b"").is_empty());
    }

    #[test]
    fn bytes_above_127_are_kept() {
        assert_eq!(Text::new(b"caf\xe9\0").to_string(), "caf\u{e9}");
        assert_eq!(Text::new(b"caf\xe9\0"), "caf\u{e9}");
        assert!(matches!(Text::new(b"cafe\0").to_str(), Cow::Borrowed("cafe")));
    }
}
