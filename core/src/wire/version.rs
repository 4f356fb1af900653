//! The protocol version of a session.

use super::generated::constants::{
    MESSAGE_LIMITS, NEWEST_VERSION, OLDEST_VERSION, PRODUCTS, WIDE_FLOATING_SINCE,
};

/// A protocol version from 9 to 25: OPEN_REQ names it, and it decides every layout of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8);

impl Version {
    /// The oldest version, 9.
    pub const OLDEST: Version = Version(OLDEST_VERSION);
    /// The newest version, 25.
    pub const NEWEST: Version = Version(NEWEST_VERSION);

    /// The version of that number, if it is spoken here.
    pub const fn new(number: u8) -> Option<Version> {
        if number >= OLDEST_VERSION && number <= NEWEST_VERSION {
            Some(Version(number))
        } else {
            None
        }
    }

    /// The version that OPEN_REQ's VersionNumber names, if it is spoken here.
    pub fn from_wire(number: u32) -> Option<Version> {
        u8::try_from(number).ok().and_then(Version::new)
    }

    /// All versions, the oldest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Version> {
        (OLDEST_VERSION..=NEWEST_VERSION).map(Version)
    }

    /// The number, 9 to 25.
    #[inline]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Whether tag and length of a floating field take two bytes each instead of one.
    #[inline]
    pub const fn wide(self) -> bool {
        self.0 >= WIDE_FLOATING_SINCE
    }

    /// The same version, of which is known whether it is [`Version::wide`]: the compiler then
    /// leaves out what only the others need.
    #[inline(always)]
    pub(crate) fn known(self, wide: bool) -> Version {
        match wide {
            true => Version(self.0.max(WIDE_FLOATING_SINCE)),
            false => Version(self.0.min(WIDE_FLOATING_SINCE - 1)),
        }
    }

    /// The largest message, header included, in bytes.
    pub fn max_message_size(self) -> usize {
        let newest = MESSAGE_LIMITS.iter().rev().find(|(since, _)| *since <= self.0);
        newest.map_or(MESSAGE_LIMITS[0].1, |(_, bytes)| *bytes)
    }

    /// The product release that came with this version.
    pub fn product(self) -> &'static str {
        PRODUCTS.iter().find(|(n, _)| *n == self.0).map_or("", |(_, product)| product)
    }
}

impl Default for Version {
    fn default() -> Self {
        Version::NEWEST
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_floating_headers_and_the_larger_limit_came_with_20() {
        let v = |n| Version::new(n).unwrap();
        assert!(!v(19).wide() && v(20).wide());
        assert_eq!(v(9).max_message_size(), 4329);
        assert_eq!(v(19).max_message_size(), 4329);
        assert_eq!(v(20).max_message_size(), 12500);
        assert_eq!(Version::new(8), None);
        assert_eq!(Version::new(26), None);
        assert_eq!(Version::from_wire(265), None);
    }
}
