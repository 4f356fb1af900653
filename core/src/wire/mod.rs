//! Bytes to messages and back, for every protocol version from 9 to 25.
//!
//! A message is an 8-byte header, a fixed part whose fields depend on the version, and for most
//! messages a floating part of tagged fields. Three ways to read it, all from one schema:
//!
//! * [`views`] point into the buffer and allocate nothing,
//! * [`messages`] own what they hold and can be encoded,
//! * [`reflect`] reads and writes any message by the guide's names, for JSON, C and Python.
//!
//! ```
//! use ctisp::wire::{split_message, Body, Version};
//! use ctisp::messages::HeartbeatReq;
//!
//! let version = Version::new(25).unwrap();
//! let mut bytes = Vec::new();
//! HeartbeatReq { invoke_id: 7 }.encode(version, &mut bytes)?;
//! let frame = split_message(&bytes)?;
//! assert_eq!(HeartbeatReq::decode(version, frame.body)?.invoke_id, 7);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod codec;
pub mod def;
mod error;
mod floating;
mod frame;
pub mod json;
mod layout;
mod list;
mod masks;
pub mod reflect;
mod text;
pub mod validate;
mod version;
mod writer;

/// What the generator wrote from the schema.
pub mod generated {
    pub mod constants;
    pub mod enums;
    pub mod messages;
    pub mod tables;
    pub mod views;
}

pub use codec::{Body, NamedArray, NamedVariable, Request, UnknownField, UnknownFields, View};
pub use error::{DecodeError, EncodeError, FrameError, Problem};
pub use frame::{split_message, Frame, Framer, RawMessage, HEADER_SIZE};
pub use generated::constants;
pub use generated::messages;
pub use generated::views;
pub use layout::BodyLayout;
pub use masks::{EventMasks, NotAnEvent};
pub use text::Text;
pub use version::Version;

use generated::enums::ConnectionDeviceIdType;

/// A device's connection to a call: what the guide's three ...CallID, ...DeviceIDType and
/// ...DeviceID fields name together. A call id alone is not unique.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Connection {
    /// The call; `None` is NULL_CALL_ID.
    pub call_id: Option<u32>,
    /// Whether `device_id` stays the same for all calls of the device.
    pub device_id_type: Option<ConnectionDeviceIdType>,
    /// Opaque: do not read a device out of it. At most 63 characters.
    pub device_id: Option<String>,
}
