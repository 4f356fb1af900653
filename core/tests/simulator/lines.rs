//! Phones with several lines.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::LineConfig;
use ctisp::peripheral::Peripheral;
use ctisp::{AgentState, ControlFailureCode as Code, LineType, Message};

/// The phones of 1001 and 1002 have a line besides: 4001 and 4002.
fn two_lines() -> Desk {
    Desk::with(|config| {
        config.peripheral.multiline = true;
        for (device, extension) in config.devices.iter_mut().zip(["4001", "4002"]) {
            let kind = LineType::NON_ACD_IN;
            device.lines.push(LineConfig { extension: extension.to_owned(), kind });
        }
    })
}

#[test]
fn a_call_to_another_line_rings_there_and_is_not_the_agents_work() {
    let mut desk = two_lines();
    desk.available(&["1001"]);
    desk.call_in("4001");
    assert_eq!(
        desk.events(),
        [
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 50005 -> 3001 bridge",
            "BEGIN_CALL call 1 at 4001 CALLTYPE_NON_ACD -> 3001 bridge",
            "CALL_DELIVERED call 1 at 4001 LCS_ALERTING from 5551234 -> 3001 bridge",
        ]
    );
    assert_eq!(
        desk.told(answer(at(1, "4001"))),
        [
            "CALL_ESTABLISHED call 1 at 4001 LCS_CONNECT -> 3001 bridge",
            "RTP_STARTED call 1 at 4001 INPUT -> 3001 bridge",
            "RTP_STARTED call 1 at 4001 OUTPUT -> 3001 bridge",
        ]
    );
    assert_eq!(
        desk.told(clear(at(1, "4001"))),
        [
            "RTP_STOPPED call 1 at 4001 INPUT -> 3001 bridge",
            "RTP_STOPPED call 1 at 4001 OUTPUT -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 4001 LCS_NULL -> 3001 bridge",
            "CALL_CONNECTION_CLEARED call 1 at 5551234 LCS_NULL -> 3001 bridge",
            "CALL_CLEARED call 1 at 4001 LCS_NULL -> 3001 bridge",
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
            "END_CALL call 1 at 4001 -> 3001 bridge",
        ]
    );
}

/// 1001 talks to a caller on the ACD line, and line 4001 rings.
fn ringing_beside() -> Desk {
    let mut desk = two_lines();
    desk.available(&["1001"]);
    desk.call_in("8001");
    desk.told(answer(at(1, "3001")));
    desk.call_in("4001");
    desk.events();
    desk
}

