//! Client Control: agent states, and everything done to calls.

use super::super::hub::{Hub, SessionId};
use super::supervisor;
use crate::messages::{ControlFailureConf, SnapshotDeviceConf};
use crate::peripheral::{Peripheral, Refusal};
use crate::wire::Connection;
use crate::{ControlFailureCode, Message, Services};

/// Carries a request out and answers it, unless the client wants no confirmations.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, mut request: Message) {
    let answer = own_device(hub, id, &mut request).and_then(|()| hub.peripheral.request(&request));
    let silent = hub.granted(id).is_some_and(|open| open.has(Services::IGNORE_CONF));
    if let (Message::StartNetworkRecordingReq(request), Ok(_)) = (&request, &answer) {
        hub.call_clients.asked_for_recording(id, request);
    }
    match answer {
        Ok(_) if silent && !asks_only(&request) => {}
        Ok(mut conf) => {
            conf.set_invoke_id(invoke_id);
            if let (Message::SnapshotCallReq(asked), Message::SnapshotCallConf(conf)) =
                (&request, &mut conf)
            {
                conf.cti_clients = hub.call_clients.of(asked.connection_call_id);
            }
            if let Message::SnapshotDeviceConf(conf) = &mut conf {
                only_acd_line(hub, id, conf);
            }
            hub.send(id, &conf);
        }
        Err(refusal) => refuse(hub, id, invoke_id, refusal),
    }
}

/// With CTI_SERVICE_ACD_LINE_ONLY the calls of other lines are left out.
fn only_acd_line<P: Peripheral>(hub: &Hub<P>, id: SessionId, conf: &mut SnapshotDeviceConf) {
    if hub.granted(id).is_some_and(|open| open.has(Services::ACD_LINE_ONLY)) {
        conf.calls.retain(|call| {
            let connection = Connection {
                call_id: call.call_connection_call_id,
                device_id_type: call.call_connection_device_id_type,
                device_id: call.call_connection_device_id.clone(),
            };
            !hub.peripheral.is_secondary_line(&connection)
        });
    }
}

/// Whether the confirmation is what the client wants, and not a mere receipt.
fn asks_only(request: &Message) -> bool {
    matches!(
        request,
        Message::QueryAgentStateReq(_)
            | Message::QueryDeviceInfoReq(_)
            | Message::SnapshotCallReq(_)
            | Message::SnapshotDeviceReq(_)
    )
}

/// Tells why a request was not carried out.
pub fn refuse<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, refusal: Refusal) {
    match refusal {
        Refusal::Status(status) => hub.fail(id, invoke_id, status),
        Refusal::Control(failure_code, peripheral_error_code) => {
            let conf = ControlFailureConf { invoke_id, failure_code, peripheral_error_code };
            hub.send(id, &conf.into());
        }
    }
}

/// A Client Events client controls its own device only, an All Events client any. A request of
/// the former that names no device means its own.
fn own_device<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    request: &mut Message,
) -> Result<(), Refusal> {
    let foreign = Refusal::Control(ControlFailureCode::PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, 0);
    let open = hub.granted(id).ok_or(foreign)?;
    if open.has(Services::ALL_EVENTS) {
        return Ok(());
    }
    if supervisor::acts_for_agent(hub, id, request) {
        return Ok(());
    }
    let own = open.instrument.clone().ok_or(foreign)?;
    if let Some(connection) = connection(request) {
        let whose = hub.peripheral.instrument_of(&connection);
        if whose.is_some_and(|instrument| instrument != own) {
            return Err(foreign);
        }
    }
    // Predictive calls are made by the centre, not by an agent's device.
    let for_bridges = matches!(request, Message::MakePredictiveCallReq(_));
    if for_bridges || names_only_other_agent(hub, id, request) {
        return Err(foreign);
    }
    match instrument(request) {
        Some(Some(named)) if *named != own => Err(foreign),
        Some(empty @ None) => {
            *empty = Some(own);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Requests about an agent may name the agent by extension or id instead of the instrument.
fn names_only_other_agent<P: Peripheral>(hub: &Hub<P>, id: SessionId, request: &Message) -> bool {
    let (extension, agent) = match request {
        Message::QueryAgentStateReq(request) => (&request.agent_extension, &request.agent_id),
        Message::AgentGreetingControlReq(request) => (&None, &request.agent_id),
        _ => return false,
    };
    let Some(device) = hub.device(id) else { return true };
    let differs =
        |named: &Option<String>, own: Option<&str>| named.is_some() && named.as_deref() != own;
    differs(extension, Some(&device.extension)) || differs(agent, device.agent_id.as_deref())
}

/// The AgentInstrument field of the requests that have one.
fn instrument(request: &mut Message) -> Option<&mut Option<String>> {
    Some(match request {
        Message::QueryAgentStateReq(r) => &mut r.agent_instrument,
        Message::SetAgentStateReq(r) => &mut r.agent_instrument,
        Message::AlternateCallReq(r) => &mut r.agent_instrument,
        Message::AnswerCallReq(r) => &mut r.agent_instrument,
        Message::ClearCallReq(r) => &mut r.agent_instrument,
        Message::ClearConnectionReq(r) => &mut r.agent_instrument,
        Message::ConferenceCallReq(r) => &mut r.agent_instrument,
        Message::ConsultationCallReq(r) => &mut r.agent_instrument,
        Message::DeflectCallReq(r) => &mut r.agent_instrument,
        Message::HoldCallReq(r) => &mut r.agent_instrument,
        Message::MakeCallReq(r) => &mut r.agent_instrument,
        Message::ReconnectCallReq(r) => &mut r.agent_instrument,
        Message::RetrieveCallReq(r) => &mut r.agent_instrument,
        Message::TransferCallReq(r) => &mut r.agent_instrument,
        Message::QueryDeviceInfoReq(r) => &mut r.agent_instrument,
        Message::SnapshotDeviceReq(r) => &mut r.agent_instrument,
        Message::SendDtmfSignalReq(r) => &mut r.agent_instrument,
        Message::StartNetworkRecordingReq(r) => &mut r.agent_instrument,
        Message::StopNetworkRecordingReq(r) => &mut r.agent_instrument,
        _ => return None,
    })
}

/// The connection that a request acts on. SNAPSHOT_CALL_REQ only looks, whoever's it is.
fn connection(request: &Message) -> Option<Connection> {
    Some(match request {
        Message::AnswerCallReq(r) => r.connection(),
        Message::ClearConnectionReq(r) => r.connection(),
        Message::ClearCallReq(r) => r.connection(),
        Message::DeflectCallReq(r) => r.connection(),
        Message::HoldCallReq(r) => r.connection(),
        Message::RetrieveCallReq(r) => r.held_connection(),
        Message::AlternateCallReq(r) => r.active_connection(),
        Message::ConferenceCallReq(r) => r.active_connection(),
        Message::ConsultationCallReq(r) => r.active_connection(),
        Message::ReconnectCallReq(r) => r.active_connection(),
        Message::TransferCallReq(r) => r.active_connection(),
        Message::SendDtmfSignalReq(r) => r.connection(),
        Message::BadCallReq(r) => r.connection(),
        Message::StartNetworkRecordingReq(r) => r.connection(),
        Message::StopNetworkRecordingReq(r) => r.connection(),
        _ => return None,
    })
}
