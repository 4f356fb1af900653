//! The exported functions, called as C calls them.

use super::sample;
use crate::generated::*;
use crate::*;
use ctisp_core::wire::def::MessageDef;
use ctisp_core::wire::Version;
use ctisp_core::StatusCode;
use std::ffi::{c_char, c_void, CStr};
use std::ptr;

fn text(string: *const c_char) -> Option<String> {
    // SAFETY: the tests hand over strings of the library only.
    (!string.is_null()).then(|| unsafe { CStr::from_ptr(string) }.to_string_lossy().into_owned())
}

fn decoded(version: u32, bytes: &[u8]) -> Result<*mut ctisp_event, Box<ctisp_error>> {
    let (mut event, mut error) = (ptr::null_mut(), ctisp_error::default());
    // SAFETY: all pointers are good.
    let result =
        unsafe { ctisp_decode(version, bytes.as_ptr(), bytes.len(), &mut event, &mut error) };
    assert_eq!(result, error.code);
    if result == ctisp_result::CTISP_OK {
        Ok(event)
    } else {
        Err(Box::new(error))
    }
}

fn message(number: u32, body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32).to_be_bytes(), &number.to_be_bytes(), body].concat()
}

fn encoded<T>(version: u32, number: u32, message: &T) -> Result<Vec<u8>, Box<ctisp_error>> {
    let (mut buffer, mut length) = (vec![0; 16384], 0);
    let mut error = ctisp_error::default();
    let message = ptr::from_ref(message).cast::<c_void>();
    let (room, capacity) = (buffer.as_mut_ptr(), buffer.len());
    // SAFETY: all pointers are good.
    let result =
        unsafe { ctisp_encode(version, number, message, room, capacity, &mut length, &mut error) };
    assert_eq!(result, error.code);
    buffer.truncate(length);
    if result == ctisp_result::CTISP_OK {
        Ok(buffer)
    } else {
        Err(Box::new(error))
    }
}

fn open_req() -> ctisp_open_req {
    let mut open = std::mem::MaybeUninit::<ctisp_open_req>::uninit();
    let size = size_of::<ctisp_open_req>();
    // SAFETY: room for the struct, which is then all set.
    unsafe {
        assert_eq!(ctisp_message_init(3, open.as_mut_ptr().cast(), size), ctisp_result::CTISP_OK);
        open.assume_init()
    }
}

#[test]
fn init_sets_the_null_values_of_the_protocol() {
    let open = open_req();
    assert_eq!((open.invoke_id, open.idle_timeout), (0, 0xFFFF_FFFF));
    assert_eq!(open.peripheral_id, 0xFFFF_FFFF);
    assert!(open.client_id.is_null() && open.client_password.data.is_null());
    assert!(!open.has_application_path_id && open.unknown.is_null() && open.unknown_count == 0);
}

