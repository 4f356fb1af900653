// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::entries::*;
use crate::types::*;
use std::ffi::c_char;

/// REGISTER_SERVICE_REQ (message type 143): server application offers a service to the clients
/// of the CTI server.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_register_service_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// ServerMode: rule for the choice among several servers. Values of ServerMode.
    pub server_mode: u16,
    /// ServiceName: what the offered service is called, Cisco:CallRecording for one. At most 63
    /// characters; NULL: absent. Required.
    pub service_name: *const c_char,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: *const ctisp_unknown_field,
    /// How many `unknown`.
    pub unknown_count: usize,
}

/// REGISTER_SERVICE_CONF (message type 144): server has registered the service and returns its
/// id.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_register_service_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// RegisteredServiceID: identifies a service registration.
    pub registered_service_id: u32,
}

/// UNREGISTER_SERVICE_REQ (message type 145): server application takes its service back.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_unregister_service_req {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// RegisteredServiceID: identifies a service registration.
    pub registered_service_id: u32,
}

/// UNREGISTER_SERVICE_CONF (message type 146): server no longer has the service registered.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ctisp_unregister_service_conf {
    /// InvokeID: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}
