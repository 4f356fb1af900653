//! The services of the protocol, one file each, and which message belongs to which.

mod all_events;
mod assistance;
mod call_data_update;
mod client_control;
mod client_events;
mod client_monitor;
mod configuration;
mod connection_monitor;
mod forwarded;
mod miscellaneous;
mod peripheral_monitor;
mod server_service;
pub(super) mod supervisor;
mod team_clients;

pub use client_events::ToldStates;
pub(super) use configuration::publish;
pub use configuration::{go_on, Acquisition, Keys};
pub use peripheral_monitor::Monitors;
pub(super) use peripheral_monitor::{call_over, calls_of};
pub use server_service::Servers;
pub use supervisor::Supervision;

use super::acd_line_only::Hidden;
use super::capture::Captures;
use super::duplex;
use super::hub::{Granted, Hub, Identity, SessionId};
use super::masks::Masks;
use super::users::Admission;
use crate::messages::{OpenConf, OpenPeripheral, OpenReq};
use crate::peripheral::{Device, Peripheral, PeripheralInfo};
use crate::session::ServerEnd;
use crate::{AgentState, Message, MultilineAgentControl, Services, StatusCode};
use std::time::Instant;

/// What this server grants when it is asked for. A client must look at ServicesGranted: what is
/// missing is not served, and its requests get E_CTI_FUNCTION_NOT_AVAILABLE. Miscellaneous has no
/// bit: of it user messages, event reports, registered variables and recording requests are served,
/// and SYSTEM_EVENT.
const SERVED: Services = Services::CLIENT_EVENTS
    .union(Services::ALL_EVENTS)
    .union(Services::CLIENT_CONTROL)
    .union(Services::CALL_DATA_UPDATE)
    .union(Services::PERIPHERAL_MONITOR)
    .union(Services::CLIENT_MONITOR)
    .union(Services::CONNECTION_MONITOR)
    .union(Services::SUPERVISOR)
    .union(Services::SERVER)
    .union(Services::IGNORE_DUPLICATE_AGENT_EVENTS)
    .union(Services::IGNORE_CONF)
    .union(Services::AGENT_STATE_CONTROL_ONLY)
    .union(Services::ACTIVE_STANDBY)
    .union(Services::ACD_LINE_ONLY);

/// Takes OPEN_REQ in: whether that client may come in at all may be found out later.
pub fn ask_in<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, request: &OpenReq, now: Instant) {
    // A standby that does not take the client need not know who it is.
    if let Err(status) = hub.check_side(id, request) {
        return hub.refuse(id, status);
    }
    if let Admission::Granted = hub.admit(id, request) {
        open(hub, id, request, now);
    }
}

/// Answers OPEN_REQ of a client that may come in.
pub fn open<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, request: &OpenReq, now: Instant) {
    match grant(hub, id, request, now) {
        Ok((conf, granted)) => {
            let debug = granted.has(Services::DEBUG);
            hub.accept(id, conf, granted, now);
            if debug {
                hub.begin_capture(id, request);
            }
            connection_monitor::opened(hub, id);
            if hub.is_active(id) {
                started(hub, id);
            }
        }
        Err(status) => hub.refuse(id, status),
    }
}

/// A session of the active side begins: it was opened there, or its side has become active.
pub fn started<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    client_events::opened(hub, id);
    all_events::opened(hub, id);
    supervisor::opened(hub, id);
    client_monitor::opened(hub, id);
}

/// A session is over; it is not among the open ones any more.
pub fn ended<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, open: &Granted, end: ServerEnd) {
    client_monitor::ended(hub, id, open, end.status);
    connection_monitor::ended(hub, id, open, end);
    server_service::ended(hub, id);
}

/// Time has passed: what is due in the services.
pub fn on_time<P: Peripheral>(hub: &mut Hub<P>, now: Instant) {
    server_service::on_time(hub, now);
}

