//! How the messages of one type and version get into their C struct: the tables, worked out once so
//! that reading a message does not walk through all that they say.

use crate::decode::number;
use crate::layout::{c_size, is_list, Layout, Member, Place};
use crate::raw::{rounded, Target};
use crate::types::List;
use ctisp_core::wire::def::{MessageDef, Type};
use ctisp_core::wire::{BodyLayout, Version};
use std::mem::size_of;
use std::sync::{LazyLock, OnceLock};

/// The plan of a message type in one version, or in another layout that its bodies may have.
pub(crate) struct Plan {
    pub(crate) layout: &'static Layout,
    /// The struct before anything is in it: zeros, and the null values of the protocol.
    pub(crate) blank: Vec<u64>,
    pub(crate) fixed: Fixed,
    /// Bytes of the fixed part.
    pub(crate) fixed_size: usize,
    /// By tag one more than the place in `floating`, which is that of the tables; 0: not listed.
    by_tag: Vec<u8>,
    floating: Vec<Spot>,
    /// The places of lists, in ascending order.
    pub(crate) lists: Vec<usize>,
}

/// The fixed part: for each of its numbers where it is in the body, and where in the struct.
#[derive(Default)]
pub(crate) struct Fixed {
    /// Nearly all have four bytes or two, and are put without looking at each.
    fours: Vec<(usize, usize)>,
    twos: Vec<(usize, usize)>,
    others: Vec<Number>,
}

struct Number {
    from: usize,
    size: usize,
    to: usize,
    width: Width,
}

/// The widths of a number on the wire and in the struct.
#[derive(Clone, Copy)]
enum Width {
    One,
    Two,
    Four,
    /// A BOOL of two bytes, a bool of one.
    Flag,
    /// Of another size in the struct, which is that of the usual layout.
    Resized(Type),
}

/// What becomes of a floating field.
pub(crate) struct Spot {
    action: Action,
    /// Bytes of data at most.
    max: usize,
    /// Where it is in the struct.
    to: usize,
}

enum Action {
    /// A pointer to where it was received, if there is a terminator.
    Text,
    Bytes,
    Number {
        width: Width,
        has: usize,
    },
    /// It takes memory besides the struct.
    Later,
}

const VERSIONS: usize = 1 + (Version::NEWEST.number() - Version::OLDEST.number()) as usize;

/// Every plan that was asked for so far: for each layout one of each version.
static PLANS: LazyLock<Vec<OnceLock<Box<Plan>>>> =
    LazyLock::new(|| (0..Layout::all().len() * VERSIONS).map(|_| OnceLock::new()).collect());

impl Plan {
    /// The plan of a message type in that version, if the version has it.
    pub(crate) fn of(message_type: u32, version: Version) -> Option<&'static Plan> {
        let place = MessageDef::place_of(message_type)?;
        let layout = Layout::all().get(place).filter(|l| l.def.since <= version.number())?;
        let version_place = usize::from(version.number() - Version::OLDEST.number());
        let plan = PLANS.get(place * VERSIONS + version_place)?;
        Some(
            plan.get_or_init(|| {
                Box::new(Plan::new(layout, BodyLayout::usual(layout.def, version)))
            }),
        )
    }

    pub(crate) fn new(layout: &'static Layout, received: BodyLayout) -> Plan {
        let mut blank = vec![0; rounded(layout.size) / size_of::<u64>()];
        let mut memory = Target::new(&mut blank);
        for (offset, kind, null) in layout.nulls() {
            memory.put_bits(offset, kind, null);
        }
        let listed = layout.def.floating.iter().enumerate();
        let listed = listed.filter(|(_, field)| field.in_version(received.version()));
        let mut by_tag = Vec::new();
        for (place, field) in listed {
            let Some(tag) = field.tag.map(usize::from) else { continue };
            by_tag.resize(by_tag.len().max(tag + 1), 0);
            by_tag[tag] = u8::try_from(place + 1).unwrap_or(0);
        }
        let places = layout.floating.iter().enumerate();
        Plan {
            layout,
            blank,
            fixed: Fixed::new(layout, received),
            fixed_size: received.fixed_size(),
            by_tag,
            floating: spots(layout, received.version()),
            lists: places
                .filter(|(at, place)| is_list(place) || place.begins_entry(*at))
                .map(|(at, _)| at)
                .collect(),
        }
    }

    /// The place of a tag in the table, and what becomes of the field; `None` if it is not listed.
    pub(crate) fn spot(&self, tag: u16) -> Option<(usize, &Spot)> {
        let place = usize::from(*self.by_tag.get(usize::from(tag))?).checked_sub(1)?;
        Some((place, self.floating.get(place)?))
    }
}

