// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// STANDBY_ACTIVE_EVENT: standby server tells its clients that it is the active one from now on.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandbyActiveEvent {}

impl Body for StandbyActiveEvent {
    const DEF: &'static MessageDef = &tables::STANDBY_ACTIVE_EVENT;
    type View<'a> = views::StandbyActiveEvent;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
    }
}

impl From<views::StandbyActiveEvent> for StandbyActiveEvent {
    fn from(view: views::StandbyActiveEvent) -> Self {
        Self {}
    }
}

/// ACTIVE_MAINTENANCE_REQ: active server asks a client to agree to maintenance mode before a planned switch-over.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActiveMaintenanceReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ActiveMaintenanceReq {
    const DEF: &'static MessageDef = &tables::ACTIVE_MAINTENANCE_REQ;
    type View<'a> = views::ActiveMaintenanceReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::ActiveMaintenanceReq> for ActiveMaintenanceReq {
    fn from(view: views::ActiveMaintenanceReq) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

impl Request for ActiveMaintenanceReq {
    type Confirmation = ActiveMaintenanceResp;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// ACTIVE_MAINTENANCE_RESP: client agrees to or refuses maintenance mode, within 5 seconds of the server's question.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActiveMaintenanceResp {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MaintenanceModeAccepted`: what the client answers: 1 agrees, 0 refuses.
    pub maintenance_mode_accepted: MaintenanceModeAccepted,
}

impl Body for ActiveMaintenanceResp {
    const DEF: &'static MessageDef = &tables::ACTIVE_MAINTENANCE_RESP;
    type View<'a> = views::ActiveMaintenanceResp;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<6>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.maintenance_mode_accepted);
            });
        }
    }
}

impl From<views::ActiveMaintenanceResp> for ActiveMaintenanceResp {
    fn from(view: views::ActiveMaintenanceResp) -> Self {
        Self {
            invoke_id: view.invoke_id,
            maintenance_mode_accepted: view.maintenance_mode_accepted,
        }
    }
}

/// ACTIVE_MAINTENANCE_EVENT: active server tells its clients whether maintenance mode goes ahead or is called off.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActiveMaintenanceEvent {
    /// `MaintenanceModeStatus`: what the PG has decided: 1 go on, 0 call it off.
    pub maintenance_mode_status: MaintenanceModeStatus,
}

impl Body for ActiveMaintenanceEvent {
    const DEF: &'static MessageDef = &tables::ACTIVE_MAINTENANCE_EVENT;
    type View<'a> = views::ActiveMaintenanceEvent;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<2>(|s| {
                put(s, 0, self.maintenance_mode_status);
            });
        }
    }
}

impl From<views::ActiveMaintenanceEvent> for ActiveMaintenanceEvent {
    fn from(view: views::ActiveMaintenanceEvent) -> Self {
        Self { maintenance_mode_status: view.maintenance_mode_status }
    }
}

/// STOPPING_REQUESTS_TO_THIS_SIDE_IND: client tells the old server that it sends it no further requests; the server then disconnects.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoppingRequestsToThisSideInd {}

impl Body for StoppingRequestsToThisSideInd {
    const DEF: &'static MessageDef = &tables::STOPPING_REQUESTS_TO_THIS_SIDE_IND;
    type View<'a> = views::StoppingRequestsToThisSideInd;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
    }
}

impl From<views::StoppingRequestsToThisSideInd> for StoppingRequestsToThisSideInd {
    fn from(view: views::StoppingRequestsToThisSideInd) -> Self {
        Self {}
    }
}
