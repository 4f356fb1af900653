//! The event messages, and who gets them.

use super::super::PeripheralEvent;
use super::calls::{Call, Endpoint, Leg};
use super::Simulator;
use crate::messages::*;
use crate::{
    CallType, ConnectionDeviceIdType, EventCause, LineType, LocalConnectionState, RtpDirection,
    RtpType,
};

/// The one line of every phone: LineHandle.
pub(super) const LINE: u16 = 0;

/// The most characters of DNIS.
const MAX_DNIS: usize = 31;

/// An event about one connection of a call, with the fields that all call events have.
macro_rules! call_event {
    ($centre:expr, $call:expr, $endpoint:expr, $name:ident { $($field:ident: $value:expr,)* }) => {
        Message::from($name {
            peripheral_id: Some($centre.config.peripheral.id),
            peripheral_type: Some($centre.config.peripheral.kind),
            connection_call_id: Some($call.id),
            connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            connection_device_id: Some($endpoint.id().to_owned()),
            $($field: $value,)*
            ..Default::default()
        })
    };
}

/// An event about the sound of a phone, for both directions.
macro_rules! rtp_events {
    ($centre:expr, $call:expr, $phone:expr, $peer:expr,
     $name:ident { $($field:ident: $value:expr),* $(,)? }) => {
        [RtpDirection::INPUT, RtpDirection::OUTPUT].map(|direction| {
            let device = &$centre.config.devices[$phone];
            let mut event = $name {
                peripheral_id: Some($centre.config.peripheral.id),
                client_address: Some(PHONE_ADDRESS.to_owned()),
                client_port: rtp_port($phone),
                direction,
                agent_id: $centre.agent_id_at($phone),
                agent_extension: Some(device.extension.clone()),
                agent_instrument: Some(device.instrument.clone()),
                sending_address: Some(PEER_ADDRESS.to_owned()),
                sending_port: Some($peer),
                $($field: $value,)*
                ..Default::default()
            };
            event.set_connection(&$call.connection(&$centre.endpoint_in($call.id, $phone)));
            event.into()
        })
    };
}

/// Copies the call's context into a message that carries it.
macro_rules! put_context {
    ($message:expr, $data:expr) => {
        let data = $data;
        $message.call_variable1.clone_from(&data.variables[0]);
        $message.call_variable2.clone_from(&data.variables[1]);
        $message.call_variable3.clone_from(&data.variables[2]);
        $message.call_variable4.clone_from(&data.variables[3]);
        $message.call_variable5.clone_from(&data.variables[4]);
        $message.call_variable6.clone_from(&data.variables[5]);
        $message.call_variable7.clone_from(&data.variables[6]);
        $message.call_variable8.clone_from(&data.variables[7]);
        $message.call_variable9.clone_from(&data.variables[8]);
        $message.call_variable10.clone_from(&data.variables[9]);
        $message.user_to_user_info.clone_from(&data.user_to_user_info);
        $message.caller_entered_digits.clone_from(&data.caller_entered_digits);
        $message.named_variables.clone_from(&data.named_variables);
        $message.named_arrays.clone_from(&data.named_arrays);
    };
}
pub(super) use put_context;

/// Service and skill group of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Target {
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    /// 0 where it is not known.
    pub skill_group_priority: u16,
}

/// The line a call uses at a device.
pub(super) fn line_type(call: &Call, leg: &Leg) -> LineType {
    if [CallType::SUPERVISOR_MONITOR, CallType::SUPERVISOR_WHISPER].contains(&leg.call_type) {
        return LineType::SILENT_MONITOR;
    }
    match (&call.calling, &call.called) {
        (calling, Endpoint::Outside(_)) if *calling == leg.endpoint => LineType::OUTBOUND,
        (Endpoint::Outside(_), Endpoint::Phone(..)) => LineType::DID,
        _ if call.predictive.is_some() => LineType::OUTBOUND_ACD,
        _ if call.route.is_some() && call.calling != leg.endpoint => LineType::INBOUND_ACD,
        _ => LineType::INSIDE,
    }
}

