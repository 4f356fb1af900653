// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetCallDataReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub call_type: Option<CallType>,
    pub called_party_disposition: DispositionCode,
    pub campaign_id: u32,
    pub query_rule_id: u32,
    pub connection_device_id: Option<Text<'a>>,
    pub ani: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub caller_entered_digits: Option<Text<'a>>,
    pub call_variable1: Option<Text<'a>>,
    pub call_variable2: Option<Text<'a>>,
    pub call_variable3: Option<Text<'a>>,
    pub call_variable4: Option<Text<'a>>,
    pub call_variable5: Option<Text<'a>>,
    pub call_variable6: Option<Text<'a>>,
    pub call_variable7: Option<Text<'a>>,
    pub call_variable8: Option<Text<'a>>,
    pub call_variable9: Option<Text<'a>>,
    pub call_variable10: Option<Text<'a>>,
    pub call_wrapup_data: Option<Text<'a>>,
    pub named_variables: List<'a, NamedVariable<'a>>,
    pub named_arrays: List<'a, NamedArray<'a>>,
    pub customer_phone_number: Option<Text<'a>>,
    pub customer_account_number: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
    pub router_call_key_sequence_number: Option<u32>,
    pub call_originated_from: Option<CallOriginatedFrom>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SetCallDataReq<'a> {
    const DEF: &'static MessageDef = &tables::SET_CALL_DATA_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_device_id_type: at_or_null(s, 8, 0xffff),
            connection_call_id: at_or_null(s, 10, 0xffffffff),
            num_named_variables: at(s, 14),
            num_named_arrays: at(s, 16),
            call_type: at_or_null(s, 18, 0xffff),
            called_party_disposition: at(s, 20),
            campaign_id: at(s, 22),
            query_rule_id: at(s, 26),
            connection_device_id: None,
            ani: None,
            user_to_user_info: None,
            caller_entered_digits: None,
            call_variable1: None,
            call_variable2: None,
            call_variable3: None,
            call_variable4: None,
            call_variable5: None,
            call_variable6: None,
            call_variable7: None,
            call_variable8: None,
            call_variable9: None,
            call_variable10: None,
            call_wrapup_data: None,
            named_variables: Default::default(),
            named_arrays: Default::default(),
            customer_phone_number: None,
            customer_account_number: None,
            router_call_key_day: None,
            router_call_key_call_id: None,
            router_call_key_sequence_number: None,
            call_originated_from: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                8 => text(data, 40).map(|x| m.ani = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
                12 => text(data, 40).map(|x| m.caller_entered_digits = Some(x)),
                13 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable1 = Some(x)),
                14 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable2 = Some(x)),
                15 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable3 = Some(x)),
                16 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable4 = Some(x)),
                17 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable5 = Some(x)),
                18 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable6 = Some(x)),
                19 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable7 = Some(x)),
                20 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable8 = Some(x)),
                21 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable9 = Some(x)),
                22 => text(data, if v <= 9 { 40 } else { 41 }).map(|x| m.call_variable10 = Some(x)),
                46 => text(data, 40).map(|x| m.call_wrapup_data = Some(x)),
                82 => named_variable(data)
                    .map(|_| ())
                    .map(|()| m.named_variables.note(here, 0, false)),
                83 => named_array(data).map(|_| ()).map(|()| m.named_arrays.note(here, 0, false)),
                95 => text(data, 20).map(|x| m.customer_phone_number = Some(x)),
                96 => text(data, 32).map(|x| m.customer_account_number = Some(x)),
                72 if v >= 14 => scalar(data).map(|x| m.router_call_key_day = Some(x)),
                73 if v >= 14 => scalar(data).map(|x| m.router_call_key_call_id = Some(x)),
                110 if v >= 14 => scalar(data).map(|x| m.router_call_key_sequence_number = Some(x)),
                232 if v >= 14 => scalar(data).map(|x| m.call_originated_from = Some(x)),
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
pub struct SetCallDataConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetCallDataConf {
    const DEF: &'static MessageDef = &tables::SET_CALL_DATA_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReleaseCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ReleaseCallReq<'a> {
    const DEF: &'static MessageDef = &tables::RELEASE_CALL_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_device_id_type: at_or_null(s, 8, 0xffff),
            connection_call_id: at_or_null(s, 10, 0xffffffff),
            connection_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
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
pub struct ReleaseCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ReleaseCallConf {
    const DEF: &'static MessageDef = &tables::RELEASE_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetDeviceAttributesReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub call_type: Option<CallType>,
    pub calling_device_type: Option<DeviceIdType>,
    pub calling_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SetDeviceAttributesReq<'a> {
    const DEF: &'static MessageDef = &tables::SET_DEVICE_ATTRIBUTES_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            service_number: at_or_null(s, 8, 0xffffffff),
            service_id: at_or_null(s, 12, 0xffffffff),
            skill_group_number: at_or_null(s, 16, 0xffffffff),
            skill_group_id: at_or_null(s, 20, 0xffffffff),
            skill_group_priority: at(s, 24),
            call_type: at_or_null(s, 26, 0xffff),
            calling_device_type: at_or_null(s, 28, 0xffff),
            calling_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                27 => text(data, 64).map(|x| m.calling_device_id = Some(x)),
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
pub struct SetDeviceAttributesConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetDeviceAttributesConf {
    const DEF: &'static MessageDef = &tables::SET_DEVICE_ATTRIBUTES_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}
