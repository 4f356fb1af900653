// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AgentStateEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: Option<u32>,
    pub session_id: u32,
    pub peripheral_type: Option<PeripheralType>,
    pub skill_group_state: AgentState,
    pub state_duration: u32,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub agent_state: AgentState,
    pub event_reason_code: u16,
    pub mrd_id: i32,
    pub num_tasks: u32,
    pub agent_mode: AgentMode,
    pub max_task_limit: u32,
    pub icm_agent_id: i32,
    pub agent_availability_status: AgentAvailabilityStatus,
    pub num_flt_skill_groups: u16,
    pub department_id: i32,
    pub cti_client_signature: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub active_terminal: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub duration: Option<u32>,
    pub next_agent_state: Option<AgentState>,
    pub direction: Option<CallDirection>,
    pub flt_skill_groups: List<'a, FltSkillGroup>,
    pub max_beyond_task_limit: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentStateEvent<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_STATE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<56>()?;
        self.monitor_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.session_id = at(s, 8);
        self.peripheral_type = at_or_null(s, 12, 0xffff);
        self.skill_group_state = at(s, 14);
        self.state_duration = at(s, 16);
        self.skill_group_number = at_or_null(s, 20, 0xffffffff);
        self.skill_group_id = at_or_null(s, 24, 0xffffffff);
        self.skill_group_priority = at(s, 28);
        self.agent_state = at(s, 30);
        self.event_reason_code = at(s, 32);
        self.mrd_id = at(s, 34);
        self.num_tasks = at(s, 38);
        self.agent_mode = at(s, 42);
        self.max_task_limit = at(s, 44);
        self.icm_agent_id = at(s, 48);
        self.agent_availability_status = at(s, 52);
        self.num_flt_skill_groups = Default::default();
        self.department_id = Default::default();
        self.cti_client_signature = None;
        self.agent_id = None;
        self.agent_extension = None;
        self.active_terminal = None;
        self.agent_instrument = None;
        self.duration = None;
        self.next_agent_state = None;
        self.direction = None;
        self.flt_skill_groups.clear();
        self.max_beyond_task_limit = None;
        self.unknown.clear(Self::DEF);
        if v >= 10 {
            let s = fixed.take::<2>()?;
            self.num_flt_skill_groups = at(s, 0);
        }
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

