//! Each message of each version through `ctisp encode` and `ctisp decode`.
#![cfg(feature = "cli")]

use ctisp::wire::def::{FloatingDef, MessageDef, Type};
use ctisp::wire::Version;
use serde_json::{json, Map, Value};
use std::io::Write;
use std::process::{Command, Stdio};

/// What the command makes of these lines.
fn ctisp(verb: &str, version: Version, input: String) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ctisp"))
        .args([verb, "--protocol-version", &version.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // It answers while it reads: whoever only writes would wait for ever.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success(), "ctisp {verb} in version {version}");
    String::from_utf8(output.stdout).unwrap().lines().map(String::from).collect()
}

/// A value that no other field of the message has, as far as its type goes that far.
fn number(kind: Type, place: usize) -> Value {
    match kind {
        Type::Bool => json!(place % 2 == 0),
        _ => json!(place % 100 + 1),
    }
}

fn value(field: &FloatingDef, version: Version, place: usize) -> Value {
    let room = field.max_in(version);
    match field.kind {
        Type::String => json!(&format!("{place:039}")[39 - (room - 1).min(39)..]),
        Type::Unspec => json!(&format!("{place:08x}")[8 - 2 * room.min(4)..]),
        Type::NamedVar => json!({"name": format!("user.v{place}"), "value": "a value"}),
        Type::NamedArray => {
            json!({"index": place % 3, "name": format!("user.a{place}"), "value": "an element"})
        }
        kind if field.array.is_some() => json!([number(kind, place), number(kind, place + 1)]),
        kind => number(kind, place),
    }
}

/// The message with all fields of the version.
fn full(def: &MessageDef, version: Version) -> Value {
    let fixed: Map<String, Value> = def
        .fixed_in(version)
        .enumerate()
        .map(|(place, field)| {
            let sent = match (field.unused, field.kind) {
                (true, Type::Bool) => json!(false),
                (true, _) => json!(0),
                (false, kind) => number(kind, place),
            };
            (field.name.to_string(), sent)
        })
        .collect();
    let floating: Vec<Value> = def
        .floating
        .iter()
        .filter(|field| field.in_version(version))
        .filter(|field| field.tag.is_some_and(|tag| version.wide() || tag <= 255))
        .enumerate()
        .map(|(place, field)| {
            json!({"tag": field.tag, "name": field.name, "value": value(field, version, place)})
        })
        .collect();
    json!({"type": def.number, "name": def.name, "fixed": fixed, "floating": floating})
}

#[test]
fn each_message_comes_back_from_the_wire_in_every_version_that_has_it() {
    let mut pairs = 0;
    for version in (9..=25).filter_map(Version::new) {
        let messages: Vec<Value> = MessageDef::all()
            .iter()
            .filter(|def| def.since <= version.number())
            .map(|def| full(def, version))
            .collect();
        let text: Vec<String> = messages.iter().map(Value::to_string).collect();
        let hex = ctisp("encode", version, text.join("\n"));
        let back = ctisp("decode", version, hex.join("\n"));
        assert_eq!(back.len(), messages.len(), "version {version}");
        for (sent, back) in messages.iter().zip(&back) {
            let back: Value = serde_json::from_str(back).unwrap();
            assert_eq!(&back, sent, "version {version}");
        }
        pairs += messages.len();
    }
    assert_eq!(pairs, 2478, "all pairs of a message and a version");
}
