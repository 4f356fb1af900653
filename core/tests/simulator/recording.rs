//! Network recording.

use crate::consult::{consulting, talking};
use crate::desk::*;
use ctisp::messages::*;
use ctisp::{ControlFailureCode as Code, Message, PlayToneDirection, RecordingType};

#[test]
fn a_recording_starts_and_ends_with_its_events() {
    let mut desk = talking();
    assert_eq!(
        desk.told(start_recording(at(1, "3001"))),
        [
            "NETWORK_RECORDING_STARTED call 1 at 3001 -> 3001 bridge",
            "NETWORK_RECORDING_TARGET_INFO call 1 at 3001 to 192.0.2.30 -> 3001 bridge",
        ]
    );
    let ended = ["NETWORK_RECORDING_ENDED call 1 at 3001 -> 3001 bridge"];
    assert_eq!(desk.told(stop_recording(at(1, "3001"))), ended);
    assert_eq!(desk.told(start_recording(at(1, "3001"))).len(), 2, "and again");
}

#[test]
fn the_invocation_type_tells_who_wanted_the_recording() {
    for (invocation_type, expected) in [
        (None, RecordingType::APPLICATION_INITIATED_SILENT),
        (Some(0), RecordingType::APPLICATION_INITIATED_SILENT),
        (Some(1), RecordingType::USER_INITIATED_FROM_APPLICATION),
    ] {
        let mut desk = talking();
        let request =
            StartNetworkRecordingReq { invocation_type, ..start_recording(at(1, "3001")) };
        desk.ask(request).expect("a recording");
        let events = desk.messages();
        let Some(Message::NetworkRecordingTargetInfoEvent(info)) =
            events.last().map(|event| &event.message)
        else {
            panic!("{events:?}")
        };
        assert_eq!(info.recording_type, expected);
        assert_eq!(info.terminal_name.as_deref(), Some("3001"));
    }
}

#[test]
fn a_recording_is_stopped_as_it_was_started() {
    let mut desk = talking();
    let by_user =
        StartNetworkRecordingReq { invocation_type: Some(1), ..start_recording(at(1, "3001")) };
    desk.told(by_user);
    let other = control(Code::REQUEST_INCOMPATIBLE_WITH_OBJECT, 0);
    assert_eq!(desk.try_to(stop_recording(at(1, "3001"))), other);
    let same =
        StopNetworkRecordingReq { invocation_type: Some(1), ..stop_recording(at(1, "3001")) };
    assert_eq!(desk.told(same).len(), 1);
}

#[test]
fn only_a_connected_call_is_recorded_and_once_at_a_time() {
    let mut desk = talking();
    let unknown = control(Code::INVALID_CSTA_CONNECTION_IDENTIFIER, 0);
    assert_eq!(desk.try_to(start_recording(at(9, "3001"))), unknown);
    let state = control(Code::INVALID_OBJECT_STATE, 0);
    assert_eq!(desk.try_to(stop_recording(at(1, "3001"))), state, "nothing is recorded");
    let odd = StartNetworkRecordingReq {
        play_tone_direction: Some(PlayToneDirection(9)),
        ..start_recording(at(1, "3001"))
    };
    assert_eq!(desk.try_to(odd), control(Code::VALUE_OUT_OF_RANGE, 0));
    desk.told(start_recording(at(1, "3001")));
    assert_eq!(desk.try_to(start_recording(at(1, "3001"))), state);
    desk.told(hold(at(1, "3001")));
    assert_eq!(desk.try_to(stop_recording(at(1, "3001"))), control(Code::NO_ACTIVE_CALL, 0));
}

#[test]
fn without_a_recorder_the_request_is_confirmed_and_the_recording_fails() {
    let mut desk = Desk::with(|config| config.recorder = None);
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    let failed = ["NETWORK_RECORDING_FAILED call 1 at 3001 cause 1 -> 3001 bridge"];
    assert_eq!(desk.told(start_recording(at(1, "3001"))), failed);
}

#[test]
fn the_end_of_the_call_is_the_end_of_the_recording_and_has_no_event_of_its_own() {
    let mut desk = talking();
    desk.told(start_recording(at(1, "3001")));
    let events = desk.told(clear(at(1, "3001")));
    assert!(events.iter().any(|event| event.starts_with("CALL_CLEARED")), "{events:?}");
    assert!(!events.iter().any(|event| event.contains("RECORDING")), "{events:?}");
}

#[test]
fn who_leaves_a_conference_is_recorded_no_more() {
    let mut desk = consulting();
    desk.told(start_recording(at(2, "3002")));
    desk.told(conference(at(2, "3001"), at(1, "3001")));
    let events = desk.told(clear(at(3, "3002")));
    let ended = "NETWORK_RECORDING_ENDED call 3 at 3002 -> 3001 3002 bridge".to_owned();
    assert!(events.contains(&ended), "{events:?}");
}
