// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SystemEvent<'a> {
    pub pg_status: PgStatusCode,
    pub icm_central_controller_time: u32,
    pub system_event_id: SystemEventId,
    pub system_event_arg1: u32,
    pub system_event_arg2: u32,
    pub system_event_arg3: u32,
    pub event_device_type: Option<DeviceIdType>,
    pub text: Option<Text<'a>>,
    pub event_device_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SystemEvent<'a> {
    const DEF: &'static MessageDef = &tables::SYSTEM_EVENT;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<24>()?;
        let mut m = Self {
            pg_status: at(s, 0),
            icm_central_controller_time: at(s, 4),
            system_event_id: at(s, 8),
            system_event_arg1: at(s, 12),
            system_event_arg2: at(s, 16),
            system_event_arg3: at(s, 20),
            event_device_type: Default::default(),
            text: None,
            event_device_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        if v >= 10 {
            let s = fixed.take::<2>()?;
            m.event_device_type = at_or_null(s, 0, 0xffff);
        }
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                7 => text(data, 255).map(|x| m.text = Some(x)),
                206 => text(data, 64).map(|x| m.event_device_id = Some(x)),
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
pub struct ClientEventReportReq<'a> {
    pub invoke_id: u32,
    pub state: AlarmState,
    pub object_name: Option<Text<'a>>,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ClientEventReportReq<'a> {
    const DEF: &'static MessageDef = &tables::CLIENT_EVENT_REPORT_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            state: at(s, 4),
            object_name: None,
            text: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                66 => text(data, 128).map(|x| m.object_name = Some(x)),
                7 => text(data, 255).map(|x| m.text = Some(x)),
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
pub struct ClientEventReportConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ClientEventReportConf {
    const DEF: &'static MessageDef = &tables::CLIENT_EVENT_REPORT_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UserMessageReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub distribution: MessageDistribution,
    pub client_id: Option<Text<'a>>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for UserMessageReq<'a> {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            distribution: at(s, 8),
            client_id: None,
            agent_extension: None,
            agent_id: None,
            agent_instrument: None,
            text: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                1 => text(data, 64).map(|x| m.client_id = Some(x)),
                4 => text(data, 16).map(|x| m.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| m.agent_id = Some(x)),
                6 => text(data, 64).map(|x| m.agent_instrument = Some(x)),
                7 => text(data, 255).map(|x| m.text = Some(x)),
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
pub struct UserMessageConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for UserMessageConf {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UserMessageEvent<'a> {
    pub icm_central_controller_time: u32,
    pub distribution: MessageDistribution,
    pub client_id: Option<Text<'a>>,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for UserMessageEvent<'a> {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_EVENT;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        let mut m = Self {
            icm_central_controller_time: at(s, 0),
            distribution: at(s, 4),
            client_id: None,
            text: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                1 => text(data, 64).map(|x| m.client_id = Some(x)),
                7 => text(data, 255).map(|x| m.text = Some(x)),
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
pub struct RegisterVariablesReq<'a> {
    pub invoke_id: u32,
    pub call_variable_mask: CallVariableMask,
    pub num_named_variables: u16,
    pub num_named_arrays: u16,
    pub named_variables: List<'a, NamedVariable<'a>>,
    pub named_arrays: List<'a, NamedArray<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for RegisterVariablesReq<'a> {
    const DEF: &'static MessageDef = &tables::REGISTER_VARIABLES_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            call_variable_mask: at(s, 4),
            num_named_variables: at(s, 6),
            num_named_arrays: at(s, 8),
            named_variables: Default::default(),
            named_arrays: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                82 => named_variable(data)
                    .map(|_| ())
                    .map(|()| m.named_variables.note(here, 0, false)),
                83 => named_array(data).map(|_| ()).map(|()| m.named_arrays.note(here, 0, false)),
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
pub struct RegisterVariablesConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for RegisterVariablesConf {
    const DEF: &'static MessageDef = &tables::REGISTER_VARIABLES_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QueryAgentStatisticsReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for QueryAgentStatisticsReq<'a> {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATISTICS_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
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
pub struct QueryAgentStatisticsConf<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub avail_time_session: u32,
    pub logged_on_time_session: u32,
    pub not_ready_time_session: u32,
    pub icm_available_time_session: u32,
    pub routable_time_session: u32,
    pub agent_out_calls_session: u32,
    pub agent_out_calls_talk_time_session: u32,
    pub agent_out_calls_time_session: u32,
    pub agent_out_calls_held_session: u32,
    pub agent_out_calls_held_time_session: u32,
    pub handled_calls_session: u32,
    pub handled_calls_talk_time_session: u32,
    pub handled_calls_after_call_time_session: u32,
    pub handled_calls_time_session: u32,
    pub incoming_calls_held_session: u32,
    pub incoming_calls_held_time_session: u32,
    pub internal_calls_session: u32,
    pub internal_calls_time_session: u32,
    pub internal_calls_rcvd_session: u32,
    pub internal_calls_rcvd_time_session: u32,
    pub internal_calls_held_session: u32,
    pub internal_calls_held_time_session: u32,
    pub auto_out_calls_session: u32,
    pub auto_out_calls_talk_time_session: u32,
    pub auto_out_calls_time_session: u32,
    pub auto_out_calls_held_session: u32,
    pub auto_out_calls_held_time_session: u32,
    pub preview_calls_session: u32,
    pub preview_calls_talk_time_session: u32,
    pub preview_calls_time_session: u32,
    pub preview_calls_held_session: u32,
    pub preview_calls_held_time_session: u32,
    pub reservation_calls_session: u32,
    pub reservation_calls_talk_time_session: u32,
    pub reservation_calls_time_session: u32,
    pub reservation_calls_held_session: u32,
    pub reservation_calls_held_time_session: u32,
    pub barge_in_calls_session: u32,
    pub intercept_calls_session: u32,
    pub monitor_calls_session: u32,
    pub whisper_calls_session: u32,
    pub emergency_calls_session: u32,
    pub avail_time_today: u32,
    pub logged_on_time_today: u32,
    pub not_ready_time_today: u32,
    pub icm_available_time_today: u32,
    pub routable_time_today: u32,
    pub agent_out_calls_today: u32,
    pub agent_out_calls_talk_time_today: u32,
    pub agent_out_calls_time_today: u32,
    pub agent_out_calls_held_today: u32,
    pub agent_out_calls_held_time_today: u32,
    pub handled_calls_today: u32,
    pub handled_calls_talk_time_today: u32,
    pub handled_calls_after_call_time_today: u32,
    pub handled_calls_time_today: u32,
    pub incoming_calls_held_today: u32,
    pub incoming_calls_held_time_today: u32,
    pub internal_calls_today: u32,
    pub internal_calls_time_today: u32,
    pub internal_calls_rcvd_today: u32,
    pub internal_calls_rcvd_time_today: u32,
    pub internal_calls_held_today: u32,
    pub internal_calls_held_time_today: u32,
    pub auto_out_calls_today: u32,
    pub auto_out_calls_talk_time_today: u32,
    pub auto_out_calls_time_today: u32,
    pub auto_out_calls_held_today: u32,
    pub auto_out_calls_held_time_today: u32,
    pub preview_calls_today: u32,
    pub preview_calls_talk_time_today: u32,
    pub preview_calls_time_today: u32,
    pub preview_calls_held_today: u32,
    pub preview_calls_held_time_today: u32,
    pub reservation_calls_today: u32,
    pub reservation_calls_talk_time_today: u32,
    pub reservation_calls_time_today: u32,
    pub reservation_calls_held_today: u32,
    pub reservation_calls_held_time_today: u32,
    pub barge_in_calls_today: u32,
    pub intercept_calls_today: u32,
    pub monitor_calls_today: u32,
    pub whisper_calls_today: u32,
    pub emergency_calls_today: u32,
    pub agent_extension: Option<Text<'a>>,
    pub agent_id: Option<Text<'a>>,
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for QueryAgentStatisticsConf<'a> {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATISTICS_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<344>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            avail_time_session: at(s, 8),
            logged_on_time_session: at(s, 12),
            not_ready_time_session: at(s, 16),
            icm_available_time_session: at(s, 20),
            routable_time_session: at(s, 24),
            agent_out_calls_session: at(s, 28),
            agent_out_calls_talk_time_session: at(s, 32),
            agent_out_calls_time_session: at(s, 36),
            agent_out_calls_held_session: at(s, 40),
            agent_out_calls_held_time_session: at(s, 44),
            handled_calls_session: at(s, 48),
            handled_calls_talk_time_session: at(s, 52),
            handled_calls_after_call_time_session: at(s, 56),
            handled_calls_time_session: at(s, 60),
            incoming_calls_held_session: at(s, 64),
            incoming_calls_held_time_session: at(s, 68),
            internal_calls_session: at(s, 72),
            internal_calls_time_session: at(s, 76),
            internal_calls_rcvd_session: at(s, 80),
            internal_calls_rcvd_time_session: at(s, 84),
            internal_calls_held_session: at(s, 88),
            internal_calls_held_time_session: at(s, 92),
            auto_out_calls_session: at(s, 96),
            auto_out_calls_talk_time_session: at(s, 100),
            auto_out_calls_time_session: at(s, 104),
            auto_out_calls_held_session: at(s, 108),
            auto_out_calls_held_time_session: at(s, 112),
            preview_calls_session: at(s, 116),
            preview_calls_talk_time_session: at(s, 120),
            preview_calls_time_session: at(s, 124),
            preview_calls_held_session: at(s, 128),
            preview_calls_held_time_session: at(s, 132),
            reservation_calls_session: at(s, 136),
            reservation_calls_talk_time_session: at(s, 140),
            reservation_calls_time_session: at(s, 144),
            reservation_calls_held_session: at(s, 148),
            reservation_calls_held_time_session: at(s, 152),
            barge_in_calls_session: at(s, 156),
            intercept_calls_session: at(s, 160),
            monitor_calls_session: at(s, 164),
            whisper_calls_session: at(s, 168),
            emergency_calls_session: at(s, 172),
            avail_time_today: at(s, 176),
            logged_on_time_today: at(s, 180),
            not_ready_time_today: at(s, 184),
            icm_available_time_today: at(s, 188),
            routable_time_today: at(s, 192),
            agent_out_calls_today: at(s, 196),
            agent_out_calls_talk_time_today: at(s, 200),
            agent_out_calls_time_today: at(s, 204),
            agent_out_calls_held_today: at(s, 208),
            agent_out_calls_held_time_today: at(s, 212),
            handled_calls_today: at(s, 216),
            handled_calls_talk_time_today: at(s, 220),
            handled_calls_after_call_time_today: at(s, 224),
            handled_calls_time_today: at(s, 228),
            incoming_calls_held_today: at(s, 232),
            incoming_calls_held_time_today: at(s, 236),
            internal_calls_today: at(s, 240),
            internal_calls_time_today: at(s, 244),
            internal_calls_rcvd_today: at(s, 248),
            internal_calls_rcvd_time_today: at(s, 252),
            internal_calls_held_today: at(s, 256),
            internal_calls_held_time_today: at(s, 260),
            auto_out_calls_today: at(s, 264),
            auto_out_calls_talk_time_today: at(s, 268),
            auto_out_calls_time_today: at(s, 272),
            auto_out_calls_held_today: at(s, 276),
            auto_out_calls_held_time_today: at(s, 280),
            preview_calls_today: at(s, 284),
            preview_calls_talk_time_today: at(s, 288),
            preview_calls_time_today: at(s, 292),
            preview_calls_held_today: at(s, 296),
            preview_calls_held_time_today: at(s, 300),
            reservation_calls_today: at(s, 304),
            reservation_calls_talk_time_today: at(s, 308),
            reservation_calls_time_today: at(s, 312),
            reservation_calls_held_today: at(s, 316),
            reservation_calls_held_time_today: at(s, 320),
            barge_in_calls_today: at(s, 324),
            intercept_calls_today: at(s, 328),
            monitor_calls_today: at(s, 332),
            whisper_calls_today: at(s, 336),
            emergency_calls_today: at(s, 340),
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
pub struct QuerySkillGroupStatisticsReq {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
}

impl<'a> View<'a> for QuerySkillGroupStatisticsReq {
    const DEF: &'static MessageDef = &tables::QUERY_SKILL_GROUP_STATISTICS_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            skill_group_number: at_or_null(s, 8, 0xffffffff),
            skill_group_id: at_or_null(s, 12, 0xffffffff),
        };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuerySkillGroupStatisticsConf {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
    pub agents_logged_on: u32,
    pub agents_avail: u32,
    pub agents_not_ready: u32,
    pub agents_ready: u32,
    pub agents_talking_in: u32,
    pub agents_talking_out: u32,
    pub agents_talking_other: u32,
    pub agents_work_not_ready: u32,
    pub agents_work_ready: u32,
    pub agents_busy_other: u32,
    pub agents_reserved: u32,
    pub agents_hold: u32,
    pub agents_icm_available: u32,
    pub agents_application_available: u32,
    pub agents_talking_auto_out: u32,
    pub agents_talking_preview: u32,
    pub agents_talking_reservation: u32,
    pub router_calls_q_now: Option<u32>,
    pub longest_router_call_q_now: Option<u32>,
    pub calls_q_now: Option<u32>,
    pub calls_q_time_now: Option<u32>,
    pub longest_call_q_now: Option<u32>,
    pub avail_time_to5: u32,
    pub logged_on_time_to5: u32,
    pub not_ready_time_to5: u32,
    pub agent_out_calls_to5: u32,
    pub agent_out_calls_talk_time_to5: u32,
    pub agent_out_calls_time_to5: u32,
    pub agent_out_calls_held_to5: u32,
    pub agent_out_calls_held_time_to5: u32,
    pub handled_calls_to5: u32,
    pub handled_calls_talk_time_to5: u32,
    pub handled_calls_after_call_time_to5: u32,
    pub handled_calls_time_to5: u32,
    pub incoming_calls_held_to5: u32,
    pub incoming_calls_held_time_to5: u32,
    pub internal_calls_rcvd_to5: u32,
    pub internal_calls_rcvd_time_to5: u32,
    pub internal_calls_held_to5: u32,
    pub internal_calls_held_time_to5: u32,
    pub auto_out_calls_to5: u32,
    pub auto_out_calls_talk_time_to5: u32,
    pub auto_out_calls_time_to5: u32,
    pub auto_out_calls_held_to5: u32,
    pub auto_out_calls_held_time_to5: u32,
    pub preview_calls_to5: u32,
    pub preview_calls_talk_time_to5: u32,
    pub preview_calls_time_to5: u32,
    pub preview_calls_held_to5: u32,
    pub preview_calls_held_time_to5: u32,
    pub reservation_calls_to5: u32,
    pub reservation_calls_talk_time_to5: u32,
    pub reservation_calls_time_to5: u32,
    pub reservation_calls_held_to5: u32,
    pub reservation_calls_held_time_to5: u32,
    pub barge_in_calls_to5: u32,
    pub intercept_calls_to5: u32,
    pub monitor_calls_to5: u32,
    pub whisper_calls_to5: u32,
    pub emergency_calls_to5: u32,
    pub calls_q5: Option<u32>,
    pub calls_q_time5: Option<u32>,
    pub longest_call_q5: Option<u32>,
    pub avail_time_to_half: u32,
    pub logged_on_time_to_half: u32,
    pub not_ready_time_to_half: u32,
    pub agent_out_calls_to_half: u32,
    pub agent_out_calls_talk_time_to_half: u32,
    pub agent_out_calls_time_to_half: u32,
    pub agent_out_calls_held_to_half: u32,
    pub agent_out_calls_held_time_to_half: u32,
    pub handled_calls_to_half: u32,
    pub handled_calls_talk_time_to_half: u32,
    pub handled_calls_after_call_time_to_half: u32,
    pub handled_calls_time_to_half: u32,
    pub incoming_calls_held_to_half: u32,
    pub incoming_calls_held_time_to_half: u32,
    pub internal_calls_rcvd_to_half: u32,
    pub internal_calls_rcvd_time_to_half: u32,
    pub internal_calls_held_to_half: u32,
    pub internal_calls_held_time_to_half: u32,
    pub auto_out_calls_to_half: u32,
    pub auto_out_calls_talk_time_to_half: u32,
    pub auto_out_calls_time_to_half: u32,
    pub auto_out_calls_held_to_half: u32,
    pub auto_out_calls_held_time_to_half: u32,
    pub preview_calls_to_half: u32,
    pub preview_calls_talk_time_to_half: u32,
    pub preview_calls_time_to_half: u32,
    pub preview_calls_held_to_half: u32,
    pub preview_calls_held_time_to_half: u32,
    pub reservation_calls_to_half: u32,
    pub reservation_calls_talk_time_to_half: u32,
    pub reservation_calls_time_to_half: u32,
    pub reservation_calls_held_to_half: u32,
    pub reservation_calls_held_time_to_half: u32,
    pub barge_in_calls_to_half: u32,
    pub intercept_calls_to_half: u32,
    pub monitor_calls_to_half: u32,
    pub whisper_calls_to_half: u32,
    pub emergency_calls_to_half: u32,
    pub calls_q_half: Option<u32>,
    pub calls_q_time_half: Option<u32>,
    pub longest_call_q_half: Option<u32>,
    pub avail_time_today: u32,
    pub logged_on_time_today: u32,
    pub not_ready_time_today: u32,
    pub agent_out_calls_today: u32,
    pub agent_out_calls_talk_time_today: u32,
    pub agent_out_calls_time_today: u32,
    pub agent_out_calls_held_today: u32,
    pub agent_out_calls_held_time_today: u32,
    pub handled_calls_today: u32,
    pub handled_calls_talk_time_today: u32,
    pub handled_calls_after_call_time_today: u32,
    pub handled_calls_time_today: u32,
    pub incoming_calls_held_today: u32,
    pub incoming_calls_held_time_today: u32,
    pub internal_calls_rcvd_today: u32,
    pub internal_calls_rcvd_time_today: u32,
    pub internal_calls_held_today: u32,
    pub internal_calls_held_time_today: u32,
    pub auto_out_calls_today: u32,
    pub auto_out_calls_talk_time_today: u32,
    pub auto_out_calls_time_today: u32,
    pub auto_out_calls_held_today: u32,
    pub auto_out_calls_held_time_today: u32,
    pub preview_calls_today: u32,
    pub preview_calls_talk_time_today: u32,
    pub preview_calls_time_today: u32,
    pub preview_calls_held_today: u32,
    pub preview_calls_held_time_today: u32,
    pub reservation_calls_today: u32,
    pub reservation_calls_talk_time_today: u32,
    pub reservation_calls_time_today: u32,
    pub reservation_calls_held_today: u32,
    pub reservation_calls_held_time_today: u32,
    pub barge_in_calls_today: u32,
    pub intercept_calls_today: u32,
    pub monitor_calls_today: u32,
    pub whisper_calls_today: u32,
    pub emergency_calls_today: u32,
    pub calls_q_today: Option<u32>,
    pub calls_q_time_today: Option<u32>,
    pub longest_call_q_today: Option<u32>,
}

impl<'a> View<'a> for QuerySkillGroupStatisticsConf {
    const DEF: &'static MessageDef = &tables::QUERY_SKILL_GROUP_STATISTICS_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<596>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            skill_group_number: at_or_null(s, 8, 0xffffffff),
            skill_group_id: at_or_null(s, 12, 0xffffffff),
            agents_logged_on: at(s, 16),
            agents_avail: at(s, 20),
            agents_not_ready: at(s, 24),
            agents_ready: at(s, 28),
            agents_talking_in: at(s, 32),
            agents_talking_out: at(s, 36),
            agents_talking_other: at(s, 40),
            agents_work_not_ready: at(s, 44),
            agents_work_ready: at(s, 48),
            agents_busy_other: at(s, 52),
            agents_reserved: at(s, 56),
            agents_hold: at(s, 60),
            agents_icm_available: at(s, 64),
            agents_application_available: at(s, 68),
            agents_talking_auto_out: at(s, 72),
            agents_talking_preview: at(s, 76),
            agents_talking_reservation: at(s, 80),
            router_calls_q_now: at_or_null(s, 84, 0xffffffff),
            longest_router_call_q_now: at_or_null(s, 88, 0xffffffff),
            calls_q_now: at_or_null(s, 92, 0xffffffff),
            calls_q_time_now: at_or_null(s, 96, 0xffffffff),
            longest_call_q_now: at_or_null(s, 100, 0xffffffff),
            avail_time_to5: at(s, 104),
            logged_on_time_to5: at(s, 108),
            not_ready_time_to5: at(s, 112),
            agent_out_calls_to5: at(s, 116),
            agent_out_calls_talk_time_to5: at(s, 120),
            agent_out_calls_time_to5: at(s, 124),
            agent_out_calls_held_to5: at(s, 128),
            agent_out_calls_held_time_to5: at(s, 132),
            handled_calls_to5: at(s, 136),
            handled_calls_talk_time_to5: at(s, 140),
            handled_calls_after_call_time_to5: at(s, 144),
            handled_calls_time_to5: at(s, 148),
            incoming_calls_held_to5: at(s, 152),
            incoming_calls_held_time_to5: at(s, 156),
            internal_calls_rcvd_to5: at(s, 160),
            internal_calls_rcvd_time_to5: at(s, 164),
            internal_calls_held_to5: at(s, 168),
            internal_calls_held_time_to5: at(s, 172),
            auto_out_calls_to5: at(s, 176),
            auto_out_calls_talk_time_to5: at(s, 180),
            auto_out_calls_time_to5: at(s, 184),
            auto_out_calls_held_to5: at(s, 188),
            auto_out_calls_held_time_to5: at(s, 192),
            preview_calls_to5: at(s, 196),
            preview_calls_talk_time_to5: at(s, 200),
            preview_calls_time_to5: at(s, 204),
            preview_calls_held_to5: at(s, 208),
            preview_calls_held_time_to5: at(s, 212),
            reservation_calls_to5: at(s, 216),
            reservation_calls_talk_time_to5: at(s, 220),
            reservation_calls_time_to5: at(s, 224),
            reservation_calls_held_to5: at(s, 228),
            reservation_calls_held_time_to5: at(s, 232),
            barge_in_calls_to5: at(s, 236),
            intercept_calls_to5: at(s, 240),
            monitor_calls_to5: at(s, 244),
            whisper_calls_to5: at(s, 248),
            emergency_calls_to5: at(s, 252),
            calls_q5: at_or_null(s, 256, 0xffffffff),
            calls_q_time5: at_or_null(s, 260, 0xffffffff),
            longest_call_q5: at_or_null(s, 264, 0xffffffff),
            avail_time_to_half: at(s, 268),
            logged_on_time_to_half: at(s, 272),
            not_ready_time_to_half: at(s, 276),
            agent_out_calls_to_half: at(s, 280),
            agent_out_calls_talk_time_to_half: at(s, 284),
            agent_out_calls_time_to_half: at(s, 288),
            agent_out_calls_held_to_half: at(s, 292),
            agent_out_calls_held_time_to_half: at(s, 296),
            handled_calls_to_half: at(s, 300),
            handled_calls_talk_time_to_half: at(s, 304),
            handled_calls_after_call_time_to_half: at(s, 308),
            handled_calls_time_to_half: at(s, 312),
            incoming_calls_held_to_half: at(s, 316),
            incoming_calls_held_time_to_half: at(s, 320),
            internal_calls_rcvd_to_half: at(s, 324),
            internal_calls_rcvd_time_to_half: at(s, 328),
            internal_calls_held_to_half: at(s, 332),
            internal_calls_held_time_to_half: at(s, 336),
            auto_out_calls_to_half: at(s, 340),
            auto_out_calls_talk_time_to_half: at(s, 344),
            auto_out_calls_time_to_half: at(s, 348),
            auto_out_calls_held_to_half: at(s, 352),
            auto_out_calls_held_time_to_half: at(s, 356),
            preview_calls_to_half: at(s, 360),
            preview_calls_talk_time_to_half: at(s, 364),
            preview_calls_time_to_half: at(s, 368),
            preview_calls_held_to_half: at(s, 372),
            preview_calls_held_time_to_half: at(s, 376),
            reservation_calls_to_half: at(s, 380),
            reservation_calls_talk_time_to_half: at(s, 384),
            reservation_calls_time_to_half: at(s, 388),
            reservation_calls_held_to_half: at(s, 392),
            reservation_calls_held_time_to_half: at(s, 396),
            barge_in_calls_to_half: at(s, 400),
            intercept_calls_to_half: at(s, 404),
            monitor_calls_to_half: at(s, 408),
            whisper_calls_to_half: at(s, 412),
            emergency_calls_to_half: at(s, 416),
            calls_q_half: at_or_null(s, 420, 0xffffffff),
            calls_q_time_half: at_or_null(s, 424, 0xffffffff),
            longest_call_q_half: at_or_null(s, 428, 0xffffffff),
            avail_time_today: at(s, 432),
            logged_on_time_today: at(s, 436),
            not_ready_time_today: at(s, 440),
            agent_out_calls_today: at(s, 444),
            agent_out_calls_talk_time_today: at(s, 448),
            agent_out_calls_time_today: at(s, 452),
            agent_out_calls_held_today: at(s, 456),
            agent_out_calls_held_time_today: at(s, 460),
            handled_calls_today: at(s, 464),
            handled_calls_talk_time_today: at(s, 468),
            handled_calls_after_call_time_today: at(s, 472),
            handled_calls_time_today: at(s, 476),
            incoming_calls_held_today: at(s, 480),
            incoming_calls_held_time_today: at(s, 484),
            internal_calls_rcvd_today: at(s, 488),
            internal_calls_rcvd_time_today: at(s, 492),
            internal_calls_held_today: at(s, 496),
            internal_calls_held_time_today: at(s, 500),
            auto_out_calls_today: at(s, 504),
            auto_out_calls_talk_time_today: at(s, 508),
            auto_out_calls_time_today: at(s, 512),
            auto_out_calls_held_today: at(s, 516),
            auto_out_calls_held_time_today: at(s, 520),
            preview_calls_today: at(s, 524),
            preview_calls_talk_time_today: at(s, 528),
            preview_calls_time_today: at(s, 532),
            preview_calls_held_today: at(s, 536),
            preview_calls_held_time_today: at(s, 540),
            reservation_calls_today: at(s, 544),
            reservation_calls_talk_time_today: at(s, 548),
            reservation_calls_time_today: at(s, 552),
            reservation_calls_held_today: at(s, 556),
            reservation_calls_held_time_today: at(s, 560),
            barge_in_calls_today: at(s, 564),
            intercept_calls_today: at(s, 568),
            monitor_calls_today: at(s, 572),
            whisper_calls_today: at(s, 576),
            emergency_calls_today: at(s, 580),
            calls_q_today: at_or_null(s, 584, 0xffffffff),
            calls_q_time_today: at_or_null(s, 588, 0xffffffff),
            longest_call_q_today: at_or_null(s, 592, 0xffffffff),
        };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetAppDataReq<'a> {
    pub invoke_id: u32,
    pub application_path_id: Option<i32>,
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
    pub flt_call_type_id: Option<u32>,
    pub pre_call_invoke_id: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SetAppDataReq<'a> {
    const DEF: &'static MessageDef = &tables::SET_APP_DATA_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            application_path_id: None,
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
            flt_call_type_id: None,
            pre_call_invoke_id: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                97 => scalar(data).map(|x| m.application_path_id = Some(x)),
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
                210 => scalar(data).map(|x| m.flt_call_type_id = Some(x)),
                221 => scalar(data).map(|x| m.pre_call_invoke_id = Some(x)),
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
pub struct SetAppDataConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetAppDataConf {
    const DEF: &'static MessageDef = &tables::SET_APP_DATA_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self { invoke_id: at(s, 0) };
        Ok(m)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgentDeskSettingsReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub agent_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentDeskSettingsReq<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_DESK_SETTINGS_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
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
pub struct AgentDeskSettingsConf<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub desk_settings_mask: DeskSettingsMask,
    pub wrapup_data_incoming_mode: WrapupDataIncomingMode,
    pub wrapup_data_outgoing_mode: WrapupDataOutgoingMode,
    pub logout_non_activity_time: u32,
    pub quality_recording_rate: u32,
    pub ring_no_answer_time: u32,
    pub silent_monitor_warning_message: u32,
    pub silent_monitor_audible_indication: u32,
    pub supervisor_assist_call_method: u32,
    pub emergency_call_method: u32,
    pub auto_record_on_emergency: u32,
    pub recording_mode: u32,
    pub work_mode_timer: u32,
    pub ring_no_answer_dn: u32,
    pub default_device_port_address: Option<Text<'a>>,
    pub play_zip_tone: Option<PlayZipTone>,
    pub acd_shared_line_usage: Option<AcdSharedLineUsage>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentDeskSettingsConf<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_DESK_SETTINGS_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<64>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            desk_settings_mask: at(s, 8),
            wrapup_data_incoming_mode: at(s, 12),
            wrapup_data_outgoing_mode: at(s, 16),
            logout_non_activity_time: at(s, 20),
            quality_recording_rate: at(s, 24),
            ring_no_answer_time: at(s, 28),
            silent_monitor_warning_message: at(s, 32),
            silent_monitor_audible_indication: at(s, 36),
            supervisor_assist_call_method: at(s, 40),
            emergency_call_method: at(s, 44),
            auto_record_on_emergency: at(s, 48),
            recording_mode: at(s, 52),
            work_mode_timer: at(s, 56),
            ring_no_answer_dn: at(s, 60),
            default_device_port_address: None,
            play_zip_tone: None,
            acd_shared_line_usage: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                93 => text(data, 32).map(|x| m.default_device_port_address = Some(x)),
                307 if v >= 23 => scalar(data).map(|x| m.play_zip_tone = Some(x)),
                306 if v >= 23 => scalar(data).map(|x| m.acd_shared_line_usage = Some(x)),
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
pub struct StartRecordingReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub client_port: u32,
    pub bit_rate: u32,
    pub packet_size: u32,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub direction: RtpDirection,
    pub rtp_type: RtpType,
    pub echo_cancellation: EchoCancellation,
    pub payload_type: u16,
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

impl<'a> View<'a> for StartRecordingReq<'a> {
    const DEF: &'static MessageDef = &tables::START_RECORDING_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<34>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            client_port: at(s, 12),
            bit_rate: at(s, 16),
            packet_size: at(s, 20),
            connection_device_id_type: at_or_null(s, 24, 0xffff),
            direction: at(s, 26),
            rtp_type: at(s, 28),
            echo_cancellation: at(s, 30),
            payload_type: at(s, 32),
            connection_device_id: None,
            client_id: None,
            client_address: None,
            client_address_ipv6: None,
            agent_extension: None,
            agent_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                1 => text(data, 64).map(|x| m.client_id = Some(x)),
                81 => text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.client_address_ipv6 = Some(x))
                }
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
pub struct StartRecordingConf<'a> {
    pub invoke_id: u32,
    pub session_id: u32,
    pub server_data: u32,
    pub client_id: Option<Text<'a>>,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for StartRecordingConf<'a> {
    const DEF: &'static MessageDef = &tables::START_RECORDING_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<12>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            session_id: at(s, 4),
            server_data: at(s, 8),
            client_id: None,
            client_address: None,
            client_address_ipv6: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                1 => text(data, 64).map(|x| m.client_id = Some(x)),
                81 => text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.client_address_ipv6 = Some(x))
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
pub struct StopRecordingReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub connection_call_id: Option<u32>,
    pub client_port: u32,
    pub session_id: u32,
    pub server_data: u32,
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    pub direction: RtpDirection,
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

impl<'a> View<'a> for StopRecordingReq<'a> {
    const DEF: &'static MessageDef = &tables::STOP_RECORDING_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<28>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            peripheral_id: at_or_null(s, 4, 0xffffffff),
            connection_call_id: at_or_null(s, 8, 0xffffffff),
            client_port: at(s, 12),
            session_id: at(s, 16),
            server_data: at(s, 20),
            connection_device_id_type: at_or_null(s, 24, 0xffff),
            direction: at(s, 26),
            connection_device_id: None,
            client_id: None,
            client_address: None,
            client_address_ipv6: None,
            agent_extension: None,
            agent_id: None,
            agent_instrument: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                25 => text(data, 64).map(|x| m.connection_device_id = Some(x)),
                1 => text(data, 64).map(|x| m.client_id = Some(x)),
                81 => text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.client_address_ipv6 = Some(x))
                }
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
pub struct StopRecordingConf<'a> {
    pub invoke_id: u32,
    pub client_id: Option<Text<'a>>,
    pub client_address: Option<Text<'a>>,
    pub client_address_ipv6: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for StopRecordingConf<'a> {
    const DEF: &'static MessageDef = &tables::STOP_RECORDING_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            client_id: None,
            client_address: None,
            client_address_ipv6: None,
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                1 => text(data, 64).map(|x| m.client_id = Some(x)),
                81 => text(data, if v <= 18 { 16 } else { 64 }).map(|x| m.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| m.client_address_ipv6 = Some(x))
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
pub struct SetAgentServiceDataReq<'a> {
    pub invoke_id: u32,
    pub router_call_key_day: u32,
    pub router_call_key_call_id: u32,
    pub router_call_key_sequence_number: u32,
    pub agent_skill_target_id: u32,
    pub num_of_enabled_services: Option<u16>,
    pub flt_enabled_services: Array<'a, EnabledService, 309>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for SetAgentServiceDataReq<'a> {
    const DEF: &'static MessageDef = &tables::SET_AGENT_SERVICE_DATA_REQ;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        let mut m = Self {
            invoke_id: at(s, 0),
            router_call_key_day: at(s, 4),
            router_call_key_call_id: at(s, 8),
            router_call_key_sequence_number: at(s, 12),
            agent_skill_target_id: at(s, 16),
            num_of_enabled_services: None,
            flt_enabled_services: Default::default(),
            unknown: Unknown::new(Self::DEF),
        };
        let mut fields = fixed.floating();
        while let Some((here, tag, data)) = fields.step(Self::DEF)? {
            let read: Result<(), Bad> = match tag {
                310 => scalar(data).map(|x| m.num_of_enabled_services = Some(x)),
                309 => array::<EnabledService>(data, 6).map(|()| m.flt_enabled_services.note(here)),
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
pub struct SetAgentServiceDataConf {
    pub invoke_id: u32,
    pub status: StatusCode,
}

impl<'a> View<'a> for SetAgentServiceDataConf {
    const DEF: &'static MessageDef = &tables::SET_AGENT_SERVICE_DATA_CONF;

    fn decode(version: Version, body: &'a [u8]) -> Result<Self, DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        let mut m = Self { invoke_id: at(s, 0), status: at(s, 4) };
        Ok(m)
    }
}
