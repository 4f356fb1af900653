//! Bytes to C structs, by the plan of the message.
//!
//! Most fields get into the struct as they are walked over. Those that take memory besides it, which
//! are the elements of lists and texts without terminator, are counted first and filled in when the
//! memory for all of them has been taken: nothing in it moves once a pointer to it is made. Strings
//! and bytes stay where they were received unless a terminator is missing.

use crate::layout::{c_size, is_list, Layout, Member, Place};
use crate::plan::Plan;
use crate::raw::{rounded, Target};
use crate::types::{ctisp_unknown_field, List};
use ctisp_core::wire::codec;
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

/// A floating field that takes memory besides the struct.
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
    plan: &'static Plan,
    version: Version,
    body: &[u8],
    scratch: &mut Scratch,
) -> Result<*const u8, DecodeError> {
    let received = BodyLayout::of(plan.layout.def, version, body);
    if received.other().is_some() {
        return decode_as(received, &Plan::new(plan.layout, received), body, scratch);
    }
    decode_as(received, plan, body, scratch)
}

fn decode_as(
    received: BodyLayout,
    plan: &Plan,
    body: &[u8],
    scratch: &mut Scratch,
) -> Result<*const u8, DecodeError> {
    if body.len() < plan.fixed_size {
        received.fixed_end(body)?;
    }
    let Scratch { found, lists, words } = scratch;
    found.clear();
    words.clear();
    words.extend_from_slice(&plan.blank);
    let mut memory = Target::new(words);
    let top = memory.take(plan.layout.size);
    plan.fixed.put(&mut memory, body);
    let floating = received.floating_from(body, plan.fixed_size).rest();
    walk(plan, received.version(), body, floating, &mut memory, found)?;
    if found.is_empty() {
        return Ok(memory.address(top));
    }
    lists.clear();
    lists.resize(plan.layout.floating.len(), Region::default());
    let size = count_all(plan, body, found, lists);
    words.resize(words.len() + size / size_of::<u64>(), 0);
    let mut memory = Target::new(words);
    let top = memory.take(plan.layout.size);
    let layout = plan.layout;
    let mut fill = Fill { layout, body, lists, memory, top, unknown_at: 0 };
    fill.take_lists(plan, found.iter().filter(|field| field.place.is_none()).count());
    for field in found.iter() {
        fill.floating(field);
    }
    Ok(fill.memory.address(top))
}

/// Puts the floating fields into the struct, and notes those that take more; checks them all. `rest`
/// is the tail of `body` that they are.
fn walk(
    plan: &Plan,
    version: Version,
    body: &[u8],
    mut rest: &[u8],
    memory: &mut Target<'_>,
    found: &mut Vec<Found>,
) -> Result<(), DecodeError> {
    let (def, wide) = (plan.layout.def, version.wide());
    // Of two fields of the same tag the last one counts: behind a text that waits all do.
    let mut all_wait = false;
    loop {
        let here = rest;
        let Some((tag, data)) = codec::next_field(&mut rest, wide) else { break };
        let spot = plan.spot(tag);
        if spot.is_some_and(|(_, spot)| !all_wait && spot.put(memory, data)) {
            continue;
        }
        let place = spot.map(|(place, _)| place);
        if let Some(field) = place.and_then(|place| def.floating.get(place)) {
            check(field, version, data)
                .map_err(|problem| codec::bad_field(def, version, body, here, tag, problem))?;
            all_wait |= field.kind == Type::String;
        }
        let start = body.len() - rest.len() - data.len();
        found.push(Found { place, tag, start, length: data.len() });
    }
    codec::ended(def, version, body, rest)
}

/// Counts the elements of the lists; the result is the memory that all those fields need.
fn count_all(plan: &Plan, body: &[u8], found: &[Found], lists: &mut [Region]) -> usize {
    let layout = plan.layout;
    let (mut size, mut unknown) = (0, 0);
    for field in found {
        let data = field.data(body);
        match field.place.and_then(|place| Some((place, layout.def.floating.get(place)?))) {
            Some((place, def)) => {
                size += text_size(def.kind, data);
                count(layout, lists, place, def, data.len());
            }
            None => unknown += 1,
        }
    }
    size += rounded(unknown * size_of::<ctisp_unknown_field>());
    for &place in &plan.lists {
        let count = lists.get(place).map_or(0, |region| region.count);
        size += rounded(count * element_size(layout, place));
    }
    size
}

impl Found {
    fn data<'b>(&self, body: &'b [u8]) -> &'b [u8] {
        body.get(self.start..self.start + self.length).unwrap_or_default()
    }
}

/// Whether the data can be those of the field.
fn check(field: &FloatingDef, version: Version, data: &[u8]) -> Result<(), Problem> {
    let max = field.max_in(version);
    match (field.kind, field.kind.size()) {
        (Type::NamedVar, _) => codec::check_named_variable(data),
        (Type::NamedArray, _) => codec::check_named_array(data),
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
    /// Memory for every list, and the pointers and counts of those in the message itself.
    fn take_lists(&mut self, plan: &Plan, unknown: usize) {
        for &at in &plan.lists {
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
        let data = found.data(self.body);
        let Some(at) = found.place else { return self.unknown(found.tag, data) };
        let (Some(field), Some(place)) =
            (self.layout.def.floating.get(at), self.layout.floating.get(at))
        else {
            return;
        };
        match place {
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
pub(crate) fn number(raw: &[u8]) -> u32 {
    raw.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}
