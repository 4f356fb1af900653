//! What is written is read back, by the typed messages, by name and through JSON, and all agree.

mod roundtrip_messages;

use ctisp::messages::Message;
use ctisp::wire::def::{MessageDef, Type};
use ctisp::wire::json::{from_json, to_json};
use ctisp::wire::reflect::{self, Value};
use ctisp::wire::{split_message, views, Version};
use ctisp::StatusCode;
use roundtrip_messages::{each_message, message, version, Owned, Random, VERSIONS};

/// Messages of each type in each version; more by `CTISP_ROUNDS=1000 cargo test`.
fn rounds() -> u64 {
    std::env::var("CTISP_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(12)
}

fn owned(value: Value<'_>) -> Owned {
    match value {
        Value::Integer(number) => Owned::Number(number),
        Value::Bool(yes) => Owned::Number(yes.into()),
        Value::Text(text) => Owned::Text(text.to_string()),
        Value::Bytes(data) => Owned::Bytes(data.to_vec()),
        Value::NamedVariable(v) => Owned::Variable(v.name.to_string(), v.value.to_string()),
        Value::NamedArray(v) => Owned::Element(v.index, v.name.to_string(), v.value.to_string()),
        Value::Array(numbers) => Owned::Numbers(numbers.iter().collect()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn reading_by_name_gives_what_was_written_by_name() {
    for number in VERSIONS {
        each_message(number, rounds(), |def, sample, bytes| {
            let frame = split_message(bytes).unwrap();
            let read = reflect::read(version(number), frame.message_type, frame.body).unwrap();
            assert!(std::ptr::eq(read.def().unwrap(), def));
            let fixed: Vec<_> = read.fixed().map(|f| (f.def.name, owned(f.value()))).collect();
            let written: Vec<_> =
                sample.fixed.iter().map(|(f, v)| (f.name, Owned::Number(*v))).collect();
            assert_eq!(fixed, written, "{} in {number}", def.name);
            let floating: Vec<_> = read.floating().map(|f| (f.tag, owned(f.value()))).collect();
            let listed = sample.floating.iter().map(|(f, v)| (f.tag.unwrap(), v.clone()));
            let unlisted = sample.unlisted.iter().map(|(t, d)| (*t, Owned::Bytes(d.clone())));
            let written: Vec<_> = listed.chain(unlisted).collect();
            assert_eq!(floating, written, "{} in {number}", def.name);
        });
    }
}

#[test]
fn typed_messages_write_the_bytes_they_were_read_from() {
    for number in VERSIONS {
        each_message(number, rounds(), |def, sample, bytes| {
            let frame = split_message(bytes).unwrap();
            let typed = Message::decode(version(number), frame.message_type, frame.body).unwrap();
            let mut again = Vec::new();
            typed.encode(version(number), &mut again).unwrap();
            assert_eq!(again, bytes, "{} in {number}\n{sample:#?}\n{typed:#?}", def.name);
        });
    }
}

#[test]
fn json_comes_back_as_the_same_bytes_with_and_without_names() {
    for number in VERSIONS {
        each_message(number, rounds(), |def, _, bytes| {
            for names in [false, true] {
                let json = to_json(version(number), bytes, names).unwrap();
                let text = json.to_string();
                let mut again = Vec::new();
                let parsed = serde_json::from_str(&text).unwrap();
                from_json(version(number), &parsed, &mut again).unwrap();
                assert_eq!(again, bytes, "{} in {number}: {text}", def.name);
            }
        });
    }
}

/// The three readers say the same of the same bytes, down to the error.
fn compare(version: Version, message_type: u32, body: &[u8]) -> bool {
    let by_name = reflect::read(version, message_type, body).map(|_| ());
    let typed = Message::decode(version, message_type, body).map(|_| ());
    let view = views::MessageView::decode(version, message_type, body).map(|_| ());
    assert_eq!(by_name, typed, "type {message_type} in version {version}: {body:02x?}");
    assert_eq!(view, typed, "type {message_type} in version {version}: {body:02x?}");
    typed.is_ok()
}

#[test]
fn readers_agree_on_damaged_messages_and_never_panic() {
    let (mut good, mut bad) = (0, 0);
    for number in VERSIONS {
        each_message(number, rounds(), |def, _, bytes| {
            let mut random = Random::new(u64::from(def.number) * 31 + bytes.len() as u64);
            let mut body = bytes[8..].to_vec();
            match random.below(4) {
                0 => body.truncate(random.below(body.len() + 1)),
                1 => {
                    let more = random.below(9);
                    body.extend(random.bytes(more));
                }
                _ => {
                    for _ in 0..=random.below(4) {
                        let place = random.below(body.len());
                        if let Some(byte) = body.get_mut(place) {
                            *byte = random.next() as u8;
                        }
                    }
                }
            }
            match compare(version(number), def.number, &body) {
                true => good += 1,
                false => bad += 1,
            }
        });
    }
    assert!(good > 100 && bad > 100, "both must occur: {good} good, {bad} bad");
}

#[test]
fn readers_agree_on_random_bytes_and_never_panic() {
    let mut random = Random::new(7);
    for round in 0..20_000 * rounds() / 12 {
        let def = MessageDef::all()[random.below(MessageDef::all().len())];
        let version = version(9 + (round % 17) as u8);
        let length = def.fixed_size(version) + random.below(40);
        let mut body = random.bytes(length);
        // Small tags and lengths, so that fields do come about.
        for byte in body.iter_mut().skip(def.fixed_size(version)) {
            *byte %= 64;
        }
        compare(version, def.number, &body);
        let mut bytes = (body.len() as u32).to_be_bytes().to_vec();
        bytes.extend(def.number.to_be_bytes());
        bytes.extend(body);
        let _ = to_json(version, &bytes, true);
    }
}

#[test]
fn damaged_messages_that_can_be_read_can_be_written_from_json() {
    let mut written = 0;
    for number in VERSIONS {
        each_message(number, 2, |def, _, bytes| {
            let mut random = Random::new(bytes.len() as u64);
            let mut bytes = bytes.to_vec();
            let place = 8 + random.below(bytes.len() - 8);
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << random.below(8);
            }
            let Ok(json) = to_json(version(number), &bytes, true) else { return };
            // Text may change: a null byte inside ends it. Text that fills its field lost its
            // terminator; a reader takes it, a writer has no room for it.
            let mut again = Vec::new();
            match from_json(version(number), &json, &mut again) {
                Err(error) if error.status == StatusCode::INVALID_FIELD_LENGTH => return,
                result => result.unwrap_or_else(|e| panic!("{} {number}: {e}: {json}", def.name)),
            }
            assert_eq!(to_json(version(number), &again, true).unwrap(), json);
            written += 1;
        });
    }
    assert!(written > 100);
}

#[test]
fn samples_hold_every_kind_of_field() {
    let mut kinds = std::collections::HashSet::new();
    let mut random = Random::new(1);
    for def in MessageDef::all() {
        let (sample, _) = message(&mut random, Version::NEWEST, def);
        kinds.extend(sample.floating.iter().map(|(f, _)| f.kind.name()));
    }
    for kind in [Type::String, Type::Unspec, Type::NamedVar, Type::NamedArray, Type::Bool] {
        assert!(kinds.contains(kind.name()), "{kind:?}");
    }
}
