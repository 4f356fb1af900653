//! The values that the messages' structs are made of.

use std::ffi::c_char;

/// Raw bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_bytes {
    /// The first byte; NULL: absent.
    pub data: *const u8,
    /// How many bytes.
    pub length: usize,
}

/// A device's connection to a call: what the guide's three ...CallID, ...DeviceIDType and
/// ...DeviceID fields name together. A call id alone is not unique.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_connection {
    /// The call; CTISP_NULL_CALL_ID: none.
    pub call_id: u32,
    /// Whether device_id stays the same for all calls of the device. Values of
    /// ConnectionDeviceIDType; CTISP_CONNECTION_ID_NONE: none.
    pub device_id_type: u16,
    /// Opaque: do not read a device out of it. At most 63 characters; NULL: absent.
    pub device_id: *const c_char,
}

/// An ECC variable.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_named_variable {
    /// Its name, for instance "user.customer"; at most 32 characters.
    pub name: *const c_char,
    /// Its value; at most 210 characters.
    pub value: *const c_char,
}

/// One element of an ECC array.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_named_array {
    /// Which element, from 0.
    pub index: u8,
    /// The array's name; at most 32 characters.
    pub name: *const c_char,
    /// The element's value; at most 210 characters.
    pub value: *const c_char,
}

/// A floating field that the table of its message does not list, as received.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_unknown_field {
    /// Its number.
    pub tag: u16,
    /// Its data.
    pub data: ctisp_bytes,
}

/// How each list stands in a struct: its pointer member, then its count member.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct List {
    pub(crate) first: *const u8,
    pub(crate) count: usize,
}