#[test]
fn events_and_confirmations_name_the_line() {
    let mut desk = two_lines();
    desk.available(&["1001"]);
    desk.call_in("4001");
    let line = |message: &Message| match message {
        Message::CallDeliveredEvent(e) => Some((e.line_handle, e.line_type)),
        _ => None,
    };
    let seen: Vec<_> = desk.messages().iter().filter_map(|e| line(&e.message)).collect();
    assert_eq!(seen, [(Some(1), Some(LineType::NON_ACD_IN))]);
    desk.told(answer(at(1, "4001")));
    match desk.ask(consult(at(1, "4001"), "3002")) {
        Ok(Message::ConsultationCallConf(conf)) => {
            assert_eq!((conf.line_handle, conf.line_type), (Some(1), Some(LineType::NON_ACD_OUT)));
            assert_eq!(conf.new_connection(), at(2, "4001"), "the same line");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn answering_another_line_holds_the_active_call() {
    let mut desk = ringing_beside();
    let events = desk.told(answer(at(2, "4001")));
    assert_eq!(events[0], "CALL_HELD call 1 at 3001 LCS_HOLD -> 3001 bridge");
    assert_eq!(desk.state_of("1001"), AgentState::HOLD, "of the ACD line's calls");
    desk.told(clear(at(2, "4001")));
    desk.told(retrieve(at(1, "3001")));
    assert_eq!(desk.state_of("1001"), AgentState::TALKING);
}

#[test]
fn alternate_answers_a_call_that_rings() {
    let mut desk = ringing_beside();
    let events = desk.told(alternate(at(1, "3001"), at(2, "4001")));
    let calls: Vec<_> = events.iter().filter(|event| event.starts_with("CALL_")).collect();
    assert_eq!(
        calls,
        [
            "CALL_HELD call 1 at 3001 LCS_HOLD -> 3001 bridge",
            "CALL_ESTABLISHED call 2 at 4001 LCS_CONNECT -> 3001 bridge",
        ]
    );
    let back = desk.told(alternate(at(2, "4001"), at(1, "3001")));
    assert!(back.contains(&"CALL_RETRIEVED call 1 at 3001 LCS_CONNECT -> 3001 bridge".to_owned()));
}

#[test]
fn an_agent_whose_other_line_talks_gets_no_routed_call() {
    let mut desk = ringing_beside();
    desk.told(answer(at(2, "4001")));
    let events = desk.told(clear(at(1, "3001")));
    let states: Vec<_> = events.iter().filter(|event| event.starts_with("AGENT_STATE")).collect();
    assert_eq!(
        states,
        [
            "AGENT_STATE 1001 AVAILABLE group 101 AVAILABLE -> 3001 bridge",
            "AGENT_STATE 1001 NOT_READY group 101 NOT_READY reason 50005 -> 3001 bridge",
        ]
    );
    desk.call_in("8001");
    assert!(desk.events().is_empty(), "the call waits");
    let events = desk.told(clear(at(2, "4001")));
    let rings = "CALL_DELIVERED call 3 at 3001 LCS_ALERTING from 5551234 -> 3001 bridge";
    assert!(events.contains(&rings.to_owned()), "{events:?}");
}

#[test]
fn a_line_is_busy_by_itself() {
    let mut desk = ringing_beside();
    desk.told(answer(at(2, "4001")));
    assert!(desk.centre.place_call("1", "4001", &[]).is_err(), "this line talks");
    desk.told(clear(at(1, "3001")));
    desk.events();
    desk.call_in("3001");
    assert!(desk.events().iter().any(|event| event.contains("CALL_DELIVERED call 3 at 3001")));
}

#[test]
fn nobody_dials_another_line_of_the_own_phone() {
    let mut desk = two_lines();
    desk.not_ready(&["1001"]);
    let events = desk.told(make("3001", "4001"));
    assert!(events.iter().any(|event| event.contains("CEC_BUSY")), "{events:?}");
}

#[test]
fn a_device_lists_its_lines_and_what_it_can_do() {
    use ctisp::{CallControlMask, CallMsgMask, OtherFeatureMask, TransferConferenceSetupMask};
    let mut desk = two_lines();
    let request = QueryDeviceInfoReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some("3001".to_owned()),
        ..Default::default()
    };
    let Ok(Message::QueryDeviceInfoConf(info)) = desk.ask(request) else { panic!() };
    let lines: Vec<_> = info.lines.iter().map(|line| (line.line_handle, line.line_type)).collect();
    let (acd, other) = (Some(LineType::INBOUND_ACD), Some(LineType::NON_ACD_IN));
    assert_eq!(lines, [(Some(0), acd), (Some(1), other)]);
    let setup = info.transfer_conference_setup;
    assert!(setup.contains(TransferConferenceSetupMask::CONF_SETUP_CONSULT_ANY));
    assert!(setup.contains(TransferConferenceSetupMask::TRANS_SETUP_ANY_SINGLE_CALL));
    assert!(setup.contains(TransferConferenceSetupMask::CONF_SETUP_ANY_SINGLE_CALL));
    assert_eq!(info.call_control_supported, CallControlMask::from_bits_retain(0x7_FFFF), "all");
    assert_eq!(info.other_features_supported, OtherFeatureMask::UNIQUE_CONSULT_CALLID);
    assert!(info.call_events_supported.contains(CallMsgMask::CALL_AGENT_GREETING));
}

#[test]
fn a_line_is_known_by_its_extension() {
    let mut desk = two_lines();
    desk.available(&["1001"]);
    desk.call_in("4001");
    desk.events();
    assert!(desk.centre.is_secondary_line(&at(1, "4001")));
    assert!(!desk.centre.is_secondary_line(&at(1, "3001")));
    assert_eq!(desk.centre.instrument_of(&at(1, "4001")).as_deref(), Some("3001"));
    let unnamed = AnswerCallReq { connection_call_id: None, ..answer(at(1, "3001")) };
    assert_eq!(desk.try_to(unnamed), control(Code::NO_CALL_TO_ANSWER, 0), "the other line rings");
    let unnamed = AnswerCallReq { connection_call_id: None, ..answer(at(1, "4001")) };
    assert_eq!(desk.try_to(unnamed), Ok(()));
}
