//! Bytes to C structs, by the tables.
//!
//! Two walks: the first checks every field and counts what the lists need, so that the memory is
//! taken once and nothing in it ever moves; the second fills it. Strings and bytes stay where they
//! were received unless a terminator is missing.

use crate::layout::{c_size, Layout, Member, Place};
use crate::raw::{rounded, Target};
use crate::types::{ctisp_unknown_field, List};
use ctisp_core::wire::codec::{self, Fields};
use ctisp_core::wire::def::{FloatingDef, Type};
use ctisp_core::wire::{BodyLayout, DecodeError, Problem, Version};
use std::mem::{offset_of, size_of};

/// What decoding needs besides the message; kept from one message to the next.
#[derive(Default)]
pub(crate) struct Scratch {
    found: Vec<Found>,
    lists: Vec<Region>,
    words: Vec<u64>,
}

/// A floating field of the message.
struct Found {
    /// Its place in the table; `None` if the table does not list it.
    place: Option<usize>,
    tag: u16,
    start: usize,
    length: usize,
}

/// The memory of the elements of one list of the message, or of one list field of all its entries.
#[derive(Clone, Copy, Default)]
struct Region {
    count: usize,
    /// Place in the entry of the field before.
    last: usize,
    at: usize,
    /// How many are filled.
    filled: usize,
}

/// Fills in the struct of a message and returns it; it points into `body` and `scratch`.
pub(crate) fn decode(
    layout: &'static Layout,
    version: Version,
    body: &[u8],
    scratch: &mut Scratch,
) -> Result<*const u8, DecodeError> {
    let received = BodyLayout::of(layout.def, version, body);
    let floating = received.floating_from(body, received.fixed_end(body)?);
    scratch.found.clear();
    scratch.lists.clear();
    scratch.lists.resize(layout.floating.len(), Region::default());
    let Scratch { found, lists, words } = scratch;
    let texts = scan(layout, floating, found, lists)?;
    let unknown = found.iter().filter(|field| field.place.is_none()).count();
    let mut size = rounded(layout.size) + texts;
    size += rounded(unknown * size_of::<ctisp_unknown_field>());
    for (place, region) in lists.iter().enumerate().filter(|(_, region)| region.count > 0) {
        size += rounded(region.count * element_size(layout, place));
    }
    words.clear();
    words.resize(size / size_of::<u64>(), 0);
    let mut fill = Fill { layout, body, lists, memory: Target::new(words), top: 0, unknown_at: 0 };
    fill.top = fill.memory.take(layout.size);
    fill.fixed(received);
    fill.take_lists(unknown);
    for field in found.iter() {
        fill.floating(field);
    }
    Ok(fill.memory.address(fill.top))
}

/// Checks the floating part, notes its fields and counts the lists; the result is the memory that
/// texts without terminator need.
fn scan(
    layout: &'static Layout,
    mut fields: Fields<'_>,
    found: &mut Vec<Found>,
    lists: &mut [Region],
) -> Result<usize, DecodeError> {
    let (mut texts, mut hint) = (0, 0);
    loop {
        let here = fields;
        let Some((tag, data)) = fields.next() else {
            // The end, or a field that reaches past it.
            return fields.step(layout.def).map(|_| texts);
        };
        let place = find(layout, tag, here.version(), hint);
        if let Some((place, field)) = place {
            check(field, here.version(), data).map_err(|p| here.error(layout.def, tag, p))?;
            texts += text_size(field.kind, data);
            count(layout, lists, place, field, data.len());
            hint = place + 1;
        }
        let start = fields.offset() - data.len();
        let place = place.map(|(place, _)| place);
        found.push(Found { place, tag, start, length: data.len() });
    }
}

