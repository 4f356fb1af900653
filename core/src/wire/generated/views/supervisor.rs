// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EmergencyCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for EmergencyCallReq<'a> {
    const DEF: &'static MessageDef = &tables::EMERGENCY_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.connection_device_id = None;
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

impl<'a> EmergencyCallReq<'a> {
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
pub struct EmergencyCallConf<'a> {
    pub invoke_id: u32,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for EmergencyCallConf<'a> {
    const DEF: &'static MessageDef = &tables::EMERGENCY_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.line_handle = at_or_null(s, 10, 0xffff);
        self.line_type = at_or_null(s, 12, 0xffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> EmergencyCallConf<'a> {
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
pub struct EmergencyCallEvent<'a> {
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub session_id: u32,
    pub connection_device_id: Option<Text<'a>>,
    pub client_id: Option<Text<'a>>,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for EmergencyCallEvent<'a> {
    const DEF: &'static MessageDef = &tables::EMERGENCY_CALL_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.peripheral_id = at_or_null(s, 0, 0xffffffff);
        self.connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.session_id = at(s, 10);
        self.connection_device_id = None;
        self.client_id = None;
        self.client_address = None;
        self.client_address_ipv6 = None;
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

impl<'a> EmergencyCallEvent<'a> {
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
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
                1 => text(data, 64).map(|x| self.client_id = Some(x)),
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
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
pub struct SuperviseCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub agent_connection_call_id: Option<u32>,
    pub supervisor_connection_call_id: Option<u32>,
    pub agent_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub supervisor_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub supervisory_action: SupervisoryAction,
    pub agent_connection_device_id: Option<Text<'a>>,
    pub supervisor_connection_device_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub supervisor_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SuperviseCallReq<'a> {
    const DEF: &'static MessageDef = &tables::SUPERVISE_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<22>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.agent_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.supervisor_connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.agent_connection_device_id_type = at_or_null(s, 16, 0xffff);
        self.supervisor_connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.supervisory_action = at(s, 20);
        self.agent_connection_device_id = None;
        self.supervisor_connection_device_id = None;
        self.agent_extension = None;
        self.agent_id = None;
        self.agent_instrument = None;
        self.supervisor_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SuperviseCallReq<'a> {
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
                90 => text(data, 64).map(|x| self.agent_connection_device_id = Some(x)),
                91 => text(data, 64).map(|x| self.supervisor_connection_device_id = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                85 => text(data, 64).map(|x| self.supervisor_instrument = Some(x)),
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
pub struct SuperviseCallConf<'a> {
    pub invoke_id: u32,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SuperviseCallConf<'a> {
    const DEF: &'static MessageDef = &tables::SUPERVISE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SuperviseCallConf<'a> {
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
pub struct AgentTeamConfigEvent<'a> {
    pub peripheral_id: Option<u32>,
    pub team_id: u32,
    pub number_of_agents: u16,
    pub config_operation: TeamConfigOperation,
    pub department_id: i32,
    pub agent_team_name: Option<Text<'a>>,
    pub agents: List<'a, TeamAgent<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentTeamConfigEvent<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_TEAM_CONFIG_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<12>()?;
        self.peripheral_id = at_or_null(s, 0, 0xffffffff);
        self.team_id = at(s, 4);
        self.number_of_agents = at(s, 8);
        self.config_operation = at(s, 10);
        self.department_id = Default::default();
        self.agent_team_name = None;
        self.agents.clear();
        self.unknown.clear(Self::DEF);
        if v >= 19 {
            let s = fixed.take::<4>()?;
            self.department_id = at(s, 0);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AgentTeamConfigEvent<'a> {
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
                243 if v >= 16 => text(data, 32).map(|x| self.agent_team_name = Some(x)),
                86 => text(data, 12).map(|_| ()).map(|()| self.agents.note(version, at, 0, false)),
                87 => scalar::<AgentFlags>(data)
                    .map(|_| ())
                    .map(|()| self.agents.note(version, at, 1, false)),
                88 => scalar::<AgentState>(data)
                    .map(|_| ())
                    .map(|()| self.agents.note(version, at, 2, false)),
                89 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.agents.note(version, at, 3, false)),
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
pub struct ListAgentTeamReq {
    pub invoke_id: u32,
    pub supervisor_id: u32,
}

impl<'a> View<'a> for ListAgentTeamReq {
    const DEF: &'static MessageDef = &tables::LIST_AGENT_TEAM_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.supervisor_id = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ListAgentTeamConf<'a> {
    pub invoke_id: u32,
    pub number_of_agent_teams: u16,
    pub segment_number: u16,
    pub more: More,
    pub team_ids: Array<'a, u32, 92>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ListAgentTeamConf<'a> {
    const DEF: &'static MessageDef = &tables::LIST_AGENT_TEAM_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.number_of_agent_teams = at(s, 4);
        self.segment_number = at(s, 6);
        self.more = at(s, 8);
        self.team_ids.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ListAgentTeamConf<'a> {
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
                92 => scalar::<u32>(data).map(|_| ()).map(|()| self.team_ids.note(version, at)),
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
pub struct MonitorAgentTeamStartReq {
    pub invoke_id: u32,
    pub team_id: u32,
}

impl<'a> View<'a> for MonitorAgentTeamStartReq {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_START_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.team_id = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MonitorAgentTeamStartConf {
    pub invoke_id: u32,
    pub monitor_id: u32,
}

impl<'a> View<'a> for MonitorAgentTeamStartConf {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_START_CONF;

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
pub struct MonitorAgentTeamStopReq {
    pub invoke_id: u32,
    pub monitor_id: u32,
}

impl<'a> View<'a> for MonitorAgentTeamStopReq {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_STOP_REQ;

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
pub struct MonitorAgentTeamStopConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for MonitorAgentTeamStopConf {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_STOP_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}