impl<'a> AgentStateEvent<'a> {
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
                3 => text(data, 64).map(|x| self.cti_client_signature = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                303 if v >= 23 => text(data, 64).map(|x| self.active_terminal = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
                150 if v >= 10 => scalar(data).map(|x| self.duration = Some(x)),
                123 if v >= 10 => scalar(data).map(|x| self.next_agent_state = Some(x)),
                244 if v >= 16 => scalar(data).map(|x| self.direction = Some(x)),
                62 if v >= 10 => scalar::<i32>(data)
                    .map(|_| ())
                    .map(|()| self.flt_skill_groups.note(version, at, 0, false)),
                63 if v >= 10 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.flt_skill_groups.note(version, at, 1, false)),
                64 if v >= 10 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.flt_skill_groups.note(version, at, 2, false)),
                65 if v >= 10 => scalar::<AgentState>(data)
                    .map(|_| ())
                    .map(|()| self.flt_skill_groups.note(version, at, 3, false)),
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
pub struct AgentPreCallEvent<'a> {
    pub monitor_id: u32,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub service_number: Option<u32>,
    pub service_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub skill_group_priority: u16,
    pub mrd_id: i32,
    pub agent_skill_target_id: u32,
    pub agent_instrument: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
    pub router_call_key_sequence_number: Option<u32>,
    pub ani: Option<Text<'a>>,
    pub user_to_user_info: Option<&'a [u8]>,
    pub dialed_number: Option<Text<'a>>,
    pub caller_entered_digits: Option<Text<'a>>,
    pub flt_call_type_id: Option<u32>,
    pub pre_call_invoke_id: Option<u32>,
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
    pub named_variables: List<'a, NamedVariable<'a>>,
    pub named_arrays: List<'a, NamedArray<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub protocol_reference_guid: Option<Text<'a>>,
    pub num_of_enabled_services: Option<u16>,
    pub flt_enabled_services: Array<'a, EnabledService, 309>,
    pub ccai_config_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentPreCallEvent<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_PRE_CALL_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        self.monitor_id = at(s, 0);
        self.num_named_variables = at(s, 4);
        self.num_named_arrays = at(s, 6);
        self.service_number = at_or_null(s, 8, 0xffffffff);
        self.service_id = at_or_null(s, 12, 0xffffffff);
        self.skill_group_number = at_or_null(s, 16, 0xffffffff);
        self.skill_group_id = at_or_null(s, 20, 0xffffffff);
        self.skill_group_priority = at(s, 24);
        self.mrd_id = at(s, 26);
        self.agent_skill_target_id = Default::default();
        self.agent_instrument = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
        self.router_call_key_sequence_number = None;
        self.ani = None;
        self.user_to_user_info = None;
        self.dialed_number = None;
        self.caller_entered_digits = None;
        self.flt_call_type_id = None;
        self.pre_call_invoke_id = None;
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
        self.named_variables.clear();
        self.named_arrays.clear();
        self.agent_id = None;
        self.protocol_reference_guid = None;
        self.num_of_enabled_services = None;
        self.flt_enabled_services.clear();
        self.ccai_config_id = None;
        self.unknown.clear(Self::DEF);
        if v >= 20 {
            let s = fixed.take::<4>()?;
            self.agent_skill_target_id = at(s, 0);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AgentPreCallEvent<'a> {
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
                72 => scalar(data).map(|x| self.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| self.router_call_key_call_id = Some(x)),
                110 => scalar(data).map(|x| self.router_call_key_sequence_number = Some(x)),
                8 => text(data, 40).map(|x| self.ani = Some(x)),
                9 => bytes(data, 131).map(|x| self.user_to_user_info = Some(x)),
                11 => text(data, 40).map(|x| self.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| self.caller_entered_digits = Some(x)),
                210 if v >= 14 => scalar(data).map(|x| self.flt_call_type_id = Some(x)),
                221 if v >= 14 => scalar(data).map(|x| self.pre_call_invoke_id = Some(x)),
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
                82 => check_named_variable(data)
                    .map(|()| self.named_variables.note(version, at, 0, false)),
                83 => {
                    check_named_array(data).map(|()| self.named_arrays.note(version, at, 0, false))
                }
                5 if v >= 20 => text(data, 12).map(|x| self.agent_id = Some(x)),
                294 if v >= 24 => text(data, 40).map(|x| self.protocol_reference_guid = Some(x)),
                310 if v >= 24 => scalar(data).map(|x| self.num_of_enabled_services = Some(x)),
                309 if v >= 24 => array::<EnabledService>(data, 6)
                    .map(|()| self.flt_enabled_services.note(version, at)),
                311 if v >= 24 => text(data, 40).map(|x| self.ccai_config_id = Some(x)),
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
pub struct AgentPreCallAbortEvent<'a> {
    pub monitor_id: u32,
    pub mrd_id: i32,
    pub agent_instrument: Option<Text<'a>>,
    pub router_call_key_day: Option<u32>,
    pub router_call_key_call_id: Option<u32>,
    pub router_call_key_sequence_number: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentPreCallAbortEvent<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_PRE_CALL_ABORT_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.monitor_id = at(s, 0);
        self.mrd_id = at(s, 4);
        self.agent_instrument = None;
        self.router_call_key_day = None;
        self.router_call_key_call_id = None;
        self.router_call_key_sequence_number = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AgentPreCallAbortEvent<'a> {
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
                72 => scalar(data).map(|x| self.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| self.router_call_key_call_id = Some(x)),
                110 => scalar(data).map(|x| self.router_call_key_sequence_number = Some(x)),
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
