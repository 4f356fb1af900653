//! What generated code is built from: traits, scalars, and the macros of enumerations and masks.

use super::def::MessageDef;
use super::error::{DecodeError, EncodeError};
pub use super::floating::{
    array, bad_field, bytes, check_named_array, check_named_variable, ended, named_array,
    named_variable, next_field, scalar, text, Bad, Fields, FixedPart,
};
pub use super::layout::BodyLayout;
pub use super::list::{Array, List, ListEntry, Texts, Unknown};
pub use super::text::Text;
use super::version::Version;
pub use super::writer::{put, put_or_null, TextField, Writer};
use super::writer::{write_message, Message};

/// A message that points into the buffer it was read from.
pub trait View<'a>: Sized + Default {
    /// The table of the message.
    const DEF: &'static MessageDef;

    /// Reads the body of a message in place of what the view was before: saves a copy of the
    /// view where one is used again and again.
    ///
    /// # Errors
    /// When the body is not one of this message: too short, or a field of a wrong length. Unknown
    /// tags, missing terminators and missing fields are no errors. The view then holds what came
    /// before the fault.
    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError>;

    /// Reads the body of a message.
    ///
    /// # Errors
    /// As [`View::read`].
    #[inline]
    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let mut view = Self::default();
        view.read(version, body)?;
        Ok(view)
    }
}

/// A message that owns what it holds.
pub trait Body: Sized + for<'a> From<Self::View<'a>> {
    /// The table of the message.
    const DEF: &'static MessageDef;
    /// The same message as a view.
    type View<'a>: View<'a>;

    /// Writes the body; [`Body::encode`] writes the header too.
    #[doc(hidden)]
    fn encode_body(&self, w: &mut Writer<'_>);

    /// Appends the message, header included, to `out`.
    ///
    /// Fields that the version does not have are left out; the count fields are set from the lists.
    ///
    /// # Errors
    /// When the version does not have the message or a value does not fit; `out` is then as it was.
    fn encode(&self, version: Version, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write_message(Some(Self::DEF), version, out, &Message(self))
    }

    /// Reads the body of a message.
    ///
    /// # Errors
    /// As [`View::decode`].
    fn decode(version: Version, body: &[u8]) -> Result<Self, DecodeError> {
        Self::View::decode(version, body).map(Self::from)
    }
}

/// A request and the message that confirms it.
pub trait Request: Body {
    /// The confirmation of its own; FAILURE_CONF or CONTROL_FAILURE_CONF may come instead.
    type Confirmation: Body;

    /// Sets the number that the confirmation will carry.
    fn set_invoke_id(&mut self, id: u32);
}

/// A message type without a table, in the buffer it was read from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnknownMessage<'a> {
    /// MessageType of its header.
    pub message_type: u32,
    /// Everything after the header.
    pub body: &'a [u8],
}

/// A floating field that the table of its message does not list, as received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// Its number.
    pub tag: u16,
    /// Its data.
    pub data: Vec<u8>,
}

/// Floating fields that the table of their message does not list.
pub type UnknownFields = Vec<UnknownField>;

/// An ECC variable: NAMEDVAR.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedVariable {
    /// Its name, for instance `user.customer`; at most 32 characters.
    pub name: String,
    /// Its value; at most 210 characters.
    pub value: String,
}

/// One element of an ECC array: NAMEDARRAY.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedArray {
    /// Which element, from 0.
    pub index: u8,
    /// The array's name; at most 32 characters.
    pub name: String,
    /// The element's value; at most 210 characters.
    pub value: String,
}

impl From<super::views::NamedVariable<'_>> for NamedVariable {
    fn from(view: super::views::NamedVariable<'_>) -> Self {
        NamedVariable { name: view.name.to_string(), value: view.value.to_string() }
    }
}

impl From<super::views::NamedArray<'_>> for NamedArray {
    fn from(view: super::views::NamedArray<'_>) -> Self {
        NamedArray { index: view.index, name: view.name.to_string(), value: view.value.to_string() }
    }
}

/// A number of fixed size on the wire, big-endian.
pub trait Scalar: Copy + Default {
    /// Bytes on the wire.
    const SIZE: usize;

    /// Reads it from exactly `SIZE` bytes.
    fn from_wire(bytes: &[u8]) -> Self;

    /// Writes it to exactly `SIZE` bytes.
    fn to_wire(self, bytes: &mut [u8]);

    /// From its bits.
    fn from_raw(raw: u32) -> Self;
}

macro_rules! integer {
    ($($type:ty),*) => {$(
        impl Scalar for $type {
            const SIZE: usize = size_of::<$type>();

            #[inline(always)]
            fn from_wire(bytes: &[u8]) -> Self {
                let mut raw = [0; size_of::<$type>()];
                raw.copy_from_slice(bytes);
                <$type>::from_be_bytes(raw)
            }

            #[inline(always)]
            fn to_wire(self, bytes: &mut [u8]) {
                bytes.copy_from_slice(&self.to_be_bytes());
            }

            #[inline(always)]
            fn from_raw(raw: u32) -> Self {
                raw as $type
            }
        }
    )*};
}

