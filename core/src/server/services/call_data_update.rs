//! Call Data Update: call variables, ECC variables and wrap-up data of a call.

use super::super::hub::{Hub, SessionId};
use crate::messages::SnapshotCallReq;
use crate::peripheral::{Peripheral, Refusal};
use crate::{Message, Services, StatusCode};

/// Carries SET_CALL_DATA_REQ, RELEASE_CALL_REQ or SET_DEVICE_ATTRIBUTES_REQ out; the confirmation
/// comes once the values are stored in the peripheral, where they outlive the session.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, request: Message) {
    let call_id = match &request {
        Message::SetCallDataReq(r) => r.connection_call_id,
        Message::ReleaseCallReq(r) => r.connection_call_id,
        _ => None,
    };
    let about_device = matches!(request, Message::SetDeviceAttributesReq(_));
    if !about_device && !is_party(hub, id, call_id) {
        let status = stranger_status(hub, &request);
        return hub.fail(id, invoke_id, status);
    }
    match hub.peripheral.request(&request) {
        Ok(mut conf) => {
            conf.set_invoke_id(invoke_id);
            hub.send(id, &conf);
        }
        Err(Refusal::Status(status)) => hub.fail(id, invoke_id, status),
        // Requests of this service have no other failure message.
        Err(Refusal::Control(..)) => hub.fail(id, invoke_id, StatusCode::FUNCTION_NOT_AVAILABLE),
    }
}

/// The answer to a client that has nothing to do with the call: that it is no party, or that there
/// is no such call.
fn stranger_status<P: Peripheral>(hub: &mut Hub<P>, request: &Message) -> StatusCode {
    let (peripheral_id, connection_call_id) = match request {
        Message::SetCallDataReq(r) => (r.peripheral_id, r.connection_call_id),
        Message::ReleaseCallReq(r) => (r.peripheral_id, r.connection_call_id),
        _ => (None, None),
    };
    let look = SnapshotCallReq { peripheral_id, connection_call_id, ..SnapshotCallReq::default() };
    match hub.peripheral.request(&look.into()) {
        Ok(_) => StatusCode::NOT_CALL_PARTY,
        Err(Refusal::Status(status)) => status,
        Err(Refusal::Control(..)) => StatusCode::INVALID_CALLID,
    }
}

/// Whether the client has to do with the call: a bridge with all, a desktop with those at its
/// device or that were there until they ended, one with monitors with what these are on.
fn is_party<P: Peripheral>(hub: &Hub<P>, id: SessionId, call_id: Option<u32>) -> bool {
    let Some(open) = hub.granted(id) else { return false };
    if open.has(Services::ALL_EVENTS) {
        return true;
    }
    let Some(call_id) = call_id else { return false };
    let at_device = |instrument: &str| {
        hub.peripheral.holds_call_data(instrument, call_id)
            || hub.peripheral.calls_at(instrument).iter().any(|begin| match begin {
                Message::BeginCallEvent(begin) => begin.connection_call_id == Some(call_id),
                _ => false,
            })
    };
    open.instrument.as_deref().is_some_and(at_device)
        || open.monitors.is_on_call(call_id)
        || open.monitors.devices().any(at_device)
}
