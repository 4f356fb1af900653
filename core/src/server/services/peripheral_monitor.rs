//! Peripheral Monitor: the client names the devices and calls whose events it gets.

use super::super::hub::{Hub, SessionId};
use super::super::masks::Masks;
use super::client_control::refuse;
use crate::messages::*;
use crate::peripheral::{DeviceName, Peripheral, PeripheralEvent, Refusal};
use crate::wire::Connection;
use crate::{ConnectionDeviceIdType, DeviceIdType, Message, StatusCode};
use std::collections::BTreeMap;

/// The monitors of a session, by MonitorID. They end with the session.
#[derive(Clone, Debug, Default)]
pub struct Monitors(BTreeMap<u32, Monitor>);

#[derive(Clone, Debug)]
struct Monitor {
    target: Target,
    masks: Masks,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// The device with that instrument.
    Device(String),
    Call(Connection),
}

impl Monitors {
    /// MonitorIDs of the monitors that let an event through. A device's are the events that its
    /// own client would get, a call's those that a bridge would.
    pub fn of_event<'a>(
        &'a self,
        event: &'a PeripheralEvent,
        calls: [Option<u32>; 2],
    ) -> impl Iterator<Item = u32> + 'a {
        let of = move |target: &Target| match target {
            Target::Device(instrument) => event.instruments.contains(instrument),
            Target::Call(call) => {
                event.bridge && call.call_id.is_some() && calls.contains(&call.call_id)
            }
        };
        // What everyone gets needs no monitor.
        let fits = move |monitor: &Monitor| {
            !event.everyone && of(&monitor.target) && monitor.masks.let_through(&event.message)
        };
        self.0.iter().filter(move |(_, monitor)| fits(monitor)).map(|(id, _)| *id)
    }

    /// Whether one of them is on that call itself.
    pub fn is_on_call(&self, call: u32) -> bool {
        self.calls().any(|monitored| monitored == call)
    }

    /// Instruments of the devices that are monitored, each as often as it is.
    pub fn devices(&self) -> impl Iterator<Item = &str> {
        self.0.values().filter_map(|monitor| match &monitor.target {
            Target::Device(instrument) => Some(instrument.as_str()),
            Target::Call(_) => None,
        })
    }

    /// The calls that are monitored, each as often as it is.
    pub fn calls(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.values().filter_map(|monitor| match &monitor.target {
            Target::Device(_) => None,
            Target::Call(connection) => connection.call_id,
        })
    }

    /// A call is over: so are its monitors.
    pub fn end_call(&mut self, call: u32) {
        self.0.retain(|_, monitor| match &monitor.target {
            Target::Call(connection) => connection.call_id != Some(call),
            Target::Device(_) => true,
        });
    }
}

/// Answers a request of the service.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, request: &Message) {
    let done = match request {
        Message::MonitorStartReq(request) => start(hub, id, request).map(|monitor_id| {
            hub.send(id, &MonitorStartConf { invoke_id, monitor_id }.into());
            tell_calls_in_progress(hub, id, monitor_id);
        }),
        Message::MonitorStopReq(request) => {
            stop(hub, id, request).map(|()| hub.send(id, &MonitorStopConf { invoke_id }.into()))
        }
        Message::ChangeMonitorMaskReq(request) => change(hub, id, request)
            .map(|()| hub.send(id, &ChangeMonitorMaskConf { invoke_id }.into())),
        _ => Err(StatusCode::FUNCTION_NOT_AVAILABLE),
    };
    if let Err(status) = done {
        refuse(hub, id, invoke_id, Refusal::Status(status));
    }
}

fn monitors<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
) -> Result<&mut BTreeMap<u32, Monitor>, StatusCode> {
    let open = hub.sessions.get_mut(&id).and_then(|entry| entry.open.as_mut());
    open.map(|open| &mut open.monitors.0).ok_or(StatusCode::SESSION_NOT_OPEN)
}

fn start<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &MonitorStartReq,
) -> Result<u32, StatusCode> {
    let target = target(hub, request)?;
    if monitors(hub, id)?.values().any(|monitor| monitor.target == target) {
        return Err(StatusCode::MONITOR_ALREADY_EXISTS);
    }
    let masks = Masks { call: request.call_msg_mask, agent: request.agent_state_mask };
    let monitor_id = hub.next_monitor();
    match &target {
        Target::Device(instrument) => hub.index.watch_device(id, instrument),
        Target::Call(call) => call.call_id.into_iter().for_each(|c| hub.index.watch_call(id, c)),
    }
    monitors(hub, id)?.insert(monitor_id, Monitor { target, masks });
    Ok(monitor_id)
}

fn stop<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &MonitorStopReq,
) -> Result<(), StatusCode> {
    let ended = monitors(hub, id)?.remove(&request.monitor_id);
    let target = ended.ok_or(StatusCode::INVALID_MONITORID)?.target;
    // A call may have other monitors of this session, on its other connections.
    let left = hub.granted(id).map(|open| &open.monitors);
    match target {
        Target::Device(device) => hub.index.unwatch_device(id, &device),
        Target::Call(Connection { call_id: Some(call), .. })
            if left.is_none_or(|left| left.calls().all(|other| other != call)) =>
        {
            hub.index.unwatch_call(id, call);
        }
        Target::Call(_) => {}
    }
    Ok(())
}

