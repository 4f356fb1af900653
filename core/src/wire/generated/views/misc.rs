// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<24>()?;
        self.pg_status = at(s, 0);
        self.icm_central_controller_time = at(s, 4);
        self.system_event_id = at(s, 8);
        self.system_event_arg1 = at(s, 12);
        self.system_event_arg2 = at(s, 16);
        self.system_event_arg3 = at(s, 20);
        self.event_device_type = Default::default();
        self.text = None;
        self.event_device_id = None;
        self.unknown.clear(Self::DEF);
        if v >= 10 {
            let s = fixed.take::<2>()?;
            self.event_device_type = at_or_null(s, 0, 0xffff);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SystemEvent<'a> {
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
                206 => text(data, 64).map(|x| self.event_device_id = Some(x)),
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        self.invoke_id = at(s, 0);
        self.state = at(s, 4);
        self.object_name = None;
        self.text = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ClientEventReportReq<'a> {
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
                66 => text(data, 128).map(|x| self.object_name = Some(x)),
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
pub struct ClientEventReportConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for ClientEventReportConf {
    const DEF: &'static MessageDef = &tables::CLIENT_EVENT_REPORT_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.distribution = at(s, 8);
        self.client_id = None;
        self.agent_extension = None;
        self.agent_id = None;
        self.agent_instrument = None;
        self.text = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> UserMessageReq<'a> {
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
                4 => text(data, 16).map(|x| self.agent_extension = Some(x)),
                5 => text(data, 12).map(|x| self.agent_id = Some(x)),
                6 => text(data, 64).map(|x| self.agent_instrument = Some(x)),
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
pub struct UserMessageConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for UserMessageConf {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        self.icm_central_controller_time = at(s, 0);
        self.distribution = at(s, 4);
        self.client_id = None;
        self.text = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> UserMessageEvent<'a> {
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<10>()?;
        self.invoke_id = at(s, 0);
        self.call_variable_mask = at(s, 4);
        self.num_named_variables = at(s, 6);
        self.num_named_arrays = at(s, 8);
        self.named_variables.clear();
        self.named_arrays.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> RegisterVariablesReq<'a> {
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
                82 => check_named_variable(data)
                    .map(|()| self.named_variables.note(version, at, 0, false)),
                83 => {
                    check_named_array(data).map(|()| self.named_arrays.note(version, at, 0, false))
                }
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
pub struct RegisterVariablesConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for RegisterVariablesConf {
    const DEF: &'static MessageDef = &tables::REGISTER_VARIABLES_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
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

impl<'a> QueryAgentStatisticsReq<'a> {
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<344>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.avail_time_session = at(s, 8);
        self.logged_on_time_session = at(s, 12);
        self.not_ready_time_session = at(s, 16);
        self.icm_available_time_session = at(s, 20);
        self.routable_time_session = at(s, 24);
        self.agent_out_calls_session = at(s, 28);
        self.agent_out_calls_talk_time_session = at(s, 32);
        self.agent_out_calls_time_session = at(s, 36);
        self.agent_out_calls_held_session = at(s, 40);
        self.agent_out_calls_held_time_session = at(s, 44);
        self.handled_calls_session = at(s, 48);
        self.handled_calls_talk_time_session = at(s, 52);
        self.handled_calls_after_call_time_session = at(s, 56);
        self.handled_calls_time_session = at(s, 60);
        self.incoming_calls_held_session = at(s, 64);
        self.incoming_calls_held_time_session = at(s, 68);
        self.internal_calls_session = at(s, 72);
        self.internal_calls_time_session = at(s, 76);
        self.internal_calls_rcvd_session = at(s, 80);
        self.internal_calls_rcvd_time_session = at(s, 84);
        self.internal_calls_held_session = at(s, 88);
        self.internal_calls_held_time_session = at(s, 92);
        self.auto_out_calls_session = at(s, 96);
        self.auto_out_calls_talk_time_session = at(s, 100);
        self.auto_out_calls_time_session = at(s, 104);
        self.auto_out_calls_held_session = at(s, 108);
        self.auto_out_calls_held_time_session = at(s, 112);
        self.preview_calls_session = at(s, 116);
        self.preview_calls_talk_time_session = at(s, 120);
        self.preview_calls_time_session = at(s, 124);
        self.preview_calls_held_session = at(s, 128);
        self.preview_calls_held_time_session = at(s, 132);
        self.reservation_calls_session = at(s, 136);
        self.reservation_calls_talk_time_session = at(s, 140);
        self.reservation_calls_time_session = at(s, 144);
        self.reservation_calls_held_session = at(s, 148);
        self.reservation_calls_held_time_session = at(s, 152);
        self.barge_in_calls_session = at(s, 156);
        self.intercept_calls_session = at(s, 160);
        self.monitor_calls_session = at(s, 164);
        self.whisper_calls_session = at(s, 168);
        self.emergency_calls_session = at(s, 172);
        self.avail_time_today = at(s, 176);
        self.logged_on_time_today = at(s, 180);
        self.not_ready_time_today = at(s, 184);
        self.icm_available_time_today = at(s, 188);
        self.routable_time_today = at(s, 192);
        self.agent_out_calls_today = at(s, 196);
        self.agent_out_calls_talk_time_today = at(s, 200);
        self.agent_out_calls_time_today = at(s, 204);
        self.agent_out_calls_held_today = at(s, 208);
        self.agent_out_calls_held_time_today = at(s, 212);
        self.handled_calls_today = at(s, 216);
        self.handled_calls_talk_time_today = at(s, 220);
        self.handled_calls_after_call_time_today = at(s, 224);
        self.handled_calls_time_today = at(s, 228);
        self.incoming_calls_held_today = at(s, 232);
        self.incoming_calls_held_time_today = at(s, 236);
        self.internal_calls_today = at(s, 240);
        self.internal_calls_time_today = at(s, 244);
        self.internal_calls_rcvd_today = at(s, 248);
        self.internal_calls_rcvd_time_today = at(s, 252);
        self.internal_calls_held_today = at(s, 256);
        self.internal_calls_held_time_today = at(s, 260);
        self.auto_out_calls_today = at(s, 264);
        self.auto_out_calls_talk_time_today = at(s, 268);
        self.auto_out_calls_time_today = at(s, 272);
        self.auto_out_calls_held_today = at(s, 276);
        self.auto_out_calls_held_time_today = at(s, 280);
        self.preview_calls_today = at(s, 284);
        self.preview_calls_talk_time_today = at(s, 288);
        self.preview_calls_time_today = at(s, 292);
        self.preview_calls_held_today = at(s, 296);
        self.preview_calls_held_time_today = at(s, 300);
        self.reservation_calls_today = at(s, 304);
        self.reservation_calls_talk_time_today = at(s, 308);
        self.reservation_calls_time_today = at(s, 312);
        self.reservation_calls_held_today = at(s, 316);
        self.reservation_calls_held_time_today = at(s, 320);
        self.barge_in_calls_today = at(s, 324);
        self.intercept_calls_today = at(s, 328);
        self.monitor_calls_today = at(s, 332);
        self.whisper_calls_today = at(s, 336);
        self.emergency_calls_today = at(s, 340);
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

impl<'a> QueryAgentStatisticsConf<'a> {
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
pub struct QuerySkillGroupStatisticsReq {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub skill_group_number: Option<u32>,
    pub skill_group_id: Option<u32>,
}

impl<'a> View<'a> for QuerySkillGroupStatisticsReq {
    const DEF: &'static MessageDef = &tables::QUERY_SKILL_GROUP_STATISTICS_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.skill_group_number = at_or_null(s, 8, 0xffffffff);
        self.skill_group_id = at_or_null(s, 12, 0xffffffff);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<596>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.skill_group_number = at_or_null(s, 8, 0xffffffff);
        self.skill_group_id = at_or_null(s, 12, 0xffffffff);
        self.agents_logged_on = at(s, 16);
        self.agents_avail = at(s, 20);
        self.agents_not_ready = at(s, 24);
        self.agents_ready = at(s, 28);
        self.agents_talking_in = at(s, 32);
        self.agents_talking_out = at(s, 36);
        self.agents_talking_other = at(s, 40);
        self.agents_work_not_ready = at(s, 44);
        self.agents_work_ready = at(s, 48);
        self.agents_busy_other = at(s, 52);
        self.agents_reserved = at(s, 56);
        self.agents_hold = at(s, 60);
        self.agents_icm_available = at(s, 64);
        self.agents_application_available = at(s, 68);
        self.agents_talking_auto_out = at(s, 72);
        self.agents_talking_preview = at(s, 76);
        self.agents_talking_reservation = at(s, 80);
        self.router_calls_q_now = at_or_null(s, 84, 0xffffffff);
        self.longest_router_call_q_now = at_or_null(s, 88, 0xffffffff);
        self.calls_q_now = at_or_null(s, 92, 0xffffffff);
        self.calls_q_time_now = at_or_null(s, 96, 0xffffffff);
        self.longest_call_q_now = at_or_null(s, 100, 0xffffffff);
        self.avail_time_to5 = at(s, 104);
        self.logged_on_time_to5 = at(s, 108);
        self.not_ready_time_to5 = at(s, 112);
        self.agent_out_calls_to5 = at(s, 116);
        self.agent_out_calls_talk_time_to5 = at(s, 120);
        self.agent_out_calls_time_to5 = at(s, 124);
        self.agent_out_calls_held_to5 = at(s, 128);
        self.agent_out_calls_held_time_to5 = at(s, 132);
        self.handled_calls_to5 = at(s, 136);
        self.handled_calls_talk_time_to5 = at(s, 140);
        self.handled_calls_after_call_time_to5 = at(s, 144);
        self.handled_calls_time_to5 = at(s, 148);
        self.incoming_calls_held_to5 = at(s, 152);
        self.incoming_calls_held_time_to5 = at(s, 156);
        self.internal_calls_rcvd_to5 = at(s, 160);
        self.internal_calls_rcvd_time_to5 = at(s, 164);
        self.internal_calls_held_to5 = at(s, 168);
        self.internal_calls_held_time_to5 = at(s, 172);
        self.auto_out_calls_to5 = at(s, 176);
        self.auto_out_calls_talk_time_to5 = at(s, 180);
        self.auto_out_calls_time_to5 = at(s, 184);
        self.auto_out_calls_held_to5 = at(s, 188);
        self.auto_out_calls_held_time_to5 = at(s, 192);
        self.preview_calls_to5 = at(s, 196);
        self.preview_calls_talk_time_to5 = at(s, 200);
        self.preview_calls_time_to5 = at(s, 204);
        self.preview_calls_held_to5 = at(s, 208);
        self.preview_calls_held_time_to5 = at(s, 212);
        self.reservation_calls_to5 = at(s, 216);
        self.reservation_calls_talk_time_to5 = at(s, 220);
        self.reservation_calls_time_to5 = at(s, 224);
        self.reservation_calls_held_to5 = at(s, 228);
        self.reservation_calls_held_time_to5 = at(s, 232);
        self.barge_in_calls_to5 = at(s, 236);
        self.intercept_calls_to5 = at(s, 240);
        self.monitor_calls_to5 = at(s, 244);
        self.whisper_calls_to5 = at(s, 248);
        self.emergency_calls_to5 = at(s, 252);
        self.calls_q5 = at_or_null(s, 256, 0xffffffff);
        self.calls_q_time5 = at_or_null(s, 260, 0xffffffff);
        self.longest_call_q5 = at_or_null(s, 264, 0xffffffff);
        self.avail_time_to_half = at(s, 268);
        self.logged_on_time_to_half = at(s, 272);
        self.not_ready_time_to_half = at(s, 276);
        self.agent_out_calls_to_half = at(s, 280);
        self.agent_out_calls_talk_time_to_half = at(s, 284);
        self.agent_out_calls_time_to_half = at(s, 288);
        self.agent_out_calls_held_to_half = at(s, 292);
        self.agent_out_calls_held_time_to_half = at(s, 296);
        self.handled_calls_to_half = at(s, 300);
        self.handled_calls_talk_time_to_half = at(s, 304);
        self.handled_calls_after_call_time_to_half = at(s, 308);
        self.handled_calls_time_to_half = at(s, 312);
        self.incoming_calls_held_to_half = at(s, 316);
        self.incoming_calls_held_time_to_half = at(s, 320);
        self.internal_calls_rcvd_to_half = at(s, 324);
        self.internal_calls_rcvd_time_to_half = at(s, 328);
        self.internal_calls_held_to_half = at(s, 332);
        self.internal_calls_held_time_to_half = at(s, 336);
        self.auto_out_calls_to_half = at(s, 340);
        self.auto_out_calls_talk_time_to_half = at(s, 344);
        self.auto_out_calls_time_to_half = at(s, 348);
        self.auto_out_calls_held_to_half = at(s, 352);
        self.auto_out_calls_held_time_to_half = at(s, 356);
        self.preview_calls_to_half = at(s, 360);
        self.preview_calls_talk_time_to_half = at(s, 364);
        self.preview_calls_time_to_half = at(s, 368);
        self.preview_calls_held_to_half = at(s, 372);
        self.preview_calls_held_time_to_half = at(s, 376);
        self.reservation_calls_to_half = at(s, 380);
        self.reservation_calls_talk_time_to_half = at(s, 384);
        self.reservation_calls_time_to_half = at(s, 388);
        self.reservation_calls_held_to_half = at(s, 392);
        self.reservation_calls_held_time_to_half = at(s, 396);
        self.barge_in_calls_to_half = at(s, 400);
        self.intercept_calls_to_half = at(s, 404);
        self.monitor_calls_to_half = at(s, 408);
        self.whisper_calls_to_half = at(s, 412);
        self.emergency_calls_to_half = at(s, 416);
        self.calls_q_half = at_or_null(s, 420, 0xffffffff);
        self.calls_q_time_half = at_or_null(s, 424, 0xffffffff);
        self.longest_call_q_half = at_or_null(s, 428, 0xffffffff);
        self.avail_time_today = at(s, 432);
        self.logged_on_time_today = at(s, 436);
        self.not_ready_time_today = at(s, 440);
        self.agent_out_calls_today = at(s, 444);
        self.agent_out_calls_talk_time_today = at(s, 448);
        self.agent_out_calls_time_today = at(s, 452);
        self.agent_out_calls_held_today = at(s, 456);
        self.agent_out_calls_held_time_today = at(s, 460);
        self.handled_calls_today = at(s, 464);
        self.handled_calls_talk_time_today = at(s, 468);
        self.handled_calls_after_call_time_today = at(s, 472);
        self.handled_calls_time_today = at(s, 476);
        self.incoming_calls_held_today = at(s, 480);
        self.incoming_calls_held_time_today = at(s, 484);
        self.internal_calls_rcvd_today = at(s, 488);
        self.internal_calls_rcvd_time_today = at(s, 492);
        self.internal_calls_held_today = at(s, 496);
        self.internal_calls_held_time_today = at(s, 500);
        self.auto_out_calls_today = at(s, 504);
        self.auto_out_calls_talk_time_today = at(s, 508);
        self.auto_out_calls_time_today = at(s, 512);
        self.auto_out_calls_held_today = at(s, 516);
        self.auto_out_calls_held_time_today = at(s, 520);
        self.preview_calls_today = at(s, 524);
        self.preview_calls_talk_time_today = at(s, 528);
        self.preview_calls_time_today = at(s, 532);
        self.preview_calls_held_today = at(s, 536);
        self.preview_calls_held_time_today = at(s, 540);
        self.reservation_calls_today = at(s, 544);
        self.reservation_calls_talk_time_today = at(s, 548);
        self.reservation_calls_time_today = at(s, 552);
        self.reservation_calls_held_today = at(s, 556);
        self.reservation_calls_held_time_today = at(s, 560);
        self.barge_in_calls_today = at(s, 564);
        self.intercept_calls_today = at(s, 568);
        self.monitor_calls_today = at(s, 572);
        self.whisper_calls_today = at(s, 576);
        self.emergency_calls_today = at(s, 580);
        self.calls_q_today = at_or_null(s, 584, 0xffffffff);
        self.calls_q_time_today = at_or_null(s, 588, 0xffffffff);
        self.longest_call_q_today = at_or_null(s, 592, 0xffffffff);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        self.application_path_id = None;
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
        self.flt_call_type_id = None;
        self.pre_call_invoke_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SetAppDataReq<'a> {
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
                97 => scalar(data).map(|x| self.application_path_id = Some(x)),
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
                210 => scalar(data).map(|x| self.flt_call_type_id = Some(x)),
                221 => scalar(data).map(|x| self.pre_call_invoke_id = Some(x)),
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
pub struct SetAppDataConf {
    pub invoke_id: u32,
}

impl<'a> View<'a> for SetAppDataConf {
    const DEF: &'static MessageDef = &tables::SET_APP_DATA_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AgentDeskSettingsReq<'a> {
    pub invoke_id: u32,
    pub peripheral_id: Option<u32>,
    pub agent_id: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for AgentDeskSettingsReq<'a> {
    const DEF: &'static MessageDef = &tables::AGENT_DESK_SETTINGS_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.agent_id = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AgentDeskSettingsReq<'a> {
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<64>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.desk_settings_mask = at(s, 8);
        self.wrapup_data_incoming_mode = at(s, 12);
        self.wrapup_data_outgoing_mode = at(s, 16);
        self.logout_non_activity_time = at(s, 20);
        self.quality_recording_rate = at(s, 24);
        self.ring_no_answer_time = at(s, 28);
        self.silent_monitor_warning_message = at(s, 32);
        self.silent_monitor_audible_indication = at(s, 36);
        self.supervisor_assist_call_method = at(s, 40);
        self.emergency_call_method = at(s, 44);
        self.auto_record_on_emergency = at(s, 48);
        self.recording_mode = at(s, 52);
        self.work_mode_timer = at(s, 56);
        self.ring_no_answer_dn = at(s, 60);
        self.default_device_port_address = None;
        self.play_zip_tone = None;
        self.acd_shared_line_usage = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> AgentDeskSettingsConf<'a> {
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
                93 => text(data, 32).map(|x| self.default_device_port_address = Some(x)),
                307 if v >= 23 => scalar(data).map(|x| self.play_zip_tone = Some(x)),
                306 if v >= 23 => scalar(data).map(|x| self.acd_shared_line_usage = Some(x)),
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<34>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.client_port = at(s, 12);
        self.bit_rate = at(s, 16);
        self.packet_size = at(s, 20);
        self.connection_device_id_type = at_or_null(s, 24, 0xffff);
        self.direction = at(s, 26);
        self.rtp_type = at(s, 28);
        self.echo_cancellation = at(s, 30);
        self.payload_type = at(s, 32);
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

impl<'a> StartRecordingReq<'a> {
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<12>()?;
        self.invoke_id = at(s, 0);
        self.session_id = at(s, 4);
        self.server_data = at(s, 8);
        self.client_id = None;
        self.client_address = None;
        self.client_address_ipv6 = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> StartRecordingConf<'a> {
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
                1 => text(data, 64).map(|x| self.client_id = Some(x)),
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<28>()?;
        self.invoke_id = at(s, 0);
        self.peripheral_id = at_or_null(s, 4, 0xffffffff);
        self.connection_call_id = at_or_null(s, 8, 0xffffffff);
        self.client_port = at(s, 12);
        self.session_id = at(s, 16);
        self.server_data = at(s, 20);
        self.connection_device_id_type = at_or_null(s, 24, 0xffff);
        self.direction = at(s, 26);
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

impl<'a> StopRecordingReq<'a> {
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.invoke_id = at(s, 0);
        self.client_id = None;
        self.client_address = None;
        self.client_address_ipv6 = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> StopRecordingConf<'a> {
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
                1 => text(data, 64).map(|x| self.client_id = Some(x)),
                81 => text(data, max_16_64).map(|x| self.client_address = Some(x)),
                226 if (14..=18).contains(&v) => {
                    text(data, 46).map(|x| self.client_address_ipv6 = Some(x))
                }
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

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<20>()?;
        self.invoke_id = at(s, 0);
        self.router_call_key_day = at(s, 4);
        self.router_call_key_call_id = at(s, 8);
        self.router_call_key_sequence_number = at(s, 12);
        self.agent_skill_target_id = at(s, 16);
        self.num_of_enabled_services = None;
        self.flt_enabled_services.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> SetAgentServiceDataReq<'a> {
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
                310 => scalar(data).map(|x| self.num_of_enabled_services = Some(x)),
                309 => array::<EnabledService>(data, 6)
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
pub struct SetAgentServiceDataConf {
    pub invoke_id: u32,
    pub status: StatusCode,
}

impl<'a> View<'a> for SetAgentServiceDataConf {
    const DEF: &'static MessageDef = &tables::SET_AGENT_SERVICE_DATA_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<8>()?;
        self.invoke_id = at(s, 0);
        self.status = at(s, 4);
        Ok(())
    }
}
