//! What a server of the suite's own tells its operator: alarms and termination records.
//!
//! They are looked at as messages, so that dialogues speak of them in the words that they have.

use super::link::Received;
use crate::messages::{
    CallDataUpdateEvent, ClientEventReportReq, ClientSessionClosedEvent, ClientSessionOpenedEvent,
    EmergencyCallEvent, StandbyActiveEvent,
};
use crate::peripheral::simulator::{RecordKind, TerminationRecord};
use crate::server::{Alarm, AlarmClient, AlarmKind};
use crate::wire::def::MessageDef;
use crate::wire::{Body, Version, HEADER_SIZE};
use crate::StatusCode;

/// Something it told.
#[derive(Debug)]
pub(super) struct Told {
    /// What it is: the name of an alarm, or of a record.
    pub name: &'static str,
    /// Tells it apart from others of that name.
    pub number: u64,
    /// What it tells, as a message of the newest version.
    pub message: Received,
}

/// The message whose fields it has.
pub(super) fn told_as(name: &str) -> Result<&'static MessageDef, String> {
    Ok(match name {
        "session_established" => ClientSessionOpenedEvent::DEF,
        "session_closed" | "session_lost" | "client_too_slow" => ClientSessionClosedEvent::DEF,
        "client_event" => ClientEventReportReq::DEF,
        "emergency_call" => EmergencyCallEvent::DEF,
        "side_active" | "switch_over_refused" => StandbyActiveEvent::DEF,
        "termination_record" | "bad_call_record" => CallDataUpdateEvent::DEF,
        _ => return Err(format!("a server tells nothing called {name:?}")),
    })
}

impl Told {
    fn new(name: &'static str, number: u64, message: &impl Body) -> Told {
        Told { name, number, message: received(message) }
    }

    pub fn alarm(alarm: &Alarm) -> Told {
        let name = alarm.kind.name();
        let closed = |client: &AlarmClient, status| {
            Told::new(
                name,
                alarm.number,
                &ClientSessionClosedEvent {
                    status,
                    client_port: client.address.port().into(),
                    client_address: Some(client.address.ip().to_string()),
                    client_id: Some(client.client_id.clone()),
                    client_signature: Some(client.signature.clone()),
                    ..ClientSessionClosedEvent::default()
                },
            )
        };
        match &alarm.kind {
            AlarmKind::SessionEstablished(client) => Told::new(
                name,
                alarm.number,
                &ClientSessionOpenedEvent {
                    client_port: client.address.port().into(),
                    client_address: Some(client.address.ip().to_string()),
                    client_id: Some(client.client_id.clone()),
                    client_signature: Some(client.signature.clone()),
                    ..ClientSessionOpenedEvent::default()
                },
            ),
            AlarmKind::SessionClosed(client) => closed(client, StatusCode::NO_ERROR),
            AlarmKind::SessionLost(client, status) | AlarmKind::ClientTooSlow(client, status) => {
                closed(client, *status)
            }
            AlarmKind::ClientEvent { state, object_name, text, .. } => Told::new(
                name,
                alarm.number,
                &ClientEventReportReq {
                    state: *state,
                    object_name: object_name.clone(),
                    text: text.clone(),
                    ..ClientEventReportReq::default()
                },
            ),
            AlarmKind::EmergencyCall { client_id, agent_id, .. } => Told::new(
                name,
                alarm.number,
                &EmergencyCallEvent {
                    client_id: Some(client_id.clone()),
                    agent_id: Some(agent_id.clone()),
                    ..EmergencyCallEvent::default()
                },
            ),
            // No message is about these: only that they happened can be expected.
            AlarmKind::SideActive(_)
            | AlarmKind::SwitchOverRefused(_)
            | AlarmKind::CaptureStopped { .. }
            | AlarmKind::ConnectionFailed { .. } => {
                Told::new(name, alarm.number, &StandbyActiveEvent::default())
            }
        }
    }

    /// A record, and its place among those that were written.
    pub fn record((place, record): (usize, &TerminationRecord)) -> Told {
        let name = match record.kind {
            RecordKind::Termination => "termination_record",
            RecordKind::BadCall => "bad_call_record",
        };
        let variables = &record.call_variables;
        Told::new(
            name,
            place as u64,
            &CallDataUpdateEvent {
                connection_call_id: Some(record.call_id),
                connection_device_id: record.agent_instrument.clone(),
                call_type: record.call_type,
                called_party_disposition: record.called_party_disposition,
                ani: record.ani.clone(),
                dnis: Some(record.dnis.clone()),
                call_variable1: variables[0].clone(),
                call_variable2: variables[1].clone(),
                call_wrapup_data: record.call_wrapup_data.clone(),
                named_variables: record.named_variables.clone(),
                named_arrays: record.named_arrays.clone(),
                ..CallDataUpdateEvent::default()
            },
        )
    }
}

fn received<B: Body>(message: &B) -> Received {
    let mut bytes = Vec::new();
    // All texts were in a message before, so that they fit.
    let _ = message.encode(Version::NEWEST, &mut bytes);
    let body = bytes.split_off(bytes.len().min(HEADER_SIZE));
    Received { message_type: B::DEF.number, body, number: 0 }
}