fn change<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &ChangeMonitorMaskReq,
) -> Result<(), StatusCode> {
    let monitor = monitors(hub, id)?.get_mut(&request.monitor_id);
    let monitor = monitor.ok_or(StatusCode::INVALID_MONITORID)?;
    monitor.masks = Masks { call: request.call_msg_mask, agent: request.agent_state_mask };
    Ok(())
}

/// What MONITOR_START_REQ names: a call or a device, not both.
fn target<P: Peripheral>(
    hub: &mut Hub<P>,
    request: &MonitorStartReq,
) -> Result<Target, StatusCode> {
    let known = |id: u32| hub.peripheral.peripherals().iter().any(|p| p.id == id);
    if !request.peripheral_id.is_some_and(known) {
        return Err(StatusCode::INVALID_PERIPHERAL_ID);
    }
    // A device monitor has ConnectionCallID 0 by rule; NULL_CALL_ID is what others would send.
    let call = request.connection_call_id.filter(|call| *call != 0);
    let names_call = call.is_some() || request.connection_device_id.is_some();
    match (names_call, request.monitored_device_type) {
        (true, Some(_)) => Err(StatusCode::MUTUALLY_EXCLUS_DEVICEID_TYPES),
        (true, None) => call_target(hub, request),
        (false, Some(kind)) => device_target(hub, kind, request.monitored_device_id.as_deref()),
        (false, None) => Err(StatusCode::REQUIRED_DATA_MISSING),
    }
}

fn call_target<P: Peripheral>(
    hub: &mut Hub<P>,
    request: &MonitorStartReq,
) -> Result<Target, StatusCode> {
    let connection = request.connection();
    match connection.device_id_type {
        Some(ConnectionDeviceIdType::STATIC | ConnectionDeviceIdType::DYNAMIC) => {}
        _ => return Err(StatusCode::INVALID_CONNECTION_ID_TYPE),
    }
    if connection.device_id.is_none() {
        return Err(StatusCode::REQUIRED_DATA_MISSING);
    }
    // A look at the call tells whether it has that connection.
    let mut look =
        SnapshotCallReq { peripheral_id: request.peripheral_id, ..SnapshotCallReq::default() };
    look.set_connection(&connection);
    match hub.peripheral.request(&look.into()) {
        Ok(_) => Ok(Target::Call(connection)),
        Err(_) => Err(StatusCode::INVALID_CALLID),
    }
}

fn device_target<P: Peripheral>(
    hub: &Hub<P>,
    kind: DeviceIdType,
    name: Option<&str>,
) -> Result<Target, StatusCode> {
    if kind.name().is_none() {
        return Err(StatusCode::INVALID_DEVICE_ID_TYPE);
    }
    let name = name.ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
    let by_extension = DeviceName { extension: Some(name), ..DeviceName::default() };
    let by_instrument = DeviceName { instrument: Some(name), ..DeviceName::default() };
    let ways: &[DeviceName<'_>] = match kind {
        DeviceIdType::DEVICE_IDENTIFIER => &[by_extension],
        DeviceIdType::AGENT_DEVICE => &[by_instrument, by_extension],
        // Trunks and the like: the peripheral has none that could be named.
        _ => &[],
    };
    let device = ways.iter().find_map(|way| hub.peripheral.find_device(way).ok());
    device.map(|device| Target::Device(device.instrument)).ok_or(StatusCode::INVALID_DEVICE)
}

/// A new monitor tells of the calls that are there already: no event of a call comes before its
/// BEGIN_CALL_EVENT.
fn tell_calls_in_progress<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, monitor_id: u32) {
    let monitor = hub.granted(id).and_then(|open| open.monitors.0.get(&monitor_id)).cloned();
    let Some(Monitor { target, masks }) = monitor else { return };
    let (instrument, call) = match target {
        Target::Device(instrument) => (Some(instrument), None),
        Target::Call(call) => (hub.peripheral.instrument_of(&call), call.call_id),
    };
    for begin in hub.peripheral.calls_at(&instrument.unwrap_or_default()) {
        if masks.let_through(&begin) && (call.is_none() || calls_of(&begin).contains(&call)) {
            hub.send_to_monitor(id, monitor_id, &begin);
        }
    }
}

/// The call whose last event this is.
pub fn call_over(event: &PeripheralEvent) -> Option<u32> {
    match &event.message {
        Message::EndCallEvent(end) if event.bridge => end.connection_call_id,
        _ => None,
    }
}

/// ConnectionCallIDs of the calls that an event is about.
pub fn calls_of(event: &Message) -> [Option<u32>; 2] {
    macro_rules! calls_of {
        ($($name:ident)*) => {
            match event {
                $(Message::$name(event) => [event.connection_call_id, None],)*
                Message::CallConferencedEvent(event) => {
                    [event.primary_call_id, event.secondary_call_id]
                }
                Message::CallTransferredEvent(event) => {
                    [event.primary_call_id, event.secondary_call_id]
                }
                _ => [None, None],
            }
        };
    }
    calls_of! {
        BeginCallEvent EndCallEvent CallDataUpdateEvent CallDeliveredEvent CallEstablishedEvent
        CallHeldEvent CallRetrievedEvent CallClearedEvent CallConnectionClearedEvent
        CallOriginatedEvent CallFailedEvent CallDivertedEvent CallServiceInitiatedEvent
        CallQueuedEvent CallDequeuedEvent CallReachedNetworkEvent RtpStartedEvent RtpStoppedEvent
        CallAgentGreetingEvent NetworkRecordingStartedEvent
        NetworkRecordingEndedEvent NetworkRecordingFailedEvent NetworkRecordingTargetInfoEvent
    }
}
