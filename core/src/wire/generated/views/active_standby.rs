// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StandbyActiveEvent {}

impl<'a> View<'a> for StandbyActiveEvent {
    const DEF: &'static MessageDef = &tables::STANDBY_ACTIVE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<0>()?;
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActiveMaintenanceReq {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ActiveMaintenanceReq {
    const DEF: &'static MessageDef = &tables::ACTIVE_MAINTENANCE_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActiveMaintenanceResp {
    pub invoke_id: u32,
    pub maintenance_mode_accepted: MaintenanceModeAccepted,
}

impl<'a> View<'a> for ActiveMaintenanceResp {
    const DEF: &'static MessageDef = &tables::ACTIVE_MAINTENANCE_RESP;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        self.invoke_id = at(s, 0);
        self.maintenance_mode_accepted = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActiveMaintenanceEvent {
    pub maintenance_mode_status: MaintenanceModeStatus,
}

impl<'a> View<'a> for ActiveMaintenanceEvent {
    const DEF: &'static MessageDef = &tables::ACTIVE_MAINTENANCE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.maintenance_mode_status = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StoppingRequestsToThisSideInd {}

impl<'a> View<'a> for StoppingRequestsToThisSideInd {
    const DEF: &'static MessageDef = &tables::STOPPING_REQUESTS_TO_THIS_SIDE_IND;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<0>()?;
        Ok(())
    }
}