fn grant<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &OpenReq,
    now: Instant,
) -> Result<(OpenConf, Granted), StatusCode> {
    let session_type = hub.check_side(id, request)?;
    let mut services = hub.rules.services(request, SERVED);
    if request.services_requested.contains(Services::DEBUG) {
        let room = hub.captures.as_ref().is_some_and(Captures::has_room);
        services.set(Services::DEBUG, room);
    }
    if !duplex::knows_standby(request.version_number) {
        services.remove(Services::ACTIVE_STANDBY);
    }
    let mut granted = Granted {
        services,
        masks: Masks { call: request.call_msg_mask, agent: request.agent_state_mask },
        client_id: request.client_id.clone().unwrap_or_default(),
        identity: Identity {
            signature: request.client_signature.clone(),
            agent_extension: request.agent_extension.clone(),
            agent_id: request.agent_id.clone(),
            agent_instrument: request.agent_instrument.clone(),
            peripheral_id: request
                .peripheral_id
                .filter(|_| services.contains(Services::CLIENT_EVENTS)),
        },
        instrument: None,
        monitor_id: 0,
        variables: None,
        monitors: Monitors::default(),
        hidden: Hidden::default(),
        told: ToldStates::default(),
        supervision: None,
        configuration: Acquisition::new(request.config_msg_mask),
    };
    let peripherals = hub.peripheral.peripherals();
    let mut device = None;
    if services.contains(Services::SUPERVISOR) {
        granted.supervision = Some(Box::new(supervisor::open(hub, request)?));
    }
    if services.contains(Services::CLIENT_EVENTS) {
        let own = client_events::open(hub, id, request, now)?;
        granted.instrument = Some(own.instrument.clone());
        granted.monitor_id = hub.next_monitor();
        device = Some(own);
    } else if request.peripheral_id.is_some_and(|id| !peripherals.iter().any(|p| p.id == id)) {
        return Err(StatusCode::INVALID_PERIPHERAL_ID);
    }
    hub.check_room()?;
    let mut conf = conf(request, &granted, device, &peripherals, hub.peripheral.time());
    conf.pg_status = hub.peripheral.pg_status();
    conf.session_type = session_type;
    Ok((conf, granted))
}

/// OPEN_CONF: what was granted, and how the peripherals are.
fn conf(
    request: &OpenReq,
    granted: &Granted,
    device: Option<Device>,
    peripherals: &[PeripheralInfo],
    time: u32,
) -> OpenConf {
    let named = peripherals.iter().find(|p| request.peripheral_id == Some(p.id));
    let agents = named.or(peripherals.first());
    let all_online = peripherals.iter().all(|p| p.online);
    // The pairs are left out where the request named a peripheral: the client knows which it means.
    let listed = if named.is_some() { &[] } else { peripherals };
    let mut conf = OpenConf {
        services_granted: granted.services,
        monitor_id: granted.monitor_id,
        icm_central_controller_time: time,
        peripheral_online: match (&device, agents) {
            (Some(_), Some(own)) => own.online,
            _ => all_online,
        },
        peripheral_type: agents.map(|p| p.kind),
        agent_state: AgentState::UNKNOWN,
        num_peripherals: Some(0),
        peripherals: listed.iter().map(open_peripheral).collect(),
        ..OpenConf::default()
    };
    if let Some(device) = device {
        conf.agent_state = device.state;
        if device.agent_id.is_some() {
            conf.agent_id = device.agent_id;
            conf.agent_extension = Some(device.extension);
            conf.agent_instrument = Some(device.instrument);
        }
    }
    conf
}

fn open_peripheral(peripheral: &PeripheralInfo) -> OpenPeripheral {
    let lines = match peripheral.multiline {
        true => MultilineAgentControl::MULTILINE,
        false => MultilineAgentControl::SINGLE_LINE,
    };
    OpenPeripheral { flt_peripheral_id: Some(peripheral.id), multiline_agent_control: Some(lines) }
}

