//! The memory of C structs. All unsafe code of the conversions is here.
//!
//! Both types check every place against the size of their struct, so that a wrong offset cannot
//! reach outside; what remains to trust is what a C program hands over.

use crate::types::List;
use ctisp_core::wire::def::Type;
use std::ffi::{c_char, CStr};
use std::marker::PhantomData;
use std::mem::size_of;

/// Values that any bits are one of.
pub(crate) trait Plain: Copy {}
impl Plain for u8 {}
impl Plain for u16 {}
impl Plain for u32 {}
impl Plain for List {}
impl Plain for *const u8 {}

/// A struct of a C program, to read from.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    base: *const u8,
    size: usize,
    life: PhantomData<&'a u8>,
}

/// A list whose pointer is NULL though it counts elements, or whose size no memory has.
#[derive(Debug)]
pub(crate) struct BadList;

impl<'a> Source<'a> {
    /// # Safety
    /// `base` points to `size` readable bytes, and what those say for members that are pointers,
    /// strings or lists, is NULL or valid; all that during `'a`.
    pub(crate) unsafe fn new(base: *const u8, size: usize) -> Source<'a> {
        Source { base, size, life: PhantomData }
    }

    fn get<T: Plain>(&self, offset: usize) -> T {
        assert!(offset.checked_add(size_of::<T>()).is_some_and(|end| end <= self.size));
        // SAFETY: inside the struct, by the check above; any bits are a `T`; it need not be aligned.
        unsafe { self.base.add(offset).cast::<T>().read_unaligned() }
    }

    /// A number's bits. A bool that a C program wrote as any byte is 0 or 1.
    pub(crate) fn bits(&self, offset: usize, kind: Type) -> u32 {
        match kind {
            Type::Bool => u32::from(self.flag(offset)),
            _ => match kind.size() {
                Some(1) => self.get::<u8>(offset).into(),
                Some(2) => self.get::<u16>(offset).into(),
                _ => self.get::<u32>(offset),
            },
        }
    }

    pub(crate) fn flag(&self, offset: usize) -> bool {
        self.get::<u8>(offset) != 0
    }

    /// A string with its terminator; `None` for NULL.
    pub(crate) fn text(&self, offset: usize) -> Option<&'a [u8]> {
        let first: *const u8 = self.get(offset);
        if first.is_null() {
            return None;
        }
        // SAFETY: not NULL, so a valid string by the promise of `new`.
        Some(unsafe { CStr::from_ptr(first.cast::<c_char>()) }.to_bytes_with_nul())
    }

    /// A `ctisp_bytes`; `None` where its data are NULL.
    pub(crate) fn bytes(&self, offset: usize) -> Result<Option<&'a [u8]>, BadList> {
        let List { first, count } = self.get(offset);
        if first.is_null() {
            return if count == 0 { Ok(None) } else { Err(BadList) };
        }
        isize::try_from(count).map_err(|_| BadList)?;
        // SAFETY: not NULL, so `count` readable bytes by the promise of `new`; not above isize::MAX.
        Ok(Some(unsafe { std::slice::from_raw_parts(first, count) }))
    }

    pub(crate) fn count(&self, offset: usize) -> usize {
        self.get::<List>(offset).count
    }

    /// The elements of a list, each `size` bytes.
    pub(crate) fn list(
        &self,
        offset: usize,
        size: usize,
    ) -> Result<impl ExactSizeIterator<Item = Source<'a>>, BadList> {
        let List { first, count } = self.get(offset);
        let bytes = count.checked_mul(size).filter(|bytes| isize::try_from(*bytes).is_ok());
        if bytes.is_none() || (first.is_null() && count > 0) {
            return Err(BadList);
        }
        Ok((0..count).map(move |i| {
            // SAFETY: not NULL, so `count` elements by the promise of `new`, and i is below `count`.
            unsafe { Source::new(first.add(i * size), size) }
        }))
    }
}

/// Memory for the structs of one message, filled from its start and never moved while in use.
pub(crate) struct Target<'a> {
    base: *mut u8,
    size: usize,
    used: usize,
    life: PhantomData<&'a mut [u64]>,
}

