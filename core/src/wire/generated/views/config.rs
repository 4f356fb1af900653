// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables};
use crate::wire::list::{NamedArray, NamedVariable};
use crate::wire::{DecodeError, Version};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ConfigRequestKeyEvent<'a> {
    pub peripheral_id: Option<u32>,
    pub customer_id: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigRequestKeyEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_REQUEST_KEY_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<0>()?;
        self.peripheral_id = Default::default();
        self.customer_id = None;
        self.unknown.clear(Self::DEF);
        if v >= 11 {
            let s = fixed.take::<4>()?;
            self.peripheral_id = at_or_null(s, 0, 0xffffffff);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigRequestKeyEvent<'a> {
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
                131 => scalar(data).map(|x| self.customer_id = Some(x)),
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
pub struct ConfigKeyEvent<'a> {
    pub configkey_status: ConfigKeyStatus,
    pub service_config_key: Option<&'a [u8]>,
    pub skill_group_config_key: Option<&'a [u8]>,
    pub agent_config_key: Option<&'a [u8]>,
    pub device_config_key: Option<&'a [u8]>,
    pub call_type_config_key: Option<&'a [u8]>,
    pub peripheral_config_key: Option<&'a [u8]>,
    pub agent_desk_settings_config_key: Option<&'a [u8]>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigKeyEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_KEY_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.configkey_status = at(s, 0);
        self.service_config_key = None;
        self.skill_group_config_key = None;
        self.agent_config_key = None;
        self.device_config_key = None;
        self.call_type_config_key = None;
        self.peripheral_config_key = None;
        self.agent_desk_settings_config_key = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigKeyEvent<'a> {
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
                177 => bytes(data, 8).map(|x| self.service_config_key = Some(x)),
                178 => bytes(data, 8).map(|x| self.skill_group_config_key = Some(x)),
                179 => bytes(data, 8).map(|x| self.agent_config_key = Some(x)),
                180 => bytes(data, 8).map(|x| self.device_config_key = Some(x)),
                209 if v >= 11 => bytes(data, 8).map(|x| self.call_type_config_key = Some(x)),
                269 if v >= 22 => bytes(data, 8).map(|x| self.peripheral_config_key = Some(x)),
                270 if v >= 22 => {
                    bytes(data, 8).map(|x| self.agent_desk_settings_config_key = Some(x))
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
pub struct ConfigRequestEvent<'a> {
    pub config_information: ConfigMsgMask,
    pub config_msg_mask: ConfigMsgMask,
    pub peripheral_id: Option<u32>,
    pub customer_id: Option<u32>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigRequestEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_REQUEST_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        if body.len() == 4 {
            let s = fixed.take::<4>()?;
            *self = Self {
                config_information: at(s, 0),
                config_msg_mask: Default::default(),
                peripheral_id: Default::default(),
                customer_id: Default::default(),
                unknown: Unknown::new(Self::DEF),
            };
            return Ok(());
        }
        if body.len() == 8 {
            let s = fixed.take::<8>()?;
            *self = Self {
                config_information: at(s, 0),
                config_msg_mask: Default::default(),
                peripheral_id: at_or_null(s, 4, 0xffffffff),
                customer_id: Default::default(),
                unknown: Unknown::new(Self::DEF),
            };
            return Ok(());
        }
        if body.len() == 12 {
            let s = fixed.take::<12>()?;
            *self = Self {
                config_information: at(s, 0),
                config_msg_mask: at(s, 4),
                peripheral_id: at_or_null(s, 8, 0xffffffff),
                customer_id: Default::default(),
                unknown: Unknown::new(Self::DEF),
            };
            return Ok(());
        }
        let s = fixed.take::<4>()?;
        self.config_information = at(s, 0);
        self.config_msg_mask = Default::default();
        self.peripheral_id = Default::default();
        self.customer_id = None;
        self.unknown.clear(Self::DEF);
        if v >= 20 {
            let s = fixed.take::<4>()?;
            self.config_msg_mask = at(s, 0);
        }
        if v >= 11 {
            let s = fixed.take::<4>()?;
            self.peripheral_id = at_or_null(s, 0, 0xffffffff);
        }
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigRequestEvent<'a> {
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
                131 => scalar(data).map(|x| self.customer_id = Some(x)),
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
pub struct ConfigBeginEvent<'a> {
    pub config_type: ConfigType,
    pub config_information: ConfigMsgMask,
    pub service_config_key: Option<&'a [u8]>,
    pub skill_group_config_key: Option<&'a [u8]>,
    pub agent_config_key: Option<&'a [u8]>,
    pub device_config_key: Option<&'a [u8]>,
    pub call_type_config_key: Option<&'a [u8]>,
    pub peripheral_config_key: Option<&'a [u8]>,
    pub agent_desk_settings_config_key: Option<&'a [u8]>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigBeginEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_BEGIN_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<6>()?;
        self.config_type = at(s, 0);
        self.config_information = at(s, 2);
        self.service_config_key = None;
        self.skill_group_config_key = None;
        self.agent_config_key = None;
        self.device_config_key = None;
        self.call_type_config_key = None;
        self.peripheral_config_key = None;
        self.agent_desk_settings_config_key = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigBeginEvent<'a> {
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
                177 => bytes(data, 8).map(|x| self.service_config_key = Some(x)),
                178 => bytes(data, 8).map(|x| self.skill_group_config_key = Some(x)),
                179 => bytes(data, 8).map(|x| self.agent_config_key = Some(x)),
                180 => bytes(data, 8).map(|x| self.device_config_key = Some(x)),
                209 if v >= 11 => bytes(data, 8).map(|x| self.call_type_config_key = Some(x)),
                269 if v >= 22 => bytes(data, 8).map(|x| self.peripheral_config_key = Some(x)),
                270 if v >= 22 => {
                    bytes(data, 8).map(|x| self.agent_desk_settings_config_key = Some(x))
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
pub struct ConfigEndEvent<'a> {
    pub config_end_status: ConfigEndStatus,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigEndEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_END_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<4>()?;
        self.config_end_status = at(s, 0);
        self.text = None;
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigEndEvent<'a> {
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
pub struct ConfigServiceEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, ServiceRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigServiceEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_SERVICE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigServiceEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                208 if v >= 11 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                184 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
                213 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
                129 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                173 => {
                    text(data, 16).map(|_| ()).map(|()| self.records.note(version, at, 5, false))
                }
                132 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 6, false)),
                133 => {
                    text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 7, false))
                }
                134 => {
                    text(data, 128).map(|_| ()).map(|()| self.records.note(version, at, 8, false))
                }
                174 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 9, false)),
                175 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 10, false)),
                176 => {
                    text(data, 255).map(|_| ()).map(|()| self.records.note(version, at, 11, false))
                }
                216 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 12, false)),
                186 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 13, false)),
                187 => array::<u32>(data, 40).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 14, true)
                    }
                }),
                188 => array::<u16>(data, 20).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 15, true)
                    }
                }),
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
pub struct ConfigSkillGroupEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, SkillGroupRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigSkillGroupEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_SKILL_GROUP_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigSkillGroupEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                208 if v >= 11 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                184 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
                213 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
                64 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                192 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 5, false)),
                173 => {
                    text(data, 16).map(|_| ()).map(|()| self.records.note(version, at, 6, false))
                }
                133 => {
                    text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 7, false))
                }
                134 => {
                    text(data, 128).map(|_| ()).map(|()| self.records.note(version, at, 8, false))
                }
                216 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 9, false)),
                264 if v >= 22 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 10, false)),
                265 if v >= 22 => {
                    text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 11, false))
                }
                176 => {
                    text(data, 255).map(|_| ()).map(|()| self.records.note(version, at, 12, false))
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
pub struct ConfigAgentEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, AgentRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigAgentEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_AGENT_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigAgentEvent<'a> {
    fn floating<const WIDE: bool>(
        &mut self,
        version: Version,
        body: &'a [u8],
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        let v = version.known(WIDE).number();
        let max_32_255 = if v <= 19 { 32 } else { 255 };
        loop {
            let at = rest;
            let Some((tag, data)) = next_field(&mut rest, WIDE) else { break };
            let read: Result<(), Bad> = match tag {
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                208 if v >= 11 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                303 if v >= 23 => {
                    text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 2, false))
                }
                189 => scalar::<ConfigAgentType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
                267 if v >= 22 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                190 => {
                    text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 5, false))
                }
                214 => {
                    text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 6, false))
                }
                207 if v >= 11 => text(data, max_32_255)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 7, false)),
                138 => {
                    text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 8, false))
                }
                137 => {
                    text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 9, false))
                }
                173 => {
                    text(data, 16).map(|_| ()).map(|()| self.records.note(version, at, 10, false))
                }
                134 => {
                    text(data, 128).map(|_| ()).map(|()| self.records.note(version, at, 11, false))
                }
                185 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 12, false)),
                191 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 13, false)),
                257 if v >= 20 => scalar::<SsoEnabled>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 14, false)),
                261 if v >= 21 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 15, false)),
                62 => array::<u32>(data, 400).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 16, true)
                    }
                }),
                64 => array::<u16>(data, 200).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 17, true)
                    }
                }),
                262 if v >= 21 => array::<u32>(data, 160).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 18, true)
                    }
                }),
                263 if v >= 21 => array::<AgentState>(data, 80).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 19, true)
                    }
                }),
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
pub struct ConfigDeviceEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, DeviceRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigDeviceEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_DEVICE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigDeviceEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                208 if v >= 11 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                184 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
                195 => scalar::<ConfigDeviceType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
                129 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                193 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 5, false)),
                11 => text(data, 40).map(|_| ()).map(|()| self.records.note(version, at, 6, false)),
                10 => text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 7, false)),
                173 => {
                    text(data, 16).map(|_| ()).map(|()| self.records.note(version, at, 8, false))
                }
                134 => {
                    text(data, 128).map(|_| ()).map(|()| self.records.note(version, at, 9, false))
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
pub struct TeamConfigReq {
    pub invoke_id: u32,
    pub config_param: TeamConfigParam,
}

impl<'a> View<'a> for TeamConfigReq {
    const DEF: &'static MessageDef = &tables::TEAM_CONFIG_REQ;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<14>()?;
        self.invoke_id = at(s, 0);
        self.config_param = at(s, 4);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TeamConfigEvent<'a> {
    pub team_id: u32,
    pub num_records: u16,
    pub operation: TeamOperation,
    pub team_name: Option<Text<'a>>,
    pub records: List<'a, TeamMember<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for TeamConfigEvent<'a> {
    const DEF: &'static MessageDef = &tables::TEAM_CONFIG_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<16>()?;
        self.team_id = at(s, 0);
        self.num_records = at(s, 4);
        self.operation = at(s, 6);
        self.team_name = None;
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> TeamConfigEvent<'a> {
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
                204 => text(data, 50).map(|x| self.team_name = Some(x)),
                194 => {
                    text(data, 129).map(|_| ()).map(|()| self.records.note(version, at, 0, false))
                }
                87 => scalar::<AgentFlags>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                183 => scalar::<TeamRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
                205 => scalar::<TeamMemberType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
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
pub struct TeamConfigConf<'a> {
    pub invoke_id: u32,
    pub status: TeamConfigStatus,
    pub text: Option<Text<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for TeamConfigConf<'a> {
    const DEF: &'static MessageDef = &tables::TEAM_CONFIG_CONF;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
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

impl<'a> TeamConfigConf<'a> {
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
                7 => text(data, 128).map(|x| self.text = Some(x)),
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
pub struct ConfigCallTypeEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, CallTypeRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigCallTypeEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_CALL_TYPE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigCallTypeEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                210 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                211 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
                212 => {
                    text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 3, false))
                }
                134 => {
                    text(data, 128).map(|_| ()).map(|()| self.records.note(version, at, 4, false))
                }
                174 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 5, false)),
                175 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 6, false)),
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
pub struct ConfigMrdEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, MrdRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigMrdEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_MRD_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigMrdEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                216 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                212 => {
                    text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 2, false))
                }
                134 => {
                    text(data, 128).map(|_| ()).map(|()| self.records.note(version, at, 3, false))
                }
                250 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                251 => scalar::<bool>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 5, false)),
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
pub struct ConfigPeripheralEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, PeripheralRecord>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigPeripheralEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_PERIPHERAL_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigPeripheralEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                271 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                272 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
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
pub struct ConfigAgentDeskSettingsEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, DeskSettingsRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigAgentDeskSettingsEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_AGENT_DESK_SETTINGS_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigAgentDeskSettingsEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                267 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                273 => scalar::<DeskSettingsMask>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 2, false)),
                274 => scalar::<WrapupDataIncomingMode>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
                275 => scalar::<WrapupDataOutgoingMode>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                276 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 5, false)),
                277 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 6, false)),
                278 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 7, false)),
                279 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 8, false)),
                280 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 9, false)),
                281 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 10, false)),
                282 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 11, false)),
                283 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 12, false)),
                284 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 13, false)),
                285 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 14, false)),
                286 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 15, false)),
                287 => {
                    text(data, 32).map(|_| ()).map(|()| self.records.note(version, at, 16, false))
                }
                307 if v >= 23 => scalar::<PlayZipTone>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 17, false)),
                306 if v >= 23 => scalar::<AcdSharedLineUsage>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 18, false)),
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
pub struct ConfigTerminalEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, TerminalRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigTerminalEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_TERMINAL_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigTerminalEvent<'a> {
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
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                302 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                303 => {
                    text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 2, false))
                }
                304 => {
                    text(data, 100).map(|_| ()).map(|()| self.records.note(version, at, 3, false))
                }
                305 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 4, false)),
                6 => text(data, 64).map(|_| ()).map(|()| self.records.note(version, at, 5, true)),
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
pub struct ConfigAgentServiceEvent<'a> {
    pub num_records: u16,
    pub records: List<'a, AgentServiceRecord<'a>>,
    /// Fields that the table does not list.
    pub unknown: Unknown<'a>,
}

impl<'a> View<'a> for ConfigAgentServiceEvent<'a> {
    const DEF: &'static MessageDef = &tables::CONFIG_AGENT_SERVICE_EVENT;

    fn read(&mut self, version: Version, body: &'a [u8]) -> Result<(), DecodeError> {
        let v = version.number();
        let mut fixed = FixedPart::new(Self::DEF, version, body);
        let s = fixed.take::<2>()?;
        self.num_records = at(s, 0);
        self.records.clear();
        self.unknown.clear(Self::DEF);
        match version.wide() {
            true => self.floating::<true>(version, body, fixed.rest()),
            false => self.floating::<false>(version, body, fixed.rest()),
        }
    }
}

impl<'a> ConfigAgentServiceEvent<'a> {
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
                185 => scalar::<u32>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 0, false)),
                310 => scalar::<u16>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 1, false)),
                309 => array::<EnabledService>(data, 6).map(|()| {
                    if !data.is_empty() {
                        self.records.note(version, at, 2, true)
                    }
                }),
                183 => scalar::<ConfigRecordType>(data)
                    .map(|_| ())
                    .map(|()| self.records.note(version, at, 3, false)),
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
