//! Miscellaneous requests that the peripheral answers: statistics, desk settings, data of
//! applications and of AI services.

use super::super::hub::{Hub, SessionId};
use crate::messages::QueryAgentStatisticsReq;
use crate::peripheral::{DeviceName, Peripheral, Refusal};
use crate::{Message, Services, StatusCode};

/// Answers a request of these; `false` where it is another one.
pub fn serve<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    request: &Message,
) -> bool {
    let mut request = match request {
        Message::QueryAgentStatisticsReq(_)
        | Message::QuerySkillGroupStatisticsReq(_)
        | Message::AgentDeskSettingsReq(_)
        | Message::SetAppDataReq(_)
        | Message::SetAgentServiceDataReq(_) => request.clone(),
        _ => return false,
    };
    let asked = name_agent(hub, id, &mut request).map_err(Refusal::Status);
    match asked.and_then(|()| hub.peripheral.request(&request)) {
        Ok(mut conf) => {
            conf.set_invoke_id(invoke_id);
            hub.send(id, &conf);
        }
        Err(Refusal::Status(status)) => hub.fail(id, invoke_id, status),
        // Requests of this service have no other failure message.
        Err(Refusal::Control(..)) => hub.fail(id, invoke_id, StatusCode::FUNCTION_NOT_AVAILABLE),
    }
    true
}

/// Puts the client's own agent where none is named.
fn name_agent<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    request: &mut Message,
) -> Result<(), StatusCode> {
    match request {
        Message::QueryAgentStatisticsReq(request) => {
            let QueryAgentStatisticsReq { agent_extension, agent_id, agent_instrument, .. } =
                request.as_mut();
            own_agent(hub, id, [agent_extension, agent_id, agent_instrument])
        }
        // A desktop may ask for the settings of the agent who is about to sign in.
        Message::AgentDeskSettingsReq(request) if request.agent_id.is_none() => {
            let own = hub.device(id).ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
            request.agent_id = Some(own.agent_id.ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Whom a request about an agent means: one that a bridge or a monitor names, else the client's
/// own, which may be named too.
fn own_agent<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    [extension, agent_id, instrument]: [&mut Option<String>; 3],
) -> Result<(), StatusCode> {
    let open = hub.granted(id).ok_or(StatusCode::SESSION_NOT_OPEN)?;
    let bridge = Services::ALL_EVENTS | Services::PERIPHERAL_MONITOR;
    let own = match &open.instrument {
        Some(own) if !open.services.intersects(bridge) => own.clone(),
        _ => return Ok(()),
    };
    if extension.is_some() || agent_id.is_some() || instrument.is_some() {
        let name = DeviceName {
            extension: extension.as_deref(),
            agent_id: agent_id.as_deref(),
            instrument: instrument.as_deref(),
        };
        if hub.peripheral.find_device(&name)?.instrument != own {
            return Err(StatusCode::INCONSISTENT_AGENT_DATA);
        }
    }
    *instrument = Some(own);
    Ok(())
}
