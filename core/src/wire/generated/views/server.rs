// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegisterServiceReq<'a> {
    pub invoke_id: u32,
    pub server_mode: ServerMode,
    pub service_name: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for RegisterServiceReq<'a> {
    const DEF: &'static MessageDef = &tables::REGISTER_SERVICE_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            server_mode: at(s, 4),
            service_name: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                94 => text(data, 64).map(|x| m.service_name = Some(x)),
                _ => {
                    m.unknown.note(here);
                    Ok(())
                }
            };
            if let Err(bad) = read {
                return Err(here.error(Self::DEF, tag, bad));
            }
        }
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegisterServiceConf {
    pub invoke_id: u32,
    pub registered_service_id: u32,
}

impl<'a> View<'a> for RegisterServiceConf {
    const DEF: &'static MessageDef = &tables::REGISTER_SERVICE_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        let mut m = Self { invoke_id: at(s, 0), registered_service_id: at(s, 4) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnregisterServiceReq {
    pub invoke_id: u32,
    pub registered_service_id: u32,
}

impl<'a> View<'a> for UnregisterServiceReq {
    const DEF: &'static MessageDef = &tables::UNREGISTER_SERVICE_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        let mut m = Self { invoke_id: at(s, 0), registered_service_id: at(s, 4) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnregisterServiceConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for UnregisterServiceConf {
    const DEF: &'static MessageDef = &tables::UNREGISTER_SERVICE_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}