/// Answers a message of an open session: each request exactly once.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, message: Message, now: Instant) {
    if hub.serve_switch_over(id, &message) {
        return;
    }
    if !hub.is_active(id) {
        // A standby serves nothing but the session itself.
        let invoke_id = message.invoke_id();
        return invoke_id.into_iter().for_each(|i| hub.fail(id, i, StatusCode::SERVER_NOT_MASTER));
    }
    let Some(invoke_id) = message.invoke_id() else {
        // Events and indications of the client are not answered, but for these two.
        return configuration::serve(hub, id, &message);
    };
    if server_service::answer(hub, id, &message)
        || miscellaneous::serve(hub, id, invoke_id, &message)
        || server_service::forward(hub, id, invoke_id, &message, now)
    {
        return;
    }
    let service = service_of(&message);
    let enough = service | sufficient_service(&message);
    let granted = hub.granted(id).is_some_and(|granted| granted.services.intersects(enough));
    if !granted {
        return hub.fail(id, invoke_id, StatusCode::FUNCTION_NOT_AVAILABLE);
    }
    match service {
        Services::CLIENT_CONTROL => client_control::serve(hub, id, invoke_id, message),
        Services::CALL_DATA_UPDATE => call_data_update::serve(hub, id, invoke_id, message),
        Services::CLIENT_MONITOR => client_monitor::serve(hub, id, invoke_id, &message),
        Services::PERIPHERAL_MONITOR => peripheral_monitor::serve(hub, id, invoke_id, &message),
        assistance::SERVICES => assistance::serve(hub, id, invoke_id, message),
        Services::SUPERVISOR => supervisor::serve(hub, id, invoke_id, message),
        Services::SERVER => server_service::serve(hub, id, invoke_id, &message),
        _ => hub.fail(id, invoke_id, StatusCode::FUNCTION_NOT_AVAILABLE),
    }
}

/// What is enough for a request besides the service it belongs to.
fn sufficient_service(request: &Message) -> Services {
    match request {
        Message::QueryAgentStateReq(_) | Message::SetAgentStateReq(_) => {
            Services::AGENT_STATE_CONTROL_ONLY
        }
        _ => Services::empty(),
    }
}

/// The service that a request needs. Those of services that are not served yet, and answers to
/// questions that this server never asks, need what nobody is granted.
fn service_of(request: &Message) -> Services {
    match request {
        Message::QueryAgentStateReq(_)
        | Message::SetAgentStateReq(_)
        | Message::AlternateCallReq(_)
        | Message::AnswerCallReq(_)
        | Message::ClearCallReq(_)
        | Message::ClearConnectionReq(_)
        | Message::ConferenceCallReq(_)
        | Message::ConsultationCallReq(_)
        | Message::DeflectCallReq(_)
        | Message::HoldCallReq(_)
        | Message::MakeCallReq(_)
        | Message::MakePredictiveCallReq(_)
        | Message::ReconnectCallReq(_)
        | Message::RetrieveCallReq(_)
        | Message::TransferCallReq(_)
        | Message::QueryDeviceInfoReq(_)
        | Message::SnapshotCallReq(_)
        | Message::SnapshotDeviceReq(_)
        | Message::SendDtmfSignalReq(_)
        | Message::BadCallReq(_)
        | Message::AgentGreetingControlReq(_)
        | Message::StartNetworkRecordingReq(_)
        | Message::StopNetworkRecordingReq(_) => Services::CLIENT_CONTROL,
        Message::SetCallDataReq(_)
        | Message::ReleaseCallReq(_)
        | Message::SetDeviceAttributesReq(_) => Services::CALL_DATA_UPDATE,
        Message::MonitorStartReq(_)
        | Message::MonitorStopReq(_)
        | Message::ChangeMonitorMaskReq(_) => Services::PERIPHERAL_MONITOR,
        Message::SessionMonitorStartReq(_) | Message::SessionMonitorStopReq(_) => {
            Services::CLIENT_MONITOR
        }
        Message::SupervisorAssistReq(_) | Message::EmergencyCallReq(_) => assistance::SERVICES,
        Message::SuperviseCallReq(_)
        | Message::ListAgentTeamReq(_)
        | Message::TeamConfigReq(_)
        | Message::MonitorAgentTeamStartReq(_)
        | Message::MonitorAgentTeamStopReq(_) => Services::SUPERVISOR,
        Message::RegisterServiceReq(_) | Message::UnregisterServiceReq(_) => Services::SERVER,
        _ => Services::empty(),
    }
}
