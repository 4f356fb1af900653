//! Messages byte for byte, written down by hand from the rules of the protocol.

use ctisp::messages::{self, Message};
use ctisp::wire::def::MessageDef;
use ctisp::wire::json::{from_hex, from_json, to_hex, to_json};
use ctisp::wire::reflect::{self, Builder, Input, Label, Value};
use ctisp::wire::{split_message, Body, Problem, Version};
use ctisp::StatusCode;
use serde_json::{json, Value as Json};

fn version(number: u8) -> Version {
    Version::new(number).unwrap()
}

fn bytes(hex: &str) -> Vec<u8> {
    from_hex(hex.as_bytes()).unwrap()
}

fn encode(number: u8, message: Json) -> Result<String, (String, StatusCode)> {
    let mut out = Vec::new();
    match from_json(version(number), &message, &mut out) {
        Ok(()) => Ok(to_hex(&out)),
        Err(error) => {
            assert!(out.is_empty(), "an error leaves the buffer as it was");
            Err((error.text, error.status))
        }
    }
}

fn decode(number: u8, hex: &str) -> Json {
    to_json(version(number), &bytes(hex), false).unwrap()
}

fn status(number: u8, message: Json) -> StatusCode {
    encode(number, message.clone()).expect_err(&message.to_string()).1
}

/// The fixed part of OPEN_REQ with InvokeID 1, no timeout, no peripheral and no masks.
fn open_fixed(version: u8) -> String {
    format!("00000001 000000{version:02x} ffffffff ffffffff {}", "00000000 ".repeat(7))
}

#[test]
fn open_req_has_narrow_floating_headers_up_to_19_and_wide_ones_from_20() {
    let open = |number: u8| {
        json!({ "name": "OPEN_REQ",
                "fixed": { "InvokeID": 1, "VersionNumber": number },
                "floating": [{ "name": "ClientID", "value": "desk" },
                             { "name": "ClientPassword", "value": "" }] })
    };
    for number in [9, 19] {
        let wire = format!("00000035 00000003 {} 01 05 6465736b00 02 00", open_fixed(number));
        assert_eq!(encode(number, open(number)).unwrap(), wire.replace(' ', ""));
    }
    for number in [20, 25] {
        let wire =
            format!("00000039 00000003 {} 0001 0005 6465736b00 0002 0000", open_fixed(number));
        assert_eq!(encode(number, open(number)).unwrap(), wire.replace(' ', ""));
        let again = decode(number, &wire);
        assert_eq!(again["fixed"]["VersionNumber"], number);
        assert_eq!(again["fixed"]["PeripheralID"], 0xFFFF_FFFF_u32, "null, as left out");
        assert_eq!(again["floating"][0], json!({ "tag": 1, "name": "ClientID", "value": "desk" }));
    }
}

#[test]
fn json_has_its_keys_in_the_order_of_the_format() {
    let wire = format!("00000039 00000003 {} 0001 0005 6465736b00 0002 0000", open_fixed(25));
    assert_eq!(
        decode(25, &wire).to_string(),
        r#"{"type":3,"name":"OPEN_REQ","fixed":{"InvokeID":1,"VersionNumber":25,"#.to_string()
            + r#""IdleTimeout":4294967295,"PeripheralID":4294967295,"ServicesRequested":0,"#
            + r#""CallMsgMask":0,"AgentStateMask":0,"ConfigMsgMask":0,"Reserved1":0,"#
            + r#""Reserved2":0,"Reserved3":0},"floating":[{"tag":1,"name":"ClientID","#
            + r#""value":"desk"},{"tag":2,"name":"ClientPassword","value":""}]}"#
    );
}

