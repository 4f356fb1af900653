//! Where each field of the protocol's tables is in its C struct.

use crate::generated::layouts::LAYOUTS;
use ctisp_core::wire::def::{FixedDef, FloatingDef, MessageDef, Type};
use std::ffi::{c_char, CStr};
use std::mem::size_of;

/// The struct of a message. `fixed` and `floating` stand beside those of `def`, one for one.
pub(crate) struct Layout {
    pub(crate) def: &'static MessageDef,
    pub(crate) name: &'static CStr,
    pub(crate) size: usize,
    pub(crate) fixed: &'static [Place],
    pub(crate) floating: &'static [Place],
    /// The list of unlisted fields, of messages with a floating part.
    pub(crate) unknown: Option<usize>,
}

/// The struct of one entry of a list; `places` are those of its fields, in table order.
pub(crate) struct Entry {
    pub(crate) size: usize,
    pub(crate) places: &'static [Place],
}

/// Where a field is: offsets from the start of the struct.
pub(crate) enum Place {
    /// Nowhere: a reserved field, or one without a tag.
    Absent,
    /// A number that is always there.
    Value(usize),
    /// No member: it says how long the list at that place is.
    Count(usize),
    /// A number that may be absent; as long as the list it counts is not empty, that list tells it.
    Optional { value: usize, has: usize, counts: Option<usize> },
    /// `const char *`.
    Text(usize),
    /// `ctisp_bytes`.
    Bytes(usize),
    /// A list of plain values: an array in one field, or a field that repeats by itself.
    List(usize),
    /// In the entries of a list: the field is the one at `place` of each entry. `first` is the place
    /// of the entry's first field among the floating fields of the message.
    Entry { list: usize, first: usize, place: usize, entry: &'static Entry },
}

impl Layout {
    /// All of them, each at the place of its table in [`MessageDef::all`].
    pub(crate) fn all() -> &'static [Layout] {
        LAYOUTS
    }

    /// The layout of a message type, if it has a table.
    pub(crate) fn of(message_type: u32) -> Option<&'static Layout> {
        LAYOUTS.get(MessageDef::place_of(message_type)?)
    }

    /// The numbers that are null in an empty message: where each is, its type and its bits.
    pub(crate) fn nulls(&self) -> impl Iterator<Item = (usize, Type, u32)> {
        let fields = self.def.fixed.iter().zip(self.fixed);
        fields.filter_map(|(field, place)| match place {
            Place::Value(offset) => Some((*offset, field.member(), field.null?)),
            _ => None,
        })
    }

    /// The fields and the layout of the entries of the list whose first field is `first`.
    pub(crate) fn entry_fields(
        &self,
        first: usize,
    ) -> impl Iterator<Item = (&'static FloatingDef, &'static Place)> {
        let pairs = self.def.floating.iter().zip(self.floating);
        pairs.filter_map(move |(field, place)| match place {
            Place::Entry { first: f, place, entry, .. } if *f == first => {
                Some((field, entry.places.get(*place)?))
            }
            _ => None,
        })
    }
}

impl Place {
    /// Whether it is, at that place of the table, the one at which the entries of a list are counted.
    pub(crate) fn begins_entry(&self, at: usize) -> bool {
        matches!(self, Place::Entry { first, .. } if *first == at)
    }
}

/// Whether the field is a list of its own, in the message or in each entry.
pub(crate) fn is_list(place: &Place) -> bool {
    match place {
        Place::List(_) => true,
        Place::Entry { entry, place, .. } => {
            matches!(entry.places.get(*place), Some(Place::List(_)))
        }
        _ => false,
    }
}

/// Bytes of one value in a C struct or list.
pub(crate) fn c_size(kind: Type) -> usize {
    match kind {
        Type::Bool => size_of::<bool>(),
        Type::String => size_of::<*const c_char>(),
        Type::Unspec => size_of::<crate::ctisp_bytes>(),
        Type::NamedVar => size_of::<crate::ctisp_named_variable>(),
        Type::NamedArray => size_of::<crate::ctisp_named_array>(),
        _ => kind.size().unwrap_or(0),
    }
}

/// The type of a field's member: as on the wire, but a BOOL that has an enumeration is its number.
pub(crate) trait Member {
    fn member(&self) -> Type;
}

impl Member for FixedDef {
    fn member(&self) -> Type {
        member(self.kind, self.enumeration.is_some())
    }
}

impl Member for FloatingDef {
    fn member(&self) -> Type {
        member(self.kind, self.enumeration.is_some())
    }
}

fn member(kind: Type, enumeration: bool) -> Type {
    if kind == Type::Bool && enumeration {
        Type::Ushort
    } else {
        kind
    }
}
