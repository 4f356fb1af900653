//! Callers who wait at a VRU: a peripheral of its own in front of the agents'.
//!
//! Such a call is known to All Events sessions before any agent is chosen: a trunk is seized, the
//! VRU answers and queues the call, and sends it on when an agent is there. A call may come to the
//! VRU by a translation route, which announces it.

use super::calls::{Call, Endpoint, Leg};
use super::events::{dnis, put_context};
use super::{PeripheralConfig, Simulator, VruQueue};
use crate::messages::*;
use crate::{CallType, DeviceIdType, EventCause, LocalConnectionState, Message};

/// The most skill groups that CALL_QUEUED_EVENT lists.
const MAX_SKILL_GROUPS: usize = 20;

/// Where a call is at a VRU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AtVru {
    /// Index of the queue in the configuration.
    queue: usize,
    /// CALL_QUEUED_EVENT was sent.
    queued: bool,
}

/// Makes a message one of another peripheral.
macro_rules! of_peripheral {
    ($message:ident, $peripheral:ident, $($variant:ident)*) => {
        match &mut $message {
            $(Message::$variant(event) => {
                event.peripheral_id = Some($peripheral.id);
                event.peripheral_type = Some($peripheral.kind);
            })*
            _ => {}
        }
    };
}

/// The same event at that peripheral.
fn at(peripheral: &PeripheralConfig, mut message: Message) -> Message {
    of_peripheral!(
        message,
        peripheral,
        BeginCallEvent EndCallEvent CallDeliveredEvent CallEstablishedEvent CallQueuedEvent
        CallDequeuedEvent CallDivertedEvent CallConnectionClearedEvent CallClearedEvent
        CallDataUpdateEvent
    );
    message
}

impl Simulator {
    /// What is told of a call that is at a VRU is told as the VRU's.
    pub(super) fn at_its_peripheral(&self, call: &Call, message: Message) -> Message {
        match call.vru.and_then(|vru| self.vru_of(&self.config.vru_queues[vru.queue])) {
            Some(peripheral) => at(peripheral, message),
            None => message,
        }
    }

    fn vru_of(&self, queue: &VruQueue) -> Option<&PeripheralConfig> {
        self.config.other_peripherals.iter().find(|known| known.id == queue.peripheral_id)
    }

    /// A caller who is alone with the number that was dialled comes to its VRU, if it has one and a
    /// port of it is free.
    pub(super) fn enter_vru(&mut self, id: u32) {
        let Some(call) = self.calls.get(&id).filter(|call| call.legs.len() == 1) else { return };
        let number = call.called.id();
        let queues = &self.config.vru_queues;
        let Some(place) = queues.iter().position(|queue| queue.number == number) else { return };
        let Some(port) = self.free_port(&queues[place]) else { return };
        let translated = queues[place].translation_route.clone();
        let call_type = match translated {
            Some(_) => CallType::PREROUTE_ACD_IN,
            None => CallType::ACD_IN,
        };
        if let Some(route) = translated.filter(|_| call.offers == 0) {
            let event = self.translation_route_event(call, route);
            self.tell(Vec::new(), true, event);
        }
        if let Some(call) = self.calls.get_mut(&id) {
            call.vru = Some(AtVru { queue: place, queued: false });
        }
        self.add_leg(id, Leg::new(port, LocalConnectionState::INITIATE, call_type));
        self.begin_for_bridge(id, 1);
        let call = &self.calls[&id];
        let seized = self.trunk_seized_event(call, &self.config.vru_queues[place]);
        self.tell_call(id, seized);
        if let Some(call) = self.calls.get_mut(&id) {
            call.legs[1].go_to(LocalConnectionState::CONNECT, self.now);
        }
        let call = &self.calls[&id];
        let established = self.established_event(call, &call.legs[1]);
        self.tell_call(id, established);
    }

    fn free_port(&self, queue: &VruQueue) -> Option<Endpoint> {
        let name = |port: u16| Endpoint::VruPort(format!("{}-{port}", queue.peripheral_id));
        let taken = |port: &Endpoint| {
            let legs = self.calls.values().filter(|call| call.vru.is_some());
            legs.flat_map(|call| &call.legs).any(|leg| leg.endpoint == *port)
        };
        (1..=queue.ports).map(name).find(|port| !taken(port))
    }

    /// CALL_TRANSLATION_ROUTE_EVENT: the context comes before the call.
    fn translation_route_event(&self, call: &Call, route: String) -> Message {
        let key = call.router_key.unwrap_or_default();
        let mut event = CallTranslationRouteEvent {
            ani: call.ani.clone(),
            dnis: Some(route),
            dialed_number: Some(call.dialed.clone()),
            router_call_key_day: Some(key.day),
            router_call_key_call_id: Some(key.call_id),
            router_call_key_sequence_number: Some(key.sequence),
            ..Default::default()
        };
        put_context!(event, &call.data);
        event.into()
    }