/// Alignment of everything in a [`Target`]: that of its words, which no C struct here exceeds.
const ALIGN: usize = size_of::<u64>();

/// Bytes that `size` bytes take up in a [`Target`].
pub(crate) fn rounded(size: usize) -> usize {
    size.next_multiple_of(ALIGN)
}

impl<'a> Target<'a> {
    pub(crate) fn new(words: &'a mut [u64]) -> Target<'a> {
        let size = std::mem::size_of_val(words);
        Target { base: words.as_mut_ptr().cast(), size, used: 0, life: PhantomData }
    }

    /// The next `size` bytes: where they begin.
    pub(crate) fn take(&mut self, size: usize) -> usize {
        let at = self.used;
        self.used += rounded(size);
        assert!(self.used <= self.size);
        at
    }

    /// Where in memory that place is.
    pub(crate) fn address(&self, at: usize) -> *const u8 {
        assert!(at <= self.size);
        // SAFETY: inside the words or one past them, by the check above.
        unsafe { self.base.add(at).cast_const() }
    }

    pub(crate) fn put<T: Plain>(&mut self, at: usize, value: T) {
        assert!(at.checked_add(size_of::<T>()).is_some_and(|end| end <= self.size));
        // SAFETY: inside the words, by the check above, which are borrowed for writing; it need not
        // be aligned.
        unsafe { self.base.add(at).cast::<T>().write_unaligned(value) };
    }

    /// A number by its bits.
    pub(crate) fn put_bits(&mut self, at: usize, kind: Type, bits: u32) {
        match kind {
            Type::Bool => self.put(at, u8::from(bits != 0)),
            _ => match kind.size() {
                Some(1) => self.put(at, bits as u8),
                Some(2) => self.put(at, bits as u16),
                _ => self.put(at, bits),
            },
        }
    }

    pub(crate) fn put_all(&mut self, at: usize, bytes: &[u8]) {
        assert!(at.checked_add(bytes.len()).is_some_and(|end| end <= self.size));
        // SAFETY: inside the words, by the check above, which are borrowed for writing: `bytes`
        // cannot lie there.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.base.add(at), bytes.len()) };
    }

    pub(crate) fn list(&self, at: usize) -> List {
        assert!(at.checked_add(size_of::<List>()).is_some_and(|end| end <= self.size));
        // SAFETY: inside the words, by the check above; any bits are a list; it need not be aligned.
        unsafe { self.base.add(at).cast::<List>().read_unaligned() }
    }
}

/// The bytes that a C program names by pointer and length; `None` for NULL.
///
/// # Safety
/// `data` is NULL or points to `length` readable bytes during `'a`.
pub(crate) unsafe fn slice<'a, T: Plain>(data: *const T, length: usize) -> Option<&'a [T]> {
    let size = length.checked_mul(size_of::<T>())?;
    if data.is_null() || isize::try_from(size).is_err() {
        return None;
    }
    // SAFETY: as the caller promises.
    Some(unsafe { std::slice::from_raw_parts(data, length) })
}

/// A string of a C program, each byte a character (Latin-1); `None` for NULL.
///
/// # Safety
/// `text` is NULL or a valid string.
pub(crate) unsafe fn text(text: *const c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: as the caller promises.
    let bytes = unsafe { CStr::from_ptr(text) }.to_bytes();
    Some(bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// Sets a struct of a C program to zeros.
///
/// # Safety
/// `base` points to `size` writable bytes.
pub(crate) unsafe fn clear(base: *mut u8, size: usize) {
    // SAFETY: as the caller promises.
    unsafe { std::ptr::write_bytes(base, 0, size) };
}

/// Writes a number into a struct of a C program.
///
/// # Safety
/// `base` points to a struct that has a number of that kind at `offset`.
pub(crate) unsafe fn put_bits(base: *mut u8, offset: usize, kind: Type, bits: u32) {
    // SAFETY: as the caller promises; it need not be aligned.
    unsafe {
        match kind.size() {
            Some(1) => base.add(offset).write(bits as u8),
            Some(2) => base.add(offset).cast::<u16>().write_unaligned(bits as u16),
            _ => base.add(offset).cast::<u32>().write_unaligned(bits),
        }
    }
}
