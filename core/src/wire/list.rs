//! Lists in the floating part, read in place: nothing is allocated, the fields are walked again.

use super::codec::{Scalar, UnknownField, UnknownFields};
use super::def::MessageDef;
use super::floating::{named_array, named_variable, Fields};
use super::text::Text;
use super::version::Version;
use std::fmt;
use std::marker::PhantomData;

/// An ECC variable in the buffer it was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NamedVariable<'a> {
    /// Its name.
    pub name: Text<'a>,
    /// Its value.
    pub value: Text<'a>,
}

/// One element of an ECC array in the buffer it was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NamedArray<'a> {
    /// Which element, from 0.
    pub index: u8,
    /// The array's name.
    pub name: Text<'a>,
    /// The element's value.
    pub value: Text<'a>,
}

impl Default for Text<'_> {
    fn default() -> Self {
        Text::new(&[])
    }
}

/// An entry of a list: some fields that repeat together.
pub trait ListEntry<'a>: Default {
    /// The place of a tag in the entry, and whether it may repeat inside one entry. An array that
    /// is `empty` has none: it says nothing, and a writer leaves it out.
    fn place(tag: u16, version: u8, empty: bool) -> Option<(u8, bool)>;

    /// Takes the field in; its data have been checked.
    fn set(&mut self, version: Version, at: &'a [u8], tag: u16, data: &'a [u8]);
}

/// Tag of NAMEDVAR fields.
const NAMED_VARIABLE: u16 = super::constants::tags::NAMED_VARIABLE_TAG;
/// Tag of NAMEDARRAY fields.
const NAMED_ARRAY: u16 = super::constants::tags::NAMED_ARRAY_TAG;

impl<'a> ListEntry<'a> for NamedVariable<'a> {
    fn place(tag: u16, _: u8, _: bool) -> Option<(u8, bool)> {
        (tag == NAMED_VARIABLE).then_some((0, false))
    }

    fn set(&mut self, _: Version, _: &'a [u8], _: u16, data: &'a [u8]) {
        *self = named_variable(data).unwrap_or_default();
    }
}

impl<'a> ListEntry<'a> for NamedArray<'a> {
    fn place(tag: u16, _: u8, _: bool) -> Option<(u8, bool)> {
        (tag == NAMED_ARRAY).then_some((0, false))
    }

    fn set(&mut self, _: Version, _: &'a [u8], _: u16, data: &'a [u8]) {
        *self = named_array(data).unwrap_or_default();
    }
}

/// Fields of a message that was read: where the first one is, and how many there are.
#[derive(Clone, Copy, Default)]
struct Noted<'a> {
    first: Fields<'a>,
    count: u16,
}

impl<'a> Noted<'a> {
    /// `first` stays as it is: the first field sets it.
    #[inline(always)]
    fn clear(&mut self) {
        self.count = 0;
    }

    #[inline(always)]
    fn note(&mut self, version: Version, at: &'a [u8]) {
        if self.count == 0 {
            self.first = Fields::tail(version, at);
        }
        self.count = self.count.saturating_add(1);
    }

    /// The data of those of that tag.
    fn data_of(self, tag: u16) -> impl Iterator<Item = &'a [u8]> {
        let fields = self.first.filter(move |(t, _)| *t == tag).map(|(_, data)| data);
        fields.take(self.count.into())
    }
}

/// A list of entries. A new entry begins where a field comes that stands, in the order of the
/// table, before or at the one before it.
#[derive(Clone, Copy)]
pub struct List<'a, E> {
    /// The first field of each entry.
    entries: Noted<'a>,
    last: u8,
    kind: PhantomData<E>,
}

impl<E> Default for List<'_, E> {
    fn default() -> Self {
        List { entries: Noted::default(), last: 0, kind: PhantomData }
    }
}

impl<'a, E: ListEntry<'a>> List<'a, E> {
    /// Forgets the entries.
    #[doc(hidden)]
    #[inline(always)]
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// Takes note of a field of the list while the message is read.
    #[doc(hidden)]
    #[inline(always)]
    pub fn note(&mut self, version: Version, at: &'a [u8], place: u8, repeats: bool) {
        if self.is_empty() || place < self.last || (place == self.last && !repeats) {
            self.entries.note(version, at);
        }
        self.last = place;
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.count.into()
    }

    /// Whether there are none.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.entries.count == 0
    }

    /// The entries, in the order received.
    pub fn iter(&self) -> Entries<'a, E> {
        let Noted { first: fields, count: left } = self.entries;
        Entries { fields, left, pending: None, kind: PhantomData }
    }
}

/// Iterator over the entries of a [`List`].
pub struct Entries<'a, E> {
    fields: Fields<'a>,
    left: u16,
    pending: Option<(&'a [u8], u16, &'a [u8], u8)>,
    kind: PhantomData<E>,
}

impl<'a, E: ListEntry<'a>> Iterator for Entries<'a, E> {
    type Item = E;

    fn next(&mut self) -> Option<E> {
        self.left = self.left.checked_sub(1)?;
        let mut entry = E::default();
        let mut last = None;
        let version = self.fields.version();
        if let Some((at, tag, data, place)) = self.pending.take() {
            entry.set(version, at, tag, data);
            last = Some(place);
        }
        loop {
            let at = self.fields.rest();
            let Some((tag, data)) = self.fields.next() else { break };
            let place = E::place(tag, version.number(), data.is_empty());
            let Some((place, repeats)) = place else { continue };
            if last.is_some_and(|last| place < last || (place == last && !repeats)) {
                self.pending = Some((at, tag, data, place));
                break;
            }
            entry.set(version, at, tag, data);
            last = Some(place);
        }
        Some(entry)
    }
}

