//! A message as a C program gets it.

use crate::boundary::{guard, guard_value, Failure};
use crate::decode::{decode, Scratch};
use crate::error::{ctisp_error, ctisp_result};
use crate::generated::ctisp_message_union;
use crate::own_event::OwnEvent;
use crate::plan::Plan;
use crate::raw;
use crate::types::ctisp_bytes;
use ctisp_core::wire::{split_message, Frame, Version, HEADER_SIZE};
use std::ffi::c_char;
use std::ptr;

/// A message that was received. It owns all that it points to.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_event {
    /// The message type, for instance CTISP_CALL_DELIVERED_EVENT: it tells which member of `as` to
    /// read. CTISP_CONNECTION_LOST, CTISP_CLOSED and so on are the library's own.
    pub r#type: u32,
    /// The protocol version that it was read by, 9 to 25.
    pub protocol_version: u32,
    /// The guide's name of the message, for instance "CALL_DELIVERED_EVENT", or that of the library's
    /// own event, for instance "CONNECTION_LOST"; NULL for a type that has no table here, or that
    /// came after the protocol version.
    pub name: *const c_char,
    /// The message as received, header included; data NULL: an event of the library's own, which is
    /// no message.
    pub bytes: ctisp_bytes,
    /// The message by its type; NULL where name is.
    pub r#as: ctisp_message_union,
}

/// A [`ctisp_event`] with what it points into. It can be filled again and again, and allocates
/// nothing once its buffers are as large as the messages that come.
#[repr(C)]
pub(crate) struct EventStore {
    /// First: a pointer to it is one to the store.
    public: ctisp_event,
    bytes: Vec<u8>,
    scratch: Scratch,
    own: Option<OwnEvent>,
}

// SAFETY: what its pointers point to, it owns.
unsafe impl Send for EventStore {}

impl EventStore {
    pub(crate) fn new() -> EventStore {
        let public = ctisp_event {
            r#type: 0,
            protocol_version: 0,
            name: ptr::null(),
            bytes: ctisp_bytes { data: ptr::null(), length: 0 },
            r#as: ctisp_message_union { any: ptr::null() },
        };
        let (bytes, scratch) = (Vec::new(), Scratch::default());
        EventStore { public, bytes, scratch, own: None }
    }

    /// Takes a message in; what the event pointed to before is gone.
    pub(crate) fn fill(&mut self, version: Version, frame: Frame<'_>) -> Result<(), Failure> {
        let length = u32::try_from(frame.body.len())
            .map_err(|_| Failure::argument("a body of 4 GiB or more"))?;
        self.public.name = ptr::null();
        self.public.r#as.any = ptr::null();
        self.bytes.clear();
        self.bytes.extend_from_slice(&length.to_be_bytes());
        self.bytes.extend_from_slice(&frame.message_type.to_be_bytes());
        self.bytes.extend_from_slice(frame.body);
        self.public.r#type = frame.message_type;
        self.public.protocol_version = version.number().into();
        self.public.bytes = ctisp_bytes { data: self.bytes.as_ptr(), length: self.bytes.len() };
        if let Some(plan) = Plan::of(frame.message_type, version) {
            let body = self.bytes.get(HEADER_SIZE..).unwrap_or(&[]);
            self.public.r#as.any = decode(plan, version, body, &mut self.scratch)?.cast();
            self.public.name = plan.layout.name.as_ptr();
        }
        Ok(())
    }

    /// As [`EventStore::fill`], for a receiver who is told of a bad message by an event.
    pub(crate) fn fill_any(&mut self, version: Version, frame: Frame<'_>) {
        let Err(failure) = self.fill(version, frame) else { return };
        log::warn!("a message that cannot be read: {}", failure.text);
        let error = ctisp_error::from(failure);
        let own = self.own.insert(OwnEvent::unreadable(frame.message_type, error));
        self.public.r#type = own.number;
        self.public.name = own.name();
        self.public.r#as = own.r#as;
    }

    /// What the client itself tells.
    pub(crate) fn fill_own(&mut self, version: Version, own: OwnEvent) {
        self.public = ctisp_event {
            r#type: own.number,
            protocol_version: version.number().into(),
            name: own.name(),
            bytes: ctisp_bytes { data: ptr::null(), length: 0 },
            r#as: own.r#as,
        };
        self.own = Some(own);
    }

    /// What the C program sees.
    pub(crate) fn event(&self) -> &ctisp_event {
        &self.public
    }
}

/// The version of that number.
pub(crate) fn version_of(number: u32) -> Result<Version, Failure> {
    Version::from_wire(number)
        .ok_or_else(|| Failure::argument(format!("protocol version {number}: 9 to 25 are known")))
}

/// Reads a message, header included, as it was sent in a session of that protocol version (9 to 25).
///
/// `*event` becomes an event of its own, which owns a copy of the bytes: free it with
/// ctisp_event_free(). A message type that is not known is no error: its event has the type and the
/// bytes. Fields that the version lacks are null.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `bytes` or `event` NULL or a version
/// that is not known; CTISP_E_BAD_MESSAGE with the protocol's status where the bytes are no such
/// message; `*event` is NULL then. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_decode(
    protocol_version: u32,
    bytes: *const u8,
    length: usize,
    event: *mut *mut ctisp_event,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if event.is_null() {
            return Err(Failure::argument("event is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { event.write(ptr::null_mut()) };
        // SAFETY: NULL or `length` readable bytes, as the header says.
        let bytes = unsafe { raw::slice(bytes, length) };
        let bytes = bytes.ok_or_else(|| Failure::argument("bytes is NULL"))?;
        let mut store = Box::new(EventStore::new());
        store.fill(version_of(protocol_version)?, split_message(bytes)?)?;
        // SAFETY: not NULL, so it can be written.
        unsafe { event.write(Box::into_raw(store).cast()) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

/// Frees an event that came from ctisp_decode(), and all that it points to. NULL is allowed. An
/// event that a callback was given belongs to the library: do not free it.
///
/// Any thread, but only once.
#[no_mangle]
pub unsafe extern "C" fn ctisp_event_free(event: *mut ctisp_event) {
    guard_value((), || {
        if !event.is_null() {
            // SAFETY: not NULL, so it came from `Box::into_raw` of a store in `ctisp_decode`, whose
            // first member it is, and was not freed before.
            drop(unsafe { Box::from_raw(event.cast::<EventStore>()) });
        }
    });
}
