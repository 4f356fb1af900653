//! SEND_DTMF_SIGNAL_REQ in sessions of the versions 9 to 13, where some clients send PauseDuration
//! as a USHORT: the fixed part has then 18 bytes and not 20, which its floating part tells.

use ctisp::messages::{Message, SendDtmfSignalReq};
use ctisp::wire::def::MessageDef;
use ctisp::wire::json::{from_hex, from_json, to_hex, to_json};
use ctisp::wire::{reflect, split_message, validate, views, Body, Problem, Version, View};
use ctisp::StatusCode;
use serde_json::json;

const TYPE: u32 = 91;
/// InvokeID, PeripheralID, ConnectionCallID, ConnectionDeviceIDType, ToneDuration.
const START: &str = "00000007 00001388 01000013 0000 0064";
/// ConnectionDeviceID 3001, DTMFString 12#.
const FLOATING: &str = "19 05 3330303100 43 04 31322300";

fn version(number: u8) -> Version {
    Version::new(number).unwrap()
}

fn body(parts: &[&str]) -> Vec<u8> {
    from_hex(parts.concat().as_bytes()).unwrap()
}

fn short() -> Vec<u8> {
    body(&[START, "0032", FLOATING])
}

fn whole(body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32).to_be_bytes()[..], &TYPE.to_be_bytes(), body].concat()
}

fn expected(pause: u32) -> SendDtmfSignalReq {
    SendDtmfSignalReq {
        invoke_id: 7,
        peripheral_id: Some(5000),
        connection_call_id: Some(0x0100_0013),
        connection_device_id_type: Some(ctisp::ConnectionDeviceIdType(0)),
        tone_duration: 100,
        pause_duration: pause,
        connection_device_id: Some("3001".into()),
        dtmf_string: Some("12#".into()),
        ..Default::default()
    }
}

/// What all readers say of it; they must agree.
fn read(number: u8, body: &[u8]) -> Result<SendDtmfSignalReq, ctisp::wire::DecodeError> {
    let version = version(number);
    let view = views::SendDtmfSignalReq::decode(version, body).map(SendDtmfSignalReq::from);
    let owned = match Message::decode(version, TYPE, body) {
        Ok(Message::SendDtmfSignalReq(request)) => Ok(*request),
        Ok(other) => panic!("{other:?}"),
        Err(error) => Err(error),
    };
    assert_eq!(view, owned, "version {number}: {body:02x?}");
    let by_name = reflect::read(version, TYPE, body);
    assert_eq!(by_name.map(|_| ()), owned.as_ref().map(|_| ()).map_err(|e| *e));
    if let (Ok(by_name), Ok(owned)) = (by_name, &owned) {
        let pause = by_name.get("PauseDuration").and_then(|v| v.as_integer());
        assert_eq!(pause, Some(owned.pause_duration.into()));
        let tones = by_name.get("DTMFString").map(|v| v.to_string());
        assert_eq!(tones, owned.dtmf_string);
        assert_eq!(by_name.floating().filter(|f| f.def.is_none()).count(), owned.unknown.len());
    }
    owned
}

#[test]
fn the_short_form_is_read_in_versions_9_to_13() {
    for number in 9..=13 {
        assert_eq!(read(number, &short()), Ok(expected(50)), "version {number}");
    }
}

#[test]
fn a_view_that_is_used_again_keeps_nothing_of_the_message_before() {
    let (long, short) = (body(&[START, "00000032", FLOATING, "06 02 3100"]), short());
    let mut view = views::SendDtmfSignalReq::default();
    view.read(version(13), &long).unwrap();
    assert!(view.agent_instrument.is_some());
    view.read(version(13), &short).unwrap();
    assert_eq!(SendDtmfSignalReq::from(view), expected(50));
}

#[test]
fn the_short_form_is_an_error_where_no_version_had_it() {
    let error = read(14, &short()).unwrap_err();
    assert_eq!((error.problem, error.offset), (Problem::FloatingPartCutOff, 20));
    assert!(read(25, &short()).is_err());
}

#[test]
fn json_shows_the_short_form_and_writes_the_usual_one() {
    let json = to_json(version(13), &whole(&short()), false).unwrap();
    assert_eq!(
        json,
        json!({
            "type": 91, "name": "SEND_DTMF_SIGNAL_REQ",
            "fixed": { "InvokeID": 7, "PeripheralID": 5000, "ConnectionCallID": 0x0100_0013,
                       "ConnectionDeviceIDType": 0, "ToneDuration": 100, "PauseDuration": 50 },
            "floating": [{ "tag": 25, "name": "ConnectionDeviceID", "value": "3001" },
                         { "tag": 67, "name": "DTMFString", "value": "12#" }],
        })
    );
    let mut again = Vec::new();
    from_json(version(13), &json, &mut again).unwrap();
    assert_eq!(to_hex(&again), to_hex(&whole(&body(&[START, "00000032", FLOATING]))));
}

