//! What a server checks in a message before it looks at what it asks for.

use crate::messages::OpenReq;
use crate::wire::constants::MIN_IDLE_TIMEOUT;
use crate::wire::def::MessageDef;
use crate::wire::{validate, Body};
use crate::{Services, StatusCode, Version};

/// The version that an OPEN_REQ asks for. It stands at the same place in all versions, and decides
/// how the rest is read.
pub(super) fn version(body: &[u8]) -> Result<Version, StatusCode> {
    let number = body.get(4..).and_then(super::first_word).ok_or(StatusCode::BAD_MESSAGE_FORMAT)?;
    Version::from_wire(number).ok_or(StatusCode::INVALID_VERSION)
}

/// Reads OPEN_REQ, or tells why it is refused.
pub(super) fn open_req(version: Version, body: &[u8]) -> Result<OpenReq, StatusCode> {
    let request = OpenReq::decode(version, body).map_err(|error| error.status())?;
    message(OpenReq::DEF, version, body)?;
    if request.idle_timeout.is_some_and(|seconds| seconds < MIN_IDLE_TIMEOUT) {
        return Err(StatusCode::INVALID_TIMEOUT);
    }
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

/// What the tables demand of a message of a client beyond what is needed to read it.
pub(super) fn message(
    def: &'static MessageDef,
    version: Version,
    body: &[u8],
) -> Result<(), StatusCode> {
    validate::request(version, def, body)
}
