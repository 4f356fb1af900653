//! Values of fields: as read, and as given to be written.

use crate::wire::def::Type;
use crate::wire::floating::{named_array, named_variable};
use crate::wire::text::Text;
use crate::wire::views::{NamedArray, NamedVariable};
use std::fmt;

/// The value of a field, in the buffer it was read from.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// CHAR, UCHAR, SHORT, USHORT, INT, UINT and TIME (seconds since 1970 UTC).
    Integer(i64),
    /// BOOL; on the wire anything but 0 is true.
    Bool(bool),
    /// STRING.
    Text(Text<'a>),
    /// UNSPEC.
    Bytes(&'a [u8]),
    /// NAMEDVAR.
    NamedVariable(NamedVariable<'a>),
    /// NAMEDARRAY.
    NamedArray(NamedArray<'a>),
    /// One field that holds an array of numbers.
    Array(Numbers<'a>),
}

impl<'a> Value<'a> {
    /// Reads data that have been checked.
    pub(super) fn of(kind: Type, array: bool, data: &'a [u8]) -> Value<'a> {
        match kind {
            Type::String => Value::Text(Text::new(data)),
            Type::Unspec => Value::Bytes(data),
            Type::NamedVar => Value::NamedVariable(named_variable(data).unwrap_or_default()),
            Type::NamedArray => Value::NamedArray(named_array(data).unwrap_or_default()),
            _ if array => Value::Array(Numbers { kind, data }),
            Type::Bool => Value::Bool(bits(data) != 0),
            _ => Value::Integer(integer(kind, data)),
        }
    }

    /// The number, of a number or of true/false.
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Value::Integer(number) => Some(*number),
            Value::Bool(yes) => Some((*yes).into()),
            _ => None,
        }
    }
}

/// For people: text as it is, bytes as hex.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Integer(number) => number.fmt(f),
            Value::Bool(yes) => yes.fmt(f),
            Value::Text(text) => text.fmt(f),
            Value::Bytes(data) => data.iter().try_for_each(|byte| write!(f, "{byte:02x}")),
            Value::NamedVariable(v) => write!(f, "{}={}", v.name, v.value),
            Value::NamedArray(v) => write!(f, "{}[{}]={}", v.name, v.index, v.value),
            Value::Array(numbers) => f.debug_list().entries(numbers.iter()).finish(),
        }
    }
}

/// The numbers of a field that holds an array.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numbers<'a> {
    kind: Type,
    data: &'a [u8],
}

impl<'a> Numbers<'a> {
    /// The numbers, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = i64> + use<'a> {
        let kind = self.kind;
        self.data.chunks_exact(kind.size().unwrap_or(1)).map(move |data| integer(kind, data))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.iter().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }
}

/// A value to be written.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Input<'a> {
    /// For CHAR, UCHAR, SHORT, USHORT, INT, UINT and TIME; for BOOL 0 or 1.
    Integer(i64),
    /// For BOOL.
    Bool(bool),
    /// For STRING: characters up to U+00FF, no null character.
    Text(&'a str),
    /// For UNSPEC.
    Bytes(&'a [u8]),
    /// For NAMEDVAR.
    NamedVariable {
        /// At most 32 characters.
        name: &'a str,
        /// At most 210 characters.
        value: &'a str,
    },
    /// For NAMEDARRAY.
    NamedArray {
        /// Which element, from 0.
        index: u8,
        /// At most 32 characters.
        name: &'a str,
        /// At most 210 characters.
        value: &'a str,
    },
    /// For a field that holds an array.
    Array(&'a [i64]),
}

/// At most four bytes, big-endian, zero-extended.
pub(super) fn bits(data: &[u8]) -> u32 {
    data.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte))
}

/// The number in data of that type's size.
pub(super) fn integer(kind: Type, data: &[u8]) -> i64 {
    let bits = bits(data);
    match kind {
        Type::Char => (bits as u8 as i8).into(),
        Type::Short => (bits as u16 as i16).into(),
        Type::Int => (bits as i32).into(),
        _ => bits.into(),
    }
}
