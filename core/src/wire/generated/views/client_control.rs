// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ControlFailureConf {
    pub invoke_id: u32,
    pub failure_code: ControlFailureCode,
    pub peripheral_error_code: u32,
}

impl<'a> View<'a> for ControlFailureConf {
    const DEF: &'static MessageDef = &tables::CONTROL_FAILURE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.failure_code = at(s, 4);
        self.peripheral_error_code = at(s, 6);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct QueryAgentStateReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub mrd_id: i32,
    pub icm_agent_id: i32,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for QueryAgentStateReq<'a> {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATE_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.mrd_id = at(s, 8);
        self.icm_agent_id = at(s, 12);
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

impl<'a> QueryAgentStateReq<'a> {
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
pub struct QueryAgentStateConf<'a> {
    pub invoke_id: u32,
    pub agent_state: AgentState,
    pub num_skill_groups: u16,
    pub mrd_id: i32,
    pub num_tasks: u32,
    pub agent_mode: AgentMode,
    pub max_task_limit: u32,
    pub icm_agent_id: i32,
    pub agent_availability_status: AgentAvailabilityStatus,
    pub department_id: i32,
    pub agent_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub skill_groups: List<'a, AgentSkillGroup>,
    pub internal_agent_state: Option<u16>,
    pub max_beyond_task_limit: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for QueryAgentStateConf<'a> {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        self.invoke_id = at(s, 0);
        self.agent_state = at(s, 4);
        self.num_skill_groups = at(s, 6);
        self.mrd_id = at(s, 8);
        self.num_tasks = at(s, 12);
        self.agent_mode = at(s, 16);
        self.max_task_limit = at(s, 18);
        self.icm_agent_id = at(s, 22);
        self.agent_availability_status = at(s, 26);
        self.department_id = Default::default();
        self.agent_id = None;
        self.agent_extension = None;
        self.agent_instrument = None;
        self.skill_groups.clear();
        self.internal_agent_state = None;
        self.max_beyond_task_limit = None;
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

impl<'a> QueryAgentStateConf<'a> {
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
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                62 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 0, false)),
                63 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 1, false)),
                64 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 2, false)),
                65 => scalar::<AgentState>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 3, false)),
                255 => scalar(data).map(|x| self.internal_agent_state = Some(x)),
                266 if v >= 22 => scalar(data).map(|x| self.max_beyond_task_limit = Some(x)),
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
pub struct SetAgentStateReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub agent_state: AgentState,
    pub agent_work_mode: AgentWorkMode,
    pub num_skill_groups: u16,
    pub event_reason_code: u16,
    pub forced_flag: ForcedFlag,
    pub agent_service_req: AgentServiceRequest,
    pub agent_instrument: Option<Text<'a>>,
    pub active_terminal: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_password: Option<Text<'a>>,
    pub position_id: Option<Text<'a>>,
    pub supervisor_id: Option<Text<'a>>,
    pub sso_enabled: Option<SsoEnabled>,
    pub skill_groups: List<'a, LoginSkillGroup>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SetAgentStateReq<'a> {
    const DEF: &'static MessageDef = &tables::SET_AGENT_STATE_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.agent_state = at(s, 8);
        self.agent_work_mode = at(s, 10);
        self.num_skill_groups = at(s, 12);
        self.event_reason_code = at(s, 14);
        self.forced_flag = Default::default();
        self.agent_service_req = Default::default();
        self.agent_instrument = None;
        self.active_terminal = None;
        self.agent_id = None;
        self.agent_password = None;
        self.position_id = None;
        self.supervisor_id = None;
        self.sso_enabled = None;
        self.skill_groups.clear();
        self.unknown.clear(Self::DEF);
        if v >= 10 {
            let s = fixed.take::<1>()?;
            self.forced_flag = at(s, 0);
        }
        if v >= 12 {
            let s = fixed.take::<4>()?;
            self.agent_service_req = at(s, 0);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SetAgentStateReq<'a> {
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
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                303 if v >= 23 => text(data, 64).map(|x| self.active_terminal = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                49 => text(data, 64).map(|x| self.agent_password = Some(x)),
                68 => text(data, 12).map(|x| self.position_id = Some(x)),
                69 => text(data, 12).map(|x| self.supervisor_id = Some(x)),
                257 if v >= 20 => scalar(data).map(|x| self.sso_enabled = Some(x)),
                62 => scalar::<i32>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 0, false)),
                64 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.skill_groups.note(version, at, 1, false)),
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
pub struct SetAgentStateConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetAgentStateConf {
    const DEF: &'static MessageDef = &tables::SET_AGENT_STATE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AlternateCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub active_connection_call_id: Option<u32>,
    pub other_connection_call_id: Option<u32>,
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub other_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub active_connection_device_id: Option<Text<'a>>,
    pub other_connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AlternateCallReq<'a> {
    const DEF: &'static MessageDef = &tables::ALTERNATE_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.active_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.other_connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.active_connection_device_id_type = at_or_null(s, 16, 0xffff);
        self.other_connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.active_connection_device_id = None;
        self.other_connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AlternateCallReq<'a> {
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
                50 => text(data, 64).map(|x| self.active_connection_device_id = Some(x)),
                52 => text(data, 64).map(|x| self.other_connection_device_id = Some(x)),
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
pub struct AlternateCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for AlternateCallConf {
    const DEF: &'static MessageDef = &tables::ALTERNATE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AnswerCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AnswerCallReq<'a> {
    const DEF: &'static MessageDef = &tables::ANSWER_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AnswerCallReq<'a> {
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
pub struct AnswerCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for AnswerCallConf {
    const DEF: &'static MessageDef = &tables::ANSWER_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClearCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ClearCallReq<'a> {
    const DEF: &'static MessageDef = &tables::CLEAR_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ClearCallReq<'a> {
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
pub struct ClearCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ClearCallConf {
    const DEF: &'static MessageDef = &tables::CLEAR_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClearConnectionReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub requesting_device_id: Option<Text<'a>>,
    pub requesting_device_id_type: Option<DeviceIdType>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ClearConnectionReq<'a> {
    const DEF: &'static MessageDef = &tables::CLEAR_CONNECTION_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.connection_device_id = None;
        self.agent_instrument = None;
        self.requesting_device_id = None;
        self.requesting_device_id_type = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ClearConnectionReq<'a> {
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
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                219 => text(data, 64).map(|x| self.requesting_device_id = Some(x)),
                220 => scalar(data).map(|x| self.requesting_device_id_type = Some(x)),
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
pub struct ClearConnectionConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ClearConnectionConf {
    const DEF: &'static MessageDef = &tables::CLEAR_CONNECTION_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ConferenceCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub held_connection_call_id: Option<u32>,
    pub active_connection_call_id: Option<u32>,
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub call_placement_type: CallPlacementType,
    pub call_manner_type: CallMannerType,
    pub alert_rings: u16,
    pub call_option: CallOption,
    pub facility_type: FacilityType,
    pub answering_machine: AnsweringMachine,
    pub priority: bool,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub active_connection_device_id: Option<Text<'a>>,
    pub held_connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
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
    pub facility_code: Option<Text<'a>>,
    pub authorization_code: Option<Text<'a>>,
    pub account_code: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConferenceCallReq<'a> {
    const DEF: &'static MessageDef = &tables::CONFERENCE_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.held_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.active_connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.held_connection_device_id_type = at_or_null(s, 16, 0xffff);
        self.active_connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.call_placement_type = at(s, 20);
        self.call_manner_type = at(s, 22);
        self.alert_rings = at(s, 24);
        self.call_option = at(s, 26);
        self.facility_type = at(s, 28);
        self.answering_machine = at(s, 30);
        self.priority = at(s, 32);
        self.num_named_variables = at(s, 36);
        self.num_named_arrays = at(s, 38);
        self.active_connection_device_id = None;
        self.held_connection_device_id = None;
        self.agent_instrument = None;
        self.dialed_number = None;
        self.user_to_user_info = None;
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
        self.facility_code = None;
        self.authorization_code = None;
        self.account_code = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConferenceCallReq<'a> {
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
                50 => text(data, 64).map(|x| self.active_connection_device_id = Some(x)),
                53 => text(data, 64).map(|x| self.held_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| self.facility_code = Some(x)),
                77 => text(data, 40).map(|x| self.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| self.account_code = Some(x)),
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
pub struct ConferenceCallConf<'a> {
    pub invoke_id: u32,
    pub new_connection_call_id: Option<u32>,
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub num_parties: u16,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub new_connection_device_id: Option<Text<'a>>,
    pub parties: List<'a, ConnectedParty<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConferenceCallConf<'a> {
    const DEF: &'static MessageDef = &tables::CONFERENCE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.new_connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.new_connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.num_parties = at(s, 10);
        self.line_handle = at_or_null(s, 12, 0xffff);
        self.line_type = at_or_null(s, 14, 0xffff);
        self.new_connection_device_id = None;
        self.parties.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConferenceCallConf<'a> {
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
                47 => text(data, 64).map(|x| self.new_connection_device_id = Some(x)),
                39 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.parties.note(version, at, 0, false)),
                40 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| self.parties.note(version, at, 1, false)),
                41 => text(data, 64).map(|_| ()).map(|()| self.parties.note(version, at, 2, false)),
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
pub struct ConsultationCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub active_connection_call_id: Option<u32>,
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub call_placement_type: CallPlacementType,
    pub call_manner_type: CallMannerType,
    pub consult_type: ConsultType,
    pub alert_rings: u16,
    pub call_option: CallOption,
    pub facility_type: FacilityType,
    pub answering_machine: AnsweringMachine,
    pub priority: bool,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub active_connection_device_id: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
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
    pub facility_code: Option<Text<'a>>,
    pub authorization_code: Option<Text<'a>>,
    pub account_code: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConsultationCallReq<'a> {
    const DEF: &'static MessageDef = &tables::CONSULTATION_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<36>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.active_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.active_connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.call_placement_type = at(s, 14);
        self.call_manner_type = at(s, 16);
        self.consult_type = at(s, 18);
        self.alert_rings = at(s, 20);
        self.call_option = at(s, 22);
        self.facility_type = at(s, 24);
        self.answering_machine = at(s, 26);
        self.priority = at(s, 28);
        self.num_named_variables = at(s, 32);
        self.num_named_arrays = at(s, 34);
        self.active_connection_device_id = None;
        self.dialed_number = None;
        self.agent_instrument = None;
        self.user_to_user_info = None;
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
        self.facility_code = None;
        self.authorization_code = None;
        self.account_code = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConsultationCallReq<'a> {
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
                50 => text(data, 64).map(|x| self.active_connection_device_id = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| self.facility_code = Some(x)),
                77 => text(data, 40).map(|x| self.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| self.account_code = Some(x)),
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
pub struct ConsultationCallConf<'a> {
    pub invoke_id: u32,
    pub new_connection_call_id: Option<u32>,
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub new_connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConsultationCallConf<'a> {
    const DEF: &'static MessageDef = &tables::CONSULTATION_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.new_connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.new_connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.line_handle = at_or_null(s, 10, 0xffff);
        self.line_type = at_or_null(s, 12, 0xffff);
        self.new_connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConsultationCallConf<'a> {
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
                47 => text(data, 64).map(|x| self.new_connection_device_id = Some(x)),
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
pub struct DeflectCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub called_device_type: Option<DeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    pub called_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for DeflectCallReq<'a> {
    const DEF: &'static MessageDef = &tables::DEFLECT_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.called_device_type = at_or_null(s, 14, 0xffff);
        self.connection_device_id = None;
        self.called_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> DeflectCallReq<'a> {
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
                28 => text(data, 64).map(|x| self.called_device_id = Some(x)),
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
pub struct DeflectCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for DeflectCallConf {
    const DEF: &'static MessageDef = &tables::DEFLECT_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HoldCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub reservation: bool,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for HoldCallReq<'a> {
    const DEF: &'static MessageDef = &tables::HOLD_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.reservation = at(s, 14);
        self.connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> HoldCallReq<'a> {
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
pub struct HoldCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for HoldCallConf {
    const DEF: &'static MessageDef = &tables::HOLD_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MakeCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub call_placement_type: CallPlacementType,
    pub call_manner_type: CallMannerType,
    pub alert_rings: u16,
    pub call_option: CallOption,
    pub facility_type: FacilityType,
    pub answering_machine: AnsweringMachine,
    pub priority: bool,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub skill_group_number: Option<u32>,
    pub agent_instrument: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
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
    pub facility_code: Option<Text<'a>>,
    pub authorization_code: Option<Text<'a>>,
    pub account_code: Option<Text<'a>>,
    pub cct: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for MakeCallReq<'a> {
    const DEF: &'static MessageDef = &tables::MAKE_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<28>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.call_placement_type = at(s, 8);
        self.call_manner_type = at(s, 10);
        self.alert_rings = at(s, 12);
        self.call_option = at(s, 14);
        self.facility_type = at(s, 16);
        self.answering_machine = at(s, 18);
        self.priority = at(s, 20);
        self.num_named_variables = at(s, 24);
        self.num_named_arrays = at(s, 26);
        self.skill_group_number = Default::default();
        self.agent_instrument = None;
        self.dialed_number = None;
        self.user_to_user_info = None;
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
        self.facility_code = None;
        self.authorization_code = None;
        self.account_code = None;
        self.cct = None;
        self.unknown.clear(Self::DEF);
        if v >= 14 {
            let s = fixed.take::<4>()?;
            self.skill_group_number = at_or_null(s, 0, 0xffffffff);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> MakeCallReq<'a> {
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
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| self.facility_code = Some(x)),
                77 => text(data, 40).map(|x| self.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| self.account_code = Some(x)),
                84 => text(data, 4).map(|x| self.cct = Some(x)),
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
pub struct MakeCallConf<'a> {
    pub invoke_id: u32,
    pub new_connection_call_id: Option<u32>,
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub new_connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for MakeCallConf<'a> {
    const DEF: &'static MessageDef = &tables::MAKE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.new_connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.new_connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.line_handle = at_or_null(s, 10, 0xffff);
        self.line_type = at_or_null(s, 12, 0xffff);
        self.new_connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> MakeCallConf<'a> {
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
                47 => text(data, 64).map(|x| self.new_connection_device_id = Some(x)),
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
pub struct MakePredictiveCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub call_placement_type: CallPlacementType,
    pub call_manner_type: CallMannerType,
    pub alert_rings: u16,
    pub call_option: CallOption,
    pub facility_type: FacilityType,
    pub answering_machine: AnsweringMachine,
    pub priority: bool,
    pub allocation_state: AllocationState,
    pub destination_country: DestinationCountry,
    pub answer_detect_mode: AnswerDetectMode,
    pub answer_detect_time: u16,
    pub answer_detect_control1: u32,
    pub answer_detect_control2: u32,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub originating_device_id: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
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
    pub facility_code: Option<Text<'a>>,
    pub authorization_code: Option<Text<'a>>,
    pub account_code: Option<Text<'a>>,
    pub originating_line_id: Option<Text<'a>>,
    pub cct: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for MakePredictiveCallReq<'a> {
    const DEF: &'static MessageDef = &tables::MAKE_PREDICTIVE_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<42>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.call_placement_type = at(s, 8);
        self.call_manner_type = at(s, 10);
        self.alert_rings = at(s, 12);
        self.call_option = at(s, 14);
        self.facility_type = at(s, 16);
        self.answering_machine = at(s, 18);
        self.priority = at(s, 20);
        self.allocation_state = at(s, 22);
        self.destination_country = at(s, 24);
        self.answer_detect_mode = at(s, 26);
        self.answer_detect_time = at(s, 28);
        self.answer_detect_control1 = at(s, 30);
        self.answer_detect_control2 = at(s, 34);
        self.num_named_variables = at(s, 38);
        self.num_named_arrays = at(s, 40);
        self.originating_device_id = None;
        self.dialed_number = None;
        self.user_to_user_info = None;
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
        self.facility_code = None;
        self.authorization_code = None;
        self.account_code = None;
        self.originating_line_id = None;
        self.cct = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> MakePredictiveCallReq<'a> {
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
                79 => text(data, 64).map(|x| self.originating_device_id = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| self.facility_code = Some(x)),
                77 => text(data, 40).map(|x| self.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| self.account_code = Some(x)),
                80 => text(data, 40).map(|x| self.originating_line_id = Some(x)),
                84 => text(data, 4).map(|x| self.cct = Some(x)),
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
pub struct MakePredictiveCallConf<'a> {
    pub invoke_id: u32,
    pub new_connection_call_id: Option<u32>,
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub new_connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for MakePredictiveCallConf<'a> {
    const DEF: &'static MessageDef = &tables::MAKE_PREDICTIVE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.new_connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.new_connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.line_handle = at_or_null(s, 10, 0xffff);
        self.line_type = at_or_null(s, 12, 0xffff);
        self.new_connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> MakePredictiveCallConf<'a> {
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
                47 => text(data, 64).map(|x| self.new_connection_device_id = Some(x)),
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
pub struct ReconnectCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub active_connection_call_id: Option<u32>,
    pub held_connection_call_id: Option<u32>,
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub active_connection_device_id: Option<Text<'a>>,
    pub held_connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ReconnectCallReq<'a> {
    const DEF: &'static MessageDef = &tables::RECONNECT_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.active_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.held_connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.active_connection_device_id_type = at_or_null(s, 16, 0xffff);
        self.held_connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.active_connection_device_id = None;
        self.held_connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ReconnectCallReq<'a> {
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
                50 => text(data, 64).map(|x| self.active_connection_device_id = Some(x)),
                53 => text(data, 64).map(|x| self.held_connection_device_id = Some(x)),
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
pub struct ReconnectCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ReconnectCallConf {
    const DEF: &'static MessageDef = &tables::RECONNECT_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RetrieveCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub held_connection_call_id: Option<u32>,
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub held_connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for RetrieveCallReq<'a> {
    const DEF: &'static MessageDef = &tables::RETRIEVE_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.held_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.held_connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.held_connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> RetrieveCallReq<'a> {
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
                53 => text(data, 64).map(|x| self.held_connection_device_id = Some(x)),
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
pub struct RetrieveCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for RetrieveCallConf {
    const DEF: &'static MessageDef = &tables::RETRIEVE_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TransferCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub active_connection_call_id: Option<u32>,
    pub held_connection_call_id: Option<u32>,
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub call_placement_type: CallPlacementType,
    pub call_manner_type: CallMannerType,
    pub alert_rings: u16,
    pub call_option: CallOption,
    pub facility_type: FacilityType,
    pub answering_machine: AnsweringMachine,
    pub priority: bool,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub active_connection_device_id: Option<Text<'a>>,
    pub held_connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
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
    pub facility_code: Option<Text<'a>>,
    pub authorization_code: Option<Text<'a>>,
    pub account_code: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for TransferCallReq<'a> {
    const DEF: &'static MessageDef = &tables::TRANSFER_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.active_connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.held_connection_call_id = at_or_null(s, 12, 0xffffffff);
        self.active_connection_device_id_type = at_or_null(s, 16, 0xffff);
        self.held_connection_device_id_type = at_or_null(s, 18, 0xffff);
        self.call_placement_type = at(s, 20);
        self.call_manner_type = at(s, 22);
        self.alert_rings = at(s, 24);
        self.call_option = at(s, 26);
        self.facility_type = at(s, 28);
        self.answering_machine = at(s, 30);
        self.priority = at(s, 32);
        self.num_named_variables = at(s, 36);
        self.num_named_arrays = at(s, 38);
        self.active_connection_device_id = None;
        self.held_connection_device_id = None;
        self.agent_instrument = None;
        self.dialed_number = None;
        self.user_to_user_info = None;
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
        self.facility_code = None;
        self.authorization_code = None;
        self.account_code = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> TransferCallReq<'a> {
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
                50 => text(data, 64).map(|x| self.active_connection_device_id = Some(x)),
                53 => text(data, 64).map(|x| self.held_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| self.facility_code = Some(x)),
                77 => text(data, 40).map(|x| self.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| self.account_code = Some(x)),
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
pub struct TransferCallConf<'a> {
    pub invoke_id: u32,
    pub new_connection_call_id: Option<u32>,
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub num_parties: u16,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub new_connection_device_id: Option<Text<'a>>,
    pub parties: List<'a, ConnectedParty<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for TransferCallConf<'a> {
    const DEF: &'static MessageDef = &tables::TRANSFER_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.new_connection_call_id = at_or_null(s, 4, 0xffffffff);
        self.new_connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.num_parties = at(s, 10);
        self.line_handle = at_or_null(s, 12, 0xffff);
        self.line_type = at_or_null(s, 14, 0xffff);
        self.new_connection_device_id = None;
        self.parties.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> TransferCallConf<'a> {
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
                47 => text(data, 64).map(|x| self.new_connection_device_id = Some(x)),
                39 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.parties.note(version, at, 0, false)),
                40 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| self.parties.note(version, at, 1, false)),
                41 => text(data, 64).map(|_| ()).map(|()| self.parties.note(version, at, 2, false)),
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
pub struct QueryDeviceInfoReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub reserved: u16,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for QueryDeviceInfoReq<'a> {
    const DEF: &'static MessageDef = &tables::QUERY_DEVICE_INFO_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.reserved = at(s, 8);
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> QueryDeviceInfoReq<'a> {
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
pub struct QueryDeviceInfoConf<'a> {
    pub invoke_id: u32,
    pub peripheral_type: Option<PeripheralType>,
    pub type_of_device: TypeOfDevice,
    pub class_of_device: ClassOfDevice,
    pub num_lines: u16,
    pub reserved: u16,
    pub max_active_calls: Option<u16>,
    pub max_held_calls: Option<u16>,
    pub max_devices_in_conference: Option<u16>,
    pub make_call_setup: AgentStateMask,
    pub transfer_conference_setup: TransferConferenceSetupMask,
    pub call_events_supported: CallMsgMask,
    pub call_control_supported: CallControlMask,
    pub other_features_supported: OtherFeatureMask,
    pub lines: List<'a, Line>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for QueryDeviceInfoConf<'a> {
    const DEF: &'static MessageDef = &tables::QUERY_DEVICE_INFO_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_type = at_or_null(s, 4, 0xffff);
        self.type_of_device = at(s, 6);
        self.class_of_device = at(s, 8);
        self.num_lines = at(s, 10);
        self.reserved = at(s, 12);
        self.max_active_calls = at_or_null(s, 14, 0xffff);
        self.max_held_calls = at_or_null(s, 16, 0xffff);
        self.max_devices_in_conference = at_or_null(s, 18, 0xffff);
        self.make_call_setup = at(s, 20);
        self.transfer_conference_setup = at(s, 24);
        self.call_events_supported = at(s, 28);
        self.call_control_supported = at(s, 32);
        self.other_features_supported = at(s, 36);
        self.lines.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> QueryDeviceInfoConf<'a> {
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
                70 => {
                    scalar::<u16>(data).map(|_| ()).map(|()| self.lines.note(version, at, 0, false))
                }
                71 => scalar::<LineType>(data)
                    .map(|_| ())
                    .map(|()| self.lines.note(version, at, 1, false)),
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
pub struct SnapshotCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SnapshotCallReq<'a> {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.connection_device_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SnapshotCallReq<'a> {
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
pub struct SnapshotCallConf<'a> {
    pub invoke_id: u32,
    pub call_type: Option<CallType>,
    pub num_cti_clients: u16,
    pub num_call_devices: u16,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub called_party_disposition: DispositionCode,
    pub ani: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub dnis: Option<Text<'a>>,
    pub dialed_number: Option<Text<'a>>,
    pub caller_entered_digits: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
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
    pub cti_clients: List<'a, CtiClient<'a>>,
    pub call_devices: List<'a, CallDevice<'a>>,
    pub call_reference_id: Option<&'a [u8]>,
    pub coc_connection_call_id: Option<u32>,
    pub coc_call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub coc_call_connection_device_id: Option<Text<'a>>,
    pub protocol_reference_guid: Option<Text<'a>>,
    pub ccai_config_id: Option<Text<'a>>,
    pub num_of_enabled_services: Option<u16>,
    pub flt_enabled_services: Array<'a, EnabledService, 309>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SnapshotCallConf<'a> {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.call_type = at_or_null(s, 4, 0xffff);
        self.num_cti_clients = at(s, 6);
        self.num_call_devices = at(s, 8);
        self.num_named_variables = at(s, 10);
        self.num_named_arrays = at(s, 12);
        self.called_party_disposition = at(s, 14);
        self.ani = None;
        self.user_to_user_info = None;
        self.dnis = None;
        self.dialed_number = None;
        self.caller_entered_digits = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
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
        self.cti_clients.clear();
        self.call_devices.clear();
        self.call_reference_id = None;
        self.coc_connection_call_id = None;
        self.coc_call_connection_device_id_type = None;
        self.coc_call_connection_device_id = None;
        self.protocol_reference_guid = None;
        self.ccai_config_id = None;
        self.num_of_enabled_services = None;
        self.flt_enabled_services.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SnapshotCallConf<'a> {
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
                8 => text(data, 40).map(|x| self.ani = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| self.dnis = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| self.caller_entered_digits = Some(x)),
                72 => scalar(data).map(|x| self.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| self.router_call_key_call_id = Some(x)),
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
                23 => text(data, 64)
                    .map(|_| ())
                    .map(|()| self.cti_clients.note(version, at, 0, false)),
                24 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.cti_clients.note(version, at, 1, false)),
                56 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.call_devices.note(version, at, 0, false)),
                57 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| self.call_devices.note(version, at, 1, false)),
                58 => text(data, 64)
                    .map(|_| ())
                    .map(|()| self.call_devices.note(version, at, 2, false)),
                59 => scalar::<DeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| self.call_devices.note(version, at, 3, false)),
                60 => text(data, 64)
                    .map(|_| ())
                    .map(|()| self.call_devices.note(version, at, 4, false)),
                61 => scalar::<LocalConnectionState>(data)
                    .map(|_| ())
                    .map(|()| self.call_devices.note(version, at, 5, false)),
                223 if v >= 14 => bytes(data, 32).map(|x| self.call_reference_id = Some(x)),
                229 if v >= 14 => scalar(data).map(|x| self.coc_connection_call_id = Some(x)),
                230 if v >= 14 => {
                    scalar(data).map(|x| self.coc_call_connection_device_id_type = Some(x))
                }
                231 if v >= 14 => {
                    text(data, 64).map(|x| self.coc_call_connection_device_id = Some(x))
                }
                294 if v >= 24 => text(data, 40).map(|x| self.protocol_reference_guid = Some(x)),
                311 if v >= 24 => text(data, 40).map(|x| self.ccai_config_id = Some(x)),
                310 if v >= 24 => scalar(data).map(|x| self.num_of_enabled_services = Some(x)),
                309 if v >= 24 => array::<EnabledService>(data, 6)
                    .map(|()| self.flt_enabled_services.note(version, at)),
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
pub struct SnapshotDeviceReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub snapshot_device_type: Option<DeviceIdType>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SnapshotDeviceReq<'a> {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_DEVICE_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.snapshot_device_type = Default::default();
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        if v >= 10 {
            let s = fixed.take::<2>()?;
            self.snapshot_device_type = at_or_null(s, 0, 0xffff);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SnapshotDeviceReq<'a> {
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
pub struct SnapshotDeviceConf<'a> {
    pub invoke_id: u32,
    pub num_calls: u16,
    pub calls: List<'a, DeviceCall<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SnapshotDeviceConf<'a> {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_DEVICE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        self.invoke_id = at(s, 0);
        self.num_calls = at(s, 4);
        self.calls.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SnapshotDeviceConf<'a> {
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
                56 => {
                    scalar::<u32>(data).map(|_| ()).map(|()| self.calls.note(version, at, 0, false))
                }
                57 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| self.calls.note(version, at, 1, false)),
                58 => text(data, 64).map(|_| ()).map(|()| self.calls.note(version, at, 2, false)),
                75 => scalar::<LocalConnectionState>(data)
                    .map(|_| ())
                    .map(|()| self.calls.note(version, at, 3, false)),
                218 => scalar::<SilentMonitorStatus>(data)
                    .map(|_| ())
                    .map(|()| self.calls.note(version, at, 4, false)),
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
pub struct SendDtmfSignalReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub tone_duration: u16,
    pub pause_duration: u32,
    pub connection_device_id: Option<Text<'a>>,
    pub dtmf_string: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SendDtmfSignalReq<'a> {
    const DEF: &'static MessageDef = &tables::SEND_DTMF_SIGNAL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        if (9..=13).contains(&v) && BodyLayout::of(Self::DEF, version, body).other().is_some() {
            let s = fixed.take::<18>()?;
            *self = Self {
                invoke_id: at(s, 0),
                peripheral_id: at_or_null(s, 4, 0xffffffff),
                connection_call_id: at_or_null(s, 8, 0xffffffff),
                connection_device_id_type: at_or_null(s, 12, 0xffff),
                tone_duration: at(s, 14),
                pause_duration: Scalar::from_raw(at::<u16, 18>(s, 16).into()),
                connection_device_id: Default::default(),
                dtmf_string: Default::default(),
                agent_instrument: Default::default(),
                unknown: Unknown::new(Self::DEF),
            };
        } else {
            let s = fixed.take::<20>()?;
            self.invoke_id = at(s, 0);
            self.peripheral_id = at_or_null(s, 4, 0xffffffff);
            self.connection_call_id = at_or_null(s, 8, 0xffffffff);
            self.connection_device_id_type = at_or_null(s, 12, 0xffff);
            self.tone_duration = at(s, 14);
            self.pause_duration = at(s, 16);
            self.connection_device_id = None;
            self.dtmf_string = None;
            self.agent_instrument = None;
            self.unknown.clear(Self::DEF);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SendDtmfSignalReq<'a> {
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
                67 => text(data, 32).map(|x| self.dtmf_string = Some(x)),
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
pub struct SendDtmfSignalConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SendDtmfSignalConf {
    const DEF: &'static MessageDef = &tables::SEND_DTMF_SIGNAL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SupervisorAssistReq<'a> {
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

impl<'a> View<'a> for SupervisorAssistReq<'a> {
    const DEF: &'static MessageDef = &tables::SUPERVISOR_ASSIST_REQ;

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

impl<'a> SupervisorAssistReq<'a> {
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
pub struct SupervisorAssistConf<'a> {
    pub invoke_id: u32,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub line_handle: Option<u16>,
    pub line_type: Option<LineType>,
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SupervisorAssistConf<'a> {
    const DEF: &'static MessageDef = &tables::SUPERVISOR_ASSIST_CONF;

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

impl<'a> SupervisorAssistConf<'a> {
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
pub struct BadCallReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for BadCallReq<'a> {
    const DEF: &'static MessageDef = &tables::BAD_CALL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 8, 0xffff);
        self.connection_call_id = at_or_null(s, 10, 0xffffffff);
        self.connection_device_id = None;
        self.agent_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> BadCallReq<'a> {
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
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
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
pub struct BadCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for BadCallConf {
    const DEF: &'static MessageDef = &tables::BAD_CALL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AgentGreetingControlReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub agent_action: AgentGreetingAction,
    pub agent_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentGreetingControlReq<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_GREETING_CONTROL_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.agent_action = at(s, 8);
        self.agent_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AgentGreetingControlReq<'a> {
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
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
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
pub struct AgentGreetingControlConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for AgentGreetingControlConf {
    const DEF: &'static MessageDef = &tables::AGENT_GREETING_CONTROL_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StartNetworkRecordingReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub play_tone_direction: Option<PlayToneDirection>,
    pub invocation_type: Option<u16>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for StartNetworkRecordingReq<'a> {
    const DEF: &'static MessageDef = &tables::START_NETWORK_RECORDING_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.play_tone_direction = None;
        self.invocation_type = None;
        self.connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> StartNetworkRecordingReq<'a> {
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
                289 => scalar(data).map(|x| self.play_tone_direction = Some(x)),
                290 => scalar(data).map(|x| self.invocation_type = Some(x)),
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
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
pub struct StartNetworkRecordingConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for StartNetworkRecordingConf {
    const DEF: &'static MessageDef = &tables::START_NETWORK_RECORDING_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StopNetworkRecordingReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub invocation_type: Option<u16>,
    pub connection_device_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for StopNetworkRecordingReq<'a> {
    const DEF: &'static MessageDef = &tables::STOP_NETWORK_RECORDING_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.connection_device_id_type = at_or_null(s, 12, 0xffff);
        self.invocation_type = None;
        self.connection_device_id = None;
        self.agent_instrument = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> StopNetworkRecordingReq<'a> {
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
                290 => scalar(data).map(|x| self.invocation_type = Some(x)),
                25 => text(data, 64).map(|x| self.connection_device_id = Some(x)),
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
pub struct StopNetworkRecordingConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for StopNetworkRecordingConf {
    const DEF: &'static MessageDef = &tables::STOP_NETWORK_RECORDING_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}