/// DNIS: as much of what was dialled as the field holds.
pub(super) fn dnis(call: &Call) -> Option<String> {
    Some(call.dialed.chars().take(MAX_DNIS).collect())
}

/// The fields that tell which call a consult call was made from: COCConnectionCallID and the like.
pub(super) struct Consulted {
    pub call_id: Option<u32>,
    pub device_id_type: Option<ConnectionDeviceIdType>,
    pub device_id: Option<String>,
}

impl Simulator {
    /// To the sessions of those phones and, if `bridge`, to All Events sessions.
    pub(super) fn tell(&mut self, phones: Vec<usize>, bridge: bool, message: Message) {
        let instruments = phones.into_iter().map(|phone| self.instrument(phone)).collect();
        self.events.push_back(PeripheralEvent { instruments, bridge, everyone: false, message });
    }

    /// To everybody who knows of the call.
    pub(super) fn tell_call(&mut self, call: u32, message: Message) {
        let Some(call) = self.calls.get(&call) else { return };
        let (phones, bridge): (Vec<_>, _) =
            (call.associated_phones().collect(), call.bridge.is_some());
        if bridge || !phones.is_empty() {
            let message = self.at_its_peripheral(call, message);
            self.tell(phones, bridge, message);
        }
    }

    pub(super) fn target(&self, call: &Call) -> Target {
        if call.route.is_none() {
            return call.defaults;
        }
        let service = call.route.and_then(|route| self.config.services.get(route.service));
        let number = call.route.and_then(|route| route.skill_group);
        Target {
            service_number: service.map(|service| service.number),
            service_id: service.map(|service| service.id),
            skill_group_number: number,
            skill_group_id: number.and_then(|number| self.skill_group_id(number)),
            skill_group_priority: 0,
        }
    }

    pub(super) fn skill_group_id(&self, number: u32) -> Option<u32> {
        self.skill_group_ids.get(&number).map(|ids| ids.id)
    }

    pub(super) fn seconds_since(&self, then: std::time::Duration) -> u32 {
        u32::try_from(self.now.saturating_sub(then).as_secs()).unwrap_or(u32::MAX)
    }

    pub(super) fn pre_call_event(&self, call: &Call, phone: usize, agent: usize) -> Message {
        let (target, key) = (self.target(call), call.router_key.unwrap_or_default());
        let service = call.route.and_then(|route| self.config.services.get(route.service));
        let config = &self.config.agents[agent];
        let mut event = AgentPreCallEvent {
            service_number: target.service_number,
            service_id: target.service_id,
            skill_group_number: target.skill_group_number,
            skill_group_id: target.skill_group_id,
            mrd_id: self.voice(),
            agent_skill_target_id: config.icm_agent_id as u32,
            agent_id: Some(config.agent_id.clone()),
            agent_instrument: Some(self.instrument(phone)),
            router_call_key_day: Some(key.day),
            router_call_key_call_id: Some(key.call_id),
            router_call_key_sequence_number: Some(key.sequence),
            ani: call.ani.clone(),
            dialed_number: Some(call.dialed.clone()),
            flt_call_type_id: service.map(|service| service.call_type_id),
            ..Default::default()
        };
        put_context!(event, &call.data);
        event.into()
    }

