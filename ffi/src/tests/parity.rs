//! The C structs say the same as the Rust messages, whatever the bytes.

use super::sample;
use crate::encode::Refused;
use crate::event::EventStore;
use crate::layout::Layout;
use crate::raw::Source;
use ctisp_core::wire::def::MessageDef;
use ctisp_core::wire::{BodyLayout, Frame, Version};
use ctisp_core::Message;

/// What comes out when a body is read and written again: the bytes, or the error's text.
type Outcome = Result<Vec<u8>, String>;

fn by_rust(version: Version, def: &MessageDef, body: &[u8]) -> Outcome {
    let message = Message::decode(version, def.number, body).map_err(|e| e.to_string())?;
    let mut out = Vec::new();
    message.encode(version, &mut out).map_err(|e| e.to_string())?;
    Ok(out)
}

fn by_c(store: &mut EventStore, version: Version, def: &MessageDef, body: &[u8]) -> Outcome {
    store.fill(version, Frame { message_type: def.number, body }).map_err(|e| e.text)?;
    let layout = Layout::of(def.number).expect("every message has a layout");
    // SAFETY: the event was filled just now, so that member is a struct of this message.
    let source = unsafe { Source::new(store.event().r#as.any.cast(), layout.size) };
    let mut out = Vec::new();
    match crate::encode::encode(layout, version, source, &mut out) {
        Ok(()) => Ok(out),
        Err(Refused::Value(error)) => Err(error.to_string()),
        Err(Refused::Argument(field)) => Err(format!("{field}: no list")),
    }
}

fn every_message() -> impl Iterator<Item = (Version, &'static MessageDef)> {
    Version::all().flat_map(|v| {
        MessageDef::all().iter().filter(move |d| d.since <= v.number()).map(move |d| (v, *d))
    })
}

#[test]
fn every_message_with_all_fields_comes_back_byte_for_byte_in_every_version() {
    let mut store = EventStore::new();
    for (version, def) in every_message() {
        let body = sample::body(def, version);
        let mut whole = (body.len() as u32).to_be_bytes().to_vec();
        whole.extend_from_slice(&def.number.to_be_bytes());
        whole.extend_from_slice(&body);
        let here = format!("{} in version {version}", def.name);
        assert_eq!(
            by_rust(version, def, &body),
            Ok(whole.clone()),
            "{here}: the sample is no good"
        );
        assert_eq!(by_c(&mut store, version, def, &body), Ok(whole), "{here}");
    }
}

#[test]
fn a_message_cut_off_anywhere_gives_the_error_of_the_rust_messages() {
    let mut store = EventStore::new();
    for (version, def) in every_message().filter(|(v, _)| [9, 19, 20, 25].contains(&v.number())) {
        let body = sample::body(def, version);
        for end in 0..body.len() {
            let cut = &body[..end];
            let ours = by_c(&mut store, version, def, cut);
            assert_eq!(ours, by_rust(version, def, cut), "{} {version}: {end} bytes", def.name);
        }
    }
}

#[test]
fn a_body_in_another_layout_is_read_as_the_rust_messages_read_it() {
    let mut store = EventStore::new();
    let mut seen = 0;
    for (version, def) in every_message() {
        for other in def.other_layouts.iter().filter(|other| other.in_version(version)) {
            let fixed: usize = other.fixed.iter().filter_map(|field| field.kind.size()).sum();
            let mut body: Vec<u8> = (0..fixed).map(|i| i as u8 % 2).collect();
            if other.body.is_none() {
                let usual = sample::body(def, version);
                body.extend_from_slice(&usual[def.fixed_size(version)..]);
            }
            let received = BodyLayout::of(def, version, &body).other().is_some();
            assert!(received, "{} {version}: {} bytes", def.name, body.len());
            let ours = by_c(&mut store, version, def, &body);
            assert_eq!(ours, by_rust(version, def, &body), "{} {version}", def.name);
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen} layouts");
}

/// Changed bytes make missing terminators, unknown tags, wrong lengths, fields out of order.
#[test]
fn changed_bytes_are_read_as_the_rust_messages_read_them() {
    let mut store = EventStore::new();
    let mut random = 1u32;
    let mut next = |below: usize| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) as usize % below
    };
    for (version, def) in every_message().filter(|(v, _)| [9, 17, 20, 25].contains(&v.number())) {
        for _ in 0..40 {
            let mut body = sample::body(def, version);
            if body.is_empty() {
                continue;
            }
            for _ in 0..=next(3) {
                let at = next(body.len());
                body[at] = [next(256) as u8, 0, body[next(body.len())]][next(3)];
            }
            let ours = by_c(&mut store, version, def, &body);
            assert_eq!(ours, by_rust(version, def, &body), "{} {version}: {body:02x?}", def.name);
        }
    }
}

#[test]
fn nothing_is_allocated_for_a_message_once_a_larger_one_came() {
    let mut store = EventStore::new();
    let version = Version::NEWEST;
    let def = MessageDef::named("CALL_DELIVERED_EVENT").unwrap();
    let body = sample::body(def, version);
    by_c(&mut store, version, def, &body).unwrap();
    let place = (store.event().bytes.data, unsafe { store.event().r#as.any });
    for _ in 0..3 {
        by_c(&mut store, version, def, &body[..body.len() / 2]).ok();
        by_c(&mut store, version, def, &body).unwrap();
        assert_eq!((store.event().bytes.data, unsafe { store.event().r#as.any }), place);
    }
}

#[test]
fn the_layouts_stand_beside_the_tables() {
    let layouts = Layout::all();
    assert_eq!(layouts.len(), MessageDef::all().len());
    for (layout, def) in layouts.iter().zip(MessageDef::all()) {
        assert!(std::ptr::eq(layout.def, *def), "{}", def.name);
    }
}

#[test]
fn the_first_field_of_an_entry_is_no_list() {
    // The walker counts the entries at the place of that field.
    use crate::layout::Place;
    for layout in crate::generated::layouts::LAYOUTS {
        for place in layout.floating {
            if let Place::Entry { entry, .. } = place {
                assert!(!matches!(entry.places[0], Place::List(_)), "{}", layout.def.name);
            }
        }
    }
}