impl Fixed {
    /// Its numbers are found by name: another layout may have them in another order and with another
    /// size.
    fn new(layout: &Layout, received: BodyLayout) -> Fixed {
        let (mut fixed, mut from) = (Fixed::default(), 0);
        for field in received.fixed() {
            let size = field.kind.size().unwrap_or(0);
            let mut ours = layout.def.fixed.iter().zip(layout.fixed);
            if let Some((field, Place::Value(to))) = ours.find(|(f, _)| f.name == field.name) {
                match Width::of(size, field.member()) {
                    Width::Four => fixed.fours.push((from, *to)),
                    Width::Two => fixed.twos.push((from, *to)),
                    width => fixed.others.push(Number { from, size, to: *to, width }),
                }
            }
            from += size;
        }
        fixed
    }

    /// Puts all of it into the struct at the begin of `memory`.
    #[inline(always)]
    pub(crate) fn put(&self, memory: &mut Target<'_>, body: &[u8]) {
        for &(from, to) in &self.fours {
            Width::Four.put(memory, to, body.get(from..from + 4).unwrap_or_default());
        }
        for &(from, to) in &self.twos {
            Width::Two.put(memory, to, body.get(from..from + 2).unwrap_or_default());
        }
        for number in &self.others {
            let raw = body.get(number.from..number.from + number.size).unwrap_or_default();
            number.width.put(memory, number.to, raw);
        }
    }
}

fn spots(layout: &Layout, version: Version) -> Vec<Spot> {
    let fields = layout.def.floating.iter().zip(layout.floating);
    let spot = fields.map(|(field, place)| {
        let (action, to) = match place {
            Place::Text(to) => (Action::Text, *to),
            Place::Bytes(to) => (Action::Bytes, *to),
            Place::Optional { value, has, .. } => {
                let width = Width::of(field.kind.size().unwrap_or(0), field.member());
                (Action::Number { width, has: *has }, *value)
            }
            _ => (Action::Later, 0),
        };
        Spot { action, max: field.max_in(version), to }
    });
    spot.collect()
}

impl Width {
    fn of(size: usize, member: Type) -> Width {
        match (size, member, c_size(member)) {
            (2, Type::Bool, _) => Width::Flag,
            (1, _, 1) => Width::One,
            (2, _, 2) => Width::Two,
            (4, _, 4) => Width::Four,
            _ => Width::Resized(member),
        }
    }

    /// Puts a number into the struct, by its bits, if `raw` is one of that width.
    #[inline(always)]
    fn put(self, memory: &mut Target<'_>, to: usize, raw: &[u8]) -> bool {
        match (self, raw) {
            (Width::One, &[a]) => memory.put(to, a),
            (Width::Two, &[a, b]) => memory.put(to, u16::from_be_bytes([a, b])),
            (Width::Four, &[a, b, c, d]) => memory.put(to, u32::from_be_bytes([a, b, c, d])),
            (Width::Flag, &[a, b]) => memory.put(to, u8::from(a | b != 0)),
            (Width::Resized(member), raw) => memory.put_bits(to, member, number(raw)),
            _ => return false,
        }
        true
    }
}

impl Spot {
    /// Puts a field into the struct at the begin of `memory`; false where there is more to it.
    #[inline(always)]
    pub(crate) fn put(&self, memory: &mut Target<'_>, data: &[u8]) -> bool {
        match self.action {
            Action::Text if data.len() <= self.max && data.last() == Some(&0) => {
                memory.put(self.to, data.as_ptr());
            }
            Action::Bytes if data.len() <= self.max => {
                memory.put(self.to, List { first: data.as_ptr(), count: data.len() });
            }
            Action::Number { width, has } if width.put(memory, self.to, data) => {
                memory.put(has, 1u8);
            }
            _ => return false,
        }
        true
    }
}
