//! Miscellaneous: what every client may use, whatever it was granted.

use super::super::alarms::{AlarmKind, AlarmObject};
use super::super::delivery::Recipient;
use super::super::hub::{Hub, SessionId};
use super::super::variables::Registered;
use super::team_clients;
use crate::messages::*;
use crate::peripheral::{DeviceName, EccKind, Peripheral};
use crate::{AlarmState, Message, MessageDistribution, Services, StatusCode};

/// Answers a request of the service; `false` where the request is of another one.
pub fn serve<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    request: &Message,
) -> bool {
    let done = match request {
        Message::UserMessageReq(request) => return user_message(hub, id, invoke_id, request),
        Message::ClientEventReportReq(request) => {
            report(hub, id, request).map(|()| ClientEventReportConf { invoke_id }.into())
        }
        Message::RegisterVariablesReq(request) => {
            register(hub, id, request).map(|()| RegisterVariablesConf { invoke_id }.into())
        }
        _ => return super::forwarded::serve(hub, id, invoke_id, request),
    };
    match done {
        Ok(conf) => hub.send(id, &conf),
        Err(status) => hub.fail(id, invoke_id, status),
    }
    true
}

/// USER_MESSAGE_REQ: the sender gets its confirmation first, then all recipients the event, the
/// sender too where it is one of them.
fn user_message<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    request: &UserMessageReq,
) -> bool {
    let sender = hub.granted(id).map(|open| open.client_id.clone());
    match audience(hub, id, request) {
        Ok(recipients) => {
            hub.send(id, &UserMessageConf { invoke_id }.into());
            let event = UserMessageEvent {
                icm_central_controller_time: hub.peripheral.time(),
                distribution: request.distribution,
                client_id: sender,
                text: request.text.clone(),
                ..UserMessageEvent::default()
            };
            hub.distribute(&event.into(), &recipients);
        }
        Err(status) => hub.fail(id, invoke_id, status),
    }
    true
}

/// Who gets a USER_MESSAGE_EVENT. A client with several sessions gets it in each.
fn audience<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    request: &UserMessageReq,
) -> Result<Vec<Recipient>, StatusCode> {
    let to = |session: &SessionId| Recipient { session: *session, monitor_id: 0 };
    match request.distribution {
        MessageDistribution::CLIENT => {
            let client = request.client_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
            match hub.index.of_client(client) {
                [] => Err(StatusCode::CLIENT_NOT_FOUND),
                found => Ok(found.iter().map(to).collect()),
            }
        }
        MessageDistribution::ALL => Ok(hub.index.open().iter().map(to).collect()),
        MessageDistribution::SUPERVISOR => {
            let agent = agent_meant(hub, id, request)?;
            team_clients::supervisors(hub, agent.as_deref()).map(recipients)
        }
        MessageDistribution::TEAM => {
            let agent = agent_meant(hub, id, request)?;
            team_clients::team_mates(hub, agent.as_deref()).map(recipients)
        }
        _ => Err(StatusCode::INVALID_DISTRIBUTION_TYPE),
    }
}

fn recipients(sessions: Vec<SessionId>) -> Vec<Recipient> {
    sessions.into_iter().map(|session| Recipient { session, monitor_id: 0 }).collect()
}

/// AgentID of the agent whose team is meant: a client's own, else the request has to name one.
fn agent_meant<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    request: &UserMessageReq,
) -> Result<Option<String>, StatusCode> {
    let bridge = Services::ALL_EVENTS | Services::PERIPHERAL_MONITOR;
    if !hub.granted(id).is_some_and(|open| open.services.intersects(bridge)) {
        return Ok(team_clients::agent_of(hub, id));
    }
    let known = |id: u32| hub.peripheral.peripherals().iter().any(|p| p.id == id);
    if !request.peripheral_id.is_some_and(known) {
        return Err(StatusCode::INVALID_PERIPHERAL_ID);
    }
    let name = DeviceName {
        extension: request.agent_extension.as_deref(),
        agent_id: request.agent_id.as_deref(),
        instrument: request.agent_instrument.as_deref(),
    };
    hub.peripheral.find_device(&name).map(|device| device.agent_id)
}

/// CLIENT_EVENT_REPORT_REQ: an alarm, and the state of a named object where it names one.
fn report<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &ClientEventReportReq,
) -> Result<(), StatusCode> {
    if ![AlarmState::NORMAL, AlarmState::WARNING, AlarmState::ERROR].contains(&request.state) {
        return Err(StatusCode::INVALID_OBJECT_STATE);
    }
    let ClientEventReportReq { state, object_name, text, .. } = request.clone();
    if let Some(name) = object_name.clone() {
        hub.alarms.set_object(AlarmObject { name, state, text: text.clone() })?;
    }
    let client_id = hub.granted(id).map(|open| open.client_id.clone()).unwrap_or_default();
    let kind = AlarmKind::ClientEvent { client_id, state, object_name, text };
    hub.alarms.raise(hub.peripheral.time(), kind);
    Ok(())
}

/// REGISTER_VARIABLES_REQ: all that it names or, where one name is wrong, nothing. A later one
/// takes the place of an earlier one.
fn register<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    request: &RegisterVariablesReq,
) -> Result<(), StatusCode> {
    for variable in &request.named_variables {
        match hub.peripheral.ecc_variable(&variable.name) {
            EccKind::NotConfigured => return Err(StatusCode::NAMED_VARIABLE_NOT_CONFIGURED),
            EccKind::Array => return Err(StatusCode::SCALAR_FUNCTION_ON_ARRAY),
            EccKind::Scalar | EccKind::CannotTell => {}
        }
    }
    for element in &request.named_arrays {
        match hub.peripheral.ecc_variable(&element.name) {
            EccKind::NotConfigured => return Err(StatusCode::NAMED_ARRAY_NOT_CONFIGURED),
            EccKind::Scalar => return Err(StatusCode::ARRAY_FUNCTION_ON_SCALAR),
            EccKind::Array | EccKind::CannotTell => {}
        }
    }
    if let Some(open) = hub.sessions.get_mut(&id).and_then(|entry| entry.open.as_mut()) {
        open.variables = Some(Box::new(Registered::new(request)));
    }
    Ok(())
}