/// The place of a tag in the table. Fields mostly come in its order: the search begins at `hint`.
fn find(
    layout: &Layout,
    tag: u16,
    version: Version,
    hint: usize,
) -> Option<(usize, &'static FloatingDef)> {
    let table = layout.def.floating;
    let at = |f: &FloatingDef| f.tag == Some(tag);
    let (before, after) = table.split_at(hint.min(table.len()));
    let place = match after.iter().position(at) {
        Some(place) => before.len() + place,
        None => before.iter().position(at)?,
    };
    let field = table.get(place).filter(|f| f.in_version(version))?;
    Some((place, field))
}

/// Whether the data can be those of the field.
fn check(field: &FloatingDef, version: Version, data: &[u8]) -> Result<(), Problem> {
    let max = field.max_in(version);
    match (field.kind, field.kind.size()) {
        (Type::NamedVar, _) => codec::named_variable(data).map(|_| ()),
        (Type::NamedArray, _) => codec::named_array(data).map(|_| ()),
        (_, None) if data.len() > max => Err(Problem::TooLong { max, found: data.len() }),
        (_, Some(size)) if field.array.is_some() => {
            let max = usize::from(field.max).max(size);
            match data.len() {
                found if found % size != 0 => Err(Problem::WrongSize { size, found }),
                found if found > max => Err(Problem::TooLong { max, found }),
                _ => Ok(()),
            }
        }
        (_, Some(size)) if data.len() != size => {
            Err(Problem::WrongSize { size, found: data.len() })
        }
        _ => Ok(()),
    }
}

/// Memory for a copy of the text, where its terminator is missing.
fn text_size(kind: Type, data: &[u8]) -> usize {
    let rest = match kind {
        Type::String => data,
        Type::NamedVar | Type::NamedArray => ecc(kind, data).2,
        _ => return 0,
    };
    if has_terminator(rest) {
        0
    } else {
        rounded(rest.len() + 1)
    }
}

/// It is the last byte, if the sender is no strange one.
fn has_terminator(text: &[u8]) -> bool {
    text.last() == Some(&0) || text.contains(&0)
}

/// Index, name and value of an ECC variable that was checked.
fn ecc(kind: Type, data: &[u8]) -> (u8, &[u8], &[u8]) {
    let (index, data) = match data.split_first() {
        Some((index, rest)) if kind == Type::NamedArray => (*index, rest),
        _ => (0, data),
    };
    let end = data.iter().position(|b| *b == 0).map_or(data.len(), |end| end + 1);
    let (name, value) = data.split_at(end);
    (index, name, value)
}

/// Whether the field is a list of its own, in the message or in each entry.
fn is_list(place: &Place) -> bool {
    match place {
        Place::List(_) => true,
        Place::Entry { entry, place, .. } => {
            matches!(entry.places.get(*place), Some(Place::List(_)))
        }
        _ => false,
    }
}

/// How many values a field of `length` bytes adds to its list.
fn elements(field: &FloatingDef, length: usize) -> usize {
    match field.kind.size() {
        Some(size) => length / size,
        None => 1,
    }
}

/// Counts a field for the lists it belongs to.
///
/// A list of entries counts at the place of its first field, which is itself never a list: a new
/// entry begins where a field comes that stands, in the table, before or at the one before it.
fn count(layout: &Layout, lists: &mut [Region], at: usize, field: &FloatingDef, length: usize) {
    let Some(place) = layout.floating.get(at) else { return };
    if is_list(place) {
        let added = elements(field, length);
        if let Some(region) = lists.get_mut(at) {
            region.count += added;
        }
        // An array of nothing is no part of an entry.
        if added == 0 {
            return;
        }
    }
    if let Place::Entry { first, place: in_entry, .. } = place {
        let repeats = is_list(place);
        if let Some(region) = lists.get_mut(*first) {
            region.count += usize::from(region.begins_entry(*in_entry, repeats, region.count));
        }
    }
}

impl Region {
    /// Whether the field at that place of an entry is the first of a new one, `before` being there.
    fn begins_entry(&mut self, place: usize, repeats: bool, before: usize) -> bool {
        let begins = before == 0 || place < self.last || (place == self.last && !repeats);
        self.last = place;
        begins
    }
}