#[test]
fn call_delivered_event_carries_variables_and_their_counts() {
    // MonitorID to ConnectionCallID; line; service; skill group; device types; state, cause, counts.
    let fixed = "00000000 00001388 0011 0001 01000013 0000 0000 0000000b 00000015 \
                 ffffffff ffffffff 0000 0000 0047 0049 ffff 0002 ffff 0001 0001";
    let fixed = fixed.replace(' ', "");
    let body = format!("{fixed} 08 04 35353500 52 07 752e6100 676f00 53 07 02 752e6200 6100");
    let length = bytes(&body).len();
    let json = decode(17, &format!("{length:08x} 00000009 {body}"));
    assert_eq!(json["name"], "CALL_DELIVERED_EVENT");
    assert_eq!(
        json["fixed"],
        json!({
            "MonitorID": 0, "PeripheralID": 5000, "PeripheralType": 17,
            "ConnectionDeviceIDType": 1, "ConnectionCallID": 0x0100_0013,
            "LineHandle": 0, "LineType": 0, "ServiceNumber": 11, "ServiceID": 21,
            "SkillGroupNumber": 0xFFFF_FFFF_u32, "SkillGroupID": 0xFFFF_FFFF_u32,
            "SkillGroupPriority": 0, "AlertingDeviceType": 0, "CallingDeviceType": 71,
            "CalledDeviceType": 73, "LastRedirectDeviceType": 0xFFFF,
            "LocalConnectionState": 2, "EventCause": 0xFFFF,
            "NumNamedVariables": 1, "NumNamedArrays": 1,
        })
    );
    // Before 10 there were no ECC variables, and so no counts of them.
    let old = decode(9, &format!("00000032 00000009 {}", &fixed[..fixed.len() - 8]));
    assert_eq!(old["fixed"]["EventCause"], 0xFFFF);
    assert_eq!(old["fixed"].get("NumNamedVariables"), None);
    assert_eq!(
        json["floating"],
        json!([
            { "tag": 8, "name": "ANI", "value": "555" },
            { "tag": 82, "name": "NamedVariable", "value": { "name": "u.a", "value": "go" } },
            { "tag": 83, "name": "NamedArray",
              "value": { "index": 2, "name": "u.b", "value": "a" } },
        ])
    );
    assert_eq!(encode(17, json).unwrap(), format!("{length:08x}00000009{body}").replace(' ', ""));
}

#[test]
fn failure_conf_is_written_with_8_bytes_and_read_with_8_or_10() {
    let message = json!({ "type": 1, "fixed": { "InvokeID": 7, "Status": 36 } });
    assert_eq!(encode(25, message).unwrap(), "00000008000000010000000700000024");
    let usual = decode(25, "00000008 00000001 00000007 00000024");
    assert_eq!(usual["fixed"], json!({ "InvokeID": 7, "Status": 36 }));
    let other = "0000000a 00000001 00000007 0024 0000004d";
    let fixed = json!({ "InvokeID": 7, "Status": 36, "PeripheralErrorCode": 77 });
    assert_eq!(decode(25, other)["fixed"], fixed);
    let typed = messages::FailureConf::decode(version(25), &bytes(other)[8..]).unwrap();
    assert_eq!((typed.invoke_id, typed.status), (7, StatusCode::INVALID_PASSWORD));
}

#[test]
fn config_request_event_tells_its_layout_by_its_length() {
    let fixed = |hex: &str| decode(15, hex)["fixed"].clone();
    assert_eq!(fixed("00000004 000000e8 00000003"), json!({ "ConfigInformation": 3 }));
    assert_eq!(
        fixed("00000008 000000e8 00000003 00001388"),
        json!({ "ConfigInformation": 3, "PeripheralID": 5000 })
    );
    assert_eq!(
        fixed("0000000c 000000e8 00000003 00000001 00001388"),
        json!({ "ConfigInformation": 3, "ConfigMsgMask": 1, "PeripheralID": 5000 })
    );
}

#[test]
fn login_name_is_cut_for_old_sessions_and_other_text_is_refused() {
    let def = MessageDef::all()
        .iter()
        .find(|d| d.floating.iter().any(|f| f.name == "LoginName" && f.older.is_some()))
        .unwrap();
    let name = "x".repeat(40);
    let message = json!({ "name": def.name, "floating": [{ "name": "LoginName", "value": name }] });
    let hex = encode(19, message.clone()).unwrap();
    let read = decode(19, &hex);
    assert_eq!(read["floating"][0]["value"], "x".repeat(31), "32 bytes with the null");
    assert_eq!(decode(20, &encode(20, message).unwrap())["floating"][0]["value"], name);
    let variable = |number: u8| {
        let call = json!({ "name": "SET_CALL_DATA_REQ",
            "floating": [{ "name": "CallVariable1", "value": "x".repeat(40) }] });
        encode(number, call)
    };
    assert_eq!(variable(9).unwrap_err().1, StatusCode::INVALID_FIELD_LENGTH, "40 until 9");
    assert!(variable(10).is_ok(), "41 since 10");
}

#[test]
fn unknown_types_and_tags_are_kept_raw_both_ways() {
    let unknown = "00000002 0000270f abcd";
    let json = json!({ "type": 9999, "name": null, "body": "abcd" });
    assert_eq!(decode(25, unknown), json);
    assert_eq!(encode(25, json).unwrap(), unknown.replace(' ', ""));
    // STANDBY_ACTIVE_EVENT came with 24.
    let newer = MessageDef::all().iter().find(|d| d.since == 24).unwrap();
    let raw = format!("00000001{:08x}ff", newer.number);
    let json = decode(23, &raw);
    assert_eq!((json["name"].clone(), json["body"].clone()), (Json::Null, json!("ff")));
    assert_eq!(encode(23, json).unwrap(), raw);
    let failure = "00000010 00000001 00000007 00000024 ea60 0004 01020304";
    let json = decode(25, failure);
    assert_eq!(json["floating"], json!([{ "tag": 60000, "bytes": "01020304" }]));
    assert_eq!(encode(25, json).unwrap(), failure.replace(' ', ""));
}