integer!(u8, i8, u16, i16, u32, i32);

/// BOOL takes two bytes; anything but 0 is true.
impl Scalar for bool {
    const SIZE: usize = 2;

    #[inline(always)]
    fn from_wire(bytes: &[u8]) -> Self {
        u16::from_wire(bytes) != 0
    }

    #[inline(always)]
    fn to_wire(self, bytes: &mut [u8]) {
        u16::from(self).to_wire(bytes);
    }

    #[inline(always)]
    fn from_raw(raw: u32) -> Self {
        raw != 0
    }
}

/// Reads a scalar at a place that the compiler can see to be inside.
#[inline(always)]
pub fn at<T: Scalar, const N: usize>(bytes: &[u8; N], offset: usize) -> T {
    T::from_wire(&bytes[offset..offset + T::SIZE])
}

/// As [`at`], with the protocol's null value as `None`.
#[inline(always)]
pub fn at_or_null<T: Scalar + NullCheck, const N: usize>(
    bytes: &[u8; N],
    offset: usize,
    null: u32,
) -> Option<T> {
    let value: T = at(bytes, offset);
    (value.bits() != null).then_some(value)
}

/// The bits of a scalar, to compare with a null value.
pub trait NullCheck: Scalar {
    /// The bits, zero-extended.
    fn bits(self) -> u32;
}

macro_rules! null_check {
    ($($type:ty as $unsigned:ty),*) => {$(
        impl NullCheck for $type {
            #[inline(always)]
            fn bits(self) -> u32 {
                u32::from(self as $unsigned)
            }
        }
    )*};
}

null_check!(u8 as u8, u16 as u16, u32 as u32, i32 as u32);

/// An enumeration whose unknown values survive.
macro_rules! enumeration {
    ($guide:literal, $(#[$doc:meta])* $name:ident: $repr:ident {
        $($(#[$value_doc:meta])* $value:ident = $number:literal => $value_guide:literal $value_text:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $repr);

        impl $name {
            $($(#[$value_doc])* pub const $value: $name = $name($number);)*

            /// Its table.
            pub const DEF: crate::wire::def::EnumDef = crate::wire::def::EnumDef {
                name: $guide,
                mask: false,
                values: &[$(($number, $value_guide, $value_text)),*],
            };

            /// The guide's name of the value, if it is a known one.
            pub fn name(self) -> Option<&'static str> {
                Self::DEF.name_of(self.0.into())
            }

            /// What the value means, if it is a known one.
            pub fn meaning(self) -> Option<&'static str> {
                Self::DEF.doc_of(self.0.into())
            }
        }

        crate::wire::codec::scalar_of!($name: $repr, |raw| $name(raw), |value: $name| value.0);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.name() {
                    Some(name) => f.pad(name),
                    None => write!(f, concat!($guide, "({})"), self.0),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    };
}
pub(crate) use enumeration;

/// A bit mask whose unknown bits survive.
macro_rules! mask {
    ($guide:literal, $(#[$($doc:tt)*])* $name:ident: $repr:ident {
        $($(#[$($value_doc:tt)*])* $value:ident = $number:literal => $value_guide:literal $value_text:literal,)*
    }) => {
        bitflags::bitflags! {
            $(#[$($doc)*])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct $name: $repr {
                $($(#[$($value_doc)*])* const $value = $number;)*
                const _ = !0;
            }
        }

        impl $name {
            /// Its table.
            pub const DEF: crate::wire::def::EnumDef = crate::wire::def::EnumDef {
                name: $guide,
                mask: true,
                values: &[$(($number, $value_guide, $value_text)),*],
            };

            /// All bits that have a name.
            pub const fn known() -> $name {
                $name::from_bits_retain(0 $(| $number)*)
            }
        }

        crate::wire::codec::scalar_of!($name: $repr, |raw| $name::from_bits_retain(raw), |value: $name| value.bits());
    };
}
pub(crate) use mask;

macro_rules! scalar_of {
    ($name:ident: $repr:ident, $from:expr, $to:expr) => {
        impl crate::wire::codec::Scalar for $name {
            const SIZE: usize = size_of::<$repr>();

            #[inline(always)]
            fn from_wire(bytes: &[u8]) -> Self {
                $from(<$repr as crate::wire::codec::Scalar>::from_wire(bytes))
            }

            #[inline(always)]
            fn to_wire(self, bytes: &mut [u8]) {
                <$repr as crate::wire::codec::Scalar>::to_wire($to(self), bytes);
            }

            #[inline(always)]
            fn from_raw(raw: u32) -> Self {
                $from(raw as $repr)
            }
        }

        impl crate::wire::codec::NullCheck for $name {
            #[inline(always)]
            fn bits(self) -> u32 {
                u32::from($to(self))
            }
        }

        impl From<$name> for u32 {
            fn from(value: $name) -> u32 {
                u32::from($to(value))
            }
        }
    };
}
pub(crate) use scalar_of;
