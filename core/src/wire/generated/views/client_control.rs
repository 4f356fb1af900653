// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlFailureConf {
    pub invoke_id: u32,
    pub failure_code: ControlFailureCode,
    pub peripheral_error_code: u32,
}

impl<'a> View<'a> for ControlFailureConf {
    const DEF: &'static MessageDef = &tables::CONTROL_FAILURE_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        let mut m =
            Self { invoke_id: at(s, 0), failure_code: at(s, 4), peripheral_error_code: at(s, 6) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            mrd_id: at(s, 8),
            icm_agent_id: at(s, 12),
            agent_extension: None,
            agent_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                4 => text(data, 16).map(|x| m.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<30>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            agent_state: at(s, 4),
            num_skill_groups: at(s, 6),
            mrd_id: at(s, 8),
            num_tasks: at(s, 12),
            agent_mode: at(s, 16),
            max_task_limit: at(s, 18),
            icm_agent_id: at(s, 22),
            agent_availability_status: at(s, 26),
            department_id: Default::default(),
            agent_id: None,
            agent_extension: None,
            agent_instrument: None,
            skill_groups: Default::default(),
            internal_agent_state: None,
            max_beyond_task_limit: None,
            unknown: Unknown::new(Self::DEF),
        };
        if v >= 19 {
            let s = fixed.take::<4>()?;
            m.department_id = at(s, 0);
        }
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                4 => text(data, 16).map(|x| m.agent_extension = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                62 => scalar::<u32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 0, false)),
                63 => scalar::<u32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 1, false)),
                64 => scalar::<u16>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 2, false)),
                65 => scalar::<AgentState>(data)
                    .map(|_| ())
                    .map(|()| m.skill_groups.note(here, 3, false)),
                255 => scalar(data).map(|x| m.internal_agent_state = Some(x)),
                266 if v >= 22 => scalar(data).map(|x| m.max_beyond_task_limit = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            agent_state: at(s, 8),
            agent_work_mode: at(s, 10),
            num_skill_groups: at(s, 12),
            event_reason_code: at(s, 14),
            forced_flag: Default::default(),
            agent_service_req: Default::default(),
            agent_instrument: None,
            active_terminal: None,
            agent_id: None,
            agent_password: None,
            position_id: None,
            supervisor_id: None,
            sso_enabled: None,
            skill_groups: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        if v >= 10 {
            let s = fixed.take::<1>()?;
            m.forced_flag = at(s, 0);
        }
        if v >= 12 {
            let s = fixed.take::<4>()?;
            m.agent_service_req = at(s, 0);
        }
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                303 if v >= 23 => text(data, 64).map(|x| m.active_terminal = Some(x)),
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                49 => text(data, 64).map(|x| m.agent_password = Some(x)),
                68 => text(data, 12).map(|x| m.position_id = Some(x)),
                69 => text(data, 12).map(|x| m.supervisor_id = Some(x)),
                257 if v >= 20 => scalar(data).map(|x| m.sso_enabled = Some(x)),
                62 => scalar::<i32>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 0, false)),
                64 => scalar::<u16>(data).map(|_| ()).map(|()| m.skill_groups.note(here, 1, false)),
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
pub struct SetAgentStateConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetAgentStateConf {
    const DEF: &'static MessageDef = &tables::SET_AGENT_STATE_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            active_connection_call_id: at_or_null(s, 8, 0xffffffff),
            other_connection_call_id: at_or_null(s, 12, 0xffffffff),
            active_connection_device_id_type: at_or_null(s, 16, 0xffff),
            other_connection_device_id_type: at_or_null(s, 18, 0xffff),
            active_connection_device_id: None,
            other_connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                50 => text(data, 64).map(|x| m.active_connection_device_id = Some(x)),
                52 => text(data, 64).map(|x| m.other_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct AlternateCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for AlternateCallConf {
    const DEF: &'static MessageDef = &tables::ALTERNATE_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct AnswerCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for AnswerCallConf {
    const DEF: &'static MessageDef = &tables::ANSWER_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct ClearCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ClearCallConf {
    const DEF: &'static MessageDef = &tables::CLEAR_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            connection_device_id: None,
            agent_instrument: None,
            requesting_device_id: None,
            requesting_device_id_type: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                219 => text(data, 64).map(|x| m.requesting_device_id = Some(x)),
                220 => scalar(data).map(|x| m.requesting_device_id_type = Some(x)),
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
pub struct ClearConnectionConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ClearConnectionConf {
    const DEF: &'static MessageDef = &tables::CLEAR_CONNECTION_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            held_connection_call_id: at_or_null(s, 8, 0xffffffff),
            active_connection_call_id: at_or_null(s, 12, 0xffffffff),
            held_connection_device_id_type: at_or_null(s, 16, 0xffff),
            active_connection_device_id_type: at_or_null(s, 18, 0xffff),
            call_placement_type: at(s, 20),
            call_manner_type: at(s, 22),
            alert_rings: at(s, 24),
            call_option: at(s, 26),
            facility_type: at(s, 28),
            answering_machine: at(s, 30),
            priority: at(s, 32),
            num_named_variables: at(s, 36),
            num_named_arrays: at(s, 38),
            active_connection_device_id: None,
            held_connection_device_id: None,
            agent_instrument: None,
            dialed_number: None,
            user_to_user_info: None,
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
            facility_code: None,
            authorization_code: None,
            account_code: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                50 => text(data, 64).map(|x| m.active_connection_device_id = Some(x)),
                53 => text(data, 64).map(|x| m.held_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| m.facility_code = Some(x)),
                77 => text(data, 40).map(|x| m.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| m.account_code = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            new_connection_call_id: at_or_null(s, 4, 0xffffffff),
            new_connection_device_id_type: at_or_null(s, 8, 0xffff),
            num_parties: at(s, 10),
            line_handle: at_or_null(s, 12, 0xffff),
            line_type: at_or_null(s, 14, 0xffff),
            new_connection_device_id: None,
            parties: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                47 => text(data, 64).map(|x| m.new_connection_device_id = Some(x)),
                39 => scalar::<u32>(data).map(|_| ()).map(|()| m.parties.note(here, 0, false)),
                40 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| m.parties.note(here, 1, false)),
                41 => text(data, 64).map(|_| ()).map(|()| m.parties.note(here, 2, false)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<36>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            active_connection_call_id: at_or_null(s, 8, 0xffffffff),
            active_connection_device_id_type: at_or_null(s, 12, 0xffff),
            call_placement_type: at(s, 14),
            call_manner_type: at(s, 16),
            consult_type: at(s, 18),
            alert_rings: at(s, 20),
            call_option: at(s, 22),
            facility_type: at(s, 24),
            answering_machine: at(s, 26),
            priority: at(s, 28),
            num_named_variables: at(s, 32),
            num_named_arrays: at(s, 34),
            active_connection_device_id: None,
            dialed_number: None,
            agent_instrument: None,
            user_to_user_info: None,
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
            facility_code: None,
            authorization_code: None,
            account_code: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                50 => text(data, 64).map(|x| m.active_connection_device_id = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| m.facility_code = Some(x)),
                77 => text(data, 40).map(|x| m.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| m.account_code = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            new_connection_call_id: at_or_null(s, 4, 0xffffffff),
            new_connection_device_id_type: at_or_null(s, 8, 0xffff),
            line_handle: at_or_null(s, 10, 0xffff),
            line_type: at_or_null(s, 12, 0xffff),
            new_connection_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                47 => text(data, 64).map(|x| m.new_connection_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            called_device_type: at_or_null(s, 14, 0xffff),
            connection_device_id: None,
            called_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                28 => text(data, 64).map(|x| m.called_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct DeflectCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for DeflectCallConf {
    const DEF: &'static MessageDef = &tables::DEFLECT_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            reservation: at(s, 14),
            connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct HoldCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for HoldCallConf {
    const DEF: &'static MessageDef = &tables::HOLD_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<28>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            call_placement_type: at(s, 8),
            call_manner_type: at(s, 10),
            alert_rings: at(s, 12),
            call_option: at(s, 14),
            facility_type: at(s, 16),
            answering_machine: at(s, 18),
            priority: at(s, 20),
            num_named_variables: at(s, 24),
            num_named_arrays: at(s, 26),
            skill_group_number: Default::default(),
            agent_instrument: None,
            dialed_number: None,
            user_to_user_info: None,
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
            facility_code: None,
            authorization_code: None,
            account_code: None,
            cct: None,
            unknown: Unknown::new(Self::DEF),
        };
        if v >= 14 {
            let s = fixed.take::<4>()?;
            m.skill_group_number = at_or_null(s, 0, 0xffffffff);
        }
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| m.facility_code = Some(x)),
                77 => text(data, 40).map(|x| m.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| m.account_code = Some(x)),
                84 => text(data, 4).map(|x| m.cct = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            new_connection_call_id: at_or_null(s, 4, 0xffffffff),
            new_connection_device_id_type: at_or_null(s, 8, 0xffff),
            line_handle: at_or_null(s, 10, 0xffff),
            line_type: at_or_null(s, 12, 0xffff),
            new_connection_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                47 => text(data, 64).map(|x| m.new_connection_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<42>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            call_placement_type: at(s, 8),
            call_manner_type: at(s, 10),
            alert_rings: at(s, 12),
            call_option: at(s, 14),
            facility_type: at(s, 16),
            answering_machine: at(s, 18),
            priority: at(s, 20),
            allocation_state: at(s, 22),
            destination_country: at(s, 24),
            answer_detect_mode: at(s, 26),
            answer_detect_time: at(s, 28),
            answer_detect_control1: at(s, 30),
            answer_detect_control2: at(s, 34),
            num_named_variables: at(s, 38),
            num_named_arrays: at(s, 40),
            originating_device_id: None,
            dialed_number: None,
            user_to_user_info: None,
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
            facility_code: None,
            authorization_code: None,
            account_code: None,
            originating_line_id: None,
            cct: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                79 => text(data, 64).map(|x| m.originating_device_id = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| m.facility_code = Some(x)),
                77 => text(data, 40).map(|x| m.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| m.account_code = Some(x)),
                80 => text(data, 40).map(|x| m.originating_line_id = Some(x)),
                84 => text(data, 4).map(|x| m.cct = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            new_connection_call_id: at_or_null(s, 4, 0xffffffff),
            new_connection_device_id_type: at_or_null(s, 8, 0xffff),
            line_handle: at_or_null(s, 10, 0xffff),
            line_type: at_or_null(s, 12, 0xffff),
            new_connection_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                47 => text(data, 64).map(|x| m.new_connection_device_id = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            active_connection_call_id: at_or_null(s, 8, 0xffffffff),
            held_connection_call_id: at_or_null(s, 12, 0xffffffff),
            active_connection_device_id_type: at_or_null(s, 16, 0xffff),
            held_connection_device_id_type: at_or_null(s, 18, 0xffff),
            active_connection_device_id: None,
            held_connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                50 => text(data, 64).map(|x| m.active_connection_device_id = Some(x)),
                53 => text(data, 64).map(|x| m.held_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct ReconnectCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ReconnectCallConf {
    const DEF: &'static MessageDef = &tables::RECONNECT_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            held_connection_call_id: at_or_null(s, 8, 0xffffffff),
            held_connection_device_id_type: at_or_null(s, 12, 0xffff),
            held_connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                53 => text(data, 64).map(|x| m.held_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct RetrieveCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for RetrieveCallConf {
    const DEF: &'static MessageDef = &tables::RETRIEVE_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            active_connection_call_id: at_or_null(s, 8, 0xffffffff),
            held_connection_call_id: at_or_null(s, 12, 0xffffffff),
            active_connection_device_id_type: at_or_null(s, 16, 0xffff),
            held_connection_device_id_type: at_or_null(s, 18, 0xffff),
            call_placement_type: at(s, 20),
            call_manner_type: at(s, 22),
            alert_rings: at(s, 24),
            call_option: at(s, 26),
            facility_type: at(s, 28),
            answering_machine: at(s, 30),
            priority: at(s, 32),
            num_named_variables: at(s, 36),
            num_named_arrays: at(s, 38),
            active_connection_device_id: None,
            held_connection_device_id: None,
            agent_instrument: None,
            dialed_number: None,
            user_to_user_info: None,
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
            facility_code: None,
            authorization_code: None,
            account_code: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                50 => text(data, 64).map(|x| m.active_connection_device_id = Some(x)),
                53 => text(data, 64).map(|x| m.held_connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
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
                51 => text(data, 40).map(|x| m.facility_code = Some(x)),
                77 => text(data, 40).map(|x| m.authorization_code = Some(x)),
                78 => text(data, 40).map(|x| m.account_code = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            new_connection_call_id: at_or_null(s, 4, 0xffffffff),
            new_connection_device_id_type: at_or_null(s, 8, 0xffff),
            num_parties: at(s, 10),
            line_handle: at_or_null(s, 12, 0xffff),
            line_type: at_or_null(s, 14, 0xffff),
            new_connection_device_id: None,
            parties: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                47 => text(data, 64).map(|x| m.new_connection_device_id = Some(x)),
                39 => scalar::<u32>(data).map(|_| ()).map(|()| m.parties.note(here, 0, false)),
                40 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| m.parties.note(here, 1, false)),
                41 => text(data, 64).map(|_| ()).map(|()| m.parties.note(here, 2, false)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            reserved: at(s, 8),
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<40>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_type: at_or_null(s, 4, 0xffff),
            type_of_device: at(s, 6),
            class_of_device: at(s, 8),
            num_lines: at(s, 10),
            reserved: at(s, 12),
            max_active_calls: at_or_null(s, 14, 0xffff),
            max_held_calls: at_or_null(s, 16, 0xffff),
            max_devices_in_conference: at_or_null(s, 18, 0xffff),
            make_call_setup: at(s, 20),
            transfer_conference_setup: at(s, 24),
            call_events_supported: at(s, 28),
            call_control_supported: at(s, 32),
            other_features_supported: at(s, 36),
            lines: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                70 => scalar::<u16>(data).map(|_| ()).map(|()| m.lines.note(here, 0, false)),
                71 => scalar::<LineType>(data).map(|_| ()).map(|()| m.lines.note(here, 1, false)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            call_type: at_or_null(s, 4, 0xffff),
            num_cti_clients: at(s, 6),
            num_call_devices: at(s, 8),
            num_named_variables: at(s, 10),
            num_named_arrays: at(s, 12),
            called_party_disposition: at(s, 14),
            ani: None,
            user_to_user_info: None,
            dnis: None,
            dialed_number: None,
            caller_entered_digits: None,
            router_call_key_day: None,
            router_call_key_call_id: None,
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
            cti_clients: Default::default(),
            call_devices: Default::default(),
            call_reference_id: None,
            coc_connection_call_id: None,
            coc_call_connection_device_id_type: None,
            coc_call_connection_device_id: None,
            protocol_reference_guid: None,
            ccai_config_id: None,
            num_of_enabled_services: None,
            flt_enabled_services: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                8 => text(data, 40).map(|x| m.ani = Some(x)),
                9 => bytes(data, 131).map(|x| m.user_to_user_info = Some(x)),
                10 => text(data, 32).map(|x| m.dnis = Some(x)),
                11 => text(data, 40).map(|x| m.dialed_number = Some(x)),
                12 => text(data, 40).map(|x| m.caller_entered_digits = Some(x)),
                72 => scalar(data).map(|x| m.router_call_key_day = Some(x)),
                73 => scalar(data).map(|x| m.router_call_key_call_id = Some(x)),
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
                23 => text(data, 64).map(|_| ()).map(|()| m.cti_clients.note(here, 0, false)),
                24 => scalar::<u32>(data).map(|_| ()).map(|()| m.cti_clients.note(here, 1, false)),
                56 => scalar::<u32>(data).map(|_| ()).map(|()| m.call_devices.note(here, 0, false)),
                57 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| m.call_devices.note(here, 1, false)),
                58 => text(data, 64).map(|_| ()).map(|()| m.call_devices.note(here, 2, false)),
                59 => scalar::<DeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| m.call_devices.note(here, 3, false)),
                60 => text(data, 64).map(|_| ()).map(|()| m.call_devices.note(here, 4, false)),
                61 => scalar::<LocalConnectionState>(data)
                    .map(|_| ())
                    .map(|()| m.call_devices.note(here, 5, false)),
                223 if v >= 14 => bytes(data, 32).map(|x| m.call_reference_id = Some(x)),
                229 if v >= 14 => scalar(data).map(|x| m.coc_connection_call_id = Some(x)),
                230 if v >= 14 => {
                    scalar(data).map(|x| m.coc_call_connection_device_id_type = Some(x))
                }
                231 if v >= 14 => text(data, 64).map(|x| m.coc_call_connection_device_id = Some(x)),
                294 if v >= 24 => text(data, 40).map(|x| m.protocol_reference_guid = Some(x)),
                311 if v >= 24 => text(data, 40).map(|x| m.ccai_config_id = Some(x)),
                310 if v >= 24 => scalar(data).map(|x| m.num_of_enabled_services = Some(x)),
                309 if v >= 24 => {
                    array::<EnabledService>(data, 6).map(|()| m.flt_enabled_services.note(here))
                }
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            snapshot_device_type: Default::default(),
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        if v >= 10 {
            let s = fixed.take::<2>()?;
            m.snapshot_device_type = at_or_null(s, 0, 0xffff);
        }
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct SnapshotDeviceConf<'a> {
    pub invoke_id: u32,
    pub num_calls: u16,
    pub calls: List<'a, DeviceCall<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SnapshotDeviceConf<'a> {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_DEVICE_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            num_calls: at(s, 4),
            calls: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                56 => scalar::<u32>(data).map(|_| ()).map(|()| m.calls.note(here, 0, false)),
                57 => scalar::<ConnectionDeviceIdType>(data)
                    .map(|_| ())
                    .map(|()| m.calls.note(here, 1, false)),
                58 => text(data, 64).map(|_| ()).map(|()| m.calls.note(here, 2, false)),
                75 => scalar::<LocalConnectionState>(data)
                    .map(|_| ())
                    .map(|()| m.calls.note(here, 3, false)),
                218 => scalar::<SilentMonitorStatus>(data)
                    .map(|_| ())
                    .map(|()| m.calls.note(here, 4, false)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            tone_duration: at(s, 14),
            pause_duration: at(s, 16),
            connection_device_id: None,
            dtmf_string: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                67 => text(data, 32).map(|x| m.dtmf_string = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct SendDtmfSignalConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SendDtmfSignalConf {
    const DEF: &'static MessageDef = &tables::SEND_DTMF_SIGNAL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            connection_device_id: None,
            agent_extension: None,
            agent_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                4 => text(data, 16).map(|x| m.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            connection_call_id: at_or_null(s, 4, 0xffffffff),
            connection_device_id_type: at_or_null(s, 8, 0xffff),
            line_handle: at_or_null(s, 10, 0xffff),
            line_type: at_or_null(s, 12, 0xffff),
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
            agent_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
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
pub struct BadCallConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for BadCallConf {
    const DEF: &'static MessageDef = &tables::BAD_CALL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            agent_action: at(s, 8),
            agent_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
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
pub struct AgentGreetingControlConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for AgentGreetingControlConf {
    const DEF: &'static MessageDef = &tables::AGENT_GREETING_CONTROL_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            play_tone_direction: None,
            invocation_type: None,
            connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                289 => scalar(data).map(|x| m.play_tone_direction = Some(x)),
                290 => scalar(data).map(|x| m.invocation_type = Some(x)),
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct StartNetworkRecordingConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for StartNetworkRecordingConf {
    const DEF: &'static MessageDef = &tables::START_NETWORK_RECORDING_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
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

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            connection_device_id_type: at_or_null(s, 12, 0xffff),
            invocation_type: None,
            connection_device_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                290 => scalar(data).map(|x| m.invocation_type = Some(x)),
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
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
pub struct StopNetworkRecordingConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for StopNetworkRecordingConf {
    const DEF: &'static MessageDef = &tables::STOP_NETWORK_RECORDING_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}