impl<'a, E: ListEntry<'a> + PartialEq> PartialEq for List<'a, E> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<'a, E: ListEntry<'a> + fmt::Debug> fmt::Debug for List<'a, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Numbers of one tag: one field that holds an array, or one field for each.
#[derive(Clone, Copy)]
pub struct Array<'a, T, const TAG: u16> {
    fields: Noted<'a>,
    kind: PhantomData<T>,
}

impl<T, const TAG: u16> Default for Array<'_, T, TAG> {
    fn default() -> Self {
        Array { fields: Noted::default(), kind: PhantomData }
    }
}

impl<'a, T: Scalar + 'a, const TAG: u16> Array<'a, T, TAG> {
    /// Forgets the fields.
    #[doc(hidden)]
    #[inline(always)]
    pub fn clear(&mut self) {
        self.fields.clear();
    }

    /// Takes note of a field while the message is read.
    #[doc(hidden)]
    #[inline(always)]
    pub fn note(&mut self, version: Version, at: &'a [u8]) {
        self.fields.note(version, at);
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The numbers, in the order received.
    pub fn iter(&self) -> impl Iterator<Item = T> + 'a {
        self.fields.data_of(TAG).flat_map(|data| data.chunks_exact(T::SIZE).map(T::from_wire))
    }
}

impl<'a, T: Scalar + PartialEq + 'a, const TAG: u16> PartialEq for Array<'a, T, TAG> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<'a, T: Scalar + fmt::Debug + 'a, const TAG: u16> fmt::Debug for Array<'a, T, TAG> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Texts of one tag, one field each.
#[derive(Clone, Copy, Default)]
pub struct Texts<'a, const TAG: u16> {
    fields: Noted<'a>,
}

impl<'a, const TAG: u16> Texts<'a, TAG> {
    /// Forgets the fields.
    #[doc(hidden)]
    #[inline(always)]
    pub fn clear(&mut self) {
        self.fields.clear();
    }

    /// Takes note of a field while the message is read.
    #[doc(hidden)]
    pub fn note(&mut self, version: Version, at: &'a [u8]) {
        self.fields.note(version, at);
    }

    /// The texts, in the order received.
    pub fn iter(&self) -> impl Iterator<Item = Text<'a>> + 'a {
        self.fields.data_of(TAG).map(Text::new)
    }
}

impl<const TAG: u16> PartialEq for Texts<'_, TAG> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<const TAG: u16> fmt::Debug for Texts<'_, TAG> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Floating fields that the table of the message does not list.
#[derive(Clone, Copy, Default)]
pub struct Unknown<'a> {
    def: Option<&'static MessageDef>,
    fields: Noted<'a>,
}

impl<'a> Unknown<'a> {
    pub(crate) fn new(def: &'static MessageDef) -> Self {
        Unknown { def: Some(def), fields: Noted::default() }
    }

    /// Forgets the fields; those to come are of that message.
    #[inline(always)]
    pub(crate) fn clear(&mut self, def: &'static MessageDef) {
        self.def = Some(def);
        self.fields.clear();
    }

    /// Takes note of a field while the message is read.
    #[doc(hidden)]
    pub fn note(&mut self, version: Version, at: &'a [u8]) {
        self.fields.note(version, at);
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.fields.count == 0
    }

    /// Tag and data of each, in the order received.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &'a [u8])> + 'a {
        let Noted { first, count } = self.fields;
        let (def, version) = (self.def, first.version());
        first
            .filter(move |(tag, _)| {
                def.is_none_or(|def| def.floating_by_tag(*tag, version).is_none())
            })
            .take(count.into())
    }
}

impl From<Unknown<'_>> for UnknownFields {
    fn from(unknown: Unknown<'_>) -> Self {
        unknown.iter().map(|(tag, data)| UnknownField { tag, data: data.to_vec() }).collect()
    }
}

impl PartialEq for Unknown<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages;
    use crate::wire::{codec, views, Body as _, View as _, HEADER_SIZE};

    fn body(message: &messages::CallDeliveredEvent) -> Vec<u8> {
        let mut bytes = Vec::new();
        message.encode(Version::NEWEST, &mut bytes).unwrap();
        bytes.split_off(HEADER_SIZE)
    }

    #[test]
    fn lists_of_a_view_that_is_read_again_are_those_of_the_last_message() {
        let variable = codec::NamedVariable { name: "user.a".into(), value: "1".into() };
        let full = body(&messages::CallDeliveredEvent {
            ani: Some("5551234".into()),
            named_variables: vec![variable; 3],
            named_arrays: vec![Default::default(); 2],
            unknown: vec![UnknownField { tag: 999, data: vec![1, 2] }],
            ..Default::default()
        });
        let empty = body(&Default::default());
        let mut view = views::CallDeliveredEvent::default();
        for body in [&full, &empty, &full] {
            view.read(Version::NEWEST, body).unwrap();
            let fresh = views::CallDeliveredEvent::decode(Version::NEWEST, body).unwrap();
            assert_eq!(view, fresh);
        }
        view.read(Version::NEWEST, &empty).unwrap();
        assert!(view.named_variables.is_empty() && view.named_arrays.iter().next().is_none());
        assert!(view.unknown.is_empty() && view.ani.is_none());
    }
}