#[test]
fn a_typed_message_is_written_in_the_usual_form() {
    let mut bytes = Vec::new();
    read(9, &short()).unwrap().encode(version(9), &mut bytes).unwrap();
    let frame = split_message(&bytes).unwrap();
    assert_eq!(to_hex(frame.body), to_hex(&body(&[START, "00000032", FLOATING])));
    assert_eq!(read(9, frame.body), Ok(expected(50)));
}

#[test]
fn the_usual_form_is_taken_whatever_its_low_bytes_look_like() {
    let mut long = body(&[START, "00000000", FLOATING]);
    for pause in (0..=0xFFFF).chain([0x0032_0000, 0x0032_1900, 0x0032_4300, u32::MAX]) {
        long[16..20].copy_from_slice(&pause.to_be_bytes());
        assert_eq!(read(13, &long), Ok(expected(pause)), "{pause:#x}");
    }
}

#[test]
fn required_fields_that_are_missing_speak_for_neither_form() {
    let def = MessageDef::of(TYPE).unwrap();
    // With a pause of 0 the low bytes pass for a field of tag 0, but DTMFString is missing in both.
    let long = body(&[START, "00000000", "19 05 3330303100"]);
    let usual = read(13, &long).unwrap();
    assert_eq!((usual.dtmf_string, usual.unknown.len()), (None, 0));
    let missing = Err(StatusCode::REQUIRED_DATA_MISSING);
    assert_eq!(validate::request(version(13), def, &long), missing);
    let error = read(13, &body(&[START, "0032"])).unwrap_err();
    let problem = Problem::FixedPartTooShort { needed: 20, found: 18 };
    assert_eq!((error.problem, error.field, error.offset), (problem, "PauseDuration", 16));
}

#[test]
fn a_device_that_its_type_declares_absent_is_not_missed() {
    // CONNECTION_ID_NONE, and DTMFString alone.
    let none = body(&["00000007 00001388 01000013 ffff 0064 0032", "43 04 31322300"]);
    let read = read(13, &none).unwrap();
    assert_eq!((read.pause_duration, read.connection_device_id_type), (50, None));
    assert_eq!(read.dtmf_string.as_deref(), Some("12#"));
}

#[test]
fn a_server_accepts_the_short_form_by_its_version() {
    let def = MessageDef::of(TYPE).unwrap();
    assert_eq!(validate::request(version(9), def, &short()), Ok(()));
    assert_eq!(validate::request(version(13), def, &short()), Ok(()));
    let bad = Err(StatusCode::BAD_MESSAGE_FORMAT);
    assert_eq!(validate::request(version(14), def, &short()), bad);
}

#[test]
fn an_error_in_the_short_form_is_told_at_its_place() {
    let long_text = "32".repeat(33);
    let error = read(13, &body(&[START, "0032 19 05 3330303100 43 21", &long_text])).unwrap_err();
    let problem = Problem::TooLong { max: 32, found: 33 };
    assert_eq!((error.problem, error.field, error.offset), (problem, "DTMFString", 25));
}

#[test]
fn readers_agree_on_damaged_forms_and_what_they_read_can_be_written() {
    let (mut good, mut bad) = (0, 0);
    let mut check = |number, body: &[u8]| match read(number, body) {
        Ok(request) => {
            good += 1;
            let mut bytes = Vec::new();
            match request.encode(version(number), &mut bytes) {
                Ok(()) => assert!(read(number, &bytes[8..]).is_ok()),
                // Text that fills its field has no room for the terminator.
                Err(error) => assert!(matches!(error.problem, Problem::TooLong { .. })),
            }
        }
        Err(_) => bad += 1,
    };
    for form in [short(), body(&[START, "00000032", FLOATING])] {
        for number in [9, 13, 14, 20] {
            for end in 0..=form.len() {
                check(number, &form[..end]);
            }
            for place in 12..form.len() {
                for value in 0..=255 {
                    let mut damaged = form.clone();
                    damaged[place] = value;
                    check(number, &damaged);
                }
            }
        }
    }
    assert!(good > 1000 && bad > 1000, "{good} good, {bad} bad");
}