    /// CALL_DELIVERED_EVENT of an inbound trunk: LCS_INITIATE, and nothing alerts yet.
    fn trunk_seized_event(&self, call: &Call, queue: &VruQueue) -> Message {
        let mut event = match self.delivered_event(call, &call.legs[1]) {
            Message::CallDeliveredEvent(event) => event,
            other => return other,
        };
        (event.alerting_device_type, event.alerting_device_id) = (None, None);
        (event.line_handle, event.line_type) = (None, None);
        event.local_connection_state = Some(LocalConnectionState::INITIATE);
        event.dnis = queue.translation_route.clone().or_else(|| dnis(call));
        event.trunk_number = port_number(&call.legs[1].endpoint);
        event.trunk_group_number = Some(queue.trunk_group);
        Message::CallDeliveredEvent(event)
    }

    /// CALL_QUEUED_EVENT, once no agent was found for a call at a VRU.
    pub(super) fn tell_queued(&mut self, id: u32) {
        let Some(vru) = self.calls.get_mut(&id).and_then(|call| call.vru.as_mut()) else { return };
        if std::mem::replace(&mut vru.queued, true) {
            return;
        }
        let call = &self.calls[&id];
        let target = self.target(call);
        let groups = call.route.and_then(|route| self.config.services.get(route.service));
        let groups = groups.map(|service| service.skill_groups.as_slice()).unwrap_or_default();
        let mut event = CallQueuedEvent {
            service_number: target.service_number,
            service_id: target.service_id,
            calling_device_type: Some(call.calling.device_type()),
            calling_device_id: Some(call.calling.id().to_owned()),
            called_device_type: Some(call.called.device_type()),
            called_device_id: Some(call.called.id().to_owned()),
            num_queued: self.queued_for(call),
            skill_groups: groups
                .iter()
                .take(MAX_SKILL_GROUPS)
                .map(|group| QueuedSkillGroup {
                    skill_group_number: i32::try_from(*group).ok(),
                    skill_group_id: self.skill_group_id(*group),
                    skill_group_priority: Some(0),
                })
                .collect(),
            local_connection_state: Some(LocalConnectionState::QUEUED),
            ..Default::default()
        };
        event.set_connection(&call.connection(&call.legs[1].endpoint));
        self.tell_call(id, event.into());
    }

    /// How many calls wait for the service of that call.
    fn queued_for(&self, call: &Call) -> u16 {
        let service = call.route.map(|route| route.service);
        let waiting = self.waiting.iter().filter_map(|id| self.calls.get(id));
        let same = waiting.filter(|other| other.route.map(|route| route.service) == service);
        u16::try_from(same.count()).unwrap_or(u16::MAX)
    }

    /// The caller gives up at the VRU: CALL_DEQUEUED_EVENT, from all queues.
    pub(super) fn leave_queue(&mut self, id: u32) {
        let Some(call) = self.calls.get(&id).filter(|call| call.is_queued()) else { return };
        let target = self.target(call);
        let mut event = CallDequeuedEvent {
            service_number: target.service_number,
            service_id: target.service_id,
            num_queued: self.queued_for(call).saturating_sub(1),
            local_connection_state: Some(LocalConnectionState::NULL),
            event_cause: Some(EventCause::CECX_ABAND_LOCAL_QUEUE),
            ..Default::default()
        };
        event.set_connection(&call.connection(&call.legs[1].endpoint));
        self.tell_call(id, event.into());
    }

    /// The VRU sends the call on to an agent's phone: its own connection is released, and the call
    /// is over for that peripheral. Gives whether the call was at a VRU.
    pub(super) fn leave_vru(&mut self, id: u32, phone: usize) -> bool {
        let Some(call) = self.calls.get(&id).filter(|call| call.vru.is_some()) else {
            return false;
        };
        let port = |leg: &Leg| matches!(leg.endpoint, Endpoint::VruPort(_));
        let Some(place) = call.legs.iter().position(port) else { return false };
        let endpoint = call.legs[place].endpoint.clone();
        let target = self.target(call);
        let mut diverted = CallDivertedEvent {
            service_number: target.service_number,
            service_id: target.service_id,
            diverting_device_type: Some(endpoint.device_type()),
            diverting_device_id: Some(endpoint.id().to_owned()),
            called_device_type: Some(DeviceIdType::AGENT_DEVICE),
            called_device_id: Some(self.endpoint(phone).id().to_owned()),
            local_connection_state: Some(LocalConnectionState::NULL),
            event_cause: Some(EventCause::REDIRECTED),
            ..Default::default()
        };
        diverted.set_connection(&call.connection(&endpoint));
        let queued = call.is_queued();
        let cause = Some(EventCause::REDIRECTED);
        let cleared = self.connection_cleared_event(call, &endpoint, cause);
        if queued {
            self.tell_call(id, diverted.into());
        }
        self.tell_call(id, cleared);
        self.end_for_bridge(id);
        if let Some(call) = self.calls.get_mut(&id) {
            call.legs.remove(place);
            call.vru = None;
        }
        true
    }
}

impl Call {
    /// Whether it is in the queue of a VRU, as CALL_QUEUED_EVENT has told.
    pub(super) fn is_queued(&self) -> bool {
        self.vru.is_some_and(|vru| vru.queued)
    }
}

/// TrunkNumber: each port has a trunk.
fn port_number(port: &Endpoint) -> Option<u32> {
    port.id().rsplit('-').next()?.parse().ok()
}
