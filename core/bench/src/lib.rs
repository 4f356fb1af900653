//! What the benchmarks share: the sample message and the hand-written baseline.

use ctisp::messages::{CallDeliveredEvent, NamedArray, NamedVariable};
use ctisp::wire::{Body as _, Version};
use ctisp::{
    ConnectionDeviceIdType, DeviceIdType, EventCause, LocalConnectionState, PeripheralType,
};

pub mod baseline;
pub mod clients;
pub mod fanout;
pub mod loudspeaker;
pub mod rtt;
pub mod sessions;

/// CALL_DELIVERED_EVENT with all of its 27 floating fields: 395 bytes of body.
pub fn call_delivered() -> CallDeliveredEvent {
    let text = |text: &str| Some(text.to_string());
    CallDeliveredEvent {
        monitor_id: 1,
        peripheral_id: Some(5000),
        peripheral_type: Some(PeripheralType::ENTERPRISE_AGENT),
        connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
        connection_call_id: Some(16_777_507),
        alerting_device_type: Some(DeviceIdType::AGENT_DEVICE),
        local_connection_state: Some(LocalConnectionState::ALERTING),
        event_cause: Some(EventCause::NEW_CALL),
        connection_device_id: text("3001"),
        alerting_device_id: text("3001"),
        calling_device_id: text("5551234567"),
        called_device_id: text("8001"),
        last_redirect_device_id: text("8001"),
        trunk_number: Some(12),
        trunk_group_number: Some(3),
        secondary_connection_call_id: Some(16_777_508),
        ani: text("5551234567"),
        ani_ii: text("0"),
        user_to_user_info: Some(vec![1; 16]),
        dnis: text("8001"),
        dialed_number: text("8001"),
        caller_entered_digits: text("12345"),
        call_variable1: text("gold customer"),
        call_variable2: text("account 77123"),
        call_variable3: text("campaign 4"),
        call_variable4: text("abcdefg"),
        call_variable5: text("de"),
        call_variable6: text("en"),
        call_variable7: text("yes"),
        call_variable8: text("no"),
        call_variable9: text("1"),
        call_variable10: text("last one"),
        call_wrapup_data: text("wrap"),
        named_variables: vec![NamedVariable {
            name: "user.customer".into(),
            value: "ACME Limited".into(),
        }],
        named_arrays: vec![NamedArray {
            index: 1,
            name: "user.history".into(),
            value: "called before".into(),
        }],
        ..CallDeliveredEvent::default()
    }
}

/// The sample on the wire, header included, in the newest version.
pub fn call_delivered_bytes() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoded = call_delivered().encode(Version::NEWEST, &mut bytes);
    encoded.unwrap_or_else(|error| panic!("the sample is a valid message: {error}"));
    bytes
}