#[test]
fn fields_that_the_version_lacks_are_null_and_absent_ones_too() {
    for def in MessageDef::all().iter().filter(|def| def.name == "CALL_DELIVERED_EVENT") {
        let version = Version::OLDEST;
        let body = vec![0; def.fixed_size(version)];
        let event = decoded(9, &message(def.number, &body)).unwrap();
        // SAFETY: an event of that type.
        let call = unsafe { &*(*event).r#as.call_delivered_event };
        assert!(call.ani.is_null() && call.connection.device_id.is_null());
        assert!(call.named_variables.is_null() && call.named_variables_count == 0);
        assert_eq!(call.connection.call_id, 0);
        for (field, place) in def.fixed.iter().zip(layout::Layout::of(9).unwrap().fixed) {
            if let (false, Some(null), layout::Place::Value(at)) =
                (field.in_version(version), field.null, place)
            {
                // SAFETY: the offset is that of a number of the struct.
                let source =
                    unsafe { raw::Source::new(ptr::from_ref(call).cast(), size_of_val(call)) };
                assert_eq!(source.bits(*at, field.kind), null, "{}", field.name);
            }
        }
        // SAFETY: freed once.
        unsafe { ctisp_event_free(event) };
    }
}

#[test]
fn text_ends_where_its_field_does_when_the_terminator_is_missing() {
    // FAILURE_CONF with Text (tag 7), version 25.
    let body = [&[0, 0, 0, 1, 0, 0, 0, 2, 0, 7, 0, 4][..], b"desk"].concat();
    let event = decoded(25, &message(1, &body)).unwrap();
    // SAFETY: an event of that type.
    let failure = unsafe { &*(*event).r#as.failure_conf };
    assert_eq!(text(failure.text), Some("desk".into()));
    assert_eq!((failure.invoke_id, failure.status), (1, 2));
    // SAFETY: an event is there.
    let bytes = unsafe { (*event).bytes };
    assert_eq!(bytes.length, body.len() + 8);
    // SAFETY: freed once.
    unsafe { ctisp_event_free(event) };
}

#[test]
fn a_pause_duration_of_two_bytes_is_read_in_versions_9_to_13() {
    let start = [0, 0, 0, 7, 0, 0, 0x13, 0x88, 1, 0, 0, 0x13, 0, 0, 0, 100];
    let floating = b"\x19\x053001\0\x43\x0412#\0";
    let short = [&start[..], &[0, 50], floating].concat();
    let usual = [&start[..], &[0, 0, 0, 50], floating].concat();
    // Its low bytes look like a field, so that both forms fit: the usual one is taken.
    let alike = [&start[..], &[0, 50, 25, 0], floating].concat();
    for (body, pause) in [(&short, 50), (&usual, 50), (&alike, 0x0032_1900)] {
        for version in [9, 13] {
            let event = decoded(version, &message(91, body)).unwrap();
            // SAFETY: an event of that type.
            let dtmf = unsafe { &*(*event).r#as.send_dtmf_signal_req };
            assert_eq!((dtmf.invoke_id, dtmf.tone_duration, dtmf.pause_duration), (7, 100, pause));
            assert_eq!(dtmf.connection.call_id, 0x0100_0013);
            assert_eq!(text(dtmf.connection.device_id).as_deref(), Some("3001"));
            assert_eq!(text(dtmf.dtmf_string).as_deref(), Some("12#"));
            let again = encoded(version, 91, dtmf).unwrap();
            let written = if pause == 50 { &usual } else { &alike };
            assert_eq!(again, message(91, written), "written in the usual form");
            // SAFETY: freed once.
            unsafe { ctisp_event_free(event) };
        }
    }
    let error = decoded(14, &message(91, &short)).unwrap_err();
    assert_eq!(error.code, ctisp_result::CTISP_E_BAD_MESSAGE);
}

#[test]
fn a_terminated_text_is_not_copied() {
    let body = [&[0, 0, 0, 1, 0, 0, 0, 2, 0, 7, 0, 5][..], b"desk\0"].concat();
    let event = decoded(25, &message(1, &body)).unwrap();
    // SAFETY: an event of that type, whose bytes are as long as they were.
    unsafe {
        let place = (*(*event).r#as.failure_conf).text.cast::<u8>();
        assert_eq!(place, (*event).bytes.data.add(8 + 12));
        ctisp_event_free(event);
    }
}

#[test]
fn unknown_types_keep_their_bytes_and_have_no_struct() {
    for (version, number) in [(25, 9999), (9, 277)] {
        let event = decoded(version, &message(number, b"\x01\x02")).unwrap();
        // SAFETY: an event, freed once.
        unsafe {
            assert_eq!(((*event).r#type, (*event).bytes.length), (number, 10));
            assert!((*event).name.is_null() && (*event).r#as.any.is_null());
            ctisp_event_free(event);
        }
    }
}

#[test]
fn an_error_tells_field_and_status_of_the_protocol() {
    let error = decoded(25, &message(3, &[0; 10])).unwrap_err();
    assert_eq!(error.code, ctisp_result::CTISP_E_BAD_MESSAGE);
    assert_eq!(error.status, u32::from(StatusCode::BAD_MESSAGE_FORMAT));
    let words = text(error.message.as_ptr()).unwrap();
    assert!(words.contains("OPEN_REQ.IdleTimeout") && words.contains("E_CTI_BAD_MESSAGE_FORMAT"));
    assert_eq!(decoded(25, &[0; 7]).unwrap_err().code, ctisp_result::CTISP_E_BAD_MESSAGE);
}

#[test]
fn a_value_that_does_not_fit_is_refused_with_its_field() {
    let long = [b"x".repeat(64), vec![0]].concat();
    let open = ctisp_open_req { client_id: long.as_ptr().cast(), ..open_req() };
    let error = encoded(25, 3, &open).unwrap_err();
    assert_eq!(error.code, ctisp_result::CTISP_E_BAD_VALUE);
    assert_eq!(error.status, u32::from(StatusCode::INVALID_FIELD_LENGTH));
    assert!(text(error.message.as_ptr()).unwrap().contains("OPEN_REQ.ClientID"));
}

#[test]
fn null_arguments_are_told_and_touch_nothing() {
    let invalid = ctisp_result::CTISP_E_INVALID_ARGUMENT;
    let (mut event, mut length) = (ptr::null_mut(), 0);
    let open = open_req();
    let m = ptr::from_ref(&open).cast::<c_void>();
    let bytes = message(5, &[0; 4]);
    let none = ptr::null_mut();
    // SAFETY: NULL is what is tested; the other pointers are good.
    unsafe {
        assert_eq!(ctisp_decode(25, ptr::null(), 0, &mut event, none), invalid);
        assert_eq!(ctisp_decode(25, bytes.as_ptr(), 12, ptr::null_mut(), none), invalid);
        assert_eq!(ctisp_decode(8, bytes.as_ptr(), 12, &mut event, none), invalid);
        assert!(event.is_null());
        assert_eq!(ctisp_encode(25, 3, ptr::null(), none.cast(), 0, &mut length, none), invalid);
        assert_eq!(ctisp_encode(25, 3, m, none.cast(), 0, ptr::null_mut(), none), invalid);
        assert_eq!(ctisp_encode(25, 3, m, none.cast(), 9, &mut length, none), invalid);
        assert_eq!(ctisp_encode(25, 9999, m, none.cast(), 0, &mut length, none), invalid);
        assert_eq!(ctisp_message_init(3, ptr::null_mut(), size_of_val(&open)), invalid);
        assert_eq!(ctisp_message_init(3, m.cast_mut(), 1), invalid);
        ctisp_event_free(ptr::null_mut());
    }
}

#[test]
fn a_list_that_is_null_with_a_count_is_refused() {
    let open = ctisp_open_req { unknown_count: 2, ..open_req() };
    assert_eq!(encoded(25, 3, &open).unwrap_err().code, ctisp_result::CTISP_E_INVALID_ARGUMENT);
}

#[test]
fn a_small_buffer_is_left_alone_and_the_size_told() {
    let open = open_req();
    let m = ptr::from_ref(&open).cast::<c_void>();
    let whole = encoded(25, 3, &open).unwrap();
    let (mut buffer, mut length, none) = ([0xAAu8; 20], 0, ptr::null_mut());
    // SAFETY: all pointers are good.
    unsafe {
        let result = ctisp_encode(25, 3, m, ptr::null_mut(), 0, &mut length, none);
        assert_eq!((result, length), (ctisp_result::CTISP_OK, whole.len()));
        let result = ctisp_encode(25, 3, m, buffer.as_mut_ptr(), 20, &mut length, none);
        assert_eq!((result, length), (ctisp_result::CTISP_E_BUFFER_TOO_SMALL, whole.len()));
    }
    assert_eq!(buffer, [0xAA; 20]);
}

#[test]
fn names_are_those_of_the_guide() {
    assert_eq!(text(ctisp_version()).as_deref(), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(text(ctisp_message_name(9)).as_deref(), Some("CALL_DELIVERED_EVENT"));
    assert_eq!(text(ctisp_message_name(9999)), None);
    for (code, name, _) in StatusCode::DEF.values {
        assert_eq!(text(ctisp_status_name(*code)).as_deref(), Some(*name));
    }
    assert_eq!(text(ctisp_status_name(0xFFFF)), None);
    assert!(text(ctisp_control_failure_name(1)).unwrap().starts_with("CF_"));
}

#[test]
fn a_panic_becomes_a_result() {
    let mut error = ctisp_error::default();
    // SAFETY: error can be written.
    let result = unsafe { boundary::guard(&mut error, || panic!("made for this test")) };
    assert_eq!(result, ctisp_result::CTISP_E_INTERNAL);
    assert_eq!(error.code, result);
}

#[test]
fn a_message_filled_in_by_hand_is_that_of_the_rust_type() {
    use ctisp_core::wire::Body;
    let variable =
        ctisp_named_variable { name: c"user.customer".as_ptr(), value: c"4711".as_ptr() };
    let mut set = std::mem::MaybeUninit::<ctisp_set_call_data_req>::uninit();
    let number = MessageDef::named("SET_CALL_DATA_REQ").unwrap().number;
    // SAFETY: room for the struct, which is then all set.
    let mut set = unsafe {
        ctisp_message_init(number, set.as_mut_ptr().cast(), size_of::<ctisp_set_call_data_req>());
        set.assume_init()
    };
    set.invoke_id = 5;
    set.connection.call_id = 77;
    set.connection.device_id = c"3001".as_ptr();
    set.call_variable1 = c"caf\xe9".as_ptr();
    set.named_variables = &variable;
    set.named_variables_count = 1;
    let rust = ctisp_core::messages::SetCallDataReq {
        invoke_id: 5,
        connection_call_id: Some(77),
        connection_device_id: Some("3001".into()),
        call_variable1: Some("caf\u{e9}".into()),
        named_variables: vec![ctisp_core::wire::NamedVariable {
            name: "user.customer".into(),
            value: "4711".into(),
        }],
        ..Default::default()
    };
    for version in Version::all() {
        let mut expected = Vec::new();
        rust.encode(version, &mut expected).unwrap();
        assert_eq!(encoded(version.number().into(), number, &set).unwrap(), expected);
    }
}

#[test]
fn every_message_goes_through_the_exported_functions() {
    for def in MessageDef::all() {
        let whole = message(def.number, &sample::body(def, Version::NEWEST));
        let event = decoded(25, &whole).unwrap();
        let (mut buffer, mut length) = (vec![0; whole.len()], 0);
        // SAFETY: an event of that type; freed once.
        unsafe {
            let any = (*event).r#as.any;
            assert_eq!(text((*event).name).as_deref(), Some(def.name));
            let (room, none) = (buffer.as_mut_ptr(), ptr::null_mut());
            ctisp_encode(25, def.number, any, room, whole.len(), &mut length, none);
            ctisp_event_free(event);
        }
        assert_eq!(buffer, whole, "{}", def.name);
    }
}