/// Bytes of one element of the region at that place of the table.
fn element_size(layout: &Layout, at: usize) -> usize {
    match layout.floating.get(at) {
        Some(Place::Entry { first, entry, .. }) if *first == at => entry.size,
        _ => layout.def.floating.get(at).map_or(0, |field| c_size(field.member())),
    }
}

/// The second walk.
struct Fill<'a> {
    layout: &'static Layout,
    body: &'a [u8],
    lists: &'a mut [Region],
    memory: Target<'a>,
    /// Where the message's struct is.
    top: usize,
    /// Where its list of unlisted fields is.
    unknown_at: usize,
}

impl Fill<'_> {
    /// The fixed fields that there are, and nulls for the others.
    fn fixed(&mut self, received: BodyLayout) {
        if received.other().is_some() {
            return self.fixed_by_name(received);
        }
        let (version, mut rest) = (received.version(), self.body);
        for (field, place) in self.layout.def.fixed.iter().zip(self.layout.fixed) {
            let mut bits = field.null;
            if field.in_version(version) {
                // `fixed_end` has seen that all of them are there.
                let size = field.kind.size().unwrap_or(0);
                let Some((raw, after)) = rest.split_at_checked(size) else { return };
                (bits, rest) = (Some(number(raw)), after);
            }
            if let (Place::Value(offset), Some(bits)) = (place, bits) {
                self.memory.put_bits(self.top + offset, field.member(), bits);
            }
        }
    }

    /// The same for another layout, which may have a field at another place and with another size.
    fn fixed_by_name(&mut self, received: BodyLayout) {
        for (field, place) in self.layout.def.fixed.iter().zip(self.layout.fixed) {
            if let (Place::Value(offset), Some(null)) = (place, field.null) {
                self.memory.put_bits(self.top + offset, field.member(), null);
            }
        }
        let mut rest = self.body;
        for field in received.fixed() {
            let Some((raw, after)) = rest.split_at_checked(field.kind.size().unwrap_or(0)) else {
                return;
            };
            rest = after;
            let mut ours = self.layout.def.fixed.iter().zip(self.layout.fixed);
            if let Some((field, Place::Value(offset))) = ours.find(|(f, _)| f.name == field.name) {
                self.memory.put_bits(self.top + offset, field.member(), number(raw));
            }
        }
    }

    /// Memory for every list, and the pointers and counts of those in the message itself.
    fn take_lists(&mut self, unknown: usize) {
        for at in 0..self.lists.len() {
            let Some(region) = self.lists.get_mut(at).filter(|region| region.count > 0) else {
                continue;
            };
            let size = element_size(self.layout, at);
            region.at = self.memory.take(region.count * size);
            let (count, first) = (region.count, self.memory.address(region.at));
            if let Some(Place::List(offset)) = self.layout.floating.get(at) {
                self.memory.put(self.top + offset, List { first, count });
            } else if let Some(Place::Entry { list, first: f, .. }) = self.layout.floating.get(at) {
                if *f == at {
                    self.memory.put(self.top + list, List { first, count });
                }
            }
        }
        if let (Some(offset), true) = (self.layout.unknown, unknown > 0) {
            let at = self.memory.take(unknown * size_of::<ctisp_unknown_field>());
            // The count grows as they are filled in.
            self.memory.put(self.top + offset, List { first: self.memory.address(at), count: 0 });
            self.unknown_at = at;
        }
    }

    fn floating(&mut self, found: &Found) {
        let Some(data) = self.body.get(found.start..found.start + found.length) else { return };
        let Some(at) = found.place else { return self.unknown(found.tag, data) };
        let (Some(field), Some(place)) =
            (self.layout.def.floating.get(at), self.layout.floating.get(at))
        else {
            return;
        };
        match place {
            // Most of them.
            Place::Text(offset) => self.text(self.top + offset, data),
            Place::Entry { first, place: in_entry, entry, .. } => {
                let repeats = is_list(place);
                if repeats && elements(field, data.len()) == 0 {
                    return;
                }
                let Some(region) = self.lists.get_mut(*first) else { return };
                let new = region.begins_entry(*in_entry, repeats, region.filled);
                region.filled += usize::from(new);
                let start = region.at + (region.filled - 1) * entry.size;
                if let Some(place) = entry.places.get(*in_entry) {
                    self.put(start, at, field, place, data, true);
                }
            }
            _ => self.put(self.top, at, field, place, data, false),
        }
    }

    /// Puts a field into the struct that begins at `start`.
    fn put(
        &mut self,
        start: usize,
        at: usize,
        field: &FloatingDef,
        place: &Place,
        data: &[u8],
        in_entry: bool,
    ) {
        match place {
            Place::Optional { value, has, .. } => {
                self.memory.put_bits(start + value, field.member(), number(data));
                self.memory.put(start + has, 1u8);
            }
            Place::Text(offset) => self.text(start + offset, data),
            Place::Bytes(offset) => {
                self.memory.put(start + offset, List { first: data.as_ptr(), count: data.len() });
            }
            Place::List(offset) => {
                let added = elements(field, data.len());
                let first = self.extend_list(at, field.member(), data);
                if in_entry {
                    // The elements of one entry follow each other: entries come one after another.
                    let now = self.memory.list(start + offset);
                    let first = if now.count == 0 { first } else { now.first };
                    self.memory.put(start + offset, List { first, count: now.count + added });
                }
            }
            Place::Absent | Place::Value(_) | Place::Count(_) | Place::Entry { .. } => {}
        }
    }

    /// Adds the values of one field to its list; where the first of them is.
    fn extend_list(&mut self, at: usize, kind: Type, data: &[u8]) -> *const u8 {
        let size = c_size(kind);
        let Some(region) = self.lists.get_mut(at) else { return std::ptr::null() };
        let start = region.at + region.filled * size;
        let Some(wire_size) = kind.size() else {
            region.filled += 1;
            self.element(start, kind, data);
            return self.memory.address(start);
        };
        region.filled += data.len() / wire_size;
        for (i, raw) in data.chunks_exact(wire_size).enumerate() {
            self.memory.put_bits(start + i * size, kind, number(raw));
        }
        self.memory.address(start)
    }

    /// One element of a list that is no number.
    fn element(&mut self, at: usize, kind: Type, data: &[u8]) {
        use crate::types::{ctisp_named_array as Array, ctisp_named_variable as Variable};
        match kind {
            Type::NamedVar => {
                let (_, name, value) = ecc(kind, data);
                self.text(at + offset_of!(Variable, name), name);
                self.text(at + offset_of!(Variable, value), value);
            }
            Type::NamedArray => {
                let (index, name, value) = ecc(kind, data);
                self.memory.put(at + offset_of!(Array, index), index);
                self.text(at + offset_of!(Array, name), name);
                self.text(at + offset_of!(Array, value), value);
            }
            _ => self.text(at, data),
        }
    }

    /// A string: where it was received, or a copy where it has no terminator.
    fn text(&mut self, at: usize, data: &[u8]) {
        let first = if has_terminator(data) {
            data.as_ptr()
        } else {
            // A second field of the same tag may ask again: each was counted.
            let copy = self.memory.take(data.len() + 1);
            self.memory.put_all(copy, data);
            self.memory.address(copy)
        };
        self.memory.put(at, first);
    }

    fn unknown(&mut self, tag: u16, data: &[u8]) {
        let Some(offset) = self.layout.unknown else { return };
        let list = self.memory.list(self.top + offset);
        let at = self.unknown_at + list.count * size_of::<ctisp_unknown_field>();
        self.memory.put(at + offset_of!(ctisp_unknown_field, tag), tag);
        let bytes = List { first: data.as_ptr(), count: data.len() };
        self.memory.put(at + offset_of!(ctisp_unknown_field, data), bytes);
        self.memory.put(self.top + offset, List { first: list.first, count: list.count + 1 });
    }
}

/// A number from the wire: big-endian, a signed one by its bits.
fn number(raw: &[u8]) -> u32 {
    raw.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}
