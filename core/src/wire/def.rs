//! What the tables of the protocol say of a message, a field, an enumeration.

use super::generated::enums::{AgentStateMask, CallMsgMask, ConfigMsgMask};
use super::generated::tables::{BY_NUMBER, ENUMS, MESSAGES};
use super::version::Version;

/// The data types of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Type {
    Char,
    Uchar,
    Short,
    Ushort,
    Int,
    Uint,
    Bool,
    Time,
    String,
    Unspec,
    NamedVar,
    NamedArray,
}

impl Type {
    /// The guide's name.
    pub const fn name(self) -> &'static str {
        match self {
            Type::Char => "CHAR",
            Type::Uchar => "UCHAR",
            Type::Short => "SHORT",
            Type::Ushort => "USHORT",
            Type::Int => "INT",
            Type::Uint => "UINT",
            Type::Bool => "BOOL",
            Type::Time => "TIME",
            Type::String => "STRING",
            Type::Unspec => "UNSPEC",
            Type::NamedVar => "NAMEDVAR",
            Type::NamedArray => "NAMEDARRAY",
        }
    }

    /// Bytes on the wire, of the types that have one size.
    pub const fn size(self) -> Option<usize> {
        match self {
            Type::Char | Type::Uchar => Some(1),
            Type::Short | Type::Ushort | Type::Bool => Some(2),
            Type::Int | Type::Uint | Type::Time => Some(4),
            _ => None,
        }
    }

    /// The least and the largest value, of the numeric types.
    pub const fn range(self) -> Option<(i64, i64)> {
        match self {
            Type::Char => Some((i8::MIN as i64, i8::MAX as i64)),
            Type::Uchar => Some((0, u8::MAX as i64)),
            Type::Short => Some((i16::MIN as i64, i16::MAX as i64)),
            Type::Ushort => Some((0, u16::MAX as i64)),
            Type::Int => Some((i32::MIN as i64, i32::MAX as i64)),
            Type::Uint | Type::Time => Some((0, u32::MAX as i64)),
            Type::Bool => Some((0, 1)),
            _ => None,
        }
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A request; it has an InvokeID.
    Req,
    /// The answer to a request.
    Conf,
    /// Told unasked.
    Event,
    /// Told by the client, never answered.
    Ind,
}

/// Whether a floating field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// A server answers its absence with E_CTI_REQUIRED_DATA_MISSING; a reader does not mind.
    Required,
    /// May be there once.
    Optional,
    /// As often as its count field says.
    Repeated,
}

/// An enumeration or bit mask.
#[derive(Debug)]
pub struct EnumDef {
    /// The guide's name.
    pub name: &'static str,
    /// Whether its values are bits that can be combined.
    pub mask: bool,
    /// Every value with the guide's name and what it means; the meaning may be empty.
    pub values: &'static [(u32, &'static str, &'static str)],
}

impl EnumDef {
    /// The guide's name of a value, if it is a known one.
    pub fn name_of(&self, value: u32) -> Option<&'static str> {
        self.values.iter().find(|(v, ..)| *v == value).map(|(_, name, _)| *name)
    }

    /// What a value means, if it is a known one.
    pub fn doc_of(&self, value: u32) -> Option<&'static str> {
        self.values.iter().find(|(v, ..)| *v == value).map(|(_, _, doc)| *doc)
    }

    /// The value of that name.
    pub fn value_of(&self, name: &str) -> Option<u32> {
        self.values.iter().find(|(_, n, _)| *n == name).map(|(v, ..)| *v)
    }

    /// Of a mask: the names of the bits set, and the bits that have none.
    pub fn bits_of(&self, value: u32) -> (Vec<&'static str>, u32) {
        let mut rest = value;
        let mut names = Vec::new();
        for (bit, name, _) in
            self.values.iter().filter(|(bit, ..)| *bit != 0 && value & bit == *bit)
        {
            names.push(*name);
            rest &= !bit;
        }
        (names, rest)
    }

    /// Of a mask: all bits that have a name.
    pub fn all_bits(&self) -> u32 {
        self.values.iter().fold(0, |all, (bit, ..)| all | bit)
    }
}

/// A field of the fixed part.
#[derive(Debug)]
pub struct FixedDef {
    /// The guide's name.
    pub name: &'static str,
    /// The same in snake case.
    pub snake: &'static str,
    /// Its data type.
    pub kind: Type,
    /// The enumeration its values are of.
    pub enumeration: Option<&'static EnumDef>,
    /// The value that means "none".
    pub null: Option<u32>,
    /// First version that has it.
    pub since: u8,
    /// Last version that has it.
    pub until: u8,
    /// Reserved: written as zero.
    pub unused: bool,
    /// What it means.
    pub doc: &'static str,
}

impl FixedDef {
    /// Whether a session of that version has the field.
    pub fn in_version(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version.number())
    }
}

/// A limit that held before a field grew.
#[derive(Debug)]
pub struct Older {
    /// Last version it held in.
    pub until: u8,
    /// Bytes of data at most.
    pub max: u16,
    /// Whether a writer cuts a longer value instead of refusing it.
    pub cut: bool,
}

