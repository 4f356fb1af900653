// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClientSessionOpenedEvent<'a> {
    pub session_id: u32,
    pub peripheral_id: Option<u32>,
    pub services_granted: Services,
    pub call_msg_mask: CallMsgMask,
    pub agent_state_mask: AgentStateMask,
    pub client_port: u32,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    pub client_id: Option<Text<'a>>,
    pub client_signature: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ClientSessionOpenedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CLIENT_SESSION_OPENED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<24>()?;
        self.session_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.services_granted = at(s, 8);
        self.call_msg_mask = at(s, 12);
        self.agent_state_mask = at(s, 16);
        self.client_port = at(s, 20);
        self.client_address = None;
        self.client_address_ipv6 = None;
        self.client_id = None;
        self.client_signature = None;
        self.agent_extension = None;
        self.agent_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ClientSessionOpenedEvent<'a> {
    fn floating<const WIDE: bool>(
        &mut self,
        version: Version,
        body: &'a [u8],
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        let v = version.known(WIDE).number();
        let max_16_64 = if v <= 18 { 16 } else { 64 };
        loop {
            let at = rest;
            let Some((tag, data)) = next_field(&mut rest, WIDE) else { break };
            let read: Result<(), Bad> = match tag {
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
                1 => text(data, 64).map(|x| self.client_id = Some(x)),
                3 => text(data, 64).map(|x| self.client_signature = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
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
pub struct ClientSessionClosedEvent<'a> {
    pub session_id: u32,
    pub peripheral_id: Option<u32>,
    pub status: StatusCode,
    pub client_port: u32,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    pub client_id: Option<Text<'a>>,
    pub client_signature: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ClientSessionClosedEvent<'a> {
    const DEF: &'static MessageDef = &tables::CLIENT_SESSION_CLOSED_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.session_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.status = at(s, 8);
        self.client_port = at(s, 12);
        self.client_address = None;
        self.client_address_ipv6 = None;
        self.client_id = None;
        self.client_signature = None;
        self.agent_extension = None;
        self.agent_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ClientSessionClosedEvent<'a> {
    fn floating<const WIDE: bool>(
        &mut self,
        version: Version,
        body: &'a [u8],
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        let v = version.known(WIDE).number();
        let max_16_64 = if v <= 18 { 16 } else { 64 };
        loop {
            let at = rest;
            let Some((tag, data)) = next_field(&mut rest, WIDE) else { break };
            let read: Result<(), Bad> = match tag {
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
                1 => text(data, 64).map(|x| self.client_id = Some(x)),
                3 => text(data, 64).map(|x| self.client_signature = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
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
pub struct SessionMonitorStartReq {
    pub invoke_id: u32,
    pub session_id: u32,
}

impl<'a> View<'a> for SessionMonitorStartReq {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_START_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.session_id = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SessionMonitorStartConf {
    pub invoke_id: u32,
    pub monitor_id: u32,
}

impl<'a> View<'a> for SessionMonitorStartConf {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_START_CONF;

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
pub struct SessionMonitorStopReq {
    pub invoke_id: u32,
    pub monitor_id: u32,
}

impl<'a> View<'a> for SessionMonitorStopReq {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_STOP_REQ;

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
pub struct SessionMonitorStopConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SessionMonitorStopConf {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_STOP_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}
