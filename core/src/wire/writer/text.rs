//! The characters of text, from Unicode to the bytes of the wire.

use crate::wire::error::Problem;
use crate::wire::floating::{MAX_ECC_NAME, MAX_ECC_VALUE};

/// Text of at most so many characters is short.
const SHORT: usize = 16;

/// Copies text. Gives bits that say whether all is plain: [`HIGH_BITS`] are clear if each byte is
/// between 0x01 and 0x7F.
///
/// It goes in words that may overlap: that takes fewer steps than a loop over bytes or a call to
/// copy.
#[inline(always)]
pub(super) fn copy(to: &mut [u8], text: &[u8]) -> u64 {
    let length = text.len();
    if let (Some(&first), Some(&last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        if length > SHORT {
            return copy_long(to, text);
        }
        to[..8].copy_from_slice(&first);
        to[length - 8..].copy_from_slice(&last);
        odd_bits(u64::from_ne_bytes(first)) | odd_bits(u64::from_ne_bytes(last))
    } else if let (Some(&first), Some(&last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        to[..4].copy_from_slice(&first);
        to[length - 4..].copy_from_slice(&last);
        let both = u64::from(u32::from_ne_bytes(first)) << 32;
        odd_bits(both | u64::from(u32::from_ne_bytes(last)))
    } else if let (Some(&first), Some(&last)) = (text.first_chunk::<2>(), text.last_chunk::<2>()) {
        to[..2].copy_from_slice(&first);
        to[length - 2..].copy_from_slice(&last);
        let both = u32::from(u16::from_ne_bytes(first)) << 16;
        let word = both | u32::from(u16::from_ne_bytes(last));
        u64::from(word | word.wrapping_sub(ONES as u32))
    } else if let Some(&only) = text.first() {
        to[0] = only;
        u64::from(only | only.wrapping_sub(1))
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

pub(super) const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
const ONES: u64 = 0x0101_0101_0101_0101;

/// Of each byte the high bit is clear where all eight are between 0x01 and 0x7F.
#[inline(always)]
fn odd_bits(word: u64) -> u64 {
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
}
