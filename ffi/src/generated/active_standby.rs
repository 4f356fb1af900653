// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// STANDBY_ACTIVE_EVENT (message type 277): standby server tells its clients that it is the
/// active one from now on.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_standby_active_event {
    /// The message has no fields.
    pub unused: u8,
}

/// ACTIVE_MAINTENANCE_REQ (message type 278): active server asks a client to agree to
/// maintenance mode before a planned switch-over.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_active_maintenance_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

/// ACTIVE_MAINTENANCE_RESP (message type 279): client agrees to or refuses maintenance mode,
/// within 5 seconds of the server's question.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_active_maintenance_resp {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// MaintenanceModeAccepted: what the client answers: 1 agrees, 0 refuses. Values of
    /// MaintenanceModeAccepted.
    pub maintenance_mode_accepted: u16,
}

/// ACTIVE_MAINTENANCE_EVENT (message type 280): active server tells its clients whether
/// maintenance mode goes ahead or is called off.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_active_maintenance_event {
    /// MaintenanceModeStatus: what the PG has decided: 1 go on, 0 call it off. Values of
    /// MaintenanceModeStatus.
    pub maintenance_mode_status: u16,
}

/// STOPPING_REQUESTS_TO_THIS_SIDE_IND (message type 281): client tells the old server that it
/// sends it no further requests; the server then disconnects.
///
/// Since protocol version 24.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_stopping_requests_to_this_side_ind {
    /// The message has no fields.
    pub unused: u8,
}
