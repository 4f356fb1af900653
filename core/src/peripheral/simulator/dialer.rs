//! SET_DEVICE_ATTRIBUTES_REQ: what the calls of a dialer's port are for.

use super::events::Target;
use super::Simulator;
use crate::messages::{SetDeviceAttributesConf, SetDeviceAttributesReq};
use crate::peripheral::Refusal;
use crate::{CallType, Message, StatusCode};

/// What calls that come from a device are for, unless they say otherwise.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Attributes {
    pub target: Target,
    pub call_type: Option<CallType>,
}

impl Simulator {
    /// SET_DEVICE_ATTRIBUTES_REQ: for the calls that come later. Null values take a default away.
    pub(super) fn set_device_attributes(
        &mut self,
        req: &SetDeviceAttributesReq,
    ) -> Result<Message, Refusal> {
        if req.calling_device_type.is_none_or(|kind| kind.name().is_none()) {
            return Err(StatusCode::INVALID_DEVICE_ID_TYPE.into());
        }
        let device = req.calling_device_id.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let phone = self.dialer_port(device).ok_or(StatusCode::INVALID_DEVICE)?;
        let (service_number, service_id) = self.named_service(req)?;
        let group = self.named_group(req.skill_group_number, req.skill_group_id)?;
        if req.call_type.is_some_and(|kind| kind.name().is_none()) {
            return Err(StatusCode::INVALID_CALL_TYPE.into());
        }
        self.phones[phone].attributes = Attributes {
            target: Target {
                service_number,
                service_id,
                skill_group_number: group,
                skill_group_id: group.and_then(|number| self.skill_group_id(number)),
                skill_group_priority: req.skill_group_priority,
            },
            call_type: req.call_type,
        };
        Ok(SetDeviceAttributesConf::default().into())
    }

    /// The phone of that extension or instrument, if it is in the Dialer_Port_Map table.
    fn dialer_port(&self, device: &str) -> Option<usize> {
        let phone = self.by_extension.get(device).or_else(|| self.by_instrument.get(device))?;
        let extension = &self.config.devices[*phone].extension;
        self.config.dialer_ports.contains(extension).then_some(*phone)
    }

    /// ServiceNumber and ServiceID of the service that the request names, if it does.
    fn named_service(
        &self,
        req: &SetDeviceAttributesReq,
    ) -> Result<(Option<u32>, Option<u32>), StatusCode> {
        let services = &self.config.services;
        let find = |wanted: Option<u32>, key: fn(&super::ServiceConfig) -> u32| match wanted {
            None => Ok(None),
            Some(wanted) => {
                let found = services.iter().find(|service| key(service) == wanted);
                found.map(Some).ok_or(StatusCode::INVALID_SERVICE)
            }
        };
        let by_number = find(req.service_number, |service| service.number)?;
        let by_id = find(req.service_id, |service| service.id)?;
        match (by_number, by_id) {
            (Some(one), Some(other)) if one != other => Err(StatusCode::SERVICE_CONFLICT),
            _ => {
                let service = by_number.or(by_id);
                Ok((service.map(|service| service.number), service.map(|service| service.id)))
            }
        }
    }
}