#[test]
fn text_keeps_bytes_above_127_and_ends_at_its_null() {
    let json = decode(25, "00000012 00000001 00000007 00000024 0007 0006 63e9 00 7878 00");
    assert_eq!(json["floating"][0]["value"], "c\u{e9}");
    let again = encode(25, json).unwrap();
    assert!(again.ends_with("0007000363e900"), "{again}");
}

#[test]
fn names_stand_beside_values_and_are_read_back() {
    let open = json!({ "name": "OPEN_REQ", "fixed": {
        "ServicesRequested": ["CTI_SERVICE_CLIENT_EVENTS", "CTI_SERVICE_ALL_EVENTS", "0x20000"] } });
    let hex = encode(25, open).unwrap();
    let json = to_json(version(25), &bytes(&hex), true).unwrap();
    assert_eq!(json["fixed"]["ServicesRequested"], 0x20011);
    let names = json!(["CTI_SERVICE_CLIENT_EVENTS", "CTI_SERVICE_ALL_EVENTS", "0x20000"]);
    assert_eq!(json["names"]["ServicesRequested"], names);
    assert_eq!(encode(25, json).unwrap(), hex);
    let failure = json!({ "name": "FAILURE_CONF", "fixed": { "Status": "E_CTI_TIMEOUT" } });
    let hex = encode(25, failure).unwrap();
    assert_eq!(
        to_json(version(25), &bytes(&hex), true).unwrap()["names"]["Status"],
        "E_CTI_TIMEOUT"
    );
}

#[test]
fn what_does_not_fit_is_refused_with_its_status() {
    let open = |fixed: Json, floating: Json| json!({ "name": "OPEN_REQ", "fixed": fixed, "floating": floating });
    let fixed = |name: &str, value: Json| open(json!({ name: value }), json!([]));
    let float =
        |name: &str, value: Json| open(json!({}), json!([{ "name": name, "value": value }]));
    let bad = StatusCode::BAD_MESSAGE_FORMAT;
    let cases = [
        ("no such field", fixed("Foo", json!(1)), StatusCode::INVALID_FIELD_TAG),
        ("no such field", float("Foo", json!("1")), StatusCode::INVALID_FIELD_TAG),
        ("a floating field in fixed", fixed("ClientID", json!("1")), StatusCode::INVALID_FIELD_TAG),
        ("out of range", fixed("InvokeID", json!(-1)), bad),
        ("out of range", fixed("InvokeID", json!(4_294_967_296_u64)), bad),
        ("out of range", fixed("InvokeID", json!(u64::MAX)), bad),
        ("a broken number", fixed("InvokeID", json!(1.5)), bad),
        ("text for a number", fixed("InvokeID", json!("1")), bad),
        ("true for a number", fixed("InvokeID", json!(true)), bad),
        ("no such mask bit", fixed("CallMsgMask", json!(["FOO"])), bad),
        ("a number for text", float("ClientID", json!(1)), bad),
        ("a number for hex", float("ClientPassword", json!(1)), bad),
        ("odd hex", float("ClientPassword", json!("abc")), bad),
        (
            "64 characters",
            float("ClientID", json!("x".repeat(64))),
            StatusCode::INVALID_FIELD_LENGTH,
        ),
        ("a null inside", float("ClientID", json!("a\0b")), StatusCode::INVALID_CHARACTER),
        ("above U+00FF", float("ClientID", json!("\u{20ac}")), StatusCode::INVALID_CHARACTER),
        ("no tag known", float("UniqueInstanceID", json!("x")), StatusCode::INVALID_FIELD_TAG),
        ("no value", open(json!({}), json!([{ "name": "ClientID" }])), bad),
        (
            "tag and name disagree",
            open(json!({}), json!([{ "name": "ClientID", "tag": 2, "value": "" }])),
            bad,
        ),
        ("type and name disagree", json!({ "name": "OPEN_REQ", "type": 4 }), bad),
        ("no message", json!({}), bad),
        ("no such message", json!({ "name": "FOO" }), bad),
        ("misspelt key", json!({ "name": "OPEN_REQ", "flaoting": [] }), bad),
        ("not an object", json!([1]), bad),
        ("no table and no body", json!({ "type": 9999 }), bad),
    ];
    for (why, message, expected) in cases {
        assert_eq!(status(25, message.clone()), expected, "{why}: {message}");
    }
}

