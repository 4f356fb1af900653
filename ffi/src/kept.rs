//! What a struct that a C program reads points to.

use crate::event::{ctisp_event, EventStore};
use ctisp_core::wire::{split_message, Version};
use ctisp_core::Message;
use std::any::Any;
use std::ffi::{c_char, c_void, CString};
use std::ptr;

/// Texts, lists, structs and messages that C programs have pointers to: nothing in it moves, and all
/// of it is there as long as this is.
#[derive(Default)]
pub(crate) struct Kept {
    texts: Vec<CString>,
    lists: Vec<Box<dyn Any>>,
    // A vector that grows would move them.
    #[allow(clippy::vec_box)]
    messages: Vec<Box<EventStore>>,
}

impl Kept {
    /// A string, each character a byte (Latin-1), as in messages.
    pub(crate) fn text(&mut self, text: &str) -> *const c_char {
        let byte = |c| u8::try_from(u32::from(c)).unwrap_or(b'?');
        let bytes: Vec<u8> = text.chars().map(byte).filter(|byte| *byte != 0).collect();
        let text = CString::new(bytes).unwrap_or_default();
        let first = text.as_ptr();
        self.texts.push(text);
        first
    }

    /// A string; NULL where there is none.
    pub(crate) fn text_or_null(&mut self, text: Option<&str>) -> *const c_char {
        text.map_or(ptr::null(), |text| self.text(text))
    }

    /// A list and its count; NULL and 0 where it is empty.
    pub(crate) fn list<T: 'static>(
        &mut self,
        list: impl IntoIterator<Item = T>,
    ) -> (*const T, usize) {
        let list: Vec<T> = list.into_iter().collect();
        if list.is_empty() {
            return (ptr::null(), 0);
        }
        let all = (list.as_ptr(), list.len());
        self.lists.push(Box::new(list));
        all
    }

    /// A struct.
    pub(crate) fn put<T: 'static>(&mut self, value: T) -> *const T {
        self.list([value]).0
    }

    /// A message as an event; empty where that version cannot carry it.
    pub(crate) fn message(&mut self, version: Version, message: &Message) -> *const ctisp_event {
        let mut store = Box::new(EventStore::new());
        let mut bytes = Vec::new();
        if message.encode(version, &mut bytes).is_ok() {
            if let Ok(frame) = split_message(&bytes) {
                store.fill_any(version, frame);
            }
        }
        self.messages.push(store);
        self.messages.last().map_or(ptr::null(), |store| ptr::from_ref(store.event()))
    }

    /// The struct of a message.
    pub(crate) fn body(&mut self, version: Version, message: &Message) -> *const c_void {
        let event = self.message(version, message);
        // SAFETY: an event of `messages`, or NULL; all members of the union are pointers.
        unsafe { event.as_ref().map_or(ptr::null(), |event| event.r#as.any) }
    }
}
