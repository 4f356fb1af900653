// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.connection_call_id = at_or_null(s, 10, 0xffffffff);
        self.num_named_variables = at(s, 14);
        self.num_named_arrays = at(s, 16);
        self.call_type = at_or_null(s, 18, 0xffff);
        self.called_party_disposition = at(s, 20);
        self.campaign_id = at(s, 22);
        self.query_rule_id = at(s, 26);
        self.connection_device_id = None;
        self.ani = None;
        self.user_to_user_info = None;
        self.caller_entered_digits = None;
        self.call_variable1 = None;
        self.call_variable2 = None;
        self.call_variable3 = None;
        self.call_variable4 = None;
        self.call_variable5 = None;
        self.call_variable6 = None;
        self.call_variable7 = None;
        self.call_variable8 = None;
        self.call_variable9 = None;
        self.call_variable10 = None;
        self.call_wrapup_data = None;
        self.named_variables.clear();
        self.named_arrays.clear();
        self.customer_phone_number = None;
        self.customer_account_number = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
        self.router_call_key_sequence_number = None;
        self.call_originated_from = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SetCallDataReq<'a> {
    fn floating<const WIDE: bool>(
        &mut self,
        version: Version,
        body: &'a [u8],
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        let v = version.known(WIDE).number();
        let max_40_41 = if v <= 9 { 40 } else { 41 };
        loop {
            let at = rest;
            let Some((tag, data)) = next_field(&mut rest, WIDE) else { break };
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
                8 => text(data, 40).map(|x| self.ani = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
                12 => text(data, 40).map(|x| self.caller_entered_digits = Some(x)),
                13 => text(data, max_40_41).map(|x| self.call_variable1 = Some(x)),
                14 => text(data, max_40_41).map(|x| self.call_variable2 = Some(x)),
                15 => text(data, max_40_41).map(|x| self.call_variable3 = Some(x)),
                16 => text(data, max_40_41).map(|x| self.call_variable4 = Some(x)),
                17 => text(data, max_40_41).map(|x| self.call_variable5 = Some(x)),
                18 => text(data, max_40_41).map(|x| self.call_variable6 = Some(x)),
                19 => text(data, max_40_41).map(|x| self.call_variable7 = Some(x)),
                20 => text(data, max_40_41).map(|x| self.call_variable8 = Some(x)),
                21 => text(data, max_40_41).map(|x| self.call_variable9 = Some(x)),
                22 => text(data, max_40_41).map(|x| self.call_variable10 = Some(x)),
                46 => text(data, 40).map(|x| self.call_wrapup_data = Some(x)),
                82 => check_named_variable(data)
                    .map(|()| self.named_variables.note(version, at, 0, false)),
                83 => {
                    check_named_array(data).map(|()| self.named_arrays.note(version, at, 0, false))
                }
                95 => text(data, 20).map(|x| self.customer_phone_number = Some(x)),
                96 => text(data, 32).map(|x| self.customer_account_number = Some(x)),
                72 if v >= 14 => scalar(data).map(|x| self.router_call_key_day = Some(x)),
                73 if v >= 14 => scalar(data).map(|x| self.router_call_key_call_id = Some(x)),
                110 if v >= 14 => {
                    scalar(data).map(|x| self.router_call_key_sequence_number = Some(x))
                }
                232 if v >= 14 => scalar(data).map(|x| self.call_originated_from = Some(x)),
                _ => {
                    self.unknown.note(version, at);
                    Ok(())
                }
            };
            if let Err(bad) = read {
                return Err(bad_field(Self::DEF, version, body, at, tag, bad));
            }
        }
        ended(Self::DEF, version, body, rest)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SetCallDataConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetCallDataConf {
    const DEF: &'static MessageDef = &tables::SET_CALL_DATA_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.connection_call_id = at_or_null(s, 10, 0xffffffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ReleaseCallReq<'a> {
    fn floating<const WIDE: bool>(
        &mut self,
        version: Version,
        body: &'a [u8],
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        let v = version.known(WIDE).number();
        loop {
            let at = rest;
            let Some((tag, data)) = next_field(&mut rest, WIDE) else { break };
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
                _ => {
                    self.unknown.note(version, at);
                    Ok(())
                }
            };
            if let Err(bad) = read {
                return Err(bad_field(Self::DEF, version, body, at, tag, bad));
            }
        }
        ended(Self::DEF, version, body, rest)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ReleaseCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ReleaseCallConf {
    const DEF: &'static MessageDef = &tables::RELEASE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.service_number = at_or_null(s, 8, 0xffffffff);
        self.service_id = at_or_null(s, 12, 0xffffffff);
        self.skill_group_number = at_or_null(s, 16, 0xffffffff);
        self.skill_group_id = at_or_null(s, 20, 0xffffffff);
        self.skill_group_priority = at(s, 24);
        self.call_type = at_or_null(s, 26, 0xffff);
        self.calling_device_type = at_or_null(s, 28, 0xffff);
        self.calling_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SetDeviceAttributesReq<'a> {
    fn floating<const WIDE: bool>(
        &mut self,
        version: Version,
        body: &'a [u8],
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        let v = version.known(WIDE).number();
        loop {
            let at = rest;
            let Some((tag, data)) = next_field(&mut rest, WIDE) else { break };
            let read: Result<(), Bad> = match tag {
                27 => text(data, 64).map(|x| self.calling_device_id = Some(x)),
                _ => {
                    self.unknown.note(version, at);
                    Ok(())
                }
            };
            if let Err(bad) = read {
                return Err(bad_field(Self::DEF, version, body, at, tag, bad));
            }
        }
        ended(Self::DEF, version, body, rest)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SetDeviceAttributesConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetDeviceAttributesConf {
    const DEF: &'static MessageDef = &tables::SET_DEVICE_ATTRIBUTES_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}