    pub(super) fn begin_call_event(&self, call: &Call, leg: &Leg) -> Message {
        let mut event = BeginCallEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            call_type: Some(leg.call_type),
            called_party_disposition: call.data.disposition,
            ani: call.ani.clone(),
            dnis: dnis(call),
            dialed_number: Some(call.dialed.clone()),
            router_call_key_day: call.router_key.map(|key| key.day),
            router_call_key_call_id: call.router_key.map(|key| key.call_id),
            router_call_key_sequence_number: call.router_key.map(|key| key.sequence),
            call_wrapup_data: call.data.wrapup.clone(),
            call_reference_id: Some(call.reference.clone()),
            ..Default::default()
        };
        event.set_connection(&call.connection(&leg.endpoint));
        put_context!(event, &call.data);
        event.into()
    }

    pub(super) fn end_call_event(&self, call: &Call, endpoint: &Endpoint) -> Message {
        call_event!(self, call, endpoint, EndCallEvent {})
    }

    /// The call that a consult call was made from, while it is there.
    pub(super) fn consulted(&self, call: &Call) -> Consulted {
        let original = call.consults.map(|id| self.present_id(id));
        let original = original.filter(|id| *id != call.id && self.calls.contains_key(id));
        Consulted {
            call_id: original,
            device_id_type: original.map(|_| ConnectionDeviceIdType::STATIC),
            device_id: original.map(|_| call.calling.id().to_owned()),
        }
    }

    pub(super) fn service_initiated_event(&self, call: &Call, leg: &Leg) -> Message {
        let consulted = self.consulted(call);
        call_event!(
            self,
            call,
            leg.endpoint,
            CallServiceInitiatedEvent {
                line_handle: Some(self.line_handle(&leg.endpoint)),
                line_type: Some(self.line_type(call, leg)),
                calling_device_type: Some(leg.endpoint.device_type()),
                calling_device_id: Some(leg.endpoint.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::INITIATE),
                call_reference_id: Some(call.reference.clone()),
                coc_connection_call_id: consulted.call_id,
                coc_call_connection_device_id_type: consulted.device_id_type,
                coc_call_connection_device_id: consulted.device_id,
            }
        )
    }

    pub(super) fn originated_event(&self, call: &Call, leg: &Leg) -> Message {
        let target = self.target(call);
        call_event!(
            self,
            call,
            leg.endpoint,
            CallOriginatedEvent {
                line_handle: Some(self.line_handle(&leg.endpoint)),
                line_type: Some(self.line_type(call, leg)),
                service_number: target.service_number,
                service_id: target.service_id,
                skill_group_number: target.skill_group_number,
                skill_group_id: target.skill_group_id,
                skill_group_priority: target.skill_group_priority,
                calling_device_type: Some(call.calling.device_type()),
                calling_device_id: Some(call.calling.id().to_owned()),
                called_device_type: Some(call.called.device_type()),
                called_device_id: Some(call.called.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::INITIATE),
            }
        )
    }

    pub(super) fn reached_network_event(&self, call: &Call, leg: &Leg) -> Message {
        call_event!(
            self,
            call,
            leg.endpoint,
            CallReachedNetworkEvent {
                line_handle: Some(self.line_handle(&leg.endpoint)),
                line_type: Some(self.line_type(call, leg)),
                called_device_type: Some(call.called.device_type()),
                called_device_id: Some(call.called.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::INITIATE),
            }
        )
    }

    pub(super) fn delivered_event(&self, call: &Call, leg: &Leg) -> Message {
        let target = self.target(call);
        let mut event = CallDeliveredEvent {
            peripheral_id: Some(self.config.peripheral.id),
            peripheral_type: Some(self.config.peripheral.kind),
            line_handle: Some(self.line_handle(&leg.endpoint)),
            line_type: Some(self.line_type(call, leg)),
            service_number: target.service_number,
            service_id: target.service_id,
            skill_group_number: target.skill_group_number,
            skill_group_id: target.skill_group_id,
            skill_group_priority: target.skill_group_priority,
            alerting_device_type: Some(leg.endpoint.device_type()),
            alerting_device_id: Some(leg.endpoint.id().to_owned()),
            calling_device_type: Some(call.calling.device_type()),
            calling_device_id: Some(call.calling.id().to_owned()),
            called_device_type: Some(call.called.device_type()),
            called_device_id: Some(call.called.id().to_owned()),
            local_connection_state: Some(LocalConnectionState::ALERTING),
            ani: call.ani.clone(),
            dnis: dnis(call),
            dialed_number: Some(call.dialed.clone()),
            call_wrapup_data: call.data.wrapup.clone(),
            ..Default::default()
        };
        event.set_connection(&call.connection(&leg.endpoint));
        put_context!(event, &call.data);
        event.into()
    }

    pub(super) fn established_event(&self, call: &Call, answering: &Leg) -> Message {
        let target = self.target(call);
        call_event!(
            self,
            call,
            answering.endpoint,
            CallEstablishedEvent {
                line_handle: Some(self.line_handle(&answering.endpoint)),
                line_type: Some(self.line_type(call, answering)),
                service_number: target.service_number,
                service_id: target.service_id,
                skill_group_number: target.skill_group_number,
                skill_group_id: target.skill_group_id,
                skill_group_priority: target.skill_group_priority,
                answering_device_type: Some(answering.endpoint.device_type()),
                answering_device_id: Some(answering.endpoint.id().to_owned()),
                calling_device_type: Some(call.calling.device_type()),
                calling_device_id: Some(call.calling.id().to_owned()),
                called_device_type: Some(call.called.device_type()),
                called_device_id: Some(call.called.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::CONNECT),
            }
        )
    }

    pub(super) fn held_event(&self, call: &Call, leg: &Leg) -> Message {
        call_event!(
            self,
            call,
            leg.endpoint,
            CallHeldEvent {
                holding_device_type: Some(leg.endpoint.device_type()),
                holding_device_id: Some(leg.endpoint.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::HOLD),
            }
        )
    }

    pub(super) fn retrieved_event(&self, call: &Call, leg: &Leg) -> Message {
        call_event!(
            self,
            call,
            leg.endpoint,
            CallRetrievedEvent {
                retrieving_device_type: Some(leg.endpoint.device_type()),
                retrieving_device_id: Some(leg.endpoint.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::CONNECT),
            }
        )
    }

    pub(super) fn failed_event(&self, call: &Call, leg: &Leg, cause: EventCause) -> Message {
        call_event!(
            self,
            call,
            leg.endpoint,
            CallFailedEvent {
                failing_device_type: Some(call.called.device_type()),
                failing_device_id: Some(call.called.id().to_owned()),
                called_device_type: Some(call.called.device_type()),
                called_device_id: Some(call.called.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::FAIL),
                event_cause: Some(cause),
            }
        )
    }

    pub(super) fn connection_cleared_event(
        &self,
        call: &Call,
        endpoint: &Endpoint,
        cause: Option<EventCause>,
    ) -> Message {
        call_event!(
            self,
            call,
            endpoint,
            CallConnectionClearedEvent {
                releasing_device_type: Some(endpoint.device_type()),
                releasing_device_id: Some(endpoint.id().to_owned()),
                local_connection_state: Some(LocalConnectionState::NULL),
                event_cause: cause,
            }
        )
    }

    pub(super) fn cleared_event(
        &self,
        call: &Call,
        endpoint: &Endpoint,
        cause: Option<EventCause>,
    ) -> Message {
        call_event!(
            self,
            call,
            endpoint,
            CallClearedEvent {
                local_connection_state: Some(LocalConnectionState::NULL),
                event_cause: cause,
            }
        )
    }

    /// RTP_STARTED_EVENT for both directions.
    pub(super) fn rtp_started_events(&self, call: &Call, phone: usize, peer: u32) -> [Message; 2] {
        rtp_events!(
            self,
            call,
            phone,
            peer,
            RtpStartedEvent { rtp_type: RtpType::AUDIO, packet_size: 20 }
        )
    }

    /// RTP_STOPPED_EVENT for both directions.
    pub(super) fn rtp_stopped_events(&self, call: &Call, phone: usize, peer: u32) -> [Message; 2] {
        rtp_events!(self, call, phone, peer, RtpStoppedEvent {})
    }
}

/// Where the simulated phones are; addresses reserved for documentation, as there are none.
const PHONE_ADDRESS: &str = "192.0.2.10";
/// Where their RTP peers are.
const PEER_ADDRESS: &str = "192.0.2.20";

/// The port a phone listens at for RTP.
fn rtp_port(phone: usize) -> u32 {
    16_384 + 2 * (phone as u32 % 8_192)
}
