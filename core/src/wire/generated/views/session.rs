// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FailureConf<'a> {
    pub invoke_id: u32,
    pub status: StatusCode,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for FailureConf<'a> {
    const DEF: &'static MessageDef = &tables::FAILURE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        if body.len() == 10 {
            let s = fixed.take::<10>()?;
            *self = Self {
                invoke_id: at(s, 0),
                status: Scalar::from_raw(at::<u16, 10>(s, 4).into()),
                text: Default::default(),
                unknown: Unknown::new(Self::DEF),
            };
            return Ok(());
        }
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.status = at(s, 4);
        self.text = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> FailureConf<'a> {
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
                7 => text(data, 255).map(|x| self.text = Some(x)),
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
pub struct FailureEvent<'a> {
    pub status: StatusCode,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for FailureEvent<'a> {
    const DEF: &'static MessageDef = &tables::FAILURE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.status = at(s, 0);
        self.text = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> FailureEvent<'a> {
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
                7 => text(data, 255).map(|x| self.text = Some(x)),
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
pub struct OpenReq<'a> {
    pub invoke_id: u32,
    pub version_number: u32,
    pub idle_timeout: Option<u32>,
    pub peripheral_id: Option<u32>,
    pub services_requested: Services,
    pub call_msg_mask: CallMsgMask,
    pub agent_state_mask: AgentStateMask,
    pub config_msg_mask: ConfigMsgMask,
    pub client_id: Option<Text<'a>>,
    pub client_password: Option<&'a [u8]>,
    pub client_signature: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub application_path_id: Option<i32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for OpenReq<'a> {
    const DEF: &'static MessageDef = &tables::OPEN_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<44>()?;
        self.invoke_id = at(s, 0);
        self.version_number = at(s, 4);
        self.idle_timeout = at_or_null(s, 8, 0xffffffff);
        self.peripheral_id = at_or_null(s, 12, 0xffffffff);
        self.services_requested = at(s, 16);
        self.call_msg_mask = at(s, 20);
        self.agent_state_mask = at(s, 24);
        self.config_msg_mask = at(s, 28);
        self.client_id = None;
        self.client_password = None;
        self.client_signature = None;
        self.agent_extension = None;
        self.agent_id = None;
        self.agent_instrument = None;
        self.application_path_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> OpenReq<'a> {
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
                1 => text(data, 64).map(|x| self.client_id = Some(x)),
                2 => bytes(data, 64).map(|x| self.client_password = Some(x)),
                3 => text(data, 64).map(|x| self.client_signature = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                97 => scalar(data).map(|x| self.application_path_id = Some(x)),
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
pub struct OpenConf<'a> {
    pub invoke_id: u32,
    pub services_granted: Services,
    pub monitor_id: u32,
    pub pg_status: PgStatusCode,
    pub icm_central_controller_time: u32,
    pub peripheral_online: bool,
    pub peripheral_type: Option<PeripheralType>,
    pub agent_state: AgentState,
    pub department_id: i32,
    pub session_type: SessionType,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub num_peripherals: Option<u16>,
    pub peripherals: List<'a, OpenPeripheral>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for OpenConf<'a> {
    const DEF: &'static MessageDef = &tables::OPEN_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<26>()?;
        self.invoke_id = at(s, 0);
        self.services_granted = at(s, 4);
        self.monitor_id = at(s, 8);
        self.pg_status = at(s, 12);
        self.icm_central_controller_time = at(s, 16);
        self.peripheral_online = at(s, 20);
        self.peripheral_type = at_or_null(s, 22, 0xffff);
        self.agent_state = at(s, 24);
        self.department_id = Default::default();
        self.session_type = Default::default();
        self.agent_extension = None;
        self.agent_id = None;
        self.agent_instrument = None;
        self.num_peripherals = None;
        self.peripherals.clear();
        self.unknown.clear(Self::DEF);
        if v >= 19 {
            let s = fixed.take::<4>()?;
            self.department_id = at(s, 0);
        }
        if v >= 24 {
            let s = fixed.take::<2>()?;
            self.session_type = at(s, 0);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> OpenConf<'a> {
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
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                228 if v >= 14 => scalar(data).map(|x| self.num_peripherals = Some(x)),
                208 if v >= 14 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.peripherals.note(version, at, 0, false)),
                224 if v >= 14 => scalar::<MultilineAgentControl>(data)
                    .map(|_| ())
                    .map(|()| self.peripherals.note(version, at, 1, false)),
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
pub struct HeartbeatReq {
    pub invoke_id: u32,
}

impl<'a> View<'a> for HeartbeatReq {
    const DEF: &'static MessageDef = &tables::HEARTBEAT_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HeartbeatConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for HeartbeatConf {
    const DEF: &'static MessageDef = &tables::HEARTBEAT_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CloseReq {
    pub invoke_id: u32,
    pub status: StatusCode,
}

impl<'a> View<'a> for CloseReq {
    const DEF: &'static MessageDef = &tables::CLOSE_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.status = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CloseConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for CloseConf {
    const DEF: &'static MessageDef = &tables::CLOSE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}
