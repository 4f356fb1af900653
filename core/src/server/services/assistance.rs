//! Supervisor assist and emergency calls: an agent needs a supervisor.

use super::super::alarms::AlarmKind;
use super::super::hub::{Hub, SessionId};
use super::client_control::refuse;
use super::client_monitor::address_fields;
use super::server_service::recording_servers;
use crate::messages::*;
use crate::peripheral::{Device, DeviceName, Peripheral, Refusal};
use crate::{ControlFailureCode, Message, Services, StatusCode};

/// Either of these services allows the requests: agents have the one, supervisors the other.
pub const SERVICES: Services = Services::CLIENT_CONTROL.union(Services::SUPERVISOR);

/// Answers SUPERVISOR_ASSIST_REQ and EMERGENCY_CALL_REQ.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, request: Message) {
    match request {
        Message::SupervisorAssistReq(request) => assist(hub, id, invoke_id, *request),
        Message::EmergencyCallReq(request) => emergency(hub, id, invoke_id, *request),
        _ => hub.fail(id, invoke_id, StatusCode::FUNCTION_NOT_AVAILABLE),
    }
}

fn assist<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    mut request: SupervisorAssistReq,
) {
    let name = DeviceName {
        extension: request.agent_extension.as_deref(),
        agent_id: request.agent_id.as_deref(),
        instrument: request.agent_instrument.as_deref(),
    };
    let done = asking_agent(hub, id, &name).and_then(|agent| {
        request.agent_instrument = Some(agent.instrument);
        hub.peripheral.request(&request.into())
    });
    answer(hub, id, invoke_id, done);
}

/// Whether a supervisor is found or not, an emergency is told and is an alarm.
fn emergency<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    mut request: EmergencyCallReq,
) {
    let name = DeviceName {
        extension: request.agent_extension.as_deref(),
        agent_id: request.agent_id.as_deref(),
        instrument: request.agent_instrument.as_deref(),
    };
    let known = |id: u32| hub.peripheral.peripherals().iter().any(|p| p.id == id);
    let agent = match request.peripheral_id.is_some_and(known) {
        true => asking_agent(hub, id, &name),
        false => Err(StatusCode::INVALID_PERIPHERAL_ID.into()),
    };
    let agent = match agent {
        Ok(agent) => agent,
        Err(refusal) => return refuse(hub, id, invoke_id, refusal),
    };
    request.agent_instrument = Some(agent.instrument.clone());
    let call = request.connection();
    let peripheral_id = request.peripheral_id;
    let done = hub.peripheral.request(&request.into());
    let found = done.is_ok();
    answer(hub, id, invoke_id, done);
    let event = EmergencyCallEvent {
        peripheral_id,
        connection_call_id: call.call_id,
        connection_device_id_type: call.device_id_type,
        connection_device_id: call.device_id,
        session_id: id,
        agent_extension: Some(agent.extension),
        agent_id: agent.agent_id,
        agent_instrument: Some(agent.instrument),
        ..EmergencyCallEvent::default()
    };
    tell_emergency(hub, id, event, found);
}

/// The agent who needs help: a client's own, or the one that a bridge has to name.
fn asking_agent<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    name: &DeviceName<'_>,
) -> Result<Device, Refusal> {
    let open = hub.granted(id).ok_or(StatusCode::SESSION_NOT_OPEN)?;
    let bridge = Services::ALL_EVENTS | Services::PERIPHERAL_MONITOR;
    if open.services.intersects(bridge) {
        return Ok(hub.peripheral.find_device(name)?);
    }
    let foreign = ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE;
    let own = hub.device(id).ok_or(Refusal::Control(foreign, 0))?;
    let named = match name.extension.or(name.agent_id).or(name.instrument) {
        Some(_) => hub.peripheral.find_device(name)?,
        None => own.clone(),
    };
    match named.instrument == own.instrument {
        true => Ok(own),
        false => Err(Refusal::Control(foreign, 0)),
    }
}

/// The confirmation, which comes once a supervisor was found, or the refusal.
fn answer<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    done: Result<Message, Refusal>,
) {
    let silent = hub.granted(id).is_some_and(|open| open.has(Services::IGNORE_CONF));
    match done {
        Ok(_) if silent => {}
        Ok(mut conf) => {
            conf.set_invoke_id(invoke_id);
            hub.send(id, &conf);
        }
        Err(refusal) => refuse(hub, id, invoke_id, refusal),
    }
}

/// Has the peripheral carry a request about an agent's call out, and answers it: as for other
/// control of phones a client may ask for its own agent, a bridge for any.
pub fn answer_by_peripheral<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    agent: &DeviceName<'_>,
    request: &Message,
) {
    let asked = asking_agent(hub, id, agent);
    let done = asked.and_then(|_| hub.peripheral.request(request));
    answer(hub, id, invoke_id, done);
}

/// EMERGENCY_CALL_EVENT to all who have to know, and an alarm.
fn tell_emergency<P: Peripheral>(
    hub: &mut Hub<P>,
    sender: SessionId,
    mut event: EmergencyCallEvent,
    supervisor_found: bool,
) {
    let Some(entry) = hub.sessions.get(&sender) else { return };
    let address = entry.address;
    let client_id = entry.open.as_ref().map(|open| open.client_id.clone()).unwrap_or_default();
    event.client_id = Some(client_id.clone());
    let agent_id = event.agent_id.clone().unwrap_or_default();
    for id in listeners(hub, &agent_id) {
        let Some(entry) = hub.sessions.get(&id) else { continue };
        let (text, ipv6) = address_fields(address, entry.session.version());
        (event.client_address, event.client_address_ipv6) = (Some(text), ipv6);
        hub.send_to_monitor(id, 0, &event.clone().into());
    }
    let kind = AlarmKind::EmergencyCall { client_id, agent_id, supervisor_found };
    hub.alarms.raise(hub.peripheral.time(), kind);
}

/// The sessions that hear of an agent's emergency: bridges, and the supervisors of the agent's
/// teams, and recording servers.
fn listeners<P: Peripheral>(hub: &Hub<P>, agent_id: &str) -> Vec<SessionId> {
    let teams = hub.peripheral.teams_of(agent_id);
    let recorders = recording_servers(hub);
    let listens = |id: &SessionId| {
        hub.granted(*id).is_some_and(|open| {
            let supervises = |s: &super::Supervision| teams.iter().any(|team| s.has_team(*team));
            open.has(Services::ALL_EVENTS) || open.supervision.as_deref().is_some_and(supervises)
        })
    };
    let all = hub.index.open().iter().copied();
    all.filter(|id| listens(id) || recorders.contains(id)).collect()
}