/// A field of the floating part.
#[derive(Debug)]
pub struct FloatingDef {
    /// The guide's name.
    pub name: &'static str,
    /// The same in snake case.
    pub snake: &'static str,
    /// Its data type.
    pub kind: Type,
    /// Bytes of data at most; a string's terminator counts.
    pub max: u16,
    /// The smaller limit of older versions.
    pub older: Option<Older>,
    /// Whether it must be there.
    pub usage: Usage,
    /// Its number on the wire. Where the guides print none the field cannot be written.
    pub tag: Option<u16>,
    /// The field that tells how often it occurs.
    pub count: Option<&'static str>,
    /// The list of entries it belongs to.
    pub group: Option<&'static str>,
    /// One field that holds as many elements as that other field says.
    pub array: Option<&'static str>,
    /// The enumeration its values are of.
    pub enumeration: Option<&'static EnumDef>,
    /// First version that has it.
    pub since: u8,
    /// Last version that has it.
    pub until: u8,
    /// What it means.
    pub doc: &'static str,
}

impl FloatingDef {
    /// Whether a session of that version has the field.
    pub fn in_version(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version.number())
    }

    /// Bytes of data at most in that version.
    pub fn max_in(&self, version: Version) -> usize {
        match &self.older {
            Some(older) if version.number() <= older.until => older.max.into(),
            _ => self.max.into(),
        }
    }
}

/// Another layout of the fixed part; read, never written. [`BodyLayout`] tells which one a body has.
///
/// [`BodyLayout`]: super::BodyLayout
#[derive(Debug)]
pub struct OtherLayout {
    /// The length of the body that tells it; it then has no floating part. `None`: told by the
    /// floating part, which fits after this fixed part and not after the usual one.
    pub body: Option<usize>,
    /// First version that has it.
    pub since: u8,
    /// Last version that has it.
    pub until: u8,
    /// Its fields.
    pub fixed: &'static [FixedDef],
}

impl OtherLayout {
    /// Whether sessions of that version may have it.
    pub fn in_version(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version.number())
    }
}

/// The bits by which a client asks for an event, and the mask that they are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventMask {
    /// One bit of CallMsgMask.
    CallMsg(CallMsgMask),
    /// AGENT_STATE_EVENT, which is sent by the state that it tells: all bits of AgentStateMask.
    AgentState(AgentStateMask),
    /// One bit of ConfigMsgMask.
    ConfigMsg(ConfigMsgMask),
}

/// The table of a message.
#[derive(Debug)]
pub struct MessageDef {
    /// MessageType.
    pub number: u32,
    /// The guide's name.
    pub name: &'static str,
    /// The same in lower case.
    pub snake: &'static str,
    /// What it is for.
    pub kind: Kind,
    /// First version that has it.
    pub since: u8,
    /// What it means.
    pub doc: &'static str,
    /// The type of the message that confirms this request.
    pub confirmation: Option<u32>,
    /// What lets this event through; `None`: it is always sent.
    pub mask: Option<EventMask>,
    /// The fixed part, in wire order, of all versions.
    pub fixed: &'static [FixedDef],
    /// The floating part, in table order, of all versions.
    pub floating: &'static [FloatingDef],
    /// Other layouts that a reader accepts.
    pub other_layouts: &'static [OtherLayout],
}

impl MessageDef {
    /// The table of a message type, if there is one.
    pub fn of(message_type: u32) -> Option<&'static MessageDef> {
        MESSAGES.get(MessageDef::place_of(message_type)?).copied()
    }

    /// The place of a message type's table in [`MessageDef::all`]: for tables that stand beside it.
    pub fn place_of(message_type: u32) -> Option<usize> {
        let place = *BY_NUMBER.get(usize::try_from(message_type).ok()?)?;
        usize::from(place).checked_sub(1)
    }

    /// The table of a message type, if that version has it.
    pub fn in_version(message_type: u32, version: Version) -> Option<&'static MessageDef> {
        MessageDef::of(message_type).filter(|def| def.since <= version.number())
    }

    /// The table of the message of that name, as the guide writes it.
    pub fn named(name: &str) -> Option<&'static MessageDef> {
        MESSAGES.iter().find(|def| def.name == name).copied()
    }

    /// All tables, in the order of their numbers.
    pub fn all() -> &'static [&'static MessageDef] {
        MESSAGES
    }

    /// The fixed fields of that version, in wire order.
    pub fn fixed_in(&self, version: Version) -> impl Iterator<Item = &'static FixedDef> {
        self.fixed.iter().filter(move |f| f.in_version(version))
    }

    /// Bytes of the fixed part in that version.
    pub fn fixed_size(&self, version: Version) -> usize {
        self.fixed_in(version).filter_map(|f| f.kind.size()).sum()
    }

    /// The floating field of that tag, if that version of the message lists it.
    pub fn floating_by_tag(&self, tag: u16, version: Version) -> Option<&'static FloatingDef> {
        self.floating.iter().find(|f| f.tag == Some(tag) && f.in_version(version))
    }

    /// The floating field of that name.
    pub fn floating_by_name(&self, name: &str) -> Option<&'static FloatingDef> {
        self.floating.iter().find(|f| f.name == name)
    }
}

/// All enumerations and masks, by name.
pub fn enums() -> &'static [&'static EnumDef] {
    ENUMS
}
