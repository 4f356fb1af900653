// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MonitorStartReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub call_msg_mask: CallMsgMask,
    pub agent_state_mask: AgentStateMask,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub monitored_device_type: Option<DeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub monitored_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for MonitorStartReq<'a> {
    const DEF: &'static MessageDef = &tables::MONITOR_START_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<24>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0x0);
        self.call_msg_mask = at(s, 12);
        self.agent_state_mask = at(s, 16);
        self.connection_device_id_type = at_or_null(s, 20, 0xffff);
        self.monitored_device_type = at_or_null(s, 22, 0xffff);
        self.connection_device_id = None;
        self.monitored_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> MonitorStartReq<'a> {
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
                76 => text(data, 64).map(|x| self.monitored_device_id = Some(x)),
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
pub struct MonitorStartConf {
    pub invoke_id: u32,
    pub monitor_id: u32,
}

impl<'a> View<'a> for MonitorStartConf {
    const DEF: &'static MessageDef = &tables::MONITOR_START_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.monitor_id = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MonitorStopReq {
    pub invoke_id: u32,
    pub monitor_id: u32,
}

impl<'a> View<'a> for MonitorStopReq {
    const DEF: &'static MessageDef = &tables::MONITOR_STOP_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.monitor_id = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MonitorStopConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for MonitorStopConf {
    const DEF: &'static MessageDef = &tables::MONITOR_STOP_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ChangeMonitorMaskReq {
    pub invoke_id: u32,
    pub monitor_id: u32,
    pub call_msg_mask: CallMsgMask,
    pub agent_state_mask: AgentStateMask,
}

impl<'a> View<'a> for ChangeMonitorMaskReq {
    const DEF: &'static MessageDef = &tables::CHANGE_MONITOR_MASK_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.monitor_id = at(s, 4);
        self.call_msg_mask = at(s, 8);
        self.agent_state_mask = at(s, 12);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ChangeMonitorMaskConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ChangeMonitorMaskConf {
    const DEF: &'static MessageDef = &tables::CHANGE_MONITOR_MASK_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}