#[test]
fn what_the_version_lacks_is_refused() {
    let newer = MessageDef::all().iter().find(|d| d.since == 24).unwrap();
    let message = json!({ "name": newer.name });
    assert_eq!(status(23, message), StatusCode::INVALID_MSG_TYPE_FOR_VERSION);
    let conf = |field: &str| json!({ "name": "OPEN_CONF", "fixed": { field: 1 } });
    assert!(encode(24, conf("SessionType")).is_ok());
    assert_eq!(status(23, conf("SessionType")), StatusCode::INVALID_TAG_FOR_VERSION);
    let count =
        json!({ "name": "OPEN_CONF", "floating": [{ "name": "NumPeripherals", "value": 0 }] });
    assert!(encode(14, count.clone()).is_ok());
    assert_eq!(status(13, count), StatusCode::INVALID_TAG_FOR_VERSION);
    let raw = |tag: u32| json!({ "name": "OPEN_CONF", "floating": [{ "tag": tag, "bytes": "" }] });
    assert!(encode(19, raw(255)).is_ok());
    assert!(encode(19, raw(256)).is_err(), "one byte of tag");
    assert!(encode(20, raw(256)).is_ok());
    let long = |bytes: usize| {
        json!({ "name": "OPEN_CONF",
        "floating": [{ "tag": 250, "bytes": "00".repeat(bytes) }] })
    };
    assert!(encode(19, long(255)).is_ok());
    assert!(encode(19, long(256)).is_err(), "one byte of length");
    assert!(encode(20, long(256)).is_ok());
}

#[test]
fn messages_above_the_limit_of_the_version_are_refused_both_ways() {
    let body = |bytes: usize| json!({ "type": 9999, "body": "00".repeat(bytes) });
    for (number, limit) in [(19, 4329), (20, 12500)] {
        assert!(encode(number, body(limit - 8)).is_ok());
        assert_eq!(status(number, body(limit - 7)), StatusCode::INVALID_MESSAGE_LENGTH);
        let mut long = ((limit - 7) as u32).to_be_bytes().to_vec();
        long.extend(9999_u32.to_be_bytes());
        long.resize(limit + 1, 0);
        let error = to_json(version(number), &long, false).unwrap_err();
        assert_eq!(error.status, StatusCode::INVALID_MESSAGE_LENGTH);
    }
}

#[test]
fn single_fields_are_found_by_either_name() {
    let wire = bytes(&format!("0000002d 00000003 {} 01 05 6465736b00", open_fixed(9)));
    let wire = [&(wire.len() as u32 - 8).to_be_bytes(), &wire[4..]].concat();
    let frame = split_message(&wire).unwrap();
    let read = reflect::read(version(9), frame.message_type, frame.body).unwrap();
    assert_eq!(read.get("VersionNumber"), Some(Value::Integer(9)));
    assert_eq!(read.get("version_number"), Some(Value::Integer(9)));
    assert_eq!(read.get("client_id").unwrap().to_string(), "desk");
    assert_eq!(read.get("AgentID"), None);
    assert_eq!(read.get("NoSuchField"), None);
    assert!(read.fixed().find(|f| f.def.name == "PeripheralID").unwrap().is_null());
    let def = MessageDef::named("OPEN_REQ").unwrap();
    let one = reflect::field(version(9), def, frame.body, "ClientID").unwrap();
    assert_eq!(one.unwrap().to_string(), "desk");
}

#[test]
fn a_builder_that_fails_or_is_dropped_leaves_the_buffer_as_it_was() {
    let def = MessageDef::named("OPEN_REQ").unwrap();
    let mut out = vec![1, 2, 3];
    drop(Builder::new(Version::NEWEST, def, &mut out).unwrap());
    assert_eq!(out, [1, 2, 3]);
    let long = "x".repeat(64);
    let fields = [(Label::Name("ClientID"), Input::Text(&long))];
    let error = reflect::write(Version::NEWEST, def, &[], &fields, &mut out).unwrap_err();
    assert_eq!((error.message, error.field), ("OPEN_REQ", "ClientID"));
    assert_eq!(error.problem, Problem::TooLong { max: 64, found: 65 });
    assert_eq!(out, [1, 2, 3]);
}

#[test]
fn fixed_fields_left_out_are_null_or_zero_as_in_the_typed_message() {
    for number in [9, 20, 25] {
        let mut typed = Vec::new();
        messages::CallDeliveredEvent::default().encode(version(number), &mut typed).unwrap();
        let by_name = encode(number, json!({ "name": "CALL_DELIVERED_EVENT" })).unwrap();
        assert_eq!(by_name, to_hex(&typed));
        let frame = split_message(&typed).unwrap();
        let again = Message::decode(version(number), frame.message_type, frame.body).unwrap();
        assert_eq!(again, messages::CallDeliveredEvent::default().into());
    }
}
